import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/analytics/data-firehose.mdx
var frontmatter = {
	"title": "Amazon Data Firehose",
	"titleEn": "Amazon Data Firehose",
	"kind": "service",
	"status": "published",
	"summary": "Data Firehose는 스트리밍 데이터를 잠깐 모아 변환하고 압축해 S3·Redshift·OpenSearch 같은 목적지에 실어 나르는 서버리스 적재 서비스다.",
	"aliases": [
		"Firehose",
		"파이어호스",
		"데이터 파이어호스",
		"Kinesis Data Firehose",
		"Kinesis Firehose",
		"키네시스 파이어호스",
		"키네시스 데이터 파이어호스",
		"KDF",
		"준 실시간 전송",
		"준실시간",
		"near real-time",
		"전송 스트림",
		"Delivery Stream",
		"Firehose 스트림",
		"동적 파티셔닝",
		"버퍼 간격",
		"스트리밍 적재",
		"스트림 S3 저장",
		"실시간 데이터 S3 적재",
		"파이어호즈",
		"로그 적재 서비스",
		"코드 없는 스트림 적재",
		"스트리밍 데이터 S3 저장",
		"데이터 수집해 S3 저장"
	],
	"related": [
		"analytics/kinesis-data-streams",
		"analytics/kinesis",
		"storage/s3",
		"analytics/redshift",
		"analytics/opensearch",
		"analytics/glue",
		"compute/lambda",
		"database/dynamodb-streams-vs-kinesis"
	],
	"signals": [
		{
			"id": "data-firehose-lambda",
			"need": "스트림을 가볍게 고쳐 운영 부담 없이 S3에 쌓기만 한다",
			"choose": "Data Firehose(Lambda 변환)",
			"see": "analytics/data-firehose#scenario-least-operations-to-s3",
			"why": "Firehose는 용량을 정할 것도 소비자 코드도 없이 받아서 고치고 쌓는다."
		},
		{
			"id": "firehose",
			"need": "흘러오는 JSON을 코드 없이 Parquet으로 쌓는다",
			"choose": "Firehose의 레코드 형식 변환",
			"see": "analytics/data-firehose#scenario-parquet-for-athena",
			"why": "레코드 형식 변환을 켜면 JSON이 Parquet으로 바뀌어 쌓인다. 변환 코드가 없다."
		},
		{
			"id": "firehose-s3",
			"need": "변환이 잘못됐을 때 원본으로 다시 만들 수 있어야 한다",
			"choose": "Firehose 원본 레코드의 S3 백업",
			"see": "analytics/data-firehose#scenario-keep-originals",
			"why": "고치기 전의 레코드를 따로 남겨야 한다. Firehose에는 다시 읽는 기능이 없다."
		},
		{
			"id": "kinesis-data-streams",
			"need": "1초 안에 반응하고 여러 애플리케이션이 따로 읽는다",
			"choose": "Kinesis Data Streams",
			"see": "analytics/data-firehose#vs-data-streams",
			"why": "Firehose는 묶었다가 보내 늦다. 초 단위 반응과 여러 소비자는 스트림이다."
		}
	],
	"facts": [
		{
			"id": "buffer-size",
			"label": "버퍼 크기(S3 목적지)",
			"value": "1~128MiB, 기본 5MiB",
			"note": "크기와 시간 가운데 먼저 차는 쪽에서 보낸다.",
			"called": [
				"버퍼 MB",
				"버퍼크기",
				"buffer MB",
				"한번에 MB",
				"data at a time",
				"버퍼 사이즈",
				"buffer size",
				"최소 MB",
				"buffering size",
				"buffering hints size"
			],
			"source": "https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html"
		},
		{
			"id": "buffer-interval",
			"label": "버퍼 시간(S3 목적지)",
			"value": "0~900초, 기본 300초",
			"note": "0초면 몇 초 안에 보낸다. 동적 파티셔닝에서는 0초를 쓸 수 없다.",
			"examEra": "60~900초",
			"called": [
				"버퍼 초",
				"버퍼시간",
				"버퍼간격",
				"버퍼 분",
				"buffer 초",
				"준실시간",
				"near real time",
				"buffer interval",
				"최소 지연",
				"latency minimum",
				"버퍼 간격",
				"지연 초",
				"seconds latency",
				"버퍼 타임"
			],
			"axis": "latency",
			"source": "https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html"
		},
		{
			"id": "record-size",
			"label": "레코드 하나의 크기",
			"value": "1,000KiB",
			"called": [
				"레코드",
				"record",
				"레코드 크기",
				"레코드사이즈",
				"record size"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecord.html"
		},
		{
			"id": "batch",
			"label": "PutRecordBatch 한 번",
			"asks": "PutRecordBatch 한 번에 얼마까지 담나?",
			"value": "500레코드, 4MiB까지",
			"called": [
				"배치",
				"batch",
				"putrecordbatch",
				"한번에 레코드",
				"PutRecordBatch max records"
			],
			"source": "https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecordBatch.html"
		},
		{
			"id": "direct-put-retention",
			"label": "목적지가 막혔을 때의 보관(Direct PUT)",
			"value": "24시간",
			"note": "원본이 Kinesis Data Streams면 그 스트림의 보존 기간만큼이다.",
			"called": [
				"보관",
				"보존",
				"retention",
				"목적지 장애",
				"데이터 보관"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/troubleshooting.html"
		},
		{
			"id": "lambda-timeout",
			"label": "변환 Lambda의 실행 시간",
			"value": "5분",
			"note": "함수의 제한 시간이 더 길어도 5분에 끊긴다.",
			"called": [
				"람다 분",
				"람다 타임아웃",
				"변환 람다 분",
				"lambda timeout",
				"변환 타임아웃"
			],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html"
		},
		{
			"id": "lambda-payload",
			"label": "변환 Lambda에 넘기는 양",
			"value": "버퍼 0.2~3MB(기본 1MB), 요청·응답 각각 6MB까지",
			"called": [
				"람다 페이로드",
				"람다 크기",
				"lambda payload"
			],
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html"
		},
		{
			"id": "lambda-retry",
			"label": "변환 호출의 재시도",
			"value": "기본 3회",
			"note": "그래도 실패하면 그 배치를 건너뛰고 S3의 processing-failed 폴더에 남긴다.",
			"called": [
				"람다 재시도",
				"변환 재시도",
				"lambda retry"
			],
			"axis": "delivery",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-failure-handling.html"
		}
	],
	"scenarios": [
		{
			"id": "least-operations-to-s3",
			"situation": "수천 대의 장치가 보내는 JSON을 형식만 조금 고쳐 S3에 쌓으려 한다. 몇 분 늦어도 되고 운영할 것이 가장 적어야 한다.",
			"answer": [
				"analytics/data-firehose",
				"compute/lambda",
				"storage/s3"
			],
			"why": "“운영 부담이 가장 적게”와 “S3에 쌓기”다. Firehose가 받아 Lambda로 고치고 묶어 넣는다. 용량을 정할 것도, 소비자 코드도 없다.",
			"trap": "Kinesis Data Streams만 두면 읽어서 S3에 쓰는 소비자를 직접 만들어야 한다. EC2로 받는 보기는 서버 관리가 남는다.",
			"requirements": ["least-operations", "analytics"]
		},
		{
			"id": "parquet-for-athena",
			"situation": "클릭 로그를 거의 실시간으로 S3에 넣고 Athena로 조회한다. 조회 비용을 줄이려 하지만 따로 변환 작업을 돌리기는 싫다.",
			"answer": ["analytics/data-firehose", "analytics/athena"],
			"choose": "레코드 형식 변환 + 동적 파티셔닝",
			"why": "레코드 형식 변환을 켜면 JSON이 Parquet이나 ORC로 바뀌어 쌓이고, 동적 파티셔닝으로 날짜·고객별 접두사에 나뉜다.",
			"trap": "Glue 작업을 예약하는 방법도 되지만 단계와 지연이 하나 더 생긴다.",
			"requirements": [
				"lowest-cost",
				"analytics",
				"least-operations"
			]
		},
		{
			"id": "real-time-fraud",
			"situation": "결제 이벤트를 1초 안에 판정해 막아야 하고, 세 애플리케이션이 같은 이벤트를 따로 읽는다.",
			"answer": ["analytics/kinesis-data-streams"],
			"why": "“1초 안”과 “따로 읽는다”다. Firehose는 모아서 목적지로 보내므로 애플리케이션이 읽을 수 없다.",
			"trap": "Firehose의 버퍼 시간을 0초로 두는 보기. 몇 초로 줄어도 목적지에 실어 나를 뿐이라, 세 애플리케이션이 읽을 곳이 없다.",
			"requirements": ["low-latency", "decoupling"]
		},
		{
			"id": "keep-originals",
			"situation": "Firehose가 변환해 OpenSearch로 보내는데, 변환이 잘못됐을 때 원본으로 다시 만들 수 있어야 한다.",
			"answer": [
				"analytics/data-firehose",
				"analytics/opensearch",
				"storage/s3"
			],
			"choose": "원본 레코드의 S3 백업",
			"why": "원본 레코드의 S3 백업을 켠다. 전송 실패분만 남기는 설정과는 다르다.",
			"trap": "Firehose가 24시간 보관하니 거기서 다시 읽는다는 보기. 그 보관은 목적지가 막혔을 때의 재시도용이고, 다시 읽는 기능은 없다.",
			"requirements": ["analytics"]
		}
	],
	"corrections": [
		{
			"id": "kinesis-data",
			"notes": "여러 노트가 Kinesis Data Firehose라고 부른다.",
			"status": "outdated",
			"right": "2024년 2월부터 이름이 Amazon Data Firehose다. 시험에는 옛 이름도 나온다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/history.html"
		},
		{
			"id": "kib-s3",
			"notes": "한 번에 1MB씩 올린다고 한다.",
			"status": "simplified",
			"right": "1,000KiB는 들어오는 레코드 하나의 한도다. 목적지에 쓰는 단위는 버퍼이고 S3라면 1~128MiB다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecord.html"
		},
		{
			"id": "transformation",
			"notes": "람다로 일부 스팸을 고치려고 레코드를 변환한다고 한다.",
			"status": "wrong",
			"card": false,
			"right": "변환(transformation)을 잘못 옮긴 것이다. 거르기, 형식 바꾸기, 값 더하기, 민감한 값 지우기에 쓴다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html"
		},
		{
			"id": "kinesis-streams",
			"notes": "실시간으로 데이터를 적재한다고 한다. 다른 곳은 준 실시간이라고 한다.",
			"status": "conflict",
			"right": "버퍼가 차야 보내므로 준 실시간이다. 버퍼 시간을 0초로 두면 몇 초로 줄지만, 시험에서 실시간은 Kinesis Data Streams다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/buffering-hints.html"
		},
		{
			"id": "s3-redshift",
			"notes": "목적지를 S3, Redshift, ElasticSearch로 든다.",
			"status": "outdated",
			"right": "ElasticSearch는 Amazon OpenSearch Service가 됐고 Serverless도 된다. Apache Iceberg 테이블과 Snowflake도 목적지다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/create-destination.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "DynamoDB - 스트림 처리",
			"lines": "59-62"
		},
		{
			"note": "000",
			"section": "Amazon Redshift - 기능",
			"lines": "117-122"
		},
		{
			"note": "001",
			"section": "Kinesis Data Firehose",
			"lines": "1141-1153"
		},
		{
			"note": "002",
			"section": "Kinesis Data Firehose",
			"lines": "27-29"
		},
		{
			"note": "002",
			"section": "Glue와 Firehose의 역할",
			"lines": "43"
		},
		{
			"note": "003",
			"section": "Amazon API Gateway",
			"lines": "164-177"
		}
	],
	"references": [
		{
			"title": "Data Firehose란",
			"url": "https://docs.aws.amazon.com/firehose/latest/dev/what-is-this-service.html"
		},
		{
			"title": "Lambda로 데이터 변환하기",
			"url": "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html"
		},
		{
			"title": "버퍼 설정",
			"url": "https://docs.aws.amazon.com/firehose/latest/dev/buffering-hints.html"
		},
		{
			"title": "문제 해결(재시도와 보관)",
			"url": "https://docs.aws.amazon.com/firehose/latest/dev/troubleshooting.html"
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
			"slug": "destinations",
			"text": "목적지"
		},
		{
			"depth": 2,
			"slug": "vs-data-streams",
			"text": "Kinesis Data Streams와의 차이"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-kinesis\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M61 198h6c0-26 18-54 147-54v-6c-135 0-153 30-153 60m19 20h6c0-25 0-61 128-61v-7c-58 0-96 8-116 23-18 14-18 32-18 45M48 83h-6c0 24 32 39 95 45-63 6-95 21-95 45h6c0-16 22-42 166-42v-6C70 125 48 99 48 83m19-25h-6c0 30 18 60 153 60v-6C85 112 67 85 67 58m147 41v7c-58 0-96-8-116-23-18-14-18-32-18-45h6c0 25 0 61 128 61\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-open-search\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M142 164c-15 0-26-11-26-25 0-15 11-26 26-26s25 11 25 26c0 14-11 25-25 25m0-57c-18 0-32 14-32 32 0 17 14 32 32 32s32-15 32-32c0-18-15-32-32-32m65 89a6 6 0 0 1-8 1l-27-24 7-9 27 24c2 2 3 6 1 8m-105-57c0-22 18-40 40-40s39 18 39 40c0 21-18 39-39 39s-40-18-40-39m81 20c3-7 4-13 4-20 0-26-20-46-45-46s-46 20-46 46c0 25 20 45 46 45 9 0 18-3 25-7l27 24 8 4c4 0 7-2 9-4 5-5 4-13-1-17zm31-95v109h-6V67h-26v35h-6V64c0-2 1-3 3-3h32zm-51 131h7v16c0 2-2 3-4 3h-32c-1 0-3-1-3-3v-19h7v16h25zM138 83h-7V45l3-3h32a3 3 0 0 1 4 3v45h-7V48h-25zm-20 106h7v22c0 2-2 3-3 3H90a3 3 0 0 1-4-3v-48h7v45h25zm-25-74h-7V74c0-2 2-4 4-4h32a3 3 0 0 1 3 4v12h-7v-9H93zm-45 93h26V99H48zM77 93H45l-3 3v115l3 3h32c2 0 3-1 3-3V96z\"/></symbol><symbol id=\"icon-aws-redshift\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M163 113c-4 0-7-3-7-7s3-6 7-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 37c-3 0-6-3-6-6s3-6 6-6 6 2 6 6-3 6-6 6m-37-6c-4 0-6-3-6-7s2-6 6-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 34c-3 0-6-3-6-6s3-6 6-6c4 0 6 2 6 6s-2 6-6 6m69-84c-7 0-13 6-13 12 0 5 2 8 5 11l-5 14h-3c-5 0-10 4-12 9l-13-3c0-7-6-12-12-12-7 0-13 6-13 12 0 4 1 7 3 9l-5 13h-1c-7 0-12 6-12 13s5 12 12 12 13-5 13-12c0-5-3-9-6-11l5-12 4 1c5 0 9-3 11-7l14 3c1 6 6 10 12 10 7 0 13-5 13-12 0-4-2-7-5-10l6-15h2c7 0 12-6 12-13 0-6-5-12-12-12m-35 117c-31 0-54-9-54-17V74c10 9 33 13 54 13s44-4 54-13v120c0 8-23 17-54 17m0-166c32 0 54 9 54 18 0 8-22 18-54 18S74 71 74 63c0-9 22-18 54-18m61 18c0-16-31-25-61-25s-61 9-61 25v131c0 15 32 24 61 24s61-9 61-24z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol></svg>" }),
		"\n",
		createVNode(Callout, {
			type: "changed",
			title: "이름이 바뀌었다",
			"set:html": "<p>Kinesis Data Firehose가 Amazon Data Firehose가 됐다. API와 동작은 그대로이고 옛 문제에는 옛 이름으로 나온다.</p>"
		}),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>흘러오는 데이터를 <strong>어딘가에 쌓기만 하면 될 때</strong> 쓴다. 로그, 클릭, 센서 데이터를 <a href=\"/storage/s3/\" class=\"mention\">S3</a>나 웨어하우스, 검색 엔진에 넣는 일이다. 문제에 “S3로 전송”, “운영 부담이 가장 적게”, “준 실시간(near real-time)”이 나오면 Firehose다. 여러 애플리케이션이 직접 읽거나 다시 읽어야 하면 <a href=\"/analytics/kinesis-data-streams/\">Kinesis Data Streams</a>다. 둘을 이어 쓰는 구성도 흔하다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-buffer-and-deliver\" data-diagram=\"buffer-and-deliver\"><figcaption><span class=\"diagram-title\">Firehose가 모으고 바꿔서 목적지에 넣는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-buffer-and-deliver\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: Firehose가 모으고 바꿔서 목적지에 넣는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"578\" height=\"726\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 924.8 1161.6\"><svg width=\"924.8\" height=\"1161.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-buffer-and-deliver-desc\" aria-labelledby=\"diagram-buffer-and-deliver-title\" role=\"img\" viewBox=\"-4 -4 924.8 1161.6\"><title id=\"diagram-buffer-and-deliver-title\">Firehose가 모으고 바꿔서 목적지에 넣는 흐름</title><desc id=\"diagram-buffer-and-deliver-desc\">Direct PUT을 쓰는 앱과 에이전트, Kinesis Data Streams, MSK에서 온 레코드를 Firehose가 버퍼에 모은다. 필요하면 Lambda로 변환한 뒤 S3, Redshift, OpenSearch, 또는 HTTP 엔드포인트와 파트너로 보낸다. Redshift로 갈 때는 S3에 먼저 쓰고 COPY한다. 변환이나 전송에 실패한 레코드는 백업 버킷에 남는다.</desc><g class=\"d-boundary\"><rect width=\"416.4\" height=\"139\" x=\"200.3\" y=\"260\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M321.9 140v83q0 7 7 7h41.7q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m383.7 301-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M495.2 140v83q0 7-7 7h-41.7q-7.1 0-7.1 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m445.4 301-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M342.4 375v263.5q0 7-7 7H74.6q-7.1 0-7.1 7.1v95.9q0 7 7 7h39q7 0 7 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m126.5 763.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M143.8 775.6v-13q0-7 7-7h49.4q7.1 0 7.1-7.1v-75.9q0-7 7-7h147.5q7 0 7-7.1V379\"/><path fill=\"var(--diagram-line)\" d=\"m362.9 387 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M395.3 375v303.5q0 7-7 7h-46.6q-7.1 0-7.1 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m340.6 763.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M334.6 903.6v106\"/><path fill=\"var(--diagram-line)\" d=\"m340.6 1001.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M421.8 375v303.5q0 7 7 7h46.6q7 0 7 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m488.5 763.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M448.2 375v283.5q0 7 7 7H673q7 0 7 7.1v99\"/><path fill=\"var(--diagram-line)\" d=\"m686 763.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M474.6 375v263.5q0 7 7.1 7h371q7 0 7 7.1v119\"/><path fill=\"var(--diagram-line)\" d=\"m865.8 763.6-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"212.3\" y=\"291\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Data Firehose</text></g><g class=\"d-edge-label\"><rect width=\"135\" height=\"30\" x=\"254.4\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"321.9\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① Direct PUT</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"461.7\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"495.1\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 읽음</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"705.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"728.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 동기 호출</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"142.3\" y=\"705.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"206.9\" y=\"728.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 바뀐 레코드</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"291.6\" y=\"705.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"334.5\" y=\"728.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 묶어서</text></g><g class=\"d-edge-label\"><rect width=\"87.2\" height=\"30\" x=\"290.6\" y=\"943.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"334.2\" y=\"966.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ COPY</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"470.5\" y=\"705.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"482.1\" y=\"728.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"668.1\" y=\"705.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"679.7\" y=\"728.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"816.8\" y=\"705.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"859.6\" y=\"728.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 실패분</text></g><g class=\"d-node\"><rect width=\"129.6\" height=\"44\" x=\"257.1\" y=\"96\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"321.9\" y=\"127\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱·에이전트</text></g><g class=\"d-node\"><text x=\"495.2\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Data Streams</text><use width=\"72\" height=\"72\" x=\"459.2\" y=\"21\" href=\"#icon-aws-kinesis\"/></g><g class=\"d-node\"><rect width=\"206.7\" height=\"62\" x=\"305.2\" y=\"313\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"408.5\" y=\"353\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">버퍼(크기·시간)</text></g><g class=\"d-node\"><text x=\"132.1\" y=\"895.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">변환</text><use width=\"72\" height=\"72\" x=\"96.1\" y=\"784.6\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"334.6\" y=\"895.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"298.6\" y=\"784.6\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"334.6\" y=\"1133.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Redshift</text><use width=\"72\" height=\"72\" x=\"298.6\" y=\"1022.6\" href=\"#icon-aws-redshift\"/></g><g class=\"d-node\"><text x=\"482.5\" y=\"895.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">OpenSearch</text><use width=\"72\" height=\"72\" x=\"446.5\" y=\"784.6\" href=\"#icon-aws-open-search\"/></g><g class=\"d-node\"><rect width=\"189.4\" height=\"62\" x=\"585.4\" y=\"775.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"680.1\" y=\"815.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">HTTP·파트너</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M814.8 786a45 10.5 0 0 0 90 0 45 10.5 0 0 0-90 0v54.5a45 10.5 0 0 0 90 0V786\"/><text x=\"859.8\" y=\"833.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">S3 백업</text></g></svg><a aria-label=\"Data Streams\" href=\"/analytics/kinesis-data-streams/\"><rect width=\"145\" height=\"136\" x=\"422.7\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"변환\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"83.1\" y=\"771.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"285.6\" y=\"771.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Redshift\" href=\"/analytics/redshift/\"><rect width=\"98\" height=\"136\" x=\"285.6\" y=\"1009.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"OpenSearch\" href=\"/analytics/opensearch/\"><rect width=\"133.8\" height=\"136\" x=\"415.6\" y=\"771.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"366\" height=\"1184\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 585.1 1895\"><svg width=\"585.1\" height=\"1895\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-buffer-and-deliver-narrow-desc\" aria-labelledby=\"diagram-buffer-and-deliver-narrow-title\" role=\"img\" viewBox=\"-4 -4 585.1 1895\"><title id=\"diagram-buffer-and-deliver-narrow-title\">Firehose가 모으고 바꿔서 목적지에 넣는 흐름</title><desc id=\"diagram-buffer-and-deliver-narrow-desc\">Direct PUT을 쓰는 앱과 에이전트, Kinesis Data Streams, MSK에서 온 레코드를 Firehose가 버퍼에 모은다. 필요하면 Lambda로 변환한 뒤 S3, Redshift, OpenSearch, 또는 HTTP 엔드포인트와 파트너로 보낸다. Redshift로 갈 때는 S3에 먼저 쓰고 COPY한다. 변환이나 전송에 실패한 레코드는 백업 버킷에 남는다.</desc><g class=\"d-boundary\"><rect width=\"298.2\" height=\"147.2\" x=\"184.4\" y=\"368\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M273 48v283q0 7 7.1 7H301q7 0 7 7v96.2\"/><path fill=\"var(--diagram-line)\" d=\"m314 433.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M394 208v123q0 7-7 7H366q-7 0-7 7v96.2\"/><path fill=\"var(--diagram-line)\" d=\"m365 433.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M278.9 491.2v155.4q0 7-7.1 7H74.6q-7.1 0-7.1 7V1282q0 7 7 7h39.1q7 0 7 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m126.7 1297-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M141.3 1309v-13q0-7 7.1-7h51.8q7.1 0 7.1-7.1V680.6q0-7 7-7h79.4q7 0 7-7V495.1\"/><path fill=\"var(--diagram-line)\" d=\"m294.7 503.2 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M322.6 491.2v195.4q0 7-7 7h-17q-7 0-7 7V1465\"/><path fill=\"var(--diagram-line)\" d=\"m297.6 1457-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M291.6 1589v162\"/><path fill=\"var(--diagram-line)\" d=\"m297.6 1743-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M344.5 491.2v195.4q0 7 7 7h17q7 0 7 7V1145\"/><path fill=\"var(--diagram-line)\" d=\"m381.5 1137-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M366.3 491.2v175.4q0 7 7.1 7h77.9q7 0 7 7V1625\"/><path fill=\"var(--diagram-line)\" d=\"m464.4 1617-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M388.2 491.2v155.4q0 7 7 7h120q7.2 0 7.2 7v379\"/><path fill=\"var(--diagram-line)\" d=\"m528.4 1031.6-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"196.4\" y=\"399\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Data <tspan x=\"196.4\" y=\"427.6\">Firehose</tspan></text></g><g class=\"d-edge-label\"><rect width=\"135\" height=\"30\" x=\"205.5\" y=\"248\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"273\" y=\"271\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① Direct PUT</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"360.5\" y=\"248\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"393.9\" y=\"271\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 읽음</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"863.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"886.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 동기 호출</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"142.3\" y=\"863.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"206.9\" y=\"886.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 바뀐 레코드</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"248.6\" y=\"933.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"291.5\" y=\"956.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 묶어서</text></g><g class=\"d-edge-label\"><rect width=\"87.2\" height=\"30\" x=\"247.6\" y=\"1637\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"291.2\" y=\"1660\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ COPY</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"363.5\" y=\"863.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"375.1\" y=\"886.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"446.4\" y=\"933.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"457.9\" y=\"956.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"479.4\" y=\"793.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"522.2\" y=\"816.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 실패분</text></g><g class=\"d-node\"><rect width=\"121.8\" height=\"36\" x=\"212.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"273\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱·에이전트</text></g><g class=\"d-node\"><text x=\"394\" y=\"200\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Data Streams</text><use width=\"72\" height=\"72\" x=\"358\" y=\"93\" href=\"#icon-aws-kinesis\"/></g><g class=\"d-node\"><rect width=\"174.7\" height=\"46\" x=\"246.2\" y=\"445.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"333.5\" y=\"477.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">버퍼(크기·시간)</text></g><g class=\"d-node\"><text x=\"131\" y=\"1421\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">변환</text><use width=\"72\" height=\"72\" x=\"95\" y=\"1314\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"291.6\" y=\"1581\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"255.6\" y=\"1474\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"291.6\" y=\"1867\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Redshift</text><use width=\"72\" height=\"72\" x=\"255.6\" y=\"1760\" href=\"#icon-aws-redshift\"/></g><g class=\"d-node\"><text x=\"375.5\" y=\"1261\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">OpenSearch</text><use width=\"72\" height=\"72\" x=\"339.5\" y=\"1154\" href=\"#icon-aws-open-search\"/></g><g class=\"d-node\"><rect width=\"157.4\" height=\"46\" x=\"379.6\" y=\"1629\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"458.4\" y=\"1661\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">HTTP·파트너</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M482.1 1053.4a40.3 9.8 0 0 0 80.5 0 40.3 9.8 0 0 0-80.5 0v45.8a40.3 9.8 0 0 0 80.5 0v-45.8\"/><text x=\"522.4\" y=\"1090.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">S3 백업</text></g></svg><a aria-label=\"Data Streams\" href=\"/analytics/kinesis-data-streams/\"><rect width=\"145\" height=\"128\" x=\"321.5\" y=\"84\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"변환\" href=\"/compute/lambda/\"><rect width=\"90\" height=\"128\" x=\"86\" y=\"1305\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"90\" height=\"128\" x=\"246.6\" y=\"1465\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Redshift\" href=\"/analytics/redshift/\"><rect width=\"93.4\" height=\"128\" x=\"244.9\" y=\"1751\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"OpenSearch\" href=\"/analytics/opensearch/\"><rect width=\"133.8\" height=\"128\" x=\"308.6\" y=\"1145\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>Direct PUT을 쓰는 앱과 에이전트, Kinesis Data Streams, MSK에서 온 레코드를 Firehose가 버퍼에 모은다. 필요하면 Lambda로 변환한 뒤 S3, Redshift, OpenSearch, 또는 HTTP 엔드포인트와 파트너로 보낸다. Redshift로 갈 때는 S3에 먼저 쓰고 COPY한다. 변환이나 전송에 실패한 레코드는 백업 버킷에 남는다.</p><ul><li>Data Firehose 안: 버퍼(크기·시간)</li><li>앱·에이전트 → 버퍼(크기·시간): ① Direct PUT</li><li>Data Streams → 버퍼(크기·시간): ① 읽음 (점선)</li><li>버퍼(크기·시간) → 변환: ② 동기 호출</li><li>변환 → 버퍼(크기·시간): ③ 바뀐 레코드</li><li>버퍼(크기·시간) → S3: ④ 묶어서 (점선)</li><li>④ 버퍼(크기·시간) → OpenSearch (점선)</li><li>④ 버퍼(크기·시간) → HTTP·파트너 (점선)</li><li>S3 → Redshift: ⑤ COPY (점선)</li><li>버퍼(크기·시간) → S3 백업: ⑥ 실패분 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>앱이 SDK나 에이전트로 직접 넣거나(Direct PUT), Firehose가 <a href=\"/analytics/kinesis-data-streams/\" class=\"mention\">Kinesis Data Streams</a>나 <a href=\"/analytics/msk/\">MSK</a>(관리형 Kafka)에서 읽는다. <a href=\"/management/cloudwatch/\">CloudWatch Logs</a>, IoT Core, <a href=\"/security/waf/\" class=\"mention\">WAF</a> 로그도 바로 보낸다.</li>\n<li>변환을 켰으면 버퍼를 <a href=\"/compute/lambda/\">Lambda</a>에 <strong>동기로</strong> 넘긴다. 함수는 레코드마다 <code>Ok</code>, <code>Dropped</code>, <code>ProcessingFailed</code>를 돌려준다.</li>\n<li>바뀐 레코드를 다시 모은다. 원하면 JSON을 <a href=\"/analytics/athena/#parquet\">Parquet</a>·ORC 같은 열 단위 파일로 바꾸고(<a href=\"/analytics/glue/\">Glue</a> 테이블의 스키마를 쓴다) 압축한다.</li>\n<li>크기나 시간 가운데 먼저 찬 쪽에서 한 덩어리로 보낸다. 레코드마다 쓰지 않으므로 목적지에 부담이 적고 S3 파일도 커진다.</li>\n<li><a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a>는 S3에 먼저 쓰고 <code>COPY</code>로 올린다. 그래서 목적지가 Redshift여도 버킷이 필요하다.</li>\n<li>변환이나 전송에 끝내 실패한 레코드는 <a href=\"/storage/s3/\">S3</a>에 남는다. 고쳐서 다시 넣는다.</li>\n</ol>\n<p>Firehose에는 샤드도 서버도 없다. 유입량에 따라 저절로 늘고 여러 가용 영역에서 돌며, 넣은 데이터양만큼 낸다. 형식 변환과 동적 파티셔닝, <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 전송은 요금이 더해진다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"destinations\">목적지<a href=\"#destinations\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 목적지, 알아 둘 것\" tabindex=\"0\"><table aria-label=\"목적지\">\n<thead>\n<tr>\n<th scope=\"col\">목적지</th>\n<th scope=\"col\">알아 둘 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-s3-s3-iceberg\">\n<th scope=\"row\"><a href=\"#row-s3-s3-iceberg\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3/\" class=\"mention\">S3</a>, S3의 Iceberg 테이블</th>\n<td>가장 흔하다. 동적 파티셔닝으로 접두사를 나눈다</td>\n</tr>\n<tr id=\"row-redshift\">\n<th scope=\"row\"><a href=\"#row-redshift\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/redshift/\">Redshift</a></th>\n<td>S3를 거쳐 <code>COPY</code></td>\n</tr>\n<tr id=\"row-opensearch-service-serverless\">\n<th scope=\"row\"><a href=\"#row-opensearch-service-serverless\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/opensearch/\">OpenSearch Service</a>·Serverless</th>\n<td>원본이나 실패분을 S3에 함께 남긴다</td>\n</tr>\n<tr id=\"row-splunk-datadog-new-relic-mongodb\">\n<th scope=\"row\"><a href=\"#row-splunk-datadog-new-relic-mongodb\" class=\"anchor\" aria-label=\"줄 링크\"></a>Splunk, Datadog, New Relic, MongoDB 등</th>\n<td>파트너. 계정의 키가 필요하다</td>\n</tr>\n<tr id=\"row-snowflake\">\n<th scope=\"row\"><a href=\"#row-snowflake\" class=\"anchor\" aria-label=\"줄 링크\"></a>Snowflake</th>\n<td>웨어하우스에 바로</td>\n</tr>\n<tr id=\"row-http\">\n<th scope=\"row\"><a href=\"#row-http\" class=\"anchor\" aria-label=\"줄 링크\"></a>사용자 지정 HTTP 엔드포인트</th>\n<td>목록에 없는 곳</td>\n</tr>\n</tbody>\n</table></div>\n<p>Firehose 스트림 하나의 목적지는 하나다. 두 곳에 보내려면 스트림을 둘로 하거나 앞에 <a href=\"/analytics/kinesis-data-streams/\" class=\"mention\">Kinesis Data Streams</a>를 둔다.</p>\n</div><h2 id=\"vs-data-streams\">Kinesis Data Streams와의 차이<a href=\"#vs-data-streams\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 기준, Data Firehose, Kinesis Data Streams",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "Kinesis Data Streams와의 차이",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: "기준"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "Data Firehose"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "Kinesis Data Streams"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-haneun-il",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-haneun-il",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "하는 일"]
									}),
									createVNode(_components.td, { children: "목적지에 적재" }),
									createVNode(_components.td, { children: "저장해 두고 여럿이 읽게 함" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-jiyeon",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-jiyeon",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "지연"]
									}),
									createVNode(_components.td, { children: "버퍼만큼(준 실시간)" }),
									createVNode(_components.td, { children: "1초 안쪽(실시간)" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-bogwan-dasi-ikgi",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-bogwan-dasi-ikgi",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "보관·다시 읽기"]
									}),
									createVNode(_components.td, { children: "없음" }),
									createVNode(_components.td, { children: "24시간~365일" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-yongnyang",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-yongnyang",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "용량"]
									}),
									createVNode(_components.td, { children: "저절로" }),
									createVNode(_components.td, { children: "샤드 또는 온디맨드" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-sobija-kodeu",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-sobija-kodeu",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "소비자 코드"]
									}),
									createVNode(_components.td, { children: "필요 없음" }),
									createVNode(_components.td, { children: [
										"필요함(",
										createVNode(_components.a, {
											href: "/compute/lambda/",
											class: "mention",
											children: "Lambda"
										}),
										", 또는 KCL 라이브러리로 짠 앱)"
									] })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					"지금은 온디맨드 스트림이 Firehose 없이 ",
					createVNode(_components.a, {
						href: "/storage/s3/",
						class: "mention",
						children: "S3"
					}),
					" 버킷이나 S3 Tables로 ",
					createVNode(_components.a, {
						href: "https://docs.aws.amazon.com/streams/latest/dev/data-delivery.html",
						children: "바로 내보내기"
					}),
					"도 한다. 변환이나 다른 목적지가 있으면 Firehose이고, 시험의 답도 Firehose다."
				] }),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/integration/api-gateway/",
					children: "API Gateway"
				}), " → Data Streams → Firehose(Lambda 변환) → S3처럼 이으면, 실시간 소비자와 적재를 함께 얻는다."] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“실시간”과 “준 실시간”",
					"set:html": "<p>지문이 초 단위 반응이나 여러 소비자를 말하면 Data Streams, 몇 분 늦어도 되는 적재면 Firehose다. 둘 다 되는 보기라면 “운영 부담이 적은” 쪽이 Firehose다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>Glue와의 차이</strong>: Firehose는 한 건씩 고치며 싣고, Glue는 쌓인 데이터를 조인하고 정제하는 일을 배치로 한다. Firehose로 모으고 Glue로 다듬는 순서가 흔하다.</li>\n<li>변환 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>가 바꿀 수 있는 것은 받은 레코드뿐이다. 여러 레코드를 시간 창으로 집계하려면 <a href=\"/analytics/kinesis/#flink\">Flink</a>를 쓴다.</li>\n<li><a href=\"/database/dynamodb-streams/\">DynamoDB Streams</a>를 원본으로 고를 수 없다. <a href=\"/database/dynamodb-streams-vs-kinesis/\">Kinesis 쪽</a>으로 내보내야 이어진다.</li>\n<li>전송을 다시 시도하다 중복이 생길 수 있다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>, Iceberg 테이블, Snowflake 목적지는 예외다.</li>\n<li>S3에 쓸 때 레코드를 구분자 없이 이어 붙인다. JSON을 한 줄씩 읽으려면 줄바꿈 추가를 켠다.</li>\n</ul></div>" })
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
var url = "content/analytics/data-firehose.mdx/";
var file = "/work/wt/build/content/analytics/data-firehose.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/analytics/data-firehose.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
