import { InteractionContextType } from 'discord-api-types/v10';
import { commandFaults } from '../validation/payload-faults.ts';
import { apiErrors } from './api-error.ts';
import type { Declaration } from './command-entries.ts';

/** A command as Discord hands it back: with more than it was given. */
export type RegisteredCommand = Declaration & {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
};

/** The commands that one application has registered, everywhere and in single servers. */
export interface CommandRegistry {
  /** How often commands were written. */
  readonly writes: number;
  /** @param serverId Without one: the commands of everywhere. */
  list(serverId?: string): readonly RegisteredCommand[];
  /** Those of everywhere and the server's own. */
  offeredIn(serverId: string): readonly RegisteredCommand[];
  /** Those of everywhere that don't keep to servers. */
  offeredDirectly(): readonly RegisteredCommand[];
  /** @throws {ApiError} if Discord refuses the declarations, or the application is not in the server. */
  overwrite(declarations: unknown, serverId?: string): readonly RegisteredCommand[];
}

export interface CommandRegistryParts {
  readonly applicationId: string;
  readonly serverIds: ReadonlySet<string>;
  readonly nextId: () => string;
}

const EVERYWHERE = '';

function isOfferedDirectly({ contexts }: RegisteredCommand): boolean {
  return contexts?.includes(InteractionContextType.BotDM) ?? true;
}

export function createCommandRegistry(parts: CommandRegistryParts): CommandRegistry {
  const { applicationId, serverIds, nextId } = parts;
  const byScope = new Map<string, readonly RegisteredCommand[]>();
  let writes = 0;

  return {
    get writes() {
      return writes;
    },
    list,
    offeredIn: (serverId) => [...list(), ...list(serverId)],
    offeredDirectly: () => list().filter(isOfferedDirectly),
    overwrite(declarations, serverId = EVERYWHERE) {
      const before = list(serverId);
      const faults = commandFaults(declarations);
      if (faults.length > 0) throw apiErrors.invalidForm(faults);
      const commands = (declarations as readonly Declaration[]).map((declaration) =>
        register(declaration, serverId, before),
      );
      byScope.set(serverId, commands);
      writes += 1;
      return commands;
    },
  };

  function list(serverId = EVERYWHERE): readonly RegisteredCommand[] {
    if (serverId !== EVERYWHERE && !serverIds.has(serverId)) throw apiErrors.missingAccess();
    return byScope.get(serverId) ?? [];
  }

  /** A command that is written again keeps its id (interactions/application-commands). */
  function register(
    declaration: Declaration,
    serverId: string,
    before: readonly RegisteredCommand[],
  ): RegisteredCommand {
    const { name, type = 1 } = declaration;
    const known = before.find((each) => each.name === name && each.type === type);
    const places =
      serverId === EVERYWHERE
        ? { dm_permission: true, contexts: null, integration_types: [0, 1] }
        : { guild_id: serverId };
    return {
      type: 1,
      default_member_permissions: null,
      name_localizations: null,
      description_localizations: null,
      nsfw: false,
      ...places,
      ...declaration,
      id: known?.id ?? nextId(),
      application_id: applicationId,
      version: nextId(),
    } as RegisteredCommand;
  }
}
