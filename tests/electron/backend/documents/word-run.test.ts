import { Document, Packer, Paragraph, TextRun, type IRunOptions } from 'docx';
import { describe, expect, it } from 'vitest';
import { Wortlauf } from '../../../../electron/backend/documents/word-run.ts';
import { entpacke } from '../../../support/ooxml.ts';

const ARTEN: readonly IRunOptions[] = [
  {},
  { bold: true, size: 19, color: '4E5763' },
  { italics: true, language: { value: 'de-DE' } },
  { rightToLeft: true, font: { ascii: 'Noto Naskh Arabic', cs: 'Noto Naskh Arabic' }, language: { value: 'ar-SA' } },
];
const TEXTE = ['Ich bestehe die Prüfung B1.', ' <&> "Zitat" ', 'أنا', ''];

async function xml(mache: (stil: IRunOptions, text: string, nachUmbruch: boolean) => TextRun): Promise<string> {
  const children = ARTEN.flatMap((stil) =>
    TEXTE.flatMap((text) => [false, true].map((nachUmbruch) => mache(stil, text, nachUmbruch))),
  );
  const dokument = new Document({ sections: [{ children: [new Paragraph({ children })] }] });
  const teile = await entpacke(new Uint8Array(await Packer.toArrayBuffer(dokument)));
  return teile.get('word/document.xml') ?? '';
}

const eigener = (stil: IRunOptions, text: string, nachUmbruch: boolean) =>
  new Wortlauf({ schluessel: `test ${JSON.stringify(stil)}`, stil: () => stil }, text, nachUmbruch);

describe('A run of text', () => {
  it('is written to the last byte as the library writes it, the first time and ever after', async () => {
    const vorbild = await xml(
      (stil, text, nachUmbruch) => new TextRun({ ...stil, ...(nachUmbruch ? { break: 1 } : {}), text }),
    );
    expect(vorbild).toContain('Ich bestehe die Prüfung B1.');
    expect(await xml(eigener)).toBe(vorbild);
    expect(await xml(eigener)).toBe(vorbild);
  });
});
