import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import type { HaushaltId, KontoId, PersonalId } from '../../../shared/foundation/id.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import { zHaushaltEingabe } from '../../../shared/faelle/types.ts';
import { anteilAm, anteilProKommuneAm } from '../../../shared/personal/rules.ts';
import { teileAuf } from '../../../shared/vertretungen/aufteilung.ts';
import { verwaistes } from '../../../shared/vertretungen/rules.ts';
import type { Nachfolgende, Nachlass } from '../../../shared/vertretungen/types.ts';
import { inTransaktion, unveraendert } from '../changes.ts';
import { siehtKommune, type Anfrage } from '../context.ts';
import { eingabefehler, nichtGefunden } from '../failures.ts';
import { aendereHaushalt } from '../faelle/household-service.ts';
import { ladeAkte } from '../faelle/service.ts';
import { uebergibWiedervorlagen } from '../fristen/handover.ts';
import { kontoVonPersonal, personalVonKonto } from '../personal/accounts.ts';
import { listePersonal } from '../personal/service.ts';
import { uebergibTermine } from '../termine/handover.ts';
import { caseRepository } from './case-repository.ts';

/** Taking over from somebody who leaves. */

function repositoryFuer(anfrage: Anfrage) {
  return caseRepository(anfrage.db, anfrage.kommunen);
}

/** Who can take cases over: whoever has a share in a Kommune that the account sees, today. */
async function nachfolgendeFuer(anfrage: Anfrage, personalId: PersonalId): Promise<Nachfolgende[]> {
  const bestand = await repositoryFuer(anfrage).bestand();
  return (await listePersonal(anfrage)).flatMap((person) => {
    const kommuneIds = [...anteilProKommuneAm(person, anfrage.heute).keys()].filter((id) => siehtKommune(anfrage, id));
    if (person.id === personalId || kommuneIds.length === 0) return [];
    const hat = bestand.get(person.id);
    return [
      {
        id: person.id,
        name: `${person.vorname} ${person.nachname}`,
        kommuneIds,
        sprachen: [...(hat?.sprachen ?? [])],
        vzaeHundertstel: anteilAm(person, anfrage.heute),
        faelle: hat?.faelle ?? 0,
      },
    ];
  });
}

/** Everything that a person has open, and the proposal who takes it. `NICHT_GEFUNDEN` for a person out of sight. */
export async function ladeNachlass(anfrage: Anfrage, personalId: PersonalId): Promise<Nachlass> {
  const repository = repositoryFuer(anfrage);
  const person = (await listePersonal(anfrage)).find(({ id }) => id === personalId);
  if (person === undefined) throw nichtGefunden('Diese Person');
  const zeilen = await repository.faelle(personalId);
  const offenJeFall = await repository.offenJeFall(
    zeilen.map(({ haushaltId }) => haushaltId),
    personalId,
  );
  const nichts = { termine: 0, wiedervorlagen: 0, weiterleitungen: 0 };
  const faelle = zeilen.map((fall) => ({ ...fall, offen: offenJeFall.get(fall.haushaltId) ?? nichts }));
  const nachfolgende = await nachfolgendeFuer(anfrage, personalId);
  const offen = await repository.offen(personalId, await kontoVonPersonal(anfrage, personalId));
  const inFaellen = faelle.reduce((summe, fall) => summe + fall.offen.termine + fall.offen.wiedervorlagen, 0);
  return {
    personalId,
    name: `${person.vorname} ${person.nachname}`,
    offen,
    uebrige: Math.max(0, offen.termine + offen.wiedervorlagen - inFaellen),
    faelle,
    nachfolgende,
    vorschlag: teileAuf(faelle, nachfolgende),
  };
}

export interface Uebergabeauftrag {
  readonly personalId: PersonalId;
  readonly faelle: readonly {
    readonly haushaltId: HaushaltId;
    readonly version: number;
    readonly nachfolgeId: PersonalId;
  }[];
  readonly uebrigesAnId: PersonalId | null;
}

