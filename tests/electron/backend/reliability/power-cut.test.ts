import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { DatenbestandUnzugaenglich } from '../../../../electron/backend/database/obstacle.ts';
import { oeffneVerbindung } from '../../../../electron/backend/database/open.ts';
import { starteKind } from '../../../support/child.ts';
import { liesAufzeichnung, stelleStromausfallHer, STROM_SCHLUESSEL } from '../../../support/power-cut.ts';
import { createZufall } from '../../../support/random.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';
import { testWith } from '../../../support/test-with.ts';

const COMMITS = 60;
const AUSFAELLE = 400;

/** Lets a process commit under the record of its writes, then cuts the power at many places. */
async function schneideStromAb(
  art: 'richtig' | 'falsch',
): Promise<{ saat: number; verlorene: number; unlesbare: number }> {
  const ordner = neuerOrdner();
  const bibliothek = join(ordner, 'powerlog.so');
  const quelle = fileURLToPath(new URL('../../../support/faults/powerlog.c', import.meta.url));
  execFileSync('gcc', ['-shared', '-fPIC', '-O2', '-o', bibliothek, quelle, '-ldl']);
  const [original, aufzeichnung, kopie] = ['original.db', 'aufzeichnung', 'kopie.db'].map((name) =>
    join(ordner, name),
  ) as [string, string, string];
  const kind = starteKind('commit-under-power-log', [original, String(COMMITS), art], {
    LD_PRELOAD: bibliothek,
    POWERLOG_FILE: original,
    POWERLOG_RECORD: aufzeichnung,
  });
  const { fehlerausgabe } = await kind.ende;
  expect({ fehlerausgabe, hatAufzeichnung: existsSync(aufzeichnung) && statSync(aufzeichnung).size > 0 }).toEqual({
    fehlerausgabe: '',
    hatAufzeichnung: true,
  });

  const vorgaenge = liesAufzeichnung(aufzeichnung);
  const erste = vorgaenge.findIndex((vorgang) => vorgang.art === 'bestaetigt');
  const { saat, zufall } = createZufall();
  let verlorene = 0;
  let unlesbare = 0;
  for (let ausfall = 0; ausfall < AUSFAELLE; ausfall += 1) {
    const bis = erste + 1 + Math.floor(zufall() * (vorgaenge.length - erste - 1));
    const bestaetigt = stelleStromausfallHer(vorgaenge, bis, kopie, zufall);
    try {
      const db = oeffneVerbindung(kopie, STROM_SCHLUESSEL, 'vorhanden');
      // Even the table is gone where the cut took the first commit with it.
      const hatTabelle = db.prepare("select 1 from sqlite_master where name = 'eintraege'").get() !== undefined;
      const nummern = hatTabelle ? db.prepare<[], number>('select nummer from eintraege').pluck().all() : [];
      db.close();
      if (bestaetigt.some((zeile) => !nummern.includes(Number(zeile)))) verlorene += 1;
    } catch (fehler) {
      if (!(fehler instanceof DatenbestandUnzugaenglich)) throw fehler;
      unlesbare += 1;
    }
  }
  return { saat, verlorene, unlesbare };
}

testWith(
  ['gcc'],
  `no power cut of ${AUSFAELLE} loses an acknowledged commit, and the Datenbestand opens after each`,
  async () => {
    const { saat, verlorene, unlesbare } = await schneideStromAb('richtig');
    expect({ saat, verlorene, unlesbare }).toEqual({ saat, verlorene: 0, unlesbare: 0 });
  },
  120_000,
);

testWith(
  ['gcc'],
  'control: with synchronous=NORMAL the same cuts do lose acknowledged commits',
  async () => {
    const { saat, verlorene } = await schneideStromAb('falsch');
    expect({ saat, hatVerluste: verlorene > 0 }).toEqual({ saat, hatVerluste: true });
  },
  120_000,
);
