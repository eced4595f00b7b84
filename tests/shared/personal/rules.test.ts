import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import { anteilAm, anteilProKommuneAm, istDieselbePerson, pruefePersonal } from '../../../shared/personal/rules.ts';
import type { PersonalEingabe, Stellenanteil } from '../../../shared/personal/types.ts';
import {
  A_DORF,
  B_HEIM,
  C_HAUSEN,
  foerderrecht,
  KOMMUNEN,
  personalEingabe,
  qualifikation,
  stellenanteil,
} from '../../support/builders.ts';

const regime = foerderrecht();

function pruefe(aenderung: Partial<PersonalEingabe>): Grund[] {
  return pruefePersonal(personalEingabe(aenderung), {
    regime,
    kommunenName: (id) => KOMMUNEN.find((kommune) => kommune.id === id)?.name ?? 'unbekannt',
    heute: datum('2018-02-01'),
    id: null,
    personal: [],
    teams: [],
  });
}

const anteile = (...aenderungen: Partial<Stellenanteil>[]) => ({
  stellenanteile: aenderungen.map((aenderung) => stellenanteil(aenderung)),
});

/** What the clerk reads: severity, field and sentence. */
const gelesen = (gruende: Grund[]) => gruende.map(({ schwere, feld, satz }) => `${schwere} ${feld}: ${satz}`);

describe('pruefePersonal: shares', () => {
  it('finds nothing at a complete person with half a post in each of two Kommunen', () => {
    expect(pruefe(anteile({}, { kommuneId: B_HEIM.id }))).toEqual([]);
  });

  it('a share that ends before it begins is refused at its end', () => {
    expect(gelesen(pruefe(anteile({ von: datum('2018-03-01'), bis: datum('2018-02-01') })))).toEqual([
      'sperrt stellenanteile.0.bis: Der Stellenanteil in A-dorf endet am 01.02.2018 und damit vor dem Beginn am 01.03.2018.',
    ]);
  });

  it('0,20 VZÄ in C-hausen are too small a part, and B-heim is proposed to join with', () => {
    const [grund, ...weitere] = pruefe(
      anteile({}, { kommuneId: B_HEIM.id, anteilHundertstel: 30 }, { kommuneId: C_HAUSEN.id, anteilHundertstel: 20 }),
    );
    expect(weitere).toEqual([]);
    expect(grund).toEqual({
      schwere: 'warnt',
      code: 'anteil-unter-mindestanteil',
      satz: 'Der Anteil von 0,20 VZÄ in C-hausen liegt unter 0,25 VZÄ und kann so nicht beantragt werden.',
      ausweg:
        'Den Anteil im Antrag mit dem einer anderen Kommune zusammenlegen, zum Beispiel mit B-heim, oder auf mindestens 0,25 VZÄ erhöhen.',
      norm: 'Hinweise der Regierungspräsidien (Fragen und Antworten)',
      feld: 'stellenanteile.2.anteilHundertstel',
    });
  });

  it('0,25 VZÄ are enough, and a small share from own means is nobody’s business', () => {
    expect(pruefe(anteile({ anteilHundertstel: 25 }, { anteilHundertstel: 10, programm: 'eigene_mittel' }))).toEqual(
      [],
    );
  });

  it('says from when to when, and by how much, a person has more than a full post', () => {
    expect(
      gelesen(
        pruefe(
          anteile(
            { anteilHundertstel: 80 },
            {
              kommuneId: B_HEIM.id,
              anteilHundertstel: 30,
              von: datum('2018-03-01'),
              bis: datum('2018-06-30'),
              programm: 'eigene_mittel',
            },
          ),
        ),
      ),
    ).toEqual([
      'sperrt stellenanteile.1.anteilHundertstel: Die Stellenanteile ergeben vom 01.03.2018 bis 30.06.2018 zusammen 1,10 VZÄ, das sind 0,10 VZÄ zu viel.',
    ]);
  });

  it('says it once where one share follows the other', () => {
    const kurz = (kommuneId: typeof B_HEIM.id, von: string, bis: string): Partial<Stellenanteil> => ({
      kommuneId,
      anteilHundertstel: 30,
      von: datum(von),
      bis: datum(bis),
      programm: 'eigene_mittel',
    });
    expect(
      pruefe(
        anteile(
          { anteilHundertstel: 80 },
          kurz(B_HEIM.id, '2018-03-01', '2018-04-30'),
          kurz(C_HAUSEN.id, '2018-05-01', '2018-06-30'),
        ),
      ).map(({ satz }) => satz),
    ).toEqual([
      'Die Stellenanteile ergeben vom 01.03.2018 bis 30.06.2018 zusammen 1,10 VZÄ, das sind 0,10 VZÄ zu viel.',
    ]);
  });

  it('a share that ends on the eve of the next one is no overlap', () => {
    expect(
      pruefe(
        anteile(
          { anteilHundertstel: 100, bis: datum('2018-06-30') },
          { anteilHundertstel: 100, von: datum('2018-07-01') },
        ),
      ),
    ).toEqual([]);
  });

  it('two shares in the same Kommune from the same programme are the same share twice', () => {
    expect(
      gelesen(pruefe(anteile({ bis: datum('2018-06-30') }, { anteilHundertstel: 30, von: datum('2018-06-01') }))),
    ).toEqual([
      'sperrt stellenanteile.1.von: Für A-dorf sind vom 01.06.2018 bis 30.06.2018 zwei Anteile aus demselben Programm eingetragen (Integrationsmanagement).',
    ]);
  });

  it('the same share as Integrationsbeauftragte would be funded twice', () => {
    const beauftragte = { anteilHundertstel: 50, programm: 'integrationsbeauftragte' } as const;
    expect(pruefe(anteile({ anteilHundertstel: 80 }, beauftragte)).map((grund) => grund.code)).toEqual([
      'doppelfoerderung',
    ]);
    expect(pruefe(anteile({ anteilHundertstel: 50 }, beauftragte))).toEqual([]);
  });

  it('a share outside the contract and before the employment is mentioned', () => {
    expect(
      gelesen(
        pruefe({
          ...anteile({ von: datum('2017-12-01') }, { kommuneId: B_HEIM.id }),
          vertragBis: datum('2019-12-31'),
        }),
      ),
    ).toEqual([
      'warnt stellenanteile.0.von: Der Stellenanteil in A-dorf beginnt am 01.12.2017, der Vertrag erst am 01.01.2018.',
      'warnt stellenanteile.1.bis: Der Stellenanteil in B-heim läuft ohne Ende, der Vertrag nur bis 31.12.2019.',
      'warnt stellenanteile.0.von: Der Stellenanteil in A-dorf beginnt am 01.12.2017, die Beschäftigung im Integrationsmanagement erst am 01.01.2018.',
    ]);
  });
});

