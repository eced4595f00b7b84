import { type Datum, schnitt, zeigeDatum } from '../foundation/date.ts';
import type { Feldfehler } from '../foundation/errors.ts';
import type { KommuneId } from '../foundation/id.ts';
import { KOERPERSCHAFTSART_LABEL } from './labels.ts';
import type { Koerperschaftsart, Kommune, Mitgliedschaft, MitgliedschaftEingabe } from './types.ts';

/** Which kinds can have members, and which members. */
const MITGLIEDSARTEN: Partial<Record<Koerperschaftsart, readonly Koerperschaftsart[]>> = {
  gemeindeverwaltungsverband: ['stadt', 'gemeinde'],
  erfuellende_gemeinde: ['stadt', 'gemeinde'],
  zweckverband: ['stadt', 'gemeinde', 'erfuellende_gemeinde', 'gemeindeverwaltungsverband', 'landkreis'],
};

const VERWALTUNGSGEMEINSCHAFTEN: readonly Koerperschaftsart[] = ['gemeindeverwaltungsverband', 'erfuellende_gemeinde'];

/** True for kinds that can have members. */
export function kannMitgliederHaben(art: Koerperschaftsart): boolean {
  return MITGLIEDSARTEN[art] !== undefined;
}

/** True where a body of kind `mitglied` can belong to one of kind `verband`. */
export function kannMitgliedSein(verband: Koerperschaftsart, mitglied: Koerperschaftsart): boolean {
  return MITGLIEDSARTEN[verband]?.includes(mitglied) ?? false;
}

/**
 * What is wrong with a membership, one German sentence at each field; empty where it can be saved.
 * `vorhandene` are the memberships beside this one: when it is changed, without itself.
 */
export function pruefeMitgliedschaft(
  eingabe: MitgliedschaftEingabe,
  kommunen: readonly Kommune[],
  vorhandene: readonly Mitgliedschaft[],
): Feldfehler[] {
  const verband = kommunen.find((eine) => eine.id === eingabe.verbandId);
  const mitglied = kommunen.find((eine) => eine.id === eingabe.kommuneId);
  const fehler: Feldfehler[] = [];

  if (verband === undefined) fehler.push({ feld: 'verbandId', satz: 'Diesen Verband gibt es nicht mehr.' });
  else if (!kannMitgliederHaben(verband.art)) {
    fehler.push({
      feld: 'verbandId',
      satz: `„${verband.name}“ (${KOERPERSCHAFTSART_LABEL[verband.art]}) kann keine Mitglieder haben.`,
    });
  }

  if (mitglied === undefined) fehler.push({ feld: 'kommuneId', satz: 'Diese Kommune gibt es nicht mehr.' });
  else if (eingabe.kommuneId === eingabe.verbandId) {
    fehler.push({ feld: 'kommuneId', satz: `„${mitglied.name}“ kann nicht Mitglied bei sich selbst sein.` });
  } else if (verband && kannMitgliederHaben(verband.art) && !kannMitgliedSein(verband.art, mitglied.art)) {
    fehler.push({
      feld: 'kommuneId',
      satz: `„${mitglied.name}“ (${KOERPERSCHAFTSART_LABEL[mitglied.art]}) kann nicht Mitglied bei „${verband.name}“ sein.`,
    });
  }

  if (eingabe.bis !== null && eingabe.bis < eingabe.von) {
    fehler.push({ feld: 'bis', satz: `Das Ende liegt vor dem Beginn (${zeigeDatum(eingabe.von)}).` });
  } else if (fehler.length === 0 && verband && mitglied) {
    const satz = ueberschneidung(eingabe, verband, mitglied, kommunen, vorhandene);
    if (satz !== null) fehler.push({ feld: 'von', satz });
  }
  return fehler;
}

/**
 * The same membership twice at a time, or two Verwaltungsgemeinschaften at a time.
 * Quelle: § 59 GemO (eine Gemeinde gehört nur einer Verwaltungsgemeinschaft an), Hintergrundwissen.
 */
function ueberschneidung(
  eingabe: MitgliedschaftEingabe,
  verband: Kommune,
  mitglied: Kommune,
  kommunen: readonly Kommune[],
  vorhandene: readonly Mitgliedschaft[],
): string | null {
  for (const andere of vorhandene) {
    if (andere.kommuneId !== eingabe.kommuneId || schnitt(andere, eingabe) === null) continue;
    const zeit =
      andere.bis === null
        ? `seit ${zeigeDatum(andere.von)}`
        : `${zeigeDatum(andere.von)} bis ${zeigeDatum(andere.bis)}`;
    if (andere.verbandId === eingabe.verbandId) {
      return `„${mitglied.name}“ ist in dieser Zeit schon Mitglied (${zeit}).`;
    }
    const anderer = kommunen.find((eine) => eine.id === andere.verbandId);
    if (anderer && VERWALTUNGSGEMEINSCHAFTEN.includes(verband.art) && VERWALTUNGSGEMEINSCHAFTEN.includes(anderer.art)) {
      return `„${mitglied.name}“ gehört in dieser Zeit schon zu „${anderer.name}“ (${zeit}). Bitte zuerst das Ende dort eintragen.`;
    }
  }
  return null;
}

/** Ids of the bodies that belong to the Verband on that day, in the order of the list. */
export function mitgliederAm(
  verbandId: KommuneId,
  mitgliedschaften: readonly Mitgliedschaft[],
  am: Datum,
): KommuneId[] {
  return mitgliedschaften
    .filter((eine) => eine.verbandId === verbandId && eine.von <= am && (eine.bis === null || am <= eine.bis))
    .map((eine) => eine.kommuneId);
}
