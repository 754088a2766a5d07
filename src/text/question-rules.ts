import type { AnswerType } from './answer-type.ts';
import type { AskingRules } from './asking-rules.ts';

/** What people ask with in a language, and what answers look like there. What it doesn't have is absent. */
export interface QuestionRules {
  /** What people wrap a question in when they ask about articles; it says nothing of the matter. Global. */
  readonly frames?: readonly RegExp[];
  /** What people ask when they want articles rather than an answer. */
  readonly whichArticles?: RegExp;
  /** How a question begins whose mark was left out. */
  readonly opening?: RegExp;
  /**
   * What people say to whom they ask, not about anything: greetings, thanks, "who are you", "tell me a joke". The
   * whole of a text, its words with single spaces between them.
   */
  readonly smallTalk?: RegExp;
  /** What asks for each kind of answer, the plainest first. */
  readonly asksFor?: readonly (readonly [AnswerType, RegExp])[];
  /** What asks how many there are: the group `counted` begins with what is counted. */
  readonly counts?: RegExp;
  readonly answers?: AnswerPatterns;
  /** How whose words are wanted is said, and what else than an answer. */
  readonly asking?: AskingRules;
}

/**
 * What answers of each kind look like. All but the tests of dates are global. None should ignore case,
 * which takes V8 up to twenty times as long, so that headlines in capitals answer nothing; none may
 * take more than linear time.
 */
export interface AnswerPatterns {
  readonly time?: RegExp;
  /** What tells when something happens without a date. */
  readonly occasion?: RegExp;
  readonly money?: RegExp;
  readonly age?: RegExp;
  readonly duration?: RegExp;
  readonly share?: RegExp;
  readonly frequency?: RegExp;
  readonly number?: RegExp;
  /** A number with a unit of length, weight, speed or the like. */
  readonly measure?: RegExp;
  /** A number that is a year, whole; and a month at the end of what stands before one. */
  readonly year?: RegExp;
  readonly monthBefore?: RegExp;
  /** Somebody with a title or of an office: the group `name`. */
  readonly titled?: RegExp;
  /** A person's full name, unless one of its words, in lower case, is in `noPerson`. */
  readonly fullName?: RegExp;
  readonly noPerson?: ReadonlySet<string>;
  /** People without a name. */
  readonly somebody?: RegExp;
  /** A place, as far as what stands before it tells: the group `name`. */
  readonly place?: RegExp;
  /** A name of anything. */
  readonly named?: RegExp;
  readonly reason?: RegExp;
  readonly manner?: RegExp;
  /** Words in quotation marks: the group `words`. */
  readonly quoted?: RegExp;
  readonly said?: RegExp;
  /** What stands behind a thing and tells what it is. */
  readonly definition?: RegExp;
}
