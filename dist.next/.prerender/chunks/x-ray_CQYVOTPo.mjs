import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/x-ray.mdx
var frontmatter = {
	"title": "AWS X-Ray",
	"titleEn": "AWS X-Ray",
	"kind": "service",
	"status": "published",
	"summary": "요청 하나가 여러 서비스를 지나는 길을 이어 붙여, 어느 구간이 느리고 어디서 오류가 나는지 지도로 보여 주는 분산 추적 서비스다.",
	"aliases": [
		"X-Ray",
		"엑스레이",
		"AWS 엑스레이",
		"XRay",
		"분산 추적",
		"분산 트레이싱",
		"distributed tracing",
		"트레이싱",
		"요청 추적",
		"서비스 맵",
		"service map",
		"트레이스 맵",
		"trace map",
		"세그먼트 하위 세그먼트",
		"active tracing",
		"액티브 트레이싱",
		"X-Ray 데몬",
		"X-Ray daemon",
		"X-Ray SDK",
		"ADOT",
		"AWS Distro for OpenTelemetry",
		"오픈텔레메트리",
		"OpenTelemetry",
		"Application Signals",
		"애플리케이션 시그널",
		"지연 구간 찾기",
		"어디서 느린지",
		"마이크로서비스 어디서 느린지",
		"마이크로서비스 추적"
	],
	"related": [
		"management/cloudwatch",
		"compute/lambda",
		"integration/api-gateway",
		"architectures/microservices",
		"management/cloudtrail",
		"management/compute-optimizer"
	],
	"signals": [
		{
			"id": "x-ray",
			"need": "요청 하나가 지나는 서비스 가운데 느린 구간을 찾는다",
			"choose": "X-Ray",
			"see": "management/x-ray#scenario-slow-segment",
			"why": "한 요청을 끝까지 이어 구간마다의 시간을 보인다. 지표는 이어지지 않는다."
		},
		{
			"id": "hwalseong-chujeogeul-kyeonda",
			"need": "REST API와 Lambda를 지나는 요청을 코드 수정 없이 추적한다",
			"choose": "활성 추적을 켠다",
			"see": "management/x-ray#enable",
			"why": "스테이지와 함수의 설정만 켜면 된다. 데몬은 Lambda가 돌린다."
		},
		{
			"id": "opentelemetry-adot-x-ray",
			"need": "마이크로서비스를 특정 벤더에 묶이지 않게 계측한다",
			"choose": "OpenTelemetry(ADOT) + X-Ray",
			"see": "management/x-ray#scenario-ecs-tracing",
			"why": "OpenTelemetry는 표준이라 보낼 곳만 바꾸면 된다. ADOT이 X-Ray로 보낸다."
		},
		{
			"id": "cloudtrail",
			"need": "누가 테이블을 지웠는지 감사 기록이 필요하다",
			"choose": "CloudTrail",
			"see": "management/cloudtrail#when",
			"why": "X-Ray는 느린 곳을 찾는다. 누가 불렀는지는 CloudTrail이 적는다."
		}
	],
	"facts": [
		{
			"id": "default-sampling",
			"label": "X-Ray 기본 샘플링",
			"value": "매초 첫 요청 1건 + 나머지의 5%",
			"note": "요청을 모두 기록하지 않는다. 규칙은 콘솔에서 바꾸고 코드를 다시 배포하지 않아도 된다.",
			"called": [
				"샘플링",
				"sampling",
				"샘플링 비율",
				"샘플링 기본",
				"sampling rate",
				"default sampling"
			],
			"source": "https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html"
		},
		{
			"id": "retention",
			"label": "트레이스 보관",
			"value": "30일",
			"note": "추가 요금이 없다. 더 오래 두려면 따로 내보낸다.",
			"called": [
				"보관",
				"보존",
				"트레이스 보존",
				"retention",
				"데이터 보관",
				"trace retention",
				"traces retention",
				"trace 며칠",
				"데이터 며칠",
				"trace 보관 기간",
				"trace 보존 기간",
				"traces kept"
			],
			"source": "https://aws.amazon.com/xray/pricing/"
		},
		{
			"id": "free-tier",
			"label": "X-Ray 무료 사용량",
			"value": "매달 기록 100,000건, 조회·검색 1,000,000건",
			"note": "그 뒤에는 트레이스 수대로 낸다. 샘플링 비율이 곧 비용이다.",
			"called": [
				"무료",
				"프리티어",
				"free tier",
				"무료 트레이스",
				"free traces"
			],
			"source": "https://aws.amazon.com/xray/pricing/"
		},
		{
			"id": "segment-size",
			"label": "세그먼트 문서 하나의 크기",
			"value": "64KB",
			"called": [
				"세그먼트",
				"segment",
				"세그먼트 크기"
			],
			"source": "https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html"
		},
		{
			"id": "annotations",
			"label": "검색할 수 있는 주석",
			"value": "트레이스마다 50개",
			"note": "메타데이터는 수에 넣지 않지만 검색되지 않는다.",
			"called": [
				"주석",
				"어노테이션",
				"annotation"
			],
			"source": "https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html"
		},
		{
			"id": "daemon-port",
			"label": "X-Ray 데몬이 듣는 포트",
			"value": "UDP 2000",
			"note": "SDK가 여기로 보내면 데몬이 모아서 API로 올린다. Lambda는 데몬을 대신 돌린다.",
			"called": [
				"포트",
				"데몬 포트",
				"port",
				"daemon port",
				"UDP port",
				"포트 번호"
			],
			"source": "https://docs.aws.amazon.com/xray/latest/devguide/xray-daemon.html"
		},
		{
			"id": "sdk-maintenance",
			"label": "X-Ray SDK와 데몬",
			"asks": "X-Ray SDK와 데몬은 계속 새 기능을 받나?",
			"value": "2026년 2월 25일부터 유지 관리 모드",
			"note": "보안 수정만 나온다. 새로 만든다면 OpenTelemetry를 쓴다. 지원이 끝나는 날은 문서마다 다르다(정하지 않음, 또는 2027년 2월 25일). X-Ray 서비스는 계속된다.",
			"examEra": "X-Ray SDK와 데몬을 설치",
			"source": "https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html"
		},
		{
			"id": "api-gateway-rest-only",
			"label": "API Gateway에서 추적되는 API",
			"value": "REST API만",
			"note": "스테이지에서 켠다. HTTP API는 되지 않는다.",
			"source": "https://docs.aws.amazon.com/xray/latest/devguide/xray-services-apigateway.html"
		}
	],
	"scenarios": [
		{
			"id": "slow-segment",
			"situation": "주문 API가 API Gateway, Lambda 셋, DynamoDB를 지난다. 가끔 5초가 걸리는데 어느 구간이 느린지 모른다.",
			"answer": ["management/x-ray"],
			"why": "“어느 구간이 느린지”가 정한다. 요청 하나를 끝까지 이어 구간마다의 시간을 보여 주는 것은 X-Ray다.",
			"trap": "CloudWatch 지표는 서비스마다의 평균 지연을 따로 보여 준다. 한 요청이 어디서 시간을 썼는지는 이어지지 않는다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "trace-lambda-no-code",
			"situation": "API Gateway REST API와 Lambda로 만든 앱에서 요청 하나가 두 서비스를 지나는 흐름과 구간마다의 시간을 보고 싶다. 코드는 고치지 않는다.",
			"answer": [
				"management/x-ray",
				"compute/lambda",
				"integration/api-gateway"
			],
			"choose": "활성 추적",
			"why": "REST API의 스테이지와 Lambda 함수에서 활성 추적을 켜면 두 서비스가 스스로 세그먼트를 보낸다.",
			"trap": "EC2처럼 데몬부터 설치하는 답은 맞지 않는다. Lambda가 데몬을 돌려 준다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "ecs-tracing",
			"situation": "ECS의 마이크로서비스 열 개가 서로 부른다. 서비스 사이의 호출 관계와 오류율을 지도로 보고, 특정 벤더에 묶이지 않는 방법으로 계측하려 한다.",
			"answer": ["management/x-ray", "compute/ecs"],
			"choose": "ADOT 수집기(OpenTelemetry) → X-Ray",
			"why": "“호출 관계의 지도”는 트레이스 맵이고, “벤더에 묶이지 않는”은 OpenTelemetry다. ADOT 수집기를 사이드카로 두고 X-Ray로 보낸다.",
			"trap": "Container Insights는 태스크의 CPU와 메모리를 모을 뿐 요청을 잇지 않는다."
		},
		{
			"id": "who-deleted",
			"situation": "운영 S3 버킷과 테이블이 지워졌다. 누가 언제 지웠는지 알아야 한다.",
			"answer": ["management/cloudtrail"],
			"why": "“누가”는 API 호출의 기록이다. CloudTrail이 답한다.",
			"trap": "X-Ray도 호출을 보여 주지만 앱의 요청을 골라서 기록할 뿐 감사 기록이 아니다.",
			"requirements": ["compliance"]
		}
	],
	"references": [
		{
			"title": "X-Ray의 개념",
			"url": "https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html"
		},
		{
			"title": "샘플링 규칙",
			"url": "https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html"
		},
		{
			"title": "Lambda와 X-Ray",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html"
		},
		{
			"title": "SDK와 데몬의 지원 일정",
			"url": "https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html"
		},
		{
			"title": "CloudWatch와 OpenTelemetry",
			"url": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-OpenTelemetry-Sections.html"
		}
	],
	"sources": [],
	"verifiedOn": "2026-11-21T00:00:00.000Z"
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
			"slug": "enable",
			"text": "켜는 법"
		},
		{
			"depth": 2,
			"slug": "sampling",
			"text": "샘플링과 비용"
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
		p: "p",
		strong: "strong",
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-api-gateway\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M109 178h9v-6h-9zm16 0h9v-6h-9zM86 47 45 67v129l41 14zm7 41v84h9v6h-9v36l-2 3h-2l-48-16-3-3V65l2-2 48-24h3l2 3v39h9v7zm48 90h9v-6h-9zm0-90h9v-7h-9zm-16 0h9v-7h-9zm-16 0h9v-7h-9zm102-21-41-20v163l41-14zm7 131-3 3-48 16h-2l-2-3v-36h-6v-6h6V88h-6v-7h6V42l2-3h3l48 24 2 2zm-81-90-6-2-16 42 6 2zm22 21a3 3 0 0 0 0-5l-13-13-4 5 10 10-10 11 4 5zm-49 13-13-13a3 3 0 0 1 0-5l13-13 4 5-10 10 10 11z\"/></symbol><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol><symbol id=\"icon-aws-xray\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M152 135h-6v44h-13v-31h-7v31h-12v-22h-7v22h-6v7h57v-7h-6zm26 24c0-26-21-46-47-46s-46 20-46 46 21 46 46 46 47-21 47-46m6 0c0 29-24 52-53 52s-53-23-53-52 24-53 53-53 53 24 53 53m34-35c0 18-10 30-28 32l-1-6c10-2 22-7 22-26 0-18-13-24-25-27l-2-3c-1-13-9-18-16-18-5 0-9 2-12 5l-3 2-2-2c-3-7-7-13-12-18-12-12-29-15-45-9-13 6-23 21-23 36v4a3 3 0 0 1-2 4c-8 2-21 8-21 26v2c1 10 10 20 22 23l-1 6c-15-4-27-16-27-29v-2c0-21 14-29 23-32v-2c0-17 11-35 27-41 18-8 38-4 52 10 4 4 8 9 11 15a21 21 0 0 1 13-5c10 0 20 7 22 23 18 4 28 15 28 32\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>서버 한 대의 앱은 로그 하나를 읽으면 된다. <a href=\"/architectures/microservices/\">마이크로서비스</a>에서는 요청 하나가 서비스 여섯을 지나고 로그도 여섯 군데에 흩어진다. X-Ray는 요청에 <strong>번호 하나</strong>를 붙여 끝까지 따라가고, 구간마다의 시간과 오류를 한 줄로 잇는다.</p>\n<p>문제의 신호는 “병목 구간”, “지연의 원인”, “서비스 사이의 호출을 시각화”, “분산 추적”, “서버리스 앱의 디버깅”이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-trace-path\" data-diagram=\"trace-path\"><figcaption><span class=\"diagram-title\">주문 요청 하나가 트레이스 하나로 이어지는 <span class=\"diagram-title-end\">길<a href=\"#diagram-trace-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 주문 요청 하나가 트레이스 하나로 이어지는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"603\" height=\"310\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 964.7 496\"><svg width=\"964.7\" height=\"496\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-trace-path-desc\" aria-labelledby=\"diagram-trace-path-title\" role=\"img\" viewBox=\"-4 -4 964.7 496\"><title id=\"diagram-trace-path-title\">주문 요청 하나가 트레이스 하나로 이어지는 길</title><desc id=\"diagram-trace-path-desc\">사용자의 요청에 API Gateway가 추적 번호를 붙여 Lambda로 넘긴다. Lambda는 DynamoDB를 부르고 SQS에 메시지를 넣으며 번호를 함께 보낸다. API Gateway와 Lambda는 세그먼트를 X-Ray로 따로 보내고, X-Ray가 같은 번호의 세그먼트를 한 트레이스로 묶는다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M113 337h145.3\"/><path fill=\"var(--diagram-line)\" d=\"m250.3 331 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M352.3 319h15.5q7 0 7-7v-61q0-7 7-7h170.4\"/><path fill=\"var(--diagram-line)\" d=\"m544.2 238 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M646.2 217h16.6q7 0 7-7V83q0-7 7.1-7h166.5\"/><path fill=\"var(--diagram-line)\" d=\"m835.4 70 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M646.2 244h197.2\"/><path fill=\"var(--diagram-line)\" d=\"m835.4 238 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M352.3 355h15.5q7 0 7 7v61q0 7 7 7h454.3\"/><path fill=\"var(--diagram-line)\" d=\"m828.1 424 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M643.4 271h19.4q7 0 7 7v109q0 7 7.1 7h159.2\"/><path fill=\"var(--diagram-line)\" d=\"m828.1 388 12 6-12 6z\"/></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"153\" y=\"321.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"186.3\" y=\"344.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 요청</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"394.8\" y=\"228.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"449.9\" y=\"251.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 번호 붙임</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"689.9\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"745\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 하위 구간</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"689.9\" y=\"228.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"745\" y=\"251.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 번호 전달</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"545.1\" y=\"414.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"597.5\" y=\"437.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 세그먼트</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"692.6\" y=\"378.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"745\" y=\"401.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 세그먼트</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"12\" y=\"315\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"62.5\" y=\"346\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"307.3\" y=\"393\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">REST API</text><use width=\"72\" height=\"72\" x=\"271.3\" y=\"282\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"601.2\" y=\"300\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 함수</text><use width=\"72\" height=\"72\" x=\"565.2\" y=\"189\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"892.4\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 테이블</text><use width=\"72\" height=\"72\" x=\"856.4\" y=\"21\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><text x=\"892.4\" y=\"300\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">알림 대기열</text><use width=\"72\" height=\"72\" x=\"856.4\" y=\"189\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"885.1\" y=\"468\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">X-Ray</text><use width=\"72\" height=\"72\" x=\"849.1\" y=\"357\" href=\"#icon-aws-xray\"/></g></svg><a aria-label=\"REST API\" href=\"/integration/api-gateway/\"><rect width=\"103.1\" height=\"136\" x=\"255.7\" y=\"269\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"주문 함수\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"552.2\" y=\"176\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"주문 테이블\" href=\"/database/dynamodb/\"><rect width=\"112.6\" height=\"136\" x=\"836.1\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"알림 대기열\" href=\"/integration/sqs/\"><rect width=\"112.6\" height=\"136\" x=\"836.1\" y=\"176\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"X-Ray\" href=\"/management/x-ray/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"836.1\" y=\"344\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"302\" height=\"474\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 483.9 758\"><svg width=\"483.9\" height=\"758\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-trace-path-narrow-desc\" aria-labelledby=\"diagram-trace-path-narrow-title\" role=\"img\" viewBox=\"-4 -4 483.9 758\"><title id=\"diagram-trace-path-narrow-title\">주문 요청 하나가 트레이스 하나로 이어지는 길</title><desc id=\"diagram-trace-path-narrow-desc\">사용자의 요청에 API Gateway가 추적 번호를 붙여 Lambda로 넘긴다. Lambda는 DynamoDB를 부르고 SQS에 메시지를 넣으며 번호를 함께 보낸다. API Gateway와 Lambda는 세그먼트를 X-Ray로 따로 보내고, X-Ray가 같은 번호의 세그먼트를 한 트레이스로 묶는다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M311.9 48v106\"/><path fill=\"var(--diagram-line)\" d=\"m317.9 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M299.4 278v13q0 7-7.1 7h-73.1q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m218 376-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M195.7 508v13q0 7-7 7H74.5q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m73.5 606-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M212 508v106\"/><path fill=\"var(--diagram-line)\" d=\"m218 606-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M324.4 278v13q0 7 7 7h73.2q7 0 7 7v286q0 7-7 7h-11.7q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m391.8 606-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M228.5 508v13q0 7 7 7h96.8q7 0 7 7v56q0 7 7.2 7H358q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m371.2 606-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"278.4\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"311.7\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 요청</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"156.6\" y=\"318\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"211.7\" y=\"341\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 번호 붙임</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"548\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"571\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 하위 구간</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"156.6\" y=\"548\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"211.7\" y=\"571\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 번호 전달</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"359.1\" y=\"433\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"411.5\" y=\"456\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 세그먼트</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"286.9\" y=\"548\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"339.3\" y=\"571\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 세그먼트</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"272.8\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"311.9\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"311.9\" y=\"270\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">REST API</text><use width=\"72\" height=\"72\" x=\"275.9\" y=\"163\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"212.1\" y=\"500\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 함수</text><use width=\"72\" height=\"72\" x=\"176.1\" y=\"393\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"67.5\" y=\"730\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주문 테이블</text><use width=\"72\" height=\"72\" x=\"31.5\" y=\"623\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><text x=\"212.1\" y=\"730\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">알림 대기열</text><use width=\"72\" height=\"72\" x=\"176.1\" y=\"623\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"375.5\" y=\"730\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">X-Ray</text><use width=\"72\" height=\"72\" x=\"339.5\" y=\"623\" href=\"#icon-aws-xray\"/></g></svg><a aria-label=\"REST API\" href=\"/integration/api-gateway/\"><rect width=\"103.1\" height=\"128\" x=\"260.3\" y=\"154\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"주문 함수\" href=\"/compute/lambda/\"><rect width=\"93.6\" height=\"128\" x=\"165.3\" y=\"384\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"주문 테이블\" href=\"/database/dynamodb/\"><rect width=\"112.6\" height=\"128\" x=\"11.2\" y=\"614\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"알림 대기열\" href=\"/integration/sqs/\"><rect width=\"112.6\" height=\"128\" x=\"155.8\" y=\"614\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"X-Ray\" href=\"/management/x-ray/\" aria-current=\"page\"><rect width=\"90\" height=\"128\" x=\"330.5\" y=\"614\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자의 요청에 API Gateway가 추적 번호를 붙여 Lambda로 넘긴다. Lambda는 DynamoDB를 부르고 SQS에 메시지를 넣으며 번호를 함께 보낸다. API Gateway와 Lambda는 세그먼트를 X-Ray로 따로 보내고, X-Ray가 같은 번호의 세그먼트를 한 트레이스로 묶는다.</p><ul><li>사용자 → REST API: ① 요청</li><li>REST API → 주문 함수: ② 번호 붙임</li><li>주문 함수 → 주문 테이블: ③ 하위 구간</li><li>주문 함수 → 알림 대기열: ③ 번호 전달 (점선)</li><li>REST API → X-Ray: ④ 세그먼트 (점선)</li><li>주문 함수 → X-Ray: ④ 세그먼트 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>요청이 들어온다. 기록할 요청인지 샘플링 규칙이 정한다.</li>\n<li>뽑히면 추적 헤더(<code>X-Amzn-Trace-Id</code>)에 번호를 넣어 다음 서비스로 넘긴다.</li>\n<li>다음 서비스가 부르는 곳에도 번호가 따라간다. <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>처럼 스스로 세그먼트를 보내지 않는 곳은 부른 쪽이 <strong>하위 세그먼트</strong>로 적는다. <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>와 <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>는 번호를 건네주기만 한다. <a href=\"/integration/sns/\" class=\"mention\">SNS</a>도 기본은 그렇지만, 주제에서 활성 추적을 켜면 세그먼트를 직접 보낸다.</li>\n<li>서비스마다 제 일을 <strong>세그먼트</strong>로 적어 X-Ray에 보낸다. X-Ray가 같은 번호끼리 모아 <strong>트레이스</strong>를 만들고, 트레이스를 겹쳐 <strong>서비스 맵</strong>(지금 콘솔에서는 트레이스 맵)을 그린다.</li>\n</ol>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 말, 뜻\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">말</th>\n<th scope=\"col\">뜻</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-segeumeonteu\">\n<th scope=\"row\"><a href=\"#row-segeumeonteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>세그먼트</th>\n<td>서비스 하나가 한 일</td>\n</tr>\n<tr id=\"row-hawi-segeumeonteu\">\n<th scope=\"row\"><a href=\"#row-hawi-segeumeonteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>하위 세그먼트</th>\n<td>그 안의 호출 하나(SQL, 외부 HTTP, AWS API)</td>\n</tr>\n<tr id=\"row-annotation\">\n<th scope=\"row\"><a href=\"#row-annotation\" class=\"anchor\" aria-label=\"줄 링크\"></a>주석(annotation)</th>\n<td>검색되는 키와 값. 예: 고객 등급</td>\n</tr>\n<tr id=\"row-metadeiteo\">\n<th scope=\"row\"><a href=\"#row-metadeiteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>메타데이터</th>\n<td>검색되지 않는 덧붙임</td>\n</tr>\n<tr id=\"row-geurupgwa-pilteo\">\n<th scope=\"row\"><a href=\"#row-geurupgwa-pilteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>그룹과 필터</th>\n<td>“5초를 넘은 결제 요청만” 보기</td>\n</tr>\n</tbody>\n</table></div>\n" })
			]
		}),
		createVNode(_components.h2, {
			id: "enable",
			"set:html": "켜는 법<a href=\"#enable\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll",
					role: "region",
					"aria-label": "표: 어디서, 무엇을 한다",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "켜는 법",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
							scope: "col",
							children: "어디서"
						}), createVNode(_components.th, {
							scope: "col",
							children: "무엇을 한다"
						})] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-lambda",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-lambda",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/compute/lambda/",
										children: "Lambda"
									})]
								}), createVNode(_components.td, { children: [
									"함수에서 ",
									createVNode(_components.strong, { children: "활성 추적(active tracing)" }),
									"을 켠다. 데몬은 Lambda가 돌린다"
								] })]
							}),
							createVNode(_components.tr, {
								id: "row-api-gateway",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-api-gateway",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/integration/api-gateway/",
										children: "API Gateway"
									})]
								}), createVNode(_components.td, { children: "REST API의 스테이지에서 켠다" })]
							}),
							createVNode(_components.tr, {
								id: "row-step-functions-appsync",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [
										createVNode(_components.a, {
											href: "#row-step-functions-appsync",
											class: "anchor",
											"aria-label": "줄 링크"
										}),
										createVNode(_components.a, {
											href: "/integration/step-functions/",
											children: "Step Functions"
										}),
										", ",
										createVNode(_components.a, {
											href: "/management/recognise/#appsync",
											children: "AppSync"
										})
									]
								}), createVNode(_components.td, { children: "설정에서 켠다" })]
							}),
							createVNode(_components.tr, {
								id: "row-sns",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-sns",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/integration/sns/",
										children: "SNS"
									})]
								}), createVNode(_components.td, { children: "주제에서 활성 추적을 켠다. 켜지 않으면 번호만 건넨다" })]
							}),
							createVNode(_components.tr, {
								id: "row-ec2-ecs-eks",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [
										createVNode(_components.a, {
											href: "#row-ec2-ecs-eks",
											class: "anchor",
											"aria-label": "줄 링크"
										}),
										createVNode(_components.a, {
											href: "/compute/ec2/",
											class: "mention",
											children: "EC2"
										}),
										", ",
										createVNode(_components.a, {
											href: "/compute/ecs/",
											children: "ECS"
										}),
										", ",
										createVNode(_components.a, {
											href: "/compute/eks/",
											class: "mention",
											children: "EKS"
										}),
										", 온프레미스"
									]
								}), createVNode(_components.td, { children: [
									"앱을 계측하고 수집기(ADOT나 ",
									createVNode(_components.a, {
										href: "/management/cloudwatch/",
										class: "mention",
										children: "CloudWatch"
									}),
									" 에이전트, 예전에는 X-Ray 데몬)를 함께 돌린다. 역할에 X-Ray 쓰기 권한을 준다"
								] })]
							}),
							createVNode(_components.tr, {
								id: "row-elastic-beanstalk",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-elastic-beanstalk",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/compute/elastic-beanstalk/",
										children: "Elastic Beanstalk"
									})]
								}), createVNode(_components.td, { children: "설정 하나로 데몬을 켠다" })]
							}),
							createVNode(_components.tr, {
								id: "row-alb",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-alb",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/networking/application-load-balancer/",
										children: "ALB"
									})]
								}), createVNode(_components.td, { children: "추적 번호를 붙여 주기만 하고 세그먼트는 보내지 않는다" })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					"트레이스가 비어 있다면 셋을 본다. 활성 추적이 꺼졌거나, 역할에 권한(",
					createVNode(_components.code, { children: "AWSXRayDaemonWriteAccess" }),
					")이 없거나, 데몬이나 수집기가 없다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "SDK와 데몬 대신 OpenTelemetry",
					"set:html": "<p>X-Ray SDK와 데몬은 유지 관리 모드다. 새 앱은 OpenTelemetry로 계측하고, ADOT(AWS Distro for OpenTelemetry) 수집기나 CloudWatch 에이전트를 거쳐 X-Ray로 보낸다. CloudWatch <strong>Application Signals</strong>는 같은 트레이스로 서비스마다의 지연과 오류, 목표(SLO)까지 화면을 만들어 준다. 시험의 답은 그대로 X-Ray다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"sampling\">샘플링과 비용<a href=\"#sampling\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>요금은 기록한 트레이스 수로 센다. 그래서 비율이 비용이다. 기본 규칙에서 초당 1,000건이면 1 + 999 × 5% ≈ 51건을 적는다.</p>\n<ul>\n<li><strong>저수지(reservoir)</strong>: 매초 반드시 적을 건수. 한가한 서비스도 흔적이 남는다.</li>\n<li><strong>비율(rate)</strong>: 나머지에서 뽑을 몫.</li>\n<li>결제는 100%, 상태 확인 경로는 0%처럼 경로·메서드·서비스마다 규칙을 둔다. 규칙은 앞에서 요청을 받는 <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>나 계측한 앱에서 듣는다. <a href=\"/compute/lambda/\">Lambda</a> 함수의 비율은 바꾸지 못하고, 앞에서 정해 헤더에 실어 보낸 결정을 따른다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 물음, 서비스\" tabindex=\"0\"><table aria-label=\"헷갈리는 점\">\n<thead>\n<tr>\n<th scope=\"col\">물음</th>\n<th scope=\"col\">서비스</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-eoneu-gugani-neuringa-yocheongi-eodiro\">\n<th scope=\"row\"><a href=\"#row-eoneu-gugani-neuringa-yocheongi-eodiro\" class=\"anchor\" aria-label=\"줄 링크\"></a>어느 <strong>구간</strong>이 느린가, 요청이 어디로 흘렀나</th>\n<td>X-Ray</td>\n</tr>\n<tr id=\"row-cpu\">\n<th scope=\"row\"><a href=\"#row-cpu\" class=\"anchor\" aria-label=\"줄 링크\"></a>CPU와 오류 수가 얼마인가, 넘으면 알려라</th>\n<td><a href=\"/management/cloudwatch/\">CloudWatch</a> 지표와 경보</td>\n</tr>\n<tr id=\"row-aebi-mueoseul-jeogeonna\">\n<th scope=\"row\"><a href=\"#row-aebi-mueoseul-jeogeonna\" class=\"anchor\" aria-label=\"줄 링크\"></a>앱이 무엇을 적었나</th>\n<td>CloudWatch Logs</td>\n</tr>\n<tr id=\"row-aws-api\">\n<th scope=\"row\"><a href=\"#row-aws-api\" class=\"anchor\" aria-label=\"줄 링크\"></a><strong>누가</strong> AWS API를 불렀나</th>\n<td><a href=\"/management/cloudtrail/\">CloudTrail</a></td>\n</tr>\n<tr id=\"row-neteuwokeueseo-makyeonna\">\n<th scope=\"row\"><a href=\"#row-neteuwokeueseo-makyeonna\" class=\"anchor\" aria-label=\"줄 링크\"></a>네트워크에서 막혔나</th>\n<td><a href=\"/networking/vpc-flow-logs/\">VPC 흐름 로그</a></td>\n</tr>\n</tbody>\n</table></div>\n<ul>\n<li>모든 요청이 남지 않는다. <strong>감사 증거</strong>가 필요하면 CloudTrail이나 로그다.</li>\n<li>X-Ray는 값을 추천하지 않는다. <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 메모리를 얼마로 할지는 <a href=\"/management/compute-optimizer/\">Compute Optimizer</a>다.</li>\n</ul></div>" })
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
var url = "content/management/x-ray.mdx/";
var file = "/work/wt/build/content/management/x-ray.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/x-ray.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
