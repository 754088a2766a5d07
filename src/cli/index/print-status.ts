import { LAYOUT } from '../../opensearch/filling/layout.ts';
import { lookAtVersions, type VersionStatus } from '../../opensearch/filling/look-at-versions.ts';
import type { Io } from '../io.ts';
import { drawVersions } from './draw-status.ts';
import { withIndex } from './with-index.ts';

export interface StatusCommandOptions {
  readonly json?: true;
}

export async function printStatus({ json }: StatusCommandOptions, io: Io): Promise<void> {
  const versions = await withIndex(io, ({ api, names }) => lookAtVersions(api, names, LAYOUT));
  if (!versions.some(canBeAsked)) io.setExitCode(1);
  const now = Date.now();
  await io.stdout.write(
    json
      ? `${JSON.stringify({ probe: LAYOUT.probe(), versions })}\n`
      : drawVersions(versions, now, io.stdout),
  );
}

function canBeAsked({ isAsked, isClosed, isUsable, health }: VersionStatus): boolean {
  return isAsked && isUsable && !isClosed && health !== 'red';
}
