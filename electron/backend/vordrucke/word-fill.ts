import type { Fuellwert } from '../../../shared/vordrucke/types.ts';
import type { Teile } from './archive.ts';
import { liesWordformular, Wordleser, zellenVon, type Wordort } from './word-form.ts';
import type { Rohstelle } from './form.ts';
import { steuerelementText, type Atom, type Formularfeld } from './word-paragraph.ts';
import { alle, attribut, entferne, kind, kinder, name, neues, pfad, schreibeXml, type Element } from './xml.ts';

const ANGEKREUZT = '☒';

/** `w:t` and `w:br` for a text of several lines. */
function textknoten(nachbar: Element, wert: string): Element[] {
  return wert.split('\n').flatMap((zeile, nummer) => {
    const t = neues(nachbar, 'w:t', { 'xml:space': 'preserve' });
    t.textContent = ohneSteuerzeichen(zeile);
    return nummer === 0 ? [t] : [neues(nachbar, 'w:br'), t];
  });
}

/** Characters that XML cannot hold. */
function ohneSteuerzeichen(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/** A run with the look of `muster`, without the look of a hint. */
function neuerRun(nachbar: Element, muster: Element | null, wert: string): Element {
  const run = neues(nachbar, 'w:r');
  if (muster !== null) {
    const aussehen = neues(nachbar, 'w:rPr');
    for (const eines of kinder(muster)) {
      const istHinweis = name(eines) === 'w:rStyle' && /placeholder|platzhalter/i.test(attribut(eines, 'w:val'));
      const istSpur = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange'].includes(name(eines));
      if (!istHinweis && !istSpur) aussehen.appendChild(eines.cloneNode(true));
    }
    if (kinder(aussehen).length > 0) run.appendChild(aussehen);
  }
  for (const knoten of textknoten(nachbar, wert)) run.appendChild(knoten);
  return run;
}

/** Look of the paragraph mark, which Word gives to what is typed into an empty paragraph. */
function aussehenDesAbsatzes(absatz: Element): Element | null {
  const [run] = alle(absatz, 'w:r');
  return (run === undefined ? null : kind(run, 'w:rPr')) ?? pfad(absatz, 'w:pPr', 'w:rPr');
}

function fuelleLeeren(absatz: Element, wert: string): void {
  absatz.appendChild(neuerRun(absatz, aussehenDesAbsatzes(absatz), wert));
}

/** Cuts the text of a place out of its runs and puts the value in its stead, in the look of the first of them. */
function ersetzeText(atome: readonly Atom[], von: number, bis: number, wert: string): void {
  const erstes = atome[von];
  const knoten = Map.groupBy(atome.slice(von, bis), (atom) => (atom.art === 'zeichen' ? atom.t : atom));
  const vorher = atome[von - 1];
  if (erstes === undefined || erstes.art !== 'zeichen') {
    // A place behind a tab: the value follows it in the same run.
    const anker = vorher?.art === 'element' ? vorher.element : vorher?.art === 'zeichen' ? vorher.t : null;
    if (anker === null) return;
    for (const atom of atome.slice(von, bis)) if (atom.art === 'element') entferne(atom.element);
    setzeDahinter(anker, textknoten(anker, wert));
    return;
  }
  for (const [t, stuecke] of knoten) {
    if (!('tagName' in t)) {
      if (t.art === 'element') entferne(t.element);
      continue;
    }
    const text = t.textContent ?? '';
    const stellen = stuecke.flatMap((atom) => (atom.art === 'zeichen' ? [atom.stelle] : []));
    const [anfang, ende] = [Math.min(...stellen), Math.max(...stellen) + 1];
    const rest = text.slice(ende);
    setzeText(t, text.slice(0, anfang));
    const neue = t === erstes.t ? textknoten(t, wert) : [];
    if (rest !== '') neue.push(...textknoten(t, rest));
    setzeDahinter(t, neue);
  }
}

function setzeText(t: Element, text: string): void {
  t.textContent = text;
  t.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
}

function setzeDahinter(anker: Element, neue: readonly Element[]): void {
  let vorgaenger: Element = anker;
  for (const eines of neue) {
    vorgaenger.parentNode?.insertBefore(eines, vorgaenger.nextSibling);
    vorgaenger = eines;
  }
}

/** Where the content of a control stands: in a line, in a paragraph of its own, or in a cell. */
function fuelleSteuerelement(sdt: Element, wert: string): void {
  const eigenschaften = kind(sdt, 'w:sdtPr');
  const inhalt = kind(sdt, 'w:sdtContent');
  if (eigenschaften === null || inhalt === null) return;
  // Bound to data of the file, Word would put those back in the place of the value when it opens the form.
  for (const was of ['w:showingPlcHdr', 'w:dataBinding', 'w15:dataBinding']) {
    const eines = kind(eigenschaften, was);
    if (eines !== null) entferne(eines);
  }
  kind(eigenschaften, 'w:date')?.removeAttribute('w:fullDate');
  // A control for plain text is for one line; LibreOffice sets the line ends of one in front of its text.
  const reinerText = kind(eigenschaften, 'w:text');
  if (reinerText !== null && wert.includes('\n')) entferne(reinerText);
  const zelle = kind(inhalt, 'w:tc');
  const behaelter = zelle ?? inhalt;
  const absaetze = kinder(behaelter).filter((eines) => name(eines) === 'w:p');
  const [erster, ...weitere] = absaetze;
  const ziel = erster ?? behaelter;
  const [alter] = alle(ziel, 'w:r');
  const aussehen = kind(eigenschaften, 'w:rPr') ?? (alter === undefined ? null : kind(alter, 'w:rPr'));
  for (const eines of kinder(ziel)) if (name(eines) !== 'w:pPr' && name(eines) !== 'w:tcPr') entferne(eines);
  for (const eines of weitere) entferne(eines);
  ziel.appendChild(neuerRun(ziel, aussehen, wert));
}

function kreuzeSteuerelementAn(sdt: Element): void {
  const kaestchen = pfad(sdt, 'w:sdtPr', 'w14:checkbox');
  if (kaestchen === null) return;
  const zustand = kind(kaestchen, 'w14:checked') ?? neues(kaestchen, 'w14:checked');
  zustand.setAttributeNS(kaestchen.namespaceURI, 'w14:val', '1');
  if (zustand.parentNode === null) kaestchen.insertBefore(zustand, kaestchen.firstChild);
  const zeichen = Number.parseInt(attribut(kind(kaestchen, 'w14:checkedState'), 'w14:val') || '2612', 16);
  const [t, ...weitere] = alle(sdt, 'w:t');
  if (t !== undefined) setzeText(t, String.fromCodePoint(zeichen));
  for (const eines of weitere) setzeText(eines, '');
}

function fuelleFormularfeld({ beginn, ergebnis, trenner, ende }: Formularfeld, wert: string): void {
  const [erster, ...weitere] = ergebnis;
  const run = neuerRun(beginn, kind(erster ?? beginn, 'w:rPr'), wert);
  for (const eines of weitere) entferne(eines);
  if (erster !== undefined) {
    erster.parentNode?.replaceChild(run, erster);
    return;
  }
  if (ende === null) return;
  if (trenner === null) {
    const neuer = neues(beginn, 'w:r');
    neuer.appendChild(neues(beginn, 'w:fldChar', { 'w:fldCharType': 'separate' }));
    ende.parentNode?.insertBefore(neuer, ende);
  }
  ende.parentNode?.insertBefore(run, ende);
}

function kreuzeFormularfeldAn({ ffData }: Formularfeld): void {
  const kaestchen = kind(ffData, 'w:checkBox');
  if (kaestchen === null) return;
  const alter = kind(kaestchen, 'w:checked');
  if (alter !== null) entferne(alter);
  kaestchen.appendChild(neues(kaestchen, 'w:checked', { 'w:val': '1' }));
}

/** A box drawn as a letter, or as a sign of the font Wingdings. */
function kreuzeZeichenAn(atome: readonly Atom[], von: number): void {
  const atom = atome[von];
  if (atom?.art === 'zeichen') ersetzeText(atome, von, von + 1, ANGEKREUZT);
  if (atom?.art === 'element') {
    // Wingdings 0xFD: a box with a cross.
    atom.element.setAttributeNS(atom.element.namespaceURI, 'w:char', 'F0FD');
  }
}

function kreuzeAn(ort: Wordort): void {
  switch (ort.art) {
    case 'steuerelement':
      if (pfad(ort.sdt, 'w:sdtPr', 'w14:checkbox') === null) fuelleSteuerelement(ort.sdt, ANGEKREUZT);
      else kreuzeSteuerelementAn(ort.sdt);
      break;
    case 'formularfeld':
      if (kind(ort.feld.ffData, 'w:checkBox') === null) fuelleFormularfeld(ort.feld, ANGEKREUZT);
      else kreuzeFormularfeldAn(ort.feld);
      break;
    case 'text':
      if (ort.bis - ort.von === 1) kreuzeZeichenAn(ort.atome, ort.von);
      else ersetzeText(ort.atome, ort.von, ort.bis, ANGEKREUZT);
      break;
    case 'leer':
      fuelleLeeren(ort.absatz, ANGEKREUZT);
  }
}

const MARKE = /^\{[^{}\s]+\}$/;

/** True where the place holds a mark in curly brackets, which is never printed. */
function istMarke(ort: Wordort): boolean {
  return ort.art === 'text' && ort.atome[ort.von]?.zeichen === '{';
}

function schreibe(ort: Wordort, wert: string | boolean): void {
  if (wert === true) {
    kreuzeAn(ort);
    return;
  }
  if (wert === false || wert === '') {
    const leeres = wert === false ? '☐' : '';
    if (istMarke(ort) && ort.art === 'text') ersetzeText(ort.atome, ort.von, ort.bis, leeres);
    if (ort.art === 'steuerelement' && MARKE.test(steuerelementText(ort.sdt).trim()))
      fuelleSteuerelement(ort.sdt, leeres);
    return;
  }
  switch (ort.art) {
    case 'steuerelement':
      fuelleSteuerelement(ort.sdt, wert);
      break;
    case 'formularfeld':
      fuelleFormularfeld(ort.feld, wert);
      break;
    case 'text':
      ersetzeText(ort.atome, ort.von, ort.bis, wert);
      break;
    case 'leer':
      fuelleLeeren(ort.absatz, wert);
  }
}

/** Ids that must not stand twice in a document; a row that is repeated goes without them. */
function ohneEigeneIds(zeile: Element): Element {
  for (const eines of alle(zeile, 'w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd')) {
    entferne(eines);
  }
  for (const sdtPr of alle(zeile, 'w:sdtPr')) {
    const id = kind(sdtPr, 'w:id');
    if (id !== null) entferne(id);
  }
  for (const eines of [zeile, ...alle(zeile, 'w:p', 'w:tr')]) {
    for (const attributname of ['w14:paraId', 'w14:textId']) eines.removeAttribute(attributname);
  }
  return zeile;
}

function stellenDerZeile(zeile: Element): Rohstelle<Wordort>[] {
  const leser = new Wordleser();
  leser.zeile(zeile, [zellenVon(zeile)], 0);
  // A table inside of a cell has rows of its own.
  return leser.stellen.filter(({ ort }) => ort.zeile === zeile);
}

/** Texts of the cells of a row in which nothing is to be written; a running number is none. */
function festeTexte(zeile: Element): string {
  return zellenVon(zeile)
    .map(({ text }) => (/^[\d.)\s]*$/.test(text) ? '' : text))
    .join('\n');
}

