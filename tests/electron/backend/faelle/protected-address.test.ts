import { expect, test } from 'vitest';
import { faelleSuche } from '../../../../electron/backend/faelle/search.ts';
import { legeStammdatenblattAb, stammdatenblatt } from '../../../../electron/backend/faelle/papers.ts';
import { aendereHaushalt } from '../../../../electron/backend/faelle/household-service.ts';
import { aenderePerson, laessPersonUmziehen } from '../../../../electron/backend/faelle/person-service.ts';
import { zeigeAnschrift } from '../../../../electron/backend/faelle/protected-address.ts';
import { ladeAkte, listeFaelle } from '../../../../electron/backend/faelle/service.ts';
import { listeDokumente } from '../../../../electron/backend/dokumente/service.ts';
import { letzterSchritt, macheRueckgaengig } from '../../../../electron/backend/protokoll/undo.ts';
import { liesAenderungen, liesSeite } from '../../../../electron/backend/protokoll/service.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { neuerFallfilter } from '../../../../shared/faelle/defaults.ts';
import { zHaushaltEingabe, zPersonEingabe, type Fallakte, type Fallfilter } from '../../../../shared/faelle/types.ts';
import type { Schutz } from '../../../../shared/faelle/wertelisten.ts';
import { datum, type Datum } from '../../../../shared/foundation/date.ts';
import { fehlschlag, mitPersonal } from '../../../support/anfragen.ts';
import { personalId } from '../../../support/builders.ts';
import { falleintragId, familie, haushaltEingabe, legeFallAn, mitSuche, stehtFuer } from '../../../support/faelle.ts';

/** Words of the address; none of them stands in a name. */
const WORTE = ['Lindenweg', '73000', 'Oberdorf', 'kommunale_unterkunft'];
const QUELLEN = ANMELDUNGEN.flatMap(({ suche }) => suche);

const worteIn = (wert: unknown) => WORTE.filter((wort) => JSON.stringify(wert).includes(wort));

async function gefundene(anfrage: Anfrage, filter: Partial<Fallfilter>): Promise<number> {
  const eingabe = { filter: { ...neuerFallfilter(), ...filter }, sortierung: 'name' as const, ab: 0, anzahl: 10 };
  return (await listeFaelle(anfrage, eingabe, QUELLEN)).gesamt;
}

async function schuetze(
  anfrage: Anfrage,
  { personen: [person] }: Fallakte,
  schutz: Schutz,
  schutzBis: Datum | null = null,
): Promise<Fallakte> {
  if (person === undefined) throw new Error('nobody there');
  const eingabe = { ...zPersonEingabe.parse(person), schutz, schutzBis };
  return aenderePerson(anfrage, { id: person.id, version: person.version, eingabe });
}

async function familieInADorf(zustaendig = false) {
  const zuteilungen = [{ rolle: 'integrationsmanagement' as const, kommuneId: null }];
  const anfrage = mitSuche(await mitPersonal({ zuteilungen }));
  const eingabe = haushaltEingabe({ art: 'familie', zustaendigId: zustaendig ? personalId(1) : null });
  return { anfrage, akte: await legeFallAn(anfrage, eingabe, familie()) };
}

test('an address is told until one person of the household is protected, and again when the Schutz is over', async () => {
  const { anfrage, akte } = await familieInADorf();
  const { id } = akte.haushalt;
  const lage = async (wer: Anfrage) => ({
    akte: worteIn(await ladeAkte(wer, id)),
    suche: worteIn(await faelleSuche.texte(wer, [id])),
    blatt: worteIn((await stammdatenblatt(wer, id)).bloecke),
    liste: [
      await gefundene(wer, { ortsteil: 'Oberdorf' }),
      await gefundene(wer, { wohnform: 'kommunale_unterkunft' }),
      await gefundene(wer, { text: 'Oberdorf' }),
      await gefundene(wer, { text: 'Mochammed' }),
    ],
  });
  const offen = { akte: WORTE, suche: ['Oberdorf'], blatt: ['Lindenweg', '73000', 'Oberdorf'], liste: [1, 1, 1, 1] };
  const zu = { akte: [], suche: [], blatt: [], liste: [0, 0, 0, 1] };

  expect(await lage(anfrage)).toEqual(offen);
  const geschuetzt = await schuetze(anfrage, akte, 'auskunftssperre', datum('2018-03-01'));
  expect([geschuetzt.haushalt.istGeschuetzt, geschuetzt.haushalt.anschriften]).toEqual([true, []]);
  expect(await lage(anfrage)).toEqual(zu);
  expect((await ladeAkte({ ...anfrage, heute: datum('2018-03-02') }, id)).haushalt.istGeschuetzt).toBe(false);
  await schuetze(anfrage, geschuetzt, 'keiner');
  expect(await lage(anfrage)).toEqual(offen);
});

