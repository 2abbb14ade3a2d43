import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/lambda.mdx
var frontmatter = {
	"title": "AWS Lambda",
	"titleEn": "AWS Lambda",
	"kind": "service",
	"status": "published",
	"summary": "서버를 준비하지 않고, 이벤트가 올 때만 코드를 최대 15분 돌린 뒤 요청 수와 실행 시간만큼 내는 서버리스 컴퓨팅 서비스다.",
	"aliases": [
		"Lambda",
		"람다",
		"램다",
		"람다 함수",
		"서버리스 함수",
		"AWS 람다",
		"람다 레이어",
		"람다 계층",
		"Lambda Layer",
		"람다 컨테이너 이미지",
		"람다 트리거",
		"람다 요금",
		"Lambda Event Functions",
		"콜드 스타트",
		"cold start",
		"이벤트 소스 매핑",
		"event source mapping",
		"SnapStart",
		"스냅스타트",
		"이벤트 기반 함수 실행",
		"함수 실행 서비스",
		"코드만 실행",
		"서버 없이 코드 실행",
		"람다 호출",
		"람다 배포",
		"람다 비동기 재시도",
		"Lambda Destinations"
	],
	"related": [
		"compute/lambda-limits",
		"compute/lambda-vpc",
		"compute/lambda-vs-ec2",
		"compute/fargate",
		"integration/api-gateway",
		"integration/sqs",
		"compute/lambda-at-edge",
		"compute/sam"
	],
	"signals": [
		{
			"id": "s3-lambda",
			"need": "S3에 파일이 올라올 때마다 짧은 코드를 서버 없이 돌린다",
			"choose": "S3 이벤트 알림 → Lambda",
			"see": "compute/lambda#scenario-thumbnail-on-upload",
			"why": "업로드 이벤트가 함수를 바로 부른다. 도는 만큼만 낸다."
		},
		{
			"id": "eventbridge-scheduler-lambda",
			"need": "한 시간에 한 번 2분 일하려고 EC2가 늘 켜져 있다",
			"choose": "EventBridge Scheduler + Lambda",
			"see": "compute/lambda#scenario-hourly-job",
			"why": "한 시간에 2분만 내면 된다. 노는 서버가 사라진다."
		},
		{
			"id": "snapstart",
			"need": "Java 함수의 콜드 스타트를 추가 요금 없이 줄인다",
			"choose": "SnapStart",
			"see": "compute/lambda#how",
			"why": "초기화한 스냅샷에서 시작한다. Java 관리형 런타임은 추가 요금이 없다."
		},
		{
			"id": "fargate",
			"need": "서버 없이 돌리는데 한 번의 작업이 15분을 넘긴다",
			"choose": "Fargate",
			"see": "compute/fargate#when",
			"why": "Lambda는 15분에 끊긴다. 서버 없이 더 오래 도는 것은 Fargate다."
		}
	],
	"facts": [
		{
			"id": "invocations-per-environment",
			"label": "실행 환경 하나가 동시에 처리하는 호출",
			"value": "1건",
			"note": "동시 요청 수만큼 실행 환경이 생긴다. EC2 위에서 도는 Lambda Managed Instances만 예외다.",
			"called": [
				"requests per execution environment",
				"실행 환경 동시 요청",
				"인스턴스당 동시 요청",
				"concurrent requests per environment"
			],
			"axis": "scaling",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html"
		},
		{
			"id": "zones",
			"label": "가용 영역",
			"asks": "함수는 가용 영역 하나에서만 도나?",
			"value": "여러 가용 영역에서 돈다",
			"note": "고를 것이 없다. VPC에 연결한 함수만 서브넷을 가용 영역마다 준다.",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html"
		},
		{
			"id": "async-retries",
			"label": "비동기 호출이 오류로 끝났을 때 재시도",
			"value": "2번 더(모두 3번)",
			"note": "0~2번으로 줄일 수 있다.",
			"called": [
				"비동기 재시도",
				"비동기 실패 재시도",
				"실패 재시도",
				"async retry",
				"async retries",
				"비동기 호출 재시도",
				"재시도 번",
				"재시도 횟수",
				"retry count",
				"retry attempts",
				"retries default"
			],
			"axis": "delivery",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"
		},
		{
			"id": "async-event-age",
			"label": "비동기 이벤트가 내부 대기열에 머무는 시간",
			"value": "최대 6시간",
			"note": "동시성이 모자라 스로틀링된 이벤트는 이 시간 동안 다시 시도된다.",
			"called": [
				"비동기 대기열",
				"비동기 이벤트 보관",
				"비동기 이벤트 나이",
				"이벤트 나이",
				"비동기 보관",
				"이벤트 최대 수명",
				"maximum event age",
				"maximum age event",
				"async event age",
				"async queue time"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-configuring.html"
		},
		{
			"id": "free-requests",
			"label": "무료 요청 수",
			"value": "월 100만 건",
			"note": "가입 기간과 상관없이 매달 적용된다.",
			"called": [
				"무료요청",
				"무료 건",
				"무료 요청",
				"무료 호출",
				"free requests",
				"free tier requests",
				"프리티어 요청",
				"무료 사용량 요청",
				"free tier",
				"1 million free"
			],
			"source": "https://aws.amazon.com/lambda/pricing/"
		},
		{
			"id": "free-compute",
			"label": "무료 실행 시간",
			"value": "월 40만 GB-초",
			"called": [
				"무료 컴퓨팅",
				"무료 GB",
				"무료 실행",
				"free compute",
				"compute time",
				"프리티어 GB",
				"free tier compute"
			],
			"source": "https://aws.amazon.com/lambda/pricing/"
		},
		{
			"id": "request-price",
			"label": "요청 요금",
			"asks": "요청 요금은 얼마인가?",
			"value": "100만 건당 0.20달러",
			"called": [
				"호출 요금",
				"호출 비용",
				"요청 100만",
				"백만 요청",
				"백만건당",
				"million requests",
				"per million",
				"cost per request"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/lambda/pricing/"
		},
		{
			"id": "compute-price",
			"label": "실행 시간 요금(x86, 첫 구간)",
			"value": "GB-초당 약 0.0000166667달러",
			"note": "1달러로 약 6만 GB-초를 쓴다. Arm은 더 싸고, 리전과 사용량 구간에 따라 다르다.",
			"called": [
				"GB초당",
				"duration price",
				"duration cost",
				"compute price",
				"price per GB second"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/lambda/pricing/"
		},
		{
			"id": "billing-unit",
			"label": "실행 시간을 재는 단위",
			"value": "1ms(올림)",
			"called": [
				"과금단위",
				"과금 단위",
				"과금 올림",
				"billing unit",
				"billing granularity",
				"billing increment",
				"과금 ms"
			],
			"axis": "minimum-charge",
			"source": "https://aws.amazon.com/blogs/aws/new-for-aws-lambda-1ms-billing-granularity-adds-cost-savings/"
		},
		{
			"id": "init-billing",
			"label": "초기화(INIT) 시간의 과금",
			"asks": "초기화(INIT) 시간에도 요금을 내나?",
			"value": "2025년 8월부터 모든 함수에 과금",
			"examEra": "관리형 런타임의 zip 함수는 초기화 시간이 무료",
			"source": "https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/"
		},
		{
			"id": "savings-plans",
			"label": "Compute Savings Plans 할인",
			"value": "최대 17%",
			"note": "실행 시간과 프로비저닝된 동시성에 적용된다.",
			"called": ["savings plans discount"],
			"axis": "discount",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/how-aws-pricing-works/lambda.html"
		}
	],
	"sharedFacts": [
		{
			"id": "max-duration",
			"from": "compute/lambda-limits#timeout",
			"first": true
		},
		{
			"id": "max-memory",
			"from": "compute/lambda-limits#memory",
			"first": true
		},
		{
			"id": "max-concurrency",
			"from": "compute/lambda-limits#concurrent-executions",
			"first": true
		},
		{
			"id": "max-tmp-storage",
			"from": "compute/lambda-limits#tmp-storage",
			"first": true
		},
		{
			"id": "max-payload",
			"from": "compute/lambda-limits#payload-sync",
			"first": true
		},
		{
			"id": "sqs-visibility-timeout",
			"from": "integration/sqs#lambda-visibility"
		}
	],
	"scenarios": [
		{
			"id": "thumbnail-on-upload",
			"situation": "사용자가 사진을 S3에 올릴 때마다 작은 이미지를 만들고, 파일 이름·크기·생성일을 조회용으로 저장해야 한다. 업로드는 불규칙하고 서버는 두고 싶지 않다.",
			"answer": [
				"compute/lambda",
				"storage/s3",
				"database/dynamodb"
			],
			"choose": "S3 이벤트 알림 → Lambda → DynamoDB",
			"why": "“업로드될 때마다”와 “서버 없이”가 S3 이벤트 알림 → Lambda를 가리킨다. 함수가 결과를 S3에, 메타데이터를 DynamoDB에 쓴다.",
			"trap": "결과를 같은 버킷의 같은 접두사에 쓰면 그 쓰기가 또 이벤트를 내 함수를 다시 부르는 재귀 호출이 된다. 버킷이나 접두사를 나눈다.",
			"requirements": ["least-operations", "sudden-load"]
		},
		{
			"id": "hourly-job",
			"situation": "EC2 인스턴스 한 대가 한 시간에 한 번, 2분짜리 정리 스크립트를 cron으로 돌리고 나머지 시간은 논다. 비용과 관리를 줄이려 한다.",
			"answer": ["compute/lambda", "integration/eventbridge"],
			"choose": "EventBridge Scheduler → Lambda",
			"why": "짧고 주기적인 일이다. EventBridge Scheduler가 시각에 맞춰 함수를 부르면 노는 서버가 사라진다.",
			"trap": "스크립트가 15분을 넘긴다는 조건이 붙으면 Lambda가 아니라 예약된 Fargate 태스크가 답이다.",
			"requirements": ["lowest-cost", "least-operations"]
		},
		{
			"id": "spike-into-database",
			"situation": "API Gateway 뒤의 Lambda가 요청을 받아 바로 DB에 쓴다. 요청이 폭증하면 DB가 버티지 못해 데이터가 사라진다. 설정은 적게 하고 확장성을 높이려 한다.",
			"answer": ["integration/sqs", "compute/lambda"],
			"choose": "SQS로 나눈 함수 둘",
			"why": "받는 함수와 적재하는 함수를 나누고 사이에 SQS를 둔다. DB가 느려져도 메시지는 대기열에 남고, 받는 쪽은 곧바로 응답한다.",
			"trap": "동시 실행 할당량만 올리면 DB로 몰리는 연결이 더 늘어난다.",
			"requirements": [
				"sudden-load",
				"decoupling",
				"least-operations",
				"durability"
			]
		},
		{
			"id": "serverless-api",
			"situation": "피크 때 시간당 수백만 건이 오는 웹 서비스를 운영 부담을 가장 적게 하고, 짧은 지연 시간으로 제공하려 한다.",
			"answer": [
				"integration/api-gateway",
				"compute/lambda",
				"database/dynamodb",
				"networking/cloudfront",
				"storage/s3"
			],
			"why": "정적 화면은 S3와 CloudFront, API는 API Gateway와 Lambda, 데이터는 DynamoDB가 맡는다. 모든 층이 알아서 늘어나 “최소한의 운영”을 만족한다.",
			"trap": "Auto Scaling 그룹의 EC2와 RDS도 돌아가지만 패치와 용량 계획이 남는다.",
			"requirements": [
				"least-operations",
				"low-latency",
				"sudden-load"
			]
		},
		{
			"id": "latency-after-idle",
			"situation": "Java로 만든 동기 API 함수가 한동안 호출이 없다가 불리면 응답이 몇 초씩 늦는다. 정해진 업무 시간에는 첫 요청까지 늘 수십 밀리초 안에 답해야 한다.",
			"answer": ["compute/lambda", "compute/lambda-limits"],
			"choose": "업무 시간의 프로비저닝된 동시성",
			"why": "늦는 까닭이 콜드 스타트다. 업무 시간에 맞춰 프로비저닝된 동시성을 켜 초기화를 미리 끝내 둔다.",
			"trap": "예약된 동시성은 몫을 떼어 둘 뿐 환경을 미리 데우지 않는다. SnapStart는 Java의 콜드 스타트를 1초 안쪽으로 줄이지만 되살리는 시간이 남아, 엄격한 지연 목표에는 못 미친다.",
			"requirements": ["low-latency"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "무료 구간이 끝나면 60만 GB-초마다 1달러라고 한다.",
			"status": "wrong",
			"card": false,
			"right": "10배 싸게 적었다. GB-초당 약 0.0000166667달러이므로 1달러로 쓰는 양은 약 6만 GB-초이고, 60만 GB-초면 약 10달러다.",
			"source": "https://aws.amazon.com/lambda/pricing/"
		},
		{
			"id": "api-gateway",
			"notes": "API Gateway의 Lambda 통합을 함수의 “지연 호출”이라고 한다.",
			"status": "wrong",
			"right": "지연(delay)이 아니라 호출(invoke)이다. 요청이 오면 곧바로 함수를 동기로 부르고 응답을 돌려준다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html"
		},
		{
			"id": "cron-ec2",
			"notes": "cron은 EC2 인스턴스에서 작업을 만드는 방법이고, 반드시 EC2 같은 서버에서 돌려야 한다고 한다.",
			"status": "wrong",
			"right": "cron은 유닉스 계열의 작업 예약 도구이고 EC2와 무관하다. AWS에서는 EventBridge Scheduler가 서버 없이 같은 일을 한다.",
			"source": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html"
		},
		{
			"id": "eventbridge-dlq",
			"notes": "한 시간마다 도는 작업은 EventBridge 규칙에 일정을 달아 만든다고 한다.",
			"status": "outdated",
			"right": "일정이 달린 규칙은 이제 레거시 기능이다. 새로 만들 때는 시간대·재시도·DLQ를 지원하는 EventBridge Scheduler를 쓴다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html"
		},
		{
			"id": "java-net",
			"notes": "지원 언어를 Java 8 호환, .NET Core로 적었다.",
			"status": "outdated",
			"right": "Java 25, .NET 10, Node.js 24, Python 3.14 같은 새 버전의 관리형 런타임이 있다. 오래된 버전은 차례로 지원이 끝나니 지금 목록은 문서에서 본다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html"
		},
		{
			"id": "rust-go",
			"notes": "Rust는 커뮤니티가 지원하는 사용자 지정 런타임의 예이고, Go는 다른 언어와 똑같은 런타임이라고 한다.",
			"status": "outdated",
			"right": "Go와 Rust 모두 AWS가 문서와 라이브러리로 지원하며, 컴파일한 실행 파일을 OS 전용 런타임(`provided.al2023`)에 올린다. Go 전용 런타임 `go1.x`는 지원이 끝났다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html"
		},
		{
			"id": "vpc-nat",
			"notes": "VPC에 연결한 Lambda는 NAT 게이트웨이를 거쳐 퍼블릭 서브넷으로 라우팅해야 한다고 한다.",
			"status": "simplified",
			"card": false,
			"right": "인터넷으로 나갈 때만 그렇다. 함수는 프라이빗 서브넷에 두고, 퍼블릭 서브넷의 NAT 게이트웨이를 거쳐 나간다. S3·DynamoDB만 쓴다면 게이트웨이 엔드포인트로 충분하고, VPC 안의 DB만 쓴다면 둘 다 필요 없다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html"
		},
		{
			"id": "ec2-fargate",
			"notes": "요금이 실행한 시간에 비례하고 정말 싸다고 한다.",
			"status": "simplified",
			"right": "요청 수와 GB-초를 따로 센다. 같은 시간이라도 메모리를 두 배로 잡으면 GB-초가 두 배다. 부하가 하루 종일 높고 일정하면 EC2나 Fargate가 더 쌀 수 있다.",
			"source": "https://aws.amazon.com/lambda/pricing/"
		},
		{
			"id": "cloudfront-api",
			"notes": "CloudFront, API Gateway, Lambda, DynamoDB로 만들면 캐시 덕분에 밀리초 지연이 보장된다고 한다.",
			"status": "wrong",
			"right": "캐시가 줄이는 것은 캐시할 수 있는 응답의 지연이다. 매번 계산하는 API의 지연은 함수 실행 시간과 콜드 스타트가 정하고, 보장되지 않는다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html"
		},
		{
			"id": "kinesis-dynamodb",
			"notes": "Kinesis는 람다로 데이터를 변환하고 DynamoDB는 람다에 트리거를 만든다고 한다.",
			"status": "simplified",
			"right": "보내는 도중의 변환은 Data Firehose가 함수를 동기로 부르는 기능이다. Kinesis Data Streams와 DynamoDB 스트림은 함수를 부르지 않고, Lambda에 만드는 이벤트 소스 매핑이 읽으러 가서 함수를 부른다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "AWS Lambda",
			"lines": "17-21"
		},
		{
			"note": "001",
			"section": "API Gateway - Integration",
			"lines": "1310-1316"
		},
		{
			"note": "003",
			"section": "Lambda",
			"lines": "3-14"
		},
		{
			"note": "003",
			"section": "Amazon SQS",
			"lines": "144-153"
		},
		{
			"note": "004",
			"section": "2. Lambda",
			"lines": "27-31"
		},
		{
			"note": "004",
			"section": "Benefits (이점)",
			"lines": "44-57"
		},
		{
			"note": "004",
			"section": "지원 언어와 컨테이너 이미지",
			"lines": "59-81"
		},
		{
			"note": "004",
			"section": "통합 서비스와 응용",
			"lines": "83-114"
		},
		{
			"note": "004",
			"section": "Pricing",
			"lines": "116-126"
		},
		{
			"note": "004",
			"section": "람다 트리거",
			"lines": "425-428"
		},
		{
			"note": "004",
			"section": "API Gateway 통합: Lambda function",
			"lines": "530-536"
		}
	],
	"references": [
		{
			"title": "Event Functions(예전의 Lambda 함수)",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/lambda-functions-chapter.html"
		},
		{
			"title": "실행 환경의 수명 주기",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html"
		},
		{
			"title": "비동기 호출의 대상과 DLQ",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"
		},
		{
			"title": "컨테이너 이미지로 함수 만들기",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/images-create.html"
		},
		{
			"title": "레이어로 의존성 관리하기",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html"
		},
		{
			"title": "Lambda 요금",
			"url": "https://aws.amazon.com/lambda/pricing/"
		},
		{
			"title": "Lambda 함수와 MicroVMs의 비교",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/welcome.html"
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
			"slug": "benefits",
			"text": "장점"
		},
		{
			"depth": 2,
			"slug": "triggers",
			"text": "트리거와 통합 서비스"
		},
		{
			"depth": 2,
			"slug": "runtimes",
			"text": "지원 언어(런타임)"
		},
		{
			"depth": 2,
			"slug": "container-images",
			"text": "컨테이너 이미지"
		},
		{
			"depth": 2,
			"slug": "layers",
			"text": "레이어"
		},
		{
			"depth": 2,
			"slug": "vpc",
			"text": "VPC와 권한"
		},
		{
			"depth": 2,
			"slug": "pricing",
			"text": "요금"
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
		div: "div",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-api-gateway\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M109 178h9v-6h-9zm16 0h9v-6h-9zM86 47 45 67v129l41 14zm7 41v84h9v6h-9v36l-2 3h-2l-48-16-3-3V65l2-2 48-24h3l2 3v39h9v7zm48 90h9v-6h-9zm0-90h9v-7h-9zm-16 0h9v-7h-9zm-16 0h9v-7h-9zm102-21-41-20v163l41-14zm7 131-3 3-48 16h-2l-2-3v-36h-6v-6h6V88h-6v-7h6V42l2-3h3l48 24 2 2zm-81-90-6-2-16 42 6 2zm22 21a3 3 0 0 0 0-5l-13-13-4 5 10 10-10 11 4 5zm-49 13-13-13a3 3 0 0 1 0-5l13-13 4 5-10 10 10 11z\"/></symbol><symbol id=\"icon-aws-cloudwatch\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 150c0-13-10-23-23-23s-22 10-22 23 10 22 22 22 23-10 23-22m7 0c0 16-14 29-30 29s-29-13-29-29 13-29 29-29 30 13 30 29m27 44-23-21-6 7 22 20c2 2 5 2 7 0s2-5 0-6m-57-9c20 0 35-16 35-35 0-20-15-35-35-35-19 0-35 15-35 35 0 19 16 35 35 35m62 19a11 11 0 0 1-9 4l-7-3-23-21c-7 4-14 7-23 7-23 0-41-19-41-41 0-23 18-42 41-42s42 19 42 42c0 6-2 12-4 18l23 21c4 4 5 11 1 15M68 94v5a3 3 0 0 1-2 4c-8 2-21 8-21 26 0 14 8 22 14 26l8 2h38v6H67c-4 0-8-1-11-3-7-4-18-13-18-31 0-21 15-29 24-32v-3c0-17 12-36 27-42 19-8 39-4 53 10 4 4 8 10 11 16 3-3 8-5 13-5 10 0 20 7 22 23 9 2 28 9 28 33 0 10-3 18-9 24l-4-5c5-4 7-11 7-19 0-21-18-26-25-27l-2-1-1-3c-1-13-9-19-16-19-5 0-9 3-12 7l-3 1-2-2c-3-7-7-14-12-18-12-13-29-16-45-9-13 5-24 21-24 36\"/></symbol><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-eventbridge\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M172 211c-7 0-13-5-13-12s6-13 13-13 12 6 12 13-5 12-12 12m-28-54h-33l-16-29 16-29h33l17 29zM88 70c-6 0-12-6-12-13s6-12 12-12c7 0 13 5 13 12s-6 13-13 13m84 110-7 1-14-23v1l16-29v-4l-18-32-3-1h-33l-12-21c4-4 6-9 6-15 0-10-8-19-19-19-10 0-18 9-18 19s8 19 18 19l7-1 12 20-19 31v4l19 32 3 1h37l13 21c-5 4-7 9-7 15 0 10 8 19 19 19s19-9 19-19-9-19-19-19m19-77c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m23 23-12-21c4-3 7-9 7-15 0-10-8-19-18-19l-8 2-10-17-2-2h-40v7h38l9 15c-4 4-6 9-6 14 0 11 8 19 19 19l5-1 12 20-16 28 5 3 17-29zM68 177c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m10 3c5-3 9-9 9-16 0-10-9-19-19-19l-8 2-12-19 19-32-6-3-19 33v4l12 21c-3 4-5 8-5 13 0 11 9 19 19 19h4l11 17 2 2h40v-7H87z\"/></symbol><symbol id=\"icon-aws-kinesis\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M61 198h6c0-26 18-54 147-54v-6c-135 0-153 30-153 60m19 20h6c0-25 0-61 128-61v-7c-58 0-96 8-116 23-18 14-18 32-18 45M48 83h-6c0 24 32 39 95 45-63 6-95 21-95 45h6c0-16 22-42 166-42v-6C70 125 48 99 48 83m19-25h-6c0 30 18 60 153 60v-6C85 112 67 85 67 58m147 41v7c-58 0-96-8-116-23-18-14-18-32-18-45h6c0 25 0 61 128 61\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>무슨 일이 생길 때만, 짧게</strong> 도는 코드에 쓴다. 파일이 올라오면 변환하고, API 요청이 오면 데이터를 읽고, 한 시간마다 청소하는 일이다. 서버를 미리 준비(프로비저닝)하거나 늘릴 일이 없고, 부르지 않으면 실행 요금도 없다.</p>\n<p>15분을 넘기는 작업, 상태를 메모리에 쥐고 있어야 하는 서버, GPU가 필요한 계산에는 맞지 않는다. 그때는 <a href=\"/compute/fargate/\">Fargate</a>나 <a href=\"/compute/ec2/\">EC2</a>로 간다(<a href=\"/compute/lambda-vs-ec2/\">Lambda vs EC2</a>).</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-event-sources\" data-diagram=\"event-sources\"><figcaption><span class=\"diagram-title\">이벤트 소스가 Lambda 함수를 호출하는 세 가지 <span class=\"diagram-title-end\">방식<a href=\"#diagram-event-sources\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 이벤트 소스가 Lambda 함수를 호출하는 세 가지 방식\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"608\" height=\"788\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-19.9 -4 973.4 1261\"><svg width=\"973.4\" height=\"1261\" x=\"-19.9\" y=\"-4\" aria-describedby=\"diagram-event-sources-desc\" aria-labelledby=\"diagram-event-sources-title\" role=\"img\" viewBox=\"-19.9 -4 973.4 1261\"><title id=\"diagram-event-sources-title\">이벤트 소스가 Lambda 함수를 호출하는 세 가지 방식</title><desc id=\"diagram-event-sources-desc\">API Gateway는 응답을 기다리며 동기로, S3와 EventBridge는 맡기고 떠나며 비동기로 함수를 부른다. SQS, Kinesis, DynamoDB 스트림은 Lambda가 폴링해 배치로 가져온다. 함수는 결과를 저장하고 CloudWatch에 로그를 남긴다.</desc><g class=\"d-boundary\"><rect width=\"256.6\" height=\"561\" x=\"-3.9\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"207.9\" height=\"383\" x=\"40.3\" y=\"613\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"207.4\" height=\"205\" x=\"43.2\" y=\"1036\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M192 1153H469q7 0 7-7V653q0-7 7.1-7h9\"/><path fill=\"var(--diagram-line)\" d=\"m484.1 640 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M189.3 730h239.8q7 0 7-7V622.2q0-7 7.1-7h67.5\"/><path fill=\"var(--diagram-line)\" d=\"m502.7 609.2 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M196 908H449q7 0 7-7V637.6q0-7 7.1-7h47.5\"/><path fill=\"var(--diagram-line)\" d=\"m502.7 624.6 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M203.2 307h245.9q7 0 7 7v263.3q0 7 7.1 7h47.5\"/><path fill=\"var(--diagram-line)\" d=\"m502.7 578.4 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M189.5 485H429q7 0 7 7v100.7q0 7 7.1 7h67.5\"/><path fill=\"var(--diagram-line)\" d=\"m502.7 593.8 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M169.4 129h90.4q7 0 7 7v49.4q0 7.1 7.1 7.1h195.2q7 0 7 7V562q0 7 7.1 7h27.5\"/><path fill=\"var(--diagram-line)\" d=\"m502.7 563 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M604.7 589.5h31.6q7 0 7-7v-40q0-7.1 7.1-7.1h159.3\"/><path fill=\"var(--diagram-line)\" d=\"m801.7 529.4 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M604.7 625.5h31.6q7 0 7 7v40q0 7.1 7.1 7.1h176.3\"/><path fill=\"var(--diagram-line)\" d=\"m818.6 673.6 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"8.1\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">폴링: Lambda가 가져옴</text></g><g class=\"d-boundary\"><text x=\"52.3\" y=\"644\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">비동기: 맡기고 떠남</text></g><g class=\"d-boundary\"><text x=\"55.2\" y=\"1067\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">동기: 응답을 기다림</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"286.8\" y=\"1137.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"351.5\" y=\"1160.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 요청과 응답</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"308.6\" y=\"714.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"351.5\" y=\"737.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이벤트</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"308.6\" y=\"892.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"351.5\" y=\"915.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이벤트</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"318.1\" y=\"291.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"351.5\" y=\"314.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 배치</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"318.1\" y=\"469.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"351.5\" y=\"492.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 배치</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"318.1\" y=\"177\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"351.5\" y=\"200\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 배치</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"685.1\" y=\"519.9\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"718.5\" y=\"542.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 저장</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"663.3\" y=\"664.1\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"718.5\" y=\"687.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 지표·로그</text></g><g class=\"d-node\"><text x=\"147\" y=\"1209\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API Gateway</text><use width=\"72\" height=\"72\" x=\"111\" y=\"1098\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"144.3\" y=\"786\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 이벤트 알림</text><use width=\"72\" height=\"72\" x=\"108.3\" y=\"675\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"150.9\" y=\"964\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EventBridge</text><use width=\"72\" height=\"72\" x=\"114.9\" y=\"853\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><text x=\"158.2\" y=\"363\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SQS 대기열</text><use width=\"72\" height=\"72\" x=\"122.2\" y=\"252\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"144.5\" y=\"541\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Kinesis 스트림</text><use width=\"72\" height=\"72\" x=\"108.5\" y=\"430\" href=\"#icon-aws-kinesis\"/></g><g class=\"d-node\"><text x=\"124.4\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB 스트림</text><use width=\"72\" height=\"72\" x=\"88.4\" y=\"74\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><text x=\"559.7\" y=\"663.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda 함수</text><use width=\"72\" height=\"72\" x=\"523.7\" y=\"552.5\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"875.6\" y=\"735.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudWatch</text><use width=\"72\" height=\"72\" x=\"839.6\" y=\"624.6\" href=\"#icon-aws-cloudwatch\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M813.7 507.3a59.3 12.2 0 0 0 118.6 0 59.3 12.2 0 0 0-118.6 0v56.2a59.3 12.2 0 0 0 118.6 0v-56.2\"/><text x=\"873\" y=\"555.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">결과 저장소</text></g></svg><a aria-label=\"API Gateway\" href=\"/integration/api-gateway/\"><rect width=\"137.7\" height=\"136\" x=\"78.1\" y=\"1085\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 이벤트 알림\" href=\"/storage/s3/\"><rect width=\"145.1\" height=\"136\" x=\"71.8\" y=\"662\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EventBridge\" href=\"/integration/eventbridge/\"><rect width=\"131.8\" height=\"136\" x=\"85\" y=\"840\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"SQS 대기열\" href=\"/integration/sqs/\"><rect width=\"117.3\" height=\"136\" x=\"99.6\" y=\"239\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Kinesis 스트림\" href=\"/analytics/kinesis-data-streams/\"><rect width=\"144.8\" height=\"136\" x=\"72.1\" y=\"417\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DynamoDB 스트림\" href=\"/database/dynamodb/\"><rect width=\"184.8\" height=\"136\" x=\"32\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda 함수\" href=\"/compute/lambda/\" aria-current=\"page\"><rect width=\"135.2\" height=\"136\" x=\"492.1\" y=\"539.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CloudWatch\" href=\"/management/cloudwatch/\"><rect width=\"131.9\" height=\"136\" x=\"809.7\" y=\"611.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"404\" height=\"1380\" class=\"diagram-svg diagram-slim diagram-from-330 diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 646.2 2208.4\"><svg width=\"646.2\" height=\"2208.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-event-sources-narrow-desc\" aria-labelledby=\"diagram-event-sources-narrow-title\" role=\"img\" viewBox=\"-4 -4 646.2 2208.4\"><title id=\"diagram-event-sources-narrow-title\">이벤트 소스가 Lambda 함수를 호출하는 세 가지 방식</title><desc id=\"diagram-event-sources-narrow-desc\">API Gateway는 응답을 기다리며 동기로, S3와 EventBridge는 맡기고 떠나며 비동기로 함수를 부른다. SQS, Kinesis, DynamoDB 스트림은 Lambda가 폴링해 배치로 가져온다. 함수는 결과를 저장하고 CloudWatch에 로그를 남긴다.</desc><g class=\"d-boundary\"><rect width=\"256.6\" height=\"581.2\" x=\"37.5\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"215.9\" height=\"377\" x=\"250.9\" y=\"643.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"207.4\" height=\"197\" x=\"418.8\" y=\"1070.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M522.5 1243.2v387q0 7-7 7H297.8q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m296.8 1645.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M324.2 816.2v23q0 7-7.1 7h-4q-7.2 0-7.2 7v190q0 7-7 7H296q-7 0-7 7v533q0 7-7.2 7h-14.7q-7 0-7 7v49\"/><path fill=\"var(--diagram-line)\" d=\"m266.2 1645.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M380.9 996.2v47q0 7 7 7 6.8 0 6.8 7v553q0 7-7 7H282.5q-7 0-7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m281.5 1645.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M112 185v23q0 7-7 7H93q-7 0-7 7v394.2q0 7-7.2 7H52.6q-7.1 0-7.1 7v1000q0 7 7 7h154.6q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m220.2 1645.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M148.1 365v1245.2q0 7 7 7h67.4q7 0 7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m235.5 1645.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M202.4 569.2v47q0 7 7 7h2.5q7 0 7 7v960q0 7 7.1 7h11.8q7 0 7 7v49\"/><path fill=\"var(--diagram-line)\" d=\"m250.8 1645.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M234.6 1777.2v13q0 7-7 7H218q-7 0-7 7v309\"/><path fill=\"var(--diagram-line)\" d=\"m217 2105.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M270.4 1777.2v13q0 7 7 7h9.5q7 0 7 7v149\"/><path fill=\"var(--diagram-line)\" d=\"m300 1945.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"49.5\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">폴링: Lambda가 가져옴</text></g><g class=\"d-boundary\"><text x=\"262.9\" y=\"674.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">비동기: 맡기고 떠남</text></g><g class=\"d-boundary\"><text x=\"430.8\" y=\"1101.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">동기: 응답을 기다림</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"457.5\" y=\"1427.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"522.1\" y=\"1450.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 요청과 응답</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"246\" y=\"1427.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"288.9\" y=\"1450.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이벤트</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"351.7\" y=\"1427.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"394.6\" y=\"1450.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이벤트</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"12\" y=\"1357.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"45.4\" y=\"1380.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 배치</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"114.7\" y=\"1357.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"148.1\" y=\"1380.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 배치</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"185.5\" y=\"1357.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"218.8\" y=\"1380.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 배치</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"177.5\" y=\"1887.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"210.9\" y=\"1910.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 저장</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"238.5\" y=\"1817.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"293.6\" y=\"1840.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 지표·로그</text></g><g class=\"d-node\"><text x=\"522.5\" y=\"1235.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API Gateway</text><use width=\"72\" height=\"72\" x=\"486.5\" y=\"1128.2\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"343.4\" y=\"808.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 이벤트 알림</text><use width=\"72\" height=\"72\" x=\"307.4\" y=\"701.2\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"380.9\" y=\"988.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EventBridge</text><use width=\"72\" height=\"72\" x=\"344.9\" y=\"881.2\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><text x=\"126.6\" y=\"177\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SQS 대기열</text><use width=\"72\" height=\"72\" x=\"90.6\" y=\"70\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"167.3\" y=\"357\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Kinesis 스트림</text><use width=\"72\" height=\"72\" x=\"131.3\" y=\"250\" href=\"#icon-aws-kinesis\"/></g><g class=\"d-node\"><text x=\"202.4\" y=\"537\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB <tspan x=\"202.4\" y=\"561.2\">스트림</tspan></text><use width=\"72\" height=\"72\" x=\"166.4\" y=\"430\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><text x=\"252.5\" y=\"1769.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda 함수</text><use width=\"72\" height=\"72\" x=\"216.5\" y=\"1662.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"294\" y=\"2069.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudWatch</text><use width=\"72\" height=\"72\" x=\"258\" y=\"1962.2\" href=\"#icon-aws-cloudwatch\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M155.7 2129a55.3 11.7 0 0 0 110.6 0 55.3 11.7 0 0 0-110.6 0v47.7a55.3 11.7 0 0 0 110.6 0v-47.8\"/><text x=\"211\" y=\"2167.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">결과 저장소</text></g></svg><a aria-label=\"API Gateway\" href=\"/integration/api-gateway/\"><rect width=\"137.7\" height=\"128\" x=\"453.6\" y=\"1119.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 이벤트 알림\" href=\"/storage/s3/\"><rect width=\"145.1\" height=\"128\" x=\"270.9\" y=\"692.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EventBridge\" href=\"/integration/eventbridge/\"><rect width=\"131.8\" height=\"128\" x=\"314.9\" y=\"872.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"SQS 대기열\" href=\"/integration/sqs/\"><rect width=\"117.3\" height=\"128\" x=\"68\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Kinesis 스트림\" href=\"/analytics/kinesis-data-streams/\"><rect width=\"144.8\" height=\"128\" x=\"94.9\" y=\"241\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DynamoDB 스트림\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"152.2\" x=\"141.2\" y=\"421\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda 함수\" href=\"/compute/lambda/\" aria-current=\"page\"><rect width=\"135.2\" height=\"128\" x=\"184.9\" y=\"1653.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CloudWatch\" href=\"/management/cloudwatch/\"><rect width=\"131.9\" height=\"128\" x=\"228\" y=\"1953.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>API Gateway는 응답을 기다리며 동기로, S3와 EventBridge는 맡기고 떠나며 비동기로 함수를 부른다. SQS, Kinesis, DynamoDB 스트림은 Lambda가 폴링해 배치로 가져온다. 함수는 결과를 저장하고 CloudWatch에 로그를 남긴다.</p><ul><li>동기: 응답을 기다림 안: API Gateway</li><li>비동기: 맡기고 떠남 안: S3 이벤트 알림, EventBridge</li><li>폴링: Lambda가 가져옴 안: SQS 대기열, Kinesis 스트림, DynamoDB 스트림</li><li>API Gateway → Lambda 함수: ① 요청과 응답</li><li>S3 이벤트 알림 → Lambda 함수: ② 이벤트 (점선)</li><li>EventBridge → Lambda 함수: ② 이벤트 (점선)</li><li>SQS 대기열 → Lambda 함수: ③ 배치</li><li>Kinesis 스트림 → Lambda 함수: ③ 배치</li><li>DynamoDB 스트림 → Lambda 함수: ③ 배치</li><li>Lambda 함수 → 결과 저장소: ④ 저장</li><li>Lambda 함수 → CloudWatch: ⑤ 지표·로그 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>이벤트가 JSON으로 핸들러에 들어온다. 부르는 방식은 셋이다(①②③).</li>\n<li>노는 실행 환경이 없으면 코드를 내려받아 새로 만든다. 이 초기화 시간이 <strong>콜드 스타트</strong>다.</li>\n<li>실행 환경 하나는 한 번에 호출 하나만 맡는다. 동시에 100건이 오면 100개가 여러 가용 영역에 생긴다. 자동 확장이란 이것이다.</li>\n<li>끝난 환경은 얼어 있다가 다음 호출에 다시 쓰인다. 핸들러 밖에서 연 DB 연결이 남아 빨라지지만, 남는다는 보장은 없으니 상태는 밖에 저장한다.</li>\n<li>지표는 저절로 <a href=\"/management/cloudwatch/\" class=\"mention\">CloudWatch</a>에 쌓인다. 로그는 실행 역할에 쓰기 권한이 있어야 쌓인다.</li>\n</ol>\n<p>콜드 스타트는 두 가지로 줄인다. <strong>프로비저닝된 동시성</strong>은 초기화를 끝낸 환경을 늘 켜 두고 그만큼 돈을 낸다. <strong>SnapStart</strong>는 초기화한 메모리의 스냅샷에서 이어 시작하며 Java·Python·.NET에서 된다. 추가 요금은 Java 관리형 런타임에는 없고, Python·.NET은 스냅샷을 두는 시간과 되살린 횟수만큼 낸다. 게시한 버전에서만 되고 <a href=\"/storage/efs/\" class=\"mention\">EFS</a>·S3 Files나 512MB를 넘는 <code>/tmp</code>와 함께 쓰지 못한다. 한 함수 버전에 둘을 함께 쓸 수도 없다.</p>\n" }),
				createVNode(Callout, {
					type: "changed",
					title: "문서의 이름이 바뀌었다",
					"set:html": "<p>지금 문서와 콘솔은 이 함수를 <strong>Event Function</strong>이라고 부른다. API와 CLI의 이름은 그대로 function이다. HTTP 서버를 그대로 올리는 Web Function, 내 계정의 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에서 도는 Managed Instances, 멈췄다 이어 가는 durable functions가 따로 생겨서다. 사용자마다 격리된 환경을 최대 8시간 주는 Lambda MicroVMs는 함수가 아닌 다른 상품이다. 시험의 “Lambda 함수”는 Event Function이고 15분 규칙도 그대로다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"benefits\">장점<a href=\"#benefits\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>서버 패치, 용량 계획, 다중 AZ 배치가 AWS의 일이 된다.</li>\n<li>쓴 만큼만 낸다. 호출이 0이면 실행 요금도 0이다.</li>\n<li>많은 AWS 서비스가 함수를 직접 부르고, 여러 언어로 짤 수 있다.</li>\n</ul>\n</div><h2 id=\"triggers\">트리거와 통합 서비스<a href=\"#triggers\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>트리거는 함수를 실행시키는 이벤트다. 방식에 따라 <strong>실패했을 때 누가 다시 시도하는지</strong>가 다르다.</p>\n<div class=\"table-scroll across wide\" role=\"region\" aria-label=\"표: 방식, 부르는 서비스, 쓰는 예, 실패하면\" tabindex=\"0\"><table aria-label=\"트리거와 통합 서비스\">\n<thead>\n<tr>\n<th scope=\"col\">방식</th>\n<th scope=\"col\">부르는 서비스</th>\n<th scope=\"col\">쓰는 예</th>\n<th scope=\"col\">실패하면</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-donggi\">\n<th scope=\"row\"><a href=\"#row-donggi\" class=\"anchor\" aria-label=\"줄 링크\"></a>동기</th>\n<td><a href=\"/integration/api-gateway/\">API Gateway</a>, <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>, 함수 URL, <a href=\"/analytics/data-firehose/\">Data Firehose</a></td>\n<td>REST API, 전송 중 레코드 변환</td>\n<td>호출자가 오류를 받는다. 재시도도 호출자 몫</td>\n</tr>\n<tr id=\"row-bidonggi\">\n<th scope=\"row\"><a href=\"#row-bidonggi\" class=\"anchor\" aria-label=\"줄 링크\"></a>비동기</th>\n<td><a href=\"/storage/s3/\">S3</a>, <a href=\"/integration/sns/\">SNS</a>, <a href=\"/integration/eventbridge/\">EventBridge</a></td>\n<td>썸네일 만들기, 예약 작업</td>\n<td>Lambda가 2번 더 시도한 뒤 <strong>대상</strong>(destination)이나 DLQ로 보낸다</td>\n</tr>\n<tr id=\"row-polling\">\n<th scope=\"row\"><a href=\"#row-polling\" class=\"anchor\" aria-label=\"줄 링크\"></a>폴링</th>\n<td><a href=\"/integration/sqs/\">SQS</a>, <a href=\"/analytics/kinesis-data-streams/\">Kinesis</a>, <a href=\"/database/dynamodb-streams/\">DynamoDB 스트림</a></td>\n<td>주문 처리, 개인 정보를 지우고 저장, 테이블 변경에 반응</td>\n<td>메시지는 대기열로 돌아간다. 스트림은 그 샤드를 붙잡고 다시 읽는다</td>\n</tr>\n</tbody>\n</table></div>\n<p>폴링을 맡는 설정이 이벤트 소스 매핑이다. 필터를 걸면 맞는 것만 함수를 부른다(맞지 않는 SQS 메시지는 지운다). 비동기와 폴링은 같은 이벤트가 두 번 올 수 있으니 멱등하게 짠다.</p>\n<p><strong>대상과 DLQ</strong>: 대상은 성공과 실패를 따로, 요청과 응답까지 담아 SQS·SNS·EventBridge·다른 함수로 보낸다(S3는 실패만). DLQ는 실패한 이벤트만 SQS·SNS로 보낸다. 둘 다 FIFO는 안 된다.</p>\n</div><h2 id=\"runtimes\">지원 언어(런타임)<a href=\"#runtimes\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>Node.js, Python, Java, .NET(C#·PowerShell), Ruby는 AWS가 런타임을 패치한다. Go와 Rust는 컴파일한 파일을 OS 전용 런타임에 올린다. 다른 언어도 Lambda 런타임 API를 구현하면 된다. <code>python3.14</code>처럼 버전마다 식별자가 따로라서, 지원이 끝나기 전에 직접 올려야 한다. 프로세서는 함수마다 x86(<code>x86_64</code>)이나 Graviton(<code>arm64</code>)에서 고른다.</p>\n</div><h2 id=\"container-images\">컨테이너 이미지<a href=\"#container-images\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>기계 학습 라이브러리처럼 의존성이 크면 zip 대신 최대 10GB 이미지를 같은 리전의 <a href=\"/compute/ecr/\">ECR</a>에 올린다. 확장과 통합은 zip 함수와 같다. 조건은 이미지가 <strong>Lambda 런타임 API를 구현</strong>하는 것이다. AWS 기본 이미지에는 그 클라이언트가 들어 있다. 웹 서버가 든 보통의 도커 이미지는 바로 돌지 않으므로 <a href=\"/compute/ecs/\">ECS</a>나 <a href=\"/compute/eks/\">EKS</a>에서 <a href=\"/compute/fargate/\" class=\"mention\">Fargate</a>·<a href=\"/compute/ec2/\" class=\"mention\">EC2</a>로 돌린다.</p>\n</div><h2 id=\"layers\">레이어<a href=\"#layers\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>여러 함수가 쓰는 라이브러리를 zip으로 묶어 <code>/opt</code>에 붙인다. 함수당 5개까지고, 푼 크기는 함수와 합쳐 250MB다(<a href=\"/compute/lambda-limits/\">한도</a>). 크기를 늘려 주지는 않고 <strong>코드를 나눠 쓰게</strong> 할 뿐이다. 이미지 함수에는 못 붙인다.</p>\n</div><h2 id=\"vpc\">VPC와 권한<a href=\"#vpc\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>기본 함수는 AWS가 소유한 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에서 돈다. 인터넷과 공개 AWS API에는 닿지만 프라이빗 <a href=\"/database/rds/\" class=\"mention\">RDS</a>에는 못 닿는다. 닿으려면 서브넷과 보안 그룹을 지정해 내 VPC에 ENI를 만든다(<a href=\"/compute/lambda-vpc/\">Lambda VPC 네트워킹</a>). 그러면 인터넷은 끊기고, <a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a>를 거쳐야 나간다. 퍼블릭 서브넷에 붙여도 퍼블릭 IP는 생기지 않는다.</p>\n<p><strong>실행 역할</strong>은 함수가 무엇을 할 수 있는지, <strong>리소스 기반 정책</strong>은 누가 함수를 부를 수 있는지 정한다. 폴링은 Lambda가 읽으러 가므로 실행 역할에 읽기 권한을 준다.</p>\n</div><h2 id=\"pricing\">요금<a href=\"#pricing\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>요청 수와 GB-초(할당한 메모리 × 실행 시간)를 더한다. 512MB 함수가 200ms씩 월 500만 번 돌면 다음과 같다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"text\"><code><span class=\"line\"><span>요청   (5,000,000 - 1,000,000) × $0.20 / 1,000,000      = $0.80</span></span>\n<span class=\"line\"><span>실행   (5,000,000 × 0.2초 × 0.5GB - 400,000) × $0.0000166667 ≈ $1.67</span></span></code></pre>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>버전과 별칭</strong>: 버전은 고치지 못하는 사본, 별칭은 버전을 가리키는 이름이다. 별칭에 가중치를 주면 새 버전에 일부만 보낸다.</li>\n<li>CPU는 따로 못 고른다. 메모리를 올리면 CPU와 네트워크가 함께 오르고, 빨리 끝나 싸지기도 한다.</li>\n<li>동시에 도는 함수가 늘면 DB 연결도 그만큼 는다. 연결을 모아 주는 <a href=\"/database/rds-proxy/\">RDS Proxy</a>를 앞에 둔다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안에서만 닿으므로 함수도 그 VPC에 연결한다.</li>\n<li>엣지의 <a href=\"/compute/lambda-at-edge/\">Lambda@Edge</a>는 <a href=\"/networking/cloudfront/\">CloudFront</a>의 기능이고 한도도 다르다.</li>\n</ul></div>" })
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
var url = "content/compute/lambda.mdx/";
var file = "/work/wt/build/content/compute/lambda.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/lambda.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
