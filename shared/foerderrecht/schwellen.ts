import type { Datum } from '../foundation/date.ts';
import { zeigeEuroKurz, zeigeZahl } from '../foundation/money.ts';
import type { Grund } from '../foundation/reasons.ts';
import { zeigeVzae } from '../foundation/share.ts';
import { zahlwert } from './rules.ts';
import type { Regime } from './types.ts';

/**
 * Thresholds of an application of one or several Kommunen together. Both only warn: Wehr (64 persons, 50.949 €) got its
 * post by bearing the missing 51 € itself. A threshold that the regime does not know is not checked.
 * `rahmenJahrCent` is the frame for twelve months, `vzaeSummeHundertstel` the sum of the posts; null where not known.
 * Quelle: Mitteilung Marwein Januar 2018 (51.000 €); Landkreis Konstanz 2017 („mindestens eine Vollzeitstelle“).
 */
export function pruefeRahmen(eingabe: {
  regime: Regime;
  rahmenJahrCent: number | null;
  vzaeSummeHundertstel: number | null;
  am: Datum;
  personen?: number | null;
}): Grund[] {
  const { regime, rahmenJahrCent, vzaeSummeHundertstel, am, personen } = eingabe;
  const gruende: Grund[] = [];

  const mindestbetrag = zahlwert(regime, 'mindestbetrag', am);
  if (mindestbetrag !== null && rahmenJahrCent !== null && rahmenJahrCent < mindestbetrag) {
    const fehlt = zeigeEuroKurz(mindestbetrag - rahmenJahrCent);
    const personenText = typeof personen === 'number' ? ` (${zeigeZahl(personen)} Personen)` : '';
    gruende.push({
      schwere: 'warnt',
      code: 'rahmen-unter-mindestbetrag',
      satz: `Der Planungsrahmen beträgt ${zeigeEuroKurz(rahmenJahrCent)} im Jahr${personenText}. Für eine Vollzeitstelle sind ${zeigeEuroKurz(mindestbetrag)} nötig; es fehlen ${fehlt}.`,
      ausweg: `Gemeinsam mit einer anderen Kommune beantragen, den Planungsrahmen dem Landkreis überlassen oder ${fehlt} im Jahr als Eigenanteil tragen.`,
      norm: null,
      feld: null,
    });
  }

  const mindestsumme = zahlwert(regime, 'mindestsumme', am);
  if (mindestsumme !== null && vzaeSummeHundertstel !== null && vzaeSummeHundertstel < mindestsumme) {
    const fehlt = zeigeVzae(mindestsumme - vzaeSummeHundertstel);
    gruende.push({
      schwere: 'warnt',
      code: 'stellen-unter-vollzeitstelle',
      satz: `Die Stellen ergeben zusammen ${zeigeVzae(vzaeSummeHundertstel)} VZÄ. Bis ${zeigeVzae(mindestsumme)} VZÄ fehlen ${fehlt} VZÄ.`,
      ausweg: `Weitere ${fehlt} VZÄ mit einer anderen Kommune oder dem Landkreis gemeinsam beantragen oder die Finanzierung der Vollzeitstelle mit Eigenanteil sichern.`,
      norm: null,
      feld: null,
    });
  }
  return gruende;
}
