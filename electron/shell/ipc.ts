import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { istVertrauterAbsender } from './rules.ts';

/** The only file that may touch `ipcMain`: no message is heard that has not passed the check of its sender. */

export interface Postamt {
  /** A message without an answer; a stranger's is dropped. */
  hoere(kanal: string, aufgabe: (absender: WebContents) => void): void;
  /** A question with an answer; a stranger gets an error. */
  antworte(kanal: string, aufgabe: (...werte: unknown[]) => Promise<unknown>): void;
}

/** Makes the two ways of listening; `fenster` names the one window's contents at the time of the message. */
export function createPostamt(fenster: () => WebContents | null): Postamt {
  function istVertraut(ereignis: IpcMainEvent | IpcMainInvokeEvent): boolean {
    const rahmen = ereignis.senderFrame;
    return istVertrauterAbsender({
      adresse: rahmen?.url ?? null,
      istHauptrahmen: rahmen?.parent === null,
      istFenster: ereignis.sender === fenster(),
    });
  }
  return {
    hoere(kanal, aufgabe) {
      ipcMain.on(kanal, (ereignis) => {
        if (istVertraut(ereignis)) aufgabe(ereignis.sender);
      });
    },
    antworte(kanal, aufgabe) {
      ipcMain.handle(kanal, async (ereignis, ...werte: unknown[]) => {
        if (!istVertraut(ereignis)) throw new Error('unknown sender');
        return aufgabe(...werte);
      });
    },
  };
}
