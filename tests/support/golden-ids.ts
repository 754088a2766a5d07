import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import {
  ANSWER,
  BRIEF,
  CITATION,
  LIST,
  NOT_FOUND,
  PRIVATE_ANSWER,
  PRIVATE_MESSAGE,
  PUBLIC_MESSAGE,
  QUOTING,
} from './golden-messages.ts';
import {
  buttonInteraction,
  commandInteraction,
  messageCommandInteraction,
} from './interactions.ts';
import { as, MANAGER } from './occasion.ts';

// Custom ids as they have been since version 0.1. Whatever was sent once keeps working: messages stay in
// channels for ever, and so do their buttons. None of these is ever to be changed or removed.

const QUESTION = 'What is known of mist at the gates?';
const IN_VAIN = 'Which zeppelin painted the mist and the lamp over Samarkand?';

/** Whose messages these are; they may manage the server. */
export const READER = { ...MANAGER, userId: '1200000000000000005' };

/** Somebody else. */
const OTHER = { userId: '1200000000000000009', permissions: 0n };

/** A component that was sent once, and what comes of using it. */
export interface Golden {
  readonly id: string;
  readonly on: Partial<APIMessage>;
  readonly does: 'reply' | 'update' | 'form' | 'remove';
  /** What tells that it is the right thing. */
  readonly says: string;
  /** What is chosen, if it is a select. */
  readonly values?: readonly string[];
  /** What is filled in, if it is a form. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Default: the one whose message it is. */
  readonly by?: typeof OTHER;
}

