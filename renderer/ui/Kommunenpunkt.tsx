import type { Kommunenfarbe } from '../../shared/kommunen/types.ts';
import classes from './ui.module.css';

/** The coloured dot of a Kommune; its name always stands beside it. */
export function Kommunenpunkt({ farbe }: { readonly farbe: Kommunenfarbe }) {
  return <span className={classes['punkt']} style={{ background: `var(--kommune-${farbe})` }} aria-hidden />;
}
