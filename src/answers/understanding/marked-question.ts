import type { CatalogueName } from '../../retrieval/archive.ts';
import { ANY_MARK, marked, nameMark, periodMark } from '../../text/asking-rules.ts';
import type { WrittenPeriod } from '../../text/period.ts';
import type { Span } from '../../text/span.ts';
import type { Sources } from './sources.ts';
import type { Name } from './tell-apart.ts';

/** A question in which a mark stands for each name, and for a period. */
export interface MarkedQuestion {
  readonly text: string;
  readonly typed: string;
  readonly mentions: readonly Name[];
  readonly period: WrittenPeriod | undefined;
}

export function mark(
  typed: string,
  mentions: readonly Name[],
  period?: WrittenPeriod,
): MarkedQuestion {
  const names = mentions.map((mention, number) => ({
    start: mention.start,
    end: mention.end,
    mark: nameMark(number, namedBy(mention)),
  }));
  const apart =
    period && !mentions.some(({ start, end }) => start < period.end && period.start < end)
      ? period
      : undefined;
  const spans = [
    ...names,
    ...(apart ? [{ start: apart.start, end: apart.end, mark: periodMark(0) }] : []),
  ].toSorted((a, b) => a.start - b.start);
  let text = '';
  let end = 0;
  for (const span of spans) {
    text += typed.slice(end, span.start) + span.mark;
    end = span.end;
  }
  return { text: text + typed.slice(end), typed, mentions, period: apart };
}

/** The words again that marks stand for. */
export function unmark(text: string, { typed, mentions, period }: MarkedQuestion): string {
  return text.replaceAll(ANY_MARK, (one) => {
    const { kind, number } = marked(one);
    const span: Span | undefined = kind === 'period' ? period : mentions[number];
    return span ? typed.slice(span.start, span.end) : ' ';
  });
}

/** The sources that the marks in a part of a question stand for. */
export function sourcesIn(text: string, { mentions, period }: MarkedQuestion): Sources {
  const marks = (text.match(ANY_MARK) ?? []).map(marked);
  const named = marks.filter(({ kind }) => kind === 'name');
  const { from, until } = (named.length < marks.length && period) || {};
  return {
    ...sourcesOf(named.map(({ number }) => mentions[number]?.names ?? [])),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

/** The sources that these names are. */
export function sourcesOf(mentioned: readonly (readonly CatalogueName[])[]): Sources {
  const names = mentioned.flat();
  const ofField = (field: CatalogueName['field']): readonly string[] => [
    ...new Set(names.filter((name) => name.field === field).map(({ name }) => name)),
  ];
  const [authors, publications, tags] = [ofField('author'), ofField('publication'), ofField('tag')];
  return {
    ...(authors.length > 0 && { authors }),
    ...(publications.length > 0 && { publications }),
    ...(tags.length > 0 && { tags }),
  };
}

function namedBy({ isWord, names: [{ field }] }: Name): 'author' | 'outlet' | 'word' {
  if (isWord) return 'word';
  return field === 'author' ? 'author' : 'outlet';
}
