import { commandFaults } from '../../../src/playground/validation/payload-faults.ts';
import { apiErrors } from './api-error.ts';
import { nextSnowflake } from './snowflake.ts';

export interface RegisteredCommand {
  readonly id: string;
  readonly name: string;
  readonly [field: string]: unknown;
}

/** The commands that one application has registered, everywhere and in single servers. */
export class CommandStore {
  /** How often commands were written. */
  writes = 0;
  readonly #applicationId: string;
  readonly #byScope = new Map<string, readonly RegisteredCommand[]>();

  constructor(applicationId: string) {
    this.#applicationId = applicationId;
  }

  /** @param guildId of the server; empty for the commands of everywhere */
  list(guildId = ''): readonly RegisteredCommand[] {
    return this.#byScope.get(guildId) ?? [];
  }

  overwrite(declarations: unknown, guildId = ''): readonly RegisteredCommand[] {
    const faults = commandFaults(declarations);
    if (faults.length > 0) throw apiErrors.invalidForm(faults);
    this.writes += 1;
    const commands = (declarations as { name: string }[]).map((each) => this.#keep(each, guildId));
    this.#byScope.set(guildId, commands);
    return commands;
  }

  /** Discord answers with more than it was given. */
  #keep(declaration: { readonly name: string }, guildId: string): RegisteredCommand {
    const places = guildId
      ? { guild_id: guildId }
      : { dm_permission: true, contexts: null, integration_types: [0, 1] };
    return {
      type: 1,
      default_member_permissions: null,
      name_localizations: null,
      description_localizations: null,
      nsfw: false,
      ...places,
      ...declaration,
      id: nextSnowflake(),
      application_id: this.#applicationId,
      version: nextSnowflake(),
    };
  }
}
