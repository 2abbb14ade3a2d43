import type { SectionState } from './state.ts';

/** What happened to a section since the last import. */
export type DraftChange = 'new' | 'same' | 'changed' | 'moved' | 'gone';

/** The parts of a section by which it is recognised again. */
export type SectionIdentity = Pick<SectionState, 'key' | 'content' | 'topic' | 'heading' | 'lines'>;

/** What happened to one section; of one that is gone, what is known of it. */
export interface SectionChange {
  readonly change: DraftChange;
  readonly section: SectionIdentity;
}

/**
 * Compares the sections of a note with those of the last import.
 *
 * A section is known by its place among the headings; one that got another heading is known by its words, and counts as moved.
 */
export function compareSections(before: readonly SectionState[], after: readonly SectionIdentity[]): SectionChange[] {
  const byKey = new Map(before.map((section) => [section.key, section]));
  const keys = new Set(after.map(({ key }) => key));
  const left = before.filter(({ key }) => !keys.has(key));
  const changes = after.map((section): SectionChange => {
    const old = byKey.get(section.key);
    if (old !== undefined) {
      const isMoved = old.lines[0] !== section.lines[0] || old.topic !== section.topic;
      return { change: old.content !== section.content ? 'changed' : isMoved ? 'moved' : 'same', section };
    }
    const index = left.findIndex(({ content }) => content === section.content);
    if (index >= 0) left.splice(index, 1);
    return { change: index < 0 ? 'new' : 'moved', section };
  });
  return [...changes, ...left.map((section): SectionChange => ({ change: 'gone', section }))];
}
