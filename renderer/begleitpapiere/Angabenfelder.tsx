import { ActionIcon, Button, Group, Radio, Select, Stack, Textarea, TextInput, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { neuesEngagement } from '../../shared/begleitpapiere/defaults.ts';
import {
  BEENDIGUNG_EMPFAENGER_LABEL,
  EMPFAENGER_LABEL,
  ENTSCHEIDUNG_LABEL,
  JA_NEIN_LABEL,
  KOSTENTEILUNG_LABEL,
  UMFANG_LABEL,
} from '../../shared/begleitpapiere/labels.ts';
import type { AngabenVon, Begleitangaben } from '../../shared/begleitpapiere/types.ts';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Betragsfeld } from '../ui/Betragsfeld.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { kommunenAuswahl } from '../ui/namen.ts';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';

interface FelderProps {
  readonly form: UseFormReturnType<Begleitangaben>;
}

/** The inputs of a paper that stand nowhere else. What is left empty becomes a line to fill by hand. */
export function Angabenfelder({ form }: FelderProps) {
  const angaben = form.values;
  switch (angaben.art) {
    case 'einvernehmen':
      return <Einvernehmen form={form} angaben={angaben} />;
    case 'vereinbarung':
      return <Vereinbarung form={form} />;
    case 'weitergabe':
      return <Weitergabe form={form} />;
    case 'beendigung':
      return <Beendigung form={form} />;
    case 'erfahrungswissen':
      return <Erfahrungswissen form={form} angaben={angaben} />;
    case 'beschaeftigungsbeginn':
      return (
        <Feldgruppe titel="Angaben">
          <TextInput label="Arbeitsort" {...form.getInputProps('arbeitsort')} />
          <Datumsfeld label="Datum auf dem Papier" {...form.getInputProps('datum')} />
        </Feldgruppe>
      );
    case 'anschreiben':
      return <Anschreiben form={form} />;
    case 'mitzeichnung':
      return (
        <Feldgruppe titel="Angaben">
          <TextInput
            label="Weitere Stelle"
            description="zeichnet zusätzlich mit, zum Beispiel das Hauptamt"
            {...form.getInputProps('weitereStelle')}
          />
          <GanzeBreite>
            <Textarea label="Bemerkung" {...form.getInputProps('bemerkung')} />
          </GanzeBreite>
        </Feldgruppe>
      );
    case 'datenliste':
      return null;
  }
}

