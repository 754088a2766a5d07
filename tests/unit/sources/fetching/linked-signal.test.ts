import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { linkSignals } from '../../../../src/sources/fetching/linked-signal.ts';

describe('A linked signal', () => {
  it('is aborted with the first of the others, for its reason', () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const { signal } = linkSignals(one.signal, other.signal);
    expect(signal.aborted).toBe(false);
    const reason = new Error('no longer wanted');
    other.abort(reason);
    one.abort(new Error('later'));
    expect(signal.reason).toBe(reason);
    expect(linkSignals(new AbortController().signal, other.signal).signal.reason).toBe(reason);
  });

  it('may be aborted by itself, which leaves the others alone', () => {
    const one = new AbortController();
    const linked = linkSignals(one.signal);
    linked.abort(new Error('too slow'));
    expect([linked.signal.aborted, one.signal.aborted]).toEqual([true, false]);
  });

  it('leaves no trace in the others once it is let go', () => {
    const one = new AbortController();
    const linked = linkSignals(one.signal);
    linked.release();
    expect(getEventListeners(one.signal, 'abort')).toEqual([]);
    one.abort();
    expect(linked.signal.aborted).toBe(false);
  });
});
