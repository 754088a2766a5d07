import { join } from 'node:path';
import { claimFolder } from './files/claim-folder.ts';
import { type FeedbackCounts, type FeedbackStore, openFeedback } from './feedback.ts';
import type { FeedbackRules } from './feedback-files.ts';
import { openMemberKeys } from './member-keys.ts';
import { openPreferences, type PreferencesStore } from './preferences.ts';
import { IncompleteDeletionError, RecordsError } from './records-error.ts';
import { openServerSettings, type ServerSettingsStore } from './server-settings.ts';

/** All that the bot keeps. */
export interface Records {
  readonly serverSettings: ServerSettingsStore;
  readonly preferences: PreferencesStore;
  readonly feedback: FeedbackStore;
  /** How much is kept about a person. */
  keptAbout(userId: string): Promise<RecordCounts>;
  /**
   * Deletes it from the files as well.
   *
   * @returns how much was kept.
   * @throws {IncompleteDeletionError} if that fails.
   */
  deleteAbout(userId: string): Promise<RecordCounts>;
  /** How many lines could not be understood. They stay in the files, and nothing is known of them. */
  damaged(): Promise<number>;
  /** Waits for the changes under way. No other may follow. */
  close(): Promise<void>;
}

export interface RecordCounts extends FeedbackCounts {
  readonly preferences: number;
}

export interface RecordsOptions extends FeedbackRules {
  /** It is made if it isn't there. Without one, all is kept until {@link Records.close}. */
  readonly folder: string | undefined;
}

/**
 * Opens what is kept in a folder, for this process alone.
 *
 * @throws {RecordsError} if the folder or a file can't be used, or another process has it.
 */
export async function openRecords({ folder, ...rules }: RecordsOptions): Promise<Records> {
  const opened: { close(): Promise<void> }[] = [];
  const close = async (): Promise<void> => {
    for (const one of opened.toReversed()) await one.close();
  };
  try {
    if (folder !== undefined) opened.push({ close: await claimFolder(folder) });
    const fileOf = (name: string) => folder && join(folder, name);
    const memberKey = await openMemberKeys(fileOf('salt'));
    const serverSettings = await openServerSettings(fileOf('server-settings.jsonl'));
    opened.push(serverSettings);
    const preferences = await openPreferences(fileOf('preferences.jsonl'), memberKey);
    opened.push(preferences);
    const feedback = await openFeedback(folder, memberKey, rules);
    opened.push(feedback);
    return combine({ serverSettings, preferences, feedback }, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function combine(
  stores: Pick<Records, 'serverSettings' | 'preferences' | 'feedback'>,
  close: () => Promise<void>,
): Records {
  const { serverSettings, preferences, feedback } = stores;
  return {
    ...stores,
    keptAbout: async (userId) => ({
      preferences: await preferences.keptAbout(userId),
      ...(await feedback.keptAbout(userId)),
    }),
    async deleteAbout(userId) {
      try {
        const count = await preferences.deleteAbout(userId);
        return { preferences: count, ...(await feedback.deleteAbout(userId)) };
      } catch (error) {
        throw error instanceof RecordsError ? new IncompleteDeletionError(error) : error;
      }
    },
    async damaged() {
      const { damaged } = await feedback.read();
      return serverSettings.damaged + preferences.damaged + damaged;
    },
    close,
  };
}
