import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGlyphs } from './glyphs.ts';
import { iconName } from './icons.ts';

const root = join(import.meta.dirname, '../..');
const glyphs = readGlyphs(root);

describe('우리가 그린 아이콘', () => {
  it('아이콘 묶음에 있는 서비스를 다시 그리지 않는다', () => {
    const path = join(root, 'node_modules/@iconify-json/logos/icons.json');
    const { icons } = JSON.parse(readFileSync(path, 'utf8')) as { icons: Record<string, unknown> };
    const twice = Object.keys(glyphs).filter((name) => Object.hasOwn(icons, name.replace(/^saa-/, 'aws-')));
    expect(twice).toEqual([]);
  });

  it('모두 같은 꼴이다: 바탕 네모 하나와 흰 선 하나', () => {
    expect(Object.keys(glyphs).length).toBeGreaterThan(50);
    for (const { body } of Object.values(glyphs))
      expect(body).toMatch(
        /^<rect width="256" height="256" fill="#[0-9a-f]{6}" rx="28"\/><path [^>]*stroke="#fff"[^>]*\/>$/,
      );
  });

  it('선이 칸을 벗어나지 않게, 바탕이 흰 선과 3:1 이상 대비되게 그린다', () => {
    const luminance = (hex: string): number =>
      [1, 3, 5]
        .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
    for (const [name, { body }] of Object.entries(glyphs)) {
      const ground = /fill="(#[0-9a-f]{6})"/.exec(body)?.[1] ?? '#ffffff';
      expect(1.05 / (luminance(ground) + 0.05), name).toBeGreaterThanOrEqual(3);
      const starts = [...body.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
      expect(Math.min(...starts), name).toBeGreaterThanOrEqual(0);
      expect(Math.max(...starts), name).toBeLessThanOrEqual(64);
    }
  });
});

it('안내서에 모든 아이콘의 이름이 있다', () => {
  const guide = readFileSync(join(root, 'docs/diagrams.md'), 'utf8');
  const missing = Object.keys(glyphs).filter((name) => !guide.includes(`\`${name.slice('saa-'.length)}\``));
  expect(missing).toEqual([]);
});

it('아이콘의 이름은 묶음에 따라 갈린다', () => {
  expect(iconName('logos:aws-s3')).toBe('aws-s3');
  expect(iconName('saa:nat-gateway')).toBe('saa-nat-gateway');
  expect(iconName('fa:server')).toBeUndefined();
});
