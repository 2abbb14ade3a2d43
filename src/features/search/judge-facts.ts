import type { SearchIndex } from 'korean-search';
import { searchSite } from './ask.ts';

/** A question with the facts that answer it; none where the site has no such fact and must not answer. */
export interface FactQuestion {
  readonly id: string;
  readonly query: string;
  readonly expected: readonly { readonly topic: string; readonly value: string }[];
}

/** Whether the number that a question is shown is right; `none` where one is expected and none is shown. */
export interface JudgedFact {
  readonly question: FactQuestion;
  readonly verdict: 'right' | 'wrong' | 'none';
  readonly shown: string | undefined;
}

/**
 * Reads a table of questions: `id⇥query⇥topic=part of the value`, several joined by `|`.
 * @throws Error with the line number where a line has fewer than two fields
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

/** Asks every question as a reader does, and compares the number that is shown. */
export async function judgeFacts(questions: readonly FactQuestion[], index: SearchIndex): Promise<JudgedFact[]> {
  const judged: JudgedFact[] = [];
  for (const question of questions) {
    const { fact } = await searchSite(index, { query: question.query }, 10);
    const isExpected =
      fact === undefined
        ? question.expected.length === 0
        : question.expected.some(({ topic, value }) => fact.url === `/${topic}/` && fact.data.value.includes(value));
    judged.push({
      question,
      verdict: isExpected ? 'right' : fact === undefined ? 'none' : 'wrong',
      shown: fact && `${fact.url}#${fact.anchor ?? ''} ${fact.title}: ${fact.data.value}`,
    });
  }
  return judged;
}
