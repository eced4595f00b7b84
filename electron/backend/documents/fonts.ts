import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  SCHRIFT_AETHIOPISCH,
  SCHRIFT_ARABISCH,
  SCHRIFT_GRUND,
  type Schrift,
} from '../../../shared/documents/schriften.ts';

/** Where the two faces of a font lie before the program is built; built, they lie beside it under their own names. */
const DATEIEN: Readonly<Record<Schrift, readonly [normal: string, fett: string]>> = {
  [SCHRIFT_GRUND]: [
    '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  ],
  [SCHRIFT_ARABISCH]: [
    '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
    '@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
  ],
  [SCHRIFT_AETHIOPISCH]: [
    '@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf',
    '@expo-google-fonts/noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf',
  ],
};

/** Every file of a font, as its package names it. */
export const SCHRIFTDATEIEN: readonly string[] = Object.values(DATEIEN).flat();

function lies(name: string): Buffer {
  const gebaut = fileURLToPath(new URL(`./${name.slice(name.lastIndexOf('/') + 1)}`, import.meta.url));
  return readFileSync(existsSync(gebaut) ? gebaut : fileURLToPath(import.meta.resolve(name)));
}

/** A font as a Word file takes it in. */
interface Eingebettet {
  readonly name: Schrift;
  readonly data: Buffer;
  readonly bold: Buffer;
}

const gelesene = new Map<Schrift, Eingebettet>();

/** The font with its two faces; read once, when it is first needed. */
export function liesSchrift(name: Schrift): Eingebettet {
  const bekannte = gelesene.get(name);
  if (bekannte !== undefined) return bekannte;
  const [normal, fett] = DATEIEN[name];
  const schrift = { name, data: lies(normal), bold: lies(fett) };
  gelesene.set(name, schrift);
  return schrift;
}
