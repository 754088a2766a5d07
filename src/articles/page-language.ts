/**
 * The words of one language that pages put above, around and below their articles. They are compared
 * without regard to capitals and to marks on letters: AOÛT is août, and İLGİLİ is ilgili.
 */
export interface PageLanguage {
  /** A BCP 47 tag. */
  readonly tag: string;
  /** What joins the last two of several names, parted by spaces. */
  readonly and: string;
  /**
   * What stands in the names of organisations, and hardly ever in those of people, parted by spaces: whole
   * words, and with a star the beginnings ("bundes*") or ends ("*verband") of words.
   */
  readonly organisations: string;
  /** No name begins with these; parted by spaces. */
  readonly articles: string;
  /** What stands right before the names of authors, parted by commas. */
  readonly by: string;
  /** Lines that name who wrote and nobody in person, parted by commas. */
  readonly newsrooms: string;
  /** What stands before them and a colon, or on a line of its own above them, parted by commas. */
  readonly authorLabels: string;
  /** What people are who write, parted by spaces; such words stand beside names. */
  readonly roles: string;
  /** What stands in the names of outlets, and not in those of people; parted by spaces. */
  readonly outlets: string;
  /** What stands between names and where, for whom or with whom they write, parted by commas. */
  readonly beside: string;
  /** What stands before the day on which something appeared, parted by commas. */
  readonly published: string;
  /** What stands before a day on which it was changed, parted by commas. */
  readonly updated: string;
  /** What leads over to a day or to the time on it, parted by spaces; it alone doesn't say what that is. */
  readonly on: string;
  /** What stands before a colon and what a line on top of a text says of it, parted by commas. */
  readonly labels: {
    readonly title: string;
    readonly publication: string;
    readonly url: string;
    readonly language: string;
  };
  readonly pressRelease: PressReleaseWords;
  readonly furniture: FurnitureWords;
}

/** What frames a press release; phrases are parted by commas. */
export interface PressReleaseWords {
  /** Lines on top that say that it is one. */
  readonly openings: string;
  /** Lines above the people whom the press may call. */
  readonly contacts: string;
  /** Before, or in Turkish behind, a name: a line above what its sender says of itself. */
  readonly about: string;
  /** Lines above what lawyers want at the end. */
  readonly closings: string;
  /** "ENDS". */
  readonly end: string;
}

/**
 * The lines that a site puts around its articles. Phrases stand on a line each; `…` in one is up to forty
 * characters of whatever, `#` a number. Lists of words are parted by spaces.
 */
export interface FurnitureWords {
  /** Lines that consist of nothing else. */
  readonly pieces: string;
  /** What opens a line of the site, even one that reads as a sentence. */
  readonly openings: string;
  /** What opens a line that invites to something that is among the channels. */
  readonly invitations: string;
  /** Words for what one can subscribe to or follow. */
  readonly channels: string;
  /** What opens a line with an address to write to. */
  readonly tips: string;
  /** Stand before a colon, and say what else there is: "Read also: …". */
  readonly pointers: string;
  /** Lines that open a list of other things to read. */
  readonly otherArticles: string;
  /** Lines that open what readers wrote. */
  readonly comments: string;
  /** What closes the line over each of these: "Ann Lee says:", "Reply". */
  readonly replies: string;
  /** Words behind the number of comments, shares and the like. */
  readonly counts: string;
  /** Parts of a paper; one of them stands over a title. */
  readonly sections: string;
  /** What is said before the sites on which an article can be shared: "Share this article: Facebook …". */
  readonly sharing: string;
  /** Words for a site's first page, with which trails begin: "Home / News". */
  readonly home: string;
  /** Words before a colon and the description of a picture, or the name of who took it. */
  readonly captions: string;
  /** What a request for consent to cookies says somewhere. */
  readonly consent: string;
}
