import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/dynamodb-streams.mdx
var frontmatter = {
	"title": "DynamoDB Streams",
	"titleEn": "DynamoDB Streams",
	"kind": "service",
	"status": "published",
	"summary": "DynamoDB 테이블의 생성·수정·삭제를 항목마다 순서대로 24시간 동안 기록해, Lambda 같은 소비자가 변경에 곧바로 반응하게 하는 변경 로그다.",
	"aliases": [
		"DynamoDB 스트림",
		"DynamoDB Sterams",
		"다이나모DB 스트림",
		"다이나모디비 스트림즈",
		"스트림 처리",
		"변경 데이터 캡처",
		"CDC",
		"Change Data Capture",
		"Kinesis 어댑터",
		"DynamoDB Streams Kinesis Adapter",
		"스트림 레코드",
		"스트림 보기 유형",
		"DynamoDB 트리거",
		"테이블 변경 감지",
		"테이블 변경 이벤트",
		"항목 변경 트리거",
		"다이나모디비 트리거",
		"데이터 변경 시 람다",
		"레코드 변경 알림"
	],
	"related": [
		"database/dynamodb",
		"database/dynamodb-streams-vs-kinesis",
		"compute/lambda",
		"database/dynamodb-global-tables",
		"database/dynamodb-ttl",
		"analytics/kinesis-data-streams",
		"integration/eventbridge",
		"integration/sqs"
	],
	"signals": [
		{
			"id": "dynamodb-streams-lambda",
			"need": "테이블에 항목이 생기거나 바뀌면 곧바로 Lambda를 돌린다",
			"choose": "DynamoDB Streams + Lambda",
			"see": "database/dynamodb-streams#scenario-welcome-mail",
			"why": "변경이 스트림에 남자마다 함수를 부른다. 가입 API는 기다리지 않는다."
		},
		{
			"id": "old-image",
			"need": "지워진 항목의 내용까지 남겨야 한다",
			"choose": "보기 유형에 옛 이미지(`OLD_IMAGE`) 포함",
			"see": "database/dynamodb-streams#view-types",
			"why": "지우기 전의 항목은 옛 이미지에만 담긴다."
		},
		{
			"id": "sqs",
			"need": "오류 나는 레코드 하나 때문에 뒤의 변경이 밀린다",
			"choose": "재시도·나이 상한 + 실패 위치를 SQS로",
			"see": "database/dynamodb-streams#safe-consumers",
			"why": "상한을 두지 않으면 24시간 동안 그 레코드만 되풀이한다."
		},
		{
			"id": "kinesis-data-streams",
			"need": "변경을 24시간보다 오래 두거나 소비자가 여럿이다",
			"choose": "Kinesis Data Streams",
			"see": "database/dynamodb-streams-vs-kinesis#verdict",
			"why": "Streams는 24시간, 소비자 한둘까지다."
		}
	],
	"facts": [
		{
			"id": "retention",
			"label": "스트림 레코드 보존 기간",
			"value": "24시간(고정)",
			"called": [
				"스트림",
				"streams",
				"stream",
				"보관",
				"보존",
				"레코드 보관",
				"retention",
				"스트림 데이터 남다",
				"데이터 남다",
				"데이터 보관",
				"유지",
				"스트림 보존",
				"스트림 유지",
				"hours retention",
				"record retention"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html"
		},
		{
			"id": "guarantee",
			"label": "보장",
			"asks": "변경 레코드의 횟수와 순서는 어디까지 보장하나?",
			"value": "레코드는 정확히 한 번, 같은 항목의 변경은 일어난 순서대로",
			"note": "스트림에 적히는 것의 보장이다. 소비자는 다시 시도하다가 같은 레코드를 두 번 처리할 수 있다.",
			"axis": "order",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html"
		},
		{
			"id": "readers-per-shard",
			"label": "샤드 하나를 함께 읽는 소비자",
			"value": "2개까지 권장",
			"note": "넘으면 스로틀링될 수 있다. 글로벌 테이블에서는 1개를 권한다.",
			"called": [
				"소비자",
				"컨슈머",
				"샤드 소비자",
				"동시 소비자",
				"샤드 컨슈머",
				"consumer",
				"readers per shard",
				"consumers per shard",
				"lambda 개"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html"
		},
		{
			"id": "view-types",
			"label": "레코드에 담는 내용",
			"value": "KEYS_ONLY, NEW_IMAGE, OLD_IMAGE, NEW_AND_OLD_IMAGES",
			"note": "켠 뒤에는 바꿀 수 없다. 끄고 새로 켠다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html"
		},
		{
			"id": "api-actions",
			"label": "API 작업",
			"value": "ListStreams, DescribeStream, GetShardIterator, GetRecords",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB_Streams.html"
		},
		{
			"id": "lambda-poll",
			"label": "Lambda의 폴링",
			"value": "샤드마다 초당 4번(기본)",
			"note": "Lambda 트리거가 읽는 요청에는 스트림 요금이 없다.",
			"called": [
				"폴링",
				"람다 폴링",
				"polling",
				"lambda poll rate"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html"
		}
	],
	"scenarios": [
		{
			"id": "welcome-mail",
			"situation": "회원 테이블에 새 항목이 들어오면 환영 메일을 보내야 한다. 가입 API의 응답은 늦어지면 안 되고 서버는 두지 않는다.",
			"answer": ["database/dynamodb-streams", "compute/lambda"],
			"why": "“항목이 생기면”과 “서버리스”다. 스트림이 변경을 넘기고 Lambda가 비동기로 메일을 보낸다.",
			"trap": "가입 API 안에서 메일을 보내면 메일이 느린 만큼 가입이 느려진다.",
			"requirements": ["decoupling", "least-operations"]
		},
		{
			"id": "sync-search-index",
			"situation": "상품 테이블이 바뀔 때마다 검색 색인을 몇 초 안에 맞춰야 한다. 변경이 일어난 순서가 지켜져야 한다.",
			"answer": ["database/dynamodb-streams", "compute/lambda"],
			"why": "같은 항목의 변경을 순서대로 준다. 함수가 새 이미지를 색인에 반영한다.",
			"trap": "테이블을 주기적으로 Scan하면 비용이 크고, 사이에 지워진 항목을 알 수 없다.",
			"requirements": ["order-once"]
		},
		{
			"id": "archive-expired",
			"situation": "TTL로 지워지는 주문을 삭제 직후 S3에 보관해야 한다. 사용자가 지운 것과는 구분해야 한다.",
			"answer": [
				"database/dynamodb-streams",
				"database/dynamodb-ttl",
				"storage/s3"
			],
			"why": "TTL 삭제도 스트림에 남고, 삭제한 주체가 DynamoDB 서비스로 찍힌다. 그 레코드만 걸러 옛 이미지를 S3에 넣는다.",
			"trap": "보기 유형을 KEYS_ONLY로 켜 두면 지워진 항목의 내용이 남지 않는다.",
			"requirements": ["compliance"],
			"decides": [
				"보관",
				"스트림",
				"아카이브",
				"구분",
				"사용자"
			]
		},
		{
			"id": "poison-record",
			"situation": "레코드 하나가 처리 중 계속 오류를 내어 뒤의 변경이 몇 시간째 밀렸다. 24시간이 다가온다.",
			"answer": ["database/dynamodb-streams", "compute/lambda"],
			"choose": "재시도·나이 상한 + 배치 나누기 + 실패 위치 SQS",
			"why": "순서를 지키려고 샤드가 멈춘 것이다. 재시도 횟수와 레코드 나이에 상한을 두고, 배치를 나누고, 실패한 레코드의 위치를 SQS로 보낸다.",
			"trap": "Lambda의 동시성을 올려도 막힌 샤드 하나는 풀리지 않는다.",
			"requirements": ["find-cause"]
		}
	],
	"corrections": [
		{
			"id": "dynamodb",
			"notes": "변경이 있을 때마다 DynamoDB 스트림으로 “종결”된다고 한다.",
			"status": "wrong",
			"right": "끝난다는 뜻이 아니라 변경이 스트림에 레코드로 적힌다는 말이다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html"
		},
		{
			"id": "api-liststreams",
			"notes": "두 서비스의 API에 ListStreams, DescribeStream, GetShards, GetShardIterator가 있다고 한다.",
			"status": "wrong",
			"card": false,
			"right": "GetShards라는 작업은 없다. 네 번째 작업은 GetRecords이고, 샤드 목록은 DescribeStream이 준다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB_Streams.html"
		},
		{
			"id": "wording",
			"notes": "DynamoDB Streams는 정렬된 데이터 스트림이라고 한다.",
			"status": "simplified",
			"right": "순서는 항목마다 보장된다. 테이블 전체의 변경이 한 줄로 늘어서는 것은 아니다. 항목은 여러 샤드에 나뉘어 나란히 처리된다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html"
		},
		{
			"id": "kinesis-lambda",
			"notes": "기록이 Kinesis와 Lambda로 보내진다고 한다.",
			"status": "simplified",
			"right": "스트림은 보내지 않는다. 소비자가 당겨 간다. Lambda는 이벤트 소스 매핑이 대신 폴링한다. Kinesis Data Streams로 바로 보내는 것은 테이블에 따로 켜는 다른 기능이다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/streamsmain.html"
		},
		{
			"id": "dynamodb-2",
			"notes": "리전 간 복제를 스트림의 쓰임으로 든다.",
			"status": "outdated",
			"right": "직접 만들던 시절의 이야기다. 지금은 글로벌 테이블을 쓰면 복제를 DynamoDB가 맡는다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html"
		},
		{
			"id": "kinesis-kcl",
			"notes": "스트림을 직접 읽을 때는 Kinesis 어댑터를 쓰는 것이 권장된다고 한다.",
			"status": "simplified",
			"right": "KCL로 소비자를 직접 만들 때의 권장이다. 시험과 실무의 기본은 샤드와 재시도를 맡아 주는 Lambda 트리거이고, EventBridge Pipes로 다른 서비스에 잇는 길도 있다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.KCLAdapter.html"
		},
		{
			"id": "wording-2",
			"notes": "변경을 실시간으로 캡처한다고 한다.",
			"status": "simplified",
			"right": "문서의 말은 거의 실시간이다. 쓰기가 끝난 뒤 스트림에 적히고 소비자가 읽어 가므로 짧은 틈이 있다. 쓰기를 막거나 되돌리는 데는 쓰지 못한다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "AWS Lambda",
			"lines": "19"
		},
		{
			"note": "000",
			"section": "DynamoDB - 스트림 처리",
			"lines": "59-62"
		},
		{
			"note": "001",
			"section": "DynamoDB Sterams",
			"lines": "1258-1265"
		},
		{
			"note": "002",
			"section": "DynamoDB Streams",
			"lines": "80-84"
		},
		{
			"note": "004",
			"section": "Stream Processing (스트림 처리)",
			"lines": "412-436"
		},
		{
			"note": "004",
			"section": "Kinesis 어댑터로 레코드 처리",
			"lines": "438-443"
		}
	],
	"references": [
		{
			"title": "DynamoDB Streams의 변경 데이터 캡처",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html"
		},
		{
			"title": "Streams와 Lambda 트리거",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.Lambda.html"
		},
		{
			"title": "Lambda에서 DynamoDB 이벤트 처리",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html"
		},
		{
			"title": "Kinesis 어댑터",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.KCLAdapter.html"
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
			"depth": 3,
			"slug": "view-types",
			"text": "담을 내용 고르기"
		},
		{
			"depth": 2,
			"slug": "safe-consumers",
			"text": "소비자를 안전하게 만들기"
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
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“테이블이 바뀌면 무언가를 한다”면 스트림이다. 환영 메일, 실시간 분석, <a href=\"/analytics/opensearch/\">검색 색인</a>과 <a href=\"/database/elasticache/\">캐시</a> 갱신, 집계 테이블 채우기, 감사 기록, 다른 서비스에 알리기가 여기에 든다. 원래의 쓰기 경로에 코드를 더하지 않으므로 느려지지 않고, 뒤의 일이 실패해도 쓰기는 이미 끝나 있다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-change-to-consumer\" data-diagram=\"change-to-consumer\"><figcaption><span class=\"diagram-title\">테이블의 변경이 스트림을 거쳐 소비자로 가는 <span class=\"diagram-title-end\">길<a href=\"#diagram-change-to-consumer\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 테이블의 변경이 스트림을 거쳐 소비자로 가는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"343\" height=\"662\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 548.6 1059\"><svg width=\"548.6\" height=\"1059\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-change-to-consumer-desc\" aria-labelledby=\"diagram-change-to-consumer-title\" role=\"img\" viewBox=\"-4 -4 548.6 1059\"><title id=\"diagram-change-to-consumer-title\">테이블의 변경이 스트림을 거쳐 소비자로 가는 길</title><desc id=\"diagram-change-to-consumer-desc\">애플리케이션이 DynamoDB 테이블에 쓰면 변경이 24시간 보존되는 스트림의 샤드에 기록된다. Lambda의 이벤트 소스 매핑이 샤드를 폴링해 함수에 배치로 넘기고, 함수는 메일 발송이나 검색 색인 갱신 같은 뒤처리를 한다. 실패한 배치의 위치는 SQS로 간다. 다른 길로 KCL 어댑터를 쓴 애플리케이션이 스트림을 직접 읽을 수도 있다.</desc><g class=\"d-boundary\"><rect width=\"386\" height=\"139\" x=\"51.3\" y=\"414\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M212.6 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m218.6 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M201 294v13q0 7-7 7h-39.6q-7 0-7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m153.3 455-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M224.3 294v13q0 7 7 7h71.1q7.1 0 7.1 7v56q0 7 7 7h17.8q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m347.3 455-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M147.3 529v47q0 7 7.1 7h8q7.1 0 7.1 7v56q0 7 7 7h49.3q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m238.9 661-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M321 529v47q0 7-7.1 7H295q-7 0-7 7v56q0 7-7.1 7h-17.6q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m262.2 661-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M232.9 801v13q0 7-7 7H117.6q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m116.6 899-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M256.2 801v13q0 7 7.1 7h23.9q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m300.3 899-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M361.7 529v47q0 7 7.1 7H422q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m435 661-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"159.3\" y=\"445\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">스트림 24시간</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"179.1\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"212.5\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"91.8\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"147\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 변경 기록</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"254\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"309.1\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 변경 기록</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"136\" y=\"603\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"169.4\" y=\"626\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 폴링</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"254.4\" y=\"603\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"287.8\" y=\"626\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 폴링</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"77.1\" y=\"841\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"110.5\" y=\"864\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 처리</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"238.8\" y=\"841\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"293.9\" y=\"864\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 계속 실패</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"373.6\" y=\"603\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"428.7\" y=\"626\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 직접 읽기</text></g><g class=\"d-node\"><rect width=\"143.1\" height=\"44\" x=\"141.1\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"212.6\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><text x=\"212.6\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">테이블</text><use width=\"72\" height=\"72\" x=\"176.6\" y=\"175\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"75.3\" y=\"467\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"147.3\" y=\"507\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">샤드 1</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"269.3\" y=\"467\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"341.3\" y=\"507\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">샤드 2</text></g><g class=\"d-node\"><text x=\"244.6\" y=\"793\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"208.6\" y=\"682\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><rect width=\"199\" height=\"62\" x=\"329.6\" y=\"673\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"429.1\" y=\"713\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">KCL 어댑터 앱</text></g><g class=\"d-node\"><rect width=\"197.3\" height=\"62\" x=\"12\" y=\"911\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"110.6\" y=\"951\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">메일·색인·집계</text></g><g class=\"d-node\"><text x=\"294.3\" y=\"1031\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실패 위치</text><use width=\"72\" height=\"72\" x=\"258.3\" y=\"920\" href=\"#icon-aws-sqs\"/></g></svg><a aria-label=\"테이블\" href=\"/database/dynamodb/\"><rect width=\"98\" height=\"136\" x=\"163.6\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"195.6\" y=\"669\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"실패 위치\" href=\"/integration/sqs/\"><rect width=\"98\" height=\"136\" x=\"245.3\" y=\"907\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>애플리케이션이 DynamoDB 테이블에 쓰면 변경이 24시간 보존되는 스트림의 샤드에 기록된다. Lambda의 이벤트 소스 매핑이 샤드를 폴링해 함수에 배치로 넘기고, 함수는 메일 발송이나 검색 색인 갱신 같은 뒤처리를 한다. 실패한 배치의 위치는 SQS로 간다. 다른 길로 KCL 어댑터를 쓴 애플리케이션이 스트림을 직접 읽을 수도 있다.</p><ul><li>스트림 24시간 안: 샤드 1, 샤드 2</li><li>애플리케이션 → 테이블: ① 쓰기</li><li>테이블 → 샤드 1: ② 변경 기록 (점선)</li><li>테이블 → 샤드 2: ② 변경 기록 (점선)</li><li>샤드 1 → Lambda: ③ 폴링 (점선)</li><li>샤드 2 → Lambda: ③ 폴링 (점선)</li><li>Lambda → 메일·색인·집계: ④ 처리</li><li>Lambda → 실패 위치: ⑤ 계속 실패 (점선)</li><li>샤드 2 → KCL 어댑터 앱: ⑥ 직접 읽기 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>애플리케이션은 평소처럼 쓴다. 스트림은 쓰기가 끝난 뒤에 만들어져 테이블의 성능을 건드리지 않는다.</li>\n<li>스트림은 작은 레코드가 일어난 차례대로 끝없이 이어지는 흐름이다. 변경 하나가 <strong>스트림 레코드</strong> 하나가 된다. 레코드는 <strong>샤드</strong>라는 묶음에 들어가고, 같은 항목의 변경은 순서대로 놓인다. 값이 그대로인 쓰기는 레코드를 만들지 않는다.</li>\n<li><a href=\"/compute/lambda/\">Lambda</a>의 이벤트 소스 매핑이 샤드를 폴링해 함수에 배치로 넘긴다. 필터를 걸면 조건에 맞는 레코드만 부른다.</li>\n<li>함수가 뒤처리를 한다.</li>\n<li>실패하면 성공할 때까지 같은 배치를 다시 준다. 재시도나 나이의 상한을 두면 실패한 위치를 <a href=\"/integration/sqs/\">SQS</a>나 <a href=\"/integration/sns/\">SNS</a>로 보내고 다음으로 넘어간다.</li>\n<li>직접 읽으려면 KCL(Kinesis 소비자를 만드는 라이브러리)에 DynamoDB Streams Kinesis 어댑터를 끼운다. 스트림 API가 Kinesis와 닮아서 샤드를 나누고 어디까지 읽었는지 적어 두는 일을 그대로 빌려 쓴다.</li>\n</ol>\n<h3 id=\"view-types\">담을 내용 고르기<a href=\"#view-types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 보기 유형, 담기는 것, 맞는 일\" tabindex=\"0\"><table aria-label=\"담을 내용 고르기\">\n<thead>\n<tr>\n<th scope=\"col\">보기 유형</th>\n<th scope=\"col\">담기는 것</th>\n<th scope=\"col\">맞는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-keys-only\">\n<th scope=\"row\"><a href=\"#row-keys-only\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>KEYS_ONLY</code></th>\n<td>키만</td>\n<td>알림만 받고 필요하면 다시 읽기</td>\n</tr>\n<tr id=\"row-new-image\">\n<th scope=\"row\"><a href=\"#row-new-image\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>NEW_IMAGE</code></th>\n<td>바뀐 뒤의 항목</td>\n<td>색인·캐시에 복사</td>\n</tr>\n<tr id=\"row-old-image\">\n<th scope=\"row\"><a href=\"#row-old-image\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>OLD_IMAGE</code></th>\n<td>바뀌기 전의 항목</td>\n<td>삭제된 것 보관</td>\n</tr>\n<tr id=\"row-new-and-old-images\">\n<th scope=\"row\"><a href=\"#row-new-and-old-images\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>NEW_AND_OLD_IMAGES</code></th>\n<td>둘 다</td>\n<td>무엇이 바뀌었는지 비교, 감사</td>\n</tr>\n</tbody>\n</table></div>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"safe-consumers\">소비자를 안전하게 만들기<a href=\"#safe-consumers\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>멱등하게</strong>: 다시 시도하면 같은 레코드를 또 받는다. 두 번 처리해도 결과가 같게 한다.</li>\n<li><strong>막힌 샤드 풀기</strong>: <code>BisectBatchOnFunctionError</code>로 배치를 반으로 나누고, <code>MaximumRetryAttempts</code>와 <code>MaximumRecordAgeInSeconds</code>에 상한을 둔다.</li>\n<li><strong>일부만 성공</strong>: <code>ReportBatchItemFailures</code>로 실패한 지점부터만 다시 받는다.</li>\n<li><strong>밀림 감시</strong>: <code>IteratorAge</code> 지표가 24시간에 다가가면 레코드를 잃는다.</li>\n<li><strong>되먹임 막기</strong>: 같은 테이블에 쓰는 함수는 자기가 만든 변경으로 또 불린다. 필터로 거른다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"더 오래 보관하거나 소비자가 많으면 ",
						createVNode(_components.a, {
							href: "/analytics/kinesis-data-streams/",
							children: "Kinesis Data Streams"
						}),
						"로 보낸다. 갈림길은 ",
						createVNode(_components.a, {
							href: "/database/dynamodb-streams-vs-kinesis/",
							children: "DynamoDB Streams vs Kinesis"
						}),
						"에 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"함수를 짜지 않고 다른 서비스에 잇기만 한다면 ",
						createVNode(_components.a, {
							href: "/integration/eventbridge/",
							children: "EventBridge"
						}),
						" Pipes다. 거르고 바꿔서 보낸다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"백업이 아니다. 24시간이 지나면 사라진다. 되돌리기는 ",
						createVNode(_components.a, {
							href: "/database/dynamodb-backup/",
							children: "PITR"
						}),
						"이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/database/dynamodb-global-tables/",
						children: "글로벌 테이블"
					}), "은 복제를 스스로 한다. 내가 스트림을 켜 줄 필요가 없다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/database/dynamodb-ttl/",
							children: "TTL"
						}),
						" 삭제도 레코드가 된다. ",
						createVNode(_components.code, { children: "userIdentity" }),
						"의 주체가 ",
						createVNode(_components.code, { children: "dynamodb.amazonaws.com" }),
						"이다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "스트림은 당겨 간다",
					"set:html": "<p><a href=\"/storage/s3/\" class=\"mention\">S3</a> 이벤트나 <a href=\"/integration/sns/\" class=\"mention\">SNS</a>처럼 밀어 주는 알림이 아니다. 그래서 함수의 <strong>실행 역할</strong>에 스트림을 읽는 권한이 있어야 하고, 테이블 쪽에 함수를 부를 권한을 주는 것은 소용없다.</p>"
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
var url = "content/database/dynamodb-streams.mdx/";
var file = "/work/wt/build/content/database/dynamodb-streams.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/dynamodb-streams.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
