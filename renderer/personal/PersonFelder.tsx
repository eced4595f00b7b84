import { Radio, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { QUALIFIKATIONSTYP_LABEL } from '../../shared/foerderrecht/labels.ts';
import type { Koerperschaftsart } from '../../shared/kommunen/types.ts';
import {
  GESCHLECHT_LABEL,
  NACHQUALIFIZIERUNG_LABEL,
  QUALIFIKATIONSTYP_ERKLAERUNG,
  TRAEGERART_LABEL,
} from '../../shared/personal/labels.ts';
import type { Traegerart } from '../../shared/personal/types.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { kommunenAuswahl } from '../ui/namen.ts';
import { Stundenfeld } from '../ui/Stundenfeld.tsx';
import type { AbschnittProps, PersonFormular } from './abschnitte.ts';
import { Taetigkeiten } from './Taetigkeiten.tsx';

/** Which bodies can be the employer of a kind. */
const ARTEN_JE_TRAEGER: Record<Traegerart, readonly Koerperschaftsart[]> = {
  kommune: ['stadt', 'gemeinde', 'erfuellende_gemeinde'],
  verband: ['gemeindeverwaltungsverband', 'zweckverband'],
  landkreis: ['landkreis'],
  freier_traeger: ['freier_traeger'],
};

/** Who the person is and who employs her (A32 to A37). */
export function PersonUndAnstellung({ form, kommunen }: Pick<AbschnittProps, 'form' | 'kommunen'>) {
  const traeger = kommunen.filter((kommune) => ARTEN_JE_TRAEGER[form.values.traegerart].includes(kommune.art));
  return (
    <>
      <Feldgruppe titel="Person" spalten={3}>
        <TextInput label="Vorname" required {...form.getInputProps('vorname')} />
        <TextInput label="Nachname" required {...form.getInputProps('nachname')} />
        <Select label="Geschlecht" data={auswahlAus(GESCHLECHT_LABEL)} {...form.getInputProps('geschlecht')} />
      </Feldgruppe>
      <Feldgruppe titel="Anstellung" spalten={3}>
        <Select
          label="Art des Anstellungsträgers"
          data={auswahlAus(TRAEGERART_LABEL)}
          {...form.getInputProps('traegerart')}
          onChange={(art) => {
            form.setFieldValue('traegerart', (art ?? 'kommune') as Traegerart);
            form.setFieldValue('traegerId', null);
          }}
        />
        <Select
          label="Anstellungsträger"
          placeholder={traeger.length === 0 ? 'unter Kommunen anlegen' : undefined}
          clearable
          data={kommunenAuswahl(traeger)}
          {...form.getInputProps('traegerId')}
        />
        <Datumsfeld label="Im Integrationsmanagement seit" {...form.getInputProps('beschaeftigtAb')} />
        <Datumsfeld label="Vertrag von" {...form.getInputProps('vertragVon')} />
        <Datumsfeld label="Vertrag bis" description="leer: unbefristet" {...form.getInputProps('vertragBis')} />
        <Stundenfeld
          label="Tarifliche Vollzeit"
          description="Wochenstunden"
          {...form.getInputProps('tarifVollzeitHundertstel')}
        />
      </Feldgruppe>
      <Taetigkeiten form={form} />
      <Feldgruppe titel="Bemerkung" spalten={1}>
        <Textarea aria-label="Bemerkung" {...form.getInputProps('bemerkung')} />
      </Feldgruppe>
    </>
  );
}

/** Type, degree and evidence (A38 to A43). */
export function Qualifikationsfelder({ form }: { readonly form: PersonFormular }) {
  const { typ, nachqualifizierung } = form.values.qualifikation;
  const istTypC = typ === 'c';
  return (
    <>
      <Feldgruppe titel="Qualifikation" spalten={3} hinweis="Einordnung nach Nr. 4.2.2 der VwV Integrationsmanagement">
        <GanzeBreite>
          <Radio.Group aria-label="Qualifikationstyp" {...form.getInputProps('qualifikation.typ')}>
            <Stack gap="sm">
              {auswahlAus(QUALIFIKATIONSTYP_LABEL).map((wahl) => (
                <Radio
                  key={wahl.value}
                  value={wahl.value}
                  label={wahl.label}
                  description={QUALIFIKATIONSTYP_ERKLAERUNG[wahl.value]}
                />
              ))}
            </Stack>
          </Radio.Group>
        </GanzeBreite>
        {istTypC ? (
          <>
            <TextInput label="Schulabschluss" {...form.getInputProps('qualifikation.schulabschluss')} />
            <TextInput label="Ausbildungsberuf" {...form.getInputProps('qualifikation.ausbildungsberuf')} />
            <Datumsfeld label="Ausbildung abgeschlossen am" {...form.getInputProps('qualifikation.ausbildungAm')} />
          </>
        ) : (
          <>
            <TextInput label="Abschluss" placeholder="Bachelor" {...form.getInputProps('qualifikation.abschluss')} />
            <TextInput label="Fach" {...form.getInputProps('qualifikation.fach')} />
            <TextInput label="Hochschule" {...form.getInputProps('qualifikation.hochschule')} />
            <Datumsfeld label="Abschluss am" {...form.getInputProps('qualifikation.abschlussAm')} />
          </>
        )}
        <TextInput
          label="Nachweis"
          description="wo er liegt oder wann er gesehen wurde"
          {...form.getInputProps('qualifikation.nachweis')}
        />
        <TextInput
          label="Ausländischer Abschluss anerkannt durch"
          {...form.getInputProps('qualifikation.anerkanntDurch')}
        />
        <Datumsfeld label="anerkannt am" {...form.getInputProps('qualifikation.anerkanntAm')} />
      </Feldgruppe>
      {istTypC && (
        <Feldgruppe titel="Nachqualifizierung und Erfahrungswissen" spalten={3}>
          <Select
            label="Nachqualifizierung"
            data={auswahlAus(NACHQUALIFIZIERUNG_LABEL)}
            {...form.getInputProps('qualifikation.nachqualifizierung')}
          />
          {nachqualifizierung === 'nicht_erforderlich' && (
            <Datumsfeld label="Einschlägig tätig seit" {...form.getInputProps('qualifikation.einschlaegigSeit')} />
          )}
          {['geplant', 'laeuft', 'abgeschlossen'].includes(nachqualifizierung) && (
            <>
              <TextInput label="Titel" {...form.getInputProps('qualifikation.nachqualifizierungTitel')} />
              <TextInput label="Träger" {...form.getInputProps('qualifikation.nachqualifizierungTraeger')} />
              <Datumsfeld label="von" {...form.getInputProps('qualifikation.nachqualifizierungVon')} />
              <Datumsfeld label="bis" {...form.getInputProps('qualifikation.nachqualifizierungBis')} />
            </>
          )}
          <TextInput
            label="Erfahrungswissen glaubhaft durch"
            {...form.getInputProps('qualifikation.erfahrungswissenDurch')}
          />
          <Datumsfeld
            label="Vermerk der Kommune vom"
            {...form.getInputProps('qualifikation.erfahrungswissenVermerkAm')}
          />
          <GanzeBreite>
            <Text size="sm" c="dimmed">
              Nachqualifizierung grundsätzlich vor Beginn, spätestens unmittelbar danach. Nicht nötig für Personen, die
              bereits einschlägig tätig sind.
            </Text>
          </GanzeBreite>
        </Feldgruppe>
      )}
    </>
  );
}
