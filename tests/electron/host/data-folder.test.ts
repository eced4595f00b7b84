import { expect, it } from 'vitest';
import { ueblicherDatenordner } from '../../../electron/host/data-folder.ts';

it.each([
  [
    { plattform: 'win32', umgebung: { LOCALAPPDATA: 'D:\\Profile\\erika\\Local' }, heimat: 'C:\\Users\\erika' },
    'D:\\Profile\\erika\\Local\\Geleit',
  ],
  [{ plattform: 'win32', umgebung: {}, heimat: 'C:\\Users\\erika' }, 'C:\\Users\\erika\\AppData\\Local\\Geleit'],
  [
    { plattform: 'darwin', umgebung: { XDG_DATA_HOME: '/x' }, heimat: '/Users/erika' },
    '/Users/erika/Library/Application Support/Geleit',
  ],
  [{ plattform: 'linux', umgebung: {}, heimat: '/heim/erika' }, '/heim/erika/.local/share/geleit'],
  [{ plattform: 'linux', umgebung: { XDG_DATA_HOME: '/daten' }, heimat: '/heim/erika' }, '/daten/geleit'],
  [
    { plattform: 'linux', umgebung: { XDG_DATA_HOME: 'daten' }, heimat: '/heim/erika' },
    '/heim/erika/.local/share/geleit',
  ],
] as const)('%j keeps its data in %s', (rechner, ordner) => {
  expect(ueblicherDatenordner(rechner)).toBe(ordner);
});
