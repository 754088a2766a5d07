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
  #refusal: GatewayCloseCodes | undefined;
  readonly #options: GatewayServerOptions;
  readonly #sockets: WebSocketServer;
  readonly #sessions = new Map<unknown, GatewaySession>();

  constructor(options: GatewayServerOptions) {
    this.#options = options;
    this.#sockets = new WebSocketServer({ server: options.server });
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

  /** The next bot that identifies is turned away. */
  refuseNext(code: GatewayCloseCodes): void {
    this.#refusal = code;
  }

  stop(): void {
    this.drop();
    this.#sockets.close();
  }

  #welcome(socket: WebSocket, request: IncomingMessage): void {
    let session: GatewaySession | undefined;
    send(socket, GatewayOpcodes.Hello, { heartbeat_interval: HEARTBEAT_MS });
    socket.on('message', (data: Buffer) => {
      const { op, d } = JSON.parse(data.toString()) as Payload;
      switch (op) {
        case GatewayOpcodes.Heartbeat:
          return send(socket, GatewayOpcodes.HeartbeatAck);
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
