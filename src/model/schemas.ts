/** The schemas of what stands in content/, and how a schema becomes a JSON Schema (2020-12). */
import { z } from 'astro/zod';
import { leakCase } from './case.ts';
import { control, law, outcomeType, technique, term } from './catalogue.ts';
import { source } from './source.ts';

/** One schema per kind of file in content/, by the name of its JSON Schema. */
export const CONTENT_SCHEMAS = { case: leakCase, technique, outcome: outcomeType, control, law, term, sources: z.array(source) };

/**
 * A schema as JSON Schema 2020-12.
 * @param io `input` for what an editor writes (before defaults are filled in), `output` for what the library holds
 */
export const toJsonSchema = (schema: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(schema, { io, unrepresentable: 'any' });
