import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { type Sources, scopeOf } from '../answers/understanding/sources.ts';
import { readName } from '../answers/understanding/typed-name.ts';
import type { Reply } from '../presentation/cards/reply.ts';
import {
  drawAmbiguousDate,
  drawNoSources,
  drawReversedDates,
  drawUnclearName,
  drawUnreadDate,
} from '../presentation/sources/unclear-source-cards.ts';
import { formatDate } from '../presentation/wording/format-date.ts';
import type { Voice } from '../presentation/wording/voice.ts';
import type { Pullquote } from '../pullquote.ts';
import { dayOf, isUpTo } from '../text/calendar.ts';
import { type DateReading, readDate } from '../text/period.ts';
import type { Choice } from './command.ts';
import type { Context } from './context.ts';
import type { ValuesOf } from './define-command.ts';
import { type Given, givenAs, type Option, type Presence } from './option.ts';
import { MAX_CHOICE_UNITS, MAX_CHOICES } from './suggest.ts';

const DECLARED = {
  type: ApplicationCommandOptionType.String,
  max_length: MAX_CHOICE_UNITS,
  autocomplete: true,
} as const;

/** What narrows down which articles are asked; a command takes all of it, under these names. */
export const SOURCE_OPTIONS = {
  author: nameOption('author', {}),
  from: dateOption('from'),
  until: dateOption('until'),
  tag: nameOption('tag', {}),
} as const;

/** Whom and what is asked, as somebody says with these options. */
export type SourcesGiven =
  | {
      readonly kind: 'some';
      readonly sources: Sources;
      /** These articles alone. */
      readonly pullquote: Pullquote;
    }
  /** There are none, which this says. */
  | { readonly kind: 'notice'; readonly notice: Reply };

export async function sourcesGiven(
  { author, from, until, tag }: ValuesOf<typeof SOURCE_OPTIONS>,
  { pullquote, voice }: Pick<Context, 'pullquote' | 'voice'>,
): Promise<SourcesGiven> {
  const sources: Sources = {
    ...(author && { authors: author }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(tag && { tags: tag }),
  };
  if (from !== undefined && until !== undefined && !isUpTo(from, until))
    return { kind: 'notice', notice: drawReversedDates(from, until, voice) };
  if (Object.keys(sources).length === 0) return { kind: 'some', sources, pullquote };
  const those = pullquote.within(scopeOf(sources));
  if ((await those.countArticles()) === 0)
    return { kind: 'notice', notice: drawNoSources(sources, voice) };
  return { kind: 'some', sources, pullquote: those };
}

/** The names of one author or tag, as articles write it. */
type Names = readonly [string, ...string[]];

/** Suggested while it is typed; who types it without choosing is understood if one is called so. */
export function nameOption<const How extends Pick<Presence<never>, 'required'>>(
  field: 'author' | 'tag',
  how: How,
): Option<Given<Names, How>, never> {
  const { required } = how;
  return {
    declared: { ...DECLARED, ...(required && { required }) },
    suggest: async (typed, { pullquote, voice }) =>
      (await pullquote.suggestNames(field, typed, MAX_CHOICES)).map(
        ({ name, articles: count }) => ({
          name: `${name} (${voice.say('article.count', { count })})`,
          value: name,
        }),
      ),
    async read(sent, { pullquote, voice }) {
      const typed = givenAs(z.string(), how, sent);
      if (typed === undefined) return { kind: 'value', value: undefined as Given<Names, How> };
      const reading = await readName(pullquote, field, typed);
      if (reading.kind === 'named') return { kind: 'value', value: reading.names };
      return { kind: 'notice', notice: drawUnclearName(field, typed, reading, voice) };
    },
  };
}

/** A date as people write it, read as the day, month or year that a period begins or ends with. */
function dateOption(end: 'from' | 'until'): Option<string | undefined, never> {
  return {
    declared: DECLARED,
    async suggest(typed, { pullquote, voice, nowMs }) {
      const read = readDate(typed, dayOf(nowMs));
      const dates = [...datesIn(read, end), ...datesLike(typed, await pullquote.dates(), voice)];
      return Array.from(new Set(dates), (date): Choice => ({
        name: formatDate(date, voice) ?? date,
        value: date,
      })).slice(0, MAX_CHOICES);
    },
    async read(sent, { voice, nowMs }) {
      const typed = givenAs(z.string(), {}, sent);
      if (typed === undefined) return { kind: 'value', value: undefined };
      const read = readDate(typed, dayOf(nowMs));
      if (read?.kind === 'ambiguous')
        return { kind: 'notice', notice: drawAmbiguousDate(typed, read.days, voice) };
      const [value] = datesIn(read, end);
      return value === undefined
        ? { kind: 'notice', notice: drawUnreadDate(typed, voice) }
        : { kind: 'value', value };
    },
  };
}

function datesIn(read: DateReading | undefined, end: 'from' | 'until'): readonly string[] {
  if (read?.kind === 'ambiguous') return read.days;
  const date = read?.period[end];
  return date === undefined ? [] : [date];
}

/** The years, and then the months, that there are articles of and that are written like what is typed. */
function datesLike(typed: string, dates: readonly string[], voice: Voice): readonly string[] {
  const wanted = typed.trim().toLocaleLowerCase(voice.locale);
  const lengths = [4, 7].map((length) => dates.flatMap((date) => date.slice(0, length)));
  return [...new Set(lengths.flat())].filter((date) =>
    [date, formatDate(date, voice) ?? ''].some((name) =>
      name.toLocaleLowerCase(voice.locale).includes(wanted),
    ),
  );
}
