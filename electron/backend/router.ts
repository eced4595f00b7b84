import { antraegeRouter } from './antraege/router.ts';
import { antraegeVerweiseAufKommune, antraegeVerweiseAufPersonal } from './antraege/service.ts';
import { foerderrechtRouter } from './foerderrecht/router.ts';
import { createKommunenRouter } from './kommunen/router.ts';
import { kontenRouter } from './konten/router.ts';
import { createPersonalRouter } from './personal/router.ts';
import { personalVerweiseAufKommune } from './personal/service.ts';
import { offen } from './procedures.ts';

/**
 * Every operation of the program, slice by slice in the order of the office. What a slice to the right has to say about
 * the records of one to the left is registered here.
 */
export const router = offen.router({
  konten: kontenRouter,
  foerderrecht: foerderrechtRouter,
  kommunen: createKommunenRouter([personalVerweiseAufKommune, antraegeVerweiseAufKommune]),
  personal: createPersonalRouter([antraegeVerweiseAufPersonal]),
  antraege: antraegeRouter,
});
