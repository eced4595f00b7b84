import { Checkbox, Select, TextInput } from '@mantine/core';
import { neuerKurs } from '../../../shared/faelle/defaults.ts';
import {
  ALPHABETISIERUNG_LABEL,
  KURSART_LABEL,
  KURSSTAND_LABEL,
  PRUEFUNG_LABEL,
  SPRACHNIVEAU_LABEL,
} from '../../../shared/faelle/labels.ts';
import { SPRACHEN, sprachname } from '../../../shared/foundation/sprachen.ts';
import { auswahlAus } from '../../ui/auswahl.ts';
import { Datumsfeld } from '../../ui/Datumsfeld.tsx';
import { Eintraege } from '../../ui/Eintraege.tsx';
import { Feldgruppe, GanzeBreite } from '../../ui/Feldgruppe.tsx';
import { Zahlenfeld } from '../../ui/Zahlenfeld.tsx';
import type { GruppeProps } from './formular.ts';

/** The languages that are offered, and the one that is entered already. */
function sprachenauswahl(gewaehlte: string): { value: string; label: string }[] {
  const alle = SPRACHEN.map(({ code, name }) => ({ value: code, label: name }));
  const istFremd = gewaehlte !== '' && !alle.some(({ value }) => value === gewaehlte);
  return istFremd ? [{ value: gewaehlte, label: sprachname(gewaehlte) }, ...alle] : alle;
}

/** Languages with level, literacy, and whether an interpreter is needed. */
export function SpracheUndBildung({ form }: GruppeProps) {
  return (
    <>
      <Eintraege
        titel="Sprache und Bildung"
        wort="Sprache"
        pfad="sprachen"
        eintraege={form.values.sprachen}
        minBreite="26rem"
        leer="Noch keine Sprache eingetragen."
        knopf="Sprache hinzufügen"
        onNeu={() => form.insertListItem('sprachen', { sprache: '', niveau: 'muttersprache' })}
        onEntfernen={(zeile) => form.removeListItem('sprachen', zeile)}
        spalten={[
          {
            titel: 'Sprache',
            feld: (pfad, nummer) => {
              const props = form.getInputProps(`${pfad}.sprache`);
              return (
                <Select
                  aria-label={`${nummer}: Sprache`}
                  placeholder="Sprache wählen"
                  searchable
                  data={sprachenauswahl(String(props.value))}
                  {...props}
                  onChange={(sprache) => form.setFieldValue(`${pfad}.sprache`, sprache ?? '')}
                />
              );
            },
          },
          {
            titel: 'Niveau (GER)',
            feld: (pfad, nummer) => (
              <Select
                aria-label={`${nummer}: Niveau`}
                allowDeselect={false}
                data={auswahlAus(SPRACHNIVEAU_LABEL)}
                {...form.getInputProps(`${pfad}.niveau`)}
              />
            ),
          },
        ]}
      />
      <Feldgruppe titel="Schrift und Verständigung" ebene={3}>
        <Select
          label="Lesen und Schreiben"
          allowDeselect={false}
          data={auswahlAus(ALPHABETISIERUNG_LABEL)}
          {...form.getInputProps('alphabetisierung')}
        />
        <GanzeBreite>
          <Checkbox
            label="Braucht im Gespräch Sprachmittlung"
            {...form.getInputProps('brauchtSprachmittlung', { type: 'checkbox' })}
          />
        </GanzeBreite>
      </Feldgruppe>
      <Kurse form={form} />
    </>
  );
}

function Kurse({ form }: GruppeProps) {
  return (
    <Eintraege
      titel="Kurse"
      wort="Kurs"
      pfad="kurse"
      eintraege={form.values.kurse}
      minBreite={null}
      leer="Noch kein Kurs eingetragen."
      knopf="Kurs hinzufügen"
      onNeu={() => form.insertListItem('kurse', neuerKurs())}
      onEntfernen={(zeile) => form.removeListItem('kurse', zeile)}
      spalten={[
        {
          titel: 'Art',
          breite: '13rem',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: Art`}
              allowDeselect={false}
              data={auswahlAus(KURSART_LABEL)}
              {...form.getInputProps(`${pfad}.art`)}
            />
          ),
        },
        {
          titel: 'Stand',
          breite: '9rem',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: Stand`}
              allowDeselect={false}
              data={auswahlAus(KURSSTAND_LABEL)}
              {...form.getInputProps(`${pfad}.stand`)}
            />
          ),
        },
        {
          titel: 'Träger',
          breite: '14rem',
          feld: (pfad, nummer) => (
            <TextInput aria-label={`${nummer}: Träger`} {...form.getInputProps(`${pfad}.traeger`)} />
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
          feld: (pfad, nummer) => <Datumsfeld aria-label={`${nummer}: bis`} {...form.getInputProps(`${pfad}.bis`)} />,
        },
        {
          titel: 'Anwesenheit in %',
          breite: '8rem',
          feld: (pfad, nummer) => (
            <Zahlenfeld
              aria-label={`${nummer}: Anwesenheit in Prozent`}
              {...form.getInputProps(`${pfad}.anwesenheitProzent`)}
            />
          ),
        },
        {
          titel: 'Prüfung',
          breite: '10rem',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: Prüfung`}
              allowDeselect={false}
              data={auswahlAus(PRUEFUNG_LABEL)}
              {...form.getInputProps(`${pfad}.pruefung`)}
            />
          ),
        },
        {
          titel: 'Ergebnis',
          breite: '8rem',
          feld: (pfad, nummer) => (
            <TextInput aria-label={`${nummer}: Ergebnis`} {...form.getInputProps(`${pfad}.pruefungsergebnis`)} />
          ),
        },
        {
          titel: 'Kinderbetreuung',
          breite: '9rem',
          feld: (pfad, nummer) => (
            <Checkbox
              mt={6}
              label="nötig"
              aria-label={`${nummer}: Kinderbetreuung nötig`}
              {...form.getInputProps(`${pfad}.mitKinderbetreuung`, { type: 'checkbox' })}
            />
          ),
        },
      ]}
    />
  );
}
