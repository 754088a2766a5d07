import type {
  APIApplicationCommandOptionChoice,
  APIInteraction,
  APIMessageComponent,
  APISelectMenuComponent,
} from 'discord-api-types/v10';
import type { InteractionResponseType } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createBot } from '../../src/discord/create-bot.ts';
import { responseFaults } from '../../src/playground/validation/payload-faults.ts';
import { walkComponents } from '../../src/presentation/cards/walk-components.ts';
import type { Records } from '../../src/records/open-records.ts';
import { fakePullquote, type FakePullquoteParts } from './fake-pullquote.ts';
import { recordingLog } from './recording-log.ts';
import type { RecordingLog } from './recording-log.ts';
import { keepRecords } from './records.ts';
import { servicesOf } from './services.ts';
import { readMessage, type SentMessage } from './sent-message.ts';
import { unhurried } from './unhurried.ts';

export interface TalkParts extends FakePullquoteParts {
  /** Default: new ones, kept until the test ends. */
  readonly records?: Records;
}

/** What the bot says back, and Discord would take. */
export interface Said extends SentMessage {
  readonly type: InteractionResponseType;
  /** All that is written. */
  readonly words: string;
  readonly components: readonly APIMessageComponent[];
  readonly selects: readonly APISelectMenuComponent[];
  readonly choices: readonly APIApplicationCommandOptionChoice[];
  /** The custom id of the button with this label. */
  readonly buttonId: (label: string) => string;
}

export interface Talk {
  readonly records: Records;
  readonly log: RecordingLog;
  readonly say: (interaction: APIInteraction) => Promise<Said>;
}

/** Someone talks to Pullquote, with records of its own. */
export async function beginTalk({ records: given, ...parts }: TalkParts = {}): Promise<Talk> {
  const records = given ?? (await keepRecords({ keepQuestions: false }));
  const log = recordingLog();
  const services = servicesOf({ pullquote: fakePullquote(parts), records });
  const bot = createBot({ commands, services, log, schedule: unhurried });
  return {
    records,
    log,
    async say(interaction) {
      const { response } = await bot(interaction);
      expect(responseFaults(response)).toEqual([]);
      const { data = {} } = response as { readonly data?: Partial<Said> };
      const message = readMessage(data);
      const components = [...walkComponents(data.components ?? [])];
      return {
        ...message,
        type: response.type,
        words: message.texts.join('\n'),
        components,
        selects: components.filter(
          (component): component is APISelectMenuComponent =>
            'custom_id' in component && !('label' in component),
        ),
        choices: data.choices ?? [],
        buttonId: (label) =>
          message.buttons.find((button) => 'label' in button && button.label === label)
            ?.custom_id ?? '',
      };
    },
  };
}
