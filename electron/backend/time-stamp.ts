const ORTSZEIT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Day and time in Germany for the name of a file or folder, `2018-03-01-0915`, from an ISO instant. */
export function zeitstempel(instant: string): string {
  return ORTSZEIT.format(new Date(instant)).replace(' ', '-').replace(':', '');
}
