import { describe, expect, it } from 'vitest';
import { parseAction } from '../../../../src/playground/server/parse-action.ts';

describe('parseAction', () => {
  it('reads an action', () => {
    const deed = { kind: 'command', path: ['ask'], options: { question: 'Who?', private: true } };
    const action = { personId: '1', locale: 'en-US', deed };
    expect(parseAction(JSON.stringify(action))).toEqual(action);
  });

  it.each(['', '{', '[]', '{"personId":"1","locale":"de","deed":{"kind":"fly"}}', 'null'])(
    'makes nothing of %j',
    (text) => {
      expect(parseAction(text)).toBeUndefined();
    },
  );
});