function Einvernehmen({ form, angaben }: FelderProps & { readonly angaben: AngabenVon<'einvernehmen'> }) {
  const istUebertragung = angaben.entscheidung === 'landkreis' || angaben.entscheidung === 'traeger';
  return (
    <Feldgruppe titel="Angaben">
      <Select
        label="Entscheidung"
        allowDeselect={false}
        data={auswahlAus(ENTSCHEIDUNG_LABEL)}
        {...form.getInputProps('entscheidung')}
      />
      <Datumsfeld label="Gilt ab" {...form.getInputProps('ab')} />
      {istUebertragung && (
        <Radio.Group label="Umfang der Übertragung" {...form.getInputProps('umfang')}>
          <Group gap="lg" mt={4}>
            {auswahlAus(UMFANG_LABEL).map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </Group>
        </Radio.Group>
      )}
      {istUebertragung && angaben.umfang === 'teilbetrag' && (
        <Betragsfeld label="Teilbetrag" {...form.getInputProps('teilbetragCent')} />
      )}
      <TextInput label="Ansprechperson" {...form.getInputProps('ansprechperson')} />
      <Datumsfeld label="Datum auf dem Papier" {...form.getInputProps('datum')} />
      <Radio.Group label="Raum für Sprechstunden" {...form.getInputProps('sprechraum')}>
        <Group gap="lg" mt={4}>
          {auswahlAus(JA_NEIN_LABEL).map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Group>
      </Radio.Group>
      <TextInput label="Ort des Raums" {...form.getInputProps('sprechraumOrt')} />
    </Feldgruppe>
  );
}

function Vereinbarung({ form }: FelderProps) {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  return (
    <Feldgruppe titel="Angaben">
      <Select
        label="Anstellung bei"
        clearable
        searchable
        data={kommunenAuswahl(kommunen.data ?? [])}
        {...form.getInputProps('arbeitgeberinId')}
      />
      <Select
        label="Kosten tragen die Kommunen"
        allowDeselect={false}
        data={auswahlAus(KOSTENTEILUNG_LABEL)}
        {...form.getInputProps('kostenteilung')}
      />
      <Datumsfeld label="Beginn" {...form.getInputProps('beginn')} />
      <Datumsfeld label="Ende" description="leer: auf unbestimmte Zeit" {...form.getInputProps('ende')} />
      <Zahlenfeld label="Kündigungsfrist" einheit="Monate" {...form.getInputProps('kuendigungsfristMonate')} />
      <Datumsfeld label="Datum auf dem Papier" {...form.getInputProps('datum')} />
      <GanzeBreite>
        <Textarea label="Weiteres" description="wird als § 7 gedruckt" {...form.getInputProps('weiteres')} />
      </GanzeBreite>
    </Feldgruppe>
  );
}

function Weitergabe({ form }: FelderProps) {
  return (
    <Feldgruppe titel="Angaben">
      <TextInput label="Träger" {...form.getInputProps('traeger')} />
      <Betragsfeld label="Betrag" {...form.getInputProps('betragCent')} />
      <GanzeBreite>
        <Textarea label="Anschrift" {...form.getInputProps('anschrift')} />
      </GanzeBreite>
      <GanzeBreite>
        <Textarea
          label="Leistung"
          description="was der Träger übernimmt, wo und in welchem Umfang"
          {...form.getInputProps('leistung')}
        />
      </GanzeBreite>
      <Datumsfeld label="Beginn" {...form.getInputProps('von')} />
      <Datumsfeld label="Ende" {...form.getInputProps('bis')} />
      <Datumsfeld label="Nachweis des Trägers bis" {...form.getInputProps('nachweisBis')} />
      <Datumsfeld label="Datum auf dem Papier" {...form.getInputProps('datum')} />
    </Feldgruppe>
  );
}

function Beendigung({ form }: FelderProps) {
  return (
    <Feldgruppe titel="Angaben">
      <Select
        label="Empfänger"
        allowDeselect={false}
        data={auswahlAus(BEENDIGUNG_EMPFAENGER_LABEL)}
        {...form.getInputProps('empfaenger')}
      />
      <Datumsfeld label="Übergabe bis" {...form.getInputProps('uebergabeBis')} />
      <TextInput label="Ansprechperson für die Übergabe" {...form.getInputProps('ansprechperson')} />
      <Datumsfeld label="Datum auf dem Papier" {...form.getInputProps('datum')} />
    </Feldgruppe>
  );
}

function Anschreiben({ form }: FelderProps) {
  return (
    <Feldgruppe titel="Angaben">
      <Select
        label="Empfänger"
        allowDeselect={false}
        data={auswahlAus(EMPFAENGER_LABEL)}
        {...form.getInputProps('empfaenger')}
      />
      <Datumsfeld label="Datum auf dem Papier" {...form.getInputProps('datum')} />
      <GanzeBreite>
        <Textarea label="Zusatz" description="ein eigener Absatz im Brief" {...form.getInputProps('zusatz')} />
      </GanzeBreite>
      <GanzeBreite>
        <Textarea
          label="Weitere Anlagen"
          description="je Zeile eine; die angekreuzten Anlagen des Antrags stehen von selbst im Brief"
          {...form.getInputProps('weitereAnlagen')}
        />
      </GanzeBreite>
    </Feldgruppe>
  );
}

const HOECHSTENS_ENGAGEMENT = 10;

function Erfahrungswissen({ form, angaben }: FelderProps & { readonly angaben: AngabenVon<'erfahrungswissen'> }) {
  return (
    <>
      <Feldgruppe titel="Einschlägiges Engagement" spalten={1}>
        <Stack gap="sm">
          {angaben.engagement.length === 0 && <Text c="dimmed">Noch nichts eingetragen.</Text>}
          {angaben.engagement.map((_, nummer) => (
            <Group key={nummer} align="flex-end" wrap="wrap" role="group" aria-label={`Engagement ${nummer + 1}`}>
              <TextInput label="Was" flex="2 1 12rem" {...form.getInputProps(`engagement.${nummer}.was`)} />
              <TextInput label="Wo" flex="2 1 10rem" {...form.getInputProps(`engagement.${nummer}.wo`)} />
              <Datumsfeld label="von" flex="1 1 8rem" {...form.getInputProps(`engagement.${nummer}.von`)} />
              <Datumsfeld label="bis" flex="1 1 8rem" {...form.getInputProps(`engagement.${nummer}.bis`)} />
              <TextInput label="Umfang" flex="1 1 9rem" {...form.getInputProps(`engagement.${nummer}.umfang`)} />
              <ActionIcon
                aria-label={`Engagement ${nummer + 1} entfernen`}
                mb={6}
                onClick={() => form.removeListItem('engagement', nummer)}
              >
                <IconTrash size="1.125rem" aria-hidden />
              </ActionIcon>
            </Group>
          ))}
          <Group>
            <Button
              variant="default"
              leftSection={<IconPlus size="1rem" aria-hidden />}
              disabled={angaben.engagement.length >= HOECHSTENS_ENGAGEMENT}
              onClick={() => form.insertListItem('engagement', neuesEngagement())}
            >
              Engagement hinzufügen
            </Button>
          </Group>
        </Stack>
      </Feldgruppe>
      <Feldgruppe titel="Glaubhaft gemacht durch">
        <TextInput label="Bescheinigung" {...form.getInputProps('bescheinigung')} />
        <Datumsfeld label="Gespräch am" {...form.getInputProps('gespraechAm')} />
        <TextInput label="Referenz" {...form.getInputProps('referenz')} />
        <Datumsfeld label="Datum auf dem Papier" {...form.getInputProps('datum')} />
        <GanzeBreite>
          <Textarea
            label="Kenntnis der örtlichen Verhältnisse"
            description="woran erkennbar"
            {...form.getInputProps('kenntnis')}
          />
        </GanzeBreite>
        <GanzeBreite>
          <Textarea label="Bewertung" {...form.getInputProps('bewertung')} />
        </GanzeBreite>
      </Feldgruppe>
    </>
  );
}
