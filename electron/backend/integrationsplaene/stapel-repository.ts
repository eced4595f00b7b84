import { sql } from 'kysely';
import { listenname, vollerName } from '../../../shared/faelle/name.ts';
import { istHaushaltGeschuetzt } from '../../../shared/faelle/schutz.ts';
import { zSprachkenntnis } from '../../../shared/faelle/types.ts';
import { zGeburtsgenauigkeit, zSchutz } from '../../../shared/faelle/wertelisten.ts';
import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import {
  zHaushaltId,
  zKommuneId,
  zPersonId,
  zPlanfassungId,
  zPlanId,
  type PlanId,
} from '../../../shared/foundation/id.ts';
import { istErwachsen } from '../../../shared/integrationsplaene/lage.ts';
import { istOffenerSchritt, istOffenesZiel } from '../../../shared/integrationsplaene/stand.ts';
import type { Stapelperson, Stapelplan } from '../../../shared/integrationsplaene/stapel.ts';
import { zSchrittstand, zZielstand } from '../../../shared/integrationsplaene/types.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';

/** So many plans are read by one set of statements. */
const JE_LESUNG = 500;

/** What was made in one batch, as it is kept. */
export interface Stapelvermerk {
  readonly id: string;
  readonly am: string;
  readonly was: string;
  readonly sprache: string;
  readonly form: string;
  readonly plaene: number;
  readonly dateien: number;
  /** Kommunen of the households. */
  readonly kommunen: readonly string[];
}

