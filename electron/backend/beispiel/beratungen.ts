import { neueBeratung, neuerNetzwerkkontakt } from '../../../shared/beratungen/defaults.ts';
import type { BeratungEingabe, NetzwerkkontaktEingabe, Thema } from '../../../shared/beratungen/types.ts';
import { neuerFallfilter } from '../../../shared/faelle/defaults.ts';
import type { Fallakte } from '../../../shared/faelle/types.ts';
import { plusTage, spaeteres, type Datum } from '../../../shared/foundation/date.ts';
import type { KommuneId, PersonalId } from '../../../shared/foundation/id.ts';
import { keinWerktagWeil } from '../../../shared/fristen/workday.ts';
import type { Weiterleitungsziel } from '../../../shared/netzwerk/partnerarten.ts';
import { legeBeratungAn, legeGruppeAn } from '../beratungen/commands.ts';
import { legeKontaktAn } from '../beratungen/contacts.ts';
import type { Anfrage } from '../context.ts';
import { ladeAkte, listeFaelle } from '../faelle/service.ts';
import { geheWeiterleitungsschritt, weiterleitungenImFall } from '../termine/weiterleitungen.ts';

/** Talks of so many days; every accompanied household comes about every third week. */
const TAGE = 160;
const ABSTAND_TAGE = 21;
/** Weiterleitungen that are older are done. */
const ERLEDIGT_NACH_TAGEN = 20;

interface Muster {
  readonly themen: readonly Thema[];
  readonly stichwort?: string;
  readonly ergebnis: string;
  readonly notiz: string;
  readonly ziel?: Weiterleitungsziel;
  readonly stelle?: string;
  readonly anliegen?: string;
}

/** What was talked about, in turns. */
const MUSTER: readonly Muster[] = [
  {
    themen: ['sprache'],
    ergebnis: 'Für den Einstufungstest angemeldet',
    notiz: 'Vormittags ist Zeit für den Kurs, wenn das Kind in der Kita ist.',
    ziel: 21,
    stelle: 'Volkshochschule Oberes Tal',
    anliegen: 'Platz im Integrationskurs',
  },
  {
    themen: ['leistungen', 'wohnung'],
    ergebnis: 'Antrag gemeinsam ausgefüllt',
    notiz: 'Mietbescheinigung und Kontoauszüge fehlen noch.',
    ziel: 24,
    stelle: 'Wohngeldstelle',
    anliegen: 'Wohngeld beantragen',
  },
  {
    themen: ['kinder', 'schule'],
    ergebnis: 'Elternabend besprochen',
    notiz: 'Die Schule bietet Hausaufgabenhilfe an.',
  },
  {
    themen: ['arbeit'],
    ergebnis: 'Lebenslauf überarbeitet',
    notiz: 'Erfahrung als Schreiner, sucht eine Probearbeit.',
    ziel: 19,
    stelle: 'Jobcenter Oberes Tal',
    anliegen: 'Vermittlung in Arbeit',
  },
  {
    themen: ['aufenthalt'],
    ergebnis: 'Termin zur Verlängerung vereinbart',
    notiz: 'Passfoto und Mietvertrag mitbringen.',
    ziel: 20,
    stelle: 'Ausländerbehörde',
    anliegen: 'Verlängerung der Aufenthaltserlaubnis',
  },
  { themen: ['gesundheit'], ergebnis: 'Hausarztpraxis gefunden', notiz: 'Die Versichertenkarte ist da.' },
  { themen: ['leistungen'], ergebnis: 'Post erklärt', notiz: 'Stromabschlag angepasst.' },
  {
    themen: ['ausbildung', 'sprache'],
    ergebnis: 'Zeugnisse für die Anerkennung gesammelt',
    notiz: 'Übersetzung ist beauftragt.',
    ziel: 28,
    stelle: 'Anerkennungsberatung',
    anliegen: 'Anerkennung der Ausbildung',
  },
  { themen: ['wohnung'], ergebnis: 'Drei Wohnungen angeschrieben', notiz: 'Zwei Zimmer, bis zur Mietobergrenze.' },
  {
    themen: ['teilhabe'],
    ergebnis: 'Kontakt zum Sportverein',
    notiz: 'Training am Dienstag.',
    ziel: 29,
    stelle: 'Turnverein Oberes Tal',
    anliegen: 'Probetraining',
  },
  { themen: ['sonstige'], stichwort: 'Führerschein', ergebnis: 'Umschreibung geklärt', notiz: '' },
];

