import { expect, test } from 'vitest';
import { ContentError, formatProblem, sortProblems, type Problem } from '../../../src/library/problem.ts';

const problem = (file: string, line: number, column: number, message: string): Problem => ({ file, line, column, message });
const sorted = [
  problem('a.yaml', 2, 9, 'x'),
  problem('a.yaml', 10, 1, 'x'),
  problem('a.yaml', 10, 3, 'a'),
  problem('a.yaml', 10, 3, 'b'),
  problem('b.yaml', 1, 1, 'x'),
];

test('problems stand by file, line, column and message, and the given list stays as it was', () => {
  const given = [...sorted].reverse();
  expect(sortProblems(given)).toEqual(sorted);
  expect(given[0]?.file).toBe('b.yaml');
});

test('a problem is one line that editors and terminals can follow', () => {
  expect(formatProblem(problem('content/a.yaml', 12, 3, 'is wrong'))).toBe('content/a.yaml:12:3: is wrong');
});

test('the error names every problem', () => {
  const error = new ContentError(sorted.slice(0, 2));
  expect(error.message).toBe('2 problem(s) in the content:\na.yaml:2:9: x\na.yaml:10:1: x');
  expect(error.problems).toHaveLength(2);
});
