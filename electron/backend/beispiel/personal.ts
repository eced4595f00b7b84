import { datum } from '../../../shared/foundation/date.ts';
import type { KommuneId, StellenanteilId } from '../../../shared/foundation/id.ts';
import { neuePersonalEingabe, neuerStellenanteil } from '../../../shared/personal/defaults.ts';
import type { PersonalEingabe, Qualifikation, Stellenanteil } from '../../../shared/personal/types.ts';

/** Ids of the example's bodies, as the services gave them. */
export interface Beispielkommunen {
  readonly verband: KommuneId;
  readonly aDorf: KommuneId;
  readonly bHeim: KommuneId;
  readonly cHausen: KommuneId;
}

const BEGINN = datum('2018-01-01');
const BEFRISTET_BIS = datum('2019-12-31');

function qualifikation(angaben: Partial<Qualifikation>): Qualifikation {
  return { ...neuePersonalEingabe().qualifikation, ...angaben };
}

/** Made-up persons of the three types, whose working time is split over the Kommunen of the Verband. */
export function beispielpersonal(
  kommunen: Beispielkommunen,
  neueId: () => StellenanteilId,
): { kern: PersonalEingabe; albrecht: PersonalEingabe; aydin: PersonalEingabe } {
  const anteil = (kommuneId: KommuneId, anteilHundertstel: number, angaben: Partial<Stellenanteil> = {}) => ({
    ...neuerStellenanteil(neueId(), kommuneId, BEGINN),
    bezeichnung: 'Integrationsmanagement',
    anteilHundertstel,
    ...angaben,
  });
  return {
    kern: {
      ...neuePersonalEingabe(),
      vorname: 'Miriam',
      nachname: 'Kern',
      geschlecht: 'weiblich',
      traegerart: 'kommune',
      traegerId: kommunen.aDorf,
      beschaeftigtAb: BEGINN,
      vertragVon: BEGINN,
      vorherigeTaetigkeit: 'fluechtlingssozialarbeit',
      vorherigeTaetigkeitSeit: datum('2015-10-01'),
      tarifVollzeitHundertstel: 3900,
      qualifikation: qualifikation({
        typ: 'a',
        abschluss: 'Bachelor of Arts',
        fach: 'Soziale Arbeit',
        hochschule: 'Hochschule Oberes Tal',
        abschlussAm: datum('2014-07-31'),
        nachweis: 'Zeugnis in der Personalakte',
      }),
      stellenanteile: [anteil(kommunen.aDorf, 75), anteil(kommunen.bHeim, 25)],
    },
    albrecht: {
      ...neuePersonalEingabe(),
      vorname: 'Jonas',
      nachname: 'Albrecht',
      geschlecht: 'maennlich',
      traegerart: 'verband',
      traegerId: kommunen.verband,
      beschaeftigtAb: BEGINN,
      vertragVon: BEGINN,
      vertragBis: BEFRISTET_BIS,
      vorherigeTaetigkeit: 'sonstige_integrationsarbeit',
      vorherigeTaetigkeitSeit: datum('2016-04-01'),
      tarifVollzeitHundertstel: 3900,
      qualifikation: qualifikation({
        typ: 'b',
        abschluss: 'Bachelor of Arts',
        fach: 'Public Management',
        hochschule: 'Hochschule für Verwaltung Oberes Tal',
        abschlussAm: datum('2015-08-31'),
        nachweis: 'Zeugnis in der Personalakte',
      }),
      stellenanteile: [
        anteil(kommunen.bHeim, 25, { bis: BEFRISTET_BIS }),
        anteil(kommunen.cHausen, 30, { bis: BEFRISTET_BIS }),
      ],
    },
    aydin: {
      ...neuePersonalEingabe(),
      vorname: 'Selma',
      nachname: 'Aydin',
      geschlecht: 'weiblich',
      traegerart: 'kommune',
      traegerId: kommunen.aDorf,
      beschaeftigtAb: BEGINN,
      vertragVon: BEGINN,
      vertragBis: BEFRISTET_BIS,
      vorherigeTaetigkeit: 'vorlaeufige_unterbringung',
      vorherigeTaetigkeitSeit: datum('2016-09-01'),
      tarifVollzeitHundertstel: 3900,
      qualifikation: qualifikation({
        typ: 'c',
        schulabschluss: 'Mittlere Reife',
        ausbildungsberuf: 'Medizinische Fachangestellte',
        ausbildungAm: datum('2008-07-15'),
        nachqualifizierung: 'laeuft',
        nachqualifizierungTitel: 'Grundkurs Integrationsmanagement',
        nachqualifizierungTraeger: 'Hilfswerk Oberes Tal e. V.',
        nachqualifizierungVon: datum('2017-11-06'),
        nachqualifizierungBis: datum('2018-06-29'),
        erfahrungswissenDurch: 'Bescheinigung des Freundeskreises A-dorf vom 04.12.2017',
        erfahrungswissenVermerkAm: datum('2017-12-11'),
      }),
      stellenanteile: [
        anteil(kommunen.aDorf, 25, { bis: BEFRISTET_BIS }),
        anteil(kommunen.cHausen, 50, {
          bezeichnung: 'Integrationsbeauftragte',
          programm: 'integrationsbeauftragte',
          bis: BEFRISTET_BIS,
        }),
      ],
    },
  };
}
