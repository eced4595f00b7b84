import { statSync } from 'node:fs';
import { sql, type Kysely } from 'kysely';
import { createBackend } from '../../electron/backend/app.ts';
import { oeffneVerbindung, type Verbindung } from '../../electron/backend/database/open.ts';
import type { Schema } from '../../electron/backend/database/schema.ts';
import {
  abgeleitetes,
  aufenthaltToRow,
  haushaltToRow,
  listenzeilen,
  personToRow,
} from '../../electron/backend/faelle/rows.ts';
import { kommunenRepository } from '../../electron/backend/kommunen/repository.ts';
import { personalRepository } from '../../electron/backend/personal/repository.ts';
import { namensschluessel } from '../../shared/faelle/dubletten.ts';
import { neueAnschrift, neuePerson, neuerAufenthalt, neuerHaushalt } from '../../shared/faelle/defaults.ts';
import type { Haushalt, Person } from '../../shared/faelle/types.ts';
import { datum, plusTage } from '../../shared/foundation/date.ts';
import {
  zFalleintragId,
  zHaushaltId,
  zKommuneId,
  zPersonalId,
  zPersonId,
  zStellenanteilId,
  type HaushaltId,
  type KommuneId,
} from '../../shared/foundation/id.ts';
import { kommune, personal, stellenanteil } from '../support/builders.ts';
import { bestaetigeBlatt, clientVon, EINRICHTUNG, testUmgebung, type Client } from '../support/test-backend.ts';
import { ZWEITES_PASSWORT } from '../support/accounts.ts';
import type { Zuteilung } from '../../shared/foundation/rights.ts';
import { gemeinde, GEMEINDEN_IM_LAND } from './database.ts';
import { fuelleGespraeche } from './land-talks.ts';

/** As much as the Land has to do with. Quelle: Bericht zum Pakt für Integration, Stand 2018. */
export const PERSONEN_IM_LAND = 72_857;
export const HAUSHALTE_IM_LAND = 30_000;
export const PERSONAL_IM_LAND = 1_184;
/** After the two years of the talks. */
export const HEUTE = datum('2020-01-31');
const SPUR = { version: 1, geaendertAm: '2018-02-01T08:00:00.000Z', geaendertVon: 'M. Weber' };

/** One name in the ways in which papers write it; the first of a list are common. */
const VORNAMEN = [
  'Mohamad Muhammed Mohammad Mohammed Mochammed',
  'Ahmad Ahmed Achmed',
  'Ali',
  'Fatima Fatma Fatimah',
  'Hussein Husain Hossein',
  'Omar Umar',
  'Khaled Khalid Chalid',
  'Olena',
  'Yusuf Youssef Jussuf',
  'Maryam Mariam',
  'Abdul Rahman|Abdulrahman|Abdelrahman',
  'Zeynab Zainab',
  'Selam Salam',
  'Amina',
  'Karim',
  'Leyla Laila',
  'Nataliia Natalija',
  'Samir',
  'Noor Nur',
  'Ibrahim',
  'Daniel',
  'Sara Sarah',
  'Rahel',
  'Petro',
  'Jamal Dschamal',
  'Shirin Schirin',
  'Dawit Dawid',
  'Hadi',
  'Ruth',
  'Yonas Jonas',
  'Serhij Sergii',
  'Blessing',
  'Mamadou',
  'Aster',
  'Bilal',
  'Rania',
  'Tarek Tarik',
  'Iryna Irina',
  'Marwan',
  'Lemlem',
].map((formen) => (formen.includes('|') ? formen.split('|') : formen.split(' ')));

const ANFAENGE =
  'Al-Ah Al-Has Bar Gebre Haj Kar Nas Rez Sul Tes Wol Dar Sah Mus Qas Ha Bek Ka Schew Mel Bon Di Tra'.split(' ');
const ENDEN = 'mad san imi hedin jo sser ai tan fay de wish ra tafa em ile ele lil tschenko nyk daren allo oré'.split(
  ' ',
);
const ORTSTEILE = ['Kernort', 'Oberdorf', 'Unterdorf', 'Am Bach', 'Neubau'];
const SPRACHEN = ['ar', 'fa', 'uk', 'ti', 'tr', 'fr', 'en', 'ku'];

/** Picked as if by chance, the same in every run, between 0 and 1. */
function anteil(nummer: number, wofuer: number): number {
  let wert = Math.imul(nummer * 31 + wofuer * 7919 + 1, 0x2c1b3c6d);
  wert = Math.imul(wert ^ (wert >>> 15), 0x297a2d39);
  wert = Math.imul(wert ^ (wert >>> 12), 0x27d4eb2f);
  return ((wert ^ (wert >>> 15)) >>> 0) / 2 ** 32;
}

