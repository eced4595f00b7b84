import '@mantine/dates/styles.css';
import 'dayjs/locale/de.js';
import { DatePicker } from '@mantine/dates';
import { datum, type Datum } from '../../shared/foundation/date.ts';

/** The calendar behind the button of `Datumsfeld`, loaded when it is first opened. */
export function Kalender({
  wert,
  heute,
  onWahl,
}: {
  readonly wert: Datum | null;
  readonly heute: Datum;
  readonly onWahl: (tag: Datum) => void;
}) {
  return (
    <DatePicker
      locale="de"
      firstDayOfWeek={1}
      weekendDays={[]}
      hideOutsideDates
      value={wert}
      defaultDate={wert ?? heute}
      onChange={(tag) => {
        if (tag !== null) onWahl(datum(tag));
      }}
      ariaLabels={{
        nextMonth: 'Nächster Monat',
        previousMonth: 'Voriger Monat',
        nextYear: 'Nächstes Jahr',
        previousYear: 'Voriges Jahr',
        nextDecade: 'Nächstes Jahrzehnt',
        previousDecade: 'Voriges Jahrzehnt',
      }}
    />
  );
}
