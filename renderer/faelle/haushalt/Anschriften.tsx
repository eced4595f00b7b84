import { useState } from 'react';
import { Alert, Button, Modal, Select, Text, TextInput } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { neueAnschrift } from '../../../shared/faelle/defaults.ts';
import { WOHNFORM_LABEL } from '../../../shared/faelle/labels.ts';
import type { Anschrift, Haushalt } from '../../../shared/faelle/types.ts';
import { zPflichtzeile } from '../../../shared/foundation/text.ts';
import { api } from '../../host/client.ts';
import { auswahlAus } from '../../ui/auswahl.ts';
import { Datumsfeld } from '../../ui/Datumsfeld.tsx';
import { Eintraege } from '../../ui/Eintraege.tsx';
import { useFormular } from '../../ui/useFormular.ts';
import { Dialogformular } from '../Dialogformular.tsx';
import { neueEintragId } from '../neueId.ts';
import type { Haushaltformular } from './formular.ts';

interface AnschriftenProps {
  readonly form: Haushaltformular;
  readonly haushalt: Haushalt;
  readonly darf: boolean;
  /** The protected addresses stand in the form. */
  readonly istEingesehen: boolean;
  readonly onEingesehen: (anschriften: readonly Anschrift[]) => void;
}

/** Where the household lives and lived; a protected address is a lock until somebody says why it is needed. */
export function Anschriften({ form, haushalt, darf, istEingesehen, onEingesehen }: AnschriftenProps) {
  const istVerschlossen = haushalt.istGeschuetzt && !istEingesehen;
  return (
    <Eintraege
      titel="Anschriften"
      hinweis="Nach einem Umzug bekommt die frühere Anschrift ein Ende und bleibt stehen"
      wort={istVerschlossen ? 'Neue Anschrift' : 'Anschrift'}
      pfad="anschriften"
      eintraege={form.values.anschriften}
      minBreite={null}
      leer={istVerschlossen ? '' : 'Noch keine Anschrift eingetragen.'}
      knopf={istVerschlossen ? 'Neue Anschrift hinzufügen' : 'Anschrift hinzufügen'}
      onNeu={() => form.insertListItem('anschriften', neueAnschrift(neueEintragId()))}
      onEntfernen={(zeile) => form.removeListItem('anschriften', zeile)}
      spalten={[
        {
          titel: 'Straße und Hausnummer',
          breite: '16rem',
          feld: (pfad, nummer) => (
            <TextInput aria-label={`${nummer}: Straße und Hausnummer`} {...form.getInputProps(`${pfad}.strasse`)} />
          ),
        },
        {
          titel: 'Zusatz',
          breite: '9rem',
          feld: (pfad, nummer) => (
            <TextInput aria-label={`${nummer}: Zusatz`} {...form.getInputProps(`${pfad}.zusatz`)} />
          ),
        },
        {
          titel: 'PLZ',
          breite: '6rem',
          feld: (pfad, nummer) => (
            <TextInput
              aria-label={`${nummer}: Postleitzahl`}
              inputMode="numeric"
              {...form.getInputProps(`${pfad}.plz`)}
            />
          ),
        },
        {
          titel: 'Ort',
          breite: '12rem',
          feld: (pfad, nummer) => <TextInput aria-label={`${nummer}: Ort`} {...form.getInputProps(`${pfad}.ort`)} />,
        },
        {
          titel: 'Ortsteil',
          breite: '10rem',
          feld: (pfad, nummer) => (
            <TextInput aria-label={`${nummer}: Ortsteil`} {...form.getInputProps(`${pfad}.ortsteil`)} />
          ),
        },
        {
          titel: 'Wohnform',
          breite: '13rem',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: Wohnform`}
              allowDeselect={false}
              data={auswahlAus(WOHNFORM_LABEL)}
              {...form.getInputProps(`${pfad}.wohnform`)}
            />
          ),
        },
        {
          titel: 'von',
          breite: '9rem',
          feld: (pfad, nummer) => <Datumsfeld aria-label={`${nummer}: von`} {...form.getInputProps(`${pfad}.von`)} />,
        },
        {
          titel: 'bis',
          breite: '9rem',
          feld: (pfad, nummer) => (
            <Datumsfeld aria-label={`${nummer}: bis`} placeholder="bis heute" {...form.getInputProps(`${pfad}.bis`)} />
          ),
        },
      ]}
    >
      {istVerschlossen && <Verschlossen haushalt={haushalt} darf={darf} onEingesehen={onEingesehen} />}
      {haushalt.istGeschuetzt && istEingesehen && (
        <Alert color="yellow" icon={<IconLockOpen aria-hidden />} className="nicht-drucken">
          Die geschützte Anschrift steht hier, bis die Seite verlassen oder gespeichert wird. Die Einsicht ist
          aufgezeichnet.
        </Alert>
      )}
    </Eintraege>
  );
}

function Verschlossen({ haushalt, darf, onEingesehen }: Pick<AnschriftenProps, 'haushalt' | 'darf' | 'onEingesehen'>) {
  const [istOffen, setzeOffen] = useState(false);
  return (
    <Alert color="gray" icon={<IconLock aria-hidden />} title="Anschrift geschützt">
      <Text size="sm" mb="xs">
        Jemand in diesem Haushalt hat eine Auskunftssperre oder eine geschützte Anschrift. Sie steht auf keiner Seite
        und in keinem Papier.
      </Text>
      {darf && (
        <Button size="xs" variant="default" onClick={() => setzeOffen(true)}>
          Anschrift zeigen …
        </Button>
      )}
      <Modal opened={istOffen} onClose={() => setzeOffen(false)} title="Geschützte Anschrift zeigen">
        {istOffen && (
          <Einsicht
            haushalt={haushalt}
            onSchliessen={() => setzeOffen(false)}
            onEingesehen={(anschriften) => {
              setzeOffen(false);
              onEingesehen(anschriften);
            }}
          />
        )}
      </Modal>
    </Alert>
  );
}

const zEinsicht = z.object({ grund: zPflichtzeile('Bitte den Grund eingeben.') });

function Einsicht({
  haushalt,
  onSchliessen,
  onEingesehen,
}: Pick<AnschriftenProps, 'haushalt' | 'onEingesehen'> & { readonly onSchliessen: () => void }) {
  const zeigen = useMutation(
    api.faelle.anschriftZeigen.mutationOptions({ meta: { ohneAuffrischen: true }, gcTime: 0 }),
  );
  const formular = useFormular({
    schema: zEinsicht,
    werte: { grund: '' },
    version: null,
    speichere: ({ grund }) => zeigen.mutateAsync({ id: haushalt.id, grund }),
    nachSpeichern: ({ anschriften }) => onEingesehen(anschriften),
  });
  return (
    <Dialogformular formular={formular} knopf="Anschrift zeigen" onAbbrechen={onSchliessen}>
      <Text size="sm">
        Der Grund und die Einsicht werden aufgezeichnet. Die Anschrift bleibt sichtbar, bis die Seite verlassen wird.
      </Text>
      <TextInput
        label="Grund"
        description="wofür die Anschrift gebraucht wird"
        data-autofocus
        required
        {...formular.form.getInputProps('grund')}
      />
    </Dialogformular>
  );
}
