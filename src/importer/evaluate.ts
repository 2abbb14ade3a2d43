import { readRows } from './formats/csv.ts';
import type { NoteSummary } from './summarize-note.ts';

/** A range of lines of a note, and the topics that would be right for it. */
export interface LabelledSection {
  /** Note id: `003`. */
  readonly note: string;
  readonly lines: readonly [number, number];
  readonly heading: string;
  /** `<domain>/<slug>`, the best one first. */
  readonly topics: readonly string[];
}

/** How the importer did on one labelled section. */
export interface PlacingVerdict {
  readonly label: LabelledSection;
  /** Topic that most of the section's lines went to; `undefined` when none was placed. */
  readonly topic: string | undefined;
  readonly topicRight: boolean;
  readonly domainRight: boolean;
  /** The topic is the first of the label. */
  readonly first: boolean;
}

/**
 * Reads a sections file: `note,line_start,line_end,heading,topics` with topics separated by `|`.
 *
 * Rows labelled `meta` (front matter, group headings) are left out.
 *
 * @throws RangeError that names the row which is not of that form.
 */
export function parseSections(csv: string): LabelledSection[] {
  const lines = csv.split(/\r\n|\n|\r/);
  const [, ...rows] = readRows(lines).rows;
  return rows.flatMap(({ cells, first }): LabelledSection[] => {
    const [note = '', start = '', end = '', heading = '', topics = ''] = cells;
    if (!/^\d+$/.test(start) || !/^\d+$/.test(end) || note === '' || topics === '')
      throw new RangeError(
        `${first}번째 줄이 note,line_start,line_end,heading,topics 꼴이 아니다: ${lines[first - 1]?.slice(0, 80)}`,
      );
    return topics === 'meta' ? [] : [{ note, lines: [Number(start), Number(end)], heading, topics: topics.split('|') }];
  });
}

function domainOf(topic: string): string {
  return topic.split('/')[0] ?? '';
}

/** The topic that most of the lines belong to. */
function topicOfLines(summary: NoteSummary, [first, last]: readonly [number, number]): string | undefined {
  const votes = new Map<string, number>();
  for (const block of summary.blocks) {
    const shared = Math.min(last, block.lines[1]) - Math.max(first, block.lines[0]) + 1;
    if (shared > 0 && block.topic !== undefined) votes.set(block.topic, (votes.get(block.topic) ?? 0) + shared);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Compares where the importer put each labelled section with where it belongs. Sections of other notes are left out. */
export function evaluateSections(
  summaries: readonly NoteSummary[],
  labels: readonly LabelledSection[],
): PlacingVerdict[] {
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return labels.flatMap((label): PlacingVerdict[] => {
    const summary = byId.get(label.note);
    if (summary === undefined) return [];
    const topic = topicOfLines(summary, label.lines);
    return [
      {
        label,
        topic,
        topicRight: topic !== undefined && label.topics.includes(topic),
        domainRight: topic !== undefined && label.topics.some((each) => domainOf(each) === domainOf(topic)),
        first: topic !== undefined && topic === label.topics[0],
      },
    ];
  });
}
