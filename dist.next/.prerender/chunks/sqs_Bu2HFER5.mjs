import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/integration/sqs.mdx
var frontmatter = {
	"title": "Amazon SQS",
	"titleEn": "Amazon Simple Queue Service (SQS)",
	"kind": "service",
	"status": "published",
	"summary": "Amazon SQS는 보내는 쪽과 처리하는 쪽 사이에서 메시지를 맡아 두었다가 소비자가 가져가 지울 때까지 지키는 완전 관리형 메시지 대기열이다.",
	"aliases": [
		"SQS",
		"에스큐에스",
		"Simple Queue Service",
		"메시지 큐",
		"메시지 대기열",
		"대기열",
		"배달 못한 편지 대기열",
		"Dead Letter Queue",
		"DLQ",
		"데드레터큐",
		"지연 대기열",
		"Delay Queue",
		"메시지 타이머",
		"메시지 큐 서비스",
		"메시지 대기열 서비스",
		"큐 서비스",
		"비동기 작업 큐",
		"작업 큐",
		"실패 메시지 보관",
		"메시지 두 번 처리",
		"주문 처리 큐",
		"롱 폴링 대기 시간",
		"인플라이트 메시지",
		"SQS 배치",
		"느슨한 결합",
		"디커플링"
	],
	"related": [
		"integration/sqs-standard-vs-fifo",
		"integration/receivemessage-vs-changemessagevisibility",
		"integration/sns",
		"compute/lambda",
		"compute/auto-scaling-groups",
		"architectures/lambda-sqs-decoupling",
		"integration/amazon-mq",
		"analytics/kinesis-data-streams"
	],
	"signals": [
		{
			"id": "sqs",
			"need": "몰린 작업을 잃지 않고 뒤쪽이 제 속도로 하나씩 처리한다",
			"choose": "SQS",
			"see": "integration/sqs#scenario-api-overwhelms-database",
			"why": "쌓아 두었다가 제 속도로 꺼낸다. SNS는 쌓지 않는다."
		},
		{
			"id": "dlq-maxreceivecount",
			"need": "거듭 실패하는 메시지만 치워 나중에 살펴본다",
			"choose": "DLQ(`maxReceiveCount`)",
			"see": "integration/sqs#dlq",
			"why": "정한 횟수를 넘겨 받으면 다른 대기열로 옮긴다. 정상 메시지는 계속 흐른다."
		},
		{
			"id": "s3",
			"need": "메시지 본문이 1MiB를 넘는다",
			"choose": "S3에 두고 위치만 보낸다",
			"see": "integration/sqs#scenario-payload-larger-than-limit",
			"why": "한도는 올릴 수 없다. 본문은 S3에, 메시지에는 객체의 위치만 적는다."
		},
		{
			"id": "kinesis-data-streams",
			"need": "같은 메시지를 여러 소비자가 따로, 며칠 뒤에도 다시 읽는다",
			"choose": "Kinesis Data Streams",
			"see": "analytics/kinesis-data-streams#when",
			"why": "SQS는 처리하면 지운다. 스트림은 남아 여럿이 따로 되감는다."
		}
	],
	"facts": [
		{
			"id": "retention",
			"label": "메시지 보관 기간",
			"value": "기본 4일, 최소 1분, 최대 14일",
			"called": [
				"보관",
				"보존",
				"retention",
				"저장기간",
				"저장",
				"유지",
				"며칠 사라지다",
				"며칠 남다",
				"며칠 지워지다",
				"며칠 지나다 사라지다",
				"message retention",
				"retention period",
				"default retention",
				"retention of messages",
				"keep messages",
				"메시지 보유",
				"보유",
				"메시지 유지",
				"메시지 보관",
				"메시지 보존"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html"
		},
		{
			"id": "visibility-timeout",
			"label": "가시성 제한 시간",
			"value": "기본 30초, 0초~12시간",
			"note": "12시간은 처음 받은 때부터 센다. 연장해도 이 한도를 넘지 못한다.",
			"called": [
				"visibility",
				"가시성",
				"가시성 시간 초과",
				"비저빌리티",
				"표시제한",
				"숨기다 초",
				"메시지 숨기다 초",
				"메시지 숨기다 분",
				"visibilitytimeout",
				"vis timeout",
				"default visibility",
				"invisible",
				"보이지 않"
			],
			"axis": "delivery",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html"
		},
		{
			"id": "message-size",
			"label": "메시지 최대 크기",
			"value": "1MiB(1,048,576바이트)",
			"note": "배치로 보낼 때는 묶음 전체가 1MiB 이내여야 한다. 2025년 8월에 늘었고, 더 큰 내용은 S3에 두고 참조를 보낸다(확장 클라이언트 라이브러리로 2GB까지).",
			"examEra": "256KB",
			"called": [
				"메시지크기",
				"메시지최대",
				"메시지사이즈",
				"메세지크기",
				"메세지최대",
				"페이로드",
				"메시지 KB",
				"최대크기",
				"message size",
				"max message size",
				"maximum message size",
				"message KB",
				"KB per message",
				"메시지당 KB",
				"메시지당 최대",
				"메시지 용량",
				"메세지 용량"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html"
		},
		{
			"id": "fifo-throughput",
			"label": "FIFO 대기열 처리량",
			"asks": "FIFO 대기열은 초당 몇 건까지 받나?",
			"value": "API 작업마다 초당 300건, 10개씩 묶으면 초당 3,000개",
			"note": "높은 처리량 모드를 켜면 훨씬 늘고 상한은 리전마다 다르다.",
			"called": [
				"FIFO TPS",
				"FIFO 초당",
				"FIFO 처리량",
				"FIFO 건",
				"배치 TPS",
				"FIFO 요청",
				"FIFO 초당 처리",
				"FIFO msg/s",
				"FIFO batch",
				"batching",
				"without batching",
				"with batching",
				"msg/s",
				"messages per second",
				"FIFO 300",
				"배치 없이",
				"배칭"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/troubleshooting-fifo-throttling-issues.html"
		},
		{
			"id": "backlog",
			"label": "쌓아 둘 수 있는 메시지 수",
			"value": "무제한",
			"called": [
				"쌓이다 개",
				"메시지 쌓이다 개",
				"대기열 쌓이다 개",
				"메시지 개수",
				"backlog limit"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html"
		},
		{
			"id": "in-flight",
			"label": "처리 중(in flight) 메시지",
			"value": "표준 약 120,000개, FIFO 120,000개",
			"note": "받아 갔지만 아직 지우지 않은 메시지다.",
			"examEra": "FIFO 20,000개",
			"called": [
				"inflight",
				"인플라이트",
				"처리중",
				"in flight",
				"동시 처리",
				"in flight 메시지",
				"inflight messages",
				"in flight messages",
				"전송 중 메시지",
				"처리 중 메시지"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html"
		},
		{
			"id": "long-polling",
			"label": "롱 폴링 대기 시간",
			"value": "1~20초",
			"note": "기본값 0초는 짧은 폴링이다.",
			"called": [
				"longpolling",
				"롱폴링",
				"긴폴링",
				"폴링",
				"폴링 대기",
				"waittimeseconds",
				"polling",
				"롱폴링 대기",
				"long polling",
				"폴링 초",
				"폴링 시간",
				"wait time",
				"대기 시간 폴링",
				"롱 폴링 시간",
				"receive wait time"
			],
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html"
		},
		{
			"id": "delay",
			"label": "지연 대기열과 메시지 타이머",
			"value": "기본 0초, 최대 15분",
			"called": [
				"지연큐",
				"지연대기열",
				"delay",
				"딜레이",
				"지연전송",
				"기본지연",
				"늦게 분",
				"늦게 보내다",
				"늦게 도착 분",
				"나중에 보내다",
				"최대 지연",
				"delay queue",
				"delay seconds",
				"지연 초",
				"지연 분",
				"메시지 지연",
				"지연 시간 최대",
				"전송 지연",
				"delay messages"
			],
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-delay-queues.html"
		},
		{
			"id": "batch",
			"label": "한 번에 보내고 받는 메시지",
			"value": "최대 10개",
			"called": [
				"배치한번",
				"배치는한번",
				"한번에 메시지",
				"배치최대",
				"일괄처리",
				"배치",
				"batch",
				"한번에 받다",
				"한번에 꺼내다",
				"묶음",
				"maxnumberofmessages",
				"배치 한번 수신",
				"poll messages",
				"receive messages",
				"messages at a time",
				"수신 메시지 개",
				"폴링 메시지 개",
				"한 번에 수신",
				"messages per receive",
				"SendMessageBatch 개",
				"SendMessageBatch max"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html"
		},
		{
			"id": "standard-throughput",
			"label": "표준 대기열 처리량",
			"value": "사실상 무제한",
			"called": [
				"표준 TPS",
				"표준 초당",
				"standard 처리량",
				"standard TPS"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html"
		},
		{
			"id": "fifo-dedup",
			"label": "FIFO 중복 제거 창",
			"value": "5분",
			"called": [
				"중복제거",
				"dedup",
				"중복방지 분",
				"deduplication",
				"중복 감지",
				"deduplication interval",
				"중복 제거 간격",
				"중복 제거 분",
				"duplicate interval",
				"dedup window",
				"deduplication ID 분"
			],
			"axis": "order",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-exactly-once-processing.html"
		},
		{
			"id": "queue-name",
			"label": "대기열 이름",
			"asks": "대기열 이름의 규칙은 무엇인가?",
			"value": "80자까지, FIFO는 .fifo로 끝나야 한다",
			"note": ".fifo도 80자에 들어간다.",
			"called": [
				"큐 이름 길이",
				"이름 글자",
				"이름 길이",
				"queue name"
			],
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-fifo.html"
		},
		{
			"id": "lambda-visibility",
			"label": "Lambda와 함께 쓸 때의 가시성 제한 시간",
			"value": "함수 제한 시간의 6배 이상",
			"note": "함수가 스로틀링될 때 다시 시도할 틈을 주려는 권장값이다. 함수 제한 시간보다 짧으면 이벤트 소스 매핑을 만들 수 없다.",
			"called": [
				"람다 가시성",
				"lambda visibility",
				"람다 배",
				"가시성 배"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html"
		},
		{
			"id": "encryption",
			"label": "저장 암호화",
			"value": "새 대기열은 SSE-SQS가 기본",
			"note": "키 정책과 감사가 필요하면 KMS 키로 바꾼다.",
			"axis": "encryption",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html"
		},
		{
			"id": "billing-chunk",
			"label": "요청을 세는 단위",
			"value": "64KB마다 요청 1건",
			"note": "1MiB 메시지 하나는 16건이다. 매달 첫 100만 건은 무료다.",
			"called": [
				"과금 단위",
				"요청 단위",
				"요청 KB"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/sqs/pricing/"
		},
		{
			"id": "protocols",
			"label": "프로토콜",
			"value": "HTTPS로 부르는 AWS API",
			"note": "보내는 쪽도 꺼내는 쪽도 API를 부른다. AMQP나 MQTT를 그대로 쓰려면 Amazon MQ다.",
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-working-with-apis.html"
		},
		{
			"id": "zones",
			"label": "메시지를 저장하는 곳",
			"value": "한 리전의 여러 가용 영역",
			"note": "받았다고 답하기 전에 둘 이상의 가용 영역에 저장한다.",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html"
		}
	],
	"scenarios": [
		{
			"id": "api-overwhelms-database",
			"situation": "API Gateway와 Lambda가 받은 데이터를 바로 데이터베이스에 쓰는데, 몰릴 때마다 Lambda 할당량을 올려 달라고 요청한다. 손을 덜 대고 확장성을 높이고 싶다.",
			"answer": [
				"integration/sqs",
				"compute/lambda",
				"architectures/lambda-sqs-decoupling"
			],
			"choose": "SQS로 나눈 함수 둘 + 최대 동시성",
			"why": "함수를 받는 쪽과 쓰는 쪽 둘로 나누고 사이에 SQS를 두면, 쓰기가 늦어져도 받기는 그대로다. 쓰는 함수는 최대 동시성으로 데이터베이스가 감당할 만큼만 돌린다.",
			"trap": "동시성 할당량만 올리면 데이터베이스가 다음 병목이 된다. SNS는 밀린 메시지를 쌓아 두지 않는다.",
			"requirements": ["sudden-load", "decoupling"]
		},
		{
			"id": "order-processed-twice",
			"situation": "주문을 처리하는 데 3분쯤 걸리는 소비자가 여럿인데, 같은 주문이 두 번 처리된다. 대기열은 기본값이다.",
			"answer": ["integration/sqs", "integration/receivemessage-vs-changemessagevisibility"],
			"choose": "가시성 제한 시간을 처리 시간보다 길게",
			"why": "기본 가시성 제한 시간 30초가 지나면 아직 처리 중인 메시지가 다시 보인다. 처리 시간보다 길게 두거나 ChangeMessageVisibility로 연장한다.",
			"trap": "FIFO로 바꾸어도 지우기 전에 시간이 지나면 다시 온다. 지연 대기열은 처음 보이는 시점만 늦춘다.",
			"requirements": ["order-once", "find-cause"]
		},
		{
			"id": "poison-message",
			"situation": "형식이 깨진 메시지 몇 개가 실패를 되풀이하며 소비자를 붙든다. 정상 메시지는 흐르게 하고 깨진 것은 나중에 살펴보려 한다.",
			"answer": ["integration/sqs"],
			"choose": "DLQ(maxReceiveCount)",
			"why": "여러 번 실패한 메시지를 따로 모아 분석하라는 요구가 DLQ다. maxReceiveCount를 넘으면 저절로 옮겨진다.",
			"trap": "보관 기간을 늘리면 깨진 메시지가 더 오래 돈다. 가시성 제한 시간은 재시도 간격만 바꾼다.",
			"requirements": ["decoupling", "find-cause"]
		},
		{
			"id": "empty-receives-cost",
			"situation": "메시지가 드문 대기열을 소비자가 쉬지 않고 조회해 빈 응답과 API 비용이 대부분이다. 새 메시지는 빨리 받아야 한다.",
			"answer": ["integration/sqs", "integration/receivemessage-vs-changemessagevisibility"],
			"choose": "롱 폴링(20초)",
			"why": "빈 응답을 줄이면서 도착하자마자 받으려면 롱 폴링이다. ReceiveMessageWaitTimeSeconds를 20초로 둔다.",
			"trap": "조회 간격을 1분으로 늘리면 비용은 줄지만 메시지가 그만큼 늦다. 가시성 제한 시간과는 상관없다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "payload-larger-than-limit",
			"situation": "이미지 한 장이 5MB인데 처리 작업을 대기열로 넘기려 한다.",
			"answer": ["integration/sqs", "storage/s3"],
			"choose": "본문은 S3, 메시지에는 위치만",
			"why": "메시지 한도를 넘는 본문은 S3에 두고 객체의 위치만 보낸다. 확장 클라이언트 라이브러리가 이 일을 대신한다.",
			"trap": "이미지를 여러 메시지로 쪼개면 순서와 누락을 직접 맞춰야 한다. 할당량 증액으로 풀 수 있는 한도도 아니다.",
			"requirements": ["decoupling"]
		}
	],
	"corrections": [
		{
			"id": "mib",
			"notes": "메시지는 256KB보다 작아야 한다고 한다.",
			"status": "outdated",
			"right": "2025년 8월부터 1MiB까지 보낼 수 있고 새 대기열의 기본값도 1MiB다. 시험 자료는 아직 256KB를 쓸 수 있다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html"
		},
		{
			"id": "fifo-api",
			"notes": "FIFO 대기열이 초당 300개를 받고 3,000개를 처리한다고 한다.",
			"status": "wrong",
			"right": "받기와 처리로 나뉜 한도가 아니다. API 작업마다 초당 300건이고, 한 번에 10개씩 묶으면 초당 3,000개가 된다. 높은 처리량 모드는 더 크다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/troubleshooting-fifo-throttling-issues.html"
		},
		{
			"id": "fifo",
			"notes": "FIFO 유형에는 중복이 없다고 한다.",
			"status": "simplified",
			"right": "같은 중복 제거 ID로 보낸 메시지를 5분 동안 걸러 낸다. 소비자가 제때 지우지 않으면 같은 메시지를 다시 받는다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-exactly-once-processing.html"
		},
		{
			"id": "wording",
			"notes": "대기열이 비어 있을 때 조회하면 계속 기다리는 것이 롱 폴링이라고 한다.",
			"status": "simplified",
			"right": "대기 시간을 0보다 크게 정했을 때만, 최대 20초까지 기다린다. 그 안에 메시지가 오면 바로 답하고 아니면 빈 응답을 준다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html"
		},
		{
			"id": "sns",
			"notes": "대기열이 메시지를 여러 소비자에게 나눠 준다고 한다.",
			"status": "simplified",
			"right": "메시지 하나는 한 번에 한 소비자에게만 보인다. 소비자를 늘리면 일을 나눠 갖는 것이고, 같은 메시지를 모두에게 보내려면 SNS 팬아웃을 쓴다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html"
		},
		{
			"id": "sns-dlq",
			"notes": "SNS와 SQS를 묶은 팬아웃에는 데이터 손실이 없다고 한다.",
			"status": "simplified",
			"right": "대기열에 들어온 뒤에도 보관 기간(최대 14일)이 지나면 지워진다. 구독이나 대기열 정책이 잘못되어 전달에 실패한 메시지는 SNS 구독의 DLQ가 없으면 사라진다.",
			"source": "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html"
		},
		{
			"id": "s3-sqs",
			"notes": "SQS가 AWS에서 가장 오래된 서비스라고 한다.",
			"status": "simplified",
			"card": false,
			"right": "2004년 말에 시험판이 나온 가장 이른 서비스 가운데 하나다. 정식 출시는 2006년이고, 그 기준으로는 S3가 몇 달 앞선다. 나이는 시험의 판단 기준이 아니다.",
			"source": "https://aws.amazon.com/blogs/aws/amazon-sqs-15-years-and-still-queueing/"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "API Gateway",
			"lines": "74-76"
		},
		{
			"note": "001",
			"section": "SQS",
			"lines": "1046-1055"
		},
		{
			"note": "001",
			"section": "SQS - Message Visibility Timeout",
			"lines": "1057-1063"
		},
		{
			"note": "001",
			"section": "Dead Letter Queue",
			"lines": "1065-1070"
		},
		{
			"note": "001",
			"section": "Delay Queue",
			"lines": "1072-1076"
		},
		{
			"note": "001",
			"section": "Long Polling",
			"lines": "1078-1085"
		},
		{
			"note": "001",
			"section": "FIFO Queue",
			"lines": "1087-1095"
		},
		{
			"note": "001",
			"section": "SNS + SQS Fan Out",
			"lines": "1105-1112"
		},
		{
			"note": "002",
			"section": "SQS(Simple Queue Service)",
			"lines": "651-655"
		},
		{
			"note": "002",
			"section": "ReceiveMessage와 ChangeMessageVisibility",
			"lines": "657-671"
		},
		{
			"note": "003",
			"section": "Amazon SQS",
			"lines": "144-153"
		}
	],
	"references": [
		{
			"title": "SQS 메시지 할당량",
			"url": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html"
		},
		{
			"title": "가시성 제한 시간",
			"url": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html"
		},
		{
			"title": "배달 못한 편지 대기열",
			"url": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html"
		},
		{
			"title": "DLQ의 보관 기간",
			"url": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/setting-up-dead-letter-queue-retention.html"
		},
		{
			"title": "Lambda에서 SQS 사용하기",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html"
		},
		{
			"title": "임시 대기열",
			"url": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-temporary-queues.html"
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
			"slug": "limits",
			"text": "기본 한도"
		},
		{
			"depth": 2,
			"slug": "visibility-timeout",
			"text": "가시성 제한 시간"
		},
		{
			"depth": 2,
			"slug": "long-polling",
			"text": "롱 폴링"
		},
		{
			"depth": 2,
			"slug": "standard-fifo",
			"text": "표준과 FIFO"
		},
		{
			"depth": 2,
			"slug": "dlq",
			"text": "DLQ(배달 못한 편지 대기열)"
		},
		{
			"depth": 2,
			"slug": "delay-queue",
			"text": "지연 대기열"
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
		h2: "h2",
		li: "li",
		p: "p",
		span: "span",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-cloudwatch\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 150c0-13-10-23-23-23s-22 10-22 23 10 22 22 22 23-10 23-22m7 0c0 16-14 29-30 29s-29-13-29-29 13-29 29-29 30 13 30 29m27 44-23-21-6 7 22 20c2 2 5 2 7 0s2-5 0-6m-57-9c20 0 35-16 35-35 0-20-15-35-35-35-19 0-35 15-35 35 0 19 16 35 35 35m62 19a11 11 0 0 1-9 4l-7-3-23-21c-7 4-14 7-23 7-23 0-41-19-41-41 0-23 18-42 41-42s42 19 42 42c0 6-2 12-4 18l23 21c4 4 5 11 1 15M68 94v5a3 3 0 0 1-2 4c-8 2-21 8-21 26 0 14 8 22 14 26l8 2h38v6H67c-4 0-8-1-11-3-7-4-18-13-18-31 0-21 15-29 24-32v-3c0-17 12-36 27-42 19-8 39-4 53 10 4 4 8 10 11 16 3-3 8-5 13-5 10 0 20 7 22 23 9 2 28 9 28 33 0 10-3 18-9 24l-4-5c5-4 7-11 7-19 0-21-18-26-25-27l-2-1-1-3c-1-13-9-19-16-19-5 0-9 3-12 7l-3 1-2-2c-3-7-7-14-12-18-12-13-29-16-45-9-13 5-24 21-24 36\"/></symbol><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>두 부분이 <strong>같은 속도로 움직일 수 없을 때</strong> 사이에 둔다. 주문은 몰려도 결제 시스템은 일정하게만 처리한다. 대기열이 밀린 일을 맡으면 앞쪽은 바로 응답하고, 뒤쪽은 제 속도로 꺼내고, 뒤쪽이 멈춰도 메시지가 남는다. 마이크로서비스와 서버리스에서 결합을 푸는(decouple) 기본 부품이고, AWS에서 가장 먼저 나온 서비스 가운데 하나다.</p>\n<p>소비자는 <a href=\"/compute/lambda/\">Lambda</a>, <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>의 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, 컨테이너 무엇이든 된다. EC2 무리는 CPU가 아니라 <strong>한 대당 밀린 메시지 수</strong>를 지표로 늘리고 줄인다. <a href=\"/integration/api-gateway/\">API Gateway</a>는 Lambda 없이 바로 대기열에 넣을 수도 있다. SQS는 서버를 관리하지 않고, 용량도 미리 정하지 않는다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-message-life\" data-diagram=\"message-life\"><figcaption><span class=\"diagram-title\">생산자에서 SQS를 거쳐 소비자로, 실패한 메시지는 <span class=\"diagram-title-end\">DLQ로<a href=\"#diagram-message-life\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 생산자에서 SQS를 거쳐 소비자로, 실패한 메시지는 DLQ로\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"587\" height=\"566\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 939.8 905\"><svg width=\"939.8\" height=\"905\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-message-life-desc\" aria-labelledby=\"diagram-message-life-title\" role=\"img\" viewBox=\"-4 -4 939.8 905\"><title id=\"diagram-message-life-title\">생산자에서 SQS를 거쳐 소비자로, 실패한 메시지는 DLQ로</title><desc id=\"diagram-message-life-desc\">생산자가 메시지를 넣으면 소비자가 롱 폴링으로 받아 처리한 뒤 지운다. 지우지 못한 메시지는 다시 보이고, 정한 횟수를 넘게 받으면 DLQ로 옮겨져 경보와 분석을 거쳐 되돌려진다.</desc><g class=\"d-boundary\"><rect width=\"278\" height=\"205\" x=\"178.5\" y=\"442\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M525.3 74v106\"/><path fill=\"var(--diagram-line)\" d=\"m531.3 172-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M495.6 312v13q0 7-7 7H117q-7.1 0-7.1 7v76q0 7 7 7h129q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m259 430-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M317.5 442v-83q0-7 7-7h178.9q7 0 7-7v-29\"/><path fill=\"var(--diagram-line)\" d=\"m504.5 324 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M382 442v-13q0-7 7-7h129.3q7 0 7-7v-99\"/><path fill=\"var(--diagram-line)\" d=\"m519.3 324 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M540.2 312v33q0 7 7.1 7h163.8q7.1 0 7.1 7v56q0 7 7 7h48q7 0 7 7v34.7\"/><path fill=\"var(--diagram-line)\" d=\"m786.2 455.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M791.9 595.7V753\"/><path fill=\"var(--diagram-line)\" d=\"m797.9 745-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M803.6 467.7V429q0-7.1 7-7.1h50q7 0 7-7v-76q0-7-7-7H562.1q-7.1 0-7.1-7v-12.4\"/><path fill=\"var(--diagram-line)\" d=\"m549.1 320.6 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"190.5\" y=\"473\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">소비자 무리</text></g><g class=\"d-edge-label\"><rect width=\"168.9\" height=\"30\" x=\"440.8\" y=\"114\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"525.3\" y=\"137\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① SendMessage</text></g><g class=\"d-edge-label\"><rect width=\"195.5\" height=\"30\" x=\"12\" y=\"372\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"109.8\" y=\"395\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② ReceiveMessage</text></g><g class=\"d-edge-label\"><rect width=\"181.8\" height=\"30\" x=\"226.6\" y=\"372\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"317.5\" y=\"395\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ DeleteMessage</text></g><g class=\"d-edge-label\"><rect width=\"191.9\" height=\"30\" x=\"429.3\" y=\"372\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"525.3\" y=\"395\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 실패하면 다시 보임</text></g><g class=\"d-edge-label\"><rect width=\"153.9\" height=\"30\" x=\"641.2\" y=\"372\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"718.1\" y=\"395\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 받은 횟수 초과</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"726.9\" y=\"687\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"791.5\" y=\"710\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 쌓이면 알림</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"815.1\" y=\"372\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"867.5\" y=\"395\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 되돌리기</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"453.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"525.3\" y=\"52\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">생산자</text></g><g class=\"d-node\"><text x=\"525.3\" y=\"304\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SQS 대기열</text><use width=\"72\" height=\"72\" x=\"489.3\" y=\"193\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"247.5\" y=\"615\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"211.5\" y=\"504\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"387.5\" y=\"615\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"351.5\" y=\"504\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"791.9\" y=\"587.7\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DLQ</text><use width=\"72\" height=\"72\" x=\"755.9\" y=\"476.7\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"791.9\" y=\"877\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">경보·분석</text><use width=\"72\" height=\"72\" x=\"755.9\" y=\"766\" href=\"#icon-aws-cloudwatch\"/></g></svg><a aria-label=\"SQS 대기열\" href=\"/integration/sqs/\" aria-current=\"page\"><rect width=\"117.3\" height=\"136\" x=\"466.7\" y=\"180\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"198.5\" y=\"491\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"338.5\" y=\"491\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DLQ\" href=\"/integration/sqs/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"742.9\" y=\"463.7\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"경보·분석\" href=\"/management/cloudwatch-alarms/\"><rect width=\"98\" height=\"136\" x=\"742.9\" y=\"753\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"428\" height=\"668\" class=\"diagram-svg diagram-slim diagram-from-350 diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 685 1069.2\"><svg width=\"685\" height=\"1069.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-message-life-narrow-desc\" aria-labelledby=\"diagram-message-life-narrow-title\" role=\"img\" viewBox=\"-4 -4 685 1069.2\"><title id=\"diagram-message-life-narrow-title\">생산자에서 SQS를 거쳐 소비자로, 실패한 메시지는 DLQ로</title><desc id=\"diagram-message-life-narrow-desc\">생산자가 메시지를 넣으면 소비자가 롱 폴링으로 받아 처리한 뒤 지운다. 지우지 못한 메시지는 다시 보이고, 정한 횟수를 넘게 받으면 DLQ로 옮겨져 경보와 분석을 거쳐 되돌려진다.</desc><g class=\"d-boundary\"><rect width=\"263.6\" height=\"197\" x=\"52.9\" y=\"692.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M355.6 58v106\"/><path fill=\"var(--diagram-line)\" d=\"m361.6 156-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M325.8 288v13q0 7-7 7H72.6q-7.1 0-7.1 7v350.2q0 7 7 7h44.3q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m129.9 680.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M184.8 692.2V335q0-7 7-7h141.8q7.1 0 7.1-7v-29\"/><path fill=\"var(--diagram-line)\" d=\"m334.7 300 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M245.7 692.2v-13q0-7 7-7h87.7q7.1 0 7.1-7V352q0-4 4-4t4.1-4v-52\"/><path fill=\"var(--diagram-line)\" d=\"m349.6 300 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M370.5 288v33q0 7 7 7h78.8q7 0 7 7v170.1q0 7.1 7.2 7.1h58q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m541.5 520.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M545.8 652.2v273\"/><path fill=\"var(--diagram-line)\" d=\"m551.8 917.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M556.2 532.2v-13q0-7 7-7h42.5q7 0 7-7V315q0-7.1-7-7.1H392.4q-7 0-7-7v-12.4\"/><path fill=\"var(--diagram-line)\" d=\"m379.4 296.6 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"64.9\" y=\"723.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">소비자 무리</text></g><g class=\"d-edge-label\"><rect width=\"168.9\" height=\"30\" x=\"271.1\" y=\"98\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"355.5\" y=\"121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① SendMessage</text></g><g class=\"d-edge-label\"><rect width=\"106.1\" height=\"54.2\" x=\"12\" y=\"438\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"65\" y=\"461\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② Receive <tspan x=\"65\" y=\"485.2\">Message</tspan></text></g><g class=\"d-edge-label\"><rect width=\"93.4\" height=\"54.2\" x=\"138\" y=\"438\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"184.8\" y=\"461\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ Delete <tspan x=\"184.8\" y=\"485.2\">Message</tspan></text></g><g class=\"d-edge-label\"><rect width=\"191.9\" height=\"30\" x=\"251.5\" y=\"450.1\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"347.4\" y=\"473.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 실패하면 다시 보임</text></g><g class=\"d-edge-label\"><rect width=\"153.9\" height=\"30\" x=\"386.4\" y=\"368\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"463.3\" y=\"391\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 받은 횟수 초과</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"480.8\" y=\"775.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"545.5\" y=\"798.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 쌓이면 알림</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"560.2\" y=\"368\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"612.6\" y=\"391\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 되돌리기</text></g><g class=\"d-node\"><rect width=\"97\" height=\"46\" x=\"307.1\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"355.6\" y=\"44\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">생산자</text></g><g class=\"d-node\"><text x=\"355.6\" y=\"280\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SQS 대기열</text><use width=\"72\" height=\"72\" x=\"319.6\" y=\"173\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"118.8\" y=\"857.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"82.8\" y=\"750.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"251.6\" y=\"857.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"215.6\" y=\"750.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"545.8\" y=\"644.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DLQ</text><use width=\"72\" height=\"72\" x=\"509.8\" y=\"537.2\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"545.8\" y=\"1041.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">경보·분석</text><use width=\"72\" height=\"72\" x=\"509.8\" y=\"934.2\" href=\"#icon-aws-cloudwatch\"/></g></svg><a aria-label=\"SQS 대기열\" href=\"/integration/sqs/\" aria-current=\"page\"><rect width=\"117.3\" height=\"128\" x=\"297\" y=\"164\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"91.6\" height=\"128\" x=\"72.9\" y=\"741.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"206.6\" y=\"741.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DLQ\" href=\"/integration/sqs/\" aria-current=\"page\"><rect width=\"90\" height=\"128\" x=\"500.8\" y=\"528.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"경보·분석\" href=\"/management/cloudwatch-alarms/\"><rect width=\"93.6\" height=\"128\" x=\"499\" y=\"925.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>생산자가 메시지를 넣으면 소비자가 롱 폴링으로 받아 처리한 뒤 지운다. 지우지 못한 메시지는 다시 보이고, 정한 횟수를 넘게 받으면 DLQ로 옮겨져 경보와 분석을 거쳐 되돌려진다.</p><ul><li>소비자 무리 안: Lambda, EC2</li><li>생산자 → SQS 대기열: ① SendMessage</li><li>SQS 대기열 → 소비자 무리: ② ReceiveMessage</li><li>소비자 무리 → SQS 대기열: ③ DeleteMessage</li><li>소비자 무리 → SQS 대기열: ④ 실패하면 다시 보임 (점선)</li><li>SQS 대기열 → DLQ: ⑤ 받은 횟수 초과 (점선)</li><li>DLQ → 경보·분석: ⑥ 쌓이면 알림 (점선)</li><li>DLQ → SQS 대기열: ⑦ 되돌리기 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>생산자(Producer)가 메시지를 넣는다. SQS는 여러 서버에 복제해 저장한다.</li>\n<li>소비자(Consumer)가 <strong>가져간다(pull)</strong>. 한 번에 10개까지 받는다. 받은 메시지는 사라지지 않고 가시성 제한 시간 동안 남에게 안 보일 뿐이다.</li>\n<li>처리를 마친 소비자가 지운다. <strong>지워야 끝난다.</strong> <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>는 성공하면 대신 지워 준다.</li>\n<li>소비자가 죽어 지우지 못하면 시간이 지나 다시 보이고 다른 소비자가 받는다.</li>\n<li>받은 횟수가 <code>maxReceiveCount</code>를 넘은 메시지는 DLQ로 간다.</li>\n<li>DLQ에 메시지가 생기면 경보를 울리고 원인을 본다.</li>\n<li>고친 뒤 원래 대기열로 되돌린다(redrive).</li>\n</ol>\n" })
			]
		}),
		createVNode(_components.h2, {
			id: "limits",
			"set:html": "기본 한도<a href=\"#limits\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"쌓이는 수에는 제한이 없지만 ",
					createVNode(_components.strong, { children: "시간과 크기" }),
					"에는 있다. 보관 기간을 넘긴 메시지는 처리하지 못했어도 지워진다. 소비자가 며칠 멈출 수 있다면 14일로 둔다. 처리 중 메시지가 한도에 닿으면 더 받지 못하므로 끝난 것을 바로 지운다. 메시지를 주고받는 지연은 짧다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "256KB가 아니라 1MiB",
					"set:html": "<p>2025년 8월에 메시지 한도가 1MiB로 늘었다. 예전 문제의 “256KB를 넘는 메시지”는 지금도 답이 같다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 두고 참조를 보낸다. 요금은 64KB마다 요청 하나로 세므로 큰 메시지가 싸지는 않다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"visibility-timeout\">가시성 제한 시간<a href=\"#visibility-timeout\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>너무 짧으면 처리 중인 메시지가 다시 나가 <strong>두 번 처리</strong>된다. 너무 길면 소비자가 죽었을 때 그만큼 늦게 재시도한다. 보통의 처리 시간보다 길게 두고, 오래 걸리는 것만 <code>ChangeMessageVisibility</code>로 그 메시지의 시간을 늘린다. 0으로 바꾸면 바로 다시 보인다. 롱 폴링과의 차이는 <a href=\"/integration/receivemessage-vs-changemessagevisibility/\">따로</a> 견주었다.</p>\n</div><h2 id=\"long-polling\">롱 폴링<a href=\"#long-polling\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>짧은 폴링은 일부 서버만 보고 곧바로 답해 빈 응답이 잦다. 롱 폴링은 <strong>모든 서버를 보고, 메시지가 올 때까지 최대 20초</strong> 기다린다. 빈 응답과 API 호출이 줄어 비용이 내리고, 도착하자마자 받으니 지연도 준다. 대기열의 <code>ReceiveMessageWaitTimeSeconds</code>나 요청의 <code>WaitTimeSeconds</code>로 켠다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> sqs</span><span class=\"tk-string\"> receive-message</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --queue-url</span><span class=\"tk-string-expression\"> \"$QUEUE_URL\"</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --max-number-of-messages</span><span class=\"tk-constant\"> 10</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --wait-time-seconds</span><span class=\"tk-constant\"> 20</span></span></code></pre>\n</div><h2 id=\"standard-fifo\">표준과 FIFO<a href=\"#standard-fifo\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 표준, FIFO\" tabindex=\"0\"><table aria-label=\"표준과 FIFO\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">표준</th>\n<th scope=\"col\">FIFO</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-sunseo\">\n<th scope=\"row\"><a href=\"#row-sunseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>순서</th>\n<td>대체로 순서대로, 보장 없음</td>\n<td>메시지 그룹 안에서 보장</td>\n</tr>\n<tr id=\"row-jeondal\">\n<th scope=\"row\"><a href=\"#row-jeondal\" class=\"anchor\" aria-label=\"줄 링크\"></a>전달</th>\n<td>최소 한 번(중복 가능)</td>\n<td>정확히 한 번 처리(5분 창 중복 제거)</td>\n</tr>\n<tr id=\"row-cheoriryang\">\n<th scope=\"row\"><a href=\"#row-cheoriryang\" class=\"anchor\" aria-label=\"줄 링크\"></a>처리량</th>\n<td>사실상 무제한</td>\n<td>초당 300건, 배치 3,000개, 높은 처리량 모드</td>\n</tr>\n<tr id=\"row-ireum\">\n<th scope=\"row\"><a href=\"#row-ireum\" class=\"anchor\" aria-label=\"줄 링크\"></a>이름</th>\n<td>자유</td>\n<td><code>.fifo</code>로 끝난다</td>\n</tr>\n<tr id=\"row-goreuneun-mal\">\n<th scope=\"row\"><a href=\"#row-goreuneun-mal\" class=\"anchor\" aria-label=\"줄 링크\"></a>고르는 말</th>\n<td>최대 처리량</td>\n<td>순서, 중복 금지</td>\n</tr>\n</tbody>\n</table></div>\n<p>대기열의 유형은 만든 뒤에 바꾸지 못한다. 자세한 비교는 <a href=\"/integration/sqs-standard-vs-fifo/\">표준 vs FIFO</a>에 있다. 표준에서는 같은 메시지를 두 번 받아도 결과가 같게(멱등) 짠다. FIFO의 순서는 <code>MessageGroupId</code>마다 따로이므로, 그룹을 고객 ID처럼 잘게 나누면 순서를 지키면서 병렬로 처리한다. 표준 대기열에 <code>MessageGroupId</code>를 넣으면 순서가 아니라 <strong>공정성</strong>이 생긴다. 한 고객이 메시지를 쏟아내도 다른 고객이 오래 기다리지 않는다(공정 대기열).</p>\n</div><h2 id=\"dlq\">DLQ(배달 못한 편지 대기열)<a href=\"#dlq\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>DLQ는 특별한 종류가 아니라 <strong>재전송 정책(redrive policy)이 가리키는 보통의 대기열</strong>이다. 반복해 실패하는 메시지를 치워 정상 메시지를 흐르게 하고, 실패 원인을 살필 자료를 남긴다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"deadLetterTargetArn\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:sqs:ap-northeast-2:111122223333:orders-dlq\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"maxReceiveCount\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 5</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<ul>\n<li>유형이 같아야 한다. FIFO의 DLQ는 FIFO다. 같은 계정과 리전에 둔다.</li>\n<li>표준 대기열에서는 옮겨도 <strong>처음 들어온 시각이 그대로</strong>라 보관 기간이 이어서 줄어든다. DLQ의 보관 기간을 원래 대기열보다 길게, 흔히 14일로 둔다.</li>\n<li><code>maxReceiveCount</code>를 1로 두면 일시적인 실패 한 번에도 DLQ로 간다.</li>\n</ul>\n</div><h2 id=\"delay-queue\">지연 대기열<a href=\"#delay-queue\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>새 메시지가 <strong>처음 보이는 시점</strong>을 최대 15분 늦춘다. 주문 직후 취소할 시간을 주거나, 다른 데이터가 먼저 저장되기를 기다릴 때 쓴다. 대기열 전체에 걸거나 메시지마다 타이머를 단다. FIFO는 메시지별 타이머를 지원하지 않고 대기열 단위로만 늦춘다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 구분, SQS, SNS, Kinesis Data Streams",
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
										children: "SQS"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: createVNode(_components.a, {
											href: "/integration/sns/",
											children: "SNS"
										})
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: createVNode(_components.a, {
											href: "/analytics/kinesis-data-streams/",
											children: "Kinesis Data Streams"
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
											children: "소비자가 꺼낸다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "구독자에게 밀어준다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "소비자가 읽는다"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-gateun-mesijireul",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-gateun-mesijireul",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "같은 메시지를"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "하나가 처리하고 지운다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "모든 구독자가 받는다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "여럿이 따로, 다시 읽는다"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-bojon-gigan",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-bojon-gigan",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "보존 기간"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "기본 4일, 최대 14일"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "쌓아 두지 않는다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "1~365일"
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
						createVNode(_components.strong, { children: createVNode(_components.a, {
							href: "/architectures/sns-sqs-fan-out/",
							children: "팬아웃"
						}) }),
						": ",
						createVNode(_components.a, {
							href: "/integration/sns/",
							class: "mention",
							children: "SNS"
						}),
						" 주제에 대기열 여러 개를 구독시키면 모두가 사본을 받고, 각자 대기열에 쌓아 두고 제 속도로 처리하고 재시도한다. 대기열 정책이 SNS의 전송을 허용해야 한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "지연과 가시성" }), ": 지연은 처음 보이기 전, 가시성 제한 시간은 받은 뒤의 숨김이다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: createVNode(_components.a, {
						href: "/integration/amazon-mq/",
						children: "Amazon MQ"
					}) }), ": JMS, AMQP, MQTT처럼 표준 프로토콜을 쓰던 앱을 그대로 옮길 때 고른다. 새로 만든다면 SQS다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "요청과 응답을 주고받을 때" }), ": 응답용 대기열을 요청마다 만들지 않는다. 임시 대기열 클라이언트(Temporary Queue Client)가 가상 대기열 여럿을 대기열 하나에 담고 쓰고 나면 치운다. 만들고 지우는 비용이 없다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "암호화" }),
						": 새 대기열은 SSE-SQS가 기본이다. 키 정책과 감사가 필요하면 ",
						createVNode(_components.a, {
							href: "/security/kms/",
							children: "KMS"
						}),
						" 키로 바꾼다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "Lambda가 실패하면 배치 전체가 돌아온다",
					"set:html": "<p>10개 가운데 하나만 실패해도 함수가 오류를 내면 10개가 모두 다시 보인다. 부분 배치 응답으로 실패한 것만 알리면 나머지는 지워진다. 이때 DLQ는 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 함수가 아니라 <strong>원본 대기열</strong>에 건다.</p>"
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
var url = "content/integration/sqs.mdx/";
var file = "/work/wt/build/content/integration/sqs.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/integration/sqs.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
