import type { Sources } from '../../answers/understanding/sources.ts';
import { drawLine } from '../markdown/draw-line.ts';
import { formatDate } from '../wording/format-date.ts';
import { listWords } from '../wording/list-words.ts';
import type { Voice } from '../wording/voice.ts';
import { sideBySide } from './describe-article.ts';

/** House limits in code units after escaping: all of it is small print, on two lines at most. */
const MAX_NAMES_UNITS = 80;
const MAX_TITLE_UNITS = 80;

/** "By Ida Stone · since 2023 · tag law"; empty if all articles are asked. */
export function describeSources(sources: Sources, voice: Voice): string {
  const { authors, publications, tags, article } = sources;
  const { say, locale } = voice;
  const named = (names: readonly string[] | undefined): string | undefined =>
    names && names.length > 0
      ? drawLine(listWords(distinctNames(names), voice), MAX_NAMES_UNITS)
      : undefined;
  const [by, outlet, tagged] = [authors, publications, tags].map(named);
  const line = sideBySide(
    article && say('sources.article', { title: drawLine(article.title, MAX_TITLE_UNITS) }),
    by && say('sources.by', { names: by }),
    outlet && say('sources.in', { names: outlet }),
    describePeriod(sources, voice),
    tagged && say('sources.tag', { names: tagged }),
  );
  const [first = ''] = line;
  return first.toLocaleUpperCase(locale) + line.slice(first.length);
}

/** "Since March 2024", "2019 – 2021". */
function describePeriod({ from, until }: Sources, voice: Voice): string | undefined {
  const { say } = voice;
  const [first, last] = [from, until].map((date) => date && formatDate(date, voice));
  if (first && last) return first === last ? first : `${first} – ${last}`;
  if (first) return say(isDay(from) ? 'sources.since-day' : 'sources.since', { date: first });
  return last && say(isDay(until) ? 'sources.until-day' : 'sources.until', { date: last });
}

/** Languages lead to a day otherwise than to a month or year. */
function isDay(date = ''): boolean {
  return date.length === 10;
}

/** One that articles write in several ways is named once. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}
