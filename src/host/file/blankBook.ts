/** The parts of a new workbook that has no sheets yet. */
import { FONT } from '../../sheets/styles';
import { CONTENT_TYPE, TRANSITIONAL } from './dialect';
import { Package } from './package';
import { elementXml, escapeText, XML_HEADER } from './xmlWrite';

const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';

const CORE_PROPERTIES =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const CORE_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const APP_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** An engine older than Excel 2019 calculates such a file anew; so does every other one. */
const ENGINE = 191029;

function workbookXml(): string {
  const content =
    elementXml('workbookPr', {}) +
    elementXml('bookViews', {}, elementXml('workbookView', { activeTab: 0 })) +
    '<sheets></sheets>' +
    elementXml('calcPr', { calcId: ENGINE, fullCalcOnLoad: 1 });
  const { main, relationships } = TRANSITIONAL;
  return XML_HEADER + elementXml('workbook', { xmlns: main, 'xmlns:r': relationships }, content);
}

/** The lists that every styles part must have. Place 0 of each is the default. */
export function blankStyles(namespace: string): string {
  const font = elementXml(
    'font',
    {},
    elementXml('sz', { val: 11 }) +
      elementXml('name', { val: FONT }) +
      elementXml('family', { val: 1 }),
  );
  const fills = ['none', 'gray125'].map((patternType) =>
    elementXml('fill', {}, elementXml('patternFill', { patternType })),
  );
  const sides = ['left', 'right', 'top', 'bottom', 'diagonal'];
  const border = elementXml('border', {}, sides.map((side) => elementXml(side, {})).join(''));
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const content =
    elementXml('fonts', { count: 1 }, font) +
    elementXml('fills', { count: 2 }, fills.join('')) +
    elementXml('borders', { count: 1 }, border) +
    elementXml('cellStyleXfs', { count: 1 }, elementXml('xf', plain)) +
    elementXml('cellXfs', { count: 1 }, elementXml('xf', { ...plain, xfId: 0 })) +
    elementXml(
      'cellStyles',
      { count: 1 },
      elementXml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
    );
  return XML_HEADER + elementXml('styleSheet', { xmlns: namespace }, content);
}

function coreXml(title: string): string {
  const namespaces = {
    'xmlns:cp': CORE_NAMESPACE,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  const content = elementXml('dc:title', {}, escapeText(title));
  return XML_HEADER + elementXml('cp:coreProperties', namespaces, content);
}

function appXml(): string {
  const content = elementXml('Application', {}, 'Plan Monitor');
  return XML_HEADER + elementXml('Properties', { xmlns: APP_NAMESPACE }, content);
}

/** A package with workbook, styles and properties, and no sheets: not yet a file to open. */
export function blankPackage(title: string): Package {
  const created = Package.create();
  const encoder = new TextEncoder();
  const add = (name: string, type: string, xml: string): void =>
    created.add(name, type, encoder.encode(xml));
  add(WORKBOOK, CONTENT_TYPE.workbook, workbookXml());
  add(STYLES, CONTENT_TYPE.styles, blankStyles(TRANSITIONAL.main));
  add(CORE, CONTENT_TYPE.core, coreXml(title));
  add(APP, CONTENT_TYPE.app, appXml());
  created.relate('', `${TRANSITIONAL.relationships}/officeDocument`, WORKBOOK);
  created.relate('', CORE_PROPERTIES, CORE);
  created.relate('', `${TRANSITIONAL.relationships}/extended-properties`, APP);
  created.relate(WORKBOOK, `${TRANSITIONAL.relationships}/styles`, STYLES);
  return created;
}
