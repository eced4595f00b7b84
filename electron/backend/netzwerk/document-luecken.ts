import { klartext, zelle, type Blatt, type Block } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import { nachNamen } from '../../../shared/foundation/list.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import { LUECKENSTAND_LABEL } from '../../../shared/netzwerk/labels.ts';
import { luecken, lueckenstand } from '../../../shared/netzwerk/planung.ts';
import { THEMENFELD_LABEL } from '../../../shared/netzwerk/themenfelder.ts';
import type { Lueckenfilter, Partner, Planungsgespraech } from '../../../shared/netzwerk/types.ts';

/** What the list of gaps is made of, as far as the account sees it. */
export interface Lueckenunterlagen {
  readonly gespraeche: readonly Planungsgespraech[];
  readonly partner: readonly Partner[];
  readonly kommunen: readonly Kommune[];
  readonly filter: Lueckenfilter;
  readonly heute: Datum;
}

const TITEL = 'Lücken im Angebot';

/** `Bedarf: …` and so on, each on a line of its own; what is empty is left out. */
function inhalt({ bedarf, huerde, vorschlag }: Planungsgespraech): string {
  return [
    ['Bedarf', bedarf],
    ['Hürde', huerde],
    ['Vorschlag', vorschlag],
  ]
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}: ${text}`)
    .join('\n');
}

/** `weitergegeben an das Landratsamt am 03.02.2026` */
function stand(eines: Planungsgespraech): string {
  const { weitergegebenAn, weitergegebenAm, geschlossenAm, ergebnis } = eines;
  return [
    LUECKENSTAND_LABEL[lueckenstand(eines)],
    ...(weitergegebenAm === null ? [] : [`an ${weitergegebenAn} am ${zeigeDatum(weitergegebenAm)}`]),
    ...(geschlossenAm === null ? [] : [`am ${zeigeDatum(geschlossenAm)}`]),
    ergebnis,
  ]
    .filter((teil) => teil !== '')
    .join('\n');
}

/** Who took part in the talk, without contact data. */
function beteiligte({ partnerIds, teilnehmende }: Planungsgespraech, partner: readonly Partner[]): string {
  return [...partner.filter(({ id }) => partnerIds.includes(id)).map(({ name }) => name), teilnehmende]
    .filter((teil) => teil !== '')
    .join(', ');
}

function jeKommune(kommune: Kommune, eigene: readonly Planungsgespraech[], { partner }: Lueckenunterlagen): Block[] {
  return [
    {
      art: 'tabelle',
      titel: `Lücken in ${kommune.name}`,
      breiten: [32, 88, 45],
      kopf: [zelle('Feld'), zelle('Was fehlt'), zelle('Stand')],
      zeilen: eigene.map((eines) => {
        const mit = beteiligte(eines, partner);
        const herkunft = `Gespräch am ${zeigeDatum(eines.am)}${mit === '' ? '' : ` mit ${mit}`}`;
        return [
          {
            text: [
              { text: THEMENFELD_LABEL[eines.feld], fett: true },
              ...(eines.ortsteil === '' ? [] : [{ text: `\n${eines.ortsteil}`, leise: true }]),
            ],
          },
          { text: [{ text: inhalt(eines) }, { text: `\n${herkunft}`, leise: true }] },
          zelle(stand(eines)),
        ];
      }),
    },
  ];
}

function auswahl({ filter, kommunen }: Lueckenunterlagen): string {
  return [
    kommunen.find(({ id }) => id === filter.kommuneId)?.name ?? 'alle Kommunen',
    filter.feld === null ? 'alle Felder' : THEMENFELD_LABEL[filter.feld],
    filter.stand === null ? 'jeder Stand' : LUECKENSTAND_LABEL[filter.stand],
  ].join(' · ');
}

/**
 * The list of gaps for those who are responsible: what is missing in which Kommune and field, what was proposed, and what
 * became of it. No client stands in it. Quelle: Planungsgespräche, [S1] 1.3; Kennzahl 36, N14.
 */
export function lueckenlisteBlatt(unterlagen: Lueckenunterlagen): Blatt {
  const { gespraeche, filter, heute } = unterlagen;
  const gezeigte = luecken(gespraeche, filter);
  const kommunen = nachNamen(
    unterlagen.kommunen.filter(({ id }) => gezeigte.some(({ kommuneId }) => kommuneId === id)),
    ({ name }) => name,
  );
  const ort = unterlagen.kommunen.find(({ id }) => id === filter.kommuneId)?.name ?? '';
  return {
    titel: TITEL,
    dateiname: dateiname('Lueckenliste', ort, heute),
    istEntwurf: false,
    kennzeichnung: null,
    aktenzeichen: null,
    briefkopf: null,
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: TITEL },
      {
        art: 'absatz',
        text: [{ text: `Stand ${zeigeDatum(heute)}`, fett: true }, { text: ` · ${auswahl(unterlagen)}` }],
      },
      {
        art: 'absatz',
        text: klartext(
          'Die Liste ist aus Planungsgesprächen mit Stellen und Ehrenamtlichen vor Ort entstanden. Sie nennt keine Einzelfälle.',
        ),
      },
      ...(gezeigte.length === 0 ? [{ art: 'absatz' as const, text: klartext('Keine Lücke ist eingetragen.') }] : []),
      ...kommunen.flatMap((kommune) =>
        jeKommune(
          kommune,
          gezeigte.filter(({ kommuneId }) => kommuneId === kommune.id),
          unterlagen,
        ),
      ),
    ],
  };
}
