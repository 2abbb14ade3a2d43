import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/lambda-sqs-decoupling.mdx
var frontmatter = {
	"title": "Lambda + SQS 비동기 분리",
	"titleEn": "Decoupling Lambda functions with Amazon SQS",
	"kind": "architecture",
	"status": "published",
	"summary": "요청을 받는 함수와 데이터베이스에 쓰는 함수 사이에 SQS를 두어, 요청이 몰려도 바로 받고 쓰기는 데이터베이스가 감당할 속도로 하는 구성이다.",
	"aliases": [
		"결합 풀기",
		"비동기 처리",
		"SQS Lambda",
		"SQS 트리거",
		"대기열 기반 부하 평준화",
		"쓰기 버퍼",
		"람다 앞에 큐 두기",
		"피크 트래픽 완충",
		"요청 유실 방지",
		"트래픽 버퍼링",
		"큐로 완충",
		"DB 쓰기 폭주",
		"비동기로 받기",
		"수신과 처리 분리"
	],
	"related": [
		"integration/sqs",
		"compute/lambda",
		"integration/api-gateway",
		"database/rds-proxy",
		"compute/lambda-limits",
		"integration/receivemessage-vs-changemessagevisibility",
		"integration/sqs-standard-vs-fifo",
		"architectures/serverless-website"
	],
	"signals": [{
		"id": "lambda-sqs",
		"need": "쓰기가 몰려도 바로 받고 DB가 감당할 속도로 적재한다",
		"choose": "두 Lambda 사이에 SQS",
		"see": "architectures/lambda-sqs-decoupling#request-path",
		"why": "대기열이 급증을 받아 두고, 적재 함수는 배치로 제 속도에 꺼낸다."
	}, {
		"id": "fargate-ec2",
		"need": "대기열에서 꺼낸 일 하나가 15분을 넘긴다",
		"choose": "적재 쪽을 Fargate나 EC2로",
		"see": "architectures/lambda-sqs-decoupling#variants",
		"why": "15분은 Lambda의 끝이다. 꺼내는 쪽만 바꾸고 대기열은 그대로 둔다."
	}],
	"facts": [
		{
			"id": "poller-scaling",
			"label": "표준 대기열을 읽는 Lambda의 확장(기본 모드)",
			"asks": "표준 대기열을 읽는 Lambda는 동시 호출을 얼마나 빨리 늘리나?",
			"value": "동시 호출 5개에서 시작, 분당 최대 300개씩",
			"note": "이벤트 소스 매핑 하나에서 1,250개까지 늘 수 있고, 계정의 동시 실행 한도가 먼저 걸린다. 프로비저닝 모드는 분당 1,000개까지 빠르다.",
			"examEra": "분당 60개씩, 최대 1,000개",
			"called": [
				"동시 호출",
				"분당 확장",
				"폴러"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html"
		},
		{
			"id": "max-concurrency",
			"label": "이벤트 소스의 최대 동시성",
			"value": "2~1,000",
			"note": "데이터베이스를 지키는 손잡이다. 요금이 들지 않고 프로비저닝 모드와 함께 쓰지 못한다.",
			"called": [
				"최대동시성",
				"동시성",
				"max concurrency",
				"maximum concurrency",
				"concurrency range"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/api/API_ScalingConfig.html"
		},
		{
			"id": "batch-size",
			"label": "한 번에 받는 메시지(배치 크기)",
			"value": "기본 10개, 표준 최대 10,000개, FIFO 최대 10개",
			"note": "10개를 넘기려면 배치 창을 1초 이상 둔다. 배치의 본문은 함수에 넘기는 6MB 안이어야 한다.",
			"called": [
				"배치",
				"배치크기",
				"batch size",
				"batch"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-parameters.html"
		},
		{
			"id": "batch-window",
			"label": "배치를 모으며 기다리는 시간(배치 창)",
			"value": "0~300초, 기본 0초",
			"note": "FIFO 대기열에는 없다.",
			"called": [
				"배치창",
				"batch window",
				"배치 대기"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html"
		},
		{
			"id": "max-receive-count",
			"label": "원본 대기열의 maxReceiveCount",
			"asks": "원본 대기열의 maxReceiveCount는 몇 이상을 권하나?",
			"value": "5 이상(권장)",
			"note": "함수가 스로틀링되어 되돌아간 것도 횟수에 들어간다. 너무 작으면 멀쩡한 메시지가 DLQ로 간다.",
			"called": [
				"maxreceivecount",
				"최대수신횟수",
				"dlq 횟수"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html"
		}
	],
	"scenarios": [
		{
			"id": "raise-lambda-quota-again",
			"situation": "API Gateway와 Lambda가 받은 데이터를 곧장 데이터베이스에 쓴다. 대량 유입 때마다 Lambda 할당량을 올려야 했다. 설정은 적게 하고 확장성을 높이려 한다.",
			"answer": [
				"architectures/lambda-sqs-decoupling",
				"integration/sqs",
				"compute/lambda"
			],
			"choose": "SQS로 나눈 함수 둘 + 최대 동시성",
			"why": "“확장성”과 “구성 노력 최소”다. 함수를 둘로 나누고 SQS로 잇는다. 받는 쪽은 바로 끝나고, 쓰는 쪽은 최대 동시성만큼만 데이터베이스를 두드린다.",
			"trap": "SNS로 두 함수를 이으면 쌓아 둘 곳이 없어 그대로 몰려간다. EC2로 옮기는 보기는 운영을 늘린다.",
			"requirements": [
				"sudden-load",
				"decoupling",
				"least-operations"
			]
		},
		{
			"id": "no-loss-during-db-maintenance",
			"situation": "매달 데이터베이스 점검으로 두 시간을 멈춘다. 그동안 들어온 주문도 하나도 잃지 않고 점검이 끝나면 반영해야 한다.",
			"answer": ["integration/sqs", "architectures/lambda-sqs-decoupling"],
			"choose": "대기열에 맡기고 이벤트 소스 매핑 끄기",
			"why": "대기열은 기본 4일, 길게는 14일까지 맡아 둔다. 점검 동안 이벤트 소스 매핑을 꺼 두면 재시도 횟수도 쓰지 않는다.",
			"trap": "매핑을 켜 둔 채 실패하게 두면 받은 횟수가 차서 DLQ로 빠진다. API를 닫는 답은 주문을 잃는다.",
			"requirements": ["decoupling", "durability"]
		},
		{
			"id": "skip-the-receiving-function",
			"situation": "받는 함수가 하는 일이 본문을 대기열에 넣는 것뿐이다. 코드와 비용을 더 줄이려 한다.",
			"answer": ["integration/api-gateway", "integration/sqs"],
			"choose": "API Gateway의 SQS 서비스 통합",
			"why": "API Gateway의 AWS 서비스 통합이 SendMessage를 바로 부른다. 함수 하나와 그 동시 실행이 사라진다.",
			"trap": "받는 함수의 메모리를 줄이거나 함수 URL로 바꾸는 보기. 함수와 그 동시 실행이 그대로 남는다. 함수를 남길 까닭은 코드로 할 검증이나 변환이 있을 때뿐이고, 스키마 검사 정도는 REST API가 한다.",
			"requirements": ["lowest-cost", "least-operations"]
		}
	],
	"corrections": [
		{
			"id": "rds-proxy",
			"notes": "SQS와 Lambda가 자동으로 확장되니 확장성 문제가 풀린다고 한다.",
			"status": "simplified",
			"right": "늘지 않는 데이터베이스가 다음 병목이 된다. 적재 쪽에 최대 동시성을 걸고 연결은 RDS Proxy로 모아야 비로소 속도가 맞춰진다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html"
		},
		{
			"id": "wording",
			"notes": "적재가 늦어져도 데이터를 받는 일에는 영향이 없다고 한다.",
			"status": "simplified",
			"right": "두 함수는 계정의 동시 실행을 나눠 쓴다. 적재 함수가 다 차지하면 받는 함수가 429로 거절된다. 받는 쪽에 예약된 동시성을 준다. 보관 기간(최대 14일)이 지난 메시지도 사라진다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html"
		},
		{
			"id": "sns",
			"notes": "대기열이 메시지를 여러 소비자에게 분산한다고 한다.",
			"status": "simplified",
			"right": "같은 함수의 여러 실행 환경이 일을 나눠 갖는 것이다. 메시지 하나는 한 번에 하나만 받는다. 여러 시스템이 같은 메시지를 받아야 하면 SNS 팬아웃이다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html"
		}
	],
	"failures": [
		{
			"id": "database-down",
			"diagram": "request-path",
			"drawn": "database-down",
			"drawnWay": [
				{
					"from": "client",
					"to": "rx"
				},
				{
					"from": "rx",
					"to": "q"
				},
				{
					"from": "q",
					"to": "dlq"
				}
			],
			"part": "db",
			"what": "데이터베이스가 멈춘다",
			"stops": ["tx", "proxy"],
			"takeover": ["q", "dlq"],
			"steps": [{
				"from": "rx",
				"to": "q",
				"text": "평소처럼 넣고 202. 적재에 실패한 것도 여기서 다시 보인다"
			}, {
				"from": "q",
				"to": "dlq",
				"text": "가시성 제한 시간 × `maxReceiveCount` 뒤 빠진다. 되돌려야 반영된다"
			}],
			"time": "DB가 돌아올 때까지(DLQ로 간 것은 되돌릴 때까지)",
			"user": "계속 202지만 반영이 늦다. DLQ로 간 것은 되돌려야 반영된다.",
			"note": "점검이면 이벤트 소스 매핑을 꺼 둔다. 그러면 받은 횟수를 쓰지 않고 보관 기간까지 대기열에 남는다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html"
		},
		{
			"id": "poison-message",
			"diagram": "request-path",
			"part": "tx",
			"what": "깨진 메시지 하나에서 적재 함수가 거듭 실패한다",
			"partly": true,
			"takeover": ["dlq"],
			"steps": [{
				"from": "q",
				"to": "dlq",
				"text": "`maxReceiveCount`를 넘으면 치운다"
			}, {
				"from": "dlq",
				"to": "cw",
				"text": "하나라도 쌓이면 경보"
			}],
			"time": "가시성 제한 시간 × 최대 수신 횟수(`maxReceiveCount`)",
			"user": "그 한 건만 반영되지 않는다. 이미 202를 받았다.",
			"note": "부분 배치 응답을 켜 둔다. 없으면 같은 배치의 멀쩡한 메시지까지 되돌아온다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html"
		},
		{
			"id": "loader-crash",
			"diagram": "request-path",
			"part": "tx",
			"what": "적재 함수가 쓰다가 죽는다",
			"partly": true,
			"takeover": ["q"],
			"steps": [{
				"from": "q",
				"to": "vpc",
				"text": "지우지 않은 메시지가 다시 보여 새 실행이 받는다"
			}],
			"time": "정해 둔 가시성 제한 시간 뒤(함수 제한 시간의 6배 이상으로 둔 그 값)",
			"user": "202는 그대로고, 조금 늦게 반영된다.",
			"note": "이미 쓴 것이 다시 올 수 있으니 고유 키로 한 번만 반영한다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html"
		},
		{
			"id": "concurrency-exhausted",
			"diagram": "request-path",
			"part": "rx",
			"why": "row-susin-hamsu",
			"what": "동시 실행이 바닥나 수신 함수가 거절된다",
			"partly": true,
			"steps": [
				{
					"from": "q",
					"to": "vpc",
					"text": "이미 들어온 것은 자리가 나는 대로 적재한다"
				},
				{
					"from": "tx",
					"to": "proxy",
					"text": "빌린 연결"
				},
				{
					"from": "proxy",
					"to": "db",
					"text": "쓰기"
				}
			],
			"time": "동시 실행이 빌 때까지",
			"user": "넘친 요청만 500이다. API Gateway는 다시 부르지 않으니 클라이언트가 다시 보낸다.",
			"note": "수신 함수에 예약된 동시성을, 적재 쪽에 최대 동시성을 정해 둔다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway-errors.html"
		},
		{
			"id": "dlq-expired",
			"diagram": "request-path",
			"part": "dlq",
			"why": "row-dlq",
			"what": "DLQ에서 꺼내기 전에 보관 기간이 끝난다",
			"partly": true,
			"time": "원본 대기열에 들어온 때부터 최대 14일",
			"user": "202를 받은 요청이 끝내 반영되지 않는다.",
			"note": "표준 대기열은 DLQ로 옮겨도 처음 들어온 시각부터 센다. DLQ의 보관을 원본보다 길게 두고 경보를 건다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/setting-up-dead-letter-queue-retention.html"
		},
		{
			"id": "api-throttled",
			"diagram": "request-path",
			"part": "api",
			"what": "요청이 API의 초당 한도를 넘는다",
			"partly": true,
			"steps": [
				{
					"from": "api",
					"to": "rx",
					"text": "한도 안의 요청은 평소처럼 받는다"
				},
				{
					"from": "rx",
					"to": "q",
					"text": "넣고 202"
				},
				{
					"from": "q",
					"to": "vpc",
					"text": "쌓인 것도 계속 적재한다"
				}
			],
			"time": "요청이 한도 아래로 줄면 바로(기본 초당 10,000건)",
			"user": "넘친 요청만 429다. 간격을 늘리며 다시 보낸다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html"
		},
		{
			"id": "send-denied",
			"diagram": "request-path",
			"part": "q",
			"why": "row-sqs",
			"what": "대기열 정책이나 KMS 키가 수신 함수를 막는다",
			"cuts": [{
				"from": "rx",
				"to": "q"
			}],
			"steps": [
				{
					"from": "q",
					"to": "vpc",
					"text": "이미 들어온 것은 계속 적재한다"
				},
				{
					"from": "tx",
					"to": "proxy",
					"text": "빌린 연결"
				},
				{
					"from": "proxy",
					"to": "db",
					"text": "쓰기"
				}
			],
			"time": "권한을 되돌릴 때까지",
			"user": "5xx다. 클라이언트가 나중에 다시 보내야 한다.",
			"note": "넣는 데 성공한 뒤에만 202를 준다. 먼저 답하면 접수했다고 하고 잃는다. 고객 관리형 키면 역할에 `kms:GenerateDataKey`와 `kms:Decrypt`가 있어야 한다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html"
		},
		{
			"id": "connections-used-up",
			"diagram": "request-path",
			"part": "proxy",
			"why": "row-rds-proxy",
			"what": "RDS Proxy의 연결이 모두 빌려져 있다",
			"partly": true,
			"takeover": ["q", "dlq"],
			"steps": [
				{
					"from": "rx",
					"to": "q",
					"text": "접수는 평소처럼 202"
				},
				{
					"from": "q",
					"to": "vpc",
					"text": "기다리다 실패한 배치가 다시 보인다"
				},
				{
					"from": "q",
					"to": "dlq",
					"text": "거듭 실패해 `maxReceiveCount`를 다 쓰면 빠진다"
				}
			],
			"time": "120초까지 기다린다(기본값. 함수가 먼저 끝나면 거기까지)",
			"user": "계속 202지만 반영이 늦다. DLQ로 간 것은 되돌려야 반영된다.",
			"note": "이벤트 소스의 최대 동시성을 낮춘다. 세션을 고정(pinning)하는 구문이 연결을 붙잡고 있는지 본다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-connections.html"
		}
	],
	"sources": [{
		"note": "003",
		"section": "Amazon SQS",
		"lines": "144-153"
	}, {
		"note": "002",
		"section": "SQS(Simple Queue Service)",
		"lines": "651-655"
	}],
	"references": [
		{
			"title": "Lambda에서 SQS 사용하기",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html"
		},
		{
			"title": "SQS 이벤트 소스의 확장과 최대 동시성",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html"
		},
		{
			"title": "부분 배치 응답과 오류 처리",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html"
		},
		{
			"title": "배달 못한 편지 대기열",
			"url": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-api-gateway\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M109 178h9v-6h-9zm16 0h9v-6h-9zM86 47 45 67v129l41 14zm7 41v84h9v6h-9v36l-2 3h-2l-48-16-3-3V65l2-2 48-24h3l2 3v39h9v7zm48 90h9v-6h-9zm0-90h9v-7h-9zm-16 0h9v-7h-9zm-16 0h9v-7h-9zm102-21-41-20v163l41-14zm7 131-3 3-48 16h-2l-2-3v-36h-6v-6h6V88h-6v-7h6V42l2-3h3l48 24 2 2zm-81-90-6-2-16 42 6 2zm22 21a3 3 0 0 0 0-5l-13-13-4 5 10 10-10 11 4 5zm-49 13-13-13a3 3 0 0 1 0-5l13-13 4 5-10 10 10 11z\"/></symbol><symbol id=\"icon-aws-cloudwatch\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 150c0-13-10-23-23-23s-22 10-22 23 10 22 22 22 23-10 23-22m7 0c0 16-14 29-30 29s-29-13-29-29 13-29 29-29 30 13 30 29m27 44-23-21-6 7 22 20c2 2 5 2 7 0s2-5 0-6m-57-9c20 0 35-16 35-35 0-20-15-35-35-35-19 0-35 15-35 35 0 19 16 35 35 35m62 19a11 11 0 0 1-9 4l-7-3-23-21c-7 4-14 7-23 7-23 0-41-19-41-41 0-23 18-42 41-42s42 19 42 42c0 6-2 12-4 18l23 21c4 4 5 11 1 15M68 94v5a3 3 0 0 1-2 4c-8 2-21 8-21 26 0 14 8 22 14 26l8 2h38v6H67c-4 0-8-1-11-3-7-4-18-13-18-31 0-21 15-29 24-32v-3c0-17 12-36 27-42 19-8 39-4 53 10 4 4 8 10 11 16 3-3 8-5 13-5 10 0 20 7 22 23 9 2 28 9 28 33 0 10-3 18-9 24l-4-5c5-4 7-11 7-19 0-21-18-26-25-27l-2-1-1-3c-1-13-9-19-16-19-5 0-9 3-12 7l-3 1-2-2c-3-7-7-14-12-18-12-13-29-16-45-9-13 5-24 21-24 36\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol><symbol id=\"icon-saa-rds-proxy\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3f55c9\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M8 14h12l10 14M8 32h22M8 50h12l10-14M38 24a9 3 0 0 1 18 0a9 3 0 0 1 -18 0v17a9 3 0 0 0 18 0v-17M30 32h8\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>받는 속도와 처리하는 속도가 다를 때</strong> 쓴다. 요청은 순간에 열 배로 뛰지만 데이터베이스의 연결과 쓰기는 그렇게 늘지 않는다. 사용자가 처리 결과를 그 자리에서 볼 필요가 없다는 것이 조건이다. 주문 접수, 설문, 센서 값, 로그 적재가 그렇다. 응답에 결과가 들어가야 하면 이 구성이 아니라 데이터베이스를 키우거나 캐시를 둔다.</p>\n<p>두 부분이 서로의 사정을 모르게 하는 것을 <strong>느슨한 결합</strong>(loose coupling)이라 한다. 한쪽이 느려지거나 멈추거나 바뀌어도 다른 쪽은 그대로다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-60\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">받는 함수와 적재하는 함수를 SQS로 나눈 <span class=\"diagram-title-end\">구성<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"database-down\">데이터베이스가 멈춘다</option><option value=\"poison-message\">깨진 메시지 하나에서 적재 함수가 거듭 실패한다</option><option value=\"loader-crash\">적재 함수가 쓰다가 죽는다</option><option value=\"concurrency-exhausted\">동시 실행이 바닥나 수신 함수가 거절된다</option><option value=\"dlq-expired\">DLQ에서 꺼내기 전에 보관 기간이 끝난다</option><option value=\"api-throttled\">요청이 API의 초당 한도를 넘는다</option><option value=\"send-denied\">대기열 정책이나 KMS 키가 수신 함수를 막는다</option><option value=\"connections-used-up\">RDS Proxy의 연결이 모두 빌려져 있다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를, 밑줄 친 부품을 누르면 그 노트를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 받는 함수와 적재하는 함수를 SQS로 나눈 구성\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"576\" height=\"945\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 921.3 1511.8\"><svg id=\"diagram-request-path-picture\" width=\"921.3\" height=\"1511.8\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-4 -4 921.3 1511.8\"><title id=\"diagram-request-path-title\">받는 함수와 적재하는 함수를 SQS로 나눈 구성</title><desc id=\"diagram-request-path-desc\">클라이언트의 요청은 API Gateway를 거쳐 수신 함수로 간다. 수신 함수는 검증하고 SQS에 넣은 뒤 202를 돌려준다. 적재 함수는 Lambda가 대기열을 폴링해 배치로 부르고, VPC의 프라이빗 서브넷에서 RDS Proxy를 거쳐 데이터베이스에 쓴다. 여러 번 실패한 메시지는 DLQ로 가고 경보가 울린다.</desc><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"889.3\" height=\"1315.8\" x=\"12\" y=\"176\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"vpc\"><rect width=\"684.4\" height=\"306.2\" x=\"36\" y=\"931.4\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"sub\"><rect width=\"636.4\" height=\"229.2\" x=\"60\" y=\"984.4\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"client_api\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M596.8 56v169\"/><path fill=\"var(--diagram-line)\" d=\"m602.8 217-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"api_rx\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M596.8 357v74\"/><path fill=\"var(--diagram-line)\" d=\"m602.8 423-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"rx_q\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M596.8 587.2v74\"/><path fill=\"var(--diagram-line)\" d=\"m602.8 653.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"q_vpc\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M585.4 817.4v23q0 7-7 7H385.2q-7.1 0-7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m384.2 919.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"tx_proxy\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M174 1113.5h162.9\"/><path fill=\"var(--diagram-line)\" d=\"m329 1107.5 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"proxy_db\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M431 1113.5h133.3\"/><path fill=\"var(--diagram-line)\" d=\"m556.3 1107.5 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"q_dlq\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M608.2 817.4v23q0 7 7 7h193.1q7 0 7 7v150\"/><path fill=\"var(--diagram-line)\" d=\"m821.4 996.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"dlq_cw\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M815.4 1160.6v151\"/><path fill=\"var(--diagram-line)\" d=\"m821.4 1303.6-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"24\" y=\"207\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-boundary\" data-part=\"vpc\"><text x=\"48\" y=\"962.4\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\" data-part=\"sub\"><text x=\"72\" y=\"1015.4\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-edge-label\" data-edge=\"client_api\"><rect width=\"84.8\" height=\"30\" x=\"554.3\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"596.7\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① POST</text></g><g class=\"d-edge-label\" data-edge=\"api_rx\"><rect width=\"110.3\" height=\"30\" x=\"541.3\" y=\"381\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"596.4\" y=\"404\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 동기 호출</text></g><g class=\"d-edge-label\" data-edge=\"rx_q\"><rect width=\"111.2\" height=\"30\" x=\"540.8\" y=\"611.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"596.4\" y=\"634.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 넣고 202</text></g><g class=\"d-edge-label\" data-edge=\"q_vpc\"><rect width=\"85.7\" height=\"30\" x=\"335.2\" y=\"877.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"378.1\" y=\"900.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 배치로</text></g><g class=\"d-edge-label\" data-edge=\"tx_proxy\"><rect width=\"110.3\" height=\"30\" x=\"198\" y=\"1098\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"253.1\" y=\"1121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 빌린 연결</text></g><g class=\"d-edge-label\" data-edge=\"proxy_db\"><rect width=\"66.7\" height=\"30\" x=\"463.6\" y=\"1098\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"496.9\" y=\"1121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 쓰기</text></g><g class=\"d-edge-label\" data-edge=\"q_dlq\"><rect width=\"110.3\" height=\"30\" x=\"759.9\" y=\"877.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"815\" y=\"900.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 횟수 초과</text></g><g class=\"d-edge-label\" data-edge=\"dlq_cw\"><rect width=\"85.7\" height=\"30\" x=\"772.4\" y=\"1261.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"815.2\" y=\"1284.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 쌓이면</text></g><g class=\"d-node\" data-part=\"client\"><rect width=\"124.1\" height=\"44\" x=\"534.8\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"596.8\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">클라이언트</text></g><g class=\"d-node\" data-part=\"api\"><text x=\"596.8\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API Gateway</text><use width=\"72\" height=\"72\" x=\"560.8\" y=\"238\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\" data-part=\"rx\"><text x=\"596.8\" y=\"555\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">수신 함수 <tspan x=\"596.8\" y=\"579.2\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"560.8\" y=\"444\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"q\"><text x=\"596.8\" y=\"785.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열 <tspan x=\"596.8\" y=\"809.4\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"560.8\" y=\"674.2\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"dlq\"><text x=\"815.4\" y=\"1128.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DLQ <tspan x=\"815.4\" y=\"1152.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"779.4\" y=\"1017.4\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node leads\" data-part=\"cw\"><text x=\"815.4\" y=\"1435.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">경보 <tspan x=\"815.4\" y=\"1459.8\">CloudWatch</tspan></text><use width=\"72\" height=\"72\" x=\"779.4\" y=\"1324.6\" href=\"#icon-aws-cloudwatch\"/></g><g class=\"d-node\" data-part=\"tx\"><text x=\"129\" y=\"1157.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">적재 함수 <tspan x=\"129\" y=\"1181.6\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"93\" y=\"1046.4\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"proxy\"><text x=\"385.9\" y=\"1169.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS Proxy</text><use width=\"72\" height=\"72\" x=\"349.9\" y=\"1058.5\" href=\"#icon-saa-rds-proxy\"/></g><g class=\"d-node\" data-part=\"db\"><text x=\"613.3\" y=\"1157.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터베이스 <tspan x=\"613.3\" y=\"1181.6\">RDS</tspan></text><use width=\"72\" height=\"72\" x=\"577.3\" y=\"1046.4\" href=\"#icon-aws-rds\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 요청이 API의 초당 한도를 넘는다\" data-breaks=\"api-throttled\"><rect x=\"528\" y=\"225\" width=\"138\" height=\"136\" rx=\"10\"/><path d=\"M666 225m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 동시 실행이 바닥나 수신 함수가 거절된다\" data-breaks=\"concurrency-exhausted\"><rect x=\"548\" y=\"431\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M646 431m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 대기열 정책이나 KMS 키가 수신 함수를 막는다\" data-breaks=\"send-denied\"><rect x=\"548\" y=\"661\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M646 661m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: DLQ에서 꺼내기 전에 보관 기간이 끝난다\" data-breaks=\"dlq-expired\"><rect x=\"766\" y=\"1004\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M864 1004m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 깨진 메시지 하나에서 적재 함수가 거듭 실패한다. 다른 고장: 적재 함수가 쓰다가 죽는다\" data-breaks=\"poison-message\" data-then=\"loader-crash\"><rect x=\"80\" y=\"1033\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M178 1033m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 데이터베이스가 멈춘다\" data-breaks=\"database-down\"><rect x=\"550\" y=\"1033\" width=\"126\" height=\"160\" rx=\"10\"/><path d=\"M676 1033m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: RDS Proxy의 연결이 모두 빌려져 있다\" data-breaks=\"connections-used-up\"><rect x=\"328\" y=\"1046\" width=\"115\" height=\"136\" rx=\"10\"/><path d=\"M443 1046m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><a aria-label=\"경보 CloudWatch\" href=\"/management/cloudwatch-alarms/\"><rect width=\"131.9\" height=\"160.2\" x=\"749.4\" y=\"1311.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"279\" height=\"1178\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 447 1884\"><svg width=\"447\" height=\"1884\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-narrow-desc\" aria-labelledby=\"diagram-request-path-narrow-title\" role=\"img\" viewBox=\"-4 -4 447 1884\"><title id=\"diagram-request-path-narrow-title\">받는 함수와 적재하는 함수를 SQS로 나눈 구성</title><desc id=\"diagram-request-path-narrow-desc\">클라이언트의 요청은 API Gateway를 거쳐 수신 함수로 간다. 수신 함수는 검증하고 SQS에 넣은 뒤 202를 돌려준다. 적재 함수는 Lambda가 대기열을 폴링해 배치로 부르고, VPC의 프라이빗 서브넷에서 RDS Proxy를 거쳐 데이터베이스에 쓴다. 여러 번 실패한 메시지는 DLQ로 가고 경보가 울린다.</desc><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"415\" height=\"1696\" x=\"12\" y=\"168\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"vpc\"><rect width=\"214.1\" height=\"718.4\" x=\"36\" y=\"899.4\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"sub\"><rect width=\"171.8\" height=\"641.4\" x=\"57.1\" y=\"952.4\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"client_api\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M242 48v169\"/><path fill=\"var(--diagram-line)\" d=\"m248 209-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"api_rx\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M242 341v74\"/><path fill=\"var(--diagram-line)\" d=\"m248 407-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"rx_q\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M242 563.2v74\"/><path fill=\"var(--diagram-line)\" d=\"m248 629.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"q_vpc\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M232 785.4v23q0 7-7 7H150q-7 0-7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m149 887.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"tx_proxy\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M143 1149.6v74\"/><path fill=\"var(--diagram-line)\" d=\"m149 1215.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"proxy_db\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M143 1347.6v74\"/><path fill=\"var(--diagram-line)\" d=\"m149 1413.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"q_dlq\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M252.1 785.4v23q0 7 7.1 7H334q7 0 7 7v360.1\"/><path fill=\"var(--diagram-line)\" d=\"m347 1174.5-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"dlq_cw\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M341 1330.7v361.1\"/><path fill=\"var(--diagram-line)\" d=\"m347 1683.8-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"24\" y=\"199\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-boundary\" data-part=\"vpc\"><text x=\"48\" y=\"930.4\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\" data-part=\"sub\"><text x=\"69.1\" y=\"983.4\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-edge-label\" data-edge=\"client_api\"><rect width=\"84.8\" height=\"30\" x=\"199.6\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"242\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① POST</text></g><g class=\"d-edge-label\" data-edge=\"api_rx\"><rect width=\"110.3\" height=\"30\" x=\"186.6\" y=\"365\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"241.7\" y=\"388\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 동기 호출</text></g><g class=\"d-edge-label\" data-edge=\"rx_q\"><rect width=\"111.2\" height=\"30\" x=\"186.1\" y=\"587.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"241.7\" y=\"610.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 넣고 202</text></g><g class=\"d-edge-label\" data-edge=\"q_vpc\"><rect width=\"85.7\" height=\"30\" x=\"100\" y=\"845.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"142.9\" y=\"868.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 배치로</text></g><g class=\"d-edge-label\" data-edge=\"tx_proxy\"><rect width=\"110.3\" height=\"30\" x=\"87.5\" y=\"1173.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"142.7\" y=\"1196.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 빌린 연결</text></g><g class=\"d-edge-label\" data-edge=\"proxy_db\"><rect width=\"66.7\" height=\"30\" x=\"109.5\" y=\"1371.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"142.9\" y=\"1394.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 쓰기</text></g><g class=\"d-edge-label\" data-edge=\"q_dlq\"><rect width=\"110.3\" height=\"30\" x=\"285.6\" y=\"845.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"340.7\" y=\"868.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 횟수 초과</text></g><g class=\"d-edge-label\" data-edge=\"dlq_cw\"><rect width=\"85.7\" height=\"30\" x=\"298.1\" y=\"1641.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"341\" y=\"1664.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 쌓이면</text></g><g class=\"d-node\" data-part=\"client\"><rect width=\"116.2\" height=\"36\" x=\"184\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"242.1\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">클라이언트</text></g><g class=\"d-node\" data-part=\"api\"><text x=\"242.1\" y=\"333\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API Gateway</text><use width=\"72\" height=\"72\" x=\"206.1\" y=\"226\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\" data-part=\"rx\"><text x=\"242.1\" y=\"531\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">수신 함수 <tspan x=\"242.1\" y=\"555.2\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"206.1\" y=\"424\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"q\"><text x=\"242.1\" y=\"753.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열 <tspan x=\"242.1\" y=\"777.4\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"206.1\" y=\"646.2\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"dlq\"><text x=\"341.1\" y=\"1298.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DLQ <tspan x=\"341.1\" y=\"1322.7\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"305.1\" y=\"1191.5\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node leads\" data-part=\"cw\"><text x=\"341.1\" y=\"1807.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">경보 <tspan x=\"341.1\" y=\"1832\">CloudWatch</tspan></text><use width=\"72\" height=\"72\" x=\"305.1\" y=\"1700.8\" href=\"#icon-aws-cloudwatch\"/></g><g class=\"d-node\" data-part=\"tx\"><text x=\"143\" y=\"1117.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">적재 함수 <tspan x=\"143\" y=\"1141.6\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"107\" y=\"1010.4\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"proxy\"><text x=\"143\" y=\"1339.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS Proxy</text><use width=\"72\" height=\"72\" x=\"107\" y=\"1232.6\" href=\"#icon-saa-rds-proxy\"/></g><g class=\"d-node\" data-part=\"db\"><text x=\"143\" y=\"1537.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터베이스 <tspan x=\"143\" y=\"1561.8\">RDS</tspan></text><use width=\"72\" height=\"72\" x=\"107\" y=\"1430.6\" href=\"#icon-aws-rds\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 요청이 API의 초당 한도를 넘는다\" data-breaks=\"api-throttled\"><rect x=\"173\" y=\"217\" width=\"138\" height=\"128\" rx=\"10\"/><path d=\"M311 217m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 동시 실행이 바닥나 수신 함수가 거절된다\" data-breaks=\"concurrency-exhausted\"><rect x=\"195\" y=\"415\" width=\"94\" height=\"152\" rx=\"10\"/><path d=\"M289 415m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 대기열 정책이나 KMS 키가 수신 함수를 막는다\" data-breaks=\"send-denied\"><rect x=\"197\" y=\"637\" width=\"90\" height=\"152\" rx=\"10\"/><path d=\"M287 637m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 깨진 메시지 하나에서 적재 함수가 거듭 실패한다. 다른 고장: 적재 함수가 쓰다가 죽는다\" data-breaks=\"poison-message\" data-then=\"loader-crash\"><rect x=\"96\" y=\"1001\" width=\"94\" height=\"152\" rx=\"10\"/><path d=\"M190 1001m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: DLQ에서 꺼내기 전에 보관 기간이 끝난다\" data-breaks=\"dlq-expired\"><rect x=\"296\" y=\"1183\" width=\"90\" height=\"152\" rx=\"10\"/><path d=\"M386 1183m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: RDS Proxy의 연결이 모두 빌려져 있다\" data-breaks=\"connections-used-up\"><rect x=\"85\" y=\"1224\" width=\"115\" height=\"128\" rx=\"10\"/><path d=\"M200 1224m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 데이터베이스가 멈춘다\" data-breaks=\"database-down\"><rect x=\"80\" y=\"1422\" width=\"126\" height=\"152\" rx=\"10\"/><path d=\"M206 1422m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><a aria-label=\"경보 CloudWatch\" href=\"/management/cloudwatch-alarms/\"><rect width=\"131.9\" height=\"152.2\" x=\"275.2\" y=\"1691.8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>클라이언트가 데이터를 보낸다. <a href=\"/integration/api-gateway/\">API Gateway</a>가 인증하고 속도를 제한한다.</li>\n<li>수신 함수를 <strong>동기로</strong> 부른다. 하는 일은 검증과 요청 번호 만들기뿐이라 수십 밀리초에 끝난다.</li>\n<li><a href=\"/integration/sqs/\">SQS</a>에 넣는 데 성공하면 <code>202 Accepted</code>와 번호를 돌려준다. 여기서부터 클라이언트는 기다리지 않는다.</li>\n<li><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 서비스가 대기열에 메시지가 있는지 되풀이해 묻고(롱 폴링) 메시지를 <strong>배치로</strong> 적재 함수에 넘긴다. 이 설정이 이벤트 소스 매핑이다. 폴링은 함수의 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 밖에서 일어나므로 VPC에 SQS로 나가는 길이 없어도 된다.</li>\n<li>적재 함수는 <a href=\"/compute/lambda-vpc/\">VPC에 연결</a>되어 있고, <a href=\"/database/rds-proxy/\">RDS Proxy</a>에서 연결을 빌린다.</li>\n<li>데이터베이스에 쓴다. 같은 번호가 두 번 와도 한 번만 반영하게(멱등) 고유 키로 막는다. 성공하면 Lambda가 메시지를 지운다.</li>\n<li>여러 번 실패한 메시지는 DLQ(실패한 것만 따로 모으는 대기열)로 옮겨진다.</li>\n<li>DLQ에 하나라도 쌓이면 경보가 울린다. 고친 뒤 원래 대기열로 되돌린다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-database-down\" name=\"failures-request-path\" data-failure='{\"down\":[\"db\"],\"with\":[\"tx\",\"proxy\"],\"over\":[\"q\",\"dlq\"],\"way\":[[\"rx\",\"q\"],[\"q\",\"dlq\"]]}'><summary>데이터베이스가 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>DB가 돌아올 때까지(DLQ로 간 것은 되돌릴 때까지)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>계속 202지만 반영이 늦다. DLQ로 간 것은 되돌려야 반영된다.</dd></div><div><dt>이어받는 것</dt><dd>대기열 SQS, DLQ SQS</dd></div><div><dt>이때의 경로</dt><dd><ol><li>평소처럼 넣고 202. 적재에 실패한 것도 여기서 다시 보인다</li><li>가시성 제한 시간 × <code>maxReceiveCount</code> 뒤 빠진다. 되돌려야 반영된다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>점검이면 이벤트 소스 매핑을 꺼 둔다. 그러면 받은 횟수를 쓰지 않고 보관 기간까지 대기열에 남는다.</dd></div><div><dt>부품</dt><dd><a href=\"/database/rds/\">데이터베이스 RDS</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-poison-message\" name=\"failures-request-path\" data-failure='{\"down\":[\"tx\"],\"over\":[\"dlq\"],\"way\":[[\"q\",\"dlq\"],[\"dlq\",\"cw\"]],\"partly\":true}'><summary>깨진 메시지 하나에서 적재 함수가 거듭 실패한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>가시성 제한 시간 × 최대 수신 횟수(<code>maxReceiveCount</code>)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그 한 건만 반영되지 않는다. 이미 202를 받았다.</dd></div><div><dt>이어받는 것</dt><dd>DLQ SQS</dd></div><div><dt>이때의 경로</dt><dd><ol><li><code>maxReceiveCount</code>를 넘으면 치운다</li><li>하나라도 쌓이면 경보</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>부분 배치 응답을 켜 둔다. 없으면 같은 배치의 멀쩡한 메시지까지 되돌아온다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda-vpc/\">적재 함수 Lambda</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-loader-crash\" name=\"failures-request-path\" data-failure='{\"down\":[\"tx\"],\"over\":[\"q\"],\"way\":[[\"q\",\"vpc\"]],\"partly\":true}'><summary>적재 함수가 쓰다가 죽는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>정해 둔 가시성 제한 시간 뒤(함수 제한 시간의 6배 이상으로 둔 그 값)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>202는 그대로고, 조금 늦게 반영된다.</dd></div><div><dt>이어받는 것</dt><dd>대기열 SQS</dd></div><div><dt>이때의 경로</dt><dd><ol><li>지우지 않은 메시지가 다시 보여 새 실행이 받는다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>이미 쓴 것이 다시 올 수 있으니 고유 키로 한 번만 반영한다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda-vpc/\">적재 함수 Lambda</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-concurrency-exhausted\" name=\"failures-request-path\" data-failure='{\"down\":[\"rx\"],\"way\":[[\"q\",\"vpc\"],[\"tx\",\"proxy\"],[\"proxy\",\"db\"]],\"partly\":true}'><summary>동시 실행이 바닥나 수신 함수가 거절된다</summary><dl><div><dt>걸리는 시간</dt><dd><b>동시 실행이 빌 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>넘친 요청만 500이다. API Gateway는 다시 부르지 않으니 클라이언트가 다시 보낸다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>이미 들어온 것은 자리가 나는 대로 적재한다</li><li>빌린 연결</li><li>쓰기</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>수신 함수에 예약된 동시성을, 적재 쪽에 최대 동시성을 정해 둔다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">수신 함수 Lambda</a> · <a href=\"#row-susin-hamsu\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway-errors.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-dlq-expired\" name=\"failures-request-path\" data-failure='{\"down\":[\"dlq\"],\"partly\":true}'><summary>DLQ에서 꺼내기 전에 보관 기간이 끝난다</summary><dl><div><dt>걸리는 시간</dt><dd><b>원본 대기열에 들어온 때부터 최대 14일</b></dd></div><div><dt>사용자가 보는 것</dt><dd>202를 받은 요청이 끝내 반영되지 않는다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>표준 대기열은 DLQ로 옮겨도 처음 들어온 시각부터 센다. DLQ의 보관을 원본보다 길게 두고 경보를 건다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/sqs/\">DLQ SQS</a> · <a href=\"#row-dlq\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/setting-up-dead-letter-queue-retention.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-api-throttled\" name=\"failures-request-path\" data-failure='{\"down\":[\"api\"],\"way\":[[\"api\",\"rx\"],[\"rx\",\"q\"],[\"q\",\"vpc\"]],\"partly\":true}'><summary>요청이 API의 초당 한도를 넘는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>요청이 한도 아래로 줄면 바로(기본 초당 10,000건)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>넘친 요청만 429다. 간격을 늘리며 다시 보낸다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>한도 안의 요청은 평소처럼 받는다</li><li>넣고 202</li><li>쌓인 것도 계속 적재한다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/integration/api-gateway/\">API Gateway</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-send-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"q\"],\"way\":[[\"q\",\"vpc\"],[\"tx\",\"proxy\"],[\"proxy\",\"db\"]],\"cuts\":[[\"rx\",\"q\"]]}'><summary>대기열 정책이나 KMS 키가 수신 함수를 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>권한을 되돌릴 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>5xx다. 클라이언트가 나중에 다시 보내야 한다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>이미 들어온 것은 계속 적재한다</li><li>빌린 연결</li><li>쓰기</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>넣는 데 성공한 뒤에만 202를 준다. 먼저 답하면 접수했다고 하고 잃는다. 고객 관리형 키면 역할에 <code>kms:GenerateDataKey</code>와 <code>kms:Decrypt</code>가 있어야 한다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/sqs/\">대기열 SQS</a> · <a href=\"#row-sqs\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-connections-used-up\" name=\"failures-request-path\" data-failure='{\"down\":[\"proxy\"],\"over\":[\"q\",\"dlq\"],\"way\":[[\"rx\",\"q\"],[\"q\",\"vpc\"],[\"q\",\"dlq\"]],\"partly\":true}'><summary>RDS Proxy의 연결이 모두 빌려져 있다</summary><dl><div><dt>걸리는 시간</dt><dd><b>120초까지 기다린다(기본값. 함수가 먼저 끝나면 거기까지)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>계속 202지만 반영이 늦다. DLQ로 간 것은 되돌려야 반영된다.</dd></div><div><dt>이어받는 것</dt><dd>대기열 SQS, DLQ SQS</dd></div><div><dt>이때의 경로</dt><dd><ol><li>접수는 평소처럼 202</li><li>기다리다 실패한 배치가 다시 보인다</li><li>거듭 실패해 <code>maxReceiveCount</code>를 다 쓰면 빠진다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>이벤트 소스의 최대 동시성을 낮춘다. 세션을 고정(pinning)하는 구문이 연결을 붙잡고 있는지 본다.</dd></div><div><dt>부품</dt><dd><a href=\"/database/rds-proxy/\">RDS Proxy</a> · <a href=\"#row-rds-proxy\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-connections.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>클라이언트의 요청은 API Gateway를 거쳐 수신 함수로 간다. 수신 함수는 검증하고 SQS에 넣은 뒤 202를 돌려준다. 적재 함수는 Lambda가 대기열을 폴링해 배치로 부르고, VPC의 프라이빗 서브넷에서 RDS Proxy를 거쳐 데이터베이스에 쓴다. 여러 번 실패한 메시지는 DLQ로 가고 경보가 울린다.</p><ul><li>서울 안: VPC, API Gateway, 수신 함수 Lambda, 대기열 SQS, DLQ SQS, 경보 CloudWatch</li><li>VPC 안: 프라이빗 서브넷</li><li>프라이빗 서브넷 안: 적재 함수 Lambda, RDS Proxy, 데이터베이스 RDS</li><li>클라이언트 → API Gateway: ① POST</li><li>API Gateway → 수신 함수 Lambda: ② 동기 호출</li><li>수신 함수 Lambda → 대기열 SQS: ③ 넣고 202</li><li>대기열 SQS → VPC: ④ 배치로 (점선)</li><li>적재 함수 Lambda → RDS Proxy: ⑤ 빌린 연결</li><li>RDS Proxy → 데이터베이스 RDS: ⑥ 쓰기</li><li>대기열 SQS → DLQ SQS: ⑦ 횟수 초과 (점선)</li><li>DLQ SQS → 경보 CloudWatch: ⑧ 쌓이면 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>클라이언트가 결과를 알아야 하면 번호로 조회하는 API를 따로 두거나, 처리 뒤 WebSocket·<a href=\"/integration/sns/\" class=\"mention\">SNS</a>로 알린다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 부품, 맡은 일, 없으면\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\">\n<thead>\n<tr>\n<th scope=\"col\">부품</th>\n<th scope=\"col\">맡은 일</th>\n<th scope=\"col\">없으면</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-susin-hamsu\">\n<th scope=\"row\"><a href=\"#row-susin-hamsu\" class=\"anchor\" aria-label=\"줄 링크\"></a>수신 함수</th>\n<td>빠른 검증, 번호, 즉시 응답</td>\n<td>클라이언트가 데이터베이스의 속도로 기다린다</td>\n</tr>\n<tr id=\"row-sqs\">\n<th scope=\"row\"><a href=\"#row-sqs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/sqs/\" class=\"mention\">SQS</a></th>\n<td>급증을 맡아 두고 재시도의 기준이 됨</td>\n<td>몰린 만큼 쓰기가 실패하고 데이터를 잃는다</td>\n</tr>\n<tr id=\"row-ibenteu-soseu-maeping\">\n<th scope=\"row\"><a href=\"#row-ibenteu-soseu-maeping\" class=\"anchor\" aria-label=\"줄 링크\"></a>이벤트 소스 매핑</th>\n<td>폴링, 배치, 삭제, 되돌리기</td>\n<td>폴링 코드를 직접 짠다</td>\n</tr>\n<tr id=\"row-choedae-dongsiseong\">\n<th scope=\"row\"><a href=\"#row-choedae-dongsiseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>최대 동시성</th>\n<td>데이터베이스가 견딜 만큼만 부른다</td>\n<td>대기열이 있어도 쓰기가 그대로 몰린다</td>\n</tr>\n<tr id=\"row-rds-proxy\">\n<th scope=\"row\"><a href=\"#row-rds-proxy\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/rds-proxy/\" class=\"mention\">RDS Proxy</a></th>\n<td>연결을 모아 나눠 씀</td>\n<td>실행 환경 수만큼 연결이 생긴다</td>\n</tr>\n<tr id=\"row-dlq\">\n<th scope=\"row\"><a href=\"#row-dlq\" class=\"anchor\" aria-label=\"줄 링크\"></a>DLQ</th>\n<td>깨진 메시지를 치운다</td>\n<td>같은 메시지가 보관 기간 내내 돈다</td>\n</tr>\n</tbody>\n</table></div>\n<p>속도를 정하는 손잡이가 둘이라 헷갈린다. <strong>최대 동시성은 대기열 쪽에서 부르는 수를</strong> 줄이므로 남은 메시지가 대기열에 조용히 있다. <strong>예약된 동시성은 함수 쪽에서 막으므로</strong> 넘친 호출이 스로틀링되고 받은 횟수가 올라 DLQ로 빠질 수 있다. 대기열을 읽는 함수에는 앞의 것을 쓰고, 둘 다 걸면 예약된 동시성이 최대 동시성보다 작지 않게 한다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> lambda</span><span class=\"tk-string\"> create-event-source-mapping</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --function-name</span><span class=\"tk-string\"> load-orders</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --event-source-arn</span><span class=\"tk-string\"> arn:aws:sqs:ap-northeast-2:111122223333:orders</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --batch-size</span><span class=\"tk-constant\"> 10</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --function-response-types</span><span class=\"tk-string\"> ReportBatchItemFailures</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --scaling-config</span><span class=\"tk-string\"> MaximumConcurrency=</span><span class=\"tk-constant\">20</span></span></code></pre>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-database-down\">데이터베이스가 멈춘다</a></li><li><a href=\"#failure-poison-message\">깨진 메시지 하나에서 적재 함수가 거듭 실패한다</a></li><li><a href=\"#failure-loader-crash\">적재 함수가 쓰다가 죽는다</a></li><li><a href=\"#diagram-request-path\">나머지 5가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-database-down\" data-diagram=\"database-down\"><figcaption><span class=\"diagram-title\">데이터베이스가 멈춘 동안 메시지가 대기열에 남는 <span class=\"diagram-title-end\">모습<a href=\"#diagram-database-down\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\"><strong>데이터베이스가 멈춘다</strong> <span>DB가 돌아올 때까지(DLQ로 간 것은 되돌릴 때까지)</span> <span>계속 202지만 반영이 늦다. DLQ로 간 것은 되돌려야 반영된다. 이어받는 것: 쌓이는 대기열 SQS, DLQ SQS.</span> <a href=\"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 데이터베이스가 멈춘 동안 메시지가 대기열에 남는 모습\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"303\" height=\"715\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 484.1 1144.8\"><svg width=\"484.1\" height=\"1144.8\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-database-down-desc\" aria-labelledby=\"diagram-database-down-title\" role=\"img\" viewBox=\"-4 -4 484.1 1144.8\"><title id=\"diagram-database-down-title\">데이터베이스가 멈춘 동안 메시지가 대기열에 남는 모습</title><desc id=\"diagram-database-down-desc\">데이터베이스가 멈춰도 수신 함수는 대기열에 넣고 응답한다. 적재 함수는 쓰지 못해 오류를 내고, 메시지는 가시성 제한 시간이 지나 다시 보인다. 되살아나면 쌓인 것을 이어서 처리하고, 횟수를 넘긴 것은 DLQ에서 되돌린다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M219.4 56v106\"/><path fill=\"var(--diagram-link)\" d=\"m225.4 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M219.4 318.2v106\"/><path fill=\"var(--diagram-link)\" d=\"m225.4 416.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M188.3 580.4v13q0 7-7 7H52.5q-7.1 0-7.1 7v76q0 7 7 7h28.7q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m94.2 698.4-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M100 862.6v110\"/><path stroke-width=\"3\" d=\"m106.2 957.1-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M111.6 710.4v-13q0-7 7-7h28.6q7 0 7-7v-56q0-7 7.1-7H202q7 0 7-7v-29\"/><path fill=\"var(--diagram-line)\" d=\"m203 592.4 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M229.7 580.4v33q0 7 7.1 7h40.7q7 0 7 7v56q0 7 7.1 7h37.9q7 0 7 7v9\"/><path fill=\"var(--diagram-link)\" d=\"m342.6 698.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M359.9 710.4v-13q0-7 7-7h37.9q7 0 7-7v-76q0-7-7-7H257.5q-7 0-7-7v-9\"/><path fill=\"var(--diagram-line)\" d=\"m244.5 592.4 6-12 6 12z\"/></g><g class=\"d-edge-label\"><rect width=\"149.2\" height=\"30\" x=\"144.4\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"219\" y=\"119\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">① 평소처럼 202</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"163.9\" y=\"358.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"219\" y=\"381.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">② 넣기 성공</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"12\" y=\"640.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"45.4\" y=\"663.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 배치</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"44.4\" y=\"902.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"99.6\" y=\"925.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 쓰기 실패</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"98.7\" y=\"640.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"153.9\" y=\"663.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 다시 보임</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"229\" y=\"640.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"284.2\" y=\"663.4\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑥ 횟수 초과</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"359.3\" y=\"640.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"411.7\" y=\"663.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 되돌리기</text></g><g class=\"d-node\"><rect width=\"124.1\" height=\"44\" x=\"157.4\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"219.4\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">클라이언트</text></g><g class=\"d-node\"><text x=\"219.4\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">수신 함수 <tspan x=\"219.4\" y=\"310.2\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"183.4\" y=\"175\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"219.4\" y=\"548.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">쌓이는 대기열 <tspan x=\"219.4\" y=\"572.4\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"183.4\" y=\"437.2\" href=\"#icon-aws-sqs\"/></g><rect width=\"131.6\" height=\"160.2\" x=\"153.6\" y=\"424.2\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"99.9\" y=\"830.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">적재 함수 <tspan x=\"99.9\" y=\"854.6\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"63.9\" y=\"719.4\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><rect width=\"98\" height=\"160.2\" x=\"50.9\" y=\"968.6\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text x=\"99.9\" y=\"1092.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">멈춘 DB <tspan x=\"99.9\" y=\"1116.8\">RDS</tspan></text><use width=\"72\" height=\"72\" x=\"63.9\" y=\"981.6\" href=\"#icon-aws-rds\" filter=\"grayscale(1)\" opacity=\".3\"/><path fill=\"none\" stroke=\"var(--diagram-down-line)\" stroke-linecap=\"round\" stroke-width=\"5\" d=\"M75.9 993.6l48 48m0-48l-48 48\"/></g><g class=\"d-node\"><text x=\"348.2\" y=\"830.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DLQ <tspan x=\"348.2\" y=\"854.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"312.2\" y=\"719.4\" href=\"#icon-aws-sqs\"/></g><rect width=\"98\" height=\"160.2\" x=\"299.2\" y=\"706.4\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/></svg><a aria-label=\"수신 함수 Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"160.2\" x=\"170.4\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"쌓이는 대기열 SQS\" href=\"/integration/sqs/\"><rect width=\"131.6\" height=\"160.2\" x=\"153.6\" y=\"424.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"적재 함수 Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"160.2\" x=\"50.9\" y=\"706.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"멈춘 DB RDS\" href=\"/database/rds/\"><rect width=\"98\" height=\"160.2\" x=\"50.9\" y=\"968.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DLQ SQS\" href=\"/integration/sqs/\"><rect width=\"98\" height=\"160.2\" x=\"299.2\" y=\"706.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>데이터베이스가 멈춰도 수신 함수는 대기열에 넣고 응답한다. 적재 함수는 쓰지 못해 오류를 내고, 메시지는 가시성 제한 시간이 지나 다시 보인다. 되살아나면 쌓인 것을 이어서 처리하고, 횟수를 넘긴 것은 DLQ에서 되돌린다.</p><ul><li>클라이언트 → 수신 함수 Lambda: ① 평소처럼 202</li><li>수신 함수 Lambda → 쌓이는 대기열 SQS: ② 넣기 성공</li><li>쌓이는 대기열 SQS → 적재 함수 Lambda: ③ 배치 (점선)</li><li>적재 함수 Lambda → 멈춘 DB RDS: ④ 쓰기 실패</li><li>적재 함수 Lambda → 쌓이는 대기열 SQS: ⑤ 다시 보임 (점선)</li><li>쌓이는 대기열 SQS → DLQ SQS: ⑥ 횟수 초과 (점선)</li><li>DLQ SQS → 쌓이는 대기열 SQS: ⑦ 되돌리기 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ul>\n<li><strong>데이터베이스가 멈춤</strong>: 받는 일은 계속된다(①②). 적재는 실패하고(④) 메시지는 가시성 제한 시간 뒤 다시 보인다(⑤). 오래 멈추면 멀쩡한 메시지까지 DLQ로 가므로(⑥), 점검이라면 매핑을 잠시 끄고 사고라면 DLQ에서 되돌린다(⑦).</li>\n<li><strong>깨진 메시지 하나</strong>: 함수가 오류를 내면 배치 전체가 돌아온다. 부분 배치 응답(<code>ReportBatchItemFailures</code>)으로 실패한 것만 알린다. FIFO라면 첫 실패에서 멈추고 남은 것까지 실패로 알려야 순서가 지켜진다.</li>\n<li><strong>적재 함수가 죽음</strong>: 지우기 전에 죽었으니 다시 온다. 두 번 쓰이는 것은 고유 키가 막는다.</li>\n<li><strong>DLQ에서 사라짐</strong>: 표준 대기열에서는 옮겨도 처음 들어온 시각부터 보관 기간을 센다. DLQ의 보관을 원본보다 길게, 흔히 14일로 둔다.</li>\n<li><strong>밀림</strong>: 가장 오래된 메시지의 나이(<code>ApproximateAgeOfOldestMessage</code>)에 경보를 건다. 쌓인 개수보다 이 값이 늦어진 정도를 말해 준다.</li>\n<li><strong>가용 영역 하나</strong>: <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>와 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>는 여러 AZ에 걸쳐 있다. 함수의 서브넷과 데이터베이스도 둘 이상의 AZ에 둔다.</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><a href=\"/integration/sqs/\" class=\"mention\">SQS</a>는 요청 수다. 배치로 묶을수록 줄고, 빈 대기열을 폴링하는 호출도 요청으로 센다.</li>\n<li>함수가 둘이라 호출이 늘지만 <strong>데이터베이스를 피크에 맞춰 키우지 않아도 되는 것</strong>이 더 크다.</li>\n<li>배치를 키우면 호출 수와 커밋 수가 준다. 대신 하나가 실패할 때 다시 할 일이 커진다.</li>\n<li><a href=\"/database/rds-proxy/\" class=\"mention\">RDS Proxy</a>는 연결한 데이터베이스의 크기에 따라 시간 요금이 든다. 동시성을 작게 묶어 연결이 넉넉하면 빼도 된다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>코드를 줄인다</strong>: <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>가 <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>에 바로 넣는다.</li>\n<li><strong>순서가 중요</strong>: FIFO 대기열로 바꾸고 고객 ID를 메시지 그룹으로 쓴다. 동시성은 그룹 수를 넘지 못한다. 고르는 기준은 <a href=\"/integration/sqs-standard-vs-fifo/\">SQS 표준 대기열 vs FIFO 대기열</a>에 있다.</li>\n<li><strong>처리가 15분을 넘음</strong>: 적재 쪽을 <a href=\"/compute/fargate/\">Fargate</a>나 <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>의 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>로 바꾸고 밀린 메시지 수로 늘린다.</li>\n<li><strong>여러 시스템이 같은 주문을 받음</strong>: 앞에 <a href=\"/integration/sns/\" class=\"mention\">SNS</a>를 두고 대기열을 여럿 구독시킨다. <a href=\"/architectures/sns-sqs-fan-out/\">SNS + SQS 팬아웃</a>이다.</li>\n<li><strong><a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>에 쓰기</strong>: <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>와 <a href=\"/database/rds-proxy/\" class=\"mention\">RDS Proxy</a>가 필요 없다. 그래도 대기열은 급증과 재시도를 맡는다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [createVNode(_components.a, {
							href: "/compute/lambda/",
							class: "mention",
							children: "Lambda"
						}), " 비동기 호출만으로도 되지 않나"] }),
						": 내부 대기열이 있지만 최대 6시간, 재시도 2번뿐이고 들여다보거나 속도를 늦출 수 없다. 보관과 조절이 필요하면 ",
						createVNode(_components.a, {
							href: "/integration/sqs/",
							class: "mention",
							children: "SQS"
						}),
						"다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "가시성 제한 시간" }),
						"은 함수 제한 시간의 6배 이상으로 두고, 배치 창을 쓰면 그만큼 더한다. 처리 중인 메시지가 다시 나가지 않게 하려는 것이다. 시간을 연장하는 API는 ",
						createVNode(_components.a, {
							href: "/integration/receivemessage-vs-changemessagevisibility/",
							children: "ReceiveMessage vs ChangeMessageVisibility"
						}),
						"에 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Kinesis와의 차이" }),
						": 레코드를 여럿이 다시 읽고 순서가 중요하면 ",
						createVNode(_components.a, {
							href: "/analytics/kinesis-data-streams/",
							children: "Kinesis"
						}),
						", 작업을 하나씩 나눠 지우면 SQS다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "캐시와의 차이" }),
						": ",
						createVNode(_components.a, {
							href: "/database/elasticache/",
							class: "mention",
							children: "ElastiCache"
						}),
						"는 읽기를 덜어 준다. 몰리는 ",
						createVNode(_components.strong, { children: "쓰기" }),
						"를 받아 두는 답은 대기열이다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "DLQ는 대기열에 단다",
					"set:html": "<p>SQS가 부르는 함수에 Lambda의 DLQ나 실패 대상을 달아도 쓰이지 않는다. 그것은 비동기 호출의 설정이다. 여기서는 <strong>원본 대기열의 재전송 정책</strong>에 DLQ를 건다.</p>"
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
var url = "content/architectures/lambda-sqs-decoupling.mdx/";
var file = "/work/wt/build/content/architectures/lambda-sqs-decoupling.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/lambda-sqs-decoupling.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
