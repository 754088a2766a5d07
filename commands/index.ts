import type { Action, Command } from '../src/discord/command.ts';
import { commandTable } from '../src/discord/define-command.ts';
import { cite } from './actions/cite.ts';
import { feedback } from './actions/feedback.ts';
import { inContext } from './actions/in-context.ts';
import { more } from './actions/more.ts';
import { remove } from './actions/remove.ts';
import { share } from './actions/share.ts';
import { about } from './about.ts';
import { articles } from './articles.ts';
import { ask } from './ask.ts';
import { brief } from './brief.ts';
import { findInArticles } from './find-in-articles.ts';
import { preferences } from './preferences.ts';
import { privacy } from './privacy.ts';
import { quote } from './quote.ts';
import { read } from './read.ts';
import { settings } from './settings.ts';
import { summarizeLink } from './summarize-link.ts';
import { summarize } from './summarize.ts';

/** All commands: what is registered with Discord, and what the bot answers to. */
export const commands: readonly Command[] = commandTable([
  ask,
  summarize,
  brief,
  read,
  quote,
  articles,
  about,
  settings,
  preferences,
  privacy,
  findInArticles,
  summarizeLink,
]);

/** What the buttons, selects and forms do that stand under the answers of several commands. */
export const actions: readonly Action[] = [more, inContext, cite, share, remove, feedback];
