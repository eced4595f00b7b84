import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { chromium, type LaunchOptions } from '@playwright/test';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.cache/chromium');

/**
 * Arguments of our own: the package's list switches web security and site isolation off, and then a test of the
 * Content Security Policy would prove nothing. The sandbox needs rights that build machines do not give.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--lang=de-DE',
];

/** What a small Debian lacks and the package brings along. */
const LIBRARIES = ['libnss3.so', 'libnspr4.so', 'libexpat.so.1'];
const LIBRARY_FOLDERS = [
  '/lib',
  '/lib64',
  '/usr/lib',
  '/usr/lib64',
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
];
const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

function packageFolder(): string {
  // The package exports its main file only: build/index.js, two steps below its own folder.
  return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
}

/**
 * Unpacks the browser of the npm package below `.cache`, once for each version: the package's own place is the same for
 * all versions, so that it goes stale after an upgrade. Whoever comes second while another process unpacks drops its copy.
 */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, version);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  for (const old of readdirSync(CACHE)) if (!old.includes('.neu-')) rmSync(join(CACHE, old), { recursive: true });
  const fresh = mkdtempSync(join(CACHE, `${version}.neu-`));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = fresh; // where `inflate` writes
  try {
    const bin = join(packageFolder(), 'bin');
    for (const file of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'])
      await inflate(join(bin, file));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true });
  }
  return folder;
}

/** A font configuration for machines that have none: with no font at all the browser dies at the first letter. */
function fontFile(folder: string): string {
  const path = join(folder, 'fonts.conf');
  const cache = join(folder, 'fonts-cache');
  const dir = join(folder, 'fonts');
  writeFileSync(path, `<?xml version="1.0"?><fontconfig><dir>${dir}</dir><cachedir>${cache}</cachedir></fontconfig>`);
  return path;
}

/** How to start the browser of the tests: the npm package's on Linux, else an installed one, else Playwright's own. */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpacked();
    const hasAll = LIBRARIES.every((library) => LIBRARY_FOLDERS.some((place) => existsSync(join(place, library))));
    const libraries = [hasAll ? undefined : join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH];
    return {
      executablePath: join(folder, 'chromium'),
      args: ARGUMENTS,
      env: {
        ...process.env,
        LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
        ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: fontFile(folder) }),
      },
    };
  }
  const executablePath = INSTALLED.find((path) => existsSync(path));
  return executablePath === undefined ? { args: ARGUMENTS } : { executablePath, args: ARGUMENTS };
}

/** The browser of the tests for a program of our own, such as the pictures of the handbook. */
export async function startChromium() {
  return chromium.launch(await chromiumLaunchOptions());
}