test('whoever saves a protected household without having seen its address does not lose it', async () => {
  const { anfrage, akte } = await familieInADorf();
  const { id } = akte.haushalt;
  const geschuetzt = await schuetze(anfrage, akte, 'schutzanschrift');
  const neue = { ...haushaltEingabe().anschriften.slice(0, 1)[0], id: falleintragId(50), strasse: 'Ahornweg 1' };
  const eingabe = zHaushaltEingabe.parse({ ...geschuetzt.haushalt, anschriften: [neue], ziel: 'neues Ziel' });

  const danach = await aendereHaushalt(anfrage, { id, version: geschuetzt.haushalt.version, eingabe });
  const grund = 'Hausbesuch';
  const { anschriften } = await zeigeAnschrift(anfrage, { id, grund }, []);

  expect([danach.haushalt.ziel, danach.haushalt.anschriften]).toEqual(['neues Ziel', []]);
  expect(anschriften.map(({ strasse }) => strasse)).toEqual(['Lindenweg 7', 'Ahornweg 1']);

  // Somebody who has seen them may take one away.
  const gesehen = { ...eingabe, anschriften: anschriften.slice(1) };
  await aendereHaushalt(anfrage, { id, version: danach.haushalt.version, eingabe: gesehen });
  const { anschriften: uebrige } = await zeigeAnschrift(anfrage, { id, grund }, []);
  expect(uebrige.map(({ strasse }) => strasse)).toEqual(['Ahornweg 1']);
});

test('a protected address is shown to whoever is zuständig or stands in, for a reason that the Protokoll keeps', async () => {
  const { anfrage, akte } = await familieInADorf(true);
  const { id } = akte.haushalt;
  await schuetze(anfrage, akte, 'auskunftssperre');
  const frage = { id, grund: 'Begleitung zum Amtsgericht' };

  expect((await fehlschlag(zeigeAnschrift(anfrage, frage, []))).code).toBe('NICHT_ERLAUBT');
  expect((await zeigeAnschrift(anfrage, frage, [() => Promise.resolve(true)])).anschriften).toHaveLength(1);
  await stehtFuer(anfrage, personalId(1));
  const eigene = { ...anfrage, vorgang: 'faelle.anschriftZeigen' };
  expect((await zeigeAnschrift(eigene, frage, [])).anschriften).toHaveLength(1);

  const leitung = { ...anfrage, zuteilungen: [...anfrage.zuteilungen, { rolle: 'leitung' as const, kommuneId: null }] };
  const { eintraege } = await liesSeite(leitung, ANMELDUNGEN, {
    kontoId: null,
    zeile: { tabelle: 'haushalte', id },
    von: null,
    bis: null,
    vor: null,
  });
  expect(eintraege[0]?.satz).toContain('Begleitung zum Amtsgericht');
});

test('the Protokoll tells no address, also none from before the Schutz', async () => {
  const { anfrage, akte } = await familieInADorf();
  const { id } = akte.haushalt;
  const anders = { ...zHaushaltEingabe.parse(akte.haushalt) };
  const anschriften = anders.anschriften.map((eine) => ({ ...eine, strasse: 'Lindenweg 9' }));
  await aendereHaushalt(anfrage, { id, version: 1, eingabe: { ...anders, anschriften } });

  const leitung = { ...anfrage, zuteilungen: [...anfrage.zuteilungen, { rolle: 'leitung' as const, kommuneId: null }] };
  const seite = await liesSeite(leitung, ANMELDUNGEN, {
    kontoId: null,
    zeile: { tabelle: 'haushalte', id },
    von: null,
    bis: null,
    vor: null,
  });
  expect(worteIn(seite)).toEqual([]);
  for (const { befehlId } of seite.eintraege) {
    if (befehlId !== null) expect(worteIn(await liesAenderungen(leitung, ANMELDUNGEN, befehlId))).toEqual([]);
  }
});

test('a sheet that was kept with the address goes when the address becomes protected, and comes back with it', async () => {
  const { anfrage, akte } = await familieInADorf();
  const bezug = { tabelle: 'haushalte', id: akte.haushalt.id };
  const gespeicherte = async () => (await listeDokumente(anfrage, bezug)).map(({ art }) => art);
  await legeStammdatenblattAb(anfrage, akte.haushalt.id);

  await schuetze(anfrage, akte, 'auskunftssperre');
  expect(await gespeicherte()).toEqual([]);
  const schritt = await letzterSchritt(anfrage, ANMELDUNGEN);
  await macheRueckgaengig(anfrage, ANMELDUNGEN, schritt?.befehlId ?? 0);
  expect([await gespeicherte(), (await ladeAkte(anfrage, akte.haushalt.id)).haushalt.istGeschuetzt]).toEqual([
    ['stammdatenblatt'],
    false,
  ]);
});

test('whoever is protected takes the Schutz along to another household', async () => {
  const { anfrage, akte } = await familieInADorf();
  const [, mutter] = akte.personen;
  if (mutter === undefined) throw new Error('nobody there');
  const allein = await legeFallAn(anfrage, haushaltEingabe());
  const eingabe = { ...zPersonEingabe.parse(mutter), schutz: 'schutzanschrift' as const };
  await aenderePerson(anfrage, { id: mutter.id, version: 1, eingabe });

  const neue = await laessPersonUmziehen(anfrage, { id: mutter.id, version: 2, nachId: allein.haushalt.id }, []);

  expect([neue.haushalt.istGeschuetzt, neue.haushalt.anschriften]).toEqual([true, []]);
  expect((await ladeAkte(anfrage, akte.haushalt.id)).haushalt).toMatchObject({
    istGeschuetzt: false,
    anschriften: [{ strasse: 'Lindenweg 7' }],
  });
  const flaggen = await anfrage.db.selectFrom('anschriften').select(['haushalt_id', 'ist_geschuetzt']).execute();
  expect(Object.fromEntries(flaggen.map((eine) => [eine.haushalt_id, eine.ist_geschuetzt]))).toEqual({
    [akte.haushalt.id]: 0,
    [allein.haushalt.id]: 1,
  });
});
