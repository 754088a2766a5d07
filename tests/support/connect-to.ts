import type { Gateway, GatewayOptions } from '../../src/discord/gateway.ts';
import { connectGateway } from '../../src/discord/gateway.ts';
import { openIdentifyBudget } from '../../src/discord/identify-budget.ts';
import { createRest } from '../../src/discord/rest.ts';
import type { FakeDiscord } from './fake-discord/fake-discord.ts';

/** Connects a bot to a pretended Discord, and again with hardly a pause. */
export async function connectTo(
  { token: known, apiUrl }: Pick<FakeDiscord, 'token' | 'apiUrl'>,
  options: Pick<GatewayOptions, 'bot' | 'log'> & Partial<GatewayOptions>,
): Promise<Gateway> {
  const { log, meter, token = known } = options;
  return connectGateway({
    token,
    rest: createRest({ token, apiUrl, meter }),
    identifies: await openIdentifyBudget({ log }),
    pace: { firstPauseMs: 10, longestPauseMs: 100, handshakeMs: 500 },
    ...options,
  });
}
