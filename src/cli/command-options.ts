import { InvalidArgumentError, Option } from 'commander';

/** Where the articles are. */
export function corpusOption(): Option {
  return new Option('--corpus <dir>', 'the folder with the articles').argParser((value) => {
    if (value.trim() === '') throw new InvalidArgumentError('Name a folder.');
    return value;
  });
}

/** A whole number from 1 to `most`. */
export function numberOption(flags: string, what: string, most: number, usual: number): Option {
  return new Option(flags, `${what}, 1 to ${most}`).default(usual).argParser((value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`Give a number from 1 to ${most}.`);
  });
}
