import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { foldKey, type GlossaryEntry, type LexiconOptions } from 'korean-search';
import { elsewhere, fieldWords, foreignMeanings, type ElsewhereEntry } from '../model/elsewhere.ts';
import { examGuide, namesOutside, type ExamGuide } from '../model/exam.ts';
import { glossary, sectionNames, type GlossaryEntry as Term } from '../model/glossary.ts';
import { serviceStatuses, type ServiceStatus } from '../model/service-status.ts';
import { sitePages, type SitePage } from '../model/site-page.ts';
import { splitPlace } from '../model/place.ts';

/** Names or questions by the anchors of a topic's sections; `''` is the topic itself. */
type ByAnchor = Readonly<Record<string, readonly string[]>>;

/** What the content teaches the search besides its topics. */
export interface SearchWords {
  /** What sections are called, and which questions they answer, by topic. */
  readonly named: ReadonlyMap<string, ByAnchor>;
  readonly asked: ReadonlyMap<string, ByAnchor>;
  /** The terms of the glossary. */
  readonly terms: readonly Term[];
  readonly elsewhere: readonly ElsewhereEntry[];
  readonly services: readonly ServiceStatus[];
  /** Pages that are no topics, and what their texts take figures from. */
  readonly pages: readonly SitePage[];
  readonly guide: ExamGuide | undefined;
  readonly vocabulary: LexiconOptions;
}

const FOLDER = 'content/_search';
/** What a topic's beginning is called where questions stand. */
const TOP = 'top';

/** A list in YAML; content without it has none. */
export const readYaml = (root: string, path: string, without: unknown): unknown =>
  existsSync(join(root, path)) ? load(readFileSync(join(root, path), 'utf8'), { schema: CORE_SCHEMA }) : without;

/** Names of sections, with those of services that are no more: who asks for one is told what became of it. */
function readNames(root: string, services: readonly ServiceStatus[]): Map<string, ByAnchor> {
  const named = sectionNames.parse(readYaml(root, `${FOLDER}/sections.yaml`, {}));
  for (const { state, names, topics } of services)
    for (const { id, heading } of topics.map(splitPlace)) {
      const sections = (named[id] ??= {});
      if (heading !== undefined && state !== 'new') sections[heading] = [...(sections[heading] ?? []), ...names];
    }
  return new Map(Object.entries(named));
}

/** Questions of `asked/<domain>.yaml`. @throws Error where a topic stands in the file of another domain */
function readAsked(root: string): Map<string, ByAnchor> {
  const asked = new Map<string, ByAnchor>();
  const folder = join(root, FOLDER, 'asked');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = `${FOLDER}/asked/${name}`;
    for (const [topic, { [TOP]: own = [], ...sections }] of Object.entries(
      sectionNames.parse(readYaml(root, path, {})),
    )) {
      // of what stands in two files one would be lost
      if (!topic.startsWith(`${name.replace('.yaml', '')}/`))
        throw new Error(`${path}: ${topic}은 제 분야의 파일에 적는다.`);
      asked.set(topic, { '': own, ...sections });
    }
  }
  return asked;
}

const spellings = ({ term, en, reading, aliases }: Term): string[] => [
  ...(en === undefined ? [] : [en]),
  ...reading,
  ...aliases,
  term,
];

const toEntry = (term: Term, kind?: GlossaryEntry['kind']): GlossaryEntry => ({
  term: term.term,
  aliases: spellings(term).slice(0, -1),
  near: term.near,
  ...(kind !== undefined && { kind }),
});

/** Reads what the content teaches the search. @throws Error where a file is not as its schema says */
export function readSearchWords(root: string): SearchWords {
  const services = serviceStatuses.parse(readYaml(root, 'content/_services.yaml', []));
  const pages = sitePages.parse(readYaml(root, `${FOLDER}/pages.yaml`, []));
  const guide = pages.length > 0 ? examGuide.parse(readYaml(root, 'content/_exam.yaml', undefined)) : undefined;
  const words = fieldWords.parse(readYaml(root, `${FOLDER}/words.yaml`, {}));
  const terms = glossary.parse(readYaml(root, 'content/_glossary.yaml', []));
  const names = ['names', 'everyday'].flatMap((name) => glossary.parse(readYaml(root, `${FOLDER}/${name}.yaml`, [])));
  const synonyms = glossary.parse(readYaml(root, `${FOLDER}/synonyms.yaml`, []));
  const others = elsewhere.parse(readYaml(root, `${FOLDER}/elsewhere.yaml`, []));
  const foreign = foreignMeanings.parse(readYaml(root, `${FOLDER}/foreign-meanings.yaml`, []));
  const known = new Set([...terms, ...names, ...synonyms].flatMap(spellings).map(foldKey));
  const outOfScope = guide === undefined ? [] : namesOutside(guide).filter((name) => !known.has(foldKey(name)));
  const split = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
  return {
    named: readNames(root, services),
    asked: readAsked(root),
    terms,
    elsewhere: others,
    services,
    pages,
    guide,
    vocabulary: {
      glossary: [
        ...[...terms, ...names].map((term) => toEntry(term)),
        // who types Cloud Map means neither a cloud nor a map
        ...outOfScope.map((term) => ({ term })),
        ...synonyms.map((term) => toEntry(term, 'plain')),
        ...others.map(({ name, also }) => ({ term: name, aliases: also })),
        ...foreign.map((term) => ({ term, kind: 'outside' as const })),
      ],
      stopwords: split(words.stopwords),
      sideWords: split(words.sideWords),
      shortNouns: split(words.shortNouns),
      ambiguous: split(words.homonyms),
    },
  };
}
