/** An officer with a workbook in Excel, and what the commands do to it. */
import { applyLoad, planLoad } from '../../src/commands/loadPlan';
import type { AssignedTarget } from '../../src/commands/assignTargets';
import { planAssign } from '../../src/commands/assignTargets';
import { applyRefresh, planRefresh } from '../../src/commands/refresh';
import { planUndo } from '../../src/commands/undo';
import { rangeAddress } from '../../src/core/a1';
import type { RunStamp } from '../../src/core/log';
import type { Plan } from '../../src/core/plan/types';
import { ExcelHost } from '../../src/host/excel/excelHost';
import { SHEETS, UNFINISHED } from '../../src/sheets/names';
import { FarEnd, type FarEndOptions } from '../excel/farEnd';
import type { BookModel, SheetModel } from '../excel/model/book';
import { copyOf } from '../excel/model/copyOf';
import { MODEL_ID, MODEL_YEAR } from '../support/modelBooks';
import { model } from '../support/plans';
import { FILE, STAMP, valueOf } from '../support/runs';

/** A plan of a few indicators: what is asked here does not depend on their number. */
export function shortPlan(): Plan {
  const plan = model();
  const indicators = plan.indicators.slice(0, 3).map((each) => ({ ...each, related: [] }));
  return { ...plan, indicators, tasks: plan.tasks.slice(0, 2), clarifications: [] };
}

export const TODAY = '2027-12-20';

export class Office {
  readonly farEnd: FarEnd;
  readonly host: ExcelHost;

  /** Minutes that passed: each command runs later than the one before. */
  private minutes = 0;

  /**
   * Waiting takes no time here.
   * @param packetBytes of a request that writes, at most
   */
  constructor(
    options: FarEndOptions = {},
    private readonly packetBytes?: number,
  ) {
    this.farEnd = new FarEnd(options);
    this.host = new ExcelHost(this.farEnd.run, () => Promise.resolve(), packetBytes);
  }

  /** The stamp of the next run. */
  stamp(): RunStamp {
    this.minutes += 1;
    return { ...STAMP, at: STAMP.at + this.minutes / (24 * 60) };
  }

  /** Another office that goes on from here. */
  again(): Office {
    return this.withPackets(this.packetBytes);
  }

  /** Another office that goes on from here with requests of so many bytes. */
  withPackets(packetBytes: number | undefined): Office {
    return new Office({ book: copyOf(this.farEnd.book) }, packetBytes);
  }

  sheet(name: string): SheetModel {
    return this.farEnd.book.sheet(name);
  }

  /** Types entries side by side, from a cell on. */
  type(sheet: string, row: number, column: number, ...entries: readonly unknown[]): void {
    entries.forEach((entry, index) => {
      if (entry !== undefined) this.sheet(sheet).cells.type(row, column + index, entry);
    });
  }
}

/** What an officer can have done; errors of the host come through. */
export type Command = (office: Office) => Promise<void>;

export const load =
  (plan: () => Plan, overwrite = false): Command =>
  async (office) => {
    const { host } = office;
    const loaded = valueOf(
      await planLoad(host, plan(), TODAY, { file: FILE, stamp: office.stamp(), overwrite }),
    );
    const faults = await applyLoad(host, loaded, FILE);
    if (faults.length > 0) throw new Error(JSON.stringify(faults));
  };

export const refresh: Command = async (office) => {
  const { host } = office;
  await applyRefresh(
    host,
    valueOf(await planRefresh(host, { file: FILE, selection: {}, stamp: office.stamp() })),
  );
};

export const undo =
  (run?: number): Command =>
  async (office) => {
    const { host } = office;
    const which = run === undefined ? {} : { run };
    const { changes, basis } = valueOf(
      await planUndo(host, { file: FILE, stamp: office.stamp(), ...which }),
    );
    await host.apply(changes, basis);
  };

const TARGET: AssignedTarget = {
  id: MODEL_ID,
  year: MODEL_YEAR,
  value: 88,
  document: { number: '12/QĐ-UBND', date: '2027-01-15' },
};

