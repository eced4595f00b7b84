import { liesKatalog } from '../../electron/backend/kennzahlen/catalogue.ts';
import { RESSOURCEN } from './plantexte.ts';

/** The shipped Kennzahlen. */
export const KENNZAHLKATALOG = liesKatalog(RESSOURCEN);
