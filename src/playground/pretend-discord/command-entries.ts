import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type {
  ChoiceEntry,
  CommandEntry,
  Localizations,
  MessageCommandEntry,
  OptionEntry,
  Person,
} from '../protocol/channel.ts';

/** A command as the bot declares it to Discord. */
export type Declaration = RESTPostAPIApplicationCommandsJSONBody;

/**
 * The slash commands, each subcommand on its own, as Discord's picker lists them.
 *
 * @param people Those whom an option for somebody offers. Default: nobody.
 */
export function listCommands(
  declarations: readonly Declaration[],
  people: readonly Person[] = [],
): CommandEntry[] {
  const choices = people.map(({ id, name }) => ({ name, value: id }));
  return declarations
    .filter(isChatInput)
    .flatMap((command) => branch(command, [], needsOf(command.default_member_permissions)))
    .map((entry) => withPeople(entry, choices));
}

/** Who can be named is told by the server. */
function withPeople(entry: CommandEntry, people: readonly ChoiceEntry[]): CommandEntry {
  const options = entry.options.map((option) =>
    option.type === 'user' ? Object.assign(option, { choices: people }) : option,
  );
  return { ...entry, options };
}

export function listMessageCommands(declarations: readonly Declaration[]): MessageCommandEntry[] {
  return declarations
    .filter(({ type }) => type === ApplicationCommandType.Message)
    .map(({ name, name_localizations, default_member_permissions }) => {
      const entry = { name, names: localizations(name_localizations) };
      return Object.assign(entry, needsOf(default_member_permissions));
    });
}

type Node = Pick<
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  'name' | 'name_localizations' | 'description' | 'description_localizations'
> & { readonly options?: readonly APIApplicationCommandOption[] | undefined };

type Needs = Pick<CommandEntry, 'needs'>;

function isChatInput(
  command: Declaration,
): command is RESTPostAPIChatInputApplicationCommandsJSONBody {
  return command.type === undefined || command.type === ApplicationCommandType.ChatInput;
}

function branch(node: Node, above: readonly Node[], needs: Needs): CommandEntry[] {
  const way = [...above, node];
  const options = node.options ?? [];
  const inner = options.filter(isSubcommand);
  if (inner.length > 0) return inner.flatMap((subcommand) => branch(subcommand, way, needs));
  return [
    {
      path: way.map(({ name }) => name),
      names: way.map(({ name_localizations }) => localizations(name_localizations)),
      description: node.description,
      descriptions: localizations(node.description_localizations),
      options: options.filter((option) => !isSubcommand(option)).map(toEntry),
      ...needs,
    },
  ];
}

type Subcommand = Extract<
  APIApplicationCommandOption,
  {
    type: ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup;
  }
>;

function isSubcommand(option: APIApplicationCommandOption): option is Subcommand {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

const TYPES: Readonly<Partial<Record<ApplicationCommandOptionType, OptionEntry['type']>>> = {
  [ApplicationCommandOptionType.String]: 'string',
  [ApplicationCommandOptionType.Integer]: 'integer',
  [ApplicationCommandOptionType.Number]: 'number',
  [ApplicationCommandOptionType.Boolean]: 'boolean',
  [ApplicationCommandOptionType.User]: 'user',
  [ApplicationCommandOptionType.Attachment]: 'attachment',
};

const BOOLEAN_CHOICES: readonly ChoiceEntry[] = [
  { name: 'True', value: true },
  { name: 'False', value: false },
];

function toEntry(given: APIApplicationCommandOption): OptionEntry {
  const option = given as APIApplicationCommandBasicOption;
  const type = TYPES[option.type] ?? 'unsupported';
  return {
    name: option.name,
    names: localizations(option.name_localizations),
    description: option.description,
    descriptions: localizations(option.description_localizations),
    type,
    isRequired: option.required === true,
    completes: 'autocomplete' in option && option.autocomplete,
    choices: type === 'boolean' ? BOOLEAN_CHOICES : choicesOf(option),
    ...boundsOf(option),
  };
}

function choicesOf(option: APIApplicationCommandBasicOption): readonly ChoiceEntry[] {
  return 'choices' in option ? (option.choices ?? []) : [];
}

function boundsOf(option: APIApplicationCommandBasicOption): { min?: number; max?: number } {
  const read = (key: string): number | undefined => Reflect.get(option, key) as number | undefined;
  const min = read('min_length') ?? read('min_value');
  const max = read('max_length') ?? read('max_value');
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function needsOf(permissions: unknown): Needs {
  return typeof permissions === 'string' ? { needs: permissions } : {};
}

function localizations(given: object | null | undefined): Localizations {
  return (given ?? {}) as Localizations;
}
