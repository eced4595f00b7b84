import { describe, expect, it } from 'vitest';
import { A_DORF, ALLES_ERKLAERT, antragEingabe, B_HEIM, beteiligte, VERBAND } from '../../support/builders.ts';
import { codes, lies, pruefe } from '../../support/hindernisse.ts';

describe('declarations, enclosures and the applicant’s data', () => {
  it('every declaration is made before the Antrag is closed', () => {
    expect(lies({ erklaerungen: { ...ALLES_ERKLAERT, mindestanteil: false, vollstaendig: false } })).toEqual([
      'sperrt erklaerungen.mindestanteil: Die Erklärungen A75 und A84 fehlen.',
    ]);
    expect(lies({ erklaerungen: { ...ALLES_ERKLAERT, vorsteuerabzug: 'offen' } })).toEqual([
      'sperrt erklaerungen.vorsteuerabzug: Die Erklärung zum Vorsteuerabzug (A79) ist noch offen.',
    ]);
  });

  it('the declaration on the contract belongs to third parties only', () => {
    const dritte = { durchfuehrung: 'dritte' as const };
    expect(pruefe(dritte).map(({ code, norm }) => `${code} ${norm}`)).toEqual([
      'erklaerungen-fehlen VwV Integrationsmanagement Nr. 3.2',
      'weitergabe-ohne-traeger VwV Integrationsmanagement Nr. 3.2',
      'anlagen-fehlen null',
    ]);
    expect(
      codes({
        ...dritte,
        erklaerungen: { ...ALLES_ERKLAERT, weitergabevertrag: true },
        anlagen: [...antragEingabe().anlagen, 'traegervertrag'],
      }),
    ).toEqual(['weitergabe-ohne-traeger']);
  });

  it('names the enclosures that belong to this Antrag', () => {
    expect(lies({ anlagen: ['datenblatt'] })).toEqual([
      'warnt anlagen: Zu diesem Antrag gehören noch: Qualifikationsnachweise, Bestätigung der Einstellung.',
    ]);
  });

  it('mentions what the applicant’s record lacks', () => {
    const leer = {
      ...VERBAND,
      anschrift: { strasse: '', plz: '', ort: '' },
      vertretung: { amtsbezeichnung: '', name: '' },
      bank: { ...VERBAND.bank, iban: '' },
    };
    expect(lies({}, { kommunen: [A_DORF, B_HEIM, leer] })).toEqual([
      'warnt antragstellerinId: Bei Verband Oberes Tal fehlt: die vollständige Anschrift.',
      'warnt antragstellerinId: Bei Verband Oberes Tal fehlt: die gesetzliche Vertretung mit Amtsbezeichnung.',
      'warnt antragstellerinId: Bei Verband Oberes Tal fehlt: die Bankverbindung mit gültiger IBAN.',
    ]);
  });

  it('an Aufstockung refers to the earlier Antrag', () => {
    const angerechnet = [beteiligte({ ersteTrancheCent: 1_00 }), beteiligte({ kommuneId: B_HEIM.id })];
    expect(lies({ antragsart: 'aufstockung', beteiligte: angerechnet })).toEqual([
      'warnt angaben.bezug: Für die Art „Aufstockung nach endgültiger Festsetzung“ fehlt der Bezug auf den früheren Antrag oder Bescheid.',
    ]);
  });
});
