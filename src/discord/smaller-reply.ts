import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Completion } from './bot.ts';
import { voiceOf } from './context.ts';

/** What to say when Discord refused the first response: so little that nothing can be refused. */
export function smallerResponse(interaction: APIInteraction): APIInteractionResponse {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    return {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [] },
    };
  }
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: plainNotice(interaction, 'refused'),
  };
}

/**
 * What to say when Discord refused what was to follow `response`. "Thinking…" is taken away; but
 * after a deferred update the original is the message that was clicked on, and it stays.
 */
export function smallerCompletion(
  interaction: APIInteraction,
  response: APIInteractionResponse,
): Completion {
  return insteadOf(response, plainNotice(interaction, 'refused'));
}

/** What to say when the bot is stopped before it knows what was to follow `response`. */
export function lastWord(
  interaction: APIInteraction,
  response: APIInteractionResponse,
): Completion {
  const { say } = voiceOf(interaction);
  return insteadOf(response, plain(say('failure.stopped'), say('failure.stopped-next')));
}

/** What to say when nobody knows whether what was to follow has come. */
export function doubtfulCompletion(interaction: APIInteraction): Completion {
  return { kind: 'follow-up', message: plainNotice(interaction, 'doubtful'), isRepeatable: true };
}

function insteadOf(
  response: APIInteractionResponse,
  message: ReturnType<typeof plain>,
): Completion {
  const isThinking = response.type === InteractionResponseType.DeferredChannelMessageWithSource;
  return { kind: isThinking ? 'replace' : 'follow-up', message, isRepeatable: true };
}

/** Leads from a notice to its line in the log. The end of the interaction's id tells enough apart. */
export function referenceOf(interaction: APIInteraction): string {
  return interaction.id.slice(-6);
}

function plainNotice(interaction: APIInteraction, trouble: 'refused' | 'doubtful') {
  const { say } = voiceOf(interaction);
  const reference = say('failure.reference', { reference: referenceOf(interaction) });
  return plain(say(`failure.${trouble}`), say(`failure.${trouble}-next`), `-# ${reference}`);
}

function plain(happened: string, ...more: readonly string[]) {
  return {
    content: [`**${happened}**`, ...more].join('\n'),
    flags: MessageFlags.Ephemeral as const,
    allowed_mentions: { parse: [] },
  };
}
