/** The books that formulas are tried on, in groups. Random ones are made again by plan and seed. */
import { demoBook } from '../../src/commands/demoBook';
import type { Book } from '../../src/core/book';
import type { Plan } from '../../src/core/plan/types';
import { defaultSettings } from '../../src/core/settings';
import { freshEntries } from '../../src/core/tasks/taskEntry';
import { model, vinhPhuc } from '../support/plans';
import type { RandomBook } from '../support/randomBooks';
import { randomBooks, wholePlanBooks } from '../support/randomBooks';

export interface Subject extends RandomBook {
  /** How to make the book again. */
  readonly label: string;
}

export interface Group {
  readonly name: string;
  readonly subjects: readonly Subject[];
}

export function emptyBook(plan: Plan): Book {
  const selection = { year: plan.firstYear, period: 'year', review: 45_050 } as const;
  return {
    plan,
    settings: defaultSettings(plan),
    readings: [],
    assignments: [],
    taskEntries: freshEntries(plan),
    progress: [],
    budget: [],
    selection,
  };
}

function subject(label: string, book: Book): Subject {
  return { label, book, inTable: book.readings.length };
}

function labelled(books: readonly RandomBook[], what: string, seed: number): Subject[] {
  return books.map((one, index) => ({ ...one, label: `${what} ${index}, seed ${seed}` }));
}

/** @param count of random books, over all plans */
export function groups(seed: number, count: number): Group[] {
  const plans = [vinhPhuc(), model()];
  const each = Math.ceil(count / plans.length);
  return [
    { name: 'an empty book', subjects: plans.map((plan) => subject(plan.id, emptyBook(plan))) },
    { name: 'the demonstration', subjects: [subject('demonstration', demoBook(vinhPhuc()))] },
    {
      name: 'a whole plan with random readings',
      subjects: plans.flatMap((plan) =>
        labelled(wholePlanBooks(plan, seed, 1), `whole ${plan.id}`, seed),
      ),
    },
    ...plans.map((plan) => ({
      name: `${each} random books of ${plan.id}`,
      subjects: labelled(randomBooks(plan, seed, each), `${plan.id} book`, seed),
    })),
  ];
}
