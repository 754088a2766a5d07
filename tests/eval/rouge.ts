import { stemmer } from 'stemmer';

/** F1, 0 to 1. */
export interface Rouge {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeLsum: number;
}

/** A text's sentences as stemmed tokens. */
export type Tokens = readonly (readonly string[])[];

/**
 * ROUGE-1, ROUGE-2 and summary-level ROUGE-L (Lin 2004), as the Python package rouge-score 0.1.2
 * counts them with `use_stemmer=True`: n-grams run on over the ends of sentences, and for Lsum each
 * sentence of the reference takes the union of its longest common subsequences with all sentences
 * of the summary, no token counted more often than it stands in either text.
 *
 * That package uses NLTK's variant of Porter's stemmer; this one Porter's own, which differs on a
 * few irregular words.
 */
export function rouge(reference: Tokens, summary: Tokens): Rouge {
  return {
    rouge1: ngramF1(reference.flat(), summary.flat(), 1),
    rouge2: ngramF1(reference.flat(), summary.flat(), 2),
    rougeLsum: lsumF1(reference, summary),
  };
}

/** Runs of ASCII letters and digits in lower case, stemmed if longer than three, a list a sentence. */
export function tokenize(sentences: readonly string[]): Tokens {
  return sentences.map((sentence) =>
    (sentence.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((token) =>
      token.length > 3 ? stemmer(token) : token,
    ),
  );
}

function ngramF1(reference: readonly string[], summary: readonly string[], length: number): number {
  const wanted = countNgrams(reference, length);
  const given = countNgrams(summary, length);
  let hits = 0;
  for (const [ngram, count] of wanted) hits += Math.min(count, given.get(ngram) ?? 0);
  return f1(hits, reference.length - length + 1, summary.length - length + 1);
}

function lsumF1(reference: Tokens, summary: Tokens): number {
  const leftInReference = countNgrams(reference.flat(), 1);
  const leftInSummary = countNgrams(summary.flat(), 1);
  let hits = 0;
  for (const sentence of reference) {
    const union = new Set(summary.flatMap((other) => commonSubsequence(sentence, other)));
    for (const index of [...union].toSorted((a, b) => a - b)) {
      const token = sentence[index] ?? '';
      const inReference = leftInReference.get(token) ?? 0;
      const inSummary = leftInSummary.get(token) ?? 0;
      if (inReference === 0 || inSummary === 0) continue;
      hits += 1;
      leftInReference.set(token, inReference - 1);
      leftInSummary.set(token, inSummary - 1);
    }
  }
  return f1(hits, reference.flat().length, summary.flat().length);
}

/** The places in `a` of its longest common subsequence with `b`. */
function commonSubsequence(a: readonly string[], b: readonly string[]): readonly number[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      lengths[i * width + j] =
        a[i - 1] === b[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
    }
  }
  const places: number[] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    if (a[i - 1] === b[j - 1]) {
      i -= 1;
      j -= 1;
      places.push(i);
    } else if (at(i, j - 1) > at(i - 1, j)) j -= 1;
    else i -= 1;
  }
  return places;
}

function countNgrams(tokens: readonly string[], length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + length <= tokens.length; start += 1) {
    const ngram = tokens.slice(start, start + length).join(' ');
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

function f1(hits: number, inReference: number, inSummary: number): number {
  const precision = hits / Math.max(1, inSummary);
  const recall = hits / Math.max(1, inReference);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
