/**
 * How sure to be that the best passage answers a question. From the first on it is answered; from
 * the second on passages are shown as related; below, nothing is. Of the tuning sets' answerable
 * questions (SQuAD, articles) 5 % and 12 % lie below the first, and 95 % and all of the off-topic
 * ones.
 */
export const MIN_TO_ANSWER = 0.48;
export const MIN_TO_RELATE = 0.1;
