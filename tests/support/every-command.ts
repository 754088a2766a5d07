import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { APIInteraction } from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import {
  encodeReference,
  quoteReference,
} from '../../src/answers/quote-reference/quote-reference.ts';
import type { Article } from '../../src/articles/article.ts';
import { canQuote, quote } from '../../src/articles/quote.ts';
import { createBot } from '../../src/discord/create-bot.ts';
import type { Style } from '../../src/presentation/wording/voice.ts';
import type { Records } from '../../src/records/open-records.ts';
import { explore, type Exploration } from './explore-bot.ts';
import { fakeAdditions } from './fake-additions.ts';
import { commandInteraction, messageCommandInteraction, SERVER } from './interactions.ts';
import { makeArticle } from './make-article.ts';
import { recordingLog } from './recording-log.ts';
import { keepRecords } from './records.ts';
import { servicesOf } from './services.ts';
import { unhurried } from './unhurried.ts';

/** 1 October 2024, noon: the day on which everything is explored. */
const NOW = Date.UTC(2024, 9, 1, 12);

const SYLLABLES = 'Nor Sal Hol Win Tam Ker Lor Bra Dun Fal Gil Pen Ros Tre Ull'.split(' ');
const ENDINGS = 'mouth ham gate wick ford ness holm by'.split(' ');

/** A place of its own for each number up to 120. */
function place(number: number): string {
  const ending = ENDINGS[Math.floor(number / SYLLABLES.length) % ENDINGS.length];
  return `${SYLLABLES[number % SYLLABLES.length]}${ending}`;
}

/** A long sentence like no other one. */
function sentence(number: number): string {
  const coasts = Array.from(
    { length: 12 },
    (_, nth) => `from ${place(number * 11 + nth)} the fog came in`,
  );
  return `The keeper of the lighthouse at Hollow Point carried oil up the stairs, and ${coasts.join(', ')}.`;
}

/** As long in everything as articles and questions get. */
export const LONGEST = Array.from({ length: 12 }, (_, number) =>
  makeArticle({
    id: `archive/${'lighthouses-of-the-northern-coast-'.repeat(4)}${number}`,
    title: `${'The keepers of the lighthouse at Hollow Point, and what became of them – '.repeat(4)}${number}`,
    authors: Array.from(
      { length: 9 },
      (_, nth) => `Maximiliana Featherstonehaugh-Cholmondeley ${nth}`,
    ),
    publication: 'The Quarterly Review of Lighthouses, Foghorns and the Northern Coast '.repeat(2),
    published: '2024-09-29',
    url: `https://gazette.example/${'keepers-of-the-lighthouse/'.repeat(18)}${number}`,
    tags: Array.from({ length: 30 }, (_, nth) => `coast and lighthouse ${nth}`),
    paragraphs: Array.from({ length: 9 }, (_, nth) =>
      [0, 1, 2].map((at) => sentence(number * 31 + nth * 3 + at)),
    ),
  }),
);
const QUESTION = `${'Who carried the oil up the stairs of the lighthouse at Hollow Point every evening, '.repeat(3)}and why?`;

/** What can be added, as long as it gets. */
const ADDED = `https://news.example/${'zebras-of-the-serengeti/'.repeat(12)}`;
const WEB = {
  [ADDED]: `# ${'The zebras of the Serengeti '.repeat(20)}\n\n${'The zebras of the Serengeti, striped as they are, were never counted by anybody, '.repeat(30)}and so on.\n`,
};

const KEPT_QUESTION = 'Which gazelles and gnus does the gazette name?';

/** Every command, with all that it takes. */
export function everyCommand([article]: readonly Article[]): Readonly<
  Record<string, APIInteraction>
