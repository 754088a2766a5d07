import { drawAlert } from '../commands/follow/alert-card.ts';
import { type Alerts, startAlerts } from './alerts/start-alerts.ts';
import type { Services } from './discord/context.ts';
import type { Log } from './discord/log.ts';
import type { Schedule } from './schedule.ts';
import type { OpenServices } from './open-services.ts';

/** Begins to tell people of what changes, through the outbox that a bot has once it is connected. */
export function startTelling(
  { articles, ...services }: Services & Pick<OpenServices, 'articles'>,
  { log, schedule }: { readonly log: Log; readonly schedule: Schedule },
): Alerts {
  return startAlerts(articles, {
    ...services,
    draw: drawAlert,
    log,
    schedule,
    now: Date.now,
    random: Math.random,
  });
}
