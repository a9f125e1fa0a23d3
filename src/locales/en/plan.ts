import type { Texts } from '../texts';

export const plan: Texts['plan'] = {
  planToLoad: 'Plan to load',
};
