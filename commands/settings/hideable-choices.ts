import type { ArticleSource } from '../../src/articles/article.ts';
import { articleChoices, findChosen } from '../../src/discord/article-choices.ts';
import type { Choice } from '../../src/discord/command.ts';
import type { Context } from '../../src/discord/context.ts';
import type { Pullquote } from '../../src/pullquote.ts';
import type { ServerSettings } from '../../src/records/server-settings.ts';
import type { Hideable, HideableArticle } from './hideable.ts';

type Articles = Pick<Pullquote, 'article' | 'tags'>;

/** Begins the value of a suggestion that stands for a tag. No id holds two slashes in a row. */
const TAG = 'tag//';

/** Leaves room for "Article:", whatever that is in a language. */
const MAX_NAME_UNITS = 85;

/** Leaves room for articles among the suggestions. */
const MAX_TAG_CHOICES = 10;

/** Who has typed what so many articles match is shown the likeliest anyway. */
const MAX_CANDIDATES = 100;

const names = new Intl.Collator(undefined, { sensitivity: 'base' });

/** What a server hides: first the tags, then the articles. */
export async function hiddenIn(
  { hiddenTags, hiddenArticles }: ServerSettings,
  library: Articles,
): Promise<readonly Hideable[]> {
  const counts = await library.tags();
  return [
    ...hiddenTags.map((tag) => tagOf(tag, counts)),
    ...(await Promise.all(hiddenArticles.map((id) => articleOf(id, library)))),
  ];
}

/** What may be hidden yet. */
export async function suggestToHide(
  typed: string,
  {
    library,
    pullquote,
    settings,
    voice,
  }: Pick<Context, 'library' | 'pullquote' | 'settings' | 'voice'>,
): Promise<readonly Choice[]> {
  const counts = await library.tags();
  const tags = [...counts.keys()].filter((tag) => !settings.hiddenTags.includes(tag));
  return [
    ...tagChoices(matching(tags, typed, counts).slice(0, MAX_TAG_CHOICES), counts, voice),
    ...named(await articleChoices(pullquote, typed, MAX_NAME_UNITS), voice),
  ];
}

/** What is hidden, and may be brought back. */
export async function suggestToUnhide(
  typed: string,
  { library, settings, voice }: Pick<Context, 'library' | 'settings' | 'voice'>,
): Promise<readonly Choice[]> {
  const counts = await library.tags();
  const hidden = new Set(settings.hiddenArticles);
  const all = await library.suggestArticles(typed, Infinity);
  const articles = all.filter(({ id }) => hidden.has(id));
  const things = await Promise.all(settings.hiddenArticles.map((id) => articleOf(id, library)));
  const gone = things.filter(({ id, article }) => !article && id.includes(typed));
  return [
    ...tagChoices(matching(settings.hiddenTags, typed, counts), counts, voice),
    ...named(
      await articleChoices({ suggestArticles: async () => articles }, typed, MAX_NAME_UNITS),
      voice,
    ),
    ...gone.map(({ id }) => ({ name: voice.say('choice.gone', { id }), value: id })),
  ];
}

/** What someone means. */
export type NamedHideable =
  | { readonly kind: 'found'; readonly thing: Hideable }
  /** Nothing or several things; the likeliest comes first. */
  | { readonly kind: 'unclear'; readonly candidates: readonly Hideable[] };

/**
 * Reads an option that wants an article or a tag. People may send what they typed without choosing a
 * suggestion: it then has to be a tag or a title, or to match one article only.
 */
export async function findHideable(
  typed: string,
  { library, settings }: Pick<Context, 'library' | 'settings'>,
): Promise<NamedHideable> {
  const counts = await library.tags();
  const tags = [...new Set([...counts.keys(), ...settings.hiddenTags])];
  const chosenTag = tags.find((tag) => typed === TAG + tag);
  if (chosenTag !== undefined) return found(tagOf(chosenTag, counts));
  const chosen =
    (await findChosen(library, typed))?.id ?? settings.hiddenArticles.find((id) => id === typed);
  if (chosen !== undefined) return found(await articleOf(chosen, library));

  const isNamedSo = (name: string): boolean => names.compare(name, typed.trim()) === 0;
  const { articles: matches } = await library.findArticles(typed, { limit: MAX_CANDIDATES });
  const exact = [
    ...tags.filter(isNamedSo).map((tag) => tagOf(tag, counts)),
    ...matches.filter(({ title }) => isNamedSo(title)).map(toHideable),
  ];
  const candidates = exact.length > 0 ? exact : matches.map(toHideable);
  const [only, ...others] = candidates;
  return only && others.length === 0 ? found(only) : { kind: 'unclear', candidates };
}

function found(thing: Hideable): NamedHideable {
  return { kind: 'found', thing };
}

function toHideable(article: ArticleSource): Hideable {
  return { kind: 'article', id: article.id, article };
}

async function articleOf(id: string, library: Articles): Promise<HideableArticle> {
  return { kind: 'article', id, article: await library.article(id) };
}

function tagOf(tag: string, counts: ReadonlyMap<string, number>): Hideable {
  return { kind: 'tag', tag, articleCount: counts.get(tag) ?? 0 };
}

/** Tags that hold what was typed; those that begin with it first, then those of most articles. */
function matching(
  tags: readonly string[],
  typed: string,
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  const begins = (tag: string): number => Number(tag.toLowerCase().startsWith(wanted));
  return tags
    .filter((tag) => tag.toLowerCase().includes(wanted))
    .toSorted((a, b) => begins(b) - begins(a) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

function tagChoices(
  tags: readonly string[],
  counts: ReadonlyMap<string, number>,
  { say }: Context['voice'],
): readonly Choice[] {
  return tags.map((tag) => ({
    name: say('choice.tag', { tag, count: counts.get(tag) ?? 0 }),
    value: TAG + tag,
  }));
}

function named(choices: readonly Choice[], { say }: Context['voice']): readonly Choice[] {
  return choices.map(({ name, value }) => ({
    name: say('choice.article', { title: name }),
    value,
  }));
}
