/** Kế hoạch: loading, differences, points to clarify, targets, tolerances. */

export const plan = {
  planToLoad: 'Kế hoạch để nạp',
};
