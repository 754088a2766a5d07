import type { Gateway, GatewayOptions } from '../../src/discord/gateway.ts';
import { connectGateway } from '../../src/discord/gateway.ts';
import { openIdentifyBudget } from '../../src/discord/identify-budget.ts';
import type { Pace } from '../../src/discord/pace.ts';
import { createRest } from '../../src/discord/rest.ts';
import type { FakeDiscord } from './fake-discord/fake-discord.ts';

/** With hardly a pause. Who is late on a busy machine isn’t given up: that would take another session. */
export const PATIENT: Pace = { firstPauseMs: 10, longestPauseMs: 100, handshakeMs: 20_000 };

/** Connects a bot to a pretended Discord, and again. */
export async function connectTo(
  { token: known, apiUrl }: Pick<FakeDiscord, 'token' | 'apiUrl'>,
  options: Pick<GatewayOptions, 'bot' | 'log'> & Partial<GatewayOptions>,
): Promise<Gateway> {
  const { log, meter, token = known } = options;
  return connectGateway({
    token,
    rest: createRest({ token, apiUrl, meter }),
    identifies: await openIdentifyBudget({ log }),
    pace: PATIENT,
    ...options,
  });
}
