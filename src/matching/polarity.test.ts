import { expect, it } from 'vitest';
import { polarityOf } from './polarity.ts';

it.each([
  ['공유할 수 있다', 'yes'],
  ['공유하지 못한다', 'no'],
  ['쓸 수 없습니다.', 'no'],
  ['기본값이 아닙니다', 'no'],
  ['한도는 없죠', 'no'],
  ['GPU 태스크 x', 'no'],
  ['지원하지 않는 것은 아니다', 'yes'],
  ['헤더를 안 주면 하루 동안 둔다', 'yes'],
  ['겹치면 못 맺는다', 'no'],
  ['레디스 IAM 인증 | 안 됨', 'no'],
  ['안전하고 문제없이 옮긴다', 'yes'],
  ['인스턴스를 안 두는 구성으로 아낀다', 'both'],
  ['함수 제한 시간 × 6', 'yes'],
  ['서버가 없는 곳에 들였지만 지금은 살 수 없다.', 'no'],
  ['경로를 안 보내 주면 아무것도 검사 안 함', 'both'],
  ['표준은 된다. FIFO는 안 된다.', 'both'],
])('%s', (text, polarity) => {
  expect(polarityOf(text)).toBe(polarity);
});
