import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/iam-identity-center.mdx
var frontmatter = {
	"title": "AWS IAM Identity Center",
	"titleEn": "AWS IAM Identity Center (successor to AWS Single Sign-On)",
	"kind": "service",
	"status": "published",
	"summary": "직원이 한 번 로그인해 조직의 여러 AWS 계정과 업무 앱을 쓰게 하고, 누가 어느 계정에서 무엇을 할지를 한곳에서 정하는 서비스로 옛 이름은 AWS SSO다.",
	"aliases": [
		"IAM Identity Center",
		"Identity Center",
		"아이덴티티 센터",
		"IAM 아이덴티티 센터",
		"IAM 자격 증명 센터",
		"자격 증명 센터",
		"AWS SSO",
		"AWS Single Sign-On",
		"Single Sign-On",
		"SSO",
		"에스에스오",
		"싱글 사인온",
		"통합 로그인",
		"통합 인증",
		"단일 로그인",
		"권한 세트",
		"Permission Set",
		"퍼미션 세트",
		"AWS 액세스 포털",
		"access portal",
		"SCIM",
		"여러 계정 로그인",
		"직원 로그인",
		"임직원 계정 관리",
		"사내 계정 연동",
		"싱글 로그인",
		"회사 계정으로 로그인",
		"회사 계정으로 여러 계정",
		"회사 계정으로 여러 AWS 계정 로그인"
	],
	"related": [
		"security/iam",
		"security/directory-service",
		"management/organizations",
		"security/sts",
		"security/mfa",
		"security/cognito"
	],
	"signals": [
		{
			"id": "iam-identity-center",
			"need": "직원이 한 번 로그인해 여러 AWS 계정을 쓰고 퇴사하면 한 번에 막는다",
			"choose": "IAM Identity Center",
			"see": "security/iam-identity-center#scenario-many-accounts-one-login",
			"why": "사용자를 한곳에 두어 막는 곳도 하나다. IAM 사용자는 계정마다 남는다."
		},
		{
			"id": "geurube-haldanghan-gwonhan-seteu",
			"need": "팀마다 모든 계정에 같은 권한을 주고 한곳에서 고친다",
			"choose": "그룹에 할당한 권한 세트",
			"see": "security/iam-identity-center#permission-sets",
			"why": "권한 세트를 고치면 모든 계정의 역할이 따라 바뀐다."
		},
		{
			"id": "idp-saml-2-0-scim",
			"need": "이미 쓰는 Okta·Entra ID의 사용자와 그룹을 그대로 맞춘다",
			"choose": "외부 IdP(SAML 2.0 + SCIM)",
			"see": "security/iam-identity-center#identity-source",
			"why": "SAML이 로그인을, SCIM이 사용자와 그룹을 맞춘다."
		},
		{
			"id": "cognito",
			"need": "직원이 아니라 내 앱의 고객이 로그인한다",
			"choose": "Cognito 사용자 풀",
			"see": "security/cognito#when",
			"why": "Identity Center는 직원용이다. 앱의 고객은 사용자 풀에 둔다."
		}
	],
	"facts": [
		{
			"id": "former-name",
			"label": "옛 이름",
			"value": "AWS SSO(2022년 7월 26일에 바뀜)",
			"note": "CLI와 API의 이름공간은 아직 `sso`, `sso-admin`이다.",
			"examEra": "AWS SSO, AWS Single Sign-On",
			"source": "https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "무료",
			"note": "자격 증명 원본으로 쓰는 Directory Service 등의 요금은 따로 든다.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/iam/identity-center/faqs/"
		},
		{
			"id": "portal-session",
			"label": "액세스 포털 로그인 유지 시간",
			"value": "기본 8시간, 15분~90일",
			"called": [
				"포털 세션",
				"portal session",
				"session duration"
			],
			"axis": "session",
			"source": "https://docs.aws.amazon.com/singlesignon/latest/userguide/user-interactive-sessions.html"
		},
		{
			"id": "permission-set-session",
			"label": "계정에 들어간 뒤의 세션 시간",
			"value": "기본 1시간, 1~12시간(권한 세트마다)",
			"note": "포털의 로그인 시간과 따로 센다.",
			"called": [
				"권한세트 세션",
				"권한세트 시간",
				"permission set 세션"
			],
			"axis": "session",
			"source": "https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html"
		},
		{
			"id": "identity-source",
			"label": "자격 증명 원본",
			"value": "한 번에 1개",
			"note": "Identity Center 디렉터리, Active Directory, 외부 IdP(SAML 2.0) 가운데 고른다.",
			"axis": "authentication",
			"source": "https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source.html"
		},
		{
			"id": "instance-types",
			"label": "인스턴스의 종류",
			"value": "조직 인스턴스, 계정 인스턴스",
			"note": "여러 계정에 로그인하는 기능은 조직 인스턴스에만 있다. 계정 인스턴스는 앱 하나를 시험해 보는 용도다.",
			"source": "https://docs.aws.amazon.com/singlesignon/latest/userguide/identity-center-instances.html"
		},
		{
			"id": "role-prefix",
			"label": "멤버 계정에 생기는 역할의 이름",
			"value": "`AWSReservedSSO_`로 시작",
			"note": "Identity Center가 관리하므로 손으로 고치지 않는다.",
			"source": "https://docs.aws.amazon.com/singlesignon/latest/userguide/identity-center-and-iam-roles.html"
		},
		{
			"id": "region",
			"label": "켜는 리전",
			"asks": "인스턴스 하나를 켜는 리전은 몇 개인가?",
			"value": "기본 리전 1개",
			"note": "이제 다른 리전에 복제할 수 있다. 다중 리전 KMS 키가 있어야 하고 Active Directory를 원본으로 쓰면 안 된다. 사용자와 설정을 바꾸는 일은 기본 리전에서만 한다.",
			"examEra": "리전 하나에만",
			"source": "https://docs.aws.amazon.com/singlesignon/latest/userguide/multi-region-iam-identity-center.html"
		}
	],
	"scenarios": [
		{
			"id": "many-accounts-one-login",
			"situation": "계정 30개를 쓰는 회사에서 직원마다 계정별 IAM 사용자를 두고 있다. 퇴사자의 접근을 한 번에 막고 로그인도 하나로 줄이려 한다.",
			"answer": ["security/iam-identity-center", "management/organizations"],
			"choose": "Identity Center의 권한 세트",
			"why": "“여러 계정”, “한 번의 로그인”, “중앙에서 관리”면 Identity Center다. 사용자를 한곳에 두고 권한 세트를 계정에 할당한다.",
			"trap": "계정마다 IAM 사용자를 만들고 역할을 맡게 하는 구성은 지울 곳이 계정 수만큼 남는다.",
			"requirements": ["access-control", "many-accounts"]
		},
		{
			"id": "corporate-ad-login",
			"situation": "온프레미스 Active Directory의 계정과 그룹으로 AWS 계정들에 로그인하게 하려 한다. 사용자를 AWS에 복사해 따로 관리하지 않는다.",
			"answer": ["security/iam-identity-center", "security/directory-service"],
			"choose": "자격 증명 원본을 Active Directory로",
			"why": "자격 증명 원본을 Active Directory로 바꾼다. AD Connector로 온프레미스 AD를 잇거나, AWS Managed Microsoft AD와 양방향 신뢰를 맺는다.",
			"trap": "Cognito 사용자 풀은 앱의 고객용이다. 직원의 AWS 계정 로그인에는 맞지 않는다.",
			"requirements": ["access-control", "hybrid"]
		},
		{
			"id": "temporary-cli-credentials",
			"situation": "개발자들이 노트북에 오래가는 액세스 키를 저장해 CLI를 쓴다. 키를 없애고 로그인으로 바꾸려 한다.",
			"answer": ["security/iam-identity-center", "security/sts"],
			"choose": "`aws sso login`의 임시 자격 증명",
			"why": "`aws sso login`으로 브라우저에서 로그인하면 임시 자격 증명을 받는다. 세션이 끝나면 저절로 사라진다.",
			"trap": "액세스 키를 90일마다 바꾸는 것은 키가 남는 문제를 없애지 못한다.",
			"requirements": ["access-control"]
		},
		{
			"id": "department-permissions",
			"situation": "재무팀은 모든 계정의 결제 화면만, 보안팀은 모든 계정을 읽기만 해야 한다. 계정이 계속 늘어난다.",
			"answer": ["security/iam-identity-center"],
			"choose": "팀마다 그룹과 권한 세트",
			"why": "팀마다 그룹과 권한 세트를 하나씩 두고 계정에 할당한다. 권한을 고치면 모든 계정의 역할이 함께 바뀐다.",
			"trap": "SCP는 상한일 뿐 권한을 주지 않는다. 누구에게 무엇을 허용할지는 권한 세트로 정한다.",
			"requirements": ["access-control", "many-accounts"]
		}
	],
	"corrections": [{
		"id": "organizations-iam",
		"notes": "Organizations 안의 여러 계정과 애플리케이션의 단일 로그인을 관리한다고만 한다.",
		"status": "simplified",
		"right": "로그인만이 아니라 권한까지 정한다. 권한 세트가 계정마다 IAM 역할로 만들어지고, 사용자는 그 역할의 임시 자격 증명을 받는다. 조직 없이 한 계정에서 앱만 쓰는 계정 인스턴스도 있다.",
		"source": "https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetsconcept.html"
	}, {
		"id": "active-directory",
		"notes": "Active Directory의 기능으로 SSO를 적어 둘이 같은 것처럼 읽힌다.",
		"status": "simplified",
		"right": "AD는 사용자를 담는 디렉터리이고 도메인 안의 로그인을 맡는다. AWS 계정들로 들어가는 단일 로그인은 Identity Center가 하고, AD는 그 사용자 목록의 원본이 된다.",
		"source": "https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source-ad.html"
	}],
	"sources": [{
		"note": "002",
		"section": "AWS IAM Identity Center(구 AWS SSO)",
		"lines": "304-305"
	}, {
		"note": "002",
		"section": "Active Directory",
		"lines": "313-315"
	}],
	"references": [
		{
			"title": "IAM Identity Center란",
			"url": "https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html"
		},
		{
			"title": "권한 세트",
			"url": "https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetsconcept.html"
		},
		{
			"title": "자격 증명 원본 관리",
			"url": "https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source.html"
		},
		{
			"title": "포털 세션 시간",
			"url": "https://docs.aws.amazon.com/singlesignon/latest/userguide/configure-user-session.html"
		},
		{
			"title": "IAM 역할을 나눠 주는 account access manager",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/account-access-manager.html"
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
			"slug": "permission-sets",
			"text": "권한 세트와 할당"
		},
		{
			"depth": 2,
			"slug": "identity-source",
			"text": "자격 증명 원본"
		},
		{
			"depth": 2,
			"slug": "applications",
			"text": "애플리케이션 로그인"
		},
		{
			"depth": 2,
			"slug": "administration",
			"text": "관리"
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
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>직원</strong>이 <strong>여러 AWS 계정</strong>에 들어가야 할 때 쓴다. AWS가 사람의 접근에 권하는 기본 방법이다. 계정마다 IAM 사용자를 두면 비밀번호가 여러 개가 되고, 퇴사자를 빠뜨리고, 오래가는 키가 남는다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 누가 로그인하나, 쓸 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">누가 로그인하나</th>\n<th scope=\"col\">쓸 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-yeoreo-gyejeongeul-oganeun-jigwon\">\n<th scope=\"row\"><a href=\"#row-yeoreo-gyejeongeul-oganeun-jigwon\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 계정을 오가는 직원</th>\n<td>IAM Identity Center</td>\n</tr>\n<tr id=\"row-nae-aebui-gogaek\">\n<th scope=\"row\"><a href=\"#row-nae-aebui-gogaek\" class=\"anchor\" aria-label=\"줄 링크\"></a>내 앱의 고객</th>\n<td><a href=\"/security/cognito/\">Cognito</a></td>\n</tr>\n<tr id=\"row-aws\">\n<th scope=\"row\"><a href=\"#row-aws\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS에서 도는 코드</th>\n<td><a href=\"/security/iam/\">IAM</a> 역할</td>\n</tr>\n<tr id=\"row-saml\">\n<th scope=\"row\"><a href=\"#row-saml\" class=\"anchor\" aria-label=\"줄 링크\"></a>한 계정만 쓰고 SAML을 직접 잇는 옛 구성</th>\n<td><a href=\"/security/sts/\">STS</a> <code>AssumeRoleWithSAML</code></td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-sso-to-account\" data-diagram=\"sso-to-account\"><figcaption><span class=\"diagram-title\">직원이 한 번 로그인해 여러 계정의 역할로 들어가는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-sso-to-account\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 직원이 한 번 로그인해 여러 계정의 역할로 들어가는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"441\" height=\"507\" class=\"diagram-svg diagram-slim diagram-from-360 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 705.8 810.4\"><svg width=\"705.8\" height=\"810.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-sso-to-account-desc\" aria-labelledby=\"diagram-sso-to-account-title\" role=\"img\" viewBox=\"-4 -4 705.8 810.4\"><title id=\"diagram-sso-to-account-title\">직원이 한 번 로그인해 여러 계정의 역할로 들어가는 흐름</title><desc id=\"diagram-sso-to-account-desc\">직원은 액세스 포털에 접속한다. Identity Center는 자체 디렉터리, Active Directory 또는 외부 IdP로 신원을 확인한다. 할당된 계정과 권한 세트를 보여 주고, 고르면 그 계정에 미리 만들어 둔 역할의 임시 자격 증명으로 들어간다.</desc><g class=\"d-boundary\"><rect width=\"201.6\" height=\"139\" x=\"484.2\" y=\"651.4\" fill=\"var(--diagram-account)\" stroke=\"var(--diagram-account-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"220.6\" height=\"139\" x=\"223.6\" y=\"651.4\" fill=\"var(--diagram-account)\" stroke=\"var(--diagram-account-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"404.4\" height=\"315\" x=\"110\" y=\"176\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M278.1 56v169\"/><path fill=\"var(--diagram-line)\" d=\"m284.1 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M278.1 291v23q0 7-7 7h-41.7q-7 0-7 7v216.4q0 7-7.1 7H104.9q-7 0-7 7.1v89\"/><path fill=\"var(--diagram-line)\" d=\"m103.8 639.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M278.1 291v23q0 7 7.1 7H327q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m340 393-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M334 467v233.4\"/><path fill=\"var(--diagram-line)\" d=\"m340 692.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M334 467v77.4q0 7 7 7h237q7 0 7 7.1v142\"/><path fill=\"var(--diagram-line)\" d=\"m591 692.4-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"592.2\" y=\"682.4\" fill=\"var(--diagram-account-line)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">운영 계정</text></g><g class=\"d-boundary\"><text x=\"235.6\" y=\"682.4\" fill=\"var(--diagram-account-line)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">개발 계정</text></g><g class=\"d-boundary\"><text x=\"290\" y=\"207\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">IAM Identity Center</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"235.1\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"278\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 로그인</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"42.3\" y=\"571.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"97.5\" y=\"594.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 신원 확인</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"278.4\" y=\"351\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"333.6\" y=\"374\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 할당 조회</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"278.4\" y=\"571.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"333.6\" y=\"594.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 임시 자격</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"529.5\" y=\"571.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"584.7\" y=\"594.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 임시 자격</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"227.7\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"278.1\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">직원</text></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"191.8\" y=\"229\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"278.1\" y=\"269\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">액세스 포털</text></g><g class=\"d-node\"><rect width=\"197.2\" height=\"62\" x=\"235.4\" y=\"405\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"333.9\" y=\"445\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">권한 세트 할당</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M12 665.9a85.8 14.5 0 0 0 171.6 0 85.8 14.5 0 0 0-171.6 0v58.5a85.8 14.5 0 0 0 171.6 0v-58.5\"/><text x=\"97.8\" y=\"715.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AD 또는 외부 IdP</text></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"247.6\" y=\"704.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"333.9\" y=\"744.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">개발자 역할</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"508.2\" y=\"704.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"585\" y=\"744.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">읽기 역할</text></g></svg></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"373\" height=\"483\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 596.6 772.4\"><svg width=\"596.6\" height=\"772.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-sso-to-account-narrow-desc\" aria-labelledby=\"diagram-sso-to-account-narrow-title\" role=\"img\" viewBox=\"-4 -4 596.6 772.4\"><title id=\"diagram-sso-to-account-narrow-title\">직원이 한 번 로그인해 여러 계정의 역할로 들어가는 흐름</title><desc id=\"diagram-sso-to-account-narrow-desc\">직원은 액세스 포털에 접속한다. Identity Center는 자체 디렉터리, Active Directory 또는 외부 IdP로 신원을 확인한다. 할당된 계정과 권한 세트를 보여 주고, 고르면 그 계정에 미리 만들어 둔 역할의 임시 자격 증명으로 들어간다.</desc><g class=\"d-boundary\"><rect width=\"169.6\" height=\"147.2\" x=\"407\" y=\"605.2\" fill=\"var(--diagram-account)\" stroke=\"var(--diagram-account-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"188.6\" height=\"147.2\" x=\"178.4\" y=\"605.2\" fill=\"var(--diagram-account)\" stroke=\"var(--diagram-account-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"248.7\" height=\"307.2\" x=\"130.6\" y=\"168\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M225 48v193.2\"/><path fill=\"var(--diagram-line)\" d=\"m231 233.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M225 291.2v23q0 7-7.1 7h-33.7q-7 0-7 7v170q0 7-7.1 7H82.3q-7 0-7 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m81.2 593.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M225 291.2v23q0 7 7 7h33.7q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m278.7 393.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M272.7 451.2v227.2\"/><path fill=\"var(--diagram-line)\" d=\"m278.7 670.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M272.7 451.2v47q0 7 7.1 7h205q7 0 7 7v166.2\"/><path fill=\"var(--diagram-line)\" d=\"m497.8 670.4-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"419\" y=\"636.2\" fill=\"var(--diagram-account-line)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">운영 <tspan x=\"419\" y=\"664.8\">계정</tspan></text></g><g class=\"d-boundary\"><text x=\"190.4\" y=\"636.2\" fill=\"var(--diagram-account-line)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">개발 <tspan x=\"190.4\" y=\"664.8\">계정</tspan></text></g><g class=\"d-boundary\"><text x=\"238.6\" y=\"199\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">IAM Identity <tspan x=\"238.6\" y=\"227.6\">Center</tspan></text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"181.9\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"224.8\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 로그인</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"19.7\" y=\"525.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"74.9\" y=\"548.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 신원 확인</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"217.2\" y=\"351.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"272.4\" y=\"374.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 할당 조회</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"217.2\" y=\"525.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"272.4\" y=\"548.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 임시 자격</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"436.3\" y=\"525.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"491.5\" y=\"548.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 임시 자격</text></g><g class=\"d-node\"><rect width=\"61.1\" height=\"36\" x=\"194.4\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"224.9\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">직원</text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"154.6\" y=\"245.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"224.9\" y=\"277.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">액세스 포털</text></g><g class=\"d-node\"><rect width=\"165.2\" height=\"46\" x=\"190.1\" y=\"405.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"272.7\" y=\"437.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">권한 세트 할당</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M12 617.8a63.2 12.6 0 0 0 126.4 0 63.2 12.6 0 0 0-126.4 0v72.7a63.2 12.6 0 0 0 126.4 0v-72.7\"/><text x=\"75.2\" y=\"656.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AD 또는 외부 <tspan x=\"75.2\" y=\"680.9\">IdP</tspan></text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"202.4\" y=\"682.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"272.7\" y=\"714.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">개발자 역할</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"431\" y=\"682.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"491.8\" y=\"714.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">읽기 역할</text></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>직원은 액세스 포털에 접속한다. Identity Center는 자체 디렉터리, Active Directory 또는 외부 IdP로 신원을 확인한다. 할당된 계정과 권한 세트를 보여 주고, 고르면 그 계정에 미리 만들어 둔 역할의 임시 자격 증명으로 들어간다.</p><ul><li>IAM Identity Center 안: 액세스 포털, 권한 세트 할당</li><li>개발 계정 안: 개발자 역할</li><li>운영 계정 안: 읽기 역할</li><li>직원 → 액세스 포털: ① 로그인</li><li>액세스 포털 → AD 또는 외부 IdP: ② 신원 확인</li><li>액세스 포털 → 권한 세트 할당: ③ 할당 조회</li><li>권한 세트 할당 → 개발자 역할: ④ 임시 자격</li><li>권한 세트 할당 → 읽기 역할: ④ 임시 자격</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>직원은 회사 전용 주소의 포털에 들어온다(CLI도 같은 로그인을 쓴다).</li>\n<li>사용자가 누구인지는 <strong>자격 증명 원본</strong>이 답한다. <a href=\"/security/mfa/\">MFA</a>도 여기서 요구한다.</li>\n<li>그 사람과 그가 속한 그룹에 할당된 계정과 권한 세트가 나온다.</li>\n<li>고르면 그 계정의 역할을 맡은 임시 자격 증명을 받는다. 오래가는 키는 어디에도 없다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"permission-sets\">권한 세트와 할당<a href=\"#permission-sets\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><strong>권한 세트</strong>는 역할의 틀이다. 관리형 정책, 인라인 정책, 권한 경계, 세션 시간을 담는다. 이것을 “어떤 그룹에게, 어느 계정에서”와 묶는 것이 <strong>할당</strong>이다. 할당하면 그 계정에 역할이 저절로 만들어지고, 권한 세트를 고치면 모든 계정의 역할이 따라 바뀐다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"text\"><code><span class=\"line\"><span>할당 = 그룹(재무팀) + 권한 세트(BillingReadOnly) + 계정(모든 계정)</span></span></code></pre>\n<p>사람이 아니라 그룹에 할당해야 입사·이동·퇴사가 디렉터리의 일로 끝난다. 부서 같은 속성을 세션 태그로 넘겨 정책 하나로 나누는 속성 기반 접근 제어(ABAC)도 된다. <a href=\"/security/iam/\">IAM</a>의 규칙은 그대로라서, <a href=\"/management/organizations/#scp\">SCP</a>가 막으면 권한 세트의 허용도 소용없다.</p>\n<p>최근에는 권한 세트로 새 역할을 만드는 대신, 계정에 이미 있는 IAM 역할에 Identity Center의 그룹을 잇는 계정 액세스 관리자(account access manager)도 나왔다. 시험에서 묻는 것은 아직 권한 세트다.</p>\n</div><h2 id=\"identity-source\">자격 증명 원본<a href=\"#identity-source\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 원본, 사용자를 만드는 곳, 고르는 때\" tabindex=\"0\"><table aria-label=\"자격 증명 원본\">\n<thead>\n<tr>\n<th scope=\"col\">원본</th>\n<th scope=\"col\">사용자를 만드는 곳</th>\n<th scope=\"col\">고르는 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-identity-center\">\n<th scope=\"row\"><a href=\"#row-identity-center\" class=\"anchor\" aria-label=\"줄 링크\"></a>Identity Center 디렉터리(기본)</th>\n<td>Identity Center</td>\n<td>따로 쓰는 디렉터리가 없을 때</td>\n</tr>\n<tr id=\"row-active-directory\">\n<th scope=\"row\"><a href=\"#row-active-directory\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/security/directory-service/\">Active Directory</a></th>\n<td>온프레미스 또는 AWS의 AD</td>\n<td>이미 AD를 쓸 때</td>\n</tr>\n<tr id=\"row-idp\">\n<th scope=\"row\"><a href=\"#row-idp\" class=\"anchor\" aria-label=\"줄 링크\"></a>외부 IdP</th>\n<td>Okta, Microsoft Entra ID 등</td>\n<td>회사의 로그인이 이미 거기 있을 때</td>\n</tr>\n</tbody>\n</table></div>\n<p>외부 IdP(자격 증명 공급자)는 로그인 결과를 넘기는 표준인 <strong>SAML 2.0</strong>으로 로그인하고 <strong>SCIM</strong>으로 사용자와 그룹을 자동으로 맞춘다. SAML만 잇고 SCIM을 빠뜨리면 사용자를 손으로 만들어야 한다. 원본은 한 번에 하나뿐이며, 바꾸면 기존 할당이 지워질 수 있다.</p>\n</div><h2 id=\"applications\">애플리케이션 로그인<a href=\"#applications\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>AWS 계정만이 아니다. SAML이나 OAuth 2.0을 지원하는 업무 앱, <a href=\"/analytics/quicksight/\" class=\"mention\">QuickSight</a>나 SageMaker 같은 AWS 관리형 앱도 같은 포털에 뜬다. 데이터 분석 서비스에서는 로그인한 <strong>사람의 신원</strong>을 그대로 넘겨, 역할이 아니라 사람 단위로 데이터 권한을 주고 기록한다.</p>\n</div><h2 id=\"administration\">관리<a href=\"#administration\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>조직 인스턴스는 <a href=\"/management/organizations/\">Organizations</a>의 관리 계정에서 켠다. 일상 관리는 <strong>위임 관리자</strong> 계정에 맡긴다. 다만 관리 계정 자체에 할당한 권한 세트는 위임 관리자가 고칠 수 없다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: ["Identity Center와 ", createVNode(_components.a, {
						href: "/security/iam/",
						class: "mention",
						children: "IAM"
					})] }), ": Identity Center는 사람을 알아보고 역할로 데려다줄 뿐이다. 실제 허용과 거부는 각 계정의 IAM이 정한다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: ["Identity Center와 ", createVNode(_components.a, {
						href: "/security/cognito/",
						class: "mention",
						children: "Cognito"
					})] }), ": 둘 다 로그인이지만 직원이면 Identity Center, 고객이면 Cognito다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "세션 시간 둘" }), ": 포털에 로그인해 있는 시간과 계정 세션의 시간은 다른 설정이다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "그룹" }), ": IAM 그룹과 다른 것이다. Identity Center의 그룹은 계정을 넘는다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "AWS SSO라고 적힌 보기",
					"set:html": "<p>오래된 문제와 CLI 명령에는 AWS SSO라는 이름이 남아 있다. 같은 서비스다. “AWS SSO와 Organizations를 함께 쓴다”는 보기는 지금의 IAM Identity Center로 읽으면 된다.</p>"
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
var url = "content/security/iam-identity-center.mdx/";
var file = "/work/wt/build/content/security/iam-identity-center.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/iam-identity-center.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
