import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LEFT = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011'
];
/** Which of the six left digits have odd (0) or even (1) parity: they spell the first digit. */
const PARITY = ['000000', '001011', '001101', '001110', '010011', '011001', '011100', '010101', '010110', '011010'];

const flipped = (bars: string): string => [...bars].map((bar) => (bar === '0' ? '1' : '0')).join('');
const reversed = (bars: string): string => [...bars].reverse().join('');

/** The 95 modules of an EAN-13, 1 for a bar (GS1 General Specifications, 5.2.1). */
const modules = (gtin: string): string => {
  const [first = 0, ...rest] = [...gtin].map(Number);
  const left = rest.slice(0, 6).map((digit, place) => {
    const odd = LEFT[digit] ?? '';
    return PARITY[first]?.[place] === '0' ? odd : reversed(flipped(odd));
  });
  const right = rest.slice(6).map((digit) => flipped(LEFT[digit] ?? ''));
  return `101${left.join('')}01010${right.join('')}101`;
};

const [WIDTH, HEIGHT, MODULE] = [640, 480, 4];

/** A film of a printed barcode as Chromium's fake camera plays it (YUV4MPEG2); answers the path. */
export const barcodeFilm = (gtin: string): string => {
  const bars = modules(gtin);
  const margin = Math.floor((WIDTH - bars.length * MODULE) / 2);
  const luma = Buffer.alloc(WIDTH * HEIGHT, 235);
  for (let y = 120; y < 360; y++)
    for (let x = 0; x < bars.length * MODULE; x++)
      if (bars[Math.floor(x / MODULE)] === '1') luma[y * WIDTH + margin + x] = 16;
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]);
  const film = join(mkdtempSync(join(tmpdir(), 'film-')), 'barcode.y4m');
  writeFileSync(
    film,
    Buffer.concat([
      Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420\n`),
      ...Array<Buffer>(10).fill(frame)
    ])
  );
  return film;
};
