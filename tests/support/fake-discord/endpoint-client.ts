import { generateKeyPairSync, sign } from 'node:crypto';
import {
  ApplicationWebhookType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { InteractionSession } from '../../../src/playground/pretend-discord/interaction-session.ts';

export interface EndpointClientParts {
  /** Told of what breaks Discord's rules. */
  readonly report: (fault: string) => void;
}

/** A request as Discord sends it. */
export interface SignedRequest {
  readonly method: 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Discord's side of the HTTP endpoint, by its pages "Overview of Interactions" and "Webhook Events". */
export class EndpointClient {
  readonly #key = generateKeyPairSync('ed25519');
  readonly #report: (fault: string) => void;
  /** Where interactions are sent; undefined: to the gateway. */
  interactionsUrl: string | undefined;
  /** Requests that were sent, the newest last. */
  readonly sent: SignedRequest[] = [];

  constructor({ report }: EndpointClientParts) {
    this.#report = report;
  }

  /** As the developer portal shows it. */
  get publicKey(): string {
    const { x = '' } = this.#key.publicKey.export({ format: 'jwk' });
    return Buffer.from(x, 'base64url').toString('hex');
  }

  /** @param atMs When it is sent, in milliseconds since 1970. */
  sign(body: string, atMs = Date.now()): SignedRequest {
    const timestamp = String(Math.floor(atMs / 1000));
    const signature = sign(null, Buffer.from(timestamp + body), this.#key.privateKey);
    return {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-signature-ed25519': signature.toString('hex'),
        'x-signature-timestamp': timestamp,
        'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
      },
      body,
    };
  }

  /**
   * The application's owner enters an address, which Discord tries first.
   *
   * @throws if it doesn't answer a ping, or answers one that isn't signed.
   */
  async setInteractionsUrl(url: string): Promise<void> {
    const ping = this.sign(JSON.stringify({ ...PING, type: InteractionType.Ping }));
    const pong = await fetch(url, ping);
    const said = pong.status === 200 ? await pong.json() : undefined;
    expectThat(isPong(said), `no PONG to a PING: ${pong.status}`);
    await this.#expectCheck(url, ping);
    this.interactionsUrl = url;
  }

  /** The same for webhook events. */
  async tryEventsUrl(url: string): Promise<void> {
    const ping = this.sign(JSON.stringify({ ...PING, type: ApplicationWebhookType.Ping }));
    const { status } = await fetch(url, ping);
    expectThat(status === 204, `a PING came to ${status}`);
    await this.#expectCheck(url, ping);
  }

  /** Takes an interaction to the endpoint. What is said at once answers it, as what is sent to the API does. */
  async deliver(session: InteractionSession): Promise<void> {
    const request = this.sign(JSON.stringify(session.interaction));
    this.sent.push(request);
    const response = await fetch(this.interactionsUrl ?? '', request);
    const body = await response.text();
    if (response.status === 202 && body === '') return;
    if (response.status !== 200) {
      this.#report(`the endpoint answered with ${response.status}: ${body}`);
      return session.fail(`The application did not respond: ${response.status}`);
    }
    session.respond(JSON.parse(body));
  }

  /** Sends a webhook event. @returns the status that it came to */
  async tell(url: string, type: string, data: unknown): Promise<number> {
    const event = { type, timestamp: new Date().toISOString(), data };
    const payload = { version: 1, application_id: '1', type: ApplicationWebhookType.Event, event };
    return (await fetch(url, this.sign(JSON.stringify(payload)))).status;
  }

  async #expectCheck(url: string, ping: SignedRequest): Promise<void> {
    const forged = { 'x-signature-ed25519': '0'.repeat(128) };
    const { status } = await fetch(url, { ...ping, headers: { ...ping.headers, ...forged } });
    expectThat(status === 401, `a wrong signature came to ${status}`);
  }
}

const PING = { version: 1, id: '1', application_id: '1', token: 'ping' };

function isPong(said: unknown): boolean {
  return (said as { readonly type?: unknown } | undefined)?.type === InteractionResponseType.Pong;
}

function expectThat(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`The endpoint could not be verified: ${otherwise}`);
}
