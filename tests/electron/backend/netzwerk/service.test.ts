import { describe, expect, test } from 'vitest';
import { loescheKommune } from '../../../../electron/backend/kommunen/service.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { handzettelAlsBlatt, lueckenlisteAlsBlatt } from '../../../../electron/backend/netzwerk/document-service.ts';
import { listeEinsaetze, speichereEinsatz } from '../../../../electron/backend/netzwerk/einsatz-service.ts';
import {
  listeOrte,
  speichereAnlaufstelle,
  speichereRaum,
  speichereSprechstunde,
} from '../../../../electron/backend/netzwerk/orte-service.ts';
import {
  aenderePartner,
  bestaetigePartner,
  ladePartner,
  legePartnerAn,
  listePartner,
  loeschePartner,
} from '../../../../electron/backend/netzwerk/partner-service.ts';
import {
  listePlanungsgespraeche,
  speicherePlanungsgespraech,
} from '../../../../electron/backend/netzwerk/planung-service.ts';
import { netzwerkVerweiseAufKommune } from '../../../../electron/backend/netzwerk/service.ts';
import { neueAnlaufstelle, neuerRaum, neueSprechstunde } from '../../../../shared/netzwerk/defaults.ts';
import type { Partner, PartnerEingabe } from '../../../../shared/netzwerk/types.ts';
import { A_DORF, B_HEIM, C_HAUSEN } from '../../../support/builders.ts';
import { abzug, fehlschlag, felder, gruende, mitVerband } from '../../../support/anfragen.ts';
import { einsatzEingabe, gespraechEingabe, partnerEingabe, tag } from '../../../support/netzwerk.ts';

const nurFuer = (anfrage: Anfrage, ...kommunen: (typeof A_DORF.id)[]): Anfrage => ({ ...anfrage, kommunen });

const ALLE = partnerEingabe({ name: 'Jobcenter', art: 'jobcenter', kommuneIds: [] });
const BEIDE = partnerEingabe({
  name: 'Sprachschule',
  art: 'sprachkurstraeger',
  kommuneIds: [A_DORF.id, B_HEIM.id],
  zustaendigkeiten: [
    { feld: 'sprache', kommuneId: A_DORF.id, ortsteil: 'Unterdorf' },
    { feld: 'sprache', kommuneId: B_HEIM.id, ortsteil: '' },
  ],
});
const FREMD = partnerEingabe({ name: 'Helferkreis B-heim', art: 'helferkreis', kommuneIds: [B_HEIM.id] });

async function mitPartnern(): Promise<{ anfrage: Anfrage; alle: Partner; beide: Partner; fremd: Partner }> {
  const anfrage = await mitVerband();
  return {
    anfrage,
    alle: await legePartnerAn(anfrage, { eingabe: ALLE }),
    beide: await legePartnerAn(anfrage, { eingabe: BEIDE }),
    fremd: await legePartnerAn(anfrage, { eingabe: FREMD }),
  };
}

const eingabeVon = ({
  id: _id,
  version: _version,
  geaendertAm: _am,
  geaendertVon: _von,
  geprueftAm: _geprueft,
  geprueftVon: _wer,
  ...eingabe
}: Partner): PartnerEingabe => eingabe;

