import { expect, test } from 'vitest';
import * as antraege from '../../../electron/backend/antraege/service.ts';
import { inTransaktion } from '../../../electron/backend/changes.ts';
import type { Anfrage } from '../../../electron/backend/context.ts';
import { listeFristen } from '../../../electron/backend/fristen/service.ts';
import { aenderePersonal, legePersonalAn, loeschePersonal } from '../../../electron/backend/personal/service.ts';
import { merkeGelesen } from '../../../electron/backend/protokoll/record.ts';
import { liesAenderungen, liesSeite, liesVerlauf } from '../../../electron/backend/protokoll/service.ts';
import { letzterSchritt, listePapierkorb } from '../../../electron/backend/protokoll/undo.ts';
import { ANMELDUNGEN } from '../../../electron/backend/registrations.ts';
import { findeTreffer } from '../../../electron/backend/suche/service.ts';
import { datum } from '../../../shared/foundation/date.ts';
import type { Rolle } from '../../../shared/foundation/rights.ts';
import { mitPersonal, personalEingabeVon } from '../../support/anfragen.ts';
import { antragEingabe, antragId, personal, personalEingabe, personalId } from '../../support/builders.ts';

/** Search, deadlines and Protokoll show several slices at once: nowhere there does Revision learn who the persons are. */

const NAMEN = ['Weber', 'Maria', 'Kaltenbach', 'Annelie', 'Vogelsang'];

const SUCHE = ANMELDUNGEN.flatMap(({ suche }) => suche);
const FRISTEN = ANMELDUNGEN.flatMap(({ fristen }) => fristen);

const als = (anfrage: Anfrage, ...rollen: Rolle[]): Anfrage => ({
  ...anfrage,
  zuteilungen: rollen.map((rolle) => ({ rolle, kommuneId: null })),
});

/**
 * Maria Weber, formerly Kaltenbach, with a contract that ends; Annelie Vogelsang, who was deleted; an Antrag in which
 * somebody wrote names; and somebody who looked at the file of Maria Weber.
 */
async function bestand(): Promise<Anfrage> {
  const anfrage = await mitPersonal();
  const bisher = personalEingabeVon(personal());
  const person = { ...bisher, nachname: 'Kaltenbach', bemerkung: 'Frau Weber', vertragBis: datum('2018-12-31') };
  await aenderePersonal(anfrage, { id: personalId(1), version: 1, eingabe: person });
  await aenderePersonal(anfrage, { id: personalId(1), version: 2, eingabe: { ...person, nachname: 'Weber' } });
  await merkeGelesen(anfrage, 'personal', personalId(1));
  await legePersonalAn(
    { ...anfrage, neueId: () => personalId(2) },
    {
      eingabe: personalEingabe({ vorname: 'Annelie', nachname: 'Vogelsang', stellenanteile: [] }),
      istTrotzdemNeu: false,
    },
  );
  await loeschePersonal(anfrage, { id: personalId(2), version: 1 }, []);
  const eingabe = antragEingabe();
  const stellen = eingabe.stellen.map((stelle) => ({ ...stelle, bezeichnung: 'Stelle von Frau Weber' }));
  const angaben = { ...eingabe.angaben, begruendung: 'Frau Kaltenbach wird von Annelie Vogelsang vertreten.' };
  const erste = { ...anfrage, neueId: () => antragId(1) };
  await antraege.legeAntragAn(erste, { ...eingabe, stellen, angaben });
  return anfrage;
}

function ohneNamenDarin(was: string, antwort: unknown): void {
  const text = JSON.stringify(antwort).toLowerCase();
  expect(
    NAMEN.filter((name) => text.includes(name.toLowerCase())),
    was,
  ).toEqual([]);
}

/** Everything that the Protokoll says to this account. */
async function protokoll(anfrage: Anfrage): Promise<unknown[]> {
  const alles = { kontoId: null, zeile: null, von: null, bis: null, vor: null };
  const befehle = await anfrage.db.selectFrom('befehle').select('id').execute();
  const antworten: unknown[] = [
    await liesSeite(anfrage, ANMELDUNGEN, alles),
    await liesSeite(anfrage, ANMELDUNGEN, { ...alles, zeile: { tabelle: 'personal', id: personalId(1) } }),
    await liesVerlauf(anfrage, ANMELDUNGEN, { tabelle: 'antraege', id: antragId(1) }),
    await letzterSchritt(anfrage, ANMELDUNGEN),
    await listePapierkorb(anfrage, ANMELDUNGEN),
  ];
  for (const { id } of befehle) antworten.push(await liesAenderungen(anfrage, ANMELDUNGEN, id));
  return antworten;
}

test('a name finds nothing for Revision, alone or together with a role that sees no persons', async () => {
  const anfrage = await bestand();
  for (const leser of [als(anfrage, 'revision'), als(anfrage, 'revision', 'integrationsbeauftragte')]) {
    for (const name of NAMEN) {
      for (const text of [name, `frau ${name}`]) {
        expect(await findeTreffer(leser, SUCHE, { text, hoechstens: 20 }), text).toEqual([]);
      }
    }
  }
  expect(await findeTreffer(als(anfrage, 'foerderung'), SUCHE, { text: 'Kaltenbach', hoechstens: 20 })).toHaveLength(1);
});

test('no deadline names a person to Revision that also keeps deadlines', async () => {
  const anfrage = await bestand();
  await inTransaktion(anfrage, (anfrage) => antraege.pruefeUndSchliesse(anfrage, { id: antragId(1), version: 1 }));
  const fristen = (leser: Anfrage) => listeFristen(leser, FRISTEN, { mitErledigten: true });
  ohneNamenDarin('fristen.liste', await fristen(als(anfrage, 'revision', 'integrationsbeauftragte')));
  expect(JSON.stringify(await fristen(als(anfrage, 'foerderung')))).toContain('Maria Weber');
});

test('no sentence, record or value of the Protokoll names a person to Revision', async () => {
  const anfrage = await bestand();
  ohneNamenDarin('protokoll', await protokoll(als(anfrage, 'revision')));
  const derLeitung = JSON.stringify(await protokoll(als(anfrage, 'leitung')));
  for (const name of NAMEN) expect(derLeitung, name).toContain(name);
});
