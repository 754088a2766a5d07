import { ComponentType, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type {
  APIInteraction,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Bot, BotResponse, Completion } from '../../src/discord/bot.ts';
import { walkComponents } from '../../src/presentation/cards/walk-components.ts';
import { buttonInteraction, modalInteraction, selectInteraction } from './interactions.ts';

/** All that the bot has sent for an interaction. */
export interface Sent {
  readonly response: BotResponse['response'];
  readonly files: BotResponse['files'];
  readonly done: Completion | undefined;
}

export async function sendTo(bot: Bot, interaction: APIInteraction): Promise<Sent> {
  const { response, files, completion } = await bot(interaction);
  return { response, files, done: await completion };
}

/** What can be done with what was sent: every button pressed, everything chosen, every form sent back. */
export function* stepsFrom(
  { response, done }: Sent,
  interaction: APIInteraction,
  texts: readonly string[],
): Generator<readonly [label: string, step: APIInteraction]> {
  if (response.type === InteractionResponseType.Modal) {
    const message = 'message' in interaction ? interaction.message : undefined;
    for (const text of texts) {
      const filled = modalInteraction(response.data.custom_id, fieldsOf(response.data, text));
      const step = {
        ...interaction,
        type: InteractionType.ModalSubmit,
        data: filled.data,
        message,
      };
      yield [`form with ${text}`, step as APIInteraction];
    }
    return;
  }
  const messages: unknown[] = 'data' in response && response.data ? [response.data] : [];
  if (done && 'message' in done) messages.push(done.message);
  for (const message of messages) yield* clicksOn(message as Partial<APIMessage>);
}

function* clicksOn({
  components = [],
  flags,
}: Partial<APIMessage>): Generator<readonly [string, APIInteraction]> {
  const message = { components: [...components], ...(flags !== undefined && { flags }) };
  for (const component of walkComponents(components)) {
    if (!('custom_id' in component) || ('disabled' in component && component.disabled)) continue;
    const { custom_id: id } = component;
    if (component.type === ComponentType.Button) {
      yield [('label' in component && component.label) || id, buttonInteraction(id, message)];
    } else if (component.type === ComponentType.StringSelect) {
      for (const { label, value } of component.options) {
        yield [label, selectInteraction(id, [value], message)];
      }
    } else yield [id, selectInteraction(id, ['1200000000000000003'], message)];
  }
}

/** Every field of a form with this text in it, or the last of what can be chosen. */
function fieldsOf(
  { components }: APIModalInteractionResponseCallbackData,
  text: string,
): readonly object[] {
  return components.flatMap((each) => {
    const field = 'component' in each ? each.component : each;
    if (!('custom_id' in field)) return [];
    const options = 'options' in field ? (field.options ?? []) : [];
    const chosen = options.at(-1)?.value;
    const { type, custom_id: id } = field;
    const filled =
      type === ComponentType.TextInput
        ? { type, custom_id: id, value: text.slice(0, field.max_length ?? 4000) }
        : type === ComponentType.StringSelect
          ? { type, custom_id: id, values: [chosen] }
          : { type, custom_id: id, value: chosen ?? null };
    return [{ type: each.type, component: filled }];
  });
}
