import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/aurora-global-database.mdx
var frontmatter = {
	"title": "Aurora 글로벌 데이터베이스",
	"titleEn": "Aurora Global Database",
	"kind": "service",
	"status": "published",
	"summary": "Aurora 클러스터의 스토리지를 다른 리전으로 1초 안팎에 복제해, 먼 곳에서도 빨리 읽고 리전 장애를 몇 분 안에 넘기는 기능이다.",
	"aliases": [
		"Global Aurora",
		"글로벌 오로라",
		"Aurora Global",
		"오로라 글로벌",
		"오로라 글로벌 데이터베이스",
		"글로벌 데이터베이스",
		"쓰기 전달",
		"write forwarding",
		"글로벌 라이터 엔드포인트",
		"오로라 리전 복제",
		"리전 간 DB 복제",
		"글로벌 DB",
		"전 세계 읽기 DB",
		"다른 리전 오로라",
		"1초 복제",
		"RPO 1초",
		"리전 재해 DB"
	],
	"related": [
		"database/aurora",
		"database/rds-read-replicas-vs-multi-az",
		"database/dynamodb-global-tables",
		"database/rds",
		"foundations/regions",
		"networking/route53-routing-policies",
		"security/kms",
		"architectures/aurora-global-failover"
	],
	"signals": [
		{
			"id": "aurora-mysql-postgresqleul",
			"need": "MySQL·PostgreSQL을 여러 대륙에서 복제 지연 1초 미만으로 읽는다",
			"choose": "Aurora 글로벌 데이터베이스",
			"see": "database/aurora-global-database#scenario-global-local-reads",
			"why": "대륙마다 보조 클러스터를 두고 1초 미만으로 복제한다. 엔진도 그대로다."
		},
		{
			"id": "aurora-gwangyehyeong-dbui-rijeon",
			"need": "관계형 DB의 리전 장애를 RTO 몇 분, RPO 몇 초로 넘긴다",
			"choose": "Aurora 글로벌 데이터베이스의 장애 조치",
			"see": "database/aurora-global-database#scenario-region-dr-minutes",
			"why": "데이터가 보조 리전에 이미 있어 승격만 한다. 스냅샷 복원은 오래 걸린다."
		},
		{
			"id": "switchover",
			"need": "두 리전이 멀쩡할 때 데이터 손실 없이 기본 리전을 옮긴다",
			"choose": "전환(switchover)",
			"see": "database/aurora-global-database#switchover-and-failover",
			"why": "보조가 다 따라잡은 뒤에 역할을 바꾼다. 장애 조치는 복제 지연만큼 잃는다."
		},
		{
			"id": "dynamodb",
			"need": "여러 리전에서 모두 쓰고 키로만 찾는다",
			"choose": "DynamoDB 글로벌 테이블",
			"see": "database/dynamodb-global-tables#when",
			"why": "Aurora 글로벌은 쓰는 리전이 하나다. 키로만 찾으면 SQL도 필요 없다."
		}
	],
	"facts": [
		{
			"id": "secondary-regions",
			"label": "보조 리전",
			"value": "최대 10개(기본 리전은 1개)",
			"examEra": "5개",
			"called": [
				"보조리전",
				"세컨더리 리전",
				"secondary region",
				"보조 지역",
				"리전",
				"secondary regions",
				"read only region",
				"읽기 전용 리전",
				"세컨더리 region",
				"보조 region",
				"global secondary regions"
			],
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html"
		},
		{
			"id": "secondary-replicas",
			"label": "보조 리전마다 둘 수 있는 복제본",
			"value": "최대 16개",
			"note": "보조 클러스터에는 라이터가 없어 기본 리전의 15개보다 하나 많다.",
			"called": [
				"복제본",
				"read replica",
				"레플리카",
				"리전 복제본",
				"리전 레플리카",
				"보조 레플리카",
				"리전당 읽기 복제본",
				"리전당 복제본",
				"replicas per secondary",
				"replicas per region",
				"replica per region",
				"보조 복제본",
				"global read replicas per region"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.configuration.requirements.html"
		},
		{
			"id": "replication-lag",
			"label": "리전 사이 복제 지연",
			"value": "보통 1초 미만",
			"called": [
				"글로벌 복제지연",
				"복제지연",
				"복제 초",
				"복제 lag",
				"지연시간",
				"동기화",
				"리전간 복제",
				"리전간 지연",
				"반영",
				"replication lag",
				"replication latency",
				"cross region replication",
				"takes less than",
				"리전 복제 초",
				"글로벌 복제",
				"global replication latency",
				"global lag"
			],
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html"
		},
		{
			"id": "switchover-rpo",
			"label": "전환(switchover)의 데이터 손실",
			"value": "없음(RPO 0)",
			"note": "두 리전이 모두 정상일 때의 계획된 작업이다.",
			"called": [
				"switchover rpo",
				"스위치오버 rpo",
				"스위치오버 손실",
				"전환 rpo",
				"switchover data loss",
				"global switchover data loss"
			],
			"axis": "failover",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html"
		},
		{
			"id": "failover-rpo-rto",
			"label": "장애 조치(failover)의 RPO와 RTO",
			"value": "RPO 초 단위, RTO 분 단위",
			"called": [
				"rpo",
				"rto",
				"장애 조치 rpo",
				"장애 조치 rto",
				"failover RTO",
				"failover time",
				"global failover RTO"
			],
			"note": "잃는 양은 장애 순간의 복제 지연만큼이다.",
			"examEra": "RPO 1초, RTO 1분 미만",
			"axis": "failover",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html"
		},
		{
			"id": "rpo-parameter",
			"label": "Aurora PostgreSQL에서 강제할 수 있는 RPO",
			"value": "20초부터(`rds.global_db_rpo`)",
			"note": "보조 리전이 모두 이보다 뒤처지면 기본 리전의 커밋을 멈춘다.",
			"called": [
				"managed rpo",
				"rpo 파라미터",
				"rpo 강제",
				"global managed RPO"
			],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html"
		}
	],
	"scenarios": [
		{
			"id": "global-local-reads",
			"situation": "RDS MySQL에 읽기 복제본까지 두었지만 느리다. 이제 여러 대륙의 사용자에게 서비스해야 하고, 각 지역에서 빨리 읽혀야 한다.",
			"answer": ["database/aurora-global-database", "database/aurora"],
			"choose": "Aurora 글로벌 데이터베이스의 보조 클러스터",
			"why": "“전 세계”와 “낮은 지연의 현지 읽기”, “MySQL”이 함께 나온다. Aurora로 옮기고 지역마다 보조 클러스터를 둔다.",
			"trap": "기본 리전에 복제본을 더 두어도 바다를 건너는 왕복 시간은 그대로다. DynamoDB 글로벌 테이블은 SQL을 버려야 한다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "region-dr-minutes",
			"situation": "관계형 DB가 리전 전체 장애를 몇 분 안에 넘기고, 잃는 데이터는 몇 초를 넘지 않아야 한다.",
			"answer": ["database/aurora-global-database"],
			"why": "RTO 분 단위와 RPO 초 단위를 함께 만족하는 관계형 선택지다. 데이터가 이미 보조 리전에 있어 승격만 한다.",
			"trap": "스냅샷을 다른 리전에 복사해 두는 방법은 싸지만 복원에 시간이 걸리고 마지막 복사 뒤의 데이터를 잃는다.",
			"requirements": ["disaster-recovery"]
		},
		{
			"id": "planned-region-move",
			"situation": "규정 때문에 기본 리전을 서울에서 도쿄로 옮긴다. 데이터는 한 건도 잃지 않아야 하고 두 리전 모두 정상이다.",
			"answer": ["database/aurora-global-database"],
			"choose": "전환(switchover)",
			"why": "“계획된”과 “손실 없음”이면 전환(switchover)이다. 복제가 따라잡기를 기다렸다가 역할을 바꾼다.",
			"trap": "장애 조치(failover)는 기다리지 않고 승격하므로 마지막 몇 초를 잃을 수 있다.",
			"requirements": ["disaster-recovery", "durability"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "보조 리전이 5개라고 한다.",
			"status": "outdated",
			"right": "2025년 5월부터 10개까지 된다. 옛 문제에는 5개로 나온다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html"
		},
		{
			"id": "wording-2",
			"notes": "보조 리전은 읽기 전용이라고 한다.",
			"status": "simplified",
			"right": "보조 클러스터가 직접 쓰지 않는 것은 맞다. 쓰기 전달을 켜면 보조 리전에서 보낸 쓰기를 기본 리전으로 넘겨 준다. 빨라지는 것은 아니고 코드가 단순해진다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-write-forwarding.html"
		},
		{
			"id": "rds-mysql",
			"notes": "읽기 복제본으로도 성능이 모자란 RDS MySQL을 전 세계로 넓히는 비용 효율적인 답이 글로벌 데이터베이스라고 한다.",
			"status": "simplified",
			"right": "지역별 빠른 읽기가 목적이면 맞다. 쓰기 병목이면 풀리지 않고, 리전마다 인스턴스와 스토리지, 복제 I/O, 전송 요금이 든다. 두 리전이면 보조 쪽을 인스턴스 없이(headless) 두어 아끼기도 한다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-attach.console.headless.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Global Aurora",
			"lines": "599-605"
		},
		{
			"note": "001",
			"section": "Aurora(데이터베이스 정리)",
			"lines": "1369-1380"
		},
		{
			"note": "003",
			"section": "Amazon Aurora",
			"lines": "98-101"
		}
	],
	"references": [
		{
			"title": "Aurora 글로벌 데이터베이스 사용",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html"
		},
		{
			"title": "전환과 장애 조치",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html"
		},
		{
			"title": "글로벌 데이터베이스에 연결하기",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-connecting.html"
		},
		{
			"title": "쓰기 전달",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-write-forwarding.html"
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
			"slug": "switchover-and-failover",
			"text": "전환과 장애 조치"
		},
		{
			"depth": 2,
			"slug": "cost-and-limits",
			"text": "비용과 제약"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-aurora\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M144 58h-9v-7h9v-9h7v9h9v7h-9v9h-7zm39 35h-10v-6h10V77h6v10h10v6h-10v10h-6zm-17 102c-6-15-20-29-36-36 16-6 30-20 36-36 6 16 20 30 36 36-16 7-30 21-36 36m52-39c-23 0-49-26-49-48a3 3 0 0 0-3-4 3 3 0 0 0-3 4c0 22-26 48-48 48-2 0-4 2-4 3a3 3 0 0 0 4 4c22 0 48 25 48 48l3 3 3-3c0-23 26-48 49-48a3 3 0 0 0 3-4zM42 92c9 7 27 11 45 11s35-4 44-11v31c-4 7-21 13-44 13-26 0-45-9-45-16zm45-25c27 0 44 9 44 15s-17 14-44 14-45-8-45-14 17-15 45-15m44 122c0 7-19 15-44 15-26 0-45-8-45-15v-21c9 7 28 11 45 11 13 0 25-2 34-5l-2-6c-9 3-20 5-32 5-26 0-45-9-45-16v-26c9 7 27 11 45 11 19 0 35-4 44-10v10h7V82c0-14-27-21-51-21s-50 7-52 19v109c0 14 27 22 52 22 24 0 51-8 51-22v-12h-7z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>두 가지 가운데 하나다. <strong>먼 지역에서 빨리 읽어야 하거나, <a href=\"/foundations/regions/\">리전</a> 장애를 몇 분 안에 넘겨야 하거나.</strong> 둘 다 SQL이 필요할 때의 이야기다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 요구, 고를 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">요구</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-sql\">\n<th scope=\"row\"><a href=\"#row-sql\" class=\"anchor\" aria-label=\"줄 링크\"></a>SQL, 지역별 빠른 읽기, 리전 재해 복구</th>\n<td>Aurora 글로벌 데이터베이스</td>\n</tr>\n<tr id=\"row-modeun-rijeoneseo-sseugi-kiro-channeun\">\n<th scope=\"row\"><a href=\"#row-modeun-rijeoneseo-sseugi-kiro-channeun\" class=\"anchor\" aria-label=\"줄 링크\"></a>모든 리전에서 쓰기, 키로 찾는 데이터</th>\n<td><a href=\"/database/dynamodb-global-tables/\">DynamoDB 글로벌 테이블</a></td>\n</tr>\n<tr id=\"row-aurora\">\n<th scope=\"row\"><a href=\"#row-aurora\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/aurora/\" class=\"mention\">Aurora</a>가 아닌 엔진의 리전 사본</th>\n<td><a href=\"/database/rds-read-replicas-vs-multi-az/\">RDS 리전 간 읽기 복제본</a></td>\n</tr>\n<tr id=\"row-dr\">\n<th scope=\"row\"><a href=\"#row-dr\" class=\"anchor\" aria-label=\"줄 링크\"></a>복구가 몇 시간 걸려도 되는 DR</th>\n<td>스냅샷의 리전 간 복사</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-storage-replication\" data-diagram=\"storage-replication\"><figcaption><span class=\"diagram-title\">기본 리전의 스토리지를 보조 리전으로 복제하는 글로벌 <span class=\"diagram-title-end\">데이터베이스<a href=\"#diagram-storage-replication\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 기본 리전의 스토리지를 보조 리전으로 복제하는 글로벌 데이터베이스\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"360\" height=\"703\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-49.2 -4 575.6 1124.6\"><svg width=\"575.6\" height=\"1124.6\" x=\"-49.2\" y=\"-4\" aria-describedby=\"diagram-storage-replication-desc\" aria-labelledby=\"diagram-storage-replication-title\" role=\"img\" viewBox=\"-49.2 -4 575.6 1124.6\"><title id=\"diagram-storage-replication-title\">기본 리전의 스토리지를 보조 리전으로 복제하는 글로벌 데이터베이스</title><desc id=\"diagram-storage-replication-desc\">서울의 애플리케이션은 기본 클러스터의 라이터에 쓰고, 라이터는 기본 리전의 클러스터 볼륨에 기록한다. 볼륨은 전용 복제 인프라로 버지니아의 보조 볼륨에 비동기로 1초 안팎에 복제된다. 버지니아의 애플리케이션은 보조 클러스터의 리더에서 읽고, 쓰기는 쓰기 전달로 기본 리전에 보낸다.</desc><g class=\"d-boundary\"><rect width=\"543.6\" height=\"396.3\" x=\"-33.2\" y=\"708.3\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"270.2\" height=\"402.3\" x=\"62.5\" y=\"176\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M169.2 56v169\"/><path fill=\"var(--diagram-line)\" d=\"m175.2 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M180.6 357v23q0 7 7 7H203q7.1 0 7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m216.1 459-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M210.1 554.3v47q0 7 7 7h15q7 0 7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m245.1 749.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M239.1 838.6v110\"/><path fill=\"var(--diagram-line)\" d=\"m245.1 940.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M413.3 578.3v93q0 7-7 7H308q-7 0-7 7v230.2q0 7-7.2 7h-30.5q-7 0-7 7.1v19\"/><path fill=\"var(--diagram-line)\" d=\"m262.2 940.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M222 952.6v-23q0-7-7-7h-31.6q-7 0-7-7.1V685.3q0-7-7.2-7h-62.8q-7 0-7-7v-56q0-7 7-7h14.8q7.1 0 7.1-7V394q0-7.1 7-7.1h15.4q7.1 0 7.1-7v-19\"/><path fill=\"var(--diagram-line)\" d=\"m151.8 369 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"-21.2\" y=\"739.3\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">보조 리전 버지니아</text></g><g class=\"d-boundary\"><text x=\"182.5\" y=\"207\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">기본 리전 서울</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"135.7\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"169.1\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"176.6\" y=\"417\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"210\" y=\"440\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 기록</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"174.1\" y=\"628.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"238.8\" y=\"651.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 비동기 복제</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"227.1\" y=\"862.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"238.7\" y=\"885.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"357.8\" y=\"628.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"413\" y=\"651.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 현지 읽기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"43.8\" y=\"628.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"99\" y=\"651.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 쓰기 전달</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"118.7\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"169.2\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서울 앱</text></g><g class=\"d-node\"><rect width=\"129.6\" height=\"44\" x=\"348.5\" y=\"534.3\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"413.3\" y=\"565.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">버지니아 앱</text></g><g class=\"d-node\"><text x=\"169.2\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">라이터</text><use width=\"72\" height=\"72\" x=\"133.2\" y=\"238\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M141.3 484.1a68.8 13.1 0 0 0 137.6 0 68.8 13.1 0 0 0-137.6 0v57.1a68.8 13.1 0 0 0 137.6 0v-57.1\"/><text x=\"210.1\" y=\"532.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">클러스터 볼륨</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M189.3 772.4a49.8 11 0 0 0 99.6 0 49.8 11 0 0 0-99.6 0v55a49.8 11 0 0 0 99.6 0v-55\"/><text x=\"239.1\" y=\"819.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">복제 볼륨</text></g><g class=\"d-node\"><text x=\"239.1\" y=\"1072.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">리더</text><use width=\"72\" height=\"72\" x=\"203.1\" y=\"961.5\" href=\"#icon-aws-aurora\"/></g></svg><a aria-label=\"라이터\" href=\"/database/aurora/\"><rect width=\"98\" height=\"136\" x=\"120.2\" y=\"225\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"리더\" href=\"/database/aurora/\"><rect width=\"98\" height=\"136\" x=\"190.1\" y=\"948.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>서울의 애플리케이션은 기본 클러스터의 라이터에 쓰고, 라이터는 기본 리전의 클러스터 볼륨에 기록한다. 볼륨은 전용 복제 인프라로 버지니아의 보조 볼륨에 비동기로 1초 안팎에 복제된다. 버지니아의 애플리케이션은 보조 클러스터의 리더에서 읽고, 쓰기는 쓰기 전달로 기본 리전에 보낸다.</p><ul><li>기본 리전 서울 안: 라이터, 클러스터 볼륨</li><li>보조 리전 버지니아 안: 복제 볼륨, 리더</li><li>서울 앱 → 라이터: ① 쓰기</li><li>라이터 → 클러스터 볼륨: ② 기록</li><li>클러스터 볼륨 → 복제 볼륨: ③ 비동기 복제 (점선)</li><li>④ 복제 볼륨 → 리더</li><li>버지니아 앱 → 리더: ⑤ 현지 읽기</li><li>리더 → 라이터: ⑥ 쓰기 전달 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>쓰기는 기본 리전의 라이터만 한다.</li>\n<li>라이터는 자기 리전의 <a href=\"/database/aurora/\">Aurora</a> 볼륨에 적는다. 세 AZ 여섯 사본은 여기까지다.</li>\n<li><strong>스토리지 층</strong>이 변경 로그를 전용 망으로 보조 리전에 보낸다. DB 엔진이 나서지 않으므로 라이터에 거의 부담을 주지 않고, 바이너리 로그로 복제하는 것보다 훨씬 덜 밀린다.</li>\n<li>보조 리전의 볼륨도 세 AZ에 사본을 둔 온전한 볼륨이다.</li>\n<li>그 지역의 사용자는 보조 클러스터에서 읽는다. 1초 안팎 옛 값일 수 있다.</li>\n<li>쓰기 전달을 켜면 보조 쪽에 보낸 쓰기를 기본 리전으로 넘긴다. 왕복 시간은 그대로 든다.</li>\n</ol>\n<p>글로벌 데이터베이스의 복제는 비동기다. 리전 사이의 왕복을 기다리지 않아서 빠르고, 같은 이유로 장애 순간 마지막 1초쯤이 빠질 수 있다.</p>\n" })
			]
		}),
		createVNode(_components.h2, {
			id: "switchover-and-failover",
			"set:html": "전환과 장애 조치<a href=\"#switchover-and-failover\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 구분, 전환(switchover), 장애 조치(failover)",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "전환과 장애 조치",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: "구분"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "전환(switchover)"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "장애 조치(failover)"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-eonje",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-eonje",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "언제"]
									}),
									createVNode(_components.td, { children: "훈련, 리전 옮기기, 점검" }),
									createVNode(_components.td, { children: "기본 리전이 실제로 죽었을 때" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-jogeon",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-jogeon",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "조건"]
									}),
									createVNode(_components.td, { children: "두 리전이 정상" }),
									createVNode(_components.td, { children: "보조 리전만 살아 있어도 됨" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-deiteo-sonsil",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-deiteo-sonsil",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "데이터 손실"]
									}),
									createVNode(_components.td, { children: "없음. 따라잡은 뒤 바꾼다" }),
									createVNode(_components.td, { children: "복제 지연만큼" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-guseong",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-guseong",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "구성"]
									}),
									createVNode(_components.td, { children: "역할만 바뀌고 복제가 이어진다" }),
									createVNode(_components.td, { children: "관리형이면 옛 기본 리전이 돌아온 뒤 다시 보조로 붙는다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-sijak",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-sijak",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "시작"]
									}),
									createVNode(_components.td, { children: "사람이(또는 자동화가)" }),
									createVNode(_components.td, { children: "사람이(또는 자동화가)" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "기본 리전이 죽어도 자동으로 넘어가지 않는다." }),
					" AZ 장애는 ",
					createVNode(_components.a, {
						href: "/database/aurora/",
						class: "mention",
						children: "Aurora"
					}),
					"가 알아서 넘기지만, 리전을 옮기는 결정은 사람이나 내가 만든 자동화가 한다. 애플리케이션은 ",
					createVNode(_components.strong, { children: "글로벌 라이터 엔드포인트" }),
					"로 접속하면 기본 리전이 바뀌어도 주소를 고치지 않는다. 읽기와 웹 계층은 ",
					createVNode(_components.a, {
						href: "/networking/route53-routing-policies/",
						children: "Route 53 장애 조치 레코드"
					}),
					"로 돌린다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "note",
					title: "옛 이름",
					"set:html": "<p>전환은 예전에 관리형 계획 장애 조치(managed planned failover)라고 불렀다. 옛 자료의 “보조 클러스터를 분리해 승격”은 지금은 관리형 장애 조치로 대신한다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost-and-limits\">비용과 제약<a href=\"#cost-and-limits\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>리전마다 인스턴스와 스토리지 요금을 내고, 복제된 쓰기 I/O와 리전 간 전송 요금이 더 든다.</li>\n<li>재해 복구만 원하면 보조 리전에 인스턴스를 두지 않고 볼륨만 두는 headless 구성으로 아낀다. 인스턴스를 먼저 더해야 승격할 수 있어 복구가 그만큼 늦다.</li>\n<li>리전마다 엔진 버전이 같아야 하고, 암호화하면 리전마다 그 리전의 <a href=\"/security/kms/\">KMS</a> 키를 쓴다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "글로벌이라고 다중 쓰기가 아니다." }),
						" 쓰는 리전은 하나다. “모든 리전에서 쓰기”는 ",
						createVNode(_components.a, {
							href: "/database/dynamodb-global-tables/",
							class: "mention",
							children: "DynamoDB 글로벌 테이블"
						}),
						"이나 Aurora DSQL(여러 리전에서 쓰는 서버리스 SQL 데이터베이스)이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "15와 16" }), ": 기본 리전은 라이터 1대와 복제본 15대, 보조 리전은 복제본만 16대다. 합은 같다."] }),
					"\n",
					createVNode(_components.li, { children: "Aurora MySQL의 바이너리 로그 리전 간 복제는 다른 기능이다. 지연이 더 길고 라이터에 부담을 준다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "RPO 1초, RTO 1분",
					"set:html": "<p>시험은 “RPO 1초, RTO 1분 미만”을 Aurora 글로벌 데이터베이스의 단서로 쓴다. 지금 사용자 안내서의 표현은 RPO 초 단위, RTO 분 단위이고, 기능 안내에는 1분 안에 승격한다는 말이 남아 있다. <a href=\"/database/rds/\" class=\"mention\">RDS</a> 리전 간 읽기 복제본의 승격은 이보다 느리다.</p>"
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
var url = "content/database/aurora-global-database.mdx/";
var file = "/work/wt/build/content/database/aurora-global-database.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/aurora-global-database.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
