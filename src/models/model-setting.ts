import { KNOWN_MODELS } from './known-models.ts';

/** Which models are to be used. */
export type ModelSetting =
  | { readonly kind: 'off' }
  /** Those that were fetched. */
  | { readonly kind: 'auto' }
  /** Names of known models, and paths of folders. */
  | { readonly kind: 'named'; readonly names: readonly [string, ...string[]] };

/** Which models are used, and how. */
export interface ModelsConfig {
  readonly setting: ModelSetting;
  /** Where fetched ones lie, each in a folder of its name. */
  readonly directory: string;
  /** How many of the processor's cores they may use. */
  readonly threads: number;
}

/**
 * Reads a setting as people type it: `off`, `auto`, or names and paths with commas between them.
 *
 * @returns what is wrong with it, if it can't be understood.
 */
export function readModelSetting(
  typed: string,
): ModelSetting | { readonly kind: 'fault'; readonly message: string } {
  const parts = typed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const word = parts.length === 1 ? parts[0]?.toLowerCase() : undefined;
  if (word === 'off' || word === 'auto') return { kind: word };
  const names = [...new Set(parts.map((part) => (isPath(part) ? part : knownName(part))))];
  const [first, ...others] = names;
  if (first !== undefined && names.every((name) => name !== undefined))
    return { kind: 'named', names: [first, ...(others as string[])] };
  const unknown = parts.find((part) => !isPath(part) && knownName(part) === undefined);
  return { kind: 'fault', message: describeUnknown(unknown ?? typed) };
}

/** How the table writes the name of a model; undefined if it has none. */
export function knownName(typed: string): string | undefined {
  return KNOWN_MODELS.find(({ name }) => name.toLowerCase() === typed.toLowerCase())?.name;
}

/** A folder of somebody's own is told from a name by its slash. */
export function isPath(name: string): boolean {
  return /[\\/]/u.test(name) || /^\.\.?$/u.test(name);
}

function describeUnknown(name: string): string {
  if (/^(?:off|auto)$/iu.test(name)) return `has “${name}” beside others, but that stands alone.`;
  const names = KNOWN_MODELS.map(({ name }) => name).join(', ');
  return `names “${name}”, which is no model: use off, auto, ${names}, or the path of a folder, such as ./${name}.`;
}
