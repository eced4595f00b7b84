import { zelle, type Blatt, type Block } from '../../../shared/documents/blocks.ts';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import { summe } from '../../../shared/foundation/list.ts';
import { zeigeEuro, zeigeZahl } from '../../../shared/foundation/money.ts';
import { zeigeVzae } from '../../../shared/foundation/share.ts';
import { KOSTENTEILUNG_LABEL } from '../../../shared/begleitpapiere/labels.ts';
import { vereinbarungspartner } from '../../../shared/begleitpapiere/rules.ts';
import type { AngabenVon } from '../../../shared/begleitpapiere/types.ts';
import { verbinde, zeilen, zelleOderLinie, type Antragspapier } from '../antraege/document-context.ts';
import { amtlicherName } from '../kommunen/letterhead.ts';
import { absatz, angabe, blattUm, herkunftszeile, tagOderLinie, ueberschrift, vzaeIn } from './document-context.ts';

const ART = 'vereinbarung';
const TITEL = 'Öffentlich-rechtliche Vereinbarung über das gemeinsame Integrationsmanagement';

/** The applicant first, then the Gemeinden that nothing else binds to her. */
function partnerVon(papier: Antragspapier): KommuneId[] {
  return [papier.antrag.antragstellerinId, ...vereinbarungspartner(papier).map(({ kommuneId }) => kommuneId)];
}

function name(papier: Antragspapier, id: KommuneId): string {
  const kommune = papier.kommune(id);
  return kommune === null ? '' : amtlicherName(kommune);
}

/** What the costs are divided by, per Kommune; null where it is not known. */
function schluessel(papier: Antragspapier, id: KommuneId, angaben: AngabenVon<'vereinbarung'>): number | null {
  const nummer = papier.antrag.beteiligte.findIndex(({ kommuneId }) => kommuneId === id);
  switch (angaben.kostenteilung) {
    case 'nach_vzae':
      return vzaeIn(papier, id);
    case 'nach_personen':
      return papier.rahmen(id)?.personen ?? null;
    case 'nach_planungsrahmen':
      return papier.berechnung?.beteiligte[nummer]?.rahmen?.cent ?? null;
  }
}

/** Shares of the participating Kommunen: VZÄ, persons, frame, and what part of the costs each bears. */
function anteile(papier: Antragspapier, angaben: AngabenVon<'vereinbarung'>): Block {
  const { antrag, berechnung } = papier;
  const werte = antrag.beteiligte.map(({ kommuneId }) => schluessel(papier, kommuneId, angaben));
  const ganzes = summe(werte, (wert) => wert ?? 0);
  const prozent = (wert: number | null) =>
    wert === null || ganzes === 0
      ? ''
      : `${((wert / ganzes) * 100).toLocaleString('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} %`;
  return {
    art: 'tabelle',
    titel: 'Stellenanteile und Kosten je Kommune',
    breiten: [40, 22, 28, 36, 28],
    kopf: [
      zelle('Kommune'),
      zelle('VZÄ', 'rechts'),
      zelle('Personen am Stichtag', 'rechts'),
      zelle('Planungsrahmen', 'rechts'),
      zelle('Kostenanteil', 'rechts'),
    ],
    zeilen: antrag.beteiligte.map(({ kommuneId }, nummer) => {
      const personen = papier.rahmen(kommuneId)?.personen ?? null;
      const rahmen = berechnung?.beteiligte[nummer]?.rahmen?.cent ?? null;
      return [
        zelle(papier.name(kommuneId)),
        zelle(zeigeVzae(vzaeIn(papier, kommuneId)), 'rechts'),
        zelleOderLinie(personen === null ? '' : zeigeZahl(personen), 'rechts'),
        zelleOderLinie(rahmen === null ? '' : zeigeEuro(rahmen), 'rechts'),
        zelleOderLinie(prozent(werte[nummer] ?? null), 'rechts'),
      ];
    }),
  };
}

function dauer({ beginn, ende, kuendigungsfristMonate }: AngabenVon<'vereinbarung'>): string {
  const laufzeit =
    ende === null
      ? `Die Vereinbarung gilt ab ${tagOderLinie(beginn)} auf unbestimmte Zeit.`
      : `Die Vereinbarung gilt vom ${tagOderLinie(beginn)} bis ${zeigeDatum(ende)}.`;
  const frist = kuendigungsfristMonate === null ? '______ Monaten' : monate(kuendigungsfristMonate);
  return `${laufzeit} Jede Beteiligte kann sie mit einer Frist von ${frist} zum Ende eines Kalenderjahres schriftlich kündigen. Sie endet außerdem, wenn die Förderung endet. Die Abrechnung erfolgt bis zum letzten Tag.`;
}