describe('walls by Kommune', () => {
  test('an account of A-dorf sees those of A-dorf and those of all, and of the others nothing', async () => {
    const { anfrage, alle, beide, fremd } = await mitPartnern();
    const vonA = nurFuer(anfrage, A_DORF.id);
    expect(
      (await listePartner(vonA)).map(({ name, kommuneIds, zustaendigkeiten }) => [name, kommuneIds, zustaendigkeiten]),
    ).toEqual([
      ['Jobcenter', [], []],
      ['Sprachschule', [A_DORF.id], [{ feld: 'sprache', kommuneId: A_DORF.id, ortsteil: 'Unterdorf' }]],
    ]);
    expect(await ladePartner(vonA, alle.id)).toEqual(alle);
    expect(await fehlschlag(ladePartner(vonA, fremd.id))).toMatchObject({ code: 'NICHT_GEFUNDEN' });
    for (const { id, version } of [alle, beide]) {
      const versuch = aenderePartner(vonA, { id, version, eingabe: partnerEingabe({ name: 'Anders' }) });
      expect(await fehlschlag(versuch)).toMatchObject({ code: 'NICHT_ERLAUBT' });
      expect(await fehlschlag(loeschePartner(vonA, { id, version }, []))).toMatchObject({ code: 'NICHT_ERLAUBT' });
    }
    expect(await fehlschlag(loeschePartner(vonA, { id: fremd.id, version: 1 }, []))).toMatchObject({
      code: 'NICHT_GEFUNDEN',
    });
  });

  test('it enters partners of its own Kommune only', async () => {
    const vonA = nurFuer(await mitVerband(), A_DORF.id);
    expect([
      await felder(legePartnerAn(vonA, { eingabe: ALLE })),
      await felder(legePartnerAn(vonA, { eingabe: BEIDE })),
      (await legePartnerAn(vonA, { eingabe: partnerEingabe() })).kommuneIds,
    ]).toEqual([
      [
        'kommuneIds: Bitte mindestens eine Kommune wählen. Stellen für alle Kommunen kann nur ein Konto eintragen, das alle sieht.',
      ],
      [
        'kommuneIds: Eine der Kommunen gibt es nicht mehr. Bitte neu wählen.',
        'zustaendigkeiten.1.kommuneId: Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.',
      ],
      [A_DORF.id],
    ]);
  });

  test('„noch gültig“ goes for everything that it sees, for all or for none', async () => {
    const { anfrage, alle, beide, fremd } = await mitPartnern();
    const spaeter = { ...nurFuer(anfrage, A_DORF.id), heute: tag('2018-09-01') };
    const vorher = await abzug(anfrage.db);
    expect(await fehlschlag(bestaetigePartner(spaeter, { ids: [alle.id, fremd.id] }))).toMatchObject({
      code: 'NICHT_GEFUNDEN',
    });
    expect(await abzug(anfrage.db)).toEqual(vorher);
    expect(await bestaetigePartner(spaeter, { ids: [alle.id, beide.id, alle.id] })).toEqual({ anzahl: 2 });
    expect((await listePartner(anfrage)).map(({ name, geprueftAm, version }) => [name, geprueftAm, version])).toEqual([
      ['Helferkreis B-heim', '2018-02-01', 1],
      ['Jobcenter', '2018-09-01', 2],
      ['Sprachschule', '2018-09-01', 2],
    ]);
  });

  test('Sprechstunden, rooms, engagements and talks of B-heim do not exist for A-dorf', async () => {
    const { anfrage } = await mitPartnern();
    const vonA = nurFuer(anfrage, A_DORF.id);
    const neu = { id: null, version: null };
    const sprechstunde = { ...neueSprechstunde(B_HEIM.id), ort: 'Rathaus', wer: 'Jonas Albrecht' };
    const raum = { ...neuerRaum(B_HEIM.id), name: 'Saal' };
    await speichereAnlaufstelle(anfrage, { kommuneId: B_HEIM.id, version: null, eingabe: neueAnlaufstelle() });
    const eine = await speichereSprechstunde(anfrage, { ...neu, eingabe: sprechstunde });
    await speichereRaum(anfrage, { ...neu, eingabe: raum });
    const einsatz = await speichereEinsatz(anfrage, { ...neu, eingabe: einsatzEingabe({ kommuneId: B_HEIM.id }) });
    await speicherePlanungsgespraech(anfrage, { ...neu, eingabe: gespraechEingabe({ kommuneId: B_HEIM.id }) });
    expect([await listeOrte(vonA), await listeEinsaetze(vonA), await listePlanungsgespraeche(vonA)]).toEqual([
      { anlaufstellen: [], sprechstunden: [], raeume: [] },
      [],
      [],
    ]);
    const vorher = await abzug(anfrage.db);
    expect([
      await fehlschlag(
        speichereSprechstunde(vonA, { id: eine.id, version: 1, eingabe: { ...sprechstunde, kommuneId: A_DORF.id } }),
      ),
      await fehlschlag(speichereEinsatz(vonA, { id: einsatz.id, version: 1, eingabe: einsatzEingabe() })),
      await fehlschlag(speichereRaum(vonA, { ...neu, eingabe: raum })),
      await fehlschlag(speichereAnlaufstelle(vonA, { kommuneId: B_HEIM.id, version: 1, eingabe: neueAnlaufstelle() })),
    ]).toMatchObject([
      { code: 'NICHT_GEFUNDEN' },
      { code: 'NICHT_GEFUNDEN' },
      { code: 'EINGABE' },
      { code: 'EINGABE' },
    ]);
    expect(await abzug(anfrage.db)).toEqual(vorher);
  });
});

