import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/integration/api-gateway.mdx
var frontmatter = {
	"title": "Amazon API Gateway",
	"titleEn": "Amazon API Gateway",
	"kind": "service",
	"status": "published",
	"summary": "Amazon API Gateway는 API의 정문을 맡는 완전 관리형 서비스로, 요청을 인증하고 속도를 제한한 다음 Lambda·HTTP 서버·AWS 서비스로 넘긴다.",
	"aliases": [
		"API Gateway",
		"API 게이트웨이",
		"에이피아이 게이트웨이",
		"아마존 API 게이트웨이",
		"APIGW",
		"REST API",
		"HTTP API",
		"WebSocket API",
		"웹소켓 API",
		"API 키",
		"API key",
		"사용량 계획",
		"usage plan",
		"API 스로틀링",
		"API 스테이지",
		"API 캐시",
		"API 관리",
		"API 키 관리",
		"API 사용량 제한",
		"API 서버",
		"API 호출 제한"
	],
	"related": [
		"integration/api-gateway-endpoint-types",
		"integration/api-gateway-security",
		"compute/lambda",
		"integration/sqs",
		"integration/step-functions",
		"security/cognito",
		"networking/application-load-balancer",
		"architectures/serverless-website"
	],
	"signals": [
		{
			"id": "rest-api",
			"need": "고객마다 초당 요청 수와 월 할당량을 다르게 둔다",
			"choose": "REST API의 사용량 계획 + API 키",
			"see": "integration/api-gateway#scenario-partner-quotas",
			"why": "키마다 속도와 할당량을 건다. HTTP API에는 사용량 계획이 없다."
		},
		{
			"id": "http-api",
			"need": "API 키·캐시·WAF가 필요 없는 API를 가장 싸고 빠르게 낸다",
			"choose": "HTTP API",
			"see": "integration/api-gateway#api-types",
			"why": "기능을 뺀 대신 싸고 빠르다. 하나라도 필요하면 REST API다."
		},
		{
			"id": "websocket-api",
			"need": "서버가 접속해 있는 사용자에게 먼저 새 값을 보낸다",
			"choose": "WebSocket API",
			"see": "integration/api-gateway#scenario-realtime-push",
			"why": "연결을 열어 두어야 서버가 먼저 보낸다. REST와 HTTP는 물어야 답한다."
		},
		{
			"id": "sqs",
			"need": "백엔드가 29초를 넘겨 API가 504로 끝난다",
			"choose": "SQS로 넘기고 바로 응답(비동기)",
			"see": "integration/api-gateway#scenario-slow-backend",
			"why": "API Gateway가 29초에 먼저 끊는다. Lambda의 시간을 늘려도 소용없다."
		}
	],
	"facts": [
		{
			"id": "integration-timeout",
			"label": "통합 제한 시간(백엔드를 기다리는 시간)",
			"value": "기본 최대 29초",
			"note": "REST API의 리전·프라이빗 엔드포인트만 더 늘려 달라고 신청한다. 대신 계정의 스로틀 한도가 낮아질 수 있다. 엣지 최적화는 29초, HTTP API는 30초가 끝이다.",
			"examEra": "29초 고정(늘릴 수 없음)",
			"called": [
				"람다 29초",
				"타임아웃",
				"timeout",
				"제한시간",
				"응답시간",
				"응답 대기",
				"응답 넘다 끊기다",
				"백엔드 타임아웃",
				"integration timeout",
				"maximum timeout",
				"최대 타임아웃",
				"통합 타임아웃",
				"응답 시간 제한"
			],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html"
		},
		{
			"id": "streaming-duration",
			"label": "응답 스트리밍 최대 시간",
			"value": "15분",
			"note": "REST API의 프록시 통합에서만 된다. 응답을 다 만들기 전에 보내기 시작하므로 29초와 10MB 한도를 넘길 수 있다.",
			"called": [
				"스트리밍",
				"streaming",
				"응답스트리밍"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html"
		},
		{
			"id": "payload",
			"label": "요청·응답 본문 크기(REST·HTTP API)",
			"value": "최대 10MB",
			"note": "Lambda 통합이면 Lambda의 6MB가 먼저 걸린다. 더 큰 파일은 S3의 사전 서명 URL로 직접 올린다.",
			"called": [
				"페이로드 한도",
				"페이로드",
				"payload",
				"본문크기",
				"본문",
				"바디",
				"body",
				"요청 크기",
				"응답 크기",
				"업로드",
				"payload size",
				"페이로드 크기",
				"최대 페이로드",
				"파일 업로드 크기",
				"파일 업로드 용량"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html"
		},
		{
			"id": "price",
			"label": "요금",
			"asks": "API Gateway의 REST·HTTP API는 무엇을 세어 요금을 매기나?",
			"value": "받은 호출 수 + 나가는 데이터",
			"note": "REST·HTTP API다. WebSocket은 메시지 수와 연결 시간, REST의 캐시는 켜 둔 시간이다.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/api-gateway/pricing/"
		},
		{
			"id": "account-throttle",
			"label": "계정 단위 스로틀 한도",
			"value": "리전마다 초당 10,000건, 버스트 5,000",
			"note": "그 리전의 REST·HTTP·WebSocket API가 나눠 쓴다. 초당 한도는 늘릴 수 있고, 일부 새 리전은 2,500건에서 시작한다.",
			"called": [
				"스로틀",
				"throttle",
				"초당 요청",
				"초당 건",
				"RPS",
				"TPS",
				"스로틀링",
				"버스트",
				"계정 초당",
				"스로틀링 RPS",
				"스로틀링 TPS",
				"requests per second",
				"throttling",
				"초당 요청 수",
				"계정 요청 초당",
				"soft limit",
				"rate limit",
				"처리량"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html"
		},
		{
			"id": "throttled-status",
			"label": "스로틀링된 요청의 응답",
			"value": "429 Too Many Requests",
			"called": [
				"스로틀 코드",
				"스로틀 에러코드",
				"스로틀링 코드",
				"스로틀 에러",
				"throttled status code",
				"throttled code"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html"
		},
		{
			"id": "cache-ttl",
			"label": "캐시 유효 시간(TTL)",
			"value": "기본 300초, 0~3,600초",
			"note": "0이면 캐시하지 않는다. REST API에만 있다.",
			"called": [
				"캐시TTL",
				"TTL",
				"캐시시간",
				"캐싱",
				"캐시 유지",
				"캐시 기본",
				"캐시 만료",
				"캐시 수명",
				"cache ttl",
				"default TTL",
				"캐싱 초",
				"TTL 초"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html"
		},
		{
			"id": "cache-size",
			"label": "캐시 용량",
			"value": "0.5GB~237GB",
			"note": "스테이지에 붙고, 켜 둔 시간만큼 용량별 요금을 낸다. 캐시되는 응답 하나는 1MB까지다.",
			"called": [
				"캐시용량",
				"캐시 메모리",
				"캐시 크기",
				"cache size",
				"cache capacity",
				"cache GB",
				"캐시 GB"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html"
		},
		{
			"id": "stages",
			"label": "API 하나의 스테이지",
			"value": "기본 10개",
			"note": "늘릴 수 있다.",
			"called": [
				"스테이지 개",
				"stage 개",
				"stages per API",
				"max stages",
				"stages limit"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html"
		},
		{
			"id": "websocket-duration",
			"label": "WebSocket 연결 시간",
			"value": "최대 2시간, 유휴 10분",
			"note": "늘릴 수 없다. 끊기면 클라이언트가 다시 연결한다.",
			"called": [
				"웹소켓",
				"websocket",
				"웹소켓 연결",
				"웹소켓 유휴",
				"소켓 연결",
				"웹소켓 idle"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html"
		},
		{
			"id": "websocket-message",
			"label": "WebSocket 메시지 크기",
			"value": "128KB(프레임 32KB)",
			"called": [
				"웹소켓 메시지",
				"websocket message",
				"웹소켓 크기",
				"웹소켓 프레임",
				"websocket size",
				"websocket payload size"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html"
		},
		{
			"id": "api-keys",
			"label": "API 키",
			"value": "계정·리전마다 10,000개",
			"note": "사용량 계획과 함께 쓰고 REST API에만 있다.",
			"called": [
				"API키 개",
				"api key 개",
				"키 개",
				"API keys per account"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html"
		}
	],
	"scenarios": [
		{
			"id": "partner-quotas",
			"situation": "제휴사마다 API를 한 달에 쓸 수 있는 횟수와 초당 요청 수를 다르게 두고, 넘긴 곳만 막으려 한다.",
			"answer": ["integration/api-gateway"],
			"choose": "사용량 계획 + API 키",
			"why": "“제휴사마다 다르게”가 결정한다. REST API의 사용량 계획에 API 키를 묶으면 키마다 속도와 할당량이 따로 걸린다.",
			"trap": "HTTP API는 싸지만 사용량 계획과 API 키가 없다. WAF의 속도 기반 규칙은 주소마다 세는 것이라 고객별 월 할당량이 되지 않는다.",
			"requirements": ["access-control"]
		},
		{
			"id": "slow-backend",
			"situation": "보고서 생성이 4분 걸리는데 API가 자꾸 504로 끝난다. Lambda의 제한 시간은 이미 10분이다.",
			"answer": [
				"integration/api-gateway",
				"integration/sqs",
				"compute/lambda"
			],
			"choose": "SQS에 넣고 202로 바로 응답",
			"why": "클라이언트를 기다리게 하는 쪽은 API Gateway의 29초다. 요청을 SQS에 넣고 바로 202를 돌려준 뒤, 함수가 뒤에서 처리하고 결과는 S3나 상태 조회 API로 준다.",
			"trap": "Lambda의 제한 시간을 15분으로 늘려도 앞단이 먼저 끊는다. 29초를 넘는 통합 시간은 리전·프라이빗 REST API에서 신청해야 하고, 긴 동기 호출은 스로틀 한도를 깎는다.",
			"requirements": ["decoupling", "find-cause"]
		},
		{
			"id": "ingest-without-servers",
			"situation": "전 세계 기기가 HTTPS로 보내는 이벤트를 코드 없이 스트림이나 대기열에 넣고, 관리할 서버는 두지 않으려 한다.",
			"answer": [
				"integration/api-gateway",
				"analytics/kinesis-data-streams",
				"integration/sqs"
			],
			"choose": "API Gateway의 서비스 통합",
			"why": "AWS 서비스 통합은 요청을 Kinesis의 PutRecord나 SQS의 SendMessage로 바꿔 부른다. 사이에 Lambda도 EC2도 없다.",
			"trap": "EC2에 수집 API를 올리면 패치와 확장을 떠안는다. Glue는 ETL 도구다. 스트림을 읽는 작업도 있지만 기기의 요청을 받는 입구는 아니다.",
			"requirements": ["least-operations", "analytics"]
		},
		{
			"id": "realtime-push",
			"situation": "경매 앱이 새 입찰가를 접속해 있는 모든 사용자에게 곧바로 보내야 한다. 지금은 앱이 1초마다 조회한다.",
			"answer": [
				"integration/api-gateway",
				"compute/lambda",
				"database/dynamodb"
			],
			"choose": "WebSocket API",
			"why": "서버가 먼저 보내야 하므로 WebSocket API다. 연결 ID를 DynamoDB에 적어 두고 입찰이 오면 함수가 그 연결들에 민다.",
			"trap": "REST API에 캐시를 켜면 조회가 싸질 뿐 낡은 값을 본다. SNS의 모바일 푸시는 화면을 갱신하는 양방향 연결이 아니다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "overloaded-legacy",
			"situation": "온프레미스 HTTP API가 낮에 자주 과부하로 죽는다. 코드는 고치지 않고 속도 제한·캐시·인증을 더하려 한다.",
			"answer": ["integration/api-gateway"],
			"choose": "HTTP 통합 + 스로틀링·캐시·권한 부여자",
			"why": "HTTP 통합은 인터넷에서 닿는 HTTP 엔드포인트라면 온프레미스라도 뒤에 둔다. 앞에서 스로틀링, 응답 캐시, 권한 부여자를 건다.",
			"trap": "ALB는 요청을 나눌 뿐 고객별 속도 제한도 응답 캐시도 없다.",
			"requirements": ["sudden-load"]
		}
	],
	"corrections": [
		{
			"id": "lambda-invoke",
			"notes": "Lambda 통합을 함수의 “지연 호출”이라고 적는다.",
			"status": "wrong",
			"right": "요청이 올 때마다 곧바로 호출(invoke)하고, 보통은 응답까지 기다린다. 기다리지 않으려면 비동기 호출이나 SQS를 사이에 둔다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-integrations.html"
		},
		{
			"id": "rest-url",
			"notes": "REST API를 콘텐츠를 바깥 사이트에 내주는 인터페이스라고 풀이한다.",
			"status": "wrong",
			"right": "그것은 공개(오픈) API의 설명이다. REST API는 리소스를 URL로, 동작을 HTTP 메서드로 나타내는 방식이다. API Gateway에서는 HTTP API보다 기능이 많은 제품 유형의 이름이기도 하다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html"
		},
		{
			"id": "websocket-two",
			"notes": "WebSocket을 지원하니 “두 가지 다른 방법”으로 실시간 스트리밍을 한다고 한다.",
			"status": "wrong",
			"right": "방법이 둘이라는 뜻이 아니라 양방향(two-way)이다. 연결을 열어 두고 클라이언트도 서버도 먼저 보낼 수 있다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-overview.html"
		},
		{
			"id": "http-cashing",
			"notes": "다루는 환경을 개발·테스트·개발로, HTTP 백엔드에 더하는 기능을 “자동차 인증”이나 “cashing”으로 적는다.",
			"status": "wrong",
			"card": false,
			"right": "환경은 개발·테스트·운영이고, 더하는 기능은 사용자 인증과 캐시(caching)다. 번역과 철자가 어긋난 것이다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/welcome.html"
		},
		{
			"id": "iam-cognito",
			"notes": "API 키를 만들어 보안과 요청 제한에 쓴다고 한다.",
			"status": "simplified",
			"right": "API 키는 누구의 요청인지 세기 위한 이름표다. 인증에 쓰지 말라는 것이 공식 권고이고, 인증은 IAM·Cognito·Lambda 권한 부여자로 한다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html"
		},
		{
			"id": "rest-http",
			"notes": "어떤 AWS API든 밖으로 내보낼 수 있다고 한다.",
			"status": "simplified",
			"right": "REST API의 AWS 통합은 거의 모든 서비스의 작업을 부를 수 있지만, HTTP API의 일급 통합은 SQS·Kinesis·EventBridge·Step Functions·AppConfig의 몇 작업뿐이다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html"
		},
		{
			"id": "lambda",
			"notes": "동시에 수십만 건의 호출까지 받아 처리한다고 한다.",
			"status": "simplified",
			"right": "서비스의 규모를 말한 소개 문구다. 내 계정은 리전마다 초당 10,000건에서 시작하고, 뒤의 Lambda 동시 실행 한도도 함께 늘려야 한다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html"
		},
		{
			"id": "v1-v2",
			"notes": "API 버전이 늘어도 클라이언트의 연결이 끊어지지 않는다고 한다.",
			"status": "simplified",
			"right": "저절로 그렇게 되지 않는다. 버전마다 스테이지나 경로(`/v1`, `/v2`)를 따로 두고 옛것을 함께 살려 둘 때 그렇다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-stages.html"
		},
		{
			"id": "openapi-swagger",
			"notes": "“일반 표준을 사용”, “인증 및 허가를 위해”처럼 뜻이 끊긴 채 적는다.",
			"status": "simplified",
			"right": "앞은 OpenAPI(Swagger) 정의를 들여와 API를 만든다는 뜻이다. 뒤는 IAM, Cognito, Lambda 권한 부여자로 누구인지 확인하고 무엇을 할 수 있는지 가린다는 뜻이다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "Lambda와 다른 서비스의 통합",
			"lines": "19"
		},
		{
			"note": "000",
			"section": "API Gateway",
			"lines": "74-76"
		},
		{
			"note": "001",
			"section": "API Gateway",
			"lines": "1295-1308"
		},
		{
			"note": "001",
			"section": "API Gateway - Integration",
			"lines": "1310-1319"
		},
		{
			"note": "003",
			"section": "Amazon API Gateway",
			"lines": "164-175"
		},
		{
			"note": "004",
			"section": "AWS API Gateway",
			"lines": "512-526"
		},
		{
			"note": "004",
			"section": "Integrations",
			"lines": "528-548"
		},
		{
			"note": "004",
			"section": "KDS와의 통합",
			"lines": "559-566"
		}
	],
	"references": [
		{
			"title": "REST API와 HTTP API 고르기",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html"
		},
		{
			"title": "API Gateway 할당량",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html"
		},
		{
			"title": "REST API 할당량",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html"
		},
		{
			"title": "요청 스로틀링",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html"
		},
		{
			"title": "REST API의 프라이빗 통합(VPC 링크)",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html"
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
			"slug": "api-types",
			"text": "REST API, HTTP API, WebSocket API"
		},
		{
			"depth": 2,
			"slug": "integrations",
			"text": "통합 유형"
		},
		{
			"depth": 2,
			"slug": "features",
			"text": "주요 기능"
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
		h2: "h2",
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-api-gateway\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M109 178h9v-6h-9zm16 0h9v-6h-9zM86 47 45 67v129l41 14zm7 41v84h9v6h-9v36l-2 3h-2l-48-16-3-3V65l2-2 48-24h3l2 3v39h9v7zm48 90h9v-6h-9zm0-90h9v-7h-9zm-16 0h9v-7h-9zm-16 0h9v-7h-9zm102-21-41-20v163l41-14zm7 131-3 3-48 16h-2l-2-3v-36h-6v-6h6V88h-6v-7h6V42l2-3h3l48 24 2 2zm-81-90-6-2-16 42 6 2zm22 21a3 3 0 0 0 0-5l-13-13-4 5 10 10-10 11 4 5zm-49 13-13-13a3 3 0 0 1 0-5l13-13 4 5-10 10 10 11z\"/></symbol><symbol id=\"icon-aws-cloudwatch\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 150c0-13-10-23-23-23s-22 10-22 23 10 22 22 22 23-10 23-22m7 0c0 16-14 29-30 29s-29-13-29-29 13-29 29-29 30 13 30 29m27 44-23-21-6 7 22 20c2 2 5 2 7 0s2-5 0-6m-57-9c20 0 35-16 35-35 0-20-15-35-35-35-19 0-35 15-35 35 0 19 16 35 35 35m62 19a11 11 0 0 1-9 4l-7-3-23-21c-7 4-14 7-23 7-23 0-41-19-41-41 0-23 18-42 41-42s42 19 42 42c0 6-2 12-4 18l23 21c4 4 5 11 1 15M68 94v5a3 3 0 0 1-2 4c-8 2-21 8-21 26 0 14 8 22 14 26l8 2h38v6H67c-4 0-8-1-11-3-7-4-18-13-18-31 0-21 15-29 24-32v-3c0-17 12-36 27-42 19-8 39-4 53 10 4 4 8 10 11 16 3-3 8-5 13-5 10 0 20 7 22 23 9 2 28 9 28 33 0 10-3 18-9 24l-4-5c5-4 7-11 7-19 0-21-18-26-25-27l-2-1-1-3c-1-13-9-19-16-19-5 0-9 3-12 7l-3 1-2-2c-3-7-7-14-12-18-12-13-29-16-45-9-13 5-24 21-24 36\"/></symbol><symbol id=\"icon-aws-kinesis\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M61 198h6c0-26 18-54 147-54v-6c-135 0-153 30-153 60m19 20h6c0-25 0-61 128-61v-7c-58 0-96 8-116 23-18 14-18 32-18 45M48 83h-6c0 24 32 39 95 45-63 6-95 21-95 45h6c0-16 22-42 166-42v-6C70 125 48 99 48 83m19-25h-6c0 30 18 60 153 60v-6C85 112 67 85 67 58m147 41v7c-58 0-96-8-116-23-18-14-18-32-18-45h6c0 25 0 61 128 61\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol><symbol id=\"icon-aws-step-functions\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M144 141h67v-23h-67zm70-29h-73l-3 3v29l3 3h73a3 3 0 0 0 4-3v-29a3 3 0 0 0-4-3m-75 88c0 6-5 11-11 11s-11-5-11-11 5-11 11-11 11 5 11 11m-94-50h57v-12H45zm0-32h57v-12H45zm72-62c0-6 5-11 11-11s11 5 11 11-5 11-11 11-11-5-11-11m62 114H77v-13h29l3-3v-20l-3-3H77v-6h29l3-3v-20l-3-3H77v-9h102v12h7V86a3 3 0 0 0-4-3h-51V73c8-1 15-8 15-17 0-10-8-18-18-18s-18 8-18 18c0 9 7 16 15 17v10H74a3 3 0 0 0-4 3v13H42a3 3 0 0 0-4 3v20a3 3 0 0 0 4 3h28v6H42a3 3 0 0 0-4 3v20a3 3 0 0 0 4 3h28v16a3 3 0 0 0 4 3h51v7c-8 1-15 8-15 17 0 10 8 18 18 18s18-8 18-18c0-9-7-16-15-17v-7h51a3 3 0 0 0 4-3v-16h-7z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>API를 <strong>공개하고, 지키고, 재는</strong> 일을 서버 없이 맡길 때 쓴다. 뒤에 <a href=\"/compute/lambda/\">Lambda</a>를 두면 관리할 서버가 하나도 없는 백엔드가 된다. 호출한 만큼만 내므로 한산하면 비용이 거의 없고, 몰리면 저절로 늘어난다. API를 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에 직접 올리면 패치·확장·인증·모니터링을 모두 떠안는다.</p>\n<p>반대로 요청이 쉬지 않고 많고 고객별 제한도 필요 없다면 <a href=\"/networking/application-load-balancer/\">ALB</a>가 더 싸다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-front-door\" data-diagram=\"front-door\"><figcaption><span class=\"diagram-title\">API Gateway가 요청을 검사하고 세 갈래 백엔드로 넘기는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-front-door\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: API Gateway가 요청을 검사하고 세 갈래 백엔드로 넘기는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"628\" height=\"615\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1004.9 983.6\"><svg width=\"1004.9\" height=\"983.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-front-door-desc\" aria-labelledby=\"diagram-front-door-title\" role=\"img\" viewBox=\"-4 -4 1004.9 983.6\"><title id=\"diagram-front-door-title\">API Gateway가 요청을 검사하고 세 갈래 백엔드로 넘기는 흐름</title><desc id=\"diagram-front-door-desc\">클라이언트의 요청은 API Gateway에서 인증, 스로틀링, 캐시 확인, 변환을 거친다. 그다음 Lambda 함수, HTTP 백엔드, 또는 SQS·Kinesis·Step Functions 같은 AWS 서비스로 간다. 지표와 로그는 CloudWatch에 남는다.</desc><g class=\"d-boundary\"><rect width=\"478.6\" height=\"205\" x=\"376.3\" y=\"758.6\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"519.2\" height=\"345\" x=\"168.8\" y=\"176\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M428.4 56v169\"/><path fill=\"var(--diagram-line)\" d=\"m434.4 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M428.4 357v74\"/><path fill=\"var(--diagram-line)\" d=\"m434.4 423-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M375.7 497v144.5q0 7-7 7H68q-7.1 0-7.1 7.1v99\"/><path fill=\"var(--diagram-line)\" d=\"m67 746.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M410.8 497v164.5q0 7-7 7H248.1q-7 0-7 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m247.1 746.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M446 497v164.5q0 7 7 7h155.5q7.1 0 7.1 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m621.6 746.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M481 497v144.5q0 7 7.1 7H933q7 0 7 7.1v99\"/><path fill=\"var(--diagram-line)\" d=\"m946 746.6-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"388.3\" y=\"789.6\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AWS 서비스</text></g><g class=\"d-boundary\"><text x=\"180.8\" y=\"207\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">API Gateway 스테이지</text></g><g class=\"d-edge-label\"><rect width=\"97.8\" height=\"30\" x=\"379.4\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"428.3\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① HTTPS</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"394.9\" y=\"381\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"428.2\" y=\"404\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 검사</text></g><g class=\"d-edge-label\"><rect width=\"97.5\" height=\"30\" x=\"12\" y=\"688.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"60.8\" y=\"711.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③a 프록시</text></g><g class=\"d-edge-label\"><rect width=\"97.4\" height=\"30\" x=\"192.1\" y=\"688.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"240.9\" y=\"711.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③b HTTP</text></g><g class=\"d-edge-label\"><rect width=\"135.8\" height=\"30\" x=\"547.6\" y=\"688.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"615.5\" y=\"711.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③c 서비스 API</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"906.4\" y=\"688.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"939.8\" y=\"711.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 기록</text></g><g class=\"d-node\"><rect width=\"116.2\" height=\"44\" x=\"370.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"428.4\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">웹·앱·기기</text></g><g class=\"d-node\"><text x=\"428.4\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API</text><use width=\"72\" height=\"72\" x=\"392.4\" y=\"238\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><rect width=\"197.3\" height=\"62\" x=\"329.7\" y=\"435\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"428.4\" y=\"475\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">인증·제한·캐시</text></g><g class=\"d-node\"><text x=\"61\" y=\"878.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"25\" y=\"767.6\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><rect width=\"190.3\" height=\"62\" x=\"146\" y=\"758.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"241.1\" y=\"798.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">HTTP 백엔드</text></g><g class=\"d-node\"><text x=\"645.9\" y=\"931.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SQS</text><use width=\"72\" height=\"72\" x=\"609.9\" y=\"820.6\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"785.9\" y=\"931.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Kinesis</text><use width=\"72\" height=\"72\" x=\"749.9\" y=\"820.6\" href=\"#icon-aws-kinesis\"/></g><g class=\"d-node\"><text x=\"475.6\" y=\"931.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Step Functions</text><use width=\"72\" height=\"72\" x=\"439.6\" y=\"820.6\" href=\"#icon-aws-step-functions\"/></g><g class=\"d-node\"><text x=\"939.9\" y=\"878.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">지표·로그</text><use width=\"72\" height=\"72\" x=\"903.9\" y=\"767.6\" href=\"#icon-aws-cloudwatch\"/></g></svg><a aria-label=\"API\" href=\"/integration/api-gateway/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"379.4\" y=\"225\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"12\" y=\"754.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"SQS\" href=\"/integration/sqs/\"><rect width=\"98\" height=\"136\" x=\"596.9\" y=\"807.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Kinesis\" href=\"/analytics/kinesis-data-streams/\"><rect width=\"98\" height=\"136\" x=\"736.9\" y=\"807.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Step Functions\" href=\"/integration/step-functions/\"><rect width=\"158.6\" height=\"136\" x=\"396.3\" y=\"807.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"지표·로그\" href=\"/management/cloudwatch/\"><rect width=\"98\" height=\"136\" x=\"890.9\" y=\"754.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"367\" height=\"905\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 587.2 1448.4\"><svg width=\"587.2\" height=\"1448.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-front-door-narrow-desc\" aria-labelledby=\"diagram-front-door-narrow-title\" role=\"img\" viewBox=\"-4 -4 587.2 1448.4\"><title id=\"diagram-front-door-narrow-title\">API Gateway가 요청을 검사하고 세 갈래 백엔드로 넘기는 흐름</title><desc id=\"diagram-front-door-narrow-desc\">클라이언트의 요청은 API Gateway에서 인증, 스로틀링, 캐시 확인, 변환을 거친다. 그다음 Lambda 함수, HTTP 백엔드, 또는 SQS·Kinesis·Step Functions 같은 AWS 서비스로 간다. 지표와 로그는 CloudWatch에 남는다.</desc><g class=\"d-boundary\"><rect width=\"198.6\" height=\"485\" x=\"243\" y=\"783.4\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"213.3\" height=\"405.4\" x=\"175.5\" y=\"168\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M282.1 48v217.4\"/><path fill=\"var(--diagram-line)\" d=\"m288.1 257.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M272 389.4v23q0 7-6.9 7t-7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m264.2 491.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M239 549.4v47q0 7-7 7H68q-7 0-7 7v694\"/><path fill=\"var(--diagram-line)\" d=\"m67 1296.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M267.8 549.4v67q0 7-7.1 7H229q-7 0-7 7v674\"/><path fill=\"var(--diagram-line)\" d=\"m228 1296.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M296.5 549.4v67q0 7 7 7h31.7q7 0 7 7v149\"/><path fill=\"var(--diagram-line)\" d=\"m348.3 771.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M325.2 549.4v47q0 7 7 7h185.1q7.1 0 7.1 7v169\"/><path fill=\"var(--diagram-line)\" d=\"m530.4 771.4-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"255\" y=\"814.4\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AWS 서비스</text></g><g class=\"d-boundary\"><text x=\"287.5\" y=\"199\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">API <tspan x=\"287.5\" y=\"227.6\">Gateway</tspan> <tspan x=\"287.5\" y=\"256.2\">스테이지</tspan></text></g><g class=\"d-edge-label\"><rect width=\"97.8\" height=\"30\" x=\"233.1\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"282\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① HTTPS</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"224.7\" y=\"449.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"258\" y=\"472.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 검사</text></g><g class=\"d-edge-label\"><rect width=\"97.5\" height=\"30\" x=\"12\" y=\"713.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"60.7\" y=\"736.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③a 프록시</text></g><g class=\"d-edge-label\"><rect width=\"97.4\" height=\"30\" x=\"173\" y=\"713.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"221.7\" y=\"736.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③b HTTP</text></g><g class=\"d-edge-label\"><rect width=\"135.8\" height=\"30\" x=\"274.3\" y=\"643.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"342.2\" y=\"666.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③c 서비스 API</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"490.9\" y=\"643.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"524.3\" y=\"666.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 기록</text></g><g class=\"d-node\"><rect width=\"108.3\" height=\"36\" x=\"227.9\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"282.1\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">웹·앱·기기</text></g><g class=\"d-node\"><text x=\"282.1\" y=\"381.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API</text><use width=\"72\" height=\"72\" x=\"246.1\" y=\"274.4\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><rect width=\"165.3\" height=\"46\" x=\"199.5\" y=\"503.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"282.1\" y=\"535.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">인증·제한·캐시</text></g><g class=\"d-node\"><text x=\"61\" y=\"1420.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"25\" y=\"1313.4\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><rect width=\"158.3\" height=\"46\" x=\"142.8\" y=\"1308.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"222\" y=\"1340.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">HTTP 백엔드</text></g><g class=\"d-node\"><text x=\"342.3\" y=\"948.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SQS</text><use width=\"72\" height=\"72\" x=\"306.3\" y=\"841.4\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"342.3\" y=\"1092.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Kinesis</text><use width=\"72\" height=\"72\" x=\"306.3\" y=\"985.4\" href=\"#icon-aws-kinesis\"/></g><g class=\"d-node\"><text x=\"342.3\" y=\"1236.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Step Functions</text><use width=\"72\" height=\"72\" x=\"306.3\" y=\"1129.4\" href=\"#icon-aws-step-functions\"/></g><g class=\"d-node\"><text x=\"524.4\" y=\"895.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">지표·로그</text><use width=\"72\" height=\"72\" x=\"488.4\" y=\"788.4\" href=\"#icon-aws-cloudwatch\"/></g></svg><a aria-label=\"API\" href=\"/integration/api-gateway/\" aria-current=\"page\"><rect width=\"90\" height=\"128\" x=\"237.1\" y=\"265.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"91.6\" height=\"128\" x=\"15.2\" y=\"1304.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"SQS\" href=\"/integration/sqs/\"><rect width=\"90\" height=\"128\" x=\"297.3\" y=\"832.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Kinesis\" href=\"/analytics/kinesis-data-streams/\"><rect width=\"90\" height=\"128\" x=\"297.3\" y=\"976.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Step Functions\" href=\"/integration/step-functions/\"><rect width=\"158.6\" height=\"128\" x=\"263\" y=\"1120.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"지표·로그\" href=\"/management/cloudwatch/\"><rect width=\"93.6\" height=\"128\" x=\"477.6\" y=\"779.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>클라이언트의 요청은 API Gateway에서 인증, 스로틀링, 캐시 확인, 변환을 거친다. 그다음 Lambda 함수, HTTP 백엔드, 또는 SQS·Kinesis·Step Functions 같은 AWS 서비스로 간다. 지표와 로그는 CloudWatch에 남는다.</p><ul><li>API Gateway 스테이지 안: API, 인증·제한·캐시</li><li>AWS 서비스 안: SQS, Kinesis, Step Functions</li><li>웹·앱·기기 → API: ① HTTPS</li><li>API → 인증·제한·캐시: ② 검사</li><li>인증·제한·캐시 → Lambda: ③a 프록시</li><li>인증·제한·캐시 → HTTP 백엔드: ③b HTTP</li><li>인증·제한·캐시 → AWS 서비스: ③c 서비스 API</li><li>인증·제한·캐시 → 지표·로그: ④ 기록 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>클라이언트가 스테이지의 주소로 요청한다. TLS 암호화는 여기서 푼다.</li>\n<li>인증을 확인하고, 속도 제한을 넘었으면 429로 막고, 캐시에 있으면 바로 답한다. 본문이 정한 모양(스키마)에 맞는지 검사하고 필요하면 변환한다.</li>\n<li>통과한 요청만 백엔드로 간다. 응답도 변환해 돌려줄 수 있다.</li>\n<li>호출 수·지연·오류는 <a href=\"/management/cloudwatch/\">CloudWatch</a>에, 호출 기록은 액세스 로그에 남는다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"api-types\">REST API, HTTP API, WebSocket API<a href=\"#api-types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, REST API, HTTP API, WebSocket API\" tabindex=\"0\"><table aria-label=\"REST API, HTTP API, WebSocket API\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\" role=\"columnheader\">REST API</th>\n<th scope=\"col\" role=\"columnheader\">HTTP API</th>\n<th scope=\"col\" role=\"columnheader\">WebSocket API</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-sseuim\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sseuim\" class=\"anchor\" aria-label=\"줄 링크\"></a>쓰임</th>\n<td role=\"cell\">기능을 모두 쓰는 API</td>\n<td role=\"cell\">싸고 빠른 단순 프록시</td>\n<td role=\"cell\">서버가 먼저 보내는 양방향</td>\n</tr>\n<tr id=\"row-endeupointeu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-endeupointeu\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/api-gateway-endpoint-types/\">엔드포인트</a></th>\n<td role=\"cell\">엣지·<wbr>리전·<wbr>프라이빗</td>\n<td role=\"cell\">리전</td>\n<td role=\"cell\">리전</td>\n</tr>\n<tr id=\"row-injeung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-injeung\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/api-gateway-security/\">인증</a></th>\n<td role=\"cell\"><a href=\"/security/iam/\" class=\"mention\">IAM</a>, <a href=\"/security/cognito/\" class=\"mention\">Cognito</a>, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a></td>\n<td role=\"cell\">IAM, JWT<wbr>(서명된 로그인 토큰, Cognito 포함), Lambda</td>\n<td role=\"cell\">IAM, Lambda</td>\n</tr>\n<tr id=\"row-gogaekbyeol-sayongnyang-gyehoek\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gogaekbyeol-sayongnyang-gyehoek\" class=\"anchor\" aria-label=\"줄 링크\"></a>고객별 사용량 계획</th>\n<td role=\"cell\">있다</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">—</td>\n</tr>\n<tr id=\"row-waf\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-waf\" class=\"anchor\" aria-label=\"줄 링크\"></a>캐시·<a href=\"/security/waf/\" class=\"mention\">WAF</a></th>\n<td role=\"cell\">있다</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">없다</td>\n</tr>\n</tbody>\n</table></div>\n<p>앞의 둘은 모두 RESTful이지만 <strong>API 키, 고객별 제한, 캐시, 요청 검증, WAF, 프라이빗</strong>이 하나라도 나오면 REST API다. 아무 조건이 없고 비용과 지연만 말하면 HTTP API다.</p>\n</div><h2 id=\"integrations\">통합 유형<a href=\"#integrations\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 통합, 뒤에 두는 것, 쓸 때\" tabindex=\"0\"><table aria-label=\"통합 유형\">\n<thead>\n<tr>\n<th scope=\"col\">통합</th>\n<th scope=\"col\">뒤에 두는 것</th>\n<th scope=\"col\">쓸 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-lambda\">\n<th scope=\"row\"><a href=\"#row-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a></th>\n<td>함수. 프록시면 요청을 통째로 넘긴다</td>\n<td>서버리스 API의 기본</td>\n</tr>\n<tr id=\"row-http\">\n<th scope=\"row\"><a href=\"#row-http\" class=\"anchor\" aria-label=\"줄 링크\"></a>HTTP</th>\n<td>온프레미스 API, <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, 컨테이너의 HTTP 주소</td>\n<td>기존 백엔드에 제한·캐시·인증을 더함</td>\n</tr>\n<tr id=\"row-vpc\">\n<th scope=\"row\"><a href=\"#row-vpc\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 링크</th>\n<td>프라이빗 서브넷의 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>·<a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a></td>\n<td>백엔드를 인터넷에 드러내지 않음</td>\n</tr>\n<tr id=\"row-aws\">\n<th scope=\"row\"><a href=\"#row-aws\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS 서비스</th>\n<td><a href=\"/integration/sqs/\" class=\"mention\">SQS</a>, Kinesis, <a href=\"/integration/step-functions/\" class=\"mention\">Step Functions</a>, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 등</td>\n<td>사이에 코드를 두지 않음</td>\n</tr>\n<tr id=\"row-mock\">\n<th scope=\"row\"><a href=\"#row-mock\" class=\"anchor\" aria-label=\"줄 링크\"></a>Mock</th>\n<td>없음</td>\n<td>백엔드가 되기 전의 시험</td>\n</tr>\n</tbody>\n</table></div>\n<p>AWS 서비스 통합에서는 <strong>API Gateway가 맡는 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 역할</strong>에 <code>sqs:SendMessage</code> 같은 권한을 준다. 그래서 기기에 AWS 키를 심지 않고도 스트림에 넣을 수 있고, 앞에서 인증과 속도 제한도 걸린다. <a href=\"/analytics/kinesis-data-streams/\">Kinesis</a>로 받으면 <a href=\"/analytics/data-firehose/\">Firehose</a>가 Lambda로 변환해 <a href=\"/storage/s3/\">S3</a>에 쌓는 구성이 자주 나온다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"yaml\"><code><span class=\"line\"><span class=\"tk-keyword\">paths</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  /orders/{id}</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    get</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      x-amazon-apigateway-integration</span><span class=\"tk-keyword\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">        type</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> aws_proxy</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">        httpMethod</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> POST</span><span class=\"tk-comment\"> # 클라이언트의 메서드와 상관없이 Lambda 호출은 POST다</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">        uri</span><span class=\"tk-keyword\">:</span><span class=\"tk-string-expression\"> arn:aws:apigateway:ap-northeast-2:lambda:path/2015-03-31/functions/arn:aws:lambda:ap-northeast-2:111122223333:function:get-order/invocations</span></span></code></pre>\n<p>정의는 이렇게 OpenAPI(Swagger) 문서로 들여오고 내보내며, 거기서 클라이언트 SDK도 만든다(REST API).</p>\n</div><h2 id=\"features\">주요 기능<a href=\"#features\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "스테이지" }),
						": 배포한 API의 스냅샷에 붙은 이름이다. ",
						createVNode(_components.code, { children: "dev" }),
						", ",
						createVNode(_components.code, { children: "test" }),
						", ",
						createVNode(_components.code, { children: "prod" }),
						"를 나란히 두고 스테이지 변수로 부를 함수를 바꾼다. 고친 API는 ",
						createVNode(_components.strong, { children: "다시 배포해야" }),
						" 반영된다. 카나리로 트래픽의 일부만 새 배포에 보낼 수도 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "스로틀링" }), ": 토큰 버킷 방식이다. 고객(API 키)·메서드·스테이지·계정의 순서로 좁은 한도가 먼저 걸린다. 계정 한도는 모든 API가 나눠 쓰므로, 스테이지 한도로 한 API의 폭주를 가둔다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "사용량 계획" }), ": API 키마다 초당 요청, 버스트, 하루·주·월 할당량을 준다. 돈을 받고 파는 API에 맞다. 다만 최선형이라 조금 넘겨 받을 수 있다. 비용을 틀림없이 막는 장치로 믿지 않는다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "캐시" }), ": 스테이지에서 GET 응답을 캐시해 백엔드 호출을 줄인다. 쿼리나 헤더를 캐시 키에 넣지 않으면 남의 응답을 보게 되니 조심한다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "검증과 변환" }), ": 필수 값이 빠진 요청을 400으로 끊고, 매핑 템플릿으로 XML과 JSON을 바꾼다. 잘못된 호출이 백엔드까지 가지 않는다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "29초는 이제 기본값이다",
					"set:html": "<p>2024년 6월부터 리전·프라이빗 REST API는 29초를 넘겨 달라고 신청할 수 있고, 지금은 응답 스트리밍으로 15분까지 내보낸다. 시험 문제의 “29초에서 끊긴다”는 여전히 <strong>비동기로 바꿔라</strong>가 답이다. <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>나 <a href=\"/integration/step-functions/\">Step Functions</a>에 맡기고 바로 응답한다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(_components.h2, {
			id: "confusions",
			"set:html": "헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 구분, API Gateway, ALB, AppSync",
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
										children: "API Gateway"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "ALB"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: createVNode(_components.a, {
											href: "/management/recognise/#appsync",
											children: "AppSync"
										})
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-daruneun-geot",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-daruneun-geot",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "다루는 것"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"REST·",
												createVNode(_components.wbr, {}),
												"HTTP·",
												createVNode(_components.wbr, {}),
												"WebSocket API"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "HTTP 트래픽 분산"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "GraphQL, 실시간 구독"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-api",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [
												createVNode(_components.a, {
													href: "#row-api",
													class: "anchor",
													"aria-label": "줄 링크"
												}),
												"고객별 제한·",
												createVNode(_components.wbr, {}),
												"API 키"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"있다",
												createVNode(_components.wbr, {}),
												"(REST)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "없다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "API 키"
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
											children: "호출 수"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"시간과 사용량",
												createVNode(_components.wbr, {}),
												"(LCU)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "쿼리 수"
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
						createVNode(_components.strong, { children: "CloudFront와의 차이" }),
						": ",
						createVNode(_components.a, {
							href: "/networking/cloudfront/",
							children: "CloudFront"
						}),
						"는 전 세계 엣지에 캐시하고, API Gateway의 캐시는 리전의 스테이지에 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "CORS" }),
						": 브라우저에서 다른 도메인의 API를 부르면 CORS를 켜야 한다. ",
						createVNode(_components.a, {
							href: "/compute/lambda/",
							class: "mention",
							children: "Lambda"
						}),
						" 프록시 통합에서는 ",
						createVNode(_components.strong, { children: "함수가" }),
						" 응답 헤더를 돌려줘야 한다."
					] }),
					"\n",
					createVNode(_components.li, { children: "502는 함수의 응답 형식이 틀렸을 때, 504는 통합 제한 시간을 넘겼을 때 흔하다." }),
					"\n",
					createVNode(_components.li, { children: [
						"예전에는 REST API의 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						" 링크가 ",
						createVNode(_components.a, {
							href: "/networking/network-load-balancer/",
							class: "mention",
							children: "NLB"
						}),
						"만 받았다. 지금은 VPC 링크 V2로 ",
						createVNode(_components.a, {
							href: "/networking/application-load-balancer/",
							class: "mention",
							children: "ALB"
						}),
						"에 바로 잇는다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "API 키는 자물쇠가 아니다",
					"set:html": "<p>API 키는 앱에 박혀 새어 나가기 쉽고 만료도 없다. “인증된 사용자만”이면 <a href=\"/security/cognito/\">Cognito</a>나 <a href=\"/security/iam/\" class=\"mention\">IAM</a>, “제휴사별 사용량”이면 API 키와 사용량 계획이다.</p>"
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
var url = "content/integration/api-gateway.mdx/";
var file = "/work/wt/build/content/integration/api-gateway.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/integration/api-gateway.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
