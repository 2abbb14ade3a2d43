import { Analyzer, type Unit } from '../analyzer/analyzer.ts';
import { splitPhrase } from '../analyzer/compounds.ts';
import { discoverWords } from '../analyzer/discover-words.ts';
import { conceptKey, type LexiconOptions } from '../analyzer/lexicon.ts';
import { encodeTerms, encodeWords } from './codec.ts';
import { inverseFrequency } from './inverse-frequency.ts';
import { MAIN, MANIFEST, termsPath, textPath, VERSION, type CollectionManifest, type Manifest } from './manifest.ts';
import type { BodyPosting, PhraseKind, PhrasePosting, SearchRecord, StoredRecord, TermPostings } from './record.ts';

/** How a site's index is built. */
export interface BuildOptions extends LexiconOptions {
  /** Types that are found only by who asks for them, such as facts beside pages. */
  readonly apart?: readonly string[];
}

/** A file of the index, gzipped. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Bytes of a file of postings, and characters of a file of texts, before compression. */
const SHARD_BYTES = 9_000;
const CHUNK_CHARACTERS = 4_000;

/** The postings of one term while they are collected. */
interface Collected {
  readonly body: BodyPosting[];
  readonly names: PhrasePosting[];
  readonly phrases: PhrasePosting[];
}

interface Phrase {
  readonly of: number;
  readonly phrase: number;
  readonly kind: PhraseKind;
  readonly units: readonly Unit[];
  readonly isName: boolean;
}

/** A name without what only repeats it: in `S3(Simple Storage Service)` the words in brackets need not be said. */
function withoutBrackets(name: string): string {
  const outside = name.replace(/\s*\([^)]*\)/g, ' ').trim();
  return outside === '' ? name : outside;
}

/** Names as they are typed without their spaces, where the words inside would not be known then: 키 페어 → 키페어. */
function joinedNames(names: readonly string[], analyzer: Analyzer): ReadonlySet<string> {
  const joined = names.filter((name) => /^[가-힣]+(?: [가-힣]+)+$/.test(name)).map((name) => name.replaceAll(' ', ''));
  const isUnread = (name: string): boolean =>
    analyzer.tokens(name).some(({ known }) => !known) && splitPhrase(name, analyzer.lexicon) === undefined;
  return new Set(joined.filter(isUnread));
}

/** One page with its records by collection. */
interface Page {
  readonly url: string;
  readonly records: Map<string, SearchRecord[]>;
}

function groupByPage(records: readonly SearchRecord[], apart: ReadonlySet<string>): Page[] {
  const pages = new Map<string, Page>();
  for (const record of records) {
    const page = pages.get(record.url) ?? { url: record.url, records: new Map<string, SearchRecord[]>() };
    pages.set(record.url, page);
    const collection = apart.has(record.type) ? record.type : MAIN;
    page.records.set(collection, [...(page.records.get(collection) ?? []), record]);
  }
  for (const { records: own } of pages.values())
    own.get(MAIN)?.sort((a, b) => Number(a.anchor !== undefined) - Number(b.anchor !== undefined));
  return [...pages.values()];
}

/** The nouns that the texts show, besides those of the glossary. */
function learnWords(records: readonly SearchRecord[], analyzer: Analyzer): void {
  const texts = records.flatMap(({ title, aliases = [], body = '' }) => [title, ...aliases, body]);
  const { lexicon } = analyzer;
  analyzer.learn(discoverWords(texts, (word) => lexicon.has(word) || lexicon.isShortNoun(word)));
}

