import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { describe, expect, test } from 'vitest';
import { antragAlsBlatt, listeAntraege } from '../../../../electron/backend/antraege/service.ts';
import { legeBeispielAn } from '../../../../electron/backend/beispiel/verband.ts';
import { listeFaelle, zugaengeOhneKontakt } from '../../../../electron/backend/faelle/service.ts';
import type { Schema } from '../../../../electron/backend/database/schema.ts';
import { kontenRepository } from '../../../../electron/backend/konten/repository.ts';
import { anfangseinstellungen } from '../../../../electron/backend/konten/setup.ts';
import { listeEinwilligungen } from '../../../../electron/backend/einwilligungen/service.ts';
import { einePlanfassung, listePlaene } from '../../../../electron/backend/integrationsplaene/service.ts';
import { listeKommunen, listeRahmen } from '../../../../electron/backend/kommunen/service.ts';
import { listePersonal, listeTeams } from '../../../../electron/backend/personal/service.ts';
import { listeVereinbarungen } from '../../../../electron/backend/vereinbarungen/service.ts';
import { standVon } from '../../../../shared/einwilligungen/stand.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { neuerFallfilter } from '../../../../shared/faelle/defaults.ts';
import { ibanFehler } from '../../../../shared/kommunen/bank.ts';
import { pruefePersonal } from '../../../../shared/personal/rules.ts';
import { foerderrecht } from '../../../support/builders.ts';
import { abzug, anfrageAn, neueDatenbank } from '../../../support/anfragen.ts';

/** A database with the account of the request, as the set-up makes it. */
async function datenbankMitKonto(): Promise<Kysely<Schema>> {
  const db = await neueDatenbank();
  const stand = { zustand: 'aktiv', seit: '2018-01-15T08:00:00.000Z', oeffentlich: '' } as const;
  await kontenRepository(db).legeKontoAn(anfrageAn(db).konto, anfangseinstellungen('0.1.0'), stand);
  return db;
}

