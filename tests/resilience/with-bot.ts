import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Article } from '../../src/articles/article.ts';
import { loadCorpus } from '../../src/articles/load-corpus.ts';
import { FIRST_RESPONSE_MS } from '../../src/playground/pretend-discord/interaction-session.ts';
import { makeCorpus } from '../bench/make-corpus.ts';
import { makeQuestions } from '../bench/make-questions.ts';
import { readSourceTexts } from '../bench/source-texts.ts';
import { FakeDiscord } from '../support/fake-discord/fake-discord.ts';
import { makeFolder, removeFolder } from '../support/scratch-folder.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import type { Measured } from './experiment.ts';

/** A bot that answers, and what can be asked of it. */
export interface WithBot {
  readonly bot: BotProcess;
  readonly discord: FakeDiscord;
  readonly corpusDir: string;
  readonly articles: readonly Article[];
  readonly questions: readonly string[];
}

const APART_FROM = 1_000;

/** Does something to a bot in a process of its own, over so many paragraphs of made articles. */
export async function withBot(
  paragraphs: number,
  work: (parts: WithBot) => Promise<Measured>,
): Promise<Measured> {
  const folder = await makeFolder('load');
  const corpusDir = join(folder, 'corpus');
  await makeCorpus(corpusDir, paragraphs, await readSourceTexts());
  const { articles } = await loadCorpus(corpusDir);
  const questions = (await makeQuestions(articles)).map(({ text }) => text);
  const discord = await FakeDiscord.start();
  discord.firstResponseMs = FIRST_RESPONSE_MS;
  const bot = startBotProcess({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: corpusDir,
    DATA_DIR: join(folder, 'data'),
    CACHE_DIR: 'off',
    RATE_LIMIT: 'off',
    // So that few paragraphs are searched apart as well.
    ...(paragraphs >= APART_FROM && { SEARCH_THREAD: 'worker' }),
  });
  try {
    await Promise.race([untilReady(bot), bot.ended.then(() => Promise.reject(ended(bot)))]);
    return await work({ bot, discord, corpusDir, articles, questions });
  } finally {
    await bot.stop();
    await discord.stop();
    await removeFolder(folder);
  }
}

async function untilReady(bot: BotProcess): Promise<void> {
  while (!/Connected[^]*Loaded|Loaded[^]*Connected/u.test(bot.written())) await delay(50);
}

function ended(bot: BotProcess): Error {
  return new Error(`the bot has ended:\n${bot.written()}`);
}
