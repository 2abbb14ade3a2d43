/** Whether a situation turns on something else than a query: another figure, another need, a fault that nobody has. */
import type { ScenarioData } from '../../../model/scenario-data.ts';

/** What decides in a situation that says it, with the words by which a query asks for that. */
const DECIDING: readonly (readonly [said: RegExp, asked: RegExp])[] = [
  // by when: what is cheapest of all is not what comes in minutes
  [
    /(?:초|분|시간|일|달|주) (?:안|이내|만)에|곧바로/,
    /(?:초|분|시간|일|달|주|루) ?(?:안|이내|내|만)|빨리|빠르|즉시|급|바로|밀리초|마이크로|지연|실시간|마감|rto|rpo|중단|다운타임/i,
  ],
  // data that is moved, or a whole system
  [
    /옮기(?!면서)|옮긴|옮겨|이전[하한]|마이그레이/,
    /옮[기긴길겨김]|이전|이관|이사|마이그|이동|전환|바꾸|바꿔|전송|보내|복사|복제|동기|올리|올려|업로드|가져|넣/,
  ],
  // what is wrong, of which the answer is the cause
  [
    /시간 초과|못한다|거부|끊[긴겨어]|치솟|끝없이|비어 있|사라졌|그대로다|오류가|실패한다/,
    /못|안 ?(?:[되돼됨보열가]|나[와오])|오류|에러|실패|초과|타임아웃|느[려리린]|거부|끊|문제|왜|장애|죽|사라|없어|잃|막[히혔]|많|늘어|치솟|\d{3}|않[는아]|너무|비었|error/i,
  ],
  // how long it must be kept
  [/\d+년|위조/, /\d ?년|보[관존]|오래|장기|영구|아카이브|기록|규정|감사|위조|로그|예약|약정/],
  // that one gets in to administer it
  [/배스천|점프 서버/, /배스천|점프|bastion|ssh|rdp|접속/i],
  // that what comes is looked into
  [/검사/, /검사|방화벽|스캔|점검|탐지|취약|침입/],
  // that it is attacked
  [/공격|침입|악성/, /공격|보안|막|차단|악성|waf|ddos|인젝션|sql|xss|침입|방어|보호|위협|해킹|방화벽|바이러스|멀웨어/i],
  // that it is encrypted, on the way or at all
  [/암호화된 연결|복호화|전송 중|SSL|TLS/, /전송|연결|통신|구간|평문|복호|인증서|ssl|tls|https/i],
  [/암호화|IPsec/, /암호|ipsec|보안|kms|키|tls|https|규정/i],
  // that nobody may delete it
  [/지우거나|규정 준수 모드/, /지우|지울|삭제|잠금|변조|위조|worm|규정|고치|고칠|수정|덮어/i],
  // how big one is
  [/\d+ ?[KM]B/, /\d ?[kmg]i?b|크기|큰|용량|본문|페이로드|메가|킬로|나[눠누]|파일/i],
  // that there are many to be joined
  [/(?:계정|VPC) ?\d+개|계정마다/, /계정|여러|수[백십천]|\d ?개|많|모든|멀티/],
];

/** What decides in a query that says it, with the words by which a situation or its answer meets that. */
const NEEDED: readonly (readonly [asked: RegExp, said: RegExp])[] = [
  [
    /(?:인스턴스|서버|워커|작업자|대수)\S* (?:수\S* )?\S*\s?(?:늘[리려]|줄[이여]|조[정절]|확장)/,
    /늘|줄[이여인]|조[정절]|확장|대상 추적|대수|예약|예측/,
  ],
  [/위치|국가|나라마다|언어/, /위치|국가|나라|지역|언어|유럽|한국|일본/],
  [/테이프|tape/i, /테이프|tape/i],
  [/(?:바로|즉시|밀리초 안에) (?:꺼|읽|열|보)/, /바로|즉시|밀리초|곧/],
  [/암호화/, /암호|IPsec|KMS|HTTPS|TLS/],
  [/경보|알림|알려/, /경보|알림|알려|알린/],
  [/순서/, /순서|차례|FIFO/],
  [/삭제|지우|지운/, /삭제|지우|지운|지울|잃|덮어|만료/],
  [/라이선스/, /라이선스/],
];

/** What a situation starts from, which is another one where a query does not have it and it is no answer. */
const GIVEN: readonly RegExp[] = [
  /dynamo|다이나모|\bdax/i,
  /sql ?server|sql ?서버|mssql/i,
  /oracle|오라클/i,
  /kafka|카프카|\bmsk/i,
  /kubernetes|쿠버|\beks|k8s/i,
];

/** Of a pair that exclude each other a query asks for one. */
const OPPOSITE: readonly (readonly [RegExp, RegExp])[] = [
  [
    /예측할 수 있|예측 ?가능|예상(?:되|할 수 있)|정해진|매[일주월]|\d시/,
    /예측할 수 없|예측 ?불가|모른다|모르|예고 없|갑자기|불규칙/,
  ],
  [/지연|가까운/, /위치|국가|언어|법에/],
  [/읽기|조회/, /쓰기/],
  [/전 ?세계|글로벌|여러 (?:나라|대륙|리전)/, /한 리전(?!이)/],
  [/고정 ?ip|탄력적/i, /프라이빗 ip/i],
];

/** What is measured: of several the first that is said is what it is about. */
const MEASURED = /(cpu)|(메모리|memory)|(대기열|밀린|메시지|sqs)|(요청 수)/i;
const PERCENT = /\d+(?=\s?(?:%|퍼센트|프로(?![가-힣])))/g;

/** Which of the kinds of what is measured is said first; -1 where none is. */
const measuredIn = (text: string): number => MEASURED.exec(text)?.slice(1).findIndex(Boolean) ?? -1;

const percentsIn = (text: string): readonly string[] => text.match(PERCENT) ?? [];

/** Tells which situations turn, with their answer, on what a query does not ask for, or excludes; the query is read once. */
export function turnsElsewhere(query: string): (scenario: ScenarioData) => boolean {
  // in English it is asked for in other words
  const unasked = /[가-힣]/.test(query) ? DECIDING.filter(([, asks]) => !asks.test(query)) : [];
  const needed = NEEDED.filter(([asks]) => asks.test(query));
  const without = GIVEN.filter((one) => !one.test(query));
  const excluded = [...OPPOSITE, ...OPPOSITE.map(([one, other]) => [other, one] as const)].filter(
    ([one, other]) => one.test(query) && !other.test(query),
  );
  const asked = measuredIn(query);
  const figures = percentsIn(query);
  return ({ situation: told, choose = '', topic, answers }) => {
    const situation = `${told} ${choose}`;
    const beside = `${situation} ${topic}`;
    const said = measuredIn(situation);
    const given = percentsIn(situation);
    return (
      unasked.some(([says]) => says.test(situation)) ||
      needed.some(([, says]) => !says.test(situation)) ||
      without.some((one) => one.test(beside) && !answers.some((id) => one.test(id))) ||
      excluded.some(([one, other]) => other.test(situation) && !one.test(situation)) ||
      (asked >= 0 && said >= 0 && asked !== said) ||
      (figures.length > 0 && given.length > 0 && !figures.some((figure) => given.includes(figure)))
    );
  };
}
