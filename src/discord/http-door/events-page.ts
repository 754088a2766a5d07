import { ApplicationWebhookEventType, ApplicationWebhookType } from 'discord-api-types/v10';
import { z } from 'zod';
import { LATE, type Schedule, within } from '../../schedule.ts';
import type { Log } from '../log.ts';
import type { Page } from './page.ts';

export interface EventsPageParts {
  /** Forgets somebody who has removed the application. */
  readonly forgetPerson: (userId: string) => Promise<unknown>;
  readonly log: Log;
  readonly schedule: Schedule;
}

/** Discord sends again for up to 10 minutes what isn't taken within 3 s (events/webhook-events). */
const MAX_AGE_MS = 15 * 60 * 1000;
const TAKEN_WITHIN_MS = 2_500;

const REMOVED: string = ApplicationWebhookEventType.ApplicationDeauthorized;

const eventSchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal(ApplicationWebhookType.Ping) }),
  z.looseObject({
    type: z.literal(ApplicationWebhookType.Event),
    event: z.looseObject({ type: z.string(), data: z.unknown().optional() }),
  }),
]);

const deauthorizedSchema = z.looseObject({ user: z.looseObject({ id: z.string().min(1) }) });

/** Takes webhook events: whoever removes the application is forgotten, and nothing comes of all others. */
export function eventsPage({ forgetPerson, log, schedule }: EventsPageParts): Page {
  return {
    maxAgeMs: MAX_AGE_MS,
    // Whoever is forgotten twice is forgotten; once by a process that was killed, not yet.
    isTakenOnce: false,
    // Discord hasn't heard that it was taken.
    repeated: { status: 204 },
    async take(json) {
      const { data: told } = eventSchema.safeParse(json);
      if (!told) return { status: 400 };
      if (told.type === ApplicationWebhookType.Ping) return { status: 204 };
      const { type, data } = told.event;
      if (type !== REMOVED) return { status: 204 };
      const { data: removal } = deauthorizedSchema.safeParse(data);
      if (!removal) return { status: 400 };
      const forgotten = await within(forgetPerson(removal.user.id), TAKEN_WITHIN_MS, schedule);
      if (forgotten === LATE) return { status: 503 };
      log.info('Somebody has removed the bot, and what was kept about them is deleted');
      return { status: 204 };
    },
  };
}
