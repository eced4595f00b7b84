import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liesPapiercode, papiercodeAus, papiercodeZeilen } from '../../../shared/documents/papiercode.ts';

const ZEICHEN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('the code of a paper', () => {
  test('is written in the signs of a small QR code and read back, in small letters too', () => {
    fc.assert(
      fc.property(bytes, (zufall) => {
        const code = papiercodeAus(zufall);
        expect(code).toMatch(/^GELEIT:1:[0-9A-HJKMNP-TV-Z]{16}:[0-9A-HJKMNP-TV-Z]{2}$/);
        expect([liesPapiercode(code), liesPapiercode(` ${code.toLowerCase()}\n`)]).toEqual([code, code]);
      }),
    );
  });

  test('is refused with one wrong sign, and with two signs that changed places', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.nat(15),
        fc.nat(15),
        fc.constantFrom(...Array.from(ZEICHEN)),
        (zufall, eine, andere, falsches) => {
          const code = papiercodeAus(zufall);
          const zeichen = Array.from(code);
          const [a, b] = [zeichen[9 + eine] ?? '', zeichen[9 + andere] ?? ''];
          fc.pre(a !== falsches && a !== b);
          const ersetzt = zeichen.with(9 + eine, falsches).join('');
          const vertauscht = zeichen
            .with(9 + eine, b)
            .with(9 + andere, a)
            .join('');
          expect([liesPapiercode(ersetzt), liesPapiercode(vertauscht)]).toEqual([null, null]);
        },
      ),
    );
  });

  test.each(['', 'GELEIT', 'GELEIT:2:0000000000000000:00', 'https://example.org/GELEIT:1:0000000000000000:00'])(
    'is not „%s“',
    (text) => expect(liesPapiercode(text)).toBeNull(),
  );

  test('stands in two lines of groups below the QR code', () => {
    const code = papiercodeAus(Uint8Array.from({ length: 10 }, (_, stelle) => stelle * 25));
    expect(papiercodeZeilen(code).join(' ').replaceAll(' ', '')).toBe(code.slice(9).replace(':', ''));
    expect(papiercodeZeilen(code)[0]).toMatch(/^\w{4} \w{4}$/);
  });
});
