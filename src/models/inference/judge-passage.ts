import type { Judgement } from '../../retrieval/judgement.ts';
import type { PassageToJudge } from '../../retrieval/models.ts';
import { contains, type Span } from '../../text/span.ts';
import type { RerankerModel } from '../model.ts';
import type { OpenModel } from './open-model.ts';
import { bestStretch, type TokenRange } from './stretches.ts';
import type { WordPieces } from './word-pieces.ts';

/** What the reader's head was trained with. */
const MAX_QUESTION_PIECES = 60;

export async function judgePassage(
  { maxTokens }: RerankerModel,
  { pieces, run }: OpenModel,
  question: string,
  passage: PassageToJudge,
): Promise<Judgement> {
  const asked = pieces.split(question, MAX_QUESTION_PIECES);
  const room = maxTokens - pieces.frameLength(true) - asked.length;
  const read = splitAtSentences(pieces, passage, room);
  const input = pieces.framePair(asked, read.pieces);
  const { relevance, logits, span } = await run(input);
  const [answers] = relevance ?? logits ?? [];
  if (answers === undefined) throw new TypeError('a model gave no judgement');
  const sentences =
    span &&
    read.sentences.map(({ from, to }) =>
      bestStretch(span, { from: input.start + from, to: input.start + to }),
    );
  return { relevance: answers, sentences: sentences && withUnread(sentences) };
}

interface SplitPassage {
  readonly pieces: readonly string[];
  /** The pieces of each sentence, as far as there was room. */
  readonly sentences: readonly TokenRange[];
}

/**
 * What is between two edges of sentences is split by itself, so that each piece is known to be of one
 * sentence, whatever a model makes of accents and other characters. Spaces go with the words behind them, as
 * some models have them.
 */
function splitAtSentences(
  { split }: WordPieces,
  { heading, text, sentences }: PassageToJudge,
  room: number,
): SplitPassage {
  const pieces: string[] = [];
  let unread = '';
  const read = (words: string): TokenRange => {
    const from = pieces.length;
    unread += words;
    if (/\S/u.test(unread)) {
      if (from < room) pieces.push(...split(unread, room - from));
      unread = '';
    }
    return { from, to: pieces.length };
  };
  if (heading) read(`${heading}:`);
  unread = heading && ' ';
  const parts = partsBetween(text.length, sentences).map((part) => ({
    part,
    range: read(text.slice(part.start, part.end)),
  }));
  const ranges = sentences.map((sentence) => {
    const inside = parts.filter(({ part }) => contains(sentence, part));
    return { from: inside[0]?.range.from ?? 0, to: inside.at(-1)?.range.to ?? 0 };
  });
  return { pieces, sentences: ranges };
}

function partsBetween(length: number, sentences: readonly Span[]): readonly Span[] {
  const edges = new Set([0, length, ...sentences.flatMap(({ start, end }) => [start, end])]);
  const inOrder = [...edges].toSorted((a, b) => a - b);
  return inOrder.slice(1).map((end, at) => ({ start: inOrder[at] ?? 0, end }));
}

/** A sentence that there was no room for answers no better than the worst that was read. */
function withUnread(scores: readonly (number | undefined)[]): readonly number[] {
  const worst = Math.min(0, ...scores.map((score) => score ?? 0));
  return scores.map((score) => score ?? worst);
}
