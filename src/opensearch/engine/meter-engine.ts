import type { EngineFaultKind } from './engine-error.ts';
import type { AttemptReason } from './ask-nodes.ts';
import type { EngineRequest } from './engine.ts';

/** Told of what is asked of the engine, to be counted. Nothing that people typed goes in. */
export type EngineMeter = (event: EngineEvent) => void;

export type EngineEvent =
  /** What a question waited for has come, or not. */
  | {
      readonly kind: 'read';
      readonly api: AskedApi;
      readonly outcome: EngineOutcome;
      readonly seconds: number;
    }
  /** A node was asked. */
  | { readonly kind: 'attempt'; readonly why: AttemptReason }
  /** Nothing is asked while it is away. */
  | { readonly kind: 'breaker'; readonly isAway: boolean };

export type EngineOutcome = 'answered' | 'partial' | EngineFaultKind;

export const ASKED_APIS = ['search', 'msearch', 'mget', 'count', 'doc', 'other'] as const;

export type AskedApi = (typeof ASKED_APIS)[number];

/** What a request is for, as the engine calls it. */
export function apiOf({ path }: EngineRequest): AskedApi {
  const named = /\/_(?<api>[a-z_]+)(?:\/|$)/u.exec(path)?.groups?.['api'];
  return ASKED_APIS.find((api) => api === named) ?? 'other';
}