describe('pruefePersonal: contract and employer', () => {
  it('a contract that ends before it begins is refused before the missing employer is mentioned', () => {
    expect(
      pruefe({ vertragBis: datum('2017-12-31'), traegerId: null }).map(({ code, feld }) => `${code} ${feld}`),
    ).toEqual(['ende-vor-beginn vertragBis', 'anstellungstraeger-fehlt traegerId']);
  });
});

describe('pruefePersonal: Qualifikation', () => {
  const codes = (aenderung: Partial<PersonalEingabe>) => pruefe(aenderung).map(({ code, feld }) => `${code} ${feld}`);

  it('types a and b need a degree that is there already, and its evidence', () => {
    const leer = { abschluss: '', nachweis: '', abschlussAm: datum('2018-07-31') };
    const fehlt = [
      'abschluss-fehlt qualifikation.abschluss',
      'abschluss-in-der-zukunft qualifikation.abschlussAm',
      'nachweis-fehlt qualifikation.nachweis',
    ];
    expect(codes({ qualifikation: qualifikation('a', leer) })).toEqual(fehlt);
    expect(codes({ qualifikation: qualifikation('b', leer) })).toEqual(fehlt);
    expect(codes({ qualifikation: qualifikation('b') })).toEqual([]);
  });

  it('type c needs school, trade, Nachqualifizierung and the note on Erfahrungswissen', () => {
    const leer = qualifikation('c', {
      ausbildungsberuf: '',
      nachqualifizierung: 'keine',
      erfahrungswissenVermerkAm: null,
    });
    expect(codes({ qualifikation: leer })).toEqual([
      'ausbildung-fehlt qualifikation.ausbildungsberuf',
      'nachqualifizierung-fehlt qualifikation.nachqualifizierung',
      'erfahrungswissen-fehlt qualifikation.erfahrungswissenVermerkAm',
    ]);
    expect(codes({ qualifikation: qualifikation('c') })).toEqual([]);
  });

  it('whoever works in the field already needs no Nachqualifizierung, but the day since when', () => {
    const ohne = qualifikation('c', { nachqualifizierung: 'nicht_erforderlich' });
    expect(codes({ qualifikation: ohne })).toEqual(['einschlaegig-seit-fehlt qualifikation.einschlaegigSeit']);
    expect(codes({ qualifikation: { ...ohne, einschlaegigSeit: datum('2015-10-01') } })).toEqual([]);
  });

  it('cites Nr. 4.2.2 for the missing Nachqualifizierung', () => {
    const [grund] = pruefe({ qualifikation: qualifikation('c', { nachqualifizierung: 'keine' }) });
    expect(grund?.norm).toBe('VwV Integrationsmanagement Nr. 4.2.2');
  });
});

describe('istDieselbePerson', () => {
  it.each([
    ['Jürgen', 'MÜLLER', 'Juergen', 'Mueller'],
    ['Anna  Maria', 'Groß-Weiß', 'anna-maria', 'Gross  Weiss'],
    ['René', 'Düval', 'Rene', 'Du\u0308val'],
  ])('%s %s is %s %s', (vorname, nachname, andererVorname, andererNachname) => {
    expect(istDieselbePerson({ vorname, nachname }, { vorname: andererVorname, nachname: andererNachname })).toBe(true);
  });

  it('Maria Weber is neither Mario Weber nor Maria Webers', () => {
    const maria = { vorname: 'Maria', nachname: 'Weber' };
    expect(istDieselbePerson(maria, { vorname: 'Mario', nachname: 'Weber' })).toBe(false);
    expect(istDieselbePerson(maria, { vorname: 'Maria', nachname: 'Webers' })).toBe(false);
  });
});

describe('anteilAm', () => {
  const person = {
    stellenanteile: [
      stellenanteil({ bis: datum('2018-06-30') }),
      stellenanteil({ kommuneId: B_HEIM.id, anteilHundertstel: 30, programm: 'integrationsbeauftragte' }),
      stellenanteil({ anteilHundertstel: 20, programm: 'eigene_mittel', von: datum('2018-06-30') }),
    ],
  };

  it('counts the shares of the day, of all programmes or of one', () => {
    expect(anteilAm(person, datum('2017-12-31'))).toBe(0);
    expect(anteilAm(person, datum('2018-06-30'))).toBe(100);
    expect(anteilAm(person, datum('2018-06-30'), 'integrationsmanagement')).toBe(50);
    expect(anteilAm(person, datum('2018-07-01'))).toBe(50);
  });

  it('adds the shares of the same Kommune', () => {
    expect([...anteilProKommuneAm(person, datum('2018-06-30'))]).toEqual([
      [A_DORF.id, 70],
      [B_HEIM.id, 30],
    ]);
  });
});
