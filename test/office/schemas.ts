/**
 * Parts held against the transitional schemas of the standard (ECMA-376) by `xmllint`. The schemas are
 * not part of this repository; the environment variable PLAN_MONITOR_SCHEMAS names their folder.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { partsOf } from '../host/file/packages';

const ROOT = resolve(__dirname, '../..');
const SCHEMAS = process.env['PLAN_MONITOR_SCHEMAS'] ?? resolve(ROOT, '../shared/schemas/ooxml');
export const HAVE_SCHEMAS = existsSync(join(SCHEMAS, 'sml.xsd'));

/** By names of parts; the first that fits counts. */
const SCHEMA_OF: readonly (readonly [part: RegExp, schema: string])[] = [
  [/^\[Content_Types\]\.xml$/, 'opc-contentTypes.xsd'],
  [/\.rels$/, 'opc-relationships.xsd'],
  [/^docProps\/app\.xml$/, 'shared-documentPropertiesExtended.xsd'],
  [/^xl\/(?:workbook|styles|sharedStrings|comments\d+|calcChain)\.xml$/, 'sml.xsd'],
  [
    /^xl\/(?:worksheets|chartsheets|tables|pivotTables|pivotCache|comments)\/[^/]+\.xml$/,
    'sml.xsd',
  ],
  [/^manifest\.xml$/, '../OfficeAppManifestV1_1.xsd'],
  [/^xl\/charts\/chart\d+\.xml$/, 'dml-chart.xsd'],
  [/^xl\/drawings\/drawing\d+\.xml$/, 'dml-spreadsheetDrawing.xsd'],
];

/** XML itself allows `xml:space`, and Excel writes it; the schema of strings leaves it out. */
function withoutXmlSpace(text: string): string {
  return text.replace(/ xml:space="preserve"/g, '');
}

let folder = '';
const unchecked = new Set<string>();

/** What xmllint says against a part; empty when it is valid, or has no schema at hand. */
export function objections(part: string, text: string): string[] {
  const schema = SCHEMA_OF.find(([pattern]) => pattern.test(part))?.[1];
  if (schema === undefined || !HAVE_SCHEMAS) {
    unchecked.add(part);
    return [];
  }
  const file = join(folder, 'part.xml');
  writeFileSync(file, withoutXmlSpace(text));
  const { stderr, status } = spawnSync(
    'xmllint',
    ['--noout', '--schema', join(SCHEMAS, schema), file],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status === 0) return [];
  return stderr
    .split('\n')
    .slice(0, 5)
    .map((line) => `${part}: ${line}`);
}

export function allObjections(bytes: Uint8Array): string[] {
  return Object.entries(partsOf(bytes)).flatMap(([part, text]) => objections(part, text));
}

/** @throws Error with a plain sentence when xmllint is missing */
export function openSchemas(): void {
  const { error } = spawnSync('xmllint', ['--version']);
  if (error !== undefined) {
    throw new Error('xmllint was not found. Install the Debian package libxml2-utils.');
  }
  folder = mkdtempSync(join(tmpdir(), 'plan-monitor-schema-'));
}

/** Tells what was not checked. */
export function closeSchemas(): void {
  if (folder !== '') rmSync(folder, { recursive: true });
  if (HAVE_SCHEMAS) return;
  process.stderr.write(
    `No schemas in ${SCHEMAS} (set PLAN_MONITOR_SCHEMAS): ${unchecked.size} parts were not checked.\n`,
  );
}
