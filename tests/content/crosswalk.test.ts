/**
 * The pinned ids of outside vocabularies, against the vocabularies themselves where they lie beside the project
 * (../shared). Elsewhere these checks are skipped and say so; the pinned lists are then checked for their form.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test, type TestContext } from 'vitest';
import egov from '../../src/crosswalk/egov.json' with { type: 'json' };
import mentioned from '../../src/crosswalk/mentioned.json' with { type: 'json' };
import { pinned, pinnedLists } from '../../src/crosswalk/pinned.ts';
import { source } from '../../src/model/source.ts';
import { library, ROOT } from './library.ts';

/** Reads a file beside the project, or skips the test and says how many checks were not run. */
function besideProject(context: TestContext, path: string, checks: number): unknown {
  const file = join(ROOT, '../shared', path);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const note = `../shared/${path}: not present, ${checks} checks not run`;
  console.log(note);
  return context.skip(note);
}

/** Is `path` ("action.misuse.variety.Privilege abuse") a value of the enumeration tree? */
function hasValue(tree: unknown, path: string): boolean {
  if (Array.isArray(tree)) return tree.includes(path);
  if (typeof tree !== 'object' || tree === null) return false;
  return Object.entries(tree).some(([key, inner]) => path.startsWith(`${key}.`) && hasValue(inner, path.slice(key.length + 1)));
}

describe('against the vocabularies', () => {
  it('ATT&CK ids and names are those of the pinned version', (context) => {
    const { version, techniques } = besideProject(context, 'vocab/attack-enterprise-19.1.json', pinned.attack.size) as {
      version: string;
      techniques: { id: string; name: string }[];
    };
    const names = new Map(techniques.map(({ id, name }) => [id, name]));
    expect(version).toBe(pinnedLists.attack.version);
    expect(Object.fromEntries(pinned.attack)).toEqual(Object.fromEntries([...pinned.attack.keys()].map((id) => [id, names.get(id)])));
    expect(mentioned.attack).toEqual(Object.fromEntries(Object.keys(mentioned.attack).map((id) => [id, names.get(id)])));
  });

  it('VERIS ids are values of its enumerations', (context) => {
    const tree = besideProject(context, 'schemas/veris/verisc-enum.json', pinned.veris.size);
    expect([...pinned.veris.keys()].filter((id) => !hasValue(tree, id))).toEqual([]);
  });

  it('types of sources are types of CSL-JSON, in use and allowed', (context) => {
    const types = source.shape.type.options;
    const schema = besideProject(context, 'schemas/csl/csl-data.json', types.length) as { items: { properties: { type: { enum: string[] } } } };
    const csl = schema.items.properties.type.enum;
    expect(types.filter((type) => !csl.includes(type))).toEqual([]);
    expect([...library.sources.values()].filter(({ data }) => !csl.includes(data.type)).map(({ slug }) => slug)).toEqual([]);
  });
});

describe('the pinned lists themselves', () => {
  test.each([
    ['attack', /^T\d{4}(\.\d{3})?$/],
    ['itm', /^(MT|ME|PR|IF|AF)\d{3}(\.\d{3})?$/],
    ['veris', /^(plus\.)?(action|actor|attribute)(\.[a-z_]+)+\.[A-Z][A-Za-z ]*$/],
    ['iso27002', /^[5-8]\.\d{1,2}$/],
  ] as const)('%s: ids have their form, each with a name', (scheme, form) => {
    const entries = [...pinned[scheme]];
    expect(entries.filter(([id, name]) => !form.test(id) || Object.values(typeof name === 'string' ? { name } : name).some((words) => !words.trim()))).toEqual([]);
    expect(entries.length).toBeGreaterThan(0);
    expect(pinnedLists[scheme].checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('hold what is used, and nothing else', () => {
    const rows = [...library.techniques.values()].flatMap(({ data }) => data.crosswalk);
    const used = (scheme: string) => new Set(rows.filter((row) => row.scheme === scheme).map(({ id }) => id));
    for (const scheme of ['attack', 'itm', 'veris'] as const) {
      expect([scheme, ...[...pinned[scheme].keys()].filter((id) => !used(scheme).has(id))]).toEqual([scheme]);
    }
    const clauses = new Set([...library.controls.values()].flatMap(({ data }) => data.iso.map(({ clause }) => clause)));
    expect([...pinned.iso27002.keys()].filter((clause) => !clauses.has(clause))).toEqual([]);
  });

  it('of what is only mentioned: each id stands in a text and in no row of the crosswalk', () => {
    const written = [library.techniques, library.outcomes, library.controls, library.terms]
      .flatMap((entries) => [...entries.values()])
      .map(({ data }) => JSON.stringify(data))
      .join();
    for (const scheme of ['attack', 'itm'] as const) {
      const ids = Object.keys(mentioned[scheme]);
      expect(ids.filter((id) => pinned[scheme].has(id))).toEqual([]);
      expect(ids.filter((id) => !new RegExp(`${id}(?![.\\d])`).test(written))).toEqual([]);
    }
  });

  it('of statutes: the e-Gov ids in use, and nothing else', () => {
    const used = [...library.laws.values()].flatMap(({ data }) => data.egov ?? []);
    expect(Object.keys(egov.entries).toSorted()).toEqual([...new Set(used)].toSorted());
  });
});
