import { expect, it } from 'vitest';
import { menuvorlage } from '../../../electron/shell/menu.ts';

it('names every entry of the menu in German and offers no way into the program’s works', () => {
  const aufgaben = { drucke: () => undefined, oeffneVerweis: () => undefined, zeigeProtokoll: () => undefined };
  const rollen = (plattform: NodeJS.Platform) =>
    menuvorlage(aufgaben, plattform)
      .flatMap((menu) => (Array.isArray(menu.submenu) ? menu.submenu : []))
      .filter((eintrag) => eintrag.type !== 'separator');
  for (const plattform of ['win32', 'darwin', 'linux'] as const) {
    expect(rollen(plattform).filter((eintrag) => !eintrag.label)).toEqual([]);
    expect(rollen(plattform).filter((eintrag) => eintrag.role === 'toggleDevTools')).toEqual([]);
    expect(rollen(plattform).some((eintrag) => eintrag.role === 'quit')).toBe(true);
  }
});
