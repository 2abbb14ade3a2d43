import { splitWikiLinks } from '../markdown/wiki-links.ts';
import type { Finding } from '../model/finding.ts';
import { entriesOf, questionFiles, type DataFiles, type Entries } from './data-files.ts';
import { checkTarget, type TopicIndex } from './references.ts';

/** Where a data file names a topic, or a heading of one: names of its fields. */
const PLACES = {
  'content/_exam.yaml': /\.(?:see|read|compare)(?:\[\d+\])?$/,
  'content/_glossary.yaml': /\.topic$/,
  'content/_outdated.yaml': /\.topic$/,
  'content/_pairs.yaml': /^\[\d+\]\.(?:a|b|article|table\.at)$/,
  'content/_relations.yaml': /\.[ab]$/,
  'content/_services.yaml': /\.topics\[\d+\]$/,
} as const;
const QUESTION_PLACES = /\.see$/;

/** Rules `link-*` for every place that a data file names: the topic is published and has the heading. */
export function checkDataPlaces(data: DataFiles, topics: TopicIndex): Finding[] {
  const check = (file: Entries<unknown> | undefined, names: RegExp): Finding[] =>
    [...(file?.fields.values() ?? [])]
      .filter(({ name }) => names.test(name))
      .flatMap((field) => checkTarget(field.value, field, topics));
  const paths = Object.keys(PLACES) as (keyof typeof PLACES)[];
  return [
    ...paths.flatMap((path) => check(entriesOf(data, path), PLACES[path])),
    ...questionFiles(data).flatMap((file) => check(file, QUESTION_PLACES)),
    ...checkGuides(data, topics),
  ];
}

/** Guides of domains group topics by slug, and link to them in their texts. */
function checkGuides(data: DataFiles, topics: TopicIndex): Finding[] {
  const guides = entriesOf(data, 'content/_guides.yaml');
  return [...(guides?.fields.values() ?? [])].flatMap((field) => {
    const [domain, part] = field.path;
    if (part === 'groups' && field.path.at(-2) === 'topics')
      return checkTarget(`${String(domain)}/${field.value}`, field, topics);
    return splitWikiLinks(field.value).flatMap((link) => {
      if (typeof link === 'string') return [];
      return checkTarget(link.heading === undefined ? link.target : `${link.target}#${link.heading}`, field, topics);
    });
  });
}
