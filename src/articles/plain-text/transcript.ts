import type { Line } from './lines.ts';

/** "ANN LEE: …", "[00:12] Ann: …", "Q: …". */
const SPEAKER =
  /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s?[-–]?\s?)?(?<name>\p{Lu}[\p{L}\p{M}.’'-]{0,30}(?: [\p{L}\p{M}.’'-]{1,30}){0,3})(?:\s?[[(][^()[\]]{1,30}[\])])?\s?:\s+\S/u;

/** A time that stands alone above what was said then. */
const TIME_ALONE = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?$/;

const MIN_TURNS = 4;
const MIN_TIMES = 3;

/** Which lines of a transcript begin with the name of who speaks; of any other text, none. */
export function turnsIn(lines: readonly Line[]): ReadonlySet<Line> {
  const turns = lines.flatMap((line) => {
    const name = SPEAKER.exec(line.words.slice(0, 200))?.groups?.['name'];
    return name === undefined ? [] : [{ line, name }];
  });
  const speakers = new Set(turns.map(({ name }) => name));
  const isTranscript =
    turns.length >= MIN_TURNS && speakers.size >= 2 && speakers.size * 1.5 <= turns.length;
  return new Set(isTranscript ? turns.map(({ line }) => line) : []);
}

/** The lines without the times that stand between them in a transcript. */
export function withoutTimes(lines: readonly Line[]): readonly Line[] {
  return lines.filter(isTime).length < MIN_TIMES ? lines : lines.filter((line) => !isTime(line));
}

function isTime({ words }: Line): boolean {
  return TIME_ALONE.test(words);
}
