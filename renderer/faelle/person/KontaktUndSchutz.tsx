import { Select, Text, TextInput } from '@mantine/core';
import { FREMDNUMMERART_LABEL, SCHUTZ_LABEL } from '../../../shared/faelle/labels.ts';
import { auswahlAus } from '../../ui/auswahl.ts';
import { Datumsfeld } from '../../ui/Datumsfeld.tsx';
import { Eintraege } from '../../ui/Eintraege.tsx';
import { Feldgruppe, GanzeBreite } from '../../ui/Feldgruppe.tsx';
import type { GruppeProps } from './formular.ts';

/** Numbers that other offices gave, telephone and e-mail. */
export function NummernUndKontakt({ form }: GruppeProps) {
  return (
    <>
      <Eintraege
        titel="Nummern und Kontakt"
        wort="Nummer"
        pfad="fremdnummern"
        eintraege={form.values.fremdnummern}
        minBreite="26rem"
        leer="Noch keine Nummer einer anderen Stelle eingetragen."
        knopf="Nummer hinzufügen"
        onNeu={() => form.insertListItem('fremdnummern', { art: 'azr', nummer: '' })}
        onEntfernen={(zeile) => form.removeListItem('fremdnummern', zeile)}
        spalten={[
          {
            titel: 'Stelle',
            feld: (pfad, nummer) => (
              <Select
                aria-label={`${nummer}: Stelle`}
                allowDeselect={false}
                data={auswahlAus(FREMDNUMMERART_LABEL)}
                {...form.getInputProps(`${pfad}.art`)}
              />
            ),
          },
          {
            titel: 'Nummer',
            feld: (pfad, nummer) => (
              <TextInput aria-label={`${nummer}: Nummer`} {...form.getInputProps(`${pfad}.nummer`)} />
            ),
          },
        ]}
      />
      <Feldgruppe titel="So ist die Person zu erreichen" ebene={3}>
        <TextInput label="Telefon" inputMode="tel" {...form.getInputProps('telefon')} />
        <TextInput label="E-Mail" inputMode="email" {...form.getInputProps('email')} />
      </Feldgruppe>
    </>
  );
}

/** Auskunftssperre or protected address: it holds for all who live there. */
export function SchutzDerAnschrift({ form }: GruppeProps) {
  const istGeschuetzt = form.values.schutz !== 'keiner';
  return (
    <Feldgruppe titel="Schutz" spalten={3}>
      <Select
        label="Schutz der Anschrift"
        allowDeselect={false}
        data={auswahlAus(SCHUTZ_LABEL)}
        {...form.getInputProps('schutz')}
      />
      {istGeschuetzt && <Datumsfeld label="Schutz bis" placeholder="ohne Ende" {...form.getInputProps('schutzBis')} />}
      {istGeschuetzt && (
        <GanzeBreite>
          <Text size="sm" c="dimmed">
            Die Anschrift des Haushalts wird dann nirgends gezeigt oder gedruckt, auch nicht für die anderen im
            Haushalt. Wer zuständig ist, kann sie mit einem Grund ansehen; das wird aufgezeichnet.
          </Text>
        </GanzeBreite>
      )}
    </Feldgruppe>
  );
}
