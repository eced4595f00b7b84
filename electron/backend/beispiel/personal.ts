import { datum } from '../../../shared/foundation/date.ts';
import {
  zPersonaleintragId,
  zStellenanteilId,
  type KommuneId,
  type PersonalId,
} from '../../../shared/foundation/id.ts';
import {
  neueAbwesenheit,
  neueFortbildung,
  neueGeplanteStelle,
  neueKlaerung,
  neuePersonalEingabe,
  neuerStellenanteil,
  neuesTeam,
  neueTaetigkeit,
} from '../../../shared/personal/defaults.ts';
import type {
  GeplanteStelleEingabe,
  PersonalEingabe,
  Qualifikation,
  Stellenanteil,
  TeamEingabe,
} from '../../../shared/personal/types.ts';

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

const FACHAUFSICHT = {
  name: 'Petra Roth',
  funktion: 'Leiterin des Hauptamts',
  stelle: 'Gemeindeverwaltungsverband Oberes Tal',
  istUebergreifend: true,
};

/** Made-up persons of the three types, whose working time is split over the Kommunen of the Verband. */
export function beispielpersonal(
  kommunen: Beispielkommunen,
  neueId: () => string,
): { kern: PersonalEingabe; albrecht: PersonalEingabe; aydin: PersonalEingabe } {
  const anteil = (kommuneId: KommuneId, anteilHundertstel: number, angaben: Partial<Stellenanteil> = {}) => ({
    ...neuerStellenanteil(zStellenanteilId.parse(neueId()), kommuneId, BEGINN),
    bezeichnung: 'Integrationsmanagement',
    anteilHundertstel,
    ...angaben,
  });
  const eintragId = () => zPersonaleintragId.parse(neueId());
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
      vorherigeTaetigkeiten: [
        {
          ...neueTaetigkeit(eintragId()),
          art: 'erstaufnahme',
          arbeitgeber: 'Hilfswerk Oberes Tal e. V.',
          von: datum('2014-10-01'),
          bis: datum('2015-09-30'),
        },
        {
          ...neueTaetigkeit(eintragId()),
          arbeitgeber: 'Landkreis, Amt für Migration und Integration',
          von: datum('2015-10-01'),
          bis: datum('2017-12-31'),
        },
      ],
      fachaufsicht: FACHAUFSICHT,
      fortbildungen: [
        {
          ...neueFortbildung(eintragId()),
          titel: 'Aufenthalts- und Asylrecht für die Beratung',
          anbieter: 'Fortbildungswerk der Gemeinden',
          von: datum('2018-04-16'),
          bis: datum('2018-04-18'),
          stunden: 24,
          kostenCent: 400_00,
        },
      ],
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
      vorherigeTaetigkeiten: [
        {
          ...neueTaetigkeit(eintragId()),
          art: 'sonstige_integrationsarbeit',
          arbeitgeber: 'Volkshochschule Oberes Tal',
          von: datum('2016-04-01'),
          bis: datum('2017-12-31'),
        },
      ],
      fachaufsicht: FACHAUFSICHT,
      fortbildungen: [
        {
          ...neueFortbildung(eintragId()),
          titel: 'Interkulturelle Kommunikation im Rathaus',
          anbieter: 'Verwaltungsschule Oberes Tal',
          von: datum('2018-05-07'),
          bis: datum('2018-05-08'),
          stunden: 16,
          kostenCent: 250_00,
        },
      ],
      abwesenheiten: [
        {
          ...neueAbwesenheit(eintragId(), datum('2018-07-02')),
          bis: datum('2018-08-31'),
          entgelt: 'ohne_entgelt',
        },
      ],
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
      vorherigeTaetigkeiten: [
        {
          ...neueTaetigkeit(eintragId()),
          art: 'vorlaeufige_unterbringung',
          arbeitgeber: 'Landkreis, Unterkunft Talstraße',
          von: datum('2016-09-01'),
          bis: datum('2017-12-31'),
        },
      ],
      klaerungen: [
        {
          ...neueKlaerung(eintragId(), datum('2017-12-04')),
          frage: 'Genügt die laufende Nachqualifizierung für den Beginn am 01.01.2018?',
          antwort: 'Ja, wenn sie bis zum 30.06.2018 abgeschlossen wird.',
          geklaertAm: datum('2017-12-20'),
          ergebnis: 'Typ c, Nachweis bis 30.06.2018',
        },
      ],
      fachaufsicht: FACHAUFSICHT,
      fortbildungen: [
        {
          ...neueFortbildung(eintragId()),
          titel: 'Grundkurs Integrationsmanagement, Teil 1',
          anbieter: 'Hilfswerk Oberes Tal e. V.',
          von: datum('2017-11-06'),
          bis: datum('2017-12-15'),
          stunden: 60,
          kostenCent: 450_00,
          stand: 'besucht',
        },
        {
          ...neueFortbildung(eintragId()),
          titel: 'Grundkurs Integrationsmanagement, Teil 2',
          anbieter: 'Hilfswerk Oberes Tal e. V.',
          von: datum('2018-03-05'),
          bis: datum('2018-06-29'),
          stunden: 80,
          kostenCent: 450_00,
          istNachqualifizierung: true,
        },
      ],
      abwesenheiten: [
        {
          ...neueAbwesenheit(eintragId(), datum('2018-02-26')),
          bis: datum('2018-03-02'),
          planung: 'ungeplant',
        },
      ],
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

/** The three persons work as one team for the whole Verband; whoever works in A-dorf leads it. */
export function beispielteam(
  kommunen: Beispielkommunen,
  personen: { readonly kern: PersonalId; readonly albrecht: PersonalId; readonly aydin: PersonalId },
): TeamEingabe {
  return {
    ...neuesTeam([kommunen.aDorf, kommunen.bHeim, kommunen.cHausen]),
    name: 'Team Oberes Tal',
    leitungId: personen.kern,
    mitglieder: [personen.kern, personen.albrecht, personen.aydin].map((personalId) => ({
      personalId,
      von: BEGINN,
      bis: null,
    })),
  };
}

/** What the Verband still wants to fill in 2018. */
export function beispielstellen(kommunen: Beispielkommunen): GeplanteStelleEingabe[] {
  return [
    {
      ...neueGeplanteStelle(kommunen.bHeim, datum('2018-06-01')),
      anteilHundertstel: 50,
      bemerkung: 'Ausschreibung im Amtsblatt vom 02.03.2018',
    },
    {
      ...neueGeplanteStelle(kommunen.cHausen, datum('2018-09-01')),
      anteilHundertstel: 25,
      qualifikationstyp: 'b',
      bemerkung: 'Beschluss des Gemeinderats steht aus',
    },
  ];
}
