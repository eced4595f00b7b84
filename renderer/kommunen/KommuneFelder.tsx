import { ActionIcon, Button, ColorSwatch, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { aktenzeichen, musterFehler } from '../../shared/kommunen/aktenzeichen.ts';
import { zeigeIban, ibanFehler } from '../../shared/kommunen/bank.ts';
import { KREISE, kreisVon, regierungsbezirkVon, zeigeKreis } from '../../shared/foundation/kreise.ts';
import { KOERPERSCHAFTSART_LABEL, KOMMUNENFARBE_LABEL, SCHLUESSEL_LABEL } from '../../shared/kommunen/labels.ts';
import { kreisSchluesselAus } from '../../shared/kommunen/schluessel.ts';
import type { Koerperschaftsart, KommuneEingabe } from '../../shared/kommunen/types.ts';
import { jahrVon } from '../../shared/foundation/date.ts';
import { nachNamen } from '../../shared/foundation/list.ts';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { useHeute } from '../ui/umgebung.ts';

export type KommuneFormular = UseFormReturnType<KommuneEingabe>;

/** Kinds whose Kreis does not follow from the key in every case. */
const KREIS_WIRD_GEFRAGT: readonly Koerperschaftsart[] = ['gemeindeverwaltungsverband', 'zweckverband'];

const HOECHSTZAHL_BRIEFKOPFZEILEN = 4;
const BEISPIELNUMMER = 3;

/** The fields of one body, in the order of the head of the Antrag (A01 to A10). */
export function KommuneFelder({ form }: { readonly form: KommuneFormular }) {
  const { art } = form.values;
  return (
    <>
      <Grunddaten form={form} />
      <Feldgruppe titel="Anschrift" spalten={3}>
        <TextInput label="Straße und Hausnummer" {...form.getInputProps('anschrift.strasse')} />
        <TextInput label="Postleitzahl" inputMode="numeric" maxLength={5} {...form.getInputProps('anschrift.plz')} />
        <TextInput label="Ort" {...form.getInputProps('anschrift.ort')} />
      </Feldgruppe>
      <Feldgruppe titel="Vertretung und Auskunft" spalten={3}>
        <TextInput label="Amtsbezeichnung" {...form.getInputProps('vertretung.amtsbezeichnung')} />
        <TextInput label="Gesetzliche Vertretung" {...form.getInputProps('vertretung.name')} />
        <TextInput label="Auskunft erteilt" {...form.getInputProps('auskunft.name')} />
        <TextInput label="Amt oder Sachgebiet" {...form.getInputProps('auskunft.stelle')} />
        <TextInput label="Telefon" type="tel" {...form.getInputProps('auskunft.telefon')} />
        <TextInput label="Fax" type="tel" {...form.getInputProps('auskunft.fax')} />
        <TextInput label="E-Mail" type="email" {...form.getInputProps('auskunft.email')} />
      </Feldgruppe>
      {art !== 'freier_traeger' && (
        <>
          <Bankverbindung form={form} />
          <BriefkopfUndAktenzeichen form={form} />
        </>
      )}
    </>
  );
}

function Grunddaten({ form }: { readonly form: KommuneFormular }) {
  const { art, schluessel, kreisSchluessel } = form.values;
  const schluesselname = SCHLUESSEL_LABEL[art];
  const ausSchluessel = kreisSchluesselAus(art, schluessel);
  const kreis = kreisVon(ausSchluessel || kreisSchluessel);
  const bezirk = regierungsbezirkVon(ausSchluessel || kreisSchluessel);
  return (
    <Feldgruppe titel="Körperschaft" spalten={2}>
      <TextInput label="Amtlicher Name" required {...form.getInputProps('name')} />
      <Select label="Art" data={auswahlAus(KOERPERSCHAFTSART_LABEL)} {...form.getInputProps('art')} />
      {schluesselname !== null && (
        <TextInput
          label={schluesselname}
          inputMode="numeric"
          description={
            kreis
              ? `${zeigeKreis(kreis)}, Regierungsbezirk ${bezirk ?? ''}`
              : 'Kreis und Regierungsbezirk folgen daraus.'
          }
          {...form.getInputProps('schluessel')}
        />
      )}
      {ausSchluessel === '' && KREIS_WIRD_GEFRAGT.includes(art) && (
        <Select
          label="Kreis"
          searchable
          clearable
          data={nachNamen(KREISE, zeigeKreis).map((eintrag) => ({
            value: eintrag.schluessel,
            label: zeigeKreis(eintrag),
          }))}
          {...form.getInputProps('kreisSchluessel')}
          value={kreisSchluessel || null}
          onChange={(wert: string | null) => form.setFieldValue('kreisSchluessel', wert ?? '')}
        />
      )}
      <Select
        label="Farbe im Fenster"
        description="Damit die Kommunen nicht verwechselt werden"
        data={auswahlAus(KOMMUNENFARBE_LABEL)}
        leftSection={<ColorSwatch size="1rem" color={`var(--kommune-${form.values.farbe})`} aria-hidden />}
        {...form.getInputProps('farbe')}
      />
    </Feldgruppe>
  );
}

function Bankverbindung({ form }: { readonly form: KommuneFormular }) {
  const iban = form.getInputProps('bank.iban');
  return (
    <Feldgruppe titel="Bankverbindung" spalten={3}>
      <TextInput label="Kontoinhaberin" {...form.getInputProps('bank.inhaber')} />
      <TextInput
        label="IBAN"
        {...iban}
        onBlur={() => {
          const fehler = ibanFehler(form.values.bank.iban);
          if (fehler) form.setFieldError('bank.iban', fehler);
          else form.setFieldValue('bank.iban', zeigeIban(form.values.bank.iban));
        }}
      />
      <TextInput label="BIC" {...form.getInputProps('bank.bic')} />
      <TextInput label="Kreditinstitut" {...form.getInputProps('bank.institut')} />
      <TextInput
        label="Kassen- oder Buchungszeichen"
        description="für den Zahlungseingang"
        {...form.getInputProps('bank.buchungszeichen')}
      />
    </Feldgruppe>
  );
}

function BriefkopfUndAktenzeichen({ form }: { readonly form: KommuneFormular }) {
  const heute = useHeute();
  const { briefkopfZeilen, aktenzeichenMuster } = form.values;
  const beispiel =
    aktenzeichenMuster !== '' && musterFehler(aktenzeichenMuster) === null
      ? `Beispiel: ${aktenzeichen(aktenzeichenMuster, BEISPIELNUMMER, jahrVon(heute))}`
      : 'Platzhalter: {nummer}, {nummer3}, {jahr}, {jahr2}';
  return (
    <Feldgruppe titel="Briefkopf und Aktenzeichen" spalten={2}>
      <TextInput
        label="Muster des Aktenzeichens"
        description={beispiel}
        {...form.getInputProps('aktenzeichenMuster')}
      />
      <GanzeBreite>
        <Stack gap="xs">
          <Text fw={550} size="sm">
            Weitere Zeilen im Briefkopf
          </Text>
          {briefkopfZeilen.map((_, zeile) => (
            <Group key={zeile} gap="xs" wrap="nowrap">
              <TextInput
                aria-label={`Briefkopf, Zeile ${zeile + 1}`}
                flex={1}
                maw="28rem"
                {...form.getInputProps(`briefkopfZeilen.${zeile}`)}
              />
              <ActionIcon
                aria-label={`Briefkopf, Zeile ${zeile + 1} entfernen`}
                onClick={() => form.removeListItem('briefkopfZeilen', zeile)}
              >
                <IconTrash size="1rem" aria-hidden />
              </ActionIcon>
            </Group>
          ))}
          {briefkopfZeilen.length < HOECHSTZAHL_BRIEFKOPFZEILEN && (
            <Group>
              <Button
                size="xs"
                variant="subtle"
                leftSection={<IconPlus size="1rem" aria-hidden />}
                onClick={() => form.insertListItem('briefkopfZeilen', '')}
              >
                Zeile hinzufügen
              </Button>
            </Group>
          )}
        </Stack>
      </GanzeBreite>
    </Feldgruppe>
  );
}
