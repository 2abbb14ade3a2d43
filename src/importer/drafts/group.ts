import type { ImportedNote, ImportedSection } from '../import-note.ts';
import { renderHeadings, type HeadingText } from '../render.ts';
import { wordsIn } from '../words.ts';
import { shortHash } from './marker.ts';
import type { SectionState } from './state.ts';

/** A section as it goes into a draft: its text, and what the state remembers of it. */
export interface DraftSection extends SectionState {
  readonly note: string;
  readonly index: number;
  /** MDX with its heading. */
  readonly text: string;
}

/** A note with the id by which drafts name it. */
export interface NumberedNote {
  readonly id: string;
  readonly imported: ImportedNote;
}

function pathOf(sections: readonly ImportedSection[], index: number): string[] {
  const section = sections[index]?.section;
  if (section === undefined) return [];
  const above = section.parent === undefined ? [] : pathOf(sections, section.parent);
  return [...above, section.heading ?? section.name ?? ''];
}

/** Heading of a section, or of the nearest one above that has one. */
function nearestHeading(sections: readonly ImportedSection[], index: number | undefined): string | undefined {
  if (index === undefined) return undefined;
  const section = sections[index]?.section;
  return section?.heading ?? nearestHeading(sections, section?.parent);
}

/** Depth of a section's heading in its draft: 2 where its parent went elsewhere, one more than the parent's otherwise. */
function depthsOf(sections: readonly ImportedSection[]): number[] {
  const depths: number[] = [];
  for (const { section, assignment } of sections) {
    const parent = section.parent === undefined ? undefined : sections[section.parent];
    const together =
      parent !== undefined && !parent.assignment.grouping && parent.assignment.topic === assignment.topic;
    depths.push(together ? Math.min(6, (depths[parent.section.index] ?? 1) + 1) : 2);
  }
  return depths;
}

/** Topics of the sections right below each section. */
function topicsBelow(sections: readonly ImportedSection[]): Map<number, Set<string>> {
  const below = new Map<number, Set<string>>();
  for (const { section, assignment } of sections) {
    if (section.parent === undefined) continue;
    below.set(section.parent, (below.get(section.parent) ?? new Set()).add(assignment.topic));
  }
  return below;
}

/** Where the sections below a heading without text went, for a reader of the draft. */
function pointerText(topic: string, below: ReadonlySet<string> | undefined): string {
  if (below === undefined) return '(노트에 내용이 없다.)';
  const elsewhere = [...below].filter((other) => other !== topic);
  return elsewhere.length === 0
    ? ''
    : `(아래 절은 다른 초안에 있다: ${elsewhere.map((other) => `\`${other}\``).join(', ')})`;
}

/** What to write above a section; nothing where it goes on below another one. */
function headingOf(
  sections: readonly ImportedSection[],
  own: ImportedSection,
  title: string | undefined,
): HeadingText['heading'] | undefined {
  if (own.section.headingNode !== undefined) return own.section.headingNode;
  // A question that left its heading behind takes a copy along; the first section of a draft needs a heading too.
  const above = own.section.parent === undefined ? undefined : sections[own.section.parent];
  const together = above !== undefined && !above.assignment.grouping && above.assignment.topic === own.assignment.topic;
  return together ? undefined : (nearestHeading(sections, own.section.index) ?? nameWithoutHeading(own, title));
}

/** The headings of sections as they are written, by place in the note. */
function headingsOf({ sections, title }: ImportedNote): Map<number, string> {
  const depths = depthsOf(sections);
  const headings = sections.flatMap((own, index) => {
    const heading = own.assignment.grouping ? undefined : headingOf(sections, own, title);
    return heading === undefined ? [] : [{ index, heading, depth: depths[index] ?? 2 }];
  });
  const written = renderHeadings(headings);
  return new Map(headings.map(({ index }, at) => [index, written[at] ?? '']));
}

/** What to call a section that has no heading at all: the number of its question, or the note's title. */
function nameWithoutHeading({ mdx, assignment }: ImportedSection, title: string | undefined): string {
  return (
    /^(?:Q|문제|질문)\s*\d+/i.exec(mdx.replace(/[*_]/g, ''))?.[0] ?? title ?? assignment.proposed ?? '제목 없는 절'
  );
}

/** The sections of a note as they go into drafts, in the order of the note. */
export function draftSections({ id, imported }: NumberedNote): DraftSection[] {
  const { sections } = imported;
  const headings = headingsOf(imported);
  const below = topicsBelow(sections);
  const seen = new Map<string, number>();
  return sections.flatMap(({ section, assignment, mdx }, index) => {
    const path = pathOf(sections, index).join('\n');
    const nth = (seen.get(path) ?? 0) + 1;
    seen.set(path, nth);
    if (assignment.grouping) return [];
    const body = mdx.trim() === '' ? pointerText(assignment.topic, below.get(index)) : mdx.trim();
    const heading = (headings.get(index) ?? '').trim();
    const text = [heading, body].filter((part) => part !== '').join('\n\n');
    if (text === '') return [];
    return [
      {
        note: id,
        index,
        key: shortHash(`${id}\n${path}\n${nth}`),
        content: shortHash(wordsIn(text).join(' ')),
        topic: assignment.topic,
        title: assignment.proposed ?? assignment.slug,
        heading: section.heading ?? nearestHeading(sections, section.parent) ?? '제목 없는 절',
        lines: [section.lines[0], section.lines[1]] as [number, number],
        text,
      },
    ];
  });
}
