import { z } from 'zod';
import { isRecord } from '../../articles/field-values.ts';
import { collectItems, MAX_ITEMS, type WrittenItem } from './collect-items.ts';
import { ListingError, type ListingFormat } from './listing-format.ts';
import { plainWords } from './plain-words.ts';
import { escaped } from './xml.ts';

/** JSON Feed 1.0 and 1.1. */
export const jsonFeed: ListingFormat = {
  name: 'JSON Feed',
  kind: 'feed',
  isIn: ({ text, mediaType }) =>
    /^\s*\{/u.test(text) &&
    (mediaType === 'application/feed+json' ||
      /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/u.test(text) ||
      // Some forget to say which version they are.
      (/"(?:feed_url|home_page_url|content_html|content_text)"\s*:/u.test(text) &&
        /"items"\s*:\s*\[/u.test(text))),
  read({ text, url }) {
    const feed = FEED.parse(parseJson(text));
    return collectItems({
      title: feed.title,
      items: feed.items.map((item) => itemOf(item, feed)),
      isFull: false,
      more: [feed.next_url],
      base: url ?? feed.feed_url,
      language: feed.language,
    });
  },
};

/** @throws ListingError */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    throw new ListingError('it is no JSON, or not all of it is there', { cause });
  }
}

/** What is of another type than it should be is as if it weren't there. */
const words = z.string().optional().catch(undefined);
const author = z.object({ name: words }).catch({});
const authors = {
  author: author.optional(),
  authors: z.array(author).optional().catch(undefined),
};

const item = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
  url: words,
  external_url: words,
  title: words,
  content_html: words,
  content_text: words,
  date_published: words,
  date_modified: words,
  language: words,
  tags: z.array(z.string()).optional().catch(undefined),
  ...authors,
});

type Item = z.output<typeof item>;

const FEED = z.preprocess(
  (value) => (isRecord(value) ? value : {}),
  z.object({
    title: words,
    home_page_url: words,
    feed_url: words,
    next_url: words,
    language: words,
    items: z
      .array(z.unknown())
      .catch([])
      .transform((all) =>
        all.slice(0, MAX_ITEMS + 1).flatMap((one): readonly Item[] => {
          const { data } = item.safeParse(one);
          return data ? [data] : [];
        }),
      ),
    ...authors,
  }),
);

type Feed = z.output<typeof FEED>;

function itemOf(one: Item, feed: Feed): WrittenItem {
  const { content_html: html, content_text: text } = one;
  const own = namesIn(one);
  return {
    links: [one.url, /^https?:/iu.test(one.id ?? '') ? one.id : undefined, one.external_url],
    base: feed.home_page_url,
    title: one.title === undefined ? undefined : plainWords(one.title),
    authors: own.length > 0 ? own : namesIn(feed),
    published: [one.date_published],
    modified: one.date_modified,
    language: one.language,
    tags: one.tags,
    content:
      html ??
      text
        ?.split(/\n\s*\n/u)
        .map((part) => `<p>${escaped(part)}</p>`)
        .join('\n'),
  };
}

function namesIn({
  author: one,
  authors: all,
}: Pick<Item, 'author' | 'authors'>): readonly string[] {
  return (all ?? [one]).flatMap((person) => person?.name?.trim() || []);
}
