import { randomUUID } from 'node:crypto';
import { B_HEIM, personalId } from './builders.ts';
import { ALI, erfasse, erfasseKontakt, gespraech, mitFaellen } from './kennzahlen-erfassung.ts';

const MARIA = personalId(1);
const SPUR = { version: 1, geaendert_am: '2018-02-01T08:00:00.000Z', geaendert_von: 'M. Weber' };

/**
 * January 2018, counted by hand:
 *
 *      day    by     file     Kommune  place           topics             further
 *   a  03.01. Maria  family   A-dorf   Beratungsstelle Arbeit, Wohnung    45 min, sent to 25
 *   b  03.01. Maria  Sara     A-dorf   telephone       Sprache            20 min
 *   c  10.01. Ali    family   A-dorf   aufsuchend      Kinder             30 min, interpreter
 *   d  10.01. Maria  no name  A-dorf   Beratungsstelle Sonstige           10 min
 *   e  12.01. Maria  Yonas    B-heim   Begleitung      Leistungen         90 min, sent to 19 and 24
 *   f  15.01. Maria  Sara     A-dorf   Beratungsstelle Teilhabe           60 min, group
 *   g  15.01. Maria  Yonas    B-heim   Beratungsstelle Teilhabe           60 min, the same group
 *   h  31.01. Ali    Yonas    B-heim   Beratungsstelle Aufenthalt         30 min, handover, in the GU, information
 *   and one each on 31.12. and 01.02., which do not count (Z1).
 *
 * a + c = 2 with families, 6 with single ones; a, b, d, f, g, h = 6 at the Beratungsstelle; 345 minutes; three
 * Weiterleitungen. Persons: 4 of the family, Sara, Yonas = 6, of them 2 in files of their own. Maria met all 6, Ali 5
 * (family and Yonas): 11 as a sum.
 */
export async function januar() {
  const faelle = await mitFaellen();
  const { anfrage, familie, sara, yonas } = faelle;
  const gruppeId = randomUUID();
  const mitFamilie = { haushaltId: familie.id, adressat: 'familie' } as const;
  const mitYonas = { haushaltId: yonas.id, kommuneId: B_HEIM.id };
  await erfasse(anfrage.db, [
    gespraech({ ...mitFamilie, themen: ['arbeit', 'wohnung'], minuten: 45, ziele: [25] }),
    gespraech({ haushaltId: sara.id, fernweg: 'telefon', themen: ['sprache'], minuten: 20 }),
    gespraech({
      ...mitFamilie,
      am: '2018-01-10',
      personalId: ALI,
      ort: 'aufsuchend',
      themen: ['kinder'],
      sprachmittlung: 'Frau Haddad',
      anwesend: familie.personen.slice(0, 2),
    }),
    gespraech({ am: '2018-01-10', themen: ['sonstige'], minuten: 10 }),
    gespraech({
      ...mitYonas,
      am: '2018-01-12',
      ort: 'begleitung',
      themen: ['leistungen'],
      minuten: 90,
      ziele: [19, 24],
    }),
    gespraech({ haushaltId: sara.id, am: '2018-01-15', themen: ['teilhabe'], minuten: 60, gruppeId }),
    gespraech({ ...mitYonas, am: '2018-01-15', themen: ['teilhabe'], minuten: 60, gruppeId }),
    gespraech({
      ...mitYonas,
      am: '2018-01-31',
      personalId: ALI,
      themen: ['aufenthalt'],
      istUebergabe: true,
      istInformation: true,
      inUnterkunft: true,
    }),
    gespraech({ ...mitFamilie, am: '2017-12-31' }),
    gespraech({ haushaltId: sara.id, am: '2018-02-01' }),
  ]);
  for (const gruppe of ['integrationsbeauftragte', 'integrationsbeauftragte', 'gemeindeverwaltung', 'landratsamt']) {
    await erfasseKontakt(anfrage.db, { gruppe });
  }
  await erfasseKontakt(anfrage.db, { gruppe: 'landratsamt', am: '2018-02-01' });
  await anfrage.db
    .insertInto('termine')
    .values({
      id: randomUUID(),
      haushalt_id: sara.id,
      serie_id: null,
      titel: 'Beratung',
      am: '2018-01-18',
      um: '10:00',
      dauer_minuten: 30,
      ort: 'buero',
      ortsangabe: '',
      personal_id: MARIA,
      sprachmittlung: '',
      stand: 'nicht_erschienen',
      notiz: '',
      ...SPUR,
    })
    .execute();
  return faelle;
}
