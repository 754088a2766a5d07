import type { Pronouns } from '../asking-rules.ts';

/** What a question begins with before its subject. */
const ASKED =
  "(?:(?:à\\s+|a\\s+|de\\s+|d[’']|en\\s+)?(?:où|ou|quand|combien|comment|pourquoi|que|qui|quoi|quel(?:le)?s?(?:\\s+\\p{L}+)?)\\s+)";
const LEAD = `^(?:et\\s+)?${ASKED}?(?:qu[’'])?(?:est-ce\\s+qu(?:e\\s+|[’']))?`;

/** A verb before its subject: "dort-elle", "l'a-t-il". */
const VERB = "(?:(?:se|ne|en|y|le|la|les)\\s+|[lsmn][’'])?\\p{L}+-(?:t-)?";

/** What stands for nothing: "il y a", "est-il vrai". */
const NOTHING =
  "(?:y\\s+a|faut|s[’']agit|existe|reste|suffit|fait|(?:est\\s+)?(?:vrai|possible|exact|nécessaire|interdit|permis|utile|dangereux|important|difficile|facile|normal)|possible)";
const NO_SUBJECT_BEFORE = "(?<!(?:y\\s+a-t|faut|s[’']agit|existe-t|reste-t|suffit|fait)-)";

const VERB_BEHIND = "(?:(?:le|la|les|lui|leur)\\s+(?=\\p{L})|l[’'](?=\\p{L}))";

/** What French leans on something said before with. */
export const PRONOUNS: Pronouns = {
  person:
    /(?<!\p{L})(?:elle|il|lui|(?:l['’]|cet(?:te)?\s)(?:auteure?|autrice)|(?:le|la|ce|cette)\s(?:journaliste|chroniqueu(?:r|se)))(?!\p{L})/giu,
  any: new RegExp(
    [
      `(?<=^(?:et\\s+)?(?:${ASKED}|qu['’])${VERB})${NO_SUBJECT_BEFORE}(?:il|elle)s?(?!\\p{L}|\\s+${NOTHING}(?!\\p{L}))`,
      `(?<=^(?:et\\s+)?${VERB})${NO_SUBJECT_BEFORE}(?:il|elle)s?(?!\\s+${NOTHING}(?!\\p{L}))(?=\\s+\\p{L}+[\\s?.!]*$)`,
      `(?<=${LEAD})(?:il|elle)s?(?!\\p{L}|\\s+${NOTHING}(?!\\p{L}))(?=\\s)`,
      `(?<=^(?:et\\s+)?qui\\s+(?:n[e’']\\s*)?)${VERB_BEHIND}`,
      `(?<=${LEAD})l[’'](?=(?:a|ont|avait)-(?:t-)?\\p{L})`,
      `(?<!\\p{L})(?:ça|cela|ceci)(?!\\p{L})`,
    ].join('|'),
    'giu',
  ),
  possessive: /(?<!\p{L})(?:son|sa|ses|leurs?)(?=\s+\p{L})/giu,
};
