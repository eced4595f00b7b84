import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packeArchiv } from '../../../../electron/backend/pakete/archive.ts';
import { versiegle } from '../../../../electron/backend/pakete/seal.ts';
import type { Fallakte } from '../../../../shared/faelle/types.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import type { Kommune } from '../../../../shared/kommunen/types.ts';
import { herkunftDerWerte } from '../../../../shared/uebergaben/herkunft.ts';
import { artenDerAuswahl, type Paketauswahl } from '../../../../shared/uebergaben/paket.ts';
import { fensterVon, mitKonto } from '../../../support/accounts.ts';
import { abzug, kommuneEingabe } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import { einwilligungEingabe } from '../../../support/einwilligungen.ts';
import { familie, haushaltEingabe } from '../../../support/faelle.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { alsBlob, neueIdentitaet, packangaben, packteil, zweiDatenbestaende } from '../../../support/pakete.ts';
import { kennungVon } from '../../../../electron/backend/pakete/keys.ts';
import { schreibeKontaktdatei } from '../../../../electron/backend/pakete/contact-file.ts';
import type { TestBackend } from '../../../support/test-backend.ts';
import { erhebungEingabe } from '../../../support/uebergaben.ts';

/** A case travels from one real Datenbestand to another, where the clerk sees first what would come. */

let a: TestBackend;
let b: TestBackend;
let inA: Kommune;
let inB: Kommune;
let akte: Fallakte;

const ALLES: Paketauswahl = { aufenthalt: true, sprachen: true, bildung: true, erhebung: true };
const EINVERSTANDEN = datum('2018-02-01');

beforeAll(async () => {
  ({ a, b } = await zweiDatenbestaende());
  inA = await a.client.kommunen.anlegen(kommuneEingabe(A_DORF));
  inB = await b.client.kommunen.anlegen(kommuneEingabe(B_HEIM));
  const personen = familie().map((person) => ({
    ...person,
    sprachen: [{ sprache: 'ar', niveau: 'muttersprache' as const }],
  }));
  const eingabe = haushaltEingabe({ kommuneId: inA.id, art: 'familie' });
  akte = await a.client.faelle.anlegen({ eingabe, personen, istTrotzdemNeu: true });
  const erhebung = erhebungEingabe();
  const [feld] = erhebung.felder;
  if (!feld) throw new Error('no field');
  await a.client.erhebungen.anlegen({
    haushaltId: akte.haushalt.id,
    eingabe: { ...erhebung, felder: [feld, { ...feld, themenfeld: 'gesundheit', istStand: 'Diabetes' }] },
  });
});
afterAll(async () => {
  for (const eines of [a, b]) await eines.beende();
});

async function sendung(auswahl = ALLES) {
  const [empfaenger] = await a.client.uebergaben.paketEmpfaenger();
  if (!empfaenger) throw new Error('nobody to send to');
  return { empfaenger, eingabe: { haushaltId: akte.haushalt.id, kontaktId: empfaenger.id, auswahl } };
}

/** Every person of the family agrees, in writing. */
async function alleWilligenEin(): Promise<void> {
  const { empfaenger } = await sendung();
  const { personen } = akte;
  const [vater] = personen;
  if (!vater) throw new Error('nobody');
  for (const person of personen) {
    const eine = await a.client.einwilligungen.anlegen({
      haushaltId: akte.haushalt.id,
      eingabe: einwilligungEingabe({
        personId: person.id,
        empfaenger: empfaenger.name,
        arten: artenDerAuswahl(ALLES),
        gueltigBis: datum('2018-12-31'),
        sorgeberechtigteIds: person.rolle === 'kind' ? [vater.id] : [],
      }),
    });
    await a.client.einwilligungen.schritt({
      id: eine.id,
      version: eine.version,
      schritt: 'unterschrieben',
      am: EINVERSTANDEN,
    });
  }
}

async function packe(): Promise<Blob> {
  const { eingabe } = await sendung();
  return (await a.client.uebergaben.paketPacken({ ...eingabe, einverstaendnisAm: EINVERSTANDEN })).datei;
}

