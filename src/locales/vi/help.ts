/** Trợ giúp. */

export const help = {};
