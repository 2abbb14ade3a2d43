import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/analytics/athena.mdx
var frontmatter = {
	"title": "Amazon Athena",
	"titleEn": "Amazon Athena",
	"kind": "service",
	"status": "published",
	"summary": "Athena는 S3에 있는 파일을 옮기지 않고 그 자리에서 표준 SQL로 조회하며, 읽은 데이터양만큼만 내는 서버리스 쿼리 서비스다.",
	"aliases": [
		"Athena",
		"아테나",
		"서버리스 SQL",
		"서버리스 쿼리",
		"S3 쿼리",
		"S3 SQL 조회",
		"임시 쿼리",
		"애드혹 쿼리",
		"ad hoc query",
		"Parquet",
		"파케이",
		"파르케",
		"Apache Parquet",
		"ORC",
		"Avro",
		"열 기반 형식",
		"열 기반 데이터",
		"컬럼형",
		"Columnar",
		"연합 쿼리",
		"페더레이션 쿼리",
		"Athena Federated Query",
		"CTAS",
		"S3 파일 SQL 조회",
		"로그 파일 SQL",
		"쿼리당 과금",
		"대화형 쿼리",
		"쿼리 결과 재사용",
		"결과 재사용",
		"query result reuse",
		"서버 없이 로그 분석"
	],
	"related": [
		"architectures/data-lake",
		"storage/s3",
		"analytics/glue",
		"analytics/redshift",
		"analytics/quicksight",
		"analytics/lake-formation",
		"analytics/data-firehose",
		"storage/s3-access-control",
		"storage/s3-performance"
	],
	"signals": [
		{
			"id": "athena-s3-paireul-jeokjaedo",
			"need": "S3 파일을 적재도 서버도 없이 가끔 SQL로 조회한다",
			"choose": "Athena",
			"see": "analytics/athena#scenario-occasional-log-query",
			"why": "Athena는 적재 없이 S3의 파일을 그 자리에서 조회하고 조회한 만큼만 낸다."
		},
		{
			"id": "parquet",
			"need": "늘 몇 열만 보고 날짜로 거르는데 Athena 요금이 크다",
			"choose": "Parquet + 파티션 + 압축",
			"see": "analytics/athena#performance",
			"why": "Athena는 읽은 양만큼 낸다. 열 형식은 그 열만, 파티션은 그 날짜만 읽게 한다."
		},
		{
			"id": "athena-s3wa-rds-dynamodbreul",
			"need": "S3와 RDS·DynamoDB를 SQL 하나로 가끔 함께 조회한다",
			"choose": "Athena 연합 쿼리",
			"see": "analytics/athena#how",
			"why": "커넥터가 S3 밖의 DB까지 SQL 하나로 읽는다. 가끔이면 옮기지 않아도 된다."
		},
		{
			"id": "redshift",
			"need": "수백 명이 무거운 조인을 종일 되풀이한다",
			"choose": "Redshift",
			"see": "analytics/athena#vs-redshift",
			"why": "무거운 쿼리가 되풀이되면 올려 두고 분산·정렬하는 쪽이 빠르고 싸다."
		}
	],
	"facts": [
		{
			"id": "price",
			"label": "요금",
			"value": "스캔한 데이터 1TB에 5달러(버지니아 북부)",
			"note": "쿼리마다 최소 10MB로 세고, 실패한 쿼리와 DDL은 무료다. 리전마다 다르므로 요금 페이지에서 다시 확인할 것.",
			"called": [
				"스캔",
				"스캔 요금",
				"1TB",
				"cost per TB",
				"per TB"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/athena/pricing/"
		},
		{
			"id": "dml-timeout",
			"label": "SELECT 같은 DML 쿼리의 제한 시간",
			"value": "기본 30분(늘릴 수 있음)",
			"note": "늘려 달라고 하면 240분까지다(Athena 할당량 문서). CREATE TABLE 같은 DDL은 600분이다.",
			"called": [
				"athena 쿼리 분",
				"athena 타임아웃",
				"athena 쿼리 타임아웃",
				"athena query timeout",
				"athena 쿼리 시간",
				"query time limit"
			],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/general/latest/gr/athena.html"
		},
		{
			"id": "query-length",
			"label": "쿼리 문장의 길이",
			"value": "262,144바이트",
			"note": "늘릴 수 없다.",
			"called": [
				"쿼리 길이",
				"쿼리 크기",
				"쿼리문 길이",
				"query length",
				"query string length"
			],
			"source": "https://docs.aws.amazon.com/athena/latest/ug/service-limits.html"
		},
		{
			"id": "partitions-per-scan",
			"label": "한 번에 읽는 파티션",
			"value": "100만 개까지",
			"note": "Glue 테이블에는 파티션이 1,000만 개까지 있어도 된다.",
			"called": ["파티션 개", "partition 개"],
			"source": "https://docs.aws.amazon.com/athena/latest/ug/service-limits.html"
		},
		{
			"id": "workgroups",
			"label": "작업 그룹",
			"value": "계정·리전마다 1,000개",
			"note": "쿼리당 스캔 상한, 결과 위치, 비용 태그를 그룹마다 정한다.",
			"called": [
				"작업그룹 개",
				"워크그룹 개",
				"workgroup 개",
				"Athena 작업 그룹 최대",
				"Athena workgroup limit",
				"Athena workgroup 개"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/athena/latest/ug/service-limits.html"
		},
		{
			"id": "result-reuse",
			"label": "쿼리 결과 재사용",
			"asks": "얼마나 지난 쿼리 결과까지 다시 쓰나?",
			"value": "기본 60분, 최대 7일 안의 결과",
			"note": "쿼리마다 켜며 처음에는 꺼져 있다. 같은 작업 그룹에서 같은 쿼리를 돌린 결과만 다시 쓴다. 엔진 버전 3에서 된다.",
			"called": [
				"결과 재사용",
				"재사용",
				"결과 캐시",
				"쿼리 재사용",
				"캐시",
				"result reuse",
				"result reuse max age",
				"query result reuse"
			],
			"source": "https://docs.aws.amazon.com/athena/latest/ug/reusing-query-results.html"
		},
		{
			"id": "formats",
			"label": "읽는 형식",
			"value": "CSV·TSV, JSON, 텍스트 로그, Avro, Parquet, ORC",
			"note": "Apache Iceberg·Hudi·Delta Lake 테이블도 읽는다.",
			"axis": "engine",
			"source": "https://docs.aws.amazon.com/athena/latest/ug/supported-serdes.html"
		},
		{
			"id": "scaling",
			"label": "늘어나는 방식",
			"value": "서버리스, 쿼리를 나란히 돌려 자동으로",
			"axis": "scaling",
			"source": "https://docs.aws.amazon.com/athena/latest/ug/what-is.html"
		}
	],
	"scenarios": [
		{
			"id": "occasional-log-query",
			"situation": "S3에 JSON 로그가 계속 쌓인다. 담당자가 가끔, 그때그때 다른 SQL로 조회한다. 관리할 것은 가장 적어야 한다.",
			"answer": ["analytics/athena", "storage/s3"],
			"why": "“가끔 다른 쿼리”와 “운영 최소”다. 적재 없이 그 자리에서 조회하고 조회한 만큼만 낸다.",
			"trap": "Redshift는 클러스터나 작업 그룹을 만들고 대개 데이터를 올려 둔다. 드문 조회에는 과하다.",
			"requirements": ["analytics", "least-operations"]
		},
		{
			"id": "cut-query-cost",
			"situation": "매일 수백 GB의 CSV를 Athena로 조회하는데 요금이 크다. 필요한 열은 몇 개뿐이고 늘 날짜로 거른다.",
			"answer": ["analytics/athena", "analytics/glue"],
			"choose": "Parquet + 압축 + 날짜 파티션",
			"why": "요금은 스캔한 양이다. Parquet으로 바꾸고 압축하고 날짜로 파티션하면 필요한 열과 날짜만 읽는다.",
			"trap": "인스턴스를 키우는 선택지는 없다. LIMIT을 붙여도 읽는 양은 줄지 않는 것이 보통이다.",
			"requirements": ["lowest-cost", "analytics"]
		},
		{
			"id": "access-log-audit",
			"situation": "S3 서버 액세스 로그로 지난달 누가 어떤 객체에 접근해 거부됐는지 찾아야 한다.",
			"answer": ["analytics/athena", "storage/s3-access-control"],
			"choose": "로그 버킷 위의 Athena 테이블",
			"why": "로그가 이미 S3에 있다. 로그 버킷 위에 테이블을 정의해 SQL로 묻는다.",
			"trap": "CloudTrail 콘솔의 이벤트 기록에는 관리 이벤트만 나온다. 객체 단위 접근은 데이터 이벤트 추적을 미리 켜 두었어야 남는다.",
			"requirements": ["analytics", "compliance"]
		},
		{
			"id": "heavy-dashboard",
			"situation": "분석가 수백 명이 종일 저마다 조건을 바꿔 가며 수십 개 테이블을 조인한 집계를 돌리고, 답을 몇 초 안에 받아야 한다.",
			"answer": ["analytics/redshift"],
			"why": "“반복되는 무거운 조인”과 “많은 동시 사용자”다. 데이터를 올려 분산·정렬해 둔 웨어하우스가 빠르고 값도 예측된다.",
			"trap": "Athena는 쿼리할 때마다 스캔한 만큼 요금이 붙고 동시 쿼리에 할당량이 있다. 결과를 QuickSight의 SPICE에 담아 두는 답은 모두가 같은 화면을 볼 때나 맞다.",
			"requirements": ["analytics", "low-latency"]
		}
	],
	"corrections": [
		{
			"id": "s3-parquet",
			"notes": "한 노트는 S3의 Parquet 데이터를 조회한다고 하고, 다른 노트는 CSV·JSON·ORC·Parquet 등을 든다.",
			"status": "conflict",
			"right": "여러 형식을 모두 읽는다. Parquet과 ORC는 필수가 아니라 스캔량을 줄이는 권장 형식이다.",
			"source": "https://docs.aws.amazon.com/athena/latest/ug/supported-serdes.html"
		},
		{
			"id": "parquet-arbo",
			"notes": "열 형식을 Amazon Parquet이라 하고, 지원 형식에 Arbo를 적고, 사용 사례에 로드 쿼리를 든다.",
			"status": "wrong",
			"card": false,
			"right": "Apache Parquet과 Apache ORC는 오픈 소스 형식이다. Arbo는 Avro, 로드 쿼리는 로그 쿼리의 오기다.",
			"source": "https://docs.aws.amazon.com/athena/latest/ug/columnar-storage.html"
		},
		{
			"id": "wording",
			"notes": "쿼리마다 돈을 낸다고 한다.",
			"status": "simplified",
			"right": "쿼리 수가 아니라 스캔한 데이터양이다. 같은 쿼리라도 형식과 파티션에 따라 값이 수십 배 달라진다. 용량을 예약해 시간으로 내는 방식도 있다.",
			"source": "https://docs.aws.amazon.com/athena/latest/ug/capacity-management.html"
		},
		{
			"id": "s3-athena",
			"notes": "결과를 S3로 넣을 수 있다고 한다.",
			"status": "simplified",
			"right": "선택이 아니다. 작업 그룹에 결과를 둘 S3 위치(또는 Athena 관리형 결과)를 정해야 쿼리가 돈다. 결과 파일은 지우지 않으면 계속 쌓인다.",
			"source": "https://docs.aws.amazon.com/athena/latest/ug/querying.html"
		},
		{
			"id": "lambda-rds",
			"notes": "람다를 쓰면 다른 서비스에서도 쿼리할 수 있다고만 한다.",
			"status": "simplified",
			"right": "연합 쿼리다. 데이터 원본마다 커넥터가 있고, 그 커넥터가 Lambda 함수로 돌며 RDS·DynamoDB 등을 읽어 준다.",
			"source": "https://docs.aws.amazon.com/athena/latest/ug/federated-queries.html"
		},
		{
			"id": "csv-parquet",
			"notes": "CSV를 Parquet으로 바꾸는 데는 Glue라고 한다.",
			"status": "simplified",
			"right": "Glue 말고도 Athena의 CTAS, Firehose의 형식 변환으로 바꾼다. 쌓인 것을 한 번 바꾸는 데는 CTAS가 가장 간단하다.",
			"source": "https://docs.aws.amazon.com/athena/latest/ug/ctas.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "Amazon Athena",
			"lines": "99-104"
		},
		{
			"note": "000",
			"section": "Amazon Athena - 성능 향상",
			"lines": "105-109"
		},
		{
			"note": "000",
			"section": "Amazon Redshift",
			"lines": "111-115"
		},
		{
			"note": "001",
			"section": "S3 Access Logs",
			"lines": "829-834"
		},
		{
			"note": "001",
			"section": "Amazon Athena",
			"lines": "913-919"
		},
		{
			"note": "001",
			"section": "Athena",
			"lines": "1409-1416"
		},
		{
			"note": "002",
			"section": "Amazon Athena",
			"lines": "51-52"
		},
		{
			"note": "002",
			"section": "Apache Parquet 형식",
			"lines": "54-59"
		},
		{
			"note": "002",
			"section": "Amazon QuickSight",
			"lines": "61-64"
		}
	],
	"references": [
		{
			"title": "Athena란",
			"url": "https://docs.aws.amazon.com/athena/latest/ug/what-is.html"
		},
		{
			"title": "성능 조정",
			"url": "https://docs.aws.amazon.com/athena/latest/ug/performance-tuning.html"
		},
		{
			"title": "파티션과 버킷팅",
			"url": "https://docs.aws.amazon.com/athena/latest/ug/ctas-partitioning-and-bucketing.html"
		},
		{
			"title": "할당량",
			"url": "https://docs.aws.amazon.com/athena/latest/ug/service-limits.html"
		},
		{
			"title": "관리형 쿼리 결과",
			"url": "https://docs.aws.amazon.com/athena/latest/ug/managed-results.html"
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
			"slug": "performance",
			"text": "성능과 비용 줄이기"
		},
		{
			"depth": 2,
			"slug": "parquet",
			"text": "Apache Parquet"
		},
		{
			"depth": 2,
			"slug": "vs-redshift",
			"text": "Redshift와 고르기"
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
		p: "p",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-athena\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M123 87c14 0 22 3 23 5-1 2-9 5-23 5s-23-3-24-5c1-2 9-5 24-5m-2 26-1-2 2-1zm18 26-1 2-4 1-12 1c-10 0-17-2-18-3l-4-40c6 2 16 3 23 3 6 0 16-1 22-3l-2 17-17-7c0-2-2-3-4-3-3 0-5 2-5 4 0 3 2 5 5 5h1l19 8zM92 92l6 48c0 9 23 9 24 9l13-1 5-1c4-2 6-4 6-7l2-14h3c3 0 4-1 5-2v-3c0-3-4-6-6-8l3-21c0-9-19-11-30-11s-31 2-31 11m29-28c28 0 50 23 50 51s-22 51-50 51-50-23-50-51 22-51 50-51m-79 70v6h28c9 19 29 33 51 33 31 0 57-26 57-58s-26-57-57-57c-24 0-45 15-53 37H42v7h24l-1 13H35v6h30c0 4 1 9 3 13zm173 77c-4 4-11 4-15 0l-34-34 15-15 34 35 3 7zm4-19-34-35c7-12 12-26 12-42 0-42-34-77-76-77-30 0-57 18-69 46l6 3c11-26 36-42 63-42 38 0 69 31 69 70s-31 70-69 70c-25 0-49-14-61-37l-6 4c14 24 39 40 67 40 15 0 28-4 40-12l35 36c3 3 7 5 11 5 5 0 9-2 12-5s5-7 5-12c0-4-2-9-5-12\"/></symbol><symbol id=\"icon-aws-glue\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M106 74h6v-7h-6zm-7 3V64l3-3h13l3 3v13l-3 3h-13zm32-23h7v-6h-7zm-6 4V45l3-3h13l3 3v13l-3 3h-13zm13 28h6v-6h-6zm-4-12h13l3 3v13l-3 3h-13l-3-3V77zm-6 33c-6 0-26 0-39-3l32 51 1 2v7h12v-7l1-2 32-51c-13 3-33 3-39 3m-50-9-1-2c0-9 30-11 48-11v6c-22 0-36 3-40 5 5 2 19 5 43 5 23 0 38-3 43-5l-15-3 1-7c20 3 22 6 22 10l-1 2-37 60v8l-2 3c-4 2-7 2-11 2-3 0-7 0-11-2l-2-3v-8zm72 93-1 3-19 19-2 1-2-1-19-19a3 3 0 0 1 2-5h9v-10h7v13l-3 3h-5l11 12 11-12h-5l-3-3v-13h7v10h9z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-quicksight\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M208 77c0-4-3-7-6-7s-7 3-7 7 3 6 7 6 6-3 6-6m-74 73c0-3-2-6-6-6s-6 3-6 6 2 7 6 7 6-3 6-7m-6-44c4 0 6-3 6-7s-2-6-6-6-6 3-6 6 2 7 6 7m-67 64c0-4-3-7-7-7s-6 3-6 7 3 6 6 6 7-3 7-6m153-93c0 7-5 13-12 13-3 0-6-1-8-3l-55 57 2 6c0 7-6 13-13 13s-13-6-13-13c0-6 4-11 10-12v-26l-5-3-55 54 2 7c0 7-6 12-13 12s-12-5-12-12 5-13 12-13l7 1 55-55-1-4c0-7 6-13 13-13s13 6 13 13c0 6-4 11-10 13v26l3 1 56-56-1-6c0-7 6-13 13-13s12 6 12 13M54 54h148v4h6v-7l-3-3H51l-3 3v99h6zm148 42h6v109l-3 3H51l-3-3v-16h6v13h148z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>데이터가 이미 <a href=\"/storage/s3/\">S3</a>에 있고 <strong>가끔, 그때그때 다른 질문</strong>을 SQL로 던질 때 쓴다. 서비스 로그(<a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>, <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>, <a href=\"/networking/vpc-flow-logs/\">VPC 흐름 로그</a>, <a href=\"/management/cloudtrail/\">CloudTrail</a>, <a href=\"/storage/s3-access-control/\">S3 액세스 로그</a>) 분석, 데이터 레이크 탐색, BI 보고가 대표적이다. 문제에 “S3의 데이터”, “SQL”, “임시(ad hoc)”, “서버리스”, “운영 최소”가 나오면 Athena다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-query-in-place\" data-diagram=\"query-in-place\"><figcaption><span class=\"diagram-title\">S3의 파일을 그 자리에서 조회해 대시보드로 보여 주는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-query-in-place\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: S3의 파일을 그 자리에서 조회해 대시보드로 보여 주는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"663\" height=\"415\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1061.5 664\"><svg width=\"1061.5\" height=\"664\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-query-in-place-desc\" aria-labelledby=\"diagram-query-in-place-title\" role=\"img\" viewBox=\"-4 -4 1061.5 664\"><title id=\"diagram-query-in-place-title\">S3의 파일을 그 자리에서 조회해 대시보드로 보여 주는 흐름</title><desc id=\"diagram-query-in-place-desc\">S3 버킷의 Parquet 파일에 대한 테이블 정의가 Glue 데이터 카탈로그에 있다. Athena는 SQL을 받으면 카탈로그에서 스키마와 파티션을 읽고 필요한 파일만 스캔해, 결과를 결과용 버킷에 쓰고 분석가와 QuickSight에 돌려준다. S3 밖의 데이터는 Lambda 커넥터가 읽어 준다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M122.7 265h122.7q7 0 7 7v49q0 7 7.2 7h8.9\"/><path fill=\"var(--diagram-line)\" d=\"m260.5 322 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M112.4 391h133q7 0 7-7v-49q0-7 7.2-7h8.9\"/><path fill=\"var(--diagram-line)\" d=\"m260.5 322 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M362.5 328h13q7 0 7-7v-70q0-7 7-7h223.7\"/><path fill=\"var(--diagram-line)\" d=\"m605.2 238 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M362.5 328h13q7 0 7-7V83q0-7 7-7h228.8\"/><path fill=\"var(--diagram-line)\" d=\"m610.3 70 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M362.5 328h13q7 0 7 7v238q0 7 7 7h228.8\"/><path fill=\"var(--diagram-line)\" d=\"m610.3 574 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M712.3 580h149.5\"/><path fill=\"var(--diagram-line)\" d=\"m853.8 574 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M362.5 328h13q7 0 7 7v70q0 7 7 7H587\"/><path fill=\"var(--diagram-line)\" d=\"m578.9 406 12 6-12 6z\"/></g><g class=\"d-edge-label\"><rect width=\"69.8\" height=\"30\" x=\"162.7\" y=\"249.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"197.6\" y=\"272.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① SQL</text></g><g class=\"d-edge-label\"><rect width=\"69.8\" height=\"30\" x=\"162.7\" y=\"375.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"197.6\" y=\"398.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① SQL</text></g><g class=\"d-edge-label\"><rect width=\"148.4\" height=\"30\" x=\"402.5\" y=\"228.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"476.7\" y=\"251.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 스키마·파티션</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"402.5\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"476.7\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 필요한 부분만</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"421.5\" y=\"564.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"476.7\" y=\"587.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 연합 쿼리</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"783.8\" y=\"564.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"804.8\" y=\"587.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">읽기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"421.5\" y=\"396.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"476.7\" y=\"419.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 결과 저장</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"21.7\" y=\"243\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"72.2\" y=\"274\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">분석가</text></g><g class=\"d-node\"><text x=\"67.4\" y=\"447\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">QuickSight</text><use width=\"72\" height=\"72\" x=\"31.4\" y=\"336\" href=\"#icon-aws-quicksight\"/></g><g class=\"d-node\"><text x=\"317.5\" y=\"384\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Athena</text><use width=\"72\" height=\"72\" x=\"281.5\" y=\"273\" href=\"#icon-aws-athena\"/></g><g class=\"d-node\"><text x=\"662.2\" y=\"300\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 카탈로그</text><use width=\"72\" height=\"72\" x=\"626.2\" y=\"189\" href=\"#icon-aws-glue\"/></g><g class=\"d-node\"><text x=\"667.3\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터(Parquet)</text><use width=\"72\" height=\"72\" x=\"631.3\" y=\"21\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"635.9\" y=\"468\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">쿼리 결과</text><use width=\"72\" height=\"72\" x=\"599.9\" y=\"357\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"667.3\" y=\"636\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">커넥터</text><use width=\"72\" height=\"72\" x=\"631.3\" y=\"525\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M865.8 550.7a87.9 14.6 0 0 0 175.7 0 87.9 14.6 0 0 0-175.7 0v58.6a87.9 14.6 0 0 0 175.7 0v-58.6\"/><text x=\"953.7\" y=\"600\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">RDS·DynamoDB</text></g></svg><a aria-label=\"QuickSight\" href=\"/analytics/quicksight/\"><rect width=\"118.7\" height=\"136\" x=\"8\" y=\"323\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Athena\" href=\"/analytics/athena/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"268.5\" y=\"260\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"데이터 카탈로그\" href=\"/analytics/glue/\"><rect width=\"150.6\" height=\"136\" x=\"586.9\" y=\"176\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"데이터(Parquet)\" href=\"/storage/s3/\"><rect width=\"161\" height=\"136\" x=\"586.9\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"쿼리 결과\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"586.9\" y=\"344\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"커넥터\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"618.3\" y=\"512\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"365\" height=\"701\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 584.5 1121\"><svg width=\"584.5\" height=\"1121\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-query-in-place-narrow-desc\" aria-labelledby=\"diagram-query-in-place-narrow-title\" role=\"img\" viewBox=\"-4 -4 584.5 1121\"><title id=\"diagram-query-in-place-narrow-title\">S3의 파일을 그 자리에서 조회해 대시보드로 보여 주는 흐름</title><desc id=\"diagram-query-in-place-narrow-desc\">S3 버킷의 Parquet 파일에 대한 테이블 정의가 Glue 데이터 카탈로그에 있다. Athena는 SQL을 받으면 카탈로그에서 스키마와 파티션을 읽고 필요한 파일만 스캔해, 결과를 결과용 버킷에 쓰고 분석가와 QuickSight에 돌려준다. S3 밖의 데이터는 Lambda 커넥터가 읽어 준다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M264.2 132v83q0 7 7 7h53.1q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m337.4 230-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M398.6 132v83q0 7-7 7h-53.2q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m337.4 230-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M331.4 362v83q0 7-7.1 7H170.1q-7.1 0-7.1 7v239\"/><path fill=\"var(--diagram-line)\" d=\"m169 690-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M331.4 362v496\"/><path fill=\"var(--diagram-line)\" d=\"m337.4 850-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M331.4 362v83q0 7 7 7h135.2q7 0 7 7v239\"/><path fill=\"var(--diagram-line)\" d=\"m486.7 690-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M480.7 822v196\"/><path fill=\"var(--diagram-line)\" d=\"m486.7 1010-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M331.4 362v13q0 7-7.1 7H74.6q-7.1 0-7.1 7v149\"/><path fill=\"var(--diagram-line)\" d=\"m73.5 530-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"69.8\" height=\"30\" x=\"229.2\" y=\"172\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"264\" y=\"195\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① SQL</text></g><g class=\"d-edge-label\"><rect width=\"69.8\" height=\"30\" x=\"363.6\" y=\"172\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"398.5\" y=\"195\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① SQL</text></g><g class=\"d-edge-label\"><rect width=\"148.4\" height=\"30\" x=\"88.5\" y=\"472\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"162.7\" y=\"495\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 스키마·파티션</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"256.9\" y=\"472\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"331\" y=\"495\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 필요한 부분만</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"425.2\" y=\"472\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"480.3\" y=\"495\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 연합 쿼리</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"459.2\" y=\"907\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"480.2\" y=\"930\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">읽기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"402\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"425\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 결과 저장</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"225.1\" y=\"96\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"264.2\" y=\"123\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">분석가</text></g><g class=\"d-node\"><text x=\"398.6\" y=\"124\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">QuickSight</text><use width=\"72\" height=\"72\" x=\"362.6\" y=\"17\" href=\"#icon-aws-quicksight\"/></g><g class=\"d-node\"><text x=\"331.4\" y=\"354\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Athena</text><use width=\"72\" height=\"72\" x=\"295.4\" y=\"247\" href=\"#icon-aws-athena\"/></g><g class=\"d-node\"><text x=\"163\" y=\"814\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 카탈로그</text><use width=\"72\" height=\"72\" x=\"127\" y=\"707\" href=\"#icon-aws-glue\"/></g><g class=\"d-node\"><text x=\"331.4\" y=\"974\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터(Parquet)</text><use width=\"72\" height=\"72\" x=\"295.4\" y=\"867\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"67.5\" y=\"654\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">쿼리 결과</text><use width=\"72\" height=\"72\" x=\"31.5\" y=\"547\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"480.7\" y=\"814\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">커넥터</text><use width=\"72\" height=\"72\" x=\"444.7\" y=\"707\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M396.8 1036.3a83.9 14.3 0 0 0 167.7 0 83.9 14.3 0 0 0-167.7 0v50.3a83.9 14.3 0 0 0 167.7 0v-50.3\"/><text x=\"480.7\" y=\"1076.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">RDS·DynamoDB</text></g></svg><a aria-label=\"QuickSight\" href=\"/analytics/quicksight/\"><rect width=\"118.7\" height=\"128\" x=\"339.2\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Athena\" href=\"/analytics/athena/\" aria-current=\"page\"><rect width=\"90\" height=\"128\" x=\"286.4\" y=\"238\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"데이터 카탈로그\" href=\"/analytics/glue/\"><rect width=\"150.6\" height=\"128\" x=\"87.7\" y=\"698\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"데이터(Parquet)\" href=\"/storage/s3/\"><rect width=\"161\" height=\"128\" x=\"250.9\" y=\"858\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"쿼리 결과\" href=\"/storage/s3/\"><rect width=\"93.6\" height=\"128\" x=\"20.7\" y=\"538\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"커넥터\" href=\"/compute/lambda/\"><rect width=\"90\" height=\"128\" x=\"435.7\" y=\"698\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>S3 버킷의 Parquet 파일에 대한 테이블 정의가 Glue 데이터 카탈로그에 있다. Athena는 SQL을 받으면 카탈로그에서 스키마와 파티션을 읽고 필요한 파일만 스캔해, 결과를 결과용 버킷에 쓰고 분석가와 QuickSight에 돌려준다. S3 밖의 데이터는 Lambda 커넥터가 읽어 준다.</p><ul><li>분석가 → Athena: ① SQL</li><li>QuickSight → Athena: ① SQL</li><li>Athena → 데이터 카탈로그: ② 스키마·파티션</li><li>Athena → 데이터(Parquet): ③ 필요한 부분만</li><li>Athena → 커넥터: ③ 연합 쿼리</li><li>커넥터 → RDS·DynamoDB: 읽기</li><li>Athena → 쿼리 결과: ④ 결과 저장</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>분석가나 <a href=\"/analytics/quicksight/\">QuickSight</a> 같은 BI 도구가 SQL을 보낸다. 엔진은 오픈 소스 Trino·Presto를 바탕으로 한다.</li>\n<li>파일에는 “표”라는 정보가 없다. <strong>스키마와 위치는 <a href=\"/analytics/glue/\">Glue</a> 데이터 카탈로그</strong>에 적혀 있고, 크롤러(파일을 훑어 스키마를 알아내는 Glue의 작업)로 찾거나 <code>CREATE TABLE</code>로 적는다. 데이터를 읽을 때 스키마를 입히는 방식(schema-on-read)이다.</li>\n<li>AWS가 가진 컴퓨팅이 파일을 나눠 읽는다. Athena에는 서버도 적재도 없다. 사용자는 <a href=\"/storage/s3/\" class=\"mention\">S3</a>와 카탈로그의 권한을 모두 지녀야 한다. 열과 행까지 가리려면 <a href=\"/analytics/lake-formation/\">Lake Formation</a>을 쓴다.</li>\n<li>결과는 내가 정한 S3 위치에 남는다. 작업 그룹에서 관리형 결과를 고르면 버킷 없이 24시간 두었다가 지운다. <code>CTAS</code>로 결과를 새 테이블로 만들거나 <code>INSERT INTO</code>로 더한다.</li>\n</ol>\n<p><strong>연합 쿼리</strong>(federated query)는 S3 밖까지 SQL 하나로 잇는다. <a href=\"/database/rds/\" class=\"mention\">RDS</a>, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>, CloudWatch Logs, 온프레미스 DB마다 커넥터가 있고 <a href=\"/compute/lambda/\">Lambda</a>에서 돈다. 가끔 함께 볼 때 쓰고, 늘 조인한다면 데이터를 옮기는 편이 빠르다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"performance\">성능과 비용 줄이기<a href=\"#performance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>Athena에서 <strong>빠른 것과 싼 것은 같은 일</strong>이다. 읽는 양을 줄이면 둘 다 좋아진다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 방법, 왜 줄어드나\" tabindex=\"0\"><table aria-label=\"성능과 비용 줄이기\">\n<thead>\n<tr>\n<th scope=\"col\">방법</th>\n<th scope=\"col\">왜 줄어드나</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-parquet-orc\">\n<th scope=\"row\"><a href=\"#row-parquet-orc\" class=\"anchor\" aria-label=\"줄 링크\"></a>열 형식(Parquet, ORC)</th>\n<td>SELECT에 적은 열만 읽는다</td>\n</tr>\n<tr id=\"row-dt-2026-11-20\">\n<th scope=\"row\"><a href=\"#row-dt-2026-11-20\" class=\"anchor\" aria-label=\"줄 링크\"></a>파티션(<code>dt=2026-11-20/</code>)</th>\n<td>WHERE에 맞는 접두사만 읽는다</td>\n</tr>\n<tr id=\"row-snappy-zstd-gzip\">\n<th scope=\"row\"><a href=\"#row-snappy-zstd-gzip\" class=\"anchor\" aria-label=\"줄 링크\"></a>압축(Snappy, ZSTD, gzip)</th>\n<td>읽을 바이트가 준다</td>\n</tr>\n<tr id=\"row-128mb\">\n<th scope=\"row\"><a href=\"#row-128mb\" class=\"anchor\" aria-label=\"줄 링크\"></a>큰 파일(128MB쯤 이상)</th>\n<td>파일을 열고 목록을 훑는 부담이 준다</td>\n</tr>\n<tr id=\"row-patisyeon-peurojeksyeon\">\n<th scope=\"row\"><a href=\"#row-patisyeon-peurojeksyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>파티션 프로젝션</th>\n<td>파티션이 아주 많을 때 카탈로그 조회를 없앤다</td>\n</tr>\n<tr id=\"row-gyeolgwa-jaesayong\">\n<th scope=\"row\"><a href=\"#row-gyeolgwa-jaesayong\" class=\"anchor\" aria-label=\"줄 링크\"></a>결과 재사용</th>\n<td>같은 쿼리면 다시 스캔하지 않고 지난 결과를 준다</td>\n</tr>\n</tbody>\n</table></div>\n<pre class=\"astro-code css-variables\" data-language=\"sql\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-keyword\">CREATE</span><span class=\"tk-keyword\"> TABLE</span><span class=\"tk-function\"> logs_parquet</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">WITH</span><span> (format </span><span class=\"tk-keyword\">=</span><span class=\"tk-string-expression\"> 'PARQUET'</span><span>,</span></span>\n<span class=\"line\"><span>      external_location </span><span class=\"tk-keyword\">=</span><span class=\"tk-string-expression\"> 's3://example-lake/logs/'</span><span>,</span></span>\n<span class=\"line\"><span>      partitioned_by </span><span class=\"tk-keyword\">=</span><span class=\"tk-keyword\"> ARRAY</span><span>['dt'])</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">AS</span><span class=\"tk-keyword\"> SELECT</span><span class=\"tk-keyword\"> status</span><span>, </span><span class=\"tk-keyword\">path</span><span>, bytes, dt </span><span class=\"tk-keyword\">FROM</span><span> logs_csv;</span></span></code></pre>\n<p>결과 재사용은 여러 사람이 같은 대시보드를 새로 고칠 때 효과가 크다. 그동안 데이터가 바뀌어도 옛 결과가 나오므로, 조금 늦은 값이어도 되는 보고서에 켠다.</p>\n<p>작업 그룹에 쿼리당 스캔 상한을 걸면 실수로 전체를 훑는 일을 막는다.</p>\n</div><h2 id=\"parquet\">Apache Parquet<a href=\"#parquet\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>Parquet은 하둡 생태계에서 나온 오픈 소스 <strong>열 지향 파일 형식</strong>이다. CSV가 한 행을 이어 적는다면 Parquet은 한 열의 값을 모아 적는다.</p>\n<ul>\n<li>열 몇 개만 묻는 분석 쿼리는 나머지 열을 건너뛴다.</li>\n<li>같은 종류의 값이 모여 있어 압축이 잘 된다.</li>\n<li>블록마다 최솟값·최댓값이 적혀 있어 조건에 맞지 않는 블록을 통째로 건너뛴다.</li>\n</ul>\n<p>AWS의 데이터 레이크에서 기본으로 권하는 형식이고 Athena, Redshift Spectrum, <a href=\"/analytics/emr/\">EMR</a>, Glue가 모두 읽는다. 대신 한 행씩 덧붙이는 기록에는 맞지 않는다. 그래서 <a href=\"/analytics/data-firehose/\">Firehose</a>가 모아서 바꾸거나 나중에 변환한다.</p>\n</div><h2 id=\"vs-redshift\">Redshift와 고르기<a href=\"#vs-redshift\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 기준, Athena, Redshift",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "Redshift와 고르기",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: "기준"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "Athena"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: createVNode(_components.a, {
									href: "/analytics/redshift/",
									children: "Redshift"
								})
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-deiteo",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-deiteo",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "데이터"]
									}),
									createVNode(_components.td, { children: [createVNode(_components.a, {
										href: "/storage/s3/",
										class: "mention",
										children: "S3"
									}), "에 그대로"] }),
									createVNode(_components.td, { children: "올려 두고 분산·정렬" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-almajeun-kwori",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-almajeun-kwori",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "알맞은 쿼리"]
									}),
									createVNode(_components.td, { children: "가끔, 임시, 탐색" }),
									createVNode(_components.td, { children: "반복되는 복잡한 조인·집계" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-dongsi-sayongja",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-dongsi-sayongja",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "동시 사용자"]
									}),
									createVNode(_components.td, { children: "적을 때" }),
									createVNode(_components.td, { children: "많을 때" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-yogeum",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-yogeum",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "요금"]
									}),
									createVNode(_components.td, { children: "스캔한 양" }),
									createVNode(_components.td, { children: "노드 또는 RPU 시간" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-junbi",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-junbi",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "준비"]
									}),
									createVNode(_components.td, { children: "테이블 정의뿐" }),
									createVNode(_components.td, { children: "모델링과 적재" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Athena도 조인과 윈도 함수를 한다. 못 해서가 아니라, 무거운 쿼리가 ",
					createVNode(_components.strong, { children: "되풀이될 때" }),
					" ",
					createVNode(_components.a, {
						href: "/analytics/redshift/",
						class: "mention",
						children: "Redshift"
					}),
					"가 빠르고 싸지는 것이다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "S3 Select와 헷갈리지 않는다",
					"set:html": "<p>S3 Select는 객체 하나에서 일부만 꺼내는 기능이고 새 고객은 쓸 수 없다. 여러 객체를 SQL로 분석하는 것은 Athena다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>Athena는 데이터베이스가 아니다.</strong> 지연이 초 단위이므로 앱의 온라인 조회에는 <a href=\"/database/dynamodb/\">DynamoDB</a>나 <a href=\"/database/rds/\">RDS</a>를 쓴다.</li>\n<li><strong>Glue와의 역할</strong>: 카탈로그에 적고 변환하는 것은 Glue, 묻는 것은 Athena다.</li>\n<li>버킷이 <a href=\"/security/kms/\">KMS</a>로 암호화됐으면 쿼리하는 사람에게 키의 복호화 권한도 있어야 한다.</li>\n<li>로그가 작은 파일 수백만 개로 쌓이면 느리다. 합쳐서 다시 쓴다. <a href=\"/storage/s3/\" class=\"mention\">S3</a> 쪽 이야기는 <a href=\"/storage/s3-performance/\">S3 성능</a>에 있다.</li>\n</ul></div>" })
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
var url = "content/analytics/athena.mdx/";
var file = "/work/wt/build/content/analytics/athena.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/analytics/athena.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
