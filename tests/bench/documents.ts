import { Packer } from 'docx';
import { wordAusBlatt } from '../../electron/backend/documents/word.ts';
import type { Programm } from '../../electron/backend/beispiel/documents.ts';
import { alsVerhaeltnis, dauerMs, median, type Messung } from './measure.ts';

const LAEUFE = 60;

/**
 * Milliseconds of each run as a whole and, within it, of the library's packing of the very same tree. Measured inside the
 * run, since a tree can be packed once only.
 */
export async function mitPackzeit(lauf: () => Promise<unknown>): Promise<{ ganzMs: number; packenMs: number }> {
  const packe = Packer.toArrayBuffer.bind(Packer);
  let packenMs = 0;
  Packer.toArrayBuffer = async (...angaben) => {
    const beginn = performance.now();
    const bytes = await packe(...angaben);
    packenMs += performance.now() - beginn;
    return bytes;
  };
  try {
    return { ganzMs: await dauerMs(lauf), packenMs };
  } finally {
    Packer.toArrayBuffer = packe;
  }
}

/** A paper as a Word file against the bare packing of the same tree. */
export async function gegenPacken(kennzahl: string, lauf: () => Promise<unknown>): Promise<Messung> {
  const laeufe: { ganzMs: number; packenMs: number }[] = [];
  for (let nummer = 0; nummer < LAEUFE; nummer += 1) laeufe.push(await mitPackzeit(lauf));
  const warme = laeufe.slice(LAEUFE / 10);
  return alsVerhaeltnis(
    kennzahl,
    median(warme.map((einer) => einer.ganzMs)),
    median(warme.map((einer) => einer.packenMs)),
    1.3,
  );
}

/** One Word document against the bare packing of the same tree. */
export async function messeDokumente(programm: Programm): Promise<Messung[]> {
  const [akte] = await programm.antraege.liste();
  if (akte === undefined) throw new Error('The example has no Antrag.');
  const { id } = akte.antrag;
  const blatt = await programm.antraege.blatt({ id });
  return [
    await gegenPacken('Antrag als Word aus seinen Blöcken, gegen bloßes Packen mit docx', () => wordAusBlatt(blatt)),
    await gegenPacken('Antrag als Word über den Vertrag, gegen bloßes Packen mit docx', () =>
      programm.antraege.word({ id }),
    ),
  ];
}
