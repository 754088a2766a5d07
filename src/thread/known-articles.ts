import type { Article } from '../articles/article.ts';
import { type PackedArticle, unpackLater } from '../articles/packed-article.ts';
import { type ArticleCodec, articleCodec } from './article-codec.ts';
import type { ThreadChange } from './thread-messages.ts';

/** The articles that one thread shares with another, each known to both by a number. */
export interface KnownArticles {
  readonly codec: ArticleCodec;
  /**
   * Gets to know articles that are to be taken in, before anybody can have asked for them.
   *
   * @returns them as this thread sees them.
   */
  expect(added: ThreadChange['add']): readonly Article[];
  /**
   * Forgets articles that have been let go or replaced, as soon as nothing is under way any more that
   * has begun with them.
   */
  settle(change: ThreadChange): void;
  /** Something that articles are spoken of in, while it is under way. */
  during<Value>(work: Promise<Value>): Promise<Value>;
}

/** @param articles Each is known by its number in the list. */
export function knownArticles(articles: readonly Article[]): KnownArticles {
  const codec = articleCodec(articles);
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const underWay = new Set<Promise<unknown>>();

  const forgetLater = async (gone: readonly number[]): Promise<void> => {
    await Promise.allSettled(underWay);
    for (const number of gone) codec.forget(number);
  };
  return {
    codec,
    expect: (added) =>
      added.map(([number, packed]) => {
        const article = unpackLater(packed);
        codec.add(number, article);
        return article;
      }),
    settle({ add, remove }) {
      const gone: number[] = [];
      for (const id of [...remove, ...add.map(([, packed]) => idOf(packed))]) {
        const number = numbers.get(id);
        numbers.delete(id);
        if (number !== undefined) gone.push(number);
      }
      for (const [number, packed] of add) {
        const before = numbers.get(idOf(packed));
        if (before !== undefined) gone.push(before);
        numbers.set(idOf(packed), number);
      }
      void forgetLater(gone);
    },
    async during(work) {
      underWay.add(work);
      try {
        return await work;
      } finally {
        underWay.delete(work);
      }
    },
  };
}

function idOf({ source }: PackedArticle): string {
  return source.id;
}
