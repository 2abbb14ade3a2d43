import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/control-tower.mdx
var frontmatter = {
	"title": "AWS Control Tower",
	"titleEn": "AWS Control Tower",
	"kind": "service",
	"status": "published",
	"summary": "여러 계정 환경의 뼈대(랜딩 존)를 모범 사례대로 한 번에 세우고, 통제(가드레일)를 걸어 어긋남을 막고 알려 주는 서비스다.",
	"aliases": [
		"Control Tower",
		"컨트롤 타워",
		"랜딩 존",
		"landing zone",
		"가드레일",
		"guardrail",
		"컨트롤 타워 통제",
		"예방 통제",
		"탐지 통제",
		"사전 예방 통제",
		"preventive control",
		"detective control",
		"proactive control",
		"Account Factory",
		"어카운트 팩토리",
		"계정 팩토리",
		"계정 자동 생성",
		"계정 찍어 내기",
		"다중 계정 거버넌스",
		"멀티 어카운트 거버넌스",
		"AFT"
	],
	"related": [
		"management/organizations",
		"management/service-catalog",
		"management/cloudformation",
		"management/config",
		"security/iam-identity-center",
		"management/cloudtrail",
		"security/security-hub"
	],
	"signals": [
		{
			"id": "control-tower",
			"need": "여러 계정 환경을 모범 사례대로 가장 적은 수고로 세운다",
			"choose": "Control Tower의 랜딩 존",
			"see": "management/control-tower#scenario-new-multi-account",
			"why": "로그 계정과 통제, 로그인을 한꺼번에 세운다. Organizations만이면 하나씩 잇는다."
		},
		{
			"id": "account-factory",
			"need": "팀이 받는 새 계정마다 같은 네트워크·로그·통제를 갖춘다",
			"choose": "Account Factory",
			"see": "management/control-tower#scenario-self-service-accounts",
			"why": "틀대로 찍어 내고 OU의 통제를 물려받는다. CreateAccount는 빈 계정이다."
		},
		{
			"id": "scp",
			"need": "준비된 통제로 OU에서 못 만들게 막는다",
			"choose": "예방 통제(SCP)",
			"see": "management/control-tower#controls",
			"why": "예방은 요청을 거부한다. 탐지는 만들어진 뒤에 찾는다."
		},
		{
			"id": "config",
			"need": "준비된 통제로 이미 있는 어긋난 리소스를 찾아 알린다",
			"choose": "탐지 통제(Config 규칙)",
			"see": "management/control-tower#controls",
			"why": "탐지는 있는 것을 찾아 알린다. 예방은 앞으로의 요청만 막는다."
		}
	],
	"facts": [
		{
			"id": "setup-time",
			"label": "랜딩 존을 세우는 데 걸리는 시간",
			"value": "1시간 안",
			"called": [
				"랜딩존 걸리다",
				"landing zone 시간",
				"셋업",
				"구축 걸리다",
				"설치 걸리다",
				"세팅 걸리다",
				"setup time",
				"landing zone setup time"
			],
			"source": "https://docs.aws.amazon.com/controltower/latest/userguide/what-is-control-tower.html"
		},
		{
			"id": "shared-accounts",
			"label": "공유 계정",
			"asks": "공유 계정은 무엇인가?",
			"value": "관리 계정, 로그 아카이브 계정, 감사 계정",
			"note": "뒤의 둘은 보안 OU에 놓인다. 이미 있는 계정을 쓸 수도 있지만 처음 세울 때만 정한다. 랜딩 존 4.0부터는 이 구조가 필수가 아니다.",
			"source": "https://docs.aws.amazon.com/controltower/latest/userguide/how-control-tower-works.html"
		},
		{
			"id": "preventive",
			"label": "예방 통제",
			"asks": "예방 통제는 무엇으로 막나?",
			"value": "SCP와 RCP 같은 조직 정책으로 못 하게 막는다",
			"source": "https://docs.aws.amazon.com/controltower/latest/userguide/optional-controls.html"
		},
		{
			"id": "detective",
			"label": "탐지 통제",
			"asks": "탐지 통제는 무엇으로 찾나?",
			"value": "AWS Config 규칙으로 어긋난 것을 찾아 알린다",
			"note": "막지는 않는다.",
			"source": "https://docs.aws.amazon.com/controltower/latest/userguide/optional-controls.html"
		},
		{
			"id": "proactive",
			"label": "사전 예방 통제",
			"asks": "사전 예방 통제는 무엇으로, 언제 검사하나?",
			"value": "CloudFormation 훅으로 만들기 전에 검사한다",
			"note": "CloudFormation 스택으로 만들거나 고칠 때만 걸린다. 콘솔로 바로 만든 것은 보지 못한다.",
			"source": "https://docs.aws.amazon.com/controltower/latest/controlreference/proactive-controls.html"
		},
		{
			"id": "guidance",
			"label": "통제의 안내 수준",
			"value": "필수, 강력 권장, 선택",
			"note": "필수는 늘 켜져 있고 끌 수 없다. 나머지는 OU마다 켠다.",
			"source": "https://docs.aws.amazon.com/controltower/latest/userguide/optional-controls.html"
		},
		{
			"id": "built-on",
			"label": "뒤에서 쓰는 서비스",
			"value": "Organizations, IAM Identity Center, Service Catalog, Config, CloudTrail",
			"note": "Control Tower는 이들을 엮어 설정한다.",
			"source": "https://docs.aws.amazon.com/controltower/latest/userguide/what-is-control-tower.html"
		},
		{
			"id": "price",
			"label": "Control Tower의 요금",
			"value": "추가 요금 없음",
			"note": "켜진 Config, CloudTrail, S3 같은 서비스의 값은 낸다.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/controltower/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "new-multi-account",
			"situation": "회사가 처음으로 계정을 수십 개로 나누려 한다. 모범 사례에 맞는 OU, 중앙 로그 계정, 로그인, 기본 규칙을 손을 가장 덜 들여 갖춰야 한다.",
			"answer": ["management/control-tower", "management/organizations"],
			"choose": "Control Tower 랜딩 존",
			"why": "“모범 사례대로”, “한꺼번에”, “최소 운영”이면 Control Tower의 랜딩 존이다.",
			"trap": "Organizations만으로도 되지만 로그 계정, 규칙, 로그인을 하나씩 만들어 이어야 한다.",
			"requirements": [
				"many-accounts",
				"least-operations",
				"compliance"
			]
		},
		{
			"id": "self-service-accounts",
			"situation": "팀이 필요할 때 새 AWS 계정을 받되, 모든 계정에 같은 네트워크와 로그, 권한 규칙이 처음부터 들어 있어야 한다.",
			"answer": ["management/control-tower"],
			"choose": "Account Factory",
			"why": "정해진 틀로 계정을 찍어 내는 것이 Account Factory다. 만든 계정은 OU의 통제를 바로 물려받는다.",
			"trap": "Organizations의 CreateAccount는 빈 계정을 만든다. Service Catalog만으로는 조직의 통제가 따라오지 않는다.",
			"requirements": ["many-accounts", "compliance"]
		},
		{
			"id": "detect-or-prevent",
			"situation": "SCP와 Config 규칙을 손수 쓰지 않고, 준비된 통제를 한 콘솔에서 OU에 켜려 한다. 개발 OU의 누구도 정해진 리전 밖에 리소스를 만들지 못하게 막고, 이미 있는 리소스 가운데 암호화하지 않은 EBS 볼륨은 찾아 알려야 한다.",
			"answer": ["management/control-tower", "management/config"],
			"choose": "예방 통제(SCP) + 탐지 통제(Config 규칙)",
			"why": "“만들지 못하게”는 예방 통제(SCP), “찾아 알려야”는 탐지 통제(Config 규칙)다. 둘을 그 OU에 켠다.",
			"trap": "예방 통제는 이미 있는 리소스를 고치거나 찾아 주지 않는다.",
			"requirements": [
				"compliance",
				"many-accounts",
				"least-operations"
			]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "Control Tower란",
			"url": "https://docs.aws.amazon.com/controltower/latest/userguide/what-is-control-tower.html"
		},
		{
			"title": "Control Tower의 동작(랜딩 존의 구조)",
			"url": "https://docs.aws.amazon.com/controltower/latest/userguide/how-control-tower-works.html"
		},
		{
			"title": "랜딩 존 4.0에서 바뀐 것",
			"url": "https://docs.aws.amazon.com/controltower/latest/userguide/key-changes-lz-v4.html"
		},
		{
			"title": "선택할 수 있는 통제",
			"url": "https://docs.aws.amazon.com/controltower/latest/userguide/optional-controls.html"
		},
		{
			"title": "사전 예방 통제",
			"url": "https://docs.aws.amazon.com/controltower/latest/controlreference/proactive-controls.html"
		}
	],
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
			"slug": "controls",
			"text": "통제의 세 가지"
		},
		{
			"depth": 2,
			"slug": "customise",
			"text": "넓히는 방법"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><symbol id=\"icon-saa-control-tower\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#bf2a6b\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M24 54l4-28h8l4 28M18 26h28l-5-12H23zM32 14V8M14 54h36\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-identity-center\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c22a35\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M23 20a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M12 54c0-11 9-18 20-18s20 7 20 18zM25 46l5 5 9-9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>여러 계정을 처음부터 잘 갖추고 계속 그 상태로 지키고 싶을 때</strong> 쓴다. 계정이 몇 개를 넘으면 로그는 어디에 모을지, 누가 어떻게 로그인할지, 무엇을 못 하게 할지를 계정마다 되풀이해 정해야 한다. Control Tower는 그 정답의 묶음을 세워 준다.</p>\n<p><a href=\"/management/organizations/\">Organizations</a>가 <strong>재료</strong>라면 Control Tower는 그 재료로 지은 <strong>완성품</strong>이다. 재료를 대신하는 것이 아니라 위에서 쓴다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-landing-zone\" data-diagram=\"landing-zone\"><figcaption><span class=\"diagram-title\">Control Tower가 세우는 랜딩 <span class=\"diagram-title-end\">존<a href=\"#diagram-landing-zone\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: Control Tower가 세우는 랜딩 존\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"472\" height=\"436\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 754.7 698\"><svg width=\"754.7\" height=\"698\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-landing-zone-desc\" aria-labelledby=\"diagram-landing-zone-title\" role=\"img\" viewBox=\"-4 -4 754.7 698\"><title id=\"diagram-landing-zone-title\">Control Tower가 세우는 랜딩 존</title><desc id=\"diagram-landing-zone-desc\">관리 계정의 Control Tower가 조직에 보안 OU와 워크로드 OU를 만든다. 보안 OU에는 로그 아카이브 계정과 감사 계정이 있다. 예방 통제는 SCP로, 탐지 통제는 Config 규칙으로 OU에 걸린다. Account Factory가 워크로드 OU에 새 계정을 만들고, 모든 계정의 기록은 로그 아카이브 계정으로 모인다.</desc><g class=\"d-boundary\"><rect width=\"406\" height=\"139\" x=\"328.6\" y=\"280\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"486.8\" height=\"139\" x=\"183.6\" y=\"539\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M386.7 140v13q0 7-7 7H62q-7.1 0-7.1 7v335q0 7 7 7h244q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m319.1 527-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M411.1 140v33q0 7-7 7H220.2q-7 0-7 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m219.2 268-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"m459.6 139.3.3.3.2.8V153q0 7.1 7 7.1h215q7 0 7 7v76q0 7-7 7H653q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m651.8 268-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M435.6 140v33q0 7 7 7h140.7q7.1 0 7.1 7v56q0 7 7 7h29.3q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m639.8 321-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M493.2 419v13q0 7-7 7h-37.8q-7 0-7 7v56q0 7-7.1 7h-102q-7.2 0-7.2 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m331.1 580-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M505.2 419v13q0 7 7 7h28q7.1 0 7.1 7v56q0 7 7 7h8.2q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m575.5 580-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"340.6\" y=\"311\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">워크로드 OU</text></g><g class=\"d-boundary\"><text x=\"195.6\" y=\"570\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">보안 OU</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"12\" y=\"329.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"54.9\" y=\"352.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 세운다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"170.2\" y=\"200\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"213\" y=\"223\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 로그인</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"655.7\" y=\"200\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"689\" y=\"223\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 통제</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"544.4\" y=\"200\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"590\" y=\"223\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 새 계정</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"407.8\" y=\"459\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"441.2\" y=\"482\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 로그</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"504.3\" y=\"459\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"547.2\" y=\"482\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 어긋남</text></g><g class=\"d-node\"><text x=\"423.4\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Control Tower</text><use width=\"72\" height=\"72\" x=\"387.4\" y=\"21\" href=\"#icon-saa-control-tower\"/></g><g class=\"d-node\"><rect width=\"235.2\" height=\"62\" x=\"207.6\" y=\"592\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"325.1\" y=\"632\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">로그 아카이브 계정</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"492.7\" y=\"592\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"569.5\" y=\"632\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">감사 계정</text></g><g class=\"d-node\"><rect width=\"154.3\" height=\"62\" x=\"352.6\" y=\"333\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"429.8\" y=\"373\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">팀 A 계정</text></g><g class=\"d-node\"><rect width=\"153.7\" height=\"62\" x=\"556.9\" y=\"333\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"633.8\" y=\"373\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">팀 B 계정</text></g><g class=\"d-node\"><text x=\"213.2\" y=\"400\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Identity Center</text><use width=\"72\" height=\"72\" x=\"177.2\" y=\"289\" href=\"#icon-saa-identity-center\"/></g></svg><a aria-label=\"Control Tower\" href=\"/management/control-tower/\" aria-current=\"page\"><rect width=\"150.3\" height=\"136\" x=\"348.2\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Identity Center\" href=\"/security/iam-identity-center/\"><rect width=\"158.9\" height=\"136\" x=\"133.7\" y=\"276\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"384\" height=\"442\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 613.6 706.5\"><svg width=\"613.6\" height=\"706.5\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-landing-zone-narrow-desc\" aria-labelledby=\"diagram-landing-zone-narrow-title\" role=\"img\" viewBox=\"-4 -4 613.6 706.5\"><title id=\"diagram-landing-zone-narrow-title\">Control Tower가 세우는 랜딩 존</title><desc id=\"diagram-landing-zone-narrow-desc\">관리 계정의 Control Tower가 조직에 보안 OU와 워크로드 OU를 만든다. 보안 OU에는 로그 아카이브 계정과 감사 계정이 있다. 예방 통제는 SCP로, 탐지 통제는 Config 규칙으로 OU에 걸린다. Account Factory가 워크로드 OU에 새 계정을 만들고, 모든 계정의 기록은 로그 아카이브 계정으로 모인다.</desc><g class=\"d-boundary\"><rect width=\"342\" height=\"123.1\" x=\"247.8\" y=\"296.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"379.2\" height=\"147.2\" x=\"175.5\" y=\"539.3\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M309.5 156.2v33q0 7-7 7H167.7q-7 0-7 7v299.1q0 7 7 7h73.4q7.1 0 7.1 7.1v19\"/><path fill=\"var(--diagram-line)\" d=\"m254.3 527.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M297 156.2v13q0 7-7 7H62q-7 0-7 7v352.1\"/><path fill=\"var(--diagram-line)\" d=\"m61 527.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M334.3 156.2v13q0 7 7 7h212q7.1 0 7.1 7v76q0 7-7 7H524q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m523 284.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M321.9 156.2v33q0 7 7 7h125.6q7.1 0 7.1 7v56q0 7 7 7H498q7.1 0 7.1 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m511 337.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M400.4 419.3v13q0 7 7 7h28q7.1 0 7.1 7.1v58.7q0 4.2 4.2 4.2t4.2 4.2v74.8\"/><path fill=\"var(--diagram-line)\" d=\"m457 580.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M388.4 419.3v13q0 7-7 7H349q-7 0-7 7.1v55.9q0 7-7.1 7h-67.5q-7 0-7 7.1v72\"/><path fill=\"var(--diagram-line)\" d=\"m266.3 580.3-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"259.8\" y=\"327.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">워크로드 OU</text></g><g class=\"d-boundary\"><text x=\"271.5\" y=\"570.3\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">보안 OU</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"117.7\" y=\"337.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"160.6\" y=\"360.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 세운다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"12\" y=\"337.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"54.9\" y=\"360.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 로그인</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"526.9\" y=\"216.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"560.3\" y=\"239.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 통제</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"415.6\" y=\"216.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"461.2\" y=\"239.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 새 계정</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"409\" y=\"459.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"442.4\" y=\"482.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 로그</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"298.9\" y=\"459.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"341.8\" y=\"482.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 어긋남</text></g><g class=\"d-node\"><text x=\"315.7\" y=\"124\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Control <tspan x=\"315.8\" y=\"148.2\">Tower</tspan></text><use width=\"72\" height=\"72\" x=\"279.7\" y=\"17\" href=\"#icon-saa-control-tower\"/></g><g class=\"d-node\"><rect width=\"159.6\" height=\"70.2\" x=\"371.1\" y=\"592.3\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"450.9\" y=\"624.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">로그 아카이브 <tspan x=\"450.9\" y=\"648.5\">계정</tspan></text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"199.5\" y=\"592.3\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"260.3\" y=\"624.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">감사 계정</text></g><g class=\"d-node\"><rect width=\"122.3\" height=\"46\" x=\"271.8\" y=\"349.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"333\" y=\"381.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">팀 A 계정</text></g><g class=\"d-node\"><rect width=\"121.7\" height=\"46\" x=\"444.1\" y=\"349.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"505\" y=\"381.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">팀 B 계정</text></g><g class=\"d-node\"><text x=\"55\" y=\"651.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Identity <tspan x=\"55\" y=\"675.5\">Center</tspan></text><use width=\"72\" height=\"72\" x=\"19\" y=\"544.3\" href=\"#icon-saa-identity-center\"/></g></svg><a aria-label=\"Control Tower\" href=\"/management/control-tower/\" aria-current=\"page\"><rect width=\"90\" height=\"152.2\" x=\"270.7\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Identity Center\" href=\"/security/iam-identity-center/\"><rect width=\"90\" height=\"152.2\" x=\"10\" y=\"535.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>관리 계정의 Control Tower가 조직에 보안 OU와 워크로드 OU를 만든다. 보안 OU에는 로그 아카이브 계정과 감사 계정이 있다. 예방 통제는 SCP로, 탐지 통제는 Config 규칙으로 OU에 걸린다. Account Factory가 워크로드 OU에 새 계정을 만들고, 모든 계정의 기록은 로그 아카이브 계정으로 모인다.</p><ul><li>보안 OU 안: 로그 아카이브 계정, 감사 계정</li><li>워크로드 OU 안: 팀 A 계정, 팀 B 계정</li><li>Control Tower → 보안 OU: ① 세운다</li><li>Control Tower → Identity Center: ② 로그인</li><li>Control Tower → 워크로드 OU: ③ 통제</li><li>Control Tower → 팀 B 계정: ④ 새 계정</li><li>워크로드 OU → 로그 아카이브 계정: ⑤ 로그 (점선)</li><li>워크로드 OU → 감사 계정: ⑥ 어긋남 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>관리 계정에서 랜딩 존을 세우면 보안 OU와 두 공유 계정이 생긴다. 시험용 OU(Sandbox)는 선택이다.</li>\n<li><a href=\"/security/iam-identity-center/\">IAM Identity Center</a>에 그룹과 권한을 준비한다. 사람은 한 번 로그인해 여러 계정에 들어간다.</li>\n<li>OU에 통제를 켠다. 그 OU의 모든 계정에 걸린다.</li>\n<li><strong>Account Factory</strong>가 정해 둔 틀(이메일, OU, 네트워크)로 계정을 만든다. 이미 있는 계정은 등록(enroll)한다.</li>\n<li>모든 계정의 <a href=\"/management/cloudtrail/\">CloudTrail</a>과 <a href=\"/management/config/\">Config</a> 기록이 <strong>로그 아카이브 계정</strong>에 모인다.</li>\n<li>보안 팀은 <strong>감사 계정</strong>에서 어긋난 것의 알림을 받고 계정들을 들여다본다.</li>\n</ol>\n" }),
				createVNode(Callout, {
					type: "changed",
					title: "랜딩 존 4.0부터는 골라서 켠다",
					"set:html": "<p>2025년 11월의 랜딩 존 4.0은 보안 OU를 강제하지 않고, Config·CloudTrail·Identity Center·Backup 연동도 <strong>필요한 것만</strong> 켠다. 연동을 맡는 계정들만 한 OU 아래에 모으면 된다. 이미 조직이 짜여 있으면 연동 없이 <strong>통제만</strong> 쓸 수도 있다. 다만 탐지 통제는 Config 연동이 있어야 한다. 시험은 보안 OU와 두 공유 계정이 함께 생기는 위의 구조를 묻는다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(_components.h2, {
			id: "controls",
			"set:html": "통제의 세 가지<a href=\"#controls\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"통제(control)를 흔히 ",
					createVNode(_components.strong, { children: "가드레일" }),
					"이라고 부른다. 언제 끼어드는지로 나뉜다."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 통제, 끼어드는 때, 구현, 예",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "통제의 세 가지",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "통제"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "끼어드는 때"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "구현"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "예"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-preventive",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [
												createVNode(_components.a, {
													href: "#row-preventive",
													class: "anchor",
													"aria-label": "줄 링크"
												}),
												"예방",
												createVNode(_components.wbr, {}),
												"(preventive)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: ["요청하는 순간 ", createVNode(_components.strong, { children: "막는다" })]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "SCP, RCP"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "로그 버킷 삭제 금지, 리전 제한"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-detective",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [
												createVNode(_components.a, {
													href: "#row-detective",
													class: "anchor",
													"aria-label": "줄 링크"
												}),
												"탐지",
												createVNode(_components.wbr, {}),
												"(detective)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: ["만들어진 뒤 ", createVNode(_components.strong, { children: "찾는다" })]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "Config 규칙"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"공개된 ",
												createVNode(_components.a, {
													href: "/storage/s3/",
													class: "mention",
													children: "S3"
												}),
												" 버킷, 암호화 안 한 볼륨"
											]
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-proactive",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [
												createVNode(_components.a, {
													href: "#row-proactive",
													class: "anchor",
													"aria-label": "줄 링크"
												}),
												"사전 예방",
												createVNode(_components.wbr, {}),
												"(proactive)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: ["스택으로 만들기 ", createVNode(_components.strong, { children: "앞에 검사한다" })]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [createVNode(_components.a, {
												href: "/management/cloudformation/",
												class: "mention",
												children: "CloudFormation"
											}), " 훅"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "로깅 없는 버킷의 배포 거부"
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					"안내 수준은 따로다. ",
					createVNode(_components.strong, { children: "필수" }),
					"는 랜딩 존을 지키는 것이라 끌 수 없고, ",
					createVNode(_components.strong, { children: "강력 권장" }),
					"과 ",
					createVNode(_components.strong, { children: "선택" }),
					"은 골라 켠다."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"SCP로 만든 통제는 ",
					createVNode(_components.strong, { children: "관리 계정에 걸리지 않는다" }),
					". 그래서 관리 계정에는 워크로드를 두지 않는다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "note",
					title: "드리프트",
					"set:html": "<p>누군가 Organizations 콘솔에서 SCP를 떼거나 계정을 다른 OU로 옮기면 랜딩 존이 어긋난다. Control Tower가 이 드리프트를 알려 주고, 다시 등록하거나 랜딩 존을 재설정해 맞춘다. 자동 등록을 켜 두면 옮긴 계정은 새 OU의 통제를 따라간다. Control Tower가 만든 것은 Control Tower에서 고친다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"customise\">넓히는 방법<a href=\"#customise\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>Account Factory for Terraform(AFT)</strong>: 계정 요청을 코드로 받아 만든다.</li>\n<li><strong>사용자 지정</strong>: 새 계정에 우리 리소스를 함께 넣으려면 <a href=\"/management/cloudformation/#stacksets\">StackSets</a>나 Account Factory 사용자 지정을 쓴다.</li>\n<li>여러 계정의 보안 결과를 모으는 것은 <a href=\"/security/security-hub/\">Security Hub</a>, 위협을 찾는 것은 <a href=\"/security/guardduty/\">GuardDuty</a>다. Control Tower는 뼈대와 규칙이다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll",
					role: "region",
					"aria-label": "표: 필요한 것, 답",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "헷갈리는 점",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
							scope: "col",
							children: "필요한 것"
						}), createVNode(_components.th, {
							scope: "col",
							children: "답"
						})] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-scp",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-scp",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "계정을 묶고 청구서를 합치고 SCP를 직접 건다"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/management/organizations/",
									children: "Organizations"
								}) })]
							}),
							createVNode(_components.tr, {
								id: "row-mobeom-saryeui-yeoreo-gyejeong",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-mobeom-saryeui-yeoreo-gyejeong",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "모범 사례의 여러 계정 환경을 한 번에 세운다"]
								}), createVNode(_components.td, { children: createVNode(_components.strong, { children: "Control Tower" }) })]
							}),
							createVNode(_components.tr, {
								id: "row-seungindoen-jepumeul-sayongjaga-golla",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-seungindoen-jepumeul-sayongjaga-golla",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "승인된 제품을 사용자가 골라 띄운다"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/management/service-catalog/",
									children: "Service Catalog"
								}) })]
							}),
							createVNode(_components.tr, {
								id: "row-yeoreo-gyejeonge-gateun-seutaegeul",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-yeoreo-gyejeonge-gateun-seutaegeul",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "여러 계정에 같은 스택을 배포한다"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/management/cloudformation/#stacksets",
									children: "StackSets"
								}) })]
							}),
							createVNode(_components.tr, {
								id: "row-seoljeongui-iryeokgwa-gyuchik-junsu",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-seoljeongui-iryeokgwa-gyuchik-junsu",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "설정의 이력과 규칙 준수"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/management/config/",
									children: "Config"
								}) })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: "Account Factory는 처음부터 Service Catalog 제품으로 만들어져 있다. 그래서 둘이 함께 나온다." }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "이미 조직이 있어도" }), " 켤 수 있다. OU를 등록하고 계정을 들여온다."] }),
					"\n",
					createVNode(_components.li, { children: [
						"SCP가 아닌 정책(",
						createVNode(_components.a, {
							href: "/management/organizations/#other-policies",
							children: "RCP와 선언적 정책"
						}),
						")으로 만든 통제도 있다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“막아라”와 “알려라”",
					"set:html": "<p>“만들지 못하게 하라”에 탐지 통제를, “이미 있는 것을 찾아라”에 예방 통제를 고르면 틀린다. 사전 예방 통제는 CloudFormation을 거치는 배포에만 걸린다는 것도 함정이다.</p>"
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
var url = "content/management/control-tower.mdx/";
var file = "/work/wt/build/content/management/control-tower.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/control-tower.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
