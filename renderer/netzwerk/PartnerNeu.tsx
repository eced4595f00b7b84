import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { neuePartnerEingabe } from '../../shared/netzwerk/defaults.ts';
import { fehlerDesPartners } from '../../shared/netzwerk/rules.ts';
import { zPartnerEingabe } from '../../shared/netzwerk/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Anlegeformular } from '../ui/Anlegeformular.tsx';
import { nurWenn, useDarf, useDarfFuerAlle } from '../ui/rechte.tsx';
import { Seite } from '../ui/Seite.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { PartnerFelder } from './PartnerFelder.tsx';

/** A new partner; its data count as checked today. */
export function Component() {
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  return (
    <Seite titel="Stelle aufnehmen" zurueck={{ ziel: '/netzwerk', text: 'Netzwerk' }} breite="schmal">
      <Abfrage abfrage={kommunen}>{(alle) => <NeuFormular kommunen={alle} />}</Abfrage>
    </Seite>
  );
}

function NeuFormular({ kommunen }: { readonly kommunen: readonly Kommune[] }) {
  const navigate = useNavigate();
  const { kommuneId } = useEinstellungen().einstellungen;
  const siehtAlle = useDarfFuerAlle('netzwerk', 'schreiben');
  const vorschlag = kommuneId ?? (siehtAlle ? null : (kommunen[0]?.id ?? null));
  const anlegen = useMutation(api.netzwerk.partnerAnlegen.mutationOptions());
  const formular = useFormular({
    schema: zPartnerEingabe,
    werte: neuePartnerEingabe(vorschlag === null ? [] : [vorschlag]),
    version: null,
    pruefe: fehlerDesPartners,
    speichere: (eingabe) => anlegen.mutateAsync({ eingabe }),
    nachSpeichern: (partner) => void navigate(`/netzwerk/${partner.id}`),
    entwurf: 'partner-neu',
  });
  return (
    <Anlegeformular formular={formular} beschriftung="Stelle aufnehmen" zurueck="/netzwerk">
      <PartnerFelder form={formular.form} kommunen={kommunen} />
    </Anlegeformular>
  );
}
