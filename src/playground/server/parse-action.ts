import { z } from 'zod';
import type { Action } from '../protocol/action.ts';

const id = z.string().max(100);
const path = z.array(z.string().max(32)).min(1).max(3).readonly();
const optionValue = z.union([z.string().max(6000), z.number(), z.boolean()]);
const options = z.record(z.string().max(32), optionValue).readonly();
const entered = z.union([z.string().max(4000), z.boolean(), z.array(z.string()).readonly()]);

const deed = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('say'),
    content: z.string(),
    files: z.array(id).max(10).readonly().exactOptional(),
  }),
  z.object({ kind: z.literal('command'), path, options }),
  z.object({ kind: z.literal('complete'), path, options, focused: z.string().max(32) }),
  z.object({ kind: z.literal('message-command'), name: z.string().max(32), messageId: id }),
  z.object({
    kind: z.literal('press'),
    messageId: id,
    customId: id,
    values: z.array(id).max(25).readonly().exactOptional(),
  }),
  z.object({ kind: z.literal('submit'), modalId: id, values: z.record(id, entered).readonly() }),
  z.object({ kind: z.literal('dismiss'), messageId: id }),
  z.object({ kind: z.literal('clear') }),
]);

const action = z.object({
  personId: id,
  locale: z.string().max(8),
  where: id.exactOptional(),
  deed,
});

/** @returns undefined if the text is not the JSON of an action. */
export function parseAction(text: string): Action | undefined {
  try {
    return action.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
