import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/serverless-website.mdx
var frontmatter = {
	"title": "서버리스 웹 애플리케이션",
	"titleEn": "Serverless web application on AWS",
	"kind": "architecture",
	"status": "published",
	"summary": "화면은 S3와 CloudFront, API는 API Gateway와 Lambda, 데이터는 DynamoDB에 맡겨, 관리할 서버 없이 몰릴 때 저절로 늘고 한가하면 거의 내지 않는 웹 구성이다.",
	"aliases": [
		"서버리스 웹사이트",
		"서버리스 웹",
		"Serverless web app",
		"CloudFront API Gateway Lambda DynamoDB",
		"서버리스 API 백엔드",
		"서버 없는 웹사이트",
		"서버리스 풀스택",
		"서버 없이 웹 서비스"
	],
	"related": [
		"compute/lambda",
		"integration/api-gateway",
		"database/dynamodb",
		"networking/cloudfront",
		"storage/s3",
		"security/cognito",
		"architectures/static-website-cloudfront-s3",
		"architectures/lambda-sqs-decoupling"
	],
	"signals": [{
		"id": "cloudfront-api-gateway-lambda",
		"need": "요청이 들쭉날쭉한 웹 앱을 모든 층에서 서버 없이 돌린다",
		"choose": "CloudFront·API Gateway·Lambda·DynamoDB",
		"see": "architectures/serverless-website#why",
		"why": "화면부터 DB까지 요청이 있을 때만 늘고, 놀 때는 거의 내지 않는다."
	}, {
		"id": "rds-proxy",
		"need": "API는 Lambda인데 관계형 DB를 그대로 써 연결이 모자란다",
		"choose": "RDS Proxy",
		"see": "architectures/serverless-website#scenario-keep-relational-database",
		"why": "동시 실행 수만큼 연결이 생긴다. 프록시가 모아서 나눠 쓴다."
	}],
	"facts": [
		{
			"id": "concurrency-formula",
			"label": "필요한 Lambda 동시 실행",
			"asks": "필요한 Lambda 동시 실행은 어떻게 계산하나?",
			"value": "초당 요청 × 평균 실행 시간(초)",
			"note": "시간당 360만 건이면 초당 1,000건이고, 한 건이 0.1초면 동시 실행은 100이다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html"
		},
		{
			"id": "requests-per-environment",
			"label": "실행 환경 하나가 받는 요청",
			"value": "초당 10건까지",
			"note": "0.1초보다 빨리 끝나는 함수도 초당 10건으로 센다. 동시 실행 1,000이면 초당 10,000건이 끝이다.",
			"called": ["실행환경", "실행환경 요청"],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"
		},
		{
			"id": "regional-behind-cloudfront",
			"label": "CloudFront 뒤에 두는 API의 엔드포인트 유형",
			"value": "리전 엔드포인트",
			"note": "엣지 최적화는 AWS가 관리하는 CloudFront를 이미 앞에 두므로 배포가 둘 겹친다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html"
		},
		{
			"id": "host-header",
			"label": "API로 넘기지 않는 헤더",
			"value": "Host(관리형 정책 `AllViewerExceptHostHeader`)",
			"note": "API Gateway는 자기 도메인으로 온 Host만 받는다. 넘기면 403이 난다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html"
		},
		{
			"id": "api-price",
			"label": "API 호출 100만 건의 요금",
			"value": "HTTP API 1.00달러, REST API 3.50달러",
			"note": "미국 리전의 첫 구간이다. 리전마다 다르다.",
			"called": [
				"100만건",
				"백만건",
				"API 요금",
				"API 호출"
			],
			"source": "https://aws.amazon.com/api-gateway/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "millions-of-requests-least-operations",
			"situation": "피크에 시간당 수백만 건이 오는 웹 앱을 밀리초대의 지연으로 제공해야 한다. 운영 부담은 가장 적어야 한다.",
			"answer": [
				"architectures/serverless-website",
				"compute/lambda",
				"database/dynamodb",
				"networking/cloudfront"
			],
			"choose": "S3·CloudFront + API Gateway·Lambda + DynamoDB",
			"why": "“운영 부담이 가장 적게”와 “수백만 건”을 모든 층이 함께 만족한다. 정적 화면은 S3와 CloudFront, 백엔드는 API Gateway와 Lambda, 데이터는 DynamoDB다.",
			"trap": "ALB와 EC2 Auto Scaling, RDS도 되지만 패치와 용량 계획이 남는다. 층 하나만 서버리스로 바꾼 보기도 나머지가 발목을 잡는다.",
			"requirements": [
				"least-operations",
				"low-latency",
				"sudden-load"
			]
		},
		{
			"id": "session-lost-between-requests",
			"situation": "함수의 메모리에 로그인 상태를 두었더니 같은 사용자가 요청마다 로그인됐다 풀렸다 한다.",
			"answer": [
				"database/dynamodb",
				"security/cognito",
				"compute/lambda"
			],
			"choose": "DynamoDB 세션(TTL)이나 서명된 토큰",
			"why": "요청마다 다른 실행 환경이 받으므로 상태는 밖에 둔다. 세션은 TTL을 건 DynamoDB에 두거나, 서명된 토큰(Cognito)을 클라이언트가 들고 다닌다.",
			"trap": "고정 세션은 ALB가 대상 서버를 묶는 기능이다. Lambda에는 묶을 서버가 없다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "keep-relational-database",
			"situation": "API를 Lambda로 옮겼는데 관계형 DB는 그대로 써야 한다. 몰릴 때마다 연결이 모자라 오류가 난다.",
			"answer": ["database/rds-proxy", "compute/lambda-vpc"],
			"why": "동시 실행 수만큼 연결이 생긴다. 사이의 RDS Proxy가 연결을 모아 나눠 쓴다.",
			"trap": "DB 인스턴스를 키우면 다음 피크에 같은 일이 되풀이된다. 읽기 복제본은 연결 수 문제를 반만 덜고 쓰기는 그대로다.",
			"requirements": ["sudden-load"]
		}
	],
	"corrections": [
		{
			"id": "cloudfront-api",
			"notes": "CloudFront의 캐시가 밀리초 대기 시간을 보장한다고 한다.",
			"status": "wrong",
			"right": "캐시에 있는 정적 파일만 그렇고, 그것도 보장이 아니다. API의 지연은 Lambda의 실행 시간과 콜드 스타트, 데이터베이스가 정한다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowCloudFrontWorks.html"
		},
		{
			"id": "lambda",
			"notes": "Lambda는 수요에 따라 자동으로 확장된다고만 한다.",
			"status": "simplified",
			"right": "계정·리전의 동시 실행(기본 1,000)과 함수마다의 증가 속도가 천장이다. 넘으면 429로 거절된다. 피크 전에 할당량을 올려 둔다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html"
		},
		{
			"id": "dynamodb",
			"notes": "DynamoDB는 초당 수백만 요청을 처리한다고만 한다.",
			"status": "simplified",
			"right": "키가 고르게 퍼질 때의 이야기다. 한 키에 몰리면 파티션 하나의 한도에서 막히고, 갓 만든 온디맨드 테이블도 처음에는 낮은 처리량에서 시작한다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html"
		}
	],
	"failures": [
		{
			"id": "concurrency-exhausted",
			"diagram": "request-path",
			"part": "fn",
			"why": "row-gyesan",
			"what": "요청이 몰려 동시 실행이 바닥난다",
			"partly": true,
			"steps": [
				{
					"from": "user",
					"to": "cf",
					"text": "화면은 엣지에서 나간다"
				},
				{
					"from": "cf",
					"to": "s3",
					"text": "캐시에 없는 파일도 그대로다"
				},
				{
					"from": "q",
					"to": "mail",
					"text": "맡겨 둔 일도 차례가 오면 처리한다"
				}
			],
			"time": "동시 실행이 비거나 한도를 올릴 때까지(계정 기본 1,000)",
			"user": "화면은 뜨고 넘친 API 요청만 500이다. API Gateway는 함수를 다시 부르지 않는다.",
			"note": "클라이언트가 간격을 늘리며 다시 보낸다. 중요한 함수에는 예약된 동시성을 준다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway-errors.html"
		},
		{
			"id": "region",
			"diagram": "request-path",
			"part": "seoul",
			"what": "서울 리전이 멈춘다",
			"fails": ["cog"],
			"takeover": ["cf"],
			"steps": [{
				"from": "user",
				"to": "cf",
				"text": "캐시에 있는 화면은 나간다"
			}],
			"time": "리전이 돌아올 때까지(도쿄에 예비를 두면 약 90초 + TTL, 아래 그림)",
			"user": "API는 5xx이고 새로 로그인하지 못한다. 캐시에 있는 화면만 뜬다.",
			"note": "두 리전의 API에 같은 사용자 지정 도메인을 두고 Route 53 장애 조치 레코드로 잇는다. 데이터는 글로벌 테이블로, 사용자 풀은 예비를 미리 둔다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/dns-failover.html"
		},
		{
			"id": "region-with-standby",
			"diagram": "region-failover",
			"drawn": "region-failover",
			"drawnWay": [
				{
					"from": "cf",
					"to": "r53"
				},
				{
					"from": "r53",
					"to": "api2"
				},
				{
					"from": "api2",
					"to": "fn2"
				},
				{
					"from": "fn2",
					"to": "d2"
				}
			],
			"part": "seoul",
			"what": "도쿄에 예비를 둔 사이트에서 서울 리전이 멈춘다",
			"takeover": ["tokyo"],
			"time": "약 90초 + TTL(상태 확인 30초 × 3회)",
			"user": "넘어갈 때까지 API는 5xx다. 그 뒤로는 도쿄가 읽고 쓴다. 새로 로그인하려면 예비 사용자 풀도 있어야 한다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html"
		},
		{
			"id": "hot-key",
			"diagram": "request-path",
			"part": "ddb",
			"why": "row-deiteo",
			"what": "한 키에 몰려 테이블이 스로틀링한다",
			"partly": true,
			"steps": [
				{
					"from": "user",
					"to": "cf",
					"text": "화면은 그대로 나간다"
				},
				{
					"from": "cf",
					"to": "api",
					"text": "다른 키의 요청은 평소처럼"
				},
				{
					"from": "api",
					"to": "fn",
					"text": "함수를 부른다"
				},
				{
					"from": "fn",
					"to": "ddb",
					"text": "막힌 키는 SDK가 간격을 늘리며 다시 해 본다"
				}
			],
			"time": "몰림이 풀릴 때까지(파티션 하나는 초당 1,000 WCU)",
			"user": "그 키를 쓰는 요청만 느려지다가 5xx다.",
			"note": "키를 고르게 흩거나 쓰기를 대기열로 받아 천천히 적재한다. 읽기가 몰리면 DAX를 둔다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html"
		},
		{
			"id": "mail-down",
			"diagram": "request-path",
			"part": "mail",
			"what": "메일 함수가 멈춘다",
			"takeover": ["q"],
			"steps": [
				{
					"from": "cf",
					"to": "api",
					"text": "API로 간다"
				},
				{
					"from": "api",
					"to": "fn",
					"text": "바로 응답한다"
				},
				{
					"from": "fn",
					"to": "q",
					"text": "메일은 대기열에 쌓인다"
				}
			],
			"time": "되살릴 때까지(대기열이 기본 4일, 최대 14일 맡는다)",
			"user": "메일만 늦게 온다. 응답은 그대로다.",
			"note": "오류를 내며 멈췄다면 받은 횟수를 다 쓴 메시지는 DLQ로 빠진다. DLQ가 없으면 보관 기간이 끝날 때까지 되풀이하다 사라진다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html"
		},
		{
			"id": "login-down",
			"diagram": "request-path",
			"part": "cog",
			"why": "row-injeung",
			"what": "Cognito에서 로그인이 되지 않는다",
			"steps": [
				{
					"from": "user",
					"to": "cf",
					"text": "받아 둔 토큰으로 요청한다"
				},
				{
					"from": "cf",
					"to": "api",
					"text": "토큰의 서명과 만료를 본다"
				},
				{
					"from": "api",
					"to": "fn",
					"text": "통과하면 부른다"
				}
			],
			"time": "받아 둔 토큰이 만료될 때까지 버틴다(기본 1시간)",
			"user": "새 로그인과 토큰 갱신만 실패한다. 이미 로그인한 사람은 그대로 쓴다.",
			"source": "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html"
		},
		{
			"id": "oac-denied",
			"diagram": "request-path",
			"part": "s3",
			"why": "row-hwamyeon",
			"what": "버킷 정책이 CloudFront의 서명을 막는다",
			"cuts": [{
				"from": "cf",
				"to": "s3"
			}],
			"takeover": ["cf"],
			"steps": [{
				"from": "user",
				"to": "cf",
				"text": "수명이 남은 화면은 나간다"
			}, {
				"from": "cf",
				"to": "api",
				"text": "API는 그대로다"
			}],
			"time": "정책을 고치면 바로(S3의 403은 캐시하지 않는다)",
			"user": "캐시에 없거나 수명이 끝난 화면이 403이다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html"
		},
		{
			"id": "api-throttled",
			"diagram": "request-path",
			"part": "api",
			"why": "row-ipgu",
			"what": "요청이 API의 초당 한도를 넘는다",
			"partly": true,
			"steps": [{
				"from": "user",
				"to": "cf",
				"text": "화면은 그대로 나간다"
			}],
			"time": "요청이 한도 아래로 줄면 바로(기본 초당 10,000건)",
			"user": "넘친 API 요청만 429다. 간격을 늘리며 다시 보낸다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html"
		},
		{
			"id": "cloudfront-control",
			"diagram": "request-path",
			"part": "cf",
			"why": "row-hwamyeon",
			"what": "CloudFront의 컨트롤 플레인만 고장 난다",
			"partly": true,
			"steps": [
				{
					"from": "user",
					"to": "cf",
					"text": "엣지는 그대로 답한다"
				},
				{
					"from": "cf",
					"to": "s3",
					"text": "화면을 가져온다"
				},
				{
					"from": "cf",
					"to": "api",
					"text": "API도 그대로다"
				}
			],
			"time": "컨트롤 플레인이 돌아올 때까지",
			"user": "사용자는 느끼지 못한다. 배포 설정을 고치거나 무효화할 수 없을 뿐이다.",
			"note": "컨트롤 플레인은 us-east-1에 있다. 복구하는 길에 배포를 고치는 일을 넣지 않는다. 오리진 장애 조치처럼 미리 걸어 둔 것은 그대로 일한다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/appendix-b---edge-network-global-service-guidance.html"
		}
	],
	"sources": [{
		"note": "003",
		"section": "서버리스 웹의 피크 시간",
		"lines": "10-14"
	}],
	"references": [
		{
			"title": "서버리스 애플리케이션 렌즈",
			"url": "https://docs.aws.amazon.com/wellarchitected/latest/serverless-applications-lens/welcome.html"
		},
		{
			"title": "Lambda 확장 동작",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html"
		},
		{
			"title": "API Gateway 엔드포인트 유형",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html"
		},
		{
			"title": "API Gateway의 DNS 장애 조치",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/dns-failover.html"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-bd0816-ff5252\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#bd0816\"/><stop offset=\"1\" stop-color=\"#ff5252\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-api-gateway\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M109 178h9v-6h-9zm16 0h9v-6h-9zM86 47 45 67v129l41 14zm7 41v84h9v6h-9v36l-2 3h-2l-48-16-3-3V65l2-2 48-24h3l2 3v39h9v7zm48 90h9v-6h-9zm0-90h9v-7h-9zm-16 0h9v-7h-9zm-16 0h9v-7h-9zm102-21-41-20v163l41-14zm7 131-3 3-48 16h-2l-2-3v-36h-6v-6h6V88h-6v-7h6V42l2-3h3l48 24 2 2zm-81-90-6-2-16 42 6 2zm22 21a3 3 0 0 0 0-5l-13-13-4 5 10 10-10 11 4 5zm-49 13-13-13a3 3 0 0 1 0-5l13-13 4 5-10 10 10 11z\"/></symbol><symbol id=\"icon-aws-cloudfront\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 167c0-5-4-10-9-10s-10 5-10 10 4 9 10 9c5 0 9-4 9-9m7 0c0 9-7 16-16 16s-16-7-16-16 7-16 16-16 16 7 16 16m-86-46c0-6-4-10-9-10-6 0-10 4-10 10 0 5 4 9 10 9 5 0 9-4 9-9m7 0c0 8-8 16-16 16-9 0-16-8-16-16 0-9 7-16 16-16 8 0 16 7 16 16m23-51c0 6 4 10 10 10 5 0 9-4 9-10 0-5-4-9-9-9-6 0-10 4-10 9m-6 0c0-8 7-16 16-16s16 8 16 16c0 9-7 16-16 16s-16-7-16-16m90 58c0-30-16-57-41-72l-15 4-2-6 8-2a83 83 0 0 0-33-7l-16 1 10 7-3 5-16-9c-31 10-54 37-58 70 7-2 13-2 20-2v6l-20 2v3c0 28 14 53 36 69-4-12-6-24-6-35l2-17 1-3 6 1v4l-3 15c0 13 3 26 9 40 12 6 25 9 38 9 9 0 17-1 26-4l7-19 6 2-5 14 15-9-4-8 6-3 3 7c19-16 29-38 29-63m7 0c0 28-13 54-35 71l-18 11-8 3c-9 3-19 5-29 5-15 0-29-4-42-11-29-16-48-46-48-79l1-5c2-38 27-70 63-81 9-2 17-4 26-4 15 0 31 4 44 12 28 16 46 46 46 78m-99-47-4-4c-7 6-13 13-19 23l5 3c6-9 12-16 18-22m-9 42-2 6c14 5 27 13 40 25l4-4c-13-13-27-22-42-27m42-38c12 19 19 39 21 60h-7c-1-20-7-39-19-56z\"/></symbol><symbol id=\"icon-aws-cognito\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-bd0816-ff5252)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M54 115h42v-7H54zm142 46 5 4-24 24h-4l-12-12 4-5 10 10zm15 17c-1 6-3 12-7 16l-10 8a30 30 0 0 1-17 3 30 30 0 0 1-15-7c-8-6-12-17-11-27a30 30 0 0 1 16-23l14-4h4c10 2 18 8 23 17a30 30 0 0 1 3 17m3-20c-6-11-16-18-29-20a36 36 0 0 0-21 4 37 37 0 0 0-19 28c-2 13 3 25 13 33a36 36 0 0 0 19 8h4l16-3 12-10c5-5 7-12 8-19a37 37 0 0 0-3-21M86 134h13v-7H86zm-32 0h26v-7H54zm-2-83h142c3 0 6 4 6 8v24h-9V67l-3-3h-73a3 3 0 0 0-4 3v16H45V59c0-4 3-8 7-8m99 31c8 0 14 6 14 13 0 5-3 9-7 12a14 14 0 0 1-13 0c-5-3-7-7-7-12 0-7 6-13 13-13M45 151V89h66v54a3 3 0 0 0 4 3h33v-6h-27c1-13 9-24 21-27 6 2 13 2 18 0 7 2 13 6 17 13l5-4c-3-6-9-11-16-14 3-3 5-8 5-13 0-11-9-19-20-19s-20 8-20 19c0 5 2 10 5 13a35 35 0 0 0-18 19V70h67v51h6V89h9v48h7V59c0-8-6-14-13-14H52c-8 0-14 6-14 14v92c0 8 6 14 14 14h85v-6H52c-4 0-7-4-7-8\"/></symbol><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-route53\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M156 130q3 3 3 9t-4 10-12 3l-11-2v-5l11 2q5 0 8-2 2-2 2-6c0-5-3-7-9-7h-6v-4l13-14h-18v-5h25v5l-13 13h1q6 0 10 3m-36-1q4 4 4 10c0 4-1 7-4 9-3 3-7 4-12 4l-12-2v-5l12 2 7-2 3-6q0-5-3-7l-7-1H98v-4l1-18h23v5h-17l-1 12h6q6 0 10 3m46 45c-15 3-29 9-38 14-9-5-23-11-38-14-5-1-26-5-26-18 0-6 2-10 6-17 4-8 10-18 10-33 0-10-2-21-8-30l2-3c8 5 17 7 25 7 11 0 20-3 29-9 9 6 18 9 29 9 8 0 17-2 25-7l2 3c-6 9-8 20-8 30 0 15 6 25 10 33 4 7 6 11 6 17 0 13-21 17-26 18m16-68c0-10 3-20 8-29v-3l-5-7h-4c-8 4-16 6-24 6-10 0-19-3-27-8h-4c-8 5-17 8-27 8-8 0-16-2-24-6h-4l-5 7v3c5 9 8 19 8 29 0 13-5 23-10 30-4 8-7 13-7 20 0 17 24 23 32 24 15 3 29 10 37 15h4c8-5 22-12 37-15 8-1 32-7 32-24 0-7-3-12-7-20-5-7-10-17-10-30m-12 87c-20 3-36 14-42 17-6-3-22-14-42-17-38-7-41-30-41-37 0-11 4-19 8-26s9-14 9-24c0-15-9-26-14-31l22-27c9 8 19 13 29 13 11 0 21-5 29-14 8 9 18 14 29 14 10 0 20-5 29-13l22 27c-5 5-14 16-14 31 0 10 5 17 9 24s8 15 8 26c0 7-3 30-41 37m38-66c-4-7-7-13-7-21 0-17 13-28 13-28l1-2-1-2-26-33-2-1-2 1c-8 9-18 13-27 13-11 0-19-4-26-14-2-2-4-2-6 0-7 10-15 14-26 14-9 0-19-4-27-13l-2-1-3 1c-4 7-25 32-25 33l-1 2 1 2s13 11 13 28c0 8-3 14-7 21-5 7-10 16-10 29 0 22 18 38 47 43 22 4 41 18 41 18h4s19-14 41-18c29-5 47-21 47-43 0-13-5-22-10-29\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>트래픽이 <strong>들쭉날쭉하거나 예측되지 않고</strong>, 서버를 돌볼 사람이 없을 때 쓴다. <a href=\"/foundations/serverless/\">서버리스</a> 부품만으로 웹 서비스를 짓는 대표 구성이다. 새벽에는 아무도 없고 이벤트 날에는 시간당 수백만 건이 오는 서비스가 그렇다. 요청이 하루 종일 높고 일정하거나, 한 요청이 15분을 넘거나, 서버에 설치할 것이 많으면 컨테이너나 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>가 낫다. 견주는 기준은 <a href=\"/compute/lambda-vs-ec2/\">Lambda vs EC2</a>에 있다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-52\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">화면은 S3, API는 API Gateway와 Lambda, 데이터는 DynamoDB로 가는 서버리스 <span class=\"diagram-title-end\">웹<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"concurrency-exhausted\">요청이 몰려 동시 실행이 바닥난다</option><option value=\"region\">서울 리전이 멈춘다</option><option value=\"hot-key\">한 키에 몰려 테이블이 스로틀링한다</option><option value=\"mail-down\">메일 함수가 멈춘다</option><option value=\"login-down\">Cognito에서 로그인이 되지 않는다</option><option value=\"oac-denied\">버킷 정책이 CloudFront의 서명을 막는다</option><option value=\"api-throttled\">요청이 API의 초당 한도를 넘는다</option><option value=\"cloudfront-control\">CloudFront의 컨트롤 플레인만 고장 난다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를, 밑줄 친 부품을 누르면 그 노트를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 화면은 S3, API는 API Gateway와 Lambda, 데이터는 DynamoDB로 가는 서버리스 웹\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"277\" height=\"869\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 443.7 1389.8\"><svg id=\"diagram-request-path-picture\" width=\"443.7\" height=\"1389.8\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-4 -4 443.7 1389.8\"><title id=\"diagram-request-path-title\">화면은 S3, API는 API Gateway와 Lambda, 데이터는 DynamoDB로 가는 서버리스 웹</title><desc id=\"diagram-request-path-desc\">사용자는 Cognito에서 로그인해 토큰을 받는다. 모든 요청은 CloudFront로 들어와, 정적 파일은 OAC로 서명해 S3에서, /api/* 는 리전의 API Gateway로 간다. API Gateway는 토큰과 속도를 검사하고 Lambda를 동기로 부르며, Lambda는 DynamoDB를 읽고 쓴다. 기다릴 필요 없는 일은 SQS에 넣어 다른 함수가 처리한다.</desc><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"373.9\" height=\"955.8\" x=\"49.7\" y=\"414\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"user_cog\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M114.3 56v13q0 7-7 7H64Q57 76 57 83v79\"/><path fill=\"var(--diagram-line)\" d=\"m63 154-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"user_cf\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M141.3 56v13q0 7 7.1 7h43.2q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m204.7 154-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"cf_s3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M183.1 294v13q0 7-7 7h-30.2q-7.1 0-7.1 7v56q0 7-7 7h-6q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m124.7 455-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"cf_api\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M214.2 294v13q0 7 7.1 7h30.2q7 0 7 7v56q0 7 7.1 7h6q7 0 7 7v84.1\"/><path fill=\"var(--diagram-line)\" d=\"m284.6 467.1-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"api_fn\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M278.6 607.1v86.1\"/><path fill=\"var(--diagram-line)\" d=\"m284.6 685.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_ddb\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M267.2 849.4v23q0 7-7 7h-50.6q-7 0-7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m208.5 951.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_q\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M290 849.4v23q0 7 7 7h50.6q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m360.7 951.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"q_mail\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M354.7 1115.6v74\"/><path fill=\"var(--diagram-line)\" d=\"m360.7 1181.6-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"61.7\" y=\"445\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-edge-label\" data-edge=\"user_cog\"><rect width=\"85.7\" height=\"30\" x=\"14\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"56.9\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 로그인</text></g><g class=\"d-edge-label\" data-edge=\"user_cf\"><rect width=\"97.8\" height=\"30\" x=\"149.7\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"198.6\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② HTTPS</text></g><g class=\"d-edge-label\" data-edge=\"cf_s3\"><rect width=\"116.2\" height=\"30\" x=\"80.3\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"138.4\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ OAC 서명</text></g><g class=\"d-edge-label\" data-edge=\"cf_api\"><rect width=\"83.1\" height=\"30\" x=\"216.5\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"258.1\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ /api/*</text></g><g class=\"d-edge-label\" data-edge=\"api_fn\"><rect width=\"134.8\" height=\"30\" x=\"211.1\" y=\"643.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"278.5\" y=\"666.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 검사 뒤 호출</text></g><g class=\"d-edge-label\" data-edge=\"fn_ddb\"><rect width=\"110.3\" height=\"30\" x=\"147\" y=\"909.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"202.2\" y=\"932.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 읽기·쓰기</text></g><g class=\"d-edge-label\" data-edge=\"fn_q\"><rect width=\"91.3\" height=\"30\" x=\"308.7\" y=\"909.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"354.3\" y=\"932.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 맡겨 둠</text></g><g class=\"d-edge-label\" data-edge=\"q_mail\"><rect width=\"110.3\" height=\"30\" x=\"299.2\" y=\"1139.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"354.3\" y=\"1162.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 꺼내 처리</text></g><g class=\"d-node\" data-part=\"user\"><rect width=\"101\" height=\"44\" x=\"77.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"127.8\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\" data-part=\"cog\"><text x=\"57\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Cognito</text><use width=\"72\" height=\"72\" x=\"21\" y=\"175\" href=\"#icon-aws-cognito\"/></g><g class=\"d-node\" data-part=\"cf\"><text x=\"198.7\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudFront</text><use width=\"72\" height=\"72\" x=\"162.7\" y=\"175\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\" data-part=\"s3\"><text x=\"118.7\" y=\"587\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">화면 파일 <tspan x=\"118.7\" y=\"611.2\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"82.7\" y=\"476\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"api\"><text x=\"278.6\" y=\"599.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API Gateway</text><use width=\"72\" height=\"72\" x=\"242.6\" y=\"488.1\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\" data-part=\"fn\"><text x=\"278.6\" y=\"817.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API 함수 <tspan x=\"278.6\" y=\"841.4\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"242.6\" y=\"706.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"ddb\"><text x=\"202.5\" y=\"1083.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB</text><use width=\"72\" height=\"72\" x=\"166.5\" y=\"972.4\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node leads\" data-part=\"q\"><text x=\"354.7\" y=\"1083.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기열 <tspan x=\"354.7\" y=\"1107.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"318.7\" y=\"972.4\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\" data-part=\"mail\"><text x=\"354.7\" y=\"1313.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">메일 함수 <tspan x=\"354.7\" y=\"1337.8\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"318.7\" y=\"1202.6\" href=\"#icon-aws-lambda\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: Cognito에서 로그인이 되지 않는다\" data-breaks=\"login-down\"><rect x=\"8\" y=\"162\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M106 162m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: CloudFront의 컨트롤 플레인만 고장 난다\" data-breaks=\"cloudfront-control\"><rect x=\"138\" y=\"162\" width=\"121\" height=\"136\" rx=\"10\"/><path d=\"M259 162m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 서울 리전이 멈춘다\" data-breaks=\"region\"><rect x=\"46\" y=\"410\" width=\"382\" height=\"964\" rx=\"10\"/><path d=\"M428 410m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버킷 정책이 CloudFront의 서명을 막는다\" data-breaks=\"oac-denied\"><rect x=\"70\" y=\"463\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M168 463m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 요청이 API의 초당 한도를 넘는다\" data-breaks=\"api-throttled\"><rect x=\"210\" y=\"475\" width=\"138\" height=\"136\" rx=\"10\"/><path d=\"M348 475m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 요청이 몰려 동시 실행이 바닥난다\" data-breaks=\"concurrency-exhausted\"><rect x=\"230\" y=\"693\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M328 693m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 한 키에 몰려 테이블이 스로틀링한다\" data-breaks=\"hot-key\"><rect x=\"141\" y=\"959\" width=\"122\" height=\"136\" rx=\"10\"/><path d=\"M263 959m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 메일 함수가 멈춘다\" data-breaks=\"mail-down\"><rect x=\"306\" y=\"1190\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M404 1190m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><a aria-label=\"대기열 SQS\" href=\"/integration/sqs/\"><rect width=\"98\" height=\"160.2\" x=\"305.7\" y=\"959.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>사용자는 <a href=\"/security/cognito/\">Cognito</a> 사용자 풀에서 로그인하고 서명된 토큰(JWT)을 받는다. 세션을 서버에 두지 않는다.</li>\n<li>모든 요청은 한 도메인의 <a href=\"/networking/cloudfront/\">CloudFront</a>로 온다. <a href=\"/security/waf/\" class=\"mention\">WAF</a>도 여기에 붙는다.</li>\n<li>화면 파일은 엣지에서, 없으면 비공개 버킷에서 나간다. 버킷은 CloudFront가 서명한 요청(OAC)만 받는다. 이 부분은 <a href=\"/architectures/static-website-cloudfront-s3/\">S3 정적 웹 사이트 + CloudFront</a>와 같다.</li>\n<li><code>/api/*</code>는 캐시하지 않고 리전 엔드포인트의 <a href=\"/integration/api-gateway/\">API Gateway</a>로 넘긴다. 화면과 API가 같은 도메인이라 CORS(다른 도메인의 호출을 허용하는 설정)가 필요 없다.</li>\n<li>API Gateway가 토큰과 속도를 먼저 검사한다. 통과한 요청만 <a href=\"/compute/lambda/\">Lambda</a>를 <strong>동기로</strong> 부른다. 잘못된 요청은 함수까지 가지 않는다.</li>\n<li>함수가 <a href=\"/database/dynamodb/\">DynamoDB</a>를 키로 읽고 쓴 뒤 응답한다. 함수의 실행 역할에는 그 테이블의 권한만 준다.</li>\n<li>메일, 통계처럼 사용자가 기다릴 필요 없는 일은 <a href=\"/integration/sqs/\">SQS</a>에 넣고 바로 응답한다.</li>\n<li>다른 함수가 제 속도로 처리한다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-concurrency-exhausted\" name=\"failures-request-path\" data-failure='{\"down\":[\"fn\"],\"way\":[[\"user\",\"cf\"],[\"cf\",\"s3\"],[\"q\",\"mail\"]],\"partly\":true}'><summary>요청이 몰려 동시 실행이 바닥난다</summary><dl><div><dt>걸리는 시간</dt><dd><b>동시 실행이 비거나 한도를 올릴 때까지(계정 기본 1,000)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>화면은 뜨고 넘친 API 요청만 500이다. API Gateway는 함수를 다시 부르지 않는다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>화면은 엣지에서 나간다</li><li>캐시에 없는 파일도 그대로다</li><li>맡겨 둔 일도 차례가 오면 처리한다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>클라이언트가 간격을 늘리며 다시 보낸다. 중요한 함수에는 예약된 동시성을 준다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">API 함수 Lambda</a> · <a href=\"#row-gyesan\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway-errors.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-region\" name=\"failures-request-path\" data-failure='{\"down\":[\"seoul\",\"cog\"],\"over\":[\"cf\"],\"way\":[[\"user\",\"cf\"]]}'><summary>서울 리전이 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>리전이 돌아올 때까지(도쿄에 예비를 두면 약 90초 + TTL, 아래 그림)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>API는 5xx이고 새로 로그인하지 못한다. 캐시에 있는 화면만 뜬다.</dd></div><div><dt>이어받는 것</dt><dd>CloudFront</dd></div><div><dt>이때의 경로</dt><dd><ol><li>캐시에 있는 화면은 나간다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>두 리전의 API에 같은 사용자 지정 도메인을 두고 Route 53 장애 조치 레코드로 잇는다. 데이터는 글로벌 테이블로, 사용자 풀은 예비를 미리 둔다.</dd></div><div><dt>부품</dt><dd><a href=\"/security/cognito/\">Cognito</a> · <a href=\"/storage/s3/\">화면 파일 S3</a> · <a href=\"/integration/api-gateway/\">API Gateway</a> · <a href=\"/compute/lambda/\">API 함수 Lambda</a> · <a href=\"/database/dynamodb/\">DynamoDB</a> · <a href=\"/integration/sqs/\">대기열 SQS</a> · <a href=\"/compute/lambda/\">메일 함수 Lambda</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/apigateway/latest/developerguide/dns-failover.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-hot-key\" name=\"failures-request-path\" data-failure='{\"down\":[\"ddb\"],\"way\":[[\"user\",\"cf\"],[\"cf\",\"api\"],[\"api\",\"fn\"],[\"fn\",\"ddb\"]],\"partly\":true}'><summary>한 키에 몰려 테이블이 스로틀링한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>몰림이 풀릴 때까지(파티션 하나는 초당 1,000 WCU)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그 키를 쓰는 요청만 느려지다가 5xx다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>화면은 그대로 나간다</li><li>다른 키의 요청은 평소처럼</li><li>함수를 부른다</li><li>막힌 키는 SDK가 간격을 늘리며 다시 해 본다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>키를 고르게 흩거나 쓰기를 대기열로 받아 천천히 적재한다. 읽기가 몰리면 DAX를 둔다.</dd></div><div><dt>부품</dt><dd><a href=\"/database/dynamodb/\">DynamoDB</a> · <a href=\"#row-deiteo\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-mail-down\" name=\"failures-request-path\" data-failure='{\"down\":[\"mail\"],\"over\":[\"q\"],\"way\":[[\"cf\",\"api\"],[\"api\",\"fn\"],[\"fn\",\"q\"]]}'><summary>메일 함수가 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>되살릴 때까지(대기열이 기본 4일, 최대 14일 맡는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>메일만 늦게 온다. 응답은 그대로다.</dd></div><div><dt>이어받는 것</dt><dd>대기열 SQS</dd></div><div><dt>이때의 경로</dt><dd><ol><li>API로 간다</li><li>바로 응답한다</li><li>메일은 대기열에 쌓인다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>오류를 내며 멈췄다면 받은 횟수를 다 쓴 메시지는 DLQ로 빠진다. DLQ가 없으면 보관 기간이 끝날 때까지 되풀이하다 사라진다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">메일 함수 Lambda</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-login-down\" name=\"failures-request-path\" data-failure='{\"down\":[\"cog\"],\"way\":[[\"user\",\"cf\"],[\"cf\",\"api\"],[\"api\",\"fn\"]]}'><summary>Cognito에서 로그인이 되지 않는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>받아 둔 토큰이 만료될 때까지 버틴다(기본 1시간)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>새 로그인과 토큰 갱신만 실패한다. 이미 로그인한 사람은 그대로 쓴다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>받아 둔 토큰으로 요청한다</li><li>토큰의 서명과 만료를 본다</li><li>통과하면 부른다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/security/cognito/\">Cognito</a> · <a href=\"#row-injeung\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-oac-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"s3\"],\"over\":[\"cf\"],\"way\":[[\"user\",\"cf\"],[\"cf\",\"api\"]],\"cuts\":[[\"cf\",\"s3\"]]}'><summary>버킷 정책이 CloudFront의 서명을 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>정책을 고치면 바로(S3의 403은 캐시하지 않는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>캐시에 없거나 수명이 끝난 화면이 403이다.</dd></div><div><dt>이어받는 것</dt><dd>CloudFront</dd></div><div><dt>이때의 경로</dt><dd><ol><li>수명이 남은 화면은 나간다</li><li>API는 그대로다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/storage/s3/\">화면 파일 S3</a> · <a href=\"#row-hwamyeon\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-api-throttled\" name=\"failures-request-path\" data-failure='{\"down\":[\"api\"],\"way\":[[\"user\",\"cf\"]],\"partly\":true}'><summary>요청이 API의 초당 한도를 넘는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>요청이 한도 아래로 줄면 바로(기본 초당 10,000건)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>넘친 API 요청만 429다. 간격을 늘리며 다시 보낸다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>화면은 그대로 나간다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/integration/api-gateway/\">API Gateway</a> · <a href=\"#row-ipgu\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-cloudfront-control\" name=\"failures-request-path\" data-failure='{\"down\":[\"cf\"],\"way\":[[\"user\",\"cf\"],[\"cf\",\"s3\"],[\"cf\",\"api\"]],\"partly\":true}'><summary>CloudFront의 컨트롤 플레인만 고장 난다</summary><dl><div><dt>걸리는 시간</dt><dd><b>컨트롤 플레인이 돌아올 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>사용자는 느끼지 못한다. 배포 설정을 고치거나 무효화할 수 없을 뿐이다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>엣지는 그대로 답한다</li><li>화면을 가져온다</li><li>API도 그대로다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>컨트롤 플레인은 us-east-1에 있다. 복구하는 길에 배포를 고치는 일을 넣지 않는다. 오리진 장애 조치처럼 미리 걸어 둔 것은 그대로 일한다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/cloudfront/\">CloudFront</a> · <a href=\"#row-hwamyeon\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/appendix-b---edge-network-global-service-guidance.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자는 Cognito에서 로그인해 토큰을 받는다. 모든 요청은 CloudFront로 들어와, 정적 파일은 OAC로 서명해 S3에서, /api/* 는 리전의 API Gateway로 간다. API Gateway는 토큰과 속도를 검사하고 Lambda를 동기로 부르며, Lambda는 DynamoDB를 읽고 쓴다. 기다릴 필요 없는 일은 SQS에 넣어 다른 함수가 처리한다.</p><ul><li>서울 안: 화면 파일 S3, API Gateway, API 함수 Lambda, DynamoDB, 대기열 SQS, 메일 함수 Lambda</li><li>사용자 → Cognito: ① 로그인</li><li>사용자 → CloudFront: ② HTTPS</li><li>CloudFront → 화면 파일 S3: ③ OAC 서명</li><li>CloudFront → API Gateway: ④ /api/*</li><li>API Gateway → API 함수 Lambda: ⑤ 검사 뒤 호출</li><li>API 함수 Lambda → DynamoDB: ⑥ 읽기·쓰기</li><li>API 함수 Lambda → 대기열 SQS: ⑦ 맡겨 둠 (점선)</li><li>대기열 SQS → 메일 함수 Lambda: ⑧ 꺼내 처리 (점선)</li></ul></details></figure>" }),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 층, 부품, 늘어나는 방식, 먼저 닿는 천장\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">층</th>\n<th scope=\"col\" role=\"columnheader\">부품</th>\n<th scope=\"col\" role=\"columnheader\">늘어나는 방식</th>\n<th scope=\"col\" role=\"columnheader\">먼저 닿는 천장</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-hwamyeon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-hwamyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>화면</th>\n<td role=\"cell\"><a href=\"/storage/s3/\" class=\"mention\">S3</a> + <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a></td>\n<td role=\"cell\">엣지가 나눠 받음</td>\n<td role=\"cell\">사실상 없다</td>\n</tr>\n<tr id=\"row-ipgu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ipgu\" class=\"anchor\" aria-label=\"줄 링크\"></a>입구</th>\n<td role=\"cell\">API Gateway</td>\n<td role=\"cell\">저절로</td>\n<td role=\"cell\">계정의 <a href=\"/integration/api-gateway/\">초당 한도</a>, 통합 29초<wbr>(REST 기본값)</td>\n</tr>\n<tr id=\"row-gyesan\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gyesan\" class=\"anchor\" aria-label=\"줄 링크\"></a>계산</th>\n<td role=\"cell\"><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a></td>\n<td role=\"cell\">요청마다 실행 환경</td>\n<td role=\"cell\">동시 실행 1,000<wbr>(기본)</td>\n</tr>\n<tr id=\"row-deiteo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-deiteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터</th>\n<td role=\"cell\"><a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 온디맨드</td>\n<td role=\"cell\">파티션이 나뉨</td>\n<td role=\"cell\">뜨거운 키 하나의 한도</td>\n</tr>\n<tr id=\"row-injeung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-injeung\" class=\"anchor\" aria-label=\"줄 링크\"></a>인증</th>\n<td role=\"cell\"><a href=\"/security/cognito/\" class=\"mention\">Cognito</a></td>\n<td role=\"cell\">저절로</td>\n<td role=\"cell\">로그인 API의 초당 한도</td>\n</tr>\n</tbody>\n</table></div>\n<p>요점은 <strong>모든 층의 요금 방식이 같다는 것</strong>이다. 어느 층이든 요청이 없으면 멈추고, 요청만큼 늘며, 여러 AZ에 걸쳐 있다. 하나라도 서버면 그 층이 용량 계획과 패치를 도로 불러온다. 관계형 DB를 꼭 써야 하면 <a href=\"/database/rds-proxy/\">RDS Proxy</a>를 사이에 두거나 Aurora Serverless v2를 쓴다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"text\"><code><span class=\"line\"><span>피크 시간당 7,200,000건 = 초당 2,000건</span></span>\n<span class=\"line\"><span>평균 실행 80ms → 동시 실행 2,000 × 0.08 = 160</span></span>\n<span class=\"line\"><span>환경 하나가 초당 10건까지 → 2,000 ÷ 10 = 200  ← 큰 쪽이 필요한 값</span></span></code></pre>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-concurrency-exhausted\">요청이 몰려 동시 실행이 바닥난다</a></li><li><a href=\"#failure-region\">서울 리전이 멈춘다</a></li><li><a href=\"#failure-region-with-standby\">도쿄에 예비를 둔 사이트에서 서울 리전이 멈춘다</a></li><li><a href=\"#diagram-request-path\">나머지 6가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-region-failover\" data-diagram=\"region-failover\"><figcaption><span class=\"diagram-title\">서울 리전이 멈추면 도쿄의 API로 넘어가는 <span class=\"diagram-title-end\">길<a href=\"#diagram-region-failover\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\" id=\"failure-region-with-standby\"><strong>도쿄에 예비를 둔 사이트에서 서울 리전이 멈춘다</strong> <span>약 90초 + TTL(상태 확인 30초 × 3회)</span> <span>넘어갈 때까지 API는 5xx다. 그 뒤로는 도쿄가 읽고 쓴다. 새로 로그인하려면 예비 사용자 풀도 있어야 한다. 이어받는 것: 도쿄.</span> <a href=\"https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 서울 리전이 멈추면 도쿄의 API로 넘어가는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"291\" height=\"868\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-25.7 -4 465.8 1389.6\"><svg width=\"465.8\" height=\"1389.6\" x=\"-25.7\" y=\"-4\" aria-describedby=\"diagram-region-failover-desc\" aria-labelledby=\"diagram-region-failover-title\" role=\"img\" viewBox=\"-25.7 -4 465.8 1389.6\"><title id=\"diagram-region-failover-title\">서울 리전이 멈추면 도쿄의 API로 넘어가는 길</title><desc id=\"diagram-region-failover-desc\">CloudFront의 API 오리진은 Route 53 장애 조치 레코드의 이름이다. 상태 확인이 서울 API의 실패를 알아채면 DNS가 도쿄를 답하고, 읽기와 쓰기가 모두 도쿄의 API Gateway와 Lambda로 간다. 두 리전의 DynamoDB는 글로벌 테이블로 서로 복제한다.</desc><g class=\"d-boundary\"><rect width=\"177.7\" height=\"665.4\" x=\"246.4\" y=\"522.2\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><rect width=\"185.7\" height=\"673.4\" x=\"242.4\" y=\"518.2\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-boundary\"><rect width=\"237.7\" height=\"665.4\" x=\"-9.7\" y=\"522.2\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><use width=\"40\" height=\"40\" x=\"182\" y=\"528.2\" href=\"#down-cross\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M222.2 140v106\"/><path fill=\"var(--diagram-link)\" d=\"m228.2 238-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M200.9 402.2v13q0 7-7.1 7h-77.5q-7.1 0-7.1 7v146\"/><path stroke-width=\"3\" d=\"M115.5 559.7 102 573.2m13.5 0L102 559.7\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M243.6 402.2v13q0 7 7 7h77.6q7 0 7 7v142\"/><path fill=\"var(--diagram-link)\" d=\"m341.2 563.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M109.2 727.4v74\"/><path fill=\"var(--diagram-line)\" d=\"m115.2 793.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M109.2 933.4v74\"/><path fill=\"var(--diagram-line)\" d=\"m115.2 999.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M335.2 727.4v74\"/><path fill=\"var(--diagram-link)\" d=\"m341.2 793.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M335.2 933.4v74\"/><path fill=\"var(--diagram-link)\" d=\"m341.2 999.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M109.2 1163.6v117q0 7 7 7h70.3q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m199.6 1295.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M335.2 1163.6v117q0 7-7 7h-70.3q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m256.8 1295.6-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"258.4\" y=\"553.2\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">도쿄</text></g><g class=\"d-boundary\"><text x=\"2.3\" y=\"553.2\" fill=\"var(--diagram-down-line)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 장애</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"157.2\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"221.9\" y=\"203\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">① 오리진 이름</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"53.7\" y=\"442.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"108.8\" y=\"465.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 검사 실패</text></g><g class=\"d-edge-label\"><rect width=\"72.3\" height=\"30\" x=\"298.7\" y=\"442.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"334.9\" y=\"465.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ 새 답</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"87.7\" y=\"751.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"108.7\" y=\"774.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">호출</text></g><g class=\"d-edge-label\"><rect width=\"85.6\" height=\"30\" x=\"66.2\" y=\"957.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"109\" y=\"980.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">읽기·쓰기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"301.7\" y=\"751.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"335.1\" y=\"774.4\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">④ 호출</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"279.7\" y=\"957.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"334.9\" y=\"980.4\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑤ 읽기·쓰기</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"87.7\" y=\"1237.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"108.7\" y=\"1260.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">복제</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"313.7\" y=\"1237.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"334.8\" y=\"1260.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">복제</text></g><g class=\"d-node\"><text x=\"222.2\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudFront</text><use width=\"72\" height=\"72\" x=\"186.2\" y=\"21\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\"><text x=\"222.2\" y=\"370\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">장애 조치 레코드 <tspan x=\"222.2\" y=\"394.2\">Route 53</tspan></text><use width=\"72\" height=\"72\" x=\"186.2\" y=\"259\" href=\"#icon-aws-route53\"/></g><g class=\"d-node\"><text x=\"109\" y=\"695.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">기본 API <tspan x=\"109.2\" y=\"719.4\">API Gateway</tspan></text><use width=\"72\" height=\"72\" x=\"73.2\" y=\"584.2\" href=\"#icon-aws-api-gateway\" filter=\"grayscale(1)\" opacity=\".3\"/></g><g class=\"d-node\"><text x=\"109.2\" y=\"925.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"73.2\" y=\"814.4\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"109.2\" y=\"1131.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제본 <tspan x=\"109.2\" y=\"1155.6\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"73.2\" y=\"1020.4\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><text x=\"335.1\" y=\"695.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">예비 API <tspan x=\"335.2\" y=\"719.4\">API Gateway</tspan></text><use width=\"72\" height=\"72\" x=\"299.2\" y=\"584.2\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"335.2\" y=\"925.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"299.2\" y=\"814.4\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"335.2\" y=\"1131.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제본 <tspan x=\"335.2\" y=\"1155.6\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"299.2\" y=\"1020.4\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><rect width=\"191.6\" height=\"62\" x=\"126.4\" y=\"1307.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"222.2\" y=\"1347.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">글로벌 테이블</text></g></svg><a aria-label=\"CloudFront\" href=\"/networking/cloudfront/\"><rect width=\"121.3\" height=\"136\" x=\"161.5\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"장애 조치 레코드 Route 53\" href=\"/networking/route53-routing-policies/\"><rect width=\"156.2\" height=\"160.2\" x=\"144.1\" y=\"246\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"기본 API API Gateway\" href=\"/integration/api-gateway/\"><rect width=\"137.7\" height=\"160.2\" x=\"40.3\" y=\"571.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"60.2\" y=\"801.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"복제본 DynamoDB\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"160.2\" x=\"48\" y=\"1007.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"예비 API API Gateway\" href=\"/integration/api-gateway/\"><rect width=\"137.7\" height=\"160.2\" x=\"266.4\" y=\"571.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"286.2\" y=\"801.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"복제본 DynamoDB\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"160.2\" x=\"274.1\" y=\"1007.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"글로벌 테이블\" href=\"/database/dynamodb-global-tables/\"><rect width=\"199.6\" height=\"70\" x=\"122.4\" y=\"1303.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>CloudFront의 API 오리진은 Route 53 장애 조치 레코드의 이름이다. 상태 확인이 서울 API의 실패를 알아채면 DNS가 도쿄를 답하고, 읽기와 쓰기가 모두 도쿄의 API Gateway와 Lambda로 간다. 두 리전의 DynamoDB는 글로벌 테이블로 서로 복제한다.</p><ul><li>서울 장애 안: 기본 API API Gateway, Lambda, 복제본 DynamoDB</li><li>도쿄 안: 예비 API API Gateway, Lambda, 복제본 DynamoDB</li><li>CloudFront → 장애 조치 레코드 Route 53: ① 오리진 이름</li><li>장애 조치 레코드 Route 53 → 기본 API API Gateway: ② 검사 실패</li><li>장애 조치 레코드 Route 53 → 예비 API API Gateway: ③ 새 답</li><li>기본 API API Gateway → Lambda(서울 장애): 호출</li><li>Lambda(서울 장애) → 복제본 DynamoDB(서울 장애): 읽기·쓰기</li><li>예비 API API Gateway → Lambda(도쿄): ④ 호출</li><li>Lambda(도쿄) → 복제본 DynamoDB(도쿄): ⑤ 읽기·쓰기</li><li>복제본 DynamoDB(서울 장애) → 글로벌 테이블: 복제 (점선)</li><li>복제본 DynamoDB(도쿄) → 글로벌 테이블: 복제 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ul>\n<li><strong>가용 영역 하나</strong>: <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>·<a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>·<a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>·<a href=\"/storage/s3/\" class=\"mention\">S3</a> 모두 여러 AZ에 걸친 서비스다. 할 일이 없다.</li>\n<li><strong>갑자기 몰림</strong>: 동시 실행이 바닥나면 Lambda가 거절하고 API Gateway가 오류를 돌려준다. 클라이언트는 간격을 늘리며 다시 시도하고, 중요한 함수에는 <a href=\"/compute/lambda-limits/#concurrency\">예약된 동시성</a>을 준다.</li>\n<li><strong>함수의 버그</strong>: 별칭과 가중치로 새 버전에 일부만 보내고, 오류율 경보가 울리면 되돌린다. 데이터가 망가졌다면 DynamoDB의 시점 복구를 쓴다.</li>\n<li><strong>리전 전체</strong>: 오리진 그룹은 GET·HEAD·OPTIONS만 살린다. 쓰기까지 살리려면 오리진 이름을 <a href=\"/networking/route53-routing-policies/\">Route 53 장애 조치</a> 레코드로 두고(①~③), 두 리전의 API에 같은 사용자 지정 도메인을 만든다. 데이터는 <a href=\"/database/dynamodb-global-tables/\">글로벌 테이블</a>이 복제한다. <a href=\"/security/cognito/\">Cognito</a> 사용자 풀은 리전 서비스라 예비 풀(다중 리전 복제)을 미리 두어야 한다.</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>고정비가 거의 없다.</strong> 서버도 로드 밸런서도 <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>도 없다. 함수를 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에 붙이는 순간 NAT 요금이 되살아날 수 있다.</li>\n<li>호출이 아주 많으면 <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>가 가장 큰 항목이 되기 쉽다. 고객별 할당량과 캐시가 필요 없으면 HTTP API로 내린다.</li>\n<li><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>는 GB-초다. 메모리를 올려 더 빨리 끝나면 값이 비슷하거나 내려간다. 기다리는 시간도 요금이므로 느린 외부 API를 동기로 기다리지 않는다.</li>\n<li><a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>는 온디맨드로 시작하고, 일정해지면 프로비저닝으로 바꾼다.</li>\n<li>일정한 부하가 하루 종일 이어지면 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>와 <a href=\"/compute/fargate/\" class=\"mention\">Fargate</a>가 더 쌀 수 있다. 실제 호출 수로 계산해 본다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong><a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a> 대신</strong>: 내부 도구처럼 단순하면 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 함수 URL을 OAC로 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a> 뒤에 둔다. GraphQL과 실시간 구독이면 <a href=\"/management/recognise/#appsync\">AppSync</a>다.</li>\n<li><strong>실시간 화면</strong>: WebSocket API를 더하고 연결 ID를 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>에 둔다.</li>\n<li><strong>읽기가 몰림</strong>: DynamoDB 앞에 <a href=\"/database/dax/\">DAX</a>를 두거나(<a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안의 노드라 함수도 VPC에 붙이고 시간 요금이 생긴다), 모두에게 같은 응답이면 CloudFront에서 몇 초만 캐시한다.</li>\n<li><strong>팀과 기능이 늘어남</strong>: 기능마다 API와 테이블을 떼어 <a href=\"/architectures/microservices/\">마이크로서비스</a>로 나눈다.</li>\n<li><strong>여러 단계의 일</strong>: 주문에서 결제, 재고로 이어지면 <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>를 줄줄이 잇기보다 <a href=\"/integration/step-functions/\">Step Functions</a>에 맡긴다.</li>\n<li><strong>쓰기가 폭주</strong>: 받는 함수와 적재하는 함수를 나눈다. <a href=\"/architectures/lambda-sqs-decoupling/\">Lambda + SQS 비동기 분리</a>가 그 모양이다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "콜드 스타트" }), ": 처음 만드는 실행 환경만 늦다. 몰릴 때 새 환경이 한꺼번에 생겨 더 자주 보인다. 지연이 중요하면 프로비저닝된 동시성을 켠다. 예약된 동시성은 몫을 떼어 둘 뿐 데우지 않는다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: ["엣지 최적화 API와 ", createVNode(_components.a, {
							href: "/networking/cloudfront/",
							class: "mention",
							children: "CloudFront"
						})] }),
						": 내 배포를 앞에 둔다면 API는 리전 유형이다. 둘을 겹치면 지연과 설정만 는다. ",
						createVNode(_components.a, {
							href: "/integration/api-gateway-endpoint-types/",
							children: "API Gateway 엔드포인트 유형"
						}),
						"에서 견준다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "API 주소로 바로 오는 길" }),
						": CloudFront에 ",
						createVNode(_components.a, {
							href: "/security/waf/",
							class: "mention",
							children: "WAF"
						}),
						"를 붙여도 API의 주소는 인터넷에 열려 있다. 기본 엔드포인트를 끄면 그 주소는 막히지만 사용자 지정 도메인은 그대로 열려 있다. 그래서 CloudFront가 오리진 헤더에 넣은 비밀 값을 검사한다. REST API라면 API에 붙인 WAF가, HTTP API라면 권한 부여자가 그 일을 한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "서버리스라고 한도가 없는 것이 아니다." }), " 층마다 천장이 다르고, 가장 낮은 천장이 전체의 한도다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "S3만으로 동적 웹은 안 된다",
					"set:html": "<p>“<a href=\"/storage/s3/\" class=\"mention\">S3</a> 정적 웹 사이트 호스팅으로 서버 코드를 실행한다”는 보기는 틀리다. S3는 파일만 내준다. 사용자마다 다른 응답은 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>나 서버가 만든다.</p>"
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
var url = "content/architectures/serverless-website.mdx/";
var file = "/work/wt/build/content/architectures/serverless-website.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/serverless-website.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
