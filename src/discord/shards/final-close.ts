import { GatewayCloseCodes } from 'discord-api-types/v10';

/** Discord takes no connection up again that it closed so (topics/opcodes-and-status-codes, "Gateway Close Event Codes"). */
const FINAL_CLOSES = [
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
] as const;

export type FinalClose = (typeof FINAL_CLOSES)[number];

export function isFinalClose(code: number): code is FinalClose {
  return (FINAL_CLOSES as readonly number[]).includes(code);
}