> {
  const id = article?.id ?? 'none';
  const words = article?.text.slice(article.paragraphs[0]?.start).slice(0, 900) ?? '';
  const author = article?.authors[0] ?? 'Nobody';
  const quotation = `“${words.slice(0, 200)}”`;
  return {
    ask: commandInteraction('ask', { question: QUESTION, excerpts: 5 }),
    'ask privately': commandInteraction('ask', { question: QUESTION, excerpts: 5, private: true }),
    'ask one': commandInteraction('ask', { question: QUESTION, article: id }),
    'ask in vain': commandInteraction('ask', { question: 'Zebras?'.repeat(40) }),
    'ask what moderators answered': commandInteraction('ask', {
      question: KEPT_QUESTION,
      excerpts: 5,
    }),
    'ask an unclear one': commandInteraction('ask', { question: QUESTION, article: 'the' }),
    'ask who somebody is': commandInteraction('ask', { question: `Who is ${author}?` }),
    'ask what there is': commandInteraction('ask', { question: 'What are the articles about?' }),
    'ask somebody': commandInteraction('ask', { question: QUESTION, author, from: '2001' }),
    'ask nobody': commandInteraction('ask', { question: QUESTION, author: 'zebra'.repeat(20) }),
    'ask whether they disagree': commandInteraction('ask', {
      question: 'Do the articles disagree on the lighthouse at Hollow Point?',
    }),
    'ask two at once': commandInteraction('ask', {
      question: 'Who carried the oil up the stairs, and from where did the fog come in?',
    }),
    summarize: commandInteraction('summarize', { article: id, length: 'long', focus: 'fog' }),
    'summarize in vain': commandInteraction('summarize', { article: 'zebra'.repeat(40) }),
    brief: commandInteraction('brief', { topic: 'the lighthouse at Hollow Point' }),
    'brief in vain': commandInteraction('brief', { topic: 'zebras '.repeat(20) }),
    read: commandInteraction('read', { article: id, page: 2 }),
    quote: commandInteraction('quote', { text: words || 'nothing to quote here' }),
    'quote a place': commandInteraction('quote', { text: `${article?.title ?? ''} ¶ 2–4` }),
    'quote wrongly': commandInteraction('quote', { text: `${words} But not so, he said, never.` }),
    'quote in vain': commandInteraction('quote', {
      text: 'Zebras gallop over the plain. '.repeat(90),
    }),
    articles: commandInteraction('articles', { query: '' }),
    'articles in vain': commandInteraction('articles', { query: 'zebra'.repeat(11) }),
    about: commandInteraction('about'),
    'follow a question': commandInteraction('follow', { question: QUESTION }, 'question'),
    'follow here': commandInteraction('follow', { question: QUESTION, where: 'here' }, 'question'),
    'follow no question': commandInteraction('follow', { question: 'Summarize it.' }, 'question'),
    'follow an author': commandInteraction('follow', { author, when: 'daily' }, 'author'),
    'follow a tag': commandInteraction('follow', { tag: article?.tags[0] ?? 'none' }, 'tag'),
    'follow nobody': commandInteraction('follow', { author: 'zebra' }, 'author'),
    'follow a collection': commandInteraction('follow', { collection: 'archive' }, 'collection'),
    'follow no collection': commandInteraction('follow', { collection: 'zebra' }, 'collection'),
    'follow list': commandInteraction('follow', {}, 'list'),
    'settings show': commandInteraction('settings', {}, 'show'),
    'settings hide': commandInteraction('settings', { what: id }, 'hide'),
    'settings unhide': commandInteraction('settings', { what: id }, 'unhide'),
    'settings collections': commandInteraction('settings', {}, 'collections'),
    'settings corrections': commandInteraction('settings', {}, 'corrections'),
    'settings unanswered': commandInteraction('settings', {}, 'unanswered'),
    'settings reset': commandInteraction('settings', {}, 'reset'),
    desk: commandInteraction('desk'),
    'add a link': commandInteraction('collection', { url: ADDED }, 'add'),
    'add nothing': commandInteraction('collection', {}, 'add'),
    'list what was added': commandInteraction('collection', {}, 'list'),
    'decide on suggestions': commandInteraction('collection', {}, 'queue'),
    'remove what was added': commandInteraction('collection', { article: 'zebra' }, 'remove'),
    'add what a message links to': messageCommandInteraction('Add to the articles…', ADDED),
    preferences: commandInteraction('preferences'),
    privacy: commandInteraction('privacy'),
    'find a quote': messageCommandInteraction('Find in articles', quotation),
    'find a link': messageCommandInteraction('Find in articles', article?.url ?? ''),
    'find an answer': messageCommandInteraction('Find in articles', QUESTION),
    'find nothing': messageCommandInteraction('Find in articles', '🎉'),
    'check quotations': messageCommandInteraction('Check quotations', quotations(words)),
    'check a long quotation': messageCommandInteraction('Check quotations', `“${words}”`),
    'check no quotation': messageCommandInteraction('Check quotations', 'Hello.'),
    'summarize a link': messageCommandInteraction(
      'Summarize the linked article',
      article?.url ?? '',
    ),
    'summarize no link': messageCommandInteraction('Summarize the linked article', 'Hello.'),
  };
}

/** A message that quotes these words in all ways, right and wrong. */
function quotations(words: string): string {
  const [first = '', second = '', third = ''] = [0, 200, 400].map((at) =>
    words.slice(at, at + 180),
  );
  return [
    `“${first}”, writes Zora Zebra.`,
    `“${first} zebras ${second}” and “${first} ${third}”.`,
    `> ${second}`,
    'They say “zebras gallop over the plain at night”, too.',
    `It is “${third}”, as they say, and “fog”.`,
  ].join('\n\n');
}

/** All that the bot can be brought to say in one language and style, over these articles. */
export async function exploreAll(
  articles: readonly Article[],
  { locale, style, depth }: { locale: string; style: Style; depth: number },
): Promise<Exploration> {
  const records = await keepRecords({ now: () => NOW });
  await records.preferences.change('1200000000000000005', { style });
  await fillDesk(articles, records);
  const bot = createBot({
    schedule: unhurried,
    commands,
    services: servicesOf({ ...(await fakeAdditions({ articles, web: WEB })), records }),
    log: recordingLog(),
    random: () => 0.5,
    now: () => NOW,
  });
  return explore(bot, everyCommand(articles), {
    depth,
    as: (interaction) => asManager({ ...interaction, locale } as APIInteraction),
  });
}

/** Questions as long as they get, and an answer that is kept. */
async function fillDesk([article]: readonly Article[], records: Records): Promise<void> {
  for (let nth = 0; nth < 7; nth += 1) {
    const question = `${nth} ${'zebras of the Serengeti '.repeat(12)}${nth}?`;
    await records.feedback.addUnanswered(String(nth), question, SERVER.id);
  }
  const words = article?.paragraphs[0]?.sentences[0];
  if (!article || !words || !canQuote(article, words)) return;
  const reference = encodeReference(quoteReference(quote(article, words)));
  await records.keptAnswers.keep(SERVER.id, { wordings: [KEPT_QUESTION], reference });
}

/** Somebody who may do all that the bot offers. */
function asManager(interaction: APIInteraction): APIInteraction {
  const { ManageGuild, ManageMessages } = PermissionFlagsBits;
  const permissions = String(ManageGuild | ManageMessages);
  return { ...interaction, member: { ...interaction.member, permissions } } as APIInteraction;
}
