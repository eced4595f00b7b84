import { useCallback, useMemo } from 'react';
import { Button, Card, Select, Textarea, TextInput, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { nachNamen } from '../../shared/foundation/list.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { neuerEinsatz } from '../../shared/netzwerk/defaults.ts';
import { fehlerDesEinsatzes, pruefeEinsatz } from '../../shared/netzwerk/einsatz.ts';
import { EINSATZENDE_LABEL } from '../../shared/netzwerk/labels.ts';
import { istDaFuer } from '../../shared/netzwerk/rules.ts';
import { zEinsatzEingabe, type Einsatz, type EinsatzEingabe, type Partner } from '../../shared/netzwerk/types.ts';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { kommunenAuswahl } from '../ui/namen.ts';
import { useFormular } from '../ui/useFormular.ts';
import { useHeute } from '../ui/umgebung.ts';
import { useKommunenvorschlag } from './vorschlag.ts';

/** What a volunteer does, with the papers that were seen, and the end. */
export function EinsatzFormular({
  bisher,
  partner,
  kommunen,
  onLoeschen,
  onFertig,
}: {
  readonly bisher: Einsatz | null;
  readonly partner: readonly Partner[];
  readonly kommunen: readonly Kommune[];
  readonly onLoeschen: (() => void) | null;
  readonly onFertig: () => void;
}) {
  const heute = useHeute();
  const vorschlag = useKommunenvorschlag(kommunen);
  const speichern = useMutation(api.netzwerk.einsatzSpeichern.mutationOptions());
  const pruefe = useCallback((eingabe: EinsatzEingabe) => fehlerDesEinsatzes(eingabe, heute), [heute]);
  const formular = useFormular({
    schema: zEinsatzEingabe,
    werte: bisher === null ? neuerEinsatz(vorschlag, heute) : zEinsatzEingabe.parse(bisher),
    version: bisher?.version ?? null,
    pruefe,
    speichere: (eingabe, version) => speichern.mutateAsync({ id: bisher?.id ?? null, version, eingabe }),
    nachSpeichern: onFertig,
    entwurf: `einsatz-${bisher?.id ?? 'neu'}`,
  });
  const { form } = formular;
  const gruende = useMemo(() => {
    const eingabe = zEinsatzEingabe.safeParse(form.values);
    return eingabe.success ? pruefeEinsatz(eingabe.data, heute) : [];
  }, [form.values, heute]);
  const stellen = nachNamen(
    partner.filter((einer) => istDaFuer(einer, form.values.kommuneId)),
    ({ name }) => name,
  );
  return (
    <Card>
      <Title order={2} size="h3" mb="sm">
        {bisher ? 'Einsatz ändern' : 'Einsatz eintragen'}
      </Title>
      <Formularmeldung formular={formular} />
      <Feldgruppe titel="Wer und was" ebene={3} spalten={3}>
        <TextInput label="Name" required {...form.getInputProps('name')} />
        <TextInput label="Telefon" {...form.getInputProps('telefon')} />
        <TextInput label="E-Mail" {...form.getInputProps('email')} />
        <TextInput
          label="Aufgabe"
          required
          description="ohne Namen der Begleiteten"
          {...form.getInputProps('aufgabe')}
        />
        <Select
          label="Kommune"
          allowDeselect={false}
          data={kommunenAuswahl(kommunen)}
          {...form.getInputProps('kommuneId')}
        />
        <Select
          label="Gehört zu"
          placeholder="Helferkreis, Verein …"
          clearable
          searchable
          data={stellen.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('partnerId')}
        />
      </Feldgruppe>
      <Feldgruppe titel="Zeit und Nachweise" ebene={3} spalten={4}>
        <Datumsfeld label="von" {...form.getInputProps('von')} />
        <Datumsfeld label="bis" placeholder="läuft" {...form.getInputProps('bis')} />
        <Datumsfeld label="Verschwiegenheit unterschrieben am" {...form.getInputProps('verschwiegenheitAm')} />
        <Datumsfeld label="Führungszeugnis eingesehen am" {...form.getInputProps('fuehrungszeugnisAm')} />
        <Select
          label="Grund des Endes"
          clearable
          data={auswahlAus(EINSATZENDE_LABEL)}
          {...form.getInputProps('endegrund')}
        />
      </Feldgruppe>
      <Feldgruppe titel="Bemerkung" ebene={3} spalten={1}>
        <Textarea aria-label="Bemerkung" autosize minRows={2} {...form.getInputProps('bemerkung')} />
      </Feldgruppe>
      <Gruendeliste gruende={gruende} />
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
