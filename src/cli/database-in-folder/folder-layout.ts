import { FETCHED } from '../../records/shared-files.ts';
import {
  SOURCE_ADDED,
  SOURCE_STATUSES,
  SOURCE_TAKEN_DOWN,
} from '../../replicas/shared-source-states.ts';

/** Kinds whose file isn't called as they are. */
export const FILES_OF_KINDS: Readonly<Record<string, string>> = {
  [SOURCE_STATUSES.name]: 'sources/sources.jsonl',
  [SOURCE_TAKEN_DOWN.name]: 'sources/taken-down.jsonl',
  [SOURCE_ADDED.name]: 'sources/added.jsonl',
};

/** Where files lie in a folder of records, and what their names end in there. */
export const FOLDERS: Readonly<Record<string, readonly [folder: string, ending: string]>> = {
  held: ['proposed', ''],
  revisions: ['revisions', '.br'],
  [FETCHED]: ['fetched', ''],
};

/** The folder of what is known of pages: a file for each source. */
export const PAGES = 'sources/pages';

/** A record of whatever kind, its value in JSON. */
export interface Entry {
  readonly key: string;
  readonly value: string;
}
