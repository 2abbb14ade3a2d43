import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Analyzer } from '../analyzer/analyzer.ts';
import { foldKey } from '../analyzer/normalize.ts';
import type { SearchRecord } from '../index/record.ts';
import { toInitials } from '../korean/jamo.ts';
import { toLatinLayout } from '../korean/keyboard.ts';
import { sideWords, stopwords } from '../korean/words.ts';

/** A file of Pagefind's bundle. */
export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The parts of a Pagefind fragment that are used. */
interface Fragment {
  readonly url: string;
  content: string;
  meta: Record<string, string>;
  readonly anchors: { id: string; text: string; location: number }[];
}

const SIGNATURE = 'pagefind_dcd';
/** Stands where a page says nothing that is searched. */
const NOTHING = '·';
/** Words at the end of a page that repeat its lead: the excerpt for a word that only stands there unseen. */
const LEAD = 30;
/** What words weigh that stand unseen: names, what they may be typed as, words that every page has. */
const WEIGHTS = { names: 10, others: 4, empty: 1 };

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A text with its stem in the place of each word, so that Pagefind, which cuts words it does not have, finds 서버에서. */
function stemText(text: string, analyzer: Analyzer, mentioned: Set<string>): string {
  const tokens = analyzer.tokens(text);
  for (const { key } of analyzer.mentions(tokens)) mentioned.add(key);
  let at = 0;
  return text.replace(/\S+/g, (word, from: number) => {
    const stems: string[] = [];
    for (; (tokens[at]?.start ?? Infinity) < from + word.length; at++) {
      const { stop = true, stem = '', parts = [] } = tokens[at] ?? {};
      if (!stop) stems.push(stem, ...parts);
    }
    return stems.length === 0 ? NOTHING : [...new Set(stems)].join('-');
  });
}

/** A page of stems: its sections, then unseen its names, how these are typed otherwise, and the words of talk. */
function stemPage(records: readonly SearchRecord[], analyzer: Analyzer): string {
  const mentioned = new Set<string>();
  const stem = (text: string): string => escape(stemText(text.normalize('NFC'), analyzer, mentioned));
  const body = records.map(({ anchor, title, body: text = '' }) => {
    const heading = anchor === undefined ? 'h1' : 'h2';
    return `<${heading}${anchor === undefined ? '' : ` id="${escape(anchor)}"`}>${stem(title)}</${heading}><p>${stem(text)}</p>`;
  });
  const names = records.flatMap(({ anchor, title, aliases = [] }) =>
    anchor === undefined ? [title, ...aliases] : aliases,
  );
  const formsOf = (keys: Iterable<string>): string[] =>
    [...keys].flatMap((key) => analyzer.lexicon.concept(key)?.names ?? []);
  const called = formsOf(names.flatMap((name) => analyzer.units(name).map(({ term }) => term)));
  const wordsOf = (name: string): string[] => [...analyzer.terms(name).keys(), foldKey(name)];
  const typed = (name: string): string[] =>
    [toInitials(foldKey(name)), toLatinLayout(foldKey(name)) ?? ''].filter((one) => one.length > 1);
  const said = new Set<string>();
  const unseen = (words: readonly string[], weight: number): string => {
    const fresh = words.filter((word) => word !== '' && said.size < said.add(word).size);
    return `<p data-pagefind-weight="${weight}">${escape(fresh.join(' '))}</p>`;
  };
  const tiers = [
    unseen([...names, ...called].flatMap(wordsOf), WEIGHTS.names),
    unseen([...[...names, ...called].flatMap(typed), ...formsOf(mentioned).flatMap(wordsOf)], WEIGHTS.others),
    // Pagefind wants all words of a query
    unseen([...stopwords.split(' '), ...sideWords.split(' ')], WEIGHTS.empty),
  ];
  const lead = `<p>${`${NOTHING} `.repeat(LEAD)}</p>`;
  return `<html lang="ko"><body><main data-pagefind-body>${[...body, lead, ...tiers].join('')}</main></body></html>`;
}

/** A fragment with what a reader sees instead of the stems. */
function showWords(fragment: Fragment, records: readonly SearchRecord[]): Fragment {
  const shown = records.flatMap(({ title, body = '' }) => `${title} ${body}`.normalize('NFC').match(/\S+/g) ?? []);
  const lead = (records[0]?.body ?? '').split(/\s+/).slice(0, LEAD);
  const headings = new Map(records.map(({ anchor, title }) => [anchor ?? '', title]));
  return {
    ...fragment,
    content: [...shown, ...lead].join(' '),
    meta: { ...fragment.meta, title: records[0]?.title ?? '' },
    anchors: fragment.anchors.map((anchor) => ({ ...anchor, text: headings.get(anchor.id) ?? anchor.text })),
  };
}

/**
 * Builds Pagefind's bundle over the stems of pages, so that Pagefind's own interface answers Korean.
 * @param records of pages and sections, a page's own before its sections
 * @throws Error where Pagefind reports one
 */
export async function buildPagefind(records: readonly SearchRecord[], analyzer: Analyzer): Promise<BundleFile[]> {
  const pages = Map.groupBy(records, ({ url }) => url);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'ko' });
  try {
    if (index === undefined) throw new Error(`Pagefind: ${errors.join(' ')}`);
    for (const [url, own] of pages) {
      const added = await index.addHTMLFile({ url, content: stemPage(own, analyzer) });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join(' ')}`);
    }
    const { files } = await index.getFiles();
    return files.map(({ path, content }) => {
      if (!path.endsWith('.pf_fragment')) return { path, content };
      const text = gunzipSync(content).toString();
      if (!text.startsWith(SIGNATURE)) throw new Error(`Pagefind's fragments have another format: ${path}`);
      const fragment = JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
      const shown = showWords(fragment, pages.get(fragment.url) ?? []);
      return { path, content: Uint8Array.from(gzipSync(SIGNATURE + JSON.stringify(shown), { level: 9 })) };
    });
  } finally {
    await pagefind.close();
  }
}
