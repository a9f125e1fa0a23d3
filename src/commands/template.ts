/** Mẫu kế hoạch trống: the plan sheets without a plan, for another province or another period. */
import type { Plan } from '../core/plan/types';
import { defaultSettings } from '../core/settings';
import type { ChangeSet } from '../host/host';
import { choiceNames } from '../sheets/choiceLists';
import { clarificationSheet, indicatorSheet, plainTaskSheet } from '../sheets/planSheets';
import { rangeNames } from '../sheets/ranges';
import { settingNames, settingsSheet } from '../sheets/settingsSheet';
import { unitSheet } from '../sheets/unitSheet';

function emptyPlan(firstYear: number, lastYear: number): Plan {
  return {
    formatVersion: 1,
    id: '',
    number: '',
    issuedOn: '',
    issuer: '',
    province: '',
    title: '',
    index: '',
    firstYear,
    lastYear,
    componentLabel: 'Nội dung thành phần',
    rankedProvinces: 34,
    tolerance: { share: 10, maxPoints: 5, minPlaces: 1, steps: 0 },
    lists: [],
    components: [],
    indicators: [],
    tasks: [],
    units: [],
    groups: [],
    duties: [],
    clarifications: [],
    explained: [],
  };
}

/** Names that need no sheet but those of the template. */
const NEEDS_OTHER_SHEETS = /^(SL_|TT_)/;

/**
 * @param firstYear first year of the plan to be written
 * @returns the title and the changes that draw the template into an empty workbook
 */
export function templateBook(
  firstYear: number,
  lastYear: number,
): { title: string; changes: ChangeSet } {
  const plan = emptyPlan(firstYear, lastYear);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const sheets = [
    indicatorSheet(plan),
    plainTaskSheet(plan),
    unitSheet(plan),
    settingsSheet(plan, defaultSettings(plan)),
    clarificationSheet(plan),
  ];
  const names = [...settingNames(), ...rangeNames(years), ...choiceNames()].filter(
    ({ name }) => !NEEDS_OTHER_SHEETS.test(name),
  );
  return {
    title: `Mẫu kế hoạch ${firstYear} - ${lastYear}`,
    changes: [
      ...sheets.map((sheet) => ({ kind: 'addSheet', sheet }) as const),
      ...names.map((name) => ({ kind: 'setName', name }) as const),
    ],
  };
}
