import type { Datum } from '../../../shared/foundation/date.ts';
import { zAntragId, zRueckfrageId, type AntragId, type RueckfrageId } from '../../../shared/foundation/id.ts';
import { istFrei, type Grund } from '../../../shared/foundation/reasons.ts';
import type { Dokument } from '../../../shared/dokumente/types.ts';
import { ANTRAGSZUSTAND_LABEL } from '../../../shared/antraege/labels.ts';
import type { Antrag, Antragszustand, RueckfrageEingabe } from '../../../shared/antraege/types.ts';
import {
  istEingefroren,
  nachfolgerVon,
  naechsteZustaende,
  offeneRueckfragen,
  pruefeSchritt,
  zustandNachAntwort,
} from '../../../shared/antraege/weg.ts';
import { getroffen, inTransaktion, spurVon } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { eingabefehler, gesperrt, nichtGefunden } from '../failures.ts';
import { antraegeRepository } from './repository.ts';
import { gespeicherter, mitSchritt } from './service.ts';

/** The way of an Antrag through the house and the offices: release, states, questions, corrections. */

function repositoryFuer(anfrage: Anfrage) {
  return antraegeRepository(anfrage.db, anfrage.kommunen);
}

interface Schritt {
  readonly zustand: Antragszustand;
  readonly am: Datum;
  readonly bemerkung: string;
}

async function geheWeiter(anfrage: Anfrage, bisher: Antrag, schritt: Schritt): Promise<Antrag> {
  const gruende = pruefeSchritt(bisher, { ...schritt, kontoId: anfrage.konto.id }, anfrage.heute);
  if (!istFrei(gruende)) throw gesperrt(gruende);
  const antrag = mitSchritt(anfrage, bisher, schritt);
  getroffen(await repositoryFuer(anfrage).setzeZustand(antrag, bisher.version), bisher);
  await repositoryFuer(anfrage).fuegeSchrittAn(antrag);
  return antrag;
}

/** Takes a step on the way; `GESPERRT` with the reasons of `pruefeSchritt`. */
export async function geheSchritt(
  anfrage: Anfrage,
  { id, version, ...schritt }: Schritt & { id: AntragId; version: number },
): Promise<Antrag> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { antrag } = await gespeicherter(anfrage, id, version);
    return geheWeiter(anfrage, antrag, schritt);
  });
}

/** Four eyes: releases an Antrag that another account has checked, today. */
export function gibFrei(anfrage: Anfrage, { id, version }: { id: AntragId; version: number }): Promise<Antrag> {
  return geheSchritt(anfrage, { id, version, zustand: 'freigegeben', am: anfrage.heute, bemerkung: '' });
}

/**
 * A signed scan came back: the Mitzeichnungsblatt releases the Antrag, its own paper counts as signed. Where the Antrag is
 * further on already, nothing follows.
 */
export async function folgeDerUnterschrift(anfrage: Anfrage, id: string, papier: Dokument): Promise<void> {
  const eines = await repositoryFuer(anfrage).eine(zAntragId.parse(id));
  if (eines === null) return;
  const zustand = papier.art === 'mitzeichnung' ? 'freigegeben' : papier.art === 'antrag' ? 'unterschrieben' : null;
  if (zustand === null || !naechsteZustaende(eines.antrag.zustand).includes(zustand)) return;
  const schritt = { zustand, am: anfrage.heute, bemerkung: `Scan abgelegt: ${papier.name}` } as const;
  const antrag = mitSchritt(anfrage, eines.antrag, schritt);
  getroffen(await repositoryFuer(anfrage).setzeZustand(antrag, eines.antrag.version), eines.antrag);
  await repositoryFuer(anfrage).fuegeSchrittAn(antrag);
}

const FRAGBAR: readonly Antragszustand[] = ['beim_landkreis', 'weitergeleitet', 'rueckfrage'];

function nichtUnterwegs({ zustand }: Antrag): Grund {
  return {
    schwere: 'sperrt',
    code: 'rueckfrage-nicht-moeglich',
    satz: `Der Antrag ist „${ANTRAGSZUSTAND_LABEL[zustand]}“. Rückfragen gehören zu einem Antrag, der beim Landratsamt oder bei der Bewilligungsstelle liegt.`,
    ausweg: 'Zuerst eintragen, wann der Antrag abgegeben wurde.',
    norm: null,
    feld: null,
  };
}

/**
 * Writes a Rückfrage down (`rueckfrageId` null) or changes it, e.g. with its answer. The first open one brings the Antrag to
 * `rueckfrage`, the answer to the last one takes it back to where it was.
 */
