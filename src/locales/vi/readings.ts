/** Số liệu: what is missing, what is to be checked, quick entry. */

export const readings = {};
