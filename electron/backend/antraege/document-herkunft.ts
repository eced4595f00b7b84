import { klartext, zelle, type Block } from '../../../shared/documents/blocks.ts';
import { GEWISSHEIT_LABEL, type Erklaerung } from '../../../shared/foundation/certainty.ts';
import type { Antragsberechnung } from '../../../shared/antraege/types.ts';
import type { Antragspapier } from './document-context.ts';

type Wert = Erklaerung['werte'][number];

function erklaerungen(berechnung: Antragsberechnung): Erklaerung[] {
  const betraege = [
    ...berechnung.stellen.flatMap((stelle) => [stelle.satzCentProJahr, stelle.betrag]),
    ...berechnung.beteiligte.flatMap((eine) => [eine.rahmen, eine.verfuegbar]),
    berechnung.stellensumme,
    berechnung.planungsrahmen,
    berechnung.bewilligt,
    berechnung.zuwendung,
  ];
  return [
    ...betraege.flatMap((betrag) => (betrag === null ? [] : [betrag.erklaerung])),
    ...berechnung.finanzierungsplan.zeilen.flatMap((zeile) => zeile.erklaerung ?? []),
  ];
}

/** A sum of other figures says nothing of its own: those figures stand in the list themselves. */
function istZwischenwert(wert: Wert): boolean {
  return wert.quelle.startsWith('errechnet:') || wert.quelle === 'Kalender';
}

/** The values that were not read in the named source, each once. */
function nichtBelegt(berechnung: Antragsberechnung): Wert[] {
  const gefunden = new Map<string, Wert>();
  for (const wert of erklaerungen(berechnung).flatMap((erklaerung) => erklaerung.werte)) {
    if (wert.gewissheit === 'belegt' || istZwischenwert(wert)) continue;
    gefunden.set(`${wert.name}\n${wert.wert}\n${wert.quelle}`, wert);
  }
  return [...gefunden.values()];
}

/** „Herkunft der Werte“: what the figures rest on where no official text was read. Nothing where all is `belegt`. */
export function herkunft({ berechnung }: Antragspapier): Block[] {
  const werte = berechnung === null ? [] : nichtBelegt(berechnung);
  if (werte.length === 0) return [];
  return [
    { art: 'seitenumbruch' },
    { art: 'ueberschrift', ebene: 2, text: 'Beiblatt: Herkunft der Werte' },
    {
      art: 'absatz',
      text: klartext(
        'Diese Werte wurden nicht unmittelbar in einem amtlichen Text gelesen. Sie sind vor der Unterschrift zu prüfen. Das Beiblatt ist für die eigenen Unterlagen.',
      ),
    },
    {
      art: 'tabelle',
      titel: 'Werte mit Herkunft und Gewissheit',
      breiten: [48, 40, 55, 22],
      kopf: [zelle('Angabe'), zelle('Wert'), zelle('Herkunft'), zelle('Gewissheit')],
      zeilen: werte.map((wert) => [
        zelle(wert.name),
        zelle(wert.wert),
        zelle(wert.quelle),
        zelle(GEWISSHEIT_LABEL[wert.gewissheit]),
      ]),
    },
  ];
}
