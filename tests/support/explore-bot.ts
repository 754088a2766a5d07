import {
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type {
  APIInteraction,
  APIMessageComponent,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Bot } from '../../src/discord/bot.ts';
import {
  editFaults,
  followUpFaults,
  responseFaults,
} from '../../src/playground/validation/payload-faults.ts';
import { fits, measure } from '../../src/presentation/cards/measure.ts';
import { walkComponents } from '../../src/presentation/cards/walk-components.ts';
import { buttonInteraction, modalInteraction, selectInteraction } from './interactions.ts';

/** A message that the bot has sent, and how one came to it. */
interface Reached {
  readonly way: readonly string[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: number;
}

export interface Exploration {
  /** What Discord would refuse, or what exceeds the house budgets, with the way to it. */
  readonly faults: readonly string[];
  /** All that was said, by the way to it. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface ExploreOptions {
  /** So many clicks behind the first reply. */
  readonly depth: number;
  /** Changes each interaction before the bot gets it: another language, say. */
  readonly as: (interaction: APIInteraction) => APIInteraction;
}

/** Sends interactions, then presses whatever the replies offer, and so on. */
export async function explore(
  bot: Bot,
  first: Readonly<Record<string, APIInteraction>>,
  { depth, as }: ExploreOptions,
): Promise<Exploration> {
  const faults: string[] = [];
  const texts = new Map<string, string>();
  let open = Object.entries(first).map(([name, interaction]) => ({ way: [name], interaction }));
  const pressed = new Set<string>();
  for (let clicks = 0; clicks <= depth && open.length > 0; clicks += 1) {
    const next: typeof open = [];
    for (const { way, interaction } of open) {
      for (const reached of await send(bot, as(interaction), way, faults)) {
        texts.set(way.join(' → '), JSON.stringify(reached.components));
        for (const [label, click] of clicksOn(reached)) {
          if (pressed.has(`${way[0]} ${label}`)) continue;
          pressed.add(`${way[0]} ${label}`);
          next.push({ way: [...way, label], interaction: click });
        }
      }
    }
    open = next;
  }
  return { faults, texts };
}

/** @returns the messages that come of it; a form that opens is sent back at once. */
async function send(
  bot: Bot,
  interaction: APIInteraction,
  way: readonly string[],
  faults: string[],
): Promise<readonly Reached[]> {
  const { response, completion } = await bot(interaction);
  const note = (found: readonly string[]): void => {
    faults.push(...found.map((fault) => `${way.join(' → ')}: ${fault}`));
  };
  note(responseFaults(withFlags(response)));
  if (response.type === InteractionResponseType.Modal) {
    const message = 'message' in interaction ? interaction.message : undefined;
    const filled = modalInteraction(response.data.custom_id, fieldsOf(response.data), message);
    const merged = { ...interaction, type: InteractionType.ModalSubmit, data: filled.data };
    return send(bot, merged as APIInteraction, [...way, 'form'], faults);
  }
  const done = await completion;
  const messages: object[] = 'data' in response && response.data ? [response.data] : [];
  if (done && 'message' in done) {
    note(done.kind === 'edit' ? editFaults(done.message) : followUpFaults(done.message));
    messages.push(done.message);
  }
  const reached = messages.flatMap((message): Reached[] => {
    const { components = [], flags = 0 } = message as Partial<Reached>;
    return components.length > 0 ? [{ way, components, flags }] : [];
  });
  for (const { components } of reached) {
    const size = measure(components);
    if (!fits(size)) note([`over budget: ${JSON.stringify(size)}`]);
  }
  return reached;
}

/** An update keeps the flags of its message. */
function withFlags(response: object): object {
  const { type, data } = response as {
    readonly type: InteractionResponseType;
    readonly data?: { readonly flags?: number };
  };
  if (type !== InteractionResponseType.UpdateMessage) return response;
  return { type, data: { ...data, flags: (data?.flags ?? 0) | MessageFlags.IsComponentsV2 } };
}

function* clicksOn({ components, flags }: Reached): Generator<[string, APIInteraction]> {
  const message = { components: [...components], flags };
  for (const component of walkComponents(components)) {
    if (!('custom_id' in component) || ('disabled' in component && component.disabled)) continue;
    const { custom_id: id } = component;
    const [label, values] = choiceIn(component);
    if (values === undefined) yield [label, buttonInteraction(id, message)];
    else yield [label, selectInteraction(id, values, message)];
  }
}

/** What a component is called, and for a select what is chosen in it. */
function choiceIn(component: APIMessageComponent): [string, readonly string[] | undefined] {
  switch (component.type) {
    case ComponentType.StringSelect:
      return [
        component.options.map(({ label }) => label).join('/'),
        [component.options.at(-1)?.value ?? ''],
      ];
    case ComponentType.ChannelSelect:
      return ['channels', ['1200000000000000003']];
    default:
      return ['label' in component ? (component.label ?? '') : '', undefined];
  }
}

/** Every field of a form with something in it. */
function fieldsOf({ components }: APIModalInteractionResponseCallbackData): readonly object[] {
  return components.map((each) => {
    const field = 'component' in each ? each.component : each;
    const { type } = field;
    const options = 'options' in field ? field.options : undefined;
    const id = 'custom_id' in field ? field.custom_id : '';
    const chosen = options?.map(({ value }) => value).at(-1);
    return {
      type: each.type,
      component:
        type === ComponentType.StringSelect
          ? { type, custom_id: id, values: [chosen] }
          : { type, custom_id: id, value: chosen ?? '999' },
    };
  });
}
