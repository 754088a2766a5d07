/** A stretch of text in one font, as a page has it. Lengths are points, from the page's upper left. */
export interface Piece {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand. */
  readonly baseline: number;
  readonly size: number;
  /** A name that holds within its file. */
  readonly font: string;
  readonly isMonospace: boolean;
  /** White space was drawn on its left, or on its right. */
  readonly hasSpaceLeft: boolean;
  readonly hasSpaceRight: boolean;
  /** The file says that it is no part of the article. */
  readonly isArtifact: boolean;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly pieces: readonly Piece[];
}
