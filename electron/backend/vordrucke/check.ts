import type { Vordruckart } from '../../../shared/vordrucke/types.ts';
import type { Teile } from './archive.ts';
import { ABLEHNUNG, Abgelehnt } from './refusal.ts';
import { alle, alsText, attribut, kinder, liesXml, type Element } from './xml.ts';

/**
 * What a file must not bring along: macros, objects, anything that is fetched from elsewhere when the form is opened.
 * Quelle: ECMA-376 Teil 1 (Felder 17.16) und Teil 2 (Beziehungen 9.3).
 */

const HAUPTTEIL: readonly (readonly [RegExp, Vordruckart])[] = [
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml$/, 'docx'],
  [/^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml$/, 'xlsx'],
];

/** Part names and content types of what a form does not need and what could run. */
const MAKRO = /vbaProject|vbaData|macroEnabled|macrosheet|activeX|customUI|ms-office\.vba|dialogsheet/i;
const OBJEKT = /\/embeddings\/|oleObject|\.(?:exe|dll|js|vbs|ps1|bat|cmd|hta|lnk|scr)$/i;
const VERBUNDEN = /externalLink|\/queryTables?\/|connections\.xml$|\/afchunk/i;

/** Fields of Word that read other files or start programs. */
const HOLENDE_FELDER =
  /^\s*(?:DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON|RD|ADDIN|HTMLACTIVEX|CONTROL)\b/i;

function inhaltstypen(teile: Teile): Map<string, string> {
  const teil = teile.get('[Content_Types].xml');
  if (teil === undefined) throw new Abgelehnt(ABLEHNUNG.art);
  return new Map(
    alle(liesXml(teil), 'Override', 'Default').map((eines) => [
      attribut(eines, 'PartName') || `.${attribut(eines, 'Extension')}`,
      attribut(eines, 'ContentType'),
    ]),
  );
}

function artVon(typen: ReadonlyMap<string, string>): Vordruckart {
  for (const typ of typen.values()) {
    const gefunden = HAUPTTEIL.find(([muster]) => muster.test(typ));
    if (gefunden !== undefined) return gefunden[1];
  }
  if ([...typen.values()].some((typ) => /\.template\.main\+xml$/.test(typ))) throw new Abgelehnt(ABLEHNUNG.vorlage);
  throw new Abgelehnt(ABLEHNUNG.art);
}

/** Addresses that a reader of the form may click on; everything else that lies outside is fetched without asking. */
function istHarmloserLink(typ: string, ziel: string): boolean {
  return /\/hyperlink$/.test(typ) && /^(?:https?:\/\/|mailto:)/i.test(ziel);
}

function pruefeBeziehungen(teil: Uint8Array): void {
  for (const beziehung of alle(liesXml(teil), 'Relationship')) {
    const typ = attribut(beziehung, 'Type');
    const ziel = attribut(beziehung, 'Target');
    if (MAKRO.test(typ) || MAKRO.test(ziel)) throw new Abgelehnt(ABLEHNUNG.makros);
    if (/\/(?:oleObject|package|control)$/.test(typ)) throw new Abgelehnt(ABLEHNUNG.eingebettet);
    if (/\/(?:externalLink|connections|queryTable|aFChunk|attachedTemplate|subDocument)/.test(typ)) {
      throw new Abgelehnt(ABLEHNUNG.verknuepfung);
    }
    const istAussen = attribut(beziehung, 'TargetMode').toLowerCase() === 'external';
    if (istAussen && !istHarmloserLink(typ, ziel)) throw new Abgelehnt(ABLEHNUNG.verknuepfung);
  }
}

/** Elements, by their name without prefix, that bring content of other files or run something. */
const VERBINDENDE = new Set(['altChunk', 'subDoc', 'mailMerge', 'ddeLink', 'oleLink', 'webPr', 'externalReference']);
const EINBETTENDE = new Set(['object', 'OLEObject', 'oleObject', 'oleObjects']);

/** The namespaces whose elements are looked for by their usual prefix. */
const HAUPTRAUM = /\/(?:wordprocessingml|spreadsheetml)(?:\/2006)?\/main$/;

function pruefeRaum(element: Element): void {
  const { prefix, namespaceURI } = element;
  if (namespaceURI === null || !HAUPTRAUM.test(namespaceURI)) return;
  const erwartet = namespaceURI.includes('wordprocessingml') ? 'w' : null;
  if ((prefix ?? null) !== erwartet) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
}

/** Looks at every element of a part. The instruction of a field stands in pieces between its beginning and its end. */
function pruefeInhalt(bytes: Uint8Array): void {
  const wurzel = liesXml(bytes).documentElement;
  const offene: Element[] = wurzel === null ? [] : [wurzel];
  const befehle: string[] = [''];
  for (let element = offene.pop(); element !== undefined; element = offene.pop()) {
    pruefeRaum(element);
    const lokal = element.localName ?? '';
    if (VERBINDENDE.has(lokal)) throw new Abgelehnt(ABLEHNUNG.verknuepfung);
    if (EINBETTENDE.has(lokal)) throw new Abgelehnt(ABLEHNUNG.eingebettet);
    if (lokal === 'fldSimple') befehle.push(attribut(element, 'w:instr'));
    if (lokal === 'fldChar') befehle.push('');
    if (lokal === 'instrText') befehle.push((befehle.pop() ?? '') + (element.textContent ?? ''));
    offene.push(...kinder(element).reverse());
  }
  if (befehle.some((befehl) => HOLENDE_FELDER.test(befehl))) throw new Abgelehnt(ABLEHNUNG.verknuepfung);
}

/** Throws `Abgelehnt` for whatever a form must not bring along; answers which kind of form it is. */
export function pruefeTeile(teile: Teile): Vordruckart {
  const typen = inhaltstypen(teile);
  const namen = [...teile.keys()];
  if ([...namen, ...typen.keys(), ...typen.values()].some((eines) => MAKRO.test(eines))) {
    throw new Abgelehnt(ABLEHNUNG.makros);
  }
  if (namen.some((eines) => OBJEKT.test(eines))) throw new Abgelehnt(ABLEHNUNG.eingebettet);
  if (namen.some((eines) => VERBUNDEN.test(eines))) throw new Abgelehnt(ABLEHNUNG.verknuepfung);
  for (const [name, inhalt] of teile) {
    if (!/\.(xml|rels|vml)$/i.test(name)) continue;
    const text = alsText(inhalt);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Abgelehnt(ABLEHNUNG.dtd);
    if (name.endsWith('.rels')) pruefeBeziehungen(inhalt);
    if (/^(?:word|xl)\/.*\.xml$/i.test(name)) pruefeInhalt(inhalt);
  }
  return artVon(typen);
}
