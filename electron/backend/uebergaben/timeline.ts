import { zeigeDatum } from '../../../shared/foundation/date.ts';
import type { Uebergabe } from '../../../shared/uebergaben/types.ts';
import type { Fallverlaufsquelle } from '../registration.ts';
import { uebergabenRepository } from './repository.ts';

function textVon({ offenePunkte, einverstaendnis }: Uebergabe): string {
  if (einverstaendnis === 'nein') return 'Die Familie war mit der Übergabe nicht einverstanden.';
  const offene = offenePunkte.filter(({ istErledigt }) => !istErledigt);
  if (offene.length === 0) return '';
  const punkte = offene.map(({ was, wer, bis }) =>
    [was, wer, bis === null ? '' : `bis ${zeigeDatum(bis)}`].filter((teil) => teil !== '').join(', '),
  );
  return `Offen: ${punkte.join('; ')}`;
}

/** Every handover with what is still open. */
export const uebergabenVerlauf: Fallverlaufsquelle = {
  datenart: 'faelle',
  nenntPersonen: true,
  async verlauf({ db, kommunen }, haushaltId) {
    const uebergaben = await uebergabenRepository(db, kommunen).liste(haushaltId);
    return uebergaben.map((uebergabe) => ({
      id: `uebergaben:${uebergabe.id}`,
      am: uebergabe.am,
      art: 'Übergabe',
      titel: `${uebergabe.istGespraech ? 'Übergabegespräch' : 'Übergabe'} mit: ${uebergabe.vonStelle}`,
      text: textVon(uebergabe),
      wer: uebergabe.geaendertVon,
      ziel: `/faelle/${haushaltId}?abschnitt=uebergabe`,
    }));
  },
};
