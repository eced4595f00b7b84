import { datum, jahrVon, type Datum } from '../foundation/date.ts';
import { AB_JAEHRLICH, ERSTES_JAHR, juengsterBericht } from './fristen.ts';

/** A period that is mostly asked for. */
export interface Zeitraumvorschlag {
  readonly id: string;
  readonly name: string;
  readonly von: Datum;
  readonly bis: Datum;
}

/** The halves of a year that have begun, the second first; none of a year that is reported as a whole. */
function haelften(jahr: number, heute: Datum): Zeitraumvorschlag[] {
  if (jahr >= AB_JAEHRLICH) return [];
  return [
    { id: `${jahr}-2`, name: `2. Halbjahr ${jahr}`, von: datum(`${jahr}-07-01`), bis: datum(`${jahr}-12-31`) },
    { id: `${jahr}-1`, name: `1. Halbjahr ${jahr}`, von: datum(`${jahr}-01-01`), bis: datum(`${jahr}-06-30`) },
  ].filter(({ von }) => von <= heute);
}

/** This year until today and the two before, from the first one that is reported; halves until 2019. The newest first. */
export function zeitraumvorschlaege(heute: Datum): Zeitraumvorschlag[] {
  const jahr = jahrVon(heute);
  const fruehere = [jahr - 1, jahr - 2].filter((eines) => eines >= ERSTES_JAHR);
  return [
    { id: 'jahr', name: `${jahr} bis heute`, von: datum(`${jahr}-01-01`), bis: heute },
    ...haelften(jahr, heute),
    ...fruehere.flatMap((eines) => [
      { id: `${eines}`, name: `Jahr ${eines}`, von: datum(`${eines}-01-01`), bis: datum(`${eines}-12-31`) },
      ...haelften(eines, heute),
    ]),
  ];
}

/** What is shown at first: the period of the report that is at hand, else this year until today. */
export function ueblicherZeitraum(heute: Datum): { readonly von: Datum; readonly bis: Datum } {
  return juengsterBericht(heute) ?? { von: datum(`${jahrVon(heute)}-01-01`), bis: heute };
}
