import { words } from '#korean/words';
import { toChoseong } from '../../korean/jamo.ts';
import { subjectShare } from '../../korean/stopwords.ts';
import { tabulate } from '../../korean/allomorphs.ts';
import { keysAsHangul, toLatinLayout } from '../../korean/keyboard.ts';
import { glue } from '../../korean/normalize.ts';
import { analyze, findMentions, type Token } from '../../korean/analyze.ts';
import type { Core } from '../core.ts';
import { stampOf } from '../bytes.ts';
import { createVocabulary, type Vocabulary } from '../../korean/vocabulary.ts';
import type { IndexedTopic } from './build-index.ts';
import { isFragment, readFragment, writeFragment } from './read-pages.ts';
import type { BundleFile, HtmlFile, Page, Repack } from './read-pages.ts';
import { readAnew } from './recall.ts';

/** Stands where a page says nothing that is searched. */
const NOTHING = '·';
/** Words of an excerpt: what is found by a hidden word only shows the lead, which so many words at the end repeat. */
const LEAD = 30;

/** What hidden words weigh: what a topic is called, what its names hold, what its text says in other words, what says nothing. */
const WEIGHTS = [10, 4, 1, 1];

/** What of a text is asked for: stems of what the site is about. Verbs and words of speech only narrow a search down. */
type Asked = (token: Token) => readonly string[];

/** The words of a name, and the whole where its spaces may be left out; none of it carries a particle. */
function wordsOf(name: string, vocabulary: Vocabulary, asked: Asked): string[] {
  const tokens = analyze(name, vocabulary);
  const isPlain = tokens.every(({ stop, stem, text }) => !stop && stem === text);
  return [...tokens.flatMap(asked), ...(isPlain ? [glue(name)] : [])];
}

/** A name as it is typed by its initial consonants, and with the other keyboard layout. */
function otherwise(name: string): string[] {
  const glued = glue(name);
  const initials = toChoseong(glued);
  const keys = [toLatinLayout(glued), keysAsHangul(glued)].filter((typed) => typed !== undefined);
  return [...(/[ㄱ-ㅎ]{2}/.test(initials) ? [initials] : []), ...keys];
}

/** What stands unseen for a name, which many pages bear: its words, and how it is typed otherwise. */
interface Hidden {
  readonly inside: readonly string[];
  readonly typed: readonly string[];
}

/** Stems topics with the words of a site: the page of each, what it is called, and the keys of what has its name elsewhere. */
function stemmer(core: Core): (page: Page, names: readonly string[], theirs: readonly string[]) => string {
  const vocabulary = createVocabulary(core.concepts, core.terms.keys());
  const forms = new Map(core.concepts.map((concept) => [concept.key, concept.forms]));
  const asked: Asked = ({ stop, text, stem, parts }) =>
    stop || /[가-힣]다$/.test(stem) || subjectShare(text, stem) < 1
      ? []
      : [stem, ...parts].filter((word) => core.terms.get(word)?.subject === true || forms.has(word));
  const { stopwords, sideWords, emptyVerbs } = words();
  const hidden = new Map<string, Hidden>();
  function hiddenOf(name: string): Hidden {
    const known = hidden.get(name) ?? { inside: wordsOf(name, vocabulary, asked), typed: otherwise(name) };
    hidden.set(name, known);
    return known;
  }
  const everywhere = [...stopwords.split(' '), ...sideWords.split(' '), ...tabulate(emptyVerbs).keys()];
  return (page, names, theirs) => {
    const concepts = new Set<string>();
    const stem = (text: string): string => {
      const tokens = analyze(text, vocabulary);
      for (const { key } of findMentions(tokens, vocabulary)) concepts.add(key);
      let at = 0;
      return text.replace(/\S+/g, (word, from: number) => {
        const start = at;
        while ((tokens[at]?.start ?? Infinity) < from + word.length) at++;
        const inside = new Set(tokens.slice(start, at).flatMap(asked));
        return inside.size === 0 ? NOTHING : [...inside].join('-');
      });
    };
    const body = page.sections.map(
      ({ id: anchor, heading, text }, at) =>
        `${at === 0 ? `<h1>${stem(heading)}</h1>` : `<h2 id="${anchor}">${stem(heading)}</h2>`}<p>${stem(text)}</p>`,
    );
    const called = names.map((name) => {
      const tokens = analyze(name, vocabulary);
      const mentions = findMentions(tokens, vocabulary);
      const whole = mentions.flatMap(({ from, to, key }) => (from === 0 && to === tokens.length ? [key] : []));
      return { name, whole, inside: mentions.map(({ key }) => key), isWord: tokens.length === 1 };
    });
    const formsOf = (keys: readonly string[]): readonly string[] => keys.flatMap((key) => forms.get(key) ?? []);
    const tiers = [
      [
        ...called.filter(({ isWord }) => isWord).map(({ name }) => name),
        ...formsOf([...called.flatMap(({ whole }) => whole), ...theirs]),
      ],
      [...called.map(({ name }) => name), ...formsOf(called.flatMap(({ inside }) => inside))],
      formsOf([...concepts]),
    ].map((names, tier) =>
      names.map(hiddenOf).flatMap(({ inside, typed }) => (tier < 2 ? [...inside, ...typed] : inside)),
    );
    const said = new Set<string>();
    const unseen = [...tiers, everywhere].map((list, tier) => {
      const fresh = [...new Set(list)].filter((word) => !said.has(word));
      for (const word of fresh) said.add(word);
      return `<p data-pagefind-weight="${WEIGHTS[tier] ?? 1}">${fresh.join(' ')}</p>`;
    });
    // what is shown is part of the name of its file, which never changes
    const lead = `zz${stampOf([JSON.stringify(page)])}${` ${NOTHING}`.repeat(LEAD - 1)}`;
    const shown = [...body, `<p>${lead}</p>`, ...unseen].join('');
    return `<html lang="ko"><body><main data-pagefind-body>${shown}</main></body></html>`;
  };
}

