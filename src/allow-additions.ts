import type { AdditionsConfig } from './additions-config.ts';
import { type Additions, createAdditions } from './discord/additions.ts';
import type { ReadAttachment } from './discord/attachment.ts';
import type { OpenServices } from './open-services.ts';

/** Whether articles are added from Discord; nobody is unless told. */
export function areAdditionsAllowed(config: AdditionsConfig | undefined): boolean {
  return config !== undefined && config.by !== 'off';
}

/** How articles are added from Discord; undefined where that isn't allowed. */
export function allowAdditions(
  config: AdditionsConfig | undefined,
  { sources, corpus }: Pick<OpenServices, 'corpus' | 'sources'>,
  readAttachment: ReadAttachment,
): Additions | undefined {
  if (!config || config.by === 'off') return undefined;
  const { by, limits } = config;
  const takeIn = (): Promise<unknown> => corpus.reload();
  return createAdditions({ by, limits, collection: sources.adding, readAttachment, takeIn });
}
