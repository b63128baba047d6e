import encodeQR from 'qr';

/** A QR code as the path of an SVG drawing, a unit a square, and how many squares a side has. */
export interface QrCode {
  readonly side: number;
  readonly path: string;
}

export function qrCode(text: string): QrCode {
  const squares = encodeQR(text, 'raw', { ecc: 'medium', border: 1 });
  const path = squares.flatMap((row, y) =>
    row.flatMap((isDark, x) =>
      isDark && !row[x - 1] ? [`M${x} ${y}h${runFrom(row, x)}v1h-${runFrom(row, x)}z`] : [],
    ),
  );
  return { side: squares.length, path: path.join('') };
}

/** How many dark squares follow one another, so that no hairline shows between them. */
function runFrom(row: readonly boolean[], start: number): number {
  const end = row.indexOf(false, start);
  return (end < 0 ? row.length : end) - start;
}
