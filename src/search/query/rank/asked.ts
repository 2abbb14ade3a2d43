import { QUESTIONS } from '../../layout.ts';
import { TUNING } from '../../tuning.ts';
import type { TermHits } from './hits.ts';

/** The question of a topic that a query is most. */
export interface Asked {
  /** How much the query is that, 0–1. */
  readonly much: number;
  /** The section that answers it. */
  readonly section: number;
}

/** Finds, per topic, the question that asks what a query asks: one that says most of it, and little else. Names say few words better. */
export function bestAsked(hits: readonly TermHits[], total: number, stride: number): ReadonlyMap<number, Asked> {
  const best = new Map<number, Asked>();
  if (hits.length < TUNING.asked.terms) return best;
  const questions = new Map<number, { said: number; matched: number; of: number }>();
  for (const { idf, asked } of hits)
    for (const [question, { weight, terms, of }] of asked) {
      const { said, matched } = questions.get(question) ?? { said: 0, matched: 0 };
      questions.set(question, { said: said + (idf * weight) / total, matched: matched + terms, of });
    }
  for (const [question, { said, matched, of }] of questions) {
    const place = Math.floor(question / QUESTIONS);
    const topic = Math.floor(place / stride);
    const much = said * Math.sqrt(Math.min(1, matched / of));
    if (much > (best.get(topic)?.much ?? 0)) best.set(topic, { much, section: place % stride });
  }
  return best;
}
