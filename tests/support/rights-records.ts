import { randomUUID } from 'node:crypto';
import type { Verbindung } from '../../electron/backend/database/open.ts';
import { datum } from '../../shared/foundation/date.ts';
import type { Person } from '../../shared/faelle/types.ts';
import type { HaushaltId, KommuneId } from '../../shared/foundation/id.ts';
import { mitKonto } from './accounts.ts';
import { kommuneEingabe } from './anfragen.ts';
import { A_DORF, B_HEIM, planungsrahmen, VERBAND } from './builders.ts';
import { neueIdentitaet } from './pakete.ts';
import {
  antragVon,
  einwilligungVon,
  erhebungVon,
  haushaltVon,
  kommuneVon,
  personalVon,
  personVon,
  planVon,
  beratungIm,
  kontaktIn,
  terminIm,
  uebergabeVon,
  umschlagVon,
  vereinbarungVon,
  weiterleitungIm,
  wiedervorlageVon,
  wortIn,
  type Kommunenbestand,
} from './operations.ts';
import type { Rechtemodell } from './rights-model.ts';
import type { TestBackend } from './test-backend.ts';

/** Two Kommunen with a record of every kind, and accounts that have no role yet: what the model of the rights begins with. */

export interface Modellkommune {
  readonly id: KommuneId;
  readonly wort: string;
  readonly name: string;
  readonly schluessel: string;
}

async function legeKommuneAn(t: TestBackend, vorlage: typeof A_DORF, wort: string, verbandId: KommuneId) {
  const { client } = t;
  const eigene = { wort, name: vorlage.name, schluessel: vorlage.schluessel };
  const kommune = await client.kommunen.anlegen(kommuneVon(eigene));
  const personal = await client.personal.anlegen({ eingabe: personalVon({ kommune, wort }), istTrotzdemNeu: true });
  const antrag = await client.antraege.anlegen(antragVon({ kommune, personal, wort }));
  await client.antraege.ablegen({ id: antrag.id });
  const vereinbarung = await client.vereinbarungen.anlegen(vereinbarungVon({ kommune, personal, wort }));
  await client.vereinbarungen.ablegen({ id: vereinbarung.id });
  const { haushalt, personen } = await client.faelle.anlegen({
    eingabe: haushaltVon({ kommune, wort }),
    personen: [personVon(eigene)],
    istTrotzdemNeu: true,
  });
  await client.faelle.stammdatenblattAblegen({ id: haushalt.id });
  for (const person of personen) {
    const eingabe = einwilligungVon({ person, wort });
    await client.einwilligungen.anlegen({ haushaltId: haushalt.id, eingabe });
    await client.einwilligungen.umschlagSchreiben(umschlagVon({ haushalt, person, wort }));
    await client.uebergaben.anlegen({ haushaltId: haushalt.id, eingabe: uebergabeVon({ person, wort }) });
  }
  await client.erhebungen.anlegen({ haushaltId: haushalt.id, eingabe: erhebungVon({ wort }) });
  const [person] = personen;
  if (person !== undefined) {
    await client.termine.weiterleiten(weiterleitungIm({ haushalt, person, wort }));
    await legePlaeneAn(t, { haushaltId: haushalt.id, person, wort });
  }
  await client.termine.anlegen({ eingabe: terminIm({ haushalt, personal, wort }), wiederholung: null });
  await client.beratungen.anlegen({ eingabe: beratungIm({ haushalt, kommune, personal, wort }) });
  await client.beratungen.kontaktAnlegen({ eingabe: kontaktIn({ kommune, personal, wort }) });
  await client.fristen.anlegen(wiedervorlageVon({ kommune, antrag, wort }));
  await client.kommunen.mitgliedschaftSpeichern({
    id: null,
    version: null,
    eingabe: { verbandId, kommuneId: kommune.id, von: datum('2010-01-01'), bis: null },
  });
  const { version: _, ...rahmen } = planungsrahmen({ kommuneId: kommune.id, herkunft: wortIn(eigene, 'kommune') });
  await client.kommunen.planungsrahmenSpeichern({ version: null, eingabe: rahmen });
  // Something in the bin.
  const weg = await client.personal.anlegen({ eingabe: personalVon({ kommune, wort }), istTrotzdemNeu: true });
  await client.personal.loeschen({ id: weg.id, version: weg.version });
  await legePaketAn(t, { ...eigene, id: kommune.id });
  return { ...eigene, id: kommune.id };
}

/** An agreed plan of the person, and the draft of one for the household. */
async function legePlaeneAn(
  { client: { integrationsplaene } }: TestBackend,
  { haushaltId, person, wort }: { readonly haushaltId: HaushaltId; readonly person: Person; readonly wort: string },
): Promise<void> {
  const eigener = await integrationsplaene.beginnen({ haushaltId, personId: person.id });
  const entwurf = await integrationsplaene.speichern({ ...eigener, eingabe: planVon({ person, wort }) });
  await integrationsplaene.vereinbaren({ ...entwurf, am: datum('2018-02-01'), unterschriebenVon: [] });
  const gemeinsamer = await integrationsplaene.beginnen({ haushaltId, personId: null });
  await integrationsplaene.speichern({ ...gemeinsamer, eingabe: planVon({ person, wort }) });
}

