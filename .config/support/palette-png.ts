import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * Makes a picture of a window small: the same PNG with a palette of at most 256 colours, a third of the bytes. Surfaces keep
 * their exact colour; only the shades at the edges of letters are brought together.
 */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;
/** So many of the most frequent colours stay exactly as they are. */
const EXACT = 160;
const RGB = 2;
const RGBA = 6;
const PALETTE = 3;

interface Picture {
  width: number;
  height: number;
  /** One number per pixel: red, green and blue, a byte each. */
  pixels: Uint32Array;
}

function chunks(png: Buffer): { type: string; data: Buffer }[] {
  const found: { type: string; data: Buffer }[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    found.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return found;
}

/** The predictor of filter 4. Quelle: PNG Specification, 9.4. */
function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}

/** Undoes the filters of the rows. Quelle: PNG Specification, 9.2. */
function unfilter(raw: Buffer, height: number, stride: number, step: number): Buffer {
  const rows = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= step ? (rows[at - step] ?? 0) : 0;
      const up = y > 0 ? (rows[at - stride] ?? 0) : 0;
      const upLeft = x >= step && y > 0 ? (rows[at - stride - step] ?? 0) : 0;
      const guess =
        filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? (left + up) >> 1
              : filter === 4
                ? paeth(left, up, upLeft)
                : 0;
      rows[at] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return rows;
}

/** Reads what browsers write: eight bits, RGB or RGBA, not interlaced. Null for any other picture. */
function read(png: Buffer): Picture | null {
  const all = chunks(png);
  const head = all.find(({ type }) => type === 'IHDR')?.data;
  if (!head || head[8] !== 8 || (head[9] !== RGB && head[9] !== RGBA) || head[12] !== 0) return null;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const step = head[9] === RGB ? 3 : 4;
  const raw = inflateSync(Buffer.concat(all.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const rows = unfilter(raw, height, width * step, step);
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = rows.readUIntBE(at * step, 3);
  return { width, height, pixels };
}

type Counted = readonly [colour: number, count: number];

const part = (colour: number, shift: number) => (colour >> shift) & 255;

/** Splits colours into `boxes` groups of alike ones: always the widest group, at the middle of its pixels. */
function medianCut(colours: Counted[], boxes: number): Counted[][] {
  const groups = [colours];
  const width = (group: Counted[], shift: number) => {
    const values = group.map(([colour]) => part(colour, shift));
    return Math.max(...values) - Math.min(...values);
  };
  while (groups.length < boxes) {
    const widths = groups.map((group) => Math.max(...[16, 8, 0].map((shift) => width(group, shift))));
    const widest = widths.indexOf(Math.max(...widths));
    const group = groups[widest];
    if (group === undefined || group.length < 2) break;
    const shift = [16, 8, 0].reduce((best, next) => (width(group, next) > width(group, best) ? next : best));
    group.sort(([a], [b]) => part(a, shift) - part(b, shift));
    const half = group.reduce((sum, [, count]) => sum + count, 0) / 2;
    let sum = 0;
    const middle = group.findIndex(([, count]) => (sum += count) >= half);
    const cut = Math.min(Math.max(1, middle), group.length - 1);
    groups.splice(widest, 1, group.slice(0, cut), group.slice(cut));
  }
  return groups;
}

/** Which entry of which palette stands for each colour. */
function choosePalette(pixels: Uint32Array): { palette: number[]; entry: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const exact = sorted.length <= COLOURS ? sorted : sorted.slice(0, EXACT);
  const rest = sorted.slice(exact.length);
  const groups = [...exact.map((one) => [one]), ...(rest.length > 0 ? medianCut(rest, COLOURS - exact.length) : [])];
  const entry = new Map(groups.flatMap((group, index) => group.map(([colour]) => [colour, index] as const)));
  const palette = groups.map((group) => {
    const total = group.reduce((sum, [, count]) => sum + count, 0);
    const mean = (shift: number) =>
      Math.round(group.reduce((sum, [colour, count]) => sum + part(colour, shift) * count, 0) / total);
    return (mean(16) << 16) | (mean(8) << 8) | mean(0);
  });
  return { palette, entry };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The picture with a palette; unchanged where it cannot be read or would not get smaller. */
export function withPalette(png: Buffer): Buffer {
  const picture = read(png);
  if (picture === null) return png;
  const { width, height, pixels } = picture;
  const { palette, entry } = choosePalette(pixels);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, PALETTE, 0, 0, 0], 8);
  const colours = Buffer.alloc(palette.length * 3);
  for (const [index, colour] of palette.entries()) colours.writeUIntBE(colour, index * 3, 3);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = entry.get(pixels[y * width + x] ?? 0) ?? 0;
  const small = Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return small.length < png.length ? small : png;
}
