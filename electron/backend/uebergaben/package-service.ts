import { createHash } from 'node:crypto';
import type { Ampel } from '../../../shared/einwilligungen/types.ts';
import { neuerHaushalt } from '../../../shared/faelle/defaults.ts';
import { zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import { zFalleintragId, type HaushaltId, type KommuneId } from '../../../shared/foundation/id.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import { zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import type { Paketbefund } from '../../../shared/pakete/types.ts';
import {
  artenDerAuswahl,
  erhebungAus,
  FALLAKTE,
  fallpaketAus,
  liegtZurueck,
  personenAus,
  uebergabeAus,
  zFallpaket,
  zuordnung,
  type Fallpaket,
  type Paketauswahl,
} from '../../../shared/uebergaben/paket.ts';
import { erhebungswert, istLeererWert, personenwert, zPersonenfeld } from '../../../shared/uebergaben/werte.ts';
import type { Anfrage } from '../context.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { legePapierAb } from '../dokumente/service.ts';
import { ampelFuer } from '../einwilligungen/service.ts';
import { legeErhebungAn, listeErhebungen } from '../erhebungen/service.ts';
import { pruefeDoppelte } from '../faelle/dubletten-service.ts';
import { legeHaushaltAn } from '../faelle/household-service.ts';
import { haushaltAlsBezug, ladeAkte } from '../faelle/service.ts';
import { eingabefehler, gesperrt, nichtGefunden } from '../failures.ts';
import { listeKommunen } from '../kommunen/service.ts';
import { nimmPaketAn, packePaket, sehePaketdatenAn } from '../pakete/exchange.ts';
import { paketart, type Paketart } from '../pakete/kinds.ts';
import { listeKontakte } from '../pakete/service.ts';
import { fallblatt } from './package-document.ts';
import { merkeWerte, legeUebergabeAn } from './service.ts';

const HAUSHALT = 'Dieser Haushalt';

interface Sendung {
  readonly haushaltId: HaushaltId;
  readonly kontaktId: string;
  readonly auswahl: Paketauswahl;
}

/** Datenbestände that a case can be handed to: those whose fingerprint was compared. */
export async function paketempfaenger(anfrage: Anfrage): Promise<{ id: string; name: string }[]> {
  const { kontakte } = await listeKontakte(anfrage);
  return kontakte.filter(({ istGeprueft }) => istGeprueft).map(({ id, name }) => ({ id, name }));
}

/** Whether this choice of contents may go to this Datenbestand: the light of all persons. */
async function paketampel(anfrage: Anfrage, { haushaltId, kontaktId, auswahl }: Sendung): Promise<Ampel> {
  const { personen } = await ladeAkte(anfrage, haushaltId);
  const kontakt = (await paketempfaenger(anfrage)).find(({ id }) => id === kontaktId);
  if (kontakt === undefined) throw nichtGefunden('Der Kontakt');
  return ampelFuer(anfrage, {
    haushaltId,
    personIds: personen.map(({ id }) => id),
    empfaenger: { partnerId: null, name: kontakt.name },
    arten: artenDerAuswahl(auswahl),
  });
}

function sperre(code: string, feld: string | null, satz: string, ausweg: string): Grund {
  return { schwere: 'sperrt', code, satz, ausweg, norm: 'Art. 6 Abs. 1 Buchst. a DSGVO', feld };
}

/**
 * Seals chosen contents of a file for another Datenbestand, with a sheet to read, which is kept in the case. `GESPERRT` while
 * the light is red, or for a day of consent in the future.
 */
export async function packeFallpaket(
  anfrage: Anfrage,
  eingabe: Sendung & { readonly einverstaendnisAm: Datum },
): Promise<{ name: string; datei: Blob }> {
  const { haushaltId, kontaktId, auswahl, einverstaendnisAm } = eingabe;
  const akte = await ladeAkte(anfrage, haushaltId);
  const licht = await paketampel(anfrage, eingabe);
  if (licht.farbe === 'rot') throw gesperrt([sperre('paket-ohne-einwilligung', null, licht.grund, licht.ausweg)]);
  if (einverstaendnisAm > anfrage.heute) {
    const satz = `Der Tag des Einverständnisses liegt in der Zukunft: ${zeigeDatum(einverstaendnisAm)}.`;
    throw gesperrt([
      sperre('paket-einverstaendnis-zukunft', 'einverstaendnisAm', satz, 'Einen Tag bis heute eintragen.'),
    ]);
  }
  const erhebung = (await listeErhebungen(anfrage, haushaltId)).at(0) ?? null;
  const { eigener } = await listeKontakte(anfrage);
  const kopf = { am: anfrage.heute, vonStelle: eigener.name.slice(0, 200), einverstaendnisAm };
  const daten = fallpaketAus(akte, erhebung, auswahl, kopf);
  const { aktenzeichen, kommuneId } = akte.haushalt;
  const kommune = (await listeKommunen(anfrage)).find(({ id }) => id === kommuneId) ?? null;
  const empfaenger = (await paketempfaenger(anfrage)).find(({ id }) => id === kontaktId)?.name ?? '';
  const blatt = fallblatt(daten, { kommune, aktenzeichen, empfaenger });
  const word = await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt });
  const bezug = await haushaltAlsBezug(anfrage, haushaltId);
  if (bezug === null) throw nichtGefunden(HAUSHALT);
  const paket = await packePaket(anfrage, {
    kontaktId,
    kommuneId,
    art: FALLAKTE,
    // Nobody's name: the title stands in the name of the file.
    titel: `Fallakte ${aktenzeichen.replaceAll('/', '-')}`.trim(),
    reihe: `${FALLAKTE}/${haushaltId}`,
    daten,
    teile: [
      {
        name: `${blatt.dateiname}.docx`,
        bytes: word.byteLength,
        sha256: createHash('sha256').update(word).digest('hex'),
        lies: async () => word,
      },
    ],
  });
  await legePapierAb(anfrage, { ...bezug, art: 'uebergabe', blatt, word });
  return paket;
}

