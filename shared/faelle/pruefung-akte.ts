import { zeigeDatum, type Datum } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';
import { vollerName, volljaehrigkeit } from './name.ts';
import { pruefeHaushalt } from './pruefung.ts';
import { grund, pruefePerson } from './pruefung-person.ts';
import type { Fallakte, Haushalt, Person } from './types.ts';
import type { Abschlussgrund } from './wertelisten.ts';
import { beratungsuhr } from './uhr.ts';

/** What must be there to open a file, to close and to reopen it. */

const NORM_INFORMATION = 'Art. 13 DSGVO';
const NORM_EINWILLIGUNG = 'Art. 6 Abs. 1 Buchst. a, Art. 7 DSGVO';

function pruefeTag(am: Datum, heute: Datum): Grund[] {
  if (am <= heute) return [];
  return [
    grund('sperrt', {
      code: 'tag-in-der-zukunft',
      satz: `Der ${zeigeDatum(am)} liegt in der Zukunft.`,
      ausweg: 'Einen Tag bis heute eintragen.',
      feld: 'am',
    }),
  ];
}

/** The information under Art. 13 DSGVO, for everybody. */
function pruefeInformation(person: Person, am: Datum): Grund[] {
  if (person.informiertAm !== null && person.informiertAm <= am) return [];
  return [
    grund(
      'sperrt',
      {
        code: 'information-fehlt',
        satz: `Für ${vollerName(person)} ist bis zum ${zeigeDatum(am)} keine Information nach Art. 13 DSGVO vermerkt.`,
        ausweg: 'Das Informationsblatt aushändigen und den Tag bei der Person eintragen.',
        feld: null,
      },
      NORM_INFORMATION,
    ),
  ];
}

/** Own consent and own copy of everybody who is of age; whose age is not known counts as of age. */
function pruefeEinwilligung(person: Person, am: Datum): Grund[] {
  const alter = volljaehrigkeit(person, am);
  if (alter === 'nein') return [];
  const { einwilligungAm, einwilligungKopieAm, einwilligungWiderrufenAm: widerrufenAm } = person;
  const name = vollerName(person);
  const zusatz =
    alter === 'ungewiss' ? ' Ob die Person volljährig ist, steht nicht fest; sie zählt darum als erwachsen.' : '';
  if (widerrufenAm !== null && widerrufenAm <= am) {
    return [
      grund(
        'sperrt',
        {
          code: 'einwilligung-widerrufen',
          satz: `${name} hat die Einwilligung am ${zeigeDatum(widerrufenAm)} widerrufen.`,
          ausweg: 'Ohne neue Einwilligung bleibt die Person im Zählbestand.',
          feld: null,
        },
        NORM_EINWILLIGUNG,
      ),
    ];
  }
  if (einwilligungAm === null || einwilligungAm > am) {
    return [
      grund(
        'sperrt',
        {
          code: 'einwilligung-fehlt',
          satz: `Von ${name} ist bis zum ${zeigeDatum(am)} keine Einwilligung vermerkt.${zusatz}`,
          ausweg: 'Die Einwilligung einholen und den Tag bei der Person eintragen.',
          feld: null,
        },
        NORM_EINWILLIGUNG,
      ),
    ];
  }
  if (einwilligungKopieAm !== null) return [];
  return [
    grund(
      'sperrt',
      {
        code: 'kopie-fehlt',
        satz: `${name} hat noch keine eigene Kopie der Einwilligung.${zusatz}`,
        ausweg: 'Die Kopie aushändigen und den Tag bei der Person eintragen.',
        feld: null,
      },
      NORM_EINWILLIGUNG,
    ),
  ];
}

function pruefeUnterlagen(personen: readonly Person[], am: Datum): Grund[] {
  return personen.flatMap((person) => [...pruefeInformation(person, am), ...pruefeEinwilligung(person, am)]);
}

function zielFehlt({ ziel }: Pick<Haushalt, 'ziel'>): Grund[] {
  if (ziel !== '') return [];
  return [
    grund('warnt', {
      code: 'ziel-fehlt',
      satz: 'Das Zweijahresziel ist nicht eingetragen.',
      ausweg: 'Eintragen, welche Regeldienste in zwei Jahren erreicht sein sollen.',
      feld: 'ziel',
    }),
  ];
}

function falscherStand(satz: string, ausweg: string): Grund {
  return grund('sperrt', { code: 'akte-in-anderem-stand', satz, ausweg, feld: null });
}

/** Reasons against opening the file on this day. `sperrt` where the information, a consent or a copy is missing. */
export function pruefeOeffnung({ haushalt, personen }: Fallakte, am: Datum, heute: Datum): Grund[] {
  if (haushalt.stand === 'offen') return [falscherStand('Die Akte ist schon offen.', 'Die Akte ansehen.')];
  if (haushalt.stand === 'abgeschlossen') {
    return [falscherStand('Die Akte ist abgeschlossen.', 'Die Akte wieder öffnen; sie behält ihr Aktenzeichen.')];
  }
  return [...pruefeTag(am, heute), ...pruefeUnterlagen(personen, am), ...zielFehlt(haushalt)];
}

