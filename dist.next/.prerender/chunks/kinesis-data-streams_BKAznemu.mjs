import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/analytics/kinesis-data-streams.mdx
var frontmatter = {
	"title": "Amazon Kinesis Data Streams",
	"titleEn": "Amazon Kinesis Data Streams",
	"kind": "service",
	"status": "published",
	"summary": "Kinesis Data Streams는 쏟아지는 데이터를 샤드에 순서대로 적어 두고, 여러 애플리케이션이 저마다의 속도로 실시간에 읽고 다시 읽게 하는 스트리밍 저장소다.",
	"aliases": [
		"KDS",
		"키네시스 데이터 스트림",
		"키네시스 데이터 스트림즈",
		"카이네시스 데이터 스트림즈",
		"Kinesis Data Stream",
		"Kinesis Streams",
		"데이터 스트림",
		"키네시스 샤드",
		"파티션 키",
		"리샤딩",
		"핫 샤드",
		"시퀀스 번호",
		"Enhanced Fan-Out",
		"Enhanced Fanout",
		"향상된 팬아웃",
		"EFO",
		"KCL",
		"Kinesis Client Library",
		"스트림 재처리",
		"실시간 데이터 수집",
		"스트림 데이터 재처리",
		"순서 보장 스트림",
		"초당 수천 건 수집",
		"IoT 데이터 수집",
		"키네시스 스트림",
		"키네시스 데이터 보관",
		"키네시스 데이터 보관 기간",
		"Kinesis retention",
		"Kinesis Agent"
	],
	"related": [
		"analytics/kinesis",
		"analytics/data-firehose",
		"database/dynamodb-streams-vs-kinesis",
		"compute/lambda",
		"integration/sqs",
		"database/dynamodb",
		"storage/s3",
		"migration/dms"
	],
	"signals": [
		{
			"id": "kinesis-data-streams",
			"need": "Kafka 없이 여러 앱이 같은 스트림을 따로, 다시 읽는다",
			"choose": "Kinesis Data Streams",
			"see": "analytics/kinesis-data-streams#when",
			"why": "스트림은 읽어도 지워지지 않아 앱마다 따로 읽고 되감는다."
		},
		{
			"id": "hyangsangdoen-paenaut",
			"need": "소비자가 늘자 데이터가 늦게 닿는다",
			"choose": "향상된 팬아웃",
			"see": "analytics/kinesis-data-streams#scenario-slow-delivery-many-consumers",
			"why": "소비자들이 샤드의 읽기 2MB를 나눠 쓴다. 팬아웃은 소비자마다 2MB를 따로 준다."
		},
		{
			"id": "gapssi-goreun-patisyeon-ki",
			"need": "총량은 남는데 한 샤드만 쓰기가 스로틀링된다",
			"choose": "값이 고른 파티션 키",
			"see": "analytics/kinesis-data-streams#scenario-hot-shard",
			"why": "같은 키는 같은 샤드로 간다. 샤드를 늘려도 키가 몰리면 그대로다."
		},
		{
			"id": "sqs",
			"need": "한 소비자가 처리하면 지워지는 작업 목록이 필요하다",
			"choose": "SQS",
			"see": "integration/sqs#when",
			"why": "대기열의 메시지는 소비자 하나가 처리하고 지운다. 스트림은 남겨 둔다."
		}
	],
	"facts": [
		{
			"id": "shard-write",
			"label": "샤드 하나의 쓰기",
			"value": "초당 1MB 또는 1,000레코드",
			"note": "먼저 닿는 쪽에서 스로틀링된다.",
			"called": [
				"샤드 쓰기",
				"shard in",
				"샤드 in",
				"샤드당 쓰기",
				"샤드 처리량",
				"샤드 하나 처리량",
				"샤드 write",
				"shard 쓰기",
				"샤드 입력",
				"shard write",
				"샤드 레코드",
				"샤드 records",
				"샤드 input",
				"shard 수신",
				"샤드 수신",
				"per shard",
				"shard당",
				"샤드당",
				"샤드 전송",
				"shard 입력",
				"shard write capacity",
				"ingest rate"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html"
		},
		{
			"id": "shard-read-shared",
			"label": "샤드 하나의 읽기(공유 소비자)",
			"value": "초당 2MB, GetRecords 5회",
			"note": "모든 공유 소비자가 나눠 쓴다.",
			"called": [
				"샤드 읽기",
				"shard out",
				"샤드 out",
				"샤드당 읽기",
				"샤드 처리량",
				"샤드 하나 처리량",
				"샤드 read",
				"shard 읽기",
				"샤드 출력",
				"shard read",
				"샤드 output",
				"shard 송신",
				"샤드 송신",
				"per shard",
				"shard당",
				"샤드당",
				"shard 출력",
				"shared fan out",
				"샤드 소비",
				"shard read capacity"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html"
		},
		{
			"id": "retention",
			"label": "보존 기간",
			"value": "기본 24시간, 최대 365일(8,760시간)",
			"note": "늘린 만큼 요금을 낸다.",
			"called": [
				"보존",
				"보관",
				"retention",
				"저장기간",
				"유지",
				"보유",
				"저장",
				"보존 기간",
				"data retention",
				"retention days",
				"데이터 보관"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_IncreaseStreamRetentionPeriod.html"
		},
		{
			"id": "record-size",
			"label": "레코드 최대 크기",
			"value": "기본 1MiB, 설정하면 10MiB",
			"note": "10MiB는 가끔 오는 큰 레코드용이다. 샤드의 초당 1MB는 그대로다.",
			"examEra": "1MB",
			"called": [
				"레코드크기",
				"레코드최대",
				"레코드사이즈",
				"record size",
				"레코드하나",
				"레코드 MB",
				"블롭",
				"blob",
				"data blob",
				"partition key data blob",
				"데이터 블롭",
				"레코드 최대",
				"레코드당"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/large-records.html"
		},
		{
			"id": "shard-read-efo",
			"label": "샤드 하나의 읽기(향상된 팬아웃)",
			"value": "소비자마다 초당 2MB",
			"note": "다른 소비자의 수와 상관없다. 밀어 주는 방식(HTTP/2)이라 지연도 짧다.",
			"called": [
				"EFO 처리량",
				"팬아웃 처리량",
				"팬아웃 읽기",
				"EFO 읽기",
				"per shard per consumer",
				"enhanced MB",
				"향상된 MB",
				"향상된 팬아웃 MB",
				"enhanced per consumer",
				"컨슈머당",
				"소비자당",
				"enhanced fan out per shard"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/enhanced-consumers.html"
		},
		{
			"id": "efo-consumers",
			"label": "향상된 팬아웃 소비자 수",
			"value": "스트림마다 20개, 온디맨드 어드밴티지 모드는 50개",
			"examEra": "20개",
			"called": [
				"EFO",
				"팬아웃",
				"enhanced fan out",
				"팬아웃 소비자",
				"향상된팬아웃",
				"EFO 소비자",
				"registered consumers limit"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/enhanced-consumers.html"
		},
		{
			"id": "get-records",
			"label": "GetRecords 한 번에 받는 양",
			"value": "10MB 또는 10,000레코드까지",
			"called": [
				"getrecords",
				"한번에 읽다",
				"getrecords 레코드",
				"한번에 가져오다"
			],
			"source": "https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html"
		},
		{
			"id": "on-demand-start",
			"label": "온디맨드 모드의 처음 처리량",
			"value": "쓰기 초당 4MB, 읽기 초당 8MB",
			"note": "버지니아·오리건·아일랜드는 쓰기 초당 10GB까지, 다른 리전은 200MB까지 저절로 늘고 더 늘려 달라고 신청할 수 있다.",
			"called": [
				"온디맨드",
				"온디맨드 처리량",
				"온디맨드 초기",
				"on demand",
				"default capacity",
				"on demand capacity",
				"온디맨드 기본 용량",
				"기본 용량",
				"기본 프로비저닝 용량"
			],
			"axis": "scaling",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html"
		}
	],
	"scenarios": [
		{
			"id": "slow-delivery-many-consumers",
			"situation": "IoT 데이터를 Kinesis Data Streams로 받는다. 읽는 애플리케이션이 다섯 개로 늘자 생산된 데이터가 소비자에게 늦게 닿는다.",
			"answer": ["analytics/kinesis-data-streams"],
			"choose": "향상된 팬아웃",
			"why": "“소비자가 늘어 전달이 늦다”면 나눠 쓰던 읽기 2MB가 모자란 것이다. 향상된 팬아웃이 소비자마다 샤드당 2MB를 따로 준다.",
			"trap": "샤드를 늘려도 읽기 몫은 늘지만 소비자끼리 나눠 쓰는 구조는 그대로다. 쓰기가 스로틀링될 때의 답이다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "share-transactions-after-masking",
			"situation": "초당 수만 건의 거래를 여러 내부 애플리케이션이 거의 실시간으로 함께 쓴다. 민감한 값은 지운 뒤 지연이 짧은 문서 DB에 저장해야 한다.",
			"answer": [
				"analytics/kinesis-data-streams",
				"compute/lambda",
				"database/dynamodb"
			],
			"why": "“여러 애플리케이션이 함께”와 “실시간”이 Kinesis Data Streams다. Lambda가 민감한 값을 지워 DynamoDB에 넣고, 다른 애플리케이션은 같은 스트림을 따로 읽는다.",
			"trap": "SQS 대기열 하나는 메시지를 한 소비자가 가져가면 끝이다. Firehose는 목적지에 실어 나를 뿐 애플리케이션이 읽는 스트림이 아니다.",
			"requirements": ["low-latency", "decoupling"]
		},
		{
			"id": "replay-after-bug",
			"situation": "소비자의 계산 오류를 사흘 뒤에 찾았다. 그동안의 이벤트를 순서대로 처음부터 다시 처리해야 한다.",
			"answer": ["analytics/kinesis-data-streams"],
			"choose": "보존 기간을 미리 7일로",
			"why": "“다시 처리”와 “순서”다. 보존 기간 안의 레코드는 읽어도 사라지지 않는다. 기본 24시간이므로 미리 7일로 늘려 두어야 한다.",
			"trap": "SQS FIFO도 순서는 지키지만, 처리하고 지운 메시지는 다시 읽을 수 없다.",
			"requirements": ["order-once"]
		},
		{
			"id": "hot-shard",
			"situation": "샤드가 10개인데 총 유입은 초당 3MB뿐이다. 그래도 ProvisionedThroughputExceeded 오류가 난다. 파티션 키는 국가 코드다.",
			"answer": ["analytics/kinesis-data-streams"],
			"choose": "값이 많은 키(기기 ID)로 바꾸기",
			"why": "한 국가에 몰린 레코드가 샤드 하나로 간다. 기기 ID처럼 값이 많고 고른 파티션 키로 바꾼다.",
			"trap": "샤드를 20개로 늘려도 같은 키는 여전히 샤드 하나다.",
			"requirements": ["sudden-load", "find-cause"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "두 노트가 보존 기간을 1년이라고 하고, 다른 노트는 1~365일이라고 한다.",
			"status": "conflict",
			"right": "기본은 24시간이고 365일까지 늘린다.",
			"source": "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_IncreaseStreamRetentionPeriod.html"
		},
		{
			"id": "wording-2",
			"notes": "향상된 팬아웃이 샤드를 여러 개 만들어 처리량을 늘린다고 한다.",
			"status": "wrong",
			"right": "샤드 수는 그대로다. 소비자마다 샤드당 초당 2MB의 읽기 몫을 따로 준다. 샤드를 늘리는 것은 리샤딩이다.",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/enhanced-consumers.html"
		},
		{
			"id": "wording-3",
			"notes": "샤드의 처리 능력을 초당 1MB라고만 한다.",
			"status": "simplified",
			"right": "그것은 쓰기의 절반이다. 초당 1,000레코드에 먼저 닿아도 스로틀링된다. 작은 레코드가 많으면 묶어 보낸다. 읽기는 초당 2MB다.",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html"
		},
		{
			"id": "wording-4",
			"notes": "프로비저닝한 샤드만 있는 것처럼 적고, 원하는 만큼 둘 수 있다고 한다.",
			"status": "simplified",
			"right": "샤드를 세지 않는 온디맨드 모드가 있다. 프로비저닝의 샤드 수에는 계정·리전마다 기본 할당량이 있고 올려 달라고 신청한다.",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html"
		},
		{
			"id": "wording-5",
			"notes": "초당 기가바이트의 데이터를 담는다고 한다.",
			"status": "simplified",
			"right": "샤드를 그만큼 두거나 온디맨드로 커졌을 때의 이야기다. 새 온디맨드 스트림은 초당 4MB에서 시작한다.",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html"
		},
		{
			"id": "s3-sns",
			"notes": "비동기식의 예로 Kinesis가 S3, SNS와 함께 방아쇠(트리거)가 된다고 한다.",
			"status": "simplified",
			"right": "여럿이 저마다 읽어 가므로 비동기 통신인 것은 맞다. 그러나 Kinesis가 Lambda를 비동기로 부르지는 않는다. Kinesis는 Lambda가 이벤트 소스 매핑으로 폴링해 동기로 부른다. 실패하면 그 샤드가 멈춰 기다린다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html"
		},
		{
			"id": "wording-6",
			"notes": "리플레이 기능으로 데이터를 소비 애플리케이션에 보낸다고 한다.",
			"status": "wrong",
			"right": "보내는 기능이 아니다. 보존 기간 동안 레코드가 남아 있어 소비자가 앞 시점으로 돌아가 다시 읽는 것이 리플레이다. 평소에도 소비자가 읽으러 오고, 향상된 팬아웃일 때만 스트림이 밀어 준다.",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html"
		},
		{
			"id": "replay",
			"notes": "지난 데이터를 “재생성”한다고 한다.",
			"status": "wrong",
			"right": "새로 만드는 것이 아니라 재생(replay), 곧 다시 읽기다. 보존 기간 안이라면 시각이나 시퀀스 번호를 정해 거기서부터 다시 읽는다.",
			"source": "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetShardIterator.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "마이크로서비스 아키텍처",
			"lines": "88-93"
		},
		{
			"note": "000",
			"section": "Amazon Kinesis Data Stream",
			"lines": "95-97"
		},
		{
			"note": "001",
			"section": "Kinesis Data Stream",
			"lines": "1124-1139"
		},
		{
			"note": "003",
			"section": "AWS Kinesis",
			"lines": "79"
		},
		{
			"note": "003",
			"section": "IoT 데이터의 전달 지연",
			"lines": "81-83"
		},
		{
			"note": "003",
			"section": "거래 정보의 실시간 공유",
			"lines": "85-88"
		},
		{
			"note": "003",
			"section": "Amazon Database Migration Service(DMS)",
			"lines": "117-123"
		},
		{
			"note": "004",
			"section": "Kinesis Data Streams (newer)",
			"lines": "445-452"
		}
	],
	"references": [
		{
			"title": "할당량과 한도",
			"url": "https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html"
		},
		{
			"title": "향상된 팬아웃 소비자",
			"url": "https://docs.aws.amazon.com/streams/latest/dev/enhanced-consumers.html"
		},
		{
			"title": "파티션 키 없이 나누기(AUTO 분배)",
			"url": "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateStreamRecordDistributionStrategy.html"
		},
		{
			"title": "큰 레코드 다루기",
			"url": "https://docs.aws.amazon.com/streams/latest/dev/large-records.html"
		},
		{
			"title": "스트림에서 S3로 바로 내보내기",
			"url": "https://docs.aws.amazon.com/streams/latest/dev/data-delivery.html"
		},
		{
			"title": "대기열로 레코드 처리하기",
			"url": "https://docs.aws.amazon.com/streams/latest/dev/consuming-with-queues.html"
		},
		{
			"title": "Lambda로 Kinesis 처리하기",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html"
		},
		{
			"title": "Kinesis Agent",
			"url": "https://docs.aws.amazon.com/streams/latest/dev/writing-with-agents.html"
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
			"slug": "shards",
			"text": "샤드와 파티션 키"
		},
		{
			"depth": 3,
			"slug": "capacity-modes",
			"text": "용량 모드"
		},
		{
			"depth": 2,
			"slug": "consumers",
			"text": "공유 소비자와 향상된 팬아웃"
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
		p: "p",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		wbr: "wbr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-firehose\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 12h46L39 30v9H25v-9zM32 39v15m-7-7 7 7 7-7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>클릭, 센서, 거래, 로그처럼 <strong>끊임없이 들어오는 데이터</strong>를 실시간으로 여러 곳에서 처리할 때 쓴다. 문제에 “실시간”, “순서”, “여러 소비자”, “다시 처리(replay)”가 나오면 이것이다. 소비자가 한 종류이고 작업을 하나씩 나눠 맡기는 일이라면 <a href=\"/integration/sqs/\">SQS</a>가 맞고, 코드 없이 저장소에 쌓기만 하면 되면 <a href=\"/analytics/data-firehose/\">Data Firehose</a>가 맞다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-shards-and-consumers\" data-diagram=\"shards-and-consumers\"><figcaption><span class=\"diagram-title\">생산자가 샤드에 쓰고 소비자가 따로 읽는 Kinesis Data <span class=\"diagram-title-end\">Streams<a href=\"#diagram-shards-and-consumers\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 생산자가 샤드에 쓰고 소비자가 따로 읽는 Kinesis Data Streams\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"538\" height=\"985\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 861.5 1575.7\"><svg width=\"861.5\" height=\"1575.7\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-shards-and-consumers-desc\" aria-labelledby=\"diagram-shards-and-consumers-title\" role=\"img\" viewBox=\"-4 -4 861.5 1575.7\"><title id=\"diagram-shards-and-consumers-title\">생산자가 샤드에 쓰고 소비자가 따로 읽는 Kinesis Data Streams</title><desc id=\"diagram-shards-and-consumers-desc\">생산자가 파티션 키를 붙여 레코드를 보내면 키의 해시에 따라 샤드 하나에 순서대로 적힌다. 샤드마다 쓰기는 초당 1MB다. Lambda, KCL 애플리케이션, Data Firehose는 샤드의 읽기 2MB를 나눠 쓰고, 향상된 팬아웃 소비자는 자기 몫 2MB를 따로 받는다. Firehose는 묶어서 S3에 쌓는다.</desc><g class=\"d-boundary\"><rect width=\"801.8\" height=\"139\" x=\"39.7\" y=\"176\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M414.4 56v13q0 7-7 7h-55.9q-7 0-7 7v62.6q0 .4-.5.4t-.4.4V225\"/><path fill=\"var(--diagram-line)\" d=\"m349.6 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M466.8 56v13q0 7 7 7h56.7q7.1 0 7.1 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m543.6 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M323.2 291v589.6q0 7-7 7h-108q-7.1 0-7.1 7.1v119\"/><path fill=\"var(--diagram-line)\" d=\"m207 1005.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M517.2 291v629.6q0 7-7 7H310.3q-7 0-7 7.1v55.9q0 7-7.2 7h-26.6q-7 0-7 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m268.5 1005.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M364 291v609.6q0 7 7 7h140.2a6 6 0 0 1 12 0H613q7 0 7 7.1v75.9q0 7 7.1 7h50q7.1 0 7.1 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m690.2 1005.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M558 291v589.6q0 7 7 7h199.8q7 0 7 7.1v95.9q0 7-7 7h-12q-7.1 0-7.1 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m751.7 1005.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M185.7 1079.7v12.9q0 7-7 7H64q-7.1 0-7.1 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m63 1177.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M231.8 1079.7v12.9q0 7 7 7h11.9q7 0 7 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m263.8 1177.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M277.9 1079.7v12.9q0 7 7 7h191.6q7 0 7 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m489.6 1177.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M715 1079.7v106\"/><path fill=\"var(--diagram-line)\" d=\"m721 1177.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M483.6 1317.7v106\"/><path fill=\"var(--diagram-line)\" d=\"m489.6 1415.7-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"51.7\" y=\"207\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">스트림(24시간~365일 보존)</text></g><g class=\"d-edge-label\"><rect width=\"172.9\" height=\"30\" x=\"258\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"344.4\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 키의 해시로 고름</text></g><g class=\"d-edge-label\"><rect width=\"114.3\" height=\"30\" x=\"480.1\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"537.2\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 초당 1MB</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"167.7\" y=\"947.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"201.1\" y=\"970.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 폴링</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"269.8\" y=\"947.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"303.2\" y=\"970.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 폴링</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"574.1\" y=\"947.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"619.7\" y=\"970.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 밀어 줌</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"725.8\" y=\"947.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"771.5\" y=\"970.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 밀어 줌</text></g><g class=\"d-edge-label\"><rect width=\"66.6\" height=\"30\" x=\"23.5\" y=\"1119.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"56.8\" y=\"1142.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">나눠 씀</text></g><g class=\"d-edge-label\"><rect width=\"66.6\" height=\"30\" x=\"224.3\" y=\"1119.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"257.6\" y=\"1142.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">나눠 씀</text></g><g class=\"d-edge-label\"><rect width=\"66.6\" height=\"30\" x=\"450.1\" y=\"1119.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"483.4\" y=\"1142.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">나눠 씀</text></g><g class=\"d-edge-label\"><rect width=\"99.1\" height=\"30\" x=\"664.9\" y=\"1119.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"714.5\" y=\"1142.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">소비자마다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"440.6\" y=\"1357.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"483.4\" y=\"1380.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 묶어서</text></g><g class=\"d-node\"><rect width=\"177\" height=\"44\" x=\"352.1\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"440.6\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">생산자 SDK·KPL</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"271.6\" y=\"229\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"343.6\" y=\"269\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">샤드 1</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"465.6\" y=\"229\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"537.6\" y=\"269\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">샤드 N</text></g><g class=\"d-node\"><rect width=\"204.4\" height=\"62\" x=\"129.6\" y=\"1017.7\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"231.8\" y=\"1057.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">공유 읽기 2MB</text></g><g class=\"d-node\"><rect width=\"204.4\" height=\"62\" x=\"612.7\" y=\"1017.7\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"714.9\" y=\"1057.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">전용 읽기 2MB</text></g><g class=\"d-node\"><text x=\"57\" y=\"1309.7\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"21\" y=\"1198.7\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><rect width=\"231.5\" height=\"62\" x=\"142\" y=\"1189.7\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"257.8\" y=\"1229.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">KCL 애플리케이션</text></g><g class=\"d-node\"><text x=\"483.6\" y=\"1309.7\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Data Firehose</text><use width=\"72\" height=\"72\" x=\"447.6\" y=\"1198.7\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\"><rect width=\"216.2\" height=\"62\" x=\"606.9\" y=\"1189.7\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"714.9\" y=\"1229.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">향상된 팬아웃 앱</text></g><g class=\"d-node\"><text x=\"483.6\" y=\"1547.7\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"447.6\" y=\"1436.7\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"8\" y=\"1185.7\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Data Firehose\" href=\"/analytics/data-firehose/\"><rect width=\"148.1\" height=\"136\" x=\"409.5\" y=\"1185.7\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"434.6\" y=\"1423.7\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"346\" height=\"1285\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-9.1 -4 553.7 2056.6\"><svg width=\"553.7\" height=\"2056.6\" x=\"-9.1\" y=\"-4\" aria-describedby=\"diagram-shards-and-consumers-narrow-desc\" aria-labelledby=\"diagram-shards-and-consumers-narrow-title\" role=\"img\" viewBox=\"-9.1 -4 553.7 2056.6\"><title id=\"diagram-shards-and-consumers-narrow-title\">생산자가 샤드에 쓰고 소비자가 따로 읽는 Kinesis Data Streams</title><desc id=\"diagram-shards-and-consumers-narrow-desc\">생산자가 파티션 키를 붙여 레코드를 보내면 키의 해시에 따라 샤드 하나에 순서대로 적힌다. 샤드마다 쓰기는 초당 1MB다. Lambda, KCL 애플리케이션, Data Firehose는 샤드의 읽기 2MB를 나눠 쓰고, 향상된 팬아웃 소비자는 자기 몫 2MB를 따로 받는다. Firehose는 묶어서 S3에 쌓는다.</desc><g class=\"d-boundary\"><rect width=\"521.7\" height=\"171.4\" x=\"6.9\" y=\"208\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M241.4 48v13q0 7-7.1 7h-43q-7 0-7 7v98.6q0 4.4 4.4 4.4t4.4 4.4v123\"/><path fill=\"var(--diagram-line)\" d=\"m199 297.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M291 48v13q0 7 7.1 7h43q7 0 7 7v98.6q0 4.4-4.4 4.4t-4.4 4.4v123\"/><path fill=\"var(--diagram-line)\" d=\"m345.3 297.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M181.1 355.4v320.2q0 7-7 7h-59.4q-7 0-7 7.1v269\"/><path fill=\"var(--diagram-line)\" d=\"m113.6 950.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M326.4 355.4v360.2q0 7-7 7h-90.5q-7.1 0-7.1 7.1v205.9q0 7-7 7h-49.3q-7 0-7 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m164.4 950.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M205 355.4v340.2q0 7 7 7h108.4a6 6 0 0 1 12 0h16.4q7 0 7 7.1v311.9q0 7 7.1 7H394q7 0 7 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m407 1036.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M352.3 355.4v320.2q0 7 7 7h115.8q7 0 7 7.1v331.9q0 7-7 7H459q-7.1 0-7.1 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m457.9 1036.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M95 1008.6v13q0 7-7.1 7h-27q-7 0-7 7.1v505\"/><path fill=\"var(--diagram-line)\" d=\"m59.8 1532.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M133 1008.6v13q0 7-7 7h-3.3q-7 0-7 7.1v665\"/><path fill=\"var(--diagram-line)\" d=\"m121.6 1692.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M171.1 1008.6v13q0 7 7.1 7h113.1q7 0 7 7.1v345\"/><path fill=\"var(--diagram-line)\" d=\"m304.4 1372.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M426.5 1094.6v692\"/><path fill=\"var(--diagram-line)\" d=\"m432.5 1778.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M298.4 1504.6v408\"/><path fill=\"var(--diagram-line)\" d=\"m304.4 1904.6-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"18.9\" y=\"239\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">스트림 <tspan x=\"18.9\" y=\"267.6\">(24시간~365일</tspan> <tspan x=\"18.9\" y=\"296.2\">보존)</tspan></text></g><g class=\"d-edge-label\"><rect width=\"172.9\" height=\"30\" x=\"97.8\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"184.2\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 키의 해시로 고름</text></g><g class=\"d-edge-label\"><rect width=\"114.3\" height=\"30\" x=\"290.6\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"347.8\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 초당 1MB</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"74.3\" y=\"782.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"107.6\" y=\"805.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 폴링</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"188.3\" y=\"782.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"221.7\" y=\"805.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 폴링</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"309.8\" y=\"852.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"355.5\" y=\"875.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 밀어 줌</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"436.1\" y=\"852.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"481.8\" y=\"875.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 밀어 줌</text></g><g class=\"d-edge-label\"><rect width=\"66.6\" height=\"30\" x=\"20.3\" y=\"1174.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"53.6\" y=\"1197.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">나눠 씀</text></g><g class=\"d-edge-label\"><rect width=\"66.6\" height=\"30\" x=\"82.1\" y=\"1244.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"115.4\" y=\"1267.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">나눠 씀</text></g><g class=\"d-edge-label\"><rect width=\"66.6\" height=\"30\" x=\"264.9\" y=\"1174.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"298.2\" y=\"1197.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">나눠 씀</text></g><g class=\"d-edge-label\"><rect width=\"99.1\" height=\"30\" x=\"376.5\" y=\"1314.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"426\" y=\"1337.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">소비자마다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"255.4\" y=\"1712.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"298.3\" y=\"1735.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 묶어서</text></g><g class=\"d-node\"><rect width=\"169.1\" height=\"36\" x=\"181.7\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"266.2\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">생산자 SDK·KPL</text></g><g class=\"d-node\"><rect width=\"93.2\" height=\"46\" x=\"146.5\" y=\"309.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"193.1\" y=\"341.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">샤드 1</text></g><g class=\"d-node\"><rect width=\"99.3\" height=\"46\" x=\"289.7\" y=\"309.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"339.3\" y=\"341.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">샤드 N</text></g><g class=\"d-node\"><rect width=\"172.4\" height=\"46\" x=\"46.8\" y=\"962.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"133\" y=\"994.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">공유 읽기 2MB</text></g><g class=\"d-node\"><rect width=\"172.4\" height=\"46\" x=\"340.3\" y=\"1048.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"426.5\" y=\"1080.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">전용 읽기 2MB</text></g><g class=\"d-node\"><text x=\"53.8\" y=\"1656.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"17.8\" y=\"1549.6\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><rect width=\"199.5\" height=\"46\" x=\"15.9\" y=\"1704.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"115.6\" y=\"1736.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">KCL 애플리케이션</text></g><g class=\"d-node\"><text x=\"298.4\" y=\"1496.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Data Firehose</text><use width=\"72\" height=\"72\" x=\"262.4\" y=\"1389.6\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\"><rect width=\"184.2\" height=\"46\" x=\"334.4\" y=\"1790.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"426.5\" y=\"1822.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">향상된 팬아웃 앱</text></g><g class=\"d-node\"><text x=\"298.4\" y=\"2028.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"262.4\" y=\"1921.6\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"91.6\" height=\"128\" x=\"8\" y=\"1540.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Data Firehose\" href=\"/analytics/data-firehose/\"><rect width=\"148.1\" height=\"128\" x=\"224.4\" y=\"1380.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"90\" height=\"128\" x=\"253.4\" y=\"1912.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>생산자가 파티션 키를 붙여 레코드를 보내면 키의 해시에 따라 샤드 하나에 순서대로 적힌다. 샤드마다 쓰기는 초당 1MB다. Lambda, KCL 애플리케이션, Data Firehose는 샤드의 읽기 2MB를 나눠 쓰고, 향상된 팬아웃 소비자는 자기 몫 2MB를 따로 받는다. Firehose는 묶어서 S3에 쌓는다.</p><ul><li>스트림(24시간~365일 보존) 안: 샤드 1, 샤드 N</li><li>생산자 SDK·KPL → 샤드 1: ① 키의 해시로 고름</li><li>생산자 SDK·KPL → 샤드 N: ① 초당 1MB</li><li>샤드 1 → 공유 읽기 2MB: ② 폴링 (점선)</li><li>샤드 N → 공유 읽기 2MB: ② 폴링 (점선)</li><li>샤드 1 → 전용 읽기 2MB: ③ 밀어 줌</li><li>샤드 N → 전용 읽기 2MB: ③ 밀어 줌</li><li>공유 읽기 2MB → Lambda: 나눠 씀 (점선)</li><li>공유 읽기 2MB → KCL 애플리케이션: 나눠 씀 (점선)</li><li>공유 읽기 2MB → Data Firehose: 나눠 씀 (점선)</li><li>전용 읽기 2MB → 향상된 팬아웃 앱: 소비자마다</li><li>Data Firehose → S3: ④ 묶어서</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>생산자는 SDK나 KPL(생산자용 라이브러리)로 <strong>파티션 키와 데이터</strong>를 보낸다. 서버의 로그 파일이면 Kinesis Agent를 깔아 새 줄을 보낸다. 키의 해시가 샤드를 정하고, 샤드는 받은 순서대로 <strong>시퀀스 번호</strong>를 매긴다.</li>\n<li>소비자는 파티션 키, 시퀀스 번호, 데이터를 받는다. 공유 소비자는 샤드에 거듭 물어(폴링) 읽고, 읽기 몫을 나눠 쓴다.</li>\n<li>향상된 팬아웃 소비자에게는 스트림이 밀어 준다.</li>\n<li><a href=\"/analytics/data-firehose/\" class=\"mention\">Data Firehose</a>도 소비자다. 받은 것을 묶어 저장소에 쌓는다. <a href=\"/analytics/kinesis/\">Flink</a>와 <a href=\"/analytics/glue/\">Glue</a> 스트리밍도 같은 자리에 온다. 2026년 8월부터 온디맨드 스트림은 Firehose 없이 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 버킷이나 S3 Tables로 5~15분마다 바로 내보낼 수도 있다. 소비자의 읽기 몫을 쓰지 않는다. 시험의 답은 여전히 Firehose다.</li>\n<li>읽어도 레코드는 남는다. 소비자마다 <strong>어디까지 읽었는지</strong>만 다르므로, 게시-구독처럼 여럿이 같은 데이터를 받고 앞으로 돌아가 다시 읽을 수도 있다.</li>\n</ol>\n<p>레코드는 고치거나 지울 수 없고 보존 기간이 지나야 사라진다. 데이터는 세 가용 영역에 복제된다. 저장할 때는 <a href=\"/security/kms/\">KMS</a>로 암호화할 수 있고, <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안에서는 <a href=\"/networking/vpc-endpoints/\">인터페이스 엔드포인트</a>로 보낸다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"shards\">샤드와 파티션 키<a href=\"#shards\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>샤드는 처리량의 단위이자 순서의 단위다. <strong>같은 파티션 키는 언제나 같은 샤드로</strong> 가므로 그 안에서 순서가 지켜진다. 샤드 사이에는 순서가 없다. 순서가 필요 없는 온디맨드 스트림은 2026년 9월부터 AUTO 분배를 골라 키 없이 보낼 수도 있다. 그때는 서비스가 샤드에 고르게 나눈다. 기본은 키를 정하는 방식이다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 증상, 원인, 할 일\" tabindex=\"0\"><table aria-label=\"샤드와 파티션 키\">\n<thead>\n<tr>\n<th scope=\"col\">증상</th>\n<th scope=\"col\">원인</th>\n<th scope=\"col\">할 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-modeun-syadeuui-sseugiga-seuroteulling\">\n<th scope=\"row\"><a href=\"#row-modeun-syadeuui-sseugiga-seuroteulling\" class=\"anchor\" aria-label=\"줄 링크\"></a>모든 샤드의 쓰기가 스로틀링</th>\n<td>총량이 모자람</td>\n<td>샤드 나누기(리샤딩) 또는 온디맨드</td>\n</tr>\n<tr id=\"row-han-syadeuman-seuroteulling-hat-syadeu\">\n<th scope=\"row\"><a href=\"#row-han-syadeuman-seuroteulling-hat-syadeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>한 샤드만 스로틀링(핫 샤드)</th>\n<td>파티션 키가 쏠림</td>\n<td>값이 고른 키로 바꾼다</td>\n</tr>\n<tr id=\"row-rekodeuneun-jageunde-seuroteulling\">\n<th scope=\"row\"><a href=\"#row-rekodeuneun-jageunde-seuroteulling\" class=\"anchor\" aria-label=\"줄 링크\"></a>레코드는 작은데 스로틀링</th>\n<td>초당 1,000레코드에 닿음</td>\n<td>KPL로 여러 레코드를 하나로 묶는다</td>\n</tr>\n<tr id=\"row-syadeuga-namadom\">\n<th scope=\"row\"><a href=\"#row-syadeuga-namadom\" class=\"anchor\" aria-label=\"줄 링크\"></a>샤드가 남아돎</th>\n<td>유입이 줄어듦</td>\n<td>샤드 합치기</td>\n</tr>\n</tbody>\n</table></div>\n<p>필요한 샤드 수는 <code>max(초당 MB ÷ 1, 초당 레코드 ÷ 1,000, 공유 읽기 MB ÷ 2)</code>로 어림한다. 초당 5MB, 8,000레코드면 8개다.</p>\n<h3 id=\"capacity-modes\">용량 모드<a href=\"#capacity-modes\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 모드, 요금, 고르는 때\" tabindex=\"0\"><table aria-label=\"용량 모드\">\n<thead>\n<tr>\n<th scope=\"col\">모드</th>\n<th scope=\"col\">요금</th>\n<th scope=\"col\">고르는 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-peurobijeoning\">\n<th scope=\"row\"><a href=\"#row-peurobijeoning\" class=\"anchor\" aria-label=\"줄 링크\"></a>프로비저닝</th>\n<td>샤드 시간</td>\n<td>유입을 알고 고를 때</td>\n</tr>\n<tr id=\"row-ondimaendeu\">\n<th scope=\"row\"><a href=\"#row-ondimaendeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>온디맨드</th>\n<td>스트림 시간과 주고받은 양</td>\n<td>유입을 모르거나 들쭉날쭉할 때, 운영을 줄일 때</td>\n</tr>\n</tbody>\n</table></div>\n<p>온디맨드에는 계정 단위로 켜는 <strong>어드밴티지</strong> 모드가 더 있다. 사용량이 많은 계정의 단가를 낮추고 향상된 팬아웃 소비자를 더 붙이게 한다. 시험에 나오는 온디맨드는 스탠더드다.</p>\n</div><h2 id=\"consumers\">공유 소비자와 향상된 팬아웃<a href=\"#consumers\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 비교, 공유(기본), 향상된 팬아웃",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "공유 소비자와 향상된 팬아웃",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "비교"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: [
											"공유",
											createVNode(_components.wbr, {}),
											"(기본)"
										]
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "향상된 팬아웃"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-ikgi-mok",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-ikgi-mok",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "읽기 몫"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "샤드당 2MB를 모두가 나눔"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "소비자마다 샤드당 2MB"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-bangsik",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-bangsik",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "방식"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"소비자가 폴링",
												createVNode(_components.wbr, {}),
												"(GetRecords)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"스트림이 밀어 줌",
												createVNode(_components.wbr, {}),
												"(SubscribeToShard)"
											]
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-jiyeon",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-jiyeon",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "지연"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "소비자가 늘수록 길어짐"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "짧고 고름"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-yogeum",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-yogeum",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "요금"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "추가 없음"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"소비자·",
												createVNode(_components.wbr, {}),
												"샤드 시간과 읽은 양만큼 더"
											]
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.code, { children: "GetRecords" }), "가 샤드마다 초당 5번이므로 소비자 다섯이면 저마다 1초에 한 번 읽는 셈이다. 둘셋까지는 공유로 두고, 그보다 많거나 지연이 중요하면 향상된 팬아웃을 쓴다."] }),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/compute/lambda/",
						children: "Lambda"
					}),
					"는 샤드마다 배치를 폴링해 함수를 부른다. 배치가 실패하면 ",
					createVNode(_components.strong, { children: "그 샤드만 멈추고" }),
					" 성공하거나 만료될 때까지 다시 시도한다. 재시도 횟수, 배치 나누기, 실패 목적지를 정해 두지 않으면 나쁜 레코드 하나가 샤드를 막는다. KCL(소비자용 라이브러리)은 읽은 위치를 ",
					createVNode(_components.a, {
						href: "/database/dynamodb/",
						children: "DynamoDB"
					}),
					" 테이블에 적는다. 샤드 하나는 한 번에 워커 하나가 맡으므로 워커를 샤드보다 많이 두어도 남는 것은 논다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "쓰기가 막히면 샤드, 읽기가 막히면 팬아웃",
					"set:html": "<p>생산자의 <code>ProvisionedThroughputExceeded</code>는 샤드나 파티션 키의 문제다. 소비자 사이의 경쟁과 전달 지연은 향상된 팬아웃으로 푼다. 보기에 둘이 나란히 나온다.</p>"
				}),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "스트림에도 대기열이 생겼다",
					"set:html": "<p>온디맨드 스트림에는 <strong>대기열</strong>(queue)을 소비자로 붙일 수 있다. <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>처럼 레코드 하나마다 처리했다고 알리고, 알리지 않은 것은 다시 받으며, 되풀이해 실패하면 따로 빼 둔다. 그래도 레코드는 스트림에 남고, 순서는 보장하지 않으며, 스트림의 보존 기간을 넘기지 못한다. 시험에서 “작업을 하나씩 나눠 처리한다”는 여전히 SQS다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong><a href=\"/integration/sqs/\" class=\"mention\">SQS</a>와의 차이</strong>: SQS는 처리한 메시지를 지우는 작업 목록이고, 여기는 지우지 않고 여럿이 읽는 기록이다. SQS는 용량을 정할 것이 없고 메시지 하나씩 재시도하며, 켜 둔 시간이 아니라 요청한 수만큼 낸다.</li>\n<li><strong>중복은 생긴다.</strong> 생산자의 재시도와 소비자의 재시작이 같은 레코드를 두 번 처리하게 한다. 두 번 처리해도 결과가 같게(멱등) 소비자를 짠다.</li>\n<li><strong><a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>의 변경</strong>을 흘려 보낼 때는 <a href=\"/database/dynamodb-streams-vs-kinesis/\">DynamoDB Streams와의 비교</a>를 본다.</li>\n<li>오래 남길 데이터의 저장소가 아니다. 365일로 늘리기보다 Firehose로 <a href=\"/storage/s3/\">S3</a>에 쌓는 편이 싸다.</li>\n</ul></div>" })
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
var url = "content/analytics/kinesis-data-streams.mdx/";
var file = "/work/wt/build/content/analytics/kinesis-data-streams.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/analytics/kinesis-data-streams.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
