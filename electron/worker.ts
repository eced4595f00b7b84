import { parentPort, workerData } from 'node:worker_threads';
import { Abgebrochen, type Nachricht, type Threaddaten } from './backend/auftraege/thread.ts';
import { KENNZAHLENAUFGABEN } from './backend/kennzahlen/tasks.ts';
import { SICHERUNGSAUFGABEN } from './backend/sicherung/tasks.ts';

/** The program of a thread for long work: runs one task and ends. It reads with its own connection and never writes. */

type Aufgabe = (angaben: unknown, melde: (schritt: string, prozent: number) => void) => unknown;
const AUFGABEN = new Map<string, Aufgabe>(Object.entries({ ...SICHERUNGSAUFGABEN, ...KENNZAHLENAUFGABEN }));
const { aufgabe, angaben, abbruch } = workerData as Threaddaten;
const sende = (nachricht: Nachricht) => parentPort?.postMessage(nachricht);

try {
  const arbeit = AUFGABEN.get(aufgabe);
  if (arbeit === undefined) throw new Error(`There is no task ${aufgabe}.`);
  const ergebnis = await arbeit(angaben, (schritt, prozent) => {
    if (Atomics.load(abbruch, 0) === 1) throw new Abgebrochen();
    sende({ art: 'stand', schritt, prozent });
  });
  sende({ art: 'ergebnis', ergebnis });
} catch (fehler) {
  const { name, message, stack = '' } = fehler instanceof Error ? fehler : new Error(String(fehler));
  const code = fehler instanceof Error && 'code' in fehler && typeof fehler.code === 'string' ? fehler.code : '';
  sende({ art: 'fehler', fehler: { name, message, stack, code } });
}