function monate(anzahl: number): string {
  return anzahl === 1 ? 'einem Monat' : `${anzahl} Monaten`;
}

/**
 * Agreement of the Gemeinden of a Zusammenschluss: who employs, shares, costs, end.
 * Quelle: öffentlich-rechtliche Vereinbarung mit gemeinsamer Stelle [BERG18]; Aufbau üblich.
 */
export function vereinbarungBlatt(papier: Antragspapier, angaben: AngabenVon<'vereinbarung'>): Blatt {
  const { antrag } = papier;
  const partner = partnerVon(papier);
  const arbeitgeberin = angaben.arbeitgeberinId === null ? '' : name(papier, angaben.arbeitgeberinId);
  const wer = arbeitgeberin === '' ? '____________________' : arbeitgeberin;
  return blattUm(papier, {
    titel: TITEL,
    name: ['Zusammenarbeit', papier.antragstellerin?.name ?? ''],
    bloecke: [
      ueberschrift(1, TITEL),
      absatz('zwischen'),
      { art: 'liste', punkte: partner.map((id) => [{ text: vertreten(papier, id) }]) },
      ueberschrift(2, '§ 1 Gegenstand'),
      absatz(
        `Die Beteiligten stellen das Integrationsmanagement gemeinsam sicher. ${papier.antragstellerin ? amtlicherName(papier.antragstellerin) : 'Die Antragstellerin'} beantragt die Zuwendung für den Zeitraum vom ${zeigeDatum(antrag.von)} bis ${zeigeDatum(antrag.bis)} (${antrag.aktenzeichen}) für alle Beteiligten.`,
      ),
      ueberschrift(2, '§ 2 Anstellung und Fachaufsicht'),
      absatz(
        `Die Beschäftigten stehen im Dienst von: ${wer}. Dort liegen Dienst- und Fachaufsicht. Eingesetzt werden sie in allen beteiligten Kommunen nach § 3. Jede Kommune stellt einen Raum für Sprechstunden und benennt eine Ansprechperson.`,
      ),
      ueberschrift(2, '§ 3 Stellenanteile'),
      absatz('Die Stellenanteile richten sich nach dem Antrag. Eine Änderung bedarf der Zustimmung aller Beteiligten.'),
      anteile(papier, angaben),
      ueberschrift(2, '§ 4 Kosten'),
      absatz(
        `Kosten, die die Zuwendung nicht deckt, tragen die Kommunen ${KOSTENTEILUNG_LABEL[angaben.kostenteilung]}. Die Zuwendung wird im selben Verhältnis angerechnet. Abgerechnet wird nach jedem Kalenderjahr; eine Erstattung an das Land wird ebenso verteilt.`,
      ),
      ueberschrift(2, '§ 5 Nachweise'),
      absatz(
        'Die Beteiligten liefern die Angaben für Kennzahlen und Verwendungsnachweis rechtzeitig. Die Nebenbestimmungen des Bescheids und das Prüfungsrecht von Bewilligungsstelle und Rechnungshof gelten für alle Beteiligten.',
      ),
      ueberschrift(2, '§ 6 Beginn, Dauer und Ende'),
      absatz(dauer(angaben)),
      ...(angaben.weiteres === '' ? [] : [ueberschrift(2, '§ 7 Weiteres'), absatz(angaben.weiteres)]),
      ueberschrift(2, 'Unterschriften'),
      {
        art: 'felder',
        felder: [angabe('Datum der Vereinbarung', angaben.datum === null ? '' : zeigeDatum(angaben.datum))],
      },
      ...partner.map((id): Block => ({
        art: 'unterschrift',
        siegel: false,
        linien: [{ unter: 'Ort, Datum' }, { unter: verbinde([name(papier, id), 'Unterschrift, Siegel'], ': ') }],
      })),
      {
        art: 'hinweis',
        ton: 'neutral',
        text: [
          {
            text: 'Vor dem Abschluss ist zu prüfen, ob die Vereinbarung der Rechtsaufsicht vorzulegen und öffentlich bekannt zu machen ist.',
          },
        ],
      },
      ...herkunftszeile(ART),
    ],
  });
}

function vertreten(papier: Antragspapier, id: KommuneId): string {
  const kommune = papier.kommune(id);
  const vertretung = verbinde([kommune?.vertretung.amtsbezeichnung ?? '', kommune?.vertretung.name ?? ''], ' ');
  return zeilen(verbinde([name(papier, id), vertretung === '' ? '' : `vertreten durch ${vertretung}`]));
}
