import type { Log } from './discord/log.ts';
import { shownAddress } from './articles/shown-address.ts';
import { describeFault } from './sources/describe-fault.ts';
import { describeLeftOut } from './sources/left-out-reason.ts';
import type { SourceEvent } from './sources/source-tools.ts';
import { withoutSecrets } from './without-secrets.ts';

/** Says what comes of sources: what an admin has to do something about, once, and what is only to be known. */
export function logSources(
  log: Log,
  tellAdmin: (advice: string) => void,
): (event: SourceEvent) => void {
  return (event) => {
    switch (event.kind) {
      case 'fault':
        return tellAdmin(
          `Nothing comes of the source ${shownAddress(event.source)}: ` +
            `${describeFault(event.source, event.advice)} ` +
            'It is tried again, ever less often, and told of once more when it works.',
        );
      case 'works-again':
        return tellAdmin(`The source ${shownAddress(event.source)} works again.`);
      case 'held':
        return tellAdmin(
          `${event.missing} of ${event.of} articles are gone from the list ${shownAddress(event.source)}. ` +
            'That looks like an accident, and they stay. ' +
            `If they are meant to go: npx pullquote sources fetch ${addressToType(event.source)} --confirm`,
        );
      case 'sources-held':
        return tellAdmin(
          `${event.missing} of ${event.of} sources are gone from sources.yaml. ` +
            'That looks like an accident, and what they have brought stays. ' +
            'If they are meant to go: npx pullquote sources fetch --confirm',
        );
      case 'taken-back':
        return log.info('An article was taken back by its source, and is removed', {
          source: shownAddress(event.source),
          url: shownAddress(event.url),
          reason: describeLeftOut(event.reason),
        });
      case 'removed':
        return log.info('A source is no longer in sources.yaml, and its articles are removed', {
          source: shownAddress(event.source),
          articles: event.articles,
        });
      case 'damaged':
        return log.warn(
          'Some of what was known of a source’s pages could not be understood; they are looked at again',
          { source: shownAddress(event.source), lines: event.lines },
        );
    }
  };
}

/** What is secret in an address is known to whoever has written the list. */
function addressToType(source: string): string {
  return withoutSecrets(source) === source ? source : 'ITS_ADDRESS';
}
