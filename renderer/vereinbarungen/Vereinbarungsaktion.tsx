import { Button } from '@mantine/core';
import { IconCircleCheck, IconGitBranch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { istFrei } from '../../shared/foundation/reasons.ts';
import type { Vereinbarungsakte } from '../../shared/vereinbarungen/types.ts';
import { api } from '../host/client.ts';
import { useDarf } from '../ui/rechte.tsx';

interface VereinbarungsaktionProps {
  readonly akte: Vereinbarungsakte;
  readonly istVeraendert: boolean;
  /** A failure for the head of the page; null where the last step went well. */
  readonly onFehler: (fehler: unknown) => void;
}

/** The one primary action of an agreement: close the text as settled, or change what is signed. */
export function Vereinbarungsaktion(props: VereinbarungsaktionProps) {
  const { vereinbarung } = props.akte;
  const darf = useDarf('antraege', 'schreiben', vereinbarung.kommuneId);
  if (!darf) return null;
  if (vereinbarung.zustand === 'entwurf') return <Abstimmen {...props} />;
  return vereinbarung.zustand === 'unterschrieben' ? <Nachtrag {...props} /> : null;
}

function Abstimmen({ akte: { vereinbarung, hindernisse }, istVeraendert, onFehler }: VereinbarungsaktionProps) {
  const abstimmen = useMutation(
    api.vereinbarungen.abstimmen.mutationOptions({ onMutate: () => onFehler(null), onError: onFehler }),
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
      loading={abstimmen.isPending}
      onClick={() => abstimmen.mutate({ id: vereinbarung.id, version: vereinbarung.version })}
    >
      Als abgestimmt abschließen
    </Button>
  );
}

function Nachtrag({ akte: { vereinbarung }, onFehler }: VereinbarungsaktionProps) {
  const navigate = useNavigate();
  const nachtrag = useMutation(
    api.vereinbarungen.nachtrag.mutationOptions({
      onMutate: () => onFehler(null),
      onError: onFehler,
      onSuccess: ({ id }) => void navigate(`/vereinbarungen/${id}`),
    }),
  );
  return (
    <Button
      variant="light"
      leftSection={<IconGitBranch size="1.125rem" aria-hidden />}
      loading={nachtrag.isPending}
      title="Die Vereinbarung bleibt, wie sie ist; die Änderung entsteht als neuer Entwurf"
      onClick={() => nachtrag.mutate({ id: vereinbarung.id, version: vereinbarung.version })}
    >
      Nachtrag anlegen
    </Button>
  );
}
