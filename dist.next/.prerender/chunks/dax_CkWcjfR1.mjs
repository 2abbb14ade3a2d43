import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/dax.mdx
var frontmatter = {
	"title": "DynamoDB Accelerator(DAX)",
	"titleEn": "DynamoDB Accelerator (DAX)",
	"kind": "service",
	"status": "published",
	"summary": "DynamoDB 앞에 두어 같은 API로 읽기를 밀리초에서 마이크로초로 줄이는, DynamoDB 전용 관리형 인메모리 캐시다.",
	"aliases": [
		"DAX",
		"닥스",
		"디에이엑스",
		"DynamoDB Accelerator",
		"다이나모디비 액셀러레이터",
		"다이나모DB 액셀러레이터",
		"DynamoDB 캐시",
		"항목 캐시",
		"쿼리 캐시",
		"DAX 클러스터",
		"다이나모 캐시",
		"다이나모디비 캐시",
		"마이크로초 응답",
		"다이나모디비 읽기 가속",
		"DynamoDB 인메모리 캐시",
		"DAX 강력한 일관성"
	],
	"related": [
		"database/dynamodb",
		"database/dax-vs-elasticache",
		"database/caching-strategies",
		"database/elasticache",
		"database/dynamodb-capacity-modes",
		"database/dynamodb-global-tables",
		"networking/vpc",
		"compute/lambda-vpc"
	],
	"signals": [
		{
			"id": "dax-dynamodbui-gateun-hangmogeul",
			"need": "DynamoDB의 같은 항목을 되풀이해 읽고 마이크로초로 응답한다",
			"choose": "DAX",
			"see": "database/dax#scenario-microsecond-requirement",
			"why": "마이크로초는 메모리 캐시라야 한다. 글로벌 테이블도 한 자릿수 밀리초다."
		},
		{
			"id": "dax-dynamodbui-hangmok-myeot",
			"need": "DynamoDB의 항목 몇 개에 읽기가 몰려 그 파티션만 막힌다",
			"choose": "DAX",
			"see": "database/dax#scenario-hot-item-black-friday",
			"why": "되풀이되는 읽기가 캐시에서 끝난다. 용량을 올려도 파티션의 한도는 그대로다."
		},
		{
			"id": "dax-dynamodbeseo-ilgeul-ttaemada",
			"need": "DynamoDB에서 읽을 때마다 반드시 최신 값이어야 한다",
			"choose": "DAX 없이 강력한 일관성 읽기",
			"see": "database/dax#scenario-strong-consistency-needed",
			"why": "DAX는 강력한 일관성 읽기를 캐시하지 않고 넘기기만 한다."
		},
		{
			"id": "elasticache",
			"need": "DynamoDB에서 계산한 집계 결과를 담거나 RDS 앞에 둔다",
			"choose": "ElastiCache",
			"see": "database/dax-vs-elasticache#verdict",
			"why": "집계 결과도 RDS의 값도 담으려면 원본을 가리지 않는 캐시여야 한다."
		}
	],
	"facts": [
		{
			"id": "latency",
			"label": "캐시에 있을 때의 응답",
			"value": "마이크로초",
			"note": "DynamoDB를 바로 읽으면 한 자릿수 밀리초다.",
			"called": [
				"latency",
				"read latency",
				"마이크로초",
				"microseconds"
			],
			"axis": "latency",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.html"
		},
		{
			"id": "default-ttl",
			"label": "캐시 TTL의 기본값",
			"value": "5분",
			"note": "항목 캐시와 쿼리 캐시가 각각 5분이고 파라미터 그룹에서 바꾼다.",
			"called": [
				"TTL",
				"캐시 유지",
				"캐시 만료",
				"캐시 수명",
				"캐시 시간",
				"cache TTL",
				"default TTL",
				"기본 TTL",
				"item cache TTL",
				"query cache TTL",
				"캐시 오래"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.html"
		},
		{
			"id": "nodes",
			"label": "클러스터의 노드",
			"value": "최대 11개(기본 1, 읽기 복제본 10)",
			"note": "개발자 안내서의 값이다. API 참조는 아직 10개로 적는다.",
			"called": [
				"노드",
				"node",
				"클러스터 노드",
				"인스턴스",
				"read replicas",
				"읽기 복제본 개",
				"nodes per cluster"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html"
		},
		{
			"id": "production-nodes",
			"label": "운영 환경의 권장 구성",
			"asks": "운영 환경에는 노드를 몇 개, 어떻게 두라고 하나?",
			"value": "서로 다른 AZ에 노드 3개 이상",
			"called": [
				"운영 노드",
				"프로덕션 노드",
				"권장 노드",
				"고가용성 노드",
				"production nodes",
				"recommended nodes",
				"고가용성 개"
			],
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html"
		},
		{
			"id": "consistency",
			"label": "캐시가 돕는 읽기",
			"asks": "캐시가 돕는 읽기는 어느 일관성의 읽기인가?",
			"value": "최종 일관성 읽기만",
			"note": "강력한 일관성 읽기와 트랜잭션 읽기는 DynamoDB로 그대로 넘기고 결과를 담지 않는다.",
			"axis": "consistency",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.consistency.html"
		},
		{
			"id": "ports",
			"label": "포트",
			"value": "8111, 전송 암호화를 켜면 9111",
			"called": [
				"port",
				"포트번호",
				"암호화 포트",
				"포트",
				"DAX 포트"
			],
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.create-cluster.console.html"
		}
	],
	"scenarios": [
		{
			"id": "hot-item-black-friday",
			"situation": "할인 행사 때 인기 상품 몇 개의 조회가 폭주해 그 항목이 있는 파티션만 스로틀링된다. 코드는 거의 고치지 못한다.",
			"answer": ["database/dax", "database/dynamodb"],
			"why": "“읽기가 몰리는 몇 개 항목”과 “코드 변경 최소”다. 되풀이되는 읽기가 캐시에서 끝나 파티션까지 가지 않는다.",
			"trap": "읽기 용량을 올려도 파티션 하나의 한도는 그대로라 뜨거운 키는 풀리지 않는다.",
			"requirements": ["sudden-load", "least-operations"]
		},
		{
			"id": "microsecond-requirement",
			"situation": "실시간 입찰 서비스가 DynamoDB에서 같은 프로필을 되풀이해 읽고, 응답을 마이크로초로 줄여야 한다.",
			"answer": ["database/dax"],
			"why": "“DynamoDB”와 “마이크로초”가 함께 나오면 DAX다.",
			"trap": "글로벌 테이블은 먼 리전의 지연을 줄일 뿐 한 자릿수 밀리초 아래로 내려가지 않는다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "strong-consistency-needed",
			"situation": "재고 차감 직전에 언제나 최신 수량을 읽어야 한다. 동료가 DAX를 앞에 두자고 한다.",
			"answer": ["database/dynamodb"],
			"choose": "강력한 일관성 읽기",
			"why": "“언제나 최신”이면 강력한 일관성 읽기다. DAX는 이런 읽기를 캐시하지 않고 넘기기만 해 이득이 없다.",
			"trap": "TTL을 아주 짧게 두어도 그 사이의 옛 값은 막지 못한다."
		},
		{
			"id": "read-cost-reduction",
			"situation": "읽기 용량 요금이 DynamoDB 비용의 대부분인데, 조회의 90%가 같은 항목들이다. 코드를 거의 고치지 않고 비용을 낮추려 한다.",
			"answer": ["database/dax", "database/dynamodb-capacity-modes"],
			"why": "적중한 읽기에는 DynamoDB 읽기 요금이 들지 않는다. 노드 요금보다 줄어든 읽기 요금이 크면 이득이다.",
			"trap": "조회가 고르게 흩어진 테이블이라면 적중률이 낮아 노드 요금만 더 낸다.",
			"requirements": ["lowest-cost", "least-operations"]
		}
	],
	"corrections": [
		{
			"id": "api-dax",
			"notes": "애플리케이션 로직을 전혀 바꾸지 않고 쓸 수 있다고 한다.",
			"status": "simplified",
			"right": "호출하는 API는 같지만 클라이언트를 DAX용으로 바꾸고 접속 주소를 클러스터로 돌려야 한다. 캐시를 읽고 채우는 코드가 필요 없다는 뜻으로 읽는다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.client.html"
		},
		{
			"id": "seamless-api",
			"notes": "두 노트가 DAX를 “무결절” 인메모리 캐시라고 소개한다.",
			"status": "wrong",
			"card": false,
			"right": "이음새 없이(seamless) 붙는다는 말을 잘못 옮긴 것이다. API가 같아 DynamoDB 앞에 매끄럽게 끼워 넣는다는 뜻이다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.html"
		},
		{
			"id": "dynamodb-query",
			"notes": "DAX가 대용량 연산 결과를 저장하는 데 좋다고 한다.",
			"status": "wrong",
			"right": "DAX에는 DynamoDB의 항목과 Query·Scan 결과만 들어간다. 애플리케이션이 계산한 값은 ElastiCache에 둔다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.html"
		},
		{
			"id": "ttl",
			"notes": "캐시한 데이터는 5분 뒤 만료된다고 한다.",
			"status": "simplified",
			"right": "항목 캐시와 쿼리 캐시의 TTL이 따로 있고 기본이 5분이다. 메모리가 차면 그 전에도 오래 안 쓴 것부터 버린다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/dax-config-considerations.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "DynamoDB의 고급 기능",
			"lines": "49-53"
		},
		{
			"note": "001",
			"section": "DynamoDB Accelerator ( DAX )",
			"lines": "1241-1249"
		},
		{
			"note": "002",
			"section": "DynamoDB Accelerator (DAX)",
			"lines": "89-92"
		},
		{
			"note": "004",
			"section": "DAX (DynamoDB Accelerator)",
			"lines": "379-398"
		}
	],
	"references": [
		{
			"title": "DAX로 인메모리 가속",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.html"
		},
		{
			"title": "DAX의 동작 방식",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.html"
		},
		{
			"title": "DAX와 일관성 모델",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.consistency.html"
		},
		{
			"title": "DAX 클러스터 구성",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/dax-config-considerations.html"
		}
	],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "when",
			"text": "언제 쓰나"
		},
		{
			"depth": 2,
			"slug": "how",
			"text": "어떻게 동작하나"
		},
		{
			"depth": 2,
			"slug": "two-caches",
			"text": "두 개의 캐시"
		},
		{
			"depth": 2,
			"slug": "sizing",
			"text": "크기와 비용"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/database/dynamodb/\">DynamoDB</a>를 쓰는데 <strong>읽기가 많고, 같은 것을 되풀이해 읽고, 마이크로초가 필요할 때</strong> 쓴다. 인기 상품, 게임 순위 화면, 입찰 프로필, 뉴스 첫 화면이 그렇다. 읽기가 몇 개의 키에 몰려 파티션이 막힐 때의 처방이기도 하다.</p>\n<p>쓰지 않는 때도 분명하다. 늘 최신 값이어야 하거나, 쓰기가 대부분이거나, 매번 다른 항목을 읽거나, 밀리초로 충분하면 노드 요금만 더 든다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-read-through-write-through\" data-diagram=\"read-through-write-through\"><figcaption><span class=\"diagram-title\">애플리케이션과 DynamoDB 사이의 DAX <span class=\"diagram-title-end\">클러스터<a href=\"#diagram-read-through-write-through\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 애플리케이션과 DynamoDB 사이의 DAX 클러스터\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"226\" height=\"603\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 360.8 964.2\"><svg width=\"360.8\" height=\"964.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-read-through-write-through-desc\" aria-labelledby=\"diagram-read-through-write-through-title\" role=\"img\" viewBox=\"-4 -4 360.8 964.2\"><title id=\"diagram-read-through-write-through-title\">애플리케이션과 DynamoDB 사이의 DAX 클러스터</title><desc id=\"diagram-read-through-write-through-desc\">VPC 안의 애플리케이션이 DAX 클라이언트로 DAX 클러스터에 읽기를 보낸다. 캐시에 있으면 마이크로초에 응답하고, 없으면 클러스터가 DynamoDB 테이블에서 읽어 담은 뒤 응답한다. 쓰기는 기본 노드가 DynamoDB에 먼저 적고 캐시에도 반영하며, 기본 노드는 다른 가용 영역의 복제 노드에 캐시를 복제한다.</desc><g class=\"d-boundary\"><rect width=\"328.8\" height=\"674.2\" x=\"12\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"269.2\" height=\"375.2\" x=\"47.6\" y=\"287\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M125.7 127v119.6q0 .4.3.4.4 0 .4.4v324.8\"/><path fill=\"var(--diagram-line)\" d=\"m132.4 564.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M148.4 638.2v81q0 7-7 7h-.6q-7 0-7 7v56q0 7 7 7h24.9q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m178.8 804.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M204.5 127v114.2q0 5.8 5.8 5.8t5.7 5.8v107.4\"/><path fill=\"var(--diagram-line)\" d=\"m222 352.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M238 426.2v293q0 7 7.1 7H257q7 0 7 7v56q0 7-7 7H232q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m231 804.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M194 426.2v24.3q0 5.7-5.7 5.7t-5.7 5.7v78.2q0 6.1-6 6.1-6.2 0-6.2 6.1v19.9\"/><path fill=\"var(--diagram-line)\" d=\"m176.4 564.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"227.6\" y=\"318\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">DAX <tspan x=\"227.6\" y=\"346.6\">클러스터</tspan></text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"92.3\" y=\"187\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"125.7\" y=\"210\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 읽기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"78.3\" y=\"746.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"133.4\" y=\"769.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 미스일 때</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"171.1\" y=\"187\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"204.5\" y=\"210\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"182.9\" y=\"711.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"238\" y=\"734.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 먼저 기록</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"127.1\" y=\"486.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"182.3\" y=\"509.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 캐시 복제</text></g><g class=\"d-node\"><rect width=\"258.2\" height=\"62\" x=\"36\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"165.1\" y=\"105\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱과 DAX 클라이언트</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"139.2\" y=\"364.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"216\" y=\"404.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">기본 노드</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"71.6\" y=\"576.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"148.4\" y=\"616.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">복제 노드</text></g><g class=\"d-node\"><text x=\"198.9\" y=\"936.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB 테이블</text><use width=\"72\" height=\"72\" x=\"162.9\" y=\"825.2\" href=\"#icon-aws-dynamodb\"/></g></svg><a aria-label=\"DynamoDB 테이블\" href=\"/database/dynamodb/\"><rect width=\"184.8\" height=\"136\" x=\"106.5\" y=\"812.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>VPC 안의 애플리케이션이 DAX 클라이언트로 DAX 클러스터에 읽기를 보낸다. 캐시에 있으면 마이크로초에 응답하고, 없으면 클러스터가 DynamoDB 테이블에서 읽어 담은 뒤 응답한다. 쓰기는 기본 노드가 DynamoDB에 먼저 적고 캐시에도 반영하며, 기본 노드는 다른 가용 영역의 복제 노드에 캐시를 복제한다.</p><ul><li>VPC 안: DAX 클러스터, 앱과 DAX 클라이언트</li><li>DAX 클러스터 안: 기본 노드, 복제 노드</li><li>앱과 DAX 클라이언트 → 복제 노드: ① 읽기</li><li>복제 노드 → DynamoDB 테이블: ② 미스일 때</li><li>앱과 DAX 클라이언트 → 기본 노드: ③ 쓰기</li><li>기본 노드 → DynamoDB 테이블: ④ 먼저 기록</li><li>기본 노드 → 복제 노드: ⑤ 캐시 복제 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>애플리케이션은 DynamoDB SDK 대신 <strong>DAX 클라이언트</strong>로 <code>GetItem</code>, <code>Query</code>를 부른다. 클라이언트가 노드를 고른다.</li>\n<li>캐시에 있으면 바로 돌려준다. 없으면 DAX가 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>에서 읽어 담고 돌려준다(read-through). 캐시를 채우는 코드가 내게 없다.</li>\n<li>쓰기도 DAX로 보낸다. 쓰기는 기본 노드가 맡는다.</li>\n<li>DynamoDB에 먼저 적고, 성공하면 항목 캐시를 고친다(write-through).</li>\n<li>기본 노드가 죽으면 복제 노드가 승격된다. 노드를 여러 AZ에 두어야 AZ 장애를 견딘다.</li>\n</ol>\n<p>DAX는 퍼블릭 엔드포인트로 부르는 DynamoDB와 달리 내 <a href=\"/networking/vpc/\">VPC</a> 안에 뜬다. <a href=\"/compute/lambda-vpc/\">Lambda도 VPC에 연결</a>해야 쓴다. 클러스터에 붙인 <a href=\"/security/iam/\">IAM</a> 역할이 테이블을 대신 읽으므로, 애플리케이션이 DAX에 닿을 수 있는 권한도 함께 좁힌다. DAX의 저장 암호화와 전송 암호화는 클러스터를 만들 때만 고른다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"two-caches\">두 개의 캐시<a href=\"#two-caches\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 항목 캐시, 쿼리 캐시\" tabindex=\"0\"><table aria-label=\"두 개의 캐시\">\n<thead>\n<tr>\n<th scope=\"col\">구분</th>\n<th scope=\"col\">항목 캐시</th>\n<th scope=\"col\">쿼리 캐시</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-damneun-geot\">\n<th scope=\"row\"><a href=\"#row-damneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>담는 것</th>\n<td><code>GetItem</code>, <code>BatchGetItem</code>의 항목</td>\n<td><code>Query</code>, <code>Scan</code>의 결과 집합</td>\n</tr>\n<tr id=\"row-channeun-yeolsoe\">\n<th scope=\"row\"><a href=\"#row-channeun-yeolsoe\" class=\"anchor\" aria-label=\"줄 링크\"></a>찾는 열쇠</th>\n<td>기본 키</td>\n<td>요청의 파라미터 전체</td>\n</tr>\n<tr id=\"row-sseugiga-deureoomyeon\">\n<th scope=\"row\"><a href=\"#row-sseugiga-deureoomyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>쓰기가 들어오면</th>\n<td>DAX로 쓴 항목은 고쳐진다</td>\n<td>고쳐지지 않는다. TTL을 기다린다</td>\n</tr>\n<tr id=\"row-josimhal-geot\">\n<th scope=\"row\"><a href=\"#row-josimhal-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>조심할 것</th>\n<td>DAX를 건너뛴 쓰기는 모른다</td>\n<td>목록 화면에 옛 결과가 남는다</td>\n</tr>\n</tbody>\n</table></div>\n<p>다른 프로그램이 DAX를 거치지 않고 테이블에 쓰면 캐시는 TTL 동안 옛 값을 준다. 글로벌 테이블에서 <strong>다른 리전의 쓰기</strong>도 마찬가지다. 그래서 쓰는 길을 하나로 모으거나 TTL을 짧게 둔다. 없는 항목을 물은 결과도 캐시에 남는다는 점을 기억한다.</p>\n</div><h2 id=\"sizing\">크기와 비용<a href=\"#sizing\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>노드의 유형과 수를 정해 시간 단위로 낸다. DAX는 서버리스가 아니다. 읽기 처리량은 노드 수로, 담을 양은 노드의 메모리로 늘린다. 노드마다 같은 데이터를 담으므로 노드를 늘려도 <strong>담을 양은 늘지 않는다</strong>. 유형을 바꾸려면 클러스터를 새로 만든다. 적중한 읽기는 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 요금이 들지 않는다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "DAX는 쓰기를 빠르게 하지 않는다." }),
						" ",
						createVNode(_components.a, {
							href: "/database/dynamodb/",
							class: "mention",
							children: "DynamoDB"
						}),
						"에 먼저 적으므로 오히려 한 번 더 거친다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "DAX에 강력한 일관성 읽기" }), "를 요청하면 그냥 통과한다. DAX를 붙였는데 빨라지지 않는다면 이 옵션부터 본다."] }),
					"\n",
					createVNode(_components.li, { children: "테이블을 만들고 지우는 관리 호출은 DAX로 보내지 못한다. DynamoDB로 바로 간다." }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/database/elasticache/",
							children: "ElastiCache"
						}),
						"와의 갈림길은 ",
						createVNode(_components.a, {
							href: "/database/dax-vs-elasticache/",
							children: "DAX vs ElastiCache"
						}),
						"에 있다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "마이크로초의 주인",
					"set:html": "<p>“DynamoDB + 마이크로초”는 DAX, “<a href=\"/database/rds/\" class=\"mention\">RDS</a> + 마이크로초”는 ElastiCache다. “전 세계 사용자의 지연”이면 캐시가 아니라 글로벌 테이블이다.</p>"
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
var url = "content/database/dax.mdx/";
var file = "/work/wt/build/content/database/dax.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/dax.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
