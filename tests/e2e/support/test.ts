import {
  _electron,
  expect,
  test as base,
  type Browser,
  type ElectronApplication,
  type Page,
  type TestInfo,
} from '@playwright/test';
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { electronBinary } from '../../../.config/support/electron-binary.ts';
import { kopiereDatenbestand, type Datenbestand } from './datenbestaende.ts';
import { entferneOrdner, HEUTE, neuerOrdner, starteServer, type Server } from './server.ts';
import { bewache } from './wache.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** A file that the window handed over: its proposed name, and where it lies until the test ends. */
export interface GespeicherteDatei {
  readonly name: string;
  readonly pfad: string;
}

/** The running program on a Datenbestand of its own. */
export interface Programm {
  /** Folder of the Datenbestand; removed at the end. */
  readonly ordner: string;
  /** The window at its first page. */
  readonly fenster: Page;
  /** A second window with a session of its own, as a colleague has it. In the browser only. */
  zweitesFenster(): Promise<Page>;
  /** Ends the program and starts it anew on the same folder, on another day where one is named; the window is at its first page again. In the browser only. */
  startetNeu(heute?: string): Promise<void>;
  /** Does what makes the window save a file, and waits for the file: a download, or the dialog of the desktop. */
  speichert(aktion: () => Promise<void>): Promise<GespeicherteDatei>;
}

type Angaben = { ordner: string; info: TestInfo };

/** The office server and a browser. Any fault that a window shows fails the test at its end. */
async function imBrowser({ ordner, info }: Angaben, browser: Browser, use: (programm: Programm) => Promise<void>) {
  let server: Server = await starteServer(ordner);
  const funde: string[][] = [];
  const oeffne = async () => {
    const fenster = await (await browser.newContext()).newPage();
    funde.push(await bewache(fenster, () => server.adresse));
    await fenster.goto(server.adresse);
    return fenster;
  };
  const fenster = await oeffne();
  await use({
    ordner,
    fenster,
    zweitesFenster: oeffne,
    startetNeu: async (heute) => {
      // A page that asks a server that is gone would be a fault of the test, not of the program.
      await fenster.goto('about:blank');
      await server.beende();
      server = await starteServer(ordner, heute);
      await fenster.goto(server.adresse);
    },
    speichert: async (aktion) => {
      const [download] = await Promise.all([fenster.waitForEvent('download'), aktion()]);
      const name = download.suggestedFilename();
      const pfad = info.outputPath(name);
      await download.saveAs(pfad);
      return { name, pfad };
    },
  });
  // Before the server: a window that asks on when it is gone would be a fault of the test.
  for (const context of browser.contexts()) await context.close();
  await server.beende();
  if (info.status !== info.expectedStatus || funde.flat().length > 0)
    await info.attach('program', { body: `${server.ausgabe()}${protokoll(ordner)}` });
  expect(funde.flat(), 'faults that the windows showed').toEqual([]);
}

/** What the program wrote to its log: stacks of what it did not expect. */
function protokoll(ordner: string): string {
  const dateien = globSync(join(ordner, 'protokoll', '*.log'));
  return dateien.map((datei) => readFileSync(datei, 'utf8')).join('');
}

/** The desktop window. */
async function imDesktop({ ordner, info }: Angaben, binary: string, use: (programm: Programm) => Promise<void>) {
  const program = await _electron.launch({
    executablePath: binary,
    args: [ROOT, '--daten', ordner, '--heute', HEUTE],
  });
  const fenster = await program.firstWindow();
  const funde = await bewache(fenster, () => new URL(fenster.url()).origin);
  const nurImBrowser = async () => {
    info.skip(true, 'only the office server has several windows and starts');
    return fenster;
  };
  await use({
    ordner,
    fenster,
    zweitesFenster: nurImBrowser,
    startetNeu: async () => {
      await nurImBrowser();
    },
    speichert: (aktion) => speichertUeberDialog(program, info, aktion),
  });
  await program.close();
  expect(funde, 'faults that the window showed').toEqual([]);
}

/** Answers the dialog of the operating system with the proposed name in the folder of the test. */
async function speichertUeberDialog(program: ElectronApplication, info: TestInfo, aktion: () => Promise<void>) {
  const ordner = info.outputPath();
  mkdirSync(ordner, { recursive: true });
  const vorschlag = program.evaluate(
    ({ dialog }, ziel) =>
      new Promise<string>((resolve) => {
        dialog.showSaveDialog = (...angaben: unknown[]) => {
          const { defaultPath = '' } = angaben.at(-1) as { defaultPath?: string };
          resolve(defaultPath);
          const name = defaultPath.split(/[\\/]/).at(-1) ?? '';
          return Promise.resolve({ canceled: false, filePath: `${ziel}/${name}` });
        };
      }),
    ordner,
  );
  await aktion();
  const name = basename(await vorschlag);
  const pfad = join(ordner, name);
  await expect.poll(() => existsSync(pfad), `${name} is saved`).toBe(true);
  return { name, pfad };
}

/**
 * A test of the real program. The same specs run in the browser and, where its binary is found, in the desktop window.
 * `test.use({ datenbestand: 'oberesTal' })` begins the story with a Datenbestand that is there already.
 */
export const test = base.extend<{ datenbestand: Datenbestand; programm: Programm; fenster: Page }>({
  datenbestand: ['leer', { option: true }],
  programm: async ({ playwright, datenbestand }, use, info) => {
    const binary = info.project.name === 'desktop' ? electronBinary() : null;
    info.skip(info.project.name === 'desktop' && binary === null, 'the Electron binary is missing');
    const ordner = neuerOrdner();
    kopiereDatenbestand(datenbestand, ordner);
    try {
      if (binary !== null) await imDesktop({ ordner, info }, binary, use);
      else {
        const browser = await playwright.chromium.launch();
        await imBrowser({ ordner, info }, browser, use);
        await browser.close();
      }
    } finally {
      entferneOrdner(ordner);
    }
  },
  fenster: ({ programm }, use) => use(programm.fenster),
});

export { expect };
