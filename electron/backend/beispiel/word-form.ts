import { packeEin } from '../vordrucke/archive.ts';

/** Pieces of a Word form as XML, for made-up official forms that no authority issued. */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RAEUME = `xmlns:w="${W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" mc:Ignorable="w14"`;
const KOPF = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORDTYP = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export function maskiert(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A run; `aussehen` is the inside of its properties. */
export function lauf(text: string, aussehen = ''): string {
  const rPr = aussehen === '' ? '' : `<w:rPr>${aussehen}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${maskiert(text)}</w:t></w:r>`;
}

export const TAB = '<w:r><w:tab/></w:r>';
const FETT = '<w:b/>';
const KLEIN = '<w:color w:val="595959"/><w:sz w:val="16"/>';

export function absatz(inhalt: string, eigenschaften = ''): string {
  return `<w:p>${eigenschaften === '' ? '' : `<w:pPr>${eigenschaften}</w:pPr>`}${inhalt}</w:p>`;
}

export function ueberschrift(text: string): string {
  return absatz(lauf(text), '<w:pStyle w:val="Heading2"/>');
}

/** A number that follows from the name of a control. */
function nummerVon(kennung: string): number {
  return Array.from(kennung).reduce((summe, zeichen) => (summe * 31 + zeichen.charCodeAt(0)) % 1_000_000_007, 7);
}

/** A control for text in a line, in the look of blue bold letters, with the hint that Word shows while it is empty. */
export function textfeld(titel: string, kennung: string, mehrzeilig = false): string {
  return (
    `<w:sdt><w:sdtPr><w:rPr><w:b/><w:color w:val="1F3864"/></w:rPr><w:alias w:val="${maskiert(titel)}"/>` +
    `<w:tag w:val="${kennung}"/><w:id w:val="${nummerVon(kennung)}"/><w:showingPlcHdr/>` +
    `<w:text${mehrzeilig ? ' w:multiLine="1"' : ''}/></w:sdtPr>` +
    `<w:sdtContent>${lauf('Hier eingeben', '<w:rStyle w:val="PlaceholderText"/>')}</w:sdtContent></w:sdt>`
  );
}

/** A control to tick. */
export function kaestchen(titel: string, kennung: string): string {
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${maskiert(titel)}"/><w:tag w:val="${kennung}"/><w:id w:val="${nummerVon(kennung)}"/>` +
    '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>' +
    '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>' +
    `<w:sdtContent>${lauf('☐', '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/>')}</w:sdtContent></w:sdt>`
  );
}

export interface Zellform {
  readonly inhalt: string;
  readonly grau?: boolean;
  readonly spalten?: number;
}

/** A table; widths in twentieths of a point. A cell with nothing in it is an empty paragraph. */
export function tabelle(breiten: readonly number[], zeilen: readonly (readonly Zellform[])[]): string {
  const zelle = ({ inhalt, grau = false, spalten = 1 }: Zellform, ab: number) => {
    const breite = breiten.slice(ab, ab + spalten).reduce((summe, eine) => summe + eine, 0);
    return (
      `<w:tc><w:tcPr><w:tcW w:w="${breite}" w:type="dxa"/>${spalten > 1 ? `<w:gridSpan w:val="${spalten}"/>` : ''}` +
      `${grau ? '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>' : ''}</w:tcPr>${inhalt === '' ? '<w:p/>' : inhalt}</w:tc>`
    );
  };
  const rand = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((seite) => `<w:${seite} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`)
    .join('');
  const gesamt = breiten.reduce((summe, eine) => summe + eine, 0);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${gesamt}" w:type="dxa"/><w:tblBorders>${rand}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${breiten.map((breite) => `<w:gridCol w:w="${breite}"/>`).join('')}</w:tblGrid>` +
    zeilen
      .map((zeile) => {
        let ab = 0;
        const zellen = zeile.map((eine) => {
          const text = zelle(eine, ab);
          ab += eine.spalten ?? 1;
          return text;
        });
        return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${zellen.join('')}</w:tr>`;
      })
      .join('') +
    '</w:tbl>'
  );
}

/** A cell with a label in bold on grey. */
export function beschriftet(text: string, spalten = 1): Zellform {
  return { inhalt: absatz(lauf(text, FETT)), grau: true, spalten };
}

/** A cell around the inside of a paragraph. */
export function gefuellt(inhalt: string, spalten = 1): Zellform {
  return { inhalt: absatz(inhalt), spalten };
}

export function kleingedrucktes(text: string): string {
  return absatz(lauf(text, KLEIN));
}

const STILE =
  `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>` +
  '<w:sz w:val="20"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="120" w:after="120"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/></w:pPr><w:rPr><w:b/><w:sz w:val="23"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="808080"/></w:rPr></w:style></w:styles>';

/** A whole Word file around the inside of its body. `kopfzeile`: text of the header. */
export async function wordform(
  koerper: string,
  kopfzeile: string,
  weitere: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const teile: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${WORDTYP}.document.main+xml"/>` +
      `<Override PartName="/word/styles.xml" ContentType="${WORDTYP}.styles+xml"/>` +
      `<Override PartName="/word/header1.xml" ContentType="${WORDTYP}.header+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels':
      `<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/header" Target="header1.xml"/></Relationships>`,
    'word/styles.xml': STILE,
    'word/header1.xml': `<w:hdr ${RAEUME}>${absatz(lauf(kopfzeile, KLEIN))}</w:hdr>`,
    'word/document.xml':
      `<w:document ${RAEUME}><w:body>${koerper}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/>` +
      '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',
    ...weitere,
  };
  const bytes = new Map(Object.entries(teile).map(([name, text]) => [name, Buffer.from(KOPF + text, 'utf8')]));
  return packeEin(bytes, new Map());
}
