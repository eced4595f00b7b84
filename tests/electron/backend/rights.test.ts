import { describe, expect, test } from 'vitest';
import * as antraege from '../../../electron/backend/antraege/service.ts';
import * as varianten from '../../../electron/backend/antraege/varianten.ts';
import * as weg from '../../../electron/backend/antraege/weg.ts';
import * as dokumente from '../../../electron/backend/dokumente/service.ts';
import { antraegeAuswirkung } from '../../../electron/backend/antraege/value-effect.ts';
import * as wertelisten from '../../../electron/backend/foerderrecht/lists.ts';
import * as foerderrecht from '../../../electron/backend/foerderrecht/service.ts';
import { rahmenAuswirkung } from '../../../electron/backend/kommunen/value-effect.ts';
import * as kommunen from '../../../electron/backend/kommunen/service.ts';
import * as personalkonten from '../../../electron/backend/personal/accounts.ts';
import * as plan from '../../../electron/backend/personal/plan-service.ts';
import * as personal from '../../../electron/backend/personal/service.ts';
import * as teams from '../../../electron/backend/personal/team-service.ts';
import type { Anfrage, KommunenSicht } from '../../../electron/backend/context.ts';
import { neueVariante } from '../../../shared/antraege/varianten.ts';
import { contract } from '../../../shared/contract.ts';
import { datum } from '../../../shared/foundation/date.ts';
import type { AntragId, PersonalId } from '../../../shared/foundation/id.ts';
import { neueGeplanteStelle, neuesTeam } from '../../../shared/personal/defaults.ts';
import type { TeamEingabe } from '../../../shared/personal/types.ts';
import {
  A_DORF,
  antragEingabe,
  antragId,
  B_HEIM,
  beteiligte,
  mitgliedschaft,
  geplanteStelleId,
  personalEingabe,
  personalId,
  planungsrahmen,
  stelle,
  stellenanteil,
  stellenanteilId,
  teamId,
  VERBAND,
} from '../../support/builders.ts';
import { abzug, fehlschlag, kommuneEingabe, mitVerband } from '../../support/anfragen.ts';

/**
 * One Datenbestand, walls by Kommune: an account of A-dorf reads and changes nothing of B-heim, through no operation.
 * Everything of B-heim carries a word that stands nowhere else.
 */
const KANARIE = 'Kanarienvogel';
const MARTIN = personalId(2);
const ANNA = personalId(3);
const FREMDE_ANTRAEGE = [2, 3, 4, 5].map(antragId);
const MITGLIEDSCHAFT_B = mitgliedschaft(2).id;

const B = { ...B_HEIM, name: `${KANARIE}heim`, auskunft: { ...B_HEIM.auskunft, name: KANARIE } };

function antragDerKommune(kommuneId: typeof A_DORF.id, gremium: string) {
  return antragEingabe({
    antragstellerinId: kommuneId,
    durchfuehrung: 'eigene_stelle',
    beteiligte: [beteiligte({ kommuneId, gremium })],
    stellen: [stelle({ personalId: null, teile: [{ kommuneId, anteilHundertstel: 50 }] })],
  });
}

/** The first names A-dorf only; each of the others names B-heim in one place. */
const ANTRAEGE = [
  antragDerKommune(A_DORF.id, 'Gemeinderat'),
  { ...antragDerKommune(A_DORF.id, KANARIE), antragstellerinId: B.id },
  {
    ...antragDerKommune(A_DORF.id, 'Gemeinderat'),
    beteiligte: [beteiligte(), beteiligte({ kommuneId: B.id, gremium: KANARIE })],
  },
  {
    ...antragDerKommune(A_DORF.id, 'Gemeinderat'),
    beteiligte: [beteiligte({ restAnId: B.id, restCent: 100, gremium: KANARIE })],
  },
  {
    ...antragDerKommune(A_DORF.id, KANARIE),
    stellen: [stelle({ personalId: null, teile: [{ kommuneId: B.id, anteilHundertstel: 50 }] })],
  },
];

const dokumentId = (nummer: number) => `00000000-0000-4000-8000-0000000009${String(nummer).padStart(2, '0')}`;

