import type { Article } from '../articles/article.ts';
import { isQuote, quote } from '../articles/quote.ts';

/**
 * Takes articles out of what is sent from one thread to another, which has them already, and puts its
 * own in their place: an article is a number, a quote an article's number and a span.
 */
export interface ArticleCodec {
  /** @param number What all threads know it by; no other one ever has it. */
  add(number: number, article: Article): void;
  forget(number: number): void;
  /** Of plain data, articles and quotes. */
  encode(value: unknown): unknown;
  /** What {@link encode} made into a copy, with this thread's articles. */
  decode(value: unknown): unknown;
}

/** @param known Each is known by its number in the list. */
export function articleCodec(known: readonly Article[]): ArticleCodec {
  const articles = new Map<number, Article>(known.entries());
  const numbers = new Map<object, number>(known.map((article, number) => [article, number]));

  const articleOf = (number: number): Article => {
    const article = articles.get(number);
    if (!article) throw new RangeError(`there is no article ${number} in this thread`);
    return article;
  };
  const encode = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const number = numbers.get(value);
    if (number !== undefined) return { [ARTICLE]: number };
    if (isQuote(value)) {
      const { article, start, end } = value;
      return { [QUOTE]: [numbers.get(article), start, end] };
    }
    return mapOver(value, encode);
  };
  const decode = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (ARTICLE in value) return articleOf(value[ARTICLE] as number);
    if (QUOTE in value) {
      const [number, start, end] = value[QUOTE] as readonly [number, number, number];
      return quote(articleOf(number), { start, end });
    }
    return mapOver(value, decode);
  };
  return {
    add(number, article) {
      articles.set(number, article);
      numbers.set(article, number);
    },
    forget(number) {
      const article = articles.get(number);
      articles.delete(number);
      if (article) numbers.delete(article);
    },
    encode,
    decode,
  };
}

const ARTICLE = '$article';
const QUOTE = '$quote';

/** The same with each part of it changed; maps may only hold what needs no change. */
function mapOver(value: object, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (value instanceof Map || value instanceof Set) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part)]));
}
