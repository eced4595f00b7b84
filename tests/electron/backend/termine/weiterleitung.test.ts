import { expect, test } from 'vitest';
import { zPersonalId } from '../../../../shared/foundation/id.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { integrationsteam, offenerFall } from '../../../support/integrationsteam.ts';
import { weiterleitungVon } from '../../../support/termine.ts';

test('a Weiterleitung by somebody whom the account does not see is refused at its field', async () => {
  const { aDorf, kaya } = await integrationsteam();
  const fall = await offenerFall(kaya, aDorf);
  const fremd = zPersonalId.parse('00000000-0000-4000-8000-000000009999');
  const eingabe = weiterleitungVon(
    fall.haushalt.id,
    fall.personen.map(({ id }) => id),
    { personalId: fremd },
  );
  const abgelehnt = { code: 'EINGABE', felder: [{ feld: 'personalId' }] };

  expect(await fehlerVon(kaya.client.termine.weiterleiten(eingabe))).toMatchObject(abgelehnt);
  const { id, version } = await kaya.client.termine.weiterleiten({ ...eingabe, personalId: null });
  expect(await fehlerVon(kaya.client.termine.weiterleitungAendern({ id, version, eingabe }))).toMatchObject(abgelehnt);
});
