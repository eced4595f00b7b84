import { Button } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../../host/client.ts';
import { nurWenn, useDarf } from '../../ui/rechte.tsx';

/** The primary action of the start page, as soon as somebody is there whom an Antrag can name. */
export function AntragAnlegen() {
  const darf = useDarf('antraege', 'schreiben');
  const personal = useQuery({ ...api.personal.liste.queryOptions(), ...nurWenn(useDarf('personal', 'lesen')) });
  if (!darf || !personal.data || personal.data.length === 0) return null;
  return (
    <Button component={Link} to="/antraege/neu" leftSection={<IconFilePlus size="1.125rem" aria-hidden />}>
      Antrag anlegen
    </Button>
  );
}
