import { vereinbarungVorschlagen } from '../../shared/vereinbarungen/defaults.ts';
import { pruefeVereinbarung } from '../../shared/vereinbarungen/rules.ts';
import type { Vereinbarung, VereinbarungEingabe } from '../../shared/vereinbarungen/types.ts';
import type { Vereinbarungsdaten } from '../../shared/vereinbarungen/vereinbarungsdaten.ts';
import { datum } from '../../shared/foundation/date.ts';
import { zVereinbarungId } from '../../shared/foundation/id.ts';
import {
  A_DORF,
  B_HEIM,
  C_HAUSEN,
  foerderrecht,
  kommune,
  kommuneId,
  mitgliedschaft,
  personal,
  personalId,
  stellenanteil,
  stellenanteilId,
  VERBAND,
} from './builders.ts';

/** Agreements for the tests: complete and without hindrances, so that a test changes only what its story needs. */

export const D_STADT = kommune({ id: kommuneId(4), name: 'D-stadt', schluessel: '08117904', farbe: 'rot' });
export const LANDKREIS = kommune({
  id: kommuneId(20),
  name: 'Landkreis Göppingen',
  art: 'landkreis',
  schluessel: '08117',
  vertretung: { amtsbezeichnung: 'Landrat', name: 'Georg Hain' },
});

export const vereinbarungId = (nummer: number) =>
  zVereinbarungId.parse(`00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`);

/** Maria Weber and Jonas Keller, a full post each for the whole Verband. */
export const WEBER = personal({ stellenanteile: [stellenanteil({ anteilHundertstel: 100 })] });
export const KELLER = personal({
  id: personalId(2),
  vorname: 'Jonas',
  nachname: 'Keller',
  stellenanteile: [stellenanteil({ id: stellenanteilId(2), kommuneId: B_HEIM.id, anteilHundertstel: 100 })],
});

/** The Verband with four members and its Landkreis, in autumn 2024. */
export function vereinbarungsdaten(aenderung: Partial<Vereinbarungsdaten> = {}): Vereinbarungsdaten {
  return {
    regime: foerderrecht(),
    kommunen: [A_DORF, B_HEIM, C_HAUSEN, D_STADT, VERBAND, LANDKREIS],
    landkreise: [LANDKREIS],
    mitgliedschaften: [1, 2, 3, 4].map((nummer) => mitgliedschaft(nummer)),
    personal: [WEBER, KELLER],
    andereVereinbarungen: [],
    heute: datum('2024-11-04'),
    ...aenderung,
  };
}

/**
 * Four Gemeinden, two full posts, 135.000 € from the Landkreis and 36.700 € Eigenanteil for 2025, here in equal parts.
 * Quelle: Neue Rottweiler Zeitung (Verbund Schramberg 2025): Beträge, Stellen, Zahl der Gemeinden; der Rest ist erfunden.
 */
export function vereinbarungEingabe(aenderung: Partial<VereinbarungEingabe> = {}): VereinbarungEingabe {
  const daten = vereinbarungsdaten();
  const vorschlag = vereinbarungVorschlagen({
    ...daten,
    kommune: VERBAND,
    von: datum('2025-01-01'),
    bis: datum('2025-12-31'),
  });
  return {
    ...vorschlag,
    bescheidVom: datum('2024-10-15'),
    bescheidAktenzeichen: 'RPS 15.2-5913',
    gesamtCent: 171_700_00,
    landkreisCent: 135_000_00,
    eigenanteilCent: 36_700_00,
    aufteilung: [A_DORF, B_HEIM, C_HAUSEN, D_STADT].map(({ id }) => ({
      kommuneId: id,
      landkreisCent: 33_750_00,
      eigenanteilCent: 9_175_00,
    })),
    auszahlungen: [
      { faelligAm: datum('2025-03-01'), betragCent: 67_500_00 },
      { faelligAm: datum('2025-09-01'), betragCent: 67_500_00 },
    ],
    ...aenderung,
    angaben: {
      ...vorschlag.angaben,
      zahlenFristTage: 31,
      nachweisBis: datum('2026-03-31'),
      kuendigungsfristMonate: 3,
      gremium: 'Verbandsversammlung',
      beschlussAm: datum('2024-10-28'),
      ...aenderung.angaben,
    },
  };
}

/** A saved agreement. */
export function vereinbarung(eingabe = vereinbarungEingabe(), aenderung: Partial<Vereinbarung> = {}): Vereinbarung {
  return {
    ...eingabe,
    id: vereinbarungId(1),
    version: 1,
    zustand: 'entwurf',
    aktenzeichen: 'GVV-001/2025',
    fassung: 1,
    vorgaengerId: null,
    schritte: [],
    geaendertAm: '2024-11-04T08:00:00.000Z',
    geaendertVon: 'Petra Roth',
    ...aenderung,
  };
}

/** Codes of the hindrances, `sperrt:` or `warnt:` in front. */
export function codes(eingabe: VereinbarungEingabe, daten: Vereinbarungsdaten = vereinbarungsdaten()): string[] {
  return pruefeVereinbarung(eingabe, daten).map(({ schwere, code }) => `${schwere}:${code}`);
}
