import { isDeepStrictEqual } from 'node:util';
import type { Article } from './article.ts';
import { packArticle } from './packed-article.ts';

/** Whether two articles are the same in all that is known of them, to the last character. */
export function isSameArticle(one: Article, other: Article): boolean {
  const [a, b] = [packArticle(one), packArticle(other)];
  return (
    isSameBytes(a.text, b.text) &&
    isSameBytes(a.layout, b.layout) &&
    isDeepStrictEqual(a.source, b.source)
  );
}

function isSameBytes(one: Uint8Array | Uint32Array, other: Uint8Array | Uint32Array): boolean {
  const [a, b] = [one, other].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  return a !== undefined && b !== undefined && a.equals(b);
}
