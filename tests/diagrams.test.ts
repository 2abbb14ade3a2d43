import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openDrawingPage } from '../src/diagrams/browser.ts';
import type { PageDoors } from '../src/diagrams/page/main.ts';
import { emitFigure, emitIcons } from '../src/diagrams/figure.ts';
import { relationLines } from '../src/diagrams/relation-text.ts';
import { isFailure, openRenderer, type DiagramRenderer } from '../src/diagrams/render.ts';
import { diagramStates } from '../src/diagrams/status.ts';
import { DIAGRAM_FOLDER, readDiagrams, readIcons, type CommittedDiagram } from '../src/diagrams/store.ts';
import { readTopicFiles } from '../src/markdown/topic-files.ts';
import { BROWSER_PATH } from './lib/browser.ts';
import { keepProofsByCode } from './lib/code-proof.ts';

keepProofsByCode(import.meta.filename, 'content');

const root = join(import.meta.dirname, '..');
const committed = readDiagrams(root);
const icons = readIcons(root);
const topics = readTopicFiles(root);
const states = diagramStates(topics, committed).filter(({ state }) => state === 'fresh');
const styles = ['tokens', 'base', 'parts', 'diagram-colours', 'diagrams']
  .map((name) => readFileSync(join(root, `src/styles/${name}.css`), 'utf8'))
  .join('\n');

function figureHtml(topic: string, id: string, diagram: CommittedDiagram): string {
  const figure = emitFigure(id, diagram, { base: '/', topic, isTopic: () => true }).join('');
  return emitIcons([diagram.meta], icons) + figure;
}

/** Where a label's first line stands, by its text; the same text may stand more than once. */
function labelPlaces(svg: string): { text: string; x: number; y: number }[] {
  return [...svg.matchAll(/<text\b([^>]*)>(.*?)<\/text>/g)]
    .map(([, attributes = '', body = '']) => ({
      text: body.replace(/<[^>]*>/g, ''),
      x: Number(/ x="([-\d.]+)"/.exec(attributes)?.[1]),
      y: Number(/ y="([-\d.]+)"/.exec(attributes)?.[1]),
    }))
    .sort((a, b) => a.text.localeCompare(b.text) || a.x - b.x || a.y - b.y);
}

const figures = new Map(
  states.flatMap(({ key, topic, fence }) => {
    const diagram = committed.get(key);
    return diagram === undefined ? [] : [[key, figureHtml(topic.id, fence.id ?? '', diagram)] as const];
  }),
);
const bytes = new Map<string, number>();
const LEAST_EFFORT = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** A drawing with its icons as a host sends it at the least effort: at more of it, it is smaller. */
function bytesOf(key: string): number {
  const known = bytes.get(key) ?? brotliCompressSync(figures.get(key) ?? '', LEAST_EFFORT).length;
  bytes.set(key, known);
  return known;
}

/** Of all drawings the highest are printed. */
const SHEETS = 12;
/** A sheet of paper in CSS pixels. */
const A4 = { width: 794, height: 1123 };
const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
const count = (svg: string, part: string): number => svg.split(`class="${part}"`).length - 1;
const sizeOf = (svg: string): number[] => (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);

let browser: Browser;
let page: Page;
let renderer: DiagramRenderer;

beforeAll(async () => {
  browser = await launchChromium(BROWSER_PATH);
  page = await openDrawingPage(browser);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `${css}\n:root{--font:'Diagram Sans'}body{background:var(--bg);margin:0 var(--gutter)}.sheet:not(:last-child){break-after:page}`,
    );
    document.adoptedStyleSheets = [sheet];
  }, styles);
  renderer = await openRenderer(BROWSER_PATH, Object.keys(icons));
});

afterAll(async () => {
  await browser.close();
  await renderer.close();
});

/** Boundaries from which on dozens of ways are tried until no name is crossed on a phone: half a minute for the largest drawing. */
const MANY = 4;

/**
 * Of each type the largest drawing with few boundaries and the smallest with many, and those that the work tree or the last commit
 * changed. `npm run diagrams` keeps the rest in step.
 */
