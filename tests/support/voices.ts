import { voiceFor } from '../../src/presentation/wording/voice.ts';

export const ENGLISH = voiceFor('en-GB');
