/** The words of “오늘의 학습”. */
export const TODAY = {
  button: '오늘의 학습',
  about: '무엇부터 할지 골라 준다. 처음이라면 다섯 문항부터 시작한다. 2~3분이면 된다.',
  run: (title: string, done: number, all: number): string => `${title} 이어 풀기, ${done}/${all}`,
  plan: (count: number): string => `오늘 계획 ${count}개`,
  cards: (count: number): string => `카드 ${count}장`,
  questions: (count: number): string => `문항 ${count}개`,
  first: '처음 다섯 문항',
  done: '오늘 할 공부를 마쳤다. 더 하고 싶으면 아래에서 고른다.',
  suggest: '시험일을 정하면 그날까지 하루 분량으로 나눈다.',
  plans: '학습 계획',
};