function eines<T>(liste: readonly T[], stelle: number): T {
  const wert = liste[Math.floor(stelle * liste.length)];
  if (wert === undefined) throw new Error('An empty list.');
  return wert;
}

const id = (art: number, nummer: number) =>
  `${art.toString(16).padStart(8, '0')}-0000-4000-8000-${nummer.toString(16).padStart(12, '0')}`;
export const haushaltId = (nummer: number): HaushaltId => zHaushaltId.parse(id(1, nummer));
const tagIm = (jahr: number, zufall: number) =>
  datum(
    `${jahr}-${String(1 + Math.floor(zufall * 12)).padStart(2, '0')}-${String(1 + (Math.floor(zufall * 977) % 28)).padStart(2, '0')}`,
  );

/**
 * One household in three is a family, in every Kommune: with families twice in three talks, each of them comes four times as
 * often as a single person. Quelle: [S3] „zwei Drittel mit Familien“, [S2] „viermal so oft“.
 */
const istFamilie = (haushalt: number) => (haushalt + Math.floor(haushalt / GEMEINDEN_IM_LAND)) % 3 === 0;
const FAMILIEN = Array.from({ length: HAUSHALTE_IM_LAND }, (_, nummer) => nummer).filter(istFamilie).length;
const IN_FAMILIEN = PERSONEN_IM_LAND - (HAUSHALTE_IM_LAND - FAMILIEN);

const nachnameVon = (haushalt: number) =>
  `${eines(ANFAENGE, anteil(haushalt, 1) ** 1.5)}${eines(ENDEN, anteil(haushalt, 2))}`;
const vornameVon = (person: number) => eines(eines(VORNAMEN, anteil(person, 3) ** 1.3), anteil(person, 4));

/** The household and the persons with these numbers. */
function fall(nummer: number, personen: readonly number[], kommuneId: KommuneId, zustaendige: readonly string[]) {
  const nachname = nachnameVon(nummer);
  const leute = personen.map((person, stelle): Person => {
    const jahr = 1950 + Math.floor(anteil(person, 5) * 68);
    const istTagBekannt = anteil(person, 6) < 0.7;
    const aubVon = tagIm(2017, anteil(person, 12));
    const istErreicht = anteil(person, 17) < 0.9;
    return {
      ...neuePerson(),
      id: zPersonId.parse(id(2, person)),
      haushaltId: haushaltId(nummer),
      vorname: vornameVon(person),
      nachname: anteil(person, 7) < 0.02 ? '' : nachname,
      geschlecht: anteil(person, 8) < 0.42 ? 'weiblich' : 'maennlich',
      geburtsgenauigkeit: istTagBekannt ? 'tag' : anteil(person, 9) < 0.9 ? 'jahr' : 'unbekannt',
      geburtsdatum: istTagBekannt ? tagIm(jahr, anteil(person, 10)) : null,
      geburtsjahr: istTagBekannt || anteil(person, 9) < 0.9 ? jahr : null,
      rolle: stelle === 0 ? 'bezugsperson' : stelle === 1 ? 'partner' : 'kind',
      staatsangehoerigkeit: '475',
      ankunftAm: tagIm(2015, anteil(person, 11)),
      aubVon,
      zugangsgrund: 'anerkannt',
      sprachen: [
        { sprache: eines(SPRACHEN, anteil(nummer, 13)), niveau: 'muttersprache' },
        { sprache: 'de', niveau: 'a2' },
      ],
      aufenthalte: [
        {
          ...neuerAufenthalt(zFalleintragId.parse(id(3, person))),
          status: 'fluechtlingseigenschaft',
          von: tagIm(2016, anteil(person, 14)),
          bis: tagIm(2018 + Math.floor(anteil(person, 15) * 3), anteil(person, 16)),
        },
      ],
      fremdnummern: [{ art: 'azr', nummer: String(100_000_000 + person) }],
      erstkontakt: istErreicht ? 'angenommen' : 'offen',
      erstkontaktAm: istErreicht ? plusTage(aubVon, Math.floor(anteil(person, 27) * 60)) : null,
      bemerkung: 'Kommt gern am Vormittag; die Kinder gehen in die Grundschule im Ort.',
      ...SPUR,
    };
  });
  const istOffen = anteil(nummer, 18) < 0.6;
  const istZaehlbestand = !istOffen && anteil(nummer, 19) < 0.7;
  const haushalt: Haushalt = {
    ...neuerHaushalt(kommuneId),
    id: haushaltId(nummer),
    bezeichnung: '',
    art: personen.length > 1 ? 'familie' : 'einzelperson',
    stand: istOffen ? 'offen' : istZaehlbestand ? 'zaehlbestand' : 'abgeschlossen',
    aktenzeichen: istOffen ? `464.2-${String(nummer).padStart(6, '0')}/18` : '',
    zustaendigId: anteil(nummer, 20) < 0.9 ? zPersonalId.parse(eines(zustaendige, anteil(nummer, 21))) : null,
    vorrang: anteil(nummer, 22) < 0.1 ? 'hoch' : 'normal',
    anschriften: [
      {
        ...neueAnschrift(zFalleintragId.parse(id(4, nummer))),
        strasse: `Lindenweg ${1 + (nummer % 90)}`,
        plz: '73000',
        ort: 'A-dorf',
        ortsteil: eines(ORTSTEILE, anteil(nummer, 23)),
        wohnform: anteil(nummer, 24) < 0.5 ? 'kommunale_unterkunft' : 'eigener_mietvertrag',
        von: datum('2017-06-01'),
      },
    ],
    leistungen: [
      {
        id: zFalleintragId.parse(id(5, nummer)),
        art: anteil(nummer, 25) < 0.7 ? 'sgb2' : 'asylblg',
        von: datum('2017-06-01'),
        bis: null,
      },
    ],
    begleitungen: istZaehlbestand
      ? []
      : [
          {
            id: zFalleintragId.parse(id(6, nummer)),
            von: tagIm(2017, anteil(nummer, 26)),
            bis: istOffen ? null : tagIm(2019, anteil(nummer, 28)),
            grund: istOffen ? null : 'regeldienste',
            uebergebenAn: '',
            bemerkung: '',
          },
        ],
    istGeschuetzt: false,
    ...SPUR,
  };
  return { haushalt, leute };
}

