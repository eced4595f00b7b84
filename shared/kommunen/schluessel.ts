import { assertNever } from '../foundation/assert.ts';
import { kreisVon, zeigeKreis } from '../foundation/kreise.ts';
import type { Koerperschaftsart } from './types.ts';

/** Without blanks: `08 117 026` → `08117026`. */
export function normalisiereSchluessel(eingabe: string): string {
  return eingabe.replace(/\s/g, '');
}

/** The Kreis key that follows from kind and key; empty where none does (Verband without key, freier Träger). */
export function kreisSchluesselAus(art: Koerperschaftsart, schluessel: string): string {
  return art === 'freier_traeger' ? '' : (kreisVon(normalisiereSchluessel(schluessel))?.schluessel ?? '');
}

/** What is wrong with the key of a body, one German sentence; null where nothing is. */
export function schluesselFehler(art: Koerperschaftsart, eingabe: string): string | null {
  const schluessel = normalisiereSchluessel(eingabe);
  switch (art) {
    case 'stadt':
    case 'gemeinde':
    case 'erfuellende_gemeinde':
      return gemeindeschluesselFehler(art, schluessel);
    case 'gemeindeverwaltungsverband':
      return schluessel === '' ? null : verbandsschluesselFehler(schluessel);
    case 'zweckverband':
      if (schluessel === '') return null;
      if (!/^\d{5,12}$/.test(schluessel))
        return 'Der Schlüssel hat 5 bis 12 Ziffern. Ohne Schlüssel bleibt das Feld leer.';
      return kreisFehler(schluessel);
    case 'landkreis':
      return kreisschluesselFehler(schluessel);
    case 'freier_traeger':
      return schluessel === '' ? null : 'Ein freier Träger hat keinen amtlichen Schlüssel. Das Feld bleibt leer.';
    default:
      return assertNever(art);
  }
}

/** Form, Land and Kreis. Quelle: Aufbau des Amtlichen Gemeindeschlüssels (Land, Regierungsbezirk, Kreis, Gemeinde). */
function gemeindeschluesselFehler(art: Koerperschaftsart, schluessel: string): string | null {
  if (schluessel === '') return 'Bitte den Gemeindeschlüssel mit acht Ziffern eingeben. Beispiel: 08117026';
  if (!/^\d+$/.test(schluessel)) return 'Der Gemeindeschlüssel besteht nur aus Ziffern. Beispiel: 08117026';
  if (schluessel.length === 7 && schluessel.startsWith('8')) return `Die führende Null fehlt: 0${schluessel}`;
  if (schluessel.length !== 8) return `Der Gemeindeschlüssel hat acht Ziffern, hier sind es ${schluessel.length}.`;
  const fehler = kreisFehler(schluessel);
  if (fehler !== null) return fehler;
  const kreis = kreisVon(schluessel);
  const istStadtkreis = kreis?.art === 'stadtkreis';
  if (kreis && istStadtkreis && !schluessel.endsWith('000')) {
    return `Der ${zeigeKreis(kreis)} hat nur einen Gemeindeschlüssel: ${kreis.schluessel}000`;
  }
  if (kreis && !istStadtkreis && schluessel.endsWith('000')) {
    return `Die letzten drei Ziffern nennen die Gemeinde; 000 gibt es im ${zeigeKreis(kreis)} nicht.`;
  }
  if (kreis && istStadtkreis && art !== 'stadt') {
    return `${schluessel} ist der ${zeigeKreis(kreis)}. Dazu gehört die Art „Stadt“.`;
  }
  return null;
}

/** The first nine digits of the Regionalschlüssel: Kreis (5) and Verband (4). */
function verbandsschluesselFehler(schluessel: string): string | null {
  if (!/^\d+$/.test(schluessel)) return 'Der Verbandsschlüssel besteht nur aus Ziffern. Beispiel: 081175001';
  if (schluessel.length === 8 && kreisVon(schluessel)) {
    return 'Ein Verband hat keinen Gemeindeschlüssel mit acht Ziffern. Der Verbandsschlüssel hat neun, oder das Feld bleibt leer.';
  }
  if (schluessel.length === 12) {
    return `Vom Regionalschlüssel gehören nur die ersten neun Ziffern zum Verband: ${schluessel.slice(0, 9)}`;
  }
  if (schluessel.length !== 9) return `Der Verbandsschlüssel hat neun Ziffern, hier sind es ${schluessel.length}.`;
  return kreisFehler(schluessel);
}

function kreisschluesselFehler(schluessel: string): string | null {
  if (schluessel === '') return 'Bitte den Kreisschlüssel mit fünf Ziffern eingeben. Beispiel: 08117';
  if (!/^\d+$/.test(schluessel)) return 'Der Kreisschlüssel besteht nur aus Ziffern. Beispiel: 08117';
  if (schluessel.length === 4 && schluessel.startsWith('8')) return `Die führende Null fehlt: 0${schluessel}`;
  if (schluessel.length !== 5) return `Der Kreisschlüssel hat fünf Ziffern, hier sind es ${schluessel.length}.`;
  const fehler = kreisFehler(schluessel);
  if (fehler !== null) return fehler;
  const kreis = kreisVon(schluessel);
  return kreis?.art === 'stadtkreis'
    ? `${schluessel} ist der ${zeigeKreis(kreis)}. Dazu gehört die Art „Stadt“ mit dem Schlüssel ${schluessel}000.`
    : null;
}

function kreisFehler(schluessel: string): string | null {
  if (!schluessel.startsWith('08')) return 'Schlüssel in Baden-Württemberg beginnen mit 08.';
  return kreisVon(schluessel) === null
    ? `Einen Kreis mit dem Schlüssel ${schluessel.slice(0, 5)} gibt es in Baden-Württemberg nicht.`
    : null;
}
