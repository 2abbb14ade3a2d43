import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/dynamodb-streams-vs-kinesis.mdx
var frontmatter = {
	"title": "DynamoDB Streams vs Kinesis Data Streams",
	"titleEn": "DynamoDB Streams vs Kinesis Data Streams for DynamoDB",
	"kind": "comparison",
	"status": "published",
	"summary": "DynamoDB의 변경을 Lambda 한둘이 순서대로 처리하면 DynamoDB Streams, 오래 보관하고 여러 소비자와 분석 파이프라인에 나눠 주면 Kinesis Data Streams다.",
	"aliases": [
		"스트림 비교",
		"Streams vs Kinesis",
		"Kinesis Data Streams for DynamoDB",
		"DynamoDB 변경 데이터 캡처 비교",
		"다이나모디비 스트림 vs 키네시스",
		"변경 이벤트 스트림 선택"
	],
	"related": [
		"database/dynamodb-streams",
		"analytics/kinesis-data-streams",
		"analytics/data-firehose",
		"database/dynamodb",
		"compute/lambda",
		"analytics/kinesis",
		"analytics/glue",
		"database/dynamodb-backup"
	],
	"signals": [
		{
			"id": "dynamodb-streams",
			"need": "변경이 순서대로, 중복 없이 기록되고 Lambda 하나가 읽는다",
			"choose": "DynamoDB Streams",
			"see": "database/dynamodb-streams-vs-kinesis#scenario-single-lambda-trigger",
			"why": "항목마다 순서대로 한 번씩 기록한다. Kinesis로 보내면 중복이 생길 수 있다."
		},
		{
			"id": "kinesis-data-streams",
			"need": "변경을 1년 보관하고 세 팀이 따로 다시 읽는다",
			"choose": "Kinesis Data Streams",
			"see": "database/dynamodb-streams-vs-kinesis#scenario-many-consumers-year",
			"why": "Streams는 24시간이면 사라지고 샤드를 둘까지만 읽는다. Kinesis는 1년이다."
		},
		{
			"id": "kinesis-data-streams-firehose",
			"need": "변경을 코드 없이 거의 실시간으로 S3 파일로 쌓는다",
			"choose": "Kinesis Data Streams + Data Firehose",
			"see": "database/dynamodb-streams-vs-kinesis#scenario-to-data-lake",
			"why": "Streams에는 Firehose를 바로 못 잇는다. Kinesis에 이으면 코드가 없다."
		},
		{
			"id": "dynamodb-s3",
			"need": "테이블을 하루 한 번만 분석하고 비용이 적어야 한다",
			"choose": "DynamoDB의 S3 내보내기",
			"see": "database/dynamodb-backup#s3-export-import",
			"why": "하루 한 번이면 스트림을 늘 돌릴 까닭이 없다. 읽기 용량도 쓰지 않는다."
		}
	],
	"facts": [
		{
			"id": "retention",
			"label": "보존 기간",
			"value": "DynamoDB Streams 24시간(고정), Kinesis 24시간~365일",
			"note": "Kinesis의 기본은 24시간이다.",
			"called": [
				"보존",
				"보관",
				"retention"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/streamsmain.html"
		},
		{
			"id": "ordering-duplicates",
			"label": "순서와 중복",
			"asks": "순서와 중복 없음을 보장하는 쪽은 어느 것인가?",
			"value": "DynamoDB Streams는 항목별 순서와 중복 없음, Kinesis는 순서가 어긋나거나 중복될 수 있음",
			"note": "레코드의 ApproximateCreationDateTime과 순번으로 애플리케이션이 가린다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/streamsmain.html"
		},
		{
			"id": "consumers",
			"label": "동시에 읽는 소비자",
			"value": "DynamoDB Streams 샤드마다 2개, Kinesis 샤드마다 5개(향상된 팬아웃은 스트림에 20개)",
			"note": "온디맨드 어드밴티지 모드의 스트림은 향상된 팬아웃 소비자를 50개까지 둔다.",
			"called": [
				"소비자",
				"컨슈머",
				"consumer"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/streamsmain.html"
		},
		{
			"id": "billing",
			"label": "요금",
			"value": "DynamoDB Streams는 읽은 요청 수, Kinesis는 변경 데이터 캡처 단위와 스트림 요금",
			"note": "Lambda 트리거가 DynamoDB Streams를 읽는 것은 무료다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-understanding-billing.html"
		}
	],
	"scenarios": [
		{
			"id": "single-lambda-trigger",
			"situation": "주문 항목이 바뀔 때 Lambda 하나가 재고를 갱신한다. 같은 주문의 변경은 순서대로, 중복 없이 들어와야 하고 비용은 적어야 한다.",
			"answer": ["database/dynamodb-streams", "compute/lambda"],
			"why": "“순서”와 “중복 없음”, 소비자 하나면 DynamoDB Streams다.",
			"trap": "Kinesis로 보내면 중복과 순서를 코드로 가려야 하고 스트림 요금이 더 든다.",
			"requirements": ["order-once", "lowest-cost"]
		},
		{
			"id": "many-consumers-year",
			"situation": "변경 기록을 1년 보관하며 사기 탐지, 추천, 감사 세 팀이 따로 다시 읽어야 한다.",
			"answer": ["analytics/kinesis-data-streams", "database/dynamodb-streams-vs-kinesis"],
			"choose": "테이블의 변경을 Kinesis Data Streams로",
			"why": "“1년”과 “여러 소비자”가 결정한다. 테이블의 변경을 Kinesis Data Streams로 보낸다.",
			"trap": "DynamoDB Streams는 24시간이면 사라지고 샤드 하나를 셋이 읽으면 스로틀링된다.",
			"requirements": ["decoupling", "compliance"]
		},
		{
			"id": "to-data-lake",
			"situation": "변경을 코드 없이 S3 데이터 레이크에 거의 실시간으로 쌓고 싶다.",
			"answer": [
				"analytics/kinesis-data-streams",
				"analytics/data-firehose",
				"storage/s3"
			],
			"why": "Kinesis Data Streams에 Data Firehose를 이으면 묶고 압축해 S3에 넣는다. 함수를 만들지 않는다.",
			"trap": "DynamoDB Streams에는 Firehose를 바로 붙일 수 없다. Lambda가 옮겨 주어야 한다.",
			"requirements": ["analytics", "least-operations"]
		}
	],
	"corrections": [
		{
			"id": "data-kinesis",
			"notes": "두 노트가 Kinesis Data Streams의 보존 기간이 1년이라고 한다. 다른 노트는 1~365일이라고 한다.",
			"status": "conflict",
			"right": "기본은 24시간이고 365일까지 늘린다. 늘린 만큼 요금을 낸다. DynamoDB Streams의 24시간은 바꿀 수 없다.",
			"source": "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_IncreaseStreamRetentionPeriod.html"
		},
		{
			"id": "data-analytics",
			"notes": "Kinesis Data Analytics로 처리한다고 한다.",
			"status": "outdated",
			"right": "이름이 Amazon Managed Service for Apache Flink로 바뀌었고, SQL 애플리케이션은 없어졌다. Kinesis Data Firehose는 Amazon Data Firehose가 됐다.",
			"source": "https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html"
		},
		{
			"id": "newer-lambda",
			"notes": "Kinesis를 더 새롭고(newer) 처리 방법이 훨씬 많은 쪽으로 소개한다.",
			"status": "simplified",
			"right": "더 낫다는 뜻이 아니다. 소비자와 보존이 느는 대신 순서와 중복의 보장을 잃고 요금이 더해진다. Lambda 하나면 DynamoDB Streams가 낫다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/streamsmain.html"
		},
		{
			"id": "api-getshards",
			"notes": "두 스트림의 API가 비슷하다며 GetShards를 든다.",
			"status": "wrong",
			"card": false,
			"right": "GetShards라는 작업은 없다. 닮은 것은 샤드, 반복자, GetRecords로 이어지는 읽는 방식이다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB_Streams.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "DynamoDB - 스트림 처리",
			"lines": "59-62"
		},
		{
			"note": "004",
			"section": "스트림 처리의 두 종류",
			"lines": "421-424"
		},
		{
			"note": "004",
			"section": "Kinesis 어댑터로 레코드 처리",
			"lines": "438-443"
		},
		{
			"note": "004",
			"section": "Kinesis Data Streams (newer)",
			"lines": "445-452"
		}
	],
	"references": [
		{
			"title": "DynamoDB의 변경 데이터 캡처",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/streamsmain.html"
		},
		{
			"title": "Kinesis Data Streams로 변경 내보내기",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/kds.html"
		},
		{
			"title": "DynamoDB Streams",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html"
		}
	],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
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
			"slug": "why-different",
			"text": "무엇이 그 차이를 만드나"
		},
		{
			"depth": 2,
			"slug": "handling-order",
			"text": "Kinesis에서 순서와 중복 다루기"
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
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-kinesis\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M61 198h6c0-26 18-54 147-54v-6c-135 0-153 30-153 60m19 20h6c0-25 0-61 128-61v-7c-58 0-96 8-116 23-18 14-18 32-18 45M48 83h-6c0 24 32 39 95 45-63 6-95 21-95 45h6c0-16 22-42 166-42v-6C70 125 48 99 48 83m19-25h-6c0 30 18 60 153 60v-6C85 112 67 85 67 58m147 41v7c-58 0-96-8-116-23-18-14-18-32-18-45h6c0 25 0 61 128 61\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-firehose\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 12h46L39 30v9H25v-9zM32 39v15m-7-7 7 7 7-7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-managed-flink\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M8 20c8-9 16 9 24 0s16 9 24 0M8 32c8-9 16 9 24 0s16 9 24 0M8 44c8-9 16 9 24 0s16 9 24 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p><a href=\"/database/dynamodb/\">DynamoDB</a> 테이블에서 항목이 생기고 바뀌고 지워질 때마다 그 기록을 흘려보내는 길이 둘 있다. 다른 코드가 이것을 읽어 반응하거나 쌓는다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, DynamoDB Streams, Kinesis Data Streams, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/database/dynamodb-streams/\">DynamoDB Streams</a></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/analytics/kinesis-data-streams/\">Kinesis Data Streams</a></th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-bojon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-bojon\" class=\"anchor\" aria-label=\"줄 링크\"></a>보존</th>\n<td role=\"cell\">24시간 고정</td>\n<td role=\"cell\">24시간~365일</td>\n<td role=\"cell\">다시 읽기·<wbr>감사는 Kinesis</td>\n</tr>\n<tr id=\"row-sobija\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sobija\" class=\"anchor\" aria-label=\"줄 링크\"></a>소비자</th>\n<td role=\"cell\">샤드마다 2개</td>\n<td role=\"cell\">샤드마다 5개, 향상된 팬아웃으로 더</td>\n<td role=\"cell\">여러 팀이면 Kinesis</td>\n</tr>\n<tr id=\"row-sunseo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sunseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>순서</th>\n<td role=\"cell\">항목마다 보장</td>\n<td role=\"cell\">어긋날 수 있음</td>\n<td role=\"cell\">순서가 중요하면 Streams</td>\n</tr>\n<tr id=\"row-jungbok\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jungbok\" class=\"anchor\" aria-label=\"줄 링크\"></a>중복</th>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">있을 수 있음</td>\n<td role=\"cell\">정확히 한 번 적히는 쪽은 Streams</td>\n</tr>\n<tr id=\"row-baro-bunneun-got\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-baro-bunneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>바로 붙는 곳</th>\n<td role=\"cell\"><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>, KCL<wbr>(소비자 라이브러리) 어댑터, EventBridge Pipes</td>\n<td role=\"cell\">Lambda, KCL, Firehose, Flink, Glue 스트리밍</td>\n<td role=\"cell\">분석 파이프라인은 Kinesis</td>\n</tr>\n<tr id=\"row-cheoriryang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cheoriryang\" class=\"anchor\" aria-label=\"줄 링크\"></a>처리량</th>\n<td role=\"cell\">알아서 따라감</td>\n<td role=\"cell\">온디맨드 또는 샤드 수</td>\n<td role=\"cell\">손을 덜려면 Streams</td>\n</tr>\n<tr id=\"row-damneun-naeyong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-damneun-naeyong\" class=\"anchor\" aria-label=\"줄 링크\"></a>담는 내용</th>\n<td role=\"cell\">키만, 새 값, 옛 값, 둘 다 가운데 선택</td>\n<td role=\"cell\">바뀌기 전과 후의 값 모두</td>\n<td role=\"cell\">골라 담으려면 Streams</td>\n</tr>\n<tr id=\"row-yogeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td role=\"cell\">Lambda가 읽으면 무료</td>\n<td role=\"cell\">캡처 단위와 스트림 요금</td>\n<td role=\"cell\">소비자가 적으면 Streams</td>\n</tr>\n<tr id=\"row-kyeoneun-danwi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-kyeoneun-danwi\" class=\"anchor\" aria-label=\"줄 링크\"></a>켜는 단위</th>\n<td role=\"cell\">테이블마다 하나</td>\n<td role=\"cell\">테이블마다, 스트림 하나에 여러 테이블</td>\n<td role=\"cell\">모아 보려면 Kinesis</td>\n</tr>\n</tbody>\n</table></div>\n<p>둘은 한 테이블에서 <strong>함께 켤 수 있다</strong>. 즉시 반응은 <a href=\"/database/dynamodb-streams/\" class=\"mention\">DynamoDB Streams</a>와 Lambda로, 보관과 분석은 Kinesis로 나눈다.</p>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why-different\">무엇이 그 차이를 만드나<a href=\"#why-different\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-two-change-paths\" data-diagram=\"two-change-paths\"><figcaption><span class=\"diagram-title\">한 테이블의 변경이 두 갈래로 나가는 <span class=\"diagram-title-end\">모습<a href=\"#diagram-two-change-paths\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 한 테이블의 변경이 두 갈래로 나가는 모습\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"679\" height=\"310\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1087.1 496\"><svg width=\"1087.1\" height=\"496\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-two-change-paths-desc\" aria-labelledby=\"diagram-two-change-paths-title\" role=\"img\" viewBox=\"-4 -4 1087.1 496\"><title id=\"diagram-two-change-paths-title\">한 테이블의 변경이 두 갈래로 나가는 모습</title><desc id=\"diagram-two-change-paths-desc\">DynamoDB 테이블의 변경이 DynamoDB Streams에는 항목별 순서대로 24시간 남아 Lambda 하나가 즉시 처리한다. 같은 변경이 Kinesis Data Streams로도 복사되어 최대 365일 남고, Firehose를 거쳐 S3에 쌓이거나 Flink 애플리케이션과 다른 소비자가 따로 읽는다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M102 217h13q7 0 7-7V83q0-7 7-7h153.8\"/><path fill=\"var(--diagram-line)\" d=\"m274.8 70 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M510 76h142.7\"/><path fill=\"var(--diagram-line)\" d=\"m644.7 70 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M102 253h13q7 0 7 7v61q0 7 7 7h228.1\"/><path fill=\"var(--diagram-line)\" d=\"m349 322 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M451 310H523q7 0 7-7v-52q0-7 7.1-7h140.7\"/><path fill=\"var(--diagram-line)\" d=\"m669.7 238 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M771.7 244h184.6\"/><path fill=\"var(--diagram-line)\" d=\"m948.3 238 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M451 346H523q7 0 7 7v52q0 7 7.1 7h115.7\"/><path fill=\"var(--diagram-line)\" d=\"m644.7 406 12 6-12 6z\"/></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"142\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"194.4\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 순서대로</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"550\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"583.3\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 폴링</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"161\" y=\"312.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"194.4\" y=\"335.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 복사</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"571.8\" y=\"228.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"583.3\" y=\"251.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"836.8\" y=\"228.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"870.1\" y=\"251.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 적재</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"571.8\" y=\"396.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"583.3\" y=\"419.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-node\"><text x=\"57\" y=\"291\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">테이블</text><use width=\"72\" height=\"72\" x=\"21\" y=\"180\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><rect width=\"223.2\" height=\"62\" x=\"286.8\" y=\"45\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"398.4\" y=\"85\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Streams 24시간</text></g><g class=\"d-node\"><text x=\"406.1\" y=\"384\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Kinesis 365일까지</text><use width=\"72\" height=\"72\" x=\"370.1\" y=\"273\" href=\"#icon-aws-kinesis\"/></g><g class=\"d-node\"><text x=\"701.7\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">즉시 처리</text><use width=\"72\" height=\"72\" x=\"665.7\" y=\"21\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"726.7\" y=\"300\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Data Firehose</text><use width=\"72\" height=\"72\" x=\"690.7\" y=\"189\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\"><text x=\"1005.3\" y=\"300\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 레이크</text><use width=\"72\" height=\"72\" x=\"969.3\" y=\"189\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"703.2\" y=\"468\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Flink 분석</text><use width=\"72\" height=\"72\" x=\"667.2\" y=\"357\" href=\"#icon-saa-managed-flink\"/></g></svg><a aria-label=\"테이블\" href=\"/database/dynamodb/\"><rect width=\"98\" height=\"136\" x=\"8\" y=\"167\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Streams 24시간\" href=\"/database/dynamodb-streams/\"><rect width=\"231.2\" height=\"70\" x=\"282.8\" y=\"41\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Kinesis 365일까지\" href=\"/analytics/kinesis-data-streams/\"><rect width=\"185\" height=\"136\" x=\"313.6\" y=\"260\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"즉시 처리\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"652.7\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Data Firehose\" href=\"/analytics/data-firehose/\"><rect width=\"148.1\" height=\"136\" x=\"652.7\" y=\"176\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"데이터 레이크\" href=\"/storage/s3/\"><rect width=\"131.6\" height=\"136\" x=\"939.5\" y=\"176\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Flink 분석\" href=\"/analytics/kinesis/\"><rect width=\"101\" height=\"136\" x=\"652.7\" y=\"344\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"251\" height=\"557\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 402.3 890.4\"><svg width=\"402.3\" height=\"890.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-two-change-paths-narrow-desc\" aria-labelledby=\"diagram-two-change-paths-narrow-title\" role=\"img\" viewBox=\"-4 -4 402.3 890.4\"><title id=\"diagram-two-change-paths-narrow-title\">한 테이블의 변경이 두 갈래로 나가는 모습</title><desc id=\"diagram-two-change-paths-narrow-desc\">DynamoDB 테이블의 변경이 DynamoDB Streams에는 항목별 순서대로 24시간 남아 Lambda 하나가 즉시 처리한다. 같은 변경이 Kinesis Data Streams로도 복사되어 최대 365일 남고, Firehose를 거쳐 S3에 쌓이거나 Flink 애플리케이션과 다른 소비자가 따로 읽는다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M184.5 132v13q0 7-7.1 7H79.8q-7.1 0-7.1 7v116\"/><path fill=\"var(--diagram-line)\" d=\"m78.7 267-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M72.7 349.2v143\"/><path fill=\"var(--diagram-line)\" d=\"m78.7 484.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M205.1 132v13q0 7 7 7h51.3q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m276.4 230-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M256.9 386.2v13q0 7-7 7H212q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m211 484.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M205 640.4v106\"/><path fill=\"var(--diagram-line)\" d=\"m211 738.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M284 386.2v13q0 7 7 7h37.7q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m341.8 484.2-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"20.2\" y=\"172\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"72.6\" y=\"195\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 순서대로</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"39.2\" y=\"426.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"72.5\" y=\"449.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 폴링</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"236.9\" y=\"172\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"270.3\" y=\"195\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 복사</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"193.1\" y=\"426.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"204.7\" y=\"449.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"171.6\" y=\"680.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"204.9\" y=\"703.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 적재</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"323.8\" y=\"426.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"335.4\" y=\"449.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-node\"><text x=\"194.8\" y=\"124\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">테이블</text><use width=\"72\" height=\"72\" x=\"158.8\" y=\"17\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><rect width=\"121.4\" height=\"70.2\" x=\"12\" y=\"279\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"72.7\" y=\"311\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Streams <tspan x=\"72.7\" y=\"335.2\">24시간</tspan></text></g><g class=\"d-node\"><text x=\"270.4\" y=\"354\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Kinesis <tspan x=\"270.4\" y=\"378.2\">365일까지</tspan></text><use width=\"72\" height=\"72\" x=\"234.4\" y=\"247\" href=\"#icon-aws-kinesis\"/></g><g class=\"d-node\"><text x=\"72.7\" y=\"608.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">즉시 처리</text><use width=\"72\" height=\"72\" x=\"36.7\" y=\"501.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"205.1\" y=\"608.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Data <tspan x=\"205.1\" y=\"632.4\">Firehose</tspan></text><use width=\"72\" height=\"72\" x=\"169.1\" y=\"501.2\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\"><text x=\"205.1\" y=\"862.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 레이크</text><use width=\"72\" height=\"72\" x=\"169.1\" y=\"755.4\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"335.8\" y=\"608.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Flink 분석</text><use width=\"72\" height=\"72\" x=\"299.8\" y=\"501.2\" href=\"#icon-saa-managed-flink\"/></g></svg><a aria-label=\"테이블\" href=\"/database/dynamodb/\"><rect width=\"90\" height=\"128\" x=\"149.8\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Streams 24시간\" href=\"/database/dynamodb-streams/\"><rect width=\"129.4\" height=\"78.2\" x=\"8\" y=\"275\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Kinesis 365일까지\" href=\"/analytics/kinesis-data-streams/\"><rect width=\"109.2\" height=\"152.2\" x=\"215.8\" y=\"238\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"즉시 처리\" href=\"/compute/lambda/\"><rect width=\"93.6\" height=\"128\" x=\"25.9\" y=\"492.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Data Firehose\" href=\"/analytics/data-firehose/\"><rect width=\"96.5\" height=\"152.2\" x=\"156.8\" y=\"492.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"데이터 레이크\" href=\"/storage/s3/\"><rect width=\"131.6\" height=\"128\" x=\"139.3\" y=\"746.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Flink 분석\" href=\"/analytics/kinesis/\"><rect width=\"101\" height=\"128\" x=\"285.3\" y=\"492.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>DynamoDB 테이블의 변경이 DynamoDB Streams에는 항목별 순서대로 24시간 남아 Lambda 하나가 즉시 처리한다. 같은 변경이 Kinesis Data Streams로도 복사되어 최대 365일 남고, Firehose를 거쳐 S3에 쌓이거나 Flink 애플리케이션과 다른 소비자가 따로 읽는다.</p><ul><li>테이블 → Streams 24시간: ① 순서대로 (점선)</li><li>Streams 24시간 → 즉시 처리: ② 폴링 (점선)</li><li>테이블 → Kinesis 365일까지: ③ 복사 (점선)</li><li>④ Kinesis 365일까지 → Data Firehose (점선)</li><li>Data Firehose → 데이터 레이크: ⑤ 적재</li><li>⑥ Kinesis 365일까지 → Flink 분석 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p><a href=\"/database/dynamodb-streams/\" class=\"mention\">DynamoDB Streams</a>의 샤드는 <strong>테이블의 파티션을 따라</strong> 만들어진다. 한 항목의 변경은 한 줄로 서고, 그래서 순서와 중복을 보장한다. 샤드를 내가 나누거나 오래 둘 수는 없다.</p>\n<p>Kinesis 쪽은 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>가 변경을 <strong>남의 스트림에 다시 써 넣는</strong> 것이다. 네트워크 너머로 다시 시도하다 보면 같은 것을 두 번 쓰거나 늦게 쓴다. 대신 받은 쪽은 평범한 <a href=\"/analytics/kinesis-data-streams/\" class=\"mention\">Kinesis Data Streams</a>라서 그 생태계를 모두 쓴다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"handling-order\">Kinesis에서 순서와 중복 다루기<a href=\"#handling-order\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>레코드에 적힌 <code>ApproximateCreationDateTime</code>(변경이 일어난 시각)을 항목마다 기억해 두고, 더 옛것이 오면 버린다. 같은 시각과 같은 키가 다시 오면 중복이다. 저장하는 곳이 덮어쓰기(멱등)라면 문제가 줄어든다. 이 일을 하고 싶지 않으면 <a href=\"/database/dynamodb-streams/\" class=\"mention\">DynamoDB Streams</a>를 고른다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong><a href=\"/database/dynamodb-streams/\" class=\"mention\">DynamoDB Streams</a></strong>: <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 트리거, 항목별 순서, 소비자 한둘, 24시간 안에 처리. 시험의 기본 답이다.</li>\n<li><strong><a href=\"/analytics/kinesis-data-streams/\" class=\"mention\">Kinesis Data Streams</a></strong>: 24시간보다 긴 보존, 소비자 여럿, <a href=\"/analytics/data-firehose/\">Firehose</a>·Flink·<a href=\"/analytics/glue/\">Glue</a>로 이어지는 분석, 여러 테이블의 변경을 한곳에.</li>\n<li><strong>둘 다</strong>: 반응과 분석이 모두 필요할 때.</li>\n<li><strong>아무것도 아님</strong>: 하루 한 번 분석이면 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 내보내기가 싸다. 레이크나 <a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a>에 표로 맞춰 두기만 하면 코드 없는 zero-ETL 통합도 있다. <a href=\"/database/dynamodb-backup/\">DynamoDB 백업과 S3 내보내기</a>를 본다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "KCL을 쓴다고 Kinesis가 아니다." }),
						" ",
						createVNode(_components.a, {
							href: "/database/dynamodb-streams/",
							class: "mention",
							children: "DynamoDB Streams"
						}),
						"도 Kinesis 어댑터를 끼우면 KCL로 읽는다. 그래도 보존은 24시간이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "스트림에 중복이 없다고 함수가 한 번만 도는 것은 아니다." }),
						" 함수가 실패하면 ",
						createVNode(_components.a, {
							href: "/compute/lambda/",
							class: "mention",
							children: "Lambda"
						}),
						"가 같은 묶음을 다시 넘긴다. 두 번 처리해도 결과가 같게(멱등하게) 짠다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"둘 다 변경을 ",
						createVNode(_components.strong, { children: "비동기로" }),
						" 내보낸다. 테이블의 쓰기는 느려지지 않는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"켜기 전의 데이터는 나오지 않는다. 처음 한 번은 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						" 내보내기로 채우고 그 뒤를 스트림으로 잇는다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "숫자 하나로 갈린다",
					"set:html": "<p>지문에 “7일 뒤 다시 처리”, “1년 보관”, “세 개 이상의 애플리케이션이 독립적으로”가 있으면 Kinesis다. “새 항목이 생기면 Lambda를 실행”만 있으면 DynamoDB Streams다.</p>"
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
var url = "content/database/dynamodb-streams-vs-kinesis.mdx/";
var file = "/work/wt/build/content/database/dynamodb-streams-vs-kinesis.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/dynamodb-streams-vs-kinesis.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
