/** For tests: notes of one kind of text only, as long as asked: what is costly to a parser, and what programs leave behind. */

/** Repeats what `unit` gives for 0, 1, 2 … until `length` UTF-16 units are reached. */
function fill(length: number, unit: (index: number) => string): string {
  const parts: string[] = [];
  for (let index = 0, size = 0; size < length; index += 1) {
    const part = unit(index);
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

/** A kind of note: the ending of its file, and its text of about so many UTF-16 units. */
interface HeavyKind {
  readonly ending: string;
  readonly write: (length: number) => string;
}

/** Every kind by its name for readers. */
export const HEAVY_KINDS: Readonly<Record<string, HeavyKind>> = {
  '겹친 목록(- - -)': { ending: 'md', write: (length) => fill(length, () => `${'- '.repeat(500)}a\n`) },
  '한 줄에 겹친 목록': { ending: 'md', write: (length) => fill(length, () => `${'- '.repeat(9000)}a\n`) },
  '들여 겹친 목록': {
    ending: 'md',
    write: (length) => fill(length, (index) => `${' '.repeat((index % 100) * 2)}- 람다 ${index}\n`),
  },
  '겹친 인용(> >)': { ending: 'md', write: (length) => fill(length, () => `${'> '.repeat(400)}a\n`) },
  '질문과 답': {
    ending: 'md',
    write: (length) => fill(length, (index) => `Q${index}. 람다는 얼마나 도는가?\nA${index}. 15분까지 돈다\n`),
  },
  '인용한 답': {
    ending: 'md',
    write: (length) => fill(length, (index) => `* 상황 ${index}: 파일을 둘 곳이 필요하다\n    > * S3에 둔다 ${index}\n`),
  },
  'CSV': { ending: 'csv', write: (length) => `이름,값,설명\n${fill(length, (index) => `s3-${index},"값, ${index}",버킷 ${index}\n`)}` },
  '넓은 CSV': {
    ending: 'csv',
    write: (length) => fill(length, (index) => `${Array.from({ length: 200 }, (_, cell) => `${index}.${cell}`).join(',')}\n`),
  },
  '넓은 표': {
    ending: 'md',
    write: (length) => `|${' a |'.repeat(200)}\n|${'---|'.repeat(200)}\n${fill(length, (index) => `|${` ${index % 10} |`.repeat(200)}\n`)}`,
  },
  '긴 표': { ending: 'md', write: (length) => `| 가 | 나 |\n|---|---|\n${fill(length, (index) => `| S3 ${index} | 버킷 |\n`)}` },
  '제목': { ending: 'md', write: (length) => fill(length, (index) => `## 제목 ${index}\n`) },
  '제목과 글': { ending: 'md', write: (length) => fill(length, (index) => `## S3 ${index}\n\n버킷에 객체를 둔다.\n\n`) },
  '한 단락': { ending: 'md', write: (length) => fill(length, (index) => `버킷에 객체를 둔다 ${index}.\n`) },
  '한 줄': { ending: 'md', write: (length) => `${fill(length, (index) => `버킷에 객체를 둔다 ${index}. `)}\n` },
  '단락': { ending: 'md', write: (length) => fill(length, (index) => `버킷에 객체를 둔다 ${index}. **굵게** 쓴다.\n\n`) },
  '목록': { ending: 'md', write: (length) => fill(length, (index) => `- 버킷 ${index}\n`) },
  '번호 목록': { ending: 'md', write: (length) => fill(length, (index) => `${index + 1}. 버킷\n`) },
  '띄운 목록': { ending: 'md', write: (length) => fill(length, (index) => `- 버킷 ${index}\n\n  글\n\n`) },
  '별표': { ending: 'md', write: (length) => fill(length, () => '*a **b ') .replace(/(.{5000})/g, '$1\n') },
  '여는 괄호': { ending: 'md', write: (length) => fill(length, () => '[a](').replace(/(.{5000})/g, '$1\n') },
  '괄호만': { ending: 'md', write: (length) => fill(length, () => '[').replace(/(.{5000})/g, '$1\n') },
  '그림': { ending: 'md', write: (length) => fill(length, (index) => `![](a${index}.png)\n`) },
  '역따옴표': { ending: 'md', write: (length) => fill(length, (index) => `${'`'.repeat((index % 60) + 1)}a `).replace(/(.{5000})/g, '$1\n') },
  '태그': { ending: 'md', write: (length) => fill(length, () => '<div><b>a\n') },
  '닫지 않은 태그': { ending: 'md', write: (length) => fill(length, () => '<div>\n\na\n\n') },
  '꺾쇠': { ending: 'md', write: (length) => fill(length, () => '<a ').replace(/(.{5000})/g, '$1\n') },
  '주석': { ending: 'md', write: (length) => fill(length, () => '<!-- ').replace(/(.{5000})/g, '$1\n') },
  '링크 정의': { ending: 'md', write: (length) => fill(length, (index) => `[a${index}]: https://a.com/${index}\n`) },
  '참조': { ending: 'md', write: (length) => `${fill(length, () => '[a][b] ').replace(/(.{5000})/g, '$1\n')}\n\n[b]: https://a.com\n` },
  '각주': { ending: 'md', write: (length) => fill(length, (index) => `글[^${index}]\n\n[^${index}]: 주\n\n`) },
  '울타리': { ending: 'md', write: (length) => fill(length, () => '```\n') },
  '목록 속 울타리': { ending: 'md', write: (length) => fill(length, () => '- ```\n') },
  '코드': { ending: 'md', write: (length) => `\`\`\`\n${fill(length, (index) => `const a${index} = ${index};\n`)}\`\`\`\n` },
  '주소': { ending: 'md', write: (length) => fill(length, (index) => `https://a.com/${index} `).replace(/(.{5000})/g, '$1\n') },
  '골뱅이': { ending: 'md', write: (length) => fill(length, () => 'a@').replace(/(.{5000})/g, '$1\n') },
  '수식': { ending: 'md', write: (length) => fill(length, () => '$\\text{a').replace(/(.{5000})/g, '$1\n') },
  '탭': { ending: 'txt', write: (length) => fill(length, (index) => `이름 ${index}\t값\t설명\n`) },
  'PDF 글머리표': { ending: 'txt', write: (length) => fill(length, (index) => `- - 람다 ${index}\n• 버킷\n`) },
  'HTML': { ending: 'html', write: (length) => `<!doctype html>\n<html><body>\n${fill(length, (index) => `<p>버킷 <b>${index}</b></p>\n`)}</body></html>\n` },
  '겹친 HTML': { ending: 'html', write: (length) => `<!doctype html>\n<html><body>\n${fill(length, () => '<div>\n')}a</body></html>\n` },
  'HTML 표': { ending: 'html', write: (length) => `<!doctype html>\n<html><body><table>\n${fill(length, (index) => `<tr><td>${index}</td><td>나</td></tr>\n`)}</table></body></html>\n` },
}; // prettier-ignore
