/** The recipe for GitHub Pages: no more rights than needed, every action by its commit, no script of a package run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions: Record<string, string>; steps: Step[] }>;
}
const TEXT = readFileSync(join(import.meta.dirname, '../../../docs/deploy/github-pages.yml'), 'utf8');
const workflow = parse(TEXT) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

test('every action is named by a commit, with its version beside', () => {
  const lines = TEXT.split('\n').filter((line) => line.includes('uses:'));
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('nothing is allowed but to read, and in the last job to publish', () => {
  expect(workflow.permissions).toEqual({});
  const { build, publish } = workflow.jobs;
  expect(build?.permissions).toEqual({ contents: 'read' });
  expect(publish?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(publish?.steps).toHaveLength(1);
});

test('it installs without scripts, tests what it publishes, and puts nothing from outside into a command', () => {
  const commands = steps.flatMap(({ run }) => run ?? []);
  expect(commands).toContain('npm ci --ignore-scripts');
  expect(commands).toContain('npm test');
  expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
});
