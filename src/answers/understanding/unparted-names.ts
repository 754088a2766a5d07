import type { CatalogueName } from '../../retrieval/archive.ts';
import type { Span } from '../../text/span.ts';
import type { NameForms } from './name-forms.ts';

const UNPARTED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー·•‧・\s]+$/u;
const JOINT = /[·•‧・\s]+/u;
const JOINT_TYPED = '[·•‧・\\s]?';

/** What names of foreigners are written in, whose last part is their family's: a joint, or letters for sounds. */
const FOREIGN = /[·•‧・]|^[\p{Script=Katakana}ー\s]+$/u;

/** A shorter part of a name stands in any word. */
const MIN_PART_LENGTH = 2;

/** A place, and how plainly it names somebody: as a `Mention`. */
export interface UnpartedPlace extends Span {
  readonly kind: 'whole' | 'last' | 'part';
}

/** Where a question names somebody in letters that don't part words, in which a name may stand anywhere. */
export function unpartedPlaces(
  { name, field }: CatalogueName,
  question: string,
  forms: readonly NameForms[],
): readonly UnpartedPlace[] {
  if (!UNPARTED.test(name)) return [];
  const parts = name.split(JOINT).filter((part) => part !== '');
  if (parts.length === 0) return [];
  const whole = new RegExp(parts.join(JOINT_TYPED), 'u').exec(question);
  if (whole) return [placeOf(whole.index, whole[0].length, 'whole')];
  if (field !== 'author') return [];
  const family = FOREIGN.test(name) ? parts.at(-1) : parts[0];
  for (const part of parts.length > 1 ? parts : []) {
    const start = part.length < MIN_PART_LENGTH ? -1 : question.indexOf(part);
    if (start >= 0) return [placeOf(start, part.length, part === family ? 'last' : 'part')];
  }
  return called(name, question, forms);
}

/** Where the beginning of a name has behind it what people are called by: "佐藤さん". */
function called(
  name: string,
  question: string,
  forms: readonly NameForms[],
): readonly UnpartedPlace[] {
  for (let length = name.length - 1; length >= MIN_PART_LENGTH; length -= 1) {
    const start = question.indexOf(name.slice(0, length));
    const behind = question.slice(start + length);
    if (start >= 0 && forms.some(({ nameHonorific }) => nameHonorific?.test(behind))) {
      return [placeOf(start, length, 'last')];
    }
  }
  return [];
}

function placeOf(start: number, length: number, kind: UnpartedPlace['kind']): UnpartedPlace {
  return { start, end: start + length, kind };
}
