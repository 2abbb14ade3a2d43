import type { Finding } from '../model/finding.ts';
import { parseTopicId } from '../model/slug.ts';
import type { Change, SectionChange } from './drafts/changes.ts';
import { draftPath } from './plan-import.ts';
import type { NoteSummary } from './summarize-note.ts';

/** A section in the report, with why it is where it is. */
interface ReportSection {
  readonly heading: string;
  readonly lines: readonly [number, number];
  readonly confidence: number;
  readonly evidence: readonly string[];
  /** A topic that is not in the catalogue is proposed. */
  readonly proposed: boolean;
  readonly change: Change;
}

/** A draft in the report. */
interface ReportDraft {
  readonly path: string;
  readonly domain: string;
  readonly slug: string;
  readonly sections: readonly ReportSection[];
}

/** A note in the report. */
export interface ReportNote {
  readonly path: string;
  readonly encoding: string;
  readonly format: string;
  /** Name of the format for readers. */
  readonly formatName: string;
  readonly evidence: readonly string[];
  readonly blocks: number;
  readonly placed: number;
  readonly quarantined: number;
  readonly drafts: readonly ReportDraft[];
}

/** A block of the ledger in the report: every non-blank line of every note lies in exactly one. */
export interface ReportBlock {
  readonly note: string;
  readonly lines: readonly [number, number];
  readonly status: 'placed' | 'quarantined' | 'meta';
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
export function reportNote(summary: NoteSummary, changes: readonly SectionChange[], folder: string): ReportNote {
  const changeOf = new Map(changes.map(({ change, section }) => [section.key, change]));
  const drafts = Map.groupBy(summary.sections, ({ topic }) => topic);
  const count = (status: string): number => summary.blocks.filter((block) => block.status === status).length;
  return {
    path: summary.path,
    encoding: summary.encoding,
    format: summary.format,
    formatName: summary.formatName,
    evidence: summary.evidence,
    blocks: summary.blocks.length,
    placed: count('placed'),
    quarantined: count('quarantined'),
    drafts: [...drafts].map(([topic, sections]) => {
      const parsed = parseTopicId(topic);
      return {
        path: `${folder}/${draftPath(topic)}`,
        domain: parsed?.domain ?? '',
        slug: parsed?.slug ?? '',
        sections: sections.map(({ heading, lines, confidence, evidence, proposed, key }) => {
          const change = changeOf.get(key) ?? 'new';
          return { heading, lines, confidence, evidence, proposed, change };
        }),
      };
    }),
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
