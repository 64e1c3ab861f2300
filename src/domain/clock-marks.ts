/** The clock marks of a timeline: the events between which the spans of a case run. */
import type { CaseEvent, LeakCase } from '../model/case.ts';
import type { CLOCK } from '../model/vocabulary.ts';

export type Clock = keyof typeof CLOCK;

/** Whether an event carries a mark; one event may carry several. */
export const carries = ({ clock }: Pick<CaseEvent, 'clock'>, mark: Clock): boolean => clock?.includes(mark) ?? false;

/** The event of a case that carries a mark. */
export const markedEvent = ({ timeline }: Pick<LeakCase, 'timeline'>, mark: Clock): CaseEvent | undefined =>
  timeline.find((event) => carries(event, mark));
