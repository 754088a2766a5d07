import type { Archive, CatalogueName } from '../../retrieval/archive.ts';
import { analyserOf } from '../../text/analysers.ts';
import {
  ANY_MARK,
  type AskingRules,
  marked,
  MAX_MARKS,
  nameMark,
  type Request,
} from '../../text/asking-rules.ts';
import { likelyLanguages } from '../../text/likely-languages.ts';
import type { Span } from '../../text/span.ts';
import { type Mention, mentionsIn, withoutEndings } from './mentions.ts';
import { areAll, type Sources } from './sources.ts';

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

const NAME_AND_ENDING = /[\ue000-\ue1ff](?:['’]?\p{L}+)?/gu;

/** Where people ask in one language of articles in another, so many are tried, and English. */
const MAX_LANGUAGES = 2;

/**
 * Finds out what a question wants: an answer from all articles, or from those of an author or outlet that it
 * names, or something else. What isn't plain is left as it is.
 */
export async function understand(archive: Archive, question: string): Promise<Understanding> {
  const typed = question.replaceAll(ANY_MARK, ' ').replaceAll(/\s+/gu, ' ').trim();
  const rules = askingRulesFor(typed);
  const endings = rules.flatMap(({ nameEndings }) => nameEndings ?? []);
  const names = await archive.namesIn(withoutEndings(typed, endings));
  const mentions = mentionsIn(
    typed,
    names.filter(({ field }) => field !== 'tag'),
    endings,
  ).slice(0, MAX_MARKS);
  const plain = mentions.filter(({ kind }) => kind !== 'part');
  const readings = [mentions, plain, []].filter(
    (all, place, each) => all.length < (each[place - 1]?.length ?? Infinity),
  );
  for (const read of readings) {
    const found = readMarked(mark(typed, read), rules);
    if (found) return found;
  }
  const bare = plain.filter(
    ({ kind, names: [{ field }] }) => kind === 'whole' || field === 'author',
  );
  const { text } = mark(typed, bare);
  return {
    sources: {},
    perhaps: sourcesOf(bare.map((mention) => mention.names)),
    rest: text.replaceAll(ANY_MARK, ' '),
  };
}

function askingRulesFor(question: string): readonly AskingRules[] {
  const languages = new Set([...likelyLanguages(question).slice(0, MAX_LANGUAGES), 'en']);
  return Array.from(languages).flatMap((language) => analyserOf(language).questions.asking ?? []);
}

/** A question in which a mark stands for each name. */
interface MarkedQuestion {
  readonly text: string;
  readonly typed: string;
  readonly mentions: readonly Mention[];
}

function mark(typed: string, mentions: readonly Mention[]): MarkedQuestion {
  let text = '';
  let end = 0;
  for (const [number, mention] of mentions.entries()) {
    text += typed.slice(end, mention.start) + nameMark(number);
    end = mention.end;
  }
  return { text: text + typed.slice(end), typed, mentions };
}

/** The words again that marks stand for. */
function unmark(text: string, { typed, mentions }: MarkedQuestion): string {
  return text.replaceAll(ANY_MARK, (one) => {
    const mention: Span | undefined = mentions[marked(one).number];
    return mention ? typed.slice(mention.start, mention.end) : ' ';
  });
}

/** Undefined if no rule says anything of it. */
function readMarked(
  question: MarkedQuestion,
  all: readonly AskingRules[],
): Understanding | undefined {
  for (const rules of all) {
    const plain = rules.frills.reduce((text, frill) => text.replace(frill, ''), question.text);
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
  const { text } = question;
  const [match] = all
    .map(({ attributions }) => firstMatch(text, attributions))
    .filter((found) => found !== undefined)
    .toSorted((a, b) => b[0].length - a[0].length);
  if (!match) return undefined;
  const { 0: frame, index, groups } = match;
  const inside = groups?.['rest'] ?? '';
  const rest = `${text.slice(0, index)} ${inside} ${text.slice(index + frame.length)}`;
  return {
    sources: sourcesIn(frame.replace(inside, ' '), question),
    perhaps: {},
    rest: unmark(rest, question).replaceAll(/\s+/gu, ' ').trim(),
  };
}

function firstMatch(text: string, patterns: readonly RegExp[]): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}

function sourcesIn(text: string, { mentions }: MarkedQuestion): Sources {
  const marks = text.match(ANY_MARK) ?? [];
  return sourcesOf(marks.flatMap((one) => [mentions[marked(one).number]?.names ?? []]));
}

function sourcesOf(mentioned: readonly (readonly CatalogueName[])[]): Sources {
  const names = mentioned.flat();
  const ofField = (field: CatalogueName['field']): readonly string[] => [
    ...new Set(names.filter((name) => name.field === field).map(({ name }) => name)),
  ];
  const [authors, publications] = [ofField('author'), ofField('publication')];
  return {
    ...(authors.length > 0 && { authors }),
    ...(publications.length > 0 && { publications }),
  };
}
