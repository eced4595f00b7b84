import { describe, expect, it } from 'vitest';
import {
  alsOrdnerwahl,
  darfBerechtigung,
  darfLaden,
  darfNavigieren,
  dateivorschlag,
  eigeneArgumente,
  fensteroptionen,
  istDateiinhalt,
  istVertrauterAbsender,
  protokollpfad,
  speicherfehler,
  verweisadresse,
} from '../../../electron/shell/rules.ts';
import { zielDesPfads } from '../../../electron/host/window-files.ts';
import { VERWEISE } from '../../../shared/foundation/links.ts';

const EIGENE = [
  'geleit://app/',
  'geleit://app/kommunen',
  'geleit://app/antraege/0b1f8a52-6a3f-4c57-9a0a-2f9a9f0f5a11?ansicht=blatt#betrag',
  'geleit://app/assets/index-Bx3_9a.js',
];

const FEINDLICHE = [
  '',
  ' ',
  'about:blank',
  'about:srcdoc',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/png,x',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'file://server/freigabe/x.html',
  '\\\\server\\freigabe\\x.html',
  '//app/',
  '/kommunen',
  'http://app/',
  'https://app/',
  'http://127.0.0.1:8417/',
  'http://localhost/',
  'https://example.org/',
  'https://example.org/geleit://app/',
  'https://geleit.app/',
  'geleit:',
  'geleit:app',
  'geleit:/app/',
  'geleit:///app/',
  'geleit://',
  'geleit://app',
  'geleit://app.example.org/',
  'geleit://app:80/',
  'geleit://app@example.org/',
  'geleit://example.org@app/',
  'geleit://:geheim@app/',
  'geleit://APP/',
  'GELEIT://app/',
  'geleit://app\\@example.org/',
  'geleit://app/ x',
  ' geleit://app/',
  'geleit://app/\u0000',
  'geleit://app/\u202Etxt.js',
  'geleit://äpp/',
  'geleit://app%2f@example.org/',
  'geleit://app#@example.org/',
  'geleit://app?@example.org/',
  'geleit2://app/',
  'xgeleit://app/',
  'blob:https://example.org/8f2c',
  'filesystem:geleit://app/temporary/x',
  'view-source:geleit://app/',
  'devtools://devtools/bundled/inspector.html',
  'chrome://settings',
  'chrome-extension://abc/x.html',
  'ws://127.0.0.1:9222/devtools',
  'mailto:a@example.org',
  'ms-word:ofe|u|https://example.org/x.docx',
  'search-ms:query=x',
  'smb://server/freigabe',
  `geleit://app/${'a'.repeat(2_000)}`,
];

describe('where the window may go', () => {
  it.each(EIGENE)('goes to its own page %s', (adresse) => {
    expect([darfNavigieren(adresse), darfLaden(adresse), darfLaden(`blob:${adresse}`)]).toEqual([true, true, true]);
  });

  it.each(FEINDLICHE)('does not go to %j', (adresse) => {
    expect([darfNavigieren(adresse), protokollpfad(adresse)]).toEqual([false, null]);
  });

  it.each(FEINDLICHE.filter((adresse) => !adresse.startsWith('data:image/')))('does not load %j', (adresse) => {
    expect([darfLaden(adresse), darfLaden(`blob:${adresse}`)]).toEqual([false, false]);
  });

  it('loads pictures that it made itself, but no markup from a text', () => {
    expect(
      [
        'data:image/png;base64,AAAA',
        'data:image/svg+xml,%3Csvg/%3E',
        'data:text/html,x',
        'data:image/png-x,y',
        'data:,x',
      ].map(darfLaden),
    ).toEqual([true, true, false, false, false]);
  });

  it.each([
    'media',
    'geolocation',
    'notifications',
    'midi',
    'midiSysex',
    'pointerLock',
    'fullscreen',
    'openExternal',
    'clipboard-read',
    'clipboard-sanitized-write',
    'display-capture',
    'mediaKeySystem',
    'window-management',
    'idle-detection',
    'keyboardLock',
    'storage-access',
    'top-level-storage-access',
    'speaker-selection',
    'fileSystem',
    'hid',
    'serial',
    'usb',
    'unknown',
  ])('gets no permission for %s', (berechtigung) => {
    expect(darfBerechtigung(berechtigung)).toBe(false);
  });
});

