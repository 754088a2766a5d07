import type { Article } from '../../src/articles/article.ts';
import { readMarkdown } from '../../src/articles/formats/markdown.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import {
  type Additions,
  type AdditionLimits,
  createAdditions,
} from '../../src/discord/additions.ts';
import { AttachmentError, type ReadAttachment } from '../../src/discord/attachment.ts';
import type { Pullquote } from '../../src/pullquote.ts';
import { createPullquote } from '../../src/pullquote-over-archive.ts';
import type {
  AddedArticle,
  AddedAs,
  AddToCollection,
  ReadAddition,
} from '../../src/sources/add-to-collection.ts';

export interface FakeAdditionsParts {
  readonly articles: readonly Article[];
  /** What is at each address, as Markdown. */
  readonly web?: Readonly<Record<string, string>>;
  /** What Discord keeps, as Markdown, by address. */
  readonly attachments?: Readonly<Record<string, string>>;
  readonly by?: Additions['by'];
  readonly limits?: Partial<AdditionLimits>;
}

/** Articles that are added to in memory, and what answers from them. */
export interface FakeAdditions {
  readonly additions: Additions;
  readonly pullquote: Pullquote;
  /** The addresses that were read, each time. */
  readonly visits: readonly string[];
}

export async function fakeAdditions(parts: FakeAdditionsParts): Promise<FakeAdditions> {
  const { web = {}, attachments = {}, by = 'members', limits } = parts;
  const own = new Map<string, { readonly article: Article; readonly added: AddedArticle }>();
  const visits: string[] = [];
  let current = await createPullquote(parts.articles);

  function add(reading: ReadAddition, name: string, url: string | undefined, as: AddedAs) {
    if (reading.kind !== 'article') throw new Error(`${name} can't be read`);
    const articleId = `${as.collection}/${name.replaceAll(/[^\w-]+/gu, '-')}`;
    const kind = own.has(articleId) ? ('present' as const) : ('added' as const);
    const article = { ...reading.article, id: articleId };
    own.set(articleId, {
      article,
      added: { articleId, collection: as.collection, url, by: as.by },
    });
    return { kind, articleId, title: article.title };
  }

  function forget(isToGo: (added: AddedArticle) => boolean): number {
    let count = 0;
    for (const [id, { article, added }] of own) {
      if (!isToGo(added)) continue;
      const { userId: _, ...rest } = added.by;
      own.set(id, { article, added: { ...added, by: rest } });
      count += 1;
    }
    return count;
  }

  const collection: AddToCollection = {
    async readLink(url) {
      visits.push(url);
      return read(web[url], url);
    },
    readFile: async ({ name, bytes }) => read(new TextDecoder().decode(bytes), name),
    addLink: async (url, as) => add(read(web[url], url), url, url, as),
    addFile: async ({ name, bytes }, as) =>
      add(read(new TextDecoder().decode(bytes), name), name, undefined, as),
    remove: async (articleId) => own.delete(articleId),
    list: async () => Array.from(own.values(), ({ added }) => added).toReversed(),
    forgetPerson: async (userId) => forget(({ by }) => by.userId === userId),
    forgetServer: async (serverId) => forget(({ by }) => by.serverId === serverId),
  };

  const readAttachment: ReadAttachment = async ({ url }) => {
    const content = attachments[url];
    if (content === undefined) throw new AttachmentError('unavailable', 'it is not there');
    return new TextEncoder().encode(content);
  };

  return {
    visits,
    pullquote: asNow(() => current),
    additions: createAdditions({
      by,
      limits: { articles: 200, perDay: 20, bytes: 1_000_000, ...limits },
      collection,
      readAttachment,
      async takeIn() {
        const added = Array.from(own.values(), ({ article }) => article);
        current = await createPullquote([...parts.articles, ...added]);
      },
    }),
  };
}

function read(markdown: string | undefined, name: string): ReadAddition {
  if (markdown === undefined) return { kind: 'failed', advice: 'it is not there' };
  if (!name.endsWith('.md') && !name.startsWith('http')) {
    return { kind: 'refused', advice: 'no such format' };
  }
  if (markdown === '') return { kind: 'no-article', reason: 'no-article', advice: 'no text' };
  const article = parseArticle(name, 'new', readMarkdown(markdown, name));
  return { kind: 'article', article };
}

/** Whatever it is now answers, in each scope as well. */
function asNow(now: () => Pullquote): Pullquote {
  return new Proxy({} as Pullquote, {
    get: (_, key: keyof Pullquote) =>
      key === 'within' ? (scope: never) => asNow(() => now().within(scope)) : now()[key],
  });
}
