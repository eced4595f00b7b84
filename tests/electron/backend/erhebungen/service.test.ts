import { describe, expect, test } from 'vitest';
import {
  aendereErhebung,
  erhebungenVerweiseAufPerson,
  legeErhebungAn,
  listeErhebungen,
  loescheErhebung,
} from '../../../../electron/backend/erhebungen/service.ts';
import { erhebungenVerlauf } from '../../../../electron/backend/erhebungen/timeline.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { loeschePerson } from '../../../../electron/backend/faelle/person-service.ts';
import { macheRueckgaengig } from '../../../../electron/backend/protokoll/undo.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import type { PersonId } from '../../../../shared/foundation/id.ts';
import { neueErhebung } from '../../../../shared/erhebungen/rules.ts';
import type { ErhebungEingabe, Erhebungsfeld } from '../../../../shared/erhebungen/types.ts';
import { fehlschlag, gruende, mitPersonal, vonKollege } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import { familie, haushaltEingabe, legeOffeneAkteAn } from '../../../support/faelle.ts';

const feld = (aenderung: Partial<Erhebungsfeld>): Erhebungsfeld => ({
  themenfeld: 'arbeit',
  personId: null,
  istStand: '',
  ressource: '',
  bedarf: '',
  bedarfsstufe: null,
  ressourcenstufe: null,
  ...aenderung,
});

const eingabe = (felder: readonly Erhebungsfeld[], aenderung: Partial<ErhebungEingabe> = {}): ErhebungEingabe => ({
  am: datum('2018-01-22'),
  durchgefuehrtVon: 'Miriam Kern',
  sprache: 'ar',
  sprachmittlung: 'Sprachdienst, am Telefon',
  wuensche: 'Wieder als Schreiner arbeiten.',
  helfende: 'Nachbarin',
  felder: [...felder],
  ...aenderung,
});

async function mitFamilie() {
  const anfrage = await mitPersonal({ zuteilungen: [{ rolle: 'integrationsmanagement', kommuneId: null }] });
  const akte = await legeOffeneAkteAn(anfrage, haushaltEingabe({ art: 'familie' }), familie());
  const [vater, , , lina] = akte.personen;
  if (!vater || !lina) throw new Error('the family has four persons');
  return { anfrage, akte, haushaltId: akte.haushalt.id, vater, lina };
}

const inB = (anfrage: Anfrage): Anfrage => ({ ...anfrage, kommunen: [B_HEIM.id] });

async function nimmZurueck(anfrage: Anfrage): Promise<void> {
  const { id } = await anfrage.db.selectFrom('befehle').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  await macheRueckgaengig(anfrage, ANMELDUNGEN, id);
}

