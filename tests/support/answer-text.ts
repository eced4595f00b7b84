import { entpacke } from './ooxml.ts';

/** What stands in a file, as text: the parts of a Word or Excel file or an archive, else its bytes. */
async function dateitext(datei: Blob): Promise<string> {
  const bytes = new Uint8Array(await datei.arrayBuffer());
  const istZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return istZip ? [...(await entpacke(bytes)).values()].join('\n') : Buffer.from(bytes).toString('utf8');
}

/** All that an answer says, also inside the files that it brings along. */
export async function antworttext(antwort: unknown): Promise<string> {
  const dateien: Blob[] = [];
  const text = JSON.stringify(antwort, (_name, wert: unknown) => {
    if (wert instanceof Blob) dateien.push(wert);
    return wert;
  });
  const inhalte: string[] = [];
  for (const datei of dateien) inhalte.push(await dateitext(datei));
  return [text, ...inhalte].join('\n');
}