/** Where the contents of a package go: a new household of the chosen Kommune, or one that is there. */
interface Ziel {
  readonly haushaltId: HaushaltId | null;
  readonly istTrotzdemNeu: boolean;
  /** Told when it is done. */
  readonly fertig: (haushaltId: HaushaltId) => void;
}

function fallaktePaketart(ziel: Ziel): Paketart {
  return paketart({
    art: FALLAKTE,
    name: 'Fallakte',
    schema: zFallpaket,
    async annehmen(anfrage, { daten, absender, kommuneId }) {
      if (kommuneId === null) {
        throw eingabefehler([{ feld: 'kommuneId', satz: 'Bitte die Kommune wählen, zu der der Haushalt gehört.' }]);
      }
      if (!liegtZurueck(daten, anfrage.heute)) {
        throw eingabefehler([
          { feld: 'datei', satz: 'Das Paket nennt einen Tag in der Zukunft. Bitte beim Absender nachfragen.' },
        ]);
      }
      // The name that the own office knows, not the one that the sender writes.
      const paket = { ...daten, vonStelle: absender };
      const haushaltId =
        ziel.haushaltId === null
          ? await nimmAlsNeuen(anfrage, paket, kommuneId, ziel.istTrotzdemNeu)
          : await ergaenze(anfrage, paket, ziel.haushaltId);
      ziel.fertig(haushaltId);
      return ziel.haushaltId === null
        ? 'Der Haushalt steht im Zählbestand; alle Angaben sind als übernommen vermerkt.'
        : 'Die Übergabe steht im Protokoll; Angaben daraus können in die Akte übernommen werden.';
    },
  });
}