function drawnAnew(): Set<string> {
  const ofTypes = new Map<string, string>();
  const bySize = states
    .flatMap(({ key }) => {
      const diagram = committed.get(key);
      return diagram === undefined ? [] : [{ key, type: diagram.meta.type, svg: diagram.svg }];
    })
    .sort((a, b) => a.svg.length - b.svg.length);
  for (const { key, type, svg } of bySize) {
    const boundaries = (svg.match(/<g class="d-boundary"[^>]*><rect/g) ?? []).length;
    if (boundaries < MANY) ofTypes.set(`${type}, few`, key);
    else if (!ofTypes.has(`${type}, many`)) ofTypes.set(`${type}, many`, key);
  }
  const { status, stdout } = spawnSync('git', ['diff', '--name-only', 'HEAD~1', '--', DIAGRAM_FOLDER], {
    encoding: 'utf8',
  });
  // Without git, or with one commit only, nothing is known to have changed.
  const paths = status === 0 ? stdout.split('\n') : [];
  const changed = paths.map((path) => path.slice(DIAGRAM_FOLDER.length + 1).replace(/\.(?:svg|json)$/, ''));
  return new Set([...ofTypes.values(), ...changed.filter((key) => committed.has(key))]);
}
const again = drawnAnew();

it('모든 종류의 그림을 다시 그려 본다', () => {
  const types = (keys: Iterable<string>): Set<string | undefined> =>
    new Set([...keys].map((key) => committed.get(key)?.meta.type));
  expect(types(again)).toEqual(types(states.map(({ key }) => key)));
});

describe.each(states.filter(({ key }) => again.has(key)))('그림 $key', ({ key, fence }) => {
  const id = fence.id ?? '';
  const diagram = committed.get(key);
  if (diagram === undefined) throw new Error(`${key}: npm run diagrams를 돌린다`);

  it('다시 그려도 같은 라벨, 같은 선, 거의 같은 자리다', async () => {
    const redrawn = await renderer.render({ id, source: fence.source });
    if (isFailure(redrawn)) throw new Error(redrawn.message);
    expect(redrawn.meta).toEqual(diagram.meta);
    for (const part of ['d-node', 'd-edge', 'd-edge-label', 'd-boundary'])
      expect(count(redrawn.svg, part), part).toBe(count(diagram.svg, part));
    const [, , width = 0, height = 0] = sizeOf(diagram.svg);
    sizeOf(redrawn.svg).forEach((value, index) => {
      expect(Math.abs(value - (sizeOf(diagram.svg)[index] ?? 0))).toBeLessThan(Math.max(width, height) * 0.04);
    });
    const before = labelPlaces(diagram.svg);
    labelPlaces(redrawn.svg).forEach(({ text, x, y }, index) => {
      expect(text).toBe(before[index]?.text);
      // Another Chromium measures letters a little differently; 4 % of the picture is not a different drawing.
      expect(Math.abs(x - (before[index]?.x ?? 0)), text).toBeLessThan(width * 0.04);
      expect(Math.abs(y - (before[index]?.y ?? 0)), text).toBeLessThan(height * 0.04 + 4);
    });
    expect(redrawn.narrow === undefined).toBe(diagram.narrow === undefined);
    for (const part of ['d-node', 'd-edge', 'd-edge-label', 'd-boundary'])
      expect(count(redrawn.narrow ?? '', part), part).toBe(count(diagram.narrow ?? '', part));
  });
});

/** Remembers what came of it, by what it was asked for. */
function once<Asked extends readonly (string | number)[], T>(ask: (...asked: Asked) => T): (...asked: Asked) => T {
  const known = new Map<string, T>();
  return (...asked) => {
    const answer = known.get(asked.join()) ?? ask(...asked);
    known.set(asked.join(), answer);
    return answer;
  };
}

/**
 * What is seen of every drawing, by its key, on a screen of this size: to change the screen takes longer than to look. `look` runs in the
 * page, on one drawing after another, so that none is painted between two.
 */
async function seeAll<T>(width: number, height: number, look: () => T): Promise<ReadonlyMap<string, T>> {
  await page.setViewportSize({ width, height });
  await page.evaluate(`globalThis.lookAtIt = ${look.toString()}`);
  const seen = await page.evaluate(
    (all) => {
      const { lookAtIt } = globalThis as typeof globalThis & { lookAtIt: typeof look };
      return all.map(([key, html]) => {
        document.body.innerHTML = html;
        return [key, lookAtIt()] as const;
      });
    },
    [...figures],
  );
  return new Map(seen as [string, T][]);
}