/** Whoever takes a case works in its Kommune; whoever takes the rest is somebody that the account sees. */
async function pruefe(anfrage: Anfrage, auftrag: Uebergabeauftrag): Promise<void> {
  if (!(await listePersonal(anfrage)).some(({ id }) => id === auftrag.personalId)) throw nichtGefunden('Diese Person');
  const nachfolgende = await nachfolgendeFuer(anfrage, auftrag.personalId);
  const felder: Feldfehler[] = [];
  for (const [stelle, { haushaltId, nachfolgeId }] of auftrag.faelle.entries()) {
    const { haushalt } = await ladeAkte(anfrage, haushaltId);
    const wer = nachfolgende.find(({ id }) => id === nachfolgeId);
    if (wer?.kommuneIds.includes(haushalt.kommuneId) === true) continue;
    felder.push({
      feld: `faelle.${stelle}.nachfolgeId`,
      satz: `${wer?.name ?? 'Diese Person'} arbeitet nicht in der Kommune von „${haushalt.bezeichnung}“. Bitte jemand anderen wählen.`,
    });
  }
  if (auftrag.uebrigesAnId !== null && !nachfolgende.some(({ id }) => id === auftrag.uebrigesAnId)) {
    felder.push({ feld: 'uebrigesAnId', satz: 'Diese Person gibt es nicht mehr. Bitte eine andere wählen.' });
  }
  if (felder.length > 0) throw eingabefehler(felder);
}

/** Hands cases over in one command, with their planned appointments and the Wiedervorlagen that only the leaver saw. */
export async function uebergibNachlass(
  anfrage: Anfrage,
  auftrag: Uebergabeauftrag,
): Promise<{ faelle: number; termine: number; wiedervorlagen: number }> {
  return inTransaktion(anfrage, async (anfrage) => {
    await pruefe(anfrage, auftrag);
    const { personalId, uebrigesAnId } = auftrag;
    const nachHaushalt = new Map(auftrag.faelle.map((fall) => [fall.haushaltId, fall.nachfolgeId]));
    for (const { haushaltId, version, nachfolgeId } of auftrag.faelle) {
      const { haushalt } = await ladeAkte(anfrage, haushaltId);
      unveraendert(haushalt, version, `„${haushalt.bezeichnung}“`);
      const eingabe = { ...zHaushaltEingabe.parse(haushalt), zustaendigId: nachfolgeId };
      await aendereHaushalt(anfrage, { id: haushaltId, version, eingabe });
    }
    const termine = await uebergibTermine(anfrage, {
      von: personalId,
      jeHaushalt: nachHaushalt,
      uebrigeAn: uebrigesAnId,
    });
    const wiedervorlagen = await uebergibEigene(anfrage, auftrag, nachHaushalt);
    return { faelle: auftrag.faelle.length, termine, wiedervorlagen };
  });
}

async function uebergibEigene(
  anfrage: Anfrage,
  { personalId, uebrigesAnId }: Uebergabeauftrag,
  nachHaushalt: ReadonlyMap<HaushaltId, PersonalId>,
): Promise<number> {
  const vonKonto = await kontoVonPersonal(anfrage, personalId);
  if (vonKonto === null) return 0;
  const jeHaushalt = new Map<string, KontoId | null>();
  for (const [haushaltId, nachfolgeId] of nachHaushalt) {
    jeHaushalt.set(haushaltId, await kontoVonPersonal(anfrage, nachfolgeId));
  }
  const uebrigeAn = uebrigesAnId === null ? null : await kontoVonPersonal(anfrage, uebrigesAnId);
  return uebergibWiedervorlagen(anfrage, { vonKonto, jeHaushalt, uebrigeAn });
}

/** What would be orphaned if this person of Personal left now. Counts also what the account does not see. */
export async function verwaisteArbeitVonPersonal(anfrage: Anfrage, personalId: PersonalId): Promise<Grund[]> {
  const konto = await kontoVonPersonal(anfrage, personalId);
  return verwaistes(await repositoryFuer(anfrage).offen(personalId, konto));
}

/** The same for an account: of the person that it stands for, and the Wiedervorlagen that only it sees. */
export async function verwaisteArbeitVonKonto(anfrage: Anfrage, kontoId: KontoId): Promise<Grund[]> {
  const personalId = await personalVonKonto(anfrage, kontoId);
  if (personalId !== null) return verwaisteArbeitVonPersonal(anfrage, personalId);
  const wiedervorlagen = await repositoryFuer(anfrage).eigeneWiedervorlagen(kontoId);
  return verwaistes({ faelle: 0, termine: 0, wiedervorlagen, weiterleitungen: 0 });
}
