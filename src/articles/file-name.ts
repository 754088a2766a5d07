import { isoDate } from '../text/calendar.ts';

/** Jekyll's `2024-01-29-the-marsh`, also as a folder, and Docusaurus' `2024/01/29/the-marsh`. */
const DATED =
  /(?:^|\/)(?<year>\d{4})([-/])(?<month>\d{2})\2(?<day>\d{2})(?:[-_/ ]+(?<name>[^/]*))?$/u;

/** A page that is named after the folder that it lies in. */
const PAGE_OF_FOLDER = /(?<=[^/])\/_?index$/iu;

/** What the path of an article, without its ending, says of it: a title, and the day where it has one. */
export function readFileName(id: string): { readonly title: string; readonly published?: string } {
  const path = id.replace(PAGE_OF_FOLDER, '');
  const { year, month, day, name = '' } = DATED.exec(path)?.groups ?? {};
  const published = isoDate(Number(year), Number(month), Number(day));
  const title = published === undefined || name === '' ? titleFrom(path) : titleFrom(name);
  return { title: title === '' ? id : title, ...(published !== undefined && { published }) };
}

function titleFrom(path: string): string {
  const words = path
    .slice(path.lastIndexOf('/') + 1)
    .replaceAll(/[-_\s]+/gu, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
