import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { PartnerId } from '../../shared/foundation/id.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import {
  KONTAKTGRUPPE_LABEL,
  PARTNERART_LABEL,
  WEITERLEITUNGSZIEL_LABEL,
  zaehlstelleVon,
} from '../../shared/netzwerk/partnerarten.ts';
import { fehlerDesPartners, istZuPruefen } from '../../shared/netzwerk/rules.ts';
import { zPartnerEingabe, type Partner } from '../../shared/netzwerk/types.ts';
import { Datensatzseite } from '../app/Datensatzseite.tsx';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Formularaktionen } from '../ui/Formularaktionen.tsx';
import { melde } from '../ui/meldung.tsx';
import { nurWenn, Schreibbereich, useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { PartnerFelder } from './PartnerFelder.tsx';
import { Pruefmarke } from './Pruefmarke.tsx';

const ZURUECK = { ziel: '/netzwerk', text: 'Netzwerk' };

/** One partner: its data, where Kennzahlen count it, and „noch gültig“ with one click. */
export function Component() {
  const { id } = useParams();
  const partner = useQuery(api.netzwerk.einPartner.queryOptions({ input: { id: id as PartnerId } }));
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  return (
    <Abfrage abfrage={partner} seite={{ titel: 'Stelle', zurueck: ZURUECK }}>
      {(geladen) => (
        <Abfrage abfrage={kommunen}>
          {(alle) => <PartnerFormularseite key={geladen.id} partner={geladen} kommunen={alle} />}
        </Abfrage>
      )}
    </Abfrage>
  );
}

function PartnerFormularseite({
  partner,
  kommunen,
}: {
  readonly partner: Partner;
  readonly kommunen: readonly Kommune[];
}) {
  const heute = useHeute();
  const darf = useDarf('netzwerk', 'schreiben');
  const aendern = useMutation(api.netzwerk.partnerAendern.mutationOptions());
  const loeschen = useMutation(api.netzwerk.partnerLoeschen.mutationOptions());
  const bestaetigen = useMutation(
    api.netzwerk.partnerBestaetigen.mutationOptions({ onSuccess: () => melde('Die Angaben sind noch gültig.') }),
  );
  const formular = useFormular({
    schema: zPartnerEingabe,
    werte: zPartnerEingabe.parse(partner),
    version: partner.version,
    pruefe: fehlerDesPartners,
    speichere: (eingabe, version) =>
      aendern.mutateAsync({ id: partner.id, version: version ?? partner.version, eingabe }),
    entwurf: `partner-${partner.id}`,
  });
  const { weiterleitung, kontakt } = zaehlstelleVon(partner.art);
  return (
    <Datensatzseite
      titel={partner.name}
      untertitel={`${PARTNERART_LABEL[partner.art]} · zählt als Weiterleitung „${WEITERLEITUNGSZIEL_LABEL[weiterleitung]}“ (${weiterleitung}) und Kontakt „${KONTAKTGRUPPE_LABEL[kontakt]}“ (${kontakt})`}
      marke={<Pruefmarke partner={partner} />}
      zurueck={ZURUECK}
      datensatz={{ tabelle: 'partner', id: partner.id }}
      wiedervorlage={{ fuer: partner.name, kommuneId: partner.kommuneIds[0] ?? null }}
      formular={formular}
      aktion={
        darf && (
          <Button
            variant={istZuPruefen(partner, heute) ? 'filled' : 'default'}
            leftSection={<IconCheck size="1rem" aria-hidden />}
            loading={bestaetigen.isPending}
            disabled={formular.istVeraendert}
            title={formular.istVeraendert ? 'Zuerst speichern' : 'Die Angaben stimmen heute'}
            onClick={() => bestaetigen.mutate({ ids: [partner.id] })}
          >
            Noch gültig
          </Button>
        )
      }
      loeschen={
        darf
          ? {
              wen: partner.name,
              folgen: 'Die Stelle wird mit ihren Zuständigkeiten gelöscht. Sie liegt danach im Papierkorb.',
              knopf: 'Stelle löschen',
              loesche: () => loeschen.mutateAsync({ id: partner.id, version: partner.version }),
            }
          : null
      }
    >
      <Fehlerhinweis fehler={bestaetigen.error} />
      <Schreibbereich darf={darf}>
        <PartnerFelder form={formular.form} kommunen={kommunen} />
        {darf && <Formularaktionen formular={formular} />}
      </Schreibbereich>
    </Datensatzseite>
  );
}
