import { Select, Textarea, TextInput } from '@mantine/core';
import { BERICHTSRHYTHMUS_LABEL } from '../../shared/vereinbarungen/labels.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';
import type { AbschnittProps } from './formular.ts';

/** §§ 6 to 8: the counselling, the figures and the Verwendungsnachweis for the Landkreis. */
export function AufgabenAbschnitt({ form, istGesperrt }: AbschnittProps) {
  return (
    <>
      <Feldgruppe titel="Beratung" spalten={1}>
        <Textarea
          label="Umfang der Beratung"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.beratungsumfang')}
        />
        <Textarea
          label="Orte"
          description="Büro, Sprechstunden mit Wochentag und Uhrzeit, aufsuchend"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.beratungsorte')}
        />
        <Textarea
          label="Vertretung bei Urlaub und Krankheit"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.vertretung')}
        />
      </Feldgruppe>
      <Feldgruppe
        titel="Zahlen für den Landkreis"
        spalten={3}
        hinweis="Welche Zahlen, wie oft, bis wann und in welcher Datei, legt der Landkreis fest."
      >
        <GanzeBreite>
          <Textarea label="Welche Zahlen" disabled={istGesperrt} {...form.getInputProps('angaben.zahlen')} />
        </GanzeBreite>
        <Select
          label="Wie oft"
          data={auswahlAus(BERICHTSRHYTHMUS_LABEL)}
          allowDeselect={false}
          disabled={istGesperrt}
          {...form.getInputProps('angaben.zahlenRhythmus')}
        />
        <Zahlenfeld
          label="Bis wann"
          description="Tage nach dem Ende des Berichtszeitraums"
          einheit="Tage"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.zahlenFristTage')}
        />
        <TextInput
          label="In welcher Datei"
          description="Name der Vorlage des Landkreises"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.zahlenDatei')}
        />
      </Feldgruppe>
      <Feldgruppe titel="Verwendungsnachweis an den Landkreis">
        <Datumsfeld label="Vorzulegen bis" disabled={istGesperrt} {...form.getInputProps('angaben.nachweisBis')} />
        <GanzeBreite>
          <Textarea label="Anlagen" disabled={istGesperrt} {...form.getInputProps('angaben.nachweisAnlagen')} />
        </GanzeBreite>
      </Feldgruppe>
    </>
  );
}
