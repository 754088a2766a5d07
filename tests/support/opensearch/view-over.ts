import type { Search } from '../../../src/opensearch/archive/search.ts';
import { knowledgeByScope, type View } from '../../../src/opensearch/archive/view.ts';

/** All articles of a pretended index. */
export function viewOver(search: Search): View {
  const view: View = {
    search,
    filter: [],
    knowledge: knowledgeByScope().of('all'),
    isWhole: true,
    get all() {
      return view;
    },
  };
  return view;
}
