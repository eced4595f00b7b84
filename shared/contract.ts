import { antraegeContract } from './antraege/contract.ts';
import { foerderrechtContract } from './foerderrecht/contract.ts';
import { kommunenContract } from './kommunen/contract.ts';
import { kontenContract } from './konten/contract.ts';
import { personalContract } from './personal/contract.ts';

/** Every operation of the program, by slice, in the order of the office. */
export const contract = {
  konten: kontenContract,
  foerderrecht: foerderrechtContract,
  kommunen: kommunenContract,
  personal: personalContract,
  antraege: antraegeContract,
};
export type Contract = typeof contract;