describe('A case in a package', () => {
  it('is not sealed while the light is red', async () => {
    const { eingabe } = await sendung();
    const fehler = await fehlerVon(a.client.uebergaben.paketPacken({ ...eingabe, einverstaendnisAm: EINVERSTANDEN }));
    expect(fehler).toMatchObject({ code: 'GESPERRT', gruende: [{ code: 'paket-ohne-einwilligung' }] });
  });

  it('is shown before it is taken, without address, health or a name in its title, and becomes a household', async () => {
    await alleWilligenEin();
    const datei = await packe();
    const { befund, paket } = await b.client.uebergaben.paketAnsehen({ datei });
    if (befund.ergebnis !== 'inhalt' || paket === null) throw new Error('refused');
    expect(befund.inhalt.titel).toBe('Fallakte');
    expect(befund.inhalt.teile.map(({ name }) => name)).toEqual(['Fallblatt-2018-02-05.docx']);
    expect(paket.personen.map(({ vorname }) => vorname)).toEqual(['Mohamad', 'Amina', 'Yusuf', 'Lina']);
    expect(JSON.stringify(paket)).not.toMatch(/Diabetes|Lindenweg/);
    expect(await b.client.faelle.zugaengeOhneKontakt({ kommuneId: null })).toEqual([]);

    const { sha256 } = befund.inhalt;
    const neu = { datei, sha256, kommuneId: inB.id, haushaltId: null, istTrotzdemNeu: false };
    const { haushaltId } = await b.client.uebergaben.paketAnnehmen(neu);

    const angekommen = await b.client.faelle.akte({ id: haushaltId });
    expect(angekommen.haushalt).toMatchObject({
      bezeichnung: 'Familie Al-Ahmad (4)',
      stand: 'zaehlbestand',
      kommuneId: inB.id,
    });
    const { uebergaben, uebernommen } = await b.client.uebergaben.liste({ haushaltId });
    expect(uebergaben).toMatchObject([
      { istGespraech: false, einverstaendnis: 'ja', einverstaendnisAm: EINVERSTANDEN },
    ]);
    const [erhebung = null] = await b.client.erhebungen.liste({ haushaltId });
    expect(erhebung?.felder.map(({ themenfeld }) => themenfeld)).toEqual(['arbeit']);
    const herkunft = herkunftDerWerte({ haushaltId, personen: angekommen.personen, erhebung }, uebernommen);
    expect(new Set(herkunft.map((zeile) => zeile.herkunft.stand))).toEqual(new Set(['uebernommen']));
    expect(herkunft.some(({ feld }) => feld === 'sprachen')).toBe(true);

    expect(await fehlerVon(b.client.uebergaben.paketAnnehmen(neu))).toMatchObject({ code: 'EINGABE' });
  });

  it('says who is there already, and can go into that household instead', async () => {
    const datei = await packe();
    const { befund } = await b.client.uebergaben.paketAnsehen({ datei });
    if (befund.ergebnis !== 'inhalt') throw new Error('refused');
    const neu = { datei, sha256: befund.inhalt.sha256, kommuneId: inB.id, haushaltId: null, istTrotzdemNeu: false };
    const fehler = await fehlerVon(b.client.uebergaben.paketAnnehmen(neu));
    expect(fehler).toMatchObject({ code: 'GESPERRT' });
    expect(JSON.stringify(fehler)).toContain('doppelt');

    const filter = {
      text: '',
      kommuneId: null,
      stand: null,
      zustaendig: 'alle' as const,
      art: null,
      vorrang: null,
      wohnform: null,
      leistung: null,
      sprache: '',
      ortsteil: '',
      aufenthaltBis: null,
    };
    const { zeilen } = await b.client.faelle.liste({ filter, sortierung: 'name', ab: 0, anzahl: 10 });
    const [vorhandener] = zeilen;
    if (!vorhandener) throw new Error('no household');
    await b.client.uebergaben.paketAnnehmen({ ...neu, haushaltId: vorhandener.id });
    const { uebergaben } = await b.client.uebergaben.liste({ haushaltId: vorhandener.id });
    expect(uebergaben.map(({ personen }) => personen.length)).toEqual([4, 4]);
    expect((await b.client.faelle.liste({ filter, sortierung: 'name', ab: 0, anzahl: 10 })).gesamt).toBe(1);
  });

  it('is nothing to whoever sees no cases: not in the list, not to be opened, not to be sent', async () => {
    const datei = await packe();
    for (const rolle of ['foerderung', 'leitung'] as const) {
      const konto = await mitKonto(a, `Nur ${rolle}`, [{ rolle, kommuneId: null }]);
      const client = await fensterVon(a, konto);
      expect(await client.pakete.liste()).toEqual([]);
      const { eingabe } = await sendung();
      for (const aufruf of [
        client.uebergaben.paketEmpfaenger(),
        client.uebergaben.paketPacken({ ...eingabe, einverstaendnisAm: EINVERSTANDEN }),
        client.uebergaben.paketAnsehen({ datei }),
      ]) {
        expect((await fehlerVon(aufruf)).code).toBe('NICHT_ERLAUBT');
      }
    }
    const dort = await b.client.pakete.ansehen({ datei });
    expect(dort).toMatchObject({ ergebnis: 'abgelehnt', grund: 'unbekannte_art' });
    expect(JSON.stringify(dort)).not.toContain('Fallakte ');
  });

  it('can be sent and taken by an account of the case work alone, which sees no other packages', async () => {
    const konto = await mitKonto(a, 'Nur Fälle', [{ rolle: 'integrationsmanagement', kommuneId: inA.id }]);
    const client = await fensterVon(a, konto);
    const { eingabe } = await sendung();
    const { name } = await client.uebergaben.paketPacken({ ...eingabe, einverstaendnisAm: EINVERSTANDEN });
    expect(name).toMatch(/^Fallakte-.*\.geleit-paket$/);
    expect((await fehlerVon(client.pakete.liste())).code).toBe('NICHT_ERLAUBT');
  });
});

