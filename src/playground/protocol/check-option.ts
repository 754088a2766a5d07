import type { OptionValue } from './action.ts';
import type { OptionEntry } from './channel.ts';

/**
 * What Discord's clients say of a value that an option does not take.
 *
 * @returns undefined if the value is fine.
 */
export function checkOption(
  option: OptionEntry,
  value: OptionValue | undefined,
): string | undefined {
  if (value === undefined || value === '') {
    return option.isRequired ? 'This option is required. Specify a value.' : undefined;
  }
  if (option.choices.length > 0 && !option.choices.some((choice) => choice.value === value)) {
    return 'Choose one of the values in the list.';
  }
  switch (option.type) {
    case 'string':
      return typeof value === 'string' ? checkLength(option, value) : 'Enter a text.';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'Choose True or False.';
    case 'user':
      // Those who can be named are its choices.
      return option.choices.length > 0 ? undefined : 'There is nobody to choose.';
    case 'attachment':
      return typeof value === 'string' ? undefined : 'Choose a file.';
    case 'integer':
    case 'number':
      return checkNumber(option, value);
    default:
      return 'The playground does not know options of this type.';
  }
}

function checkLength({ min = 0, max = 6000 }: OptionEntry, value: string): string | undefined {
  if (value.length < min) return `Enter at least ${min} characters.`;
  return value.length > max ? `Enter at most ${max} characters.` : undefined;
}

function checkNumber({ type, min, max }: OptionEntry, value: OptionValue): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'Enter a number.';
  if (type === 'integer' && !Number.isSafeInteger(value)) return 'Enter a whole number.';
  if (min !== undefined && value < min) return `Enter a number of at least ${min}.`;
  return max !== undefined && value > max ? `Enter a number of at most ${max}.` : undefined;
}
