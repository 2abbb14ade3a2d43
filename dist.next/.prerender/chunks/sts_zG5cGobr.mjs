import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/sts.mdx
var frontmatter = {
	"title": "AWS STS와 ID 페더레이션",
	"titleEn": "AWS Security Token Service and federation",
	"kind": "service",
	"status": "published",
	"summary": "STS는 역할을 맡은 사람이나 프로그램에게 저절로 만료되는 임시 자격 증명을 내주는 서비스로, 교차 계정 접근과 외부 로그인(페더레이션)의 바탕이다.",
	"aliases": [
		"STS",
		"에스티에스",
		"Security Token Service",
		"보안 토큰 서비스",
		"AssumeRole",
		"어슘롤",
		"역할 수임",
		"역할 맡기",
		"임시 자격 증명",
		"임시 보안 자격 증명",
		"세션 토큰",
		"AssumeRoleWithSAML",
		"AssumeRoleWithWebIdentity",
		"GetSessionToken",
		"GetFederationToken",
		"ID 페더레이션",
		"아이디 페더레이션",
		"자격 증명 연동",
		"Identity Federation",
		"연동 로그인",
		"SAML 페더레이션",
		"웹 자격 증명 연동",
		"External ID",
		"외부 ID",
		"역할 체이닝",
		"교차 계정 접근",
		"임시 권한",
		"권한 빌리기",
		"역할 빌리기",
		"임시 키",
		"다른 계정 접근",
		"교차 계정 역할",
		"임시 토큰 발급",
		"외부 업체 접근",
		"IAM Roles Anywhere",
		"Roles Anywhere",
		"외부 회사 권한"
	],
	"related": [
		"security/iam",
		"security/iam-identity-center",
		"security/cognito",
		"security/mfa",
		"compute/ec2",
		"compute/ec2-user-data-and-metadata",
		"storage/s3"
	],
	"signals": [
		{
			"id": "assumerole",
			"need": "다른 계정의 여러 서비스를 장기 키도 새 사용자도 없이 다룬다",
			"choose": "교차 계정 역할 + AssumeRole",
			"see": "security/sts#scenario-cross-account-read",
			"why": "맡은 역할의 임시 자격 증명이라 키가 없다. 사용자를 만들면 키가 남는다."
		},
		{
			"id": "id-sts-externalid",
			"need": "외부 업체에 역할을 열되 다른 고객이 끼어들지 못하게 한다",
			"choose": "외부 ID(`sts:ExternalId`)",
			"see": "security/sts#trust-policy",
			"why": "업체가 고객마다 다른 값을 보낸다. 남의 역할 ARN을 알아도 걸린다."
		},
		{
			"id": "oidc-assumerolewithwebidentity",
			"need": "AWS 밖의 CI가 저장된 키 없이 S3에 올린다",
			"choose": "OIDC 제공자 + AssumeRoleWithWebIdentity",
			"see": "security/sts#scenario-ci-deploy-without-keys",
			"why": "CI의 토큰을 역할의 임시 자격 증명으로 바꾼다. 저장할 키가 없다."
		},
		{
			"id": "iam-roles-anywhere",
			"need": "X.509 인증서를 가진 온프레미스 서버가 임시 자격 증명을 받는다",
			"choose": "IAM Roles Anywhere",
			"see": "security/sts#federation",
			"why": "인증 기관을 신뢰 앵커로 등록하면 인증서가 신원이 된다."
		}
	],
	"facts": [
		{
			"id": "assume-role-duration",
			"label": "AssumeRole 세션 시간",
			"value": "기본 1시간, 15분~역할의 최대 세션 시간",
			"called": [
				"assumerole 15분",
				"assumerole 최소",
				"assumerole 기본",
				"assumerole default",
				"AssumeRole default duration"
			],
			"note": "AssumeRoleWithSAML과 AssumeRoleWithWebIdentity도 같다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html"
		},
		{
			"id": "max-session-setting",
			"label": "역할에 정할 수 있는 최대 세션 시간",
			"value": "1~12시간, 기본 1시간",
			"called": [
				"assumerole 최대",
				"assumerole",
				"최대세션",
				"역할세션"
			],
			"source": "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html"
		},
		{
			"id": "role-chaining",
			"label": "역할 체이닝 세션",
			"value": "최대 1시간",
			"note": "역할의 최대 세션 시간을 늘려 두어도 그대로다. 더 길게 청하면 호출이 실패한다.",
			"called": [
				"role chaining",
				"체이닝",
				"역할 체이닝",
				"역할 체인"
			],
			"source": "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html"
		},
		{
			"id": "session-token-duration",
			"label": "GetSessionToken",
			"value": "기본 12시간, 15분~36시간",
			"called": ["getsessiontoken"],
			"source": "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html"
		},
		{
			"id": "federation-token-duration",
			"label": "GetFederationToken",
			"value": "기본 12시간, 15분~36시간",
			"called": ["getfederationtoken"],
			"source": "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html"
		},
		{
			"id": "root-session",
			"label": "루트 사용자로 받은 세션",
			"value": "최대 1시간",
			"note": "GetSessionToken과 GetFederationToken에 해당한다. 쓰지 않는 것이 권장이다.",
			"called": ["root session duration"],
			"source": "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html"
		},
		{
			"id": "assume-root",
			"label": "AssumeRoot 세션",
			"value": "최대 15분",
			"note": "관리 계정이 멤버 계정의 루트 작업을 대신할 때 쓴다. 정해진 작업만 된다.",
			"source": "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html"
		},
		{
			"id": "credential-parts",
			"label": "임시 자격 증명의 구성",
			"value": "액세스 키 ID, 비밀 액세스 키, 세션 토큰",
			"note": "세션 토큰을 빼면 요청이 거부된다. 만료된 뒤에는 되살릴 수 없다.",
			"source": "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html"
		},
		{
			"id": "session-policy-size",
			"label": "세션 정책",
			"value": "인라인과 관리형을 합쳐 2,048자, 관리형은 10개까지",
			"called": ["세션 정책 글자"],
			"source": "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html"
		},
		{
			"id": "session-tags",
			"label": "세션 태그",
			"value": "50개",
			"source": "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html"
		},
		{
			"id": "external-id-length",
			"label": "외부 ID 길이",
			"value": "2~1,224자",
			"called": ["external ID length"],
			"source": "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html"
		}
	],
	"scenarios": [
		{
			"id": "cross-account-read",
			"situation": "분석 계정의 EC2가 운영 계정의 S3 버킷을 읽어야 한다. 키를 주고받거나 사용자를 새로 만들지 않으려 한다.",
			"answer": [
				"security/sts",
				"security/iam",
				"storage/s3"
			],
			"choose": "운영 계정의 역할을 AssumeRole",
			"why": "교차 계정과 장기 키 금지가 단서다. 운영 계정의 역할이 분석 계정을 신뢰하고, EC2의 역할이 그 역할을 AssumeRole로 맡는다.",
			"trap": "운영 계정에 IAM 사용자를 만들어 키를 건네면 만료되지 않는 키가 남의 계정에 남는다.",
			"requirements": ["access-control"]
		},
		{
			"id": "third-party-saas",
			"situation": "외부 모니터링 업체가 우리 계정을 읽게 하려 한다. 업체는 고객 수백 곳에 같은 방식을 쓰므로, 다른 고객이 우리 역할 ARN을 대서 끼어드는 일을 막아야 한다.",
			"answer": ["security/sts", "security/iam"],
			"choose": "신뢰 정책의 `sts:ExternalId`",
			"why": "혼동된 대리자 문제다. 신뢰 정책에 업체가 우리에게만 배정한 외부 ID를 `sts:ExternalId` 조건으로 건다.",
			"trap": "업체 계정을 신뢰하는 것만으로는 어느 고객을 대신한 요청인지 가리지 못한다.",
			"requirements": ["access-control"]
		},
		{
			"id": "corporate-saml-login",
			"situation": "직원 3,000명이 사내 Active Directory의 계정으로 AWS 콘솔에 들어오게 한다. IAM 사용자를 따로 만들지 않는다.",
			"answer": [
				"security/sts",
				"security/iam",
				"security/iam-identity-center"
			],
			"choose": "SAML 페더레이션",
			"why": "기존 디렉터리로 로그인하라면 페더레이션이다. SAML IdP의 어설션을 STS가 역할의 임시 자격 증명으로 바꾼다. 계정이 여럿이면 IAM Identity Center로 묶는다.",
			"trap": "Cognito 사용자 풀은 내 앱의 고객용이다. 직원의 콘솔 접근에 고르면 틀린다.",
			"requirements": ["access-control"]
		},
		{
			"id": "ci-deploy-without-keys",
			"situation": "AWS 밖의 CI 서비스가 빌드 결과를 S3에 올린다. CI 설정에 저장된 액세스 키를 없애야 한다.",
			"answer": ["security/sts", "storage/s3"],
			"choose": "AssumeRoleWithWebIdentity(OIDC)",
			"why": "CI 서비스가 OIDC 토큰을 발급하면 IAM에 그 제공자를 등록하고 AssumeRoleWithWebIdentity로 작업마다 임시 자격 증명을 받는다. 신뢰 정책의 조건으로 저장소와 브랜치까지 좁힌다.",
			"trap": "키를 자주 교체해도 다음 교체까지는 새어 나간 키가 살아 있다.",
			"requirements": ["access-control"]
		}
	],
	"corrections": [
		{
			"id": "assumerole-getsessiontoken",
			"notes": "STS가 발행한 토큰은 1시간까지 유효하다고 한다.",
			"status": "wrong",
			"right": "1시간은 AssumeRole의 기본값이자 역할 체이닝의 한도다. 역할의 최대 세션 시간에 따라 12시간까지, GetSessionToken은 36시간까지 늘어난다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html"
		},
		{
			"id": "assumerole",
			"notes": "AssumeRole을 개인 계정의 보안 강화용이라 하고, 교차 계정 접속은 곁가지처럼 적는다.",
			"status": "simplified",
			"right": "같은 계정 안에서는 필요할 때만 더 센 역할로 바꾸는 데, 계정 사이에서는 키 없이 접근하는 데 쓴다. 시험에는 교차 계정이 더 자주 나온다.",
			"source": "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html"
		},
		{
			"id": "assumerolewithsaml-saml",
			"notes": "AssumeRoleWithSAML을 SAML로 사용자가 합쳐질 때의 것이라고 옮긴다.",
			"status": "wrong",
			"card": false,
			"right": "합친다는 말은 federated의 오역이다. 회사 IdP에서 로그인한 사용자의 SAML 어설션을 역할의 임시 자격 증명으로 바꾼다.",
			"source": "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html"
		},
		{
			"id": "assumerolewithwebidentity-cognito",
			"notes": "AssumeRoleWithWebIdentity는 AWS가 권하지 않아 Cognito로 바꿔야 한다고 한다.",
			"status": "simplified",
			"right": "모바일 앱에는 Cognito를 권할 뿐 이 API를 막지 않는다. CI의 OIDC 배포와 EKS의 서비스 계정 역할이 이 API로 돌아가고, Cognito 자격 증명 풀도 안에서 이 방식을 쓴다.",
			"source": "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html"
		},
		{
			"id": "getsessiontoken-iam",
			"notes": "GetSessionToken을 사용자나 루트의 다중 인증용이라고만 적는다.",
			"status": "simplified",
			"right": "IAM 사용자의 장기 키로 부르며 권한은 그대로다. MFA 코드를 함께 내면 MFA를 요구하는 정책을 통과한다. 루트로 부르면 1시간뿐이고 권장하지 않는다.",
			"source": "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html"
		},
		{
			"id": "cloudtrail",
			"notes": "외부 사용자가 역할의 정체성을 갖게 된다고 적는다.",
			"status": "simplified",
			"right": "신원이 바뀌는 것이 아니라 역할 세션이 하나 생긴다. CloudTrail에는 세션 이름과 소스 ID가 남아 누가 맡았는지 추적할 수 있다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html"
		}
	],
	"sources": [{
		"note": "001",
		"section": "STS - Security Token Service",
		"lines": "1529-1538"
	}, {
		"note": "001",
		"section": "Identity Federation",
		"lines": "1540-1545"
	}],
	"references": [
		{
			"title": "IAM Roles Anywhere란",
			"url": "https://docs.aws.amazon.com/rolesanywhere/latest/userguide/introduction.html"
		},
		{
			"title": "STS 자격 증명 비교",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html"
		},
		{
			"title": "ID 제공자와 페더레이션",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers.html"
		},
		{
			"title": "제3자에게 접근을 줄 때의 외부 ID",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html"
		},
		{
			"title": "역할의 임시 자격 증명 무효화",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html"
		},
		{
			"title": "STS 리전과 엔드포인트",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_region-endpoints.html"
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
			"slug": "apis",
			"text": "AssumeRole 계열 API"
		},
		{
			"depth": 2,
			"slug": "trust-policy",
			"text": "신뢰 정책과 외부 ID"
		},
		{
			"depth": 2,
			"slug": "federation",
			"text": "ID 페더레이션"
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
		div: "div",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-bd0816-ff5252\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#bd0816\"/><stop offset=\"1\" stop-color=\"#ff5252\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-iam\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-bd0816-ff5252)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M45 189h166V67H45zM218 64v128a3 3 0 0 1-4 3H42a3 3 0 0 1-4-3V64a3 3 0 0 1 4-3h172a3 3 0 0 1 4 3m-77 90h48v-7h-48zm41-20h16v-6h-16zm-41 0h25v-6h-25zm-48 13c0-2-2-3-3-3a3 3 0 0 0-4 3c0 2 2 3 4 3s3-1 3-3m6 0c0 4-2 8-6 9v7h-7v-7c-3-1-6-5-6-9 0-5 4-9 10-9s9 4 9 9m-38 26h57v-13h-12v-6h12v-10h-12v-6h12v-10H61zm9-51h39V99c0-7-9-14-19-14-11 0-20 7-20 14zm-16 54v-51a3 3 0 0 1 4-3h6V99c0-11 11-20 26-20 14 0 25 9 25 20v23h7l3 3v51l-3 3H58a3 3 0 0 1-4-3m138-61h6v-6h-6zm-51 0h35v-6h-35z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-sts\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c22a35\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 36a10 10 0 1 0 20 0a10 10 0 1 0 -20 0M29 31l19-11M44 22l4 7M38 26l3 5M41 44v6l4 3M32 48a9 9 0 1 0 18 0a9 9 0 1 0 -18 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>오래가는 키 없이</strong> AWS에 접근해야 할 때마다 뒤에 STS가 있다. <a href=\"/compute/ec2/\">EC2</a> 인스턴스의 역할, <a href=\"/compute/lambda/\">Lambda</a> 실행 역할, 콘솔의 역할 전환, <a href=\"/security/iam-identity-center/\">IAM Identity Center</a> 로그인, <a href=\"/security/cognito/\">Cognito</a> 자격 증명 풀이 모두 STS에서 자격 증명을 받는다. 직접 부를 일은 셋이다.</p>\n<ul>\n<li>다른 계정의 리소스를 쓸 때</li>\n<li>AWS 밖에서 로그인한 사람이나 프로그램을 들일 때</li>\n<li><a href=\"/security/mfa/\">MFA</a>를 거친 세션이나 권한을 더 줄인 세션이 필요할 때</li>\n</ul>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-federation\" data-diagram=\"federation\"><figcaption><span class=\"diagram-title\">외부 사용자가 STS로 임시 자격 증명을 받는 <span class=\"diagram-title-end\">길<a href=\"#diagram-federation\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 외부 사용자가 STS로 임시 자격 증명을 받는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"318\" height=\"594\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 509 951\"><svg width=\"509\" height=\"951\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-federation-desc\" aria-labelledby=\"diagram-federation-title\" role=\"img\" viewBox=\"-4 -4 509 951\"><title id=\"diagram-federation-title\">외부 사용자가 STS로 임시 자격 증명을 받는 길</title><desc id=\"diagram-federation-desc\">사용자가 IdP에 로그인해 SAML 어설션이나 OIDC 토큰을 받는다. 앱이 그것을 STS에 내면 STS가 역할의 신뢰 정책을 확인하고 임시 자격 증명을 준다. 앱은 그 자격 증명으로 AWS 리소스를 부른다.</desc><g class=\"d-boundary\"><rect width=\"278\" height=\"411\" x=\"181.9\" y=\"520\" fill=\"var(--diagram-account)\" stroke=\"var(--diagram-account-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M269.2 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m275.2 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M269.2 228v106\"/><path fill=\"var(--diagram-line)\" d=\"m275.2 326-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M220.1 400v13q0 7-7 7H96q-7.1 0-7.1 7v56q0 7 7 7h136.5q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m245.5 561-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M251 701v74\"/><path fill=\"var(--diagram-line)\" d=\"m257 767-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M262.3 573v-79.6q0-3.4 3.4-3.4 3.5 0 3.5-3.4V404\"/><path fill=\"var(--diagram-line)\" d=\"m263.2 412 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M318.2 400v13q0 7 7 7h92.4q7.1 0 7.1 7v56q0 7-7 7H398q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m397 561-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"273.9\" y=\"551\" fill=\"var(--diagram-account-line)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AWS 계정</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"226.2\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"269\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 로그인</text></g><g class=\"d-edge-label\"><rect width=\"129.4\" height=\"30\" x=\"204.2\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"268.8\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 어설션·토큰</text></g><g class=\"d-edge-label\"><rect width=\"153.9\" height=\"30\" x=\"12\" y=\"440\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"88.9\" y=\"463\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 역할 맡기 요청</text></g><g class=\"d-edge-label\"><rect width=\"153.9\" height=\"30\" x=\"173.9\" y=\"725\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"250.9\" y=\"748\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 신뢰 정책 확인</text></g><g class=\"d-edge-label\"><rect width=\"153.9\" height=\"30\" x=\"192.2\" y=\"440\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"269.2\" y=\"463\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 임시 자격 증명</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"359.7\" y=\"440\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"424.4\" y=\"463\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 서명한 요청</text></g><g class=\"d-node\"><rect width=\"154.2\" height=\"44\" x=\"192.1\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"269.2\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">직원·앱 사용자</text></g><g class=\"d-node\"><rect width=\"238.2\" height=\"62\" x=\"150.1\" y=\"166\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"269.2\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">IdP (SAML·OIDC)</text></g><g class=\"d-node\"><rect width=\"216.2\" height=\"62\" x=\"161.1\" y=\"338\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"269.2\" y=\"378\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱·로그인 페이지</text></g><g class=\"d-node\"><text x=\"250.9\" y=\"693\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">STS</text><use width=\"72\" height=\"72\" x=\"214.9\" y=\"582\" href=\"#icon-saa-sts\"/></g><g class=\"d-node\"><text x=\"250.9\" y=\"899\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">역할</text><use width=\"72\" height=\"72\" x=\"214.9\" y=\"788\" href=\"#icon-aws-iam\"/></g><g class=\"d-node\"><text x=\"390.9\" y=\"693\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"354.9\" y=\"582\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"STS\" href=\"/security/sts/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"201.9\" y=\"569\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"역할\" href=\"/security/iam/\"><rect width=\"98\" height=\"136\" x=\"201.9\" y=\"775\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"341.9\" y=\"569\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자가 IdP에 로그인해 SAML 어설션이나 OIDC 토큰을 받는다. 앱이 그것을 STS에 내면 STS가 역할의 신뢰 정책을 확인하고 임시 자격 증명을 준다. 앱은 그 자격 증명으로 AWS 리소스를 부른다.</p><ul><li>AWS 계정 안: STS, 역할, S3</li><li>직원·앱 사용자 → IdP (SAML·OIDC): ① 로그인</li><li>IdP (SAML·OIDC) → 앱·로그인 페이지: ② 어설션·토큰</li><li>앱·로그인 페이지 → STS: ③ 역할 맡기 요청</li><li>STS → 역할: ④ 신뢰 정책 확인</li><li>STS → 앱·로그인 페이지: ⑤ 임시 자격 증명</li><li>앱·로그인 페이지 → S3: ⑥ 서명한 요청</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>사용자가 회사나 소셜 서비스의 ID 제공자(IdP)에 로그인하고(①), IdP는 그 사실을 서명한 어설션이나 토큰을 준다(②). 어설션은 회사 로그인의 표준 SAML이, 토큰은 소셜 로그인과 CI가 쓰는 표준 OIDC가 정한다.</li>\n<li>앱이 그것을 STS에 낸다(③). STS는 역할의 <strong>신뢰 정책</strong>이 그 IdP를 믿는지 본다(④).</li>\n<li>통과하면 키 ID, 비밀 키, <strong>세션 토큰</strong>을 준다(⑤). 앱은 이 셋으로 서명해 리소스를 부른다(⑥).</li>\n<li>시간이 지나면 셋 다 쓸모가 없어진다. 새어 나가도 피해가 그 시간에 갇힌다.</li>\n</ol>\n<p>교차 계정도 같다. IdP 자리에 상대 계정의 역할이 올 뿐이다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"apis\">AssumeRole 계열 API<a href=\"#apis\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: API, 부르는 쪽이 내는 것, 쓰임\" tabindex=\"0\"><table aria-label=\"AssumeRole 계열 API\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">API</th>\n<th scope=\"col\" role=\"columnheader\">부르는 쪽이 내는 것</th>\n<th scope=\"col\" role=\"columnheader\">쓰임</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-assumerole\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-assumerole\" class=\"anchor\" aria-label=\"줄 링크\"></a>AssumeRole</th>\n<td role=\"cell\">AWS 자격 증명<wbr>(사용자나 역할)</td>\n<td role=\"cell\">교차 계정, 같은 계정에서 권한 바꾸기</td>\n</tr>\n<tr id=\"row-assumerolewithsaml\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-assumerolewithsaml\" class=\"anchor\" aria-label=\"줄 링크\"></a>AssumeRoleWithSAML</th>\n<td role=\"cell\">SAML 2.0 어설션</td>\n<td role=\"cell\">사내 디렉터리의 직원</td>\n</tr>\n<tr id=\"row-assumerolewithwebidentity\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-assumerolewithwebidentity\" class=\"anchor\" aria-label=\"줄 링크\"></a>AssumeRoleWithWebIdentity</th>\n<td role=\"cell\">OIDC·<wbr>OAuth 2.0 토큰<wbr>(Google, Facebook 등)</td>\n<td role=\"cell\">앱 사용자, CI, <a href=\"/compute/eks/\">EKS</a> Pod<wbr>(IRSA)</td>\n</tr>\n<tr id=\"row-getsessiontoken\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-getsessiontoken\" class=\"anchor\" aria-label=\"줄 링크\"></a>GetSessionToken</th>\n<td role=\"cell\"><a href=\"/security/iam/\" class=\"mention\">IAM</a> 사용자의 장기 키<wbr>(+MFA 코드)</td>\n<td role=\"cell\">MFA를 요구하는 API를 CLI로</td>\n</tr>\n<tr id=\"row-getfederationtoken\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-getfederationtoken\" class=\"anchor\" aria-label=\"줄 링크\"></a>GetFederationToken</th>\n<td role=\"cell\">IAM 사용자의 장기 키</td>\n<td role=\"cell\">옛 방식의 자체 자격 증명 브로커</td>\n</tr>\n<tr id=\"row-getcalleridentity\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-getcalleridentity\" class=\"anchor\" aria-label=\"줄 링크\"></a>GetCallerIdentity</th>\n<td role=\"cell\">아무 자격 증명</td>\n<td role=\"cell\">지금 누구인지 확인. 권한이 필요 없다</td>\n</tr>\n</tbody>\n</table></div>\n<p>AssumeRoleWithSAML과 AssumeRoleWithWebIdentity는 AWS 자격 증명 없이 부른다. 그래서 휴대폰이나 외부 서버에 키를 심지 않아도 된다. AssumeRole에 <strong>세션 정책</strong>을 함께 내면 역할의 권한과 겹치는 부분만 남는다. 줄일 수는 있어도 늘릴 수는 없다.</p>\n</div><h2 id=\"trust-policy\">신뢰 정책과 외부 ID<a href=\"#trust-policy\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>다른 계정의 역할을 맡으려면 두 문이 열려야 한다. 역할의 신뢰 정책이 상대를 믿고, 상대 계정에서도 그 사용자나 역할에 <code>sts:AssumeRole</code>을 허용해야 한다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Version\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"2012-10-17\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Statement\"</span><span class=\"tk-punctuation\">:</span><span> [{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Effect\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Allow\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Principal\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"AWS\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:iam::444455556666:root\"</span><span> }</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Action\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"sts:AssumeRole\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Condition\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"StringEquals\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"sts:ExternalId\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"tenant-7f3a\"</span><span> } }</span></span>\n<span class=\"line\"><span>  }]</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p>외부 ID는 제3자에게 역할을 열 때만 쓴다. 업체가 고객마다 다른 값을 배정하므로, 다른 고객이 우리 역할 ARN을 알아내 업체에 등록해도 조건에서 걸린다. 암호가 아니라 구별표다. 내 계정끼리라면 필요 없다.</p>\n</div><h2 id=\"federation\">ID 페더레이션<a href=\"#federation\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>페더레이션은 사용자를 AWS에 만들지 않고 밖의 로그인을 믿는 방식이다. 무엇을 고를지는 사용자가 누구냐로 갈린다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 사용자, 방식\" tabindex=\"0\"><table aria-label=\"ID 페더레이션\">\n<thead>\n<tr>\n<th scope=\"col\">사용자</th>\n<th scope=\"col\">방식</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-yeoreo-gyejeongeul-sseuneun-jigwon\">\n<th scope=\"row\"><a href=\"#row-yeoreo-gyejeongeul-sseuneun-jigwon\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 계정을 쓰는 직원</th>\n<td><a href=\"/security/iam-identity-center/\">IAM Identity Center</a>(권장)</td>\n</tr>\n<tr id=\"row-saml-idp\">\n<th scope=\"row\"><a href=\"#row-saml-idp\" class=\"anchor\" aria-label=\"줄 링크\"></a>한 계정, 이미 있는 SAML IdP</th>\n<td>IAM SAML 제공자 + AssumeRoleWithSAML</td>\n</tr>\n<tr id=\"row-nae-aebui-gogaek\">\n<th scope=\"row\"><a href=\"#row-nae-aebui-gogaek\" class=\"anchor\" aria-label=\"줄 링크\"></a>내 앱의 고객</th>\n<td><a href=\"/security/cognito/\">Cognito</a></td>\n</tr>\n<tr id=\"row-ci\">\n<th scope=\"row\"><a href=\"#row-ci\" class=\"anchor\" aria-label=\"줄 링크\"></a>CI·쿠버네티스 같은 외부 프로그램</th>\n<td>IAM OIDC 제공자 + AssumeRoleWithWebIdentity</td>\n</tr>\n<tr id=\"row-aws\">\n<th scope=\"row\"><a href=\"#row-aws\" class=\"anchor\" aria-label=\"줄 링크\"></a>인증서를 가진 AWS 밖의 서버</th>\n<td>IAM Roles Anywhere: 인증 기관(CA)을 신뢰 앵커로 등록하고 X.509 인증서로 역할의 임시 자격 증명을 받는다</td>\n</tr>\n</tbody>\n</table></div>\n<p>방향이 반대인 일도 있다. AWS 안의 코드가 외부 서비스에 자기 신원을 보일 때는 <code>GetWebIdentityToken</code>으로 STS가 서명한 토큰(JWT)을 받아 낸다. 상대 서비스의 비밀 키를 보관하지 않아도 된다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "전역 엔드포인트의 동작",
					"set:html": "<p>예전에는 <code>sts.amazonaws.com</code> 요청이 모두 버지니아 북부에서 처리됐다. 2025년부터 기본 활성 리전에서 보낸 요청은 그 리전에서 처리된다. 그래도 지연 시간과 장애 격리를 위해 <code>sts.ap-northeast-2.amazonaws.com</code> 같은 리전 엔드포인트가 권장이다.</p>"
				}),
				"\n",
				createVNode(_components.ul, { "set:html": "\n<li><strong>12시간으로 늘렸는데 1시간에 끊긴다</strong>: 역할로 역할을 맡는 체이닝이기 때문이다.</li>\n<li><strong>임시 자격 증명이 샜다</strong>: 토큰 하나를 골라 지울 수는 없다. 역할에서 활성 세션을 취소하면 그 시각 이전에 발급된 세션을 거부하는 정책이 붙는다. 역할을 지우면 멀쩡한 앱까지 멈춘다.</li>\n<li><strong>AssumeRole과 GetSessionToken</strong>: 앞은 다른 권한으로 갈아입고, 뒤는 같은 사용자로 남는다.</li>\n<li>역할을 맡는 동안 원래 <a href=\"/security/iam/\">IAM</a> 권한은 쓰지 못한다. 두 계정의 권한이 동시에 필요하면 리소스 기반 정책을 쓴다.</li>\n" })
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
var url = "content/security/sts.mdx/";
var file = "/work/wt/build/content/security/sts.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/sts.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
