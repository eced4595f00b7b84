import { zeigeDatum, type Datum } from '../foundation/date.ts';
import type { PersonId } from '../foundation/id.ts';
import { INFORMATIONSART_LABEL, INFORMATIONSARTEN, zeigeArten } from './labels.ts';
import { empfaengerVon, istErteiltAm, istSelberEmpfaenger, laeuftAb } from './stand.ts';
import type { Ampel, Ampelfarbe, Ampelteil, Einwilligung, Empfaenger, Informationsart } from './types.ts';

const RANG: Record<Ampelfarbe, number> = { rot: 0, gelb: 1, gruen: 2 };

/** The worst of them; green where there is none. */
function schlechteste(farben: readonly Ampelfarbe[]): Ampelfarbe {
  return farben.reduce((a, b) => (RANG[b] < RANG[a] ? b : a), 'gruen');
}

interface Lage {
  readonly farbe: Ampelfarbe;
  /** Continues „Für … “; what is the matter with this person and kind. */
  readonly grund: string;
}

/** A later no to the same recipient about the same kind takes back an earlier yes. */
function istSpaeterVerweigert(eine: Einwilligung, art: Informationsart, alle: readonly Einwilligung[]): boolean {
  return alle.some(
    (andere) =>
      andere.antwort === 'verweigert' &&
      andere.arten.includes(art) &&
      andere.antwortAm !== null &&
      eine.antwortAm !== null &&
      andere.antwortAm > eine.antwortAm,
  );
}

/** Why nothing of this kind may leave: what happened last. */
function ohneFreigabe(art: Informationsart, eigene: readonly Einwilligung[], am: Datum): Lage {
  const passende = eigene.filter(({ arten }) => arten.includes(art));
  const letzte = passende.toSorted((a, b) => (a.antwortAm ?? '').localeCompare(b.antwortAm ?? '')).at(-1);
  if (letzte === undefined) return { farbe: 'rot', grund: 'liegt keine Einwilligung vor' };
  if (letzte.antwort === 'offen')
    return { farbe: 'rot', grund: 'ist eine Einwilligung vorbereitet, aber nicht erteilt' };
  const tag = (datum: Datum | null) => (datum === null ? '' : ` (${zeigeDatum(datum)})`);
  if (letzte.antwort === 'verweigert') {
    return { farbe: 'rot', grund: `ist die Einwilligung verweigert${tag(letzte.antwortAm)}` };
  }
  if (letzte.widerrufenAm !== null && letzte.widerrufenAm <= am) {
    return { farbe: 'rot', grund: `ist die Einwilligung widerrufen${tag(letzte.widerrufenAm)}` };
  }
  if (letzte.entfallenAm !== null && letzte.entfallenAm <= am) {
    return { farbe: 'rot', grund: `ist der Anlass der Einwilligung entfallen${tag(letzte.entfallenAm)}` };
  }
  if (letzte.antwortAm !== null && letzte.antwortAm > am) {
    return { farbe: 'rot', grund: `gilt die Einwilligung erst später${tag(letzte.antwortAm)}` };
  }
  return { farbe: 'rot', grund: `ist die Einwilligung abgelaufen${tag(letzte.gueltigBis)}` };
}

/** One person, one kind, this recipient: the best of the consents counts. */
function lageFuer(art: Informationsart, eigene: readonly Einwilligung[], am: Datum): Lage {
  const tragende = eigene.filter(
    (eine) => eine.arten.includes(art) && istErteiltAm(eine, am) && !istSpaeterVerweigert(eine, art, eigene),
  );
  const lagen = tragende.map((eine): Lage => {
    if (eine.unterschriebenAm === null) return { farbe: 'gelb', grund: 'fehlt noch die Unterschrift' };
    if (laeuftAb(eine, am) && eine.gueltigBis !== null) {
      return { farbe: 'gelb', grund: `läuft die Einwilligung am ${zeigeDatum(eine.gueltigBis)} ab` };
    }
    return { farbe: 'gruen', grund: 'liegt eine gültige Einwilligung vor' };
  });
  return lagen.toSorted((a, b) => RANG[b.farbe] - RANG[a.farbe])[0] ?? ohneFreigabe(art, eigene, am);
}

/**
 * One kind for all persons: green where it is for each, red where for none; yellow where it holds for a part of the persons,
 * or where the least of them is yellow.
 */
function teilFuer(
  art: Informationsart,
  jePerson: readonly { readonly name: string; readonly eigene: readonly Einwilligung[] }[],
  am: Datum,
): Ampelteil {
  const lagen = jePerson.map(({ name, eigene }) => ({ name, ...lageFuer(art, eigene, am) }));
  const wort = INFORMATIONSART_LABEL[art];
  const schlechtesteFarbe = schlechteste(lagen.map(({ farbe }) => farbe));
  const rote = lagen.filter(({ farbe }) => farbe === 'rot');
  if (lagen.length === 0) return { art, farbe: 'rot', grund: `${wort}: Es ist keine Person gewählt.` };
  if (rote.length > 0 && rote.length < lagen.length) {
    const fuer = rote.map(({ name, grund }) => `für ${name} ${grund}`).join('; ');
    const frei = lagen.filter(({ farbe }) => farbe !== 'rot').map(({ name }) => name);
    return { art, farbe: 'gelb', grund: `${wort}: Freigegeben nur für ${frei.join(', ')}; ${fuer}.` };
  }
  const massgebliche = lagen.filter(({ farbe }) => farbe === schlechtesteFarbe);
  const gruende = [...new Set(massgebliche.map(({ grund }) => grund))];
  const grund =
    gruende.length === 1 ? (gruende[0] ?? '') : massgebliche.map((lage) => `für ${lage.name} ${lage.grund}`).join('; ');
  return { art, farbe: schlechtesteFarbe, grund: `${wort}: ${grund.charAt(0).toUpperCase()}${grund.slice(1)}.` };
}

