import { neueErhebung } from '../../../shared/erhebungen/rules.ts';
import type { Erhebungsfeld } from '../../../shared/erhebungen/types.ts';
import { neuerFallfilter } from '../../../shared/faelle/defaults.ts';
import type { Person } from '../../../shared/faelle/types.ts';
import { plusTage, type Datum } from '../../../shared/foundation/date.ts';
import type { HaushaltId, PersonId } from '../../../shared/foundation/id.ts';
import { neuerPunkt, neueUebergabe, neueUebergabeperson } from '../../../shared/uebergaben/defaults.ts';
import type { UebergabeEingabe } from '../../../shared/uebergaben/types.ts';
import { vorschlaege } from '../../../shared/uebergaben/werte.ts';
import type { Anfrage } from '../context.ts';
import { legeErhebungAn, listeErhebungen } from '../erhebungen/service.ts';
import { ladeAkte, listeFaelle } from '../faelle/service.ts';
import { legeUebergabeAn, uebernimmWerte } from '../uebergaben/service.ts';

/** So many of the accompanied households came with a handover. */
const HAUSHALTE = 8;
const STELLE = 'Landratsamt, Flüchtlingssozialarbeit';

/** Days of the handover, and of both assessments. */
interface Tage {
  readonly uebergabe: Datum;
  readonly erste: Datum;
  readonly zweite: Datum;
}

/** What the Gemeinschaftsunterkunft tells: the paper and languages of the adult, work, one matter that is still open. */
function uebergabeFuer(anfrage: Anfrage, person: Person, personen: readonly Person[], am: Datum): UebergabeEingabe {
  const [papier] = person.aufenthalte;
  return {
    ...neueUebergabe(am, personen),
    ort: 'Gemeinschaftsunterkunft Talstraße',
    vonStelle: STELLE,
    einverstaendnis: 'ja',
    einverstaendnisAm: am,
    teilnehmende: [
      { name: 'Jana Vogt', stelle: STELLE, seite: 'abgebend' },
      { name: anfrage.konto.anzeigename, stelle: 'Integrationsmanagement', seite: 'aufnehmend' },
    ],
    personen: personen.map(({ id, aubVon }) => ({
      ...neueUebergabeperson(id),
      aubVon,
      ...(id === person.id
        ? {
            ankunftAm: person.ankunftAm,
            sprachen: person.sprachen,
            brauchtSprachmittlung: true,
            unterlagen: 'Reiseausweis, Zeugnis (Kopie)',
            ...(papier === undefined ? {} : { status: papier.status, statusVon: papier.von, statusBis: papier.bis }),
          }
        : {}),
    })),
    arbeit: 'Hat im Herkunftsland gearbeitet und sucht eine Stelle im Ort.',
    wohnung: 'Zwei Zimmer in der Unterkunft; eine eigene Wohnung ist gewünscht.',
    offenePunkte: [
      {
        ...neuerPunkt(anfrage.neueId()),
        was: 'Zeugnis übersetzen lassen',
        wer: 'Jana Vogt',
        bis: plusTage(anfrage.heute, 9),
      },
      { ...neuerPunkt(anfrage.neueId()), was: 'Konto eröffnen', wer: 'Familie', istErledigt: true },
    ],
    termine: [{ am: plusTage(am, 6), um: null, was: 'Jobcenter, Erstgespräch' }],
  };
}

function felderFuer(personId: PersonId, istZweite: boolean): Erhebungsfeld[] {
  const leer = { istStand: '', ressource: '', bedarf: '' };
  return [
    {
      ...leer,
      themenfeld: 'sprache',
      personId,
      bedarf: 'Kurs am Vormittag',
      bedarfsstufe: istZweite ? 'etwas' : 'deutlich',
      ressourcenstufe: istZweite ? 'einiges' : 'wenig',
    },
    {
      ...leer,
      themenfeld: 'arbeit',
      personId: null,
      ressource: 'Berufserfahrung',
      bedarfsstufe: istZweite ? 'deutlich' : 'dringend',
      ressourcenstufe: 'einiges',
    },
    { ...leer, themenfeld: 'wohnung', personId: null, bedarfsstufe: 'deutlich', ressourcenstufe: null },
    {
      ...leer,
      themenfeld: 'teilhabe',
      personId: null,
      ressource: 'Nachbarin hilft bei Briefen',
      bedarfsstufe: istZweite ? 'kein' : 'etwas',
      ressourcenstufe: istZweite ? 'viel' : 'wenig',
    },
  ];
}

async function legeErhebungenAn(anfrage: Anfrage, haushaltId: HaushaltId, person: Person, tage: Tage): Promise<void> {
  const lage = { personIds: [person.id], heute: tage.erste };
  const erste = {
    ...neueErhebung(null, lage),
    durchgefuehrtVon: anfrage.konto.anzeigename,
    sprache: person.sprachen[0]?.sprache ?? '',
    wuensche: 'Eine Arbeit und eine eigene Wohnung.',
    helfende: 'Nachbarin, Helferkreis',
    felder: felderFuer(person.id, false),
  };
  await legeErhebungAn(anfrage, { haushaltId, eingabe: erste });
  await legeErhebungAn(anfrage, {
    haushaltId,
    eingabe: { ...erste, am: tage.zweite, felder: felderFuer(person.id, true) },
  });
}

/** Takes over what the file does not say yet. */
async function uebernimm(anfrage: Anfrage, haushaltId: HaushaltId, eingabe: UebergabeEingabe): Promise<void> {
  const uebergabe = await legeUebergabeAn(anfrage, { haushaltId, eingabe });
  const { personen } = await ladeAkte(anfrage, haushaltId);
  const erhebung = (await listeErhebungen(anfrage, haushaltId))[0] ?? null;
  const angebot = vorschlaege(uebergabe, { haushaltId, personen, erhebung });
  if (angebot.length === 0) return;
  await uebernimmWerte(anfrage, {
    id: uebergabe.id,
    version: uebergabe.version,
    schluessel: angebot.map(({ schluessel }) => schluessel),
  });
}

/** Handovers with what was taken over, and two assessments each, in some of the accompanied households. */
export async function legeUebergabenDesVerbandsAn(anfrage: Anfrage): Promise<void> {
  const filter = { ...neuerFallfilter(), stand: 'offen' as const };
  const { zeilen } = await listeFaelle(anfrage, { filter, sortierung: 'name', ab: 0, anzahl: HAUSHALTE }, []);
  const tage: Tage = {
    uebergabe: plusTage(anfrage.heute, -20),
    erste: plusTage(anfrage.heute, -18),
    zweite: plusTage(anfrage.heute, -4),
  };
  for (const { id } of zeilen) {
    const { personen } = await ladeAkte(anfrage, id);
    const person = personen.find(({ einwilligungAm }) => einwilligungAm !== null);
    if (person === undefined) continue;
    await legeErhebungenAn(anfrage, id, person, tage);
    await uebernimm(anfrage, id, uebergabeFuer(anfrage, person, personen, tage.uebergabe));
  }
}
