import { contrastOf, luminanceOf, painted } from './contrast.js';
import { warnOnce } from './warn.js';
import type { Rgb } from './contrast.js';

/** Contrast that text needs with its ground, by WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5;

/** As `base.styles.ts` has it. */
const DEFAULT = '#1a6fb5';

/**
 * Does what `base.styles.ts` does by relative colours, in browsers that have none, and where the accent is no colour, as
 * that would take every colour with it: draws the accent, or the default, so that it can be read on the page, and black or
 * white on it. Loaded there only, and not done again when the page changes its colours.
 */
export function mendAccent(root: ShadowRoot): void {
  const wanted = getComputedStyle(root.host).getPropertyValue('--psw-accent-color').trim();
  if (wanted && !CSS.supports('color', wanted))
    warnOnce(`<${root.host.localName}> --psw-accent-color: ${wanted} is no colour, so ${DEFAULT} is used.`);
  const probe = document.createElement('span');
  root.append(probe);
  const colourOf = (value: string) => {
    probe.style.color = value;
    return painted(getComputedStyle(probe).color);
  };
  const text = colourOf('inherit');
  const accent = colourOf(DEFAULT);
  // Where it is no colour, the text colour is inherited, and the default stays.
  probe.style.color = `var(--psw-accent-color, ${DEFAULT})`;
  const given = painted(getComputedStyle(probe).color);
  const fill = given.join() === text.join() ? accent : given;
  probe.remove();
  // Whoever can read the page's text reads what has as much contrast with its opposite.
  const ground: Rgb = luminanceOf(text) < 0.18 ? [238, 238, 238] : [51, 51, 51];
  const [on, away] = luminanceOf(fill) > 0.179 ? ['#000', '#fff'] : ['#fff', '#000'];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media screen {
    .widget { --_fill: rgb(${fill.join()}); --_accent: rgb(${readable(fill, text, ground).join()}); }
    .button.primary { background: var(--_fill); }
    .button.primary:hover { background: color-mix(in oklab, ${away} 15%, var(--_fill)); }
    .button.primary > span { color: var(--psw-accent-text-color, ${on}); }
  }`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** A colour, with as much of the text colour in it as it takes to be read on a ground. */
function readable(colour: Rgb, text: Rgb, ground: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = colour.map((channel, index) =>
      Math.round(channel * (1 - share) + (text[index] ?? 0) * share),
    ) as unknown as Rgb;
    if (contrastOf(mixed, ground) >= ENOUGH) return mixed;
  }
  return text;
}
