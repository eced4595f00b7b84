import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { zPersonId, zPlaneintragId, type PlaneintragId } from '../../../shared/foundation/id.ts';
import { neueFassung, neuesPlanfeld, neuesPlanziel, neueZusage } from '../../../shared/integrationsplaene/defaults.ts';
import { fortgeschrieben } from '../../../shared/integrationsplaene/fortschreibung.ts';
import { alleIds, mitEigenenKennungen, mitFreienIds } from '../../../shared/integrationsplaene/kennung.ts';
import { alleZiele } from '../../../shared/integrationsplaene/stand.ts';
import {
  zSchrittstand,
  zZielstand,
  zZielvorrang,
  type Planfassung,
  type PlanfassungEingabe,
  type Planziel,
} from '../../../shared/integrationsplaene/types.ts';
import { hatVertrauliches, mitVerschlossenem, ohneVertrauliches } from '../../../shared/integrationsplaene/umschlag.ts';
import { istGleich, vergleiche, type Planvergleich } from '../../../shared/integrationsplaene/vergleich.ts';
import { zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import { fassungEingabe, planfeld, planschritt, planziel, zusage } from '../../support/plan-words.ts';

/** Laws of two versions side by side, over random ones with the names of each other. */

const id = (nummer: number): PlaneintragId =>
  zPlaneintragId.parse(`00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`);
const PERSONEN = [1, 2, 3].map((nummer) => zPersonId.parse(`00000000-0000-4000-8000-00000000080${nummer}`));
const wort = fc.constantFrom('', 'Kurs', 'Arbeit', 'Wohnung');
const tag = fc.constantFrom(null, datum('2018-02-01'), datum('2018-03-01'));

const ziel = (nummer: number) =>
  fc
    .record({
      text: wort,
      vorrang: fc.constantFrom(...zZielvorrang.options),
      stand: fc.constantFrom(...zZielstand.options),
      istVertraulich: fc.boolean(),
      schritt: wort,
      bis: tag,
      schrittstand: fc.constantFrom(...zSchrittstand.options),
      hatSchritt: fc.boolean(),
    })
    .map(({ schritt, bis, schrittstand, hatSchritt, ...rest }): Planziel => ({
      ...neuesPlanziel(id(nummer)),
      ...rest,
      schritte: hatSchritt
        ? [
            {
              ...planschritt(),
              id: id(nummer + 100),
              kennung: id(nummer + 100),
              text: schritt,
              bis,
              stand: schrittstand,
            },
          ]
        : [],
    }));

/** At most one field of each kind, with some of the five goals that there are. */
const fassung: fc.Arbitrary<PlanfassungEingabe> = fc
  .record({
    personIds: fc.subarray(PERSONEN),
    wuensche: wort,
    ueberpruefungAm: tag,
    felder: fc.subarray(zThemenfeld.options.slice(0, 3)),
    heute: wort,
    istVertraulich: fc.boolean(),
    ziele: fc.tuple(...[1, 2, 3, 4, 5].map((nummer) => fc.option(ziel(nummer)))),
    zusage: fc.option(fc.record({ text: wort, bis: tag })),
  })
  .map(({ felder, heute, istVertraulich, ziele, zusage: eine, ...rest }) => ({
    ...neueFassung(datum('2018-02-01'), []),
    ...rest,
    felder: felder.map((themenfeld, stelle) => ({
      ...neuesPlanfeld(id(500 + stelle), themenfeld, PERSONEN[0] ?? null),
      heute,
      istVertraulich,
      ziele: ziele.filter((einer, nummer): einer is Planziel => einer !== null && nummer % felder.length === stelle),
    })),
    zusagen: eine === null ? [] : [{ ...neueZusage(id(900)), ...eine }],
  }));

const GEGENTEIL = { neu: 'entfallen', entfallen: 'neu', geaendert: 'geaendert' } as const;

/** The comparison seen from the other side, in no order. */
function gespiegelt(vergleich: Planvergleich): unknown {
  const tausche = <T extends { readonly alt: unknown; readonly neu: unknown }>(eines: T) => ({
    ...eines,
    alt: eines.neu,
    neu: eines.alt,
  });
  const art = <T extends { readonly art: keyof typeof GEGENTEIL }>(eines: T) => ({
    ...eines,
    art: GEGENTEIL[eines.art],
  });
  return {
    personen: { neu: vergleich.personen.entfallen, entfallen: vergleich.personen.neu },
    texte: vergleich.texte.map(tausche),
    daten: vergleich.daten.map(tausche),
    felder: vergleich.felder.map((feld) => art({ ...feld, texte: feld.texte.map(tausche) })),
    ziele: vergleich.ziele.map(({ ort: _ort, ...eines }) =>
      art(
        tausche({
          ...eines,
          texte: eines.texte.map(tausche),
          stand: eines.stand === null ? null : tausche(eines.stand),
          schritte: geordnet(
            eines.schritte.map((schritt) =>
              art(
                tausche({
                  ...schritt,
                  texte: schritt.texte.map(tausche),
                  bis: schritt.bis === null ? null : tausche(schritt.bis),
                  stand: schritt.stand === null ? null : tausche(schritt.stand),
                }),
              ),
            ),
          ),
        }),
      ),
    ),
    zusagen: vergleich.zusagen.map((eine) => art(tausche(eine))),
  };
}

const geordnet = <T>(liste: readonly T[]): T[] =>
  liste.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Without the order, and without where a goal stands, which is told of the newer side. */
function ungeordnet(vergleich: unknown): unknown {
  const { felder, ziele, zusagen, ...rest } = vergleich as Planvergleich;
  return {
    ...rest,
    felder: geordnet(felder),
    ziele: geordnet(
      ziele.map((eines) => {
        // Missing already on the side that was mirrored.
        const { ort: _ort, ...ohneOrt } = eines as Partial<typeof eines>;
        return { ...ohneOrt, schritte: geordnet(eines.schritte) };
      }),
    ),
    zusagen: geordnet(zusagen),
  };
}

describe('Two versions side by side', () => {
  test('that are one say nothing', () => {
    fc.assert(
      fc.property(fassung, (eine) => {
        expect(istGleich(vergleiche(eine, eine))).toBe(true);
      }),
    );
  });

  test('swapped swap what is new and what is gone, and both sides of every change', () => {
    fc.assert(
      fc.property(fassung, fassung, (alt, neu) => {
        expect(ungeordnet(vergleiche(neu, alt))).toEqual(ungeordnet(gespiegelt(vergleiche(alt, neu))));
      }),
    );
  });

  test('name every goal that is on one side alone, and no other as new or gone', () => {
    fc.assert(
      fc.property(fassung, fassung, (alt, neu) => {
        const namen = (eine: PlanfassungEingabe) => alleZiele(eine).map(({ kennung }) => kennung);
        const { ziele } = vergleiche(alt, neu);
        const mit = (art: string) => ziele.flatMap((eines) => (eines.art === art ? [eines.kennung] : [])).toSorted();
        expect([mit('neu'), mit('entfallen')]).toEqual([
          namen(neu)
            .filter((name) => !namen(alt).includes(name))
            .toSorted(),
          namen(alt)
            .filter((name) => !namen(neu).includes(name))
            .toSorted(),
        ]);
      }),
    );
  });

  test('tell what changed in words, with both texts', () => {
    const bleibend = planziel();
    const [schritt] = bleibend.schritte;
    if (schritt === undefined) throw new Error('a goal with a step');
    const feld = planfeld({ ziele: [bleibend, planziel({ text: 'Ich finde Arbeit.' })] });
    const alt = fassungEingabe(PERSONEN, { felder: [feld] });
    const neuer = { ...bleibend, text: 'Ich bestehe die Prüfung B2.', stand: 'laeuft' as const };
    const neu: PlanfassungEingabe = {
      ...alt,
      personIds: PERSONEN.slice(1),
      ueberpruefungAm: datum('2018-08-01'),
      felder: [
        {
          ...feld,
          bedarf: 'Einen Platz im Kurs B2.',
          ziele: [{ ...neuer, schritte: [{ ...schritt, bis: datum('2018-04-01'), stand: 'erledigt' }] }],
        },
      ],
      zusagen: [...alt.zusagen, zusage({ text: 'Sprachmittlung bestellen' })],
    };
    const { personen, daten, felder, ziele, zusagen } = vergleiche(alt, neu);
    expect({
      personen,
      daten,
      felder: felder.map(({ art, texte }) => [art, texte]),
      ziele: ziele.map(({ art, texte, stand, schritte }) => [art, texte, stand, schritte.map(({ bis }) => bis)]),
      zusagen: zusagen.map(({ art, neu: eine }) => [art, eine?.text]),
    }).toEqual({
      personen: { neu: [], entfallen: PERSONEN.slice(0, 1) },
      daten: [{ feld: 'ueberpruefungAm', alt: '2018-05-01', neu: '2018-08-01' }],
      felder: [['geaendert', [{ feld: 'bedarf', alt: 'Einen Platz im Kurs B1.', neu: 'Einen Platz im Kurs B2.' }]]],
      ziele: [
        [
          'geaendert',
          [{ feld: 'text', alt: 'Ich bestehe die Prüfung B1.', neu: 'Ich bestehe die Prüfung B2.' }],
          { feld: 'stand', alt: 'offen', neu: 'laeuft' },
          [{ feld: 'bis', alt: '2018-03-01', neu: '2018-04-01' }],
        ],
        ['entfallen', [], null, []],
      ],
      zusagen: [['neu', 'Sprachmittlung bestellen']],
    });
  });
});

describe('What lies in the envelope', () => {
  test('is back, word by word, where a form comes that never had it', () => {
    fc.assert(
      fc.property(fassung, (eine) => {
        const { eingabe, maengel } = mitVerschlossenem(ohneVertrauliches(eine), eine);
        expect([eingabe, maengel]).toEqual([eine, []]);
      }),
    );
  });

  test('leaves nothing of its words in the answer', () => {
    fc.assert(
      fc.property(fassung, (eine) => {
        const offene = JSON.stringify(ohneVertrauliches(eine).felder.filter(({ istVertraulich }) => istVertraulich));
        for (const { heute } of eine.felder) if (heute !== '') expect(offene).not.toContain(`"heute":"${heute}"`);
        expect(hatVertrauliches(ohneVertrauliches(eine))).toBe(hatVertrauliches(eine));
        for (const ziel of alleZiele(ohneVertrauliches(eine))) {
          if (ziel.istVertraulich) expect([ziel.text, ziel.schritte, ziel.vorlageId]).toEqual(['', [], '']);
        }
      }),
    );
  });
});

describe('Fortschreibung', () => {
  test('gives the same goals with new ids; whoever has left and promises that were kept stay behind', () => {
    let nummer = 2000;
    const ganze = (eingabe: PlanfassungEingabe) => ({ ...eingabe }) as Planfassung;
    fc.assert(
      fc.property(fassung, (eine) => {
        const naechste = fortgeschrieben(ganze(eine), {
          heute: datum('2018-06-01'),
          personIds: PERSONEN,
          wochen: 12,
          neueId: () => id((nummer += 1)),
        });
        const bleibt = eine.felder.filter(({ personId }) => personId === null || eine.personIds.includes(personId));
        expect(alleZiele(naechste).map(({ kennung, text, stand }) => [kennung, text, stand])).toEqual(
          alleZiele({ felder: bleibt }).map(({ kennung, text, stand }) => [kennung, text, stand]),
        );
        expect(alleIds(naechste).filter((neue) => alleIds(eine).includes(neue))).toEqual([]);
        expect(naechste.zusagen.map(({ kennung }) => kennung)).toEqual(eine.zusagen.map(({ kennung }) => kennung));
      }),
    );
  });
});

describe('Ids and names', () => {
  test('of a form are free and stand there once', () => {
    let nummer = 5000;
    fc.assert(
      fc.property(fassung, fassung, (eine, andere) => {
        const doppelte = { ...eine, felder: [...eine.felder, ...andere.felder] };
        const fremde = new Set<string>(alleIds(andere));
        const ids = alleIds(mitFreienIds(doppelte, fremde, () => id((nummer += 1))));
        expect([new Set(ids).size, ids.filter((eines) => fremde.has(eines))]).toEqual([ids.length, []]);
      }),
    );
  });

  test('a name of an older version is taken up once; a made-up one is not', () => {
    const alter = planziel();
    const neu = (kennung: PlaneintragId) => ({ ...planziel(), kennung });
    const fremder = planziel();
    const [a, b, c] = [neu(alter.kennung), neu(alter.kennung), neu(fremder.kennung)];
    const eingabe = fassungEingabe(PERSONEN, { felder: [planfeld({ ziele: [a, b, c] })] });
    const benannte = mitEigenenKennungen(eingabe, { felder: [], zusagen: [] }, new Set<string>([alter.kennung]));
    expect(alleZiele(benannte).map(({ kennung }) => kennung)).toEqual([alter.kennung, b.id, c.id]);
  });
});