function naechsteZeile(zeile: Element): Element | null {
  for (let knoten = zeile.nextSibling; knoten !== null; knoten = knoten.nextSibling) {
    if ('tagName' in knoten) return (knoten as Element).tagName === 'w:tr' ? (knoten as Element) : null;
  }
  return null;
}

/** Running numbers of a row that is a copy go on: `1.` becomes `3.` in the third. */
function zaehleWeiter(zeile: Element, schritte: number): void {
  for (const { element, text } of zellenVon(zeile)) {
    const laufende = /^(\d+)([.)]?)$/.exec(text);
    const [t, ...weitere] = alle(element, 'w:t');
    if (laufende === null || t === undefined) continue;
    setzeText(t, `${Number(laufende[1]) + schritte}${laufende[2] ?? ''}`);
    for (const eines of weitere) setzeText(eines, '');
  }
}

/** Places to write at, in the order of the document, each with its value. */
type Auftrag = { readonly ort: Wordort; readonly wert: string | boolean };

/**
 * Further entries of a row: the empty rows that the form has below it are used first, then the row is repeated with its
 * look.
 */
function weitereZeilen(
  zeile: Element,
  werte: readonly (Fuellwert | undefined)[],
  vergebene: ReadonlySet<Element>,
): Auftrag[] {
  const anzahl = Math.max(1, ...werte.map((wert) => (Array.isArray(wert) ? wert.length : 1)));
  const muster = zeile.cloneNode(true) as Element;
  const arten = stellenDerZeile(zeile)
    .map(({ art }) => art)
    .join();
  const auftraege: Auftrag[] = [];
  let letzte = zeile;
  for (let nummer = 1; nummer < anzahl; nummer += 1) {
    const naechste = naechsteZeile(letzte);
    const istFrei =
      naechste !== null &&
      !vergebene.has(naechste) &&
      festeTexte(naechste) === festeTexte(muster) &&
      stellenDerZeile(naechste)
        .map(({ art }) => art)
        .join() === arten;
    const ziel = istFrei ? naechste : ohneEigeneIds(muster.cloneNode(true) as Element);
    if (!istFrei) {
      letzte.parentNode?.insertBefore(ziel, letzte.nextSibling);
      zaehleWeiter(ziel, nummer);
    }
    for (const [stelle, { ort }] of stellenDerZeile(ziel).entries()) {
      const wert = werte[stelle];
      if (Array.isArray(wert)) auftraege.push({ ort, wert: wert[nummer] ?? '' });
    }
    letzte = ziel;
  }
  return auftraege;
}

