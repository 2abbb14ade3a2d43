import { DOMAIN_KEYS, isDomain } from '../model/domain.ts';
import type { Finding } from '../model/finding.ts';
import { isPortableName, isSlug } from '../model/slug.ts';
import { report } from './rules.ts';
import { didYouMean } from './suggest.ts';

/** Says what stands where. */
const GUIDE = 'content/README.md';

/**
 * Rules `file-place`, `file-domain` and `file-name` for one file below `content/`, given as `content/storage/s3.mdx`.
 *
 * Files and folders whose name starts with `_` are data, with `.` the system's: of these only the name is judged, which every system must be able to hold.
 */
export function checkPlace(path: string): Finding[] {
  const at = { file: path, line: 1 };
  const segments = path.split('/').slice(1);
  const unfit = segments.find((segment) => !isPortableName(segment));
  if (unfit !== undefined)
    return [
      report(
        'file-name',
        at,
        `“${unfit}”: Windows가 담지 못하는 이름이다(con, 끝의 점과 빈칸, <>:"\\|?*, 200자 넘는 이름). 다른 이름을 쓴다.`,
      ),
    ];
  if (path === GUIDE || segments.some((segment) => /^[_.]/.test(segment))) return [];
  const [domain = '', name = '', ...deeper] = segments;
  if (name === '' || deeper.length > 0)
    return [report('file-place', at, '파일이 자리를 벗어났다. content/<도메인>/<슬러그>.mdx로 옮긴다.')];
  if (!isDomain(domain)) {
    const advice = `${didYouMean(domain, DOMAIN_KEYS)} 쓸 수 있는 폴더: ${DOMAIN_KEYS.join(', ')}`;
    return [report('file-domain', at, `“${domain}”: 그런 도메인은 없다.${advice}`)];
  }
  if (!name.endsWith('.mdx'))
    return [report('file-place', at, '주제 파일이 아니다. 이름을 .mdx로 끝내거나 content/ 밖으로 옮긴다.')];
  if (isSlug(name.slice(0, -'.mdx'.length))) return [];
  const advice = '소문자 영문, 숫자, 하이픈만 80자까지 쓴다. 예: s3-object-lock.mdx';
  return [report('file-name', at, `파일 이름이 주소가 된다. ${advice}`)];
}