/** A package that was taken for the Kommune, with its message and an enclosure. */
async function legePaketAn(t: TestBackend, kommune: Modellkommune): Promise<void> {
  const db = t.sitzung.haus.datenbestand.offener()?.db;
  if (!db) throw new Error('not open');
  const id = randomUUID();
  const titel = wortIn(kommune, 'paket');
  const vorgang = { id, richtung: 'angenommen', kennung: 'x', gegenueber: 'Landkreis', art: 'nachricht', titel };
  await db
    .insertInto('pakete')
    .values({
      ...vorgang,
      reihe: `nachricht/${kommune.wort}`,
      nummer: 1,
      teile: 1,
      am: t.umgebung.jetzt(),
      von: 'Petra Roth',
      sha256: kommune.wort,
      kommune_id: kommune.id,
    })
    .execute();
  await db.insertInto('paket_nachrichten').values({ paket_id: id, text: titel }).execute();
  const inhalt = Buffer.from(titel);
  await db
    .insertInto('paket_anlagen')
    .values({ paket_id: id, position: 1, name: titel, bytes: inhalt.length, sha256: 'x', inhalt })
    .execute();
}

async function legeKontaktAn(t: TestBackend): Promise<void> {
  const db = t.sitzung.haus.datenbestand.offener()?.db;
  const { oeffentlich } = neueIdentitaet();
  const spur = { geaendert_am: t.umgebung.jetzt(), geaendert_von: 'Petra Roth', version: 1 };
  await db
    ?.insertInto('paket_kontakte')
    .values({
      id: randomUUID(),
      name: 'Landkreis',
      ...oeffentlich,
      kennung: 'a'.repeat(64),
      hinzugefuegt_am: spur.geaendert_am,
      geprueft_am: spur.geaendert_am,
      ...spur,
    })
    .execute();
}

/** Writes the records through the operations, as the first account. */
export async function legeModellAn(t: TestBackend): Promise<Pick<Rechtemodell, 'kommunen' | 'konten'>> {
  const verband = await t.client.kommunen.anlegen(kommuneEingabe(VERBAND));
  const kommunen: Rechtemodell['kommunen'] = [
    await legeKommuneAn(t, A_DORF, 'Amselruf', verband.id),
    await legeKommuneAn(t, B_HEIM, 'Blaukehlchen', verband.id),
  ];
  await legeKontaktAn(t);
  const konten: Rechtemodell['konten'] = [
    await mitKonto(t, 'Hannes Ulm', []),
    await mitKonto(t, 'Nora Linde', []),
    await mitKonto(t, 'Emil Tann', []),
  ];
  return { kommunen, konten };
}

/** What the questions below ask for; each names the columns that it needs. */
interface Gefunden {
  readonly id: string;
  readonly version: number;
  readonly befehlId: number;
  readonly tabelle: string;
  readonly text: string;
}

const KEINE_ID = '00000000-0000-4000-8000-0000000000fe';

