import { describe, expect, test } from 'vitest';
import { vorgeschlageneAngaben } from '../../../shared/begleitpapiere/defaults.ts';
import {
  gebrauchtePapiere,
  papierzustand,
  sperreDesPapiers,
  vorgeschlageneAnlagen,
  type Papierlage,
} from '../../../shared/begleitpapiere/rules.ts';
import { zBegleitangaben } from '../../../shared/begleitpapiere/types.ts';
import type { AntragEingabe } from '../../../shared/antraege/types.ts';
import { datum } from '../../../shared/foundation/date.ts';
import {
  A_DORF,
  antrag,
  antragEingabe,
  B_HEIM,
  beteiligte,
  kommune,
  kommuneId,
  KOMMUNEN,
  personal,
  personalId,
  qualifikation,
  stelle,
} from '../../support/builders.ts';

const TRAEGER = kommune({ id: kommuneId(7), name: 'Hilfswerk', art: 'freier_traeger', schluessel: '' });

/** The Verband's Antrag for A-dorf and B-heim with these changes. */
function lage(eingabe: Partial<AntragEingabe> = {}, andere: Partial<Papierlage> = {}): Papierlage {
  return {
    antrag: antrag(antragEingabe(eingabe)),
    kommunen: [...KOMMUNEN, TRAEGER],
    personal: [personal()],
    ...andere,
  };
}

/** `einvernehmen A-dorf!`: kind, of whom, and `!` where it is needed. */
function papiere(von: Papierlage): string[] {
  return gebrauchtePapiere(von).map(({ art, kommuneId: id, personalId: person, bedarf }) => {
    const wer = von.kommunen.find((eine) => eine.id === id)?.name ?? (person === null ? '' : 'Person');
    return `${[art, wer].filter((teil) => teil !== '').join(' ')}${bedarf === 'noetig' ? '!' : ''}`;
  });
}

const IMMER = ['datenliste', 'mitzeichnung', 'anschreiben!'];

describe('The papers of an Antrag', () => {
  test('are a declaration of each Gemeinde, a confirmation of each person, list, sheet and letter', () => {
    expect(papiere(lage())).toEqual([
      'einvernehmen A-dorf!',
      'einvernehmen B-heim!',
      'beschaeftigungsbeginn Person!',
      ...IMMER,
    ]);
  });

  test('need no declaration once the Einvernehmen has a day, and none in a Stadtkreis', () => {
    const mitTag = [beteiligte({ einvernehmenAm: datum('2018-01-29') })];
    expect(papiere(lage({ beteiligte: mitTag }))).toContain('einvernehmen A-dorf');
    const stuttgart = kommune({ id: A_DORF.id, schluessel: '08111000', kreisSchluessel: '08111', art: 'stadt' });
    expect(papiere(lage({ beteiligte: mitTag }, { kommunen: [stuttgart] }))).toEqual([
      'beschaeftigungsbeginn Person!',
      ...IMMER,
    ]);
  });

  test('need an agreement where no statute binds the Gemeinden, until it has a day', () => {
    const ohne = beteiligte({ zusammenarbeit: 'keine', zusammenarbeitVom: null });
    const mit = beteiligte({
      zusammenarbeit: 'oeffentlich_rechtliche_vereinbarung',
      zusammenarbeitVom: datum('2017-12-01'),
    });
    const zusammenschluss = { durchfuehrung: 'zusammenschluss' } as const;
    expect(papiere(lage({ ...zusammenschluss, beteiligte: [ohne] }))).toContain('vereinbarung!');
    expect(papiere(lage({ ...zusammenschluss, beteiligte: [mit] }))).toContain('vereinbarung');
    expect(papiere(lage({ ...zusammenschluss, beteiligte: [beteiligte()] })).join()).not.toContain('vereinbarung');
    expect(papiere(lage({ durchfuehrung: 'eigene_stelle', beteiligte: [ohne] })).join()).not.toContain('vereinbarung');
  });

  test('pass the work on where a Träger employs the person, or the Antrag says so', () => {
    const beimTraeger = personal({ traegerart: 'freier_traeger', traegerId: TRAEGER.id });
    expect(papiere(lage({}, { personal: [beimTraeger] }))).toContain('weitergabe Hilfswerk!');
    expect(papiere(lage({ durchfuehrung: 'dritte' }))).toContain('weitergabe!');
    expect(papiere(lage({ durchfuehrung: 'dritte' }, { personal: [beimTraeger] }))).toContain('weitergabe Hilfswerk!');
  });

  test('end the service of a third party, needed unless it has ended before', () => {
    const mit = (dritteEndetAm: string | null) =>
      papiere(
        lage({
          beteiligte: [
            beteiligte({
              kommuneId: B_HEIM.id,
              dritteTraeger: 'Hilfswerk',
              dritteEndetAm: dritteEndetAm === null ? null : datum(dritteEndetAm),
            }),
          ],
        }),
      );
    expect(mit(null)).toContain('beendigung B-heim!');
    expect(mit('2018-03-31')).toContain('beendigung B-heim!');
    expect(mit('2017-12-31')).toContain('beendigung B-heim');
  });

  test('hold the practical knowledge of a person of type c, each person once', () => {
    const typC = (erfahrungswissenVermerkAm: ReturnType<typeof datum> | null) =>
      personal({ qualifikation: qualifikation('c', { erfahrungswissenVermerkAm }) });
    const zweimal = { stellen: [stelle(), stelle()] };
    expect(papiere(lage(zweimal, { personal: [typC(null)] }))).toEqual([
      'einvernehmen A-dorf!',
      'einvernehmen B-heim!',
      'erfahrungswissen Person!',
      'beschaeftigungsbeginn Person!',
      ...IMMER,
    ]);
    expect(papiere(lage({}, { personal: [typC(datum('2017-12-01'))] }))).toContain('erfahrungswissen Person');
    expect(papiere(lage({}, { personal: [] })).join()).not.toContain('Person');
  });
});