describe('The example Verband Oberes Tal', () => {
  test('is complete', async () => {
    const anfrage = anfrageAn(await datenbankMitKonto(), { heute: datum('2026-11-24') });
    await legeBeispielAn(anfrage);

    const kommunen = await listeKommunen(anfrage);
    expect(kommunen.map((kommune) => kommune.name)).toEqual([
      'A-dorf',
      'B-heim',
      'C-hausen',
      'Gemeindeverwaltungsverband Oberes Tal',
      'Hilfswerk Oberes Tal e. V.',
      'Landkreis Göppingen',
    ]);
    expect(kommunen.filter((kommune) => ibanFehler(kommune.bank.iban) !== null)).toEqual([]);
    const { mitgliedschaften, planungsrahmen } = await listeRahmen(anfrage);
    expect({ mitgliedschaften: mitgliedschaften.length, planungsrahmen: planungsrahmen.length }).toEqual({
      mitgliedschaften: 3,
      planungsrahmen: 3,
    });
  });

  test('has sixty households in three Kommunen, in every state, as they stand on that day', async () => {
    const anfrage = anfrageAn(await datenbankMitKonto(), { heute: datum('2026-11-24') });
    await legeBeispielAn(anfrage);
    const seite = { sortierung: 'name' as const, ab: 0, anzahl: 500 };
    const { zeilen, gesamt } = await listeFaelle(anfrage, { filter: neuerFallfilter(), ...seite }, []);
    const kommunen = Map.groupBy(zeilen, ({ kommuneId }) => kommuneId);
    const staende = Map.groupBy(zeilen, ({ stand }) => stand);
    expect({ gesamt, kommunen: [...kommunen.values()].map((eine) => eine.length).sort() }).toEqual({
      gesamt: 60,
      kommunen: [10, 20, 30],
    });
    expect([...staende.keys()].sort()).toEqual(['abgeschlossen', 'offen', 'zaehlbestand']);
    expect(zeilen.filter(({ stand, aktenzeichen }) => (stand === 'zaehlbestand') !== (aktenzeichen === ''))).toEqual(
      [],
    );
    expect((await zugaengeOhneKontakt(anfrage, null)).length).toBeGreaterThan(0);
  });

  test('has consents of every standing, and closed notes', async () => {
    const anfrage = anfrageAn(await datenbankMitKonto(), { heute: datum('2026-11-24') });
    await legeBeispielAn(anfrage);
    const filter = { ...neuerFallfilter(), stand: 'offen' as const };
    const { zeilen } = await listeFaelle(anfrage, { filter, sortierung: 'name', ab: 0, anzahl: 50 }, []);
    const uebersichten = await Promise.all(zeilen.map(({ id }) => listeEinwilligungen(anfrage, id)));
    const staende = uebersichten.flatMap(({ einwilligungen }) =>
      einwilligungen.map((eine) => standVon(eine, anfrage.heute)),
    );
    expect([...new Set(staende)].sort()).toEqual(['gilt', 'laeuft_ab', 'ohne_unterschrift', 'verweigert']);
    expect(uebersichten.flatMap(({ umschlaege }) => umschlaege)).toHaveLength(2);
  });

  test('has plans of every standing, agreed by all adults, one with an envelope', async () => {
    const anfrage = anfrageAn(await datenbankMitKonto(), { heute: datum('2026-11-24') });
    await legeBeispielAn(anfrage);
    const filter = { ...neuerFallfilter(), stand: 'offen' as const };
    const { zeilen } = await listeFaelle(anfrage, { filter, sortierung: 'name', ab: 0, anzahl: 50 }, []);
    const plaene = (await Promise.all(zeilen.map(({ id }) => listePlaene(anfrage, id)))).flat();
    const fassungen = await Promise.all(
      plaene.flatMap((plan) => plan.fassungen.map(({ id }) => einePlanfassung(anfrage, id))),
    );
    const ziele = fassungen.flatMap(({ felder }) => felder).flatMap((feld) => feld.ziele);
    expect({
      plaene: plaene.length,
      entwuerfe: plaene.filter(({ stand }) => stand === 'entwurf').length,
      fortgeschriebene: fassungen.filter(({ nummer, stand }) => nummer === 2 && stand === 'vereinbart').length,
      ohneUnterschrift: fassungen.filter(
        ({ stand, unterschriften }) =>
          stand !== 'entwurf' && unterschriften.some(({ unterschriebenAm }) => unterschriebenAm === null),
      ).length,
      verschlossene: ziele.filter(({ istVerschlossen }) => istVerschlossen).length,
    }).toEqual({ plaene: 16, entwuerfe: 2, fortgeschriebene: 5, ohneUnterschrift: 0, verschlossene: 1 });
    expect(ziele.filter(({ vorlageId, istVerschlossen }) => vorlageId === '' && !istVerschlossen)).toEqual([]);
    expect(ziele.some(({ stand }) => stand === 'erreicht')).toBe(true);
    expect(zeilen.length).toBeGreaterThan(plaene.length);
  });

  test('has a person of each type whose time is split over Kommunen; one will be away without pay, which warns', async () => {
    const anfrage = anfrageAn(await datenbankMitKonto());
    await legeBeispielAn(anfrage);
    const personal = await listePersonal(anfrage);
    const teams = await listeTeams(anfrage);
    const daten = { regime: foerderrecht(), kommunenName: () => '', heute: datum('2018-02-05'), personal, teams };
    expect(
      personal.map((person) => ({
        name: person.nachname,
        typ: person.qualifikation.typ,
        kommunen: new Set(person.stellenanteile.map((anteil) => anteil.kommuneId)).size,
        hindernisse: pruefePersonal(person, { ...daten, id: person.id }).map(({ code }) => code),
      })),
    ).toEqual([
      { name: 'Albrecht', typ: 'b', kommunen: 2, hindernisse: ['unterbrechung'] },
      { name: 'Aydin', typ: 'c', kommunen: 2, hindernisse: [] },
      { name: 'Kern', typ: 'a', kommunen: 2, hindernisse: [] },
    ]);
  });

  test('has a checked Antrag without hindrances and a draft that warns of 0,80 VZÄ; both compute and print', async () => {
    const anfrage = anfrageAn(await datenbankMitKonto(), { heute: datum('2018-02-05') });
    await legeBeispielAn(anfrage);
    const akten = await listeAntraege(anfrage);
    expect(
      akten.map(({ antrag, berechnung, hindernisse }) => ({
        aktenzeichen: antrag.aktenzeichen,
        durchfuehrung: antrag.durchfuehrung,
        zustand: antrag.zustand,
        rahmen: berechnung?.planungsrahmen.cent,
        zuwendung: berechnung?.zuwendung.cent,
        offen: berechnung?.noetigerEigenanteil.cent,
        hindernisse: hindernisse.map((grund) => `${grund.schwere} ${grund.code}`),
      })),
    ).toEqual([
      {
        aktenzeichen: 'GVV-001/2018',
        durchfuehrung: 'zusammenschluss',
        zustand: 'entwurf',
        rahmen: 53_337_00,
        zuwendung: 51_200_00,
        offen: 1_950_00,
        hindernisse: ['warnt stellen-unter-vollzeitstelle'],
      },
      {
        aktenzeichen: '464.2-001/18',
        durchfuehrung: 'eigene_stelle',
        zustand: 'geprueft',
        rahmen: 66_075_00,
        zuwendung: 60_750_00,
        offen: 2_900_00,
        hindernisse: [],
      },
    ]);
    const blaetter = await Promise.all(akten.map(({ antrag }) => antragAlsBlatt(anfrage, antrag.id)));
    expect(blaetter.map((blatt) => [blatt.dateiname, blatt.istEntwurf])).toEqual([
      ['Antrag-Gemeindeverwaltungsverband-Oberes-Tal-2018', true],
      ['Antrag-A-dorf-2018', false],
    ]);
  });

  test('has an agreement with the Landkreis for 2025 and 2026 that is resolved and waits for its signatures', async () => {
    const anfrage = anfrageAn(await datenbankMitKonto());
    await legeBeispielAn(anfrage);
    const [akte] = await listeVereinbarungen(anfrage);
    expect(akte?.vereinbarung).toMatchObject({ zustand: 'beschlossen', aktenzeichen: 'GVV-001/2024' });
    expect(akte?.hindernisse.map(({ code }) => code)).toEqual(['stelle-noch-offen']);
    expect(akte?.berechnung.finanzierung.cent).toBe(191_000_00);
  });

  test('is there as a whole or not at all', async () => {
    const db = await datenbankMitKonto();
    const leer = await abzug(db);
    let ids = 0;
    const neueId = () => {
      ids += 1;
      if (ids === 15) throw new Error('power cut');
      return randomUUID();
    };
    await expect(legeBeispielAn(anfrageAn(db, { neueId }))).rejects.toThrow('power cut');
    expect(await abzug(db)).toEqual(leer);
  });
});
