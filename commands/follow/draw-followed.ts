import { drawLine, plainLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import type { Followed } from '../../src/records/follow.ts';

const MAX_FOLLOWED_UNITS = 120;

/** "the question “Why fog?”", "the author Mara Quill", as one inert line. */
export function drawFollowed(followed: Followed, { say }: Voice): string {
  const name = drawLine(nameOf(followed), MAX_FOLLOWED_UNITS);
  return say(`follow.what.${followed.kind}`, { name });
}

/** The same where Discord shows it as it is. */
export function nameFollowed(followed: Followed, { say }: Voice, maxUnits: number): string {
  const around = say(`follow.what.${followed.kind}`, { name: '' }).length;
  const name = plainLine(nameOf(followed), maxUnits - around);
  return say(`follow.what.${followed.kind}`, { name });
}

/** Of several ways to write a name, the first stands for all. */
function nameOf(followed: Followed): string {
  switch (followed.kind) {
    case 'question':
      return followed.text;
    case 'author':
    case 'tag':
      return followed.names[0] ?? '';
    case 'collection':
      return followed.name;
  }
}