function ausweg(farbe: Ampelfarbe, fehlen: boolean): string {
  if (farbe === 'gruen') return '';
  if (farbe === 'gelb' && !fehlen) {
    return 'Die fehlende Unterschrift einholen, oder die Einwilligung rechtzeitig erneuern.';
  }
  return 'Diese Angaben weglassen, oder eine Schweigepflichtentbindung vorbereiten. Was keine Einwilligung braucht, darf weiterhin hinaus.';
}

function satz(teile: readonly Ampelteil[], farbe: Ampelfarbe, empfaenger: string): string {
  if (teile.length === 0) return 'Es gehen keine Angaben hinaus.';
  const mit = (gesuchte: Ampelfarbe) => teile.filter((teil) => teil.farbe === gesuchte).map(({ art }) => art);
  const freie = mit('gruen');
  if (farbe === 'gruen') return `Für „${empfaenger}“ freigegeben: ${zeigeArten(freie)}.`;
  if (farbe === 'gelb') return `Für „${empfaenger}“ nur mit Einschränkung freigegeben: ${zeigeArten(mit('gelb'))}.`;
  const rest = [...freie, ...mit('gelb')];
  const zusatz = rest.length === 0 ? '' : ` Freigegeben ist nur ein Teil: ${zeigeArten(rest)}.`;
  return `Für „${empfaenger}“ nicht freigegeben: ${zeigeArten(mit('rot'))}.${zusatz}`;
}

/**
 * May these kinds of information about these persons go to this recipient on this day? Each person is asked for herself.
 * The whole is no better than the worst kind. `namen`: how persons are called in the reasons.
 */
export function ampel({
  einwilligungen,
  personIds,
  empfaenger,
  arten,
  am,
  namen,
}: {
  readonly einwilligungen: readonly Einwilligung[];
  readonly personIds: readonly PersonId[];
  readonly empfaenger: Empfaenger;
  readonly arten: readonly Informationsart[];
  readonly am: Datum;
  readonly namen?: ReadonlyMap<PersonId, string>;
}): Ampel {
  const passende = einwilligungen.filter((eine) => istSelberEmpfaenger(empfaengerVon(eine), empfaenger));
  const jePerson = [...new Set(personIds)].map((id) => ({
    id,
    name: namen?.get(id) ?? 'eine Person',
    eigene: passende.filter(({ personId }) => personId === id),
  }));
  const gefragte = INFORMATIONSARTEN.filter((art) => arten.includes(art));
  const teile = gefragte.map((art) => teilFuer(art, jePerson, am));
  const farbe = schlechteste(teile.map((teil) => teil.farbe));
  const fehltFuer = jePerson
    .filter(({ eigene }) => gefragte.some((art) => lageFuer(art, eigene, am).farbe === 'rot'))
    .map(({ id }) => id);
  return {
    farbe,
    grund: satz(teile, farbe, empfaenger.name),
    ausweg: ausweg(farbe, fehltFuer.length > 0),
    teile,
    fehltFuer,
  };
}

/** A recipient of the household with what may go there: one line of the rail. */
export interface Empfaengerampel {
  readonly empfaenger: Empfaenger;
  readonly personIds: readonly PersonId[];
  readonly ampel: Ampel;
}

/** One light for each recipient and person that a consent names, about the kinds that it names. */
export function ampelnJeEmpfaenger(
  einwilligungen: readonly Einwilligung[],
  am: Datum,
  namen?: ReadonlyMap<PersonId, string>,
): Empfaengerampel[] {
  const empfaenger: Empfaenger[] = [];
  for (const eine of einwilligungen) {
    if (!empfaenger.some((einer) => istSelberEmpfaenger(einer, empfaengerVon(eine))))
      empfaenger.push(empfaengerVon(eine));
  }
  return empfaenger.flatMap((einer) => {
    const eigene = einwilligungen.filter((eine) => istSelberEmpfaenger(empfaengerVon(eine), einer));
    const personIds = [...new Set(eigene.map(({ personId }) => personId))];
    return personIds.map((personId) => {
      const arten = eigene.filter((eine) => eine.personId === personId).flatMap((eine) => eine.arten);
      const eineAmpel = ampel({
        einwilligungen: eigene,
        personIds: [personId],
        empfaenger: einer,
        arten,
        am,
        ...(namen === undefined ? {} : { namen }),
      });
      return { empfaenger: einer, personIds: [personId], ampel: eineAmpel };
    });
  });
}