describe('An Erhebung', () => {
  test('is read as it was entered, the newest first', async () => {
    const { anfrage, haushaltId, lina } = await mitFamilie();
    const erste = eingabe([
      feld({ istStand: 'Sucht Arbeit.', bedarf: 'Praktikum', bedarfsstufe: 'dringend', ressourcenstufe: 'viel' }),
      feld({ themenfeld: 'kinder', personId: lina.id, bedarfsstufe: 'kein' }),
    ]);
    const angelegt = await legeErhebungAn(anfrage, { haushaltId, eingabe: erste });
    const zweite = eingabe([feld({ bedarfsstufe: 'etwas' })], { am: datum('2018-02-01') });
    await legeErhebungAn(anfrage, { haushaltId, eingabe: zweite });
    expect((await listeErhebungen(anfrage, haushaltId)).map(({ am }) => am)).toEqual(['2018-02-01', '2018-01-22']);
    expect((await listeErhebungen(anfrage, haushaltId))[1]).toEqual({
      ...erste,
      id: angelegt.id,
      haushaltId,
      version: 1,
      geaendertAm: anfrage.jetzt,
      geaendertVon: 'Petra Roth',
    });
  });

  test('is refused with sentences at its fields, and nothing is kept', async () => {
    const { anfrage, haushaltId } = await mitFamilie();
    const fremde = (await legeOffeneAkteAn(anfrage)).personen[0]?.id as PersonId;
    const falsche = eingabe([feld({ personId: fremde, bedarf: 'Kurs' })], { am: datum('2018-02-02') });
    expect(
      (await gruende(legeErhebungAn(anfrage, { haushaltId, eingabe: falsche }))).map(({ code, feld: pfad }) => [
        code,
        pfad,
      ]),
    ).toEqual([
      ['erhebung-in-der-zukunft', 'am'],
      ['erhebung-person-fremd', 'felder.0.personId'],
    ]);
    expect(await listeErhebungen(anfrage, haushaltId)).toEqual([]);
  });

  test('is visible exactly where its household is', async () => {
    const { anfrage, haushaltId } = await mitFamilie();
    const { id } = await legeErhebungAn(anfrage, { haushaltId, eingabe: eingabe([feld({ bedarfsstufe: 'etwas' })]) });
    const fremder = inB(anfrage);
    const laeufe = [
      listeErhebungen(fremder, haushaltId),
      legeErhebungAn(fremder, { haushaltId, eingabe: eingabe([feld({ bedarfsstufe: 'etwas' })]) }),
      aendereErhebung(fremder, { id, version: 1, eingabe: eingabe([feld({ bedarfsstufe: 'etwas' })]) }),
      loescheErhebung(fremder, { id, version: 1 }),
    ];
    for (const lauf of laeufe) expect((await fehlschlag(lauf)).code).toBe('NICHT_GEFUNDEN');
    expect(await erhebungenVerlauf.verlauf(fremder, haushaltId)).toEqual([]);
    expect(await listeErhebungen({ ...anfrage, kommunen: [A_DORF.id] }, haushaltId)).toHaveLength(1);
  });

  test('is not overwritten by somebody who read an older one', async () => {
    const { anfrage, haushaltId } = await mitFamilie();
    const { id } = await legeErhebungAn(anfrage, { haushaltId, eingabe: eingabe([feld({ bedarfsstufe: 'etwas' })]) });
    const neue = eingabe([feld({ bedarfsstufe: 'kein' })]);
    await aendereErhebung(vonKollege(anfrage), { id, version: 1, eingabe: neue });
    expect(await fehlschlag(aendereErhebung(anfrage, { id, version: 1, eingabe: neue }))).toMatchObject({
      code: 'VERALTET',
      geaendertVon: 'Hannes Ulm',
    });
  });

  test('comes back from the bin with its fields', async () => {
    const { anfrage, haushaltId, lina } = await mitFamilie();
    const felder = [feld({ bedarfsstufe: 'etwas' }), feld({ themenfeld: 'schule', personId: lina.id, bedarf: 'Heft' })];
    const { id } = await legeErhebungAn(anfrage, { haushaltId, eingabe: eingabe(felder) });
    await loescheErhebung(anfrage, { id, version: 1 });
    expect(await listeErhebungen(anfrage, haushaltId)).toEqual([]);
    await nimmZurueck(anfrage);
    expect((await listeErhebungen(anfrage, haushaltId))[0]?.felder).toEqual(felder);
  });

  test('tells in the timeline what changed', async () => {
    const { anfrage, haushaltId } = await mitFamilie();
    const erste = eingabe([feld({ bedarfsstufe: 'dringend' }), feld({ themenfeld: 'sprache', bedarfsstufe: 'etwas' })]);
    await legeErhebungAn(anfrage, { haushaltId, eingabe: erste });
    const zweite = {
      ...neueErhebung(erste, { heute: datum('2018-02-01'), personIds: [] }),
      felder: [feld({ bedarfsstufe: 'etwas' }), feld({ themenfeld: 'sprache', bedarfsstufe: 'etwas' })],
    };
    await legeErhebungAn(anfrage, { haushaltId, eingabe: zweite });
    expect(
      (await erhebungenVerlauf.verlauf(anfrage, haushaltId)).map(({ am, titel, text, wer }) => [am, titel, text, wer]),
    ).toEqual([
      ['2018-02-01', 'Erhebung wiederholt', 'Arbeit: Bedarf dringend → etwas', 'Petra Roth'],
      ['2018-01-22', 'Erhebung', 'Sprache, Arbeit', 'Miriam Kern'],
    ]);
  });

  test('keeps a person whom it names from being deleted', async () => {
    const { anfrage, haushaltId, lina } = await mitFamilie();
    await legeErhebungAn(anfrage, { haushaltId, eingabe: eingabe([feld({ personId: lina.id, bedarf: 'Kita' })]) });
    const verweise = { haushalt: [], person: [erhebungenVerweiseAufPerson] };
    expect((await gruende(loeschePerson(anfrage, lina, verweise))).map(({ code }) => code)).toEqual([
      'person-in-erhebungen',
    ]);
  });
});
