import type { Planfassung, PlanfassungEingabe, Planfeld, Planziel } from './types.ts';

/** What lies in the envelope: left out of answers, and put back where a form comes that never had it. */

function verschlossenesZiel(ziel: Planziel): Planziel {
  if (!ziel.istVertraulich) return ziel;
  return {
    ...ziel,
    istVerschlossen: true,
    vorlageId: '',
    text: '',
    erreichtWenn: '',
    grund: '',
    geholfen: '',
    hindernis: '',
    schritte: [],
  };
}

function verschlossenesFeld(feld: Planfeld): Planfeld {
  const ziele = feld.ziele.map(verschlossenesZiel);
  if (!feld.istVertraulich) return { ...feld, ziele };
  return { ...feld, istVerschlossen: true, heute: '', ressource: '', bedarf: '', ziele };
}

/** The same without what lies in the envelope. */
export function ohneVertrauliches<T extends Pick<PlanfassungEingabe, 'felder'>>(fassung: T): T {
  return { ...fassung, felder: fassung.felder.map(verschlossenesFeld) };
}

/** True where something of it lies in the envelope. */
export function hatVertrauliches({ felder }: Pick<PlanfassungEingabe, 'felder'>): boolean {
  return felder.some(({ istVertraulich, ziele }) => istVertraulich || ziele.some((ziel) => ziel.istVertraulich));
}

/** Where a closed entry stands that cannot be put back: `feld` is its path in the form. */
export interface Verschlossenenmangel {
  readonly feld: string;
  readonly satz: string;
}

const FEHLT = 'Dieser verschlossene Eintrag ist nicht mehr vorhanden. Bitte die Seite neu laden.';
const ANDERE_PERSON =
  'Der Eintrag ist verschlossen und gehört zu einer anderen Person. Zuerst den Umschlag öffnen, dann die Person ändern.';

/**
 * The form with what is kept of its closed entries: they stay as they are, with the person whom they belong to. What is
 * missing or was given to somebody else unread is told instead.
 */
export function mitVerschlossenem(
  eingabe: PlanfassungEingabe,
  bisher: Pick<Planfassung, 'felder'>,
): { readonly eingabe: PlanfassungEingabe; readonly maengel: readonly Verschlossenenmangel[] } {
  const maengel: Verschlossenenmangel[] = [];
  const felderVorher = new Map(bisher.felder.map((feld) => [feld.id, feld]));
  const zieleVorher = new Map(
    bisher.felder.flatMap(({ personId, ziele }) => ziele.map((ziel) => [ziel.id, { ziel, personId }] as const)),
  );
  const felder = eingabe.felder.map((feld, stelle): Planfeld => {
    const ziele = feld.ziele.map((ziel, platz): Planziel => {
      if (!ziel.istVerschlossen) return ziel;
      const vorher = zieleVorher.get(ziel.id);
      const pfad = `felder.${stelle}.ziele.${platz}.text`;
      if (vorher === undefined || !vorher.ziel.istVertraulich) maengel.push({ feld: pfad, satz: FEHLT });
      else if (vorher.personId !== feld.personId) {
        maengel.push({ feld: `felder.${stelle}.personId`, satz: ANDERE_PERSON });
      } else return { ...vorher.ziel, vorrang: ziel.vorrang };
      return ziel;
    });
    if (!feld.istVerschlossen) return { ...feld, ziele };
    const vorher = felderVorher.get(feld.id);
    if (vorher?.istVertraulich !== true) {
      maengel.push({ feld: `felder.${stelle}.heute`, satz: FEHLT });
      return { ...feld, ziele };
    }
    if (vorher.personId !== feld.personId) maengel.push({ feld: `felder.${stelle}.personId`, satz: ANDERE_PERSON });
    const { heute, ressource, bedarf } = vorher;
    return { ...feld, istVertraulich: true, istVerschlossen: false, heute, ressource, bedarf, ziele };
  });
  return { eingabe: { ...eingabe, felder }, maengel };
}
