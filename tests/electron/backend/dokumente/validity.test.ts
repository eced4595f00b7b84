import { expect, test } from 'vitest';
import { datum } from '../../../../shared/foundation/date.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { integrationsteam, offenerFall } from '../../../support/integrationsteam.ts';

test('A document that holds until a day becomes a deadline 60 days before, for those who see the case', async () => {
  const { aDorf, bHeim, kaya, roth } = await integrationsteam();
  const fall = await offenerFall(kaya, aDorf);
  const fremder = await offenerFall(kaya, bHeim, { nachname: 'Omar' });
  const gueltigBis = datum('2018-04-06');
  for (const { haushalt } of [fall, fremder]) {
    const { id } = await kaya.client.faelle.stammdatenblattAblegen({ id: haushalt.id });
    expect(await kaya.client.dokumente.gueltigSetzen({ id, gueltigBis })).toMatchObject({ id, gueltigBis });
    if (haushalt === fremder.haushalt) {
      expect((await fehlerVon(roth.client.dokumente.gueltigSetzen({ id, gueltigBis: null }))).code).toBe(
        'NICHT_GEFUNDEN',
      );
    }
  }
  const faellige = async (wer: typeof kaya) =>
    (await wer.client.fristen.liste({ mitErledigten: false })).filter(
      ({ quelle }) => quelle === 'Gültigkeit des Dokuments',
    );
  expect(await faellige(roth)).toMatchObject([
    {
      faelligAm: gueltigBis,
      vorlaufAb: '2018-02-05',
      kommuneId: aDorf,
      bezug: { tabelle: 'haushalte', id: fall.haushalt.id },
      ziel: `/faelle/${fall.haushalt.id}?abschnitt=dokumente`,
    },
  ]);
  expect(await faellige(kaya)).toHaveLength(2);
});
