import type { APIMessageComponent } from 'discord-api-types/v10';
import { MAX_BYTES, MAX_COMPONENTS, MAX_TEXT } from '../validation/message-rules.ts';
import { measure } from '../../presentation/cards/measure.ts';
import type { Budget } from '../protocol/channel.ts';

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
    const { units, bytes, components: count } = measure(components as APIMessageComponent[]);
    budgets.push(
      { name: 'characters', used: units, limit: MAX_TEXT },
      { name: 'components', used: count, limit: MAX_COMPONENTS },
      { name: 'bytes', used: bytes, limit: MAX_BYTES },
    );
  }
  return budgets;
}
