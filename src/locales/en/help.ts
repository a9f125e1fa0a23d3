import type { Texts } from '../texts';

export const help: Texts['help'] = {};
