/** The part of searching a list that is fetched when one does: the site's own analysis of words. */
import { goOn } from '../../../search/query/look-up/pauses.ts';
import { ListFinder } from './list-finder.ts';
import type { ListEntry } from './read-entries.ts';
import type { Pass } from '../../../search/query/engine.ts';
import { markText } from '../../../search/query/show/excerpt.ts';
import type { QueryTerm } from '../../../search/query/understand/query-terms.ts';
import type { Vocabulary } from '../../../korean/vocabulary.ts';
import { library } from '../library.ts';
import { unmark, type ListSearch } from './list-search.ts';
import { SituationFinder } from './situation-finder.ts';
import { withoutOwn } from './without-own.ts';

/** Entries that are read in one turn. */
const TURN = 15;
/** Results of the search whose topics' entries stand first; of situations some more may be answered by. */
const [FIRST, BEST] = [5, 8];
/** Marks that are made at most. */
const MOST = 300;

async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (count % TURN === 0) await goOn();
  }
}

/** Where the words of a query stand in what is shown. */
function rangesIn(root: Element, terms: readonly QueryTerm[], vocabulary: Vocabulary, inParts: boolean): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    let at = 0;
    if (text.trim() === '' || text !== text.normalize('NFC')) continue;
    for (const piece of markText(text, terms, vocabulary, inParts)) {
      const end = at + piece.text.length;
      if (piece.mark) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, end);
        ranges.push(range);
      }
      at = end;
    }
  }
  return ranges;
}

/** Where the numbers stand that the search answers with. */
async function answersTo(outcome: Pass | undefined): Promise<string[]> {
  const answers = outcome === undefined ? [] : await library.answers(outcome).catch(() => []);
  return answers.map(({ record, fact }) => `${record.id}#${fact.id}`);
}

let asked: { readonly query: string; readonly outcome: Promise<Pass | undefined> } | undefined;

/** What the search finds: lists of one page that are asked the same ask it once. */
function findOnce(query: string): Promise<Pass | undefined> {
  if (asked?.query !== query) {
    const outcome = library.find(query).then(
      (found) => {
        // files that were lost may come the next time
        if (found.lost && asked?.outcome === outcome) asked = undefined;
        return found;
      },
      () => (asked = undefined),
    );
    asked = { query, outcome };
  }
  return asked.outcome;
}

/** A word of its own that is nowhere: where the search finds nothing either, only what was typed counts. */
const isStrange = ({ alternatives, tentative, share = 1 }: QueryTerm): boolean =>
  alternatives.length === 0 && tentative !== true && share === 1;

/** Reads a list. Where the search's files do not come, what was typed is found as it was typed. */
export async function readList(entries: readonly ListEntry[]): Promise<ListSearch> {
  const index = await library.engine().then(
    (engine) => engine.index,
    () => undefined,
  );
  const list = await inTurns(ListFinder.read(entries, index?.known));
  const areSituations = entries.some(({ choose }) => choose !== undefined);
  const situations = areSituations ? new SituationFinder(list, entries, index?.known) : undefined;
  const areFacts = entries.some(({ own, about }) => own !== undefined && about !== undefined);
  const search: ListSearch = async (query) => {
    const outcome = index === undefined ? undefined : await findOnce(query);
    const plan = outcome?.plan;
    // numbers are asked for by what they are of: ㄹㄷ by 람다
    const meant = plan?.rewrites.find(({ kind }) => kind === 'choseong');
    if (areFacts && meant !== undefined && meant.to !== query) return search(meant.to);
    const best = (outcome?.hits ?? [])
      .slice(0, situations === undefined ? FIRST : BEST)
      .map(({ topic }) => library.record(topic).catch(() => undefined));
    const [records, answers] = await Promise.all([Promise.all(best), areFacts ? answersTo(outcome) : []]);
    // what the search took was a turn of its own
    await goOn();
    const isLost = outcome?.hits.length === 0 && outcome.plan.terms.some(isStrange);
    const terms = isLost ? [] : plan?.terms;
    const ids = records.map((record) => record?.id ?? '');
    const fits = (at: number): number => (outcome?.hits[at]?.score ?? 0) / (outcome?.hits[0]?.score ?? 1);
    const heard = index === undefined ? terms : terms && withoutOwn(terms, index);
    const fit =
      situations?.find(plan?.text ?? query, heard, new Map(ids.map((id, at) => [id, fits(at)]))) ??
      list.find(plan?.text ?? query, terms, ids, answers);
    // nothing is near one word that is no name of what was found
    const isMere = plan?.terms.length === 1 && !outcome?.hits.some(({ named }) => (named[0] ?? 0) > 0);
    return {
      ...fit,
      ...(isMere && fit.isNear ? { scores: fit.scores.map(() => 0), isNear: false, lacking: [] } : {}),
      mark: (shown) => {
        unmark();
        if (plan === undefined || index === undefined || !('highlights' in CSS)) return;
        const highlight = new Highlight();
        const elements = [...shown];
        // where a name stands nowhere, what it is made of: 세션 and 유지 for 세션 유지
        for (const inParts of [false, true]) {
          for (const element of highlight.size === 0 || !inParts ? elements : []) {
            for (const range of rangesIn(element, plan.terms, index.known, inParts)) highlight.add(range);
            if (highlight.size >= MOST) break;
          }
        }
        CSS.highlights.set('found', highlight);
      },
    };
  };
  return search;
}
