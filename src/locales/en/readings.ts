import type { Texts } from '../texts';

export const readings: Texts['readings'] = {};
