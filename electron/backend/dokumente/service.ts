import { createHash } from 'node:crypto';
import { zBlatt, type Blatt } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { zDatum, zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import type { Dateiart, Dokument, Dokumentart } from '../../../shared/dokumente/types.ts';
import type { Zeilenbezug } from '../../../shared/protokoll/types.ts';
import { aufzaehlung, inTransaktion } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { gibtEsKommunen } from '../database/kommunen-there.ts';
import { lesbareBezuege } from '../database/kommunen-sicht.ts';
import { eingabefehler, gesperrt, nichtGefunden } from '../failures.ts';
import { dokumenteRepository, type Inhalt } from './repository.ts';

const DOKUMENT = 'Dieses Dokument';

function repositoryFuer(anfrage: Anfrage) {
  return dokumenteRepository(anfrage.db, lesbareBezuege(anfrage.zuteilungen, anfrage.kommunen));
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A record that documents can belong to. */
export interface Dokumentbezug {
  readonly bezug: Zeilenbezug;
  readonly titel: string;
  readonly kommuneIds: readonly KommuneId[];
}

/** What a slice to the right registers: its record, as far as the account may file there; null where it may not. */
export interface Bezugsquelle {
  readonly tabelle: string;
  finde(anfrage: Anfrage, id: string): Promise<Dokumentbezug | null>;
  /** What follows when the scan of a paper with code comes back signed, in the same transaction. */
  unterschrieben?(anfrage: Anfrage, id: string, papier: Dokument): Promise<void>;
}

/** A file on its way into the Datenbestand. */
interface Ablage extends Dokumentbezug, Inhalt {
  readonly art: Dokumentart;
  readonly name: string;
  readonly dateiart: Dateiart;
  readonly papiercode: string | null;
  readonly fassung: string | null;
  readonly scanVon: string | null;
}

async function legeAb(anfrage: Anfrage, ablage: Ablage): Promise<Dokument> {
  if (ablage.kommuneIds.length === 0 || !(await gibtEsKommunen(anfrage, ablage.kommuneIds))) {
    throw nichtGefunden(ablage.titel);
  }
  const dokument: Dokument = {
    id: anfrage.neueId(),
    art: ablage.art,
    name: ablage.name,
    dateiart: ablage.dateiart,
    bytes: ablage.inhalt.length,
    sha256: sha256(ablage.inhalt),
    erstelltAm: anfrage.jetzt,
    von: anfrage.konto.anzeigename,
    bezug: { ...ablage.bezug },
    bezugTitel: ablage.titel,
    kommuneIds: [...new Set(ablage.kommuneIds)].sort(),
    papiercode: ablage.papiercode,
    unterschriebenAm: null,
    gueltigBis: null,
    scanVon: ablage.scanVon,
  };
  const repository = repositoryFuer(anfrage);
  await repository.legeInhaltAb(dokument.sha256, ablage);
  await repository.einfuegen(dokument, ablage.fassung);
  return dokument;
}

/** A paper with its Word file, ready to be filed. */
export interface Papier extends Dokumentbezug {
  readonly art: Exclude<Dokumentart, 'scan'>;
  readonly blatt: Blatt;
  readonly word: Uint8Array;
}

/** Files a paper; the same content of the same record once. The bytes are kept as they are. */
export async function legePapierAb(anfrage: Anfrage, papier: Papier): Promise<Dokument> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { blatt, word, bezug } = papier;
    const bloecke = JSON.stringify(blatt);
    const fassung = sha256(bloecke);
    const papiercode = blatt.papiercode?.code;
    const [vorhandenes] = await repositoryFuer(anfrage).liste(papiercode ? { papiercode } : { bezug, fassung });
    if (vorhandenes !== undefined) return vorhandenes;
    return legeAb(anfrage, {
      ...papier,
      name: `${blatt.dateiname}.docx`,
      dateiart: 'docx',
      inhalt: word,
      vorschau: { art: 'blatt', bytes: Buffer.from(bloecke) },
      papiercode: papiercode ?? null,
      fassung,
      scanVon: null,
    });
  });
}

