/** What a chart refers to, each reference with the values of its cells at the time of writing. */
import type { ChartCategories, ChartSeries } from '../../../sheets/chart';
import { elementXml } from '../xmlWrite';
import { textElement, valueElement } from './shapeXml';

type Label = string | number | null;

/** The points that are there; empty cells have none. */
function pointsXml(values: readonly Label[]): string {
  return values
    .map((value, idx) =>
      value === null || value === '' ? '' : elementXml('c:pt', { idx }, textElement('c:v', value)),
    )
    .join('');
}

function countXml(values: readonly unknown[]): string {
  return valueElement('c:ptCount', values.length);
}

function stringReference(reference: string, values: readonly Label[]): string {
  const cache = elementXml('c:strCache', {}, countXml(values) + pointsXml(values));
  return elementXml('c:strRef', {}, textElement('c:f', reference) + cache);
}

function numberReference(reference: string, values: readonly Label[], code: string): string {
  const cache = textElement('c:formatCode', code) + countXml(values) + pointsXml(values);
  const content = textElement('c:f', reference) + elementXml('c:numCache', {}, cache);
  return elementXml('c:numRef', {}, content);
}

/** The inner labels come first. */
function twoLevels(reference: string, rows: ChartCategories['values']): string {
  const levels = [1, 0].map((column) =>
    elementXml('c:lvl', {}, pointsXml(rows.map((labels) => labels[column] ?? null))),
  );
  const cache = elementXml('c:multiLvlStrCache', {}, countXml(rows) + levels.join(''));
  return elementXml('c:multiLvlStrRef', {}, textElement('c:f', reference) + cache);
}

/** `<c:cat>` */
export function categoriesXml({ reference, values }: ChartCategories): string {
  const labels = values.map(([first]) => first ?? null);
  const isTwoLevels = (values[0]?.length ?? 0) > 1;
  const isNumbers = labels.every((label) => typeof label === 'number');
  if (isTwoLevels) return elementXml('c:cat', {}, twoLevels(reference, values));
  const data = isNumbers
    ? numberReference(reference, labels, 'General')
    : stringReference(reference, labels);
  return elementXml('c:cat', {}, data);
}

/** `<c:tx>` of a series: the cell of its name, or the name. */
export function seriesNameXml({ name, nameReference }: ChartSeries): string {
  const content =
    nameReference === undefined ? textElement('c:v', name) : stringReference(nameReference, [name]);
  return elementXml('c:tx', {}, content);
}

/** `<c:val>` */
export function valuesXml({ reference, values }: ChartSeries, numberFormat: string): string {
  return elementXml('c:val', {}, numberReference(reference, values, numberFormat));
}
