import type { APIInteraction } from 'discord-api-types/v10';
import type { Budget, Exchange, ExchangeStep } from '../protocol/channel.ts';
import type { WireComponent } from '../validation/component-rules.ts';
import { LIMITS, sizeOf } from '../validation/message-rules.ts';

/** What went to the bot and what came back, kept for whoever wants to look at the payloads. */
export interface ExchangeBook {
  open(interaction: APIInteraction): void;
  /** Notes a message that the bot posted of its own accord, under the message's id. */
  post(messageId: string, body: unknown): void;
  /** Notes what the bot sent for the interaction, and what Discord refuses about it. */
  note(interactionId: string, kind: ExchangeStep['kind'], body: unknown, faults: Faults): void;
  find(interactionId: string): Exchange | undefined;
}

type Faults = readonly string[];

const MAX_EXCHANGES = 500;

export function createExchangeBook(now: () => number): ExchangeBook {
  const exchanges = new Map<string, Exchange & { readonly startedAtMs: number }>();

  return {
    open(interaction) {
      add({ id: interaction.id, interaction, steps: [] });
    },
    post(id, body) {
      const step = {
        kind: 'post',
        afterMs: 0,
        body,
        faults: [],
        budgets: budgetsOf(body),
      } as const;
      add({ id, steps: [step] });
    },
    note(interactionId, kind, body, faults) {
      const exchange = exchanges.get(interactionId);
      if (exchange === undefined) return;
      const afterMs = now() - exchange.startedAtMs;
      const step = { kind, afterMs, body, faults, budgets: budgetsOf(messageIn(kind, body)) };
      exchanges.set(interactionId, { ...exchange, steps: [...exchange.steps, step] });
    },
    find(interactionId) {
      const { startedAtMs: _ours, ...exchange } = exchanges.get(interactionId) ?? {};
      return 'id' in exchange ? exchange : undefined;
    },
  };

  function add(exchange: Exchange): void {
    exchanges.set(exchange.id, { ...exchange, startedAtMs: now() });
    const [oldest] = exchanges.keys();
    if (exchanges.size > MAX_EXCHANGES && oldest !== undefined) exchanges.delete(oldest);
  }
}

/** A first response wraps its message; edits and follow-ups are one. */
function messageIn(kind: ExchangeStep['kind'], body: unknown): unknown {
  if (kind !== 'response' || typeof body !== 'object' || body === null) return body;
  return Reflect.get(body, 'data');
}

/** Discord's limit for the text of a message without components (its message resource). */
const MAX_CONTENT = 2000;

/** What a payload uses of Discord's limits; nothing of a payload that is no message. */
export function budgetsOf(payload: unknown): Budget[] {
  if (typeof payload !== 'object' || payload === null) return [];
  const { content, components } = payload as { content?: unknown; components?: unknown };
  const budgets: Budget[] = [];
  if (typeof content === 'string' && content !== '') {
    budgets.push({ name: 'characters', used: content.length, limit: MAX_CONTENT });
  }
  if (Array.isArray(components)) {
    const used = sizeOf(components as WireComponent[]);
    budgets.push(
      { name: 'characters', used: used.units, limit: LIMITS.units },
      { name: 'components', used: used.components, limit: LIMITS.components },
      { name: 'bytes', used: used.bytes, limit: LIMITS.bytes },
    );
  }
  return budgets;
}
