import '../define.js';
import { Studio } from './studio.js';

/** The editor page, started. */

const root = document.getElementById('studio');
if (root) start(new Studio(root));

function start(studio: Studio): void {
  if (location.hash === '#cy' || navigator.language.startsWith('cy')) studio.lang = 'cy';
  addEventListener('beforeunload', (event) => {
    if (studio.isDirty) event.preventDefault();
  });
  // A file that is dropped beside its place must not open in the page's stead.
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    void studio.readChosen(event.dataTransfer.files[0]);
  });
  studio.update();
}
