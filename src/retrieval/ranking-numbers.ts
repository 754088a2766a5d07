import type { PassageMatch } from './match-passage.ts';
import { PASSAGE_FEATURES, type PassageFeatures } from './passage-features.ts';
import type { Passages } from './passages.ts';
import type { RankedPassage, RankedSentence } from './rank.ts';
import { SENTENCE_FEATURES, type SentenceFeatures } from './sentence-features.ts';

/**
 * A ranking as numbers in one array, which goes from one thread to another without being copied; its
 * some thousand objects and fields would take longer to send than a small corpus to search. Articles
 * and paragraphs aren't in it: the ids of passages say which they are.
 */
export function packRanking(ranking: readonly RankedPassage[]): Float64Array<ArrayBuffer> {
  const numbers: number[] = [];
  for (const { id, score, features, match, sentences } of ranking) {
    numbers.push(id, score, ...PASSAGE_FEATURES.map((name) => features[name]));
    numbers.push(match.passage, match.length, match.needs, match.occurrences.length);
    for (const { need, position, sentence } of match.occurrences) {
      numbers.push(need, position, sentence);
    }
    numbers.push(match.sentences.length);
    for (const { needs, likeness, start, length } of match.sentences) {
      numbers.push(needs, likeness.length, ...likeness, start, length);
    }
    numbers.push(sentences.length);
    for (const sentence of sentences) {
      numbers.push(sentence.score, ...SENTENCE_FEATURES.map((name) => sentence.features[name]));
    }
  }
  return Float64Array.from(numbers);
}

/** The ranking again; its features are put together when somebody looks at them, as few do. */
export function unpackRanking(numbers: Float64Array, passages: Passages): readonly RankedPassage[] {
  const reader = { numbers, at: 0 };
  const ranking: RankedPassage[] = [];
  while (reader.at < numbers.length) {
    const id = next(reader);
    const score = next(reader);
    const features = featuresLater(reader, PASSAGE_FEATURES);
    const match = nextMatch(reader);
    const sentences = nextList(reader, nextSentence);
    ranking.push({
      ...passages.at(id),
      id,
      score,
      get features(): PassageFeatures {
        return features();
      },
      match,
      sentences,
    });
  }
  return ranking;
}

/** Numbers, and how many of them have been read. */
interface Reader {
  readonly numbers: Float64Array;
  at: number;
}

function next(reader: Reader): number {
  reader.at += 1;
  return reader.numbers[reader.at - 1] ?? 0;
}

function nextList<One>(reader: Reader, nextOne: (reader: Reader) => One): readonly One[] {
  return Array.from({ length: next(reader) }, () => nextOne(reader));
}

function nextMatch(reader: Reader): PassageMatch {
  return {
    passage: next(reader),
    length: next(reader),
    needs: next(reader),
    occurrences: nextList(reader, () => ({
      need: next(reader),
      position: next(reader),
      sentence: next(reader),
    })),
    sentences: nextList(reader, () => ({
      needs: next(reader),
      likeness: nextList(reader, next),
      start: next(reader),
      length: next(reader),
    })),
  };
}

function nextSentence(reader: Reader): RankedSentence {
  const score = next(reader);
  const features = featuresLater(reader, SENTENCE_FEATURES);
  return {
    score,
    get features(): SentenceFeatures {
      return features();
    },
  };
}

function featuresLater<Name extends string>(
  reader: Reader,
  names: readonly Name[],
): () => Readonly<Record<Name, number>> {
  const { numbers, at } = reader;
  reader.at += names.length;
  return () =>
    Object.fromEntries(names.map((name, place) => [name, numbers[at + place] ?? 0])) as Record<
      Name,
      number
    >;
}
