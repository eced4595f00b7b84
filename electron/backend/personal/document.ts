import { klartext, zelle, type Blatt, type Block, type Zelle } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { zeigeDatum, zeigeDatumLang, type Datum } from '../../../shared/foundation/date.ts';
import { nachNamen } from '../../../shared/foundation/list.ts';
import { zeigeVzae } from '../../../shared/foundation/share.ts';
import { QUALIFIKATIONSTYP_KURZ, QUALIFIKATIONSTYP_LABEL } from '../../../shared/foerderrecht/labels.ts';
import { zQualifikationstyp } from '../../../shared/foerderrecht/types.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import {
  besetzungAm,
  istGeplantAm,
  stichtageUm,
  type Besetzungszahl,
  type Besetzungszeile,
} from '../../../shared/personal/besetzung.ts';
import { GESCHLECHT_LABEL } from '../../../shared/personal/labels.ts';
import { zGeschlecht, type GeplanteStelle, type Personal } from '../../../shared/personal/types.ts';

/** What the paper is made of, as far as the account sees it. */
export interface Besetzungsunterlagen {
  readonly stichtag: Datum;
  readonly heute: Datum;
  readonly kommunen: readonly Kommune[];
  readonly personal: readonly Personal[];
  readonly geplanteStellen: readonly GeplanteStelle[];
}

const TITEL = 'Besetzung der Stellen im Integrationsmanagement';

/** Widths in millimetres; the page takes 165. */
const NAME_BREITE = 51;
const ZAHL_BREITE = 19;

function zahlen({ personen, vzaeHundertstel }: Besetzungszahl): Zelle[] {
  return [zelle(String(personen), 'rechts'), zelle(zeigeVzae(vzaeHundertstel), 'rechts')];
}

/** Filled, planned and both together, as six cells. */
function besetzungszellen({ besetzt, geplant, zusammen }: Besetzungszeile): Zelle[] {
  return [...zahlen(besetzt), ...zahlen(geplant), ...zahlen(zusammen)];
}

const SECHS_SPALTEN: readonly string[] = [
  'besetzt Personen',
  'besetzt VZÄ',
  'geplant Stellen',
  'geplant VZÄ',
  'zusammen Stellen',
  'zusammen VZÄ',
];

const BREITEN = [NAME_BREITE, ...SECHS_SPALTEN.map(() => ZAHL_BREITE)];

function kopfzeile(erste: string): Zelle[] {
  return [zelle(erste), ...SECHS_SPALTEN.map((spalte) => zelle(spalte, 'rechts'))];
}

function jeKommune(unterlagen: Besetzungsunterlagen): Block {
  const kommunen = nachNamen(unterlagen.kommunen, ({ name }) => name);
  const { zeilen, gesamt } = besetzungAm(
    unterlagen,
    unterlagen.stichtag,
    kommunen.map(({ id }) => id),
  );
  return {
    art: 'tabelle',
    titel: `Besetzt und geplant je Kommune am ${zeigeDatum(unterlagen.stichtag)}`,
    breiten: BREITEN,
    kopf: kopfzeile('Kommune'),
    zeilen: zeilen.map((zeile) => [
      zelle(kommunen.find(({ id }) => id === zeile.kommuneId)?.name ?? ''),
      ...besetzungszellen(zeile),
    ]),
    fuss: [zelle('Gesamt'), ...besetzungszellen(gesamt)],
  };
}

function nachGeschlechtUndTyp(gesamt: Besetzungszeile): Block[] {
  return [
    {
      art: 'tabelle',
      titel: 'Besetzte Stellen nach Geschlecht',
      breiten: [NAME_BREITE, ZAHL_BREITE, ZAHL_BREITE],
      kopf: [zelle('Geschlecht'), zelle('Personen', 'rechts'), zelle('VZÄ', 'rechts')],
      zeilen: zGeschlecht.options.map((eines) => [
        zelle(GESCHLECHT_LABEL[eines]),
        ...zahlen(gesamt.jeGeschlecht[eines]),
      ]),
      fuss: [zelle('Gesamt'), ...zahlen(gesamt.besetzt)],
    },
    {
      art: 'tabelle',
      titel: 'Besetzte und geplante Stellen nach Qualifikation',
      breiten: [165 - 4 * ZAHL_BREITE, ZAHL_BREITE, ZAHL_BREITE, ZAHL_BREITE, ZAHL_BREITE],
      kopf: [zelle('Typ'), ...SECHS_SPALTEN.slice(0, 4).map((spalte) => zelle(spalte, 'rechts'))],
      zeilen: zQualifikationstyp.options.map((typ) => [
        zelle(QUALIFIKATIONSTYP_LABEL[typ]),
        ...zahlen(gesamt.jeTyp[typ].besetzt),
        ...zahlen(gesamt.jeTyp[typ].geplant),
      ]),
      fuss: [zelle('Gesamt'), ...zahlen(gesamt.besetzt), ...zahlen(gesamt.geplant)],
    },
  ];
}

