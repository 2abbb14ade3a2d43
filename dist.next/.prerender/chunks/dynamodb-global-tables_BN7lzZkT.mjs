import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/dynamodb-global-tables.mdx
var frontmatter = {
	"title": "DynamoDB 글로벌 테이블",
	"titleEn": "DynamoDB Global Tables",
	"kind": "service",
	"status": "published",
	"summary": "같은 테이블을 여러 리전에 두고 어느 리전에서 쓰든 서로 복제해, 가까운 리전에서 읽고 쓰며 리전 장애도 견디는 다중 활성 기능이다.",
	"aliases": [
		"글로벌 테이블",
		"Global Tables",
		"Global Table",
		"다이나모DB 글로벌 테이블",
		"다중 활성 복제",
		"액티브 액티브 복제",
		"멀티 리전 테이블",
		"다중 리전 테이블",
		"MREC",
		"MRSC",
		"다중 리전 강력한 일관성",
		"양방향 복제",
		"다중 리전 쓰기",
		"여러 리전 쓰기",
		"리전 간 테이블 복제",
		"멀티 리전 다이나모디비",
		"전 세계 쓰기 테이블",
		"여러 나라에서 쓰기",
		"여러 나라 NoSQL"
	],
	"related": [
		"database/dynamodb",
		"architectures/multi-region-active-active",
		"database/dynamodb-streams",
		"database/aurora-global-database",
		"database/dynamodb-capacity-modes",
		"database/dynamodb-backup",
		"database/dax",
		"networking/route53-routing-policies",
		"foundations/regions"
	],
	"signals": [
		{
			"id": "dynamodb",
			"need": "키로 찾는 데이터를 여러 리전에서 모두 쓰고 가까이에서 읽는다",
			"choose": "DynamoDB 글로벌 테이블",
			"see": "database/dynamodb-global-tables#scenario-global-active-active",
			"why": "복제본마다 쓰기를 받는다. Aurora 글로벌은 쓰는 리전이 하나다."
		},
		{
			"id": "dynamodb-route-53",
			"need": "키로 찾는 데이터, 리전이 멈춰도 승격 없이 쓰기가 이어진다",
			"choose": "DynamoDB 글로벌 테이블 + Route 53",
			"see": "database/dynamodb-global-tables#scenario-region-outage-no-promotion",
			"why": "다른 리전이 이미 쓰기를 받고 있어 사용자만 돌리면 된다."
		},
		{
			"id": "mrsc",
			"need": "DynamoDB를 어느 리전에서 읽어도 최신이고 RPO가 0이다",
			"choose": "MRSC(다중 리전 강력한 일관성)",
			"see": "database/dynamodb-global-tables#consistency-modes",
			"why": "동기로 복제해 어디서나 최신이다. 기본(MREC)은 비동기라 조금 잃을 수 있다."
		},
		{
			"id": "aurora",
			"need": "먼 리전에서는 읽기만 하고 SQL이 필요하다",
			"choose": "Aurora 글로벌 데이터베이스",
			"see": "database/aurora-global-database#when",
			"why": "DynamoDB에는 SQL 조인이 없다. 쓰는 곳이 하나면 Aurora로 충분하다."
		}
	],
	"facts": [
		{
			"id": "availability-sla",
			"label": "가용성 설계 목표",
			"value": "글로벌 테이블 99.999%, 단일 리전 99.99%",
			"called": [
				"SLA",
				"가용성",
				"availability"
			],
			"axis": "availability",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html"
		},
		{
			"id": "replication-latency",
			"label": "복제 지연(MREC)",
			"value": "보통 1초 안",
			"note": "SLA는 없다. ReplicationLatency 지표로 본다.",
			"called": [
				"복제지연",
				"복제",
				"동기화",
				"리전간 복제",
				"반영",
				"replication",
				"replication latency",
				"복제 초",
				"글로벌 복제"
			],
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html"
		},
		{
			"id": "default-consistency",
			"label": "기본 일관성 모드",
			"value": "다중 리전 최종 일관성(MREC)",
			"note": "만든 뒤에는 바꿀 수 없다.",
			"axis": "consistency",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html"
		},
		{
			"id": "mrsc-regions",
			"label": "다중 리전 강력한 일관성(MRSC)의 구성",
			"asks": "다중 리전 강력한 일관성(MRSC)은 리전 몇 개로 이루어지나?",
			"value": "정확히 3개 리전(복제본 3개, 또는 복제본 2개와 감시자 1개)",
			"note": "2025년 6월에 나왔다. RPO는 0이다. 2026년 9월부터 서울을 포함한 15개 리전에서 대륙을 넘어 골라도 되지만, 멀수록 쓰기가 느리다. 그 전에는 미국, 유럽, 아시아의 묶음 안에서만 골랐고 그렇게 적은 AWS 문서가 아직 있다.",
			"examEra": "없음(최종 일관성만)",
			"called": [
				"MRSC 리전",
				"강한일관성 리전",
				"강력한일관성 리전",
				"mrsc region"
			],
			"source": "https://aws.amazon.com/about-aws/whats-new/2026/09/dynamodb-mrsc-additional-regions/"
		},
		{
			"id": "mrsc-unsupported",
			"label": "MRSC에서 쓰지 못하는 기능",
			"value": "TTL, 로컬 보조 인덱스(LSI), 트랜잭션",
			"note": "데이터가 없는 빈 테이블만 MRSC로 바꿀 수 있고, 복제본 하나만 따로 더하거나 지우지 못한다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html"
		},
		{
			"id": "conflict-rule",
			"label": "쓰기 충돌(MREC)",
			"asks": "두 리전이 같은 항목을 함께 고치면(MREC) 어느 쪽이 이기나?",
			"value": "나중에 쓴 것이 이긴다(last writer wins)",
			"source": "https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html"
		},
		{
			"id": "replica-per-region",
			"label": "리전마다 복제본",
			"value": "1개",
			"note": "이름, 키 스키마, 항목 데이터가 모두 같다.",
			"called": [
				"리전 복제본",
				"리전당 복제본",
				"리전당 레플리카"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html"
		}
	],
	"scenarios": [
		{
			"id": "global-active-active",
			"situation": "버지니아와 시드니의 사용자가 모두 게임 기록을 자주 쓴다. 각자 가까운 리전에서 한 자릿수 밀리초에 읽고 써야 한다.",
			"answer": ["database/dynamodb-global-tables", "database/dynamodb"],
			"why": "“여러 리전에서 쓰기”와 “낮은 지연”이 함께 나온다. 복제본마다 쓰기를 받는다.",
			"trap": "Aurora 글로벌 데이터베이스는 쓰기를 기본 리전 하나가 처리해 먼 쪽의 쓰기가 느리다. DAX는 읽기만 빠르게 한다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "region-outage-no-promotion",
			"situation": "사용자 ID로만 찾는 데이터다. 리전 하나가 멈춰도 데이터베이스를 승격하는 작업 없이 다른 리전에서 쓰기가 이어져야 한다.",
			"answer": ["database/dynamodb-global-tables", "networking/route53"],
			"why": "다른 리전의 복제본이 이미 쓰기를 받고 있다. Route 53이 사용자를 그쪽으로 돌리기만 하면 된다.",
			"trap": "백업을 다른 리전에 복사해 두면 복원하는 동안 멈추고 그 사이 데이터를 잃는다.",
			"requirements": ["disaster-recovery"]
		},
		{
			"id": "no-data-loss-across-regions",
			"situation": "DynamoDB에 둔 결제 승인 상태를 여러 리전에서 읽는데, 어느 리전에서 읽든 방금 승인한 값이 보여야 하고 리전이 사라져도 잃으면 안 된다.",
			"answer": ["database/dynamodb-global-tables"],
			"choose": "글로벌 테이블의 MRSC 모드",
			"why": "“리전을 넘는 최신 값”과 “RPO 0”이면 MRSC 모드다. 다른 리전에 적힌 것을 확인한 뒤 쓰기를 끝낸다.",
			"trap": "기본 모드(MREC)는 비동기라 강력한 일관성 읽기를 요청해도 그 리전 안의 최신일 뿐이다.",
			"requirements": ["disaster-recovery"]
		}
	],
	"corrections": [
		{
			"id": "dynamodb",
			"notes": "두 노트가 글로벌 테이블을 켜려면 DynamoDB 스트림을 먼저 활성화해야 한다고 한다.",
			"status": "outdated",
			"right": "2017년의 옛 버전 조건이다. 지금 버전(2019.11.21)은 복제본을 더하기만 하면 되고, 필요한 설정은 DynamoDB가 한다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html"
		},
		{
			"id": "wording",
			"notes": "리전 사이에 양방향 복제가 이루어진다고만 한다.",
			"status": "simplified",
			"right": "기본 모드의 복제는 비동기다. 같은 항목을 두 리전에서 거의 동시에 쓰면 나중 것만 남고, 진 쪽의 기록은 어디에도 남지 않는다.",
			"source": "https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html"
		},
		{
			"id": "wording-2",
			"notes": "애플리케이션이 모든 리전에서 읽고 쓸 수 있다고 한다.",
			"status": "simplified",
			"right": "할 수 있다는 것과 그래야 한다는 것은 다르다. 충돌을 피하려면 사용자마다 쓰는 리전을 정하거나 한 리전만 쓰게 하는 설계를 고른다.",
			"source": "https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html"
		},
		{
			"id": "wording-3",
			"notes": "저지연을 장점으로 든다.",
			"status": "simplified",
			"right": "가까운 복제본을 부를 때의 이야기다. 글로벌 엔드포인트는 없어서 애플리케이션도 그 리전에 있어야 한다.",
			"source": "https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "DynamoDB - Global Table",
			"lines": "64-66"
		},
		{
			"note": "001",
			"section": "DynamoDB Global Tables",
			"lines": "1267-1272"
		},
		{
			"note": "004",
			"section": "Global Tables",
			"lines": "457-469"
		}
	],
	"references": [
		{
			"title": "글로벌 테이블의 동작 방식",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html"
		},
		{
			"title": "글로벌 테이블 설계 지침",
			"url": "https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html"
		},
		{
			"title": "MRSC의 리전이 15개로, 대륙을 넘는 구성까지(2026년 9월)",
			"url": "https://aws.amazon.com/about-aws/whats-new/2026/09/dynamodb-mrsc-additional-regions/"
		},
		{
			"title": "글로벌 테이블",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html"
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
			"slug": "consistency-modes",
			"text": "두 가지 일관성 모드"
		},
		{
			"depth": 2,
			"slug": "avoiding-conflicts",
			"text": "충돌을 피하는 설계"
		},
		{
			"depth": 2,
			"slug": "cost",
			"text": "비용"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-route53\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M156 130q3 3 3 9t-4 10-12 3l-11-2v-5l11 2q5 0 8-2 2-2 2-6c0-5-3-7-9-7h-6v-4l13-14h-18v-5h25v5l-13 13h1q6 0 10 3m-36-1q4 4 4 10c0 4-1 7-4 9-3 3-7 4-12 4l-12-2v-5l12 2 7-2 3-6q0-5-3-7l-7-1H98v-4l1-18h23v5h-17l-1 12h6q6 0 10 3m46 45c-15 3-29 9-38 14-9-5-23-11-38-14-5-1-26-5-26-18 0-6 2-10 6-17 4-8 10-18 10-33 0-10-2-21-8-30l2-3c8 5 17 7 25 7 11 0 20-3 29-9 9 6 18 9 29 9 8 0 17-2 25-7l2 3c-6 9-8 20-8 30 0 15 6 25 10 33 4 7 6 11 6 17 0 13-21 17-26 18m16-68c0-10 3-20 8-29v-3l-5-7h-4c-8 4-16 6-24 6-10 0-19-3-27-8h-4c-8 5-17 8-27 8-8 0-16-2-24-6h-4l-5 7v3c5 9 8 19 8 29 0 13-5 23-10 30-4 8-7 13-7 20 0 17 24 23 32 24 15 3 29 10 37 15h4c8-5 22-12 37-15 8-1 32-7 32-24 0-7-3-12-7-20-5-7-10-17-10-30m-12 87c-20 3-36 14-42 17-6-3-22-14-42-17-38-7-41-30-41-37 0-11 4-19 8-26s9-14 9-24c0-15-9-26-14-31l22-27c9 8 19 13 29 13 11 0 21-5 29-14 8 9 18 14 29 14 10 0 20-5 29-13l22 27c-5 5-14 16-14 31 0 10 5 17 9 24s8 15 8 26c0 7-3 30-41 37m38-66c-4-7-7-13-7-21 0-17 13-28 13-28l1-2-1-2-26-33-2-1-2 1c-8 9-18 13-27 13-11 0-19-4-26-14-2-2-4-2-6 0-7 10-15 14-26 14-9 0-19-4-27-13l-2-1-3 1c-4 7-25 32-25 33l-1 2 1 2s13 11 13 28c0 8-3 14-7 21-5 7-10 16-10 29 0 22 18 38 47 43 22 4 41 18 41 18h4s19-14 41-18c29-5 47-21 47-43 0-13-5-22-10-29\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>사용자가 여러 대륙에 있고 <strong>저마다 쓰기까지</strong> 할 때, 또는 리전 하나가 사라져도 승격 작업 없이 이어져야 할 때 쓴다. 읽기만 먼 곳에서 하고 SQL이 필요하면 <a href=\"/database/aurora-global-database/\">Aurora 글로벌 데이터베이스</a>다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-two-way-replication\" data-diagram=\"two-way-replication\"><figcaption><span class=\"diagram-title\">두 리전의 복제본이 서로 복제하는 글로벌 <span class=\"diagram-title-end\">테이블<a href=\"#diagram-two-way-replication\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 두 리전의 복제본이 서로 복제하는 글로벌 테이블\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"293\" height=\"770\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-10.9 -4 468.7 1232\"><svg width=\"468.7\" height=\"1232\" x=\"-10.9\" y=\"-4\" aria-describedby=\"diagram-two-way-replication-desc\" aria-labelledby=\"diagram-two-way-replication-title\" role=\"img\" viewBox=\"-10.9 -4 468.7 1232\"><title id=\"diagram-two-way-replication-title\">두 리전의 복제본이 서로 복제하는 글로벌 테이블</title><desc id=\"diagram-two-way-replication-desc\">Route 53이 미국 사용자는 버지니아로, 호주 사용자는 시드니로 보낸다. 각 리전의 애플리케이션은 자기 리전의 복제본 테이블에 읽고 쓰며, 두 복제본은 변경을 서로 비동기로 보통 1초 안에 복제한다.</desc><g class=\"d-boundary\"><rect width=\"436.7\" height=\"393\" x=\"5.1\" y=\"819\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"234.1\" height=\"345\" x=\"12\" y=\"344\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M112.8 56v83q0 7 7 7h39.5q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m172.4 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M282.4 56v83q0 7-7.1 7h-59.1q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m215.1 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M166.4 294v13q0 7-7 7H136q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m135 385-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M209.1 294v13q0 7 7.1 7H259q7 0 7 7v461q0 7-7 7h-5.5q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m252.4 860-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M129 459v74\"/><path fill=\"var(--diagram-line)\" d=\"m135 525-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M246.4 934v77q0 7-7 7h-62.9q-7 0-7 7v31\"/><path fill=\"var(--diagram-line)\" d=\"m175.5 1048-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M117.6 665v47q0 7-7 7H92.8q-7.1 0-7.1 7v56q0 7 7 7h19.6q7 0 7 7v227q0 7 7.1 7h1.8q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m141.3 1048-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M152.4 1060v-36q0-6-6-6t-6-6V796q0-7 7-7h18q7 0 7-7v-56q0-7-7-7h-17.9q-7 0-7-7v-43\"/><path fill=\"var(--diagram-line)\" d=\"m134.4 677 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"257.1\" y=\"850\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">ap-southeast-2</text></g><g class=\"d-boundary\"><text x=\"140\" y=\"375\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">us-east-1</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"47.8\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"112.4\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 가까운 리전</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"217.4\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"282\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 가까운 리전</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"73.5\" y=\"483\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"128.7\" y=\"506\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 읽기·쓰기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"190.9\" y=\"958\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"246.1\" y=\"981\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 읽기·쓰기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"52.2\" y=\"739\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"85.5\" y=\"762\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 복제</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"138.9\" y=\"739\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"172.3\" y=\"762\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 복제</text></g><g class=\"d-node\"><rect width=\"129.6\" height=\"44\" x=\"48\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"112.8\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">미국 사용자</text></g><g class=\"d-node\"><rect width=\"129.6\" height=\"44\" x=\"217.6\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"282.4\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">호주 사용자</text></g><g class=\"d-node\"><text x=\"187.8\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">지연 시간 라우팅</text><use width=\"72\" height=\"72\" x=\"151.8\" y=\"175\" href=\"#icon-aws-route53\"/></g><g class=\"d-node\"><rect width=\"186.1\" height=\"62\" x=\"36\" y=\"397\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"129\" y=\"437\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><text x=\"129\" y=\"657\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제본</text><use width=\"72\" height=\"72\" x=\"93\" y=\"546\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><rect width=\"186.1\" height=\"62\" x=\"153.4\" y=\"872\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"246.4\" y=\"912\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><text x=\"152.4\" y=\"1180\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제본</text><use width=\"72\" height=\"72\" x=\"116.4\" y=\"1069\" href=\"#icon-aws-dynamodb\"/></g></svg><a aria-label=\"지연 시간 라우팅\" href=\"/networking/route53/\"><rect width=\"156.2\" height=\"136\" x=\"109.7\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"복제본\" href=\"/database/dynamodb/\"><rect width=\"98\" height=\"136\" x=\"80\" y=\"533\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"복제본\" href=\"/database/dynamodb/\"><rect width=\"98\" height=\"136\" x=\"103.4\" y=\"1056\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>Route 53이 미국 사용자는 버지니아로, 호주 사용자는 시드니로 보낸다. 각 리전의 애플리케이션은 자기 리전의 복제본 테이블에 읽고 쓰며, 두 복제본은 변경을 서로 비동기로 보통 1초 안에 복제한다.</p><ul><li>us-east-1 안: 애플리케이션, 복제본</li><li>ap-southeast-2 안: 애플리케이션, 복제본</li><li>미국 사용자 → 지연 시간 라우팅: ① 가까운 리전</li><li>호주 사용자 → 지연 시간 라우팅: ① 가까운 리전</li><li>지연 시간 라우팅 → 애플리케이션(us-east-1)</li><li>지연 시간 라우팅 → 애플리케이션(ap-southeast-2)</li><li>애플리케이션(us-east-1) → 복제본(us-east-1): ② 읽기·쓰기</li><li>애플리케이션(ap-southeast-2) → 복제본(ap-southeast-2): ② 읽기·쓰기</li><li>복제본(us-east-1) → 복제본(ap-southeast-2): ③ 복제 (점선)</li><li>복제본(ap-southeast-2) → 복제본(us-east-1): ③ 복제 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li><a href=\"/networking/route53-routing-policies/\">Route 53 지연 시간 라우팅</a>이나 <a href=\"/networking/cloudfront/\">CloudFront</a>가 사용자를 가까운 리전의 애플리케이션으로 보낸다. <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>가 길을 골라 주지는 않는다. 글로벌 엔드포인트가 없다.</li>\n<li>애플리케이션은 자기 리전의 복제본에 평소와 같은 API로 읽고 쓴다.</li>\n<li>DynamoDB가 변경을 다른 복제본에 전한다. 항목마다 따로 복제되므로 다른 리전에 도착하는 순서는 원래와 다를 수 있다.</li>\n</ol>\n<p>기존 테이블에 복제본 리전을 더하면 글로벌 테이블이 된다. 이미 있는 데이터도 채워진다(MREC). 2026년 2월부터는 복제본을 다른 AWS 계정에 둘 수도 있다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> dynamodb</span><span class=\"tk-string\"> update-table</span><span class=\"tk-string\"> --table-name</span><span class=\"tk-string\"> profiles</span><span class=\"tk-string\"> --region</span><span class=\"tk-string\"> us-east-1</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --replica-updates</span><span class=\"tk-string-expression\"> '[{\"Create\": {\"RegionName\": \"ap-southeast-2\"}}]'</span></span></code></pre>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"consistency-modes\">두 가지 일관성 모드<a href=\"#consistency-modes\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 비교, MREC(기본), MRSC\" tabindex=\"0\"><table aria-label=\"두 가지 일관성 모드\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">MREC(기본)</th>\n<th scope=\"col\">MRSC</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-bokje\">\n<th scope=\"row\"><a href=\"#row-bokje\" class=\"anchor\" aria-label=\"줄 링크\"></a>복제</th>\n<td>비동기, 보통 1초 안</td>\n<td>다른 리전 하나 이상에 적고 나서 응답</td>\n</tr>\n<tr id=\"row-dareun-rijeonui-gangnyeokan-ilgwanseong\">\n<th scope=\"row\"><a href=\"#row-dareun-rijeonui-gangnyeokan-ilgwanseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 리전의 강력한 일관성 읽기</th>\n<td>그 리전 안의 최신</td>\n<td>어디서나 최신</td>\n</tr>\n<tr id=\"row-dongsie-sseumyeon\">\n<th scope=\"row\"><a href=\"#row-dongsie-sseumyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>동시에 쓰면</th>\n<td>나중 것이 이긴다</td>\n<td>한쪽이 충돌 오류를 받는다</td>\n</tr>\n<tr id=\"row-sseugi-jiyeon\">\n<th scope=\"row\"><a href=\"#row-sseugi-jiyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>쓰기 지연</th>\n<td>한 자릿수 밀리초</td>\n<td>리전 왕복만큼 늘어난다</td>\n</tr>\n<tr id=\"row-rijeon\">\n<th scope=\"row\"><a href=\"#row-rijeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>리전</th>\n<td>수를 고른다</td>\n<td>지원하는 리전에서 정확히 3개</td>\n</tr>\n<tr id=\"row-rpo\">\n<th scope=\"row\"><a href=\"#row-rpo\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터 손실(RPO)</th>\n<td>복제 지연만큼</td>\n<td>0</td>\n</tr>\n<tr id=\"row-sseuji-motaneun-gineung\">\n<th scope=\"row\"><a href=\"#row-sseuji-motaneun-gineung\" class=\"anchor\" aria-label=\"줄 링크\"></a>쓰지 못하는 기능</th>\n<td>없음에 가깝다</td>\n<td>트랜잭션, TTL, 로컬 보조 인덱스</td>\n</tr>\n</tbody>\n</table></div>\n<p>MRSC의 셋 가운데 하나는 데이터를 읽고 쓸 수 없는 <strong>감시자(witness)</strong> 로 두어 비용을 줄일 수 있다. 모드는 만들 때 정하고 바꾸지 못한다.</p>\n</div><h2 id=\"avoiding-conflicts\">충돌을 피하는 설계<a href=\"#avoiding-conflicts\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 방식, 어떻게, 맞는 때\" tabindex=\"0\"><table aria-label=\"충돌을 피하는 설계\">\n<thead>\n<tr>\n<th scope=\"col\">방식</th>\n<th scope=\"col\">어떻게</th>\n<th scope=\"col\">맞는 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-amu-dena-sseugi\">\n<th scope=\"row\"><a href=\"#row-amu-dena-sseugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>아무 데나 쓰기</th>\n<td>모든 리전에서 쓰고 나중 것이 이김</td>\n<td>덮어써도 되는 데이터, 멱등한(되풀이해도 결과가 같은) 쓰기</td>\n</tr>\n<tr id=\"row-sayongjamada-han-rijeon\">\n<th scope=\"row\"><a href=\"#row-sayongjamada-han-rijeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>사용자마다 한 리전</th>\n<td>사용자의 집 리전에만 쓴다</td>\n<td>프로필, 장바구니</td>\n</tr>\n<tr id=\"row-han-rijeoneman-sseugi\">\n<th scope=\"row\"><a href=\"#row-han-rijeoneman-sseugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>한 리전에만 쓰기</th>\n<td>나머지는 읽기와 대기</td>\n<td>카운터, 재고처럼 겹치면 안 되는 값</td>\n</tr>\n</tbody>\n</table></div>\n<p>카운터를 두 리전에서 더하면 한쪽의 증가가 사라진다. 조건부 쓰기도 자기 리전의 값만 보고 판단한다. <a href=\"/database/dynamodb/\">DynamoDB</a> 트랜잭션은 쓴 리전 안에서만 원자적이고, 다른 리전에는 항목별로 나뉘어 도착한다.</p>\n</div><h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>복제본마다 저장 요금을 내고, 쓰기는 <strong>모든 복제본에서</strong> 복제된 쓰기 단위로 다시 낸다. 리전 간 전송 요금도 든다. 리전이 셋이면 쓰기 비용이 대략 세 배다. 쓰기 용량은 복제본끼리 같게 맞춰지므로 <a href=\"/database/dynamodb-capacity-modes/\">온디맨드나 Auto Scaling</a>을 쓴다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "백업이 아니다." }),
						" 잘못 지운 항목은 1초 뒤 모든 리전에서 지워진다. ",
						createVNode(_components.a, {
							href: "/database/dynamodb-backup/",
							children: "PITR"
						}),
						"을 리전마다 켠다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "지연의 종류" }),
						": 먼 사용자의 수백 밀리초는 글로벌 테이블이, 한 리전 안의 밀리초는 ",
						createVNode(_components.a, {
							href: "/database/dax/",
							children: "DAX"
						}),
						"가 줄인다. DAX는 다른 리전에서 복제된 변경을 모른다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"한 리전의 AZ 장애는 글로벌 테이블 없이도 견딘다. ",
						createVNode(_components.a, {
							href: "/database/dynamodb/",
							class: "mention",
							children: "DynamoDB"
						}),
						"는 원래 여러 AZ에 복제한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/database/dynamodb-ttl/",
						children: "TTL"
					}), " 삭제도 복제되지만, 복제된 리전의 스트림에서는 보통의 삭제로 보인다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "스트림을 먼저 켜라는 보기",
					"set:html": "<p>옛 문제는 글로벌 테이블의 전제로 “<a href=\"/database/dynamodb-streams/\" class=\"mention\">DynamoDB Streams</a> 활성화”를 든다. 지금은 손댈 것이 없다. 글로벌 테이블을 쓰는 보기가 그것 하나뿐이라면 옛 기준의 답이므로 고른다.</p>"
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
var url = "content/database/dynamodb-global-tables.mdx/";
var file = "/work/wt/build/content/database/dynamodb-global-tables.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/dynamodb-global-tables.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
