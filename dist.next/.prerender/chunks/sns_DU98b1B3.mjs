import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/integration/sns.mdx
var frontmatter = {
	"title": "Amazon SNS",
	"titleEn": "Amazon Simple Notification Service (SNS)",
	"kind": "service",
	"status": "published",
	"summary": "Amazon SNS는 주제에 올린 메시지 하나를 구독자 모두에게 곧바로 밀어 보내는 완전 관리형 게시-구독 서비스다.",
	"aliases": [
		"SNS",
		"에스엔에스",
		"Simple Notification Service",
		"아마존 SNS",
		"심플 노티피케이션 서비스",
		"알림 서비스",
		"푸시 알림",
		"SNS 주제",
		"SNS 토픽",
		"토픽",
		"게시-구독",
		"게시 구독",
		"발행-구독",
		"pub/sub",
		"펍섭",
		"메시지 필터링",
		"구독 필터 정책",
		"filter policy",
		"SNS FIFO",
		"이메일 알림",
		"문자 발송",
		"푸시 발송",
		"모바일 푸시 알림",
		"알림 발송 서비스",
		"게시 구독 메시징",
		"메시지 하나를 여러 곳에",
		"하나를 여러 서비스에 동시에"
	],
	"related": [
		"integration/sqs",
		"integration/sqs-standard-vs-fifo",
		"integration/eventbridge",
		"compute/lambda",
		"storage/s3",
		"management/cloudwatch-alarms",
		"security/kms",
		"architectures/sns-sqs-fan-out"
	],
	"signals": [
		{
			"id": "sns-sqs",
			"need": "메시지 하나를 여러 시스템이 받고, 멈춘 쪽은 나중에 처리한다",
			"choose": "SNS + 시스템마다 SQS(팬아웃)",
			"see": "integration/sns#scenario-one-event-many-systems",
			"why": "“여러 시스템”은 SNS, “나중에”는 대기열이다. SNS 혼자서는 쌓아 두지 못한다."
		},
		{
			"id": "sns",
			"need": "경보가 울리면 사람에게 이메일과 문자로 알린다",
			"choose": "SNS",
			"see": "integration/sns#scenario-notify-people",
			"why": "이메일과 SMS를 구독시키면 된다. 경보의 작업으로 바로 고른다."
		},
		{
			"id": "gudogui-pilteo-jeongchaek",
			"need": "한 주제의 구독자마다 필요한 메시지만 받게 한다",
			"choose": "구독의 필터 정책",
			"see": "integration/sns#filter-policy",
			"why": "구독마다 조건을 걸어 거른다. 주제를 나누면 게시자가 규칙을 알아야 한다."
		},
		{
			"id": "sqs",
			"need": "받는 쪽은 하나이고 쌓아 두었다가 제 속도로 처리한다",
			"choose": "SQS",
			"see": "integration/sqs#when",
			"why": "하나가 꺼내 가는 것은 대기열이다. SNS는 쌓지 않고 바로 민다."
		}
	],
	"facts": [
		{
			"id": "message-size",
			"label": "메시지 최대 크기",
			"value": "기본 256KB, 주제 설정으로 1MiB까지",
			"note": "256KB를 넘기도록 설정한 주제는 구독이 100개까지이고, 구독자는 SQS·Lambda·Firehose만 된다.",
			"examEra": "256KB",
			"called": [
				"메시지크기",
				"메시지최대",
				"메시지사이즈",
				"메시지 KB",
				"메세지크기",
				"최대크기",
				"페이로드",
				"payload",
				"message size",
				"max message size",
				"message KB",
				"메시지 용량"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/large-message-payloads.html"
		},
		{
			"id": "subscriptions",
			"label": "주제 하나의 구독",
			"value": "표준 12,500,000개, FIFO 100개",
			"called": [
				"구독",
				"구독자",
				"subscription",
				"토픽당구독",
				"주제당구독",
				"토픽 구독자",
				"subscriptions per topic",
				"topic 구독",
				"topic당 구독",
				"topic 구독자",
				"subscription per topic",
				"주제 구독",
				"구독 가능",
				"topic당 최대",
				"토픽당 최대"
			],
			"axis": "target",
			"source": "https://docs.aws.amazon.com/general/latest/gr/sns.html"
		},
		{
			"id": "topics",
			"label": "계정의 주제",
			"value": "표준 100,000개, FIFO 1,000개",
			"note": "늘릴 수 있다.",
			"called": [
				"토픽",
				"topic",
				"계정당토픽",
				"계정 주제",
				"topics limit",
				"topics per account",
				"토픽 개",
				"주제 개",
				"max topics"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/general/latest/gr/sns.html"
		},
		{
			"id": "retry-aws",
			"label": "SQS·Lambda 구독자에게 다시 보내기",
			"value": "23일 동안 100,015번",
			"note": "서버 쪽 오류일 때다. 권한이 없는 것 같은 클라이언트 쪽 오류는 다시 보내지 않는다.",
			"called": [
				"재시도",
				"람다 재시도",
				"sqs 재시도",
				"람다 다시보내기",
				"lambda retry"
			],
			"axis": "delivery",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html"
		},
		{
			"id": "retry-customer",
			"label": "이메일·SMS·모바일 푸시에 다시 보내기",
			"value": "6시간 동안 50번",
			"called": [
				"재시도",
				"이메일 재시도",
				"문자 재시도",
				"푸시 재시도"
			],
			"axis": "delivery",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html"
		},
		{
			"id": "retry-http",
			"label": "HTTP/S 구독자에게 다시 보내기",
			"value": "기본 3번(20초 간격), 모두 합쳐 3,600초까지",
			"note": "재시도 정책을 고칠 수 있는 것은 HTTP/S뿐이다.",
			"called": [
				"재시도",
				"http 재시도",
				"https 재시도",
				"웹훅 재시도",
				"http retry",
				"webhook retry 번"
			],
			"axis": "delivery",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html"
		},
		{
			"id": "fifo-throughput",
			"label": "FIFO 주제 처리량",
			"asks": "FIFO 주제는 초당 몇 개까지 받나?",
			"value": "주제 범위에서 초당 3,000개 또는 20MB",
			"note": "처리량 범위를 메시지 그룹으로 바꾸면 리전의 상한까지 늘고, 중복은 그룹 안에서만 걸러진다.",
			"called": [
				"FIFO 초당",
				"FIFO TPS",
				"FIFO 처리량",
				"FIFO 건"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/general/latest/gr/sns.html"
		},
		{
			"id": "batch",
			"label": "한 번에 게시하는 메시지",
			"value": "최대 10개",
			"called": [
				"배치",
				"batch",
				"한번에",
				"publishbatch",
				"일괄게시",
				"publish batch limit"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html"
		},
		{
			"id": "fifo-archive",
			"label": "FIFO 주제의 보관과 재생",
			"value": "최대 365일",
			"note": "표준 주제에는 없다.",
			"called": [
				"FIFO 보관",
				"FIFO 아카이브",
				"FIFO archive",
				"아카이브",
				"message archive days"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/fifo-message-archiving-replay.html"
		},
		{
			"id": "fifo-dedup",
			"label": "FIFO 중복 제거 창",
			"value": "5분",
			"note": "같은 중복 제거 ID의 메시지는 받되 전달하지 않는다. 표준 주제는 순서가 바뀌거나 두 번 올 수 있다.",
			"called": [
				"중복제거",
				"dedup",
				"중복방지 분",
				"deduplication",
				"deduplication window",
				"dedup interval",
				"deduplication interval",
				"dedup window"
			],
			"axis": "order",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/fifo-message-dedup.html"
		},
		{
			"id": "encryption",
			"label": "저장 암호화",
			"value": "KMS 키로 직접 켠다",
			"axis": "encryption",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html"
		},
		{
			"id": "billing-chunk",
			"label": "게시 요청을 세는 단위",
			"value": "64KB마다 1건",
			"called": [
				"과금 단위",
				"게시 단위",
				"요청 단위"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/sns/pricing/"
		},
		{
			"id": "protocols",
			"label": "구독의 프로토콜",
			"value": "SQS, Lambda, Firehose, HTTP/S, 이메일, SMS, 모바일 푸시",
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html"
		},
		{
			"id": "zones",
			"label": "메시지를 저장하는 곳",
			"value": "한 리전의 여러 가용 영역",
			"note": "구독자에게 보낼 때까지의 사본이다. 표준 주제는 구독자가 나중에 꺼내 가도록 쌓아 두지 않는다.",
			"axis": "scope",
			"source": "https://aws.amazon.com/sns/faqs/"
		}
	],
	"scenarios": [
		{
			"id": "one-event-many-systems",
			"situation": "주문이 들어오면 결제, 재고, 분석 시스템이 모두 알아야 한다. 한 시스템이 멈춰도 나머지는 계속 처리하고, 멈춘 쪽은 되살아난 뒤 밀린 것을 처리해야 한다.",
			"answer": [
				"integration/sns",
				"integration/sqs",
				"architectures/sns-sqs-fan-out"
			],
			"choose": "SNS 주제 하나 + 시스템마다 SQS 대기열",
			"why": "“모두”는 SNS, “밀린 것을 나중에”는 SQS다. 주제 하나에 시스템마다 대기열을 구독시키면(팬아웃) 서로 기다리지 않는다.",
			"trap": "대기열 하나를 셋이 같이 읽으면 한 메시지를 하나만 가져간다. SNS가 Lambda나 HTTP로 바로 보내면 속도를 맞춰 줄 곳이 없다.",
			"requirements": ["decoupling", "durability"]
		},
		{
			"id": "only-some-messages",
			"situation": "주문 주제를 구독한 배송 대기열이 국내 주문만 받기를 원한다. 지금은 소비자가 받아서 버린다.",
			"answer": ["integration/sns"],
			"choose": "구독 필터 정책",
			"why": "구독에 필터 정책을 걸면 맞는 메시지만 전달된다. 버릴 메시지의 전달과 처리 비용이 사라진다.",
			"trap": "나라마다 주제를 따로 만들면 게시자가 어디로 보낼지 알아야 한다. SQS에는 받기 전에 고르는 기능이 없다. Lambda의 이벤트 소스 필터는 이미 대기열에 들어온 것을 지운다.",
			"requirements": ["decoupling"]
		},
		{
			"id": "s3-event-to-several",
			"situation": "S3 버킷의 같은 접두사에 파일이 올라오면 썸네일 함수와 색인 대기열, 운영자의 이메일이 모두 알림을 받아야 한다. 단계는 가장 적어야 한다.",
			"answer": ["integration/sns", "storage/s3"],
			"choose": "S3 알림 → SNS 주제 하나",
			"why": "S3 이벤트 알림은 같은 이벤트와 접두사를 두 대상에 겹쳐 걸지 못한다. 알림을 SNS 주제 하나로 보내고 거기서 나눈다.",
			"trap": "알림 설정을 하나 더 만들면 겹친다고 거절된다. EventBridge도 여럿에게 나누지만 이메일을 직접 보내지 못해 결국 SNS 주제를 하나 더 둔다.",
			"requirements": ["decoupling"]
		},
		{
			"id": "notify-people",
			"situation": "CPU 경보가 울리면 운영자에게 이메일과 문자로 바로 알려야 한다. 서버는 두지 않는다.",
			"answer": ["integration/sns", "management/cloudwatch-alarms"],
			"choose": "CloudWatch 경보 → SNS 주제(이메일·SMS)",
			"why": "CloudWatch 경보의 작업으로 SNS 주제를 고르고, 이메일과 SMS를 구독시킨다. 사람에게 알리는 길이 내장되어 있다.",
			"trap": "SES는 마케팅·거래 메일을 꾸며 보내는 서비스다. 경보가 직접 부르는 대상이 아니다.",
			"requirements": ["least-operations"]
		}
	],
	"corrections": [
		{
			"id": "sqs-http",
			"notes": "구독자로 SQS, HTTP·HTTPS, Lambda, 이메일, SMS, 모바일 알림을 든다.",
			"status": "outdated",
			"right": "모두 맞고, 지금은 Amazon Data Firehose도 된다. 주제의 메시지를 S3나 Redshift에 바로 쌓을 때 쓴다. FIFO 주제는 SQS 대기열만 구독한다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-event-destinations.html"
		},
		{
			"id": "sqs-dlq",
			"notes": "SNS와 SQS를 묶으면 데이터 손실이 없다고 한다.",
			"status": "simplified",
			"right": "표준 주제는 메시지를 쌓아 두지 않는다. 대기열 정책이 SNS를 막고 있으면 다시 보내지도 않고 버린다. 구독마다 DLQ를 달고, 대기열의 보관 기간 안에 처리해야 안전하다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html"
		},
		{
			"id": "sqs-sns",
			"notes": "SNS와 SQS를 “AWS SNS & SQS”로 적는다.",
			"status": "simplified",
			"right": "정식 이름은 Amazon SNS와 Amazon SQS다. 시험 지문도 이 이름을 쓴다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/welcome.html"
		},
		{
			"id": "s3-sns",
			"notes": "S3 전송이 끝나면 SNS 주제로 알림이 간다고만 하고, 그것을 그대로 완료 알림으로 쓴다.",
			"status": "simplified",
			"right": "S3 이벤트 알림은 객체 하나마다 온다. 파일이 여럿으로 나뉘는 전송이라면 알림도 여러 번이다. 또 주제 정책이 S3의 게시를 허용해야 한다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "S3 Event Notifications",
			"lines": "901-903"
		},
		{
			"note": "001",
			"section": "SNS",
			"lines": "1097-1103"
		},
		{
			"note": "001",
			"section": "SNS + SQS Fan Out",
			"lines": "1105-1112"
		},
		{
			"note": "002",
			"section": "팬 아웃(Fan-out)",
			"lines": "638-639"
		},
		{
			"note": "003",
			"section": "SaaS 데이터 수집과 완료 알림",
			"lines": "157-162"
		},
		{
			"note": "004",
			"section": "AWS의 서버리스 서비스",
			"lines": "21"
		}
	],
	"references": [
		{
			"title": "Amazon SNS란",
			"url": "https://docs.aws.amazon.com/sns/latest/dg/welcome.html"
		},
		{
			"title": "SQS 대기열로 팬아웃",
			"url": "https://docs.aws.amazon.com/sns/latest/dg/sns-sqs-as-subscriber.html"
		},
		{
			"title": "메시지 필터링",
			"url": "https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering.html"
		},
		{
			"title": "배달 재시도",
			"url": "https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html"
		},
		{
			"title": "큰 메시지 게시하기",
			"url": "https://docs.aws.amazon.com/sns/latest/dg/large-message-payloads.html"
		},
		{
			"title": "메시지 데이터 보호의 신규 이용 중단",
			"url": "https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection-availability-change.html"
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
			"slug": "subscribers",
			"text": "구독자와 재시도"
		},
		{
			"depth": 2,
			"slug": "fan-out",
			"text": "팬아웃과 권한"
		},
		{
			"depth": 2,
			"slug": "filter-policy",
			"text": "필터 정책"
		},
		{
			"depth": 2,
			"slug": "standard-fifo",
			"text": "표준 주제와 FIFO 주제"
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
		span: "span",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		wbr: "wbr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-sns\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M54 122c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m77 83c-37 0-69-28-76-64 6-1 10-4 12-10h19v-6H67c-2-6-6-9-12-10 7-36 39-64 76-64 14 0 28 5 43 16l4-6c-16-11-32-16-47-16-41 0-77 31-83 72-4 2-6 6-6 11s2 9 6 11c6 41 42 72 83 72 18 0 35-6 50-16l-4-6c-13 10-30 16-46 16m-35-88 19 1 18-1-14 29-1 1v14l-9 5v-20zm19-11c13 0 20 2 22 3-2 1-9 3-22 3s-20-2-22-3c2-1 9-3 22-3m-9 67h3c4-1 9-4 13-7h1l2-3v-15l18-36 1-3c0-9-18-10-29-10s-29 1-29 10l1 3 15 36v22a3 3 0 0 0 4 3m92-3c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m0-96c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m7 48c3 0 6 2 6 6s-3 6-6 6-7-2-7-6 3-6 7-6m-32 9h19c2 6 7 10 13 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-13 10h-19V83h13c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-16a3 3 0 0 0-4 3v45h-22v6h22v45a3 3 0 0 0 4 3h16c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-13z\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>하나의 일을 여럿에게</strong> 알릴 때 쓴다. 보내는 쪽은 주제에 한 번 게시하고 끝이다. 누가 몇 명 듣는지 모르므로, 받는 시스템이 늘어도 보내는 코드는 그대로다. 사람에게 알리는 일(이메일, 문자, 앱 푸시)도 같은 주제로 한다.</p>\n<p>받는 쪽이 하나이고 제 속도로 처리하면 된다면 <a href=\"/integration/sqs/\">SQS</a>로 충분하다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-topic-fan-out\" data-diagram=\"topic-fan-out\"><figcaption><span class=\"diagram-title\">SNS 주제 하나가 여러 구독자에게 메시지를 나눠 보내는 <span class=\"diagram-title-end\">팬아웃<a href=\"#diagram-topic-fan-out\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: SNS 주제 하나가 여러 구독자에게 메시지를 나눠 보내는 팬아웃\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"588\" height=\"537\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 941.1 859\"><svg width=\"941.1\" height=\"859\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-topic-fan-out-desc\" aria-labelledby=\"diagram-topic-fan-out-title\" role=\"img\" viewBox=\"-4 -4 941.1 859\"><title id=\"diagram-topic-fan-out-title\">SNS 주제 하나가 여러 구독자에게 메시지를 나눠 보내는 팬아웃</title><desc id=\"diagram-topic-fan-out-desc\">게시자가 주제에 메시지를 한 번 올리면 SNS가 구독마다 필터를 적용해 SQS 대기열 두 개, Lambda 함수, 이메일과 문자에 밀어 보낸다. 대기열의 메시지는 각 소비자가 제 속도로 처리하고, 끝내 전달하지 못한 것은 구독의 DLQ에 남는다.</desc><g class=\"d-boundary\"><rect width=\"720.9\" height=\"205\" x=\"51\" y=\"452\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M429.2 74v106\"/><path fill=\"var(--diagram-line)\" d=\"m435.2 172-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M405.8 312v13q0 7-7 7h-251q-7 0-7 7v76.3q0 6.7-6.8 6.7t-6.7 6.7V501\"/><path fill=\"var(--diagram-line)\" d=\"m133.3 493-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M417.5 312v33q0 7-7 7H289q-7.1 0-7.1 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m287.9 493-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M429.2 312v189\"/><path fill=\"var(--diagram-line)\" d=\"m435.2 493-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M440.9 312v33q0 7 7 7h181q7.2 0 7.2 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m642 493-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M127.3 633v47q0 7-7 7h-15q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m104.3 765-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M281.9 633v47q0 7 7 7h15q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m316.9 765-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M452.6 310.6V325q0 7 7 7h399.6q7.1 0 7.1 7v109\"/><path fill=\"var(--diagram-line)\" d=\"m872.3 440-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"139\" y=\"483\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">구독자</text></g><g class=\"d-edge-label\"><rect width=\"115.8\" height=\"30\" x=\"371.2\" y=\"114\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"429.1\" y=\"137\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 게시 한 번</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"107.2\" y=\"372\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"140.6\" y=\"395\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 사본</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"207.4\" y=\"372\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"281.5\" y=\"395\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 필터 통과분만</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"395.7\" y=\"372\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"429.1\" y=\"395\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 호출</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"602.6\" y=\"372\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"635.9\" y=\"395\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 알림</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"42.8\" y=\"707\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"97.9\" y=\"730\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 꺼내 처리</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"255.4\" y=\"707\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"310.5\" y=\"730\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 꺼내 처리</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"810.8\" y=\"372\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"865.9\" y=\"395\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 전달 실패</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"357.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"429.2\" y=\"52\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">게시자</text></g><g class=\"d-node\"><text x=\"429.2\" y=\"304\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SNS 주제</text><use width=\"72\" height=\"72\" x=\"393.2\" y=\"193\" href=\"#icon-aws-sns\"/></g><g class=\"d-node\"><text x=\"127.3\" y=\"625\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">결제 대기열</text><use width=\"72\" height=\"72\" x=\"91.3\" y=\"514\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"281.9\" y=\"625\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">배송 대기열</text><use width=\"72\" height=\"72\" x=\"245.9\" y=\"514\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"429.2\" y=\"625\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"393.2\" y=\"514\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><rect width=\"223.7\" height=\"62\" x=\"524.2\" y=\"505\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"636\" y=\"545\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">이메일·SMS·푸시</text></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"12\" y=\"777\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"98.3\" y=\"817\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">결제 소비자</text></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"224.6\" y=\"777\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"310.9\" y=\"817\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">배송 소비자</text></g><g class=\"d-node\"><text x=\"866.3\" y=\"572\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">구독의 DLQ</text><use width=\"72\" height=\"72\" x=\"830.3\" y=\"461\" href=\"#icon-aws-sqs\"/></g></svg><a aria-label=\"SNS 주제\" href=\"/integration/sns/\" aria-current=\"page\"><rect width=\"98.1\" height=\"136\" x=\"380.1\" y=\"180\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"결제 대기열\" href=\"/integration/sqs/\"><rect width=\"112.6\" height=\"136\" x=\"71\" y=\"501\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"배송 대기열\" href=\"/integration/sqs/\"><rect width=\"112.6\" height=\"136\" x=\"225.6\" y=\"501\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"380.2\" y=\"501\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"구독의 DLQ\" href=\"/integration/sqs/\"><rect width=\"116.8\" height=\"136\" x=\"807.9\" y=\"448\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"377\" height=\"682\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 603.5 1091\"><svg width=\"603.5\" height=\"1091\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-topic-fan-out-narrow-desc\" aria-labelledby=\"diagram-topic-fan-out-narrow-title\" role=\"img\" viewBox=\"-4 -4 603.5 1091\"><title id=\"diagram-topic-fan-out-narrow-title\">SNS 주제 하나가 여러 구독자에게 메시지를 나눠 보내는 팬아웃</title><desc id=\"diagram-topic-fan-out-narrow-desc\">게시자가 주제에 메시지를 한 번 올리면 SNS가 구독마다 필터를 적용해 SQS 대기열 두 개, Lambda 함수, 이메일과 문자에 밀어 보낸다. 대기열의 메시지는 각 소비자가 제 속도로 처리하고, 끝내 전달하지 못한 것은 구독의 DLQ에 남는다.</desc><g class=\"d-boundary\"><rect width=\"413.8\" height=\"377\" x=\"161.9\" y=\"528\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M293.4 58v106\"/><path fill=\"var(--diagram-line)\" d=\"m299.4 156-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M293.4 288v56.5q0 3.5-3.5 3.5-3.4 0-3.4 3.5V496q0 1.9-2 1.9-1.8 0-1.8 1.9V577\"/><path fill=\"var(--diagram-line)\" d=\"m288.7 569-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M316.7 286.6V301q0 7 7.1 7H495q7 0 7 7v181.7q0 1.3-1.3 1.3t-1.3 1.3V577\"/><path fill=\"var(--diagram-line)\" d=\"m505.4 569-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M281.7 288v33q0 7-7 7h-67.9q-7 0-7 7v156q0 7 7 7h3.5q7 0 7 7v252\"/><path fill=\"var(--diagram-line)\" d=\"m223.4 749-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M305 288v33q0 7 7.1 7h55.2q7 0 7 7v161.7q0 1.3 1.4 1.3t1.3 1.3V757\"/><path fill=\"var(--diagram-line)\" d=\"m383 749-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M296.5 701v320\"/><path fill=\"var(--diagram-line)\" d=\"m302.5 1013-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M513.2 701v320\"/><path fill=\"var(--diagram-line)\" d=\"m519.2 1013-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M270 288v13q0 7-7 7H74.5q-7.1 0-7.1 7v209\"/><path fill=\"var(--diagram-line)\" d=\"m73.5 516-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"293.9\" y=\"559\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">구독자</text></g><g class=\"d-edge-label\"><rect width=\"115.8\" height=\"30\" x=\"235.4\" y=\"98\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"293.3\" y=\"121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 게시 한 번</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"253\" y=\"408\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"286.3\" y=\"431\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 사본</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"427.6\" y=\"408\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"501.7\" y=\"431\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 필터 통과분만</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"166.2\" y=\"408\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"199.6\" y=\"431\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 호출</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"340.8\" y=\"408\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"374.2\" y=\"431\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 알림</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"241\" y=\"955\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"296.1\" y=\"978\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 꺼내 처리</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"457.7\" y=\"955\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"512.9\" y=\"978\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 꺼내 처리</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"408\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"431\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 전달 실패</text></g><g class=\"d-node\"><rect width=\"97\" height=\"46\" x=\"244.9\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"293.4\" y=\"44\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">게시자</text></g><g class=\"d-node\"><text x=\"293.4\" y=\"280\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SNS 주제</text><use width=\"72\" height=\"72\" x=\"257.4\" y=\"173\" href=\"#icon-aws-sns\"/></g><g class=\"d-node\"><text x=\"282.7\" y=\"693\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">결제 대기열</text><use width=\"72\" height=\"72\" x=\"246.7\" y=\"586\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"499.4\" y=\"693\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">배송 대기열</text><use width=\"72\" height=\"72\" x=\"463.4\" y=\"586\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"227.7\" y=\"873\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"191.7\" y=\"766\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><rect width=\"191.7\" height=\"46\" x=\"309.5\" y=\"761\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"405.4\" y=\"793\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">이메일·SMS·푸시</text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"226.2\" y=\"1025\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"296.5\" y=\"1057\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">결제 소비자</text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"442.9\" y=\"1025\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"513.2\" y=\"1057\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">배송 소비자</text></g><g class=\"d-node\"><text x=\"67.5\" y=\"640\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">구독의 DLQ</text><use width=\"72\" height=\"72\" x=\"31.5\" y=\"533\" href=\"#icon-aws-sqs\"/></g></svg><a aria-label=\"SNS 주제\" href=\"/integration/sns/\" aria-current=\"page\"><rect width=\"98.1\" height=\"128\" x=\"244.3\" y=\"164\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"결제 대기열\" href=\"/integration/sqs/\"><rect width=\"112.6\" height=\"128\" x=\"226.4\" y=\"577\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"배송 대기열\" href=\"/integration/sqs/\"><rect width=\"112.6\" height=\"128\" x=\"443.1\" y=\"577\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"91.6\" height=\"128\" x=\"181.9\" y=\"757\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"구독의 DLQ\" href=\"/integration/sqs/\"><rect width=\"116.8\" height=\"128\" x=\"9.1\" y=\"524\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>게시자가 주제에 메시지를 한 번 올리면 SNS가 구독마다 필터를 적용해 SQS 대기열 두 개, Lambda 함수, 이메일과 문자에 밀어 보낸다. 대기열의 메시지는 각 소비자가 제 속도로 처리하고, 끝내 전달하지 못한 것은 구독의 DLQ에 남는다.</p><ul><li>구독자 안: 결제 대기열, 배송 대기열, Lambda, 이메일·SMS·푸시</li><li>게시자 → SNS 주제: ① 게시 한 번</li><li>SNS 주제 → 결제 대기열: ② 사본 (점선)</li><li>SNS 주제 → 배송 대기열: ② 필터 통과분만 (점선)</li><li>SNS 주제 → Lambda: ② 호출 (점선)</li><li>SNS 주제 → 이메일·SMS·푸시: ② 알림 (점선)</li><li>결제 대기열 → 결제 소비자: ③ 꺼내 처리</li><li>배송 대기열 → 배송 소비자: ③ 꺼내 처리</li><li>SNS 주제 → 구독의 DLQ: ④ 전달 실패 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>게시자가 주제(topic)에 메시지를 올린다. SNS는 여러 가용 영역에 저장한 뒤 받았다고 답한다.</li>\n<li>구독마다 필터를 확인하고 <strong>밀어 준다(push)</strong>. 구독자가 물어볼 필요가 없다.</li>\n<li><a href=\"/integration/sqs/\" class=\"mention\">SQS</a> 구독자는 받아 쌓아 두고 꺼내 처리한다. 사본이 따로라 서로 영향을 주지 않는다.</li>\n<li>재시도를 다 써도 전달하지 못하면 버린다. 구독에 DLQ(전달하지 못한 메시지를 모으는 SQS 대기열)를 달아 두면 거기에 남는다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"subscribers\">구독자와 재시도<a href=\"#subscribers\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구독자, 쓰임, 전달에 실패하면\" tabindex=\"0\"><table aria-label=\"구독자와 재시도\">\n<thead>\n<tr>\n<th scope=\"col\">구독자</th>\n<th scope=\"col\">쓰임</th>\n<th scope=\"col\">전달에 실패하면</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-sqs\">\n<th scope=\"row\"><a href=\"#row-sqs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/sqs/\" class=\"mention\">SQS</a></th>\n<td>팬아웃, 버퍼</td>\n<td>23일 동안 다시 보낸다</td>\n</tr>\n<tr id=\"row-lambda\">\n<th scope=\"row\"><a href=\"#row-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/lambda/\">Lambda</a></th>\n<td>바로 실행(비동기 호출)</td>\n<td>23일 동안 다시 보낸다</td>\n</tr>\n<tr id=\"row-data-firehose\">\n<th scope=\"row\"><a href=\"#row-data-firehose\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/data-firehose/\">Data Firehose</a></th>\n<td><a href=\"/storage/s3/\" class=\"mention\">S3</a>·<a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a> 등에 쌓기</td>\n<td>23일 동안 다시 보낸다(스로틀링 오류면 6시간)</td>\n</tr>\n<tr id=\"row-http-s\">\n<th scope=\"row\"><a href=\"#row-http-s\" class=\"anchor\" aria-label=\"줄 링크\"></a>HTTP/S</th>\n<td>외부 웹훅</td>\n<td>정책대로, 최대 1시간</td>\n</tr>\n<tr id=\"row-sms\">\n<th scope=\"row\"><a href=\"#row-sms\" class=\"anchor\" aria-label=\"줄 링크\"></a>이메일, SMS, 모바일 푸시</th>\n<td>사람에게 알리기</td>\n<td>6시간 동안 다시 보낸다</td>\n</tr>\n</tbody>\n</table></div>\n<p>이메일과 HTTP/S는 구독을 <strong>확인</strong>해야 시작된다. SQS 구독에 원시 메시지 전달(raw message delivery)을 켜면 SNS의 JSON 봉투 없이 본문만 들어간다. 다른 계정과 다른 리전의 SQS·Lambda로도 보낼 수 있다.</p>\n</div><h2 id=\"fan-out\">팬아웃과 권한<a href=\"#fan-out\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>SNS가 대기열에 넣으려면 <strong>대기열의 정책</strong>이 허락해야 한다. 콘솔에서 대기열 쪽으로 구독을 만들면 자동으로 붙지만, 코드로 만들 때 자주 빠뜨린다. 전체 구성은 <a href=\"/architectures/sns-sqs-fan-out/\">SNS + SQS 팬아웃</a>에 있다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Version\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"2012-10-17\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Statement\"</span><span class=\"tk-punctuation\">:</span><span> [{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Effect\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Allow\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Principal\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"Service\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"sns.amazonaws.com\"</span><span> }</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Action\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"sqs:SendMessage\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Resource\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:sqs:ap-northeast-2:111122223333:shipping\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Condition\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"ArnEquals\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"aws:SourceArn\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:sns:ap-northeast-2:111122223333:orders\"</span><span> } }</span></span>\n<span class=\"line\"><span>  }]</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p>대기열을 <a href=\"/security/kms/\">KMS</a>로 암호화했다면 <strong>고객 관리형 키</strong>여야 한다. 키 정책에서 SNS가 그 키를 쓰도록 허용해야 하는데, AWS 관리형 키의 정책은 고칠 수 없기 때문이다.</p>\n</div><h2 id=\"filter-policy\">필터 정책<a href=\"#filter-policy\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>구독에 JSON 조건을 걸어 메시지 속성이나 본문의 값으로 고른다. 조건이 없으면 모두 받는다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{ </span><span class=\"tk-keyword\">\"country\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"KR\"</span><span>]</span><span class=\"tk-punctuation\">,</span><span class=\"tk-keyword\"> \"amount\"</span><span class=\"tk-punctuation\">:</span><span> [{ </span><span class=\"tk-keyword\">\"numeric\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\">=\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-constant\"> 10000</span><span>] }] }</span></span></code></pre>\n</div><h2 id=\"standard-fifo\">표준 주제와 FIFO 주제<a href=\"#standard-fifo\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 표준, FIFO\" tabindex=\"0\"><table aria-label=\"표준 주제와 FIFO 주제\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">표준</th>\n<th scope=\"col\">FIFO</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-sunseo\">\n<th scope=\"row\"><a href=\"#row-sunseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>순서</th>\n<td>대체로</td>\n<td>메시지 그룹 안에서 보장</td>\n</tr>\n<tr id=\"row-jungbok\">\n<th scope=\"row\"><a href=\"#row-jungbok\" class=\"anchor\" aria-label=\"줄 링크\"></a>중복</th>\n<td>있을 수 있다</td>\n<td>5분 창에서 제거</td>\n</tr>\n<tr id=\"row-gudokja\">\n<th scope=\"row\"><a href=\"#row-gudokja\" class=\"anchor\" aria-label=\"줄 링크\"></a>구독자</th>\n<td>모든 종류</td>\n<td><a href=\"/integration/sqs/\" class=\"mention\">SQS</a>(FIFO 또는 표준)만</td>\n</tr>\n<tr id=\"row-bogwan-jaesaeng\">\n<th scope=\"row\"><a href=\"#row-bogwan-jaesaeng\" class=\"anchor\" aria-label=\"줄 링크\"></a>보관·재생</th>\n<td>없다</td>\n<td>최대 365일</td>\n</tr>\n</tbody>\n</table></div>\n<p>순서를 끝까지 지키려면 FIFO 주제에 <strong><a href=\"/integration/sqs-standard-vs-fifo/\">FIFO 대기열</a></strong>을 구독시킨다. 표준 대기열을 붙이면 순서 보장이 거기서 끝난다. <a href=\"/storage/s3/\" class=\"mention\">S3</a> 이벤트 알림은 FIFO 주제로 보낼 수 없다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 구분, SNS, SQS, EventBridge",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "헷갈리는 점",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: createVNode(_components.span, {
											class: "visually-hidden",
											"data-pagefind-ignore": "",
											children: "구분"
										})
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "SNS"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "SQS"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: createVNode(_components.a, {
											href: "/integration/eventbridge/",
											children: "EventBridge"
										})
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
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
											children: "밀어 준다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "꺼내 간다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "규칙으로 골라 밀어 준다"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-banneun-jjok",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-banneun-jjok",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "받는 쪽"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "수백만 구독"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "한 메시지를 하나가"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "규칙마다 대상 5개"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-ssaa-duna",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-ssaa-duna",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "쌓아 두나"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"아니다",
												createVNode(_components.wbr, {}),
												"(FIFO 보관 제외)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "최대 14일"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"보관",
												createVNode(_components.wbr, {}),
												"(아카이브)을 켜면"
											]
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-gangjeom",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-gangjeom",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "강점"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "많은 수, 사람에게 알림"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "버퍼, 재시도, 속도 조절"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"AWS·",
												createVNode(_components.wbr, {}),
												"SaaS 이벤트, 세밀한 조건"
											]
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"“많은 구독자에게 빠르게”는 SNS, “AWS 서비스의 상태 변화나 SaaS 이벤트에 반응”은 ",
						createVNode(_components.a, {
							href: "/integration/eventbridge/",
							class: "mention",
							children: "EventBridge"
						}),
						"다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"SNS의 DLQ는 ",
						createVNode(_components.strong, { children: "구독마다" }),
						" 달고, “구독자에게 전달하지 못한 것”이 들어간다. ",
						createVNode(_components.a, {
							href: "/integration/sqs/",
							class: "mention",
							children: "SQS"
						}),
						"의 DLQ는 “받았지만 처리하지 못한 것”이 들어간다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/security/kms/",
							class: "mention",
							children: "KMS"
						}),
						" 키를 쓰는 저장 암호화는 직접 켜는 설정이다. 켜면 게시하는 서비스(",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						", ",
						createVNode(_components.a, {
							href: "/management/cloudwatch/",
							class: "mention",
							children: "CloudWatch"
						}),
						" 등)도 그 KMS 키를 쓸 수 있어야 한다."
					] }),
					"\n",
					createVNode(_components.li, { children: "메시지 속 개인 정보를 가리던 메시지 데이터 보호는 2026년 4월 30일부터 신규 고객에게 닫혔다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "SNS만으로는 밀린 일을 맡기지 못한다",
					"set:html": "<p>“소비자가 멈춘 동안에도 잃지 말고, 되살아나면 처리”가 나오면 SNS 뒤에 SQS가 있어야 한다. SNS의 재시도는 전달을 위한 것이지, 처리하다 실패한 일을 되돌려 주지 않는다.</p>"
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
var url = "content/integration/sns.mdx/";
var file = "/work/wt/build/content/integration/sns.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/integration/sns.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
