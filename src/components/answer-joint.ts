/**
 * What stands before the n-th topic of an answer: parts that work together are added up, a whole drawing of them is where
 * they are shown (`SQS + Lambda, 구성도 Lambda + SQS 비동기 분리`).
 */
export const answerJoint = (id: string, at: number): string =>
  at === 0 ? '' : id.startsWith('architectures/') ? ', 구성도 ' : ' + ';
