import { describe, expect, it } from 'vitest';
import { KREISE, kreisVon, regierungsbezirkVon, zeigeKreis } from '../../../shared/foundation/kreise.ts';
import { bereinigeKommune, pruefeKommune } from '../../../shared/kommunen/rules.ts';
import { kreisSchluesselAus } from '../../../shared/kommunen/schluessel.ts';
import type { Koerperschaftsart, Kommune } from '../../../shared/kommunen/types.ts';
import { A_DORF, B_HEIM, kommune, kommuneId, VERBAND } from '../../support/builders.ts';

const saetze = (aenderung: Partial<Kommune>, andere: readonly Kommune[] = []) =>
  pruefeKommune(kommune(aenderung), andere);
const schluesselsatz = (art: Koerperschaftsart, schluessel: string) =>
  saetze({ art, schluessel, kreisSchluessel: '' }).find((fehler) => fehler.feld === 'schluessel')?.satz ?? null;

describe('the Kreise', () => {
  it('are 9 Stadtkreise and 35 Landkreise in four Regierungsbezirke', () => {
    const jeBezirk = Map.groupBy(KREISE, (kreis) => kreis.regierungsbezirk);
    expect({
      stadtkreise: KREISE.filter((kreis) => kreis.art === 'stadtkreis').length,
      landkreise: KREISE.filter((kreis) => kreis.art === 'landkreis').length,
      bezirke: [...jeBezirk].map(([name, kreise]) => `${name} ${kreise.length}`),
      verschieden: new Set(KREISE.map((kreis) => kreis.schluessel)).size,
    }).toEqual({
      stadtkreise: 9,
      landkreise: 35,
      bezirke: ['Stuttgart 13', 'Karlsruhe 12', 'Freiburg 10', 'Tübingen 9'],
      verschieden: 44,
    });
  });

  it('lie in the Regierungsbezirk of their third digit', () => {
    const namen: Record<string, string> = { 1: 'Stuttgart', 2: 'Karlsruhe', 3: 'Freiburg', 4: 'Tübingen' };
    expect(KREISE.filter((kreis) => namen[kreis.schluessel.charAt(2)] !== kreis.regierungsbezirk)).toEqual([]);
  });

  it.each([
    ['08115003', 'Landkreis Böblingen', 'Stuttgart'],
    ['08116033', 'Landkreis Esslingen', 'Stuttgart'],
    ['08117026', 'Landkreis Göppingen', 'Stuttgart'],
    ['08111000', 'Stadtkreis Stuttgart', 'Stuttgart'],
    ['08317', 'Ortenaukreis', 'Freiburg'],
    ['08119', 'Rems-Murr-Kreis', 'Stuttgart'],
    ['08 435 000', 'Bodenseekreis', 'Tübingen'],
  ])('%s lies in %s, Regierungsbezirk %s', (schluessel, name, bezirk) => {
    const kreis = kreisVon(schluessel);
    expect([kreis && zeigeKreis(kreis), regierungsbezirkVon(schluessel)]).toEqual([name, bezirk]);
  });

  it.each(['', '0811', '08112', '09162', '99999999'])('„%s“ names no Kreis', (schluessel) => {
    expect([kreisVon(schluessel), regierungsbezirkVon(schluessel)]).toEqual([null, null]);
  });
});

describe('the key of a body', () => {
  it.each([
    ['gemeinde', '08117901'],
    ['gemeinde', '08 117 901'],
    ['stadt', '08111000'],
    ['stadt', '08117026'],
    ['erfuellende_gemeinde', '08116033'],
    ['gemeindeverwaltungsverband', '081175001'],
    ['gemeindeverwaltungsverband', ''],
    ['zweckverband', ''],
    ['zweckverband', '081175001'],
    ['landkreis', '08117'],
    ['freier_traeger', ''],
  ] as const)('%s: „%s“ is accepted', (art, schluessel) => {
    expect(schluesselsatz(art, schluessel)).toBeNull();
  });

  it.each([
    ['gemeinde', '', 'Bitte den Gemeindeschlüssel mit acht Ziffern eingeben. Beispiel: 08117026'],
    ['gemeinde', 'A-dorf', 'Der Gemeindeschlüssel besteht nur aus Ziffern. Beispiel: 08117026'],
    ['gemeinde', '8117901', 'Die führende Null fehlt: 08117901'],
    ['gemeinde', '081179', 'Der Gemeindeschlüssel hat acht Ziffern, hier sind es 6.'],
    ['gemeinde', '09162000', 'Schlüssel in Baden-Württemberg beginnen mit 08.'],
    ['gemeinde', '08114001', 'Einen Kreis mit dem Schlüssel 08114 gibt es in Baden-Württemberg nicht.'],
    ['gemeinde', '08117000', 'Die letzten drei Ziffern nennen die Gemeinde; 000 gibt es im Landkreis Göppingen nicht.'],
    ['stadt', '08111001', 'Der Stadtkreis Stuttgart hat nur einen Gemeindeschlüssel: 08111000'],
    ['gemeinde', '08111000', '08111000 ist der Stadtkreis Stuttgart. Dazu gehört die Art „Stadt“.'],
    [
      'gemeindeverwaltungsverband',
      '08117901',
      'Ein Verband hat keinen Gemeindeschlüssel mit acht Ziffern. Der Verbandsschlüssel hat neun, oder das Feld bleibt leer.',
    ],
    [
      'gemeindeverwaltungsverband',
      '081175001901',
      'Vom Regionalschlüssel gehören nur die ersten neun Ziffern zum Verband: 081175001',
    ],
    ['gemeindeverwaltungsverband', '0811750', 'Der Verbandsschlüssel hat neun Ziffern, hier sind es 7.'],
    ['gemeindeverwaltungsverband', 'Tal', 'Der Verbandsschlüssel besteht nur aus Ziffern. Beispiel: 081175001'],
    ['zweckverband', '12', 'Der Schlüssel hat 5 bis 12 Ziffern. Ohne Schlüssel bleibt das Feld leer.'],
    ['zweckverband', '08999', 'Einen Kreis mit dem Schlüssel 08999 gibt es in Baden-Württemberg nicht.'],
    ['landkreis', '', 'Bitte den Kreisschlüssel mit fünf Ziffern eingeben. Beispiel: 08117'],
    ['landkreis', '8117', 'Die führende Null fehlt: 08117'],
    ['landkreis', '08117000', 'Der Kreisschlüssel hat fünf Ziffern, hier sind es 8.'],
    ['landkreis', '0811x', 'Der Kreisschlüssel besteht nur aus Ziffern. Beispiel: 08117'],
    [
      'landkreis',
      '08111',
      '08111 ist der Stadtkreis Stuttgart. Dazu gehört die Art „Stadt“ mit dem Schlüssel 08111000.',
    ],
    ['freier_traeger', '08117901', 'Ein freier Träger hat keinen amtlichen Schlüssel. Das Feld bleibt leer.'],
  ] as const)('%s: „%s“ is refused', (art, schluessel, satz) => {
    expect(schluesselsatz(art, schluessel)).toBe(satz);
  });

  it('gives the Kreis, where the kind has one', () => {
    expect([
      kreisSchluesselAus('gemeinde', '08117901'),
      kreisSchluesselAus('gemeindeverwaltungsverband', '08 117 5001'),
      kreisSchluesselAus('landkreis', '08117'),
      kreisSchluesselAus('gemeindeverwaltungsverband', ''),
      kreisSchluesselAus('freier_traeger', '08117901'),
    ]).toEqual(['08117', '08117', '08117', '', '']);
  });
});