/** A new household in the Zählbestand with its protocol and assessment; every value is marked as taken over. */
async function nimmAlsNeuen(
  anfrage: Anfrage,
  paket: Fallpaket,
  kommuneId: KommuneId,
  istTrotzdemNeu: boolean,
): Promise<HaushaltId> {
  const neueId = () => zFalleintragId.parse(anfrage.neueId());
  const eingabe = { ...neuerHaushalt(kommuneId), art: paket.art };
  const neu = { eingabe, personen: personenAus(paket, neueId), istTrotzdemNeu };
  const { haushalt, personen } = await legeHaushaltAn(anfrage, neu, pruefeDoppelte);
  const personIds = personen.map(({ id }) => id);
  const uebergabe = await legeUebergabeAn(anfrage, {
    haushaltId: haushalt.id,
    eingabe: uebergabeAus(paket, personIds),
  });
  const erhebung = erhebungAus(paket, personIds);
  if (erhebung !== null && erhebung.felder.length > 0) {
    await legeErhebungAn(anfrage, { haushaltId: haushalt.id, eingabe: erhebung });
  }
  const werte = [
    ...personen.flatMap((person) =>
      zPersonenfeld.options.map((feld) => ({
        tabelle: 'personen' as const,
        zeileId: person.id,
        feld: feld,
        wert: personenwert(person, feld),
      })),
    ),
    ...zThemenfeld.options.map((feld) => ({
      tabelle: 'erhebungen' as const,
      zeileId: haushalt.id,
      feld: feld,
      wert: erhebungswert(erhebung, feld),
    })),
  ];
  await merkeWerte(
    anfrage,
    uebergabe,
    werte.filter(({ wert }) => !istLeererWert(wert)),
  );
  return haushalt.id;
}

/** A protocol in a household that is there: what it tells can be taken into the file from it. */
async function ergaenze(anfrage: Anfrage, paket: Fallpaket, haushaltId: HaushaltId): Promise<HaushaltId> {
  const { personen } = await ladeAkte(anfrage, haushaltId);
  await legeUebergabeAn(anfrage, { haushaltId, eingabe: uebergabeAus(paket, zuordnung(paket, personen)) });
  return haushaltId;
}

const NUR_ANSEHEN: Ziel = { haushaltId: null, istTrotzdemNeu: false, fertig: () => {} };

/** Lists a package with a case and shows what would come, or says why it is not taken. Nothing is taken over. */
export async function seheFallpaketAn(
  anfrage: Anfrage,
  datei: Blob,
): Promise<{ befund: Paketbefund; paket: Fallpaket | null }> {
  const { befund, daten } = await sehePaketdatenAn(anfrage, [fallaktePaketart(NUR_ANSEHEN)], datei);
  return { befund, paket: befund.ergebnis === 'inhalt' ? zFallpaket.parse(daten) : null };
}

/** Takes the package that was shown: all of it or nothing. `GESPERRT` (`doppelt`) where a person is there already. */
export async function nimmFallpaketAn(
  anfrage: Anfrage,
  eingabe: {
    readonly datei: Blob;
    readonly sha256: string;
    readonly kommuneId: KommuneId;
    readonly haushaltId: HaushaltId | null;
    readonly istTrotzdemNeu: boolean;
  },
): Promise<{ satz: string; haushaltId: HaushaltId }> {
  const { datei, sha256, kommuneId, haushaltId, istTrotzdemNeu } = eingabe;
  const kommune = haushaltId === null ? kommuneId : (await ladeAkte(anfrage, haushaltId)).haushalt.kommuneId;
  const angekommene: HaushaltId[] = [];
  const fertig = (id: HaushaltId) => {
    angekommene.push(id);
  };
  const art = fallaktePaketart({ haushaltId, istTrotzdemNeu, fertig });
  const { satz } = await nimmPaketAn(anfrage, [art], { datei, sha256, kommuneId: kommune });
  const [angekommener] = angekommene;
  if (angekommener === undefined) throw new Error('The package was taken without a household.');
  return { satz, haushaltId: angekommener };
}
