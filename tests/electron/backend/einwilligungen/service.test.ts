import { describe, expect, test } from 'vitest';
import {
  loescheUmschlag,
  oeffneUmschlag,
  schreibeUmschlag,
} from '../../../../electron/backend/einwilligungen/envelopes.ts';
import {
  einwilligungAlsBlatt,
  einwilligungAlsWord,
  folgeDerEinwilligungsunterschrift,
  legeEinwilligungAb,
} from '../../../../electron/backend/einwilligungen/paper.ts';
import { einwilligungenAnmeldung } from '../../../../electron/backend/einwilligungen/registration.ts';
import {
  aendereEinwilligung,
  ampelFuer,
  einwilligungenVerweiseAufPartner,
  einwilligungenVerweiseAufPerson,
  legeEinwilligungAn,
  listeEinwilligungen,
  loescheEinwilligung,
  trageSchrittEin,
} from '../../../../electron/backend/einwilligungen/service.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { legeScanAb, listeDokumente, loescheDokument } from '../../../../electron/backend/dokumente/service.ts';
import {
  fuehrePersonenZusammen,
  hebeZusammenfuehrungAuf,
  listeZusammenfuehrungen,
} from '../../../../electron/backend/faelle/merge-service.ts';
import { laessPersonUmziehen } from '../../../../electron/backend/faelle/person-service.ts';
import { faelleAnmeldung } from '../../../../electron/backend/faelle/registration.ts';
import { legePartnerAn } from '../../../../electron/backend/netzwerk/partner-service.ts';
import { liesAenderungen, liesVerlauf } from '../../../../electron/backend/protokoll/service.ts';
import { letzterSchritt, listePapierkorb, macheRueckgaengig } from '../../../../electron/backend/protokoll/undo.ts';
import type { Einwilligung, EinwilligungEingabe } from '../../../../shared/einwilligungen/types.ts';
import type { Fallakte } from '../../../../shared/faelle/types.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import type { PersonId } from '../../../../shared/foundation/id.ts';
import { neuePartnerEingabe } from '../../../../shared/netzwerk/defaults.ts';
import { fehlschlag, felder, gruende, mitPersonal, vonKollege } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import { einwilligungEingabe } from '../../../support/einwilligungen.ts';
import { familie, haushaltEingabe, legeOffeneAkteAn } from '../../../support/faelle.ts';
import { absaetze, entpacke, ooxmlFehler, teil } from '../../../support/ooxml.ts';

const HEUTE = datum('2018-02-01');
const ANMELDUNGEN = [faelleAnmeldung, einwilligungenAnmeldung];
const JOBCENTER = { partnerId: null, name: 'Jobcenter A-dorf' };

interface Stube {
  readonly anfrage: Anfrage;
  readonly akte: Fallakte;
  readonly vater: PersonId;
  readonly kind: PersonId;
  readonly eingabe: (aenderung?: Partial<EinwilligungEingabe>) => EinwilligungEingabe;
}

/** The open file of the family Al-Ahmad in A-dorf. */
async function stube(): Promise<Stube> {
  const anfrage = await mitPersonal({ zuteilungen: [{ rolle: 'integrationsmanagement', kommuneId: null }] });
  const akte = await legeOffeneAkteAn(anfrage, haushaltEingabe({ art: 'familie' }), familie());
  const [vater, , , kind] = akte.personen;
  if (vater === undefined || kind === undefined) throw new Error('nobody there');
  const eingabe = (aenderung: Partial<EinwilligungEingabe> = {}) =>
    einwilligungEingabe({ personId: vater.id, gueltigBis: datum('2018-12-31'), ...aenderung });
  return { anfrage, akte, vater: vater.id, kind: kind.id, eingabe };
}

const lege = ({ anfrage, akte, eingabe }: Stube, aenderung: Partial<EinwilligungEingabe> = {}) =>
  legeEinwilligungAn(anfrage, { haushaltId: akte.haushalt.id, eingabe: eingabe(aenderung) });
