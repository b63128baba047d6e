import type { SelfCheck } from 'public-servant-widgets';
import type {} from 'public-servant-widgets/react';

export const edition = <psw-self-check edition="short" />; // mistake

export function listen(element: SelfCheck) {
  element.addEventListener('psw-self-check-finish', ({ detail }) => {
    console.log(detail.answers); // mistake
  });
}
