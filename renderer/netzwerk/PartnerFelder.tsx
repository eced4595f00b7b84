import { Checkbox, MultiSelect, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { SPRACHEN, sprachname } from '../../shared/foundation/sprachen.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { AUSKUNFT_LABEL } from '../../shared/netzwerk/labels.ts';
import { THEMENFELD_LABEL } from '../../shared/netzwerk/themenfelder.ts';
import type { PartnerEingabe } from '../../shared/netzwerk/types.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Eintraege } from '../ui/Eintraege.tsx';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { kommunenAuswahl } from '../ui/namen.ts';
import { ARTAUSWAHL } from './stellenfilter.ts';

interface PartnerFelderProps {
  readonly form: UseFormReturnType<PartnerEingabe>;
  readonly kommunen: readonly Kommune[];
}

/** A language as it was chosen or typed: its code where there is one. */
const alsSprache = (name: string) =>
  SPRACHEN.find((sprache) => sprache.name.toLowerCase() === name.trim().toLowerCase())?.code ?? name;

/** Everything that is known of a partner. */
export function PartnerFelder({ form, kommunen }: PartnerFelderProps) {
  const istSprachmittlung = form.values.art === 'sprachmittlung';
  const eingabe = form.getInputProps;
  return (
    <>
      <Feldgruppe titel="Stelle" spalten={3}>
        <TextInput label="Name" required {...eingabe('name')} />
        <Select label="Art" searchable allowDeselect={false} data={ARTAUSWAHL} {...eingabe('art')} />
        <TextInput label="Ansprechperson" {...eingabe('ansprechperson')} />
        <TextInput label="Telefon" {...eingabe('telefon')} />
        <TextInput label="E-Mail" {...eingabe('email')} />
        <TextInput label="Internet" {...eingabe('web')} />
      </Feldgruppe>
      <Feldgruppe titel="Wo" spalten={3}>
        <TextInput label="Straße und Hausnummer" {...eingabe('strasse')} />
        <TextInput label="Postleitzahl" {...eingabe('plz')} />
        <TextInput label="Ort" {...eingabe('ort')} />
        <GanzeBreite>
          <TextInput label="Haltestelle" description="mit Linie, wenn bekannt" {...eingabe('haltestelle')} />
        </GanzeBreite>
      </Feldgruppe>
      <Feldgruppe titel="Wann und wie" spalten={3}>
        <GanzeBreite>
          <Textarea
            label="Zeiten"
            description="eine Zeile je Tag, wie sie auf dem Handzettel stehen soll"
            autosize
            minRows={2}
            {...eingabe('zeiten')}
          />
        </GanzeBreite>
        <GanzeBreite>
          <TagsInput
            label="Sprachen"
            description="aus der Liste oder frei, mit Eingabetaste"
            data={SPRACHEN.map(({ name }) => name)}
            {...eingabe('sprachen')}
            value={form.values.sprachen.map(sprachname)}
            onChange={(namen) => form.setFieldValue('sprachen', namen.map(alsSprache))}
          />
        </GanzeBreite>
        <TextInput label="Kosten" placeholder="kostenlos" {...eingabe('kosten')} />
        <Select
          label="Kinderbetreuung"
          allowDeselect={false}
          data={auswahlAus(AUSKUNFT_LABEL)}
          {...eingabe('kinderbetreuung')}
        />
        <Select
          label="Barrierefrei"
          allowDeselect={false}
          data={auswahlAus(AUSKUNFT_LABEL)}
          {...eingabe('barrierefrei')}
        />
        {istSprachmittlung && (
          <>
            <Select
              label="Zertifiziert oder vereidigt"
              allowDeselect={false}
              data={auswahlAus(AUSKUNFT_LABEL)}
              {...eingabe('zertifiziert')}
            />
            <TextInput label="Vergütung" placeholder="35 € je Stunde, Fahrt extra" {...eingabe('verguetung')} />
          </>
        )}
      </Feldgruppe>
      <Feldgruppe titel="Zuständig" spalten={1}>
        <MultiSelect
          label="Da für"
          description="leer: für alle Kommunen"
          placeholder={form.values.kommuneIds.length === 0 ? 'alle Kommunen' : undefined}
          searchable
          data={kommunenAuswahl(kommunen)}
          {...eingabe('kommuneIds')}
        />
      </Feldgruppe>
      <Zustaendigkeiten form={form} kommunen={kommunen} />
      <Feldgruppe titel="Auf Blättern" spalten={1}>
        <Checkbox
          label="Darf auf Handzetteln und auf „Wer ist zuständig“ genannt werden"
          {...form.getInputProps('istNennbar', { type: 'checkbox' })}
        />
        <Textarea
          label="Bemerkung"
          description="nur im Programm, steht auf keinem Blatt"
          autosize
          minRows={2}
          {...eingabe('bemerkung')}
        />
      </Feldgruppe>
    </>
  );
}

function Zustaendigkeiten({ form, kommunen }: PartnerFelderProps) {
  const { zustaendigkeiten, kommuneIds } = form.values;
  const waehlbare = kommuneIds.length === 0 ? kommunen : kommunen.filter(({ id }) => kommuneIds.includes(id));
  return (
    <Eintraege
      titel="Themenfelder"
      hinweis="Wofür die Stelle da ist, und in welchen Ortsteilen. Daraus entsteht die Übersicht der Zuständigkeiten."
      wort="Zuständigkeit"
      pfad="zustaendigkeiten"
      eintraege={zustaendigkeiten.map(() => ({}))}
      minBreite="40rem"
      leer="Noch keines."
      knopf="Themenfeld hinzufügen"
      onNeu={() => form.insertListItem('zustaendigkeiten', { feld: 'sprache', kommuneId: null, ortsteil: '' })}
      onEntfernen={(zeile) => form.removeListItem('zustaendigkeiten', zeile)}
      spalten={[
        {
          titel: 'Themenfeld',
          breite: '16rem',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: Themenfeld`}
              allowDeselect={false}
              data={auswahlAus(THEMENFELD_LABEL)}
              {...form.getInputProps(`${pfad}.feld`)}
            />
          ),
        },
        {
          titel: 'Kommune',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: Kommune`}
              placeholder="alle, für die sie da ist"
              clearable
              data={kommunenAuswahl(waehlbare)}
              {...form.getInputProps(`${pfad}.kommuneId`)}
            />
          ),
        },
        {
          titel: 'Ortsteil',
          feld: (pfad, nummer) => (
            <TextInput
              aria-label={`${nummer}: Ortsteil`}
              placeholder="ganze Kommune"
              {...form.getInputProps(`${pfad}.ortsteil`)}
            />
          ),
        },
      ]}
    />
  );
}
