import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zPaketblatt, type Paketblatt } from '../../../../shared/pakete/types.ts';
import { ABLEHNUNGSSAETZE } from '../../../../shared/pakete/ablehnung.ts';
import { PAKETGRENZEN } from '../../../../shared/pakete/grenzen.ts';
import { lassePruefen } from '../../../../electron/backend/pakete/examiner.ts';
import { kennungVon } from '../../../../electron/backend/pakete/keys.ts';
import { neueIdentitaet, packangaben, packteil, paket, sha256Von, versiegelt } from '../../../support/pakete.ts';
import { zip, type Zipeintrag } from '../../../support/zip.ts';

/** Every refusal with a file that was made for it: sealed and signed soundly, by a sender who is known and means harm. */

const A = neueIdentitaet();
const B = neueIdentitaet();
const FREMD = neueIdentitaet();

async function grundVon(datei: Blob, hoechstensMs?: number): Promise<string> {
  const auftrag = { datei, eigene: B, bekannte: [kennungVon(A.oeffentlich)], mitTeilen: true };
  const { ergebnis, teile } = await lassePruefen(auftrag, hoechstensMs);
  if (ergebnis.ergebnis === 'inhalt') return 'angenommen';
  // Whatever was read before the refusal is gone.
  expect(teile.size).toBe(0);
  expect(ABLEHNUNGSSAETZE[ergebnis.grund]).toMatch(/^[A-ZÄÖÜ„].*\.$/);
  return ergebnis.grund;
}

const DATEN = Buffer.from('{"text":""}');
const TEIL = Buffer.from('%PDF-1.7 Plan');

/** A sheet that fits one enclosure, as a plain object that can be bent. */
function blatt(aenderung: Partial<Paketblatt> = {}): Paketblatt {
  const { id, art, titel, absender, empfaenger, erstelltAm, reihe, nummer } = packangaben(A, B);
  return {
    schema: 'geleit-paket',
    version: 1,
    id,
    art,
    titel,
    absender,
    empfaenger,
    erstelltAm,
    reihe,
    nummer,
    daten: { bytes: DATEN.length, sha256: sha256Von(DATEN) },
    teile: [{ pfad: 'teile/0001', name: 'Plan.pdf', bytes: TEIL.length, sha256: sha256Von(TEIL) }],
    ...aenderung,
  };
}

function eintraege(wie: unknown = blatt(), teil: Partial<Zipeintrag> = {}): Zipeintrag[] {
  return [
    { name: 'paket.json', inhalt: Buffer.from(JSON.stringify(wie)) },
    { name: 'daten.json', inhalt: DATEN },
    { name: 'teile/0001', inhalt: TEIL, ...teil },
  ];
}

const alsPaket = (liste: readonly Zipeintrag[], anzahl?: number) => versiegelt(zip(liste, anzahl), A, B);
const mitTeil = (teil: Partial<Zipeintrag>) => alsPaket(eintraege(blatt(), teil));
const teilMit = (inhalt: Buffer, name = 'Plan.pdf') =>
  alsPaket(
    eintraege(blatt({ teile: [{ pfad: 'teile/0001', name, bytes: inhalt.length, sha256: sha256Von(inhalt) }] }), {
      inhalt,
    }),
  );
const mitName = (name: string) => alsPaket(eintraege({ ...blatt(), teile: [{ ...blatt().teile[0], name }] }));

describe('the sample that every hostile one is bent from', () => {
  it('is taken', async () => {
    expect(zPaketblatt.safeParse(blatt()).success).toBe(true);
    expect(await grundVon(await alsPaket(eintraege()))).toBe('angenommen');
  });
});

