import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSvg } from './check-svg.ts';

const root = join(import.meta.dirname, '../..');
const drawings = readdirSync(join(root, 'content/_diagrams'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.svg'))
  .map((path) => ({ path, text: readFileSync(join(root, 'content/_diagrams', path), 'utf8') }));
const samples = [
  ...drawings.toSorted((a, b) => a.text.length - b.text.length).slice(0, 12),
  { path: 'public/favicon.svg', text: readFileSync(join(root, 'public/favicon.svg'), 'utf8') },
];

/** The rules that a drawing breaks, each once. */
const rulesOf = (text: string): string[] => [...new Set(checkSvg({ path: 'x.svg', text }).map(({ rule }) => rule))];
const inSvg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

/** What runs, fetches or breaks out, as a piece that may be put between two parts of a drawing. */
const PIECES = [
  '<script>alert(1)</script>',
  '<script href="data:text/javascript,alert(1)"/>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
  '<html:script xmlns:html="http://www.w3.org/1999/xhtml">alert(1)</html:script>',
  '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body></foreignObject>',
  '<image href="https://evil.example/x.png"/>',
  '<image href="x" onerror="alert(1)"/>',
  '<feImage href="https://evil.example/x.svg"/>',
  '<use href="https://evil.example/x.svg#a"/>',
  '<use href="data:image/svg+xml,&lt;svg id=&quot;a&quot;/&gt;#a"/>',
  '<use xlink:href="#a"/>',
  '<a href="javascript:alert(1)"><rect width="9" height="9"/></a>',
  '<a xlink:href="javascript:alert(1)"><rect width="9" height="9"/></a>',
  '<a href="https://evil.example/"><rect width="9" height="9"/></a>',
  '<a data-topic="../../x"/>',
  '<animate attributeName="href" values="javascript:alert(1)"/>',
  '<set attributeName="onmouseover" to="alert(1)"/>',
  '<animateTransform onbegin="alert(1)"/>',
  '<discard onbegin="alert(1)"/>',
  '<handler type="application/ecmascript">alert(1)</handler>',
  '<iframe src="javascript:alert(1)"/>',
  '<style>@import url(https://evil.example/x.css);</style>',
  '<style>rect{fill:url(https://evil.example/#a)}</style>',
  '<style>rect{fill:u\\72l(https://evil.example/)}</style>',
  '<style>/*</style><script>alert(1)</script><style>*/</style>',
  '<title><img src="x" onerror="alert(1)"/></title>',
  '<desc><p>x</p></desc>',
  '<text><a href="#x">y</a></text>',
  '<p>x</p>',
  '<rect fill="url(https://evil.example/#a)"/>',
  '<rect fill="url(javascript:alert(1))"/>',
  '<rect style="background:url(https://evil.example/)"/>',
  '<rect filter="url(#x)"/>',
  '<g class="x&#x22; onload=&#x22;alert(1)"/>',
  '<!-- x -->',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml-stylesheet href="https://evil.example/x.xsl" type="text/xsl"?>',
  '<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>',
  '&x;',
  '&#60;script&#62;',
  '&lt',
  '<g',
  '<g/ onload="alert(1)">',
  '<g onload=alert(1)/>',
  '<g id="x" id="y"/>',
  '\u0000',
];
/** Attributes that no element of a drawing has. */
const ATTRIBUTES = [
  ...['onload', 'onclick', 'ONLOAD', 'onbegin', 'onfocusin', 'onmouseover'].map((name) => `${name}="alert(1)"`),
  'style="fill:red"',
  'href="javascript:alert(1)"',
  'xlink:href="javascript:alert(1)"',
  'src="x"',
  'xml:base="https://evil.example/"',
  'xmlns="http://www.w3.org/1999/xhtml"',
  'xmlns:x="http://www.w3.org/1999/xhtml"',
  'data-x="1"',
  'tabindex="0"',
  'autofocus=""',
  'fill="url(//evil.example/#a)"',
  'fill="expression(alert(1))"',
  'marker-end="url(https://evil.example/#a)"',
  'onload=alert(1)',
  "onload='alert(1)'",
  '/onload="alert(1)"',
];

describe('그림의 문', () => {
  test('저장소의 그림은 모두 지난다', () => {
    expect(drawings.length).toBeGreaterThan(100);
    expect(drawings.filter(({ text }) => rulesOf(text).length > 0).map(({ path }) => path)).toEqual([]);
    expect(rulesOf(samples.at(-1)?.text ?? '')).toEqual([]);
  });

  test.each(PIECES)('%s는 지나지 못한다', (piece) => {
    expect(rulesOf(inSvg(piece))[0]).toMatch('svg-part');
  });

  test.each(ATTRIBUTES)('<g %s>는 지나지 못한다', (attribute) => {
    expect(rulesOf(inSvg(`<g ${attribute}/>`))[0]).toMatch('svg-part');
  });

  test('진짜 그림의 어디에 넣어도 지나지 못한다', () => {
    const sample = fc.constantFrom(...samples);
    fc.assert(
      fc.property(sample, fc.constantFrom(...PIECES), fc.nat(), ({ text }, piece, place) => {
        const seams = [...text.matchAll(/>/g)].map((match) => match.index + 1);
        const at = seams[place % seams.length] ?? 0;
        expect(rulesOf(text.slice(0, at) + piece + text.slice(at))).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(sample, fc.constantFrom(...ATTRIBUTES), fc.nat(), ({ text }, attribute, place) => {
        const seams = [...text.matchAll(/<[a-z]+/gi)].map((match) => match.index + match[0].length);
        const at = seams[place % seams.length] ?? 0;
        expect(rulesOf(`${text.slice(0, at)} ${attribute}${text.slice(at)}`)).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('아무렇게나 바뀐 그림에서 멈추지 않고, 지난 것에는 표에 없는 것이 없다', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('<', '>', '"', '&', '/>', '<a', ' on', '="', '<?', '<!', ']]>', 'script', 'href', ':'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(), fc.nat(20), junk, ({ text }, place, length, part) => {
        const at = place % text.length;
        const changed = text.slice(0, at) + part + text.slice(at + length);
        if (rulesOf(changed).length > 0) return;
        expect(changed).not.toMatch(/<!|<\?|<(?:script|style|image|foreignObject|iframe|animate|set)\b/i);
        expect(changed).not.toMatch(/<[^>]*\s(?:on\w+|style|src|xlink:href)\s*=/i);
      }),
      { numRuns: 200 },
    );
  });

  test('줄과 규칙으로 말한다', () => {
    const text = '<svg xmlns="http://www.w3.org/2000/svg">\n<g>\n<script/>\n</g>\n</svg>';
    expect(checkSvg({ path: 'content/_diagrams/a.svg', text })).toMatchObject([
      {
        rule: 'svg-part',
        line: 3,
        file: 'content/_diagrams/a.svg',
        message: expect.stringContaining('<script>') as string,
      },
    ]);
    expect(checkSvg({ path: 'a.svg', text: '<svg>\n<g></svg>' })).toMatchObject([{ rule: 'svg-part', line: 1 }]);
    for (const broken of ['', ' ', 'x', '<svg/>', '<g xmlns="http://www.w3.org/2000/svg"/>', '{"a":1}'])
      expect(rulesOf(broken)).toEqual(['svg-part']);
  });

  test('끝없이 겹치거나 길어도 멈추지 않는다', () => {
    expect(rulesOf(inSvg('<g>'.repeat(50_000)))).toEqual(['svg-part']);
    expect(rulesOf(`<svg ${'x="1" '.repeat(20_000)}`)).toEqual(['svg-part']);
    expect(rulesOf(inSvg('<g/>\n'.repeat(100_000)))).toEqual([]);
  });

  test('파일로 내주는 그림의 <style>은 색과 글꼴만 정한다', () => {
    const style = (css: string): string[] => rulesOf(inSvg(`<style>${css}</style>`));
    expect(style("svg{color-scheme:light dark;--diagram-a:light-dark(#fff, #000);font-family:A,'B C'}")).toEqual([]);
    for (const css of ['svg{fill:url(#a)}', '@font-face{src:local(x)}', 'svg{x:image-set(x)}'])
      expect(style(css)).toEqual(['svg-part']);
  });
});
