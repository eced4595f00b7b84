import type { Auswertungsfrage } from '../../../shared/kennzahlen/types.ts';
import { zeigeZahl } from '../../../shared/foundation/money.ts';
import type { Anfrage } from '../context.ts';
import { excelAusMappe } from '../documents/excel.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { eingabefehler } from '../failures.ts';
import { auswertungBlatt } from './document.ts';
import { kopfDerFrage, unterlagenAus, unterlagenFuer } from './document-data.ts';
import type { Auswertungsmittel } from './evaluation.ts';
import { auswertungsmappe } from './excel.ts';
import { auswertungsname } from './excel-parts.ts';
import { tagesmappe, tagesname } from './excel-tage.ts';
import { zeigeTageserfassung } from './reports.ts';
import { EXCEL } from './frozen.ts';
import type { Kennzahlenpapiere } from './router.ts';
import { listeKennzahlen } from './service.ts';

/** Rows of the Tageserfassung that one file takes: beyond it neither Excel nor the window is of use. */
const HOECHSTENS_TAGESZEILEN = 30_000;

/** Quelle: IANA Media Types. */
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const alsBlob = (bytes: Uint8Array, type: string) => new Blob([new Uint8Array(bytes)], { type });

async function tageserfassung(anfrage: Anfrage, frage: Auswertungsfrage, mittel: Auswertungsmittel) {
  const kopf = await kopfDerFrage(anfrage, frage);
  const { gesamt } = await zeigeTageserfassung(anfrage, { ...frage, seite: 0 }, mittel);
  if (gesamt > HOECHSTENS_TAGESZEILEN) {
    throw eingabefehler([
      {
        feld: 'bis',
        satz: `Die Tageserfassung hätte ${zeigeZahl(gesamt)} Zeilen, eine Datei nimmt ${zeigeZahl(HOECHSTENS_TAGESZEILEN)}. Bitte einen kürzeren Zeitraum oder weniger Kommunen wählen.`,
      },
    ]);
  }
  const { zeilen } = await zeigeTageserfassung(anfrage, { ...frage, seite: null }, mittel);
  const mappe = tagesmappe(kopf, await listeKennzahlen(anfrage), zeilen);
  return { name: `${tagesname(kopf)}.xlsx`, datei: alsBlob(await excelAusMappe(mappe), EXCEL) };
}

/** The papers of the Kennzahlen: Excel files, the annex in Word, and the file that is kept of what was sent. */
export const KENNZAHLENPAPIERE: Kennzahlenpapiere = {
  excel: async (anfrage, frage, mittel) => {
    const unterlagen = await unterlagenFuer(anfrage, frage, mittel);
    return {
      name: `${auswertungsname(unterlagen)}.xlsx`,
      datei: alsBlob(await excelAusMappe(auswertungsmappe(unterlagen)), EXCEL),
    };
  },
  blatt: async (anfrage, frage, mittel) => auswertungBlatt(await unterlagenFuer(anfrage, frage, mittel)),
  word: async (anfrage, frage, mittel) => {
    const blatt = auswertungBlatt(await unterlagenFuer(anfrage, frage, mittel));
    return {
      name: `${blatt.dateiname}.docx`,
      datei: alsBlob(await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt }), WORD),
    };
  },
  tageserfassungExcel: tageserfassung,
  abgabedatei: async (anfrage, auswertung) => {
    const unterlagen = await unterlagenAus(anfrage, auswertung);
    return {
      name: `${auswertungsname(unterlagen)}.xlsx`,
      bytes: await excelAusMappe(auswertungsmappe(unterlagen)),
    };
  },
};
