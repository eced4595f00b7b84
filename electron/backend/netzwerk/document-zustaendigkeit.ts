import { klartext, zelle, type Blatt, type Block, type Zelle } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { zeigeDatum, type Datum } from '../../../shared/foundation/date.ts';
import { sprachname } from '../../../shared/foundation/sprachen.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import { felderIn, ortsteileIn } from '../../../shared/netzwerk/rules.ts';
import { nachWoche, zeigeZeit } from '../../../shared/netzwerk/sprechstunden.ts';
import {
  THEMENFELD_INHALT,
  THEMENFELD_LABEL,
  zThemenfeld,
  type Themenfeld,
} from '../../../shared/netzwerk/themenfelder.ts';
import type { Anlaufstelle, Partner, Sprechstunde } from '../../../shared/netzwerk/types.ts';
import { amtlicherName } from '../kommunen/letterhead.ts';
import { anschriftVon, pruefvermerk, zeilenVon } from './document-handzettel.ts';

/** What the sheet „Wer ist zuständig“ is made of, as far as the account sees it. */
export interface Zustaendigkeitsunterlagen {
  readonly kommune: Pick<Kommune, 'id' | 'art' | 'name'>;
  readonly partner: readonly Partner[];
  readonly anlaufstelle: Anlaufstelle | null;
  readonly sprechstunden: readonly Sprechstunde[];
  readonly heute: Datum;
}

const absatz = (text: string): Block => ({ art: 'absatz', text: klartext(text) });

function integrationsmanagement({ anlaufstelle, sprechstunden, kommune }: Zustaendigkeitsunterlagen): Block[] {
  const eigene = nachWoche(sprechstunden.filter(({ kommuneId }) => kommuneId === kommune.id));
  const kontakt =
    anlaufstelle === null
      ? []
      : [
          ...(anlaufstelle.telefon === '' ? [] : [`Telefon ${anlaufstelle.telefon}`]),
          ...(anlaufstelle.email === '' ? [] : [anlaufstelle.email]),
          ...(anlaufstelle.erreichbar === '' ? [] : [anlaufstelle.erreichbar]),
        ];
  return [
    { art: 'ueberschrift', ebene: 2, text: anlaufstelle?.bezeichnung || 'Integrationsmanagement' },
    ...(kontakt.length === 0 ? [] : [absatz(kontakt.join(' · '))]),
    ...(eigene.length === 0
      ? [absatz('Feste Sprechstunden gibt es zurzeit nicht.')]
      : [
          {
            art: 'tabelle' as const,
            titel: 'Sprechstunden',
            breiten: [52, 58, 55],
            kopf: [zelle('Wann'), zelle('Wo'), zelle('Wer')],
            zeilen: eigene.map((eine) => [
              zelle([zeigeZeit(eine), eine.hinweis].filter((teil) => teil !== '').join('\n')),
              zelle(eine.ort),
              zelle(eine.wer),
            ]),
          },
        ]),
  ];
}

function zeile(partner: Partner, feld: Themenfeld, { kommune, heute }: Zustaendigkeitsunterlagen): Zelle[] {
  const vermerk = pruefvermerk(partner, heute);
  const grau = vermerk === '' ? {} : { leise: true };
  const orte = ortsteileIn(partner, feld, kommune.id);
  const unter = [partner.ansprechperson, ...(orte.length === 0 ? [] : [`für ${orte.join(', ')}`]), vermerk];
  const kontakt = [partner.telefon, partner.email, anschriftVon(partner)];
  const zeiten = [zeilenVon(partner.zeiten), partner.sprachen.map(sprachname).join(', ')];
  const gesamt = (teile: readonly string[]) => teile.filter((teil) => teil !== '').join('\n');
  const zusatz = gesamt(unter);
  return [
    {
      text: [
        { text: partner.name, fett: true, ...grau },
        ...(zusatz === '' ? [] : [{ text: `\n${zusatz}`, leise: true }]),
      ],
    },
    { text: [{ text: gesamt(kontakt), ...grau }] },
    { text: [{ text: gesamt(zeiten), ...grau }] },
  ];
}

function feldblock(feld: Themenfeld, unterlagen: Zustaendigkeitsunterlagen): Block[] {
  const zustaendige = unterlagen.partner.filter((partner) => felderIn(partner, unterlagen.kommune.id).includes(feld));
  const titel = `${THEMENFELD_LABEL[feld]} (${THEMENFELD_INHALT[feld]})`;
  if (zustaendige.length === 0) {
    return [
      {
        art: 'absatz',
        text: [
          { text: titel, fett: true },
          { text: '\nZurzeit ist keine Stelle bekannt. Das Integrationsmanagement hilft weiter.' },
        ],
      },
    ];
  }
  return [
    {
      art: 'tabelle',
      titel,
      breiten: [55, 57, 53],
      kopf: [zelle('Stelle'), zelle('Kontakt'), zelle('Zeiten und Sprachen')],
      zeilen: zustaendige.map((partner) => zeile(partner, feld, unterlagen)),
    },
  ];
}

/**
 * „Wer ist zuständig“: who helps in the Kommune with what, for citizens and helpers. Only partners that may be named stand in
 * it; data that nobody made sure of within six months are grey and say so.
 */
export function zustaendigkeitsblatt(alles: Zustaendigkeitsunterlagen): Blatt {
  const unterlagen = { ...alles, partner: alles.partner.filter(({ istNennbar }) => istNennbar) };
  const { kommune, heute } = unterlagen;
  return {
    titel: `Wer ist zuständig in ${kommune.name}`,
    dateiname: dateiname('Wer-ist-zustaendig', kommune.name, heute),
    istEntwurf: false,
    kennzeichnung: null,
    aktenzeichen: null,
    briefkopf: null,
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: 'Wer ist zuständig' },
      {
        art: 'absatz',
        text: [{ text: amtlicherName(kommune), fett: true }, { text: ` · Stand ${zeigeDatum(heute)}` }],
      },
      ...integrationsmanagement(unterlagen),
      { art: 'ueberschrift', ebene: 2, text: 'Stellen nach Thema' },
      ...zThemenfeld.options.flatMap((feld) => feldblock(feld, unterlagen)),
    ],
  };
}
