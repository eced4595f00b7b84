import { useState } from 'react';
import { Alert, Anchor, Button, Group, List, Stack, Tabs, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowsSplit2, IconInfoCircle, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { z } from 'zod';
import { zAntragEingabe } from '../../shared/antraege/types.ts';
import {
  HOECHSTENS_VARIANTEN,
  neueVariante,
  typwechsel,
  wendeVarianteAn,
  zVariante,
  type Variante,
} from '../../shared/antraege/varianten.ts';
import type { Entwurf } from '../../shared/entwuerfe/contract.ts';
import { QUALIFIKATIONSTYP_KURZ } from '../../shared/foerderrecht/labels.ts';
import type { AntragId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { melde } from '../ui/meldung.tsx';
import { personName } from '../ui/namen.ts';
import type { AbschnittProps } from './formular.ts';
import { useGesicherteVarianten, useVarianten } from './useVarianten.ts';
import { Variantenfelder } from './Variantenfelder.tsx';
import { Variantentabelle } from './Variantentabelle.tsx';

export interface VariantenProps extends AbschnittProps {
  readonly antragId: AntragId;
}

/** What if: up to three variants of posts and partners beside the Antrag as it is typed, before anything is saved. */
export function VariantenAbschnitt(props: VariantenProps) {
  const gesicherte = useGesicherteVarianten(props.antragId);
  return <Abfrage abfrage={gesicherte}>{(entwurf) => <Vergleich {...props} gesichert={entwurf} />}</Abfrage>;
}

const LIVE_VERZOEGERUNG_MS = 250;

/** The first letter that is free: `Variante A`. */
function freierName(varianten: readonly Variante[]): string {
  const namen = ['A', 'B', 'C'].map((buchstabe) => `Variante ${buchstabe}`);
  return namen.find((name) => !varianten.some((variante) => variante.name === name)) ?? 'Variante';
}

function Vergleich({ gesichert, antragId, ...props }: VariantenProps & { readonly gesichert: Entwurf | null }) {
  const { form, istGesperrt, kommunen, personal } = props;
  const [varianten, setzeVarianten] = useVarianten(antragId, gesichert);
  const [gewaehlt, setzeGewaehlt] = useState(0);
  const [zuAendern, setzeZuAendern] = useState<ReturnType<typeof typwechsel>>([]);

  const [ruhig] = useDebouncedValue(form.values, LIVE_VERZOEGERUNG_MS);
  const [ruhige] = useDebouncedValue(varianten, LIVE_VERZOEGERUNG_MS);
  const eingabe = zAntragEingabe.safeParse(ruhig);
  const gueltige = z.array(zVariante).safeParse(ruhige);
  const rechnung = useQuery({
    ...api.antraege.vergleichen.queryOptions({
      input:
        eingabe.success && gueltige.success && gueltige.data.length > 0
          ? { ...eingabe.data, id: antragId, varianten: gueltige.data }
          : skipToken,
    }),
    placeholderData: keepPreviousData,
  });

  const nummer = Math.min(gewaehlt, varianten.length - 1);
  const variante = varianten[nummer];
  const anlegen = () => {
    setzeVarianten([...varianten, neueVariante(freierName(varianten))]);
    setzeGewaehlt(varianten.length);
  };
  const entferne = () => {
    setzeVarianten(varianten.filter((_, stelle) => stelle !== nummer));
    setzeGewaehlt(0);
  };
  const regime = useQuery(api.foerderrecht.regime.queryOptions());
  const uebernimm = () => {
    if (variante === undefined || !regime.data) return;
    const { eingabe: neu } = wendeVarianteAn(variante, form.values, { regime: regime.data, kommunen, personal });
    const wechsel = typwechsel(variante, form.values, personal);
    setzeZuAendern(wechsel);
    form.setValues(neu);
    entferne();
    const personen = wechsel.map(({ person }) => personName(person)).join('; ');
    const satz = `„${variante.name}“ steht im Formular. Gespeichert ist sie noch nicht.`;
    if (personen === '') melde(satz);
    else melde(`${satz} Der Qualifikationstyp ist bei der Person zu ändern: ${personen}`, 'warnung');
  };

  const hinweis = zuAendern.length > 0 && (
    <Alert color="yellow" icon={<IconInfoCircle aria-hidden />} title="Bei der Person zu ändern" role="status">
      <Text size="sm">Der Qualifikationstyp steht bei der Person und wurde nicht übernommen:</Text>
      <List size="sm">
        {zuAendern.map(({ person, typ }) => (
          <List.Item key={person.id}>
            <Anchor underline="always" component={Link} to={`/personal/${person.id}?abschnitt=qualifikation`} size="sm">
              {personName(person)}
            </Anchor>
            : von {QUALIFIKATIONSTYP_KURZ[person.qualifikation.typ]} auf {QUALIFIKATIONSTYP_KURZ[typ]}
          </List.Item>
        ))}
      </List>
    </Alert>
  );

  if (variante === undefined) {
    return (
      <Stack>
        {hinweis}
        <LeererZustand
          symbol={IconArrowsSplit2}
          titel="Noch keine Variante"
          text="Eine Variante rechnet neben dem Antrag, was sich ändert, wenn eine Stelle später beginnt, kleiner ist, anders besetzt wird, oder wenn andere Kommunen mitmachen. Am Antrag selbst ändert sie nichts."
          aktion={
            <Button leftSection={<IconPlus size="1rem" aria-hidden />} onClick={anlegen}>
              Variante anlegen
            </Button>
          }
        />
      </Stack>
    );
  }
  const ergebnis = rechnung.data?.varianten[nummer];
  const istFrisch = !rechnung.isPlaceholderData && ruhig === form.values && ruhige === varianten;
  return (
    <Stack gap="md">
      {hinweis}
      {!eingabe.success && (
        <Alert color="yellow" icon={<IconInfoCircle aria-hidden />}>
          Im Formular steht noch etwas, das nicht gerechnet werden kann. Verglichen wird mit dem letzten Stand, der
          vollständig war.
        </Alert>
      )}
      <Fehlerhinweis fehler={rechnung.error} />
      {rechnung.data && (
        <Variantentabelle heute={rechnung.data.heute} vergleiche={rechnung.data.varianten} varianten={varianten} />
      )}
      <Tabs value={String(nummer)} onChange={(wert) => setzeGewaehlt(Number(wert))} variant="outline">
        <Group gap="xs" align="flex-end">
          <Tabs.List flex={1} aria-label="Varianten">
            {varianten.map(({ name }, stelle) => (
              <Tabs.Tab key={stelle} value={String(stelle)}>
                {name || `Variante ${stelle + 1}`}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {varianten.length < HOECHSTENS_VARIANTEN && (
            <Button variant="subtle" leftSection={<IconPlus size="1rem" aria-hidden />} onClick={anlegen}>
              Weitere Variante
            </Button>
          )}
        </Group>
        {varianten.map((_, stelle) => (
          <Tabs.Panel key={stelle} value={String(stelle)} pt="md">
            {stelle === nummer && (
              <Variantenfelder
                {...props}
                variante={variante}
                ergebnis={ergebnis ?? null}
                onAendern={(neue) => setzeVarianten(varianten.map((eine, platz) => (platz === nummer ? neue : eine)))}
                onLoeschen={entferne}
                onUebernehmen={istGesperrt || !ergebnis ? null : uebernimm}
                istFrisch={istFrisch}
              />
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}
