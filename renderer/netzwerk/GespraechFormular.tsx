import { useCallback } from 'react';
import { Button, Card, Checkbox, MultiSelect, Select, Textarea, TextInput, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { nachNamen } from '../../shared/foundation/list.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { neuesPlanungsgespraech } from '../../shared/netzwerk/defaults.ts';
import { fehlerDesGespraechs } from '../../shared/netzwerk/planung.ts';
import { istDaFuer } from '../../shared/netzwerk/rules.ts';
import { THEMENFELD_LABEL } from '../../shared/netzwerk/themenfelder.ts';
import {
  zPlanungsgespraechEingabe,
  type Partner,
  type Planungsgespraech,
  type PlanungsgespraechEingabe,
} from '../../shared/netzwerk/types.ts';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { kommunenAuswahl } from '../ui/namen.ts';
import { useFormular } from '../ui/useFormular.ts';
import { useHeute } from '../ui/umgebung.ts';
import { useKommunenvorschlag } from './vorschlag.ts';

/** A planning talk: who talked about what, and what becomes of the gap. */
export function GespraechFormular({
  bisher,
  partner,
  kommunen,
  onLoeschen,
  onFertig,
}: {
  readonly bisher: Planungsgespraech | null;
  readonly partner: readonly Partner[];
  readonly kommunen: readonly Kommune[];
  readonly onLoeschen: (() => void) | null;
  readonly onFertig: () => void;
}) {
  const heute = useHeute();
  const vorschlag = useKommunenvorschlag(kommunen);
  const speichern = useMutation(api.netzwerk.planungsgespraechSpeichern.mutationOptions());
  const pruefe = useCallback((eingabe: PlanungsgespraechEingabe) => fehlerDesGespraechs(eingabe, heute), [heute]);
  const formular = useFormular({
    schema: zPlanungsgespraechEingabe,
    werte: bisher === null ? neuesPlanungsgespraech(vorschlag, heute) : zPlanungsgespraechEingabe.parse(bisher),
    version: bisher?.version ?? null,
    pruefe,
    speichere: (eingabe, version) => speichern.mutateAsync({ id: bisher?.id ?? null, version, eingabe }),
    nachSpeichern: onFertig,
    entwurf: `planungsgespraech-${bisher?.id ?? 'neu'}`,
  });
  const { form } = formular;
  const stellen = nachNamen(
    partner.filter((einer) => istDaFuer(einer, form.values.kommuneId)),
    ({ name }) => name,
  );
  return (
    <Card>
      <Title order={2} size="h3" mb="sm">
        {bisher ? 'Planungsgespräch ändern' : 'Planungsgespräch eintragen'}
      </Title>
      <Formularmeldung formular={formular} />
      <Feldgruppe titel="Gespräch" ebene={3} spalten={4}>
        <Datumsfeld label="Tag" {...form.getInputProps('am')} />
        <Select
          label="Kommune"
          allowDeselect={false}
          data={kommunenAuswahl(kommunen)}
          {...form.getInputProps('kommuneId')}
        />
        <TextInput label="Ortsteil" placeholder="ganze Kommune" {...form.getInputProps('ortsteil')} />
        <Select
          label="Themenfeld"
          allowDeselect={false}
          data={auswahlAus(THEMENFELD_LABEL)}
          {...form.getInputProps('feld')}
        />
      </Feldgruppe>
      <Feldgruppe titel="Beteiligte" ebene={3} spalten={2}>
        <MultiSelect
          label="Stellen"
          searchable
          data={stellen.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('partnerIds')}
        />
        <TextInput label="Weitere" description="ohne Namen der Begleiteten" {...form.getInputProps('teilnehmende')} />
      </Feldgruppe>
      <Feldgruppe titel="Inhalt" ebene={3} spalten={3} hinweis="Mindestens eines; ohne Einzelfälle">
        <Textarea label="Bedarf" autosize minRows={3} {...form.getInputProps('bedarf')} />
        <Textarea
          label="Hürde"
          description="was von einem Angebot abhält"
          autosize
          minRows={3}
          {...form.getInputProps('huerde')}
        />
        <Textarea label="Vorschlag" autosize minRows={3} {...form.getInputProps('vorschlag')} />
      </Feldgruppe>
      <Feldgruppe titel="Lücke" ebene={3} spalten={4}>
        <Checkbox
          label="Ein Angebot fehlt"
          description="steht in der Lückenliste"
          {...form.getInputProps('istLuecke', { type: 'checkbox' })}
        />
        <TextInput label="Weitergegeben an" {...form.getInputProps('weitergegebenAn')} />
        <Datumsfeld label="Weitergegeben am" {...form.getInputProps('weitergegebenAm')} />
        <Datumsfeld label="Geschlossen am" {...form.getInputProps('geschlossenAm')} />
        <TextInput label="Ergebnis" {...form.getInputProps('ergebnis')} />
      </Feldgruppe>
      <Formularaktionen
        formular={formular}
        istNeu
        onAbbrechen={onFertig}
        weitere={
          onLoeschen && (
            <Button
              variant="subtle"
              color="red"
              leftSection={<IconTrash size="1rem" aria-hidden />}
              onClick={onLoeschen}
            >
              Löschen …
            </Button>
          )
        }
      />
    </Card>
  );
}
