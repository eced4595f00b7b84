import { useCallback, useEffect, useRef } from 'react';
import { Alert, Button, Checkbox, Group, Radio, Select, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { IconArrowLeft, IconLock } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Fallakte } from '../../shared/faelle/types.ts';
import type { Datum } from '../../shared/foundation/date.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { UebergabeId } from '../../shared/foundation/id.ts';
import { neuerPunkt, neuerUebergabetermin } from '../../shared/uebergaben/defaults.ts';
import {
  EINVERSTAENDNIS_LABEL,
  GESUNDHEIT_GESPERRT,
  UEBERGABEFELD_LABEL,
  UEBERGABESEITE_LABEL,
} from '../../shared/uebergaben/labels.ts';
import { pruefeUebergabe } from '../../shared/uebergaben/rules.ts';
import { zUebergabeEingabe, type Uebergabe, type UebergabeEingabe } from '../../shared/uebergaben/types.ts';
import { feldfehlerAus, useGruende } from '../erhebungen/useGruende.ts';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Eintraege } from '../ui/Eintraege.tsx';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { Formularaktionen, Formularmeldung } from '../ui/Formularaktionen.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { Schreibbereich, useDarf } from '../ui/rechte.tsx';
import { Uhrzeitfeld } from '../ui/Uhrzeitfeld.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { Personenangaben } from './Personenangaben.tsx';

/** One protocol of a handover: a new one, or one that is kept already. */
export function Uebergabeformular({
  akte: { haushalt, personen },
  uebergabe,
  anfang,
  andereGespraeche,
  onAngelegt,
  onZurueck,
}: {
  readonly akte: Fallakte;
  /** Null: a new one. */
  readonly uebergabe: Uebergabe | null;
  readonly anfang: UebergabeEingabe;
  readonly andereGespraeche: readonly Datum[];
  readonly onAngelegt: (id: UebergabeId) => void;
  readonly onZurueck: () => void;
}) {
  const heute = useHeute();
  const darf = useDarf('faelle', 'schreiben', haushalt.kommuneId);
  const titel = useRef<HTMLHeadingElement>(null);
  useEffect(() => titel.current?.focus(), []);
  const anlegen = useMutation(api.uebergaben.anlegen.mutationOptions());
  const aendern = useMutation(api.uebergaben.aendern.mutationOptions());
  const pruefe = useCallback(
    (eingabe: UebergabeEingabe) =>
      pruefeUebergabe(eingabe, {
        heute,
        personIds: [...personen.map(({ id }) => id), ...(uebergabe?.personen.map(({ personId }) => personId) ?? [])],
        andereGespraeche,
      }),
    [heute, personen, uebergabe, andereGespraeche],
  );
  const pruefeFelder = useCallback((eingabe: UebergabeEingabe) => feldfehlerAus(pruefe(eingabe)), [pruefe]);
  const formular = useFormular({
    schema: zUebergabeEingabe,
    werte: anfang,
    version: uebergabe?.version ?? null,
    pruefe: pruefeFelder,
    speichere: (eingabe, version) =>
      uebergabe === null || version === null
        ? anlegen.mutateAsync({ haushaltId: haushalt.id, eingabe })
        : aendern.mutateAsync({ id: uebergabe.id, version, eingabe }),
    nachSpeichern: ({ id }) => {
      if (uebergabe === null) onAngelegt(id);
    },
    entwurf: `uebergabe-${uebergabe?.id ?? `neu-${haushalt.id}`}`,
  });
  const { form } = formular;
  const hinweise = useGruende(form.values, zUebergabeEingabe, pruefe).filter(({ schwere }) => schwere === 'warnt');
  return (
    <Stack gap="md">
      <Group>
        <Button variant="subtle" leftSection={<IconArrowLeft size="1.125rem" aria-hidden />} onClick={onZurueck}>
          Alle Übergaben
        </Button>
      </Group>
      <Title order={2} ref={titel} tabIndex={-1}>
        {uebergabe ? `Übergabe vom ${zeigeDatum(uebergabe.am)}` : 'Neues Übergabeprotokoll'}
      </Title>
      <Formularmeldung formular={formular} />
      <Schreibbereich darf={darf}>
        <Kopf form={form} />
        <Beteiligte form={form} />
        <Personenangaben form={form} personen={personen} />
        <Lage form={form} />
        <Ausblick form={form} heute={heute} />
        <Gruendeliste gruende={hinweise} onSprung={formular.springe} />
        <Formularaktionen
          formular={formular}
          istNeu={uebergabe === null}
          beschriftung="Protokoll speichern"
          onAbbrechen={onZurueck}
        />
      </Schreibbereich>
    </Stack>
  );
}

