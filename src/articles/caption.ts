/** A caption under a picture may run to two or three sentences. */
const MAX_CAPTION_LENGTH = 400;

/** "Photo: …", "File photo by …", "Image caption, …". */
const LABELLED =
  /^[([]?(?:(?:file|handout|archive)\s)?(?:photo(?:graph)?|image|picture|illustration|graphic|video|credit|caption)s?(?:\s(?:source|caption|credits?))?\s*:|^image\s(?:source|caption|credit),|^\(?(?:photo(?:graph)?|image|picture|illustration|video)s?\s(?:by|via|courtesy)\s[^.!?]+$/iu;

/** The caption itself stands on the next line. */
const LABEL_ALONE = /^(?:image|photo|picture)?\s?(?:source|caption|credit)[,:]$/iu;

/** "… at the gate. Photo: Ann Lee", "… (AP Photo/Ann Lee)", "… REUTERS/Ann Lee". */
const CREDIT =
  /(?:(?:^|[.!?"”)\]|–—-]\s|[([])(?:Photo(?:graph)?|PHOTO|Image|IMAGE|Picture|Illustration|Credit|CREDIT|Source)s?(?:\s(?:[Cc]redit|[Bb]y))?:\s?\p{Lu}[^.:!?]{1,80}|\((?:\p{L}+\s)?[Pp](?:hoto|icture)s?\b[^()]{0,80}\)|\b(?:REUTERS|Reuters|AFP|EPA|AP|UPI|NASA)\/[^.!?]{2,60}|(?:\/\s?|[©|]\s?|\bvia\s)(?:Getty(?:\sImages)?|AFP|Reuters|REUTERS|AP|EPA|Shutterstock|Alamy|Unsplash|iStock|Flickr|Wikimedia(?:\sCommons)?)\b[^.!?]{0,40})[.)\]]*$/u;

/** Whether a line says what a picture shows, or who took it. */
export function isCaption(words: string): boolean {
  if (words.length > MAX_CAPTION_LENGTH) return false;
  return LABELLED.test(words) || CREDIT.test(words);
}

export function announcesCaption(words: string): boolean {
  return LABEL_ALONE.test(words);
}