/** Collects the postings of one collection. */
function collect(
  pages: readonly Page[],
  collection: string,
  analyzer: Analyzer,
): { postings: Map<string, Collected>; stored: StoredRecord[]; perPage: number[]; phrases: Phrase[] } {
  const postings = new Map<string, Collected>();
  const phrases: Phrase[] = [];
  const stored: StoredRecord[] = [];
  const perPage: number[] = [];
  const entry = (term: string): Collected => {
    const known = postings.get(term) ?? { body: [], names: [], phrases: [] };
    postings.set(term, known);
    return known;
  };
  for (const [page, { records }] of pages.entries()) {
    const own = records.get(collection) ?? [];
    perPage.push(own.length);
    for (const record of own) {
      const number = stored.length;
      const { type, anchor, title, aliases = [], asked = [], body = '', data } = record;
      const text = body.normalize('NFC').replace(/\s+/g, ' ').trim();
      stored.push({ type, title, text, ...(anchor !== undefined && { anchor }), ...(data !== undefined && { data }) });
      const isName = collection === MAIN && anchor === undefined;
      const kinds: [PhraseKind, readonly string[]][] = [
        ['title', [title]],
        ['alias', aliases],
        ['asked', asked],
      ];
      let phrase = 0;
      for (const [kind, texts] of kinds)
        for (const one of texts) {
          const units = analyzer.units(kind === 'asked' ? one : withoutBrackets(one));
          const isOfPage = isName && kind !== 'asked';
          phrases.push({ of: isOfPage ? page : number, phrase: phrase++, kind, units, isName: isOfPage });
        }
      for (const term of collection === MAIN ? joinedNames([title, ...aliases], analyzer) : []) {
        phrases.push({
          of: isName ? page : number,
          phrase: phrase++,
          kind: 'alias',
          units: [{ term, parts: [] }],
          isName,
        });
        entry(term).body.push({ record: number, count: 1 });
      }
      for (const [term, count] of analyzer.terms([title, ...aliases, text].join('. ')))
        entry(term).body.push({ record: number, count });
    }
  }
  // terms that stand in questions only
  for (const { units } of phrases) for (const { term, parts } of units) for (const one of [term, ...parts]) entry(one);
  return { postings, stored, perPage, phrases };
}

/** Adds where terms stand in phrases; the units of a phrase weigh 1 together, a rare one more than a common one. */
function addPhrases(phrases: readonly Phrase[], postings: Map<string, Collected>, idf: (term: string) => number): void {
  for (const { of, phrase, kind, units, isName } of phrases) {
    const all = units.reduce((sum, { term }) => sum + idf(term), 0);
    for (const [unit, { term, parts }] of units.entries()) {
      const share = idf(term) / all;
      const add = (one: string, isPart: boolean, much: number): unknown =>
        postings.get(one)?.[isName ? 'names' : 'phrases'].push({ of, phrase, kind, unit, isPart, share: much });
      add(term, false, share);
      for (const part of new Set(parts)) if (part !== term) add(part, true, share / parts.length);
    }
  }
}

/**
 * Builds the index of a site.
 * @returns gzipped files to be written to one folder; equal records give equal bytes
 * @example for (const { path, content } of await buildIndex(records, { glossary })) await writeFile(join(out, path), content);
 */
