import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { Dokument } from '../../../shared/dokumente/types.ts';
import type { Ausfertigung } from '../../../shared/integrationsplaene/types.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import { inTransaktion, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { neuerPapiercode } from '../dokumente/papiercode.ts';
import { legePapierAb, liesDokument, liesVorschau } from '../dokumente/service.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { obVorhanden } from '../einwilligungen/service.ts';
import { halteEinsichtFest } from '../faelle/disclosure.ts';
import { bezugVon } from '../faelle/service.ts';
import { eingabefehler, gesperrt } from '../failures.ts';
import { merkeGelesen } from '../protokoll/record.ts';
import { planBlatt } from './document.ts';
import { fuerAusfertigung, type Planunterlagen } from './document-data.ts';
import { merkblatt } from './document-merkblatt.ts';
import { liesPlanunterlagen } from './paper-data.ts';
import { ausfertigungenRepository } from './paper-repository.ts';
import { FASSUNG, gelesene, type GelesenePlanfassung } from './service.ts';
import { setzeUnterschrift } from './states.ts';

/** The papers of a plan: looked at, written, filed, and what follows when a copy comes back signed. */

/** A copy without what lies in the envelope. */
type OhneGrund = Omit<Ausfertigung, 'grund'>;

interface Worddatei {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Only adults of the plan get an own copy. Quelle: P07, P32. */
function pruefeEmpfaenger({ fassung }: GelesenePlanfassung, { personId }: OhneGrund): void {
  if (personId === null || fassung.unterschriften.some((eine) => eine.personId === personId)) return;
  throw eingabefehler([
    { feld: 'personId', satz: 'Eine eigene Ausfertigung erhalten nur erwachsene Personen des Plans.' },
  ]);
}

async function unterlagenFuer(
  anfrage: Anfrage,
  gelesen: GelesenePlanfassung,
  ausfertigung: Ausfertigung,
): Promise<Planunterlagen> {
  pruefeEmpfaenger(gelesen, ausfertigung);
  return {
    ...(await liesPlanunterlagen(anfrage, gelesen)),
    fassung: fuerAusfertigung(gelesen.fassung, gelesen.akte, ausfertigung, anfrage.heute),
    ausfertigung,
  };
}

async function alsWord(anfrage: Anfrage, blatt: Blatt): Promise<Worddatei> {
  const bytes = await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt, mitSchriften: true });
  return { name: `${blatt.dateiname}.docx`, bytes };
}

/** What was filed of this copy; null where nothing was, or it was deleted since. */
async function abgelegtes<T>(
  anfrage: Anfrage,
  ausfertigung: OhneGrund,
  lies: (dokumentId: string) => Promise<T>,
): Promise<T | null> {
  const dokumentId = await ausfertigungenRepository(anfrage.db).dokumentVon(ausfertigung);
  return dokumentId === null ? null : obVorhanden(() => lies(dokumentId));
}

/** The copy as it was filed, or as it would be written now, without what lies in the envelope. */
export async function planAlsBlatt(anfrage: Anfrage, ausfertigung: OhneGrund): Promise<Blatt> {
  const gelesen = await gelesene(anfrage, ausfertigung.fassungId);
  await merkeGelesen(anfrage, 'haushalte', gelesen.plan.haushaltId);
  const vorschau = await abgelegtes(anfrage, ausfertigung, (id) => liesVorschau(anfrage, id));
  if (vorschau?.art === 'blatt') return vorschau.blatt;
  return planBlatt(await unterlagenFuer(anfrage, gelesen, { ...ausfertigung, grund: '' }));
}

/**
 * The copy as a Word file; once filed, the very file that was filed. With a reason the envelope is opened for it, which
 * stands in the Protokoll of the case: such a copy is handed out, never filed.
 */