/** Plans as a batch sees them: many by few statements, and nothing that lies in the envelope. */
export function stapelRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  async function lies(ids: readonly PlanId[], heute: Datum): Promise<Stapelplan[]> {
    const plaene = await db
      .selectFrom('integrationsplaene as p')
      .innerJoin('haushalte as h', 'h.id', 'p.haushalt_id')
      .select(['p.id', 'p.haushalt_id', 'p.person_id', 'h.kommune_id', 'h.bezeichnung', 'h.aktenzeichen'])
      .where('p.id', 'in', ids)
      .where(inSicht(sicht, 'h.kommune_id'))
      .execute();
    if (plaene.length === 0) return [];
    const planIds = plaene.map(({ id }) => id);
    const haushaltIds = [...new Set(plaene.map(({ haushalt_id }) => haushalt_id))];
    // The version that is printed: the newest agreed one, or else the draft.
    const fassungen = await db
      .selectFrom((quelle) =>
        quelle
          .selectFrom('plan_fassungen')
          .select(['id', 'plan_id', 'vereinbart_am', 'naechstes_gespraech_am'])
          .select(
            sql<number>`(wuensche <> '') + (mitgebracht <> '') + (interessen <> '') + (helfende <> '') + (nach_begleitung <> '')`.as(
              'texte',
            ),
          )
          .select(
            sql<number>`row_number() over (partition by plan_id order by vereinbart_am is null, nummer desc)`.as(
              'platz',
            ),
          )
          .where('plan_id', 'in', planIds)
          .as('f'),
      )
      .selectAll()
      .where('platz', '=', 1)
      .execute();
    const fassungIds = fassungen.map(({ id }) => id);
    const [imHaushalt, imPlan, felder, ziele, schritte, zusagen] = await Promise.all([
      db
        .selectFrom('personen')
        .select(['id', 'haushalt_id', 'vorname', 'nachname', 'schutz', 'schutz_bis', 'sprachen'])
        .select(['geburtsgenauigkeit', 'geburtsdatum', 'geburtsjahr'])
        .where('haushalt_id', 'in', haushaltIds)
        .execute(),
      db
        .selectFrom('plan_personen')
        .select(['fassung_id', 'person_id', 'unterschrieben_am', 'ausgehaendigt_am'])
        .where('fassung_id', 'in', fassungIds)
        .orderBy('fassung_id')
        .orderBy('position')
        .execute(),
      db
        .selectFrom('plan_felder')
        .select(['fassung_id', 'ist_vertraulich'])
        .select(sql<number>`(heute <> '') + (ressource <> '') + (bedarf <> '')`.as('texte'))
        .where('fassung_id', 'in', fassungIds)
        .execute(),
      db
        .selectFrom('plan_ziele as z')
        .innerJoin('plan_felder as f', 'f.id', 'z.feld_id')
        .select(['f.fassung_id', 'z.id', 'z.vorlage_id', 'z.stand', 'z.ist_vertraulich'])
        .select(
          sql<number>`case when z.vorlage_id = '' then 1 + (z.erreicht_wenn <> '') else 0 end + (z.grund <> '') + (z.geholfen <> '') + (z.hindernis <> '')`.as(
            'texte',
          ),
        )
        .where('f.fassung_id', 'in', fassungIds)
        .execute(),
      db
        .selectFrom('plan_schritte as s')
        .innerJoin('plan_ziele as z', 'z.id', 's.ziel_id')
        .innerJoin('plan_felder as f', 'f.id', 'z.feld_id')
        .select(['f.fassung_id', 's.vorlage_id', 's.bis', 's.stand', 'z.stand as zielstand'])
        .select(
          sql<number>`case when s.vorlage_id = '' then 1 + (s.fertig_wenn <> '') else 0 end + (s.grund <> '')`.as(
            'texte',
          ),
        )
        .where('f.fassung_id', 'in', fassungIds)
        .where('z.ist_vertraulich', '=', 0)
        .execute(),
      db
        .selectFrom('plan_zusagen')
        .select(['fassung_id', 'vorlage_id'])
        .select(sql<number>`vorlage_id = ''`.as('texte'))
        .where('fassung_id', 'in', fassungIds)
        .execute(),
    ]);
    const jeHaushalt = Map.groupBy(imHaushalt, ({ haushalt_id }) => haushalt_id);
    const personJeId = new Map(imHaushalt.map((person) => [person.id, person]));
    const nachFassung = <T extends { fassung_id: string }>(zeilen: readonly T[]) => {
      const gruppen = Map.groupBy(zeilen, ({ fassung_id }) => fassung_id);
      return (id: string) => gruppen.get(id) ?? [];
    };
    const personenIn = nachFassung(imPlan);
    const felderIn = nachFassung(felder);
    const zieleIn = nachFassung(ziele);
    const schritteIn = nachFassung(schritte);
    const zusagenIn = nachFassung(zusagen);
    const fassungJePlan = new Map(fassungen.map((fassung) => [fassung.plan_id, fassung]));

    return plaene.flatMap((plan): Stapelplan[] => {
      const fassung = fassungJePlan.get(plan.id);
      if (fassung === undefined) return [];
      const tag = fassung.vereinbart_am === null ? heute : zDatum.parse(fassung.vereinbart_am);
      const erwachsene = personenIn(fassung.id).flatMap((zeile): Stapelperson[] => {
        const person = personJeId.get(zeile.person_id);
        if (person === undefined) return [];
        const geburt = {
          geburtsgenauigkeit: zGeburtsgenauigkeit.parse(person.geburtsgenauigkeit),
          geburtsdatum: zDatum.nullable().parse(person.geburtsdatum),
          geburtsjahr: person.geburtsjahr,
        };
        const hatEingetragenes = zeile.unterschrieben_am !== null || zeile.ausgehaendigt_am !== null;
        if (!istErwachsen(geburt, tag) && !hatEingetragenes) return [];
        return [
          {
            id: zPersonId.parse(person.id),
            name: vollerName(person),
            hatUnterschrieben: zeile.unterschrieben_am !== null,
            sprachen: zSprachkenntnis.array().parse(JSON.parse(person.sprachen)),
          },
        ];
      });
      const person = plan.person_id === null ? undefined : personJeId.get(plan.person_id);
      const offene = zieleIn(fassung.id).filter(({ ist_vertraulich }) => ist_vertraulich === 0);
      const offeneFelder = felderIn(fassung.id).filter(({ ist_vertraulich }) => ist_vertraulich === 0);
      const gedruckte = [...offene, ...schritteIn(fassung.id), ...zusagenIn(fassung.id)];
      return [
        {
          planId: zPlanId.parse(plan.id),
          haushaltId: zHaushaltId.parse(plan.haushalt_id),
          kommuneId: zKommuneId.parse(plan.kommune_id),
          personId: zPersonId.nullable().parse(plan.person_id),
          bezeichnung: person === undefined ? plan.bezeichnung : listenname(person),
          aktenzeichen: plan.aktenzeichen,
          fassungId: zPlanfassungId.parse(fassung.id),
          istEntwurf: fassung.vereinbart_am === null,
          istGeschuetzt: istHaushaltGeschuetzt(
            (jeHaushalt.get(plan.haushalt_id) ?? []).map(({ schutz, schutz_bis }) => ({
              schutz: zSchutz.parse(schutz),
              schutzBis: zDatum.nullable().parse(schutz_bis),
            })),
            heute,
          ),
          erwachsene,
          vertrauliche: felderIn(fassung.id).length - offeneFelder.length + zieleIn(fassung.id).length - offene.length,
          eigeneWorte: [{ texte: fassung.texte }, ...offeneFelder, ...gedruckte].reduce(
            (summe, { texte }) => summe + texte,
            0,
          ),
          vorlagen: [...new Set(gedruckte.map(({ vorlage_id }) => vorlage_id))].filter((vorlage) => vorlage !== ''),
          schritteOhneTag: schritteIn(fassung.id).filter(
            ({ bis, stand, zielstand }) =>
              bis === null &&
              istOffenerSchritt({ stand: zSchrittstand.parse(stand) }) &&
              istOffenesZiel({ stand: zZielstand.parse(zielstand) }),
          ).length,
          hatNaechstesGespraech: fassung.naechstes_gespraech_am !== null,
        },
      ];
    });
  }

  return {
    /** Plans of households that the account sees, in this order; the others are missing. */
    async plaene(ids: readonly PlanId[], heute: Datum): Promise<Stapelplan[]> {
      const gelesene = new Map<PlanId, Stapelplan>();
      for (let ab = 0; ab < ids.length; ab += JE_LESUNG) {
        for (const plan of await lies(ids.slice(ab, ab + JE_LESUNG), heute)) gelesene.set(plan.planId, plan);
      }
      return [...new Set(ids)].flatMap((id) => gelesene.get(id) ?? []);
    },

    async merke({ kommunen, ...vermerk }: Stapelvermerk): Promise<void> {
      await db
        .insertInto('plan_stapel')
        .values({ ...vermerk, kommunen: JSON.stringify(kommunen) })
        .execute();
    },
  };
}
