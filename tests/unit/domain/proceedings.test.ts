import { describe, expect, it } from 'vitest';
import { courses, replacedBy } from '../../../src/domain/proceedings.ts';
import type { Sanction } from '../../../src/model/outcome.ts';
import { outcome } from '../builders.ts';

const decision = (id: string, follows: string[] = [], sanction?: Sanction) =>
  outcome('decision', { id, follows, ...(sanction ? { sanction } : {}) });

const himeji = decision('himeji', [], { awardPerPersonYen: 0 });
const osaka = decision('osaka', ['himeji'], { awardPerPersonYen: 0 });
const supreme = decision('supreme', ['osaka']);
const remanded = decision('remanded', ['supreme'], { awardPerPersonYen: 1000 });
const person = decision('person', [], { imprisonmentMonths: 30, suspendedMonths: 48 });
const company = decision('company', [], { fineYen: 30_000_000 });
const appeal = decision('appeal', ['person', 'company']);
const alone = decision('alone', [], { awardPerPersonYen: 2690 });
const all = [himeji, alone, osaka, person, company, supreme, remanded, appeal];

describe('courses', () => {
  it('run from the first instance to the last decision known; what stands alone is none', () => {
    expect(courses(all).map((course) => course.map((stage) => stage.map(({ id }) => id)))).toEqual([
      [['himeji'], ['osaka'], ['supreme'], ['remanded']],
      [['person', 'company'], ['appeal']],
    ]);
  });
  it('put each decision of a course in exactly one stage, after all that it follows', () => {
    for (const course of courses(all)) {
      const stage = new Map(course.flatMap((entries, index) => entries.map(({ id }) => [id, index] as const)));
      for (const entry of course.flat()) for (const id of entry.follows) expect(stage.get(id)).toBeLessThan(stage.get(entry.id) ?? -1);
      expect(stage.size).toBe(course.flat().length);
    }
  });
});

describe('replacedBy', () => {
  it.each([
    ['a dismissal quashed further up', himeji, 'awardPerPersonYen', 'remanded'],
    ['a decision remanded', osaka, 'awardPerPersonYen', 'remanded'],
    ['the last decision', remanded, 'awardPerPersonYen', undefined],
    ['a sentence whose appeal was dismissed', person, 'imprisonmentMonths', undefined],
    ['a decision without proceedings', alone, 'awardPerPersonYen', undefined],
  ] as const)('%s', (_, entry, kind, expected) => expect(replacedBy(entry, all, kind)?.id).toBe(expected));
});
