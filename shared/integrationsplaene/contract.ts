import { planpapiereContract } from './paper-contract.ts';
import { planContract } from './plan-contract.ts';
import { stapelContract } from './stapel-contract.ts';

/** Integration plans, their versions and papers: visible exactly where the household is. */
export const integrationsplaeneContract = {
  ...planContract,
  ...planpapiereContract,
  ...stapelContract,
};