/** The Begleitung that lasts; undefined where none does. */
export function laufendeBegleitung({ begleitungen }: Pick<Haushalt, 'begleitungen'>) {
  return begleitungen.find(({ bis }) => bis === null);
}

/** The end that a clerk enters. */
export interface Abschluss {
  readonly am: Datum;
  readonly grund: Abschlussgrund;
  readonly uebergebenAn: string;
  readonly bemerkung: string;
}

/** Reasons against closing the file so. */
export function pruefeAbschluss(haushalt: Haushalt, abschluss: Abschluss, heute: Datum): Grund[] {
  const begleitung = laufendeBegleitung(haushalt);
  if (haushalt.stand !== 'offen' || begleitung === undefined) {
    return [falscherStand('Die Akte ist nicht offen.', 'Nur eine offene Akte wird abgeschlossen.')];
  }
  const gruende = pruefeTag(abschluss.am, heute);
  if (abschluss.am < begleitung.von) {
    gruende.push(
      grund('sperrt', {
        code: 'abschluss-vor-oeffnung',
        satz: `Die Akte wurde am ${zeigeDatum(begleitung.von)} geöffnet und kann nicht davor enden.`,
        ausweg: 'Einen Tag ab der Öffnung eintragen.',
        feld: 'am',
      }),
    );
  }
  if (abschluss.grund === 'regeldienste' && abschluss.uebergebenAn === '') {
    gruende.push(
      grund('sperrt', {
        code: 'regeldienst-fehlt',
        satz: 'Bitte den Regeldienst eingeben, der übernommen hat.',
        ausweg: 'Zum Beispiel „Jobcenter“ oder „Migrationsberatung“.',
        feld: 'uebergebenAn',
      }),
    );
  }
  if (abschluss.grund === 'sonstiges' && abschluss.bemerkung === '') {
    gruende.push(
      grund('sperrt', {
        code: 'abschlussgrund-fehlt',
        satz: 'Bitte den Grund in der Bemerkung nennen.',
        ausweg: 'Ein Satz genügt.',
        feld: 'bemerkung',
      }),
    );
  }
  return gruende;
}

/** Reasons against a new Begleitung from this day on. */
export function pruefeWiederoeffnung({ haushalt, personen }: Fallakte, am: Datum, heute: Datum): Grund[] {
  if (haushalt.stand !== 'abgeschlossen') {
    return [falscherStand('Die Akte ist nicht abgeschlossen.', 'Die Akte ansehen.')];
  }
  const enden = haushalt.begleitungen.flatMap(({ bis }) => bis ?? []).sort();
  const letztes = enden.at(-1);
  const gruende = [...pruefeTag(am, heute), ...pruefeUnterlagen(personen, am)];
  if (letztes !== undefined && am < letztes) {
    gruende.push(
      grund('sperrt', {
        code: 'oeffnung-vor-abschluss',
        satz: `Die Akte wurde am ${zeigeDatum(letztes)} abgeschlossen und kann nicht davor wieder beginnen.`,
        ausweg: 'Einen Tag ab dem Abschluss eintragen.',
        feld: 'am',
      }),
    );
  }
  return gruende;
}

function pruefeUhr(haushalt: Haushalt, heute: Datum): Grund[] {
  const uhr = beratungsuhr(haushalt, heute);
  if (uhr === null || haushalt.stand !== 'offen' || uhr.stand === 'laeuft') return [];
  const monate = uhr.istVerlaengert ? 48 : 36;
  return [
    grund(
      'warnt',
      {
        code: uhr.stand === 'abgelaufen' ? 'hoechstdauer-erreicht' : 'hoechstdauer-nahe',
        satz:
          uhr.stand === 'abgelaufen'
            ? `Die Höchstdauer von ${monate} Monaten endete am ${zeigeDatum(uhr.ende)}.`
            : `Die Höchstdauer von ${monate} Monaten endet am ${zeigeDatum(uhr.ende)}.`,
        ausweg: uhr.istVerlaengert
          ? 'Die Akte abschließen und an die Regeldienste übergeben.'
          : 'Den Übergang vorbereiten oder in einem begründeten Einzelfall auf 48 Monate verlängern.',
        feld: 'istVerlaengert',
      },
      'VwV Integrationsmanagement 2023',
    ),
  ];
}

/**
 * Everything that a clerk should know about the whole file today: persons (`feld`: `personen.<nummer>.…`), household,
 * missing papers of an open file, aim and clock.
 */
export function pruefeAkte({ haushalt, personen }: Fallakte, heute: Datum): Grund[] {
  const istOffen = haushalt.stand === 'offen';
  const unterlagen = istOffen ? pruefeUnterlagen(personen, heute) : [];
  return [
    ...personen.flatMap((person, nummer) =>
      pruefePerson(person, heute).map((eine) => ({
        ...eine,
        feld: eine.feld === null ? null : `personen.${nummer}.${eine.feld}`,
      })),
    ),
    ...pruefeHaushalt(haushalt, personen, heute),
    // An open file is open: what is missing now is a warning.
    ...unterlagen.map((eine): Grund => ({ ...eine, schwere: 'warnt' })),
    ...(istOffen ? zielFehlt(haushalt) : []),
    ...pruefeUhr(haushalt, heute),
  ];
}
