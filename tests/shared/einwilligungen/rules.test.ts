import { describe, expect, test } from 'vitest';
import {
  moeglicheSorgeberechtigte,
  nachSchritt,
  pruefeEinwilligung,
  pruefeSchritt,
} from '../../../shared/einwilligungen/rules.ts';
import { standVon } from '../../../shared/einwilligungen/stand.ts';
import type { Einwilligung, EinwilligungEingabe, Einwilligungsschritt } from '../../../shared/einwilligungen/types.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { einwilligung, einwilligungEingabe, fallperson, fallpersonId } from '../../support/einwilligungen.ts';

const HEUTE = datum('2026-01-12');
const AMAL = fallperson(1);
const SAMI = fallperson(2, { vorname: 'Sami', geburtsdatum: datum('1988-01-01') });
const LINA = fallperson(3, { vorname: 'Lina', rolle: 'kind', geburtsdatum: datum('2015-06-01'), geburtsjahr: 2015 });
const PERSONEN = [AMAL, SAMI, LINA];

function maengel(aenderung: Partial<EinwilligungEingabe>, personen = PERSONEN) {
  return pruefeEinwilligung(einwilligungEingabe(aenderung), { personen, heute: HEUTE }).map(
    ({ schwere, feld, code }) => `${schwere} ${feld ?? ''} ${code}`,
  );
}

describe('A Schweigepflichtentbindung', () => {
  test('names everything that it must, or is not kept', () => {
    expect(maengel({})).toEqual([]);
    expect(maengel({ empfaenger: ' ', zweck: '', anlass: '', folgen: '', arten: [], gueltigBis: null })).toEqual([
      'sperrt empfaenger empfaenger-fehlt',
      'sperrt zweck zweck-fehlt',
      'sperrt anlass anlass-fehlt',
      'sperrt folgen folgen-fehlt',
      'sperrt arten arten-fehlen',
      'warnt gueltigBis ohne-enddatum',
    ]);
  });

  test('names kinds under Art. 9, and violence, expressly', () => {
    expect(maengel({ arten: ['wohnen', 'gesundheit'] })).toEqual([
      'sperrt istAusdruecklich besondere-nicht-ausdruecklich',
    ]);
    expect(maengel({ arten: ['gewalt'] })).toEqual(['sperrt istAusdruecklich besondere-nicht-ausdruecklich']);
    expect(maengel({ arten: ['gesundheit', 'gewalt'], istAusdruecklich: true })).toEqual([]);
  });

  test('ends after the day on which it is given', () => {
    expect(maengel({ gueltigBis: HEUTE })).toEqual(['sperrt gueltigBis ende-vor-beginn']);
    expect(maengel({ gueltigBis: datum('2026-01-13') })).toEqual([]);
  });

  test('is given by each adult for herself, for a child by who has the care', () => {
    expect(maengel({ sorgeberechtigteIds: [SAMI.id] })).toEqual([
      'sperrt sorgeberechtigteIds erwachsene-fuer-sich-selbst',
    ]);
    expect(maengel({ personId: LINA.id })).toEqual(['sperrt sorgeberechtigteIds sorgeberechtigte-fehlen']);
    expect(maengel({ personId: LINA.id, sorgeberechtigteIds: [LINA.id] })).toEqual([
      'sperrt sorgeberechtigteIds sorgeberechtigte-ungueltig',
    ]);
    expect(maengel({ personId: LINA.id, sorgeberechtigteIds: [AMAL.id, SAMI.id] })).toEqual([]);
    expect(maengel({ personId: fallpersonId(9) })).toEqual(['sperrt personId person-nicht-im-haushalt']);
  });

  test('asks for the care where the age is not sure, and does not insist', () => {
    const ungewiss = { ...AMAL, geburtsgenauigkeit: 'unbekannt' as const };
    expect(maengel({}, [ungewiss, SAMI])).toEqual(['warnt sorgeberechtigteIds alter-unklar']);
    expect(moeglicheSorgeberechtigte(PERSONEN, LINA.id, HEUTE).map(({ vorname }) => vorname)).toEqual(['Amal', 'Sami']);
  });
});

describe('What can be written down about a consent', () => {
  const offen = einwilligung(1, { antwort: 'offen', antwortAm: null, unterschriebenAm: null, kopieAm: null });
  const gruende = (eine: Einwilligung, schritt: Einwilligungsschritt, am = '2026-01-12') =>
    pruefeSchritt(eine, { schritt, am: datum(am) }, HEUTE).map(({ code }) => code);

  test('is an answer once, a withdrawal of what was given, and nothing of tomorrow', () => {
    expect(gruende(offen, 'erteilt')).toEqual([]);
    expect(gruende(offen, 'widerrufen')).toEqual(['schritt-nicht-moeglich']);
    expect(gruende(einwilligung(), 'verweigert')).toEqual(['schritt-nicht-moeglich']);
    expect(gruende(einwilligung(), 'widerrufen')).toEqual([]);
    expect(gruende(einwilligung(), 'widerrufen', '2026-01-09')).toEqual(['schritt-vor-antwort']);
    expect(gruende(offen, 'erteilt', '2026-01-13')).toEqual(['schritt-in-der-zukunft']);
    expect(gruende({ ...offen, gueltigBis: datum('2026-01-11') }, 'erteilt')).toEqual(['ende-vor-beginn']);
    expect(gruende(einwilligung(1, { antwort: 'verweigert' }), 'unterschrieben')).toEqual(['schritt-nicht-moeglich']);
  });

  test('moves it on: the signature is the yes as well', () => {
    const nach = (eine: Einwilligung, schritt: Einwilligungsschritt) => nachSchritt(eine, { schritt, am: HEUTE });
    const unterschrieben = nach(offen, 'unterschrieben');
    expect([unterschrieben.antwort, unterschrieben.antwortAm, unterschrieben.unterschriebenAm]).toEqual([
      'erteilt',
      HEUTE,
      HEUTE,
    ]);
    expect(
      [
        offen,
        nach(offen, 'erteilt'),
        nach(offen, 'verweigert'),
        unterschrieben,
        nach(unterschrieben, 'widerrufen'),
        nach(unterschrieben, 'entfallen'),
      ].map((eine) => standVon(eine, HEUTE)),
    ).toEqual(['vorbereitet', 'ohne_unterschrift', 'verweigert', 'gilt', 'widerrufen', 'entfallen']);
    expect(standVon(einwilligung(1, { gueltigBis: datum('2026-01-11') }), HEUTE)).toBe('abgelaufen');
    expect(standVon(einwilligung(1, { gueltigBis: datum('2026-02-01') }), HEUTE)).toBe('laeuft_ab');
  });
});
