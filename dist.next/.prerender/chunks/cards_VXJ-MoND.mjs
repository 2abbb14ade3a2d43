import { r as isDomain, t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { a as ofAllTopics, c as titleNames, d as once, l as splitPlace } from "./topics_B2cVM85A.mjs";
import { r as append } from "./jamo_-9GuLP0h.mjs";
import { t as getPairs } from "./pairs_DXH5Wsr6.mjs";
import { t as getExam } from "./exam_BSCrHtQk.mjs";
import { n as getTerms } from "./glossary_CQCupmXJ.mjs";
import { t as getTaskQuestions } from "./questions_D3wsjmgc.mjs";
import { i as topicUrl, r as pageUrl, t as BASE } from "./urls_D88qjGWT.mjs";
import { createHash } from "node:crypto";
// src/model/card-data.ts
/** What each kind of card is called, in the order in which a reader chooses. */
var CARD_KINDS = {
	signal: "신호와 답",
	fact: "숫자와 한도",
	pair: "헷갈리는 두 가지",
	correction: "틀리기 쉬운 말",
	term: "용어"
};
/** When a card is learnt, to the cards of all decks, by its place in its own: the more a deck weighs, the sooner its next one. */
var turnOf = (at, weight) => (at + .5) / weight;
/** The turn that a card of the core comes before. */
var coreBound = (turns) => turns.toSorted((a, b) => a - b)[800] ?? Infinity;
/** The kind of a card, by its id: `kindOf("fact:storage/s3#max-object") → "fact"`. */
var kindOf = (id) => id.slice(0, id.indexOf(":"));
/** What makes a question of a card's front, by its id; the front of a number is a question itself. */
var asksOf = (id) => ({
	signal: "무엇을 선택하나?",
	fact: "",
	pair: "언제 무엇을 선택하나?",
	correction: "무엇이 바른가?",
	term: "무슨 뜻인가?"
})[kindOf(id)];
// src/model/correction-card.ts
/** Words of who speaks of notes as a text: which note says it, how it is spelt or set out, and what alone is said. */
var OF_THE_TEXT = /노트|(?:[고로를을럼만이] |만 )적(?:는(?!다고)|은|었|고|혀|힌|어|지)|읽힌다|줄여|줄임말|“|끊긴|끊겨|늘어놓|나란히|듯이|빗대|(?:한|다른) 곳은|^(?:서비스 )?이름을|고만|제목만|[째한] 항목/;
/** How who tells of notes ends, where these claim nothing themselves: they name examples, set things side by side, present them. */
var TOLD = /(?:든다|푼다|풀이한다|소개한다|나누지 않는다|묶는다|설명한다|견준다|비교한다|나눈다|놓는다|나열한다|정의한다|끝난다|끝낸다|꼽는다|가른다|섞어 쓴다|부른다|넣는다|조회한다)\.$/;
/** What notes claim, in plain words: `쿼리마다 돈을 낸다고 한다.` → `쿼리마다 돈을 낸다.`, `무료라고 한다.` → `무료다.` */
var claimOf = (notes) => notes.replace(/다고 한다\.$/, "다.").replace(/(이?)라고 한다\.$/, "$1다.");
/**
* Whether a correction is a card: it says what somebody may believe of AWS. Notes that disagree, that say too little, or whose wording
* is wrong are told on the page of the topic alone.
*/
var isCard = ({ card, status, notes }) => card !== false && status !== "conflict" && !OF_THE_TEXT.test(notes) && !TOLD.test(notes);
// src/model/ends-closed.ts
/** Which of two particles follows a word is decided by how it ends when it is spoken: 람다는, 대기열은; SNS는, CRR은. */
var CLOSED_LETTERS = /[LMNR]$/;
var CLOSED_WORDS = /(?:[lmn]e?|ng|[aeiou][bkpt])$/;
var CLOSED_DIGITS = /[013678]$/;
/** Behind a letter a digit is said in English: S3, gp3, io1. */
var IN_ENGLISH = /[A-Za-z]\d$/;
var CLOSED_IN_ENGLISH = /[1789]$/;
/** A word as it is said: what stands in parentheses at its end and the marks around code are not. */
var said = (label) => label.replace(/[`*]/g, "").replace(/\s*\([^()]*\)$/, "");
/** The particle behind what a sentence is about: 람다는, 대기열은. */
var topicParticle = (word) => endsClosed(said(word)) ? "은" : "는";
/** Tells whether a word ends in a consonant when it is spoken. */
function endsClosed(word) {
	const last = word.charCodeAt(word.length - 1);
	if (last >= 44032 && last <= 55203) return (last - 44032) % 28 !== 0;
	if (IN_ENGLISH.test(word)) return CLOSED_IN_ENGLISH.test(word);
	if (/\d$/.test(word)) return CLOSED_DIGITS.test(word);
	return /[A-Z]$/.test(word) ? CLOSED_LETTERS.test(word) : CLOSED_WORDS.test(word);
}
// src/model/fact-question.ts
/** Counters that a number is asked with: `10,000개` → `몇 개인가?` */
var COUNTED = /^[^\d]*\d[\d,.~–만억천백\s]*(개(?!월)|명|대|번|곳|건|자|장|쌍|가지|단계|세대|계층|회(?!복))/;
/** What a count is of each: `풀마다 10,000개`, `프라이빗 IPv4 하나에 1개씩`. */
var EACH = /^((?:[^,\d]|[A-Za-z]\d)+?(?:마다|당| 하나에)) [^,\d]*\d/;
/** The label says it already. */
var SAYS_EACH = /마다|당(?: |$)|하나|한 /;
/** A quantity, or a share of one. */
var MEASURED = /\d\s?(?:%|배|초|밀리초|분|시간|일|주|달|개월|년|원|달러|[KMGTP]i?B|바이트|[KMGT]?bps|IOPS|km|픽셀|ms|vCPU|ACU|USD|\$)|\$\s?\d|\d(?:초|분)/;
/** The condition that a label names, not a time: 넘길 때, 끈 뒤. */
var IS_CASE = /(?: 뒤| 후| 전|경우|(?<![화측표단평])면|에)$/;
var endsInCase = (word) => {
	const verb = /(.) 때$/.exec(word)?.[1]?.charCodeAt(0) ?? 0;
	return IS_CASE.test(word) || (verb - 44032) % 28 === 8;
};
/** Labels that name a quantity themselves, or a bound of one. */
var IS_QUANTITY = /(?:요금|가격|비용|값|구독료|전송료|수수료|크기|용량|처리량|할당량|한도|상한|하한|할인|할인율|길이|횟수|[ 대개] ?수|속도|해상도|비율|사용률|몫|폭|보장|약속\([A-Z]+\)|SLA|티어|정밀도|성능|목표|가용성|내구성|시간|지연|대역폭|IOPS|동시성|기간|주기|간격|수명|만료| 양|저장량|메모리|거리|범위|배수|TTL|RPO|MTU|최대|최소|기본값|순서|가중치|과거|시점)(?:의? 기본값)?$/;
/** What the first measure of a value is of, as far as a bare 얼마인가 would not tell: 15분, 250MB, 초당 1MB, 30분마다, 2분 전. */
var FIRST_MEASURE = /(?<rate>초당|\d\s?[KMGT]i?B\/s|\d\s?[KMGT]?bps|\d\s?IOPS)|(?<size>\d\s?(?:[KMGTP]i?B|바이트))|\d\s?(?:밀리초|초(?!분)|분|시간|(?<long>일|주일?|개월|년))(?:\([^)]*\))?(?:(?<often>마다| 단위|에 한 번)|(?<before> 전)(?:까지)?(?=$|[,(]))?/;
/** What follows a measure that is the condition of a sentence: 7일이 지나면, 128KB 미만은, 3일 뒤 삭제. */
var IS_CONDITION = /^(?:[이가은는의에]| 전에| (?:뒤|미만|이하|이상)[은는]? [^ ])/;
/** A day on which something changed: it is neither a count nor a measure. */
var DAY = /\d{4}(?:년(?: \d+월)?(?: \d+일)?|-\d\d-\d\d)/g;
/** What cannot be begun any more, or ends. */
var ENDS = /(?:받지 않음|불가|종료|단종|끝났다|수 없음|팔지 않음)(?=$|[(,])/;
/** A charge: whether there is one, or what it is counted by. */
var CHARGE = /(?:요금|비용|과금|가격|전송료)$/;
var NO_CHARGE = /없음|없다|무료|포함|안 낸다/;
/** The value is a statement of its own, not the name of what is asked for: 쓸 수 없음, 함께 센다, 유형마다 다름. */
var STATES = /(?:다|음|함|됨|다름|마다)(?:\([^)]*\))?\.?$/;
var FREE = /^(?:무료|요금 없음|전송료 없음)/;
var NONE = /^(?:없음|없다|있음|있다)(?=$|[(,.])/;
/** What a label of doing something is asked for where the value allows or forbids it: 볼륨 줄이기 → 불가. */
var DOES = /(?:기|복제|전환|라우팅|겸용)$/;
var CAN_BE = /만 못 |만$|^(?:불가|가능|지원하지 않음|안 함|안 된다)(?=$|[(,.])|(?:불가|가능|수 없음|수 있음|안 함)(?:\([^)]*\))?$/;
var IS_ON = /^(?:기본(?:으로)? |항상 )?(?:켜|꺼)(?:짐|져 있음)/;
var TAKES = /^(?:만료 뒤 )?(?:보통 |대개 )?(?:며칠|몇 (?:초|분|시간|일)|마이크로초)/;
/** What may be done with it: 함께 쓸 수 없음, 붙일 수 있다(리스너마다). */
var MAY_BE = /^((?:함께 |따로 |서로 )?[가-힣]+) 수 [있없](?:음|다)(?=$|[(,])/;
var IS_NEEDED = /^(?:필요 없[다음]|필요(?:하다)?|필수|의무)(?=$|\()/;
var DECIDES = /[이가] 정(?:함|한다)$/;
var ONE = /^(?!.*(?:이나|또는) )[^,]*하나(?:, [^,]*하나)?$/;
var FROM_VERSION = /\d\.\d[\d.]*부터$/;
var NUMBER = /^[-+]?\d[\d,]*(?:\s*[~–]\s*[-+]?\d[\d,]*)?$|\d,\d{3}(?!\d)/;
/** What a label ends in tells what is asked for, whatever the value says of it. */
var BY_LABEL = [
	[/(?:시각|시간대|시점)$/, "언제인가?"],
	[/패치$/, "누가 하나?"],
	[/책임$/, "누가 지나?"],
	[/(?:방식|방법|값| 길| 법| 일)$/, "무엇인가?"],
	[/범위$/, "어디까지인가?"],
	[/(?:기간|주기|간격|수명|보존|보관)$/, "얼마나 되나?"],
	[/횟수$/, "얼마인가?"],
	[/^(?!.* 수 없는 ).*(?:인증|암호화|변환|강제|계산|바꾸기|늘리기)$/, "어떻게 하나?"]
];
/** The same, where the value is no statement. */
var BY_NAMED = [
	[/(?:시간|지연)$/, "얼마나 되나?"],
	[/(?:크기|용량|처리량|할당량|길이|한도|속도|동시성| 수| 양| 폭)$/, "얼마인가?"],
	[/[가-힣)] (?:리전|위치|경로|출발지)$/, "어디인가?"],
	[/(?:형식|유형|종류|엔진|프로토콜|포트|언어|모드|알고리즘|서비스|이벤트|상태|전략|등급|클래스|체계|버전|헤더|지표|표준|프레임워크|의 구성|조건|이유|원본|계층|인증서|성질|가지|분야|설정|기능|오리진|구독자|라이브러리|근거|역할|주체|플랜|수준|관계|모양|표기|모델| 몫| 키| 쪽| 칸)$/, "무엇인가?"],
	[/(?:^| )(?:있는|[가-힣]+는) (?!순서|홉|연결|DLQ)[^ ]+$/, "무엇인가?"]
];
/** Words between names that are no statement of their own: 또는, 기본, 등. */
var JOINING = /(?:또는|그리고|기본|등|와|과|나|이나|및)(?![가-힣])/g;
var withoutAside = (value) => value.replace(/\([^)]*\)/g, "");
/** The value is a name, or names, and no sentence: `us-east-1`, `TCP, UDP`. */
var isName = (value) => !/[가-힣]/.test(withoutAside(value).replace(JOINING, ""));
var byLabel = (table, word) => table.find(([label]) => label.test(word))?.[1];
/** What is asked for where neither a day nor a count nor a measure is. */
function askInWords(word, value) {
	if (CHARGE.test(word)) return NO_CHARGE.test(value) ? "있나?" : "무엇에 매기나?";
	if (NONE.test(value)) return "있나?";
	if (FREE.test(value)) return "요금이 있나?";
	if (DOES.test(word) && CAN_BE.test(value)) return "되나?";
	const mayBe = MAY_BE.exec(value)?.[1];
	if (mayBe !== void 0) return `${mayBe} 수 있나?`;
	if (IS_NEEDED.test(value)) return "필요한가?";
	if (DECIDES.test(value)) return "무엇이 정하나?";
	if (FROM_VERSION.test(value)) return "어느 버전부터 되나?";
	if (value.startsWith("하지 않음")) return "하나?";
	const asked = byLabel(BY_LABEL, word) ?? (STATES.test(value) ? void 0 : byLabel(BY_NAMED, word));
	if (asked !== void 0) return asked;
	if (IS_ON.test(value)) return "켜져 있나?";
	if (ONE.test(withoutAside(value))) return "몇 개인가?";
	if (TAKES.test(value)) return "얼마나 걸리나?";
	if (NUMBER.test(withoutAside(value))) return "얼마인가?";
	return isName(value) || value.endsWith("시간") ? "무엇인가?" : "어떻게 되나?";
}
/** Of what has changed on a day: when, or whether it can still be begun. */
function askOfDay(word, value) {
	const hasDay = value.match(DAY) !== null;
	if (hasDay && /(?:날|종료)$/.test(word)) return "언제인가?";
	if (!ENDS.test(value)) return void 0;
	if (/(?:가입|이용)$/.test(word)) return "지금도 되나?";
	if (!hasDay) return void 0;
	return /(?:새|신규) 고객$/.test(word) ? "지금도 받나?" : "지금도 새로 쓸 수 있나?";
}
/** What is asked for where the value measures something. */
function askMeasure(word, measured) {
	const first = FIRST_MEASURE.exec(measured);
	if (IS_QUANTITY.test(word) || first === null || first.index > measured.search(/\d(?!\d|,\d{3}|\s?[~–])/)) return "얼마인가?";
	const { rate, size, long, often, before } = first.groups ?? {};
	if (often !== void 0) return "얼마나 자주인가?";
	if (word.endsWith("까지")) return "얼마나 걸리나?";
	if (IS_CONDITION.test(measured.slice(first.index + first[0].length))) return "어떻게 되나?";
	if (rate !== void 0) return word.includes("속도") ? "얼마인가?" : "속도가 얼마인가?";
	if (size !== void 0) return "크기가 얼마인가?";
	if (before !== void 0) return "언제인가?";
	if (/\d번$/.test(measured)) return "얼마나 오래, 몇 번인가?";
	if (/(?:장애 조치|복구|복원|반영)$/.test(word)) return "얼마나 걸리나?";
	return `${long === void 0 ? "시간" : "기간"}이 얼마나 되나?`;
}
function ask(word, value) {
	if (/(?:사람|누구)$/.test(word)) return "누구인가?";
	if (/(?:곳|위치|자리)$/.test(word)) return "어디인가?";
	if (/(?:때|날짜)$/.test(word)) return "언제인가?";
	if (/(?:것|이름|조건|기준|단위|제약|방식)$/.test(word)) return "무엇인가?";
	if (/RPO.*RTO/.test(value)) return word.includes("RTO") ? "얼마인가?" : "RPO와 RTO가 얼마인가?";
	const day = askOfDay(word, value);
	if (day !== void 0) return day;
	const measured = value.replaceAll(DAY, "").replaceAll(/[A-Za-z]+\d+/g, "");
	const counted = COUNTED.exec(measured)?.[1];
	if (counted !== void 0) {
		const [, each] = SAYS_EACH.test(word) ? [] : EACH.exec(value) ?? [];
		return `${each === void 0 ? "" : `${each} `}몇 ${counted}인가?`;
	}
	if (/(?:대상|종류)$/.test(word)) return "무엇인가?";
	return MEASURED.test(measured) ? askMeasure(word, measured) : askInWords(word, value);
}
/** From one bound to the other: 32GiB~64TiB, -99 ~ +99. */
var IS_RANGE = /^[-+]?\d[\d,.]*\s?[^\d\s~–,]*\s?[~–]\s?[-+]?\d/;
/** Asks for what of a quantity is told: both bounds, what it is unless it is changed, or that and how far it can be. */
function askWhich(asked, word, value) {
	if (asked !== "얼마인가?" || /최대|최소|기본|범위/.test(word)) return asked;
	if (IS_RANGE.test(value)) return "얼마에서 얼마까지인가?";
	const usual = value.search(/(?:^|[ ,])기본 \d/);
	if (usual === -1) return asked;
	return /최대 \d/.test(value.slice(usual)) ? "기본과 최대가 얼마인가?" : "기본으로 얼마인가?";
}
/**
* What follows the label of a fact to make a question of it, by what its value says: `factQuestion("사용자 풀의 그룹", "풀마다
* 10,000개") → "은 풀마다 몇 개인가?"`.
*/
function factQuestion(label, value) {
	const word = said(label);
	if (/(?:있나|없나|되나|인가|는가)$/.test(word)) return "?";
	if (endsInCase(word)) return /\d\s?(?:달러|USD)/.test(value) ? " 얼마인가?" : " 어떻게 되나?";
	if (word.endsWith("까지")) return ` ${ask(word, value)}`;
	return `${topicParticle(label)} ${askWhich(ask(word, value), word, value)}`;
}
// src/site/asked.ts
/** A reason why another option is wrong, or an answer besides the deciding one, says less of what is asked. */
var ASIDE = 1 / 3;
/** The guide says what may be asked, and little of how often. */
var STATED = 1 / 8;
/**
* Counts what the questions, the statements of the exam's guide and the scenarios name. The questions share a hundred points
* by the weights of the exam's domains, the statements do too, and the scenarios share a hundred evenly. What is named in a
* borrowed number counts for its owner.
*/
function countAsked(domains, questionsOf, topics) {
	const byTopic = /* @__PURE__ */ new Map();
	const byPlace = /* @__PURE__ */ new Map();
	const naming = [];
	const turns = /* @__PURE__ */ new Map();
	const lent = /* @__PURE__ */ new Map();
	const owners = /* @__PURE__ */ new Map();
	for (const { id, sharedFacts } of topics) for (const shared of sharedFacts) {
		const owner = shared.from.replace("#", "#fact-");
		owners.set(`${id}#fact-${shared.id}`, owner);
		lent.set(owner, (lent.get(owner) ?? 0) + (shared.first === true ? 2 : 1));
	}
	const count = (points, of, more) => {
		points.set(of, (points.get(of) ?? 0) + more);
	};
	const add = (at, points) => {
		count(byTopic, splitPlace(at).id, points);
		count(byPlace, owners.get(at) ?? at, points);
	};
	for (const { weight, tasks } of domains) {
		for (const { id, knows, does } of tasks) {
			const questions = questionsOf(id);
			const statements = [...knows, ...does];
			const points = /* @__PURE__ */ new Map();
			for (const { see, right } of questions.flatMap(({ options }) => options)) count(points, splitPlace(see).id, (right === true ? 1 : ASIDE) / questions.length);
			for (const { see } of statements) for (const place of see) count(points, splitPlace(place).id, 1 / statements.length / see.length);
			[...points].sort(([, a], [, b]) => b - a).forEach(([topic], at) => {
				turns.set(topic, Math.min(turns.get(topic) ?? Infinity, (at + .5) * tasks.length / weight));
			});
		}
		const questions = tasks.flatMap(({ id }) => questionsOf(id));
		for (const { see, right } of questions.flatMap(({ options }) => options)) add(see, weight / questions.length * (right === true ? 1 : ASIDE));
		for (const { options } of questions) naming.push({
			ids: new Set(options.map(({ see }) => splitPlace(see).id)),
			points: weight / questions.length
		});
		const statements = tasks.flatMap(({ knows, does }) => [...knows, ...does]);
		for (const { see } of statements) for (const place of see) {
			const points = weight / statements.length / see.length;
			add(place, points);
			naming.push({
				ids: /* @__PURE__ */ new Set([splitPlace(place).id]),
				points: STATED * points
			});
		}
	}
	const scenarios = topics.flatMap((topic) => topic.scenarios);
	for (const { answer } of scenarios) answer.forEach((id, at) => {
		add(id, 100 / scenarios.length * (at === 0 ? 1 : ASIDE));
	});
	return {
		topic: (id) => byTopic.get(id) ?? 0,
		place: (place) => byPlace.get(place) ?? 0,
		named: (...wanted) => naming.reduce((sum, { ids, points }) => wanted.some((id) => ids.has(id)) ? sum + points : sum, 0),
		turn: (id) => turns.get(id) ?? Infinity,
		lent: (place) => lent.get(place) ?? 0
	};
}
// src/site/card-context.ts
/** What stands above a requirement on its card: enough to know what is asked, never the answer. */
/** Words of a title that would tell part of an answer: `S3 수명 주기 → 수명, 주기`. */
var words = (text) => text.match(/[가-힣A-Za-z0-9]{2,}/g) ?? [];
/** The service of which a topic tells a part (`DynamoDB 용량 모드 → Amazon DynamoDB`), unless a text names it. */
function serviceOf(id, topics, text) {
	const title = topics.find((topic) => topic.id === id)?.title ?? "";
	const service = topics.find((topic) => topic.kind === "service" && id.startsWith(`${topic.id}-`));
	const name = titleNames(service?.title ?? "")[1] ?? "";
	return name !== "" && title.includes(name) && !text.includes(name) ? service?.title : void 0;
}
/**
* Tells what stands above each requirement. An answer that is part of a topic (엣지 최적화) is asked under its topic's title; one
* that its title tells, or that is a topic itself, is asked under the service of which it is a part, where neither side names it,
* or under the domain.
*/
function contexts(topics) {
	const titles = [...new Set(topics.flatMap(({ title }) => titleNames(title)))];
	return (topic, { need, choose, see }) => {
		const { id, title, domain } = topic;
		const explained = splitPlace(see ?? id).id;
		const isTold = words(title).some((word) => choose.includes(word));
		if (explained === id && !isTold && !titles.some((name) => choose.includes(name))) return title;
		return serviceOf(explained, topics, need + choose) ?? DOMAINS[domain].title;
	};
}
// src/site/card-kin.ts
/** Cards that ask the same in other words: two topics may each tell of one requirement. */
/** So much of what two say has to be the same; what is less alike is told apart by what it asks. */
var ALIKE = .55;
/** What two numbers of other topics are has to be alike, too: `15분` and `30초` are asked for in the same words. So have the reasons of two pairs. */
var SAME = .4;
/** Two requirements are the same where their answers are, in nearly the same words. */
var ANSWER = .6;
/** What asks for the same elsewhere; a term names itself. */
var KINDS = /* @__PURE__ */ new Set([
	"signal",
	"correction",
	"fact",
	"pair"
]);
/** Two letters at a time of Hangul, whatever particle follows a word, and names and numbers as a whole. */
function partsOf(text) {
	const parts = /* @__PURE__ */ new Set();
	for (const word of text.toLowerCase().match(/[가-힣]+|[a-z][\w-]*|\d+/g) ?? []) if (word.length === 1 || word < "가") parts.add(word);
	else for (let at = 2; at <= word.length; at++) parts.add(word.slice(at - 2, at));
	return parts;
}
/** Whether two are alike enough: most are too unlike in length, or after a few of their parts. */
function alike(a, b, least) {
	if (a.size > b.size) return alike(b, a, least);
	const all = a.size + b.size || 1;
	let shared = a.size;
	if (2 * shared / all < least) return false;
	for (const each of a) if (!b.has(each) && 2 * --shared / all < least) return false;
	return true;
}
function twoOf({ id }) {
	const topics = new Set(id.slice(5).replace(/#[^|]*/g, "").split("|"));
	return topics.size === 2 ? [...topics].sort().join() : "";
}
function read(card) {
	const { context, front, back } = card;
	const kind = kindOf(card.id);
	const names = `${context} ${front}`.match(/[A-Z][\w-]+/g) ?? [];
	const [asks, answer] = [partsOf(front), partsOf(back.join(" "))];
	return {
		card,
		kind,
		parts: /* @__PURE__ */ new Set([...asks, ...answer]),
		asks,
		answer,
		names: new Set(names.filter((name) => name !== "Amazon" && name !== "AWS")),
		two: kind === "pair" ? twoOf(card) : ""
	};
}
/** Whether two pairs choose between the same: two topics, and sections of both. */
var isSamePair = (a, b) => a.two !== "" && a.two === b.two && alike(a.parts, b.parts, SAME);
/** Whether two requirements of other topics have the same answer, in nearly the same words. */
var isSameSignal = (a, b) => a.card.topic !== b.card.topic && alike(a.answer, b.answer, ANSWER) && alike(a.asks, b.asks, SAME);
/** Whether two of one kind say the same in two topics. */
var isKin = (a, b) => a.card.topic !== b.card.topic && (a.kind !== "fact" || alike(a.answer, b.answer, SAME)) && alike(a.parts, b.parts, ALIKE);
var saysSame = (a, b) => (a.kind === "pair" ? isSamePair : isKin)(a, b);
/** Where else the same may be said: numbers of what bears one name, pairs of the same two topics, and all of another kind. */
var placesOf = ({ kind, names, two }) => (kind === "fact" ? [...names] : [two]).map((place) => `${kind}:${place}`);
/** The cards that say what another one of their kind says already, which is worth more. */
function saidTwice(cards, isSaid = saysSame) {
	const twice = /* @__PURE__ */ new Set();
	const kept = /* @__PURE__ */ new Map();
	for (const card of cards.toSorted((a, b) => b.worth - a.worth)) {
		if (!KINDS.has(kindOf(card.id))) continue;
		const own = read(card);
		const places = placesOf(own);
		if (places.some((place) => kept.get(place)?.some((other) => isSaid(other, own)))) twice.add(card);
		else for (const place of places) append(kept, place, own);
	}
	return twice;
}
// src/site/card-order.ts
/** The order in which new cards are learnt: what the exam asks first. */
/** So many questions are a point, about: a place that a question names counts for one. */
var QUESTIONS = 5;
/** A correction that nothing of the exam names is of use to who kept such notes: its topic alone speaks little for it. */
var correctionWorth = (topic, place, status) => place === 0 ? topic / 12 : topic / 3 + QUESTIONS * place + (status === "outdated" ? 1 : 0);
/**
* What speaks for each kind of card: how much its topic is asked, how much it is itself, and where its author put it (`at`).
* A number counts for more when other topics show it, or when exam material still uses an older one.
*/
var WORTH = {
	signal: ({ topic, place }, id, { see }, at) => topic(id) / (1 + at / 4) + place(see ?? id),
	fact: ({ topic, place, lent }, id, { id: own, examEra }, at) => {
		const here = `${id}#fact-${own}`;
		return (topic(id) / 2 + QUESTIONS * place(here) + 1.5 * lent(here) + (examEra === void 0 ? 0 : .5)) / (1 + at / 10);
	},
	correction: ({ topic, place }, id, { id: own, status }, at) => correctionWorth(topic(id), place(`${id}#correction-${own}`), status) / (1 + at / 4),
	pair: ({ topic }, a, b, { confusion }) => (topic(a) + topic(b)) * confusion / 5,
	term: ({ topic }, id) => topic(id) / 10
};
/** How many of each kind come, each to the others: what decides and what is counted before pairs, which ask for most at once, what notes get wrong and terms. */
var SHARES = {
	signal: 3,
	fact: 3,
	pair: 1,
	correction: 1,
	term: .25
};
/**
* Orders the cards of a domain: the most asked first, no topic and no kind for long. Each card that was taken lowers the
* points of what is left of its topic and of its kind, as seats of a parliament are given out (Sainte-Laguë).
*/
function orderCards(cards) {
	const seats = /* @__PURE__ */ new Map();
	const seatsOf = (key) => {
		const known = seats.get(key) ?? { divisor: 1 };
		seats.set(key, known);
		return known;
	};
	const left = new Set(cards.map((card) => {
		const kind = kindOf(card.id);
		return {
			card,
			worth: card.worth * SHARES[kind],
			topic: seatsOf(card.topic),
			kind: seatsOf(kind)
		};
	}));
	const ordered = [];
	while (left.size > 0) {
		let [best] = left;
		let most = -1;
		for (const each of left) {
			const points = each.worth / each.topic.divisor / each.kind.divisor;
			if (points > most) [best, most] = [each, points];
		}
		if (best === void 0) break;
		left.delete(best);
		ordered.push(best.card);
		best.topic.divisor += 2;
		best.kind.divisor += 2;
	}
	return ordered;
}
// src/site/cards.ts
/** As long as {@link isSaidAnew} expects hashes of one measure to be. */
var HASH = 9;
/** What a card asks and answers, in a few letters: what stands around it, why it is so and how it asks are no part of it. */
function withHash({ label, ...card }) {
	const said = JSON.stringify([label ?? card.front, card.back]);
	return {
		...card,
		hash: createHash("sha256").update(said).digest("base64url").slice(0, HASH)
	};
}
function topicCards(topic, asked, contextOf) {
	const { id, title, domain, signals, facts, corrections } = topic;
	const place = {
		context: title,
		domain,
		topic: id
	};
	return [
		...signals.map((signal, at) => {
			const { id: explained, heading } = splitPlace(signal.see ?? `${id}#signal-${signal.id}`);
			return {
				...place,
				id: `signal:${id}#${signal.id}`,
				context: contextOf(topic, signal),
				front: signal.need,
				back: [signal.choose],
				...signal.why === void 0 ? {} : { note: signal.why },
				url: topicUrl(explained, heading),
				worth: WORTH.signal(asked, id, signal, at)
			};
		}),
		...facts.map((fact, at) => ({
			...place,
			id: `fact:${id}#${fact.id}`,
			label: fact.label,
			front: fact.asks ?? fact.label + factQuestion(fact.label, fact.value),
			back: [fact.value],
			...fact.note === void 0 ? {} : { note: fact.note },
			...fact.examEra === void 0 ? {} : { era: fact.examEra },
			url: topicUrl(id, `fact-${fact.id}`),
			worth: WORTH.fact(asked, id, fact, at)
		})),
		...corrections.flatMap((correction, at) => isCard(correction) ? [{
			...place,
			id: `correction:${id}#${correction.id}`,
			label: correction.notes,
			front: `${claimOf(correction.notes)} 맞나?`,
			back: [correction.right],
			url: topicUrl(id, `correction-${correction.id}`),
			worth: WORTH.correction(asked, id, correction, at)
		}] : [])
	];
}
/** So many reasons of each of two stand on their card, the deciding ones first: what is rated at once is remembered at once. */
var REASONS = 2;
var reasonLine = (title, reasons) => `**${title}**: ${reasons.slice(0, REASONS).join(" · ")}`;
async function pairCards(asked) {
	return (await getPairs()).map((pair) => {
		const { a, b, wasA = a, wasB = b, sides, within, chooseA, chooseB, trap, about, url, confusion } = pair;
		const titles = sides.map(({ title }) => title);
		const [domain = ""] = a.split("/");
		return {
			id: `pair:${[wasA, wasB].sort().join("|")}`,
			domain: isDomain(domain) ? domain : "foundations",
			topic: splitPlace(a).id,
			context: within ?? "헷갈리는 두 가지",
			front: titles.join(" / "),
			back: [reasonLine(sides[0].title, chooseA), reasonLine(sides[1].title, chooseB)],
			note: trap,
			url: about?.url ?? url,
			worth: WORTH.pair(asked, splitPlace(a).id, splitPlace(b).id, { confusion })
		};
	});
}
async function termCards(asked) {
	return (await getTerms()).map(({ term, was, en, meaning, url }) => {
		const [domain = "", slug = ""] = (url ?? "").slice(BASE.length).split("/");
		const topic = isDomain(domain) ? `${domain}/${slug}` : "";
		return {
			id: `term:${was}`,
			domain: isDomain(domain) ? domain : "foundations",
			topic,
			context: "용어",
			front: en === void 0 || en === term ? term : `${term} (${en})`,
			back: [meaning],
			url: url ?? pageUrl("glossary/"),
			worth: WORTH.term(asked, topic)
		};
	});
}
/** How much the exam asks of each topic and of its places. */
var getAsked = ofAllTopics(async (topics) => {
	const questions = new Map((await getTaskQuestions()).map(({ task, questions: own }) => [task.id, own]));
	return countAsked((await getExam()).domains, (task) => questions.get(task) ?? [], topics);
});
/** An event of the learner's log names a card in so many letters. */
var LONGEST_ID = 115;
/** What another card says already comes long after it: it is worth so many times less. */
var TWICE = 8;
/** How much the exam asks of the topics of a deck, to the other decks. */
var weightOf = (cards, { topic: points }) => Math.round([...new Set(cards.map(({ topic }) => topic))].reduce((sum, id) => sum + points(id), 1));
/** Cards of all decks with the turn of each, as what speaks for learning it early. */
var inTurn = (decks, asked) => [...decks].flatMap(([, cards]) => {
	const weight = weightOf(cards, asked);
	return cards.map((card, at) => ({
		...card,
		worth: -turnOf(at, weight)
	}));
});
/** All cards, in the order of what they are of. Throws when two would have the same id or ask the same, or an id is too long to be kept. */
var getCards = ofAllTopics(async (topics) => {
	const asked = await getAsked();
	const contextOf = contexts(topics);
	const cards = [
		...topics.flatMap((topic) => topicCards(topic, asked, contextOf)),
		...await pairCards(asked),
		...await termCards(asked)
	].map(withHash);
	const ids = /* @__PURE__ */ new Set();
	const fronts = /* @__PURE__ */ new Map();
	for (const { id, context, front } of cards) {
		if (ids.has(id)) throw new Error(`암기 카드 “${id}”가 둘이다. 용어나 id를 다르게 적는다`);
		const asks = ["signal", "correction"].includes(kindOf(id)) ? front : `${context} ${front}`;
		const same = fronts.get(asks);
		if (same !== void 0) throw new Error(`암기 카드 “${id}”와 “${same}”이 같은 것을 묻는다. 하나를 다르게 적는다`);
		fronts.set(asks, id);
		if (id.length > LONGEST_ID) throw new Error(`암기 카드 “${id}”의 id가 ${LONGEST_ID}자를 넘는다. id를 줄인다`);
		ids.add(id);
	}
	return cards;
});
/** The cards of each domain that has any, in the order of the navigation; each domain's in the order in which they are learnt. */
var getDecks = once(async () => {
	const [asked, cards] = [await getAsked(), await getCards()];
	const twice = saidTwice(cards);
	const weighed = cards.map((card) => twice.has(card) ? {
		...card,
		worth: card.worth / TWICE
	} : card);
	const groups = Map.groupBy(weighed, ({ domain }) => domain);
	const decks = Object.keys(DOMAINS).flatMap((domain) => groups.has(domain) ? [[domain, orderCards(groups.get(domain) ?? [])]] : []);
	const signals = inTurn(decks, asked).filter(({ id }) => kindOf(id) === "signal");
	const again = new Set([...saidTwice(signals, isSameSignal)].map(({ id }) => id));
	const last = (card) => again.has(card.id);
	return new Map(decks.map(([domain, own]) => [domain, [...own.filter((card) => !last(card)), ...own.filter(last)]]));
});
/** All cards, in the order in which they are learnt. */
async function getRanked() {
	const cards = inTurn(await getDecks(), await getAsked());
	const bound = coreBound(cards.map(({ worth }) => -worth));
	return cards.sort((a, b) => b.worth - a.worth).map((card, at) => ({
		...card,
		rank: at + 1,
		isCore: -card.worth < bound
	}));
}
/** A card without what the index says of it. */
var toCardData = ({ id, hash, context, front, back, note, era, url }) => ({
	id,
	hash,
	context,
	front,
	back,
	url,
	...note === void 0 ? {} : { note },
	...era === void 0 ? {} : { era }
});
var formerIds = ofAllTopics((topics) => Object.fromEntries(topics.flatMap(({ id, redirectFrom }) => redirectFrom.map((former) => [former, id]))));
/** What a reader chooses from. */
async function cardIndex() {
	const asked = await getAsked();
	return {
		decks: [...await getDecks()].map(([domain, cards]) => ({
			id: domain,
			title: DOMAINS[domain].title,
			weight: weightOf(cards, asked),
			file: pageUrl(`study/cards/${domain}.json`),
			cards: cards.map(({ id, topic }) => [id, topic])
		})),
		moved: await formerIds()
	};
}
/** How many cards of each kind there are. */
async function countKinds() {
	const groups = Map.groupBy([...(await getDecks()).values()].flat(), ({ id }) => kindOf(id));
	return new Map([...groups].map(([kind, cards]) => [kind, cards.length]));
}
export { getDecks as a, CARD_KINDS as c, getCards as i, asksOf as l, countKinds as n, getRanked as o, getAsked as r, toCardData as s, cardIndex as t, kindOf as u };
