import { expect, test } from 'vitest';
import { failuresOf } from '../../../scripts/stages/failures.ts';

const passed = { fullName: 'holds', status: 'passed', failureMessages: [] };
const failed = { fullName: 'does not hold', status: 'failed', failureMessages: ['expected 1 to be 2\n  at a.test.ts:1'] };
const skipped = { fullName: 'never ran', status: 'skipped', failureMessages: [] };

test('a test that fails is named by its file and itself, with what it says', () => {
  const report = { testResults: [{ name: '/root/a.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] }] };
  expect(failuresOf(report, '/root')).toEqual(['a.test.ts: does not hold\nexpected 1 to be 2\n  at a.test.ts:1']);
});

test('a file that fails before its tests is named as well', () => {
  const report = {
    testResults: [
      { name: '/root/a.test.ts', status: 'failed', message: '', assertionResults: [failed] },
      { name: '/root/b.test.ts', status: 'failed', message: 'the browser does not start', assertionResults: [skipped] },
      { name: '/root/c.test.ts', status: 'passed', message: '', assertionResults: [passed, skipped] },
    ],
  };
  expect(failuresOf(report, '/root').map((line) => line.split('\n')[0])).toEqual(['a.test.ts: does not hold', 'b.test.ts']);
  expect(failuresOf(report, '/root')[1]).toContain('the browser does not start');
});

test('of a long message the beginning is told', () => {
  const message = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
  const report = { testResults: [{ name: '/root/a.test.ts', status: 'failed', message, assertionResults: [] }] };
  expect(failuresOf(report, '/root')[0]?.split('\n')).toHaveLength(13);
});
