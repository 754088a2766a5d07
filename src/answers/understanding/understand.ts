import type { ArticleSource } from '../../articles/article.ts';
import type { Archive, CatalogueName } from '../../retrieval/archive.ts';
import { ANY_MARK, type AskingRules, MAX_MARKS, type Request } from '../../text/asking-rules.ts';
import { periodIn, type WrittenPeriod } from '../../text/period.ts';
import { isUnnamed, meantBy, type Nearest, titledSo } from './article-meant.ts';
import { mentionsIn, withoutEndings } from './mentions.ts';
import { mark, type MarkedQuestion, sourcesIn, sourcesOf, unmark } from './marked-question.ts';
import { asksHowMany } from './questions-in.ts';
import { areAll, scopeOf, type Sources } from './sources.ts';
import { articlesOnTag, tagsIn } from './tags.ts';
import { type Name, tellApart } from './tell-apart.ts';
import { type AskingLanguage, askingLanguagesOf, withoutFrills } from './asking-languages.ts';

/** What a question wants, as far as its words say so. */
export interface Understanding {
  /** Whose words it wants: the rest is asked of these articles alone. */
  readonly sources: Sources;
  /** Names that it holds without saying that their words are wanted: they may be what it is about. */
  readonly perhaps: Sources;
  /** What is asked, without what names the sources. */
  readonly rest: string;
  /** What else than an answer is wanted. */
  readonly request?: RequestMade;
}

/** A request, and what it names besides the sources. */
export interface RequestMade {
  readonly kind: Request;
  /** What it is made of: an article, as a reader names it; empty if nothing is said. */
  readonly of: string;
  readonly topic: string;
  /** How its language speaks of articles. */
  readonly rules: AskingRules;
}

