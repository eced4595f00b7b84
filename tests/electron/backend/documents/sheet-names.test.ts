import { expect, test } from 'vitest';
import { blattnamen } from '../../../../electron/backend/documents/sheet-names.ts';

test('Names of sheets are such that Excel takes them, and none is there twice', () => {
  const lang = 'Freifrau von und zu Oberniederhausen, Maria-Magdalena Theodora';
  expect(
    blattnamen([
      'Weber, Maria',
      'weber, maria',
      '=HYPERLINK("http://x.example")',
      'A/B\\C?D*E[F]G:H',
      "'Müller'",
      lang,
      lang,
      '',
      '\u0007',
      'History',
      '👩‍👩‍👧 '.repeat(12),
    ]),
  ).toEqual([
    'Weber, Maria',
    'weber, maria (2)',
    '=HYPERLINK("http x.example")',
    'A B C D E F G H',
    'Müller',
    'Freifrau von und zu Oberniederh',
    'Freifrau von und zu Obernie (2)',
    'Blatt',
    'Blatt (2)',
    'History (2)',
    expect.stringMatching(/^.{1,31}$/s),
  ]);
});
