import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as antraege from '../../../../electron/backend/antraege/service.ts';
import * as foerderrecht from '../../../../electron/backend/foerderrecht/service.ts';
import * as kommunen from '../../../../electron/backend/kommunen/service.ts';
import * as personal from '../../../../electron/backend/personal/service.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { Fachfehler } from '../../../../electron/backend/failures.ts';
import { letzterSchritt, listePapierkorb, macheRueckgaengig } from '../../../../electron/backend/protokoll/undo.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { zKontoId } from '../../../../shared/foundation/id.ts';
import {
  A_DORF,
  antragEingabe,
  B_HEIM,
  C_HAUSEN,
  personalEingabe,
  personalId,
  planungsrahmen,
  stellenanteil,
  stellenanteilId,
} from '../../../support/builders.ts';
import { abzug, fehlschlag, gruende, kommuneEingabe, mitPersonal, vonKollege } from '../../../support/anfragen.ts';

/** Steps are taken back as checked commands: everything comes back, nothing of others is lost. */

const zurueck = (anfrage: Anfrage, befehlId: number) => macheRueckgaengig(anfrage, ANMELDUNGEN, befehlId);

async function letzterBefehl(anfrage: Anfrage): Promise<number> {
  const { id } = await anfrage.db.selectFrom('befehle').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  return id;
}

/** All rows without what every change moves on, and without the counters, in a stable order. */
async function stand(anfrage: Anfrage): Promise<unknown> {
  const { aktenzeichen_zaehler: _, ...zeilen } = await abzug(anfrage.db);
  return Object.fromEntries(
    Object.entries(zeilen).map(([tabelle, eigene]) => [
      tabelle,
      eigene
        .map((zeile) => {
          const { version: _v, geaendert_am: _a, geaendert_von: _g, ...rest } = zeile as Record<string, unknown>;
          return JSON.stringify(rest);
        })
        .sort(),
    ]),
  );
}

/** What a clerk may do next; each looks for its record itself, and does nothing where there is none. */
const SCHRITTE: Readonly<Record<string, (anfrage: Anfrage, zahl: number) => Promise<unknown>>> = {
  kommuneAnlegen: (anfrage, zahl) =>
    kommunen.legeKommuneAn(anfrage, {
      ...kommuneEingabe(A_DORF),
      name: `Neu ${zahl}`,
      schluessel: `08117${700 + zahl}`,
    }),
  kommuneAendern: async (anfrage, zahl) => {
    const eine = (await kommunen.listeKommunen(anfrage)).at(zahl % 4);
    if (eine) {
      const { id, version, geaendertAm: _a, geaendertVon: _g, ...eingabe } = eine;
      await kommunen.aendereKommune(anfrage, {
        id,
        version,
        eingabe: { ...eingabe, farbe: zahl % 2 ? 'rot' : 'gelb' },
      });
    }
  },
  kommuneLoeschen: async (anfrage) => {
    const eine = (await kommunen.listeKommunen(anfrage)).find(({ name }) => name.startsWith('Neu'));
    if (eine) await kommunen.loescheKommune(anfrage, eine, []);
  },
  mitgliedLoeschen: async (anfrage) => {
    const eine = (await kommunen.listeRahmen(anfrage)).mitgliedschaften.at(0);
    if (eine) await kommunen.loescheMitgliedschaft(anfrage, eine);
  },
  rahmenSetzen: async (anfrage, zahl) => {
    const bisher = (await kommunen.listeRahmen(anfrage)).planungsrahmen.find((eine) => eine.kommuneId === A_DORF.id);
    const { version: _, ...eingabe } = planungsrahmen({ personen: zahl });
    await kommunen.speicherePlanungsrahmen(anfrage, { version: bisher?.version ?? null, eingabe });
  },
  personAendern: async (anfrage, zahl) => {
    const eine = (await personal.listePersonal(anfrage)).at(0);
    const anteile = [
      stellenanteil({ anteilHundertstel: 10 + (zahl % 40) }),
      stellenanteil({ id: stellenanteilId(7), kommuneId: zahl % 2 ? B_HEIM.id : C_HAUSEN.id, anteilHundertstel: 25 }),
    ].slice(0, 1 + (zahl % 2));
    const eingabe = personalEingabe({ stellenanteile: anteile, bemerkung: `Bemerkung ${zahl}` });
    if (eine) await personal.aenderePersonal(anfrage, { id: eine.id, version: eine.version, eingabe });
  },
  personLoeschen: async (anfrage) => {
    const eine = (await personal.listePersonal(anfrage)).at(0);
    if (eine) await personal.loeschePersonal(anfrage, eine, [antraege.antraegeVerweiseAufPersonal]);
  },
  antragAnlegen: (anfrage) => antraege.legeAntragAn(anfrage, antragEingabe()),
  antragAendern: async (anfrage, zahl) => {
    const akte = (await antraege.listeAntraege(anfrage)).at(0);
    if (!akte) return;
    const { id, version } = akte.antrag;
    const eingabe = antragEingabe({ antragstellerinId: zahl % 2 ? A_DORF.id : akte.antrag.antragstellerinId });
    await antraege.aendereAntrag(anfrage, { id, version, eingabe });
  },
  antragPruefen: async (anfrage) => {
    const akte = (await antraege.listeAntraege(anfrage)).at(0);
    if (akte) await antraege.pruefeUndSchliesse(anfrage, akte.antrag);
  },
  antragOeffnen: async (anfrage) => {
    const akte = (await antraege.listeAntraege(anfrage)).at(0);
    if (akte) await antraege.oeffneWieder(anfrage, akte.antrag);
  },
  antragLoeschen: async (anfrage) => {
    const akte = (await antraege.listeAntraege(anfrage)).at(0);
    if (akte) await antraege.loescheAntrag(anfrage, akte.antrag);
  },
  eigenerWert: async (anfrage, zahl) => {
    const regime = (await foerderrecht.listeRegime(anfrage)).at(0);
    const wert = regime?.kennwerte.find(({ schluessel }) => schluessel === 'mindestsumme');
    if (!regime || !wert) return;
    await foerderrecht.passeAn(anfrage, {
      regimeId: regime.id,
      schluessel: wert.schluessel,
      gueltigVon: wert.gueltigVon,
      wert: 50 + (zahl % 100),
      begruendung: 'Schreiben',
      version: wert.angepasst?.version ?? null,
    });
  },
};

