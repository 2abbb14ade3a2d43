import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/kinesis-lambda-dynamodb.mdx
var frontmatter = {
	"title": "실시간 민감 데이터 제거 (Kinesis → Lambda → DynamoDB)",
	"titleEn": "Real-time scrubbing with Kinesis Data Streams, Lambda and DynamoDB",
	"kind": "architecture",
	"status": "published",
	"summary": "쏟아지는 거래를 Kinesis Data Streams에 모아 여러 애플리케이션이 함께 읽고, 그중 Lambda가 민감한 값을 지워 DynamoDB에 저장하는 구성이다.",
	"aliases": [
		"민감 데이터 제거",
		"민감 정보 제거",
		"개인정보 마스킹",
		"마스킹 파이프라인",
		"실시간 트랜잭션 처리",
		"실시간 거래 공유",
		"KDS Lambda DynamoDB",
		"Kinesis Lambda",
		"실시간 데이터 가공 저장",
		"스트림 민감 정보 마스킹",
		"거래 데이터 마스킹",
		"스트림 람다 처리"
	],
	"related": [
		"analytics/kinesis-data-streams",
		"compute/lambda",
		"database/dynamodb",
		"architectures/api-gateway-kinesis-firehose-s3",
		"analytics/data-firehose",
		"security/macie",
		"architectures/sns-sqs-fan-out",
		"database/dynamodb-streams-vs-kinesis"
	],
	"signals": [{
		"id": "kinesis-lambda-dynamodb",
		"need": "여러 앱이 거래를 실시간으로 함께 읽고, 민감한 값을 지워 키로 찾는 표에 둔다",
		"choose": "Kinesis → Lambda → DynamoDB",
		"see": "architectures/kinesis-lambda-dynamodb#request-path",
		"why": "스트림은 여러 앱이 따로 읽고, 함수가 값을 지운 뒤에 테이블에 쓴다."
	}, {
		"id": "firehose-lambda",
		"need": "실시간 소비자 없이 민감한 값을 지워 S3에 쌓기만 한다",
		"choose": "Firehose의 Lambda 변환",
		"see": "architectures/kinesis-lambda-dynamodb#variants",
		"why": "실시간 소비자가 없으면 스트림은 빼고, Firehose가 Lambda로 지우며 쌓는다."
	}],
	"facts": [
		{
			"id": "batch-size",
			"label": "Kinesis를 읽는 Lambda의 배치 크기",
			"value": "기본 100레코드, 최대 10,000레코드",
			"note": "한 번에 넘기는 양은 6MB까지다.",
			"called": [
				"배치",
				"배치크기",
				"batch size",
				"배치 레코드"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html"
		},
		{
			"id": "parallelization",
			"label": "샤드 하나를 나란히 처리하는 수(병렬화 계수)",
			"value": "1~10, 기본 1",
			"note": "늘려도 같은 파티션 키의 순서는 지켜진다. 동시 실행은 샤드 수 × 이 값까지다.",
			"called": [
				"병렬화",
				"병렬화계수",
				"parallelization",
				"병렬"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html"
		},
		{
			"id": "retry-default",
			"label": "실패한 배치의 재시도",
			"asks": "실패한 배치는 기본으로 몇 번 다시 시도하나?",
			"value": "기본 무제한(레코드가 만료될 때까지)",
			"note": "최대 재시도(0~10,000회)와 최대 나이(60초~7일)로 끊는다. 그동안 그 샤드의 뒤 레코드는 기다린다.",
			"called": ["재시도", "retry"],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html"
		},
		{
			"id": "bisect",
			"label": "실패한 배치를 반으로 나누기",
			"value": "기본 꺼짐",
			"note": "켜면 나쁜 레코드를 좁혀 찾는다. 나눈 것은 재시도 횟수에 세지 않는다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html"
		},
		{
			"id": "start-position",
			"label": "처음 읽는 위치",
			"value": "TRIM_HORIZON(가장 오래된 것), LATEST, AT_TIMESTAMP",
			"note": "LATEST로 만들면 켜지는 동안 들어온 것을 놓칠 수 있다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html"
		}
	],
	"scenarios": [
		{
			"id": "share-millions-of-transactions",
			"situation": "수백만 건의 금융 거래를 내부 애플리케이션 여럿과 거의 실시간으로 나눠야 한다. 저장하기 전에는 민감한 값을 지우고, 짧은 지연으로 읽히는 문서 데이터베이스에 넣어야 한다.",
			"answer": [
				"architectures/kinesis-lambda-dynamodb",
				"analytics/kinesis-data-streams",
				"compute/lambda",
				"database/dynamodb"
			],
			"choose": "Kinesis Data Streams → Lambda → DynamoDB",
			"why": "“여럿과 실시간으로”가 Kinesis Data Streams, “저장 전에 제거”가 Lambda, “문서·짧은 지연”이 DynamoDB다.",
			"trap": "DynamoDB에 먼저 넣고 쓰는 순간 지우는 규칙을 건다는 보기는 없는 기능이다. DynamoDB Streams로 지우면 이미 원문이 저장된 뒤다. Firehose는 애플리케이션이 읽는 스트림이 아니고, S3에 모았다가 배치로 지우면 실시간이 아니다.",
			"requirements": ["low-latency", "decoupling"]
		},
		{
			"id": "others-must-not-see-card-numbers",
			"situation": "여러 애플리케이션이 거래 스트림을 함께 읽고 Lambda가 카드 번호를 지워 저장한다. 감사에서 다른 애플리케이션도 카드 번호를 볼 수 있다는 지적을 받았다.",
			"answer": ["analytics/kinesis-data-streams", "compute/lambda"],
			"choose": "지운 레코드만 담는 두 번째 스트림",
			"why": "원본 스트림을 읽는 소비자는 지우기 전의 값을 본다. Lambda가 지운 레코드를 두 번째 스트림에 쓰고, 다른 애플리케이션에는 그 스트림만 읽게 한다.",
			"trap": "KMS 암호화는 읽을 권한이 있는 소비자에게는 그대로 풀린다. Macie는 S3의 민감 데이터를 찾을 뿐 스트림을 가리지 않는다.",
			"requirements": ["access-control"]
		},
		{
			"id": "shard-stuck",
			"situation": "한 샤드만 몇 시간째 처리가 멈췄고 지연이 계속 늘어난다. 함수 로그에는 같은 오류가 되풀이된다.",
			"answer": ["architectures/kinesis-lambda-dynamodb", "compute/lambda"],
			"choose": "배치 나누기 + 최대 재시도·나이 + 실패 대상",
			"why": "나쁜 레코드 하나가 그 샤드를 막은 것이다. 배치 나누기, 최대 재시도와 최대 나이, 실패 대상을 정한다.",
			"trap": "샤드를 늘리거나 메모리를 올려도 같은 레코드에서 다시 멈춘다. 함수에 DLQ를 다는 설정은 비동기 호출에만 쓰인다.",
			"requirements": ["find-cause"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "다른 애플리케이션은 같은 스트림의 거래 데이터를 쓰면 된다고 한다.",
			"status": "simplified",
			"card": false,
			"right": "그들은 지우기 전의 원문을 읽는다. 저장본에서만 지우면 되는 요구라면 맞다. 다른 애플리케이션에게도 가려야 하면 지운 스트림을 따로 만든다.",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/building-consumers.html"
		},
		{
			"id": "wording-2",
			"notes": "스트림이 수평으로 확장되어 여러 애플리케이션에 제공된다고만 한다.",
			"status": "simplified",
			"right": "샤드를 늘리거나 온디맨드로 둘 때의 이야기다. 소비자가 둘을 넘으면 읽기를 나눠 써서 느려지므로 향상된 팬아웃을 쓴다.",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/enhanced-consumers.html"
		},
		{
			"id": "lambda",
			"notes": "Lambda 통합으로 모든 거래에서 민감한 데이터를 제거하고 저장한다고 한다.",
			"status": "simplified",
			"right": "적어도 한 번 처리라 같은 거래가 두 번 온다. 거래 번호를 키로 조건부 쓰기를 해야 두 번 저장되지 않고, 오류 처리를 정하지 않으면 샤드가 멈춘다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html"
		}
	],
	"failures": [
		{
			"id": "poison-record",
			"diagram": "request-path",
			"drawn": "poison-record",
			"drawnWay": [
				{
					"from": "f2",
					"to": "half"
				},
				{
					"from": "half",
					"to": "ddb"
				},
				{
					"from": "half",
					"to": "fail"
				}
			],
			"part": "fn",
			"why": "row-jeojang-jeone-jiugi",
			"what": "깨진 레코드 하나에서 함수가 거듭 실패한다",
			"partly": true,
			"takeover": ["fail"],
			"steps": [{
				"from": "app",
				"to": "kds",
				"text": "결제 앱은 계속 보낸다"
			}, {
				"from": "fn",
				"to": "fail",
				"text": "정해 둔 재시도를 다 쓴 배치의 위치만 남기고 넘어간다"
			}],
			"time": "정해 둔 재시도를 다 쓸 때까지(기본값은 끝이 없어 레코드가 만료되는 24시간까지)",
			"user": "그동안 막힌 샤드의 거래만 테이블에 보이지 않는다. 결제는 그대로다.",
			"note": "배치 나누기, 최대 재시도와 최대 나이, 실패 대상을 모두 정한 때다. 기본값이면 남기지도 넘어가지도 않고 레코드가 만료될 때까지(보존 기본 24시간) 그 샤드가 막힌다. 다른 샤드는 어느 쪽이든 계속 처리된다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html"
		},
		{
			"id": "function-broken",
			"diagram": "request-path",
			"part": "fn",
			"why": "row-jeojang-jeone-jiugi",
			"what": "잘못 배포한 함수가 모두 실패한다",
			"called": [{
				"from": "kds",
				"to": "fn"
			}],
			"takeover": ["kds", "s3"],
			"steps": [
				{
					"from": "app",
					"to": "kds",
					"text": "거래가 스트림에 쌓인다"
				},
				{
					"from": "kds",
					"to": "efo",
					"text": "사기 탐지는 그대로 읽는다"
				},
				{
					"from": "kds",
					"to": "fh",
					"text": "원문도 그대로 읽힌다"
				},
				{
					"from": "fh",
					"to": "s3",
					"text": "나중에 다시 처리할 재료가 된다"
				}
			],
			"time": "스트림의 보존 기간 안에 고치면 잃지 않는다(기본 24시간)",
			"user": "새 거래가 테이블에 보이지 않는다. 결제는 그대로다.",
			"note": "보존을 7일쯤으로 늘리고 `IteratorAge`에 경보를 건다. 최대 재시도를 정해 두었다면 그사이의 배치는 건너뛰니, 실패 위치로 스트림을 다시 읽는다.",
			"source": "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_IncreaseStreamRetentionPeriod.html"
		},
		{
			"id": "hot-shard",
			"diagram": "request-path",
			"part": "kds",
			"why": "row-yeoreosi-gateun-deiteoreul",
			"what": "파티션 키 하나에 몰려 샤드가 넘친다",
			"partly": true,
			"steps": [{
				"from": "app",
				"to": "kds",
				"text": "실패한 것만 간격을 늘려 다시 넣는다"
			}],
			"time": "몰림이 풀릴 때까지(샤드마다 초당 1MB, 1,000레코드)",
			"user": "다시 넣기까지 그 거래만 늦는다. 결제 앱은 `ProvisionedThroughputExceededException`을 받는다.",
			"note": "고르게 흩어지는 키를 쓴다. 모든 샤드가 찼다면 샤드를 늘리거나 온디맨드로 바꾼다.",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html"
		},
		{
			"id": "table-throttled",
			"diagram": "request-path",
			"part": "ddb",
			"why": "row-munseohyeong-jjalbeun-jiyeon",
			"what": "거래 테이블이 쓰기를 스로틀링한다",
			"partly": true,
			"takeover": ["kds"],
			"steps": [
				{
					"from": "app",
					"to": "kds",
					"text": "밀린 거래는 스트림에서 기다린다"
				},
				{
					"from": "kds",
					"to": "fn",
					"text": "실패한 배치를 다시 부른다"
				},
				{
					"from": "kds",
					"to": "efo",
					"text": "사기 탐지는 그대로 읽는다"
				}
			],
			"time": "몰림이 풀릴 때까지(파티션 하나는 초당 1,000 WCU)",
			"user": "새 거래가 테이블에 늦게 보인다. 결제는 그대로다.",
			"note": "거래 번호로 조건부 쓰기를 한다. 다시 부른 배치에는 이미 쓴 거래도 있다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html"
		},
		{
			"id": "fraud-app-down",
			"diagram": "request-path",
			"part": "efo",
			"what": "사기 탐지 앱이 멈춘다",
			"takeover": ["kds"],
			"steps": [
				{
					"from": "app",
					"to": "kds",
					"text": "거래는 스트림에 남아 기다린다"
				},
				{
					"from": "kds",
					"to": "fn",
					"text": "저장하는 쪽은 따로 읽는다"
				},
				{
					"from": "fn",
					"to": "ddb",
					"text": "테이블은 그대로 채워진다"
				}
			],
			"time": "보존 기간 안에 되살리면 이어 읽는다(기본 24시간)",
			"user": "사기 판정만 늦어진다. 결제와 저장은 그대로다.",
			"note": "어디까지 읽었는지 적어 두어야 그 뒤부터 이어 읽는다. KCL은 그것을 DynamoDB에 적는다.",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html"
		},
		{
			"id": "firehose-denied",
			"diagram": "request-path",
			"part": "fh",
			"why": "row-wonmun-bogwan",
			"what": "Firehose의 역할이 스트림을 읽을 권한을 잃는다",
			"cuts": [{
				"from": "kds",
				"to": "fh"
			}],
			"stops": ["fh"],
			"takeover": ["kds"],
			"steps": [{
				"from": "app",
				"to": "kds",
				"text": "거래는 스트림에 남는다"
			}, {
				"from": "kds",
				"to": "fn",
				"text": "지워서 저장하는 일은 그대로다"
			}],
			"time": "보존 기간 안에 고치면 이어 읽는다(기본 24시간)",
			"user": "원문만 쌓이지 않는다. 결제와 저장은 그대로다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/troubleshooting.html"
		},
		{
			"id": "archive-denied",
			"diagram": "request-path",
			"part": "s3",
			"why": "row-wonmun-bogwan",
			"what": "버킷 정책이나 KMS 키가 원문의 쓰기를 막는다",
			"cuts": [{
				"from": "fh",
				"to": "s3"
			}],
			"idle": [{
				"from": "kds",
				"to": "fh"
			}],
			"stops": ["fh"],
			"takeover": ["kds"],
			"steps": [{
				"from": "app",
				"to": "kds",
				"text": "쓰지 못한 원문은 스트림에 남는다"
			}, {
				"from": "kds",
				"to": "efo",
				"text": "사기 탐지는 그대로 읽는다"
			}],
			"time": "보존 기간이 끝날 때까지 다시 쓴다(기본 24시간)",
			"user": "원문만 쌓이지 않는다. 그 안에 고치지 못하면 그 몫의 원문을 잃는다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/troubleshooting.html"
		},
		{
			"id": "failure-place-denied",
			"diagram": "request-path",
			"part": "fail",
			"what": "함수의 역할이 실패 위치를 남길 권한을 잃는다",
			"cuts": [{
				"from": "fn",
				"to": "fail"
			}],
			"lineFails": true,
			"steps": [{
				"from": "kds",
				"to": "fn",
				"text": "처리는 평소처럼 한다"
			}, {
				"from": "fn",
				"to": "ddb",
				"text": "멀쩡한 거래는 저장된다"
			}],
			"time": "권한을 되돌릴 때까지",
			"user": "건너뛴 거래가 어느 것인지 남지 않는다. 나머지는 그대로다.",
			"note": "역할에 `sqs:SendMessage`가 있어야 한다. 그사이에 빠진 것은 쌓아 둔 원문과 테이블을 견주어 찾는다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html"
		}
	],
	"sources": [{
		"note": "003",
		"section": "거래 정보의 실시간 공유",
		"lines": "85-88"
	}, {
		"note": "000",
		"section": "Lambda와 다른 서비스의 통합",
		"lines": "19"
	}],
	"references": [
		{
			"title": "Lambda로 Kinesis 처리하기",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html"
		},
		{
			"title": "Kinesis 이벤트 소스의 설정값",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html"
		},
		{
			"title": "버린 레코드를 남기기(실패 대상)",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html"
		},
		{
			"title": "향상된 팬아웃 소비자",
			"url": "https://docs.aws.amazon.com/streams/latest/dev/enhanced-consumers.html"
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
			"slug": "request-path",
			"text": "요청의 길"
		},
		{
			"depth": 2,
			"slug": "why",
			"text": "왜 이 부품인가"
		},
		{
			"depth": 2,
			"slug": "failure",
			"text": "무엇이 고장 나면"
		},
		{
			"depth": 2,
			"slug": "cost",
			"text": "비용"
		},
		{
			"depth": 2,
			"slug": "variants",
			"text": "변형"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-kinesis\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M61 198h6c0-26 18-54 147-54v-6c-135 0-153 30-153 60m19 20h6c0-25 0-61 128-61v-7c-58 0-96 8-116 23-18 14-18 32-18 45M48 83h-6c0 24 32 39 95 45-63 6-95 21-95 45h6c0-16 22-42 166-42v-6C70 125 48 99 48 83m19-25h-6c0 30 18 60 153 60v-6C85 112 67 85 67 58m147 41v7c-58 0-96-8-116-23-18-14-18-32-18-45h6c0 25 0 61 128 61\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol><symbol id=\"icon-saa-firehose\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 12h46L39 30v9H25v-9zM32 39v15m-7-7 7 7 7-7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>같은 실시간 데이터를 여럿이 쓰고, 그중 하나는 다듬어서 저장해야 할 때</strong> 쓴다. 거래, 클릭, 위치, 진료 기록처럼 끊임없이 들어오고 민감한 값이 섞인 데이터가 그렇다. 소비자가 저장 하나뿐이면 Firehose의 변환으로 충분하고, 메시지를 하나씩 나눠 처리하고 지우는 일이면 <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-40\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">거래 스트림을 Lambda가 지워 DynamoDB에 저장하고 다른 앱도 함께 읽는 <span class=\"diagram-title-end\">구성<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"poison-record\">깨진 레코드 하나에서 함수가 거듭 실패한다</option><option value=\"function-broken\">잘못 배포한 함수가 모두 실패한다</option><option value=\"hot-shard\">파티션 키 하나에 몰려 샤드가 넘친다</option><option value=\"table-throttled\">거래 테이블이 쓰기를 스로틀링한다</option><option value=\"fraud-app-down\">사기 탐지 앱이 멈춘다</option><option value=\"firehose-denied\">Firehose의 역할이 스트림을 읽을 권한을 잃는다</option><option value=\"archive-denied\">버킷 정책이나 KMS 키가 원문의 쓰기를 막는다</option><option value=\"failure-place-denied\">함수의 역할이 실패 위치를 남길 권한을 잃는다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 거래 스트림을 Lambda가 지워 DynamoDB에 저장하고 다른 앱도 함께 읽는 구성\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"396\" height=\"598\" class=\"diagram-svg diagram-slim diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 633.7 957.6\"><svg id=\"diagram-request-path-picture\" width=\"633.7\" height=\"957.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-4 -4 633.7 957.6\"><title id=\"diagram-request-path-title\">거래 스트림을 Lambda가 지워 DynamoDB에 저장하고 다른 앱도 함께 읽는 구성</title><desc id=\"diagram-request-path-desc\">결제 앱이 거래를 Kinesis Data Streams에 보낸다. Lambda는 샤드마다 배치로 읽어 카드 번호를 지우고 DynamoDB에 조건부로 쓴다. 사기 탐지 앱은 향상된 팬아웃으로 같은 스트림을 따로 읽고, Data Firehose는 암호화한 S3 버킷에 원문을 쌓는다. 끝내 실패한 배치의 위치는 SQS에 남는다.</desc><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"601.7\" height=\"761.6\" x=\"12\" y=\"176\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"app_kds\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M309.2 56v169\"/><path fill=\"var(--diagram-line)\" d=\"m315.2 217-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"kds_fn\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M309.2 381.2v110\"/><path fill=\"var(--diagram-line)\" d=\"m315.2 483.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_ddb\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M295.4 647.4v23q0 7-7.1 7h-48q-7.2 0-7.2 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m239.1 749.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"kds_efo\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M330 381.2v23q0 7 7 7h156.5q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m506.6 483.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"kds_fh\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M288.5 381.2v23q0 7-7.1 7H88q-7.1 0-7.1 7v85.1\"/><path fill=\"var(--diagram-line)\" d=\"m87 495.3-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fh_s3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M81 635.3v122.1\"/><path fill=\"var(--diagram-line)\" d=\"m87 749.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_fail\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M323 647.4v23q0 7 7.1 7h48.1q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m391.3 749.4-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"24\" y=\"207\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-edge-label\" data-edge=\"app_kds\"><rect width=\"142.7\" height=\"30\" x=\"237.7\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"309\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① PutRecords</text></g><g class=\"d-edge-label\" data-edge=\"kds_fn\"><rect width=\"129.3\" height=\"30\" x=\"244.2\" y=\"441.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"308.9\" y=\"464.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 샤드별 배치</text></g><g class=\"d-edge-label\" data-edge=\"fn_ddb\"><rect width=\"129.3\" height=\"30\" x=\"168.1\" y=\"707.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"232.8\" y=\"730.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 지우고 저장</text></g><g class=\"d-edge-label\" data-edge=\"kds_efo\"><rect width=\"110.3\" height=\"30\" x=\"445.1\" y=\"441.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"500.2\" y=\"464.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 전용 읽기</text></g><g class=\"d-edge-label\" data-edge=\"kds_fh\"><rect width=\"66.7\" height=\"30\" x=\"47.5\" y=\"441.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"80.9\" y=\"464.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 읽음</text></g><g class=\"d-edge-label\" data-edge=\"fh_s3\"><rect width=\"85.7\" height=\"30\" x=\"38\" y=\"707.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"80.9\" y=\"730.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 묶어서</text></g><g class=\"d-edge-label\" data-edge=\"fn_fail\"><rect width=\"110.3\" height=\"30\" x=\"329.8\" y=\"707.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"384.9\" y=\"730.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 끝내 실패</text></g><g class=\"d-node\" data-part=\"app\"><rect width=\"101\" height=\"44\" x=\"258.7\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"309.2\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">결제 앱</text></g><g class=\"d-node\" data-part=\"kds\"><text x=\"309.2\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">거래 스트림 <tspan x=\"309.2\" y=\"373.2\">Kinesis</tspan></text><use width=\"72\" height=\"72\" x=\"273.2\" y=\"238\" href=\"#icon-aws-kinesis\"/></g><g class=\"d-node\" data-part=\"fn\"><text x=\"309.2\" y=\"615.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">지우는 함수 <tspan x=\"309.2\" y=\"639.4\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"273.2\" y=\"504.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"ddb\"><text x=\"233.1\" y=\"881.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">거래 테이블 <tspan x=\"233.1\" y=\"905.6\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"197.1\" y=\"770.4\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\" data-part=\"efo\"><rect width=\"178.1\" height=\"62\" x=\"411.5\" y=\"495.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"500.6\" y=\"535.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사기 탐지 앱</text></g><g class=\"d-node\" data-part=\"fh\"><text x=\"81\" y=\"627.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Firehose</text><use width=\"72\" height=\"72\" x=\"45\" y=\"516.3\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\" data-part=\"s3\"><text x=\"81\" y=\"881.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">원문 보관 <tspan x=\"81\" y=\"905.6\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"45\" y=\"770.4\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"fail\"><text x=\"385.3\" y=\"881.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실패 위치 <tspan x=\"385.3\" y=\"905.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"349.3\" y=\"770.4\" href=\"#icon-aws-sqs\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 파티션 키 하나에 몰려 샤드가 넘친다\" data-breaks=\"hot-shard\"><rect x=\"253\" y=\"225\" width=\"113\" height=\"160\" rx=\"10\"/><path d=\"M366 225m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 깨진 레코드 하나에서 함수가 거듭 실패한다. 다른 고장: 잘못 배포한 함수가 모두 실패한다\" data-breaks=\"poison-record\" data-then=\"function-broken\"><rect x=\"253\" y=\"491\" width=\"113\" height=\"160\" rx=\"10\"/><path d=\"M366 491m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 사기 탐지 앱이 멈춘다\" data-breaks=\"fraud-app-down\"><rect x=\"408\" y=\"491\" width=\"186\" height=\"70\" rx=\"10\"/><path d=\"M594 491m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: Firehose의 역할이 스트림을 읽을 권한을 잃는다\" data-breaks=\"firehose-denied\"><rect x=\"32\" y=\"503\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M130 503m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버킷 정책이나 KMS 키가 원문의 쓰기를 막는다\" data-breaks=\"archive-denied\"><rect x=\"32\" y=\"757\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M130 757m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 거래 테이블이 쓰기를 스로틀링한다\" data-breaks=\"table-throttled\"><rect x=\"172\" y=\"757\" width=\"122\" height=\"160\" rx=\"10\"/><path d=\"M294 757m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 함수의 역할이 실패 위치를 남길 권한을 잃는다\" data-breaks=\"failure-place-denied\"><rect x=\"336\" y=\"757\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M434 757m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"373\" height=\"578\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 597.6 925.6\"><svg width=\"597.6\" height=\"925.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-narrow-desc\" aria-labelledby=\"diagram-request-path-narrow-title\" role=\"img\" viewBox=\"-4 -4 597.6 925.6\"><title id=\"diagram-request-path-narrow-title\">거래 스트림을 Lambda가 지워 DynamoDB에 저장하고 다른 앱도 함께 읽는 구성</title><desc id=\"diagram-request-path-narrow-desc\">결제 앱이 거래를 Kinesis Data Streams에 보낸다. Lambda는 샤드마다 배치로 읽어 카드 번호를 지우고 DynamoDB에 조건부로 쓴다. 사기 탐지 앱은 향상된 팬아웃으로 같은 스트림을 따로 읽고, Data Firehose는 암호화한 S3 버킷에 원문을 쌓는다. 끝내 실패한 배치의 위치는 SQS에 남는다.</desc><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"565.6\" height=\"737.6\" x=\"12\" y=\"168\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"app_kds\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M305.1 48v169\"/><path fill=\"var(--diagram-line)\" d=\"m311.1 209-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"kds_fn\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M305.1 365.2v110\"/><path fill=\"var(--diagram-line)\" d=\"m311.1 467.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_ddb\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M291.3 623.4v23q0 7-7 7h-47q-7.1 0-7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m236.2 725.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"kds_efo\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M325.9 365.2v23q0 7 7 7h140.5q7.1 0 7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m486.5 467.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"kds_fh\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M284.4 365.2v23q0 7-7 7H87.2q-7 0-7 7v85.1\"/><path fill=\"var(--diagram-line)\" d=\"m86.2 479.3-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fh_s3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M80.2 611.3v122.1\"/><path fill=\"var(--diagram-line)\" d=\"m86.2 725.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_fail\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M319 623.4v23q0 7 7 7h47q7.1 0 7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m386.1 725.4-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"24\" y=\"199\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-edge-label\" data-edge=\"app_kds\"><rect width=\"142.7\" height=\"30\" x=\"233.6\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"305\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① PutRecords</text></g><g class=\"d-edge-label\" data-edge=\"kds_fn\"><rect width=\"129.3\" height=\"30\" x=\"240.1\" y=\"425.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"304.8\" y=\"448.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 샤드별 배치</text></g><g class=\"d-edge-label\" data-edge=\"fn_ddb\"><rect width=\"129.3\" height=\"30\" x=\"165.2\" y=\"683.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"229.8\" y=\"706.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 지우고 저장</text></g><g class=\"d-edge-label\" data-edge=\"kds_efo\"><rect width=\"110.3\" height=\"30\" x=\"425\" y=\"425.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"480.2\" y=\"448.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 전용 읽기</text></g><g class=\"d-edge-label\" data-edge=\"kds_fh\"><rect width=\"66.7\" height=\"30\" x=\"46.7\" y=\"425.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"80.1\" y=\"448.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 읽음</text></g><g class=\"d-edge-label\" data-edge=\"fh_s3\"><rect width=\"85.7\" height=\"30\" x=\"37.2\" y=\"683.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"80.1\" y=\"706.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 묶어서</text></g><g class=\"d-edge-label\" data-edge=\"fn_fail\"><rect width=\"110.3\" height=\"30\" x=\"324.6\" y=\"683.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"379.7\" y=\"706.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 끝내 실패</text></g><g class=\"d-node\" data-part=\"app\"><rect width=\"83.7\" height=\"36\" x=\"263.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"305.1\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">결제 앱</text></g><g class=\"d-node\" data-part=\"kds\"><text x=\"305.1\" y=\"333\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">거래 스트림 <tspan x=\"305.1\" y=\"357.2\">Kinesis</tspan></text><use width=\"72\" height=\"72\" x=\"269.1\" y=\"226\" href=\"#icon-aws-kinesis\"/></g><g class=\"d-node\" data-part=\"fn\"><text x=\"305.1\" y=\"591.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">지우는 함수 <tspan x=\"305.1\" y=\"615.4\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"269.1\" y=\"484.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"ddb\"><text x=\"230.2\" y=\"849.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">거래 테이블 <tspan x=\"230.2\" y=\"873.6\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"194.2\" y=\"742.4\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\" data-part=\"efo\"><rect width=\"146.1\" height=\"46\" x=\"407.4\" y=\"479.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"480.5\" y=\"511.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사기 탐지 앱</text></g><g class=\"d-node\" data-part=\"fh\"><text x=\"80.2\" y=\"603.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Firehose</text><use width=\"72\" height=\"72\" x=\"44.2\" y=\"496.3\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\" data-part=\"s3\"><text x=\"80.2\" y=\"849.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">원문 보관 <tspan x=\"80.2\" y=\"873.6\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"44.2\" y=\"742.4\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"fail\"><text x=\"380.1\" y=\"849.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실패 위치 <tspan x=\"380.1\" y=\"873.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"344.1\" y=\"742.4\" href=\"#icon-aws-sqs\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 파티션 키 하나에 몰려 샤드가 넘친다\" data-breaks=\"hot-shard\"><rect x=\"249\" y=\"217\" width=\"113\" height=\"152\" rx=\"10\"/><path d=\"M362 217m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 깨진 레코드 하나에서 함수가 거듭 실패한다. 다른 고장: 잘못 배포한 함수가 모두 실패한다\" data-breaks=\"poison-record\" data-then=\"function-broken\"><rect x=\"249\" y=\"475\" width=\"113\" height=\"152\" rx=\"10\"/><path d=\"M362 475m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 사기 탐지 앱이 멈춘다\" data-breaks=\"fraud-app-down\"><rect x=\"403\" y=\"475\" width=\"154\" height=\"54\" rx=\"10\"/><path d=\"M557 475m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: Firehose의 역할이 스트림을 읽을 권한을 잃는다\" data-breaks=\"firehose-denied\"><rect x=\"32\" y=\"487\" width=\"97\" height=\"128\" rx=\"10\"/><path d=\"M129 487m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버킷 정책이나 KMS 키가 원문의 쓰기를 막는다\" data-breaks=\"archive-denied\"><rect x=\"33\" y=\"733\" width=\"94\" height=\"152\" rx=\"10\"/><path d=\"M127 733m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 거래 테이블이 쓰기를 스로틀링한다\" data-breaks=\"table-throttled\"><rect x=\"169\" y=\"733\" width=\"122\" height=\"152\" rx=\"10\"/><path d=\"M291 733m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 함수의 역할이 실패 위치를 남길 권한을 잃는다\" data-breaks=\"failure-place-denied\"><rect x=\"333\" y=\"733\" width=\"94\" height=\"152\" rx=\"10\"/><path d=\"M427 733m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>결제 앱이 거래를 <a href=\"/analytics/kinesis-data-streams/\">Kinesis Data Streams</a>에 묶어 넣는다. 파티션 키는 계정 번호처럼 값이 고르게 흩어지는 것을 쓴다. 같은 계정의 거래는 순서가 지켜진다. 성공 응답은 세 가용 영역에 저장된 뒤에 온다.</li>\n<li><a href=\"/compute/lambda/\">Lambda</a> 서비스가 샤드마다 폴링해 배치로 함수를 부른다. 앱은 기다리지 않는다.</li>\n<li>함수가 카드 번호를 지우거나 토큰으로 바꾸고 <a href=\"/database/dynamodb/\">DynamoDB</a>에 쓴다. 키는 거래 번호이고, 이미 있으면 쓰지 않는 조건을 건다.</li>\n<li>사기 탐지 앱은 같은 스트림을 <strong>따로</strong> 읽는다. 향상된 팬아웃(소비자마다 읽기 처리량을 따로 주는 방식)이라 다른 소비자가 늘어도 느려지지 않는다.</li>\n<li><a href=\"/analytics/data-firehose/\">Data Firehose</a>도 소비자로 읽는다.</li>\n<li>모은 원문을 <a href=\"/security/kms/\" class=\"mention\">KMS</a>로 암호화한 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 버킷에 쌓는다. 볼 수 있는 사람을 좁히고, 원문이 필요 없다면 이 길은 두지 않는다.</li>\n<li>재시도를 다 쓴 배치는 어느 샤드의 어디인지가 실패 대상에 남는다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-poison-record\" name=\"failures-request-path\" data-failure='{\"down\":[\"fn\"],\"over\":[\"fail\"],\"way\":[[\"app\",\"kds\"],[\"fn\",\"fail\"]],\"partly\":true}'><summary>깨진 레코드 하나에서 함수가 거듭 실패한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>정해 둔 재시도를 다 쓸 때까지(기본값은 끝이 없어 레코드가 만료되는 24시간까지)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그동안 막힌 샤드의 거래만 테이블에 보이지 않는다. 결제는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>실패 위치 SQS</dd></div><div><dt>이때의 경로</dt><dd><ol><li>결제 앱은 계속 보낸다</li><li>정해 둔 재시도를 다 쓴 배치의 위치만 남기고 넘어간다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>배치 나누기, 최대 재시도와 최대 나이, 실패 대상을 모두 정한 때다. 기본값이면 남기지도 넘어가지도 않고 레코드가 만료될 때까지(보존 기본 24시간) 그 샤드가 막힌다. 다른 샤드는 어느 쪽이든 계속 처리된다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">지우는 함수 Lambda</a> · <a href=\"#row-jeojang-jeone-jiugi\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-function-broken\" name=\"failures-request-path\" data-failure='{\"down\":[\"fn\"],\"over\":[\"kds\",\"s3\"],\"way\":[[\"app\",\"kds\"],[\"kds\",\"efo\"],[\"kds\",\"fh\"],[\"fh\",\"s3\"]],\"called\":[[\"kds\",\"fn\"]]}'><summary>잘못 배포한 함수가 모두 실패한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>스트림의 보존 기간 안에 고치면 잃지 않는다(기본 24시간)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>새 거래가 테이블에 보이지 않는다. 결제는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>거래 스트림 Kinesis, 원문 보관 S3</dd></div><div><dt>이때의 경로</dt><dd><ol><li>거래가 스트림에 쌓인다</li><li>사기 탐지는 그대로 읽는다</li><li>원문도 그대로 읽힌다</li><li>나중에 다시 처리할 재료가 된다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>보존을 7일쯤으로 늘리고 <code>IteratorAge</code>에 경보를 건다. 최대 재시도를 정해 두었다면 그사이의 배치는 건너뛰니, 실패 위치로 스트림을 다시 읽는다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">지우는 함수 Lambda</a> · <a href=\"#row-jeojang-jeone-jiugi\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/kinesis/latest/APIReference/API_IncreaseStreamRetentionPeriod.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-hot-shard\" name=\"failures-request-path\" data-failure='{\"down\":[\"kds\"],\"way\":[[\"app\",\"kds\"]],\"partly\":true}'><summary>파티션 키 하나에 몰려 샤드가 넘친다</summary><dl><div><dt>걸리는 시간</dt><dd><b>몰림이 풀릴 때까지(샤드마다 초당 1MB, 1,000레코드)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>다시 넣기까지 그 거래만 늦는다. 결제 앱은 <code>Provisioned<wbr>Throughput<wbr>Exceeded<wbr>Exception</code>을 받는다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>실패한 것만 간격을 늘려 다시 넣는다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>고르게 흩어지는 키를 쓴다. 모든 샤드가 찼다면 샤드를 늘리거나 온디맨드로 바꾼다.</dd></div><div><dt>부품</dt><dd><a href=\"/analytics/kinesis-data-streams/\">거래 스트림 Kinesis</a> · <a href=\"#row-yeoreosi-gateun-deiteoreul\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-table-throttled\" name=\"failures-request-path\" data-failure='{\"down\":[\"ddb\"],\"over\":[\"kds\"],\"way\":[[\"app\",\"kds\"],[\"kds\",\"fn\"],[\"kds\",\"efo\"]],\"partly\":true}'><summary>거래 테이블이 쓰기를 스로틀링한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>몰림이 풀릴 때까지(파티션 하나는 초당 1,000 WCU)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>새 거래가 테이블에 늦게 보인다. 결제는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>거래 스트림 Kinesis</dd></div><div><dt>이때의 경로</dt><dd><ol><li>밀린 거래는 스트림에서 기다린다</li><li>실패한 배치를 다시 부른다</li><li>사기 탐지는 그대로 읽는다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>거래 번호로 조건부 쓰기를 한다. 다시 부른 배치에는 이미 쓴 거래도 있다.</dd></div><div><dt>부품</dt><dd><a href=\"/database/dynamodb/\">거래 테이블 DynamoDB</a> · <a href=\"#row-munseohyeong-jjalbeun-jiyeon\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-fraud-app-down\" name=\"failures-request-path\" data-failure='{\"down\":[\"efo\"],\"over\":[\"kds\"],\"way\":[[\"app\",\"kds\"],[\"kds\",\"fn\"],[\"fn\",\"ddb\"]]}'><summary>사기 탐지 앱이 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>보존 기간 안에 되살리면 이어 읽는다(기본 24시간)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>사기 판정만 늦어진다. 결제와 저장은 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>거래 스트림 Kinesis</dd></div><div><dt>이때의 경로</dt><dd><ol><li>거래는 스트림에 남아 기다린다</li><li>저장하는 쪽은 따로 읽는다</li><li>테이블은 그대로 채워진다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>어디까지 읽었는지 적어 두어야 그 뒤부터 이어 읽는다. KCL은 그것을 DynamoDB에 적는다.</dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-firehose-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"fh\"],\"with\":[\"fh\"],\"over\":[\"kds\"],\"way\":[[\"app\",\"kds\"],[\"kds\",\"fn\"]],\"cuts\":[[\"kds\",\"fh\"]]}'><summary>Firehose의 역할이 스트림을 읽을 권한을 잃는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>보존 기간 안에 고치면 이어 읽는다(기본 24시간)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>원문만 쌓이지 않는다. 결제와 저장은 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>거래 스트림 Kinesis</dd></div><div><dt>이때의 경로</dt><dd><ol><li>거래는 스트림에 남는다</li><li>지워서 저장하는 일은 그대로다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/analytics/data-firehose/\">Firehose</a> · <a href=\"#row-wonmun-bogwan\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/firehose/latest/dev/troubleshooting.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-archive-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"s3\"],\"with\":[\"fh\"],\"over\":[\"kds\"],\"way\":[[\"app\",\"kds\"],[\"kds\",\"efo\"]],\"cuts\":[[\"fh\",\"s3\"]],\"idle\":[[\"kds\",\"fh\"]]}'><summary>버킷 정책이나 KMS 키가 원문의 쓰기를 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>보존 기간이 끝날 때까지 다시 쓴다(기본 24시간)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>원문만 쌓이지 않는다. 그 안에 고치지 못하면 그 몫의 원문을 잃는다.</dd></div><div><dt>이어받는 것</dt><dd>거래 스트림 Kinesis</dd></div><div><dt>이때의 경로</dt><dd><ol><li>쓰지 못한 원문은 스트림에 남는다</li><li>사기 탐지는 그대로 읽는다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/storage/s3/\">원문 보관 S3</a> · <a href=\"#row-wonmun-bogwan\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/firehose/latest/dev/troubleshooting.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-failure-place-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"fail\"],\"way\":[[\"kds\",\"fn\"],[\"fn\",\"ddb\"]],\"lineFails\":true,\"cuts\":[[\"fn\",\"fail\"]]}'><summary>함수의 역할이 실패 위치를 남길 권한을 잃는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>권한을 되돌릴 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>건너뛴 거래가 어느 것인지 남지 않는다. 나머지는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>처리는 평소처럼 한다</li><li>멀쩡한 거래는 저장된다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>역할에 <code>sqs:SendMessage</code>가 있어야 한다. 그사이에 빠진 것은 쌓아 둔 원문과 테이블을 견주어 찾는다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/sqs/\">실패 위치 SQS</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>결제 앱이 거래를 Kinesis Data Streams에 보낸다. Lambda는 샤드마다 배치로 읽어 카드 번호를 지우고 DynamoDB에 조건부로 쓴다. 사기 탐지 앱은 향상된 팬아웃으로 같은 스트림을 따로 읽고, Data Firehose는 암호화한 S3 버킷에 원문을 쌓는다. 끝내 실패한 배치의 위치는 SQS에 남는다.</p><ul><li>서울 안: 거래 스트림 Kinesis, 지우는 함수 Lambda, 거래 테이블 DynamoDB, 사기 탐지 앱, Firehose, 원문 보관 S3, 실패 위치 SQS</li><li>결제 앱 → 거래 스트림 Kinesis: ① PutRecords</li><li>거래 스트림 Kinesis → 지우는 함수 Lambda: ② 샤드별 배치 (점선)</li><li>지우는 함수 Lambda → 거래 테이블 DynamoDB: ③ 지우고 저장</li><li>거래 스트림 Kinesis → 사기 탐지 앱: ④ 전용 읽기 (점선)</li><li>거래 스트림 Kinesis → Firehose: ⑤ 읽음 (점선)</li><li>Firehose → 원문 보관 S3: ⑥ 묶어서 (점선)</li><li>지우는 함수 Lambda → 실패 위치 SQS: ⑦ 끝내 실패 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<pre class=\"astro-code css-variables\" data-language=\"python\"><code><span class=\"line\"><span class=\"tk-keyword\">import</span><span> base64</span><span class=\"tk-punctuation\">,</span><span> json</span><span class=\"tk-punctuation\">,</span><span> boto3</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">from</span><span> decimal </span><span class=\"tk-keyword\">import</span><span> Decimal</span></span>\n<span class=\"line\"></span>\n<span class=\"line\"><span>table </span><span class=\"tk-keyword\">=</span><span> boto3</span><span class=\"tk-punctuation\">.</span><span class=\"tk-function\">resource</span><span class=\"tk-punctuation\">(</span><span class=\"tk-string-expression\">\"dynamodb\"</span><span class=\"tk-punctuation\">).</span><span class=\"tk-function\">Table</span><span class=\"tk-punctuation\">(</span><span class=\"tk-string-expression\">\"transactions\"</span><span class=\"tk-punctuation\">)</span></span>\n<span class=\"line\"></span>\n<span class=\"line\"><span class=\"tk-keyword\">def</span><span class=\"tk-function\"> handler</span><span>(</span><span class=\"tk-parameter\">event</span><span class=\"tk-punctuation\">,</span><span class=\"tk-parameter\"> context</span><span>):</span></span>\n<span class=\"line\"><span>    failures </span><span class=\"tk-keyword\">=</span><span> []</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    for</span><span> record </span><span class=\"tk-keyword\">in</span><span> event</span><span class=\"tk-punctuation\">[</span><span class=\"tk-string-expression\">\"Records\"</span><span class=\"tk-punctuation\">]:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">        try</span><span class=\"tk-punctuation\">:</span></span>\n<span class=\"line\"><span>            tx </span><span class=\"tk-keyword\">=</span><span> json</span><span class=\"tk-punctuation\">.</span><span class=\"tk-function\">loads</span><span class=\"tk-punctuation\">(base64.</span><span class=\"tk-function\">b64decode</span><span class=\"tk-punctuation\">(record[</span><span class=\"tk-string-expression\">\"kinesis\"</span><span class=\"tk-punctuation\">][</span><span class=\"tk-string-expression\">\"data\"</span><span class=\"tk-punctuation\">]), parse_float</span><span class=\"tk-keyword\">=</span><span class=\"tk-punctuation\">Decimal)</span></span>\n<span class=\"line\"><span>            tx</span><span class=\"tk-punctuation\">[</span><span class=\"tk-string-expression\">\"card\"</span><span class=\"tk-punctuation\">]</span><span class=\"tk-keyword\"> =</span><span class=\"tk-string-expression\"> \"****\"</span><span class=\"tk-keyword\"> +</span><span> tx</span><span class=\"tk-punctuation\">[</span><span class=\"tk-string-expression\">\"card\"</span><span class=\"tk-punctuation\">]</span><span>[</span><span class=\"tk-keyword\">-</span><span class=\"tk-constant\">4</span><span class=\"tk-punctuation\">:</span><span>]</span></span>\n<span class=\"line\"><span>            table</span><span class=\"tk-punctuation\">.</span><span class=\"tk-function\">put_item</span><span class=\"tk-punctuation\">(Item</span><span class=\"tk-keyword\">=</span><span class=\"tk-punctuation\">tx, ConditionExpression</span><span class=\"tk-keyword\">=</span><span class=\"tk-string-expression\">\"attribute_not_exists(txId)\"</span><span class=\"tk-punctuation\">)</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">        except</span><span> table</span><span class=\"tk-punctuation\">.</span><span>meta</span><span class=\"tk-punctuation\">.</span><span>client</span><span class=\"tk-punctuation\">.</span><span>exceptions</span><span class=\"tk-punctuation\">.</span><span>ConditionalCheckFailedException</span><span class=\"tk-punctuation\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">            continue</span><span class=\"tk-comment\">  # 이미 저장한 거래</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">        except</span><span class=\"tk-constant\"> Exception</span><span class=\"tk-punctuation\">:</span></span>\n<span class=\"line\"><span>            failures</span><span class=\"tk-punctuation\">.</span><span class=\"tk-function\">append</span><span class=\"tk-punctuation\">({</span><span class=\"tk-string-expression\">\"itemIdentifier\"</span><span class=\"tk-punctuation\">: record[</span><span class=\"tk-string-expression\">\"kinesis\"</span><span class=\"tk-punctuation\">][</span><span class=\"tk-string-expression\">\"sequenceNumber\"</span><span class=\"tk-punctuation\">]})</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">            break</span><span class=\"tk-comment\">     # 순서를 지키려고 여기서 멈춘다</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    return</span><span class=\"tk-punctuation\"> {</span><span class=\"tk-string-expression\">\"batchItemFailures\"</span><span class=\"tk-punctuation\">:</span><span> failures</span><span class=\"tk-punctuation\">}</span></span></code></pre>\n<p>이 응답은 매핑에 <code>ReportBatchItemFailures</code>를 켜야 읽힌다. 켜지 않으면 함수가 정상으로 끝났으니 배치가 다 처리된 줄 알고 넘어가 <strong>실패한 레코드를 잃는다</strong>.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 요구, 고른 것, 다른 보기가 빠지는 까닭\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\">\n<thead>\n<tr>\n<th scope=\"col\">요구</th>\n<th scope=\"col\">고른 것</th>\n<th scope=\"col\">다른 보기가 빠지는 까닭</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-yeoreosi-gateun-deiteoreul\">\n<th scope=\"row\"><a href=\"#row-yeoreosi-gateun-deiteoreul\" class=\"anchor\" aria-label=\"줄 링크\"></a>여럿이 같은 데이터를</th>\n<td><a href=\"/analytics/kinesis-data-streams/\" class=\"mention\">Kinesis Data Streams</a></td>\n<td><a href=\"/integration/sqs/\" class=\"mention\">SQS</a>는 하나가 가져가면 끝이다</td>\n</tr>\n<tr id=\"row-sunseowa-dasi-ikgi\">\n<th scope=\"row\"><a href=\"#row-sunseowa-dasi-ikgi\" class=\"anchor\" aria-label=\"줄 링크\"></a>순서와 다시 읽기</th>\n<td>샤드와 보존 기간</td>\n<td><a href=\"/integration/sns/\" class=\"mention\">SNS</a>는 지난 것을 다시 주지 않는다</td>\n</tr>\n<tr id=\"row-jeojang-jeone-jiugi\">\n<th scope=\"row\"><a href=\"#row-jeojang-jeone-jiugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>저장 <strong>전에</strong> 지우기</th>\n<td><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a></td>\n<td><a href=\"/database/dynamodb-streams/\" class=\"mention\">DynamoDB Streams</a>는 저장된 뒤에 온다</td>\n</tr>\n<tr id=\"row-seobeo-eopssi-neureonam\">\n<th scope=\"row\"><a href=\"#row-seobeo-eopssi-neureonam\" class=\"anchor\" aria-label=\"줄 링크\"></a>서버 없이 늘어남</th>\n<td>Lambda + 온디맨드</td>\n<td>KCL(소비자 라이브러리)을 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에서 돌리면 서버를 본다</td>\n</tr>\n<tr id=\"row-munseohyeong-jjalbeun-jiyeon\">\n<th scope=\"row\"><a href=\"#row-munseohyeong-jjalbeun-jiyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>문서형, 짧은 지연</th>\n<td><a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a></td>\n<td><a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a>는 분석용, <a href=\"/database/rds/\" class=\"mention\">RDS</a>는 스키마와 연결 수가 걸린다</td>\n</tr>\n<tr id=\"row-wonmun-bogwan\">\n<th scope=\"row\"><a href=\"#row-wonmun-bogwan\" class=\"anchor\" aria-label=\"줄 링크\"></a>원문 보관</th>\n<td>Firehose → <a href=\"/storage/s3/\" class=\"mention\">S3</a></td>\n<td>스트림은 최대 365일이고 비싸다</td>\n</tr>\n</tbody>\n</table></div>\n<p>어디에서 지우는지가 설계의 요점이다. <strong>원본 스트림에는 지우지 않은 값이 있다.</strong> 다른 소비자도 못 보게 하려면 함수가 지운 레코드를 두 번째 스트림에 쓰고, 원본의 읽기 권한은 그 함수에게만 준다. 더 엄하게는 생산자가 보내기 전에 지우거나 토큰으로 바꾼다.</p>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-poison-record\">깨진 레코드 하나에서 함수가 거듭 실패한다</a></li><li><a href=\"#failure-function-broken\">잘못 배포한 함수가 모두 실패한다</a></li><li><a href=\"#failure-hot-shard\">파티션 키 하나에 몰려 샤드가 넘친다</a></li><li><a href=\"#diagram-request-path\">나머지 5가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-poison-record\" data-diagram=\"poison-record\"><figcaption><span class=\"diagram-title\">나쁜 레코드 하나가 샤드를 막을 때 배치를 나눠 치우는 <span class=\"diagram-title-end\">길<a href=\"#diagram-poison-record\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\"><strong>깨진 레코드 하나에서 함수가 거듭 실패한다</strong> <span>정해 둔 재시도를 다 쓸 때까지(기본값은 끝이 없어 레코드가 만료되는 24시간까지)</span> <span>그동안 막힌 샤드의 거래만 테이블에 보이지 않는다. 결제는 그대로다. 이어받는 것: 실패 위치 SQS.</span> <a href=\"https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 나쁜 레코드 하나가 샤드를 막을 때 배치를 나눠 치우는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"741\" height=\"254\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1185.3 405.6\"><svg width=\"1185.3\" height=\"405.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-poison-record-desc\" aria-labelledby=\"diagram-poison-record-title\" role=\"img\" viewBox=\"-4 -4 1185.3 405.6\"><title id=\"diagram-poison-record-title\">나쁜 레코드 하나가 샤드를 막을 때 배치를 나눠 치우는 길</title><desc id=\"diagram-poison-record-desc\">샤드 2의 배치에 깨진 레코드가 있어 함수가 실패한다. 배치를 반으로 나눠 다시 부르며 범위를 좁히고, 정상 레코드는 DynamoDB에 저장한다. 끝내 실패한 레코드의 위치를 SQS에 남기고 다음으로 넘어간다. 그동안 샤드 1은 멈추지 않는다.</desc><g class=\"d-boundary\"><rect width=\"220\" height=\"251\" x=\"12\" y=\"47.9\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M208 132h47q7 0 7-7.1V95.2q0-7.1 7.1-7.1h115.7\"/><path fill=\"var(--diagram-line)\" d=\"m376.8 82.1 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M478.8 88.1H1029q1.9 0 1.9-1.9t1.9-1.9h26.2\"/><path fill=\"var(--diagram-line)\" d=\"m1051.1 78.3 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M208 244h47q7 0 7 7v26q0 7 7.1 7h115.7\"/><path fill=\"var(--diagram-line)\" d=\"m376.8 278 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M478.8 284H665\"/><path fill=\"var(--diagram-link)\" d=\"m657 278 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M860.7 277h12.9q7 0 7-7v-64q0-7 7.1-7H1024q7 0 7-7.1v-56.4q0-7.1 7.1-7.1h9\"/><path fill=\"var(--diagram-link)\" d=\"m1039 122.4 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M860.7 291h12.9q7 0 7 7.1v4.4q0 7 7.1 7H1047\"/><path fill=\"var(--diagram-link)\" d=\"m1039 303.5 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"78.9\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">거래 스트림</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"282\" y=\"72.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"315.4\" y=\"95.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 계속</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"743.9\" y=\"72.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"764.9\" y=\"95.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">저장</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"282\" y=\"268.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"315.4\" y=\"291.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 배치</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"518.8\" y=\"268.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"573.9\" y=\"291.5\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ 나눠 다시</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"910.2\" y=\"183.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"955.8\" y=\"206.4\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">④ 정상 쪽</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"900.7\" y=\"294\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"955.8\" y=\"317\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑤ 끝내 실패</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"64\" y=\"100.9\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"136\" y=\"140.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">샤드 1</text></g><g class=\"d-node\"><rect width=\"172\" height=\"62\" x=\"36\" y=\"212.9\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" x=\"122\" y=\"252.9\" fill=\"var(--diagram-down-line)\" text-anchor=\"middle\">샤드 2 막힘</text><use width=\"40\" height=\"40\" x=\"16\" y=\"192.9\" href=\"#down-cross\"/></g><g class=\"d-node\"><text x=\"433.8\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">정상 처리 <tspan x=\"433.8\" y=\"156.2\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"397.8\" y=\"21\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><rect width=\"98\" height=\"160.2\" x=\"384.8\" y=\"203.9\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text x=\"433.8\" y=\"327.9\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실패 <tspan x=\"433.8\" y=\"352.1\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"397.8\" y=\"216.9\" href=\"#icon-aws-lambda\" filter=\"grayscale(1)\" opacity=\".3\"/><path fill=\"none\" stroke=\"var(--diagram-down-line)\" stroke-linecap=\"round\" stroke-width=\"5\" d=\"M409.8 228.9l48 48m0-48l-48 48\"/></g><g class=\"d-node\"><rect width=\"191.6\" height=\"62\" x=\"669.1\" y=\"253\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"764.9\" y=\"293\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">배치를 반으로</text></g><g class=\"d-node\"><text x=\"1108.1\" y=\"150.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">거래 테이블 <tspan x=\"1108.1\" y=\"174.4\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"1072.1\" y=\"39.2\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><text x=\"1095.9\" y=\"353.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실패 위치 <tspan x=\"1095.9\" y=\"377.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"1059.9\" y=\"242.4\" href=\"#icon-aws-sqs\"/></g><rect width=\"98\" height=\"160.2\" x=\"1046.9\" y=\"229.4\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/></svg><a aria-label=\"정상 처리 Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"160.2\" x=\"384.8\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"실패 Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"160.2\" x=\"384.8\" y=\"203.9\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"거래 테이블 DynamoDB\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"160.2\" x=\"1046.9\" y=\"26.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"실패 위치 SQS\" href=\"/integration/sqs/\"><rect width=\"98\" height=\"160.2\" x=\"1046.9\" y=\"229.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"232\" height=\"518\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 371.3 829.4\"><svg width=\"371.3\" height=\"829.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-poison-record-narrow-desc\" aria-labelledby=\"diagram-poison-record-narrow-title\" role=\"img\" viewBox=\"-4 -4 371.3 829.4\"><title id=\"diagram-poison-record-narrow-title\">나쁜 레코드 하나가 샤드를 막을 때 배치를 나눠 치우는 길</title><desc id=\"diagram-poison-record-narrow-desc\">샤드 2의 배치에 깨진 레코드가 있어 함수가 실패한다. 배치를 반으로 나눠 다시 부르며 범위를 좁히고, 정상 레코드는 DynamoDB에 저장한다. 끝내 실패한 레코드의 위치를 SQS에 남기고 다음으로 넘어간다. 그동안 샤드 1은 멈추지 않는다.</desc><g class=\"d-boundary\"><rect width=\"331.2\" height=\"123\" x=\"12\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M82.6 111v53.7q0 .3-.3.3-.4 0-.4.3V251\"/><path fill=\"var(--diagram-line)\" d=\"m88 243-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M82 399.2v239q0 7 7 7h3.6q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m105.7 653.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M249.2 111v140\"/><path fill=\"var(--diagram-line)\" d=\"m255.2 243-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M249.2 399.2v106\"/><path fill=\"var(--diagram-link)\" d=\"m255.2 497.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M226 555.2v13q0 7-7.1 7H181q-7 0-7 7v56q0 7-7.1 7h-28.7q-7 0-7 7v9\"/><path fill=\"var(--diagram-link)\" d=\"m137.1 653.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M272.5 555.2v13q0 7 7 7h9.9q7 0 7 7v79\"/><path fill=\"var(--diagram-link)\" d=\"m302.5 653.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">거래 스트림</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"48.4\" y=\"185\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"81.8\" y=\"208\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 계속</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"60.4\" y=\"517.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"81.4\" y=\"540.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">저장</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"215.7\" y=\"185\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"249.1\" y=\"208\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 배치</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"193.7\" y=\"439.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"248.9\" y=\"462.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ 나눠 다시</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"128\" y=\"595.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"173.6\" y=\"618.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">④ 정상 쪽</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"241\" y=\"595.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"296.1\" y=\"618.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑤ 끝내 실패</text></g><g class=\"d-node\"><rect width=\"93.2\" height=\"46\" x=\"36\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"82.6\" y=\"97\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">샤드 1</text></g><g class=\"d-node\"><rect width=\"140\" height=\"46\" x=\"179.2\" y=\"65\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" x=\"249.2\" y=\"97\" fill=\"var(--diagram-down-line)\" text-anchor=\"middle\">샤드 2 막힘</text><use width=\"40\" height=\"40\" x=\"149.2\" y=\"35\" href=\"#down-cross\"/></g><g class=\"d-node\"><text x=\"81.9\" y=\"367\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">정상 처리 <tspan x=\"81.9\" y=\"391.2\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"45.9\" y=\"260\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><rect width=\"91.6\" height=\"152.2\" x=\"203.4\" y=\"251\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text x=\"249.2\" y=\"367\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실패 <tspan x=\"249.2\" y=\"391.2\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"213.2\" y=\"260\" href=\"#icon-aws-lambda\" filter=\"grayscale(1)\" opacity=\".3\"/><path fill=\"none\" stroke=\"var(--diagram-down-line)\" stroke-linecap=\"round\" stroke-width=\"5\" d=\"M225.2 272l48 48m0-48l-48 48\"/></g><g class=\"d-node\"><rect width=\"159.6\" height=\"46\" x=\"169.4\" y=\"509.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"249.2\" y=\"541.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">배치를 반으로</text></g><g class=\"d-node\"><text x=\"115.4\" y=\"777.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">거래 테이블 <tspan x=\"115.4\" y=\"801.4\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"79.4\" y=\"670.2\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><text x=\"296.5\" y=\"777.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실패 위치 <tspan x=\"296.5\" y=\"801.4\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"260.5\" y=\"670.2\" href=\"#icon-aws-sqs\"/></g><rect width=\"93.6\" height=\"152.2\" x=\"249.7\" y=\"661.2\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/></svg><a aria-label=\"정상 처리 Lambda\" href=\"/compute/lambda/\"><rect width=\"93.6\" height=\"152.2\" x=\"35.1\" y=\"251\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"실패 Lambda\" href=\"/compute/lambda/\"><rect width=\"91.6\" height=\"152.2\" x=\"203.4\" y=\"251\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"거래 테이블 DynamoDB\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"152.2\" x=\"54.3\" y=\"661.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"실패 위치 SQS\" href=\"/integration/sqs/\"><rect width=\"93.6\" height=\"152.2\" x=\"249.7\" y=\"661.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>샤드 2의 배치에 깨진 레코드가 있어 함수가 실패한다. 배치를 반으로 나눠 다시 부르며 범위를 좁히고, 정상 레코드는 DynamoDB에 저장한다. 끝내 실패한 레코드의 위치를 SQS에 남기고 다음으로 넘어간다. 그동안 샤드 1은 멈추지 않는다.</p><ul><li>거래 스트림 안: 샤드 1, 샤드 2 막힘</li><li>샤드 1 → 정상 처리 Lambda: ① 계속 (점선)</li><li>정상 처리 Lambda → 거래 테이블 DynamoDB: 저장</li><li>샤드 2 막힘 → 실패 Lambda: ② 배치 (점선)</li><li>실패 Lambda → 배치를 반으로: ③ 나눠 다시 (점선)</li><li>배치를 반으로 → 거래 테이블 DynamoDB: ④ 정상 쪽</li><li>배치를 반으로 → 실패 위치 SQS: ⑤ 끝내 실패 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ul>\n<li><strong>나쁜 레코드</strong>: 기본값이면 그 샤드가 레코드가 만료될 때까지 같은 자리를 맴돈다(②). 배치 나누기(③), 최대 재시도와 나이, 실패 대상(⑤)을 <strong>모두</strong> 정한다. 다른 샤드는 계속 돈다(①).</li>\n<li><strong>실패 대상에 남는 것</strong>: <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>나 <a href=\"/integration/sns/\" class=\"mention\">SNS</a>에는 샤드와 시퀀스 번호만 남는다. 보존 기간 안에 스트림에서 다시 읽어 와야 한다. 레코드째 남기려면 실패 대상을 <a href=\"/storage/s3/\" class=\"mention\">S3</a>로 둔다. 지우기 전의 원문이 담기므로 그 버킷도 암호화하고 권한을 좁힌다.</li>\n<li><strong>함수가 느림</strong>: <code>IteratorAge</code> 지표가 늘어난다. 병렬화 계수를 올리거나 함수를 빠르게 한다. 이 값이 보존 기간에 닿으면 데이터를 잃는다. 기본 24시간은 주말 사고에 짧으니 7일로 늘려 둔다.</li>\n<li><strong>쓰기가 몰림</strong>: 생산자가 <code>ProvisionedThroughputExceeded</code>를 받으면 샤드나 파티션 키 문제다. <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>가 스로틀링되면 함수가 실패하고 배치가 다시 온다.</li>\n<li><strong>가용 영역 하나</strong>: 스트림과 테이블은 세 AZ에 사본을 둔다. 할 일이 없다.</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>스트림은 샤드 시간이나 온디맨드 사용량을 내고, 향상된 팬아웃은 소비자와 샤드마다 더 낸다. 두 소비자까지는 공유 읽기로 두어도 된다.</li>\n<li><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>는 배치를 키울수록 호출이 준다. 배치 창을 몇 초 두면 더 묶이지만 그만큼 늦다.</li>\n<li><a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>의 쓰기는 1KB마다 1단위다. 쓸모없는 필드를 지우면 값도 준다.</li>\n<li>보존 기간을 늘린 값은 샤드마다 붙는다. 오래 둘 것은 Firehose로 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 둔다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>저장만 하면 됨</strong>: Kinesis 없이 Firehose가 바로 받아 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>로 지우고 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 쌓는다. 실시간 소비자는 둘 수 없다.</li>\n<li><strong>집계가 필요</strong>: 1분 합계처럼 시간 창을 묶으면 Managed Service for Apache Flink를 소비자로 둔다. Lambda의 텀블링 창은 15분까지다.</li>\n<li><strong>HTTP로 받기</strong>: 앞에 <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>를 두면 <a href=\"/architectures/api-gateway-kinesis-firehose-s3/\">API Gateway → Kinesis → Firehose → S3 수집</a>이 된다.</li>\n<li><strong>변경을 다시 퍼뜨림</strong>: 저장된 뒤의 변경을 다른 서비스가 알아야 하면 <a href=\"/database/dynamodb-streams/\">DynamoDB Streams</a>를 켠다.</li>\n<li><strong>이미 쌓인 S3의 민감 데이터</strong>: <a href=\"/security/macie/\">Macie</a>로 찾는다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "저장 전과 저장 후" }),
						": “저장하기 전에 제거”면 스트림과 DB 사이의 ",
						createVNode(_components.a, {
							href: "/compute/lambda/",
							class: "mention",
							children: "Lambda"
						}),
						"다. ",
						createVNode(_components.a, {
							href: "/database/dynamodb-streams/",
							class: "mention",
							children: "DynamoDB Streams"
						}),
						"나 TTL로 나중에 지우는 답은 틀리다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "암호화와 제거" }),
						": ",
						createVNode(_components.a, {
							href: "/security/kms/",
							class: "mention",
							children: "KMS"
						}),
						" 암호화와 전송 암호화는 지운 것이 아니다. 권한이 있으면 원문을 본다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "순서" }), ": 병렬화 계수를 올려도 같은 파티션 키는 한 줄로 처리된다. 키가 다른 레코드 사이의 순서는 원래 없다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "정확히 한 번이 아니다." }), " 생산자의 재시도와 배치의 재시도 모두 중복을 만든다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "Firehose를 고르게 만드는 보기",
					"set:html": "<p>“여러 애플리케이션이 실시간으로 소비”가 있으면 Firehose는 빠진다. “저장소에 쌓기만, 운영은 가장 적게”일 때 Firehose가 답이다. 지문의 소비자가 몇인지부터 센다.</p>"
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
var url = "content/architectures/kinesis-lambda-dynamodb.mdx/";
var file = "/work/wt/build/content/architectures/kinesis-lambda-dynamodb.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/kinesis-lambda-dynamodb.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
