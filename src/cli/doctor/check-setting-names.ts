import { VARIABLES } from '../../config.ts';
import { type Environment, settingIn } from '../../setting-in.ts';
import { isTypedNearly } from '../../text/typing-error.ts';
import { fault, type Finding, note } from './finding.ts';

/** What is heeded as everywhere, in whatever case it is written. */
const EVERYBODYS: ReadonlySet<string> = new Set([
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_COLOR',
  'NO_PROXY',
]);

/** Where a secret has got to the beginning of a line, what stands before its first `=` looks otherwise. */
const LIKE_A_VARIABLE = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u;

/**
 * Looks for settings that are misspelt or stand twice, by their names alone. The environment is everybody's, so that
 * nothing is said there of what isn't nearly a setting.
 *
 * @param inFile The names in `.env`, as often as they stand there.
 */
export function checkSettingNames(
  environment: Environment,
  inFile: readonly string[],
): readonly Finding[] {
  const known = new Set(VARIABLES);
  const ofFile = new Set(inFile);
  const elsewhere = Object.keys(environment).filter((name) => !ofFile.has(name));
  const isStrange = (name: string): boolean =>
    !known.has(name) &&
    !EVERYBODYS.has(name.toUpperCase()) &&
    settingIn(environment, name) !== undefined;
  return [
    ...[...ofFile].flatMap((name) => {
      if (known.has(name)) return isTwice(name, inFile) ? [tellTwice(name)] : [];
      return isStrange(name) ? tellStrange(name) : [];
    }),
    ...elsewhere.flatMap((name) => {
      const meant = isStrange(name) ? meantBy(name) : undefined;
      return meant === undefined ? [] : [tellMisspelt(name, meant, note)];
    }),
  ];
}

function isTwice(name: string, names: readonly string[]): boolean {
  return names.indexOf(name) !== names.lastIndexOf(name);
}

function tellTwice(name: string): Finding {
  const message = `${name} stands twice in .env, and only the last one counts`;
  return note('Settings', message, 'Keep the one that you mean.');
}

function tellStrange(name: string): readonly Finding[] {
  const meant = meantBy(name);
  if (meant !== undefined) return [tellMisspelt(name, meant, fault)];
  if (!LIKE_A_VARIABLE.test(name)) return [];
  const message = `${name} in .env is no setting of Pullquote’s`;
  return [note('Settings', message, '.env.example has all that there are.')];
}

/** @param tell In the environment, it may be somebody else's. */
function tellMisspelt(name: string, meant: string, tell: typeof fault): Finding {
  return tell('Settings', `${name} is no setting of Pullquote’s`, `Did you mean ${meant}?`);
}

function meantBy(name: string): string | undefined {
  const typed = name.toUpperCase().replaceAll('-', '_');
  return VARIABLES.find((variable) => isTypedNearly(typed, variable, true));
}
