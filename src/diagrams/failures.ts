import { renderInline } from '../markdown/render-inline.ts';
import type { Failure } from '../model/failure.ts';
import { escapeHtml } from './escape.ts';

/** A failure of a part of one diagram. */
export type DiagramFailure = Omit<Failure, 'diagram'>;

/** What a script redraws the picture from: what is down, what takes over, and the way that is left. */
const dataOf = ({ part, stops, takeover, steps }: DiagramFailure): string =>
  escapeHtml(JSON.stringify({ down: [part, ...stops], over: takeover, way: steps.map(({ from, to }) => [from, to]) }));

const row = (name: string, html: string): string => `<div><dt>${name}</dt><dd>${html}</dd></div>`;

function emitFailure(diagram: string, failure: DiagramFailure): string {
  const { id, what, time, user, note, steps, source } = failure;
  const way = steps.map(({ text }) => `<li>${renderInline(text)}</li>`).join('');
  return [
    `<details class="failure" id="failure-${id}" name="failures-${diagram}" data-failure="${dataOf(failure)}">`,
    `<summary>${renderInline(what)}</summary><dl>`,
    row('걸리는 시간', `<b>${renderInline(time)}</b>`),
    row('사용자가 보는 것', renderInline(user)),
    way === '' ? '' : row('남은 길', `<ol>${way}</ol>`),
    note === undefined ? '' : row('미리 해 둘 것', renderInline(note)),
    row('근거', `<a href="${escapeHtml(source)}" rel="external">AWS 문서</a>`),
    '</dl></details>',
  ].join('');
}

/** What happens when a part of a drawing fails, as a list that is read without a script; `""` without one. */
export function emitFailures(diagram: string, failures: readonly DiagramFailure[]): string {
  if (failures.length === 0) return '';
  return `<div class="diagram-failures" role="group" aria-label="부품이 고장 나면"><p class="diagram-failures-title">고장 내 보기</p>${failures
    .map((failure) => emitFailure(diagram, failure))
    .join('')}</div>`;
}