describe('What is proposed', () => {
  test('fits the schema of its kind for every paper', () => {
    const von = lage(
      {
        durchfuehrung: 'zusammenschluss',
        beteiligte: [beteiligte({ zusammenarbeit: 'keine', zusammenarbeitVom: null, dritteTraeger: 'Hilfswerk' })],
      },
      {
        personal: [
          personal({ qualifikation: qualifikation('c'), traegerart: 'freier_traeger', traegerId: TRAEGER.id }),
        ],
      },
    );
    const arten = gebrauchtePapiere(von).map((bedarf) => {
      const angaben = vorgeschlageneAngaben(bedarf, von);
      expect(zBegleitangaben.parse(angaben)).toEqual(angaben);
      return angaben.art;
    });
    expect(new Set(arten).size).toBe(9);
  });

  test('begins from the records: evidence and day of the note, address of the Träger, way to the authority', () => {
    const typC = personal({ qualifikation: qualifikation('c') });
    const von = lage({}, { personal: [typC] });
    expect(
      vorgeschlageneAngaben({ art: 'erfahrungswissen', kommuneId: null, personalId: personalId(1) }, von),
    ).toMatchObject({ bescheinigung: 'Bescheinigung des Freundeskreises Asyl', datum: '2017-12-01' });
    const anschreiben = { art: 'anschreiben', kommuneId: null, personalId: null } as const;
    expect(vorgeschlageneAngaben(anschreiben, von)).toMatchObject({ empfaenger: 'landratsamt' });
    const landkreis = kommune({ id: von.antrag.antragstellerinId, art: 'landkreis', schluessel: '08117' });
    expect(vorgeschlageneAngaben(anschreiben, { ...von, kommunen: [landkreis] })).toMatchObject({
      empfaenger: 'bewilligungsstelle',
    });
  });
});

describe('The state of a paper', () => {
  test('is missing, draft, filed, signed', () => {
    const dokument = { unterschriebenAm: null };
    expect([
      papierzustand(null, null),
      papierzustand(1, null),
      papierzustand(1, dokument),
      papierzustand(1, { unterschriebenAm: '2018-02-06' }),
    ]).toEqual(['fehlt', 'entwurf', 'abgelegt', 'unterschrieben']);
  });

  test('ticks an enclosure once every paper of its kind is filed and still holds', () => {
    const papier = (art: 'einvernehmen' | 'anschreiben', zustand: 'fehlt' | 'abgelegt', istUeberholt = false) => ({
      art,
      zustand,
      istUeberholt,
    });
    const vorschlag = (...alle: ReturnType<typeof papier>[]) => vorgeschlageneAnlagen(alle);
    expect(vorschlag(papier('einvernehmen', 'abgelegt'), papier('einvernehmen', 'abgelegt'))).toEqual(['einvernehmen']);
    expect(vorschlag(papier('einvernehmen', 'abgelegt'), papier('einvernehmen', 'fehlt'))).toEqual([]);
    expect(vorschlag(papier('einvernehmen', 'abgelegt', true))).toEqual([]);
    expect(vorschlag(papier('anschreiben', 'abgelegt'))).toEqual([]);
  });

  test('lets the sheet of the house be filed only while the Antrag is checked', () => {
    const grund = (zustand: 'entwurf' | 'geprueft' | 'freigegeben') =>
      sperreDesPapiers('mitzeichnung', { zustand, aktenzeichen: '7/18' })?.ausweg ?? null;
    expect([grund('entwurf'), grund('geprueft'), grund('freigegeben')]).toEqual([
      'Zuerst die Prüfung abschließen.',
      null,
      'Für eine Korrektur eine neue Fassung anlegen.',
    ]);
    expect(sperreDesPapiers('anschreiben', { zustand: 'entwurf', aktenzeichen: '7/18' })).toBeNull();
  });
});
