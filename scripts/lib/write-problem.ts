/** What keeps files from being written, in Korean, by the code of the error. */
const PROBLEMS: Readonly<Record<string, string>> = {
  ENOSPC: '디스크에 자리가 없다. 자리를 비우고 다시 실행한다',
  EDQUOT: '디스크 할당량을 다 썼다. 자리를 비우고 다시 실행한다',
  EROFS: '읽기 전용인 곳이다. 다른 폴더를 준다',
  EACCES: '쓸 권한이 없다. 권한을 주거나 다른 곳을 준다',
  EPERM: '쓸 권한이 없다. 권한을 주거나 다른 곳을 준다',
  EISDIR: '파일을 쓸 자리에 폴더가 있다. 다른 이름을 준다',
  ENOTDIR: '폴더가 있어야 할 자리에 파일이 있다. 다른 이름을 준다',
  EEXIST: '폴더가 있어야 할 자리에 파일이 있다. 다른 이름을 준다',
  ENAMETOOLONG: '이름이 너무 길다. 짧은 이름을 준다',
};

/** Says in one Korean line why something could not be written; `undefined` for any other error. */
export function writeProblem(error: unknown): string | undefined {
  const { code = '', path } = error as NodeJS.ErrnoException;
  const problem = PROBLEMS[code];
  return problem === undefined || path === undefined ? problem : `${path}: ${problem}`;
}
