import classes from './rahmen.module.css';

/** The word mark: a way that joins another, and the name. */
export function Wortmarke() {
  return (
    <span className={classes['wortmarke']}>
      <svg viewBox="0 0 24 24" width="1.5rem" height="1.5rem" aria-hidden="true" focusable="false">
        <rect width="24" height="24" rx="6" className={classes['wortmarkeGrund']} />
        <path d="M7 18V11a5 5 0 0 1 5-5h5" className={classes['wortmarkeWeg']} />
        <path d="M12 18v-4a3 3 0 0 1 3-3h2" className={classes['wortmarkeWeg']} />
      </svg>
      Geleit
    </span>
  );
}
