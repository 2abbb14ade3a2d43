import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/dynamodb-capacity-modes.mdx
var frontmatter = {
	"title": "DynamoDB 용량 모드",
	"titleEn": "DynamoDB read/write capacity modes",
	"kind": "comparison",
	"status": "published",
	"summary": "쓴 요청만큼 내는 온디맨드(기본)와 초당 용량을 정해 두고 내는 프로비저닝 가운데, 트래픽이 예측되는지로 고른다.",
	"aliases": [
		"용량 모드",
		"읽기 쓰기 용량 모드",
		"프로비저닝 모드",
		"프로비전 모드",
		"프로비저닝된 용량",
		"Provisioned Mode",
		"온디맨드 모드",
		"On-Demand Mode",
		"DynamoDB 온디맨드",
		"온디맨드 용량",
		"RCU",
		"WCU",
		"RRU",
		"WRU",
		"읽기 용량 단위",
		"쓰기 용량 단위",
		"DynamoDB 오토 스케일링",
		"버스트 용량",
		"적응형 용량",
		"예약 용량",
		"다이나모디비 요금 모드",
		"다이나모디비 용량",
		"읽기 쓰기 단위 계산",
		"예측 불가 트래픽 테이블",
		"다이나모디비 스로틀링",
		"ProvisionedThroughputExceededException"
	],
	"related": [
		"database/dynamodb",
		"database/dax",
		"database/dynamodb-global-tables",
		"database/dynamodb-backup",
		"integration/sqs",
		"compute/auto-scaling-groups"
	],
	"signals": [
		{
			"id": "ondimaendeu",
			"need": "트래픽을 예측할 수 없고 몇 분 만에 급증할 수 있다",
			"choose": "온디맨드",
			"see": "database/dynamodb-capacity-modes#scenario-unpredictable-launch",
			"why": "온디맨드는 요청마다 받아 준다. Auto Scaling은 몇 분 늦게 따라간다."
		},
		{
			"id": "peurobijeoning-yeyak-yongnyang",
			"need": "몇 년째 일정한 부하를 약정까지 걸어 가장 싸게 감당한다",
			"choose": "프로비저닝 + 예약 용량",
			"see": "database/dynamodb-capacity-modes#verdict",
			"why": "바닥이 일정하면 미리 사 두는 것이 가장 싸다."
		},
		{
			"id": "auto-scaling",
			"need": "하루의 곡선이 완만하고 예측되지만 약정은 하지 않는다",
			"choose": "프로비저닝 + Auto Scaling",
			"see": "database/dynamodb-capacity-modes#verdict",
			"why": "완만하면 Auto Scaling이 따라간다. 예약 용량은 약정이다."
		},
		{
			"id": "dax",
			"need": "용량은 남는데 한 키에 읽기가 몰려 스로틀링된다",
			"choose": "모드 대신 키 설계나 DAX",
			"see": "database/dynamodb-capacity-modes#scenario-throttled-hot-key",
			"why": "파티션 하나의 한도에 걸린 것이라 용량을 올려도 그 키는 막힌다."
		}
	],
	"facts": [
		{
			"id": "default-mode",
			"label": "기본 모드",
			"value": "온디맨드",
			"note": "AWS가 대부분의 워크로드에 권하는 모드다.",
			"examEra": "프로비저닝",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html"
		},
		{
			"id": "switching",
			"label": "모드 바꾸기",
			"asks": "용량 모드는 얼마나 자주 바꿀 수 있나?",
			"value": "온디맨드로는 24시간에 4번까지, 프로비저닝으로는 언제나",
			"examEra": "24시간에 한 번",
			"called": [
				"용량모드 전환",
				"온디맨드 전환",
				"하루 모드 전환",
				"하루 온디맨드 전환",
				"모드 전환",
				"모드 변경",
				"switch mode",
				"용량 모드 변경",
				"용량 모드 시간",
				"capacity mode switch limit",
				"switch on demand often"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-switching-capacity-modes.html"
		},
		{
			"id": "on-demand-initial",
			"label": "새 온디맨드 테이블이 처음 견디는 양",
			"value": "초당 쓰기 4,000회, 읽기 12,000회",
			"called": [
				"온디맨드 초기",
				"온디맨드 처음",
				"온디맨드 새 테이블",
				"새 테이블",
				"on demand table throughput",
				"on demand initial capacity"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html"
		},
		{
			"id": "on-demand-double",
			"label": "온디맨드가 바로 받아 주는 급증",
			"value": "이전 최고치의 2배까지",
			"note": "30분 안에 2배를 넘으면 스로틀링될 수 있다. 미리 데워 두면(warm throughput) 피한다.",
			"called": [
				"급증",
				"온디맨드 급증",
				"온디맨드 배",
				"on demand previous peak",
				"on demand double previous peak",
				"온디맨드 이전 최고"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html"
		},
		{
			"id": "autoscaling-target",
			"label": "프로비저닝 Auto Scaling의 기본 목표 사용률",
			"value": "70%",
			"note": "20~90% 사이에서 정한다.",
			"called": [
				"사용률",
				"목표 사용률",
				"오토스케일링 목표",
				"오토스케일링 사용률",
				"target utilization",
				"auto scaling target"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html"
		},
		{
			"id": "burst",
			"label": "버스트 용량",
			"asks": "쓰지 않은 용량을 얼마나 모아 두나?",
			"value": "쓰지 않은 용량을 최대 5분(300초)치 모아 둠",
			"note": "보장이 아니다. DynamoDB가 내부 작업에 먼저 쓸 수 있다.",
			"called": [
				"버스트",
				"burst",
				"버스트 용량"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/burst-adaptive-capacity.html"
		},
		{
			"id": "reserved",
			"label": "예약 용량",
			"asks": "예약 용량은 어느 모드에서, 얼마 동안 약정하나?",
			"value": "프로비저닝 모드만, 1년 또는 3년 약정",
			"note": "2025년 12월부터는 온디맨드에도 걸리는 1년 약정 Database Savings Plans가 따로 있다.",
			"called": [
				"예약용량",
				"예약",
				"약정",
				"reserved capacity",
				"reserved capacity years",
				"reserved capacity term"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-understanding-billing.html"
		}
	],
	"sharedFacts": [{
		"id": "read-unit",
		"from": "database/dynamodb#read-unit"
	}, {
		"id": "write-unit",
		"from": "database/dynamodb#write-unit"
	}],
	"scenarios": [
		{
			"id": "unpredictable-launch",
			"situation": "새로 내는 앱의 트래픽을 전혀 모른다. 입소문이 나면 몇 분 만에 수십 배가 될 수도 있고 아무도 안 쓸 수도 있다.",
			"answer": ["database/dynamodb-capacity-modes", "database/dynamodb"],
			"choose": "온디맨드",
			"why": "“예측할 수 없음”과 “급증”이면 온디맨드다. 요청이 없으면 처리량 요금이 0이다.",
			"trap": "프로비저닝에 Auto Scaling을 걸어도 지표를 보고 몇 분 뒤에 올라가므로 그 사이 스로틀링된다.",
			"requirements": ["sudden-load"]
		},
		{
			"id": "steady-nightly-batch",
			"situation": "밤낮없이 거의 같은 양을 읽고 쓰는 사내 시스템을 몇 년째 돌린다. 비용을 가장 낮추려 한다.",
			"answer": ["database/dynamodb-capacity-modes"],
			"choose": "프로비저닝 + 예약 용량",
			"why": "“일정하고 예측 가능”이면 프로비저닝이다. 약정이 가능하면 예약 용량을 얹는다.",
			"trap": "온디맨드는 편하지만 늘 꽉 찬 부하에서는 요청마다 내는 값이 더 크다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "throttled-hot-key",
			"situation": "테이블 용량은 절반만 쓰는데 `ProvisionedThroughputExceededException`이 난다. 한 매장의 주문이 유난히 많다.",
			"answer": ["database/dynamodb", "database/dax"],
			"choose": "키를 흩어 설계하고 읽기는 DAX로",
			"why": "용량이 아니라 파티션 하나의 한도에 걸렸다. 키를 흩어 설계하고, 읽기가 원인이면 DAX로 던다.",
			"trap": "용량을 두 배로 올리거나 온디맨드로 바꾸어도 뜨거운 키는 그대로 막힌다.",
			"requirements": ["sudden-load"]
		},
		{
			"id": "smooth-spiky-writes",
			"situation": "프로비저닝 테이블에 5분마다 쓰기가 몰려 일부가 실패한다. 순서와 즉시성은 중요하지 않고 비용을 늘리고 싶지 않다.",
			"answer": ["integration/sqs", "database/dynamodb-capacity-modes"],
			"choose": "SQS로 쓰기 버퍼",
			"why": "“몰림을 고르게”면 대기열로 버퍼를 둔다. 소비자가 일정한 속도로 쓰면 낮은 용량으로 충분하다.",
			"trap": "최고치에 맞춰 용량을 올리면 나머지 시간의 용량이 버려진다.",
			"requirements": [
				"sudden-load",
				"decoupling",
				"lowest-cost"
			]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "두 노트가 프로비저닝이 기본값이라고 한다.",
			"status": "outdated",
			"right": "지금은 온디맨드가 기본이자 권장이다. 옛 문제의 선택지는 프로비저닝을 기본으로 본다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html"
		},
		{
			"id": "wording-2",
			"notes": "온디맨드가 훨씬 비싸다고 한다.",
			"status": "outdated",
			"right": "2024년 11월에 온디맨드 요금이 절반으로 내렸다. 용량을 꽉 채워 쓰는 일정한 부하에서만 프로비저닝이 뚜렷하게 싸다.",
			"source": "https://aws.amazon.com/dynamodb/pricing/on-demand/"
		},
		{
			"id": "rcu-wcu",
			"notes": "온디맨드에는 RCU와 WCU라는 개념이 없다고 한다.",
			"status": "simplified",
			"right": "미리 정할 용량이 없다는 뜻이다. 요금은 요청 단위(RRU, WRU)로 세고, 크기를 올림하는 규칙은 같다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html"
		},
		{
			"id": "rcu",
			"notes": "프로비저닝 모드는 초당 읽기·쓰기 횟수를 미리 적는다고 한다.",
			"status": "simplified",
			"right": "횟수가 아니라 단위다. 10KB 항목을 강력한 일관성으로 한 번 읽으면 3 RCU를 쓴다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html"
		},
		{
			"id": "cloudwatch",
			"notes": "오토 스케일링이 있으니 부하에 따라 자동으로 조절된다고 한다.",
			"status": "simplified",
			"right": "CloudWatch 지표를 보고 뒤따라 조절한다. 몇 분짜리 급증은 놓치고, 정해 둔 최대값을 넘지도 못한다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "Provisioned Mode와 온디맨드 모드",
			"lines": "47"
		},
		{
			"note": "001",
			"section": "Read/Write Capacity Modes",
			"lines": "1230-1237"
		},
		{
			"note": "004",
			"section": "읽기/쓰기 용량 모드",
			"lines": "365-377"
		}
	],
	"references": [
		{
			"title": "처리 용량의 두 모드",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html"
		},
		{
			"title": "온디맨드 용량 모드",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html"
		},
		{
			"title": "프로비저닝 용량 모드",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html"
		},
		{
			"title": "버스트 용량과 적응형 용량",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/burst-adaptive-capacity.html"
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
			"slug": "units",
			"text": "단위를 세는 법"
		},
		{
			"depth": 2,
			"slug": "provisioned-cushions",
			"text": "프로비저닝의 완충 장치"
		},
		{
			"depth": 2,
			"slug": "on-demand-limits",
			"text": "온디맨드의 한계"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p><a href=\"/database/dynamodb/\">DynamoDB</a> 테이블의 읽기·쓰기 처리량에 값을 치르는 두 방식이다. 온디맨드는 보낸 요청을 세고, 프로비저닝은 초당 용량을 미리 잡는다. 그 단위가 RCU(초당 읽기)와 WCU(초당 쓰기)다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, 온디맨드, 프로비저닝, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\">온디맨드</th>\n<th scope=\"col\" role=\"columnheader\">프로비저닝</th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-miri-jeonghal-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-miri-jeonghal-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>미리 정할 것</th>\n<td role=\"cell\">없음<wbr>(상한만 선택)</td>\n<td role=\"cell\">RCU와 WCU, 또는 Auto Scaling 범위</td>\n<td role=\"cell\">운영 최소는 온디맨드</td>\n</tr>\n<tr id=\"row-naeneun-gap\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-naeneun-gap\" class=\"anchor\" aria-label=\"줄 링크\"></a>내는 값</th>\n<td role=\"cell\">요청한 만큼</td>\n<td role=\"cell\">준비한 만큼, 안 써도</td>\n<td role=\"cell\">한가하면 온디맨드</td>\n</tr>\n<tr id=\"row-geupjeung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-geupjeung\" class=\"anchor\" aria-label=\"줄 링크\"></a>급증</th>\n<td role=\"cell\">이전 최고치의 2배까지 바로</td>\n<td role=\"cell\">정한 용량과 버스트까지</td>\n<td role=\"cell\">예측 불가는 온디맨드</td>\n</tr>\n<tr id=\"row-iljeonghan-buhaui-biyong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-iljeonghan-buhaui-biyong\" class=\"anchor\" aria-label=\"줄 링크\"></a>일정한 부하의 비용</th>\n<td role=\"cell\">높다</td>\n<td role=\"cell\">낮다, 예약 용량 가능</td>\n<td role=\"cell\">예측 가능은 프로비저닝</td>\n</tr>\n<tr id=\"row-yocheongi-eopsseul-ttae\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yocheongi-eopsseul-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>요청이 없을 때</th>\n<td role=\"cell\">0</td>\n<td role=\"cell\">그대로 나간다</td>\n<td role=\"cell\">온디맨드</td>\n</tr>\n<tr id=\"row-biyongui-sanghan\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-biyongui-sanghan\" class=\"anchor\" aria-label=\"줄 링크\"></a>비용의 상한</th>\n<td role=\"cell\">테이블 최대 처리량을 설정</td>\n<td role=\"cell\">용량 자체가 상한</td>\n<td role=\"cell\">비용을 못 박으려면 프로비저닝</td>\n</tr>\n<tr id=\"row-sla\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sla\" class=\"anchor\" aria-label=\"줄 링크\"></a>성능과 SLA</th>\n<td role=\"cell\">같다</td>\n<td role=\"cell\">같다</td>\n<td role=\"cell\">비김</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"units\">단위를 세는 법<a href=\"#units\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>두 모드가 세는 크기는 같다. 읽기는 <strong>4KB</strong>, 쓰기는 <strong>1KB</strong>마다 올림한다. 한 단위의 뜻은 <a href=\"/database/dynamodb/\">DynamoDB</a> 쪽에 풀어 두었다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 요청, 계산, 단위\" tabindex=\"0\"><table aria-label=\"단위를 세는 법\">\n<thead>\n<tr>\n<th scope=\"col\">요청</th>\n<th scope=\"col\">계산</th>\n<th scope=\"col\">단위</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-6kb-10\">\n<th scope=\"row\"><a href=\"#row-6kb-10\" class=\"anchor\" aria-label=\"줄 링크\"></a>6KB 항목을 강력한 일관성으로 초당 10번 읽기</th>\n<td>올림(6÷4)=2, 2×10</td>\n<td>20 RCU</td>\n</tr>\n<tr id=\"row-gateun-hangmogeul-choejong\">\n<th scope=\"row\"><a href=\"#row-gateun-hangmogeul-choejong\" class=\"anchor\" aria-label=\"줄 링크\"></a>같은 항목을 최종 일관성으로</th>\n<td>위의 절반</td>\n<td>10 RCU</td>\n</tr>\n<tr id=\"row-2-5kb-6\">\n<th scope=\"row\"><a href=\"#row-2-5kb-6\" class=\"anchor\" aria-label=\"줄 링크\"></a>2.5KB 항목을 초당 6번 쓰기</th>\n<td>올림(2.5÷1)=3, 3×6</td>\n<td>18 WCU</td>\n</tr>\n<tr id=\"row-gateun-sseugireul-teuraenjaeksyeoneuro\">\n<th scope=\"row\"><a href=\"#row-gateun-sseugireul-teuraenjaeksyeoneuro\" class=\"anchor\" aria-label=\"줄 링크\"></a>같은 쓰기를 트랜잭션으로</th>\n<td>위의 두 배</td>\n<td>36 WCU</td>\n</tr>\n</tbody>\n</table></div>\n<p>온디맨드는 같은 수를 요청당 RRU·WRU로 세어 낸다.</p>\n</div><h2 id=\"provisioned-cushions\">프로비저닝의 완충 장치<a href=\"#provisioned-cushions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>버스트 용량</strong>: 안 쓴 용량을 300초치까지 모았다가 짧은 급증에 쓴다.</li>\n<li><strong>적응형 용량</strong>: 한 파티션이 뜨거우면 남는 몫을 그쪽으로 돌린다. 파티션 하나의 한도는 넘지 못한다.</li>\n<li><strong>Auto Scaling</strong>: 사용률 목표에 맞춰 용량을 오르내린다. Application Auto Scaling이 <a href=\"/management/cloudwatch-alarms/\" class=\"mention\">CloudWatch 경보</a>를 보고 움직여 몇 분 늦다. 시간이 정해진 급증이면 예약된 조정으로 먼저 올린다.</li>\n</ul>\n<p>셋을 다 넘으면 스로틀링된다. SDK는 간격을 늘려 가며 다시 시도한다. 급하지 않은 쓰기는 <a href=\"/integration/sqs/\">SQS</a>로 받아 고르게 흘린다.</p>\n</div><h2 id=\"on-demand-limits\">온디맨드의 한계<a href=\"#on-demand-limits\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>무한하지 않다. 새 테이블은 초당 쓰기 4,000·읽기 12,000에서 시작하고, 그 뒤로는 지난 최고치의 2배까지 바로 받는다. 큰 행사를 앞두고 처음부터 몇십 배를 받아야 하면 <strong>웜 처리량(warm throughput)</strong> 을 미리 올려 둔다. 반대로 폭주하는 버그가 요금이 될까 걱정이면 테이블마다 <strong>최대 처리량</strong>을 정해 막는다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> dynamodb</span><span class=\"tk-string\"> update-table</span><span class=\"tk-string\"> --table-name</span><span class=\"tk-string\"> orders</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --billing-mode</span><span class=\"tk-string\"> PAY_PER_REQUEST</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --on-demand-throughput</span><span class=\"tk-string\"> MaxReadRequestUnits=8000,MaxWriteRequestUnits=</span><span class=\"tk-constant\">2000</span></span></code></pre>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>온디맨드</strong>: 새 서비스, 예측 불가, 급증, 뜸한 트래픽, 운영 최소. 모르면 여기서 시작한다.</li>\n<li><strong>프로비저닝 + Auto Scaling</strong>: 하루의 곡선이 완만하고 예측된다. 비용을 아낀다.</li>\n<li><strong>프로비저닝 + 예약 용량</strong>: 몇 년 동안 바닥이 일정하다. 가장 싸다.</li>\n<li><strong>바꾸기</strong>: 온디맨드로 몇 주 돌려 실제 사용량을 본 뒤 프로비저닝으로 옮기는 순서가 안전하다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.a, {
						href: "/compute/ec2/",
						class: "mention",
						children: "EC2"
					}),
					"의 온디맨드 요금과 이름만 같다. 여기서는 ",
					createVNode(_components.strong, { children: "요청당" }),
					" 과금이다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"뜨거운 키는 모드로 풀리지 않는다. 키 설계나 ",
					createVNode(_components.a, {
						href: "/database/dax/",
						children: "DAX"
					}),
					"로 푼다."
				] }),
				"\n",
				createVNode(_components.li, { children: "GSI(글로벌 보조 인덱스)는 자기 용량을 따로 가진다. 프로비저닝에서 GSI의 쓰기가 막히면 테이블 쓰기까지 막힌다." }),
				"\n",
				createVNode(_components.li, { children: "저장 요금, 백업, 스트림은 모드와 상관없다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "changed",
				title: "기본값이 뒤집혔다",
				"set:html": "<p>예전에는 프로비저닝이 기본이고 온디맨드가 훨씬 비쌌다. 지금은 온디맨드가 기본이고 값도 내렸다. 그래도 시험의 판단 기준은 그대로다. <strong>예측되면 프로비저닝, 안 되면 온디맨드.</strong></p>"
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
var url = "content/database/dynamodb-capacity-modes.mdx/";
var file = "/work/wt/build/content/database/dynamodb-capacity-modes.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/dynamodb-capacity-modes.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
