import { createHash } from 'node:crypto';
import { zBlatt, type Blatt } from '../../../shared/documents/blocks.ts';
import type { AntragId } from '../../../shared/foundation/id.ts';
import { regimeFuer } from '../../../shared/foerderrecht/rules.ts';
import type { Dokument } from '../../../shared/dokumente/types.ts';
import { vorgeschlageneAngaben } from '../../../shared/begleitpapiere/defaults.ts';
import { BEGLEITPAPIER_LABEL } from '../../../shared/begleitpapiere/labels.ts';
import {
  gebrauchtePapiere,
  istDasselbe,
  papierzustand,
  sperreDesPapiers,
  type Papierbedarf,
  type Papierlage,
} from '../../../shared/begleitpapiere/rules.ts';
import type { Begleitangaben, Begleitpapier } from '../../../shared/begleitpapiere/types.ts';
import { antragspapier, verbinde, type Antragspapier } from '../antraege/document-context.ts';
import { antragAlsBlatt, einAntrag, ladeGrundlage } from '../antraege/service.ts';
import { alsLeser, type Anfrage } from '../context.ts';
import { excelAusMappe } from '../documents/excel.ts';
import { listeDokumente, liesVorschau } from '../dokumente/service.ts';
import { listePersonal } from '../personal/service.ts';
import { datenliste } from './data-list.ts';
import { stelleVon, type Gegenstand } from './document-context.ts';
import { begleitpapierBlatt } from './documents.ts';
import { begleitpapiereRepository, type Papierzeile } from './repository.ts';

/** One Antrag with all that its papers are made of, as the request sees it. */
export interface Mappe {
  readonly papier: Antragspapier;
  readonly lage: Papierlage;
  readonly codeDesAntrags: string | null;
  readonly zeilen: readonly Papierzeile[];
  readonly dokumente: readonly Dokument[];
}

/**
 * Reads it, with names replaced where the reader is to see none, but for `zeilen`. Persons are there as far as the account
 * may read Personal. Throws `NICHT_GEFUNDEN` for an Antrag that the
 * account does not see.
 */
export async function ladeMappe(anfrage: Anfrage, antragId: AntragId): Promise<Mappe> {
  const akte = await einAntrag(anfrage, antragId);
  const grundlage = await ladeGrundlage(anfrage);
  const leser = alsLeser(anfrage, { datenart: 'personal', nenntPersonen: false });
  const personal = leser === null ? [] : await listePersonal(leser);
  const { antrag } = akte;
  const regime = regimeFuer(grundlage.regime, antrag.von);
  const blatt = antrag.zustand === 'entwurf' ? null : await antragAlsBlatt(anfrage, antragId);
  return {
    papier: antragspapier({ akte, ...grundlage, personal, regime }),
    lage: { antrag, kommunen: grundlage.kommunen, personal },
    codeDesAntrags: blatt?.papiercode?.code ?? null,
    zeilen: await begleitpapiereRepository(anfrage.db).liste(antragId),
    dokumente: await listeDokumente(anfrage, { tabelle: 'antraege', id: antragId }),
  };
}

/** A paper that belongs to the Antrag with what is kept of it. */
export interface Eintrag {
  readonly bedarf: Papierbedarf;
  readonly zeile: Papierzeile | null;
  readonly dokument: Dokument | null;
  readonly angaben: Begleitangaben;
}

/** Every paper that belongs to the Antrag. */
export function eintraege({ lage, zeilen, dokumente }: Mappe): Eintrag[] {
  return gebrauchtePapiere(lage).map((bedarf) => {
    const zeile = zeilen.find((eine) => istDasselbe(eine, bedarf)) ?? null;
    return {
      bedarf,
      zeile,
      dokument: dokumente.find(({ id }) => id === zeile?.dokumentId) ?? null,
      angaben: zeile?.angaben ?? vorgeschlageneAngaben(bedarf, lage),
    };
  });
}

function gegenstandVon({ papier }: Mappe, { kommuneId, personalId }: Papierbedarf): Gegenstand {
  return {
    kommune: papier.kommune(kommuneId),
    beteiligte: papier.antrag.beteiligte.find((eine) => eine.kommuneId === kommuneId) ?? null,
    person: papier.person(personalId),
  };
}

/** The paper as it would be written today: a draft without code. */
export function blattVon(mappe: Mappe, { bedarf, angaben }: Eintrag): Blatt {
  return begleitpapierBlatt(mappe.papier, gegenstandVon(mappe, bedarf), mappe.codeDesAntrags, angaben);
}

/** The same without what filing adds, to compare. */
function inhalt(blatt: Blatt): string {
  const { papiercode: _, ...ohneCode } = blatt;
  return JSON.stringify(zBlatt.parse({ ...ohneCode, istEntwurf: false }));
}

/** True where the filed paper is not what would be written today. Readers without names cannot compare. */
export async function istUeberholt(anfrage: Anfrage, mappe: Mappe, eintrag: Eintrag): Promise<boolean> {
  const { dokument } = eintrag;
  if (dokument === null || anfrage.istOhneNamen) return false;
  if (eintrag.bedarf.art === 'datenliste') {
    const bytes = await excelAusMappe(datenliste(mappe.papier));
    return createHash('sha256').update(bytes).digest('hex') !== dokument.sha256;
  }
  const abgelegt = await liesVorschau(anfrage, dokument.id);
  return abgelegt?.art === 'blatt' && inhalt(abgelegt.blatt) !== inhalt(blattVon(mappe, eintrag));
}

function fuer(mappe: Mappe, { kommuneId, personalId }: Papierbedarf): string {
  const person = mappe.papier.person(personalId);
  if (person === null) return kommuneId === null ? '' : mappe.papier.name(kommuneId);
  const stelle = stelleVon(mappe.papier, person);
  return verbinde([stelle === null ? '' : `Stelle ${stelle.nummer}`, `${person.vorname} ${person.nachname}`]);
}

/** The paper as the list shows it. */
export async function alsBegleitpapier(anfrage: Anfrage, mappe: Mappe, eintrag: Eintrag): Promise<Begleitpapier> {
  const { bedarf, zeile, dokument, angaben } = eintrag;
  const darfDokumente = alsLeser(anfrage, { datenart: 'dokumente', nenntPersonen: true }) !== null;
  return {
    antragId: mappe.lage.antrag.id,
    ...bedarf,
    titel: BEGLEITPAPIER_LABEL[bedarf.art],
    fuer: fuer(mappe, bedarf),
    zustand: papierzustand(zeile?.version ?? null, dokument),
    istUeberholt: await istUeberholt(anfrage, mappe, eintrag),
    sperre: sperreDesPapiers(bedarf.art, mappe.lage.antrag),
    dokument: darfDokumente ? dokument : null,
    angaben,
    version: zeile?.version ?? null,
  };
}
