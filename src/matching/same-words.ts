import type { Concept } from '../korean/vocabulary.ts';
import { glue } from '../korean/normalize.ts';

/**
 * Everyday words that notes and pages use for each other, the commonest first: one line for each. Names of services and terms stand in
 * `content/_glossary.yaml`.
 */
const LINES = `
무료, 공짜, 무상, free, 돈 안 받, 과금 없음, 요금 없음, 비용 없음, 0원, 무과금
요금, 비용, 과금, 가격, 값, 돈, 단가, charge, cost, price, billing
최대, 최장, 상한, 맥스, 최대치, max, maximum, 길어야, 많아야
최소, 최솟값, 하한, min, minimum, 적어도
기본, 기본값, 디폴트, default, base, baseline
제한, 한도, 할당량, 쿼터, limit, quota
시간, 기간, 동안
삭제, 지우다, 제거, 없애다, 날아가다, 날라가다, 사라지다, 정리되다, delete, remove
복사, 복제, 사본, copy, replicate, replication
암호화, encryption, encrypt
변경, 바꾸다, 수정, 고치다, 조정, change, modify
생성, 만들다, 새로 만들다, create
저장, 보관, 보존, 남다, 살아있다, 두다, store, keep
자동, 알아서, 저절로, 스스로, automatic, 자동으로
수동, 손으로, 직접, manual
공유, 나누다, 같이 쓰다, 함께 쓰다, share
연결, 붙이다, 잇다, 접속, connect, attach
지원, support
필요, 필수, required
교체, 갈다, replace
전송, 보내다, 옮기다, 이동, move, transfer
다중, 여러, multi, multiple
모두, 전부, 다, all
크기, 용량, 사이즈, size
개수, 갯수
요청, 호출, request, call, 부르다
오류, 에러, 실패, error
재시도, 다시 시도, retry
중지, 정지, 멈추다, stop, 끄다
시작, 켜다, 부팅, 띄우다, 뜨다, start, launch, boot
종료, 끝내다, terminate, 끝나다
실행, 돌리다, 돌다, run
사용, 이용, 쓰다, use
온프레미스, 온프레, 온프렘, on-premises, 사내
만료, 유효, 지나다, expire
권한, 퍼미션, permission
역할, 롤, role
이미지, image
스토리지, 저장소, 디스크, 저장 공간
메시지, message
대기열, 큐, queue
트래픽, traffic
데이터, data
파일, file
버전, version
읽다, 읽기, 조회, read
쓰기, write
리전, region
가용영역, az, 가용 영역, availability zone
동기, sync, synchronous
비동기, async, asynchronous
공개, 퍼블릭, public
비공개, 프라이빗, 사설, private
할인, 저렴, 싸다, 절감, discount
비싸다, 비싼
빠르다, 빨라지다, 빠른
느리다, 느려지다
단위, 씩
규칙, 룰, rule
정책, 폴리시, policy
`;

/** Everyday words that are the same. A function: a browser gets them with its data, and leaves them out of its code. @see LINES */
export const sameWords = (): Concept[] =>
  LINES.trim()
    .split('\n')
    .map((line) => {
      const forms = line.split(', ');
      return { key: glue(forms[0] ?? ''), forms };
    });

/** Words that say the contrary of each other, by the first word of their lines above or as the pages say them. */
const CONTRARY = `
허용 거부|차단|막다
저장 삭제
동기 비동기
공개 비공개
늘리다 줄이다
무료 요금
자동 수동
인바운드 아웃바운드
시작 중지
켜다 끄다
포함 제외
필요 불필요
온디맨드 프로비저닝
빠르다 느리다
싸다 비싸다
크다 작다
stateful stateless
상태저장 상태비저장
강한 최종
암호화 평문
공유 전용
리전 글로벌|가용영역
가능 불가
대칭 비대칭
단일 다중
사전 사후
즉시 대기
내보내기 가져오기
업로드 다운로드
소프트 하드
밖|외부|다른 안|내부|같은
`;

/** For each word those that say its contrary. A function, for the same reason. */
export const contraries = (): Record<string, readonly string[]> =>
  Object.fromEntries(
    CONTRARY.trim()
      .split('\n')
      .flatMap((line) => {
        const [left = [], right = []] = line.split(' ').map((side) => side.split('|'));
        return [...left.map((word) => [word, right] as const), ...right.map((word) => [word, left] as const)];
      }),
  );

/** Words that bound a number or ask for it: they say little by themselves. */
export const ASIDES: ReadonlySet<string> = new Set('최대 최소 기본 제한 단위 개수 가능 지원 사용 하나 수도'.split(' '));
/** A word that says little by itself. */
export const isAside = ({ keys }: { readonly keys: readonly string[] }): boolean => keys.some((key) => ASIDES.has(key));