export async function speichereRueckfrage(
  anfrage: Anfrage,
  {
    id,
    version,
    rueckfrageId,
    eingabe,
  }: { id: AntragId; version: number; rueckfrageId: RueckfrageId | null; eingabe: RueckfrageEingabe },
): Promise<Antrag> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { antrag: bisher } = await gespeicherter(anfrage, id, version);
    const alte = bisher.rueckfragen.find((eine) => eine.id === rueckfrageId);
    if (rueckfrageId !== null && alte === undefined) throw nichtGefunden('Diese Rückfrage');
    if (alte === undefined && !FRAGBAR.includes(bisher.zustand)) throw gesperrt([nichtUnterwegs(bisher)]);
    const spaetester = [eingabe.gestelltAm, eingabe.beantwortetAm].find((tag) => tag !== null && tag > anfrage.heute);
    if (spaetester !== undefined) {
      const feld = spaetester === eingabe.gestelltAm ? 'gestelltAm' : 'beantwortetAm';
      throw eingabefehler([{ feld, satz: 'Der Tag liegt in der Zukunft.' }]);
    }
    const rueckfrage = { ...eingabe, id: rueckfrageId ?? zRueckfrageId.parse(anfrage.neueId()) };
    const rueckfragen =
      alte === undefined
        ? [...bisher.rueckfragen, rueckfrage]
        : bisher.rueckfragen.map((eine) => (eine.id === rueckfrage.id ? rueckfrage : eine));
    await repositoryFuer(anfrage).speichereRueckfrage(id, rueckfrage);

    const istOffen = offeneRueckfragen({ rueckfragen }).length > 0;
    const wartet = bisher.zustand === 'rueckfrage';
    const neuerStand = { ...bisher, rueckfragen };
    const letzterTag = bisher.schritte.at(-1)?.am ?? anfrage.heute;
    const ab = (tag: Datum) => (tag < letzterTag ? letzterTag : tag);
    if (istOffen && FRAGBAR.includes(bisher.zustand) && !wartet) {
      const schritt = { zustand: 'rueckfrage', am: ab(eingabe.gestelltAm), bemerkung: '' } as const;
      return geheWeiter(anfrage, neuerStand, schritt);
    }
    if (!istOffen && wartet) {
      return geheWeiter(anfrage, neuerStand, {
        zustand: zustandNachAntwort(bisher),
        am: ab(eingabe.beantwortetAm ?? anfrage.heute),
        bemerkung: 'Rückfrage beantwortet',
      });
    }
    const antrag = { ...neuerStand, version: version + 1, ...spurVon(anfrage) };
    getroffen(await repositoryFuer(anfrage).setzeZustand(antrag, version), bisher);
    return antrag;
  });
}

/**
 * A correction of a frozen Antrag: a draft with the same content and Aktenzeichen, one version on. The frozen one stays as it
 * is and holds until the correction is released. `GESPERRT` where it is not frozen or is corrected already.
 */
export async function legeNeueFassungAn(
  anfrage: Anfrage,
  { id, version }: { id: AntragId; version: number },
): Promise<Antrag> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { antrag: bisher } = await gespeicherter(anfrage, id, version);
    const alle = (await repositoryFuer(anfrage).liste()).map(({ antrag }) => antrag);
    const nachfolger = nachfolgerVon(id, alle);
    if (nachfolger !== null || !istEingefroren(bisher)) {
      throw gesperrt([
        {
          schwere: 'sperrt',
          code: 'neue-fassung-nicht-moeglich',
          satz:
            nachfolger === null
              ? `Der Antrag ist „${ANTRAGSZUSTAND_LABEL[bisher.zustand]}“ und kann noch geändert werden.`
              : `Von diesem Antrag gibt es schon die Fassung ${nachfolger.fassung}.`,
          ausweg: nachfolger === null ? 'Den Antrag selbst ändern.' : `Die Fassung ${nachfolger.fassung} öffnen.`,
          norm: null,
          feld: null,
        },
      ]);
    }
    const antrag: Antrag = {
      ...bisher,
      id: zAntragId.parse(anfrage.neueId()),
      zustand: 'entwurf',
      fassung: bisher.fassung + 1,
      vorgaengerId: bisher.id,
      datum: anfrage.heute,
      schritte: [],
      rueckfragen: [],
      version: 1,
      ...spurVon(anfrage),
    };
    await repositoryFuer(anfrage).einfuegen(antrag);
    return antrag;
  });
}
