import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  antragAlsBezug,
  antragAlsBlatt,
  antragAlsWord,
  legeAntragAb,
  legeAntragAn,
  loescheAntrag,
  oeffneWieder,
  pruefeUndSchliesse,
} from '../../../../electron/backend/antraege/service.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import {
  dokumenteVerweiseAufKommune,
  legeScanAb,
  liesDokument,
  liesVorschau,
  listeDokumente,
  loescheDokument,
  type Scan,
} from '../../../../electron/backend/dokumente/service.ts';
import { liesScanGeschuetzt } from '../../../../electron/backend/dokumente/scan.ts';
import type { Antrag } from '../../../../shared/antraege/types.ts';
import { A_DORF, antragEingabe, antragId, VERBAND } from '../../../support/builders.ts';
import { fehlschlag, felder, gruende, mitPersonal, vonKollege } from '../../../support/anfragen.ts';
import { createZufall } from '../../../support/random.ts';
import { scanPdf, seiteMitCodes } from '../../../support/scans.ts';

const { saat, zufall } = createZufall();

/** The Verband with a checked Antrag, whose paper is filed. */
async function mitGeprueftem(): Promise<{ anfrage: Anfrage; antrag: Antrag; code: string }> {
  const anfrage = await mitPersonal();
  const entwurf = await legeAntragAn({ ...anfrage, neueId: () => antragId(1) }, antragEingabe());
  const antrag = await pruefeUndSchliesse(anfrage, { id: entwurf.id, version: 1 });
  const { papiercode } = await antragAlsBlatt(anfrage, antrag.id);
  return { anfrage, antrag, code: papiercode?.code ?? '' };
}

const bezugVon = ({ id }: Antrag) => ({ tabelle: 'antraege', id });

/** A scan as the thread hands it on; the bytes are of no interest here. */
function scan(aenderung: Partial<Scan> = {}): Scan {
  return {
    name: 'SCAN0001.PDF',
    bytes: Buffer.from('%PDF-1.7 Seite 1'),
    dateiart: 'pdf',
    codes: [],
    vorschau: null,
    ...aenderung,
  };
}

describe('a checked Antrag', () => {
  test('is filed already: filing it again answers with the filed paper', async () => {
    const { anfrage, antrag } = await mitGeprueftem();
    const nochmals = await legeAntragAb(anfrage, antrag.id);
    expect(await listeDokumente(anfrage, null)).toEqual([nochmals]);
  });

  test('is filed with its code, author and checksum, and its Word file is the filed one to the last byte', async () => {
    const { anfrage, antrag, code } = await mitGeprueftem();
    const dokumente = await listeDokumente(anfrage, bezugVon(antrag));
    const { name, bytes } = await antragAlsWord({ ...anfrage, jetzt: '2019-05-05T05:05:05.000Z' }, antrag.id);
    expect(dokumente).toEqual([
      {
        id: expect.any(String) as string,
        art: 'antrag',
        name,
        dateiart: 'docx',
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        erstelltAm: anfrage.jetzt,
        von: 'Petra Roth',
        bezug: bezugVon(antrag),
        bezugTitel: `Antrag ${antrag.aktenzeichen} ${VERBAND.name}`,
        kommuneIds: [...new Set([antrag.antragstellerinId, ...antrag.beteiligte.map((eine) => eine.kommuneId)])].sort(),
        papiercode: code,
        unterschriebenAm: null,
        scanVon: null,
        gueltigBis: null,
      },
    ]);
  });

  test('opened again and checked again is another paper with another code; the first stays', async () => {
    const { anfrage, antrag, code } = await mitGeprueftem();
    const offen = await oeffneWieder(anfrage, { id: antrag.id, version: antrag.version });
    expect((await antragAlsBlatt(anfrage, antrag.id)).papiercode).toBeUndefined();
    await pruefeUndSchliesse(anfrage, { id: antrag.id, version: offen.version });
    const codes = (await listeDokumente(anfrage, bezugVon(antrag))).map(({ papiercode }) => papiercode);
    expect([codes.length, new Set(codes).size, codes.includes(code)]).toEqual([2, 2, true]);
  });
});

