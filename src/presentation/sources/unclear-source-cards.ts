import type { NameReading } from '../../answers/understanding/typed-name.ts';
import type { Sources } from '../../answers/understanding/sources.ts';
import { drawNotice } from '../cards/notice-card.ts';
import type { Reply } from '../cards/reply.ts';
import { drawLine } from '../markdown/draw-line.ts';
import { formatDate } from '../wording/format-date.ts';
import type { Voice } from '../wording/voice.ts';
import { describeSources } from './describe-sources.ts';

const MAX_TYPED_UNITS = 100;
const MAX_CANDIDATES = 5;

/** Says that no article has a name that somebody typed, or that several are called so. */
export function drawUnclearName(
  field: 'author' | 'tag',
  typed: string,
  reading: Exclude<NameReading, { readonly kind: 'named' }>,
  voice: Voice,
): Reply {
  const { say } = voice;
  const name = drawLine(typed, MAX_TYPED_UNITS);
  if (reading.kind === 'several') {
    const next = `${listNames(reading.candidates)}\n${say('name.choose')}`;
    return drawNotice({ happened: say('name.several', { name }), next }, voice);
  }
  const { nearest } = reading;
  const list = `${say('name.nearest')}\n${listNames(nearest)}\n`;
  const next = `${nearest.length > 0 ? list : ''}${say('name.choose')}`;
  return drawNotice({ happened: say(`name.unknown-${field}`, { name }), next }, voice);
}

function listNames(names: readonly string[]): string {
  return names
    .slice(0, MAX_CANDIDATES)
    .map((name) => `- **${drawLine(name, MAX_TYPED_UNITS)}**`)
    .join('\n');
}

/** Says that something is no date, with some that are. */
export function drawUnreadDate(typed: string, voice: Voice): Reply {
  const { say } = voice;
  const happened = say('date.unread', { date: drawLine(typed, MAX_TYPED_UNITS) });
  return drawNotice({ happened, next: say('date.unread-next') }, voice);
}

/** Says which days a date may be. */
export function drawAmbiguousDate(
  typed: string,
  days: readonly [string, string],
  voice: Voice,
): Reply {
  const { say } = voice;
  const [first, second] = days.map((day) => formatDate(day, voice) ?? day);
  const date = drawLine(typed, MAX_TYPED_UNITS);
  const happened = say('date.ambiguous', { date, first: first ?? '', second: second ?? '' });
  return drawNotice({ happened, next: say('date.ambiguous-next') }, voice);
}

/** Says that nothing can lie after the one and before the other. */
export function drawReversedDates(from: string, until: string, voice: Voice): Reply {
  const { say } = voice;
  const [first, last] = [from, until].map((date) => formatDate(date, voice) ?? date);
  const happened = say('date.reversed', { from: first ?? '', until: last ?? '' });
  return drawNotice({ happened, next: say('date.reversed-next') }, voice);
}

/** Says that no article is by such an author, of such a time and with such a tag. */
export function drawNoSources(sources: Sources, voice: Voice): Reply {
  const { say } = voice;
  const happened = say('sources.none', { sources: describeSources(sources, voice) });
  return drawNotice({ happened, next: say('sources.none-next') }, voice);
}

/** Says that an author or tag that a button stands for is there no more. */
export function drawSourcesGone(voice: Voice): Reply {
  const { say } = voice;
  return drawNotice({ happened: say('sources.gone'), next: say('sources.gone-next') }, voice);
}
