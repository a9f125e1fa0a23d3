/**
 * Namespaces of a workbook. Nearly all files are "transitional"; Excel can save "Strict Open XML",
 * whose elements are the same under other names. New parts speak the dialect of their book.
 */
export interface Dialect {
  /** Namespace of workbook, sheets, styles, tables. */
  readonly main: string;
  /** Namespace of `r:id`; types of relationships begin with it. */
  readonly relationships: string;
  /** Namespaces of drawings: shapes and their text, charts, anchors on a sheet. */
  readonly shapes: string;
  readonly charts: string;
  readonly anchors: string;
  /** Behind the number of a percentage. */
  readonly percentSign: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  shapes: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  charts: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  anchors: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  percentSign: '',
};

export const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  shapes: 'http://purl.oclc.org/ooxml/drawingml/main',
  charts: 'http://purl.oclc.org/ooxml/drawingml/chart',
  anchors: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  percentSign: '%',
};

/** Namespace of relationship parts, in both dialects. */
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Content types of the parts we write. */
export const CONTENT_TYPE = {
  workbook: `${SPREADSHEET}sheet.main+xml`,
  worksheet: `${SPREADSHEET}worksheet+xml`,
  styles: `${SPREADSHEET}styles+xml`,
  sharedStrings: `${SPREADSHEET}sharedStrings+xml`,
  table: `${SPREADSHEET}table+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;
