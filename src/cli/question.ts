/** Longer ones are texts, not questions. */
const MAX_QUESTION_LENGTH = 1000;

/** What is wrong with a question, if anything. */
export function faultOf(question: string): string | undefined {
  if (question.trim() === '')
    return 'there is no question; ask, for instance: pullquote ask "Who …?"';
  if (question.length > MAX_QUESTION_LENGTH) {
    return `the question has ${question.length.toLocaleString('en-GB')} characters; at most ${MAX_QUESTION_LENGTH.toLocaleString('en-GB')} are answered`;
  }
  return undefined;
}