describe('bad input', () => {
  test('a partner of one kind, name and place stands once, whatever the case', async () => {
    const { anfrage, beide } = await mitPartnern();
    const gleicher = { ...BEIDE, name: 'SPRACHSCHULE' };
    expect([
      await felder(legePartnerAn(anfrage, { eingabe: gleicher })),
      (await aenderePartner(anfrage, { id: beide.id, version: 1, eingabe: gleicher })).name,
      (await legePartnerAn(anfrage, { eingabe: { ...BEIDE, ort: 'C-hausen' } })).ort,
    ]).toEqual([['name: „Sprachschule“ ist hier schon eingetragen.'], 'SPRACHSCHULE', 'C-hausen']);
  });

  test('an engagement or a talk takes partners only that are there for its Kommune', async () => {
    const { anfrage, alle, fremd } = await mitPartnern();
    const neu = { id: null, version: null };
    expect([
      await felder(speichereEinsatz(anfrage, { ...neu, eingabe: einsatzEingabe({ partnerId: fremd.id }) })),
      await felder(
        speicherePlanungsgespraech(anfrage, { ...neu, eingabe: gespraechEingabe({ partnerIds: [alle.id, fremd.id] }) }),
      ),
      await felder(speichereEinsatz(anfrage, { ...neu, eingabe: einsatzEingabe({ bis: tag('2017-01-01') }) })),
      await felder(speicherePlanungsgespraech(anfrage, { ...neu, eingabe: gespraechEingabe({ bedarf: '' }) })),
    ]).toEqual([
      ['partnerId: Diese Stelle ist für die Kommune nicht da. Bitte eine andere wählen.'],
      ['partnerIds: Eine der Stellen ist für diese Kommune nicht da. Bitte neu wählen.'],
      ['bis: Das Ende liegt vor dem Beginn.', 'endegrund: Bitte den Grund für das Ende wählen.'],
      ['bedarf: Bitte Bedarf, Hürde oder Vorschlag eintragen.'],
    ]);
  });

  test('whoever was faster is named, and nothing is lost', async () => {
    const { anfrage, beide } = await mitPartnern();
    await aenderePartner(anfrage, { id: beide.id, version: 1, eingabe: { ...eingabeVon(beide), telefon: '07161 1' } });
    const zweiter = aenderePartner(anfrage, {
      id: beide.id,
      version: 1,
      eingabe: { ...eingabeVon(beide), telefon: '2' },
    });
    expect([await fehlschlag(zweiter), (await ladePartner(anfrage, beide.id)).telefon]).toMatchObject([
      { code: 'VERALTET', geaendertVon: 'Petra Roth' },
      '07161 1',
    ]);
  });
});

