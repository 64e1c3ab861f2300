/** The schemas are the contributor's manual: every field an editor may write says what belongs there. */
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { leakCase } from '../../../src/model/case.ts';
import { control, law, outcomeType, technique, term } from '../../../src/model/catalogue.ts';
import { source } from '../../../src/model/source.ts';

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: boolean | Schema;
}

/** Paths of all fields below a schema, with what is said of each. */
function fields(schema: Schema, path = ''): { path: string; schema: Schema }[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
    { path: `${path}.${name}`, schema: inner },
    ...fields(inner, `${path}.${name}`),
  ]);
  return [...own, ...(schema.items ? fields(schema.items, `${path}[]`) : [])];
}

const render = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
const SCHEMAS = { case: leakCase, technique, outcome: outcomeType, control, law, term, source };

test.each(Object.entries(SCHEMAS))('every field of a %s is described', (_, schema) => {
  const silent = fields(render(schema)).filter((field) => !field.schema.description);
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test.each(Object.entries(SCHEMAS))('a %s takes no field it does not know', (_, schema) => {
  const root = render(schema);
  const open = [{ path: '', schema: root }, ...fields(root)].filter(
    (field) => field.schema.properties && field.schema.additionalProperties !== false,
  );
  expect(open.map(({ path }) => path)).toEqual([]);
});
