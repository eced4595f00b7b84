import { expect, test } from 'vitest';
import { passwortMangel } from '../../../../electron/backend/konten/password.ts';

const NAMEN = ['Verband Oberes Tal', 'Erika Beispiel'];
const ZU_KURZ = 'Das Passwort braucht mindestens 15 Zeichen.';
const ZU_LEICHT =
  'Dieses Passwort ist zu leicht zu erraten. Gut ist ein Satz aus mehreren Wörtern, die nicht zusammengehören.';

test.each([
  'Kastanien blühen am Neckarufer',
  'korrekt pferd batterie klammer',
  'Der Hund frisst 3 Äpfel',
  'zq8Lw2Ncx7Rtb5M',
  'Gemeindekaffee schmeckt nach Regenwolke',
  '紫の雲が静かに山を越えて遠くへ流れていく',
])('„%s“ is good', (passwort) => {
  expect(passwortMangel(passwort, NAMEN)).toBeNull();
});

test.each(['', 'kurz', 'zq8Lw2Ncx7Rtb5', '  '])('„%s“ is too short', (passwort) => {
  expect(passwortMangel(passwort, NAMEN)).toBe(ZU_KURZ);
});

test.each([
  'passwortpasswort',
  'Passwort12345678',
  'PASSWORT!2024!!!',
  'aaaaaaaaaaaaaaaaaaaa',
  'abcabcabcabcabcabc',
  'qwertzuiopasdfghjkl',
  '123456789012345678',
  'poiuztrewq0987654321',
  'Willkommen2024!!',
  'IntegrationsmanagementGemeinde',
  'Erika Beispiel 1',
  'ErikaBeispiel2018',
  'Verband-Oberes-Tal-1',
  'Sommer2018Sommer2018',
  'Geleit Geleit Geleit',
  '                    ',
])('„%s“ is easily guessed', (passwort) => {
  expect(passwortMangel(passwort, NAMEN)).toBe(ZU_LEICHT);
});

test('length is counted after normalising, in characters and not in units of the computer', () => {
  // 14 ligatures, each one character that NFKC spreads to two.
  expect(passwortMangel('ﬁﬂﬀﬁﬂﬀﬁ qzlw', NAMEN)).not.toBe(ZU_KURZ);
  // 14 signs that a computer counts as 28.
  expect(passwortMangel('🌳🚲🧀🎻🪁🦉🍐🚂🧭🪐🎈🧵🪴🛶', NAMEN)).toBe(ZU_KURZ);
});