describe('which file a path leads to', () => {
  const ziel = (adresse: string) => {
    const pfad = protokollpfad(adresse);
    return pfad === null ? null : zielDesPfads(pfad);
  };

  it('finds files of the build, and the page for every route of the window', () => {
    expect(
      [
        '',
        'index.html',
        'kommunen',
        'kommunen/',
        'antraege/1/blatt',
        'assets/index-Bx3_9a.js',
        'assets/inter.woff2',
        'assets/NotoSansEthiopic_400Regular-BEgqPxr6.ttf',
      ].map((pfad) => ziel(`geleit://app/${pfad}`)),
    ).toEqual([
      { art: 'seite' },
      { art: 'seite' },
      { art: 'seite' },
      { art: 'seite' },
      { art: 'seite' },
      { art: 'datei', teile: ['assets', 'index-Bx3_9a.js'] },
      { art: 'datei', teile: ['assets', 'inter.woff2'] },
      { art: 'datei', teile: ['assets', 'NotoSansEthiopic_400Regular-BEgqPxr6.ttf'] },
    ]);
  });

  it.each([
    '/..',
    '/../etc/passwd',
    '/assets/../../secret.json',
    '/assets/..%2f..%2fsecret.json',
    '/assets/%2e%2e/secret.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..\\..\\secret.json',
    '/assets/%5c..%5csecret.json',
    '/C:/Windows/win.ini',
    '/c:\\windows\\win.ini',
    '/assets/C:secret.json',
    '/assets/x.js::$DATA',
    '/assets/x.js%00.png',
    '/assets/x.js\u0000.png',
    '//server/freigabe/x.js',
    '/assets//x.js',
    '/.env',
    '/.git/config',
    '/assets/.hidden.js',
    '/assets/x.js.map',
    '/assets/x.html',
    '/assets/x.exe',
    '/assets/x.node',
    '/stand.db',
    '/assets/x.js ',
    '/assets/ x.js',
    '/~root/x.js',
    '/assets/…/x.js',
    '/assets/．．/x.js',
    '/assets/%c0%ae%c0%ae/x.js',
    'assets/x.js',
    '',
    `/${'a/'.repeat(300)}x.js`,
  ])('leads nowhere for %j', (pfad) => {
    expect(zielDesPfads(pfad)).toEqual({ art: 'nichts' });
  });
});

describe('who is listened to', () => {
  const fenster = { adresse: 'geleit://app/kommunen', istHauptrahmen: true, istFenster: true };

  it('hears the main frame of its own window on its own page', () => {
    expect(istVertrauterAbsender(fenster)).toBe(true);
  });

  it.each([
    { ...fenster, adresse: null },
    { ...fenster, adresse: 'https://example.org/' },
    { ...fenster, adresse: 'about:blank' },
    { ...fenster, istHauptrahmen: false },
    { ...fenster, istFenster: false },
  ])('is deaf to %j', (absender) => {
    expect(istVertrauterAbsender(absender)).toBe(false);
  });
});

