/** What may be typed into the cells of a new sheet, and the hints of table headers. */
import type { SheetSpec, TableSpec, Validation, ValidationRule } from '../../sheets/spec';
import { callBytes } from './callBytes';
import { fixedWork, type Work } from './packets';
import { areasAt, rangeOf, sheetNamed } from './ranges';

/** The first day that Excel knows: every date is allowed. */
const FIRST_DATE = '1900-01-01';

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list': {
      const source = typeof rule.source === 'string' ? `=${rule.source}` : rule.source.join(',');
      return { list: { inCellDropDown: true, source } };
    }
    case 'whole':
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'date':
      return { date: { formula1: FIRST_DATE, operator: 'GreaterThanOrEqualTo' } };
  }
}

const ALERT_STYLE = { stop: 'Stop', warning: 'Warning', none: 'Information' } as const;

/** Gives cells without a validation ours. */
export function setValidation(validation: Excel.DataValidation, spec: Validation): void {
  validation.rule = excelRule(spec.rule);
  validation.errorAlert = {
    showAlert: spec.strictness !== 'none',
    style: ALERT_STYLE[spec.strictness],
    title: spec.errorTitle ?? '',
    message: spec.error ?? '',
  };
  if (spec.prompt === undefined) return;
  validation.prompt = { showPrompt: true, title: spec.promptTitle ?? '', message: spec.prompt };
}

/** Characters of a prompt's title that Excel takes. */
const MAX_TITLE = 32;

function promptTitle(header: string): string {
  const title = header.replace(/\s+/g, ' ');
  return title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title;
}

/** Hints of the headers of a table, side by side. */
export function hintWorks(
  context: Excel.RequestContext,
  sheet: string,
  table: Pick<TableSpec, 'headerRow' | 'firstColumn' | 'columns'>,
): Work[] {
  return table.columns.flatMap(({ hint, header }, index) => {
    if (hint === undefined) return [];
    const row = table.headerRow;
    const column = table.firstColumn + index;
    const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    const queue = (): void => {
      const { dataValidation } = rangeOf(sheetNamed(context, sheet), cell);
      dataValidation.prompt = {
        showPrompt: true,
        title: promptTitle(header),
        message: hint,
      };
    };
    return [fixedWork(callBytes(3, header, hint), queue)];
  });
}

export function validationWorks(context: Excel.RequestContext, sheet: SheetSpec): Work[] {
  const rules = sheet.validations.map((spec) =>
    fixedWork(callBytes(5, spec), () => {
      setValidation(areasAt(sheetNamed(context, sheet.name), spec.range).dataValidation, spec);
    }),
  );
  return [...rules, ...sheet.tables.flatMap((table) => hintWorks(context, sheet.name, table))];
}
