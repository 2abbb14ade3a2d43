import { splitWikiLinks } from '../markdown/wiki-links.ts';
import type { Finding } from '../model/finding.ts';
import { domainGuides } from '../model/guide.ts';
import { readEntries, type DataFile } from './data-files.ts';
import { checkNamedPlace, type TopicIndex } from './topic-refs.ts';

/** Rules `link-*` for the topics that the guides of domains group and link to. */
export function checkGuides(data: DataFile | undefined, topics: TopicIndex): Finding[] {
  const read = readEntries(data, domainGuides);
  if (read === undefined) return [];
  return [...read.fields.values()].flatMap(({ path, name, value, line }) => {
    const at = { file: read.file, line };
    const [domain, part] = path;
    if (part === 'groups' && path.at(-2) === 'topics')
      return checkNamedPlace(`${String(domain)}/${value}`, name, topics, at);
    return splitWikiLinks(value).flatMap((link) =>
      typeof link === 'string'
        ? []
        : checkNamedPlace(
            link.heading === undefined ? link.target : `${link.target}#${link.heading}`,
            name,
            topics,
            at,
          ),
    );
  });
}
