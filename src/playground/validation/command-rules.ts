import { ApplicationCommandType } from 'discord-api-types/v10';

/** A command as it comes over the wire in a bulk overwrite. */
export interface WireCommand {
  /** Default: one that people type. */
  readonly type?: number;
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly WireOption[];
  readonly default_member_permissions?: unknown;
}

interface WireOption {
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly unknown[];
}

export interface WireChoice {
  readonly name: string;
  readonly value: string | number;
}

/** From Discord's page on application commands. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MAX_COMMANDS = 100;
const MAX_CHARACTERS = 8000;
const MAX_CHOICE = 100;

const TYPED: number = ApplicationCommandType.ChatInput;

/** What Discord's rules for commands, beyond their shape, say against these. */
export function commandRuleFaults(commands: readonly WireCommand[]): string[] {
  return [
    ...(commands.length > MAX_COMMANDS ? ['commands: are more than 100'] : []),
    ...twiceIn(commands.map(({ name }) => name)).map((name) => `${name}: is declared twice`),
    ...commands.flatMap((command) =>
      ruleFaultsOf(command).map((fault) => `${command.name}: ${fault}`),
    ),
  ];
}

export function choiceFaults(choices: readonly WireChoice[]): string[] {
  return choices
    .filter(({ value }) => String(value).length > MAX_CHOICE)
    .map(({ name }) => `choices: the value of ${name} is too long`);
}

function ruleFaultsOf(command: WireCommand): string[] {
  const { type = TYPED } = command;
  return type === TYPED ? typedFaultsOf(command) : menuFaultsOf(command);
}

/** A command in a menu has a name of any characters, and nothing else to read. */
function menuFaultsOf({ name, description, options }: WireCommand): string[] {
  return [
    ...(/^\S(?:.{0,30}\S)?$/su.test(name) ? [] : [`${name} is no name`]),
    ...(description ? ['has a description'] : []),
    ...(options?.length ? ['has options'] : []),
  ];
}

function typedFaultsOf(command: WireCommand): string[] {
  const options = command.options ?? [];
  const names = [command, ...options].map(({ name }) => name);
  return [
    ...names.filter((name) => !isName(name)).map((name) => `${name} is no name`),
    ...twiceIn(options.map(({ name }) => name)).map((name) => `option ${name} is there twice`),
    ...(command.description ? [] : ['has no description']),
    ...(isRequiredFirst(options) ? [] : ['has a required option after another']),
    ...options.filter(hasTwoSources).map(({ name }) => `${name} has choices and autocomplete`),
    ...(charactersOf([command, ...options]) > MAX_CHARACTERS ? ['is longer than 8000'] : []),
  ];
}

function isName(name: string): boolean {
  return NAME.test(name) && name === name.toLowerCase();
}

function twiceIn(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function isRequiredFirst(options: readonly WireOption[]): boolean {
  const firstOptional = options.findIndex(({ required }) => !required);
  return firstOptional === -1 || options.slice(firstOptional).every(({ required }) => !required);
}

function hasTwoSources({ autocomplete, choices }: WireOption): boolean {
  return autocomplete === true && choices !== undefined && choices.length > 0;
}

function charactersOf(parts: readonly (WireCommand | WireOption)[]): number {
  return parts.reduce(
    (sum, { name, description }) => sum + name.length + (description?.length ?? 0),
    0,
  );
}
