import { shownAddress } from '../articles/shown-address.ts';
import { TRIED_AGAIN } from './fetching/fetch-fault.ts';

/**
 * Why nothing comes of a source, as sentences.
 *
 * @param advice As a fetcher or a visit has it: maybe with the address in front, and that it is tried again.
 */
export function describeFault(source: string, advice: string): string {
  const address = `${shownAddress(source)}: `;
  const words = advice.startsWith(address) ? advice.slice(address.length) : advice;
  const why = words.replace(TRIED_AGAIN, '').trimEnd();
  return /[.!?]$/u.test(why) ? why : `${why}.`;
}
