import { zeigeDatum } from '../foundation/date.ts';
import {
  zInformationsart,
  type Ampelfarbe,
  type Einwilligung,
  type Einwilligungsrichtung,
  type Einwilligungsstand,
  type Informationsart,
  type Umschlagthema,
} from './types.ts';

/** A kind of information, as the form and the light name it. */
export const INFORMATIONSART_LABEL: Record<Informationsart, string> = {
  kontakt: 'Kontaktdaten',
  familie: 'Familie',
  aufenthalt: 'Aufenthalt',
  sprache: 'Sprache',
  bildung_arbeit: 'Bildung und Arbeit',
  wohnen: 'Wohnen',
  leistungen: 'Leistungen',
  finanzen: 'Einkommen und Schulden',
  gesundheit: 'Gesundheit',
  religion: 'Religion und Weltanschauung',
  herkunft: 'Ethnische Herkunft',
  sexualitaet: 'Sexualleben und sexuelle Orientierung',
  gewalt: 'Gewalt und Schutz',
};

/** What belongs to it, in words of the paper. */
export const INFORMATIONSART_BEISPIELE: Record<Informationsart, string> = {
  kontakt: 'Name, Anschrift, Telefon, E-Mail',
  familie: 'Angehörige, Sorgerecht, Betreuung der Kinder',
  aufenthalt: 'Aufenthaltsstatus, Dauer, Auflagen',
  sprache: 'Sprachen, Deutschkenntnisse, Kurse',
  bildung_arbeit: 'Schule, Ausbildung, Abschlüsse, Arbeit',
  wohnen: 'Unterkunft, Wohnungssuche, Mietverhältnis',
  leistungen: 'Anträge und Bescheide über Geldleistungen',
  finanzen: 'Einkommen, Ausgaben, Schulden',
  gesundheit: 'Krankheiten, Behinderung, Behandlung',
  religion: 'Glaube, Weltanschauung',
  herkunft: 'Volksgruppe',
  sexualitaet: 'Sexualleben, sexuelle Orientierung',
  gewalt: 'Erlebte Gewalt, Schutzbedarf',
};

/**
 * Kinds that must be named expressly: the special categories, and violence, which needs the same care.
 * Quelle: Art. 9 Abs. 1 DSGVO; Gewalt ist eine Festlegung dieses Programms.
 */
const BESONDERS_GESCHUETZT: readonly Informationsart[] = [
  'gesundheit',
  'religion',
  'herkunft',
  'sexualitaet',
  'gewalt',
];

/** True where the kind has to be named expressly. */
export function istBesondersGeschuetzt(art: Informationsart): boolean {
  return BESONDERS_GESCHUETZT.includes(art);
}

/** Every kind, in the order of the form. */
export const INFORMATIONSARTEN: readonly Informationsart[] = zInformationsart.options;

export const RICHTUNG_LABEL: Record<Einwilligungsrichtung, string> = {
  einseitig: 'Einseitig: nur an die genannte Stelle',
  gegenseitig: 'Gegenseitig: beide dürfen sich austauschen',
};

export const EINWILLIGUNGSSTAND_LABEL: Record<Einwilligungsstand, string> = {
  vorbereitet: 'vorbereitet',
  ohne_unterschrift: 'erteilt, ohne Unterschrift',
  gilt: 'gilt',
  laeuft_ab: 'läuft ab',
  abgelaufen: 'abgelaufen',
  verweigert: 'verweigert',
  widerrufen: 'widerrufen',
  entfallen: 'Anlass entfallen',
};

export const AMPELFARBE_LABEL: Record<Ampelfarbe, string> = { gruen: 'Grün', gelb: 'Gelb', rot: 'Rot' };

export const UMSCHLAGTHEMA_LABEL: Record<Umschlagthema, string> = {
  gesundheit: 'Gesundheit',
  religion: 'Religion',
  gewalt: 'Gewalt und Schutz',
  sonstiges: 'Sonstiges',
};

/** `Kontaktdaten, Wohnen und Leistungen`. */
export function zeigeArten(arten: readonly Informationsart[]): string {
  const namen = INFORMATIONSARTEN.filter((art) => arten.includes(art)).map((art) => INFORMATIONSART_LABEL[art]);
  return namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} und ${namen.at(-1) ?? ''}`;
}

/** What a withdrawal stops and what it leaves, for the question before it. Quelle: Art. 7 Abs. 3 DSGVO */
export function folgenDesWiderrufs({ empfaenger, arten }: Pick<Einwilligung, 'empfaenger' | 'arten'>): {
  readonly stoppt: string;
  readonly bleibt: string;
} {
  return {
    stoppt: `Ab sofort dürfen keine Angaben mehr an „${empfaenger}“ gehen (${zeigeArten(arten)}). Die Ampel steht dafür auf Rot.`,
    bleibt:
      'Was bis heute weitergegeben wurde, bleibt rechtmäßig. Die Einwilligung, das unterschriebene Papier und das Protokoll bleiben als Nachweis in der Akte. Die Beratung geht weiter.',
  };
}

/** `bis 31.12.2026`, or until when else it holds. */
export function zeigeGueltigkeit({ gueltigBis }: Pick<Einwilligung, 'gueltigBis'>): string {
  return gueltigBis === null ? 'bis der Anlass entfällt' : `bis ${zeigeDatum(gueltigBis)}`;
}
