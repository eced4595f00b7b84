import { expect, test } from 'vitest';
import { listeDokumente } from '../../../../electron/backend/dokumente/service.ts';
import { auftragAlsBlatt, auftragAlsWord, legeAuftragAb } from '../../../../electron/backend/sprachmittlung/service.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import type { HaushaltId } from '../../../../shared/foundation/id.ts';
import { neuerAuftrag } from '../../../../shared/sprachmittlung/defaults.ts';
import type { Dolmetscherauftrag } from '../../../../shared/sprachmittlung/types.ts';
import { fehlschlag, gruende, mitPersonal } from '../../../support/anfragen.ts';
import { B_HEIM } from '../../../support/builders.ts';
import { legeOffeneAkteAn } from '../../../support/faelle.ts';

const auftrag = (haushaltId: HaushaltId, aenderung: Partial<Dolmetscherauftrag> = {}): Dolmetscherauftrag => ({
  ...neuerAuftrag(haushaltId, datum('2018-02-13')),
  empfaenger: 'Sprachdienst Oberes Tal',
  strasse: 'Marktplatz 3',
  plz: '73000',
  ort: 'B-heim',
  sprache: 'ti',
  treffpunkt: 'Rathaus A-dorf, Zimmer 4',
  gegenstand: 'Beratungsgespräch',
  ansprechperson: 'Miriam Kern',
  antwortBis: datum('2018-02-08'),
  ...aenderung,
});

async function mitAkte() {
  const anfrage = await mitPersonal({ zuteilungen: [{ rolle: 'integrationsmanagement', kommuneId: null }] });
  return { anfrage, akte: await legeOffeneAkteAn(anfrage) };
}

test('The order names the case by its Aktenzeichen and nobody of the household', async () => {
  const { anfrage, akte } = await mitAkte();
  const { aktenzeichen, id } = akte.haushalt;
  const blatt = await auftragAlsBlatt(anfrage, auftrag(id));
  expect(blatt.briefkopf?.anschrift).toEqual(['Sprachdienst Oberes Tal', 'Marktplatz 3', '73000 B-heim']);
  const text = JSON.stringify(blatt);
  for (const wort of [
    'Tigrinya',
    '13. Februar 2018, 09:00 Uhr, voraussichtlich 60 Minuten',
    aktenzeichen,
    'Verschwiegenheit',
    'bis 08.02.2018',
  ]) {
    expect(text).toContain(wort);
  }
  for (const name of ['Bekele', 'Sara', 'Lindenweg']) expect(text).not.toContain(name);
  expect((await auftragAlsWord(anfrage, auftrag(id))).name).toBe(
    `Dolmetscherauftrag-${aktenzeichen.replaceAll('/', '-')}-2018-02-13.docx`,
  );
});

test('The order is filed in the case, under a code for the reply', async () => {
  const { anfrage, akte } = await mitAkte();
  const dokument = await legeAuftragAb(anfrage, auftrag(akte.haushalt.id));
  expect(dokument).toMatchObject({
    art: 'dolmetscherauftrag',
    bezug: { tabelle: 'haushalte', id: akte.haushalt.id },
  });
  expect(dokument.papiercode).not.toBeNull();
  expect(await listeDokumente(anfrage, dokument.bezug)).toHaveLength(1);
});

test('An order for a day that is over is refused, and one for a household out of sight is not found', async () => {
  const { anfrage, akte } = await mitAkte();
  const gestern = auftrag(akte.haushalt.id, { am: datum('2018-01-31'), antwortBis: null });
  expect((await gruende(legeAuftragAb(anfrage, gestern))).map(({ code }) => code)).toEqual([
    'auftrag-in-der-vergangenheit',
  ]);
  const fremder = { ...anfrage, kommunen: [B_HEIM.id] };
  for (const lauf of [auftragAlsBlatt(fremder, gestern), legeAuftragAb(fremder, gestern)]) {
    expect((await fehlschlag(lauf)).code).toBe('NICHT_GEFUNDEN');
  }
});
