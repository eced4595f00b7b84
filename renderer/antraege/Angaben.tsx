import { Checkbox, Text, Textarea, TextInput } from '@mantine/core';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';
import type { AbschnittProps } from './formular.ts';

const BEGRUENDUNG_HOECHSTLAENGE = 3500;

/** Parts 4, 7 and 8 of the paper: how the work is done, why it is needed, where it stands in the budget. */
export function AngabenAbschnitt({ form, istGesperrt }: AbschnittProps) {
  return (
    <>
      <Feldgruppe titel="Durchführung">
        <TextInput
          label="Fachaufsicht"
          description="Name, Funktion, Stelle"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.fachaufsicht')}
        />
        <TextInput
          label="Einbindung einer Person mit Typ a"
          description="bei Personen mit Typ b oder c"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.einbindungTypA')}
        />
        <GanzeBreite>
          <Checkbox
            label="Die Fachaufsicht ist gemeinde- oder trägerübergreifend."
            disabled={istGesperrt}
            {...form.getInputProps('angaben.fachaufsichtUebergreifend', { type: 'checkbox' })}
          />
        </GanzeBreite>
        <TextInput
          label="Vertretung bei Urlaub und Krankheit"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.vertretung')}
        />
        <TextInput
          label="Gemeindeübergreifender fachlicher Austausch"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.austausch')}
        />
        <TextInput
          label="Integrationsbeauftragte vor Ort"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.integrationsbeauftragte')}
        />
        <TextInput
          label="Flüchtlingssozialarbeit des Kreises"
          description="Ansprechstelle für Übergaben"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.fluechtlingssozialarbeit')}
        />
        <GanzeBreite>
          <Textarea
            label="Beratungsorte"
            description="Büro, Sprechstunden mit Ort, Wochentag und Uhrzeit, aufsuchend"
            disabled={istGesperrt}
            {...form.getInputProps('angaben.beratungsorte')}
          />
        </GanzeBreite>
        <Zahlenfeld
          label="Zu betreuende Personen heute"
          einheit="Personen"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.personenHeute')}
        />
        <Datumsfeld label="Stand" disabled={istGesperrt} {...form.getInputProps('angaben.personenHeuteAm')} />
      </Feldgruppe>
      <Feldgruppe titel="Begründung" spalten={1} hinweis="Bedarf, Organisation, Abgrenzung zu anderen Beratungsstellen">
        <Textarea
          label="Begründung"
          minRows={8}
          disabled={istGesperrt}
          {...form.getInputProps('angaben.begruendung')}
        />
        <Text size="sm" c="dimmed" ta="right" aria-live="polite">
          {form.values.angaben.begruendung.length} von {BEGRUENDUNG_HOECHSTLAENGE} Zeichen
        </Text>
      </Feldgruppe>
      <Feldgruppe titel="Haushalt">
        <TextInput
          label="Haushaltsstelle"
          description="Produkt, Kostenstelle, Sachkonto"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.haushaltsstelle')}
        />
        <TextInput
          label="Veranschlagt"
          description="Jahr, Betrag, im Stellenplan enthalten"
          disabled={istGesperrt}
          {...form.getInputProps('angaben.veranschlagt')}
        />
        <GanzeBreite>
          <Textarea
            label="Folgekosten nach Ende der Förderung"
            disabled={istGesperrt}
            {...form.getInputProps('angaben.folgekosten')}
          />
        </GanzeBreite>
      </Feldgruppe>
    </>
  );
}
