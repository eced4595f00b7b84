import type { ReactNode } from 'react';
import { Checkbox, SimpleGrid, Stack, Text } from '@mantine/core';
import {
  INFORMATIONSART_BEISPIELE,
  INFORMATIONSART_LABEL,
  INFORMATIONSARTEN,
  istBesondersGeschuetzt,
} from '../../shared/einwilligungen/labels.ts';
import type { Informationsart } from '../../shared/einwilligungen/types.ts';

/** Kinds of information to tick; the especially protected ones stand by themselves. */
export function Artenwahl({
  label,
  value,
  onChange,
  error,
  mitBeispielen = true,
  path,
}: {
  readonly label: string;
  readonly value: readonly Informationsart[];
  readonly onChange: (arten: Informationsart[]) => void;
  readonly error?: ReactNode;
  readonly mitBeispielen?: boolean;
  readonly path?: string;
}) {
  const gruppe = (besondere: boolean) => (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing={6}>
      {INFORMATIONSARTEN.filter((art) => istBesondersGeschuetzt(art) === besondere).map((art) => (
        <Checkbox
          key={art}
          value={art}
          label={INFORMATIONSART_LABEL[art]}
          {...(mitBeispielen ? { description: INFORMATIONSART_BEISPIELE[art] } : {})}
        />
      ))}
    </SimpleGrid>
  );
  return (
    <Checkbox.Group
      label={label}
      value={[...value]}
      onChange={(neue) => onChange(INFORMATIONSARTEN.filter((art) => neue.includes(art)))}
      error={error}
      data-path={path}
      tabIndex={-1}
    >
      <Stack gap="xs" mt={4}>
        {gruppe(false)}
        <Text size="sm" fw={550} mt={4}>
          Besonders geschützt
        </Text>
        {gruppe(true)}
      </Stack>
    </Checkbox.Group>
  );
}
