import { expect, onTestFinished, test } from 'vitest';
import { datum } from '../../../../shared/foundation/date.ts';
import { zKontoId, zStellenanteilId } from '../../../../shared/foundation/id.ts';
import { personalEingabe, stellenanteil } from '../../../support/builders.ts';
import { fensterVon, mitKonto } from '../../../support/accounts.ts';
import { kommuneEingabe } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { testBackend } from '../../../support/test-backend.ts';

/** A-dorf with Maria Weber and Ali Kaya, B-heim with Sara Vogt; the clerk sees all of them. */
async function mitDreien() {
  const t = await testBackend({ heute: datum('2018-02-05') });
  onTestFinished(() => t.beende());
  const a = await t.client.kommunen.anlegen(kommuneEingabe(A_DORF));
  const b = await t.client.kommunen.anlegen(kommuneEingabe(B_HEIM));
  const person = async (vorname: string, nachname: string, kommune: typeof a) =>
    t.client.personal.anlegen({
      eingabe: personalEingabe({
        vorname,
        nachname,
        traegerId: kommune.id,
        stellenanteile: [stellenanteil({ id: zStellenanteilId.parse(crypto.randomUUID()), kommuneId: kommune.id })],
      }),
      istTrotzdemNeu: true,
    });
  return {
    t,
    a,
    weber: await person('Maria', 'Weber', a),
    kaya: await person('Ali', 'Kaya', a),
    vogt: await person('Sara', 'Vogt', b),
  };
}

test('An account stands for one person; the second one is told for whom it stands', async () => {
  const { t, weber, kaya } = await mitDreien();
  await t.client.personal.kontoZuordnen({ personalId: weber.id, kontoId: t.konto.id });
  await expect(
    fehlerVon(t.client.personal.kontoZuordnen({ personalId: kaya.id, kontoId: t.konto.id })),
  ).resolves.toMatchObject({
    code: 'EINGABE',
    felder: [
      {
        feld: 'kontoId',
        satz: '„Erika Beispiel“ ist schon das Konto für „Maria Weber“. Dort zuerst das Konto entfernen.',
      },
    ],
  });
  expect(await t.client.personal.konten()).toEqual([
    { id: t.konto.id, anzeigename: 'Erika Beispiel', personalId: weber.id },
  ]);
});

test('Taking the account away frees it for another person, and both steps stand in the history of the person', async () => {
  const { t, weber, kaya } = await mitDreien();
  await t.client.personal.kontoZuordnen({ personalId: weber.id, kontoId: t.konto.id });
  await t.client.personal.kontoZuordnen({ personalId: weber.id, kontoId: null });
  await t.client.personal.kontoZuordnen({ personalId: kaya.id, kontoId: t.konto.id });
  expect((await t.client.personal.konten()).map(({ personalId }) => personalId)).toEqual([kaya.id]);
  const verlauf = await t.client.protokoll.verlauf({ tabelle: 'personal', id: weber.id });
  expect(JSON.stringify(verlauf)).toContain('das Konto von Maria Weber');
});

test('Whoever sees A-dorf only does not learn for whom of B-heim an account stands', async () => {
  const { t, a, vogt, weber } = await mitDreien();
  await t.client.personal.kontoZuordnen({ personalId: vogt.id, kontoId: t.konto.id });
  const leitung = await mitKonto(t, 'Lena Amtsleitung', [{ rolle: 'leitung', kommuneId: a.id }]);
  const fenster = await fensterVon(t, leitung);
  expect(await fenster.personal.konten()).toContainEqual({
    id: t.konto.id,
    anzeigename: 'Erika Beispiel',
    personalId: null,
  });
  expect(await fehlerVon(fenster.personal.kontoZuordnen({ personalId: weber.id, kontoId: t.konto.id }))).toMatchObject({
    felder: [{ satz: '„Erika Beispiel“ ist schon das Konto für eine andere Person. Dort zuerst das Konto entfernen.' }],
  });
});

test('An account that is not there is refused at its field', async () => {
  const { t, weber } = await mitDreien();
  const kontoId = zKontoId.parse('00000000-0000-4000-8000-0000000000ff');
  expect(await fehlerVon(t.client.personal.kontoZuordnen({ personalId: weber.id, kontoId }))).toMatchObject({
    code: 'EINGABE',
    felder: [{ feld: 'kontoId', satz: 'Dieses Konto gibt es nicht mehr. Bitte ein anderes wählen.' }],
  });
});
