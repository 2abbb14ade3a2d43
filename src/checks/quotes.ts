import type { Finding } from '../model/finding.ts';
import { plainInline } from '../model/plain-inline.ts';
import { questionFiles, type DataFiles } from './data-files.ts';
import { report, type Place } from './rules.ts';
import { beside, entries, type TopicDocument } from './topic-document.ts';

const plain = (text: string): string => plainInline(text).replace(/\s+/g, ' ').trim();

/** Reports the phrases in “ ” that stand in none of the texts that they are taken from. */
function checkQuoted(reason: string, texts: readonly string[], where: string, place: Place): Finding[] {
  const said = texts.map(plain);
  return [...reason.matchAll(/“([^”]*)”/g)]
    .filter(([, phrase = '']) => !said.some((text) => text.includes(plain(phrase))))
    .map(([quote]) => {
      const message = `이유가 인용한 ${quote}가 ${where}에 없다. 정하는 낱말을 적힌 그대로 옮기거나 따옴표를 뺀다.`;
      return report('quote-unsaid', place, message);
    });
}

/** Rule `quote-unsaid` for scenarios: what a reason quotes, its situation says. */
export const checkQuotes = (topic: TopicDocument): Finding[] =>
  entries(topic, 'scenarios', 'why').flatMap((why) =>
    checkQuoted(why.value, [beside(topic, why, 'situation')?.value ?? ''], '상황(situation)', why),
  );

/** The same for questions: what the reason of an option quotes, the stem or an option says. */
export const checkQuestionQuotes = (data: DataFiles): Finding[] =>
  questionFiles(data).flatMap(({ entries: questions, placeOf }) =>
    questions.flatMap(({ stem, options }, at) =>
      options.flatMap(({ why }, option) => {
        const texts = [stem, ...options.map(({ text }) => text)];
        return checkQuoted(why, texts, '물음과 보기', placeOf([at, 'options', option, 'why']));
      }),
    ),
  );