const schritt = (s: Stube, eine: Einwilligung, name: Parameters<typeof trageSchrittEin>[1]['schritt']) =>
  trageSchrittEin(s.anfrage, { id: eine.id, version: eine.version, schritt: name, am: HEUTE });
const licht = async (
  { anfrage, akte, vater }: Stube,
  arten: Parameters<typeof ampelFuer>[1]['arten'] = ['bildung_arbeit'],
) =>
  (await ampelFuer(anfrage, { haushaltId: akte.haushalt.id, personIds: [vater], empfaenger: JOBCENTER, arten })).farbe;

describe('A consent', () => {
  test('is prepared, answered, signed and withdrawn, and the light follows each step', async () => {
    const s = await stube();
    const farben = [await licht(s)];
    const vorbereitet = await lege(s);
    farben.push(await licht(s));
    const erteilt = await schritt(s, vorbereitet, 'erteilt');
    farben.push(await licht(s));
    const unterschrieben = await schritt(s, erteilt, 'unterschrieben');
    farben.push(await licht(s), await licht(s, ['bildung_arbeit', 'gesundheit']));
    await schritt(s, unterschrieben, 'widerrufen');
    farben.push(await licht(s));
    expect(farben).toEqual(['rot', 'rot', 'gelb', 'gruen', 'rot', 'rot']);
    const { einwilligungen } = await listeEinwilligungen(s.anfrage, s.akte.haushalt.id);
    expect(einwilligungen).toEqual([
      expect.objectContaining({ antwort: 'erteilt', antwortAm: HEUTE, widerrufenAm: HEUTE, version: 4 }),
    ]);
  });

  test('that names too little is refused with a sentence at each field, and nothing is kept', async () => {
    const s = await stube();
    expect(await felder(lege(s, { empfaenger: '', anlass: ' ', arten: ['gesundheit'] }))).toEqual([
      'empfaenger: Bitte eingeben, wer die Angaben erhält.',
      'anlass: Bitte den Einzelfall beschreiben.',
      'istAusdruecklich: Besonders geschützte Angaben (Gesundheit) brauchen eine ausdrückliche Einwilligung.',
    ]);
    expect((await felder(lege(s, { personId: s.kind })))[0]).toMatch(/^sorgeberechtigteIds: Für ein Kind/);
    expect((await listeEinwilligungen(s.anfrage, s.akte.haushalt.id)).einwilligungen).toEqual([]);
  });

  test('stays what it was once it is answered', async () => {
    const s = await stube();
    const eine = await lege(s);
    const geaenderte = await aendereEinwilligung(s.anfrage, { ...eine, eingabe: s.eingabe({ zweck: 'Umschulung' }) });
    expect((await fehlschlag(loescheEinwilligung(s.anfrage, eine))).code).toBe('VERALTET');
    const verweigert = await schritt(s, geaenderte, 'verweigert');
    expect((await gruende(aendereEinwilligung(s.anfrage, { ...verweigert, eingabe: s.eingabe() })))[0]?.code).toBe(
      'einwilligung-beantwortet',
    );
    expect((await gruende(loescheEinwilligung(s.anfrage, verweigert)))[0]?.code).toBe('einwilligung-beantwortet');
    expect((await gruende(schritt(s, verweigert, 'widerrufen')))[0]?.code).toBe('schritt-nicht-moeglich');
    expect(
      await felder(trageSchrittEin(s.anfrage, { ...(await lege(s)), schritt: 'erteilt', am: datum('2018-02-02') })),
    ).toEqual(['am: Dieser Tag liegt in der Zukunft.']);
    expect((await einwilligungenVerweiseAufPerson(s.anfrage, s.vater)).map(({ code }) => code)).toEqual([
      'person-hat-einwilligungen',
    ]);
    expect(await einwilligungenVerweiseAufPerson(s.anfrage, s.kind)).toEqual([]);
  });

  test('names a partner of the Netzwerk that the account sees; who is named is not deleted', async () => {
    const s = await stube();
    const partner = await legePartnerAn(s.anfrage, {
      eingabe: { ...neuePartnerEingabe([A_DORF.id]), name: 'Jobcenter A-dorf' },
    });
    const fremder = await legePartnerAn(s.anfrage, {
      eingabe: { ...neuePartnerEingabe([B_HEIM.id]), name: 'Jobcenter B-heim' },
    });
    const ADorf = {
      zuteilungen: [{ rolle: 'integrationsmanagement', kommuneId: A_DORF.id }],
      kommunen: [A_DORF.id],
    } as const;
    const inADorf = { ...s, anfrage: { ...s.anfrage, ...ADorf } };
    expect(await felder(lege(inADorf, { partnerId: fremder.id }))).toEqual([
      'empfaenger: Diese Stelle gibt es im Netzwerk nicht mehr. Bitte eine andere wählen oder nur den Namen eingeben.',
    ]);
    expect((await lege(inADorf, { partnerId: partner.id })).partnerId).toBe(partner.id);
    expect((await einwilligungenVerweiseAufPartner(s.anfrage, partner.id)).map(({ satz }) => satz)).toEqual([
      'Eine Einwilligung nennt diese Stelle.',
    ]);
    expect(await einwilligungenVerweiseAufPartner(s.anfrage, fremder.id)).toEqual([]);
  });

  test('is nobody’s business in another Kommune', async () => {
    const s = await stube();
    const eine = await lege(s);
    const fremd = { ...s.anfrage, kommunen: [B_HEIM.id] };
    const haushaltId = s.akte.haushalt.id;
    const codes = await Promise.all(
      [
        listeEinwilligungen(fremd, haushaltId),
        legeEinwilligungAn(fremd, { haushaltId, eingabe: s.eingabe() }),
        trageSchrittEin(fremd, { ...eine, schritt: 'erteilt', am: HEUTE }),
        einwilligungAlsWord(fremd, eine.id),
        ampelFuer(fremd, { haushaltId, personIds: [s.vater], empfaenger: JOBCENTER, arten: ['wohnen'] }),
      ].map(async (lauf) => (await fehlschlag(lauf)).code),
    );
    expect(new Set(codes)).toEqual(new Set(['NICHT_GEFUNDEN']));
  });

  test('moves with its person into another household', async () => {
    const s = await stube();
    await lege(s);
    const vater = s.akte.personen.find(({ id }) => id === s.vater);
    const neue = await laessPersonUmziehen(s.anfrage, { id: s.vater, version: vater?.version ?? 0, nachId: null }, []);
    expect((await listeEinwilligungen(s.anfrage, s.akte.haushalt.id)).einwilligungen).toEqual([]);
    expect((await listeEinwilligungen(s.anfrage, neue.haushalt.id)).einwilligungen).toHaveLength(1);
    const zuletzt = await letzterSchritt(s.anfrage, ANMELDUNGEN);
    await macheRueckgaengig(s.anfrage, ANMELDUNGEN, zuletzt?.befehlId ?? 0);
    expect((await listeEinwilligungen(s.anfrage, s.akte.haushalt.id)).einwilligungen).toHaveLength(1);
  });

  test('and a closed note go along where two entries of one person become one, and back', async () => {
    const s = await stube();
    const eine = await lege(s);
    const notiz = { thema: 'gesundheit', inhalt: 'Nur hier' } as const;
    const { id: umschlagId } = await schreibeUmschlag(s.anfrage, {
      haushaltId: s.akte.haushalt.id,
      personId: s.vater,
      ...notiz,
    });
    await oeffneUmschlag(s.anfrage, { id: umschlagId, grund: 'Übergabe' });
    const anderer = await legeOffeneAkteAn(s.anfrage, haushaltEingabe(), familie().slice(0, 1));
    const [bleibt] = anderer.personen;
    const geht = s.akte.personen.find(({ id }) => id === s.vater);
    if (bleibt === undefined || geht === undefined) throw new Error('nobody there');
    const stand = ({ id, version }: typeof bleibt) => ({ id, version });
    const eingabe = { bleibt: stand(bleibt), geht: stand(geht), wahl: {} };
    await fuehrePersonenZusammen(s.anfrage, eingabe, einwilligungenAnmeldung.zusammenfuehrung ?? []);

    const danach = await listeEinwilligungen(s.anfrage, anderer.haushalt.id);
    expect([danach.einwilligungen[0]?.id, danach.einwilligungen[0]?.personId]).toEqual([eine.id, bleibt.id]);
    expect([danach.umschlaege[0]?.id, danach.umschlaege[0]?.personId]).toEqual([umschlagId, bleibt.id]);
    const [zusammenfuehrung] = await listeZusammenfuehrungen(s.anfrage, anderer.haushalt.id);
    if (zusammenfuehrung === undefined) throw new Error('nothing to take back');
    await hebeZusammenfuehrungAuf(s.anfrage, zusammenfuehrung.id);
    const zurueck = await listeEinwilligungen(s.anfrage, s.akte.haushalt.id);
    expect([zurueck.einwilligungen[0]?.personId, zurueck.umschlaege[0]?.personId]).toEqual([s.vater, s.vater]);
  });

  test('that ends is a deadline, a withdrawn one is none', async () => {
    const s = await stube();
    const eine = await schritt(s, await lege(s, { gueltigBis: datum('2018-02-20') }), 'erteilt');
    const fristen = async () =>
      (await einwilligungenAnmeldung.fristen[0]?.fristen(s.anfrage))?.map(({ titel, faelligAm, vorlaufTage }) => [
        titel,
        faelligAm,
        vorlaufTage,
      ]);
    expect(await fristen()).toEqual([
      ['Einwilligung für „Jobcenter A-dorf“ läuft ab: Familie Al-Ahmad (4)', '2018-02-20', 30],
    ]);
    await schritt(s, eine, 'widerrufen');
    expect(await fristen()).toEqual([]);
  });
});

