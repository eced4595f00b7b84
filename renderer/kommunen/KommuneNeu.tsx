import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { neueKommuneEingabe } from '../../shared/kommunen/defaults.ts';
import { pruefeKommune } from '../../shared/kommunen/rules.ts';
import { zKommuneEingabe, type Kommune, type Koerperschaftsart } from '../../shared/kommunen/types.ts';
import type { DatenbestandArt } from '../../shared/konten/types.ts';
import { useSitzung } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Anlegeformular } from '../ui/Anlegeformular.tsx';
import { Seite } from '../ui/Seite.tsx';
import { useFormular } from '../ui/useFormular.ts';
import { KommuneFelder } from './KommuneFelder.tsx';

/** The first body that is entered is most likely the one that the Datenbestand was made for. */
const ERSTE_ART: Record<DatenbestandArt, Koerperschaftsart> = {
  gemeinde: 'gemeinde',
  verband: 'gemeindeverwaltungsverband',
  landkreis: 'landkreis',
  beispiel: 'gemeinde',
};

/** A new body. */
export function Component() {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  return (
    <Seite titel="Kommune anlegen" zurueck={{ ziel: '/kommunen', text: 'Kommunen' }} breite="schmal">
      <Abfrage abfrage={kommunen}>{(liste) => <NeuFormular kommunen={liste} />}</Abfrage>
    </Seite>
  );
}

function NeuFormular({ kommunen }: { readonly kommunen: readonly Kommune[] }) {
  const navigate = useNavigate();
  const { art } = useSitzung();
  const anlegen = useMutation(api.kommunen.anlegen.mutationOptions());
  const formular = useFormular({
    schema: zKommuneEingabe,
    werte: neueKommuneEingabe(kommunen.length === 0 ? ERSTE_ART[art] : 'gemeinde', kommunen),
    version: null,
    pruefe: (eingabe) => pruefeKommune(eingabe, kommunen),
    speichere: (eingabe) => anlegen.mutateAsync(eingabe),
    nachSpeichern: (kommune) => void navigate(`/kommunen/${kommune.id}`),
    entwurf: 'kommune-neu',
  });
  return (
    <Anlegeformular formular={formular} beschriftung="Kommune anlegen" zurueck="/kommunen">
      <KommuneFelder form={formular.form} />
    </Anlegeformular>
  );
}
