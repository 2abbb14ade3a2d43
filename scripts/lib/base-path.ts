import { readBasePath } from '../../src/site/addresses.ts';
import { refuse } from './refuse.ts';

/** The path under which the site is served, from `BASE_PATH`: `/saa-notes/`. Ends the command when it cannot be one. */
export function basePath(): string {
  const given = process.env.BASE_PATH ?? '';
  return (
    readBasePath(given) ??
    refuse(
      `BASE_PATH=${given}: 주소의 경로가 아니다. /와 영문, 숫자, -, ., _, ~만 쓴다. 예: BASE_PATH=/saa-notes (Windows의 Git Bash는 /로 시작하는 값을 폴더로 바꾼다. 거기서는 BASE_PATH=saa-notes라고 적는다)`,
    )
  );
}