async function datenbestand(): Promise<Anfrage> {
  const anfrage = await mitVerband();
  await kommunen.aendereKommune(anfrage, { id: B.id, version: 1, eingabe: kommuneEingabe(B) });
  await kommunen.speicherePlanungsrahmen(anfrage, {
    version: 1,
    eingabe: { ...planungsrahmen(), kommuneId: B.id, herkunft: KANARIE },
  });
  // Maria works in A-dorf and B-heim, Martin in B-heim only; Anna is lent by B-heim to A-dorf.
  await personal.legePersonalAn(
    { ...anfrage, neueId: () => personalId(1) },
    {
      eingabe: personalEingabe({
        stellenanteile: [
          stellenanteil(),
          stellenanteil({ id: stellenanteilId(2), kommuneId: B.id, bezeichnung: KANARIE }),
        ],
      }),
      istTrotzdemNeu: false,
    },
  );
  await personal.legePersonalAn(
    { ...anfrage, neueId: () => MARTIN },
    {
      eingabe: personalEingabe({
        vorname: 'Martin',
        nachname: KANARIE,
        traegerart: 'kommune',
        traegerId: B.id,
        stellenanteile: [stellenanteil({ id: stellenanteilId(3), kommuneId: B.id })],
      }),
      istTrotzdemNeu: false,
    },
  );
  await personal.legePersonalAn(
    { ...anfrage, neueId: () => ANNA },
    {
      eingabe: personalEingabe({
        vorname: 'Anna',
        traegerart: 'kommune',
        traegerId: B.id,
        stellenanteile: [stellenanteil({ id: stellenanteilId(4) })],
      }),
      istTrotzdemNeu: false,
    },
  );
  // One team of both Kommunen, one of B-heim alone; a planned post there.
  await teams.speichereTeam(
    { ...anfrage, neueId: () => teamId(1) },
    {
      id: null,
      version: null,
      eingabe: teamEingabe({
        name: 'Team Tal',
        kommuneIds: [A_DORF.id, B.id],
        mitglieder: [mitglied(personalId(1)), mitglied(MARTIN)],
        leitungId: MARTIN,
      }),
    },
  );
  await teams.speichereTeam(
    { ...anfrage, neueId: () => teamId(2) },
    { id: null, version: null, eingabe: teamEingabe({ name: KANARIE, kommuneIds: [B.id], mitglieder: [] }) },
  );
  await plan.speichereGeplanteStelle(
    { ...anfrage, neueId: () => geplanteStelleId(1) },
    { id: null, version: null, eingabe: { ...neueGeplanteStelle(B.id, datum('2018-03-01')), bemerkung: KANARIE } },
  );
  for (const [nummer, eingabe] of ANTRAEGE.entries()) {
    const id = antragId(nummer + 1);
    await antraege.legeAntragAn({ ...anfrage, neueId: () => id }, eingabe);
    await antraege.legeAntragAb({ ...anfrage, neueId: () => dokumentId(nummer + 1) }, id);
  }
  return anfrage;
}

const mitglied = (id: PersonalId) => ({ personalId: id, von: datum('2018-01-01'), bis: null });

function teamEingabe(aenderung: Partial<TeamEingabe>): TeamEingabe {
  return { ...neuesTeam([A_DORF.id]), name: 'Probe', ...aenderung };
}

const eingabeB = { ...kommuneEingabe(B), name: 'Übernommen' };
const martin = personalEingabe({ vorname: 'Martin', nachname: 'Übernommen', traegerId: A_DORF.id });
const wertstelle = { regimeId: 'r1-2017-2019', schluessel: 'pauschale.a', gueltigVon: datum('2017-01-01') } as const;

type Versuch = (anfrage: Anfrage) => Promise<unknown>;

/** The same attempt with each Antrag that names B-heim. */
function mitFremden(
  versuch: (anfrage: Anfrage, fremder: { id: AntragId; version: number }) => Promise<unknown>,
): Versuch[] {
  return FREMDE_ANTRAEGE.map((id) => (anfrage: Anfrage) => versuch(anfrage, { id, version: 1 }));
}