describe('what names a partner or a Kommune', () => {
  test('a partner that an engagement names is neither deleted nor taken from its Kommune', async () => {
    const { anfrage, beide } = await mitPartnern();
    await speichereEinsatz(anfrage, { id: null, version: null, eingabe: einsatzEingabe({ partnerId: beide.id }) });
    const nurB = { ...eingabeVon(beide), kommuneIds: [B_HEIM.id], zustaendigkeiten: [] };
    expect([
      (await gruende(loeschePartner(anfrage, { id: beide.id, version: 1 }, []))).map(({ satz }) => satz),
      await felder(aenderePartner(anfrage, { id: beide.id, version: 1, eingabe: nurB })),
    ]).toEqual([
      ['Diese Stelle steht bei einem Einsatz im Ehrenamt.'],
      [
        'kommuneIds: In A-dorf nennt ein Einsatz oder ein Planungsgespräch diese Stelle. Bitte die Kommune in der Auswahl lassen.',
      ],
    ]);
  });

  test('a slice to the right is asked before a partner is deleted', async () => {
    const { anfrage, alle } = await mitPartnern();
    const grund = { schwere: 'sperrt', code: 'x', satz: 'Genannt.', ausweg: 'Weg.', norm: null, feld: null } as const;
    expect(await gruende(loeschePartner(anfrage, { id: alle.id, version: 1 }, [async () => [grund]]))).toEqual([grund]);
    await loeschePartner(anfrage, { id: alle.id, version: 1 }, [async () => []]);
    expect((await listePartner(anfrage)).map(({ name }) => name)).toEqual(['Helferkreis B-heim', 'Sprachschule']);
  });

  test('a Kommune that the Netzwerk names stays, also for whoever does not see what names it', async () => {
    const { anfrage } = await mitPartnern();
    await speichereRaum(anfrage, { id: null, version: null, eingabe: { ...neuerRaum(B_HEIM.id), name: 'Saal' } });
    expect([
      (await netzwerkVerweiseAufKommune(nurFuer(anfrage, B_HEIM.id), B_HEIM.id)).map(({ satz }) => satz),
      await netzwerkVerweiseAufKommune(anfrage, C_HAUSEN.id),
      await fehlschlag(loescheKommune(anfrage, { id: B_HEIM.id, version: 1 }, [netzwerkVerweiseAufKommune])),
    ]).toMatchObject([['Zu dieser Kommune gehören im Netzwerk: 2 Stellen und ein Raum.'], [], { code: 'GESPERRT' }]);
  });
});

describe('papers', () => {
  test('the hand-out greys what nobody checked for six months, leaves out what is not known, and hides who may not be named', async () => {
    const { anfrage, alle, fremd, beide } = await mitPartnern();
    const spaeter = { ...anfrage, heute: tag('2018-08-01') };
    await bestaetigePartner(spaeter, { ids: [beide.id] });
    const { bloecke } = await handzettelAlsBlatt(spaeter, { kommuneId: A_DORF.id, partnerIds: [beide.id, alle.id] });
    const kaesten = bloecke.flatMap((block) => (block.art === 'hinweis' ? [block.text] : []));
    expect(kaesten).toEqual([
      [
        { text: 'Sprachschule', fett: true },
        { text: '\nHilfe bei: ', fett: true },
        { text: 'Sprache' },
        { text: '\nWo: ', fett: true },
        { text: 'A-dorf' },
      ],
      [
        { text: 'Jobcenter', fett: true, leise: true },
        { text: '  zuletzt geprüft am 01.02.2018', leise: true },
        { text: '\nWo: ', fett: true, leise: true },
        { text: 'A-dorf', leise: true },
      ],
    ]);
    await aenderePartner(anfrage, { id: fremd.id, version: 1, eingabe: { ...FREMD, istNennbar: false } });
    expect(await felder(handzettelAlsBlatt(spaeter, { kommuneId: B_HEIM.id, partnerIds: [fremd.id] }))).toEqual([
      'partnerIds: „Helferkreis B-heim“ wird auf Blättern nicht genannt. Bitte die Auswahl ändern.',
    ]);
  });

  test('the list of gaps has those of the Kommunen that the account sees', async () => {
    const { anfrage } = await mitPartnern();
    const neu = { id: null, version: null };
    await speicherePlanungsgespraech(anfrage, { ...neu, eingabe: gespraechEingabe() });
    await speicherePlanungsgespraech(anfrage, { ...neu, eingabe: gespraechEingabe({ kommuneId: B_HEIM.id }) });
    const filter = { kommuneId: null, feld: null, stand: null };
    const orte = async (eine: Anfrage) =>
      (await lueckenlisteAlsBlatt(eine, filter)).bloecke.flatMap((block) =>
        block.art === 'tabelle' ? [block.titel] : [],
      );
    expect([await orte(anfrage), await orte(nurFuer(anfrage, A_DORF.id))]).toEqual([
      ['Lücken in A-dorf', 'Lücken in B-heim'],
      ['Lücken in A-dorf'],
    ]);
  });
});
