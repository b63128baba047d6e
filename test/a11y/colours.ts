import { luminanceOf } from '../support/colour.js';
import { parentOf } from './tree.js';

/** Colours as a browser paints them. Runs in the page. */

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const known = new Map<string, Rgba>();

function rgbaOf(colour: string): Rgba {
  const found = known.get(colour) ?? parse(colour);
  known.set(colour, found);
  return found;
}

function parse(colour: string): Rgba {
  const [, channels] = /^rgba?\(([^)]+)\)$/.exec(colour) ?? [];
  if (channels) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels.split(/[\s,/]+/).map(Number);
    return [red, green, blue, alpha];
  }
  if (!canvas) throw new Error('There is no canvas to tell colours by.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = '#000';
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over([r, g, b, a]: Rgba, ground: Rgba): Rgba {
  const mix = (top: number, below: number) => top * a + below * (1 - a);
  return [mix(r, ground[0]), mix(g, ground[1]), mix(b, ground[2]), 1];
}

/** A system colour as it is in the colour scheme of an element. */
function systemColour(name: string, element: Element): string {
  const probe = document.createElement('div');
  probe.setAttribute('hidden', '');
  probe.style.setProperty('background-color', name);
  probe.style.setProperty('color-scheme', getComputedStyle(element).colorScheme);
  document.body.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

let grounds = new Map<Element, readonly string[]>();
let isPrinted = false;

/** Forgets what stands behind what, after something has changed. */
export function forgetLayers(): void {
  grounds = new Map();
  isPrinted = matchMedia('print').matches;
}

/** The grounds behind an element, from the page up to its own. */
export function layersBehind(element: Element): readonly string[] {
  const found = grounds.get(element) ?? withOwn(element);
  grounds.set(element, found);
  return found;
}

function withOwn(element: Element): readonly string[] {
  const { backgroundColor, printColorAdjust } = getComputedStyle(element);
  // Browsers print no grounds unless a page insists, and paper is white.
  const [, , , alpha] = isPrinted && printColorAdjust !== 'exact' ? [0, 0, 0, 0] : rgbaOf(backgroundColor);
  if (alpha === 1) return [backgroundColor];
  const parent = parentOf(element);
  const page = () => (isPrinted ? '#fff' : systemColour('Canvas', document.documentElement));
  const behind = parent ? layersBehind(parent) : [page()];
  return alpha ? [...behind, backgroundColor] : behind;
}

/** Contrast of a colour with the grounds behind it, 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(colour: string, layers: readonly string[], opacity = '1'): number {
  const ground = layers.map(rgbaOf).reduce<Rgba>((below, layer) => over(layer, below), [255, 255, 255, 1]);
  const [red, green, blue, alpha] = rgbaOf(colour);
  const [darker = 0, lighter = 0] = [over([red, green, blue, alpha * Number(opacity)], ground), ground]
    .map(luminanceOf)
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
