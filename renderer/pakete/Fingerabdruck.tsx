import classes from './pakete.module.css';

/** The ten groups of digits, to be read out. */
export function Fingerabdruck({ ziffern }: { readonly ziffern: string }) {
  return (
    <span className={classes['fingerabdruck']} translate="no">
      {ziffern}
    </span>
  );
}
