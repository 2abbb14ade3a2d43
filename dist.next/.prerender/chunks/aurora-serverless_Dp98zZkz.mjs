import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/aurora-serverless.mdx
var frontmatter = {
	"title": "Aurora Serverless",
	"titleEn": "Amazon Aurora Serverless v2",
	"kind": "service",
	"status": "published",
	"summary": "인스턴스 크기 대신 최소·최대 ACU만 정하면 부하에 따라 초 단위로 커지고 작아지며, 쉬는 동안 0까지 멈출 수 있는 Aurora의 컴퓨팅 방식이다.",
	"aliases": [
		"Aurora Serverless v2",
		"Aurora Serverless v1",
		"오로라 서버리스",
		"오로라 서버리스 v2",
		"MySQL 서버리스",
		"서버리스 관계형 데이터베이스",
		"ACU",
		"Aurora Capacity Unit",
		"오로라 용량 단위",
		"0 ACU",
		"자동 일시 중지",
		"auto-pause",
		"오토 포즈",
		"0으로 줄이기",
		"db.serverless",
		"RDS Data API",
		"Aurora Data API",
		"데이터 API",
		"간헐적 데이터베이스",
		"예측 불가 부하 DB",
		"Aurora I/O-Optimized",
		"I/O-Optimized",
		"I/O 최적화",
		"aurora-iopt1",
		"Aurora Standard",
		"가끔 쓰는 DB",
		"안 쓰면 줄어드는 DB",
		"가끔만 쓰는 데이터베이스",
		"자동으로 늘었다 줄었다",
		"사용량 들쭉날쭉한 관계형 DB"
	],
	"related": [
		"database/aurora",
		"database/choosing-a-database",
		"database/rds",
		"database/rds-proxy",
		"database/aurora-global-database",
		"database/dynamodb-capacity-modes",
		"foundations/serverless"
	],
	"sharedFacts": [{
		"id": "serverless-range",
		"from": "database/aurora#serverless-range"
	}, {
		"id": "auto-pause",
		"from": "database/aurora#auto-pause"
	}],
	"signals": [
		{
			"id": "aurora-serverless-v2",
			"need": "MySQL·PostgreSQL인데 부하를 모르고 갑자기 수십 배로 뛴다",
			"choose": "Aurora Serverless v2",
			"see": "database/aurora-serverless#when",
			"why": "ACU가 부하를 따라 곧바로 오르내린다. 프로비저닝은 유형을 미리 정한다."
		},
		{
			"id": "0-acu",
			"need": "밤과 주말에 쉬는 SQL DB를 첫 접속이 늦어도 가장 싸게 돌린다",
			"choose": "최소 0 ACU의 자동 일시 중지",
			"see": "database/aurora-serverless#auto-pause",
			"why": "연결이 없으면 멈춰 컴퓨팅 요금이 0이다. 깨어나느라 첫 접속이 늦다."
		},
		{
			"id": "data-api",
			"need": "VPC 밖의 Lambda가 DB 연결 없이 Aurora에 SQL을 보낸다",
			"choose": "Data API",
			"see": "database/aurora-serverless#data-api",
			"why": "HTTPS 요청에 SQL을 담는다. 연결도 VPC도 필요 없다."
		},
		{
			"id": "aurora",
			"need": "하루 내내 높은 부하를 몇 년 동안 가장 싸게 감당한다",
			"choose": "프로비저닝 Aurora + 예약 인스턴스",
			"see": "database/aurora-serverless#scenario-steady-heavy",
			"why": "꾸준하면 약정이 싸다. Serverless에는 예약 인스턴스가 걸리지 않는다."
		}
	],
	"facts": [
		{
			"id": "capacity-per-instance",
			"label": "ACU 범위가 적용되는 단위",
			"value": "인스턴스마다 따로",
			"note": "범위는 클러스터에 하나 정하지만 라이터와 리더가 저마다 그 안에서 움직인다. 셋이면 최대 요금도 세 배다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html"
		},
		{
			"id": "reader-tiers",
			"label": "리더의 용량이 라이터를 따라가는 승격 우선순위",
			"value": "0과 1",
			"note": "2~15는 따로 움직인다. 장애 때 이어받을 리더는 0이나 1에 둔다.",
			"called": ["승격 우선순위", "reader tier"],
			"axis": "failover",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html"
		},
		{
			"id": "deep-sleep",
			"label": "24시간 넘게 멈춘 인스턴스가 깨는 시간",
			"value": "30초 이상",
			"note": "24시간 안이면 15초쯤이다.",
			"called": ["오래 멈추다", "하루 멈추다"],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html"
		},
		{
			"id": "v1-end",
			"label": "Aurora Serverless v1의 지원 종료",
			"value": "2025년 3월 31일",
			"note": "지금 AWS 문서의 “Aurora serverless”는 v2를 뜻한다.",
			"examEra": "v1과 v2가 함께 있음",
			"called": ["v1 종료", "v1"],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.html"
		},
		{
			"id": "data-api-response",
			"label": "Data API의 응답 크기",
			"value": "최대 1MiB, 한 행은 64KB",
			"called": [
				"데이터API 응답",
				"데이터API 결과",
				"data api 결과",
				"data api result"
			],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.limitations.html"
		},
		{
			"id": "data-api-timeout",
			"label": "Data API 호출의 제한 시간",
			"value": "45초",
			"note": "시간이 지나도 SQL을 계속 돌리게 하는 옵션(continueAfterTimeout)이 있다.",
			"called": ["데이터API 타임아웃"],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.html"
		},
		{
			"id": "io-optimized-threshold",
			"label": "I/O-Optimized가 유리해지는 기준",
			"value": "I/O 요금이 Aurora 전체 요금의 25% 이상",
			"note": "서버리스와 프로비저닝 모두 고를 수 있다.",
			"called": [
				"IO최적화",
				"IO 최적화 기준",
				"io optimized 기준",
				"IO optimized threshold",
				"IO optimized percent"
			],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html"
		},
		{
			"id": "io-optimized-switch",
			"label": "I/O-Optimized로 바꾸는 간격",
			"value": "한 달(30일)에 한 번",
			"note": "Standard로 되돌리는 것은 언제든 된다.",
			"called": [
				"IO최적화 전환",
				"io optimized 전환",
				"optimized switch frequency"
			],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html"
		}
	],
	"scenarios": [
		{
			"id": "dev-nights-weekends",
			"situation": "개발팀마다 PostgreSQL DB가 있는데 밤과 주말에는 아무도 쓰지 않는다. 아침 첫 접속이 십몇 초 늦어도 된다. 사람이 켜고 끄지 않으면서 비용을 가장 줄이려 한다.",
			"answer": ["database/aurora-serverless"],
			"choose": "최소 0 ACU의 자동 일시 중지",
			"why": "“쉬는 시간이 길다”, “자동”, “첫 접속이 늦어도 된다”가 최소 0 ACU의 자동 일시 중지다.",
			"trap": "RDS를 멈추는 것은 사람이나 스크립트가 해야 하고 7일 뒤 저절로 켜진다. 최소를 0.5로 두면 밤새 요금이 나온다.",
			"requirements": ["lowest-cost", "least-operations"]
		},
		{
			"id": "flash-sale",
			"situation": "평소 조용한 예매 서비스의 트래픽이 이벤트마다 예측할 수 없이 급증해 몇 분 만에 수십 배가 된다. MySQL이고 연결이 끊기면 안 되며, 용량을 손보는 운영 부담을 줄이려 한다.",
			"answer": ["database/aurora-serverless"],
			"choose": "Aurora Serverless v2",
			"why": "“예측할 수 없는 급증”과 “연결을 유지한 채 확장”이 Serverless v2다. 트랜잭션 중에도 커진다. 최소 ACU를 넉넉히 두면 더 빨리 큰다.",
			"trap": "프로비저닝 인스턴스의 클래스를 키우면 그때 끊긴다. Aurora Auto Scaling은 읽기 복제본만 늘리고 새 인스턴스가 뜨는 시간이 든다.",
			"requirements": ["sudden-load", "least-operations"]
		},
		{
			"id": "steady-heavy",
			"situation": "하루 종일 CPU 60%로 꾸준히 도는 Aurora 클러스터다. 3년은 그대로일 것이고 비용을 가장 낮추려 한다.",
			"answer": ["database/aurora"],
			"choose": "프로비저닝 인스턴스 + 예약 인스턴스",
			"why": "“꾸준하고 예측 가능”이면 프로비저닝 인스턴스에 예약 인스턴스다.",
			"trap": "Serverless v2는 같은 메모리의 시간당 값이 몇 배이고 예약 인스턴스가 걸리지 않는다. 1년 약정 Database Savings Plans만 걸린다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "lambda-no-vpc",
			"situation": "VPC에 연결하지 않은 Lambda 수천 개가 동시에 프라이빗 서브넷의 Aurora에 짧은 SQL을 보낸다. 연결 관리와 비밀번호 관리를 코드에서 없애려 한다.",
			"answer": ["database/aurora-serverless", "compute/lambda"],
			"choose": "Data API",
			"why": "“VPC 없이”와 “연결 관리 없이”가 Data API다. HTTPS로 SQL을 보내고 자격 증명은 Secrets Manager에서 가져온다.",
			"trap": "RDS Proxy도 연결을 모으지만 Lambda가 VPC 안에 있어야 하고, 자동 일시 중지를 막는다.",
			"requirements": ["least-operations"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "Aurora Serverless v2의 동작",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html"
		},
		{
			"title": "0 ACU까지 줄이는 자동 일시 중지",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html"
		},
		{
			"title": "RDS Data API",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.html"
		},
		{
			"title": "Aurora 스토리지 구성(Standard와 I/O-Optimized)",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html"
		},
		{
			"title": "Aurora 요금",
			"url": "https://aws.amazon.com/rds/aurora/pricing/"
		}
	],
	"verifiedOn": "2026-11-21T00:00:00.000Z"
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
			"slug": "capacity-range",
			"text": "최소와 최대 정하기"
		},
		{
			"depth": 3,
			"slug": "auto-pause",
			"text": "0 ACU와 자동 일시 중지"
		},
		{
			"depth": 2,
			"slug": "data-api",
			"text": "Data API"
		},
		{
			"depth": 2,
			"slug": "cost",
			"text": "비용과 I/O-Optimized"
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
		code: "code",
		div: "div",
		li: "li",
		p: "p",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-aurora\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M144 58h-9v-7h9v-9h7v9h9v7h-9v9h-7zm39 35h-10v-6h10V77h6v10h10v6h-10v10h-6zm-17 102c-6-15-20-29-36-36 16-6 30-20 36-36 6 16 20 30 36 36-16 7-30 21-36 36m52-39c-23 0-49-26-49-48a3 3 0 0 0-3-4 3 3 0 0 0-3 4c0 22-26 48-48 48-2 0-4 2-4 3a3 3 0 0 0 4 4c22 0 48 25 48 48l3 3 3-3c0-23 26-48 49-48a3 3 0 0 0 3-4zM42 92c9 7 27 11 45 11s35-4 44-11v31c-4 7-21 13-44 13-26 0-45-9-45-16zm45-25c27 0 44 9 44 15s-17 14-44 14-45-8-45-14 17-15 45-15m44 122c0 7-19 15-44 15-26 0-45-8-45-15v-21c9 7 28 11 45 11 13 0 25-2 34-5l-2-6c-9 3-20 5-32 5-26 0-45-9-45-16v-26c9 7 27 11 45 11 19 0 35-4 44-10v10h7V82c0-14-27-21-51-21s-50 7-52 19v109c0 14 27 22 52 22 24 0 51-8 51-22v-12h-7z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>관계형 DB가 필요한데 <strong>얼마나 쓸지 모를 때</strong> 고른다. 개발·시험 환경, 이벤트마다 치솟는 서비스, 고객마다 DB를 주는 SaaS, 하루 몇 번 도는 보고서가 그렇다. 문제의 단서는 “간헐적”, “예측할 수 없는”, “용량 계획 없이”다. 엔진은 Aurora MySQL과 Aurora PostgreSQL뿐이다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 부하의 모양, 고를 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">부하의 모양</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-deuljjungnaljjuk-gakkeum-0\">\n<th scope=\"row\"><a href=\"#row-deuljjungnaljjuk-gakkeum-0\" class=\"anchor\" aria-label=\"줄 링크\"></a>들쭉날쭉, 가끔 0</th>\n<td>Aurora Serverless v2</td>\n</tr>\n<tr id=\"row-kkujunhi-nopeum\">\n<th scope=\"row\"><a href=\"#row-kkujunhi-nopeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>꾸준히 높음</th>\n<td><a href=\"/database/aurora/\">프로비저닝 Aurora</a> + 예약 인스턴스</td>\n</tr>\n<tr id=\"row-jakgo-kkujunham-dareun-enjin\">\n<th scope=\"row\"><a href=\"#row-jakgo-kkujunham-dareun-enjin\" class=\"anchor\" aria-label=\"줄 링크\"></a>작고 꾸준함, 다른 엔진</th>\n<td><a href=\"/database/rds/\">RDS</a></td>\n</tr>\n<tr id=\"row-kiroman-chajeum\">\n<th scope=\"row\"><a href=\"#row-kiroman-chajeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>키로만 찾음</th>\n<td><a href=\"/database/dynamodb-capacity-modes/\">DynamoDB 온디맨드</a></td>\n</tr>\n<tr id=\"row-sql\">\n<th scope=\"row\"><a href=\"#row-sql\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 리전에서 쓰는 SQL</th>\n<td><a href=\"/database/choosing-a-database/\">Aurora DSQL</a></td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"새 제품이 아니라 Aurora 클러스터에 넣는 ",
					createVNode(_components.strong, { children: "인스턴스 유형" }),
					"(",
					createVNode(_components.code, { children: "db.serverless" }),
					")이다. 스토리지, 엔드포인트, 백업은 ",
					createVNode(_components.a, {
						href: "/database/aurora/#how",
						children: "보통의 Aurora"
					}),
					"와 같고 컴퓨팅의 크기만 변한다."
				] }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-mixed-cluster\" data-diagram=\"mixed-cluster\"><figcaption><span class=\"diagram-title\">서버리스와 프로비저닝 인스턴스를 섞은 Aurora <span class=\"diagram-title-end\">클러스터<a href=\"#diagram-mixed-cluster\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 서버리스와 프로비저닝 인스턴스를 섞은 Aurora 클러스터\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"386\" height=\"498\" class=\"diagram-svg diagram-slim diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 617.2 796.3\"><svg width=\"617.2\" height=\"796.3\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-mixed-cluster-desc\" aria-labelledby=\"diagram-mixed-cluster-title\" role=\"img\" viewBox=\"-4 -4 617.2 796.3\"><title id=\"diagram-mixed-cluster-title\">서버리스와 프로비저닝 인스턴스를 섞은 Aurora 클러스터</title><desc id=\"diagram-mixed-cluster-desc\">애플리케이션은 서버리스 라이터에 쓴다. 우선순위 1의 서버리스 리더는 라이터와 같은 크기로 움직이며 장애 때 이어받는다. 우선순위 15의 서버리스 리더는 보고서만 받으며 따로 커지고 작아진다. 프로비저닝 리더는 크기가 고정되어 꾸준한 읽기를 받는다. 넷은 같은 클러스터 볼륨을 쓴다.</desc><g class=\"d-boundary\"><rect width=\"585.2\" height=\"447\" x=\"12\" y=\"176\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M220.3 56v13q0 7-7 7h-61.7q-7 0-7 7v56q0 7-7.2 7h-23q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m113.3 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M127.5 357v23q0 7 7 7h7q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m154.5 459-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M261.3 56v13q0 7 7.1 7H293q7 0 7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m306 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M497.2 56v169\"/><path fill=\"var(--diagram-line)\" d=\"m503.2 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M87.1 357v23q0 7-7 7h-7q-7 0-7 7v272q0 7 7 7h166.2q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m252.4 681-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M148.5 599v47q0 7 7 7h107.3q7.1 0 7.1 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m276 681-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M497.2 357v289q0 7-7 7H324q-7 0-7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m323 681-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M300 357v292.7q0 3.3-3.3 3.3t-3.3 3.3V689\"/><path fill=\"var(--diagram-line)\" d=\"m299.4 681-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"120\" y=\"207\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Aurora 클러스터</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"111\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"144.4\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"93\" y=\"417\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"148.2\" y=\"440\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 같은 크기</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"234.9\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"299.6\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 꾸준한 읽기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"463.7\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"497.1\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 가끔</text></g><g class=\"d-node\"><rect width=\"143.1\" height=\"44\" x=\"169.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"240.8\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"446.7\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"497.2\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보고서</text></g><g class=\"d-node\"><text x=\"107.3\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">서버리스 라이터</text><use width=\"72\" height=\"72\" x=\"71.3\" y=\"238\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><text x=\"148.5\" y=\"591\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">리더 우선순위 1</text><use width=\"72\" height=\"72\" x=\"112.5\" y=\"480\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><text x=\"497.2\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">리더 우선순위 15</text><use width=\"72\" height=\"72\" x=\"461.2\" y=\"238\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><text x=\"299.9\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">프로비저닝 리더</text><use width=\"72\" height=\"72\" x=\"263.9\" y=\"238\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M212.9 706.1a68.8 13.1 0 0 0 137.6 0 68.8 13.1 0 0 0-137.6 0v57.1a68.8 13.1 0 0 0 137.6 0v-57.1\"/><text x=\"281.7\" y=\"754.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">클러스터 볼륨</text></g></svg><a aria-label=\"서버리스 라이터\" href=\"/database/aurora-serverless/\" aria-current=\"page\"><rect width=\"150.6\" height=\"136\" x=\"32\" y=\"225\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"리더 우선순위 1\" href=\"/database/aurora-serverless/\" aria-current=\"page\"><rect width=\"146.8\" height=\"136\" x=\"75.1\" y=\"467\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"리더 우선순위 15\" href=\"/database/aurora-serverless/\" aria-current=\"page\"><rect width=\"159.9\" height=\"136\" x=\"417.3\" y=\"225\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"프로비저닝 리더\" href=\"/database/aurora/\"><rect width=\"150.6\" height=\"136\" x=\"224.6\" y=\"225\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"303\" height=\"522\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"4.4 -4 484.7 835.8\"><svg width=\"484.7\" height=\"835.8\" x=\"4.4\" y=\"-4\" aria-describedby=\"diagram-mixed-cluster-narrow-desc\" aria-labelledby=\"diagram-mixed-cluster-narrow-title\" role=\"img\" viewBox=\"4.4 -4 484.7 835.8\"><title id=\"diagram-mixed-cluster-narrow-title\">서버리스와 프로비저닝 인스턴스를 섞은 Aurora 클러스터</title><desc id=\"diagram-mixed-cluster-narrow-desc\">애플리케이션은 서버리스 라이터에 쓴다. 우선순위 1의 서버리스 리더는 라이터와 같은 크기로 움직이며 장애 때 이어받는다. 우선순위 15의 서버리스 리더는 보고서만 받으며 따로 커지고 작아진다. 프로비저닝 리더는 크기가 고정되어 꾸준한 읽기를 받는다. 넷은 같은 클러스터 볼륨을 쓴다.</desc><g class=\"d-boundary\"><rect width=\"452.7\" height=\"503.6\" x=\"20.4\" y=\"168\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M147.6 48v13q0 7-7 7h-37q-7 0-7 7v57.4q0 5.6-5.6 5.6t-5.6 5.6v97.6\"/><path fill=\"var(--diagram-line)\" d=\"m91.4 233.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M95.5 389.4v23q0 7 7 7h13.2q7.1 0 7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m128.8 491.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M186 48v13q0 7 7.1 7h25.8q7 0 7 7v166.2\"/><path fill=\"var(--diagram-line)\" d=\"m232 233.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M387.3 48v193.2\"/><path fill=\"var(--diagram-line)\" d=\"m393.3 233.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M75.3 389.4v23q0 7-7 7H55q-7.1 0-7.1 7v288.2q0 7 7 7h122.7q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m190.8 729.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M122.8 647.6v47q0 7 7 7h69.8q7 0 7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m212.7 729.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M387.3 389.4v305.2q0 7-7 7H257.5q-7 0-7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m256.5 729.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M226 389.4v310.9q0 1.3 1.3 1.3t1.3 1.3v34.7\"/><path fill=\"var(--diagram-line)\" d=\"m234.6 729.6-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"96.4\" y=\"199\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Aurora <tspan x=\"96.4\" y=\"227.6\">클러스터</tspan></text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"63.1\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"96.4\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"67.3\" y=\"449.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"122.5\" y=\"472.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 같은 크기</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"160.9\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"225.6\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 꾸준한 읽기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"353.8\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"387.1\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 가끔</text></g><g class=\"d-node\"><rect width=\"135.2\" height=\"36\" x=\"99.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"166.8\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"348.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"387.3\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보고서</text></g><g class=\"d-node\"><text x=\"85.4\" y=\"357.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">서버리스 <tspan x=\"85.4\" y=\"381.4\">라이터</tspan></text><use width=\"72\" height=\"72\" x=\"49.4\" y=\"250.2\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><text x=\"122.8\" y=\"615.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">리더 우선순위 <tspan x=\"122.8\" y=\"639.6\">1</tspan></text><use width=\"72\" height=\"72\" x=\"86.8\" y=\"508.4\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><text x=\"387.3\" y=\"357.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">리더 우선순위 <tspan x=\"387.3\" y=\"381.4\">15</tspan></text><use width=\"72\" height=\"72\" x=\"351.3\" y=\"250.2\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><text x=\"225.9\" y=\"357.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">프로비저닝 <tspan x=\"225.9\" y=\"381.4\">리더</tspan></text><use width=\"72\" height=\"72\" x=\"189.9\" y=\"250.2\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M152.8 754.3a64.8 12.7 0 0 0 129.7 0 64.8 12.7 0 0 0-129.7 0v48.8a64.8 12.7 0 0 0 129.7 0v-48.8\"/><text x=\"217.6\" y=\"793.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">클러스터 볼륨</text></g></svg><a aria-label=\"서버리스 라이터\" href=\"/database/aurora-serverless/\" aria-current=\"page\"><rect width=\"90\" height=\"152.2\" x=\"40.4\" y=\"241.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"리더 우선순위 1\" href=\"/database/aurora-serverless/\" aria-current=\"page\"><rect width=\"131.6\" height=\"152.2\" x=\"57\" y=\"499.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"리더 우선순위 15\" href=\"/database/aurora-serverless/\" aria-current=\"page\"><rect width=\"131.6\" height=\"152.2\" x=\"321.5\" y=\"241.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"프로비저닝 리더\" href=\"/database/aurora/\"><rect width=\"107.1\" height=\"152.2\" x=\"172.4\" y=\"241.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>애플리케이션은 서버리스 라이터에 쓴다. 우선순위 1의 서버리스 리더는 라이터와 같은 크기로 움직이며 장애 때 이어받는다. 우선순위 15의 서버리스 리더는 보고서만 받으며 따로 커지고 작아진다. 프로비저닝 리더는 크기가 고정되어 꾸준한 읽기를 받는다. 넷은 같은 클러스터 볼륨을 쓴다.</p><ul><li>Aurora 클러스터 안: 서버리스 라이터, 리더 우선순위 1, 리더 우선순위 15, 프로비저닝 리더</li><li>애플리케이션 → 서버리스 라이터: ① 쓰기</li><li>서버리스 라이터 → 리더 우선순위 1: ② 같은 크기 (점선)</li><li>애플리케이션 → 프로비저닝 리더: ③ 꾸준한 읽기</li><li>보고서 → 리더 우선순위 15: ④ 가끔</li><li>서버리스 라이터 → 클러스터 볼륨</li><li>리더 우선순위 1 → 클러스터 볼륨</li><li>리더 우선순위 15 → 클러스터 볼륨</li><li>프로비저닝 리더 → 클러스터 볼륨</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>라이터는 CPU, 메모리, 네트워크를 계속 재며 작게는 0.5 ACU씩 커지고 작아진다. 열린 연결과 진행 중인 트랜잭션은 끊기지 않는다.</li>\n<li>우선순위 0·1의 리더는 라이터와 함께 커져서 언제든 그 부하를 이어받는다.</li>\n<li>프로비저닝 인스턴스를 <strong>섞을 수 있다</strong>. 꾸준한 읽기는 예약 인스턴스를 건 리더가 받는다. 쓰기가 256 ACU로도 모자라면 라이터만 큰 인스턴스로 둔다.</li>\n<li>우선순위 2~15의 리더는 따로 움직인다. 분기 보고서처럼 가끔 무거운 일을 맡긴다.</li>\n</ol>\n<p>다중 AZ는 다른 AZ에 리더를 두어 얻는다. 리더 없이 서버리스라고 해서 고가용성이 되지는 않는다. <a href=\"/database/aurora-global-database/\">글로벌 데이터베이스</a>의 두 번째 리전을 작은 서버리스로 두면 재해 대비 비용이 준다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"capacity-range\">최소와 최대 정하기<a href=\"#capacity-range\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>최소</strong>가 낮으면 싸지만, 옛 플랫폼 버전(1, 2)에서는 커지는 속도가 느리다. 지금 용량이 클수록 한 번에 크게 늘기 때문이다. 2026년 8월부터 버전 3과 4는 1초 안에 <a href=\"https://aws.amazon.com/about-aws/whats-new/2026/08/aurora-serverless-instant-16-acu-scaling/\">16 ACU까지</a> 더한다. 줄어들 때 캐시도 함께 비워져 다음 조회가 느려진다. 자주 쓰는 데이터가 메모리에 들어가는 크기를 최소로 삼는다.</li>\n<li><strong>최대</strong>는 요금의 천장이자 성능의 천장이다. 닿으면 더 커지지 않고 느려진다.</li>\n<li><code>ServerlessDatabaseCapacity</code>와 <code>ACUUtilization</code> 지표로 범위가 맞는지 본다.</li>\n</ul>\n<h3 id=\"auto-pause\">0 ACU와 자동 일시 중지<a href=\"#auto-pause\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>최소를 0으로 두면 정한 시간 동안 사용자 연결이 없을 때 인스턴스가 멈춘다. 멈춘 동안 컴퓨팅 요금은 없고 <strong>스토리지와 백업 요금은 나간다</strong>. 연결이 오면 저절로 깨어난다. 라이터와 우선순위 0·1의 리더는 함께 멈추고 함께 깬다.</p>\n<p>연결이 남아 있으면 멈추지 않는다. <a href=\"/database/rds-proxy/\">RDS Proxy</a>, 논리 복제, 제로 ETL, 글로벌 데이터베이스의 기본 클러스터도 일시 중지를 막는다. 멈추지 않는 서버리스의 흔한 원인은 연결 풀이다.</p>\n</div><h2 id=\"data-api\">Data API<a href=\"#data-api\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>연결 대신 HTTPS 요청에 SQL을 담아 보낸다. <a href=\"/security/iam/\">IAM</a>이 호출을 허가하고 DB 비밀번호는 <a href=\"/security/secrets-manager/\">Secrets Manager</a>에서 가져온다. <a href=\"/compute/lambda/\">Lambda</a>를 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에 넣지 않아도 되고 연결 수를 걱정하지 않는다. 서버리스와 프로비저닝 모두 쓴다.</p>\n<p>대신 라이터에서만 돌고, 큰 결과는 끊기며, T 클래스 인스턴스는 안 된다. 긴 조회나 많은 행은 보통의 연결로 한다.</p>\n</div><h2 id=\"cost\">비용과 I/O-Optimized<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>서버리스는 <strong>ACU × 시간</strong>을 초 단위로, 스토리지와 I/O는 <a href=\"/database/aurora/\" class=\"mention\">Aurora</a>와 똑같이 낸다. us-east-1에서 메모리 64GiB를 한 시간 쓰면 32 ACU가 3.84달러, 프로비저닝 db.r6g.2xlarge가 약 1.04달러다(2026년 8월). 하루 내내 그만큼 쓴다면 서버리스가 몇 배 비싸다. 쉬는 시간이 길어야 이긴다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 스토리지 구성, Aurora Standard, Aurora I/O-Optimized\" tabindex=\"0\"><table aria-label=\"비용과 I/O-Optimized\">\n<thead>\n<tr>\n<th scope=\"col\">스토리지 구성</th>\n<th scope=\"col\">Aurora Standard</th>\n<th scope=\"col\">Aurora I/O-Optimized</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-i-o\">\n<th scope=\"row\"><a href=\"#row-i-o\" class=\"anchor\" aria-label=\"줄 링크\"></a>I/O 요금</th>\n<td>요청마다 낸다</td>\n<td>없다</td>\n</tr>\n<tr id=\"row-keompyuting-seutoriji\">\n<th scope=\"row\"><a href=\"#row-keompyuting-seutoriji\" class=\"anchor\" aria-label=\"줄 링크\"></a>컴퓨팅·스토리지</th>\n<td>기본값</td>\n<td>더 비싸다(us-east-1에서 약 1.3배, 2.25배)</td>\n</tr>\n<tr id=\"row-manneun-got\">\n<th scope=\"row\"><a href=\"#row-manneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>맞는 곳</th>\n<td>I/O가 적거나 보통</td>\n<td>I/O 요금이 전체의 25% 이상, 요금이 일정해야 할 때</td>\n</tr>\n</tbody>\n</table></div>\n<p>데이터를 두는 방식과 내구성은 같고, 먼저 볼 것은 요금의 모양이다. “I/O가 많은데 <strong>요금을 예측</strong>하고 싶다”가 I/O-Optimized의 단서다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [
							"프로비저닝 ",
							createVNode(_components.a, {
								href: "/database/aurora/",
								class: "mention",
								children: "Aurora"
							}),
							"의 Auto Scaling과 다르다."
						] }),
						" 그것은 리더의 ",
						createVNode(_components.strong, { children: "대수" }),
						"를 늘린다. 서버리스는 인스턴스의 ",
						createVNode(_components.strong, { children: "크기" }),
						"를 바꾼다. 둘을 함께 쓸 수도 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/database/rds/",
						class: "mention",
						children: "RDS"
					}), " 스토리지 자동 확장"] }), "은 디스크만 는다. CPU와 상관없다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Aurora DSQL과 다르다." }), " DSQL에는 인스턴스도 ACU도 없고 여러 리전에서 쓴다. Aurora Serverless는 쓰는 인스턴스가 하나인 보통의 Aurora다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [
							"보통은 ",
							createVNode(_components.a, {
								href: "/networking/vpc/",
								class: "mention",
								children: "VPC"
							}),
							" 안에 있다."
						] }),
						" 서버리스라도 서브넷과 보안 그룹을 정한다. 예외는 Aurora PostgreSQL의 ",
						createVNode(_components.a, {
							href: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_GettingStartedAurora.AuroraPostgreSQL.ExpressConfig.html",
							children: "빠른 생성(express)"
						}),
						"으로, VPC 없이 AWS가 맡는 인터넷 게이트웨이로 접속한다. 시험은 VPC를 전제로 한다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "v1을 전제로 한 문제",
					"set:html": "<p>v1은 연결이 없는 순간을 기다려 두 배씩 커졌고, 리더와 글로벌 데이터베이스가 없었다. “Aurora Serverless는 다중 AZ나 읽기 복제본이 안 된다”, “0까지는 v1만 멈춘다”는 옛 전제다. v2는 처음에 최소가 0.5였고 2024년 11월부터 0을 고른다.</p>"
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
var url = "content/database/aurora-serverless.mdx/";
var file = "/work/wt/build/content/database/aurora-serverless.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/aurora-serverless.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