describe('what leaves the window', () => {
  it('opens addresses of the list only, by their id', () => {
    expect(verweisadresse('faqIntegrationsmanagement')).toBe(VERWEISE.faqIntegrationsmanagement.adresse);
    expect(
      [
        'https://example.org/',
        VERWEISE.faqIntegrationsmanagement.adresse,
        'constructor',
        '__proto__',
        '',
        null,
        1,
        {},
      ].map(verweisadresse),
    ).toEqual(Array(8).fill(null));
  });

  it('lists secure addresses only', () => {
    expect(Object.values(VERWEISE).map((verweis) => new URL(verweis.adresse).protocol)).toEqual(
      Object.values(VERWEISE).map(() => 'https:'),
    );
  });

  it.each([
    ['Antrag-A-dorf-2018.docx', 'Antrag-A-dorf-2018.docx'],
    ['Antrag-Müllheim-2018.docx', 'Antrag-Müllheim-2018.docx'],
    ['../../etc/cron.d/x.docx', 'etc-cron.d-x.docx'],
    ['C:\\Windows\\x.docx', 'C--Windows-x.docx'],
    ['Antrag\u202Excod.exe', 'Geleit.docx'],
    ['Antrag.docx.exe', 'Geleit.docx'],
    ['Antrag.docm', 'Geleit.docx'],
    ['CON.docx', 'Geleit.docx'],
    ['.docx', 'Geleit.docx'],
    ['a\nb\u0000.docx', 'ab.docx'],
    ['', 'Geleit.docx'],
    [null, 'Geleit.docx'],
    [['x.docx'], 'Geleit.docx'],
    [`${'x'.repeat(300)}.docx`, `${'x'.repeat(120)}.docx`],
  ])('proposes for the file name %j the name %j', (name, vorschlag) => {
    expect(dateivorschlag(name)).toBe(vorschlag);
  });

  it('takes bytes for a file and nothing else', () => {
    expect([new ArrayBuffer(3), new Uint8Array(3), 'abc', null, { byteLength: 3 }].map(istDateiinhalt)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('says in words why a file was not saved', () => {
    expect(['ENOSPC', 'EBUSY', 'EACCES', undefined].map(speicherfehler)).toEqual([
      'Auf dem Datenträger ist kein Platz mehr. Die Datei wurde nicht gespeichert.',
      'Die Datei ist in einem anderen Programm geöffnet. Bitte dort schließen oder einen anderen Namen wählen.',
      'In diesem Ordner darf nicht gespeichert werden, oder die Datei ist in einem anderen Programm geöffnet.',
      'Die Datei konnte nicht gespeichert werden. Bitte einen anderen Ordner wählen.',
    ]);
  });
});

describe('how the window is made', () => {
  it('is a sandbox without Node, storage, spell checker or tools', () => {
    expect(fensteroptionen({ preload: '/p/preload.cjs', istGepackt: true }).webPreferences).toEqual({
      preload: '/p/preload.cjs',
      partition: 'geleit',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
  });

  it('reads its own flags among those of the browser engine', () => {
    expect(
      eigeneArgumente([
        '--inspect=0',
        '--no-sandbox',
        '/programm',
        '--daten',
        'ordner',
        '--heute=2018-03-01',
        '--lang=de',
        '--ohne-browser',
      ]),
    ).toEqual(['--daten', 'ordner', '--heute=2018-03-01']);
    expect(eigeneArgumente(['--daten'])).toEqual(['--daten']);
  });
});

describe('the folder dialog', () => {
  /** What the window gets, and which paths the backend was told. */
  async function nach(canceled: boolean, filePaths: string[], handle: string | null = 'a1b2') {
    const genannte: string[] = [];
    const wahl = await alsOrdnerwahl({ canceled, filePaths }, (pfad) => {
      genannte.push(pfad);
      return Promise.resolve(handle);
    });
    return { wahl, genannte };
  }

  it('gives the window the handle of the folder and never its path', async () => {
    expect(await nach(false, ['/netz/sicherungen'])).toEqual({
      wahl: { art: 'gewaehlt', handle: 'a1b2' },
      genannte: ['/netz/sicherungen'],
    });
  });

  it('changes nothing where it was closed, brought anything but one whole path, or no backend took it', async () => {
    const abgebrochen = { art: 'abgebrochen' };
    expect([
      await nach(true, ['/netz']),
      await nach(false, []),
      await nach(false, ['/netz', '/stick']),
      await nach(false, ['netz']),
      await nach(false, ['/netz'], null),
    ]).toEqual([
      { wahl: abgebrochen, genannte: [] },
      { wahl: abgebrochen, genannte: [] },
      { wahl: abgebrochen, genannte: [] },
      { wahl: abgebrochen, genannte: [] },
      { wahl: abgebrochen, genannte: ['/netz'] },
    ]);
  });
});
