/** Tổng quan: the lights and what is not met. */

export const overview = {
  noPlan: 'Sổ này chưa có kế hoạch. Bấm Nạp kế hoạch để bắt đầu; các sheet đang có giữ nguyên.',
};
