import { describe, expect, it } from 'vitest';
import { type TokenizerParts, wordPiecesOf } from '../../../../src/models/inference/word-pieces.ts';

const VOCABULARY = ['[UNK]', '[CLS]', '[SEP]', 'stone', 'mill'];

/** Splits at spaces, and puts its own tokens around as is usual. */
const TOKENIZER: TokenizerParts = {
  normalizer: (text) => text.toLowerCase(),
  pre_tokenizer: (text) => text.split(' ').filter(Boolean),
  model: Object.assign((words: readonly string[]) => words, { unk_token_id: 0 }),
  post_processor: (tokens, pair) => {
    const first = ['[CLS]', ...tokens, '[SEP]'];
    const second = pair ? [...pair, '[SEP]'] : [];
    return {
      tokens: [...first, ...second],
      token_type_ids: [...first.map(() => 0), ...second.map(() => 1)],
    };
  },
  token_to_id: (token) => {
    const id = VOCABULARY.indexOf(token);
    return id === -1 ? undefined : id;
  },
};

const pieces = wordPiecesOf(TOKENIZER);

describe('Word pieces', () => {
  it('have a model’s own tokens put around them', () => {
    expect(pieces.frame(pieces.split('Mill Stone pond', 9))).toEqual({
      ids: [1, 4, 3, 0, 2],
      types: [0, 0, 0, 0, 0],
      start: 1,
    });
    expect(pieces.framePair(['stone'], ['mill', 'stone'])).toEqual({
      ids: [1, 3, 2, 4, 3, 2],
      types: [0, 0, 0, 1, 1, 1],
      start: 3,
    });
    expect(pieces.framePair([], [])).toEqual({ ids: [1, 2, 2], types: [0, 0, 1], start: 2 });
    expect([pieces.frameLength(false), pieces.frameLength(true)]).toEqual([2, 3]);
  });

  it('may have nothing put around them', () => {
    const bare = wordPiecesOf({ ...TOKENIZER, post_processor: null });
    expect(bare.framePair(['stone'], ['mill'])).toEqual({ ids: [3, 4], types: [0, 0], start: 1 });
    expect(bare.frameLength(true)).toBe(0);
  });

  it('are no more than are wanted', () => {
    expect(pieces.split('stone mill stone mill', 3)).toEqual(['stone', 'mill', 'stone']);
    expect(pieces.split('stone', 0)).toEqual([]);
  });

  it('are not looked for in all of an endless text', () => {
    let seen = 0;
    const { split } = wordPiecesOf({
      ...TOKENIZER,
      normalizer: (text) => {
        seen = text.length;
        return text;
      },
    });
    split('stone '.repeat(1_000_000), 10);
    expect(seen).toBe(320);
  });
});
