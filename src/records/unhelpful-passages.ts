import { countReasons, type ReasonCounts, type Vote, type VotedExcerpt } from './vote.ts';

/** A paragraph that was quoted in answers that didn't help. */
export interface UnhelpfulPassage extends VotedExcerpt {
  readonly notHelpful: number;
  /** Other members found an answer with it helpful. */
  readonly helpful: number;
  readonly reasons: ReasonCounts;
}

/** Those quoted in most answers that didn't help come first. A vote counts for all that it is about. */
export function unhelpfulPassages(votes: readonly Vote[]): readonly UnhelpfulPassage[] {
  const byPassage = new Map<string, { readonly excerpt: VotedExcerpt; readonly votes: Vote[] }>();
  for (const vote of votes) {
    for (const excerpt of vote.excerpts) {
      const id = `${excerpt.paragraph} ${excerpt.articleId}`;
      const passage = byPassage.get(id) ?? { excerpt, votes: [] };
      // Two quotes of one answer may stand in one paragraph.
      if (passage.votes.at(-1) !== vote) passage.votes.push(vote);
      byPassage.set(id, passage);
    }
  }
  return [...byPassage.values()]
    .map(({ excerpt, votes }) => count(excerpt, votes))
    .filter(({ notHelpful }) => notHelpful > 0)
    .toSorted((a, b) => b.notHelpful - a.notHelpful || a.helpful - b.helpful);
}

function count({ articleId, paragraph }: VotedExcerpt, votes: readonly Vote[]): UnhelpfulPassage {
  const against = votes.filter(({ vote }) => vote === 'not-helpful');
  return {
    articleId,
    paragraph,
    notHelpful: against.length,
    helpful: votes.length - against.length,
    reasons: countReasons(against),
  };
}
