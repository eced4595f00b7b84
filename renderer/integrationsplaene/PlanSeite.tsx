import { useMemo, useState } from 'react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Vorlage } from '../../shared/bibliothek/types.ts';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import type { HaushaltId, PlanfassungId } from '../../shared/foundation/id.ts';
import type { Plan, Planfassung } from '../../shared/integrationsplaene/types.ts';
import type { Partner } from '../../shared/netzwerk/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { mitGeoeffnetem, mitSchrittstand } from './geoeffnet.ts';
import { Planentwurf } from './Planentwurf.tsx';
import { Planlesung } from './Planlesung.tsx';
import { UmschlagDialog } from './UmschlagDialog.tsx';
import { PlanContext, type Planumgebung } from './umgebung.ts';

/** One version of a plan: a draft in its form, an agreed one to read, with what became of its goals. */
export function Component() {
  const { id, fassungId } = useParams();
  const haushaltId = id as HaushaltId;
  const zurueck = { ziel: `/faelle/${haushaltId}?abschnitt=plan`, text: 'Zum Fall' };
  const akte = useQuery(api.faelle.akte.queryOptions({ input: { id: haushaltId } }));
  const plaene = useQuery(api.integrationsplaene.liste.queryOptions({ input: { haushaltId } }));
  const fassung = useQuery(api.integrationsplaene.fassung.queryOptions({ input: { id: fassungId as PlanfassungId } }));
  const plan = plaene.data?.find((einer) => einer.id === fassung.data?.planId) ?? null;
  const nummer = fassung.data?.nummer ?? 0;
  const vorigeId = plan?.fassungen.find((eine) => eine.nummer < nummer)?.id ?? null;
  const vorige = useQuery(
    api.integrationsplaene.fassung.queryOptions({ input: vorigeId === null ? skipToken : { id: vorigeId } }),
  );
  const darfNetzwerk = nurWenn(useDarf('netzwerk', 'lesen'));
  const partner = useQuery({ ...api.netzwerk.partner.queryOptions(), ...darfNetzwerk });
  return (
    <Abfrage abfrage={fassung} seite={{ titel: 'Integrationsplan', zurueck }}>
      {(gelesene) => (
        <Abfrage abfrage={akte}>
          {(geladene) => (
            <Abfrage abfrage={plaene}>
              {() =>
                plan === null || (vorigeId !== null && vorige.data === undefined) ? null : (
                  <MitBibliothek
                    key={gelesene.id}
                    akte={geladene}
                    plan={plan}
                    gelesene={gelesene}
                    vorige={vorige.data ?? null}
                    partner={partner.data ?? []}
                    zurueck={zurueck}
                  />
                )
              }
            </Abfrage>
          )}
        </Abfrage>
      )}
    </Abfrage>
  );
}

interface Geladenes {
  readonly akte: Fallakte;
  readonly plan: Plan;
  readonly gelesene: Planfassung;
  readonly vorige: Planfassung | null;
  readonly partner: readonly Partner[];
  readonly zurueck: { readonly ziel: string; readonly text: string };
}

function MitBibliothek(geladenes: Geladenes) {
  const { kommuneId } = geladenes.akte.haushalt;
  const darf = nurWenn(useDarf('netzwerk', 'lesen', kommuneId));
  const vorlagen = useQuery({ ...api.bibliothek.liste.queryOptions({ input: { kommuneId } }), ...darf });
  return <Abfrage abfrage={vorlagen}>{(alle) => <Inhalt {...geladenes} vorlagen={alle} />}</Abfrage>;
}

function Inhalt({
  akte,
  plan,
  gelesene,
  vorige,
  partner,
  zurueck,
  vorlagen,
}: Geladenes & { readonly vorlagen: readonly Vorlage[] }) {
  const { haushalt, personen } = akte;
  const darf = useDarf('faelle', 'schreiben', haushalt.kommuneId);
  const [geoeffnete, setzeGeoeffnete] = useState<Planfassung | null>(null);
  const [willOeffnen, setzeWillOeffnen] = useState(false);
  const istEntwurf = gelesene.stand === 'entwurf';
  const fassung = useMemo(() => {
    if (geoeffnete === null) return gelesene;
    // A form holds by itself what was opened; the words of an agreed version stay, so they are put beside its newest states.
    if (istEntwurf) return geoeffnete.version === gelesene.version ? geoeffnete : gelesene;
    return mitGeoeffnetem(gelesene, geoeffnete);
  }, [geoeffnete, gelesene, istEntwurf]);
  const umgebung = useMemo<Planumgebung>(
    () => ({
      akte,
      plan,
      fassung,
      vorige,
      vorlagen,
      darf,
      partner: partner.filter(({ kommuneIds }) => kommuneIds.length === 0 || kommuneIds.includes(haushalt.kommuneId)),
      nenne: (personId) => {
        if (personId === null) return plan.personId === null ? 'alle' : 'diese Person';
        const person = personen.find(({ id }) => id === personId);
        return person === undefined ? 'Person aus einem anderen Haushalt' : vollerName(person);
      },
      oeffne: darf ? () => setzeWillOeffnen(true) : null,
      merkeSchritt: (schrittId, stand, standAm) =>
        setzeGeoeffnete((offene) => (offene === null ? null : mitSchrittstand(offene, schrittId, { stand, standAm }))),
    }),
    [akte, plan, fassung, vorige, vorlagen, darf, partner, haushalt, personen],
  );
  return (
    <PlanContext value={umgebung}>
      {istEntwurf ? (
        <Planentwurf key={geoeffnete === null ? 'zu' : `offen-${geoeffnete.version}`} zurueck={zurueck} />
      ) : (
        <Planlesung zurueck={zurueck} />
      )}
      <UmschlagDialog
        fassungId={gelesene.id}
        istOffen={willOeffnen}
        onGeoeffnet={(offene) => {
          setzeGeoeffnete(offene);
          setzeWillOeffnen(false);
        }}
        onSchliessen={() => setzeWillOeffnen(false)}
      />
    </PlanContext>
  );
}
