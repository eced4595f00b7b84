import type { Paketablehnungsgrund } from '../../../shared/pakete/ablehnung.ts';

/** Why a package is not taken, on its way out of the reading of it. */
export class Paketmangel extends Error {
  readonly grund: Paketablehnungsgrund;

  constructor(grund: Paketablehnungsgrund) {
    super(grund);
    this.name = 'Paketmangel';
    this.grund = grund;
  }
}
