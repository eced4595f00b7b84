import { Fragment } from 'react';
import { Text, Title, UnstyledButton } from '@mantine/core';
import { jahrVon, monatsanfang, monatVon, zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { zeigeVzae } from '../../shared/foundation/share.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import {
  besetzungAm,
  stichtageUm,
  type Besetzungsdaten,
  type Besetzungszeile,
} from '../../shared/personal/besetzung.ts';
import { kommunenName } from '../ui/namen.ts';
import classes from './personal.module.css';

/** What the column of a month says, to be read and to be heard. */
function beschreibung(wo: string, tag: Datum, zeile: Besetzungszeile | undefined): string {
  const besetzt = zeigeVzae(zeile?.besetzt.vzaeHundertstel ?? 0);
  const geplant = zeigeVzae(zeile?.geplant.vzaeHundertstel ?? 0);
  return `${wo}, ${zeigeDatum(tag)}: ${besetzt} VZÄ besetzt, ${geplant} VZÄ geplant`;
}

/** Twelve months as columns, a row for each Kommune: filled below, planned on top. A column makes its day the Stichtag. */
export function Besetzungsbild({
  daten,
  kommunen,
  orte,
  stichtag,
  onStichtag,
}: {
  readonly daten: Besetzungsdaten;
  readonly kommunen: readonly Kommune[];
  /** Kommunen in their order. */
  readonly orte: readonly KommuneId[];
  readonly stichtag: Datum;
  readonly onStichtag: (tag: Datum) => void;
}) {
  const tage = stichtageUm(stichtag);
  const monate = tage.map((tag) => ({ tag, besetzung: besetzungAm(daten, tag, orte) }));
  const gezeigte = orte.filter((ort) =>
    monate.some(({ besetzung }) => besetzung.zeilen.some(({ kommuneId }) => kommuneId === ort)),
  );
  const hoechste = Math.max(
    100,
    ...monate.flatMap(({ besetzung }) => besetzung.zeilen.map(({ zusammen }) => zusammen.vzaeHundertstel)),
  );
  if (gezeigte.length === 0) return null;
  return (
    <section aria-label="Verlauf über zwölf Monate">
      <Title order={2} size="h3" mb="xs">
        Verlauf über zwölf Monate
      </Title>
      <div className={classes['legende']}>
        <span>
          <span className={`${classes['zeichen'] ?? ''} ${classes['besetzt'] ?? ''}`} aria-hidden /> besetzt
        </span>
        <span>
          <span className={`${classes['zeichen'] ?? ''} ${classes['geplant'] ?? ''}`} aria-hidden /> geplant
        </span>
        <Text span size="sm" c="dimmed">
          Höhe: bis {zeigeVzae(hoechste)} VZÄ. Ein Monat wird mit einem Klick zum Stichtag.
        </Text>
      </div>
      <div className={classes['verlauf']}>
        {gezeigte.map((ort) => {
          const name = kommunenName(kommunen, ort);
          return (
            <Fragment key={ort}>
              <Text fw={550}>{name}</Text>
              <div className={classes['saeulen']}>
                {monate.map(({ tag, besetzung }) => {
                  const zeile = besetzung.zeilen.find(({ kommuneId }) => kommuneId === ort);
                  const satz = beschreibung(name, tag, zeile);
                  return (
                    <UnstyledButton
                      key={tag}
                      className={classes['saeule']}
                      data-stichtag={tag === monatsanfang(stichtag) || undefined}
                      aria-label={satz}
                      title={satz}
                      onClick={() => onStichtag(tag)}
                    >
                      <Saeulenteil
                        art="besetzt"
                        hundertstel={zeile?.besetzt.vzaeHundertstel ?? 0}
                        hoechste={hoechste}
                      />
                      <Saeulenteil
                        art="geplant"
                        hundertstel={zeile?.geplant.vzaeHundertstel ?? 0}
                        hoechste={hoechste}
                      />
                    </UnstyledButton>
                  );
                })}
              </div>
            </Fragment>
          );
        })}
        <span />
        <div className={classes['monate']} aria-hidden>
          {tage.map((tag) => (
            <span key={tag}>
              {tag.slice(5, 7)}
              {(tag === tage[0] || monatVon(tag) === 1) && <span className={classes['jahr']}>{jahrVon(tag)}</span>}
            </span>
          ))}
        </div>
      </div>
    </section>
  );
}

function Saeulenteil({
  art,
  hundertstel,
  hoechste,
}: {
  readonly art: 'besetzt' | 'geplant';
  readonly hundertstel: number;
  readonly hoechste: number;
}) {
  if (hundertstel === 0) return null;
  return <span className={classes[art]} style={{ height: `${(hundertstel / hoechste) * 100}%` }} />;
}
