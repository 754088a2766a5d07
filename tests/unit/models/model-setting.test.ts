import { describe, expect, it } from 'vitest';
import { readModelSetting } from '../../../src/models/model-setting.ts';

describe('which models are to be used', () => {
  it.each(['off', 'auto', ' Auto ', 'OFF'])('may be %s', (typed) => {
    expect(readModelSetting(typed)).toEqual({ kind: typed.trim().toLowerCase() });
  });

  it.each([
    ['e5-small-v2', ['e5-small-v2']],
    ['E5-Small-V2', ['e5-small-v2']],
    ['e5-small-v2 , ms-marco-minilm-l-6-v2,', ['e5-small-v2', 'ms-marco-MiniLM-L-6-v2']],
    ['e5-small-v2,e5-small-v2', ['e5-small-v2']],
    ['./mine', ['./mine']],
    ['/srv/models/mine,e5-small-v2', ['/srv/models/mine', 'e5-small-v2']],
    ['C:\\models\\mine', ['C:\\models\\mine']],
    ['.', ['.']],
  ])('is told by names and paths: %s', (typed, names) => {
    expect(readModelSetting(typed)).toEqual({ kind: 'named', names });
  });

  it.each([
    ['e5', '“e5”'],
    ['mine', './mine'],
    [',', '“,”'],
  ])('is told to be faulty, with what may be set: %s', (typed, named) => {
    const setting = readModelSetting(typed);
    const message = setting.kind === 'fault' ? setting.message : '';
    expect(message).toContain(named);
    expect(message).toContain('off, auto, e5-small-v2, multilingual-e5-small');
  });

  it.each(['e5-small-v2,auto', 'Auto,./mine'])('can’t be everything and some: %s', (typed) => {
    expect(readModelSetting(typed)).toMatchObject({
      kind: 'fault',
      message: expect.stringMatching(/^has “auto” beside others/iu) as string,
    });
  });
});