export async function buildIndex(
  records: readonly SearchRecord[],
  options: BuildOptions = {},
): Promise<readonly IndexFile[]> {
  const analyzer = new Analyzer(options);
  learnWords(records, analyzer);
  const apart = new Set(options.apart);
  const pages = groupByPage(records, apart);
  const names = [MAIN, ...apart];
  const collected = new Map(names.map((name) => [name, collect(pages, name, analyzer)]));
  const main = collected.get(MAIN);
  if (main === undefined) throw new Error('no main collection');

  const pageOf = main.perPage.flatMap((count, page) => Array.from({ length: count }, () => page));
  const reach = (term: string): number =>
    new Set(main.postings.get(term)?.body.map(({ record }) => pageOf[record])).size;
  const subjects = new Set(
    main.phrases
      .filter(({ kind }) => kind !== 'asked')
      .flatMap(({ units }) => units.flatMap((unit) => [unit.term, ...unit.parts])),
  );
  for (const concept of analyzer.lexicon.concepts) if (concept.kind === undefined) subjects.add(conceptKey(concept));
  const allTerms = [...new Set([...collected.values()].flatMap(({ postings }) => [...postings.keys()]))]
    .filter((term) => !term.includes(' '))
    .sort();

  const files: { path: string; bytes: Uint8Array }[] = [];
  const collections: Record<string, CollectionManifest> = {};
  for (const [name, { postings, phrases, stored, perPage }] of collected) {
    addPhrases(phrases, postings, (term) => inverseFrequency(reach(term), pages.length));
    const shards = writeShards(name, postings, files);
    collections[name] = { perPage, shards, chunks: writeTexts(name, stored, files) };
  }
  const filterSets = new Map<string, number>();
  const filterOf = ({ records: own }: Page): number => {
    const key = JSON.stringify(own.get(MAIN)?.[0]?.filter ?? {});
    if (!filterSets.has(key)) filterSets.set(key, filterSets.size);
    return filterSets.get(key) ?? 0;
  };
  const pageRows = pages.map((page) => {
    const [first] = page.records.get(MAIN) ?? [];
    return [page.url, first?.title ?? '', filterOf(page)] as const;
  });
  const manifest: Omit<Manifest, 'stamp'> = {
    version: VERSION,
    pages: pageRows,
    filters: [...filterSets.keys()].map((key) => JSON.parse(key) as Record<string, string>),
    concepts: analyzer.lexicon.concepts,
    stopwords: (options.stopwords ?? []).join(' '),
    sideWords: (options.sideWords ?? []).join(' '),
    shortNouns: (options.shortNouns ?? []).join(' '),
    ambiguous: options.ambiguous ?? [],
    terms: encodeWords(allTerms),
    reach: allTerms.map((term) => Math.min(4, reach(term)) + (subjects.has(term) ? 5 : 0)).join(''),
    collections,
  };
  const stamp = await digest([...files.map(({ bytes }) => bytes), encode(manifest)]);
  files.push({ path: MANIFEST, bytes: encode({ ...manifest, stamp }) });
  return Promise.all(files.map(async ({ path, bytes }) => ({ path, content: await gzip(bytes) })));
}

function writeShards(
  name: string,
  postings: ReadonlyMap<string, TermPostings>,
  files: { path: string; bytes: Uint8Array }[],
): string[] {
  const firsts: string[] = [];
  let shard: [string, TermPostings][] = [];
  let size = 0;
  const flush = (): void => {
    if (shard.length === 0) return;
    files.push({ path: termsPath(name, firsts.length), bytes: encodeTerms(shard) });
    firsts.push(shard[0]?.[0] ?? '');
    [shard, size] = [[], 0];
  };
  for (const [term, one] of [...postings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    shard.push([term, one]);
    size += term.length * 3 + one.body.length * 2 + (one.names.length + one.phrases.length) * 4;
    if (size > SHARD_BYTES) flush();
  }
  flush();
  return firsts.slice(1);
}

function writeTexts(
  name: string,
  stored: readonly StoredRecord[],
  files: { path: string; bytes: Uint8Array }[],
): number[] {
  const firsts: number[] = [];
  for (let from = 0; from < stored.length;) {
    let [to, size] = [from, 0];
    while (to < stored.length && (to === from || size + (stored[to]?.text.length ?? 0) <= CHUNK_CHARACTERS))
      size += stored[to++]?.text.length ?? 0;
    files.push({ path: textPath(name, firsts.length), bytes: encode(stored.slice(from, to)) });
    firsts.push(from);
    from = to;
  }
  return firsts;
}

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function digest(parts: readonly Uint8Array[]): Promise<string> {
  const hash = await crypto.subtle.digest(
    'SHA-256',
    await new Blob(parts.map((part) => Uint8Array.from(part))).arrayBuffer(),
  );
  return [...new Uint8Array(hash).slice(0, 5)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