/** The same attempt with each document that names B-heim. */
function mitFremdenDokumenten(versuch: (anfrage: Anfrage, id: string) => Promise<unknown>): Versuch[] {
  return FREMDE_ANTRAEGE.map((_, nummer) => (anfrage: Anfrage) => versuch(anfrage, dokumentId(nummer + 2)));
}

const SCAN: dokumente.Scan = { name: 'a.pdf', bytes: Buffer.from('%PDF-'), dateiart: 'pdf', codes: [], vorschau: null };

/** What the account of A-dorf may ask; nothing of B-heim may be in the answer. */
const ABFRAGEN: Record<string, Versuch[]> = {
  'foerderrecht.regime': [(anfrage) => foerderrecht.listeRegime(anfrage)],
  'foerderrecht.auswirkung': [
    (anfrage) =>
      foerderrecht.zeigeAuswirkung(anfrage, [rahmenAuswirkung, antraegeAuswirkung], {
        ...wertstelle,
        gueltigBis: null,
        wert: 1,
      }),
  ],
  'foerderrecht.verlauf': [(anfrage) => foerderrecht.zeigeVerlauf(anfrage, wertstelle)],
  'foerderrecht.wertelisten': [(anfrage) => wertelisten.listeWertelisten(anfrage)],
  'foerderrecht.wertelisteVerlauf': [(anfrage) => wertelisten.zeigeListenverlauf(anfrage, 'gremien')],
  'kommunen.liste': [(anfrage) => kommunen.listeKommunen(anfrage)],
  'kommunen.eine': [(anfrage) => kommunen.eineKommune(anfrage, A_DORF.id)],
  'kommunen.rahmen': [(anfrage) => kommunen.listeRahmen(anfrage)],
  'personal.liste': [(anfrage) => personal.listePersonal(anfrage)],
  'personal.eine': [(anfrage) => personal.einePerson(anfrage, personalId(1))],
  'personal.konten': [(anfrage) => personalkonten.listePersonalkonten(anfrage)],
  'personal.teams': [(anfrage) => personal.listeTeams(anfrage)],
  'personal.geplanteStellen': [(anfrage) => plan.listeGeplanteStellen(anfrage)],
  'personal.besetzungBlatt': [(anfrage) => plan.besetzungAlsBlatt(anfrage, datum('2018-03-01'))],
  'personal.besetzungWord': [(anfrage) => plan.besetzungAlsWord(anfrage, datum('2018-03-01'))],
  'antraege.liste': [(anfrage) => antraege.listeAntraege(anfrage)],
  'antraege.eine': [(anfrage) => antraege.einAntrag(anfrage, antragId(1))],
  'antraege.rechnen': [
    (anfrage) => antraege.rechneAntrag(anfrage, antragDerKommune(A_DORF.id, '')),
    // Ids of B-heim in the form bring nothing of its records into the figures or reasons.
    (anfrage) =>
      antraege.rechneAntrag(anfrage, {
        ...antragDerKommune(A_DORF.id, ''),
        beteiligte: [beteiligte()],
        stellen: [stelle({ personalId: MARTIN })],
      }),
  ],
  'antraege.vergleichen': [
    (anfrage) =>
      varianten.vergleicheVarianten(anfrage, {
        ...antragDerKommune(A_DORF.id, ''),
        varianten: [{ ...neueVariante('mit B-heim'), partnerDazu: [B_HEIM.id] }],
      }),
  ],
  'antraege.partner': [(anfrage) => varianten.suchePartnerFuer(anfrage, antragDerKommune(A_DORF.id, ''))],
  'antraege.blatt': [(anfrage) => antraege.antragAlsBlatt(anfrage, antragId(1))],
  'antraege.word': [(anfrage) => antraege.antragAlsWord(anfrage, antragId(1))],
  'dokumente.liste': [(anfrage) => dokumente.listeDokumente(anfrage, null)],
};

