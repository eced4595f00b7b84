import { DOKUMENTART_LABEL } from '../../../shared/dokumente/labels.ts';
import { ABSCHLUSSGRUND_LABEL, ERSTKONTAKTERGEBNIS_LABEL } from '../../../shared/faelle/labels.ts';
import { vollerName } from '../../../shared/faelle/name.ts';
import type { Begleitung, Fallakte, Fallverlauf } from '../../../shared/faelle/types.ts';
import { zDatum } from '../../../shared/foundation/date.ts';
import type { HaushaltId } from '../../../shared/foundation/id.ts';
import { alsLeser, type Anfrage } from '../context.ts';
import { listeDokumente } from '../dokumente/service.ts';
import type { Fallverlaufsquelle } from '../registration.ts';
import { ladeAkte } from './service.ts';

/** What the core of a case has to tell: first contacts, the file itself, filed papers. */

/** First contacts, those of one day with one outcome together. */
function erstkontakte({ haushalt, personen }: Fallakte): Fallverlauf[] {
  const gemachte = personen.flatMap((person) => {
    const { erstkontakt, erstkontaktAm: am } = person;
    return erstkontakt === 'offen' || am === null ? [] : [{ am, erstkontakt, name: vollerName(person) }];
  });
  const gruppen = Map.groupBy(gemachte, ({ am, erstkontakt }) => `${am} ${erstkontakt}`);
  return [...gruppen.values()].flatMap((gruppe) => {
    const [erste] = gruppe;
    if (erste === undefined) return [];
    return [
      {
        id: `faelle:erstkontakt/${haushalt.id}/${erste.am}/${erste.erstkontakt}`,
        am: erste.am,
        art: 'Erstkontakt',
        titel: `Erstkontakt: ${ERSTKONTAKTERGEBNIS_LABEL[erste.erstkontakt]}`,
        text: gruppe.map(({ name }) => name).join(', '),
        wer: '',
        ziel: null,
      },
    ];
  });
}

function schritteDer(begleitung: Begleitung, istErste: boolean): Fallverlauf[] {
  const { id, von, bis, grund, uebergebenAn, bemerkung } = begleitung;
  const beginn: Fallverlauf = {
    id: `faelle:begleitung/${id}/beginn`,
    am: von,
    art: 'Akte',
    titel: istErste ? 'Akte geöffnet' : 'Akte wieder geöffnet',
    text: '',
    wer: '',
    ziel: null,
  };
  if (bis === null) return [beginn];
  const an = uebergebenAn === '' ? '' : `Übergeben an: ${uebergebenAn}`;
  return [
    beginn,
    {
      ...beginn,
      id: `faelle:begleitung/${id}/ende`,
      am: bis,
      titel: grund === null ? 'Akte abgeschlossen' : `Akte abgeschlossen: ${ABSCHLUSSGRUND_LABEL[grund]}`,
      text: [an, bemerkung].filter((teil) => teil !== '').join('. '),
    },
  ];
}

async function dokumente(anfrage: Anfrage, haushaltId: HaushaltId): Promise<Fallverlauf[]> {
  const alle = await listeDokumente(anfrage, { tabelle: 'haushalte', id: haushaltId });
  return alle.map(({ id, art, name, erstelltAm, von }) => ({
    id: `dokumente:${id}`,
    am: zDatum.parse(erstelltAm.slice(0, 10)),
    art: 'Dokument',
    titel: name,
    text: DOKUMENTART_LABEL[art],
    wer: von,
    ziel: `/faelle/${haushaltId}?abschnitt=dokumente`,
  }));
}

export const faelleVerlauf: Fallverlaufsquelle = {
  datenart: 'faelle',
  nenntPersonen: true,
  async verlauf(anfrage, haushaltId) {
    const akte = await ladeAkte(anfrage, haushaltId);
    const begleitungen = akte.haushalt.begleitungen.toSorted((a, b) => a.von.localeCompare(b.von));
    return [
      ...erstkontakte(akte),
      ...begleitungen.flatMap((eine, nummer) => schritteDer(eine, nummer === 0)),
      ...(await dokumente(anfrage, haushaltId)),
    ];
  },
};

/** Everything that happened in the case, from all slices that the account may read, newest first. */
export async function fallverlauf(
  anfrage: Anfrage,
  haushaltId: HaushaltId,
  quellen: readonly Fallverlaufsquelle[],
): Promise<Fallverlauf[]> {
  // The wall, whatever the slices tell.
  await ladeAkte(anfrage, haushaltId);
  const schritte: Fallverlauf[] = [];
  for (const quelle of quellen) {
    const leser = alsLeser(anfrage, quelle);
    if (leser !== null) schritte.push(...(await quelle.verlauf(leser, haushaltId)));
  }
  return schritte.sort((a, b) => b.am.localeCompare(a.am) || b.id.localeCompare(a.id));
}
