import { describe, expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { laessPersonUmziehen } from '../../../../electron/backend/faelle/person-service.ts';
import { werteAus } from '../../../../electron/backend/kennzahlen/evaluation.ts';
import { gliedereAuf, zeigeDahinter, zeigeTageserfassung } from '../../../../electron/backend/kennzahlen/reports.ts';
import { speichereEigeneKennzahl } from '../../../../electron/backend/kennzahlen/service.ts';
import { zThema } from '../../../../shared/beratungen/types.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { KOPFSPALTEN } from '../../../../shared/kennzahlen/tageserfassung.ts';
import type { Auswertung, Auswertungsfrage, Auswertungsteil } from '../../../../shared/kennzahlen/types.ts';
import { A_DORF, B_HEIM, personalId } from '../../../support/builders.ts';
import {
  ALI,
  erfasse,
  erfasseKontakt,
  gespraech,
  JANUAR,
  mitFaellen,
  werteVon,
} from '../../../support/kennzahlen-erfassung.ts';
import { createZufall } from '../../../support/random.ts';

/** Laws of the figures, over talks of two months at random. */
const { saat, zufall } = createZufall();
const eines = <T>(liste: readonly [T, ...T[]]): T => liste[Math.floor(zufall() * liste.length)] ?? liste[0];
const bei = (anteil: number) => zufall() < anteil;

interface Bestand {
  readonly anfrage: Anfrage;
  /** Persons by file. */
  readonly akten: ReadonlyMap<string, readonly string[]>;
  readonly gespraeche: readonly ReturnType<typeof gespraech>[];
}

async function zufallsbestand(anzahl = 120): Promise<Bestand> {
  const { anfrage, familie, sara, yonas } = await mitFaellen();
  const gruppen = ['1', '2', '3', '4', '5'].map((nummer) => `00000000-0000-4000-8000-00000000aaa${nummer}`);
  const vergebene = new Set<string>();
  /** A group has each file once (Z10). */
  const gruppeFuer = (akte: string | null): string | null => {
    const gruppe = bei(0.2) ? gruppen[Math.floor(zufall() * gruppen.length)] : undefined;
    if (gruppe === undefined || vergebene.has(`${gruppe} ${akte}`)) return null;
    vergebene.add(`${gruppe} ${akte}`);
    return gruppe;
  };
  const gespraeche = Array.from({ length: anzahl }, () => {
    const akte = eines([familie, sara, yonas, null]);
    const themen = zThema.options.filter(() => bei(0.2));
    return gespraech({
      am: `2018-0${eines(['1', '2'])}-${String(1 + Math.floor(zufall() * 28)).padStart(2, '0')}`,
      personalId: eines([personalId(1), ALI]),
      haushaltId: akte?.id ?? null,
      // Where the household lived on that day; it may have moved since.
      kommuneId: eines([A_DORF.id, B_HEIM.id]),
      adressat: akte === familie ? 'familie' : 'einzelperson',
      ort: eines(['beratungsstelle', 'aufsuchend', 'begleitung']),
      fernweg: eines(['', '', '', 'telefon', 'video']),
      themen: themen.length === 0 ? ['arbeit'] : themen,
      minuten: 5 + Math.floor(zufall() * 90),
      sprachmittlung: bei(0.2) ? 'Frau Haddad' : '',
      gruppeId: gruppeFuer(akte?.id ?? null),
      istUebergabe: bei(0.1),
      istInformation: bei(0.1),
      inUnterkunft: bei(0.2),
      anwesend: (akte?.personen ?? []).filter(() => bei(0.4)),
      ziele: akte === null ? [] : [19, 20, 24, 30].filter(() => bei(0.2)),
    });
  });
  await erfasse(anfrage.db, gespraeche);
  // One of the children moves out: what was noted of her stays with the family.
  const kind = familie.personen[3];
  if (kind === undefined) throw new Error('the family has four persons');
  const { haushalt: eigener } = await laessPersonUmziehen(anfrage, { id: kind, version: 1, nachId: null }, []);
  for (const gruppe of ['integrationsbeauftragte', 'landratsamt', 'gemeindeverwaltung', 'ehrenamt_sonstige']) {
    await erfasseKontakt(anfrage.db, { gruppe, kommuneId: eines([A_DORF.id, B_HEIM.id]) });
  }
  return {
    anfrage,
    akten: new Map<string, readonly string[]>([
      ...[familie, sara, yonas].map(({ id, personen }) => [id, personen.filter((person) => person !== kind)] as const),
      [eigener.id, [kind]],
    ]),
    gespraeche,
  };
}

const summeVon = (teile: readonly Auswertungsteil[], stelle: number) =>
  teile.reduce((summe, { werte }) => summe + (werte[stelle] ?? 0), 0);

function abweichungen({ zeilen, personal, kommunen }: Auswertung) {
  return zeilen.flatMap(({ schluessel, zaehlart, wert }, stelle) =>
    zaehlart === 'ereignisse' && [personal, kommunen].some((teile) => summeVon(teile, stelle) !== wert)
      ? [schluessel]
      : [],
  );
}

describe(`figures at random (SAAT=${saat})`, () => {
  test('of what happens the parts are the whole, over Personal and over Kommunen', async () => {
    const { anfrage } = await zufallsbestand();

    const auswertung = await werteAus(anfrage, JANUAR);

    expect(abweichungen(auswertung)).toEqual([]);
    expect(werteVon(auswertung)['1']).toBeGreaterThan(0);
  });

  test('persons count once in the whole: it is the union of the parts', async () => {
    const { anfrage, akten, gespraeche } = await zufallsbestand(14);

    const auswertung = await werteAus(anfrage, JANUAR);

    const januar = gespraeche.filter(({ am }) => am <= '2018-01-31');
    const personenMit = (wer: (eines: (typeof januar)[number]) => boolean) =>
      new Set(
        januar.filter(wer).flatMap(({ haushaltId, anwesend }) => [...(akten.get(haushaltId ?? '') ?? []), ...anwesend]),
      );
    const stelle = auswertung.zeilen.findIndex(({ schluessel }) => schluessel === '43');
    const teil = (id: string) => auswertung.personal.find((einer) => einer.id === id)?.werte[stelle] ?? 0;
    expect(auswertung.zeilen[stelle]?.wert).toBe(personenMit(() => true).size);
    for (const id of [personalId(1), ALI]) expect(teil(id)).toBe(personenMit((einer) => einer.personalId === id).size);
    expect(auswertung.zeilen[stelle]?.summePersonal).toBe(teil(personalId(1)) + teil(ALI));
  });

  test('asking for one part gives what the part has in the whole', async () => {
    const { anfrage } = await zufallsbestand();
    const ganzes = await werteAus(anfrage, JANUAR);

    const aliAllein = await werteAus(anfrage, { ...JANUAR, personalIds: [ALI] });
    const bHeimAllein = await werteAus(anfrage, { ...JANUAR, kommuneIds: [B_HEIM.id] });

    const ausser = (schluessel: string) => !/^D1[0-2]$/.test(schluessel);
    const werte = (teil: readonly (number | null)[] | undefined) =>
      ganzes.zeilen
        .map(({ schluessel }, stelle) => [schluessel, teil?.[stelle]])
        .filter(([eine]) => ausser(String(eine)));
    const einzeln = ({ zeilen }: Auswertung) =>
      zeilen.map(({ schluessel, wert }) => [schluessel, wert]).filter(([eine]) => ausser(String(eine)));
    expect(einzeln(aliAllein)).toEqual(werte(ganzes.personal.find(({ id }) => id === ALI)?.werte));
    expect(einzeln(bHeimAllein)).toEqual(werte(ganzes.kommunen.find(({ id }) => id === B_HEIM.id)?.werte));
  });

  test('behind every figure stand as many lines as it says', async () => {
    const { anfrage } = await zufallsbestand();
    const eigene = await speichereEigeneKennzahl(anfrage, {
      id: null,
      version: null,
      eingabe: { name: 'Arbeit mit Sprachmittlung', definition: '', position: 500, istGezeigt: true },
      zaehlung: { thema: 'arbeit', ort: null, adressat: null, ziel: null, mitSprachmittlung: true },
    });
    const frage: Auswertungsfrage = { ...JANUAR, bis: datum('2018-02-28') };
    const { zeilen } = await werteAus(anfrage, frage);

    const abweichende: unknown[] = [];
    for (const { schluessel, wert, zaehlart } of zeilen) {
      if (zaehlart === 'abgeleitet') continue;
      const blick = await zeigeDahinter(anfrage, { ...frage, schluessel, personalId: null, seite: 0 });
      const sichtbare = blick.beratungen.length + blick.andere.length;
      if (
        blick.wert !== wert ||
        (schluessel !== 'N5' && blick.gesamt !== wert) ||
        sichtbare !== Math.min(blick.gesamt, 50)
      ) {
        abweichende.push([schluessel, wert, blick.wert, blick.gesamt, sichtbare]);
      }
    }

    expect(abweichende).toEqual([]);
    expect(zeilen.map(({ schluessel }) => schluessel)).toContain(eigene.schluessel);
  });

  test('behind the figure of one person of Personal stand as many lines as her part says', async () => {
    const { anfrage } = await zufallsbestand(30);
    const { zeilen, personal } = await werteAus(anfrage, JANUAR);
    const ali = personal.find(({ id }) => id === ALI)?.werte;

    for (const schluessel of ['1', '2', '18', '37', '43', '44']) {
      const blick = await zeigeDahinter(anfrage, { ...JANUAR, schluessel, personalId: ALI, seite: 0 });
      expect([schluessel, blick.gesamt]).toEqual([
        schluessel,
        ali?.[zeilen.findIndex((zeile) => zeile.schluessel === schluessel)],
      ]);
    }
  });

  test('the columns of the Tageserfassung add up to the figures', async () => {
    const { anfrage } = await zufallsbestand();
    const werte = werteVon(await werteAus(anfrage, JANUAR));

    const { zeilen } = await zeigeTageserfassung(anfrage, { ...JANUAR, seite: null });

    const summen = Object.fromEntries(
      KOPFSPALTEN.map((spalte) => [spalte, zeilen.reduce((summe, zeile) => summe + (zeile.werte[spalte] ?? 0), 0)]),
    );
    expect(summen).toEqual(Object.fromEntries(KOPFSPALTEN.map((spalte) => [spalte, werte[spalte]])));
    const seiten = await Promise.all([0, 1].map((seite) => zeigeTageserfassung(anfrage, { ...JANUAR, seite })));
    expect(seiten.flatMap((seite) => seite.zeilen)).toEqual(zeilen.slice(0, 100));
  });

  test('a breakdown has the sum of the figure', async () => {
    const { anfrage } = await zufallsbestand();
    const werte = werteVon(await werteAus(anfrage, JANUAR));

    for (const merkmal of [
      'geschlecht',
      'alter',
      'wohnform',
      'staatsangehoerigkeit',
      'sprachstand',
      'dauer',
      'team',
    ] as const) {
      for (const schluessel of ['1', '43', '47']) {
        const { gruppen } = await gliedereAuf(anfrage, { ...JANUAR, schluessel, merkmal });
        expect([merkmal, schluessel, gruppen.reduce((summe, { wert }) => summe + wert, 0)]).toEqual([
          merkmal,
          schluessel,
          werte[schluessel],
        ]);
      }
    }
  });
});