/** The first days of the months in which the numbers differ from the month before; the first month always. */
function verlauf(unterlagen: Besetzungsunterlagen): Block[] {
  const monate = stichtageUm(unterlagen.stichtag).map((tag) => besetzungAm(unterlagen, tag, []));
  const zahlenIn = (nummer: number) => JSON.stringify([monate[nummer]?.gesamt.besetzt, monate[nummer]?.gesamt.geplant]);
  const geaenderte = monate.filter((_, nummer) => nummer === 0 || zahlenIn(nummer) !== zahlenIn(nummer - 1));
  const bis = monate.at(-1)?.stichtag ?? unterlagen.stichtag;
  return [
    {
      art: 'tabelle',
      titel: `Verlauf bis ${zeigeDatum(bis)}: erste Monatstage, an denen sich etwas ändert, alle Kommunen`,
      breiten: BREITEN,
      kopf: kopfzeile('Stichtag'),
      zeilen: geaenderte.map(({ stichtag, gesamt }) => [zelle(zeigeDatum(stichtag)), ...besetzungszellen(gesamt)]),
    },
  ];
}

function geplante({ geplanteStellen, kommunen, stichtag }: Besetzungsunterlagen): Block[] {
  const offene = geplanteStellen.filter(({ besetztAb }) => besetztAb === null || besetztAb > stichtag);
  if (offene.length === 0) return [];
  return [
    {
      art: 'tabelle',
      titel: 'Geplante Stellen',
      breiten: [40, 18, 24, 18, 65],
      kopf: [zelle('Kommune'), zelle('VZÄ', 'rechts'), zelle('ab'), zelle('Typ'), zelle('Bemerkung')],
      zeilen: offene.map((stelle) => [
        zelle(kommunen.find(({ id }) => id === stelle.kommuneId)?.name ?? ''),
        zelle(zeigeVzae(stelle.anteilHundertstel), 'rechts'),
        zelle(zeigeDatum(stelle.ab)),
        zelle(QUALIFIKATIONSTYP_KURZ[stelle.qualifikationstyp]),
        zelle(stelle.bemerkung === '' && !istGeplantAm(stelle, stichtag) ? 'noch nicht begonnen' : stelle.bemerkung),
      ]),
    },
  ];
}

/** `1 Person mit 0,55 VZÄ ist am 01.03.2018 ohne Entgelt abwesend.`, or nothing. */
function ohneEntgelt({ ohneEntgelt: zahl }: Besetzungszeile, stichtag: Datum): Block[] {
  if (zahl.personen === 0) return [];
  const wer = zahl.personen === 1 ? '1 Person' : `${zahl.personen} Personen`;
  return [
    {
      art: 'absatz',
      text: klartext(
        `${wer} mit zusammen ${zeigeVzae(zahl.vzaeHundertstel)} VZÄ ${zahl.personen === 1 ? 'ist' : 'sind'} am ${zeigeDatum(stichtag)} ohne Entgelt abwesend und in den besetzten Stellen enthalten.`,
      ),
    },
  ];
}

/**
 * The table „besetzt / geplant“ of a day as a paper: by Kommune, by gender and type, and over twelve months.
 * Quelle: Sitzungsvorlage mit Stellen je Stichtag, [S2].
 */
export function besetzungBlatt(unterlagen: Besetzungsunterlagen): Blatt {
  const { stichtag, heute } = unterlagen;
  const { gesamt } = besetzungAm(unterlagen, stichtag, []);
  return {
    titel: `${TITEL} am ${zeigeDatum(stichtag)}`,
    dateiname: dateiname('Besetzung', stichtag),
    istEntwurf: false,
    kennzeichnung: null,
    aktenzeichen: null,
    briefkopf: null,
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: TITEL },
      {
        art: 'absatz',
        text: [{ text: `Stichtag ${zeigeDatumLang(stichtag)}`, fett: true }, { text: ` · Stand ${zeigeDatum(heute)}` }],
      },
      jeKommune(unterlagen),
      {
        art: 'absatz',
        text: [
          {
            text: 'Gezählt werden Stellenanteile im Integrationsmanagement. Wer in mehreren Kommunen arbeitet, steht in jeder Zeile und einmal in der Summe. Geplant ist eine Stelle ab ihrem ersten Tag, bis sie besetzt ist.',
            leise: true,
          },
        ],
      },
      ...ohneEntgelt(gesamt, stichtag),
      ...nachGeschlechtUndTyp(gesamt),
      ...geplante(unterlagen),
      ...verlauf(unterlagen),
    ],
  };
}
