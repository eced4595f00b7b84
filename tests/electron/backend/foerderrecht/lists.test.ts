import { expect, test } from 'vitest';
import {
  listeWertelisten,
  speichereWerteliste,
  zeigeListenverlauf,
} from '../../../../electron/backend/foerderrecht/lists.ts';
import { foerderrechtAnmeldung } from '../../../../electron/backend/foerderrecht/registration.ts';
import { letzterSchritt, macheRueckgaengig } from '../../../../electron/backend/protokoll/undo.ts';
import { mitgelieferteListe, zWertelistenschluessel } from '../../../../shared/foerderrecht/wertelisten.ts';
import { A_DORF } from '../../../support/builders.ts';
import { anfrageAn, fehlschlag, felder, neueDatenbank, vonKollege } from '../../../support/anfragen.ts';

const ALLE = zWertelistenschluessel.options.map(mitgelieferteListe);
const GREMIEN = mitgelieferteListe('gremien');
const AUSSCHUSS = { text: 'Technischer Ausschuss', istAktiv: true };

test('A list is as shipped until somebody changes it; then its order and what is switched off are kept', async () => {
  const anfrage = anfrageAn(await neueDatenbank());
  expect(await listeWertelisten(anfrage)).toEqual(ALLE);
  const [erstes, ...rest] = GREMIEN.eintraege;
  const eintraege = [AUSSCHUSS, ...rest, { text: erstes?.text ?? '', istAktiv: false }];
  await speichereWerteliste(anfrage, { ...GREMIEN, eintraege });
  expect(await listeWertelisten(anfrage)).toEqual(
    ALLE.map((liste) => (liste.schluessel === 'gremien' ? { ...liste, eintraege, version: 1 } : liste)),
  );
});

test('An entry twice is refused, as is a list that a colleague changed meanwhile', async () => {
  const anfrage = anfrageAn(await neueDatenbank());
  const doppelt = [AUSSCHUSS, { text: 'technischer ausschuss', istAktiv: false }];
  expect(await felder(speichereWerteliste(anfrage, { ...GREMIEN, eintraege: doppelt }))).toEqual([
    'eintraege.1.text: „technischer ausschuss“ steht schon in der Liste.',
  ]);
  await speichereWerteliste(vonKollege(anfrage), { ...GREMIEN, eintraege: [AUSSCHUSS] });
  for (const version of [null, 7]) {
    const lauf = speichereWerteliste(anfrage, { ...GREMIEN, version });
    expect(await fehlschlag(lauf)).toMatchObject({ code: 'VERALTET', geaendertVon: 'Hannes Ulm' });
  }
});

test('Its history tells who did what, also what was undone', async () => {
  const anfrage = anfrageAn(await neueDatenbank());
  await speichereWerteliste(anfrage, { ...GREMIEN, eintraege: [...GREMIEN.eintraege, AUSSCHUSS] });
  const schritt = await letzterSchritt(anfrage, [foerderrechtAnmeldung]);
  expect(schritt?.satz).toBe('die Liste „Gremien“ angelegt');
  await macheRueckgaengig(anfrage, [foerderrechtAnmeldung], schritt?.befehlId ?? 0);
  expect(await listeWertelisten(anfrage)).toEqual(ALLE);
  expect(
    (await zeigeListenverlauf(anfrage, 'gremien')).map(({ istRuecknahme, schritte }) => [istRuecknahme, schritte]),
  ).toEqual([
    [true, ['„Technischer Ausschuss“ entfernt']],
    [false, ['„Technischer Ausschuss“ ergänzt']],
  ]);
  expect(await zeigeListenverlauf(anfrage, 'fortbildungen')).toEqual([]);
});

test('Only an account that sees all Kommunen may change a list', async () => {
  const anfrage = anfrageAn(await neueDatenbank(), { kommunen: [A_DORF.id] });
  expect((await fehlschlag(speichereWerteliste(anfrage, GREMIEN))).code).toBe('NICHT_ERLAUBT');
});
