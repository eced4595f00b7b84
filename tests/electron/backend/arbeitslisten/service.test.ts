import { describe, expect, test } from 'vitest';
import { neuerFallfilter } from '../../../../shared/faelle/defaults.ts';
import { datum } from '../../../../shared/foundation/date.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { integrationsteam, offenerFall } from '../../../support/integrationsteam.ts';

const ARABISCH = { ...neuerFallfilter(), sprache: 'ar' };

describe('A saved filter', () => {
  test('of the own account is seen by nobody else; one for a Kommune by everybody who works there', async () => {
    const { aDorf, bHeim, kaya, roth } = await integrationsteam();
    const speichere = (name: string, kommuneId: typeof aDorf | null) =>
      kaya.client.arbeitslisten.filterSpeichern({ name, filter: ARABISCH, kommuneId });
    const eigener = await speichere('Arabisch', null);
    await speichere('A-dorf arabisch', aDorf);
    await speichere('B-heim arabisch', bHeim);
    expect(eigener).toMatchObject({ name: 'Arabisch', filter: ARABISCH, istEigener: true });
    const namen = async (wer: typeof kaya) => (await wer.client.arbeitslisten.filter()).map(({ name }) => name);
    expect(await namen(kaya)).toEqual(['A-dorf arabisch', 'Arabisch', 'B-heim arabisch']);
    expect(await namen(roth)).toEqual(['A-dorf arabisch']);
  });

  test('has a name once, and is deleted only by whoever made it', async () => {
    const { aDorf, kaya, roth } = await integrationsteam();
    const eingabe = { name: 'Arabisch', filter: ARABISCH, kommuneId: aDorf };
    const { id, version } = await kaya.client.arbeitslisten.filterSpeichern(eingabe);
    expect(await fehlerVon(kaya.client.arbeitslisten.filterSpeichern(eingabe))).toMatchObject({
      code: 'EINGABE',
      felder: [{ feld: 'name' }],
    });
    expect(await fehlerVon(roth.client.arbeitslisten.filterLoeschen({ id, version }))).toMatchObject({
      code: 'NICHT_ERLAUBT',
      satz: 'Den Filter „Arabisch“ hat Ali Kaya angelegt und kann ihn auch löschen.',
    });
    await kaya.client.arbeitslisten.filterLoeschen({ id, version });
    expect(await roth.client.arbeitslisten.filter()).toEqual([]);
  });
});

describe('A step on many cases', () => {
  test('changes all of them in one command, and one undo takes that back', async () => {
    const { aDorf, kaya, roth } = await integrationsteam();
    const faelle = [
      await offenerFall(kaya, aDorf),
      await offenerFall(kaya, aDorf, { vorname: 'Dawit', nachname: 'Tesfay' }),
    ];
    const ids = faelle.map(({ haushalt }) => haushalt.id);
    const zustaendige = async () =>
      Promise.all(ids.map(async (id) => (await kaya.client.faelle.akte({ id })).haushalt.zustaendigId));
    const anRoth = { ids, schritt: { art: 'zustaendig' as const, zustaendigId: roth.id } };
    expect(await kaya.client.arbeitslisten.anwenden(anRoth)).toEqual({ geaendert: 2 });
    expect(await zustaendige()).toEqual([roth.id, roth.id]);
    expect(await kaya.client.arbeitslisten.anwenden(anRoth)).toEqual({ geaendert: 0 });
    await kaya.client.arbeitslisten.anwenden({
      ids,
      schritt: { art: 'vorrang', vorrang: 'hoch', vorrangGrund: 'Räumung der Unterkunft' },
    });
    const schritt = await kaya.client.protokoll.letzterSchritt();
    await kaya.client.protokoll.rueckgaengig({ befehlId: schritt!.befehlId });
    expect((await kaya.client.faelle.akte({ id: ids[0]! })).haushalt.vorrang).toBe('normal');
    expect(await zustaendige()).toEqual([roth.id, roth.id]);
  });

  test('sets a Wiedervorlage in each of them, with its Aktenzeichen', async () => {
    const { aDorf, kaya } = await integrationsteam();
    const { haushalt } = await offenerFall(kaya, aDorf);
    await kaya.client.arbeitslisten.anwenden({
      ids: [haushalt.id],
      schritt: { art: 'wiedervorlage', titel: 'Plan prüfen', faelligAm: datum('2018-03-01') },
    });
    expect(await kaya.client.fristen.liste({ mitErledigten: false })).toContainEqual(
      expect.objectContaining({
        titel: `${haushalt.aktenzeichen}: Plan prüfen`,
        bezug: { tabelle: 'haushalte', id: haushalt.id },
      }),
    );
  });

  test('changes none where one of them is behind the wall', async () => {
    const { aDorf, bHeim, kaya, roth } = await integrationsteam();
    const inA = await offenerFall(kaya, aDorf);
    const inB = await offenerFall(kaya, bHeim, { nachname: 'Omar' });
    const lauf = roth.client.arbeitslisten.anwenden({
      ids: [inA.haushalt.id, inB.haushalt.id],
      schritt: { art: 'vorrang', vorrang: 'dringend', vorrangGrund: '' },
    });
    expect((await fehlerVon(lauf)).code).toBe('NICHT_GEFUNDEN');
    expect((await kaya.client.faelle.akte({ id: inA.haushalt.id })).haushalt.vorrang).toBe('normal');
  });
});
