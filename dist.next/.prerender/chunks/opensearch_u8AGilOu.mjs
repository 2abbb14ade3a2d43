import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/analytics/opensearch.mdx
var frontmatter = {
	"title": "Amazon OpenSearch Service",
	"titleEn": "Amazon OpenSearch Service (formerly Amazon Elasticsearch Service)",
	"kind": "service",
	"status": "published",
	"summary": "OpenSearch Service는 글과 로그를 색인해 아무 필드나 부분 일치까지 빠르게 찾고 대시보드로 보는 관리형 검색·로그 분석 서비스다.",
	"aliases": [
		"OpenSearch",
		"오픈서치",
		"ElasticSearch",
		"엘라스틱서치",
		"일래스틱서치",
		"Amazon Elasticsearch Service",
		"Amazon ES",
		"검색 엔진",
		"전문 검색",
		"풀텍스트 검색",
		"full-text search",
		"OpenSearch 대시보드",
		"OpenSearch Dashboards",
		"Kibana",
		"키바나",
		"OpenSearch Serverless",
		"OpenSearch Ingestion",
		"UltraWarm",
		"ELK",
		"로그 검색",
		"로그 검색 시각화",
		"검색 기능 구현",
		"로그 수집 검색",
		"검색 서비스"
	],
	"related": [
		"management/cloudwatch",
		"analytics/data-firehose",
		"database/dynamodb",
		"database/dynamodb-streams",
		"analytics/athena",
		"analytics/redshift",
		"storage/s3",
		"compute/lambda"
	],
	"signals": [
		{
			"id": "opensearch-service-nanmal-ilbuna",
			"need": "낱말 일부나 아무 필드로 전문 검색한다",
			"choose": "OpenSearch Service",
			"see": "analytics/opensearch#scenario-search-dynamodb-items",
			"why": "낱말 일부로 찾으려면 검색 색인이 있어야 한다. DB의 Scan은 다 읽는다."
		},
		{
			"id": "opensearch-service-cloudwatch",
			"need": "CloudWatch Logs의 로그를 거의 실시간으로 전문 검색한다",
			"choose": "로그 구독 + OpenSearch Service",
			"see": "analytics/opensearch#scenario-realtime-log-search",
			"why": "구독이 로그를 흘려 보내 거의 실시간으로 색인한다. S3로 내보내면 몇 시간 늦다."
		},
		{
			"id": "ultrawarm",
			"need": "오래된 로그를 싸게 두되 OpenSearch에서 계속 검색한다",
			"choose": "UltraWarm 계층",
			"see": "analytics/opensearch#deployment",
			"why": "S3를 바탕으로 한 읽기 전용 계층이라 싸고, 콜드와 달리 그대로 검색된다."
		},
		{
			"id": "athena",
			"need": "S3의 로그를 분기마다 SQL로 집계만 한다",
			"choose": "Athena",
			"see": "analytics/opensearch#scenario-archive-and-sql",
			"why": "가끔 하는 SQL 집계에 늘 켜 두는 검색 클러스터는 과하다."
		}
	],
	"facts": [
		{
			"id": "auto-snapshot",
			"label": "자동 스냅샷",
			"value": "1시간마다, 336개까지 14일 보관",
			"note": "무료이고 클러스터를 되살리는 데만 쓴다. 다른 도메인이나 리전으로 옮기려면 내 버킷에 수동 스냅샷을 만든다.",
			"called": [
				"스냅샷",
				"자동스냅샷",
				"snapshot",
				"자동백업",
				"백업",
				"스냅샷 보관",
				"automated snapshot frequency",
				"snapshot frequency",
				"hourly snapshots"
			],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-snapshots.html"
		},
		{
			"id": "multi-az-standby",
			"label": "대기 포함 다중 AZ(Multi-AZ with Standby)",
			"asks": "대기 포함 다중 AZ(Multi-AZ with Standby)는 가용 영역 몇 개에 걸치고 가용성은 얼마인가?",
			"value": "가용 영역 3개, 가용성 99.99%",
			"note": "한 영역의 노드는 검색을 받지 않고 기다리다가 장애 때 1분 안에 나선다. 추가 요금은 없고 운영 환경의 권장 구성이다. 대기 없는 다중 AZ는 99.9%다.",
			"called": [
				"standby",
				"가용성",
				"SLA",
				"스탠바이"
			],
			"axis": "availability",
			"source": "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html"
		},
		{
			"id": "az-count",
			"label": "도메인이 쓰는 가용 영역 수",
			"value": "1~3개",
			"called": [
				"AZ",
				"도메인 AZ",
				"가용영역"
			],
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html"
		},
		{
			"id": "dedicated-masters",
			"label": "전용 마스터 노드",
			"value": "3개 이상(4개는 안 됨)",
			"note": "클러스터 상태만 맡고 데이터를 담지 않는다. 3개를 권한다.",
			"called": [
				"마스터",
				"마스터노드",
				"master node",
				"전용마스터",
				"master",
				"master node count",
				"dedicated master 개"
			],
			"source": "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_ClusterConfig.html"
		},
		{
			"id": "storage-tiers",
			"label": "스토리지 계층",
			"value": "핫, 웜(UltraWarm), 콜드",
			"note": "UltraWarm은 읽기만 되고 S3를 바탕으로 한다. 콜드는 웜으로 올려야 조회된다. OpenSearch 3.3부터는 쓰기도 되는 새 웜 계층이 있다.",
			"source": "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ultrawarm.html"
		},
		{
			"id": "former-name",
			"label": "옛 이름",
			"value": "Amazon Elasticsearch Service(2021년에 바뀜)",
			"note": "시각화 도구 Kibana는 OpenSearch Dashboards가 됐다.",
			"source": "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html"
		},
		{
			"id": "engines",
			"label": "엔진",
			"value": "OpenSearch와 Elasticsearch OSS(7.10까지)",
			"axis": "engine",
			"source": "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "도메인은 인스턴스를 켜 둔 시간 + 스토리지",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/opensearch-service/pricing/"
		},
		{
			"id": "scaling",
			"label": "늘어나는 방식",
			"value": "도메인은 노드를 직접 더하고, Serverless는 용량 단위(OCU)가 저절로",
			"axis": "scaling",
			"source": "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-scaling.html"
		}
	],
	"scenarios": [
		{
			"id": "search-dynamodb-items",
			"situation": "DynamoDB의 상품을 이름 일부나 설명의 낱말로 찾게 하려 한다. 키를 모르는 검색이 대부분이고 DynamoDB는 원본으로 남긴다.",
			"answer": [
				"analytics/opensearch",
				"database/dynamodb",
				"database/dynamodb-streams"
			],
			"choose": "Streams나 zero-ETL로 OpenSearch에 색인",
			"why": "“일부만 알고 찾기”는 색인 검색이다. 변경을 DynamoDB Streams나 zero-ETL로 보내 OpenSearch에 색인하고, 찾은 키로 DynamoDB를 읽는다.",
			"trap": "DynamoDB의 Scan과 필터는 테이블을 다 읽는다. 보조 인덱스도 정렬 키의 앞부분만 맞춰 볼 뿐 가운데 낱말은 찾지 못한다."
		},
		{
			"id": "realtime-log-search",
			"situation": "CloudWatch Logs에 모인 애플리케이션 로그를 거의 실시간으로 OpenSearch Service에 넣어 전문 검색을 하고 대시보드로 보려 한다. 운영 부담이 가장 적어야 한다.",
			"answer": ["analytics/opensearch", "management/cloudwatch"],
			"choose": "CloudWatch Logs 구독 → OpenSearch",
			"why": "CloudWatch Logs의 구독에서 OpenSearch Service를 고르면 로그를 옮기는 Lambda 함수까지 콘솔이 만들어 준다. 코드를 짤 것이 없고 거의 실시간이다.",
			"trap": "CloudWatch Logs Insights는 로그를 그 자리에서 조회할 뿐 OpenSearch로 옮겨 주지 않는다. S3로 내보내 Athena로 보는 방법은 몇 시간 늦고 전문 검색이 아니다.",
			"requirements": ["analytics", "least-operations"]
		},
		{
			"id": "stream-to-search",
			"situation": "클릭 스트림을 변환해 검색 엔진에 넣고, 넣지 못한 것은 S3에 남겨 다시 처리하려 한다.",
			"answer": ["analytics/data-firehose", "analytics/opensearch"],
			"choose": "Lambda 변환 + 실패분 S3 백업",
			"why": "Data Firehose가 OpenSearch를 목적지로 지원하고, Lambda 변환과 실패분 S3 백업을 함께 준다.",
			"trap": "Kinesis Data Streams만으로는 색인하는 소비자를 직접 만들어야 한다.",
			"requirements": ["analytics"]
		},
		{
			"id": "archive-and-sql",
			"situation": "3년 치 로그를 S3에 두고 분기마다 SQL로 집계한다. 검색은 하지 않는다.",
			"answer": ["analytics/athena", "storage/s3"],
			"why": "드문 SQL 집계면 클러스터를 켜 둘 까닭이 없다.",
			"trap": "OpenSearch의 UltraWarm도 노드를 켜 두는 비용이 든다.",
			"requirements": ["analytics"]
		}
	],
	"corrections": [
		{
			"id": "redshift-opensearch",
			"notes": "Redshift의 기능 셋째 항목으로 OpenSearch를 적는다.",
			"status": "wrong",
			"right": "Redshift와 무관한 별도 서비스다. 검색과 로그 분석이 본업이고 웨어하우스가 아니다.",
			"source": "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html"
		},
		{
			"id": "firehose-elasticsearch",
			"notes": "서비스 이름과 Firehose의 목적지를 ElasticSearch로 적는다.",
			"status": "outdated",
			"right": "2021년부터 Amazon OpenSearch Service다. 옛 Elasticsearch 7.10까지의 도메인도 계속 쓸 수 있다.",
			"source": "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html"
		},
		{
			"id": "wording",
			"notes": "데이터베이스에서 모든 필드를 검색할 수 있다고 한다.",
			"status": "simplified",
			"right": "다른 데이터베이스를 들여다보는 것이 아니다. 색인해 넣은 문서의 필드만 찾는다. 원본과 색인을 맞추는 파이프라인이 따로 있어야 한다.",
			"source": "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/indexing.html"
		},
		{
			"id": "dynamodb",
			"notes": "DynamoDB와 함께 쓰면 성능이 좋다고만 한다.",
			"status": "simplified",
			"right": "빨라지는 것은 키를 모르는 검색이다. 키로 읽는 일은 DynamoDB가 맡고, 색인은 비동기라 잠깐 늦다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/OpenSearchIngestionForDynamoDB.html"
		},
		{
			"id": "cloudwatch-logs",
			"notes": "CloudWatch Logs 구독으로 OpenSearch에 보내는 것이 로그 서비스에 내장된 기능이라고 한다.",
			"status": "simplified",
			"right": "콘솔에서 고르면 되지만 안에서는 Lambda 함수가 만들어져 로그를 옮긴다. 그 함수의 동시성과 실행 역할을 챙겨야 한다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_OpenSearch_Stream.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "Amazon Opensearch",
			"lines": "125-127"
		},
		{
			"note": "001",
			"section": "ElasticSearch",
			"lines": "1446-1451"
		},
		{
			"note": "002",
			"section": "CloudWatch Logs 구독",
			"lines": "543-545"
		}
	],
	"references": [
		{
			"title": "OpenSearch Service란",
			"url": "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html"
		},
		{
			"title": "다중 AZ 도메인",
			"url": "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html"
		},
		{
			"title": "인덱스 스냅샷",
			"url": "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-snapshots.html"
		},
		{
			"title": "CloudWatch Logs를 OpenSearch로 스트리밍",
			"url": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_OpenSearch_Stream.html"
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
			"slug": "deployment",
			"text": "도메인과 Serverless"
		},
		{
			"depth": 2,
			"slug": "choose",
			"text": "비슷한 서비스와 고르기"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-cloudwatch\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 150c0-13-10-23-23-23s-22 10-22 23 10 22 22 22 23-10 23-22m7 0c0 16-14 29-30 29s-29-13-29-29 13-29 29-29 30 13 30 29m27 44-23-21-6 7 22 20c2 2 5 2 7 0s2-5 0-6m-57-9c20 0 35-16 35-35 0-20-15-35-35-35-19 0-35 15-35 35 0 19 16 35 35 35m62 19a11 11 0 0 1-9 4l-7-3-23-21c-7 4-14 7-23 7-23 0-41-19-41-41 0-23 18-42 41-42s42 19 42 42c0 6-2 12-4 18l23 21c4 4 5 11 1 15M68 94v5a3 3 0 0 1-2 4c-8 2-21 8-21 26 0 14 8 22 14 26l8 2h38v6H67c-4 0-8-1-11-3-7-4-18-13-18-31 0-21 15-29 24-32v-3c0-17 12-36 27-42 19-8 39-4 53 10 4 4 8 10 11 16 3-3 8-5 13-5 10 0 20 7 22 23 9 2 28 9 28 33 0 10-3 18-9 24l-4-5c5-4 7-11 7-19 0-21-18-26-25-27l-2-1-1-3c-1-13-9-19-16-19-5 0-9 3-12 7l-3 1-2-2c-3-7-7-14-12-18-12-13-29-16-45-9-13 5-24 21-24 36\"/></symbol><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-open-search\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M142 164c-15 0-26-11-26-25 0-15 11-26 26-26s25 11 25 26c0 14-11 25-25 25m0-57c-18 0-32 14-32 32 0 17 14 32 32 32s32-15 32-32c0-18-15-32-32-32m65 89a6 6 0 0 1-8 1l-27-24 7-9 27 24c2 2 3 6 1 8m-105-57c0-22 18-40 40-40s39 18 39 40c0 21-18 39-39 39s-40-18-40-39m81 20c3-7 4-13 4-20 0-26-20-46-45-46s-46 20-46 46c0 25 20 45 46 45 9 0 18-3 25-7l27 24 8 4c4 0 7-2 9-4 5-5 4-13-1-17zm31-95v109h-6V67h-26v35h-6V64c0-2 1-3 3-3h32zm-51 131h7v16c0 2-2 3-4 3h-32c-1 0-3-1-3-3v-19h7v16h25zM138 83h-7V45l3-3h32a3 3 0 0 1 4 3v45h-7V48h-25zm-20 106h7v22c0 2-2 3-3 3H90a3 3 0 0 1-4-3v-48h7v45h25zm-25-74h-7V74c0-2 2-4 4-4h32a3 3 0 0 1 3 4v12h-7v-9H93zm-45 93h26V99H48zM77 93H45l-3 3v115l3 3h32c2 0 3-1 3-3V96z\"/></symbol><symbol id=\"icon-saa-firehose\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 12h46L39 30v9H25v-9zM32 39v15m-7-7 7 7 7-7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Callout, {
			type: "changed",
			title: "Elasticsearch에서 바뀐 이름",
			"set:html": "<p>Amazon Elasticsearch Service가 2021년 Amazon OpenSearch Service가 됐다. 옛 자료의 ElasticSearch, Kibana, ELK는 이 서비스로 읽는다.</p>"
		}),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>키를 모르고 내용으로 찾을 때</strong> 쓴다. 상품·문서 검색, 로그 분석, 보안 이벤트 조사, 그리고 뜻이 비슷한 것을 찾는 벡터 검색이 그렇다. 문제에 “전문 검색”, “부분 일치”, “어느 필드로든 검색”, “로그를 실시간으로 검색하고 시각화”가 나오면 OpenSearch다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-index-and-search\" data-diagram=\"index-and-search\"><figcaption><span class=\"diagram-title\">원본의 변경과 로그를 OpenSearch에 색인해 찾는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-index-and-search\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 원본의 변경과 로그를 OpenSearch에 색인해 찾는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"395\" height=\"614\" class=\"diagram-svg diagram-slim diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 632.5 982\"><svg width=\"632.5\" height=\"982\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-index-and-search-desc\" aria-labelledby=\"diagram-index-and-search-title\" role=\"img\" viewBox=\"-4 -4 632.5 982\"><title id=\"diagram-index-and-search-title\">원본의 변경과 로그를 OpenSearch에 색인해 찾는 흐름</title><desc id=\"diagram-index-and-search-desc\">앱은 DynamoDB에 쓰고, 변경은 DynamoDB Streams와 Lambda를 거쳐 OpenSearch에 색인된다. CloudWatch Logs의 로그는 구독 필터로, 스트림은 Data Firehose로 들어온다. 사용자는 OpenSearch에서 검색해 키를 얻고 DynamoDB에서 원본을 읽는다. 운영자는 대시보드로 로그를 본다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M134 56v13q0 7-7 7H52.5q-7.1 0-7.1 7v56q0 7 7 7h17.3q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m82.9 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M99.9 294v106\"/><path fill=\"var(--diagram-line)\" d=\"m105.9 392-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M99.9 532v103q0 7 7 7h143.3q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m263.3 650-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M343.8 532v83q0 7-7 7h-30.2q-7 0-7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m305.6 650-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M542.5 532v103q0 7-7.1 7H327.8q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m326.7 650-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M174.5 56v13q0 7 7 7h45.6q7 0 7 7v532q0 7 7.1 7h30.1q7.1 0 7.1 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m284.4 650-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M154.2 56v83q0 7-7 7h-17.3q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m128.8 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M289 790v106\"/><path fill=\"var(--diagram-line)\" d=\"m295 888-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"12\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"45.4\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"110\" height=\"30\" x=\"44.4\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"99.4\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② Streams</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"66.4\" y=\"572\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"99.7\" y=\"595\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 색인</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"288.3\" y=\"572\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"343.4\" y=\"595\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 구독 필터</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"509\" y=\"572\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"542.3\" y=\"595\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 전송</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"200.7\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"234\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 검색</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"98.7\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"153.9\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 키로 읽기</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"277\" y=\"830\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"288.6\" y=\"853\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"103.7\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"154.2\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱</text></g><g class=\"d-node\"><text x=\"99.9\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB 원본</text><use width=\"72\" height=\"72\" x=\"63.9\" y=\"175\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><text x=\"99.9\" y=\"524\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda 색인</text><use width=\"72\" height=\"72\" x=\"63.9\" y=\"413\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"343.8\" y=\"524\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudWatch Logs</text><use width=\"72\" height=\"72\" x=\"307.8\" y=\"413\" href=\"#icon-aws-cloudwatch\"/></g><g class=\"d-node\"><text x=\"542.5\" y=\"524\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Data Firehose</text><use width=\"72\" height=\"72\" x=\"506.5\" y=\"413\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\"><text x=\"289\" y=\"782\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">OpenSearch</text><use width=\"72\" height=\"72\" x=\"253\" y=\"671\" href=\"#icon-aws-open-search\"/></g><g class=\"d-node\"><rect width=\"148.1\" height=\"62\" x=\"215\" y=\"900\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"289\" y=\"940\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">대시보드</text></g></svg><a aria-label=\"DynamoDB 원본\" href=\"/database/dynamodb/\"><rect width=\"165.8\" height=\"136\" x=\"16.9\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda 색인\" href=\"/compute/lambda/\"><rect width=\"135.2\" height=\"136\" x=\"32.3\" y=\"400\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CloudWatch Logs\" href=\"/management/cloudwatch/\"><rect width=\"185.3\" height=\"136\" x=\"251.2\" y=\"400\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Data Firehose\" href=\"/analytics/data-firehose/\"><rect width=\"148.1\" height=\"136\" x=\"468.4\" y=\"400\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"OpenSearch\" href=\"/analytics/opensearch/\" aria-current=\"page\"><rect width=\"133.8\" height=\"136\" x=\"222.1\" y=\"658\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"364\" height=\"614\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 582.8 982.4\"><svg width=\"582.8\" height=\"982.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-index-and-search-narrow-desc\" aria-labelledby=\"diagram-index-and-search-narrow-title\" role=\"img\" viewBox=\"-4 -4 582.8 982.4\"><title id=\"diagram-index-and-search-narrow-title\">원본의 변경과 로그를 OpenSearch에 색인해 찾는 흐름</title><desc id=\"diagram-index-and-search-narrow-desc\">앱은 DynamoDB에 쓰고, 변경은 DynamoDB Streams와 Lambda를 거쳐 OpenSearch에 색인된다. CloudWatch Logs의 로그는 구독 필터로, 스트림은 Data Firehose로 들어온다. 사용자는 OpenSearch에서 검색해 키를 얻고 DynamoDB에서 원본을 읽는다. 운영자는 대시보드로 로그를 본다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M144 48v13q0 7-7.1 7H52.6q-7.1 0-7.1 7v56q0 7 7 7h24.6q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m90.2 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M99.9 302.2v118.1\"/><path fill=\"var(--diagram-line)\" d=\"m105.9 412.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M99.9 544.3v115q0 7.1 7 7.1h133.6q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m253.5 674.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M320.7 556.4v83q0 7-7 7h-16.8q-7 0-7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m295.8 674.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M492.7 556.4v103q0 7-7 7H318q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m317 674.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M164.5 48v13q0 7 7 7h59.2q7.1 0 7.1 7v564.4q0 7 7 7h16.8q7 0 7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m274.7 674.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M154.2 48v83q0 7-7 7h-24.5q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m121.6 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M279.3 806.4v106\"/><path fill=\"var(--diagram-line)\" d=\"m285.3 904.4-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"12\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"45.4\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"110\" height=\"30\" x=\"44.4\" y=\"342.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"99.4\" y=\"365.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② Streams</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"66.4\" y=\"596.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"99.7\" y=\"619.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 색인</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"265.2\" y=\"596.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"320.4\" y=\"619.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 구독 필터</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"459.2\" y=\"596.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"492.6\" y=\"619.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 전송</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"204.3\" y=\"342.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"237.7\" y=\"365.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 검색</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"98.7\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"153.9\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 키로 읽기</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"267.3\" y=\"846.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"278.9\" y=\"869.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦</text></g><g class=\"d-node\"><rect width=\"61.1\" height=\"36\" x=\"123.7\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"154.2\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱</text></g><g class=\"d-node\"><text x=\"99.9\" y=\"270\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB <tspan x=\"99.9\" y=\"294.2\">원본</tspan></text><use width=\"72\" height=\"72\" x=\"63.9\" y=\"163\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><text x=\"99.9\" y=\"536.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda 색인</text><use width=\"72\" height=\"72\" x=\"63.9\" y=\"429.3\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"320.7\" y=\"524.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudWatch <tspan x=\"320.7\" y=\"548.4\">Logs</tspan></text><use width=\"72\" height=\"72\" x=\"284.7\" y=\"417.2\" href=\"#icon-aws-cloudwatch\"/></g><g class=\"d-node\"><text x=\"492.7\" y=\"548.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Data Firehose</text><use width=\"72\" height=\"72\" x=\"456.7\" y=\"441.4\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\"><text x=\"279.3\" y=\"798.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">OpenSearch</text><use width=\"72\" height=\"72\" x=\"243.3\" y=\"691.4\" href=\"#icon-aws-open-search\"/></g><g class=\"d-node\"><rect width=\"116.1\" height=\"46\" x=\"221.2\" y=\"916.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"279.3\" y=\"948.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">대시보드</text></g></svg><a aria-label=\"DynamoDB 원본\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"152.2\" x=\"38.7\" y=\"154\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda 색인\" href=\"/compute/lambda/\"><rect width=\"135.2\" height=\"128\" x=\"32.3\" y=\"420.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CloudWatch Logs\" href=\"/management/cloudwatch/\"><rect width=\"131.9\" height=\"152.2\" x=\"254.8\" y=\"408.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Data Firehose\" href=\"/analytics/data-firehose/\"><rect width=\"148.1\" height=\"128\" x=\"418.7\" y=\"432.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"OpenSearch\" href=\"/analytics/opensearch/\" aria-current=\"page\"><rect width=\"133.8\" height=\"128\" x=\"212.4\" y=\"682.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>앱은 DynamoDB에 쓰고, 변경은 DynamoDB Streams와 Lambda를 거쳐 OpenSearch에 색인된다. CloudWatch Logs의 로그는 구독 필터로, 스트림은 Data Firehose로 들어온다. 사용자는 OpenSearch에서 검색해 키를 얻고 DynamoDB에서 원본을 읽는다. 운영자는 대시보드로 로그를 본다.</p><ul><li>앱 → DynamoDB 원본: ① 쓰기</li><li>DynamoDB 원본 → Lambda 색인: ② Streams (점선)</li><li>Lambda 색인 → OpenSearch: ③ 색인</li><li>CloudWatch Logs → OpenSearch: ④ 구독 필터 (점선)</li><li>Data Firehose → OpenSearch: ④ 전송 (점선)</li><li>앱 → OpenSearch: ⑤ 검색</li><li>앱 → DynamoDB 원본: ⑥ 키로 읽기</li><li>⑦ OpenSearch → 대시보드</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>원본은 <a href=\"/database/dynamodb/\">DynamoDB</a> 같은 데이터베이스에 쓴다.</li>\n<li>변경이 <a href=\"/database/dynamodb-streams/\">DynamoDB Streams</a>로 나온다.</li>\n<li><a href=\"/compute/lambda/\">Lambda</a>가 문서로 바꿔 색인한다. 코드 없이 이으려면 zero-ETL(OpenSearch Ingestion)을 쓴다.</li>\n<li>로그는 <a href=\"/management/cloudwatch/\">CloudWatch Logs</a>의 구독 필터로(콘솔이 만든 Lambda 함수가 옮긴다), 스트림은 <a href=\"/analytics/data-firehose/\">Data Firehose</a>로 들어온다.</li>\n<li>검색은 OpenSearch에 묻고,</li>\n<li>찾은 키로 원본을 읽는다. 색인은 잠깐 늦을 수 있으므로 돈이나 재고 같은 값은 원본에서 확인한다.</li>\n<li>대시보드에서 그래프로 보고 경보를 건다.</li>\n</ol>\n<p>빠른 까닭은 <strong>역색인(inverted index)</strong>이다. 낱말마다 그 낱말이 든 문서의 목록을 미리 만들어 둔다. 그래서 전체를 훑지 않고 찾고, 관련도 순으로 정렬하며, 철자가 조금 틀린 검색어도 비슷한 낱말로 찾아 준다(퍼지 검색).</p>\n<p>인덱스는 샤드(인덱스를 나눈 조각)로 나뉘어 노드에 흩어지고 복제 샤드가 다른 노드에 놓인다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안에 두고 보안 그룹으로 막거나, <a href=\"/security/iam/\" class=\"mention\">IAM</a>·<a href=\"/security/cognito/\">Cognito</a>·세분화된 접근 제어로 인덱스와 필드까지 제한한다. 저장 암호화는 <a href=\"/security/kms/\" class=\"mention\">KMS</a>, 노드 사이는 TLS다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"deployment\">도메인과 Serverless<a href=\"#deployment\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 방식, 정하는 것, 고르는 때\" tabindex=\"0\"><table aria-label=\"도메인과 Serverless\">\n<thead>\n<tr>\n<th scope=\"col\">방식</th>\n<th scope=\"col\">정하는 것</th>\n<th scope=\"col\">고르는 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-domein-keulleoseuteo\">\n<th scope=\"row\"><a href=\"#row-domein-keulleoseuteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>도메인(클러스터)</th>\n<td>인스턴스, 노드 수, 디스크, 계층</td>\n<td>부하가 꾸준하고 세밀하게 조정할 때</td>\n</tr>\n<tr id=\"row-serverless\">\n<th scope=\"row\"><a href=\"#row-serverless\" class=\"anchor\" aria-label=\"줄 링크\"></a>Serverless</th>\n<td>최대 용량(컴퓨팅 단위 OCU의 수)만</td>\n<td>들쭉날쭉하거나 운영을 줄일 때</td>\n</tr>\n</tbody>\n</table></div>\n<p>오래된 로그는 계층을 내린다. 핫(빠른 디스크) → UltraWarm(<a href=\"/storage/s3/\" class=\"mention\">S3</a> 바탕, 읽기 전용) → 콜드(떼어 보관)로 옮기는 일은 인덱스 상태 관리(ISM) 정책이 맡는다.</p>\n</div><h2 id=\"choose\">비슷한 서비스와 고르기<a href=\"#choose\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll",
					role: "region",
					"aria-label": "표: 요구, 고르는 것",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "비슷한 서비스와 고르기",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
							scope: "col",
							children: "요구"
						}), createVNode(_components.th, {
							scope: "col",
							children: "고르는 것"
						})] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-jeonmun-geomsaek-silsigan-rogeu-tamsaek",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-jeonmun-geomsaek-silsigan-rogeu-tamsaek",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "전문 검색, 실시간 로그 탐색"]
								}), createVNode(_components.td, { children: "OpenSearch" })]
							}),
							createVNode(_components.tr, {
								id: "row-s3-sql",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [
										createVNode(_components.a, {
											href: "#row-s3-sql",
											class: "anchor",
											"aria-label": "줄 링크"
										}),
										createVNode(_components.a, {
											href: "/storage/s3/",
											class: "mention",
											children: "S3"
										}),
										"의 데이터를 가끔 SQL로"
									]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/analytics/athena/",
									children: "Athena"
								}) })]
							}),
							createVNode(_components.tr, {
								id: "row-cloudwatch",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-cloudwatch",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "로그를 CloudWatch 안에서 바로 조회"]
								}), createVNode(_components.td, { children: [createVNode(_components.a, {
									href: "/management/cloudwatch/",
									children: "CloudWatch"
								}), " Logs Insights"] })]
							}),
							createVNode(_components.tr, {
								id: "row-doepuridoeneun-bokjapan-jipgye",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-doepuridoeneun-bokjapan-jipgye",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "되풀이되는 복잡한 집계"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/analytics/redshift/",
									children: "Redshift"
								}) })]
							}),
							createVNode(_components.tr, {
								id: "row-kiro-han-geonssik-ppareuge",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-kiro-han-geonssik-ppareuge",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "키로 한 건씩 빠르게"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/database/dynamodb/",
									class: "mention",
									children: "DynamoDB"
								}) })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "원본 데이터베이스로 쓰지 않는다",
					"set:html": "<p>OpenSearch에는 여러 문서를 묶는 트랜잭션이 없다. 시험의 답은 거의 언제나 “데이터베이스에 저장하고 OpenSearch에 색인”하는 조합이다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong><a href=\"/database/dynamodb-streams/\" class=\"mention\">DynamoDB Streams</a>에서 OpenSearch로 바로 가지 않는다.</strong> 사이에 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>나 Ingestion 파이프라인이 있다.</li>\n<li>OpenSearch는 노드가 하나뿐이면 가용성이 없다. 복제 샤드를 두려면 데이터 노드가 둘 이상이어야 한다.</li>\n<li>클러스터가 빨간 상태면 자동 스냅샷도 실패한다. 2주를 넘기면 되살릴 스냅샷이 사라진다.</li>\n<li><a href=\"/management/recognise/#older-material\">Amazon Kendra</a>는 문서에 자연어로 묻는 다른 검색 서비스이고, 2026년 7월 말부터 새 고객을 받지 않는다. 로그와 직접 만든 색인은 예나 지금이나 OpenSearch다.</li>\n</ul></div>" })
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
var url = "content/analytics/opensearch.mdx/";
var file = "/work/wt/build/content/analytics/opensearch.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/analytics/opensearch.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
