import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/mfa.mdx
var frontmatter = {
	"title": "다중 인증(MFA)",
	"titleEn": "Multi-Factor Authentication (MFA)",
	"kind": "concept",
	"status": "published",
	"summary": "비밀번호처럼 아는 것에 휴대폰이나 보안 키처럼 가진 것을 더해 로그인하게 하여, 비밀번호가 새어도 그것만으로는 들어오지 못하게 하는 방법이다.",
	"aliases": [
		"MFA",
		"엠에프에이",
		"다단계 인증",
		"다중 인증",
		"다요소 인증",
		"멀티팩터 인증",
		"2단계 인증",
		"이중 인증",
		"2FA",
		"Virtual MFA",
		"가상 MFA",
		"가상 MFA 디바이스",
		"하드웨어 MFA",
		"MFA 디바이스",
		"MFA 장치",
		"U2F",
		"FIDO2",
		"패스키",
		"passkey",
		"보안 키",
		"YubiKey",
		"유비키",
		"OTP",
		"TOTP",
		"일회용 비밀번호",
		"Google Authenticator",
		"구글 OTP",
		"오티피",
		"OTP 인증",
		"추가 인증",
		"로그인 보안 강화",
		"루트 계정 보호",
		"두 번 인증",
		"이단계 인증",
		"루트 MFA",
		"루트 사용자 MFA",
		"루트 계정 MFA 강제"
	],
	"related": [
		"security/iam",
		"security/sts",
		"security/iam-identity-center",
		"storage/s3-versioning",
		"security/directory-service",
		"security/cognito",
		"management/organizations"
	],
	"signals": [
		{
			"id": "mfa",
			"need": "새 계정에서 루트 사용자부터 지킨다",
			"choose": "루트에 MFA, 액세스 키 없음",
			"see": "security/mfa#scenario-secure-root-user",
			"why": "루트의 권한은 IAM 정책으로 못 줄인다. 들어오는 문을 잠근다."
		},
		{
			"id": "multifactorauthpresent",
			"need": "특정 API를 액세스 키 호출까지 MFA로 인증한 세션에만 연다",
			"choose": "정책의 `aws:MultiFactorAuthPresent` 조건",
			"see": "security/mfa#enforce",
			"why": "장치를 등록해도 API는 안 막힌다. 조건이 MFA 없는 세션을 거른다."
		},
		{
			"id": "sts-getsessiontoken",
			"need": "MFA를 요구하는 API를 액세스 키를 쓰는 CLI에서 부른다",
			"choose": "STS GetSessionToken",
			"see": "security/mfa#scenario-cli-with-mfa",
			"why": "코드를 넣어 받은 임시 자격 증명만 MFA를 거친 세션이 된다."
		},
		{
			"id": "s3-mfa",
			"need": "S3 객체 버전의 영구 삭제에 추가 인증을 요구한다",
			"choose": "S3 MFA 삭제",
			"see": "security/mfa#mfa-delete",
			"why": "버전을 지우는 요청에 코드를 요구한다. IAM 정책과는 다른 장치다."
		}
	],
	"facts": [
		{
			"id": "root-required",
			"label": "루트 사용자의 MFA",
			"asks": "루트 사용자의 MFA는 의무인가?",
			"value": "모든 계정 유형에서 의무",
			"note": "켜지 않은 채 처음 로그인하면 35일 안에 등록해야 콘솔에 들어갈 수 있다.",
			"examEra": "강력 권고",
			"called": [
				"루트 MFA 강제",
				"루트 MFA 의무",
				"루트 계정 MFA 강제",
				"루트 계정 MFA"
			],
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html"
		},
		{
			"id": "types",
			"label": "쓸 수 있는 종류",
			"asks": "IAM에 등록할 수 있는 MFA 장치의 종류는 무엇인가?",
			"value": "패스키·보안 키(FIDO2), 가상 인증 앱(TOTP), 하드웨어 TOTP 토큰",
			"note": "문자 메시지(SMS) 인증은 새로 쓸 수 없다.",
			"examEra": "가상 MFA, U2F 보안 키, 하드웨어 토큰",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html"
		},
		{
			"id": "one-is-enough",
			"label": "로그인할 때 필요한 장치",
			"value": "등록한 것 가운데 1개",
			"note": "잃어버릴 때를 대비해 여럿 등록해 둔다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html"
		},
		{
			"id": "security-key-sharing",
			"label": "보안 키 하나를 쓸 수 있는 사용자",
			"asks": "보안 키 하나를 여러 사용자가 쓸 수 있나?",
			"value": "여러 루트·IAM 사용자",
			"note": "TOTP 장치는 사용자마다 따로 등록한다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html"
		},
		{
			"id": "condition-keys",
			"label": "정책에서 MFA를 요구하는 조건 키",
			"value": "`aws:MultiFactorAuthPresent`, `aws:MultiFactorAuthAge`",
			"note": "오래가는 액세스 키로 부른 요청에는 앞의 키가 아예 없다. 거부할 때는 `BoolIfExists`를 쓴다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html"
		},
		{
			"id": "totp-code",
			"label": "TOTP 코드",
			"value": "6자리 숫자, 등록할 때 연속한 두 개를 입력",
			"note": "시계가 어긋나면 다시 맞춘다(resync). FIDO 키는 어긋나지 않는다.",
			"called": [
				"OTP 자리",
				"자리",
				"TOTP 자릿수",
				"code length",
				"OTP 자릿수"
			],
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable_virtual.html"
		}
	],
	"scenarios": [
		{
			"id": "secure-root-user",
			"situation": "새 계정을 만들었다. 루트 사용자를 지키기 위해 가장 먼저 할 일을 고른다.",
			"answer": ["security/mfa", "security/iam"],
			"choose": "루트 사용자의 MFA",
			"why": "루트에 MFA를 걸고, 액세스 키를 만들지 않고, 일상에는 역할을 쓴다. 루트의 권한은 IAM 정책으로 줄일 수 없으므로 들어오는 문을 잠근다.",
			"trap": "루트의 권한을 줄이는 IAM 정책을 붙인다는 보기. 루트에는 붙지 않는다.",
			"requirements": ["access-control"]
		},
		{
			"id": "require-mfa-for-termination",
			"situation": "운영 계정의 EC2를 종료하는 API는 MFA로 인증한 세션만 부를 수 있어야 한다. 나머지 작업은 그대로 둔다.",
			"answer": ["security/mfa", "security/iam"],
			"choose": "`aws:MultiFactorAuthPresent` 조건의 거부",
			"why": "`ec2:TerminateInstances`를 `aws:MultiFactorAuthPresent`가 참이 아닐 때 거부한다. 특정 API에만 조건을 건다.",
			"trap": "콘솔 로그인에 MFA를 켜는 것만으로는 부족하다. 액세스 키로 부르는 API는 그냥 통과한다.",
			"requirements": ["access-control"]
		},
		{
			"id": "cli-with-mfa",
			"situation": "MFA로 인증한 세션만 EC2를 종료하게 정책을 건 뒤, 개발자가 액세스 키로 CLI를 쓰면 거부된다. CLI에서도 MFA를 거치게 하려 한다.",
			"answer": ["security/sts", "security/mfa"],
			"choose": "`sts get-session-token`",
			"why": "`sts get-session-token`에 장치의 일련번호와 코드를 넣어 임시 자격 증명을 받고, 그것으로 부른다.",
			"trap": "액세스 키를 다시 발급해도 MFA를 거친 세션이 되지 않는다. 이 명령에는 TOTP 코드가 필요해 FIDO 보안 키만으로는 안 된다.",
			"requirements": ["access-control", "find-cause"]
		},
		{
			"id": "protect-object-versions",
			"situation": "감사용 버킷의 객체 버전을 실수나 탈취된 키로 영구 삭제하지 못하게 추가 인증을 요구해야 한다.",
			"answer": ["storage/s3-versioning", "security/mfa"],
			"choose": "MFA 삭제",
			"why": "“버전의 영구 삭제에 추가 인증”은 MFA 삭제다. 버전 관리가 켜져 있어야 하고 루트가 켠다.",
			"trap": "IAM 정책의 MFA 조건은 그 정책이 걸린 주체만 막는다. 누구도 지우지 못하게 하려면 객체 잠금을 본다.",
			"requirements": [
				"compliance",
				"access-control",
				"durability"
			]
		}
	],
	"corrections": [
		{
			"id": "iam-mfa",
			"notes": "MFA를 AWS의 필수 조항이라면서 강력히 권고한다고도 적는다.",
			"status": "conflict",
			"right": "루트 사용자에게는 의무, IAM 사용자에게는 권고다. 루트 의무는 2024년에 시작해 2025년에 멤버 계정까지 넓어졌다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html"
		},
		{
			"id": "u2f-fido2",
			"notes": "보안 키를 U2F라고 적는다.",
			"status": "outdated",
			"right": "지금은 U2F를 이은 FIDO2다. 보안 키뿐 아니라 휴대폰이나 노트북에 저장하는 패스키도 쓴다. YubiKey는 그대로 보안 키의 예다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_fido_supported_configurations.html"
		},
		{
			"id": "api-totp",
			"notes": "비밀번호를 해킹당해도 계정이 손상되지 않는다고 한다.",
			"status": "simplified",
			"right": "비밀번호 하나로는 못 들어온다는 뜻이다. 액세스 키가 새면 MFA와 상관없이 API를 부르고, TOTP 코드는 가짜 로그인 화면에 속아 넘겨줄 수 있다. 피싱에 강한 것은 FIDO2다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html"
		},
		{
			"id": "totp-mfa",
			"notes": "가상 MFA 앱을 휴대폰 하나에서만 쓰는 것과 여러 기기에서 쓰는 것으로 나눈다.",
			"status": "outdated",
			"right": "앱이 코드를 여러 기기에 맞춰 주는지는 앱마다 다르고 계속 바뀐다. AWS가 따지는 것은 TOTP 표준을 따르느냐다. 여러 기기가 필요하면 AWS 쪽에 장치를 여럿 등록하는 것이 확실하다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable_virtual.html"
		},
		{
			"id": "gemalto-surepassid",
			"notes": "하드웨어 토큰의 공급사를 Gemalto와 SurePassID로 적는다.",
			"status": "outdated",
			"right": "Gemalto는 Thales가 되었고 공급사는 또 바뀔 수 있다. AWS의 MFA 문서가 거는 구매 링크의 것만 산다. 다른 곳에서 산 토큰은 IAM에서 동작하지 않는다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Multi Factor Authentication ( MFA )",
			"lines": "84-91"
		},
		{
			"note": "001",
			"section": "AWS의 MFA 디바이스",
			"lines": "93-105"
		},
		{
			"note": "001",
			"section": "S3 MFA Delete",
			"lines": "811-821"
		}
	],
	"references": [
		{
			"title": "IAM의 다중 인증",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html"
		},
		{
			"title": "루트 사용자의 다중 인증",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html"
		},
		{
			"title": "MFA로 보호하는 API 접근",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html"
		},
		{
			"title": "AWS의 MFA 장치 안내",
			"url": "https://aws.amazon.com/iam/features/mfa/"
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
			"slug": "devices",
			"text": "MFA 디바이스의 종류"
		},
		{
			"depth": 2,
			"slug": "enforce",
			"text": "정책으로 강제하기"
		},
		{
			"depth": 2,
			"slug": "mfa-delete",
			"text": "S3의 MFA 삭제"
		},
		{
			"depth": 2,
			"slug": "where",
			"text": "어디서 MFA를 거나"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>사람이 로그인하는 모든 곳에 쓴다. 우선순위는 <strong>루트 사용자, 관리자 권한을 가진 사람, 나머지 사람</strong> 순이다. 비밀번호는 다른 사이트에서 새어 나온 것을 되풀이해 쓰거나 피싱으로 넘어간다. 두 번째 요소가 있으면 그것을 손에 쥔 사람만 들어온다.</p>\n<p>프로그램에는 쓰지 않는다. 인증 코드를 넣어 줄 사람이 없으므로 <a href=\"/security/iam/\">IAM</a> 역할과 임시 자격 증명으로 지킨다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>인증 요소는 세 갈래다. <strong>아는 것</strong>(비밀번호), <strong>가진 것</strong>(휴대폰, 보안 키), <strong>타고난 것</strong>(지문, 얼굴). 서로 다른 갈래를 둘 이상 요구하는 것이 MFA다. 비밀번호와 보안 질문은 둘 다 아는 것이라 MFA가 아니다.</p>\n<ul>\n<li><strong>TOTP</strong>: 등록할 때 장치와 AWS가 비밀 값 하나를 나눠 갖는다. 둘이 같은 시각으로 같은 계산을 해 6자리가 맞는지 본다. 통신이 없어도 되지만, 코드를 사람이 옮겨 적으므로 가짜 사이트에 넘겨줄 수 있다.</li>\n<li><strong>FIDO2</strong>: 장치가 사이트마다 다른 키 쌍을 만든다. 로그인할 때 장치가 <strong>진짜 주소인지 확인하고</strong> 서명한다. 가짜 사이트에서는 서명이 나오지 않아 피싱에 강하다.</li>\n</ul>\n<p>AWS는 되도록 패스키나 보안 키를 쓰라고 권한다. 루트 사용자와 IAM 사용자마다 장치를 <a href=\"/security/iam/\">여럿 등록</a>할 수 있다.</p>\n</div><h2 id=\"devices\">MFA 디바이스의 종류<a href=\"#devices\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 종류, 예, 강점, 약점\" tabindex=\"0\"><table aria-label=\"MFA 디바이스의 종류\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">종류</th>\n<th scope=\"col\" role=\"columnheader\">예</th>\n<th scope=\"col\" role=\"columnheader\">강점</th>\n<th scope=\"col\" role=\"columnheader\">약점</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-fido2\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-fido2\" class=\"anchor\" aria-label=\"줄 링크\"></a>보안 키<wbr>(FIDO2)</th>\n<td role=\"cell\">YubiKey</td>\n<td role=\"cell\">피싱에 가장 강함. 한 개로 여러 사용자</td>\n<td role=\"cell\">잃어버리면 끝, 값이 든다</td>\n</tr>\n<tr id=\"row-donggihwadoen-paeseuki\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-donggihwadoen-paeseuki\" class=\"anchor\" aria-label=\"줄 링크\"></a>동기화된 패스키</th>\n<td role=\"cell\">휴대폰·<wbr>비밀번호 관리자의 패스키</td>\n<td role=\"cell\">편하고 기기를 바꿔도 남음</td>\n<td role=\"cell\">그 계정의 보안에 기댄다</td>\n</tr>\n<tr id=\"row-gasang-injeung-aep-totp\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gasang-injeung-aep-totp\" class=\"anchor\" aria-label=\"줄 링크\"></a>가상 인증 앱<wbr>(TOTP)</th>\n<td role=\"cell\">Google Authenticator, Authy</td>\n<td role=\"cell\">무료</td>\n<td role=\"cell\">피싱에 약함, 휴대폰 분실</td>\n</tr>\n<tr id=\"row-hadeuweeo-totp-tokeun\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-hadeuweeo-totp-tokeun\" class=\"anchor\" aria-label=\"줄 링크\"></a>하드웨어 TOTP 토큰</th>\n<td role=\"cell\">Thales<wbr>(옛 Gemalto) 토큰</td>\n<td role=\"cell\">휴대폰 반입이 안 되는 곳</td>\n<td role=\"cell\">정해진 제품만, 배터리</td>\n</tr>\n</tbody>\n</table></div>\n<p>GovCloud(US) 계정은 그 리전용으로 나온 하드웨어 토큰을 쓴다. 예전 안내에는 SurePassID가 공급사로 적혀 있었다.</p>\n<p>장치를 잃으면 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 사용자는 관리자가 장치를 해제해 주고, 루트는 계정에 등록한 이메일과 전화로 본인을 확인한다. 그래서 <strong>그 이메일과 전화번호를 개인 것으로 두지 않는다</strong>.</p>\n</div><h2 id=\"enforce\">정책으로 강제하기<a href=\"#enforce\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>장치를 등록해도 API까지 저절로 막히지는 않는다. 위험한 동작은 정책으로 요구한다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Sid\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"DenyTerminateWithoutMfa\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Effect\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Deny\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Action\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"ec2:TerminateInstances\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Resource\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"*\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Condition\"</span><span class=\"tk-punctuation\">:</span><span> {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"BoolIfExists\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"aws:MultiFactorAuthPresent\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"false\"</span><span> }</span></span>\n<span class=\"line\"><span>  }</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p><code>BoolIfExists</code>인 까닭이 있다. 오래가는 액세스 키로 부른 요청에는 이 조건 키가 <strong>없다</strong>. <code>Bool</code>로 적으면 키가 없을 때 조건이 맞지 않아 거부되지 않는다. CLI에서 MFA를 거치려면 <a href=\"/security/sts/\">STS</a>의 <code>GetSessionToken</code>이나 <code>AssumeRole</code>에 코드를 넣어 임시 자격 증명을 받는다. 로그인한 지 얼마나 됐는지까지 따지려면 <code>aws:MultiFactorAuthAge</code>를 쓴다.</p>\n</div><h2 id=\"mfa-delete\">S3의 MFA 삭제<a href=\"#mfa-delete\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>이름이 같지만 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 정책과 별개의 장치다. 객체 버전을 영구히 지우거나 버전 관리 상태를 바꿀 때 MFA 코드를 요구한다. 버전 관리가 켜진 버킷에서 루트 사용자가 CLI나 API로 켠다. 자세한 것은 <a href=\"/storage/s3-versioning/#mfa-delete\">MFA 삭제</a>에 있다.</p>\n</div><h2 id=\"where\">어디서 MFA를 거나<a href=\"#where\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 로그인하는 사람, MFA를 설정하는 곳\" tabindex=\"0\"><table aria-label=\"어디서 MFA를 거나\">\n<thead>\n<tr>\n<th scope=\"col\">로그인하는 사람</th>\n<th scope=\"col\">MFA를 설정하는 곳</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-iam\">\n<th scope=\"row\"><a href=\"#row-iam\" class=\"anchor\" aria-label=\"줄 링크\"></a>루트, <a href=\"/security/iam/\" class=\"mention\">IAM</a> 사용자</th>\n<td>IAM</td>\n</tr>\n<tr id=\"row-yeoreo-gyejeongeul-sseuneun-jigwon\">\n<th scope=\"row\"><a href=\"#row-yeoreo-gyejeongeul-sseuneun-jigwon\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 계정을 쓰는 직원</th>\n<td><a href=\"/security/iam-identity-center/\">IAM Identity Center</a> 또는 외부 IdP(회사의 로그인 서버)</td>\n</tr>\n<tr id=\"row-ad\">\n<th scope=\"row\"><a href=\"#row-ad\" class=\"anchor\" aria-label=\"줄 링크\"></a>AD 계정을 쓰는 직원</th>\n<td><a href=\"/security/directory-service/\">Directory Service</a>에 이은 RADIUS 서버</td>\n</tr>\n<tr id=\"row-nae-aebui-gogaek\">\n<th scope=\"row\"><a href=\"#row-nae-aebui-gogaek\" class=\"anchor\" aria-label=\"줄 링크\"></a>내 앱의 고객</th>\n<td><a href=\"/security/cognito/\">Cognito</a> 사용자 풀</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"루트에 MFA를 걸어도 같은 계정의 ",
					createVNode(_components.a, {
						href: "/security/iam/",
						class: "mention",
						children: "IAM"
					}),
					" 사용자에게는 걸리지 않는다. 신원마다 따로다."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.a, {
					href: "/management/organizations/",
					children: "조직"
				}), "에서는 멤버 계정의 루트 자격 증명을 아예 없앨 수 있다. 그러면 지킬 비밀번호도 MFA도 없다."] }),
				"\n",
				createVNode(_components.li, { children: [
					"역할에는 MFA 장치를 등록하지 못한다. 역할을 ",
					createVNode(_components.strong, { children: "맡을 때" }),
					" MFA를 요구하도록 신뢰 정책에 조건을 건다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"외부 IdP로 로그인하면 MFA는 IdP가 한다. 이때 AWS 쪽 세션에는 ",
					createVNode(_components.code, { children: "aws:MultiFactorAuthPresent" }),
					"가 채워지지 않으므로 그 조건으로 막으면 모두 거부된다."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "콘솔 로그인만 막은 것",
				"set:html": "<p>“모든 사용자에게 MFA를 켰으니 유출된 액세스 키도 안전하다”는 보기는 틀리다. 액세스 키 호출까지 막으려면 정책에 MFA 조건이 있어야 한다.</p>"
			})
		]
	})] });
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
var url = "content/security/mfa.mdx/";
var file = "/work/wt/build/content/security/mfa.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/mfa.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