interface GruppeProps {
  readonly form: ReturnType<typeof useFormular<UebergabeEingabe, UebergabeEingabe, Uebergabe>>['form'];
}

function Kopf({ form }: GruppeProps) {
  return (
    <Feldgruppe titel="Übergabe">
      <Datumsfeld label="Tag" {...form.getInputProps('am')} />
      <TextInput label="Ort" {...form.getInputProps('ort')} />
      <TextInput
        label="Abgebende Stelle"
        description="zum Beispiel Landratsamt, Flüchtlingssozialarbeit"
        withAsterisk
        {...form.getInputProps('vonStelle')}
      />
      <Checkbox
        mt="xl"
        label="Beide Seiten haben miteinander gesprochen"
        description="Zählt als Übergabegespräch (Kennzahl 37), je Akte und Tag einmal"
        {...form.getInputProps('istGespraech', { type: 'checkbox' })}
      />
      <Radio.Group label="Einverständnis der Familie mit der Übergabe" {...form.getInputProps('einverstaendnis')}>
        <Group mt={4}>
          {auswahlAus(EINVERSTAENDNIS_LABEL).map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Group>
      </Radio.Group>
      <Datumsfeld label="Einverständnis am" {...form.getInputProps('einverstaendnisAm')} />
    </Feldgruppe>
  );
}

function Beteiligte({ form }: GruppeProps) {
  return (
    <div data-path="teilnehmende">
      <Eintraege
        titel="Beteiligte"
        wort="Beteiligte Person"
        pfad="teilnehmende"
        eintraege={form.values.teilnehmende}
        minBreite="40rem"
        leer="Noch niemand eingetragen."
        knopf="Person hinzufügen"
        onNeu={() =>
          form.insertListItem('teilnehmende', {
            name: '',
            stelle: '',
            seite: form.values.teilnehmende.length === 0 ? 'abgebend' : 'aufnehmend',
          })
        }
        onEntfernen={(zeile) => form.removeListItem('teilnehmende', zeile)}
        spalten={[
          {
            titel: 'Name',
            feld: (pfad, nummer) => (
              <TextInput aria-label={`${nummer}: Name`} {...form.getInputProps(`${pfad}.name`)} />
            ),
          },
          {
            titel: 'Stelle',
            feld: (pfad, nummer) => (
              <TextInput aria-label={`${nummer}: Stelle`} {...form.getInputProps(`${pfad}.stelle`)} />
            ),
          },
          {
            titel: 'für',
            breite: '14rem',
            feld: (pfad, nummer) => (
              <Select
                aria-label={`${nummer}: für`}
                allowDeselect={false}
                data={auswahlAus(UEBERGABESEITE_LABEL)}
                {...form.getInputProps(`${pfad}.seite`)}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

function Lage({ form }: GruppeProps) {
  const istOffen = form.values.gesundheitEinwilligungAm !== null;
  return (
    <Feldgruppe titel="Lage der Familie">
      {(Object.keys(UEBERGABEFELD_LABEL) as (keyof typeof UEBERGABEFELD_LABEL)[]).map((feld) => (
        <Textarea key={feld} label={UEBERGABEFELD_LABEL[feld]} autosize minRows={2} {...form.getInputProps(feld)} />
      ))}
      <Datumsfeld
        label="Ausdrückliche Einwilligung zu Angaben der Gesundheit am"
        {...form.getInputProps('gesundheitEinwilligungAm')}
      />
      {istOffen || form.values.gesundheit !== '' ? (
        <Textarea
          label="Gesundheit"
          description="Nur, was für die Übergabe nötig ist; Einzelheiten gehören in den verschlossenen Umschlag."
          autosize
          minRows={2}
          {...form.getInputProps('gesundheit')}
        />
      ) : (
        <Alert color="geleit" icon={<IconLock aria-hidden />} title="Gesundheit" data-path="gesundheit" tabIndex={-1}>
          {GESUNDHEIT_GESPERRT}
        </Alert>
      )}
      <GanzeBreite>
        <Textarea label="Bemerkung" autosize minRows={2} {...form.getInputProps('bemerkung')} />
      </GanzeBreite>
    </Feldgruppe>
  );
}

function Ausblick({ form, heute }: GruppeProps & { readonly heute: Datum }) {
  return (
    <>
      <Eintraege
        titel="Offene Punkte"
        hinweis="Punkte mit Tag stehen bei den Fristen, bis sie abgehakt sind."
        wort="Offener Punkt"
        pfad="offenePunkte"
        eintraege={form.values.offenePunkte}
        minBreite="46rem"
        leer="Kein offener Punkt."
        knopf="Offenen Punkt hinzufügen"
        onNeu={() => form.insertListItem('offenePunkte', neuerPunkt(crypto.randomUUID()))}
        onEntfernen={(zeile) => form.removeListItem('offenePunkte', zeile)}
        spalten={[
          {
            titel: 'Was',
            feld: (pfad, nummer) => <TextInput aria-label={`${nummer}: Was`} {...form.getInputProps(`${pfad}.was`)} />,
          },
          {
            titel: 'Wer',
            breite: '14rem',
            feld: (pfad, nummer) => <TextInput aria-label={`${nummer}: Wer`} {...form.getInputProps(`${pfad}.wer`)} />,
          },
          {
            titel: 'bis',
            breite: '10rem',
            feld: (pfad, nummer) => <Datumsfeld aria-label={`${nummer}: bis`} {...form.getInputProps(`${pfad}.bis`)} />,
          },
          {
            titel: 'erledigt',
            breite: '6rem',
            feld: (pfad, nummer) => (
              <Checkbox
                mt={8}
                aria-label={`${nummer}: erledigt`}
                {...form.getInputProps(`${pfad}.istErledigt`, { type: 'checkbox' })}
              />
            ),
          },
        ]}
      />
      <Eintraege
        titel="Nächste Termine der Familie"
        wort="Termin"
        pfad="termine"
        eintraege={form.values.termine}
        minBreite="36rem"
        leer="Kein Termin mitgeteilt."
        knopf="Termin hinzufügen"
        onNeu={() => form.insertListItem('termine', neuerUebergabetermin(heute))}
        onEntfernen={(zeile) => form.removeListItem('termine', zeile)}
        spalten={[
          {
            titel: 'Tag',
            breite: '10rem',
            feld: (pfad, nummer) => <Datumsfeld aria-label={`${nummer}: Tag`} {...form.getInputProps(`${pfad}.am`)} />,
          },
          {
            titel: 'Uhrzeit',
            breite: '8rem',
            feld: (pfad, nummer) => (
              <Uhrzeitfeld aria-label={`${nummer}: Uhrzeit`} {...form.getInputProps(`${pfad}.um`)} />
            ),
          },
          {
            titel: 'Termin',
            feld: (pfad, nummer) => (
              <TextInput aria-label={`${nummer}: Termin`} {...form.getInputProps(`${pfad}.was`)} />
            ),
          },
        ]}
      />
    </>
  );
}
