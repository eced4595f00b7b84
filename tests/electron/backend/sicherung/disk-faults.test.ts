import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { starteKind } from '../../../support/child.ts';
import type { Fehlerbefund, Fehlerfall } from '../../../support/children/back-up-under-faults.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';
import { testWith } from '../../../support/test-with.ts';

/** The whole backend on a disk that fails at many places of a backup; needs no rights, only a preloaded library. */

const VOLL =
  'Am Ort der Sicherungen ist nicht genug Platz. Es wurde keine Sicherung abgelegt; die früheren sind noch da.';
const VOLL_DAHEIM =
  'Auf dem Laufwerk des Datenbestands ist nicht genug Platz, um die Sicherung zu prüfen. Es wurde keine Sicherung abgelegt; die früheren sind noch da.';
const WEG =
  'Der Ort der Sicherungen ist nicht erreichbar. Bitte den Datenträger einstecken oder einen anderen Ort wählen.';
const GESCHUETZT = 'Am Ort der Sicherungen darf nicht geschrieben werden. Bitte einen anderen Ort wählen.';

/** Shares of a backup after which the disk fails: in the first page, in the database, in the appendix, at its last byte. */
const ANTEILE = [0, 0.00001, 0.3, 0.7, 0.98, 0.9999];

testWith(
  ['gcc'],
  'on a stick that fills up, is pulled out or is protected: a sentence, no half file, the earlier ones as they were, and the next attempt comes out well',
  async () => {
    const ordner = neuerOrdner();
    const stick = neuerOrdner();
    const bibliothek = join(neuerOrdner(), 'diskfault.so');
    const quelle = fileURLToPath(new URL('../../../support/faults/diskfault.c', import.meta.url));
    execFileSync('gcc', ['-shared', '-fPIC', '-O2', '-o', bibliothek, quelle, '-ldl', '-lpthread']);

    const aufDemStick = (art: Fehlerfall['art']) => ANTEILE.map((anteil) => ({ art, pfad: stick, anteil }));
    const probe = join(ordner, 'sicherung-probe');
    const gut: Fehlerfall = { art: 'keiner', pfad: stick, anteil: 1 };
    const faelle: { readonly fall: Fehlerfall; readonly satz: string | null }[] = [
      ...aufDemStick('full').map((fall) => ({ fall, satz: VOLL })),
      { fall: { art: 'full', pfad: probe, anteil: 0.5 }, satz: VOLL_DAHEIM },
      { fall: { art: 'readonly', pfad: stick, anteil: 0 }, satz: GESCHUETZT },
      { fall: gut, satz: null },
      ...aufDemStick('gone').map((fall) => ({ fall, satz: WEG })),
      { fall: gut, satz: null },
    ];
    const kind = starteKind('back-up-under-faults', [ordner, stick, JSON.stringify(faelle.map(({ fall }) => fall))], {
      LD_PRELOAD: bibliothek,
    });
    const { ausgabe, fehlerausgabe, code } = await kind.ende;
    expect({ fehlerausgabe, code }).toEqual({ fehlerausgabe: '', code: 0 });
    const [anfang, ...befunde] = ausgabe
      .trim()
      .split('\n')
      .map((zeile) => JSON.parse(zeile) as Fehlerbefund);
    if (anfang === undefined) throw new Error('The program said nothing.');
    const sichtbare = ({ dateien }: Fehlerbefund) =>
      Object.fromEntries(Object.entries(dateien).filter(([name]) => !name.startsWith('.')));
    expect(Object.keys(sichtbare(anfang))).toHaveLength(7);

    let bisher = sichtbare(anfang);
    expect(befunde).toHaveLength(faelle.length);
    // Otherwise no stick was ever pulled out: what is gone cannot be cleared up.
    expect(befunde.some(({ dateien }) => Object.keys(dateien).some((name) => name.endsWith('.teil')))).toBe(true);
    for (const [nummer, { fall, satz }] of faelle.entries()) {
      const befund = befunde[nummer];
      if (befund === undefined) throw new Error('A line is missing.');
      const { zustand, fehler, warnung } = befund;
      const istGut = satz === null;
      expect({ fall, zustand, fehler, warnung }).toEqual({
        fall,
        zustand: istGut ? 'fertig' : 'fehlgeschlagen',
        fehler: satz,
        warnung: istGut ? null : `Die letzte Sicherung ist nicht gelungen (Von Hand). ${satz}`,
      });
      if (!istGut) {
        // A stick that is gone keeps the hidden file, any other has nothing new at all.
        expect({ fall, dateien: fall.art === 'gone' ? sichtbare(befund) : befund.dateien }).toEqual({
          fall,
          dateien: bisher,
        });
        continue;
      }
      // Only now the rotation lets the oldest one go.
      const vorher = Object.keys(bisher).sort();
      const jetzt = Object.keys(befund.dateien).sort();
      expect({ jetzt: jetzt.length, gegangene: vorher.filter((name) => !jetzt.includes(name)) }).toEqual({
        jetzt: vorher.length,
        gegangene: vorher.slice(0, 1),
      });
      bisher = befund.dateien;
    }
    expect(readdirSync(ordner).filter((name) => /probe|teil/.test(name))).toEqual([]);
  },
  120_000,
);
