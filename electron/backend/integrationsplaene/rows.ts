import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import { zWer } from '../../../shared/bibliothek/types.ts';
import { zGeburtsgenauigkeit } from '../../../shared/faelle/wertelisten.ts';
import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import { zPartnerId, zPersonId, zPlaneintragId, zPlanfassungId, zPlanId } from '../../../shared/foundation/id.ts';
import { zUhrzeit } from '../../../shared/foundation/time.ts';
import { istErwachsen } from '../../../shared/integrationsplaene/lage.ts';
import { fassungsstand } from '../../../shared/integrationsplaene/stand.ts';
import {
  zAuswertung,
  zSchrittstand,
  zZielstand,
  zZielvorrang,
  type Planfassung,
  type Planfeld,
  type Planschritt,
  type Planunterschrift,
  type Planziel,
  type Zusage,
} from '../../../shared/integrationsplaene/types.ts';
import { zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import { standFromRow, standToRow } from '../database/row-version.ts';
import type {
  PlanFassungenTabelle,
  PlanFelderTabelle,
  PlanPersonenTabelle,
  PlanSchritteTabelle,
  PlanZieleTabelle,
  PlanZusagenTabelle,
} from '../database/schema-integrationsplaene.ts';

/** Rows of a version and its parts, as they are read and written. */

const zTag = zDatum.nullable();

/** A person of a version with what tells whether the person signs. */
export type Personzeile = Selectable<PlanPersonenTabelle> & {
  readonly geburtsgenauigkeit: string;
  readonly geburtsdatum: string | null;
  readonly geburtsjahr: number | null;
};

/** All rows of one version. */
export interface Fassungszeilen {
  readonly fassung: Selectable<PlanFassungenTabelle>;
  /** Number of the newest agreed version of the plan; null: none. */
  readonly nummerDerGeltenden: number | null;
  readonly personen: readonly Personzeile[];
  readonly felder: readonly Selectable<PlanFelderTabelle>[];
  readonly ziele: readonly Selectable<PlanZieleTabelle>[];
  readonly schritte: readonly Selectable<PlanSchritteTabelle>[];
  readonly zusagen: readonly Selectable<PlanZusagenTabelle>[];
}

function schrittFromRow(zeile: Selectable<PlanSchritteTabelle>): Planschritt {
  return {
    id: zPlaneintragId.parse(zeile.id),
    kennung: zPlaneintragId.parse(zeile.kennung),
    vorlageId: zeile.vorlage_id,
    text: zeile.text,
    fertigWenn: zeile.fertig_wenn,
    wer: z.array(zWer).parse(JSON.parse(zeile.wer)),
    bis: zTag.parse(zeile.bis),
    partnerId: zPartnerId.nullable().parse(zeile.partner_id),
    stelle: zeile.stelle,
    weg: zeile.weg,
    stand: zSchrittstand.parse(zeile.stand),
    standAm: zTag.parse(zeile.stand_am),
    grund: zeile.grund,
  };
}

function zielFromRow(
  zeile: Selectable<PlanZieleTabelle>,
  schritte: readonly Selectable<PlanSchritteTabelle>[],
): Planziel {
  return {
    id: zPlaneintragId.parse(zeile.id),
    kennung: zPlaneintragId.parse(zeile.kennung),
    vorlageId: zeile.vorlage_id,
    text: zeile.text,
    erreichtWenn: zeile.erreicht_wenn,
    vorrang: zZielvorrang.parse(zeile.vorrang),
    stand: zZielstand.parse(zeile.stand),
    standAm: zTag.parse(zeile.stand_am),
    grund: zeile.grund,
    istVertraulich: zeile.ist_vertraulich === 1,
    istVerschlossen: false,
    auswertung: zAuswertung.nullable().parse(zeile.auswertung),
    geholfen: zeile.geholfen,
    hindernis: zeile.hindernis,
    schritte: schritte.map(schrittFromRow),
  };
}

function feldFromRow(zeile: Selectable<PlanFelderTabelle>, ziele: Planziel[]): Planfeld {
  return {
    id: zPlaneintragId.parse(zeile.id),
    themenfeld: zThemenfeld.parse(zeile.themenfeld),
    personId: zPersonId.nullable().parse(zeile.person_id),
    heute: zeile.heute,
    ressource: zeile.ressource,
    bedarf: zeile.bedarf,
    istVertraulich: zeile.ist_vertraulich === 1,
    istVerschlossen: false,
    ziele,
  };
}

function zusageFromRow(zeile: Selectable<PlanZusagenTabelle>): Zusage {
  return {
    id: zPlaneintragId.parse(zeile.id),
    kennung: zPlaneintragId.parse(zeile.kennung),
    vorlageId: zeile.vorlage_id,
    text: zeile.text,
    bis: zTag.parse(zeile.bis),
    erledigtAm: zTag.parse(zeile.erledigt_am),
  };
}

/** One entry per adult of the version; who has signed stays, whatever is noted of the birth later. */
function unterschriftFromRow(zeile: Personzeile, tag: Datum): Planunterschrift[] {
  const geburt = {
    geburtsgenauigkeit: zGeburtsgenauigkeit.parse(zeile.geburtsgenauigkeit),
    geburtsdatum: zTag.parse(zeile.geburtsdatum),
    geburtsjahr: zeile.geburtsjahr,
  };
  const hatEingetragenes = zeile.unterschrieben_am !== null || zeile.ausgehaendigt_am !== null;
  if (!istErwachsen(geburt, tag) && !hatEingetragenes) return [];
  return [
    {
      personId: zPersonId.parse(zeile.person_id),
      unterschriebenAm: zTag.parse(zeile.unterschrieben_am),
      ausgehaendigtAm: zTag.parse(zeile.ausgehaendigt_am),
    },
  ];
}

/** The whole version with what lies in the envelope. `heute` tells who is of age in a draft. */
export function fassungFromRows(zeilen: Fassungszeilen, heute: Datum): Planfassung {
  const { fassung: zeile, personen, felder, ziele, schritte, zusagen, nummerDerGeltenden } = zeilen;
  const vereinbartAm = zTag.parse(zeile.vereinbart_am);
  const schritteJeZiel = Map.groupBy(schritte, ({ ziel_id }) => ziel_id);
  const zieleJeFeld = Map.groupBy(ziele, ({ feld_id }) => feld_id);
  return {
    id: zPlanfassungId.parse(zeile.id),
    planId: zPlanId.parse(zeile.plan_id),
    nummer: zeile.nummer,
    stand: fassungsstand({ nummer: zeile.nummer, vereinbartAm }, nummerDerGeltenden),
    gespraechAm: zDatum.parse(zeile.gespraech_am),
    vereinbartAm,
    anwesend: zeile.anwesend,
    gespraechssprache: zeile.gespraechssprache,
    sprachmittlungName: zeile.sprachmittlung_name,
    sprachmittlungArt: zeile.sprachmittlung_art,
    personIds: personen.map(({ person_id }) => zPersonId.parse(person_id)),
    uebergabeAm: zTag.parse(zeile.uebergabe_am),
    erhebungAm: zTag.parse(zeile.erhebung_am),
    zeigtAufenthalt: zeile.zeigt_aufenthalt === 1,
    wuensche: zeile.wuensche,
    mitgebracht: zeile.mitgebracht,
    interessen: zeile.interessen,
    helfende: zeile.helfende,
    felder: felder.map((feld) =>
      feldFromRow(
        feld,
        (zieleJeFeld.get(feld.id) ?? []).map((ziel) => zielFromRow(ziel, schritteJeZiel.get(ziel.id) ?? [])),
      ),
    ),
    zusagen: zusagen.map(zusageFromRow),
    nachBegleitung: zeile.nach_begleitung,
    naechstesGespraechAm: zTag.parse(zeile.naechstes_gespraech_am),
    naechstesGespraechUm: zUhrzeit.nullable().parse(zeile.naechstes_gespraech_um),
    naechstesGespraechOrt: zeile.naechstes_gespraech_ort,
    ueberpruefungAm: zTag.parse(zeile.ueberpruefung_am),
    unterschriften: personen.flatMap((person) => unterschriftFromRow(person, vereinbartAm ?? heute)),
    kenntnisnahmeAm: zTag.parse(zeile.kenntnisnahme_am),
    kenntnisnahmeVon: zeile.kenntnisnahme_von,
    ...standFromRow(zeile),
  };
}

export function fassungToRow(fassung: Planfassung): Insertable<PlanFassungenTabelle> {
  return {
    id: fassung.id,
    plan_id: fassung.planId,
    nummer: fassung.nummer,
    gespraech_am: fassung.gespraechAm,
    vereinbart_am: fassung.vereinbartAm,
    anwesend: fassung.anwesend,
    gespraechssprache: fassung.gespraechssprache,
    sprachmittlung_name: fassung.sprachmittlungName,
    sprachmittlung_art: fassung.sprachmittlungArt,
    uebergabe_am: fassung.uebergabeAm,
    erhebung_am: fassung.erhebungAm,
    zeigt_aufenthalt: fassung.zeigtAufenthalt ? 1 : 0,
    wuensche: fassung.wuensche,
    mitgebracht: fassung.mitgebracht,
    interessen: fassung.interessen,
    helfende: fassung.helfende,
    nach_begleitung: fassung.nachBegleitung,
    naechstes_gespraech_am: fassung.naechstesGespraechAm,
    naechstes_gespraech_um: fassung.naechstesGespraechUm,
    naechstes_gespraech_ort: fassung.naechstesGespraechOrt,
    ueberpruefung_am: fassung.ueberpruefungAm,
    kenntnisnahme_am: fassung.kenntnisnahmeAm,
    kenntnisnahme_von: fassung.kenntnisnahmeVon,
    ...standToRow(fassung),
  };
}

/** Rows of the parts of a version, by table. */
export interface Teilzeilen {
  readonly plan_personen: readonly Insertable<PlanPersonenTabelle>[];
  readonly plan_felder: readonly Insertable<PlanFelderTabelle>[];
  readonly plan_ziele: readonly Insertable<PlanZieleTabelle>[];
  readonly plan_schritte: readonly Insertable<PlanSchritteTabelle>[];
  readonly plan_zusagen: readonly Insertable<PlanZusagenTabelle>[];
}

export function teileToRows(fassung: Planfassung): Teilzeilen {
  const ziele = fassung.felder.flatMap(({ id, ziele }) =>
    ziele.map((ziel, position) => ({ feldId: id, ziel, position })),
  );
  return {
    plan_personen: fassung.personIds.map((personId, position) => {
      const unterschrift = fassung.unterschriften.find((eine) => eine.personId === personId);
      return {
        fassung_id: fassung.id,
        person_id: personId,
        position,
        unterschrieben_am: unterschrift?.unterschriebenAm ?? null,
        ausgehaendigt_am: unterschrift?.ausgehaendigtAm ?? null,
      };
    }),
    plan_felder: fassung.felder.map((feld, position) => ({
      id: feld.id,
      fassung_id: fassung.id,
      position,
      themenfeld: feld.themenfeld,
      person_id: feld.personId,
      heute: feld.heute,
      ressource: feld.ressource,
      bedarf: feld.bedarf,
      ist_vertraulich: feld.istVertraulich ? 1 : 0,
    })),
    plan_ziele: ziele.map(({ feldId, ziel, position }) => ({
      id: ziel.id,
      feld_id: feldId,
      position,
      kennung: ziel.kennung,
      vorlage_id: ziel.vorlageId,
      text: ziel.text,
      erreicht_wenn: ziel.erreichtWenn,
      vorrang: ziel.vorrang,
      stand: ziel.stand,
      stand_am: ziel.standAm,
      grund: ziel.grund,
      ist_vertraulich: ziel.istVertraulich ? 1 : 0,
      auswertung: ziel.auswertung,
      geholfen: ziel.geholfen,
      hindernis: ziel.hindernis,
    })),
    plan_schritte: ziele.flatMap(({ ziel }) =>
      ziel.schritte.map((schritt, position) => ({
        id: schritt.id,
        ziel_id: ziel.id,
        position,
        kennung: schritt.kennung,
        vorlage_id: schritt.vorlageId,
        text: schritt.text,
        fertig_wenn: schritt.fertigWenn,
        wer: JSON.stringify(schritt.wer),
        bis: schritt.bis,
        partner_id: schritt.partnerId,
        stelle: schritt.stelle,
        weg: schritt.weg,
        stand: schritt.stand,
        stand_am: schritt.standAm,
        grund: schritt.grund,
      })),
    ),
    plan_zusagen: fassung.zusagen.map((zusage, position) => ({
      id: zusage.id,
      fassung_id: fassung.id,
      position,
      kennung: zusage.kennung,
      vorlage_id: zusage.vorlageId,
      text: zusage.text,
      bis: zusage.bis,
      erledigt_am: zusage.erledigtAm,
    })),
  };
}
