import { Button, Group, Modal, Select, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { volljaehrigkeit } from '../../shared/faelle/name.ts';
import { pruefeOeffnung, pruefeWiederoeffnung } from '../../shared/faelle/pruefung-akte.ts';
import { zPersonEingabe, type Fallakte } from '../../shared/faelle/types.ts';
import { istDatum, type Datum } from '../../shared/foundation/date.ts';
import { istFrei } from '../../shared/foundation/reasons.ts';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { melde } from '../ui/meldung.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { betreuendeAuswahl } from './betreuende.ts';
import { Dialogformular } from './Dialogformular.tsx';
import { istUnterlageVeraendert, mitUnterlagen, unterlagenVon, zOeffnung, type Oeffnung } from './oeffnung.ts';
import { Fehlendes } from './Fehlendes.tsx';
import { Unterlagen } from './Unterlagen.tsx';

type Oeffnungsart = 'oeffnen' | 'wieder';

const TITEL: Record<Oeffnungsart, string> = { oeffnen: 'Akte öffnen', wieder: 'Akte wieder öffnen' };

interface OeffnungProps {
  readonly akte: Fallakte;
  readonly onSchliessen: () => void;
}

/** Opens a file, for the first time or again: what is missing for each person is said and entered on the spot. */
export function OeffnungDialog({ art, ...props }: OeffnungProps & { readonly art: Oeffnungsart | null }) {
  return (
    <Modal opened={art !== null} onClose={props.onSchliessen} title={art === null ? '' : TITEL[art]} size="xl">
      {art && <Eingabe key={art} art={art} {...props} />}
    </Modal>
  );
}

function Eingabe({ art, akte, onSchliessen }: OeffnungProps & { readonly art: Oeffnungsart }) {
  const { haushalt, personen } = akte;
  const heute = useHeute();
  const queryClient = useQueryClient();
  const betreuende = useQuery(api.faelle.betreuende.queryOptions());
  const eigene = betreuende.data?.find(({ istEigenes }) => istEigenes);

  const pruefe = (diese: Fallakte, am: Datum) =>
    art === 'oeffnen' ? pruefeOeffnung(diese, am, heute) : pruefeWiederoeffnung(diese, am, heute);

  // First what was entered for the persons, then the step itself; what is saved stays, also where the step is refused.
  const speichern = useMutation({
    async mutationFn(eingabe: Oeffnung) {
      let { version } = haushalt;
      for (const [stelle, person] of personen.entries()) {
        const unterlage = eingabe.personen[stelle];
        if (unterlage === undefined || !istUnterlageVeraendert(person, unterlage)) continue;
        const neue = await api.faelle.personAendern.call({
          id: person.id,
          version: person.version,
          eingabe: { ...zPersonEingabe.parse(person), ...unterlage },
        });
        version = neue.haushalt.version;
      }
      if (!istFrei(pruefe(mitUnterlagen(akte, eingabe.personen), eingabe.am))) return null;
      return art === 'oeffnen'
        ? api.faelle.akteOeffnen.call({ id: haushalt.id, version, am: eingabe.am, zustaendigId: eingabe.zustaendigId })
        : api.faelle.akteWiederoeffnen.call({ id: haushalt.id, version, am: eingabe.am });
    },
    onError: () => queryClient.invalidateQueries(),
  });

  const formular = useFormular({
    schema: zOeffnung,
    werte: {
      am: heute,
      zustaendigId: haushalt.zustaendigId ?? eigene?.id ?? null,
      personen: personen.map(unterlagenVon),
    },
    version: haushalt.version,
    speichere: (eingabe) => speichern.mutateAsync(eingabe),
    nachSpeichern: (offene) => {
      if (offene === null) melde('Die Angaben sind gespeichert. Die Akte ist noch nicht offen.', 'warnung');
      else onSchliessen();
    },
    entwurf: `${art}-${haushalt.id}`,
  });
  const { form } = formular;
  const { am } = form.values;
  const gruende = istDatum(am) ? pruefe(mitUnterlagen(akte, form.values.personen), am) : [];
  const istGesperrt = !istFrei(gruende);
  const istEingetragen = personen.some((person, stelle) => {
    const unterlage = form.values.personen[stelle];
    return unterlage !== undefined && istUnterlageVeraendert(person, unterlage);
  });

  function trageHeuteEin() {
    form.setFieldValue(
      'personen',
      form.values.personen.map((unterlage, stelle) => {
        const person = personen[stelle];
        const informiertAm = unterlage.informiertAm ?? heute;
        if (person === undefined || volljaehrigkeit(person, heute) === 'nein') return { ...unterlage, informiertAm };
        return {
          ...unterlage,
          informiertAm,
          einwilligungAm: unterlage.einwilligungAm ?? heute,
          einwilligungKopieAm: unterlage.einwilligungKopieAm ?? heute,
        };
      }),
    );
  }

  return (
    <Dialogformular
      formular={formular}
      knopf={istGesperrt && istEingetragen ? 'Angaben speichern' : TITEL[art]}
      istGesperrt={istGesperrt && !istEingetragen}
      onAbbrechen={onSchliessen}
    >
      <Text size="sm" c="dimmed">
        Eine Akte braucht die Information nach Art. 13 DSGVO für alle und von jeder erwachsenen Person eine eigene
        Einwilligung mit eigener Kopie. Die Teilnahme ist freiwillig.
      </Text>
      <Unterlagen form={form} personen={personen} heute={heute} />
      <Group>
        <Button size="xs" variant="default" onClick={trageHeuteEin}>
          Fehlendes mit dem heutigen Tag eintragen
        </Button>
      </Group>
      <Group grow align="flex-start">
        <Datumsfeld label={art === 'oeffnen' ? 'Akte offen ab' : 'Wieder offen ab'} {...form.getInputProps('am')} />
        {art === 'oeffnen' && (
          <Select
            label="Zuständig"
            placeholder="noch niemand"
            clearable
            data={betreuendeAuswahl(betreuende.data ?? [], haushalt.kommuneId, form.values.zustaendigId)}
            {...form.getInputProps('zustaendigId')}
          />
        )}
      </Group>
      <Fehlendes
        akte={mitUnterlagen(akte, form.values.personen)}
        pruefe={(diese) => (istDatum(am) ? pruefe(diese, am) : [])}
      />
    </Dialogformular>
  );
}
