import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/cloudtrail.mdx
var frontmatter = {
	"title": "AWS CloudTrail",
	"titleEn": "AWS CloudTrail",
	"kind": "service",
	"status": "published",
	"summary": "계정에서 누가, 언제, 어디서, 어떤 API를 불렀는지를 기록해 감사와 사고 조사의 증거로 남기는 서비스다.",
	"aliases": [
		"CloudTrail",
		"클라우드트레일",
		"클라우드 트래일",
		"감사 로그",
		"API 감사 로그",
		"API 호출 기록",
		"API 활동 기록",
		"감사 추적",
		"audit log",
		"audit trail",
		"이벤트 기록",
		"Event history",
		"관리 이벤트",
		"management event",
		"데이터 이벤트",
		"data event",
		"CloudTrail Insights",
		"클라우드트레일 인사이트",
		"조직 추적",
		"organization trail",
		"CloudTrail Lake",
		"클라우드트레일 레이크",
		"로그 파일 무결성",
		"로그 변조 확인",
		"누가 했는지",
		"사용자 활동 기록",
		"콘솔 작업 이력",
		"삭제한 사람 찾기",
		"버킷 삭제한 사람",
		"행위 추적",
		"계정 활동 감사",
		"작업 로그",
		"누가 바꿨는지",
		"누가 지웠는지",
		"누가 보안 그룹 바꿨는지",
		"누가 바꿨는지 모르겠다"
	],
	"related": [
		"management/config-vs-cloudtrail",
		"management/config",
		"management/cloudwatch",
		"management/organizations",
		"integration/eventbridge",
		"storage/s3",
		"security/guardduty",
		"security/kms"
	],
	"signals": [
		{
			"id": "cloudtrail",
			"need": "누가 언제 어느 IP에서 어떤 API를 불렀는지 찾는다",
			"choose": "CloudTrail",
			"see": "management/cloudtrail#scenario-who-terminated",
			"why": "API 호출마다 호출자와 시각, IP를 적는다. Config는 바뀐 설정을 적는다."
		},
		{
			"id": "chujeogui-deiteo-ibenteu",
			"need": "S3 객체를 누가 읽고 지웠는지 남긴다",
			"choose": "추적의 데이터 이벤트",
			"see": "management/cloudtrail#event-types",
			"why": "객체 작업은 데이터 이벤트라 기본으로 꺼져 있다. 켜야 남는다."
		},
		{
			"id": "jojik-chujeok",
			"need": "조직의 API 기록을 모으고 멤버 계정이 끄지 못하게 한다",
			"choose": "조직 추적",
			"see": "management/cloudtrail#scenario-all-accounts-audit",
			"why": "관리 계정이 한 번 만들면 새 계정에도 생긴다. 멤버는 고치지 못한다."
		},
		{
			"id": "config",
			"need": "설정의 바뀐 모습과 지금 규정에 맞는지를 본다",
			"choose": "AWS Config",
			"see": "management/config-vs-cloudtrail#verdict",
			"why": "설정의 이력과 규칙 평가는 Config다. CloudTrail은 누가 불렀는지다."
		}
	],
	"facts": [
		{
			"id": "event-history",
			"label": "이벤트 기록(기본)",
			"value": "90일, 무료",
			"note": "리전마다 따로 보이고 관리 이벤트만 있다. 아무 설정 없이 켜져 있다.",
			"called": [
				"보관",
				"보관 기간",
				"이벤트기록",
				"이벤트히스토리",
				"eventhistory",
				"일 저장",
				"일 보관",
				"일간 저장",
				"무료",
				"무료 보관",
				"기록",
				"로그 보관",
				"stored",
				"retained",
				"events retention",
				"보존",
				"유지",
				"이벤트 보관",
				"이벤트 보존",
				"이벤트 저장",
				"이벤트 유지",
				"로그 보존",
				"로그 유지",
				"이벤트 일",
				"로그 며칠",
				"오래 보관",
				"logs kept"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
		},
		{
			"id": "default-events",
			"label": "추적을 만들면 기본으로 남는 것",
			"value": "관리 이벤트(읽기와 쓰기)",
			"note": "데이터 이벤트, 네트워크 활동 이벤트, Insights는 따로 켜고 요금을 낸다.",
			"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html"
		},
		{
			"id": "trails-per-region",
			"label": "리전의 추적 수",
			"value": "5개(늘릴 수 없음)",
			"note": "여러 리전 추적은 리전마다 하나로 센다.",
			"called": [
				"추적",
				"trail",
				"리전 추적",
				"리전 trail",
				"trails per region"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html"
		},
		{
			"id": "event-selectors",
			"label": "추적 하나의 이벤트 선택기",
			"value": "5개, 고급 선택기는 조건 값 500개",
			"called": [
				"선택기",
				"이벤트선택기",
				"selector",
				"셀렉터",
				"advanced event selector 개"
			],
			"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html"
		},
		{
			"id": "delivery-delay",
			"label": "S3에 로그가 나타나기까지",
			"value": "평균 약 5분",
			"note": "보장하는 시간은 아니다. 실시간 반응은 EventBridge로 만든다.",
			"called": [
				"cloudtrail 로그 지연",
				"cloudtrail 로그 도착",
				"s3 로그 걸리다",
				"s3 로그 분",
				"로그 걸리다",
				"s3 쌓이다 분",
				"delivery time",
				"delivery delay",
				"latency",
				"지연 시간"
			],
			"axis": "latency",
			"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/how-cloudtrail-works.html"
		},
		{
			"id": "insights-start",
			"label": "Insights가 첫 결과를 내기까지",
			"value": "최대 36시간",
			"note": "추적에서 처음 켤 때다. 평소 모습을 먼저 배우고, 그 뒤로는 벗어난 구간만 이벤트로 남긴다.",
			"called": [
				"cloudtrail insights 몇",
				"cloudtrail 인사이트 몇",
				"cloudtrail insights 결과"
			],
			"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/insights-events-enable.html"
		},
		{
			"id": "free-trail",
			"label": "무료로 S3에 받는 관리 이벤트",
			"value": "리전마다 첫 번째 사본",
			"note": "두 번째 추적부터의 관리 이벤트와 모든 데이터 이벤트는 유료다. S3 저장 요금은 따로 든다.",
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-costs.html"
		},
		{
			"id": "lake-closed",
			"label": "CloudTrail Lake 신규 가입",
			"value": "2026년 5월 31일부터 받지 않음",
			"note": "이미 쓰던 계정은 계속 쓴다.",
			"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-service-availability-change.html"
		},
		{
			"id": "destinations",
			"label": "추적이 로그를 보내는 곳",
			"value": "S3 버킷, 원하면 CloudWatch Logs에도",
			"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-trails.html"
		}
	],
	"scenarios": [
		{
			"id": "who-terminated",
			"situation": "지난주에 누군가 운영 인스턴스를 종료했다. 어느 신원이 어느 IP에서 했는지 찾아야 한다.",
			"answer": ["management/cloudtrail"],
			"choose": "CloudTrail 이벤트 기록",
			"why": "“누가, 언제, 어디서”를 묻는다. 90일 안의 관리 이벤트이므로 이벤트 기록에서 TerminateInstances를 찾으면 된다.",
			"trap": "Config는 인스턴스가 사라졌다는 사실과 그 전의 설정을 보여 주지만 호출자와 IP를 말하는 것은 CloudTrail이다.",
			"requirements": ["compliance"]
		},
		{
			"id": "object-access-audit",
			"situation": "규정에 따라 민감한 S3 버킷의 객체를 읽고 지운 기록을 7년 동안 보관하고 위조되지 않았음을 보여야 한다.",
			"answer": [
				"management/cloudtrail",
				"storage/s3",
				"storage/s3-object-lock"
			],
			"choose": "데이터 이벤트 + 무결성 검증 + 객체 잠금",
			"why": "객체 수준 작업은 데이터 이벤트다. 추적에서 그 버킷의 데이터 이벤트를 켜고 S3에 쌓아 로그 파일 무결성 검증과 객체 잠금을 건다.",
			"trap": "기본으로 켜진 이벤트 기록에는 객체 작업이 없고 90일이 지나면 볼 수 없다.",
			"requirements": ["compliance"],
			"decides": [
				"객체",
				"규정",
				"감사",
				"위조",
				"변조",
				"무결성",
				"보관",
				"보존",
				"증거"
			]
		},
		{
			"id": "all-accounts-audit",
			"situation": "Organizations의 계정 80개에서 API 기록을 보안 계정의 버킷 하나에 모으고, 계정 관리자가 끄지 못해야 한다.",
			"answer": ["management/cloudtrail", "management/organizations"],
			"choose": "조직 추적",
			"why": "조직 추적은 모든 멤버 계정에 한 번에 생기고 멤버가 고치거나 지우지 못한다. 새 계정도 저절로 들어온다.",
			"trap": "계정마다 추적을 만들면 새 계정이 빠지고, 그 계정의 관리자가 끌 수 있다.",
			"requirements": ["compliance", "many-accounts"],
			"decides": [
				"계정",
				"조직",
				"끄다"
			]
		},
		{
			"id": "react-to-api",
			"situation": "보안 그룹에 0.0.0.0/0을 여는 API가 불리면 곧바로 되돌리는 코드를 실행하려 한다.",
			"answer": [
				"management/cloudtrail",
				"integration/eventbridge",
				"compute/lambda"
			],
			"choose": "CloudTrail 이벤트의 규칙 → Lambda",
			"why": "CloudTrail이 기록한 API 호출이 EventBridge에 이벤트로 오고, 규칙이 Lambda를 부른다.",
			"trap": "S3에 쌓이는 로그 파일을 읽어 처리하면 몇 분 늦다.",
			"requirements": ["compliance", "threats"]
		}
	],
	"corrections": [
		{
			"id": "api-s3",
			"notes": "계정의 모든 API 활동, 예를 들어 S3 조회와 삭제까지 기록한다고 한다.",
			"status": "wrong",
			"right": "기본은 관리 이벤트다. S3 객체를 읽고 지우는 것은 데이터 이벤트라 추적에서 따로 켜야 하고 요금이 붙는다.",
			"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html"
		},
		{
			"id": "s3",
			"notes": "모든 리전에 쌓인 모든 기록을 가져올 수 있다고 한다.",
			"status": "simplified",
			"right": "90일 이벤트 기록은 리전마다 따로 본다. 모든 리전을 모으려면 여러 리전 추적을 만들어 S3로 받는다.",
			"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
		},
		{
			"id": "wording",
			"notes": "기본으로 켜져 있으니 기록이 남는다는 뜻으로 읽힌다.",
			"status": "simplified",
			"right": "켜져 있는 것은 90일짜리 이벤트 기록이다. 오래 남기고 경보를 걸려면 추적을 직접 만들어야 한다.",
			"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html"
		},
		{
			"id": "insights-api",
			"notes": "Insights가 비정상 활동을 검출한다고 한다.",
			"status": "simplified",
			"right": "API 호출 수와 오류율이 평소와 다른 구간을 찾는다. 침입인지 판단하지는 않는다. 위협 판단은 GuardDuty의 일이다.",
			"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html"
		},
		{
			"id": "iam-cloudtrail",
			"notes": "CloudTrail이 거버넌스, 컴플라이언스, “감사권”을 부여한다고 한다.",
			"status": "wrong",
			"right": "권한을 주는 서비스가 아니다. 누가 무엇을 했는지 기록을 남겨 거버넌스, 규정 준수, 감사를 할 수 있게 한다. 기록을 볼 권한은 IAM이 정한다.",
			"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "CloudTrail",
			"lines": "1504-1513"
		},
		{
			"note": "001",
			"section": "CloudTrail Event Retention",
			"lines": "1515-1520"
		},
		{
			"note": "002",
			"section": "CloudTrail",
			"lines": "527-531"
		},
		{
			"note": "002",
			"section": "CloudTrail: 호출 기록",
			"lines": "550-551"
		}
	],
	"references": [
		{
			"title": "CloudTrail이란",
			"url": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html"
		},
		{
			"title": "데이터 이벤트 기록",
			"url": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html"
		},
		{
			"title": "할당량",
			"url": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html"
		},
		{
			"title": "CloudTrail Lake의 제공 변경",
			"url": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-service-availability-change.html"
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
			"slug": "event-types",
			"text": "이벤트의 종류"
		},
		{
			"depth": 2,
			"slug": "retention",
			"text": "보존 기간"
		},
		{
			"depth": 2,
			"slug": "insights",
			"text": "CloudTrail Insights"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-athena\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M123 87c14 0 22 3 23 5-1 2-9 5-23 5s-23-3-24-5c1-2 9-5 24-5m-2 26-1-2 2-1zm18 26-1 2-4 1-12 1c-10 0-17-2-18-3l-4-40c6 2 16 3 23 3 6 0 16-1 22-3l-2 17-17-7c0-2-2-3-4-3-3 0-5 2-5 4 0 3 2 5 5 5h1l19 8zM92 92l6 48c0 9 23 9 24 9l13-1 5-1c4-2 6-4 6-7l2-14h3c3 0 4-1 5-2v-3c0-3-4-6-6-8l3-21c0-9-19-11-30-11s-31 2-31 11m29-28c28 0 50 23 50 51s-22 51-50 51-50-23-50-51 22-51 50-51m-79 70v6h28c9 19 29 33 51 33 31 0 57-26 57-58s-26-57-57-57c-24 0-45 15-53 37H42v7h24l-1 13H35v6h30c0 4 1 9 3 13zm173 77c-4 4-11 4-15 0l-34-34 15-15 34 35 3 7zm4-19-34-35c7-12 12-26 12-42 0-42-34-77-76-77-30 0-57 18-69 46l6 3c11-26 36-42 63-42 38 0 69 31 69 70s-31 70-69 70c-25 0-49-14-61-37l-6 4c14 24 39 40 67 40 15 0 28-4 40-12l35 36c3 3 7 5 11 5 5 0 9-2 12-5s5-7 5-12c0-4-2-9-5-12\"/></symbol><symbol id=\"icon-aws-cloudtrail\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M80 170h13v-7H80zm112-48c-1-10-6-17-13-19-6-2-13-1-18 3-3-6-8-12-12-16-13-13-28-17-45-10-14 6-27 26-27 42-9 3-16 9-19 18l6 2c4-10 14-14 17-14l2-3v-3c0-13 12-31 24-36 14-6 26-3 38 9 5 5 10 12 12 18a3 3 0 0 0 6 1c3-5 9-7 14-5s9 7 9 16l2 3c3 0 23 4 23 26s-21 22-22 22h-74v6h74c10 0 29-6 29-28 0-20-16-29-26-32m-93 48h45v-7H99zm-13 12h20v-6H86zm-48 0h10v-6H38zm10-25h29v-7H48zm-6 13h32v-7H42zm44-13h23v-7H86zm-32 25h26v-6H54z\"/></symbol><symbol id=\"icon-aws-cloudwatch\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 150c0-13-10-23-23-23s-22 10-22 23 10 22 22 22 23-10 23-22m7 0c0 16-14 29-30 29s-29-13-29-29 13-29 29-29 30 13 30 29m27 44-23-21-6 7 22 20c2 2 5 2 7 0s2-5 0-6m-57-9c20 0 35-16 35-35 0-20-15-35-35-35-19 0-35 15-35 35 0 19 16 35 35 35m62 19a11 11 0 0 1-9 4l-7-3-23-21c-7 4-14 7-23 7-23 0-41-19-41-41 0-23 18-42 41-42s42 19 42 42c0 6-2 12-4 18l23 21c4 4 5 11 1 15M68 94v5a3 3 0 0 1-2 4c-8 2-21 8-21 26 0 14 8 22 14 26l8 2h38v6H67c-4 0-8-1-11-3-7-4-18-13-18-31 0-21 15-29 24-32v-3c0-17 12-36 27-42 19-8 39-4 53 10 4 4 8 10 11 16 3-3 8-5 13-5 10 0 20 7 22 23 9 2 28 9 28 33 0 10-3 18-9 24l-4-5c5-4 7-11 7-19 0-21-18-26-25-27l-2-1-1-3c-1-13-9-19-16-19-5 0-9 3-12 7l-3 1-2-2c-3-7-7-14-12-18-12-13-29-16-45-9-13 5-24 21-24 36\"/></symbol><symbol id=\"icon-aws-eventbridge\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M172 211c-7 0-13-5-13-12s6-13 13-13 12 6 12 13-5 12-12 12m-28-54h-33l-16-29 16-29h33l17 29zM88 70c-6 0-12-6-12-13s6-12 12-12c7 0 13 5 13 12s-6 13-13 13m84 110-7 1-14-23v1l16-29v-4l-18-32-3-1h-33l-12-21c4-4 6-9 6-15 0-10-8-19-19-19-10 0-18 9-18 19s8 19 18 19l7-1 12 20-19 31v4l19 32 3 1h37l13 21c-5 4-7 9-7 15 0 10 8 19 19 19s19-9 19-19-9-19-19-19m19-77c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m23 23-12-21c4-3 7-9 7-15 0-10-8-19-18-19l-8 2-10-17-2-2h-40v7h38l9 15c-4 4-6 9-6 14 0 11 8 19 19 19l5-1 12 20-16 28 5 3 17-29zM68 177c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m10 3c5-3 9-9 9-16 0-10-9-19-19-19l-8 2-12-19 19-32-6-3-19 33v4l12 21c-3 4-5 8-5 13 0 11 9 19 19 19h4l11 17 2 2h40v-7H87z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol></svg>" }),
		"\n",
		createVNode(Callout, {
			type: "changed",
			title: "CloudTrail Lake는 새로 가입할 수 없다",
			"set:html": "<p>SQL로 이벤트를 쿼리하던 CloudTrail Lake는 2026년 5월 31일부터 신규 고객을 받지 않는다. 새로 만든다면 추적으로 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 받아 <a href=\"/analytics/athena/\" class=\"mention\">Athena</a>로 쿼리하거나 CloudWatch Logs로 보낸다. CloudTrail의 추적과 이벤트 기록은 그대로다.</p>"
		}),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“누가 했나”를 답해야 할 때 쓴다. 계정의 거버넌스, 규정 준수, 운영과 위험의 감사, 사고 조사가 모두 이 기록에서 시작한다. 콘솔에서 누른 것도, CLI와 SDK로 부른 것도, AWS 서비스가 대신 부른 것도 결국 API 호출이라 기록의 대상이 된다. 리소스를 만들고 바꾸는 호출은 저절로 남고, <a href=\"/storage/s3/\" class=\"mention\">S3</a> 객체를 읽는 것 같은 호출은 따로 켜야 남는다.</p>\n<p>CloudTrail은 <strong>기록할 뿐 막지 않는다</strong>. 객체 삭제를 막는 것은 <a href=\"/storage/s3-object-lock/\">객체 잠금</a>과 <a href=\"/storage/s3-versioning/\">버전 관리</a>이고, 호출을 막는 것은 <a href=\"/security/iam/\" class=\"mention\">IAM</a>과 <a href=\"/management/organizations/\">SCP</a>다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-trail-flow\" data-diagram=\"trail-flow\"><figcaption><span class=\"diagram-title\">API 호출이 CloudTrail을 거쳐 보관되고 반응을 일으키는 <span class=\"diagram-title-end\">길<a href=\"#diagram-trail-flow\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: API 호출이 CloudTrail을 거쳐 보관되고 반응을 일으키는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"709\" height=\"390\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1133.6 623.5\"><svg width=\"1133.6\" height=\"623.5\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-trail-flow-desc\" aria-labelledby=\"diagram-trail-flow-title\" role=\"img\" viewBox=\"-4 -4 1133.6 623.5\"><title id=\"diagram-trail-flow-title\">API 호출이 CloudTrail을 거쳐 보관되고 반응을 일으키는 길</title><desc id=\"diagram-trail-flow-desc\">콘솔과 CLI, SDK의 API 호출이 CloudTrail에 기록된다. 90일 이벤트 기록은 저절로 남고, 추적을 만들면 S3에 오래 보관하고 CloudWatch Logs로 보내 경보를 건다. EventBridge 규칙은 특정 호출에 곧바로 Lambda를 부른다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M165 353.5h199\"/><path fill=\"var(--diagram-line)\" d=\"m356 347.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M460.2 385.9h20.2q7 0 7 7v172.5q0 7.1 7.1 7.1h154.7\"/><path fill=\"var(--diagram-line)\" d=\"m641.2 566.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M458 321.1h22.4q7 0 7-7V134q0-7.1 7.1-7.1h135q3.7 0 3.7-3.7t3.7-3.8h26.3\"/><path fill=\"var(--diagram-line)\" d=\"m655.2 113.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M458 342.7h42.4q7 0 7-7v-59.1q0-7.1 7.1-7.1h178.3\"/><path fill=\"var(--diagram-line)\" d=\"m684.8 263.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M458 364.3h42.4q7 0 7 7v59.1q0 7.1 7.1 7.1h201.6\"/><path fill=\"var(--diagram-line)\" d=\"m708 431.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M810 437.5h209.6\"/><path fill=\"var(--diagram-line)\" d=\"m1011.6 431.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M453.8 76h175.6q3.8 0 3.8 3.8t3.7 3.7h26.3\"/><path fill=\"var(--diagram-line)\" d=\"m655.2 77.5 12 6-12 6z\"/></g><g class=\"d-edge-label\"><rect width=\"105.1\" height=\"30\" x=\"205\" y=\"338\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"257.5\" y=\"361\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① API 호출</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"527.4\" y=\"557\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"570.3\" y=\"580\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 저절로</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"536.9\" y=\"111.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"570.3\" y=\"134.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 추적</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"536.9\" y=\"254\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"570.3\" y=\"277\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 추적</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"527.4\" y=\"422\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"570.3\" y=\"445\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 이벤트</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"916.9\" y=\"422\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"950.3\" y=\"445\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 규칙</text></g><g class=\"d-edge-label\"><rect width=\"69.8\" height=\"30\" x=\"535.4\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"570.3\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ SQL</text></g><g class=\"d-node\"><rect width=\"153\" height=\"44\" x=\"12\" y=\"331.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"88.7\" y=\"362.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">콘솔·CLI·SDK</text></g><g class=\"d-node\"><text x=\"413.1\" y=\"409.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudTrail</text><use width=\"72\" height=\"72\" x=\"377.1\" y=\"298.5\" href=\"#icon-aws-cloudtrail\"/></g><g class=\"d-node\"><rect width=\"223.8\" height=\"62\" x=\"653.2\" y=\"541.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"765\" y=\"581.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">이벤트 기록 90일</text></g><g class=\"d-node\"><text x=\"712.2\" y=\"157.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 장기 보관</text><use width=\"72\" height=\"72\" x=\"676.2\" y=\"46.5\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"741.8\" y=\"325.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudWatch Logs</text><use width=\"72\" height=\"72\" x=\"705.8\" y=\"214.5\" href=\"#icon-aws-cloudwatch\"/></g><g class=\"d-node\"><text x=\"765\" y=\"493.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EventBridge</text><use width=\"72\" height=\"72\" x=\"729\" y=\"382.5\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><text x=\"1068.6\" y=\"493.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">자동 조치</text><use width=\"72\" height=\"72\" x=\"1032.6\" y=\"382.5\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"408.8\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Athena 쿼리</text><use width=\"72\" height=\"72\" x=\"372.8\" y=\"21\" href=\"#icon-aws-athena\"/></g></svg><a aria-label=\"CloudTrail\" href=\"/management/cloudtrail/\" aria-current=\"page\"><rect width=\"111\" height=\"136\" x=\"357.6\" y=\"285.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 장기 보관\" href=\"/storage/s3/\"><rect width=\"126.1\" height=\"136\" x=\"649.2\" y=\"33.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CloudWatch Logs\" href=\"/management/cloudwatch/\"><rect width=\"185.3\" height=\"136\" x=\"649.2\" y=\"201.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EventBridge\" href=\"/integration/eventbridge/\"><rect width=\"131.8\" height=\"136\" x=\"699.1\" y=\"369.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"자동 조치\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"1019.6\" y=\"369.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Athena 쿼리\" href=\"/analytics/athena/\"><rect width=\"125.3\" height=\"136\" x=\"346.1\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"360\" height=\"974\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 576.8 1558.2\"><svg width=\"576.8\" height=\"1558.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-trail-flow-narrow-desc\" aria-labelledby=\"diagram-trail-flow-narrow-title\" role=\"img\" viewBox=\"-4 -4 576.8 1558.2\"><title id=\"diagram-trail-flow-narrow-title\">API 호출이 CloudTrail을 거쳐 보관되고 반응을 일으키는 길</title><desc id=\"diagram-trail-flow-narrow-desc\">콘솔과 CLI, SDK의 API 호출이 CloudTrail에 기록된다. 90일 이벤트 기록은 저절로 남고, 추적을 만들면 S3에 오래 보관하고 CloudWatch Logs로 보내 경보를 건다. EventBridge 규칙은 특정 호출에 곧바로 Lambda를 부른다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M318.7 48v306\"/><path fill=\"var(--diagram-line)\" d=\"m324.7 346-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M293.8 478v13q0 7-7 7H114.9q-7 0-7 7v623.2\"/><path fill=\"var(--diagram-line)\" d=\"m113.9 1120.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M343.6 478v13q0 7 7 7h96.1q7 0 7 7v709.2\"/><path fill=\"var(--diagram-line)\" d=\"m459.8 1206.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M327 478v33q0 7 7 7h19.1q7 0 7 7v419\"/><path fill=\"var(--diagram-line)\" d=\"m366.2 936-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M310.4 478v33q0 7-7 7h-19q-7.1 0-7.1 7v259\"/><path fill=\"var(--diagram-line)\" d=\"m283.3 776-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M277.3 908v506.2\"/><path fill=\"var(--diagram-line)\" d=\"m283.3 1406.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M498.1 208v984.4q0 5.8-5.8 5.8t-5.8 5.8v10.2\"/><path fill=\"var(--diagram-line)\" d=\"m492.5 1206.2-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"105.1\" height=\"30\" x=\"265.7\" y=\"248\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"318.3\" y=\"271\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① API 호출</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"64.9\" y=\"648\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"107.7\" y=\"671\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 저절로</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"420.4\" y=\"718\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"453.8\" y=\"741\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 추적</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"326.7\" y=\"648\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"360.1\" y=\"671\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 추적</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"234.3\" y=\"578\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"277.1\" y=\"601\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 이벤트</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"243.8\" y=\"1140.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"277.1\" y=\"1163.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 규칙</text></g><g class=\"d-edge-label\"><rect width=\"69.8\" height=\"30\" x=\"463.1\" y=\"578\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"498\" y=\"601\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ SQL</text></g><g class=\"d-node\"><rect width=\"145.1\" height=\"36\" x=\"246.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"318.9\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">콘솔·CLI·SDK</text></g><g class=\"d-node\"><text x=\"318.7\" y=\"470\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudTrail</text><use width=\"72\" height=\"72\" x=\"282.7\" y=\"363\" href=\"#icon-aws-cloudtrail\"/></g><g class=\"d-node\"><rect width=\"191.8\" height=\"46\" x=\"12\" y=\"1132.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"107.9\" y=\"1164.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">이벤트 기록 90일</text></g><g class=\"d-node\"><text x=\"470.1\" y=\"1330.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 장기 보관</text><use width=\"72\" height=\"72\" x=\"434.1\" y=\"1223.2\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"360.2\" y=\"1060\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudWatch <tspan x=\"360.2\" y=\"1084.2\">Logs</tspan></text><use width=\"72\" height=\"72\" x=\"324.2\" y=\"953\" href=\"#icon-aws-cloudwatch\"/></g><g class=\"d-node\"><text x=\"277.2\" y=\"900\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EventBridge</text><use width=\"72\" height=\"72\" x=\"241.2\" y=\"793\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><text x=\"277.2\" y=\"1530.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">자동 조치</text><use width=\"72\" height=\"72\" x=\"241.2\" y=\"1423.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"498.1\" y=\"200\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Athena 쿼리</text><use width=\"72\" height=\"72\" x=\"462.1\" y=\"93\" href=\"#icon-aws-athena\"/></g></svg><a aria-label=\"CloudTrail\" href=\"/management/cloudtrail/\" aria-current=\"page\"><rect width=\"111\" height=\"128\" x=\"263.2\" y=\"354\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 장기 보관\" href=\"/storage/s3/\"><rect width=\"126.1\" height=\"128\" x=\"407.1\" y=\"1214.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CloudWatch Logs\" href=\"/management/cloudwatch/\"><rect width=\"131.9\" height=\"152.2\" x=\"294.2\" y=\"944\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EventBridge\" href=\"/integration/eventbridge/\"><rect width=\"131.8\" height=\"128\" x=\"211.3\" y=\"784\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"자동 조치\" href=\"/compute/lambda/\"><rect width=\"93.6\" height=\"128\" x=\"230.5\" y=\"1414.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Athena 쿼리\" href=\"/analytics/athena/\"><rect width=\"125.3\" height=\"128\" x=\"435.5\" y=\"84\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>콘솔과 CLI, SDK의 API 호출이 CloudTrail에 기록된다. 90일 이벤트 기록은 저절로 남고, 추적을 만들면 S3에 오래 보관하고 CloudWatch Logs로 보내 경보를 건다. EventBridge 규칙은 특정 호출에 곧바로 Lambda를 부른다.</p><ul><li>콘솔·CLI·SDK → CloudTrail: ① API 호출</li><li>CloudTrail → 이벤트 기록 90일: ② 저절로 (점선)</li><li>CloudTrail → S3 장기 보관: ③ 추적 (점선)</li><li>CloudTrail → CloudWatch Logs: ④ 추적 (점선)</li><li>CloudTrail → EventBridge: ⑤ 이벤트 (점선)</li><li>EventBridge → 자동 조치: ⑥ 규칙 (점선)</li><li>Athena 쿼리 → S3 장기 보관: ⑦ SQL</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>모든 호출은 서명된 API 요청이다. 호출자, 시각, 출발지 IP, 요청 값, 응답이 이벤트 하나가 된다.</li>\n<li>관리 이벤트는 아무것도 하지 않아도 <strong>이벤트 기록</strong>에 90일 남는다.</li>\n<li>더 오래 두려면 <strong>추적(trail)</strong>을 만들어 <a href=\"/storage/s3/\" class=\"mention\">S3</a>로 받는다. 여러 리전 추적이 기본 선택이다.</li>\n<li>추적을 <a href=\"/management/cloudwatch/\">CloudWatch Logs</a>로도 보내면 지표 필터와 <a href=\"/management/cloudwatch-alarms/\">경보</a>를 걸 수 있다. 루트 사용자의 로그인 알림이 흔한 예다.</li>\n<li>API 호출은 <a href=\"/integration/eventbridge/\">EventBridge</a>에도 이벤트로 간다. 이렇게 받으려면 그 이벤트를 기록하는 추적이 켜져 있어야 한다.</li>\n<li>규칙이 <a href=\"/compute/lambda/\">Lambda</a>를 불러 되돌리는 조치를 한다.</li>\n<li>쌓인 파일은 <a href=\"/analytics/athena/\">Athena</a>로 쿼리한다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"event-types\">이벤트의 종류<a href=\"#event-types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 종류, 예, 기본\" tabindex=\"0\"><table aria-label=\"이벤트의 종류\">\n<thead>\n<tr>\n<th scope=\"col\">종류</th>\n<th scope=\"col\">예</th>\n<th scope=\"col\">기본</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gwalli-ibenteu\">\n<th scope=\"row\"><a href=\"#row-gwalli-ibenteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>관리 이벤트</th>\n<td>RunInstances, CreateBucket, 콘솔 로그인</td>\n<td>남는다</td>\n</tr>\n<tr id=\"row-deiteo-ibenteu\">\n<th scope=\"row\"><a href=\"#row-deiteo-ibenteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터 이벤트</th>\n<td><a href=\"/storage/s3/\" class=\"mention\">S3</a> 객체 읽기·삭제, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 호출, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 항목 작업</td>\n<td>꺼져 있다</td>\n</tr>\n<tr id=\"row-neteuwokeu-hwaldong-ibenteu\">\n<th scope=\"row\"><a href=\"#row-neteuwokeu-hwaldong-ibenteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>네트워크 활동 이벤트</th>\n<td><a href=\"/networking/vpc-endpoints/\" class=\"mention\">VPC 엔드포인트</a>를 지난 호출</td>\n<td>꺼져 있다</td>\n</tr>\n<tr id=\"row-insights\">\n<th scope=\"row\"><a href=\"#row-insights\" class=\"anchor\" aria-label=\"줄 링크\"></a>Insights 이벤트</th>\n<td>평소와 다른 호출 수나 오류율</td>\n<td>꺼져 있다</td>\n</tr>\n</tbody>\n</table></div>\n<p>데이터 이벤트가 꺼져 있는 까닭은 양이다. 바쁜 버킷은 하루 수억 건이 생긴다. 고급 선택기로 필요한 버킷이나 쓰기 작업만 고른다.</p>\n</div><h2 id=\"retention\">보존 기간<a href=\"#retention\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>90일은 콘솔에서 바로 찾아보는 기간일 뿐 늘릴 수 없다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>로 받은 뒤에는 내 버킷이므로 <a href=\"/storage/s3-lifecycle/\">수명 주기</a>로 <a href=\"/storage/s3-glacier/\">Glacier</a>에 옮기고 원하는 만큼 둔다. 추적을 만들기 <strong>전의</strong> 이벤트는 S3에 오지 않는다.</p>\n<p>증거로 쓰려면 세 가지를 더한다. <strong>로그 파일 무결성 검증</strong>(해시 사슬로 위조와 변조를 찾는다), 별도 보안 계정의 버킷, <a href=\"/security/kms/\">KMS</a> 암호화다.</p>\n</div><h2 id=\"insights\">CloudTrail Insights<a href=\"#insights\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>관리 이벤트(지금은 데이터 이벤트도)의 호출 수와 오류율을 배워 두었다가 벗어나면 Insights 이벤트를 남긴다. 리소스를 갑자기 수백 개 만들거나, 권한 오류가 쏟아지거나, 한도에 부딪히는 일을 잡는다. 추적에서 켜야 하고 분석한 이벤트만큼 요금을 낸다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: createVNode(_components.a, {
							href: "/management/cloudwatch/",
							class: "mention",
							children: "CloudWatch"
						}) }),
						"는 성능과 로그, ",
						createVNode(_components.strong, { children: "CloudTrail" }),
						"은 API 호출, ",
						createVNode(_components.a, {
							href: "/management/config/",
							children: "Config"
						}),
						"는 설정의 모습이다. 둘을 가르는 법은 ",
						createVNode(_components.a, {
							href: "/management/config-vs-cloudtrail/",
							children: "비교"
						}),
						"에 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"리전 추적이 아니라 여러 리전 추적을 만들어야 ",
						createVNode(_components.a, {
							href: "/security/iam/",
							class: "mention",
							children: "IAM"
						}),
						", ",
						createVNode(_components.a, {
							href: "/networking/cloudfront/",
							class: "mention",
							children: "CloudFront"
						}),
						" 같은 글로벌 서비스의 이벤트도 빠지지 않는다. 이들은 us-east-1에 기록된다."
					] }),
					"\n",
					createVNode(_components.li, { children: "서버 안에서 한 일은 API 호출이 아니므로 남지 않는다. SSH로 들어가 파일을 지운 기록은 세션 로그에서 찾는다." }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/security/guardduty/",
						children: "GuardDuty"
					}), "는 추적이 없어도 CloudTrail 이벤트를 따로 받는다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“S3 객체를 누가 지웠나”",
					"set:html": "<p>추적을 켜 두었다는 말만으로는 부족하다. 데이터 이벤트를 켜지 않았다면 DeleteObject는 없다. 보기에서 “데이터 이벤트”라는 낱말을 찾는다.</p>"
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
var url = "content/management/cloudtrail.mdx/";
var file = "/work/wt/build/content/management/cloudtrail.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/cloudtrail.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
