import { app, dialog, type BrowserWindow } from 'electron';
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Ordnerwahl, Speicherergebnis } from '../../shared/foundation/bridge.ts';
import { alsOrdnerwahl, dateivorschlag, istDateiinhalt, speicherfehler } from './rules.ts';

const ARTEN: Readonly<Record<string, string>> = {
  '.docx': 'Word-Dokument',
  '.pdf': 'PDF-Dokument',
  '.xlsx': 'Excel-Tabelle',
  '.csv': 'Tabelle (CSV)',
  '.json': 'Datenauszug',
  '.zip': 'Paket',
  '.geleit-paket': 'Versiegeltes Paket',
  '.geleit-kontakt': 'Kontaktdatei',
};

/** Writes beside the target first: a full disk leaves an old file of that name as it was. */
async function schreibe(pfad: string, inhalt: ArrayBuffer): Promise<void> {
  const vorlaeufig = `${pfad}.${randomUUID().slice(0, 8)}.teil`;
  try {
    await writeFile(vorlaeufig, new Uint8Array(inhalt));
    await rename(vorlaeufig, pfad);
  } catch (fehler) {
    await rm(vorlaeufig, { force: true });
    throw fehler;
  }
}

/** Lets the clerk choose where a file goes, and writes it there. */
export async function speichereDatei(
  fenster: BrowserWindow,
  name: unknown,
  inhalt: unknown,
): Promise<Speicherergebnis> {
  if (!istDateiinhalt(inhalt)) return { art: 'fehlgeschlagen', satz: speicherfehler(undefined) };
  const vorschlag = dateivorschlag(name);
  const endung = extname(vorschlag);
  const wahl = await dialog.showSaveDialog(fenster, {
    title: 'Datei speichern',
    buttonLabel: 'Speichern',
    defaultPath: join(app.getPath('documents'), vorschlag),
    filters: [{ name: ARTEN[endung] ?? 'Datei', extensions: [endung.slice(1)] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (wahl.canceled || !wahl.filePath) return { art: 'abgebrochen' };
  try {
    await schreibe(wahl.filePath, inhalt);
    return { art: 'gespeichert' };
  } catch (fehler) {
    const code = fehler instanceof Error && 'code' in fehler ? fehler.code : undefined;
    return { art: 'fehlgeschlagen', satz: speicherfehler(code) };
  }
}

/** Lets the clerk choose a folder; `nenne` tells the backend of it and answers with its handle. */
export async function waehleOrdner(
  fenster: BrowserWindow,
  nenne: (pfad: string) => Promise<string | null>,
): Promise<Ordnerwahl> {
  const { canceled, filePaths } = await dialog.showOpenDialog(fenster, {
    title: 'Ordner wählen',
    buttonLabel: 'Wählen',
    properties: ['openDirectory', 'createDirectory'],
  });
  return alsOrdnerwahl({ canceled, filePaths }, nenne);
}

/** Says that the backend cannot be started. */
export function zeigeAusfall(): void {
  dialog.showErrorBox(
    'Geleit kann nicht weiterarbeiten',
    'Der Datenbestand lässt sich nicht bedienen. Bitte Geleit neu starten. Was gespeichert war, ist noch da.',
  );
}
