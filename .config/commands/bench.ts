import { availableParallelism, loadavg } from 'node:os';
import { entferneOrdner, neuerOrdner } from '../../tests/e2e/support/server.ts';
import { messeDatenbank } from '../../tests/bench/database.ts';
import { messeFaelle } from '../../tests/bench/cases.ts';
import { messeDokumente } from '../../tests/bench/documents.ts';
import { messePlaene } from '../../tests/bench/plans.ts';
import type { Messung } from '../../tests/bench/measure.ts';
import { messeSuche } from '../../tests/bench/search.ts';
import { messeGespraeche } from '../../tests/bench/talks.ts';
import { messeFenster } from '../../tests/bench/window.ts';
import { oeffneProgramm, richteBeispielEin } from '../support/beispiel.ts';
import { baue, istGebaut } from './build.ts';
import { bestaetigeBlatt } from '../../tests/support/test-backend.ts';

/** `npm run bench`: figures as ratios, measured side by side in one run. A table for the README; no test. */

if (!istGebaut()) await baue();
const ordner = neuerOrdner();
const { programm, beende } = await oeffneProgramm(ordner);
await richteBeispielEin(programm);
await bestaetigeBlatt(programm);

const messungen: Messung[] = [
  ...(await messeDokumente(programm)),
  ...(await messePlaene(programm)),
  ...(await messeDatenbank(programm)),
  ...(await messeSuche()),
  ...(await messeFaelle()),
  ...(await messeGespraeche()),
  ...(await messeFenster()),
];
await beende();
entferneOrdner(ordner);

const KOPF = ['Kennzahl', 'gemessen', 'Vergleich', 'Verhältnis', 'Ziel', 'erreicht'];
const zeilen = messungen.map((messung) => [
  messung.kennzahl,
  messung.gemessen,
  messung.vergleich,
  messung.verhaeltnis,
  messung.ziel,
  messung.istErreicht ? 'ja' : 'nein',
]);
const breiten = KOPF.map((wort, spalte) => Math.max(wort.length, ...zeilen.map((zeile) => zeile[spalte]?.length ?? 0)));
const alsZeile = (zellen: string[]) =>
  `| ${zellen.map((zelle, spalte) => zelle.padEnd(breiten[spalte] ?? 0)).join(' | ')} |`;
console.log(alsZeile(KOPF));
console.log(`|${breiten.map((breite) => '-'.repeat(breite + 2)).join('|')}|`);
for (const zeile of zeilen) console.log(alsZeile(zeile));
// Times on a machine that does something else say little; ratios stand it.
console.log(`Node ${process.versions.node}, ${availableParallelism()} Kerne, Last ${(loadavg()[0] ?? 0).toFixed(1)}`);
