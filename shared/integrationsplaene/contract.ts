import { planContract } from './plan-contract.ts';

/** Integration plans, their versions and papers: visible exactly where the household is. */
export const integrationsplaeneContract = {
  ...planContract,
};
