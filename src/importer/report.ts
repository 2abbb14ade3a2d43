import type { Finding } from '../model/finding.ts';
import { parseTopicId } from '../model/slug.ts';
import type { SectionChange } from './drafts/changes.ts';
import type { BlockStatus } from './ledger.ts';
import { draftPath } from './plan-import.ts';
import type { NoteSummary } from './summarize-note.ts';

/** One note in the report: what became of its blocks, and its sections by draft, each with why it is where it is. */
export type ReportNote = ReturnType<typeof reportNote>;

/** A block of the ledger in the report: every non-blank line of every note lies in exactly one. */
export interface ReportBlock {
  readonly note: string;
  readonly lines: readonly [number, number];
  readonly status: BlockStatus;
  readonly draft: string | null;
  readonly reason: string | null;
}

/** The importer's report. */
export interface ImportReport {
  readonly notes: readonly ReportNote[];
  readonly blocks: readonly ReportBlock[];
  readonly findings: readonly Finding[];
}

/** Reports one note. `folder` is the drafts folder as the author named it. */
export function reportNote(summary: NoteSummary, changes: readonly SectionChange[], folder: string) {
  const { path, encoding, format, formatName, evidence, blocks } = summary;
  const changeOf = new Map(changes.map(({ change, section }) => [section.key, change]));
  const count = (status: BlockStatus): number => blocks.filter((block) => block.status === status).length;
  const drafts = [...Map.groupBy(summary.sections, ({ topic }) => topic)].map(([topic, sections]) => {
    const { domain = '', slug = '' } = parseTopicId(topic) ?? {};
    return {
      ...{ path: `${folder}/${draftPath(topic)}`, domain, slug },
      sections: sections.map(({ heading, lines, confidence, evidence, proposed, key }) => {
        return { heading, lines, confidence, evidence, proposed, change: changeOf.get(key) ?? 'new' };
      }),
    };
  });
  return {
    ...{ path, encoding, format, formatName, evidence, blocks: blocks.length },
    ...{ placed: count('placed'), quarantined: count('quarantined'), drafts },
  };
}

/** Reports the blocks of one note. */
export function reportBlocks(summary: NoteSummary, folder: string): ReportBlock[] {
  return summary.blocks.map((block) => ({
    note: summary.path,
    lines: [block.lines[0], block.lines[1]],
    status: block.status,
    draft:
      block.topic !== undefined
        ? `${folder}/${draftPath(block.topic)}`
        : block.status === 'quarantined'
          ? `${folder}/_quarantine/${summary.id}.txt`
          : null,
    reason: block.reason ?? null,
  }));
}
