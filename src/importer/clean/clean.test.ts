import { describe, expect, it } from 'vitest';
import { stringifyMdx } from '../../markdown/stringify-mdx.ts';
import { mapLines, readMarkdown } from '../read-markdown.ts';
import { cleanTree } from './clean.ts';

/** What a piece of Markdown looks like in a draft. */
function clean(...lines: string[]): string {
  return stringifyMdx(cleanTree(readMarkdown(mapLines(lines))).root.children).trim();
}

describe('강조', () => {
  it.each([
    [
      '조사 앞에서 닫히는 굵은 글씨',
      '**S3(Simple Storage Service)**는 저장소다',
      '**S3(Simple Storage Service)**는 저장소다',
    ],
    ['닫는 별표 앞의 빈칸', '**도메인 규칙  ** 으로 푼다', '**도메인 규칙** 으로 푼다'],
    ['영문자 앞의 닫는 괄호', '**a(b)**c', '**a(b)** c'],
    ['짝 없는 별표', '끝에 남은 **별표', '끝에 남은 별표'],
    ['거듭제곱', '2**3은 8이다', '2\\*\\*3은 8이다'],
    ['조사 앞에서 닫히는 지운 글', '~~옛 한도(5개)~~는 100개다', '~~옛 한도(5개)~~ 는 100개다'],
    ['범위를 뜻하는 물결표', '10~20GB, 30~40GB', '10~20GB, 30~40GB'],
  ])('%s', (_name, source, draft) => {
    expect(clean(source)).toBe(draft);
  });
});

describe('수식', () => {
  it.each([
    ['$\\text{CPU} > 50%$는 $\\text{Warning}$', 'CPU > 50%는 Warning'],
    ['$\\frac{1}{2} \\times 3 \\leq 5$', '`\\frac{1}{2} \\times 3 \\leq 5`'],
    ['주소는 $2^{16}-5$개', '주소는 `2^{16}-5`개'],
    ['값은 $5에서 $10이다', '값은 $5에서 $10이다'],
    ['`$\\text{코드}$`는 그대로다', '`$\\text{코드}$`는 그대로다'],
    ['\\(2^{10} \\times x_{1,2}\\)', '`2^{10} \\times x_{1,2}`'],
    ['$\\sqrt{a}$는 근이다', '`\\sqrt{a}`는 근이다'],
  ])('%s', (source, draft) => {
    expect(clean(source)).toBe(draft);
  });
});

describe('이모지', () => {
  it.each([
    ['장식은 없앤다', ['## 📊 데이터 분석'], '## 데이터 분석'],
    ['견줌은 vs가 된다', ['## ECS 🆚 EKS'], '## ECS vs EKS'],
    [
      '글머리표로 쓴 것은 뜻이 된다',
      ['- ❌ 공개하지 않는다', '- ⭕ 막는다'],
      '- **아님:** 공개하지 않는다\n- **맞음:** 막는다',
    ],
    ['문장 끝에 붙은 것도 뜻이 된다', ['크게 늘지 않는다 ❌'], '크게 늘지 않는다 (아님)'],
    ['느낌표는 중요 상자가 된다', ['꼭 외운다 ‼️'], '<Callout type="trap" title="중요">\n  꼭 외운다\n</Callout>'],
    [
      '칸이나 항목이 그것뿐이면 남는다',
      ['- 👍', '', '| 기능 | EBS | EFS |', '|---|---|---|', '| 잠금 | 👎 | 👍 |', '| 상태 | ⭐⭐ | 🐢 |'],
      '- 👍\n\n| 기능 | EBS | EFS |\n| - | - | - |\n| 잠금 | 👎 | 👍 |\n| 상태 | ⭐⭐ | 🐢 |',
    ],
    ['뜻이 있는 색은 글 앞에서도 남는다', ['- 🔴 느리다', '- 🟢 빠르다'], '- 🔴 느리다\n- 🟢 빠르다'],
    ['수로 쓴 것은 수로 남는다', ['🔟 열째 값은 3 ✖️ 4고 🔻5%다'], '10\\. 열째 값은 3 × 4고 ↓5%다'],
    ['코드 속의 것은 건드리지 않는다', ['`❌`는 코드다'], '`❌`는 코드다'],
  ])('%s', (_name, lines, draft) => {
    expect(clean(...lines)).toBe(draft);
  });
});

