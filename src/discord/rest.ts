import { REST } from 'discord.js';
import { type Meter, NO_METER } from './meter.ts';
import { meteredRequest } from './metered-request.ts';

export interface RestOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** Default: nothing is counted. */
  readonly meter?: Meter | undefined;
}

/** Discord's REST API as the bot. Rate limits are waited out. */
export function createRest({ token, apiUrl, meter = NO_METER }: RestOptions): REST {
  return new REST({ api: apiUrl, makeRequest: meteredRequest(meter) }).setToken(token);
}
