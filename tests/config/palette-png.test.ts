import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { withPalette } from '../../.config/support/palette-png.ts';

test('a picture of the window keeps its colours and loses half of its bytes or more', async () => {
  const browser = await startChromium();
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  // A surface, a line of text with its soft edges, and a run of more shades than a palette has.
  await page.setContent(`
    <body style="margin:0;background:#0b6e8f;font:20px sans-serif;color:#fff">Zuwendung 51.200,00 €
    <div style="height:200px;background:linear-gradient(90deg,#000,#f00,#0f0)"></div></body>`);
  const png = await page.screenshot();
  const small = withPalette(png);
  expect(small.length).toBeLessThan(png.length / 2);

  // The browser reads both and counts how far apart their pixels are.
  const farApart = await page.evaluate(
    async ([a, b]) => {
      const read = async (data: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      };
      const [left, right] = [await read(a ?? ''), await read(b ?? '')];
      const apart = left.reduce((most, value, at) => Math.max(most, Math.abs(value - (right[at] ?? 255))), 0);
      return { pixels: left.length, most: apart };
    },
    [png.toString('base64'), small.toString('base64')],
  );
  await browser.close();
  expect(farApart.pixels).toBe(400 * 300 * 4);
  expect(farApart.most).toBeLessThan(24);
});

test('a picture that is read by nobody here stays as it is', () => {
  const grey = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    Buffer.from('IHDR'),
    Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0]),
    deflateSync(Buffer.from([0, 7])),
  ]);
  expect(withPalette(grey)).toBe(grey);
});
