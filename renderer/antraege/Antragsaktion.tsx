import { Button } from '@mantine/core';
import { IconCircleCheck, IconGitBranch, IconRubberStamp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Antragsakte } from '../../shared/antraege/types.ts';
import { istAbgeschlossen, pruefeSchritt } from '../../shared/antraege/weg.ts';
import { istFrei } from '../../shared/foundation/reasons.ts';
import { useSitzung } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { useDarf } from '../ui/rechte.tsx';

interface AntragsaktionProps {
  readonly akte: Antragsakte;
  readonly istVeraendert: boolean;
  /** A failure for the head of the page; null where the last step went well. */
  readonly onFehler: (fehler: unknown) => void;
}

/** The one primary action of an Antrag: close the check, release, or correct what is frozen. */
export function Antragsaktion(props: AntragsaktionProps) {
  const { antrag } = props.akte;
  const darfSchreiben = useDarf('antraege', 'schreiben', antrag.antragstellerinId);
  const darfFreigeben = useDarf('antraege', 'freigeben', antrag.antragstellerinId);
  if (antrag.zustand === 'entwurf') return darfSchreiben ? <Pruefen {...props} /> : null;
  if (antrag.zustand === 'geprueft') return darfFreigeben ? <Freigeben {...props} /> : null;
  return darfSchreiben && antrag.zustand !== 'zurueckgezogen' ? <NeueFassung {...props} /> : null;
}

function Pruefen({ akte: { antrag, hindernisse }, istVeraendert, onFehler }: AntragsaktionProps) {
  const pruefen = useMutation(
    api.antraege.pruefen.mutationOptions({ onMutate: () => onFehler(null), onError: onFehler }),
  );
  const grund = istVeraendert
    ? 'Zuerst speichern'
    : istFrei(hindernisse)
      ? undefined
      : 'Zuerst die Sperren beheben, die rechts stehen';
  return (
    <Button
      leftSection={<IconCircleCheck size="1.125rem" aria-hidden />}
      disabled={grund !== undefined}
      title={grund}
      loading={pruefen.isPending}
      onClick={() => pruefen.mutate({ id: antrag.id, version: antrag.version })}
    >
      Prüfung abschließen
    </Button>
  );
}

function Freigeben({ akte: { antrag }, onFehler }: AntragsaktionProps) {
  const { konto, heute } = useSitzung();
  const freigeben = useMutation(
    api.antraege.freigeben.mutationOptions({ onMutate: () => onFehler(null), onError: onFehler }),
  );
  const [grund] = pruefeSchritt(antrag, { zustand: 'freigegeben', am: heute, kontoId: konto.id }, heute);
  return (
    <Button
      leftSection={<IconRubberStamp size="1.125rem" aria-hidden />}
      disabled={grund !== undefined}
      title={grund && `${grund.satz} ${grund.ausweg}`}
      loading={freigeben.isPending}
      onClick={() => freigeben.mutate({ id: antrag.id, version: antrag.version })}
    >
      Freigeben
    </Button>
  );
}

function NeueFassung({ akte: { antrag }, onFehler }: AntragsaktionProps) {
  const navigate = useNavigate();
  const neueFassung = useMutation(
    api.antraege.neueFassung.mutationOptions({
      onMutate: () => onFehler(null),
      onError: onFehler,
      onSuccess: ({ id }) => void navigate(`/antraege/${id}`),
    }),
  );
  return (
    <Button
      variant={istAbgeschlossen(antrag) ? 'default' : 'light'}
      leftSection={<IconGitBranch size="1.125rem" aria-hidden />}
      loading={neueFassung.isPending}
      title="Der Antrag bleibt, wie er ist; die Korrektur entsteht als neuer Entwurf"
      onClick={() => neueFassung.mutate({ id: antrag.id, version: antrag.version })}
    >
      Korrigieren
    </Button>
  );
}
