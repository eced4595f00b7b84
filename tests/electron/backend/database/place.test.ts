import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { liesMountausgabe, liesMountinfo, ortVon } from '../../../../electron/backend/database/place-of.ts';
import { pruefeOrt, type Einhaengung } from '../../../../electron/backend/database/place.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';

/** The code of the obstacle, or `frei`. */
function urteil(pfad: string, einhaengungen: readonly Einhaengung[] = [], mehr: { synchronordner?: string[] } = {}) {
  return pruefeOrt({ pfad, einhaengungen, spuren: [], synchronordner: [], ...mehr })?.code ?? 'frei';
}

test('folders of this computer are free', () => {
  expect(
    [
      'C:\\Users\\erika\\AppData\\Roaming\\Geleit',
      'D:\\Geleit',
      '\\\\?\\C:\\Users\\erika\\Geleit',
      '/home/erika/.local/share/Geleit',
      '/Users/erika/Library/Application Support/Geleit',
      '/home/erika/Boxenstopp/Geleit',
      '/home/erika/Dropboxersatz/Geleit',
    ].map((pfad) => urteil(pfad)),
  ).toEqual(Array.from({ length: 7 }, () => 'frei'));
});

test('a share of the network is refused, however it is written', () => {
  expect(
    [
      '\\\\server\\akten\\Geleit',
      '//server/akten/Geleit',
      '\\\\?\\UNC\\server\\akten\\Geleit',
      '\\\\server.gemeinde.local\\akten$',
    ].map((pfad) => urteil(pfad)),
  ).toEqual(['netzlaufwerk', 'netzlaufwerk', 'netzlaufwerk', 'netzlaufwerk']);
});

test('the innermost disk of the path decides', () => {
  const einhaengungen = [
    { pfad: '/', dateisystem: 'ext4' },
    { pfad: '/mnt/akten', dateisystem: 'cifs' },
    { pfad: '/mnt/akten/lokal', dateisystem: 'ext4' },
    { pfad: '/home', dateisystem: 'nfs4' },
    { pfad: '/home/erika', dateisystem: 'btrfs' },
  ];
  expect(
    ['/mnt/akten/Geleit', '/mnt/aktenkopie', '/mnt/akten/lokal/Geleit', '/home/anna', '/home/erika/Geleit'].map(
      (pfad) => urteil(pfad, einhaengungen),
    ),
  ).toEqual(['netzlaufwerk', 'frei', 'frei', 'netzlaufwerk', 'frei']);
});

test.each([
  'nfs',
  'nfs4',
  'cifs',
  'smb3',
  'smbfs',
  'afpfs',
  'webdav',
  'davfs',
  'fuse.sshfs',
  'fuse.rclone',
  'glusterfs',
])('a disk of kind %s is one of the network', (dateisystem) => {
  expect(urteil('/mnt/akten/Geleit', [{ pfad: '/mnt/akten', dateisystem }])).toBe('netzlaufwerk');
});

test.each([
  'C:\\Users\\erika\\OneDrive\\Geleit',
  'C:\\Users\\erika\\OneDrive - Gemeinde A-dorf\\Dokumente\\Geleit',
  'C:\\Users\\erika\\Dropbox\\Geleit',
  'C:\\Users\\erika\\Dropbox (Gemeinde)\\Geleit',
  '/home/erika/Nextcloud/Geleit',
  '/home/erika/Nextcloud2',
  '/home/erika/ownCloud/Geleit',
  '/Users/erika/Google Drive/Geleit',
  'G:\\Meine Ablage\\Geleit',
  '/Users/erika/Library/CloudStorage/OneDrive-Gemeinde/Geleit',
  '/Users/erika/Library/Mobile Documents/com~apple~CloudDocs/Geleit',
  'C:\\Users\\erika\\iCloudDrive\\Geleit',
  'C:\\Users\\erika\\MagentaCLOUD\\Geleit',
  'C:\\Users\\erika\\HiDrive\\Geleit',
])('%s is a synced folder', (pfad) => {
  expect(urteil(pfad)).toBe('synchronordner');
});

test('a folder that the system names as synced is refused under any name', () => {
  const mehr = { synchronordner: ['C:\\Users\\erika\\Ablage'] };
  expect([
    urteil('C:\\Users\\Erika\\Ablage\\Geleit', [], mehr),
    urteil('C:\\Users\\erika\\Ablage2\\Geleit', [], mehr),
  ]).toEqual(['synchronordner', 'frei']);
});

test('the sentence names the synced folder and a way out', () => {
  expect(
    pruefeOrt({
      pfad: 'C:\\Users\\erika\\OneDrive - Gemeinde A-dorf\\Geleit',
      einhaengungen: [],
      spuren: [],
      synchronordner: [],
    }),
  ).toEqual({
    code: 'synchronordner',
    satz: 'Dieser Ordner wird mit einem anderen Ort abgeglichen („OneDrive - Gemeinde A-dorf“). Dabei könnte der Datenbestand beschädigt werden.',
    ausweg: 'Bitte einen Ordner auf diesem Rechner wählen, der nicht abgeglichen wird.',
  });
});

test('the disks of Linux are read with their blanks', () => {
  const text = [
    '22 27 0:21 / /proc rw,relatime - proc proc rw',
    '98 27 0:52 / /mnt/Akten\\040der\\040Gemeinde rw,relatime shared:45 - cifs //server/akten rw,vers=3.1.1',
    '',
  ].join('\n');
  expect(liesMountinfo(text)).toEqual([
    { pfad: '/proc', dateisystem: 'proc' },
    { pfad: '/mnt/Akten der Gemeinde', dateisystem: 'cifs' },
  ]);
});

test('the disks of macOS are read', () => {
  const text = [
    '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)',
    '//anna@server/akten on /Volumes/akten (smbfs, nodev, nosuid, mounted by anna)',
    '',
  ].join('\n');
  expect(liesMountausgabe(text)).toEqual([
    { pfad: '/', dateisystem: 'apfs' },
    { pfad: '/Volumes/akten', dateisystem: 'smbfs' },
  ]);
});

test('traces of a sync program above the folder, and a link into a synced one, are seen', () => {
  const wurzel = neuerOrdner();
  mkdirSync(join(wurzel, 'Ablage', 'Geleit'), { recursive: true });
  writeFileSync(join(wurzel, 'Ablage', '.nextcloudsync.log'), '');
  mkdirSync(join(wurzel, 'Dropbox'));
  symlinkSync(join(wurzel, 'Dropbox'), join(wurzel, 'Abkuerzung'));
  const code = (...teile: string[]) => pruefeOrt(ortVon(join(wurzel, ...teile), {}))?.code ?? 'frei';
  expect([code('Ablage', 'Geleit'), code('Abkuerzung', 'noch', 'nicht', 'da'), code('noch', 'nicht', 'da')]).toEqual([
    'synchronordner',
    'synchronordner',
    'frei',
  ]);
});

test('OneDrive is known by what Windows says about it', () => {
  const ordner = neuerOrdner();
  expect(pruefeOrt(ortVon(join(ordner, 'Geleit'), { OneDriveCommercial: ordner }))?.code).toBe('synchronordner');
});