describe('a file', () => {
  it('that is no package', async () => {
    expect(await grundVon(new Blob([]))).toBe('kein_paket');
    expect(await grundVon(new Blob(['%PDF-1.7']))).toBe('kein_paket');
    expect(await grundVon(new Blob([new Uint8Array(zip(eintraege()))]))).toBe('kein_paket');
  });

  it('that is cut off, lengthened or altered', async () => {
    const ganz = await paket(A, B);
    expect(await grundVon(ganz.slice(0, 20))).toBe('beschaedigt');
    expect(await grundVon(ganz.slice(0, ganz.size - 1))).toBe('veraendert');
    expect(await grundVon(new Blob([ganz, 'x']))).toBe('veraendert');
    const bytes = new Uint8Array(await ganz.arrayBuffer());
    bytes[bytes.length - 200] = (bytes[bytes.length - 200] ?? 0) ^ 1;
    expect(await grundVon(new Blob([bytes]))).toBe('veraendert');
  });

  it('that is sealed for somebody else, or by somebody unknown', async () => {
    expect(await grundVon(await paket(A, FREMD))).toBe('fremd');
    expect(await grundVon(await paket(FREMD, B))).toBe('unbekannter_absender');
  });

  it('of a newer format, outside and inside', async () => {
    const text = Buffer.from(await (await paket(A, B)).arrayBuffer()).toString('latin1');
    expect(await grundVon(new Blob([Buffer.from(text.replace('"format":1', '"format":2'), 'latin1')]))).toBe(
      'neueres_format',
    );
    expect(await grundVon(await alsPaket(eintraege({ ...blatt(), version: 2 })))).toBe('neueres_format');
  });

  it('whose sheet names another sender or receiver than the seal', async () => {
    for (const falsch of [
      { absender: { kennung: kennungVon(FREMD.oeffentlich), name: 'Landkreis' } },
      { empfaenger: { kennung: kennungVon(FREMD.oeffentlich) } },
    ]) {
      expect(await grundVon(await alsPaket(eintraege(blatt(falsch))))).toBe('falsche_angaben');
    }
  });
});

describe('an archive', () => {
  it('that is none, or whose directory points nowhere', async () => {
    expect(await grundVon(await versiegelt(Buffer.from('kein Archiv'), A, B))).toBe('beschaedigt');
    const bytes = zip(eintraege());
    bytes.writeUInt32LE(0x7fffffff, bytes.length - 6);
    expect(await grundVon(await versiegelt(bytes, A, B))).toBe('beschaedigt');
  });

  it('of 100,000 entries, and of one more than allowed', async () => {
    const viele = (anzahl: number) =>
      Array.from({ length: anzahl }, (_, stelle) => ({ name: `teile/${stelle}`, inhalt: Buffer.alloc(0) }));
    expect(await grundVon(await alsPaket(viele(60_000)))).toBe('zu_viele_eintraege');
    expect(await grundVon(await alsPaket(viele(100_000), 100_000))).toBe('zu_viele_eintraege');
    expect(await grundVon(await alsPaket(viele(PAKETGRENZEN.eintraege + 1)))).toBe('zu_viele_eintraege');
  });

  it.each([
    '../teile/0001',
    'teile/../../etc/passwd',
    '/etc/passwd',
    'C:\\Windows\\win.ini',
    'C:0001',
    '\\\\server\\freigabe',
    'teile\\0001',
    'teile/0001\0.pdf',
    'teile/CON',
    'TEILE/0001',
    'Paket.json',
    'teile/',
    'teile/0001/',
    'teile/00001',
    'mimetype',
    '',
  ])('with an entry called %j', async (name) => {
    expect(await grundVon(await alsPaket([...eintraege(), { name, inhalt: Buffer.alloc(0) }]))).toBe(
      'unzulaessiger_name',
    );
  });

  it('with the same entry twice', async () => {
    expect(await grundVon(await alsPaket([...eintraege(), { name: 'teile/0001', inhalt: TEIL }]))).toBe(
      'unzulaessiger_name',
    );
  });

  it('with a link in the place of an enclosure, or a device', async () => {
    expect(await grundVon(await mitTeil({ unixArt: 0o120777 }))).toBe('verknuepfung');
    expect(await grundVon(await mitTeil({ unixArt: 0o020666 }))).toBe('unzulaessiger_name');
  });

  it('with parts that have a password of their own', async () => {
    expect(await grundVon(await mitTeil({ merkmale: 1, behauptet: TEIL.length - 12 }))).toBe('verschluesseltes_archiv');
    expect(await grundVon(await mitTeil({ merkmale: 0x41 }))).toBe('verschluesseltes_archiv');
  });

  it('with a kind of compression that nobody asked for', async () => {
    expect(await grundVon(await mitTeil({ verfahren: 12 }))).toBe('beschaedigt');
  });

  it('with an enclosure above 20 MB, said or unsaid', async () => {
    const zuGross = Buffer.alloc(PAKETGRENZEN.teilBytes + 1);
    const gepackt = { verfahren: 8, gepackt: deflateRawSync(zuGross) };
    expect(await grundVon(await mitTeil({ inhalt: zuGross, ...gepackt }))).toBe('zu_gross');
    // A header that lies about the size: the count while inflating stops it.
    expect(await grundVon(await mitTeil({ inhalt: zuGross, ...gepackt, behauptet: 1000 }))).toBe('falsche_angaben');
  });

  it('that grows to more than 100 MB by small steps, also where entries share their bytes', async () => {
    const halb = Buffer.alloc(PAKETGRENZEN.teilBytes);
    const gepackt = deflateRawSync(halb);
    const teile = Array.from({ length: 6 }, (_, stelle) => ({
      pfad: `teile/000${stelle + 1}`,
      name: `${stelle}.pdf`,
      bytes: halb.length,
      sha256: sha256Von(halb),
    }));
    const liste = teile.map(({ pfad }) => ({ name: pfad, inhalt: halb, verfahren: 8, gepackt }));
    expect(await grundVon(await alsPaket([...eintraege(blatt({ teile })).slice(0, 2), ...liste]))).toBe('zu_gross');
    const geteilt = liste.map((eintrag, stelle) => ({ ...eintrag, wieEintrag: stelle === 0 ? undefined : 2 }));
    expect(await grundVon(await alsPaket([...eintraege(blatt({ teile })).slice(0, 2), ...geteilt]))).toBe('zu_gross');
  });

  it('whose data part blows up the memory when it is read', async () => {
    const tief = Buffer.from(`[${'['.repeat(2_000_000)}`);
    const daten = { bytes: tief.length, sha256: sha256Von(tief) };
    const liste = eintraege(blatt({ daten }));
    liste[1] = { name: 'daten.json', inhalt: tief };
    expect(['falsche_angaben', 'zu_gross', 'beschaedigt']).toContain(await grundVon(await alsPaket(liste)));
  });

  it('whose enclosure is another package or archive', async () => {
    expect(await grundVon(await teilMit(Buffer.from(await (await paket(A, B)).arrayBuffer())))).toBe('verschachtelt');
    expect(await grundVon(await teilMit(zip(eintraege())))).toBe('verschachtelt');
    expect(await grundVon(await teilMit(zip(eintraege()), 'Plan.docx'))).toBe('verschachtelt');
    expect(await grundVon(await teilMit(Buffer.from('\x1f\x8b gzip', 'latin1')))).toBe('verschachtelt');
    const word = zip([{ name: '[Content_Types].xml', inhalt: Buffer.from('<Types/>') }]);
    expect(await grundVon(await teilMit(word, 'Plan.docx'))).toBe('angenommen');
  });
});