/** What is wrong with each drawing in either theme: they differ in colours alone. */
const faultsAt = once((width: number) =>
  seeAll(width, 900, () => {
    document.documentElement.dataset.theme = 'light';
    const { inspectColours, inspectPicture } = (globalThis as typeof globalThis & { diagrams: PageDoors }).diagrams;
    const svg = [...document.querySelectorAll<SVGSVGElement>('figure[data-diagram] svg[role=img]')].find((one) =>
      one.checkVisibility(),
    );
    if (svg === undefined) return { light: ['그림이 없다'], dark: ['그림이 없다'] };
    const light = inspectPicture(svg);
    document.documentElement.dataset.theme = 'dark';
    return { light, dark: inspectColours(svg) };
  }),
);

/** How wide the page becomes, and how small the smallest letters. */
const sizesAt = once((screen: number) =>
  seeAll(screen, 844, () => {
    const labels = [...document.querySelectorAll<SVGTextElement>('svg[role=img] text')].filter((label) =>
      label.checkVisibility(),
    );
    const sizes = labels.map((label) => parseFloat(getComputedStyle(label).fontSize) * (label.getScreenCTM()?.a ?? 0));
    return { width: document.documentElement.scrollWidth, text: Math.min(...sizes) };
  }),
);

/** Drawings at a width whose boundaries are too close to grow: a line still passes behind some names, which have a halo. */
const CROWDED = new Set(['compute/eks/eks-cluster 1280', 'networking/vpc/vpc-layout 390']);

describe.each(states)('그림 $key', ({ key, fence }) => {
  const diagram = committed.get(key);
  if (diagram === undefined) throw new Error(`${key}: npm run diagrams를 돌린다`);

  it('낱말 가운데에서 줄을 바꾸지 않는다', () => {
    const written = fence.source.replace(/<br\s*\/?>|\\n/g, ' ').replace(/\s+/g, ' ');
    for (const { text } of labelPlaces(diagram.svg)) {
      const plain = text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      if (/^(?:반복|경우|선택|동시|필수|중단|\d+|\[.*\])$/.test(plain)) continue;
      // A bracket may start a line; it is no part of the word before it.
      expect(written.replace(/ \(/g, '(')).toContain(plain.replace(/ \(/g, '('));
    }
  });

  const widths = diagram.narrow === undefined ? [1280] : [1280, 390];
  const looks = widths.flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ width, theme })));
  it.each(looks)('$theme, $width px: 라벨이 넘치거나 겹치지 않고 대비가 충분하다', async ({ width, theme }) => {
    const problems = (await faultsAt(width)).get(key)?.[theme] ?? ['보지 않았다'];
    const isKnown = (problem: string): boolean =>
      CROWDED.has(`${key} ${width}`) && problem.endsWith('경계 이름 위로 선이 지나간다');
    expect(problems.filter((problem) => !isKnown(problem))).toEqual([]);
  });

  it.each([390, 320])('%i px 화면에서 그림만 밀리고 쪽은 밀리지 않으며, 글자는 11 px보다 작지 않다', async (screen) => {
    const { width, text } = (await sizesAt(screen)).get(key) ?? { width: Infinity, text: 0 };
    expect(width).toBeLessThanOrEqual(screen);
    expect(text).toBeGreaterThanOrEqual(11);
  });

  it('아이콘까지 20KB(brotli)를 넘지 않고, 인라인 style이 없다', () => {
    expect(bytesOf(key)).toBeLessThanOrEqual(20 * 1024);
    expect(figures.get(key) ?? '').not.toMatch(/\sstyle=|<style|<script|javascript:/);
  });
});

it('넓은 그림마다 휴대 전화에 다 보이는 좁은 그림이 있다', () => {
  const widthOf = (svg: string): number => Number(/^<svg[^>]*? width="(\d+)"/.exec(svg)?.[1]);
  const wide = [...committed].filter(([, { svg }]) => widthOf(svg) > 360);
  const phones = wide.map(([key, { svg, narrow }]) => ({ key, width: widthOf(narrow ?? svg) }));
  expect(wide.length).toBeGreaterThan(50);
  // Up to 450 px a picture shrinks to the screen and its labels can still be read.
  expect(phones.filter(({ width }) => width > 450).map(({ key }) => key)).toEqual(['security/cognito/two-pools']);
  expect(phones.filter(({ width }) => width > 380).length).toBeLessThanOrEqual(wide.length / 5);
});

it('그림은 아이콘까지 평균 8KB(brotli) 이하다', () => {
  const sizes = states.map(({ key }) => bytesOf(key));
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThanOrEqual(8 * 1024);
});

