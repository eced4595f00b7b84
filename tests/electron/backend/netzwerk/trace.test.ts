import { expect, test } from 'vitest';
import type { Anfrage } from '../../../../electron/backend/context.ts';
import { legePartnerAn, listePartner, loeschePartner } from '../../../../electron/backend/netzwerk/partner-service.ts';
import { partnerSuche } from '../../../../electron/backend/netzwerk/search.ts';
import { speichereSprechstunde } from '../../../../electron/backend/netzwerk/orte-service.ts';
import { letzterSchritt, listePapierkorb, macheRueckgaengig } from '../../../../electron/backend/protokoll/undo.ts';
import { ANMELDUNGEN } from '../../../../electron/backend/registrations.ts';
import { neueSprechstunde } from '../../../../shared/netzwerk/defaults.ts';
import { A_DORF, B_HEIM, C_HAUSEN, VERBAND } from '../../../support/builders.ts';
import { mitVerband } from '../../../support/anfragen.ts';
import { partnerEingabe } from '../../../support/netzwerk.ts';

const ROLLEN = [{ rolle: 'leitung' as const, kommuneId: null }];

const SPRACHSCHULE = partnerEingabe({
  name: 'Sprachschule',
  sprachen: ['ar', 'Schwäbisch'],
  kommuneIds: [A_DORF.id, B_HEIM.id],
  zustaendigkeiten: [
    { feld: 'sprache', kommuneId: A_DORF.id, ortsteil: 'Unterdorf' },
    { feld: 'kinder', kommuneId: null, ortsteil: '' },
  ],
});

async function letzterBefehl(anfrage: Anfrage): Promise<number> {
  const { id } = await anfrage.db.selectFrom('befehle').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  return id;
}

test('a deleted partner lies in the bin under its name and comes back with Kommunen and responsibilities', async () => {
  const anfrage = await mitVerband({ zuteilungen: ROLLEN });
  const vorher = await legePartnerAn(anfrage, { eingabe: SPRACHSCHULE });
  await loeschePartner(anfrage, { id: vorher.id, version: 1 }, []);
  expect((await listePapierkorb(anfrage, ANMELDUNGEN)).map(({ was }) => was)).toEqual(['Stelle „Sprachschule“']);
  await macheRueckgaengig(anfrage, ANMELDUNGEN, await letzterBefehl(anfrage));
  const [wieder] = await listePartner(anfrage);
  expect({ ...wieder, version: 1 }).toEqual(vorher);
});

test('the last step says what was entered', async () => {
  const anfrage = await mitVerband({ zuteilungen: ROLLEN });
  const eingabe = { ...neueSprechstunde(A_DORF.id), ort: 'Rathaus', wer: 'Miriam Kern' };
  await speichereSprechstunde(anfrage, { id: null, version: null, eingabe });
  const schritt = await letzterSchritt(anfrage, ANMELDUNGEN);
  expect(schritt?.satz).toContain('die Sprechstunde in A-dorf, Rathaus');
});

test('a partner is found by name, kind, languages, field and Ortsteil; one for all of them in each Kommune', async () => {
  const anfrage = await mitVerband({ zuteilungen: ROLLEN });
  const { id } = await legePartnerAn(anfrage, { eingabe: SPRACHSCHULE });
  await legePartnerAn(anfrage, { eingabe: partnerEingabe({ name: 'Jobcenter', art: 'jobcenter', kommuneIds: [] }) });
  const texte = await partnerSuche.texte(anfrage, 'alle');
  expect(texte.map(({ titel, kommunen }) => [titel, [...kommunen].sort()])).toEqual([
    ['Jobcenter', [A_DORF.id, B_HEIM.id, C_HAUSEN.id, VERBAND.id].sort()],
    ['Sprachschule', [A_DORF.id, B_HEIM.id].sort()],
  ]);
  const [einer] = await partnerSuche.texte(anfrage, [id]);
  expect([einer?.untertitel, einer?.text]).toEqual([
    'Migrationsberatung · A-dorf',
    expect.stringMatching(/Arabisch Schwäbisch Sprache Unterdorf Kinder/),
  ]);
});
