import { html, render } from 'lit';
import cy from '../../src/content/cy.json' with { type: 'json' };

/**
 * Faults inside an open shadow root. A checker that does not find those that are its own does not look into shadow
 * roots, and what it says about the widgets is worth nothing. Runs in the page.
 */
export function plant(): void {
  const holder = document.createElement('div');
  holder.id = 'faults';
  const root = holder.attachShadow({ mode: 'open' });
  const styles = new CSSStyleSheet();
  styles.replaceSync(`
    .pale { color: #ccc; background: #fff; }
    .pale-line { stroke: #ddd; fill: none; stroke-width: 2; }
    .pale-mark::before { content: ''; display: block; inline-size: 2em; border-block-start: 2px solid #ddd; }
    .tiny { padding: 0; border: 0; font-size: 8px; }
    .wide { inline-size: 3000px; }
    .cut { inline-size: 4em; block-size: 1em; overflow: hidden; white-space: nowrap; }
    .moving { transition: opacity 3s; }
    .ringless:focus-visible { outline: none; }
    .cover { position: fixed; inset: 0; z-index: 1; pointer-events: auto; }
    .chosen[aria-pressed='true'] { color: #005; }
    @container (min-width: 1px) { .unknown { color: red; } }
  `);
  root.adoptedStyleSheets = [styles];
  render(
    html`<img src="data:," />
      <button type="button"></button>
      <input type="text" />
      <p class="pale">A text that is too pale to be read.</p>
      <ul>
        <p>A paragraph between the items of a list.</p>
      </ul>
      <div role="nonsense">A role that does not exist.</div>
      <svg width="40" height="10"><path class="pale-line" d="M0 5H40" /></svg>
      <p class="pale-mark">A line that is too pale to be seen.</p>
      <button class="tiny" type="button">Small</button>
      <p class="wide">
        Wider than any screen, so that reading it means to scroll sideways with every line of it.
      </p>
      <p class="cut">This is longer than the place it has been given.</p>
      <p>Croeso <a href="#there">there</a></p>
      <p>${cy.about.independence}</p>
      <p>Press the green button on the right.</p>
      <button type="button" aria-label="Proceed">Continue</button>
      <button class="moving" type="button">Moving</button>
      <button class="ringless" type="button">Without a ring</button>
      <button class="chosen" type="button" aria-pressed="true">Chosen</button>
      <button class="chosen" type="button" aria-pressed="false">Not chosen</button>
      <button class="later" type="button" tabindex="1">Out of its turn</button>
      <button class="trap" type="button">A trap</button>`,
    root,
  );
  document.querySelector('main')?.append(holder);
}

/** Lies over everything, so that what has the focus is not seen; and keeps the focus where it is. */
export function trap(): void {
  const root = document.querySelector('#faults')?.shadowRoot;
  const cover = document.createElement('div');
  cover.className = 'cover';
  root?.append(cover);
  root?.querySelector('.trap')?.addEventListener('keydown', (event) => {
    event.preventDefault();
  });
}
