import type { Log } from '../../discord/log.ts';
import type { Outbox, PostedMessage } from '../../discord/outbox.ts';
import { voiceFor } from '../../presentation/wording/voice.ts';
import type { Records } from '../../records/open-records.ts';
import type { QuotedPlace } from '../../records/quoted-replies.ts';
import { checkedReply } from '../checked-reply.ts';
import type { Correction, DrawCorrection } from './correction.ts';
import type { Found, WatchedPlace } from './find-corrections.ts';

export interface TellParts {
  readonly records: Pick<Records, 'quotedReplies' | 'serverSettings'>;
  readonly outbox: Pick<Outbox, 'post'>;
  readonly draw: DrawCorrection;
  readonly log: Log;
}

/** So many articles are told of one by one when many change at once. */
const MAX_AT_ONCE = 5;

/** @returns false if some of it could not be posted, and is to be told again. */
export async function tellCorrections(
  serverId: string,
  all: readonly Found[],
  parts: TellParts,
): Promise<boolean> {
  let isTold = true;
  for (const { correction, lost } of all.slice(0, MAX_AT_ONCE)) {
    isTold = (await post(serverId, correction, lost, parts)) && isTold;
  }
  const rest = all.slice(MAX_AT_ONCE);
  if (rest.length === 0) return isTold;
  const more = { kind: 'more', articles: rest.map(({ article }) => article) } as const;
  const lost = rest.flatMap((one) => one.lost);
  return (await post(serverId, more, lost, parts)) && isTold;
}

/** What is posted is noted as told before, so that it is never posted twice. */
async function post(
  serverId: string,
  correction: Correction,
  lost: readonly WatchedPlace[],
  { records, outbox, draw, log }: TellParts,
): Promise<boolean> {
  const { corrections } = await records.serverSettings.get(serverId);
  if (!corrections) return true;
  if (!(await mark(lost, true, records))) return true;
  const { channelId, locale } = corrections;
  const reply = await checkedReply(
    () => draw(correction, voiceFor(locale)),
    'A correction was held back',
    log,
  );
  if (!reply) return true;
  const outcome = await outbox.post(channelId, reply);
  if (outcome.kind === 'posted') {
    await noteCorrection(serverId, correction, lost, outcome, records);
    return true;
  }
  log.warn('A correction could not be posted', { outcome: outcome.kind });
  if (outcome.kind === 'refused') {
    await records.serverSettings.change(serverId, { corrections: undefined });
    return true;
  }
  await mark(lost, false, records);
  return false;
}

/** It shows words of the article as well. */
async function noteCorrection(
  serverId: string,
  { kind }: Correction,
  lost: readonly WatchedPlace[],
  { channelId, messageId }: PostedMessage,
  { quotedReplies }: TellParts['records'],
): Promise<void> {
  if (kind !== 'changed') return;
  const quotes = lost.map(({ articleId, revision, start, end }) => ({
    articleId,
    revision,
    start,
    end,
    isTold: true,
  }));
  await quotedReplies.add(serverId, { channelId, messageId, quotes });
}

/** @returns false if all of them were marked so already, as by another process. */
async function mark(
  lost: readonly WatchedPlace[],
  isTold: boolean,
  { quotedReplies }: TellParts['records'],
): Promise<boolean> {
  const places = new Set(lost.map(nameOf));
  let isAnyNew = false;
  for (const key of new Set(lost.map(({ reply }) => reply.key))) {
    let isNew = false;
    await quotedReplies.change(key, (quotes) => {
      isNew = quotes.some((one) => places.has(nameOf(one)) && Boolean(one.isTold) !== isTold);
      return quotes.map((one) =>
        places.has(nameOf(one)) ? Object.assign({}, one, { isTold }) : one,
      );
    });
    isAnyNew ||= isNew;
  }
  return isAnyNew;
}

function nameOf({ articleId, revision, start, end }: QuotedPlace): string {
  return JSON.stringify([articleId, revision, start, end]);
}
