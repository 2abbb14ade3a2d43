import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/microservices.mdx
var frontmatter = {
	"title": "마이크로서비스 아키텍처",
	"titleEn": "Microservices architecture on AWS",
	"kind": "architecture",
	"status": "published",
	"summary": "한 덩어리 앱을 저마다 코드와 데이터와 배포를 가진 작은 서비스로 나누고, 답이 필요한 것은 동기로 부르고 나머지는 메시지와 이벤트로 잇는 구성이다.",
	"aliases": [
		"마이크로서비스",
		"마이크로 서비스 패턴",
		"MSA",
		"Microservices",
		"동기식 통신",
		"비동기식 통신",
		"모놀리스 분해",
		"서비스 분리",
		"서킷 브레이커",
		"회로 차단기",
		"사가 패턴",
		"모놀리스 쪼개기",
		"앱을 작은 서비스로",
		"서비스 간 통신"
	],
	"related": [
		"architectures/lambda-sqs-decoupling",
		"architectures/sns-sqs-fan-out",
		"integration/api-gateway",
		"compute/ecs",
		"networking/application-load-balancer",
		"integration/eventbridge",
		"integration/step-functions",
		"networking/privatelink"
	],
	"signals": [{
		"id": "ecs-on-fargate-alb",
		"need": "서버 없이 컨테이너를 기능마다 따로 배포하고 늘린다",
		"choose": "ECS on Fargate + ALB 경로 규칙",
		"see": "architectures/microservices#scenario-split-monolith-independent-scaling",
		"why": "서비스마다 따로 늘고, Fargate가 서버를, 경로 규칙이 나누기를 맡는다."
	}, {
		"id": "sns-sqs",
		"need": "답이 필요 없는 일이 느려지자 주문까지 함께 실패한다",
		"choose": "SNS·SQS로 비동기 분리",
		"see": "architectures/microservices#asynchronous",
		"why": "답을 기다리지 않고 대기열에 맡기면 그 일이 느려도 주문은 끝난다."
	}],
	"facts": [
		{
			"id": "serial-availability",
			"label": "99.9%짜리 서비스 다섯을 차례로 부를 때의 가용성",
			"value": "약 99.5%",
			"note": "꼭 필요한 의존성의 가용성은 곱해진다. 한 해 중단이 약 8.8시간에서 43.7시간으로 는다.",
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/availability.html"
		},
		{
			"id": "one-database-each",
			"label": "서비스 하나가 쓰는 데이터 저장소",
			"value": "자기 것 하나(다른 서비스와 나누지 않음)",
			"note": "테이블을 나눠 쓰면 스키마를 고칠 때 모두 함께 배포한다.",
			"source": "https://docs.aws.amazon.com/prescriptive-guidance/latest/modernization-data-persistence/database-per-service.html"
		},
		{
			"id": "sync-and-async",
			"label": "통신 방식",
			"value": "동기(요청과 응답)와 비동기(메시지·이벤트)",
			"note": "부르는 쪽이 답을 기다리는지로 나뉜다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/microservices-on-aws/communication-mechanisms.html"
		},
		{
			"id": "app-mesh-end",
			"label": "AWS App Mesh",
			"value": "2026년 9월 30일 지원 종료",
			"note": "ECS는 Service Connect, EKS와 여러 VPC는 VPC Lattice로 옮긴다.",
			"examEra": "서비스 메시의 답",
			"source": "https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html"
		}
	],
	"scenarios": [
		{
			"id": "checkout-fails-with-email",
			"situation": "주문 API가 결제, 재고, 메일 서비스를 차례로 동기 호출한다. 메일 서비스가 느려지자 주문 전체가 시간 초과로 실패한다. 주문은 메일과 상관없이 끝나야 한다.",
			"answer": [
				"architectures/microservices",
				"architectures/sns-sqs-fan-out",
				"integration/sqs"
			],
			"choose": "메일만 이벤트와 대기열로 비동기 처리",
			"why": "답이 필요 없는 일까지 동기로 이은 것이 원인이다. 메일은 대기열로 넘기고 답이 필요한 결제만 동기로 둔다.",
			"trap": "메일 서비스의 인스턴스만 늘리면 다음 장애에 또 함께 멈춘다.",
			"requirements": ["decoupling"]
		},
		{
			"id": "split-monolith-independent-scaling",
			"situation": "모놀리식 웹 앱에서 검색만 부하가 크다. 팀마다 따로 배포하고 검색만 늘리고 싶다. 컨테이너를 쓰되 서버는 관리하지 않는다.",
			"answer": [
				"compute/ecs",
				"compute/fargate",
				"networking/application-load-balancer"
			],
			"why": "“독립 배포와 확장”과 “서버 없이 컨테이너”다. 서비스마다 Fargate로 도는 ECS 서비스를 두고, ALB의 경로 규칙으로 나눈다.",
			"trap": "더 큰 EC2로 옮기면 검색 하나 때문에 모두를 키운다.",
			"requirements": ["least-operations", "sudden-load"]
		},
		{
			"id": "order-across-services",
			"situation": "주문은 재고 차감, 결제, 배송 예약이 모두 되거나 모두 취소되어야 한다. 세 서비스의 데이터베이스가 다르다. 어디까지 갔는지 눈으로 보고 싶다.",
			"answer": ["integration/step-functions"],
			"choose": "Step Functions로 지휘하는 사가",
			"why": "데이터베이스를 가로지르는 트랜잭션은 없다. 단계마다 취소 작업을 둔 사가(saga)를 Step Functions가 지휘하고, 실패하면 거꾸로 되돌린다.",
			"trap": "SQS로만 이으면 어디까지 갔는지와 되돌리기를 서비스마다 구현한다. DynamoDB 트랜잭션은 DynamoDB 안에서만 된다."
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "서비스 개발 수명 주기를 줄이려고 쓴다고만 한다.",
			"status": "simplified",
			"right": "그 대신 네트워크 오류, 데이터 맞추기, 추적이 새 일이 된다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/microservices-on-aws/microservices-on-aws.html"
		},
		{
			"id": "wording-2",
			"notes": "각 서비스가 독립적으로 확장하여 코드 저장소를 갖춘다고 한다.",
			"status": "simplified",
			"right": "빠진 핵심은 **데이터**다. DB를 나눠 쓰면 코드를 나눠도 함께 배포하고 함께 멈춘다.",
			"source": "https://docs.aws.amazon.com/prescriptive-guidance/latest/modernization-data-persistence/database-per-service.html"
		},
		{
			"id": "s3-sqs",
			"notes": "비동기식을 S3, SQS, Kinesis, SNS가 방아쇠(트리거)가 되는 경우로 풀이한다.",
			"status": "simplified",
			"right": "부르는 쪽이 답을 기다리지 않으면 비동기다. S3 이벤트가 직접 가는 곳은 SQS, SNS, Lambda, EventBridge이고 Kinesis는 아니다. SQS와 Kinesis는 스스로 트리거가 되지 않고 Lambda가 폴링한다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html"
		}
	],
	"failures": [
		{
			"id": "stock-slow",
			"diagram": "request-path",
			"part": "stock",
			"what": "동기로 부르는 재고 서비스가 느려진다",
			"partly": true,
			"stops": ["order"],
			"steps": [{
				"from": "q1",
				"to": "c1",
				"text": "이미 알린 주문의 결제는 이어진다"
			}, {
				"from": "q2",
				"to": "c2",
				"text": "배송도 이어진다"
			}],
			"time": "API Gateway가 끊는 29초까지(제한 시간이 없을 때, REST 기본값)",
			"user": "새 주문이 오래 기다리다 504다.",
			"note": "제한 시간을 짧게 두고, 실패가 이어지면 회로 차단기가 호출을 멈춘다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html"
		},
		{
			"id": "order-tasks",
			"diagram": "request-path",
			"part": "order",
			"what": "주문 서비스의 태스크가 모두 죽는다",
			"steps": [{
				"from": "q1",
				"to": "c1",
				"text": "이미 알린 주문의 결제는 이어진다"
			}, {
				"from": "q2",
				"to": "c2",
				"text": "배송도 이어진다"
			}],
			"time": "새 태스크가 상태 확인을 통과할 때까지",
			"user": "새 주문이 5xx다.",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html"
		},
		{
			"id": "shipping-down",
			"diagram": "request-path",
			"part": "c2",
			"what": "배송 서비스가 멈춘다",
			"takeover": ["q2"],
			"steps": [
				{
					"from": "order",
					"to": "topic",
					"text": "주문은 평소처럼 받아 알린다"
				},
				{
					"from": "topic",
					"to": "pay",
					"text": "결제 대기열에 사본이 간다"
				},
				{
					"from": "q1",
					"to": "c1",
					"text": "결제는 평소처럼 한다"
				},
				{
					"from": "topic",
					"to": "ship",
					"text": "배송은 대기열에 쌓인다"
				}
			],
			"time": "되살릴 때까지(대기열이 기본 4일, 최대 14일 맡는다)",
			"user": "배송만 늦어진다. 주문은 그대로다.",
			"note": "대기열의 보존 기간을 늘리고, 가장 오래된 메시지의 나이에 경보를 건다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html"
		},
		{
			"id": "stock-database",
			"diagram": "request-path",
			"part": "sdb",
			"what": "재고 DB의 라이터가 죽는다",
			"stops": ["stock", "order"],
			"steps": [{
				"from": "q1",
				"to": "c1",
				"text": "이미 알린 주문의 결제는 이어진다"
			}, {
				"from": "q2",
				"to": "c2",
				"text": "배송도 이어진다"
			}],
			"time": "대개 10분 안(리더도 두면 60초 안)",
			"user": "재고를 묻는 새 주문만 5xx다. DB가 따로라 나머지는 그대로다.",
			"note": "다른 AZ에 리더를 두고, 앱이 다시 접속하게 한다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"
		},
		{
			"id": "publish-fails",
			"diagram": "request-path",
			"part": "topic",
			"what": "주문은 저장했지만 SNS에 알리지 못한다",
			"cuts": [{
				"from": "order",
				"to": "topic"
			}],
			"lineFails": true,
			"takeover": ["odb"],
			"steps": [
				{
					"from": "order",
					"to": "odb",
					"text": "주문을 저장한다. 스트림에도 남는다"
				},
				{
					"from": "q1",
					"to": "c1",
					"text": "이미 알린 주문의 결제는 이어진다"
				},
				{
					"from": "q2",
					"to": "c2",
					"text": "배송도 이어진다"
				}
			],
			"time": "다시 알릴 때까지(스트림에 24시간 남는다)",
			"user": "새 주문의 결제도 배송도 시작되지 않는다. 접수됐다는 답은 받는다.",
			"note": "테이블의 스트림에서 이벤트를 내보낸다(아웃박스).",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html"
		},
		{
			"id": "recommend-slow",
			"diagram": "cascading-failure",
			"drawn": "cascading-failure",
			"drawnWay": [
				{
					"from": "prod",
					"to": "cut"
				},
				{
					"from": "cut",
					"to": "cache"
				},
				{
					"from": "prod",
					"to": "q"
				}
			],
			"part": "rec",
			"what": "추천 서비스가 느려진다",
			"takeover": ["cache"],
			"time": "제한 시간까지, 회로가 열리면 바로(그림에서는 300ms)",
			"user": "추천 자리만 인기 상품으로 채워진다.",
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/framework/rel05-bp01.html"
		},
		{
			"id": "order-table",
			"diagram": "request-path",
			"part": "odb",
			"what": "주문 테이블이 쓰기를 스로틀링한다",
			"partly": true,
			"steps": [{
				"from": "q1",
				"to": "c1",
				"text": "이미 알린 주문의 결제는 이어진다"
			}, {
				"from": "q2",
				"to": "c2",
				"text": "배송도 이어진다"
			}],
			"time": "몰림이 풀릴 때까지(파티션 하나는 초당 1,000 WCU)",
			"user": "몰린 파티션의 새 주문만 느려지다가 5xx다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html"
		},
		{
			"id": "payment-down",
			"diagram": "request-path",
			"part": "c1",
			"what": "결제 서비스가 멈춘다",
			"takeover": ["q1"],
			"steps": [{
				"from": "order",
				"to": "topic",
				"text": "주문은 평소처럼 받아 알린다"
			}, {
				"from": "topic",
				"to": "pay",
				"text": "결제는 대기열에 쌓인다"
			}],
			"time": "되살릴 때까지(대기열이 기본 4일, 최대 14일 맡는다)",
			"user": "결제만 늦어진다. 주문은 그대로다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html"
		},
		{
			"id": "api-throttled",
			"diagram": "request-path",
			"part": "api",
			"what": "주문이 API의 초당 한도를 넘는다",
			"partly": true,
			"steps": [{
				"from": "api",
				"to": "alb",
				"text": "한도 안의 주문은 평소처럼 받는다"
			}],
			"time": "요청이 한도 아래로 줄면 바로(기본 초당 10,000건)",
			"user": "넘친 주문만 429다. 간격을 늘리며 다시 보낸다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html"
		},
		{
			"id": "alb-blocked",
			"diagram": "request-path",
			"part": "alb",
			"what": "보안 그룹이 내부 ALB를 막는다",
			"cuts": [{
				"from": "api",
				"to": "alb"
			}],
			"steps": [{
				"from": "q1",
				"to": "c1",
				"text": "이미 알린 주문의 결제는 이어진다"
			}, {
				"from": "q2",
				"to": "c2",
				"text": "배송도 이어진다"
			}],
			"time": "규칙을 되돌릴 때까지",
			"user": "새 주문이 5xx다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html"
		},
		{
			"id": "queue-denied",
			"diagram": "request-path",
			"part": "q1",
			"what": "대기열 정책이나 키 권한이 SNS를 막는다",
			"cuts": [{
				"from": "topic",
				"to": "pay"
			}],
			"stops": ["pay"],
			"steps": [
				{
					"from": "order",
					"to": "topic",
					"text": "주문은 평소처럼 받아 알린다"
				},
				{
					"from": "topic",
					"to": "ship",
					"text": "배송 대기열에는 사본이 간다"
				},
				{
					"from": "q2",
					"to": "c2",
					"text": "배송은 처리된다"
				}
			],
			"time": "정책을 고칠 때까지(권한 오류는 다시 보내지 않는다)",
			"user": "주문은 접수되지만 결제가 진행되지 않는다.",
			"note": "구독에 DLQ를 단다. 없으면 그사이의 사본은 사라진다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html"
		},
		{
			"id": "sqs-unavailable",
			"diagram": "request-path",
			"part": "q2",
			"what": "배송 대기열이 일시적인 오류를 낸다",
			"stops": ["c2"],
			"takeover": ["topic"],
			"steps": [{
				"from": "topic",
				"to": "pay",
				"text": "결제 대기열에 사본이 간다"
			}, {
				"from": "q1",
				"to": "c1",
				"text": "결제는 평소처럼 한다"
			}],
			"time": "대기열이 돌아올 때까지(23일에 걸쳐 100,015번 다시 보낸다)",
			"user": "배송만 늦어진다. 주문과 결제는 그대로다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html"
		}
	],
	"sources": [{
		"note": "000",
		"section": "마이크로서비스 아키텍처",
		"lines": "88-93"
	}, {
		"note": "002",
		"section": "SQS(Simple Queue Service)",
		"lines": "651-655"
	}],
	"references": [
		{
			"title": "AWS에서 마이크로서비스 구현하기",
			"url": "https://docs.aws.amazon.com/whitepapers/latest/microservices-on-aws/microservices-on-aws.html"
		},
		{
			"title": "서비스마다 데이터베이스 하나",
			"url": "https://docs.aws.amazon.com/prescriptive-guidance/latest/modernization-data-persistence/database-per-service.html"
		},
		{
			"title": "의존성이 있는 가용성 계산",
			"url": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/availability.html"
		},
		{
			"title": "ECS Service Connect",
			"url": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html"
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
			"slug": "synchronous",
			"text": "동기식 패턴"
		},
		{
			"depth": 2,
			"slug": "asynchronous",
			"text": "비동기식 패턴"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-api-gateway\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M109 178h9v-6h-9zm16 0h9v-6h-9zM86 47 45 67v129l41 14zm7 41v84h9v6h-9v36l-2 3h-2l-48-16-3-3V65l2-2 48-24h3l2 3v39h9v7zm48 90h9v-6h-9zm0-90h9v-7h-9zm-16 0h9v-7h-9zm-16 0h9v-7h-9zm102-21-41-20v163l41-14zm7 131-3 3-48 16h-2l-2-3v-36h-6v-6h6V88h-6v-7h6V42l2-3h3l48 24 2 2zm-81-90-6-2-16 42 6 2zm22 21a3 3 0 0 0 0-5l-13-13-4 5 10 10-10 11 4 5zm-49 13-13-13a3 3 0 0 1 0-5l13-13 4 5-10 10 10 11z\"/></symbol><symbol id=\"icon-aws-aurora\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M144 58h-9v-7h9v-9h7v9h9v7h-9v9h-7zm39 35h-10v-6h10V77h6v10h10v6h-10v10h-6zm-17 102c-6-15-20-29-36-36 16-6 30-20 36-36 6 16 20 30 36 36-16 7-30 21-36 36m52-39c-23 0-49-26-49-48a3 3 0 0 0-3-4 3 3 0 0 0-3 4c0 22-26 48-48 48-2 0-4 2-4 3a3 3 0 0 0 4 4c22 0 48 25 48 48l3 3 3-3c0-23 26-48 49-48a3 3 0 0 0 3-4zM42 92c9 7 27 11 45 11s35-4 44-11v31c-4 7-21 13-44 13-26 0-45-9-45-16zm45-25c27 0 44 9 44 15s-17 14-44 14-45-8-45-14 17-15 45-15m44 122c0 7-19 15-44 15-26 0-45-8-45-15v-21c9 7 28 11 45 11 13 0 25-2 34-5l-2-6c-9 3-20 5-32 5-26 0-45-9-45-16v-26c9 7 27 11 45 11 19 0 35-4 44-10v10h7V82c0-14-27-21-51-21s-50 7-52 19v109c0 14 27 22 52 22 24 0 51-8 51-22v-12h-7z\"/></symbol><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-elasticache\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M163 197v-19c-8 5-23 8-36 8-16 0-27-3-34-7v18c0 5 12 11 34 11 21 0 36-6 36-11m-36-39c-16 0-27-3-34-8v19c0 5 13 11 34 11s36-6 36-11v-19c-8 5-23 8-36 8m36-18v-22c-8 6-23 8-36 8-16 0-27-2-34-7v21c0 6 13 11 34 11s36-6 36-11m-70-31c0 5 13 11 34 11 23 0 36-7 36-11 0-5-13-11-36-11-22 0-34 5-34 11m77 0v88c0 12-23 17-43 17-25 0-41-6-41-17v-88c0-11 16-18 41-18 20 0 43 6 43 18m44-41a3 3 0 0 0 4-4V48c0-2-2-3-4-3H42c-2 0-4 1-4 3v16a3 3 0 0 0 4 4c4 0 7 3 7 7s-3 7-7 7a3 3 0 0 0-4 3v65a3 3 0 0 0 4 4h32v-7H58v-9h16v-7H54l-3 3v13h-6V88c6-2 10-7 10-13 0-7-4-12-10-13V51h166v11c-6 1-10 6-10 13 0 6 4 11 10 13v59h-6v-13l-3-3h-20v7h16v9h-16v7h32a3 3 0 0 0 4-4V85a3 3 0 0 0-4-3c-4 0-7-3-7-7s3-7 7-7M90 90V64c0-2-2-3-4-3H67c-2 0-3 1-3 3v54a3 3 0 0 0 3 4h10v-7h-7V67h13v23zm96 25h-4v7h7a3 3 0 0 0 3-4V64c0-2-1-3-3-3h-19c-2 0-4 1-4 3v26h7V67h13zm-26-29V64c0-2-1-3-3-3h-23c-1 0-3 1-3 3v19h7V67h16v19zm-42-3V67h-16v19h-6V64c0-2 1-3 3-3h23c1 0 3 1 3 3v19z\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-aws-fargate\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M166 181v-16l10-3v15zm-16-19 10 3v16l-10-4zm-19 41v-15l10-4v15zm-16-19 10 4v15l-10-4zm-19-3v-16l10-3v15zm-16-19 10 3v16l-10-4zm13-8 7 3-7 3-8-3zm35 22 7 3-7 3-7-3zm35-22 8 3-8 3-7-3zm17 0-16-7h-2l-16 7-2 3v19l-15-6h-2l-15 6v-19l-2-3-16-7h-2l-16 7-2 3v22c0 2 0 3 2 3l16 7h2l15-6v19l2 3 16 6h2l16-6 2-3v-19l15 6h2l16-7 2-3v-22zm28-39c0 19-41 29-80 29s-80-10-80-29c0-9 10-17 28-22l2 6c-15 4-24 10-24 16 0 11 31 22 74 22s74-11 74-22c0-6-9-12-24-16l2-6c18 5 28 13 28 22m-80-60 33 12-33 13-33-13zm34 63c-6 3-16 6-31 6V85l35-13v39c0 3-1 6-4 7m-72-7V72l35 13v39c-15 0-25-3-31-6-3-1-4-4-4-7m2 13c7 3 19 7 36 7s29-4 36-7c6-3 9-8 9-13V67l-2-3-42-16h-2L85 64l-2 3v44c0 5 3 10 9 13\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-sns\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M54 122c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m77 83c-37 0-69-28-76-64 6-1 10-4 12-10h19v-6H67c-2-6-6-9-12-10 7-36 39-64 76-64 14 0 28 5 43 16l4-6c-16-11-32-16-47-16-41 0-77 31-83 72-4 2-6 6-6 11s2 9 6 11c6 41 42 72 83 72 18 0 35-6 50-16l-4-6c-13 10-30 16-46 16m-35-88 19 1 18-1-14 29-1 1v14l-9 5v-20zm19-11c13 0 20 2 22 3-2 1-9 3-22 3s-20-2-22-3c2-1 9-3 22-3m-9 67h3c4-1 9-4 13-7h1l2-3v-15l18-36 1-3c0-9-18-10-29-10s-29 1-29 10l1 3 15 36v22a3 3 0 0 0 4 3m92-3c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m0-96c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m7 48c3 0 6 2 6 6s-3 6-6 6-7-2-7-6 3-6 7-6m-32 9h19c2 6 7 10 13 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-13 10h-19V83h13c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-16a3 3 0 0 0-4 3v45h-22v6h22v45a3 3 0 0 0 4 3h16c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-13z\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>여러 팀이 서로 기다리지 않고 배포해야 하고, 부분마다 늘어나는 모양이 다를 때</strong> 쓴다. 서비스는 저마다 코드, 배포, 데이터베이스를 가진다.</p>\n<p>팀이 하나이고 앱이 작으면 모놀리스가 낫다. 부하나 배포가 다른 부분부터 뗀다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-60\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">주문 서비스가 재고를 동기로 부르고 나머지를 이벤트로 알리는 <span class=\"diagram-title-end\">구성<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"stock-slow\">동기로 부르는 재고 서비스가 느려진다</option><option value=\"order-tasks\">주문 서비스의 태스크가 모두 죽는다</option><option value=\"shipping-down\">배송 서비스가 멈춘다</option><option value=\"stock-database\">재고 DB의 라이터가 죽는다</option><option value=\"publish-fails\">주문은 저장했지만 SNS에 알리지 못한다</option><option value=\"order-table\">주문 테이블이 쓰기를 스로틀링한다</option><option value=\"payment-down\">결제 서비스가 멈춘다</option><option value=\"api-throttled\">주문이 API의 초당 한도를 넘는다</option><option value=\"alb-blocked\">보안 그룹이 내부 ALB를 막는다</option><option value=\"queue-denied\">대기열 정책이나 키 권한이 SNS를 막는다</option><option value=\"sqs-unavailable\">배송 대기열이 일시적인 오류를 낸다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 주문 서비스가 재고를 동기로 부르고 나머지를 이벤트로 알리는 구성\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"558\" height=\"885\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 892.9 1415.6\"><svg id=\"diagram-request-path-picture\" width=\"892.9\" height=\"1415.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-4 -4 892.9 1415.6\"><title id=\"diagram-request-path-title\">주문 서비스가 재고를 동기로 부르고 나머지를 이벤트로 알리는 구성</title><desc id=\"diagram-request-path-desc\">사용자의 요청은 API Gateway와 내부 ALB를 거쳐 VPC의 주문 서비스로 간다. 주문 서비스는 재고 서비스를 동기로 불러 답을 기다리고, 자기 DynamoDB에 주문을 저장한다. 그다음 SNS 주제에 이벤트를 올리면 결제와 배송의 대기열에 사본이 들어가 각자 처리된다.</desc><g class=\"d-boundary\" data-part=\"ship\"><rect width=\"342.7\" height=\"229.2\" x=\"394.7\" y=\"1166.4\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"pay\"><rect width=\"342.7\" height=\"229.2\" x=\"12\" y=\"1166.4\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"user_api\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M374.7 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m380.7 154-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"api_alb\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M374.7 294v106\"/><path fill=\"var(--diagram-line)\" d=\"m380.7 392-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"alb_order\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M374.7 532v106\"/><path fill=\"var(--diagram-line)\" d=\"m380.7 630-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"order_odb\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M357.2 794.2v13q0 7-7 7H232.4q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m231.3 892.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"order_topic\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M374.7 794.2v106\"/><path fill=\"var(--diagram-line)\" d=\"m380.7 892.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"order_stock\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M392.2 794.2v13q0 7 7.1 7h416.1q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m828.5 892.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"stock_sdb\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M822.5 1056.4v106\"/><path fill=\"var(--diagram-line)\" d=\"m828.5 1154.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"topic_pay\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M360.6 1056.4v13q0 7-7 7H190.4q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m189.4 1154.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"topic_ship\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M388.8 1056.4v13q0 7 7.1 7H559q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m572.1 1154.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"q1_c1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M126 1295.5h110.7\"/><path fill=\"var(--diagram-line)\" d=\"m228.7 1289.5 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"q2_c2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M508.7 1295.5h110.8\"/><path fill=\"var(--diagram-line)\" d=\"m611.5 1289.5 12 6-12 6z\"/></g><g class=\"d-boundary\" data-part=\"ship\"><text x=\"406.7\" y=\"1197.4\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">배송</text></g><g class=\"d-boundary\" data-part=\"pay\"><text x=\"24\" y=\"1197.4\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">결제</text></g><g class=\"d-edge-label\" data-edge=\"user_api\"><rect width=\"66.7\" height=\"30\" x=\"341.2\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"374.6\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 주문</text></g><g class=\"d-edge-label\" data-edge=\"api_alb\"><rect width=\"115\" height=\"30\" x=\"316.7\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"374.2\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② VPC 링크</text></g><g class=\"d-edge-label\" data-edge=\"alb_order\"><rect width=\"99.6\" height=\"30\" x=\"324.7\" y=\"572\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"374.5\" y=\"595\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ /orders</text></g><g class=\"d-edge-label\" data-edge=\"order_odb\"><rect width=\"66.7\" height=\"30\" x=\"191.8\" y=\"834.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"225.2\" y=\"857.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 저장</text></g><g class=\"d-edge-label\" data-edge=\"order_topic\"><rect width=\"66.7\" height=\"30\" x=\"341.2\" y=\"834.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"374.6\" y=\"857.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 알림</text></g><g class=\"d-edge-label\" data-edge=\"order_stock\"><rect width=\"85.7\" height=\"30\" x=\"779.5\" y=\"834.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"822.3\" y=\"857.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 남았나</text></g><g class=\"d-edge-label\" data-edge=\"stock_sdb\"><rect width=\"101\" height=\"30\" x=\"772\" y=\"1096.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"822.4\" y=\"1119.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 자기 DB</text></g><g class=\"d-edge-label\" data-edge=\"topic_pay\"><rect width=\"66.7\" height=\"30\" x=\"149.9\" y=\"1096.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"183.2\" y=\"1119.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 사본</text></g><g class=\"d-edge-label\" data-edge=\"topic_ship\"><rect width=\"66.7\" height=\"30\" x=\"532.6\" y=\"1096.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"566\" y=\"1119.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 사본</text></g><g class=\"d-edge-label\" data-edge=\"q1_c1\"><rect width=\"66.7\" height=\"30\" x=\"150\" y=\"1280\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"183.4\" y=\"1303\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑨ 꺼냄</text></g><g class=\"d-edge-label\" data-edge=\"q2_c2\"><rect width=\"66.7\" height=\"30\" x=\"532.7\" y=\"1280\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"566.1\" y=\"1303\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑨ 꺼냄</text></g><g class=\"d-node\" data-part=\"user\"><rect width=\"101\" height=\"44\" x=\"324.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"374.7\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\" data-part=\"api\"><text x=\"374.7\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API Gateway</text><use width=\"72\" height=\"72\" x=\"338.7\" y=\"175\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\" data-part=\"alb\"><text x=\"374.7\" y=\"524\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">내부 ALB</text><use width=\"72\" height=\"72\" x=\"338.7\" y=\"413\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\" data-part=\"order\"><text x=\"374.7\" y=\"762\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 <tspan x=\"374.7\" y=\"786.2\">Fargate</tspan></text><use width=\"72\" height=\"72\" x=\"338.7\" y=\"651\" href=\"#icon-aws-fargate\"/></g><g class=\"d-node\" data-part=\"odb\"><text x=\"225.3\" y=\"1024.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 테이블 <tspan x=\"225.3\" y=\"1048.4\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"189.3\" y=\"913.2\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\" data-part=\"topic\"><text x=\"374.7\" y=\"1024.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 이벤트 <tspan x=\"374.7\" y=\"1048.4\">SNS</tspan></text><use width=\"72\" height=\"72\" x=\"338.7\" y=\"913.2\" href=\"#icon-aws-sns\"/></g><g class=\"d-node\" data-part=\"stock\"><text x=\"822.5\" y=\"1024.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">재고 <tspan x=\"822.5\" y=\"1048.4\">Fargate</tspan></text><use width=\"72\" height=\"72\" x=\"786.5\" y=\"913.2\" href=\"#icon-aws-fargate\"/></g><g class=\"d-node\" data-part=\"sdb\"><text x=\"822.5\" y=\"1286.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">재고 DB <tspan x=\"822.5\" y=\"1310.6\">Aurora</tspan></text><use width=\"72\" height=\"72\" x=\"786.5\" y=\"1175.4\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\" data-part=\"q1\"><text x=\"81\" y=\"1339.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열 <tspan x=\"81\" y=\"1363.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"45\" y=\"1228.4\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"c1\"><text x=\"285.7\" y=\"1351.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"249.7\" y=\"1240.5\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"q2\"><text x=\"463.7\" y=\"1339.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열 <tspan x=\"463.7\" y=\"1363.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"427.7\" y=\"1228.4\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"c2\"><text x=\"668.5\" y=\"1351.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Fargate</text><use width=\"72\" height=\"72\" x=\"632.5\" y=\"1240.5\" href=\"#icon-aws-fargate\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 주문이 API의 초당 한도를 넘는다\" data-breaks=\"api-throttled\"><rect x=\"306\" y=\"162\" width=\"138\" height=\"136\" rx=\"10\"/><path d=\"M444 162m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 보안 그룹이 내부 ALB를 막는다\" data-breaks=\"alb-blocked\"><rect x=\"326\" y=\"400\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M424 400m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 주문 서비스의 태스크가 모두 죽는다\" data-breaks=\"order-tasks\"><rect x=\"326\" y=\"638\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M424 638m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 주문 테이블이 쓰기를 스로틀링한다\" data-breaks=\"order-table\"><rect x=\"164\" y=\"900\" width=\"122\" height=\"160\" rx=\"10\"/><path d=\"M286 900m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 주문은 저장했지만 SNS에 알리지 못한다\" data-breaks=\"publish-fails\"><rect x=\"318\" y=\"900\" width=\"113\" height=\"160\" rx=\"10\"/><path d=\"M431 900m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 동기로 부르는 재고 서비스가 느려진다\" data-breaks=\"stock-slow\"><rect x=\"774\" y=\"900\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M872 900m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 재고 DB의 라이터가 죽는다\" data-breaks=\"stock-database\"><rect x=\"774\" y=\"1162\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M872 1162m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 대기열 정책이나 키 권한이 SNS를 막는다\" data-breaks=\"queue-denied\"><rect x=\"32\" y=\"1215\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M130 1215m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 배송 대기열이 일시적인 오류를 낸다\" data-breaks=\"sqs-unavailable\"><rect x=\"415\" y=\"1215\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M513 1215m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 결제 서비스가 멈춘다\" data-breaks=\"payment-down\"><rect x=\"237\" y=\"1228\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M335 1228m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 배송 서비스가 멈춘다\" data-breaks=\"shipping-down\"><rect x=\"620\" y=\"1228\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M718 1228m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"325\" height=\"978\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 520.5 1565.6\"><svg width=\"520.5\" height=\"1565.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-narrow-desc\" aria-labelledby=\"diagram-request-path-narrow-title\" role=\"img\" viewBox=\"-4 -4 520.5 1565.6\"><title id=\"diagram-request-path-narrow-title\">주문 서비스가 재고를 동기로 부르고 나머지를 이벤트로 알리는 구성</title><desc id=\"diagram-request-path-narrow-desc\">사용자의 요청은 API Gateway와 내부 ALB를 거쳐 VPC의 주문 서비스로 간다. 주문 서비스는 재고 서비스를 동기로 불러 답을 기다리고, 자기 DynamoDB에 주문을 저장한다. 그다음 SNS 주제에 이벤트를 올리면 결제와 배송의 대기열에 사본이 들어가 각자 처리된다.</desc><g class=\"d-boundary\" data-part=\"ship\"><rect width=\"130\" height=\"419.2\" x=\"239\" y=\"1126.4\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"pay\"><rect width=\"131.6\" height=\"419.2\" x=\"67.4\" y=\"1126.4\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"user_api\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M218.6 48v106\"/><path fill=\"var(--diagram-line)\" d=\"m224.6 146-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"api_alb\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M218.6 278v106\"/><path fill=\"var(--diagram-line)\" d=\"m224.6 376-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"alb_order\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M218.6 508v106\"/><path fill=\"var(--diagram-line)\" d=\"m224.6 606-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"order_odb\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M203 762.2v13q0 7-7 7H76.2q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m75.1 860.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"order_topic\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M218.6 762.2v106\"/><path fill=\"var(--diagram-line)\" d=\"m224.6 860.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"order_stock\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M234 762.2v13q0 7 7.1 7H443q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m456 860.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"stock_sdb\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M450 1016.4v106\"/><path fill=\"var(--diagram-line)\" d=\"m456 1114.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"topic_pay\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M204.5 1016.4v13q0 7-7 7h-57.3q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m139.2 1114.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"topic_ship\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M232.7 1016.4v13q0 7 7 7H297q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m310 1114.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"q1_c1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M133.2 1323.6v74\"/><path fill=\"var(--diagram-line)\" d=\"m139.2 1389.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"q2_c2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M304 1323.6v74\"/><path fill=\"var(--diagram-line)\" d=\"m310 1389.6-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"ship\"><text x=\"251\" y=\"1157.4\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">배송</text></g><g class=\"d-boundary\" data-part=\"pay\"><text x=\"79.4\" y=\"1157.4\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">결제</text></g><g class=\"d-edge-label\" data-edge=\"user_api\"><rect width=\"66.7\" height=\"30\" x=\"185.1\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"218.4\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 주문</text></g><g class=\"d-edge-label\" data-edge=\"api_alb\"><rect width=\"115\" height=\"30\" x=\"160.6\" y=\"318\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"218.1\" y=\"341\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② VPC 링크</text></g><g class=\"d-edge-label\" data-edge=\"alb_order\"><rect width=\"99.6\" height=\"30\" x=\"168.6\" y=\"548\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"218.4\" y=\"571\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ /orders</text></g><g class=\"d-edge-label\" data-edge=\"order_odb\"><rect width=\"66.7\" height=\"30\" x=\"35.6\" y=\"802.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"69\" y=\"825.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 저장</text></g><g class=\"d-edge-label\" data-edge=\"order_topic\"><rect width=\"66.7\" height=\"30\" x=\"185.1\" y=\"802.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"218.4\" y=\"825.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 알림</text></g><g class=\"d-edge-label\" data-edge=\"order_stock\"><rect width=\"85.7\" height=\"30\" x=\"407\" y=\"802.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"449.8\" y=\"825.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 남았나</text></g><g class=\"d-edge-label\" data-edge=\"stock_sdb\"><rect width=\"101\" height=\"30\" x=\"399.5\" y=\"1056.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"450\" y=\"1079.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 자기 DB</text></g><g class=\"d-edge-label\" data-edge=\"topic_pay\"><rect width=\"66.7\" height=\"30\" x=\"99.7\" y=\"1056.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"133\" y=\"1079.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 사본</text></g><g class=\"d-edge-label\" data-edge=\"topic_ship\"><rect width=\"66.7\" height=\"30\" x=\"270.5\" y=\"1056.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"303.9\" y=\"1079.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 사본</text></g><g class=\"d-edge-label\" data-edge=\"q1_c1\"><rect width=\"66.7\" height=\"30\" x=\"99.7\" y=\"1347.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"133\" y=\"1370.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑨ 꺼냄</text></g><g class=\"d-edge-label\" data-edge=\"q2_c2\"><rect width=\"66.7\" height=\"30\" x=\"270.5\" y=\"1347.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"303.9\" y=\"1370.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑨ 꺼냄</text></g><g class=\"d-node\" data-part=\"user\"><rect width=\"78.2\" height=\"36\" x=\"179.5\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"218.6\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\" data-part=\"api\"><text x=\"218.6\" y=\"270\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API Gateway</text><use width=\"72\" height=\"72\" x=\"182.6\" y=\"163\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\" data-part=\"alb\"><text x=\"218.6\" y=\"500\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">내부 ALB</text><use width=\"72\" height=\"72\" x=\"182.6\" y=\"393\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\" data-part=\"order\"><text x=\"218.6\" y=\"730\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 <tspan x=\"218.6\" y=\"754.2\">Fargate</tspan></text><use width=\"72\" height=\"72\" x=\"182.6\" y=\"623\" href=\"#icon-aws-fargate\"/></g><g class=\"d-node\" data-part=\"odb\"><text x=\"69.1\" y=\"984.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 테이블 <tspan x=\"69.1\" y=\"1008.4\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"33.1\" y=\"877.2\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\" data-part=\"topic\"><text x=\"218.6\" y=\"984.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 이벤트 <tspan x=\"218.6\" y=\"1008.4\">SNS</tspan></text><use width=\"72\" height=\"72\" x=\"182.6\" y=\"877.2\" href=\"#icon-aws-sns\"/></g><g class=\"d-node\" data-part=\"stock\"><text x=\"450\" y=\"984.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">재고 <tspan x=\"450\" y=\"1008.4\">Fargate</tspan></text><use width=\"72\" height=\"72\" x=\"414\" y=\"877.2\" href=\"#icon-aws-fargate\"/></g><g class=\"d-node\" data-part=\"sdb\"><text x=\"450\" y=\"1238.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">재고 DB <tspan x=\"450\" y=\"1262.6\">Aurora</tspan></text><use width=\"72\" height=\"72\" x=\"414\" y=\"1131.4\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\" data-part=\"q1\"><text x=\"133.2\" y=\"1291.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열 <tspan x=\"133.2\" y=\"1315.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"97.2\" y=\"1184.4\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"c1\"><text x=\"133.2\" y=\"1513.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"97.2\" y=\"1406.6\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"q2\"><text x=\"304\" y=\"1291.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열 <tspan x=\"304\" y=\"1315.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"268\" y=\"1184.4\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"c2\"><text x=\"304\" y=\"1513.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Fargate</text><use width=\"72\" height=\"72\" x=\"268\" y=\"1406.6\" href=\"#icon-aws-fargate\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 주문이 API의 초당 한도를 넘는다\" data-breaks=\"api-throttled\"><rect x=\"150\" y=\"154\" width=\"138\" height=\"128\" rx=\"10\"/><path d=\"M288 154m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 보안 그룹이 내부 ALB를 막는다\" data-breaks=\"alb-blocked\"><rect x=\"171\" y=\"384\" width=\"95\" height=\"128\" rx=\"10\"/><path d=\"M266 384m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 주문 서비스의 태스크가 모두 죽는다\" data-breaks=\"order-tasks\"><rect x=\"174\" y=\"614\" width=\"90\" height=\"152\" rx=\"10\"/><path d=\"M264 614m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 주문 테이블이 쓰기를 스로틀링한다\" data-breaks=\"order-table\"><rect x=\"8\" y=\"868\" width=\"122\" height=\"152\" rx=\"10\"/><path d=\"M130 868m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 주문은 저장했지만 SNS에 알리지 못한다\" data-breaks=\"publish-fails\"><rect x=\"162\" y=\"868\" width=\"113\" height=\"152\" rx=\"10\"/><path d=\"M275 868m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 동기로 부르는 재고 서비스가 느려진다\" data-breaks=\"stock-slow\"><rect x=\"405\" y=\"868\" width=\"90\" height=\"152\" rx=\"10\"/><path d=\"M495 868m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 재고 DB의 라이터가 죽는다\" data-breaks=\"stock-database\"><rect x=\"405\" y=\"1122\" width=\"90\" height=\"152\" rx=\"10\"/><path d=\"M495 1122m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 대기열 정책이나 키 권한이 SNS를 막는다\" data-breaks=\"queue-denied\"><rect x=\"88\" y=\"1175\" width=\"90\" height=\"152\" rx=\"10\"/><path d=\"M178 1175m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 배송 대기열이 일시적인 오류를 낸다\" data-breaks=\"sqs-unavailable\"><rect x=\"259\" y=\"1175\" width=\"90\" height=\"152\" rx=\"10\"/><path d=\"M349 1175m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 결제 서비스가 멈춘다\" data-breaks=\"payment-down\"><rect x=\"87\" y=\"1398\" width=\"92\" height=\"128\" rx=\"10\"/><path d=\"M179 1398m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 배송 서비스가 멈춘다\" data-breaks=\"shipping-down\"><rect x=\"259\" y=\"1398\" width=\"90\" height=\"128\" rx=\"10\"/><path d=\"M349 1398m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>사용자는 <a href=\"/integration/api-gateway/\">API Gateway</a> 하나만 안다. 인증, 속도 제한, 버전이 여기에 모인다.</li>\n<li><a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 링크로 프라이빗 서브넷의 내부 ALB에 닿는다. 컨테이너도 그 VPC에 있어 인터넷에 드러나지 않는다.</li>\n<li><a href=\"/networking/application-load-balancer/\">ALB</a>가 경로로 주문 서비스를 고르고 정상 태스크에 나눈다.</li>\n<li>주문 서비스가 재고 서비스를 <strong>동기로</strong> 부른다. 팔 수 있는지 답이 있어야 다음으로 간다.</li>\n<li>재고 서비스는 자기 데이터베이스만 본다. 주문 서비스가 이 DB를 직접 읽지 않는다.</li>\n<li>주문을 자기 테이블에 저장하고 사용자에게 “접수”라고 답한다.</li>\n<li>주문이 생겼다는 사실을 <a href=\"/integration/sns/\">SNS</a>에 <strong>비동기로</strong> 알린다.</li>\n<li>결제와 배송의 대기열에 사본이 들어간다.</li>\n<li>저마다의 속도로 꺼내 처리한다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-stock-slow\" name=\"failures-request-path\" data-failure='{\"down\":[\"stock\"],\"with\":[\"order\"],\"way\":[[\"q1\",\"c1\"],[\"q2\",\"c2\"]],\"partly\":true}'><summary>동기로 부르는 재고 서비스가 느려진다</summary><dl><div><dt>걸리는 시간</dt><dd><b>API Gateway가 끊는 29초까지(제한 시간이 없을 때, REST 기본값)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>새 주문이 오래 기다리다 504다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>이미 알린 주문의 결제는 이어진다</li><li>배송도 이어진다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>제한 시간을 짧게 두고, 실패가 이어지면 회로 차단기가 호출을 멈춘다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/fargate/\">재고 Fargate</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-order-tasks\" name=\"failures-request-path\" data-failure='{\"down\":[\"order\"],\"way\":[[\"q1\",\"c1\"],[\"q2\",\"c2\"]]}'><summary>주문 서비스의 태스크가 모두 죽는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>새 태스크가 상태 확인을 통과할 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>새 주문이 5xx다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>이미 알린 주문의 결제는 이어진다</li><li>배송도 이어진다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/compute/fargate/\">주문 Fargate</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-shipping-down\" name=\"failures-request-path\" data-failure='{\"down\":[\"c2\"],\"over\":[\"q2\"],\"way\":[[\"order\",\"topic\"],[\"topic\",\"pay\"],[\"q1\",\"c1\"],[\"topic\",\"ship\"]]}'><summary>배송 서비스가 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>되살릴 때까지(대기열이 기본 4일, 최대 14일 맡는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>배송만 늦어진다. 주문은 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>대기열 SQS(배송)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>주문은 평소처럼 받아 알린다</li><li>결제 대기열에 사본이 간다</li><li>결제는 평소처럼 한다</li><li>배송은 대기열에 쌓인다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>대기열의 보존 기간을 늘리고, 가장 오래된 메시지의 나이에 경보를 건다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/fargate/\">Fargate</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-stock-database\" name=\"failures-request-path\" data-failure='{\"down\":[\"sdb\"],\"with\":[\"stock\",\"order\"],\"way\":[[\"q1\",\"c1\"],[\"q2\",\"c2\"]]}'><summary>재고 DB의 라이터가 죽는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>대개 10분 안(리더도 두면 60초 안)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>재고를 묻는 새 주문만 5xx다. DB가 따로라 나머지는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>이미 알린 주문의 결제는 이어진다</li><li>배송도 이어진다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>다른 AZ에 리더를 두고, 앱이 다시 접속하게 한다.</dd></div><div><dt>부품</dt><dd><a href=\"/database/aurora/\">재고 DB Aurora</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-publish-fails\" name=\"failures-request-path\" data-failure='{\"down\":[\"topic\"],\"over\":[\"odb\"],\"way\":[[\"order\",\"odb\"],[\"q1\",\"c1\"],[\"q2\",\"c2\"]],\"lineFails\":true,\"cuts\":[[\"order\",\"topic\"]]}'><summary>주문은 저장했지만 SNS에 알리지 못한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>다시 알릴 때까지(스트림에 24시간 남는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>새 주문의 결제도 배송도 시작되지 않는다. 접수됐다는 답은 받는다.</dd></div><div><dt>이어받는 것</dt><dd>주문 테이블 DynamoDB</dd></div><div><dt>이때의 경로</dt><dd><ol><li>주문을 저장한다. 스트림에도 남는다</li><li>이미 알린 주문의 결제는 이어진다</li><li>배송도 이어진다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>테이블의 스트림에서 이벤트를 내보낸다(아웃박스).</dd></div><div><dt>부품</dt><dd><a href=\"/integration/sns/\">주문 이벤트 SNS</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-order-table\" name=\"failures-request-path\" data-failure='{\"down\":[\"odb\"],\"way\":[[\"q1\",\"c1\"],[\"q2\",\"c2\"]],\"partly\":true}'><summary>주문 테이블이 쓰기를 스로틀링한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>몰림이 풀릴 때까지(파티션 하나는 초당 1,000 WCU)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>몰린 파티션의 새 주문만 느려지다가 5xx다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>이미 알린 주문의 결제는 이어진다</li><li>배송도 이어진다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/database/dynamodb/\">주문 테이블 DynamoDB</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-payment-down\" name=\"failures-request-path\" data-failure='{\"down\":[\"c1\"],\"over\":[\"q1\"],\"way\":[[\"order\",\"topic\"],[\"topic\",\"pay\"]]}'><summary>결제 서비스가 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>되살릴 때까지(대기열이 기본 4일, 최대 14일 맡는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>결제만 늦어진다. 주문은 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>대기열 SQS(결제)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>주문은 평소처럼 받아 알린다</li><li>결제는 대기열에 쌓인다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">Lambda</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-api-throttled\" name=\"failures-request-path\" data-failure='{\"down\":[\"api\"],\"way\":[[\"api\",\"alb\"]],\"partly\":true}'><summary>주문이 API의 초당 한도를 넘는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>요청이 한도 아래로 줄면 바로(기본 초당 10,000건)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>넘친 주문만 429다. 간격을 늘리며 다시 보낸다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>한도 안의 주문은 평소처럼 받는다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/integration/api-gateway/\">API Gateway</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-alb-blocked\" name=\"failures-request-path\" data-failure='{\"down\":[\"alb\"],\"way\":[[\"q1\",\"c1\"],[\"q2\",\"c2\"]],\"cuts\":[[\"api\",\"alb\"]]}'><summary>보안 그룹이 내부 ALB를 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>규칙을 되돌릴 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>새 주문이 5xx다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>이미 알린 주문의 결제는 이어진다</li><li>배송도 이어진다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/networking/application-load-balancer/\">내부 ALB</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-queue-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"q1\"],\"with\":[\"pay\"],\"way\":[[\"order\",\"topic\"],[\"topic\",\"ship\"],[\"q2\",\"c2\"]],\"cuts\":[[\"topic\",\"pay\"]]}'><summary>대기열 정책이나 키 권한이 SNS를 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>정책을 고칠 때까지(권한 오류는 다시 보내지 않는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>주문은 접수되지만 결제가 진행되지 않는다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>주문은 평소처럼 받아 알린다</li><li>배송 대기열에는 사본이 간다</li><li>배송은 처리된다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>구독에 DLQ를 단다. 없으면 그사이의 사본은 사라진다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/sqs/\">대기열 SQS(결제)</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-sqs-unavailable\" name=\"failures-request-path\" data-failure='{\"down\":[\"q2\"],\"with\":[\"c2\"],\"over\":[\"topic\"],\"way\":[[\"topic\",\"pay\"],[\"q1\",\"c1\"]]}'><summary>배송 대기열이 일시적인 오류를 낸다</summary><dl><div><dt>걸리는 시간</dt><dd><b>대기열이 돌아올 때까지(23일에 걸쳐 100,015번 다시 보낸다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>배송만 늦어진다. 주문과 결제는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>주문 이벤트 SNS</dd></div><div><dt>이때의 경로</dt><dd><ol><li>결제 대기열에 사본이 간다</li><li>결제는 평소처럼 한다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/integration/sqs/\">대기열 SQS(배송)</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자의 요청은 API Gateway와 내부 ALB를 거쳐 VPC의 주문 서비스로 간다. 주문 서비스는 재고 서비스를 동기로 불러 답을 기다리고, 자기 DynamoDB에 주문을 저장한다. 그다음 SNS 주제에 이벤트를 올리면 결제와 배송의 대기열에 사본이 들어가 각자 처리된다.</p><ul><li>결제 안: 대기열 SQS, Lambda</li><li>배송 안: 대기열 SQS, Fargate</li><li>사용자 → API Gateway: ① 주문</li><li>API Gateway → 내부 ALB: ② VPC 링크</li><li>내부 ALB → 주문 Fargate: ③ /orders</li><li>주문 Fargate → 재고 Fargate: ④ 남았나</li><li>재고 Fargate → 재고 DB Aurora: ⑤ 자기 DB</li><li>주문 Fargate → 주문 테이블 DynamoDB: ⑥ 저장</li><li>주문 Fargate → 주문 이벤트 SNS: ⑦ 알림 (점선)</li><li>주문 이벤트 SNS → 결제: ⑧ 사본 (점선)</li><li>주문 이벤트 SNS → 배송: ⑧ 사본 (점선)</li><li>대기열 SQS(결제) → Lambda: ⑨ 꺼냄 (점선)</li><li>대기열 SQS(배송) → Fargate: ⑨ 꺼냄 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>저장(⑥)은 됐는데 알림(⑦)이 실패하면 주문이 묻힌다. 테이블의 <a href=\"/database/dynamodb-streams/\">DynamoDB Streams</a>에서 이벤트를 내보내면 저장과 알림이 어긋나지 않는다(트랜잭셔널 아웃박스).</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"synchronous\">동기식 패턴<a href=\"#synchronous\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>다른 서비스를 <strong>명시적으로 부르고 답을 기다린다</strong>. 결과를 바로 쓰지만, 부른 서비스가 느리면 나도 느리고 죽으면 나도 실패한다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 수단, 쓰는 곳\" tabindex=\"0\"><table aria-label=\"동기식 패턴\">\n<thead>\n<tr>\n<th scope=\"col\">수단</th>\n<th scope=\"col\">쓰는 곳</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-api-gateway\">\n<th scope=\"row\"><a href=\"#row-api-gateway\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a></th>\n<td>바깥에서 들어오는 입구, 인증과 제한</td>\n</tr>\n<tr id=\"row-rodeu-baelleonseo\">\n<th scope=\"row\"><a href=\"#row-rodeu-baelleonseo\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/elastic-load-balancing/\">로드 밸런서</a></th>\n<td>서비스 앞의 분산. 경로와 호스트로 나눈다</td>\n</tr>\n<tr id=\"row-ecs-service-connect-cloud-map\">\n<th scope=\"row\"><a href=\"#row-ecs-service-connect-cloud-map\" class=\"anchor\" aria-label=\"줄 링크\"></a>ECS Service Connect, Cloud Map</th>\n<td>같은 네임스페이스 안에서 이름으로 찾기</td>\n</tr>\n<tr id=\"row-vpc-lattice\">\n<th scope=\"row\"><a href=\"#row-vpc-lattice\" class=\"anchor\" aria-label=\"줄 링크\"></a>VPC Lattice</th>\n<td><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>와 계정을 넘는 서비스 사이, <a href=\"/security/iam/\" class=\"mention\">IAM</a> 인증</td>\n</tr>\n<tr id=\"row-privatelink\">\n<th scope=\"row\"><a href=\"#row-privatelink\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/privatelink/\">PrivateLink</a></th>\n<td>다른 계정의 서비스 하나만 사설로 열기</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"asynchronous\">비동기식 패턴<a href=\"#asynchronous\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>메시지나 이벤트를 <strong>남기고 기다리지 않는다</strong>. 받는 쪽이 멈춰도 보내는 쪽은 끝난다. 대신 결과가 나중에 오고, 같은 메시지가 두 번 올 수 있으며, 흐름을 따라가기 어렵다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 수단, 모양, 고르는 때\" tabindex=\"0\"><table aria-label=\"비동기식 패턴\">\n<thead>\n<tr>\n<th scope=\"col\">수단</th>\n<th scope=\"col\">모양</th>\n<th scope=\"col\">고르는 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-sqs\">\n<th scope=\"row\"><a href=\"#row-sqs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/sqs/\">SQS</a></th>\n<td>하나가 꺼내 처리</td>\n<td>일을 맡기고 속도를 맞출 때</td>\n</tr>\n<tr id=\"row-sns-sqs\">\n<th scope=\"row\"><a href=\"#row-sns-sqs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/sns/\" class=\"mention\">SNS</a> + SQS</th>\n<td>모두가 사본을 받음</td>\n<td>한 사건에 여럿이 반응할 때(<a href=\"/architectures/sns-sqs-fan-out/\">팬아웃</a>)</td>\n</tr>\n<tr id=\"row-eventbridge\">\n<th scope=\"row\"><a href=\"#row-eventbridge\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/eventbridge/\">EventBridge</a></th>\n<td>규칙으로 골라 보냄</td>\n<td>AWS·SaaS 이벤트, 조건이 많을 때</td>\n</tr>\n<tr id=\"row-kinesis\">\n<th scope=\"row\"><a href=\"#row-kinesis\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/kinesis-data-streams/\">Kinesis</a></th>\n<td>순서대로 쌓고 여럿이 읽음</td>\n<td>실시간 스트림, 다시 읽기</td>\n</tr>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3/#event-notifications\">S3 이벤트</a></th>\n<td>객체가 생기면 알림</td>\n<td>파일이 일의 시작일 때</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 나눈 것, 얻는 것, 치르는 값\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\">\n<thead>\n<tr>\n<th scope=\"col\">나눈 것</th>\n<th scope=\"col\">얻는 것</th>\n<th scope=\"col\">치르는 값</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-kodeu-jeojangsowa-baepo\">\n<th scope=\"row\"><a href=\"#row-kodeu-jeojangsowa-baepo\" class=\"anchor\" aria-label=\"줄 링크\"></a>코드 저장소와 배포</th>\n<td>팀이 따로 내보낸다</td>\n<td>API를 깨지 않게 고쳐야 한다</td>\n</tr>\n<tr id=\"row-hwakjang\">\n<th scope=\"row\"><a href=\"#row-hwakjang\" class=\"anchor\" aria-label=\"줄 링크\"></a>확장</th>\n<td>바쁜 서비스만 늘린다</td>\n<td>서비스마다 지표와 정책</td>\n</tr>\n<tr id=\"row-deiteobeiseu\">\n<th scope=\"row\"><a href=\"#row-deiteobeiseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터베이스</th>\n<td>스키마를 혼자 고치고 맞는 종류를 고른다</td>\n<td>조인과 트랜잭션이 없어진다</td>\n</tr>\n<tr id=\"row-jangae-beomwi\">\n<th scope=\"row\"><a href=\"#row-jangae-beomwi\" class=\"anchor\" aria-label=\"줄 링크\"></a>장애 범위</th>\n<td>하나가 죽어도 나머지는 산다</td>\n<td>네트워크 오류를 늘 다뤄야 한다</td>\n</tr>\n</tbody>\n</table></div>\n<p>컨테이너라면 <a href=\"/compute/ecs/\">ECS</a>와 <a href=\"/compute/fargate/\">Fargate</a>, 쿠버네티스가 필요하면 <a href=\"/compute/eks/\">EKS</a>, 짧은 일이면 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>다.</p>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-stock-slow\">동기로 부르는 재고 서비스가 느려진다</a></li><li><a href=\"#failure-order-tasks\">주문 서비스의 태스크가 모두 죽는다</a></li><li><a href=\"#failure-shipping-down\">배송 서비스가 멈춘다</a></li><li><a href=\"#diagram-request-path\">나머지 9가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-cascading-failure\" data-diagram=\"cascading-failure\"><figcaption><span class=\"diagram-title\">느린 서비스 하나가 번지는 길과 그것을 끊는 <span class=\"diagram-title-end\">자리<a href=\"#diagram-cascading-failure\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\" id=\"failure-recommend-slow\"><strong>추천 서비스가 느려진다</strong> <span>제한 시간까지, 회로가 열리면 바로(그림에서는 300ms)</span> <span>추천 자리만 인기 상품으로 채워진다. 이어받는 것: 인기 상품 ElastiCache.</span> <a href=\"https://docs.aws.amazon.com/wellarchitected/latest/framework/rel05-bp01.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 느린 서비스 하나가 번지는 길과 그것을 끊는 자리\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"229\" height=\"688\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 365.7 1100.6\"><svg width=\"365.7\" height=\"1100.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-cascading-failure-desc\" aria-labelledby=\"diagram-cascading-failure-title\" role=\"img\" viewBox=\"-4 -4 365.7 1100.6\"><title id=\"diagram-cascading-failure-title\">느린 서비스 하나가 번지는 길과 그것을 끊는 자리</title><desc id=\"diagram-cascading-failure-desc\">추천 서비스가 느려지면 그것을 동기로 부르는 상품 서비스가 기다리다 막히고, 화면까지 멈춘다. 짧은 제한 시간과 회로 차단기가 호출을 끊고 미리 둔 기본 응답을 돌려주면 화면은 살아 있다. 조회 기록은 대기열에 남겨 나중에 처리한다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M215 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m221 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M215 294v106\"/><path fill=\"var(--diagram-line)\" d=\"m221 392-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M203.3 556.2v13q0 7-7 7h-59.9q-7 0-7 7v139.1\"/><path fill=\"var(--diagram-link)\" d=\"m135.4 714.3-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M104 788.3v43q0 7.1-7.1 7.1H64q-7.1 0-7.1 7v83\"/><path stroke-width=\"3\" d=\"m63.3 912.9-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M154.8 788.3v43q0 7.1 7 7.1h32.8q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-link)\" d=\"m207.7 916.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M226.7 556.2v13q0 7 7 7h59.9q7 0 7 7v79\"/><path fill=\"var(--diagram-link)\" d=\"m306.7 654.2-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"159.5\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"214.7\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 상품 화면</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"181.5\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"214.9\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 동기</text></g><g class=\"d-edge-label\"><rect width=\"116.8\" height=\"30\" x=\"70.9\" y=\"596.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"129.2\" y=\"619.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ 300ms만</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"23.5\" y=\"858.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"56.9\" y=\"881.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 열림</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"146.2\" y=\"858.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"201.4\" y=\"881.4\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑤ 기본 응답</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"267.2\" y=\"596.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"300.5\" y=\"619.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑥ 남김</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"164.5\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"215\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"215\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API Gateway</text><use width=\"72\" height=\"72\" x=\"179\" y=\"175\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"215\" y=\"524\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">상품 <tspan x=\"215\" y=\"548.2\">Fargate</tspan></text><use width=\"72\" height=\"72\" x=\"179\" y=\"413\" href=\"#icon-aws-fargate\"/></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"43.1\" y=\"726.3\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"129.4\" y=\"766.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">회로 차단기</text></g><g class=\"d-node\"><rect width=\"98\" height=\"160.2\" x=\"8\" y=\"924.4\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text x=\"57\" y=\"1048.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">느린 추천 <tspan x=\"57\" y=\"1072.6\">Fargate</tspan></text><use width=\"72\" height=\"72\" x=\"21\" y=\"937.4\" href=\"#icon-aws-fargate\" filter=\"grayscale(1)\" opacity=\".3\"/><path fill=\"none\" stroke=\"var(--diagram-down-line)\" stroke-linecap=\"round\" stroke-width=\"5\" d=\"M33 949.4l48 48m0-48l-48 48\"/></g><g class=\"d-node\"><text x=\"201.7\" y=\"1048.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인기 상품 <tspan x=\"201.7\" y=\"1072.6\">ElastiCache</tspan></text><use width=\"72\" height=\"72\" x=\"165.7\" y=\"937.4\" href=\"#icon-aws-elasticache\"/></g><rect width=\"127.4\" height=\"160.2\" x=\"138\" y=\"924.4\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"300.7\" y=\"786.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">조회 기록 <tspan x=\"300.7\" y=\"810.4\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"264.7\" y=\"675.2\" href=\"#icon-aws-sqs\"/></g></svg><a aria-label=\"API Gateway\" href=\"/integration/api-gateway/\"><rect width=\"137.7\" height=\"136\" x=\"146.1\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"상품 Fargate\" href=\"/compute/fargate/\"><rect width=\"98\" height=\"160.2\" x=\"166\" y=\"400\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"느린 추천 Fargate\" href=\"/compute/fargate/\"><rect width=\"98\" height=\"160.2\" x=\"8\" y=\"924.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인기 상품 ElastiCache\" href=\"/database/elasticache/\"><rect width=\"127.4\" height=\"160.2\" x=\"138\" y=\"924.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"조회 기록 SQS\" href=\"/integration/sqs/\"><rect width=\"98\" height=\"160.2\" x=\"251.7\" y=\"662.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>추천 서비스가 느려지면 그것을 동기로 부르는 상품 서비스가 기다리다 막히고, 화면까지 멈춘다. 짧은 제한 시간과 회로 차단기가 호출을 끊고 미리 둔 기본 응답을 돌려주면 화면은 살아 있다. 조회 기록은 대기열에 남겨 나중에 처리한다.</p><ul><li>사용자 → API Gateway: ① 상품 화면</li><li>API Gateway → 상품 Fargate: ② 동기</li><li>상품 Fargate → 회로 차단기: ③ 300ms만</li><li>회로 차단기 → 느린 추천 Fargate: ④ 열림</li><li>회로 차단기 → 인기 상품 ElastiCache: ⑤ 기본 응답</li><li>상품 Fargate → 조회 기록 SQS: ⑥ 남김 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ul>\n<li><strong>느려짐이 번짐</strong>: 죽은 서비스보다 느린 서비스가 위험하다. ①②처럼 이어 부르던 쪽의 연결과 스레드가 모두 기다리다 멈춘다. 제한 시간을 짧게 두고(③), 실패가 이어지면 <strong>회로 차단기</strong>가 한동안 부르지 않고(④) 기본 응답을 준다(⑤).</li>\n<li><strong>재시도 폭풍</strong>: 모두가 곧바로 다시 부르면 되살아나던 서비스가 또 쓰러진다. 간격을 늘리며 무작위로 흩고 횟수를 막는다. 다시 온 쓰기는 요청 번호로 한 번만 받는다(멱등).</li>\n<li><strong>사슬이 길다</strong>: 동기 호출은 가용성이 <strong>곱해진다</strong>. 답이 필요 없는 조회 기록은 비동기로 뗀다(⑥).</li>\n<li><strong>중간에서 실패</strong>: 결제는 됐는데 배송이 실패했다면 되돌릴 작업(환불)을 실행한다. 이것이 <a href=\"/architectures/event-driven-orders/#failure\">사가</a>다.</li>\n<li><strong>어디가 느린지 모름</strong>: 요청 번호를 모든 호출에 실어 보내고 <a href=\"/management/x-ray/\">X-Ray</a>로 구간마다의 시간을 본다.</li>\n<li><strong>가용 영역 하나</strong>: 서비스마다 두 AZ 이상에 태스크를 둔다. 하나만 한 AZ에 있어도 그 서비스를 부르는 모두가 멈춘다.</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>서비스마다 로드 밸런서를 두면 시간 요금이 쌓인다. <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a> 하나를 경로 규칙으로 나눠 쓰거나 Service Connect로 부른다.</li>\n<li>AZ를 넘는 호출에는 전송 요금이 붙는다.</li>\n<li>작은 데이터베이스 여럿이 큰 것 하나보다 비쌀 수 있다. 한산한 서비스는 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 온디맨드나 Aurora Serverless v2로 둔다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>모두 서버리스</strong>: <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>, <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>만으로 나눈다. <a href=\"/architectures/serverless-website/\">서버리스 웹 애플리케이션</a>이 출발점이다.</li>\n<li><strong>읽기 전용 사본</strong>: 다른 서비스의 데이터를 자주 봐야 하면 이벤트를 받아 자기 DB에 사본을 만든다(CQRS).</li>\n<li><strong>모놀리스에서 옮기기</strong>: <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>나 API Gateway의 경로 규칙으로 기능을 하나씩 새 서비스로 돌린다(스트랭글러 패턴).</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "오케스트레이션과 코레오그래피" }),
						": 지휘자(",
						createVNode(_components.a, {
							href: "/integration/step-functions/",
							children: "Step Functions"
						}),
						")가 순서를 정하면 오케스트레이션, 서비스가 이벤트에 저마다 반응하면 코레오그래피다. 순서와 되돌리기가 중요하면 앞의 것이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "컨테이너 오케스트레이션" }),
						"(",
						createVNode(_components.a, {
							href: "/compute/ecs/",
							class: "mention",
							children: "ECS"
						}),
						", ",
						createVNode(_components.a, {
							href: "/compute/eks/",
							class: "mention",
							children: "EKS"
						}),
						")은 컨테이너를 배치하는 일로, 낱말만 같다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "HTTP라고 동기인 것은 아니다." }),
						" 202로 받아 놓고 대기열에 넣으면 비동기다. 기준은 ",
						createVNode(_components.strong, { children: "결과를 기다리는가" }),
						"다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [
						createVNode(_components.a, {
							href: "/integration/sqs/",
							class: "mention",
							children: "SQS"
						}),
						"와 ",
						createVNode(_components.a, {
							href: "/integration/api-gateway/",
							class: "mention",
							children: "API Gateway"
						})
					] }), ": “결합을 풀어라”, “잃지 말아라”면 SQS, “결과를 바로 돌려줘라”면 API Gateway다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "서비스를 나눴는데 DB는 하나",
					"set:html": "<p>“마이크로서비스로 나눈 뒤에도 함께 느려진다”는 문제의 원인은 흔히 나눠 쓰는 데이터베이스다. 인스턴스나 읽기 복제본을 더하기보다 서비스마다 저장소를 떼는 보기를 고른다.</p>"
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
var url = "content/architectures/microservices.mdx/";
var file = "/work/wt/build/content/architectures/microservices.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/microservices.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
