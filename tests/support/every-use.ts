import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import type { APIApplicationCommandBasicOption, APIInteraction } from 'discord-api-types/v10';
import type { Command } from '../../src/discord/command.ts';
import {
  autocompleteInteraction,
  commandInteraction,
  messageCommandInteraction,
} from './interactions.ts';

/** What somebody may write, where anything may be written. */
export interface Written {
  readonly texts: readonly string[];
}

type Use = readonly [name: string, interaction: APIInteraction];

/**
 * Every way to use every command as it is declared: each of its texts, alone and in each option that may be left
 * out, each of its choices, and each text while it is typed. A new command is among them by itself.
 */
export function* everyUse(commands: readonly Command[], { texts }: Written): Generator<Use> {
  for (const { declaration } of commands) {
    const { name } = declaration;
    if (declaration.type === ApplicationCommandType.Message) {
      for (const text of texts) yield [`${name}: ${text}`, messageCommandInteraction(name, text)];
      continue;
    }
    const options = 'options' in declaration ? (declaration.options ?? []) : [];
    const subcommands = options.filter((option) => option.type === Type.Subcommand);
    if (subcommands.length === 0) {
      yield* usesOf(name, undefined, options as APIApplicationCommandBasicOption[], texts);
    }
    for (const { name: word, options: own = [] } of subcommands) {
      yield* usesOf(name, word, own, texts);
    }
  }
}

function* usesOf(
  name: string,
  subcommand: string | undefined,
  options: readonly APIApplicationCommandBasicOption[],
  texts: readonly string[],
): Generator<Use> {
  const required = options.filter((option) => option.required);
  const others = options.filter((option) => !option.required);
  const called = [name, subcommand].filter(Boolean).join(' ');
  for (const text of required.some(isFree) || others.some(isFree) ? texts : ['']) {
    const given = Object.fromEntries(required.map((option) => [option.name, anyOf(option, text)]));
    yield [`/${called} ${JSON.stringify(given)}`, commandInteraction(name, given, subcommand)];
    for (const option of others) {
      for (const value of valuesOf(option, text)) {
        const more = { ...given, [option.name]: value };
        yield [`/${called} ${JSON.stringify(more)}`, commandInteraction(name, more, subcommand)];
      }
    }
    for (const option of options) {
      if (!('autocomplete' in option) || !option.autocomplete) continue;
      for (const typed of [text, text.slice(0, 4)]) {
        const typing = { ...given, [option.name]: typed };
        yield [
          `/${called} ${option.name}: ${typed} …`,
          autocompleteInteraction(name, option.name, typing, subcommand),
        ];
      }
    }
  }
}

function isFree(option: APIApplicationCommandBasicOption): boolean {
  return option.type === Type.String && !('choices' in option && option.choices);
}

function anyOf(option: APIApplicationCommandBasicOption, text: string): string | number | boolean {
  return valuesOf(option, text)[0] ?? text;
}

function valuesOf(
  option: APIApplicationCommandBasicOption,
  text: string,
): readonly (string | number | boolean)[] {
  if ('choices' in option && option.choices) return option.choices.map(({ value }) => value);
  switch (option.type) {
    case Type.String:
      return [text];
    case Type.Integer:
    case Type.Number:
      return [option.min_value ?? 1, option.max_value ?? 3];
    case Type.Boolean:
      return [true, false];
    default:
      return ['1200000000000000003'];
  }
}
