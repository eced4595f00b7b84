import { describe, expect, it } from 'vitest';
import { auswahlgruppen } from '../../../shared/bibliothek/auswahl.ts';
import { gefilterteVorlagen, situationenIn, type Bibliothekfilter } from '../../../shared/bibliothek/filter.ts';
import { fehlerDerVorlage, hatMehrereSaetze, hinweiseZurVorlage } from '../../../shared/bibliothek/rules.ts';
import { stelleZusammen } from '../../../shared/bibliothek/zusammenstellung.ts';
import { vorlage, vorlageEingabe } from '../../support/bibliothek.ts';

const codes = (texte: Partial<ReturnType<typeof vorlageEingabe>>) =>
  hinweiseZurVorlage(vorlageEingabe(texte)).map(({ code, feld, schwere }) => [code, feld, schwere]);

describe('hints on own words', () => {
  it('says nothing of a short sentence, and nothing of an empty one', () => {
    expect(codes({ massnahme: '', schrittFertigWenn: '' })).toEqual([]);
  });

  it('warns of length, several sentences, threats, negation and a missing full stop, each at its field', () => {
    expect(codes({ ziel: `Ich lerne ${'jeden Tag '.repeat(12)}Deutsch.` })).toEqual([['text-lang', 'ziel', 'warnt']]);
    expect(codes({ massnahme: 'Ich melde mich an. Ich gehe hin.' })).toEqual([
      ['mehrere-saetze', 'massnahme', 'warnt'],
    ]);
    expect(codes({ ziel: 'Ich muss Deutsch lernen.' })).toEqual([['drohwort', 'ziel', 'warnt']]);
    expect(codes({ massnahme: 'Sonst gibt es eine Sanktion.' })).toEqual([['drohwort', 'massnahme', 'warnt']]);
    expect(codes({ schrittFertigWenn: 'Die Miete ist nicht offen.' })).toEqual([
      ['verneinung', 'schrittFertigWenn', 'warnt'],
    ]);
    expect(codes({ ziel: 'Ich singe im Chor' })).toEqual([['kein-satzende', 'ziel', 'warnt']]);
  });

  it.each([
    ['Ich gehe am 3. Mai zum Arzt.', false],
    ['Ich zeige Papiere, z. B. den Ausweis.', false],
    ['Ich lerne die Nr. 112 auswendig.', false],
    ['Ich gehe zum Test „Leben in Deutschland“.', false],
    ['Ich gehe hin. Danach rufe ich an.', true],
    ['Ich frage: Wann? Ich gehe hin.', true],
  ])('%s has more than one sentence: %s', (text, erwartet) => {
    expect(hatMehrereSaetze(text)).toBe(erwartet);
  });
});

describe('the same goal twice', () => {
  const vorhandene = [vorlage({ id: 'TE01', ziel: 'Ich kenne meinen Ort.' }), vorlage({ id: 'TE02', feld: 'kinder' })];
  it('is refused in one field, however it is written', () => {
    expect(fehlerDerVorlage({ feld: 'teilhabe', ziel: 'ich kenne  meinen Ort' }, vorhandene, null)).toEqual([
      { feld: 'ziel', satz: 'Dieses Ziel steht im Feld Gesellschaftliche Teilhabe schon.' },
    ]);
  });
  it('may stand in another field, and is no double of itself', () => {
    expect(fehlerDerVorlage({ feld: 'wohnung', ziel: 'Ich kenne meinen Ort.' }, vorhandene, null)).toEqual([]);
    expect(fehlerDerVorlage({ feld: 'teilhabe', ziel: 'Ich kenne meinen Ort.' }, vorhandene, 'TE01')).toEqual([]);
  });
});