/** A file that is not made of blocks: a filled official form or a list. */
export interface Datei extends Dokumentbezug {
  readonly art: Exclude<Dokumentart, 'scan'>;
  readonly name: string;
  readonly dateiart: 'docx' | 'xlsx';
  readonly bytes: Uint8Array;
}

/** Files such a file; the same bytes of the same record once. */
export async function legeDateiAb(anfrage: Anfrage, datei: Datei): Promise<Dokument> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { bezug, bytes } = datei;
    const [vorhandenes] = await repositoryFuer(anfrage).liste({ bezug, sha256: sha256(bytes) });
    return (
      vorhandenes ??
      legeAb(anfrage, { ...datei, inhalt: bytes, vorschau: null, papiercode: null, fassung: null, scanVon: null })
    );
  });
}

/** Documents of one record, or all that the account sees; newest first. */
export async function listeDokumente(anfrage: Anfrage, bezug: Zeilenbezug | null): Promise<Dokument[]> {
  return repositoryFuer(anfrage).liste(bezug === null ? {} : { bezug });
}

async function einDokument(anfrage: Anfrage, id: string): Promise<Dokument> {
  const [dokument] = await repositoryFuer(anfrage).liste({ id });
  if (dokument === undefined) throw nichtGefunden(DOKUMENT);
  return dokument;
}

function veraendert({ name }: Dokument): Grund {
  return {
    schwere: 'sperrt',
    code: 'dokument-veraendert',
    satz: `${name} stimmt nicht mehr mit seiner Prüfsumme überein und wird nicht ausgegeben.`,
    ausweg: 'Eine Sicherung von vor der Beschädigung einspielen.',
    norm: null,
    feld: null,
  };
}

async function geprueft(anfrage: Anfrage, dokument: Dokument): Promise<Inhalt> {
  const inhalt = await repositoryFuer(anfrage).inhalt(dokument.sha256);
  if (inhalt === null || sha256(inhalt.inhalt) !== dokument.sha256) throw gesperrt([veraendert(dokument)]);
  return inhalt;
}

/** A document with its bytes, held against their SHA-256. */
export async function liesDokument(
  anfrage: Anfrage,
  id: string,
): Promise<{ readonly dokument: Dokument; readonly bytes: Uint8Array }> {
  const dokument = await einDokument(anfrage, id);
  return { dokument, bytes: (await geprueft(anfrage, dokument)).inhalt };
}

/** The filed paper that carries this code, with its bytes; null where the account sees none. */
export async function papierMitCode(
  anfrage: Anfrage,
  papiercode: string,
): Promise<{ readonly dokument: Dokument; readonly bytes: Uint8Array } | null> {
  const [dokument] = await repositoryFuer(anfrage).liste({ papiercode });
  return dokument === undefined ? null : { dokument, bytes: (await geprueft(anfrage, dokument)).inhalt };
}

/** What the window can show of a document. */
export type Dokumentvorschau =
  | { readonly art: 'bild'; readonly bytes: Uint8Array; readonly dateiart: 'png' | 'jpeg' }
  | { readonly art: 'blatt'; readonly blatt: Blatt };

/** The preview: the picture itself, the first page of a PDF, or the paper as it was filed. */
export async function liesVorschau(anfrage: Anfrage, id: string): Promise<Dokumentvorschau | null> {
  const dokument = await einDokument(anfrage, id);
  const { inhalt, vorschau } = await geprueft(anfrage, dokument);
  if (dokument.dateiart === 'png' || dokument.dateiart === 'jpeg') {
    return { art: 'bild', bytes: inhalt, dateiart: dokument.dateiart };
  }
  if (vorschau === null) return null;
  if (vorschau.art === 'png') return { art: 'bild', bytes: vorschau.bytes, dateiart: 'png' };
  return { art: 'blatt', blatt: zBlatt.parse(JSON.parse(Buffer.from(vorschau.bytes).toString())) };
}

