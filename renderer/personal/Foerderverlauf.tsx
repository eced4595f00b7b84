import { Table, Text } from '@mantine/core';
import { IconAlertOctagon } from '@tabler/icons-react';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import { foerderverlauf } from '../../shared/personal/foerderverlauf.ts';
import { PROGRAMM_LABEL } from '../../shared/personal/labels.ts';
import type { PersonalEingabe, Programm } from '../../shared/personal/types.ts';
import { zPersonalEingabe } from '../../shared/personal/types.ts';
import { zeigeZeitraum } from '../../shared/personal/zeitraum.ts';
import { Feldgruppe } from '../ui/Feldgruppe.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';
import classes from './personal.module.css';

/** What of the person's time which programme pays, stretch by stretch; a share that is paid twice stands out. */
export function Foerderverlauf({ werte }: { readonly werte: PersonalEingabe }) {
  const anteile = zPersonalEingabe.shape.stellenanteile.safeParse(werte.stellenanteile);
  const verlauf = anteile.success ? foerderverlauf({ stellenanteile: anteile.data }) : [];
  if (verlauf.length === 0) return null;
  return (
    <Feldgruppe
      titel="Förderung im Verlauf"
      spalten={1}
      hinweis="Derselbe Anteil darf nicht aus zwei Programmen bezahlt werden"
    >
      <Tabellenrahmen titel="Förderung im Verlauf" breite="36rem">
        <Table aria-label="Förderung im Verlauf" verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="14rem">Zeitraum</Table.Th>
              <Table.Th>bezahlt aus</Table.Th>
              <Table.Th ta="right" w="7rem">
                zusammen
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {verlauf.map((abschnitt) => (
              <Table.Tr key={abschnitt.von}>
                <Table.Td className="zahl">{zeigeZeitraum(abschnitt.von, abschnitt.bis)}</Table.Td>
                <Table.Td>
                  <div className={classes['balken']} aria-hidden>
                    {abschnitt.anteile.map(({ programm, anteilHundertstel }) => (
                      <span
                        key={programm}
                        data-programm={programm}
                        style={{ flexGrow: anteilHundertstel }}
                        className={classes['balkenteil']}
                      />
                    ))}
                    <span style={{ flexGrow: Math.max(0, 100 - abschnitt.summeHundertstel) }} />
                  </div>
                  <Text size="sm">
                    {abschnitt.anteile.map(({ programm, anteilHundertstel }, stelle) => (
                      <span key={programm}>
                        {stelle > 0 && ' · '}
                        <Programmzeichen programm={programm} /> {PROGRAMM_LABEL[programm]}{' '}
                        {zeigeVzae(anteilHundertstel)}
                      </span>
                    ))}
                  </Text>
                </Table.Td>
                <Table.Td ta="right" className="zahl">
                  {zeigeVzae(abschnitt.summeHundertstel)} VZÄ
                  {abschnitt.istDoppelt && (
                    <div>
                      <Zustandsmarke ton="sperrt" symbol={IconAlertOctagon}>
                        doppelt gefördert
                      </Zustandsmarke>
                    </div>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Tabellenrahmen>
    </Feldgruppe>
  );
}

function Programmzeichen({ programm }: { readonly programm: Programm }) {
  return <span className={classes['zeichen']} data-programm={programm} aria-hidden />;
}
