import { type Config, parseConfig, VARIABLES } from '../../config.ts';
import { ConfigError } from '../../environment.ts';
import { type Environment, settingIn } from '../../setting-in.ts';
import { fault, type Finding, well } from './finding.ts';

export interface CheckedSettings {
  readonly findings: readonly Finding[];
  /** With defaults in place of what can't be used. */
  readonly config: Config;
  /** The variables, without those that can't be used. */
  readonly usable: Environment;
}

/** Looks at all settings; the rest can be looked at though some are faulty. */
export function checkSettings(environment: Environment): CheckedSettings {
  try {
    const config = parseConfig(environment);
    const set = VARIABLES.filter((variable) => settingIn(environment, variable) !== undefined);
    const which = set.length === 0 ? 'all are the defaults' : `${set.length} are set, all usable`;
    return { findings: [well('Settings', which)], config, usable: environment };
  } catch (error) {
    if (!(error instanceof ConfigError) || error.faults.length === 0) throw error;
    const faulty = new Set(error.faults.map(({ variable }) => variable));
    const others = Object.fromEntries(
      Object.entries(environment).filter(([variable]) => !faulty.has(variable)),
    );
    // Some can't be used without those.
    const { config, usable } = checkSettings(others);
    return {
      findings: error.faults.map(({ variable, message }) =>
        fault(
          'Settings',
          `${variable} ${message.replace(/\.$/u, '')}`,
          'Correct it in .env or in the environment; .env.example explains it.',
        ),
      ),
      config,
      usable,
    };
  }
}
