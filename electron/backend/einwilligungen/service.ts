import type { Datum } from '../../../shared/foundation/date.ts';
import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import {
  zEinwilligungId,
  type EinwilligungId,
  type HaushaltId,
  type PartnerId,
  type PersonId,
} from '../../../shared/foundation/id.ts';
import { istFrei, type Grund } from '../../../shared/foundation/reasons.ts';
import { ampel } from '../../../shared/einwilligungen/ampel.ts';
import { nachSchritt, pruefeEinwilligung, pruefeSchritt } from '../../../shared/einwilligungen/rules.ts';
import type {
  Ampel,
  Einwilligung,
  EinwilligungEingabe,
  Einwilligungsschritt,
  Empfaenger,
  Informationsart,
  Umschlag,
} from '../../../shared/einwilligungen/types.ts';
import { vollerName } from '../../../shared/faelle/name.ts';
import type { Fallakte } from '../../../shared/faelle/types.ts';
import { getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import { alsLeser, type Anfrage } from '../context.ts';
import { ladeAkte } from '../faelle/service.ts';
import { eingabefehler, Fachfehler, gesperrt, nichtGefunden } from '../failures.ts';
import { ladePartner } from '../netzwerk/partner-service.ts';
import { einwilligungenRepository, type GespeicherteEinwilligung } from './repository.ts';

export const EINWILLIGUNG = 'Diese Einwilligung';

export function repositoryFuer(anfrage: Anfrage) {
  return einwilligungenRepository(anfrage.db, anfrage.kommunen);
}

/** A reason that forbids saving, as a sentence at its field; reasons for the whole stay reasons. */
function wirfSperren(gruende: readonly Grund[]): void {
  if (istFrei(gruende)) return;
  const sperren = gruende.filter(({ schwere }) => schwere === 'sperrt');
  const felder = sperren.flatMap(({ feld, satz }): Feldfehler[] => (feld === null ? [] : [{ feld, satz }]));
  if (felder.length > 0) throw eingabefehler(felder);
  throw gesperrt(sperren);
}

/** A consent with its file; `NICHT_GEFUNDEN` where the account does not see the household. */
export async function mitAkte(
  anfrage: Anfrage,
  id: EinwilligungId,
): Promise<{ gespeicherte: GespeicherteEinwilligung; akte: Fallakte }> {
  const gespeicherte = await repositoryFuer(anfrage).eine(id);
  if (gespeicherte === null) throw nichtGefunden(EINWILLIGUNG);
  return { gespeicherte, akte: await ladeAkte(anfrage, gespeicherte.haushaltId) };
}

/** The consents of a household, newest first, and that there are closed notes. */
export async function listeEinwilligungen(
  anfrage: Anfrage,
  haushaltId: HaushaltId,
): Promise<{ einwilligungen: Einwilligung[]; umschlaege: Umschlag[] }> {
  await ladeAkte(anfrage, haushaltId);
  const repository = repositoryFuer(anfrage);
  return {
    einwilligungen: (await repository.liste(haushaltId)).map(({ einwilligung }) => einwilligung),
    umschlaege: (await repository.umschlaege(haushaltId)).map(({ umschlag }) => umschlag),
  };
}

/** What the light is asked about. */
export interface Ampelfrage {
  readonly haushaltId: HaushaltId;
  readonly personIds: readonly PersonId[];
  readonly empfaenger: Empfaenger;
  readonly arten: readonly Informationsart[];
}

/**
 * The light for services that let something leave a file: letters, Weiterleitungen, handovers, orders to interpreters. It
 * says; it never blocks by itself. Persons that are not of the household are red.
 */
export async function ampelFuer(anfrage: Anfrage, { haushaltId, ...frage }: Ampelfrage): Promise<Ampel> {
  const { personen } = await ladeAkte(anfrage, haushaltId);
  const einwilligungen = (await repositoryFuer(anfrage).liste(haushaltId)).map(({ einwilligung }) => einwilligung);
  const namen = new Map(personen.map((person) => [person.id, vollerName(person)]));
  return ampel({ ...frage, einwilligungen, am: anfrage.heute, namen });
}

/** What `lies` answers; null where the account finds nothing there. */
export async function obVorhanden<T>(lies: () => Promise<T>): Promise<T | null> {
  try {
    return await lies();
  } catch (fehler) {
    if (fehler instanceof Fachfehler && fehler.fehlschlag.code === 'NICHT_GEFUNDEN') return null;
    throw fehler;
  }
}

/** A partner that is named has to be one that the account sees; one that was named already may be gone meanwhile. */
async function pruefePartner(
  anfrage: Anfrage,
  { partnerId }: EinwilligungEingabe,
  bisher: Einwilligung | null,
): Promise<void> {
  if (partnerId === null || partnerId === bisher?.partnerId) return;
  const leser = alsLeser(anfrage, { datenart: 'netzwerk', nenntPersonen: true });
  if (leser !== null && (await obVorhanden(() => ladePartner(leser, partnerId))) !== null) return;
  const satz = 'Diese Stelle gibt es im Netzwerk nicht mehr. Bitte eine andere wählen oder nur den Namen eingeben.';
  throw eingabefehler([{ feld: 'empfaenger', satz }]);
}

/** Keeps a prepared consent. `EINGABE` at the field for everything that it must name. */
export async function legeEinwilligungAn(
  anfrage: Anfrage,
  { haushaltId, eingabe }: { haushaltId: HaushaltId; eingabe: EinwilligungEingabe },
): Promise<Einwilligung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { personen } = await ladeAkte(anfrage, haushaltId);
    wirfSperren(pruefeEinwilligung(eingabe, { personen, heute: anfrage.heute }));
    await pruefePartner(anfrage, eingabe, null);
    const einwilligung: Einwilligung = {
      ...eingabe,
      id: zEinwilligungId.parse(anfrage.neueId()),
      antwort: 'offen',
      antwortAm: null,
      unterschriebenAm: null,
      kopieAm: null,
      widerrufenAm: null,
      entfallenAm: null,
      version: 1,
      ...spurVon(anfrage),
    };
    await repositoryFuer(anfrage).einfuegen({
      einwilligung,
      haushaltId,
      dokumentId: null,
      angelegtAm: anfrage.heute,
    });
    return einwilligung;
  });
}

