/** What a robots.txt lets us ask for, as RFC 9309 has it: https://www.rfc-editor.org/rfc/rfc9309 */
export interface RobotsRules {
  /** @param path With what is asked for in it. */
  allows(path: string): boolean;
  /** How long to wait between two requests; no standard, but asked for by many. */
  readonly crawlDelayMs: number | undefined;
}

interface Rule {
  readonly isAllowing: boolean;
  /** Between them, anything may stand. */
  readonly pieces: readonly string[];
  /** It goes to the path's end. */
  readonly isWhole: boolean;
  /** The longest that fits is the one that counts. */
  readonly length: number;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  crawlDelayMs?: number;
}

export const ALL_ALLOWED: RobotsRules = { allows: () => true, crawlDelayMs: undefined };

/** @param product Our name in it, in lower case. */
export function readRobots(text: string, product: string): RobotsRules {
  const groups = groupsIn(text);
  const ours = groups.filter(({ agents }) => agents.includes(product));
  const forUs = ours.length > 0 ? ours : groups.filter(({ agents }) => agents.includes('*'));
  const rules = forUs.flatMap((group) => group.rules);
  return {
    allows: (path) => path === '/robots.txt' || allow(rules, inOneForm(path)),
    crawlDelayMs: forUs.find(({ crawlDelayMs }) => crawlDelayMs !== undefined)?.crawlDelayMs,
  };
}

/** Lines in a row that name agents begin one; what isn't known ends none. */
function groupsIn(text: string): readonly Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const [, name = '', value = ''] =
      /^\uFEFF?[ \t]*([a-z-]{1,30})[ \t]*:([^#]*)/iu.exec(line) ?? [];
    const key = name.toLowerCase();
    if (key === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [] });
      groups.at(-1)?.agents.push(productIn(value));
      isNaming = true;
    } else if (['allow', 'disallow', 'crawl-delay'].includes(key)) {
      const group = groups.at(-1);
      if (group) addTo(group, key, value.trim());
      isNaming = false;
    }
  }
  return groups;
}

/** Without a version, which some add. */
function productIn(value: string): string {
  return /^[^\s/]*/u.exec(value.trim())?.[0].toLowerCase() ?? '';
}

function addTo(group: Group, key: string, value: string): void {
  if (key === 'crawl-delay') {
    const seconds = Number(value);
    if (value !== '' && seconds >= 0 && seconds < Infinity) group.crawlDelayMs ??= seconds * 1000;
  } else if (/^[/*]/u.test(value)) group.rules.push(ruleOf(value, key === 'allow'));
}

function ruleOf(value: string, isAllowing: boolean): Rule {
  const pattern = inOneForm(value);
  const isWhole = pattern.endsWith('$');
  const pieces = (isWhole ? pattern.slice(0, -1) : pattern).split(/\*+/u);
  return { isAllowing, pieces, isWhole, length: pattern.length };
}

function allow(rules: readonly Rule[], path: string): boolean {
  let best: Rule | undefined;
  for (const rule of rules) {
    const isBetter =
      !best || rule.length > best.length || (rule.length === best.length && rule.isAllowing);
    if (isBetter && fits(rule, path)) best = rule;
  }
  return best?.isAllowing ?? true;
}

/** Each piece at its first place behind the one before: what fits anywhere fits so, and it takes no time. */
function fits({ pieces: [first = '', ...others], isWhole }: Rule, path: string): boolean {
  if (!path.startsWith(first)) return false;
  if (others.length === 0) return !isWhole || path.length === first.length;
  const last = isWhole ? (others.pop() ?? '') : '';
  let at = first.length;
  for (const piece of others) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return !isWhole || (path.length - last.length >= at && path.endsWith(last));
}

/** What is written with percent signs is the same as without, but for what means something in addresses. */
function inOneForm(path: string): string {
  return path
    .toWellFormed()
    .replaceAll(/[^\u0021-\u007e]/gu, encodeURIComponent)
    .replaceAll(/%[0-9a-f]{2}/giu, (code) => {
      const sign = String.fromCharCode(parseInt(code.slice(1), 16));
      return /[\w.~-]/u.test(sign) ? sign : code.toUpperCase();
    });
}
