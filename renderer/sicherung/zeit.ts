/** `heute 10:12`, `gestern 18:03`, `01.03.2018, 10:12`, in the time of this computer. `jetzt`: the instant of looking. */
export function zeigeSicherungszeit(iso: string, jetzt: Date): string {
  const zeit = new Date(iso);
  const uhrzeit = zeit.toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' });
  const gestern = new Date(jetzt);
  gestern.setDate(jetzt.getDate() - 1);
  if (zeit.toDateString() === jetzt.toDateString()) return `heute ${uhrzeit}`;
  if (zeit.toDateString() === gestern.toDateString()) return `gestern ${uhrzeit}`;
  return `${zeit.toLocaleDateString('de-DE', { dateStyle: 'medium' })}, ${uhrzeit}`;
}
