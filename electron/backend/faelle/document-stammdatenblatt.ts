import { klartext, zelle, type Blatt, type Block, type Lauf } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { anschriftAm } from '../../../shared/faelle/anschrift.ts';
import {
  ALPHABETISIERUNG_LABEL,
  AUFENTHALTSSTATUS_LABEL,
  ERWERBSTAETIGKEIT_LABEL,
  FAMILIENROLLE_LABEL,
  FREMDNUMMERART_LABEL,
  KURSART_LABEL,
  LEISTUNGSART_LABEL,
  SPRACHNIVEAU_LABEL,
  STATIONSART_LABEL,
  VORRANG_LABEL,
  WOHNFORM_LABEL,
  ZUGANGSGRUND_LABEL,
} from '../../../shared/faelle/labels.ts';
import { vollerName, zeigeGeburt } from '../../../shared/faelle/name.ts';
import { laufendeBegleitung } from '../../../shared/faelle/pruefung-akte.ts';
import { zeigeStaatsangehoerigkeit } from '../../../shared/faelle/staatsangehoerigkeiten.ts';
import type { Fallakte, Haushalt, Person } from '../../../shared/faelle/types.ts';
import { beratungsuhr } from '../../../shared/faelle/uhr.ts';
import { zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import { briefkopfVon } from '../kommunen/letterhead.ts';

/** Everything that the sheet is made of: a file as it is answered, without the addresses of a protected household. */
export interface Stammdaten {
  readonly akte: Fallakte;
  readonly kommune: Kommune;
  /** Who accompanies the household; empty: nobody yet. */
  readonly zustaendig: string;
  readonly heute: Datum;
}

const verbinde = (teile: readonly string[], trenner = ', ') => teile.filter((teil) => teil !== '').join(trenner);
const gilt = (heute: Datum) => (zeile: { readonly von: Datum | null; readonly bis: Datum | null }) =>
  (zeile.von === null || zeile.von <= heute) && (zeile.bis === null || zeile.bis >= heute);

function standDer(haushalt: Haushalt): string {
  const laufende = laufendeBegleitung(haushalt);
  if (laufende !== undefined) return `begleitet seit ${zeigeDatum(laufende.von)}`;
  const letzte = haushalt.begleitungen.at(-1);
  return letzte?.bis === undefined || letzte.bis === null
    ? 'Zählbestand, ohne Begleitung'
    : `abgeschlossen am ${zeigeDatum(letzte.bis)}`;
}

function uhrDer(haushalt: Haushalt, heute: Datum): string {
  const uhr = beratungsuhr(haushalt, heute);
  if (uhr === null) return '';
  return `Ziel bis ${zeigeDatum(uhr.zielBis)}, Höchstdauer bis ${zeigeDatum(uhr.ende)}`;
}

function anschriftDes({ istGeschuetzt, anschriften }: Haushalt, heute: Datum): string {
  if (istGeschuetzt) return 'geschützt, steht nicht auf Papier';
  const eine = anschriftAm(anschriften, heute);
  if (eine === null) return '';
  const { strasse, zusatz, plz, ort, ortsteil, wohnform } = eine;
  return verbinde([
    strasse,
    zusatz,
    verbinde([plz, ort], ' '),
    ortsteil === '' ? '' : `Ortsteil ${ortsteil}`,
    wohnform === 'unbekannt' ? '' : WOHNFORM_LABEL[wohnform],
  ]);
}

function haushaltsfelder({ akte, zustaendig, heute }: Stammdaten): Block {
  const { haushalt } = akte;
  const felder: [string, string][] = [
    ['Stand', verbinde([standDer(haushalt), uhrDer(haushalt, heute)], '; ')],
    ['Zuständig', zustaendig],
    ['Anschrift', anschriftDes(haushalt, heute)],
    ['Leistungen', verbinde(haushalt.leistungen.filter(gilt(heute)).map(({ art }) => LEISTUNGSART_LABEL[art]))],
    [
      'Vorrang',
      haushalt.vorrang === 'normal' ? '' : verbinde([VORRANG_LABEL[haushalt.vorrang], haushalt.vorrangGrund], ': '),
    ],
    ['Zweijahresziel', haushalt.ziel.replace(/\s*\n\s*/g, ' ')],
  ];
  return {
    art: 'felder',
    felder: felder.filter(([, wert]) => wert !== '').map(([name, wert]) => ({ nummer: '', name, wert })),
  };
}

function papierDer({ aufenthalte }: Person, heute: Datum): string {
  const papier = aufenthalte.find(gilt(heute)) ?? aufenthalte.at(-1);
  if (papier === undefined) return '–';
  const { status, bis, erwerbstaetigkeit } = papier;
  return verbinde(
    [
      AUFENTHALTSSTATUS_LABEL[status],
      bis === null ? '' : `bis ${zeigeDatum(bis)}`,
      erwerbstaetigkeit === 'unbekannt' ? '' : `Arbeit ${ERWERBSTAETIGKEIT_LABEL[erwerbstaetigkeit]}`,
    ],
    ', ',
  );
}

function zugangDer({ ankunftAm, aubVon, zugangsgrund }: Person): string {
  return (
    verbinde([
      ankunftAm === null ? '' : `angekommen ${zeigeDatum(ankunftAm)}`,
      aubVon === null ? '' : `AUB seit ${zeigeDatum(aubVon)}`,
      zugangsgrund === 'unbekannt' ? '' : ZUGANGSGRUND_LABEL[zugangsgrund],
    ]) || '–'
  );
}

/** Scripts that are written from right to left. */
const VON_RECHTS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;

/** The name in its own script on a line of its own. */
function originalname({ nameOriginal }: Person): Lauf[] {
  if (nameOriginal === '') return [];
  return [{ text: '\n' }, { text: nameOriginal, ...(VON_RECHTS.test(nameOriginal) ? { richtung: 'rtl' } : {}) }];
}

function personentabelle({ personen }: Fallakte, heute: Datum): Block {
  return {
    art: 'tabelle',
    titel: 'Personen',
    breiten: [30, 22, 26, 22],
    kopf: ['Name', 'Geboren', 'Aufenthalt', 'Zugang'].map((text) => zelle(text)),
    zeilen: personen.map((person) => [
      {
        text: [
          ...klartext(vollerName(person), { fett: true }),
          ...originalname(person),
          ...klartext(`\n${FAMILIENROLLE_LABEL[person.rolle]}`),
        ],
      },
      zelle(verbinde([zeigeGeburt(person), zeigeStaatsangehoerigkeit(person.staatsangehoerigkeit)], '\n')),
      zelle(papierDer(person, heute)),
      zelle(zugangDer(person)),
    ]),
  };
}

function spracheDer({ sprachen, alphabetisierung, brauchtSprachmittlung }: Person): string {
  return verbinde([
    ...sprachen.map(({ sprache, niveau }) => `${sprachname(sprache)} (${SPRACHNIVEAU_LABEL[niveau]})`),
    alphabetisierung === 'unbekannt' ? '' : ALPHABETISIERUNG_LABEL[alphabetisierung],
    brauchtSprachmittlung ? 'braucht Sprachmittlung' : '',
  ]);
}

function bildungDer({ stationen, kurse }: Person, heute: Datum): string {
  const laufende = stationen.filter((station) => !station.istImHerkunftsland && gilt(heute)(station));
  return verbinde([
    ...laufende.map(({ art, bezeichnung, stelle }) =>
      `${STATIONSART_LABEL[art]} ${verbinde([bezeichnung, stelle])}`.trim(),
    ),
    ...kurse
      .filter(({ stand }) => stand === 'laeuft' || stand === 'angemeldet')
      .map(({ art, traeger }) => `${KURSART_LABEL[art]} ${traeger}`.trim()),
  ]);
}

function erreichbarkeitDer({ telefon, email, fremdnummern }: Person): string {
  return verbinde([telefon, email, ...fremdnummern.map(({ art, nummer }) => `${FREMDNUMMERART_LABEL[art]} ${nummer}`)]);
}

/** Languages, school and work, numbers: persons about whom nothing of it is known are left out. */
function weitereTabelle({ personen }: Fallakte, heute: Datum): Block[] {
  const zeilen = personen
    .map((person) => [spracheDer(person), bildungDer(person, heute), erreichbarkeitDer(person), vollerName(person)])
    .filter(([sprache, bildung, erreichbar]) => sprache !== '' || bildung !== '' || erreichbar !== '');
  if (zeilen.length === 0) return [];
  return [
    {
      art: 'tabelle',
      titel: 'Sprachen, Schule und Arbeit, Nummern',
      breiten: [22, 26, 26, 26],
      kopf: ['Name', 'Sprachen', 'Schule, Arbeit, Kurse', 'Telefon, E-Mail, Nummern'].map((text) => zelle(text)),
      zeilen: zeilen.map(([sprache = '', bildung = '', erreichbar = '', name = '']) =>
        [name, sprache || '–', bildung || '–', erreichbar || '–'].map((text) => zelle(text)),
      ),
    },
  ];
}

/** The one sheet with what must be known of a case. Never an address that is protected, nothing of the closed envelope. */
export function stammdatenBlatt(daten: Stammdaten): Blatt {
  const { akte, kommune, zustaendig, heute } = daten;
  const { bezeichnung, aktenzeichen } = akte.haushalt;
  const auskunft =
    zustaendig === '' ? {} : { auskunft: { ...kommune.auskunft, name: zustaendig, stelle: 'Integrationsmanagement' } };
  return {
    titel: `Stammdatenblatt ${bezeichnung}`,
    dateiname: dateiname('Stammdatenblatt', bezeichnung),
    istEntwurf: false,
    kennzeichnung: null,
    aktenzeichen: aktenzeichen === '' ? null : aktenzeichen,
    briefkopf: briefkopfVon(kommune, {
      zeichen: aktenzeichen,
      datum: zeigeDatum(heute),
      anschrift: ['Nur für die Akte', 'Nicht weitergeben'],
      ...auskunft,
    }),
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: `Stammdatenblatt: ${bezeichnung}` },
      haushaltsfelder(daten),
      personentabelle(akte, heute),
      ...weitereTabelle(akte, heute),
    ],
  };
}
