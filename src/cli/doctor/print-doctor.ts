import { commands } from '../../../commands/index.ts';
import { areAdditionsAllowed } from '../../allow-additions.ts';
import { parseModelsConfig } from '../../config.ts';
import { offeredCommands } from '../../discord/offered-commands.ts';
import { settingIn } from '../../setting-in.ts';
import type { Io } from '../io.ts';
import { withProgress } from '../with-progress.ts';
import { checkArticles } from './check-articles.ts';
import { checkDatabase } from './check-database.ts';
import { checkDiscord } from './check-discord.ts';
import { checkEndpointHere } from './check-endpoint-here.ts';
import { checkCollections, checkModels, checkSources } from './check-extras.ts';
import { checkEngine } from './check-engine.ts';
import { checkFolders } from './check-folders.ts';
import { checkRunning } from './check-running.ts';
import { checkSettingNames } from './check-setting-names.ts';
import { checkSettings } from './check-settings.ts';
import { checkSoftware } from './check-software.ts';
import { drawFindings, findingsJson } from './draw-findings.ts';
import type { Finding } from './finding.ts';

export interface DoctorOptions {
  readonly json?: true;
}

/** How often it is shown what is being waited for. */
const TICK_MS = 200;

/** Looks at all that a bot needs, and says of each thing whether it is well or what to do. Changes nothing. */
export async function printDoctor(
  options: DoctorOptions,
  io: Io,
  now: () => number = Date.now,
): Promise<void> {
  const findings = await examine(io, now);
  await io.stdout.write(
    options.json
      ? `${JSON.stringify(findingsJson(findings))}\n`
      : drawFindings(findings, io.stdout),
  );
  if (findings.some(({ state }) => state === 'fault')) io.setExitCode(1);
}

async function examine(io: Io, now: () => number): Promise<readonly Finding[]> {
  const { environment } = io;
  const { findings, config, usable } = checkSettings(environment);
  const has = { additions: areAdditionsAllowed(config.additions) };
  const isSet = (variable: string): boolean => settingIn(environment, variable) !== undefined;
  return withProgress(io.stderr, async (onProgress) => {
    const during = async (
      isChecking: string,
      run: () => readonly Finding[] | Promise<readonly Finding[]>,
    ): Promise<readonly Finding[]> => {
      const ticking = setInterval(() => onProgress({ isChecking }), TICK_MS);
      try {
        return await run();
      } finally {
        clearInterval(ticking);
      }
    };
    return [
      ...findings,
      ...checkSettingNames(environment, io.settingsInFile),
      ...checkSoftware(),
      ...(await during('the folders', () => checkFolders(config))),
      ...(await during('the database', () => checkDatabase(config, now))),
      ...(await during('whether a bot runs', () => checkRunning(config))),
      ...(await during('the endpoint', () => checkEndpointHere(config))),
      ...(await during('Discord', () =>
        checkDiscord({
          config,
          isTokenFaulty: isSet('DISCORD_TOKEN') && config.discordToken === undefined,
          hasProxy: isSet('HTTPS_PROXY') || isSet('https_proxy'),
          commands: offeredCommands(commands, has),
          now,
        }),
      )),
      ...(await during('the search engine', () => checkEngine(config.engine))),
      ...(await during('models', () => checkModels(parseModelsConfig(usable), io))),
      ...(await during('collections', () => checkCollections(config))),
      ...(await during('sources', () => checkSources(config, io))),
      ...(await checkArticles(config, onProgress)),
    ];
  });
}
