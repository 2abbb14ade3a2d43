import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype from 'opentype.js';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { DOMAIN_KEYS } from '../../model/domain.ts';
import { cardHash, domainCard, pictureOf, SITE_CARD, topicCard, type Card } from './card.ts';
import { hueOf, oklch } from './colours.ts';
import { drawCard, drawPaper, SAFE, type CardFonts } from './draw-card.ts';
import { blank, paint } from './paint.ts';
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

describe('a picture for pasted links', () => {
  it.each([long, SITE_CARD, ...DOMAIN_KEYS.map(domainCard)])(
    'of $name holds all text in the 800 × 400 pixels in the middle, in colours that one byte names',
    (card) => {
      const paper = drawPaper(card.domain);
      const { width, palette, rows } = drawCard(card, fonts, paper);
      expect(palette.length).toBeLessThanOrEqual(256);
      const drawn = [...rows.keys()].filter((at) => rows[at] !== paper.rows[at]);
      expect(drawn.length).toBeGreaterThan(5000);
      const xs = drawn.map((at) => (at % (width + 1)) - 1 - SAFE.left);
      const ys = drawn.map((at) => Math.floor(at / (width + 1)) - SAFE.top);
      expect(xs.every((x) => x >= 0 && x < 800)).toBe(true);
      expect(ys.every((y) => y >= 0 && y < 400)).toBe(true);
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
    expect([oklch(1, 0, 0), oklch(0, 0, 0), oklch(0.628, 0.2577, 29.23)]).toEqual([0xffffff, 0, 0xff0000]);
  });
});

describe('paint', () => {
  /** What is painted black on white, in sixteenths. */
  const shades = (...contours: (readonly number[])[]): number[][] => {
    const picture = blank(4, 3, 0xffffff);
    paint(picture, contours, 0);
    return [0, 1, 2].map((row) =>
      [...picture.rows.subarray(row * 5 + 1, row * 5 + 5)].map((name) =>
        Math.round((255 - ((picture.palette[name] ?? 0) & 255)) / (255 / 16)),
      ),
    );
  };

  it('covers a pixel as far as an outline does, whichever way that goes', () => {
    const square = [0.5, 0.75, 3, 0.75, 3, 2, 0.5, 2];
    const expected = [
      [2, 4, 4, 0],
      [8, 16, 16, 0],
      [0, 0, 0, 0],
    ];
    expect(shades(square)).toEqual(expected);
    expect(shades([0.5, 2, 3, 2, 3, 0.75, 0.5, 0.75])).toEqual(expected);
  });

  it('leaves holes, covers once where outlines lie over each other, and follows slopes', () => {
    const whole = [0, 0, 4, 0, 4, 3, 0, 3];
    expect(shades(whole, [1, 1, 1, 2, 3, 2, 3, 1])[1]).toEqual([16, 0, 0, 16]);
    expect(shades(whole, [0, 0, 2, 0, 2, 3, 0, 3])).toEqual(Array.from({ length: 3 }, () => [16, 16, 16, 16]));
    expect(shades([0, 0, 4, 0, 0, 2])).toEqual([
      [16, 16, 12, 4],
      [12, 4, 0, 0],
      [0, 0, 0, 0],
    ]);
  });
});
