import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/integration/appflow.mdx
var frontmatter = {
	"title": "Amazon AppFlow",
	"titleEn": "Amazon AppFlow",
	"kind": "service",
	"status": "published",
	"summary": "Amazon AppFlow는 Salesforce·SAP·Zendesk 같은 SaaS와 S3·Redshift 같은 AWS 서비스 사이에서 데이터를 코드 없이 옮기고 다듬는 완전 관리형 통합 서비스다.",
	"aliases": [
		"AppFlow",
		"앱플로우",
		"앱플로",
		"아마존 앱플로우",
		"SaaS 통합",
		"SaaS 데이터 수집",
		"SaaS 연동",
		"Salesforce 연동",
		"세일즈포스 연동",
		"SAP 연동",
		"Zendesk 연동",
		"구글 애널리틱스 연동",
		"SaaS 데이터 연동",
		"SaaS 데이터 가져오기",
		"외부 앱 데이터 이전"
	],
	"related": [
		"storage/s3",
		"integration/eventbridge",
		"integration/sns",
		"analytics/redshift",
		"analytics/glue",
		"migration/datasync",
		"networking/privatelink",
		"security/kms",
		"analytics/data-exchange"
	],
	"signals": [
		{
			"id": "appflow-salesforce-gateun-saas",
			"need": "Salesforce 같은 SaaS 기록을 코드 없이 S3에 모아 분석한다",
			"choose": "AppFlow",
			"see": "integration/appflow#scenario-replace-ec2-collector",
			"why": "SaaS에서 S3로 보내는 흐름을 고르기만 한다. DataSync는 SaaS의 API를 못 읽는다."
		},
		{
			"id": "appflow-saaseseo-bakkwin-geonman",
			"need": "SaaS에서 바뀐 것만 매시간 가져와 개인 정보를 가린다",
			"choose": "AppFlow의 일정 흐름 + 마스킹",
			"see": "integration/appflow#scenario-salesforce-to-warehouse",
			"why": "일정 흐름의 증분 전송이 바뀐 것만 가져오고 가리기도 흐름 안에서 한다."
		},
		{
			"id": "eventbridge",
			"need": "SaaS에 일이 생긴 순간 함수를 실행한다, 데이터는 안 쌓는다",
			"choose": "EventBridge 파트너 이벤트 버스",
			"see": "integration/appflow#scenario-react-to-saas-event",
			"why": "옮기는 일이 아니라 반응이다. SaaS가 버스로 바로 보내고 규칙이 함수를 부른다."
		},
		{
			"id": "datasync",
			"need": "NFS·SMB 파일을 S3나 EFS로 옮긴다",
			"choose": "DataSync",
			"see": "migration/datasync#when",
			"why": "AppFlow는 SaaS의 기록을 옮긴다. 파일 서버의 파일은 DataSync다."
		}
	],
	"facts": [
		{
			"id": "connectors",
			"label": "연결할 수 있는 SaaS",
			"value": "50개 이상",
			"note": "계속 늘어난다. 지금의 목록은 공식 문서에서 다시 확인할 것. 없는 것은 사용자 지정 커넥터를 만든다.",
			"called": [
				"커넥터",
				"connector",
				"SaaS",
				"연동"
			],
			"source": "https://docs.aws.amazon.com/appflow/latest/userguide/app-specific.html"
		},
		{
			"id": "triggers",
			"label": "흐름을 시작하는 방법",
			"value": "온디맨드, 일정, 이벤트",
			"note": "이벤트로 시작하는 것은 이를 지원하는 원본(예 Salesforce)만 된다.",
			"source": "https://docs.aws.amazon.com/appflow/latest/userguide/flows.html"
		},
		{
			"id": "destinations",
			"label": "흐름 하나의 원본과 대상",
			"value": "원본 1개, 대상 1개",
			"source": "https://docs.aws.amazon.com/cli/v1/reference/appflow/create-flow.html"
		},
		{
			"id": "flow-quotas",
			"label": "계정의 흐름",
			"value": "1,000개, 한 달 실행 1,000만 번, 동시 실행 1,000개",
			"note": "일정으로는 1분에 한 번까지 돌린다.",
			"called": [
				"흐름",
				"플로우",
				"flow",
				"동시실행",
				"flows per account",
				"실행 한도",
				"concurrent flow runs",
				"flow runs per month"
			],
			"source": "https://docs.aws.amazon.com/appflow/latest/userguide/service-quotas.html"
		},
		{
			"id": "connector-profiles",
			"label": "연결 프로필",
			"value": "계정마다 기본 100개",
			"note": "늘릴 수 있다.",
			"called": [
				"프로필",
				"연결",
				"connection",
				"connector profiles limit"
			],
			"source": "https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-api.html"
		},
		{
			"id": "saas-api-quota",
			"label": "SaaS의 API 한도",
			"asks": "AppFlow의 호출도 SaaS의 API 한도에 들어가나?",
			"value": "AppFlow의 호출도 함께 센다",
			"note": "5쪽을 가져오는 흐름을 매시간 돌리면 SaaS 쪽 호출은 하루 120번이다.",
			"source": "https://docs.aws.amazon.com/appflow/latest/userguide/general.html"
		},
		{
			"id": "billing",
			"label": "요금의 단위",
			"value": "흐름 실행 횟수와 처리한 데이터 양",
			"note": "단가는 요금 페이지에 있다. 가져올 데이터가 없는 실행도 센다고 알려져 있으나, 2026년 11월 현재 그 페이지를 직접 열어 확인하지는 못했다.",
			"source": "https://aws.amazon.com/appflow/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "replace-ec2-collector",
			"situation": "여러 SaaS의 데이터를 EC2가 받아 S3에 올리고, 끝나면 사용자에게 알린다. 느리고 손이 많이 간다. 운영 부담을 가장 적게 하면서 빠르게 하려 한다.",
			"answer": [
				"integration/appflow",
				"storage/s3",
				"integration/sns"
			],
			"choose": "AppFlow → S3 + 완료 이벤트를 SNS로",
			"why": "“SaaS”와 “최소 운영”이면 AppFlow다. SaaS마다 흐름을 만들어 S3로 바로 보내고, 완료 이벤트를 SNS 주제로 알린다. 수집 서버가 사라진다.",
			"trap": "EC2를 Auto Scaling으로 늘리면 빨라질 수는 있어도 코드와 서버는 그대로 남는다. DataSync는 파일과 객체 스토리지를 옮기는 서비스라 SaaS의 API를 읽지 못한다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "salesforce-to-warehouse",
			"situation": "Salesforce의 고객 기록을 매시간 바뀐 것만 가져와 개인 정보를 가린 뒤 분석용으로 쌓으려 한다. 코드는 쓰지 않는다.",
			"answer": ["integration/appflow", "storage/s3"],
			"choose": "일정 흐름 + 마스킹",
			"why": "일정 흐름을 증분 전송으로 두면 지난 실행 뒤에 바뀐 것만 가져오고, 마스킹·필터·검증을 흐름 안에서 한다.",
			"trap": "Glue 작업이나 Lambda로도 되지만 Salesforce API와 인증을 코드로 다뤄야 한다.",
			"requirements": ["analytics", "least-operations"]
		},
		{
			"id": "react-to-saas-event",
			"situation": "Shopify에 새 주문이 들어오는 순간 함수를 실행해 포장 담당자를 배정하려 한다. 데이터를 옮겨 쌓을 필요는 없다.",
			"answer": ["integration/eventbridge", "compute/lambda"],
			"choose": "파트너 이벤트 버스와 규칙",
			"why": "옮기는 일이 아니라 일어난 일에 반응하는 것이므로 파트너 이벤트 버스와 규칙이다.",
			"trap": "AppFlow로 S3에 쌓고 S3 이벤트로 함수를 부르면 늦고 단계가 늘어난다.",
			"requirements": ["decoupling"]
		}
	],
	"corrections": [
		{
			"id": "saas-s3",
			"notes": "AppFlow가 SaaS의 데이터를 S3와 Redshift로 바로 보낸다고 한다.",
			"status": "simplified",
			"right": "S3는 바로 간다. Redshift는 흐름이 S3 버킷에 먼저 쓰고 거기서 적재하므로 중간 버킷과 그 권한이 필요하다.",
			"source": "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_RedshiftDestinationProperties.html"
		},
		{
			"id": "s3-sns",
			"notes": "S3 전송이 끝나면 SNS 주제에 이벤트를 보내게 설정한다고 한다.",
			"status": "simplified",
			"right": "S3 이벤트 알림은 객체마다 온다. 한 번의 흐름이 객체 여러 개를 만들면 알림도 여러 번이다. 흐름이 끝났음을 한 번 알리려면 AppFlow가 EventBridge로 보내는 종료 이벤트를 SNS로 잇는다.",
			"source": "https://docs.aws.amazon.com/appflow/latest/userguide/flow-notifications.html"
		},
		{
			"id": "wording",
			"notes": "비즈니스 이벤트에 반응해 실행한다고 한다.",
			"status": "simplified",
			"right": "이벤트로 시작할 수 있는 원본은 일부다. 나머지는 일정이나 온디맨드로 돌린다.",
			"source": "https://docs.aws.amazon.com/appflow/latest/userguide/flows.html"
		},
		{
			"id": "wording-2",
			"notes": "운영 부담은 적지만 비용이 든다고만 한다.",
			"status": "simplified",
			"right": "실행 횟수와 처리한 GB로 낸다. 자주 조금씩 돌리는 흐름은 실행 요금이, 큰 흐름은 데이터 요금이 커진다. 대신 수집 서버의 요금과 코드가 사라진다.",
			"source": "https://aws.amazon.com/appflow/pricing/"
		},
		{
			"id": "appflow",
			"notes": "이름을 Appflow라고 적는다.",
			"status": "wrong",
			"right": "정식 이름은 Amazon AppFlow다.",
			"source": "https://docs.aws.amazon.com/appflow/latest/userguide/what-is-appflow.html"
		}
	],
	"sources": [
		{
			"note": "002",
			"section": "Appflow",
			"lines": "673-675"
		},
		{
			"note": "003",
			"section": "Amazon AppFlow",
			"lines": "155"
		},
		{
			"note": "003",
			"section": "SaaS 데이터 수집과 완료 알림",
			"lines": "157-162"
		}
	],
	"references": [
		{
			"title": "Amazon AppFlow란",
			"url": "https://docs.aws.amazon.com/appflow/latest/userguide/what-is-appflow.html"
		},
		{
			"title": "지원하는 원본과 대상",
			"url": "https://docs.aws.amazon.com/appflow/latest/userguide/app-specific.html"
		},
		{
			"title": "흐름과 트리거",
			"url": "https://docs.aws.amazon.com/appflow/latest/userguide/flows.html"
		},
		{
			"title": "흐름의 일반 사항",
			"url": "https://docs.aws.amazon.com/appflow/latest/userguide/general.html"
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
			"slug": "flow-parts",
			"text": "원본, 대상, 트리거"
		},
		{
			"depth": 2,
			"slug": "security-cost",
			"text": "보안과 비용"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-athena\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M123 87c14 0 22 3 23 5-1 2-9 5-23 5s-23-3-24-5c1-2 9-5 24-5m-2 26-1-2 2-1zm18 26-1 2-4 1-12 1c-10 0-17-2-18-3l-4-40c6 2 16 3 23 3 6 0 16-1 22-3l-2 17-17-7c0-2-2-3-4-3-3 0-5 2-5 4 0 3 2 5 5 5h1l19 8zM92 92l6 48c0 9 23 9 24 9l13-1 5-1c4-2 6-4 6-7l2-14h3c3 0 4-1 5-2v-3c0-3-4-6-6-8l3-21c0-9-19-11-30-11s-31 2-31 11m29-28c28 0 50 23 50 51s-22 51-50 51-50-23-50-51 22-51 50-51m-79 70v6h28c9 19 29 33 51 33 31 0 57-26 57-58s-26-57-57-57c-24 0-45 15-53 37H42v7h24l-1 13H35v6h30c0 4 1 9 3 13zm173 77c-4 4-11 4-15 0l-34-34 15-15 34 35 3 7zm4-19-34-35c7-12 12-26 12-42 0-42-34-77-76-77-30 0-57 18-69 46l6 3c11-26 36-42 63-42 38 0 69 31 69 70s-31 70-69 70c-25 0-49-14-61-37l-6 4c14 24 39 40 67 40 15 0 28-4 40-12l35 36c3 3 7 5 11 5 5 0 9-2 12-5s5-7 5-12c0-4-2-9-5-12\"/></symbol><symbol id=\"icon-aws-eventbridge\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M172 211c-7 0-13-5-13-12s6-13 13-13 12 6 12 13-5 12-12 12m-28-54h-33l-16-29 16-29h33l17 29zM88 70c-6 0-12-6-12-13s6-12 12-12c7 0 13 5 13 12s-6 13-13 13m84 110-7 1-14-23v1l16-29v-4l-18-32-3-1h-33l-12-21c4-4 6-9 6-15 0-10-8-19-19-19-10 0-18 9-18 19s8 19 18 19l7-1 12 20-19 31v4l19 32 3 1h37l13 21c-5 4-7 9-7 15 0 10 8 19 19 19s19-9 19-19-9-19-19-19m19-77c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m23 23-12-21c4-3 7-9 7-15 0-10-8-19-18-19l-8 2-10-17-2-2h-40v7h38l9 15c-4 4-6 9-6 14 0 11 8 19 19 19l5-1 12 20-16 28 5 3 17-29zM68 177c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m10 3c5-3 9-9 9-16 0-10-9-19-19-19l-8 2-12-19 19-32-6-3-19 33v4l12 21c-3 4-5 8-5 13 0 11 9 19 19 19h4l11 17 2 2h40v-7H87z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-aws-sns\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M54 122c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m77 83c-37 0-69-28-76-64 6-1 10-4 12-10h19v-6H67c-2-6-6-9-12-10 7-36 39-64 76-64 14 0 28 5 43 16l4-6c-16-11-32-16-47-16-41 0-77 31-83 72-4 2-6 6-6 11s2 9 6 11c6 41 42 72 83 72 18 0 35-6 50-16l-4-6c-13 10-30 16-46 16m-35-88 19 1 18-1-14 29-1 1v14l-9 5v-20zm19-11c13 0 20 2 22 3-2 1-9 3-22 3s-20-2-22-3c2-1 9-3 22-3m-9 67h3c4-1 9-4 13-7h1l2-3v-15l18-36 1-3c0-9-18-10-29-10s-29 1-29 10l1 3 15 36v22a3 3 0 0 0 4 3m92-3c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m0-96c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m7 48c3 0 6 2 6 6s-3 6-6 6-7-2-7-6 3-6 7-6m-32 9h19c2 6 7 10 13 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-13 10h-19V83h13c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-16a3 3 0 0 0-4 3v45h-22v6h22v45a3 3 0 0 0 4 3h16c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-13z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>SaaS 안의 데이터를 AWS로(또는 반대로) 옮길 때</strong> 쓴다. 영업 기록은 Salesforce에, 문의는 Zendesk에, 방문 통계는 Google Analytics에 있다. 이것을 분석하려면 한곳에 모아야 한다. SaaS마다 API와 인증이 달라 수집 코드를 짜고 서버를 돌리기 번거로운데, AppFlow는 화면에서 고르기만 하면 된다.</p>\n<p>지문의 신호는 “SaaS”, “코드 없이”, “최소한의 운영 부담”이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-saas-to-s3\" data-diagram=\"saas-to-s3\"><figcaption><span class=\"diagram-title\">SaaS의 데이터가 AppFlow를 거쳐 S3에 쌓이고 완료를 알리는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-saas-to-s3\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: SaaS의 데이터가 AppFlow를 거쳐 S3에 쌓이고 완료를 알리는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"228\" height=\"712\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-33 -4 364.4 1138.5\"><svg width=\"364.4\" height=\"1138.5\" x=\"-33\" y=\"-4\" aria-describedby=\"diagram-saas-to-s3-desc\" aria-labelledby=\"diagram-saas-to-s3-title\" role=\"img\" viewBox=\"-33 -4 364.4 1138.5\"><title id=\"diagram-saas-to-s3-title\">SaaS의 데이터가 AppFlow를 거쳐 S3에 쌓이고 완료를 알리는 흐름</title><desc id=\"diagram-saas-to-s3-desc\">일정이나 이벤트로 흐름이 시작되면 AppFlow가 SaaS에서 바뀐 데이터를 가져와 거르고 가리고 모양을 맞춘 뒤 S3에 쓴다. 흐름이 끝나면 EventBridge 이벤트가 SNS 주제를 거쳐 사용자에게 알린다. 쌓인 데이터는 분석 서비스가 읽는다.</desc><g class=\"d-boundary\"><rect width=\"332.4\" height=\"284.5\" x=\"-17\" y=\"194\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M149.3 74v169\"/><path fill=\"var(--diagram-line)\" d=\"m155.3 235-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M149.3 309v74\"/><path fill=\"var(--diagram-line)\" d=\"m155.3 375-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M149.3 449v52.5q0 7-7.1 7H93.7q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m92.6 586.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M86.6 726.5v106\"/><path fill=\"var(--diagram-line)\" d=\"m92.6 824.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M161.3 478.5v23q0 7 7 7h48.5q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m229.9 586.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M223.9 726.5v106\"/><path fill=\"var(--diagram-line)\" d=\"m229.9 824.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M223.9 964.5v106\"/><path fill=\"var(--diagram-line)\" d=\"m229.9 1062.5-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"-5\" y=\"225\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AppFlow 흐름</text></g><g class=\"d-edge-label\"><rect width=\"173\" height=\"30\" x=\"62.8\" y=\"114\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"149.2\" y=\"137\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 일정·이벤트·수동</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"93.8\" y=\"333\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"148.9\" y=\"356\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 바뀐 것만</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"53.1\" y=\"528.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"86.5\" y=\"551.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"53.1\" y=\"766.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"86.5\" y=\"789.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 조회</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"168.4\" y=\"528.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"223.5\" y=\"551.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 흐름 종료</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"190.4\" y=\"766.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"223.8\" y=\"789.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 규칙</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"180.9\" y=\"1004.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"223.8\" y=\"1027.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 이메일</text></g><g class=\"d-node\"><rect width=\"165.8\" height=\"62\" x=\"66.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"149.3\" y=\"52\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SaaS 원본</text></g><g class=\"d-node\"><rect width=\"148.1\" height=\"62\" x=\"75.2\" y=\"247\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"149.3\" y=\"287\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">가져오기</text></g><g class=\"d-node\"><rect width=\"216.3\" height=\"62\" x=\"41.1\" y=\"387\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"149.3\" y=\"427\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">매핑·필터·마스킹</text></g><g class=\"d-node\"><text x=\"86.6\" y=\"718.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷</text><use width=\"72\" height=\"72\" x=\"50.6\" y=\"607.5\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"86.6\" y=\"956.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">분석</text><use width=\"72\" height=\"72\" x=\"50.6\" y=\"845.5\" href=\"#icon-aws-athena\"/></g><g class=\"d-node\"><text x=\"223.9\" y=\"718.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">종료 이벤트</text><use width=\"72\" height=\"72\" x=\"187.9\" y=\"607.5\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><text x=\"223.9\" y=\"956.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SNS 주제</text><use width=\"72\" height=\"72\" x=\"187.9\" y=\"845.5\" href=\"#icon-aws-sns\"/></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"173.4\" y=\"1074.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"223.9\" y=\"1105.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">담당자</text></g></svg><a aria-label=\"S3 버킷\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"37.6\" y=\"594.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"분석\" href=\"/analytics/athena/\"><rect width=\"98\" height=\"136\" x=\"37.6\" y=\"832.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"종료 이벤트\" href=\"/integration/eventbridge/\"><rect width=\"112.6\" height=\"136\" x=\"167.6\" y=\"594.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"SNS 주제\" href=\"/integration/sns/\"><rect width=\"98.1\" height=\"136\" x=\"174.9\" y=\"832.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>일정이나 이벤트로 흐름이 시작되면 AppFlow가 SaaS에서 바뀐 데이터를 가져와 거르고 가리고 모양을 맞춘 뒤 S3에 쓴다. 흐름이 끝나면 EventBridge 이벤트가 SNS 주제를 거쳐 사용자에게 알린다. 쌓인 데이터는 분석 서비스가 읽는다.</p><ul><li>AppFlow 흐름 안: 가져오기, 매핑·필터·마스킹</li><li>SaaS 원본 → 가져오기: ① 일정·이벤트·수동</li><li>가져오기 → 매핑·필터·마스킹: ② 바뀐 것만</li><li>매핑·필터·마스킹 → S3 버킷: ③ 쓰기</li><li>S3 버킷 → 분석: ④ 조회</li><li>AppFlow 흐름 → 종료 이벤트: ⑤ 흐름 종료 (점선)</li><li>종료 이벤트 → SNS 주제: ⑥ 규칙 (점선)</li><li>SNS 주제 → 담당자: ⑦ 이메일 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>연결(connection)을 만들어 SaaS에 로그인해 두고, 흐름(flow)에 원본·대상·트리거를 정한다.</li>\n<li>흐름이 시작되면 데이터를 가져온다. 일정 흐름은 기준 날짜 필드를 보고 <strong>지난번 이후 바뀐 것만</strong> 가져온다.</li>\n<li>필드를 맞추고, 조건으로 거르고, 값을 가리거나 합치고, 잘못된 행을 버린 뒤 <a href=\"/storage/s3/\">S3</a>에 쓴다. 날짜별 접두사로 나누고 Parquet(열 단위 파일)으로 바꿀 수도 있다.</li>\n<li><a href=\"/analytics/athena/\">Athena</a>나 <a href=\"/analytics/redshift/\">Redshift</a>가 읽어 분석한다.</li>\n<li>흐름이 끝나면 <code>AppFlow End Flow Run Report</code> 이벤트가 기본 버스로 나온다.</li>\n<li><a href=\"/integration/eventbridge/\">EventBridge</a> 규칙이 받아 <a href=\"/integration/sns/\">SNS</a> 주제에 게시한다.</li>\n<li>담당자가 알림을 받는다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"flow-parts\">원본, 대상, 트리거<a href=\"#flow-parts\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 부분, 고를 수 있는 것\" tabindex=\"0\"><table aria-label=\"원본, 대상, 트리거\">\n<thead>\n<tr>\n<th scope=\"col\">부분</th>\n<th scope=\"col\">고를 수 있는 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-wonbon\">\n<th scope=\"row\"><a href=\"#row-wonbon\" class=\"anchor\" aria-label=\"줄 링크\"></a>원본</th>\n<td>Salesforce, SAP, Zendesk, ServiceNow, Slack, Marketo, Google Analytics, <a href=\"/storage/s3/\" class=\"mention\">S3</a> 등</td>\n</tr>\n<tr id=\"row-daesang\">\n<th scope=\"row\"><a href=\"#row-daesang\" class=\"anchor\" aria-label=\"줄 링크\"></a>대상</th>\n<td>S3, <a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a>, Snowflake, <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>(Salesforce 이벤트), Salesforce 같은 SaaS</td>\n</tr>\n<tr id=\"row-teurigeo\">\n<th scope=\"row\"><a href=\"#row-teurigeo\" class=\"anchor\" aria-label=\"줄 링크\"></a>트리거</th>\n<td>온디맨드(지금 한 번), 일정, 이벤트(지원하는 원본만)</td>\n</tr>\n<tr id=\"row-byeonhwan\">\n<th scope=\"row\"><a href=\"#row-byeonhwan\" class=\"anchor\" aria-label=\"줄 링크\"></a>변환</th>\n<td>필드 매핑, 마스킹, 자르기, 합치기, 필터, 검증</td>\n</tr>\n</tbody>\n</table></div>\n<p>방향은 양쪽이다. S3에 있는 점수를 Salesforce의 고객 기록에 되돌려 쓰는 흐름도 만든다. Glue 데이터 카탈로그에 테이블을 등록해 바로 조회하게 할 수도 있다.</p>\n</div><h2 id=\"security-cost\">보안과 비용<a href=\"#security-cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>전송 중과 저장된 데이터를 암호화하고 <a href=\"/security/kms/\">KMS</a> 키를 고를 수 있다. <a href=\"/networking/privatelink/\">PrivateLink</a>를 지원하는 SaaS라면 인터넷을 거치지 않는다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>에는 <a href=\"/networking/vpc-endpoints/\" class=\"mention\">VPC 엔드포인트</a>로 쓰기 때문에, 버킷 정책에서 <strong>IP 주소로</strong> AppFlow만 허용하는 방법은 통하지 않는다.</p>\n<p>요금은 실행 횟수와 처리한 데이터로 낸다. 1분마다 도는 흐름이 정말 필요한지 먼저 본다. 호출은 SaaS의 API 한도에서도 빠져나간다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across wide",
					role: "region",
					"aria-label": "표: 구분, AppFlow, EventBridge, DataSync, Glue",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "헷갈리는 점",
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
								children: "AppFlow"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: createVNode(_components.a, {
									href: "/integration/eventbridge/",
									children: "EventBridge"
								})
							}),
							createVNode(_components.th, {
								scope: "col",
								children: createVNode(_components.a, {
									href: "/migration/datasync/",
									children: "DataSync"
								})
							}),
							createVNode(_components.th, {
								scope: "col",
								children: createVNode(_components.a, {
									href: "/analytics/glue/",
									children: "Glue"
								})
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-omgineun-geot",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-omgineun-geot",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "옮기는 것"]
									}),
									createVNode(_components.td, { children: "SaaS의 기록" }),
									createVNode(_components.td, { children: "일어난 사건" }),
									createVNode(_components.td, { children: "파일·객체" }),
									createVNode(_components.td, { children: "데이터베이스·데이터 레이크" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-ttae",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-ttae",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "때"]
									}),
									createVNode(_components.td, { children: "일정·이벤트·수동" }),
									createVNode(_components.td, { children: "바로" }),
									createVNode(_components.td, { children: "일정·수동" }),
									createVNode(_components.td, { children: "배치" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-kodeu",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-kodeu",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "코드"]
									}),
									createVNode(_components.td, { children: "없음" }),
									createVNode(_components.td, { children: "규칙" }),
									createVNode(_components.td, { children: "없음" }),
									createVNode(_components.td, { children: "ETL 스크립트" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-goreuneun-mal",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-goreuneun-mal",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "고르는 말"]
									}),
									createVNode(_components.td, { children: "SaaS 데이터 통합" }),
									createVNode(_components.td, { children: "이벤트에 반응" }),
									createVNode(_components.td, { children: "NFS·SMB 이전" }),
									createVNode(_components.td, { children: "대규모 변환" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "SaaS가 나왔다고 모두 AppFlow는 아니다." }), " 쌓아서 분석하면 AppFlow, 순간에 반응하면 파트너 이벤트 버스다."] }),
					"\n",
					createVNode(_components.li, { children: [
						"AppFlow의 변환은 가벼운 손질이다. 여러 데이터를 합치고 집계하는 일은 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"에 쌓은 뒤 Glue가 한다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "EC2로 API를 부르는 보기",
					"set:html": "<p>“SaaS에서 데이터를 받아 S3에 올리는 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>를 더 크게, 더 많이”는 성능만 보고 운영 부담을 놓친 보기다. “최소한의 운영 오버헤드”가 있으면 AppFlow로 바꾼다.</p>"
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
var url = "content/integration/appflow.mdx/";
var file = "/work/wt/build/content/integration/appflow.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/integration/appflow.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