/** A scan that was read. */
export interface Scan {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly dateiart: 'pdf' | 'png' | 'jpeg';
  /** Codes of papers that were read on it. */
  readonly codes: readonly string[];
  /** First page of a PDF as PNG. */
  readonly vorschau: Uint8Array | null;
}

export interface Scanablage {
  readonly dokument: Dokument;
  readonly istErkannt: boolean;
  readonly satz: string;
}

const KEIN_PLATZ =
  'Auf dieser Datei steht kein Code eines abgelegten Papiers. Bitte sie dort ablegen, wozu sie gehört.';

/**
 * Files a scan. A code that was read takes it to its paper, which counts as signed from then on; else it goes to `ziel`.
 * Throws `EINGABE` (`datei`) where there is neither. The same file of the same record is kept once.
 */
export async function legeScanAb(
  anfrage: Anfrage,
  scan: Scan,
  ziel: Dokumentbezug | null,
  quellen: readonly Bezugsquelle[] = [],
): Promise<Scanablage> {
  return inTransaktion(anfrage, async (anfrage) => {
    const papiere: Dokument[] = [];
    for (const papiercode of scan.codes) papiere.push(...(await repositoryFuer(anfrage).liste({ papiercode })));
    const [papier, weiteres] = papiere;
    if (weiteres !== undefined) {
      throw eingabefehler([
        { feld: 'datei', satz: 'Auf dieser Datei stehen mehrere abgelegte Papiere. Bitte jedes für sich scannen.' },
      ]);
    }
    const bezug: Dokumentbezug | null =
      papier === undefined ? ziel : { bezug: papier.bezug, titel: papier.bezugTitel, kommuneIds: papier.kommuneIds };
    if (bezug === null) throw eingabefehler([{ feld: 'datei', satz: KEIN_PLATZ }]);
    const istErkannt = papier !== undefined;

    const repository = repositoryFuer(anfrage);
    const [vorhandenes] = await repository.liste({ bezug: bezug.bezug, sha256: sha256(scan.bytes) });
    if (vorhandenes !== undefined) {
      const am = zeigeDatum(zDatum.parse(vorhandenes.erstelltAm.slice(0, 10)));
      return {
        dokument: vorhandenes,
        istErkannt,
        satz: `Diese Datei ist schon abgelegt: ${vorhandenes.name}, ${am}, ${bezug.titel}.`,
      };
    }
    const dokument = await legeAb(anfrage, {
      ...bezug,
      art: 'scan',
      name: scanname(scan, papier ?? null),
      dateiart: scan.dateiart,
      inhalt: scan.bytes,
      vorschau: scan.vorschau === null ? null : { art: 'png', bytes: scan.vorschau },
      papiercode: null,
      fassung: null,
      scanVon: papier?.id ?? null,
    });
    if (papier !== undefined && papier.unterschriebenAm === null) {
      await repository.setzeUnterschrieben(papier.id, anfrage.heute);
      const quelle = quellen.find(({ tabelle }) => tabelle === papier.bezug.tabelle);
      await quelle?.unterschrieben?.(anfrage, papier.bezug.id, { ...papier, unterschriebenAm: anfrage.heute });
    }
    return { dokument, istErkannt, satz: satzVon(bezug, istErkannt, scan.codes.length > 0) };
  });
}

function satzVon({ titel }: Dokumentbezug, istErkannt: boolean, hatFremdenCode: boolean): string {
  if (istErkannt) return `Erkannt und abgelegt: ${titel}. Das Papier gilt jetzt als unterschrieben.`;
  return hatFremdenCode
    ? `Der Code auf der Datei gehört zu keinem abgelegten Papier. Die Datei ist hier abgelegt: ${titel}.`
    : `Auf der Datei wurde kein Code gelesen. Sie ist hier abgelegt: ${titel}.`;
}

const ENDUNG = { pdf: 'pdf', png: 'png', jpeg: 'jpg' } as const;

