import { z } from 'zod';
import { FOR_MANAGERS } from '../../src/discord/availability.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { managementOf } from '../../src/discord/management.ts';
import { parseInput } from '../../src/discord/outdated-input.ts';
import { wordingCode } from '../../src/records/desk.ts';
import { answerWith, chooseArticle, choosePassage, openAnswer } from './answer-actions.ts';
import { deskId, deskNoteId, deskQuestionId } from './desk-card.ts';
import { drawQuestionGone, findDeskQuestion, wordingsOf } from './desk-questions.ts';
import { keptAnswerId } from './kept-card.ts';
import { showDesk, showKeptAnswers } from './show-desk.ts';

/** Other pages of the desk, and what is kept there. */
const turn = defineAction(deskId, {
  async press({ wanted, page }, _click, context) {
    const management = managementOf(context, 'desk');
    if (management.kind === 'refused') return { kind: 'reply', reply: management.reply };
    const { serverId } = management;
    const reply =
      wanted === 'kept'
        ? await showKeptAnswers(serverId, page, context)
        : await showDesk(serverId, { page }, context);
    return { kind: 'update', reply };
  },
});

/** Answer with an article, Dismiss, Bring back. */
const question = defineAction(deskQuestionId, {
  shows: ({ wanted }) => (wanted === 'answer' ? 'private' : 'in-place'),

  async press({ wanted, code, page }, _click, context) {
    const management = managementOf(context, 'desk');
    if (management.kind === 'refused') return { kind: 'reply', reply: management.reply };
    const { serverId } = management;
    const found = await findDeskQuestion(code, serverId, context);
    if (!found) return { kind: 'reply', reply: drawQuestionGone(context.voice), isPassing: true };
    const { desk } = context.records;
    switch (wanted) {
      case 'answer':
        return { kind: 'reply', reply: await openAnswer(found, context), isPassing: true };
      case 'dismiss': {
        await desk.close(serverId, wordingsOf(found));
        const dismissed = found.question;
        return { kind: 'update', reply: await showDesk(serverId, { page, dismissed }, context) };
      }
      case 'bring-back':
        await desk.reopen(serverId, wordingsOf(found));
        return { kind: 'update', reply: await showDesk(serverId, { page }, context) };
    }
  },
});

/** Begins a weekly note in the channel that is chosen; none ends it. */
const weekly = defineAction(deskNoteId, {
  async press(_state, { values }, context) {
    const management = managementOf(context, 'desk');
    if (management.kind === 'refused') return { kind: 'reply', reply: management.reply };
    const { serverId } = management;
    const [channelId] = parseInput(z.array(z.string().regex(/^\d+$/u)).max(1), values);
    const { locale } = context.voice;
    await context.records.weeklyNotes.set(
      serverId,
      channelId === undefined ? undefined : { channelId, locale },
    );
    return { kind: 'update', reply: await showDesk(serverId, { page: 1 }, context) };
  },
});

/** Forgets an answer that is kept; the question is on the desk again, as far as something is kept of it. */
const kept = defineAction(keptAnswerId, {
  async press({ code, page }, _click, context) {
    const management = managementOf(context, 'desk');
    if (management.kind === 'refused') return { kind: 'reply', reply: management.reply };
    const { serverId } = management;
    const { desk, keptAnswers } = context.records;
    const answers = await keptAnswers.of(serverId);
    const answer = answers.find(({ wordings: [first = ''] }) => wordingCode(first) === code);
    if (answer) {
      await keptAnswers.forget(serverId, answer.wordings[0] ?? '');
      await desk.reopen(serverId, answer.wordings);
    }
    return { kind: 'update', reply: await showKeptAnswers(serverId, page, context) };
  },
});

export const desk = defineCommand({
  name: 'desk',
  availability: FOR_MANAGERS,
  isPrivate: true,

  async run(_values, context) {
    const management = managementOf(context, 'desk');
    if (management.kind === 'refused') return management.reply;
    return showDesk(management.serverId, { page: 1 }, context);
  },

  actions: [turn, question, weekly, kept, chooseArticle, choosePassage, answerWith],
});
