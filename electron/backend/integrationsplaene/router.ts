import { planHandlers } from './handlers.ts';
import { planpapiereHandlers } from './paper-router.ts';
import { stapelRouter } from './stapel-router.ts';

export const integrationsplaeneRouter = {
  ...planHandlers,
  ...planpapiereHandlers,
  ...stapelRouter,
};
