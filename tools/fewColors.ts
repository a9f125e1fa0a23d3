/** Pictures of pages with a palette: a third of the bytes, and hardly anybody sees the difference. */
import { deflateSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { crc32 } from '../src/host/file/crc32';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bits of a pixel, and that it is a number of the palette. */
const [DEPTH, INDEXED] = [8, 3];

/** A palette has so many places. */
const MOST_COLORS = 256;
/** Colours that are nearer than this to one of the palette need no place of their own. */
const ALIKE = 5;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each, row by row. */
  readonly bytes: Buffer;
}

interface Indexed {
  readonly width: number;
  readonly height: number;
  /** RRGGBB. */
  readonly palette: readonly number[];
  /** A number of the palette for each pixel, row by row. */
  readonly numbers: Uint8Array;
}

/** Runs in a page, which can read pictures. */
async function decoded(png: string) {
  const file = new Blob([Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))]);
  const picture = await createImageBitmap(file);
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const letters = Array.from(data, (byte) => String.fromCharCode(byte));
  return { width, height, bytes: btoa(letters.join('')) };
}

async function pixelsOf(browser: Browser, png: Uint8Array): Promise<Pixels> {
  const page = await browser.newPage();
  try {
    const pixels = await page.evaluate(decoded, Buffer.from(png).toString('base64'));
    return { ...pixels, bytes: Buffer.from(pixels.bytes, 'base64') };
  } finally {
    await page.close();
  }
}

function distance(one: number, other: number): number {
  const parts = [16, 8, 0].map((bits) => ((one >> bits) & 255) - ((other >> bits) & 255));
  return Math.hypot(...parts);
}

function nearest(palette: readonly number[], color: number): number {
  const distances = palette.map((known) => distance(known, color));
  return distances.indexOf(Math.min(...distances));
}

/** The picture in the colours that it has most of, every other one as the nearest of them. */
function indexed({ width, height, bytes }: Pixels): Indexed {
  const colors = Array.from({ length: width * height }, (_, pixel) =>
    bytes.readUIntBE(4 * pixel, 3),
  );
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([color]) => color);
  const palette: number[] = [];
  for (const color of byCount) {
    const isNew = palette.every((known) => distance(known, color) >= ALIKE);
    if (isNew && palette.length < MOST_COLORS) palette.push(color);
  }
  const numbers = new Map(byCount.map((color) => [color, nearest(palette, color)]));
  return {
    width,
    height,
    palette,
    numbers: Uint8Array.from(colors, (color) => numbers.get(color) ?? 0),
  };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG (third edition, clause 5) whose rows are not filtered: numbers of a palette have nothing in common. */
function encoded({ width, height, palette, numbers }: Indexed): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([DEPTH, INDEXED], 8);
  const rows = Array.from({ length: height }, (_, row) => [
    Buffer.alloc(1),
    numbers.subarray(row * width, (row + 1) * width),
  ]);
  const colors = palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colors)),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()), { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The same picture in at most 256 colours. */
export async function inFewColors(browser: Browser, png: Uint8Array): Promise<Buffer> {
  return encoded(indexed(await pixelsOf(browser, png)));
}
