import { useState } from 'react';
import { Anchor, Box, NavLink, Table, Text, TextInput, Typography } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { Link, useParams } from 'react-router';
import { passtZurSuche } from '../../../shared/foundation/folding.ts';
import { Seite } from '../../ui/Seite.tsx';
import { Tabellenrahmen } from '../../ui/Tabellenrahmen.tsx';
import { NichtGefunden } from '../Seitenfehler.tsx';
import { bildadresse, HANDBUCH } from './seiten.ts';
import classes from './handbuch.module.css';

const BESTANDTEILE: Components = {
  a: ({ href = '', children }) => {
    // Pages name each other as files, so that they can be read outside of the program, too.
    const seite = /^(?:\.\/)?([\w-]+)\.md(#.*)?$/.exec(href);
    return seite ? (
      <Anchor component={Link} to={`/handbuch/${seite[1] ?? ''}`}>
        {children}
      </Anchor>
    ) : (
      <>{children}</>
    );
  },
  table: ({ children }) => (
    <Box my="md">
      <Tabellenrahmen titel="Tabelle" breite="26rem">
        <Table>{children}</Table>
      </Tabellenrahmen>
    </Box>
  ),
  tr: ({ children }) => <Table.Tr>{children}</Table.Tr>,
  th: ({ children }) => <Table.Th scope="col">{children}</Table.Th>,
  td: ({ children }) => <Table.Td>{children}</Table.Td>,
  img: ({ src, alt }) => {
    const adresse = typeof src === 'string' ? bildadresse(src) : null;
    return adresse ? <img src={adresse} alt={alt ?? ''} loading="lazy" className={classes['bild']} /> : null;
  },
};

/** The handbook: its pages on the left with a search over their text, the chosen one on the right. */
export function Component() {
  const { seite: name } = useParams();
  const [suche, setzeSuche] = useState('');
  const seite = name === undefined ? HANDBUCH[0] : HANDBUCH.find((eine) => eine.name === name);
  const gefundene = HANDBUCH.filter(({ titel, text }) => passtZurSuche(`${titel} ${text}`, suche));
  if (!seite) return <NichtGefunden />;
  return (
    <Seite titel={seite.titel} untertitel="Handbuch">
      <div className={classes['raster']}>
        <nav aria-label="Seiten des Handbuchs" className="nicht-drucken">
          <TextInput
            aria-label="Handbuch durchsuchen"
            placeholder="Handbuch durchsuchen …"
            leftSection={<IconSearch size="1rem" aria-hidden />}
            value={suche}
            onChange={(ereignis) => setzeSuche(ereignis.currentTarget.value)}
            mb="xs"
          />
          {gefundene.map((eine) => (
            <NavLink
              key={eine.name}
              component={Link}
              to={`/handbuch/${eine.name}`}
              label={eine.titel}
              active={eine.name === seite.name}
              aria-current={eine.name === seite.name ? 'page' : undefined}
              className={classes['eintrag']}
            />
          ))}
          {gefundene.length === 0 && (
            <Text size="sm" c="dimmed" role="status">
              Keine Seite enthält diese Wörter.
            </Text>
          )}
        </nav>
        <Typography className={classes['text']}>
          <Markdown components={BESTANDTEILE} remarkPlugins={[remarkGfm]}>
            {seite.text}
          </Markdown>
        </Typography>
      </div>
    </Seite>
  );
}
