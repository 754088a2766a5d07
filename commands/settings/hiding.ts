import { type Context, visibleIn } from '../../src/discord/context.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { ServerSettings } from '../../src/records/server-settings.ts';
import { findHideable } from './hideable-choices.ts';
import type { Hideable } from './hideable.ts';
import { drawHidingChange, drawUnclearHideable, type HidingChange } from './hiding-card.ts';

interface Named {
  /** What somebody typed or chose. */
  readonly what: string;
}

/** Hides something in a server. */
export async function hide(serverId: string, named: Named, context: Context): Promise<Reply> {
  return withThing(named, context, async (thing) => {
    if (isHidden(thing, context.settings)) return say('hidden-already', thing, context);
    const settled = await context.records.serverSettings.change(serverId, (before) =>
      thing.kind === 'tag'
        ? { hiddenTags: [...without(before.hiddenTags, thing.tag), thing.tag] }
        : { hiddenArticles: [...without(before.hiddenArticles, thing.id), thing.id] },
    );
    return say('hidden', thing, { ...context, settings: settled });
  });
}

/** Brings it back. */
export async function unhide(serverId: string, named: Named, context: Context): Promise<Reply> {
  return withThing(named, context, async (thing) => {
    if (!isHidden(thing, context.settings)) {
      return say(
        (await isVisible(thing, context)) ? 'not-hidden' : 'hidden-by-tag',
        thing,
        context,
      );
    }
    const settled = await context.records.serverSettings.change(serverId, (before) =>
      thing.kind === 'tag'
        ? { hiddenTags: without(before.hiddenTags, thing.tag) }
        : { hiddenArticles: without(before.hiddenArticles, thing.id) },
    );
    const after = { ...context, settings: settled };
    return say((await isVisible(thing, after)) ? 'unhidden' : 'hidden-by-tag', thing, after);
  });
}

/** Does something with what is named, or says that it is unclear. */
async function withThing(
  { what }: Named,
  context: Context,
  act: (thing: Hideable) => Promise<Reply>,
): Promise<Reply> {
  const named = await findHideable(what, context);
  if (named.kind === 'found') return act(named.thing);
  return drawUnclearHideable({ named: what, candidates: named.candidates }, context.voice);
}

async function say(
  change: HidingChange['change'],
  thing: Hideable,
  context: Context,
): Promise<Reply> {
  const { settings: settled, voice } = context;
  const articleCount = await visibleIn(settled, context).countArticles();
  return drawHidingChange({ change, thing, articleCount }, voice);
}

function isHidden(thing: Hideable, { hiddenTags, hiddenArticles }: ServerSettings): boolean {
  return thing.kind === 'tag' ? hiddenTags.includes(thing.tag) : hiddenArticles.includes(thing.id);
}

/** An article may be hidden by one of its tags. */
async function isVisible(thing: Hideable, context: Context): Promise<boolean> {
  if (thing.kind === 'tag' || !thing.article) return true;
  return (await visibleIn(context.settings, context).article(thing.id)) !== undefined;
}

function without(list: readonly string[], one: string): readonly string[] {
  return list.filter((each) => each !== one);
}
