import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/guardduty.mdx
var frontmatter = {
	"title": "Amazon GuardDuty",
	"titleEn": "Amazon GuardDuty",
	"kind": "service",
	"status": "published",
	"summary": "CloudTrail, VPC 흐름 로그, DNS 로그를 알아서 분석해 침입이나 자격 증명 도용 같은 수상한 행동을 찾아 알려 주는 위협 탐지 서비스다.",
	"aliases": [
		"GuardDuty",
		"가드듀티",
		"악의적 활동 탐지",
		"위협 탐지",
		"위협 탐지 서비스",
		"threat detection",
		"이상 행위 탐지",
		"침입 탐지",
		"암호화폐 채굴 탐지",
		"악성 코드 탐지",
		"멀웨어 탐지",
		"GuardDuty Malware Protection",
		"말웨어 프로텍션",
		"GuardDuty S3 보호",
		"GuardDuty 결과",
		"확장된 위협 탐지",
		"Extended Threat Detection",
		"해킹 탐지",
		"계정 탈취 탐지",
		"이상 접근 감지",
		"비트코인 채굴 탐지",
		"악성 IP 탐지",
		"지능형 위협 탐지",
		"수상한 API 호출"
	],
	"related": [
		"security/shield-vs-guardduty",
		"security/inspector-vs-macie",
		"security/inspector",
		"security/macie",
		"management/cloudtrail",
		"integration/eventbridge",
		"security/iam",
		"storage/s3"
	],
	"signals": [
		{
			"id": "guardduty",
			"need": "에이전트 없이 비정상 API 호출, 채굴 통신, 도용된 키를 찾는다",
			"choose": "GuardDuty",
			"see": "security/guardduty#when",
			"why": "로그에서 수상한 행동을 찾는다. 에이전트도 규칙도 없다."
		},
		{
			"id": "malware-protection-for-s3",
			"need": "S3에 올라오는 파일에 악성 코드가 있는지 바로 검사한다",
			"choose": "GuardDuty Malware Protection for S3",
			"see": "security/guardduty#scenario-malware-in-uploads",
			"why": "새 객체를 검사해 태그를 단다. Macie는 개인 정보를 찾는다."
		},
		{
			"id": "guardduty-eventbridge-lambda",
			"need": "위협을 찾으면 사람 손 없이 곧바로 막아야 한다",
			"choose": "GuardDuty + EventBridge + Lambda",
			"see": "security/guardduty#scenario-leaked-credentials",
			"why": "GuardDuty는 알리기만 한다. 이벤트를 받은 함수가 막는다."
		},
		{
			"id": "inspector",
			"need": "행동이 아니라 서버·이미지의 알려진 취약점을 찾는다",
			"choose": "Inspector",
			"see": "security/inspector#when",
			"why": "행동은 GuardDuty, 알려진 구멍은 Inspector다."
		}
	],
	"facts": [
		{
			"id": "foundational-sources",
			"label": "켜면 바로 분석하는 것",
			"value": "CloudTrail 관리 이벤트, VPC 흐름 로그, DNS 로그",
			"note": "GuardDuty가 따로 받아 가므로 내가 이 로그들을 켜거나 보관할 필요가 없다. DNS는 VPC의 기본 리졸버를 쓸 때만 보인다.",
			"axis": "inspection",
			"source": "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_data-sources.html"
		},
		{
			"id": "finding-retention",
			"label": "결과 보관 기간",
			"value": "90일",
			"note": "늘릴 수 없다. 더 오래 두려면 S3로 내보낸다.",
			"called": [
				"결과 보관",
				"finding 보관",
				"findings retention",
				"결과 유지",
				"탐지 결과 일",
				"탐지 결과 보관"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_limits.html"
		},
		{
			"id": "scope",
			"label": "켜는 단위",
			"value": "계정의 리전마다(탐지기 1개)",
			"note": "쓰지 않는 리전에도 켜 두라고 권한다. 공격자는 안 보는 리전에서 리소스를 만든다.",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_limits.html"
		},
		{
			"id": "trial",
			"label": "무료 체험",
			"value": "30일",
			"note": "보호 플랜도 대체로 저마다 30일이다. S3 악성 코드 검사는 체험 대신 달마다 요청 1,000건과 1GB가 무료다. 체험 중에 예상 요금을 보여 준다.",
			"called": [
				"무료체험",
				"평가판",
				"무료평가판",
				"무료 일",
				"trial"
			],
			"source": "https://aws.amazon.com/guardduty/pricing/"
		},
		{
			"id": "publish-frequency",
			"label": "같은 결과의 갱신을 알리는 주기",
			"value": "15분, 1시간, 6시간(기본) 중 선택",
			"note": "새 결과는 이 주기와 상관없이 거의 바로 보낸다.",
			"called": [
				"알림 주기",
				"업데이트 주기",
				"알림 간격",
				"publishing frequency",
				"publish frequency",
				"update interval",
				"finding publishing frequency",
				"EventBridge 알림 주기"
			],
			"source": "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings_eventbridge.html"
		},
		{
			"id": "threat-lists",
			"label": "직접 넣는 IP 목록의 크기",
			"value": "신뢰 목록 2,000개, 위협 목록 250,000개",
			"note": "목록 하나에 담는 IP와 CIDR의 수다. 지금은 도메인도 담는 엔터티 목록을 권한다.",
			"called": [
				"신뢰 목록",
				"위협 목록",
				"IP 개",
				"IP 리스트",
				"IP list limit"
			],
			"source": "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_limits.html"
		},
		{
			"id": "pricing-model",
			"label": "요금",
			"value": "분석한 이벤트와 로그의 양만큼",
			"note": "런타임 모니터링과 RDS 보호는 지켜본 vCPU(서버리스는 ACU) 시간으로 낸다. 선결제가 없고, 보호 플랜은 켠 것만 낸다.",
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/guardduty/latest/ug/monitoring_costs.html"
		}
	],
	"scenarios": [
		{
			"id": "crypto-mining-instance",
			"situation": "요금이 갑자기 늘어 살펴보니 EC2 하나가 알 수 없는 외부 주소와 계속 통신한다. 에이전트를 깔지 않고 이런 일을 계속 감시하려 한다.",
			"answer": ["security/guardduty"],
			"why": "“에이전트 없이”, “지속적으로 감시”, “악의적인 통신”이면 GuardDuty다. 흐름 로그와 DNS 로그에서 채굴 풀이나 명령 서버와의 통신을 찾아낸다.",
			"trap": "Inspector는 그 인스턴스에 취약한 패키지가 있는지 본다. 지금 벌어지는 행동은 보지 않는다.",
			"requirements": ["threats"]
		},
		{
			"id": "leaked-credentials",
			"situation": "EC2 역할의 임시 자격 증명이 회사 밖 IP에서 쓰이는지 알아채고, 알아채면 곧바로 역할의 세션을 무효로 하고 담당자에게 알려야 한다.",
			"answer": [
				"security/guardduty",
				"integration/eventbridge",
				"compute/lambda"
			],
			"choose": "GuardDuty 결과 → EventBridge → Lambda",
			"why": "GuardDuty가 자격 증명 유출 결과를 만들고, EventBridge 규칙이 그것을 받아 Lambda로 세션을 끊고 SNS로 알린다.",
			"trap": "GuardDuty 혼자서는 아무것도 막지 않는다. 조치는 EventBridge 뒤에 붙인다.",
			"requirements": ["threats"]
		},
		{
			"id": "org-wide-detection",
			"situation": "계정 60개의 모든 리전에서 위협을 탐지하고 결과를 보안 팀의 계정 하나에서 봐야 한다. 새 계정도 빠지면 안 된다.",
			"answer": ["security/guardduty", "management/organizations"],
			"choose": "위임 관리자 + 자동 활성화",
			"why": "Organizations에서 보안 계정을 위임 관리자로 정하고 자동 활성화를 켜면 새 멤버 계정까지 저절로 포함된다. 리전마다 정해야 한다.",
			"trap": "계정마다 켜고 결과를 S3로 모으는 방법은 새 계정을 빠뜨리기 쉽다.",
			"requirements": ["threats", "many-accounts"]
		},
		{
			"id": "malware-in-uploads",
			"situation": "고객이 S3 버킷에 올리는 파일에 악성 코드가 있는지 올라오는 즉시 검사하고, 깨끗한 파일만 뒤의 처리로 넘겨야 한다.",
			"answer": ["security/guardduty", "storage/s3"],
			"choose": "Malware Protection for S3",
			"why": "GuardDuty의 Malware Protection for S3가 새 객체를 검사해 태그를 달고 이벤트를 낸다. 태그가 깨끗한 객체만 읽게 정책을 둔다.",
			"trap": "Macie는 S3의 내용을 읽지만 개인 정보를 찾는 것이지 악성 코드를 찾지 않는다.",
			"requirements": ["threats"]
		}
	],
	"corrections": [{
		"id": "eventbridge-lambda",
		"notes": "잠재적 위협을 계속 모니터링하고 탐지한다고만 한다.",
		"status": "simplified",
		"right": "탐지하고 알리는 데서 끝난다. 차단이나 격리는 EventBridge로 Lambda, Step Functions, WAF 목록 갱신 같은 조치를 이어 붙여야 한다.",
		"source": "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings_eventbridge.html"
	}, {
		"id": "s3-eks",
		"notes": "완전 관리형이고 사용량만큼 낸다고 한다.",
		"status": "simplified",
		"right": "맞지만 켜면 다 되는 것은 아니다. 기본 세 로그 밖의 S3, EKS, RDS, Lambda, 런타임, 악성 코드 검사는 보호 플랜마다 켜고 끈다. 처음 켜면 런타임 모니터링과 S3·백업 악성 코드 검사를 뺀 플랜이 함께 켜지니 확인한다. 리전마다 켜야 한다.",
		"source": "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-pricing.html"
	}],
	"sources": [{
		"note": "002",
		"section": "Shield Advanced와 GuardDuty",
		"lines": "301-302"
	}],
	"references": [
		{
			"title": "GuardDuty란",
			"url": "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"
		},
		{
			"title": "기본 데이터 원본",
			"url": "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_data-sources.html"
		},
		{
			"title": "결과를 EventBridge로 받기",
			"url": "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings_eventbridge.html"
		},
		{
			"title": "GuardDuty Investigation(미리 보기)",
			"url": "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-investigation.html"
		},
		{
			"title": "할당량",
			"url": "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_limits.html"
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
			"slug": "protection-plans",
			"text": "보호 플랜"
		},
		{
			"depth": 2,
			"slug": "multi-account",
			"text": "여러 계정에서 쓰기"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-cloudtrail\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M80 170h13v-7H80zm112-48c-1-10-6-17-13-19-6-2-13-1-18 3-3-6-8-12-12-16-13-13-28-17-45-10-14 6-27 26-27 42-9 3-16 9-19 18l6 2c4-10 14-14 17-14l2-3v-3c0-13 12-31 24-36 14-6 26-3 38 9 5 5 10 12 12 18a3 3 0 0 0 6 1c3-5 9-7 14-5s9 7 9 16l2 3c3 0 23 4 23 26s-21 22-22 22h-74v6h74c10 0 29-6 29-28 0-20-16-29-26-32m-93 48h45v-7H99zm-13 12h20v-6H86zm-48 0h10v-6H38zm10-25h29v-7H48zm-6 13h32v-7H42zm44-13h23v-7H86zm-32 25h26v-6H54z\"/></symbol><symbol id=\"icon-aws-eventbridge\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M172 211c-7 0-13-5-13-12s6-13 13-13 12 6 12 13-5 12-12 12m-28-54h-33l-16-29 16-29h33l17 29zM88 70c-6 0-12-6-12-13s6-12 12-12c7 0 13 5 13 12s-6 13-13 13m84 110-7 1-14-23v1l16-29v-4l-18-32-3-1h-33l-12-21c4-4 6-9 6-15 0-10-8-19-19-19-10 0-18 9-18 19s8 19 18 19l7-1 12 20-19 31v4l19 32 3 1h37l13 21c-5 4-7 9-7 15 0 10 8 19 19 19s19-9 19-19-9-19-19-19m19-77c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m23 23-12-21c4-3 7-9 7-15 0-10-8-19-18-19l-8 2-10-17-2-2h-40v7h38l9 15c-4 4-6 9-6 14 0 11 8 19 19 19l5-1 12 20-16 28 5 3 17-29zM68 177c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m10 3c5-3 9-9 9-16 0-10-9-19-19-19l-8 2-12-19 19-32-6-3-19 33v4l12 21c-3 4-5 8-5 13 0 11 9 19 19 19h4l11 17 2 2h40v-7H87z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-sns\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M54 122c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m77 83c-37 0-69-28-76-64 6-1 10-4 12-10h19v-6H67c-2-6-6-9-12-10 7-36 39-64 76-64 14 0 28 5 43 16l4-6c-16-11-32-16-47-16-41 0-77 31-83 72-4 2-6 6-6 11s2 9 6 11c6 41 42 72 83 72 18 0 35-6 50-16l-4-6c-13 10-30 16-46 16m-35-88 19 1 18-1-14 29-1 1v14l-9 5v-20zm19-11c13 0 20 2 22 3-2 1-9 3-22 3s-20-2-22-3c2-1 9-3 22-3m-9 67h3c4-1 9-4 13-7h1l2-3v-15l18-36 1-3c0-9-18-10-29-10s-29 1-29 10l1 3 15 36v22a3 3 0 0 0 4 3m92-3c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m0-96c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m7 48c3 0 6 2 6 6s-3 6-6 6-7-2-7-6 3-6 7-6m-32 9h19c2 6 7 10 13 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-13 10h-19V83h13c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-16a3 3 0 0 0-4 3v45h-22v6h22v45a3 3 0 0 0 4 3h16c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-13z\"/></symbol><symbol id=\"icon-saa-guardduty\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c22a35\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M32 9l20 7v15c0 12-8 19-20 24-12-5-20-12-20-24V16zM22 29a8 8 0 1 0 16 0a8 8 0 1 0 -16 0M36 35l7 7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“누가 이미 들어와 있지 않은가”를 계속 지켜볼 때 쓴다. 새어 나간 액세스 키로 낯선 나라에서 API를 부르거나, 인스턴스가 채굴 풀과 통신하거나, <a href=\"/storage/s3/\" class=\"mention\">S3</a>에서 평소와 다르게 많은 객체를 빼 가는 것 같은 <strong>행동</strong>을 찾는다. 문제의 신호는 “지능형 위협 탐지”, “비정상 API 호출”, “에이전트 없이”, “기계 학습”이다.</p>\n<p>GuardDuty는 막는 서비스가 아니라 <strong>알려 주는</strong> 서비스다. 예방은 <a href=\"/security/iam/\">IAM</a>의 최소 권한과 보안 그룹이 한다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-detect-and-respond\" data-diagram=\"detect-and-respond\"><figcaption><span class=\"diagram-title\">GuardDuty가 로그를 분석해 알리고 자동으로 조치하는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-detect-and-respond\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: GuardDuty가 로그를 분석해 알리고 자동으로 조치하는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"633\" height=\"228\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1012.8 364\"><svg width=\"1012.8\" height=\"364\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-detect-and-respond-desc\" aria-labelledby=\"diagram-detect-and-respond-title\" role=\"img\" viewBox=\"-4 -4 1012.8 364\"><title id=\"diagram-detect-and-respond-title\">GuardDuty가 로그를 분석해 알리고 자동으로 조치하는 흐름</title><desc id=\"diagram-detect-and-respond-desc\">GuardDuty는 CloudTrail 관리 이벤트, VPC 흐름 로그, DNS 로그를 스스로 받아 위협 정보와 기계 학습으로 분석한다. 결과는 EventBridge로 가고, 규칙이 Lambda로 격리 조치를 하거나 SNS로 담당자에게 알린다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M213.9 76h76q7.2 0 7.2 7v121q0 7 7 7H345\"/><path fill=\"var(--diagram-line)\" d=\"m337 205 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M213.9 211H345\"/><path fill=\"var(--diagram-line)\" d=\"m337 205 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M213.9 313h76q7.2 0 7.2-7v-88q0-7 7-7H345\"/><path fill=\"var(--diagram-line)\" d=\"m337 205 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M439 211h191.5\"/><path fill=\"var(--diagram-line)\" d=\"m622.5 205 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M724.5 211h29.9q7 0 7-7V101q0-7 7-7h115.8\"/><path fill=\"var(--diagram-line)\" d=\"m876.2 88 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M724.5 211h29.9q7 0 7 7v37q0 7 7 7h123\"/><path fill=\"var(--diagram-line)\" d=\"m883.5 256 12 6-12 6z\"/></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"253.9\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"265.5\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">①</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"253.9\" y=\"195.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"265.5\" y=\"218.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">①</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"253.9\" y=\"297.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"265.5\" y=\"320.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">①</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"510.8\" y=\"195.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"544.2\" y=\"218.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 결과</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"781.4\" y=\"78.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"814.8\" y=\"101.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 규칙</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"781.4\" y=\"246.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"814.8\" y=\"269.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 규칙</text></g><g class=\"d-node\"><text x=\"168.9\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API 기록</text><use width=\"72\" height=\"72\" x=\"132.9\" y=\"21\" href=\"#icon-aws-cloudtrail\"/></g><g class=\"d-node\"><rect width=\"201.9\" height=\"62\" x=\"12\" y=\"180\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"112.9\" y=\"220\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">VPC 흐름 로그</text></g><g class=\"d-node\"><rect width=\"159.8\" height=\"62\" x=\"54.1\" y=\"282\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"134\" y=\"322\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">DNS 로그</text></g><g class=\"d-node\"><text x=\"394\" y=\"267\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">GuardDuty 분석</text><use width=\"72\" height=\"72\" x=\"358\" y=\"156\" href=\"#icon-saa-guardduty\"/></g><g class=\"d-node\"><text x=\"679.5\" y=\"267\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EventBridge</text><use width=\"72\" height=\"72\" x=\"643.5\" y=\"156\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><text x=\"933.2\" y=\"150\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">격리 조치</text><use width=\"72\" height=\"72\" x=\"897.2\" y=\"39\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"940.5\" y=\"318\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">담당자 알림</text><use width=\"72\" height=\"72\" x=\"904.5\" y=\"207\" href=\"#icon-aws-sns\"/></g></svg><a aria-label=\"API 기록\" href=\"/management/cloudtrail/\"><rect width=\"98\" height=\"136\" x=\"119.9\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"GuardDuty 분석\" href=\"/security/guardduty/\" aria-current=\"page\"><rect width=\"161.8\" height=\"136\" x=\"313.1\" y=\"143\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EventBridge\" href=\"/integration/eventbridge/\"><rect width=\"131.8\" height=\"136\" x=\"613.6\" y=\"143\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"격리 조치\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"884.2\" y=\"26\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"담당자 알림\" href=\"/integration/sns/\"><rect width=\"112.6\" height=\"136\" x=\"884.2\" y=\"194\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"307\" height=\"526\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 491.7 842\"><svg width=\"491.7\" height=\"842\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-detect-and-respond-narrow-desc\" aria-labelledby=\"diagram-detect-and-respond-narrow-title\" role=\"img\" viewBox=\"-4 -4 491.7 842\"><title id=\"diagram-detect-and-respond-narrow-title\">GuardDuty가 로그를 분석해 알리고 자동으로 조치하는 흐름</title><desc id=\"diagram-detect-and-respond-narrow-desc\">GuardDuty는 CloudTrail 관리 이벤트, VPC 흐름 로그, DNS 로그를 스스로 받아 위협 정보와 기계 학습으로 분석한다. 결과는 EventBridge로 가고, 규칙이 Lambda로 격리 조치를 하거나 SNS로 담당자에게 알린다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M53 132v83q0 7 7 7H212q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m225 230-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M219 132v106\"/><path fill=\"var(--diagram-line)\" d=\"m225 230-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M407.8 132v83q0 7-7 7H226q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m225 230-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M219 362v106\"/><path fill=\"var(--diagram-line)\" d=\"m225 460-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M219 592v13q0 7-7.1 7h-51q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m160 690-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M219 592v13q0 7 7 7h56q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m295 690-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"41\" y=\"172\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"52.6\" y=\"195\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">①</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"206.9\" y=\"172\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"218.5\" y=\"195\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">①</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"395.8\" y=\"172\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"407.4\" y=\"195\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">①</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"185.4\" y=\"402\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"218.8\" y=\"425\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 결과</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"120.4\" y=\"632\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"153.8\" y=\"655\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 규칙</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"255.5\" y=\"632\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"288.9\" y=\"655\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 규칙</text></g><g class=\"d-node\"><text x=\"53\" y=\"124\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API 기록</text><use width=\"72\" height=\"72\" x=\"17\" y=\"17\" href=\"#icon-aws-cloudtrail\"/></g><g class=\"d-node\"><rect width=\"169.9\" height=\"46\" x=\"134\" y=\"86\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"218.9\" y=\"118\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">VPC 흐름 로그</text></g><g class=\"d-node\"><rect width=\"127.8\" height=\"46\" x=\"343.9\" y=\"86\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"407.8\" y=\"118\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">DNS 로그</text></g><g class=\"d-node\"><text x=\"218.9\" y=\"354\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">GuardDuty 분석</text><use width=\"72\" height=\"72\" x=\"182.9\" y=\"247\" href=\"#icon-saa-guardduty\"/></g><g class=\"d-node\"><text x=\"218.9\" y=\"584\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EventBridge</text><use width=\"72\" height=\"72\" x=\"182.9\" y=\"477\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><text x=\"153.9\" y=\"814\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">격리 조치</text><use width=\"72\" height=\"72\" x=\"117.9\" y=\"707\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"289\" y=\"814\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">담당자 알림</text><use width=\"72\" height=\"72\" x=\"253\" y=\"707\" href=\"#icon-aws-sns\"/></g></svg><a aria-label=\"API 기록\" href=\"/management/cloudtrail/\"><rect width=\"90\" height=\"128\" x=\"8\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"GuardDuty 분석\" href=\"/security/guardduty/\" aria-current=\"page\"><rect width=\"161.8\" height=\"128\" x=\"138.1\" y=\"238\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EventBridge\" href=\"/integration/eventbridge/\"><rect width=\"131.8\" height=\"128\" x=\"153\" y=\"468\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"격리 조치\" href=\"/compute/lambda/\"><rect width=\"93.6\" height=\"128\" x=\"107.1\" y=\"698\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"담당자 알림\" href=\"/integration/sns/\"><rect width=\"112.6\" height=\"128\" x=\"232.7\" y=\"698\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>GuardDuty는 CloudTrail 관리 이벤트, VPC 흐름 로그, DNS 로그를 스스로 받아 위협 정보와 기계 학습으로 분석한다. 결과는 EventBridge로 가고, 규칙이 Lambda로 격리 조치를 하거나 SNS로 담당자에게 알린다.</p><ul><li>① API 기록 → GuardDuty 분석 (점선)</li><li>① VPC 흐름 로그 → GuardDuty 분석 (점선)</li><li>① DNS 로그 → GuardDuty 분석 (점선)</li><li>GuardDuty 분석 → EventBridge: ② 결과 (점선)</li><li>EventBridge → 격리 조치: ③ 규칙 (점선)</li><li>EventBridge → 담당자 알림: ③ 규칙 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>세 가지 로그를 AWS 안쪽에서 직접 받는다. 내가 <a href=\"/networking/vpc-flow-logs/\">흐름 로그</a>를 켜지 않았어도 되고, 워크로드의 성능에 영향이 없다.</li>\n<li>알려진 악성 IP·도메인 목록, 평소 행동을 배운 모델과 견주어 <strong>결과(finding)</strong>를 만든다. 결과에는 유형과 심각도가 붙는다.</li>\n<li>결과는 콘솔과 <a href=\"/security/security-hub/\">Security Hub</a>에 모이고 <a href=\"/integration/eventbridge/\">EventBridge</a>로도 나간다. 심각도가 높은 것만 골라 자동 조치를 건다. 흔한 조치는 인스턴스의 보안 그룹을 격리용으로 바꾸고 스냅샷을 뜨는 것이다.</li>\n</ol>\n<p>여러 단계의 신호가 한 공격으로 이어지면 <strong>확장된 위협 탐지</strong>가 이를 묶어 치명(Critical) 등급의 공격 순서 하나로 보여 준다. 따로 켜지 않고 추가 요금도 없다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"protection-plans\">보호 플랜<a href=\"#protection-plans\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 플랜, 보는 것, 찾는 것\" tabindex=\"0\"><table aria-label=\"보호 플랜\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">플랜</th>\n<th scope=\"col\" role=\"columnheader\">보는 것</th>\n<th scope=\"col\" role=\"columnheader\">찾는 것</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-s3-protection\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-s3-protection\" class=\"anchor\" aria-label=\"줄 링크\"></a>S3 Protection</th>\n<td role=\"cell\"><a href=\"/storage/s3/\" class=\"mention\">S3</a> 데이터 이벤트</td>\n<td role=\"cell\">대량 유출, 낯선 곳에서의 접근</td>\n</tr>\n<tr id=\"row-eks-protection\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-eks-protection\" class=\"anchor\" aria-label=\"줄 링크\"></a>EKS Protection</th>\n<td role=\"cell\">Kubernetes 감사 로그</td>\n<td role=\"cell\">수상한 권한 상승, 익명 접근</td>\n</tr>\n<tr id=\"row-runtime-monitoring\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-runtime-monitoring\" class=\"anchor\" aria-label=\"줄 링크\"></a>Runtime Monitoring</th>\n<td role=\"cell\">운영 체제의 프로세스·<wbr>파일·<wbr>네트워크<wbr>(에이전트)</td>\n<td role=\"cell\">실행 중인 악성 행위<wbr>(<a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, <a href=\"/compute/ecs/\" class=\"mention\">ECS</a>, <a href=\"/compute/eks/\" class=\"mention\">EKS</a>)</td>\n</tr>\n<tr id=\"row-malware-protection\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-malware-protection\" class=\"anchor\" aria-label=\"줄 링크\"></a>Malware Protection</th>\n<td role=\"cell\"><a href=\"/storage/ebs/\" class=\"mention\">EBS</a> 볼륨, S3의 새 객체, 백업</td>\n<td role=\"cell\">악성 코드</td>\n</tr>\n<tr id=\"row-rds-protection\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-rds-protection\" class=\"anchor\" aria-label=\"줄 링크\"></a>RDS Protection</th>\n<td role=\"cell\">로그인 이벤트</td>\n<td role=\"cell\">무차별 대입, 수상한 로그인</td>\n</tr>\n<tr id=\"row-lambda-protection\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-lambda-protection\" class=\"anchor\" aria-label=\"줄 링크\"></a>Lambda Protection</th>\n<td role=\"cell\">함수의 네트워크 활동</td>\n<td role=\"cell\">악성 서버와의 통신</td>\n</tr>\n<tr id=\"row-ai-protection\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ai-protection\" class=\"anchor\" aria-label=\"줄 링크\"></a>AI Protection</th>\n<td role=\"cell\">Bedrock·<a href=\"/ml/sagemaker/\" class=\"mention\">SageMaker AI</a> 호출 기록</td>\n<td role=\"cell\">낯선 모델 호출, 비용 도용</td>\n</tr>\n</tbody>\n</table></div>\n<p>기본 탐지에는 에이전트가 없다. 런타임 모니터링만 예외로, 안에서 무엇이 실행되는지 보려고 가벼운 에이전트를 둔다. 리전에서 처음 켜면 S3·EKS·<a href=\"/database/rds/\" class=\"mention\">RDS</a>·<a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 보호와 EC2 악성 코드 검사가 함께 켜지고 30일 체험에 든다. 런타임 모니터링과 S3·백업 악성 코드 검사는 따로 켠다. 쓰던 계정은 플랜을 하나씩 켠다.</p>\n</div><h2 id=\"multi-account\">여러 계정에서 쓰기<a href=\"#multi-account\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/management/organizations/\">Organizations</a>의 관리 계정이 보안 계정을 <strong>위임 관리자</strong>로 지정한다. 그 계정이 모든 멤버의 GuardDuty를 켜고 결과를 본다. 멤버는 스스로 끌 수 없다. GuardDuty는 리전 서비스이므로 이 설정도 리전마다 하고, 모든 리전에 자동 활성화를 켠다.</p>\n<p>회사의 사무실 IP처럼 믿는 주소는 <strong>신뢰 목록</strong>에 넣어 결과를 내지 않게 하고, 따로 얻은 나쁜 주소는 <strong>위협 목록</strong>에 넣는다. 되풀이되는 오탐은 억제 규칙으로 자동 보관한다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: createVNode(_components.a, {
						href: "/management/cloudtrail/",
						children: "CloudTrail"
					}) }), "은 기록하고, GuardDuty는 기록을 읽고 판단한다. 감사 증거는 CloudTrail, 이상 탐지는 GuardDuty다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: createVNode(_components.a, {
						href: "/security/inspector/",
						children: "Inspector"
					}) }), "는 아직 당하지 않은 약점(취약점)을, GuardDuty는 벌어지고 있는 행동을 찾는다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: createVNode(_components.a, {
							href: "/security/macie/",
							children: "Macie"
						}) }),
						"는 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						" 객체의 내용에서 개인 정보를 찾고, GuardDuty의 S3 Protection은 그 객체에 누가 어떻게 접근하는지를 본다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: createVNode(_components.a, {
							href: "/security/detective/",
							children: "Detective"
						}) }),
						"는 결과가 나온 뒤 원인과 범위를 파고드는 조사 도구, ",
						createVNode(_components.strong, { children: createVNode(_components.a, {
							href: "/security/security-hub/",
							children: "Security Hub"
						}) }),
						"는 여러 보안 서비스의 결과를 모으는 곳이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "GuardDuty Investigation" }), "은 미리 보기로 나온 AI 분석이다. 결과 하나나 계정의 지난 90일을 살펴 위험도와 권할 조치를 적는다. 서울 리전에는 아직 없고 하루 10건까지다. 시험에서 “원인과 범위 조사”의 답은 여전히 Detective다."] }),
					"\n",
					createVNode(_components.li, { children: "GuardDuty는 켠 뒤의 일만 본다. 지난 로그를 거슬러 분석하지 않는다." }),
					"\n",
					createVNode(_components.li, { children: "사용자 지정 DNS 서버를 쓰는 인스턴스의 쿼리는 GuardDuty가 보지 못한다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "막아 주지 않는다",
					"set:html": "<p>“GuardDuty를 켜서 공격을 차단한다”는 보기는 틀리다. 차단이 요구라면 뒤에 <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>와 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>가 붙은 보기를 고르거나, 처음부터 <a href=\"/security/waf/\" class=\"mention\">WAF</a>·<a href=\"/security/network-firewall/\">Network Firewall</a> 같은 차단 도구를 고른다.</p>"
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
var url = "content/security/guardduty.mdx/";
var file = "/work/wt/build/content/security/guardduty.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/guardduty.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
