/** One input of a form. */
export interface Field {
  /** Of the element that the label is for. */
  readonly id: string;
  readonly customId: string;
  readonly element: HTMLElement;
  readonly isRequired: boolean;
  read(): string | boolean | readonly string[];
  focus(): void;
}
