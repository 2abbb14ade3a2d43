import { describe, expect, it } from 'vitest';
import { createFence } from './fence.ts';
import { mapLines, readMarkdown } from './read-markdown.ts';
import { settleFences } from './settle-fences.ts';

function settle(...lines: string[]): string[] {
  return settleFences(mapLines(lines)).map(({ text }) => text);
}

describe('코드의 끝', () => {
  it.each([
    ['제자리에 있는 코드는 그대로다', ['- 가', '  ```', '  코드', '  ```', '글'], ['- 가', '  ```', '  코드', '  ```', '글']],
    ['항목 밖으로 밀린 코드는 항목 안에 든다', ['1. 가', '   ```bash', 'aws s3 ls', '   ```', '2. 나'], ['1. 가', '   ```bash', '   aws s3 ls', '   ```', '2. 나']],
    ['첫 줄에만 인용 표시가 있는 코드는 모두 인용이다', ['> ```', '코드', '```', '글'], ['> ```', '> 코드', '> ```', '글']],
    ['항목에서 열고 잊은 코드는 항목과 함께 끝난다', ['- ```', '  코드', '- 글', '', '```', '다른 코드', '```'], ['- ```', '  코드', '  ```', '- 글', '', '```', '다른 코드', '```']],
    ['잊은 끝은 다음 제목 앞이다', ['```', '코드', '', '## 제목'], ['```', '코드', '```', '', '## 제목']],
    ['뒤의 코드가 짝을 잃으면 앞의 코드에 끝이 없던 것이다', ['```', '코드', '', '## 제목', '', '```', '다른 코드', '```'], ['```', '코드', '```', '', '## 제목', '', '```', '다른 코드', '```']],
    ['주석 속의 것은 코드가 아니다', ['<!--', '```', '-->', '## 제목'], ['<!--', '```', '-->', '## 제목']],
    ['각주 속의 코드', ['[^1]: ```', '    코드', '    ```', '글'], ['[^1]: ```', '    코드', '    ```', '글']],
  ])('%s', (_name, lines, settled) => {
    expect(settle(...lines)).toEqual(settled);
    expect(settle(...settled)).toEqual(settled);
  }); // prettier-ignore

  it('줄로 읽으나 나무로 읽으나 같은 줄이 코드다', () => {
    const lines = ['- - ```', '', '3. 글', '```', '', '> - ~~~js', '글', '~~~', '끝', '```', '코드', '```'];
    const settled = settleFences(mapLines(lines));
    const fence = createFence();
    const byLine = settled.filter(({ text }) => fence.isCode(text)).map(({ line }) => line);
    const inTree: number[] = [];
    JSON.stringify(readMarkdown(mapLines(lines)), (_key, node: { type?: string; position?: { start: { line: number }; end: { line: number } } } | null) => {
      if (node?.type === 'code' && node.position !== undefined)
        for (let line = node.position.start.line; line <= node.position.end.line; line += 1) inTree.push(line);
      return node;
    }); // prettier-ignore
    expect([...new Set(byLine)]).toEqual(inTree);
  });
});
