import { datum, jahrVon, type Datum } from '../foundation/date.ts';

/** A period that is mostly asked for. */
export interface Zeitraumvorschlag {
  readonly id: string;
  readonly name: string;
  readonly von: Datum;
  readonly bis: Datum;
}

/** This year until today, the last one, and the halves that have begun, the newest first. */
export function zeitraumvorschlaege(heute: Datum): Zeitraumvorschlag[] {
  const jahr = jahrVon(heute);
  const haelften = [jahr, jahr - 1].flatMap((eines) => [
    { id: `${eines}-2`, name: `2. Halbjahr ${eines}`, von: datum(`${eines}-07-01`), bis: datum(`${eines}-12-31`) },
    { id: `${eines}-1`, name: `1. Halbjahr ${eines}`, von: datum(`${eines}-01-01`), bis: datum(`${eines}-06-30`) },
  ]);
  return [
    { id: 'jahr', name: `${jahr} bis heute`, von: datum(`${jahr}-01-01`), bis: heute },
    { id: 'vorjahr', name: `Jahr ${jahr - 1}`, von: datum(`${jahr - 1}-01-01`), bis: datum(`${jahr - 1}-12-31`) },
    ...haelften.filter(({ von }) => von <= heute),
  ];
}
