import { describe, expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { werteAus } from '../../../../electron/backend/kennzahlen/evaluation.ts';
import { gibAb, listeAbgaben, zeigeAbgabe } from '../../../../electron/backend/kennzahlen/frozen.ts';
import {
  gliedereAuf,
  pruefeVorAbgabe,
  zeigeDahinter,
  zeigeTageserfassung,
} from '../../../../electron/backend/kennzahlen/reports.ts';
import type { KommuneId } from '../../../../shared/foundation/id.ts';
import type { Rolle } from '../../../../shared/foundation/rights.ts';
import { zMerkmal } from '../../../../shared/kennzahlen/types.ts';
import { fehlschlag, felder } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM, C_HAUSEN, personalId } from '../../../support/builders.ts';
import { haushaltEingabe, legeFallAn, personEingabe } from '../../../support/faelle.ts';
import {
  erfasse,
  erfasseKontakt,
  gespraech,
  JANUAR,
  mitFaellen,
  werteVon,
} from '../../../support/kennzahlen-erfassung.ts';
import { januar } from '../../../support/kennzahlen-januar.ts';

/** The same request by an account with this role in these Kommunen alone. */
const als = (anfrage: Anfrage, rolle: Rolle, kommunen: readonly KommuneId[]): Anfrage => ({
  ...anfrage,
  kommunen,
  zuteilungen: kommunen.map((kommuneId) => ({ rolle, kommuneId })),
});

describe('Of Kommunen that an account does not see', () => {
  test('nothing of theirs changes any of its figures, lines, days or notices', async () => {
    const { anfrage, familie } = await januar();
    const leser = als(anfrage, 'integrationsmanagement', [A_DORF.id, C_HAUSEN.id]);
    const alles = async () => ({
      auswertung: await werteAus(leser, JANUAR),
      pruefung: await pruefeVorAbgabe(leser, JANUAR),
      tage: await zeigeTageserfassung(leser, { ...JANUAR, seite: null }),
      dahinter: await Promise.all(
        ['1', '18', '31', '37', '43', '45', '47', 'N4', 'N12'].map((schluessel) =>
          zeigeDahinter(leser, { ...JANUAR, schluessel, personalId: null, seite: 0 }),
        ),
      ),
      gruppen: await Promise.all(
        zMerkmal.options
          .filter((merkmal) => merkmal !== 'sprache')
          .map((merkmal) => gliedereAuf(leser, { ...JANUAR, schluessel: '47', merkmal })),
      ),
    });
    const vorher = await alles();
    expect(werteVon(vorher.auswertung)).toMatchObject({ 1: 5, 43: 5 });

    const fremder = await legeFallAn(
      anfrage,
      haushaltEingabe({ kommuneId: B_HEIM.id, zustaendigId: personalId(1), anschriften: [] }),
      [personEingabe({ vorname: 'Rahel', nachname: 'Haile' })],
    );
    const inBHeim = { haushaltId: fremder.haushalt.id, kommuneId: B_HEIM.id, istUebergabe: true } as const;
    await erfasse(anfrage.db, [
      gespraech({ ...inBHeim, ziele: [19, 20] }),
      gespraech({ ...inBHeim, themen: [] }),
      gespraech({ kommuneId: B_HEIM.id, personalId: personalId(1) }),
    ]);
    await erfasseKontakt(anfrage.db, { gruppe: 'landratsamt', kommuneId: B_HEIM.id });

    expect(await alles()).toEqual(vorher);
    expect(await fehlschlag(werteAus(leser, { ...JANUAR, kommuneIds: [A_DORF.id, B_HEIM.id] }))).toMatchObject({
      code: 'NICHT_GEFUNDEN',
    });
    expect(familie.personen).toHaveLength(4);
  });

  test('what was sent of them is not there', async () => {
    const { anfrage } = await januar();
    const datei = { name: 'Auswertung.xlsx', bytes: new TextEncoder().encode('Auswertung') };
    const { id } = await gibAb(anfrage, { ...JANUAR, titel: 'Januar', an: '' }, async () => datei);
    const leser = als(anfrage, 'leitung', [A_DORF.id, C_HAUSEN.id]);
    expect(await listeAbgaben(leser)).toEqual([]);
    expect(await fehlschlag(zeigeAbgabe(leser, id))).toMatchObject({ code: 'NICHT_GEFUNDEN' });
  });

  test('a file that moved there stands without its name behind the talks of before', async () => {
    const { anfrage, sara } = await mitFaellen();
    await erfasse(anfrage.db, [gespraech({ haushaltId: sara.id, ziele: [19] })]);
    await anfrage.db.updateTable('haushalte').set({ kommune_id: B_HEIM.id }).where('id', '=', sara.id).execute();
    const leser = als(anfrage, 'integrationsmanagement', [A_DORF.id]);

    for (const schluessel of ['1', '18', '43']) {
      const blick = await zeigeDahinter(leser, { ...JANUAR, schluessel, personalId: null, seite: 0 });
      expect([schluessel, blick.wert, blick.beratungen, blick.andere]).toEqual([
        schluessel,
        1,
        [],
        [{ titel: 'Fall außerhalb der eigenen Kommunen', am: '2018-01-03', ziel: null }],
      ]);
    }
    // The talk counts where the file was on its day (Z12).
    expect(werteVon(await werteAus(anfrage, { ...JANUAR, kommuneIds: [A_DORF.id] }))).toMatchObject({
      1: 1,
      43: 1,
      18: 1,
    });
    expect(werteVon(await werteAus(anfrage, { ...JANUAR, kommuneIds: [B_HEIM.id] }))).toMatchObject({
      1: 0,
      43: 0,
      18: 0,
    });
  });
});

