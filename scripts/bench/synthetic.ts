/** Any number of topics that read like the real ones: their sentences, but subjects and words of their own. */
import { splitRuns } from '../../src/korean/normalize.ts';
import { particleStems } from '../../src/korean/particles.ts';
import type { TopicFrontMatter } from '../../src/model/topic.ts';
import type { Page } from '../../src/search/build/read-pages.ts';
import { coinKorean, coinLatin, pick, seeded, WordSource } from './synthetic-words.ts';

/** Pages with the front matter of their topics. */
export interface SyntheticCorpus {
  readonly pages: readonly Page[];
  readonly topics: ReadonlyMap<string, TopicFrontMatter>;
}

/** A word that more of the real topics use than this belongs to the language; a rarer one to a subject. */
const COMMON = 8;
/** Sections and characters of a topic: a sixth of a real one, so that twenty thousand can be indexed in a minute. */
const SECTIONS = 4;
const SECTION_CHARS = 240;
const ALIASES = 4;

/** In how many pages each word stands, particles off. */
function countWords(pages: readonly Page[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { sections } of pages) {
    const words = sections.flatMap(({ heading, text }) => splitRuns(`${heading} ${text}`).map((run) => run.text));
    const stems = new Set(words.flatMap((word) => [word, ...particleStems(word)]));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return (word) => counts.get(word) ?? 0;
}

/** The part of a word that belongs to a subject and not to the language, or `undefined`. */
function subjectWord(run: { text: string; script: string }, countOf: (word: string) => number): string | undefined {
  if (countOf(run.text) > COMMON) return undefined;
  if (run.script === 'latin') return /^[a-z]{4,}$/.test(run.text) ? run.text : undefined;
  const [stem = run.text] = particleStems(run.text);
  return stem.length > 1 && countOf(stem) <= COMMON ? stem : undefined;
}

/** Makes `count` topics: each has the form of a real one, in which the words of its subject are others. */
export function syntheticTopics(
  count: number,
  real: readonly Page[],
  metas: ReadonlyMap<string, TopicFrontMatter>,
): SyntheticCorpus {
  const random = seeded(7);
  const korean = new WordSource(random, () => coinKorean(random));
  const latin = new WordSource(random, () => coinLatin(random));
  const countOf = countWords(real);
  const pages: Page[] = [];
  const topics = new Map<string, TopicFrontMatter>();
  for (let number = 1; number <= count; number++) {
    const page = pick(real, random);
    const meta = metas.get(page.url.slice(1, -1));
    if (meta === undefined) throw new Error(`front matter of ${page.url}`);
    const replaced = new Map<string, string>();
    const rewrite = (text: string): string => {
      let out = '';
      let at = 0;
      for (const run of splitRuns(text)) {
        const word = subjectWord(run, countOf);
        const other = word && (replaced.get(word) ?? (run.script === 'hangul' ? korean.draw() : latin.draw()));
        if (word !== undefined && other !== undefined) replaced.set(word, other);
        const written = text.slice(run.start, run.end);
        out += text.slice(at, run.start) + (word === undefined ? written : (other ?? '') + written.slice(word.length));
        at = run.end;
      }
      return out + text.slice(at);
    };
    const subject = [korean.coin(), latin.coin()] as const;
    const title = `${subject.join(' ')} ${rewrite(meta.title)}`;
    const url = `${page.url.slice(0, page.url.indexOf('/', 1))}/topic-${number}/`;
    const others = page.sections.slice(1);
    const first = others.length < SECTIONS ? 0 : Math.floor(random() * (others.length - SECTIONS + 2));
    const sections = [...page.sections.slice(0, 1), ...others.slice(first, first + SECTIONS - 1)];
    pages.push({
      url,
      title,
      sections: sections.map(({ id, heading, text }, at) => ({
        id,
        heading: at === 0 ? title : rewrite(heading),
        text: rewrite(text.slice(0, SECTION_CHARS)),
      })),
    });
    topics.set(url.slice(1, -1), {
      ...meta,
      title,
      titleEn: `${subject[1]} ${meta.titleEn}`,
      aliases: meta.aliases.slice(0, ALIASES).map((alias, at) => `${subject[at % 2] ?? ''} ${rewrite(alias)}`),
      facts: meta.facts.slice(0, 2).map((fact) => ({ ...fact, label: rewrite(fact.label) })),
      scenarios: [],
    });
  }
  return { pages, topics };
}

/** Queries about such topics: half by name, half by words that they contain. */
export function syntheticQueries(count: number, { pages }: SyntheticCorpus): string[] {
  const random = seeded(11);
  return Array.from({ length: count }, (_, at) => {
    const { title, sections } = pick(pages, random);
    const words = pick(sections, random)
      .text.split(/[\s.,()]+/)
      .filter((word) => word.length > 1);
    return at % 2 === 0 ? title.split(' ').slice(0, 2).join(' ') : words.slice(2, 5).join(' ');
  }).filter((query) => query !== '');
}
