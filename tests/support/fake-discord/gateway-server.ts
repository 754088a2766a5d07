import type { IncomingMessage, Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { GatewaySession } from './gateway-session.ts';

export interface GatewayServerOptions {
  readonly server: Server;
  readonly token: string;
  /** What READY says of the application. */
  readonly ready: Readonly<Record<string, unknown>>;
  /** The ids of all servers that have the bot. */
  readonly servers: () => readonly string[];
  readonly report: (fault: string) => void;
}

/** `unavailable`: the connection is refused with 503. `silent`: it is made, and nothing is said. */
type Trouble = 'unavailable' | 'silent';

interface Payload {
  readonly op: GatewayOpcodes;
  readonly d: Readonly<Record<string, unknown>>;
}

interface Identify {
  readonly token: string;
  readonly shard?: readonly [shard: number, count: number];
}

/** Where a bot is told to resume; it identifies at the root. */
const RESUME_PATH = '/resume';
const HEARTBEAT_MS = 41_250;
const GOING_AWAY = 1001;

/** What is sent after five seconds may be measured as less: on a busy machine, what was sent before came late. */
const EARLY_MS = 2_000;

/** In turns of five seconds, so many identify whose shards are one after the other ("Sharding for Very Large Bots"). */
const TURN_MS = 5_000;

/** Discord's side of the gateway, by its pages "Gateway" and "Sharding". */
export class GatewayServer {
  /** How bots connected, in order. */
  readonly logins: ('identify' | 'resume')[] = [];
  /** The shards that did. */
  readonly shards: number[] = [];
  /** How many connections a bot has to have at least. */
  neededShards = 1;
  /** How many shards may identify in a turn; undefined: any number, at any time. */
  maxConcurrency: number | undefined;
  /** Sent to each shard for each of its servers, though nobody asks for it. */
  describeServer: ((id: string) => unknown) | undefined;
  /** How often bots are to say that they are there. */
  heartbeatMs = HEARTBEAT_MS;
  /** Heartbeats are not answered: the connection is dead, and nobody says so. */
  isMute = false;
  readonly #refusals: GatewayCloseCodes[] = [];
  readonly #troubles: Trouble[] = [];
  readonly #options: GatewayServerOptions;
  readonly #sockets: WebSocketServer;
  readonly #sessions = new Map<unknown, GatewaySession>();
  readonly #turns = new Map<number, number>();

  constructor(options: GatewayServerOptions) {
    this.#options = options;
    this.#sockets = new WebSocketServer({
      server: options.server,
      verifyClient: (_: unknown, answer: (isLetIn: boolean, status?: number) => void) =>
        this.#meets('unavailable') ? answer(false, 503) : answer(true),
    });
    this.#sockets.on('connection', (socket, request) => this.#welcome(socket, request));
  }

  /** Sends an event to the shard of its server, or keeps it until that resumes. */
  dispatch(event: string, data: { readonly guild_id?: string | undefined }): void {
    for (const session of this.#sessions.values()) {
      const [shard, count] = session.shard;
      if (shardOf(data.guild_id, count) === shard) session.dispatch(event, data);
    }
  }

  /** The shards that are connected now, in order. */
  connected(): readonly number[] {
    return [...this.#sessions.values()]
      .filter((session) => session.isAttached)
      .map(({ shard: [shard] }) => shard)
      .toSorted((a, b) => a - b);
  }

  /** Cuts the connection, as a failing network does. */
  drop(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
  }

  /** Ends the connection with one of Discord's close codes. */
  close(code: GatewayCloseCodes): void {
    for (const socket of this.#sockets.clients) socket.close(code);
  }

  /** What the next connections meet, one after another. */
  troubleNext(...troubles: readonly Trouble[]): void {
    this.#troubles.push(...troubles);
  }

  /** Tells bots that their session is not valid; it may be resumed, or not. */
  invalidate(isResumable: boolean): void {
    if (!isResumable) this.#sessions.clear();
    for (const socket of this.#sockets.clients) {
      send(socket, GatewayOpcodes.InvalidSession, isResumable);
    }
  }

  /** Asks bots to connect anew. */
  askToReconnect(): void {
    for (const socket of this.#sockets.clients) send(socket, GatewayOpcodes.Reconnect);
  }

  /** The next bots that identify are turned away, one after another. */
  refuseNext(...codes: readonly GatewayCloseCodes[]): void {
    this.#refusals.push(...codes);
  }

  stop(): void {
    this.drop();
    this.#sockets.close();
  }

  #meets(trouble: Trouble): boolean {
    if (this.#troubles[0] !== trouble) return false;
    this.#troubles.shift();
    return true;
  }

  #welcome(socket: WebSocket, request: IncomingMessage): void {
    let session: GatewaySession | undefined;
    if (this.#meets('silent')) return;
    send(socket, GatewayOpcodes.Hello, { heartbeat_interval: this.heartbeatMs });
    socket.on('message', (data: Buffer) => {
      const { op, d } = JSON.parse(data.toString()) as Payload;
      switch (op) {
        case GatewayOpcodes.Heartbeat:
          return this.isMute ? undefined : send(socket, GatewayOpcodes.HeartbeatAck);
        case GatewayOpcodes.Identify:
          session = this.#identify(socket, d as unknown as Identify, request);
          return undefined;
        case GatewayOpcodes.Resume:
          session = this.#resume(socket, d, request);
          return undefined;
        default:
          return socket.close(GatewayCloseCodes.UnknownOpcode);
      }
    });
    socket.on('close', (code) => {
      session?.detach(socket);
      // A bot that says goodbye will not resume.
      if (code === GOING_AWAY || code === 1000) this.#sessions.delete(session?.id);
    });
  }

  #identify(
    socket: WebSocket,
    { token, shard: [shard, count] = [0, 1] }: Identify,
    { headers }: IncomingMessage,
  ): GatewaySession | undefined {
    const refusal =
      token === this.#options.token
        ? (this.#refusals.shift() ?? this.#refusalOf(shard, count))
        : GatewayCloseCodes.AuthenticationFailed;
    if (refusal !== undefined) {
      socket.close(refusal);
      return undefined;
    }
    this.#takeTurn(shard);
    const session = new GatewaySession([shard, count]);
    this.#sessions.set(session.id, session);
    this.logins.push('identify');
    this.shards.push(shard);
    const servers = this.#options.servers().filter((id) => shardOf(id, count) === shard);
    session.attach(socket);
    session.dispatch('READY', {
      v: 10,
      ...this.#options.ready,
      session_id: session.id,
      guilds: servers.map((id) => ({ id, unavailable: true })),
      resume_gateway_url: `ws://${headers.host}${RESUME_PATH}`,
      shard: [shard, count],
    });
    for (const id of servers) {
      if (this.describeServer) session.dispatch('GUILD_CREATE', this.describeServer(id));
    }
    return session;
  }

  #refusalOf(shard: number, count: number): GatewayCloseCodes | undefined {
    if (shard >= count) return GatewayCloseCodes.InvalidShard;
    return count < this.neededShards ? GatewayCloseCodes.ShardingRequired : undefined;
  }

  #takeTurn(shard: number): void {
    if (this.maxConcurrency === undefined) return;
    const turn = shard % this.maxConcurrency;
    const sinceMs = performance.now() - (this.#turns.get(turn) ?? -Infinity);
    this.#turns.set(turn, performance.now());
    if (sinceMs < TURN_MS - EARLY_MS) {
      this.#options.report(`IDENTIFY: shard ${shard} after ${sinceMs.toFixed(0)} ms`);
    }
  }

  #resume(
    socket: WebSocket,
    { token, session_id, seq }: Payload['d'],
    { url = '' }: IncomingMessage,
  ): GatewaySession | undefined {
    if (!url.startsWith(RESUME_PATH)) this.#options.report('RESUME: not at resume_gateway_url');
    const session = this.#sessions.get(session_id);
    if (token !== this.#options.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
      return undefined;
    }
    if (session === undefined) {
      send(socket, GatewayOpcodes.InvalidSession, false);
      return undefined;
    }
    this.logins.push('resume');
    this.shards.push(session.shard[0]);
    session.attach(socket);
    session.replayAfter(Number(seq));
    session.dispatch('RESUMED', {});
    return session;
  }
}

/** By Discord's formula; what happens in no server goes to the first. */
function shardOf(serverId: string | undefined, count: number): number {
  return serverId === undefined ? 0 : Number((BigInt(serverId) >> 22n) % BigInt(count));
}

function send(socket: WebSocket, op: GatewayOpcodes, d: unknown = null): void {
  socket.send(JSON.stringify({ op, d }));
}
