import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/s3-lambda-thumbnail.mdx
var frontmatter = {
	"title": "S3 → Lambda 서버리스 썸네일",
	"titleEn": "Serverless thumbnail creation with S3 and Lambda",
	"kind": "architecture",
	"status": "published",
	"summary": "이미지가 S3에 올라오면 이벤트 알림이 Lambda를 불러 작은 이미지를 다른 버킷에 만들고, 이름·크기·만든 날 같은 정보를 DynamoDB에 적는 구성이다.",
	"aliases": [
		"썸네일 생성",
		"썸네일",
		"섬네일",
		"thumbnail",
		"이미지 리사이즈",
		"이미지 크기 조정",
		"S3 이벤트 Lambda",
		"S3 트리거",
		"업로드 후 처리",
		"재귀 호출",
		"무한 루프",
		"업로드하면 자동 변환",
		"사진 축소본",
		"미리보기 이미지 생성",
		"이미지 업로드 처리",
		"업로드 시 람다 실행"
	],
	"related": [
		"storage/s3",
		"compute/lambda",
		"database/dynamodb",
		"storage/s3-access-control",
		"architectures/sns-sqs-fan-out",
		"networking/cloudfront",
		"integration/sqs",
		"compute/lambda-limits"
	],
	"signals": [
		{
			"id": "s3-lambda-dynamodb",
			"need": "사진이 올라오면 썸네일을 만들고 그 정보를 키로 찾는다",
			"choose": "S3 이벤트 → Lambda → DynamoDB",
			"see": "architectures/s3-lambda-thumbnail#request-path",
			"why": "객체 생성 이벤트가 함수를 부르고, 키로 찾는 정보는 DynamoDB에 둔다."
		},
		{
			"id": "sqs",
			"need": "수십만 장이 몰려도 같은 계정의 다른 함수를 지킨다",
			"choose": "사이에 SQS + 최대 동시성",
			"see": "architectures/s3-lambda-thumbnail#scenario-bulk-upload-throttled",
			"why": "최대 동시성이 썸네일의 몫을 묶고, 밀린 이벤트는 대기열에 남는다."
		},
		{
			"id": "s3-sns",
			"need": "같은 업로드 하나로 여러 처리를 함께 시작한다",
			"choose": "S3 이벤트 → SNS → 대기열 여럿",
			"see": "architectures/sns-sqs-fan-out#scenario-s3-upload-several-consumers",
			"why": "S3는 같은 이벤트를 두 대상에 못 보낸다. SNS가 대기열마다 사본을 준다."
		}
	],
	"facts": [
		{
			"id": "recursion-detection",
			"label": "Lambda가 재귀 호출을 끊는 때",
			"value": "같은 사슬에서 약 16번 불린 뒤",
			"note": "S3·SQS·SNS와 Lambda 사이의 고리만 알아챈다. 그때까지의 호출은 요금을 낸다.",
			"called": [
				"재귀",
				"재귀호출",
				"무한루프",
				"recursion"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html"
		},
		{
			"id": "filter-rules",
			"label": "이벤트 알림을 거르는 조건",
			"value": "키의 접두사와 접미사 하나씩",
			"note": "와일드카드는 쓰지 못한다. 크기 같은 속성으로 거르려면 EventBridge로 보낸다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html"
		},
		{
			"id": "key-encoding",
			"label": "이벤트에 담긴 객체 키",
			"value": "URL 인코딩된 값",
			"note": "공백은 `+`로, 한글은 퍼센트 부호로 온다. 풀지 않고 읽으면 없는 객체라는 오류가 난다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html"
		},
		{
			"id": "same-region",
			"label": "알림 대상의 위치",
			"value": "버킷과 같은 리전",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html"
		},
		{
			"id": "event-sequencer",
			"label": "같은 키의 이벤트 순서를 견주는 값",
			"value": "sequencer(16진수 문자열)",
			"note": "알림은 순서를 지키지 않는다. 길이를 맞춘 뒤 사전순으로 견준다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html"
		}
	],
	"scenarios": [
		{
			"id": "resize-on-upload",
			"situation": "사용자가 올린 사진마다 곧바로 작은 이미지를 만들고 이름·크기·날짜를 조회할 수 있게 해야 한다. 업로드는 들쭉날쭉하고 서버는 두지 않는다.",
			"answer": [
				"architectures/s3-lambda-thumbnail",
				"storage/s3",
				"compute/lambda",
				"database/dynamodb"
			],
			"choose": "S3 이벤트 알림 → Lambda → DynamoDB",
			"why": "“올라올 때마다”는 S3 이벤트 알림, “서버 없이 짧게”는 Lambda, “조회”는 DynamoDB다.",
			"trap": "EC2가 버킷을 주기적으로 훑는 답은 늦고 쉬는 동안에도 돈이 든다. 함수를 예약 실행하는 답도 즉시가 아니다.",
			"requirements": ["least-operations", "sudden-load"]
		},
		{
			"id": "function-calls-itself",
			"situation": "썸네일 함수를 배포하자 호출 수와 객체 수가 끝없이 늘고 요금이 치솟는다. 결과는 원본과 같은 버킷에 저장한다.",
			"answer": ["architectures/s3-lambda-thumbnail", "storage/s3"],
			"choose": "결과 버킷을 나누거나 알림 접두사 좁히기",
			"why": "결과의 쓰기가 다시 객체 생성 이벤트를 낸다. 결과 버킷을 나누거나, 알림의 접두사를 `uploads/`로 좁히고 결과는 `thumbs/`에 쓴다. 급하면 함수의 예약된 동시성을 0으로 둔다.",
			"trap": "함수의 제한 시간을 줄이거나 재시도를 0으로 해도 고리는 그대로 돈다. 오류가 아니라 정상 호출이기 때문이다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "bulk-upload-throttled",
			"situation": "행사 뒤에 사진 20만 장이 한꺼번에 올라온다. 같은 계정의 결제 함수까지 동시 실행이 모자라 느려졌다.",
			"answer": ["integration/sqs", "compute/lambda-limits"],
			"choose": "SQS + 이벤트 소스의 최대 동시성",
			"why": "알림을 SQS로 보내고 이벤트 소스의 최대 동시성으로 썸네일의 몫을 묶는다. 밀린 이벤트는 대기열에 남는다.",
			"trap": "결제 함수에 프로비저닝된 동시성만 늘리는 답은 켜 둔 만큼 값이 들고 썸네일의 폭주는 그대로다. 썸네일에 예약된 동시성만 걸면 결제는 지키지만, 비동기 이벤트는 6시간 넘게 밀리면 버려진다.",
			"requirements": ["sudden-load", "decoupling"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "썸네일을 원본과 같은 버킷이나 다른 버킷에 넣는다고만 한다.",
			"status": "simplified",
			"right": "같은 버킷이면 그 쓰기가 함수를 다시 부를 수 있다. 버킷을 나누는 것이 권장이고, 하나로 쓴다면 알림의 접두사를 원본 쪽으로 좁힌다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html"
		},
		{
			"id": "sns-sqs",
			"notes": "S3 알림의 대상을 SNS, SQS, Lambda 정도로 든다.",
			"status": "outdated",
			"right": "EventBridge도 대상이다. 속성으로 거르기, 여러 대상, 다시 재생하기가 필요하면 그쪽으로 보낸다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html"
		},
		{
			"id": "dynamodb",
			"notes": "업로드하면 알림이 함수를 작동시킨다고만 하고 중복과 순서를 말하지 않는다.",
			"status": "simplified",
			"right": "알림은 최소 한 번 전달이고 순서가 없다. 같은 키로 결과를 덮어쓰게 하고, DynamoDB에는 조건부 쓰기로 더 새 것만 남긴다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html"
		}
	],
	"failures": [
		{
			"id": "broken-image",
			"diagram": "request-path",
			"drawn": "recursion-and-retry",
			"drawnWay": [{
				"from": "fn",
				"to": "retry"
			}, {
				"from": "retry",
				"to": "dlq"
			}],
			"drawnTakeover": ["dlq"],
			"part": "fn",
			"why": "row-lambda",
			"what": "깨진 사진에서 썸네일 함수가 오류로 끝난다",
			"partly": true,
			"takeover": ["fail"],
			"steps": [{
				"from": "app",
				"to": "src",
				"text": "업로드는 이미 성공했다"
			}, {
				"from": "fn",
				"to": "fail",
				"text": "두 번 더 해 보고 이벤트를 남긴다"
			}],
			"time": "1분 뒤, 다시 2분 뒤 더 시도한다(모두 두 번)",
			"user": "그 사진의 썸네일만 없다. 업로드는 200이다.",
			"note": "실패 대상을 정해 둔다. 없으면 이벤트가 조용히 사라진다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"
		},
		{
			"id": "throttled",
			"diagram": "request-path",
			"part": "fn",
			"why": "row-lambda",
			"what": "사진이 몰려 동시 실행이 바닥난다",
			"partly": true,
			"takeover": ["fail"],
			"steps": [{
				"from": "app",
				"to": "src",
				"text": "업로드는 계속 성공한다"
			}, {
				"from": "fn",
				"to": "fail",
				"text": "내부 대기열에서 기한을 넘긴 이벤트만 남긴다"
			}],
			"time": "최대 6시간 다시 시도한다(1초에서 5분까지 간격을 늘리며)",
			"user": "썸네일이 늦게 생긴다. 같은 계정에서 바로 부르는 다른 함수는 429로 거절된다.",
			"note": "사이에 SQS를 두고 이벤트 소스의 최대 동시성으로 썸네일의 몫을 묶는다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"
		},
		{
			"id": "recursion",
			"diagram": "request-path",
			"drawn": "recursion-and-retry",
			"drawnWay": [{
				"from": "s3",
				"to": "fn"
			}, {
				"from": "fn",
				"to": "s3"
			}],
			"part": "fn",
			"why": "row-lambda",
			"what": "썸네일을 원본 버킷에 써서 자기를 다시 부른다",
			"partly": true,
			"idle": [{
				"from": "fn",
				"to": "dst"
			}],
			"steps": [{
				"from": "src",
				"to": "fn",
				"text": "올라온 것이 함수를 부른다"
			}, {
				"from": "fn",
				"to": "src",
				"text": "썸네일을 같은 버킷에 써서 다시 1로 돈다"
			}],
			"time": "약 16번 불린 뒤 Lambda가 끊는다",
			"user": "호출 수와 객체 수, 요금이 늘어난다. 보는 사람은 느끼지 못한다.",
			"note": "버킷을 나누거나 알림의 접두사를 좁힌다. 급하면 함수의 예약된 동시성을 0으로 둔다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html"
		},
		{
			"id": "one-zone-lost",
			"diagram": "request-path",
			"part": "dst",
			"why": "row-beokit-dul",
			"what": "One Zone-IA에 둔 썸네일의 AZ가 망가진다",
			"partly": true,
			"called": [{
				"from": "cf",
				"to": "dst"
			}],
			"takeover": ["cf", "src"],
			"steps": [
				{
					"from": "viewer",
					"to": "cf",
					"text": "캐시에 있는 썸네일은 그대로 나간다"
				},
				{
					"from": "src",
					"to": "fn",
					"text": "원본을 다시 돌려 새로 만든다"
				},
				{
					"from": "fn",
					"to": "dst",
					"text": "이번에는 S3 Standard로 쓴다"
				}
			],
			"time": "원본에서 모두 다시 만들 때까지",
			"user": "캐시에 없는 썸네일만 보이지 않는다. 원본은 여러 AZ에 있어 잃지 않는다.",
			"note": "다시 만들 수 있는 것만 One Zone-IA에 둔다. 원본을 한꺼번에 돌리는 일은 S3 Batch Operations가 한다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"
		},
		{
			"id": "upload-denied",
			"diagram": "request-path",
			"part": "src",
			"why": "row-beokit-dul",
			"what": "서명한 역할이나 버킷 정책이 업로드를 막는다",
			"cuts": [{
				"from": "app",
				"to": "src"
			}],
			"steps": [{
				"from": "viewer",
				"to": "cf",
				"text": "이미 만든 썸네일은 그대로 본다"
			}, {
				"from": "cf",
				"to": "dst",
				"text": "캐시에 없으면 버킷에서 가져온다"
			}],
			"time": "권한을 되돌릴 때까지",
			"user": "새 업로드가 403이다. 이미 올린 사진은 그대로다.",
			"note": "사전 서명 URL은 서명한 쪽의 권한만큼만 된다. URL의 기한이 끝나도 같은 403이다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html"
		},
		{
			"id": "sign-throttled",
			"diagram": "request-path",
			"part": "api",
			"why": "row-url",
			"what": "서명 API의 요청이 초당 한도를 넘는다",
			"partly": true,
			"steps": [{
				"from": "app",
				"to": "src",
				"text": "받아 둔 URL로는 올린다"
			}, {
				"from": "src",
				"to": "fn",
				"text": "올라온 것은 평소처럼 처리한다"
			}],
			"time": "요청이 한도 아래로 줄면 바로(기본 초당 10,000건)",
			"user": "넘친 요청만 429라 새로 올리지 못한다. 간격을 늘리며 다시 보낸다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html"
		},
		{
			"id": "table-throttled",
			"diagram": "request-path",
			"part": "ddb",
			"why": "row-dynamodb",
			"what": "이미지 정보 테이블이 쓰기를 스로틀링한다",
			"partly": true,
			"takeover": ["fail"],
			"steps": [{
				"from": "fn",
				"to": "dst",
				"text": "썸네일은 이미 썼다"
			}, {
				"from": "fn",
				"to": "fail",
				"text": "두 번 더 해 보고 이벤트를 남긴다"
			}],
			"time": "1분 뒤, 다시 2분 뒤 더 시도한다(모두 두 번)",
			"user": "썸네일은 있는데 목록에는 늦게 나온다. 끝내 실패하면 다시 부를 때까지 빠진다.",
			"note": "다시 부르면 썸네일도 다시 쓴다. 같은 키에 덮어쓰니 하나로 남는다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"
		},
		{
			"id": "failure-queue-denied",
			"diagram": "request-path",
			"part": "fail",
			"what": "함수의 역할이 실패 대기열에 넣을 권한을 잃는다",
			"cuts": [{
				"from": "fn",
				"to": "fail"
			}],
			"lineFails": true,
			"steps": [{
				"from": "app",
				"to": "src",
				"text": "업로드는 평소처럼 된다"
			}, {
				"from": "fn",
				"to": "dst",
				"text": "멀쩡한 사진의 썸네일도 생긴다"
			}],
			"time": "권한을 되돌릴 때까지",
			"user": "실패한 사진의 이벤트가 남지 않고 사라진다. 그 밖에는 아무도 알아채지 못한다.",
			"note": "`DestinationDeliveryFailures` 지표에 경보를 건다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html"
		},
		{
			"id": "oac-denied",
			"diagram": "request-path",
			"part": "dst",
			"why": "row-beokit-dul",
			"what": "썸네일 버킷의 정책이 CloudFront의 서명을 막는다",
			"cuts": [{
				"from": "cf",
				"to": "dst"
			}],
			"steps": [{
				"from": "viewer",
				"to": "cf",
				"text": "수명이 남은 썸네일은 나간다"
			}],
			"time": "정책을 고치면 바로(S3의 403은 캐시하지 않는다)",
			"user": "캐시에 없거나 수명이 끝난 썸네일이 403이다. 업로드와 만들기는 그대로다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html"
		}
	],
	"sources": [
		{
			"note": "004",
			"section": "서버리스 썸네일 생성",
			"lines": "92"
		},
		{
			"note": "004",
			"section": "S3 업로드와 람다 함수",
			"lines": "98-101"
		},
		{
			"note": "001",
			"section": "S3 Event Notifications",
			"lines": "901-905"
		}
	],
	"references": [
		{
			"title": "자습서 — S3 트리거로 썸네일 만들기",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/with-s3-tutorial.html"
		},
		{
			"title": "S3 이벤트 알림",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html"
		},
		{
			"title": "Lambda의 재귀 고리 감지",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html"
		},
		{
			"title": "비동기 호출의 오류 처리",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-api-gateway\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M109 178h9v-6h-9zm16 0h9v-6h-9zM86 47 45 67v129l41 14zm7 41v84h9v6h-9v36l-2 3h-2l-48-16-3-3V65l2-2 48-24h3l2 3v39h9v7zm48 90h9v-6h-9zm0-90h9v-7h-9zm-16 0h9v-7h-9zm-16 0h9v-7h-9zm102-21-41-20v163l41-14zm7 131-3 3-48 16h-2l-2-3v-36h-6v-6h6V88h-6v-7h6V42l2-3h3l48 24 2 2zm-81-90-6-2-16 42 6 2zm22 21a3 3 0 0 0 0-5l-13-13-4 5 10 10-10 11 4 5zm-49 13-13-13a3 3 0 0 1 0-5l13-13 4 5-10 10 10 11z\"/></symbol><symbol id=\"icon-aws-cloudfront\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 167c0-5-4-10-9-10s-10 5-10 10 4 9 10 9c5 0 9-4 9-9m7 0c0 9-7 16-16 16s-16-7-16-16 7-16 16-16 16 7 16 16m-86-46c0-6-4-10-9-10-6 0-10 4-10 10 0 5 4 9 10 9 5 0 9-4 9-9m7 0c0 8-8 16-16 16-9 0-16-8-16-16 0-9 7-16 16-16 8 0 16 7 16 16m23-51c0 6 4 10 10 10 5 0 9-4 9-10 0-5-4-9-9-9-6 0-10 4-10 9m-6 0c0-8 7-16 16-16s16 8 16 16c0 9-7 16-16 16s-16-7-16-16m90 58c0-30-16-57-41-72l-15 4-2-6 8-2a83 83 0 0 0-33-7l-16 1 10 7-3 5-16-9c-31 10-54 37-58 70 7-2 13-2 20-2v6l-20 2v3c0 28 14 53 36 69-4-12-6-24-6-35l2-17 1-3 6 1v4l-3 15c0 13 3 26 9 40 12 6 25 9 38 9 9 0 17-1 26-4l7-19 6 2-5 14 15-9-4-8 6-3 3 7c19-16 29-38 29-63m7 0c0 28-13 54-35 71l-18 11-8 3c-9 3-19 5-29 5-15 0-29-4-42-11-29-16-48-46-48-79l1-5c2-38 27-70 63-81 9-2 17-4 26-4 15 0 31 4 44 12 28 16 46 46 46 78m-99-47-4-4c-7 6-13 13-19 23l5 3c6-9 12-16 18-22m-9 42-2 6c14 5 27 13 40 25l4-4c-13-13-27-22-42-27m42-38c12 19 19 39 21 60h-7c-1-20-7-39-19-56z\"/></symbol><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>파일이 올라오는 순간 짧은 일을 자동으로</strong> 할 때 쓴다. 썸네일, 워터마크, 바이러스 검사, 형식 변환, 목록 만들기가 모두 같은 모양이다. 한 파일에 15분을 넘거나 메모리 10GB로 모자라면 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>가 아니라 <a href=\"/compute/fargate/\" class=\"mention\">Fargate</a>나 <a href=\"/compute/batch/\">AWS Batch</a>에 맡긴다. 동영상 인코딩은 MediaConvert가 따로 있다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-52\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">업로드가 이벤트가 되어 Lambda가 썸네일과 메타데이터를 만드는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"broken-image\">깨진 사진에서 썸네일 함수가 오류로 끝난다</option><option value=\"throttled\">사진이 몰려 동시 실행이 바닥난다</option><option value=\"recursion\">썸네일을 원본 버킷에 써서 자기를 다시 부른다</option><option value=\"one-zone-lost\">One Zone-IA에 둔 썸네일의 AZ가 망가진다</option><option value=\"upload-denied\">서명한 역할이나 버킷 정책이 업로드를 막는다</option><option value=\"sign-throttled\">서명 API의 요청이 초당 한도를 넘는다</option><option value=\"table-throttled\">이미지 정보 테이블이 쓰기를 스로틀링한다</option><option value=\"failure-queue-denied\">함수의 역할이 실패 대기열에 넣을 권한을 잃는다</option><option value=\"oac-denied\">썸네일 버킷의 정책이 CloudFront의 서명을 막는다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를, 밑줄 친 부품을 누르면 그 노트를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 업로드가 이벤트가 되어 Lambda가 썸네일과 메타데이터를 만드는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"448\" height=\"792\" class=\"diagram-svg diagram-slim diagram-from-360 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 717.4 1267.6\"><svg id=\"diagram-request-path-picture\" width=\"717.4\" height=\"1267.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-4 -4 717.4 1267.6\"><title id=\"diagram-request-path-title\">업로드가 이벤트가 되어 Lambda가 썸네일과 메타데이터를 만드는 흐름</title><desc id=\"diagram-request-path-desc\">앱은 사전 서명 URL을 받아 원본 버킷에 사진을 바로 올린다. 객체 생성 이벤트가 비동기로 Lambda를 부르고, 함수는 원본을 읽어 줄인 이미지를 썸네일 버킷에 쓰고 정보를 DynamoDB에 적는다. 사용자는 CloudFront로 썸네일을 보고, 끝내 실패한 이벤트는 실패 대기열에 남는다.</desc><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"492.9\" height=\"833.6\" x=\"184.9\" y=\"414\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"app_api\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M235.3 294v13q0 7-7.1 7H83.9q-7 0-7 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m82.9 402-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"app_src\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M262.3 294v13q0 7 7 7h144.3q7 0 7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m426.7 455-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"src_fn\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M432 619.2v23q0 7 7.1 7h34.6q7 0 7 7v76q0 7-7 7h-32.1q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m440.5 757.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_src\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M406.8 769.2v-23q0-7-7-7H348q-7 0-7-7v-76q0-7 7-7h54.2q7 0 7-7v-19\"/><path fill=\"var(--diagram-line)\" d=\"m403.3 631.2 6-12 6 12z\"/></g><g class=\"d-edge\" data-edge=\"fn_dst\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M441.4 921.4v23q0 7 7 7h108q7 0 7 7v76q0 7 7 7h10.2q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m593.7 1059.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_ddb\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M420.7 921.4v146\"/><path fill=\"var(--diagram-line)\" d=\"m426.7 1059.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_fail\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M400 921.4v23q0 7-7.2 7H268.3q-7 0-7 7v109\"/><path fill=\"var(--diagram-line)\" d=\"m267.2 1059.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"cf_dst\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M639.7 294v740.3q0 7.1-7 7.1h-10.2q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m621.4 1059.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"viewer_cf\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M639.7 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m645.7 154-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"196.9\" y=\"445\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-edge-label\" data-edge=\"app_api\"><rect width=\"112.9\" height=\"30\" x=\"20.4\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"76.8\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① URL 요청</text></g><g class=\"d-edge-label\" data-edge=\"app_src\"><rect width=\"71\" height=\"30\" x=\"385.2\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"420.7\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② PUT</text></g><g class=\"d-edge-label\" data-edge=\"src_fn\"><rect width=\"129.3\" height=\"30\" x=\"415.8\" y=\"679.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"480.4\" y=\"702.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 생성 이벤트</text></g><g class=\"d-edge-label\" data-edge=\"fn_src\"><rect width=\"110.3\" height=\"30\" x=\"285.5\" y=\"679.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"340.6\" y=\"702.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 원본 읽기</text></g><g class=\"d-edge-label\" data-edge=\"fn_dst\"><rect width=\"129.3\" height=\"30\" x=\"498.4\" y=\"981.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"563\" y=\"1004.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 작은 이미지</text></g><g class=\"d-edge-label\" data-edge=\"fn_ddb\"><rect width=\"110.3\" height=\"30\" x=\"365.2\" y=\"981.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"420.3\" y=\"1004.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 이름·크기</text></g><g class=\"d-edge-label\" data-edge=\"fn_fail\"><rect width=\"110.3\" height=\"30\" x=\"205.7\" y=\"981.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"260.9\" y=\"1004.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 끝내 실패</text></g><g class=\"d-edge-label\" data-edge=\"cf_dst\"><rect width=\"116.2\" height=\"30\" x=\"581.2\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"639.3\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ OAC 서명</text></g><g class=\"d-edge-label\" data-edge=\"viewer_cf\"><rect width=\"66.7\" height=\"30\" x=\"606.2\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"639.6\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 보기</text></g><g class=\"d-node\" data-part=\"app\"><rect width=\"101\" height=\"44\" x=\"198.3\" y=\"250\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"248.8\" y=\"281\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱</text></g><g class=\"d-node\" data-part=\"api\"><text x=\"76.7\" y=\"534\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">서명 API <tspan x=\"76.9\" y=\"558.2\">API Gateway</tspan></text><use width=\"72\" height=\"72\" x=\"40.9\" y=\"423\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\" data-part=\"src\"><text x=\"420.7\" y=\"587\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">원본 버킷 <tspan x=\"420.7\" y=\"611.2\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"384.7\" y=\"476\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"fn\"><text x=\"420.7\" y=\"889.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">썸네일 함수 <tspan x=\"420.7\" y=\"913.4\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"384.7\" y=\"778.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"dst\"><text x=\"601.5\" y=\"1191.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">썸네일 버킷 <tspan x=\"601.5\" y=\"1215.6\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"565.5\" y=\"1080.4\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"ddb\"><text x=\"420.7\" y=\"1191.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">이미지 정보 <tspan x=\"420.7\" y=\"1215.6\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"384.7\" y=\"1080.4\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\" data-part=\"fail\"><text x=\"261.2\" y=\"1191.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실패 대기열 <tspan x=\"261.2\" y=\"1215.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"225.2\" y=\"1080.4\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node leads\" data-part=\"cf\"><text x=\"639.7\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudFront</text><use width=\"72\" height=\"72\" x=\"603.7\" y=\"175\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\" data-part=\"viewer\"><rect width=\"110.6\" height=\"44\" x=\"584.4\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"639.7\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보는 사람</text></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 서명 API의 요청이 초당 한도를 넘는다\" data-breaks=\"sign-throttled\"><rect x=\"8\" y=\"410\" width=\"138\" height=\"160\" rx=\"10\"/><path d=\"M146 410m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 서명한 역할이나 버킷 정책이 업로드를 막는다\" data-breaks=\"upload-denied\"><rect x=\"372\" y=\"463\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M470 463m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 깨진 사진에서 썸네일 함수가 오류로 끝난다. 다른 고장: 사진이 몰려 동시 실행이 바닥난다. 다른 고장: 썸네일을 원본 버킷에 써서 자기를 다시 부른다\" data-breaks=\"broken-image\" data-then=\"throttled recursion\"><rect x=\"364\" y=\"765\" width=\"113\" height=\"160\" rx=\"10\"/><path d=\"M477 765m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 함수의 역할이 실패 대기열에 넣을 권한을 잃는다\" data-breaks=\"failure-queue-denied\"><rect x=\"205\" y=\"1067\" width=\"113\" height=\"160\" rx=\"10\"/><path d=\"M318 1067m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 이미지 정보 테이블이 쓰기를 스로틀링한다\" data-breaks=\"table-throttled\"><rect x=\"360\" y=\"1067\" width=\"122\" height=\"160\" rx=\"10\"/><path d=\"M482 1067m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: One Zone-IA에 둔 썸네일의 AZ가 망가진다. 다른 고장: 썸네일 버킷의 정책이 CloudFront의 서명을 막는다\" data-breaks=\"one-zone-lost\" data-then=\"oac-denied\"><rect x=\"545\" y=\"1067\" width=\"113\" height=\"160\" rx=\"10\"/><path d=\"M658 1067m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><a aria-label=\"CloudFront\" href=\"/networking/cloudfront/\"><rect width=\"121.3\" height=\"136\" x=\"579\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"340\" height=\"830\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-0.8 -4 544.5 1327.8\"><svg width=\"544.5\" height=\"1327.8\" x=\"-0.8\" y=\"-4\" aria-describedby=\"diagram-request-path-narrow-desc\" aria-labelledby=\"diagram-request-path-narrow-title\" role=\"img\" viewBox=\"-0.8 -4 544.5 1327.8\"><title id=\"diagram-request-path-narrow-title\">업로드가 이벤트가 되어 Lambda가 썸네일과 메타데이터를 만드는 흐름</title><desc id=\"diagram-request-path-narrow-desc\">앱은 사전 서명 URL을 받아 원본 버킷에 사진을 바로 올린다. 객체 생성 이벤트가 비동기로 Lambda를 부르고, 함수는 원본을 읽어 줄인 이미지를 썸네일 버킷에 쓰고 정보를 DynamoDB에 적는다. 사용자는 CloudFront로 썸네일을 보고, 끝내 실패한 이벤트는 실패 대기열에 남는다.</desc><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"492.9\" height=\"809.6\" x=\"15.2\" y=\"498.2\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"app_api\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M201.7 48v13q0 7-7.1 7H173q-7 0-7 7v155\"/><path fill=\"var(--diagram-line)\" d=\"m172 222-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"app_src\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M215.4 48v13q0 7 7 7H244q7 0 7 7v472.2\"/><path fill=\"var(--diagram-line)\" d=\"m257 539.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"src_fn\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M261.6 695.4v23q0 7 7 7H304q7 0 7 7v76q0 7-7 7h-32.2q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m270.8 833.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_src\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M237.1 845.4v-23q0-7-7-7h-51.8q-7 0-7-7v-76q0-7 7-7h54.9q7 0 7-7v-19\"/><path fill=\"var(--diagram-line)\" d=\"m234.3 707.4 6-12 6 12z\"/></g><g class=\"d-edge\" data-edge=\"fn_dst\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M271.7 989.6v23q0 7 7 7h107.9q7 0 7 7v76q0 7 7.1 7H411q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m424 1127.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_ddb\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M251 989.6v146\"/><path fill=\"var(--diagram-line)\" d=\"m257 1127.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_fail\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M230.2 989.6v23q0 7-7 7H98.5q-7.1 0-7.1 7v109\"/><path fill=\"var(--diagram-line)\" d=\"m97.5 1127.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"cf_dst\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M470 366.1v736.4q0 7.1-7.1 7.1h-10.2q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m451.6 1127.6-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"viewer_cf\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M470 124v118.1\"/><path fill=\"var(--diagram-line)\" d=\"m476 234.1-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"27.2\" y=\"529.2\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-edge-label\" data-edge=\"app_api\"><rect width=\"112.9\" height=\"30\" x=\"109.6\" y=\"91\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"166\" y=\"114\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① URL 요청</text></g><g class=\"d-edge-label\" data-edge=\"app_src\"><rect width=\"71\" height=\"30\" x=\"215.4\" y=\"164\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"250.9\" y=\"187\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② PUT</text></g><g class=\"d-edge-label\" data-edge=\"src_fn\"><rect width=\"129.3\" height=\"30\" x=\"246\" y=\"755.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"310.7\" y=\"778.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 생성 이벤트</text></g><g class=\"d-edge-label\" data-edge=\"fn_src\"><rect width=\"110.3\" height=\"30\" x=\"115.7\" y=\"755.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"170.9\" y=\"778.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 원본 읽기</text></g><g class=\"d-edge-label\" data-edge=\"fn_dst\"><rect width=\"129.3\" height=\"30\" x=\"328.7\" y=\"1049.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"393.3\" y=\"1072.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 작은 이미지</text></g><g class=\"d-edge-label\" data-edge=\"fn_ddb\"><rect width=\"110.3\" height=\"30\" x=\"195.4\" y=\"1049.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"250.6\" y=\"1072.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 이름·크기</text></g><g class=\"d-edge-label\" data-edge=\"fn_fail\"><rect width=\"110.3\" height=\"30\" x=\"36\" y=\"1049.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"91.1\" y=\"1072.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 끝내 실패</text></g><g class=\"d-edge-label\" data-edge=\"cf_dst\"><rect width=\"116.2\" height=\"30\" x=\"411.5\" y=\"418.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"469.6\" y=\"441.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ OAC 서명</text></g><g class=\"d-edge-label\" data-edge=\"viewer_cf\"><rect width=\"66.7\" height=\"30\" x=\"436.5\" y=\"164\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"469.8\" y=\"187\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 보기</text></g><g class=\"d-node\" data-part=\"app\"><rect width=\"61.1\" height=\"36\" x=\"178\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"208.5\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱</text></g><g class=\"d-node\" data-part=\"api\"><text x=\"165.9\" y=\"346\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">서명 API <tspan x=\"166.1\" y=\"370.2\">API Gateway</tspan></text><use width=\"72\" height=\"72\" x=\"130.1\" y=\"239\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\" data-part=\"src\"><text x=\"250.9\" y=\"663.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">원본 버킷 <tspan x=\"250.9\" y=\"687.4\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"214.9\" y=\"556.2\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"fn\"><text x=\"250.9\" y=\"957.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">썸네일 함수 <tspan x=\"250.9\" y=\"981.6\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"214.9\" y=\"850.4\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"dst\"><text x=\"431.8\" y=\"1251.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">썸네일 버킷 <tspan x=\"431.8\" y=\"1275.8\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"395.8\" y=\"1144.6\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"ddb\"><text x=\"250.9\" y=\"1251.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">이미지 정보 <tspan x=\"250.9\" y=\"1275.8\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"214.9\" y=\"1144.6\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\" data-part=\"fail\"><text x=\"91.5\" y=\"1251.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실패 대기열 <tspan x=\"91.5\" y=\"1275.8\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"55.5\" y=\"1144.6\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node leads\" data-part=\"cf\"><text x=\"470\" y=\"358.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudFront</text><use width=\"72\" height=\"72\" x=\"434\" y=\"251.1\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\" data-part=\"viewer\"><rect width=\"102.7\" height=\"36\" x=\"418.6\" y=\"88\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"470\" y=\"115\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보는 사람</text></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 서명 API의 요청이 초당 한도를 넘는다\" data-breaks=\"sign-throttled\"><rect x=\"97\" y=\"230\" width=\"138\" height=\"152\" rx=\"10\"/><path d=\"M235 230m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 서명한 역할이나 버킷 정책이 업로드를 막는다\" data-breaks=\"upload-denied\"><rect x=\"204\" y=\"547\" width=\"94\" height=\"152\" rx=\"10\"/><path d=\"M298 547m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 깨진 사진에서 썸네일 함수가 오류로 끝난다. 다른 고장: 사진이 몰려 동시 실행이 바닥난다. 다른 고장: 썸네일을 원본 버킷에 써서 자기를 다시 부른다\" data-breaks=\"broken-image\" data-then=\"throttled recursion\"><rect x=\"195\" y=\"841\" width=\"113\" height=\"152\" rx=\"10\"/><path d=\"M308 841m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 함수의 역할이 실패 대기열에 넣을 권한을 잃는다\" data-breaks=\"failure-queue-denied\"><rect x=\"35\" y=\"1136\" width=\"113\" height=\"152\" rx=\"10\"/><path d=\"M148 1136m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 이미지 정보 테이블이 쓰기를 스로틀링한다\" data-breaks=\"table-throttled\"><rect x=\"190\" y=\"1136\" width=\"122\" height=\"152\" rx=\"10\"/><path d=\"M312 1136m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: One Zone-IA에 둔 썸네일의 AZ가 망가진다. 다른 고장: 썸네일 버킷의 정책이 CloudFront의 서명을 막는다\" data-breaks=\"one-zone-lost\" data-then=\"oac-denied\"><rect x=\"376\" y=\"1136\" width=\"113\" height=\"152\" rx=\"10\"/><path d=\"M489 1136m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><a aria-label=\"CloudFront\" href=\"/networking/cloudfront/\"><rect width=\"121.3\" height=\"128\" x=\"409.3\" y=\"242.1\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>앱이 올릴 자리를 달라고 한다. API는 키를 정하고 <a href=\"/storage/s3-access-control/#presigned-url\">사전 서명 URL</a>을 돌려준다.</li>\n<li>앱이 사진을 <a href=\"/storage/s3/\">S3</a> 원본 버킷에 <strong>직접</strong> 올린다. 파일이 API와 함수를 지나지 않으니 본문 크기 한도에 걸리지 않는다.</li>\n<li>객체 생성 이벤트가 <a href=\"/compute/lambda/\">Lambda</a>를 <strong>비동기로</strong> 부른다. 앱은 기다리지 않는다. S3가 함수를 부를 수 있게 함수의 리소스 정책이 허용해야 한다.</li>\n<li>함수가 이벤트의 버킷과 키로 원본을 읽는다. 키는 URL 인코딩을 풀어서 쓴다.</li>\n<li>줄인 이미지를 <strong>다른 버킷</strong>에 같은 키로 쓴다. 같은 이벤트가 두 번 와도 덮어쓸 뿐이다.</li>\n<li>이름, 크기, 만든 날을 <a href=\"/database/dynamodb/\">DynamoDB</a>에 적는다. 목록 화면은 S3를 훑지 않고 이 테이블을 조회한다.</li>\n<li>재시도까지 실패한 이벤트는 실패 대상(on-failure)에 남는다.</li>\n<li>보는 사람은 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>로 썸네일을 받는다. 버킷은 비공개로 두고, CloudFront가 OAC(오리진 접근 제어)로 서명한 요청만 받는다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-broken-image\" name=\"failures-request-path\" data-failure='{\"down\":[\"fn\"],\"over\":[\"fail\"],\"way\":[[\"app\",\"src\"],[\"fn\",\"fail\"]],\"partly\":true}'><summary>깨진 사진에서 썸네일 함수가 오류로 끝난다</summary><dl><div><dt>걸리는 시간</dt><dd><b>1분 뒤, 다시 2분 뒤 더 시도한다(모두 두 번)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그 사진의 썸네일만 없다. 업로드는 200이다.</dd></div><div><dt>이어받는 것</dt><dd>실패 대기열 SQS</dd></div><div><dt>이때의 경로</dt><dd><ol><li>업로드는 이미 성공했다</li><li>두 번 더 해 보고 이벤트를 남긴다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>실패 대상을 정해 둔다. 없으면 이벤트가 조용히 사라진다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">썸네일 함수 Lambda</a> · <a href=\"#row-lambda\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-throttled\" name=\"failures-request-path\" data-failure='{\"down\":[\"fn\"],\"over\":[\"fail\"],\"way\":[[\"app\",\"src\"],[\"fn\",\"fail\"]],\"partly\":true}'><summary>사진이 몰려 동시 실행이 바닥난다</summary><dl><div><dt>걸리는 시간</dt><dd><b>최대 6시간 다시 시도한다(1초에서 5분까지 간격을 늘리며)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>썸네일이 늦게 생긴다. 같은 계정에서 바로 부르는 다른 함수는 429로 거절된다.</dd></div><div><dt>이어받는 것</dt><dd>실패 대기열 SQS</dd></div><div><dt>이때의 경로</dt><dd><ol><li>업로드는 계속 성공한다</li><li>내부 대기열에서 기한을 넘긴 이벤트만 남긴다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>사이에 SQS를 두고 이벤트 소스의 최대 동시성으로 썸네일의 몫을 묶는다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">썸네일 함수 Lambda</a> · <a href=\"#row-lambda\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-recursion\" name=\"failures-request-path\" data-failure='{\"down\":[\"fn\"],\"way\":[[\"src\",\"fn\"],[\"fn\",\"src\"]],\"partly\":true,\"idle\":[[\"fn\",\"dst\"]]}'><summary>썸네일을 원본 버킷에 써서 자기를 다시 부른다</summary><dl><div><dt>걸리는 시간</dt><dd><b>약 16번 불린 뒤 Lambda가 끊는다</b></dd></div><div><dt>사용자가 보는 것</dt><dd>호출 수와 객체 수, 요금이 늘어난다. 보는 사람은 느끼지 못한다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>올라온 것이 함수를 부른다</li><li>썸네일을 같은 버킷에 써서 다시 1로 돈다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>버킷을 나누거나 알림의 접두사를 좁힌다. 급하면 함수의 예약된 동시성을 0으로 둔다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">썸네일 함수 Lambda</a> · <a href=\"#row-lambda\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-one-zone-lost\" name=\"failures-request-path\" data-failure='{\"down\":[\"dst\"],\"over\":[\"cf\",\"src\"],\"way\":[[\"viewer\",\"cf\"],[\"src\",\"fn\"],[\"fn\",\"dst\"]],\"partly\":true,\"called\":[[\"cf\",\"dst\"]]}'><summary>One Zone-IA에 둔 썸네일의 AZ가 망가진다</summary><dl><div><dt>걸리는 시간</dt><dd><b>원본에서 모두 다시 만들 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>캐시에 없는 썸네일만 보이지 않는다. 원본은 여러 AZ에 있어 잃지 않는다.</dd></div><div><dt>이어받는 것</dt><dd>CloudFront, 원본 버킷 S3</dd></div><div><dt>이때의 경로</dt><dd><ol><li>캐시에 있는 썸네일은 그대로 나간다</li><li>원본을 다시 돌려 새로 만든다</li><li>이번에는 S3 Standard로 쓴다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>다시 만들 수 있는 것만 One Zone-IA에 둔다. 원본을 한꺼번에 돌리는 일은 S3 Batch Operations가 한다.</dd></div><div><dt>부품</dt><dd><a href=\"/storage/s3/\">썸네일 버킷 S3</a> · <a href=\"#row-beokit-dul\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-upload-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"src\"],\"way\":[[\"viewer\",\"cf\"],[\"cf\",\"dst\"]],\"cuts\":[[\"app\",\"src\"]]}'><summary>서명한 역할이나 버킷 정책이 업로드를 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>권한을 되돌릴 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>새 업로드가 403이다. 이미 올린 사진은 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>이미 만든 썸네일은 그대로 본다</li><li>캐시에 없으면 버킷에서 가져온다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>사전 서명 URL은 서명한 쪽의 권한만큼만 된다. URL의 기한이 끝나도 같은 403이다.</dd></div><div><dt>부품</dt><dd><a href=\"/storage/s3/\">원본 버킷 S3</a> · <a href=\"#row-beokit-dul\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-sign-throttled\" name=\"failures-request-path\" data-failure='{\"down\":[\"api\"],\"way\":[[\"app\",\"src\"],[\"src\",\"fn\"]],\"partly\":true}'><summary>서명 API의 요청이 초당 한도를 넘는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>요청이 한도 아래로 줄면 바로(기본 초당 10,000건)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>넘친 요청만 429라 새로 올리지 못한다. 간격을 늘리며 다시 보낸다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>받아 둔 URL로는 올린다</li><li>올라온 것은 평소처럼 처리한다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/integration/api-gateway/\">서명 API API Gateway</a> · <a href=\"#row-url\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-table-throttled\" name=\"failures-request-path\" data-failure='{\"down\":[\"ddb\"],\"over\":[\"fail\"],\"way\":[[\"fn\",\"dst\"],[\"fn\",\"fail\"]],\"partly\":true}'><summary>이미지 정보 테이블이 쓰기를 스로틀링한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>1분 뒤, 다시 2분 뒤 더 시도한다(모두 두 번)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>썸네일은 있는데 목록에는 늦게 나온다. 끝내 실패하면 다시 부를 때까지 빠진다.</dd></div><div><dt>이어받는 것</dt><dd>실패 대기열 SQS</dd></div><div><dt>이때의 경로</dt><dd><ol><li>썸네일은 이미 썼다</li><li>두 번 더 해 보고 이벤트를 남긴다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>다시 부르면 썸네일도 다시 쓴다. 같은 키에 덮어쓰니 하나로 남는다.</dd></div><div><dt>부품</dt><dd><a href=\"/database/dynamodb/\">이미지 정보 DynamoDB</a> · <a href=\"#row-dynamodb\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-failure-queue-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"fail\"],\"way\":[[\"app\",\"src\"],[\"fn\",\"dst\"]],\"lineFails\":true,\"cuts\":[[\"fn\",\"fail\"]]}'><summary>함수의 역할이 실패 대기열에 넣을 권한을 잃는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>권한을 되돌릴 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>실패한 사진의 이벤트가 남지 않고 사라진다. 그 밖에는 아무도 알아채지 못한다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>업로드는 평소처럼 된다</li><li>멀쩡한 사진의 썸네일도 생긴다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd><code>DestinationDeliveryFailures</code> 지표에 경보를 건다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/sqs/\">실패 대기열 SQS</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-oac-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"dst\"],\"way\":[[\"viewer\",\"cf\"]],\"cuts\":[[\"cf\",\"dst\"]]}'><summary>썸네일 버킷의 정책이 CloudFront의 서명을 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>정책을 고치면 바로(S3의 403은 캐시하지 않는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>캐시에 없거나 수명이 끝난 썸네일이 403이다. 업로드와 만들기는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>수명이 남은 썸네일은 나간다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/storage/s3/\">썸네일 버킷 S3</a> · <a href=\"#row-beokit-dul\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>앱은 사전 서명 URL을 받아 원본 버킷에 사진을 바로 올린다. 객체 생성 이벤트가 비동기로 Lambda를 부르고, 함수는 원본을 읽어 줄인 이미지를 썸네일 버킷에 쓰고 정보를 DynamoDB에 적는다. 사용자는 CloudFront로 썸네일을 보고, 끝내 실패한 이벤트는 실패 대기열에 남는다.</p><ul><li>서울 안: 원본 버킷 S3, 썸네일 함수 Lambda, 썸네일 버킷 S3, 이미지 정보 DynamoDB, 실패 대기열 SQS</li><li>앱 → 서명 API API Gateway: ① URL 요청</li><li>앱 → 원본 버킷 S3: ② PUT</li><li>원본 버킷 S3 → 썸네일 함수 Lambda: ③ 생성 이벤트 (점선)</li><li>썸네일 함수 Lambda → 원본 버킷 S3: ④ 원본 읽기</li><li>썸네일 함수 Lambda → 썸네일 버킷 S3: ⑤ 작은 이미지</li><li>썸네일 함수 Lambda → 이미지 정보 DynamoDB: ⑥ 이름·크기</li><li>썸네일 함수 Lambda → 실패 대기열 SQS: ⑦ 끝내 실패 (점선)</li><li>CloudFront → 썸네일 버킷 S3: ⑧ OAC 서명</li><li>보는 사람 → CloudFront: ⑧ 보기</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"LambdaFunctionConfigurations\"</span><span class=\"tk-punctuation\">:</span><span> [{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"LambdaFunctionArn\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:lambda:ap-northeast-2:111122223333:function:thumbnail\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Events\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"s3:ObjectCreated:*\"</span><span>]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Filter\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"Key\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"FilterRules\"</span><span class=\"tk-punctuation\">:</span><span> [</span></span>\n<span class=\"line\"><span>      { </span><span class=\"tk-keyword\">\"Name\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"prefix\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-keyword\"> \"Value\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"uploads/\"</span><span> }</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span>      { </span><span class=\"tk-keyword\">\"Name\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"suffix\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-keyword\"> \"Value\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \".jpg\"</span><span> }</span></span>\n<span class=\"line\"><span>    ] } }</span></span>\n<span class=\"line\"><span>  }]</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 부품, 맡은 일, 다르게 하면\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\">\n<thead>\n<tr>\n<th scope=\"col\">부품</th>\n<th scope=\"col\">맡은 일</th>\n<th scope=\"col\">다르게 하면</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-url\">\n<th scope=\"row\"><a href=\"#row-url\" class=\"anchor\" aria-label=\"줄 링크\"></a>사전 서명 URL</th>\n<td>서버를 거치지 않는 업로드</td>\n<td>API를 지나면 10MB(<a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>는 6MB)에서 막힌다</td>\n</tr>\n<tr id=\"row-ibenteu-allim\">\n<th scope=\"row\"><a href=\"#row-ibenteu-allim\" class=\"anchor\" aria-label=\"줄 링크\"></a>이벤트 알림</th>\n<td>올라온 순간을 알린다</td>\n<td>버킷을 훑는 서버는 늦고 논다</td>\n</tr>\n<tr id=\"row-lambda\">\n<th scope=\"row\"><a href=\"#row-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a>Lambda</th>\n<td>파일마다 나란히 실행</td>\n<td>서버는 피크에 맞춰 켜 둔다</td>\n</tr>\n<tr id=\"row-beokit-dul\">\n<th scope=\"row\"><a href=\"#row-beokit-dul\" class=\"anchor\" aria-label=\"줄 링크\"></a>버킷 둘</th>\n<td>고리를 끊고 권한과 수명 주기를 나눈다</td>\n<td>하나면 재귀를 조심해야 한다</td>\n</tr>\n<tr id=\"row-dynamodb\">\n<th scope=\"row\"><a href=\"#row-dynamodb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a></th>\n<td>정보로 찾기</td>\n<td><a href=\"/storage/s3/\" class=\"mention\">S3</a>의 목록 API는 키 접두사로만 찾는다</td>\n</tr>\n</tbody>\n</table></div>\n<p>썸네일은 원본에서 다시 만들 수 있으므로 값싼 <a href=\"/storage/s3-storage-classes/\">One Zone-IA</a>가 어울린다. 시험의 답은 그렇다. 실제로는 따져 본다. IA 클래스는 128KB보다 작은 객체도 128KB로, 30일 전에 지워도 30일로 세고 꺼낼 때마다 요금이 붙는다. 작거나 자주 보는 썸네일이면 Standard가 더 쌀 수 있다.</p>\n<p>함수의 역할은 원본 버킷 읽기, 썸네일 버킷 쓰기, 테이블 쓰기만 갖는다. 원본에 쓸 권한이 없으면 코드가 틀려도 고리가 생기지 않는다.</p>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-broken-image\">깨진 사진에서 썸네일 함수가 오류로 끝난다</a></li><li><a href=\"#failure-throttled\">사진이 몰려 동시 실행이 바닥난다</a></li><li><a href=\"#failure-recursion\">썸네일을 원본 버킷에 써서 자기를 다시 부른다</a></li><li><a href=\"#diagram-request-path\">나머지 6가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-recursion-and-retry\" data-diagram=\"recursion-and-retry\"><figcaption><span class=\"diagram-title\">같은 버킷에 쓰면 생기는 재귀 고리와, 실패한 이벤트가 남는 <span class=\"diagram-title-end\">길<a href=\"#diagram-recursion-and-retry\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\"><strong>깨진 사진에서 썸네일 함수가 오류로 끝난다</strong> <span>1분 뒤, 다시 2분 뒤 더 시도한다(모두 두 번)</span> <span>그 사진의 썸네일만 없다. 업로드는 200이다. 이어받는 것: 실패 대기열 SQS.</span> <a href=\"https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><p class=\"diagram-outcome\"><strong>썸네일을 원본 버킷에 써서 자기를 다시 부른다</strong> <span>약 16번 불린 뒤 Lambda가 끊는다</span> <span>호출 수와 객체 수, 요금이 늘어난다. 보는 사람은 느끼지 못한다. <span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></span> <a href=\"https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 같은 버킷에 쓰면 생기는 재귀 고리와, 실패한 이벤트가 남는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"287\" height=\"658\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 458.8 1052.6\"><svg width=\"458.8\" height=\"1052.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-recursion-and-retry-desc\" aria-labelledby=\"diagram-recursion-and-retry-title\" role=\"img\" viewBox=\"-4 -4 458.8 1052.6\"><title id=\"diagram-recursion-and-retry-title\">같은 버킷에 쓰면 생기는 재귀 고리와, 실패한 이벤트가 남는 길</title><desc id=\"diagram-recursion-and-retry-desc\">결과를 같은 버킷에 쓰면 그 쓰기가 다시 이벤트를 내 함수를 부르는 고리가 된다. Lambda는 약 16번 뒤 이를 끊는다. 함수가 오류로 끝나면 두 번 더 시도하고, 그래도 실패하면 실패 대기열에 이벤트를 남긴다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M236 74v106\"/><path fill=\"var(--diagram-line)\" d=\"m242 172-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M224.4 336.2v13q0 7-7 7H178q-7 0-7 7v56q0 7 7 7h37q7 0 7 7v9\"/><path fill=\"var(--diagram-link)\" d=\"m228 434.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M250.2 446.2v-13q0-7 7-7h37q7 0 7-7v-56q0-7-7-7h-39.4q-7 0-7-7v-9\"/><path fill=\"var(--diagram-link)\" d=\"m241.8 348.2 6-12 6 12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M222 598.4v13q0 7-7 7h-88.5q-7.1 0-7.1 7v83\"/><path stroke-width=\"3\" d=\"m125.7 692.9-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M250.2 598.4v13q0 7 7 7h88.5q7 0 7 7v79\"/><path fill=\"var(--diagram-link)\" d=\"m358.8 696.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M352.8 770.4v106\"/><path fill=\"var(--diagram-link)\" d=\"m358.8 868.4-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"71\" height=\"30\" x=\"200.6\" y=\"114\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"236.1\" y=\"137\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① PUT</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"128\" y=\"376.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"170.8\" y=\"399.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">② 이벤트</text></g><g class=\"d-edge-label\"><rect width=\"134.8\" height=\"30\" x=\"233.7\" y=\"376.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"301.1\" y=\"399.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ 같은 곳에 씀</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"63.9\" y=\"638.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"119\" y=\"661.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 고리 감지</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"319.3\" y=\"638.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"352.7\" y=\"661.4\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑤ 오류</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"297.3\" y=\"810.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"352.4\" y=\"833.4\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑥ 끝내 실패</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"164.1\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"236.1\" y=\"52\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">업로드</text></g><g class=\"d-node\"><text x=\"236.1\" y=\"304\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">한 버킷 <tspan x=\"236.1\" y=\"328.2\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"200.1\" y=\"193\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"236.1\" y=\"566.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">썸네일 함수 <tspan x=\"236.1\" y=\"590.4\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"200.1\" y=\"455.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><rect width=\"214.8\" height=\"62\" x=\"12\" y=\"708.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"119.4\" y=\"748.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">16번쯤에서 끊음</text></g><g class=\"d-node\"><rect width=\"172\" height=\"62\" x=\"266.8\" y=\"708.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"352.8\" y=\"748.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">2번 더 시도</text></g><g class=\"d-node\"><text x=\"352.8\" y=\"1000.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실패 대기열 <tspan x=\"352.8\" y=\"1024.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"316.8\" y=\"889.4\" href=\"#icon-aws-sqs\"/></g><rect width=\"112.6\" height=\"160.2\" x=\"296.5\" y=\"876.4\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/></svg><a aria-label=\"한 버킷 S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"160.2\" x=\"187.1\" y=\"180\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"썸네일 함수 Lambda\" href=\"/compute/lambda/\"><rect width=\"112.6\" height=\"160.2\" x=\"179.8\" y=\"442.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"실패 대기열 SQS\" href=\"/integration/sqs/\"><rect width=\"112.6\" height=\"160.2\" x=\"296.5\" y=\"876.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>결과를 같은 버킷에 쓰면 그 쓰기가 다시 이벤트를 내 함수를 부르는 고리가 된다. Lambda는 약 16번 뒤 이를 끊는다. 함수가 오류로 끝나면 두 번 더 시도하고, 그래도 실패하면 실패 대기열에 이벤트를 남긴다.</p><ul><li>업로드 → 한 버킷 S3: ① PUT</li><li>한 버킷 S3 → 썸네일 함수 Lambda: ② 이벤트 (점선)</li><li>썸네일 함수 Lambda → 한 버킷 S3: ③ 같은 곳에 씀</li><li>썸네일 함수 Lambda → 16번쯤에서 끊음: ④ 고리 감지</li><li>썸네일 함수 Lambda → 2번 더 시도: ⑤ 오류 (점선)</li><li>2번 더 시도 → 실패 대기열 SQS: ⑥ 끝내 실패 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ul>\n<li><strong>재귀</strong>: 결과가 다시 이벤트를 내면(③) 호출이 끝없이 이어진다. <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>가 감지해 끊지만(④) 그것을 믿고 설계하지 않는다. 멈출 때는 예약된 동시성을 0으로 둔다.</li>\n<li><strong>깨진 이미지</strong>: 오류로 끝난 이벤트를 Lambda가 두 번 더 시도하고(⑤) 실패 대상으로 보낸다(⑥). 고친 뒤 그 이벤트로 다시 부른다. 설정하지 않으면 조용히 사라진다.</li>\n<li><strong>한꺼번에 몰림</strong>: 스로틀링된 비동기 이벤트는 내부 대기열에서 최대 6시간 기다린다. 다른 함수를 지키려면 사이에 <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>를 두고 최대 동시성을 건다.</li>\n<li><strong>놓친 알림</strong>: 아주 드물지만 대비한다. <a href=\"/storage/s3/\" class=\"mention\">S3</a> 인벤토리나 테이블과 견주어 빠진 것을 S3 Batch Operations로 다시 돌린다. 이미 있던 사진에도 같은 방법을 쓴다.</li>\n<li><strong>메모리와 시간 부족</strong>: 큰 사진에서만 죽는다. 메모리를 올리면 CPU도 함께 늘어 더 빨리 끝난다. 기본 3초인 제한 시간도 늘려 둔다.</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>사진 한 장마다 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 호출 하나, S3 GET·PUT 하나씩, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 쓰기 하나다. 올라오지 않으면 0이다.</li>\n<li><a href=\"/integration/sns/\" class=\"mention\">SNS</a>·<a href=\"/integration/sqs/\" class=\"mention\">SQS</a>·Lambda로 가는 이벤트 알림 자체에는 요금이 없다. <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>로 보내면 이벤트 수만큼 EventBridge 요금을 낸다.</li>\n<li>크기를 여러 가지로 미리 만들면 저장이 는다. 거의 안 보는 크기라면 요청할 때 만드는 변형이 싸다.</li>\n<li>재귀 고리가 가장 비싼 사고다. 호출 수와 버킷의 객체 수에 경보를 건다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>여러 처리</strong>: 썸네일, 색인, 검사를 함께 시작하려면 알림을 <a href=\"/integration/sns/\" class=\"mention\">SNS</a>로 보내 나눈다. <a href=\"/architectures/sns-sqs-fan-out/\">SNS + SQS 팬아웃</a>이다.</li>\n<li><strong>요청할 때 만들기</strong>: <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a> 뒤에서 처음 요청된 크기만 함수가 만들어 캐시한다. <a href=\"/compute/lambda-at-edge/\">Lambda@Edge</a>나 함수 URL을 오리진으로 쓴다.</li>\n<li><strong>여러 단계</strong>: 검사, 변환, 사람의 승인이 이어지면 <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>로 <a href=\"/integration/step-functions/\">Step Functions</a>를 시작한다.</li>\n<li><strong>태그 달기</strong>: 함수가 <a href=\"/ml/rekognition/\">Rekognition</a>을 불러 사진 속 물체를 적는다.</li>\n<li><strong>올린 뒤 정리</strong>: 원본은 <a href=\"/storage/s3-lifecycle/\">수명 주기</a>로 며칠 뒤 싼 클래스로 내린다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "실행 역할과 리소스 정책" }),
						": 역할은 함수가 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"와 ",
						createVNode(_components.a, {
							href: "/database/dynamodb/",
							class: "mention",
							children: "DynamoDB"
						}),
						"에 할 수 있는 일, 리소스 정책은 S3가 함수를 불러도 되는지다. 둘 다 있어야 돈다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "S3 이벤트와 폴링" }),
						": S3는 ",
						createVNode(_components.a, {
							href: "/compute/lambda/",
							class: "mention",
							children: "Lambda"
						}),
						"를 밀어서 부른다. ",
						createVNode(_components.a, {
							href: "/integration/sqs/",
							class: "mention",
							children: "SQS"
						}),
						"·Kinesis처럼 Lambda가 읽으러 가는 이벤트 소스 매핑이 아니다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "멀티파트 업로드" }),
						"의 이벤트는 조각마다가 아니라 완료될 때 한 번, ",
						createVNode(_components.code, { children: "CompleteMultipartUpload" }),
						"로 온다. ",
						createVNode(_components.code, { children: "Put" }),
						"만 걸어 두면 큰 파일을 놓치므로 ",
						createVNode(_components.code, { children: "s3:ObjectCreated:*" }),
						"를 쓴다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "삭제" }),
						"는 다른 이벤트다. 원본을 지울 때 썸네일도 지우려면 ",
						createVNode(_components.code, { children: "s3:ObjectRemoved:*" }),
						"를 따로 건다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "S3 Object Lambda가 보이면",
					"set:html": "<p>옛 자료는 읽을 때 크기를 바꾸는 답으로 S3 Object Lambda를 든다. 2025년 11월부터 신규 고객은 쓸 수 없다. 지금 새로 만든다면 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>와 Lambda다.</p>"
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
var url = "content/architectures/s3-lambda-thumbnail.mdx/";
var file = "/work/wt/build/content/architectures/s3-lambda-thumbnail.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/s3-lambda-thumbnail.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
