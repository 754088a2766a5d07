import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { repeatedIdFaults } from './component-rules.ts';

/** A modal's part of a response as it comes over the wire. */
export interface WireModal {
  readonly components?: readonly unknown[];
}

/** Discord's component reference; the schema would take 40. */
const MAX_MODAL_COMPONENTS = 5;

/** Whether an interaction admits such a first response (Discord's page "Receiving and Responding"). */
export function placeFaults(asked: InteractionType, type: unknown): string[] {
  const isAutocomplete = asked === InteractionType.ApplicationCommandAutocomplete;
  const isChoices = type === InteractionResponseType.ApplicationCommandAutocompleteResult;
  if (isAutocomplete !== isChoices) {
    return ['type: autocomplete takes choices, and nothing else does'];
  }
  if (asked === InteractionType.ApplicationCommand && isUpdate(type)) {
    return ['type: a command has no message to update'];
  }
  if (asked === InteractionType.ModalSubmit && type === InteractionResponseType.Modal) {
    return ['type: a modal can’t answer a modal'];
  }
  return [];
}

export function deferralFaults({ flags = 0 }: { readonly flags?: number }): string[] {
  const others = flags & ~MessageFlags.Ephemeral;
  return others === 0 ? [] : ['data.flags: a deferral may carry only the ephemeral flag'];
}

/** What Discord's rules for modals, beyond their shape, say against this one. */
export function modalFaults({ components = [] }: WireModal): string[] {
  return [
    ...(components.length > MAX_MODAL_COMPONENTS
      ? [`components: ${components.length} are too many for a modal`]
      : []),
    ...repeatedIdFaults([...customIdsIn(components)]),
  ];
}

function* customIdsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'custom_id' && typeof inner === 'string') yield inner;
    else yield* customIdsIn(inner);
  }
}

function isUpdate(type: unknown): boolean {
  return (
    type === InteractionResponseType.UpdateMessage ||
    type === InteractionResponseType.DeferredMessageUpdate
  );
}
