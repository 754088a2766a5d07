import type { z } from 'zod';
import type { NewSource } from '../../sources/add-sources.ts';
import { SETTINGS } from '../../sources/source-settings.ts';
import { onOneLine } from '../terminal-text.ts';
import { UsageError } from '../usage-error.ts';

/** What somebody may say of a source on the command line, as it is typed. */
export interface SourceOptions {
  readonly collection?: string;
  readonly kind?: string;
  readonly title?: string;
  readonly every?: string;
  readonly fullText?: string;
  readonly leaveOut?: readonly string[];
  readonly keep?: string;
  readonly licence?: string;
  readonly linkOnly?: true;
  readonly whenTakenBack?: string;
}

/**
 * The settings that options stand for.
 *
 * @throws UsageError that names the first one that can't be used, and how it is written.
 */
export function toldSettings(options: SourceOptions): Omit<NewSource, 'url'> {
  const { keep } = options;
  return given({
    collection: told('collection', SETTINGS.collection, options.collection),
    kind: told('kind', SETTINGS.kind, options.kind),
    title: told('title', SETTINGS.title, options.title),
    everyMs: told('every', SETTINGS.every, options.every),
    fullText: told('full-text', SETTINGS.fullText, options.fullText),
    leaveOut: told('leave-out', SETTINGS.leaveOut, options.leaveOut),
    keep: told('keep', SETTINGS.keep, /^\d+$/u.test(keep ?? '') ? Number(keep) : keep),
    licence: told('licence', SETTINGS.licence, options.licence),
    linkOnly: options.linkOnly,
    whenTakenBack: told('when-taken-back', SETTINGS.whenTakenBack, options.whenTakenBack),
  });
}

function told<Value>(
  name: string,
  schema: z.ZodType<Value>,
  typed: string | number | readonly string[] | undefined,
): Value | undefined {
  if (typed === undefined) return undefined;
  const read = schema.safeParse(typed);
  if (read.success) return read.data;
  const why = read.error.issues[0]?.message ?? 'can’t be read';
  throw new UsageError(`--${name} ${why}, and not “${onOneLine([typed].flat().join(' '))}”`);
}

function given<Values extends object>(
  values: Values,
): { [Name in keyof Values]?: NonNullable<Values[Name]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as ReturnType<typeof given<Values>>;
}
