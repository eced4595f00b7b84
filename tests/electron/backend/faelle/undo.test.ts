import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { AUFGEZEICHNETE_TABELLEN } from '../../../../electron/backend/database/recording.ts';
import { oeffneAkte, oeffneAkteWieder, schliesseAkteAb } from '../../../../electron/backend/faelle/opening.ts';
import { aendereHaushalt, loescheHaushalt } from '../../../../electron/backend/faelle/household-service.ts';
import {
  aenderePerson,
  laessPersonUmziehen,
  legePersonAn,
  loeschePerson,
  vermerkeErstkontakt,
} from '../../../../electron/backend/faelle/person-service.ts';
import { listeFaelle } from '../../../../electron/backend/faelle/service.ts';
import { letzterSchritt, macheRueckgaengig } from '../../../../electron/backend/protokoll/undo.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import { neuerFallfilter } from '../../../../shared/faelle/defaults.ts';
import { zHaushaltEingabe, zPersonEingabe, type Fallakte, type Person } from '../../../../shared/faelle/types.ts';
import { mitPersonal } from '../../../support/anfragen.ts';
import { personalId } from '../../../support/builders.ts';
import {
  falleintragId,
  familie,
  haushaltEingabe,
  legeFallAn,
  legeOffeneAkteAn,
  mitSuche,
  personEingabe,
} from '../../../support/faelle.ts';

/** What a command did to a case is taken back to the last row, and done again to the last row. */

const OHNE_VERWEISE = { haushalt: [], person: [] };

/** A mark of each recorded row, without what every change moves on. */
async function stand({ db }: Anfrage): Promise<string[]> {
  const marken: string[] = [];
  for (const tabelle of AUFGEZEICHNETE_TABELLEN) {
    for (const zeile of await db.selectFrom(tabelle).selectAll().execute()) {
      const { version: _v, geaendert_am: _a, geaendert_von: _g, ...rest } = zeile as Record<string, unknown>;
      marken.push(`${tabelle} ${createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 16)}`);
    }
  }
  return marken.sort();
}

function person({ personen }: Fallakte, stelle: number): Person {
  const eine = personen[stelle];
  if (eine === undefined) throw new Error('nobody there');
  return eine;
}

const legeFamilieAn = (anfrage: Anfrage) => legeFallAn(anfrage, haushaltEingabe({ art: 'familie' }), familie());
const oeffneFamilie = (anfrage: Anfrage) => legeOffeneAkteAn(anfrage, haushaltEingabe({ art: 'familie' }), familie());
const schliesse = (anfrage: Anfrage, { haushalt: { id, version } }: Fallakte) =>
  schliesseAkteAb(anfrage, { id, version, am: anfrage.heute, grund: 'fortzug', uebergebenAn: '', bemerkung: '' });

interface Schritt {
  readonly davor: (anfrage: Anfrage) => Promise<Fallakte>;
  readonly tue: (anfrage: Anfrage, akte: Fallakte) => Promise<unknown>;
}

const SCHRITTE: Readonly<Record<string, Schritt>> = {
  'a household is added': { davor: legeFamilieAn, tue: legeFamilieAn },
  'a household is changed': {
    davor: legeFamilieAn,
    tue: (anfrage, akte) =>
      aendereHaushalt(anfrage, {
        id: akte.haushalt.id,
        version: 1,
        eingabe: {
          ...zHaushaltEingabe.parse(akte.haushalt),
          zustaendigId: personalId(1),
          anschriften: [],
          leistungen: [{ id: falleintragId(2), art: 'sgb2', von: null, bis: null }],
          beziehungen: [
            { id: falleintragId(3), vonId: person(akte, 0).id, zuId: person(akte, 2).id, art: 'elternteil' },
          ],
        },
      }),
  },
  'a household is deleted': {
    davor: legeFamilieAn,
    tue: (anfrage, { haushalt }) => loescheHaushalt(anfrage, haushalt, OHNE_VERWEISE),
  },
  'a person comes': {
    davor: legeFamilieAn,
    tue: (anfrage, { haushalt }) =>
      legePersonAn(anfrage, { haushaltId: haushalt.id, eingabe: personEingabe(), istTrotzdemNeu: true }),
  },
  'a person is protected': {
    davor: legeFamilieAn,
    tue: (anfrage, akte) => {
      const eingabe = {
        ...zPersonEingabe.parse(person(akte, 1)),
        schutz: 'auskunftssperre' as const,
        nachname: 'Haddad',
      };
      return aenderePerson(anfrage, { id: person(akte, 1).id, version: 1, eingabe });
    },
  },
  'a person goes': {
    davor: legeFamilieAn,
    tue: (anfrage, akte) => loeschePerson(anfrage, person(akte, 3), OHNE_VERWEISE),
  },
  'a person moves out': {
    davor: legeFamilieAn,
    tue: (anfrage, akte) => laessPersonUmziehen(anfrage, { ...person(akte, 1), nachId: null }, []),
  },
  'the first contact is noted': {
    davor: legeFamilieAn,
    tue: (anfrage, { haushalt, personen }) =>
      vermerkeErstkontakt(anfrage, {
        haushaltId: haushalt.id,
        personIds: personen.map(({ id }) => id),
        am: anfrage.heute,
        ergebnis: 'abgelehnt',
      }),
  },
  'a file is opened': {
    davor: legeFamilieAn,
    tue: (anfrage, { haushalt: { id, version } }) =>
      oeffneAkte(anfrage, { id, version, am: anfrage.heute, zustaendigId: personalId(1) }),
  },
  'a file is closed': { davor: oeffneFamilie, tue: schliesse },
  'a file is opened again': {
    davor: async (anfrage) => schliesse(anfrage, await oeffneFamilie(anfrage)),
    tue: (anfrage, { haushalt: { id, version } }) => oeffneAkteWieder(anfrage, { id, version, am: anfrage.heute }),
  },
};

test.each(Object.entries(SCHRITTE))('%s: taken back and done again, to the last row', async (_name, { davor, tue }) => {
  const zuteilungen = [
    { rolle: 'integrationsmanagement' as const, kommuneId: null },
    { rolle: 'leitung' as const, kommuneId: null },
  ];
  const anfrage = mitSuche(await mitPersonal({ zuteilungen }));
  const akte = await davor(anfrage);
  const vorher = await stand(anfrage);
  await tue(anfrage, akte);
  const nachher = await stand(anfrage);

  const schritt = await letzterSchritt(anfrage, ANMELDUNGEN);
  const zurueck = await macheRueckgaengig(anfrage, ANMELDUNGEN, schritt?.befehlId ?? 0);
  expect(await stand(anfrage)).toEqual(vorher);
  await macheRueckgaengig(anfrage, ANMELDUNGEN, zurueck.befehlId);
  expect(await stand(anfrage)).toEqual(nachher);
  expect(nachher).not.toEqual(vorher);

  // The search tells the same as the rows.
  const filter = { ...neuerFallfilter(), text: 'Mochammed' };
  const quellen = ANMELDUNGEN.flatMap(({ suche }) => suche);
  const { gesamt } = await listeFaelle(anfrage, { filter, sortierung: 'name', ab: 0, anzahl: 9 }, quellen);
  const gesuchte = await anfrage.db.selectFrom('personen').select('id').where('vorname', '=', 'Mohamad').execute();
  expect(gesamt).toBe(gesuchte.length);
});