const DAUERN = [30, 45, 30, 20, 60, 30, 15] as const;

function einer<T>(liste: readonly T[], nummer: number): T {
  const gewaehlter = liste[nummer % liste.length];
  if (gewaehlter === undefined) throw new Error('An empty list has no entry.');
  return gewaehlter;
}

/** Three of four in the Beratungsstelle, most of the others at home, a few on the way to an office. */
function ort(nummer: number): Pick<BeratungEingabe, 'ort' | 'fernweg' | 'unterort' | 'begleitungZu'> {
  const leer = { fernweg: '', unterort: '', begleitungZu: '' } as const;
  if (nummer % 23 === 5) return { ...leer, ort: 'begleitung', begleitungZu: 'Jobcenter' };
  if (nummer % 9 === 2 || nummer % 9 === 6) return { ...leer, ort: 'aufsuchend', unterort: 'Wohnung' };
  if (nummer % 9 === 4) return { ...leer, ort: 'beratungsstelle', fernweg: 'telefon' };
  return { ...leer, ort: 'beratungsstelle', unterort: nummer % 2 === 0 ? 'Büro' : 'Sprechstunde im Rathaus' };
}

function gespraech(
  { haushalt, personen }: Fallakte,
  { am, personalId, nummer }: { readonly am: Datum; readonly personalId: PersonalId; readonly nummer: number },
): BeratungEingabe {
  const { themen, stichwort = '', ergebnis, notiz, ziel, stelle = '', anliegen = '' } = einer(MUSTER, nummer);
  const mitSprachmittlung = personen.find((person) => person.brauchtSprachmittlung);
  return {
    ...neueBeratung(am, haushalt.kommuneId, personalId),
    haushaltId: haushalt.id,
    personIds: haushalt.art === 'familie' && nummer % 3 === 0 ? personen.slice(0, 1).map(({ id }) => id) : [],
    dauerMinuten: einer(DAUERN, nummer),
    ...ort(nummer),
    // A note that still lacks its topic.
    themen: nummer % 41 === 17 ? [] : [...themen],
    stichwort,
    ergebnis,
    notiz,
    sprache: mitSprachmittlung?.sprachen[0]?.sprache ?? '',
    sprachmittlung: mitSprachmittlung === undefined ? '' : 'Salma Haddad',
    istInformation: nummer % 13 === 7,
    weiterleitungen: ziel === undefined ? [] : [{ ziel, partnerId: null, stelle, anliegen }],
  };
}

/** Days of the talks with one household, the oldest first; no weekends and holidays. */
function tage(ab: Datum, bis: Datum, versatz: number): Datum[] {
  const gefundene: Datum[] = [];
  for (let tag = plusTage(ab, versatz % ABSTAND_TAGE); tag <= bis; tag = plusTage(tag, ABSTAND_TAGE)) {
    if (keinWerktagWeil(tag) === null) gefundene.push(tag);
  }
  return gefundene;
}

/** What was sent on long ago is done: nobody has to ask after it. */
async function erledigeAlte(anfrage: Anfrage, { haushalt }: Fallakte): Promise<void> {
  for (const eine of await weiterleitungenImFall(anfrage, haushalt.id)) {
    if (eine.stand !== 'gesendet' || eine.am > plusTage(anfrage.heute, -ERLEDIGT_NACH_TAGEN)) continue;
    const angenommen = { stand: 'angenommen', am: plusTage(eine.am, 3), grund: '' } as const;
    const { version } = await geheWeiterleitungsschritt(anfrage, { id: eine.id, version: eine.version, ...angenommen });
    const erledigt = { stand: 'erledigt', am: plusTage(eine.am, 12), grund: '' } as const;
    await geheWeiterleitungsschritt(anfrage, { id: eine.id, version, ...erledigt });
  }
}

