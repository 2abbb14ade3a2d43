import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/integration/step-functions.mdx
var frontmatter = {
	"title": "AWS Step Functions",
	"titleEn": "AWS Step Functions",
	"kind": "service",
	"status": "published",
	"summary": "AWS Step Functions는 여러 작업을 상태 머신으로 이어 순서·분기·병렬·재시도·사람 승인까지 대신 관리하는 서버리스 오케스트레이션 서비스다.",
	"aliases": [
		"SFN",
		"Step Functions",
		"스텝 펑션",
		"스텝 펑션스",
		"스텝 함수",
		"단계 함수",
		"워크플로",
		"워크플로우",
		"상태 머신",
		"State Machine",
		"스테이트 머신",
		"오케스트레이션",
		"orchestration",
		"서버리스 워크플로",
		"Express 워크플로",
		"Standard 워크플로",
		"Amazon States Language",
		"ASL",
		"waitForTaskToken",
		"작업 순서 자동화",
		"람다 순서 실행",
		"람다 여러 개 연결",
		"상태 기계",
		"순차 실행",
		"실패 재시도 흐름",
		"승인 프로세스",
		"redrive 실행",
		"리드라이브",
		"RedriveExecution",
		"실패한 단계부터 다시"
	],
	"related": [
		"compute/lambda",
		"integration/eventbridge",
		"integration/sqs",
		"integration/api-gateway",
		"compute/lambda-limits",
		"compute/fargate",
		"compute/ecs",
		"integration/sns"
	],
	"signals": [
		{
			"id": "step-functions-standard",
			"need": "여러 단계에 분기·재시도가 있고 사람의 승인을 며칠 기다린다",
			"choose": "Step Functions Standard",
			"see": "integration/step-functions#scenario-order-with-approval",
			"why": "승인을 기다리는 동안은 내지 않는다. Express는 5분까지라 며칠을 못 기다린다."
		},
		{
			"id": "step-functions-express",
			"need": "초당 수만 건의 짧은 여러 단계를 싸게, 다시 돌아도 괜찮다",
			"choose": "Step Functions Express",
			"see": "integration/step-functions#standard-express",
			"why": "Express는 싸고 빠르지만 같은 실행이 두 번 돌 수 있다. “괜찮다”가 그것이다."
		},
		{
			"id": "bunsan-maep",
			"need": "S3 객체 수백만 개를 동시에 수천 개씩 처리한다",
			"choose": "분산 맵",
			"see": "integration/step-functions#scenario-million-s3-objects",
			"why": "분산 맵은 하위 실행 10,000개까지 나란히 돌린다. 인라인 맵은 이력 한도에 막힌다."
		},
		{
			"id": "eventbridge-sns",
			"need": "전체 순서를 아는 곳 없이 각자 이벤트에 반응한다",
			"choose": "EventBridge나 SNS",
			"see": "integration/step-functions#when",
			"why": "Step Functions는 순서를 아는 지휘자다. 지휘자가 없으면 이벤트로 잇는다."
		}
	],
	"facts": [
		{
			"id": "standard-duration",
			"label": "Standard 워크플로 실행 시간",
			"value": "최대 1년",
			"called": [
				"최대 시간",
				"최대 실행 시간",
				"최대 실행 기간",
				"standard 년",
				"표준 년",
				"스탠다드 년",
				"워크플로 년",
				"최대 오래",
				"오래 돌다",
				"최대 돌다",
				"standard",
				"표준",
				"standard 실행",
				"standard workflow",
				"표준 워크플로",
				"max duration",
				"표준 실행",
				"execution time",
				"max execution time",
				"execution time limit"
			],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"
		},
		{
			"id": "express-duration",
			"label": "Express 워크플로 실행 시간",
			"value": "최대 5분",
			"called": [
				"express",
				"익스프레스",
				"express 워크플로",
				"익스프레스 워크플로",
				"express max duration",
				"express 최대 실행 시간",
				"express 최대 실행",
				"express workflow",
				"익스프레스 최대 실행",
				"익스프레스 실행"
			],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"
		},
		{
			"id": "execution-guarantee",
			"label": "실행 보장",
			"asks": "실행은 몇 번 보장되나?",
			"value": "Standard 정확히 한 번, 비동기 Express 최소 한 번, 동기 Express 최대 한 번",
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html"
		},
		{
			"id": "payload",
			"label": "단계 사이에 넘기는 데이터",
			"value": "256KiB(262,144바이트)",
			"note": "더 크면 S3에 두고 위치를 넘긴다.",
			"called": [
				"단계사이",
				"페이로드",
				"payload",
				"데이터 크기",
				"입력 크기",
				"입출력",
				"상태 데이터",
				"단계 데이터",
				"입력 데이터",
				"input size",
				"input output size",
				"output size"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"
		},
		{
			"id": "history",
			"label": "Standard 실행 하나의 이력",
			"value": "이벤트 25,000개",
			"note": "넘으면 실행이 실패한다. 반복이 길면 분산 맵이나 하위 실행으로 나눈다.",
			"called": [
				"히스토리",
				"이력 개",
				"이벤트 이력",
				"이벤트 개",
				"실행 이력",
				"history 개",
				"execution history limit",
				"history limit"
			],
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"
		},
		{
			"id": "history-retention",
			"label": "끝난 실행의 이력 보관",
			"value": "Standard 90일",
			"note": "Express는 남기지 않는다. CloudWatch Logs를 켜야 볼 수 있다.",
			"called": [
				"이력 보관",
				"히스토리 보관",
				"실행기록",
				"실행 이력 보관",
				"history retention",
				"execution history retention"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html"
		},
		{
			"id": "redrive",
			"label": "실패한 실행을 이어서 다시 돌리기(redrive)",
			"value": "끝난 지 14일 안의 Standard 실행",
			"note": "성공한 단계는 건너뛰고 실패한 단계부터, 같은 입력과 같은 정의로 이어 간다. Express에는 없다.",
			"called": [
				"리드라이브",
				"redrive",
				"다시 실행",
				"재실행 기한",
				"redrive period",
				"redrive window"
			],
			"source": "https://docs.aws.amazon.com/step-functions/latest/apireference/API_RedriveExecution.html"
		},
		{
			"id": "open-executions",
			"label": "동시에 열려 있는 Standard 실행",
			"value": "계정·리전마다 1,000,000개",
			"called": [
				"동시 실행",
				"동시",
				"열린 실행",
				"open executions limit",
				"concurrent executions limit"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"
		},
		{
			"id": "distributed-map",
			"label": "분산 맵의 동시 하위 실행",
			"value": "최대 10,000개",
			"note": "인라인 맵은 동시 반복이 40개쯤이다.",
			"called": [
				"분산 맵",
				"distributed map",
				"맵 동시",
				"병렬 개",
				"map 동시",
				"distributed map parallel"
			],
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html"
		},
		{
			"id": "integrations",
			"label": "바로 부를 수 있는 AWS 서비스",
			"value": "200개 이상",
			"note": "AWS SDK 통합이라 사이에 Lambda가 필요 없다.",
			"called": [
				"연동 서비스",
				"통합 서비스",
				"SDK 통합"
			],
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html"
		},
		{
			"id": "billing",
			"label": "요금의 단위",
			"value": "Standard는 상태 전환 수, Express는 실행 수와 시간·메모리",
			"note": "Standard는 매달 전환 4,000번이 무료다.",
			"called": ["상태전환"],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/step-functions/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "order-with-approval",
			"situation": "주문을 확인하고 결제한 뒤, 금액이 크면 담당자가 승인해야 배송으로 넘어간다. 승인은 며칠 걸릴 수 있다.",
			"answer": ["integration/step-functions", "compute/lambda"],
			"choose": "Standard 워크플로의 작업 토큰 콜백",
			"why": "“사람의 승인”과 “며칠”이 결정한다. Standard 워크플로가 작업 토큰을 메일로 보내고 콜백이 올 때까지 멈춰 기다린다. 기다리는 동안 요금은 들지 않는다.",
			"trap": "Lambda가 승인을 기다리며 돌면 15분에 끊기고 요금도 낸다. Express는 5분까지이고 콜백을 기다리지 못한다.",
			"requirements": ["decoupling"]
		},
		{
			"id": "chain-of-functions",
			"situation": "함수 다섯 개를 차례로 부르는데, 함수가 다음 함수를 직접 부르다 보니 어디서 실패했는지 알기 어렵고 재시도 코드가 흩어져 있다.",
			"answer": ["integration/step-functions"],
			"choose": "상태 머신의 `Retry`와 `Catch`",
			"why": "순서와 오류 처리를 상태 머신으로 옮긴다. 단계마다 `Retry`와 `Catch`를 적고, 콘솔의 그래프가 실패한 단계를 보여 준다.",
			"trap": "SQS로 함수 사이를 이으면 결합은 풀리지만 전체 진행 상태를 아는 곳이 없다.",
			"requirements": ["decoupling"]
		},
		{
			"id": "long-processing",
			"situation": "데이터 처리가 두 시간 걸려 Lambda로는 안 된다. 여러 단계로 나눌 수 있고 서버는 관리하지 않으려 한다.",
			"answer": [
				"integration/step-functions",
				"compute/fargate",
				"compute/lambda"
			],
			"choose": "Lambda와 Fargate 태스크(`.sync`)를 잇는 워크플로",
			"why": "15분 안에 끝나는 단계는 Lambda로, 긴 단계는 ECS(Fargate) 태스크로 두고 `.sync`로 끝날 때까지 기다린다.",
			"trap": "Lambda의 제한 시간을 두 시간으로 늘리는 답은 15분이 상한이라 안 된다. 큰 EC2 한 대에서 돌리면 서버를 관리하게 된다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "high-volume-short",
			"situation": "IoT 기기가 초당 수만 건의 메시지를 보내고, 한 건마다 몇 초짜리 검증·변환·저장을 차례로 한다. 비용이 낮아야 한다.",
			"answer": ["integration/step-functions"],
			"choose": "Express 워크플로",
			"why": "짧고 많은 실행이면 Express다. 전환마다 내는 Standard보다 훨씬 싸고 더 많이 시작한다. 두 번 실행돼도 결과가 같게(멱등) 짠다.",
			"trap": "Standard는 전환 수로 요금을 내므로 이 규모에서 비싸다.",
			"requirements": ["lowest-cost", "sudden-load"]
		},
		{
			"id": "million-s3-objects",
			"situation": "S3에 있는 파일 수백만 개를 하나씩 변환해야 한다. 동시에 수천 개를 처리하고 실패한 것만 다시 돌리려 한다.",
			"answer": ["integration/step-functions", "storage/s3"],
			"choose": "분산 맵",
			"why": "분산 맵이 S3의 객체 목록을 읽어 하위 실행 최대 10,000개로 나란히 처리하고, 허용할 실패율과 결과를 관리한다.",
			"trap": "인라인 맵은 한 실행의 이력 25,000개와 256KiB 한도에 막힌다.",
			"requirements": ["sudden-load"]
		}
	],
	"corrections": [
		{
			"id": "lambda-dynamodb",
			"notes": "주로 Lambda 함수를 오케스트레이션한다고 한다.",
			"status": "simplified",
			"right": "그렇게 쓰기도 하지만 200개가 넘는 AWS 서비스를 바로 부른다. DynamoDB에 쓰거나 SQS에 넣는 일에 Lambda를 끼우지 않는 것이 더 싸고 간단하다.",
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html"
		},
		{
			"id": "ec2-activity",
			"notes": "EC2와 온프레미스 서버도 워크플로에 넣을 수 있다고 한다.",
			"status": "simplified",
			"right": "서버를 직접 부르는 것이 아니다. 서버에서 도는 작업자가 활동(Activity)의 일을 가져가거나, 작업 토큰을 받아 결과를 돌려준다. ECS·Batch는 바로 실행한다.",
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html"
		},
		{
			"id": "waitfortasktoken-standard",
			"notes": "사람이 승인해야 다음으로 가는 단계를 넣을 수 있다고만 한다.",
			"status": "simplified",
			"right": "콜백(`.waitForTaskToken`)이 필요하므로 Standard 워크플로에서만 된다. 승인 화면과 메일은 SNS·API Gateway 등으로 직접 만든다.",
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html"
		},
		{
			"id": "workflow-studio",
			"notes": "Step Functions는 워크플로를 그림으로 구성하는 기능이라고 한다.",
			"status": "simplified",
			"right": "그림(Workflow Studio)은 편집기이고 실체는 JSON으로 적는 Amazon States Language 정의다. 그래서 코드로 관리하고 배포한다.",
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html"
		},
		{
			"id": "wording",
			"notes": "오케스트레이션의 목표를 데이터 팀의 반복 작업을 간소화하는 것으로 설명한다.",
			"status": "simplified",
			"right": "데이터 파이프라인은 한 예다. 주문·승인·배포처럼 여러 단계가 얽힌 모든 업무에 쓴다. 핵심은 순서와 상태를 아는 조정자가 한 곳에 있다는 점이다.",
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html"
		},
		{
			"id": "step-functions",
			"notes": "서비스 이름을 “단계 함수”로 옮긴다.",
			"status": "wrong",
			"card": false,
			"right": "이름은 AWS Step Functions이고 옮기지 않는다. 함수를 만드는 서비스가 아니라, 단계(상태)를 이은 상태 머신을 돌리는 서비스다.",
			"source": "https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "API Gateway",
			"lines": "74-76"
		},
		{
			"note": "000",
			"section": "Step Functions(단계함수)",
			"lines": "83-86"
		},
		{
			"note": "004",
			"section": "AWS Service 통합",
			"lines": "543-548"
		},
		{
			"note": "004",
			"section": "AWS Step Functions",
			"lines": "619-622"
		},
		{
			"note": "004",
			"section": "오케스트레이션이란",
			"lines": "625-629"
		},
		{
			"note": "004",
			"section": "제공하는 기능과 쓰임",
			"lines": "633-642"
		}
	],
	"references": [
		{
			"title": "AWS Step Functions란",
			"url": "https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html"
		},
		{
			"title": "워크플로 유형 고르기",
			"url": "https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html"
		},
		{
			"title": "서비스 통합 패턴",
			"url": "https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html"
		},
		{
			"title": "오류 처리(Retry와 Catch)",
			"url": "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html"
		},
		{
			"title": "Step Functions 할당량",
			"url": "https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"
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
			"slug": "features",
			"text": "지원 기능"
		},
		{
			"depth": 2,
			"slug": "standard-express",
			"text": "Standard와 Express"
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
		p: "p",
		span: "span",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>여러 단계를 정해진 순서로</strong> 실행하고, 단계의 결과에 따라 갈라지고, 실패하면 다시 하거나 되돌려야 할 때 쓴다. 주문 이행, 데이터 처리, 배포, 보안 사고 대응, 기계 학습 파이프라인이 흔한 예다. 지문의 “오케스트레이션”, “시각적 워크플로”, “단계마다 재시도”, “사람의 승인”이 신호다.</p>\n<p>오케스트레이션은 지휘자가 전체 순서를 알고 부르는 방식이다. 반대로 각자 이벤트를 보고 움직이는 방식(코레오그래피)은 <a href=\"/integration/eventbridge/\">EventBridge</a>나 <a href=\"/integration/sns/\" class=\"mention\">SNS</a>로 만든다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-order-state-machine\" data-diagram=\"order-state-machine\"><figcaption><span class=\"diagram-title\">병렬 확인과 금액 분기, 사람 승인을 거치는 주문 상태 <span class=\"diagram-title-end\">머신<a href=\"#diagram-order-state-machine\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 병렬 확인과 금액 분기, 사람 승인을 거치는 주문 상태 머신\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"308\" height=\"757\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 492.4 1211.6\"><svg width=\"492.4\" height=\"1211.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-order-state-machine-desc\" aria-labelledby=\"diagram-order-state-machine-title\" role=\"img\" viewBox=\"-4 -4 492.4 1211.6\"><title id=\"diagram-order-state-machine-title\">병렬 확인과 금액 분기, 사람 승인을 거치는 주문 상태 머신</title><desc id=\"diagram-order-state-machine-desc\">주문이 들어오면 재고 확인과 사기 검사를 동시에 한다. 둘 다 끝나면 금액을 보고, 작으면 바로 결제하고 크면 담당자에게 작업 토큰을 보내 승인을 기다린다. 결제가 실패하면 다시 시도하고, 그래도 안 되면 재고를 되돌리고 실패로 끝낸다.</desc><g class=\"d-boundary\"><rect width=\"405.2\" height=\"139.6\" x=\"12\" y=\"166\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M214.6 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m220.6 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M214.6 305.6v106\"/><path fill=\"var(--diagram-line)\" d=\"m220.6 403.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M179.6 459.6v13q0 7-7 7h-35.8q-7 0-7 7v251\"/><path fill=\"var(--diagram-line)\" d=\"m135.7 729.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M249.6 459.6v13q0 7 7 7h35.8q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m305.5 557.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M299.5 631.6v83q0 7 7 7h25.7q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m345.2 729.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M366.2 741.6v-13q0-7 7.1-7h37.2q7 0 7-7v-56q0-7-7-7h-70.6q-7 0-7-7v-9\"/><path fill=\"var(--diagram-line)\" d=\"m326.9 643.6 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M266 631.6v13q0 7-7 7h-58.2q-7 0-7 7v56q0 7-7.1 7H160q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m159 729.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M129.7 869.6v13q0 7-7 7h-48q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m73.7 967.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M67.7 1107.6v36\"/><path fill=\"var(--diagram-line)\" d=\"m73.7 1135.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M153 865.4v17.2q0 7 7.1 7h88.6q7 0 7 7v112\"/><path fill=\"var(--diagram-line)\" d=\"m261.8 1000.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M255.8 1074.6v69\"/><path fill=\"var(--diagram-line)\" d=\"m261.8 1135.6-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"197\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">병렬 (Parallel)</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"202.6\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"214.2\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">①</text></g><g class=\"d-edge-label\"><rect width=\"134.8\" height=\"30\" x=\"147.1\" y=\"345.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"214.5\" y=\"368.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 둘 다 끝나면</text></g><g class=\"d-edge-label\"><rect width=\"97.5\" height=\"30\" x=\"80.7\" y=\"585.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"129.5\" y=\"608.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③a 아니요</text></g><g class=\"d-edge-label\"><rect width=\"60.7\" height=\"30\" x=\"269\" y=\"499.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"299.3\" y=\"522.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③b 예</text></g><g class=\"d-edge-label\"><rect width=\"85.6\" height=\"30\" x=\"256.5\" y=\"671.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"299.3\" y=\"694.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">토큰 전달</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"362.1\" y=\"671.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"417.2\" y=\"694.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 승인 콜백</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"150.7\" y=\"671.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"193.6\" y=\"694.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 승인됨</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"34.2\" y=\"909.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.5\" y=\"932.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 성공</text></g><g class=\"d-edge-label\"><rect width=\"172.9\" height=\"30\" x=\"169.3\" y=\"909.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"255.7\" y=\"932.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 재시도 끝에 실패</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"164.1\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"214.6\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">시작</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"36\" y=\"219\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"112.8\" y=\"259\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">재고 확인</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"239.6\" y=\"219\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"316.4\" y=\"259\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사기 검사</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 218.84375,0 229.84375,-22 218.84375,-44 11,-44 0,-22\" transform=\"translate(99.7 459.6)\"/><text x=\"214.6\" y=\"446.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">금액이 큰가 (Choice)</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"222.7\" y=\"569.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"299.5\" y=\"609.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">승인 대기</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"302.3\" y=\"741.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"352.7\" y=\"772.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">담당자</text></g><g class=\"d-node\"><text x=\"141.4\" y=\"861.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">결제</text><use width=\"72\" height=\"72\" x=\"105.4\" y=\"750.6\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"67.7\" y=\"1099.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">배송 대기열</text><use width=\"72\" height=\"72\" x=\"31.7\" y=\"988.6\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><rect width=\"191.6\" height=\"62\" x=\"160\" y=\"1012.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"255.8\" y=\"1052.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">재고 되돌리기</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"17.2\" y=\"1147.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"67.7\" y=\"1178.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">성공</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"205.3\" y=\"1147.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"255.8\" y=\"1178.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">실패</text></g></svg><a aria-label=\"결제\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"92.4\" y=\"737.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"배송 대기열\" href=\"/integration/sqs/\"><rect width=\"112.6\" height=\"136\" x=\"11.4\" y=\"975.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>주문이 들어오면 재고 확인과 사기 검사를 동시에 한다. 둘 다 끝나면 금액을 보고, 작으면 바로 결제하고 크면 담당자에게 작업 토큰을 보내 승인을 기다린다. 결제가 실패하면 다시 시도하고, 그래도 안 되면 재고를 되돌리고 실패로 끝낸다.</p><ul><li>병렬 (Parallel) 안: 재고 확인, 사기 검사</li><li>① 시작 → 병렬 (Parallel)</li><li>병렬 (Parallel) → 금액이 큰가 (Choice): ② 둘 다 끝나면</li><li>금액이 큰가 (Choice) → 결제: ③a 아니요</li><li>금액이 큰가 (Choice) → 승인 대기: ③b 예</li><li>승인 대기 → 담당자: 토큰 전달 (점선)</li><li>담당자 → 승인 대기: ④ 승인 콜백 (점선)</li><li>승인 대기 → 결제: ⑤ 승인됨</li><li>결제 → 배송 대기열: ⑥ 성공</li><li>배송 대기열 → 성공</li><li>결제 → 재고 되돌리기: ⑦ 재시도 끝에 실패</li><li>재고 되돌리기 → 실패</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>상태 머신을 시작한다. <a href=\"/integration/api-gateway/\">API Gateway</a>, <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a> 규칙, 일정, SDK가 시작할 수 있다. 입력은 JSON이다.</li>\n<li>병렬 단계는 가지를 동시에 실행하고 <strong>모두 끝나야</strong> 다음으로 간다.</li>\n<li>선택(Choice) 단계가 앞 단계의 결과를 보고 갈 곳을 고른다.</li>\n<li>승인이 필요하면 작업 토큰을 담당자에게 보내고 멈춘다. 담당자가 누른 링크가 <code>SendTaskSuccess</code>를 부르면 이어진다.</li>\n<li>승인되면 결제로 간다. 거절이나 시간 초과도 갈 곳을 정해 둔다.</li>\n<li>성공하면 배송 대기열에 넣는다. <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 없이 <a href=\"/integration/sqs/\">SQS</a>를 바로 부른다.</li>\n<li>결제 오류는 간격을 늘려 가며 다시 시도하고, 끝내 실패하면 앞에서 한 일을 되돌린다(<a href=\"/architectures/event-driven-orders/#failure\">사가 패턴</a>).</li>\n</ol>\n<p>단계의 상태를 Step Functions가 저장하므로 함수는 짧고 상태 없이 두면 된다. 서버가 죽어도 어디까지 했는지 남는다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"features\">지원 기능<a href=\"#features\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 상태, 하는 일\" tabindex=\"0\"><table aria-label=\"지원 기능\">\n<thead>\n<tr>\n<th scope=\"col\">상태</th>\n<th scope=\"col\">하는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-task\">\n<th scope=\"row\"><a href=\"#row-task\" class=\"anchor\" aria-label=\"줄 링크\"></a>Task</th>\n<td><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>나 AWS 서비스를 부른다</td>\n</tr>\n<tr id=\"row-choice\">\n<th scope=\"row\"><a href=\"#row-choice\" class=\"anchor\" aria-label=\"줄 링크\"></a>Choice</th>\n<td>조건에 따라 갈라진다</td>\n</tr>\n<tr id=\"row-parallel\">\n<th scope=\"row\"><a href=\"#row-parallel\" class=\"anchor\" aria-label=\"줄 링크\"></a>Parallel</th>\n<td>여러 가지를 동시에 실행한다</td>\n</tr>\n<tr id=\"row-map\">\n<th scope=\"row\"><a href=\"#row-map\" class=\"anchor\" aria-label=\"줄 링크\"></a>Map</th>\n<td>목록의 항목마다 같은 일을 한다. 분산 맵은 <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 큰 목록까지</td>\n</tr>\n<tr id=\"row-wait\">\n<th scope=\"row\"><a href=\"#row-wait\" class=\"anchor\" aria-label=\"줄 링크\"></a>Wait</th>\n<td>정한 시간이나 시각까지 기다린다</td>\n</tr>\n<tr id=\"row-pass-succeed-fail\">\n<th scope=\"row\"><a href=\"#row-pass-succeed-fail\" class=\"anchor\" aria-label=\"줄 링크\"></a>Pass, Succeed, Fail</th>\n<td>값을 넘기거나 끝낸다</td>\n</tr>\n</tbody>\n</table></div>\n<p>오류와 시간은 단계마다 적는다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Type\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Task\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Resource\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:states:::lambda:invoke\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Parameters\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"FunctionName\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"pay\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-keyword\"> \"Payload.$\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"$\"</span><span> }</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"TimeoutSeconds\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 30</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Retry\"</span><span class=\"tk-punctuation\">:</span><span> [{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"ErrorEquals\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"Lambda.TooManyRequestsException\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"States.Timeout\"</span><span>]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"IntervalSeconds\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 2</span><span class=\"tk-punctuation\">,</span><span class=\"tk-keyword\"> \"BackoffRate\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 2</span><span class=\"tk-punctuation\">,</span><span class=\"tk-keyword\"> \"MaxAttempts\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 4</span></span>\n<span class=\"line\"><span>  }]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Catch\"</span><span class=\"tk-punctuation\">:</span><span> [{ </span><span class=\"tk-keyword\">\"ErrorEquals\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"States.ALL\"</span><span>]</span><span class=\"tk-punctuation\">,</span><span class=\"tk-keyword\"> \"Next\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"UndoStock\"</span><span> }]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Next\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Ship\"</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p>Standard의 “정확히 한 번”은 <code>Retry</code>를 적지 않은 단계의 이야기다. 위처럼 적으면 시간 초과 뒤에 함수를 다시 부르므로, 결제 함수는 주문 번호로 중복을 걸러야 한다.</p>\n<p>재시도를 다 쓰고도 실패했다면 원인을 고친 뒤 <strong>리드라이브(redrive)</strong>로 잇는다. 처음부터가 아니라 <strong>실패한 단계부터</strong> 다시 돌고, 앞 단계의 결과는 그대로 쓴다. 오래 걸린 앞 단계를 되풀이하지 않아 시간과 비용을 아낀다.</p>\n<p><strong>부르는 방식</strong>은 셋이다. 응답만 받고 넘어가기(기본), 작업이 끝날 때까지 기다리기(<code>.sync</code>: <a href=\"/compute/ecs/\">ECS</a> 태스크, Batch, <a href=\"/analytics/glue/\">Glue</a> 등), 토큰이 돌아올 때까지 기다리기(<code>.waitForTaskToken</code>: 사람, 외부 시스템, 온프레미스 작업자).</p>\n</div><h2 id=\"standard-express\">Standard와 Express<a href=\"#standard-express\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 구분, Standard, Express",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "Standard와 Express",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: createVNode(_components.span, {
									class: "visually-hidden",
									"data-pagefind-ignore": "",
									children: "구분"
								})
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "Standard"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "Express"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-sigan",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-sigan",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "시간"]
									}),
									createVNode(_components.td, { children: "1년" }),
									createVNode(_components.td, { children: "5분" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-silhaeng",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-silhaeng",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "실행"]
									}),
									createVNode(_components.td, { children: "정확히 한 번" }),
									createVNode(_components.td, { children: "비동기는 최소 한 번, 동기는 최대 한 번" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-sync",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [
											createVNode(_components.a, {
												href: "#row-sync",
												class: "anchor",
												"aria-label": "줄 링크"
											}),
											createVNode(_components.code, { children: ".sync" }),
											", 콜백, 분산 맵"
										]
									}),
									createVNode(_components.td, { children: "된다" }),
									createVNode(_components.td, { children: "안 된다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-iryeok",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-iryeok",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "이력"]
									}),
									createVNode(_components.td, { children: "콘솔에서 90일" }),
									createVNode(_components.td, { children: "CloudWatch Logs를 켜야" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-yogeum",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-yogeum",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "요금"]
									}),
									createVNode(_components.td, { children: "상태 전환마다" }),
									createVNode(_components.td, { children: "실행 수와 시간·메모리" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-manneun-il",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-manneun-il",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "맞는 일"]
									}),
									createVNode(_components.td, { children: "결제, 승인, 긴 처리" }),
									createVNode(_components.td, { children: "초당 많은 짧은 처리, 동기 API" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					"만든 뒤 유형을 바꾸지 못한다. 동기 Express는 ",
					createVNode(_components.a, {
						href: "/integration/api-gateway/",
						class: "mention",
						children: "API Gateway"
					}),
					" 뒤에서 결과를 바로 돌려주는 데 쓴다. 긴 Standard 안에서 짧은 부분을 Express로 불러 비용을 줄이기도 한다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "Express의 “최소 한 번”",
					"set:html": "<p>Express는 같은 실행이 두 번 돌 수 있다. 결제나 재고 차감처럼 두 번 하면 안 되는 일은 Standard에 두고, Express에서 해야 한다면 멱등 키(같은 요청을 알아보는 번호)로 거른다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong><a href=\"/integration/sqs/\" class=\"mention\">SQS</a>·<a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>와의 차이</strong>: 그쪽은 일을 넘기고 잊는다. Step Functions는 끝까지 따라가며 다음을 정한다. 둘을 함께 쓰는 일이 많다.</li>\n<li><strong><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 15분</strong>: Step Functions가 함수의 시간을 늘려 주지는 않는다. 나누거나 <a href=\"/compute/fargate/\">Fargate</a>로 옮기게 해 줄 뿐이다. 한도는 <a href=\"/compute/lambda-limits/\">Lambda 한도</a>에 있다.</li>\n<li><strong>SWF</strong>: 예전의 Simple Workflow Service다. 새로 만들 때는 Step Functions를 먼저 보고, 자식 프로세스나 외부 신호처럼 SWF에만 있는 기능이 필요할 때만 고른다.</li>\n<li><strong>MWAA(Airflow)</strong>: 이미 Airflow로 짠 데이터 파이프라인을 옮길 때 쓴다.</li>\n<li><a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>에서 <code>StartExecution</code>을 부르면 실행 번호만 받고 결과는 나중이다. 바로 결과를 받으려면 동기 Express(<code>StartSyncExecution</code>)다.</li>\n</ul></div>" })
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
var url = "content/integration/step-functions.mdx/";
var file = "/work/wt/build/content/integration/step-functions.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/integration/step-functions.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
