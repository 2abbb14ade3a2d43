import type { Finding } from '../model/finding.ts';
import { plainInline } from '../model/plain-inline.ts';
import { questionFile } from '../model/question.ts';
import { readEntries, type DataFile } from './data-files.ts';
import { report } from './rules.ts';
import { entries, type TopicDocument } from './topic-document.ts';

const plain = (text: string): string => plainInline(text).replace(/\s+/g, ' ').trim();

/** The phrases in “ ” that stand in none of the texts that they are taken from. */
function unsaidIn(reason: string, texts: readonly string[]): string[] {
  const said = texts.map(plain);
  return [...reason.matchAll(/“([^”]*)”/g)].flatMap(([, phrase = '']) =>
    said.some((text) => text.includes(plain(phrase))) ? [] : [phrase],
  );
}

const HOW = '정하는 낱말을 적힌 그대로 옮기거나 따옴표를 뺀다.';

/** Rule `quote-unsaid` for scenarios: what a reason quotes, its situation says. */
export function checkQuotes(topic: TopicDocument): Finding[] {
  return entries(topic, 'scenarios', 'why').flatMap(({ value, line, path }) => {
    const situation = topic.fields.get(`scenarios[${String(path[1])}].situation`)?.value ?? '';
    return unsaidIn(value, [situation]).map((phrase) =>
      report('quote-unsaid', { file: topic.path, line }, `이유가 인용한 “${phrase}”가 상황(situation)에 없다. ${HOW}`),
    );
  });
}

/** The same for questions: what the reason of an option quotes, the stem or an option says. */
export function checkQuestionQuotes(data: readonly DataFile[]): Finding[] {
  return data
    .filter(({ path }) => path.startsWith('content/_questions/'))
    .flatMap((file) => {
      const read = readEntries(file, questionFile);
      return (read?.entries ?? []).flatMap(({ stem, options }, at) => {
        const texts = [stem, ...options.map(({ text }) => text)];
        return options.flatMap(({ why }, option) =>
          unsaidIn(why, texts).map((phrase) => {
            const line = read?.lineOf([at, 'options', option, 'why']) ?? 1;
            const message = `이유가 인용한 “${phrase}”가 물음에도 보기에도 없다. ${HOW}`;
            return report('quote-unsaid', { file: file.path, line }, message);
          }),
        );
      });
    });
}
