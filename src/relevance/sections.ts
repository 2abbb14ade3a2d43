import type { SearchLibrary } from '../search/query/look-up/library.ts';

/** A query with the sections that answer it, as `<topic>#<anchor>`. */
interface SectionQuestion {
  readonly query: string;
  readonly expected: readonly string[];
}

/** Reads a table of queries: `query⇥topic#anchor`, several joined by `|`. */
export const readSectionQuestions = (text: string): SectionQuestion[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const [query = '', expected] = line.split('\t');
    return expected === undefined ? [] : [{ query, expected: expected.split('|') }];
  });

/** The queries whose first result leads elsewhere, with where to. */
export async function judgeSections(
  questions: readonly SectionQuestion[],
  library: SearchLibrary,
): Promise<readonly { readonly query: string; readonly shown: string }[]> {
  const judged: { query: string; shown: string; expected: readonly string[] }[] = [];
  for (const { query, expected } of questions) {
    const [first] = (await library.find(query)).hits;
    const section = first && (await library.section(first.topic, first.section));
    judged.push({ query, expected, shown: section === undefined ? '' : `${section.id}#${section.anchor}` });
  }
  return judged.filter(({ shown, expected }) => !expected.includes(shown));
}
