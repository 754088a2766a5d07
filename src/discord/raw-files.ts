import type { RawFile } from 'discord.js';
import type { BotFile } from './bot.ts';

/** Files as a request of discord.js takes them: it sends the n-th as what `attachments[n]` names. */
export function withFiles(files: readonly BotFile[] = []): { files?: RawFile[] } {
  if (files.length === 0) return {};
  return {
    files: files.map(({ name, content }) => ({
      name,
      data: Buffer.from(content),
      contentType: 'text/plain; charset=utf-8',
    })),
  };
}
