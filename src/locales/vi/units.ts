/** Đơn vị: units, groups, successors, assignments. */

export const units = {};
