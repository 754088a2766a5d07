import {
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type {
  APIApplicationCommandOptionChoice,
  APIInteraction,
  APIMessage,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/articles/quote.ts';
import type { Bot } from '../../../src/discord/bot.ts';
import type { Action, Reaction, SimpleCommand } from '../../../src/discord/command.ts';
import { createBot } from '../../../src/discord/create-bot.ts';
import { encodeCustomId } from '../../../src/discord/custom-id.ts';
import { SearchUnavailableError } from '../../../src/retrieval/search-unavailable-error.ts';
import { OutdatedInputError } from '../../../src/discord/outdated-input.ts';
import { card, text } from '../../../src/presentation/cards/card.ts';
import type { Reply } from '../../../src/presentation/cards/reply.ts';
import {
  editFaults,
  followUpFaults,
  responseFaults,
} from '../../../src/playground/validation/payload-faults.ts';
import type { Records } from '../../../src/records/open-records.ts';
import {
  IncompleteDeletionError,
  RecordsError,
  UnreadRecordsError,
} from '../../../src/records/records-error.ts';
import { fakePullquote } from '../../support/fake-pullquote.ts';
import {
  autocompleteInteraction,
  buttonInteraction,
  commandInteraction,
  messageCommandInteraction,
  modalInteraction,
  pingInteraction,
  selectInteraction,
  unheardOfInteraction,
} from '../../support/interactions.ts';
import { makeArticle } from '../../support/make-article.ts';
import { manualClock } from '../../support/manual-clock.ts';
import type { ManualClock } from '../../support/manual-clock.ts';
import { recordingLog } from '../../support/recording-log.ts';
import type { RecordingLog } from '../../support/recording-log.ts';
import { readMessage } from '../../support/sent-message.ts';
import { ENGLISH } from '../../support/voices.ts';
import { RECORDS } from '../../support/records.ts';
import { servicesOf } from '../../support/services.ts';

const PUBLIC = MessageFlags.IsComponentsV2;
const PRIVATE = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
const A_MINUTE_MS = 60_000;

function say(words: string, visibility: Reply['visibility'] = 'public'): Reply {
  return { visibility, quotes: [], components: card(ENGLISH, 'ink', [text(words)]) };
}

function update(words: string): Reaction {
  return { kind: 'update', reply: say(words) };
}

/** Records that can't be read. */
const LOST_RECORDS: Records = {
  ...RECORDS,
  serverSettings: { ...RECORDS.serverSettings, get: failToRead },
  preferences: { ...RECORDS.preferences, get: failToRead },
};

function failToRead(): Promise<never> {
  const disk = { file: 'data', message: 'is gone', remedy: 'Put it back.' };
  return Promise.reject(new UnreadRecordsError(new RecordsError(disk)));
}

interface Stage {
  readonly bot: Bot;
  readonly clock: ManualClock;
  readonly log: RecordingLog;
}

type Command = Partial<SimpleCommand> & Omit<Action, 'name'>;

/** A bot with one command, `say`, that does what the test wants, and so do its buttons. */
function stage({ press, pressShows, submit, ...command }: Command, records = RECORDS): Stage {
  const clock = manualClock();
  const log = recordingLog();
  const bot = createBot({
    commands: [
      {
        declaration: { name: 'say', description: 'Says something' },
        run: () => Promise.resolve(say('Hello.')),
        actions: [
          {
            name: 'say',
            ...(press && { press }),
            ...(pressShows && { pressShows }),
            ...(submit && { submit }),
          },
        ],
        ...command,
      },
    ],
    services: servicesOf({ pullquote: fakePullquote(), records }),
    log,
    schedule: clock.schedule,
    random: () => 0,
  });
  return { bot, clock, log };
}

/** A reply that takes a minute. */
async function slowly({ clock }: Stage, reply: () => Reply): Promise<Reply> {
  await new Promise<void>((resolve) => {
    clock.schedule(resolve, A_MINUTE_MS);
  });
  return reply();
}

/** A bot whose command takes a minute, once Discord was asked for time. */
async function deferred(
  interaction: APIInteraction,
  reply: () => Reply,
  { kind = 'update', ...command }: Command & { readonly kind?: 'reply' | 'update' } = {},
) {
  const play: Stage = stage({
    run: () => slowly(play, reply),
    press: async () => ({ kind, reply: await slowly(play, reply) }),
    ...command,
  });
  const answer = play.bot(interaction);
  await play.clock.advance(1500);
  const { response, completion } = await answer;
  expect(responseFaults(response)).toEqual([]);
  await play.clock.advance(A_MINUTE_MS);
  return { ...play, response, completion: await completion };
}

/** @param message Discord's JSON for it. */
function wordsOf(message: object = {}): string {
  return readMessage(message).texts.join('\n');
}

interface Shown {
  readonly flags?: MessageFlags;
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
}

/** What the bot answers at once. */
async function respond({ bot }: Stage, interaction: APIInteraction) {
  const { response, completion } = await bot(interaction);
  expect(responseFaults(response)).toEqual([]);
  expect(completion).toBeUndefined();
  const { data = {} } = response as { data?: Shown };
  return { type: response.type, words: wordsOf(data), flags: data.flags, choices: data.choices };
}

const button = buttonInteraction(encodeCustomId({ action: 'say', state: ['2'] }));

describe('an answer that is quick', () => {
  it('answers a ping', async () => {
    expect(await stage({}).bot(pingInteraction())).toEqual({
      response: { type: InteractionResponseType.Pong },
    });
  });

  it('is sent at once, without mentions', async () => {
    const play = stage({});
    const { response } = await play.bot(commandInteraction('say'));
    expect(response).toMatchObject({
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { flags: PUBLIC, allowed_mentions: { parse: [] } },
    });
    expect(play.clock.pending).toBe(0);
  });

  it('is for the asker alone if it is private, or if the options ask for it', async () => {
    const secret = stage({ run: () => Promise.resolve(say('Psst.', 'private')) });
    const asked = stage({ isPrivate: () => true });
    expect(await respond(secret, commandInteraction('say'))).toMatchObject({ flags: PRIVATE });
    expect(await respond(asked, commandInteraction('say'))).toMatchObject({ flags: PRIVATE });
  });

  it('gives the command its options', async () => {
    const play = stage({ run: (options) => Promise.resolve(say(JSON.stringify(options))) });
    const { words } = await respond(play, commandInteraction('say', { a: 'x', b: 2, c: true }));
    expect(words).toBe('{"a":"x","b":2,"c":true}');
  });

  it('to a click changes the message that was clicked', async () => {
    const play = stage({ press: ({ state }) => Promise.resolve(update(`Page ${state[0]}`)) });
    expect(await respond(play, button)).toMatchObject({
      type: InteractionResponseType.UpdateMessage,
      flags: PUBLIC,
      words: 'Page 2',
    });
  });

  it('to a click leaves the message alone if it is private', async () => {
    const play = stage({
      press: () => Promise.resolve({ kind: 'reply', reply: say('Psst.', 'private') }),
    });
    expect(await respond(play, button)).toMatchObject({
      type: InteractionResponseType.ChannelMessageWithSource,
      flags: PRIVATE,
    });
  });
});

describe('a click', () => {
  it('can change the message and send another one behind it', async () => {
    const next = say('Told.', 'private');
    const play = stage({
      press: () => Promise.resolve({ kind: 'update', reply: say('Done.'), next }),
    });
    const { response, completion } = await play.bot(button);
    expect(response.type).toBe(InteractionResponseType.UpdateMessage);
    const followUp = await completion;
    if (followUp?.kind !== 'follow-up') throw new Error(`an ${followUp?.kind}`);
    expect(followUpFaults(followUp.message)).toEqual([]);
    expect(followUp.message.flags).toBe(PRIVATE);
    expect(wordsOf(followUp.message)).toBe('Told.');
  });

  it('changes the message only once it has told everyone what it says it has', async () => {
    const next = say('Shared.');
    const play = stage({
      press: () => Promise.resolve({ kind: 'update', reply: say('Done.', 'private'), next }),
    });
    const { response, completion } = await play.bot(button);
    expect(response).toEqual({ type: InteractionResponseType.DeferredMessageUpdate });
    const done = await completion;
    if (done?.kind !== 'edit' || !done.before) throw new Error(`an ${done?.kind}`);
    expect(followUpFaults(done.before.message)).toEqual([]);
    expect(done.before.message.flags).toBe(PUBLIC);
    expect(wordsOf(done.before.message)).toBe('Shared.');
    expect(wordsOf(done.message)).toBe('Done.');
  });

  it('tells everyone once, unless that failed', async () => {
    const next = say('Shared.');
    const play = stage({
      press: () => Promise.resolve({ kind: 'update', reply: say('Done.', 'private'), next }),
    });
    const [first, second] = await Promise.all([play.bot(button), play.bot(button)]);
    expect((await first?.completion)?.kind).toBe('edit');
    expect(second?.response).toEqual({ type: InteractionResponseType.DeferredMessageUpdate });
    expect(await second?.completion).toBeUndefined();
    first?.failed?.();
    const again = await play.bot(button);
    expect((await again.completion)?.kind).toBe('edit');
  });

  it('can take the message away', async () => {
    const { response, completion } = await stage({
      press: () => Promise.resolve({ kind: 'remove' }),
    }).bot(button);
    expect(response).toEqual({ type: InteractionResponseType.DeferredMessageUpdate });
    expect(await completion).toEqual({ kind: 'delete' });
  });

  it('knows what was chosen, on which message, and who chose it', async () => {
    const seen: unknown[] = [];
    const play = stage({
      press: ({ values, message }, { asker, serverId }) => {
        seen.push(values, message.id, asker.id, serverId);
        return Promise.resolve(update('Chosen.'));
      },
    });
    await respond(play, selectInteraction(encodeCustomId({ action: 'say', state: [] }), ['b']));
    expect(seen).toEqual([
      ['b'],
      '1200000000000000020',
      '1200000000000000005',
      '1200000000000000004',
    ]);
  });

  it('can open a form, whose fields come back by their ids', async () => {
    const form = {
      custom_id: encodeCustomId({ action: 'say', state: ['7'] }),
      title: 'Which page?',
      components: [
        {
          type: ComponentType.Label as const,
          label: 'Page',
          component: { type: ComponentType.TextInput as const, custom_id: 'page', style: 1 },
        },
      ],
    };
    const play = stage({
      press: () => Promise.resolve({ kind: 'form', form }),
      submit: ({ state, fields }) =>
        Promise.resolve(update(`${state.join()}: ${JSON.stringify(fields)}`)),
    });
    expect((await play.bot(button)).response.type).toBe(InteractionResponseType.Modal);
    const sent = modalInteraction(form.custom_id, [
      { type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'page', value: '12' } },
    ]);
    expect((await respond(play, sent)).words).toBe('7: {"page":"12"}');
  });
});

describe('a command', () => {
  it('of several parts runs the one that was chosen', async () => {
    const bot = createBot({
      commands: [
        {
          declaration: { name: 'settings', description: 'What the server chooses' },
          subcommands: {
            show: { run: () => Promise.resolve(say('Shown.')) },
            change: { run: (options) => Promise.resolve(say(JSON.stringify(options))) },
          },
        },
      ],
      services: servicesOf({ pullquote: fakePullquote(), records: RECORDS }),
      log: recordingLog(),
    });
    const { response } = await bot(commandInteraction('settings', { excerpts: 5 }, 'change'));
    expect(wordsOf((response as { data?: object }).data)).toBe('{"excerpts":5}');
  });

  it.each(['hide', 'constructor', undefined])('of several parts has no part %s', async (part) => {
    const log = recordingLog();
    const bot = createBot({
      commands: [
        {
          declaration: { name: 'settings', description: 'What the server chooses' },
          subcommands: { show: { run: () => Promise.resolve(say('Shown.')) } },
        },
      ],
      services: servicesOf({ pullquote: fakePullquote(), records: RECORDS }),
      log,
    });
    await bot(commandInteraction('settings', {}, part));
    expect(log.lines.map(({ level }) => level)).toEqual(['warn']);
  });

  it('in a message’s menu is given the message, and answers its user alone', async () => {
    const bot = createBot({
      commands: [
        {
          declaration: { name: 'Find in articles', type: ApplicationCommandType.Message },
          run: ({ content }: APIMessage) => Promise.resolve(say(`Looked for: ${content}`)),
        },
      ],
      services: servicesOf({ pullquote: fakePullquote(), records: RECORDS }),
      log: recordingLog(),
    });
    const { response } = await bot(messageCommandInteraction('Find in articles', 'Is it so?'));
    const { data = {} } = response as { data?: Shown };
    expect(wordsOf(data)).toBe('Looked for: Is it so?');
    expect(data.flags).toBe(PRIVATE);
  });

  it('takes a passing reply away for the next one, if both came at once and in private', async () => {
    let reaction: Reaction = { kind: 'reply', reply: say('Cited.', 'private'), isPassing: true };
    const passing = reaction;
    const play = stage({ press: async () => reaction });
    const click = async (token: string) => {
      const interaction = buttonInteraction(encodeCustomId({ action: 'say', state: [] }));
      return (await play.bot({ ...interaction, token })).completion;
    };
    expect(await click('a')).toBeUndefined();
    expect(await click('b')).toEqual({ kind: 'take-away', token: 'a' });
    reaction = { kind: 'reply', reply: say('Told to all.'), isPassing: true };
    expect(await click('c')).toBeUndefined();
    reaction = { kind: 'reply', reply: say('An answer.', 'private') };
    expect(await click('d')).toBeUndefined();
    reaction = passing;
    expect(await click('e')).toEqual({ kind: 'take-away', token: 'b' });
  });

  it('takes a passing reply away for one that came late as its own message, and that one as well', async () => {
    const reply = say('Cited.', 'private');
    let isSlow = false;
    const play: Stage = stage({
      press: async () => {
        const shown = isSlow ? await slowly(play, () => reply) : reply;
        return { kind: 'reply', reply: shown, isPassing: true };
      },
      pressShows: () => 'private',
    });
    const click = (token: string) =>
      play.bot({ ...buttonInteraction(encodeCustomId({ action: 'say', state: [] })), token });
    await click('a');
    isSlow = true;
    const late = click('b');
    await play.clock.advance(1500);
    const { completion } = await late;
    await play.clock.advance(A_MINUTE_MS);
    expect(await completion).toMatchObject({ kind: 'edit', takeAway: 'a' });
    isSlow = false;
    expect(await (await click('c')).completion).toEqual({ kind: 'take-away', token: 'b' });
  });

  it('takes nothing away for a passing reply that came late, nor that one', async () => {
    let isSlow = true;
    const reply = say('Cited.', 'private');
    const play: Stage = stage({
      press: async () => {
        const shown = isSlow ? await slowly(play, () => reply) : reply;
        return { kind: 'reply', reply: shown, isPassing: true };
      },
    });
    const click = (token: string) =>
      play.bot({ ...buttonInteraction(encodeCustomId({ action: 'say', state: [] })), token });
    const late = click('a');
    await play.clock.advance(1500);
    const { completion } = await late;
    await play.clock.advance(A_MINUTE_MS);
    expect(await completion).toMatchObject({ kind: 'follow-up' });
    isSlow = false;
    expect((await click('b')).completion).toBeUndefined();
  });

  it('sends an article’s words as a file, unless they are not the article’s', async () => {
    const article = makeArticle({ paragraphs: [['It ended in 2021.']] });
    const words = quote(article, { start: 0, end: article.text.length });
    const reply = { ...say('All of it.'), files: [{ name: 'all.txt', words }] };
    const { response, files } = await stage({ run: () => Promise.resolve(reply) }).bot(
      commandInteraction('say'),
    );
    expect(responseFaults(response)).toEqual([]);
    expect(response).toMatchObject({ data: { attachments: [{ id: '0', filename: 'all.txt' }] } });
    expect(files).toEqual([{ name: 'all.txt', content: article.text }]);

    const forged = { ...reply, files: [{ name: 'all.txt', words: { ...words, text: 'Else.' } }] };
    const play = stage({ run: () => Promise.resolve(forged) });
    expect((await respond(play, commandInteraction('say'))).words).toContain('held my answer back');
  });
});

describe('an answer that takes longer', () => {
  it('asks Discord for time after 1.5 s and not before', async () => {
    const { bot, clock } = stage({ run: () => new Promise(() => {}) });
    let isAnswered = false;
    const answer = bot(commandInteraction('say')).finally(() => (isAnswered = true));
    await clock.advance(1499);
    expect(isAnswered).toBe(false);
    await clock.advance(1);
    expect((await answer).response).toEqual({
      type: InteractionResponseType.DeferredChannelMessageWithSource,
    });
  });

  it('then edits the response, again without mentions', async () => {
    const { completion } = await deferred(commandInteraction('say'), () => say('At last.'));
    if (completion?.kind !== 'edit') throw new Error(`an ${completion?.kind} instead of an edit`);
    expect(editFaults(completion.message)).toEqual([]);
    expect(completion.message).toMatchObject({ flags: PUBLIC, allowed_mentions: { parse: [] } });
    expect(wordsOf(completion.message)).toBe('At last.');
  });

  it('is awaited in private if the options ask for it', async () => {
    const { response, completion } = await deferred(
      commandInteraction('say'),
      () => say('Psst.', 'private'),
      { isPrivate: () => true },
    );
    expect(response).toMatchObject({ data: { flags: MessageFlags.Ephemeral } });
    expect(completion?.kind).toBe('edit');
  });

  it('replaces what was awaited in public if it turns out private', async () => {
    const { completion } = await deferred(commandInteraction('say'), () => say('Psst.', 'private'));
    if (completion?.kind !== 'replace') throw new Error(`an ${completion?.kind}`);
    expect(followUpFaults(completion.message)).toEqual([]);
    expect(completion.message).toMatchObject({ flags: PRIVATE, allowed_mentions: { parse: [] } });
  });

  it('to a click edits the message that was clicked', async () => {
    const { response, completion } = await deferred(button, () => say('Page 2'));
    expect(response).toEqual({ type: InteractionResponseType.DeferredMessageUpdate });
    expect(completion?.kind).toBe('edit');
  });

  it('to a click is awaited as the message of its own that it will be', async () => {
    const shows = { kind: 'reply' as const, pressShows: () => 'private' as const };
    const shown = await deferred(button, () => say('Psst.', 'private'), shows);
    expect(shown.response).toEqual({
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: { flags: MessageFlags.Ephemeral },
    });
    expect(shown.completion?.kind).toBe('edit');
  });

  it('to a click shows a change where it was awaited', async () => {
    const shows = { pressShows: () => 'private' as const };
    const { completion } = await deferred(button, () => say('Page 2'), shows);
    if (completion?.kind !== 'edit') throw new Error(`an ${completion?.kind}`);
    expect(wordsOf(completion.message)).toBe('Page 2');
  });

  it('to a click follows up and leaves the message alone if it fails', async () => {
    const { completion } = await deferred(button, () => {
      throw new Error('no such page');
    });
    if (completion?.kind !== 'follow-up') throw new Error(`an ${completion?.kind}`);
    expect(completion.message.flags).toBe(PRIVATE);
  });

  it('that never comes ends in a notice before the token does', async () => {
    const { bot, clock, log } = stage({ run: () => new Promise(() => {}) });
    const answer = bot(commandInteraction('say'));
    await clock.advance(1500);
    const { completion } = await answer;
    await clock.advance(14 * 60 * 1000);
    const completed = await completion;
    if (completed?.kind !== 'replace') throw new Error(`an ${completed?.kind}`);
    expect(wordsOf(completed.message)).toContain('Something went wrong');
    expect(log.lines[0]?.fields).toMatchObject({ error: { name: 'HungCommandError' } });
    expect(clock.pending).toBe(0);
  });
});

describe('a failure', () => {
  it('is shown to the asker with what to do and a reference, but not with its message', async () => {
    const play = stage({ run: () => Promise.reject(new Error('password is hunter2')) });
    const { flags, words } = await respond(play, commandInteraction('say'));
    expect(flags).toBe(PRIVATE);
    expect(words).toContain('Something went wrong');
    expect(words).toContain('try again');
    expect(words).toContain('-# Reference: 222222');
    expect(words).not.toContain('hunter2');
  });

  it('is logged under its reference, without anything that was typed', async () => {
    const play = stage({
      run: ({ question }) => Promise.reject(new TypeError(`can’t parse ${String(question)}`)),
    });
    await respond(play, commandInteraction('say', { question: 'What about my illness?' }));
    expect(play.log.lines).toMatchObject([
      {
        level: 'error',
        fields: { command: 'say', reference: '222222', error: { name: 'TypeError' } },
      },
    ]);
    expect(JSON.stringify(play.log.lines)).not.toContain('illness');
  });

  it('that is thrown at once is handled like one that comes later', async () => {
    const play = stage({
      run: () => {
        throw new Error('at once');
      },
    });
    expect((await respond(play, commandInteraction('say'))).words).toContain('went wrong');
  });

  it('says that nothing was changed if it couldn’t be kept, and what to do to the admin alone', async () => {
    const disk = { file: 'data/votes.jsonl', message: 'is full', remedy: 'Make room.' };
    const play = stage({ run: () => Promise.reject(new RecordsError(disk)) });
    const { flags, words } = await respond(play, commandInteraction('say'));
    expect(flags).toBe(PRIVATE);
    expect(words).toContain('I couldn’t save that: nothing was changed.');
    expect(words).not.toContain('votes.jsonl');
    expect(play.log.lines).toMatchObject([
      { level: 'error', fields: { fault: 'data/votes.jsonl is full. Make room.' } },
    ]);
  });

  it('says that it couldn’t look something up if nothing was to be changed', async () => {
    const play = stage({}, LOST_RECORDS);
    const { flags, words } = await respond(play, commandInteraction('say'));
    expect(flags).toBe(PRIVATE);
    expect(words).toContain('I couldn’t look up what I have saved.');
    expect(words).not.toContain('couldn’t save');
  });

  it('says that something is left if not all could be deleted', async () => {
    const disk = new RecordsError({ file: 'votes', message: 'is full', remedy: 'Make room.' });
    const play = stage({ run: () => Promise.reject(new IncompleteDeletionError(disk)) });
    const { words } = await respond(play, commandInteraction('say'));
    expect(words).toContain('I couldn’t delete all of it.');
  });

  it('is told and logged even if nothing is known of the server and of the asker', async () => {
    const play = stage({}, LOST_RECORDS);
    for (const interaction of [commandInteraction('say'), button]) {
      const { flags, words } = await respond(play, interaction);
      expect(flags).toBe(PRIVATE);
      expect(words).toContain('-# Reference: 222222');
    }
    expect(play.log.lines.map(({ fields }) => fields?.['fault'])).toEqual([
      'data is gone. Put it back.',
      'data is gone. Put it back.',
    ]);
  });

  it('says that the search is starting again if that was what failed', async () => {
    const error = new SearchUnavailableError('lost', { cause: new Error('out of memory') });
    const play = stage({ run: () => Promise.reject(error) });
    const { flags, words } = await respond(play, commandInteraction('say'));
    expect(flags).toBe(PRIVATE);
    expect(words).toContain('My search stopped before it had an answer. It is starting again.');
    expect(words).not.toContain('memory');
    expect(play.log.lines).toMatchObject([
      { level: 'error', fields: { error: { name: 'SearchUnavailableError', cause: {} } } },
    ]);
  });

  it('holds back a reply whose quote is not what its article says', async () => {
    const article = makeArticle({ paragraphs: [['It ended in 2021.']] });
    const words = quote(article, article.paragraphs[0] ?? { start: 0, end: 1 });
    const reply = { ...say('> It ended in 2022.'), quotes: [words] };
    const play = stage({ run: () => Promise.resolve(reply) });
    const { flags, words: shown } = await respond(play, commandInteraction('say'));
    expect(flags).toBe(PRIVATE);
    expect(shown).toContain('I held my answer back');
    expect(shown).not.toContain('2022');
    expect(play.log.lines).toMatchObject([
      { level: 'error', fields: { error: { name: 'NotVerbatimError' } } },
    ]);
  });

  it('holds back the edit of a deferred reply just the same', async () => {
    const { completion } = await deferred(commandInteraction('say'), () => say('> Invented.'));
    if (completion?.kind !== 'replace') throw new Error(`an ${completion?.kind}`);
    expect(wordsOf(completion.message)).toContain('I held my answer back');
  });
});

describe('what is to be done after an answer', () => {
  it('does not spoil it if it fails, and is logged', async () => {
    const play = stage({
      run: (_options, { afterwards }) => {
        afterwards(Promise.reject(new Error('the disk is full of my illness')));
        return Promise.resolve(say('Hello.'));
      },
    });
    expect((await respond(play, commandInteraction('say'))).words).toBe('Hello.');
    const errors = () => play.log.lines.filter(({ level }) => level === 'error');
    await expect.poll(errors).toMatchObject([{ fields: { error: { name: 'Error' } } }]);
    expect(JSON.stringify(play.log.lines)).not.toContain('illness');
  });
});

describe('what this version does not know', () => {
  it.each([
    ['a command', commandInteraction('sing')],
    ['a command from a message’s menu', messageCommandInteraction('say')],
    ['a button of another command', buttonInteraction(encodeCustomId({ action: 'x', state: [] }))],
    ['a button of a command without buttons', button],
    ['a button of another maker', buttonInteraction('next')],
    ['a modal', modalInteraction('form')],
    ['another kind of interaction', unheardOfInteraction()],
  ])('gets a kind private reply: %s', async (_, interaction) => {
    const play = stage({});
    const { flags, words } = await respond(play, interaction);
    expect(flags).toBe(PRIVATE);
    expect(words).toContain('I don’t know this command or button any more.');
    expect(play.log.lines.map(({ level }) => level)).toEqual(['warn']);
  });

  it('gets it as well if the command says so', async () => {
    const play = stage({ run: () => Promise.reject(new OutdatedInputError('old')) });
    const { words } = await respond(play, commandInteraction('say'));
    expect(words).toContain('I don’t know this command or button any more.');
  });

  it('never makes the bot reject, not even nonsense', async () => {
    const { bot } = stage({});
    const nonsense = [{ type: 2 }, { type: 3 }, { type: 4 }, {}, null];
    const answers = await Promise.all(nonsense.map((each) => bot(each as never)));
    for (const { response } of answers) expect(responseFaults(response)).toEqual([]);
  });
});

describe('suggestions', () => {
  const typing = autocompleteInteraction('say', 'what', { what: 'he', loudly: true });

  it('come from the command, which knows what is being typed and what else was chosen', async () => {
    const play = stage({
      suggest: (focused, options) =>
        Promise.resolve([{ name: JSON.stringify([focused, options]), value: 'x' }]),
    });
    expect((await respond(play, typing)).choices).toEqual([
      { name: '[{"name":"what","value":"he"},{"what":"he","loudly":true}]', value: 'x' },
    ]);
  });

  it('are none where nothing is known of the server and of the asker', async () => {
    const play = stage({ suggest: () => Promise.resolve([]) }, LOST_RECORDS);
    const { type, choices } = await respond(play, typing);
    expect(type).toBe(InteractionResponseType.ApplicationCommandAutocompleteResult);
    expect(choices).toEqual([]);
    expect(play.log.lines.map(({ level }) => level)).toEqual(['error']);
  });

  it('keep to Discord’s limits and never cut a value or a character in half', async () => {
    const play = stage({
      suggest: () =>
        Promise.resolve([
          { name: '😀'.repeat(60), value: 'long' },
          { name: ' \n ', value: 'blank' },
          { name: 'gone', value: 'x'.repeat(101) },
          ...Array.from({ length: 30 }, (_, n) => ({ name: `n${n}`, value: `${n}` })),
        ]),
    });
    const { choices = [] } = await respond(play, typing);
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: `${'😀'.repeat(49)}…`, value: 'long' });
    expect(choices[1]).toEqual({ name: 'blank', value: 'blank' });
    expect(choices[2]).toEqual({ name: 'n0', value: '0' });
  });

  it.each<[string, SimpleCommand['suggest']]>([
    ['the command has none', undefined],
    ['the command fails', () => Promise.reject(new Error('no index'))],
    [
      'the command fails at once',
      () => {
        throw new Error('no index');
      },
    ],
  ])('are none if %s', async (_, suggest) => {
    const play = stage(suggest === undefined ? {} : { suggest });
    expect((await respond(play, typing)).choices).toEqual([]);
  });

  it('are none if the command is unknown, which is no fault', async () => {
    const play = stage({});
    const unknown = autocompleteInteraction('sing', 'what', { what: '' });
    expect((await respond(play, unknown)).choices).toEqual([]);
    expect(play.log.lines).toMatchObject([{ level: 'warn', fields: { command: 'sing' } }]);
  });

  it('are none if they take too long for Discord', async () => {
    const { bot, clock } = stage({ suggest: () => new Promise(() => {}) });
    const answer = bot(typing);
    await clock.advance(2500);
    expect((await answer).response).toMatchObject({ data: { choices: [] } });
  });

  it('that fail are logged without what was typed', async () => {
    const play = stage({ suggest: ({ value }) => Promise.reject(new Error(`no ${value}`)) });
    await respond(play, autocompleteInteraction('say', 'what', { what: 'my illness' }));
    expect(play.log.lines).toMatchObject([
      { level: 'error', fields: { error: { name: 'Error' } } },
    ]);
    expect(JSON.stringify(play.log.lines)).not.toContain('illness');
  });
});

