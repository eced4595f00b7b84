import { z } from 'zod';
import { zKommuneId } from '../../../shared/foundation/id.ts';
import type { Tabellenbeschreibung } from '../registration.ts';
import { text } from '../registration.ts';

/** One row for each batch: how many files were made, of how many plans; who of them is not said. */
export const plan_stapel: Tabellenbeschreibung = {
  datenart: 'faelle',
  was: (zeile) => {
    const dateien = zeile['dateien'] === 1 ? 'eine Datei' : `${text(zeile['dateien'])} Dateien`;
    const plaene = zeile['plaene'] === 1 ? 'einem Integrationsplan' : `${text(zeile['plaene'])} Integrationsplänen`;
    return `${dateien} zu ${plaene} erstellt`;
  },
  unbestimmt: 'Dokumente zu Integrationsplänen erstellt',
  istUmkehrbar: 'ausser_anlegen',
  genuegtEineKommune: true,
  felder: { plaene: 'Pläne', dateien: 'Dateien', sprache: 'Sprache' },
  zeigeWert: (spalte, wert) => (spalte === 'sprache' ? (wert === 'person' ? 'die der Person' : text(wert)) : null),
  kommunen: (zeile) => z.array(zKommuneId).parse(JSON.parse(text(zeile['kommunen']))),
  ziel: () => null,
  teilVon: null,
};

/** The end of the sentence of a batch. */
export const STAPEL_VORGAENGE = { 'integrationsplaene.stapelErstellen': 'hat {was}' } as const;
