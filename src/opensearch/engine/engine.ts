import type { z } from 'zod';

/** One request to the engine, as its REST API has it. */
export interface EngineRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  /** From the slash on, its parts encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Instead of a body: JSON a line, each with its line break. */
  readonly lines?: string | Buffer;
}

export interface EngineReply {
  readonly status: number;
  /** Whatever was sent; who asks parses it. */
  readonly body: unknown;
}

/** A search engine on other machines, any of which may be away. */
export interface Engine {
  /**
   * Asks what a question waits for: within its budget, of another node where one fails or is slow, and not at all
   * while the engine is known to be away. What is asked so changes nothing.
   *
   * @throws PartialSearchError if a part of what was asked for couldn't be searched.
   * @throws EngineError if there is no answer, or another than expected.
   */
  read<Answer>(request: EngineRequest, answer: z.ZodType<Answer>): Promise<Answer>;
  /**
   * Asks what nobody waits for, as filling does: it may take its time. Replies that refuse are replies as well.
   * What is asked so can be asked twice without harm.
   *
   * @throws EngineError if no node gives a reply.
   */
  ask(request: EngineRequest): Promise<EngineReply>;
  /** The same engine for one question, whose reads share the budget. */
  forQuestion(): Engine;
  /** What is asked from then on fails. */
  close(): Promise<void>;
}
