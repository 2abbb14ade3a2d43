import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype from 'opentype.js';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { DOMAIN_KEYS } from '../../model/domain.ts';
import { cardHash, domainCard, pictureOf, SITE_CARD, topicCard, type Card } from './card.ts';
import { hueOf, oklch } from './colours.ts';
import { drawText, type CardFonts } from './draw-card.ts';
import { breakLines, widthOf } from './type-setting.ts';

const root = join(import.meta.dirname, '../../..');
const long: Card = {
  name: 'networking/long',
  kicker: '네트워킹 · 비교',
  title: 'CloudFront 서명 URL·쿠키 vs 필드 수준 암호화와 아주 긴 제목이 두 줄도 넘게 이어질 때',
  summary: '가'.repeat(60) + ' 보존 기간 동안 누구도 객체를 지우거나 덮어쓰지 못하게 하는 기능이다. '.repeat(4),
  facts: [
    {
      label: '인터넷에서 S3로 나가는 데이터의 전송료와 요청 요금',
      value: 'CloudFront Functions는 JavaScript, Lambda@Edge는 Node.js',
    },
    { label: '크기', value: '1MB' },
  ],
  domain: 'networking',
};
let fonts: CardFonts;

beforeAll(async () => {
  const source = readFileSync(join(root, 'assets/fonts/PretendardVariable.woff2'));
  const characters = JSON.stringify([long, SITE_CARD, DOMAIN_KEYS.map(domainCard)]) + '…SAA 노트';
  const load = async (wght: number): Promise<CardFonts['regular']> => {
    const options = { targetFormat: 'truetype', variationAxes: { wght } } as const;
    return opentype.parse(new Uint8Array(await subsetFont(source, characters, options)).buffer);
  };
  fonts = { regular: await load(400), bold: await load(700) };
});

/** All points of all outlines. */
const points = (svg: string): [number, number][] =>
  [...svg.matchAll(/<path [^>]*d="([^"]+)"/g)].flatMap((match) => {
    const numbers = (match[1] ?? '').match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
    return Array.from({ length: numbers.length / 2 }, (_, index): [number, number] => [
      numbers[2 * index] ?? 0,
      numbers[2 * index + 1] ?? 0,
    ]);
  });

describe('a picture for pasted links', () => {
  it.each([long, SITE_CARD, ...DOMAIN_KEYS.map(domainCard)])(
    'of $name holds all text in the 800 × 400 pixels in the middle',
    (card) => {
      // The axis that opentype.js writes with only one number (H, V) would shift the pairs.
      const svg = drawText(card, fonts);
      expect(svg).not.toMatch(/d="[^"]*[HV]/);
      const all = points(svg);
      expect(all.length).toBeGreaterThan(100);
      const xs = all.map(([x]) => x);
      const ys = all.map(([, y]) => y);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(200);
      expect(Math.max(...xs)).toBeLessThanOrEqual(1000);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(115);
      expect(Math.max(...ys)).toBeLessThanOrEqual(515);
    },
  );

  it('한국어 줄은 낱말 사이에서만 바뀌고, 넘치면 말줄임표로 끝난다', () => {
    const face = { font: fonts.regular, size: 30 };
    const text = '보존 기간 동안 누구도 객체를 지우거나 덮어쓰지 못하게 하는 기능이다.';
    const whole = breakLines(text, face, 300, 9);
    expect(whole.join(' ')).toBe(text);
    expect(whole.every((line) => widthOf(line, face) <= 300)).toBe(true);
    const short = breakLines(text, face, 300, 2);
    expect(short).toHaveLength(2);
    expect(short[1]).toMatch(/[가-힣]…$/);
    expect(widthOf(short[1] ?? '', face)).toBeLessThanOrEqual(300);
  });

  it('says the numbers that fit, in the order of the topic', () => {
    const fact = (id: string, value: string) => ({ id, label: `**${id}**`, value, source: 'https://aws.amazon.com/' });
    const facts = [fact('a', '한 칸에 다 들어가지 않을 만큼 긴 값이다'), fact('b', '`15분`'), fact('c', '10GB')];
    const card = topicCard({ id: 'architectures/x', title: 'X', kind: 'architecture', facts });
    expect(card.facts).toEqual([
      { label: 'b', value: '15분' },
      { label: 'c', value: '10GB' },
    ]);
    expect(card.kicker).toBe('아키텍처');
  });

  it('has a new version in its address whenever it says something else', () => {
    expect(cardHash(long)).not.toBe(cardHash({ ...long, summary: '다르다' }));
    expect(cardHash(long)).not.toBe(cardHash({ ...long, domain: 'storage' }));
    expect(pictureOf(long)).toMatch(/^og\/networking\/long\.png\?v=[0-9a-f]{8}$/);
  });
});

it('is drawn anew when its colour changes', () => {
  const hue = hueOf(long.domain);
  expect(cardHash(long, hue)).toBe(cardHash(long));
  expect(cardHash(long, hue + 1)).not.toBe(cardHash(long));
});

describe('the colours', () => {
  it('are those of the site', () => {
    const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
    const hues = DOMAIN_KEYS.map((domain) =>
      Number(new RegExp(`\\[data-domain='${domain}'\\] \\{\\s*--hue: (\\d+)`).exec(css)?.[1]),
    );
    expect(DOMAIN_KEYS.map(hueOf)).toEqual(hues);
  });

  it('are converted as browsers do', () => {
    expect([oklch(1, 0, 0), oklch(0, 0, 0), oklch(0.628, 0.2577, 29.23)]).toEqual(['#ffffff', '#000000', '#ff0000']);
  });
});
