import type { StatedTopic } from '../../matching/page-statements.ts';
import type { ExamGuide } from '../../model/exam.ts';

/** What the page of the exam (`/exam/`) says in numbers, as a page of a topic says it: old notes have it, too. */
export function examPage({ code, name, source, format, domains }: ExamGuide): StatedTopic {
  const { questions, unscored, minutes, passing, scale } = format;
  const [least, most] = scale.map((score) => score.toLocaleString('ko'));
  const fact = (
    id: string,
    label: string,
    value: string,
    note: string,
    called: string[],
  ): StatedTopic['facts'][number] => ({
    ...{ id, label, value, note, called, source },
  });
  return {
    ...{ id: 'exam', title: '시험 범위', titleEn: name, summary: `${code}가 묻는 것과 그 답이 있는 자리.` },
    aliases: ['합격 점수', '합격선', '합격', '시험 시간', '문항 수', '문항', '출제 비중'],
    facts: [
      fact('questions', '문항', `${questions}문항`, `${unscored}문항은 채점하지 않는다.`, ['문항', '문제']),
      fact('minutes', '시험 시간', `${minutes}분`, '', ['시험 시간', '시간', '분']),
      fact('passing', '합격 점수', `${passing}점`, `${least}점에서 ${most}점까지 환산하고 ${passing}점부터 합격이다.`, [
        ...['합격', '합격선', '커트라인'],
      ]),
      fact('weights', '영역의 비중', domains.map(({ title, weight }) => `${title} ${weight}%`).join(', '), '', [
        '비중',
      ]),
    ],
    ...{ signals: [], scenarios: [], corrections: [], body: '' },
  };
}
