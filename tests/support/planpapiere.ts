import { mitgelieferteVorlage } from '../../electron/backend/bibliothek/shipped.ts';
import { fuerAusfertigung, type Planunterlagen } from '../../electron/backend/integrationsplaene/document-data.ts';
import { neuerHaushalt } from '../../shared/faelle/defaults.ts';
import type { Fallakte, Person } from '../../shared/faelle/types.ts';
import { datum, type Datum } from '../../shared/foundation/date.ts';
import { zFalleintragId, zPlaneintragId, zPlanfassungId, zPlanId, type PersonId } from '../../shared/foundation/id.ts';
import { zUhrzeit } from '../../shared/foundation/time.ts';
import { neuerPlanschritt, neuesPlanfeld, neuesPlanziel } from '../../shared/integrationsplaene/defaults.ts';
import type {
  Drucksprache,
  Planfassung,
  Planschritt,
  Planziel,
  Zusage,
} from '../../shared/integrationsplaene/types.ts';
import { A_DORF } from './builders.ts';
import { fallhaushaltId, fallperson, fallpersonId } from './einwilligungen.ts';
import { partner, partnerId } from './netzwerk.ts';
import { PLANTEXTE } from './plantexte.ts';

/** A family's plan in its second version, agreed, with what lies in the envelope; as the papers are made of it. */

export const HEUTE = datum('2018-03-12');
const VORLAGE_FREI = '';
let laufend = 0;
const planeintragId = () =>
  zPlaneintragId.parse(`00000000-0000-4000-8000-00000062${String((laufend += 1)).padStart(4, '0')}`);

/** A goal of the library with its step, as shipped. */
export function bibliotheksziel(
  id: string,
  bis: Datum | null,
  schritt: Partial<Planschritt> = {},
  ziel: Partial<Planziel> = {},
): Planziel {
  const vorlage = mitgelieferteVorlage(id);
  if (vorlage === null) throw new Error(`No entry ${id}`);
  return {
    ...neuesPlanziel(planeintragId()),
    vorlageId: id,
    text: vorlage.ziel,
    schritte: [
      {
        ...neuerPlanschritt(planeintragId()),
        vorlageId: id,
        text: vorlage.massnahme,
        fertigWenn: vorlage.schrittFertigWenn,
        wer: [...vorlage.wer],
        bis,
        ...schritt,
      },
    ],
    ...ziel,
  };
}

const zusage = (vorlageId: string, bis: Datum): Zusage => ({
  id: planeintragId(),
  kennung: planeintragId(),
  vorlageId,
  text: PLANTEXTE('de').zusagen[vorlageId] ?? '',
  bis,
  erledigtAm: null,
});

export const MUTTER = fallperson(1, { rolle: 'bezugsperson', aubVon: datum('2017-06-01') });
export const VATER = fallperson(2, {
  vorname: 'Samir',
  rolle: 'partner',
  geburtsdatum: datum('1987-11-21'),
  geburtsjahr: 1987,
  aubVon: datum('2017-06-01'),
});
export const KIND: Person = fallperson(3, {
  vorname: 'Lina',
  rolle: 'kind',
  geburtsdatum: datum('2010-02-14'),
  geburtsjahr: 2010,
});

export function planakte(aenderung: Partial<Fallakte> = {}): Fallakte {
  return {
    haushalt: {
      ...neuerHaushalt(A_DORF.id),
      id: fallhaushaltId,
      art: 'familie',
      bezeichnung: 'Familie Al-Ahmad (3)',
      stand: 'offen',
      aktenzeichen: '464.2-017/18',
      begleitungen: [
        {
          id: zFalleintragId.parse('00000000-0000-4000-8000-000000630001'),
          von: datum('2018-01-15'),
          bis: null,
          grund: null,
          uebergebenAn: '',
          bemerkung: '',
        },
      ],
      istGeschuetzt: false,
      version: 1,
      geaendertAm: '2018-01-15T08:00:00.000Z',
      geaendertVon: 'Petra Roth',
    },
    personen: [MUTTER, VATER, KIND],
    ...aenderung,
  };
}

/** Words that lie in the envelope of the mother, of the child and of the father; none of them is elsewhere. */
export const UMSCHLAG = {
  mutter: 'Traumatherapie Kastanienhof',
  kind: 'Logopädie Birkenweg',
  vater: 'Suchtberatung Lindenstraße',
} as const;

function vertraulichesZiel(text: string): Planziel {
  return {
    ...neuesPlanziel(planeintragId()),
    text: `Ich gehe zur ${text}.`,
    istVertraulich: true,
    schritte: [{ ...neuerPlanschritt(planeintragId()), text: `Termin bei ${text} ausmachen.` }],
  };
}