/**
 * Writes values into a Word form. Answers the parts that changed; all others, and everything in these but the values,
 * stays as it was. Values by place: a text, a tick, or a text for each row.
 */
export function fuelleWord(teile: Teile, werte: Readonly<Record<string, Fuellwert>>): ReadonlyMap<string, Buffer> {
  const { orte, dokumente } = liesWordformular(teile);
  const vorher = new Map([...dokumente].map(([teilname, dokument]) => [teilname, schreibeXml(dokument)]));
  const auftraege: Auftrag[] = [];
  const zeilen = Map.groupBy([...orte], ([, ort]) => ort.zeile);
  const vergebene = new Set([...orte].flatMap(([id, { zeile }]) => (id in werte && zeile !== null ? [zeile] : [])));
  for (const [zeile, stellen] of zeilen) {
    const zeilenwerte = stellen.map(([id]) => werte[id]);
    for (const [nummer, [, ort]] of stellen.entries()) {
      const wert = zeilenwerte[nummer];
      if (wert !== undefined) auftraege.push({ ort, wert: Array.isArray(wert) ? (wert[0] ?? '') : wert });
    }
    const istWiederholt = zeilenwerte.some((wert) => Array.isArray(wert) && wert.length > 1);
    if (zeile !== null && istWiederholt) auftraege.push(...weitereZeilen(zeile, zeilenwerte, vergebene));
  }
  // From right to left, so that what stands before a place is still where it was read.
  for (const { ort, wert } of auftraege.toReversed()) schreibe(ort, wert);
  return new Map(
    [...dokumente].flatMap(([teilname, dokument]) => {
      const neuer = schreibeXml(dokument);
      return vorher.get(teilname)?.equals(neuer) ? [] : [[teilname, neuer] as const];
    }),
  );
}
