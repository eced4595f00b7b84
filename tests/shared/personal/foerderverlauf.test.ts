import { expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { foerderverlauf } from '../../../shared/personal/foerderverlauf.ts';
import { B_HEIM, stellenanteil } from '../../support/builders.ts';

it('foerderverlauf cuts time at every change and marks the days on which a share is paid twice', () => {
  const stellenanteile = [
    stellenanteil({ anteilHundertstel: 50 }),
    stellenanteil({ kommuneId: B_HEIM.id, anteilHundertstel: 25 }),
    stellenanteil({
      anteilHundertstel: 50,
      programm: 'integrationsbeauftragte',
      von: datum('2018-07-01'),
      bis: datum('2018-09-30'),
    }),
  ];
  expect(foerderverlauf({ stellenanteile })).toEqual([
    {
      von: '2018-01-01',
      bis: '2018-06-30',
      anteile: [{ programm: 'integrationsmanagement', anteilHundertstel: 75 }],
      summeHundertstel: 75,
      istDoppelt: false,
    },
    {
      von: '2018-07-01',
      bis: '2018-09-30',
      anteile: [
        { programm: 'integrationsmanagement', anteilHundertstel: 75 },
        { programm: 'integrationsbeauftragte', anteilHundertstel: 50 },
      ],
      summeHundertstel: 125,
      istDoppelt: true,
    },
    {
      von: '2018-10-01',
      bis: null,
      anteile: [{ programm: 'integrationsmanagement', anteilHundertstel: 75 }],
      summeHundertstel: 75,
      istDoppelt: false,
    },
  ]);
});
