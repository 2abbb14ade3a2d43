import { createPlacer } from '../../src/importer/places/placer.ts';
import type { CatalogueTopic } from '../../src/importer/places/catalogue.ts';
import { importNote } from '../../src/importer/import-note.ts';
import { readNote } from '../../src/importer/read-note.ts';
import type { StatementMatcher } from '../../src/matching/matcher.ts';
import { reviewNote } from '../../src/matching/review.ts';
import { readStatements } from './summarize-file.ts';

/** A section that no page has, what should be proposed for it, and what was. */
export interface ProposalTrial {
  readonly heading: string;
  readonly wanted: string;
  readonly got: string;
  /** A topic in a fitting domain, or a section of a fitting page. */
  readonly isRight: boolean;
}

/**
 * Tries sections that no page has, from a table `heading⇥text⇥kind⇥where`: of a topic the domains that fit, of a section the pages,
 * apart by `|`.
 */
export async function tryProposals(
  table: string,
  matcher: StatementMatcher,
  catalogue: readonly CatalogueTopic[],
  isPublished: (topic: string) => boolean,
): Promise<ProposalTrial[]> {
  const placer = await createPlacer(catalogue);
  const rows = table.trimEnd().split('\n').slice(1).map((row) => row.split('\t')); // prettier-ignore
  return Promise.all(
    rows.map(async ([heading = '', text = '', kind = '', where = '']) => {
      const bytes = new TextEncoder().encode(`# 메모\n\n## ${heading}\n\n${text}\n`);
      const read = readStatements(await importNote(await readNote('note.md', bytes), placer), '999');
      const { sections } = reviewNote(read, matcher, isPublished, () => undefined);
      const section = sections.find((one) => one.headings.at(-1) === heading);
      const proposal = section?.proposal;
      const place = proposal?.kind === 'topic' ? section?.topic.split('/')[0] : proposal?.page;
      return {
        heading,
        wanted: `${kind} ${where}`,
        got: proposal === undefined ? `없음(${section?.topic ?? ''})` : `${proposal.kind} ${place ?? ''}`,
        isRight: proposal?.kind === kind && where.split('|').includes(place ?? ''),
      };
    }),
  );
}
