import type { Command } from '../src/discord/command.ts';
import { commandTable } from '../src/discord/define-command.ts';
import { about } from './about/about-command.ts';
import { articles } from './articles/articles-command.ts';
import { ask } from './ask/ask-command.ts';
import { brief } from './brief/brief-command.ts';
import { checkQuotations } from './check-quotations/check-quotations-command.ts';
import { addToArticles } from './collection/add-to-articles-command.ts';
import { collection } from './collection/collection-command.ts';
import { desk } from './desk/desk-command.ts';
import { findInArticles } from './find-in-articles/find-in-articles-command.ts';
import { follow } from './follow/follow-command.ts';
import { preferences } from './preferences/preferences-command.ts';
import { privacy } from './privacy/privacy-command.ts';
import { quote } from './quote/quote-command.ts';
import { read } from './read/read-command.ts';
import { settings } from './settings/settings-command.ts';
import { summarizeLink } from './summarize/summarize-link-command.ts';
import { summarize } from './summarize/summarize-command.ts';

/** All commands: what is registered with Discord, and what the bot answers to. */
export const commands: readonly Command[] = commandTable([
  ask,
  summarize,
  brief,
  read,
  quote,
  articles,
  about,
  follow,
  settings,
  desk,
  collection,
  preferences,
  privacy,
  findInArticles,
  checkQuotations,
  summarizeLink,
  addToArticles,
]);
