import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtBase, checkDist } from './check-dist.ts';
import { EFS, found, home, inPage, OWN, page, POLICY } from './fixtures/small-site.ts';

describe('만든 사이트', () => {
  test('멀쩡하면 아무것도 나오지 않는다', () => {
    expect(found({})).toEqual([]);
  });

  test.each([
    ['../s3/', '폴더 기준 주소'],
    ['/notes/storage/s3/#how', '앵커가 있는 주소'],
    ['#top', '맨 위'],
    ['', '자기 자신'],
    ['../s3/#:~:text=S3', '글 조각'],
    ['https://docs.aws.amazon.com/x', '바깥 주소'],
    ['mailto:a@example.org', '메일'],
    ['https://example.com/notes/favicon.svg', '자기 사이트의 온전한 주소'],
  ])('링크 “%s”(%s)는 된다', (href) => {
    expect(inPage(`<a href="${href}">x</a>`)).toEqual([]);
  });

  test.each([
    ['<p>\n<a href="../s3x/">x</a>', '6 dist-link'],
    ['<a href="../s3">/가 없음</a>', '5 dist-link'],
    ['<a href="/storage/s3/">x</a>', '5 dist-base'],
    ['<a href="/notesx/">x</a>', '5 dist-base'],
    ['<a href="../s3/#hwo">x</a>', '5 dist-anchor'],
    ['<a href="#nowhere">x</a>', '5 dist-anchor'],
    ['<a href="%zz">x</a>', '5 dist-link'],
    ['<a href="http://[">x</a>', '5 dist-link'],
    ['<img src="/notes/none.png" alt="">', '5 dist-link'],
    ['<img src="/notes/favicon.svg">', '5 dist-image'],
    ['<img srcset="/notes/favicon.svg 1x, /notes/none.png 2x" alt="">', '5 dist-link'],
    ['<script src="/notes/_astro/none.js"></script>', '5 dist-link'],
    ['<form action="/notes/find/"></form>', '5 dist-link'],
    ['<svg><use href="#icon-s3"/></svg>', '5 dist-anchor'],
    ['<b id="x"></b>\n<b id="x"></b>', '6 dist-id'],
    ['<p>**S3(저장소)**는</p>', '5 dist-markup'],
    ['<p>글\n~~옛 값~~</p>', '6 dist-markup'],
    ['<h2>제목 [#id]</h2>', '5 dist-markup'],
    ['<p>[[storage/s3]]</p>', '5 dist-markup'],
    ['<p>제목 {#id}</p>', '5 dist-markup'],
    ['<p>&lt;Callout type="trap"></p>', '5 dist-markup'],
    ['<a href="../s3/" aria-label="`PUT`의 근거">AWS</a>', '5 dist-markup'],
  ])('%s', (body, finding) => {
    expect(inPage(body)).toEqual([`${EFS}:${finding}`]);
  });

  test('정책이 없거나, 더 허락하거나, 제 스크립트를 막는 쪽은', () => {
    const policy = (text: string): string[] => found({ 'x/index.html': text });
    expect(policy('<!DOCTYPE html><html><head></head></html>')).toEqual(['dist/x/index.html:1 dist-policy']);
    expect(policy(page(POLICY))).toEqual(['dist/x/index.html:1 dist-policy']);
    for (const more of ["'unsafe-inline'", 'https://evil.example', "'sha256-AAAA'"])
      expect(policy(page('').replace("script-src 'self'", `script-src 'self' ${more}`))).toEqual([
        'dist/x/index.html:1 dist-policy',
      ]);
    expect(inPage('<script>alert(1)</script>')).toEqual([`${EFS}:5 dist-policy`]);
    expect(inPage('<script type="application/ld+json">{"a":1}</script>')).toEqual([]);
  });

  test('파일로 내주는 그림도 본다', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg">\n<script/></svg>';
    expect(found({ 'architectures/x.svg': svg })).toEqual(['dist/architectures/x.svg:2 svg-part']);
  });

  test('코드와 스크립트 안의 기호는 그대로 둔다', () => {
    expect(inPage(`<pre>**a** [[b]]</pre><code>~~</code><script>${OWN}</script><style>a{}/**/</style>`)).toEqual([]);
  });

  test('붙여 넣은 링크의 설명과 옮겨 가는 주소도 본다', () => {
    expect(inPage('', '<meta name="description" content="**S3**">')).toEqual([`${EFS}:3 dist-markup`]);
    expect(inPage('', '<meta property="og:image" content="https://example.com/notes/og.png">')).toEqual([
      `${EFS}:3 dist-link`,
    ]);
    expect(inPage('', '<meta http-equiv="refresh" content="0; url=/notes/storage/s4/">')).toEqual([
      `${EFS}:3 dist-link`,
    ]);
  });

  test('옛 주소의 쪽과 host 규칙은 있는 쪽으로 한 번에 보낸다', () => {
    const forward = (target: string): string =>
      `<!DOCTYPE html>\n<html data-target="${target}"><head>${POLICY}<script>${OWN}</script></head></html>`;
    const rules = (to: string): string => `# 옛 주소\n/notes/storage/old/ ${to} 301\n`;
    const good = { 'storage/old/index.html': forward('/notes/storage/s3/'), _redirects: rules('/notes/storage/s3/') };
    expect(found(good)).toEqual([]);
    expect(found({ ...good, _redirects: '' })).toEqual(['dist/storage/old/index.html:1 dist-redirect']);
    expect(found({ ...good, _redirects: rules('/notes/storage/gone/') })).toEqual(['dist/_redirects:2 dist-redirect']);
    expect(found({ ...good, 'storage/old/index.html': forward('/notes/storage/gone/') })).toEqual([
      'dist/storage/old/index.html:1 dist-redirect',
    ]);
    const chain = {
      ...good,
      'storage/older/index.html': forward('/notes/storage/old/'),
      _redirects: `${good._redirects}/notes/storage/older/ /notes/storage/s3/ 301\n`,
    };
    expect(found(chain)).toEqual(['dist/storage/older/index.html:1 dist-redirect']);
  });

  test('404 쪽은 어느 깊이에서나 보이니 상대 주소가 통하지 않는다', () => {
    expect(found({ '404.html': page('<a href="search/">x</a>') })).toEqual(['dist/404.html:5 dist-link']);
    expect(
      found({
        '404.html': page('<a href="#main">x</a><main id="main"></main><a href="/notes/search/">x</a><a href="">x</a>'),
      }),
    ).toEqual([]);
  });

  test('피드, 사이트맵, Markdown의 온전한 주소도 있는 파일을 가리킨다', () => {
    expect(
      found({
        'sitemap-0.xml': '<loc>https://example.com/notes/storage/s3/</loc>\n<loc>https://example.com/notes/gone/</loc>',
      }),
    ).toEqual(['dist/sitemap-0.xml:2 dist-link']);
    expect(
      found({
        'storage/s3.md': '[S3](https://example.com/notes/storage/s3/#how), https://example.com/notes/storage/s3/.',
      }),
    ).toEqual([]);
    expect(found({ 'llms.txt': 'https://example.com/storage/s3/ https://example.company/x' })).toEqual([
      'dist/llms.txt:1 dist-base',
    ]);
  });

  test('Markdown으로 내준 쪽에 사이트만의 표기가 없다', () => {
    const text = '# S3\n\n```text\n[[a/b]]\n```\n`[[a/b]]`\n';
    expect(found({ 'storage/s3.md': text })).toEqual([]);
    expect(found({ 'storage/s3.md': `${text}[[storage/efs]]\n<Callout type="note">` })).toEqual([
      'dist/storage/s3.md:7 dist-markup',
      'dist/storage/s3.md:8 dist-markup',
    ]);
  });

  test('모든 쪽에 같은 문제는 한 번만, 몇 곳인지와 함께 말한다', () => {
    const broken = page('<a href="/notes/gone/">x</a>');
    const texts = ['a/', 'b/', ''].map((name) => ({ path: `${name}index.html`, text: broken }));
    const findings = checkDist({ texts, paths: texts.map(({ path }) => path), base: '/notes/' });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('2곳 더');
  });

  test('주제의 쪽과 모든 쪽은 정해진 바이트를 넘지 않는다', () => {
    // Text that does not compress.
    const noise = Array.from({ length: 1500 }, (_, at) => createHash('sha256').update(`${at}`).digest('hex')).join('');
    expect(inPage(`<main data-topic-id="storage/efs"><p>${noise}</p></main>`)).toEqual([`${EFS}:1 dist-size`]);
    expect(inPage(`<p>${noise}</p>`)).toEqual([]);
    expect(inPage(`<p>${'가'.repeat(600_000)}</p>`)).toEqual([`${EFS}:1 dist-size`]);
  });

  test('어떤 HTML에도 멈추지 않는다', () => {
    const html = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('<a href="', '">', '<svg>', '<meta content=', '&#', '<img srcset=",,', '#%'),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(html, (parts) => {
        found({ 'index.html': parts.join(''), 'x.md': parts.join('\n') });
      }),
      { numRuns: 300 },
    );
  });

  test('어느 경로로 만들었는지 첫 쪽이 말한다', () => {
    expect(builtBase([{ path: 'index.html', text: home }])).toBe('/notes/');
    expect(builtBase([])).toBeUndefined();
  });
});
