import { z } from 'zod';
import type { PassageTerms } from './passage-terms.ts';
import { base64, fromBase64 } from './stored-article.ts';

/** A paragraph as far as it is ranked by. */
export interface StoredPassage extends PassageTerms {
  readonly articleId: string;
  readonly revision: string;
  /** What its article comes by in the order of the articles, and its own number there. */
  readonly order: string;
  readonly number: number;
}

/**
 * All of it in one value, in Base64: of the hundred and more paragraphs that are found for a question, the engine looks
 * each field up by itself, and an order of titles is long in JSON.
 */
export function storePassage({
  articleId,
  revision,
  order,
  number,
  tokens,
  sentenceEnds,
}: StoredPassage): string {
  const head = JSON.stringify([articleId, revision, number, sentenceEnds]);
  // No token has white space in it, and JSON no line that ends.
  const lines = [head, tokens.join(' '), order].join('\n');
  return base64(lines);
}

const headSchema = z.tuple([z.string(), z.string(), z.number(), z.array(z.number())]);

export function restorePassage(stored: string): StoredPassage {
  const [head = '', terms = '', ...order] = fromBase64(stored).split('\n');
  const [articleId, revision, number, sentenceEnds] = headSchema.parse(JSON.parse(head));
  const tokens = terms === '' ? [] : terms.split(' ');
  return { articleId, revision, order: order.join('\n'), number, tokens, sentenceEnds };
}
