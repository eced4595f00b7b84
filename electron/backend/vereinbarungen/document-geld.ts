import { zelle, type Block } from '../../../shared/documents/blocks.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { zeigeEuro } from '../../../shared/foundation/money.ts';
import { zeigeVzae } from '../../../shared/foundation/share.ts';
import { QUALIFIKATIONSTYP_KURZ } from '../../../shared/foerderrecht/labels.ts';
import { TRAEGERART_LABEL } from '../../../shared/personal/labels.ts';
import { kommunenName, personenName, personVon } from '../../../shared/vereinbarungen/vereinbarungsdaten.ts';
import { absatz, ueberschrift, verbinde, zelleOderLinie, type Vereinbarungspapier } from './document-context.ts';

/** § 3: the posts. Quelle: Feldliste der Vereinbarung, üblich */
export function stellen({ vereinbarung, berechnung, personal }: Vereinbarungspapier): Block[] {
  return [
    ueberschrift('§ 3 Stellen'),
    absatz(
      'Für die Aufgabe werden die folgenden Stellen vorgehalten. Typ a, b und c bezeichnen die Qualifikation, wie sie bis 2024 für die Förderung galt. Ein Wechsel der Person wird dem Landkreis mitgeteilt.',
    ),
    {
      art: 'tabelle',
      titel: 'Stellen mit Umfang, Anstellungsträger und Qualifikation',
      breiten: [23, 17, 8, 28, 8, 16],
      kopf: [
        zelle('Stelle'),
        zelle('Person'),
        zelle('VZÄ', 'rechts'),
        zelle('Anstellungsträger'),
        zelle('Typ'),
        zelle('Zeitraum'),
      ],
      zeilen: vereinbarung.stellen.map((stelle) => {
        const person = personVon({ personal }, stelle.personalId);
        return [
          zelleOderLinie(stelle.bezeichnung),
          zelle(person === null ? 'noch offen' : personenName(person)),
          zelle(zeigeVzae(stelle.anteilHundertstel), 'rechts'),
          zelle(verbinde([stelle.traeger || TRAEGERART_LABEL[stelle.traegerart]])),
          zelle(stelle.qualifikation === null ? 'offen' : QUALIFIKATIONSTYP_KURZ[stelle.qualifikation]),
          zelle(`${zeigeDatum(stelle.von)} bis ${zeigeDatum(stelle.bis)}`),
        ];
      }),
      fuss: [
        { ...zelle('Summe'), spalten: 2 },
        zelle(zeigeVzae(berechnung.vzaeSummeHundertstel), 'rechts'),
        { ...zelle(''), spalten: 3 },
      ],
    },
  ];
}

const BETRAGSATZ = {
  festbetrag:
    'Der Landkreis beteiligt sich für den ganzen Zeitraum mit einem Festbetrag. Er verändert sich nicht, wenn die Ausgaben höher oder niedriger sind; § 9 bleibt unberührt.',
  hoechstbetrag:
    'Der Landkreis erstattet für den ganzen Zeitraum die nachgewiesenen Personalausgaben bis zu einem Höchstbetrag.',
} as const;

/** § 4: amount, shares, split. Quelle: Feldliste der Vereinbarung, üblich; [NRWZ] (Beispiel der Größe) */
export function finanzierung({ vereinbarung, kommunen, kommune }: Vereinbarungspapier): Block[] {
  const { finanzierungsform, gesamtCent, landkreisCent, eigenanteilCent, aufteilung } = vereinbarung;
  return [
    ueberschrift('§ 4 Finanzierung'),
    absatz(BETRAGSATZ[finanzierungsform]),
    {
      art: 'tabelle',
      titel: 'Finanzierung im ganzen Zeitraum',
      breiten: [70, 30],
      kopf: [zelle('Wer trägt'), zelle('Betrag', 'rechts')],
      zeilen: [
        [
          zelle(`Anteil des Landkreises (${finanzierungsform === 'festbetrag' ? 'Festbetrag' : 'Höchstbetrag'})`),
          zelle(zeigeEuro(landkreisCent), 'rechts'),
        ],
        [
          zelle(kommune?.art === 'gemeinde' || kommune?.art === 'stadt' ? 'Eigenanteil der Gemeinde' : 'Eigenanteil'),
          zelle(zeigeEuro(eigenanteilCent), 'rechts'),
        ],
      ],
      fuss: [zelle('Gesamtbetrag'), zelle(zeigeEuro(gesamtCent), 'rechts')],
    },
    ...(aufteilung.length === 0
      ? []
      : [
          {
            art: 'tabelle',
            titel: 'Aufteilung im Verband',
            breiten: [40, 30, 30],
            kopf: [zelle('Gemeinde'), zelle('Anteil des Landkreises', 'rechts'), zelle('Eigenanteil', 'rechts')],
            zeilen: aufteilung.map((eine) => [
              zelle(kommunenName({ kommunen }, eine.kommuneId)),
              zelle(zeigeEuro(eine.landkreisCent), 'rechts'),
              zelle(zeigeEuro(eine.eigenanteilCent), 'rechts'),
            ]),
            fuss: [
              zelle('Summe'),
              zelle(zeigeEuro(landkreisCent), 'rechts'),
              zelle(zeigeEuro(eigenanteilCent), 'rechts'),
            ],
          } as const satisfies Block,
        ]),
  ];
}

/** § 5: when how much is paid. Quelle: Feldliste der Vereinbarung, üblich */
export function auszahlung({ vereinbarung, berechnung, kommune }: Vereinbarungspapier): Block[] {
  const { auszahlungen } = vereinbarung;
  const iban = kommune?.bank.iban ?? '';
  const zeichen = kommune?.bank.buchungszeichen ?? '';
  const konto = verbinde([
    kommune?.bank.inhaber ?? '',
    iban === '' ? '' : `IBAN ${iban.replace(/(.{4})(?=.)/g, '$1 ')}`,
    zeichen === '' ? '' : `Buchungszeichen ${zeichen}`,
  ]);
  return [
    ueberschrift('§ 5 Auszahlung'),
    ...(konto === '' ? [] : [absatz(`Gezahlt wird auf das Konto ${konto}.`)]),
    ...(auszahlungen.length === 0
      ? [absatz('Der Landkreis zahlt seinen Anteil auf Anforderung aus.')]
      : [
          absatz('Der Landkreis zahlt seinen Anteil an diesen Tagen aus:'),
          {
            art: 'tabelle',
            titel: 'Auszahlungstermine',
            breiten: [70, 30],
            kopf: [zelle('Tag'), zelle('Betrag', 'rechts')],
            zeilen: auszahlungen.map(({ faelligAm, betragCent }) => [
              zelle(zeigeDatum(faelligAm)),
              zelle(zeigeEuro(betragCent), 'rechts'),
            ]),
            fuss: [zelle('Summe'), zelle(zeigeEuro(berechnung.auszahlungen.cent), 'rechts')],
          } as const satisfies Block,
        ]),
  ];
}
