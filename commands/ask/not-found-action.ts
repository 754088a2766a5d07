import type { Reaction } from '../../src/discord/command.ts';
import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { card, text } from '../../src/presentation/cards/card.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { answerQuestion } from './answer-question.ts';
import { type AskedAgain, askedIn } from './asked-again.ts';
import { notFoundId } from './asked-question.ts';
import type { AfterNo } from './not-found-card.ts';

type Known = Extract<AskedAgain, { readonly kind: 'known' }>;

/** What helps after a no: the nearest articles, Closest passages, This should be answered. */
export const notFound = defineAction(notFoundId, {
  shows: ({ wanted }) => (wanted === 'closest' || wanted === 'pass-on' ? 'private' : 'in-place'),

  async press({ wanted, chosen, ...kept }, { message, values }, context) {
    const again = await askedIn(message, kept, context);
    if (again.kind === 'unknown') return { kind: 'reply', reply: again.notice };
    switch (wanted) {
      case 'closest':
        return { kind: 'reply', reply: await showClosest(again, context) };
      case 'wish':
        return wish(again, chosen, context);
      case 'pass-on': {
        const text = await passOn(again, context);
        return { kind: 'reply', reply: drawPassedOn(text, context.voice), isPassing: true };
      }
      case 'article':
        return redraw(again, { chosen: values[0] }, context);
    }
  },
});

/** The best passages there are, however unsure it is that they answer. */
async function showClosest({ asked, article }: Known, context: Context): Promise<Reply> {
  const { answer, reply } = await answerQuestion(
    { ...asked, isClosest: true },
    { visibility: 'private', article },
    context,
  );
  return answer.kind === 'not-found' ? drawNoPassage(context.voice) : reply;
}

function drawNoPassage(voice: Voice): Reply {
  const { say } = voice;
  return drawNotice({ happened: say('closest.none'), next: say('not-found.next') }, voice);
}

/** Tells the moderators that it should be answered. @returns what the asker is told of that. */
async function passOn({ asked }: Known, context: Context): Promise<string> {
  const { records, asker, serverId, voice } = context;
  const { feedback } = records;
  await feedback.addWish(asker.id, asked.text, serverId);
  const kept = voice.say(feedback.keepsQuestions ? 'wish.keeps-words' : 'wish.keeps');
  return `${voice.say('wish.thanks')} ${kept}`;
}

function drawPassedOn(words: string, voice: Voice): Reply {
  return { visibility: 'private', quotes: [], components: card(voice, 'ink', [text(words)]) };
}

async function wish(known: Known, chosen: string, context: Context): Promise<Reaction> {
  const note = await passOn(known, context);
  const wanted = { ...known, asked: { ...known.asked, isWanted: true } };
  return redraw(wanted, { chosen, note }, context);
}

/** The card as it is now; articles that came since may answer. */
async function redraw(
  { asked, article }: Known,
  afterNo: AfterNo,
  context: Context,
): Promise<Reaction> {
  const options = { visibility: 'private', article, afterNo } as const;
  const { reply } = await answerQuestion(asked, options, context);
  return { kind: 'update', reply };
}
