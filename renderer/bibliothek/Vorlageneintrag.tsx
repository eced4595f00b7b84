import { useState } from 'react';
import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconBan,
  IconCheck,
  IconDots,
  IconLanguage,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { WER_LABEL, zeigeWochen } from '../../shared/bibliothek/labels.ts';
import type { Vorlage } from '../../shared/bibliothek/types.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';
import { Vorlagenmarken } from './Vorlagenmarken.tsx';
import classes from './bibliothek.module.css';

interface VorlageneintragProps {
  readonly vorlage: Vorlage;
  readonly kommuneId: KommuneId;
  readonly darf: boolean;
  readonly onAendern: () => void;
  readonly onUebersetzungen: () => void;
}

/** One entry: goal, measure and sign, and what can be done with it. */
export function Vorlageneintrag({ vorlage, kommuneId, darf, onAendern, onUebersetzungen }: VorlageneintragProps) {
  const [fragt, setzeFragt] = useState(false);
  const anbieten = useMutation(api.bibliothek.anbieten.mutationOptions());
  const zuruecksetzen = useMutation(api.bibliothek.zuruecksetzen.mutationOptions());
  const { id, version, ziel, herkunft, istAngeboten } = vorlage;
  const istEigene = herkunft === 'eigene';
  return (
    <article className={classes['eintrag']} aria-label={ziel}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Text component="h3" fw={600} fz="md" m={0} flex="1 1 18rem">
          {ziel}
        </Text>
        <Group gap={4} className="nicht-drucken">
          {herkunft !== 'eigene' && vorlage.istUebersetzt && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconLanguage size="1rem" aria-hidden />}
              aria-label={`${ziel}: Übersetzungen`}
              onClick={onUebersetzungen}
            >
              Übersetzungen
            </Button>
          )}
          {darf && (
            <>
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<IconPencil size="1rem" aria-hidden />}
                aria-label={`${ziel}: Ändern`}
                onClick={onAendern}
              >
                Ändern
              </Button>
              <Menu>
                <Menu.Target>
                  <ActionIcon aria-label={`${ziel}: Weitere Aktionen`} loading={anbieten.isPending}>
                    <IconDots size="1rem" aria-hidden />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item
                    leftSection={
                      istAngeboten ? <IconBan size="1rem" aria-hidden /> : <IconCheck size="1rem" aria-hidden />
                    }
                    onClick={() =>
                      anbieten.mutate(
                        { kommuneId, id, version, istAngeboten: !istAngeboten },
                        {
                          onSuccess: () =>
                            melde(
                              istAngeboten ? 'Das Ziel wird nicht mehr angeboten.' : 'Das Ziel wird wieder angeboten.',
                            ),
                        },
                      )
                    }
                  >
                    {istAngeboten ? 'Nicht anbieten' : 'Wieder anbieten'}
                  </Menu.Item>
                  {herkunft === 'angepasst' && (
                    <Menu.Item
                      leftSection={<IconArrowBackUp size="1rem" aria-hidden />}
                      onClick={() => setzeFragt(true)}
                    >
                      Wie mitgeliefert …
                    </Menu.Item>
                  )}
                  {istEigene && (
                    <Menu.Item
                      color="red"
                      leftSection={<IconTrash size="1rem" aria-hidden />}
                      onClick={() => setzeFragt(true)}
                    >
                      Löschen …
                    </Menu.Item>
                  )}
                </Menu.Dropdown>
              </Menu>
            </>
          )}
        </Group>
      </Group>
      {vorlage.massnahme !== '' && <Text>{vorlage.massnahme}</Text>}
      {vorlage.schrittFertigWenn !== '' && (
        <Text size="sm" c="dimmed">
          Zeichen: {vorlage.schrittFertigWenn}
        </Text>
      )}
      <div className={classes['zusatz']}>
        <Text component="span" size="sm" c="dimmed">
          {[
            vorlage.wer.map((wer) => WER_LABEL[wer]).join(', '),
            zeigeWochen(vorlage.wochen),
            ...(vorlage.situationen.length > 0 ? [`Situation: ${vorlage.situationen.join(', ')}`] : []),
          ].join(' · ')}
        </Text>
        <Vorlagenmarken vorlage={vorlage} />
      </div>
      {vorlage.vorherPruefen !== '' && (
        <Text component="div" size="sm" className={classes['hinweis']}>
          <IconAlertTriangle size="1rem" aria-hidden />
          <span>Vorher prüfen: {vorlage.vorherPruefen}</span>
        </Text>
      )}
      <Fehlerhinweis fehler={anbieten.error} />
      <Bestaetigung
        offen={fragt}
        onSchliessen={() => setzeFragt(false)}
        titel={istEigene ? 'Eigenes Ziel löschen?' : 'Wieder wie mitgeliefert?'}
        folgen={`„${ziel}“ ${istEigene ? 'kommt in den Papierkorb' : 'bekommt wieder die mitgelieferten Worte'}. Pläne behalten ihre Worte.`}
        knopf={istEigene ? 'Ziel löschen' : 'Wie mitgeliefert'}
        onBestaetigt={() => zuruecksetzen.mutateAsync({ kommuneId, id, version })}
      />
    </article>
  );
}