test('any steps taken back in reverse lead to where it began, each with one entry of the Protokoll', async () => {
  const namen = Object.keys(SCHRITTE);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...namen), fc.integer({ min: 1, max: 99 })), { minLength: 3, maxLength: 12 }),
      async (folge) => {
        const anfrage = await mitPersonal();
        const anfang = await stand(anfrage);
        const staende: { readonly befehl: number; readonly davor: unknown }[] = [];
        for (const [name, zahl] of folge) {
          const davor = await stand(anfrage);
          const bisher = await letzterBefehl(anfrage);
          // What the rules forbid is no step.
          await SCHRITTE[name]?.(anfrage, zahl).catch((fehler: unknown) => {
            if (!(fehler instanceof Fachfehler)) throw fehler;
          });
          const befehl = await letzterBefehl(anfrage);
          const eintraege = await anfrage.db
            .selectFrom('protokoll')
            .select('nummer')
            .where('befehl_id', '>', bisher)
            .execute();
          expect(eintraege).toHaveLength(befehl - bisher);
          const hatGeaendert = await anfrage.db
            .selectFrom('aenderungen')
            .select('nummer')
            .where('befehl_id', '=', befehl)
            .execute();
          if (befehl > bisher && hatGeaendert.length > 0) staende.push({ befehl, davor });
        }
        for (const { befehl, davor } of staende.toReversed()) {
          await zurueck(anfrage, befehl);
          expect(await stand(anfrage)).toEqual(davor);
        }
        expect(await stand(anfrage)).toEqual(anfang);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

const umbenannt = { id: A_DORF.id, version: 1, eingabe: { ...kommuneEingabe(A_DORF), name: 'Adorf' } };

test('taking back the taking back does it again, and no window overwrites it with an old version', async () => {
  const anfrage = await mitPersonal();
  await kommunen.aendereKommune(anfrage, umbenannt);
  const schritt = await letzterSchritt(anfrage, ANMELDUNGEN);
  const weg = await zurueck(anfrage, schritt?.befehlId ?? 0);
  const dazwischen = (await kommunen.eineKommune(anfrage, A_DORF.id)).kommune;
  await zurueck(anfrage, weg.befehlId);
  const danach = (await kommunen.eineKommune(anfrage, A_DORF.id)).kommune;
  expect([schritt?.satz, dazwischen.name, dazwischen.version, danach.name, danach.version]).toEqual([
    'die Kommune Adorf geändert',
    'A-dorf',
    3,
    'Adorf',
    4,
  ]);
  expect((await fehlschlag(kommunen.aendereKommune(anfrage, { ...umbenannt, version: 2 }))).code).toBe('VERALTET');
});

test('a step that a colleague has overtaken is refused, with who and what', async () => {
  const anfrage = await mitPersonal();
  const kollege = {
    ...vonKollege(anfrage),
    konto: { ...anfrage.konto, id: zKontoId.parse('00000000-0000-4000-8000-000000000098'), anzeigename: 'Hannes Ulm' },
  };
  await anfrage.db
    .insertInto('konten')
    .values({ id: kollege.konto.id, anzeigename: 'Hannes Ulm', einstellungen: '{}' })
    .execute();
  await kommunen.aendereKommune(anfrage, umbenannt);
  const befehl = await letzterBefehl(anfrage);
  await kommunen.aendereKommune(kollege, { ...umbenannt, version: 2, eingabe: { ...umbenannt.eingabe, farbe: 'rot' } });
  const davor = await stand(anfrage);
  const saetze = (await gruende(zurueck(anfrage, befehl))).map(({ satz }) => satz);
  expect(saetze).toEqual(['Hannes Ulm hat am 15.01.2018, 10:00 die Kommune Adorf geändert.']);
  expect(await stand(anfrage)).toEqual(davor);
});

test('a new record that others have come to need is not taken away from under them', async () => {
  const anfrage = await mitPersonal();
  const neue = await kommunen.legeKommuneAn(anfrage, {
    ...kommuneEingabe(A_DORF),
    name: 'D-dorf',
    schluessel: '08117904',
  });
  const befehl = await letzterBefehl(anfrage);
  const { version: _, ...rahmen } = planungsrahmen({ kommuneId: neue.id });
  await kommunen.speicherePlanungsrahmen(anfrage, { version: null, eingabe: rahmen });
  const davor = await stand(anfrage);
  expect((await gruende(zurueck(anfrage, befehl))).map(({ code }) => code)).toEqual(['wird-gebraucht']);
  expect(await stand(anfrage)).toEqual(davor);
});

test('taking back needs the right to write for every Kommune that the step touched', async () => {
  const anfrage = await mitPersonal();
  await kommunen.aendereKommune(anfrage, umbenannt);
  const befehl = await letzterBefehl(anfrage);
  const nurB: Anfrage = { ...anfrage, zuteilungen: [{ rolle: 'foerderung', kommuneId: B_HEIM.id }] };
  const nurLesend: Anfrage = { ...anfrage, zuteilungen: [{ rolle: 'revision', kommuneId: null }] };
  expect((await fehlschlag(zurueck(nurB, befehl))).code).toBe('NICHT_GEFUNDEN');
  expect((await fehlschlag(zurueck(nurLesend, befehl))).code).toBe('NICHT_ERLAUBT');
});

test('the bin holds a deleted person for thirty days and brings it back with its shares', async () => {
  const anfrage = await mitPersonal();
  const davor = await stand(anfrage);
  await personal.loeschePersonal(anfrage, { id: personalId(1), version: 1 }, []);
  const spaeter = { ...anfrage, jetzt: '2018-02-14T07:59:00.000Z' };
  const zuSpaet = { ...anfrage, jetzt: '2018-02-14T08:01:00.000Z' };
  const eintraege = await listePapierkorb(spaeter, ANMELDUNGEN);
  expect([eintraege.map(({ was, bis }) => [was, bis]), await listePapierkorb(zuSpaet, ANMELDUNGEN)]).toEqual([
    [['Person Maria Weber', datum('2018-02-14')]],
    [],
  ]);
  await zurueck(spaeter, eintraege[0]?.befehlId ?? 0);
  expect([await stand(anfrage), await listePapierkorb(spaeter, ANMELDUNGEN)]).toEqual([davor, []]);
});

test('a number that was given is not given again after the Antrag was taken back', async () => {
  const anfrage = await mitPersonal();
  const erster = await antraege.legeAntragAn(anfrage, antragEingabe());
  await zurueck(anfrage, await letzterBefehl(anfrage));
  const zweiter = await antraege.legeAntragAn(anfrage, antragEingabe());
  expect([erster.aktenzeichen, zweiter.aktenzeichen]).toEqual(['464.2-001/18', '464.2-002/18']);
});
