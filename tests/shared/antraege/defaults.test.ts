import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { zPersonalEingabe } from '../../../shared/personal/types.ts';
import { neuePersonalEingabe, neuerStellenanteil } from '../../../shared/personal/defaults.ts';
import { neuerAntrag, stelleAusPersonal, stellenAusPersonal } from '../../../shared/antraege/defaults.ts';
import { pruefeAntrag } from '../../../shared/antraege/rules.ts';
import { zAntragEingabe } from '../../../shared/antraege/types.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import {
  A_DORF,
  antragsdaten,
  B_HEIM,
  kommune,
  kommuneId,
  personal,
  stellenanteil,
  stellenanteilId,
  VERBAND,
} from '../../support/builders.ts';

const von = datum('2018-01-01');
const bis = datum('2018-12-31');
const neu = (antragstellerin: Kommune, mitglieder = [A_DORF.id, B_HEIM.id]) =>
  neuerAntrag({ antragstellerin, mitglieder, heute: datum('2018-02-01'), von, bis });
const kurz = (antrag: ReturnType<typeof neu>) => ({
  durchfuehrung: antrag.durchfuehrung,
  art: antrag.antragsart,
  kommunen: antrag.beteiligte.map(({ kommuneId, zusammenarbeit }) => [kommuneId, zusammenarbeit]),
});

describe('neuerAntrag', () => {
  it('of a Verband: the members take part, by its Satzung', () => {
    expect(kurz(neu(VERBAND))).toEqual({
      durchfuehrung: 'zusammenschluss',
      art: 'erstantrag',
      kommunen: [
        [A_DORF.id, 'verbandssatzung'],
        [B_HEIM.id, 'verbandssatzung'],
      ],
    });
  });

  it('of a Gemeinde: it takes part itself, with an own post', () => {
    expect(kurz(neu(A_DORF, []))).toEqual({
      durchfuehrung: 'eigene_stelle',
      art: 'erstantrag',
      kommunen: [[A_DORF.id, 'keine']],
    });
  });

  it('of an erfüllende Gemeinde: itself and its members, by agreement', () => {
    const stadt = kommune({ id: kommuneId(5), art: 'erfuellende_gemeinde' });
    expect(kurz(neu(stadt, [A_DORF.id])).kommunen).toEqual([
      [stadt.id, 'keine'],
      [A_DORF.id, 'oeffentlich_rechtliche_vereinbarung'],
    ]);
  });

  it('of a Landkreis: the supplementary Antrag', () => {
    const landkreis = kommune({ id: kommuneId(6), art: 'landkreis', schluessel: '08117' });
    expect(kurz(neu(landkreis))).toMatchObject({ durchfuehrung: 'landkreis', art: 'ergaenzend_landkreis' });
  });

  it('is a form that the contract accepts, and that cannot be closed as it is', () => {
    expect(zAntragEingabe.parse(neu(VERBAND))).toEqual(neu(VERBAND));
    expect(pruefeAntrag(neu(VERBAND), antragsdaten()).map(({ code }) => code)).toEqual([
      'keine-stelle',
      'erklaerungen-fehlen',
      'vorsteuerabzug-offen',
    ]);
  });
});

describe('stellenAusPersonal', () => {
  const mit = (...aenderungen: Parameters<typeof stellenanteil>[0][]) =>
    personal({ stellenanteile: aenderungen.map((aenderung) => stellenanteil(aenderung)) });
  const stellen = (person: ReturnType<typeof personal>) =>
    stellenAusPersonal(person, von, bis).map((stelle) => [
      stelle.von,
      stelle.bis,
      ...stelle.teile.map(({ kommuneId, anteilHundertstel }) => [kommuneId, anteilHundertstel]),
    ]);

  it('takes the shares from Integrationsmanagement in the period, and no others', () => {
    const person = mit(
      { von: datum('2017-01-01'), bis: datum('2020-12-31') },
      { kommuneId: B_HEIM.id, anteilHundertstel: 30 },
      { kommuneId: B_HEIM.id, anteilHundertstel: 20, programm: 'eigene_mittel' },
    );
    expect(stellen(person)).toEqual([['2018-01-01', '2018-12-31', [A_DORF.id, 50], [B_HEIM.id, 30]]]);
  });

  it('makes a post for each stretch of days with the same shares', () => {
    const person = mit({}, { kommuneId: B_HEIM.id, anteilHundertstel: 30, von: datum('2018-03-01') });
    expect(stellen(person)).toEqual([
      ['2018-01-01', '2018-02-28', [A_DORF.id, 50]],
      ['2018-03-01', '2018-12-31', [A_DORF.id, 50], [B_HEIM.id, 30]],
    ]);
    expect(stelleAusPersonal(person, von, bis).bis).toBe('2018-02-28');
  });

  it('begins no post before the employment', () => {
    expect(stellen({ ...mit({}), beschaeftigtAb: datum('2018-05-01') })).toEqual([
      ['2018-05-01', '2018-12-31', [A_DORF.id, 50]],
    ]);
  });

  it('finds none where no share falls into the period, but names the person', () => {
    const person = mit({ von: datum('2019-01-01') });
    expect(stellen(person)).toEqual([]);
    expect(stelleAusPersonal(person, von, bis)).toMatchObject({ personalId: person.id, teile: [], von, bis });
  });
});

describe('neuePersonalEingabe', () => {
  it('lacks only the name, and takes a new share', () => {
    const eingabe = {
      ...neuePersonalEingabe(),
      stellenanteile: [neuerStellenanteil(stellenanteilId(7), A_DORF.id, von)],
    };
    expect(zPersonalEingabe.safeParse(eingabe).error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'vorname',
      'nachname',
    ]);
  });
});
