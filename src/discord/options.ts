import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { APIApplicationCommandInteractionDataOption } from 'discord-api-types/v10';
import type { z } from 'zod';
import type { OptionValues } from './command.ts';

type Options = readonly APIApplicationCommandInteractionDataOption[] | undefined;

/**
 * What Discord sent was made for another version of the command: an option of another type, a button
 * that an older bot drew. Discord keeps showing both for a while.
 */
export class OutdatedInputError extends Error {
  override readonly name = 'OutdatedInputError';
}

/** The values of all options by name, those of a subcommand included. */
export function readOptions(options: Options = []): OptionValues {
  return Object.fromEntries(
    withoutNesting(options).flatMap((option) =>
      'value' in option ? [[option.name, option.value]] : [],
    ),
  );
}

/** The name of the subcommand that is used, if one is. */
export function subcommandIn(options: Options = []): string | undefined {
  return options.find(({ type }) => type === ApplicationCommandOptionType.Subcommand)?.name;
}

function withoutNesting(options: NonNullable<Options>): NonNullable<Options> {
  return options.flatMap((option) =>
    'options' in option ? withoutNesting(option.options ?? []) : [option],
  );
}

/** The option that is being typed. */
export function readFocusedOption(
  options: Options = [],
): { readonly name: string; readonly value: string } | undefined {
  const focused = withoutNesting(options).find((option) => 'focused' in option && option.focused);
  return focused && 'value' in focused
    ? { name: focused.name, value: String(focused.value) }
    : undefined;
}

/**
 * Reads options or a button's state with a command's own schema.
 *
 * @throws OutdatedInputError if they don't fit it.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    throw new OutdatedInputError('not what the command expects', { cause: parsed.error });
  }
  return parsed.data;
}
