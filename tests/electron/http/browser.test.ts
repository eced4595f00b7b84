import { expect, it } from 'vitest';
import { browserbefehl } from '../../../electron/http/browser.ts';

it('opens the browser with the command of each system', () => {
  const adresse = 'http://127.0.0.1:8417/';
  expect((['win32', 'darwin', 'linux'] as const).map((plattform) => browserbefehl(plattform, adresse))).toEqual([
    { befehl: 'rundll32', argumente: ['url.dll,FileProtocolHandler', adresse] },
    { befehl: 'open', argumente: [adresse] },
    { befehl: 'xdg-open', argumente: [adresse] },
  ]);
});
