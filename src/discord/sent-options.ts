import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { APIApplicationCommandInteractionDataOption } from 'discord-api-types/v10';
import type { OptionValues } from './command.ts';

type SentOptions = readonly APIApplicationCommandInteractionDataOption[] | undefined;

/** The values of all options by name, those of a subcommand included. */
export function readOptions(options: SentOptions = []): OptionValues {
  return Object.fromEntries(
    withoutNesting(options).flatMap((option) =>
      'value' in option ? [[option.name, option.value]] : [],
    ),
  );
}

/** The name of the subcommand that is used, if one is. */
export function subcommandIn(options: SentOptions = []): string | undefined {
  return options.find(({ type }) => type === ApplicationCommandOptionType.Subcommand)?.name;
}

function withoutNesting(options: NonNullable<SentOptions>): NonNullable<SentOptions> {
  return options.flatMap((option) =>
    'options' in option ? withoutNesting(option.options ?? []) : [option],
  );
}

/** The option that is being typed. */
export function readFocusedOption(
  options: SentOptions = [],
): { readonly name: string; readonly value: string } | undefined {
  const focused = withoutNesting(options).find((option) => 'focused' in option && option.focused);
  return focused && 'value' in focused
    ? { name: focused.name, value: String(focused.value) }
    : undefined;
}
