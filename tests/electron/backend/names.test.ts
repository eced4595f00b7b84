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
} from '../../../electron/backend/personal/service.ts';
import { neueVariante } from '../../../shared/antraege/varianten.ts';
import { mitPersonal, personalEingabeVon } from '../../support/anfragen.ts';
import { antragEingabe, antragId, personal, personalEingabe, personalId } from '../../support/builders.ts';

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
  ohneNamenDarin('personal.eine', await einePerson(alsRevision(anfrage), personalId(1)));
  // Whoever comes after a person that was deleted gets a number of his own.
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