describe('The Schweigepflichtentbindung', () => {
  test('names all that it must, and no address of the person', async () => {
    const s = await stube();
    const eine = await lege(s, {
      arten: ['bildung_arbeit', 'gesundheit'],
      istAusdruecklich: true,
      richtung: 'gegenseitig',
      sprachmittlung: 'ar',
    });
    const blatt = await einwilligungAlsBlatt(s.anfrage, eine.id);
    const text = JSON.stringify(blatt);
    for (const angabe of [
      'Mohamad Al-Ahmad',
      'Jobcenter A-dorf',
      'Marktplatz 2',
      'gegenseitig',
      'Bildung und Arbeit',
      'ausdrücklich',
      'Gesundheit',
      'Vermittlung in Arbeit',
      'Gärtnerei',
      '31.12.2018',
      'freiwillig',
      'keine Nachteile',
      'widerrufen',
      'Der Inhalt wurde in Arabisch erklärt.',
      s.akte.haushalt.aktenzeichen,
    ]) {
      expect(text, angabe).toContain(angabe);
    }
    expect(text).not.toContain('Lindenweg');
    expect([blatt.istEntwurf, blatt.dateiname]).toEqual([true, 'Schweigepflichtentbindung-Al-Ahmad-Jobcenter-A-dorf']);

    const { name, bytes } = await einwilligungAlsWord(s.anfrage, eine.id);
    expect(name).toBe('Schweigepflichtentbindung-Al-Ahmad-Jobcenter-A-dorf.docx');
    const paket = await entpacke(bytes);
    expect(await ooxmlFehler(bytes)).toEqual([]);
    expect(absaetze(teil(paket, 'word/document.xml')).join('\n')).toContain('Name und Unterschrift der Sprachmittlung');
  });

  test('of a child is signed by each who has the care', async () => {
    const s = await stube();
    const sorgende = s.akte.personen.slice(0, 2).map(({ id }) => id);
    const blatt = await einwilligungAlsBlatt(
      s.anfrage,
      (await lege(s, { personId: s.kind, sorgeberechtigteIds: sorgende })).id,
    );
    const linien = blatt.bloecke.flatMap((block) => (block.art === 'unterschrift' ? block.linien : []));
    expect(linien.map(({ unter }) => unter).filter((unter) => unter !== 'Ort, Datum')).toEqual([
      'Mohamad Al-Ahmad (sorgeberechtigt)',
      'Amina Al-Ahmad (sorgeberechtigt)',
      'Name und Unterschrift der Sprachmittlung',
    ]);
  });

  test('is filed with a code; its signed scan is the consent', async () => {
    const s = await stube();
    const eine = await lege(s);
    const dokument = await legeEinwilligungAb(s.anfrage, eine.id);
    expect([dokument.art, dokument.bezug]).toEqual(['einwilligung', { tabelle: 'haushalte', id: s.akte.haushalt.id }]);
    expect((await legeEinwilligungAb(s.anfrage, eine.id)).id).toBe(dokument.id);
    expect((await einwilligungAlsBlatt(s.anfrage, eine.id)).papiercode?.code).toBe(dokument.papiercode);
    const quelle = {
      tabelle: 'haushalte',
      finde: async () => null,
      unterschrieben: (anfrage: Anfrage, _id: string, papier: typeof dokument) =>
        folgeDerEinwilligungsunterschrift(anfrage, papier),
    };
    await legeScanAb(
      s.anfrage,
      {
        name: 'scan.pdf',
        bytes: Buffer.from('gescannt'),
        dateiart: 'pdf',
        codes: [dokument.papiercode ?? ''],
        vorschau: null,
      },
      null,
      [quelle],
    );
    const [danach] = (await listeEinwilligungen(s.anfrage, s.akte.haushalt.id)).einwilligungen;
    expect([danach?.antwort, danach?.antwortAm, danach?.unterschriebenAm]).toEqual(['erteilt', HEUTE, HEUTE]);
    expect(await licht(s)).toBe('gruen');
  });

  test('that was filed and deleted is a draft again', async () => {
    const s = await stube();
    const eine = await lege(s);
    const dokument = await legeEinwilligungAb(s.anfrage, eine.id);
    await loescheDokument(s.anfrage, dokument.id);
    expect((await einwilligungAlsBlatt(s.anfrage, eine.id)).istEntwurf).toBe(true);
    expect((await legeEinwilligungAb(s.anfrage, eine.id)).papiercode).not.toBe(dokument.papiercode);
  });

  test('that was filed and then changed is written anew; the old paper signs nothing', async () => {
    const s = await stube();
    const eine = await lege(s);
    const altes = await legeEinwilligungAb(s.anfrage, eine.id);
    const [jetzige] = (await listeEinwilligungen(s.anfrage, s.akte.haushalt.id)).einwilligungen;
    await aendereEinwilligung(s.anfrage, {
      id: eine.id,
      version: jetzige?.version ?? 0,
      eingabe: s.eingabe({ zweck: 'Umschulung' }),
    });
    await folgeDerEinwilligungsunterschrift(s.anfrage, altes);
    expect(await licht(s)).toBe('rot');
    const neues = await legeEinwilligungAb(s.anfrage, eine.id);
    expect(neues.id).not.toBe(altes.id);
    expect(await listeDokumente(s.anfrage, { tabelle: 'haushalte', id: s.akte.haushalt.id })).toHaveLength(2);
  });
});

