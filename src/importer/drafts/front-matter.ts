import { stringify } from 'yaml';
import type { CatalogueTopic } from '../places/catalogue.ts';
import { lineRange, noteSource } from '../../model/source.ts';
import type { TopicKind } from '../../model/topic.ts';

/** A section of a note as `sources` in front matter names it. */
export interface SourceSection {
  readonly note: string;
  /** Title of the topic, for one that is not in the catalogue. */
  readonly title: string;
  readonly heading: string;
  readonly lines: readonly [number, number];
}

/** `23-26`, or `23` for a single line. */
export function formatLines([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}-${last}`;
}

function kindOf(topic: string): TopicKind {
  if (topic.startsWith('architectures/')) return 'architecture';
  if (topic.includes('-vs-')) return 'comparison';
  return topic.startsWith('foundations/') ? 'concept' : 'service';
}

/** Neighbouring sections of the same heading are one source. */
function mergeSources(sections: readonly SourceSection[]): SourceSection[] {
  const merged: SourceSection[] = [];
  for (const section of sections) {
    const last = merged.at(-1);
    if (last?.note === section.note && last.heading === section.heading) {
      merged[merged.length - 1] = {
        ...last,
        lines: [Math.min(last.lines[0], section.lines[0]), Math.max(last.lines[1], section.lines[1])],
      };
    } else merged.push(section);
  }
  return merged;
}

/**
 * Writes the front matter of a draft: titles and aliases from the catalogue, the note's sections as sources.
 *
 * Valid as a draft; what a published topic needs beyond that (summary, facts, verifiedOn) is for the author.
 */
export function formatFrontMatter(
  topic: string,
  title: string,
  known: CatalogueTopic | undefined,
  sections: readonly SourceSection[],
): string {
  const sources = mergeSources(sections)
    .map((section) => ({
      note: section.note,
      section: section.heading.slice(0, 80).trim() || '제목 없는 절',
      lines: formatLines(section.lines),
    }))
    .filter((source) => noteSource.safeParse(source).success && lineRange.safeParse(source.lines).success);
  const fields = {
    title: known?.titleKo ?? title,
    titleEn: known?.titleEn ?? title,
    kind: kindOf(topic),
    status: 'draft',
    aliases: known?.aliases ?? [],
    sources,
  };
  return `---\n${stringify(fields, { lineWidth: 0, defaultStringType: 'PLAIN', collectionStyle: 'any', flowCollectionPadding: false })}---`;
}
