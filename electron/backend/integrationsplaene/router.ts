import { planHandlers } from './handlers.ts';

export const integrationsplaeneRouter = {
  ...planHandlers,
};
