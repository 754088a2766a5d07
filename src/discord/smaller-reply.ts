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
    data: plainNotice(interaction),
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
  const isThinking = response.type === InteractionResponseType.DeferredChannelMessageWithSource;
  return { kind: isThinking ? 'replace' : 'follow-up', message: plainNotice(interaction) };
}

/** Leads from a notice to its line in the log. The end of the interaction's id tells enough apart. */
export function referenceOf(interaction: APIInteraction): string {
  return interaction.id.slice(-6);
}

function plainNotice(interaction: APIInteraction) {
  const { say } = voiceOf(interaction);
  const lines = [
    `**${say('failure.refused')}**`,
    say('failure.refused-next'),
    `-# ${say('failure.reference', { reference: referenceOf(interaction) })}`,
  ];
  return {
    content: lines.join('\n'),
    flags: MessageFlags.Ephemeral as const,
    allowed_mentions: { parse: [] },
  };
}
