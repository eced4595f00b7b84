import { Select, Text, Textarea } from '@mantine/core';
import { ERSTKONTAKTERGEBNIS_LABEL } from '../../../shared/faelle/labels.ts';
import { volljaehrigkeit } from '../../../shared/faelle/name.ts';
import { istDatum } from '../../../shared/foundation/date.ts';
import { SPRACHEN } from '../../../shared/foundation/sprachen.ts';
import { auswahlAus } from '../../ui/auswahl.ts';
import { Datumsfeld } from '../../ui/Datumsfeld.tsx';
import { Feldgruppe, GanzeBreite } from '../../ui/Feldgruppe.tsx';
import { useHeute } from '../../ui/umgebung.ts';
import type { GruppeProps } from './formular.ts';

/** First contact, information under Art. 13 DSGVO, own consent and own copy. */
export function KontaktUndEinwilligung({ form }: GruppeProps) {
  const heute = useHeute();
  const { erstkontakt, geburtsdatum, informiertSprache } = form.values;
  const istLesbar = geburtsdatum === null || istDatum(geburtsdatum);
  const istMinderjaehrig = istLesbar && volljaehrigkeit(form.values, heute) === 'nein';
  return (
    <>
      <Feldgruppe titel="Kontakt und Einwilligung" spalten={3}>
        <Select
          label="Erstkontakt"
          allowDeselect={false}
          data={auswahlAus(ERSTKONTAKTERGEBNIS_LABEL)}
          {...form.getInputProps('erstkontakt')}
        />
        {erstkontakt !== 'offen' && (
          <Datumsfeld
            label={erstkontakt === 'nicht_erreicht' ? 'Letzter Versuch am' : 'Gespräch am'}
            {...form.getInputProps('erstkontaktAm')}
          />
        )}
      </Feldgruppe>
      <Feldgruppe
        titel="Information und Einwilligung"
        ebene={3}
        spalten={3}
        hinweis="Für die Akte: die Information nach Art. 13 DSGVO für alle, dazu von Erwachsenen eine eigene Einwilligung mit eigener Kopie"
      >
        <Datumsfeld label="Information ausgehändigt am" {...form.getInputProps('informiertAm')} />
        <Select
          label="Sprache der Information"
          placeholder="nicht eingetragen"
          searchable
          clearable
          data={SPRACHEN.map(({ code, name }) => ({ value: code, label: name }))}
          {...form.getInputProps('informiertSprache')}
          value={informiertSprache || null}
          onChange={(sprache: string | null) => form.setFieldValue('informiertSprache', sprache ?? '')}
        />
        <Datumsfeld label="Einwilligung am" {...form.getInputProps('einwilligungAm')} />
        <Datumsfeld label="Eigene Kopie ausgehändigt am" {...form.getInputProps('einwilligungKopieAm')} />
        <Datumsfeld label="Einwilligung widerrufen am" {...form.getInputProps('einwilligungWiderrufenAm')} />
        {istMinderjaehrig && (
          <GanzeBreite>
            <Text size="sm" c="dimmed">
              Für die Akte einer minderjährigen Person ist keine eigene Einwilligung nötig.
            </Text>
          </GanzeBreite>
        )}
      </Feldgruppe>
      <Feldgruppe titel="Bemerkung" spalten={1}>
        <Textarea
          aria-label="Bemerkung"
          description="Gesundheit, Religion und Gewalt gehören nicht hierher, sondern in den verschlossenen Umschlag."
          {...form.getInputProps('bemerkung')}
        />
      </Feldgruppe>
    </>
  );
}