describe('a sheet', () => {
  it('that does not fit what lies in the archive', async () => {
    const [erster] = blatt().teile;
    if (!erster) throw new Error('no part');
    for (const teile of [
      [],
      [{ ...erster, sha256: '0'.repeat(64) }],
      [{ ...erster, bytes: erster.bytes + 1 }],
      [{ ...erster, pfad: 'teile/0002' }],
      [erster, { ...erster, name: 'Zweiter.pdf' }],
    ]) {
      expect(await grundVon(await alsPaket(eintraege(blatt({ teile }))))).toBe('falsche_angaben');
    }
    expect(await grundVon(await alsPaket(eintraege().slice(1)))).toBe('falsche_angaben');
    expect(await grundVon(await alsPaket(eintraege('kein Blatt')))).toBe('falsche_angaben');
    expect(await grundVon(await alsPaket(eintraege(blatt({ daten: { bytes: 3, sha256: sha256Von(DATEN) } }))))).toBe(
      'falsche_angaben',
    );
    expect(await grundVon(await alsPaket(eintraege({ ...blatt(), __proto__: null, weiteres: 1 })))).toBe(
      'falsche_angaben',
    );
  });

  it.each([
    '../Plan.pdf',
    '/Plan.pdf',
    'a\\b.pdf',
    'C:Plan.pdf',
    'nul.pdf',
    'COM1',
    'Pl\0an.pdf',
    '.htaccess',
    'Plan.pdf ',
    'Plan\u202efdp.exe',
    'e\u0301.pdf',
    '',
  ])('that calls an enclosure %j', async (name) => {
    expect(await grundVon(await mitName(name))).toBe('unzulaessiger_name');
  });

  it('whose names fall together on a disk that tells no capital letters', async () => {
    const [erster] = blatt().teile;
    if (!erster) throw new Error('no part');
    const teile = [erster, { ...erster, pfad: 'teile/0002', name: 'PLAN.PDF' }];
    const liste = [...eintraege(blatt({ teile })), { name: 'teile/0002', inhalt: TEIL }];
    expect(await grundVon(await alsPaket(liste))).toBe('unzulaessiger_name');
  });
});

describe('a process that looks at a package', () => {
  it('is ended when it takes too long, and nothing is left of it', async () => {
    const gross = Buffer.alloc(15_000_000, 1);
    const datei = await paket(A, B, [packteil('Plan.pdf', gross), packteil('Plan 2.pdf', gross)]);
    expect(await grundVon(datei, 30)).toBe('zu_langsam');
    expect(await grundVon(datei)).toBe('angenommen');
  });
});
