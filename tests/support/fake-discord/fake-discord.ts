import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { InteractionType } from 'discord-api-types/v10';
import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { setTimeout } from 'node:timers/promises';
import { type ApiError, apiErrors } from '../../../src/playground/pretend-discord/api-error.ts';
import {
  FIRST_RESPONSE_MS,
  type InteractionSession,
} from '../../../src/playground/pretend-discord/interaction-session.ts';
import type { CommandRegistry } from '../../../src/playground/pretend-discord/command-registry.ts';
import { fillModal } from '../../../src/playground/pretend-discord/modals.ts';
import type { MessageStore } from '../../../src/playground/pretend-discord/message-store.ts';
import type { Posting } from '../../../src/playground/pretend-discord/posting.ts';
import { createPretendDiscord } from '../../../src/playground/pretend-discord/pretend-discord.ts';
import { scheduleTimeout } from '../../../src/schedule.ts';
import { buttonInteraction, modalInteraction, selectInteraction, SERVER } from '../interactions.ts';
import { as, type Occasion } from '../occasion.ts';
import { EndpointClient } from './endpoint-client.ts';
import { GatewayServer } from './gateway-server.ts';
import { createRestServer, type Sabotage } from './rest-server.ts';
import { seeAnswer, seeMessage } from './seen.ts';
import type { Seen, SeenMessage } from './seen.ts';

/**
 * The doors of the pretended Discord to the network, on the loopback interface, for the real
 * discord.js to log into: REST and the gateway. It refuses what Discord would refuse.
 */
export class FakeDiscord {
  /** The only token that it accepts. */
  readonly token = 'ZmFrZS1kaXNjb3Jk.ZmFrZQ.a-token-for-tests_only';
  readonly guildId = SERVER.id;
  /** What bots did against Discord's rules. Empty at the end of a good story. */
  readonly faults: string[] = [];
  /** For so long it waits for a first response: longer than Discord, so that a busy machine makes nobody late. */
  firstResponseMs = 20 * FIRST_RESPONSE_MS;
  /** How often bots may identify in a day. */
  identifyLimit = 1_000;
  /** How many connections they are recommended to have. */
  recommendedShards = 1;
  /** The ids of servers that have the bot besides, of which there is nothing to see. */
  otherServers: readonly string[] = [];

