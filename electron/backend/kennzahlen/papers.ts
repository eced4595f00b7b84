import type { Auswertungsfrage } from '../../../shared/kennzahlen/types.ts';
import { zeigeZahl } from '../../../shared/foundation/money.ts';
import type { Anfrage } from '../context.ts';
import { excelAusMappe } from '../documents/excel.ts';
import { wordAusBlatt } from '../documents/word.ts';
import { eingabefehler } from '../failures.ts';
import { auswertungBlatt } from './document.ts';
import { kopfDerFrage, unterlagenAus, unterlagenFuer } from './document-data.ts';
import type { Auswertungsmittel } from './evaluation.ts';
import { auswertungsmappe, auswertungsname } from './excel.ts';
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
  return excelAusMappe(tagesmappe(kopf, await listeKennzahlen(anfrage), zeilen));
}

/** The papers of the Kennzahlen: Excel files, the annex in Word, and the file that is kept of what was sent. */
export const KENNZAHLENPAPIERE: Kennzahlenpapiere = {
  excel: async (anfrage, frage, mittel) => ({
    name: `${auswertungsname(frage)}.xlsx`,
    datei: alsBlob(await excelAusMappe(auswertungsmappe(await unterlagenFuer(anfrage, frage, mittel))), EXCEL),
  }),
  blatt: async (anfrage, frage, mittel) => auswertungBlatt(await unterlagenFuer(anfrage, frage, mittel)),
  word: async (anfrage, frage, mittel) => {
    const blatt = auswertungBlatt(await unterlagenFuer(anfrage, frage, mittel));
    return {
      name: `${blatt.dateiname}.docx`,
      datei: alsBlob(await wordAusBlatt(blatt, { erstelltAm: anfrage.jetzt }), WORD),
    };
  },
  tageserfassungExcel: async (anfrage, frage, mittel) => ({
    name: `${tagesname(frage)}.xlsx`,
    datei: alsBlob(await tageserfassung(anfrage, frage, mittel), EXCEL),
  }),
  abgabedatei: async (anfrage, auswertung) => ({
    name: `${auswertungsname(auswertung.frage)}.xlsx`,
    bytes: await excelAusMappe(auswertungsmappe(await unterlagenAus(anfrage, auswertung))),
  }),
};
