import { checkDraft } from '../answers/draft/check-draft.ts';
import { draftCheckJson } from '../answers/draft/draft-check-json.ts';
import { isWrong } from '../answers/draft/draft-check.ts';
import { checkQuotation } from './check-quotes.ts';
import { drawDraftCheck } from './draw-draft-check.ts';
import type { Io } from './io.ts';
import { openArticles } from './open-articles.ts';
import { readDraft } from './read-draft.ts';

export interface VerifyOptions {
  readonly corpus?: string;
  readonly json?: true;
}

/** @param path Standard input unless told. */
export async function printDraftCheck(
  path: string | undefined,
  { corpus, json }: VerifyOptions,
  io: Io,
): Promise<void> {
  const draft = await readDraft(path, io);
  const quotations = await checkDraft(draft, await openArticles(corpus, io));
  for (const { check } of quotations) checkQuotation(check);
  await io.stdout.write(
    json
      ? `${JSON.stringify(draftCheckJson(quotations, path))}\n`
      : drawDraftCheck(quotations, io.stdout),
  );
  if (quotations.some(isWrong)) io.setExitCode(1);
}
