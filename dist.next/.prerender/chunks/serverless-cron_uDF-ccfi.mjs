import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/serverless-cron.mdx
var frontmatter = {
	"title": "서버리스 CRON 작업",
	"titleEn": "Serverless cron job with EventBridge Scheduler and Lambda",
	"kind": "architecture",
	"status": "published",
	"summary": "EventBridge Scheduler가 정한 시각마다 Lambda를 불러, 그 일만 하려고 하루 종일 켜 두던 서버를 없애는 구성이다.",
	"aliases": [
		"서버리스 CRON",
		"서버리스 크론",
		"CRON Job",
		"크론잡",
		"예약 실행",
		"주기 실행",
		"스케줄링",
		"배치 예약",
		"1시간마다 람다 실행",
		"EventBridge Lambda",
		"정해진 시간에 실행",
		"매일 자동 실행",
		"람다 스케줄",
		"람다 크론",
		"주기적 스크립트 실행",
		"EC2 크론 대체"
	],
	"related": [
		"integration/eventbridge",
		"compute/lambda",
		"integration/eventbridge-vs-cloudwatch-events",
		"compute/lambda-limits",
		"compute/fargate",
		"integration/step-functions",
		"compute/lambda-vs-ec2",
		"integration/sqs"
	],
	"signals": [{
		"id": "eventbridge-scheduler-lambda",
		"need": "정해진 시각마다 15분 안에 끝나는 일을 서버 없이 돌린다",
		"choose": "EventBridge Scheduler + Lambda",
		"see": "architectures/serverless-cron#request-path",
		"why": "Scheduler가 시각에 부르고 Lambda는 15분 안에 끝난다. 노는 서버가 없다."
	}, {
		"id": "scheduler-fargate",
		"need": "예약한 컨테이너 작업이 15분을 넘긴다",
		"choose": "Scheduler가 띄우는 Fargate 태스크",
		"see": "architectures/serverless-cron#scenario-nightly-forty-minutes",
		"why": "Lambda의 15분은 늘릴 수 없다. 일정의 대상만 Fargate 태스크로 바꾼다."
	}],
	"facts": [
		{
			"id": "free-invocations",
			"label": "Scheduler의 무료 호출",
			"value": "매달 1,400만 번",
			"note": "넘으면 100만 번에 1.00달러다(버지니아 북부). 일정을 만들어 두는 값은 없다. 요금 페이지에서 다시 확인할 것.",
			"called": [
				"무료",
				"무료 호출",
				"스케줄러 무료"
			],
			"source": "https://aws.amazon.com/eventbridge/pricing/"
		},
		{
			"id": "retry-policy",
			"label": "대상을 부르지 못했을 때의 재시도",
			"value": "최대 24시간, 185번",
			"note": "60초~24시간, 0~185번 안에서 고른다. 끝내 실패하면 SQS 표준 대기열(DLQ)에 남긴다.",
			"called": ["재시도", "스케줄러 재시도"],
			"source": "https://docs.aws.amazon.com/scheduler/latest/APIReference/API_RetryPolicy.html"
		},
		{
			"id": "schedules-quota",
			"label": "리전마다 둘 수 있는 일정",
			"value": "1,000만 개",
			"note": "늘릴 수 있다. 사용자마다 알림 시각을 하나씩 만들어도 된다.",
			"examEra": "100만 개",
			"called": ["일정 개", "스케줄 개"],
			"source": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/scheduler-quotas.html"
		},
		{
			"id": "cron-fields",
			"label": "cron 식의 칸",
			"value": "6칸(분 시 일 월 요일 연도)",
			"note": "유닉스의 5칸에 연도가 붙는다. 일과 요일 가운데 하나는 `?`로 둔다.",
			"called": [
				"칸",
				"필드",
				"cron 칸",
				"cron 필드",
				"크론식"
			],
			"source": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"
		},
		{
			"id": "schedule-kinds",
			"label": "일정의 종류",
			"value": "rate(간격), cron(달력), at(한 번)",
			"note": "at은 예약 규칙에 없던 종류다. 끝난 일정을 스스로 지우게 할 수 있다.",
			"source": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"
		},
		{
			"id": "targets",
			"label": "부를 수 있는 대상",
			"value": "270개가 넘는 서비스의 API 6,000여 개",
			"note": "Lambda 없이 EC2 중지 같은 API를 바로 부르는 것이 범용 대상이다.",
			"called": [
				"대상",
				"타겟",
				"target"
			],
			"source": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html"
		}
	],
	"scenarios": [
		{
			"id": "hourly-cleanup-on-ec2",
			"situation": "EC2 한 대가 한 시간마다 3분짜리 정리 스크립트를 cron으로 돌린다. 나머지 시간에는 논다. 비용과 관리를 가장 적게 하려 한다.",
			"answer": [
				"architectures/serverless-cron",
				"integration/eventbridge",
				"compute/lambda"
			],
			"choose": "EventBridge Scheduler + Lambda",
			"why": "“주기적으로”, “짧게”, “서버 없이”다. Scheduler가 시각을, Lambda가 일을 맡으면 도는 3분만 낸다.",
			"trap": "스팟 인스턴스는 싸지만 관리할 서버가 남고 그 시각에 회수될 수 있다. 예약 인스턴스는 노는 시간까지 할인해서 살 뿐이다.",
			"requirements": ["lowest-cost", "least-operations"]
		},
		{
			"id": "nightly-forty-minutes",
			"situation": "매일 새벽 2시에 40분 걸리는 보고서를 만든다. 코드는 컨테이너이고 서버는 두지 않는다.",
			"answer": ["integration/eventbridge", "compute/fargate"],
			"choose": "EventBridge Scheduler → Fargate 태스크",
			"why": "40분은 Lambda의 15분을 넘는다. 같은 일정의 대상을 ECS의 RunTask로 바꾸어 Fargate 태스크를 띄운다.",
			"trap": "Lambda의 제한 시간은 늘려 달라고 할 수 없다. 함수를 이어 부르는 답은 상태를 직접 관리하게 된다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "missed-run-unnoticed",
			"situation": "지난주 내내 예약 작업이 돌지 않았는데 아무도 몰랐다. 대상 함수의 권한이 바뀌어 호출이 거절된 것이었다. 다음에는 알아채고 놓친 것을 찾아야 한다.",
			"answer": ["architectures/serverless-cron", "integration/sqs"],
			"choose": "일정의 DLQ + DLQ·호출 수 경보",
			"why": "호출하지 못한 것은 함수 로그에 남지 않는다. 일정에 DLQ를 달고, DLQ의 메시지 수와 함수의 호출 수가 0인 것에 경보를 건다.",
			"trap": "함수에 단 실패 대상은 함수가 불린 뒤의 오류만 담는다.",
			"requirements": ["find-cause"]
		}
	],
	"corrections": [
		{
			"id": "ec2-cron",
			"notes": "CRON을 EC2 인스턴스에서 작업을 만드는 방법이라고 한다.",
			"status": "wrong",
			"card": false,
			"right": "cron은 유닉스 계열의 작업 예약 도구이고, 그 시각을 적는 식의 이름이기도 하다. EC2와는 상관없다.",
			"source": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html"
		},
		{
			"id": "ec2-eventbridge",
			"notes": "CRON은 EC2 같은 가상 서버에서 실행해야 한다고 한다.",
			"status": "wrong",
			"right": "같은 cron 식을 EventBridge Scheduler에 적으면 서버 없이 그 시각에 실행된다. 컨테이너(Fargate)나 Step Functions도 대상이 된다.",
			"source": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"
		},
		{
			"id": "eventbridge-dlq",
			"notes": "EventBridge 규칙에 1시간 간격을 걸어 람다와 연결하면 된다고 한다.",
			"status": "outdated",
			"right": "예약 규칙은 레거시가 되었다. 새로 만든다면 시간대, 한 번만 실행, 일정마다의 재시도와 DLQ를 지원하는 Scheduler를 쓴다. 시험에서는 어느 쪽이든 EventBridge가 답이다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html"
		},
		{
			"id": "ec2-auto",
			"notes": "EC2로 CRON을 돌리면 쉬는 시간이 낭비된다고 한다.",
			"status": "simplified",
			"right": "그 일만 하는 서버일 때 맞다. 이미 다른 일로 늘 켜 둔 서버라면 더 드는 요금은 없다. 그래도 서버가 죽거나 Auto Scaling으로 여러 대가 되면 작업이 빠지거나 겹친다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/with-eventbridge-scheduler.html"
		}
	],
	"failures": [
		{
			"id": "role-denied",
			"diagram": "request-path",
			"drawn": "two-failures",
			"drawnWay": [{
				"from": "sch",
				"to": "d1"
			}, {
				"from": "d1",
				"to": "cw"
			}],
			"drawnTakeover": ["d1"],
			"part": "role",
			"what": "실행 역할이 함수를 부를 권한을 잃는다",
			"cuts": [{
				"from": "sch",
				"to": "fn"
			}],
			"stops": ["fn"],
			"time": "늦어도 15분 안에 일정의 DLQ에 남는다(재시도를 3번, 15분으로 줄인 일정. 기본 185번, 24시간)",
			"user": "그 회의 결과도 알림도 없다. 함수 로그에는 아무것도 남지 않는다.",
			"note": "일정에 DLQ를 단다. 넣는 권한(`sqs:SendMessage`)도 같은 역할에 있어야 한다. DLQ의 메시지 수와 함수의 호출 수가 0인 것에 경보를 건다.",
			"source": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html"
		},
		{
			"id": "function-error",
			"diagram": "request-path",
			"drawn": "two-failures",
			"drawnWay": [{
				"from": "err",
				"to": "d2"
			}, {
				"from": "d2",
				"to": "cw"
			}],
			"drawnTakeover": ["d2"],
			"part": "fn",
			"why": "row-scheduler-lambda",
			"what": "집계 함수가 오류로 끝난다",
			"called": [{
				"from": "sch",
				"to": "fn"
			}],
			"time": "1분 뒤, 다시 2분 뒤 더 부른다(Lambda가 모두 두 번)",
			"user": "다시 불러 성공하면 몇 분 늦을 뿐이다. 끝내 실패하면 그 회의 결과와 알림이 없다.",
			"note": "함수의 실패 대상을 정해 둔다. Scheduler는 부른 것으로 성공이라 여긴다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"
		},
		{
			"id": "timeout",
			"diagram": "request-path",
			"part": "fn",
			"why": "row-scheduler-lambda",
			"what": "데이터가 늘어 함수가 15분을 넘긴다",
			"called": [{
				"from": "sch",
				"to": "fn"
			}, {
				"from": "fn",
				"to": "lock"
			}],
			"time": "15분에 잘린다(늘릴 수 없음)",
			"user": "그 회의 결과와 알림이 없다. 두 번 더 불러도 15분에 또 잘린다.",
			"note": "저절로 Fargate로 넘어가지 않는다. 실행 시간에 경보를 걸어, 잘리기 전에 일정의 대상을 Fargate 태스크로 바꾼다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"
		},
		{
			"id": "region",
			"diagram": "request-path",
			"part": "seoul",
			"what": "서울 리전이 멈춘다",
			"time": "다른 리전에 꺼 둔 같은 일정을 켤 때까지",
			"user": "그사이의 회가 모두 빠진다.",
			"note": "다른 리전에 같은 일정을 꺼진 채로 만들어 둔다. 켜면 빠진 구간부터 처리하고, 서울이 돌아오면 한쪽을 끈다.",
			"source": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/disaster-recovery-resiliency.html"
		},
		{
			"id": "schedule-disabled",
			"diagram": "request-path",
			"part": "sch",
			"why": "row-scheduler-lambda",
			"what": "누가 일정을 꺼 둔다",
			"stops": ["role", "fn"],
			"time": "다시 켠 뒤 다음 시각까지",
			"user": "그사이의 회가 모두 빠진다. 오류도 로그도 남지 않는다.",
			"note": "함수의 호출 수가 0인 것에 경보를 건다. 빠진 회는 저절로 돌지 않으니 손으로 부른다.",
			"source": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-state.html"
		},
		{
			"id": "lock-throttled",
			"diagram": "request-path",
			"part": "lock",
			"what": "실행 기록 테이블에 쓰지 못한다",
			"cuts": [{
				"from": "fn",
				"to": "lock"
			}],
			"stops": ["fn"],
			"time": "1분 뒤, 다시 2분 뒤 더 부른다(Lambda가 모두 두 번)",
			"user": "끝내 실패하면 그 회의 결과와 알림이 없다. 겹쳐 돌지는 않는다.",
			"note": "기록하지 못했으면 집계도 하지 않는다. 무시하고 진행하면 두 번 돈 결과가 남을 수 있다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"
		},
		{
			"id": "result-denied",
			"diagram": "request-path",
			"part": "s3",
			"what": "버킷 정책이나 KMS 키가 결과의 쓰기를 막는다",
			"idle": [{
				"from": "fn",
				"to": "sns"
			}],
			"cuts": [{
				"from": "fn",
				"to": "s3"
			}],
			"time": "1분 뒤, 다시 2분 뒤 더 부른다(Lambda가 모두 두 번)",
			"user": "그 회의 결과 파일이 없다. 앞 회의 결과는 그대로다.",
			"note": "실행 기록에 끝났다고 적는 것은 저장한 뒤라야 다시 부른 것이 건너뛰지 않는다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"
		},
		{
			"id": "task-killed",
			"diagram": "request-path",
			"part": "task",
			"what": "긴 작업의 태스크가 중간에 죽는다",
			"called": [{
				"from": "sch",
				"to": "task"
			}],
			"time": "다음 일정까지(저절로 다시 뜨지 않는다)",
			"user": "그 회의 결과 파일이 만들어지지 않는다.",
			"note": "서비스와 달리 한 번 띄운 태스크는 다시 채워지지 않는다. 태스크 상태 변경 이벤트에 EventBridge 규칙을 걸어 다시 띄운다.",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/standalone-tasks.html"
		},
		{
			"id": "notice-denied",
			"diagram": "request-path",
			"part": "sns",
			"what": "함수의 역할이 알림을 올릴 권한을 잃는다",
			"cuts": [{
				"from": "fn",
				"to": "sns"
			}],
			"lineFails": true,
			"stops": ["sns"],
			"steps": [{
				"from": "fn",
				"to": "lock",
				"text": "겹침을 거른다"
			}, {
				"from": "fn",
				"to": "s3",
				"text": "집계는 저장된다"
			}],
			"time": "권한을 되돌릴 때까지",
			"user": "끝났다는 알림만 오지 않는다. 결과 파일은 있다.",
			"note": "알림이 오지 않는 것만으로는 일이 실패했는지 알 수 없다. 오류로 끝내면 Lambda가 두 번 더 부르니, 이미 저장한 회는 건너뛰게 한다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"
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
			"note": "004",
			"section": "서버리스 CRON Job",
			"lines": "103-105"
		},
		{
			"note": "004",
			"section": "서버리스 CRON 만드는 방법",
			"lines": "109-114"
		}
	],
	"references": [
		{
			"title": "일정에 따라 Lambda 함수 부르기",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/with-eventbridge-scheduler.html"
		},
		{
			"title": "일정의 종류와 시간대",
			"url": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"
		},
		{
			"title": "Scheduler의 DLQ",
			"url": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html"
		},
		{
			"title": "범용 대상",
			"url": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-bd0816-ff5252\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#bd0816\"/><stop offset=\"1\" stop-color=\"#ff5252\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-cloudwatch\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 150c0-13-10-23-23-23s-22 10-22 23 10 22 22 22 23-10 23-22m7 0c0 16-14 29-30 29s-29-13-29-29 13-29 29-29 30 13 30 29m27 44-23-21-6 7 22 20c2 2 5 2 7 0s2-5 0-6m-57-9c20 0 35-16 35-35 0-20-15-35-35-35-19 0-35 15-35 35 0 19 16 35 35 35m62 19a11 11 0 0 1-9 4l-7-3-23-21c-7 4-14 7-23 7-23 0-41-19-41-41 0-23 18-42 41-42s42 19 42 42c0 6-2 12-4 18l23 21c4 4 5 11 1 15M68 94v5a3 3 0 0 1-2 4c-8 2-21 8-21 26 0 14 8 22 14 26l8 2h38v6H67c-4 0-8-1-11-3-7-4-18-13-18-31 0-21 15-29 24-32v-3c0-17 12-36 27-42 19-8 39-4 53 10 4 4 8 10 11 16 3-3 8-5 13-5 10 0 20 7 22 23 9 2 28 9 28 33 0 10-3 18-9 24l-4-5c5-4 7-11 7-19 0-21-18-26-25-27l-2-1-1-3c-1-13-9-19-16-19-5 0-9 3-12 7l-3 1-2-2c-3-7-7-14-12-18-12-13-29-16-45-9-13 5-24 21-24 36\"/></symbol><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-eventbridge\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M172 211c-7 0-13-5-13-12s6-13 13-13 12 6 12 13-5 12-12 12m-28-54h-33l-16-29 16-29h33l17 29zM88 70c-6 0-12-6-12-13s6-12 12-12c7 0 13 5 13 12s-6 13-13 13m84 110-7 1-14-23v1l16-29v-4l-18-32-3-1h-33l-12-21c4-4 6-9 6-15 0-10-8-19-19-19-10 0-18 9-18 19s8 19 18 19l7-1 12 20-19 31v4l19 32 3 1h37l13 21c-5 4-7 9-7 15 0 10 8 19 19 19s19-9 19-19-9-19-19-19m19-77c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m23 23-12-21c4-3 7-9 7-15 0-10-8-19-18-19l-8 2-10-17-2-2h-40v7h38l9 15c-4 4-6 9-6 14 0 11 8 19 19 19l5-1 12 20-16 28 5 3 17-29zM68 177c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m10 3c5-3 9-9 9-16 0-10-9-19-19-19l-8 2-12-19 19-32-6-3-19 33v4l12 21c-3 4-5 8-5 13 0 11 9 19 19 19h4l11 17 2 2h40v-7H87z\"/></symbol><symbol id=\"icon-aws-fargate\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M166 181v-16l10-3v15zm-16-19 10 3v16l-10-4zm-19 41v-15l10-4v15zm-16-19 10 4v15l-10-4zm-19-3v-16l10-3v15zm-16-19 10 3v16l-10-4zm13-8 7 3-7 3-8-3zm35 22 7 3-7 3-7-3zm35-22 8 3-8 3-7-3zm17 0-16-7h-2l-16 7-2 3v19l-15-6h-2l-15 6v-19l-2-3-16-7h-2l-16 7-2 3v22c0 2 0 3 2 3l16 7h2l15-6v19l2 3 16 6h2l16-6 2-3v-19l15 6h2l16-7 2-3v-22zm28-39c0 19-41 29-80 29s-80-10-80-29c0-9 10-17 28-22l2 6c-15 4-24 10-24 16 0 11 31 22 74 22s74-11 74-22c0-6-9-12-24-16l2-6c18 5 28 13 28 22m-80-60 33 12-33 13-33-13zm34 63c-6 3-16 6-31 6V85l35-13v39c0 3-1 6-4 7m-72-7V72l35 13v39c-15 0-25-3-31-6-3-1-4-4-4-7m2 13c7 3 19 7 36 7s29-4 36-7c6-3 9-8 9-13V67l-2-3-42-16h-2L85 64l-2 3v44c0 5 3 10 9 13\"/></symbol><symbol id=\"icon-aws-iam\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-bd0816-ff5252)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M45 189h166V67H45zM218 64v128a3 3 0 0 1-4 3H42a3 3 0 0 1-4-3V64a3 3 0 0 1 4-3h172a3 3 0 0 1 4 3m-77 90h48v-7h-48zm41-20h16v-6h-16zm-41 0h25v-6h-25zm-48 13c0-2-2-3-3-3a3 3 0 0 0-4 3c0 2 2 3 4 3s3-1 3-3m6 0c0 4-2 8-6 9v7h-7v-7c-3-1-6-5-6-9 0-5 4-9 10-9s9 4 9 9m-38 26h57v-13h-12v-6h12v-10h-12v-6h12v-10H61zm9-51h39V99c0-7-9-14-19-14-11 0-20 7-20 14zm-16 54v-51a3 3 0 0 1 4-3h6V99c0-11 11-20 26-20 14 0 25 9 25 20v23h7l3 3v51l-3 3H58a3 3 0 0 1-4-3m138-61h6v-6h-6zm-51 0h35v-6h-35z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-aws-sns\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M54 122c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m77 83c-37 0-69-28-76-64 6-1 10-4 12-10h19v-6H67c-2-6-6-9-12-10 7-36 39-64 76-64 14 0 28 5 43 16l4-6c-16-11-32-16-47-16-41 0-77 31-83 72-4 2-6 6-6 11s2 9 6 11c6 41 42 72 83 72 18 0 35-6 50-16l-4-6c-13 10-30 16-46 16m-35-88 19 1 18-1-14 29-1 1v14l-9 5v-20zm19-11c13 0 20 2 22 3-2 1-9 3-22 3s-20-2-22-3c2-1 9-3 22-3m-9 67h3c4-1 9-4 13-7h1l2-3v-15l18-36 1-3c0-9-18-10-29-10s-29 1-29 10l1 3 15 36v22a3 3 0 0 0 4 3m92-3c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m0-96c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m7 48c3 0 6 2 6 6s-3 6-6 6-7-2-7-6 3-6 7-6m-32 9h19c2 6 7 10 13 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-13 10h-19V83h13c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-16a3 3 0 0 0-4 3v45h-22v6h22v45a3 3 0 0 0 4 3h16c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-13z\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>정해진 시각이나 간격으로 짧은 일을</strong> 할 때 쓴다. 지난 데이터 정리, 매시간 집계, 개발 서버를 밤에 끄기, 인증서 만료 점검이 그렇다. 일이 일어난 <strong>순간</strong> 반응해야 하면 일정이 아니라 이벤트다. 파일이 올라올 때면 <a href=\"/architectures/s3-lambda-thumbnail/\">S3 → Lambda 서버리스 썸네일</a>을 본다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 한 번 도는 시간, 대상\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">한 번 도는 시간</th>\n<th scope=\"col\">대상</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-15bun-an\">\n<th scope=\"row\"><a href=\"#row-15bun-an\" class=\"anchor\" aria-label=\"줄 링크\"></a>15분 안</th>\n<td><a href=\"/compute/lambda/\">Lambda</a></td>\n</tr>\n<tr id=\"row-15bun-chogwa-keonteineo\">\n<th scope=\"row\"><a href=\"#row-15bun-chogwa-keonteineo\" class=\"anchor\" aria-label=\"줄 링크\"></a>15분 초과, 컨테이너</th>\n<td>ECS RunTask(<a href=\"/compute/fargate/\">Fargate</a>), <a href=\"/compute/batch/\">AWS Batch</a></td>\n</tr>\n<tr id=\"row-yeoreo-dangye-bungiwa-jaesido\">\n<th scope=\"row\"><a href=\"#row-yeoreo-dangye-bungiwa-jaesido\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 단계, 분기와 재시도</th>\n<td><a href=\"/integration/step-functions/\">Step Functions</a></td>\n</tr>\n<tr id=\"row-api\">\n<th scope=\"row\"><a href=\"#row-api\" class=\"anchor\" aria-label=\"줄 링크\"></a>API 한 번(인스턴스 끄기 등)</th>\n<td>그 API를 바로(범용 대상)</td>\n</tr>\n</tbody>\n</table></div>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">Scheduler가 매시간 Lambda를 불러 집계하고 결과를 남기는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"role-denied\">실행 역할이 함수를 부를 권한을 잃는다</option><option value=\"function-error\">집계 함수가 오류로 끝난다</option><option value=\"timeout\">데이터가 늘어 함수가 15분을 넘긴다</option><option value=\"region\">서울 리전이 멈춘다</option><option value=\"schedule-disabled\">누가 일정을 꺼 둔다</option><option value=\"lock-throttled\">실행 기록 테이블에 쓰지 못한다</option><option value=\"result-denied\">버킷 정책이나 KMS 키가 결과의 쓰기를 막는다</option><option value=\"task-killed\">긴 작업의 태스크가 중간에 죽는다</option><option value=\"notice-denied\">함수의 역할이 알림을 올릴 권한을 잃는다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: Scheduler가 매시간 Lambda를 불러 집계하고 결과를 남기는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"498\" height=\"416\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 796.7 665.6\"><svg id=\"diagram-request-path-picture\" width=\"796.7\" height=\"665.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-4 -4 796.7 665.6\"><title id=\"diagram-request-path-title\">Scheduler가 매시간 Lambda를 불러 집계하고 결과를 남기는 흐름</title><desc id=\"diagram-request-path-desc\">시각이 되면 Scheduler가 실행 역할을 맡아 Lambda를 비동기로 부른다. 함수는 실행 번호로 겹친 호출을 거르고 데이터베이스를 읽어 집계한 뒤 S3에 저장하고 SNS로 알린다. 15분을 넘는 일은 같은 일정이 Fargate 태스크를 띄운다.</desc><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"764.7\" height=\"633.6\" x=\"12\" y=\"12\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"sch_role\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M143 310.6h39.8q7 0 7-7V148.2q0-7.1 7.1-7.1h153.2\"/><path fill=\"var(--diagram-line)\" d=\"m342.1 135.1 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"sch_fn\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M143 343.3H350\"/><path fill=\"var(--diagram-line)\" d=\"m342.1 337.3 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"sch_task\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M150.5 376h32.3q7 0 7 7v155.4q0 7.1 7.1 7.1h153.2\"/><path fill=\"var(--diagram-line)\" d=\"m342.1 539.5 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"fn_lock\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M444.1 343.3h202.5\"/><path fill=\"var(--diagram-line)\" d=\"m638.6 337.3 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"fn_s3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M435.5 376H467q7 0 7 7v155.4q0 7.1 7.1 7.1h153.2\"/><path fill=\"var(--diagram-line)\" d=\"m626.4 539.5 12 6-12 6z\"/></g><g class=\"d-edge\" data-edge=\"fn_sns\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M444.1 310.6h23q7 0 7-7V148.2q0-7.1 7.1-7.1h153.2\"/><path fill=\"var(--diagram-line)\" d=\"m626.4 135.1 12 6-12 6z\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-edge-label\" data-edge=\"sch_role\"><rect width=\"110.3\" height=\"30\" x=\"219.8\" y=\"125.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"275\" y=\"148.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 역할 맡음</text></g><g class=\"d-edge-label\" data-edge=\"sch_fn\"><rect width=\"110.3\" height=\"30\" x=\"219.8\" y=\"327.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"275\" y=\"350.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 매시 정각</text></g><g class=\"d-edge-label\" data-edge=\"sch_task\"><rect width=\"66.7\" height=\"30\" x=\"241.6\" y=\"530\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"275\" y=\"553\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 길면</text></g><g class=\"d-edge-label\" data-edge=\"fn_lock\"><rect width=\"110.3\" height=\"30\" x=\"504.1\" y=\"327.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"559.3\" y=\"350.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 겹침 거름</text></g><g class=\"d-edge-label\" data-edge=\"fn_s3\"><rect width=\"110.3\" height=\"30\" x=\"504.1\" y=\"530\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"559.3\" y=\"553\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 집계 저장</text></g><g class=\"d-edge-label\" data-edge=\"fn_sns\"><rect width=\"104.8\" height=\"30\" x=\"506.9\" y=\"125.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"559.3\" y=\"148.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 끝났다고</text></g><g class=\"d-node\" data-part=\"sch\"><text x=\"97.9\" y=\"387.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EventBridge <tspan x=\"98.1\" y=\"411.4\">Scheduler</tspan></text><use width=\"72\" height=\"72\" x=\"61.9\" y=\"276.2\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\" data-part=\"role\"><text x=\"399.1\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실행 역할 <tspan x=\"399.1\" y=\"209.2\">IAM</tspan></text><use width=\"72\" height=\"72\" x=\"363.1\" y=\"74\" href=\"#icon-aws-iam\"/></g><g class=\"d-node\" data-part=\"fn\"><text x=\"399.1\" y=\"387.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">집계 함수 <tspan x=\"399.1\" y=\"411.4\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"363.1\" y=\"276.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"task\"><text x=\"399.1\" y=\"589.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">긴 작업 <tspan x=\"399.1\" y=\"613.6\">Fargate</tspan></text><use width=\"72\" height=\"72\" x=\"363.1\" y=\"478.4\" href=\"#icon-aws-fargate\"/></g><g class=\"d-node\" data-part=\"lock\"><text x=\"695.6\" y=\"387.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실행 기록 <tspan x=\"695.6\" y=\"411.4\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"659.6\" y=\"276.2\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\" data-part=\"s3\"><text x=\"683.4\" y=\"589.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">결과 <tspan x=\"683.4\" y=\"613.6\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"647.4\" y=\"478.4\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"sns\"><text x=\"683.4\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">알림 <tspan x=\"683.4\" y=\"209.2\">SNS</tspan></text><use width=\"72\" height=\"72\" x=\"647.4\" y=\"74\" href=\"#icon-aws-sns\"/></g></svg><g class=\"part-control is-framed\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 서울 리전이 멈춘다\" data-breaks=\"region\"><rect x=\"8\" y=\"8\" width=\"773\" height=\"642\" rx=\"10\"/><path d=\"M781 8m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 누가 일정을 꺼 둔다\" data-breaks=\"schedule-disabled\"><rect x=\"32\" y=\"263\" width=\"132\" height=\"160\" rx=\"10\"/><path d=\"M164 263m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 실행 역할이 함수를 부를 권한을 잃는다\" data-breaks=\"role-denied\"><rect x=\"350\" y=\"61\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M448 61m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 집계 함수가 오류로 끝난다. 다른 고장: 데이터가 늘어 함수가 15분을 넘긴다\" data-breaks=\"function-error\" data-then=\"timeout\"><rect x=\"350\" y=\"263\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M448 263m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 긴 작업의 태스크가 중간에 죽는다\" data-breaks=\"task-killed\"><rect x=\"350\" y=\"465\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M448 465m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 함수의 역할이 알림을 올릴 권한을 잃는다\" data-breaks=\"notice-denied\"><rect x=\"634\" y=\"61\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M732 61m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 실행 기록 테이블에 쓰지 못한다\" data-breaks=\"lock-throttled\"><rect x=\"634\" y=\"263\" width=\"122\" height=\"160\" rx=\"10\"/><path d=\"M756 263m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버킷 정책이나 KMS 키가 결과의 쓰기를 막는다\" data-breaks=\"result-denied\"><rect x=\"634\" y=\"465\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M732 465m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"286\" height=\"481\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"7.5 -4 458.3 769.6\"><svg width=\"458.3\" height=\"769.6\" x=\"7.5\" y=\"-4\" aria-describedby=\"diagram-request-path-narrow-desc\" aria-labelledby=\"diagram-request-path-narrow-title\" role=\"img\" viewBox=\"7.5 -4 458.3 769.6\"><title id=\"diagram-request-path-narrow-title\">Scheduler가 매시간 Lambda를 불러 집계하고 결과를 남기는 흐름</title><desc id=\"diagram-request-path-narrow-desc\">시각이 되면 Scheduler가 실행 역할을 맡아 Lambda를 비동기로 부른다. 함수는 실행 번호로 겹친 호출을 거르고 데이터베이스를 읽어 집계한 뒤 S3에 저장하고 SNS로 알린다. 15분을 넘는 일은 같은 일정이 Fargate 태스크를 띄운다.</desc><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"426.3\" height=\"737.6\" x=\"23.5\" y=\"12\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"sch_role\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M211 209.2v23q0 7-7 7h-95.9q-7 0-7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m107 311.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"sch_fn\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M236.6 209.2v110\"/><path fill=\"var(--diagram-line)\" d=\"m242.6 311.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"sch_task\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M262.2 209.2v23q0 7 7 7h94.2q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m376.4 311.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_lock\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M236.6 467.4v110\"/><path fill=\"var(--diagram-line)\" d=\"m242.6 569.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_s3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M252.6 467.4v23q0 7 7.1 7h118q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m390.8 569.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_sns\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M220.6 467.4v23q0 7-7 7h-118q-7.1 0-7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m94.5 569.4-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"35.5\" y=\"43\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-edge-label\" data-edge=\"sch_role\"><rect width=\"110.3\" height=\"30\" x=\"45.5\" y=\"269.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"100.7\" y=\"292.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 역할 맡음</text></g><g class=\"d-edge-label\" data-edge=\"sch_fn\"><rect width=\"110.3\" height=\"30\" x=\"181.1\" y=\"269.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"236.3\" y=\"292.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 매시 정각</text></g><g class=\"d-edge-label\" data-edge=\"sch_task\"><rect width=\"66.7\" height=\"30\" x=\"336.9\" y=\"269.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"370.3\" y=\"292.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 길면</text></g><g class=\"d-edge-label\" data-edge=\"fn_lock\"><rect width=\"110.3\" height=\"30\" x=\"181.1\" y=\"527.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"236.3\" y=\"550.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 겹침 거름</text></g><g class=\"d-edge-label\" data-edge=\"fn_s3\"><rect width=\"110.3\" height=\"30\" x=\"329.3\" y=\"527.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"384.4\" y=\"550.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 집계 저장</text></g><g class=\"d-edge-label\" data-edge=\"fn_sns\"><rect width=\"104.8\" height=\"30\" x=\"36\" y=\"527.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"88.4\" y=\"550.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 끝났다고</text></g><g class=\"d-node\" data-part=\"sch\"><text x=\"236.6\" y=\"177\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EventBridge <tspan x=\"236.8\" y=\"201.2\">Scheduler</tspan></text><use width=\"72\" height=\"72\" x=\"200.6\" y=\"70\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\" data-part=\"role\"><text x=\"101\" y=\"435.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실행 역할 <tspan x=\"101\" y=\"459.4\">IAM</tspan></text><use width=\"72\" height=\"72\" x=\"65\" y=\"328.2\" href=\"#icon-aws-iam\"/></g><g class=\"d-node\" data-part=\"fn\"><text x=\"236.6\" y=\"435.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">집계 함수 <tspan x=\"236.6\" y=\"459.4\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"200.6\" y=\"328.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"task\"><text x=\"370.4\" y=\"435.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">긴 작업 <tspan x=\"370.4\" y=\"459.4\">Fargate</tspan></text><use width=\"72\" height=\"72\" x=\"334.4\" y=\"328.2\" href=\"#icon-aws-fargate\"/></g><g class=\"d-node\" data-part=\"lock\"><text x=\"236.6\" y=\"693.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실행 기록 <tspan x=\"236.6\" y=\"717.6\">DynamoDB</tspan></text><use width=\"72\" height=\"72\" x=\"200.6\" y=\"586.4\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\" data-part=\"s3\"><text x=\"384.8\" y=\"693.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">결과 <tspan x=\"384.8\" y=\"717.6\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"348.8\" y=\"586.4\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"sns\"><text x=\"88.5\" y=\"693.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">알림 <tspan x=\"88.5\" y=\"717.6\">SNS</tspan></text><use width=\"72\" height=\"72\" x=\"52.5\" y=\"586.4\" href=\"#icon-aws-sns\"/></g></svg><g class=\"part-control is-framed\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 서울 리전이 멈춘다\" data-breaks=\"region\"><rect x=\"20\" y=\"8\" width=\"434\" height=\"746\" rx=\"10\"/><path d=\"M454 8m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 누가 일정을 꺼 둔다\" data-breaks=\"schedule-disabled\"><rect x=\"171\" y=\"61\" width=\"132\" height=\"152\" rx=\"10\"/><path d=\"M303 61m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 실행 역할이 함수를 부를 권한을 잃는다\" data-breaks=\"role-denied\"><rect x=\"54\" y=\"319\" width=\"94\" height=\"152\" rx=\"10\"/><path d=\"M148 319m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 집계 함수가 오류로 끝난다. 다른 고장: 데이터가 늘어 함수가 15분을 넘긴다\" data-breaks=\"function-error\" data-then=\"timeout\"><rect x=\"190\" y=\"319\" width=\"94\" height=\"152\" rx=\"10\"/><path d=\"M284 319m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 긴 작업의 태스크가 중간에 죽는다\" data-breaks=\"task-killed\"><rect x=\"325\" y=\"319\" width=\"90\" height=\"152\" rx=\"10\"/><path d=\"M415 319m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 함수의 역할이 알림을 올릴 권한을 잃는다\" data-breaks=\"notice-denied\"><rect x=\"44\" y=\"577\" width=\"90\" height=\"152\" rx=\"10\"/><path d=\"M134 577m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 실행 기록 테이블에 쓰지 못한다\" data-breaks=\"lock-throttled\"><rect x=\"176\" y=\"577\" width=\"122\" height=\"152\" rx=\"10\"/><path d=\"M298 577m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버킷 정책이나 KMS 키가 결과의 쓰기를 막는다\" data-breaks=\"result-denied\"><rect x=\"340\" y=\"577\" width=\"90\" height=\"152\" rx=\"10\"/><path d=\"M430 577m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>시각이 되면 <a href=\"/integration/eventbridge/#schedule\">EventBridge Scheduler</a>가 일정에 적힌 <strong>실행 역할</strong>을 맡는다. 역할에는 그 함수를 부를 권한만 준다.</li>\n<li>함수를 <strong>비동기로</strong> 부른다. 정각을 적어도 그 1분 안의 어느 때에 불린다. 오래 걸리는 일이면 같은 일정이 <a href=\"/compute/fargate/\" class=\"mention\">Fargate</a> 태스크를 띄운다.</li>\n<li>전달은 최소 한 번이라 같은 시각이 두 번 올 수 있다. 예정 시각을 키로 <a href=\"/database/dynamodb/\">DynamoDB</a>에 ‘하는 중’을 조건부로 적고 끝나면 ‘끝남’으로 바꾼다. 이미 끝났으면 그냥 나간다. 있다는 것만 보고 나가면, 적어 놓고 죽은 호출의 <strong>재시도까지 걸러</strong> 그 회가 빠진다. 그래서 ‘하는 중’에는 만료 시각을 둔다.</li>\n<li>일을 하고 결과를 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 둔다.</li>\n<li>끝나면 <a href=\"/integration/sns/\" class=\"mention\">SNS</a>로 알린다. 성공도 알려야 <strong>조용히 안 돈 날</strong>을 알아챈다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-role-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"role\"],\"with\":[\"fn\"],\"cuts\":[[\"sch\",\"fn\"]]}'><summary>실행 역할이 함수를 부를 권한을 잃는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>늦어도 15분 안에 일정의 DLQ에 남는다(재시도를 3번, 15분으로 줄인 일정. 기본 185번, 24시간)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그 회의 결과도 알림도 없다. 함수 로그에는 아무것도 남지 않는다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>일정에 DLQ를 단다. 넣는 권한(<code>sqs:SendMessage</code>)도 같은 역할에 있어야 한다. DLQ의 메시지 수와 함수의 호출 수가 0인 것에 경보를 건다.</dd></div><div><dt>부품</dt><dd><a href=\"/security/iam/\">실행 역할 IAM</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-function-error\" name=\"failures-request-path\" data-failure='{\"down\":[\"fn\"],\"called\":[[\"sch\",\"fn\"]]}'><summary>집계 함수가 오류로 끝난다</summary><dl><div><dt>걸리는 시간</dt><dd><b>1분 뒤, 다시 2분 뒤 더 부른다(Lambda가 모두 두 번)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>다시 불러 성공하면 몇 분 늦을 뿐이다. 끝내 실패하면 그 회의 결과와 알림이 없다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>함수의 실패 대상을 정해 둔다. Scheduler는 부른 것으로 성공이라 여긴다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">집계 함수 Lambda</a> · <a href=\"#row-scheduler-lambda\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-timeout\" name=\"failures-request-path\" data-failure='{\"down\":[\"fn\"],\"called\":[[\"sch\",\"fn\"],[\"fn\",\"lock\"]]}'><summary>데이터가 늘어 함수가 15분을 넘긴다</summary><dl><div><dt>걸리는 시간</dt><dd><b>15분에 잘린다(늘릴 수 없음)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그 회의 결과와 알림이 없다. 두 번 더 불러도 15분에 또 잘린다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>저절로 Fargate로 넘어가지 않는다. 실행 시간에 경보를 걸어, 잘리기 전에 일정의 대상을 Fargate 태스크로 바꾼다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">집계 함수 Lambda</a> · <a href=\"#row-scheduler-lambda\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-region\" name=\"failures-request-path\" data-failure='{\"down\":[\"seoul\"]}'><summary>서울 리전이 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>다른 리전에 꺼 둔 같은 일정을 켤 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그사이의 회가 모두 빠진다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>다른 리전에 같은 일정을 꺼진 채로 만들어 둔다. 켜면 빠진 구간부터 처리하고, 서울이 돌아오면 한쪽을 끈다.</dd></div><div><dt>그 안의 부품</dt><dd><a href=\"/integration/eventbridge/\">EventBridge Scheduler</a> · <a href=\"/security/iam/\">실행 역할 IAM</a> · <a href=\"/compute/lambda/\">집계 함수 Lambda</a> · <a href=\"/compute/fargate/\">긴 작업 Fargate</a> · <a href=\"/database/dynamodb/\">실행 기록 DynamoDB</a> · <a href=\"/storage/s3/\">결과 S3</a> · <a href=\"/integration/sns/\">알림 SNS</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/scheduler/latest/UserGuide/disaster-recovery-resiliency.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-schedule-disabled\" name=\"failures-request-path\" data-failure='{\"down\":[\"sch\"],\"with\":[\"role\",\"fn\"]}'><summary>누가 일정을 꺼 둔다</summary><dl><div><dt>걸리는 시간</dt><dd><b>다시 켠 뒤 다음 시각까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그사이의 회가 모두 빠진다. 오류도 로그도 남지 않는다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>함수의 호출 수가 0인 것에 경보를 건다. 빠진 회는 저절로 돌지 않으니 손으로 부른다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/eventbridge/\">EventBridge Scheduler</a> · <a href=\"#row-scheduler-lambda\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-state.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-lock-throttled\" name=\"failures-request-path\" data-failure='{\"down\":[\"lock\"],\"with\":[\"fn\"],\"cuts\":[[\"fn\",\"lock\"]]}'><summary>실행 기록 테이블에 쓰지 못한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>1분 뒤, 다시 2분 뒤 더 부른다(Lambda가 모두 두 번)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>끝내 실패하면 그 회의 결과와 알림이 없다. 겹쳐 돌지는 않는다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>기록하지 못했으면 집계도 하지 않는다. 무시하고 진행하면 두 번 돈 결과가 남을 수 있다.</dd></div><div><dt>부품</dt><dd><a href=\"/database/dynamodb/\">실행 기록 DynamoDB</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-result-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"s3\"],\"cuts\":[[\"fn\",\"s3\"]],\"idle\":[[\"fn\",\"sns\"]]}'><summary>버킷 정책이나 KMS 키가 결과의 쓰기를 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>1분 뒤, 다시 2분 뒤 더 부른다(Lambda가 모두 두 번)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그 회의 결과 파일이 없다. 앞 회의 결과는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>실행 기록에 끝났다고 적는 것은 저장한 뒤라야 다시 부른 것이 건너뛰지 않는다.</dd></div><div><dt>부품</dt><dd><a href=\"/storage/s3/\">결과 S3</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-task-killed\" name=\"failures-request-path\" data-failure='{\"down\":[\"task\"],\"called\":[[\"sch\",\"task\"]]}'><summary>긴 작업의 태스크가 중간에 죽는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>다음 일정까지(저절로 다시 뜨지 않는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그 회의 결과 파일이 만들어지지 않는다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>서비스와 달리 한 번 띄운 태스크는 다시 채워지지 않는다. 태스크 상태 변경 이벤트에 EventBridge 규칙을 걸어 다시 띄운다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/fargate/\">긴 작업 Fargate</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/standalone-tasks.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-notice-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"sns\"],\"with\":[\"sns\"],\"way\":[[\"fn\",\"lock\"],[\"fn\",\"s3\"]],\"lineFails\":true,\"cuts\":[[\"fn\",\"sns\"]]}'><summary>함수의 역할이 알림을 올릴 권한을 잃는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>권한을 되돌릴 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>끝났다는 알림만 오지 않는다. 결과 파일은 있다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>겹침을 거른다</li><li>집계는 저장된다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>알림이 오지 않는 것만으로는 일이 실패했는지 알 수 없다. 오류로 끝내면 Lambda가 두 번 더 부르니, 이미 저장한 회는 건너뛰게 한다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/sns/\">알림 SNS</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>시각이 되면 Scheduler가 실행 역할을 맡아 Lambda를 비동기로 부른다. 함수는 실행 번호로 겹친 호출을 거르고 데이터베이스를 읽어 집계한 뒤 S3에 저장하고 SNS로 알린다. 15분을 넘는 일은 같은 일정이 Fargate 태스크를 띄운다.</p><ul><li>서울 안: EventBridge Scheduler, 실행 역할 IAM, 집계 함수 Lambda, 긴 작업 Fargate, 실행 기록 DynamoDB, 결과 S3, 알림 SNS</li><li>EventBridge Scheduler → 실행 역할 IAM: ① 역할 맡음</li><li>EventBridge Scheduler → 집계 함수 Lambda: ② 매시 정각 (점선)</li><li>EventBridge Scheduler → 긴 작업 Fargate: ② 길면 (점선)</li><li>집계 함수 Lambda → 실행 기록 DynamoDB: ③ 겹침 거름</li><li>집계 함수 Lambda → 결과 S3: ④ 집계 저장</li><li>집계 함수 Lambda → 알림 SNS: ⑤ 끝났다고 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> scheduler</span><span class=\"tk-string\"> create-schedule</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --name</span><span class=\"tk-string\"> hourly-rollup</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --schedule-expression</span><span class=\"tk-string-expression\"> 'cron(0 * * * ? *)'</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --flexible-time-window</span><span class=\"tk-string\"> Mode=OFF</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --target</span><span class=\"tk-string-expression\"> '{</span></span>\n<span class=\"line\"><span class=\"tk-string-expression\">    \"Arn\": \"arn:aws:lambda:ap-northeast-2:111122223333:function:rollup\",</span></span>\n<span class=\"line\"><span class=\"tk-string-expression\">    \"RoleArn\": \"arn:aws:iam::111122223333:role/run-rollup\",</span></span>\n<span class=\"line\"><span class=\"tk-string-expression\">    \"Input\": \"{\\\"scheduled\\\":\\\"&#x3C;aws.scheduler.scheduled-time>\\\"}\",</span></span>\n<span class=\"line\"><span class=\"tk-string-expression\">    \"RetryPolicy\": { \"MaximumRetryAttempts\": 3, \"MaximumEventAgeInSeconds\": 900 },</span></span>\n<span class=\"line\"><span class=\"tk-string-expression\">    \"DeadLetterConfig\": { \"Arn\": \"arn:aws:sqs:ap-northeast-2:111122223333:schedule-dlq\" }</span></span>\n<span class=\"line\"><span class=\"tk-string-expression\">  }'</span></span></code></pre>\n<p><code>&#x3C;aws.scheduler.scheduled-time></code> 자리에는 예정 시각이 들어간다. 함수가 현재 시각 대신 이 값을 쓰면, 늦게 불리거나 다시 불려도 같은 구간을 처리한다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 방법, 쉬는 동안, 그 시각에 죽어 있으면, 고를 때\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">방법</th>\n<th scope=\"col\" role=\"columnheader\">쉬는 동안</th>\n<th scope=\"col\" role=\"columnheader\">그 시각에 죽어 있으면</th>\n<th scope=\"col\" role=\"columnheader\">고를 때</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-ec2-crontab\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ec2-crontab\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ec2/\" class=\"mention\">EC2</a>의 crontab</th>\n<td role=\"cell\">요금이 나간다</td>\n<td role=\"cell\">그 회는 빠진다</td>\n<td role=\"cell\">이미 늘 켜 둔 서버의 잡일</td>\n</tr>\n<tr id=\"row-auto-scaling-ec2-crontab\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-auto-scaling-ec2-crontab\" class=\"anchor\" aria-label=\"줄 링크\"></a>Auto Scaling의 EC2마다 crontab</th>\n<td role=\"cell\">대수만큼</td>\n<td role=\"cell\">대수만큼 겹쳐 돈다</td>\n<td role=\"cell\">고르지 않는다</td>\n</tr>\n<tr id=\"row-lambda\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a>예약 규칙 + <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a></th>\n<td role=\"cell\">요금이 없다</td>\n<td role=\"cell\">재시도한다</td>\n<td role=\"cell\">이미 있는 것. 새로는 만들지 않는다</td>\n</tr>\n<tr id=\"row-scheduler-lambda\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-scheduler-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a><strong>Scheduler + Lambda</strong></th>\n<td role=\"cell\">요금이 없다</td>\n<td role=\"cell\">최대 24시간 재시도, DLQ</td>\n<td role=\"cell\">새로 만드는 모든 것</td>\n</tr>\n</tbody>\n</table></div>\n<p>예약 규칙(이벤트 버스의 규칙에 시각을 적는 옛 방식)과 Scheduler의 차이는 <a href=\"/integration/eventbridge-vs-cloudwatch-events/\">EventBridge vs CloudWatch Events</a>에서 더 본다. 규칙은 UTC로만 적고 버스 하나에 수백 개가 한도지만, Scheduler는 시간대를 적고 수백만 개를 둔다. 서머타임도 시간대를 따라간다.</p>\n<p>유연한 시간 창(flexible time window)을 15분으로 두면 그 안에 흩어 부른다. 정각에 수천 개가 몰려 데이터베이스를 두드리는 일을 막는다.</p>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-role-denied\">실행 역할이 함수를 부를 권한을 잃는다</a></li><li><a href=\"#failure-function-error\">집계 함수가 오류로 끝난다</a></li><li><a href=\"#failure-timeout\">데이터가 늘어 함수가 15분을 넘긴다</a></li><li><a href=\"#diagram-request-path\">나머지 6가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-two-failures\" data-diagram=\"two-failures\"><figcaption><span class=\"diagram-title\">부르지 못한 실패와 불렸지만 오류 난 실패가 남는 서로 다른 <span class=\"diagram-title-end\">곳<a href=\"#diagram-two-failures\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\"><strong>실행 역할이 함수를 부를 권한을 잃는다</strong> <span>늦어도 15분 안에 일정의 DLQ에 남는다(재시도를 3번, 15분으로 줄인 일정. 기본 185번, 24시간)</span> <span>그 회의 결과도 알림도 없다. 함수 로그에는 아무것도 남지 않는다. 이어받는 것: 일정의 DLQ SQS.</span> <a href=\"https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><p class=\"diagram-outcome\"><strong>집계 함수가 오류로 끝난다</strong> <span>1분 뒤, 다시 2분 뒤 더 부른다(Lambda가 모두 두 번)</span> <span>다시 불러 성공하면 몇 분 늦을 뿐이다. 끝내 실패하면 그 회의 결과와 알림이 없다. 이어받는 것: 함수의 실패 대상 SQS.</span> <a href=\"https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 부르지 못한 실패와 불렸지만 오류 난 실패가 남는 서로 다른 곳\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"201\" height=\"791\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 321.8 1265\"><svg width=\"321.8\" height=\"1265\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-two-failures-desc\" aria-labelledby=\"diagram-two-failures-title\" role=\"img\" viewBox=\"-4 -4 321.8 1265\"><title id=\"diagram-two-failures-title\">부르지 못한 실패와 불렸지만 오류 난 실패가 남는 서로 다른 곳</title><desc id=\"diagram-two-failures-desc\">Scheduler가 함수를 부르지 못하면 재시도하다가 일정의 DLQ에 남긴다. 함수가 불린 뒤 오류가 나면 Lambda가 두 번 더 시도하고 함수의 실패 대상에 남긴다. 두 곳 모두에 경보를 걸어야 한다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M150.8 164.2v13q0 7-7 7h-48q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m94.8 262.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M185.4 164.2v13q0 7 7 7h48q7 0 7 7v271.2\"/><path fill=\"var(--diagram-link)\" d=\"m253.4 454.4-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M88.8 426.4v232.2\"/><path stroke-width=\"3\" d=\"m95.1 643.1-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M88.8 720.6v106\"/><path fill=\"var(--diagram-link)\" d=\"m94.8 818.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M247.4 618.6v447.2q0 7-7 7h-48q-7 0-7 7v9\"/><path fill=\"var(--diagram-link)\" d=\"m191.4 1080.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M88.8 982.8v83q0 7 7 7h48q7 0 7 7v9\"/><path fill=\"var(--diagram-link)\" d=\"m156.8 1080.8-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"55.3\" y=\"204.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"88.7\" y=\"227.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 호출</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"201.4\" y=\"204.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"247.1\" y=\"227.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">② 못 부름</text></g><g class=\"d-edge-label\"><rect width=\"128.7\" height=\"30\" x=\"24.3\" y=\"527.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"88.7\" y=\"550.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 2번 더 시도</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"33.3\" y=\"760.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"88.4\" y=\"783.6\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">④ 끝내 실패</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"204.4\" y=\"760.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"247.3\" y=\"783.6\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑤ 쌓이면</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"45.8\" y=\"1022.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"88.7\" y=\"1045.8\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑤ 쌓이면</text></g><g class=\"d-node\"><text x=\"168.1\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EventBridge <tspan x=\"168.3\" y=\"156.2\">Scheduler</tspan></text><use width=\"72\" height=\"72\" x=\"132.1\" y=\"21\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><text x=\"88.8\" y=\"394.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">집계 함수 <tspan x=\"88.8\" y=\"418.4\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"52.8\" y=\"283.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"12\" y=\"658.6\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" x=\"88.8\" y=\"698.6\" fill=\"var(--diagram-down-line)\" text-anchor=\"middle\">코드 오류</text><use width=\"40\" height=\"40\" x=\"145.6\" y=\"638.6\" href=\"#down-cross\"/></g><g class=\"d-node\"><text x=\"247.4\" y=\"586.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">일정의 DLQ <tspan x=\"247.4\" y=\"610.6\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"211.4\" y=\"475.4\" href=\"#icon-aws-sqs\"/></g><rect width=\"116.8\" height=\"160.2\" x=\"189\" y=\"462.4\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"88.8\" y=\"950.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">함수의 실패 대상 <tspan x=\"88.8\" y=\"974.8\">SQS</tspan></text><use width=\"72\" height=\"72\" x=\"52.8\" y=\"839.6\" href=\"#icon-aws-sqs\"/></g><rect width=\"156.2\" height=\"160.2\" x=\"10.7\" y=\"826.6\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"168.1\" y=\"1212.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">경보 <tspan x=\"168.1\" y=\"1237\">CloudWatch</tspan></text><use width=\"72\" height=\"72\" x=\"132.1\" y=\"1101.8\" href=\"#icon-aws-cloudwatch\"/></g></svg><a aria-label=\"EventBridge Scheduler\" href=\"/integration/eventbridge/\"><rect width=\"131.8\" height=\"160.2\" x=\"102.2\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"집계 함수 Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"160.2\" x=\"39.8\" y=\"270.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"일정의 DLQ SQS\" href=\"/integration/sqs/\"><rect width=\"116.8\" height=\"160.2\" x=\"189\" y=\"462.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"함수의 실패 대상 SQS\" href=\"/integration/sqs/\"><rect width=\"156.2\" height=\"160.2\" x=\"10.7\" y=\"826.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"경보 CloudWatch\" href=\"/management/cloudwatch-alarms/\"><rect width=\"131.9\" height=\"160.2\" x=\"102.2\" y=\"1088.8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>Scheduler가 함수를 부르지 못하면 재시도하다가 일정의 DLQ에 남긴다. 함수가 불린 뒤 오류가 나면 Lambda가 두 번 더 시도하고 함수의 실패 대상에 남긴다. 두 곳 모두에 경보를 걸어야 한다.</p><ul><li>EventBridge Scheduler → 집계 함수 Lambda: ① 호출 (점선)</li><li>EventBridge Scheduler → 일정의 DLQ SQS: ② 못 부름 (점선)</li><li>집계 함수 Lambda → 코드 오류: ③ 2번 더 시도</li><li>코드 오류 → 함수의 실패 대상 SQS: ④ 끝내 실패 (점선)</li><li>일정의 DLQ SQS → 경보 CloudWatch: ⑤ 쌓이면 (점선)</li><li>함수의 실패 대상 SQS → 경보 CloudWatch: ⑤ 쌓이면 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ul>\n<li><strong>부르지 못함</strong>: 함수가 지워졌거나 역할의 권한이 없거나 API가 스로틀링됐다. Scheduler가 재시도하다 <strong>일정의 DLQ</strong>에 남긴다(②). 함수 로그에는 아무것도 없다.</li>\n<li><strong>불렸지만 오류</strong>: 비동기 호출이므로 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>가 두 번 더 시도하고(③) <strong>함수의 실패 대상</strong>에 남긴다(④). Scheduler는 성공으로 안다.</li>\n<li><strong>앞의 것이 끝나기 전에 다음이 옴</strong>: 간격보다 오래 걸리면 겹쳐 돈다. 함수의 예약된 동시성을 1로 두면 다음 호출은 Lambda의 내부 대기열에서 차례를 기다린다. 아예 건너뛰려면 실행 기록으로 막는다.</li>\n<li><strong>시간 초과</strong>: 15분에서 잘린다. 처리한 곳까지 적어 두고 이어서 하거나 <a href=\"/compute/fargate/\" class=\"mention\">Fargate</a>로 옮긴다.</li>\n<li><strong>가용 영역 하나</strong>: Scheduler와 Lambda는 여러 AZ에서 돈다. 할 일이 없다.</li>\n<li><strong>리전</strong>: 일정은 리전 안에 있다. 다른 리전에 같은 일정을 꺼진 채로 두고 재해 때 켠다.</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>1시간마다 하나면 한 달에 720번이라 Scheduler와 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 모두 무료 사용량 안에 든다.</li>\n<li>한 해 내내 켜 둔 작은 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>와 <a href=\"/storage/ebs/\" class=\"mention\">EBS</a>, 퍼블릭 IPv4 요금이 사라진다.</li>\n<li>함수를 프라이빗 서브넷에 두고 인터넷으로 나가면 <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>의 시간 요금이 이 구성의 가장 큰 값이 된다. 필요할 때만 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에 붙인다.</li>\n<li>1분마다 도는 폴링이라면 하루 1,440번이다. 폴링 대신 이벤트로 받을 수 있는지 먼저 본다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 없이</strong>: 밤에 개발용 인스턴스와 <a href=\"/database/rds/\" class=\"mention\">RDS</a>를 끄는 일은 범용 대상으로 <code>StopInstances</code>와 <code>StopDBInstance</code>를 바로 부른다.</li>\n<li><strong>사용자마다 한 번</strong>: 예약 발송처럼 시각이 제각각이면 사용자마다 at 일정을 만들고 끝나면 지우게 한다.</li>\n<li><strong>나눠서 처리</strong>: 일정이 부른 함수가 대상 목록을 <a href=\"/integration/sqs/\">SQS</a>에 넣고, 다른 함수들이 나란히 처리한다.</li>\n<li><strong>이벤트 흐름에 섞기</strong>: 일정의 대상을 이벤트 버스로 두면 규칙 여럿이 함께 반응한다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: createVNode(_components.a, {
							href: "/compute/auto-scaling-policies/",
							children: "Auto Scaling의 예약 조정"
						}) }),
						"은 인스턴스 ",
						createVNode(_components.strong, { children: "수" }),
						"를 시각에 맞춰 바꾸는 기능이다. 작업을 실행하지 않는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/integration/sqs/",
						class: "mention",
						children: "SQS"
					}), " 지연 대기열"] }), "은 최대 15분, DynamoDB TTL의 삭제는 며칠 안이라 정확한 예약에 쓰지 못한다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [createVNode(_components.a, {
							href: "/management/systems-manager/",
							children: "Systems Manager"
						}), " 유지 관리 기간"] }),
						"은 인스턴스 안의 패치와 명령을 예약한다. ",
						createVNode(_components.a, {
							href: "/compute/ec2/",
							class: "mention",
							children: "EC2"
						}),
						"를 남겨 두는 문제의 답이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.code, { children: "rate(1 hour)" }),
						"는 시작 시각(적지 않으면 만든 때)부터 세고, 적지 않으면 만들자마자 한 번 부른다. 정각이 필요하면 위 코드처럼 ",
						createVNode(_components.code, { children: "cron(0 * * * ? *)" }),
						"이다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "CloudWatch Events가 답으로 보이면",
					"set:html": "<p>옛 문제의 “CloudWatch Events 규칙으로 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>를 예약 실행”은 지금의 <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>다. 이름만 다를 뿐 정답의 모양은 같다.</p>"
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
var url = "content/architectures/serverless-cron.mdx/";
var file = "/work/wt/build/content/architectures/serverless-cron.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/serverless-cron.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
