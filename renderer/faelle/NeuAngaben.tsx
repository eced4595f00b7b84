import { Radio, Group, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  HAUSHALTSART_LABEL,
  WOHNFORM_LABEL,
  ZUGANGSGRUND_LABEL,
  ZUGANGSGRUNDLAGE_LABEL,
} from '../../shared/faelle/labels.ts';
import { STAATSANGEHOERIGKEITEN } from '../../shared/faelle/staatsangehoerigkeiten.ts';
import type { PersonEingabe } from '../../shared/faelle/types.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { kommunenAuswahl } from '../ui/namen.ts';
import { betreuendeAuswahl } from './betreuende.ts';
import type { GEMEINSAME } from './neuerFall.ts';
import { type NeuerFallFormular } from './neuerFall.ts';
import { Zugangstagzeile } from './Zugangstagzeile.tsx';

/** Where the household lives, and who accompanies it. */
export function Haushaltsangaben({
  form,
  kommunen,
}: {
  readonly form: NeuerFallFormular;
  readonly kommunen: readonly Kommune[];
}) {
  const betreuende = useQuery(api.faelle.betreuende.queryOptions());
  return (
    <Feldgruppe titel="Haushalt" spalten={3}>
      <GanzeBreite>
        <Radio.Group aria-label="Art" {...form.getInputProps('art')}>
          <Group gap="lg">
            {auswahlAus(HAUSHALTSART_LABEL).map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </Group>
        </Radio.Group>
      </GanzeBreite>
      <Select
        label="Kommune"
        allowDeselect={false}
        data={kommunenAuswahl(kommunen)}
        {...form.getInputProps('kommuneId')}
      />
      <Select
        label="Zuständig"
        placeholder="noch niemand"
        clearable
        data={betreuendeAuswahl(betreuende.data ?? [], form.values.kommuneId)}
        {...form.getInputProps('zustaendigId')}
      />
      <Select
        label="Wohnform"
        allowDeselect={false}
        data={auswahlAus(WOHNFORM_LABEL)}
        {...form.getInputProps('anschriften.0.wohnform')}
      />
      <TextInput label="Straße und Hausnummer" {...form.getInputProps('anschriften.0.strasse')} />
      <TextInput label="Postleitzahl" inputMode="numeric" {...form.getInputProps('anschriften.0.plz')} />
      <TextInput label="Ort" {...form.getInputProps('anschriften.0.ort')} />
      <TextInput label="Ortsteil" {...form.getInputProps('anschriften.0.ortsteil')} />
    </Feldgruppe>
  );
}

/** How everybody of the household came into the AUB; asked once. */
export function Zugangsangaben({ form }: { readonly form: NeuerFallFormular }) {
  const [erste] = form.values.personen;
  if (erste === undefined) return null;
  /** The field of the first person; a change holds for everybody. */
  const gemeinsam = <F extends (typeof GEMEINSAME)[number]>(feld: F) => ({
    ...form.getInputProps(`personen.0.${feld}`),
    onChange: (wert: PersonEingabe[F] | null) =>
      form.setFieldValue(
        'personen',
        form.values.personen.map((person) => ({ ...person, [feld]: wert })),
      ),
  });
  const staat = gemeinsam('staatsangehoerigkeit');
  return (
    <Feldgruppe
      titel="Herkunft und Zugang"
      spalten={3}
      hinweis="Gilt zunächst für alle Personen des Haushalts; Abweichungen stehen später bei der Person."
    >
      <Select
        label="Staatsangehörigkeit"
        placeholder="nicht eingetragen"
        searchable
        clearable
        data={STAATSANGEHOERIGKEITEN.map(({ schluessel, name }) => ({ value: schluessel, label: name }))}
        {...staat}
        value={erste.staatsangehoerigkeit || null}
        onChange={(schluessel: string | null) => staat.onChange(schluessel ?? '')}
      />
      <Datumsfeld label="Ankunft in Deutschland" {...gemeinsam('ankunftAm')} />
      <Datumsfeld label="In der Anschlussunterbringung seit" {...gemeinsam('aubVon')} />
      <Select
        label="Zugangsgrund"
        allowDeselect={false}
        data={auswahlAus(ZUGANGSGRUND_LABEL)}
        {...gemeinsam('zugangsgrund')}
      />
      {erste.zugangsgrund !== 'unbekannt' && (
        <Datumsfeld label={ZUGANGSGRUNDLAGE_LABEL[erste.zugangsgrund]} {...gemeinsam('zugangGrundlageAm')} />
      )}
      <GanzeBreite>
        <Zugangstagzeile zugang={erste} />
      </GanzeBreite>
    </Feldgruppe>
  );
}
