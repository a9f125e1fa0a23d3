/** How a light comes about, in words (see `ruleOf`). */
import type { MarginSource, MarginUnit, MissSide, Rule, RuleBound } from '../../core/measure/rule';
import { PERIOD_WORDS } from '../../core/period';

type ByBound = Readonly<Record<RuleBound, (target: string) => string>>;

/** Places and words of a list: what is better stands higher. */
const PLACES = (at: (target: string) => string, orBetter: (target: string) => string): ByBound => ({
  atMost: orBetter,
  atLeast: orBetter,
  below: (target) => `xếp cao hơn ${at(target)}`,
  above: (target) => `xếp cao hơn ${at(target)}`,
  exactly: (target) => `xếp đúng ${at(target)}`,
});

const MET: Readonly<Record<Rule['subject'], ByBound>> = {
  number: {
    atLeast: (target) => `thực hiện từ ${target} trở lên`,
    above: (target) => `thực hiện trên ${target}`,
    atMost: (target) => `thực hiện không quá ${target}`,
    below: (target) => `thực hiện dưới ${target}`,
    exactly: (target) => `thực hiện đúng ${target}`,
  },
  rank: PLACES(
    (target) => `thứ ${target}`,
    (target) => `xếp trong tốp ${target}`,
  ),
  grade: PLACES(
    (target) => `“${target}”`,
    (target) => `xếp “${target}” hoặc tốt hơn`,
  ),
  yes: always('đã thực hiện (Có)'),
  no: always('không có việc này (Không)'),
  fall: {
    atLeast: (target) => `giảm từ ${target} trở lên`,
    above: (target) => `giảm trên ${target}`,
    atMost: (target) => `giảm không quá ${target}`,
    below: (target) => `giảm dưới ${target}`,
    exactly: (target) => `giảm đúng ${target}`,
  },
  rise: {
    atLeast: (target) => `tăng từ ${target} trở lên`,
    above: (target) => `tăng trên ${target}`,
    atMost: (target) => `tăng không quá ${target}`,
    below: (target) => `tăng dưới ${target}`,
    exactly: (target) => `tăng đúng ${target}`,
  },
};

function always(words: string): ByBound {
  const same = (): string => words;
  return { atLeast: same, above: same, atMost: same, below: same, exactly: same };
}

const SIDES: Readonly<Record<MissSide, string>> = {
  short: 'thiếu',
  over: 'cao hơn',
  worse: 'kém',
  either: 'lệch',
};

function marginUnit(unit: MarginUnit, own: string): string {
  return { points: ' điểm\u00A0%', places: ' bậc', own: ` ${own}` }[unit];
}

function nearPart({ near, unit, subject }: Rule): string {
  if (near === 'none') return 'không có mức gần đạt';
  if (near === 'equal') return 'gần đạt khi bằng đúng mức đó';
  const last =
    near.last === null ? '' : subject === 'rank' ? ` (tốp ${near.last})` : ` (đến ${near.last})`;
  return `gần đạt khi ${SIDES[near.side]} không quá ${near.size}${marginUnit(near.unit, unit)}${last}`;
}

function sourceLine(source: MarginSource): string {
  switch (source.by) {
    case 'own':
      return 'Ngưỡng gần đạt đặt riêng cho chỉ tiêu này.';
    case 'ownShare':
      return `Ngưỡng gần đạt đặt riêng cho chỉ tiêu này: ${source.share}% mục tiêu.`;
    case 'plan':
      return `Ngưỡng gần đạt chung: ${source.share}% mục tiêu.`;
    case 'planPoints':
      return `Ngưỡng gần đạt chung: ${source.share}% mục tiêu, nhiều nhất ${source.most} điểm\u00A0%.`;
    case 'planPlaces':
      return `Ngưỡng gần đạt chung: ${source.share}% mục tiêu, làm tròn lên, ít nhất ${source.least} bậc.`;
    case 'planSteps':
      return 'Ngưỡng gần đạt chung tính theo số bậc.';
  }
}

/** The rule, where its margin comes from, and what is particular about the target. */
export function ruleLines(rule: Rule): string[] {
  const met = MET[rule.subject][rule.bound](rule.target);
  const off = rule.period === 'year' ? 'không đạt' : 'chưa đạt';
  const lines = [`Đạt khi ${met}; ${nearPart(rule)}; còn lại là ${off}.`];
  if (rule.source !== null) lines.push(sourceLine(rule.source));
  if (rule.due !== null) {
    const { share, yearTarget } = rule.due;
    const period = PERIOD_WORDS.words[rule.period];
    lines.push(`Mục tiêu ${period} bằng ${share}% mục tiêu năm (${yearTarget}).`);
  }
  if (rule.isHundred) lines.push('Mục tiêu “bằng 100%” được hiểu là từ 100% trở lên.');
  if (rule.isUnderOne) lines.push('Mục tiêu của kỳ dưới 01: chưa đạt thì chưa đánh giá.');
  return lines;
}
