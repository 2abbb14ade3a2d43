import type { Plan } from './still-page.ts';

const SENTENCE = '데이터를 여러 가용 영역에 나누어 두고, 하나가 멈추어도 나머지가 요청을 받는다.';
const table = (): string => {
  const row = (name: string) =>
    `<tr><th scope="row">${name}</th>${['ALB', 'NLB', 'GWLB'].map((column) => `<td data-label="${column}">요청을 나눈다</td>`).join('')}</tr>`;
  return `<div class="table-scroll row-cards"><table>
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
const COMPARISON = `<h2>한눈에</h2>${table()}<p>${SENTENCE}</p>`;

/** A topic page: its frame is the page's own, what an author writes is a sample. */
const topic = (body: string): Plan => ({
  keep: [
    ['.domain-nav ul', 1],
    ['.domain-nav .group', 1],
    ['.domain-nav li', 4],
    ['[data-toc] li', 4],
    ['[data-fact]', 3],
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
    path: '/facts/',
    plan: {
      keep: [
        ['[data-facts] > tbody', 3],
        ['[data-fact-row]', 2],
        ['[data-fact-row] .era', 0],
      ],
      fill: [
        ['main .lead', SENTENCE],
        ['[data-fact-count]', '숫자 12개'],
        ['[data-fact-row] th a', '가용 영역'],
        ['[data-fact-row] td:nth-child(2) a', '요청의 크기'],
        ['[data-fact-row] td:nth-child(3)', '<b>5 GB</b>'],
        ['[data-fact-row] td:nth-child(4)', SENTENCE],
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
