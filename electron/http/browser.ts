import { spawn } from 'node:child_process';

/** The command that opens an address in the browser of each operating system. */
export function browserbefehl(plattform: NodeJS.Platform, adresse: string): { befehl: string; argumente: string[] } {
  if (plattform === 'win32') {
    // Not `start`: it is part of the command interpreter, which would read signs in the address as commands.
    return { befehl: 'rundll32', argumente: ['url.dll,FileProtocolHandler', adresse] };
  }
  return { befehl: plattform === 'darwin' ? 'open' : 'xdg-open', argumente: [adresse] };
}

/** Opens the browser where there is one. Where there is none, the printed address serves: a fault is no fault. */
export function oeffneBrowser(adresse: string): void {
  const { befehl, argumente } = browserbefehl(process.platform, adresse);
  const kind = spawn(befehl, argumente, { stdio: 'ignore', detached: true });
  kind.on('error', () => undefined);
  kind.unref();
}
