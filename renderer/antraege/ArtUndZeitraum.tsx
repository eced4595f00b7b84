import { Select, TextInput } from '@mantine/core';
import { ANTRAGSART_LABEL, DURCHFUEHRUNG_LABEL } from '../../shared/antraege/labels.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { kommunenAuswahl } from '../ui/namen.ts';
import { type AbschnittProps } from './formular.ts';

/** Head and part 1 of the paper: who applies, for what kind of application, for which days. */
export function ArtUndZeitraum({ form, istGesperrt, kommunen, berechnung }: AbschnittProps) {
  return (
    <>
      <Feldgruppe
        titel="Gegenstand"
        hinweis={
          berechnung
            ? `Förderrecht nach dem ersten Tag des Zeitraums: ${berechnung.fassung}`
            : 'Das Förderrecht folgt aus dem ersten Tag des Zeitraums.'
        }
      >
        <Select
          label="Antragstellerin"
          data={kommunenAuswahl(kommunen.filter((kommune) => kommune.art !== 'freier_traeger'))}
          searchable
          disabled={istGesperrt}
          {...form.getInputProps('antragstellerinId')}
        />
        <Select
          label="Art des Antrags"
          data={auswahlAus(ANTRAGSART_LABEL)}
          disabled={istGesperrt}
          {...form.getInputProps('antragsart')}
        />
        <Select
          label="Durchführung"
          data={auswahlAus(DURCHFUEHRUNG_LABEL)}
          disabled={istGesperrt}
          {...form.getInputProps('durchfuehrung')}
        />
        <TextInput
          label="Bezug"
          description="Aktenzeichen und Datum früherer Anträge und Bescheide"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.bezug')}
        />
      </Feldgruppe>
      <Feldgruppe titel="Zeitraum" spalten={3}>
        <Datumsfeld label="Durchführung von" disabled={istGesperrt} {...form.getInputProps('von')} />
        <Datumsfeld label="bis" disabled={istGesperrt} {...form.getInputProps('bis')} />
        <Datumsfeld label="Datum des Antrags" disabled={istGesperrt} {...form.getInputProps('datum')} />
      </Feldgruppe>
    </>
  );
}
