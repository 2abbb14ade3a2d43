/** What only a diary of one's studies says, or one's work: lectures, mock exams, the company, the way home, when one registered. */
const PLAIN = [
  /회독|\d ?회차|(?:^|\s)\d{2,3}점(?=\s|$)|강의(?!에서|에선)|인강|강사|배속|수강|섹션 ?\d|스터디|유데미|udemy|덤프 ?\d|모의 ?(?:고사|시험|\d)|\d+문제 중|오답 ?노트/i,
  /우리 ?(?:팀|부서)/,
  /시험 ?(?:접수|신청|날짜|장소|\d{1,2}[/월])|\d{1,2}[/월] ?\d{0,2}일? ?(?:접수|시험 ?본|응시)|합격|불합격/,
  /졸[려린리]|피곤|재밌|재미있|지루|힘들|짜증|귀찮|멘붕|날림|망했|화이팅|파이팅|스벅|카페|ㅋㅋ|ㅎㅎ/,
  /시험(?:엔|에|에는)? ?(?:잘 ?)?안 ?나[올오]|(?:^|\s)목표 \d+ ?개|\bgist\b|깃헙에|위키에|블로그에/i,
  /^\d{1,2}\/\d{1,2}(?:\(.\)|\s?[월화수목금토일](?:요일)?)?\.?$/,
  /^\W*(?:TODO\b|할 ?일 ?[:：]|숙제(?![가-힣]))|(?<![A-Za-z])D-\d{1,3}(?!\d)|오답 ?(?:다시|정리)/i,
  // only how often it is asked
  /^[^A-Za-z]{0,14}(?:단골|빈출|자주 나[옴와온])\W*$/,
  /퇴근|출근|당직|야근|지하철|커피|오타|치킨|벼락치기|복습|형광펜|안녕하|반갑|여기까지 ?(?:하고|함|했|쓰고|씀|보고|봄|만 ?하)|수고(?:했|하셨)/,
  /공부(?:한|했|함|하[고는기며다자러]|할|중|시간|끝|시작|법)|머리에 안|안 ?외워/,
  /\d+ ?문제|\d+번 ?문제|문제 ?(?:다시|풀[고이었기])|다시 ?(?:풀|외우|볼 ?것|보기)|(?:외우|풀)기 ?!*$/,
];
/** What may be said of a service, too: two of them are a diary. */
const HINTS = [
  /나중에|다음에|내일|오늘|어제|주말|이번 ?주|월욜|[화수목금토일]욜|집에서/,
  /(?:봐야|해야|외워야|물어봐야|정리해야|찾아봐야) ?(?:함|됨|지|겠|할|한다)|올릴 ?것|할 ?것\b|올려 ?둠|정리(?:하기|할 ?것)|TODO|까먹/i,
  /회사|사내|팀장|반나절/,
  /영상|유튜브|링크|PR\b|ㅠ|ㅜ|ㅡㅡ|\.{2,}$/,
];

const many = (list: readonly RegExp[], text: string): number => list.filter((one) => one.test(text)).length;

/** Tells whether a line of a note is about whoever wrote it: a date, a feeling, what is to be done, a matter of the company. */
export const isDiary = (text: string): boolean => many(PLAIN, text) > 0 || many(HINTS, text) > 1;
