/** What kind of answer a question wants. */
export const ANSWER_TYPES = [
  'time',
  'money',
  'age',
  'duration',
  'share',
  'frequency',
  'measure',
  'number',
  'person',
  'place',
  'name',
  'reason',
  'manner',
  'wording',
  'definition',
] as const;

export type AnswerType = (typeof ANSWER_TYPES)[number];
