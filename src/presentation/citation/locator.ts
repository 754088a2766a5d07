import type { Place } from '../../answers/place.ts';
import { pagesOf } from '../../articles/position.ts';
import { toOneLine } from '../markdown/draw-line.ts';
import { describePosition } from '../wording/describe-place.ts';
import { listWords } from '../wording/list-words.ts';
import { voiceFor } from '../wording/voice.ts';

/** Where in a source quoted words stand, as references tell it: in English, as their styles are. */
export interface Locator {
  /** Of what is printed: "3", "3–4". */
  readonly page?: string;
  /** Only where nothing else tells where to look. */
  readonly paragraph?: number;
  /** What the styles know no word for: "footnote", "12:03", "in “The lamp room”". */
  readonly others: readonly string[];
}

const ENGLISH = voiceFor('en-GB');

export function locatorOf(place: Place): Locator {
  const { paragraph, asides = [], isAside, position, lastPosition } = place;
  const kinds = isAside
    ? [
        listWords(
          asides.map((kind) => ENGLISH.say(`place.${kind}`)),
          ENGLISH,
        ),
      ]
    : [];
  if (position?.kind === 'page')
    return { page: pagesOf(position, lastPosition).map(toOneLine).join('–'), others: kinds };
  if (position) return { others: [describePosition(place, ENGLISH, toOneLine), ...kinds] };
  return { ...(paragraph > 0 && !isAside && { paragraph }), others: kinds };
}
