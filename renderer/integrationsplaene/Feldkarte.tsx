import { Accordion, Button, Group, Select, Stack, Switch, Text, Textarea } from '@mantine/core';
import { IconBooks, IconLock, IconPlus, IconTrash } from '@tabler/icons-react';
import type { PersonId } from '../../shared/foundation/id.ts';
import { neuesPlanziel } from '../../shared/integrationsplaene/defaults.ts';
import { istOffenesZiel } from '../../shared/integrationsplaene/stand.ts';
import type { Planfeld } from '../../shared/integrationsplaene/types.ts';
import { THEMENFELD_LABEL } from '../../shared/netzwerk/themenfelder.ts';
import { entferne, fuegeAn } from './listen.ts';
import { neueEintragId, usePlan, type Planform } from './umgebung.ts';
import { Verschlossen } from './Verschlossen.tsx';
import { Zielkarte } from './Zielkarte.tsx';
import classes from './plan.module.css';

interface FeldkarteProps {
  readonly form: Planform;
  readonly feld: Planfeld;
  /** Place in the form. */
  readonly stelle: number;
  readonly istOffen: boolean;
  /** Null where the account may not read the library. */
  readonly onBibliothek: (() => void) | null;
  readonly onOeffnen: (() => void) | null;
}

/** Heading of a field: whose it is, where the plan is for several. */
export function feldtitel(feld: Planfeld, nenne: (id: PersonId | null) => string, istFamilie: boolean): string {
  const titel = THEMENFELD_LABEL[feld.themenfeld];
  return istFamilie ? `${titel}: ${nenne(feld.personId)}` : titel;
}

/** „2 Ziele, 1 erreicht“ */
function zielsatz({ ziele }: Planfeld): string {
  if (ziele.length === 0) return 'noch kein Ziel';
  const erreicht = ziele.filter((ziel) => !istOffenesZiel(ziel)).length;
  const anzahl = ziele.length === 1 ? '1 Ziel' : `${ziele.length} Ziele`;
  return erreicht === 0 ? anzahl : `${anzahl}, davon ${erreicht} nicht mehr offen`;
}

/** A field of the plan for one person or all: how it is, and its goals. */
export function Feldkarte({ form, feld, stelle, istOffen, onBibliothek, onOeffnen }: FeldkarteProps) {
  const { plan, nenne } = usePlan();
  const istFamilie = plan.personId === null;
  const pfad = `felder.${stelle}`;
  const titel = feldtitel(feld, nenne, istFamilie);
  const hatVertrauliches = feld.istVertraulich || feld.ziele.some(({ istVertraulich }) => istVertraulich);
  return (
    <Accordion.Item value={feld.id} data-path={pfad} tabIndex={-1}>
      <Accordion.Control>
        <Group gap="sm">
          <Text component="span" fw={600}>
            {titel}
          </Text>
          <Text component="span" size="sm" c="dimmed">
            {zielsatz(feld)}
          </Text>
          {hatVertrauliches && (
            <Text component="span" size="sm">
              <IconLock size="1em" aria-hidden /> vertraulich
            </Text>
          )}
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        {istOffen && (
          <Stack gap="md">
            <div className={classes['zeile']}>
              {istFamilie ? (
                <Select
                  label="Für"
                  w="18rem"
                  maw="100%"
                  allowDeselect={false}
                  data={[
                    { value: '', label: 'alle' },
                    ...form.values.personIds.map((id) => ({ value: id, label: nenne(id) })),
                  ]}
                  value={feld.personId ?? ''}
                  error={form.errors[`${pfad}.personId`]}
                  data-path={`${pfad}.personId`}
                  onChange={(id) => form.setFieldValue(`${pfad}.personId`, id === '' ? null : id)}
                />
              ) : (
                <span />
              )}
              <Button
                size="xs"
                variant="subtle"
                color="red"
                leftSection={<IconTrash size="1rem" aria-hidden />}
                onClick={() => entferne(form, {}, stelle, feld, `Themenfeld ${titel} entfernt`)}
              >
                Themenfeld entfernen
              </Button>
            </div>
            <Lage form={form} feld={feld} pfad={pfad} onOeffnen={onOeffnen} />
            <Stack gap="sm" component="ol" className={classes['liste']} aria-label={`${titel}: Ziele`}>
              {feld.ziele.map((ziel, nummer) => (
                <Zielkarte
                  key={ziel.id}
                  form={form}
                  feld={feld}
                  pfad={pfad}
                  ziel={ziel}
                  stelle={nummer}
                  onOeffnen={onOeffnen}
                />
              ))}
            </Stack>
            <Group gap="xs">
              {onBibliothek && (
                <Button
                  size="xs"
                  variant="light"
                  leftSection={<IconBooks size="1rem" aria-hidden />}
                  aria-label={`${titel}: Ziel aus der Bibliothek`}
                  onClick={onBibliothek}
                >
                  Ziel aus der Bibliothek
                </Button>
              )}
              <Button
                size="xs"
                variant="default"
                data-neu={`${pfad}.ziele`}
                leftSection={<IconPlus size="1rem" aria-hidden />}
                aria-label={`${titel}: Eigenes Ziel`}
                onClick={() =>
                  fuegeAn(form, `${pfad}.ziele`, feld.ziele.length, neuesPlanziel(neueEintragId()), 'text')
                }
              >
                Eigenes Ziel
              </Button>
            </Group>
          </Stack>
        )}
      </Accordion.Panel>
    </Accordion.Item>
  );
}

/** State, resource and need; in the envelope as one. */
function Lage({
  form,
  feld,
  pfad,
  onOeffnen,
}: Pick<FeldkarteProps, 'form' | 'feld' | 'onOeffnen'> & { readonly pfad: string }) {
  const { plan } = usePlan();
  if (feld.istVerschlossen) {
    return (
      <div data-path={`${pfad}.heute`} tabIndex={-1}>
        <Verschlossen was="Stand, Ressource und Bedarf" onOeffnen={onOeffnen} />
      </div>
    );
  }
  return (
    <>
      <div className={classes['texte']}>
        <Textarea label="So ist es heute" autosize minRows={2} {...form.getInputProps(`${pfad}.heute`)} />
        <Textarea label="Das kann ich schon" autosize minRows={2} {...form.getInputProps(`${pfad}.ressource`)} />
        <Textarea label="Das brauche ich" autosize minRows={2} {...form.getInputProps(`${pfad}.bedarf`)} />
      </div>
      <Switch
        label="Diese drei Angaben sind vertraulich"
        {...form.getInputProps(`${pfad}.istVertraulich`, { type: 'checkbox' })}
        onChange={(ereignis) => {
          const istVertraulich = ereignis.currentTarget.checked;
          form.setFieldValue(`${pfad}.istVertraulich`, istVertraulich);
          if (istVertraulich && feld.personId === null && plan.personId !== null) {
            form.setFieldValue(`${pfad}.personId`, plan.personId);
          }
        }}
      />
    </>
  );
}
