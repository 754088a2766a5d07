import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePassage } from '../../../../src/models/inference/judge-passage.ts';
import type { ModelOutputs, OpenModel } from '../../../../src/models/inference/open-model.ts';
import type { ModelInput, WordPieces } from '../../../../src/models/inference/word-pieces.ts';
import type { RerankerModel } from '../../../../src/models/model.ts';
import type { Span } from '../../../../src/text/span.ts';

const MODEL: RerankerModel = { kind: 'reranker', name: 'm', languages: ['en'], maxTokens: 60 };

/** A piece is a character that is no space; the model knows it by what it is. */
const PIECES: WordPieces = {
  split: (text, max) => Array.from(text.replaceAll(/\s/gu, '')).slice(0, max),
  frameLength: (isPair) => (isPair ? 3 : 2),
  frame: (text) => inputOf(['^', ...text, '$'], 1),
  framePair: (question, passage) =>
    inputOf(['^', ...question, '|', ...passage, '$'], question.length + 2),
};

function inputOf(pieces: readonly string[], start: number): ModelInput {
  return { ids: pieces.map((piece) => piece.codePointAt(0) ?? 0), types: [], start };
}

/** @param seen Told what the model is given. */
function modelThat(run: (input: ModelInput) => ModelOutputs, seen: ModelInput[] = []): OpenModel {
  return {
    pieces: PIECES,
    run: (input) => {
      seen.push(input);
      return Promise.resolve(run(input));
    },
  };
}

const textOf = ({ ids }: ModelInput): string => String.fromCodePoint(...ids);

/** Of a token, how much of an answer it is: digits are, the greater the better. */
const byDigits = modelThat(({ ids }) => {
  const worth = ids.map((id) => Number(/\d/u.exec(String.fromCodePoint(id))?.[0] ?? 0));
  const span = Float32Array.from(worth.flatMap((one, at) => (at === 0 ? [1, 1] : [one, one])));
  return { relevance: Float32Array.of(7), span };
});

function judge(text: string, sentences: readonly Span[], heading = 'H', model = byDigits) {
  return judgePassage(MODEL, model, 'How?', { heading, text, sentences });
}

describe('Judging a passage', () => {
  it('shows a model the question, the heading and the passage', async () => {
    const seen: ModelInput[] = [];
    const model = modelThat(() => ({ logits: Float32Array.of(-2) }), seen);
    expect(await judge('It is. So.', [{ start: 0, end: 6 }], 'Title — A', model)).toEqual({
      relevance: -2,
      sentences: undefined,
    });
    await judge('It is.', [], '', model);
    expect(seen.map(textOf)).toEqual(['^How?|Title—A:Itis.So.$', '^How?|Itis.$']);
  });

  it('leaves spaces to the words behind them', async () => {
    const split: string[] = [];
    const pieces: WordPieces = {
      ...PIECES,
      split(text, max) {
        split.push(text);
        return PIECES.split(text, max);
      },
    };
    const sentences = [
      { start: 1, end: 7 },
      { start: 8, end: 11 },
    ];
    const passage = { heading: 'H', text: ' It is. So. ', sentences };
    await judgePassage(MODEL, { ...byDigits, pieces }, 'How?', passage);
    expect(split).toEqual(['How?', 'H:', '  It is.', ' So.']);
  });

  it('judges each sentence by its own words, whatever characters there are', async () => {
    const texts = ['Été 3.', '日本5。', '👩‍🚀 e\u0301 1!', 'İstanbul 9?', 'none.'];
    const text = texts.join(' ');
    let end = -1;
    const sentences = texts.map((one) => {
      const start = end + 1;
      end = start + one.length;
      return { start, end };
    });
    const { sentences: scores } = await judge(text, sentences);
    expect(scores).toEqual([3, 5, 1, 9, 0].map((worth) => 2 * worth - 2));
  });

  it('is right about any sentences, also where they touch, overlap or are empty', async () => {
    const character = fc.constantFrom(...Array.from('0123456789ab .日é👍'), 'e\u0301');
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: character, maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 5 }),
        async (text, edges) => {
          const sentences = edges.map((pair) => {
            const [start = 0, end = 0] = pair
              .map((at) => edgeIn(text, at))
              .toSorted((a, b) => a - b);
            return { start, end };
          });
          const digits = sentences.map(({ start, end }) =>
            Math.max(
              -1,
              ...(text.slice(start, end).match(/\S/gu) ?? []).map((c) => Number(c) || 0),
            ),
          );
          const read = digits.map((digit) => 2 * digit - 2);
          const worst = Math.min(0, ...read.filter((_, at) => (digits[at] ?? -1) >= 0));
          const { sentences: scores } = await judge(text, sentences);
          expect(scores).toEqual(read.map((score, at) => (digits[at] === -1 ? worst : score)));
        },
      ),
    );
  });

  it('never shows a model more than it reads, and cuts the passage before the question', async () => {
    const seen: ModelInput[] = [];
    const model = modelThat(() => ({ relevance: Float32Array.of(0) }), seen);
    await judgePassage(MODEL, model, 'q'.repeat(20), {
      heading: 'heading',
      text: 'p'.repeat(500),
      sentences: [],
    });
    await judgePassage({ ...MODEL, maxTokens: 100 }, model, 'q'.repeat(500), {
      heading: '',
      text: 'p'.repeat(500),
      sentences: [],
    });
    expect(seen.map(textOf)).toEqual([
      `^${'q'.repeat(20)}|heading:${'p'.repeat(29)}$`,
      `^${'q'.repeat(60)}|${'p'.repeat(37)}$`,
    ]);
  });

  it('takes a sentence that there was no room for to be as bad as the worst', async () => {
    const text = `5${'a'.repeat(60)}. 9.`;
    const sentences = [
      { start: 0, end: 62 },
      { start: 63, end: 65 },
    ];
    expect(await judge(text, sentences)).toEqual({ relevance: 7, sentences: [8, 0] });
  });

  it('fails where a model gives nothing', async () => {
    await expect(
      judge(
        'It is.',
        [],
        '',
        modelThat(() => ({})),
      ),
    ).rejects.toThrow('no judgement');
  });
});

/** Never within a character of two code units. */
function edgeIn(text: string, at: number): number {
  return Array.from(text).slice(0, at).join('').length;
}
