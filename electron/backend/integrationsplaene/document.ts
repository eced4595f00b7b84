import type { Blatt, Block, Spaltenzeile, Zelle } from '../../../shared/documents/blocks.ts';
import { laeufe } from '../../../shared/documents/laeufe.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { vollerName } from '../../../shared/faelle/name.ts';
import { istHaushaltGeschuetzt } from '../../../shared/faelle/schutz.ts';
import { laufendeBegleitung } from '../../../shared/faelle/pruefung-akte.ts';
import { letztesPapierBis } from '../../../shared/faelle/aufenthalt.ts';
import type { Person } from '../../../shared/faelle/types.ts';
import { endeDerBegleitung } from '../../../shared/faelle/uhr.ts';
import { jahrVon, zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import { naechsteSchritte } from '../../../shared/integrationsplaene/naechste-schritte.ts';
import type { Zusage } from '../../../shared/integrationsplaene/types.ts';
import { uebersetzteZusage } from '../../../shared/integrationsplaene/uebersetzung.ts';
import { briefkopfVon } from '../kommunen/letterhead.ts';
import { erwachsene, personenDesPlans, type Planunterlagen } from './document-data.ts';
import { ausVorlage, felderbloecke, ortOhneAnschrift } from './document-felder.ts';
import { abschluss, fortschreibungsblatt } from './document-fortschreibung.ts';
import {
  createSatzmacher,
  LINIE,
  spalten,
  unterschriftslinien,
  type Absatz,
  type Satz,
  type Satzmacher,
} from './document-saetze.ts';

const TITEL = 'Integrationsplan';

/** A paragraph of a name with its value; nothing where there is no value. */
function wenn(wert: string | null, absatz: (wert: string) => Absatz): Absatz[] {
  return wert === null || wert === '' ? [] : [absatz(wert)];
}

function tag(wert: Datum | null): string {
  return wert === null ? '' : zeigeDatum(wert);
}

/** A row where something is to be said, none otherwise. */
function zeilen(macher: Satzmacher, ...gruppen: readonly (readonly Absatz[])[]): Spaltenzeile[] {
  return gruppen.filter((absaetze) => absaetze.length > 0).map((absaetze) => macher.zeile(absaetze));
}

/** Which version it is, what the translation is worth, who accompanies, in which language (P02 to P05). */
function kopf(macher: Satzmacher, { fassung, vorige, ansprechperson }: Planunterlagen): Block[] {
  const { name, telefon, sprechzeit, ort, vertretung } = ansprechperson;
  const sprachmittlung = [fassung.sprachmittlungName, fassung.sprachmittlungArt].filter((teil) => teil !== '');
  const nummer = { nummer: String(fassung.nummer), datum: zeigeDatum(fassung.vereinbartAm ?? fassung.gespraechAm) };
  const ersetzt =
    vorige === null
      ? []
      : [macher.wort('ersetztFassungVom', { datum: zeigeDatum(vorige.vereinbartAm ?? vorige.gespraechAm) })];
  const uebersetzung =
    macher.andere === null ? [] : [macher.wort('nichtAmtlichUebersetzt'), macher.wort('deutscheFassungGilt')];
  return spalten('Fassung und Ansprechperson', [
    macher.zeile([
      ['stark', macher.verbunden([macher.wort('fassungVom', nummer), ...ersetzt], ', ')],
      ['angabe', macher.verbunden([macher.wort('einfacheSprache'), ...uebersetzung])],
    ]),
    macher.zeile([
      ['name', macher.wort('ansprechperson')],
      ...wenn(name, (wert) => ['stark', macher.gleich(wert)]),
      ...wenn(telefon, (wert) => ['text', macher.angabe('telefon', macher.gleich(wert))]),
      ...wenn(sprechzeit, (wert) => ['text', macher.angabe('sprechzeit', macher.gleich(wert))]),
      ...wenn(ort, (wert) => ['text', macher.angabe('ort', macher.gleich(wert))]),
      ...wenn(vertretung, (wert) => ['text', macher.angabe('vertretung', macher.gleich(wert))]),
    ]),
    ...zeilen(
      macher,
      [
        ...wenn(fassung.gespraechssprache, (wert) => ['text', macher.angabe('gespraechIn', macher.sprachname(wert))]),
        ...wenn(sprachmittlung.join(', '), (wert) => [
          'text',
          macher.angabe('sprachmittlungDurch', macher.gleich(wert)),
        ]),
      ],
      [['text', macher.wort('freiwillig')]],
    ),
  ]);
}

/** The statement in both languages, one below the other: in a table over the whole width. */
function untereinander({ de, andere }: Satz): Zelle {
  return { text: andere === null ? de : [...de, { text: '\n' }, ...andere] };
}

function geburtsjahr({ geburtsgenauigkeit, geburtsdatum, geburtsjahr: jahr }: Person): string {
  if (geburtsgenauigkeit === 'tag' && geburtsdatum !== null) return String(jahrVon(geburtsdatum));
  return geburtsgenauigkeit === 'jahr' && jahr !== null ? String(jahr) : '';
}

/** Who the plan is for, since when, on what it rests (P06 to P11). */
function wer(macher: Satzmacher, unterlagen: Planunterlagen): Block[] {
  const { fassung, akte, einwilligungen, ausfertigung } = unterlagen;
  const personen = personenDesPlans(unterlagen);
  const zustimmende = erwachsene(unterlagen).map(vollerName);
  const kinder = personen.filter(({ id }) => !fassung.unterschriften.some(({ personId }) => personId === id));
  const sorgeberechtigte = [
    ...new Set(
      akte.haushalt.beziehungen
        .filter(({ art, zuId }) => art === 'sorgeberechtigt' && kinder.some(({ id }) => id === zuId))
        .flatMap(({ vonId }) => akte.personen.filter(({ id }) => id === vonId).map(vollerName)),
    ),
  ];
  const aub = personen.flatMap(({ aubVon }) => (aubVon === null ? [] : [aubVon])).toSorted()[0] ?? null;
  const begleitung = laufendeBegleitung(akte.haushalt);
  const grundlage = [
    ...(fassung.uebergabeAm === null ? [] : [macher.wort('uebergabeVom', { datum: tag(fassung.uebergabeAm) })]),
    ...(fassung.erhebungAm === null ? [] : [macher.wort('erhebungVom', { datum: tag(fassung.erhebungAm) })]),
  ];
  const papiere = fassung.zeigtAufenthalt
    ? personen.flatMap((person) => {
        const bis = letztesPapierBis(person);
        return bis === null ? [] : [`${person.vorname || vollerName(person)} ${zeigeDatum(bis)}`];
      })
    : [];
  // A consent may tell much about a person: on the copy of an adult stand the own ones alone.
  const eigene = einwilligungen.filter(
    ({ personId }) => ausfertigung.personId === null || personId === ausfertigung.personId,
  );
  const kopfzelle = (schluessel: 'name' | 'geburtsjahr' | 'rolle') => untereinander(macher.wort(schluessel));
  return [
    macher.ueberschrift(2, 'wer'),
    {
      art: 'tabelle',
      titel: 'Personen des Plans',
      istOhneTitel: true,
      breiten: [70, 35, 60],
      kopf: [kopfzelle('name'), kopfzelle('geburtsjahr'), kopfzelle('rolle')],
      zeilen: personen.map((person) => [
        { text: laeufe(vollerName(person), undefined, { fett: true }) },
        { text: laeufe(geburtsjahr(person)) },
        untereinander(macher.wort(`rolle.${person.rolle}`)),
      ]),
    },
    ...spalten(
      'Angaben zum Plan',
      zeilen(
        macher,
        [
          ...wenn(zustimmende.join(', '), (wert) => ['text', macher.angabe('zustimmende', macher.gleich(wert))]),
          ...wenn(sorgeberechtigte.join(', '), (wert) => [
            'text',
            macher.angabe('sorgeberechtigte', macher.gleich(wert)),
          ]),
        ],
        [
          ...wenn(tag(aub), (wert) => ['text', macher.angabe('aubBeginn', macher.gleich(wert))]),
          ...(begleitung === undefined
            ? []
            : [
                ['text', macher.angabe('begleitungSeit', macher.gleich(tag(begleitung.von)))] satisfies Absatz,
                [
                  'text',
                  macher.angabe(
                    'begleitungBis',
                    macher.gleich(tag(endeDerBegleitung(begleitung.von, akte.haushalt.istVerlaengert))),
                  ),
                ] satisfies Absatz,
              ]),
          ...(grundlage.length === 0
            ? []
            : [['text', macher.angabe('grundlage', macher.verbunden(grundlage))] satisfies Absatz]),
          ...wenn(papiere.join(', '), (wert) => ['text', macher.angabe('papierGueltigBis', macher.gleich(wert))]),
        ],
        eigene.map(({ empfaenger, antwortAm }): Absatz => [
          'text',
          macher.verbunden([
            macher.angabe('angabenAn', macher.gleich(empfaenger)),
            ...(antwortAm === null ? [] : [macher.wort('einwilligungVom', { datum: tag(antwortAm) })]),
          ]),
        ]),
      ),
    ),
  ];
}

/** What matters to the person, in own words (P12 to P15). */
function wichtig(macher: Satzmacher, { fassung }: Planunterlagen): Block[] {
  const texte = (['wuensche', 'mitgebracht', 'interessen', 'helfende'] as const).filter(
    (welcher) => fassung[welcher].trim() !== '',
  );
  if (texte.length === 0) return [];
  return [
    macher.ueberschrift(2, 'wichtig'),
    ...spalten(
      'Was mir wichtig ist',
      texte.map((welcher) =>
        macher.zeile([
          ['name', macher.wort(welcher)],
          ['text', macher.frei(fassung[welcher])],
        ]),
      ),
    ),
  ];
}

function zusagesatz(macher: Satzmacher, { vorlageId, text, bis, erledigtAm }: Zusage): Satz {
  const istUnveraendert = macher.de.zusagen[vorlageId] === text;
  const andere = macher.andere !== null && istUnveraendert ? uebersetzteZusage(macher.andere, vorlageId) : null;
  return macher.verbunden([
    macher.uebersetzt(text, andere),
    ...(bis === null ? [] : [macher.wort('bisDatum', { datum: tag(bis) })]),
    ...(erledigtAm === null ? [] : [macher.wort('stand.erledigt')]),
  ]);
}

/** Day, time and place of the next talk; no address where the household is protected. */
export function gespraechstermin(macher: Satzmacher, unterlagen: Planunterlagen): Satz | null {
  const { naechstesGespraechAm: am, naechstesGespraechUm: um, naechstesGespraechOrt } = unterlagen.fassung;
  const ort = ortOhneAnschrift(naechstesGespraechOrt, unterlagen);
  if (am === null) return null;
  return macher.verbunden(
    [
      um === null ? macher.gleich(tag(am)) : macher.wort('wannUhr', { datum: tag(am), uhrzeit: um }),
      ...(ort === '' ? [] : [macher.gleich(ort)]),
    ],
    ', ',
  );
}

/** What both do, and what follows (P27 to P31). */
function vereinbarung(macher: Satzmacher, unterlagen: Planunterlagen): Block[] {
  const { fassung, ausfertigung } = unterlagen;
  const schritte = naechsteSchritte(fassung, ausfertigung.personId);
  const termin = gespraechstermin(macher, unterlagen);
  return [
    macher.ueberschrift(2, 'vereinbarung'),
    ...spalten('Vereinbarung', [
      macher.zeile([
        ['name', macher.wort('meinBeitrag')],
        ...(schritte.length === 0 ? [['text', macher.wort('keineSchritte')] satisfies Absatz] : []),
        ...schritte.map((schritt, stelle): Absatz => [
          'text',
          macher.verbunden([
            macher.verbunden(
              [macher.gleich(`${stelle + 1}. `), ausVorlage(macher, schritt.vorlageId, 'massnahme', schritt.text)],
              '',
            ),
            ...(schritt.bis === null ? [] : [macher.wort('bisDatum', { datum: tag(schritt.bis) })]),
          ]),
        ]),
      ]),
      ...(fassung.zusagen.length === 0
        ? []
        : [
            macher.zeile([
              ['name', macher.wort('beitragIntegrationsmanagement')],
              ...fassung.zusagen.map((zusage): Absatz => ['text', zusagesatz(macher, zusage)]),
            ]),
          ]),
      macher.zeile([['text', macher.wort('wennNichtKlappt')]]),
      ...zeilen(
        macher,
        fassung.nachBegleitung.trim() === ''
          ? []
          : [
              ['name', macher.wort('nachBegleitung')],
              ['text', macher.frei(fassung.nachBegleitung)],
            ],
        [
          ...(termin === null ? [] : [['stark', macher.angabe('naechstesGespraech', termin)] satisfies Absatz]),
          ...wenn(tag(fassung.ueberpruefungAm), (wert) => [
            'text',
            macher.angabe('ueberpruefungAm', macher.gleich(wert)),
          ]),
        ],
      ),
    ]),
  ];
}

/** Lines for every adult, the worker and the interpreter, the handing out, and the Leitung where it is wanted (P32 to P36). */
function unterschriften(macher: Satzmacher, unterlagen: Planunterlagen): Block[] {
  const { fassung, ausfertigung, mitKenntnisnahme } = unterlagen;
  const ortDatum = macher.wort('ortDatum');
  const empfaenger = fassung.unterschriften.find(({ personId }) => personId === ausfertigung.personId);
  const erklaertIn = fassung.gespraechssprache === '' ? null : macher.sprachname(fassung.gespraechssprache);
  const sprache = (welche: 'de' | 'andere') =>
    erklaertIn === null ? LINIE : (erklaertIn[welche] ?? []).map(({ text }) => text).join('');
  const { kenntnisnahmeAm, kenntnisnahmeVon } = fassung;
  return [
    macher.ueberschrift(2, 'unterschriften'),
    ...erwachsene(unterlagen).map((person) =>
      unterschriftslinien(ortDatum, macher.wort('unterschriftVon', { name: vollerName(person) })),
    ),
    unterschriftslinien(ortDatum, macher.wort('unterschriftIntegrationsmanagement')),
    ...spalten('Sprachmittlung', [
      macher.zeile([
        ['text', macher.wort('erklaertIn', { sprache: sprache('de') }, {}, { sprache: sprache('andere') })],
      ]),
    ]),
    unterschriftslinien(ortDatum, macher.wort('unterschriftSprachmittlung')),
    ...spalten('Ausfertigung', [
      macher.zeile([
        ['text', macher.angabe('ausgehaendigtAm', macher.gleich(tag(empfaenger?.ausgehaendigtAm ?? null) || LINIE))],
        ...(macher.andere === null ? [] : [['angabe', macher.wort('deutscheFassungGilt')] satisfies Absatz]),
      ]),
    ]),
    ...(mitKenntnisnahme
      ? [
          ...spalten('Kenntnisnahme', [
            macher.zeile([
              [
                'text',
                macher.verbunden([
                  macher.wort('kenntnisnahmeLeitung'),
                  ...[tag(kenntnisnahmeAm), kenntnisnahmeVon]
                    .filter((teil) => teil !== '')
                    .map((teil) => macher.gleich(teil)),
                ]),
              ],
            ]),
          ]),
          unterschriftslinien(ortDatum, macher.wort('kenntnisnahmeLeitung')),
        ]
      : []),
  ];
}

/** Whose copy it is, as the address field of the sheet says it. */
function empfaengerzeilen({ ausfertigung, akte }: Planunterlagen): string[] {
  const person = akte.personen.find(({ id }) => id === ausfertigung.personId);
  return person === undefined ? ['Ausfertigung für die Akte'] : ['Ausfertigung für', vollerName(person)];
}

/** What the papers of a plan are called: Aktenzeichen, whose copy it is unless that is protected, languages. */
export function planDateiname(wort: string, sprachen: readonly string[], unterlagen: Planunterlagen): string {
  const { akte, ausfertigung, heute } = unterlagen;
  const person = akte.personen.find(({ id }) => id === ausfertigung.personId);
  const name =
    person === undefined || istHaushaltGeschuetzt(akte.personen, heute) ? '' : person.vorname || person.nachname;
  return dateiname(wort, akte.haushalt.aktenzeichen, name, ...sprachen);
}

/** „nicht amtlich übersetzt“ at the foot of every page of a paper in two languages. */
export function fussnote(macher: Satzmacher): Pick<Blatt, 'fussnote'> {
  const { de, andere } = macher.wort('nichtAmtlichUebersetzt');
  return andere === null ? {} : { fussnote: [...de, { text: ' · ' }, ...andere] };
}

/**
 * The integration plan as a paper, in German alone or beside another language (P01 to P40). It takes values and reads
 * nothing; what this copy may not show is not in them. Quelle: Feldliste Integrationsplan.
 */
export function planBlatt(unterlagen: Planunterlagen): Blatt {
  const { fassung, akte, kommune, ansprechperson, ausfertigung, texte } = unterlagen;
  const macher = createSatzmacher(texte, ausfertigung.sprache);
  const { aktenzeichen } = akte.haushalt;
  const auskunft =
    ansprechperson.name === ''
      ? {}
      : {
          auskunft: {
            ...kommune.auskunft,
            name: ansprechperson.name,
            stelle: 'Integrationsmanagement',
            telefon: ansprechperson.telefon || kommune.auskunft.telefon,
          },
        };
  return {
    titel: TITEL,
    dateiname: planDateiname(TITEL, ausfertigung.sprache === 'de' ? ['de'] : ['de', ausfertigung.sprache], unterlagen),
    istEntwurf: fassung.vereinbartAm === null,
    kennzeichnung: null,
    aktenzeichen: aktenzeichen === '' ? null : aktenzeichen,
    istMehrsprachig: true,
    ...fussnote(macher),
    briefkopf: briefkopfVon(kommune, {
      zeichen: aktenzeichen,
      datum: zeigeDatum(fassung.vereinbartAm ?? fassung.gespraechAm),
      anschrift: empfaengerzeilen(unterlagen),
      ...auskunft,
    }),
    bloecke: [
      ...fortschreibungsblatt(macher, unterlagen),
      macher.ueberschrift(1, 'plan'),
      ...kopf(macher, unterlagen),
      ...wer(macher, unterlagen),
      ...wichtig(macher, unterlagen),
      ...felderbloecke(macher, unterlagen),
      ...vereinbarung(macher, unterlagen),
      ...(unterlagen.vorige === null ? abschluss(macher, unterlagen) : []),
      ...unterschriften(macher, unterlagen),
    ],
  };
}
