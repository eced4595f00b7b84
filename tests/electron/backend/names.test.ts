import { expect, test } from 'vitest';
import * as antraege from '../../../electron/backend/antraege/service.ts';
import { vergleicheVarianten } from '../../../electron/backend/antraege/varianten.ts';
import type { Anfrage } from '../../../electron/backend/context.ts';
import { inTransaktion } from '../../../electron/backend/changes.ts';
import {
  aenderePersonal,
  einePerson,
  legePersonalAn,
  listePersonal,
  listeTeams,
} from '../../../electron/backend/personal/service.ts';
import { neueVariante } from '../../../shared/antraege/varianten.ts';
import {
  besetzungAlsBlatt,
  listeGeplanteStellen,
  speichereGeplanteStelle,
} from '../../../electron/backend/personal/plan-service.ts';
import { speichereTeam } from '../../../electron/backend/personal/team-service.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { neueGeplanteStelle, neuesTeam } from '../../../shared/personal/defaults.ts';
import { mitPersonal, personalEingabeVon } from '../../support/anfragen.ts';
import {
  A_DORF,
  antragEingabe,
  antragId,
  fortbildung,
  personal,
  personalEingabe,
  personalId,
} from '../../support/builders.ts';

/** Revision reads figures and reasons; who the persons are stays with those who employ them. */
const NAMEN = ['Weber', 'Maria', 'Kaltenbach', 'Annelie', 'Vogelsang'];

const alsRevision = (anfrage: Anfrage): Anfrage => ({
  ...anfrage,
  zuteilungen: [{ rolle: 'revision', kommuneId: null }],
  istOhneNamen: true,
});

/** Maria Weber was Maria Kaltenbach before, Annelie Vogelsang came later, and free texts name both. */
async function bestand(): Promise<Anfrage> {
  const anfrage = await mitPersonal();
  const bisher = personalEingabeVon(personal());
  await aenderePersonal(anfrage, {
    id: personalId(1),
    version: 1,
    eingabe: { ...bisher, nachname: 'Kaltenbach', bemerkung: 'Frau Weber, dann KALTENBACH' },
  });
  await aenderePersonal(anfrage, {
    id: personalId(1),
    version: 2,
    eingabe: { ...bisher, bemerkung: 'Vertretung: Annelie Vogelsang' },
  });
  await legePersonalAn(
    { ...anfrage, neueId: () => personalId(2) },
    { eingabe: personalEingabe({ vorname: 'Annelie', nachname: 'Vogelsang' }), istTrotzdemNeu: false },
  );
  const annelie = await einePerson(anfrage, personalId(2));
  await aenderePersonal(anfrage, {
    id: annelie.id,
    version: annelie.version,
    eingabe: {
      ...personalEingabeVon(annelie),
      fortbildungen: [fortbildung(1, { titel: 'Einarbeitung durch Maria Weber' })],
      vertretungId: personalId(1),
    },
  });
  await speichereTeam(anfrage, { id: null, version: null, eingabe: { ...neuesTeam([A_DORF.id]), name: 'Team Weber' } });
  const geplante = { ...neueGeplanteStelle(A_DORF.id, datum('2018-06-01')), bemerkung: 'Nachfolge von Frau Vogelsang' };
  await speichereGeplanteStelle(anfrage, { id: null, version: null, eingabe: geplante });
  const eingabe = antragEingabe();
  const stellen = eingabe.stellen.map((stelle) => ({
    ...stelle,
    bezeichnung: 'Stelle von Frau Weber (vormals Kaltenbach)',
  }));
  await antraege.legeAntragAn({ ...anfrage, neueId: () => antragId(1) }, { ...eingabe, stellen });
  return anfrage;
}

function ohneNamenDarin(was: string, antwort: unknown): void {
  const text = JSON.stringify(antwort).toLowerCase();
  for (const name of NAMEN) expect(text.includes(name.toLowerCase()), `${was}: ${name}`).toBe(false);
}

