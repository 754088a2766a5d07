import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';

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

function isUpdate(type: unknown): boolean {
  return (
    type === InteractionResponseType.UpdateMessage ||
    type === InteractionResponseType.DeferredMessageUpdate
  );
}
