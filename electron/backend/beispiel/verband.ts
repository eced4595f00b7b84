import { datum } from '../../../shared/foundation/date.ts';
import type { KommuneId, PersonalId } from '../../../shared/foundation/id.ts';
import { legeAntragAn, pruefeUndSchliesse } from '../antraege/service.ts';
import { inTransaktion } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { legeKommuneAn, speichereMitgliedschaft, speicherePlanungsrahmen } from '../kommunen/service.ts';
import type { Personal } from '../../../shared/personal/types.ts';
import { speichereGeplanteStelle } from '../personal/plan-service.ts';
import { ordneKontoZu } from '../personal/accounts.ts';
import { aenderePersonal, legePersonalAn } from '../personal/service.ts';
import { speichereTeam } from '../personal/team-service.ts';
import { legeBeratungenDesVerbandsAn } from './beratungen.ts';
import { legeBegleitpapiereAn } from './begleitpapiere.ts';
import { legeEinwilligungenDesVerbandsAn } from './einwilligungen.ts';
import { legeFaelleAn } from './faelle.ts';
import { antragADorf, antragVerband, BEISPIELTAG } from './antraege.ts';
import { A_DORF, B_HEIM, C_HAUSEN, FREIER_TRAEGER, LANDKREIS, VERBAND } from './kommunen.ts';
import { legePlaeneDesVerbandsAn } from './integrationsplaene.ts';
import { legeNetzwerkAn } from './netzwerk.ts';
import { legeTermineDesVerbandsAn } from './termine.ts';
import { legeUebergabenDesVerbandsAn } from './uebergaben.ts';
import { legeVereinbarungVerbandAn } from './vereinbarung.ts';
import { legeMustervordruckAn } from './vordruck.ts';
import { beispielpersonal, beispielstellen, beispielteam } from './personal.ts';

async function legeMitgliedAn(anfrage: Anfrage, verbandId: KommuneId, kommuneId: KommuneId): Promise<void> {
  await speichereMitgliedschaft(anfrage, {
    id: null,
    version: null,
    eingabe: { verbandId, kommuneId, von: datum('1975-01-01'), bis: null },
  });
}

async function legePlanungsrahmenAn(anfrage: Anfrage, kommuneId: KommuneId, personen: number): Promise<void> {
  await speicherePlanungsrahmen(anfrage, {
    version: null,
    eingabe: {
      kommuneId,
      regimeId: 'r1-2017-2019',
      personen,
      stichtag: datum('2017-09-15'),
      festgesetztCent: null,
      festgesetztBezug: 'zwoelf_monate',
      herkunft: 'Mitteilung über die Verteilung der Mittel vom 05.01.2018',
    },
  });
}

/** Both persons have to be there before one can stand in for the other. */
async function vertrete(anfrage: Anfrage, person: Personal, vertretungId: PersonalId): Promise<void> {
  const { id, version, geaendertAm: _am, geaendertVon: _von, ...eingabe } = person;
  await aenderePersonal(anfrage, { id, version, eingabe: { ...eingabe, vertretungId } });
}

/**
 * Fills an empty Datenbestand with the made-up Verband Oberes Tal in February 2018: six bodies, three members,
 * Planungsrahmen, three persons in a team, two planned posts, a checked Antrag of A-dorf, a draft of the Verband that warns,
 * and the agreement of the Verband for 2025 and 2026. Its sixty households stand as they would on the day of the request.
 * Everything goes through the services and so passes every rule; it is one transaction, all of it or nothing.
 */
export async function legeBeispielAn(anfrage: Anfrage): Promise<void> {
  const { heute } = anfrage;
  await inTransaktion({ ...anfrage, heute: BEISPIELTAG }, async (anfrage) => {
    const verband = await legeKommuneAn(anfrage, VERBAND);
    const aDorf = await legeKommuneAn(anfrage, A_DORF);
    const bHeim = await legeKommuneAn(anfrage, B_HEIM);
    const cHausen = await legeKommuneAn(anfrage, C_HAUSEN);
    await legeKommuneAn(anfrage, LANDKREIS);
    await legeKommuneAn(anfrage, FREIER_TRAEGER);
    for (const mitglied of [aDorf, bHeim, cHausen]) await legeMitgliedAn(anfrage, verband.id, mitglied.id);
    await legePlanungsrahmenAn(anfrage, aDorf.id, 83);
    await legePlanungsrahmenAn(anfrage, bHeim.id, 43);
    await legePlanungsrahmenAn(anfrage, cHausen.id, 24);
    await legeMustervordruckAn(anfrage);

    const kommunen = { verband: verband.id, aDorf: aDorf.id, bHeim: bHeim.id, cHausen: cHausen.id };
    const eingaben = beispielpersonal(kommunen, anfrage.neueId);
    const kern = await legePersonalAn(anfrage, { eingabe: eingaben.kern, istTrotzdemNeu: false });
    const albrecht = await legePersonalAn(anfrage, { eingabe: eingaben.albrecht, istTrotzdemNeu: false });
    const aydin = await legePersonalAn(anfrage, { eingabe: eingaben.aydin, istTrotzdemNeu: false });
    const team = beispielteam(kommunen, { kern: kern.id, albrecht: albrecht.id, aydin: aydin.id });
    await speichereTeam(anfrage, { id: null, version: null, eingabe: team });
    await vertrete(anfrage, kern, albrecht.id);
    await vertrete(anfrage, albrecht, kern.id);
    await vertrete(anfrage, aydin, kern.id);
    for (const eingabe of beispielstellen(kommunen)) {
      await speichereGeplanteStelle(anfrage, { id: null, version: null, eingabe });
    }

    const eigener = await legeAntragAn(anfrage, antragADorf(aDorf, kommunen, { kern, aydin }));
    await pruefeUndSchliesse(anfrage, eigener);
    await legeBegleitpapiereAn(anfrage, { antragId: eigener.id, aDorf: aDorf.id, aydin: aydin.id });
    await legeAntragAn(anfrage, antragVerband(verband, kommunen, { kern, albrecht }));
    await legeVereinbarungVerbandAn(anfrage, verband, kommunen, kern);
    await legeNetzwerkAn({ ...anfrage, heute }, kommunen);
    await ordneKontoZu(anfrage, { personalId: kern.id, kontoId: anfrage.konto.id });
    const orte = [aDorf, bHeim, cHausen].map(({ id, name, anschrift }) => ({
      kommuneId: id,
      name,
      plz: anschrift.plz,
    }));
    await legeFaelleAn({ ...anfrage, heute }, orte, [kern, albrecht, aydin]);
    await legeEinwilligungenDesVerbandsAn({ ...anfrage, heute });
    await legeUebergabenDesVerbandsAn({ ...anfrage, heute });
    await legeTermineDesVerbandsAn({ ...anfrage, heute }, { eigene: kern.id, kollegin: albrecht.id });
    await legePlaeneDesVerbandsAn({ ...anfrage, heute });
    const kommuneIds = orte.map(({ kommuneId }) => kommuneId);
    await legeBeratungenDesVerbandsAn({ ...anfrage, heute }, { eigene: kern.id, kommuneIds });
  });
}