/** By the name that the ids carry. */
export const GOLDEN: Readonly<Record<string, readonly Golden[]>> = {
  more: [
    {
      id: '1;more;11,1,1,16,0,8,2;EKdBpGJ4AAU220viK------------VfJwi7vD35',
      on: ANSWER,
      does: 'update',
      says: '-# By Ann Author',
    },
    {
      id: '1;more;11,1,1,0,1,8,2;EKdBpGJ4AAU20aVfJwi7vD35',
      on: ANSWER,
      does: 'update',
      says: '> Mist came to the 000 gates.',
    },
    {
      id: '1;more;11,1,1,0,0,8,2;EKdBpGJ4AAU22VfJwi7vD35',
      on: ANSWER,
      does: 'update',
      says: 'excerpts: 3 to 4',
    },
    {
      id: '1;more;11,1,1,0,0,8,2;EKdBpGJ4AAU22VfJwi7vD35',
      on: ANSWER,
      does: 'reply',
      says: 'excerpts: 3 to 4',
      by: OTHER,
    },
    {
      id: '1;more;11,1,1,10,0,8,2;EKdBpGJ4AAU20kFSWbz3wqIVfJwi7vD35',
      on: PRIVATE_ANSWER,
      does: 'update',
      says: '> Mist came to the 000 gates.',
    },
    {
      id: '1;more;11,1,1,10,1,8,2;EKdBpGJ4AAU22kFSWbz3wqIsVfJwi7vD35',
      on: ANSWER,
      does: 'update',
      says: 'Shared by Reader',
    },
    {
      id: '1;more;11,1,1,0,1,8,2;EKdBpGJ4AAU33oVfJwi7vD35',
      on: PRIVATE_ANSWER,
      does: 'update',
      says: '1;feedback;7;helpful',
    },
    {
      id: '1;more;11,1,1,0,2,8,2;EKdBpGJ4AAU36soVfJwi7vD35',
      on: PRIVATE_ANSWER,
      does: 'update',
      says: 'excerpts: 7 to 8',
    },
    {
      id: '1;more;11,1,1,0,0,8,2;EKdBpGJ4AAU22VfJwi7vD35',
      on: PUBLIC_MESSAGE,
      does: 'reply',
      says: 'what the question was',
    },
    {
      id: '1;more;11,1,1,0,1,8,2;EKdBpGJ4AAU10cHFM1FYBo60',
      on: NOT_FOUND,
      does: 'update',
      says: 'These passages come closest to your words.',
    },
  ],
  share: [
    {
      id: '1;share;11,1,1,16,0,8,2;EKdBpGJ4AAU200viK------------VfJwi7vD35',
      on: PRIVATE_ANSWER,
      does: 'update',
      says: 'By Ann Author',
    },
    {
      id: '1;share;11,1,1,0,0,8,2;EKdBpGJ4AAU20VfJwi7vD35',
      on: PRIVATE_ANSWER,
      does: 'update',
      says: 'Shared by Reader',
    },
    {
      id: '1;share;11,1,1,10,0,8,2;EKdBpGJ4AAU20kFSWbz3wqIVfJwi7vD35',
      on: PRIVATE_ANSWER,
      does: 'update',
      says: 'Shared by Reader',
    },
    {
      id: '1;share;11,1,1,0,1,8,2;EKdBpGJ4AAU33oVfJwi7vD35',
      on: PRIVATE_ANSWER,
      does: 'update',
      says: 'Shared by Reader · Further',
    },
  ],
  remove: [
    { id: '1;remove;11;EKdBpGJ4AAU', on: ANSWER, does: 'remove', says: '"delete"' },
    {
      id: '1;remove;11;EKdBpGJ4AAU',
      on: ANSWER,
      does: 'reply',
      says: 'Only the one who asked',
      by: OTHER,
    },
  ],
  cite: [
    { id: '1;cite;4;open', on: ANSWER, does: 'reply', says: '“Mist came to the 000 gates.”' },
    {
      id: '1;cite;4;open',
      on: PUBLIC_MESSAGE,
      does: 'reply',
      says: 'There is no quote here to cite.',
    },
    {
      id: '1;cite;5,10;shownkFSWbz3wqI',
      on: QUOTING,
      does: 'reply',
      says: '1;cite;6,5;choiceplain',
    },
    {
      id: '1;cite;5,10;shownkFSWbz3wqI',
      on: PUBLIC_MESSAGE,
      does: 'reply',
      says: 'these words are no longer in it',
    },
    {
      id: '1;cite;4,22;openkFSWbz3wqIPaWsMg9l2g.r',
      on: PRIVATE_MESSAGE,
      does: 'reply',
      says: '“Mist came to the 100 gates.”',
    },
    {
      id: '1;cite;5,21;stylekFSWbz3wqIDJqOVNYlv.r',
      on: CITATION,
      values: ['bibtex'],
      does: 'update',
      says: '1;cite;6,6;choicebibtex',
    },
    {
      id: '1;cite;6,5;choiceplain',
      on: CITATION,
      values: ['kFSWbz3wqIPaWsMg9l2g.r'],
      does: 'update',
      says: '“Mist came to the 100 gates.”',
    },
    {
      id: '1;cite;6,3;choiceapa',
      on: CITATION,
      values: ['kFSWbz3wqIPaWsMg9l2g.r'],
      does: 'update',
      says: '(Author, n.d., para. 2)',
    },
  ],
  context: [
    {
      id: '1;context;22,4,1;kFSWbz3wqIPaWsMg9l2g.ropen1',
      on: ANSWER,
      does: 'reply',
      says: '**Mist came to the 100 gates.** Nobody saw gate 1',
    },
    {
      id: '1;context;22,5,1;kFSWbz3wqIPaWsMg9l2g.rwider1',
      on: PRIVATE_MESSAGE,
      does: 'update',
      says: 'Nobody saw gate 2',
    },
    {
      id: '1;context;22,5,1;kFSWbz3wqIPaWsMg9l2g.rwider2',
      on: PUBLIC_MESSAGE,
      does: 'reply',
      says: 'Nobody saw gate 3',
    },
  ],
  feedback: [
    {
      id: '1;feedback;7;helpful',
      on: ANSWER,
      does: 'reply',
      says: 'Neither your name nor your question.',
    },
    {
      id: '1;feedback;7,8,2;helpfulVfJwi7vD35',
      on: ANSWER,
      does: 'reply',
      says: 'the question and what you wrote',
    },
    { id: '1;feedback;11;not-helpful', on: ANSWER, does: 'form', says: '"custom_id":"reason"' },
    {
      id: '1;feedback;11,8,2;not-helpfulVfJwi7vD35',
      on: ANSWER,
      does: 'form',
      says: '"custom_id":"note"',
    },
    {
      id: '1;feedback;11;not-helpful',
      on: ANSWER,
      fields: { reason: 'off-topic' },
      does: 'reply',
      says: 'Neither your name nor your question.',
    },
    {
      id: '1;feedback;11,8,2;not-helpfulVfJwi7vD35',
      on: ANSWER,
      fields: { reason: 'wrong-passage', note: 'It is mist.' },
      does: 'reply',
      says: 'your vote is “not helpful”',
    },
  ],
  read: [
    { id: '1;read;10,4,1;yY6F8kkALwopen1', on: PUBLIC_MESSAGE, does: 'reply', says: 'Page 1 of 2' },
    {
      id: '1;read;10,4,2;yY6F8kkALwopen20',
      on: PUBLIC_MESSAGE,
      does: 'reply',
      says: 'Page 2 of 2',
    },
    {
      id: '1;read;10,5,1;yY6F8kkALwfirst1',
      on: PRIVATE_MESSAGE,
      does: 'update',
      says: 'Page 1 of 2',
    },
    {
      id: '1;read;10,8,1;yY6F8kkALwprevious1',
      on: PRIVATE_MESSAGE,
      does: 'update',
      says: 'Page 1 of 2',
    },
    {
      id: '1;read;10,4,1;yY6F8kkALwnext2',
      on: PRIVATE_MESSAGE,
      does: 'update',
      says: 'Page 2 of 2',
    },
    {
      id: '1;read;10,4,1;yY6F8kkALwlast2',
      on: PRIVATE_MESSAGE,
      does: 'update',
      says: 'Page 2 of 2',
    },
    {
      id: '1;read;10,4,1;yY6F8kkALwjump2',
      on: PRIVATE_MESSAGE,
      does: 'form',
      says: 'you are on page 2',
    },
    {
      id: '1;read;10,4,1;yY6F8kkALwjump1',
      on: PRIVATE_MESSAGE,
      fields: { page: '2' },
      does: 'update',
      says: 'Page 2 of 2',
    },
    {
      id: '1;read;10,7,1;yY6F8kkALwsection1',
      on: PRIVATE_MESSAGE,
      values: ['0'],
      does: 'update',
      says: 'Page 1 of 2',
    },
    {
      id: '1;read;10,4;yY6F8kkALwfile',
      on: PRIVATE_MESSAGE,
      does: 'reply',
      says: 'attachment://lamp.txt',
    },
  ],
  summarize: [
    {
      id: '1;summarize;10,6;yY6F8kkALwsource',
      on: PUBLIC_MESSAGE,
      does: 'reply',
      says: 'Id: lamp',
    },
    {
      id: '1;summarize;10,7;yY6F8kkALwbriefly',
      on: PUBLIC_MESSAGE,
      does: 'reply',
      says: '5 of 60 sentences',
    },
    {
      id: '1;summarize;11,10,4,3;EKdBpGJ4AAUyY6F8kkALwlongoil',
      on: PUBLIC_MESSAGE,
      does: 'update',
      says: '8 of 60 sentences',
    },
    {
      id: '1;summarize;11,10,6,3;EKdBpGJ4AAUyY6F8kkALwmediumoil',
      on: PUBLIC_MESSAGE,
      does: 'reply',
      says: 'Focus: oil',
      by: OTHER,
    },
    {
      id: '1;summarize;11,10,5,0;EKdBpGJ4AAUyY6F8kkALwshort',
      on: PRIVATE_MESSAGE,
      does: 'update',
      says: '3 of 60 sentences',
    },
    {
      id: '1;summarize;10,4,3;yY6F8kkALwlongoil',
      on: PUBLIC_MESSAGE,
      does: 'reply',
      says: '8 of 60 sentences',
    },
    {
      id: '1;summarize;11,10,4,1,3;EKdBpGJ4AAUyY6F8kkALwlongsoil',
      on: PUBLIC_MESSAGE,
      does: 'update',
      says: 'Shared by Reader',
    },
  ],
  'share-summary': [
    {
      id: '1;share-summary;10,4,3;yY6F8kkALwlongoil',
      on: PRIVATE_MESSAGE,
      does: 'update',
      says: 'Shared by Reader',
    },
  ],
  'brief-all': [
    {
      id: '1;brief-all;11,6,8,2;EKdBpGJ4AAUnewestTcaQuECQ17',
      on: BRIEF,
      does: 'update',
      says: '> Mist came to the 000 gates.',
    },
  ],
  articles: [
    {
      id: '1;articles;11,4,1,16;EKdBpGJ4AAUtale20viK------------',
      on: PUBLIC_MESSAGE,
      does: 'update',
      says: 'By Ann Author',
    },
    {
      id: '1;articles;11,4,1;EKdBpGJ4AAUtale2',
      on: PUBLIC_MESSAGE,
      does: 'update',
      says: 'Page 2 of 3',
    },
    {
      id: '1;articles;11,4,1;EKdBpGJ4AAUTäle3',
      on: PUBLIC_MESSAGE,
      does: 'reply',
      says: 'for “Täle”',
      by: OTHER,
    },
    {
      id: '1;articles;11,0,1;EKdBpGJ4AAU2',
      on: PRIVATE_MESSAGE,
      does: 'update',
      says: '**23 articles**',
    },
    { id: '1;articles;4,1;tale3', on: PUBLIC_MESSAGE, does: 'reply', says: 'Page 3 of 3' },
  ],
  article: [
    {
      id: '1;article;;',
      on: PRIVATE_MESSAGE,
      values: ['yY6F8kkALw'],
      does: 'reply',
      says: '20 paragraphs · 60 sentences',
    },
  ],
  'cite-article': [
    {
      id: '1;cite-article;4;open',
      on: LIST,
      does: 'reply',
      says: '“The lamp at Hollow Point”',
    },
    {
      id: '1;cite-article;5,10;styleyY6F8kkALw',
      on: LIST,
      values: ['bibtex'],
      does: 'update',
      says: '1;cite-article;6,6;choicebibtex',
    },
    {
      id: '1;cite-article;6,5;choiceplain',
      on: LIST,
      values: ['kFSWbz3wqI'],
      does: 'update',
      says: '“Mist at the gates”',
    },
    {
      id: '1;cite-article;4;open',
      on: PUBLIC_MESSAGE,
      does: 'reply',
      says: 'This article was removed.',
    },
  ],
  'ask-in': [
    {
      id: '1;ask-in;10;yY6F8kkALw',
      on: PRIVATE_MESSAGE,
      does: 'form',
      says: 'What do you want to know?',
    },
    {
      id: '1;ask-in;10;yY6F8kkALw',
      on: PRIVATE_MESSAGE,
      fields: { question: 'Who carried the oil up the stairs?', audience: 'private' },
      does: 'reply',
      says: 'Question: Who carried the oil up the stairs?',
    },
    {
      id: '1;ask-in;10,8,2;kFSWbz3wqIHFM1FYBo60',
      on: NOT_FOUND,
      does: 'form',
      says: '"value":"Which zeppelin painted the mist and the lamp over Samarkand?"',
    },
  ],
  'not-found': [
    {
      id: '1;not-found;7,0,11,1,1,0,0,8,2;articleEKdBpGJ4AAU30HFM1FYBo60',
      on: NOT_FOUND,
      values: ['yY6F8kkALw'],
      does: 'update',
      says: '1;read;10,4,1;yY6F8kkALwopen1',
    },
    {
      id: '1;not-found;7,10,11,1,1,0,0,8,2;closestkFSWbz3wqIEKdBpGJ4AAU30HFM1FYBo60',
      on: NOT_FOUND,
      does: 'reply',
      says: 'These passages come closest to your words.',
    },
    {
      id: '1;not-found;4,10,11,1,1,0,0,8,2;wishyY6F8kkALwEKdBpGJ4AAU30HFM1FYBo60',
      on: NOT_FOUND,
      does: 'update',
      says: 'Passed on',
    },
  ],
  settings: [
    {
      id: '1;settings;10;visibility',
      on: PRIVATE_MESSAGE,
      values: ['private'],
      does: 'update',
      says: '"value":"private","label":"The asker alone","description":"Askers can have an answer shown to everyone","default":true',
    },
    {
      id: '1;settings;8;excerpts',
      on: PRIVATE_MESSAGE,
      values: ['5'],
      does: 'update',
      says: '"label":"Up to 5 excerpts","default":true',
    },
    {
      id: '1;settings;8;channels',
      on: PRIVATE_MESSAGE,
      values: ['1200000000000000003'],
      does: 'update',
      says: '(1 channel)',
    },
    {
      id: '1;settings;5;reset',
      on: PRIVATE_MESSAGE,
      does: 'update',
      says: 'How the bot works in this server',
    },
    {
      id: '1;settings;4;keep',
      on: PRIVATE_MESSAGE,
      does: 'update',
      says: 'How the bot works in this server',
    },
    {
      id: '1;settings;5;reset',
      on: PRIVATE_MESSAGE,
      does: 'reply',
      says: 'Settings are for those who may manage the server.',
      by: OTHER,
    },
  ],
  privacy: [
    { id: '1;privacy;6;delete', on: PRIVATE_MESSAGE, does: 'update', says: 'Deleted: nothing.' },
  ],
};

