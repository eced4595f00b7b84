import {
  absatz,
  beschriftet,
  gefuellt,
  lauf,
  TAB,
  tabelle,
  ueberschrift,
  wordform,
} from '../../electron/backend/beispiel/word-form.ts';
import { packeEin } from '../../electron/backend/vordrucke/archive.ts';

/** Made-up official forms for the tests: what authorities send, in the ways in which they send it. */

/** A field of an old form, with the five blanks that Word puts into it. */
function formularfeld(name: string): string {
  return (
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="${name}"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar></w:r>` +
    '<w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
    `${lauf('\u2002\u2002\u2002\u2002\u2002', '<w:u w:val="single"/>')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  );
}

function formularkaestchen(name: string): string {
  return (
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="${name}"/><w:enabled/><w:calcOnExit w:val="0"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r>` +
    '<w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
  );
}

/** A form of plain tables, lines, tabs, drawn boxes, marks in curly brackets and fields of an old form. */
export function tabellenvordruck(angaben: { readonly ohneBegruendung?: boolean } = {}): Promise<Buffer> {
  const leer = { inhalt: '' };
  return wordform(
    [
      absatz(lauf('Zuwendungsantrag'), '<w:pStyle w:val="Heading1"/>'),
      absatz(lauf('Erfundenes Muster. Kein amtlicher Vordruck.')),
      ueberschrift('1. Angaben zur Antragstellerin'),
      tabelle(
        [2400, 4200, 1200, 1800],
        [
          [beschriftet('Antragstellerin'), leer, beschriftet('AGS'), leer],
          [beschriftet('Straße, Hausnummer'), leer, beschriftet('PLZ'), leer],
          [
            {
              inhalt: absatz(lauf('Bankverbindung', '<w:sz w:val="14"/>')) + absatz('', '<w:rPr><w:i/></w:rPr>'),
              spalten: 2,
            },
            beschriftet('BIC'),
            leer,
          ],
        ],
      ),
      absatz(lauf('Ansprechperson: ____________________   Telefon: ____________')),
      absatz(
        lauf('E-Mail:') + TAB + TAB,
        '<w:tabs><w:tab w:val="left" w:pos="2000"/><w:tab w:val="left" w:leader="underscore" w:pos="8000"/></w:tabs>',
      ),
      absatz(lauf('Unser Zeichen: ') + formularfeld('Text1')),
      ueberschrift('2. Gegenstand'),
      absatz(lauf('☐ Erstantrag   ☐ Änderung   ☐ Nachbesetzung')),
      absatz(formularkaestchen('Kontrollkästchen1') + lauf(' Zusammenschluss mehrerer Kommunen')),
      // Word cuts a mark into several runs as it likes.
      absatz(lauf('Zeitraum: {A18') + lauf('.von} bis ', '<w:b/>') + lauf('{A18.bis}')),
      ueberschrift('3. Planungsrahmen'),
      tabelle(
        [600, 3000, 2000, 2000, 2000],
        [
          ['Nr.', 'Kommune', 'Anzahl der Personen', 'Betrag des Planungsrahmens', 'in diesen Antrag eingebracht'].map(
            (kopf) => beschriftet(kopf),
          ),
          ...['1', '2'].map((nummer) => [gefuellt(lauf(nummer)), leer, leer, leer, leer]),
          [beschriftet('Summe', 2), leer, leer, leer],
        ],
      ),
      ueberschrift('4. Stellen'),
      tabelle(
        [3800, 1800, 2000, 2000],
        [
          ['Name, Vorname', 'Umfang in VZÄ', 'Fördersatz je Jahr', 'Betrag der Stelle'].map((kopf) =>
            beschriftet(kopf),
          ),
          [
            gefuellt(lauf('{A32}')),
            gefuellt(lauf('{A31.vzae}')),
            gefuellt(lauf('{A46.satz}')),
            gefuellt(lauf('{A46.betrag}', '<w:b/>')),
          ],
        ],
      ),
      absatz(lauf('Beantragt werden {A68}.', '<w:b/>')),
      ...(angaben.ohneBegruendung
        ? []
        : [ueberschrift('5. Begründung'), absatz(lauf('Begründung des Antrags:')), absatz('')]),
      absatz(lauf('Ort, Datum: ________________   Unterschrift: ________________')),
    ].join(''),
    'Muster IM-2, erfunden',
  );
}

const KOPF = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EXCELTYP = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const STILE = [0, 0, 4, 164]
  .map(
    (format) =>
      `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="${format === 0 ? 0 : 1}" xfId="0"${format === 0 ? '' : ' applyNumberFormat="1"'}/>`,
  )
  .join('');

/** A form of Excel: labels beside empty cells, a table with three empty rows, marks, a formula. */
export function excelvordruck(): Promise<Buffer> {
  const text = (ref: string, wert: string, stil = 0) =>
    `<c r="${ref}" s="${stil}" t="inlineStr"><is><t xml:space="preserve">${wert}</t></is></c>`;
  const leer = (ref: string, stil: number) => `<c r="${ref}" s="${stil}"/>`;
  const tabellenzeile = (nummer: number) =>
    `<row r="${nummer}">${leer(`A${nummer}`, 1)}${leer(`B${nummer}`, 1)}${leer(`C${nummer}`, 2)}${leer(`D${nummer}`, 3)}</row>`;
  const blatt =
    `<worksheet xmlns="${S}"><cols><col min="1" max="4" width="26" customWidth="1"/></cols><sheetData>` +
    `<row r="1">${text('A1', 'Zuwendungsantrag (erfunden)')}</row>` +
    `<row r="3">${text('A3', 'Antragstellerin')}${leer('B3', 1)}</row>` +
    `<row r="4">${text('A4', 'Zeitraum: {A18.von} bis {A18.bis}')}</row>` +
    `<row r="5">${text('A5', '☐ Erstantrag')}${text('B5', '☐ Änderung')}</row>` +
    `<row r="7">${text('A7', 'Kommune')}${text('B7', 'Schlüssel der Kommune')}${text('C7', 'Anzahl der Personen')}${text('D7', 'Betrag des Planungsrahmens')}</row>` +
    [8, 9, 10].map(tabellenzeile).join('') +
    `<row r="11">${text('A11', 'Summe')}<c r="D11" s="3"><f>SUM(D8:D10)</f><v>0</v></c></row>` +
    '</sheetData><mergeCells count="1"><mergeCell ref="B3:D3"/></mergeCells></worksheet>';
  const teile: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${EXCELTYP}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${EXCELTYP}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${EXCELTYP}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${S}" xmlns:r="${OFFICE}"><sheets><sheet name="Antrag" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml':
      `<styleSheet xmlns="${S}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts>` +
      '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>' +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">${STILE}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': blatt,
  };
  return packeEin(
    new Map(Object.entries(teile).map(([name, inhalt]) => [name, Buffer.from(KOPF + inhalt, 'utf8')])),
    new Map(),
  );
}