  readonly #discord = createPretendDiscord({
    servers: [SERVER],
    deliver: (session) => this.#deliver(session),
    schedule: (task, ms) =>
      scheduleTimeout(task, ms === FIRST_RESPONSE_MS ? this.firstResponseMs : ms),
  });
  readonly commands: CommandRegistry = this.#discord.commands;
  readonly messages: MessageStore = this.#discord.messages;
  readonly posting: Posting = this.#discord.posting;
  /** The door that Discord goes to, once it knows an address. */
  readonly endpoint = new EndpointClient({ report: (fault) => void this.faults.push(fault) });
  readonly #sabotages: (Sabotage & { readonly request: RegExp })[] = [];
  #decide: (request: string) => Sabotage | undefined = () => undefined;
  readonly #rest = createRestServer({
    token: this.token,
    report: (fault) => void this.faults.push(fault),
    sabotage: (request) => this.#takeSabotage(request),
    discord: this.#discord,
    gatewayUrl: () => this.#address('ws'),
    identifies: () => this.gateway.logins.filter((how) => how === 'identify').length,
    identifyLimit: () => this.identifyLimit,
    shards: () => ({
      recommended: this.recommendedShards,
      atOnce: this.gateway.maxConcurrency ?? 1,
    }),
    endpoint: this.endpoint,
  });
  readonly gateway = new GatewayServer({
    server: this.#rest,
    token: this.token,
    report: (fault) => void this.faults.push(fault),
    ready: {
      user: this.#discord.botUser,
      application: { id: this.#discord.applicationId, flags: 0 },
    },
    servers: () => [...this.#discord.servers.map(({ id }) => id), ...this.otherServers],
  });

  static async start(): Promise<FakeDiscord> {
    const discord = new FakeDiscord();
    discord.#rest.listen(0, '127.0.0.1');
    await once(discord.#rest, 'listening');
    return discord;
  }

  async stop(): Promise<void> {
    this.gateway.stop();
    this.#rest.close();
    this.#rest.closeAllConnections();
    await once(this.#rest, 'close');
  }

  /** For `DISCORD_API_URL`. */
  get apiUrl(): string {
    return `${this.#address('http')}/api`;
  }

  /**
   * Someone does something; the interaction gets an id and a token of its own.
   *
   * @returns what they see once the answer is complete.
   * @throws if nothing comes in time, or the command is not registered.
   */
  async interact(interaction: APIInteraction): Promise<Seen> {
    return seeAnswer(this.send(interaction), this.#discord.messages);
  }

  /** Someone does something, and nobody waits for what comes of it. */
  send(interaction: APIInteraction): InteractionSession {
    this.#expectCommand(interaction);
    return this.#discord.send(interaction);
  }

  /** Someone presses a button, found by a part of its label. */
  async press(message: SeenMessage | undefined, label: string, by: Occasion = {}): Promise<Seen> {
    return this.interact(as(by, this.clickOn(message, label)));
  }

  /** Such a click, before it is made. */
  clickOn(message: SeenMessage | undefined, label: string): APIInteraction {
    const button = message?.buttons.find((each) => each.label.includes(label));
    if (!button?.customId) throw new Error(`there is no button ${label} to press`);
    if (button.isDisabled) throw new Error(`the button ${label} is disabled`);
    return buttonInteraction(button.customId, this.#wire(message));
  }

  /** Someone chooses in a select what has this label. */
  async choose(message: SeenMessage | undefined, label: string, by: Occasion = {}): Promise<Seen> {
    const select = message?.selects.find(({ options }) => options.some(isCalled(label)));
    const value = select?.options.find(isCalled(label))?.value;
    if (!select || value === undefined) throw new Error(`there is no ${label} to choose`);
    return this.interact(as(by, selectInteraction(select.custom_id, [value], this.#wire(message))));
  }

  /** Someone presses a button that opens a form, fills in its fields by their custom ids, and submits it. */
  async fillIn(
    message: SeenMessage | undefined,
    label: string,
    values: Readonly<Record<string, string>>,
    by: Occasion = {},
  ): Promise<Seen> {
    const { form } = await this.press(message, label, by);
    if (!form) throw new Error(`the button ${label} opens no form`);
    const filled = fillModal(form, values);
    return this.interact(as(by, modalInteraction(form.custom_id, filled, this.#wire(message))));
  }

  /** Waits until a message says this. */
  async see(words: string): Promise<SeenMessage> {
    return untilThere(
      () => this.shown().find(({ text }) => text.includes(words)),
      `nobody says ${words}`,
    );
  }

  /** Waits until the message has such a button. */
  async seeButton(message: SeenMessage | undefined, label: string): Promise<SeenMessage> {
    const isMeant = ({ id, buttons }: SeenMessage): boolean =>
      id === message?.id && buttons.some((button) => button.label === label);
    return untilThere(() => this.shown().find(isMeant), `it has no button ${label}`);
  }

  /** All messages there are, in order. */
  shown(): readonly SeenMessage[] {
    return this.#discord.messages.list().map(seeMessage);
  }

  /** Waits until the message is there no more. */
  async waitUntilGone(message: SeenMessage | undefined): Promise<void> {
    await untilThere(
      () => this.#discord.messages.find(message?.id ?? '') === undefined || undefined,
      'it is still there',
    );
  }

  /** The next request whose `METHOD /path` matches meets this error. */
  failNext(request: RegExp, error: ApiError): void {
    this.#sabotages.push({ request, outcome: error, isCarriedOut: false });
  }

  /** The next request whose `METHOD /path` matches comes to this. */
  sabotageNext(request: RegExp, sabotage: Sabotage): void {
    this.#sabotages.push({ request, ...sabotage });
  }

  /** Whether a sabotage waits for such a request. */
  isSabotaged(request: RegExp): boolean {
    return this.#sabotages.some(({ request: { source } }) => source === request.source);
  }

  /** From now on, this decides what becomes of each request; undefined lets it be. */
  sabotageAll(decide: (request: string) => Sabotage | undefined): void {
    this.#decide = decide;
  }

  /** The next request whose `METHOD /path` matches is carried out, and answered with an error of Discord's own. */
  loseNext(request: RegExp): void {
    this.#sabotages.push({ request, outcome: apiErrors.internal(), isCarriedOut: true });
  }

  /** Interactions go to one of the two doors. */
  #deliver(session: InteractionSession): void {
    if (this.endpoint.interactionsUrl === undefined) {
      this.gateway.dispatch('INTERACTION_CREATE', session.interaction);
      return;
    }
    this.endpoint.deliver(session).catch((error: unknown) => {
      this.faults.push(`the endpoint can’t be reached: ${String(error)}`);
    });
  }

  /** As Discord sends it along with a click. */
  #wire(message: SeenMessage | undefined): APIMessage {
    const stored = this.#discord.messages.find(message?.id ?? '');
    if (!stored) throw new Error('there is no such message any more');
    return this.#discord.toJson(stored);
  }

  #takeSabotage(name: string): Sabotage | undefined {
    const index = this.#sabotages.findIndex(({ request }) => request.test(name));
    return index === -1 ? this.#decide(name) : this.#sabotages.splice(index, 1)[0];
  }

  #expectCommand({ type, data }: APIInteraction): void {
    if (
      type !== InteractionType.ApplicationCommand &&
      type !== InteractionType.ApplicationCommandAutocomplete
    ) {
      return;
    }
    if (!this.commands.offeredIn(this.guildId).some(({ name }) => name === data.name)) {
      throw new Error(`Discord offers no command /${data.name}: it is not registered`);
    }
  }

  #address(protocol: 'http' | 'ws'): string {
    return `${protocol}://127.0.0.1:${(this.#rest.address() as AddressInfo).port}`;
  }
}

/** Also on a busy machine. */
const SOON_MS = 60_000;

async function untilThere<Value>(look: () => Value | undefined, fault: string): Promise<Value> {
  const until = performance.now() + SOON_MS;
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (performance.now() > until) throw new Error(fault);
    await setTimeout(20);
  }
}

function isCalled(label: string): (option: { readonly label: string }) => boolean {
  return (option) => option.label === label;
}