test('Revision reads Person 1 and Person 2 in the lists, always the same', async () => {
  const anfrage = await bestand();
  const personen = await listePersonal(alsRevision(anfrage));
  expect(personen.map(({ id, vorname, nachname, bemerkung }) => [id, `${vorname} ${nachname}`, bemerkung])).toEqual([
    [personalId(1), 'Person 1', 'Vertretung: Person 2'],
    [personalId(2), 'Person 2', ''],
  ]);
  ohneNamenDarin('personal.liste', personen);
  ohneNamenDarin('personal.teams', await listeTeams(alsRevision(anfrage)));
  ohneNamenDarin('personal.geplanteStellen', await listeGeplanteStellen(alsRevision(anfrage)));
  ohneNamenDarin('personal.besetzungBlatt', await besetzungAlsBlatt(alsRevision(anfrage), datum('2018-06-01')));
  expect(JSON.stringify(await besetzungAlsBlatt(anfrage, datum('2018-06-01')))).toContain('Vogelsang');
  ohneNamenDarin('personal.eine', await einePerson(alsRevision(anfrage), personalId(1)));
  // Whoever comes after a person that was deleted gets a number of his own.
  await anfrage.db.deleteFrom('fortbildungen').where('personal_id', '=', personalId(2)).execute();
  await anfrage.db.deleteFrom('stellenanteile').where('personal_id', '=', personalId(2)).execute();
  await anfrage.db.deleteFrom('personal').where('id', '=', personalId(2)).execute();
  const dritte = { eingabe: personalEingabe({ vorname: 'Jonas', nachname: 'Tann' }), istTrotzdemNeu: false };
  await legePersonalAn(anfrage, dritte);
  expect((await listePersonal(alsRevision(anfrage))).map(({ nachname }) => nachname)).toEqual(['1', '3']);
});

test('no name is left in the figures, reasons and papers of an Antrag, before and after it is checked', async () => {
  const anfrage = await bestand();
  const lies = async (): Promise<Record<string, unknown>> => ({
    'antraege.liste': await antraege.listeAntraege(alsRevision(anfrage)),
    'antraege.eine': await antraege.einAntrag(alsRevision(anfrage), antragId(1)),
    'antraege.rechnen': await antraege.rechneAntrag(alsRevision(anfrage), antragEingabe()),
    'antraege.vergleichen': await vergleicheVarianten(alsRevision(anfrage), {
      ...antragEingabe(),
      varianten: [neueVariante('Probe')],
    }),
    'antraege.blatt': await antraege.antragAlsBlatt(alsRevision(anfrage), antragId(1)),
  });
  const vorher = await lies();
  for (const [was, antwort] of Object.entries(vorher)) ohneNamenDarin(was, antwort);
  expect(JSON.stringify(vorher['antraege.blatt'])).toContain('Person 1');

  await inTransaktion(anfrage, (anfrage) => antraege.pruefeUndSchliesse(anfrage, { id: antragId(1), version: 1 }));
  // Renamed afterwards: the kept paper still says the former name.
  const bisher = await einePerson(anfrage, personalId(1));
  const umbenannt = { ...personalEingabeVon(bisher), nachname: 'Sonnental' };
  await aenderePersonal(anfrage, { id: personalId(1), version: bisher.version, eingabe: umbenannt });
  expect(JSON.stringify(await antraege.antragAlsBlatt(anfrage, antragId(1)))).toContain('Weber');
  for (const [was, antwort] of Object.entries(await lies())) ohneNamenDarin(was, antwort);
  const { bytes } = await antraege.antragAlsWord(alsRevision(anfrage), antragId(1));
  const mitNamen = await antraege.antragAlsWord(anfrage, antragId(1));
  expect(Buffer.from(bytes).equals(Buffer.from(mitNamen.bytes))).toBe(false);
});

test('whoever may see names sees them', async () => {
  const anfrage = await bestand();
  expect(JSON.stringify(await antraege.antragAlsBlatt(anfrage, antragId(1)))).toContain('Maria Weber');
  expect((await listePersonal(anfrage)).map(({ nachname }) => nachname)).toEqual(['Vogelsang', 'Weber']);
});
