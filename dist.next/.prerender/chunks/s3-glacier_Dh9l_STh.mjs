import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/s3-glacier.mdx
var frontmatter = {
	"title": "S3 Glacier 스토리지 클래스",
	"titleEn": "Amazon S3 Glacier storage classes",
	"kind": "comparison",
	"status": "published",
	"summary": "거의 꺼내지 않는 객체를 싸게 보관하는 S3의 세 클래스로, 꺼낼 때 얼마나 기다릴 수 있느냐에 따라 Instant, Flexible, Deep Archive로 갈린다.",
	"aliases": [
		"Glacier",
		"글래시어",
		"글레이셔",
		"글레이시어",
		"글라시어",
		"S3 Glacier",
		"아마존 글래시어",
		"Glacier Instant Retrieval",
		"인스턴트 리트리벌",
		"Glacier IR",
		"Glacier Flexible Retrieval",
		"플렉서블 리트리벌",
		"Glacier FR",
		"Glacier Deep Archive",
		"딥 아카이브",
		"Deep Archive",
		"Glacier DA",
		"아카이브 스토리지",
		"아카이브 복원",
		"Expedited",
		"신속 검색",
		"Bulk",
		"대량 검색",
		"장기 보관 스토리지",
		"저렴한 보관소",
		"거의 안 쓰는 데이터",
		"오래된 파일 보관",
		"아카이빙",
		"장기 보관용 저장소",
		"테이프 대체",
		"콜드 스토리지",
		"몇 시간 걸리는 복원",
		"연 1회 꺼내는 데이터"
	],
	"related": [
		"storage/s3-storage-classes",
		"storage/s3-lifecycle",
		"storage/s3-object-lock",
		"storage/s3",
		"storage/s3-replication",
		"storage/storage-gateway"
	],
	"signals": [
		{
			"id": "glacier-instant-retrieval",
			"need": "분기에 한 번쯤 보지만 요청하면 곧바로 읽혀야 한다",
			"choose": "Glacier Instant Retrieval",
			"see": "storage/s3-glacier#instant-retrieval",
			"why": "Glacier지만 GET에 바로 온다. Flexible과 Deep은 복원을 기다린다."
		},
		{
			"id": "flexible-retrieval-expedited",
			"need": "아카이브에서 250MB 미만 객체 하나를 5분 안에 꺼낸다",
			"choose": "Flexible Retrieval의 Expedited",
			"see": "storage/s3-glacier#flexible-retrieval",
			"why": "Expedited만 1~5분이다. Standard는 몇 시간이다."
		},
		{
			"id": "flexible-retrieval-bulk",
			"need": "반나절쯤 기다려도 되니 검색 요금 없이 대량으로 꺼낸다",
			"choose": "Flexible Retrieval의 Bulk",
			"see": "storage/s3-glacier#flexible-retrieval",
			"why": "Bulk는 검색이 무료이고 5~12시간이 걸린다."
		},
		{
			"id": "glacier-deep-archive",
			"need": "10년 보관하고 하루 이틀 기다려도 되며 가장 싸야 한다",
			"choose": "Glacier Deep Archive",
			"see": "storage/s3-glacier#deep-archive",
			"why": "가장 싼 대신 12~48시간을 기다린다."
		}
	],
	"facts": [
		{
			"id": "retrieval-time",
			"label": "꺼내는 데 걸리는 시간",
			"value": "Instant 밀리초, Flexible 1분~12시간(표준 3~5시간), Deep Archive 12시간(Bulk 48시간) 이내",
			"note": "Flexible은 Expedited 1~5분(250MB 미만), Standard 3~5시간, Bulk 5~12시간이다. Deep Archive는 Standard 12시간, Bulk 48시간 이내다.",
			"called": [
				"검색 시간",
				"복원 시간",
				"회수 시간",
				"꺼내는 시간",
				"조회 시간",
				"retrieval time",
				"restore time",
				"찾는 시간",
				"딥아카이브 복원",
				"deep archive 복원",
				"딥아카이브 몇",
				"deep archive 몇",
				"deep archive retrieval time",
				"flexible retrieval time",
				"expedited 시간",
				"expedited 분",
				"standard retrieval hours",
				"restore hours",
				"복원 걸리다",
				"bulk retrieval time",
				"expedited retrieval time"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html"
		},
		{
			"id": "restore-needed",
			"label": "꺼내기 전에 복원이 필요한 클래스",
			"value": "Flexible Retrieval, Deep Archive",
			"note": "Instant Retrieval은 GET으로 바로 읽는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects.html"
		},
		{
			"id": "default-tier",
			"label": "복원 등급을 적지 않으면",
			"asks": "복원 등급을 적지 않으면 어느 등급으로 꺼내나?",
			"value": "Standard(Flexible 3~5시간, Deep Archive 12시간 이내)",
			"called": [
				"flexible 표준 검색",
				"flexible standard 검색",
				"deep archive 표준 검색",
				"딥아카이브 표준 검색"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html"
		},
		{
			"id": "temporary-copy",
			"label": "복원한 사본의 수명",
			"value": "요청에 적은 일수",
			"note": "그동안 사본의 저장료와 원본의 아카이브 요금을 함께 낸다. 원본의 클래스는 바뀌지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects.html"
		},
		{
			"id": "expedited-limit",
			"label": "Expedited를 쓸 수 있는 곳",
			"value": "Flexible Retrieval만(Deep Archive 불가)",
			"note": "몰릴 때도 꼭 받으려면 프로비저닝된 용량을 산다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html"
		},
		{
			"id": "bulk-free",
			"label": "Bulk 검색 요금",
			"value": "Flexible Retrieval은 무료, Deep Archive는 가장 싼 등급",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html"
		},
		{
			"id": "overhead",
			"label": "객체마다 더해지는 저장량",
			"value": "40KB(8KB는 Standard 단가, 32KB는 아카이브 단가)",
			"note": "Flexible Retrieval과 Deep Archive에 해당한다. 작은 객체는 묶어서 올린다.",
			"called": [
				"오버헤드",
				"overhead",
				"메타데이터 크기",
				"객체당 추가"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"
		},
		{
			"id": "speed-upgrade",
			"label": "진행 중인 복원의 속도 올리기",
			"value": "더 빠른 등급으로 가능",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html"
		}
	],
	"sharedFacts": [{
		"id": "minimum-duration",
		"from": "storage/s3-storage-classes#glacier-minimum"
	}],
	"scenarios": [
		{
			"id": "urgent-few-minutes",
			"situation": "평소에는 꺼내지 않는 방송 원본을 아카이브했다. 가끔 속보에 쓸 200MB 이하 클립 하나를 5분 안에 꺼내야 하고, 저장 비용은 되도록 낮아야 한다.",
			"answer": ["storage/s3-glacier"],
			"choose": "Flexible Retrieval의 Expedited",
			"why": "“5분 안”과 “낮은 비용”이 Flexible Retrieval의 Expedited다. 급할 때를 보장하려면 프로비저닝된 용량을 더한다.",
			"trap": "Deep Archive에는 Expedited가 없다. 가장 빨라도 12시간까지 걸린다. Instant Retrieval은 곧바로 읽히지만 저장 단가가 더 높다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "medical-image-immediate",
			"situation": "의료 영상은 분기에 한 번도 보지 않지만, 진료 중에 요청하면 곧바로 화면에 떠야 한다.",
			"answer": ["storage/s3-glacier", "storage/s3-storage-classes"],
			"choose": "Glacier Instant Retrieval",
			"why": "“드물게”와 “곧바로”를 함께 만족하는 아카이브는 Instant Retrieval이다.",
			"trap": "Standard-IA도 곧바로 읽히지만, 분기에 한 번보다 드물면 저장 단가가 더 낮은 Instant Retrieval이 이긴다.",
			"requirements": ["low-latency", "lowest-cost"]
		},
		{
			"id": "tape-replacement",
			"situation": "자기 테이프에 둔 10년 치 금융 기록의 아카이브를 클라우드로 옮긴다. 감사 요청에는 이틀 안에 답하면 되고, 비용이 가장 적은 곳이어야 한다.",
			"answer": ["storage/s3-glacier", "storage/s3-lifecycle"],
			"choose": "Deep Archive(Bulk 검색)",
			"why": "이틀을 기다릴 수 있으니 Deep Archive의 Bulk까지 쓸 수 있다. S3에서 가장 싼 자리다.",
			"trap": "볼트를 만드는 옛 Glacier 서비스는 신규 고객을 받지 않는다. 버킷에 올리고 클래스를 고른다.",
			"requirements": ["lowest-cost", "hybrid"]
		},
		{
			"id": "restore-petabyte",
			"situation": "Flexible Retrieval에 든 수십 TB를 다시 분석하려 한다. 하루 안에만 꺼내면 되고 검색 요금은 내고 싶지 않다.",
			"answer": ["storage/s3-glacier"],
			"choose": "Bulk 검색 + S3 Batch Operations",
			"why": "Bulk는 5~12시간이고 Flexible Retrieval에서는 무료다. 대상이 많으니 S3 Batch Operations로 복원을 건다.",
			"trap": "Standard 검색은 조금 빠를 뿐 GB당 요금이 붙는다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "glacier",
			"notes": "Glacier는 버킷이 아니라 볼트라는 단위를 쓴다고 한다.",
			"status": "outdated",
			"right": "지금의 Glacier 세 클래스는 버킷 안의 객체마다 붙는다. 볼트를 쓰던 독립 서비스는 2025년 12월 15일부터 신규 고객을 받지 않는다.",
			"source": "https://docs.aws.amazon.com/amazonglacier/latest/dev/introduction.html"
		},
		{
			"id": "flexible-retrieval",
			"notes": "Glacier를 한 가지로 적고 회수에 시간이 걸린다고 한다.",
			"status": "outdated",
			"right": "그 설명은 Flexible Retrieval(옛 이름 S3 Glacier)이다. 2021년에 더해진 Instant Retrieval은 밀리초에 읽힌다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"
		},
		{
			"id": "deep-archive",
			"notes": "Deep Archive에서 꺼내는 데 기본 12시간 이상 걸린다고 한다.",
			"status": "wrong",
			"right": "Standard는 보통 12시간 이내, Bulk는 48시간 이내다. 12시간은 하한이 아니다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html"
		},
		{
			"id": "wording",
			"notes": "90일과 180일 보관 정책이 있어 장기적으로 존재해야 하는 파일만 두는 것처럼 적었다.",
			"status": "simplified",
			"right": "지우지 못하는 기간이 아니라 최소 과금 기간이다. 먼저 지우면 남은 날의 요금을 낼 뿐이다. 지우지 못하게 하는 것은 객체 잠금이다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html"
		},
		{
			"id": "expedited",
			"notes": "검색에 1~5분이 걸린다고만 적었다.",
			"status": "simplified",
			"right": "250MB 미만 객체를 Expedited로 꺼낼 때의 값이다. 용량을 사 두지 않으면 수요가 몰릴 때 거절될 수 있다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Glacier와 Deep Archive(클래스 목록 안)",
			"lines": "862-864"
		},
		{
			"note": "001",
			"section": "Glacier Vault Lock",
			"lines": "921-926"
		},
		{
			"note": "002",
			"section": "S3 Glacier Instant Retrieval (Glacier IR)",
			"lines": "375-380"
		},
		{
			"note": "002",
			"section": "S3 Glacier Flexible Retrieval (Glacier FR)",
			"lines": "382-387"
		},
		{
			"note": "002",
			"section": "S3 Glacier Deep Archive (Glacier DA)",
			"lines": "389-394"
		}
	],
	"references": [
		{
			"title": "아카이브 객체 복원",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects.html"
		},
		{
			"title": "아카이브 검색 옵션",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html"
		},
		{
			"title": "스토리지 클래스 이해와 비교",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"
		},
		{
			"title": "S3 요금",
			"url": "https://aws.amazon.com/s3/pricing/"
		}
	],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "at-a-glance",
			"text": "한눈에"
		},
		{
			"depth": 2,
			"slug": "instant-retrieval",
			"text": "Instant Retrieval"
		},
		{
			"depth": 2,
			"slug": "flexible-retrieval",
			"text": "Flexible Retrieval"
		},
		{
			"depth": 2,
			"slug": "deep-archive",
			"text": "Deep Archive"
		},
		{
			"depth": 2,
			"slug": "restore",
			"text": "복원은 이렇게 움직인다"
		},
		{
			"depth": 2,
			"slug": "verdict",
			"text": "그래서 언제 무엇을"
		},
		{
			"depth": 2,
			"slug": "confusions",
			"text": "헷갈리는 점"
		}
	];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Callout, {
			type: "changed",
			title: "볼트가 아니라 스토리지 클래스다",
			"set:html": "<p>볼트와 아카이브를 쓰던 독립 서비스 Amazon Glacier는 2025년 12월 15일부터 신규 고객을 받지 않는다. 새로 만든다면 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 버킷에 객체를 올리고 아래 세 클래스 가운데 하나를 고른다.</p>"
		}),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>아카이브는 값과 기다림을 맞바꾼다. 저장 단가가 낮은 클래스일수록 꺼낼 때 오래 기다리고 오래 두어야 한다.</p>\n<div class=\"table-scroll across wide\" role=\"region\" aria-label=\"표: 구분, Instant Retrieval, Flexible Retrieval, Deep Archive, 무엇이 유리한가\" tabindex=\"0\"><table aria-label=\"한눈에\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">Instant Retrieval</th>\n<th scope=\"col\">Flexible Retrieval</th>\n<th scope=\"col\">Deep Archive</th>\n<th scope=\"col\">무엇이 유리한가</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-kkeonaeneun-sigan\">\n<th scope=\"row\"><a href=\"#row-kkeonaeneun-sigan\" class=\"anchor\" aria-label=\"줄 링크\"></a>꺼내는 시간</th>\n<td>밀리초</td>\n<td>Expedited 1~5분 · Standard 3~5시간 · Bulk 5~12시간</td>\n<td>Standard 12시간 · Bulk 48시간 이내</td>\n<td>즉시면 Instant</td>\n</tr>\n<tr id=\"row-jeojang-danga\">\n<th scope=\"row\"><a href=\"#row-jeojang-danga\" class=\"anchor\" aria-label=\"줄 링크\"></a>저장 단가</th>\n<td>GB·월 0.004달러(버지니아)</td>\n<td>GB·월 0.0036달러(버지니아)</td>\n<td>GB·월 0.00099달러(버지니아)</td>\n<td>기다릴 수 있으면 Deep Archive</td>\n</tr>\n<tr id=\"row-bogwon-yocheong\">\n<th scope=\"row\"><a href=\"#row-bogwon-yocheong\" class=\"anchor\" aria-label=\"줄 링크\"></a>복원 요청</th>\n<td>필요 없음</td>\n<td>필요</td>\n<td>필요</td>\n<td>앱을 안 고치려면 Instant</td>\n</tr>\n<tr id=\"row-muryoro-kkeonaegi\">\n<th scope=\"row\"><a href=\"#row-muryoro-kkeonaegi\" class=\"anchor\" aria-label=\"줄 링크\"></a>무료로 꺼내기</th>\n<td>없음</td>\n<td>Bulk</td>\n<td>없음</td>\n<td>대량이면 Flexible</td>\n</tr>\n<tr id=\"row-choeso-bogwan-gwageum\">\n<th scope=\"row\"><a href=\"#row-choeso-bogwan-gwageum\" class=\"anchor\" aria-label=\"줄 링크\"></a>최소 보관 과금</th>\n<td>90일</td>\n<td>90일</td>\n<td>180일</td>\n<td>석 달 안에 지우면 아카이브가 아니다</td>\n</tr>\n<tr id=\"row-jageun-gaekche\">\n<th scope=\"row\"><a href=\"#row-jageun-gaekche\" class=\"anchor\" aria-label=\"줄 링크\"></a>작은 객체</th>\n<td>최소 128KB로 과금</td>\n<td>40KB가 더해짐</td>\n<td>40KB가 더해짐</td>\n<td>작으면 묶는다</td>\n</tr>\n<tr id=\"row-seolgye-gayongseong\">\n<th scope=\"row\"><a href=\"#row-seolgye-gayongseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>설계 가용성</th>\n<td>99.9%</td>\n<td>99.99%(복원 뒤)</td>\n<td>99.99%(복원 뒤)</td>\n<td>시험에서는 거의 안 갈린다</td>\n</tr>\n<tr id=\"row-boneun-bindo\">\n<th scope=\"row\"><a href=\"#row-boneun-bindo\" class=\"anchor\" aria-label=\"줄 링크\"></a>보는 빈도</th>\n<td>분기에 한 번</td>\n<td>해마다 한두 번</td>\n<td>한 해에 한 번도 안 봄</td>\n<td>문제의 빈도 표현을 본다</td>\n</tr>\n</tbody>\n</table></div>\n<p>셋 다 여러 AZ에 저장하고 내구성은 9가 11개다. 나머지 클래스까지 함께 보려면 <a href=\"/storage/s3-storage-classes/\">스토리지 클래스 비교</a>로 간다.</p>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"instant-retrieval\">Instant Retrieval<a href=\"#instant-retrieval\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>이름에 Glacier가 있지만 읽는 방법은 Standard와 같다. GET을 부르면 바로 온다. 차이는 값을 무는 곳이다. 저장은 Standard-IA보다 싸고, <strong>꺼낼 때의 GB당 요금은 더 비싸다</strong>. 의료 영상, 지난 뉴스, 감사 때 바로 내야 하는 자료처럼 드물지만 기다릴 수 없는 데이터에 쓴다.</p>\n<p>자주 읽으면 손해다. 한 달에 한 번쯤이면 Standard-IA가 낫다.</p>\n</div><h2 id=\"flexible-retrieval\">Flexible Retrieval<a href=\"#flexible-retrieval\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>예전의 “S3 Glacier”다. 급한 정도에 따라 세 등급에서 고른다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 등급, 걸리는 시간, 요금, 쓰는 때\" tabindex=\"0\"><table aria-label=\"Flexible Retrieval\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">등급</th>\n<th scope=\"col\" role=\"columnheader\">걸리는 시간</th>\n<th scope=\"col\" role=\"columnheader\">요금</th>\n<th scope=\"col\" role=\"columnheader\">쓰는 때</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-expedited\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-expedited\" class=\"anchor\" aria-label=\"줄 링크\"></a>Expedited</th>\n<td role=\"cell\">1~5분<wbr>(250MB 미만)</td>\n<td role=\"cell\">가장 비싸다</td>\n<td role=\"cell\">몇 개를 급히</td>\n</tr>\n<tr id=\"row-standard\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-standard\" class=\"anchor\" aria-label=\"줄 링크\"></a>Standard</th>\n<td role=\"cell\">3~5시간</td>\n<td role=\"cell\">중간</td>\n<td role=\"cell\">보통</td>\n</tr>\n<tr id=\"row-bulk\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-bulk\" class=\"anchor\" aria-label=\"줄 링크\"></a>Bulk</th>\n<td role=\"cell\">5~12시간</td>\n<td role=\"cell\">무료</td>\n<td role=\"cell\">많은 양을 한꺼번에</td>\n</tr>\n</tbody>\n</table></div>\n<p>Expedited는 창구가 붐비면 거절될 수 있다. <strong>프로비저닝된 용량</strong>을 사면 자리를 맡아 둔다. Standard 복원을 S3 Batch Operations로 걸면 목록의 객체가 더 빨리, 대개 몇 분 안에 나오기 시작한다.</p>\n</div><h2 id=\"deep-archive\">Deep Archive<a href=\"#deep-archive\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>온프레미스 테이프와 비슷한 값으로 7~10년을 보관하는 자리다. 규제 기록, 원본 영상, 연구 데이터처럼 다시 볼 일이 거의 없지만 버릴 수 없는 것을 둔다. 등급은 Standard(12시간 이내)와 Bulk(48시간 이내) 둘이다. 180일 안에 지우면 180일치를 낸다.</p>\n</div><h2 id=\"restore\">복원은 이렇게 움직인다<a href=\"#restore\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-restore-states\" data-diagram=\"restore-states\"><figcaption><span class=\"diagram-title\">아카이브 객체를 복원해 읽고 다시 <span class=\"diagram-title-end\">닫히기까지<a href=\"#diagram-restore-states\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 아카이브 객체를 복원해 읽고 다시 닫히기까지\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"176\" height=\"395\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 281.8 632.4\"><svg width=\"281.8\" height=\"632.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-restore-states-desc\" aria-labelledby=\"diagram-restore-states-title\" role=\"img\" viewBox=\"-4 -4 281.8 632.4\"><title id=\"diagram-restore-states-title\">아카이브 객체를 복원해 읽고 다시 닫히기까지</title><desc id=\"diagram-restore-states-desc\">아카이브된 객체에 GET을 부르면 거부된다. 복원을 요청하면 진행 중이 되고, 끝나면 정한 일수 동안 임시 사본을 읽을 수 있다. 기간이 끝나면 사본만 사라지고 객체는 아카이브로 남는다. 오래 두려면 기간 안에 다른 클래스로 복사한다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M137.3 26v40\"/><path fill=\"var(--diagram-line)\" d=\"m137.3 66-9-15 9 7.5 9-7.5Z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M122 108v13q0 7-7 7H74.6q-7.1 0-7.1 7v83\"/><path fill=\"var(--diagram-line)\" d=\"m67.5 218-9-15 9 7.5 9-7.5Z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M67.5 260v83q0 7 7 7h42.7q7.1 0 7.1 7v13\"/><path fill=\"var(--diagram-line)\" d=\"m124.3 370-9-15 9 7.5 9-7.5Z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M150.2 370v-13q0-7 7-7H200q7.1 0 7.1-7V135q0-7-7-7h-40.5q-7 0-7-7v-13\"/><path fill=\"var(--diagram-line)\" d=\"m152.4 108 9 15-9-7.5-9 7.5Z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M137.3 436.2v110\"/><path fill=\"var(--diagram-line)\" d=\"m137.3 546.2-9-15 9 7.5 9-7.5Z\"/></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"148\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"171\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 복원 요청</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"34\" y=\"300\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.4\" y=\"323\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 완료</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"151.5\" y=\"224\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"206.6\" y=\"247\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 기간 만료</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"103.8\" y=\"476.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"137.1\" y=\"499.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 복사</text></g><g class=\"d-node\"><rect width=\"111.1\" height=\"42\" x=\"81.7\" y=\"66\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"5\"/><text x=\"137.3\" y=\"96\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아카이브됨</text></g><g class=\"d-node\"><rect width=\"88\" height=\"42\" x=\"23.5\" y=\"218\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"5\"/><text x=\"67.5\" y=\"248\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">복원 중</text></g><g class=\"d-node\"><rect width=\"97.6\" height=\"66.2\" x=\"88.5\" y=\"370\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"5\"/><text x=\"137.3\" y=\"400\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">임시 사본 <tspan x=\"137.3\" y=\"424.2\">있음</tspan></text></g><g class=\"d-node\"><rect width=\"125\" height=\"66.2\" x=\"74.8\" y=\"546.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"5\"/><text x=\"137.3\" y=\"576.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Standard로 <tspan x=\"137.3\" y=\"600.4\">복사됨</tspan></text></g><g class=\"d-node\"><circle cx=\"137.3\" cy=\"19\" r=\"7\" fill=\"var(--diagram-line)\" stroke=\"var(--diagram-line)\" stroke-width=\"1\"/></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>아카이브된 객체에 GET을 부르면 거부된다. 복원을 요청하면 진행 중이 되고, 끝나면 정한 일수 동안 임시 사본을 읽을 수 있다. 기간이 끝나면 사본만 사라지고 객체는 아카이브로 남는다. 오래 두려면 기간 안에 다른 클래스로 복사한다.</p><ul><li>시작 → 아카이브됨</li><li>아카이브됨 → 복원 중: ① 복원 요청</li><li>복원 중 → 임시 사본 있음: ② 완료</li><li>임시 사본 있음 → 아카이브됨: ③ 기간 만료</li><li>임시 사본 있음 → Standard로 복사됨: ④ 복사</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li><code>RestoreObject</code>에 등급과 일수를 적어 부른다.</li>\n<li>끝나면 이벤트 알림이 온다. 헤더 <code>x-amz-restore</code>로도 확인한다. 이때부터 GET이 된다.</li>\n<li>일수가 지나면 <strong>사본만</strong> 사라진다. 원본은 내내 아카이브에 있었다. 기간은 다시 요청해 늘린다.</li>\n<li>클래스를 되돌리는 명령은 없다. 계속 쓰려면 기간 안에 같은 키로 복사해 Standard로 바꾼다.</li>\n</ol>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> s3api</span><span class=\"tk-string\"> restore-object</span><span class=\"tk-string\"> --bucket</span><span class=\"tk-string\"> film-archive</span><span class=\"tk-string\"> --key</span><span class=\"tk-string\"> 1998/master.mov</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --restore-request</span><span class=\"tk-string-expression\"> '{\"Days\":7,\"GlacierJobParameters\":{\"Tier\":\"Bulk\"}}'</span></span></code></pre>\n<p>객체를 넣는 길은 셋이다. 올릴 때 클래스를 고르거나(<code>GLACIER_IR</code>, <code>GLACIER</code>, <code>DEEP_ARCHIVE</code>), <a href=\"/storage/s3-lifecycle/\">수명 주기</a>로 내리거나, <a href=\"/storage/storage-gateway/\">Tape Gateway</a>가 꺼낸 가상 테이프를 보관한다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>즉시 봐야 하면 Instant, 몇 시간은 괜찮거나 대량을 공짜로 꺼내야 하면 Flexible, 하루이틀을 기다릴 수 있고 값이 전부면 Deep Archive</strong>다. 언제 꺼낼지 모른다면 아카이브를 직접 고르지 말고 <a href=\"/storage/s3-storage-classes/#intelligent-tiering\">Intelligent-Tiering</a>에 맡긴다.</p>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Intelligent-Tiering의 Archive 계층과 다르다." }), " 그쪽은 복원하면 Frequent 계층으로 옮겨 오고 일수를 적지 않는다."] }),
					"\n",
					createVNode(_components.li, { children: [
						"아카이브된 원본은 ",
						createVNode(_components.a, {
							href: "/storage/s3-replication/",
							children: "S3 복제"
						}),
						"로 옮겨지지 않는다. 복제한 뒤 대상에서 내리거나, 규칙에서 대상의 클래스를 정한다."
					] }),
					"\n",
					createVNode(_components.li, { children: "목록(LIST)과 메타데이터(HEAD)는 복원 없이 된다. 내용만 못 읽는다." }),
					"\n",
					createVNode(_components.li, { children: [
						"지우지 못하게 하는 기능이 아니다. 변경 불가 보관은 ",
						createVNode(_components.a, {
							href: "/storage/s3-object-lock/",
							children: "객체 잠금"
						}),
						"을 얹는다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "시간 표현이 답을 정한다",
					"set:html": "<p>“밀리초·즉시”는 Instant, “몇 분”은 Flexible의 Expedited, “몇 시간”은 Flexible, “12시간”이나 “다음 날”은 Deep Archive다. “가장 싸게”만 보고 Deep Archive를 고르면 시간 조건에서 틀린다.</p>"
				})
			]
		})
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, {
		...props,
		children: createVNode(_createMdxContent, { ...props })
	}) : _createMdxContent(props);
}
function _missingMdxReference(id, component) {
	throw new Error("Expected " + (component ? "component" : "object") + " `" + id + "` to be defined: you likely forgot to import, pass, or provide it.");
}
var url = "content/storage/s3-glacier.mdx/";
var file = "/work/wt/build/content/storage/s3-glacier.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/s3-glacier.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
