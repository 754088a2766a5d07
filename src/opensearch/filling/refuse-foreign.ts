import { z } from 'zod';
import { askUnlessMissing, readReply } from './ask-surely.ts';
import { BuildError } from './build-error.ts';
import type { EngineApi } from './engine-api.ts';
import type { VersionNames } from './version-names.ts';

/**
 * Looks whether the name that is asked stands for versions alone, or for nothing yet: no bot asks it otherwise.
 *
 * @throws BuildError that names what another program may need, and says what to do.
 */
export async function refuseForeign(api: EngineApi, names: VersionNames): Promise<void> {
  const { asked } = names;
  const reply = await askUnlessMissing(api, { method: 'GET', path: `/${asked}` });
  const indices = Object.keys(readReply(indicesReply, reply ?? {}));
  const foreign = indices.find((index) => names.versionOf(index) === undefined);
  if (foreign === undefined) return;
  const [found, remedy] =
    foreign === asked
      ? [`An index is called ${asked}, as the alias is to be`, `remove it: DELETE /${asked}`]
      : [
          `The alias ${asked} also stands for the index ${foreign}`,
          `take the alias off it: DELETE /${foreign}/_alias/${asked}`,
        ];
  throw new BuildError(
    `${found}, which Pullquote didn’t make. Set SEARCH_INDEX_PREFIX to another name; or, if no other program needs that, ${remedy}`,
  );
}

const indicesReply = z.record(z.string(), z.unknown());
