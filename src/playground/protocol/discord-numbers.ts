import type * as Discord from 'discord-api-types/v10';

/**
 * Discord's enums for the page, which loads no package. A test holds them to the originals; for the
 * compiler they are the originals.
 */

const COMPONENT_TYPES = {
  ActionRow: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  UserSelect: 5,
  RoleSelect: 6,
  MentionableSelect: 7,
  ChannelSelect: 8,
  Section: 9,
  TextDisplay: 10,
  Thumbnail: 11,
  MediaGallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
  FileUpload: 19,
  RadioGroup: 21,
  CheckboxGroup: 22,
  Checkbox: 23,
} as const;

const BUTTON_STYLES = {
  Primary: 1,
  Secondary: 2,
  Success: 3,
  Danger: 4,
  Link: 5,
  Premium: 6,
} as const;

/** What a channel, a forum and a post in one are to Discord. */
const CHANNELS = { text: 0, forum: 15, post: 11 } as const;

const TEXT_INPUT_STYLES = { Short: 1, Paragraph: 2 } as const;
const SPACINGS = { Small: 1, Large: 2 } as const;

interface ChannelTypes {
  readonly text: Discord.ChannelType.GuildText;
  readonly forum: Discord.ChannelType.GuildForum;
  readonly post: Discord.ChannelType.PublicThread;
}

type ComponentTypes = Pick<typeof Discord.ComponentType, keyof typeof COMPONENT_TYPES>;
type ButtonStyles = Pick<typeof Discord.ButtonStyle, keyof typeof BUTTON_STYLES>;

// oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the copy stands for the enum
export const CHANNEL_TYPES: ChannelTypes = CHANNELS;
// oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the copy stands for the enum
export const ComponentType: ComponentTypes = COMPONENT_TYPES;
// oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the copy stands for the enum
export const ButtonStyle: ButtonStyles = BUTTON_STYLES;
// oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the copy stands for the enum
export const TextInputStyle: typeof Discord.TextInputStyle = TEXT_INPUT_STYLES;
// oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the copy stands for the enum
export const SeparatorSpacingSize: typeof Discord.SeparatorSpacingSize = SPACINGS;
