import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Article } from '../articles/article.ts';
import type { Hideable } from '../presentation/hideable.ts';
import type { Pullquote } from '../pullquote.ts';
import type { ServerSettings } from '../records/server-settings.ts';
import { articleChoices, findChosen } from './article-choices.ts';
import type { Context } from './context.ts';

type Choice = APIApplicationCommandOptionChoice<string>;
type Library = Pick<Pullquote, 'articles' | 'article' | 'findArticles' | 'suggestArticles'>;

/** Begins the value of a suggestion that stands for a tag. No id holds two slashes in a row. */
const TAG = 'tag//';

/** Leaves room for articles among the suggestions. */
const MAX_TAG_CHOICES = 10;

const names = new Intl.Collator(undefined, { sensitivity: 'base' });

/** What a server hides: first the tags, then the articles. */
export function hiddenIn(
  { hiddenTags, hiddenArticles }: ServerSettings,
  library: Library,
): readonly Hideable[] {
  const counts = countTags(library);
  return [
    ...hiddenTags.map((tag) => tagOf(tag, counts)),
    ...hiddenArticles.map((id) => articleOf(id, library)),
  ];
}

/** What may be hidden yet. */
export function suggestToHide(
  typed: string,
  {
    library,
    pullquote,
    settings,
    voice,
  }: Pick<Context, 'library' | 'pullquote' | 'settings' | 'voice'>,
): readonly Choice[] {
  const counts = countTags(library);
  const tags = [...counts.keys()].filter((tag) => !settings.hiddenTags.includes(tag));
  return [
    ...tagChoices(matching(tags, typed, counts).slice(0, MAX_TAG_CHOICES), counts, voice),
    ...named(articleChoices(pullquote, typed), voice),
  ];
}

/** What is hidden, and may be brought back. */
export function suggestToUnhide(
  typed: string,
  { library, settings, voice }: Pick<Context, 'library' | 'settings' | 'voice'>,
): readonly Choice[] {
  const counts = countTags(library);
  const hidden = new Set(settings.hiddenArticles);
  const articles = library.suggestArticles(typed).filter(({ id }) => hidden.has(id));
  const gone = settings.hiddenArticles.filter((id) => !library.article(id) && id.includes(typed));
  return [
    ...tagChoices(matching(settings.hiddenTags, typed, counts), counts, voice),
    ...named(articleChoices({ suggestArticles: () => articles }, typed), voice),
    ...gone.map((id) => ({ name: voice.say('choice.gone', { id }), value: id })),
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
export function findHideable(
  typed: string,
  { library, settings }: Pick<Context, 'library' | 'settings'>,
): NamedHideable {
  const counts = countTags(library);
  const tags = [...new Set([...counts.keys(), ...settings.hiddenTags])];
  const chosenTag = tags.find((tag) => typed === TAG + tag);
  if (chosenTag !== undefined) return found(tagOf(chosenTag, counts));
  const chosen =
    findChosen(library, typed)?.id ?? settings.hiddenArticles.find((id) => id === typed);
  if (chosen !== undefined) return found(articleOf(chosen, library));

  const isNamedSo = (name: string): boolean => names.compare(name, typed.trim()) === 0;
  const matches = library.findArticles(typed);
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

function toHideable(article: Article): Hideable {
  return { kind: 'article', id: article.id, article };
}

function articleOf(id: string, library: Library): Hideable {
  return { kind: 'article', id, article: library.article(id) };
}

function tagOf(tag: string, counts: ReadonlyMap<string, number>): Hideable {
  return { kind: 'tag', tag, articleCount: counts.get(tag) ?? 0 };
}

/** Suggestions come with every letter that is typed, and the articles stay the same. */
const tagCounts = new WeakMap<readonly Article[], ReadonlyMap<string, number>>();

/** How many articles have each tag. */
function countTags({ articles }: Pick<Library, 'articles'>): ReadonlyMap<string, number> {
  const known = tagCounts.get(articles);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { tags } of articles) {
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  tagCounts.set(articles, counts);
  return counts;
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
