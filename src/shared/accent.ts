/** Contrast that text needs with its ground, by WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5;

type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Does what `base.styles.ts` does by relative colours, in browsers that have none: draws the accent so that it can be
 * read on the page, and black or white on it. Loaded there only, and not done again when the page changes its colours.
 */
export function mendAccent(root: ShadowRoot): void {
  const probe = document.createElement('span');
  root.append(probe);
  const colourOf = (value: string) => {
    probe.style.color = value;
    return painted(getComputedStyle(probe).color);
  };
  const text = colourOf('inherit');
  const accent = colourOf('#1a6fb5');
  // Where it is no colour, the text colour is inherited, and the default stays.
  probe.style.color = 'var(--psw-accent-color, #1a6fb5)';
  const given = painted(getComputedStyle(probe).color);
  const fill = given.join() === text.join() ? accent : given;
  probe.remove();
  // Whoever can read the page's text reads what has as much contrast with its opposite.
  const ground: Rgb = luminanceOf(text) < 0.18 ? [238, 238, 238] : [51, 51, 51];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .widget { --_fill: rgb(${fill.join()}); --_accent: rgb(${readable(fill, text, ground).join()}); }
    .button.primary { background: var(--_fill); }
    .button.primary > span { color: var(--psw-accent-text-color, ${luminanceOf(fill) > 0.179 ? '#000' : '#fff'}); }
  `);
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

function contrastOf(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminanceOf(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour in whatever notation as the browser paints it. */
function painted(colour: string): Rgb {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [0, 0, 0];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
