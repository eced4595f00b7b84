import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Programm } from '../../electron/backend/beispiel/documents.ts';
import { wordAusBlatt } from '../../electron/backend/documents/word.ts';
import { createPackpool, threadzahl } from '../../electron/backend/integrationsplaene/stapel-pool.ts';
import { verarbeite } from '../../electron/backend/integrationsplaene/stapel-run.ts';
import { ordnerziel } from '../../electron/backend/integrationsplaene/stapel-target.ts';
import { neuerPlanfilter } from '../../shared/integrationsplaene/defaults.ts';
import type { Planzeile } from '../../shared/integrationsplaene/types.ts';
import { gegenPacken, mitPackzeit } from './documents.ts';
import { alsHoechstwert, alsVerhaeltnis, dauerMs, median, p95, type Messung } from './measure.ts';

const PLAENE = 1_000;
/** From here on the threads are warm, and what grows now grows for ever. */
const EINGESCHWUNGEN = 250;
const LAEUFE = 200;
const KILO = 1000;
/** 80 files a second. */
const JE_DATEI_MS = 12.5;

const ausfertigung = ({ fassungId }: Planzeile) => ({ fassungId, personId: null, sprache: 'ar' as const, grund: '' });

interface Stapellauf {
  readonly jeDateiMs: number;
  readonly ersteMs: number;
  readonly zuwachsKb: number;
}

/** The way of a batch: read, packed in threads, written into a folder. The plans of the example come again and again. */
async function stapel(programm: Programm, zeilen: readonly Planzeile[]): Promise<Stapellauf> {
  const ordner = mkdtempSync(join(tmpdir(), 'geleit-stapel-'));
  const beginn = performance.now();
  const pool = createPackpool();
  const ziel = ordnerziel(ordner, 'Stapel', 'bench');
  let ersteMs = 0;
  let fertige = 0;
  let eingeschwungen = 0;
  let hoechstens = 0;
  const nummern = Array.from({ length: PLAENE }, (_, nummer) => nummer);
  const lauf = { gleichzeitig: threadzahl() + 1, signal: new AbortController().signal };
  await verarbeite(nummern, lauf, async (nummer) => {
    const zeile = zeilen[nummer % zeilen.length];
    if (zeile === undefined) throw new Error('The example has no plan.');
    const blatt = await programm.integrationsplaene.blatt(ausfertigung(zeile));
    await ziel.lege(`Integrationsplan-${nummer}.docx`, await pool.packe([blatt], '2018-03-01T08:00:00.000Z'));
    fertige += 1;
    if (fertige === 1) ersteMs = performance.now() - beginn;
    const kb = process.memoryUsage.rss() / KILO;
    if (fertige <= EINGESCHWUNGEN) eingeschwungen = Math.max(eingeschwungen, kb);
    hoechstens = Math.max(hoechstens, kb);
  });
  const ganzMs = performance.now() - beginn;
  await pool.beende();
  await ziel.verwirf();
  rmSync(ordner, { recursive: true });
  return { jeDateiMs: ganzMs / PLAENE, ersteMs, zuwachsKb: hoechstens - eingeschwungen };
}

/** Plans: one as a Word file, a thousand of them, and the pages that a clerk opens. */
export async function messePlaene(programm: Programm): Promise<Messung[]> {
  const liste = { filter: neuerPlanfilter(), seite: 0 };
  const { zeilen } = await programm.integrationsplaene.uebersicht(liste);
  const [erste] = zeilen;
  if (erste === undefined) throw new Error('The example has no plan.');
  const blaetter = [];
  for (const zeile of zeilen) blaetter.push(await programm.integrationsplaene.blatt(ausfertigung(zeile)));
  const [blatt] = blaetter;
  if (blatt === undefined) throw new Error('The example has no paper.');
  const einer = await gegenPacken('Plan, deutsch und arabisch, als Word, gegen bloßes Packen mit docx', () =>
    wordAusBlatt(blatt),
  );
  const gepackt = [];
  for (const eines of blaetter) gepackt.push(await mitPackzeit(() => wordAusBlatt(eines)));
  const packenMs = median(gepackt.map((lauf) => lauf.packenMs));
  const { jeDateiMs, ersteMs, zuwachsKb } = await stapel(programm, zeilen);
  const fassungMs = [];
  const listeMs = [];
  for (let lauf = 0; lauf < LAEUFE; lauf += 1) {
    const { fassungId: id } = zeilen[lauf % zeilen.length] ?? erste;
    fassungMs.push(await dauerMs(() => programm.integrationsplaene.fassung({ id })));
    listeMs.push(await dauerMs(() => programm.integrationsplaene.uebersicht(liste)));
  }
  const viele = `${PLAENE} zweisprachige Pläne als einzelne Dateien`;
  return [
    einer,
    alsVerhaeltnis(`${viele}, je Datei, gegen bloßes Packen mit docx`, jeDateiMs, packenMs, 1),
    alsHoechstwert(`${viele}, je Datei (80 in der Sekunde)`, jeDateiMs, JE_DATEI_MS, 'ms'),
    alsHoechstwert(`${viele}, bis zur ersten Datei`, ersteMs, 500, 'ms'),
    alsHoechstwert(`${viele}, Zuwachs des Speichers ab Datei ${EINGESCHWUNGEN}`, zuwachsKb, 100_000, 'kB'),
    alsHoechstwert('Ein Plan über den Vertrag, 95 von 100 Aufrufen', p95(fassungMs), 10, 'ms'),
    alsHoechstwert('Eine Seite der Pläne über den Vertrag, 95 von 100 Aufrufen', p95(listeMs), 10, 'ms'),
  ];
}
