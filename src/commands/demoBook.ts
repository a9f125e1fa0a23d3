import { planAssignments } from '../core/assign/planAssignments';
import type { Book } from '../core/book';
import { isoToSerial } from '../core/calendar';
import { withReporters } from '../core/plan/reporters';
import type { Plan } from '../core/plan/types';
import { defaultSettings } from '../core/settings';
import { freshEntries } from '../core/tasks/taskEntry';
import { ASSIGNMENT_TABLE } from '../sheets/assign/assignmentTable';
import { describeReadings } from './describeReadings';
import { demoReadings, PUBLISHED_ON } from './demoReadings';
import { demoBudget, demoProgress } from './demoTasks';

/** Day of the demonstration: after the index of 2022 came out on 12/4/2023. */
const REVIEW = '2023-04-30';

/**
 * The book of the demonstration: the plan, the published PAPI results of 2021 and 2022, and made-up
 * readings, progress and money of 2022 marked "số liệu minh họa".
 */
export function demoBook(plan: Plan): Book {
  const settings = defaultSettings(plan);
  const publications = settings.publications.map(({ year }) => {
    const date = PUBLISHED_ON[String(year)];
    return date === undefined ? { year } : { year, date };
  });
  return {
    plan: withReporters(plan),
    settings: { ...settings, publications },
    readings: describeReadings(plan, demoReadings()),
    taskEntries: freshEntries(plan),
    progress: demoProgress(plan),
    budget: demoBudget(),
    assignments: planAssignments(plan, ASSIGNMENT_TABLE.headerRow + 1),
    selection: { year: 2022, period: 'year', review: isoToSerial(REVIEW) ?? 0 },
  };
}
