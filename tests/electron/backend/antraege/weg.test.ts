import { describe, expect, test } from 'vitest';
import {
  aendereAntrag,
  antragAlsBlatt,
  einAntrag,
  legeAntragAn,
  listeAntraege,
  loescheAntrag,
  oeffneWieder,
  pruefeUndSchliesse,
} from '../../../../electron/backend/antraege/service.ts';
import {
  folgeDerUnterschrift,
  geheSchritt,
  gibFrei,
  legeNeueFassungAn,
  speichereRueckfrage,
} from '../../../../electron/backend/antraege/weg.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { listeDokumente } from '../../../../electron/backend/dokumente/service.ts';
import type { Antrag } from '../../../../shared/antraege/types.ts';
import { datum, plusTage } from '../../../../shared/foundation/date.ts';
import { zKontoId } from '../../../../shared/foundation/id.ts';
import { fehlschlag, gruende, mitPersonal } from '../../../support/anfragen.ts';
import { antragEingabe } from '../../../support/builders.ts';

/** Somebody else in the same house. */
function vonLeitung(anfrage: Anfrage): Anfrage {
  const id = zKontoId.parse('00000000-0000-4000-8000-000000000098');
  return { ...anfrage, konto: { id, anzeigename: 'Hannes Ulm' } };
}

async function geprueft(): Promise<{ anfrage: Anfrage; antrag: Antrag }> {
  const anfrage = await mitPersonal();
  const entwurf = await legeAntragAn(anfrage, antragEingabe());
  return { anfrage, antrag: await pruefeUndSchliesse(anfrage, entwurf) };
}

async function beimLandratsamt(): Promise<{ anfrage: Anfrage; antrag: Antrag }> {
  const { anfrage, antrag } = await geprueft();
  const am = anfrage.heute;
  const frei = await gibFrei(vonLeitung(anfrage), antrag);
  const unterschrieben = await geheSchritt(anfrage, { ...frei, zustand: 'unterschrieben', am, bemerkung: '' });
  return {
    anfrage,
    antrag: await geheSchritt(anfrage, { ...unterschrieben, zustand: 'beim_landkreis', am, bemerkung: 'mit Post' }),
  };
}

/** Which reasons forbid it. */
async function codes(versuch: Promise<unknown>): Promise<string[]> {
  return (await gruende(versuch)).map(({ code }) => code);
}

const weg = ({ schritte }: Antrag) => schritte.map(({ zustand, von }) => `${zustand}: ${von}`);

describe('An Antrag is released', () => {
  test('by a second account, never by the one that checked it', async () => {
    const { anfrage, antrag } = await geprueft();
    expect(await codes(gibFrei(anfrage, antrag))).toEqual(['freigabe-vier-augen']);
    const frei = await gibFrei(vonLeitung(anfrage), antrag);
    expect(frei.zustand).toBe('freigegeben');
    expect(weg((await einAntrag(anfrage, antrag.id)).antrag)).toEqual([
      'geprueft: Petra Roth',
      'freigegeben: Hannes Ulm',
    ]);
  });

  test('and stays as it is: neither changed, reopened nor deleted', async () => {
    const { anfrage, antrag } = await geprueft();
    const frei = await gibFrei(vonLeitung(anfrage), antrag);
    const blatt = await antragAlsBlatt(anfrage, antrag.id);
    expect(await codes(aendereAntrag(anfrage, { ...frei, eingabe: antragEingabe() }))).toEqual([
      'antrag-ist-eingefroren',
    ]);
    expect(await codes(oeffneWieder(anfrage, frei))).toEqual(['antrag-ist-eingefroren']);
    expect(await codes(loescheAntrag(anfrage, frei))).toEqual(['antrag-ist-eingefroren']);
    expect(await antragAlsBlatt(anfrage, antrag.id)).toEqual(blatt);
  });

  test('by the Mitzeichnungsblatt that came back, and is signed when its paper did; a second scan changes nothing', async () => {
    const { anfrage, antrag } = await geprueft();
    const [papier] = await listeDokumente(anfrage, { tabelle: 'antraege', id: antrag.id });
    if (papier === undefined) throw new Error('no paper filed');
    await folgeDerUnterschrift(anfrage, antrag.id, { ...papier, art: 'mitzeichnung', name: 'Mitzeichnung.docx' });
    expect((await einAntrag(anfrage, antrag.id)).antrag.zustand).toBe('freigegeben');
    await folgeDerUnterschrift(anfrage, antrag.id, papier);
    await folgeDerUnterschrift(anfrage, antrag.id, papier);
    const { antrag: unterschrieben } = await einAntrag(anfrage, antrag.id);
    expect(unterschrieben.schritte.map(({ zustand, bemerkung }) => ({ zustand, bemerkung }))).toEqual([
      { zustand: 'geprueft', bemerkung: '' },
      { zustand: 'freigegeben', bemerkung: 'Scan abgelegt: Mitzeichnung.docx' },
      { zustand: 'unterschrieben', bemerkung: `Scan abgelegt: ${papier.name}` },
    ]);
  });
});

