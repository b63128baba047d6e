import type { CSSResult, TemplateResult } from 'lit';
import type { Kit } from './kit.js';
import { directionOf } from './language.js';

const ID = 'psw-sheet';
/** How long a browser may take to open its print window; one that does it later is asked in vain. */
const PATIENCE = 2000;

/** Takes the sheet that is waiting for the printer away again. */
let remove: (() => void) | undefined;

/**
 * Prints a sheet and nothing else of the page. The page belongs to somebody else and its policy may
 * allow neither a style nor a frame of ours; what always works is an element at the end of the body,
 * with a shadow root, and an adopted style sheet that leaves everything beside it out of print.
 * Answers whether the browser began to print: a frame that may not open windows passes it over.
 */
export async function printSheet(
  { css, render }: Pick<Kit, 'css' | 'render'>,
  from: Element,
  lang: string,
  sheet: TemplateResult,
  styles: CSSResult,
  paper = defaultPaper(css),
): Promise<boolean> {
  remove?.();
  const holder = document.createElement('div');
  holder.id = ID;
  holder.lang = lang;
  holder.dir = directionOf(lang);
  const root = holder.attachShadow({ mode: 'open' });
  adopt(root, styles);
  render(sheet, root);
  // The page's typeface, whatever the page does to its body in print.
  holder.style.setProperty('font-family', getComputedStyle(from).fontFamily, 'important');
  const ours = [adopt(document, paper), adopt(document, isolationStyles(css))];
  document.body.append(holder);

  return new Promise((resolve) => {
    const listeners = new AbortController();
    const { signal } = listeners;
    let hasBegun = false;
    remove = () => {
      remove = undefined;
      listeners.abort();
      holder.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => !ours.includes(other));
      resolve(hasBegun);
    };
    addEventListener(
      'beforeprint',
      () => {
        hasBegun = true;
        resolve(true);
      },
      { signal },
    );
    addEventListener(
      'afterprint',
      () => {
        remove?.();
      },
      { signal },
    );
    setTimeout(() => {
      if (!hasBegun && !signal.aborted) remove?.();
    }, PATIENCE);
    print();
  });
}

/** Adds styles to a root once. */
export function adopt(root: Document | ShadowRoot, { styleSheet }: CSSResult): CSSStyleSheet | undefined {
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  return styleSheet;
}

function defaultPaper(css: Kit['css']): CSSResult {
  return css`
    @page {
      size: A4;
      margin: 12mm;
    }
  `;
}

/** The id is named twice to outweigh what a page says about its own ids in print. */
function isolationStyles(css: Kit['css']): CSSResult {
  return css`
    @media screen {
      #psw-sheet {
        display: none !important;
      }
    }
    @media print {
      html,
      body,
      #psw-sheet {
        all: initial !important;
        display: block !important;
      }
      html::before,
      html::after,
      body::before,
      body::after,
      body > :not(#psw-sheet#psw-sheet) {
        display: none !important;
      }
    }
  `;
}
