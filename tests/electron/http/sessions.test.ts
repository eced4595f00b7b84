import { describe, expect, it } from 'vitest';
import { createSitzungsbuch, type Zutritt } from '../../../electron/http/sessions.ts';

function aufbau(hoechstzahl = 10) {
  const lage = { uhrMs: 0, naechste: 1, geschlossene: [] as string[] };
  const buch = createSitzungsbuch(
    {
      eroeffneSitzung: () => ({ id: `s${lage.naechste++}` }),
      async schliesseSitzung(id) {
        lage.geschlossene.push(id);
      },
    },
    { uhrMs: () => lage.uhrMs, leerlaufMs: 1_000, hoechstzahl },
  );
  const tritt = (zeichen: string | null): Zutritt<{ id: string }> => {
    const zutritt = buch.tritt(zeichen);
    if (!zutritt) throw new Error('no entry');
    return zutritt;
  };
  return { lage, buch, tritt };
}

describe('the sessions of the office server', () => {
  it('know a browser again by its sign', () => {
    const { tritt } = aufbau();
    const erster = tritt(null);
    expect([erster.art, tritt(erster.zeichen), tritt(null).sitzung.id]).toEqual([
      'neu',
      { sitzung: { id: 's1' }, zeichen: erster.zeichen, art: 'bekannt' },
      's2',
    ]);
  });

  it('hand out signs of 256 random bits', () => {
    const { tritt } = aufbau();
    const zeichen = Array.from({ length: 5 }, () => tritt(null).zeichen);
    expect([new Set(zeichen).size, zeichen.every((eines) => /^[\w-]{43}$/.test(eines))]).toEqual([5, true]);
  });

  it('give nothing for a sign that somebody thought up', () => {
    const { tritt } = aufbau();
    const zutritt = tritt('von-mir-gesetzt');
    expect([zutritt.art, zutritt.zeichen === 'von-mir-gesetzt', tritt('von-mir-gesetzt').sitzung.id]).toEqual([
      'neu',
      false,
      's2',
    ]);
  });

  it('lead nobody to the session who planted the sign before the login', async () => {
    const { lage, buch, tritt } = aufbau();
    const vorher = tritt(null).zeichen;
    const nachher = buch.wechsle(vorher);
    const opfer = tritt(nachher);
    const angreifer = tritt(vorher);
    expect([opfer.sitzung.id, opfer.art, angreifer.sitzung.id, angreifer.art]).toEqual([
      's1',
      'bekannt',
      's2',
      'fluechtig',
    ]);
    await buch.beende(angreifer);
    expect([lage.geschlossene, tritt(nachher).sitzung.id]).toEqual([['s2'], 's1']);
  });

  it('forget the replaced sign after a minute, and treat it as any other then', async () => {
    const { lage, buch, tritt } = aufbau();
    const vorher = tritt(null).zeichen;
    buch.wechsle(vorher);
    lage.uhrMs = 60_000;
    await buch.raeumeAuf();
    expect(tritt(vorher).art).toBe('neu');
  });

  it('end after a time without a call, to the millisecond', async () => {
    const { lage, buch, tritt } = aufbau();
    const { zeichen } = tritt(null);
    lage.uhrMs = 999;
    expect(tritt(zeichen).art).toBe('bekannt');
    lage.uhrMs = 999 + 999;
    await buch.raeumeAuf();
    expect(lage.geschlossene).toEqual([]);
    lage.uhrMs = 999 + 1_000;
    expect(tritt(zeichen).sitzung.id).toBe('s2');
    await buch.raeumeAuf();
    expect([lage.geschlossene, buch.anzahl]).toEqual([['s1'], 1]);
  });

  it('are limited in number', () => {
    const { buch, tritt } = aufbau(2);
    const erster = tritt(null);
    tritt(null);
    expect([buch.tritt(null), tritt(erster.zeichen).art]).toEqual([null, 'bekannt']);
  });

  it('all end with the server', async () => {
    const { lage, buch, tritt } = aufbau();
    tritt(null);
    tritt(null);
    await buch.beendeAlle();
    expect([lage.geschlossene.sort(), buch.anzahl]).toEqual([['s1', 's2'], 0]);
  });
});