export const assign: Command = async (office) => {
  const { host } = office;
  const { changes, basis } = valueOf(
    await planAssign(host, [TARGET], { file: FILE, stamp: office.stamp() }),
  );
  await host.apply(changes, basis);
};

/** The officer's own sheet, in a workbook without a plan. */
export function officeWithoutPlan(): Office {
  const office = new Office();
  office.type('Sheet1', 1, 1, 'Của tôi', 1_234, '=B1*2');
  return office;
}

/** Where an officer keeps notes beside the table of Số liệu. */
const NOTE = { row: 6, column: 25 } as const;

/**
 * A workbook with a plan and work of the officer's: readings as people type them, one of them below
 * the table, notes, a conditional format.
 */
export async function officeAtWork(): Promise<Office> {
  const office = officeWithoutPlan();
  await load(shortPlan)(office);
  const { readings } = SHEETS;
  office.type(readings, 5, 1, MODEL_ID, undefined, undefined, 'Toàn tỉnh', MODEL_YEAR, 'cả năm');
  office.type(readings, 5, 9, "'60,5");
  office.type(
    readings,
    6,
    1,
    MODEL_ID,
    undefined,
    undefined,
    'sở tài chính',
    MODEL_YEAR,
    '6 tháng',
    30,
    40,
  );
  // Five percent, as a cell in percent format holds it.
  office.type(readings, 7, 1, MODEL_ID, undefined, undefined, 'sở y tế', MODEL_YEAR, '6 tháng');
  office.type(readings, 7, 9, 0.05);
  office.sheet(readings).cells.setNumberFormat(7, 9, '0%');
  office.type(readings, NOTE.row, NOTE.column, 'gọi lại chị Hoa');
  const { rules, book } = office.sheet(readings);
  rules.push({
    id: book.nextId(),
    type: 'Custom',
    areas: [{ firstRow: 5, firstColumn: 9, lastRow: 99, lastColumn: 9 }],
    formula: '=$I5>90',
    stopIfTrue: false,
    looks: { 'Fill.Color': '#FFFF00' },
  });
  return office;
}

function cellLines({ cells, name }: SheetModel): string[] {
  const used = cells.usedArea();
  if (used === null) return [];
  const lines: string[] = [];
  for (let row = 1; row <= used.lastRow; row += 1) {
    for (let column = 1; column <= used.lastColumn; column += 1) {
      const { type, value, formula, numberFormat } = cells.at(row, column);
      if (type === 'Empty' && numberFormat === 'General') continue;
      const content = formula ?? `${type} ${String(value)}`;
      lines.push(`${name} R${row}C${column} ${content} [${numberFormat}]`);
    }
  }
  return lines;
}

function sheetLines(sheet: SheetModel): string[] {
  const { name, tables, rules, validations, charts, merges, tabColor, visibility } = sheet;
  const areas = (of: readonly Parameters<typeof rangeAddress>[0][]): string =>
    of.map(rangeAddress).join(' ');
  return [
    `${name} ${visibility} ${tabColor} merged ${areas(merges)}`,
    ...cellLines(sheet),
    ...tables.map((table) => `${name} table ${table.name} ${rangeAddress(table.area)}`),
    ...rules.map(
      (rule) => `${name} rule ${rule.formula} ${areas(rule.areas)} ${JSON.stringify(rule.looks)}`,
    ),
    ...validations
      .filter((validation) => validation.areas.length > 0)
      .map((each) => `${name} typed ${areas(each.areas)} ${JSON.stringify(each)}`)
      .sort(),
    ...charts.map((chart) => `${name} chart ${chart.name} ${JSON.stringify(chart.series)}`),
  ];
}

/** Everything that the workbook holds, line by line, but for what Nhật ký tells and for what a cut load left. */
export function contentsOf({ sheets, names }: BookModel): string[] {
  return [
    ...sheets.flatMap((sheet) =>
      sheet.name === SHEETS.log || sheet.name.includes(UNFINISHED) ? [] : sheetLines(sheet),
    ),
    ...names.map(({ name, formula }) => `name ${name} ${formula}`).sort(),
  ];
}
