import { renderInline } from '../markdown/render-inline.ts';
import type { QuestionData } from '../model/question-data.ts';
import { ankiFile, linkTo } from './anki.ts';

/** A question with the task of the exam that it serves, and where it is read. */
export interface PlacedQuestion {
  readonly domain: string;
  /** `1.1`, and its title. */
  readonly task: { readonly id: string; readonly title: string };
  readonly url: string;
  readonly question: QuestionData;
}

const list = (items: readonly string[]): string => `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;

/** Questions as Anki's text file: in front what is asked and its options, behind what is right, why each option is or is not, and where. */
export const questionsAnkiText = (questions: readonly PlacedQuestion[], site: URL | undefined): string =>
  ankiFile(
    'SAA 노트 문항',
    questions.map(({ domain, task, url, question: { id, stem, options, source, verifiedOn } }) => {
      const right = options.flatMap((option, at) => (option.right ? [`${at + 1}번`] : []));
      const asks = right.length > 1 ? ` <small>(${right.length}개를 선택한다)</small>` : '';
      return {
        id: `question:${id}`,
        front: [
          `<small>${task.id} ${renderInline(task.title)}</small>`,
          `${renderInline(stem)}${asks}${list(options.map(({ text }) => renderInline(text)))}`,
        ],
        back: [
          `<b>답: ${right.join(', ')}</b>${list(
            options.map(
              ({ right: isRight, why, see }) =>
                `<b>${isRight ? '맞다.' : '아니다.'}</b> ${renderInline(why)} ${linkTo(see.url, site, see.title)}`,
            ),
          )}근거: ${linkTo(source, undefined, 'AWS 문서')}, ${verifiedOn}에 확인`,
          linkTo(url, site, '이 문항 보기'),
        ],
        tags: [['문항'], [domain], ['과제', task.id]],
      };
    }),
  );
