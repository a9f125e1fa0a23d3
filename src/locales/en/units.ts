import type { Texts } from '../texts';

export const units: Texts['units'] = {};
