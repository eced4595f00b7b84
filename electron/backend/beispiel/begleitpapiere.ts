import { datum } from '../../../shared/foundation/date.ts';
import type { AntragId, KommuneId, PersonalId } from '../../../shared/foundation/id.ts';
import type { Begleitangaben, Papierwahl } from '../../../shared/begleitpapiere/types.ts';
import { speichereBegleitpapier } from '../begleitpapiere/service.ts';
import type { Anfrage } from '../context.ts';

/** What the office of the example wrote down for the papers of A-dorf's Antrag. */
export async function legeBegleitpapiereAn(
  anfrage: Anfrage,
  { antragId, aDorf, aydin }: { antragId: AntragId; aDorf: KommuneId; aydin: PersonalId },
): Promise<void> {
  const lege = (bezug: Partial<Papierwahl>, angaben: Begleitangaben) =>
    speichereBegleitpapier(anfrage, {
      wahl: { antragId, art: angaben.art, kommuneId: null, personalId: null, ...bezug },
      version: null,
      angaben,
    });
  await lege(
    { kommuneId: aDorf },
    {
      art: 'einvernehmen',
      entscheidung: 'eigener_antrag',
      ab: datum('2018-01-01'),
      umfang: 'ganz',
      teilbetragCent: null,
      ansprechperson: 'Hannes Ulm, Hauptamt',
      sprechraum: 'ja',
      sprechraumOrt: 'Rathaus, Zimmer 12',
      datum: datum('2018-01-24'),
    },
  );
  await lege(
    { personalId: aydin },
    {
      art: 'erfahrungswissen',
      engagement: [
        {
          was: 'Begleitung zu Behörden und Ärzten',
          wo: 'Freundeskreis A-dorf',
          von: datum('2015-03-01'),
          bis: datum('2017-12-31'),
          umfang: 'vier Stunden in der Woche',
        },
        {
          was: 'Sprachtreff für Frauen',
          wo: 'Familientreff B-heim',
          von: datum('2016-01-01'),
          bis: null,
          umfang: 'zwei Stunden in der Woche',
        },
      ],
      kenntnis:
        'Kennt Schulen, Vereine und Ämter im Oberen Tal aus der eigenen Arbeit und hat das Netz der Ehrenamtlichen mit aufgebaut.',
      bescheinigung: 'Freundeskreis A-dorf, 04.12.2017',
      gespraechAm: datum('2017-12-07'),
      referenz: 'Familientreff B-heim',
      bewertung:
        'Das Erfahrungswissen ist einschlägig und reicht für Beratung und Begleitung aus. Schwierige Rechtsfragen bespricht sie mit der Fachaufsicht.',
      datum: datum('2017-12-11'),
    },
  );
}