/** What was answered stays what it was. */
function nurOffene({ antwort, empfaenger }: Einwilligung): void {
  if (antwort === 'offen') return;
  throw gesperrt([
    {
      schwere: 'sperrt',
      code: 'einwilligung-beantwortet',
      satz: `Auf die Einwilligung für „${empfaenger}“ ist geantwortet; sie bleibt, wie sie ist.`,
      ausweg: 'Für einen anderen Inhalt eine neue Einwilligung anlegen; eine erteilte kann widerrufen werden.',
      norm: null,
      feld: null,
    },
  ]);
}

/** Changes a consent that nobody has answered. A paper that was filed for it no longer belongs to it. */
export async function aendereEinwilligung(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: EinwilligungId; version: number; eingabe: EinwilligungEingabe },
): Promise<Einwilligung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { gespeicherte, akte } = await mitAkte(anfrage, id);
    const bisher = unveraendert(gespeicherte.einwilligung, version, EINWILLIGUNG);
    nurOffene(bisher);
    wirfSperren(pruefeEinwilligung(eingabe, { personen: akte.personen, heute: anfrage.heute }));
    await pruefePartner(anfrage, eingabe, bisher);
    const einwilligung: Einwilligung = { ...bisher, ...eingabe, version: version + 1, ...spurVon(anfrage) };
    getroffen(
      await repositoryFuer(anfrage).aendern({ ...gespeicherte, einwilligung, dokumentId: null }, version),
      bisher,
    );
    return einwilligung;
  });
}

/** Writes down the step, whether or not it is allowed. */
export async function geheSchritt(
  anfrage: Anfrage,
  gespeicherte: GespeicherteEinwilligung,
  schritt: { readonly schritt: Einwilligungsschritt; readonly am: Datum },
): Promise<Einwilligung> {
  const bisher = gespeicherte.einwilligung;
  const einwilligung: Einwilligung = {
    ...nachSchritt(bisher, schritt),
    version: bisher.version + 1,
    ...spurVon(anfrage),
  };
  getroffen(await repositoryFuer(anfrage).aendern({ ...gespeicherte, einwilligung }, bisher.version), bisher);
  return einwilligung;
}

/** Writes down an answer, a signature, a copy, a withdrawal, or that the cause is gone. */
export async function trageSchrittEin(
  anfrage: Anfrage,
  { id, version, ...schritt }: { id: EinwilligungId; version: number; schritt: Einwilligungsschritt; am: Datum },
): Promise<Einwilligung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { gespeicherte } = await mitAkte(anfrage, id);
    const bisher = unveraendert(gespeicherte.einwilligung, version, EINWILLIGUNG);
    wirfSperren(pruefeSchritt(bisher, schritt, anfrage.heute));
    return geheSchritt(anfrage, gespeicherte, schritt);
  });
}

/** Deletes a prepared consent. */
export async function loescheEinwilligung(
  anfrage: Anfrage,
  { id, version }: { id: EinwilligungId; version: number },
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const { gespeicherte } = await mitAkte(anfrage, id);
    const bisher = unveraendert(gespeicherte.einwilligung, version, EINWILLIGUNG);
    nurOffene(bisher);
    getroffen(await repositoryFuer(anfrage).loeschen(id, version), bisher);
  });
}

/** Consents and closed notes of a person, as the reason why the person cannot be deleted. */
export async function einwilligungenVerweiseAufPerson(anfrage: Anfrage, personId: PersonId): Promise<Grund[]> {
  const { einwilligungen, umschlaege } = await repositoryFuer(anfrage).anzahlZu(personId);
  if (einwilligungen + umschlaege === 0) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'person-hat-einwilligungen',
      satz: 'Zu dieser Person gibt es Einwilligungen oder verschlossene Umschläge.',
      ausweg: 'Die Person bleibt in der Akte; vorbereitete Einwilligungen und Umschläge lassen sich löschen.',
      norm: null,
      feld: null,
    },
  ];
}

/** Consents that name this partner, as the reason why it cannot be deleted: they would no longer say who is meant. */
export async function einwilligungenVerweiseAufPartner(anfrage: Anfrage, partnerId: PartnerId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlMitPartner(partnerId);
  if (anzahl === 0) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'partner-in-einwilligungen',
      satz: anzahl === 1 ? 'Eine Einwilligung nennt diese Stelle.' : `${anzahl} Einwilligungen nennen diese Stelle.`,
      ausweg: 'Die Stelle behalten. Nach sechs Monaten ohne Prüfung wird sie grau angezeigt.',
      norm: null,
      feld: null,
    },
  ];
}
