import { onTestFinished } from 'vitest';
import { FakeDiscord } from './fake-discord/fake-discord.ts';
import { writeCorpus } from './story.ts';

/** What a process of the bot's own needs to begin, until the test ends. */
export interface ProcessFolder {
  readonly discord: FakeDiscord;
  /** Of its articles. */
  readonly folder: string;
  readonly settings: Readonly<Record<string, string>>;
}

export async function makeProcessFolder(
  corpus: Readonly<Record<string, string>>,
): Promise<ProcessFolder> {
  const discord = await FakeDiscord.start();
  const folder = await writeCorpus(corpus);
  onTestFinished(() => discord.stop());
  const settings = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: folder,
  };
  return { discord, folder, settings };
}