describe('구조', () => {
  it.each([
    ['제목을 감싼 인용은 푼다', ['> ### DAX', '> 캐시다'], '### DAX\n\n캐시다'],
    ['겹친 인용은 하나로 편다', ['> > 인용'], '> 인용'],
    ['항목 속 인용은 항목의 글이다', ['* 질문', '    > * 답'], '- 질문\n  - 답'],
    [
      '숫자 목록에 끼인 글머리표는 안으로 넣는다',
      ['1. 가', '2. 나', '- 세부', '3. 다'],
      '1. 가\n2. 나\n   - 세부\n3. 다',
    ],
    ['글머리표만 달라진 목록은 하나다', ['- 가', '* 나'], '- 가\n- 나'],
    ['굵은 한 줄은 제목이 된다', ['# 큰 제목', '', '**작은 제목**', '', '글'], '# 큰 제목\n\n## 작은 제목\n\n글'],
    ['문장 아래의 줄은 제목이 아니다', ['문장이다.', '---', '', '다음'], '문장이다.\n\n다음'],
    ['제목 속의 굵은 글씨는 글이다', ['## 1. **개요**'], '## 1. 개요'],
    ['수식 덩어리는 코드가 된다', ['$$', '\\sum x', '$$'], '```latex\n\\sum x\n```'],
    ['글뿐인 수식 덩어리는 글이 된다', ['$$', 'RTO = 1', '$$'], 'RTO = 1'],
    [
      '겹친 콜아웃',
      ['> [!note] 밖', '> > [!warning] 안', '> > 글'],
      '<Callout type="note" title="밖">\n  <Callout type="trap" title="안">\n    글\n  </Callout>\n</Callout>',
    ],
  ])('%s', (_name, lines, draft) => {
    expect(clean(...lines)).toBe(draft);
  });
});

describe('HTML과 코드로 읽힐 수 있는 글', () => {
  it.each([
    ['꾸밈은 마크다운이 된다', ['물<b>은</b> <mark>중요</mark><br>하다'], '물**은** **중요**\\\n하다'],
    [
      '위아래에 붙은 수는 다른 수가 되지 않는다',
      ['2<sup>8</sup>-5, log<sub>2</sub>8, 5<sup>th</sup>, x<sup>n+1</sup>'],
      '2^8-5, log₂8, 5th, x^(n+1)',
    ],
    [
      '요소가 아닌 꺾쇠는 글자다',
      ['List<String>, Map<K, V>, 1 < 2 && 3 > 2'],
      'List\\<String>, Map\\<K, V>, 1 \\< 2 && 3 > 2',
    ],
    ['중괄호는 글자다', ['{process.exit()} ${x}'], '\\{process.exit()} $\\{x}'],
    ['import로 시작하는 줄은 글자다', ["import x from 'y'"], "&#x69;mport x from 'y'"],
    ['이어지는 줄의 export도 글자다', ['앞 줄', 'export const a = 1'], '앞 줄\nexport const a = 1'],
    [
      '실행되는 링크는 글만 남는다',
      ['[가](javascript:alert(1)) [나](https://aws.amazon.com/)'],
      '가 [나](https://aws.amazon.com/)',
    ],
    ['글 속에 든 그림은 설명만 남긴다', ['![구성도](data:image/png;base64,iVBORw0KGgo=)'], '(그림: 구성도)'],
    [
      '링크를 건 그림',
      ['[![배지](https://a.b/x.svg)](https://aws.amazon.com/)'],
      '[그림: 배지 x.svg](https://a.b/x.svg) [그림의 링크](https://aws.amazon.com/)',
    ],
    ['HTML 속의 자동 링크', ['<div>', '<https://aws.amazon.com/>', '</div>'], '\\<https\\://aws.amazon.com/>'],
    ['그림은 이름을 남긴다', ['![구성도](img/vpc.png)'], '(그림: 구성도 vpc.png)'],
  ])('%s', (_name, lines, draft) => {
    expect(clean(...lines)).toBe(draft);
  });
});
