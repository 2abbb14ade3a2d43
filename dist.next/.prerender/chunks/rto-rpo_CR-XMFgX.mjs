import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/foundations/rto-rpo.mdx
var frontmatter = {
	"title": "RTO와 RPO, 재해 복구 전략",
	"titleEn": "RTO and RPO",
	"kind": "concept",
	"status": "published",
	"summary": "RTO는 멈춘 서비스를 되살리기까지 허용하는 최대 시간, RPO는 잃어도 되는 데이터의 최대 시간 폭이며, 둘이 재해 복구 방식과 비용을 정한다.",
	"aliases": [
		"RTO",
		"RPO",
		"알티오",
		"알피오",
		"복구 목표 시간",
		"복구 시간 목표",
		"복구 목표 시점",
		"복구 시점 목표",
		"Recovery Time Objective",
		"Recovery Point Objective",
		"재해 복구",
		"재난 복구",
		"DR",
		"Disaster Recovery",
		"DR 전략",
		"재해 복구 전략",
		"백업 및 복원",
		"Backup and Restore",
		"파일럿 라이트",
		"Pilot Light",
		"웜 스탠바이",
		"웜 스탠바이 방식",
		"Warm Standby",
		"다중 사이트",
		"Multi-Site",
		"핫 스탠바이",
		"RPO 15분",
		"복구 시간",
		"데이터 손실 허용",
		"DR 방식",
		"재해 대비",
		"콜드 스탠바이",
		"백업 복원 전략",
		"목표 복구 시간",
		"목표 복구 시점",
		"재해 복구 4가지",
		"DR 4가지",
		"DR 구성",
		"재해 복구 구성"
	],
	"related": [
		"foundations/high-availability",
		"storage/aws-backup",
		"database/dynamodb-backup",
		"database/aurora-global-database",
		"storage/s3-replication",
		"networking/route53-routing-policies",
		"foundations/regions",
		"database/dynamodb-global-tables"
	],
	"signals": [
		{
			"id": "baegeopgwa-bogwon",
			"need": "하루치를 잃어도 되고 하루 안에 가장 싸게 복구한다",
			"choose": "백업과 복원",
			"see": "foundations/rto-rpo#scenario-cheapest-dr",
			"why": "평소에 켜 둔 것이 없어 가장 싸다. 대신 복원하는 동안 멈춘다."
		},
		{
			"id": "pailleot-raiteu",
			"need": "데이터는 늘 복제하고 꺼 둔 서버를 수십 분 안에 켠다",
			"choose": "파일럿 라이트",
			"see": "foundations/rto-rpo#scenario-pilot-light-case",
			"why": "데이터만 살아 있고 서버는 켜야 답한다. 웜 스탠바이는 늘 돈다."
		},
		{
			"id": "wom-seutaenbai",
			"need": "줄인 규모로 늘 돌다가 몇 분 안에 이어받는다",
			"choose": "웜 스탠바이",
			"see": "foundations/rto-rpo#strategies",
			"why": "느려도 바로 답하므로 대수만 늘리면 된다. 파일럿 라이트는 먼저 켜야 한다."
		},
		{
			"id": "dajung-saiteu-hwalseong",
			"need": "두 리전이 늘 요청을 받아 멈춤을 느끼지 못한다",
			"choose": "다중 사이트 활성/활성",
			"see": "foundations/rto-rpo#strategies",
			"why": "둘 다 이미 실제 요청을 받고 있어 넘어갈 일이 없다. 값은 가장 비싸다."
		}
	],
	"facts": [
		{
			"id": "rto",
			"label": "RTO",
			"value": "장애부터 복구까지 허용하는 최대 시간",
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/disaster-recovery-dr-objectives.html"
		},
		{
			"id": "rpo",
			"label": "RPO",
			"value": "마지막 복구 지점부터 장애까지 허용하는 최대 시간",
			"note": "잃어도 되는 데이터의 양을 시간으로 나타낸 것이다.",
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/disaster-recovery-dr-objectives.html"
		},
		{
			"id": "backup-restore",
			"label": "백업과 복원",
			"value": "RPO 몇 시간, RTO 24시간 안",
			"note": "가장 싸다. 연속 백업(PITR)이면 RPO가 5분까지 줄기도 한다.",
			"examEra": "RPO·RTO 몇 시간",
			"called": [
				"백업복원",
				"백업 rto",
				"backup restore"
			],
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html"
		},
		{
			"id": "pilot-light",
			"label": "파일럿 라이트",
			"value": "RPO 몇 분, RTO 수십 분",
			"note": "데이터는 늘 복제하고 서버는 꺼 두거나 만들지 않는다.",
			"examEra": "RPO·RTO 수십 분",
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html"
		},
		{
			"id": "warm-standby",
			"label": "웜 스탠바이",
			"value": "RPO 몇 초, RTO 몇 분",
			"note": "줄인 규모로 언제나 돌고 있어 바로 요청을 받는다.",
			"examEra": "RPO·RTO 몇 분",
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html"
		},
		{
			"id": "multi-site",
			"label": "다중 사이트 활성/활성",
			"value": "RPO 0에 가까움, RTO는 0이 될 수 있음",
			"note": "가장 비싸고 복잡하다. 여러 리전이 늘 실제 요청을 받는다.",
			"examEra": "RPO·RTO 실시간에 가까움",
			"called": [
				"액티브액티브",
				"active active",
				"multi site"
			],
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html"
		},
		{
			"id": "drs",
			"label": "AWS Elastic Disaster Recovery",
			"value": "RPO 초 단위, RTO 분 단위",
			"note": "서버를 블록 단위로 계속 복제하고 재해 때 EC2로 띄운다.",
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html"
		}
	],
	"scenarios": [
		{
			"id": "rpo-15-rto-60",
			"situation": "DynamoDB 테이블이 손상되면 15분 전까지의 데이터로, 한 시간 안에 되살려야 한다. 운영 부담이 가장 적어야 한다.",
			"answer": ["database/dynamodb-backup", "foundations/rto-rpo"],
			"choose": "지정 시간 복구(PITR)",
			"why": "RPO 15분이면 지정 시간 복구(PITR)로 충분하다. 보통 5분 전까지 돌아가고 새 테이블로 복원한다. 크기에 따라 복원 시간이 RTO 안인지 시험해 둔다.",
			"trap": "글로벌 테이블은 손상된 쓰기까지 다른 리전에 복제한다. 되돌리기가 아니다.",
			"requirements": [
				"disaster-recovery",
				"durability",
				"least-operations"
			]
		},
		{
			"id": "cheapest-dr",
			"situation": "사내 보고 시스템은 하루치 데이터를 잃어도 되고 하루 안에만 되살리면 된다. 다른 리전에 재해 복구를 가장 싸게 갖춰야 한다.",
			"answer": ["storage/aws-backup", "foundations/rto-rpo"],
			"choose": "백업을 다른 리전에 복사",
			"why": "RPO와 RTO가 24시간이면 백업을 다른 리전에 복사해 두고 재해 때 복원하는 것이 가장 싸다.",
			"trap": "웜 스탠바이는 요구를 넉넉히 채우지만 쓰지 않는 환경의 비용을 계속 낸다.",
			"requirements": ["disaster-recovery", "lowest-cost"]
		},
		{
			"id": "pilot-light-case",
			"situation": "데이터베이스는 몇 분 안의 상태로 다른 리전에 있어야 하고, 재해 때 웹 서버를 띄워 30분 안에 열면 된다. 평소 비용을 줄여야 한다.",
			"answer": [
				"foundations/rto-rpo",
				"database/aurora-global-database",
				"compute/ami"
			],
			"choose": "파일럿 라이트",
			"why": "데이터만 살아 있고 서버는 꺼져 있는 것이 파일럿 라이트다. AMI와 템플릿을 미리 복사해 둔다.",
			"trap": "웜 스탠바이는 줄인 규모라도 서버가 늘 돌아 더 비싸다.",
			"requirements": ["disaster-recovery", "lowest-cost"]
		},
		{
			"id": "near-zero",
			"situation": "세계 곳곳의 사용자가 쓰는 장바구니 서비스다. 리전 하나가 멈춰도 다른 리전에서 바로 읽고 쓸 수 있어야 한다.",
			"answer": ["database/dynamodb-global-tables", "networking/route53-routing-policies"],
			"choose": "글로벌 테이블 + 지연 시간 라우팅",
			"why": "멈춤을 느끼지 못해야 하므로 활성/활성이다. 양쪽 리전에서 모두 쓰는 글로벌 테이블과 지연 시간 라우팅을 쓴다.",
			"trap": "Aurora 글로벌 데이터베이스는 쓰는 리전이 하나라 승격하는 시간이 있다.",
			"requirements": ["disaster-recovery", "low-latency"]
		}
	],
	"corrections": [
		{
			"id": "rto-rpo",
			"notes": "RTO는 다운타임 최소화, RPO는 데이터 손실 최소화라고 한다.",
			"status": "simplified",
			"right": "최소화하라는 뜻이 아니라 사업이 정한 **허용 한계**다. 한계를 넘지 않는 가장 싼 방법을 고른다.",
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/disaster-recovery-dr-objectives.html"
		},
		{
			"id": "pitr-rpo",
			"notes": "RPO가 15분이면 최소 15분 주기로 백업해야 한다고 한다.",
			"status": "simplified",
			"right": "백업에 걸리는 시간까지 넣으면 15분보다 짧아야 한다. 15분마다 시작해 5분 걸리는 백업은 최악에 20분치를 잃는다. 그래서 대개 연속 복제나 PITR을 쓴다.",
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/disaster-recovery-dr-objectives.html"
		},
		{
			"id": "pitr-rto",
			"notes": "PITR로 복원한 테이블이 수십 분 안에 끝나니 RTO 1시간을 만족한다고 한다.",
			"status": "simplified",
			"right": "복원 시간은 테이블의 크기와 인덱스에 따라 다르고 보장되지 않는다. 복원 훈련으로 재 본 값으로 판단한다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html"
		}
	],
	"sources": [
		{
			"note": "002",
			"section": "지속적 백업(PITR)",
			"lines": "74-78"
		},
		{
			"note": "002",
			"section": "RTO & RPO",
			"lines": "630-632"
		},
		{
			"note": "002",
			"section": "RPO가 15분",
			"lines": "634-636"
		}
	],
	"references": [
		{
			"title": "클라우드의 재해 복구 방식(백서)",
			"url": "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html"
		},
		{
			"title": "복구 목표(Well-Architected 안정성 원칙)",
			"url": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/disaster-recovery-dr-objectives.html"
		},
		{
			"title": "AWS Elastic Disaster Recovery란",
			"url": "https://docs.aws.amazon.com/drs/latest/userguide/what-is-drs.html"
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
			"slug": "rpo-15",
			"text": "RPO 15분의 뜻"
		},
		{
			"depth": 2,
			"slug": "strategies",
			"text": "네 가지 재해 복구 전략"
		},
		{
			"depth": 3,
			"slug": "hot-standby",
			"text": "핫 스탠바이"
		},
		{
			"depth": 3,
			"slug": "strategy-services",
			"text": "전략마다 쓰는 서비스"
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
		h2: "h2",
		li: "li",
		p: "p",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>재해 복구 문제를 풀 때 <strong>가장 먼저 찾는 두 숫자</strong>다. “몇 분치 데이터까지 잃어도 되나”가 RPO, “얼마 안에 다시 열어야 하나”가 RTO다. 숫자를 찾고, 둘을 모두 채우는 방법 가운데 <strong>가장 싼 것</strong>을 고른다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-rto-rpo-timeline\" data-diagram=\"rto-rpo-timeline\"><figcaption><span class=\"diagram-title\">시간축 위의 RPO와 <span class=\"diagram-title-end\">RTO<a href=\"#diagram-rto-rpo-timeline\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 시간축 위의 RPO와 RTO\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"626\" height=\"59\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1001.5 94\"><svg width=\"1001.5\" height=\"94\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-rto-rpo-timeline-desc\" aria-labelledby=\"diagram-rto-rpo-timeline-title\" role=\"img\" viewBox=\"-4 -4 1001.5 94\"><title id=\"diagram-rto-rpo-timeline-title\">시간축 위의 RPO와 RTO</title><desc id=\"diagram-rto-rpo-timeline-desc\">시간이 왼쪽에서 오른쪽으로 흐른다. 마지막 복구 지점과 장애 사이가 잃는 데이터, 곧 RPO의 구간이고, 장애와 복구 완료 사이가 멈춘 시간, 곧 RTO의 구간이다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M228.2 43H457\"/><path fill=\"var(--diagram-line)\" d=\"m449 37 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M614.6 43h209.3\"/><path fill=\"var(--diagram-line)\" d=\"m815.9 37 12 6-12 6z\"/></g><g class=\"d-edge-label\"><rect width=\"152.8\" height=\"30\" x=\"268.2\" y=\"27.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"344.6\" y=\"50.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">RPO 잃는 데이터</text></g><g class=\"d-edge-label\"><rect width=\"133.3\" height=\"30\" x=\"654.6\" y=\"27.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"721.2\" y=\"50.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">RTO 멈춘 시간</text></g><g class=\"d-node\"><rect width=\"216.2\" height=\"62\" x=\"12\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"120.1\" y=\"52\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">마지막 복구 지점</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"461\" y=\"12\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" x=\"537.8\" y=\"52\" fill=\"var(--diagram-down-line)\" text-anchor=\"middle\">장애 발생</text><use width=\"40\" height=\"40\" x=\"441\" y=\"-8\" href=\"#down-cross\"/></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"827.9\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"904.7\" y=\"52\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">복구 완료</text></g></svg></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"115\" height=\"259\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 184.8 414.2\"><svg width=\"184.8\" height=\"414.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-rto-rpo-timeline-narrow-desc\" aria-labelledby=\"diagram-rto-rpo-timeline-narrow-title\" role=\"img\" viewBox=\"-4 -4 184.8 414.2\"><title id=\"diagram-rto-rpo-timeline-narrow-title\">시간축 위의 RPO와 RTO</title><desc id=\"diagram-rto-rpo-timeline-narrow-desc\">시간이 왼쪽에서 오른쪽으로 흐른다. 마지막 복구 지점과 장애 사이가 잃는 데이터, 곧 RPO의 구간이고, 장애와 복구 완료 사이가 멈춘 시간, 곧 RTO의 구간이다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M88.5 82.2v106\"/><path fill=\"var(--diagram-line)\" d=\"m94.5 180.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M88.5 238.2v106\"/><path fill=\"var(--diagram-line)\" d=\"m94.5 336.2-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"152.8\" height=\"30\" x=\"12\" y=\"122.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"88.4\" y=\"145.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">RPO 잃는 데이터</text></g><g class=\"d-edge-label\"><rect width=\"133.3\" height=\"30\" x=\"21.5\" y=\"278.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"88.2\" y=\"301.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">RTO 멈춘 시간</text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"70.2\" x=\"18.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"88.5\" y=\"44\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">마지막 복구 <tspan x=\"88.5\" y=\"68.2\">지점</tspan></text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"27.7\" y=\"192.2\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" x=\"88.5\" y=\"224.2\" fill=\"var(--diagram-down-line)\" text-anchor=\"middle\">장애 발생</text><use width=\"40\" height=\"40\" x=\"-2.3\" y=\"162.2\" href=\"#down-cross\"/></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"27.7\" y=\"348.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"88.5\" y=\"380.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">복구 완료</text></g></svg></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>시간이 왼쪽에서 오른쪽으로 흐른다. 마지막 복구 지점과 장애 사이가 잃는 데이터, 곧 RPO의 구간이고, 장애와 복구 완료 사이가 멈춘 시간, 곧 RTO의 구간이다.</p><ul><li>마지막 복구 지점 → 장애 발생: RPO 잃는 데이터</li><li>장애 발생 → 복구 완료: RTO 멈춘 시간</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ul>\n<li><strong>RPO</strong>는 장애의 <strong>왼쪽</strong>을 본다. 마지막으로 저장된 지점이 언제인가. 백업 주기와 복제 지연이 정한다.</li>\n<li><strong>RTO</strong>는 장애의 <strong>오른쪽</strong>을 본다. 알아채고, 결정하고, 서버를 띄우고, 데이터를 되돌리고, DNS를 바꾸는 데 걸리는 시간을 모두 더한다.</li>\n</ul>\n<p>둘은 따로 움직인다. 데이터를 실시간으로 복제해도(RPO 0에 가까움) 서버를 처음부터 만들면 RTO는 길다. 서버가 다 떠 있어도 백업이 어제 것이면 RPO는 하루다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"rpo-15\">RPO 15분의 뜻<a href=\"#rpo-15\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>15분 전까지의 데이터는 남아 있어야 한다는 뜻이다. 그래서 적어도 15분마다 복구 지점이 생겨야 한다. 백업이 <strong>끝나야</strong> 쓸 수 있으므로 실제 주기는 더 짧아야 한다. 이 정도 요구라면 주기적 스냅샷보다 연속 백업이나 복제가 맞다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 방법, 돌아갈 수 있는 지점\" tabindex=\"0\"><table aria-label=\"RPO 15분의 뜻\">\n<thead>\n<tr>\n<th scope=\"col\">방법</th>\n<th scope=\"col\">돌아갈 수 있는 지점</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-haru-han-beon-seunaepsyat\">\n<th scope=\"row\"><a href=\"#row-haru-han-beon-seunaepsyat\" class=\"anchor\" aria-label=\"줄 링크\"></a>하루 한 번 스냅샷</th>\n<td>하루 전</td>\n</tr>\n<tr id=\"row-rds\">\n<th scope=\"row\"><a href=\"#row-rds\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/rds/\">RDS</a> 자동 백업(시점 복원)</th>\n<td>보통 5분 전</td>\n</tr>\n<tr id=\"row-dynamodb-pitr\">\n<th scope=\"row\"><a href=\"#row-dynamodb-pitr\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/dynamodb-backup/\">DynamoDB PITR</a></th>\n<td>보통 5분 전</td>\n</tr>\n<tr id=\"row-s3-rtc\">\n<th scope=\"row\"><a href=\"#row-s3-rtc\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3-replication/\">S3 복제</a> + RTC</th>\n<td>15분 안(RTC는 복제 시간 제어. SLA가 있다)</td>\n</tr>\n<tr id=\"row-aurora\">\n<th scope=\"row\"><a href=\"#row-aurora\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/aurora-global-database/\">Aurora 글로벌 데이터베이스</a></th>\n<td>보통 1초 미만의 지연</td>\n</tr>\n<tr id=\"row-az\">\n<th scope=\"row\"><a href=\"#row-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>동기 복제(다중 AZ)</th>\n<td>잃지 않음. 단, 같은 리전 안</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"strategies\">네 가지 재해 복구 전략<a href=\"#strategies\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 전략, 평소 다른 리전에 있는 것, RPO / RTO, 비용",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "네 가지 재해 복구 전략",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "전략"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "평소 다른 리전에 있는 것"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "RPO / RTO"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "비용"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-baegeopgwa-bogwon",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-baegeopgwa-bogwon",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "백업과 복원"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "백업뿐"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "몇 시간 / 24시간 안"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "가장 낮다"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-pailleot-raiteu",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-pailleot-raiteu",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "파일럿 라이트"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "살아 있는 데이터, 꺼진 서버"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "몇 분 / 수십 분"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "낮다"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-wom-seutaenbai",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-wom-seutaenbai",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "웜 스탠바이"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"줄인 규모로 ",
												createVNode(_components.strong, { children: "도는" }),
												" 전체 환경"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "몇 초 / 몇 분"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "높다"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-dajung-saiteu-hwalseong-hwalseong",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-dajung-saiteu-hwalseong-hwalseong",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "다중 사이트 활성/활성"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "실제 요청을 받는 전체 환경"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "0에 가까움 / 0에 가까움"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "가장 높다"
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(_components.p, { children: "값은 Well-Architected 안내서를 따른다. 재해 복구 백서의 그림은 RPO와 RTO를 묶어 몇 시간, 수십 분, 몇 분, 실시간으로 적고, 시험 자료에는 그쪽이 많다." }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.strong, { children: "파일럿 라이트와 웜 스탠바이" }), "를 가르는 질문은 하나다. 지금 요청을 보내면 답하는가. 파일럿 라이트는 서버를 먼저 띄워야 답하고, 웜 스탠바이는 느리더라도 바로 답한다."] }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-which-strategy\" data-diagram=\"which-strategy\"><figcaption><span class=\"diagram-title\">재해 복구 전략을 고르는 <span class=\"diagram-title-end\">순서<a href=\"#diagram-which-strategy\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 재해 복구 전략을 고르는 순서\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"388\" height=\"370\" class=\"diagram-svg diagram-slim diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 621.1 592\"><svg width=\"621.1\" height=\"592\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-which-strategy-desc\" aria-labelledby=\"diagram-which-strategy-title\" role=\"img\" viewBox=\"-4 -4 621.1 592\"><title id=\"diagram-which-strategy-title\">재해 복구 전략을 고르는 순서</title><desc id=\"diagram-which-strategy-desc\">멈춤을 전혀 느끼지 못해야 하면 다중 사이트 활성/활성이다. 아니고 느리더라도 바로 답해야 하면 웜 스탠바이다. 서버를 띄우는 수십 분은 기다리지만 몇 시간이나 몇 시간치의 데이터는 잃을 수 없으면 파일럿 라이트, 둘 다 괜찮으면 백업과 복원이다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M339 56v13q0 7 7 7h117.3q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m476.3 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M339 56v13q0 7-7.2 7H214.6q-7.1 0-7.1 7v88\"/><path fill=\"var(--diagram-line)\" d=\"m213.5 163-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M207.5 219v22q0 7-7 7h-95.1q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m104.3 326-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M207.5 219v22q0 7 7 7h95.1q7 0 7 7v88\"/><path fill=\"var(--diagram-line)\" d=\"m322.7 335-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M316.7 391v22q0 7 7 7h97q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m433.7 498-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M316.7 391v22q0 7-7.1 7h-97q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m211.6 498-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"458.3\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"469.8\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"176.5\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"207\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"86.3\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"97.8\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"285.7\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"316.2\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"415.7\" y=\"440\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"427.2\" y=\"463\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"174.6\" y=\"440\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"205.1\" y=\"463\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 192.171875,0 203.171875,-22 192.171875,-44 11,-44 0,-22\" transform=\"translate(237.3 56)\"/><text x=\"338.9\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">멈춤이 없어야 하나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 173.15625,0 184.15625,-22 173.15625,-44 11,-44 0,-22\" transform=\"translate(115.4 219)\"/><text x=\"207.5\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">바로 답해야 하나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 173.15625,0 184.15625,-22 173.15625,-44 11,-44 0,-22\" transform=\"translate(224.6 391)\"/><text x=\"316.7\" y=\"378\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">몇 시간이면 늦나</text></g><g class=\"d-node\"><rect width=\"261.5\" height=\"62\" x=\"339.6\" y=\"166\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"470.3\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">다중 사이트 활성/활성</text></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"12\" y=\"338\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"98.3\" y=\"378\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">웜 스탠바이</text></g><g class=\"d-node\"><rect width=\"191.6\" height=\"62\" x=\"331.9\" y=\"510\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"427.7\" y=\"550\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">파일럿 라이트</text></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"119.3\" y=\"510\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"205.6\" y=\"550\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">백업과 복원</text></g></svg></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"286\" height=\"374\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 457.8 598.6\"><svg width=\"457.8\" height=\"598.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-which-strategy-narrow-desc\" aria-labelledby=\"diagram-which-strategy-narrow-title\" role=\"img\" viewBox=\"-4 -4 457.8 598.6\"><title id=\"diagram-which-strategy-narrow-title\">재해 복구 전략을 고르는 순서</title><desc id=\"diagram-which-strategy-narrow-desc\">멈춤을 전혀 느끼지 못해야 하면 다중 사이트 활성/활성이다. 아니고 느리더라도 바로 답해야 하면 웜 스탠바이다. 서버를 띄우는 수십 분은 기다리지만 몇 시간이나 몇 시간치의 데이터는 잃을 수 없으면 파일럿 라이트, 둘 다 괜찮으면 백업과 복원이다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M263 72.2v13q0 7 7 7h76.2q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m359.3 170.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M263 72.2v13q0 7-7.1 7h-76.2q-7 0-7 7v84\"/><path fill=\"var(--diagram-line)\" d=\"m178.6 175.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M172.6 247.4v18q0 7-7 7H89.3q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m88.3 350.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M172.6 247.4v18q0 7 7 7H256q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m269 350.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M263 422.6v13q0 7 7 7h81q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m364 520.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M263 422.6v13q0 7-7.1 7h-81q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m173.9 520.6-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"341.3\" y=\"112.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"352.8\" y=\"135.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"141.6\" y=\"112.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"172.1\" y=\"135.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"70.3\" y=\"292.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"81.8\" y=\"315.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"231.9\" y=\"292.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"262.5\" y=\"315.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"346\" y=\"462.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"357.5\" y=\"485.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"136.9\" y=\"462.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"167.4\" y=\"485.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 144.65937519073486,0 159.70937538146973,-30.100000381469727 144.65937519073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(183 72.2)\"/><text x=\"262.9\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">멈춤이 없어야 <tspan x=\"262.9\" y=\"63.2\">하나</tspan></text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 125.64375019073486,0 140.69375038146973,-30.100000381469727 125.64375019073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(102.3 247.4)\"/><text x=\"172.6\" y=\"214.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">바로 답해야 <tspan x=\"172.6\" y=\"238.4\">하나</tspan></text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 125.64375019073486,0 140.69375038146973,-30.100000381469727 125.64375019073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(192.6 422.6)\"/><text x=\"262.9\" y=\"389.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">몇 시간이면 <tspan x=\"262.9\" y=\"413.6\">늦나</tspan></text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"70.2\" x=\"283\" y=\"182.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"353.3\" y=\"214.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">다중 사이트 <tspan x=\"353.3\" y=\"238.4\">활성/활성</tspan></text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"12\" y=\"362.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"82.3\" y=\"394.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">웜 스탠바이</text></g><g class=\"d-node\"><rect width=\"159.6\" height=\"46\" x=\"278.2\" y=\"532.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"358\" y=\"564.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">파일럿 라이트</text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"97.6\" y=\"532.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"167.9\" y=\"564.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">백업과 복원</text></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>멈춤을 전혀 느끼지 못해야 하면 다중 사이트 활성/활성이다. 아니고 느리더라도 바로 답해야 하면 웜 스탠바이다. 서버를 띄우는 수십 분은 기다리지만 몇 시간이나 몇 시간치의 데이터는 잃을 수 없으면 파일럿 라이트, 둘 다 괜찮으면 백업과 복원이다.</p><ul><li>멈춤이 없어야 하나 → 다중 사이트 활성/활성: 예</li><li>멈춤이 없어야 하나 → 바로 답해야 하나: 아니요</li><li>바로 답해야 하나 → 웜 스탠바이: 예</li><li>바로 답해야 하나 → 몇 시간이면 늦나: 아니요</li><li>몇 시간이면 늦나 → 파일럿 라이트: 예</li><li>몇 시간이면 늦나 → 백업과 복원: 아니요</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<h3 id=\"hot-standby\">핫 스탠바이<a href=\"#hot-standby\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>다중 사이트와 웜 스탠바이 사이의 구성이다. 다른 리전에도 제 규모의 환경이 돌지만 평소의 요청은 한쪽만 받는다(활성/수동). 값은 두 벌을 다 내므로, 제 규모로 돌릴 바에는 두 리전이 함께 받게 하는 일이 많다.</p>\n<h3 id=\"strategy-services\">전략마다 쓰는 서비스<a href=\"#strategy-services\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 하는 일, 백업과 복원, 파일럿 라이트, 웜 스탠바이, 다중 사이트\" tabindex=\"0\"><table aria-label=\"전략마다 쓰는 서비스\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">하는 일</th>\n<th scope=\"col\" role=\"columnheader\">백업과 복원</th>\n<th scope=\"col\" role=\"columnheader\">파일럿 라이트</th>\n<th scope=\"col\" role=\"columnheader\">웜 스탠바이</th>\n<th scope=\"col\" role=\"columnheader\">다중 사이트</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-deiteoreul-bonaenda\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-deiteoreul-bonaenda\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터를 보낸다</th>\n<td role=\"cell\"><a href=\"/storage/aws-backup/\">AWS Backup</a>의 리전 간 복사</td>\n<td role=\"cell\"><a href=\"/database/aurora-global-database/\">Aurora 글로벌 데이터베이스</a>, <a href=\"/storage/s3-replication/\">S3 복제</a></td>\n<td role=\"cell\">파일럿 라이트와 같다</td>\n<td role=\"cell\"><a href=\"/database/dynamodb-global-tables/\">DynamoDB 글로벌 테이블</a>처럼 여러 리전에서 쓰는 저장소</td>\n</tr>\n<tr id=\"row-seobeoreul-junbihanda\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seobeoreul-junbihanda\" class=\"anchor\" aria-label=\"줄 링크\"></a>서버를 준비한다</th>\n<td role=\"cell\">AMI와 템플릿만</td>\n<td role=\"cell\">0대인 <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>, 꺼 둔 서버</td>\n<td role=\"cell\">작게 도는 그룹과 로드 밸런서</td>\n<td role=\"cell\">양쪽 모두 제 규모</td>\n</tr>\n<tr id=\"row-jaehae-ttae-umjikginda\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jaehae-ttae-umjikginda\" class=\"anchor\" aria-label=\"줄 링크\"></a>재해 때 움직인다</th>\n<td role=\"cell\">복원하고 새로 만든다</td>\n<td role=\"cell\">DB를 승격하고 서버를 띄운다</td>\n<td role=\"cell\">DB를 승격하고 대수를 늘린다</td>\n<td role=\"cell\">죽은 쪽의 트래픽만 뺀다<wbr>(<a href=\"/architectures/multi-region-active-active/\">구성</a>)</td>\n</tr>\n</tbody>\n</table></div>\n<p>전환에는 <a href=\"/networking/route53-routing-policies/\">Route 53</a> 장애 조치나 <a href=\"/networking/global-accelerator/\">Global Accelerator</a>를 쓰고, 인프라는 <a href=\"/management/cloudformation/\">CloudFormation</a> 템플릿과 복사한 <a href=\"/compute/ami/\">AMI</a>로 되살린다. 온프레미스나 다른 클라우드의 서버까지 같은 방식으로 지키려면 <a href=\"/migration/elastic-disaster-recovery/\">AWS Elastic Disaster Recovery</a>가 블록 단위로 계속 복제한다.</p>\n" })
			]
		}),
		createVNode(_components.h2, {
			id: "confusions",
			"set:html": "헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "복제는 백업이 아니다." }),
						" 잘못된 삭제와 랜섬웨어는 복제본에도 곧바로 간다. 시점 복원이 되는 ",
						createVNode(_components.a, {
							href: "/storage/aws-backup/",
							children: "백업"
						}),
						"과 ",
						createVNode(_components.a, {
							href: "/storage/s3-object-lock/",
							children: "잠금"
						}),
						"을 함께 둔다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [createVNode(_components.a, {
							href: "/foundations/availability-zones/",
							children: "다중 AZ"
						}), "는 리전 재해를 막지 못한다."] }),
						" ",
						createVNode(_components.a, {
							href: "/foundations/high-availability/",
							children: "고가용성"
						}),
						"과 재해 복구는 다른 대비다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"RTO가 짧다고 늘 비싼 것은 아니다. ",
						createVNode(_components.a, {
							href: "/foundations/serverless/",
							children: "서버리스"
						}),
						"처럼 두 번째 리전에 미리 배포해도 쓰지 않으면 요금이 거의 없는 구성이 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "MTTR" }), "은 실제로 걸린 평균 시간, RTO는 허용한 시간이다. 훈련에서 잰 값이 RTO를 넘으면 전략을 바꾼다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [
						"복구 리전의 ",
						createVNode(_components.a, {
							href: "/management/service-quotas/#confusions",
							children: "할당량"
						}),
						"을 미리 올려 둔다."
					] }), " 기본값 그대로면 파일럿 라이트를 켤 때 서버가 다 뜨지 못해 RTO를 넘긴다."] }),
					"\n",
					createVNode(_components.li, { children: "백업을 다른 리전으로 복사하지 않았다면 리전 재해 때 돌아갈 복구 지점이 하나도 없다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "요구보다 좋은 것은 답이 아니다",
					"set:html": "<p>RPO 24시간에 활성/활성을 고르면 요구는 채우지만 “비용 효율”에서 틀린다. 두 숫자를 <strong>겨우 채우는</strong> 보기를 고른다.</p>"
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
var url = "content/foundations/rto-rpo.mdx/";
var file = "/work/wt/build/content/foundations/rto-rpo.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/foundations/rto-rpo.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
