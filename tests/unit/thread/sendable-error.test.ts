import { describe, expect, it } from 'vitest';
import { sendableError } from '../../../src/thread/sendable-error.ts';

/** As it comes out of another thread. */
function sent(thrown: unknown): unknown {
  return structuredClone(sendableError(thrown));
}

describe('An error that is sent to another thread', () => {
  it('is whole if it can be cloned', () => {
    const cause = new TypeError('no lamp');
    expect(sent(new RangeError('no light', { cause }))).toMatchObject({
      constructor: RangeError,
      message: 'no light',
      cause: { message: 'no lamp' },
    });
    expect(sent('just words')).toBe('just words');
  });

  it('tells what happened and where if it holds what can’t be cloned', () => {
    const error = new RangeError('no light', { cause: () => 'never' });
    expect(sent(error)).toMatchObject({ message: 'no light', stack: error.stack });
  });

  it('tells at least what kind of thing was thrown', () => {
    expect(sent(() => 'never')).toMatchObject({ message: 'thrown function' });
    expect(sent({ why: Symbol('why') })).toMatchObject({ message: 'thrown object' });
  });
});
