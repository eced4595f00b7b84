import { Checkbox, Kbd, Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './beratungen.module.css';

/** A row of the talk: its name on the left, its choices beside it; announced as a group. */
export function Reihe({ titel, children }: { readonly titel: string; readonly children: ReactNode }) {
  return (
    <div className={classes['reihe']} role="group" aria-label={titel}>
      <span className={classes['reihentitel']} aria-hidden>
        {titel}
      </span>
      <div className={classes['wahlen']}>{children}</div>
    </div>
  );
}

interface TastenwahlProps {
  readonly name: string;
  /** Drawn on the choice; null: it has none. */
  readonly taste: string | null;
  readonly istGewaehlt: boolean;
  readonly hinweis?: string | undefined;
  readonly pfad?: string;
  /** Takes the focus when it appears: the first thing that is asked. */
  readonly hatAnfang?: boolean;
  /** The last talks were mostly about it. */
  readonly istVorgeschlagen?: boolean;
  readonly onWahl: () => void;
}

/** A choice of several, with its key on it. */
export function Mehrfachwahl({
  name,
  taste,
  istGewaehlt,
  hinweis,
  pfad,
  hatAnfang,
  istVorgeschlagen,
  onWahl,
}: TastenwahlProps) {
  return (
    <Checkbox.Card
      className={classes['wahl']}
      checked={istGewaehlt}
      onClick={onWahl}
      aria-label={name}
      aria-keyshortcuts={taste ?? undefined}
      title={hinweis}
      data-path={pfad}
      data-vorgeschlagen={istVorgeschlagen || undefined}
      autoFocus={hatAnfang}
    >
      <Taste taste={taste} />
      <span className={classes['wort']} data-wort={name}>
        {name}
      </span>
    </Checkbox.Card>
  );
}

/** A choice of one out of its row; stands inside of a `Radio.Group`. */
export function Einfachwahl({
  wert,
  name,
  taste,
  istGewaehlt,
  hinweis,
}: Omit<TastenwahlProps, 'onWahl' | 'pfad' | 'hatAnfang' | 'istVorgeschlagen'> & { readonly wert: string }) {
  return (
    <Radio.Card
      className={classes['wahl']}
      value={wert}
      aria-label={name}
      aria-keyshortcuts={taste ?? undefined}
      title={hinweis}
      data-autofocus={istGewaehlt || undefined}
    >
      <Taste taste={taste} />
      <span className={classes['wort']} data-wort={name}>
        {name}
      </span>
    </Radio.Card>
  );
}

/** The key, for those who see; screen readers hear it as the shortcut of its choice. */
export function Taste({ taste }: { readonly taste: string | null }) {
  if (taste === null) return null;
  return (
    <Kbd className={classes['taste']} size="xs" aria-hidden>
      {taste}
    </Kbd>
  );
}
