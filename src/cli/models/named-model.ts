import { KNOWN_MODELS } from '../../models/known-models.ts';
import type { KnownModel } from '../../models/model.ts';
import { onOneLine } from '../terminal-text.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The model that somebody names, in capital or small letters.
 *
 * @throws {UsageError} that names all if there is none.
 */
export function namedModel(typed: string, known: readonly KnownModel[] = KNOWN_MODELS): KnownModel {
  const model = known.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase());
  if (model) return model;
  const names = known.map(({ name }) => name).join(', ');
  throw new UsageError(`“${onOneLine(typed)}” is no model; there are ${names}`);
}
