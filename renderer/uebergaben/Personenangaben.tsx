import { Button, Card, Checkbox, Group, Select, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { neuerKurs } from '../../shared/faelle/defaults.ts';
import {
  ALPHABETISIERUNG_LABEL,
  AUFENTHALTSSTATUS_LABEL,
  ERWERBSTAETIGKEIT_LABEL,
  KURSART_LABEL,
  KURSSTAND_LABEL,
  SPRACHNIVEAU_LABEL,
} from '../../shared/faelle/labels.ts';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Person } from '../../shared/faelle/types.ts';
import { neueUebergabeperson } from '../../shared/uebergaben/defaults.ts';
import type { UebergabeEingabe } from '../../shared/uebergaben/types.ts';
import { Sprachfeld } from '../erhebungen/Sprachfeld.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Eintraege } from '../ui/Eintraege.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';

type Formular = UseFormReturnType<UebergabeEingabe>;

/** What the handing Stelle tells of each person; whom it does not mention can be left out. */
export function Personenangaben({ form, personen }: { readonly form: Formular; readonly personen: readonly Person[] }) {
  const genannte = form.values.personen;
  const fehlende = personen.filter(({ id }) => !genannte.some(({ personId }) => personId === id));
  return (
    <Feldgruppe
      titel="Familie"
      spalten={1}
      hinweis="Nur, was die abgebende Stelle mitteilt. Leere Felder bleiben auf dem Papier weg."
    >
      {genannte.map(({ personId }, stelle) => {
        const person = personen.find(({ id }) => id === personId);
        const name = person ? vollerName(person) : 'Person aus einem anderen Haushalt';
        return (
          <Card key={personId} padding="sm" role="group" aria-label={name} data-path={`personen.${stelle}.personId`}>
            <Group justify="space-between" mb="xs">
              <Text fw={600}>{name}</Text>
              <Button variant="subtle" size="xs" onClick={() => form.removeListItem('personen', stelle)}>
                Aus dem Protokoll nehmen
              </Button>
            </Group>
            <Angaben form={form} pfad={`personen.${stelle}`} stelle={stelle} name={name} />
          </Card>
        );
      })}
      {fehlende.length > 0 && (
        <Group gap="xs">
          {fehlende.map((person) => (
            <Button
              key={person.id}
              variant="default"
              size="xs"
              leftSection={<IconPlus size="1rem" aria-hidden />}
              onClick={() => form.insertListItem('personen', neueUebergabeperson(person.id))}
            >
              {vollerName(person)}
            </Button>
          ))}
        </Group>
      )}
    </Feldgruppe>
  );
}

function Angaben({
  form,
  pfad,
  stelle,
  name,
}: {
  readonly form: Formular;
  readonly pfad: string;
  readonly stelle: number;
  readonly name: string;
}) {
  const person = form.values.personen[stelle];
  return (
    <>
      <Feldgruppe titel={`${name}: Aufenthalt und Unterlagen`} ebene={3} spalten={3}>
        <Datumsfeld label="Angekommen am" {...form.getInputProps(`${pfad}.ankunftAm`)} />
        <Datumsfeld label="In der Anschlussunterbringung seit" {...form.getInputProps(`${pfad}.aubVon`)} />
        <TextInput label="Übergebene Unterlagen" {...form.getInputProps(`${pfad}.unterlagen`)} />
        <Select
          label="Aufenthalt"
          allowDeselect={false}
          searchable
          data={auswahlAus(AUFENTHALTSSTATUS_LABEL)}
          {...form.getInputProps(`${pfad}.status`)}
        />
        <Datumsfeld label="ab" {...form.getInputProps(`${pfad}.statusVon`)} />
        <Datumsfeld label="gültig bis" {...form.getInputProps(`${pfad}.statusBis`)} />
        <Select
          label="Arbeit"
          allowDeselect={false}
          data={auswahlAus(ERWERBSTAETIGKEIT_LABEL)}
          {...form.getInputProps(`${pfad}.erwerbstaetigkeit`)}
        />
        <Select
          label="Lesen und Schreiben"
          allowDeselect={false}
          data={auswahlAus(ALPHABETISIERUNG_LABEL)}
          {...form.getInputProps(`${pfad}.alphabetisierung`)}
        />
        <Checkbox
          mt="1.9rem"
          label="Braucht Sprachmittlung"
          {...form.getInputProps(`${pfad}.brauchtSprachmittlung`, { type: 'checkbox' })}
        />
      </Feldgruppe>
      <Eintraege
        titel={`${name}: Sprachen`}
        ebene={3}
        wort={`Sprache von ${name}`}
        pfad={`${pfad}.sprachen`}
        eintraege={person?.sprachen ?? []}
        minBreite="26rem"
        leer="Keine Sprache mitgeteilt."
        knopf="Sprache hinzufügen"
        onNeu={() => form.insertListItem(`${pfad}.sprachen`, { sprache: '', niveau: 'muttersprache' })}
        onEntfernen={(zeile) => form.removeListItem(`${pfad}.sprachen`, zeile)}
        spalten={[
          {
            titel: 'Sprache',
            feld: (zeile, nummer) => <Sprachfeld aria-label={nummer} {...form.getInputProps(`${zeile}.sprache`)} />,
          },
          {
            titel: 'Niveau (GER)',
            feld: (zeile, nummer) => (
              <Select
                aria-label={`${nummer}: Niveau`}
                allowDeselect={false}
                data={auswahlAus(SPRACHNIVEAU_LABEL)}
                {...form.getInputProps(`${zeile}.niveau`)}
              />
            ),
          },
        ]}
      />
      <Eintraege
        titel={`${name}: Kurse`}
        ebene={3}
        wort={`Kurs von ${name}`}
        pfad={`${pfad}.kurse`}
        eintraege={person?.kurse ?? []}
        minBreite="46rem"
        leer="Kein Kurs mitgeteilt."
        knopf="Kurs hinzufügen"
        onNeu={() => form.insertListItem(`${pfad}.kurse`, neuerKurs())}
        onEntfernen={(zeile) => form.removeListItem(`${pfad}.kurse`, zeile)}
        spalten={[
          {
            titel: 'Art',
            feld: (zeile, nummer) => (
              <Select
                aria-label={`${nummer}: Art`}
                allowDeselect={false}
                data={auswahlAus(KURSART_LABEL)}
                {...form.getInputProps(`${zeile}.art`)}
              />
            ),
          },
          {
            titel: 'Träger',
            feld: (zeile, nummer) => (
              <TextInput aria-label={`${nummer}: Träger`} {...form.getInputProps(`${zeile}.traeger`)} />
            ),
          },
          {
            titel: 'Stand',
            breite: '9rem',
            feld: (zeile, nummer) => (
              <Select
                aria-label={`${nummer}: Stand`}
                allowDeselect={false}
                data={auswahlAus(KURSSTAND_LABEL)}
                {...form.getInputProps(`${zeile}.stand`)}
              />
            ),
          },
          {
            titel: 'von',
            breite: '10rem',
            feld: (zeile, nummer) => (
              <Datumsfeld aria-label={`${nummer}: von`} {...form.getInputProps(`${zeile}.von`)} />
            ),
          },
          {
            titel: 'bis',
            breite: '10rem',
            feld: (zeile, nummer) => (
              <Datumsfeld aria-label={`${nummer}: bis`} {...form.getInputProps(`${zeile}.bis`)} />
            ),
          },
        ]}
      />
    </>
  );
}
