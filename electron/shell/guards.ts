import { app, type Session } from 'electron';
import { darfBerechtigung, darfLaden, darfNavigieren } from './rules.ts';

/** Closes every way out of the window that is not the program's own, for each page that could ever come into being. */
export function haerteFenster(): void {
  app.on('web-contents-created', (_ereignis, inhalt) => {
    inhalt.on('will-navigate', (ereignis) => {
      if (!darfNavigieren(ereignis.url)) ereignis.preventDefault();
    });
    inhalt.on('will-frame-navigate', (ereignis) => {
      if (!darfNavigieren(ereignis.url)) ereignis.preventDefault();
    });
    inhalt.on('will-redirect', (ereignis) => {
      if (!darfNavigieren(ereignis.url)) ereignis.preventDefault();
    });
    inhalt.on('will-attach-webview', (ereignis) => ereignis.preventDefault());
    inhalt.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Refuses every permission, every download past the dialog, and all of the network. */
export function haerteSitzung(sitzung: Session): void {
  sitzung.setPermissionRequestHandler((_inhalt, berechtigung, antworte) => antworte(darfBerechtigung(berechtigung)));
  sitzung.setPermissionCheckHandler((_inhalt, berechtigung) => darfBerechtigung(berechtigung));
  sitzung.setDevicePermissionHandler((geraet) => darfBerechtigung(geraet.deviceType));
  sitzung.setSpellCheckerEnabled(false);
  sitzung.on('will-download', (ereignis) => ereignis.preventDefault());
  sitzung.webRequest.onBeforeRequest((anfrage, antworte) => {
    // The tools for developers, there only in an unpacked program, load themselves.
    const istWerkzeug = !app.isPackaged && anfrage.url.startsWith('devtools://');
    antworte({ cancel: !istWerkzeug && !darfLaden(anfrage.url) });
  });
}
