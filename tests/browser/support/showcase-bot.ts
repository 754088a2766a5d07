import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  SeparatorSpacingSize,
  TextInputStyle,
} from 'discord-api-types/v10';
import type {
  APIInteraction,
  APIInteractionResponse,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import type { Bot, BotResponse } from '../../../src/discord/bot.ts';
import type { Declaration } from '../../../src/playground/pretend-discord/command-entries.ts';

/** Commands that show whatever Discord can show, and what goes wrong. */
export const showcaseDeclarations: readonly Declaration[] = [
  { name: 'show', description: 'Every component there is' },
  { name: 'think', description: 'A reply that takes its time' },
  { name: 'late', description: 'No reply within three seconds' },
  { name: 'refused', description: 'A reply that Discord would refuse' },
  {
    name: 'settings',
    description: 'What the server chooses',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'reset',
        description: 'As it was in the beginning',
      },
    ],
  },
  { name: 'Find in articles', type: ApplicationCommandType.Message },
];

export const showcaseBot: Bot = async (interaction) => {
  if (interaction.type === InteractionType.ModalSubmit) {
    return reply([text(`Sent: ${JSON.stringify(interaction.data.components)}`)], 'private');
  }
  if (interaction.type === InteractionType.MessageComponent) return answerClick(interaction);
  if (interaction.type !== InteractionType.ApplicationCommand) throw new Error('not shown');
  const { name } = interaction.data;
  switch (name) {
    case 'think':
      return think();
    case 'late':
      return new Promise(() => undefined);
    case 'refused':
      return reply([text('x'.repeat(4001))]);
    case 'Find in articles':
      return reply([text(`Looked for: ${wordsOf(interaction)}`)], 'private');
    case 'settings':
      return reply([text('All settings are as they were in the beginning.')], 'private');
    default:
      return reply(SHOWN);
  }
};

function answerClick(
  interaction: Extract<APIInteraction, { type: InteractionType.MessageComponent }>,
): BotResponse {
  const { data } = interaction;
  if (data.custom_id === 'ask') return { response: MODAL };
  if (data.custom_id === 'break') return reply([text('')]);
  const chosen = 'values' in data ? data.values.join(', ') : 'nothing';
  return reply([text(`You chose ${chosen}.`)], 'private');
}

const thoughts: (() => void)[] = [];

/** Lets all that `/think` thinks about come to its end. */
export function finishThinking(): void {
  for (const finish of thoughts.splice(0)) finish();
}

function think(): BotResponse {
  const message = { flags: MessageFlags.IsComponentsV2, components: [text('Thought it over.')] };
  return {
    response: { type: InteractionResponseType.DeferredChannelMessageWithSource },
    completion: new Promise((resolve) => {
      thoughts.push(() => resolve({ kind: 'edit', message }));
    }),
  };
}

function reply(
  components: APIMessageTopLevelComponent[],
  visibility: 'public' | 'private' = 'public',
): BotResponse {
  const isPrivate = visibility === 'private';
  const flags = MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);
  return {
    response: {
      type: InteractionResponseType.ChannelMessageWithSource,
      // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- bits of several flags
      data: { flags, components },
    },
  };
}

function text(content: string) {
  return { type: ComponentType.TextDisplay, content } as const;
}

function wordsOf(interaction: APIInteraction): string {
  const { resolved } = interaction.data as {
    resolved?: { messages?: Record<string, { content: string }> };
  };
  return Object.values(resolved?.messages ?? {})[0]?.content ?? '';
}

const MODAL: APIInteractionResponse = {
  type: InteractionResponseType.Modal,
  data: {
    custom_id: 'why',
    title: 'What was wrong?',
    components: [
      {
        type: ComponentType.Label,
        label: 'Reason',
        description: 'The nearest will do.',
        component: {
          type: ComponentType.StringSelect,
          custom_id: 'reason',
          options: [
            { label: 'Wrong passage', value: 'passage' },
            { label: 'Off topic', value: 'topic' },
          ],
        },
      },
      {
        type: ComponentType.Label,
        label: 'Anything else?',
        component: {
          type: ComponentType.TextInput,
          custom_id: 'more',
          style: TextInputStyle.Paragraph,
          required: false,
          placeholder: 'In your own words',
        },
      },
    ],
  },
};

const MARKDOWN = `# Heading one
## Heading two
### Heading three
Plain, **bold**, *italic*, __underlined__, ~~struck~~, ||hidden|| and \`code\`.
> A quote that runs over
> two lines, with **bold** words.
- a list
- with items
  - and one inside
1. first
2. second
-# Subtext, a [masked link](https://example.org) and <t:1715680800:D>
\`\`\`ts
const answer = 42;
\`\`\`
<@1180000000000000101> \\*not italic\\* \\<t:1\\>`;

const SHOWN: APIMessageTopLevelComponent[] = [
  {
    type: ComponentType.Container,
    accent_color: 0x3d5a80,
    components: [
      text(MARKDOWN),
      { type: ComponentType.Separator, spacing: SeparatorSpacingSize.Large },
      {
        type: ComponentType.Section,
        components: [text('**A section**'), text('with a button beside it')],
        accessory: {
          type: ComponentType.Button,
          style: ButtonStyle.Secondary,
          label: 'Beside',
          custom_id: 'beside',
        },
      },
      {
        type: ComponentType.Section,
        components: [text('**Another**, with a thumbnail')],
        accessory: {
          type: ComponentType.Thumbnail,
          media: { url: 'https://example.org/cover.png' },
          description: 'A cover',
        },
      },
      {
        type: ComponentType.MediaGallery,
        items: [
          { media: { url: 'https://example.org/one.png' }, description: 'The orchard at dawn' },
          { media: { url: 'https://example.org/two.png' } },
        ],
      },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Primary,
            label: 'Ask',
            custom_id: 'ask',
          },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Success,
            label: 'Helpful',
            custom_id: 'good',
            emoji: { name: '👍' },
          },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Danger,
            label: 'Break',
            custom_id: 'break',
          },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: 'Off',
            custom_id: 'off',
            disabled: true,
          },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Link,
            label: 'Source',
            url: 'https://example.org',
          },
        ],
      },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: 'style',
            placeholder: 'Choose a style',
            options: [
              { label: 'Plain', value: 'plain', description: 'As it stands' },
              { label: 'APA 7', value: 'apa' },
              { label: 'BibTeX', value: 'bibtex' },
            ],
          },
        ],
      },
    ],
  },
];