/** What the account of A-dorf tries with records of B-heim; each is refused. */
const UEBERGRIFFE: Record<string, Versuch[]> = {
  'foerderrecht.anpassen': [
    (anfrage) => foerderrecht.passeAn(anfrage, { ...wertstelle, wert: 1, begruendung: 'Probe', version: null }),
  ],
  'foerderrecht.ergaenzen': [
    (anfrage) =>
      foerderrecht.ergaenze(anfrage, {
        regimeId: 'r1-2017-2019',
        schluessel: 'par29d.divisor',
        gueltigVon: datum('2018-01-01'),
        gueltigBis: datum('2018-12-31'),
        wert: 70_000,
        quelle: 'Probe',
        gewissheit: 'belegt',
        begruendung: 'Probe',
        version: null,
      }),
  ],
  'foerderrecht.zuruecksetzen': [(anfrage) => foerderrecht.setzeZurueck(anfrage, { ...wertstelle, version: 1 })],
  'foerderrecht.wertelisteSpeichern': [
    (anfrage) => wertelisten.speichereWerteliste(anfrage, { schluessel: 'gremien', eintraege: [], version: null }),
  ],
  'kommunen.eine': [(anfrage) => kommunen.eineKommune(anfrage, B.id)],
  'kommunen.anlegen': [
    (anfrage) => kommunen.legeKommuneAn(anfrage, { ...kommuneEingabe(B), name: 'D-stadt', schluessel: '08117904' }),
  ],
  'kommunen.aendern': [(anfrage) => kommunen.aendereKommune(anfrage, { id: B.id, version: 2, eingabe: eingabeB })],
  'kommunen.loeschen': [(anfrage) => kommunen.loescheKommune(anfrage, { id: B.id, version: 2 }, [])],
  'kommunen.mitgliedschaftSpeichern': [
    (anfrage) =>
      kommunen.speichereMitgliedschaft(anfrage, {
        id: MITGLIEDSCHAFT_B,
        version: 1,
        eingabe: { verbandId: VERBAND.id, kommuneId: A_DORF.id, von: datum('2018-01-01'), bis: null },
      }),
    (anfrage) =>
      kommunen.speichereMitgliedschaft(anfrage, {
        id: null,
        version: null,
        eingabe: { verbandId: A_DORF.id, kommuneId: B.id, von: datum('2018-01-01'), bis: null },
      }),
  ],
  'kommunen.mitgliedschaftLoeschen': [
    (anfrage) => kommunen.loescheMitgliedschaft(anfrage, { id: MITGLIEDSCHAFT_B, version: 1 }),
  ],
  'kommunen.planungsrahmenSpeichern': [
    (anfrage) =>
      kommunen.speicherePlanungsrahmen(anfrage, { version: 2, eingabe: { ...planungsrahmen(), kommuneId: B.id } }),
    (anfrage) =>
      kommunen.speicherePlanungsrahmen(anfrage, {
        version: null,
        eingabe: { ...planungsrahmen(), kommuneId: B.id, regimeId: 'r2-2020-2022' },
      }),
  ],
  'kommunen.planungsrahmenLoeschen': [
    (anfrage) => kommunen.loeschePlanungsrahmen(anfrage, { kommuneId: B.id, regimeId: 'r1-2017-2019', version: 2 }),
  ],
  'personal.eine': [(anfrage) => personal.einePerson(anfrage, MARTIN)],
  'personal.kontoZuordnen': [
    (anfrage) => personalkonten.ordneKontoZu(anfrage, { personalId: MARTIN, kontoId: anfrage.konto.id }),
  ],
  'personal.anlegen': [
    (anfrage) =>
      personal.legePersonalAn(anfrage, { eingabe: personalEingabe({ traegerId: B.id }), istTrotzdemNeu: true }),
    (anfrage) =>
      personal.legePersonalAn(anfrage, {
        eingabe: personalEingabe({ traegerId: A_DORF.id, stellenanteile: [stellenanteil({ kommuneId: B.id })] }),
        istTrotzdemNeu: true,
      }),
  ],
  'personal.aendern': [
    (anfrage) => personal.aenderePersonal(anfrage, { id: MARTIN, version: 1, eingabe: martin }),
    (anfrage) => personal.aenderePersonal(anfrage, { id: personalId(1), version: 1, eingabe: martin }),
    (anfrage) => personal.aenderePersonal(anfrage, { id: ANNA, version: 1, eingabe: martin }),
  ],
  'personal.loeschen': [
    (anfrage) => personal.loeschePersonal(anfrage, { id: MARTIN, version: 1 }, []),
    (anfrage) => personal.loeschePersonal(anfrage, { id: personalId(1), version: 1 }, []),
    (anfrage) => personal.loeschePersonal(anfrage, { id: ANNA, version: 1 }, []),
  ],
  'personal.teamSpeichern': [
    // The team of both Kommunen can be read, and changed only by who sees both.
    (anfrage) => teams.speichereTeam(anfrage, { id: teamId(1), version: 1, eingabe: teamEingabe({}) }),
    (anfrage) => teams.speichereTeam(anfrage, { id: teamId(2), version: 1, eingabe: teamEingabe({}) }),
    (anfrage) =>
      teams.speichereTeam(anfrage, { id: null, version: null, eingabe: teamEingabe({ kommuneIds: [B.id] }) }),
    (anfrage) => teams.speichereTeam(anfrage, { id: null, version: null, eingabe: teamEingabe({ leitungId: MARTIN }) }),
    (anfrage) =>
      teams.speichereTeam(anfrage, {
        id: null,
        version: null,
        eingabe: teamEingabe({ mitglieder: [mitglied(MARTIN)] }),
      }),
  ],
  'personal.teamLoeschen': [
    (anfrage) => teams.loescheTeam(anfrage, { id: teamId(1), version: 1 }),
    (anfrage) => teams.loescheTeam(anfrage, { id: teamId(2), version: 1 }),
  ],
  'personal.geplanteStelleSpeichern': [
    (anfrage) =>
      plan.speichereGeplanteStelle(anfrage, {
        id: geplanteStelleId(1),
        version: 1,
        eingabe: neueGeplanteStelle(A_DORF.id, datum('2018-03-01')),
      }),
    (anfrage) =>
      plan.speichereGeplanteStelle(anfrage, {
        id: null,
        version: null,
        eingabe: neueGeplanteStelle(B.id, datum('2018-03-01')),
      }),
  ],
  'personal.geplanteStelleLoeschen': [
    (anfrage) => plan.loescheGeplanteStelle(anfrage, { id: geplanteStelleId(1), version: 1 }),
  ],
  'antraege.eine': mitFremden((anfrage, { id }) => antraege.einAntrag(anfrage, id)),
  'antraege.anlegen': [
    ...ANTRAEGE.slice(1).map(
      (eingabe): Versuch =>
        (anfrage) =>
          antraege.legeAntragAn(anfrage, eingabe),
    ),
    (anfrage) =>
      antraege.legeAntragAn(anfrage, {
        ...antragDerKommune(A_DORF.id, ''),
        stellen: [stelle({ personalId: MARTIN, teile: [] })],
      }),
  ],
  'antraege.aendern': [
    ...mitFremden((anfrage, fremder) =>
      antraege.aendereAntrag(anfrage, { ...fremder, eingabe: antragDerKommune(A_DORF.id, '') }),
    ),
    ...ANTRAEGE.slice(1).map(
      (eingabe): Versuch =>
        (anfrage) =>
          antraege.aendereAntrag(anfrage, { id: antragId(1), version: 1, eingabe }),
    ),
  ],
  'antraege.pruefen': mitFremden((anfrage, fremder) => antraege.pruefeUndSchliesse(anfrage, fremder)),
  'antraege.freigeben': mitFremden((anfrage, fremder) => weg.gibFrei(anfrage, fremder)),
  'antraege.schritt': mitFremden((anfrage, fremder) =>
    weg.geheSchritt(anfrage, { ...fremder, zustand: 'zurueckgezogen', am: anfrage.heute, bemerkung: '' }),
  ),
  'antraege.rueckfrageSpeichern': mitFremden((anfrage, fremder) =>
    weg.speichereRueckfrage(anfrage, {
      ...fremder,
      rueckfrageId: null,
      eingabe: {
        stelle: 'landratsamt',
        gestelltAm: anfrage.heute,
        frage: 'Liegt der Beschluss vor?',
        antwortBis: null,
        antwort: '',
        beantwortetAm: null,
      },
    }),
  ),
  'antraege.neueFassung': mitFremden((anfrage, fremder) => weg.legeNeueFassungAn(anfrage, fremder)),
  'antraege.wiederOeffnen': mitFremden((anfrage, fremder) => antraege.oeffneWieder(anfrage, fremder)),
  'antraege.loeschen': mitFremden((anfrage, fremder) => antraege.loescheAntrag(anfrage, fremder)),
  'antraege.blatt': mitFremden((anfrage, { id }) => antraege.antragAlsBlatt(anfrage, id)),
  'antraege.word': mitFremden((anfrage, { id }) => antraege.antragAlsWord(anfrage, id)),
  'antraege.ablegen': mitFremden((anfrage, { id }) => antraege.legeAntragAb(anfrage, id)),
  'dokumente.datei': mitFremdenDokumenten((anfrage, id) => dokumente.liesDokument(anfrage, id)),
  'dokumente.vorschau': mitFremdenDokumenten((anfrage, id) => dokumente.liesVorschau(anfrage, id)),
  'dokumente.gueltigSetzen': mitFremdenDokumenten((anfrage, id) =>
    dokumente.setzeGueltigkeit(anfrage, { id, gueltigBis: datum('2018-12-31') }),
  ),
  'dokumente.loeschen': mitFremdenDokumenten((anfrage, id) => dokumente.loescheDokument(anfrage, id)),
  'dokumente.scanAblegen': mitFremden(async (anfrage, { id }) =>
    dokumente.legeScanAb(anfrage, SCAN, await antraege.antragAlsBezug(anfrage, id)),
  ),
};

