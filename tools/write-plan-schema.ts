/** Writes the published JSON Schema of a plan file: `npm run schema`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { planJsonSchema } from '../src/core/plan/planJsonSchema';

const FILE = join(__dirname, '..', 'src', 'plans', 'plan.schema.json');

async function writePlanSchema(): Promise<void> {
  const options = await resolveConfig(FILE);
  const text = await format(JSON.stringify(planJsonSchema()), { ...options, parser: 'json' });
  await writeFile(FILE, text, 'utf8');
}

void writePlanSchema();
