/** axe-core in a page under test: it is injected by the test and is no part of the product. */
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame } from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA with all that it contains, and what axe holds good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeWindow {
  readonly axe?: typeof axe;
}

export interface AccessReport {
  /** A line a place: the rule, where, what is wrong. */
  readonly faults: readonly string[];
  /** Rules that found something to look at and nothing wrong with it. */
  readonly kept: readonly string[];
}

/** What axe finds in what a frame shows; what is folded away is not looked at. */
export async function accessReport(frame: Frame): Promise<AccessReport> {
  const isThere = await frame.evaluate(() => (window as unknown as AxeWindow).axe !== undefined);
  if (!isThere) await frame.evaluate(SOURCE);
  return frame.evaluate(async (values) => {
    const { axe: program } = window as unknown as Required<AxeWindow>;
    const { violations, passes } = await program.run(document, {
      runOnly: { type: 'tag', values },
      // Targets of at least 24 pixels: axe asks for that only where it is told to.
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
    return { faults, kept: passes.map(({ id }) => id) };
  }, TAGS);
}
