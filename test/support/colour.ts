const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** A colour as a browser paints it, over the grounds behind it: red, green and blue from 0 to 255. */
function painted(...layers: readonly string[]): readonly number[] {
  canvas.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** Relative luminance as WCAG 2.2 defines it. */
export function luminanceOf(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of a colour with its ground, 1 to 21, as WCAG 2.2 defines it; a ground may itself let another through. */
export function contrastOf(colour: string, ground: string, under = ground): number {
  const [darker = 0, lighter = 0] = [painted(under, ground, colour), painted(under, ground)]
    .map(luminanceOf)
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
