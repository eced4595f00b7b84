import { klartext, zelle, type Blatt, type Block } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import type { Rueckkehrblatt } from '../../../shared/vertretungen/types.ts';

const TITEL = 'Während Ihrer Abwesenheit';

const ZEIT = new Intl.DateTimeFormat('de-DE', {
  day: '2-digit',
  month: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Berlin',
});

/** `06.02., 10:15`, in the time of Germany. */
function zeigeZeit(iso: string): string {
  return ZEIT.format(new Date(iso));
}

function fallbloecke({ bezeichnung, aktenzeichen, schritte }: Rueckkehrblatt['faelle'][number]): Block[] {
  return [
    {
      art: 'tabelle',
      titel: [bezeichnung, aktenzeichen].filter((teil) => teil !== '').join(' · '),
      breiten: [28, 137],
      kopf: [zelle('Wann'), zelle('Was')],
      zeilen: schritte.map(({ am, satz }) => [zelle(zeigeZeit(am)), zelle(satz)]),
    },
  ];
}

/** What others did in the cases of a person who comes back, as a paper. */
export function rueckkehrBlatt(blatt: Rueckkehrblatt, heute: Datum): Blatt {
  const { person, von, bis, faelle, faelleGesamt } = blatt;
  const ohne = faelleGesamt - faelle.length;
  return {
    titel: `${TITEL}: ${person}`,
    dateiname: dateiname('Waehrend-der-Abwesenheit', person, von),
    istEntwurf: false,
    kennzeichnung: null,
    aktenzeichen: null,
    briefkopf: null,
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: TITEL },
      {
        art: 'absatz',
        text: [
          { text: person, fett: true },
          { text: ` · ${zeigeDatum(von)} bis ${zeigeDatum(bis)} · Stand ${zeigeDatum(heute)}` },
        ],
      },
      ...(faelle.length === 0
        ? [{ art: 'absatz' as const, text: klartext('In Ihren Fällen hat in dieser Zeit niemand etwas geändert.') }]
        : faelle.flatMap(fallbloecke)),
      ...(faelle.length > 0 && ohne > 0
        ? [
            {
              art: 'absatz' as const,
              text: klartext(
                ohne === 1 ? 'In einem weiteren Fall geschah nichts.' : `In ${ohne} weiteren Fällen geschah nichts.`,
              ),
            },
          ]
        : []),
      {
        art: 'absatz',
        text: [{ text: 'Vertrauliche Falldaten. Nicht weitergeben; nach dem Lesen vernichten.', leise: true }],
      },
    ],
  };
}
