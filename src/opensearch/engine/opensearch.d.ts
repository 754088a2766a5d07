/** What is used of optional packages, whose own types are there only where they are installed. */
declare module '@opensearch-project/opensearch' {
  export class Client {
    constructor(options: ClientOptions);
    readonly transport: {
      request(params: TransportParams, options: TransportOptions): TransportRequest;
    };
    close(): Promise<void>;
  }

  export interface ClientOptions {
    readonly node: NodeOptions;
    readonly maxRetries: number;
  }

  export interface NodeOptions {
    readonly url: URL;
    readonly headers: Readonly<Record<string, string>>;
    readonly ssl?: { readonly ca: string };
  }

  export interface TransportParams {
    readonly method: string;
    readonly path: string;
    readonly querystring?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    /** JSON a line. */
    readonly bulkBody?: string | Buffer;
  }

  export interface TransportOptions {
    readonly requestTimeout: number;
  }

  export interface TransportRequest extends Promise<TransportReply> {
    abort(): unknown;
  }

  export interface TransportReply {
    readonly statusCode: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  }

  export const errors: {
    readonly ResponseError: new () => Error & { readonly meta: TransportReply };
    readonly ConnectionError: new () => Error;
    readonly TimeoutError: new () => Error;
    readonly RequestAbortedError: new () => Error;
    readonly DeserializationError: new () => Error;
  };
}

declare module 'cockatiel' {
  export class ConsecutiveBreaker {
    constructor(threshold: number);
    readonly state: unknown;
  }

  export class ExponentialBackoff {
    constructor(options: { readonly initialDelay: number; readonly maxDelay: number });
    next(): { readonly duration: number };
  }

  export class BrokenCircuitError extends Error {}

  export interface CircuitBreaker {
    execute<Value>(work: () => Promise<Value>): Promise<Value>;
    onBreak(told: () => void): void;
    onReset(told: () => void): void;
  }

  export function handleWhen(test: (error: Error) => boolean): object;

  export function circuitBreaker(
    policy: object,
    options: { readonly halfOpenAfter: ExponentialBackoff; readonly breaker: ConsecutiveBreaker },
  ): CircuitBreaker;
}
