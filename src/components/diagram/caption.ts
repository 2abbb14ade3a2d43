/** What is written above and below a picture that is taken along: each part on a line of its own, the first above in bold. */
export interface Caption {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** What the marks of a failure mean, as a picture has them. */
const KEYS = [
  ['.down, .down-badge.down-frame', '빨간 ✕: 고장·끊김'],
  ['.is-partly', '빨간 !: 일부만 고장'],
  ['.with-it', '회색 빗금: 함께 멈추거나 기다림'],
  ['.over-frame', '파란 테두리: 이어받음'],
  ['.way-number', '파란 선과 번호: 이때의 경로'],
  ['.called-mark', '작은 ✕가 있는 선: 부르지만 실패함'],
  ['.is-cut', '흐린 선: 흐름이 없음'],
] as const;

/** All that a picture of a failure needs to be read without its page: what fails and comes out, the steps, the marks, where it is from. */
export function captionOf(figure: HTMLElement, svg: SVGElement): Caption {
  const open = figure.querySelector('.failure[open]');
  if (!open) return { above: [], below: [] };
  const said = (place: string): string => open.querySelector(place)?.textContent ?? '';
  const steps = [...open.querySelectorAll('ol > li')].map(
    (step, at) => `${String.fromCodePoint(0x2460 + at)} ${step.textContent}`,
  );
  const keys = KEYS.flatMap(([mark, meaning]) => (svg.querySelector(mark) ? meaning : []));
  const page = document.querySelector('h1')?.textContent.trim() ?? '';
  return {
    above: [said('summary'), `걸리는 시간: ${said('dd b')}`, `사용자가 보는 것: ${said('dl > :nth-child(2) dd')}`],
    below: [...steps, keys.join(' · '), page, `${location.origin}${location.pathname}#${open.id}`],
  };
}
