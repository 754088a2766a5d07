import { z } from 'zod';
import type { Layout } from './layout-port.ts';

/** The mapping of a version's articles, as far as it says by what they were made. */
export const madeBySchema = z
  .object({
    _meta: z.object({ format: z.number().optional(), probe: z.string().optional() }).default({}),
  })
  .transform(({ _meta: meta }) => meta);

export type MadeBy = Readonly<z.infer<typeof madeBySchema>>;

/** Whether articles are laid out as this code does it, so that it can ask them. */
export function isMadeBy({ format, probe }: MadeBy, layout: Layout): boolean {
  return format === layout.format && probe === layout.probe();
}