const NUR_A: KommunenSicht = [A_DORF.id];
/** The Verband's office, which sees its own body and A-dorf, still sees nothing of B-heim. */
const OHNE_B: KommunenSicht = [A_DORF.id, VERBAND.id];

describe.each([
  ['A-dorf', NUR_A],
  ['A-dorf and the Verband', OHNE_B],
  ['nothing at all', []],
])('An account that sees %s', (_, sicht: KommunenSicht) => {
  test('gets nothing of B-heim from any query', async () => {
    const anfrage = await datenbestand();
    for (const [name, versuche] of Object.entries(ABFRAGEN)) {
      for (const versuch of versuche) {
        const antwort = await versuch({ ...anfrage, kommunen: sicht }).catch((fehler: unknown) => String(fehler));
        const text = JSON.stringify(antwort);
        expect(text, name).not.toContain(KANARIE);
        expect(text, name).not.toContain(B.id);
      }
    }
  });

  test('is refused whatever it tries with B-heim, without a word about it, and changes nothing', async () => {
    const anfrage = await datenbestand();
    const vorher = await abzug(anfrage.db);
    for (const [name, versuche] of Object.entries(UEBERGRIFFE)) {
      for (const versuch of versuche) {
        const abgelehnt = await fehlschlag(versuch({ ...anfrage, kommunen: sicht })).catch((fehler: unknown) => {
          throw new Error(`${name}: ${String(fehler)}`);
        });
        expect(JSON.stringify(abgelehnt), name).not.toContain(KANARIE);
      }
    }
    expect(await abzug(anfrage.db)).toEqual(vorher);
  });
});

test('An account that sees everything does get B-heim from these queries', async () => {
  const anfrage = await datenbestand();
  const mit = [
    'kommunen.liste',
    'kommunen.rahmen',
    'personal.liste',
    'personal.teams',
    'personal.geplanteStellen',
    'personal.besetzungBlatt',
    'antraege.liste',
    'dokumente.liste',
  ];
  for (const name of mit) {
    for (const versuch of ABFRAGEN[name] ?? []) expect(JSON.stringify(await versuch(anfrage)), name).toContain(KANARIE);
  }
});

test('Every operation of these slices is tried', () => {
  const { dokumente, foerderrecht, kommunen, personal, antraege } = contract;
  const alle = Object.entries({ dokumente, foerderrecht, kommunen, personal, antraege }).flatMap(
    ([slice, operationen]) => Object.keys(operationen).map((operation) => `${slice}.${operation}`),
  );
  const versuchte = new Set([...Object.keys(ABFRAGEN), ...Object.keys(UEBERGRIFFE)]);
  expect([...versuchte].sort()).toEqual(alle.sort());
});
