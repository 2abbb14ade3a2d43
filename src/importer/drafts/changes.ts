import type { Change } from './merge.ts';
import type { SectionState } from './state.ts';

/** The parts of a section by which it is recognised again. */
export type SectionIdentity = Pick<SectionState, 'key' | 'content' | 'topic' | 'heading' | 'lines'>;

/** What happened to one section: `before` is missing for a new one, `after` for one that is gone. */
export interface SectionChange {
  readonly change: Change;
  readonly before: SectionState | undefined;
  readonly after: SectionIdentity | undefined;
}

/**
 * Compares the sections of a note with those of the last import.
 *
 * A section is known by its place among the headings; one that got another heading is known by its words, and counts as moved.
 */
export function compareSections(before: readonly SectionState[], after: readonly SectionIdentity[]): SectionChange[] {
  const byKey = new Map(before.map((section) => [section.key, section]));
  const keys = new Set(after.map((section) => section.key));
  const left = before.filter((section) => !keys.has(section.key));
  const changes = after.map((section): SectionChange => {
    const old = byKey.get(section.key);
    if (old !== undefined) {
      const same = old.content === section.content;
      const moved = old.lines[0] !== section.lines[0] || old.topic !== section.topic;
      return { change: !same ? 'changed' : moved ? 'moved' : 'same', before: old, after: section };
    }
    const index = left.findIndex((candidate) => candidate.content === section.content);
    if (index < 0) return { change: 'new', before: undefined, after: section };
    const [found] = left.splice(index, 1);
    return { change: 'moved', before: found, after: section };
  });
  return [...changes, ...left.map((section): SectionChange => ({ change: 'gone', before: section, after: undefined }))];
}
