import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/aws-access-methods.mdx
var frontmatter = {
	"title": "AWS 접근 방법",
	"titleEn": "AWS Management Console, AWS CLI, AWS SDKs and AWS CloudShell",
	"kind": "concept",
	"status": "published",
	"summary": "AWS를 다루는 길은 관리 콘솔, CLI, SDK이고 CloudShell은 브라우저 속 CLI다. 모두 같은 서명된 API를 부르며 다른 것은 자격 증명을 얻는 방법이다.",
	"aliases": [
		"AWS 제어 방법",
		"관리 콘솔",
		"AWS 콘솔",
		"매니지먼트 콘솔",
		"Management Console",
		"AWS Management Console",
		"CLI",
		"AWS CLI",
		"씨엘아이",
		"명령줄 인터페이스",
		"Command Line Interface",
		"SDK",
		"AWS SDK",
		"에스디케이",
		"소프트웨어 개발 키트",
		"Software Development Kit",
		"Boto3",
		"보토3",
		"botocore",
		"CloudShell",
		"AWS CloudShell",
		"클라우드쉘",
		"클라우드셸",
		"프로그래밍 방식 액세스",
		"programmatic access",
		"aws configure",
		"aws login",
		"기본 리전",
		"콘솔 접속",
		"AWS 접속 방법",
		"명령줄 도구",
		"터미널 접속",
		"AWS CLI SDK"
	],
	"related": [
		"security/iam",
		"security/sts",
		"management/systems-manager",
		"foundations/regions",
		"security/iam-identity-center",
		"compute/ec2-user-data-and-metadata",
		"management/cloudtrail",
		"compute/ec2"
	],
	"signals": [
		{
			"id": "iam-sdk",
			"need": "EC2의 코드가 액세스 키를 저장하지 않고 AWS를 부른다",
			"choose": "인스턴스의 IAM 역할 + SDK",
			"see": "management/aws-access-methods#scenario-app-on-ec2",
			"why": "역할의 임시 자격 증명을 SDK가 찾아 갱신한다. 저장한 키는 새면 계속 쓰인다."
		},
		{
			"id": "cloudshell",
			"need": "아무것도 설치하지 않고 키도 없이 CLI 명령을 잠깐 쓴다",
			"choose": "CloudShell",
			"see": "management/aws-access-methods#cloudshell",
			"why": "브라우저의 터미널이 로그인한 권한을 그대로 쓴다."
		},
		{
			"id": "iam-identity-center-sso-login",
			"need": "개발자가 노트북에서 장기 키 없이 여러 계정에 CLI로 접근한다",
			"choose": "IAM Identity Center의 `aws sso login`",
			"see": "management/aws-access-methods#scenario-workforce-cli",
			"why": "로그인하면 계정마다 임시 자격 증명을 준다. 키를 교체해도 장기 키는 남는다."
		},
		{
			"id": "session-manager",
			"need": "CLI가 아니라 프라이빗 서버의 셸에 들어간다",
			"choose": "Session Manager",
			"see": "management/systems-manager#session-manager",
			"why": "CloudShell은 CLI를 치는 곳이다. 서버 안의 셸은 Session Manager가 연다."
		}
	],
	"facts": [
		{
			"id": "default-region",
			"label": "SDK와 CLI의 기본 리전",
			"value": "없음(정해 주어야 함)",
			"note": "정하지 않으면 대개 오류가 난다. 코드, 환경 변수, 설정 파일에서 찾는다.",
			"examEra": "us-east-1",
			"source": "https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html"
		},
		{
			"id": "login-duration",
			"label": "`aws login` 자격 증명의 갱신",
			"asks": "`aws login`의 자격 증명은 얼마 동안 저절로 갱신되나?",
			"value": "최대 12시간",
			"note": "CLI 2.32.0 이상에서 콘솔 로그인으로 임시 자격 증명을 받는다.",
			"called": ["aws login session", "aws login"],
			"source": "https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html"
		},
		{
			"id": "cli-v1-end",
			"label": "AWS CLI 버전 1의 지원 종료",
			"value": "2027년 7월 15일",
			"note": "2026년 8월 5일부터 유지 보수만 한다. 버전 2를 쓴다.",
			"called": ["cli v1", "cli 버전 1"],
			"source": "https://docs.aws.amazon.com/cli/v1/reference/ssm-contacts/index.html"
		},
		{
			"id": "cloudshell-storage",
			"label": "CloudShell의 영구 저장 공간",
			"value": "리전마다 1GB, 무료",
			"note": "홈 디렉터리만 남는다. VPC 환경에는 영구 저장 공간이 없다.",
			"called": [
				"cloudshell 용량",
				"cloudshell 저장",
				"클라우드셸 용량",
				"클라우드셸 저장",
				"cloudshell 디스크",
				"CloudShell 저장 공간",
				"CloudShell storage",
				"CloudShell persistent storage"
			],
			"source": "https://docs.aws.amazon.com/cloudshell/latest/userguide/limits.html"
		},
		{
			"id": "cloudshell-retention",
			"label": "CloudShell 데이터가 지워지는 때",
			"value": "그 리전에서 120일 동안 쓰지 않으면",
			"called": [
				"cloudshell 보관",
				"cloudshell 삭제",
				"클라우드셸 보관",
				"cloudshell 지워지다",
				"CloudShell 홈 디렉터리"
			],
			"source": "https://docs.aws.amazon.com/cloudshell/latest/userguide/limits.html"
		},
		{
			"id": "cloudshell-timeout",
			"label": "CloudShell 세션이 끝나는 때",
			"value": "입력 없이 20~30분",
			"note": "돌고 있는 프로세스는 활동으로 치지 않는다.",
			"called": [
				"cloudshell 세션",
				"클라우드셸 세션",
				"cloudshell 유휴",
				"cloudshell 타임아웃",
				"cloudshell 끊기다",
				"CloudShell inactivity"
			],
			"source": "https://docs.aws.amazon.com/cloudshell/latest/userguide/limits.html"
		}
	],
	"scenarios": [
		{
			"id": "app-on-ec2",
			"situation": "EC2에서 도는 Python 앱이 S3를 읽어야 한다. 개발자가 액세스 키를 설정 파일에 넣자고 한다.",
			"answer": [
				"security/iam",
				"management/aws-access-methods",
				"compute/ec2"
			],
			"choose": "인스턴스에 붙인 IAM 역할",
			"why": "인스턴스에 IAM 역할을 붙이면 SDK가 임시 자격 증명을 알아서 찾고 갱신한다. “장기 자격 증명을 저장하지 않는다”가 조건이다.",
			"trap": "키를 환경 변수나 암호화한 파일에 두어도 새면 계속 쓰이는 장기 키라는 점은 같다.",
			"requirements": ["access-control"]
		},
		{
			"id": "quick-cli",
			"situation": "회사 노트북에 아무것도 설치할 수 없는 관리자가 CLI 명령 몇 개를 급히 실행해야 한다. 액세스 키를 만들고 싶지 않다.",
			"answer": ["management/aws-access-methods"],
			"choose": "CloudShell",
			"why": "CloudShell은 콘솔에 로그인한 신원의 권한으로 바로 쓰는 셸이다. CLI가 깔려 있고 키가 필요 없다.",
			"trap": "배스천 EC2를 띄우는 것은 관리할 서버와 비용이 생긴다.",
			"requirements": ["access-control"]
		},
		{
			"id": "workforce-cli",
			"situation": "개발자 200명이 노트북에서 여러 계정에 CLI로 접근한다. 장기 액세스 키를 모두 없애야 한다.",
			"answer": ["security/iam-identity-center", "security/sts"],
			"choose": "IAM Identity Center + `aws sso login`",
			"why": "IAM Identity Center로 로그인하고 `aws sso login`으로 계정마다의 임시 자격 증명을 받는다.",
			"trap": "액세스 키를 90일마다 교체하는 정책은 위험을 줄일 뿐 키를 없애지 못한다.",
			"requirements": ["access-control", "many-accounts"]
		}
	],
	"corrections": [
		{
			"id": "sdk-software",
			"notes": "SDK를 Software Developer Kit의 줄임말로 적는다.",
			"status": "wrong",
			"right": "Software Development Kit(소프트웨어 개발 키트)이다.",
			"source": "https://docs.aws.amazon.com/sdkref/latest/guide/overview.html"
		},
		{
			"id": "us-east",
			"notes": "리전을 정하지 않으면 us-east-1이 기본값이 된다고 한다.",
			"status": "wrong",
			"right": "SDK와 CLI에는 기본 리전이 없다. 정하지 않으면 리전을 찾지 못했다는 오류가 난다. 일부 옛 SDK와 글로벌 서비스만 us-east-1로 간다.",
			"source": "https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html"
		},
		{
			"id": "cli-boto3",
			"notes": "AWS CLI가 Boto3로 만들어졌다고 한다.",
			"status": "simplified",
			"right": "CLI와 Boto3는 둘 다 botocore라는 같은 바탕 위에 있다. CLI가 Boto3를 쓰는 것은 아니다.",
			"source": "https://aws.amazon.com/sdk-for-python/"
		},
		{
			"id": "sdk-iam",
			"notes": "SDK는 액세스 키로 제어하며 콘솔에서 만든다고 한다.",
			"status": "outdated",
			"right": "지금은 임시 자격 증명이 권장이다. AWS 안에서는 역할을, 사람은 IAM Identity Center나 `aws login`을 쓴다. 루트 사용자의 키는 만들지 않는다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
		},
		{
			"id": "cloudshell-region",
			"notes": "CloudShell은 지원하는 지역이 한정된다고 한다.",
			"status": "outdated",
			"right": "지금은 서울을 비롯한 대부분의 리전에서 쓴다. 없는 리전에서도 다른 리전의 CloudShell로 `--region`을 주면 된다.",
			"source": "https://docs.aws.amazon.com/general/latest/gr/cloudshell.html"
		},
		{
			"id": "sigv4",
			"notes": "액세스 키 ID를 사용자 이름, 비밀 액세스 키를 비밀번호에 빗댄다.",
			"status": "simplified",
			"right": "짝이라는 점만 같다. 비밀 키는 비밀번호처럼 보내지 않고, 거기서 뽑은 키로 요청에 서명(SigV4)한다. 콘솔 로그인에는 쓰이지 않는다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "AWS 제어 방법",
			"lines": "107-111"
		},
		{
			"note": "001",
			"section": "SDK와 액세스 키",
			"lines": "113-117"
		},
		{
			"note": "001",
			"section": "AWS CloudShell",
			"lines": "119-123"
		},
		{
			"note": "001",
			"section": "AWS SDK",
			"lines": "803-809"
		}
	],
	"references": [
		{
			"title": "AWS CLI의 인증과 자격 증명",
			"url": "https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-authentication.html"
		},
		{
			"title": "콘솔 자격 증명으로 CLI 로그인",
			"url": "https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html"
		},
		{
			"title": "SDK와 도구의 표준 자격 증명 공급자",
			"url": "https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html"
		},
		{
			"title": "AWS CloudShell이란",
			"url": "https://docs.aws.amazon.com/cloudshell/latest/userguide/welcome.html"
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
			"slug": "credential-chain",
			"text": "자격 증명을 찾는 순서"
		},
		{
			"depth": 2,
			"slug": "console-cli-sdk",
			"text": "콘솔·CLI·SDK"
		},
		{
			"depth": 2,
			"slug": "sdk",
			"text": "AWS SDK와 Boto3"
		},
		{
			"depth": 2,
			"slug": "cloudshell",
			"text": "CloudShell"
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
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>사람이 화면에서 다루면 콘솔, 명령으로 되풀이하면 CLI, 프로그램이 부르면 SDK다. 무엇을 고르든 <strong>자격 증명을 어디서 얻는지</strong>가 시험의 물음이다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 길, 알맞은 때, 자격 증명\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">길</th>\n<th scope=\"col\">알맞은 때</th>\n<th scope=\"col\">자격 증명</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gwalli-konsol\">\n<th scope=\"row\"><a href=\"#row-gwalli-konsol\" class=\"anchor\" aria-label=\"줄 링크\"></a>관리 콘솔</th>\n<td>살펴보기, 처음 해 보는 설정</td>\n<td>비밀번호와 MFA, 또는 SSO</td>\n</tr>\n<tr id=\"row-cli\">\n<th scope=\"row\"><a href=\"#row-cli\" class=\"anchor\" aria-label=\"줄 링크\"></a>CLI</th>\n<td>반복하는 작업, 셸 스크립트</td>\n<td>프로필의 임시 자격 증명</td>\n</tr>\n<tr id=\"row-sdk\">\n<th scope=\"row\"><a href=\"#row-sdk\" class=\"anchor\" aria-label=\"줄 링크\"></a>SDK</th>\n<td>애플리케이션 코드</td>\n<td>붙어 있는 역할</td>\n</tr>\n<tr id=\"row-cloudshell\">\n<th scope=\"row\"><a href=\"#row-cloudshell\" class=\"anchor\" aria-label=\"줄 링크\"></a>CloudShell</th>\n<td>설치 없이 CLI를 잠깐</td>\n<td>콘솔에 로그인한 신원 그대로</td>\n</tr>\n<tr id=\"row-cloudformation-cdk\">\n<th scope=\"row\"><a href=\"#row-cloudformation-cdk\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/management/cloudformation/\">CloudFormation</a>, CDK</th>\n<td>되풀이해서 만드는 인프라</td>\n<td>역할</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>어느 길이든 마지막에는 <strong>HTTPS API 요청</strong>이 된다. 요청은 SigV4(비밀 키로 요청마다 서명을 만드는 규격)로 서명하고, AWS는 서명으로 신원을 확인한 다음 <a href=\"/security/iam/\">IAM</a> 정책을 평가한다. 그래서 콘솔에서 되는 일은 API로도 되고, 권한은 길과 상관없이 같으며, 모두 <a href=\"/management/cloudtrail/\">CloudTrail</a>에 남는다.</p>\n<p>프로그램이 쓰는 액세스 키는 ID와 비밀 키의 짝이다. ID는 이름, 비밀 키는 서명을 만드는 재료이고 네트워크로 보내지 않는다. 오래가는 키가 새면 지울 때까지 쓰이므로, <a href=\"/security/sts/\">STS</a>가 주는 <strong>임시 자격 증명</strong>(키 두 개와 세션 토큰)을 먼저 생각한다.</p>\n</div><h2 id=\"credential-chain\">자격 증명을 찾는 순서<a href=\"#credential-chain\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>SDK와 CLI는 정해진 차례로 찾다가 처음 나온 것을 쓴다. SDK마다 조금 다르지만 큰 줄기는 이렇다.</p>\n<ol>\n<li>코드나 명령에 직접 준 값</li>\n<li>환경 변수(<code>AWS_ACCESS_KEY_ID</code> 등)</li>\n<li>웹 ID 토큰(<a href=\"/compute/eks/\">EKS</a>의 역할 등)</li>\n<li>공유 파일(<code>~/.aws/config</code>, <code>~/.aws/credentials</code>)의 프로필과 SSO</li>\n<li>컨테이너 자격 증명(<a href=\"/compute/ecs/\">ECS</a> 태스크 역할)</li>\n<li><a href=\"/compute/ec2-user-data-and-metadata/\">인스턴스 메타데이터</a>(<a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 역할)</li>\n</ol>\n<p>역할을 붙였는데도 엉뚱한 권한으로 움직이면, 앞 차례의 환경 변수나 파일에 옛 키가 남아 있는지 본다.</p>\n</div><h2 id=\"console-cli-sdk\">콘솔·CLI·SDK<a href=\"#console-cli-sdk\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>노트북에서 CLI를 쓸 때는 키를 만들지 않는 두 가지가 있다. 회사 로그인이면 <code>aws sso login</code>(<a href=\"/security/iam-identity-center/\">IAM Identity Center</a>), 콘솔 계정이면 <code>aws login</code>이다. 둘 다 브라우저로 인증하고 임시 자격 증명을 받는다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\"><code><span class=\"line\"><span class=\"tk-comment\"># 브라우저로 로그인해 임시 자격 증명을 받는다</span></span>\n<span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> login</span><span class=\"tk-string\"> --profile</span><span class=\"tk-string\"> dev</span></span>\n<span class=\"line\"><span class=\"tk-comment\"># 그 프로필로 명령을 부른다</span></span>\n<span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> s3</span><span class=\"tk-string\"> ls</span><span class=\"tk-string\"> --profile</span><span class=\"tk-string\"> dev</span><span class=\"tk-string\"> --region</span><span class=\"tk-string\"> ap-northeast-2</span></span>\n<span class=\"line\"><span class=\"tk-comment\"># 지금 어떤 신원인지 확인한다</span></span>\n<span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> sts</span><span class=\"tk-string\"> get-caller-identity</span><span class=\"tk-string\"> --profile</span><span class=\"tk-string\"> dev</span></span></code></pre>\n<p>마지막 명령은 내가 지금 누구인지 보여 준다. 권한 문제를 만나면 가장 먼저 친다.</p>\n</div><h2 id=\"sdk\">AWS SDK와 Boto3<a href=\"#sdk\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>SDK는 서명, 재시도, 페이지 나누기를 대신 해 준다. Python의 SDK가 Boto3이고, Java, JavaScript, Go, .NET 등에도 있다. 스로틀링(throttling) 오류를 받으면 점점 간격을 늘려 다시 시도하는 것(지수 백오프)도 SDK가 한다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"python\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-keyword\">import</span><span> boto3</span></span>\n<span class=\"line\"><span>s3 </span><span class=\"tk-keyword\">=</span><span> boto3</span><span class=\"tk-punctuation\">.</span><span class=\"tk-function\">client</span><span class=\"tk-punctuation\">(</span><span class=\"tk-string-expression\">\"s3\"</span><span class=\"tk-punctuation\">, region_name</span><span class=\"tk-keyword\">=</span><span class=\"tk-string-expression\">\"ap-northeast-2\"</span><span class=\"tk-punctuation\">)</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">for</span><span> page </span><span class=\"tk-keyword\">in</span><span> s3</span><span class=\"tk-punctuation\">.</span><span class=\"tk-function\">get_paginator</span><span class=\"tk-punctuation\">(</span><span class=\"tk-string-expression\">\"list_objects_v2\"</span><span class=\"tk-punctuation\">).</span><span class=\"tk-function\">paginate</span><span class=\"tk-punctuation\">(Bucket</span><span class=\"tk-keyword\">=</span><span class=\"tk-string-expression\">\"my-bucket\"</span><span class=\"tk-punctuation\">):</span></span>\n<span class=\"line\"><span class=\"tk-function\">    print</span><span class=\"tk-punctuation\">(page.</span><span class=\"tk-function\">get</span><span class=\"tk-punctuation\">(</span><span class=\"tk-string-expression\">\"KeyCount\"</span><span class=\"tk-punctuation\">, </span><span class=\"tk-constant\">0</span><span class=\"tk-punctuation\">))</span></span></code></pre>\n<p>리전은 코드, <code>AWS_REGION</code> 같은 환경 변수, 설정 파일 가운데 한 곳에서 정한다. 기본값이 없으므로 빠뜨리면 오류가 난다. 엉뚱한 리전을 주면 리소스가 “없다”고 나온다.</p>\n</div><h2 id=\"cloudshell\">CloudShell<a href=\"#cloudshell\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>콘솔 위쪽의 단추로 여는 브라우저 터미널이다. Amazon Linux에 CLI와 Python, Node.js, git이 들어 있고 무료다. 로그인한 신원의 권한을 그대로 쓴다. 홈 디렉터리의 1GB만 남고 나머지에 깐 것은 세션이 끝나면 사라진다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안에서 여는 환경으로 프라이빗 리소스에 닿을 수도 있다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: "콘솔 비밀번호와 액세스 키는 별개다. 하나를 막아도 다른 하나는 산다. 퇴사자는 둘 다 지운다." }),
				"\n",
				createVNode(_components.li, { children: [
					"콘솔에 ",
					createVNode(_components.a, {
						href: "/security/mfa/",
						children: "MFA"
					}),
					"를 걸어도 API 호출에 저절로 걸리지는 않는다. 정책에 MFA 조건을 두고 세션 토큰을 받게 한다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"CloudShell은 ",
					createVNode(_components.a, {
						href: "/compute/ec2/",
						class: "mention",
						children: "EC2"
					}),
					"에 접속하는 도구가 아니다. 서버에 들어가는 것은 ",
					createVNode(_components.a, {
						href: "/management/systems-manager/",
						children: "Session Manager"
					}),
					"다."
				] }),
				"\n",
				createVNode(_components.li, { children: "CLI가 되는데 SDK가 안 되면 대개 리전이나 프로필이 다르다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "보기에 “액세스 키를 저장한다”가 있으면 대개 틀렸다",
				"set:html": "<p>AWS 안에서 도는 코드는 역할, 사람은 Identity Center, 밖에서 도는 서버는 IAM Roles Anywhere다. 키를 저장하는 보기는 다른 길이 없을 때만 남긴다.</p>"
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
var url = "content/management/aws-access-methods.mdx/";
var file = "/work/wt/build/content/management/aws-access-methods.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/aws-access-methods.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
