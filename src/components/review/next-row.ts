import type { ReviewRow } from './review-data.ts';

/** How to go on from a statement. */
interface Step {
  /** Key of the statement that is chosen. */
  readonly from: string | undefined;
  readonly by: 1 | -1;
  readonly openOnly: boolean;
  /** Keys that are being decided on, and are open no more. */
  readonly decided: readonly string[];
}

/** The next statement in a direction, of those that are still open when only these are wanted. */
export function nextRow(all: readonly ReviewRow[], { from, by, openOnly, decided }: Step): ReviewRow | undefined {
  const at = all.findIndex(({ key }) => key === from);
  const rest = by === 1 ? all.slice(at + 1) : all.slice(0, Math.max(0, at)).reverse();
  return rest.find(({ key, status }) => (!openOnly || status === 'open') && !decided.includes(key));
}

/** The statements around one below the same heading that are open. */
export function openInSection(all: readonly ReviewRow[], row: ReviewRow): readonly ReviewRow[] {
  const at = all.indexOf(row);
  const isApart = ({ heading }: ReviewRow): boolean => heading !== row.heading;
  const from = all.slice(0, at).findLastIndex(isApart) + 1;
  const to = all.findIndex((other, index) => index > at && isApart(other));
  return all.slice(from, to < 0 ? undefined : to).filter(({ status }) => status === 'open');
}
