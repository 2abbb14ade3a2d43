import type { DecisionRequest } from './review-data.ts';

/** Asks the server, or tells it a decision. @throws Error that says in Korean why that cannot be done. */
export async function ask<T>(url: string, body?: DecisionRequest): Promise<T> {
  const sent = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(url, body === undefined ? {} : sent);
  const answer = (await response.json()) as T & { readonly problem?: string };
  if (!response.ok) throw new Error(answer.problem ?? `${url}: ${response.status}`);
  return answer;
}
