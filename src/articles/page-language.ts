/**
 * The words of one language that pages put above, around and below their articles. They are compared
 * without regard to capitals and to marks on letters: AOÛT is août, and İLGİLİ is ilgili.
 */
export interface PageLanguage {
  /** A BCP 47 tag. */
  readonly tag: string;
  /** January first, parted by spaces; of each its name and what else it is called, parted by strokes. */
  readonly months: string;
  /** In full and shortened, parted by spaces. */
  readonly weekdays: string;
  /** Whether 3/4/2024 is the third of April; false where either is written. */
  readonly isDayFirst: boolean;
  /** What joins the last two of several names, parted by spaces. */
  readonly and: string;
  /**
   * What stands in the names of organisations, and hardly ever in those of people, parted by spaces: whole
   * words, and with a star the beginnings ("bundes*") or ends ("*verband") of words.
   */
  readonly organisations: string;
}
