import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from '../../electron/backend/database/schema.ts';
import { zThema, type Thema } from '../../shared/beratungen/types.ts';
import { datum } from '../../shared/foundation/date.ts';
import { zHaushaltId, zPersonId, type HaushaltId, type PersonalId, type PersonId } from '../../shared/foundation/id.ts';
import type { Auswertung, Auswertungsfrage, Kennzahlschluessel } from '../../shared/kennzahlen/types.ts';
import { A_DORF, B_HEIM, personalId, stellenanteil, stellenanteilId, personal } from './builders.ts';
import { legePerson, mitPersonal } from './anfragen.ts';
import { familie, haushaltEingabe, informiertePerson, legeFallAn, personEingabe } from './faelle.ts';

/** Talks and contacts as rows, so that a test says only what it counts. */

const SPUR = { version: 1, geaendert_am: '2018-02-01T08:00:00.000Z', geaendert_von: 'M. Weber' };

export interface Gespraech {
  readonly id: string;
  readonly am: string;
  readonly personalId: PersonalId;
  readonly kommuneId: string;
  readonly haushaltId: string | null;
  readonly adressat: 'familie' | 'einzelperson';
  readonly ort: 'beratungsstelle' | 'aufsuchend' | 'begleitung';
  readonly fernweg: '' | 'telefon' | 'video';
  readonly themen: readonly Thema[];
  readonly minuten: number;
  readonly sprachmittlung: string;
  readonly gruppeId: string | null;
  readonly istUebergabe: boolean;
  readonly istInformation: boolean;
  readonly inUnterkunft: boolean;
  readonly anwesend: readonly string[];
  readonly ziele: readonly number[];
}

/** Half an hour in the office about the flat, without a name, by Maria in A-dorf on 3 January 2018. */
export const gespraech = (angaben: Partial<Gespraech> = {}): Gespraech => ({
  id: randomUUID(),
  am: '2018-01-03',
  personalId: personalId(1),
  kommuneId: A_DORF.id,
  haushaltId: null,
  adressat: 'einzelperson',
  ort: 'beratungsstelle',
  fernweg: '',
  themen: ['wohnung'],
  minuten: 30,
  sprachmittlung: '',
  gruppeId: null,
  istUebergabe: false,
  istInformation: false,
  inUnterkunft: false,
  anwesend: [],
  ziele: [],
  ...angaben,
});

export async function erfasse(bestand: Kysely<Schema>, gespraeche: readonly Gespraech[]): Promise<void> {
  await bestand.transaction().execute((db) => fuegeEin(db, gespraeche));
}

async function fuegeEin(db: Kysely<Schema>, gespraeche: readonly Gespraech[]): Promise<void> {
  for (const eines of gespraeche) {
    await db
      .insertInto('beratungen')
      .values({
        id: eines.id,
        haushalt_id: eines.haushaltId,
        kommune_id: eines.kommuneId,
        am: eines.am,
        dauer_minuten: eines.minuten,
        personal_id: eines.personalId,
        ort: eines.ort,
        fernweg: eines.fernweg,
        unterort: '',
        begleitung_zu: eines.ort === 'begleitung' ? 'Jobcenter' : '',
        themen: eines.themen.reduce((bits, thema) => bits + 2 ** zThema.options.indexOf(thema), 0),
        stichwort: eines.themen.includes('sonstige') ? 'Fahrrad' : '',
        adressat: eines.adressat,
        ist_uebergabe: Number(eines.istUebergabe),
        ist_information: Number(eines.istInformation),
        in_gemeinschaftsunterkunft: Number(eines.inUnterkunft),
        gruppe_id: eines.gruppeId,
        ziel_kennung: null,
        sprache: '',
        sprachmittlung: eines.sprachmittlung,
        ergebnis: '',
        notiz: '',
        ...SPUR,
      })
      .execute();
    for (const person_id of eines.anwesend) {
      await db.insertInto('beratung_personen').values({ beratung_id: eines.id, person_id }).execute();
    }
    for (const ziel of eines.ziele) {
      if (eines.haushaltId === null) throw new Error('A Weiterleitung needs a case.');
      const id = randomUUID();
      await db
        .insertInto('weiterleitungen')
        .values({
          id,
          haushalt_id: eines.haushaltId,
          kommune_id: eines.kommuneId,
          ziel,
          partner_id: null,
          stelle: 'Stelle',
          anliegen: 'Anliegen',
          am: eines.am,
          personal_id: eines.personalId,
          stand: 'gesendet',
          ...SPUR,
        })
        .execute();
      await db.insertInto('beratung_weiterleitungen').values({ beratung_id: eines.id, weiterleitung_id: id }).execute();
    }
  }
}

export async function erfasseKontakt(
  db: Kysely<Schema>,
  { gruppe, am = '2018-01-09', kommuneId = A_DORF.id }: { gruppe: string; am?: string; kommuneId?: string },
): Promise<void> {
  await db
    .insertInto('netzwerkkontakte')
    .values({
      id: randomUUID(),
      kommune_id: kommuneId,
      am,
      personal_id: personalId(1),
      gruppe,
      art: 'gespraech',
      partner_id: null,
      stelle: 'Rathaus',
      thema: 'Belegung',
      dauer_minuten: null,
      ...SPUR,
    })
    .execute();
}

export const ALI = personalId(2);

export const JANUAR: Auswertungsfrage = {
  von: datum('2018-01-01'),
  bis: datum('2018-01-31'),
  kommuneIds: null,
  personalIds: null,
};

interface Monatsfall {
  readonly id: HaushaltId;
  readonly personen: readonly PersonId[];
}

/**
 * The Verband in January 2018 with three files: the family Al-Ahmad (4 persons) and Sara Bekele in A-dorf, accompanied by
 * Maria Weber, and Yonas Tesfay in B-heim, accompanied by nobody.
 */
export async function mitFaellen() {
  const anfrage = await mitPersonal({ zuteilungen: [{ rolle: 'integrationsmanagement', kommuneId: null }] });
  await legePerson(
    anfrage,
    personal({
      id: ALI,
      vorname: 'Ali',
      nachname: 'Kaya',
      stellenanteile: [stellenanteil({ id: stellenanteilId(9), anteilHundertstel: 100 })],
    }),
  );
  const fall = async (...angaben: Parameters<typeof legeFallAn>): Promise<Monatsfall> => {
    const { haushalt, personen } = await legeFallAn(...angaben);
    return { id: zHaushaltId.parse(haushalt.id), personen: personen.map(({ id }) => zPersonId.parse(id)) };
  };
  return {
    anfrage,
    familie: await fall(
      anfrage,
      haushaltEingabe({ art: 'familie', zustaendigId: personalId(1), anschriften: [] }),
      familie(),
    ),
    sara: await fall(anfrage, haushaltEingabe({ zustaendigId: personalId(1), anschriften: [] }), [informiertePerson()]),
    yonas: await fall(anfrage, haushaltEingabe({ kommuneId: B_HEIM.id, anschriften: [] }), [
      personEingabe({
        vorname: 'Yonas',
        nachname: 'Tesfay',
        erstkontakt: 'abgelehnt',
        erstkontaktAm: datum('2018-01-20'),
      }),
    ]),
  };
}

/** The values of an evaluation by key. */
export function werteVon({ zeilen }: Auswertung): Record<Kennzahlschluessel, number | null> {
  return Object.fromEntries(zeilen.map(({ schluessel, wert }) => [schluessel, wert]));
}
