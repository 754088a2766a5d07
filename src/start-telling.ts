import { drawWeeklyNote } from '../commands/desk/weekly-note-card.ts';
import { drawAlert } from '../commands/follow/alert-card.ts';
import { drawCorrection } from '../commands/settings/correction-card.ts';
import { noteReply } from './alerts/corrections/note-reply.ts';
import { forgetQuotes, startCorrections } from './alerts/corrections/start-corrections.ts';
import { startWeeklyNotes } from './alerts/weekly/start-weekly-notes.ts';
import { outboxWhileHeld } from './alerts/outbox-while-held.ts';
import { startAlerts } from './alerts/start-alerts.ts';
import type { Services } from './discord/context.ts';
import type { BotParts } from './discord/create-bot.ts';
import type { Log } from './discord/log.ts';
import type { OnPosted } from './discord/outbox.ts';
import { holdForAll } from './hold-for-all.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { OpenServices } from './open-services.ts';
import type { Hold } from './records/hold-lease.ts';
import type { Schedule } from './schedule.ts';

/** What tells people of what changes. */
export interface Telling extends Required<Pick<BotParts, 'onReply'>> {
  readonly onPosted: OnPosted;
  /** Forgets that an article was quoted, and what it said. */
  readonly forget: (articleId: string) => Promise<void>;
  close(): Promise<void>;
}

/** Begins to tell people of what changes, through the outbox that a bot has once it is connected. */
export function startTelling(
  { corpus, ...services }: Services & Pick<OpenServices, 'corpus' | 'revisions'>,
  { log, schedule }: { readonly log: Log; readonly schedule: Schedule },
): Telling {
  const notes = oneAtATime();
  const onPosted: OnPosted = (reply, { serverId, channelId, messageId }) =>
    notes.take(async () => {
      const settings = await services.records.serverSettings.get(serverId);
      await noteReply(reply, { serverId, channelId, settings }, messageId, services);
    });
  const parts = { ...services, onPosted, log, schedule, now: Date.now };

  /** What was missed since the holder before is found at the start. */
  function startAll(hold: Hold) {
    const outbox = outboxWhileHeld(services.outbox, hold);
    const own = { ...parts, outbox };
    const alerts = startAlerts(corpus.articles(), {
      ...own,
      draw: drawAlert,
      random: Math.random,
    });
    const weekly = startWeeklyNotes({ ...own, draw: drawWeeklyNote });
    const corrections = startCorrections({ ...own, draw: drawCorrection });
    const stopListening = corpus.onChange((change) => {
      alerts.onChange(change);
      corrections.onChange(change);
    });
    return {
      forget: (articleId: string) => corrections.forget(articleId),
      async close() {
        stopListening();
        await alerts.close();
        await corrections.close();
        await weekly.close();
      },
    };
  }

  const telling = holdForAll({
    leases: services.records.leases,
    name: 'telling',
    start: startAll,
    does: 'tells people of what changes',
    log,
    schedule,
  });
  return {
    onReply: (reply, context, messageId) =>
      notes.take(() => noteReply(reply, context, messageId, services)),
    onPosted,
    async forget(articleId) {
      const here = telling.current();
      await (here ? here.forget(articleId) : forgetQuotes(articleId, parts));
    },
    async close() {
      await telling.close();
      await notes.done();
    },
  };
}
