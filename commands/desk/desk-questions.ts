import type { Context } from '../../src/discord/context.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { wordingCode } from '../../src/records/desk.ts';
import { type AskedInVain, askedInVain } from '../../src/records/unmet-questions.ts';
import { countWishes } from '../../src/records/wish.ts';

/** What members of a server asked in vain, or got no helpful answer to. */
export interface DeskQuestions {
  /** Those that the moderators aren't done with, the newest first. */
  readonly open: readonly AskedInVain[];
  /** How many there are of which the words aren't kept. */
  readonly unknown: number;
}

export async function deskQuestions(
  serverId: string,
  { records }: Pick<Context, 'records'>,
): Promise<DeskQuestions> {
  const [feedback, closed] = await Promise.all([
    records.feedback.readIn(serverId),
    records.desk.closed(serverId),
  ]);
  // The same words in other letters may count as another question; both have one code.
  const seen = new Set<string>();
  const isOpen = (question: AskedInVain): boolean => {
    const codes = wordingsOf(question).map(wordingCode);
    const isNew = !codes.some((code) => closed.has(code) || seen.has(code));
    for (const code of codes) seen.add(code);
    return isNew;
  };
  return {
    open: askedInVain(feedback).filter(isOpen),
    unknown: countWishes(feedback.wishes.filter(({ question }) => question === undefined))
      .questions,
  };
}

/** The question that a code stands for, done with or not; undefined if nothing is kept of it any more. */
export async function findDeskQuestion(
  code: string,
  serverId: string,
  { records }: Pick<Context, 'records'>,
): Promise<AskedInVain | undefined> {
  const all = askedInVain(await records.feedback.readIn(serverId));
  return all.find((question) =>
    wordingsOf(question).some((wording) => wordingCode(wording) === code),
  );
}

/** All in which it was asked; the first stands for it. */
export function wordingsOf({
  question,
  otherWordings,
}: AskedInVain): readonly [string, ...string[]] {
  return [question, ...otherWordings];
}

/** Says that nothing is kept of a question any more: who asked it may have had it deleted. */
export function drawQuestionGone(voice: Voice): Reply {
  const { say } = voice;
  return drawNotice({ happened: say('desk.gone'), next: say('desk.gone-next') }, voice);
}