describe('when many ask at once', () => {
  it('acknowledges what has to wait before any work on it begins', async () => {
    let runs = 0;
    const { answers } = await crowd(12, {
      run() {
        runs += 1;
        return new Promise(() => {});
      },
    });
    const { response } = (await answers[11]) ?? {};
    expect(response).toEqual({
      type: InteractionResponseType.DeferredChannelMessageWithSource,
    });
    expect(runs).toBe(4);
  });

  it('asks for time early for what has begun while others wait', async () => {
    const { answers, clock } = await crowd(12);
    await clock.advance(300);
    const { response } = (await answers[0]) ?? {};
    expect(response).toEqual({
      type: InteractionResponseType.DeferredChannelMessageWithSource,
    });
  });

  it('opens forms all the same, which can’t wait', async () => {
    const form = { custom_id: 'form', title: 'A form', components: [] };
    const { bot } = await crowd(50, {
      press: async () => ({ kind: 'form', form }),
      submit: async () => update('Done.'),
    });
    const { response } = await bot(button);
    expect(response.type).toBe(InteractionResponseType.Modal);
  });

  it('goes on suggesting', async () => {
    const { bot } = await crowd(50, { suggest: async () => [{ name: 'One', value: '1' }] });
    const { response } = await bot(autocompleteInteraction('say', 'what', { what: 'O' }));
    expect((response as { data?: Shown }).data?.choices).toHaveLength(1);
  });

  it('tells whoever comes beyond what it can hold when to come again, privately', async () => {
    const { bot } = await crowd(500);
    const { response } = await bot(commandInteraction('say'));
    const { data } = response as { data?: Shown };
    expect(data?.flags).toBe(PRIVATE);
    expect(wordsOf(data)).toMatch(/a lot to answer[^]*<t:\d+:R>/u);
  });
});

/** A bot whose command never ends, and which has been asked so often. */
async function crowd(times: number, command: Command = {}) {
  const play = stage({ run: () => new Promise(() => {}), ...command });
  const answers = Array.from({ length: times }, () => play.bot(commandInteraction('say')));
  await play.clock.advance(0);
  return { ...play, answers };
}
