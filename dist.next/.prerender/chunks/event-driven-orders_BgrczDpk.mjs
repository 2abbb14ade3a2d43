import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/event-driven-orders.mdx
var frontmatter = {
	"title": "이벤트 기반 주문 처리",
	"titleEn": "Event-driven order processing",
	"kind": "architecture",
	"status": "published",
	"summary": "주문을 저장하고 “주문됨” 이벤트만 알리면 재고·결제·알림이 저마다 받아 처리하는 구성으로, 하나가 죽어도 주문은 계속 받는다.",
	"aliases": [
		"이벤트 기반 주문",
		"이벤트 드리븐 아키텍처",
		"이벤트 드리븐",
		"event-driven architecture",
		"EDA 아키텍처",
		"주문 처리 아키텍처",
		"주문 시스템 설계",
		"saga pattern",
		"보상 트랜잭션",
		"분산 트랜잭션",
		"트랜잭셔널 아웃박스",
		"transactional outbox",
		"아웃박스 패턴",
		"주문 이벤트",
		"중복 결제 방지",
		"중복 주문 방지",
		"이벤트 재생",
		"코레오그래피",
		"오케스트레이션 코레오그래피"
	],
	"related": [
		"integration/eventbridge",
		"integration/sqs",
		"integration/step-functions",
		"architectures/sns-sqs-fan-out",
		"architectures/lambda-sqs-decoupling",
		"architectures/microservices",
		"database/dynamodb-streams"
	],
	"signals": [
		{
			"id": "eventbridge",
			"need": "게시자를 고치지 않고 새 팀이 지난 이벤트까지 골라 받는다",
			"choose": "EventBridge 규칙 + 아카이브 재생",
			"see": "architectures/event-driven-orders#scenario-new-consumer-no-change",
			"why": "규칙만 더하면 받고, 아카이브가 “지난 이벤트까지” 그 규칙으로 다시 보낸다."
		},
		{
			"id": "step-functions",
			"need": "DB가 다른 단계들 가운데 하나가 실패하면 앞의 것을 되돌린다",
			"choose": "Step Functions 사가",
			"see": "architectures/event-driven-orders#scenario-undo-across-services",
			"why": "DB가 다르면 한 트랜잭션으로 못 묶는다. 단계마다 되돌릴 작업을 이어 둔다."
		},
		{
			"id": "sns",
			"need": "거르지 않고 초당 수만 건을 짧은 지연으로 뿌리기만 한다",
			"choose": "SNS 팬아웃",
			"see": "architectures/event-driven-orders#variants",
			"why": "거르는 규칙이 필요 없으면 SNS가 지연이 짧고 많이 뿌린다."
		}
	],
	"facts": [
		{
			"id": "archive-retention",
			"label": "EventBridge 아카이브의 보관(기본)",
			"value": "무기한",
			"note": "날수로 줄일 수 있고 저장한 만큼 낸다. 재생은 이벤트가 들어온 그 버스로만 한다.",
			"called": [
				"아카이브",
				"아카이브 보관",
				"archive",
				"archive retention"
			],
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html"
		},
		{
			"id": "replay-order",
			"label": "EventBridge 재생의 순서",
			"asks": "EventBridge는 이벤트를 어떤 순서로 재생하나?",
			"value": "이벤트 시각의 1분 단위, 그 안의 순서는 보장하지 않음",
			"note": "받는 쪽이 순서와 중복을 견뎌야 한다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_StartReplay.html"
		},
		{
			"id": "replay-delay",
			"label": "방금 온 이벤트를 재생하기 전에 기다릴 시간",
			"value": "10분",
			"note": "아카이브에 늦게 닿는 이벤트를 빠뜨리지 않으려는 권장값이다.",
			"called": ["replay 대기", "replay 분"],
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html"
		},
		{
			"id": "replay-filter",
			"label": "재생을 받을 대상",
			"value": "고른 규칙만",
			"note": "재생할 때 규칙을 고른다. 고르지 않으면 버스의 모든 규칙이 다시 받는다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_StartReplay.html"
		}
	],
	"sharedFacts": [
		{
			"id": "eventbridge-retry",
			"from": "integration/eventbridge#retry"
		},
		{
			"id": "event-size",
			"from": "integration/eventbridge#event-size"
		},
		{
			"id": "workflow-guarantee",
			"from": "integration/step-functions#execution-guarantee"
		},
		{
			"id": "fifo-dedup",
			"from": "integration/sqs#fifo-dedup"
		},
		{
			"id": "queue-retention",
			"from": "integration/sqs#retention"
		},
		{
			"id": "stream-retention",
			"from": "database/dynamodb-streams#retention"
		}
	],
	"scenarios": [
		{
			"id": "new-consumer-no-change",
			"situation": "주문 이벤트를 퍼뜨릴 방법을 정한다. 나중에 들어올 사기 탐지팀은 100만 원이 넘는 해외 주문만 Step Functions로 바로 받고, 들어오기 전 2년 동안의 이벤트도 다시 받아 시험할 수 있어야 한다. 그때 주문 서비스는 고치지 않고 순서는 상관없다.",
			"answer": ["integration/eventbridge", "architectures/event-driven-orders"],
			"choose": "EventBridge 규칙 + 기한 없는 아카이브와 재생",
			"why": "“조건에 맞는 것만”, “Step Functions로 바로”, “2년 전 이벤트까지 다시”가 정한다. 처음부터 기한 없는 아카이브를 켜 두고, 팀이 오면 규칙을 하나 더해 그 규칙으로만 재생한다.",
			"trap": "SNS도 필터가 있지만 Step Functions를 바로 부르지 못하고, 지난 메시지의 재생은 FIFO 주제에서만 된다. Kinesis Data Streams는 Pipes로 골라 보내고 되감을 수 있지만 365일까지만 남긴다.",
			"requirements": ["decoupling"]
		},
		{
			"id": "no-double-charge",
			"situation": "모바일 앱이 응답을 못 받으면 주문을 다시 보낸다. 한 시간 뒤에 다시 오기도 한다. 주문과 결제가 두 번 일어나면 안 된다.",
			"answer": ["architectures/event-driven-orders", "database/dynamodb"],
			"choose": "요청 번호를 키로 한 조건부 쓰기(멱등성)",
			"why": "“다시 보내도 한 번만”은 멱등성이다. 클라이언트가 만든 요청 번호를 키로 DynamoDB에 조건부로 쓰고, 결제에도 같은 번호를 넘긴다.",
			"trap": "SQS FIFO의 중복 제거는 5분 안에서만 듣는다. 한 시간 뒤의 재시도는 새 메시지다.",
			"requirements": ["order-once"]
		},
		{
			"id": "undo-across-services",
			"situation": "주문은 재고 확보, 결제, 배송 예약을 거친다. 데이터베이스가 서로 다르다. 배송 예약이 실패하면 결제와 재고를 되돌리고, 어느 단계에서 멈췄는지 볼 수 있어야 한다.",
			"answer": ["integration/step-functions", "architectures/event-driven-orders"],
			"choose": "Step Functions로 지휘하는 사가",
			"why": "“되돌리고”와 “어느 단계인지”가 사가를 지휘하는 Step Functions를 가리킨다. 단계마다 되돌릴 작업을 Catch에 잇는다.",
			"trap": "데이터베이스가 달라 하나의 트랜잭션으로 묶을 수 없다. 서비스끼리 이벤트로만 이으면 진행 상황이 한곳에 없다."
		},
		{
			"id": "slow-consumer-maintenance",
			"situation": "알림 시스템이 두 시간 점검에 들어간다. 그동안의 주문 알림을 하나도 잃지 않고, 돌아온 뒤에는 초당 10건씩만 처리해야 한다.",
			"answer": ["integration/sqs", "integration/eventbridge"],
			"choose": "규칙의 대상을 SQS로",
			"why": "“잃지 않고”와 “천천히”는 규칙의 대상을 SQS로 두고 소비자가 제 속도로 가져가게 하라는 뜻이다.",
			"trap": "규칙이 Lambda를 바로 부르면 다시 보내기는 하지만 속도를 소비자가 정하지 못한다.",
			"requirements": ["decoupling", "durability"]
		}
	],
	"failures": [
		{
			"id": "notify-down",
			"diagram": "order-flow",
			"part": "notify",
			"what": "알림 함수가 멈춘다",
			"takeover": ["q"],
			"steps": [{
				"from": "bus",
				"to": "saga",
				"text": "결제는 그대로 진행된다"
			}, {
				"from": "bus",
				"to": "q",
				"text": "알림은 대기열에 쌓인다"
			}],
			"time": "되살릴 때까지(대기열이 기본 4일, 최대 14일 맡는다)",
			"user": "메일과 푸시만 늦게 온다. 주문과 결제는 그대로다.",
			"note": "오류를 내며 멈췄다면 받은 횟수를 다 쓴 메시지는 DLQ로 빠진다. 고친 뒤 되돌려 보낸다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html"
		},
		{
			"id": "payment-fails",
			"diagram": "order-flow",
			"part": "pay",
			"what": "결제 함수가 거듭 실패한다",
			"called": [{
				"from": "saga",
				"to": "pay"
			}],
			"takeover": ["saga"],
			"steps": [{
				"from": "bus",
				"to": "saga",
				"text": "다시 해 보고도 실패하면 오류를 잡는다"
			}, {
				"from": "saga",
				"to": "stock",
				"text": "잡아 둔 재고를 되돌린다"
			}],
			"time": "1·2·4초 뒤 세 번, 그다음 되돌린다(Retry의 기본값)",
			"user": "접수는 202였고, 잠시 뒤 주문이 취소로 바뀐다.",
			"note": "되돌리기도 두 번 불릴 수 있으니 멱등해야 한다. 이마저 실패하면 사람이 볼 대기열로 보낸다.",
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html"
		},
		{
			"id": "shipping-fails",
			"diagram": "saga-compensation",
			"drawn": "saga-compensation",
			"drawnWay": [
				{
					"from": "forward",
					"to": "back"
				},
				{
					"from": "refund",
					"to": "restock"
				},
				{
					"from": "restock",
					"to": "cancel"
				}
			],
			"part": "ship",
			"takeover": ["saga"],
			"what": "결제한 뒤 배송 예약이 거듭 실패한다",
			"time": "1·2·4초 뒤 세 번, 그다음 되돌린다(Retry의 기본값)",
			"user": "접수는 202였고, 잠시 뒤 환불되고 주문이 취소로 바뀐다.",
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html"
		},
		{
			"id": "intake-crash",
			"diagram": "order-flow",
			"part": "rx",
			"what": "접수 함수가 주문을 저장하고 응답하기 전에 죽는다",
			"partly": true,
			"takeover": ["db", "bus"],
			"steps": [
				{
					"from": "intake",
					"to": "bus",
					"text": "저장된 주문은 스트림을 거쳐 이벤트가 된다"
				},
				{
					"from": "bus",
					"to": "saga",
					"text": "결제가 시작된다"
				},
				{
					"from": "user",
					"to": "intake",
					"text": "다시 보내면 처음의 주문 번호를 받는다"
				}
			],
			"time": "이벤트는 바로, 응답은 앱이 다시 보낼 때",
			"user": "502를 받는다. API Gateway는 함수를 다시 부르지 않으니 앱이 같은 요청 번호로 다시 보낸다.",
			"note": "조건부 쓰기가 있어야 다시 보낸 것이 두 번째 주문이 되지 않는다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway-errors.html"
		},
		{
			"id": "pipe-stopped",
			"diagram": "order-flow",
			"part": "bus",
			"why": "row-pipes",
			"what": "Pipes가 멈춰 이벤트가 버스에 오르지 않는다",
			"cuts": [{
				"from": "intake",
				"to": "bus"
			}],
			"lineFails": true,
			"stops": [
				"bus",
				"saga",
				"stock",
				"pay",
				"q",
				"notify",
				"fh"
			],
			"takeover": ["db"],
			"steps": [
				{
					"from": "user",
					"to": "intake",
					"text": "주문은 계속 받는다"
				},
				{
					"from": "api",
					"to": "rx",
					"text": "접수 함수를 부른다"
				},
				{
					"from": "rx",
					"to": "db",
					"text": "변경이 스트림에 남아 기다린다"
				}
			],
			"time": "24시간 안에 되살리면 잃지 않는다(스트림의 보존)",
			"user": "202를 받지만 결제도 알림도 시작되지 않는다.",
			"note": "밀린 시간에 경보를 건다. 깨진 레코드가 뒤를 막지 않게 재시도 횟수와 DLQ를 정한다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html"
		},
		{
			"id": "target-denied",
			"diagram": "order-flow",
			"part": "saga",
			"why": "row-step-functions",
			"what": "규칙의 역할이 사가를 시작할 권한을 잃는다",
			"cuts": [{
				"from": "bus",
				"to": "saga"
			}],
			"lineFails": true,
			"stops": [
				"saga",
				"stock",
				"pay"
			],
			"steps": [
				{
					"from": "intake",
					"to": "bus",
					"text": "이벤트는 오른다"
				},
				{
					"from": "bus",
					"to": "q",
					"text": "다른 규칙은 그대로다"
				},
				{
					"from": "q",
					"to": "notify",
					"text": "알림은 나간다"
				}
			],
			"time": "권한 오류는 다시 보내지 않는다(일시 오류만, 규칙의 기본값은 24시간과 185번)",
			"user": "202와 접수 알림 뒤로 결제가 시작되지 않는다.",
			"note": "규칙의 대상에 DLQ를 달고 아카이브를 켜 둔다. DLQ가 없으면 버려지고, 아카이브가 있으면 그 규칙으로만 재생한다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-event-delivery.html"
		},
		{
			"id": "table-throttled",
			"diagram": "order-flow",
			"part": "db",
			"why": "row-jogeonbu-sseugi",
			"what": "주문 테이블이 쓰기를 스로틀링한다",
			"partly": true,
			"steps": [{
				"from": "bus",
				"to": "saga",
				"text": "이미 저장한 주문은 그대로 진행된다"
			}, {
				"from": "bus",
				"to": "q",
				"text": "알림도 나간다"
			}],
			"time": "몰림이 풀릴 때까지(파티션 하나는 초당 1,000 WCU)",
			"user": "몰린 주문만 느려지다가 5xx다. 같은 요청 번호로 다시 보낸다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html"
		},
		{
			"id": "stock-fails",
			"diagram": "order-flow",
			"part": "stock",
			"what": "재고 함수가 거듭 실패한다",
			"called": [{
				"from": "saga",
				"to": "stock"
			}],
			"idle": [{
				"from": "saga",
				"to": "pay"
			}],
			"takeover": ["saga"],
			"steps": [{
				"from": "bus",
				"to": "saga",
				"text": "결제는 부르지 않고 오류를 잡는다"
			}],
			"time": "1·2·4초 뒤 세 번, 그다음 그만둔다(Retry의 기본값)",
			"user": "접수는 202였고, 잠시 뒤 주문이 취소로 바뀐다. 결제되지 않는다.",
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html"
		},
		{
			"id": "queue-denied",
			"diagram": "order-flow",
			"part": "q",
			"why": "row-sqs",
			"what": "대기열 정책이 EventBridge의 규칙을 막는다",
			"cuts": [{
				"from": "bus",
				"to": "q"
			}],
			"stops": ["q", "notify"],
			"steps": [{
				"from": "bus",
				"to": "saga",
				"text": "결제는 그대로 진행된다"
			}],
			"time": "권한 오류는 다시 보내지 않는다",
			"user": "메일과 푸시가 오지 않는다. 주문과 결제는 그대로다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-event-delivery.html"
		},
		{
			"id": "api-throttled",
			"diagram": "order-flow",
			"part": "api",
			"what": "주문이 API의 초당 한도를 넘는다",
			"partly": true,
			"steps": [{
				"from": "api",
				"to": "rx",
				"text": "한도 안의 주문은 평소처럼 받는다"
			}],
			"time": "요청이 한도 아래로 줄면 바로(기본 초당 10,000건)",
			"user": "넘친 주문만 429다. 간격을 늘리며 다시 보낸다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html"
		},
		{
			"id": "analytics-down",
			"diagram": "order-flow",
			"part": "fh",
			"what": "Firehose가 이벤트를 받지 못한다",
			"takeover": ["bus"],
			"steps": [{
				"from": "bus",
				"to": "saga",
				"text": "결제는 그대로 진행된다"
			}, {
				"from": "bus",
				"to": "q",
				"text": "알림도 그대로다"
			}],
			"time": "24시간까지 다시 보낸다(규칙의 기본값, 185번)",
			"user": "고객은 느끼지 못한다. 분석에만 새 주문이 없다.",
			"note": "다시 보내도 안 된 이벤트는 버려진다. 규칙의 대상에 DLQ를 달거나 버스에 아카이브를 켜 둔다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html"
		}
	],
	"references": [{
		"title": "이벤트의 아카이브와 재생",
		"url": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html"
	}, {
		"title": "StartReplay",
		"url": "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_StartReplay.html"
	}],
	"sources": [],
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-api-gateway\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M109 178h9v-6h-9zm16 0h9v-6h-9zM86 47 45 67v129l41 14zm7 41v84h9v6h-9v36l-2 3h-2l-48-16-3-3V65l2-2 48-24h3l2 3v39h9v7zm48 90h9v-6h-9zm0-90h9v-7h-9zm-16 0h9v-7h-9zm-16 0h9v-7h-9zm102-21-41-20v163l41-14zm7 131-3 3-48 16h-2l-2-3v-36h-6v-6h6V88h-6v-7h6V42l2-3h3l48 24 2 2zm-81-90-6-2-16 42 6 2zm22 21a3 3 0 0 0 0-5l-13-13-4 5 10 10-10 11 4 5zm-49 13-13-13a3 3 0 0 1 0-5l13-13 4 5-10 10 10 11z\"/></symbol><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-eventbridge\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M172 211c-7 0-13-5-13-12s6-13 13-13 12 6 12 13-5 12-12 12m-28-54h-33l-16-29 16-29h33l17 29zM88 70c-6 0-12-6-12-13s6-12 12-12c7 0 13 5 13 12s-6 13-13 13m84 110-7 1-14-23v1l16-29v-4l-18-32-3-1h-33l-12-21c4-4 6-9 6-15 0-10-8-19-19-19-10 0-18 9-18 19s8 19 18 19l7-1 12 20-19 31v4l19 32 3 1h37l13 21c-5 4-7 9-7 15 0 10 8 19 19 19s19-9 19-19-9-19-19-19m19-77c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m23 23-12-21c4-3 7-9 7-15 0-10-8-19-18-19l-8 2-10-17-2-2h-40v7h38l9 15c-4 4-6 9-6 14 0 11 8 19 19 19l5-1 12 20-16 28 5 3 17-29zM68 177c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m10 3c5-3 9-9 9-16 0-10-9-19-19-19l-8 2-12-19 19-32-6-3-19 33v4l12 21c-3 4-5 8-5 13 0 11 9 19 19 19h4l11 17 2 2h40v-7H87z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol><symbol id=\"icon-aws-step-functions\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M144 141h67v-23h-67zm70-29h-73l-3 3v29l3 3h73a3 3 0 0 0 4-3v-29a3 3 0 0 0-4-3m-75 88c0 6-5 11-11 11s-11-5-11-11 5-11 11-11 11 5 11 11m-94-50h57v-12H45zm0-32h57v-12H45zm72-62c0-6 5-11 11-11s11 5 11 11-5 11-11 11-11-5-11-11m62 114H77v-13h29l3-3v-20l-3-3H77v-6h29l3-3v-20l-3-3H77v-9h102v12h7V86a3 3 0 0 0-4-3h-51V73c8-1 15-8 15-17 0-10-8-18-18-18s-18 8-18 18c0 9 7 16 15 17v10H74a3 3 0 0 0-4 3v13H42a3 3 0 0 0-4 3v20a3 3 0 0 0 4 3h28v6H42a3 3 0 0 0-4 3v20a3 3 0 0 0 4 3h28v16a3 3 0 0 0 4 3h51v7c-8 1-15 8-15 17 0 10 8 18 18 18s18-8 18-18c0-9-7-16-15-17v-7h51a3 3 0 0 0 4-3v-16h-7z\"/></symbol><symbol id=\"icon-saa-firehose\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 12h46L39 30v9H25v-9zM32 39v15m-7-7 7 7 7-7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>주문 하나에 여러 팀의 일이 딸린다. 주문 서비스가 재고, 결제, 알림, 분석을 <strong>차례로 부르면</strong> 가장 느린 곳이 응답 시간을 정하고, 한 곳이 죽으면 주문이 멈춘다. 새 팀이 끼어들 때마다 주문 코드도 고쳐야 한다.</p>\n<p>그래서 주문은 저장만 하고 <strong>“주문됨”이라는 사실을 알린다.</strong> 누가 듣는지는 모른다. 문제의 신호는 “느슨한 결합”, “한 부분의 장애가 퍼지지 않게”, “새 소비자를 쉽게 추가”, “주문이 몰려도 잃지 않게”다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-46 diagram-lower\" id=\"diagram-order-flow\" data-diagram=\"order-flow\"><figcaption><span class=\"diagram-title\">주문이 저장되고 이벤트로 퍼져 처리되는 <span class=\"diagram-title-end\">길<a href=\"#diagram-order-flow\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"order-flow\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"notify-down\">알림 함수가 멈춘다</option><option value=\"payment-fails\">결제 함수가 거듭 실패한다</option><option value=\"intake-crash\">접수 함수가 주문을 저장하고 응답하기 전에 죽는다</option><option value=\"pipe-stopped\">Pipes가 멈춰 이벤트가 버스에 오르지 않는다</option><option value=\"target-denied\">규칙의 역할이 사가를 시작할 권한을 잃는다</option><option value=\"table-throttled\">주문 테이블이 쓰기를 스로틀링한다</option><option value=\"stock-fails\">재고 함수가 거듭 실패한다</option><option value=\"queue-denied\">대기열 정책이 EventBridge의 규칙을 막는다</option><option value=\"api-throttled\">주문이 API의 초당 한도를 넘는다</option><option value=\"analytics-down\">Firehose가 이벤트를 받지 못한다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 주문이 저장되고 이벤트로 퍼져 처리되는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"441\" height=\"751\" class=\"diagram-svg diagram-slim diagram-from-360 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 706 1201.8\"><svg id=\"diagram-order-flow-picture\" width=\"706\" height=\"1201.8\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-order-flow-desc\" aria-labelledby=\"diagram-order-flow-title\" role=\"img\" viewBox=\"-4 -4 706 1201.8\"><title id=\"diagram-order-flow-title\">주문이 저장되고 이벤트로 퍼져 처리되는 길</title><desc id=\"diagram-order-flow-desc\">고객의 주문은 API Gateway와 접수 함수를 거쳐 주문 테이블에 조건부로 저장되고 곧바로 응답한다. 테이블의 스트림을 EventBridge Pipes가 읽어 주문 버스에 이벤트를 올린다. 버스의 규칙이 결제 사가 워크플로를 시작하고, 알림 대기열에 넣고, 분석용 Firehose로 보낸다. 사가는 재고와 결제 함수를 부르고, 알림 함수는 대기열에서 꺼내 처리한다.</desc><g class=\"d-boundary\" data-part=\"intake\"><rect width=\"674\" height=\"229.2\" x=\"12\" y=\"166\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"user_intake\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M349 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m355 154-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"api_rx\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M145.9 295.1h130.6\"/><path fill=\"var(--diagram-line)\" d=\"m268.5 289.1 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"rx_db\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M370.5 295.1h185.4\"/><path fill=\"var(--diagram-line)\" d=\"m547.9 289.1 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"intake_bus\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M349 395.2v106\"/><path fill=\"var(--diagram-line)\" d=\"m355 493.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"bus_saga\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M323 657.4v13q0 7-7 7H153.2q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m152.1 755.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"saga_stock\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M124.3 919.6v13q0 7-7 7H88.2q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m87.1 1017.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"saga_pay\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M167.9 919.6v13q0 7 7 7H204q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m217.1 1017.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"bus_q\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M349 657.4v106\"/><path fill=\"var(--diagram-line)\" d=\"m355 755.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"q_notify\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M349 919.6v106\"/><path fill=\"var(--diagram-line)\" d=\"m355 1017.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"bus_fh\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M375 657.4v13q0 7 7 7h97.2q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m492.3 755.4-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"intake\"><text x=\"24\" y=\"197\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">접수</text></g><g class=\"d-edge-label\" data-edge=\"user_intake\"><rect width=\"66.7\" height=\"30\" x=\"315.5\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"348.9\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 주문</text></g><g class=\"d-edge-label\" data-edge=\"api_rx\"><rect width=\"66.7\" height=\"30\" x=\"189.7\" y=\"279.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"223.1\" y=\"302.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 부름</text></g><g class=\"d-edge-label\" data-edge=\"rx_db\"><rect width=\"129.3\" height=\"30\" x=\"394.5\" y=\"279.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"459.1\" y=\"302.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 조건부 쓰기</text></g><g class=\"d-edge-label\" data-edge=\"intake_bus\"><rect width=\"164.2\" height=\"30\" x=\"266.5\" y=\"435.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"348.6\" y=\"458.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 스트림과 Pipes</text></g><g class=\"d-edge-label\" data-edge=\"bus_saga\"><rect width=\"66.7\" height=\"30\" x=\"112.6\" y=\"697.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"146\" y=\"720.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 시작</text></g><g class=\"d-edge-label\" data-edge=\"saga_stock\"><rect width=\"110.3\" height=\"30\" x=\"25.6\" y=\"959.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"80.7\" y=\"982.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 재고 잡기</text></g><g class=\"d-edge-label\" data-edge=\"saga_pay\"><rect width=\"66.7\" height=\"30\" x=\"177.6\" y=\"959.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"211\" y=\"982.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 결제</text></g><g class=\"d-edge-label\" data-edge=\"bus_q\"><rect width=\"66.7\" height=\"30\" x=\"315.5\" y=\"697.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"348.9\" y=\"720.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 규칙</text></g><g class=\"d-edge-label\" data-edge=\"q_notify\"><rect width=\"66.7\" height=\"30\" x=\"315.5\" y=\"959.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"348.9\" y=\"982.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 배치</text></g><g class=\"d-edge-label\" data-edge=\"bus_fh\"><rect width=\"66.7\" height=\"30\" x=\"452.8\" y=\"697.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"486.2\" y=\"720.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑨ 모두</text></g><g class=\"d-node\" data-part=\"user\"><rect width=\"101\" height=\"44\" x=\"298.5\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"349\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">고객</text></g><g class=\"d-node\" data-part=\"api\"><text x=\"100.7\" y=\"339\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 API <tspan x=\"100.9\" y=\"363.2\">API Gateway</tspan></text><use width=\"72\" height=\"72\" x=\"64.9\" y=\"228\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\" data-part=\"rx\"><text x=\"325.5\" y=\"339\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">접수 함수 <tspan x=\"325.5\" y=\"363.2\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"289.5\" y=\"228\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"db\"><text x=\"604.9\" y=\"339\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 테이블 <tspan x=\"604.9\" y=\"363.2\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"568.9\" y=\"228\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\" data-part=\"bus\"><text x=\"349\" y=\"625.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 버스 <tspan x=\"349\" y=\"649.4\">EventBridge</tspan></text><use width=\"72\" height=\"72\" x=\"313\" y=\"514.2\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\" data-part=\"saga\"><text x=\"146.1\" y=\"887.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">결제 사가 <tspan x=\"146.1\" y=\"911.6\">Step Functions</tspan></text><use width=\"72\" height=\"72\" x=\"110.1\" y=\"776.4\" href=\"#icon-aws-step-functions\"/></g><g class=\"d-node\" data-part=\"stock\"><text x=\"81.1\" y=\"1149.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">재고 함수 <tspan x=\"81.1\" y=\"1173.8\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"45.1\" y=\"1038.6\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"pay\"><text x=\"211.1\" y=\"1149.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">결제 함수 <tspan x=\"211.1\" y=\"1173.8\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"175.1\" y=\"1038.6\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"q\"><text x=\"349\" y=\"887.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">알림 대기열 <tspan x=\"349\" y=\"911.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"313\" y=\"776.4\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"notify\"><text x=\"349\" y=\"1149.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">알림 함수 <tspan x=\"349\" y=\"1173.8\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"313\" y=\"1038.6\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"fh\"><text x=\"486.3\" y=\"887.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">분석 적재 <tspan x=\"486.3\" y=\"911.6\">Firehose</tspan></text><use width=\"72\" height=\"72\" x=\"450.3\" y=\"776.4\" href=\"#icon-saa-firehose\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 주문이 API의 초당 한도를 넘는다\" data-breaks=\"api-throttled\"><rect x=\"32\" y=\"215\" width=\"138\" height=\"160\" rx=\"10\"/><path d=\"M170 215m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 접수 함수가 주문을 저장하고 응답하기 전에 죽는다\" data-breaks=\"intake-crash\"><rect x=\"277\" y=\"215\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M375 215m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 주문 테이블이 쓰기를 스로틀링한다\" data-breaks=\"table-throttled\"><rect x=\"544\" y=\"215\" width=\"122\" height=\"160\" rx=\"10\"/><path d=\"M666 215m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: Pipes가 멈춰 이벤트가 버스에 오르지 않는다\" data-breaks=\"pipe-stopped\"><rect x=\"283\" y=\"501\" width=\"132\" height=\"160\" rx=\"10\"/><path d=\"M415 501m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 규칙의 역할이 사가를 시작할 권한을 잃는다\" data-breaks=\"target-denied\"><rect x=\"67\" y=\"763\" width=\"159\" height=\"160\" rx=\"10\"/><path d=\"M226 763m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 대기열 정책이 EventBridge의 규칙을 막는다\" data-breaks=\"queue-denied\"><rect x=\"293\" y=\"763\" width=\"113\" height=\"160\" rx=\"10\"/><path d=\"M406 763m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: Firehose가 이벤트를 받지 못한다\" data-breaks=\"analytics-down\"><rect x=\"437\" y=\"763\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M535 763m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 재고 함수가 거듭 실패한다\" data-breaks=\"stock-fails\"><rect x=\"32\" y=\"1026\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M130 1026m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 결제 함수가 거듭 실패한다\" data-breaks=\"payment-fails\"><rect x=\"162\" y=\"1026\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M260 1026m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 알림 함수가 멈춘다\" data-breaks=\"notify-down\"><rect x=\"300\" y=\"1026\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M398 1026m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"331\" height=\"1004\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 529.6 1606.2\"><svg width=\"529.6\" height=\"1606.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-order-flow-narrow-desc\" aria-labelledby=\"diagram-order-flow-narrow-title\" role=\"img\" viewBox=\"-4 -4 529.6 1606.2\"><title id=\"diagram-order-flow-narrow-title\">주문이 저장되고 이벤트로 퍼져 처리되는 길</title><desc id=\"diagram-order-flow-narrow-desc\">고객의 주문은 API Gateway와 접수 함수를 거쳐 주문 테이블에 조건부로 저장되고 곧바로 응답한다. 테이블의 스트림을 EventBridge Pipes가 읽어 주문 버스에 이벤트를 올린다. 버스의 규칙이 결제 사가 워크플로를 시작하고, 알림 대기열에 넣고, 분석용 Firehose로 보낸다. 사가는 재고와 결제 함수를 부르고, 알림 함수는 대기열에서 꺼내 처리한다.</desc><g class=\"d-boundary\" data-part=\"intake\"><rect width=\"177.7\" height=\"665.6\" x=\"240\" y=\"158\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"user_intake\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M328.8 48v106\"/><path fill=\"var(--diagram-line)\" d=\"m334.8 146-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"api_rx\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M328.9 355.2v74\"/><path fill=\"var(--diagram-line)\" d=\"m334.9 421.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"rx_db\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M328.9 577.4v74\"/><path fill=\"var(--diagram-line)\" d=\"m334.9 643.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"intake_bus\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M328.8 823.6v106\"/><path fill=\"var(--diagram-line)\" d=\"m334.8 921.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"bus_saga\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M302.8 1077.8v13q0 7-7 7H128q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m127 1175.8-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"saga_stock\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M99.2 1332v13q0 7-7.1 7H74.6q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m73.5 1430-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"saga_pay\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M142.7 1332v13q0 7 7 7H186q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m199 1430-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"bus_q\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M328.8 1077.8v106\"/><path fill=\"var(--diagram-line)\" d=\"m334.8 1175.8-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"q_notify\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M328.8 1332v106\"/><path fill=\"var(--diagram-line)\" d=\"m334.8 1430-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"bus_fh\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M354.8 1077.8v13q0 7 7 7h96.5q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m471.3 1175.8-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"intake\"><text x=\"252\" y=\"189\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">접수</text></g><g class=\"d-edge-label\" data-edge=\"user_intake\"><rect width=\"66.7\" height=\"30\" x=\"295.3\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"328.7\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 주문</text></g><g class=\"d-edge-label\" data-edge=\"api_rx\"><rect width=\"66.7\" height=\"30\" x=\"295.4\" y=\"379.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"328.7\" y=\"402.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 부름</text></g><g class=\"d-edge-label\" data-edge=\"rx_db\"><rect width=\"129.3\" height=\"30\" x=\"263.9\" y=\"601.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"328.5\" y=\"624.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 조건부 쓰기</text></g><g class=\"d-edge-label\" data-edge=\"intake_bus\"><rect width=\"164.2\" height=\"30\" x=\"246.3\" y=\"863.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"328.4\" y=\"886.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 스트림과 Pipes</text></g><g class=\"d-edge-label\" data-edge=\"bus_saga\"><rect width=\"66.7\" height=\"30\" x=\"87.4\" y=\"1117.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"120.8\" y=\"1140.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 시작</text></g><g class=\"d-edge-label\" data-edge=\"saga_stock\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"1372\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"1395\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 재고 잡기</text></g><g class=\"d-edge-label\" data-edge=\"saga_pay\"><rect width=\"66.7\" height=\"30\" x=\"159.6\" y=\"1372\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"193\" y=\"1395\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 결제</text></g><g class=\"d-edge-label\" data-edge=\"bus_q\"><rect width=\"66.7\" height=\"30\" x=\"295.3\" y=\"1117.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"328.7\" y=\"1140.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 규칙</text></g><g class=\"d-edge-label\" data-edge=\"q_notify\"><rect width=\"66.7\" height=\"30\" x=\"295.3\" y=\"1372\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"328.7\" y=\"1395\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 배치</text></g><g class=\"d-edge-label\" data-edge=\"bus_fh\"><rect width=\"66.7\" height=\"30\" x=\"431.8\" y=\"1117.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"465.2\" y=\"1140.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑨ 모두</text></g><g class=\"d-node\" data-part=\"user\"><rect width=\"61.1\" height=\"36\" x=\"298.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"328.8\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">고객</text></g><g class=\"d-node\" data-part=\"api\"><text x=\"328.7\" y=\"323\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 API <tspan x=\"328.9\" y=\"347.2\">API Gateway</tspan></text><use width=\"72\" height=\"72\" x=\"292.9\" y=\"216\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\" data-part=\"rx\"><text x=\"328.9\" y=\"545.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">접수 함수 <tspan x=\"328.9\" y=\"569.4\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"292.9\" y=\"438.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"db\"><text x=\"328.9\" y=\"767.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 테이블 <tspan x=\"328.9\" y=\"791.6\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"292.9\" y=\"660.4\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\" data-part=\"bus\"><text x=\"328.8\" y=\"1045.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 버스 <tspan x=\"328.8\" y=\"1069.8\">EventBridge</tspan></text><use width=\"72\" height=\"72\" x=\"292.8\" y=\"938.6\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\" data-part=\"saga\"><text x=\"120.9\" y=\"1299.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">결제 사가 <tspan x=\"120.9\" y=\"1324\">Step Functions</tspan></text><use width=\"72\" height=\"72\" x=\"84.9\" y=\"1192.8\" href=\"#icon-aws-step-functions\"/></g><g class=\"d-node\" data-part=\"stock\"><text x=\"67.5\" y=\"1554\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">재고 함수 <tspan x=\"67.5\" y=\"1578.2\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"31.5\" y=\"1447\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"pay\"><text x=\"193.1\" y=\"1554\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">결제 함수 <tspan x=\"193.1\" y=\"1578.2\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"157.1\" y=\"1447\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"q\"><text x=\"328.8\" y=\"1299.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">알림 대기열 <tspan x=\"328.8\" y=\"1324\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"292.8\" y=\"1192.8\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"notify\"><text x=\"328.8\" y=\"1554\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">알림 함수 <tspan x=\"328.8\" y=\"1578.2\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"292.8\" y=\"1447\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"fh\"><text x=\"465.3\" y=\"1299.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">분석 적재 <tspan x=\"465.3\" y=\"1324\">Firehose</tspan></text><use width=\"72\" height=\"72\" x=\"429.3\" y=\"1192.8\" href=\"#icon-saa-firehose\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 주문이 API의 초당 한도를 넘는다\" data-breaks=\"api-throttled\"><rect x=\"260\" y=\"207\" width=\"138\" height=\"152\" rx=\"10\"/><path d=\"M398 207m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 접수 함수가 주문을 저장하고 응답하기 전에 죽는다\" data-breaks=\"intake-crash\"><rect x=\"282\" y=\"429\" width=\"94\" height=\"152\" rx=\"10\"/><path d=\"M376 429m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 주문 테이블이 쓰기를 스로틀링한다\" data-breaks=\"table-throttled\"><rect x=\"268\" y=\"651\" width=\"122\" height=\"152\" rx=\"10\"/><path d=\"M390 651m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: Pipes가 멈춰 이벤트가 버스에 오르지 않는다\" data-breaks=\"pipe-stopped\"><rect x=\"263\" y=\"930\" width=\"132\" height=\"152\" rx=\"10\"/><path d=\"M395 930m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 규칙의 역할이 사가를 시작할 권한을 잃는다\" data-breaks=\"target-denied\"><rect x=\"42\" y=\"1184\" width=\"159\" height=\"152\" rx=\"10\"/><path d=\"M201 1184m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 대기열 정책이 EventBridge의 규칙을 막는다\" data-breaks=\"queue-denied\"><rect x=\"273\" y=\"1184\" width=\"113\" height=\"152\" rx=\"10\"/><path d=\"M386 1184m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: Firehose가 이벤트를 받지 못한다\" data-breaks=\"analytics-down\"><rect x=\"417\" y=\"1184\" width=\"97\" height=\"152\" rx=\"10\"/><path d=\"M514 1184m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 재고 함수가 거듭 실패한다\" data-breaks=\"stock-fails\"><rect x=\"21\" y=\"1438\" width=\"94\" height=\"152\" rx=\"10\"/><path d=\"M115 1438m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 결제 함수가 거듭 실패한다\" data-breaks=\"payment-fails\"><rect x=\"146\" y=\"1438\" width=\"94\" height=\"152\" rx=\"10\"/><path d=\"M240 1438m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 알림 함수가 멈춘다\" data-breaks=\"notify-down\"><rect x=\"282\" y=\"1438\" width=\"94\" height=\"152\" rx=\"10\"/><path d=\"M376 1438m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>고객이 주문한다. 앱이 만든 <strong>요청 번호</strong>를 헤더에 싣는다.</li>\n<li><a href=\"/integration/api-gateway/\">API Gateway</a>가 인증과 스로틀링을 맡고 접수 함수를 부른다.</li>\n<li>함수는 요청 번호가 <strong>아직 없을 때만</strong> <a href=\"/database/dynamodb/\">DynamoDB</a>에 주문을 쓰고 202로 응답한다. 이미 있으면 처음의 주문 번호를 돌려준다.</li>\n<li>저장된 변경이 <a href=\"/database/dynamodb-streams/\">DynamoDB 스트림</a>에 나타난다. <a href=\"/integration/eventbridge/#more\">EventBridge Pipes</a>가 스트림을 읽어 “주문됨” 이벤트로 바꾸고 주문 버스에 올린다.</li>\n<li>규칙 하나가 <a href=\"/integration/step-functions/\">Step Functions</a> 사가를 시작한다.</li>\n<li>사가가 재고를 잡고, 결제하고, 배송을 예약한다(그림에는 앞의 둘만 있다). 실패하면 거꾸로 되돌린다.</li>\n<li>다른 규칙은 <a href=\"/integration/sqs/\">SQS</a> 알림 대기열에 넣는다.</li>\n<li>알림 함수가 제 속도로 꺼내 메일과 푸시를 보낸다.</li>\n<li>모든 이벤트가 <a href=\"/analytics/data-firehose/\">Firehose</a>를 거쳐 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 쌓인다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-notify-down\" name=\"failures-order-flow\" data-failure='{\"down\":[\"notify\"],\"over\":[\"q\"],\"way\":[[\"bus\",\"saga\"],[\"bus\",\"q\"]]}'><summary>알림 함수가 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>되살릴 때까지(대기열이 기본 4일, 최대 14일 맡는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>메일과 푸시만 늦게 온다. 주문과 결제는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>알림 대기열 SQS</dd></div><div><dt>이때의 경로</dt><dd><ol><li>결제는 그대로 진행된다</li><li>알림은 대기열에 쌓인다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>오류를 내며 멈췄다면 받은 횟수를 다 쓴 메시지는 DLQ로 빠진다. 고친 뒤 되돌려 보낸다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">알림 함수 Lambda</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-payment-fails\" name=\"failures-order-flow\" data-failure='{\"down\":[\"pay\"],\"over\":[\"saga\"],\"way\":[[\"bus\",\"saga\"],[\"saga\",\"stock\"]],\"called\":[[\"saga\",\"pay\"]]}'><summary>결제 함수가 거듭 실패한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>1·2·4초 뒤 세 번, 그다음 되돌린다(Retry의 기본값)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>접수는 202였고, 잠시 뒤 주문이 취소로 바뀐다.</dd></div><div><dt>이어받는 것</dt><dd>결제 사가 Step Functions</dd></div><div><dt>이때의 경로</dt><dd><ol><li>다시 해 보고도 실패하면 오류를 잡는다</li><li>잡아 둔 재고를 되돌린다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>되돌리기도 두 번 불릴 수 있으니 멱등해야 한다. 이마저 실패하면 사람이 볼 대기열로 보낸다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">결제 함수 Lambda</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-intake-crash\" name=\"failures-order-flow\" data-failure='{\"down\":[\"rx\"],\"over\":[\"db\",\"bus\"],\"way\":[[\"intake\",\"bus\"],[\"bus\",\"saga\"],[\"user\",\"intake\"]],\"partly\":true}'><summary>접수 함수가 주문을 저장하고 응답하기 전에 죽는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>이벤트는 바로, 응답은 앱이 다시 보낼 때</b></dd></div><div><dt>사용자가 보는 것</dt><dd>502를 받는다. API Gateway는 함수를 다시 부르지 않으니 앱이 같은 요청 번호로 다시 보낸다.</dd></div><div><dt>이어받는 것</dt><dd>주문 테이블 DynamoDB, 주문 버스 EventBridge</dd></div><div><dt>이때의 경로</dt><dd><ol><li>저장된 주문은 스트림을 거쳐 이벤트가 된다</li><li>결제가 시작된다</li><li>다시 보내면 처음의 주문 번호를 받는다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>조건부 쓰기가 있어야 다시 보낸 것이 두 번째 주문이 되지 않는다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">접수 함수 Lambda</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway-errors.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-pipe-stopped\" name=\"failures-order-flow\" data-failure='{\"down\":[\"bus\"],\"with\":[\"bus\",\"saga\",\"stock\",\"pay\",\"q\",\"notify\",\"fh\"],\"over\":[\"db\"],\"way\":[[\"user\",\"intake\"],[\"api\",\"rx\"],[\"rx\",\"db\"]],\"lineFails\":true,\"cuts\":[[\"intake\",\"bus\"]]}'><summary>Pipes가 멈춰 이벤트가 버스에 오르지 않는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>24시간 안에 되살리면 잃지 않는다(스트림의 보존)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>202를 받지만 결제도 알림도 시작되지 않는다.</dd></div><div><dt>이어받는 것</dt><dd>주문 테이블 DynamoDB</dd></div><div><dt>이때의 경로</dt><dd><ol><li>주문은 계속 받는다</li><li>접수 함수를 부른다</li><li>변경이 스트림에 남아 기다린다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>밀린 시간에 경보를 건다. 깨진 레코드가 뒤를 막지 않게 재시도 횟수와 DLQ를 정한다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/eventbridge/\">주문 버스 EventBridge</a> · <a href=\"#row-pipes\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-target-denied\" name=\"failures-order-flow\" data-failure='{\"down\":[\"saga\"],\"with\":[\"saga\",\"stock\",\"pay\"],\"way\":[[\"intake\",\"bus\"],[\"bus\",\"q\"],[\"q\",\"notify\"]],\"lineFails\":true,\"cuts\":[[\"bus\",\"saga\"]]}'><summary>규칙의 역할이 사가를 시작할 권한을 잃는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>권한 오류는 다시 보내지 않는다(일시 오류만, 규칙의 기본값은 24시간과 185번)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>202와 접수 알림 뒤로 결제가 시작되지 않는다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>이벤트는 오른다</li><li>다른 규칙은 그대로다</li><li>알림은 나간다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>규칙의 대상에 DLQ를 달고 아카이브를 켜 둔다. DLQ가 없으면 버려지고, 아카이브가 있으면 그 규칙으로만 재생한다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/step-functions/\">결제 사가 Step Functions</a> · <a href=\"#row-step-functions\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-event-delivery.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-table-throttled\" name=\"failures-order-flow\" data-failure='{\"down\":[\"db\"],\"way\":[[\"bus\",\"saga\"],[\"bus\",\"q\"]],\"partly\":true}'><summary>주문 테이블이 쓰기를 스로틀링한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>몰림이 풀릴 때까지(파티션 하나는 초당 1,000 WCU)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>몰린 주문만 느려지다가 5xx다. 같은 요청 번호로 다시 보낸다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>이미 저장한 주문은 그대로 진행된다</li><li>알림도 나간다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/database/dynamodb/\">주문 테이블 DynamoDB</a> · <a href=\"#row-jogeonbu-sseugi\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-stock-fails\" name=\"failures-order-flow\" data-failure='{\"down\":[\"stock\"],\"over\":[\"saga\"],\"way\":[[\"bus\",\"saga\"]],\"idle\":[[\"saga\",\"pay\"]],\"called\":[[\"saga\",\"stock\"]]}'><summary>재고 함수가 거듭 실패한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>1·2·4초 뒤 세 번, 그다음 그만둔다(Retry의 기본값)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>접수는 202였고, 잠시 뒤 주문이 취소로 바뀐다. 결제되지 않는다.</dd></div><div><dt>이어받는 것</dt><dd>결제 사가 Step Functions</dd></div><div><dt>이때의 경로</dt><dd><ol><li>결제는 부르지 않고 오류를 잡는다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">재고 함수 Lambda</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-queue-denied\" name=\"failures-order-flow\" data-failure='{\"down\":[\"q\"],\"with\":[\"q\",\"notify\"],\"way\":[[\"bus\",\"saga\"]],\"cuts\":[[\"bus\",\"q\"]]}'><summary>대기열 정책이 EventBridge의 규칙을 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>권한 오류는 다시 보내지 않는다</b></dd></div><div><dt>사용자가 보는 것</dt><dd>메일과 푸시가 오지 않는다. 주문과 결제는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>결제는 그대로 진행된다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/integration/sqs/\">알림 대기열 SQS</a> · <a href=\"#row-sqs\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-event-delivery.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-api-throttled\" name=\"failures-order-flow\" data-failure='{\"down\":[\"api\"],\"way\":[[\"api\",\"rx\"]],\"partly\":true}'><summary>주문이 API의 초당 한도를 넘는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>요청이 한도 아래로 줄면 바로(기본 초당 10,000건)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>넘친 주문만 429다. 간격을 늘리며 다시 보낸다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>한도 안의 주문은 평소처럼 받는다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/integration/api-gateway/\">주문 API API Gateway</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-analytics-down\" name=\"failures-order-flow\" data-failure='{\"down\":[\"fh\"],\"over\":[\"bus\"],\"way\":[[\"bus\",\"saga\"],[\"bus\",\"q\"]]}'><summary>Firehose가 이벤트를 받지 못한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>24시간까지 다시 보낸다(규칙의 기본값, 185번)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>고객은 느끼지 못한다. 분석에만 새 주문이 없다.</dd></div><div><dt>이어받는 것</dt><dd>주문 버스 EventBridge</dd></div><div><dt>이때의 경로</dt><dd><ol><li>결제는 그대로 진행된다</li><li>알림도 그대로다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>다시 보내도 안 된 이벤트는 버려진다. 규칙의 대상에 DLQ를 달거나 버스에 아카이브를 켜 둔다.</dd></div><div><dt>부품</dt><dd><a href=\"/analytics/data-firehose/\">분석 적재 Firehose</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>고객의 주문은 API Gateway와 접수 함수를 거쳐 주문 테이블에 조건부로 저장되고 곧바로 응답한다. 테이블의 스트림을 EventBridge Pipes가 읽어 주문 버스에 이벤트를 올린다. 버스의 규칙이 결제 사가 워크플로를 시작하고, 알림 대기열에 넣고, 분석용 Firehose로 보낸다. 사가는 재고와 결제 함수를 부르고, 알림 함수는 대기열에서 꺼내 처리한다.</p><ul><li>접수 안: 주문 API API Gateway, 접수 함수 Lambda, 주문 테이블 DynamoDB</li><li>고객 → 접수: ① 주문</li><li>주문 API API Gateway → 접수 함수 Lambda: ② 부름</li><li>접수 함수 Lambda → 주문 테이블 DynamoDB: ③ 조건부 쓰기</li><li>접수 → 주문 버스 EventBridge: ④ 스트림과 Pipes (점선)</li><li>주문 버스 EventBridge → 결제 사가 Step Functions: ⑤ 시작 (점선)</li><li>결제 사가 Step Functions → 재고 함수 Lambda: ⑥ 재고 잡기</li><li>결제 사가 Step Functions → 결제 함수 Lambda: ⑥ 결제</li><li>주문 버스 EventBridge → 알림 대기열 SQS: ⑦ 규칙 (점선)</li><li>알림 대기열 SQS → 알림 함수 Lambda: ⑧ 배치 (점선)</li><li>주문 버스 EventBridge → 분석 적재 Firehose: ⑨ 모두 (점선)</li></ul></details></figure>" }),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 부품, 맡은 일, 없으면\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">부품</th>\n<th scope=\"col\" role=\"columnheader\">맡은 일</th>\n<th scope=\"col\" role=\"columnheader\">없으면</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-jogeonbu-sseugi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jogeonbu-sseugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>조건부 쓰기</th>\n<td role=\"cell\">같은 요청을 한 번만 받음<wbr>(멱등)</td>\n<td role=\"cell\">재시도가 두 번째 주문이 된다</td>\n</tr>\n<tr id=\"row-pipes\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-pipes\" class=\"anchor\" aria-label=\"줄 링크\"></a>스트림 + Pipes</th>\n<td role=\"cell\">저장된 주문은 반드시 이벤트가 됨<wbr>(아웃박스)</td>\n<td role=\"cell\">저장은 됐는데 알림이 빠진 주문이 생긴다</td>\n</tr>\n<tr id=\"row-eventbridge\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-eventbridge\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/eventbridge/\">EventBridge</a></th>\n<td role=\"cell\">내용으로 골라 여러 대상에 보냄, 보관과 재생</td>\n<td role=\"cell\">주문 서비스가 소비자를 모두 안다</td>\n</tr>\n<tr id=\"row-sqs\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sqs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/sqs/\" class=\"mention\">SQS</a></th>\n<td role=\"cell\">소비자가 죽어도 쌓아 둠, 속도 조절, DLQ</td>\n<td role=\"cell\">점검하는 동안 이벤트를 잃는다</td>\n</tr>\n<tr id=\"row-step-functions\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-step-functions\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/step-functions/\" class=\"mention\">Step Functions</a></th>\n<td role=\"cell\">순서, 재시도, 되돌리기, 진행 상황</td>\n<td role=\"cell\">되돌리는 코드가 함수마다 흩어진다</td>\n</tr>\n</tbody>\n</table></div>\n<p><strong>두 번 쓰기 함정</strong>이 이 그림의 핵심이다. 접수 함수가 DB에 쓰고 이어서 이벤트를 보내면, 둘 사이에 죽은 주문은 영영 처리되지 않는다. 쓰기는 한 곳에만 하고 이벤트는 그 쓰기의 <strong>결과로</strong> 나오게 한다.</p>\n<p>결제처럼 순서와 되돌리기가 있는 일은 지휘자(오케스트레이션)가, 알림과 분석처럼 서로 모르는 일은 이벤트(코레오그래피)가 맡는다.</p>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-notify-down\">알림 함수가 멈춘다</a></li><li><a href=\"#failure-payment-fails\">결제 함수가 거듭 실패한다</a></li><li><a href=\"#failure-shipping-fails\">결제한 뒤 배송 예약이 거듭 실패한다</a></li><li><a href=\"#diagram-order-flow\">나머지 8가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-saga-compensation\" data-diagram=\"saga-compensation\"><figcaption><span class=\"diagram-title\">배송 예약이 실패했을 때 사가가 되돌리는 <span class=\"diagram-title-end\">순서<a href=\"#diagram-saga-compensation\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\" id=\"failure-shipping-fails\"><strong>결제한 뒤 배송 예약이 거듭 실패한다</strong> <span>1·2·4초 뒤 세 번, 그다음 되돌린다(Retry의 기본값)</span> <span>접수는 202였고, 잠시 뒤 환불되고 주문이 취소로 바뀐다. 이어받는 것: 결제 사가 Step Functions.</span> <a href=\"https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 배송 예약이 실패했을 때 사가가 되돌리는 순서\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"448\" height=\"590\" class=\"diagram-svg diagram-slim diagram-from-360 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 717.1 944.4\"><svg width=\"717.1\" height=\"944.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-saga-compensation-desc\" aria-labelledby=\"diagram-saga-compensation-title\" role=\"img\" viewBox=\"-4 -4 717.1 944.4\"><title id=\"diagram-saga-compensation-title\">배송 예약이 실패했을 때 사가가 되돌리는 순서</title><desc id=\"diagram-saga-compensation-desc\">사가는 재고 확보와 결제를 마친 뒤 배송 예약을 부르지만 실패한다. 재시도도 끝나면 환불하고 재고를 되돌린 다음 주문을 취소로 바꾼다. 되돌리기마저 실패하면 사람이 보는 대기열로 보낸다.</desc><g class=\"d-boundary\"><rect width=\"660.5\" height=\"139\" x=\"24.3\" y=\"523.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"685.1\" height=\"139\" x=\"12\" y=\"274.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M354.5 164.2v106\"/><path fill=\"var(--diagram-line)\" d=\"m360.5 262.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M189.6 358.2h67.2\"/><path fill=\"var(--diagram-line)\" d=\"m248.8 352.2 12 6-12 6z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M404.8 358.2h114.7\"/><path stroke-width=\"3\" d=\"m504 351.9 13.5 13.5m0-13.5L504 365.4\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M354.5 413.2v106\"/><path fill=\"var(--diagram-link)\" d=\"m360.5 511.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M192.3 607.2h67.2\"/><path fill=\"var(--diagram-link)\" d=\"m251.5 601.2 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M436 607.2h67.2\"/><path fill=\"var(--diagram-link)\" d=\"m495.2 601.2 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M354.5 662.2v106\"/><path fill=\"var(--diagram-line)\" d=\"m360.5 760.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"36.3\" y=\"554.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">되돌리기</text></g><g class=\"d-boundary\"><text x=\"24\" y=\"305.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">하던 일</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"321\" y=\"204.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"354.4\" y=\"227.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 시작</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"213.6\" y=\"342.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"225.2\" y=\"365.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"428.8\" y=\"342.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"462.1\" y=\"365.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 실패</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"299\" y=\"453.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"354.2\" y=\"476.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">④ 실패 잡기</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"216.3\" y=\"591.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"227.9\" y=\"614.7\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑤</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"460\" y=\"591.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"471.6\" y=\"614.7\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"308.5\" y=\"702.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"354.2\" y=\"725.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 또 실패</text></g><g class=\"d-node\"><text x=\"354.5\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">결제 사가 <tspan x=\"354.5\" y=\"156.2\">Step Functions</tspan></text><use width=\"72\" height=\"72\" x=\"318.5\" y=\"21\" href=\"#icon-aws-step-functions\"/></g><rect width=\"158.6\" height=\"160.2\" x=\"275.2\" y=\"8\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"36\" y=\"327.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"112.8\" y=\"367.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">재고 확보</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"260.8\" y=\"327.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"332.8\" y=\"367.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">결제</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"519.5\" y=\"327.2\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" x=\"596.3\" y=\"367.2\" fill=\"var(--diagram-down-line)\" text-anchor=\"middle\">배송 예약</text><use width=\"40\" height=\"40\" x=\"653.1\" y=\"307.2\" href=\"#down-cross\"/></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"48.3\" y=\"576.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"120.3\" y=\"616.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">환불</text></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"263.5\" y=\"576.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"349.7\" y=\"616.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">재고 되돌림</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"507.2\" y=\"576.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"584\" y=\"616.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">주문 취소</text></g><g class=\"d-node\"><text x=\"354.5\" y=\"892.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">사람이 볼 것 <tspan x=\"354.5\" y=\"916.4\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"318.5\" y=\"781.2\" href=\"#icon-aws-sqs\"/></g></svg><a aria-label=\"결제 사가 Step Functions\" href=\"/integration/step-functions/\"><rect width=\"158.6\" height=\"160.2\" x=\"275.2\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"사람이 볼 것 SQS\" href=\"/integration/sqs/\"><rect width=\"118.1\" height=\"160.2\" x=\"295.5\" y=\"768.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"138\" height=\"870\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 220.6 1392.4\"><svg width=\"220.6\" height=\"1392.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-saga-compensation-narrow-desc\" aria-labelledby=\"diagram-saga-compensation-narrow-title\" role=\"img\" viewBox=\"-4 -4 220.6 1392.4\"><title id=\"diagram-saga-compensation-narrow-title\">배송 예약이 실패했을 때 사가가 되돌리는 순서</title><desc id=\"diagram-saga-compensation-narrow-desc\">사가는 재고 확보와 결제를 마친 뒤 배송 예약을 부르지만 실패한다. 재시도도 끝나면 환불하고 재고를 되돌린 다음 주문을 취소로 바꾼다. 되돌리기마저 실패하면 사람이 보는 대기열로 보낸다.</desc><g class=\"d-boundary\"><rect width=\"188.6\" height=\"371\" x=\"12\" y=\"747.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"169.6\" height=\"371\" x=\"21.5\" y=\"266.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M106.3 156.2v106\"/><path fill=\"var(--diagram-line)\" d=\"m112.3 254.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M106.3 365.2v74\"/><path fill=\"var(--diagram-line)\" d=\"m112.3 431.2-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M106.3 489.2v78\"/><path stroke-width=\"3\" d=\"m112.6 551.7-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M106.3 637.2v106\"/><path fill=\"var(--diagram-link)\" d=\"m112.3 735.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M106.3 846.2v74\"/><path fill=\"var(--diagram-link)\" d=\"m112.3 912.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M106.3 970.2v74\"/><path fill=\"var(--diagram-link)\" d=\"m112.3 1036.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M106.3 1118.2v106\"/><path fill=\"var(--diagram-line)\" d=\"m112.3 1216.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"778.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">되돌리기</text></g><g class=\"d-boundary\"><text x=\"33.5\" y=\"297.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">하던 일</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"72.8\" y=\"196.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"106.2\" y=\"219.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 시작</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"94.3\" y=\"389.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"105.9\" y=\"412.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"72.8\" y=\"513.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"106.2\" y=\"536.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 실패</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"50.8\" y=\"677.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"105.9\" y=\"700.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">④ 실패 잡기</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"94.3\" y=\"870.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"105.9\" y=\"893.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑤</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"94.3\" y=\"994.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"105.9\" y=\"1017.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"60.3\" y=\"1158.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"105.9\" y=\"1181.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 또 실패</text></g><g class=\"d-node\"><text x=\"106.3\" y=\"124\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">결제 사가 <tspan x=\"106.3\" y=\"148.2\">Step Functions</tspan></text><use width=\"72\" height=\"72\" x=\"70.3\" y=\"17\" href=\"#icon-aws-step-functions\"/></g><rect width=\"158.6\" height=\"152.2\" x=\"27\" y=\"8\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"45.5\" y=\"319.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"106.3\" y=\"351.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">재고 확보</text></g><g class=\"d-node\"><rect width=\"80\" height=\"46\" x=\"66.3\" y=\"443.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"106.3\" y=\"475.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">결제</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"45.5\" y=\"567.2\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" x=\"106.3\" y=\"599.2\" fill=\"var(--diagram-down-line)\" text-anchor=\"middle\">배송 예약</text><use width=\"40\" height=\"40\" x=\"15.5\" y=\"537.2\" href=\"#down-cross\"/></g><g class=\"d-node\"><rect width=\"80\" height=\"46\" x=\"66.3\" y=\"800.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"106.3\" y=\"832.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">환불</text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"36\" y=\"924.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"106.3\" y=\"956.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">재고 되돌림</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"45.5\" y=\"1048.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"106.3\" y=\"1080.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">주문 취소</text></g><g class=\"d-node\"><text x=\"106.3\" y=\"1340.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">사람이 볼 것 <tspan x=\"106.3\" y=\"1364.4\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"70.3\" y=\"1233.2\" href=\"#icon-aws-sqs\"/></g></svg><a aria-label=\"결제 사가 Step Functions\" href=\"/integration/step-functions/\"><rect width=\"158.6\" height=\"152.2\" x=\"27\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"사람이 볼 것 SQS\" href=\"/integration/sqs/\"><rect width=\"118.1\" height=\"152.2\" x=\"47.2\" y=\"1224.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사가는 재고 확보와 결제를 마친 뒤 배송 예약을 부르지만 실패한다. 재시도도 끝나면 환불하고 재고를 되돌린 다음 주문을 취소로 바꾼다. 되돌리기마저 실패하면 사람이 보는 대기열로 보낸다.</p><ul><li>하던 일 안: 재고 확보, 결제, 배송 예약</li><li>되돌리기 안: 환불, 재고 되돌림, 주문 취소</li><li>결제 사가 Step Functions → 하던 일: ① 시작</li><li>② 재고 확보 → 결제</li><li>결제 → 배송 예약: ③ 실패</li><li>하던 일 → 되돌리기: ④ 실패 잡기 (점선)</li><li>⑤ 환불 → 재고 되돌림</li><li>⑥ 재고 되돌림 → 주문 취소</li><li>되돌리기 → 사람이 볼 것 SQS: ⑦ 또 실패 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ul>\n<li><strong>배송 예약이 실패</strong>: 사가가 재고를 잡고(①) 결제까지 했는데(②) 배송 예약이 안 된다. 간격을 늘리며 다시 해 보고도 실패하면(③) 그 오류를 잡아(④) 한 일의 <strong>반대 순서로</strong> 되돌린다. 환불하고 재고를 돌려놓고(⑤) 주문을 취소로 바꾼다(⑥). 되돌리기도 두 번 불릴 수 있으니 멱등해야 한다. 이마저 실패하면 사람이 볼 대기열로 보내고 경보를 건다(⑦).</li>\n<li><strong>Pipes가 멈추거나 밀림</strong>: 저장된 변경은 스트림에 하루 남는다. 그 안에 되살리면 이어서 올린다. 깨진 레코드 하나가 뒤를 막지 않게 재시도 횟수와 DLQ를 정하고, 밀린 시간에 경보를 건다.</li>\n<li><strong>알림 함수가 멈춤</strong>: 메시지가 대기열에 남고 주문과 결제는 그대로 돈다. 돌아오면 이어서 처리한다.</li>\n<li><strong>깨진 이벤트 하나</strong>: 정한 횟수를 넘기면 <a href=\"/integration/sqs/#dlq\">DLQ</a>로 빠진다. 원인을 고치고 되돌려 보낸다. 배치에서는 실패한 것만 알려 나머지를 다시 하지 않게 한다.</li>\n<li><strong>대상에 전달하지 못함</strong>: 규칙은 정해진 시간 동안 다시 보내고, 끝내 안 되면 버린다. <strong>규칙의 대상마다 DLQ</strong>를 단다. 대기열의 DLQ와는 다른 것이다.</li>\n<li><strong>소비자의 버그로 잘못 처리</strong>: 고친 다음 아카이브에서 그 시간대를 그 규칙으로만 재생한다. 아카이브는 켠 뒤의 이벤트만 담으므로 처음부터 켜 둔다. 이미 처리한 것을 건너뛰게 멱등해야 재생이 안전하다.</li>\n<li><strong>같은 이벤트가 두 번</strong>: <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>와 표준 SQS는 최소 한 번 전달한다. <a href=\"/database/dynamodb-streams/#safe-consumers\">소비자</a>는 주문 번호를 적어 두고 이미 본 것은 넘긴다.</li>\n<li><strong>가용 영역 하나</strong>: 모두 리전 서비스라 할 일이 없다.</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>놀고 있을 때는 거의 내지 않는다. 주문 수에 따라 API 호출, 함수, 이벤트, 대기열 요청, 상태 전환이 는다.</li>\n<li>가장 먼저 커지는 것은 흔히 <strong>Step Functions Standard의 상태 전환</strong>이다. 단계를 줄이고, 5분 안에 끝나는 잔일은 Express로 뺀다.</li>\n<li>규칙의 이벤트는 넣을 때 한 번 센다. 대상이 늘어도 이벤트 요금은 그대로고 대상의 요금이 붙는다. 아카이브 저장과 재생은 따로 낸다.</li>\n<li><a href=\"/integration/sqs/\" class=\"mention\">SQS</a>는 배치로 꺼내 요청 수를 줄인다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 바뀐 요구, 바꿀 것\" tabindex=\"0\"><table aria-label=\"변형\">\n<thead>\n<tr>\n<th scope=\"col\">바뀐 요구</th>\n<th scope=\"col\">바꿀 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ppurigiman-hamyeon-doego-chodang-suman\">\n<th scope=\"row\"><a href=\"#row-ppurigiman-hamyeon-doego-chodang-suman\" class=\"anchor\" aria-label=\"줄 링크\"></a>뿌리기만 하면 되고 초당 수만 건, 지연이 중요</th>\n<td>버스 대신 <a href=\"/architectures/sns-sqs-fan-out/\">SNS 팬아웃</a></td>\n</tr>\n<tr id=\"row-jumunmada-ibenteu-sunseoreul-jikyeoya\">\n<th scope=\"row\"><a href=\"#row-jumunmada-ibenteu-sunseoreul-jikyeoya\" class=\"anchor\" aria-label=\"줄 링크\"></a>주문마다 이벤트 순서를 지켜야 함</th>\n<td>SNS FIFO → <a href=\"/integration/sqs-standard-vs-fifo/\">SQS FIFO</a>, 그룹은 주문 번호</td>\n</tr>\n<tr id=\"row-yeoreosi-gateun-heureumeul-doegama\">\n<th scope=\"row\"><a href=\"#row-yeoreosi-gateun-heureumeul-doegama\" class=\"anchor\" aria-label=\"줄 링크\"></a>여럿이 같은 흐름을 되감아 읽음</th>\n<td><a href=\"/analytics/kinesis-data-streams/\">Kinesis Data Streams</a></td>\n</tr>\n<tr id=\"row-db-rds\">\n<th scope=\"row\"><a href=\"#row-db-rds\" class=\"anchor\" aria-label=\"줄 링크\"></a>주문 DB가 <a href=\"/database/rds/\" class=\"mention\">RDS</a></th>\n<td>주문과 이벤트를 <strong>같은 트랜잭션</strong>으로 아웃박스 테이블에 쓰고, 그 테이블을 읽어 버스에 올린다</td>\n</tr>\n<tr id=\"row-bogwangwa-sunseokkaji-beoseue-matgim\">\n<th scope=\"row\"><a href=\"#row-bogwangwa-sunseokkaji-beoseue-matgim\" class=\"anchor\" aria-label=\"줄 링크\"></a>보관과 순서까지 버스에 맡김</th>\n<td><a href=\"/integration/eventbridge/\">새 Custom Event Bus</a>. 위의 아카이브와 규칙은 Classic의 것이다</td>\n</tr>\n<tr id=\"row-jeopsuman-ppalli\">\n<th scope=\"row\"><a href=\"#row-jeopsuman-ppalli\" class=\"anchor\" aria-label=\"줄 링크\"></a>접수만 빨리</th>\n<td><a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>가 <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>에 바로 넣는다. <a href=\"/architectures/lambda-sqs-decoupling/\">Lambda + SQS 비동기 분리</a></td>\n</tr>\n<tr id=\"row-saramui-seungini-kkim\">\n<th scope=\"row\"><a href=\"#row-saramui-seungini-kkim\" class=\"anchor\" aria-label=\"줄 링크\"></a>사람의 승인이 낌</th>\n<td>사가가 콜백 토큰으로 기다린다(Standard는 최대 1년)</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [
							"EventBridge와 ",
							createVNode(_components.a, {
								href: "/integration/sns/",
								class: "mention",
								children: "SNS"
							}),
							"와 ",
							createVNode(_components.a, {
								href: "/integration/sqs/",
								class: "mention",
								children: "SQS"
							})
						] }),
						": 내용으로 골라 여럿에게는 EventBridge, 빠르게 많이 뿌리기는 SNS, 쌓아 두고 하나가 처리는 SQS다. 이 그림은 EventBridge 뒤에 SQS를 ",
						createVNode(_components.strong, { children: "겹쳐" }),
						" 쓴다(",
						createVNode(_components.a, {
							href: "/integration/eventbridge/#confusions",
							children: "자세히"
						}),
						")."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "비동기의 대가" }), ": 202는 “받았다”지 “됐다”가 아니다. 고객은 상태를 조회하거나 알림을 받는다. 화면에는 잠시 옛 상태가 보인다(최종 일관성)."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "정확히 한 번" }), ": Standard 워크플로가 단계를 한 번 실행해도, 결제 회사를 부른 함수가 응답을 잃으면 다시 부른다. 바깥의 일은 늘 요청 번호로 막는다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "동기로 남길 것" }), ": 재고가 없으면 바로 거절해야 하는 화면이라면 재고 확인만 동기로 둔다. 모두를 이벤트로 바꿀 필요는 없다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "FIFO면 중복이 없다?",
					"set:html": "<p>FIFO의 중복 제거는 대기열에 <strong>들어올 때</strong> 5분 동안만 듣는다. 소비자가 처리하다 죽으면 같은 메시지를 다시 받는다. 중복 결제를 막는 것은 대기열이 아니라 소비자의 멱등성이다.</p>"
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
var url = "content/architectures/event-driven-orders.mdx/";
var file = "/work/wt/build/content/architectures/event-driven-orders.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/event-driven-orders.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
