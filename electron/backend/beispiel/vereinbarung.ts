import { datum } from '../../../shared/foundation/date.ts';
import type { Kommune, Mitgliedschaft } from '../../../shared/kommunen/types.ts';
import type { Personal } from '../../../shared/personal/types.ts';
import { neueVereinbarungsstelle, vereinbarungVorschlagen } from '../../../shared/vereinbarungen/defaults.ts';
import type { VereinbarungEingabe, Vertragspartner } from '../../../shared/vereinbarungen/types.ts';
import type { Anfrage } from '../context.ts';
import { listeKommunen, listeRahmen } from '../kommunen/service.ts';
import { legeVereinbarungAn, listeLandkreise, stimmeAb } from '../vereinbarungen/service.ts';
import { geheVereinbarungsschritt } from '../vereinbarungen/weg.ts';
import type { Beispielkommunen } from './personal.ts';

const VON = datum('2025-01-01');
const BIS = datum('2026-12-31');
/** The text is settled with the Landkreis, then the Verbandsversammlung decides. */
const ABGESTIMMT_AM = datum('2024-11-18');
const BESCHLOSSEN_AM = datum('2024-12-02');

interface Unterlagen {
  readonly verband: Kommune;
  readonly kommunen: readonly Kommune[];
  readonly landkreise: readonly Vertragspartner[];
  readonly mitgliedschaften: readonly Mitgliedschaft[];
  readonly kern: Personal;
}

/**
 * The Verband's agreement for 2025 and 2026, made up: 1,60 VZÄ, of which 0,60 are still open, 150.000 € from the Landkreis and
 * 41.000 € Eigenanteil, by the number of persons in the three Gemeinden.
 */
function vereinbarungVerband(ids: Beispielkommunen, { kern, ...unterlagen }: Unterlagen): VereinbarungEingabe {
  const vorschlag = vereinbarungVorschlagen({
    ...unterlagen,
    kommune: unterlagen.verband,
    personal: [kern],
    heute: ABGESTIMMT_AM,
    von: VON,
    bis: BIS,
  });
  return {
    ...vorschlag,
    bescheidVom: datum('2024-10-21'),
    bescheidAktenzeichen: 'IM-2025/08117',
    gesamtCent: 191_000_00,
    landkreisCent: 150_000_00,
    eigenanteilCent: 41_000_00,
    aufteilung: [
      { kommuneId: ids.aDorf, landkreisCent: 78_000_00, eigenanteilCent: 21_000_00 },
      { kommuneId: ids.bHeim, landkreisCent: 45_000_00, eigenanteilCent: 12_500_00 },
      { kommuneId: ids.cHausen, landkreisCent: 27_000_00, eigenanteilCent: 7_500_00 },
    ],
    auszahlungen: ['2025-02-17', '2025-08-15', '2026-02-16', '2026-08-17'].map((tag) => ({
      faelligAm: datum(tag),
      betragCent: 37_500_00,
    })),
    stellen: [
      ...vorschlag.stellen.map((stelle) => ({ ...stelle, bezeichnung: 'Integrationsmanagement A-dorf und B-heim' })),
      {
        ...neueVereinbarungsstelle(VON, BIS, 'verband'),
        bezeichnung: 'Integrationsmanagement B-heim und C-hausen',
        anteilHundertstel: 60,
        traeger: unterlagen.verband.name,
      },
    ],
    angaben: {
      ...vorschlag.angaben,
      beratungsorte:
        'Rathaus A-dorf, Zimmer 12, an vier Tagen; Rathaus B-heim, Zimmer 3, Dienstag; Rathaus C-hausen, Mittwoch 9 bis 12 Uhr; aufsuchend in allen Gemeinden.',
      vertretung:
        'gegenseitig; bei längerer Abwesenheit durch die Verbandsverwaltung mit Unterstützung des Landratsamts.',
      zahlenFristTage: 31,
      zahlenDatei: 'Zahlenblatt Integrationsmanagement.xlsx',
      nachweisBis: datum('2027-03-31'),
      kuendigungsfristMonate: 3,
      beschlussAm: BESCHLOSSEN_AM,
      vorlage: '2024/017',
      landkreisGremium: 'Sozialausschuss',
      landkreisBeschlussAm: datum('2024-11-11'),
    },
  };
}

/** Saves the agreement, settles it and has it resolved; it waits for its signatures. */
export async function legeVereinbarungVerbandAn(
  anfrage: Anfrage,
  verband: Kommune,
  ids: Beispielkommunen,
  kern: Personal,
): Promise<void> {
  const { mitgliedschaften } = await listeRahmen(anfrage);
  const eingabe = vereinbarungVerband(ids, {
    verband,
    kern,
    mitgliedschaften,
    kommunen: await listeKommunen(anfrage),
    landkreise: await listeLandkreise(anfrage),
  });
  const entwurf = await legeVereinbarungAn({ ...anfrage, heute: ABGESTIMMT_AM }, eingabe);
  const abgestimmt = await stimmeAb({ ...anfrage, heute: ABGESTIMMT_AM }, entwurf);
  await geheVereinbarungsschritt(
    { ...anfrage, heute: BESCHLOSSEN_AM },
    {
      ...abgestimmt,
      zustand: 'beschlossen',
      am: BESCHLOSSEN_AM,
      wirksamZum: null,
      bemerkung: 'Verbandsversammlung',
    },
  );
}
