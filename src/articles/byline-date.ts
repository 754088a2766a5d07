const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const DATE =
  /(?<iso>\b\d{4}-\d{2}-\d{2})(?!\d)|\b(?<month>\p{L}{3,9})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})\b|\b(?<dayFirst>\d{1,2})(?:st|nd|rd|th|\.)?\s(?<monthSecond>\p{L}{3,9})\.?,?\s(?<yearLast>\d{4})\b/u;

/** What may stand before a date that says when an article appeared; a sentence may not. */
const BEFORE =
  /(?:^|[|·•–—,:(\]-]\s*|\b(?:published|posted|updated|modified|written|created)(?:\son)?:?\s*|^(?:posted\s|published\s|written\s)?by:?\s.*\son\s)(?:\p{L}{3,9}\.?,?\s)?$/iu;

/** What may follow it: a time, another date, a name. */
const AFTER = /^\s*(?:$|[|·•–—,:()T-]|at\b|\d{1,2}[.:]\d{2})/u;

/**
 * When an article appeared, from a line such as "Published: January 29, 2024 | Updated …" or
 * "Mon 29 Jan 2024 08.00 GMT"; undefined for a line that merely mentions a date.
 */
export function readBylineDate(line: string): string | undefined {
  const match = line.length <= 100 ? DATE.exec(line) : null;
  if (!match) return undefined;
  const before = line.slice(0, match.index);
  const after = line.slice(match.index + match[0].length);
  if (!BEFORE.test(before) || !AFTER.test(after)) return undefined;
  const { iso, month, day, year, dayFirst, monthSecond, yearLast } = match.groups ?? {};
  return iso ?? isoDate(year ?? yearLast, month ?? monthSecond, day ?? dayFirst);
}

function isoDate(year = '', month = '', day = ''): string | undefined {
  const number = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
  if (number === 0 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
