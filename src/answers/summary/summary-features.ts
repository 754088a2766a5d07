import { claimsIn, isReported, speaksOfSelf, withoutQuotations } from '../../text/author-voice.ts';
import type { SummarySentence } from './summary-sentences.ts';
import type { TermModel } from './term-model.ts';

/** What speaks for or against a sentence; most lie between 0 and 1. */
export interface Features {
  /** 1 for the first sentence, then 1/2, 1/3, … */
  readonly opening: number;
  /** 1 for the first sentence, falling evenly to 0. */
  readonly early: number;
  /** 1 for the last sentence, 1/2 for the one before it, … */
  readonly closing: number;
  readonly central: number;
  readonly salient: number;
  readonly covering: number;
  readonly likeOpening: number;
  readonly likeTitle: number;
  /** The logarithm of its length, about 1 at twenty words. */
  readonly length: number;
  /** Tens of words beyond {@link LONG_WORDS}. */
  readonly excess: number;
  /** Capitalised words inside it, by its terms. */
  readonly names: number;
  readonly figures: number;
  /** The share of it that is somebody's direct speech. */
  readonly quoted: number;
  /** It hands on what somebody else said. */
  readonly reported: number;
  /** The author speaks as "I" or to "you". */
  readonly self: number;
  /** It makes a claim or a demand. */
  readonly claims: number;
  /** It points back to the sentence before it. */
  readonly leaning: number;
  /** It speaks of something as named before: "these plots". */
  readonly referring: number;
}

const LONG_WORDS = 25;

/** From this share of direct speech on, somebody else has the word. */
const MUCH_QUOTED = 0.2;

/** A second claim in a sentence counts, a third doesn't. */
const MAX_CLAIMS = 2;

/** @param count How many sentences the article has. */
export function featuresOf(sentence: SummarySentence, model: TermModel, count: number): Features {
  const { index, words, terms } = sentence;
  const length = countWords(words);
  const own = withoutQuotations(words);
  const lower = own.toLowerCase();
  const quoted = 1 - own.length / Math.max(1, words.length);
  const names = words.match(/(?<=[\p{Ll},;:] )\p{Lu}/gu)?.length ?? 0;
  return {
    opening: 1 / (1 + index),
    early: 1 - index / count,
    closing: 1 / (count - index),
    central: model.centrality[index] ?? 0,
    salient: model.salience[index] ?? 0,
    covering: model.coverage[index] ?? 0,
    likeOpening: model.likenessToOpening[index] ?? 0,
    likeTitle: model.likenessToTitle[index] ?? 0,
    length: Math.log(1 + length) / 3,
    excess: Math.max(0, length - LONG_WORDS) / 10,
    names: names / Math.max(4, terms.length),
    figures: /\p{N}/u.test(words) ? 1 : 0,
    quoted,
    reported: quoted > MUCH_QUOTED || isReported(lower) ? 1 : 0,
    self: speaksOfSelf(own) ? 1 : 0,
    claims: Math.min(MAX_CLAIMS, claimsIn(lower)) / MAX_CLAIMS,
    leaning: sentence.pointsBack ? 1 : 0,
    referring: sentence.refersBack ? 1 : 0,
  };
}

/** Scripts that don't space their words have about two characters to one. */
function countWords(words: string): number {
  let count = 1;
  let unspaced = 0;
  for (let index = 0; index < words.length; index += 1) {
    const code = words.charCodeAt(index);
    if (code === 0x20) count += 1;
    else if (code >= 0x0e00) unspaced += Number(code < 0x1000 || (code >= 0x3040 && code < 0xd7b0));
  }
  return count + Math.floor(unspaced / 2);
}
