import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/documentdb.mdx
var frontmatter = {
	"title": "Amazon DocumentDB",
	"titleEn": "Amazon DocumentDB (with MongoDB compatibility)",
	"kind": "service",
	"status": "published",
	"summary": "MongoDB의 드라이버와 쿼리를 그대로 받는 관리형 JSON 문서 데이터베이스로, 컴퓨팅과 스토리지를 나눈 Aurora식 구조 위에서 돈다.",
	"aliases": [
		"DocumentDB",
		"도큐먼트DB",
		"도큐멘트DB",
		"도큐먼트 디비",
		"다큐먼트DB",
		"아마존 도큐먼트DB",
		"MongoDB",
		"몽고DB",
		"몽고디비",
		"관리형 MongoDB",
		"관리형 몽고DB",
		"MongoDB 호환",
		"몽고DB 이전",
		"MongoDB 마이그레이션",
		"문서 데이터베이스",
		"문서 DB",
		"document database",
		"JSON 데이터베이스",
		"JSON 문서 DB",
		"DocDB",
		"Elastic Clusters",
		"탄력적 클러스터",
		"DocumentDB 샤딩",
		"DocumentDB Serverless",
		"DCU",
		"DocumentDB 글로벌 클러스터",
		"DocumentDB vs DynamoDB"
	],
	"related": [
		"database/choosing-a-database",
		"database/dynamodb",
		"database/aurora",
		"database/neptune",
		"database/aurora-global-database",
		"migration/dms",
		"analytics/opensearch"
	],
	"signals": [
		{
			"id": "documentdb",
			"need": "MongoDB를 드라이버와 쿼리를 고치지 않고 관리형으로 옮긴다",
			"choose": "DocumentDB",
			"see": "database/documentdb#scenario-mongodb-lift",
			"why": "MongoDB 호환이라 드라이버가 그대로다. DynamoDB는 API가 다르다."
		},
		{
			"id": "tallyeokjeok-keulleoseuteo",
			"need": "MongoDB 호환인데 쓰기가 가장 큰 인스턴스 하나로도 모자란다",
			"choose": "탄력적 클러스터",
			"see": "database/documentdb#cluster-types",
			"why": "샤드마다 나눠 쓰므로 쓰기가 샤드 수만큼 는다. 다른 유형은 쓰기가 한 대다."
		},
		{
			"id": "dynamodb",
			"need": "MongoDB 호환 없이 ID로만 찾는 JSON을 서버리스로 둔다",
			"choose": "DynamoDB",
			"see": "database/documentdb#scenario-no-mongodb-word",
			"why": "DocumentDB는 인스턴스를 골라 켜 둔다. 서버리스 키 조회는 DynamoDB다."
		}
	],
	"facts": [
		{
			"id": "compatibility",
			"label": "호환하는 MongoDB API",
			"value": "4.0, 5.0, 8.0",
			"note": "8.0 엔진은 6.0과 7.0의 API로 만든 애플리케이션도 받는다. MongoDB의 모든 기능이 되는 것은 아니다.",
			"examEra": "3.6, 4.0, 5.0",
			"axis": "engine",
			"source": "https://docs.aws.amazon.com/documentdb/latest/devguide/compatibility.html"
		},
		{
			"id": "storage-copies",
			"label": "스토리지 사본",
			"value": "3개 AZ에 6개",
			"note": "인스턴스의 수와 상관없다.",
			"called": [
				"사본",
				"복사본",
				"copy",
				"AZ 사본",
				"AZ 복사본",
				"AZ 복제"
			],
			"axis": "durability",
			"source": "https://docs.aws.amazon.com/documentdb/latest/devguide/how-it-works.html"
		},
		{
			"id": "volume-max",
			"label": "인스턴스 기반 클러스터의 최대 크기",
			"value": "128TiB",
			"note": "넣는 만큼 저절로 커진다.",
			"called": [
				"용량",
				"스토리지",
				"저장공간",
				"볼륨",
				"storage",
				"TB",
				"automatically grows",
				"자동 확장",
				"최대 용량"
			],
			"axis": "capacity",
			"source": "https://docs.aws.amazon.com/documentdb/latest/devguide/how-it-works.html"
		},
		{
			"id": "replicas",
			"label": "읽기 복제본",
			"value": "최대 15개",
			"note": "쓰는 기본 인스턴스는 하나다.",
			"called": [
				"복제본",
				"레플리카",
				"replica",
				"리플리카",
				"읽기 복제본",
				"읽기 전용 복제",
				"read replica"
			],
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/documentdb/latest/devguide/db-clusters-understanding.html"
		},
		{
			"id": "failover",
			"label": "복제본이 있을 때의 장애 조치",
			"value": "보통 30초 안",
			"note": "같은 AWS 문서가 서비스가 돌아오기까지는 보통 120초, 흔히 60초 안이라고도 적는다. 우선순위 0~15 가운데 낮은 번호가 먼저 승격되고, 복제본이 없으면 기본 인스턴스를 새로 만드느라 보통 10분 안으로 걸린다.",
			"called": [
				"페일오버",
				"failover",
				"장애조치",
				"failover time"
			],
			"axis": "failover",
			"source": "https://docs.aws.amazon.com/documentdb/latest/devguide/db-cluster-fault-tolerance.html"
		},
		{
			"id": "elastic-shards",
			"label": "탄력적 클러스터의 크기",
			"asks": "탄력적 클러스터는 샤드 몇 개까지 커지나?",
			"value": "샤드 최대 32개, 샤드마다 최대 64 vCPU",
			"note": "해시로 나눈다. 샤드마다 라이터 하나와 읽기 복제본 0~15개이고 기본은 복제본 하나다.",
			"called": [
				"샤드",
				"샤드 개수",
				"shard",
				"elastic 샤드",
				"elastic cluster vCPU"
			],
			"source": "https://docs.aws.amazon.com/documentdb/latest/devguide/elastic-how-it-works.html"
		},
		{
			"id": "elastic-version",
			"label": "탄력적 클러스터의 호환 버전",
			"value": "MongoDB 5.0",
			"note": "8.0 엔진에는 없다.",
			"source": "https://docs.aws.amazon.com/documentdb/latest/devguide/docdb-using-elastic-clusters.html"
		},
		{
			"id": "global-clusters",
			"label": "글로벌 클러스터의 보조 리전",
			"value": "최대 10개, 읽기 전용",
			"note": "스토리지 수준에서 복제하며 지연은 1초 미만이다. 글로벌 클러스터의 시작 안내처럼 아직 5개로 적은 AWS 문서도 있다.",
			"examEra": "최대 5개",
			"called": [
				"보조리전",
				"세컨더리 리전",
				"글로벌 리전",
				"글로벌 클러스터 리전",
				"secondary regions"
			],
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/documentdb/latest/APIReference/API_CreateGlobalCluster.html"
		},
		{
			"id": "backup-retention",
			"label": "자동 백업 보존",
			"value": "1~35일(기본 1일)",
			"called": [
				"백업",
				"자동백업",
				"백업보존",
				"백업보관",
				"backup"
			],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/documentdb/latest/developerguide/API_CreateDBCluster.html"
		}
	],
	"scenarios": [
		{
			"id": "mongodb-lift",
			"situation": "온프레미스 MongoDB 5.0의 샤드와 백업을 돌보기 벅차다. 애플리케이션의 드라이버와 쿼리는 고치지 않고 관리형으로 옮기려 한다.",
			"answer": ["database/documentdb", "migration/dms"],
			"why": "“MongoDB”와 “코드를 고치지 않고”가 DocumentDB다. 데이터는 DMS가 멈춤을 줄이며 옮긴다.",
			"trap": "DynamoDB도 JSON을 담지만 API가 달라 데이터 접근 코드를 다시 써야 한다.",
			"requirements": ["hybrid", "least-operations"]
		},
		{
			"id": "no-mongodb-word",
			"situation": "상품마다 속성이 다른 카탈로그를 새로 만든다. 상품 ID로만 읽고 쓰며, 서버를 관리하지 않고 요청이 0에서 수십만까지 변한다.",
			"answer": ["database/dynamodb"],
			"why": "“ID로만”, “서버 없이”, “0에서 수십만”이면 DynamoDB다. 스키마가 자유로운 것은 둘 다 같다.",
			"trap": "DocumentDB는 VPC 안의 인스턴스를 고르고 쉬는 동안에도 요금을 낸다.",
			"requirements": ["least-operations", "sudden-load"]
		},
		{
			"id": "write-beyond-one-instance",
			"situation": "MongoDB 호환 애플리케이션의 쓰기가 가장 큰 인스턴스 하나로도 모자란다. 데이터는 수백 TiB로 늘 것이고 사용자 ID로 고르게 나눌 수 있다.",
			"answer": ["database/documentdb"],
			"choose": "탄력적 클러스터",
			"why": "“쓰기가 인스턴스 하나의 벽”과 “128TiB를 넘는다”가 탄력적 클러스터다. 사용자 ID를 샤드 키로 삼아 해시로 나눈다.",
			"trap": "읽기 복제본을 늘려도 쓰기는 기본 인스턴스 하나에서만 한다.",
			"requirements": ["sudden-load"]
		},
		{
			"id": "nested-query",
			"situation": "MongoDB에서 옮긴 게시물 서비스다. 중첩된 필드의 조건, 배열, 집계 파이프라인으로 찾고 다른 대륙의 사용자도 가까운 리전에서 읽게 하려 한다. 쓰기는 서울에서만 한다.",
			"answer": ["database/documentdb"],
			"choose": "DocumentDB 글로벌 클러스터",
			"why": "“MongoDB의 집계 파이프라인”과 “쓰는 리전은 하나, 여러 리전에서 읽기”가 DocumentDB 글로벌 클러스터다.",
			"trap": "DynamoDB 글로벌 테이블은 여러 리전에서 쓰기까지 되지만 집계 파이프라인을 옮길 수 없다.",
			"requirements": ["low-latency"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "Amazon DocumentDB의 동작",
			"url": "https://docs.aws.amazon.com/documentdb/latest/devguide/how-it-works.html"
		},
		{
			"title": "MongoDB 호환성",
			"url": "https://docs.aws.amazon.com/documentdb/latest/devguide/compatibility.html"
		},
		{
			"title": "탄력적 클러스터",
			"url": "https://docs.aws.amazon.com/documentdb/latest/devguide/docdb-using-elastic-clusters.html"
		},
		{
			"title": "장애 조치",
			"url": "https://docs.aws.amazon.com/documentdb/latest/devguide/failover.html"
		},
		{
			"title": "DocumentDB Serverless의 요건",
			"url": "https://docs.aws.amazon.com/documentdb/latest/devguide/docdb-serverless-limitations.html"
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
			"slug": "cluster-types",
			"text": "세 가지 모양"
		},
		{
			"depth": 2,
			"slug": "vs-dynamodb",
			"text": "DynamoDB와 비교"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-documentdb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M110 45c33 0 56 10 56 19s-23 19-56 19-56-10-56-19 23-19 56-19m0 169c-33 0-56-10-56-19v-28c10 8 31 14 55 14l17-1v-6l-17 1c-30 0-52-9-55-18v-35c10 9 31 14 55 14l17-1v-6l-17 1c-30 0-52-9-55-18V75c10 8 29 14 56 14s47-6 56-14v11h7V64c0-12-22-26-63-26S48 52 48 64v131c0 15 27 26 62 26 28 0 52-8 59-19l-5-3c-5 8-26 15-54 15m76-79 5 2c2 2 1 6 1 7 0 7 4 8 4 8 2 1 3 2 3 4l-3 3s-4 1-4 8c0 4-2 8-6 8h-2v-6h2v-2c0-6 2-9 4-11-2-3-4-6-4-12v-3h-2v-6zm-15 0h3v6h-2v2c0 6-2 9-4 11 2 3 4 6 4 12v3h2v6h-3l-4-2c-2-2-2-6-2-7 0-7-3-8-4-8l-2-4 2-3c1 0 4-1 4-8 0-4 2-8 6-8m34 53h-55v-76h36v12c0 2 1 4 3 4h16zm-13-76zl9 9h-10zm18 8-14-14-2-1h-3l-10-11-2-1h-45c-1 0-3 1-3 3v83l3 3h7v-6h-3V99h39l5 6h-35c-2 0-3 2-3 4v82c0 2 1 4 3 4h61c2 0 3-2 3-4v-69z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>MongoDB를 쓰던 것을 관리형으로</strong> 옮길 때 고른다. 문제에 MongoDB라는 이름이 있으면 거의 이것이다. 콘텐츠 관리, 상품 카탈로그, 사용자 프로필처럼 모양이 제각각인 JSON 문서를 중첩된 필드로 조회하는 일에 맞는다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 문제의 말, 고를 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">문제의 말</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-mongodb-json\">\n<th scope=\"row\"><a href=\"#row-mongodb-json\" class=\"anchor\" aria-label=\"줄 링크\"></a>MongoDB, JSON 문서의 임의 필드로 조회</th>\n<td>DocumentDB</td>\n</tr>\n<tr id=\"row-kiroman-chatgi-seobeo-eopssi-aju-keun\">\n<th scope=\"row\"><a href=\"#row-kiroman-chatgi-seobeo-eopssi-aju-keun\" class=\"anchor\" aria-label=\"줄 링크\"></a>키로만 찾기, 서버 없이, 아주 큰 변동</th>\n<td><a href=\"/database/dynamodb/\">DynamoDB</a></td>\n</tr>\n<tr id=\"row-joingwa-teuraenjaeksyeon-yeori\">\n<th scope=\"row\"><a href=\"#row-joingwa-teuraenjaeksyeon-yeori\" class=\"anchor\" aria-label=\"줄 링크\"></a>조인과 트랜잭션, 열이 정해진 데이터</th>\n<td><a href=\"/database/aurora/\">Aurora</a></td>\n</tr>\n<tr id=\"row-munseo-anui-geul-geomsaek\">\n<th scope=\"row\"><a href=\"#row-munseo-anui-geul-geomsaek\" class=\"anchor\" aria-label=\"줄 링크\"></a>문서 안의 글 검색</th>\n<td><a href=\"/analytics/opensearch/\">OpenSearch Service</a></td>\n</tr>\n</tbody>\n</table></div>\n<p>이름은 호환이지만 MongoDB 서버가 아니다. AWS가 만든 엔진이 MongoDB의 통신 규약과 API를 받아 준다. 지원하지 않는 연산자와 명령이 있으므로 옮기기 전에 호환성 도구로 확인한다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"인스턴스 기반 클러스터의 뼈대는 ",
					createVNode(_components.a, {
						href: "/database/aurora/#storage",
						children: "Aurora"
					}),
					"와 같다."
				] }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-cluster\" data-diagram=\"cluster\"><figcaption><span class=\"diagram-title\">DocumentDB 클러스터와 다른 리전의 보조 <span class=\"diagram-title-end\">클러스터<a href=\"#diagram-cluster\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: DocumentDB 클러스터와 다른 리전의 보조 클러스터\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"196\" height=\"880\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 313.3 1407.7\"><svg width=\"313.3\" height=\"1407.7\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-cluster-desc\" aria-labelledby=\"diagram-cluster-title\" role=\"img\" viewBox=\"-4 -4 313.3 1407.7\"><title id=\"diagram-cluster-title\">DocumentDB 클러스터와 다른 리전의 보조 클러스터</title><desc id=\"diagram-cluster-desc\">애플리케이션은 클러스터 엔드포인트로 기본 인스턴스에 쓰고 리더 엔드포인트로 다른 가용 영역의 복제본에서 읽는다. 두 인스턴스는 세 가용 영역에 여섯 사본을 두는 클러스터 볼륨을 함께 쓴다. 볼륨의 변경은 다른 리전의 읽기 전용 보조 클러스터로 복제된다.</desc><g class=\"d-boundary\"><rect width=\"171.6\" height=\"205\" x=\"12\" y=\"1182.7\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"282.8\" height=\"876.7\" x=\"16\" y=\"176\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"161.4\" height=\"229.2\" x=\"131.3\" y=\"799.5\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"171.6\" height=\"229.2\" x=\"40\" y=\"239\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M156.2 56v13q0 7-7 7h-16.3q-7.1 0-7.1 7v229.2\"/><path fill=\"var(--diagram-line)\" d=\"m131.8 304.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M197.2 56v13q0 7 7.1 7h16.3q7 0 7 7v669.4q0 7.1-7 7.1h-1.8q-7 0-7 7v106.2\"/><path fill=\"var(--diagram-line)\" d=\"m217.7 864.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M125.8 444.2v108\"/><path fill=\"var(--diagram-line)\" d=\"m131.8 544.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M145.1 639v23.5q0 7 7.1 7h1.8q7.1 0 7.1 7v76q0 7 7 7H182q7 0 7 7v106.2\"/><path fill=\"var(--diagram-line)\" d=\"m195 864.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M106.5 639v26.2q0 4.3-4.4 4.3-4.3 0-4.3 4.3v557.9\"/><path fill=\"var(--diagram-line)\" d=\"m103.8 1223.7-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"1213.7\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">리전 B</text></g><g class=\"d-boundary\"><text x=\"28\" y=\"207\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">리전 A</text></g><g class=\"d-boundary\"><text x=\"223.3\" y=\"830.5\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"223.3\" y=\"859.1\">영역 B</tspan></text></g><g class=\"d-boundary\"><text x=\"52\" y=\"270\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"52\" y=\"298.6\">영역 A</tspan></text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"92.3\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"125.7\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"194.1\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"227.5\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 읽기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"92.3\" y=\"502.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"125.7\" y=\"525.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 기록</text></g><g class=\"d-edge-label\"><rect width=\"85.6\" height=\"30\" x=\"118.1\" y=\"699.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"160.9\" y=\"722.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">같은 볼륨</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"64.3\" y=\"1102.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"97.7\" y=\"1125.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 복제</text></g><g class=\"d-node\"><rect width=\"143.1\" height=\"44\" x=\"105.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"176.7\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><text x=\"125.8\" y=\"436.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">기본 인스턴스</text><use width=\"72\" height=\"72\" x=\"89.8\" y=\"325.2\" href=\"#icon-aws-documentdb\"/></g><g class=\"d-node\"><text x=\"200.3\" y=\"996.7\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제본</text><use width=\"72\" height=\"72\" x=\"164.3\" y=\"885.7\" href=\"#icon-aws-documentdb\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M57 569.3a68.8 13.1 0 0 0 137.6 0 68.8 13.1 0 0 0-137.6 0v57.1a68.8 13.1 0 0 0 137.6 0v-57.1\"/><text x=\"125.8\" y=\"617.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">볼륨 사본 6개</text></g><g class=\"d-node\"><text x=\"97.8\" y=\"1355.7\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">보조 클러스터</text><use width=\"72\" height=\"72\" x=\"61.8\" y=\"1244.7\" href=\"#icon-aws-documentdb\"/></g></svg><a aria-label=\"기본 인스턴스\" href=\"/database/documentdb/\" aria-current=\"page\"><rect width=\"131.6\" height=\"136\" x=\"60\" y=\"312.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"복제본\" href=\"/database/documentdb/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"151.3\" y=\"872.7\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"보조 클러스터\" href=\"/database/documentdb/\" aria-current=\"page\"><rect width=\"131.6\" height=\"136\" x=\"32\" y=\"1231.7\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>애플리케이션은 클러스터 엔드포인트로 기본 인스턴스에 쓰고 리더 엔드포인트로 다른 가용 영역의 복제본에서 읽는다. 두 인스턴스는 세 가용 영역에 여섯 사본을 두는 클러스터 볼륨을 함께 쓴다. 볼륨의 변경은 다른 리전의 읽기 전용 보조 클러스터로 복제된다.</p><ul><li>리전 A 안: 가용 영역 A, 가용 영역 B, 볼륨 사본 6개</li><li>가용 영역 A 안: 기본 인스턴스</li><li>가용 영역 B 안: 복제본</li><li>리전 B 안: 보조 클러스터</li><li>애플리케이션 → 기본 인스턴스: ① 쓰기</li><li>애플리케이션 → 복제본: ② 읽기</li><li>기본 인스턴스 → 볼륨 사본 6개: ③ 기록</li><li>볼륨 사본 6개 → 복제본: 같은 볼륨</li><li>볼륨 사본 6개 → 보조 클러스터: ④ 복제 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>쓰기는 <strong>클러스터 엔드포인트</strong>로 기본 인스턴스에 간다. 쓰는 인스턴스는 하나다.</li>\n<li>읽기는 <strong>리더 엔드포인트</strong>가 복제본에 나눈다. 복제본은 조금 늦을 수 있으므로 방금 쓴 값은 기본 인스턴스에서 읽는다. MongoDB 드라이버의 읽기 기본 설정(<code>secondaryPreferred</code>)으로도 정한다.</li>\n<li>데이터는 세 AZ에 여섯 사본으로 남는다. 인스턴스가 모두 사라져도 볼륨은 남고, 복제본을 더할 때 데이터를 옮기지 않는다.</li>\n<li><strong>글로벌 클러스터</strong>는 다른 리전에 읽기 전용 사본을 둔다. 리전 재해 때 보조를 승격한다. 쓰는 리전은 하나다.</li>\n</ol>\n<p><a href=\"/networking/vpc/\">VPC</a> 안에만 있고 인터넷에 열지 못한다. 저장 암호화(<a href=\"/security/kms/\">KMS</a>)와 TLS를 쓰며, 연속 백업으로 보존 기간 안의 어느 시점이든 새 클러스터로 되살린다. 바뀐 문서는 <strong>변경 스트림</strong>으로 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>나 OpenSearch에 넘긴다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cluster-types\">세 가지 모양<a href=\"#cluster-types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, 인스턴스 기반, 서버리스 인스턴스, 탄력적 클러스터\" tabindex=\"0\"><table aria-label=\"세 가지 모양\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\" role=\"columnheader\">인스턴스 기반</th>\n<th scope=\"col\" role=\"columnheader\">서버리스 인스턴스</th>\n<th scope=\"col\" role=\"columnheader\">탄력적 클러스터</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-keugireul-jeonghaneun-beop\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-keugireul-jeonghaneun-beop\" class=\"anchor\" aria-label=\"줄 링크\"></a>크기를 정하는 법</th>\n<td role=\"cell\">인스턴스 클래스</td>\n<td role=\"cell\">DCU의 최소·<wbr>최대</td>\n<td role=\"cell\">샤드 수와 샤드의 vCPU</td>\n</tr>\n<tr id=\"row-sseugiui-byeok\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sseugiui-byeok\" class=\"anchor\" aria-label=\"줄 링크\"></a>쓰기의 벽</th>\n<td role=\"cell\">인스턴스 하나</td>\n<td role=\"cell\">인스턴스 하나</td>\n<td role=\"cell\">샤드 수만큼 는다</td>\n</tr>\n<tr id=\"row-jeojang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jeojang\" class=\"anchor\" aria-label=\"줄 링크\"></a>저장</th>\n<td role=\"cell\">128TiB</td>\n<td role=\"cell\">128TiB</td>\n<td role=\"cell\">페타바이트</td>\n</tr>\n<tr id=\"row-enjin\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-enjin\" class=\"anchor\" aria-label=\"줄 링크\"></a>엔진</th>\n<td role=\"cell\">4.0, 5.0, 8.0</td>\n<td role=\"cell\">5.0, 8.0</td>\n<td role=\"cell\">5.0 호환</td>\n</tr>\n<tr id=\"row-manneun-il\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-manneun-il\" class=\"anchor\" aria-label=\"줄 링크\"></a>맞는 일</th>\n<td role=\"cell\">보통의 운영</td>\n<td role=\"cell\">들쭉날쭉한 부하</td>\n<td role=\"cell\">초당 수백만 요청, 거대한 컬렉션</td>\n</tr>\n</tbody>\n</table></div>\n<p>DocumentDB Serverless는 인스턴스 기반 클러스터에 섞는 인스턴스 유형(<code>db.serverless</code>)이다. <a href=\"/database/aurora-serverless/\">Aurora Serverless</a>와 달리 0까지 멈추지 않는다. 탄력적 클러스터에는 여러 문서의 ACID 트랜잭션, 변경 스트림, 글로벌 클러스터가 <strong>없다</strong>(<a href=\"https://docs.aws.amazon.com/documentdb/latest/devguide/docdb-engine-version-supportability.html\">AWS의 비교표</a>). 그리고 <strong>샤드 키</strong>를 처음에 잘 골라야 한다. 값의 종류가 많고 고르게 퍼져야 한 샤드에 몰리지 않는다.</p>\n</div><h2 id=\"vs-dynamodb\">DynamoDB와 비교<a href=\"#vs-dynamodb\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, DocumentDB, DynamoDB, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"DynamoDB와 비교\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\">DocumentDB</th>\n<th scope=\"col\" role=\"columnheader\">DynamoDB</th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-api\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-api\" class=\"anchor\" aria-label=\"줄 링크\"></a>API</th>\n<td role=\"cell\">MongoDB</td>\n<td role=\"cell\">AWS 고유</td>\n<td role=\"cell\">MongoDB 코드가 있으면 DocumentDB</td>\n</tr>\n<tr id=\"row-johoe\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-johoe\" class=\"anchor\" aria-label=\"줄 링크\"></a>조회</th>\n<td role=\"cell\">임의 필드, 중첩, 집계 파이프라인</td>\n<td role=\"cell\">키와 인덱스</td>\n<td role=\"cell\">조회를 미리 모르면 DocumentDB</td>\n</tr>\n<tr id=\"row-unnyeong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-unnyeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>운영</th>\n<td role=\"cell\"><a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안의 클러스터</td>\n<td role=\"cell\">완전 서버리스</td>\n<td role=\"cell\">운영 최소는 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a></td>\n</tr>\n<tr id=\"row-hwakjang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-hwakjang\" class=\"anchor\" aria-label=\"줄 링크\"></a>확장</th>\n<td role=\"cell\">복제본, 샤드</td>\n<td role=\"cell\">파티션이 저절로</td>\n<td role=\"cell\">급격한 변동은 DynamoDB</td>\n</tr>\n<tr id=\"row-dajung-rijeon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dajung-rijeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>다중 리전</th>\n<td role=\"cell\">한 리전 쓰기, 여러 리전 읽기</td>\n<td role=\"cell\"><a href=\"/database/dynamodb-global-tables/\">모든 리전에서 쓰기</a></td>\n<td role=\"cell\">다중 리전 쓰기는 DynamoDB</td>\n</tr>\n<tr id=\"row-swineun-donganui-yogeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-swineun-donganui-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>쉬는 동안의 요금</th>\n<td role=\"cell\">인스턴스 요금</td>\n<td role=\"cell\">온디맨드면 저장 요금만</td>\n<td role=\"cell\">간헐적이면 DynamoDB</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "탄력적이라는 말" }), "이 서버리스를 뜻하지 않는다. 샤드의 수와 크기를 내가 정하고, 쓰지 않아도 요금이 나온다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "복제본과 샤드" }), ": 복제본은 읽기와 가용성, 샤드는 쓰기와 저장을 늘린다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "15와 6" }),
						"은 ",
						createVNode(_components.a, {
							href: "/database/aurora/",
							class: "mention",
							children: "Aurora"
						}),
						", ",
						createVNode(_components.a, {
							href: "/database/neptune/",
							children: "Neptune"
						}),
						"과 같은 숫자다. 숫자가 아니라 “MongoDB”로 가린다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"옮기는 길은 셋이다. ",
						createVNode(_components.code, { children: "mongodump" }),
						"·",
						createVNode(_components.code, { children: "mongorestore" }),
						"의 오프라인, ",
						createVNode(_components.a, {
							href: "/migration/dms/",
							children: "DMS"
						}),
						"의 온라인, 둘을 섞은 방식. 멈춤을 줄이라면 DMS다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "JSON이라는 말만으로 고르지 않는다",
					"set:html": "<p>JSON은 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>, Aurora PostgreSQL, OpenSearch도 담는다. <strong>MongoDB 호환</strong>이 요구일 때 DocumentDB다. MongoDB를 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에 직접 설치하는 보기는 “운영 부담 최소”에서 탈락한다.</p>"
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
var url = "content/database/documentdb.mdx/";
var file = "/work/wt/build/content/database/documentdb.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/documentdb.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
