import type { MenuItemConstructorOptions } from 'electron';
import { VERWEISE, type VerweisId } from '../../shared/foundation/links.ts';

export interface Menuaufgaben {
  drucke(): void;
  oeffneVerweis(id: VerweisId): void;
  zeigeProtokoll(): void;
}

/** The menu bar as data. Everything else that the program can do is in the window. */
export function menuvorlage(aufgaben: Menuaufgaben, plattform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const trenner: MenuItemConstructorOptions = { type: 'separator' };
  const programm: MenuItemConstructorOptions[] =
    plattform === 'darwin'
      ? [
          {
            label: 'Geleit',
            submenu: [
              { role: 'about', label: 'Über Geleit' },
              trenner,
              { role: 'hide', label: 'Geleit ausblenden' },
              { role: 'hideOthers', label: 'Andere ausblenden' },
              { role: 'unhide', label: 'Alle einblenden' },
              trenner,
              { role: 'quit', label: 'Geleit beenden' },
            ],
          },
        ]
      : [];
  const beenden: MenuItemConstructorOptions[] =
    plattform === 'darwin' ? [] : [trenner, { role: 'quit', label: 'Beenden' }];
  return [
    ...programm,
    {
      label: '&Datei',
      submenu: [{ label: 'Drucken …', accelerator: 'CmdOrCtrl+P', click: () => aufgaben.drucke() }, ...beenden],
    },
    {
      label: '&Bearbeiten',
      submenu: [
        { role: 'undo', label: 'Rückgängig' },
        { role: 'redo', label: 'Wiederholen' },
        trenner,
        { role: 'cut', label: 'Ausschneiden' },
        { role: 'copy', label: 'Kopieren' },
        { role: 'paste', label: 'Einfügen' },
        { role: 'selectAll', label: 'Alles auswählen' },
      ],
    },
    {
      label: '&Ansicht',
      submenu: [
        { role: 'reload', label: 'Neu laden' },
        trenner,
        { role: 'zoomIn', label: 'Vergrößern' },
        { role: 'zoomOut', label: 'Verkleinern' },
        { role: 'resetZoom', label: 'Normale Größe' },
        trenner,
        { role: 'togglefullscreen', label: 'Vollbild' },
      ],
    },
    {
      label: '&Hilfe',
      submenu: [
        ...Object.entries(VERWEISE).map(([id, verweis]): MenuItemConstructorOptions => ({
          label: verweis.text,
          click: () => aufgaben.oeffneVerweis(id as VerweisId),
        })),
        trenner,
        { label: 'Ordner mit dem Protokoll zeigen', click: () => aufgaben.zeigeProtokoll() },
      ],
    },
  ];
}