describe('A Rückfrage', () => {
  const frage = {
    stelle: 'landratsamt',
    gestelltAm: datum('2018-02-01'),
    frage: 'Der Beschluss fehlt.',
    antwortBis: datum('2018-02-15'),
    antwort: '',
    beantwortetAm: null,
  } as const;

  test('holds the Antrag until the last one is answered, then it is where it was', async () => {
    const { anfrage, antrag } = await beimLandratsamt();
    const gefragt = await speichereRueckfrage(anfrage, { ...antrag, rueckfrageId: null, eingabe: frage });
    const zweimal = await speichereRueckfrage(anfrage, { ...gefragt, rueckfrageId: null, eingabe: frage });
    const morgen = { ...anfrage, heute: plusTage(anfrage.heute, 1) };
    const beantwortet = { ...frage, antwort: 'Liegt bei.', beantwortetAm: morgen.heute };
    const [erste, zweite] = zweimal.rueckfragen;
    const halb = await speichereRueckfrage(morgen, { ...zweimal, rueckfrageId: erste!.id, eingabe: beantwortet });
    const ganz = await speichereRueckfrage(morgen, { ...halb, rueckfrageId: zweite!.id, eingabe: beantwortet });
    expect([gefragt, zweimal, halb, ganz].map(({ zustand }) => zustand)).toEqual([
      'rueckfrage',
      'rueckfrage',
      'rueckfrage',
      'beim_landkreis',
    ]);
    expect((await einAntrag(anfrage, antrag.id)).antrag).toEqual(ganz);
  });

  test('belongs to an Antrag that is on its way', async () => {
    const { anfrage, antrag } = await geprueft();
    const versuch = speichereRueckfrage(anfrage, { ...antrag, rueckfrageId: null, eingabe: frage });
    expect(await codes(versuch)).toEqual(['rueckfrage-nicht-moeglich']);
  });

  test('of tomorrow is refused at its field', async () => {
    const { anfrage, antrag } = await beimLandratsamt();
    const gestelltAm = plusTage(anfrage.heute, 1);
    const eingabe = { ...frage, gestelltAm };
    expect(await fehlschlag(speichereRueckfrage(anfrage, { ...antrag, rueckfrageId: null, eingabe }))).toMatchObject({
      code: 'EINGABE',
      felder: [{ feld: 'gestelltAm', satz: 'Der Tag liegt in der Zukunft.' }],
    });
  });
});

describe('A correction', () => {
  test('is a new version under the same Aktenzeichen, and the frozen one stays', async () => {
    const { anfrage, antrag } = await beimLandratsamt();
    const korrektur = await legeNeueFassungAn(anfrage, antrag);
    expect(korrektur).toMatchObject({
      aktenzeichen: antrag.aktenzeichen,
      fassung: 2,
      vorgaengerId: antrag.id,
      zustand: 'entwurf',
      schritte: [],
    });
    expect((await listeAntraege(anfrage)).map((akte) => akte.antrag.zustand).sort()).toEqual([
      'beim_landkreis',
      'entwurf',
    ]);
    // The frame is not counted twice: the correction has the same hindrances as the Antrag had.
    expect((await einAntrag(anfrage, korrektur.id)).hindernisse.filter(({ schwere }) => schwere === 'sperrt')).toEqual(
      [],
    );
  });

  test('is made once, and not of something that can still be changed', async () => {
    const { anfrage, antrag } = await beimLandratsamt();
    const korrektur = await legeNeueFassungAn(anfrage, antrag);
    expect(await codes(legeNeueFassungAn(anfrage, antrag))).toEqual(['neue-fassung-nicht-moeglich']);
    expect(await codes(legeNeueFassungAn(anfrage, korrektur))).toEqual(['neue-fassung-nicht-moeglich']);
  });

  test('can be thrown away, the frozen one cannot', async () => {
    const { anfrage, antrag } = await beimLandratsamt();
    const korrektur = await legeNeueFassungAn(anfrage, antrag);
    await loescheAntrag(anfrage, korrektur);
    expect((await listeAntraege(anfrage)).map((akte) => akte.antrag.id)).toEqual([antrag.id]);
  });
});