const KONTAKTE: readonly Pick<NetzwerkkontaktEingabe, 'gruppe' | 'art' | 'stelle' | 'thema'>[] = [
  { gruppe: 'gemeindeverwaltung', art: 'gespraech', stelle: 'Ordnungsamt', thema: 'Belegung der Unterkünfte' },
  { gruppe: 'migrationsdienste', art: 'telefonat', stelle: 'Migrationsberatung', thema: 'Sprechzeiten im Frühjahr' },
  { gruppe: 'integrationsbeauftragte', art: 'sitzung', stelle: 'Runder Tisch Integration', thema: 'Sprachkurse' },
  { gruppe: 'ehrenamt_sonstige', art: 'gespraech', stelle: 'Helferkreis Oberes Tal', thema: 'Fahrdienste' },
  { gruppe: 'landratsamt', art: 'telefonat', stelle: 'Landratsamt, Sozialamt', thema: 'Zugänge im nächsten Monat' },
];

async function legeKontakteAn(anfrage: Anfrage, kommuneIds: readonly KommuneId[], personalId: PersonalId) {
  for (let nummer = 0; nummer < 15; nummer++) {
    const am = plusTage(anfrage.heute, -3 - nummer * 10);
    await legeKontaktAn(anfrage, {
      eingabe: {
        ...neuerNetzwerkkontakt(am, einer(kommuneIds, nummer), personalId),
        ...einer(KONTAKTE, nummer),
        dauerMinuten: 20,
      },
    });
  }
}

/** Talks of the last months with the accompanied households, some without a name, a group, and contacts. */
export async function legeBeratungenDesVerbandsAn(
  anfrage: Anfrage,
  { eigene, kommuneIds }: { readonly eigene: PersonalId; readonly kommuneIds: readonly KommuneId[] },
): Promise<void> {
  const { heute } = anfrage;
  const filter = { ...neuerFallfilter(), stand: 'offen' as const };
  const { zeilen } = await listeFaelle(anfrage, { filter, sortierung: 'name', ab: 0, anzahl: 60 }, []);
  let nummer = 0;
  for (const [stelle, { id, begleitetSeit, aubVon, zustaendigId }] of zeilen.entries()) {
    if (begleitetSeit === null) continue;
    const akte = await ladeAkte(anfrage, id);
    const ab = spaeteres(spaeteres(begleitetSeit, aubVon ?? begleitetSeit), plusTage(heute, -TAGE));
    for (const am of tage(ab, heute, stelle * 4)) {
      const eingabe = gespraech(akte, { am, personalId: zustaendigId ?? eigene, nummer });
      await legeBeratungAn(anfrage, { eingabe });
      nummer += 1;
    }
    await erledigeAlte(anfrage, akte);
  }
  for (const tag of tage(plusTage(heute, -TAGE), heute, 2)) {
    const ohneNamen = neueBeratung(tag, einer(kommuneIds, nummer), eigene);
    const unterort = 'Sprechstunde im Rathaus';
    await legeBeratungAn(anfrage, { eingabe: { ...ohneNamen, unterort, themen: ['leistungen'], dauerMinuten: 10 } });
    nummer += 1;
  }
  const [gruppentag] = tage(plusTage(heute, -12), heute, 0);
  const gruppe = zeilen.filter(({ begleitetSeit }) => begleitetSeit !== null && begleitetSeit <= plusTage(heute, -30));
  const [erster] = gruppe;
  if (gruppentag !== undefined && erster !== undefined && gruppe.length > 3) {
    await legeGruppeAn(anfrage, {
      haushaltIds: gruppe.slice(0, 4).map(({ id }) => id),
      eingabe: {
        ...neueBeratung(gruppentag, erster.kommuneId, eigene),
        themen: ['arbeit', 'leistungen'],
        unterort: 'Gemeindesaal',
        dauerMinuten: 90,
        ergebnis: 'Arbeitsvertrag und Lohnabrechnung erklärt',
      },
    });
  }
  await legeKontakteAn(anfrage, kommuneIds, eigene);
}
