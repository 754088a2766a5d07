import type { Article } from '../../articles/article.ts';
import { quote } from '../../articles/quote.ts';
import type { Archive, FoundArticles } from '../../retrieval/archive.ts';
import type { NumberedParagraph, PassageLookup } from './passage-lookup.ts';
import { type PassageReference, readPassageReference } from './read-passage-reference.ts';

/** Who has named what so many articles match is shown the likeliest anyway. */
const MAX_CANDIDATES = 100;

/**
 * Looks a passage up by a reference that somebody types.
 *
 * @param articleId The article, if it is told otherwise.
 * @returns undefined if the text is no reference to a passage.
 */
export async function findPassage(
  archive: Archive,
  text: string,
  articleId?: string,
): Promise<PassageLookup | undefined> {
  const reference = readPassageReference(text, articleId !== undefined);
  if (!reference) return undefined;
  const names = articleId === undefined ? reference.names : [articleId];
  const named = await findNamed(archive, names);
  if (named.kind === 'found') return passageIn(named.article, reference);
  const { candidates } = named;
  if (!reference.isMarked && candidates.length === 0) return undefined;
  return { kind: 'unclear', named: reference.names[0] ?? '', candidates };
}

type Named =
  | { readonly kind: 'found'; readonly article: Article }
  | { readonly kind: 'unclear'; readonly candidates: FoundArticles['articles'] };

/** By the first of the names that one article alone has; else those that the first one may mean that any has. */
async function findNamed(archive: Archive, names: readonly string[]): Promise<Named> {
  let candidates: FoundArticles['articles'] = [];
  for (const name of names) {
    const [known] = await archive.articles([name]);
    if (known) return { kind: 'found', article: known };
    const { articles } = await archive.find(name, { limit: MAX_CANDIDATES });
    const titled = articles.filter(({ title }) => titles.compare(title, name) === 0);
    const [only, ...others] = titled.length > 0 ? titled : articles;
    const [article] = only && others.length === 0 ? await archive.articles([only.id]) : [];
    if (article) return { kind: 'found', article };
    if (candidates.length === 0) candidates = articles;
  }
  return { kind: 'unclear', candidates };
}

const titles = new Intl.Collator(undefined, { sensitivity: 'base', ignorePunctuation: true });

function passageIn(article: Article, { first, last }: PassageReference): PassageLookup {
  if (article.linkOnly) return { kind: 'withheld', article };
  const [paragraph, ...others] = article.paragraphs
    .filter(({ number }) => number >= first && number <= last)
    .map(({ number, start, end }): NumberedParagraph => {
      return { number, quote: quote(article, { start, end }) };
    });
  if (paragraph) return { kind: 'passage', article, paragraphs: [paragraph, ...others] };
  const lastNumber = article.paragraphs.at(-1)?.number ?? 0;
  return { kind: 'no-such-paragraph', article, number: first, last: lastNumber };
}
