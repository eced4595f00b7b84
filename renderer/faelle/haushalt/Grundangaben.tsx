import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { HAUSHALTSART_LABEL, VORRANG_LABEL } from '../../../shared/faelle/labels.ts';
import { bezeichnung } from '../../../shared/faelle/name.ts';
import type { Fallakte } from '../../../shared/faelle/types.ts';
import { HOECHSTDAUER_MONATE, HOECHSTDAUER_VERLAENGERT_MONATE } from '../../../shared/faelle/uhr.ts';
import { api } from '../../host/client.ts';
import { auswahlAus } from '../../ui/auswahl.ts';
import { Feldgruppe, GanzeBreite } from '../../ui/Feldgruppe.tsx';
import { kommunenAuswahl } from '../../ui/namen.ts';
import { betreuendeAuswahl } from '../betreuende.ts';
import type { Haushaltformular } from './formular.ts';

interface GrundangabenProps {
  readonly form: Haushaltformular;
  readonly akte: Fallakte;
}

/** What the household is called and where it belongs. */
export function Grundangaben({ form, akte }: GrundangabenProps) {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  return (
    <Feldgruppe titel="Haushalt" spalten={3}>
      <Select
        label="Art"
        description=" "
        allowDeselect={false}
        data={auswahlAus(HAUSHALTSART_LABEL)}
        {...form.getInputProps('art')}
      />
      <Select
        label="Kommune"
        description=" "
        allowDeselect={false}
        data={kommunenAuswahl(kommunen.data ?? [])}
        {...form.getInputProps('kommuneId')}
      />
      <TextInput
        label="Eigene Bezeichnung"
        description="leer: folgt aus den Namen"
        placeholder={bezeichnung({ art: form.values.art, name: '' }, akte.personen)}
        {...form.getInputProps('name')}
      />
    </Feldgruppe>
  );
}

/** Who accompanies the household, and how urgent it is. */
export function Zustaendigkeit({ form, akte }: GrundangabenProps) {
  const betreuende = useQuery(api.faelle.betreuende.queryOptions());
  return (
    <Feldgruppe titel="Zuständigkeit und Vorrang" spalten={3}>
      <Select
        label="Zuständig"
        placeholder="noch niemand"
        clearable
        data={betreuendeAuswahl(betreuende.data ?? [], form.values.kommuneId, akte.haushalt.zustaendigId)}
        {...form.getInputProps('zustaendigId')}
      />
      <Select
        label="Vorrang"
        allowDeselect={false}
        data={auswahlAus(VORRANG_LABEL)}
        {...form.getInputProps('vorrang')}
      />
      {form.values.vorrang !== 'normal' && (
        <TextInput label="Grund des Vorrangs" {...form.getInputProps('vorrangGrund')} />
      )}
    </Feldgruppe>
  );
}

/** What shall be reached in two years, and whether the company lasts longer. */
export function ZielUndDauer({ form }: Pick<GrundangabenProps, 'form'>) {
  return (
    <Feldgruppe titel="Zweijahresziel und Dauer">
      <GanzeBreite>
        <Textarea
          label="Zweijahresziel"
          description="Welche Regeldienste in zwei Jahren erreicht sein sollen"
          {...form.getInputProps('ziel')}
        />
      </GanzeBreite>
      <GanzeBreite>
        <Checkbox
          label={`In einem begründeten Einzelfall bis zu ${HOECHSTDAUER_VERLAENGERT_MONATE} statt ${HOECHSTDAUER_MONATE} Monate begleiten`}
          {...form.getInputProps('istVerlaengert', { type: 'checkbox' })}
        />
      </GanzeBreite>
      {form.values.istVerlaengert && (
        <GanzeBreite>
          <TextInput label="Begründung der Verlängerung" required {...form.getInputProps('verlaengerungGrund')} />
        </GanzeBreite>
      )}
      <GanzeBreite>
        <Textarea label="Bemerkung" {...form.getInputProps('bemerkung')} />
      </GanzeBreite>
    </Feldgruppe>
  );
}
