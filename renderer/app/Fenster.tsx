import { useEffect, useMemo } from 'react';
import { useMantineColorScheme } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from 'react-router/dom';
import { RechteContext } from '../ui/rechte.tsx';
import { beendeSperre } from '../ui/speicherstand.ts';
import { UmgebungContext } from '../ui/umgebung.ts';
import { holeRouter } from './routes.tsx';
import { SitzungContext, type Sitzung } from './sitzung.ts';

/** Everything behind the login. */
export default function Fenster({ sitzung }: { readonly sitzung: Sitzung }) {
  const { heute } = sitzung;
  const { dichte, farbschema } = sitzung.einstellungen;
  const { setColorScheme } = useMantineColorScheme();
  const umgebung = useMemo(() => ({ heute, dichte }), [heute, dichte]);
  useEffect(() => {
    setColorScheme(farbschema === 'hell' ? 'light' : farbschema === 'dunkel' ? 'dark' : 'auto');
  }, [farbschema, setColorScheme]);
  // After the pages have taken their inputs back, those of another account are forgotten.
  useEffect(() => beendeSperre(sitzung.konto.id), [sitzung.konto.id]);
  return (
    <SitzungContext value={sitzung}>
      <RechteContext value={sitzung.zuteilungen}>
        <UmgebungContext value={umgebung}>
          <Notifications position="bottom-right" containerWidth="22rem" />
          <RouterProvider router={holeRouter()} />
        </UmgebungContext>
      </RechteContext>
    </SitzungContext>
  );
}