type Spaltenwert = string | number | null;
const JE_ANWEISUNG = 2_000;

/** Collects rows and writes many in one statement: a row at a time takes minutes. */
function sammler(db: Kysely<Schema>) {
  const offene = new Map<string, Readonly<Record<string, Spaltenwert>>[]>();
  async function schreibe(tabelle: string): Promise<void> {
    const zeilen = offene.get(tabelle) ?? [];
    const [erste] = zeilen;
    if (erste === undefined) return;
    const spalten = Object.keys(erste);
    const werte = JSON.stringify(zeilen.map((zeile) => spalten.map((spalte) => zeile[spalte])));
    await sql`
      insert into ${sql.table(tabelle)} (${sql.join(spalten.map((spalte) => sql.ref(spalte)))})
      select ${sql.join(spalten.map((_, stelle) => sql.raw(`json_extract(value, '$[${stelle}]')`)))} from json_each(${werte})
    `.execute(db);
    offene.set(tabelle, []);
  }
  return {
    async fuege(tabelle: string, zeile: Readonly<Record<string, Spaltenwert>>): Promise<void> {
      const zeilen = offene.get(tabelle) ?? [];
      zeilen.push(zeile);
      offene.set(tabelle, zeilen);
      // Households first: everything else names them.
      if (zeilen.length >= JE_ANWEISUNG) for (const eine of offene.keys()) await schreibe(eine);
    },
    async beende(): Promise<void> {
      for (const tabelle of offene.keys()) await schreibe(tabelle);
    },
  };
}

