export type Environment = Readonly<Record<string, string | undefined>>;

/** Somebody else's password, which may begin or end with white space. */
const AS_IT_STANDS: ReadonlySet<string> = new Set(['SEARCH_PASSWORD']);

/** What a variable is set to, without white space around it; undefined if that is nothing. */
export function settingIn(environment: Environment, variable: string): string | undefined {
  const setting = environment[variable]?.trim();
  if (!setting) return undefined;
  return AS_IT_STANDS.has(variable) ? environment[variable] : setting;
}
