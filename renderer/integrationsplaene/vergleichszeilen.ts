import { WER_LABEL } from '../../shared/bibliothek/labels.ts';
import { zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import type { PersonId } from '../../shared/foundation/id.ts';
import {
  AUSWERTUNG_LABEL,
  SCHRITTSTAND_LABEL,
  ZIELSTAND_LABEL,
  ZIELVORRANG_LABEL,
} from '../../shared/integrationsplaene/labels.ts';
import type { Planschritt, Planziel, Zielvorrang, Zusage } from '../../shared/integrationsplaene/types.ts';
import type {
  Feldtext,
  Plandatum,
  Plantext,
  Planvergleich,
  Schritttext,
  Schrittvergleich,
  Vergleichsart,
  Zieltext,
  Zielvergleich,
} from '../../shared/integrationsplaene/vergleich.ts';
import { THEMENFELD_LABEL } from '../../shared/netzwerk/themenfelder.ts';

/** What is said of an entry: `erreicht` is a goal that is reached on the new side alone. */
export type Vergleichsmarke = Vergleichsart | 'erreicht';

/** One line of two versions side by side. */
export interface Vergleichszeile {
  readonly name: string;
  readonly alt: string;
  readonly neu: string;
}

/** What changed of one thing. */
export interface Vergleichseintrag {
  readonly schluessel: string;
  readonly titel: string;
  readonly marke: Vergleichsmarke;
  readonly zeilen: readonly Vergleichszeile[];
}

/** A part of the comparison with its heading. */
export interface Vergleichsteil {
  readonly titel: string;
  readonly eintraege: readonly Vergleichseintrag[];
}

const PLANTEXT: Record<Plantext, string> = {
  wuensche: 'Meine Wünsche',
  mitgebracht: 'Sprachen, Schule, Beruf, Erfahrung',
  interessen: 'Meine Interessen',
  helfende: 'Menschen, die mir helfen',
  nachBegleitung: 'Nach der Begleitung',
  anwesend: 'Anwesend',
};
const PLANDATUM: Record<Plandatum, string> = {
  uebergabeAm: 'Übergabe vom',
  erhebungAm: 'Erhebung vom',
  naechstesGespraechAm: 'Nächstes Gespräch',
  ueberpruefungAm: 'Überprüfung',
};
const FELDTEXT: Record<Feldtext, string> = {
  heute: 'So ist es heute',
  ressource: 'Das kann ich schon',
  bedarf: 'Das brauche ich',
};
const ZIELTEXT: Record<Zieltext, string> = {
  text: 'Ziel',
  erreichtWenn: 'Erreicht, wenn',
  vorrang: 'Vorrang',
  grund: 'Grund',
  geholfen: 'Das hat geholfen',
  hindernis: 'Das stand im Weg',
};
const SCHRITTTEXT: Record<Schritttext, string> = {
  text: 'Schritt',
  fertigWenn: 'Fertig, wenn',
  stelle: 'Stelle',
  weg: 'Weg',
  grund: 'Grund',
};

const tag = (am: Datum | null) => (am === null ? '' : zeigeDatum(am));

function schrittsatz(schritt: Planschritt | null): string {
  if (schritt === null) return '';
  const wer = schritt.wer.map((einer) => WER_LABEL[einer]).join(', ');
  return [schritt.text, wer, schritt.bis === null ? '' : `bis ${tag(schritt.bis)}`, SCHRITTSTAND_LABEL[schritt.stand]]
    .filter((teil) => teil !== '')
    .join(' · ');
}

function schrittzeilen({ art, alt, neu, texte, bis, stand }: Schrittvergleich): Vergleichszeile[] {
  const text = neu?.text ?? alt?.text ?? '';
  if (art !== 'geaendert' || (texte.length === 0 && bis === null && stand === null)) {
    const name = art === 'neu' ? 'Neuer Schritt' : art === 'entfallen' ? 'Schritt entfallen' : 'Schritt';
    return [{ name, alt: schrittsatz(alt), neu: schrittsatz(neu) }];
  }
  return [
    ...texte.map((einer) => ({ name: `${SCHRITTTEXT[einer.feld]} („${text}“)`, alt: einer.alt, neu: einer.neu })),
    ...(bis === null ? [] : [{ name: `Bis wann („${text}“)`, alt: tag(bis.alt), neu: tag(bis.neu) }]),
    ...(stand === null
      ? []
      : [{ name: `Schritt „${text}“`, alt: SCHRITTSTAND_LABEL[stand.alt], neu: SCHRITTSTAND_LABEL[stand.neu] }]),
  ];
}

function zielsatz(ziel: Planziel | null): string {
  if (ziel === null) return '';
  return `${ziel.istVerschlossen ? 'vertraulich' : ziel.text} · ${ZIELSTAND_LABEL[ziel.stand]}`;
}

function vorrang(feld: Zieltext, wert: string): string {
  return feld === 'vorrang' ? ZIELVORRANG_LABEL[wert as Zielvorrang] : wert;
}

function zieleintrag(vergleich: Zielvergleich, ort: string): Vergleichseintrag {
  const { kennung, art, alt, neu, texte, stand, schritte } = vergleich;
  const ziel = neu ?? alt;
  const istErreicht = neu?.stand === 'erreicht' && alt?.stand !== 'erreicht';
  const auswertung = neu?.auswertung ?? null;
  const zeilen: Vergleichszeile[] =
    art === 'geaendert'
      ? [
          ...texte.map((einer) => ({
            name: ZIELTEXT[einer.feld],
            alt: vorrang(einer.feld, einer.alt),
            neu: vorrang(einer.feld, einer.neu),
          })),
          ...(stand === null
            ? []
            : [{ name: 'Stand', alt: ZIELSTAND_LABEL[stand.alt], neu: ZIELSTAND_LABEL[stand.neu] }]),
          ...(auswertung !== null && auswertung !== alt?.auswertung
            ? [{ name: 'Im Gespräch', alt: '', neu: AUSWERTUNG_LABEL[auswertung] }]
            : []),
          ...schritte.flatMap(schrittzeilen),
        ]
      : [
          { name: 'Ziel', alt: zielsatz(alt), neu: zielsatz(neu) },
          ...(ziel?.schritte ?? []).map((schritt) => ({
            name: 'Schritt',
            alt: art === 'entfallen' ? schrittsatz(schritt) : '',
            neu: art === 'neu' ? schrittsatz(schritt) : '',
          })),
        ];
  return {
    schluessel: kennung,
    titel: `${ort}: ${ziel === null || ziel.istVerschlossen ? 'vertrauliches Ziel' : ziel.text}`,
    marke: istErreicht ? 'erreicht' : art,
    zeilen,
  };
}

function zusagensatz(zusage: Zusage | null): string {
  if (zusage === null) return '';
  const erledigt = zusage.erledigtAm === null ? '' : `erledigt am ${tag(zusage.erledigtAm)}`;
  return [zusage.text, zusage.bis === null ? '' : `bis ${tag(zusage.bis)}`, erledigt]
    .filter((teil) => teil !== '')
    .join(' · ');
}

/** What two versions differ in, as parts with entries and lines; parts without any are left out. */
export function vergleichsteile(
  vergleich: Planvergleich,
  nenne: (personId: PersonId | null) => string,
  istFamilie: boolean,
): Vergleichsteil[] {
  const ort = ({
    themenfeld,
    personId,
  }: {
    readonly themenfeld: keyof typeof THEMENFELD_LABEL;
    readonly personId: PersonId | null;
  }) => (istFamilie ? `${THEMENFELD_LABEL[themenfeld]} (${nenne(personId)})` : THEMENFELD_LABEL[themenfeld]);
  const person = (id: PersonId, marke: Vergleichsart): Vergleichseintrag => ({
    schluessel: id,
    titel: nenne(id),
    marke,
    zeilen: [{ name: 'Im Plan', alt: marke === 'neu' ? '' : nenne(id), neu: marke === 'neu' ? nenne(id) : '' }],
  });
  const teile: Vergleichsteil[] = [
    { titel: 'Ziele und Schritte', eintraege: vergleich.ziele.map((ziel) => zieleintrag(ziel, ort(ziel.ort))) },
    {
      titel: 'Themenfelder',
      eintraege: vergleich.felder.map((feld, stelle) => ({
        schluessel: `${feld.themenfeld}-${stelle}`,
        titel: ort(feld),
        marke: feld.art,
        zeilen: feld.texte.map((einer) => ({ name: FELDTEXT[einer.feld], alt: einer.alt, neu: einer.neu })),
      })),
    },
    {
      titel: 'Zusagen',
      eintraege: vergleich.zusagen.map(({ kennung, art, alt, neu }) => ({
        schluessel: kennung,
        titel: (neu ?? alt)?.text ?? '',
        marke: art,
        zeilen: [{ name: 'Zusage', alt: zusagensatz(alt), neu: zusagensatz(neu) }],
      })),
    },
    {
      titel: 'Gespräch und Wünsche',
      eintraege: [
        ...vergleich.personen.neu.map((id) => person(id, 'neu')),
        ...vergleich.personen.entfallen.map((id) => person(id, 'entfallen')),
        ...vergleich.daten.map(({ feld, alt, neu }) => einzeln(feld, PLANDATUM[feld], tag(alt), tag(neu))),
        ...vergleich.texte.map(({ feld, alt, neu }) => einzeln(feld, PLANTEXT[feld], alt, neu)),
      ],
    },
  ];
  return teile.filter(({ eintraege }) => eintraege.length > 0);
}

function einzeln(schluessel: string, name: string, alt: string, neu: string): Vergleichseintrag {
  const marke = alt === '' ? 'neu' : neu === '' ? 'entfallen' : 'geaendert';
  return { schluessel, titel: name, marke, zeilen: [{ name, alt, neu }] };
}
