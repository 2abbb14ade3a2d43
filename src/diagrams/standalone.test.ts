import { describe, expect, it } from 'vitest';
import { emitStandalone, emitWordless, readColours } from './standalone.ts';
import type { CommittedDiagram } from './store.ts';

const css = ':root { --diagram-canvas: light-dark(#ffffff, #161d1b);\n  --diagram-text: light-dark(#000, #fff); }';
const diagram: CommittedDiagram = {
  meta: { hash: '', type: 'flowchart-v2', title: '', description: '', icons: ['aws-s3'], topics: [], relations: [] },
  svg: '<svg xmlns="http://www.w3.org/2000/svg" class="diagram-svg" viewBox="-8 -8 20 10" width="20" height="10"><svg role="img"><text fill="var(--diagram-text)">버킷</text><use href="#icon-aws-s3"/></svg><a data-topic="storage/s3"><rect/></a></svg>',
};

describe('따로 쓰는 그림 파일', () => {
  it('색과 아이콘과 바탕이 안에 있고 링크가 없다', () => {
    const svg = emitStandalone(diagram, { 'aws-s3': { body: '<path d="M0 0h9"/>' } }, css);
    expect(svg).toContain('--diagram-canvas:light-dark(#ffffff, #161d1b);--diagram-text:light-dark(#000, #fff)');
    expect(svg).toContain('<symbol id="icon-aws-s3"');
    expect(svg).toContain('<rect x="-8" y="-8" width="20" height="10" fill="var(--diagram-canvas)"/>');
    expect(svg).not.toMatch(/<a |diagram-svg/);
  });

  it('for a small picture bears its light colours itself, and no words', () => {
    const drawn = { ...diagram, svg: diagram.svg.replace('<use', '<rect fill="var(--diagram-canvas)"/><use') };
    const svg = emitWordless(drawn, { 'aws-s3': { body: '<path d="M0 0h9"/>' } }, css);
    expect(svg).toContain('<rect fill="#ffffff"/>');
    expect(svg).toContain('<symbol id="icon-aws-s3"');
    expect(svg).not.toMatch(/<text|<a |var\(/);
  });

  it('모르는 색은 이름을 말한다', () => {
    expect(() => emitStandalone(diagram, { 'aws-s3': { body: '' } }, ':root{--diagram-canvas: red;}')).toThrow(
      '--diagram-text',
    );
    expect(readColours('')).toEqual({});
  });
});
