import { useMutation } from '@tanstack/react-query';
import { zEigeneKennzahlId, type EigeneKennzahlId } from '../../shared/foundation/id.ts';
import { verschiebe } from '../../shared/kennzahlen/reihenfolge.ts';
import type { EigeneZaehlung, Kennzahl, KennzahlAnpassung } from '../../shared/kennzahlen/types.ts';
import { api } from '../host/client.ts';

/** The id of a Kennzahl of the office's own: `E:<id>`. */
export function eigeneId({ schluessel }: Kennzahl): EigeneKennzahlId {
  return zEigeneKennzahlId.parse(schluessel.slice(2));
}

/** Changes of the catalogue, each one step that can be taken back. */
export function useKatalogbefehle() {
  const anpassen = useMutation(api.kennzahlen.anpassen.mutationOptions());
  const eigeneSpeichern = useMutation(api.kennzahlen.eigeneSpeichern.mutationOptions());

  /** Saves the office's own words and place of a line; `version` is the one that was read with them. */
  function speichere(
    kennzahl: Kennzahl,
    eingabe: KennzahlAnpassung,
    zaehlung: EigeneZaehlung | null = kennzahl.eigene,
    version: number | null = kennzahl.version,
  ): Promise<Kennzahl> {
    if (zaehlung === null) return anpassen.mutateAsync({ schluessel: kennzahl.schluessel, version, eingabe });
    return eigeneSpeichern.mutateAsync({ id: eigeneId(kennzahl), version, eingabe, zaehlung });
  }

  function aendere(kennzahl: Kennzahl, teil: Partial<KennzahlAnpassung>): Promise<Kennzahl> {
    const { name, definition, position, istGezeigt } = kennzahl;
    return speichere(kennzahl, { name, definition, position, istGezeigt, ...teil });
  }

  /** Moves a line by one within its block; most often that is one step. */
  async function bewege(liste: readonly Kennzahl[], kennzahl: Kennzahl, um: 1 | -1): Promise<void> {
    for (const { schluessel, position } of verschiebe(liste, kennzahl.schluessel, um)) {
      const zeile = liste.find((eine) => eine.schluessel === schluessel);
      if (zeile !== undefined) await aendere(zeile, { position });
    }
  }

  return {
    anlegen: (eingabe: KennzahlAnpassung, zaehlung: EigeneZaehlung) =>
      eigeneSpeichern.mutateAsync({ id: null, version: null, eingabe, zaehlung }),
    speichere,
    aendere,
    bewege,
    laeuft: anpassen.isPending || eigeneSpeichern.isPending,
    fehler: anpassen.error ?? eigeneSpeichern.error,
  };
}
