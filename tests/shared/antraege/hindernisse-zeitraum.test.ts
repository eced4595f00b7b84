import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { istFrei } from '../../../shared/foundation/reasons.ts';
import { kommune, kommuneId, KOMMUNEN, stelle } from '../../support/builders.ts';
import { codes, lies, pruefe } from '../../support/hindernisse.ts';

describe('period and law', () => {
  it('a period that ends before it begins', () => {
    expect(lies({ bis: datum('2017-12-31') })).toContain(
      'sperrt bis: Der Zeitraum endet am 31.12.2017 und damit vor seinem Beginn am 01.01.2018.',
    );
  });

  it('a period before the first law', () => {
    expect(lies({ von: datum('2016-12-31') })).toContain(
      'sperrt von: Für einen Zeitraum ab 31.12.2016 gibt es keine Förderung des Integrationsmanagements.',
    );
  });

  const ab2025 = { von: datum('2025-01-01'), bis: datum('2025-12-31') };

  it('from 2025 a Verband learns one thing only: the agreement takes the place of the Antrag', () => {
    expect(pruefe({ ...ab2025, stellen: [] }, { heute: datum('2026-11-24') })).toEqual([
      {
        schwere: 'sperrt',
        code: 'nur-kreise-beantragen',
        satz: 'Für Zeiträume ab dem 01.01.2025 beantragen nur Stadt- und Landkreise. Der Zeitraum dieses Antrags beginnt am 01.01.2025.',
        ausweg: 'Die Vereinbarung mit dem Landkreis tritt an die Stelle des Antrags.',
        norm: null,
        feld: 'von',
      },
    ]);
  });

  it('a Landkreis and a Stadtkreis may still apply', () => {
    const landkreis = kommune({ id: kommuneId(20), name: 'Landkreis', art: 'landkreis', schluessel: '08117' });
    const stadtkreis = kommune({ id: kommuneId(21), name: 'Ulm', art: 'stadt', schluessel: '08421000' });
    for (const { id } of [landkreis, stadtkreis]) {
      expect(
        codes({ ...ab2025, antragstellerinId: id }, { kommunen: [...KOMMUNEN, landkreis, stadtkreis] }),
      ).not.toContain('nur-kreise-beantragen');
    }
  });

  it('a period under old law cannot reach into 2025', () => {
    const zeitraum = { von: datum('2024-07-01'), bis: datum('2025-06-30') };
    expect(lies(zeitraum)).toContain(
      'sperrt bis: Der Zeitraum endet am 30.06.2025. Die Förderung der Gemeinden endet am 31.12.2024.',
    );
    expect(codes({ ...zeitraum, bis: datum('2024-12-31') })).not.toContain('zeitraum-reicht-in-neues-recht');
  });

  it('the Antrag for 2018 can still be made and closed in 2026, for correction and audit', () => {
    const gruende = pruefe({}, { heute: datum('2026-11-24') });
    expect(gruende.map(({ satz }) => satz)).toEqual([
      'Der Zeitraum ist seit dem 31.12.2018 vorbei. Ein Antrag dafür dient nur noch der Korrektur und der Prüfung.',
    ]);
    expect(istFrei(gruende)).toBe(true);
  });

  it('24 months for each post: a longer period is mentioned, a longer post refused', () => {
    const lang = { bis: datum('2020-01-01') };
    expect(codes({ ...lang, stellen: [stelle({ ...lang, personalausgabenCent: 130_000_00 })] }).slice(0, 2)).toEqual([
      'stelle-laenger-als-foerderung',
      'zeitraum-laenger-als-foerderung',
    ]);
    const zwei = { bis: datum('2019-12-31') };
    expect(
      codes({ ...zwei, stellen: [stelle({ ...zwei, personalausgabenCent: 128_000_00, fortbildungCent: 0 })] }),
    ).toEqual([]);
  });

  it('a Verlängerung by 12 months has 12 months', () => {
    const zwei = { bis: datum('2019-12-31') };
    expect(codes({ ...zwei, stellen: [stelle(zwei)], antragsart: 'verlaengerung_12' })).toContain(
      'stelle-laenger-als-foerderung',
    );
  });

  it('the first tranche belongs to 2017', () => {
    const spaeter = { von: datum('2021-01-01'), bis: datum('2021-12-31') };
    expect(codes({ ...spaeter, antragsart: 'erste_tranche' })).toContain('erste-tranche-nur-2017');
    expect(codes({ antragsart: 'erste_tranche' })).not.toContain('erste-tranche-nur-2017');
  });
});
