export {
  commandFaults,
  editFaults,
  followUpFaults,
  responseFaults,
} from '../../src/discord/validation/payload-faults.ts';
export type { Faults } from '../../src/discord/validation/payload-faults.ts';