const NAME_AND_ENDING =
  /[\ue000-\ue1ff](?:['’]?(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L})+)?/gu;

/** What a question's words may lean on. */
export interface Setting {
  /** The article that was shown just before, of whose authors it may speak. */
  readonly before?: ArticleSource | undefined;
  /** What was asked just before. */
  readonly asked?: string | undefined;
  /** `YYYY-MM-DD`; without it, no period is understood. */
  readonly today?: string | undefined;
  /** How it may be asked, where that is known. */
  readonly languages?: readonly AskingLanguage[];
  /** Finds articles by what they are about; without it, they are known by their titles alone. */
  readonly nearest?: Nearest;
}

const EVERYTHING = { sources: {}, perhaps: {} } as const;
const COUNT = { kind: 'count', of: '', topic: '' } as const;
const NAMED_ALONE = { kind: 'author', of: '', topic: '' } as const;
const LIST = { kind: 'list', of: '', topic: '' } as const;

/**
 * Finds out what a question wants: an answer from all articles, or from those of an author or outlet that it
 * names, or something else. What isn't plain is left as it is.
 */
export async function understand(
  archive: Archive,
  question: string,
  {
    before,
    asked: askedBefore,
    today,
    nearest = async () => undefined,
    languages = askingLanguagesOf(question),
  }: Setting = {},
): Promise<Understanding> {
  const typed = question.replaceAll(ANY_MARK, ' ').replaceAll(/\s+/gu, ' ').trim();
  const rules = languages.map(({ asking }) => asking);
  const [asking] = rules;
  if (asking && asksHowMany(typed, askedBefore, rules)) {
    return { ...EVERYTHING, rest: typed, request: { ...COUNT, rules: asking } };
  }
  const names = await archive.namesIn(withoutEndings(typed, rules));
  const onTopic = articlesOnTag(typed, names, languages);
  if (onTopic) {
    const { sources, rules: own } = onTopic;
    return { sources, perhaps: {}, rest: typed, request: { ...LIST, rules: own } };
  }
  const found = [
    ...mentionsIn(
      typed,
      names.filter(({ field }) => field !== 'tag'),
      rules,
    ),
    ...tagsIn(typed, names, rules),
  ].toSorted((a, b) => a.start - b.start);
  const mentions = tellApart(found, typed, languages).slice(0, MAX_MARKS);
  const plain = mentions.filter(({ kind }) => kind !== 'part');
  const pointed = before ? pointersIn(typed, rules, before) : [];
  const readings = [
    ...(mentions.length === 0 && pointed.length > 0 ? [pointed] : []),
    mentions,
    plain,
    [],
  ].filter((all, place, each) => all.length < (each[place - 1]?.length ?? Infinity));
  const mayAsk = readings.length > 1 || rules.some((one) => mayAskOfArticles(typed, one));
  const time = mayAsk && today !== undefined ? periodOf(typed, languages, today) : undefined;
  for (const period of time ? [time, undefined] : [undefined]) {
    for (const read of readings) {
      const asked = mark(typed, read, period);
      const understood = readMarked(asked, rules);
      if (!understood?.request) {
        const inside = await readInside(archive, asked, rules, nearest);
        if (inside) return inside;
      }
      // They who differ aren't the author of the one article that was shown first.
      if (read === pointed && understood?.request?.kind === 'comparison') continue;
      if (understood && (await haveDates(archive, understood.sources))) {
        return understood;
      }
    }
  }
  const bare = plain.filter(
    ({ kind, isWord, names: [{ field }], start, end }) =>
      !isWord &&
      (kind === 'whole' || field === 'author') &&
      !(time && start < time.end && time.start < end),
  );
  const rest = mark(typed, bare).text.replaceAll(ANY_MARK, ' ');
  const named = sourcesOf(bare.map((mention) => mention.names));
  // Who types a name alone wants to know of whoever has it.
  return asking && bare.length > 0 && !/[\p{L}\p{N}]/u.test(rest)
    ? { sources: named, perhaps: {}, rest: typed, request: { ...NAMED_ALONE, rules: asking } }
    : { sources: {}, perhaps: named, rest };
}

/** The period that a question names, in that language which it may be in that understands most of it. */
function periodOf(
  question: string,
  languages: readonly AskingLanguage[],
  today: string,
): WrittenPeriod | undefined {
  const [longest] = languages
    .flatMap(({ language }) => periodIn(question, language, today) ?? [])
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return longest;
}

/** Whether a question that names nobody may want articles, and not what they say: most don't, and cost nothing. */
function mayAskOfArticles(question: string, { hint }: AskingRules): boolean {
  return hint?.test(question) ?? true;
}

/** Whether articles can tell of what time they are; if none has a date, the question is about the time itself. */
async function haveDates(archive: Archive, sources: Sources): Promise<boolean> {
  const { from, until, ...whose } = sources;
  if (from === undefined && until === undefined) return true;
  return (await archive.within(scopeOf(whose)).dates()).length > 0;
}

/** Where a question speaks of the authors of what was shown before it: "What else did she write?" */
function pointersIn(
  question: string,
  rules: readonly AskingRules[],
  { authors }: ArticleSource,
): readonly Name[] {
  const [first, ...others] = authors.map((name): CatalogueName => ({
    field: 'author',
    name,
    articles: 1,
  }));
  if (!first) return [];
  return rules.flatMap(({ pronouns }) =>
    Array.from(pronouns ? question.matchAll(pronouns.person) : [], ({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      names: [first, ...others] as const,
      kind: 'part' as const,
      isWord: false,
      isOneWord: true,
    })),
  );
}

/** Undefined if no rule says anything of it. */
function readMarked(
  question: MarkedQuestion,
  all: readonly AskingRules[],
): Understanding | undefined {
  const isMarked = question.text.search(ANY_MARK) >= 0;
  for (const rules of all) {
    if (!isMarked && !mayAskOfArticles(question.text, rules)) continue;
    const plain = withoutFrills(question.text, rules);
    for (const [kind, pattern] of rules.requests) {
      const match = pattern.exec(plain);
      if (!match) continue;
      const { of = '', topic = '' } = match.groups ?? {};
      const outside = topic === '' ? plain : plain.replace(topic, ' ');
      const sources = sourcesIn(outside, question);
      if (kind === 'author' && areAll(sources)) continue;
      return {
        sources,
        perhaps: {},
        rest: unmark(plain, question),
        request: {
          kind,
          of: of.replaceAll(NAME_AND_ENDING, ' ').trim(),
          topic: unmark(topic, question).trim(),
          rules,
        },
      };
    }
  }
  if (!isMarked) return undefined;
  const [found] = all
    .map((rules) => firstMatch(withoutFrills(question.text, rules), rules.attributions))
    .filter((match) => match !== undefined)
    .toSorted((a, b) => b[0].length - a[0].length);
  if (!found) return undefined;
  const { 0: frame, index, input, groups } = found;
  const inside = groups?.['rest'] ?? '';
  const rest = `${input.slice(0, index)} ${inside} ${input.slice(index + frame.length)}`;
  return {
    sources: sourcesIn(frame.replace(inside, ' '), question),
    perhaps: {},
    rest: unmark(rest, question).replaceAll(/\s+/gu, ' ').trim(),
  };
}

/** What is asked of an article that a question names; undefined if it names none that there is. */
async function readInside(
  archive: Archive,
  question: MarkedQuestion,
  all: readonly AskingRules[],
  nearest: Nearest,
): Promise<Understanding | undefined> {
  for (const rules of all) {
    const text = withoutFrills(question.text, rules);
    for (const pattern of rules.inside ?? []) {
      const match = pattern.exec(text);
      if (!match) continue;
      const { of = '', title = '' } = match.groups ?? {};
      const sources = sourcesIn(of, question);
      const named = of.replaceAll(NAME_AND_ENDING, ' ').trim();
      if (!areAll(sources) && isUnnamed(named, rules)) continue;
      const those = areAll(sources) ? archive : archive.within(scopeOf(sources));
      const article =
        title === ''
          ? await articleMeant(those, named, rules, nearest)
          : await titledSo(archive, unmark(title, question));
      if (!article) continue;
      const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
      return { sources: { article }, perhaps: {}, rest: unmark(rest, question).trim() };
    }
  }
  return undefined;
}

async function articleMeant(
  archive: Archive,
  of: string,
  rules: AskingRules,
  nearest: Nearest,
): Promise<ArticleSource | undefined> {
  const meant = await meantBy(archive, of, rules, nearest);
  return meant.kind === 'one' ? meant.article : undefined;
}

function firstMatch(text: string, patterns: readonly RegExp[]): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}
