import type { Rule } from './built/rules.ts';

/** Rules for what stands in `content/_*.yaml`: questions, pairs and claims. */
export const DATA_RULES = {
  'question-task': {
    severity: 'error',
    demands: '문항 파일의 이름은 시험 안내에 있는 과제다',
    see: 'content/_exam.yaml',
  },
  'question-repeated': {
    severity: 'error',
    demands: '문항의 id와 물음은 하나뿐이다',
    see: 'src/model/question.ts',
  },
  'pair-repeated': {
    severity: 'error',
    demands: '헷갈리는 짝은 서로 다른 두 주제나 절이고 한 번만 적는다',
    see: 'src/model/pair.ts',
  },
  'pair-order': {
    severity: 'error',
    demands: '짝은 자주 헷갈리는 것(confusion이 큰 것)부터 적는다',
    see: 'src/model/pair.ts',
  },
  'pair-article': {
    severity: 'error',
    demands: '짝의 article은 비교 글이다',
    see: 'src/model/pair.ts',
  },
  'pair-table': {
    severity: 'error',
    demands: '짝의 table은 그 제목 아래의 첫 표이고, 두 이름이 그 표의 첫 줄이나 첫 칸에 있다',
    see: 'src/markdown/body-tables.ts',
  },
  'claim-unsaid': {
    severity: 'error',
    demands: '노트의 말을 가리는 항목은 그 주제의 문장 일부나 fact-<id>를 그대로 적는다',
    see: 'src/model/claim.ts',
  },
  'claim-word': {
    severity: 'error',
    demands: '노트의 말을 가리는 구에서 $로 시작하는 낱말은 낱말 여럿의 이름이다',
    see: 'src/matching/claim-words.ts',
  },
} as const satisfies Record<string, Rule>;
