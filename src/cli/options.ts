import { InvalidArgumentError, Option } from 'commander';
import { DEFAULT_EXCERPTS, MAX_EXCERPTS } from '../answers/answer.ts';

export const corpusOption = (): Option =>
  new Option('--corpus <dir>', 'the folder with the articles').argParser(folder);

export const excerptsOption = (): Option =>
  new Option('--excerpts <n>', `how many excerpts at most, 1 to ${MAX_EXCERPTS}`)
    .default(DEFAULT_EXCERPTS)
    .argParser(excerpts);

function folder(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Name a folder.');
  return value;
}

function excerpts(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > MAX_EXCERPTS) {
    throw new InvalidArgumentError(`Give a number from 1 to ${MAX_EXCERPTS}.`);
  }
  return number;
}
