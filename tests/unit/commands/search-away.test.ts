import { type APIInteraction, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createBot } from '../../../src/discord/create-bot.ts';
import type { Bot } from '../../../src/discord/bot.ts';
import type { InteractionOutcome } from '../../../src/discord/meter.ts';
import { EngineError } from '../../../src/opensearch/engine/engine-error.ts';
import { WORDINGS } from '../../../src/presentation/wording/locales.ts';
import { pullquoteOver } from '../../../src/pullquote-over-archive.ts';
import type { Archive } from '../../../src/retrieval/archive.ts';
import { openMemoryArchive } from '../../../src/retrieval/memory/memory-archive.ts';
import { PartialSearchError } from '../../../src/retrieval/partial-search-error.ts';
import type { SearchUnavailableError } from '../../../src/retrieval/search-unavailable-error.ts';
import { WEIGHTS } from '../../../src/retrieval/weights.ts';
import { everyCommand, LONGEST } from '../../support/every-command.ts';
import { explore } from '../../support/explore-bot.ts';
import { fakeAdditions } from '../../support/fake-additions.ts';
import { keepRecords } from '../../support/records.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { servicesOf } from '../../support/services.ts';
import { unhurried } from '../../support/unhurried.ts';

const AWAY = new EngineError({ kind: 'away', happened: 'refuses connections' }, 'http://[::1]');

/** Asks two bots the same: one whose articles are there, and one of whom this is told whatever it asks of them. */
async function exploreBoth(error: SearchUnavailableError) {
  const archive = await openMemoryArchive(LONGEST, { engine: 'compact' });
  const records = await keepRecords();
  const additions = await fakeAdditions({ articles: LONGEST, web: {} });
  const told: {
    readonly outcome: InteractionOutcome;
    readonly said: string;
    readonly flags: number;
  }[] = [];
  const outcomes: InteractionOutcome[] = [];
  const log = recordingLog();
  const botOver = (archive: () => Archive, isAway: boolean): Bot =>
    createBot({
      schedule: unhurried,
      commands,
      services: servicesOf({
        ...additions,
        pullquote: pullquoteOver({ current: archive }, { weights: WEIGHTS }),
        records,
      }),
      log: isAway ? log : recordingLog(),
      random: () => 0.5,
      meter: (event) => {
        if (isAway && event.kind === 'handled') outcomes.push(event.outcome);
      },
    });
  const there = botOver(() => archive.current(), false);
  const away = botOver(() => failing(error), true);

  async function askBoth(interaction: APIInteraction) {
    outcomes.length = 0;
    const { response, completion } = await away(interaction);
    const done = await completion;
    const message =
      done && 'message' in done ? done.message : 'data' in response ? response.data : {};
    const flags = (message as { flags?: number } | undefined)?.flags ?? 0;
    told.push({ outcome: outcomes[0] ?? 'answered', said: JSON.stringify(message), flags });
    return there(interaction);
  }

  await explore(askBoth, everyCommand(LONGEST), { depth: 1, as: (interaction) => interaction });
  return { told, away, log };
}

/** An archive that tells nothing else, whatever it is asked. */
function failing(why: Error): Archive {
  const fail = (): Promise<never> => Promise.reject(why);
  const failLater = () => ({ [Symbol.asyncIterator]: () => ({ next: fail }) });
  return new Proxy({} as Archive, {
    get: (_, asked) => {
      // It is awaited, and no promise.
      if (asked === 'then') return undefined;
      if (asked === 'within') return () => failing(why);
      return asked === 'holding' ? failLater : fail;
    },
  });
}

describe('a bot whose search engine is away', () => {
  it.each([
    ['all of it', AWAY, 'failure.search-away'],
    ['a part of it', new PartialSearchError(), 'failure.search-partial'],
  ] as const)(
    'says so to whoever asked, whatever they did, and never that it found nothing: %s',
    async (_, error, wording) => {
      const { told, log } = await exploreBoth(error);
      const failed = told.filter(({ outcome }) => outcome === 'failed');
      expect(failed.length).toBeGreaterThan(told.length / 2);
      const notSaying = failed.filter(({ said }) => !said.includes(WORDINGS['en-US'][wording]));
      expect(notSaying).toEqual([]);
      expect(failed.filter(({ flags }) => !(flags & MessageFlags.Ephemeral))).toEqual([]);
      expect(told.filter(({ outcome }) => outcome === 'not-found')).toEqual([]);
      expect(told.filter(({ said }) => said.includes(WORDINGS['en-US']['failure.bug']))).toEqual(
        [],
      );
      const states = log.lines.flatMap(({ fields }) => fields?.['state'] ?? []);
      expect(new Set(states)).toEqual(new Set([error.state]));
    },
  );
});
