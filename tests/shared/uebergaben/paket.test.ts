import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neuePerson, neuerHaushalt, neuerKurs, neueStation } from '../../../shared/faelle/defaults.ts';
import type { Fallakte, Person } from '../../../shared/faelle/types.ts';
import type { Erhebung } from '../../../shared/erhebungen/types.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { zErhebungId, zFalleintragId, zHaushaltId, zKommuneId, zPersonId } from '../../../shared/foundation/id.ts';
import {
  artenDerAuswahl,
  erhebungAus,
  fallpaketAus,
  personenAus,
  uebergabeAus,
  zFallpaket,
  zuordnung,
  type Paketauswahl,
} from '../../../shared/uebergaben/paket.ts';

const ID = (nummer: number) => `00000000-0000-4000-8000-0000000000${nummer}`;
const HAUSHALT = zHaushaltId.parse(ID(10));
const STAND = { version: 1, geaendertAm: '2026-03-01T08:00:00.000Z', geaendertVon: 'Miriam Kern' };
const AM = datum('2026-03-02');
const KOPF = { am: AM, vonStelle: 'Landratsamt', einverstaendnisAm: AM };
const ALLES: Paketauswahl = { aufenthalt: true, sprachen: true, bildung: true, erhebung: true };
const NICHTS: Paketauswahl = { aufenthalt: false, sprachen: false, bildung: false, erhebung: false };

const person = (nummer: number, vorname: string): Person => ({
  ...neuePerson(),
  vorname,
  nachname: 'Bekele',
  geburtsdatum: datum('1994-05-03'),
  geburtsjahr: 1994,
  ankunftAm: datum('2025-01-01'),
  sprachen: [{ sprache: 'ti', niveau: 'muttersprache' }],
  kurse: [neuerKurs()],
  stationen: [neueStation()],
  telefon: '0171 5550123',
  bemerkung: 'streng vertraulich',
  fremdnummern: [{ art: 'azr', nummer: '123456789' }],
  aufenthalte: [
    {
      id: zFalleintragId.parse(ID(30 + nummer)),
      status: 'duldung',
      von: null,
      bis: AM,
      erwerbstaetigkeit: 'erlaubt',
      wohnsitzauflage: '',
      nebenbestimmungen: '',
    },
  ],
  id: zPersonId.parse(ID(20 + nummer)),
  haushaltId: HAUSHALT,
  ...STAND,
});
const SARA = person(1, 'Sara');
const HANNA = person(2, 'Hanna');

const AKTE: Fallakte = {
  haushalt: {
    ...neuerHaushalt(zKommuneId.parse(ID(11))),
    art: 'familie',
    anschriften: [
      {
        id: zFalleintragId.parse(ID(40)),
        strasse: 'Lindenweg 7',
        zusatz: '',
        plz: '',
        ort: '',
        ortsteil: '',
        wohnform: 'unbekannt',
        von: null,
        bis: null,
      },
    ],
    id: HAUSHALT,
    bezeichnung: 'Familie Bekele (2)',
    stand: 'offen',
    aktenzeichen: '464.2-001/26',
    begleitungen: [],
    istGeschuetzt: false,
    ...STAND,
  },
  personen: [SARA, HANNA],
};

const leer = { ressource: '', bedarf: '', bedarfsstufe: null, ressourcenstufe: null };
const ERHEBUNG: Erhebung = {
  id: zErhebungId.parse(ID(50)),
  haushaltId: HAUSHALT,
  am: AM,
  durchgefuehrtVon: 'Jana Vogt',
  sprache: 'ti',
  sprachmittlung: '',
  wuensche: '',
  helfende: '',
  felder: [
    { ...leer, themenfeld: 'arbeit', personId: null, istStand: 'Schneiderin' },
    { ...leer, themenfeld: 'sprache', personId: HANNA.id, istStand: 'Kurs A2' },
    { ...leer, themenfeld: 'gesundheit', personId: SARA.id, istStand: 'Diabetes' },
  ],
  ...STAND,
};

