import type { APIInteraction } from 'discord-api-types/v10';
import type { Exchange, ExchangeStep } from '../protocol/channel.ts';
import { budgetsOf } from './budgets.ts';

/** What went to the bot and what came back, kept for whoever wants to look at the payloads. */
export interface ExchangeBook {
  open(interaction: APIInteraction): void;
  /** Notes what the bot sent for the interaction, and what Discord refuses about it. */
  note(interactionId: string, kind: ExchangeStep['kind'], body: unknown, faults: Faults): void;
  find(interactionId: string): Exchange | undefined;
  clear(): void;
}

type Faults = readonly string[];

const MAX_EXCHANGES = 500;

export function createExchangeBook(now: () => number): ExchangeBook {
  const exchanges = new Map<string, Exchange & { readonly startedAtMs: number }>();

  return {
    open(interaction) {
      const { id } = interaction;
      exchanges.set(id, { id, interaction, steps: [], startedAtMs: now() });
      const [oldest] = exchanges.keys();
      if (exchanges.size > MAX_EXCHANGES && oldest !== undefined) exchanges.delete(oldest);
    },
    note(interactionId, kind, body, faults) {
      const exchange = exchanges.get(interactionId);
      if (exchange === undefined) return;
      const afterMs = now() - exchange.startedAtMs;
      const step = { kind, afterMs, body, faults, budgets: budgetsOf(messageIn(kind, body)) };
      exchanges.set(interactionId, { ...exchange, steps: [...exchange.steps, step] });
    },
    find(interactionId) {
      const { id, interaction, steps } = exchanges.get(interactionId) ?? {};
      return id === undefined || steps === undefined ? undefined : { id, interaction, steps };
    },
    clear() {
      exchanges.clear();
    },
  };
}

/** A first response wraps its message; edits and follow-ups are one. */
function messageIn(kind: ExchangeStep['kind'], body: unknown): unknown {
  if (kind !== 'response' || typeof body !== 'object' || body === null) return body;
  return Reflect.get(body, 'data');
}
