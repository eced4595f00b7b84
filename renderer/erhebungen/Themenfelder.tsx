import { ActionIcon, Alert, Button, Card, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconMail, IconPlus, IconTrash } from '@tabler/icons-react';
import { BEDARFSSTUFE_LABEL, RESSOURCENSTUFE_LABEL } from '../../shared/erhebungen/labels.ts';
import type { ErhebungEingabe } from '../../shared/erhebungen/types.ts';
import type { PersonId } from '../../shared/foundation/id.ts';
import {
  THEMENFELD_INHALT,
  THEMENFELD_LABEL,
  zThemenfeld,
  type Themenfeld,
} from '../../shared/netzwerk/themenfelder.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import classes from './erhebungen.module.css';

interface ThemenfelderProps {
  readonly form: UseFormReturnType<ErhebungEingabe>;
  /** Whom a field can be about beside the whole family. */
  readonly personen: readonly PersonId[];
  readonly nenne: (personId: PersonId | null) => string;
}

/** The eight fields; in each as many entries as there are people it is about. */
export function Themenfelder(props: ThemenfelderProps) {
  return (
    <div data-path="felder" tabIndex={-1}>
      {zThemenfeld.options.map((themenfeld) => (
        <Feld key={themenfeld} themenfeld={themenfeld} {...props} />
      ))}
    </div>
  );
}

function Feld({ themenfeld, form, personen, nenne }: ThemenfelderProps & { readonly themenfeld: Themenfeld }) {
  const eintraege = form.values.felder.flatMap((feld, stelle) =>
    feld.themenfeld === themenfeld ? [{ feld, stelle }] : [],
  );
  const freie = [null, ...personen].filter((id) => !eintraege.some(({ feld }) => feld.personId === id));
  const titel = THEMENFELD_LABEL[themenfeld];
  return (
    <Feldgruppe titel={titel} hinweis={THEMENFELD_INHALT[themenfeld]} spalten={1}>
      {themenfeld === 'gesundheit' && eintraege.length > 0 && (
        <Alert color="geleit" icon={<IconMail aria-hidden />}>
          Einzelheiten zur Gesundheit gehören in den verschlossenen Umschlag (Abschnitt „Einwilligungen“). Hier genügt,
          was für die Beratung nötig ist.
        </Alert>
      )}
      <Stack gap="sm">
        {eintraege.map(({ feld, stelle }) => {
          const wer = nenne(feld.personId);
          return (
            <Card
              key={stelle}
              padding="sm"
              role="group"
              aria-label={`${titel}: ${wer}`}
              data-path={`felder.${stelle}.personId`}
            >
              <Group justify="space-between" mb="xs">
                <Text fw={600}>{wer}</Text>
                <ActionIcon
                  aria-label={`${titel}: Eintrag für ${wer} entfernen`}
                  onClick={() => form.removeListItem('felder', stelle)}
                >
                  <IconTrash size="1rem" aria-hidden />
                </ActionIcon>
              </Group>
              <div className={classes['eintrag']}>
                <Textarea
                  label="So ist es heute"
                  autosize
                  minRows={2}
                  {...form.getInputProps(`felder.${stelle}.istStand`)}
                />
                <Textarea
                  label="Das ist schon da"
                  autosize
                  minRows={2}
                  {...form.getInputProps(`felder.${stelle}.ressource`)}
                />
                <Textarea
                  label="Das wird gebraucht"
                  autosize
                  minRows={2}
                  {...form.getInputProps(`felder.${stelle}.bedarf`)}
                />
                <Select
                  label="Bedarf"
                  placeholder="nicht eingeschätzt"
                  clearable
                  data={auswahlAus(BEDARFSSTUFE_LABEL)}
                  {...form.getInputProps(`felder.${stelle}.bedarfsstufe`)}
                />
                <Select
                  label="Ressource"
                  placeholder="nicht eingeschätzt"
                  clearable
                  data={auswahlAus(RESSOURCENSTUFE_LABEL)}
                  {...form.getInputProps(`felder.${stelle}.ressourcenstufe`)}
                />
              </div>
              {form.errors[`felder.${stelle}.personId`] && (
                <Text size="sm" c="red" mt="xs">
                  {form.errors[`felder.${stelle}.personId`]}
                </Text>
              )}
            </Card>
          );
        })}
        {freie.length > 0 && (
          <Group gap="xs">
            {freie.map((personId) => (
              <Button
                key={personId ?? 'familie'}
                variant="default"
                size="xs"
                leftSection={<IconPlus size="1rem" aria-hidden />}
                aria-label={`${titel}: Eintrag für ${nenne(personId)} hinzufügen`}
                onClick={() =>
                  form.insertListItem('felder', {
                    themenfeld,
                    personId,
                    istStand: '',
                    ressource: '',
                    bedarf: '',
                    bedarfsstufe: null,
                    ressourcenstufe: null,
                  })
                }
              >
                {nenne(personId)}
              </Button>
            ))}
          </Group>
        )}
      </Stack>
    </Feldgruppe>
  );
}
