import { createHash } from 'node:crypto';
import type { Followed, FollowPlace } from './follow.ts';

const CODE_LENGTH = 10;

/** What a follow is kept under: its owner, and a code for what is followed where. */
export function followKey(owner: string, followed: Followed, where: FollowPlace): string {
  return `${owner}/${codeOf(followed, where)}`;
}

/** What stands behind the owner in a key. */
export function followCode(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

function codeOf(followed: Followed, where: FollowPlace): string {
  const channel = where.kind === 'channel' ? where.channelId : '';
  const named = JSON.stringify([channel, followed.kind, namesIn(followed)]);
  return createHash('sha256').update(named).digest('base64url').slice(0, CODE_LENGTH);
}

function namesIn(followed: Followed): readonly string[] {
  switch (followed.kind) {
    case 'question':
      return [followed.text.toLowerCase().replaceAll(/\s+/gu, ' ').trim()];
    case 'author':
    case 'tag':
      return followed.names.toSorted();
    case 'collection':
      return [followed.folder];
  }
}
