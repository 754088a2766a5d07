import { foldWords } from '../text/fold-words.ts';
import { anyOf, furnitureWords } from './page-languages.ts';

/** A caption under a picture may run to two or three sentences. */
const MAX_CAPTION_LENGTH = 400;

/** "Photo: …", "File photo by …", "Image caption, …". */
const LABELLED_CAPTION =
  /^[([]?(?:(?:file|handout|archive)\s)?(?:photo(?:graph)?|image|picture|illustration|graphic|video|credit|caption)s?(?:\s(?:source|caption|credits?))?\s*:|^image\s(?:source|caption|credit),|^\(?(?:photo(?:graph)?|image|picture|illustration|video)s?\s(?:by|via|courtesy)\s[^.!?]+$/iu;

/** The same in other languages: "Foto: Anna Reuter", "Symbolbild:". */
const LABELLED = new RegExp(
  String.raw`^[([]?(?:[\p{L}-]{1,20}[\s-])?(?:${anyOf(furnitureWords('captions'))})(?:\s(?:de|von|${anyOf(furnitureWords('captions'))}))?\s?:`,
  'u',
);

const MAX_LABEL_LENGTH = 80;

/** The caption itself stands on the next line. */
const CAPTION_LABEL = /^(?:image|photo|picture)?\s?(?:source|caption|credit)[,:]$/iu;

/** "… at the gate. Photo: Ann Lee", "… (AP Photo/Ann Lee)", "… REUTERS/Ann Lee". */
const CREDIT =
  /(?:(?:^|[.!?"”)\]|–—-]\s|[([])(?:Photo(?:graph)?|PHOTO|Image|IMAGE|Picture|Illustration|Credit|CREDIT|Source)s?(?:\s(?:[Cc]redit|[Bb]y))?:\s?\p{Lu}[^.:!?]{1,80}|\((?:\p{L}+\s)?[Pp](?:hoto|icture)s?\b[^()]{0,80}\)|\b(?:REUTERS|Reuters|AFP|EPA|AP|UPI|NASA)\/[^.!?]{2,60}|(?:\/\s?|[©|]\s?|\bvia\s)(?:Getty(?:\sImages)?|AFP|Reuters|REUTERS|AP|EPA|Shutterstock|Alamy|Unsplash|iStock|Flickr|Wikimedia(?:\sCommons)?)\b[^.!?]{0,40})[.)\]]*$/u;

/** Whether a line says what a picture shows, or who took it. */
export function isCaption(words: string): boolean {
  if (words.length > MAX_CAPTION_LENGTH) return false;
  return (
    LABELLED_CAPTION.test(words) ||
    LABELLED.test(foldWords(words.slice(0, MAX_LABEL_LENGTH))) ||
    CREDIT.test(words)
  );
}

/** Whether the caption itself stands on the next line. */
export function isCaptionLabel(words: string): boolean {
  return CAPTION_LABEL.test(words);
}
