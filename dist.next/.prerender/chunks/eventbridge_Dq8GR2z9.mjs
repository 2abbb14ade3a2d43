import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/integration/eventbridge.mdx
var frontmatter = {
	"title": "Amazon EventBridge",
	"titleEn": "Amazon EventBridge",
	"kind": "service",
	"status": "published",
	"summary": "Amazon EventBridge는 AWS 서비스·SaaS·내 앱에서 일어난 일을 이벤트로 받아, 규칙에 맞는 것만 골라 Lambda 같은 대상으로 보내는 서버리스 이벤트 버스다.",
	"aliases": [
		"EventBridge",
		"이벤트브릿지",
		"이벤트 브리지",
		"아마존 이벤트브릿지",
		"EventEdge",
		"이벤트 버스",
		"Event Bus",
		"파트너 이벤트 버스",
		"사용자 지정 이벤트 버스",
		"커스텀 이벤트 버스",
		"스키마 레지스트리",
		"Schema Registry",
		"EventBridge Scheduler",
		"이벤트브릿지 스케줄러",
		"EventBridge Pipes",
		"이벤트 규칙",
		"이벤트 패턴",
		"이벤트 아카이브",
		"이벤트 라우팅",
		"이벤트 기반 아키텍처",
		"서비스 이벤트 감지",
		"스케줄러 서비스",
		"이벤트 버스 규칙",
		"SaaS 이벤트"
	],
	"related": [
		"integration/eventbridge-vs-cloudwatch-events",
		"integration/sns",
		"integration/step-functions",
		"compute/lambda",
		"integration/sqs",
		"integration/appflow",
		"management/cloudtrail",
		"management/cloudwatch-alarms"
	],
	"signals": [
		{
			"id": "eventbridge",
			"need": "AWS 리소스의 상태가 바뀌거나 특정 API가 불리면 곧바로 반응한다",
			"choose": "EventBridge 규칙",
			"see": "integration/eventbridge#scenario-react-to-state-change",
			"why": "리소스와 API의 이벤트가 기본 버스로 들어오고, 규칙이 골라 보낸다."
		},
		{
			"id": "eventbridge-scheduler",
			"need": "정해진 시각에 서버 없이 함수를 돌린다",
			"choose": "EventBridge Scheduler",
			"see": "integration/eventbridge#schedule",
			"why": "Scheduler가 시각에 맞춰 바로 부른다. cron 서버를 켜 둘 까닭이 없다."
		},
		{
			"id": "han-gyejeongui-beoseuro",
			"need": "여러 계정의 이벤트를 계정 한곳에 모아 처리한다",
			"choose": "한 계정의 버스로 보내는 규칙 + 리소스 정책",
			"see": "integration/eventbridge#scenario-central-bus",
			"why": "각 계정의 규칙이 그 버스로 보내고, 버스의 정책이 그 계정들을 허용한다."
		},
		{
			"id": "step-functions",
			"need": "단계의 순서와 분기, 재시도를 끝까지 관리한다",
			"choose": "Step Functions",
			"see": "integration/step-functions#when",
			"why": "전체 순서를 아는 지휘자가 필요하다. EventBridge는 골라 보낼 뿐이다."
		}
	],
	"facts": [
		{
			"id": "event-size",
			"label": "이벤트 하나의 크기",
			"value": "1MB",
			"note": "2026년 1월에 늘었다. PutEvents 요청 하나에 든 이벤트를 모두 합친 한도이기도 하다. 더 큰 내용은 S3에 두고 위치를 넣는다.",
			"examEra": "256KB",
			"called": [
				"이벤트크기",
				"이벤트 KB",
				"이벤트최대",
				"이벤트사이즈",
				"이벤트 MB",
				"페이로드",
				"payload",
				"메시지크기",
				"event size",
				"entry size"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html"
		},
		{
			"id": "put-events-batch",
			"label": "PutEvents 한 번에 넣는 이벤트",
			"value": "10개",
			"note": "새 Custom Event Bus는 100개까지다.",
			"called": [
				"putevents",
				"한번에 이벤트",
				"put events",
				"배치",
				"batch"
			],
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html"
		},
		{
			"id": "rules-per-bus",
			"label": "버스 하나의 규칙",
			"value": "300개(일부 리전 100개)",
			"note": "늘릴 수 있다.",
			"called": [
				"규칙",
				"룰",
				"rule",
				"버스 규칙",
				"버스 룰",
				"이벤트버스 규칙",
				"rules per bus",
				"rules per event bus"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html"
		},
		{
			"id": "targets-per-rule",
			"label": "규칙 하나의 대상",
			"value": "5개",
			"called": [
				"규칙 대상",
				"룰 타겟",
				"규칙 타겟",
				"rule target",
				"규칙 target",
				"룰 target",
				"타겟",
				"target",
				"대상",
				"타겟 하나",
				"targets per rule"
			],
			"axis": "target",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html"
		},
		{
			"id": "buses",
			"label": "계정·리전의 이벤트 버스",
			"value": "100개(Classic)",
			"note": "보관 기능이 있는 새 Custom Event Bus는 따로 세며 5개에서 시작한다.",
			"called": [
				"버스 개",
				"이벤트버스 개",
				"event bus 개",
				"커스텀버스 개",
				"계정 버스",
				"event buses per account",
				"max event buses",
				"custom bus limit"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html"
		},
		{
			"id": "retry",
			"label": "대상에 다시 보내기(규칙)",
			"value": "기본 24시간 동안 최대 185번",
			"note": "그래도 안 되면 버린다. 대상마다 SQS DLQ를 달면 거기에 남는다. 새 Custom Event Bus의 기본값은 5번 또는 300초로 더 짧다.",
			"called": [
				"재시도",
				"retry",
				"재전송",
				"타겟 재시도",
				"대상 재시도",
				"재시도 시간",
				"retry hours",
				"retry attempts"
			],
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html"
		},
		{
			"id": "custom-bus-retention",
			"label": "새 Custom Event Bus의 보관",
			"value": "1~365일",
			"note": "규칙을 쓰는 기본 버스와 Classic은 쌓아 두지 않는다. 다시 보려면 아카이브를 따로 켠다.",
			"called": [
				"버스 보관",
				"커스텀버스 보관",
				"버스 보관 기간"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html"
		},
		{
			"id": "scheduler-precision",
			"label": "Scheduler의 정밀도",
			"value": "60초",
			"note": "1시로 두면 1시 0분 0초와 59초 사이에 부른다.",
			"called": [
				"정밀도",
				"오차",
				"스케줄러 오차",
				"스케줄러 정밀도",
				"스케줄 최소",
				"scheduler minimum interval"
			],
			"source": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"
		},
		{
			"id": "schedule-timezone",
			"label": "일정의 시간대",
			"asks": "일정의 시간대를 정할 수 있나?",
			"value": "Scheduler는 시간대 지정, 예약 규칙은 UTC만",
			"source": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"
		},
		{
			"id": "schema-discovery-free",
			"label": "스키마 검색 무료 사용량",
			"value": "매달 이벤트 500만 건",
			"note": "레지스트리는 무료이고, 검색을 켜면 넘는 만큼 낸다. 8KB마다 1건으로 센다.",
			"called": ["스키마 무료", "스키마 검색"],
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schemas-infer.html"
		},
		{
			"id": "event-price",
			"label": "이벤트 요금",
			"asks": "이벤트 요금은 얼마인가?",
			"value": "AWS 서비스의 관리 이벤트는 무료, 내 앱과 SaaS 이벤트는 100만 건에 1달러(버지니아 북부)",
			"note": "64KB마다 1건으로 센다. S3 객체 이벤트처럼 켜야 오는 서비스의 데이터 이벤트도 요금을 낸다. 요금은 바뀔 수 있으니 공식 문서에서 다시 확인할 것.",
			"called": [
				"이벤트 가격",
				"100만건",
				"백만건",
				"커스텀이벤트",
				"이벤트 백만건",
				"price per million",
				"million events",
				"custom events cost"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/eventbridge/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "react-to-state-change",
			"situation": "EC2 인스턴스가 종료될 때마다 사내 자산 목록에서 지우는 함수를 곧바로 실행하려 한다.",
			"answer": ["integration/eventbridge", "compute/lambda"],
			"choose": "EC2 상태 변경 이벤트의 규칙 → Lambda",
			"why": "“상태가 바뀔 때마다”면 EventBridge다. 기본 버스로 들어오는 EC2 상태 변경 이벤트를 규칙으로 잡아 Lambda를 부른다.",
			"trap": "CloudWatch 경보는 지표가 임계값을 넘었는지 볼 뿐이다. 함수가 1분마다 목록을 조회하면 늦고 낭비다.",
			"requirements": ["decoupling"]
		},
		{
			"id": "api-call-detection",
			"situation": "누군가 보안 그룹에 0.0.0.0/0을 여는 API를 부르면, 그 호출을 계기로 함수를 실행해 몇 분 안에 되돌려야 한다.",
			"answer": [
				"integration/eventbridge",
				"management/cloudtrail",
				"networking/security-groups"
			],
			"choose": "CloudTrail 이벤트의 규칙 → Lambda",
			"why": "CloudTrail이 기록한 `AuthorizeSecurityGroupIngress` 호출이 이벤트로 들어온다. 규칙이 함수를 불러 규칙을 지운다.",
			"trap": "CloudTrail 로그를 S3에 쌓아 Athena로 찾는 방법은 사후 조사다. 바로 반응하지 못한다.",
			"requirements": ["compliance", "threats"]
		},
		{
			"id": "saas-events",
			"situation": "Shopify 같은 SaaS에서 새 주문이 생기면 AWS의 함수와 대기열에 전달하려 한다. 웹훅 서버는 만들지 않는다.",
			"answer": ["integration/eventbridge", "integration/sqs"],
			"choose": "파트너 이벤트 버스와 규칙",
			"why": "SaaS 공급자가 파트너 이벤트 소스를 제공하면 파트너 이벤트 버스가 바로 받는다. 규칙이 대상을 고른다.",
			"trap": "AppFlow는 SaaS의 **데이터를 옮기는** 서비스다. 일이 일어난 순간에 반응하는 것은 EventBridge다.",
			"requirements": ["decoupling", "least-operations"]
		},
		{
			"id": "nightly-job",
			"situation": "매일 새벽 2시(서울)에 함수 하나를 돌린다. 지금은 이 일만 하는 EC2가 하루 종일 켜져 있다.",
			"answer": ["integration/eventbridge", "compute/lambda"],
			"choose": "EventBridge Scheduler(cron, 시간대) → Lambda",
			"why": "EventBridge Scheduler에 `cron` 식과 시간대를 적으면 서버 없이 그 시각에만 실행된다.",
			"trap": "예약 규칙으로도 되지만 UTC로 계산해야 하고 지금은 레거시 기능이다. EC2를 작은 유형으로 바꾸어도 쉬는 시간의 요금은 남는다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "central-bus",
			"situation": "계정 30개에서 일어나는 보안 이벤트를 보안 계정 한곳에 모아 처리하려 한다.",
			"answer": ["integration/eventbridge"],
			"choose": "보안 계정의 이벤트 버스 + 리소스 정책",
			"why": "각 계정의 규칙이 보안 계정의 이벤트 버스를 대상으로 삼고, 그 버스의 리소스 정책이 조직의 계정을 허용한다.",
			"trap": "계정마다 SNS 주제와 구독을 만들면 30벌을 관리하고, 이벤트 내용으로 고르기도 어렵다.",
			"requirements": ["many-accounts"]
		}
	],
	"corrections": [
		{
			"id": "eventedge-eventbridge",
			"notes": "서비스 이름을 “EventEdge”라고 적는다.",
			"status": "wrong",
			"right": "Amazon EventBridge다. 같은 노트도 몇 줄 뒤에서는 이벤트 브릿지라고 한다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-what-is.html"
		},
		{
			"id": "cloudtrail-api",
			"notes": "CloudTrail과 연동해 API 호출을 “할 수 있다”고 한다.",
			"status": "wrong",
			"right": "API를 부르는 것이 아니라, 누군가 부른 API를 이벤트로 **받는다**. 이 이벤트를 받으려면 CloudTrail 추적(trail)을 켜 두어야 한다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html"
		},
		{
			"id": "saas-http",
			"notes": "파트너 이벤트 버스가 AWS가 아닌 다른 서비스로도 이벤트를 보낸다고 한다.",
			"status": "wrong",
			"right": "파트너 버스는 SaaS에서 **받는** 버스다. 밖의 HTTP 서비스로 보내는 일은 대상에 API destination을 두어서 하고, 어느 버스의 규칙이든 쓸 수 있다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html"
		},
		{
			"id": "scheduler-eventbridge",
			"notes": "EventBridge 규칙에 1시간 간격을 걸어 함수를 돌리면 된다고 한다.",
			"status": "outdated",
			"right": "예약 규칙은 레거시가 되었다. 새로 만든다면 시간대·일회성·재시도를 지원하는 EventBridge Scheduler를 쓴다. 시험에서는 둘 다 EventBridge로 부른다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html"
		},
		{
			"id": "cron-ec2",
			"notes": "CRON을 EC2 인스턴스에서 작업을 만드는 방법이라 하고, 가상 서버에서 돌려야 한다고 한다.",
			"status": "wrong",
			"right": "cron은 정한 시각에 명령을 실행하는 유닉스 스케줄러이고, 그 시각을 적는 식도 cron이라 부른다. EC2와 상관없으며 Scheduler나 컨테이너에서도 쓴다.",
			"source": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html"
		},
		{
			"id": "wording",
			"notes": "스키마 레지스트리가 이벤트의 모양을 정해 오류를 막는다고 한다.",
			"status": "simplified",
			"right": "모양을 기록하고 코드로 내려받게 해 줄 뿐, 어긋난 이벤트를 거부하지 않는다. 버스의 이벤트에서 모양을 알아내는 기능(검색)은 켜야 동작한다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "EventBridge로 Cron 작업",
			"lines": "20-21"
		},
		{
			"note": "001",
			"section": "AWS CloudWatch Events",
			"lines": "1472-1478"
		},
		{
			"note": "001",
			"section": "EventEdge",
			"lines": "1480-1487"
		},
		{
			"note": "001",
			"section": "EventBridge Schema Registry",
			"lines": "1489-1494"
		},
		{
			"note": "004",
			"section": "서버리스 CRON 만드는 방법",
			"lines": "103-114"
		}
	],
	"references": [
		{
			"title": "Amazon EventBridge란",
			"url": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-what-is.html"
		},
		{
			"title": "이벤트 버스(기본과 Classic)",
			"url": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html"
		},
		{
			"title": "Classic에서 새 Custom Event Bus로 옮기기",
			"url": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-migrate.html"
		},
		{
			"title": "EventBridge Scheduler",
			"url": "https://docs.aws.amazon.com/eventbridge/latest/userguide/using-eventbridge-scheduler.html"
		},
		{
			"title": "EventBridge 할당량",
			"url": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html"
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
			"slug": "event-buses",
			"text": "이벤트 버스의 종류"
		},
		{
			"depth": 2,
			"slug": "schedule",
			"text": "일정 실행"
		},
		{
			"depth": 2,
			"slug": "schema-registry",
			"text": "스키마 레지스트리"
		},
		{
			"depth": 2,
			"slug": "more",
			"text": "파이프, 아카이브, API destination"
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
		wbr: "wbr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-eventbridge\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M172 211c-7 0-13-5-13-12s6-13 13-13 12 6 12 13-5 12-12 12m-28-54h-33l-16-29 16-29h33l17 29zM88 70c-6 0-12-6-12-13s6-12 12-12c7 0 13 5 13 12s-6 13-13 13m84 110-7 1-14-23v1l16-29v-4l-18-32-3-1h-33l-12-21c4-4 6-9 6-15 0-10-8-19-19-19-10 0-18 9-18 19s8 19 18 19l7-1 12 20-19 31v4l19 32 3 1h37l13 21c-5 4-7 9-7 15 0 10 8 19 19 19s19-9 19-19-9-19-19-19m19-77c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m23 23-12-21c4-3 7-9 7-15 0-10-8-19-18-19l-8 2-10-17-2-2h-40v7h38l9 15c-4 4-6 9-6 14 0 11 8 19 19 19l5-1 12 20-16 28 5 3 17-29zM68 177c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m10 3c5-3 9-9 9-16 0-10-9-19-19-19l-8 2-12-19 19-32-6-3-19 33v4l12 21c-3 4-5 8-5 13 0 11 9 19 19 19h4l11 17 2 2h40v-7H87z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol><symbol id=\"icon-aws-step-functions\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M144 141h67v-23h-67zm70-29h-73l-3 3v29l3 3h73a3 3 0 0 0 4-3v-29a3 3 0 0 0-4-3m-75 88c0 6-5 11-11 11s-11-5-11-11 5-11 11-11 11 5 11 11m-94-50h57v-12H45zm0-32h57v-12H45zm72-62c0-6 5-11 11-11s11 5 11 11-5 11-11 11-11-5-11-11m62 114H77v-13h29l3-3v-20l-3-3H77v-6h29l3-3v-20l-3-3H77v-9h102v12h7V86a3 3 0 0 0-4-3h-51V73c8-1 15-8 15-17 0-10-8-18-18-18s-18 8-18 18c0 9 7 16 15 17v10H74a3 3 0 0 0-4 3v13H42a3 3 0 0 0-4 3v20a3 3 0 0 0 4 3h28v6H42a3 3 0 0 0-4 3v20a3 3 0 0 0 4 3h28v16a3 3 0 0 0 4 3h51v7c-8 1-15 8-15 17 0 10 8 18 18 18s18-8 18-18c0-9-7-16-15-17v-7h51a3 3 0 0 0 4-3v-16h-7z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>일이 일어나면 반응</strong>하는 구조를 만들 때 쓴다. 인스턴스가 꺼졌다, 빌드가 실패했다, 파일이 올라왔다, SaaS에 문의가 들어왔다, 누군가 위험한 API를 불렀다. 만든 쪽은 이벤트를 던지고, 받는 쪽은 규칙으로 필요한 것만 가져간다. 둘은 서로를 모른다. 정해진 시각에 일을 시작하는 스케줄러이기도 하다. 예전 이름은 <a href=\"/integration/eventbridge-vs-cloudwatch-events/\">CloudWatch Events</a>다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-bus-and-rules\" data-diagram=\"bus-and-rules\"><figcaption><span class=\"diagram-title\">세 종류의 이벤트가 버스와 규칙을 거쳐 대상으로 가는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-bus-and-rules\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 세 종류의 이벤트가 버스와 규칙을 거쳐 대상으로 가는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"577\" height=\"585\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 922.4 936\"><svg width=\"922.4\" height=\"936\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-bus-and-rules-desc\" aria-labelledby=\"diagram-bus-and-rules-title\" role=\"img\" viewBox=\"-4 -4 922.4 936\"><title id=\"diagram-bus-and-rules-title\">세 종류의 이벤트가 버스와 규칙을 거쳐 대상으로 가는 흐름</title><desc id=\"diagram-bus-and-rules-desc\">AWS 서비스의 이벤트는 기본 버스로, SaaS 이벤트는 파트너 버스로, 내 앱의 이벤트는 사용자 지정 버스로 들어온다. 규칙이 이벤트 패턴과 맞는 것만 골라 Lambda, SQS, Step Functions, 다른 계정의 버스로 보낸다. 전달하지 못한 이벤트는 DLQ에 남는다.</desc><g class=\"d-boundary\"><rect width=\"744.8\" height=\"205\" x=\"12\" y=\"711\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"432.6\" height=\"205\" x=\"377.7\" y=\"194\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M403 74v83q0 7 7.1 7h29.5q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m452.7 235-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M626 74v83q0 7-7 7h-25.2q-7.1 0-7.1 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m592.7 235-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M830.4 74v83q0 7-7 7H741q-7.1 0-7.1 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m740 235-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M446.7 375v51.6q0 2.4 2.4 2.4t2.4 2.4V492q0 7.1 7.1 7.1H499q7 0 7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m512 527-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M586.7 375v117q0 7-7 7H544q-7 0-7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m543 527-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M734 375v49.7q0 4.3-4.3 4.3t-4.2 4.3v78.6q0 7.1-7 7.1H575q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m574 527-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M516.4 601v13q0 7-7.1 7H391.5q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m390.4 699-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M557.7 601v13q0 7 7 7h270q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m847.8 699-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"742\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">대상</text></g><g class=\"d-boundary\"><text x=\"457.7\" y=\"225\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">이벤트 버스</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"350.6\" y=\"114\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"402.9\" y=\"137\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 자동으로</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"592.5\" y=\"114\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"625.9\" y=\"137\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 연동</text></g><g class=\"d-edge-label\"><rect width=\"128.2\" height=\"30\" x=\"765.9\" y=\"114\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"830\" y=\"137\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① PutEvents</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"396\" y=\"449\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"451.2\" y=\"472\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 패턴 비교</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"531.2\" y=\"449\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"586.3\" y=\"472\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 패턴 비교</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"670\" y=\"449\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"725.1\" y=\"472\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 패턴 비교</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"319.4\" y=\"641\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"384\" y=\"664\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 변환해 전달</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"786.3\" y=\"641\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"841.4\" y=\"664\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 끝내 실패</text></g><g class=\"d-node\"><rect width=\"181\" height=\"62\" x=\"312.6\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"403.1\" y=\"52\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AWS 서비스</text></g><g class=\"d-node\"><rect width=\"184.8\" height=\"62\" x=\"533.6\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"626\" y=\"52\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SaaS 파트너</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"758.4\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"830.4\" y=\"52\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">내 앱</text></g><g class=\"d-node\"><text x=\"446.7\" y=\"367\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">기본</text><use width=\"72\" height=\"72\" x=\"410.7\" y=\"256\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><text x=\"586.7\" y=\"367\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">파트너</text><use width=\"72\" height=\"72\" x=\"550.7\" y=\"256\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><text x=\"734\" y=\"367\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">사용자 지정</text><use width=\"72\" height=\"72\" x=\"698\" y=\"256\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"465\" y=\"539\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"537\" y=\"579\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">규칙</text></g><g class=\"d-node\"><text x=\"281.6\" y=\"884\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"245.6\" y=\"773\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"421.6\" y=\"884\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SQS</text><use width=\"72\" height=\"72\" x=\"385.6\" y=\"773\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"111.3\" y=\"884\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Step Functions</text><use width=\"72\" height=\"72\" x=\"75.3\" y=\"773\" href=\"#icon-aws-step-functions\"/></g><g class=\"d-node\"><rect width=\"216.2\" height=\"62\" x=\"516.6\" y=\"797\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"624.7\" y=\"837\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">다른 계정의 버스</text></g><g class=\"d-node\"><text x=\"841.8\" y=\"831\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DLQ</text><use width=\"72\" height=\"72\" x=\"805.8\" y=\"720\" href=\"#icon-aws-sqs\"/></g></svg><a aria-label=\"기본\" href=\"/integration/eventbridge/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"397.7\" y=\"243\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"파트너\" href=\"/integration/eventbridge/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"537.7\" y=\"243\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"사용자 지정\" href=\"/integration/eventbridge/\" aria-current=\"page\"><rect width=\"112.6\" height=\"136\" x=\"677.7\" y=\"243\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"232.6\" y=\"760\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"SQS\" href=\"/integration/sqs/\"><rect width=\"98\" height=\"136\" x=\"372.6\" y=\"760\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Step Functions\" href=\"/integration/step-functions/\"><rect width=\"158.6\" height=\"136\" x=\"32\" y=\"760\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DLQ\" href=\"/integration/sqs/\"><rect width=\"98\" height=\"136\" x=\"792.8\" y=\"707\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"317\" height=\"788\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 506.6 1260.4\"><svg width=\"506.6\" height=\"1260.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-bus-and-rules-narrow-desc\" aria-labelledby=\"diagram-bus-and-rules-narrow-title\" role=\"img\" viewBox=\"-4 -4 506.6 1260.4\"><title id=\"diagram-bus-and-rules-narrow-title\">세 종류의 이벤트가 버스와 규칙을 거쳐 대상으로 가는 흐름</title><desc id=\"diagram-bus-and-rules-narrow-desc\">AWS 서비스의 이벤트는 기본 버스로, SaaS 이벤트는 파트너 버스로, 내 앱의 이벤트는 사용자 지정 버스로 들어온다. 규칙이 이벤트 패턴과 맞는 것만 골라 Lambda, SQS, Step Functions, 다른 계정의 버스로 보낸다. 전달하지 못한 이벤트는 DLQ에 남는다.</desc><g class=\"d-boundary\"><rect width=\"338.1\" height=\"365.2\" x=\"148.5\" y=\"875.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"303.9\" height=\"401.2\" x=\"65.6\" y=\"178\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M405 58v83q0 7-7 7H285.1q-7.1 0-7.1 7v96.2\"/><path fill=\"var(--diagram-line)\" d=\"m284 243.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M90.5 58v83q0 7 7 7H150q7.1 0 7.1 7v96.2\"/><path fill=\"var(--diagram-line)\" d=\"m163 243.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M248.7 58v83q0 7-7 7H217q-7 0-7 7v276.2\"/><path fill=\"var(--diagram-line)\" d=\"m216 423.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M288.2 375.2v227q0 7 7 7h40.2q7 0 7 7v56q0 7-7 7h-52q-7.1 0-7.1 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m282.3 707.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M157 375.2v227q0 7-7 7H88.8q-7 0-7 7v76q0 7 7 7h150.3q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m252.3 707.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M223.9 555.2v48.1q0 5.9-6 5.9-5.8 0-5.8 5.9v57q0 7.1 7.1 7.1h35q7 0 7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m267.3 707.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M271.3 765.2v13q0 7 7 7h32.2q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m323.5 863.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M251.3 765.2v13q0 7-7.1 7H74.6q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m73.5 863.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"160.5\" y=\"906.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">대상</text></g><g class=\"d-boundary\"><text x=\"77.6\" y=\"209\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">이벤트 <tspan x=\"77.6\" y=\"237.6\">버스</tspan></text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"352.5\" y=\"98\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"404.9\" y=\"121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 자동으로</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"57\" y=\"98\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"90.4\" y=\"121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 연동</text></g><g class=\"d-edge-label\"><rect width=\"128.2\" height=\"30\" x=\"184.2\" y=\"98\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"248.3\" y=\"121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① PutEvents</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"286.9\" y=\"629.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"342.1\" y=\"652.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 패턴 비교</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"26.3\" y=\"629.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"81.5\" y=\"652.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 패턴 비교</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"156.6\" y=\"629.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"211.8\" y=\"652.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 패턴 비교</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"252.5\" y=\"805.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"317.2\" y=\"828.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 변환해 전달</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"805.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"828.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 끝내 실패</text></g><g class=\"d-node\"><rect width=\"149\" height=\"46\" x=\"330.5\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"405\" y=\"44\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AWS 서비스</text></g><g class=\"d-node\"><rect width=\"152.8\" height=\"46\" x=\"14.1\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"90.5\" y=\"44\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SaaS 파트너</text></g><g class=\"d-node\"><rect width=\"83.6\" height=\"46\" x=\"206.9\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"248.7\" y=\"44\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">내 앱</text></g><g class=\"d-node\"><text x=\"278.1\" y=\"367.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">기본</text><use width=\"72\" height=\"72\" x=\"242.1\" y=\"260.2\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><text x=\"157\" y=\"367.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">파트너</text><use width=\"72\" height=\"72\" x=\"121\" y=\"260.2\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><text x=\"223.8\" y=\"547.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">사용자 지정</text><use width=\"72\" height=\"72\" x=\"187.8\" y=\"440.2\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><rect width=\"80\" height=\"46\" x=\"221.3\" y=\"719.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"261.3\" y=\"751.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">규칙</text></g><g class=\"d-node\"><text x=\"222.2\" y=\"1040.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"186.2\" y=\"933.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"392.3\" y=\"1040.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SQS</text><use width=\"72\" height=\"72\" x=\"356.3\" y=\"933.2\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"222.2\" y=\"1184.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Step <tspan x=\"222.2\" y=\"1208.4\">Functions</tspan></text><use width=\"72\" height=\"72\" x=\"186.2\" y=\"1077.2\" href=\"#icon-aws-step-functions\"/></g><g class=\"d-node\"><rect width=\"140.6\" height=\"70.2\" x=\"322\" y=\"1072.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"392.3\" y=\"1104.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">다른 계정의 <tspan x=\"392.3\" y=\"1128.4\">버스</tspan></text></g><g class=\"d-node\"><text x=\"67.5\" y=\"987.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DLQ</text><use width=\"72\" height=\"72\" x=\"31.5\" y=\"880.2\" href=\"#icon-aws-sqs\"/></g></svg><a aria-label=\"기본\" href=\"/integration/eventbridge/\" aria-current=\"page\"><rect width=\"90\" height=\"128\" x=\"233.1\" y=\"251.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"파트너\" href=\"/integration/eventbridge/\" aria-current=\"page\"><rect width=\"90\" height=\"128\" x=\"112\" y=\"251.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"사용자 지정\" href=\"/integration/eventbridge/\" aria-current=\"page\"><rect width=\"112.6\" height=\"128\" x=\"167.5\" y=\"431.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"91.6\" height=\"128\" x=\"176.4\" y=\"924.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"SQS\" href=\"/integration/sqs/\"><rect width=\"90\" height=\"128\" x=\"347.3\" y=\"924.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Step Functions\" href=\"/integration/step-functions/\"><rect width=\"107.5\" height=\"152.2\" x=\"168.5\" y=\"1068.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DLQ\" href=\"/integration/sqs/\"><rect width=\"90\" height=\"128\" x=\"22.5\" y=\"871.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>AWS 서비스의 이벤트는 기본 버스로, SaaS 이벤트는 파트너 버스로, 내 앱의 이벤트는 사용자 지정 버스로 들어온다. 규칙이 이벤트 패턴과 맞는 것만 골라 Lambda, SQS, Step Functions, 다른 계정의 버스로 보낸다. 전달하지 못한 이벤트는 DLQ에 남는다.</p><ul><li>이벤트 버스 안: 기본, 파트너, 사용자 지정</li><li>대상 안: Lambda, SQS, Step Functions, 다른 계정의 버스</li><li>AWS 서비스 → 기본: ① 자동으로 (점선)</li><li>SaaS 파트너 → 파트너: ① 연동 (점선)</li><li>내 앱 → 사용자 지정: ① PutEvents (점선)</li><li>기본 → 규칙: ② 패턴 비교</li><li>파트너 → 규칙: ② 패턴 비교</li><li>사용자 지정 → 규칙: ② 패턴 비교</li><li>규칙 → 대상: ③ 변환해 전달 (점선)</li><li>규칙 → DLQ: ④ 끝내 실패 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>이벤트는 JSON이다. AWS 서비스의 이벤트는 저절로 기본 버스에 들어온다. 내 앱은 <code>PutEvents</code>로 넣는다.</li>\n<li>규칙(rule)의 이벤트 패턴과 맞는지 비교한다. 적은 필드만 보고, 적지 않은 필드는 무엇이든 상관없다.</li>\n<li>맞으면 규칙의 대상 모두에 보낸다. 보내기 전에 필요한 필드만 골라 모양을 바꿀 수 있다.</li>\n<li>실패하면 규칙의 기본값대로 24시간 동안 다시 보내고, 그래도 안 되면 대상의 DLQ(전하지 못한 것을 담는 <a href=\"/integration/sqs/\" class=\"mention\">SQS</a> 대기열)로 간다. DLQ가 없으면 사라진다.</li>\n</ol>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"source\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"aws.ec2\"</span><span>]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"detail-type\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"EC2 Instance State-change Notification\"</span><span>]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"detail\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"state\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"terminated\"</span><span>] }</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n" })
			]
		}),
		createVNode(_components.h2, {
			id: "event-buses",
			"set:html": "이벤트 버스의 종류<a href=\"#event-buses\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 버스, 들어오는 것, 쓸 때",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "이벤트 버스의 종류",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: "버스"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "들어오는 것"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "쓸 때"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-default",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-default",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "기본(default)"]
									}),
									createVNode(_components.td, { children: "내 계정의 AWS 서비스 이벤트" }),
									createVNode(_components.td, { children: "상태 변화, API 호출에 반응" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-pateuneo",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-pateuneo",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "파트너"]
									}),
									createVNode(_components.td, { children: "Shopify, Datadog, Auth0 같은 SaaS" }),
									createVNode(_components.td, { children: "웹훅 서버 없이 받기" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-sayongja-jijeong",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-sayongja-jijeong",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "사용자 지정"]
									}),
									createVNode(_components.td, { children: "내 앱, 다른 계정" }),
									createVNode(_components.td, { children: "업무별로 나누고 권한을 따로" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.p, { children: "버스에는 리소스 정책이 있어 다른 계정이나 조직이 이벤트를 넣게 허락할 수 있다. 그래서 여러 계정의 이벤트를 한곳에 모은다. 다른 리전의 버스로도 보낸다." }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "사용자 지정 버스가 둘로 나뉘었다",
					"set:html": "<p>규칙과 대상을 쓰는 예전 방식은 이제 <strong>Custom Event Bus - Classic</strong>이라 부르고, 새 <strong>Custom Event Bus</strong>가 생겼다. 새 버스는 이벤트를 1~365일 보관하고, 받는 계정이 스스로 구독자를 만들며, 순서(FIFO) 전달과 과거부터 다시 읽기를 지원한다. 기본 버스와 Classic은 그대로 쓸 수 있고, 시험의 규칙·대상은 이쪽이다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"schedule\">일정 실행<a href=\"#schedule\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>EventBridge Scheduler는 버스를 거치지 않고 정한 시각에 AWS API를 바로 부른다. <code>rate</code>(간격), <code>cron</code>(달력), 한 번만 실행하는 일정이 있고 재시도와 DLQ도 둔다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> scheduler</span><span class=\"tk-string\"> create-schedule</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --name</span><span class=\"tk-string\"> nightly-report</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --schedule-expression</span><span class=\"tk-string-expression\"> 'cron(0 2 * * ? *)'</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --schedule-expression-timezone</span><span class=\"tk-string\"> Asia/Seoul</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --flexible-time-window</span><span class=\"tk-string\"> Mode=OFF</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --target</span><span class=\"tk-string\"> Arn=arn:aws:lambda:ap-northeast-2:111122223333:function:report,RoleArn=arn:aws:iam::111122223333:role/run-report</span></span></code></pre>\n<p><a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에서 cron을 돌리면 일이 없는 시간에도 요금을 낸다. Scheduler와 <a href=\"/compute/lambda/\">Lambda</a>로 바꾸면 도는 동안만 낸다. 15분을 넘는 일이면 대상을 <a href=\"/compute/ecs/\">ECS</a> 태스크로 둔다.</p>\n</div><h2 id=\"schema-registry\">스키마 레지스트리<a href=\"#schema-registry\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>스키마는 이벤트에 어떤 필드가 어떤 형식으로 들어 있는지 적은 것이다. AWS 서비스 이벤트의 스키마는 이미 들어 있고, 검색(discovery)을 켜면 내 버스의 이벤트를 보고 스키마를 만들어 버전을 쌓는다. Java, Python, TypeScript, Go 코드로 내려받아 이벤트를 객체로 다루면 필드 이름을 틀리는 실수가 준다.</p>\n</div><h2 id=\"more\">파이프, 아카이브, API destination<a href=\"#more\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>Pipes</strong>: <a href=\"/integration/sqs/\">SQS</a>, Kinesis, <a href=\"/database/dynamodb-streams/\">DynamoDB 스트림</a> 같은 원본 하나를 대상 하나에 잇는다. 사이에서 거르고 보강한다. 버스가 여럿 대 여럿이라면 파이프는 일대일이다.</li>\n<li><strong>아카이브와 재생</strong>: 지난 이벤트를 저장했다가 다시 흘려보낸다. 버그를 고친 뒤 놓친 일을 다시 처리할 때 쓴다. 재생까지 쓰는 구성은 <a href=\"/architectures/event-driven-orders/\">이벤트 기반 주문 처리</a>에 있다.</li>\n<li><strong>API destination</strong>: 외부 HTTP API를 대상으로 둔다. 인증 정보와 초당 호출 수를 관리해 준다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 구분, EventBridge, SNS, Step Functions",
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
										children: "EventBridge"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "SNS"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: createVNode(_components.a, {
											href: "/integration/step-functions/",
											children: "Step Functions"
										})
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-haneun-il",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-haneun-il",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "하는 일"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "골라서 나눠 보냄"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "모두에게 빠르게 보냄"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "순서를 정해 실행"
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
											children: [
												"AWS·",
												createVNode(_components.wbr, {}),
												"SaaS 이벤트, 내용 필터, 일정"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "수백만 구독, 사람에게 알림"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "분기, 재시도, 대기, 승인"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-daeume-museun-iri",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-daeume-museun-iri",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "다음에 무슨 일이"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "모른다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "모른다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "정의에 적혀 있다"
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
						createVNode(_components.strong, { children: [createVNode(_components.a, {
							href: "/storage/s3/",
							children: "S3"
						}), " 이벤트"] }),
						": 버킷에서 EventBridge 전송을 켜야 기본 버스에 들어온다. 대상이 여럿이거나 조건이 복잡하면 이쪽, 단순하면 ",
						createVNode(_components.a, {
							href: "/integration/sns/",
							children: "SNS"
						}),
						"·",
						createVNode(_components.a, {
							href: "/integration/sqs/",
							class: "mention",
							children: "SQS"
						}),
						"·",
						createVNode(_components.a, {
							href: "/compute/lambda/",
							class: "mention",
							children: "Lambda"
						}),
						" 알림이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "EventBridge의 전달은 최소 한 번" }), "이다. 같은 이벤트가 두 번 올 수 있고 순서도 보장하지 않으니, 대상은 두 번 받아도 결과가 같게(멱등) 짠다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: createVNode(_components.a, {
						href: "/management/cloudwatch-alarms/",
						children: "CloudWatch 경보"
					}) }), "는 지표의 임계값, EventBridge는 일어난 사건이다. 경보의 상태 변화도 이벤트로 들어온다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "읽기 API는 기본으로 오지 않는다",
					"set:html": "<p><a href=\"/management/cloudtrail/\">CloudTrail</a>을 거친 이벤트 가운데 <code>Describe</code>·<code>List</code>·<code>Get</code> 같은 읽기 호출은 규칙을 따로 설정해야 온다. “누가 조회했는지”까지 바로 알아야 한다면 이 설정을 확인한다.</p>"
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
var url = "content/integration/eventbridge.mdx/";
var file = "/work/wt/build/content/integration/eventbridge.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/integration/eventbridge.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
