import { expect, it } from 'vitest';
import type { ScenarioData } from '../../../model/scenario-data.ts';
import { turnsElsewhere } from './turns-on.ts';

/** A situation with what is chosen. */
const of = (situation: string, choose = '', more: Partial<ScenarioData> = {}): ScenarioData => ({
  ...{ situation, choose, why: '', url: '/a/b/#scenario-c', topic: 'a/b', answers: ['a/b'] },
  ...more,
});

it.each([
  [
    'CPU 사용률에 따라 인스턴스 수를 자동으로',
    of('SQS 대기열의 작업을 처리한다. CPU는 늘 비슷하다.', '밀린 메시지 수로'),
  ],
  ['CPU 사용률 50%로 유지', of('메모리 사용률이 80%를 넘으면 알린다')],
  ['CPU 사용률 50%로 유지', of('CPU가 80%를 넘으면 알린다')],
  ['싸게 오래 보관하는 스토리지', of('속보에 쓸 클립을 5분 안에 꺼낸다', 'Expedited')],
  ['온프레미스와 AWS 사이의 전용 네트워크', of('데이터 센터의 300TB를 옮기려 한다', 'Direct Connect로 DataSync')],
  ['고정 IP가 필요한 로드 밸런서', of('NLB를 거쳐 붙으면 시간 초과가 난다')],
  ['예측할 수 있는 급증 전에 늘리고 싶다', of('트래픽을 전혀 모른다', '온디맨드')],
  ['지연 시간이 낮은 리전으로 보내고 싶다', of('나라마다 법에 따라 나눈다', '지리적 위치')],
  ['메시지 수에 따라 워커를 늘리고 싶다', of('이미지 한 장이 커서 대기열에 넣지 못한다')],
  ['위치에 따라 다른 서버로', of('새 버전에 사용자의 5%만 보내려 한다', '가중치')],
  ['읽기 트래픽이 많은 데이터베이스', of('RDS의 상품과 DynamoDB의 후기를 합쳐 보여 준다')],
  ['실시간 스트리밍 데이터를 저장', of('변경을 쌓는다', '', { topic: 'database/dynamodb-streams-vs-kinesis' })],
])('%s: turns on something else', (query, situation) => {
  expect(turnsElsewhere(query)(situation)).toBe(true);
});

it.each([
  ['CPU 사용률 50%로 유지', of('평균 CPU 사용률이 50% 가까이 유지되게 한다', '대상 추적')],
  ['EC2의 메모리 사용량을 보고 싶다', of('메모리 사용률이 80%를 넘으면 알린다. CPU와 네트워크만 보인다.')],
  ['클립을 5분 안에 꺼내야 한다', of('클립 하나를 5분 안에 꺼낸다', 'Expedited')],
  ['300TB를 AWS로 옮겨야 한다', of('데이터 센터의 300TB를 옮기려 한다')],
  ['retrieve the clip in minutes at the lowest cost', of('클립 하나를 5분 안에 꺼낸다', 'Expedited')],
  ['키-값 데이터를 빠르게 읽는다', of('DynamoDB의 읽기를 줄인다', '', { answers: ['database/dax'] })],
])('%s: turns on the same', (query, situation) => {
  expect(turnsElsewhere(query)(situation)).toBe(false);
});
