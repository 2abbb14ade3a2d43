import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { foldKey, type GlossaryEntry, type LexiconOptions } from 'korean-search';
import { elsewhere, fieldWords, type ElsewhereEntry } from '../model/elsewhere.ts';
import { examGuide, namesOutside, type ExamGuide } from '../model/exam.ts';
import { glossary, type GlossaryEntry as Term } from '../model/glossary.ts';
import { serviceStatuses, type ServiceStatus } from '../model/service-status.ts';
import { sitePages, type SitePage } from '../model/site-page.ts';

/** What the content teaches the search besides its topics. */
export interface SearchWords {
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

/** A list in YAML; content without it has none. */
export const readYaml = (root: string, path: string, without: unknown): unknown =>
  existsSync(join(root, path)) ? load(readFileSync(join(root, path), 'utf8'), { schema: CORE_SCHEMA }) : without;

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
  const everyday = glossary.parse(readYaml(root, `${FOLDER}/everyday.yaml`, []));
  const synonyms = glossary.parse(readYaml(root, `${FOLDER}/synonyms.yaml`, []));
  const others = elsewhere.parse(readYaml(root, `${FOLDER}/elsewhere.yaml`, []));
  const known = new Set([...terms, ...everyday, ...synonyms].flatMap(spellings).map(foldKey));
  const outOfScope = guide === undefined ? [] : namesOutside(guide).filter((name) => !known.has(foldKey(name)));
  const split = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
  return {
    terms,
    elsewhere: others,
    services,
    pages,
    guide,
    vocabulary: {
      glossary: [
        ...[...terms, ...everyday].map((term) => toEntry(term)),
        // who types Cloud Map means neither a cloud nor a map
        ...outOfScope.map((term) => ({ term })),
        ...synonyms.map((term) => toEntry(term, 'plain')),
        ...others.map(({ name, also }) => ({ term: name, aliases: also })),
        ...words.outside.map((term) => ({ term, kind: 'outside' as const })),
      ],
      stopwords: split(words.stopwords),
      sideWords: split(words.sideWords),
      shortNouns: split(words.shortNouns),
      ambiguous: split(words.homonyms),
    },
  };
}
