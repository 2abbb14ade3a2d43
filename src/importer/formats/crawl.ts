import type { Evidence, NoteFormat } from '../note.ts';
import { countEvidence, readByLine, type LineVerdict } from './shared.ts';

/** Lines that the crawler or the blog put around the post. */
const CRAWLER_LINE =
  /^\s*(?:>\s*)?(?:\*\*)?(?:원본\s*(?:URL|주소|링크)|크롤링\s*(?:시간|일시|날짜)|수집\s*(?:시간|일시)|출처|작성일|게시일|태그|카테고리|조회수?|좋아요|Source|Crawled(?: at)?|Original URL)(?:\*\*)?\s*[::]\s*\S/i;

const BLOG_HOST = /(?:velog\.io|velcdn\.com|tistory\.com|blog\.naver\.com|daumcdn\.net)/;

/** Buttons and counters of the blog page that crawlers take along. */
const PAGE_FURNITURE =
  /^\s*(?:팔로우|통계|목록 보기|이전 포스트|다음 포스트|공유하기|신고하기|댓글\s*\d*|구독하기|\d+개의 댓글|로그인|공감\s*\d*|좋아요\s*\d*)\s*$/;

function verdict(line: string): LineVerdict {
  if (CRAWLER_LINE.test(line)) return { meta: '크롤링 정보' };
  if (PAGE_FURNITURE.test(line)) return { meta: '블로그 화면 글자' };
  if (/^\s*\[?\s*\[?TOC\]?\s*\]?\s*$/i.test(line)) return { meta: '목차 자리' };
  // `>### 제목`: velog accepts a quote sign without a space, and headings without one (`##제목`).
  return { text: line.replace(/^(\s*>)(?=[#-])/, '$1 ').replace(/^((?:\s*>\s*)?#{1,6})(?=[^\s#])/, '$1 ') };
}

/** A post crawled from velog, tistory or Naver: Markdown with HTML in it, and lines of the crawler. */
export const crawl: NoteFormat = {
  id: 'blog-crawl',
  name: '블로그에서 모은 Markdown',
  detect(note) {
    const evidence: Evidence[] = [];
    const head = note.lines.slice(0, 40);
    const crawler = head.filter((line) => CRAWLER_LINE.test(line));
    if (crawler.length > 0) evidence.push({ points: 2 * crawler.length, reason: `크롤링 정보 ${crawler.length}줄` });
    if (crawler.some((line) => BLOG_HOST.test(line))) evidence.push({ points: 3, reason: '원본 주소가 블로그다' });
    return [
      ...evidence,
      ...countEvidence(note, BLOG_HOST, 0.5, '블로그 주소'),
      ...countEvidence(note, /^>\s*#{2,6}\s/, 1, '인용 속 제목'),
    ];
  },
  read: (note) => readByLine(note, verdict),
};
