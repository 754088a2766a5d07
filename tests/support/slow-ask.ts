import { expect } from 'vitest';
import { ask } from '../../commands/ask/ask-command.ts';
import type { Command } from '../../src/discord/command.ts';
import type { Schedule } from '../../src/schedule.ts';
import { manualClock } from './manual-clock.ts';

/** The command `ask`, in a bot whose searches take longer than Discord waits. */
export interface SlowAsk {
  readonly commands: readonly Command[];
  readonly schedule: Schedule;
  /** Ends the search that somebody waits for, once Discord was asked for time. */
  readonly answer: () => Promise<void>;
}

export function slowAsk(): SlowAsk {
  const clock = manualClock();
  const searches: (() => void)[] = [];
  const slow: typeof ask = {
    ...ask,
    async run(options, context) {
      await new Promise<void>((resolve) => void searches.push(resolve));
      return ask.run(options, context);
    },
  };
  return {
    commands: [slow],
    schedule: clock.schedule,
    async answer() {
      await expect.poll(() => searches).toHaveLength(1);
      await clock.advance(2_000);
      searches[0]?.();
    },
  };
}
