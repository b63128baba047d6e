import { HELLO, RESIZED } from './height.js';

/**
 * For the page around frames: gives every `<iframe data-psw-frame>` the height of what it shows. Frames may
 * come later. Without this script, or with an older browser, a frame scrolls.
 */

const selector = 'iframe[data-psw-frame]';

/** Asks a frame for its height. Whoever is in it learns no more than that somebody asks. */
function greet(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage({ type: HELLO }, '*');
}

/** Where an honest answer comes from: a sandbox without an origin of its own answers as "null". */
function originOf({ sandbox, src }: HTMLIFrameElement): string {
  const hasNone = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return hasNone ? 'null' : new URL(src).origin;
}

addEventListener(
  'message',
  ({ source, origin, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    const frame = framesIn(document).find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== originOf(frame) || data?.type !== RESIZED) return;
    const height = Number(data.height);
    if (!(height > 0 && height < 100_000)) return;
    const border =
      getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.ceil(height) + border}px`;
  },
);

// It does not bubble, nor does it pass by the window. A frame that goes to another page is greeted again.
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement && target.matches(selector)) greet(target);
  },
  true,
);
framesIn(document).forEach(greet);

function framesIn(page: Document): HTMLIFrameElement[] {
  return [...page.querySelectorAll<HTMLIFrameElement>(selector)];
}