describe('A package that is no case', () => {
  const KRUMM: readonly unknown[] = [
    null,
    [],
    { fassung: 2 },
    { fassung: 1, am: '2018-02-30', personen: [] },
    {
      fassung: 1,
      am: '2018-02-05',
      vonStelle: 'x',
      einverstaendnisAm: '2018-02-05',
      art: 'familie',
      personen: [{ vorname: 'Eva' }],
      erhebung: null,
    },
    'x'.repeat(10_000),
  ];

  it.each(KRUMM.map((daten, nummer) => [nummer, daten] as const))(
    'is refused with a sentence, and nothing is written (%i)',
    async (nummer, daten) => {
      const von = neueIdentitaet();
      const kontaktdatei = new Blob([schreibeKontaktdatei(`Fremd ${nummer}`, von)]);
      const { id, version } = await b.client.pakete.kontaktHinzufuegen({ datei: kontaktdatei });
      await b.client.pakete.kontaktGeprueft({ id, version });
      const db = b.sitzung.haus.datenbestand.offener()?.db;
      if (!db) throw new Error('not open');
      const an = await db.selectFrom('paket_schluessel').selectAll().executeTakeFirstOrThrow();
      const schluessel = { signatur: an.signatur, tausch: an.tausch };
      const angaben = {
        ...packangaben(von, von, { art: 'fallakte', reihe: `fallakte/${nummer}` }),
        empfaenger: { kennung: kennungVon(schluessel) },
      };
      const archiv = packeArchiv(angaben, daten, [packteil('Fallblatt.docx', Buffer.from('x'))]);
      const datei = await alsBlob(versiegle(archiv, von, schluessel));
      const vorher = await abzug(db);
      const { befund, paket } = await b.client.uebergaben.paketAnsehen({ datei });
      expect(befund).toMatchObject({ ergebnis: 'abgelehnt', grund: 'falsche_angaben' });
      expect(paket).toBeNull();
      const sha256 = '0'.repeat(64);
      const fehler = await fehlerVon(
        b.client.uebergaben.paketAnnehmen({ datei, sha256, kommuneId: inB.id, haushaltId: null, istTrotzdemNeu: true }),
      );
      expect(fehler).toMatchObject({ code: 'EINGABE', felder: [{ feld: 'datei' }] });
      const nachher = await abzug(db);
      for (const tabelle of ['haushalte', 'personen', 'uebergaben', 'erhebungen', 'pakete']) {
        expect(nachher[tabelle]).toEqual(vorher[tabelle]);
      }
    },
  );
});

it('the sender keeps what left among the documents of the case', async () => {
  const dokumente = await a.client.dokumente.liste({ bezug: { tabelle: 'haushalte', id: akte.haushalt.id } });
  expect(dokumente.map(({ name }) => name)).toContain('Fallblatt-2018-02-05.docx');
});