export async function planAlsWord(anfrage: Anfrage, ausfertigung: Ausfertigung): Promise<Worddatei> {
  const gelesen = await gelesene(anfrage, ausfertigung.fassungId);
  const oeffnet = ausfertigung.grund !== '' && ausfertigung.personId !== null;
  if (!oeffnet) {
    const abgelegt = await abgelegtes(anfrage, ausfertigung, (id) => liesDokument(anfrage, id));
    if (abgelegt !== null) return { name: abgelegt.dokument.name, bytes: abgelegt.bytes };
  }
  const datei = await alsWord(anfrage, planBlatt(await unterlagenFuer(anfrage, gelesen, ausfertigung)));
  if (oeffnet) {
    await halteEinsichtFest(anfrage, {
      haushaltId: gelesen.plan.haushaltId,
      gegenstand: 'plan',
      grund: ausfertigung.grund,
    });
  }
  return datei;
}

const ENTWURF: Grund = {
  schwere: 'sperrt',
  code: 'plan-noch-entwurf',
  satz: 'Diese Fassung ist noch nicht vereinbart und wird nicht abgelegt.',
  ausweg: 'Zuerst die Fassung vereinbaren.',
  norm: null,
  feld: null,
};

/** Files the copy with a code by which its signed scan finds back; what is filed already stays. `GESPERRT` for a draft. */
export async function legePlanAb(anfrage: Anfrage, ausfertigung: OhneGrund): Promise<Dokument> {
  const gelesen = await gelesene(anfrage, ausfertigung.fassungId);
  if (gelesen.fassung.vereinbartAm === null) throw gesperrt([ENTWURF]);
  const abgelegt = await abgelegtes(anfrage, ausfertigung, (id) => liesDokument(anfrage, id));
  if (abgelegt !== null) return abgelegt.dokument;
  const blatt: Blatt = {
    ...planBlatt(await unterlagenFuer(anfrage, gelesen, { ...ausfertigung, grund: '' })),
    papiercode: await neuerPapiercode(anfrage.neueId()),
  };
  // Packed before the transaction begins, which waits for nothing but the database.
  const { bytes: word } = await alsWord(anfrage, blatt);
  return inTransaktion(anfrage, async (anfrage) => {
    const jetzt = await gelesene(anfrage, ausfertigung.fassungId);
    unveraendert(jetzt.fassung, gelesen.fassung.version, FASSUNG);
    const dokument = await legePapierAb(anfrage, {
      ...bezugVon(jetzt.akte.haushalt),
      art: 'integrationsplan',
      blatt,
      word,
    });
    await ausfertigungenRepository(anfrage.db).einfuegen(anfrage.neueId(), ausfertigung, dokument.id);
    return dokument;
  });
}

/** „Meine nächsten drei Schritte“, never with what lies in the envelope. */
export async function merkblattAlsBlatt(anfrage: Anfrage, ausfertigung: OhneGrund): Promise<Blatt> {
  const gelesen = await gelesene(anfrage, ausfertigung.fassungId);
  await merkeGelesen(anfrage, 'haushalte', gelesen.plan.haushaltId);
  return merkblatt(await unterlagenFuer(anfrage, gelesen, { ...ausfertigung, grund: '' }));
}

export async function merkblattAlsWord(anfrage: Anfrage, ausfertigung: OhneGrund): Promise<Worddatei> {
  return alsWord(anfrage, await merkblattAlsBlatt(anfrage, ausfertigung));
}

/**
 * A signed scan of a copy came back: this adult has signed. Where the version was replaced meanwhile or the plan is closed,
 * the scan is filed and nothing else follows.
 */
export async function folgeDerPlanunterschrift(anfrage: Anfrage, papier: Dokument): Promise<void> {
  if (papier.art !== 'integrationsplan') return;
  const ausfertigung = await ausfertigungenRepository(anfrage.db).mitDokument(papier.id);
  if (ausfertigung === null || ausfertigung.personId === null) return;
  const { fassung, plan } = await gelesene(anfrage, ausfertigung.fassungId);
  const unterschrift = fassung.unterschriften.find(({ personId }) => personId === ausfertigung.personId);
  if (unterschrift === undefined || unterschrift.unterschriebenAm !== null) return;
  if (fassung.stand !== 'vereinbart' || plan.stand === 'abgeschlossen') return;
  await setzeUnterschrift(anfrage, {
    id: fassung.id,
    version: fassung.version,
    personId: unterschrift.personId,
    unterschriebenAm: anfrage.heute,
    ausgehaendigtAm: unterschrift.ausgehaendigtAm,
  });
}