test('a draft is filed when the clerk wants it, the same content once and without a code', async () => {
  const anfrage = await mitPersonal();
  const { id } = await legeAntragAn(anfrage, antragEingabe());
  const erstes = await legeAntragAb(anfrage, id);
  const zweites = await legeAntragAb({ ...anfrage, jetzt: '2018-02-02T08:00:00.000Z' }, id);
  expect([erstes.papiercode, zweites.id, (await listeDokumente(anfrage, null)).length]).toEqual([null, erstes.id, 1]);
  expect(await liesVorschau(anfrage, erstes.id)).toEqual({ art: 'blatt', blatt: await antragAlsBlatt(anfrage, id) });
});

describe(`a scan (SAAT=${saat})`, () => {
  test('that was printed, signed and scanned finds its paper by itself and ticks it', async () => {
    const { anfrage, antrag, code } = await mitGeprueftem();
    const datei = scanPdf(seiteMitCodes([code], { dpi: 200, grad: 179, rauschen: 30 }, zufall));
    const gelesen = await liesScanGeschuetzt(datei);
    const { dokument, istErkannt, satz } = await legeScanAb(
      vonKollege(anfrage),
      { name: 'SCAN0001.PDF', bytes: datei, ...gelesen },
      null,
    );
    const [neu, papier] = (await listeDokumente(anfrage, bezugVon(antrag))).toSorted((a) =>
      a.art === 'scan' ? -1 : 1,
    );
    expect({ istErkannt, satz, neu, am: papier?.unterschriebenAm }).toEqual({
      istErkannt: true,
      satz: `Erkannt und abgelegt: Antrag ${antrag.aktenzeichen} ${VERBAND.name}. Das Papier gilt jetzt als unterschrieben.`,
      neu: dokument,
      am: anfrage.heute,
    });
    expect([dokument.scanVon, dokument.von, dokument.name]).toEqual([
      papier?.id,
      'Hannes Ulm',
      papier?.name.replace('.docx', '-unterschrieben.pdf'),
    ]);
    expect(Buffer.compare((await liesDokument(anfrage, dokument.id)).bytes, datei)).toBe(0);
    expect((await liesVorschau(anfrage, dokument.id))?.art).toBe('bild');
  });

  test('without a code stays with the record where it was dropped, and is refused where there is none', async () => {
    const { anfrage, antrag } = await mitGeprueftem();
    const ziel = await antragAlsBezug(anfrage, antrag.id);
    const { dokument, istErkannt, satz } = await legeScanAb(anfrage, scan(), ziel);
    expect([istErkannt, satz, dokument.bezug, dokument.scanVon, dokument.name]).toEqual([
      false,
      `Auf der Datei wurde kein Code gelesen. Sie ist hier abgelegt: Antrag ${antrag.aktenzeichen} ${VERBAND.name}.`,
      bezugVon(antrag),
      null,
      'SCAN0001.pdf',
    ]);
    expect(await felder(legeScanAb(anfrage, scan({ bytes: Buffer.from('%PDF-1.7 Seite 2') }), null))).toEqual([
      'datei: Auf dieser Datei steht kein Code eines abgelegten Papiers. Bitte sie dort ablegen, wozu sie gehört.',
    ]);
  });

  test('that comes twice is kept once', async () => {
    const { anfrage, antrag, code } = await mitGeprueftem();
    const erster = await legeScanAb(anfrage, scan({ codes: [code] }), null);
    const zweiter = await legeScanAb(vonKollege(anfrage), scan({ codes: [code], name: 'noch-einmal.pdf' }), null);
    expect([zweiter.dokument, zweiter.satz]).toEqual([
      erster.dokument,
      `Diese Datei ist schon abgelegt: ${erster.dokument.name}, 15.01.2018, Antrag ${antrag.aktenzeichen} ${VERBAND.name}.`,
    ]);
    expect((await listeDokumente(anfrage, null)).length).toBe(2);
  });

  test('of two papers at once is refused, since it belongs to neither', async () => {
    const { anfrage, antrag, code } = await mitGeprueftem();
    const offen = await oeffneWieder(anfrage, { id: antrag.id, version: antrag.version });
    await pruefeUndSchliesse(anfrage, { id: antrag.id, version: offen.version });
    const zweiter = (await antragAlsBlatt(anfrage, antrag.id)).papiercode?.code ?? '';
    expect(await felder(legeScanAb(anfrage, scan({ codes: [code, zweiter] }), null))).toEqual([
      'datei: Auf dieser Datei stehen mehrere abgelegte Papiere. Bitte jedes für sich scannen.',
    ]);
  });

  test('that is deleted takes the tick with it; before, neither paper nor Antrag can be deleted', async () => {
    const { anfrage, antrag, code } = await mitGeprueftem();
    const { dokument } = await legeScanAb(anfrage, scan({ codes: [code] }), null);
    const offen = await oeffneWieder(anfrage, { id: antrag.id, version: antrag.version });
    const sperren = [
      await gruende(loescheDokument(anfrage, dokument.scanVon ?? '')),
      await gruende(loescheAntrag(anfrage, { id: antrag.id, version: offen.version })),
    ];
    expect(sperren.flat().map(({ code: grund }) => grund)).toEqual([
      'dokument-unterschrieben',
      'unterschriebenes-papier-abgelegt',
    ]);
    await loescheDokument(anfrage, dokument.id);
    const [papier] = await listeDokumente(anfrage, null);
    expect([papier?.id, papier?.unterschriebenAm]).toEqual([dokument.scanVon, null]);
    await loescheAntrag(anfrage, { id: antrag.id, version: offen.version });
    expect(await listeDokumente(anfrage, null)).toEqual([]);
  });
});

