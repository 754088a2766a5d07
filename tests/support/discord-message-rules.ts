export { all } from '../../src/discord/validation/message-rules.ts';
export type { WireComponent, WireMessage } from '../../src/discord/validation/message-rules.ts';