/** The custom ids of all that can be used in what a command says, and once some buttons are pressed. */
export const DRAWN: Readonly<Record<string, readonly [APIInteraction, readonly string[]]>> = {
  'an answer to all': [
    commandInteraction('ask', { question: QUESTION, excerpts: 2 }),
    [
      '1;context;22,4,1;kFSWbz3wqIANyc1pzIv.1jopen0',
      '1;context;23,4,1;kFSWbz3wqIZ6ksRtCU2g.1jopen1',
      '1;more;11,1,1,0,0,8,2;EKdBpGJ4AAU22VfJwi7vD35',
      '1;cite;4;open',
      '1;remove;11;EKdBpGJ4AAU',
      '1;feedback;7,8,2;helpfulVfJwi7vD35',
      '1;feedback;11,8,2;not-helpfulVfJwi7vD35',
    ],
  ],
  'a private answer of one article': [
    commandInteraction('ask', { question: QUESTION, excerpts: 1, article: 'mist', private: true }),
    [
      '1;context;22,4,1;kFSWbz3wqIANyc1pzIv.1jopen0',
      '1;more;11,1,1,10,0,8,2;EKdBpGJ4AAU11kFSWbz3wqIVfJwi7vD35',
      '1;cite;4;open',
      '1;share;11,1,1,10,0,8,2;EKdBpGJ4AAU10kFSWbz3wqIVfJwi7vD35',
      '1;feedback;7,8,2;helpfulVfJwi7vD35',
      '1;feedback;11,8,2;not-helpfulVfJwi7vD35',
    ],
  ],
  'what is found for a message': [
    messageCommandInteraction('Find in articles', QUESTION),
    [
      '1;context;22,4,1;kFSWbz3wqIANyc1pzIv.1jopen0',
      '1;context;23,4,1;kFSWbz3wqIZ6ksRtCU2g.1jopen1',
      '1;context;23,4,1;kFSWbz3wqIznW8twRP41.1jopen2',
      '1;more;11,1,1,0,1,8,2;EKdBpGJ4AAU33oVfJwi7vD35',
      '1;cite;4;open',
      '1;share;11,1,1,0,1,8,2;EKdBpGJ4AAU30oVfJwi7vD35',
      '1;feedback;7;helpful',
      '1;feedback;11;not-helpful',
    ],
  ],
  'a shared answer': [
    buttonInteraction('1;share;11,1,1,0,1,8,2;EKdBpGJ4AAU30oVfJwi7vD35', PRIVATE_ANSWER),
    [
      '1;context;22,4,1;kFSWbz3wqIANyc1pzIv.1jopen0',
      '1;context;23,4,1;kFSWbz3wqIZ6ksRtCU2g.1jopen1',
      '1;context;23,4,1;kFSWbz3wqIznW8twRP41.1jopen2',
      '1;more;11,1,1,0,2,8,2;EKdBpGJ4AAU33soVfJwi7vD35',
      '1;cite;4;open',
      '1;share;11,1,1,0,2,8,2;EKdBpGJ4AAU30soVfJwi7vD35',
      '1;feedback;7;helpful',
      '1;feedback;11;not-helpful',
    ],
  ],
  'an article that a message links to': [
    messageCommandInteraction('Find in articles', 'https://gazette.example/lamp'),
    [
      '1;read;10,4,1;yY6F8kkALwopen1',
      '1;summarize;10,7;yY6F8kkALwbriefly',
      '1;ask-in;10;yY6F8kkALw',
      '1;summarize;10,6;yY6F8kkALwsource',
    ],
  ],
  'a question in vain': [
    commandInteraction('ask', { question: IN_VAIN }),
    [
      '1;not-found;7,0,11,1,1,0,0,8,2;articleEKdBpGJ4AAU30HFM1FYBo60',
      '1;ask-in;10,8,2;kFSWbz3wqIHFM1FYBo60',
      '1;read;10,4,1;kFSWbz3wqIopen1',
      '1;summarize;10,7;kFSWbz3wqIbriefly',
      '1;not-found;7,10,11,1,1,0,0,8,2;closestkFSWbz3wqIEKdBpGJ4AAU30HFM1FYBo60',
      '1;not-found;4,10,11,1,1,0,0,8,2;wishkFSWbz3wqIEKdBpGJ4AAU30HFM1FYBo60',
    ],
  ],
  'a question in vain that was passed on': [
    buttonInteraction(
      '1;not-found;4,10,11,1,1,0,0,8,2;wishyY6F8kkALwEKdBpGJ4AAU30HFM1FYBo60',
      NOT_FOUND,
    ),
    [
      '1;not-found;7,0,11,1,1,0,1,8,2;articleEKdBpGJ4AAU30wHFM1FYBo60',
      '1;ask-in;10,8,2;yY6F8kkALwHFM1FYBo60',
      '1;read;10,4,1;yY6F8kkALwopen1',
      '1;summarize;10,7;yY6F8kkALwbriefly',
      '1;not-found;7,10,11,1,1,0,1,8,2;closestyY6F8kkALwEKdBpGJ4AAU30wHFM1FYBo60',
      '1;not-found;4,10,11,1,1,0,1,8,2;wishyY6F8kkALwEKdBpGJ4AAU30wHFM1FYBo60',
    ],
  ],
  'a form for a question to one article': [
    buttonInteraction('1;ask-in;10;yY6F8kkALw', PRIVATE_MESSAGE),
    ['1;ask-in;10;yY6F8kkALw', 'question', 'audience'],
  ],
  'a page': [
    commandInteraction('read', { article: 'lamp', page: 2 }),
    [
      '1;read;10,8,1;yY6F8kkALwprevious1',
      '1;read;10,4,1;yY6F8kkALwjump2',
      '1;read;10,4,1;yY6F8kkALwnext3',
      '1;summarize;10,7;yY6F8kkALwbriefly',
      '1;read;10,4;yY6F8kkALwfile',
      '1;summarize;10,6;yY6F8kkALwsource',
    ],
  ],
  'a form for a page': [
    buttonInteraction('1;read;10,4,1;yY6F8kkALwjump2', PRIVATE_MESSAGE),
    ['1;read;10,4,1;yY6F8kkALwjump2', 'page'],
  ],
  'a summary': [
    commandInteraction('summarize', { article: 'lamp', focus: 'oil' }),
    [
      '1;summarize;11,10,4,3;EKdBpGJ4AAUyY6F8kkALwlongoil',
      '1;summarize;11,10,5,3;EKdBpGJ4AAUyY6F8kkALwshortoil',
      '1;read;10,4,1;yY6F8kkALwopen1',
      '1;summarize;10,6;yY6F8kkALwsource',
      '1;cite;5,10;shownyY6F8kkALw',
      '1;remove;11;EKdBpGJ4AAU',
      '1;feedback;7,8,1;helpfulq3kCvL2R3',
      '1;feedback;11,8,1;not-helpfulq3kCvL2R3',
    ],
  ],
  'a private summary': [
    commandInteraction('summarize', { article: 'lamp', focus: 'oil', private: true }),
    [
      '1;summarize;11,10,4,3;EKdBpGJ4AAUyY6F8kkALwlongoil',
      '1;summarize;11,10,5,3;EKdBpGJ4AAUyY6F8kkALwshortoil',
      '1;read;10,4,1;yY6F8kkALwopen1',
      '1;summarize;10,6;yY6F8kkALwsource',
      '1;cite;5,10;shownyY6F8kkALw',
      '1;share-summary;10,6,3;yY6F8kkALwmediumoil',
      '1;feedback;7,8,1;helpfulq3kCvL2R3',
      '1;feedback;11,8,1;not-helpfulq3kCvL2R3',
    ],
  ],
  'a summary with a focus that is too long': [
    commandInteraction('summarize', { article: 'lamp', focus: `oil ${'and stairs '.repeat(9)}` }),
    [
      '1;summarize;11,10,4,52;EKdBpGJ4AAUyY6F8kkALwlongoil stairs stairs stairs stairs stairs stairs stairs',
      '1;summarize;11,10,5,45;EKdBpGJ4AAUyY6F8kkALwshortoil stairs stairs stairs stairs stairs stairs',
      '1;read;10,4,1;yY6F8kkALwopen1',
      '1;summarize;10,6;yY6F8kkALwsource',
      '1;cite;5,10;shownyY6F8kkALw',
      '1;remove;11;EKdBpGJ4AAU',
      '1;feedback;7,8,3;helpfulZmotHJf3102',
      '1;feedback;11,8,3;not-helpfulZmotHJf3102',
    ],
  ],
  'a brief': [
    commandInteraction('brief', { topic: 'mist at the gates' }),
    [
      '1;cite;5,10;shownkFSWbz3wqI',
      '1;remove;11;EKdBpGJ4AAU',
      '1;feedback;7,8,2;helpfulTcaQuECQ17',
      '1;feedback;11,8,2;not-helpfulTcaQuECQ17',
    ],
  ],
  'a list': [
    commandInteraction('articles', { query: ' tale' }),
    [
      '1;article;;',
      '1;articles;11,4,1;EKdBpGJ4AAUtale0',
      '1;articles;11,4,1;EKdBpGJ4AAUtale2',
      '1;cite-article;4;open',
      '1;feedback;7,8,1;helpful16E9FI6w4',
      '1;feedback;11,8,1;not-helpful16E9FI6w4',
    ],
  ],
  'a quote that is right': [
    commandInteraction('quote', {
      text: 'Nobody counted the 300 steps of that tower in those days.',
    }),
    ['1;read;10,4,1;yY6F8kkALwopen4', '1;summarize;10,6;yY6F8kkALwsource'],
  ],
  'a quote in context': [
    buttonInteraction('1;context;22,4,1;kFSWbz3wqIPaWsMg9l2g.ropen1', ANSWER),
    ['1;context;22,5,1;kFSWbz3wqIPaWsMg9l2g.rwider1', '1;cite;4,22;openkFSWbz3wqIPaWsMg9l2g.r'],
  ],
  'a citation': [
    buttonInteraction('1;cite;4;open', ANSWER),
    ['1;cite;5,21;stylekFSWbz3wqIDJqOVNYlv.r', '1;cite;6,5;choiceplain'],
  ],
  'a form for a reason': [
    buttonInteraction('1;feedback;11,8,2;not-helpfulVfJwi7vD35', ANSWER),
    ['1;feedback;11,8,2;not-helpfulVfJwi7vD35', 'reason', 'note'],
  ],
  settings: [
    as(READER, commandInteraction('settings', {}, 'show')),
    ['1;settings;10;visibility', '1;settings;8;excerpts', '1;settings;8;channels'],
  ],
  'a question before settings go': [
    as(READER, commandInteraction('settings', {}, 'reset')),
    ['1;settings;5;reset', '1;settings;4;keep'],
  ],
  'what is kept': [commandInteraction('privacy'), ['1;privacy;6;delete']],
};
