import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onTyping } from '../../../src/client/search/typing.ts';

/** A box that says what a real one would, and how often a search was begun. */
function typing() {
  const box = new EventTarget();
  const typed = vi.fn();
  onTyping(box as HTMLInputElement, typed);
  const say = (...events: readonly string[]) => {
    for (const event of events) box.dispatchEvent(new Event(event));
  };
  return { say, typed };
}

describe('what is typed', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is searched at once where a key comes alone', () => {
    const { say, typed } = typing();
    say('input');
    expect(typed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(200);
    say('input');
    expect(typed).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1000);
    expect(typed).toHaveBeenCalledTimes(2);
  });
  it('is searched at the beginning and at the end of a burst, not within', () => {
    const { say, typed } = typing();
    for (let key = 0; key < 5; key += 1) {
      say('input');
      vi.advanceTimersByTime(40);
    }
    expect(typed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(40);
    expect(typed).toHaveBeenCalledTimes(2);
  });
  it('waits for the end of the composition of Japanese', () => {
    const { say, typed } = typing();
    say('compositionstart', 'input');
    vi.advanceTimersByTime(500);
    say('input');
    expect(typed).not.toHaveBeenCalled();
    say('compositionend');
    expect(typed).toHaveBeenCalledTimes(1);
  });
});