describe('A closed note', () => {
  const NOTIZ = 'Sonnenblumenfeld';
  const umschlag = (s: Stube) =>
    schreibeUmschlag(
      { ...s.anfrage, vorgang: 'einwilligungen.umschlagSchreiben' },
      { haushaltId: s.akte.haushalt.id, personId: s.vater, thema: 'gesundheit', inhalt: NOTIZ },
    );
  const oeffne = (anfrage: Anfrage, id: Awaited<ReturnType<typeof umschlag>>['id'], grund = 'Termin in der Klinik') =>
    oeffneUmschlag({ ...anfrage, vorgang: 'einwilligungen.umschlagOeffnen' }, { id, grund });
  const verlauf = (s: Stube, anfrage = s.anfrage) =>
    liesVerlauf(anfrage, ANMELDUNGEN, { tabelle: 'haushalte', id: s.akte.haushalt.id });

  test('says in lists that it is there, since when and by whom; never what about', async () => {
    const s = await stube();
    const antwort = await umschlag(s);
    const uebersicht = await listeEinwilligungen(s.anfrage, s.akte.haushalt.id);
    expect(uebersicht.umschlaege).toEqual([antwort]);
    expect(antwort).toEqual({
      id: antwort.id,
      personId: s.vater,
      angelegtAm: HEUTE,
      von: 'Petra Roth',
      version: 1,
    });
    const zeitleiste = await einwilligungenAnmeldung.fallverlauf?.[0]?.verlauf(s.anfrage, s.akte.haushalt.id);
    expect(JSON.stringify(zeitleiste)).not.toMatch(/Sonnenblumenfeld|esundheit/);
    expect(zeitleiste?.map(({ titel }) => titel)).toEqual(['Verschlossener Umschlag angelegt']);
  });

  test('is opened for a reason, which stands in the Protokoll of the case and cannot be taken back', async () => {
    const s = await stube();
    const { id } = await umschlag(s);
    const kollege = vonKollege(s.anfrage);
    expect(await oeffne(kollege, id)).toEqual({ thema: 'gesundheit', inhalt: NOTIZ });
    const [eintrag] = await verlauf(s);
    expect(eintrag?.satz).toMatch(/hat einen verschlossenen Umschlag geöffnet; Grund: Termin in der Klinik\.$/);
    const [aenderung] = await liesAenderungen(s.anfrage, ANMELDUNGEN, eintrag?.befehlId ?? 0);
    expect(aenderung?.felder).toEqual([{ feld: 'Grund', vorher: '–', nachher: 'Termin in der Klinik' }]);
    expect((await gruende(macheRueckgaengig(s.anfrage, ANMELDUNGEN, eintrag?.befehlId ?? 0)))[0]?.code).toBe(
      'nicht-umkehrbar',
    );
    expect((await letzterSchritt(s.anfrage, ANMELDUNGEN))?.befehlId).not.toBe(eintrag?.befehlId);
  });

  test('stays shut in Protokoll, undo and bin, also when it is deleted and brought back', async () => {
    const s = await stube();
    const { id } = await umschlag(s);
    await loescheUmschlag(s.anfrage, { id, version: 1 });
    const papierkorb = await listePapierkorb(s.anfrage, ANMELDUNGEN);
    expect(papierkorb.map(({ was }) => was)).toEqual(['Verschlossenen Umschlag']);
    const zurueck = await macheRueckgaengig(s.anfrage, ANMELDUNGEN, papierkorb[0]?.befehlId ?? 0);
    const eintraege = await verlauf(s);
    const aenderungen = await Promise.all(
      eintraege.map(({ befehlId }) => liesAenderungen(s.anfrage, ANMELDUNGEN, befehlId ?? 0)),
    );
    expect(JSON.stringify([papierkorb, zurueck, eintraege, aenderungen])).not.toMatch(/Sonnenblumenfeld|esundheit/);
    expect(await oeffne(s.anfrage, id)).toEqual({ thema: 'gesundheit', inhalt: NOTIZ });
  });

  test('is not there for another Kommune, nor about somebody of another household', async () => {
    const s = await stube();
    const { id } = await umschlag(s);
    const fremd = { ...s.anfrage, kommunen: [B_HEIM.id] };
    expect((await fehlschlag(oeffne(fremd, id))).code).toBe('NICHT_GEFUNDEN');
    expect((await fehlschlag(loescheUmschlag(fremd, { id, version: 1 }))).code).toBe('NICHT_GEFUNDEN');
    const nachbarn = await legeOffeneAkteAn(s.anfrage, haushaltEingabe({ kommuneId: A_DORF.id }));
    expect(
      await felder(
        schreibeUmschlag(s.anfrage, {
          haushaltId: nachbarn.haushalt.id,
          personId: s.vater,
          thema: 'religion',
          inhalt: NOTIZ,
        }),
      ),
    ).toEqual(['personId: Diese Person gehört nicht zu diesem Haushalt.']);
  });
});
