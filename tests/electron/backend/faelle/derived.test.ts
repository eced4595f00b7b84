import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { oeffneAkte, schliesseAkteAb } from '../../../../electron/backend/faelle/opening.ts';
import { faelleRepository } from '../../../../electron/backend/faelle/repository.ts';
import { abgeleitetes } from '../../../../electron/backend/faelle/rows.ts';
import { aendereHaushalt, loescheHaushalt } from '../../../../electron/backend/faelle/household-service.ts';
import {
  aenderePerson,
  laessPersonUmziehen,
  legePersonAn,
  loeschePerson,
  vermerkeErstkontakt,
} from '../../../../electron/backend/faelle/person-service.ts';
import { Fachfehler } from '../../../../electron/backend/failures.ts';
import { zHaushaltEingabe, zPersonEingabe, type Fallakte, type Person } from '../../../../shared/faelle/types.ts';
import { datum, plusTage } from '../../../../shared/foundation/date.ts';
import { mitPersonal } from '../../../support/anfragen.ts';
import { familie, falleintragId, haushaltEingabe, informiertePerson, legeFallAn } from '../../../support/faelle.ts';

/** What stands in a household's row for lists is what follows from its other rows, whatever was done in whatever order. */

const OHNE_VERWEISE = { haushalt: [], person: [] };

interface Griff {
  readonly was: number;
  /** Which household, which person, and a value. */
  readonly fall: number;
  readonly person: number;
  readonly wert: number;
}

async function akten({ db }: Anfrage): Promise<Fallakte[]> {
  const repository = faelleRepository(db, 'alle');
  const alle = await repository.mehrere(await repository.alleIds());
  return alle.sort((a, b) => a.haushalt.id.localeCompare(b.haushalt.id));
}

function geaendert(person: Person, wert: number) {
  const eingabe = zPersonEingabe.parse(person);
  switch (wert % 4) {
    case 0:
      return { ...eingabe, nachname: `Name ${wert}` };
    case 1:
      return { ...eingabe, schutz: wert % 8 === 1 ? ('auskunftssperre' as const) : ('keiner' as const) };
    case 2:
      return { ...eingabe, sprachen: [{ sprache: wert % 8 === 2 ? 'ar' : 'ti', niveau: 'a1' as const }] };
    default:
      return {
        ...eingabe,
        aubVon: plusTage(datum('2017-06-01'), wert),
        aufenthalte: [
          {
            id: falleintragId(1),
            status: 'duldung' as const,
            von: null,
            bis: wert % 8 === 3 ? null : plusTage(datum('2018-06-01'), wert),
            erwerbstaetigkeit: 'unbekannt' as const,
            wohnsitzauflage: '',
            nebenbestimmungen: '',
          },
        ],
      };
  }
}

/** One step; what a rule forbids changes nothing. */
async function greife(anfrage: Anfrage, { was, fall, person: welche, wert }: Griff): Promise<void> {
  const alle = await akten(anfrage);
  const akte = alle[fall % Math.max(alle.length, 1)];
  const person = akte?.personen[welche % akte.personen.length];
  if (akte === undefined || person === undefined) return;
  const { haushalt } = akte;
  const { id, version } = haushalt;
  const ziel = alle[(fall + 1) % alle.length]?.haushalt.id ?? null;
  const schritte: (() => Promise<unknown>)[] = [
    () => aenderePerson(anfrage, { id: person.id, version: person.version, eingabe: geaendert(person, wert) }),
    () => legePersonAn(anfrage, { haushaltId: id, eingabe: informiertePerson(), istTrotzdemNeu: true }),
    () => loeschePerson(anfrage, person, OHNE_VERWEISE),
    () => laessPersonUmziehen(anfrage, { ...person, nachId: wert % 2 === 0 ? null : ziel }, []),
    () =>
      aendereHaushalt(anfrage, {
        id,
        version,
        eingabe: { ...zHaushaltEingabe.parse(haushalt), name: wert % 3 === 0 ? `Fall ${wert}` : '', art: 'familie' },
      }),
    () => oeffneAkte(anfrage, { id, version, am: plusTage(anfrage.heute, -(wert % 20)), zustaendigId: null }),
    () =>
      schliesseAkteAb(anfrage, { id, version, am: anfrage.heute, grund: 'fortzug', uebergebenAn: '', bemerkung: '' }),
    () =>
      vermerkeErstkontakt(anfrage, {
        haushaltId: id,
        personIds: [person.id],
        am: anfrage.heute,
        ergebnis: 'abgelehnt',
      }),
    () => legeFallAn(anfrage, haushaltEingabe(), [informiertePerson()]),
    () => loescheHaushalt(anfrage, haushalt, OHNE_VERWEISE),
  ];
  await schritte[was % schritte.length]?.().catch((fehler: unknown) => {
    if (!(fehler instanceof Fachfehler)) throw fehler;
  });
}

test('the columns of the list are true after any steps in any order', async () => {
  const griff = fc.record({ was: fc.nat(9), fall: fc.nat(5), person: fc.nat(5), wert: fc.nat(60) });
  const anfrage = await mitPersonal();
  await fc.assert(
    fc.asyncProperty(fc.array(griff, { minLength: 5, maxLength: 20 }), async (griffe) => {
      await anfrage.db.deleteFrom('haushalte').execute();
      await legeFallAn(anfrage, haushaltEingabe({ art: 'familie' }), familie());
      for (const eine of griffe) await greife(anfrage, eine);
      for (const { haushalt, personen } of await akten(anfrage)) {
        const erwartet = abgeleitetes(haushalt, personen, anfrage.heute);
        const zeile = await anfrage.db
          .selectFrom('haushalte')
          .selectAll()
          .where('id', '=', haushalt.id)
          .executeTakeFirstOrThrow();
        expect(zeile).toMatchObject(erwartet);
        const flaggen = await anfrage.db
          .selectFrom('anschriften')
          .select('ist_geschuetzt')
          .where('haushalt_id', '=', haushalt.id)
          .execute();
        expect(flaggen.every(({ ist_geschuetzt: eine }) => eine === erwartet.ist_geschuetzt)).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});
