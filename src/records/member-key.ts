import { createHmac } from 'node:crypto';

/**
 * Stands for a member in what is kept: the same one each time, without a slash. Who it is, is told by
 * none of the records; with the store's salt, it can be tried out for an id that one already has.
 */
export type MemberKey = (userId: string) => string;

export function memberKeyFor(salt: string): MemberKey {
  return (userId) => createHmac('sha256', salt).update(userId).digest('base64url');
}
