import { Checkbox, Select, TagsInput, TextInput } from '@mantine/core';
import { FAMILIENROLLE_LABEL, ZUGANGSGRUND_LABEL, ZUGANGSGRUNDLAGE_LABEL } from '../../../shared/faelle/labels.ts';
import { zeigeAlter } from '../../../shared/faelle/name.ts';
import { STAATSANGEHOERIGKEITEN } from '../../../shared/faelle/staatsangehoerigkeiten.ts';
import { istDatum } from '../../../shared/foundation/date.ts';
import { GESCHLECHT_LABEL } from '../../../shared/personal/labels.ts';
import { auswahlAus } from '../../ui/auswahl.ts';
import { Datumsfeld } from '../../ui/Datumsfeld.tsx';
import { Feldgruppe, GanzeBreite } from '../../ui/Feldgruppe.tsx';
import { useHeute } from '../../ui/umgebung.ts';
import { Geburtsfeld } from '../Geburtsfeld.tsx';
import { Zugangstagzeile } from '../Zugangstagzeile.tsx';
import type { GruppeProps } from './formular.ts';

/** The name as the papers have it, in every spelling; single names stay single. */
export function NameUndGeburt({ form }: GruppeProps) {
  const heute = useHeute();
  const { geburtsdatum, geburtsgenauigkeit } = form.values;
  const istLesbar = geburtsdatum === null || istDatum(geburtsdatum);
  const alter = istLesbar ? zeigeAlter(form.values, heute) : '';
  return (
    <Feldgruppe titel="Name und Geburt" spalten={3} hinweis="Ein einzelner Name genügt, als Vorname oder als Nachname.">
      <TextInput label="Vorname" {...form.getInputProps('vorname')} />
      <TextInput label="Nachname" {...form.getInputProps('nachname')} />
      <Select
        label="Geschlecht"
        allowDeselect={false}
        data={auswahlAus(GESCHLECHT_LABEL)}
        {...form.getInputProps('geschlecht')}
      />
      <Geburtsfeld
        label="Geboren"
        description={geburtsgenauigkeit === 'unbekannt' ? 'Tag oder nur das Jahr; leer: unbekannt' : alter || ' '}
        pfad=""
        geburt={form.values}
        error={form.errors['geburtsdatum'] ?? form.errors['geburtsjahr']}
        onGeburt={(geburt) => form.setValues(geburt)}
      />
      <Select
        label="In der Familie"
        description=" "
        allowDeselect={false}
        data={auswahlAus(FAMILIENROLLE_LABEL)}
        {...form.getInputProps('rolle')}
      />
      <TextInput label="Name in eigener Schrift" description=" " dir="auto" {...form.getInputProps('nameOriginal')} />
      <GanzeBreite>
        <TagsInput
          label="Andere Schreibweisen"
          description="Wie der Name in anderen Papieren steht; mit der Eingabetaste übernehmen. Die Suche findet sie."
          {...form.getInputProps('schreibweisen')}
        />
      </GanzeBreite>
    </Feldgruppe>
  );
}

/** Where from, since when in the AUB, and why. */
export function HerkunftUndZugang({ form }: GruppeProps) {
  const { zugangsgrund, staatsangehoerigkeit } = form.values;
  return (
    <Feldgruppe titel="Herkunft und Zugang" spalten={3}>
      <Select
        label="Staatsangehörigkeit"
        placeholder="nicht eingetragen"
        searchable
        clearable
        data={STAATSANGEHOERIGKEITEN.map(({ schluessel, name }) => ({ value: schluessel, label: name }))}
        {...form.getInputProps('staatsangehoerigkeit')}
        value={staatsangehoerigkeit || null}
        onChange={(schluessel: string | null) => form.setFieldValue('staatsangehoerigkeit', schluessel ?? '')}
      />
      <Datumsfeld label="Ankunft in Deutschland" {...form.getInputProps('ankunftAm')} />
      <Datumsfeld label="Anschlussunterbringung seit" {...form.getInputProps('aubVon')} />
      <Datumsfeld label="Anschlussunterbringung bis" {...form.getInputProps('aubBis')} />
      <Select
        label="Zugangsgrund"
        allowDeselect={false}
        data={auswahlAus(ZUGANGSGRUND_LABEL)}
        {...form.getInputProps('zugangsgrund')}
      />
      {zugangsgrund !== 'unbekannt' && (
        <Datumsfeld label={ZUGANGSGRUNDLAGE_LABEL[zugangsgrund]} {...form.getInputProps('zugangGrundlageAm')} />
      )}
      <GanzeBreite>
        <Zugangstagzeile zugang={form.values} />
      </GanzeBreite>
      <GanzeBreite>
        <Checkbox
          label="Wohnt noch in einer Gemeinschaftsunterkunft, erfüllt aber die Voraussetzungen"
          {...form.getInputProps('wohntInGemeinschaftsunterkunft', { type: 'checkbox' })}
        />
      </GanzeBreite>
    </Feldgruppe>
  );
}