async function fuelle(db: Kysely<Schema>): Promise<KommuneId[]> {
  const kommunen = Array.from({ length: GEMEINDEN_IM_LAND }, (_, nummer) => zKommuneId.parse(id(7, nummer)));
  await db.transaction().execute(async (tx) => {
    const kommunenzeilen = kommunenRepository(tx, 'alle');
    for (const [nummer, kommuneId] of kommunen.entries()) {
      await kommunenzeilen.einfuegen(kommune({ ...gemeinde(nummer), id: kommuneId }));
    }
    const personalzeilen = personalRepository(tx, 'alle');
    const jeKommune = Map.groupBy(
      Array.from({ length: PERSONAL_IM_LAND }, (_, nummer) => nummer),
      (nummer) => nummer % GEMEINDEN_IM_LAND,
    );
    for (const [stelle, nummern] of jeKommune) {
      const kommuneId = kommunen[stelle] ?? null;
      if (kommuneId === null) continue;
      for (const nummer of nummern) {
        await personalzeilen.einfuegen(
          personal({
            id: zPersonalId.parse(id(8, nummer)),
            vorname: 'Maria',
            nachname: `Weber ${nummer}`,
            traegerId: kommuneId,
            stellenanteile: [stellenanteil({ id: zStellenanteilId.parse(id(9, nummer)), kommuneId })],
          }),
        );
      }
    }
    const zeilen = sammler(tx);
    let person = 0;
    let familie = 0;
    for (let nummer = 0; nummer < HAUSHALTE_IM_LAND; nummer += 1) {
      const groesse = istFamilie(nummer)
        ? Math.floor(((familie + 1) * IN_FAMILIEN) / FAMILIEN) - Math.floor((familie * IN_FAMILIEN) / FAMILIEN)
        : 1;
      if (istFamilie(nummer)) familie += 1;
      const nummern = Array.from({ length: groesse }, (_, stelle) => person + stelle);
      person += groesse;
      const stelle = nummer % GEMEINDEN_IM_LAND;
      const kommuneId = zKommuneId.parse(kommunen[stelle]);
      const zustaendige = (jeKommune.get(stelle) ?? []).map((eine) => id(8, eine));
      const { haushalt, leute } = fall(nummer, nummern, kommuneId, zustaendige);
      await zeilen.fuege('haushalte', { ...haushaltToRow(haushalt), ...abgeleitetes(haushalt, leute, HEUTE) });
      for (const [tabelle, liste] of Object.entries(listenzeilen(haushalt, false))) {
        for (const [position, zeile] of liste.entries()) {
          await zeilen.fuege(tabelle, { ...zeile, haushalt_id: haushalt.id, position });
        }
      }
      for (const [position, eine] of leute.entries()) {
        await zeilen.fuege('personen', { ...personToRow(eine, position) });
        for (const [platz, papier] of eine.aufenthalte.entries()) {
          await zeilen.fuege('aufenthalte', { ...aufenthaltToRow(papier, eine.id, platz) });
        }
        const { worte, name, nummern: fremde } = namensschluessel(eine);
        for (const schluessel of [...worte, name, ...fremde]) {
          await zeilen.fuege('person_schluessel', {
            schluessel,
            geburtsjahr: eine.geburtsjahr ?? 0,
            person_id: eine.id,
          });
        }
      }
    }
    await zeilen.beende();
  });
  return kommunen;
}

/** A Datenbestand of the size of the Land, with windows of accounts that see all of it, a part, and one Kommune. */
export interface Landbestand {
  readonly db: Kysely<Schema>;
  readonly kommunen: readonly KommuneId[];
  readonly alle: Client;
  readonly zehn: Client;
  readonly eine: Client;
  /** A further connection that reads. */
  mitlesend(): Verbindung;
  /** Bytes of the file once all is in it. */
  groesse(): number;
  beende(): Promise<void>;
}

/** Builds the Datenbestand in an empty folder, encrypted, made-up and the same in every run. */
export async function baueLand(
  ordner: string,
  { mitGespraechen = false }: { readonly mitGespraechen?: boolean } = {},
): Promise<Landbestand> {
  const backend = await createBackend(testUmgebung(ordner, { heute: HEUTE }));
  const sitzung = backend.eroeffneSitzung();
  const verwaltung = clientVon(backend, sitzung);
  await verwaltung.konten.einrichten(EINRICHTUNG);
  await bestaetigeBlatt(verwaltung);
  const offener = sitzung.haus.datenbestand.offener();
  if (offener === null) throw new Error('The Datenbestand is closed.');
  const kommunen = await fuelle(offener.db);
  if (mitGespraechen)
    fuelleGespraeche(oeffneVerbindung(sitzung.haus.datenbestand.datei, offener.schluessel, 'mitlesend'));
  async function fenster(anzeigename: string, fuer: readonly (KommuneId | null)[]): Promise<Client> {
    const neues = await verwaltung.konten.anlegen({ anzeigename, passwort: ZWEITES_PASSWORT });
    const freies = await verwaltung.konten.freigeben({ id: neues.id, version: neues.version });
    const zuteilungen = fuer.map((kommuneId): Zuteilung => ({ rolle: 'integrationsmanagement', kommuneId }));
    await verwaltung.konten.zuteilungenSetzen({ id: freies.id, version: freies.version, zuteilungen });
    const client = clientVon(backend, backend.eroeffneSitzung());
    await client.konten.anmelden({ kontoId: neues.id, passwort: ZWEITES_PASSWORT });
    return client;
  }
  return {
    db: offener.db,
    kommunen,
    alle: await fenster('Anna Alle', [null]),
    zehn: await fenster('Zoe Zehn', kommunen.slice(100, 110)),
    eine: await fenster('Emil Eine', kommunen.slice(76, 77)),
    mitlesend: () => oeffneVerbindung(sitzung.haus.datenbestand.datei, offener.schluessel, 'mitlesend'),
    groesse() {
      const verbindung = oeffneVerbindung(sitzung.haus.datenbestand.datei, offener.schluessel, 'mitlesend');
      verbindung.pragma('wal_checkpoint(TRUNCATE)');
      verbindung.close();
      return statSync(sitzung.haus.datenbestand.datei).size;
    },
    beende: () => backend.beende(),
  };
}