describe('a body as a whole', () => {
  it('that is complete has nothing against it', () => {
    expect(pruefeKommune(A_DORF, [B_HEIM, VERBAND])).toEqual([]);
  });

  it('with only its name and key has nothing against it: empty texts become lines on paper', () => {
    const leer = { name: '', stelle: '', telefon: '', fax: '', email: '' };
    expect(
      saetze({
        auskunft: leer,
        bank: { inhaber: '', institut: '', iban: '', bic: '', buchungszeichen: '' },
        aktenzeichenMuster: '',
        kreisSchluessel: '',
      }),
    ).toEqual([]);
  });

  it('names every field that is wrong at once', () => {
    const fehler = saetze(
      {
        id: kommuneId(8),
        name: ' b-HEIM ',
        schluessel: '08117902',
        kreisSchluessel: '08116',
        auskunft: { ...A_DORF.auskunft, email: 'rathaus@a-dorf' },
        bank: { ...A_DORF.bank, iban: 'DE88370400440532013000', bic: 'COBADE' },
        aktenzeichenMuster: '464.2/{jahr}',
      },
      [B_HEIM],
    );
    expect(fehler).toEqual([
      { feld: 'name', satz: '„B-heim“ (Gemeinde) ist bereits eingetragen.' },
      { feld: 'schluessel', satz: 'Diesen Schlüssel hat bereits „B-heim“.' },
      {
        feld: 'kreisSchluessel',
        satz: 'Der Schlüssel gehört zum Landkreis Göppingen (08117), nicht zum Landkreis Esslingen.',
      },
      { feld: 'auskunft.email', satz: 'Diese E-Mail-Adresse ist unvollständig. Beispiel: rathaus@a-dorf.de' },
      {
        feld: 'bank.iban',
        satz: 'Die Prüfziffern der IBAN stimmen nicht; eine Stelle ist falsch oder vertauscht. Bitte mit dem Kontoauszug vergleichen.',
      },
      { feld: 'bank.bic', satz: 'Ein BIC hat 8 oder 11 Zeichen, hier sind es 6.' },
      {
        feld: 'aktenzeichenMuster',
        satz: 'Das Muster braucht eine laufende Nummer: {nummer} oder {nummer3}. Beispiel: 464.2-{nummer3}/{jahr2}',
      },
    ]);
  });

  it('may have the name of a Gemeinde in another Kreis, and of a body of another kind', () => {
    const rosenberg = kommune({
      id: kommuneId(7),
      name: 'Rosenberg',
      schluessel: '08136060',
      kreisSchluessel: '08136',
    });
    expect(saetze({ name: 'Rosenberg', schluessel: '08225082', kreisSchluessel: '' }, [rosenberg])).toEqual([]);
    expect(
      saetze({ name: 'Rosenberg', art: 'freier_traeger', schluessel: '', kreisSchluessel: '' }, [rosenberg]),
    ).toEqual([]);
  });

  it('without a key may name its Kreis, which must exist', () => {
    const verband = { art: 'gemeindeverwaltungsverband', schluessel: '' } as const;
    expect(saetze({ ...verband, kreisSchluessel: '08117' })).toEqual([]);
    expect(saetze({ ...verband, kreisSchluessel: '08114' })).toEqual([
      { feld: 'kreisSchluessel', satz: 'Einen Kreis mit dem Schlüssel 08114 gibt es in Baden-Württemberg nicht.' },
    ]);
  });

  it('is stored without blanks, with the Kreis that follows from its key', () => {
    const eingabe = kommune({
      schluessel: '08 117 901',
      kreisSchluessel: '',
      bank: { ...A_DORF.bank, iban: 'de89 3704 0044 0532 0130 00', bic: 'cobadeff xxx' },
    });
    expect(bereinigeKommune(eingabe)).toEqual(A_DORF);
  });
});
