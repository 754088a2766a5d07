import { EVERYWHERE } from '../../src/discord/availability.ts';
import {
  defineCommandGroup,
  defineSubcommand,
  type ValuesOf,
} from '../../src/discord/define-command.ts';
import { choiceOption, integerOption, textOption } from '../../src/discord/option.ts';
import { nameOption } from '../../src/discord/source-options.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Context } from '../../src/discord/context.ts';
import { drawLine, toOneLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { isSmallTalk } from '../../src/text/small-talk.ts';
import { QUESTION_LENGTH } from '../ask/asked-question.ts';
import { changeFollow, changeFollows } from './follow-actions.ts';
import { collectionOption } from './collection-option.ts';
import { isOpenInDirect } from './direct-reach.ts';
import { drawFollows } from './follow-card.ts';
import { followIt, followsOf } from './follow-something.ts';

const MAX_NAME_UNITS = 100;

/** Where and how often; each subcommand takes them. */
const HOW = {
  where: choiceOption({ me: 'to me', here: 'in this channel' }, { default: 'me' }),
  when: choiceOption(
    { 'at-once': 'at once', daily: 'daily', weekly: 'weekly' },
    { default: 'at-once' },
  ),
  hour: integerOption({ min: 0, max: 23 }),
} as const;

export const follow = defineCommandGroup({
  name: 'follow',
  availability: EVERYWHERE,

  subcommands: {
    question: defineSubcommand({
      options: { question: textOption({ required: true, ...QUESTION_LENGTH }), ...HOW },
      isPrivate: true,
      run: ({ question, ...how }, context) => followQuestion(toOneLine(question), how, context),
    }),
    author: defineSubcommand({
      options: { author: nameOption('author', { required: true }), ...HOW },
      isPrivate: true,
      run: ({ author: names, ...how }, context) =>
        followIt({ kind: 'author', names }, how, context),
    }),
    tag: defineSubcommand({
      options: { tag: nameOption('tag', { required: true }), ...HOW },
      isPrivate: true,
      run: ({ tag: names, ...how }, context) => followIt({ kind: 'tag', names }, how, context),
    }),
    collection: defineSubcommand({
      options: { collection: collectionOption, ...HOW },
      isPrivate: true,
      run: ({ collection: { collection: folder, name }, ...how }, context) =>
        how.where === 'me' && !isOpenInDirect(folder, context)
          ? Promise.resolve(drawClosed(name, context))
          : followIt({ kind: 'collection', folder, name }, how, context),
    }),
    list: defineSubcommand({
      isPrivate: true,
      run: async (_values, context) =>
        drawFollows({ follows: await followsOf(context), page: 1 }, context.voice),
    }),
  },

  actions: [changeFollow, changeFollows],
});

const WORDS = /[\p{L}\p{N}]/u;

/** Only what passages can answer is followed: a wish for a summary or a list is never answered by one. */
async function followQuestion(text: string, how: ValuesOf<typeof HOW>, context: Context) {
  const { pullquote, voice } = context;
  const { kind } = await pullquote.ask({ text, excerpts: 1 });
  const isAnswerable = kind === 'answered' || kind === 'related' || kind === 'not-found';
  if (isAnswerable && WORDS.test(text) && !isSmallTalk(text))
    return followIt({ kind: 'question', text }, how, context);
  const { say } = voice;
  return drawNotice(
    { happened: say('follow.no-question'), next: say('follow.no-question-next') },
    voice,
  );
}

function drawClosed(name: string, { voice }: Context): Reply {
  const happened = voice.say('follow.closed-to-you', { name: drawLine(name, MAX_NAME_UNITS) });
  return drawNotice({ happened, next: voice.say('follow.closed-to-you-next') }, voice);
}
