import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { WEITERLEITUNGSZIEL_LABEL } from '../../../shared/netzwerk/partnerarten.ts';
import { TERMINORT_LABEL, TERMINSTAND_LABEL, WEITERLEITUNGSSTAND_LABEL } from '../../../shared/termine/labels.ts';
import type { Fallverlaufsquelle } from '../registration.ts';
import { termineRepository } from './repository.ts';
import { weiterleitungRepository } from './weiterleitung-repository.ts';

/** Appointments up to today, with what came of them. What is still to come stands in the rail. */
export const termineVerlauf: Fallverlaufsquelle = {
  datenart: 'faelle',
  nenntPersonen: true,
  async verlauf(anfrage, haushaltId) {
    const termine = await termineRepository(anfrage.db, anfrage.kommunen).imHaushalt(haushaltId);
    return termine
      .filter(({ am, stand }) => am <= anfrage.heute || stand !== 'geplant')
      .map((termin) => ({
        id: `termine:${termin.id}`,
        am: termin.am,
        art: 'Termin',
        titel: `${termin.titel} (${TERMINSTAND_LABEL[termin.stand]})`,
        text: [`${termin.um} Uhr, ${TERMINORT_LABEL[termin.ort]}`, termin.notiz]
          .filter((zeile) => zeile !== '')
          .join('\n'),
        wer: termin.geaendertVon,
        ziel: `/faelle/${haushaltId}?abschnitt=termine`,
      }));
  },
};

/** Each step of each Weiterleitung on its day. */
export const weiterleitungenVerlauf: Fallverlaufsquelle = {
  datenart: 'faelle',
  nenntPersonen: true,
  async verlauf(anfrage, haushaltId) {
    const alle = await weiterleitungRepository(anfrage.db, anfrage.kommunen).imHaushalt(haushaltId);
    return alle.flatMap(({ id, ziel, stelle, anliegen, schritte, am }) =>
      schritte.map((schritt, stelleDesSchritts) => ({
        id: `weiterleitungen:${id}/${stelleDesSchritts + 1}`,
        am: schritt.am,
        art: 'Weiterleitung',
        titel: `${stelle === '' ? WEITERLEITUNGSZIEL_LABEL[ziel] : stelle}: ${WEITERLEITUNGSSTAND_LABEL[schritt.stand]}`,
        text: [anliegen, schritt.grund, schritt.am === am ? '' : `gesendet am ${zeigeDatum(am)}`]
          .filter((zeile) => zeile !== '')
          .join('\n'),
        wer: schritt.von,
        ziel: `/faelle/${haushaltId}?abschnitt=weiterleitungen`,
      })),
    );
  },
};