describe('fallpaketAus', () => {
  it('takes no address, number, remark or health along, whatever is chosen', () => {
    const text = JSON.stringify(fallpaketAus(AKTE, ERHEBUNG, ALLES, KOPF));
    for (const wort of ['Lindenweg', '0171', '123456789', 'vertraulich', 'Diabetes', 'gesundheit', SARA.id, HAUSHALT]) {
      expect(text).not.toContain(wort);
    }
    for (const wort of ['Sara', 'duldung', 'ti', 'Schneiderin', 'Kurs A2']) expect(text).toContain(wort);
  });

  it('leaves out how a protected household lives', () => {
    const wohnung = { ...leer, themenfeld: 'wohnung' as const, personId: null, istStand: 'Zimmer im Frauenhaus' };
    const erhebung = { ...ERHEBUNG, felder: [...ERHEBUNG.felder, wohnung] };
    const geschuetzte = { ...AKTE, haushalt: { ...AKTE.haushalt, istGeschuetzt: true } };
    const themen = (akte: Fallakte) =>
      fallpaketAus(akte, erhebung, ALLES, KOPF).erhebung?.felder.map(({ themenfeld }) => themenfeld);
    expect({ geschuetzt: themen(geschuetzte), sonst: themen(AKTE) }).toEqual({
      geschuetzt: ['arbeit', 'sprache'],
      sonst: ['arbeit', 'sprache', 'wohnung'],
    });
  });

  it('takes nothing but names, birth and family where nothing is chosen', () => {
    const paket = fallpaketAus(AKTE, ERHEBUNG, NICHTS, KOPF);
    expect(paket.erhebung).toBeNull();
    expect(
      paket.personen.map(({ ankunftAm, aufenthalte, sprachen, kurse, stationen }) => [
        ankunftAm,
        aufenthalte,
        sprachen,
        kurse,
        stationen,
      ]),
    ).toEqual([
      [null, [], [], [], []],
      [null, [], [], [], []],
    ]);
    expect(artenDerAuswahl(NICHTS)).toEqual(['familie']);
    expect(artenDerAuswahl(ALLES)).toEqual(['familie', 'aufenthalt', 'sprache', 'bildung_arbeit', 'wohnen']);
  });
});

describe('A package at the receiver', () => {
  it('gives back persons and assessment as they were sent', () => {
    const paket = fallpaketAus(AKTE, ERHEBUNG, ALLES, KOPF);
    const [sara] = personenAus(paket, () => SARA.aufenthalte[0]?.id ?? zFalleintragId.parse(ID(99)));
    expect(sara).toMatchObject({
      vorname: 'Sara',
      sprachen: SARA.sprachen,
      aufenthalte: SARA.aufenthalte,
      telefon: '',
    });
    expect(erhebungAus(paket, [SARA.id, HANNA.id])?.felder).toEqual(ERHEBUNG.felder.slice(0, 2));
    expect(erhebungAus(paket, [SARA.id, null])?.felder).toEqual(ERHEBUNG.felder.slice(0, 1));
  });

  it('finds its persons in a household by name and year, each once, and says who is left', () => {
    const paket = fallpaketAus(AKTE, ERHEBUNG, ALLES, KOPF);
    const saraAnders = { ...SARA, vorname: 'SÁRA' };
    expect(zuordnung(paket, [saraAnders])).toEqual([SARA.id, null]);
    expect(zuordnung(paket, [{ ...SARA, geburtsjahr: 1980 }])).toEqual([null, null]);
    const uebergabe = uebergabeAus(paket, [SARA.id, null]);
    expect(uebergabe.bemerkung).toContain('Keiner Person dieses Haushalts zugeordnet: Hanna Bekele.');
    expect(uebergabe).toMatchObject({ istGespraech: false, arbeit: 'Schneiderin', gesundheit: '' });
  });
});

/** Every place in a JSON value, as a path. */
function stellen(wert: unknown, pfad: (string | number)[] = []): (string | number)[][] {
  if (typeof wert !== 'object' || wert === null) return [pfad];
  return [pfad, ...Object.entries(wert).flatMap(([name, teil]) => stellen(teil, [...pfad, name]))];
}

function mit(wert: unknown, [erster, ...rest]: readonly (string | number)[], neu: unknown): unknown {
  if (erster === undefined) return neu;
  const kopie = structuredClone(wert) as Record<string | number, unknown>;
  kopie[erster] = mit(kopie[erster], rest, neu);
  return kopie;
}

it('A package with anything else in any of its places is no case, or one that its schema knows whole', () => {
  const heil: unknown = fallpaketAus(AKTE, ERHEBUNG, ALLES, KOPF);
  const orte = stellen(heil);
  fc.assert(
    fc.property(fc.constantFrom(...orte), fc.jsonValue(), (ort, fremdes) => {
      const befund = zFallpaket.safeParse(mit(heil, ort, fremdes));
      if (!befund.success) return;
      // What passes survives being written and read, and nothing beside the schema came along.
      expect(zFallpaket.parse(JSON.parse(JSON.stringify(befund.data)))).toEqual(befund.data);
      expect(() => personenAus(befund.data, () => zFalleintragId.parse(ID(99)))).not.toThrow();
      expect(() => uebergabeAus(befund.data, [])).not.toThrow();
    }),
    { numRuns: 2000, examples: [[['erhebung', 'felder', '1', 'person'], -0]] },
  );
  // Nothing beside the schema: neither in the package nor in a person, a paper or the assessment.
  for (const ort of [[], ['personen', 0], ['personen', 0, 'aufenthalte', 0], ['erhebung'], ['erhebung', 'felder', 0]]) {
    expect(zFallpaket.safeParse(mit(heil, [...ort, 'telefon'], 'x')).success, ort.join('.')).toBe(false);
  }
});
