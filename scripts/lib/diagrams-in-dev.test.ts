import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { diagramPath } from '../../src/diagrams/store.ts';
import { diagramHash } from '../../src/diagrams/version.ts';
import type { DiagramPen } from './diagram-pen.ts';
import { diagramsInDev, type DevDiagrams } from './diagrams-in-dev.ts';
import { openScratch } from './scratch.ts';

const scratch = openScratch();
const { write } = scratch;

const topic = (): string => join(scratch.folder, 'content/storage/s3.mdx');

function writeTopic(source: string): void {
  write('content/storage/s3.mdx', `---\ntitle: S3\n---\n\n\`\`\`mermaid id=path\n${source}\n\`\`\`\n`);
}

/** A pen that refuses sources with `WRONG` in them. */
const openFakePen = (): Promise<DiagramPen> =>
  Promise.resolve({
    draw: ({ topic: { path }, fence, key }) => {
      if (fence.source.includes('WRONG'))
        return Promise.resolve({
          rule: 'diagram-syntax',
          severity: 'error' as const,
          file: path,
          line: fence.line + 1,
          message: '틀렸다',
        });
      const meta = { type: 'flowchart-v2', title: '제목', description: '설명', icons: [], topics: [], relations: [] };
      write(diagramPath(key, 'json'), JSON.stringify({ hash: diagramHash(fence.source), ...meta }));
      write(diagramPath(key, 'svg'), '<svg/>');
      return Promise.resolve(undefined);
    },
    writeIcons: () => undefined,
    close: () => Promise.resolve(),
  });

/** Starts the integration on a bare watcher; `said` collects the terminal, `reloads` the files announced as changed. */
function start(drawing: DevDiagrams): { watcher: EventEmitter; said: string[]; reloads: string[] } {
  const [watcher, said, reloads] = [new EventEmitter(), [] as string[], [] as string[]];
  const say = (text: string): void => void said.push(text);
  watcher.on('change', (path: string) => reloads.push(path));
  const setup = drawing.integration.hooks['astro:server:setup'] as unknown as (context: object) => void;
  setup({ server: { watcher }, logger: { info: say, warn: say } });
  return { watcher, said, reloads };
}

describe('쓰는 동안의 그림', () => {
  it('바뀐 그림을 그리고 그 주제의 쪽을 새로 열게 한다', async () => {
    writeTopic('flowchart LR');
    const { watcher, said, reloads } = start(diagramsInDev(scratch.folder, openFakePen));
    await vi.waitFor(() => {
      expect(said).toEqual(['그림 storage/s3/path']);
    });
    expect(reloads).toEqual([topic()]);
    writeTopic('flowchart TB');
    watcher.emit('change', topic());
    await vi.waitFor(() => {
      expect(said).toHaveLength(2);
    });
  });

  it('틀린 문법은 터미널과 쪽에 한 번 말하고, 고치면 거둔다', async () => {
    writeTopic('WRONG');
    const drawing = diagramsInDev(scratch.folder, openFakePen);
    const { watcher, said } = start(drawing);
    const problem = 'content/storage/s3.mdx:6 diagram-syntax 틀렸다';
    await vi.waitFor(() => {
      expect(said).toEqual([problem]);
    });
    expect(drawing.explain('storage/s3/path')).toBe(problem);
    writeTopic('flowchart LR');
    watcher.emit('change', topic());
    await vi.waitFor(() => {
      expect(said).toEqual([problem, '그림 storage/s3/path']);
    });
    expect(drawing.explain('storage/s3/path')).toContain('그리는 중이다');
  });

  it('브라우저가 없어도 서버는 멈추지 않고 쪽이 이유를 말한다', async () => {
    writeTopic('flowchart LR');
    const drawing = diagramsInDev(scratch.folder, () => Promise.reject(new Error('Chromium이 없다')));
    const { said } = start(drawing);
    await vi.waitFor(() => {
      expect(said).toEqual(['Chromium이 없다']);
    });
    expect(drawing.explain('storage/s3/path')).toBe('Chromium이 없다');
  });
});