it('어두운 화면에서도 그림마다 종이 한 장에 인쇄된다', async () => {
  // As wide as the paper: what is no wider takes no more of the sheet than it is high.
  await page.emulateMedia({ media: 'print' });
  const places = await seeAll(A4.width, A4.height, () => {
    document.documentElement.dataset.theme = 'dark';
    const sheet = document.createElement('section');
    sheet.className = 'sheet';
    sheet.append(...document.body.childNodes);
    document.body.append(sheet);
    return { height: sheet.getBoundingClientRect().height, width: document.documentElement.scrollWidth };
  });
  const drawn = [...places].map(([key, place]) => ({ key, figure: figures.get(key) ?? '', ...place }));
  await page.emulateMedia({ media: null });
  expect(drawn.filter(({ width }) => width > A4.width).map(({ key }) => key)).toEqual([]);
  const highest = drawn.toSorted((a, b) => b.height - a.height).slice(0, SHEETS);
  const print = async (sheets: readonly string[]): Promise<number> => {
    await page.evaluate(
      (html) => {
        document.body.innerHTML = html;
      },
      sheets.map((sheet) => `<section class="sheet">${sheet}</section>`).join(''),
    );
    return countPages(await page.pdf({ format: 'A4' }));
  };
  const tooLong: string[] = [];
  if ((await print(highest.map(({ figure }) => figure))) !== highest.length)
    for (const { key, figure } of highest) {
      const pages = await print([figure]);
      if (pages > 1) tooLong.push(`${key}: ${pages}장`);
    }
  expect(tooLong).toEqual([]);
  // One that is higher than the sheet would be seen.
  const [first] = highest;
  expect(await print([`${first?.figure ?? ''}<div style="height: ${A4.height}px"></div>`])).toBeGreaterThan(1);
});

describe('그림 검사', () => {
  const inspect = (markup: string): Promise<string[]> =>
    page.evaluate((html) => {
      document.documentElement.dataset.theme = 'light';
      document.body.innerHTML = `<figure data-diagram="x"><svg class="diagram-svg" viewBox="0 0 200 100" width="200" height="100" font-size="14"><svg role="img" width="200" height="100" viewBox="0 0 200 100">${html}</svg></svg></figure>`;
      const svg = document.querySelector<SVGSVGElement>('svg[role=img]');
      if (svg === null) throw new Error('그림이 없다');
      return (globalThis as typeof globalThis & { diagrams: PageDoors }).diagrams.inspectPicture(svg);
    }, markup);
  const box =
    '<rect x="10" y="10" width="60" height="30" fill="var(--diagram-node)" stroke="var(--diagram-node-line)"/>';
  const label = (text: string, x: number, y: number, fill = 'text'): string =>
    `<text x="${x}" y="${y}" fill="var(--diagram-${fill})">${text}</text>`;

  it('흠이 없으면 아무 말도 하지 않는다', async () => {
    expect(await inspect(`<g class="d-node">${box}${label('버킷', 20, 30)}</g>`)).toEqual([]);
  });
  it('도형을 넘친 라벨과 그림 밖의 라벨을 찾는다', async () => {
    expect(await inspect(`<g class="d-node">${box}${label('아주 긴 버킷 이름', 20, 30)}</g>`)).toEqual([
      '“아주 긴 버킷 이름” 라벨이 도형을 넘친다',
    ]);
    expect(await inspect(`<g class="d-edge-label">${label('밖으로', 180, 30)}</g>`)).toEqual([
      '“밖으로” 라벨이 그림 밖으로 나간다',
    ]);
  });
  it('겹친 라벨을 찾는다', async () => {
    const found = await inspect(
      `<g class="d-edge-label">${label('요청', 90, 60)}</g><g class="d-edge-label">${label('응답', 100, 62)}</g>`,
    );
    expect(found).toEqual(['“요청”와 “응답” 라벨이 겹친다']);
  });
  it('서로 걸친 경계와 경계에 걸친 노드를 찾는다', async () => {
    const frame = (x: number, width: number): string =>
      `<g class="d-boundary"><rect x="${x}" y="5" width="${width}" height="50" fill="var(--diagram-vpc)" stroke="var(--diagram-vpc-line)"/></g>`;
    expect((await inspect(`${frame(5, 80)}${frame(60, 100)}`)).join()).toContain('경계 상자 둘이 서로 걸친다');
    expect((await inspect(`${frame(40, 100)}<g class="d-node">${box}</g>`)).join()).toContain('경계 상자에 걸친다');
    expect(await inspect(`${frame(5, 150)}${frame(8, 80)}<g class="d-node">${box}</g>`)).toEqual([]);
  });
  it('경계 이름 위로 지나가는 선을 찾는다', async () => {
    const frame = `<g class="d-boundary"><rect x="5" y="5" width="150" height="80" fill="var(--diagram-vpc)" stroke="var(--diagram-vpc-line)"/></g>`;
    const name = `<g class="d-boundary">${label('가용 영역', 12, 22)}</g>`;
    const line = (x: number): string =>
      `<g class="d-edge"><path d="M${x} 0v70" fill="none" stroke="var(--diagram-line)"/></g>`;
    expect(await inspect(`${frame}${line(30)}${name}`)).toEqual(['“가용 영역” 경계 이름 위로 선이 지나간다']);
    expect(await inspect(`${frame}${line(120)}${name}`)).toEqual([]);
  });
  it('흐린 글자와 흐린 선을 찾는다', async () => {
    const line = '<g class="d-edge"><path d="M10 80h80" fill="none" stroke="var(--diagram-node)"/></g>';
    const found = await inspect(`<g class="d-edge-label">${label('흐림', 90, 60, 'band')}</g>${line}`);
    expect(found).toHaveLength(2);
    expect(found.join()).toMatch(/글자의 대비가 .*선의 대비가/);
  });
});

