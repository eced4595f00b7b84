import type { Dokument } from '../../../shared/dokumente/types.ts';
import { zVereinbarungId, type VereinbarungId } from '../../../shared/foundation/id.ts';
import { istFrei } from '../../../shared/foundation/reasons.ts';
import { fassungName, VEREINBARUNGSZUSTAND_LABEL } from '../../../shared/vereinbarungen/labels.ts';
import type { Vereinbarung, Vereinbarungsschritt } from '../../../shared/vereinbarungen/types.ts';
import { istEingefroren, nachfolgerVon, naechsteZustaende, pruefeSchritt } from '../../../shared/vereinbarungen/weg.ts';
import { getroffen, inTransaktion, spurVon } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { gesperrt } from '../failures.ts';
import { vereinbarungenRepository } from './repository.ts';
import { eingefroren, gespeicherteVereinbarung, mitSchritt } from './service.ts';

/** The way of an agreement: resolution, signature, Kündigung, end, Nachtrag. */

type Schritt = Omit<Vereinbarungsschritt, 'kontoId' | 'von'>;
interface Stand {
  readonly id: VereinbarungId;
  readonly version: number;
}

function repositoryFuer(anfrage: Anfrage) {
  return vereinbarungenRepository(anfrage.db, anfrage.kommunen);
}

/** Writes the step down that brought the agreement where it is now. */
async function halteFest(anfrage: Anfrage, vereinbarung: Vereinbarung, bisher: Vereinbarung): Promise<void> {
  getroffen(await repositoryFuer(anfrage).setzeZustand(vereinbarung, bisher.version), bisher);
  await repositoryFuer(anfrage).fuegeSchrittAn(vereinbarung);
}

/** Takes a step on the way; `GESPERRT` with the reasons of `pruefeSchritt`. */
export async function geheVereinbarungsschritt(
  anfrage: Anfrage,
  { id, version, ...schritt }: Schritt & Stand,
): Promise<Vereinbarung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = await gespeicherteVereinbarung(anfrage, id, version);
    const gruende = pruefeSchritt(bisher, schritt, anfrage.heute);
    if (!istFrei(gruende)) throw gesperrt(gruende);
    const vereinbarung = mitSchritt(anfrage, bisher, {
      ...schritt,
      wirksamZum: schritt.zustand === 'gekuendigt' ? schritt.wirksamZum : null,
    });
    await halteFest(anfrage, vereinbarung, bisher);
    return vereinbarung;
  });
}

/** A signed scan of the agreement's own paper came back: it counts as signed. Where it is further on already, nothing follows. */
export async function folgeDerVereinbarungsunterschrift(anfrage: Anfrage, id: string, papier: Dokument): Promise<void> {
  const eine = await repositoryFuer(anfrage).eine(zVereinbarungId.parse(id));
  if (eine === null || papier.art !== 'vereinbarung') return;
  const { vereinbarung: bisher } = eine;
  if (!naechsteZustaende(bisher.zustand).includes('unterschrieben')) return;
  const vereinbarung = mitSchritt(anfrage, bisher, {
    zustand: 'unterschrieben',
    am: anfrage.heute,
    wirksamZum: null,
    bemerkung: `Scan abgelegt: ${papier.name}`,
  });
  await halteFest(anfrage, vereinbarung, bisher);
}

/** Makes a settled or resolved agreement a draft again; its kept paper and sums are dropped. */
export async function oeffneVereinbarungWieder(anfrage: Anfrage, { id, version }: Stand): Promise<Vereinbarung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = await gespeicherteVereinbarung(anfrage, id, version);
    if (bisher.zustand === 'entwurf') return bisher;
    if (istEingefroren(bisher)) throw gesperrt([eingefroren(bisher)]);
    const vereinbarung = mitSchritt(anfrage, bisher, {
      zustand: 'entwurf',
      am: anfrage.heute,
      wirksamZum: null,
      bemerkung: 'wieder geöffnet',
    });
    getroffen(await repositoryFuer(anfrage).aendern(vereinbarung, version), bisher);
    await repositoryFuer(anfrage).fuegeSchrittAn(vereinbarung);
    return vereinbarung;
  });
}

/**
 * A Nachtrag to a signed agreement: a draft with the same content and Aktenzeichen, one version on. The signed one stays as
 * it is and holds until the Nachtrag is signed. `GESPERRT` where it is not signed, is over or has a Nachtrag already.
 */
export async function legeNachtragAn(anfrage: Anfrage, { id, version }: Stand): Promise<Vereinbarung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const bisher = await gespeicherteVereinbarung(anfrage, id, version);
    const alle = (await repositoryFuer(anfrage).liste()).map(({ vereinbarung }) => vereinbarung);
    const nachfolger = nachfolgerVon(id, alle);
    if (nachfolger !== null || bisher.zustand !== 'unterschrieben') {
      throw gesperrt([
        {
          schwere: 'sperrt',
          code: 'nachtrag-nicht-moeglich',
          satz:
            nachfolger !== null
              ? `Zu dieser Fassung gibt es schon den ${fassungName(nachfolger)}.`
              : `Die Vereinbarung ist „${VEREINBARUNGSZUSTAND_LABEL[bisher.zustand]}“. Ein Nachtrag ändert eine unterschriebene.`,
          ausweg:
            nachfolger !== null
              ? `Den ${fassungName(nachfolger)} öffnen.`
              : istEingefroren(bisher)
                ? 'Eine neue Vereinbarung anlegen.'
                : 'Die Vereinbarung selbst ändern.',
          norm: null,
          feld: null,
        },
      ]);
    }
    const nachtrag: Vereinbarung = {
      ...bisher,
      id: zVereinbarungId.parse(anfrage.neueId()),
      zustand: 'entwurf',
      fassung: bisher.fassung + 1,
      vorgaengerId: bisher.id,
      datum: anfrage.heute,
      schritte: [],
      version: 1,
      ...spurVon(anfrage),
    };
    await repositoryFuer(anfrage).einfuegen(nachtrag);
    return nachtrag;
  });
}
