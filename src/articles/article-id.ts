import { createHash } from 'node:crypto';

/** Discord's autocomplete values and our custom ids have at most 100 characters. */
const MAX_ID_LENGTH = 80;

/** The path without its ending, in composed Unicode whatever the file system says; long ones keep a hash. */
export function articleIdOf(file: string): string {
  const id = file.replace(/\.[^./]*$/u, '').normalize('NFC');
  if (id.length <= MAX_ID_LENGTH) return id;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return `${id.slice(0, MAX_ID_LENGTH - 13).replace(/[\ud800-\udbff]$/, '')}~${hash}`;
}
