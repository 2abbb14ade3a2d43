import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { words } from '#korean/words';
import { measures } from '#matching/measures';
import { tabulate, type Allomorph } from '../../korean/allomorphs.ts';
import type { Words } from '../../korean/words.ts';
import { readPublishedTopics, type PublishedTopic } from '../../markdown/published-topics.ts';
import { readTopicFiles } from '../../markdown/topic-files.ts';
import { collectMatching } from '../../matching/collect.ts';
import { CLASSES } from '../../matching/taught-korean.ts';
import type { MatchingData } from '../../matching/matcher.ts';
import { pageStatements, type PageStatement, type StatedTopic, type TitleOf } from '../../matching/page-statements.ts';
import { claims } from '../../model/claim.ts';
import { examGuide } from '../../model/exam.ts';
import { glossary, type GlossaryEntry } from '../../model/glossary.ts';
import { serviceStatuses } from '../../model/service-status.ts';
import { packData } from './check-data.ts';
import { examPage } from './exam-page.ts';

/** The terms of the site, and other names of things, which no page shows. */
const NAMES = ['content/_glossary.yaml', 'content/_search/synonyms.yaml', 'content/_shorthand.yaml'];
const readYaml = (path: string): unknown =>
  existsSync(path) ? load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA }) : undefined;
const readNames = (path: string): GlossaryEntry[] => glossary.parse(readYaml(path) ?? []);

/** What notes say without a number, and what the pages say of it. */
const CLAIMS = 'content/_claims.yaml';
/** What has got another name, or is no more to be had, among others. */
const SERVICES = 'content/_services.yaml';
/** What the exam is like. */
const EXAM = 'content/_exam.yaml';

/** Other ways to read pages and to count their words, with the same result. */
interface Readers {
  readonly topics: (root: string) => readonly PublishedTopic[];
  readonly read: (page: StatedTopic, titleOf: TitleOf) => readonly PageStatement[];
  readonly indexOf: (data: MatchingData) => MatchingData['index'];
}
const READERS: Readers = {
  topics: (root) => readPublishedTopics(readTopicFiles(root)),
  read: pageStatements,
  indexOf: ({ index }) => index,
};

/** Everything that the content of a project tells matching, and the titles of its topics. */
export function readMatching(
  root: string,
  { topics: readTopics, read, indexOf } = READERS,
): { data: MatchingData; titles: Record<string, string> } {
  const topics = readTopics(root);
  const names = NAMES.flatMap((path) => readNames(join(root, path)));
  const said = claims.parse(readYaml(join(root, CLAIMS)) ?? {});
  const services = serviceStatuses.parse(readYaml(join(root, SERVICES)) ?? []);
  const changed = services.filter(({ state }) => state !== 'new');
  const guide = readYaml(join(root, EXAM));
  const pages = [...topics, ...(guide === undefined ? [] : [examPage(examGuide.parse(guide))])];
  const data = collectMatching<StatedTopic>(pages, names, read, said, changed);
  return {
    data: { ...data, index: indexOf(data) },
    titles: Object.fromEntries(pages.map(({ id, title }) => [id, title])),
  };
}

/** A form of a verb as `taught-korean.ts` reads it. */
function formOf(surface: string, { stem, takes }: Allomorph): string {
  let kept = 0;
  while (kept < stem.length && stem[kept] === surface[kept]) kept += 1;
  return `${CLASSES.indexOf(takes)}${stem.length - kept}${surface.slice(kept)}`;
}
/** Verbs with all beginnings of their forms. */
const conjugated = (verbs: string): string =>
  verbs
    .split(' ')
    .map((verb) => {
      const forms = [...tabulate(verb)].flatMap(([surface, all]) => all.map((one) => formOf(surface, one)));
      return `${verb.replace(/:.*/, '')}:${forms.join(',')}`;
    })
    .join(' ');
/** The words of the language as they are sent. */
export function conjugatedWords(): Words {
  const { verbs, helpingVerbs, emptyVerbs, lightVerbs, ...rest } = words();
  const lists = Object.entries({ verbs, helpingVerbs, emptyVerbs, lightVerbs });
  return { ...rest, ...Object.fromEntries(lists.map(([name, list]) => [name, conjugated(list)])) } as Words;
}

/**
 * `check-notes/data.json` as text, of the content of a project: seconds of work, for all texts are read to the last word. While writing
 * the language goes as it is: nothing stands for a module there.
 */
export function makeCheckData(root: string, readers = READERS, korean = conjugatedWords()): string {
  const { data, titles } = readMatching(root, readers);
  return JSON.stringify(packData(data, titles, korean, measures()));
}
