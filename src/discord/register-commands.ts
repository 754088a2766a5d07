import { DiscordAPIError } from 'discord.js';
import { RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { z } from 'zod';
import { DiscordAccessError, explainRequestFailure, noDiscordAt } from './access-error.ts';
import { isRegistered } from './registered-command.ts';
import type { RegisteredCommand } from './registered-command.ts';
import type { RequestOptions, Rest } from './rest.ts';

type Declaration = RESTPostAPIApplicationCommandsJSONBody;

export interface RegisterOptions {
  /** With the bot's token set. */
  readonly rest: Rest;
  readonly declarations: readonly Declaration[];
  /** Whose they are, if that is known. Default: Discord is asked. */
  readonly applicationId?: string;
  /** Only in this server, where changes show at once. Default: everywhere. */
  readonly guildId?: string | undefined;
}

export interface Registration {
  readonly kind: 'unchanged' | 'updated';
  /** How many commands are registered now. */
  readonly count: number;
}

const applicationSchema = z.object({ id: z.string() });
const commandsSchema = z.array(z.looseObject({ name: z.string() }));

/** Discord has taken as many new commands as it takes in a day: those of before stay registered. */
export class CommandsSpentError extends DiscordAccessError {}

/**
 * Makes the registered commands equal to the declared ones. Discord allows 200 new commands a day,
 * so nothing is written when they are equal already.
 *
 * @throws {CommandsSpentError} if it takes no more today.
 * @throws {DiscordAccessError} if Discord can't be reached, doesn't accept the token or doesn't let
 *   the bot have commands there.
 */
export async function registerCommands({
  rest,
  declarations,
  applicationId,
  guildId,
}: RegisterOptions): Promise<Registration> {
  const wanted = guildId === undefined ? declarations : declarations.map(forGuild);
  try {
    const id = applicationId ?? (await askForId(rest));
    const route = commandsRoute(id, guildId);
    const registered = await registeredAt(route, rest);
    if (areSame(registered, wanted)) return { kind: 'unchanged', count: registered.length };
    await rest.put(route, { body: wanted, ...hurried() });
    return { kind: 'updated', count: wanted.length };
  } catch (error) {
    throw explainRefusal(error, guildId) ?? explainRequestFailure(error, rest.apiUrl) ?? error;
  }
}

/** Whether that would change nothing. Rejects with discord.js's errors. */
export async function areRegistered({
  rest,
  declarations,
  guildId,
}: Pick<RegisterOptions, 'declarations' | 'guildId'> & {
  readonly rest: ReadRest;
}): Promise<boolean> {
  const wanted = guildId === undefined ? declarations : declarations.map(forGuild);
  const route = commandsRoute(await askForId(rest), guildId);
  return areSame(await registeredAt(route, rest), wanted);
}

type ReadRest = Pick<Rest, 'apiUrl' | 'get'>;

async function registeredAt(
  route: `/${string}`,
  rest: ReadRest,
): Promise<readonly RegisteredCommand[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return read(commandsSchema, await rest.get(route, { query, ...hurried() }), rest);
}

/** Whoever starts something wants to know what is wrong. */
function hurried(): Pick<RequestOptions, 'patience'> {
  return { patience: { untilMs: performance.now() + 3_000 } };
}

/** A server's commands can't say where they show. */
function forGuild(declaration: Declaration): Declaration {
  const { contexts: _, integration_types: __, ...rest } = declaration;
  return rest;
}

async function askForId(rest: ReadRest): Promise<string> {
  const told = await rest.get(Routes.currentApplication(), hurried());
  return read(applicationSchema, told, rest).id;
}

function commandsRoute(id: string, guildId: string | undefined): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(id)
    : Routes.applicationGuildCommands(id, guildId);
}

function read<Schema extends z.ZodType>(
  schema: Schema,
  reply: unknown,
  rest: ReadRest,
): z.output<Schema> {
  const { data, error } = schema.safeParse(reply);
  if (error) throw noDiscordAt(rest.apiUrl, error);
  return data;
}

function areSame(
  registered: readonly RegisteredCommand[],
  wanted: readonly Declaration[],
): boolean {
  return (
    registered.length === wanted.length &&
    wanted.every((declaration) => registered.some((command) => isRegistered(declaration, command)))
  );
}

function explainRefusal(
  error: unknown,
  guildId: string | undefined,
): DiscordAccessError | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  if (error.code === RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached) {
    return new CommandsSpentError(
      'Discord takes no more new commands of this bot today: start it again tomorrow to have them changed.',
      { cause: error },
    );
  }
  const isRefused = error.status === 403 || (error.status === 404 && guildId !== undefined);
  if (!isRefused) return undefined;
  const message =
    guildId === undefined
      ? 'Discord does not let the bot register commands. Check that DISCORD_TOKEN belongs to a bot.'
      : `The bot may not have commands in server ${guildId}. Check DISCORD_GUILD_ID, and invite the bot there with the scopes “bot” and “applications.commands”.`;
  return new DiscordAccessError(message, { cause: error });
}
