import type { Blatt, Block, Briefkopf } from '../../../shared/documents/blocks.ts';
import { dateiname } from '../../../shared/documents/filename.ts';
import { jahrVon, zeigeDatum } from '../../../shared/foundation/date.ts';
import type { Kommune } from '../../../shared/kommunen/types.ts';
import type { Personal } from '../../../shared/personal/types.ts';
import { fassungName, HERKUNFT_DER_FELDER } from '../../../shared/vereinbarungen/labels.ts';
import type { Vereinbarung, Vereinbarungsakte, Vertragspartner } from '../../../shared/vereinbarungen/types.ts';
import { landkreisVon } from '../../../shared/vereinbarungen/vereinbarungsdaten.ts';
import { amtlicherName, briefkopfVon, ortszeile } from '../kommunen/letterhead.ts';
import { absatz, verbinde, type Vereinbarungspapier } from './document-context.ts';
import { auszahlung, finanzierung, stellen } from './document-geld.ts';
import { gegenstand, paragraphenAbSechs, unterschriften } from './document-text.ts';

/** Everything that the paper of an agreement is made of. */
export interface Vereinbarungsunterlagen {
  readonly akte: Vereinbarungsakte;
  readonly kommunen: readonly Kommune[];
  readonly landkreise: readonly Vertragspartner[];
  readonly personal: readonly Personal[];
  /** The agreement that a Nachtrag changes. */
  readonly vorgaenger: Vereinbarung | null;
}

function briefkopf({ vereinbarung, kommune, landkreis }: Vereinbarungspapier): Briefkopf | null {
  if (kommune === null) return null;
  const empfaenger = landkreis && [
    landkreis.name,
    landkreis.auskunft.stelle,
    landkreis.anschrift.strasse,
    ortszeile(landkreis),
  ];
  return briefkopfVon(kommune, {
    zeichen: vereinbarung.aktenzeichen,
    datum: zeigeDatum(vereinbarung.datum),
    anschrift: (empfaenger ?? []).filter((zeile) => zeile !== ''),
    // The agreement names the body, not its units.
    auskunft: { ...kommune.auskunft, stelle: '', fax: '' },
  });
}

/** `dem Landkreis Göppingen, vertreten durch den Landrat …`, a party on lines of its own. */
function partei(partner: Vertragspartner | null, ersatz: string, kurz: string): Block {
  const name = partner === null ? ersatz : amtlicherName(partner);
  const vertretung = partner && verbinde([partner.vertretung.amtsbezeichnung, partner.vertretung.name], ' ');
  return {
    art: 'absatz',
    text: [
      { text: name, fett: true },
      {
        text: `\n${verbinde([partner?.anschrift.strasse ?? '', partner ? ortszeile(partner) : ''])}\nvertreten durch: ${vertretung || '____________________'}\n– im Folgenden „${kurz}“ –`,
      },
    ],
  };
}

function nachtragssatz(vorgaenger: Vereinbarung | null): Block[] {
  if (vorgaenger === null) return [];
  const tag = vorgaenger.schritte.findLast(({ zustand }) => zustand === 'unterschrieben')?.am ?? vorgaenger.datum;
  const zeichen = vorgaenger.aktenzeichen === '' ? '' : ` (${vorgaenger.aktenzeichen})`;
  return [
    absatz(
      `Dieser Nachtrag ändert die ${fassungName(vorgaenger) === 'Vereinbarung' ? 'Vereinbarung' : `Fassung des ${vorgaenger.fassung - 1}. Nachtrags`} vom ${zeigeDatum(tag)}${zeichen}. Er gibt ihren ganzen Wortlaut in der geänderten Fassung wieder und tritt mit der letzten Unterschrift an ihre Stelle.`,
    ),
  ];
}

/**
 * The agreement as a paper: the parties, §§ 1 to 12, the signatures. Marked as the program's own sheet, since no form of it is
 * known. A draft carries the word; a settled one the code by which its signed scan finds back.
 */
export function vereinbarungBlatt({
  akte,
  kommunen,
  landkreise,
  personal,
  vorgaenger,
}: Vereinbarungsunterlagen): Blatt {
  const { vereinbarung } = akte;
  const papier: Vereinbarungspapier = {
    vereinbarung,
    berechnung: akte.berechnung,
    kommune: kommunen.find(({ id }) => id === vereinbarung.kommuneId) ?? null,
    landkreis: landkreisVon({ landkreise }, vereinbarung.landkreisId),
    kommunen,
    personal,
  };
  const istNachtrag = vereinbarung.fassung > 1;
  const titel = `${istNachtrag ? `${fassungName(vereinbarung)} zur ` : ''}Vereinbarung über das Integrationsmanagement`;
  const istVerband = papier.kommune?.art === 'gemeindeverwaltungsverband' || papier.kommune?.art === 'zweckverband';
  return {
    titel,
    dateiname: dateiname(
      'Vereinbarung',
      papier.kommune?.name ?? '',
      String(jahrVon(vereinbarung.von)),
      istNachtrag ? `Nachtrag-${vereinbarung.fassung - 1}` : '',
    ),
    istEntwurf: vereinbarung.zustand === 'entwurf',
    kennzeichnung: `Programmeigenes Blatt. ${HERKUNFT_DER_FELDER}`,
    aktenzeichen: vereinbarung.aktenzeichen === '' ? null : vereinbarung.aktenzeichen,
    briefkopf: briefkopf(papier),
    bloecke: [
      { art: 'ueberschrift', ebene: 1, text: titel },
      absatz('zwischen'),
      partei(papier.landkreis, 'Landkreis ____________________', 'Landkreis'),
      absatz('und'),
      partei(papier.kommune, '____________________', istVerband ? 'Verband' : 'Gemeinde'),
      ...nachtragssatz(vorgaenger),
      ...gegenstand(papier),
      ...stellen(papier),
      ...finanzierung(papier),
      ...auszahlung(papier),
      ...paragraphenAbSechs(papier),
      ...unterschriften(papier),
    ],
  };
}