export function planfassung(aenderung: Partial<Planfassung> = {}): Planfassung {
  laufend = 0;
  const schein = bibliotheksziel(
    'SP01',
    datum('2018-04-09'),
    { partnerId: partnerId(1), weg: 'Bus 31 bis Rathaus, 2. Stock' },
    { auswertung: 'teilweise', geholfen: 'Die Nachbarin ging mit.', hindernis: 'Kein Platz im Kurs bis Mai' },
  );
  return {
    id: zPlanfassungId.parse('00000000-0000-4000-8000-000000610002'),
    planId: zPlanId.parse('00000000-0000-4000-8000-000000600001'),
    nummer: 2,
    stand: 'vereinbart',
    vereinbartAm: HEUTE,
    gespraechAm: HEUTE,
    anwesend: 'Amal und Samir Al-Ahmad, Rana Haddad',
    gespraechssprache: 'ar',
    sprachmittlungName: 'Rana Haddad',
    sprachmittlungArt: 'vor Ort',
    personIds: [MUTTER.id, VATER.id, KIND.id],
    uebergabeAm: datum('2018-01-15'),
    erhebungAm: datum('2018-01-22'),
    zeigtAufenthalt: false,
    wuensche: 'Ich möchte wieder als Schneiderin arbeiten (الخياطة).',
    mitgebracht: 'Arabisch, etwas Englisch; 9 Jahre Schule; 6 Jahre in einer Schneiderei in Homs',
    interessen: 'Nähen, Kochen, Fußball (Samir)',
    helfende: 'Frau Weber aus der Nachbarschaft, der Sportverein',
    felder: [
      {
        ...neuesPlanfeld(planeintragId(), 'sprache', MUTTER.id),
        heute: 'Amal spricht mit den Nachbarn auf Deutsch, schreibt aber noch wenig.',
        ressource: 'Sie hat A1 bestanden (78 von 100 Punkten).',
        bedarf: 'Ein Kurs am Vormittag.',
        ziele: [schein, bibliotheksziel('SP03', datum('2018-06-30'))],
      },
      {
        ...neuesPlanfeld(planeintragId(), 'arbeit', VATER.id),
        heute: 'Samir sucht eine Arbeit in der Küche.',
        ziele: [
          bibliotheksziel('AR02', datum('2018-05-02')),
          {
            ...neuesPlanziel(planeintragId()),
            vorlageId: VORLAGE_FREI,
            text: 'Ich arbeite in der Küche vom Gasthof Sonne.',
            erreichtWenn: 'der Vertrag unterschrieben ist',
            vorrang: 'spaeter',
            schritte: [
              {
                ...neuerPlanschritt(planeintragId()),
                text: 'Probetag am Samstag, 9–14 Uhr',
                bis: datum('2018-03-24'),
                stelle: 'Gasthof Sonne, Marktplatz 3, 73099 A-dorf',
              },
            ],
          },
        ],
      },
      {
        ...neuesPlanfeld(planeintragId(), 'schule', KIND.id),
        ressource: 'Lina rechnet gern.',
        ziele: [bibliotheksziel('SC04', datum('2018-04-20'))],
      },
      {
        ...neuesPlanfeld(planeintragId(), 'gesundheit', MUTTER.id),
        heute: `Seit Herbst: ${UMSCHLAG.mutter}.`,
        istVertraulich: true,
        ziele: [vertraulichesZiel(UMSCHLAG.mutter)],
      },
      { ...neuesPlanfeld(planeintragId(), 'gesundheit', KIND.id), ziele: [vertraulichesZiel(UMSCHLAG.kind)] },
      { ...neuesPlanfeld(planeintragId(), 'gesundheit', VATER.id), ziele: [vertraulichesZiel(UMSCHLAG.vater)] },
    ],
    zusagen: [zusage('Z01', datum('2018-03-20')), zusage('Z04', datum('2018-03-28'))],
    nachBegleitung: 'Migrationsberatung Oberes Tal, Jobcenter',
    naechstesGespraechAm: datum('2018-04-16'),
    naechstesGespraechUm: zUhrzeit.parse('14:30'),
    naechstesGespraechOrt: 'Rathaus, Zimmer 4',
    ueberpruefungAm: datum('2018-06-11'),
    unterschriften: [MUTTER, VATER].map(({ id }) => ({ personId: id, unterschriebenAm: null, ausgehaendigtAm: null })),
    kenntnisnahmeAm: null,
    kenntnisnahmeVon: '',
    version: 1,
    geaendertAm: '2018-03-12T08:00:00.000Z',
    geaendertVon: 'Petra Roth',
    ...aenderung,
  };
}

interface Wunsch {
  readonly sprache?: Drucksprache;
  readonly personId?: PersonId | null;
  readonly grund?: string;
  readonly fassung?: Planfassung;
  readonly akte?: Fallakte;
}

/** What a copy of this plan is made of; without a wish the German copy of the file. */
export function planunterlagen({
  sprache = 'de',
  personId = null,
  grund = '',
  fassung = planfassung(),
  akte = planakte(),
}: Wunsch = {}): Planunterlagen {
  const [sprachfeld] = fassung.felder;
  const schulung = partner({
    name: 'Volkshochschule Oberes Tal',
    strasse: 'Bahnhofstraße 12',
    plz: '73099',
    haltestelle: 'Bahnhof',
  });
  return {
    plan: { personId: null, stand: 'aktiv', abschluss: null },
    fassung: fuerAusfertigung(fassung, akte, { personId, grund }, HEUTE),
    vorige: {
      ...fassung,
      nummer: 1,
      vereinbartAm: datum('2018-01-29'),
      felder: sprachfeld === undefined ? [] : [{ ...sprachfeld, ziele: sprachfeld.ziele.slice(0, 1) }],
    },
    akte,
    kommune: A_DORF,
    ansprechperson: {
      name: 'Miriam Kern',
      telefon: '07161 202-31',
      sprechzeit: 'Dienstag, 14 bis 16.30 Uhr',
      ort: 'Rathaus, Zimmer 4',
      vertretung: 'Jonas Frey',
    },
    partner: new Map([[schulung.id, schulung]]),
    einwilligungen: [{ personId: fallpersonId(1), empfaenger: 'Jobcenter Kreisstadt', antwortAm: datum('2018-02-05') }],
    mitKenntnisnahme: true,
    ausfertigung: { personId, sprache },
    texte: PLANTEXTE,
    heute: HEUTE,
  };
}
