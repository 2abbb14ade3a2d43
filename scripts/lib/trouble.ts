/** What the machine says when it cannot, and what to do about it. Each pattern stands for one cause. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [
    /ENOSPC|no space left|EDQUOT|\bEIO\b/i,
    '디스크가 가득 찼다. 자리를 비우고(.cache는 지워도 된다) 다시 실행한다. 지난번 사이트는 그대로 있다.',
  ],
  [
    /EROFS|read-only file system/i,
    '쓸 수 없게 연결된 디스크다. 쓸 수 있는 곳에 저장소를 두거나 OUT_DIR로 다른 폴더를 준다.',
  ],
  [
    /EACCES|EPERM|permission denied/i,
    '폴더에 쓸 권한이 없다. 위에 적힌 경로의 주인과 권한을 확인하거나 OUT_DIR로 다른 폴더를 준다.',
  ],
  [/EMFILE|ENFILE/, '연 파일이 너무 많다. ulimit -n 4096 을 하고 다시 실행한다.'],
  [
    /heap out of memory|ENOMEM/i,
    '메모리가 모자란다. 다른 프로그램을 닫거나 NODE_OPTIONS=--max-old-space-size=8192 를 준다.',
  ],
];

/** Advice in Korean for what a program said before it gave up, or `undefined` when the machine is not to blame. */
export const adviceFor = (said: string): string | undefined => CAUSES.find(([pattern]) => pattern.test(said))?.[1];
