import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/integration/sqs-standard-vs-fifo.mdx
var frontmatter = {
	"title": "SQS 표준 대기열 vs FIFO 대기열",
	"titleEn": "Amazon SQS standard vs FIFO queues",
	"kind": "comparison",
	"status": "published",
	"summary": "순서와 중복 제거가 꼭 필요하면 FIFO, 그 밖에는 처리량에 사실상 한도가 없고 더 싼 표준 대기열을 고른다.",
	"aliases": [
		"SQS FIFO",
		"FIFO 큐",
		"FIFO 대기열",
		"FIFO Queue",
		"피포 큐",
		"선입선출 큐",
		"선입선출 대기열",
		"표준 큐",
		"표준 대기열",
		"스탠다드 큐",
		"Standard Queue",
		"메시지 순서 보장",
		"메시지 그룹 ID",
		"MessageGroupId",
		"중복 제거 ID",
		"MessageDeduplicationId",
		".fifo",
		"정확히 한 번 처리",
		"exactly-once",
		"최소 한 번 전달",
		"at-least-once",
		"공정 대기열",
		"fair queue",
		"큐 종류",
		"순서 있는 큐",
		"중복 없는 큐",
		"메시지 순서 큐"
	],
	"related": [
		"integration/sqs",
		"integration/receivemessage-vs-changemessagevisibility",
		"integration/sns",
		"compute/lambda",
		"analytics/kinesis-data-streams",
		"database/dynamodb"
	],
	"signals": [
		{
			"id": "fifo-gyejwamada-deureoon",
			"need": "계좌마다 들어온 순서대로, 중복 없이 처리한다",
			"choose": "SQS FIFO 대기열 + 계좌별 메시지 그룹",
			"see": "integration/sqs-standard-vs-fifo#message-group",
			"why": "같은 그룹의 메시지를 순서대로 준다. 계좌마다 그룹이면 계좌끼리는 나란히 간다."
		},
		{
			"id": "pyojun-daegiyeol",
			"need": "처리량이 가장 중요하고 순서와 중복은 상관없다",
			"choose": "표준 대기열",
			"see": "integration/sqs-standard-vs-fifo#scenario-thumbnails-at-scale",
			"why": "표준은 처리량이 사실상 무제한이다. FIFO는 순서를 지키느라 한도가 있다."
		},
		{
			"id": "messagegroupid",
			"need": "한 고객이 쏟아내도 다른 고객이 밀리지 않게, 순서는 필요 없다",
			"choose": "표준 + `MessageGroupId`(공정 대기열)",
			"see": "integration/sqs-standard-vs-fifo#scenario-noisy-tenant",
			"why": "고객 ID를 넣으면 조용한 고객의 것이 먼저 나온다. FIFO는 한 줄로 세워 느리다."
		},
		{
			"id": "fifo-cheori-junge-gasiseong",
			"need": "처리 중에 가시성 제한 시간이 지나 두 번 처리된다",
			"choose": "FIFO 대신 가시성 제한 시간을 늘린다",
			"see": "integration/sqs-standard-vs-fifo#exactly-once",
			"why": "FIFO도 처리 중의 중복은 못 막는다. 보낼 때의 중복만 막는다."
		}
	],
	"facts": [
		{
			"id": "high-throughput",
			"label": "FIFO 높은 처리량 모드",
			"asks": "FIFO 높은 처리량 모드는 초당 몇 건인가?",
			"value": "리전에 따라 API 작업마다 초당 2,400~70,000건",
			"note": "버지니아 북부·오리건·아일랜드가 70,000건, 도쿄가 9,000건, 서울은 2,400건이다. 10개씩 묶으면 메시지 수는 10배다. 올려 달라고 신청할 수 있다.",
			"called": [
				"높은처리량",
				"high throughput",
				"고처리량",
				"FIFO high throughput mode",
				"high throughput mode"
			],
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html"
		},
		{
			"id": "partition-throughput",
			"label": "FIFO 파티션 하나의 처리량",
			"value": "API 작업마다 초당 300건",
			"note": "높은 처리량 모드는 메시지 그룹을 여러 파티션에 나눈다. 한 그룹만 쓰면 늘어나지 않는다.",
			"called": ["파티션", "파티션 처리량"],
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html"
		},
		{
			"id": "group-id-length",
			"label": "메시지 그룹 ID 길이",
			"value": "128자",
			"note": "FIFO에서는 반드시 넣는다. 표준에 넣으면 공정 대기열로 동작한다.",
			"called": [
				"그룹ID",
				"메시지그룹ID",
				"group id"
			],
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html"
		},
		{
			"id": "request-price",
			"label": "요청 100만 건의 값(버지니아 북부)",
			"value": "표준 0.40달러, FIFO 0.50달러",
			"note": "매달 첫 100만 건은 무료이고, 많이 쓰면 단가가 내린다. 요금은 바뀔 수 있으니 공식 문서에서 다시 확인할 것.",
			"called": [
				"요청 요금",
				"요청 가격",
				"100만건",
				"백만건",
				"요청 백만",
				"million requests"
			],
			"source": "https://aws.amazon.com/sqs/pricing/"
		},
		{
			"id": "per-message-delay",
			"label": "메시지마다 다른 지연",
			"asks": "메시지마다 지연을 다르게 줄 수 있는 대기열은 무엇인가?",
			"value": "표준만 된다",
			"note": "FIFO는 대기열 전체의 지연만 정한다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-timers.html"
		}
	],
	"sharedFacts": [{
		"id": "fifo-throughput",
		"from": "integration/sqs#fifo-throughput"
	}, {
		"id": "fifo-dedup",
		"from": "integration/sqs#fifo-dedup"
	}],
	"scenarios": [
		{
			"id": "balance-updates-in-order",
			"situation": "계좌마다 입금과 출금이 들어온 순서대로, 한 번씩만 반영되어야 한다. 계좌는 수만 개이고 서로는 상관없다.",
			"answer": ["integration/sqs-standard-vs-fifo"],
			"choose": "SQS FIFO 대기열 + 계좌 번호를 메시지 그룹 ID로",
			"why": "“순서대로”와 “한 번만”이면 FIFO다. 계좌 번호를 메시지 그룹 ID로 쓰면 계좌 안의 순서는 지키고 계좌끼리는 나란히 처리한다.",
			"trap": "그룹 ID를 하나로 고정하면 순서는 지키지만 모든 계좌가 한 줄로 선다. 표준 대기열에 시각을 적어 정렬하는 방법은 늦게 오는 메시지를 놓친다.",
			"requirements": ["order-once"]
		},
		{
			"id": "thumbnails-at-scale",
			"situation": "하루 수억 장의 이미지를 썸네일로 바꾼다. 순서는 상관없고, 같은 이미지를 두 번 처리해도 결과가 같다.",
			"answer": ["integration/sqs-standard-vs-fifo", "integration/sqs"],
			"choose": "표준 대기열",
			"why": "순서가 필요 없고 결과가 멱등이다. 처리량 한도가 사실상 없고 싼 표준 대기열이면 된다.",
			"trap": "“중복을 막아야 안전하다”고 FIFO를 고르면 파티션마다 초당 300건인 한도를 관리하게 된다.",
			"requirements": ["lowest-cost", "sudden-load"]
		},
		{
			"id": "noisy-tenant",
			"situation": "여러 고객이 대기열 하나를 함께 쓰는데, 한 고객이 수백만 건을 쏟아내면 다른 고객의 작업이 몇 시간 밀린다. 순서는 필요 없다.",
			"answer": ["integration/sqs-standard-vs-fifo"],
			"choose": "공정 대기열(고객 ID를 MessageGroupId로)",
			"why": "표준 대기열의 메시지에 고객 ID를 MessageGroupId로 넣으면 공정 대기열이 되어 조용한 고객의 메시지가 먼저 나온다.",
			"trap": "FIFO로 바꾸면 순서 보장 때문에 한 고객의 일이 한 줄로 처리되어 더 느려진다.",
			"requirements": ["sudden-load"]
		},
		{
			"id": "double-click-order",
			"situation": "사용자가 주문 단추를 연달아 눌러 같은 주문이 1분 사이에 두 번 들어온다. 두 번째는 대기열에서 걸러야 한다.",
			"answer": ["integration/sqs-standard-vs-fifo"],
			"choose": "SQS FIFO 대기열 + 주문 번호를 중복 제거 ID로",
			"why": "같은 중복 제거 ID로 5분 안에 다시 보낸 메시지는 FIFO가 받기만 하고 전달하지 않는다. 주문 번호를 중복 제거 ID로 쓴다.",
			"trap": "가시성 제한 시간은 이미 받은 메시지를 숨길 뿐, 보내는 쪽의 중복은 그대로 들어온다.",
			"requirements": ["order-once"]
		}
	],
	"corrections": [
		{
			"id": "api-fifo",
			"notes": "FIFO 대기열이 초당 300개를 받아들이고 3,000개를 처리한다고 한다.",
			"status": "wrong",
			"right": "받기와 처리의 차이가 아니다. 보내기·받기·지우기 API마다 초당 300건이고, 10개씩 묶으면 메시지로는 초당 3,000개가 된다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/troubleshooting-fifo-throttling-issues.html"
		},
		{
			"id": "fifo",
			"notes": "FIFO 유형에는 중복이 없고, 정확히 한 번만 보낼 수 있다고 한다.",
			"status": "simplified",
			"right": "보내는 쪽의 중복을 5분 창 안에서 걸러 준다. 소비자가 가시성 제한 시간 안에 지우지 못하면 같은 메시지가 다시 온다. 5분이 지난 뒤의 재전송도 새 메시지다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-exactly-once-processing.html"
		},
		{
			"id": "fifo-2",
			"notes": "FIFO가 메시지의 순서를 보장한다고만 한다.",
			"status": "simplified",
			"right": "대기열 전체가 아니라 **메시지 그룹 안의** 순서다. 그룹이 다르면 앞뒤가 바뀔 수 있고, 그래야 나란히 처리할 수 있다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagegroupid-property.html"
		},
		{
			"id": "wording",
			"notes": "표준 유형은 순서를 보장하지 않는다고 한다.",
			"status": "simplified",
			"right": "보장은 없지만 되도록 들어온 순서로 준다. 분산 저장이라 가끔 뒤바뀌고, 가끔 같은 메시지가 두 번 온다. 그래서 멱등하게 짠다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html"
		}
	],
	"sources": [{
		"note": "001",
		"section": "FIFO Queue",
		"lines": "1087-1095"
	}, {
		"note": "002",
		"section": "SQS의 FIFO와 Standard 타입",
		"lines": "654-655"
	}],
	"references": [
		{
			"title": "표준 대기열",
			"url": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html"
		},
		{
			"title": "FIFO 대기열의 정확히 한 번 처리",
			"url": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-exactly-once-processing.html"
		},
		{
			"title": "FIFO 대기열의 높은 처리량",
			"url": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/high-throughput-fifo.html"
		},
		{
			"title": "표준 대기열에서 FIFO로 옮기기",
			"url": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/moving-from-high-throughout-queue-to-FIFO-queue.html"
		},
		{
			"title": "메시지 그룹 ID 쓰기",
			"url": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagegroupid-property.html"
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
			"slug": "message-group",
			"text": "순서는 그룹 안에서만"
		},
		{
			"depth": 2,
			"slug": "exactly-once",
			"text": "“정확히 한 번”의 범위"
		},
		{
			"depth": 2,
			"slug": "throughput",
			"text": "처리량"
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
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p><a href=\"/integration/sqs/\">SQS</a> 대기열은 보내는 쪽의 메시지를 받는 쪽이 꺼내 갈 때까지 맡아 둔다. 만들 때 두 유형 가운데 하나를 고른다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, 표준, FIFO, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\">표준</th>\n<th scope=\"col\" role=\"columnheader\">FIFO</th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-sunseo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sunseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>순서</th>\n<td role=\"cell\">되도록 지키지만 보장 없음</td>\n<td role=\"cell\">메시지 그룹 안에서 보장</td>\n<td role=\"cell\">순서가 뜻을 바꾸면 FIFO</td>\n</tr>\n<tr id=\"row-jeondal\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jeondal\" class=\"anchor\" aria-label=\"줄 링크\"></a>전달</th>\n<td role=\"cell\">최소 한 번, 가끔 중복</td>\n<td role=\"cell\">정확히 한 번 처리<wbr>(5분 창)</td>\n<td role=\"cell\">중복이 사고면 FIFO</td>\n</tr>\n<tr id=\"row-cheoriryang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cheoriryang\" class=\"anchor\" aria-label=\"줄 링크\"></a>처리량</th>\n<td role=\"cell\">사실상 무제한</td>\n<td role=\"cell\">기본 초당 300건, 묶으면 3,000개</td>\n<td role=\"cell\">최대 처리량은 표준</td>\n</tr>\n<tr id=\"row-gap\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gap\" class=\"anchor\" aria-label=\"줄 링크\"></a>값</th>\n<td role=\"cell\">싸다</td>\n<td role=\"cell\">조금 비싸다</td>\n<td role=\"cell\">표준</td>\n</tr>\n<tr id=\"row-messagegroupid\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-messagegroupid\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>MessageGroupId</code></th>\n<td role=\"cell\">넣으면 공정 대기열</td>\n<td role=\"cell\">필수, 순서의 단위</td>\n<td role=\"cell\">여러 고객이 나눠 쓰면 표준</td>\n</tr>\n<tr id=\"row-mesijimada-jiyeon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-mesijimada-jiyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>메시지마다 지연</th>\n<td role=\"cell\">된다</td>\n<td role=\"cell\">대기열 단위만</td>\n<td role=\"cell\">표준</td>\n</tr>\n<tr id=\"row-s3\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3/\" class=\"mention\">S3</a> 이벤트 알림의 대상</th>\n<td role=\"cell\">된다</td>\n<td role=\"cell\">안 된다</td>\n<td role=\"cell\">표준</td>\n</tr>\n<tr id=\"row-lambda\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>의 동시 처리</th>\n<td role=\"cell\">밀린 만큼 늘린다</td>\n<td role=\"cell\">활성 그룹 수까지</td>\n<td role=\"cell\">병렬은 표준</td>\n</tr>\n<tr id=\"row-ireum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ireum\" class=\"anchor\" aria-label=\"줄 링크\"></a>이름</th>\n<td role=\"cell\">자유</td>\n<td role=\"cell\"><code>.fifo</code>로 끝난다</td>\n<td role=\"cell\">—</td>\n</tr>\n</tbody>\n</table></div>\n<p>한도와 보관 같은 공통 성질은 SQS 글에 있다. 유형은 만든 뒤 바꾸지 못하니, FIFO로 옮기려면 새 대기열을 만들고 보내는 코드에 그룹 ID를 더한다.</p>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"message-group\">순서는 그룹 안에서만<a href=\"#message-group\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>FIFO는 <strong>같은 <code>MessageGroupId</code>의 메시지를 한 소비자에게 순서대로</strong> 준다. 한 번에 여러 개를 줄 수도 있지만, 준 것을 지우거나 <a href=\"/integration/sqs/#visibility-timeout\">가시성 제한 시간</a>(받은 메시지를 숨겨 두는 시간)이 지나기 전에는 같은 그룹의 다음 것을 누구에게도 주지 않는다. 다른 그룹은 막히지 않는다.</p>\n<p>그래서 그룹을 어떻게 나누느냐가 성능을 정한다. 계좌, 주문, 기기처럼 <strong>순서가 뜻을 갖는 가장 작은 단위</strong>로 잘게 나눈다. 그룹이 하나면 소비자를 아무리 늘려도 한 줄이다. 한 그룹에서 메시지 하나가 계속 실패하면 그 뒤가 모두 막히므로 DLQ가 더 중요하다. 다만 DLQ로 옮기면 그 메시지만 건너뛴 셈이 되어, 순서가 절대적인 일이라면 그룹을 멈추는 편이 맞을 수도 있다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> sqs</span><span class=\"tk-string\"> send-message</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --queue-url</span><span class=\"tk-string\"> https://sqs.ap-northeast-2.amazonaws.com/111122223333/ledger.fifo</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --message-body</span><span class=\"tk-string-expression\"> '{\"account\":\"A-17\",\"amount\":-30000}'</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --message-group-id</span><span class=\"tk-string\"> A-17</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --message-deduplication-id</span><span class=\"tk-string\"> tx-90412</span></span></code></pre>\n</div><h2 id=\"exactly-once\">“정확히 한 번”의 범위<a href=\"#exactly-once\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>중복이 생기는 곳은 둘이다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 어디서, 왜, 표준, FIFO\" tabindex=\"0\"><table aria-label=\"“정확히 한 번”의 범위\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">어디서</th>\n<th scope=\"col\" role=\"columnheader\">왜</th>\n<th scope=\"col\" role=\"columnheader\">표준</th>\n<th scope=\"col\" role=\"columnheader\">FIFO</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-bonael-ttae\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-bonael-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>보낼 때</th>\n<td role=\"cell\">응답을 못 받아 다시 보냄</td>\n<td role=\"cell\">두 건이 된다</td>\n<td role=\"cell\">같은 중복 제거 ID면 5분 동안 한 건</td>\n</tr>\n<tr id=\"row-badeul-ttae\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-badeul-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>받을 때</th>\n<td role=\"cell\">분산 저장의 사본이 또 나옴</td>\n<td role=\"cell\">드물게 있다</td>\n<td role=\"cell\">없다</td>\n</tr>\n<tr id=\"row-cheorihal-ttae\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cheorihal-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>처리할 때</th>\n<td role=\"cell\">지우기 전에 가시성 제한 시간이 지남</td>\n<td role=\"cell\">다시 온다</td>\n<td role=\"cell\"><strong>다시 온다</strong></td>\n</tr>\n</tbody>\n</table></div>\n<p>중복 제거 ID를 직접 주거나, 내용 기반 중복 제거를 켜서 본문의 SHA-256 해시를 쓰게 한다. 마지막 줄은 FIFO도 막지 못한다. 결제처럼 되돌릴 수 없는 일은 FIFO를 써도 처리한 ID를 <a href=\"/database/dynamodb/\">DynamoDB</a>에 적어 두고 확인한다.</p>\n</div><h2 id=\"throughput\">처리량<a href=\"#throughput\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>FIFO의 초당 300건은 <strong>API 호출 수</strong>다. <code>SendMessageBatch</code>로 10개씩 묶으면 같은 호출로 3,000개를 보낸다. 그래도 모자라면 높은 처리량 모드를 켠다. 중복 제거와 처리량의 범위가 대기열에서 메시지 그룹으로 바뀌고, 그룹이 여러 파티션에 퍼져 한도가 크게 늘어난다. 그룹이 고르게 많아야 효과가 있다.</p>\n<p>표준은 한도를 걱정하지 않는다. 대신 소비자가 감당할 만큼만 가져가도록 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>의 최대 동시성이나 <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>의 대수로 조절한다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>FIFO</strong>: 순서가 바뀌면 결과가 틀리거나(잔액, 재고, 상태 변경), 보내는 쪽의 중복을 대기열이 걸러야 한다. 지문의 “순서대로”, “정확히 한 번”, “중복 없이”.</li>\n<li><strong>표준</strong>: 나머지 전부. 지문의 “최대 처리량”, “수백만 건”, “순서는 중요하지 않다”. 멱등하게 짜면 중복은 문제가 아니다.</li>\n<li><strong>표준 + 그룹 ID</strong>: 여러 고객이 함께 쓰고 한 고객이 다른 고객을 굶기지 않아야 한다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"FIFO의 DLQ는 FIFO여야 하고, SNS FIFO 주제의 순서를 이어받으려면 대기열도 FIFO여야 한다. 자세한 것은 ",
					createVNode(_components.a, {
						href: "/integration/sns/",
						children: "SNS"
					}),
					"에 있다."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.a, {
					href: "/compute/lambda/",
					class: "mention",
					children: "Lambda"
				}), "가 FIFO를 읽으면 그룹마다 한 번에 하나만 실행된다. 순서를 지키는 대가다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.a, {
					href: "/analytics/kinesis-data-streams/",
					children: "Kinesis Data Streams"
				}), "도 순서를 지키지만 샤드(파티션 키) 단위이고, 여러 소비자가 같은 데이터를 다시 읽는다. 하나가 처리하고 지우는 일이라면 FIFO다."] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "FIFO로 바꿔도 두 번 처리될 수 있다",
				"set:html": "<p>“같은 메시지가 두 번 처리된다”의 원인이 <strong>처리 시간이 가시성 제한 시간보다 길어서</strong>라면 답은 <a href=\"/integration/receivemessage-vs-changemessagevisibility/\">시간을 늘리는 것</a>이다. FIFO는 이 중복을 막지 못한다.</p>"
			})
		]
	})] });
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
var url = "content/integration/sqs-standard-vs-fifo.mdx/";
var file = "/work/wt/build/content/integration/sqs-standard-vs-fifo.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/integration/sqs-standard-vs-fifo.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
