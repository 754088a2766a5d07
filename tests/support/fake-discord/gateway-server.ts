import type { IncomingMessage, Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { GatewaySession } from './gateway-session.ts';

export interface GatewayServerOptions {
  readonly server: Server;
  readonly token: string;
  /** What READY says of the application and its servers. */
  readonly ready: Readonly<Record<string, unknown>>;
  readonly report: (fault: string) => void;
}

/** `unavailable`: the connection is refused with 503. `silent`: it is made, and nothing is said. */
type Trouble = 'unavailable' | 'silent';

interface Payload {
  readonly op: GatewayOpcodes;
  readonly d: Readonly<Record<string, unknown>>;
}

/** Where a bot is told to resume; it identifies at the root. */
const RESUME_PATH = '/resume';
const HEARTBEAT_MS = 41_250;
const GOING_AWAY = 1001;

/** Discord's side of the gateway, by its page "Gateway". */
export class GatewayServer {
  /** How bots connected, in order. */
  readonly logins: ('identify' | 'resume')[] = [];
  /** How often bots are to say that they are there. */
  heartbeatMs = HEARTBEAT_MS;
  /** Heartbeats are not answered: the connection is dead, and nobody says so. */
  isMute = false;
  #refusal: GatewayCloseCodes | undefined;
  readonly #troubles: Trouble[] = [];
  readonly #options: GatewayServerOptions;
  readonly #sockets: WebSocketServer;
  readonly #sessions = new Map<unknown, GatewaySession>();

  constructor(options: GatewayServerOptions) {
    this.#options = options;
    this.#sockets = new WebSocketServer({
      server: options.server,
      verifyClient: (_: unknown, answer: (isLetIn: boolean, status?: number) => void) =>
        this.#meets('unavailable') ? answer(false, 503) : answer(true),
    });
    this.#sockets.on('connection', (socket, request) => this.#welcome(socket, request));
  }

  /** Sends an event to the bot, or keeps it until the bot resumes. */
  dispatch(event: string, data: unknown): void {
    for (const session of this.#sessions.values()) session.dispatch(event, data);
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

  /** The next bot that identifies is turned away. */
  refuseNext(code: GatewayCloseCodes): void {
    this.#refusal = code;
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
          session = this.#identify(socket, d, request);
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
    { token, shard }: Payload['d'],
    { headers }: IncomingMessage,
  ): GatewaySession | undefined {
    const refusal =
      token === this.#options.token ? this.#refusal : GatewayCloseCodes.AuthenticationFailed;
    this.#refusal = undefined;
    if (refusal !== undefined) {
      socket.close(refusal);
      return undefined;
    }
    const session = new GatewaySession();
    this.#sessions.set(session.id, session);
    this.logins.push('identify');
    session.attach(socket);
    session.dispatch('READY', {
      v: 10,
      ...this.#options.ready,
      session_id: session.id,
      resume_gateway_url: `ws://${headers.host}${RESUME_PATH}`,
      shard,
    });
    return session;
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
    session.attach(socket);
    session.replayAfter(Number(seq));
    session.dispatch('RESUMED', {});
    return session;
  }
}

function send(socket: WebSocket, op: GatewayOpcodes, d: unknown = null): void {
  socket.send(JSON.stringify({ op, d }));
}
