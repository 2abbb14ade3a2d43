import type { Plan } from './still-page.ts';

const SENTENCE = '데이터를 여러 가용 영역에 나누어 두고, 하나가 멈추어도 나머지가 요청을 받는다.';
const table = (): string => {
  const row = (name: string) => `<tr><th scope="row">${name}</th>${'<td>요청을 나눈다</td>'.repeat(3)}</tr>`;
  return `<div class="table-scroll under-name"><table>
    <thead><tr><th>비교</th><th>ALB</th><th>NLB</th><th>GWLB</th></tr></thead>
    <tbody>${['계층', '주소', '보안'].map(row).join('')}</tbody></table></div>`;
};
const callout = (kind: string, name: string): string =>
  `<aside class="callout callout-${kind}"><p class="callout-title"><span class="callout-kind">${name}</span>${name}</p><p>${SENTENCE}</p></aside>`;

const SERVICE = `<h2>언제 쓰나</h2><p>${SENTENCE} <strong>${SENTENCE}</strong> <a href="#">${SENTENCE}</a></p>
  <ul><li>${SENTENCE}</li><li><code>s3:GetObject</code> ${SENTENCE}</li></ul>
  <h3>어떻게 동작하나</h3><p>${SENTENCE} <a class="mention" href="#">AWS Lambda</a> <mark>${SENTENCE}</mark></p>
  ${callout('trap', '시험 함정')}${callout('changed', '지금은 다르다')}${callout('note', '참고')}
  <ol><li>${SENTENCE}</li><li>${SENTENCE}</li></ol><p><a href="#" rel="external">AWS 문서</a></p>`;
/** Sections as a phone has them: one open, the others a tap away. */
const FOLDED = ['어떻게 동작하나', '숫자와 한도', '헷갈리는 점']
  .map(
    (name, at) =>
      `<h2><span class="section-toggle" role="button" aria-expanded="${String(at === 0)}">${name}</span></h2><div class="section-body"${at === 0 ? '' : ' hidden="until-found"'}><p>${SENTENCE}</p></div>`,
  )
  .join('');
const COMPARISON = `<h2>한눈에</h2>${table()}<p>${SENTENCE}</p>${FOLDED}`;

/** A topic page: its frame is the page's own, what an author writes is a sample. */
const topic = (body: string): Plan => ({
  keep: [
    ['.domain-nav ul', 1],
    ['.domain-nav .group', 1],
    ['.domain-nav li', 4],
    ['[data-toc] li', 4],
    ['.signals > div', 2],
    ['[data-fact]', 3],
    ['.facts details', 0],
    ['[data-fact] .note', 0],
    ['[data-fact] .era', 0],
    ['main > section.prose', 0],
    ['main ~ *', 0],
  ],
  fill: [
    ['.domain-nav li a, [data-toc] li a, .crumbs [aria-current] span', '가용 영역'],
    ['.domain-nav .group', '함께 보는 것'],
    ['h1', '서비스의 이름'],
    ['.title-en', 'Name of the Service'],
    ['main .summary', SENTENCE],
    ['main time', '2026-01-01'],
    ['main .meta span:nth-of-type(3)', '읽는 데 3분'],
    ['.signals dt', '요구의 말이 이렇게 나오면'],
    ['.signals dd', '<a href="#">고를 것</a>'],
    ['[data-fact] dt', '한 번에 보내는 크기'],
    ['[data-fact] dd b', '5 GB'],
    ['[data-fact] .cite sup', '1'],
    ['.prose.body', body],
  ],
});

/** The photographed pages: a name, an address, and what is fixed on it. */
export const PICTURES: readonly { readonly name: string; readonly path: string; readonly plan: Plan }[] = [
  {
    name: 'home',
    path: '/',
    plan: {
      keep: [
        ['.domains .links a', 2],
        ['.numbers li', 6],
        ['main .cards > li', 2],
      ],
      fill: [
        ['.hero > h1 + p', SENTENCE],
        ['.count', '12'],
        ['.domains .links a', '가용 영역'],
        ['.numbers span', '요청의 크기'],
        ['.numbers b', '5 GB'],
        ['main .card a', '가용 영역'],
        ['.hero .checked time', '2026-01-01'],
        ['main .card .summary', SENTENCE],
      ],
    },
  },
  { name: 'topic', path: '/storage/s3-object-lock/', plan: topic(SERVICE) },
  { name: 'comparison', path: '/networking/alb-vs-nlb/', plan: topic(COMPARISON) },
  {
    name: 'facts',
    path: '/facts/storage/',
    plan: {
      keep: [
        ['.fact-groups > h2', 5],
        ['.fact-groups > .section-body', 5],
        ['[data-fact-row]', 2],
        ['[data-fact-row] .era', 0],
      ],
      fill: [
        ['main .lead', SENTENCE],
        ['.fact-groups h2', '가용 영역'],
        ['[data-fact-row] th', '가용 영역'],
        ['[data-fact-row] td:nth-child(2) a', '요청의 크기'],
        ['[data-fact-row] td:nth-child(3)', '<b>5 GB</b>'],
        ['[data-fact-row] td:nth-child(4)', SENTENCE],
      ],
    },
  },
  {
    name: 'requirement',
    path: '/scenarios/least-operations/',
    plan: {
      keep: [
        ['main > section', 6],
        ['.answers a', 4],
        ['main .topic', 1],
        ['.scenarios > li', 1],
      ],
      fill: [
        ['main .lead', SENTENCE],
        ['.answers a', '가용 영역 <span>12</span>'],
        ['main h2 .section-toggle', '가용 영역 <small>3</small>'],
        ['main .topic h3', '가용 영역'],
        ['.scenarios > li', `<p class="situation">${SENTENCE}</p>`],
      ],
    },
  },
  {
    name: 'search',
    path: '/search/?q=s3',
    plan: {
      keep: [
        ['.search-notes > *', 0],
        ['.search-filters > *', 0],
        ['.search-answers > *', 0],
        ['[data-search-result]', 4],
      ],
      fill: [
        ['.search-more', '결과 12개 더 보기'],
        ['.search-hit-kind', '스토리지 · 서비스'],
        ['.search-hit-title', '가용 <mark>영역</mark>'],
        ['.search-hit-excerpt', `${SENTENCE} <mark>요청</mark> ${SENTENCE}`],
      ],
      hues: [['[data-search-result]', 'storage']],
    },
  },
];
