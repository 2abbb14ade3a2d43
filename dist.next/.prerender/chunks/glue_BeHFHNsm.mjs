import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/analytics/glue.mdx
var frontmatter = {
	"title": "AWS Glue",
	"titleEn": "AWS Glue",
	"kind": "service",
	"status": "published",
	"summary": "Glue는 흩어진 데이터를 찾아 카탈로그에 적고, Spark 작업으로 추출·변환·적재(ETL)하는 서버리스 데이터 통합 서비스다.",
	"aliases": [
		"Glue",
		"글루",
		"AWS 글루",
		"ETL",
		"추출 변환 적재",
		"서버리스 ETL",
		"데이터 카탈로그",
		"Data Catalog",
		"Glue 데이터 카탈로그",
		"Glue Data Catalog",
		"크롤러",
		"Glue Crawler",
		"글루 크롤러",
		"Glue Studio",
		"글루 스튜디오",
		"DataBrew",
		"작업 북마크",
		"Job Bookmark",
		"DPU",
		"CSV Parquet 변환",
		"데이터 통합",
		"데이터 정제",
		"데이터 변환 작업",
		"메타데이터 카탈로그",
		"글루 잡",
		"글루 ETL"
	],
	"related": [
		"architectures/data-lake",
		"analytics/athena",
		"analytics/lake-formation",
		"analytics/data-firehose",
		"analytics/emr",
		"analytics/redshift",
		"storage/s3",
		"migration/dms",
		"analytics/kinesis"
	],
	"signals": [
		{
			"id": "glue-etl",
			"need": "밤마다 CSV를 조인·정제해 서버 없이 Parquet으로 바꾼다",
			"choose": "Glue ETL 작업",
			"see": "analytics/glue#scenario-csv-to-parquet-nightly",
			"why": "“서버 없이” 하는 정제·변환이다. EMR은 클러스터를, Lambda는 15분을 걱정한다."
		},
		{
			"id": "glue",
			"need": "구조를 모르는 S3 파일의 스키마를 저절로 찾는다",
			"choose": "Glue 크롤러 + 데이터 카탈로그",
			"see": "analytics/glue#scenario-unknown-schema",
			"why": "크롤러가 파일을 훑어 테이블과 파티션을 카탈로그에 적는다. Athena는 읽기만 한다."
		},
		{
			"id": "jageop-bungmakeu",
			"need": "이미 처리한 파일은 건너뛰고 새 데이터만 처리한다",
			"choose": "작업 북마크",
			"see": "analytics/glue#components",
			"why": "북마크가 어디까지 처리했는지 기억한다."
		},
		{
			"id": "data-firehose-lambda",
			"need": "스트림을 한 건씩 가볍게 고쳐 S3에 싣기만 한다",
			"choose": "Data Firehose + Lambda",
			"see": "analytics/glue#scenario-stream-simple-load",
			"why": "한 건씩 가볍게 고치는 적재면 Spark를 띄워 둘 까닭이 없다."
		}
	],
	"facts": [
		{
			"id": "dpu",
			"label": "처리 단위(DPU)",
			"asks": "처리 단위(DPU) 하나는 얼마인가?",
			"value": "vCPU 4개와 메모리 16GB",
			"note": "요금은 DPU 수 × 시간이다. Spark 작업은 Glue 2.0부터는 1초 단위에 최소 1분이다(1.0까지는 최소 10분). G.1X 워커 하나가 1 DPU다.",
			"called": [
				"DPU 메모리",
				"DPU vCPU",
				"DPU 사양",
				"DPU 코어",
				"1 DPU"
			],
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/glue/latest/webapi/API_Job.html"
		},
		{
			"id": "job-timeout",
			"label": "작업 실행의 제한 시간",
			"value": "최대 7일(10,080분)",
			"note": "비워 두면 Glue 5.0부터는 480분(8시간), 4.0까지는 2,880분(48시간)이다.",
			"called": [
				"타임아웃",
				"glue 작업 타임아웃",
				"glue 잡 타임아웃",
				"glue job timeout",
				"작업 최대",
				"작업 일"
			],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/glue/latest/webapi/API_Job.html"
		},
		{
			"id": "streaming-restart",
			"label": "스트리밍 작업",
			"asks": "오래 도는 스트리밍 작업은 며칠 뒤 다시 시작되나?",
			"value": "7일이 지나면 유지 관리 시간대에 다시 시작",
			"note": "유지 관리 시간대를 정해 둔 작업의 이야기다.",
			"called": ["스트리밍 재시작", "스트리밍 일"],
			"source": "https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-jobs-runs.html"
		},
		{
			"id": "run-history",
			"label": "작업 실행 기록",
			"value": "90일",
			"called": [
				"실행기록",
				"작업기록",
				"실행이력",
				"실행기록 보관",
				"job history",
				"job run 며칠"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-jobs-runs.html"
		},
		{
			"id": "python-shell",
			"label": "Python 셸 작업의 크기",
			"value": "0.0625 또는 1 DPU",
			"note": "Spark가 필요 없는 작은 일에 쓴다.",
			"called": [
				"파이썬 셸",
				"python shell",
				"파이썬 쉘",
				"python shell memory"
			],
			"source": "https://docs.aws.amazon.com/glue/latest/dg/add-job-python.html"
		},
		{
			"id": "catalog-scope",
			"label": "데이터 카탈로그",
			"value": "계정·리전마다 기본 하나",
			"note": "Athena, Redshift Spectrum, EMR이 함께 쓴다. 지금은 그 아래에 S3 테이블이나 Redshift의 카탈로그를 더 둘 수 있다.",
			"source": "https://docs.aws.amazon.com/glue/latest/dg/components-overview.html"
		},
		{
			"id": "engines",
			"label": "작업의 엔진",
			"value": "Spark(배치와 스트리밍), Python 셸",
			"note": "Ray 작업은 2026년 4월 30일부터 신규 고객을 받지 않는다.",
			"axis": "engine",
			"source": "https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html"
		}
	],
	"scenarios": [
		{
			"id": "csv-to-parquet-nightly",
			"situation": "매일 S3에 쌓이는 CSV를 밤마다 정제하고 Parquet으로 바꿔 다른 버킷에 둔다. 서버는 관리하지 않는다.",
			"answer": ["analytics/glue", "storage/s3"],
			"choose": "Glue ETL + 작업 북마크",
			"why": "“정제·변환”과 “서버리스 배치”는 Glue ETL이다. 트리거로 예약하고, 작업 북마크가 이미 처리한 파일을 건너뛴다.",
			"trap": "EMR도 되지만 클러스터를 고르고 튜닝한다. Lambda는 15분과 메모리 한도에 걸린다.",
			"requirements": ["analytics", "least-operations"]
		},
		{
			"id": "unknown-schema",
			"situation": "여러 팀이 S3에 넣는 파일의 구조를 알 수 없다. 스키마를 저절로 찾아 Athena로 바로 조회하고 싶다.",
			"answer": ["analytics/glue", "analytics/athena"],
			"choose": "Glue 크롤러 + 데이터 카탈로그",
			"why": "“스키마를 저절로 찾아”가 크롤러다. 훑고 데이터 카탈로그에 테이블과 파티션을 적는다.",
			"trap": "Athena만 두는 보기. Athena는 카탈로그에 있는 테이블을 읽을 뿐 스키마를 찾지 않으므로, 파일마다 테이블을 손으로 정의해야 한다.",
			"requirements": ["analytics"]
		},
		{
			"id": "stream-simple-load",
			"situation": "스트리밍 데이터를 조금 변환해 S3에 싣기만 한다. 운영이 가장 적어야 한다.",
			"answer": ["analytics/data-firehose", "compute/lambda"],
			"why": "한 건씩 가볍게 고치는 적재는 Firehose와 Lambda가 가장 단순하다.",
			"trap": "Glue 스트리밍도 할 수 있지만 Spark 작업이 늘 떠 있어 비용과 운영이 더 든다.",
			"requirements": ["least-operations", "analytics"]
		},
		{
			"id": "join-rds-and-s3",
			"situation": "RDS의 고객 표와 S3의 클릭 로그를 조인해 중복을 지우고 Redshift에 매일 올린다.",
			"answer": ["analytics/glue", "analytics/redshift"],
			"choose": "Glue ETL과 연결",
			"why": "원본이 여럿이고 조인과 정제가 있으면 ETL이다. Glue 연결로 RDS를 읽고 Redshift에 쓴다.",
			"trap": "DMS는 테이블을 그대로 복제하는 도구라 로그와의 조인을 하지 않는다.",
			"requirements": ["analytics"]
		}
	],
	"corrections": [
		{
			"id": "s3-etl",
			"notes": "한 노트는 Glue가 스트리밍에 맞지 않고 S3를 원본으로 한다고 하고, 다른 노트는 Glue 스트리밍 ETL로 처리한다고 한다.",
			"status": "conflict",
			"right": "스트리밍 작업으로 Kinesis와 Kafka를 읽는다. 원본은 S3, RDS, JDBC, DynamoDB, SaaS 등 많다. 가벼운 적재라면 Firehose가 더 단순할 뿐이다.",
			"source": "https://docs.aws.amazon.com/glue/latest/dg/add-job-streaming.html"
		},
		{
			"id": "kinesis-firehose",
			"notes": "Kinesis나 Firehose가 S3에 모은 뒤의 배치에 쓴다고 한다.",
			"status": "simplified",
			"right": "가장 흔한 쓰임이다. 다만 S3에 쓰는 것은 대개 Firehose다. Kinesis Data Streams가 스스로 쓰는 것은 2026년 8월에 나온 온디맨드 스트림의 내보내기뿐이다. 스트림을 바로 읽는 작업과, S3를 거치지 않는 DB 사이의 ETL도 있다.",
			"source": "https://docs.aws.amazon.com/glue/latest/dg/what-is-glue.html"
		},
		{
			"id": "etl-athena",
			"notes": "데이터를 준비하고 변형하는 ETL 서비스라고만 한다.",
			"status": "simplified",
			"right": "절반은 데이터 카탈로그다. ETL 작업을 하나도 돌리지 않아도 Athena, Spectrum, EMR이 그 테이블 정의를 쓴다.",
			"source": "https://docs.aws.amazon.com/glue/latest/dg/components-overview.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "Amazon Athena - 성능 향상",
			"lines": "105-109"
		},
		{
			"note": "001",
			"section": "Glue",
			"lines": "1429-1435"
		},
		{
			"note": "002",
			"section": "Glue",
			"lines": "39-41"
		},
		{
			"note": "002",
			"section": "Glue와 Firehose의 역할",
			"lines": "43"
		},
		{
			"note": "003",
			"section": "AWS Glue의 쓰임",
			"lines": "175-177"
		},
		{
			"note": "004",
			"section": "Kinesis Data Streams (newer)",
			"lines": "445-452"
		}
	],
	"references": [
		{
			"title": "Glue란",
			"url": "https://docs.aws.amazon.com/glue/latest/dg/what-is-glue.html"
		},
		{
			"title": "Glue의 구성 요소",
			"url": "https://docs.aws.amazon.com/glue/latest/dg/components-overview.html"
		},
		{
			"title": "스트리밍 ETL 작업",
			"url": "https://docs.aws.amazon.com/glue/latest/dg/add-job-streaming.html"
		},
		{
			"title": "작업 북마크",
			"url": "https://docs.aws.amazon.com/glue/latest/dg/monitor-continuations.html"
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
			"slug": "components",
			"text": "구성 요소"
		},
		{
			"depth": 3,
			"slug": "job-types",
			"text": "작업의 종류"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-athena\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M123 87c14 0 22 3 23 5-1 2-9 5-23 5s-23-3-24-5c1-2 9-5 24-5m-2 26-1-2 2-1zm18 26-1 2-4 1-12 1c-10 0-17-2-18-3l-4-40c6 2 16 3 23 3 6 0 16-1 22-3l-2 17-17-7c0-2-2-3-4-3-3 0-5 2-5 4 0 3 2 5 5 5h1l19 8zM92 92l6 48c0 9 23 9 24 9l13-1 5-1c4-2 6-4 6-7l2-14h3c3 0 4-1 5-2v-3c0-3-4-6-6-8l3-21c0-9-19-11-30-11s-31 2-31 11m29-28c28 0 50 23 50 51s-22 51-50 51-50-23-50-51 22-51 50-51m-79 70v6h28c9 19 29 33 51 33 31 0 57-26 57-58s-26-57-57-57c-24 0-45 15-53 37H42v7h24l-1 13H35v6h30c0 4 1 9 3 13zm173 77c-4 4-11 4-15 0l-34-34 15-15 34 35 3 7zm4-19-34-35c7-12 12-26 12-42 0-42-34-77-76-77-30 0-57 18-69 46l6 3c11-26 36-42 63-42 38 0 69 31 69 70s-31 70-69 70c-25 0-49-14-61-37l-6 4c14 24 39 40 67 40 15 0 28-4 40-12l35 36c3 3 7 5 11 5 5 0 9-2 12-5s5-7 5-12c0-4-2-9-5-12\"/></symbol><symbol id=\"icon-aws-glue\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M106 74h6v-7h-6zm-7 3V64l3-3h13l3 3v13l-3 3h-13zm32-23h7v-6h-7zm-6 4V45l3-3h13l3 3v13l-3 3h-13zm13 28h6v-6h-6zm-4-12h13l3 3v13l-3 3h-13l-3-3V77zm-6 33c-6 0-26 0-39-3l32 51 1 2v7h12v-7l1-2 32-51c-13 3-33 3-39 3m-50-9-1-2c0-9 30-11 48-11v6c-22 0-36 3-40 5 5 2 19 5 43 5 23 0 38-3 43-5l-15-3 1-7c20 3 22 6 22 10l-1 2-37 60v8l-2 3c-4 2-7 2-11 2-3 0-7 0-11-2l-2-3v-8zm72 93-1 3-19 19-2 1-2-1-19-19a3 3 0 0 1 2-5h9v-10h7v13l-3 3h-5l11 12 11-12h-5l-3-3v-13h7v10h9z\"/></symbol><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol><symbol id=\"icon-aws-redshift\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M163 113c-4 0-7-3-7-7s3-6 7-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 37c-3 0-6-3-6-6s3-6 6-6 6 2 6 6-3 6-6 6m-37-6c-4 0-6-3-6-7s2-6 6-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 34c-3 0-6-3-6-6s3-6 6-6c4 0 6 2 6 6s-2 6-6 6m69-84c-7 0-13 6-13 12 0 5 2 8 5 11l-5 14h-3c-5 0-10 4-12 9l-13-3c0-7-6-12-12-12-7 0-13 6-13 12 0 4 1 7 3 9l-5 13h-1c-7 0-12 6-12 13s5 12 12 12 13-5 13-12c0-5-3-9-6-11l5-12 4 1c5 0 9-3 11-7l14 3c1 6 6 10 12 10 7 0 13-5 13-12 0-4-2-7-5-10l6-15h2c7 0 12-6 12-13 0-6-5-12-12-12m-35 117c-31 0-54-9-54-17V74c10 9 33 13 54 13s44-4 54-13v120c0 8-23 17-54 17m0-166c32 0 54 9 54 18 0 8-22 18-54 18S74 71 74 63c0-9 22-18 54-18m61 18c0-16-31-25-61-25s-61 9-61 25v131c0 15 32 24 61 24s61-9 61-24z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-data-catalog\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M12 12h18a4 4 0 0 1 4 4v38a4 4 0 0 0-4-4H12zM52 12H38a4 4 0 0 0-4 4v38a4 4 0 0 1 4-4h14zM19 22h8M19 31h8\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-firehose\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 12h46L39 30v9H25v-9zM32 39v15m-7-7 7 7 7-7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>분석하기 전의 일, 곧 <strong>찾고, 정제하고, 합치고, 형식을 바꾸는 일</strong>에 쓴다. 여러 서버가 나눠 처리하는 오픈 소스 엔진인 Spark를, 서버를 만들지 않고 빌려 쓰는 셈이다. 원본이 여럿이거나 배치로 크게 바꿔야 하는데 서버는 관리하기 싫을 때다. 문제에 “ETL”, “데이터 카탈로그”, “스키마를 자동으로”, “CSV를 Parquet으로”가 나오면 Glue다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-lake-etl\" data-diagram=\"lake-etl\"><figcaption><span class=\"diagram-title\">모은 데이터를 Glue가 정제해 분석 도구에 넘기는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-lake-etl\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 모은 데이터를 Glue가 정제해 분석 도구에 넘기는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"364\" height=\"758\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 582.6 1213\"><svg width=\"582.6\" height=\"1213\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-lake-etl-desc\" aria-labelledby=\"diagram-lake-etl-title\" role=\"img\" viewBox=\"-4 -4 582.6 1213\"><title id=\"diagram-lake-etl-title\">모은 데이터를 Glue가 정제해 분석 도구에 넘기는 흐름</title><desc id=\"diagram-lake-etl-desc\">Data Firehose가 S3 원본 버킷에 데이터를 모은다. 크롤러가 원본을 훑어 데이터 카탈로그에 테이블을 적는다. Glue ETL 작업이 원본과 RDS를 읽어 Parquet으로 정제해 S3에 쓰고 카탈로그를 갱신한다. Athena는 카탈로그를 보고 정제된 데이터를 조회하고, 작업은 Redshift에도 싣는다.</desc><g class=\"d-boundary\"><rect width=\"373.3\" height=\"447\" x=\"74.6\" y=\"498\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M243.2 140v106\"/><path fill=\"var(--diagram-line)\" d=\"m249.2 238-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M310.6 584V468.2q0-.2.2-.2t.2-.2V405q0-7.1-7-7.1h-30q-7.1 0-7.1-7v-9\"/><path fill=\"var(--diagram-line)\" d=\"m260.9 390 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M310.6 646v110q0 7 7 7h7.7q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m338.4 781-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M219.6 378v83q0 7-7.1 7H162q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m161 539-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M70.4 378v83q0 7 7 7h47.7q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m138.2 539-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M155 679v289q0 7 7 7h13.5q7.1 0 7.1 7v56q0 7 7 7h203.6q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m406.3 1053-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M132.2 679v289q0 7-7.1 7H64q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m63 1053-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M475.5 378v13q0 7-7 7h-19.6q-7 0-7 7v56q0 7-7.1 7h-33.2q-7 0-7 7v281q0 7-7.1 7h-7.7q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m378.7 781-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M498.9 378v13q0 7 7 7h16.4q7 0 7 7v633q0 7-7 7h-77q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m444.3 1053-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"166.6\" y=\"529\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AWS Glue</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"200.2\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"243.1\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 모은다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"268\" y=\"418\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"310.9\" y=\"441\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 훑는다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"267.6\" y=\"703\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"310.4\" y=\"726\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 스키마</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"176.7\" y=\"418\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"219.5\" y=\"441\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 읽는다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"27.4\" y=\"418\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"70.2\" y=\"441\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 읽는다</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"127.1\" y=\"995\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"182.3\" y=\"1018\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 바꿔 쓴다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"14\" y=\"995\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"56.9\" y=\"1018\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 싣는다</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"376.8\" y=\"418\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"441.5\" y=\"441\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 테이블 정의</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"495.9\" y=\"706.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"529.2\" y=\"729.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 조회</text></g><g class=\"d-node\"><text x=\"243.2\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Data Firehose</text><use width=\"72\" height=\"72\" x=\"207.2\" y=\"21\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\"><text x=\"243.2\" y=\"370\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">원본(JSON·CSV)</text><use width=\"72\" height=\"72\" x=\"207.2\" y=\"259\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"70.4\" y=\"370\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS</text><use width=\"72\" height=\"72\" x=\"34.4\" y=\"259\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"238.6\" y=\"584\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"310.6\" y=\"624\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">크롤러</text></g><g class=\"d-node\"><text x=\"352.6\" y=\"913\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 카탈로그</text><use width=\"72\" height=\"72\" x=\"316.6\" y=\"802\" href=\"#icon-saa-data-catalog\"/></g><g class=\"d-node\"><text x=\"143.6\" y=\"671\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ETL 작업</text><use width=\"72\" height=\"72\" x=\"107.6\" y=\"560\" href=\"#icon-aws-glue\"/></g><g class=\"d-node\"><text x=\"419.3\" y=\"1185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">정제(Parquet)</text><use width=\"72\" height=\"72\" x=\"383.3\" y=\"1074\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"487.2\" y=\"370\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Athena</text><use width=\"72\" height=\"72\" x=\"451.2\" y=\"259\" href=\"#icon-aws-athena\"/></g><g class=\"d-node\"><text x=\"57\" y=\"1185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Redshift</text><use width=\"72\" height=\"72\" x=\"21\" y=\"1074\" href=\"#icon-aws-redshift\"/></g></svg><a aria-label=\"Data Firehose\" href=\"/analytics/data-firehose/\"><rect width=\"148.1\" height=\"136\" x=\"169.2\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"원본(JSON·CSV)\" href=\"/storage/s3/\"><rect width=\"169.9\" height=\"136\" x=\"158.2\" y=\"246\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"RDS\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"21.4\" y=\"246\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"데이터 카탈로그\" href=\"/analytics/glue/\" aria-current=\"page\"><rect width=\"150.6\" height=\"136\" x=\"277.3\" y=\"789\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ETL 작업\" href=\"/analytics/glue/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"94.6\" y=\"547\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"정제(Parquet)\" href=\"/storage/s3/\"><rect width=\"141.9\" height=\"136\" x=\"348.3\" y=\"1061\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Athena\" href=\"/analytics/athena/\"><rect width=\"98\" height=\"136\" x=\"438.2\" y=\"246\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Redshift\" href=\"/analytics/redshift/\"><rect width=\"98\" height=\"136\" x=\"8\" y=\"1061\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>Data Firehose가 S3 원본 버킷에 데이터를 모은다. 크롤러가 원본을 훑어 데이터 카탈로그에 테이블을 적는다. Glue ETL 작업이 원본과 RDS를 읽어 Parquet으로 정제해 S3에 쓰고 카탈로그를 갱신한다. Athena는 카탈로그를 보고 정제된 데이터를 조회하고, 작업은 Redshift에도 싣는다.</p><ul><li>AWS Glue 안: 크롤러, 데이터 카탈로그, ETL 작업</li><li>Data Firehose → 원본(JSON·CSV): ① 모은다</li><li>크롤러 → 원본(JSON·CSV): ② 훑는다</li><li>크롤러 → 데이터 카탈로그: ③ 스키마</li><li>원본(JSON·CSV) → ETL 작업: ④ 읽는다</li><li>RDS → ETL 작업: ④ 읽는다</li><li>ETL 작업 → 정제(Parquet): ⑤ 바꿔 쓴다</li><li>ETL 작업 → Redshift: ⑤ 싣는다</li><li>Athena → 데이터 카탈로그: ⑥ 테이블 정의</li><li>Athena → 정제(Parquet): ⑦ 조회</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li><a href=\"/analytics/data-firehose/\">Firehose</a>나 <a href=\"/migration/dms/\" class=\"mention\">DMS</a>, 배치 업로드가 원본을 <a href=\"/storage/s3/\">S3</a>에 모은다.</li>\n<li>크롤러가 파일을 읽어 형식과 열, 파티션을 알아낸다.</li>\n<li>알아낸 스키마를 데이터 카탈로그에 테이블로 적는다.</li>\n<li>ETL 작업이 카탈로그의 테이블이나 연결(JDBC)로 원본을 읽는다. 코드는 PySpark나 Scala이고, Glue Studio에서 그림으로 만들어도 된다.</li>\n<li>정제한 결과를 Parquet(필요한 열만 읽게 열 단위로 담는 형식)으로 쓰거나 <a href=\"/analytics/redshift/\">Redshift</a>에 싣는다. 컴퓨팅은 실행하는 동안만 생겼다 사라진다.</li>\n<li><a href=\"/analytics/athena/\">Athena</a>, Redshift Spectrum, <a href=\"/analytics/emr/\" class=\"mention\">EMR</a>은 같은 카탈로그를 본다.</li>\n<li>데이터는 늘 S3에 있고, 카탈로그에는 <strong>위치와 구조만</strong> 있다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"components\">구성 요소<a href=\"#components\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 부품, 하는 일\" tabindex=\"0\"><table aria-label=\"구성 요소\">\n<thead>\n<tr>\n<th scope=\"col\">부품</th>\n<th scope=\"col\">하는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-deiteo-katallogeu\">\n<th scope=\"row\"><a href=\"#row-deiteo-katallogeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터 카탈로그</th>\n<td>데이터베이스·테이블·파티션의 정의. 하이브 메타스토어와 호환</td>\n</tr>\n<tr id=\"row-keurolleo\">\n<th scope=\"row\"><a href=\"#row-keurolleo\" class=\"anchor\" aria-label=\"줄 링크\"></a>크롤러</th>\n<td>스키마를 찾아 카탈로그에 적고, 예약하면 새 파티션도 더한다</td>\n</tr>\n<tr id=\"row-yeongyeol\">\n<th scope=\"row\"><a href=\"#row-yeongyeol\" class=\"anchor\" aria-label=\"줄 링크\"></a>연결</th>\n<td><a href=\"/database/rds/\" class=\"mention\">RDS</a>, <a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a>, 온프레미스 DB, SaaS에 붙는 정보. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안의 원본도 읽는다</td>\n</tr>\n<tr id=\"row-jageop\">\n<th scope=\"row\"><a href=\"#row-jageop\" class=\"anchor\" aria-label=\"줄 링크\"></a>작업</th>\n<td>Spark, 스트리밍, Python 셸</td>\n</tr>\n<tr id=\"row-teurigeo-wokeupeullo\">\n<th scope=\"row\"><a href=\"#row-teurigeo-wokeupeullo\" class=\"anchor\" aria-label=\"줄 링크\"></a>트리거·워크플로</th>\n<td>예약, 앞 작업의 성공, <a href=\"/integration/eventbridge/\">EventBridge</a> 이벤트로 이어 달리기</td>\n</tr>\n<tr id=\"row-jageop-bungmakeu\">\n<th scope=\"row\"><a href=\"#row-jageop-bungmakeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>작업 북마크</th>\n<td>어디까지 처리했는지 기억해 새 데이터만 처리</td>\n</tr>\n<tr id=\"row-databrew\">\n<th scope=\"row\"><a href=\"#row-databrew\" class=\"anchor\" aria-label=\"줄 링크\"></a>DataBrew</th>\n<td>코드 없이 화면에서 정제</td>\n</tr>\n<tr id=\"row-data-quality\">\n<th scope=\"row\"><a href=\"#row-data-quality\" class=\"anchor\" aria-label=\"줄 링크\"></a>Data Quality</th>\n<td>규칙으로 데이터 품질 검사</td>\n</tr>\n<tr id=\"row-seukima-rejiseuteuri\">\n<th scope=\"row\"><a href=\"#row-seukima-rejiseuteuri\" class=\"anchor\" aria-label=\"줄 링크\"></a>스키마 레지스트리</th>\n<td>Kinesis·Kafka 스트림의 스키마 관리</td>\n</tr>\n</tbody>\n</table></div>\n<h3 id=\"job-types\">작업의 종류<a href=\"#job-types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 종류, 알맞은 일\" tabindex=\"0\"><table aria-label=\"작업의 종류\">\n<thead>\n<tr>\n<th scope=\"col\">종류</th>\n<th scope=\"col\">알맞은 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-spark\">\n<th scope=\"row\"><a href=\"#row-spark\" class=\"anchor\" aria-label=\"줄 링크\"></a>Spark</th>\n<td>큰 배치 변환·조인. 급하지 않으면 Flex 실행이 싸다</td>\n</tr>\n<tr id=\"row-seuteuriming\">\n<th scope=\"row\"><a href=\"#row-seuteuriming\" class=\"anchor\" aria-label=\"줄 링크\"></a>스트리밍</th>\n<td>Kinesis·Kafka를 작은 배치로 계속 처리</td>\n</tr>\n<tr id=\"row-python\">\n<th scope=\"row\"><a href=\"#row-python\" class=\"anchor\" aria-label=\"줄 링크\"></a>Python 셸</th>\n<td>작은 파일, SQL 실행 같은 가벼운 일</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"choose\">비슷한 서비스와 고르기<a href=\"#choose\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
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
								id: "row-etl",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-etl",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "서버리스 배치 ETL, 스키마 찾기"]
								}), createVNode(_components.td, { children: "Glue" })]
							}),
							createVNode(_components.tr, {
								id: "row-seuteurimeul-gabyeopge-gochyeo-sitgi",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-seuteurimeul-gabyeopge-gochyeo-sitgi",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "스트림을 가볍게 고쳐 싣기"]
								}), createVNode(_components.td, { children: [
									createVNode(_components.a, {
										href: "/analytics/data-firehose/",
										class: "mention",
										children: "Data Firehose"
									}),
									" + ",
									createVNode(_components.a, {
										href: "/compute/lambda/",
										class: "mention",
										children: "Lambda"
									})
								] })]
							}),
							createVNode(_components.tr, {
								id: "row-hadoop-spark",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-hadoop-spark",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "Hadoop·Spark를 세밀하게 튜닝, 다른 프레임워크"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/analytics/emr/",
									children: "EMR"
								}) })]
							}),
							createVNode(_components.tr, {
								id: "row-db",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-db",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "DB를 그대로, 변경까지 복제"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/migration/dms/",
									children: "DMS"
								}) })]
							}),
							createVNode(_components.tr, {
								id: "row-sigan-chang-jipgye-gateun-silsigan",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-sigan-chang-jipgye-gateun-silsigan",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "시간 창 집계 같은 실시간 계산"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/analytics/kinesis/",
									children: "Managed Service for Apache Flink"
								}) })]
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
										"의 데이터를 SQL로 한 번 바꾸기"
									]
								}), createVNode(_components.td, { children: [createVNode(_components.a, {
									href: "/analytics/athena/",
									class: "mention",
									children: "Athena"
								}), "의 CTAS"] })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "EMR과 Glue",
					"set:html": "<p>둘 다 Spark를 돌린다. “서버리스”, “운영 최소”, “카탈로그”면 Glue, “기존 Hadoop 작업을 그대로”, “클러스터를 직접 조정”, “스팟 인스턴스로 비용 절감”이면 EMR이다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>카탈로그를 지워도 데이터는 남는다.</strong> 반대로 <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 파일을 지우면 테이블은 있는데 결과가 비거나 오류가 난다.</li>\n<li>새 날짜의 파티션이 조회되지 않으면 크롤러를 다시 돌리거나 파티션을 더한다. <a href=\"/analytics/athena/\" class=\"mention\">Athena</a>의 파티션 프로젝션은 이 일을 없앤다.</li>\n<li><strong>누가 무엇을 볼 수 있나</strong>는 카탈로그가 아니라 <a href=\"/analytics/lake-formation/\">Lake Formation</a>(또는 <a href=\"/security/iam/\" class=\"mention\">IAM</a>)이 정한다.</li>\n<li><a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안의 <a href=\"/database/rds/\" class=\"mention\">RDS</a>를 읽는 작업은 그 VPC에 네트워크 인터페이스를 만든다. S3로 나갈 <a href=\"/networking/vpc-endpoints/\">게이트웨이 엔드포인트</a>와, 자기 자신을 허용하는 <a href=\"/networking/security-groups/\">보안 그룹</a> 규칙이 있어야 한다.</li>\n</ul></div>" })
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
var url = "content/analytics/glue.mdx/";
var file = "/work/wt/build/content/analytics/glue.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/analytics/glue.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