/** Looks up the records of a Kommune on the bare connection; of several one is chosen by `zufall` (0 to 1). */
export function createNachschlagen(roh: Verbindung) {
  // Prepared once: each is asked at every step.
  const anweisungen = new Map<string, ReturnType<typeof bereite>>();
  const bereite = (sql: string) => roh.prepare<unknown[], Gefunden>(sql);
  const lies = (sql: string, ...werte: readonly unknown[]): Gefunden[] => {
    const anweisung = anweisungen.get(sql) ?? bereite(sql);
    anweisungen.set(sql, anweisung);
    return anweisung.all(...werte);
  };
  const finde = (sql: string, werte: readonly unknown[], zufall: () => number): Gefunden | null => {
    const zeilen = lies(sql, ...werte);
    return zeilen[Math.floor(zufall() * zeilen.length)] ?? null;
  };
  const stand = (sql: string, id: KommuneId, zufall: () => number): { id: string; version: number } =>
    finde(sql, [id], zufall) ?? { id: KEINE_ID, version: 1 };

  const IN_DER_KOMMUNE = 'haushalt_id in (select id from haushalte where kommune_id = ?)';
  /** A plan, and a version with a goal, a step and a promise of it. */
  const planbestand = (
    id: KommuneId,
    zufall: () => number,
  ): Pick<Kommunenbestand, 'plan' | 'planfassung' | 'planzielId' | 'planschrittId' | 'planzusageId'> => {
    const planfassung = stand(
      `select id, version from plan_fassungen where plan_id in (select id from integrationsplaene where ${IN_DER_KOMMUNE})`,
      id,
      zufall,
    );
    const teil = (sql: string) => finde(sql, [planfassung.id], zufall)?.id ?? KEINE_ID;
    const ziele = 'select id from plan_ziele where feld_id in (select id from plan_felder where fassung_id = ?)';
    return {
      plan: stand(`select id, version from integrationsplaene where ${IN_DER_KOMMUNE}`, id, zufall),
      planfassung,
      planzielId: teil(ziele),
      planschrittId: teil(`select id from plan_schritte where ziel_id in (${ziele})`),
      planzusageId: teil('select id from plan_zusagen where fassung_id = ?'),
    };
  };

  return {
    bestand({ id, wort, name, schluessel }: Modellkommune, zufall: () => number): Kommunenbestand {
      const mitglied = 'select id, version, verband_id as verbandId from mitgliedschaften where kommune_id = ?';
      const wiedervorlage = stand('select id, version from wiedervorlagen where kommune_id = ?', id, zufall);
      const mitgliedschaft = finde(mitglied, [id], zufall);
      const personal = stand('select id, version from personal where traeger_id = ?', id, zufall);
      const befehl = 'select befehl_id as befehlId from aenderungen where nachher like ? or vorher like ?';
      return {
        kommune: { id, version: stand('select id, version from kommunen where id = ?', id, zufall).version },
        personal,
        antrag: stand('select id, version from antraege where antragstellerin_id = ?', id, zufall),
        vereinbarung: stand('select id, version from vereinbarungen where kommune_id = ?', id, zufall),
        haushalt: stand('select id, version from haushalte where kommune_id = ?', id, zufall),
        einwilligung: stand(
          'select id, version from einwilligungen where haushalt_id in (select id from haushalte where kommune_id = ?)',
          id,
          zufall,
        ),
        umschlag: stand(
          'select id, version from umschlaege where haushalt_id in (select id from haushalte where kommune_id = ?)',
          id,
          zufall,
        ),
        ...planbestand(id, zufall),
        erhebung: stand(
          'select id, version from erhebungen where haushalt_id in (select id from haushalte where kommune_id = ?)',
          id,
          zufall,
        ),
        uebergabe: stand(
          'select id, version from uebergaben where haushalt_id in (select id from haushalte where kommune_id = ?)',
          id,
          zufall,
        ),
        termin: stand(
          'select id, version from termine where haushalt_id in (select id from haushalte where kommune_id = ?)',
          id,
          zufall,
        ),
        weiterleitung: stand(
          'select id, version from weiterleitungen where haushalt_id in (select id from haushalte where kommune_id = ?)',
          id,
          zufall,
        ),
        beratung: stand(
          'select id, version from beratungen where haushalt_id in (select id from haushalte where kommune_id = ?)',
          id,
          zufall,
        ),
        netzwerkkontakt: stand('select id, version from netzwerkkontakte where kommune_id = ?', id, zufall),
        person: stand(
          'select id, version from personen where haushalt_id in (select id from haushalte where kommune_id = ?)',
          id,
          zufall,
        ),
        mitgliedschaft: { id: mitgliedschaft?.id ?? KEINE_ID, version: mitgliedschaft?.version ?? 1 },
        verbandId:
          finde("select id from kommunen where art = 'gemeindeverwaltungsverband'", [], zufall)?.id ?? KEINE_ID,
        planungsrahmenVersion: stand(
          "select kommune_id as id, version from planungsrahmen where kommune_id = ? and regime_id = 'r1-2017-2019'",
          id,
          zufall,
        ).version,
        dokumentId: stand(
          'select dokument_id as id, 1 as version from dokument_kommunen where kommune_id = ?',
          id,
          zufall,
        ).id,
        wiedervorlage: { ...wiedervorlage, id: `wiedervorlage:${wiedervorlage.id}` },
        paketId: stand('select id, 1 as version from pakete where kommune_id = ?', id, zufall).id,
        kontaktId: finde('select id from paket_kontakte', [], zufall)?.id ?? KEINE_ID,
        befehlId: finde(befehl, [`%${id}%`, `%${id}%`], zufall)?.befehlId ?? 0,
        name,
        schluessel,
        wort,
      };
    },

    /** Every id under which a changed row can name the Kommune. */
    ids({ id }: Modellkommune): string[] {
      const alle = lies(
        `select id from personal where traeger_id = ? union select id from antraege where antragstellerin_id = ?
         union select id from vereinbarungen where kommune_id = ?
         union select id from haushalte where kommune_id = ?
         union select id from personen where haushalt_id in (select id from haushalte where kommune_id = ?)
         union select dokument_id from dokument_kommunen where kommune_id = ?
         union select id from wiedervorlagen where kommune_id = ? union select id from pakete where kommune_id = ?`,
        ...[id, id, id, id, id, id, id, id],
      );
      return [id, ...alle.map((zeile) => zeile.id)];
    },

    letzteAenderung: (): number => lies('select coalesce(max(nummer), 0) as version from aenderungen')[0]?.version ?? 0,

    /** Changed rows since then: `id` of the row, and all that stands in it. */
    aenderungenNach: (nummer: number) =>
      lies(
        `select tabelle, zeile_id as id, zeile_id || ' ' || coalesce(vorher, '') || ' ' || coalesce(nachher, '') as text
         from aenderungen where nummer > ?`,
        nummer,
      ),
  };
}
