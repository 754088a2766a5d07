/** How a language names days, months and years. */
export interface PeriodWords {
  /** January first, parted by spaces; of each its name and what else it is called, parted by strokes. */
  readonly months: string;
  /** Whether 3/4/2024 is the third of April; false where either is written. */
  readonly isDayFirst: boolean;
}