/**
 * Topics as pages that Pagefind finds in Korean by itself: it cuts a word that it does not have to the longest beginning
 * that it has, and so finds `서브넷에서` where an index holds nothing but stems.
 * Each visible word is replaced by its stem, in its place; synonyms, initials, names from elsewhere and the names as other
 * keyboards type them follow unseen, and the words that say nothing stand on every page, because Pagefind wants all words
 * of a query. @see showText
 */
export function* stemPages(topics: readonly IndexedTopic[], core: Core, recall = readAnew): Generator<HtmlFile> {
  const stem = stemmer(core);
  // how often a word is said changes no stem
  const known = [core.concepts, [...core.terms].map(([term, { subject }]) => [term, subject])];
  for (const [topic, { id, meta, page }] of topics.entries()) {
    const names = [meta.title, meta.titleEn, ...meta.aliases];
    const theirs = core.elsewhere.flatMap((one) => (one.topics.includes(topic) ? [one.key] : []));
    yield { url: `/${id}/`, html: recall(known, { page, names, theirs }, () => stem(page, names, theirs)) };
  }
}

/**
 * Pagefind's bundle over {@link stemPages}, with what the reader sees in its fragments: the word itself where a stem was
 * found, and the lead where only a hidden word was.
 * @throws Error when Pagefind counted the words in another way
 */
export function showText(
  bundle: readonly BundleFile[],
  pages: readonly Page[],
  gunzip: Repack,
  gzip: Repack,
): BundleFile[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  return bundle.map((file) => {
    if (!isFragment(file)) return file;
    const fragment = readFragment(file, gunzip);
    const { title = '', sections = [] } = byUrl.get(fragment.url) ?? {};
    const headings = new Map(sections.map(({ id, heading }) => [id, heading]));
    const shown = sections.flatMap(({ heading, text }) => `${heading} ${text}`.match(/\S+/g) ?? []);
    const anchors = fragment.anchors.map((anchor) => ({ ...anchor, text: headings.get(anchor.id) ?? '' }));
    for (const { text, location } of anchors)
      if (!text.startsWith(shown[location] ?? ' '))
        throw new Error(`Pagefind의 낱말 위치가 본문과 어긋난다: ${fragment.url} ("${text}")`);
    const lead = (sections[0]?.text ?? '').split(/\s+/).slice(0, LEAD);
    const content = [...shown, ...lead].join(' ');
    anchors.push({ element: 'h1', id: '', text: title, location: shown.length });
    return { ...file, content: writeFragment({ ...fragment, content, meta: { title }, anchors }, gzip) };
  });
}
