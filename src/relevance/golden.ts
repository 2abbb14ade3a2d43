/** One query with the topics that a reader who types it wants. An empty `expected` means that nothing must be found. */
export interface GoldenQuery {
  readonly id: string;
  readonly category: string;
  readonly query: string;
  readonly expected: readonly string[];
  readonly note: string;
}

/**
 * Reads a query table: `id⇥category⇥query⇥expected slugs joined by |⇥note`, one query a line.
 *
 * A header line (starting with `id`), empty lines and lines starting with `#` are skipped.
 *
 * @throws Error with the line number when a line has fewer than four fields
 */
export function readGolden(text: string): GoldenQuery[] {
  const queries: GoldenQuery[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#') || line.startsWith('id\t')) return;
    const [id, category, query, expected, note = ''] = line.split('\t');
    if (id === undefined || category === undefined || query === undefined || expected === undefined) {
      throw new Error(`질의 표 ${index + 1}번째 줄: 탭으로 나눈 칸이 넷보다 적다(id, 분류, 질의, 기대 주제)`);
    }
    queries.push({
      id,
      category,
      query,
      expected: expected
        .split('|')
        .map((slug) => slug.trim())
        .filter((slug) => slug !== ''),
      note,
    });
  });
  return queries;
}