/** A scan of a paper is called after it; another keeps its own name. The ending follows from the content. */
function scanname({ name, dateiart }: Scan, papier: Dokument | null): string {
  const stamm = (papier?.name ?? name).replace(/\.[^.]*$/, '');
  const teile = papier === null ? [stamm] : [stamm, 'unterschrieben'];
  return `${dateiname(...teile) || 'Scan'}.${ENDUNG[dateiart]}`;
}

/** Notes until when a document holds; null: without end. */
export async function setzeGueltigkeit(
  anfrage: Anfrage,
  { id, gueltigBis }: { readonly id: string; readonly gueltigBis: Datum | null },
): Promise<Dokument> {
  return inTransaktion(anfrage, async (anfrage) => {
    await einDokument(anfrage, id);
    await repositoryFuer(anfrage).setzeGueltigBis(id, gueltigBis);
    return einDokument(anfrage, id);
  });
}

/** Deletes a document. A paper whose scan is filed stays until the scan is gone; it then no longer counts as signed. */
export async function loescheDokument(anfrage: Anfrage, id: string): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const repository = repositoryFuer(anfrage);
    const dokument = await einDokument(anfrage, id);
    if ((await repository.liste({ scanVon: id })).length > 0) {
      throw gesperrt([
        {
          schwere: 'sperrt',
          code: 'dokument-unterschrieben',
          satz: `Zu ${dokument.name} ist das unterschriebene Papier abgelegt.`,
          ausweg: 'Zuerst den Scan löschen.',
          norm: null,
          feld: null,
        },
      ]);
    }
    await repository.loeschen(id);
    if (dokument.scanVon !== null && (await repository.liste({ scanVon: dokument.scanVon })).length === 0) {
      await repository.setzeUnterschrieben(dokument.scanVon, null);
    }
    await repository.raeumeInhalteAuf();
  });
}

/**
 * Before a record is deleted: its documents go with it. Throws `GESPERRT` where one of them is a signed paper.
 * `was` names the record: „Dieser Antrag“.
 */
export async function loescheDokumenteVon(anfrage: Anfrage, bezug: Zeilenbezug, was: string): Promise<void> {
  const repository = repositoryFuer(anfrage);
  const dokumente = await repository.liste({ bezug });
  if (dokumente.some(({ unterschriebenAm }) => unterschriebenAm !== null)) {
    throw gesperrt([
      {
        schwere: 'sperrt',
        code: 'unterschriebenes-papier-abgelegt',
        satz: `${was} kann nicht gelöscht werden, denn ein unterschriebenes Papier ist dazu abgelegt.`,
        ausweg: 'Den Antrag behalten, oder zuerst den Scan bei den Dokumenten löschen.',
        norm: null,
        feld: null,
      },
    ]);
  }
  for (const { id } of dokumente) await repository.loeschen(id);
  await repository.raeumeInhalteAuf();
}

/** After a record came to other Kommunen: its documents are read where the record is, and no longer where it was. */
export async function verlegeDokumente(anfrage: Anfrage, { bezug, kommuneIds }: Dokumentbezug): Promise<void> {
  await repositoryFuer(anfrage).setzeKommunen(bezug, kommuneIds);
}

/** Which documents name this Kommune, as the reason why it cannot be deleted. */
export async function dokumenteVerweiseAufKommune(anfrage: Anfrage, kommuneId: KommuneId): Promise<Grund[]> {
  const repository = repositoryFuer(anfrage);
  const ids = await repository.idsMitKommune(kommuneId);
  if (ids.length === 0) return [];
  const namen = (await repository.liste({})).filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const genannt = aufzaehlung(namen, ids.length);
  const klammer = genannt === '' ? '' : ` (${genannt})`;
  return [
    {
      schwere: 'sperrt',
      code: 'kommune-in-dokumenten',
      satz:
        ids.length === 1
          ? `Ein abgelegtes Dokument${klammer} nennt diese Kommune.`
          : `${ids.length} abgelegte Dokumente${klammer} nennen diese Kommune.`,
      ausweg: 'Zuerst diese Dokumente löschen.',
      norm: null,
      feld: null,
    },
  ];
}
