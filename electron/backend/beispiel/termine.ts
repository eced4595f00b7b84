import { neuerFallfilter } from '../../../shared/faelle/defaults.ts';
import type { Fallakte } from '../../../shared/faelle/types.ts';
import { plusTage, type Datum } from '../../../shared/foundation/date.ts';
import type { PersonalId } from '../../../shared/foundation/id.ts';
import { istFrei } from '../../../shared/foundation/reasons.ts';
import { zUhrzeit } from '../../../shared/foundation/time.ts';
import { naechsterWerktag } from '../../../shared/fristen/workday.ts';
import type { TerminEingabe } from '../../../shared/termine/types.ts';
import { speichereFilter } from '../arbeitslisten/service.ts';
import type { Anfrage } from '../context.ts';
import { ladeAkte, listeFaelle } from '../faelle/service.ts';
import { legeTermineAn, setzeTerminstand } from '../termine/service.ts';
import { geheWeiterleitungsschritt, leiteWeiter } from '../termine/weiterleitungen.ts';
import { pruefe, speichereVertretung } from '../vertretungen/service.ts';

/** Open cases of this person of Personal, by name. */
async function faelleVon(anfrage: Anfrage, personalId: PersonalId, anzahl: number): Promise<Fallakte[]> {
  const { zeilen } = await listeFaelle(
    anfrage,
    {
      filter: { ...neuerFallfilter(), stand: 'offen', zustaendig: personalId },
      sortierung: 'name',
      ab: 0,
      anzahl,
    },
    [],
  );
  const akten: Fallakte[] = [];
  for (const { id } of zeilen) akten.push(await ladeAkte(anfrage, id));
  return akten;
}

/** What the appointments are about, in turns. */
const ANLAESSE: readonly Pick<TerminEingabe, 'titel' | 'ort' | 'ortsangabe' | 'dauerMinuten'>[] = [
  { titel: 'Wohngeld beantragen', ort: 'buero', ortsangabe: 'Zimmer 12', dauerMinuten: 45 },
  { titel: 'Zeugnisse anerkennen lassen', ort: 'buero', ortsangabe: 'Zimmer 12', dauerMinuten: 60 },
  { titel: 'Elterngespräch in der Schule', ort: 'begleitung', ortsangabe: 'Grundschule', dauerMinuten: 60 },
  { titel: 'Wohnung ansehen', ort: 'wohnung', ortsangabe: '', dauerMinuten: 40 },
  { titel: 'Kurs und Kinderbetreuung', ort: 'telefon', ortsangabe: '', dauerMinuten: 20 },
];

function termin(
  { haushalt, personen }: Fallakte,
  personalId: PersonalId,
  { am, um, nummer }: { readonly am: Datum; readonly um: string; readonly nummer: number },
): TerminEingabe {
  const anlass = ANLAESSE[nummer % ANLAESSE.length] ?? { titel: '', ort: 'buero', ortsangabe: '', dauerMinuten: 30 };
  const brauchtSprachmittlung = personen.find((person) => person.brauchtSprachmittlung);
  return {
    haushaltId: haushalt.id,
    personIds: [],
    personalId,
    am,
    um: zUhrzeit.parse(um),
    sprachmittlung: brauchtSprachmittlung?.sprachen[0]?.sprache ?? '',
    notiz: '',
    ...anlass,
  };
}

const UHRZEITEN = ['09:00', '10:30', '13:15', '15:00'] as const;

/** Appointments of this week, some without an outcome, a weekly one, and where people were sent. */
async function legeTermineVon(anfrage: Anfrage, personalId: PersonalId, anzahl: number): Promise<void> {
  const { heute } = anfrage;
  const akten = await faelleVon(anfrage, personalId, anzahl);
  for (const [nummer, akte] of akten.entries()) {
    const am = naechsterWerktag(plusTage(heute, Math.floor(nummer / 2)));
    const um = UHRZEITEN[nummer % UHRZEITEN.length] ?? '09:00';
    await legeTermineAn(anfrage, {
      eingabe: termin(akte, personalId, { am, um, nummer }),
      wiederholung: nummer === 1 ? { takt: 'woechentlich', abstand: 2, ende: { art: 'anzahl', anzahl: 4 } } : null,
    });
    const frueher = naechsterWerktag(plusTage(heute, -14 + nummer));
    if (frueher >= heute) continue;
    const [gewesener] = await legeTermineAn(anfrage, {
      eingabe: termin(akte, personalId, { am: frueher, um, nummer: nummer + 1 }),
      wiederholung: null,
    });
    if (gewesener === undefined || nummer === 2) continue;
    const { id, version } = gewesener;
    await setzeTerminstand(anfrage, { id, version, stand: nummer === 3 ? 'nicht_erschienen' : 'wahrgenommen' });
  }
  for (const [nummer, { haushalt, personen }] of akten.slice(0, 3).entries()) {
    const am = plusTage(heute, -35 + nummer * 10);
    const eine = await leiteWeiter(anfrage, {
      haushaltId: haushalt.id,
      personIds: personen.slice(0, 1).map(({ id }) => id),
      ziel: nummer === 1 ? 21 : 19,
      partnerId: null,
      stelle: nummer === 1 ? 'Volkshochschule Oberes Tal' : 'Jobcenter Oberes Tal',
      anliegen: nummer === 1 ? 'Platz im Sprachkurs' : 'Leistungen beantragen',
      am,
      personalId,
    });
    if (nummer !== 1) continue;
    const schritt = { stand: 'angenommen' as const, am: plusTage(am, 7), grund: '' };
    await geheWeiterleitungsschritt(anfrage, { id: eine.id, version: eine.version, ...schritt });
  }
}

/** Appointments and Weiterleitungen of two persons; the first one stands in for the other; a filter for everybody. */
export async function legeTermineDesVerbandsAn(
  anfrage: Anfrage,
  { eigene, kollegin }: { readonly eigene: PersonalId; readonly kollegin: PersonalId },
): Promise<void> {
  await legeTermineVon(anfrage, eigene, 8);
  await legeTermineVon(anfrage, kollegin, 4);
  const faelle = await faelleVon(anfrage, kollegin, 50);
  const kommuneIds = [...new Set(faelle.map(({ haushalt }) => haushalt.kommuneId))];
  const eingabe = {
    abwesendId: kollegin,
    vertretungId: eigene,
    von: anfrage.heute,
    bis: plusTage(anfrage.heute, 4),
    kommuneIds,
    bemerkung: '',
  };
  // A Vertretung grants nothing: without the right at cases there is none.
  if (istFrei(await pruefe(anfrage, { id: null, eingabe }))) {
    await speichereVertretung(anfrage, { id: null, version: null, eingabe });
  }
  const filter = { ...neuerFallfilter(), sprache: 'ar', stand: 'offen' as const };
  await speichereFilter(anfrage, { name: 'Offen, Arabisch', filter, kommuneId: null });
}
