import { klartext, type Blatt, type Block } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { anschriftAm } from '../../../shared/faelle/anschrift.ts';
import { vollerName, volljaehrigkeit } from '../../../shared/faelle/name.ts';
import type { Fallakte, Person } from '../../../shared/faelle/types.ts';
import { zeigeDatum, zeigeDatumLang, type Datum } from '../../../shared/foundation/date.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import type { Termin, TerminEingabe, Terminort } from '../../../shared/termine/types.ts';
import { briefkopfVon } from '../kommunen/letterhead.ts';

/** What the letter is made of. */
export interface Einladungsunterlagen {
  /** Without the address of a protected household. */
  readonly akte: Fallakte;
  readonly kommune: Kommune;
  readonly termin: Termin;
  /** The next one, or its proposal. */
  readonly neuer: TerminEingabe;
  /** Who keeps it. */
  readonly personal: string;
  readonly heute: Datum;
}

/** Where to come, as it is said to the person. */
const ORT: Record<Terminort, string> = {
  buero: 'im Büro',
  sprechstunde: 'in der Sprechstunde',
  wohnung: 'bei Ihnen zu Hause',
  begleitung: 'Begleitung zu einer Stelle',
  telefon: 'am Telefon',
  video: 'per Video',
};

function absatz(text: string): Block {
  return { art: 'absatz', text: klartext(text) };
}

/** Adults who were invited; for children the adults of their household; where there is none, all who were. */
function eingeladene({ akte, termin }: Einladungsunterlagen): Person[] {
  const alle = akte.personen.filter(({ id }) => termin.personIds.length === 0 || termin.personIds.includes(id));
  const erwachsene = (personen: readonly Person[]) =>
    personen.filter((person) => volljaehrigkeit(person, termin.am) !== 'nein');
  return [erwachsene(alle), erwachsene(akte.personen)].find(({ length }) => length > 0) ?? alle;
}

/** Two names side by side; more stand one below the other. */
function anschrift(unterlagen: Einladungsunterlagen): string[] {
  const { akte, heute } = unterlagen;
  const namen = eingeladene(unterlagen).map(vollerName);
  const wo = akte.haushalt.istGeschuetzt ? null : anschriftAm(akte.haushalt.anschriften, heute);
  if (wo === null) return [...namen, 'Persönlich auszuhändigen'];
  return [...namen, wo.zusatz, wo.strasse, `${wo.plz} ${wo.ort}`.trim()].filter((zeile) => zeile !== '');
}

/** The meeting place; of a protected household no place of its own is printed. */
function wo({ neuer, kommune, akte }: Einladungsunterlagen): string {
  const { strasse, plz, ort } = kommune.anschrift;
  const imHaus = neuer.ort === 'buero' ? [strasse, `${plz} ${ort}`.trim()].filter((teil) => teil !== '') : [];
  const istVerschwiegen = akte.haushalt.istGeschuetzt && neuer.ort === 'wohnung';
  const genauer = neuer.ortsangabe === '' || istVerschwiegen ? [] : [neuer.ortsangabe];
  return [ORT[neuer.ort], ...genauer, ...imHaus].join(', ');
}

function einsatz(unterlagen: Einladungsunterlagen): Block {
  const { neuer, personal } = unterlagen;
  const felder = [
    ['Tag', zeigeDatumLang(neuer.am)],
    ['Uhrzeit', `${neuer.um} Uhr, etwa ${neuer.dauerMinuten} Minuten`],
    ['Ort', wo(unterlagen)],
    ['Gespräch mit', personal],
    ['Sprachmittlung', neuer.sprachmittlung === '' ? '' : sprachname(neuer.sprachmittlung)],
  ] as const;
  return {
    art: 'felder',
    felder: felder.filter(([, wert]) => wert !== '').map(([name, wert]) => ({ nummer: '', name, wert })),
  };
}

/**
 * Letter to whoever did not come, with the next appointment. It says nothing of what the talk is about, since others may
 * open it, and threatens nothing: the company is voluntary.
 * Quelle: Freiwilligkeit [S1] 1.2; Wortlaut üblich; Briefform DIN 5008.
 */
export function einladungBlatt(unterlagen: Einladungsunterlagen): Blatt {
  const { akte, kommune, termin, heute, personal } = unterlagen;
  const { aktenzeichen } = akte.haushalt;
  const titel = 'Einladung zu einem neuen Termin';
  const vorOrt = ['buero', 'sprechstunde'].includes(unterlagen.neuer.ort);
  const { telefon, email } = kommune.auskunft;
  const erreichbar = [telefon === '' ? '' : `Telefon ${telefon}`, email === '' ? '' : `E-Mail ${email}`]
    .filter((teil) => teil !== '')
    .join(', ');
  return {
    titel,
    dateiname: dateiname('Einladung', aktenzeichen.replaceAll('/', '-'), unterlagen.neuer.am),
    istEntwurf: false,
    kennzeichnung: null,
    aktenzeichen: aktenzeichen === '' ? null : aktenzeichen,
    briefkopf: briefkopfVon(kommune, {
      zeichen: aktenzeichen,
      datum: zeigeDatum(heute),
      anschrift: anschrift(unterlagen),
      auskunft: { ...kommune.auskunft, name: personal, stelle: 'Integrationsmanagement' },
    }),
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: titel },
      absatz(`Guten Tag ${eingeladene(unterlagen).map(vollerName).join(' und ')},`),
      absatz(
        `der Termin am ${zeigeDatum(termin.am)} um ${termin.um} Uhr hat nicht stattgefunden. Hier ist ein Vorschlag für einen neuen Termin:`,
      ),
      einsatz(unterlagen),
      ...(vorOrt
        ? ([
            { art: 'ueberschrift', ebene: 2, text: 'Zum Termin' },
            absatz(
              'Gern kann eine Vertrauensperson mitkommen. Briefe und Unterlagen, zu denen es Fragen gibt, können mitgebracht werden.',
            ),
          ] as const)
        : []),
      { art: 'ueberschrift', ebene: 2, text: 'Falls der Termin nicht passt' },
      absatz(
        `Eine kurze Nachricht genügt${erreichbar === '' ? '' : ` (${erreichbar})`}. Dann lässt sich ein anderer Tag finden.`,
      ),
      absatz('Die Beratung ist freiwillig und kostenlos. Was besprochen wird, bleibt vertraulich.'),
      absatz('Mit freundlichen Grüßen'),
      { art: 'unterschrift', siegel: false, linien: [{ unter: personal || 'Integrationsmanagement' }] },
    ],
  };
}
