import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/choosing-a-database.mdx
var frontmatter = {
	"title": "데이터베이스 고르기",
	"titleEn": "Choosing an AWS database",
	"kind": "comparison",
	"comparable": false,
	"status": "published",
	"summary": "조인과 트랜잭션이면 RDS·Aurora, 키로 찾으면 DynamoDB, 캐시는 ElastiCache, 관계는 Neptune, 집계는 Redshift처럼 질문의 모양으로 AWS의 데이터베이스를 고른다.",
	"aliases": [
		"데이터베이스 선택",
		"DB 선택",
		"DB 고르기",
		"AWS DB 종류",
		"데이터베이스 종류",
		"어떤 데이터베이스",
		"디비 선택",
		"디비 비교",
		"목적별 데이터베이스",
		"purpose-built database",
		"RDS DynamoDB 차이",
		"RDS Aurora 차이",
		"SQL vs NoSQL",
		"관계형 비관계형",
		"MySQL PostgreSQL 차이",
		"엔진 선택",
		"Timestream",
		"Amazon Timestream",
		"타임스트림",
		"시계열 데이터베이스",
		"시계열 DB",
		"InfluxDB",
		"Timestream for InfluxDB",
		"Keyspaces",
		"Amazon Keyspaces",
		"키스페이스",
		"Cassandra",
		"카산드라",
		"와이드 컬럼",
		"MemoryDB",
		"메모리DB",
		"메모리디비",
		"분산 SQL",
		"열 지향",
		"컬럼 지향",
		"행 지향",
		"열 기반 저장",
		"열 지향 데이터베이스"
	],
	"related": [
		"database/rds",
		"database/aurora",
		"database/dynamodb",
		"database/elasticache",
		"database/documentdb",
		"database/neptune",
		"analytics/redshift"
	],
	"sharedFacts": [
		{
			"id": "dsql-availability",
			"from": "architectures/multi-region-active-active#dsql-availability"
		},
		{
			"id": "aurora-copies",
			"from": "database/aurora#copies"
		},
		{
			"id": "neptune-languages",
			"from": "database/neptune#query-languages"
		}
	],
	"signals": [
		{
			"id": "rds-aurora",
			"need": "조인과 트랜잭션이 있고 어떤 조회가 나올지 모른다",
			"choose": "RDS나 Aurora",
			"see": "database/choosing-a-database#relational-or-not",
			"why": "조인과 정해지지 않은 조회가 관계형을 고른다. 트랜잭션은 DynamoDB에도 있다."
		},
		{
			"id": "dynamodb",
			"need": "오래 남는 데이터를 서버 없이 키로만 찾는다",
			"choose": "DynamoDB",
			"see": "database/choosing-a-database#scenario-session-scale",
			"why": "내구성 있는 서버리스 키 조회다. ElastiCache는 기본이 캐시라 원본이 아니다."
		},
		{
			"id": "redshift",
			"need": "여러 원천의 수십억 행에서 몇 열만 집계한다",
			"choose": "Redshift",
			"see": "database/choosing-a-database#columnar",
			"why": "열 지향이라 필요한 열만 읽는다. 행 지향 DB는 줄을 통째로 읽는다."
		},
		{
			"id": "aurora-dsql",
			"need": "두 리전에서 모두 쓰면서 SQL 조인과 강력한 일관성이 필요하다",
			"choose": "Aurora DSQL",
			"see": "database/choosing-a-database#scenario-active-active-sql",
			"why": "Aurora 글로벌은 쓰는 리전이 하나이고 DynamoDB에는 조인이 없다."
		}
	],
	"facts": [
		{
			"id": "timestream-closed",
			"label": "Timestream for LiveAnalytics의 신규 가입",
			"value": "종료(2025년 6월 20일)",
			"note": "쓰던 고객은 계속 쓴다. AWS가 권하는 대체는 Timestream for InfluxDB다.",
			"examEra": "시계열이면 Amazon Timestream",
			"source": "https://docs.aws.amazon.com/timestream/latest/developerguide/AmazonTimestreamForLiveAnalytics-availability-change.html"
		},
		{
			"id": "timestream-influxdb",
			"label": "Timestream for InfluxDB의 응답 시간",
			"value": "한 자릿수 밀리초",
			"note": "서버리스가 아니다. 인스턴스를 고르고, 다른 AZ에 동기 대기 인스턴스나 읽기 복제본을 둔다.",
			"called": ["influxdb latency"],
			"source": "https://docs.aws.amazon.com/timestream/latest/developerguide/what-is-timestream.html"
		},
		{
			"id": "memorydb-latency",
			"label": "MemoryDB의 지연",
			"value": "읽기 마이크로초, 쓰기 한 자릿수 밀리초",
			"note": "여러 AZ의 트랜잭션 로그에 적은 뒤 응답하므로 메모리 DB인데도 쓴 것을 잃지 않는다.",
			"called": [
				"memorydb latency",
				"memorydb read latency",
				"memorydb write latency"
			],
			"source": "https://docs.aws.amazon.com/memorydb/latest/devguide/servicename-feature-overview.html"
		},
		{
			"id": "keyspaces-copies",
			"label": "Keyspaces의 사본",
			"value": "여러 가용 영역에 3개",
			"note": "서버리스이고 CQL(Cassandra의 쿼리 언어)과 드라이버를 그대로 쓴다.",
			"called": [
				"keyspaces 복제",
				"키스페이스 사본",
				"keyspaces copy",
				"keyspaces replication factor",
				"keyspaces replicas"
			],
			"source": "https://aws.amazon.com/keyspaces/faqs/"
		},
		{
			"id": "redshift-block",
			"label": "Redshift의 블록 크기",
			"value": "1MB",
			"note": "보통의 행 지향 데이터베이스는 2~32KB다. 한 번에 많이 읽어 집계하려는 구조다.",
			"source": "https://docs.aws.amazon.com/redshift/latest/dg/c_columnar_storage_disk_mem_mgmnt.html"
		},
		{
			"id": "columnar-example",
			"label": "100개 열 가운데 5개만 쓰는 조회가 읽는 양",
			"value": "열 지향이면 5%, 행 지향이면 전부",
			"source": "https://docs.aws.amazon.com/redshift/latest/dg/c_columnar_storage_disk_mem_mgmnt.html"
		}
	],
	"scenarios": [
		{
			"id": "ad-hoc-joins",
			"situation": "주문, 고객, 재고 테이블을 여러 조건으로 조인하고 한 트랜잭션에서 함께 고친다. 어떤 조회가 나올지 미리 알 수 없고 운영은 AWS에 맡기려 한다.",
			"answer": [
				"database/rds",
				"database/aurora",
				"database/choosing-a-database"
			],
			"choose": "RDS, 성능과 빠른 장애 조치가 붙으면 Aurora",
			"why": "“조인”, “트랜잭션”, “미리 알 수 없는 조회”는 관계형이다. 조건이 더 없으면 RDS, 높은 성능과 빠른 장애 조치가 붙으면 Aurora다.",
			"trap": "DynamoDB에도 트랜잭션은 있지만 조인이 없고, 조회 방식을 먼저 정해 키를 설계해야 한다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "session-scale",
			"situation": "게임의 세션과 장바구니를 사용자 ID로만 읽고 쓴다. 초당 수십만 요청까지 치솟고, 서버를 관리하지 않으며 데이터는 오래 남아야 한다.",
			"answer": ["database/dynamodb", "database/choosing-a-database"],
			"why": "“키 하나로 찾기”, “급격한 확장”, “서버리스”, “내구성”이 DynamoDB다.",
			"trap": "ElastiCache는 더 빠르지만 기본은 캐시라 원본으로 두지 않는다. RDS는 쓰기가 인스턴스 하나에 몰린다.",
			"requirements": ["sudden-load", "least-operations"]
		},
		{
			"id": "iot-time-series",
			"situation": "새 프로젝트에서 설비 센서의 측정값을 시각과 함께 쌓고, 분 단위 평균과 추세를 Grafana로 본다. 시계열 전용 관리형 데이터베이스를 쓰려 한다.",
			"answer": ["database/choosing-a-database"],
			"choose": "Timestream for InfluxDB",
			"why": "“시각이 찍힌 측정값”과 “구간 집계”는 시계열이다. 새 고객이면 Timestream for InfluxDB를 고른다.",
			"trap": "Timestream for LiveAnalytics는 새 고객을 받지 않는다. 옛 문제의 “Amazon Timestream”은 이것을 가리킨다. DynamoDB에 쌓을 수는 있으나 구간 집계를 직접 만들어야 한다.",
			"requirements": ["analytics"]
		},
		{
			"id": "report-slows-oltp",
			"situation": "주문 데이터베이스에서 경영 보고서가 수십억 행의 매출을 지역별로 합산하면서 결제가 느려진다. 보고서의 열은 서너 개뿐이고 앞으로 다른 시스템의 데이터도 합칠 것이다.",
			"answer": ["analytics/redshift", "database/choosing-a-database"],
			"why": "“수십억 행의 집계”와 “여러 원천”은 열 지향 데이터 웨어하우스인 Redshift다. 결제 데이터베이스는 그대로 두고 복제한다.",
			"trap": "읽기 복제본은 결제와 부하를 나눠 주지만 여전히 행 지향이라 집계가 느리고, 다른 시스템의 데이터도 없다.",
			"requirements": ["analytics"]
		},
		{
			"id": "active-active-sql",
			"situation": "두 리전에서 모두 쓰는 결제 서비스를 새로 만든다. 테이블을 SQL로 조인하고 강력한 일관성이 필요하며, 리전 하나가 멈춰도 승격을 기다리지 않아야 한다.",
			"answer": ["database/choosing-a-database"],
			"choose": "Aurora DSQL",
			"why": "“두 리전에서 쓰기”, “SQL 조인”, “강력한 일관성”을 함께 채우는 것은 Aurora DSQL이다.",
			"trap": "Aurora 글로벌 데이터베이스는 쓰는 리전이 하나라 승격 시간이 있다. DynamoDB 글로벌 테이블은 다중 리전 쓰기에 강력한 일관성까지 고를 수 있지만 조인이 없다.",
			"requirements": ["disaster-recovery"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "AWS 데이터베이스 서비스 고르기(결정 안내)",
			"url": "https://docs.aws.amazon.com/decision-guides/latest/databases-on-aws-how-to-choose/databases-on-aws-how-to-choose.html"
		},
		{
			"title": "NoSQL 데이터베이스 고르기(백서)",
			"url": "https://docs.aws.amazon.com/whitepapers/latest/choosing-an-aws-nosql-database/decision-making.html"
		},
		{
			"title": "Aurora DSQL이란",
			"url": "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/what-is-aurora-dsql.html"
		},
		{
			"title": "열 지향 저장(Redshift)",
			"url": "https://docs.aws.amazon.com/redshift/latest/dg/c_columnar_storage_disk_mem_mgmnt.html"
		},
		{
			"title": "MySQL과 PostgreSQL의 차이",
			"url": "https://aws.amazon.com/compare/the-difference-between-mysql-vs-postgresql/"
		}
	],
	"verifiedOn": "2026-11-21T00:00:00.000Z"
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
			"slug": "decision",
			"text": "질문의 순서"
		},
		{
			"depth": 2,
			"slug": "relational-or-not",
			"text": "관계형인가 아닌가"
		},
		{
			"depth": 2,
			"slug": "mysql-or-postgresql",
			"text": "MySQL인가 PostgreSQL인가"
		},
		{
			"depth": 2,
			"slug": "columnar",
			"text": "행 지향과 열 지향"
		},
		{
			"depth": 2,
			"slug": "time-series",
			"text": "시계열"
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
		p: "p",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-documentdb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M110 45c33 0 56 10 56 19s-23 19-56 19-56-10-56-19 23-19 56-19m0 169c-33 0-56-10-56-19v-28c10 8 31 14 55 14l17-1v-6l-17 1c-30 0-52-9-55-18v-35c10 9 31 14 55 14l17-1v-6l-17 1c-30 0-52-9-55-18V75c10 8 29 14 56 14s47-6 56-14v11h7V64c0-12-22-26-63-26S48 52 48 64v131c0 15 27 26 62 26 28 0 52-8 59-19l-5-3c-5 8-26 15-54 15m76-79 5 2c2 2 1 6 1 7 0 7 4 8 4 8 2 1 3 2 3 4l-3 3s-4 1-4 8c0 4-2 8-6 8h-2v-6h2v-2c0-6 2-9 4-11-2-3-4-6-4-12v-3h-2v-6zm-15 0h3v6h-2v2c0 6-2 9-4 11 2 3 4 6 4 12v3h2v6h-3l-4-2c-2-2-2-6-2-7 0-7-3-8-4-8l-2-4 2-3c1 0 4-1 4-8 0-4 2-8 6-8m34 53h-55v-76h36v12c0 2 1 4 3 4h16zm-13-76zl9 9h-10zm18 8-14-14-2-1h-3l-10-11-2-1h-45c-1 0-3 1-3 3v83l3 3h7v-6h-3V99h39l5 6h-35c-2 0-3 2-3 4v82c0 2 1 4 3 4h61c2 0 3-2 3-4v-69z\"/></symbol><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-elasticache\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M163 197v-19c-8 5-23 8-36 8-16 0-27-3-34-7v18c0 5 12 11 34 11 21 0 36-6 36-11m-36-39c-16 0-27-3-34-8v19c0 5 13 11 34 11s36-6 36-11v-19c-8 5-23 8-36 8m36-18v-22c-8 6-23 8-36 8-16 0-27-2-34-7v21c0 6 13 11 34 11s36-6 36-11m-70-31c0 5 13 11 34 11 23 0 36-7 36-11 0-5-13-11-36-11-22 0-34 5-34 11m77 0v88c0 12-23 17-43 17-25 0-41-6-41-17v-88c0-11 16-18 41-18 20 0 43 6 43 18m44-41a3 3 0 0 0 4-4V48c0-2-2-3-4-3H42c-2 0-4 1-4 3v16a3 3 0 0 0 4 4c4 0 7 3 7 7s-3 7-7 7a3 3 0 0 0-4 3v65a3 3 0 0 0 4 4h32v-7H58v-9h16v-7H54l-3 3v13h-6V88c6-2 10-7 10-13 0-7-4-12-10-13V51h166v11c-6 1-10 6-10 13 0 6 4 11 10 13v59h-6v-13l-3-3h-20v7h16v9h-16v7h32a3 3 0 0 0 4-4V85a3 3 0 0 0-4-3c-4 0-7-3-7-7s3-7 7-7M90 90V64c0-2-2-3-4-3H67c-2 0-3 1-3 3v54a3 3 0 0 0 3 4h10v-7h-7V67h13v23zm96 25h-4v7h7a3 3 0 0 0 3-4V64c0-2-1-3-3-3h-19c-2 0-4 1-4 3v26h7V67h13zm-26-29V64c0-2-1-3-3-3h-23c-1 0-3 1-3 3v19h7V67h16v19zm-42-3V67h-16v19h-6V64c0-2 1-3 3-3h23c1 0 3 1 3 3v19z\"/></symbol><symbol id=\"icon-aws-neptune\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M208 186a3 3 0 0 1-3-4c0-1 1-3 3-3s3 2 3 3-1 4-3 4m-30 25c-5 0-8-3-8-8s3-8 8-8 8 4 8 8-4 8-8 8m-15-56c0-6 5-11 11-11s12 5 12 11-5 11-12 11-11-5-11-11m-19-27-3-3c0-2 1-3 3-3s3 1 3 3-1 3-3 3m-10 45c-3 0-6-3-6-7s3-6 6-6 7 3 7 6-3 7-7 7m68-67c3 0 6 2 6 6s-3 6-6 6-7-2-7-6 3-6 7-6m6 67c-5 0-10 4-10 9l1 4-11 7-8-4-1-17c8-2 13-9 13-17 0-5-2-9-5-12l11-19 4 1c7 0 12-6 12-13s-5-13-12-13-13 6-13 13c0 4 1 7 4 9l-11 18-8-1c-3 0-7 1-10 3l-11-12 1-4c0-5-5-10-10-10s-10 5-10 10 5 9 10 9l4-1 12 12-3 10v2l-12 3c-2-4-6-6-11-6-7 0-12 5-12 12s5 13 12 13 13-6 13-13l12-3c2 5 8 9 14 10l1 16c-6 2-11 8-11 14 0 8 7 15 15 15s14-7 14-15l-1-4 13-8 4 1c5 0 10-4 10-10s-5-9-10-9M101 48c31 0 53 10 53 19s-22 19-53 19-53-10-53-19 22-19 53-19m53 144c0 9-22 19-53 19s-53-10-53-19v-26c9 8 29 13 52 13l16-1-1-6-15 1c-31 0-52-10-52-19v-31c9 8 29 13 52 13 11 0 22-1 31-4l-2-6c-8 2-19 3-29 3-31 0-52-9-52-18V79c10 8 29 14 53 14s43-6 53-14v36h6V67c0-14-25-25-59-25S42 53 42 67v125c0 14 25 25 59 25s59-11 59-25v-16h-6z\"/></symbol><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol><symbol id=\"icon-aws-redshift\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M163 113c-4 0-7-3-7-7s3-6 7-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 37c-3 0-6-3-6-6s3-6 6-6 6 2 6 6-3 6-6 6m-37-6c-4 0-6-3-6-7s2-6 6-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 34c-3 0-6-3-6-6s3-6 6-6c4 0 6 2 6 6s-2 6-6 6m69-84c-7 0-13 6-13 12 0 5 2 8 5 11l-5 14h-3c-5 0-10 4-12 9l-13-3c0-7-6-12-12-12-7 0-13 6-13 12 0 4 1 7 3 9l-5 13h-1c-7 0-12 6-12 13s5 12 12 12 13-5 13-12c0-5-3-9-6-11l5-12 4 1c5 0 9-3 11-7l14 3c1 6 6 10 12 10 7 0 13-5 13-12 0-4-2-7-5-10l6-15h2c7 0 12-6 12-13 0-6-5-12-12-12m-35 117c-31 0-54-9-54-17V74c10 9 33 13 54 13s44-4 54-13v120c0 8-23 17-54 17m0-166c32 0 54 9 54 18 0 8-22 18-54 18S74 71 74 63c0-9 22-18 54-18m61 18c0-16-31-25-61-25s-61 9-61 25v131c0 15 32 24 61 24s61-9 61-24z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>데이터의 크기보다 <strong>질문의 모양</strong>이 먼저다. 어떤 조건으로 찾고, 무엇을 함께 고치고, 얼마나 빨라야 하는가로 고른다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 서비스, 데이터 모델, 운영 방식, 문제의 단서\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">서비스</th>\n<th scope=\"col\" role=\"columnheader\">데이터 모델</th>\n<th scope=\"col\" role=\"columnheader\">운영 방식</th>\n<th scope=\"col\" role=\"columnheader\">문제의 단서</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-rds\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-rds\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/rds/\">RDS</a></th>\n<td role=\"cell\">관계형<wbr>(여섯 엔진)</td>\n<td role=\"cell\">인스턴스</td>\n<td role=\"cell\">기존 Oracle·<wbr>SQL Server·<wbr>MySQL을 그대로, 조인</td>\n</tr>\n<tr id=\"row-aurora\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aurora\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/aurora/\">Aurora</a></th>\n<td role=\"cell\">관계형<wbr>(MySQL·<wbr>PostgreSQL 호환)</td>\n<td role=\"cell\">인스턴스나 <a href=\"/database/aurora-serverless/\">서버리스</a></td>\n<td role=\"cell\">더 높은 성능, 빠른 장애 조치, 밀리지 않는 복제본</td>\n</tr>\n<tr id=\"row-aurora-dsql\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aurora-dsql\" class=\"anchor\" aria-label=\"줄 링크\"></a>Aurora DSQL</th>\n<td role=\"cell\">관계형<wbr>(PostgreSQL 호환, 분산)</td>\n<td role=\"cell\">서버리스만</td>\n<td role=\"cell\">여러 리전에서 쓰는 SQL, 강력한 일관성</td>\n</tr>\n<tr id=\"row-dynamodb\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dynamodb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/dynamodb/\">DynamoDB</a></th>\n<td role=\"cell\">키-값, 문서</td>\n<td role=\"cell\">서버리스</td>\n<td role=\"cell\">키로 찾기, 한 자릿수 밀리초, 끝없는 확장</td>\n</tr>\n<tr id=\"row-elasticache\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-elasticache\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/elasticache/\">ElastiCache</a></th>\n<td role=\"cell\">메모리 키-값</td>\n<td role=\"cell\">노드나 서버리스</td>\n<td role=\"cell\">캐시, 세션, 순위표, 마이크로초</td>\n</tr>\n<tr id=\"row-memorydb\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-memorydb\" class=\"anchor\" aria-label=\"줄 링크\"></a>MemoryDB</th>\n<td role=\"cell\">메모리 키-값, 내구성</td>\n<td role=\"cell\">노드</td>\n<td role=\"cell\">Valkey·<wbr>Redis 호환인데 <strong>원본</strong></td>\n</tr>\n<tr id=\"row-documentdb\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-documentdb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/documentdb/\">DocumentDB</a></th>\n<td role=\"cell\">JSON 문서</td>\n<td role=\"cell\">인스턴스, 서버리스, 탄력적 클러스터</td>\n<td role=\"cell\">MongoDB를 그대로</td>\n</tr>\n<tr id=\"row-keyspaces\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-keyspaces\" class=\"anchor\" aria-label=\"줄 링크\"></a>Keyspaces</th>\n<td role=\"cell\">와이드 컬럼</td>\n<td role=\"cell\">서버리스</td>\n<td role=\"cell\">Cassandra, CQL</td>\n</tr>\n<tr id=\"row-neptune\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-neptune\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/neptune/\">Neptune</a></th>\n<td role=\"cell\">그래프</td>\n<td role=\"cell\">인스턴스나 서버리스</td>\n<td role=\"cell\">친구의 친구, 추천, 사기 조직</td>\n</tr>\n<tr id=\"row-timestream-for-influxdb\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-timestream-for-influxdb\" class=\"anchor\" aria-label=\"줄 링크\"></a>Timestream for InfluxDB</th>\n<td role=\"cell\">시계열</td>\n<td role=\"cell\">인스턴스</td>\n<td role=\"cell\">센서, 지표, 시간 구간의 집계</td>\n</tr>\n<tr id=\"row-redshift\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-redshift\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/redshift/\">Redshift</a></th>\n<td role=\"cell\">관계형<wbr>(열 지향)</td>\n<td role=\"cell\">클러스터나 서버리스</td>\n<td role=\"cell\">데이터 웨어하우스, BI, OLAP</td>\n</tr>\n<tr id=\"row-opensearch-service\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-opensearch-service\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/opensearch/\">OpenSearch Service</a></th>\n<td role=\"cell\">검색 색인</td>\n<td role=\"cell\">도메인이나 서버리스</td>\n<td role=\"cell\">전문 검색, 로그 분석</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"decision\">질문의 순서<a href=\"#decision\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-which-database\" data-diagram=\"which-database\"><figcaption><span class=\"diagram-title\">데이터베이스를 고르는 <span class=\"diagram-title-end\">순서<a href=\"#diagram-which-database\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 데이터베이스를 고르는 순서\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"479\" height=\"739\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 765.7 1182\"><svg width=\"765.7\" height=\"1182\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-which-database-desc\" aria-labelledby=\"diagram-which-database-title\" role=\"img\" viewBox=\"-4 -4 765.7 1182\"><title id=\"diagram-which-database-title\">데이터베이스를 고르는 순서</title><desc id=\"diagram-which-database-desc\">많은 행을 모아 집계하면 Redshift다. 아니고 조인이나 복잡한 트랜잭션이 필요하면 관계형이며, 여러 리전에서 함께 쓰면 Aurora DSQL, 아니면 RDS나 Aurora다. 조인이 없고 캐시면 ElastiCache, 캐시가 아니고 관계를 따라가면 Neptune, 기존 MongoDB나 Cassandra를 옮기면 DocumentDB나 Keyspaces, 그 밖에 키로 찾으면 DynamoDB다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M470 56v13q0 7 7 7h77.8q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m568 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M470 56v13q0 7-7 7H385q-7 0-7 7v121\"/><path fill=\"var(--diagram-line)\" d=\"m384 196-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M378 252v55q0 7-7 7H176q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m175 392-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M169 448v13q0 7 7.1 7H261q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m274 546-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M169 448v13q0 7-7 7H77.2q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m76.2 546-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M378 252v55q0 7 7.1 7h199.3q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m597.5 392-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M591.5 448v13q0 7 7 7H679q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m692 546-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M591.5 448v13q0 7-7.1 7H504q-7 0-7 7v121\"/><path fill=\"var(--diagram-line)\" d=\"m503 588-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M497 644v55q0 7 7 7h88.8q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m605.8 784-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M497 644v55q0 7-7.1 7H401q-7 0-7 7v121\"/><path fill=\"var(--diagram-line)\" d=\"m400 826-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M394 882v55q0 7-7 7h-96q-7.2 0-7.2 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m289.8 1022-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M394 882v55q0 7 7.1 7h96q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m510.3 1022-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"549.9\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"561.4\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"347.1\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"377.6\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"157.1\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"168.6\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"256\" y=\"488\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"267.5\" y=\"511\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"39.2\" y=\"488\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"69.7\" y=\"511\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"560.5\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"591\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"674\" y=\"488\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"685.5\" y=\"511\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"465.9\" y=\"488\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"496.5\" y=\"511\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"587.8\" y=\"726\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"599.3\" y=\"749\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"363\" y=\"726\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"393.6\" y=\"749\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"271.8\" y=\"964\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"283.3\" y=\"987\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"473.3\" y=\"964\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"503.8\" y=\"987\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 211.1875,0 222.1875,-22 211.1875,-44 11,-44 0,-22\" transform=\"translate(358.9 56)\"/><text x=\"470\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">수많은 행을 집계하나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 186.703125,0 197.703125,-22 186.703125,-44 11,-44 0,-22\" transform=\"translate(279.2 252)\"/><text x=\"378.1\" y=\"239\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">조인·트랜잭션인가</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 192.171875,0 203.171875,-22 192.171875,-44 11,-44 0,-22\" transform=\"translate(67.5 448)\"/><text x=\"169.1\" y=\"435\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">여러 리전에서 쓰나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 211.1875,0 222.1875,-22 211.1875,-44 11,-44 0,-22\" transform=\"translate(480.4 448)\"/><text x=\"591.5\" y=\"435\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">잃어도 되는 캐시인가</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 167.625,0 178.625,-22 167.625,-44 11,-44 0,-22\" transform=\"translate(407.6 644)\"/><text x=\"496.9\" y=\"631\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">관계를 따라가나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 230.578125,0 241.578125,-22 230.578125,-44 11,-44 0,-22\" transform=\"translate(273.3 882)\"/><text x=\"394\" y=\"869\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">정해진 호환 API가 있나</text></g><g class=\"d-node\"><text x=\"561.9\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Redshift</text><use width=\"72\" height=\"72\" x=\"525.9\" y=\"175\" href=\"#icon-aws-redshift\"/></g><g class=\"d-node\"><rect width=\"199.3\" height=\"62\" x=\"168.3\" y=\"558\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"268\" y=\"598\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Aurora DSQL</text></g><g class=\"d-node\"><text x=\"70.2\" y=\"678\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS·Aurora</text><use width=\"72\" height=\"72\" x=\"34.2\" y=\"567\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"686\" y=\"678\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ElastiCache</text><use width=\"72\" height=\"72\" x=\"650\" y=\"567\" href=\"#icon-aws-elasticache\"/></g><g class=\"d-node\"><text x=\"599.8\" y=\"916\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Neptune</text><use width=\"72\" height=\"72\" x=\"563.8\" y=\"805\" href=\"#icon-aws-neptune\"/></g><g class=\"d-node\"><text x=\"283.8\" y=\"1154\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DocumentDB·Keyspaces</text><use width=\"72\" height=\"72\" x=\"247.8\" y=\"1043\" href=\"#icon-aws-documentdb\"/></g><g class=\"d-node\"><text x=\"504.3\" y=\"1154\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB</text><use width=\"72\" height=\"72\" x=\"468.3\" y=\"1043\" href=\"#icon-aws-dynamodb\"/></g></svg><a aria-label=\"Redshift\" href=\"/analytics/redshift/\"><rect width=\"98\" height=\"136\" x=\"512.9\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"RDS·Aurora\" href=\"/database/rds/\"><rect width=\"124.3\" height=\"136\" x=\"8\" y=\"554\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ElastiCache\" href=\"/database/elasticache/\"><rect width=\"127.4\" height=\"136\" x=\"622.3\" y=\"554\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Neptune\" href=\"/database/neptune/\"><rect width=\"98\" height=\"136\" x=\"550.8\" y=\"792\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DocumentDB·Keyspaces\" href=\"/database/documentdb/\"><rect width=\"254.5\" height=\"136\" x=\"156.6\" y=\"1030\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DynamoDB\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"136\" x=\"443.1\" y=\"1030\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"372\" height=\"1403\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 595.8 2244\"><svg width=\"595.8\" height=\"2244\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-which-database-narrow-desc\" aria-labelledby=\"diagram-which-database-narrow-title\" role=\"img\" viewBox=\"-4 -4 595.8 2244\"><title id=\"diagram-which-database-narrow-title\">데이터베이스를 고르는 순서</title><desc id=\"diagram-which-database-narrow-desc\">많은 행을 모아 집계하면 Redshift다. 아니고 조인이나 복잡한 트랜잭션이 필요하면 관계형이며, 여러 리전에서 함께 쓰면 Aurora DSQL, 아니면 RDS나 Aurora다. 조인이 없고 캐시면 ElastiCache, 캐시가 아니고 관계를 따라가면 Neptune, 기존 MongoDB나 Cassandra를 옮기면 DocumentDB나 Keyspaces, 그 밖에 키로 찾으면 DynamoDB다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M295.1 48v13q0 7 7.1 7h42.3q7 0 7 7v225\"/><path fill=\"var(--diagram-line)\" d=\"m357.6 292-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M295.1 48v13q0 7-7 7h-42.3q-7 0-7 7v149\"/><path fill=\"var(--diagram-line)\" d=\"m244.7 216-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M238.7 264v173q0 7-7 7h-77.1q-7.1 0-7.1 7v119\"/><path fill=\"var(--diagram-line)\" d=\"m153.5 562-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M147.5 610v129q0 7-7 7h-37.8q-7 0-7 7v219\"/><path fill=\"var(--diagram-line)\" d=\"m101.7 964-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M147.5 610v129q0 7 7 7h37.7q7.1 0 7.1 7v305\"/><path fill=\"var(--diagram-line)\" d=\"m205.3 1050-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M238.7 264v173q0 7 7 7h76.9q7 0 7 7v195\"/><path fill=\"var(--diagram-line)\" d=\"m335.6 638-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M329.6 686v123q0 7-7 7h-38q-7.1 0-7.1 7v471\"/><path fill=\"var(--diagram-line)\" d=\"m283.5 1286-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M329.6 686v123q0 7 7.1 7h38q7 0 7 7v395\"/><path fill=\"var(--diagram-line)\" d=\"m387.8 1210-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M381.8 1258v173q0 7-7 7h-18.1q-7.1 0-7.1 7v119\"/><path fill=\"var(--diagram-line)\" d=\"m355.6 1556-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M381.8 1258v173q0 7 7 7h18q7.2 0 7.2 7v279\"/><path fill=\"var(--diagram-line)\" d=\"m420 1716-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M414 1764v13q0 7 7 7h24.5q7 0 7 7v309\"/><path fill=\"var(--diagram-line)\" d=\"m458.5 2092-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M414 1764v13q0 7-7.1 7h-24.4q-7.1 0-7.1 7v149\"/><path fill=\"var(--diagram-line)\" d=\"m381.4 1932-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"339.6\" y=\"158\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"351.1\" y=\"181\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"207.7\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"238.2\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"135.5\" y=\"464\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"147\" y=\"487\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"83.7\" y=\"766\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"95.2\" y=\"789\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"168.3\" y=\"766\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"198.8\" y=\"789\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"298.6\" y=\"464\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"329.1\" y=\"487\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"265.5\" y=\"906\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"277\" y=\"929\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"350.8\" y=\"836\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"381.3\" y=\"859\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"337.6\" y=\"1458\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"349.1\" y=\"1481\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"383\" y=\"1458\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"413.5\" y=\"1481\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"440.5\" y=\"1874\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"452\" y=\"1897\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"344.4\" y=\"1804\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"374.9\" y=\"1827\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 201.1875,0 210.1875,-18 201.1875,-36 9,-36 0,-18\" transform=\"translate(190 48)\"/><text x=\"295.1\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">수많은 행을 집계하나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 176.703125,0 185.703125,-18 176.703125,-36 9,-36 0,-18\" transform=\"translate(145.9 264)\"/><text x=\"238.7\" y=\"255\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">조인·트랜잭션인가</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 182.171875,0 191.171875,-18 182.171875,-36 9,-36 0,-18\" transform=\"translate(51.9 610)\"/><text x=\"147.5\" y=\"601\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">여러 리전에서 쓰나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 201.1875,0 210.1875,-18 201.1875,-36 9,-36 0,-18\" transform=\"translate(224.5 686)\"/><text x=\"329.6\" y=\"677\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">잃어도 되는 캐시인가</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 157.625,0 166.625,-18 157.625,-36 9,-36 0,-18\" transform=\"translate(298.5 1258)\"/><text x=\"381.8\" y=\"1249\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">관계를 따라가나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 220.578125,0 229.578125,-18 220.578125,-36 9,-36 0,-18\" transform=\"translate(299.2 1764)\"/><text x=\"414\" y=\"1755\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">정해진 호환 API가 있나</text></g><g class=\"d-node\"><text x=\"351.6\" y=\"416\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Redshift</text><use width=\"72\" height=\"72\" x=\"315.6\" y=\"309\" href=\"#icon-aws-redshift\"/></g><g class=\"d-node\"><rect width=\"167.3\" height=\"46\" x=\"12\" y=\"976\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"95.7\" y=\"1008\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Aurora DSQL</text></g><g class=\"d-node\"><text x=\"199.3\" y=\"1174\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS·Aurora</text><use width=\"72\" height=\"72\" x=\"163.3\" y=\"1067\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"277.5\" y=\"1410\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ElastiCache</text><use width=\"72\" height=\"72\" x=\"241.5\" y=\"1303\" href=\"#icon-aws-elasticache\"/></g><g class=\"d-node\"><text x=\"349.6\" y=\"1680\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Neptune</text><use width=\"72\" height=\"72\" x=\"313.6\" y=\"1573\" href=\"#icon-aws-neptune\"/></g><g class=\"d-node\"><text x=\"452.5\" y=\"2216\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DocumentDB·Keyspaces</text><use width=\"72\" height=\"72\" x=\"416.5\" y=\"2109\" href=\"#icon-aws-documentdb\"/></g><g class=\"d-node\"><text x=\"375.4\" y=\"2056\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB</text><use width=\"72\" height=\"72\" x=\"339.4\" y=\"1949\" href=\"#icon-aws-dynamodb\"/></g></svg><a aria-label=\"Redshift\" href=\"/analytics/redshift/\"><rect width=\"93.4\" height=\"128\" x=\"304.9\" y=\"300\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"RDS·Aurora\" href=\"/database/rds/\"><rect width=\"124.3\" height=\"128\" x=\"137.2\" y=\"1058\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ElastiCache\" href=\"/database/elasticache/\"><rect width=\"127.4\" height=\"128\" x=\"213.7\" y=\"1294\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Neptune\" href=\"/database/neptune/\"><rect width=\"96.7\" height=\"128\" x=\"301.2\" y=\"1564\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DocumentDB·Keyspaces\" href=\"/database/documentdb/\"><rect width=\"254.5\" height=\"128\" x=\"325.3\" y=\"2100\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DynamoDB\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"128\" x=\"314.2\" y=\"1940\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>많은 행을 모아 집계하면 Redshift다. 아니고 조인이나 복잡한 트랜잭션이 필요하면 관계형이며, 여러 리전에서 함께 쓰면 Aurora DSQL, 아니면 RDS나 Aurora다. 조인이 없고 캐시면 ElastiCache, 캐시가 아니고 관계를 따라가면 Neptune, 기존 MongoDB나 Cassandra를 옮기면 DocumentDB나 Keyspaces, 그 밖에 키로 찾으면 DynamoDB다.</p><ul><li>수많은 행을 집계하나 → Redshift: 예</li><li>수많은 행을 집계하나 → 조인·트랜잭션인가: 아니요</li><li>조인·트랜잭션인가 → 여러 리전에서 쓰나: 예</li><li>여러 리전에서 쓰나 → Aurora DSQL: 예</li><li>여러 리전에서 쓰나 → RDS·Aurora: 아니요</li><li>조인·트랜잭션인가 → 잃어도 되는 캐시인가: 아니요</li><li>잃어도 되는 캐시인가 → ElastiCache: 예</li><li>잃어도 되는 캐시인가 → 관계를 따라가나: 아니요</li><li>관계를 따라가나 → Neptune: 예</li><li>관계를 따라가나 → 정해진 호환 API가 있나: 아니요</li><li>정해진 호환 API가 있나 → DocumentDB·Keyspaces: 예</li><li>정해진 호환 API가 있나 → DynamoDB: 아니요</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>그림에 없는 것은 이름이 곧 답이다. Valkey·Redis 호환의 <strong>원본</strong>이면 MemoryDB, 글을 낱말로 <strong>검색</strong>하면 <a href=\"/analytics/opensearch/\" class=\"mention\">OpenSearch Service</a>, 시각이 찍힌 <strong>측정값</strong>이면 시계열이다. 원본은 하나로 두고 곁에 캐시나 색인을 붙이는 구성도 흔하다. <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>에 상품을 두고 <a href=\"/database/dynamodb-streams/\">스트림</a>으로 OpenSearch 색인을 맞추는 것이 그 예다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"relational-or-not\">관계형인가 아닌가<a href=\"#relational-or-not\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 물음, 관계형, 비관계형(DynamoDB), 유리한 쪽\" tabindex=\"0\"><table aria-label=\"관계형인가 아닌가\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">물음</th>\n<th scope=\"col\" role=\"columnheader\">관계형</th>\n<th scope=\"col\" role=\"columnheader\">비관계형<wbr>(DynamoDB)</th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-johoereul-miri-ana\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-johoereul-miri-ana\" class=\"anchor\" aria-label=\"줄 링크\"></a>조회를 미리 아나</th>\n<td role=\"cell\">몰라도 된다. SQL로 그때그때 조인</td>\n<td role=\"cell\">알아야 한다. 조회에 맞춰 키를 정함</td>\n<td role=\"cell\">바뀌기 쉬우면 관계형</td>\n</tr>\n<tr id=\"row-seukima\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seukima\" class=\"anchor\" aria-label=\"줄 링크\"></a>스키마</th>\n<td role=\"cell\">열을 먼저 정함</td>\n<td role=\"cell\">항목마다 달라도 됨</td>\n<td role=\"cell\">속성이 제각각이면 비관계형</td>\n</tr>\n<tr id=\"row-sseugi-hwakjang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sseugi-hwakjang\" class=\"anchor\" aria-label=\"줄 링크\"></a>쓰기 확장</th>\n<td role=\"cell\">인스턴스를 키움<wbr>(DSQL은 예외)</td>\n<td role=\"cell\">파티션이 늘어남</td>\n<td role=\"cell\">쓰기가 폭증하면 비관계형</td>\n</tr>\n<tr id=\"row-yeoreo-haengui-teuraenjaeksyeon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yeoreo-haengui-teuraenjaeksyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 행의 트랜잭션</th>\n<td role=\"cell\">길고 복잡해도 됨</td>\n<td role=\"cell\">되지만 항목 수와 범위에 제한</td>\n<td role=\"cell\">복잡하면 관계형</td>\n</tr>\n<tr id=\"row-yeoreo-rijeoneseo-sseugi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yeoreo-rijeoneseo-sseugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 리전에서 쓰기</th>\n<td role=\"cell\">Aurora DSQL</td>\n<td role=\"cell\"><a href=\"/database/dynamodb-global-tables/\">글로벌 테이블</a></td>\n<td role=\"cell\">SQL이 필요한지로 가름</td>\n</tr>\n</tbody>\n</table></div>\n<p>“NoSQL이라 트랜잭션이 없다”는 말은 옛말이다. DynamoDB에도 <a href=\"/database/dynamodb/#transactions\">트랜잭션</a>이 있다. 가르는 것은 <strong>조인과 정해지지 않은 조회</strong>다.</p>\n</div><h2 id=\"mysql-or-postgresql\">MySQL인가 PostgreSQL인가<a href=\"#mysql-or-postgresql\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>둘 다 <a href=\"/database/rds/\" class=\"mention\">RDS</a>와 Aurora가 지원하고 다중 AZ, 읽기 복제본, <a href=\"/security/iam/\" class=\"mention\">IAM</a> 인증도 된다. 그래서 <strong>이미 쓰는 엔진</strong>이 있으면 그것이 답이다. 새로 정한다면 아래를 본다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 기준, MySQL, PostgreSQL\" tabindex=\"0\"><table aria-label=\"MySQL인가 PostgreSQL인가\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">기준</th>\n<th scope=\"col\" role=\"columnheader\">MySQL</th>\n<th scope=\"col\" role=\"columnheader\">PostgreSQL</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-seonggyeok\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seonggyeok\" class=\"anchor\" aria-label=\"줄 링크\"></a>성격</th>\n<td role=\"cell\">단순하고 읽기가 많은 웹</td>\n<td role=\"cell\">복잡한 조회와 잦은 동시 쓰기</td>\n</tr>\n<tr id=\"row-deiteo-hyeongsik\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-deiteo-hyeongsik\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터 형식</th>\n<td role=\"cell\">기본형과 JSON</td>\n<td role=\"cell\">배열, 범위, 사용자 정의 형식까지</td>\n</tr>\n<tr id=\"row-hwakjang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-hwakjang\" class=\"anchor\" aria-label=\"줄 링크\"></a>확장</th>\n<td role=\"cell\">적다</td>\n<td role=\"cell\">PostGIS<wbr>(지리), pgvector<wbr>(벡터) 등</td>\n</tr>\n<tr id=\"row-auroraeman-inneun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-auroraeman-inneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>Aurora에만 있는 것</th>\n<td role=\"cell\"><a href=\"/database/aurora/#storage\">Backtrack</a>으로 되감기</td>\n<td role=\"cell\">Babelfish<wbr>(SQL Server의 T-SQL 받기), Limitless<wbr>(쓰기 분산)</td>\n</tr>\n<tr id=\"row-dsql\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dsql\" class=\"anchor\" aria-label=\"줄 링크\"></a>DSQL</th>\n<td role=\"cell\">호환되지 않음</td>\n<td role=\"cell\">호환<wbr>(일부 기능은 없음)</td>\n</tr>\n</tbody>\n</table></div>\n<p>Oracle에서 벗어나는 이전은 저장 프로시저가 비슷한 PostgreSQL로 가는 일이 많다. 스키마는 <a href=\"/migration/schema-conversion-tool/\">SCT</a>, 데이터는 <a href=\"/migration/dms/\">DMS</a>가 옮긴다.</p>\n</div><h2 id=\"columnar\">행 지향과 열 지향<a href=\"#columnar\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>같은 표라도 디스크에 적는 순서가 다르다. <strong>행 지향</strong>은 한 사람의 이름, 나이, 주소를 나란히 적어 한 건을 읽고 고치는 일(OLTP)이 빠르다. <strong>열 지향</strong>은 모두의 나이를 나란히 적는다. 평균 나이를 구할 때 나이만 읽고, 같은 종류의 값이 모여 압축도 잘된다. 대신 한 건을 고치려면 여러 곳을 건드린다.</p>\n<ul>\n<li>행 지향: <a href=\"/database/rds/\" class=\"mention\">RDS</a>, <a href=\"/database/aurora/\" class=\"mention\">Aurora</a>, DSQL.</li>\n<li>열 지향: <a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a>, <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 Parquet·ORC 파일을 조회하는 <a href=\"/analytics/athena/\">Athena</a>.</li>\n<li><strong>와이드 컬럼</strong>(Keyspaces)은 이름만 비슷하다. 행마다 열이 달라도 되는 키 기반 저장이고 집계용이 아니다.</li>\n</ul>\n<p>운영 DB의 데이터를 분석에 쓰려면 제로 ETL 통합이나 <a href=\"/migration/dms/\" class=\"mention\">DMS</a>로 Redshift에 복제한다. 둘을 한 DB로 해결하려는 보기는 대개 틀렸다.</p>\n</div><h2 id=\"time-series\">시계열<a href=\"#time-series\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"시계열은 ",
					createVNode(_components.strong, { children: "시각 + 꼬리표 + 값" }),
					"이 끊임없이 들어오고, 고치는 일은 거의 없으며, 최근 것을 자주 보고, 시간 구간으로 묶어 집계한다. 전용 DB는 시간으로 나눠 저장하고 오래된 것을 지우거나 줄여 준다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "Timestream이 둘로 나뉘었다",
					"set:html": "<p>처음의 Timestream은 <strong>Timestream for LiveAnalytics</strong>가 됐다. 서버리스이고 메모리 계층에서 자기 디스크 계층으로 데이터를 내렸다. 2025년 6월 20일부터 새 고객을 받지 않는다. 지금 새로 시작하면 <strong>Timestream for InfluxDB</strong>이고, 이쪽은 인스턴스를 고르는 관리형 InfluxDB다. 시험 보기의 “Amazon Timestream, 서버리스 시계열”은 앞의 것이다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>기본값 둘</strong>: 조회가 다양하면 <a href=\"/database/rds/\" class=\"mention\">RDS</a>·<a href=\"/database/aurora/\" class=\"mention\">Aurora</a>, 키로만 찾으면 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>. 조건이 더 없으면 여기서 멈춘다.</li>\n<li><strong>Oracle, SQL Server, Db2, MariaDB 그대로</strong>: RDS. Aurora는 MySQL과 PostgreSQL뿐이다.</li>\n<li><strong>여러 리전에서 함께 쓰기</strong>: SQL이면 Aurora DSQL, 키-값이면 글로벌 테이블. 두 리전의 구성은 <a href=\"/architectures/multi-region-active-active/\">다중 리전 활성/활성</a>에 있다.</li>\n<li><strong>간헐적인 SQL</strong>: <a href=\"/database/aurora-serverless/\">Aurora Serverless v2</a>.</li>\n<li><strong>읽기가 되풀이되어 느리다</strong>: DB를 바꾸지 않고 <a href=\"/database/elasticache/\" class=\"mention\">ElastiCache</a>나 <a href=\"/database/dax/\">DAX</a>를 앞에 둔다.</li>\n<li><strong>호환성의 이름이 나왔다</strong>: MongoDB는 <a href=\"/database/documentdb/\" class=\"mention\">DocumentDB</a>, Cassandra는 Keyspaces, Redis 원본은 MemoryDB, Gremlin·SPARQL은 <a href=\"/database/neptune/\" class=\"mention\">Neptune</a>.</li>\n<li><strong>집계와 보고서</strong>: <a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a>. 어쩌다 한 번 S3의 파일을 묻는다면 <a href=\"/analytics/athena/\" class=\"mention\">Athena</a>.</li>\n<li><strong>파일이나 이미지</strong>: 데이터베이스가 아니라 <a href=\"/storage/s3/\">S3</a>에 두고 주소만 DB에 적는다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "서버리스" }),
						"의 뜻이 둘이다. ",
						createVNode(_components.a, {
							href: "/database/dynamodb/",
							class: "mention",
							children: "DynamoDB"
						}),
						", Keyspaces, DSQL은 인스턴스가 아예 없다. ",
						createVNode(_components.a, {
							href: "/database/aurora/",
							class: "mention",
							children: "Aurora"
						}),
						", ",
						createVNode(_components.a, {
							href: "/database/documentdb/",
							class: "mention",
							children: "DocumentDB"
						}),
						", ",
						createVNode(_components.a, {
							href: "/database/neptune/",
							class: "mention",
							children: "Neptune"
						}),
						"의 서버리스는 인스턴스가 있고 크기만 저절로 변한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [createVNode(_components.a, {
							href: "/database/elasticache/",
							class: "mention",
							children: "ElastiCache"
						}), "와 MemoryDB"] }),
						": 앞은 원본 앞의 캐시, 뒤는 그 자체가 원본이다. 다만 ElastiCache도 Valkey 9.0부터 내구성을 켤 수 있어 경계가 흐려졌다(",
						createVNode(_components.a, {
							href: "/database/redis-vs-memcached/",
							children: "비교"
						}),
						")."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "DynamoDB와 DocumentDB" }), ": 둘 다 JSON을 담는다. “MongoDB”라는 낱말이 없으면 서버리스인 DynamoDB가 먼저다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "QLDB" }), "는 2025년에 끝났다. 지우거나 고칠 수 없는 원장을 묻는 옛 문제에만 나온다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“가장 빠른 것”을 찾지 않는다",
					"set:html": "<p>마이크로초라는 말에 MemoryDB를, 확장이라는 말에 DynamoDB를 바로 고르면 틀리기 쉽다. 조인이 한 번이라도 나오면 관계형부터 보고, 느린 곳에는 캐시를 <strong>더하는</strong> 보기를 찾는다.</p>"
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
var url = "content/database/choosing-a-database.mdx/";
var file = "/work/wt/build/content/database/choosing-a-database.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/choosing-a-database.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
