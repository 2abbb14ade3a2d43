import type { SearchLibrary } from '../search/query/look-up/library.ts';

/** A question with the facts that answer it; none where the site has no such fact and must not answer. */
export interface FactQuestion {
  readonly id: string;
  readonly query: string;
  readonly expected: readonly { readonly topic: string; readonly value: string }[];
}

/** What the search answered: the first answer decides, because it is what a reader believes. */
export interface JudgedFact {
  readonly question: FactQuestion;
  readonly verdict: 'right' | 'wrong' | 'none';
  readonly shown: readonly string[];
}

/**
 * Reads a table of questions: `id⇥query⇥topic=part of the value`, several joined by `|`.
 *
 * @throws Error with the line number when a line has fewer than two fields
 */
export function readFactQuestions(text: string): FactQuestion[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('id\t')) return [];
    const [id, query, expected = ''] = line.split('\t');
    if (id === undefined || query === undefined) throw new Error(`질문 표 ${at + 1}번째 줄: 칸이 둘보다 적다`);
    const facts = expected.split('|').flatMap((one) => {
      const [topic, value] = one.split('=');
      return topic === undefined || value === undefined ? [] : [{ topic, value }];
    });
    return [{ id, query, expected: facts }];
  });
}

/** Asks a search every question. A question without a fact is right when nothing is answered. */
export async function judgeFacts(questions: readonly FactQuestion[], library: SearchLibrary): Promise<JudgedFact[]> {
  const judged: JudgedFact[] = [];
  for (const question of questions) {
    const answers = await library.answers(await library.find(question.query));
    const facts = answers.map(({ record: { id: topic }, fact: { label, value } }) => ({ topic, label, value }));
    const [first] = facts;
    const isExpected =
      first === undefined
        ? question.expected.length === 0
        : question.expected.some(({ topic, value }) => topic === first.topic && first.value.includes(value));
    judged.push({
      question,
      verdict: isExpected ? 'right' : first === undefined ? 'none' : 'wrong',
      shown: facts.map(({ topic, label, value }) => `${topic} ${label}: ${value}`),
    });
  }
  return judged;
}