describe('an account of A-dorf alone', () => {
  test('sees no document that names B-heim, files none there, and learns nothing of its code', async () => {
    const { anfrage, antrag, code } = await mitGeprueftem();
    const [papier] = await listeDokumente(anfrage, null);
    const fremd = { ...anfrage, kommunen: [A_DORF.id] };
    expect(await listeDokumente(fremd, null)).toEqual([]);
    expect(await listeDokumente(fremd, bezugVon(antrag))).toEqual([]);
    for (const versuch of [liesDokument, liesVorschau, loescheDokument]) {
      expect((await fehlschlag(versuch(fremd, papier?.id ?? ''))).code).toBe('NICHT_GEFUNDEN');
    }
    expect(await antragAlsBezug(fremd, antrag.id)).toBeNull();
    const ziel = await antragAlsBezug(anfrage, antrag.id);
    expect((await fehlschlag(legeScanAb(fremd, scan(), ziel))).code).toBe('NICHT_GEFUNDEN');
    expect((await fehlschlag(legeScanAb(fremd, scan({ codes: [code] }), null))).code).toBe('EINGABE');
    expect((await listeDokumente(anfrage, null)).map(({ unterschriebenAm }) => unterschriebenAm)).toEqual([null]);
  });
});

test('a file whose bytes were changed in the Datenbestand is found and not handed out', async () => {
  const { anfrage, antrag } = await mitGeprueftem();
  const [papier] = await listeDokumente(anfrage, null);
  const { bytes } = await liesDokument(anfrage, papier?.id ?? '');
  await anfrage.db
    .updateTable('dokument_inhalte')
    .set({ inhalt: Buffer.from(bytes).with(bytes.length >> 1, 0x2a) })
    .execute();
  for (const lesen of [liesDokument(anfrage, papier?.id ?? ''), antragAlsWord(anfrage, antrag.id)]) {
    expect((await gruende(lesen)).map(({ code }) => code)).toEqual(['dokument-veraendert']);
  }
});

test('a Kommune that a document names cannot be deleted', async () => {
  const { anfrage } = await mitGeprueftem();
  const [papier] = await listeDokumente(anfrage, null);
  expect((await dokumenteVerweiseAufKommune(anfrage, A_DORF.id)).map(({ satz }) => satz)).toEqual([
    `Ein abgelegtes Dokument (${papier?.name ?? ''}) nennt diese Kommune.`,
  ]);
});