const HEAD = 'accTitle: 제목\n  accDescr: 설명이다.';
const SAMPLES: readonly (readonly [string, string, string])[] = [
  [
    'flowchart',
    `flowchart TB\n  ${HEAD}\n  user(["사용자"]) -->|"① 요청"| db[("데이터베이스")]\n  db -.->|"② 알림"| ask{"있나?"}`,
    '데이터베이스 → 있나?: ② 알림 (점선)',
  ],
  [
    'sequence',
    `sequenceDiagram\n  ${HEAD}\n  autonumber\n  actor u as 사용자\n  participant s as STS\n  u->>+s: 역할 맡기\n  s-->>-u: 자격 증명\n  loop 만료 전까지\n    u->>s: 다시 쓰기\n  end\n  Note over s: 기본 1시간`,
    'STS → 사용자: 자격 증명 (응답)',
  ],
  [
    'state',
    `stateDiagram-v2\n  ${HEAD}\n  [*] --> running\n  running: 실행 중\n  running --> stopped: 중지\n  stopped: 중지됨\n  state "끝나는 길" as ending {\n    shutting --> terminated\n  }\n  running --> ending: 종료`,
    '실행 중 → 중지됨: 중지',
  ],
  [
    'architecture',
    `architecture-beta\n  ${HEAD}\n  group vpc(logos:aws-vpc)["VPC"]\n  service alb(logos:aws-elb)["로드 밸런서"] in vpc\n  service web(logos:aws-ec2)["웹 서버"] in vpc\n  alb:R --> L:web`,
    '로드 밸런서 → 웹 서버',
  ],
];

describe.each(SAMPLES)('%s 그림', (_, source, relation) => {
  it('그려지고, 흠이 없고, 관계를 글로 읽는다', async () => {
    const drawn = await renderer.render({ id: 'sample', source });
    if (isFailure(drawn)) throw new Error(drawn.message);
    expect(relationLines(drawn.meta)).toContain(relation);
    const figure = emitFigure('sample', drawn, { base: '/', topic: '', isTopic: () => true }).join('');
    await page.setViewportSize({ width: 1280, height: 900 });
    const problems = await page.evaluate((html) => {
      document.documentElement.dataset.theme = 'light';
      document.body.innerHTML = html;
      const svg = document.querySelector<SVGSVGElement>('svg[role=img]');
      return svg === null
        ? ['그림이 없다']
        : (globalThis as typeof globalThis & { diagrams: PageDoors }).diagrams.inspectPicture(svg);
    }, figure);
    expect(problems).toEqual([]);
  });
});

it('틀린 문법은 몇째 줄이 왜 틀렸는지 한국어로 말한다', async () => {
  const failed = await renderer.render({ id: 'x', source: `flowchart LR\n  ${HEAD}\n  a[S3 (버킷)] --> b` });
  expect(failed).toEqual({
    line: 4,
    message: '문법이 틀렸다: “a[S3 (버킷)] --> b” 근처. 여기에 올 수 없는 것: 여는 괄호 ( (라벨을 큰따옴표로 감싼다)',
  });
});