describe('Whoever reads sums alone', () => {
  const leitung = (anfrage: Anfrage): Anfrage => ({
    ...anfrage,
    zuteilungen: [{ rolle: 'leitung', kommuneId: null }],
  });

  /** Persons of the Zählbestand by nationality: Eritrea is rare in B-heim. */
  async function bestand() {
    const { anfrage } = await mitFaellen();
    const lege = async (kommuneId: KommuneId, staatsangehoerigkeit: string, anzahl: number) => {
      for (let nummer = 1; nummer <= anzahl; nummer += 1) {
        await legeFallAn(anfrage, haushaltEingabe({ kommuneId, anschriften: [] }), [
          personEingabe({ vorname: `${staatsangehoerigkeit}-${nummer}`, staatsangehoerigkeit }),
        ]);
      }
    };
    // With the cases of the month: A-dorf 4 Syrien and 1 Eritrea, B-heim 1 Eritrea.
    await lege(A_DORF.id, '475', 3);
    await lege(A_DORF.id, '224', 6);
    await lege(B_HEIM.id, '475', 8);
    return leitung(anfrage);
  }

  test('gets no small number by asking for one Kommune less', async () => {
    const anfrage = await bestand();
    const frage = { ...JANUAR, schluessel: '47', merkmal: 'staatsangehoerigkeit' } as const;
    expect(await gliedereAuf(anfrage, frage)).toEqual({
      gruppen: [
        { name: 'Syrien', wert: 15 },
        { name: 'Eritrea', wert: 8 },
      ],
      verdeckte: 0,
    });
    // Seven of eight in A-dorf: the one in B-heim would follow.
    expect(await gliedereAuf(anfrage, { ...frage, kommuneIds: [A_DORF.id] })).toEqual({
      gruppen: [{ name: 'Sonstige', wert: 14 }],
      verdeckte: 2,
    });
    // Whoever sees the cases sees them all.
    const sieht = { ...anfrage, zuteilungen: [{ rolle: 'integrationsmanagement', kommuneId: null }] as const };
    expect((await gliedereAuf(sieht, { ...frage, kommuneIds: [A_DORF.id] })).gruppen).toEqual([
      { name: 'Eritrea', wert: 7 },
      { name: 'Syrien', wert: 7 },
    ]);
  });

  test('gets no small number of the other Kommunen by taking away what is known of the own cases', async () => {
    const anfrage = await bestand();
    const gemischt: Anfrage = {
      ...anfrage,
      kommunen: [A_DORF.id, B_HEIM.id],
      zuteilungen: [
        { rolle: 'integrationsmanagement', kommuneId: A_DORF.id },
        { rolle: 'leitung', kommuneId: B_HEIM.id },
      ],
    };
    const frage = { ...JANUAR, schluessel: '47', merkmal: 'staatsangehoerigkeit' } as const;
    // The seven of A-dorf are known, and one more is in B-heim.
    expect(await gliedereAuf(gemischt, frage)).toEqual({ gruppen: [{ name: 'Sonstige', wert: 23 }], verdeckte: 2 });
    expect((await gliedereAuf(gemischt, { ...frage, kommuneIds: [A_DORF.id] })).verdeckte).toBe(0);
    expect((await gliedereAuf(gemischt, { ...frage, kommuneIds: [B_HEIM.id] })).verdeckte).toBe(2);
  });

  test('gets features of persons for all of Personal together alone', async () => {
    const anfrage = await bestand();
    const frage = { ...JANUAR, personalIds: [personalId(1)], schluessel: '47' };
    expect(await felder(gliedereAuf(anfrage, { ...frage, merkmal: 'alter' }))).toEqual([
      'personalIds: Nach diesem Merkmal lässt sich nur für alle Beschäftigten zusammen aufgliedern. Bitte die Auswahl der Beschäftigten aufheben.',
    ]);
    expect((await gliedereAuf(anfrage, { ...frage, merkmal: 'adressat' })).verdeckte).toBe(0);
  });
});
