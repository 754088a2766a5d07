import { ApplicationCommandType } from 'discord-api-types/v10';
import type {
  APIApplicationCommandInteractionDataOption,
  APIApplicationCommandInteraction,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import type {
  Action,
  Command,
  MessageCommand,
  Reaction,
  Runnable,
  SlashCommand,
} from './command.ts';
import { type Context, parentOf } from './context.ts';
import { decodeCustomId } from './custom-id.ts';
import { readFields } from './form-fields.ts';
import { stillPointed } from './mention.ts';
import { asClick, asCommand, type Manner } from './message.ts';
import { OutdatedInputError } from './outdated-input.ts';
import { readOptions, subcommandIn } from './sent-options.ts';

/** Who answers to what, by name. */
export interface Directory {
  readonly slash: ReadonlyMap<string, SlashCommand>;
  readonly message: ReadonlyMap<string, MessageCommand>;
  readonly actions: ReadonlyMap<string, Action>;
}

/** Something to do for somebody, found and ready to run. */
export interface Task {
  /** What the log calls it. */
  readonly name: string;
  readonly manner: Manner;
  /** What it comes to may be a form. */
  readonly mayOpenForm?: boolean;
  readonly run: () => Promise<Reaction>;
}

export function directoryOf(commands: readonly Command[]): Directory {
  const slash = commands.filter((command): command is SlashCommand => !isMessageCommand(command));
  const message = commands.filter(isMessageCommand);
  return {
    slash: new Map(slash.map((command) => [command.declaration.name, command])),
    message: new Map(message.map((command) => [command.declaration.name, command])),
    actions: new Map(
      commands.flatMap(({ actions = [] }) => actions.map((action) => [action.name, action])),
    ),
  };
}

/** @throws OutdatedInputError if there is no such command any more. */
export function findCommand(
  directory: Directory,
  data: APIApplicationCommandInteraction['data'],
  context: Context,
): Task {
  const { name } = data;
  if (data.type === ApplicationCommandType.ChatInput) {
    const command = findRunnable(directory, name, data.options);
    const options = readOptions(data.options);
    const isPrivate = command.isPrivate?.(options, context) ?? false;
    return {
      name,
      manner: asCommand(isPrivate ? 'private' : 'public'),
      run: async () => ({ kind: 'reply', reply: await command.run(options, context) }),
    };
  }
  const command = directory.message.get(name);
  const isOfMessage = data.type === ApplicationCommandType.Message;
  const message = isOfMessage ? data.resolved.messages[data.target_id] : undefined;
  if (!command || !message) throw new OutdatedInputError('no such command');
  return {
    name,
    manner: asCommand('private'),
    run: async () => ({ kind: 'reply', reply: await command.run(message, context) }),
  };
}

/** @throws OutdatedInputError as {@link findCommand}. */
export function findRunnable(
  { slash }: Directory,
  name: string,
  options: readonly APIApplicationCommandInteractionDataOption[] | undefined,
): Runnable {
  const command = slash.get(name);
  if (command && 'run' in command) return command;
  const word = subcommandIn(options) ?? '';
  const subcommand =
    command && Object.hasOwn(command.subcommands, word) ? command.subcommands[word] : undefined;
  if (!subcommand) throw new OutdatedInputError('no such command');
  return subcommand;
}

/** @throws OutdatedInputError if nobody answers to the component any more. */
export function findPressed(
  { actions }: Directory,
  pressed: APIMessageComponentInteraction,
  context: Context,
): Task {
  const { data, message } = pressed;
  const { action: name = '', state = [] } = decodeCustomId(data.custom_id) ?? {};
  const action = actions.get(name);
  if (!action?.press) throw new OutdatedInputError('no such button');
  const { press, pressShows } = action;
  const values = 'values' in data ? data.values : [];
  const click = { state, values, parentChannels: parentChannelsIn(data), message };
  const run = async () => stillPointed(await press(click, context), message);
  const manner = asClick(pressShows?.(click, context) ?? 'in-place', pressed);
  return { name, manner, mayOpenForm: action.submit !== undefined, run };
}

function parentChannelsIn(
  data: APIMessageComponentInteraction['data'],
): Readonly<Record<string, string>> {
  const resolved = 'resolved' in data ? data.resolved : undefined;
  const channels = resolved && 'channels' in resolved ? Object.values(resolved.channels ?? {}) : [];
  const parents = channels.map((channel) => [channel.id, parentOf(channel)] as const);
  return Object.fromEntries(
    parents.filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

/** @throws OutdatedInputError if nobody answers to the form any more. */
export function findSubmitted(
  { actions }: Directory,
  { data, message }: APIModalSubmitInteraction,
  context: Context,
): Task {
  const { action: name = '', state = [] } = decodeCustomId(data.custom_id) ?? {};
  const action = actions.get(name);
  if (!action?.submit) throw new OutdatedInputError('no such form');
  const { submit, submitShows } = action;
  const submission = { state, fields: readFields(data.components), message };
  const run = async () => stillPointed(await submit(submission, context), message);
  return { name, manner: asClick(submitShows?.(submission, context) ?? 'in-place'), run };
}

function isMessageCommand(command: Command): command is MessageCommand {
  return command.declaration.type === ApplicationCommandType.Message;
}
