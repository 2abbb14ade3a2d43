import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { glue } from '../korean/normalize.ts';
import { teachWords, words } from '../korean/words.ts';
import { elsewhere, fieldWords, foreignMeanings } from '../model/elsewhere.ts';
import { examGuide, namesOutside, type ExamGuide } from '../model/exam.ts';
import { glossary, sectionNames } from '../model/glossary.ts';
import { serviceStatuses } from '../model/service-status.ts';
import { sitePages, type SitePage } from '../model/site-page.ts';
import { splitPlace } from '../model/split-place.ts';
import type { SiteWords } from '../search/build/build-files.ts';
import type { Page } from '../search/build/read-pages.ts';
import { spelledBy } from '../search/build/merge-words.ts';
import { QUESTIONS } from '../search/layout.ts';

const SECTIONS = 'content/_search/sections.yaml';
const ASKED = 'content/_search/asked';
/** What a topic's beginning is called where questions stand; its anchor is none. */
const TOP = 'top';

/** What is told of sections of one topic, by their anchors. */
type Told = Readonly<Record<string, readonly string[]>>;

/** What the content tells the search besides the pages of its topics. */
interface SearchWords {
  /** What sections are called, by topic. */
  readonly named: Readonly<Record<string, Told>>;
  /** Questions that sections answer, by topic. */
  readonly asked: ReadonlyMap<string, Told>;
  /** Pages that are no topics, and what their texts take figures from. */
  readonly others: readonly SitePage[];
  readonly guide: ExamGuide | undefined;
  readonly said: SiteWords;
  /** Refuses what is told of sections that no topic has. */
  readonly demandSections: (pages: readonly Page[]) => void;
}

/** Reads `content/_search/` and the lists that the search shares with pages, and teaches this process the words of the field. */
export function readSearchWords(root: string): SearchWords {
  /** A list in YAML; content without it has none. */
  const readYaml = (path: string, without: unknown = []): unknown =>
    existsSync(join(root, path)) ? load(readFileSync(join(root, path), 'utf8'), { schema: CORE_SCHEMA }) : without;
  const told: { path: string; topic: string; anchors: readonly string[] }[] = [];
  const named = sectionNames.parse(readYaml(SECTIONS, {}));
  // who asks for a service that is gone is told what became of it
  for (const { state, names, topics } of serviceStatuses.parse(readYaml('content/_services.yaml')))
    for (const { id, heading } of topics.map(splitPlace)) {
      const sections = (named[id] ??= {});
      if (heading !== undefined && state !== 'new') sections[heading] = [...(sections[heading] ?? []), ...names];
    }
  for (const [topic, sections] of Object.entries(named))
    told.push({ path: SECTIONS, topic, anchors: Object.keys(sections) });
  const asked = new Map<string, Told>();
  for (const name of existsSync(join(root, ASKED)) ? readdirSync(join(root, ASKED)) : []) {
    const path = `${ASKED}/${name}`;
    for (const [topic, own] of Object.entries(sectionNames.parse(readYaml(path)))) {
      // of what stands in two files one would be lost
      if (!topic.startsWith(`${name.replace('.yaml', '')}/`))
        throw new Error(`${path}: ${topic}은 제 분야의 파일에 적는다.`);
      const sections = Object.fromEntries(
        Object.entries(own).map(([anchor, questions]) => [anchor === TOP ? '' : anchor, questions]),
      );
      told.push({ path, topic, anchors: Object.keys(sections) });
      for (const [anchor, { length }] of Object.entries(sections))
        if (length > QUESTIONS)
          throw new Error(`${path}: ${topic}#${anchor || TOP}에 ${length}개가 있다. ${QUESTIONS}개까지 남긴다.`);
      asked.set(topic, sections);
    }
  }
  const others = sitePages.parse(readYaml('content/_search/pages.yaml'));
  const guide = others.length > 0 ? examGuide.parse(readYaml('content/_exam.yaml')) : undefined;
  const field = fieldWords.parse(readYaml('content/_search/words.yaml', {}));
  const known = words();
  const taught = Object.entries(field).map(([list, own]) => [
    list,
    `${known[list as keyof typeof field]} ${own}`.trim(),
  ]);
  teachWords({ ...known, ...(Object.fromEntries(taught) as typeof field) });
  const entries = glossary.parse(readYaml('content/_glossary.yaml'));
  const names = ['names', 'everyday'].flatMap((name) => glossary.parse(readYaml(`content/_search/${name}.yaml`)));
  const synonyms = glossary.parse(readYaml('content/_search/synonyms.yaml'));
  // each of these is one name: who types Cloud Map means neither a cloud nor a map; what is a word as well stays one
  const spelled = spelledBy([...entries, ...names, ...synonyms]);
  const outside = guide === undefined ? [] : namesOutside(guide).filter((name) => !spelled.has(glue(name)));
  return {
    ...{ named, asked, others, guide },
    said: {
      glossary: [...entries, ...names, ...glossary.parse(outside.map((term) => ({ term })))],
      synonyms,
      elsewhere: elsewhere.parse(readYaml('content/_search/elsewhere.yaml')),
      foreign: foreignMeanings.parse(readYaml('content/_search/foreign-meanings.yaml')),
    },
    demandSections: (pages) => {
      const sections = new Map(pages.map((page) => [page.url, new Set(page.sections.map(({ id }) => id))]));
      for (const { path, topic, anchors } of told)
        for (const anchor of anchors)
          if (sections.get(`/${topic}/`)?.has(anchor) !== true)
            throw new Error(`${path}: ${topic}에 #${anchor || TOP}가 없다. 절의 id를 고친다.`);
    },
  };
}
