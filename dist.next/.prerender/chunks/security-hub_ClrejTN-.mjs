import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/security-hub.mdx
var frontmatter = {
	"title": "AWS Security Hub",
	"titleEn": "AWS Security Hub and Security Hub CSPM",
	"kind": "service",
	"status": "published",
	"summary": "여러 계정과 보안 서비스가 낸 결과를 한 형식으로 모으고, CIS·PCI DSS 같은 보안 표준에 맞는지 스스로 점검해 무엇부터 고칠지 알려 주는 보안 상황판이다.",
	"aliases": [
		"Security Hub",
		"시큐리티 허브",
		"보안 허브",
		"Security Hub CSPM",
		"CSPM",
		"보안 태세",
		"보안 태세 관리",
		"ASFF",
		"AWS Security Finding Format",
		"OCSF",
		"FSBP",
		"보안 표준",
		"보안 점수",
		"CIS 벤치마크",
		"CIS AWS Foundations Benchmark",
		"PCI DSS 점검",
		"보안 결과 통합",
		"보안 결과 한곳에",
		"노출 결과",
		"exposure finding",
		"통합 보안 대시보드"
	],
	"related": [
		"security/guardduty",
		"security/inspector",
		"security/macie",
		"management/config",
		"integration/eventbridge",
		"management/organizations",
		"management/trusted-advisor"
	],
	"signals": [
		{
			"id": "security-hub",
			"need": "여러 계정의 GuardDuty·Inspector·Macie 결과를 한 화면에서 본다",
			"choose": "Security Hub",
			"see": "security/security-hub#scenario-one-pane-many-findings",
			"why": "결과를 같은 형식으로 모은다. Detective는 하나를 조사한다."
		},
		{
			"id": "security-hub-cspm",
			"need": "CIS·PCI DSS 표준의 점수를 다른 보안 결과와 함께 본다",
			"choose": "Security Hub CSPM",
			"see": "security/security-hub#scenario-cis-benchmark-continuous",
			"why": "표준을 켜면 점검과 점수가 나온다. 적합성 팩은 다른 결과를 못 모은다."
		},
		{
			"id": "eventbridge-systems-manager",
			"need": "나온 보안 결과를 사람 손 없이 고친다",
			"choose": "EventBridge + Systems Manager Automation",
			"see": "security/security-hub#scenario-auto-remediate-public-port",
			"why": "Security Hub는 알릴 뿐이다. 이벤트가 자동화를 부른다."
		},
		{
			"id": "detective",
			"need": "결과 하나의 원인과 번진 범위를 깊이 조사한다",
			"choose": "Detective",
			"see": "security/detective#when",
			"why": "Security Hub는 모으고 Detective는 파고든다."
		}
	],
	"facts": [
		{
			"id": "two-services",
			"label": "이름",
			"asks": "Security Hub라고 부르던 것과 새로 나온 것의 이름은 지금 무엇인가?",
			"value": "옛 Security Hub는 Security Hub CSPM, 새 Security Hub는 그 위의 상관 분석",
			"note": "시험 자료의 Security Hub는 거의 모두 지금의 CSPM을 말한다.",
			"examEra": "Security Hub 하나",
			"source": "https://docs.aws.amazon.com/securityhub/latest/userguide/what-is-securityhub-v2.html"
		},
		{
			"id": "finding-format",
			"label": "결과의 형식",
			"value": "CSPM은 ASFF(JSON), 새 Security Hub는 OCSF",
			"note": "OCSF는 여러 회사가 함께 쓰는 공개 형식이다.",
			"source": "https://docs.aws.amazon.com/securityhub/latest/userguide/what-is-securityhub-v2.html"
		},
		{
			"id": "config-required",
			"label": "표준을 점검하기 위한 조건",
			"value": "계정과 리전마다 AWS Config와 리소스 기록",
			"note": "대부분의 통제가 Config 규칙으로 돈다. 새 Security Hub를 함께 켜면 Security Hub가 자기 몫의 기록기(서비스 연결 기록기)를 만들어 기록을 대신 관리한다.",
			"source": "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-setup-prereqs.html"
		},
		{
			"id": "standards",
			"label": "고를 수 있는 대표 표준",
			"value": "FSBP, CIS AWS Foundations Benchmark, PCI DSS, NIST SP 800-53",
			"note": "API로 켜면 FSBP와 CIS v1.2.0이 저절로 켜지고 나머지는 골라서 켠다.",
			"axis": "inspection",
			"source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_EnableSecurityHub.html"
		},
		{
			"id": "check-schedule",
			"label": "점검하는 때",
			"value": "켠 뒤 2시간 안에 시작, 이후 변경될 때 또는 12·24시간마다",
			"note": "통제마다 방식이 정해져 있고 바꾸지 못한다. 보안 점수는 24시간마다 갱신된다.",
			"called": ["check interval", "checks schedule"],
			"axis": "latency",
			"source": "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-standards-schedule.html"
		},
		{
			"id": "finding-retention",
			"label": "결과 보존 기간",
			"value": "마지막 갱신 뒤 90일(보관 처리된 결과는 30일)",
			"note": "CSPM의 값이다. 더 오래 두려면 EventBridge로 S3에 보낸다.",
			"called": ["findings retention", "결과 보관"],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings.html"
		},
		{
			"id": "region-scope",
			"label": "범위",
			"value": "리전마다 켠다",
			"note": "집계 리전을 정하면 연결한 리전의 결과와 점수가 한 리전에 모인다.",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/securityhub/latest/userguide/finding-aggregation.html"
		},
		{
			"id": "trial",
			"label": "무료 체험",
			"value": "처음 켠 뒤 30일",
			"note": "점검에 쓰는 Config의 구성 항목 기록 요금은 체험 중에도 낸다.",
			"called": ["free trial"],
			"source": "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-free-trial.html"
		},
		{
			"id": "exposure-per-resource",
			"label": "새 Security Hub의 노출 결과",
			"value": "리소스마다 하나",
			"note": "설정 오류, 도달 가능성, 취약점, 민감 데이터를 겹쳐 보고 심각도를 정한다.",
			"source": "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-v2-concepts.html"
		}
	],
	"scenarios": [
		{
			"id": "one-pane-many-findings",
			"situation": "계정 60개에서 GuardDuty, Inspector, Macie를 쓴다. 보안팀은 모든 결과를 한 화면에서 심각도 순으로 보고 싶고, 직접 수집기를 만들지 않으려 한다.",
			"answer": ["security/security-hub", "management/organizations"],
			"why": "“여러 보안 서비스의 결과를 한곳에”가 Security Hub다. 위임 관리자 계정에서 모든 멤버의 결과를 같은 형식으로 본다.",
			"trap": "Detective는 결과 하나를 파고드는 조사 도구다. 모아서 우선순위를 매기지 않는다.",
			"requirements": [
				"threats",
				"least-operations",
				"many-accounts"
			]
		},
		{
			"id": "cis-benchmark-continuous",
			"situation": "모든 계정이 CIS AWS Foundations Benchmark를 지키는지 계속 점검하고, 어긴 항목과 점수를 GuardDuty·Inspector의 결과와 한 화면에서 보고해야 한다. 규칙은 직접 쓰지 않는다.",
			"answer": ["security/security-hub", "management/config"],
			"choose": "Security Hub CSPM",
			"why": "“CIS 벤치마크의 점수”와 “다른 보안 결과와 한 화면”을 함께 채우는 것은 Security Hub CSPM이다. 표준을 켜면 필요한 Config 규칙을 알아서 만든다.",
			"trap": "Config의 적합성 팩도 준수 점수를 내지만 다른 보안 서비스의 결과를 모으지 않는다. Inspector는 설정이 아니라 소프트웨어 취약점을 본다.",
			"requirements": ["compliance", "many-accounts"]
		},
		{
			"id": "auto-remediate-public-port",
			"situation": "Security Hub에 “보안 그룹이 22번 포트를 전체에 열었다”는 결과가 생기면 사람 손 없이 규칙을 지워야 한다.",
			"answer": [
				"security/security-hub",
				"integration/eventbridge",
				"management/systems-manager"
			],
			"choose": "EventBridge → Systems Manager Automation",
			"why": "Security Hub는 새 결과를 모두 EventBridge로 보낸다. 규칙이 Systems Manager Automation이나 Lambda를 불러 고친다.",
			"trap": "Security Hub를 켜는 것만으로 고쳐진다는 보기는 틀리다. 알려 줄 뿐이다.",
			"requirements": ["compliance"]
		},
		{
			"id": "no-control-findings",
			"situation": "새 리전에서 Security Hub CSPM과 FSBP 표준만 켰는데 통제의 결과가 거의 나오지 않는다. 여러 보안 서비스를 함께 켜 둔 기존 리전에서는 잘 나온다. 새 Security Hub(상관 분석)는 어느 리전에서도 쓰지 않는다.",
			"answer": ["management/config", "security/security-hub"],
			"choose": "그 리전의 Config와 리소스 기록 켜기",
			"why": "“표준만 켰다”가 정한다. 통제는 Config 규칙으로 점검하는데 Config와 리소스 기록은 리전마다 켜야 한다.",
			"trap": "GuardDuty를 켜도 통제의 결과와는 상관이 없다. GuardDuty는 위협의 결과를 따로 보낼 뿐이다.",
			"requirements": ["compliance", "find-cause"]
		}
	],
	"references": [
		{
			"title": "새 Security Hub 소개",
			"url": "https://docs.aws.amazon.com/securityhub/latest/userguide/what-is-securityhub-v2.html"
		},
		{
			"title": "Security Hub CSPM의 API 소개",
			"url": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html"
		},
		{
			"title": "Config 켜기와 설정",
			"url": "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-setup-prereqs.html"
		},
		{
			"title": "노출 결과의 특성(trait)",
			"url": "https://docs.aws.amazon.com/securityhub/latest/userguide/exposure-findings-supported-traits.html"
		},
		{
			"title": "새 요금제와 비용 추정기",
			"url": "https://docs.aws.amazon.com/securityhub/latest/userguide/security-hub-cost-estimator.html"
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
			"slug": "cspm-and-new",
			"text": "CSPM과 새 Security Hub"
		},
		{
			"depth": 2,
			"slug": "multi-account",
			"text": "여러 계정과 리전"
		},
		{
			"depth": 2,
			"slug": "which-service",
			"text": "비슷한 서비스와 가르기"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><symbol id=\"icon-aws-config\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m187 151 6 2-3 11-3 2h-1l-12-2 1-6 7 1c-3-5-8-7-14-7-8 0-15 4-16 11l-6-1c2-10 10-17 22-17 7 0 14 4 18 9zm-4 21 6 1c-2 10-10 17-21 17-8 0-14-3-18-8l-1 3-6-2 3-11 3-3 12 2-1 7-6-2c3 5 8 7 14 7 8 0 14-4 15-11m25 1h-4l-3 2-4 11v4l3 3-7 7-3-3h-4l-11 4-2 3v4h-10v-4l-3-3-10-4h-4l-3 3-7-7 3-3v-4l-4-11-3-2h-4v-10h4l3-3 4-10v-4l-3-3 7-7 3 3h4l10-4 3-3v-4h10v4l2 3 11 4h4l3-3 7 7-3 3v4l4 10c0 2 2 3 3 3h4zm5-16-2-1h-5l-3-7 4-3 1-3-1-2-12-12-3-1-2 1-3 3-8-3 1-4-1-3-3-1h-17a3 3 0 0 0-3 4v4l-7 3-3-3-3-1-2 1-12 12-1 2 1 3 3 3-3 7h-4l-3 1-1 2v17l1 3 3 1 4-1 3 8-3 3a3 3 0 0 0 0 5l12 12 2 1 3-1 3-4 7 3v5l3 3h17l3-1 1-2-1-5 8-3 3 4 2 1 3-1 12-12 1-3-1-2-4-3 3-8 5 1 2-1 1-3v-17zM48 175h64v7H45a3 3 0 0 1-3-4V45l3-3h146l3 3v70h-6V48H48zm105-89h-3v-6h19v6zm3-13h7V61h-7zm13 42V93h3a3 3 0 0 0 3-4V77a3 3 0 0 0-3-4h-3V58a3 3 0 0 0-3-4h-13a3 3 0 0 0-3 4v15h-3a3 3 0 0 0-4 4v12a3 3 0 0 0 4 4h3v22h6V93h7v22zm-61 6h-3v-6h19v6zm4-13h6V61h-6zm12 26v-6h4a3 3 0 0 0 3-4v-12a3 3 0 0 0-3-4h-4V58a3 3 0 0 0-3-4h-13a3 3 0 0 0-3 4v50h-3a3 3 0 0 0-3 4v12a3 3 0 0 0 3 4h3v35h7v-35h6v6zM61 89h19v7H61zm6-6h6V61h-6zm0 73h6v-54h-6zm-3 7h13a3 3 0 0 0 3-4v-57h3l3-3V86l-3-3h-3V58a3 3 0 0 0-3-4H64a3 3 0 0 0-3 4v25h-3a3 3 0 0 0-4 3v13a3 3 0 0 0 4 3h3v57a3 3 0 0 0 3 4\"/></symbol><symbol id=\"icon-aws-eventbridge\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M172 211c-7 0-13-5-13-12s6-13 13-13 12 6 12 13-5 12-12 12m-28-54h-33l-16-29 16-29h33l17 29zM88 70c-6 0-12-6-12-13s6-12 12-12c7 0 13 5 13 12s-6 13-13 13m84 110-7 1-14-23v1l16-29v-4l-18-32-3-1h-33l-12-21c4-4 6-9 6-15 0-10-8-19-19-19-10 0-18 9-18 19s8 19 18 19l7-1 12 20-19 31v4l19 32 3 1h37l13 21c-5 4-7 9-7 15 0 10 8 19 19 19s19-9 19-19-9-19-19-19m19-77c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m23 23-12-21c4-3 7-9 7-15 0-10-8-19-18-19l-8 2-10-17-2-2h-40v7h38l9 15c-4 4-6 9-6 14 0 11 8 19 19 19l5-1 12 20-16 28 5 3 17-29zM68 177c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m10 3c5-3 9-9 9-16 0-10-9-19-19-19l-8 2-12-19 19-32-6-3-19 33v4l12 21c-3 4-5 8-5 13 0 11 9 19 19 19h4l11 17 2 2h40v-7H87z\"/></symbol><symbol id=\"icon-aws-sns\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M54 122c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m77 83c-37 0-69-28-76-64 6-1 10-4 12-10h19v-6H67c-2-6-6-9-12-10 7-36 39-64 76-64 14 0 28 5 43 16l4-6c-16-11-32-16-47-16-41 0-77 31-83 72-4 2-6 6-6 11s2 9 6 11c6 41 42 72 83 72 18 0 35-6 50-16l-4-6c-13 10-30 16-46 16m-35-88 19 1 18-1-14 29-1 1v14l-9 5v-20zm19-11c13 0 20 2 22 3-2 1-9 3-22 3s-20-2-22-3c2-1 9-3 22-3m-9 67h3c4-1 9-4 13-7h1l2-3v-15l18-36 1-3c0-9-18-10-29-10s-29 1-29 10l1 3 15 36v22a3 3 0 0 0 4 3m92-3c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m0-96c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m7 48c3 0 6 2 6 6s-3 6-6 6-7-2-7-6 3-6 7-6m-32 9h19c2 6 7 10 13 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-13 10h-19V83h13c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-16a3 3 0 0 0-4 3v45h-22v6h22v45a3 3 0 0 0 4 3h16c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-13z\"/></symbol><symbol id=\"icon-aws-systems-manager\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M150 176h42v6h-42v7h-6v-7h-13v-6h13v-3h6zm13-19h29v6h-29v7h-6v-7h-26v-6h26v-3h6zm16-19h13v6h-13v6h-6v-6h-42v-6h42v-4h6zM67 150h29v7H67c-4 0-8-1-11-3-7-5-18-14-18-32 0-22 15-30 24-33v-3c0-18 12-37 28-44 18-7 38-4 53 11 4 4 8 10 11 16 5-5 13-6 20-4 9 3 15 12 16 23 9 2 28 10 28 34v3l-7-1v-2c0-22-18-27-25-28l-2-2-1-2c0-10-4-16-11-19-6-2-13 1-17 6l-3 1-3-2c-2-7-6-14-11-19-13-12-30-16-46-9-13 6-24 22-24 38l1 5-3 3c-8 2-21 9-21 28 0 14 8 22 14 26 2 2 5 2 8 2m144 17h-5c-2 0-3 1-4 3l-5 13v4l4 4-10 10-4-4h-4l-13 5a3 3 0 0 0-3 4v5h-14v-5a3 3 0 0 0-3-4l-13-5h-4l-4 4-10-10 4-4v-4l-5-13c-1-2-2-3-4-3h-5v-14h5c2 0 3-1 4-3l5-13v-4l-4-4 10-10 4 4h4l13-5a3 3 0 0 0 3-4v-5h14v5a3 3 0 0 0 3 4l13 5h4l4-4 10 10-4 4v4l5 13c1 2 2 3 4 3h5zm3-21h-6l-5-10 5-4 1-3-1-2-15-15-2-1-3 1-4 5-10-5v-6l-1-3-2-1h-22l-2 1-1 3v6l-10 5-4-5-3-1-2 1-15 15-1 2 1 3 5 4-5 10h-6l-3 1-1 2v22l1 2 3 1h6l5 10-5 4-1 3 1 2 15 15 2 1 3-1 4-5 10 5v6l1 3 2 1h22a3 3 0 0 0 3-4v-6l10-5 4 5 3 1 2-1 15-15a3 3 0 0 0 0-5l-5-4 5-10h6l3-1 1-2v-22l-1-2z\"/></symbol><symbol id=\"icon-saa-guardduty\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c22a35\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M32 9l20 7v15c0 12-8 19-20 24-12-5-20-12-20-24V16zM22 29a8 8 0 1 0 16 0a8 8 0 1 0 -16 0M36 35l7 7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-inspector\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c22a35\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M11 28a17 17 0 1 0 34 0a17 17 0 1 0 -34 0M40 40l14 14M20 28l6 6 10-12\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-macie\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c22a35\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M15 10h22l12 12v32H15zM37 10v12h12M23 35a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M35 40l6 6\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-security-hub\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c22a35\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M32 9l20 7v15c0 12-8 19-20 24-12-5-20-12-20-24V16zM22 31l7 7 13-14\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>보안 서비스를 여럿 켜면 결과도 여기저기 쌓인다. 형식이 다르고, 계정과 리전마다 따로이고, 무엇부터 고쳐야 할지 알 수 없다. Security Hub는 그 <strong>결과를 모아 순서를 매기고</strong>, 덧붙여 내 설정이 <strong>보안 표준에 맞는지 스스로 점검</strong>한다.</p>\n<p>문제의 신호는 “보안 결과를 한곳에서”, “CIS·PCI DSS 표준 준수를 계속 점검”, “보안 점수”, “여러 계정의 보안 상태를 한눈에”다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-collect-and-respond\" data-diagram=\"collect-and-respond\"><figcaption><span class=\"diagram-title\">Security Hub가 결과를 모아 대응으로 넘기는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-collect-and-respond\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: Security Hub가 결과를 모아 대응으로 넘기는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"711\" height=\"482\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-18.8 -4 1136.9 771\"><svg width=\"1136.9\" height=\"771\" x=\"-18.8\" y=\"-4\" aria-describedby=\"diagram-collect-and-respond-desc\" aria-labelledby=\"diagram-collect-and-respond-title\" role=\"img\" viewBox=\"-18.8 -4 1136.9 771\"><title id=\"diagram-collect-and-respond-title\">Security Hub가 결과를 모아 대응으로 넘기는 흐름</title><desc id=\"diagram-collect-and-respond-desc\">Config 규칙으로 표준을 점검한 결과와 GuardDuty, Inspector, Macie의 결과가 Security Hub로 모인다. Security Hub는 같은 형식으로 바꾸고 순서를 매겨 EventBridge로 보낸다. 규칙이 자동 수정이나 담당자 알림으로 넘긴다.</desc><g class=\"d-boundary\"><rect width=\"200.8\" height=\"739\" x=\"-2.8\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M137.2 129h70.9q7 0 7 7v49.4q0 7.1 7.1 7.1h175.2q7 0 7 7v157q0 7.1 7.1 7.1H441\"/><path fill=\"var(--diagram-line)\" d=\"m433 357.6 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M138.2 307h239.2q7 0 7 7v64.1q0 7.1 7.1 7.1H441\"/><path fill=\"var(--diagram-line)\" d=\"m433 379.2 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M145 485h232.4q7 0 7-7v-64.1q0-7.1 7.1-7.1H441\"/><path fill=\"var(--diagram-line)\" d=\"m433 400.8 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M148.5 663h59.6q7 0 7-7v-49.4q0-7.1 7.1-7.1h175.2q7 0 7-7v-157q0-7.1 7.1-7.1h9\"/><path fill=\"var(--diagram-line)\" d=\"m412.5 422.4 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M535 396H740\"/><path fill=\"var(--diagram-line)\" d=\"m731.8 390 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M833.8 378h29.9q7 0 7-7v-52q0-7 7.1-7h115.7\"/><path fill=\"var(--diagram-line)\" d=\"m985.5 306 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M833.8 414h29.9q7 0 7 7v52q0 7 7.1 7h123\"/><path fill=\"var(--diagram-line)\" d=\"m992.8 474 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"9.2\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">결과를 내는 서비스</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"244.7\" y=\"177\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"299.8\" y=\"200\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 통제 결과</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"266.5\" y=\"291.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"299.8\" y=\"314.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 위협</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"257\" y=\"469.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"299.8\" y=\"492.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 취약점</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"235.2\" y=\"584\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"299.8\" y=\"607\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 민감 데이터</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"595.6\" y=\"380.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"641.3\" y=\"403.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 새 결과</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"890.8\" y=\"296.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"924.1\" y=\"319.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 규칙</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"890.8\" y=\"464.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"924.1\" y=\"487.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 규칙</text></g><g class=\"d-node\"><text x=\"92.3\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Config 규칙</text><use width=\"72\" height=\"72\" x=\"56.3\" y=\"74\" href=\"#icon-aws-config\"/></g><g class=\"d-node\"><text x=\"93.2\" y=\"363\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">GuardDuty</text><use width=\"72\" height=\"72\" x=\"57.2\" y=\"252\" href=\"#icon-saa-guardduty\"/></g><g class=\"d-node\"><text x=\"100\" y=\"541\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Inspector</text><use width=\"72\" height=\"72\" x=\"64\" y=\"430\" href=\"#icon-saa-inspector\"/></g><g class=\"d-node\"><text x=\"103.5\" y=\"719\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Macie</text><use width=\"72\" height=\"72\" x=\"67.5\" y=\"608\" href=\"#icon-saa-macie\"/></g><g class=\"d-node\"><text x=\"490\" y=\"452\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Security Hub</text><use width=\"72\" height=\"72\" x=\"454\" y=\"341\" href=\"#icon-saa-security-hub\"/></g><g class=\"d-node\"><text x=\"788.8\" y=\"452\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EventBridge</text><use width=\"72\" height=\"72\" x=\"752.8\" y=\"341\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><text x=\"1042.5\" y=\"368\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">자동 수정</text><use width=\"72\" height=\"72\" x=\"1006.5\" y=\"257\" href=\"#icon-aws-systems-manager\"/></g><g class=\"d-node\"><text x=\"1049.8\" y=\"536\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">담당자 알림</text><use width=\"72\" height=\"72\" x=\"1013.8\" y=\"425\" href=\"#icon-aws-sns\"/></g></svg><a aria-label=\"Config 규칙\" href=\"/management/config/\"><rect width=\"120.5\" height=\"136\" x=\"32\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"GuardDuty\" href=\"/security/guardduty/\"><rect width=\"118.6\" height=\"136\" x=\"33.9\" y=\"239\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Inspector\" href=\"/security/inspector/\"><rect width=\"104.9\" height=\"136\" x=\"47.6\" y=\"417\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Macie\" href=\"/security/macie/\"><rect width=\"98\" height=\"136\" x=\"54.5\" y=\"595\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Security Hub\" href=\"/security/security-hub/\" aria-current=\"page\"><rect width=\"139.2\" height=\"136\" x=\"420.5\" y=\"328\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EventBridge\" href=\"/integration/eventbridge/\"><rect width=\"131.8\" height=\"136\" x=\"722.9\" y=\"328\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"자동 수정\" href=\"/management/systems-manager/\"><rect width=\"98\" height=\"136\" x=\"993.5\" y=\"244\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"담당자 알림\" href=\"/integration/sns/\"><rect width=\"112.6\" height=\"136\" x=\"993.5\" y=\"412\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"303\" height=\"706\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 484.1 1129\"><svg width=\"484.1\" height=\"1129\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-collect-and-respond-narrow-desc\" aria-labelledby=\"diagram-collect-and-respond-narrow-title\" role=\"img\" viewBox=\"-4 -4 484.1 1129\"><title id=\"diagram-collect-and-respond-narrow-title\">Security Hub가 결과를 모아 대응으로 넘기는 흐름</title><desc id=\"diagram-collect-and-respond-narrow-desc\">Config 규칙으로 표준을 점검한 결과와 GuardDuty, Inspector, Macie의 결과가 Security Hub로 모인다. Security Hub는 같은 형식으로 바꾸고 순서를 매겨 EventBridge로 보낸다. 규칙이 자동 수정이나 담당자 알림으로 넘긴다.</desc><g class=\"d-boundary\"><rect width=\"333.8\" height=\"377\" x=\"70.5\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M135.6 185v23q0 7-7 7H127q-7 0-7 7v190q0 7-7.1 7H74.6q-7.1 0-7.1 7v76q0 7 7 7h118.1q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m205.7 517-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M297.5 185v227q0 7-7 7h-1.9q-7 0-7 7v56q0 7-7.1 7h-23.3q-7 0-7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m250.2 517-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M181.5 365v52.1q0 1.9 1.9 1.9t1.9 1.9v61q0 7.1 7 7.1H215q7 0 7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m228 517-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M339.3 365v47q0 7 7 7h46.4q7 0 7 7v76q0 7-7 7H273.5q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m272.4 517-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M233 649v106\"/><path fill=\"var(--diagram-line)\" d=\"m239 747-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M215.8 879v13q0 7-7.1 7h-36.1q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m171.5 977-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M250.4 879v13q0 7 7 7h36.1q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m306.6 977-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"82.5\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">결과를 내는 서비스</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"439\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"462\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 통제 결과</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"264.1\" y=\"404\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"297.5\" y=\"427\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 위협</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"142.3\" y=\"439\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"185.2\" y=\"462\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 취약점</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"334.8\" y=\"439\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"399.4\" y=\"462\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 민감 데이터</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"187.1\" y=\"689\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"232.7\" y=\"712\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 새 결과</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"132\" y=\"919\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"165.4\" y=\"942\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 규칙</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"267.1\" y=\"919\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"300.5\" y=\"942\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 규칙</text></g><g class=\"d-node\"><text x=\"150.8\" y=\"177\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Config 규칙</text><use width=\"72\" height=\"72\" x=\"114.8\" y=\"70\" href=\"#icon-aws-config\"/></g><g class=\"d-node\"><text x=\"312.3\" y=\"177\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">GuardDuty</text><use width=\"72\" height=\"72\" x=\"276.3\" y=\"70\" href=\"#icon-saa-guardduty\"/></g><g class=\"d-node\"><text x=\"181.5\" y=\"357\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Inspector</text><use width=\"72\" height=\"72\" x=\"145.5\" y=\"250\" href=\"#icon-saa-inspector\"/></g><g class=\"d-node\"><text x=\"339.3\" y=\"357\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Macie</text><use width=\"72\" height=\"72\" x=\"303.3\" y=\"250\" href=\"#icon-saa-macie\"/></g><g class=\"d-node\"><text x=\"233.1\" y=\"641\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Security Hub</text><use width=\"72\" height=\"72\" x=\"197.1\" y=\"534\" href=\"#icon-saa-security-hub\"/></g><g class=\"d-node\"><text x=\"233.1\" y=\"871\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EventBridge</text><use width=\"72\" height=\"72\" x=\"197.1\" y=\"764\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><text x=\"165.5\" y=\"1101\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">자동 수정</text><use width=\"72\" height=\"72\" x=\"129.5\" y=\"994\" href=\"#icon-aws-systems-manager\"/></g><g class=\"d-node\"><text x=\"300.6\" y=\"1101\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">담당자 알림</text><use width=\"72\" height=\"72\" x=\"264.6\" y=\"994\" href=\"#icon-aws-sns\"/></g></svg><a aria-label=\"Config 규칙\" href=\"/management/config/\"><rect width=\"120.5\" height=\"128\" x=\"90.5\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"GuardDuty\" href=\"/security/guardduty/\"><rect width=\"118.6\" height=\"128\" x=\"253\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Inspector\" href=\"/security/inspector/\"><rect width=\"104.9\" height=\"128\" x=\"129.1\" y=\"241\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Macie\" href=\"/security/macie/\"><rect width=\"90\" height=\"128\" x=\"294.3\" y=\"241\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Security Hub\" href=\"/security/security-hub/\" aria-current=\"page\"><rect width=\"139.2\" height=\"128\" x=\"163.5\" y=\"525\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EventBridge\" href=\"/integration/eventbridge/\"><rect width=\"131.8\" height=\"128\" x=\"167.1\" y=\"755\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"자동 수정\" href=\"/management/systems-manager/\"><rect width=\"93.6\" height=\"128\" x=\"118.7\" y=\"985\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"담당자 알림\" href=\"/integration/sns/\"><rect width=\"112.6\" height=\"128\" x=\"244.3\" y=\"985\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>Config 규칙으로 표준을 점검한 결과와 GuardDuty, Inspector, Macie의 결과가 Security Hub로 모인다. Security Hub는 같은 형식으로 바꾸고 순서를 매겨 EventBridge로 보낸다. 규칙이 자동 수정이나 담당자 알림으로 넘긴다.</p><ul><li>결과를 내는 서비스 안: Config 규칙, GuardDuty, Inspector, Macie</li><li>Config 규칙 → Security Hub: ① 통제 결과 (점선)</li><li>GuardDuty → Security Hub: ② 위협 (점선)</li><li>Inspector → Security Hub: ② 취약점 (점선)</li><li>Macie → Security Hub: ② 민감 데이터 (점선)</li><li>Security Hub → EventBridge: ③ 새 결과 (점선)</li><li>EventBridge → 자동 수정: ④ 규칙 (점선)</li><li>EventBridge → 담당자 알림: ④ 규칙 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>표준을 켜면 <a href=\"/management/config/\">AWS Config</a>에 필요한 규칙을 만들어 리소스의 설정을 점검한다. 항목 하나가 <strong>통제</strong>(control)이고, 통과와 실패가 결과가 된다.</li>\n<li><a href=\"/security/guardduty/\">GuardDuty</a>, <a href=\"/security/inspector/\">Inspector</a>, <a href=\"/security/macie/\">Macie</a>, IAM Access Analyzer, <a href=\"/security/firewall-manager/\">Firewall Manager</a>, 타사 제품의 결과도 받는다. 원래 형식이 무엇이든 한 형식으로 바뀐다.</li>\n<li>새 결과와 바뀐 결과는 모두 <a href=\"/integration/eventbridge/\">EventBridge</a>로 나간다. 사람이 골라 보내는 사용자 지정 작업도 만들 수 있다.</li>\n<li>규칙이 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>나 <a href=\"/management/systems-manager/\">Systems Manager</a> Automation을 불러 고치거나 담당자에게 알린다. <strong>Security Hub 자신은 아무것도 고치지 않는다.</strong></li>\n</ol>\n<p>비슷한 결과를 묶어 “노출된 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 버킷 상위”처럼 보는 것이 <strong>인사이트</strong>다. 들어오는 결과의 심각도를 바꾸거나 목록에서 빼는(억제) 일은 관리자 계정의 <strong>자동화 규칙</strong>으로 한다. 고치는 것은 결과의 필드지 리소스가 아니다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cspm-and-new\">CSPM과 새 Security Hub<a href=\"#cspm-and-new\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>2025년에 이름이 갈렸다. 원래의 Security Hub가 <strong>Security Hub CSPM</strong>이 되고, 그 위에 결과들을 겹쳐 보는 <strong>새 Security Hub</strong>가 생겼다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 비교, Security Hub CSPM, 새 Security Hub\" tabindex=\"0\"><table aria-label=\"CSPM과 새 Security Hub\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">Security Hub CSPM</th>\n<th scope=\"col\">새 Security Hub</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-haneun-il\">\n<th scope=\"row\"><a href=\"#row-haneun-il\" class=\"anchor\" aria-label=\"줄 링크\"></a>하는 일</th>\n<td>표준 점검, 결과 모으기</td>\n<td>여러 결과를 이어 실제 위험을 찾기</td>\n</tr>\n<tr id=\"row-daepyo-gyeolgwa\">\n<th scope=\"row\"><a href=\"#row-daepyo-gyeolgwa\" class=\"anchor\" aria-label=\"줄 링크\"></a>대표 결과</th>\n<td>통제의 통과·실패, 보안 점수</td>\n<td>노출 결과와 공격 경로</td>\n</tr>\n<tr id=\"row-hyeongsik\">\n<th scope=\"row\"><a href=\"#row-hyeongsik\" class=\"anchor\" aria-label=\"줄 링크\"></a>형식</th>\n<td>ASFF</td>\n<td>OCSF</td>\n</tr>\n<tr id=\"row-batang\">\n<th scope=\"row\"><a href=\"#row-batang\" class=\"anchor\" aria-label=\"줄 링크\"></a>바탕</th>\n<td>Config 규칙</td>\n<td>CSPM, Inspector, <a href=\"/security/guardduty/\" class=\"mention\">GuardDuty</a>, <a href=\"/security/macie/\" class=\"mention\">Macie</a>의 결과</td>\n</tr>\n<tr id=\"row-yogeum\">\n<th scope=\"row\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td>점검과 받은 결과의 수</td>\n<td>리소스 수를 따르는 묶음 요금제</td>\n</tr>\n</tbody>\n</table></div>\n<p>“인터넷에서 닿는 인스턴스 + 공격 코드가 나도는 취약점 + 민감한 버킷에 닿는 역할”은 따로 보면 중간 등급 셋이다. 이어 보면 바로 막아야 할 하나다. 이것이 <strong>노출 결과</strong>다.</p>\n</div><h2 id=\"multi-account\">여러 계정과 리전<a href=\"#multi-account\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li><a href=\"/management/organizations/\">Organizations</a>의 관리 계정이 보안 계정을 <strong>위임 관리자</strong>로 지정한다.</li>\n<li>위임 관리자가 구성 정책으로 어느 OU에 어떤 표준과 통제를 켤지 정한다. 새 계정도 정책을 물려받는다.</li>\n<li><strong>집계 리전</strong> 하나에 다른 리전의 결과를 모은다. 점검 자체는 리전마다 돈다.</li>\n</ol>\n</div><h2 id=\"which-service\">비슷한 서비스와 가르기<a href=\"#which-service\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 물음, 서비스\" tabindex=\"0\"><table aria-label=\"비슷한 서비스와 가르기\">\n<thead>\n<tr>\n<th scope=\"col\">물음</th>\n<th scope=\"col\">서비스</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gyeolgwareul-moa-mueotbuteo-gochilkka\">\n<th scope=\"row\"><a href=\"#row-gyeolgwareul-moa-mueotbuteo-gochilkka\" class=\"anchor\" aria-label=\"줄 링크\"></a>결과를 모아 무엇부터 고칠까, 표준에 맞나</th>\n<td>Security Hub</td>\n</tr>\n<tr id=\"row-jigeum-susanghan-haengdongi-inna\">\n<th scope=\"row\"><a href=\"#row-jigeum-susanghan-haengdongi-inna\" class=\"anchor\" aria-label=\"줄 링크\"></a>지금 수상한 행동이 있나</th>\n<td><a href=\"/security/guardduty/\">GuardDuty</a></td>\n</tr>\n<tr id=\"row-sopeuteuweeoe-allyeojin-gumeongi-inna\">\n<th scope=\"row\"><a href=\"#row-sopeuteuweeoe-allyeojin-gumeongi-inna\" class=\"anchor\" aria-label=\"줄 링크\"></a>소프트웨어에 알려진 구멍이 있나</th>\n<td><a href=\"/security/inspector/\">Inspector</a></td>\n</tr>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3/\" class=\"mention\">S3</a>에 개인 정보가 있나</th>\n<td><a href=\"/security/macie/\">Macie</a></td>\n</tr>\n<tr id=\"row-i-gyeolgwaui-wonningwa-beonjin\">\n<th scope=\"row\"><a href=\"#row-i-gyeolgwaui-wonningwa-beonjin\" class=\"anchor\" aria-label=\"줄 링크\"></a>이 결과의 원인과 번진 범위는</th>\n<td><a href=\"/security/detective/\">Detective</a></td>\n</tr>\n<tr id=\"row-seoljeongi-eonje-eotteoke-bakkwieonna\">\n<th scope=\"row\"><a href=\"#row-seoljeongi-eonje-eotteoke-bakkwieonna\" class=\"anchor\" aria-label=\"줄 링크\"></a>설정이 언제 어떻게 바뀌었나, 내 규칙에 맞나</th>\n<td><a href=\"/management/config/\">Config</a></td>\n</tr>\n<tr id=\"row-biyong-seongneungkkaji-duru-joeonhae\">\n<th scope=\"row\"><a href=\"#row-biyong-seongneungkkaji-duru-joeonhae\" class=\"anchor\" aria-label=\"줄 링크\"></a>비용·성능까지 두루 조언해 달라</th>\n<td><a href=\"/management/trusted-advisor/\">Trusted Advisor</a></td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Security Hub와 Config" }), ": Config는 설정의 기록과 규칙 평가, Security Hub는 그 규칙을 표준이라는 묶음으로 켜고 다른 결과와 함께 보여 준다. 변경 이력을 물으면 Config다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: ["Security Hub와 ", createVNode(_components.a, {
						href: "/security/guardduty/",
						class: "mention",
						children: "GuardDuty"
					})] }), ": 로그를 읽어 위협을 찾는 것은 GuardDuty다. Security Hub만 켜면 침입은 보이지 않는다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "로그 저장소가 아니다" }),
						": 원시 로그를 모으는 곳은 Security Lake나 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"다. Security Hub에는 결과만 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: createVNode(_components.a, {
						href: "/security/artifact/",
						children: "AWS Artifact"
					}) }), ": AWS가 받은 감사 보고서를 내려받는 곳이다. 내 계정의 준수 상태는 Security Hub가 본다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "켜는 것만으로 고쳐지지 않는다",
					"set:html": "<p>“자동으로 수정하라”가 있으면 Security Hub만 있는 보기는 모자라다. <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>와 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 또는 Systems Manager Automation이 함께 있어야 한다.</p>"
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
var url = "content/security/security-hub.mdx/";
var file = "/work/wt/build/content/security/security-hub.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/security-hub.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
