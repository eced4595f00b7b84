import { neueVorlage } from '../../shared/bibliothek/defaults.ts';
import type { Vorlage, VorlageEingabe } from '../../shared/bibliothek/types.ts';

/** Entries of a library; each test says only what matters to it. */

export const vorlageEingabe = (angaben: Partial<VorlageEingabe> = {}): VorlageEingabe => ({
  ...neueVorlage('teilhabe'),
  ziel: 'Ich singe im Chor.',
  massnahme: 'Ich gehe zur Probe am Montag.',
  schrittFertigWenn: 'Der erste Besuch war.',
  situationen: ['alle'],
  ...angaben,
});

export const vorlage = (angaben: Partial<Vorlage> = {}): Vorlage => ({
  ...vorlageEingabe(),
  id: 'TE99',
  herkunft: 'mitgeliefert',
  istAngeboten: true,
  istUebersetzt: true,
  version: null,
  ...angaben,
});