describe('the library of a Kommune', () => {
  const SP01 = { ...vorlageEingabe({ feld: 'sprache', ziel: 'Ich lerne Deutsch.' }), id: 'SP01' };
  const TE01 = { ...vorlageEingabe({ ziel: 'Ich kenne meinen Ort.' }), id: 'TE01' };
  const eintrag = (angaben: object) => ({
    id: 'zeile',
    vorlageId: '',
    istAngeboten: true,
    inhalt: null,
    version: 3,
    ...angaben,
  });
  const { id: _id, ...worte } = SP01;

  it('stands by field: shipped entries first, own ones after them', () => {
    const eigene = vorlageEingabe({ feld: 'sprache', ziel: 'Ich lese jeden Tag.' });
    const zeilen = stelleZusammen([SP01, TE01], [eintrag({ id: 'eigene', inhalt: eigene })]);
    expect(zeilen.map(({ id, herkunft, istUebersetzt, version }) => [id, herkunft, istUebersetzt, version])).toEqual([
      ['SP01', 'mitgeliefert', true, null],
      ['eigene', 'eigene', false, 3],
      ['TE01', 'mitgeliefert', true, null],
    ]);
  });

  it.each([
    ['other weeks', { wochen: 20 }, true],
    ['another hint', { vorherPruefen: 'Zuständig?' }, true],
    ['another goal', { ziel: 'Ich lerne gut Deutsch.' }, false],
    ['another measure', { massnahme: 'Ich melde mich an.' }, false],
    ['another sign', { schrittFertigWenn: 'Die Anmeldung liegt vor.' }, false],
  ])('%s: translated %s', (_was, aenderung, istUebersetzt) => {
    const [zeile] = stelleZusammen([SP01], [eintrag({ vorlageId: 'SP01', inhalt: { ...worte, ...aenderung } })]);
    expect(zeile).toMatchObject({ ...aenderung, id: 'SP01', herkunft: 'angepasst', istUebersetzt });
  });

  it('that is not offered keeps the shipped words', () => {
    const [zeile] = stelleZusammen([SP01], [eintrag({ vorlageId: 'SP01', istAngeboten: false })]);
    expect(zeile).toEqual({ ...SP01, herkunft: 'mitgeliefert', istAngeboten: false, istUebersetzt: true, version: 3 });
  });

  it('leaves out what the program does not ship any more', () => {
    expect(stelleZusammen([], [eintrag({ vorlageId: 'SP01', inhalt: worte })])).toEqual([]);
  });
});

describe('picker and filters', () => {
  const chor = vorlage({ id: 'TE01' });
  const arbeit = vorlage({ id: 'AR01', feld: 'arbeit', ziel: 'Ich finde Arbeit.', situationen: ['sucht Arbeit'] });
  const tanz = vorlage({ id: 'TE02', ziel: 'Ich tanze.', situationen: ['Jugend'], istVertraulich: true });
  const alt = vorlage({ id: 'TE03', ziel: 'Ich wandere.', istAngeboten: false });
  const alle = [arbeit, chor, tanz, alt];
  const frage = { feld: null, fuer: 'Sara', situationen: new Set(['alle', 'sucht Arbeit']), bereits: ['TE01'] };

  it('shows what fits the person first, never what is not offered, and what the plan has only below', () => {
    expect(auswahlgruppen(alle, frage, '').map(({ titel, vorlagen }) => [titel, vorlagen.map(({ id }) => id)])).toEqual(
      [
        ['Vorgeschlagen für Sara', ['AR01']],
        ['Weitere: Gesellschaftliche Teilhabe', ['TE01', 'TE02']],
      ],
    );
    expect(auswahlgruppen(alle, { ...frage, feld: 'teilhabe' }, 'tanz').map(({ vorlagen }) => vorlagen)).toEqual([
      [tanz],
    ]);
    expect(auswahlgruppen(alle, frage, 'gibt es nicht')).toEqual([]);
  });

  it.each<[Partial<Bibliothekfilter>, string[]]>([
    [{}, ['AR01', 'TE01', 'TE02', 'TE03']],
    [{ feld: 'arbeit' }, ['AR01']],
    [{ situation: 'Jugend' }, ['TE02']],
    [{ ansicht: 'vertraulich' }, ['TE02']],
    [{ ansicht: 'nicht_angeboten' }, ['TE03']],
    [{ ansicht: 'eigene' }, []],
    [{ suche: 'Probe Montag', feld: 'teilhabe' }, ['TE01', 'TE02', 'TE03']],
    [{ suche: 'chor' }, ['TE01']],
  ])('%o lets %o through', (filter, ids) => {
    const voll = { suche: '', feld: null, situation: null, ansicht: null, ...filter };
    expect(gefilterteVorlagen(alle, voll).map(({ id }) => id)).toEqual(ids);
  });

  it('offers own situations after the known ones', () => {
    expect(situationenIn([vorlage({ situationen: ['Winter', 'alle', 'Advent'] })]).slice(-2)).toEqual([
      'Advent',
      'Winter',
    ]);
  });
});
