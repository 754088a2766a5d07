import type { Reaction } from '../../src/discord/command.ts';
import type { Additions } from '../../src/discord/additions.ts';
import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { collectionOfServer } from '../../src/collections/collection.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { voiceFor } from '../../src/presentation/wording/voice.ts';
import {
  MAX_SUGGESTED,
  MAX_SUGGESTED_BY_MEMBER,
  type Proposal,
  PROPOSAL_DAYS,
} from '../../src/records/proposals.ts';
import type { AddOutcome } from '../../src/sources/add-to-collection.ts';
import { additionId, drawAdded } from './addition-card.ts';
import { type Decided, drawDecided } from './decided-card.ts';
import { addedIn, drawRefusal, rightToAdd, rightToDecide } from './may-add.ts';
import { drawUnread, readProposal } from './read-addition.ts';
import { showQueue } from './show-queue.ts';

/** Add, Suggest or Leave what was read; Look at, Accept or Decline what was suggested. */
export const addition = defineAction(additionId, {
  shows: ({ wanted }) => (wanted === 'look' ? 'private' : 'in-place'),

  async press({ wanted, id }, _click, context) {
    const isDecision = wanted === 'look' || wanted === 'accept' || wanted === 'decline';
    const right = isDecision ? rightToDecide(context) : rightToAdd(context);
    if (right.kind === 'refused') return { kind: 'reply', reply: right.reply };
    const { additions, serverId, isManager } = right;
    const { records, asker, voice } = context;
    const isMeant = (proposal: Proposal | undefined): proposal is Proposal =>
      proposal?.serverId === serverId && (isDecision || proposal.userId === asker.id);
    if (wanted === 'look') {
      const proposal = await records.proposals.find(id);
      if (!isMeant(proposal)) return backToQueue(drawRefusal('addition.decided', voice), context);
      const reply = await look(proposal, additions, context);
      return { kind: 'reply', reply, isPassing: true };
    }
    return records.proposals.settle(id, async (proposal) => {
      if (!isMeant(proposal)) {
        return isDecision
          ? backToQueue(drawRefusal('addition.decided', voice), context)
          : { kind: 'update', reply: drawRefusal('addition.gone', voice) };
      }
      switch (wanted) {
        case 'leave':
          await records.proposals.remove(proposal);
          return { kind: 'update', reply: drawRefusal('addition.left', voice) };
        case 'suggest':
          return { kind: 'update', reply: await suggest(proposal, context) };
        case 'add':
          if (!isManager) return { kind: 'update', reply: await suggest(proposal, context) };
          return { kind: 'update', reply: await add(proposal, additions, context) };
        case 'accept':
          return backToQueue(await add(proposal, additions, context), context);
        case 'decline':
          return decline(proposal, context);
      }
    });
  },
});

/** Says what came of a decision; where others wait, they are shown, and it is said behind them. */
async function backToQueue(said: Reply, context: Context): Promise<Reaction> {
  const { serverId = '', records } = context;
  const waiting = await records.proposals.suggestedIn(serverId);
  if (waiting.length === 0) return { kind: 'update', reply: said };
  return { kind: 'update', reply: await showQueue(serverId, 1, context), next: said };
}

/** What is among the articles by now waits no longer. */
async function look(proposal: Proposal, additions: Additions, context: Context): Promise<Reply> {
  const { proposals } = context.records;
  const { kind, reply } = await readProposal(proposal, additions, context);
  if (kind === 'shown') return reply;
  // While it was read, others may have decided.
  await proposals.settle(proposal.id, async (still) => {
    if (!still) return;
    await proposals.remove(still);
    tellOthers(still, 'present', context);
  });
  return reply;
}

/** The suggester is told in a direct message, if that is possible. */
async function decline(proposal: Proposal, context: Context): Promise<Reaction> {
  await context.records.proposals.remove(proposal);
  tell(proposal, 'declined', context);
  return { kind: 'update', reply: await showQueue(proposal.serverId, 1, context) };
}

async function suggest(proposal: Proposal, { records, voice }: Context): Promise<Reply> {
  const waiting = await records.proposals.suggestedIn(proposal.serverId);
  const own = waiting.filter(({ userId }) => userId === proposal.userId);
  if (waiting.length >= MAX_SUGGESTED || own.length >= MAX_SUGGESTED_BY_MEMBER) {
    return drawRefusal('addition.many-wait', voice);
  }
  await records.proposals.suggest(proposal);
  return drawRefusal('addition.suggested', voice, { days: PROPOSAL_DAYS });
}

async function add(proposal: Proposal, additions: Additions, context: Context): Promise<Reply> {
  const { records, pullquote, voice } = context;
  const { articles: count } = additions.limits;
  if ((await addedIn(proposal.serverId, additions)).length >= count) {
    return drawRefusal('addition.full', voice, { count });
  }
  const outcome = await keep(proposal, additions, context);
  if (!outcome) return drawRefusal('addition.gone', voice);
  if (!('articleId' in outcome)) return drawUnread(outcome, voice);
  await records.proposals.remove(proposal);
  tellOthers(proposal, outcome.kind === 'present' ? 'present' : 'accepted', context);
  await additions.takeIn();
  const article = await pullquote.article(outcome.articleId);
  return drawAdded({ title: outcome.title, article, isOld: outcome.kind === 'present' }, voice);
}

/** Undefined if its file is there no more. */
async function keep(
  proposal: Proposal,
  { collection }: Additions,
  { records, nowMs }: Context,
): Promise<AddOutcome | undefined> {
  const { serverId, userId, url, fileName = '' } = proposal;
  const as = {
    collection: collectionOfServer(serverId),
    by: { serverId, userId, atMs: nowMs },
  };
  if (url !== undefined) return collection.addLink(url, as);
  const bytes = await records.proposals.bytesOf(proposal);
  return bytes && collection.addFile({ name: fileName, bytes }, as);
}

/** Who decides on their own sees what comes of it. */
function tellOthers(proposal: Proposal, decided: Decided, context: Context): void {
  if (proposal.userId !== context.asker.id) tell(proposal, decided, context);
}

function tell(proposal: Proposal, decided: Decided, { outbox, afterwards }: Context): void {
  const { userId, title, locale } = proposal;
  afterwards(outbox.send(userId, drawDecided({ title, decided }, voiceFor(locale))));
}
