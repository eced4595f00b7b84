import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Kysely } from 'kysely';
import { legePersonalAn } from '../../electron/backend/personal/service.ts';
import {
  legeKommuneAn,
  speichereMitgliedschaft,
  speicherePlanungsrahmen,
} from '../../electron/backend/kommunen/service.ts';
import type { Anfrage } from '../../electron/backend/context.ts';
import { createKysely } from '../../electron/backend/database/kysely.ts';
import { migriere } from '../../electron/backend/database/migrate.ts';
import { oeffneVerbindung } from '../../electron/backend/database/open.ts';
import type { Schema } from '../../electron/backend/database/schema.ts';
import { Fachfehler, type Fehlschlag } from '../../electron/backend/failures.ts';
import { datum } from '../../shared/foundation/date.ts';
import { zKontoId } from '../../shared/foundation/id.ts';
import type { Grund } from '../../shared/foundation/reasons.ts';
import type { Kommune, KommuneEingabe } from '../../shared/kommunen/types.ts';
import type { Personal, PersonalEingabe } from '../../shared/personal/types.ts';
import {
  A_DORF,
  B_HEIM,
  C_HAUSEN,
  foerderrecht,
  KOMMUNEN,
  mitgliedschaft,
  personal,
  planungsrahmen,
} from './builders.ts';
import { KENNZAHLKATALOG } from './kennzahlen.ts';
import { PLANTEXTE } from './plantexte.ts';

/** Requests to the services over a real, encrypted database. Only the clock, the ids and who asks are given. */

/** A new database that is thrown away after the test, brought to the schema of the program. */
export async function neueDatenbank(): Promise<Kysely<Schema>> {
  const ordner = await mkdtemp(join(tmpdir(), 'geleit-'));
  const db = createKysely(oeffneVerbindung(join(ordner, 'bestand.db'), randomBytes(32), 'neu'), 2_000);
  onTestFinished(async () => {
    await db.destroy();
    await rm(ordner, { recursive: true, force: true });
  });
  await migriere(db, async () => {});
  return db;
}

/** A request of Petra Roth on 1 February 2018, who sees every Kommune. */
export function anfrageAn(db: Kysely<Schema>, aenderung: Partial<Anfrage> = {}): Anfrage {
  return {
    db,
    konto: { id: zKontoId.parse('00000000-0000-4000-8000-000000000099'), anzeigename: 'Petra Roth' },
    vorgang: 'test',
    zuteilungen: [{ rolle: 'foerderung', kommuneId: null }],
    kommunen: 'alle',
    istOhneNamen: false,
    kettenschluessel: Buffer.alloc(32, 7),
    heute: datum('2018-02-01'),
    jetzt: '2018-01-15T08:00:00.000Z',
    regimeDateien: foerderrecht(),
    plantexte: PLANTEXTE,
    kennzahlkatalog: KENNZAHLKATALOG,
    neueId: () => randomUUID(),
    ...aenderung,
  };
}

/** The same request by a colleague, an hour later. */
export function vonKollege(anfrage: Anfrage): Anfrage {
  return { ...anfrage, konto: { ...anfrage.konto, anzeigename: 'Hannes Ulm' }, jetzt: '2018-01-15T09:00:00.000Z' };
}

type Verwaltung = 'id' | 'version' | 'geaendertAm' | 'geaendertVon';

function eingabeVon<T extends Record<Verwaltung, unknown>>(zeile: T): Omit<T, Verwaltung> {
  const { id: _id, version: _version, geaendertAm: _am, geaendertVon: _von, ...eingabe } = zeile;
  return eingabe;
}

/** What the clerk would enter to get this body, or this person. */
export const kommuneEingabe = (kommune: Kommune): KommuneEingabe => eingabeVon(kommune);
export const personalEingabeVon = (person: Personal): PersonalEingabe => eingabeVon(person);

