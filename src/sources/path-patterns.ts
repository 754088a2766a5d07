/**
 * Tells of an address whether its path, or path and query, is one of those that patterns name. A pattern is a path
 * with `*` for anything; it begins at the path's beginning, unless it begins with `*`, and names all below it, too.
 */
export function matchesPath(patterns: readonly string[]): (url: string) => boolean {
  const expressions = patterns.filter((pattern) => pattern.trim() !== '').map(expressionOf);
  return (url) => {
    if (expressions.length === 0 || !URL.canParse(url)) return false;
    const { pathname, search } = new URL(url);
    const path = decoded(pathname);
    return expressions.some((one) => one.test(path) || (search !== '' && one.test(path + search)));
  };
}

function expressionOf(pattern: string): RegExp {
  const trimmed = decoded(pattern.trim());
  const path = /^[/*?]/u.test(trimmed) ? trimmed : `/${trimmed}`;
  const parts = path.split(/\*+/u).map((part) => part.replaceAll(/[\\^$.+?()[\]{}|]/gu, '\\$&'));
  const end = /[*/]$/u.test(path) ? '' : '(?:[/?]|$)';
  return new RegExp(`^${parts.join('.*')}${end}`, 'iu');
}

/** Percent codes make no difference, as far as they stand for characters. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
