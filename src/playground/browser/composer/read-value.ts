import type { OptionValue } from '../../protocol/action.ts';
import type { ChoiceEntry, OptionEntry } from '../../protocol/channel.ts';

/**
 * What an option's field stands for: the choice that was picked, the choice that was typed out, or
 * what was typed.
 *
 * @param picked The choice that the text came from, if it has not been changed since.
 * @returns undefined for an empty field.
 */
export function readValue(
  option: OptionEntry,
  text: string,
  picked: ChoiceEntry | undefined,
): OptionValue | undefined {
  if (picked !== undefined) return picked.value;
  const typed = text.trim();
  if (typed === '') return undefined;
  const named = option.choices.find(({ name }) => name.toLowerCase() === typed.toLowerCase());
  if (named !== undefined) return named.value;
  const isNumber = option.type === 'integer' || option.type === 'number';
  return isNumber && option.choices.length === 0 ? Number(typed) : text;
}
