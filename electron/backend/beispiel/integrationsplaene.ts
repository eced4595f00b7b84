import { situationenVon, vorschlaege } from '../../../shared/bibliothek/vorschlag.ts';
import type { Vorlage } from '../../../shared/bibliothek/types.ts';
import { neuerFallfilter } from '../../../shared/faelle/defaults.ts';
import type { Fallakte, Person } from '../../../shared/faelle/types.ts';
import { plusTage } from '../../../shared/foundation/date.ts';
import { zPlaneintragId, type PlaneintragId } from '../../../shared/foundation/id.ts';
import { neueZusage, neuesPlanfeld } from '../../../shared/integrationsplaene/defaults.ts';
import {
  zPlanfassungEingabe,
  type Planfassung,
  type PlanfassungEingabe,
  type Planfeld,
} from '../../../shared/integrationsplaene/types.ts';
import { zielAusVorlage } from '../../../shared/integrationsplaene/vorlage.ts';
import type { Themenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import { listeVorlagen } from '../bibliothek/service.ts';
import type { Anfrage } from '../context.ts';
import { ladeAkte, listeFaelle } from '../faelle/service.ts';
import { beginnePlan, schreibePlanFort, speicherePlanfassung, vereinbarePlan } from '../integrationsplaene/draft.ts';
import { listePlaene } from '../integrationsplaene/service.ts';
import { setzeSchrittstand, setzeZielstand, setzeZusage } from '../integrationsplaene/states.ts';

/** So many of the accompanied households have a plan; every third of them was updated, the last ones are drafts. */
const PLAENE = 16;
const ENTWUERFE = 2;
const TAGE_SEIT_PLAN = 14;
const TAGE_SEIT_FORTSCHREIBUNG = 2;

/** Goals of the library that fit the household, by field: so many of each. */
const ZIELE: readonly (readonly [feld: Themenfeld, anzahl: number])[] = [
  ['sprache', 1],
  ['arbeit', 2],
  ['wohnung', 1],
  ['teilhabe', 1],
];
const ZIELE_FUER_KINDER: readonly Themenfeld[] = ['schule', 'kinder'];
/** A confidential goal: it lies in the envelope. */
const VERTRAULICH = 'GE06';

function neueEintragId(anfrage: Anfrage): PlaneintragId {
  return zPlaneintragId.parse(anfrage.neueId());
}

/** The field with goals, in the place of what the Erhebung already put there. */
function mitZielen(
  anfrage: Anfrage,
  vorhandenes: Planfeld | undefined,
  wessen: { readonly themenfeld: Themenfeld; readonly person: Person | null },
  vorlagen: readonly Vorlage[],
): Planfeld {
  const feld = vorhandenes ?? neuesPlanfeld(neueEintragId(anfrage), wessen.themenfeld, wessen.person?.id ?? null);
  const ziele = vorlagen.map((vorlage) =>
    zielAusVorlage(vorlage, {
      zielId: neueEintragId(anfrage),
      schrittId: neueEintragId(anfrage),
      ab: anfrage.heute,
    }),
  );
  return { ...feld, ziele };
}

/** What both sides agree on in this household. */
function inhalt(
  anfrage: Anfrage,
  entwurf: PlanfassungEingabe,
  {
    akte,
    vorlagen,
    hatUmschlag,
  }: { readonly akte: Fallakte; readonly vorlagen: readonly Vorlage[]; readonly hatUmschlag: boolean },
): PlanfassungEingabe {
  const [erste] = akte.personen;
  // In the plan of one person every field is this person's.
  const einzige = entwurf.personIds.length === 1 ? (erste ?? null) : null;
  const kind = akte.personen.find(({ rolle }) => rolle === 'kind') ?? null;
  const fuerAlle = situationenVon(akte, null, anfrage.heute);
  const offene = [...entwurf.felder];
  const nimm = (themenfeld: Themenfeld, person: Person | null, gewaehlte: readonly Vorlage[]) => {
    const stelle = offene.findIndex((feld) => feld.themenfeld === themenfeld && feld.personId === (person?.id ?? null));
    const [vorhandenes] = stelle < 0 ? [] : offene.splice(stelle, 1);
    return mitZielen(anfrage, vorhandenes, { themenfeld, person }, gewaehlte);
  };
  const felder = ZIELE.map(([themenfeld, anzahl]) =>
    nimm(
      themenfeld,
      themenfeld === 'sprache' ? (erste ?? null) : einzige,
      vorschlaege(vorlagen, { feld: themenfeld, situationen: fuerAlle, bereits: [] }).slice(0, anzahl),
    ),
  );
  const kinderfelder =
    kind === null
      ? []
      : ZIELE_FUER_KINDER.map((themenfeld) =>
          nimm(
            themenfeld,
            kind,
            vorschlaege(vorlagen, {
              feld: themenfeld,
              situationen: situationenVon(akte, kind.id, anfrage.heute),
              bereits: [],
            })
              .filter(({ istVertraulich }) => !istVertraulich)
              .slice(0, 1),
          ),
        );
  const umschlag = hatUmschlag
    ? [
        nimm(
          'gesundheit',
          erste ?? null,
          vorlagen.filter(({ id }) => id === VERTRAULICH),
        ),
      ]
    : [];
  return {
    ...entwurf,
    gespraechssprache: entwurf.gespraechssprache || (erste?.sprachen[0]?.sprache ?? ''),
    sprachmittlungName: 'Salma Haddad',
    sprachmittlungArt: 'ehrenamtlich',
    wuensche: entwurf.wuensche || 'Arbeiten und eine eigene Wohnung finden.',
    helfende: entwurf.helfende || 'Helferkreis',
    felder: [...felder, ...kinderfelder, ...umschlag, ...offene],
    zusagen: ['Formular gemeinsam ausfüllen', 'nach zwei Wochen nachfragen'].map((text, nummer) => ({
      ...neueZusage(neueEintragId(anfrage)),
      vorlageId: nummer === 0 ? 'Z02' : 'Z07',
      text,
      bis: plusTage(anfrage.heute, 14),
    })),
    nachBegleitung: 'Jobcenter, Volkshochschule und Hausarztpraxis.',
    naechstesGespraechAm: plusTage(anfrage.heute, 28),
    naechstesGespraechOrt: 'Rathaus, Zimmer 12',
  };
}

/** What became of the plan since: the first goal reached, the steps done that were due. */
async function fuehreFort(anfrage: Anfrage, vereinbarte: Planfassung): Promise<Planfassung> {
  const ziele = vereinbarte.felder.flatMap((feld) => feld.ziele).filter(({ istVerschlossen }) => !istVerschlossen);
  const am = anfrage.heute;
  const faellige = ziele
    .flatMap(({ schritte }) => schritte)
    .filter(({ bis }) => bis !== null && bis <= plusTage(am, TAGE_SEIT_PLAN));
  let fassung = vereinbarte;
  const [erstes] = ziele;
  if (erstes !== undefined) {
    const zielId = erstes.id;
    const { id, version } = fassung;
    fassung = await setzeZielstand(anfrage, { id, version, zielId, stand: 'erreicht', am, grund: '' });
  }
  for (const { id: schrittId } of faellige) {
    const { id, version } = fassung;
    fassung = await setzeSchrittstand(anfrage, { id, version, schrittId, stand: 'erledigt', am, grund: '' });
  }
  for (const { id: zusageId } of vereinbarte.zusagen) {
    const { id, version } = fassung;
    fassung = await setzeZusage(anfrage, { id, version, zusageId, am });
  }
  return fassung;
}

/** The next version, with what the talk found of the goals of the one before. */
async function schreibeFort(anfrage: Anfrage, akte: Fallakte): Promise<void> {
  const [plan] = await listePlaene(anfrage, akte.haushalt.id);
  if (plan === undefined) return;
  const neue = await schreibePlanFort(anfrage, { id: plan.id, version: plan.version });
  const eingabe = zPlanfassungEingabe.parse(neue);
  const ausgewertete = eingabe.felder.map((feld) => ({
    ...feld,
    ziele: feld.ziele.map((ziel) =>
      ziel.istVerschlossen
        ? ziel
        : {
            ...ziel,
            auswertung: ziel.stand === 'erreicht' ? ('erreicht' as const) : ('teilweise' as const),
            geholfen: ziel.stand === 'erreicht' ? 'Kurs am Vormittag und Hilfe der Nachbarin' : '',
            hindernis: ziel.stand === 'erreicht' ? '' : 'Lange Wartezeit',
          },
    ),
  }));
  const gespeicherte = await speicherePlanfassung(anfrage, {
    id: neue.id,
    version: neue.version,
    eingabe: { ...eingabe, anwesend: 'alle Erwachsenen', felder: ausgewertete },
  });
  await vereinbare(anfrage, gespeicherte);
}

async function vereinbare(anfrage: Anfrage, fassung: Planfassung): Promise<Planfassung> {
  return vereinbarePlan(anfrage, {
    id: fassung.id,
    version: fassung.version,
    am: anfrage.heute,
    unterschriebenVon: fassung.unterschriften.map(({ personId }) => personId),
  });
}

/** Plans of accompanied households: agreed, updated, reached in part, and two that are still drafts. */
export async function legePlaeneDesVerbandsAn(anfrage: Anfrage): Promise<void> {
  const filter = { ...neuerFallfilter(), stand: 'offen' as const };
  const { zeilen } = await listeFaelle(anfrage, { filter, sortierung: 'name', ab: 0, anzahl: PLAENE }, []);
  const damals = { ...anfrage, heute: plusTage(anfrage.heute, -TAGE_SEIT_PLAN) };
  const spaeter = { ...anfrage, heute: plusTage(anfrage.heute, -TAGE_SEIT_FORTSCHREIBUNG) };
  for (const [nummer, { id, kommuneId, art }] of zeilen.entries()) {
    const akte = await ladeAkte(damals, id);
    const begonnene = await beginnePlan(damals, {
      haushaltId: id,
      personId: art === 'familie' ? null : (akte.personen[0]?.id ?? null),
    });
    const vorlagen = await listeVorlagen(damals, kommuneId);
    const gespeicherte = await speicherePlanfassung(damals, {
      id: begonnene.id,
      version: begonnene.version,
      eingabe: inhalt(damals, zPlanfassungEingabe.parse(begonnene), { akte, vorlagen, hatUmschlag: nummer === 0 }),
    });
    if (nummer >= PLAENE - ENTWUERFE) continue;
    const vereinbarte = await vereinbare(damals, gespeicherte);
    if (nummer % 4 !== 3) await fuehreFort(spaeter, vereinbarte);
    if (nummer % 3 === 1) await schreibeFort(spaeter, akte);
  }
}
