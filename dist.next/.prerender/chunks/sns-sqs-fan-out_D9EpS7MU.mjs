import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/sns-sqs-fan-out.mdx
var frontmatter = {
	"title": "SNS + SQS 팬아웃",
	"titleEn": "SNS to SQS fan-out",
	"kind": "architecture",
	"status": "published",
	"summary": "한 번 게시한 메시지를 SNS가 시스템마다의 SQS 대기열에 복제해 넣어, 여럿이 같은 일을 저마다의 속도로 처리하게 하는 구성이다.",
	"aliases": [
		"팬아웃",
		"팬아웃 패턴",
		"Fan-out",
		"Fanout pattern",
		"SNS SQS 연동",
		"SNS SQS 구독",
		"메시지 복제",
		"게시자 구독자 분리",
		"메시지 여러 곳에 보내기",
		"하나의 메시지 여러 시스템",
		"여러 큐에 동시 전달",
		"이벤트 여러 소비자",
		"알림 복제"
	],
	"related": [
		"integration/sns",
		"integration/sqs",
		"architectures/lambda-sqs-decoupling",
		"integration/eventbridge",
		"storage/s3",
		"compute/lambda",
		"analytics/data-firehose",
		"security/kms"
	],
	"signals": [
		{
			"id": "sns-sqs",
			"need": "여러 시스템이 같은 메시지를 모두 받고 밀려도 잃지 않는다",
			"choose": "SNS + 시스템마다 SQS",
			"see": "architectures/sns-sqs-fan-out#why",
			"why": "SNS가 사본을 나누고, 시스템마다 둔 대기열이 밀린 것을 지킨다."
		},
		{
			"id": "gudogui-pilteo-jeongchaek",
			"need": "한 시스템은 조건에 맞는 메시지만 대기열에 받는다",
			"choose": "구독의 필터 정책",
			"see": "architectures/sns-sqs-fan-out#scenario-only-large-orders",
			"why": "구독에 조건을 건다. SQS에는 받기 전에 거르는 기능이 없다."
		},
		{
			"id": "sqs",
			"need": "처리량을 높이려고 소비자들이 일을 나눠 갖는다",
			"choose": "SQS 하나와 소비자 여럿",
			"see": "architectures/sns-sqs-fan-out#fan-out-pattern",
			"why": "나눠 갖는 것은 대기열 하나다. 팬아웃은 모두가 같은 일을 다 받는다."
		}
	],
	"facts": [
		{
			"id": "delivery-price",
			"label": "SNS에서 SQS로 전달하는 요금",
			"value": "전달 건수에는 없음",
			"note": "게시 요청, SQS의 요청, 본문으로 거를 때의 검사량, 리전을 넘는 전송은 낸다.",
			"source": "https://aws.amazon.com/sns/pricing/"
		},
		{
			"id": "filter-policy-delay",
			"label": "필터 정책을 바꾼 뒤 반영까지",
			"value": "최대 15분",
			"note": "배포 직후 잠깐은 예전 조건으로 전달될 수 있다.",
			"called": [
				"필터정책",
				"필터 반영",
				"filter policy",
				"필터 적용"
			],
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html"
		},
		{
			"id": "cross-account-region",
			"label": "구독할 수 있는 대기열",
			"asks": "다른 계정이나 다른 리전의 대기열도 구독할 수 있나?",
			"value": "다른 계정과 다른 리전도 된다",
			"note": "대기열 정책이 그 주제의 전송을 허용하고, 대기열 소유자가 구독을 만들거나 확인해야 한다. 옵트인 리전이 끼면 정책의 SNS 주체에 리전 이름을 적는다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-send-message-to-sqs-cross-account.html"
		},
		{
			"id": "fifo-subscribers",
			"label": "FIFO 주제의 구독자",
			"value": "SQS 대기열만(FIFO 또는 표준)",
			"note": "순서를 끝까지 지키려면 FIFO 대기열이어야 한다. Lambda는 대기열을 거쳐 부르고, 이메일·HTTP는 구독하지 못한다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/fifo-message-delivery.html"
		},
		{
			"id": "two-dlqs",
			"label": "다는 DLQ",
			"value": "구독마다 하나, 대기열마다 하나",
			"note": "구독의 것은 전달하지 못한 메시지, 대기열의 것은 처리하지 못한 메시지를 담는다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html"
		}
	],
	"scenarios": [
		{
			"id": "order-to-three-systems",
			"situation": "주문 한 건을 결제, 배송, 분석이 모두 처리해야 한다. 지금은 주문 서비스가 셋을 차례로 호출해서, 하나가 느리면 주문이 느려진다. 앞으로 시스템이 더 늘어난다.",
			"answer": [
				"architectures/sns-sqs-fan-out",
				"integration/sns",
				"integration/sqs"
			],
			"choose": "SNS 주제 하나 + 시스템마다 SQS 대기열",
			"why": "“모두”와 “앞으로 더”는 게시-구독, “하나가 느려도”는 각자의 대기열이다. 주문 서비스는 주제에 한 번 게시하고 끝난다.",
			"trap": "대기열 하나를 셋이 나눠 읽으면 한 메시지를 하나만 가져간다. 주문 서비스가 대기열 셋에 직접 넣으면 시스템이 늘 때마다 코드를 고치고, 셋째에서 실패하면 앞의 둘에만 들어간다.",
			"requirements": ["decoupling"]
		},
		{
			"id": "s3-upload-several-consumers",
			"situation": "같은 접두사에 영상이 올라오면 인코딩, 자막, 검색 색인이 모두 시작되어야 하고 각각 밀려도 잃지 않아야 한다.",
			"answer": ["architectures/sns-sqs-fan-out", "storage/s3"],
			"choose": "S3 알림 → SNS → SQS 대기열 셋",
			"why": "S3는 겹치는 접두사의 같은 이벤트를 두 대상에 보내지 못한다. 알림을 SNS 하나로 보내고 대기열 셋이 구독한다.",
			"trap": "함수 하나가 나머지를 부르는 답은 그 함수가 실패하면 셋 다 멈춘다. EventBridge로도 나눌 수 있지만, 쌓아 두려면 그 뒤에도 대기열이 필요하다.",
			"requirements": ["decoupling", "durability"]
		},
		{
			"id": "only-large-orders",
			"situation": "EC2에서 도는 사기 탐지 시스템은 10만 원 이상의 주문만 받으면 된다. 소비자 코드에서 버리지 않고 비용도 줄이려 한다.",
			"answer": ["integration/sns", "architectures/sns-sqs-fan-out"],
			"choose": "구독의 필터 정책",
			"why": "그 구독에만 필터 정책을 건다. 맞지 않는 메시지는 대기열에 들어가지도 않는다.",
			"trap": "SQS에는 받기 전에 거르는 기능이 없다. 소비자가 EC2라 Lambda의 이벤트 소스 필터도 쓰지 못한다. 금액대마다 주제를 나누면 게시자가 규칙을 알아야 한다.",
			"requirements": ["decoupling", "lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "dlq-sns",
			"notes": "SNS와 SQS를 묶은 팬아웃에는 데이터 손실이 없다고 한다.",
			"status": "simplified",
			"card": false,
			"right": "대기열에 들어간 뒤에만, 그것도 보관 기간(최대 14일) 안에서다. 대기열 정책이나 키 권한이 틀려 전달하지 못한 메시지는 구독에 DLQ가 없으면 사라진다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html"
		},
		{
			"id": "sendmessage-kms",
			"notes": "SQS가 SNS를 구독하게 하면 메시지를 받는다고만 한다.",
			"status": "simplified",
			"right": "구독만으로는 들어오지 않는다. 대기열의 리소스 정책이 그 주제의 SendMessage를 허용해야 하고, 대기열을 KMS로 암호화했다면 고객 관리형 키의 정책도 SNS를 허용해야 한다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html"
		},
		{
			"id": "kinesis",
			"notes": "팬아웃을 하나의 메시지를 여러 곳에 동시에 복제해 보내는 것이라고만 풀이한다.",
			"status": "simplified",
			"right": "패턴의 뜻은 맞다. 다만 Kinesis의 향상된 팬아웃은 이름만 같고, 복제하지 않은 채 소비자마다 읽기 처리량을 따로 주는 기능이다.",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/enhanced-consumers.html"
		}
	],
	"failures": [
		{
			"id": "shipping-down",
			"diagram": "request-path",
			"drawn": "consumer-down",
			"drawnWay": [
				{
					"from": "topic",
					"to": "q2"
				},
				{
					"from": "topic",
					"to": "q1"
				},
				{
					"from": "q1",
					"to": "c1"
				}
			],
			"part": "c2",
			"what": "배송 소비자가 멈춘다",
			"takeover": ["q2"],
			"steps": [
				{
					"from": "topic",
					"to": "q2",
					"text": "배송 대기열에 쌓인다"
				},
				{
					"from": "topic",
					"to": "q1",
					"text": "결제에도 사본이 간다"
				},
				{
					"from": "q1",
					"to": "c1",
					"text": "결제는 그대로 처리된다"
				}
			],
			"time": "되살릴 때까지(대기열이 기본 4일, 최대 14일 맡는다)",
			"user": "배송만 늦어진다. 주문과 결제는 그대로다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html"
		},
		{
			"id": "queue-denied",
			"diagram": "request-path",
			"part": "q1",
			"why": "row-sns-sqs",
			"what": "대기열 정책이나 키 권한이 SNS를 막는다",
			"cuts": [{
				"from": "topic",
				"to": "q1"
			}],
			"stops": ["q1", "c1"],
			"takeover": ["sdlq"],
			"steps": [
				{
					"from": "topic",
					"to": "sdlq",
					"text": "권한 오류는 다시 보내지 않고 바로 온다"
				},
				{
					"from": "topic",
					"to": "q2",
					"text": "다른 구독은 그대로다"
				},
				{
					"from": "q2",
					"to": "c2",
					"text": "배송은 처리된다"
				}
			],
			"time": "정책을 고칠 때까지(그사이의 것은 DLQ에서 다시 보낸다)",
			"user": "주문은 접수되지만 결제가 진행되지 않는다.",
			"note": "구독에 DLQ를 단다. 없으면 그 메시지는 사라진다. `aws/sqs` 키로 암호화한 대기열에는 SNS가 넣지 못한다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html"
		},
		{
			"id": "sqs-unavailable",
			"diagram": "request-path",
			"part": "q2",
			"why": "row-sns-sqs",
			"what": "배송 대기열이 일시적인 오류를 낸다",
			"called": [{
				"from": "topic",
				"to": "q2"
			}],
			"stops": ["c2"],
			"takeover": ["topic"],
			"steps": [{
				"from": "topic",
				"to": "q1",
				"text": "결제에는 바로 들어간다"
			}, {
				"from": "q1",
				"to": "c1",
				"text": "결제는 처리된다"
			}],
			"time": "대기열이 돌아올 때까지(23일에 걸쳐 100,015번 다시 보낸다)",
			"user": "배송만 늦어진다. 주문과 결제는 그대로다.",
			"note": "구독에 DLQ를 달아 두면 다 쓰고도 안 된 것이 거기 남는다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html"
		},
		{
			"id": "worker-killed",
			"diagram": "request-path",
			"part": "c3",
			"what": "사기 탐지 EC2가 처리하다가 죽는다",
			"called": [{
				"from": "q3",
				"to": "c3"
			}],
			"takeover": ["q3"],
			"steps": [{
				"from": "pub",
				"to": "topic",
				"text": "평소처럼 게시한다"
			}, {
				"from": "topic",
				"to": "q3",
				"text": "지우지 않은 메시지도 여기서 다시 보인다"
			}],
			"time": "기본 30초 뒤(가시성 제한 시간이 지나 다시 보이면)",
			"user": "사기 판정만 늦어진다. 주문은 그대로다.",
			"note": "인스턴스를 둘 이상 두면 다른 쪽이 이어 꺼낸다. 같은 주문이 두 번 처리될 수 있으니 주문 번호로 거른다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html"
		},
		{
			"id": "publish-denied",
			"diagram": "request-path",
			"part": "topic",
			"why": "row-sns-sqs",
			"what": "주문 서비스가 게시할 권한을 잃는다",
			"cuts": [{
				"from": "pub",
				"to": "topic"
			}],
			"lineFails": true,
			"steps": [
				{
					"from": "q1",
					"to": "c1",
					"text": "이미 받은 사본은 계속 처리한다"
				},
				{
					"from": "q2",
					"to": "c2",
					"text": "배송도 이어진다"
				},
				{
					"from": "q3",
					"to": "c3",
					"text": "사기 판정도 이어진다"
				}
			],
			"time": "권한을 되돌릴 때까지",
			"user": "새 주문의 결제도 배송도 시작되지 않는다.",
			"note": "SNS에 들어오지 않은 것은 어느 DLQ에도 없다. 주문을 저장해 두고 게시가 될 때까지 다시 한다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html"
		},
		{
			"id": "payment-down",
			"diagram": "request-path",
			"part": "c1",
			"what": "결제 함수가 멈춘다",
			"takeover": ["q1"],
			"steps": [
				{
					"from": "topic",
					"to": "q1",
					"text": "결제 대기열에 쌓인다"
				},
				{
					"from": "topic",
					"to": "q2",
					"text": "배송에도 사본이 간다"
				},
				{
					"from": "q2",
					"to": "c2",
					"text": "배송은 그대로 처리된다"
				}
			],
			"time": "되살릴 때까지(대기열이 기본 4일, 최대 14일 맡는다)",
			"user": "결제만 늦어진다. 주문과 배송은 그대로다.",
			"note": "오류를 내며 멈췄다면 받은 횟수를 다 쓴 메시지는 대기열의 DLQ로 빠진다. 구독의 DLQ와는 다른 것이다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html"
		},
		{
			"id": "filter-wrong",
			"diagram": "request-path",
			"part": "q3",
			"why": "row-sns-sqs",
			"what": "필터 정책을 잘못 고쳐 주문이 모두 걸러진다",
			"cuts": [{
				"from": "topic",
				"to": "q3"
			}],
			"lineFails": true,
			"stops": ["q3", "c3"],
			"steps": [{
				"from": "topic",
				"to": "q1",
				"text": "결제에는 사본이 간다"
			}, {
				"from": "topic",
				"to": "q2",
				"text": "배송에도 간다"
			}],
			"time": "고친 뒤 최대 15분(필터가 퍼지는 시간)",
			"user": "사기 판정이 빠진다. 주문과 결제는 그대로다.",
			"note": "걸러진 것은 실패가 아니라 DLQ에 남지 않는다. 걸러진 수(`NumberOfNotificationsFilteredOut`)가 평소보다 늘면 울리게 한다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html"
		},
		{
			"id": "dlq-denied",
			"diagram": "request-path",
			"part": "sdlq",
			"what": "구독 DLQ의 정책이 SNS를 허용하지 않는다",
			"cuts": [{
				"from": "topic",
				"to": "sdlq"
			}],
			"steps": [{
				"from": "topic",
				"to": "q1",
				"text": "전달되는 것은 그대로다"
			}, {
				"from": "topic",
				"to": "q2",
				"text": "배송에도 간다"
			}],
			"time": "정책을 고칠 때까지",
			"user": "전달에 실패한 메시지가 DLQ에도 남지 않고 사라진다. 전달된 것은 그대로다.",
			"note": "DLQ의 정책에도 SNS의 `sqs:SendMessage`가 있어야 한다. `NumberOfNotificationsFailedToRedriveToDlq`에 경보를 건다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "SNS + SQS Fan Out",
			"lines": "1105-1112"
		},
		{
			"note": "001",
			"section": "SNS",
			"lines": "1097-1101"
		},
		{
			"note": "002",
			"section": "팬 아웃(Fan-out)",
			"lines": "638-639"
		}
	],
	"references": [
		{
			"title": "SQS 대기열로 팬아웃하기",
			"url": "https://docs.aws.amazon.com/sns/latest/dg/sns-sqs-as-subscriber.html"
		},
		{
			"title": "대기열을 주제에 구독시키기",
			"url": "https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html"
		},
		{
			"title": "다른 리전의 대기열로 보내기",
			"url": "https://docs.aws.amazon.com/sns/latest/dg/sns-cross-region-delivery.html"
		},
		{
			"title": "SNS 구독의 DLQ",
			"url": "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html"
		},
		{
			"title": "구독 필터 정책",
			"url": "https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html"
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
			"depth": 3,
			"slug": "fan-out-pattern",
			"text": "팬아웃 패턴이란"
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
		code: "code",
		div: "div",
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-fargate\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M166 181v-16l10-3v15zm-16-19 10 3v16l-10-4zm-19 41v-15l10-4v15zm-16-19 10 4v15l-10-4zm-19-3v-16l10-3v15zm-16-19 10 3v16l-10-4zm13-8 7 3-7 3-8-3zm35 22 7 3-7 3-7-3zm35-22 8 3-8 3-7-3zm17 0-16-7h-2l-16 7-2 3v19l-15-6h-2l-15 6v-19l-2-3-16-7h-2l-16 7-2 3v22c0 2 0 3 2 3l16 7h2l15-6v19l2 3 16 6h2l16-6 2-3v-19l15 6h2l16-7 2-3v-22zm28-39c0 19-41 29-80 29s-80-10-80-29c0-9 10-17 28-22l2 6c-15 4-24 10-24 16 0 11 31 22 74 22s74-11 74-22c0-6-9-12-24-16l2-6c18 5 28 13 28 22m-80-60 33 12-33 13-33-13zm34 63c-6 3-16 6-31 6V85l35-13v39c0 3-1 6-4 7m-72-7V72l35 13v39c-15 0-25-3-31-6-3-1-4-4-4-7m2 13c7 3 19 7 36 7s29-4 36-7c6-3 9-8 9-13V67l-2-3-42-16h-2L85 64l-2 3v44c0 5 3 10 9 13\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-sns\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M54 122c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m77 83c-37 0-69-28-76-64 6-1 10-4 12-10h19v-6H67c-2-6-6-9-12-10 7-36 39-64 76-64 14 0 28 5 43 16l4-6c-16-11-32-16-47-16-41 0-77 31-83 72-4 2-6 6-6 11s2 9 6 11c6 41 42 72 83 72 18 0 35-6 50-16l-4-6c-13 10-30 16-46 16m-35-88 19 1 18-1-14 29-1 1v14l-9 5v-20zm19-11c13 0 20 2 22 3-2 1-9 3-22 3s-20-2-22-3c2-1 9-3 22-3m-9 67h3c4-1 9-4 13-7h1l2-3v-15l18-36 1-3c0-9-18-10-29-10s-29 1-29 10l1 3 15 36v22a3 3 0 0 0 4 3m92-3c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m0-96c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m7 48c3 0 6 2 6 6s-3 6-6 6-7-2-7-6 3-6 7-6m-32 9h19c2 6 7 10 13 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-13 10h-19V83h13c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-16a3 3 0 0 0-4 3v45h-22v6h22v45a3 3 0 0 0 4 3h16c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-13z\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>한 사건을 여러 시스템이 저마다 처리할 때</strong> 쓴다. 주문, 회원 가입, 파일 업로드처럼 뒤이어 할 일이 여럿이고 자꾸 늘어나는 일이 그렇다. <a href=\"/architectures/microservices/#asynchronous\">마이크로서비스의 비동기 통신</a>에서 기본이 되는 모양이다. 처리하는 쪽이 하나뿐이면 <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>만으로 충분하고, 쌓아 둘 필요 없이 바로 알리기만 하면 <a href=\"/integration/sns/\" class=\"mention\">SNS</a>만으로 충분하다.</p>\n<h3 id=\"fan-out-pattern\">팬아웃 패턴이란<a href=\"#fan-out-pattern\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>메시지 하나를 받아 <strong>수신자마다 사본을 하나씩</strong> 보내는 방식이다. 부챗살이 펼쳐지는 모양에서 온 이름이다. 게시자는 수신자가 누구인지, 몇인지 모른다. 수신자를 더하는 일은 구독 하나를 만드는 설정이고 게시자의 코드는 그대로다. 일을 <strong>나눠 갖는</strong> 것(대기열 하나와 소비자 여럿)과 반대로, 모두가 같은 일을 <strong>각자 다</strong> 받는다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-40\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">주문 하나가 SNS 주제에서 세 대기열로 복제되어 각자 처리되는 <span class=\"diagram-title-end\">구성<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"shipping-down\">배송 소비자가 멈춘다</option><option value=\"queue-denied\">대기열 정책이나 키 권한이 SNS를 막는다</option><option value=\"sqs-unavailable\">배송 대기열이 일시적인 오류를 낸다</option><option value=\"worker-killed\">사기 탐지 EC2가 처리하다가 죽는다</option><option value=\"publish-denied\">주문 서비스가 게시할 권한을 잃는다</option><option value=\"payment-down\">결제 함수가 멈춘다</option><option value=\"filter-wrong\">필터 정책을 잘못 고쳐 주문이 모두 걸러진다</option><option value=\"dlq-denied\">구독 DLQ의 정책이 SNS를 허용하지 않는다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 주문 하나가 SNS 주제에서 세 대기열로 복제되어 각자 처리되는 구성\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"670\" height=\"620\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1072.5 991.8\"><svg id=\"diagram-request-path-picture\" width=\"1072.5\" height=\"991.8\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-4 -4 1072.5 991.8\"><title id=\"diagram-request-path-title\">주문 하나가 SNS 주제에서 세 대기열로 복제되어 각자 처리되는 구성</title><desc id=\"diagram-request-path-desc\">주문 서비스가 SNS 주제에 한 번 게시한다. SNS는 결제와 배송 대기열에 사본을 넣고, 사기 탐지 대기열에는 필터를 통과한 것만 넣는다. 각 대기열을 Lambda, Fargate, EC2가 제 속도로 꺼내 처리한다. 전달하지 못한 메시지는 구독의 DLQ로 간다.</desc><g class=\"d-boundary\" data-part=\"fraud\"><rect width=\"342.7\" height=\"229.2\" x=\"709.7\" y=\"550.4\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"ship\"><rect width=\"342.7\" height=\"229.2\" x=\"709.7\" y=\"281.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"pay\"><rect width=\"342.7\" height=\"229.2\" x=\"709.7\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"pub_topic\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M184.6 544.9h191.8\"/><path fill=\"var(--diagram-line)\" d=\"m368.4 538.9 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"topic_q1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M470.4 505.2h13q7 0 7-7v-350q0-7.1 7-7.1h232.3\"/><path fill=\"var(--diagram-line)\" d=\"m721.7 135.1 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"topic_q2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M470.4 531.7h33q7 0 7-7V417.3q0-7.1 7-7.1h212.3\"/><path fill=\"var(--diagram-line)\" d=\"m721.7 404.3 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"topic_q3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M470.4 558.1h33q7 0 7 7v107.3q0 7.1 7 7.1h212.3\"/><path fill=\"var(--diagram-line)\" d=\"m721.7 673.5 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"topic_sdlq\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M459.4 584.6h24q7 0 7 7v297q0 7.1 7 7.1h217.7\"/><path fill=\"var(--diagram-line)\" d=\"m707.1 889.7 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"q1_c1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M823.7 141.1h110.8\"/><path fill=\"var(--diagram-line)\" d=\"m926.5 135.1 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"q2_c2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M823.7 410.3h110.8\"/><path fill=\"var(--diagram-line)\" d=\"m926.5 404.3 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"q3_c3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M823.7 679.5h110.8\"/><path fill=\"var(--diagram-line)\" d=\"m926.5 673.5 12 6-12 6z\"/></g><g class=\"d-boundary\" data-part=\"fraud\"><text x=\"721.7\" y=\"581.4\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">사기 탐지</text></g><g class=\"d-boundary\" data-part=\"ship\"><text x=\"721.7\" y=\"312.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">배송</text></g><g class=\"d-boundary\" data-part=\"pay\"><text x=\"721.7\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">결제</text></g><g class=\"d-edge-label\" data-edge=\"pub_topic\"><rect width=\"115.8\" height=\"30\" x=\"224.6\" y=\"529.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"282.5\" y=\"552.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 게시 한 번</text></g><g class=\"d-edge-label\" data-edge=\"topic_q1\"><rect width=\"66.7\" height=\"30\" x=\"561.7\" y=\"125.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"595.1\" y=\"148.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 사본</text></g><g class=\"d-edge-label\" data-edge=\"topic_q2\"><rect width=\"66.7\" height=\"30\" x=\"561.7\" y=\"394.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"595.1\" y=\"417.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 사본</text></g><g class=\"d-edge-label\" data-edge=\"topic_q3\"><rect width=\"129.3\" height=\"30\" x=\"530.4\" y=\"664\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"595.1\" y=\"687\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 필터 통과분</text></g><g class=\"d-edge-label\" data-edge=\"topic_sdlq\"><rect width=\"110.3\" height=\"30\" x=\"539.9\" y=\"880.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"595.1\" y=\"903.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 전달 실패</text></g><g class=\"d-edge-label\" data-edge=\"q1_c1\"><rect width=\"66.7\" height=\"30\" x=\"847.7\" y=\"125.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"881.1\" y=\"148.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 꺼냄</text></g><g class=\"d-edge-label\" data-edge=\"q2_c2\"><rect width=\"66.7\" height=\"30\" x=\"847.7\" y=\"394.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"881.1\" y=\"417.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 꺼냄</text></g><g class=\"d-edge-label\" data-edge=\"q3_c3\"><rect width=\"66.7\" height=\"30\" x=\"847.7\" y=\"664\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"881.1\" y=\"687\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 꺼냄</text></g><g class=\"d-node\" data-part=\"pub\"><rect width=\"172.6\" height=\"62\" x=\"12\" y=\"513.9\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"98.3\" y=\"553.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">주문 서비스</text></g><g class=\"d-node\" data-part=\"topic\"><text x=\"425.4\" y=\"588.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 주제 <tspan x=\"425.4\" y=\"613\">SNS</tspan></text><use width=\"72\" height=\"72\" x=\"389.4\" y=\"477.8\" href=\"#icon-aws-sns\"/></g><g class=\"d-node\" data-part=\"sdlq\"><text x=\"764.1\" y=\"939.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">구독의 DLQ <tspan x=\"764.1\" y=\"963.8\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"728.1\" y=\"828.6\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"q1\"><text x=\"778.7\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열 <tspan x=\"778.7\" y=\"209.2\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"742.7\" y=\"74\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"c1\"><text x=\"983.4\" y=\"197.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"947.5\" y=\"86.1\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"q2\"><text x=\"778.7\" y=\"454.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열 <tspan x=\"778.7\" y=\"478.4\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"742.7\" y=\"343.2\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"c2\"><text x=\"983.4\" y=\"466.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Fargate</text><use width=\"72\" height=\"72\" x=\"947.5\" y=\"355.3\" href=\"#icon-aws-fargate\"/></g><g class=\"d-node\" data-part=\"q3\"><text x=\"778.7\" y=\"723.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열 <tspan x=\"778.7\" y=\"747.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"742.7\" y=\"612.4\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"c3\"><text x=\"983.4\" y=\"735.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"947.5\" y=\"624.5\" href=\"#icon-aws-ec2\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 주문 서비스가 게시할 권한을 잃는다\" data-breaks=\"publish-denied\"><rect x=\"376\" y=\"465\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M474 465m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 구독 DLQ의 정책이 SNS를 허용하지 않는다\" data-breaks=\"dlq-denied\"><rect x=\"706\" y=\"816\" width=\"117\" height=\"160\" rx=\"10\"/><path d=\"M823 816m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 대기열 정책이나 키 권한이 SNS를 막는다\" data-breaks=\"queue-denied\"><rect x=\"730\" y=\"61\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M828 61m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 배송 대기열이 일시적인 오류를 낸다\" data-breaks=\"sqs-unavailable\"><rect x=\"730\" y=\"330\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M828 330m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 필터 정책을 잘못 고쳐 주문이 모두 걸러진다\" data-breaks=\"filter-wrong\"><rect x=\"730\" y=\"599\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M828 599m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 결제 함수가 멈춘다\" data-breaks=\"payment-down\"><rect x=\"935\" y=\"73\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M1033 73m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 배송 소비자가 멈춘다\" data-breaks=\"shipping-down\"><rect x=\"935\" y=\"342\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M1033 342m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 사기 탐지 EC2가 처리하다가 죽는다\" data-breaks=\"worker-killed\"><rect x=\"935\" y=\"612\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M1033 612m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"356\" height=\"909\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 568.8 1454.8\"><svg width=\"568.8\" height=\"1454.8\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-narrow-desc\" aria-labelledby=\"diagram-request-path-narrow-title\" role=\"img\" viewBox=\"-4 -4 568.8 1454.8\"><title id=\"diagram-request-path-narrow-title\">주문 하나가 SNS 주제에서 세 대기열로 복제되어 각자 처리되는 구성</title><desc id=\"diagram-request-path-narrow-desc\">주문 서비스가 SNS 주제에 한 번 게시한다. SNS는 결제와 배송 대기열에 사본을 넣고, 사기 탐지 대기열에는 필터를 통과한 것만 넣는다. 각 대기열을 Lambda, Fargate, EC2가 제 속도로 꺼내 처리한다. 전달하지 못한 메시지는 구독의 DLQ로 간다.</desc><g class=\"d-boundary\" data-part=\"fraud\"><rect width=\"130\" height=\"443.4\" x=\"269.6\" y=\"522.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"ship\"><rect width=\"130\" height=\"419.2\" x=\"183.6\" y=\"1015.6\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"pay\"><rect width=\"131.6\" height=\"419.2\" x=\"12\" y=\"1015.6\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"pub_topic\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M291.6 58v106\"/><path fill=\"var(--diagram-line)\" d=\"m297.6 156-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"topic_q1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M272 312.2v13q0 7-7.1 7h-180q-7 0-7 7v725.4\"/><path fill=\"var(--diagram-line)\" d=\"m83.8 1056.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"topic_q2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M285 312.2v33q0 7-7 7h-22.3q-7 0-7 7v705.4\"/><path fill=\"var(--diagram-line)\" d=\"m254.6 1056.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"topic_q3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M298.2 312.2v33q0 7 7 7h22.4q7 0 7 7v236.2\"/><path fill=\"var(--diagram-line)\" d=\"m340.6 587.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"topic_sdlq\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M311.3 312.2v13q0 7 7 7H487q7.1 0 7.1 7v179\"/><path fill=\"var(--diagram-line)\" d=\"m500 510.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"q1_c1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M77.8 1212.8v74\"/><path fill=\"var(--diagram-line)\" d=\"m83.8 1278.8-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"q2_c2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M248.6 1212.8v74\"/><path fill=\"var(--diagram-line)\" d=\"m254.6 1278.8-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"q3_c3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M334.6 743.6v74\"/><path fill=\"var(--diagram-line)\" d=\"m340.6 809.6-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"fraud\"><text x=\"281.6\" y=\"553.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">사기 <tspan x=\"281.6\" y=\"581.8\">탐지</tspan></text></g><g class=\"d-boundary\" data-part=\"ship\"><text x=\"195.6\" y=\"1046.6\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">배송</text></g><g class=\"d-boundary\" data-part=\"pay\"><text x=\"24\" y=\"1046.6\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">결제</text></g><g class=\"d-edge-label\" data-edge=\"pub_topic\"><rect width=\"115.8\" height=\"30\" x=\"233.6\" y=\"98\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"291.5\" y=\"121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 게시 한 번</text></g><g class=\"d-edge-label\" data-edge=\"topic_q1\"><rect width=\"66.7\" height=\"30\" x=\"44.3\" y=\"442.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"77.7\" y=\"465.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 사본</text></g><g class=\"d-edge-label\" data-edge=\"topic_q2\"><rect width=\"66.7\" height=\"30\" x=\"215.1\" y=\"442.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"248.5\" y=\"465.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 사본</text></g><g class=\"d-edge-label\" data-edge=\"topic_q3\"><rect width=\"129.3\" height=\"30\" x=\"269.6\" y=\"372.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"334.3\" y=\"395.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 필터 통과분</text></g><g class=\"d-edge-label\" data-edge=\"topic_sdlq\"><rect width=\"110.3\" height=\"30\" x=\"438.5\" y=\"372.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"493.6\" y=\"395.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 전달 실패</text></g><g class=\"d-edge-label\" data-edge=\"q1_c1\"><rect width=\"66.7\" height=\"30\" x=\"44.3\" y=\"1236.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"77.7\" y=\"1259.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 꺼냄</text></g><g class=\"d-edge-label\" data-edge=\"q2_c2\"><rect width=\"66.7\" height=\"30\" x=\"215.1\" y=\"1236.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"248.5\" y=\"1259.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 꺼냄</text></g><g class=\"d-edge-label\" data-edge=\"q3_c3\"><rect width=\"66.7\" height=\"30\" x=\"301.1\" y=\"767.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"334.5\" y=\"790.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 꺼냄</text></g><g class=\"d-node\" data-part=\"pub\"><rect width=\"140.6\" height=\"46\" x=\"221.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"291.6\" y=\"44\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">주문 서비스</text></g><g class=\"d-node\" data-part=\"topic\"><text x=\"291.6\" y=\"280\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 주제 <tspan x=\"291.6\" y=\"304.2\">SNS</tspan></text><use width=\"72\" height=\"72\" x=\"255.6\" y=\"173\" href=\"#icon-aws-sns\"/></g><g class=\"d-node\" data-part=\"sdlq\"><text x=\"494\" y=\"634.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">구독의 DLQ <tspan x=\"494\" y=\"658.4\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"458\" y=\"527.2\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"q1\"><text x=\"77.8\" y=\"1180.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열 <tspan x=\"77.8\" y=\"1204.8\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"41.8\" y=\"1073.6\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"c1\"><text x=\"77.8\" y=\"1402.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"41.8\" y=\"1295.8\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"q2\"><text x=\"248.6\" y=\"1180.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열 <tspan x=\"248.6\" y=\"1204.8\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"212.6\" y=\"1073.6\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"c2\"><text x=\"248.6\" y=\"1402.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Fargate</text><use width=\"72\" height=\"72\" x=\"212.6\" y=\"1295.8\" href=\"#icon-aws-fargate\"/></g><g class=\"d-node\" data-part=\"q3\"><text x=\"334.6\" y=\"711.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열 <tspan x=\"334.6\" y=\"735.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"298.6\" y=\"604.4\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"c3\"><text x=\"334.6\" y=\"933.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"298.6\" y=\"826.6\" href=\"#icon-aws-ec2\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 주문 서비스가 게시할 권한을 잃는다\" data-breaks=\"publish-denied\"><rect x=\"245\" y=\"164\" width=\"94\" height=\"152\" rx=\"10\"/><path d=\"M339 164m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 구독 DLQ의 정책이 SNS를 허용하지 않는다\" data-breaks=\"dlq-denied\"><rect x=\"436\" y=\"518\" width=\"117\" height=\"152\" rx=\"10\"/><path d=\"M553 518m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 필터 정책을 잘못 고쳐 주문이 모두 걸러진다\" data-breaks=\"filter-wrong\"><rect x=\"290\" y=\"595\" width=\"90\" height=\"152\" rx=\"10\"/><path d=\"M380 595m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 사기 탐지 EC2가 처리하다가 죽는다\" data-breaks=\"worker-killed\"><rect x=\"290\" y=\"818\" width=\"90\" height=\"128\" rx=\"10\"/><path d=\"M380 818m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 대기열 정책이나 키 권한이 SNS를 막는다\" data-breaks=\"queue-denied\"><rect x=\"33\" y=\"1065\" width=\"90\" height=\"152\" rx=\"10\"/><path d=\"M123 1065m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 배송 대기열이 일시적인 오류를 낸다\" data-breaks=\"sqs-unavailable\"><rect x=\"204\" y=\"1065\" width=\"90\" height=\"152\" rx=\"10\"/><path d=\"M294 1065m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 결제 함수가 멈춘다\" data-breaks=\"payment-down\"><rect x=\"32\" y=\"1287\" width=\"92\" height=\"128\" rx=\"10\"/><path d=\"M124 1287m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 배송 소비자가 멈춘다\" data-breaks=\"shipping-down\"><rect x=\"204\" y=\"1287\" width=\"90\" height=\"128\" rx=\"10\"/><path d=\"M294 1287m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>주문 서비스가 <a href=\"/integration/sns/\">SNS</a> 주제에 한 번 게시한다. 여러 가용 영역에 저장되면 성공 응답이 온다. 여기까지만 동기다.</li>\n<li>SNS가 구독마다 사본을 만들어 <a href=\"/integration/sqs/\">SQS</a> 대기열에 넣는다. 원시 메시지 전달을 켜면 봉투 없이 본문만 들어간다.</li>\n<li>사기 탐지의 구독에는 필터 정책이 있어 금액이 큰 주문만 들어간다.</li>\n<li>전달하지 못한 사본은 다시 보내다가 그 구독의 DLQ(실패한 메시지를 모으는 대기열)로 간다.</li>\n<li>시스템마다 자기 대기열에서 제 속도로 꺼내고, 실패하면 자기 대기열에서 다시 시도한다. 소비자의 종류는 달라도 된다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-shipping-down\" name=\"failures-request-path\" data-failure='{\"down\":[\"c2\"],\"over\":[\"q2\"],\"way\":[[\"topic\",\"q2\"],[\"topic\",\"q1\"],[\"q1\",\"c1\"]]}'><summary>배송 소비자가 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>되살릴 때까지(대기열이 기본 4일, 최대 14일 맡는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>배송만 늦어진다. 주문과 결제는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>대기열 SQS(배송)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>배송 대기열에 쌓인다</li><li>결제에도 사본이 간다</li><li>결제는 그대로 처리된다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/compute/fargate/\">Fargate</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-queue-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"q1\"],\"with\":[\"q1\",\"c1\"],\"over\":[\"sdlq\"],\"way\":[[\"topic\",\"sdlq\"],[\"topic\",\"q2\"],[\"q2\",\"c2\"]],\"cuts\":[[\"topic\",\"q1\"]]}'><summary>대기열 정책이나 키 권한이 SNS를 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>정책을 고칠 때까지(그사이의 것은 DLQ에서 다시 보낸다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>주문은 접수되지만 결제가 진행되지 않는다.</dd></div><div><dt>이어받는 것</dt><dd>구독의 DLQ SQS</dd></div><div><dt>이때의 경로</dt><dd><ol><li>권한 오류는 다시 보내지 않고 바로 온다</li><li>다른 구독은 그대로다</li><li>배송은 처리된다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>구독에 DLQ를 단다. 없으면 그 메시지는 사라진다. <code>aws/sqs</code> 키로 암호화한 대기열에는 SNS가 넣지 못한다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/sqs/\">대기열 SQS(결제)</a> · <a href=\"#row-sns-sqs\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-sqs-unavailable\" name=\"failures-request-path\" data-failure='{\"down\":[\"q2\"],\"with\":[\"c2\"],\"over\":[\"topic\"],\"way\":[[\"topic\",\"q1\"],[\"q1\",\"c1\"]],\"called\":[[\"topic\",\"q2\"]]}'><summary>배송 대기열이 일시적인 오류를 낸다</summary><dl><div><dt>걸리는 시간</dt><dd><b>대기열이 돌아올 때까지(23일에 걸쳐 100,015번 다시 보낸다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>배송만 늦어진다. 주문과 결제는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>주문 주제 SNS</dd></div><div><dt>이때의 경로</dt><dd><ol><li>결제에는 바로 들어간다</li><li>결제는 처리된다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>구독에 DLQ를 달아 두면 다 쓰고도 안 된 것이 거기 남는다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/sqs/\">대기열 SQS(배송)</a> · <a href=\"#row-sns-sqs\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-worker-killed\" name=\"failures-request-path\" data-failure='{\"down\":[\"c3\"],\"over\":[\"q3\"],\"way\":[[\"pub\",\"topic\"],[\"topic\",\"q3\"]],\"called\":[[\"q3\",\"c3\"]]}'><summary>사기 탐지 EC2가 처리하다가 죽는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>기본 30초 뒤(가시성 제한 시간이 지나 다시 보이면)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>사기 판정만 늦어진다. 주문은 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>대기열 SQS(사기 탐지)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>평소처럼 게시한다</li><li>지우지 않은 메시지도 여기서 다시 보인다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>인스턴스를 둘 이상 두면 다른 쪽이 이어 꺼낸다. 같은 주문이 두 번 처리될 수 있으니 주문 번호로 거른다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/ec2/\">EC2</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-publish-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"topic\"],\"way\":[[\"q1\",\"c1\"],[\"q2\",\"c2\"],[\"q3\",\"c3\"]],\"lineFails\":true,\"cuts\":[[\"pub\",\"topic\"]]}'><summary>주문 서비스가 게시할 권한을 잃는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>권한을 되돌릴 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>새 주문의 결제도 배송도 시작되지 않는다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>이미 받은 사본은 계속 처리한다</li><li>배송도 이어진다</li><li>사기 판정도 이어진다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>SNS에 들어오지 않은 것은 어느 DLQ에도 없다. 주문을 저장해 두고 게시가 될 때까지 다시 한다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/sns/\">주문 주제 SNS</a> · <a href=\"#row-sns-sqs\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-payment-down\" name=\"failures-request-path\" data-failure='{\"down\":[\"c1\"],\"over\":[\"q1\"],\"way\":[[\"topic\",\"q1\"],[\"topic\",\"q2\"],[\"q2\",\"c2\"]]}'><summary>결제 함수가 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>되살릴 때까지(대기열이 기본 4일, 최대 14일 맡는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>결제만 늦어진다. 주문과 배송은 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>대기열 SQS(결제)</dd></div><div><dt>이때의 경로</dt><dd><ol><li>결제 대기열에 쌓인다</li><li>배송에도 사본이 간다</li><li>배송은 그대로 처리된다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>오류를 내며 멈췄다면 받은 횟수를 다 쓴 메시지는 대기열의 DLQ로 빠진다. 구독의 DLQ와는 다른 것이다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">Lambda</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-filter-wrong\" name=\"failures-request-path\" data-failure='{\"down\":[\"q3\"],\"with\":[\"q3\",\"c3\"],\"way\":[[\"topic\",\"q1\"],[\"topic\",\"q2\"]],\"lineFails\":true,\"cuts\":[[\"topic\",\"q3\"]]}'><summary>필터 정책을 잘못 고쳐 주문이 모두 걸러진다</summary><dl><div><dt>걸리는 시간</dt><dd><b>고친 뒤 최대 15분(필터가 퍼지는 시간)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>사기 판정이 빠진다. 주문과 결제는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>결제에는 사본이 간다</li><li>배송에도 간다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>걸러진 것은 실패가 아니라 DLQ에 남지 않는다. 걸러진 수(<code>NumberOfNotificationsFilteredOut</code>)가 평소보다 늘면 울리게 한다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/sqs/\">대기열 SQS(사기 탐지)</a> · <a href=\"#row-sns-sqs\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-dlq-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"sdlq\"],\"way\":[[\"topic\",\"q1\"],[\"topic\",\"q2\"]],\"cuts\":[[\"topic\",\"sdlq\"]]}'><summary>구독 DLQ의 정책이 SNS를 허용하지 않는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>정책을 고칠 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>전달에 실패한 메시지가 DLQ에도 남지 않고 사라진다. 전달된 것은 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>전달되는 것은 그대로다</li><li>배송에도 간다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>DLQ의 정책에도 SNS의 <code>sqs:SendMessage</code>가 있어야 한다. <code>NumberOfNotificationsFailedToRedriveToDlq</code>에 경보를 건다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/sqs/\">구독의 DLQ SQS</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>주문 서비스가 SNS 주제에 한 번 게시한다. SNS는 결제와 배송 대기열에 사본을 넣고, 사기 탐지 대기열에는 필터를 통과한 것만 넣는다. 각 대기열을 Lambda, Fargate, EC2가 제 속도로 꺼내 처리한다. 전달하지 못한 메시지는 구독의 DLQ로 간다.</p><ul><li>결제 안: 대기열 SQS, Lambda</li><li>배송 안: 대기열 SQS, Fargate</li><li>사기 탐지 안: 대기열 SQS, EC2</li><li>주문 서비스 → 주문 주제 SNS: ① 게시 한 번</li><li>주문 주제 SNS → 대기열 SQS(결제): ② 사본 (점선)</li><li>주문 주제 SNS → 대기열 SQS(배송): ② 사본 (점선)</li><li>주문 주제 SNS → 대기열 SQS(사기 탐지): ③ 필터 통과분 (점선)</li><li>주문 주제 SNS → 구독의 DLQ SQS: ④ 전달 실패 (점선)</li><li>대기열 SQS(결제) → Lambda: ⑤ 꺼냄 (점선)</li><li>대기열 SQS(배송) → Fargate: ⑤ 꺼냄 (점선)</li><li>대기열 SQS(사기 탐지) → EC2: ⑤ 꺼냄 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Effect\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Allow\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Principal\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"Service\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"sns.amazonaws.com\"</span><span> }</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Action\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"sqs:SendMessage\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Resource\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:sqs:ap-northeast-2:111122223333:payment\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Condition\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"ArnEquals\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"aws:SourceArn\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:sns:ap-northeast-2:111122223333:orders\"</span><span> } }</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p>대기열마다 이 정책이 있어야 ②가 된다. <code>aws:SourceArn</code>이 없으면 남의 주제도 넣을 수 있다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구성, 늘리기, 한쪽이 멈추면, 판단\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">구성</th>\n<th scope=\"col\" role=\"columnheader\">늘리기</th>\n<th scope=\"col\" role=\"columnheader\">한쪽이 멈추면</th>\n<th scope=\"col\" role=\"columnheader\">판단</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-jumun-seobiseuga-seseul-jikjeop-hochul\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jumun-seobiseuga-seseul-jikjeop-hochul\" class=\"anchor\" aria-label=\"줄 링크\"></a>주문 서비스가 셋을 직접 호출</th>\n<td role=\"cell\">코드를 고친다</td>\n<td role=\"cell\">주문까지 실패한다</td>\n<td role=\"cell\">결합이 가장 세다</td>\n</tr>\n<tr id=\"row-jumun-seobiseuga-daegiyeol-sese-neoeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jumun-seobiseuga-daegiyeol-sese-neoeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>주문 서비스가 대기열 셋에 넣음</th>\n<td role=\"cell\">코드를 고친다</td>\n<td role=\"cell\">버티지만 일부만 들어갈 수 있다</td>\n<td role=\"cell\">게시자가 수신자를 안다</td>\n</tr>\n<tr id=\"row-sns-lambda-http\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sns-lambda-http\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/sns/\" class=\"mention\">SNS</a>만<wbr>(<a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>·<wbr>HTTP 구독)</th>\n<td role=\"cell\">구독만 더한다</td>\n<td role=\"cell\">재시도가 끝나면 사라진다</td>\n<td role=\"cell\">쌓아 둘 곳이 없다</td>\n</tr>\n<tr id=\"row-sqs\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sqs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/sqs/\" class=\"mention\">SQS</a> 하나를 셋이 읽음</th>\n<td role=\"cell\">더할 수 없다</td>\n<td role=\"cell\">일을 나눠 갖는다</td>\n<td role=\"cell\">셋이 다 받지 못한다</td>\n</tr>\n<tr id=\"row-sns-sqs\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sns-sqs\" class=\"anchor\" aria-label=\"줄 링크\"></a><strong>SNS + SQS</strong></th>\n<td role=\"cell\">구독만 더한다</td>\n<td role=\"cell\">그 대기열에만 쌓인다</td>\n<td role=\"cell\">복제와 보관을 함께 얻는다</td>\n</tr>\n</tbody>\n</table></div>\n<p>SNS는 <strong>복제와 고르기</strong>를, SQS는 <strong>보관과 속도 조절</strong>을 맡는다. 둘 중 하나가 없으면 나머지 절반이 빠진다.</p>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-shipping-down\">배송 소비자가 멈춘다</a></li><li><a href=\"#failure-queue-denied\">대기열 정책이나 키 권한이 SNS를 막는다</a></li><li><a href=\"#failure-sqs-unavailable\">배송 대기열이 일시적인 오류를 낸다</a></li><li><a href=\"#diagram-request-path\">나머지 5가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-consumer-down\" data-diagram=\"consumer-down\"><figcaption><span class=\"diagram-title\">배송 시스템만 멈췄을 때 그 대기열에만 메시지가 쌓이는 <span class=\"diagram-title-end\">모습<a href=\"#diagram-consumer-down\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\"><strong>배송 소비자가 멈춘다</strong> <span>되살릴 때까지(대기열이 기본 4일, 최대 14일 맡는다)</span> <span>배송만 늦어진다. 주문과 결제는 그대로다. 이어받는 것: 쌓이는 대기열 SQS.</span> <a href=\"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 배송 시스템만 멈췄을 때 그 대기열에만 메시지가 쌓이는 모습\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"692\" height=\"458\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1106.6 732.6\"><svg width=\"1106.6\" height=\"732.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-consumer-down-desc\" aria-labelledby=\"diagram-consumer-down-title\" role=\"img\" viewBox=\"-4 -4 1106.6 732.6\"><title id=\"diagram-consumer-down-title\">배송 시스템만 멈췄을 때 그 대기열에만 메시지가 쌓이는 모습</title><desc id=\"diagram-consumer-down-desc\">배송 소비자가 멈춰도 주문 서비스의 게시와 결제 처리는 그대로다. 배송 대기열에는 메시지가 쌓이고, 되살아나면 이어서 처리한다. 처리하다 거듭 실패한 것은 배송 대기열의 DLQ로 간다.</desc><g class=\"d-boundary\"><rect width=\"470.5\" height=\"431.4\" x=\"616.1\" y=\"281.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"342.7\" height=\"229.2\" x=\"616.1\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M184.6 326.2h180.7\"/><path fill=\"var(--diagram-line)\" d=\"m357.3 320.3 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M459.3 304.2h13q7 0 7-7v-149q0-7.1 7.1-7.1h149.7\"/><path fill=\"var(--diagram-link)\" d=\"m628 135.1 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M454.3 348.3h18q7 0 7 7v149q0 7.1 7.1 7.1H653\"/><path fill=\"var(--diagram-link)\" d=\"m644.9 505.4 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M730 141.1h110.8\"/><path fill=\"var(--diagram-link)\" d=\"m832.8 135.1 12 6-12 6z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M746.9 489.6h39.8q7 0 7-7v-65.2q0-7.1 7-7.1h164.6\"/><path stroke-width=\"3\" d=\"m949.8 404 13.5 13.5m0-13.5-13.5 13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M759.8 533.2h26.9q7 0 7 7v65.2q0 7.1 7 7.1H954\"/><path fill=\"var(--diagram-line)\" d=\"m946 606.5 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"628.1\" y=\"312.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">배송</text></g><g class=\"d-boundary\"><text x=\"628.1\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">결제</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"224.6\" y=\"310.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"277\" y=\"333.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 평소처럼</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"499.3\" y=\"125.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"532.7\" y=\"148.6\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">② 사본</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"499.3\" y=\"495.9\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"532.7\" y=\"518.9\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">② 사본</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"754.1\" y=\"125.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"787.4\" y=\"148.6\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ 처리</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"833.2\" y=\"394.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"878.8\" y=\"417.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 못 꺼냄</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"823.7\" y=\"597\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"878.8\" y=\"620\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 거듭 실패</text></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"12\" y=\"295.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"98.3\" y=\"335.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">주문 서비스</text></g><g class=\"d-node\"><text x=\"414.3\" y=\"370.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 주제 <tspan x=\"414.3\" y=\"394.3\">SNS</tspan></text><use width=\"72\" height=\"72\" x=\"378.3\" y=\"259.1\" href=\"#icon-aws-sns\"/></g><g class=\"d-node\"><text x=\"685.1\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열 <tspan x=\"685.1\" y=\"209.2\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"649.1\" y=\"74\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"889.8\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">정상 처리 <tspan x=\"889.8\" y=\"209.2\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"853.8\" y=\"74\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"701.9\" y=\"555.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">쌓이는 대기열 <tspan x=\"701.9\" y=\"579.5\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"665.9\" y=\"444.3\" href=\"#icon-aws-sqs\"/></g><rect width=\"131.6\" height=\"160.2\" x=\"636.1\" y=\"431.3\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><rect width=\"112.6\" height=\"160.2\" x=\"954\" y=\"330.2\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text x=\"1010.3\" y=\"454.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">멈춘 소비자 <tspan x=\"1010.3\" y=\"478.4\">Fargate</tspan></text><use width=\"72\" height=\"72\" x=\"974.3\" y=\"343.2\" href=\"#icon-aws-fargate\" filter=\"grayscale(1)\" opacity=\".3\"/><path fill=\"none\" stroke=\"var(--diagram-down-line)\" stroke-linecap=\"round\" stroke-width=\"5\" d=\"M986.3 355.2l48 48m0-48l-48 48\"/></g><g class=\"d-node\"><text x=\"1003\" y=\"656.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DLQ <tspan x=\"1003\" y=\"680.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"967\" y=\"545.4\" href=\"#icon-aws-sqs\"/></g></svg><a aria-label=\"주문 주제 SNS\" href=\"/integration/sns/\"><rect width=\"98\" height=\"160.2\" x=\"365.3\" y=\"246.1\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"대기열 SQS\" href=\"/integration/sqs/\"><rect width=\"98\" height=\"160.2\" x=\"636.1\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"정상 처리 Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"160.2\" x=\"840.8\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"쌓이는 대기열 SQS\" href=\"/integration/sqs/\"><rect width=\"131.6\" height=\"160.2\" x=\"636.1\" y=\"431.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"멈춘 소비자 Fargate\" href=\"/compute/fargate/\"><rect width=\"112.6\" height=\"160.2\" x=\"954\" y=\"330.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DLQ SQS\" href=\"/integration/sqs/\"><rect width=\"98\" height=\"160.2\" x=\"954\" y=\"532.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"306\" height=\"582\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 490.2 931.6\"><svg width=\"490.2\" height=\"931.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-consumer-down-narrow-desc\" aria-labelledby=\"diagram-consumer-down-narrow-title\" role=\"img\" viewBox=\"-4 -4 490.2 931.6\"><title id=\"diagram-consumer-down-narrow-title\">배송 시스템만 멈췄을 때 그 대기열에만 메시지가 쌓이는 모습</title><desc id=\"diagram-consumer-down-narrow-desc\">배송 소비자가 멈춰도 주문 서비스의 게시와 결제 처리는 그대로다. 배송 대기열에는 메시지가 쌓이고, 되살아나면 이어서 처리한다. 처리하다 거듭 실패한 것은 배송 대기열의 DLQ로 간다.</desc><g class=\"d-boundary\"><rect width=\"284.6\" height=\"479.4\" x=\"185.6\" y=\"432.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"133.6\" height=\"443.4\" x=\"12\" y=\"432.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M206.2 58v106\"/><path fill=\"var(--diagram-line)\" d=\"m212.2 156-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M195.2 312.2v13q0 7-7 7H85.9q-7.1 0-7.1 7v142\"/><path fill=\"var(--diagram-link)\" d=\"m84.8 473.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M217.1 312.2v13q0 7 7 7h102.4q7 0 7 7v142\"/><path fill=\"var(--diagram-link)\" d=\"m339.5 473.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M78.8 629.4v74\"/><path fill=\"var(--diagram-link)\" d=\"m84.8 695.4-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M316.5 629.4v23q0 7-7 7H269q-7.1 0-7.1 7v77\"/><path stroke-width=\"3\" d=\"m268.2 727.9-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M350.5 629.4v23q0 7 7.1 7h40.5q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m411.2 731.4-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"197.6\" y=\"463.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">배송</text></g><g class=\"d-boundary\"><text x=\"24\" y=\"463.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">결제</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"153.7\" y=\"98\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"206\" y=\"121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 평소처럼</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"45.3\" y=\"352.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"78.7\" y=\"375.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">② 사본</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"300\" y=\"352.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"333.4\" y=\"375.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">② 사본</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"45.3\" y=\"653.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"78.7\" y=\"676.4\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ 처리</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"215.9\" y=\"689.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"261.5\" y=\"712.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 못 꺼냄</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"349.7\" y=\"689.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"404.8\" y=\"712.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 거듭 실패</text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"135.9\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"206.2\" y=\"44\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">주문 서비스</text></g><g class=\"d-node\"><text x=\"206.2\" y=\"280\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 주제 <tspan x=\"206.2\" y=\"304.2\">SNS</tspan></text><use width=\"72\" height=\"72\" x=\"170.2\" y=\"173\" href=\"#icon-aws-sns\"/></g><g class=\"d-node\"><text x=\"78.8\" y=\"597.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열 <tspan x=\"78.8\" y=\"621.4\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"42.8\" y=\"490.2\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"78.8\" y=\"819.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">정상 처리 <tspan x=\"78.8\" y=\"843.6\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"42.8\" y=\"712.4\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"333.5\" y=\"597.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">쌓이는 대기열 <tspan x=\"333.5\" y=\"621.4\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"297.5\" y=\"490.2\" href=\"#icon-aws-sqs\"/></g><rect width=\"131.6\" height=\"152.2\" x=\"267.7\" y=\"481.2\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><rect width=\"112.6\" height=\"152.2\" x=\"205.6\" y=\"739.4\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text x=\"261.9\" y=\"855.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">멈춘 소비자 <tspan x=\"261.9\" y=\"879.6\">Fargate</tspan></text><use width=\"72\" height=\"72\" x=\"225.9\" y=\"748.4\" href=\"#icon-aws-fargate\" filter=\"grayscale(1)\" opacity=\".3\"/><path fill=\"none\" stroke=\"var(--diagram-down-line)\" stroke-linecap=\"round\" stroke-width=\"5\" d=\"M237.9 760.4l48 48m0-48l-48 48\"/></g><g class=\"d-node\"><text x=\"405.2\" y=\"855.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DLQ <tspan x=\"405.2\" y=\"879.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"369.2\" y=\"748.4\" href=\"#icon-aws-sqs\"/></g></svg><a aria-label=\"주문 주제 SNS\" href=\"/integration/sns/\"><rect width=\"93.6\" height=\"152.2\" x=\"159.4\" y=\"164\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"대기열 SQS\" href=\"/integration/sqs/\"><rect width=\"90\" height=\"152.2\" x=\"33.8\" y=\"481.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"정상 처리 Lambda\" href=\"/compute/lambda/\"><rect width=\"93.6\" height=\"152.2\" x=\"32\" y=\"703.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"쌓이는 대기열 SQS\" href=\"/integration/sqs/\"><rect width=\"131.6\" height=\"152.2\" x=\"267.7\" y=\"481.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"멈춘 소비자 Fargate\" href=\"/compute/fargate/\"><rect width=\"112.6\" height=\"152.2\" x=\"205.6\" y=\"739.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DLQ SQS\" href=\"/integration/sqs/\"><rect width=\"90\" height=\"152.2\" x=\"360.2\" y=\"739.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>배송 소비자가 멈춰도 주문 서비스의 게시와 결제 처리는 그대로다. 배송 대기열에는 메시지가 쌓이고, 되살아나면 이어서 처리한다. 처리하다 거듭 실패한 것은 배송 대기열의 DLQ로 간다.</p><ul><li>결제 안: 대기열 SQS, 정상 처리 Lambda</li><li>배송 안: 쌓이는 대기열 SQS, 멈춘 소비자 Fargate, DLQ SQS</li><li>주문 서비스 → 주문 주제 SNS: ① 평소처럼</li><li>주문 주제 SNS → 대기열 SQS: ② 사본 (점선)</li><li>주문 주제 SNS → 쌓이는 대기열 SQS: ② 사본 (점선)</li><li>대기열 SQS → 정상 처리 Lambda: ③ 처리 (점선)</li><li>쌓이는 대기열 SQS → 멈춘 소비자 Fargate: ④ 못 꺼냄 (점선)</li><li>쌓이는 대기열 SQS → DLQ SQS: ⑤ 거듭 실패 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ul>\n<li><strong>소비자 하나가 멈춤</strong>: 그 대기열에만 쌓인다(④). 보관 기간 안에 되살리면 이어서 처리한다. 며칠 멈출 수 있다면 보관을 14일로 늘린다.</li>\n<li><strong>나쁜 메시지</strong>: 받기는 하는데 거듭 실패하면 그 대기열의 DLQ로 빠져(⑤) 뒤의 메시지를 막지 않는다.</li>\n<li><strong>전달이 안 됨</strong>: 대기열을 지웠거나 정책이 막으면 권한 오류라 <strong>다시 보내지도 않는다</strong>. <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>의 일시 오류라면 23일까지 다시 보낸다. 어느 쪽이든 구독의 DLQ가 마지막 그물이다.</li>\n<li><strong>중복</strong>: 표준 주제와 표준 대기열은 같은 메시지를 두 번 줄 수 있다. 주문 번호로 한 번만 반영한다.</li>\n<li><strong>가용 영역 하나</strong>: 두 서비스 모두 여러 AZ에 걸쳐 있어 할 일이 없다.</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><a href=\"/integration/sns/\" class=\"mention\">SNS</a>는 게시 요청을 세고, <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>로 전달하는 건수에는 받지 않는다. 그래서 수신자가 늘어도 느는 것은 <strong>SQS 요청</strong>이다.</li>\n<li>메시지 하나가 대기열 셋에 들어가면 넣기·받기·지우기가 셋씩 든다. 10개씩 묶고, 메시지가 올 때까지 기다려 받는 롱 폴링을 켠다.</li>\n<li>필터 정책은 버릴 메시지의 SQS·<a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 요금까지 없앤다. 메시지 속성으로 거르면 무료이고, 본문으로 거르면 검사한 양만큼 낸다.</li>\n<li>둘 다 64KB마다 요청 하나로 센다. 큰 본문은 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 두고 위치만 보낸다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>순서가 중요</strong>: FIFO 주제와 FIFO 대기열을 쓴다. 처리량과 구독 수가 줄어드는 값을 치른다.</li>\n<li><strong>기록도 남긴다</strong>: <a href=\"/analytics/data-firehose/\">Data Firehose</a>를 구독자로 더해 모든 메시지를 S3에 쌓는다. 나중에 다시 처리할 원본이 된다.</li>\n<li><strong>여러 계정</strong>: 주제는 게시하는 계정에, 대기열은 쓰는 팀의 계정에 둔다. 소유와 비용이 나뉜다.</li>\n<li><strong>규칙이 복잡</strong>: AWS 서비스의 이벤트, SaaS, 세밀한 조건이면 <a href=\"/integration/sns/\" class=\"mention\">SNS</a> 자리에 <a href=\"/integration/eventbridge/\">EventBridge</a>를 둔다. 뒤의 대기열은 그대로다.</li>\n<li><strong>S3 업로드가 시작점</strong>: 게시자 자리에 <a href=\"/storage/s3/#event-notifications\">S3 이벤트 알림</a>이 온다. FIFO 주제로는 보낼 수 없다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "암호화" }),
						": 대기열이 AWS 관리형 키(",
						createVNode(_components.code, { children: "aws/sqs" }),
						")로 암호화되어 있으면 ",
						createVNode(_components.a, {
							href: "/integration/sns/",
							class: "mention",
							children: "SNS"
						}),
						"가 넣지 못한다. 그 키의 정책은 고칠 수 없으므로 고객 관리형 ",
						createVNode(_components.a, {
							href: "/security/kms/",
							children: "KMS"
						}),
						" 키로 바꾸거나 SSE-SQS를 쓴다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Kinesis" }),
						": 여럿이 같은 데이터를 읽는다는 점은 같지만, 순서와 다시 읽기가 필요할 때의 답이다. SNS + ",
						createVNode(_components.a, {
							href: "/integration/sqs/",
							class: "mention",
							children: "SQS"
						}),
						"는 지난 메시지를 새 구독자에게 주지 않는다(FIFO 주제의 보관과 재생만 예외다)."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "팬인(fan-in)" }), "은 반대로 여러 곳의 메시지를 한 대기열에 모으는 것이다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "구독 전의 메시지" }), "는 받지 못한다. 새 시스템을 더할 때는 구독을 먼저 만들고 소비자를 나중에 켠다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“여러 소비자”의 두 뜻",
					"set:html": "<p>처리량을 높이려고 <strong>일을 나누는</strong> 여러 소비자면 SQS 하나와 소비자 여럿이다. <strong>모두가 같은 메시지를 받아야</strong> 하면 SNS + SQS다. 지문에서 “각 시스템이 모두”, “독립적으로”를 찾는다.</p>"
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
var url = "content/architectures/sns-sqs-fan-out.mdx/";
var file = "/work/wt/build/content/architectures/sns-sqs-fan-out.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/sns-sqs-fan-out.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