/** Saves a body of the builders under its own id. */
export async function lege(anfrage: Anfrage, kommune: Kommune): Promise<Kommune> {
  return legeKommuneAn({ ...anfrage, neueId: () => kommune.id }, kommuneEingabe(kommune));
}

/** Saves a person of the builders under its own id. */
export async function legePerson(anfrage: Anfrage, person: Personal): Promise<Personal> {
  return legePersonalAn(
    { ...anfrage, neueId: () => person.id },
    { eingabe: personalEingabeVon(person), istTrotzdemNeu: false },
  );
}

/** The Verband of the builders: its four bodies, three members and their frames. */
export async function mitVerband(aenderung: Partial<Anfrage> = {}): Promise<Anfrage> {
  const anfrage = anfrageAn(await neueDatenbank(), aenderung);
  for (const kommune of KOMMUNEN) await lege(anfrage, kommune);
  for (const nummer of [1, 2, 3]) {
    const { id, version: _version, ...eingabe } = mitgliedschaft(nummer);
    await speichereMitgliedschaft({ ...anfrage, neueId: () => id }, { id: null, version: null, eingabe });
  }
  const frames = [
    planungsrahmen({ kommuneId: A_DORF.id }),
    planungsrahmen({ kommuneId: B_HEIM.id, personen: 41 }),
    planungsrahmen({ kommuneId: C_HAUSEN.id, personen: 30 }),
  ];
  for (const { version: _version, ...eingabe } of frames) {
    await speicherePlanungsrahmen(anfrage, { version: null, eingabe });
  }
  return anfrage;
}

/** The same with Maria Weber, half a post each in A-dorf and B-heim. */
export async function mitPersonal(aenderung: Partial<Anfrage> = {}): Promise<Anfrage> {
  const anfrage = await mitVerband(aenderung);
  await legePerson(anfrage, personal());
  return anfrage;
}

/** The expected failure of a command; fails the test where it went through or failed otherwise. */
export async function fehlschlag(lauf: Promise<unknown>): Promise<Fehlschlag> {
  try {
    await lauf;
  } catch (fehler) {
    if (fehler instanceof Fachfehler) return fehler.fehlschlag;
    throw fehler;
  }
  throw new Error('Der Schritt wurde nicht abgelehnt.');
}

/** Fields of a refused input, each with its sentence: `bank.iban: Eine deutsche IBAN hat …`. */
export async function felder(lauf: Promise<unknown>): Promise<string[]> {
  const grund = await fehlschlag(lauf);
  if (grund.code !== 'EINGABE') throw new Error(`Statt EINGABE: ${grund.code} ${grund.satz}`);
  return grund.felder.map((fehler) => `${fehler.feld}: ${fehler.satz}`);
}

/** The reasons of a step that rules forbid. */
export async function gruende(lauf: Promise<unknown>): Promise<Grund[]> {
  const grund = await fehlschlag(lauf);
  if (grund.code !== 'GESPERRT') throw new Error(`Statt GESPERRT: ${grund.code} ${grund.satz}`);
  return grund.gruende;
}

/** Every row of the tables, to see that nothing changed. */
export async function abzug(db: Kysely<Schema>): Promise<Record<string, unknown[]>> {
  const tabellen = [
    'foerderrecht_anpassungen',
    'wertelisten',
    'kommunen',
    'mitgliedschaften',
    'planungsrahmen',
    'aktenzeichen_zaehler',
    'personal',
    'stellenanteile',
    'vorherige_taetigkeiten',
    'klaerungen',
    'fortbildungen',
    'abwesenheiten',
    'teams',
    'team_kommunen',
    'team_mitglieder',
    'geplante_stellen',
    'antraege',
    'antrag_beteiligte',
    'antrag_stellen',
    'antrag_teile',
  ] as const;
  const zeilen: Record<string, unknown[]> = {};
  for (const tabelle of tabellen) zeilen[tabelle] = await db.selectFrom(tabelle).selectAll().execute();
  return zeilen;
}
