import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/iam.mdx
var frontmatter = {
	"title": "AWS IAM",
	"titleEn": "AWS Identity and Access Management",
	"kind": "service",
	"status": "published",
	"summary": "IAM은 누가 어떤 AWS API를 어떤 리소스에 부를 수 있는지를 사용자·그룹·역할과 JSON 정책으로 정하는 글로벌 서비스다.",
	"aliases": [
		"IAM",
		"아이엠",
		"아이에이엠",
		"IAM 사용자",
		"IAM 정책 변수",
		"정책 변수",
		"IAM 그룹",
		"IAM 정책",
		"IAM 역할",
		"루트 계정",
		"루트 사용자",
		"Root account",
		"최소 권한 원칙",
		"least privilege",
		"암호 정책",
		"비밀번호 정책",
		"Password Policy",
		"액세스 키",
		"엑세스 키",
		"Access Key",
		"권한 경계",
		"Permissions Boundary",
		"인스턴스 프로파일",
		"자격 증명 기반 정책",
		"리소스 기반 정책",
		"권한 관리",
		"접근 권한 관리",
		"사용자 권한",
		"역할과 정책",
		"EC2 역할",
		"EC2에 권한 주기",
		"키 없이 권한",
		"권한 부여",
		"계정 권한 설정",
		"IAM 정책 평가",
		"정책 평가 논리",
		"정책 평가 순서",
		"policy evaluation logic",
		"ABAC",
		"속성 기반 접근 제어",
		"명시적 거부",
		"explicit deny",
		"암시적 거부",
		"implicit deny",
		"UnauthorizedOperation",
		"AccessDenied"
	],
	"related": [
		"security/sts",
		"security/iam-identity-center",
		"security/mfa",
		"security/cognito",
		"security/kms",
		"management/organizations",
		"compute/ec2",
		"storage/s3"
	],
	"signals": [
		{
			"id": "iam",
			"need": "EC2·Lambda의 코드가 키를 저장하지 않고 S3를 쓴다",
			"choose": "IAM 역할",
			"see": "security/iam#scenario-ec2-app-to-s3",
			"why": "역할의 임시 자격 증명을 SDK가 받는다. 키는 암호화해도 남는다."
		},
		{
			"id": "gwonhan-gyeonggye",
			"need": "개발자가 역할을 만들되 자기 권한을 넘는 역할은 못 만들게 한다",
			"choose": "권한 경계",
			"see": "security/iam#scenario-delegate-role-creation",
			"why": "경계를 붙인 역할만 만들게 한다. SCP는 계정 전체를 묶는다."
		},
		{
			"id": "principalorgid",
			"need": "우리 조직의 계정에서 온 요청만 리소스 정책으로 허용한다",
			"choose": "`aws:PrincipalOrgID` 조건",
			"see": "security/iam#policies",
			"why": "계정을 하나씩 적지 않아도 조직의 것만 통과한다."
		},
		{
			"id": "iam-access-analyzer",
			"need": "계정 밖에 열려 있는 버킷·역할·키를 찾아낸다",
			"choose": "IAM Access Analyzer",
			"see": "security/iam#policies",
			"why": "정책을 읽어 밖에 열린 것을 찾는다. CloudTrail은 일어난 호출이다."
		}
	],
	"facts": [
		{
			"id": "users-per-account",
			"label": "계정당 IAM 사용자",
			"value": "5,000명",
			"note": "늘릴 수 없다. 사람이 더 많으면 페더레이션과 임시 자격 증명을 쓴다.",
			"called": [
				"사용자 명",
				"유저 명",
				"사용자수",
				"유저 천명",
				"계정당사용자",
				"사용자제한",
				"유저 개",
				"사용자 개",
				"user 개",
				"user 명",
				"user 계정",
				"users per account",
				"유저 최대",
				"사용자 최대"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/general/latest/gr/iam-service.html"
		},
		{
			"id": "groups-per-user",
			"label": "사용자 한 명이 들 수 있는 그룹",
			"value": "10개",
			"called": [
				"그룹 가입",
				"사용자당그룹",
				"유저당그룹",
				"유저 그룹",
				"사용자 그룹",
				"user 그룹",
				"groups per user",
				"사용자당 최대 그룹",
				"최대 그룹"
			],
			"source": "https://docs.aws.amazon.com/general/latest/gr/iam-service.html"
		},
		{
			"id": "groups-per-account",
			"label": "계정당 그룹",
			"value": "기본 300개",
			"note": "500개까지 늘릴 수 있다.",
			"called": [
				"그룹 계정당",
				"그룹 개",
				"그룹 수",
				"group 개",
				"groups per account",
				"groups limit",
				"그룹 한도"
			],
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html"
		},
		{
			"id": "roles-per-account",
			"label": "계정당 역할",
			"value": "기본 1,000개",
			"note": "할당량 증설을 요청할 수 있다.",
			"called": [
				"역할 개",
				"역할 수",
				"role 개",
				"롤 개",
				"roles limit",
				"roles per account",
				"역할 한도"
			],
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html"
		},
		{
			"id": "managed-policies-attached",
			"label": "하나에 붙일 수 있는 관리형 정책",
			"value": "사용자·그룹은 10개, 역할은 20개(기본)",
			"note": "사용자는 20개, 역할은 25개까지 늘릴 수 있고 그룹은 10개 고정이다.",
			"examEra": "사용자·그룹·역할마다 10개",
			"called": [
				"관리형정책",
				"managedpolicy",
				"정책 연결",
				"역할 정책 개",
				"역할 정책",
				"사용자 정책 개",
				"policies per role",
				"policies per user",
				"managed policies per role",
				"managed policies per user"
			],
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html"
		},
		{
			"id": "managed-policy-size",
			"label": "관리형 정책 하나의 크기",
			"value": "6,144자(공백 제외)",
			"note": "고칠 때마다 버전이 남고 최대 5개까지 보관한다.",
			"called": [
				"글자 수",
				"정책 글자 수",
				"managed policy size"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/general/latest/gr/iam-service.html"
		},
		{
			"id": "inline-policy-size",
			"label": "인라인 정책 합계 크기",
			"value": "사용자 2,048자, 그룹 5,120자, 역할 10,240자",
			"called": ["인라인 정책 글자 수", "inline policy size"],
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html"
		},
		{
			"id": "access-keys-per-user",
			"label": "사용자당 액세스 키",
			"value": "2개",
			"note": "새 키를 만들어 바꾼 다음 옛 키를 지우는 무중단 교체를 위해 둘이다.",
			"called": [
				"액세스키",
				"accesskey",
				"엑세스키",
				"access keys",
				"access keys per user",
				"액세스 키 개",
				"엑세스 키 개"
			],
			"source": "https://docs.aws.amazon.com/general/latest/gr/iam-service.html"
		},
		{
			"id": "mfa-devices",
			"label": "등록할 수 있는 MFA 장치",
			"value": "루트 사용자와 IAM 사용자마다 8개",
			"examEra": "1개",
			"called": [
				"MFA기기",
				"MFA장치",
				"MFA 대",
				"MFA device",
				"MFA devices",
				"MFA devices per user"
			],
			"axis": "authentication",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html"
		},
		{
			"id": "password-min-length",
			"label": "암호 최소 길이",
			"value": "기본 8자, 설정 범위 6~128자",
			"note": "정책을 따로 만들지 않으면 8자에 네 문자 종류 중 세 가지 이상이 기본값이다.",
			"called": [
				"비밀번호 최소",
				"암호 최소",
				"password minimum",
				"minimum password length",
				"password length"
			],
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"
		},
		{
			"id": "password-age-reuse",
			"label": "암호 만료와 재사용 금지",
			"value": "만료 1~1,095일, 이전 암호 1~24개",
			"note": "기본값은 만료 없음이다.",
			"called": [
				"비밀번호 만료",
				"password 만료",
				"password max age",
				"password age",
				"password reuse limit",
				"password reuse"
			],
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"
		},
		{
			"id": "role-max-session",
			"label": "역할의 최대 세션 시간",
			"value": "기본 1시간, 1~12시간",
			"called": [
				"역할 세션",
				"세션 최대",
				"role session",
				"역할 세션 시간",
				"역할 최대 세션"
			],
			"axis": "session",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html"
		},
		{
			"id": "boundary-per-entity",
			"label": "권한 경계",
			"value": "사용자·역할마다 1개",
			"note": "그룹에는 걸 수 없다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "없음",
			"note": "STS도 없다.",
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction.html"
		}
	],
	"scenarios": [
		{
			"id": "ec2-app-to-s3",
			"situation": "EC2의 애플리케이션이 S3 버킷에 파일을 쓴다. 지금은 액세스 키가 설정 파일에 들어 있고, 보안 팀은 키를 인스턴스에서 없애라고 한다.",
			"answer": [
				"security/iam",
				"compute/ec2",
				"storage/s3"
			],
			"choose": "인스턴스 프로파일의 IAM 역할",
			"why": "키를 저장하지 말라는 요구가 열쇠다. S3 권한만 담은 역할을 인스턴스 프로파일로 붙이면 SDK가 임시 자격 증명을 스스로 받아 갱신한다.",
			"trap": "키를 암호화해 두거나 환경 변수로 옮겨도 오래가는 키가 그대로 남는다.",
			"requirements": ["access-control"]
		},
		{
			"id": "delegate-role-creation",
			"situation": "개발팀이 Lambda용 역할을 스스로 만들되, 관리자 권한이 담긴 역할을 만들어 자기 권한을 올리는 일은 막아야 한다.",
			"answer": ["security/iam", "compute/lambda"],
			"choose": "권한 경계",
			"why": "위임하되 한도를 넘지 못하게 하라면 권한 경계다. 지정한 경계를 붙인 역할만 만들 수 있도록 조건을 걸면, 역할에 무슨 정책을 달든 경계 밖의 일은 못 한다.",
			"trap": "SCP는 계정 전체를 묶는다. 한 계정 안에서 특정 팀이 만드는 역할만 제한하라는 요구에는 너무 넓다.",
			"requirements": ["access-control"]
		},
		{
			"id": "per-task-permissions",
			"situation": "같은 클러스터에서 도는 두 ECS 서비스 중 하나는 SQS만, 다른 하나는 DynamoDB만 써야 한다.",
			"answer": ["security/iam", "compute/ecs"],
			"choose": "서비스마다 태스크 역할(`taskRoleArn`)",
			"why": "태스크 정의의 `taskRoleArn`에 서비스마다 다른 태스크 역할을 준다. 최소 권한이 태스크 단위로 지켜진다.",
			"trap": "실행 역할(executionRoleArn)은 이미지를 당기고 로그를 보내는 ECS 에이전트의 몫이다. 앱 코드의 권한이 되지 않는다.",
			"requirements": ["access-control"]
		},
		{
			"id": "same-job-many-people",
			"situation": "부서가 셋이고 직원이 자주 옮겨 다닌다. 사람마다 정책을 붙이고 떼느라 실수가 잦다.",
			"answer": ["security/iam"],
			"choose": "직무별 그룹에 붙인 정책",
			"why": "직무별 권한과 관리 부담이 단서다. 정책은 직무별 그룹에 붙이고 사람은 그룹만 옮긴다.",
			"trap": "사용자마다 인라인 정책을 복사하면 고칠 곳이 사람 수만큼 늘어난다.",
			"requirements": ["access-control", "least-operations"]
		}
	],
	"corrections": [
		{
			"id": "sdk-pc",
			"notes": "SDK로 AWS를 쓰려면 관리 콘솔에서 액세스 키를 만들어야 한다고 한다.",
			"status": "outdated",
			"right": "오래가는 액세스 키는 마지막 수단이다. AWS 안의 코드는 역할로, 사람의 PC는 IAM Identity Center 로그인으로 임시 자격 증명을 받는다. 루트의 액세스 키는 만들지 않는다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
		},
		{
			"id": "mfa-iam",
			"notes": "MFA를 두고 필수라면서 동시에 강력한 권고라고 한다.",
			"status": "conflict",
			"right": "둘을 나눠야 한다. 루트 사용자에게는 이제 모든 계정 유형에서 강제되고, IAM 사용자에게는 권고다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html"
		},
		{
			"id": "wording",
			"notes": "정책은 사용자나 그룹에 준다고만 한다.",
			"status": "simplified",
			"right": "역할에도 붙인다. 지금은 역할이 중심이다. 버킷 정책처럼 리소스에 붙는 정책도 있다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html"
		},
		{
			"id": "organizations",
			"notes": "한 사용자가 여러 조직에 속할 수 있다고 한다.",
			"status": "wrong",
			"right": "조직이 아니라 그룹이다. 최대 10개 그룹에 들 수 있다. 조직(Organizations)은 계정을 묶는 다른 서비스다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html"
		},
		{
			"id": "scp-iam",
			"notes": "루트 계정은 기본으로 있고 모든 권한을 가진다고만 한다.",
			"status": "simplified",
			"right": "IAM 정책으로는 막을 수 없지만, 조직의 멤버 계정이라면 SCP가 루트에도 적용된다. 일상 작업에는 쓰지 않고, 멤버 계정의 루트 자격 증명은 관리 계정에서 지울 수도 있다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html"
		},
		{
			"id": "iam",
			"notes": "인스턴스 메타데이터로 역할 이름을 알아내 IAM 정책을 시험할 수 있다고 한다.",
			"status": "wrong",
			"right": "메타데이터가 주는 것은 역할 이름과 임시 자격 증명이다. 정책 내용은 보이지 않는다. 정책 시험은 IAM 정책 시뮬레이터로 한다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_testing-policies.html"
		},
		{
			"id": "ecs-task",
			"notes": "ECS 태스크 역할을 지정하면 컨테이너 하나하나에 권한이 생긴다고 한다.",
			"status": "simplified",
			"right": "단위는 태스크(task)다. 한 태스크 안의 컨테이너는 모두 같은 태스크 역할을 쓴다. 권한을 나누려면 태스크 정의를 나눈다.",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"
		},
		{
			"id": "iam-2",
			"notes": "암호 정책이 계정의 비밀번호를 두루 강하게 만드는 것처럼 적는다.",
			"status": "simplified",
			"right": "암호 정책은 IAM 사용자의 콘솔 암호에만 걸린다. 루트 사용자의 암호와 액세스 키에는 적용되지 않고, 암호가 만료돼도 액세스 키는 계속 동작한다.",
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "글로벌 서비스",
			"lines": "42-53"
		},
		{
			"note": "001",
			"section": "IAM",
			"lines": "55-63"
		},
		{
			"note": "001",
			"section": "IAM - Permissions",
			"lines": "65-71"
		},
		{
			"note": "001",
			"section": "IAM - Password Policy",
			"lines": "73-82"
		},
		{
			"note": "001",
			"section": "Multi Factor Authentication ( MFA )",
			"lines": "84-91"
		},
		{
			"note": "001",
			"section": "SDK와 액세스 키",
			"lines": "113-117"
		},
		{
			"note": "001",
			"section": "EC2 인스턴스 메타데이터",
			"lines": "787-793"
		},
		{
			"note": "002",
			"section": "Task Role",
			"lines": "317-320"
		}
	],
	"references": [
		{
			"title": "IAM 보안 모범 사례",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
		},
		{
			"title": "정책의 변수와 태그",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html"
		},
		{
			"title": "인스턴스 프로파일",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html"
		},
		{
			"title": "정책 평가 로직",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html"
		},
		{
			"title": "권한 경계",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"
		},
		{
			"title": "IAM과 STS의 할당량",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html"
		},
		{
			"title": "루트 사용자",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html"
		},
		{
			"title": "서비스 연결 역할",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html"
		},
		{
			"title": "IAM Access Analyzer의 정책 생성",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-generation.html"
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
			"depth": 3,
			"slug": "policy-evaluation",
			"text": "정책 평가 순서"
		},
		{
			"depth": 2,
			"slug": "identities",
			"text": "사용자·그룹·루트 사용자·역할"
		},
		{
			"depth": 3,
			"slug": "service-roles",
			"text": "서비스 역할과 서비스 연결 역할"
		},
		{
			"depth": 2,
			"slug": "policies",
			"text": "정책과 최소 권한"
		},
		{
			"depth": 2,
			"slug": "password-policy",
			"text": "암호 정책"
		},
		{
			"depth": 2,
			"slug": "access-keys",
			"text": "액세스 키"
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
		h3: "h3",
		p: "p",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>AWS API를 부르는 요청은 거의 모두 IAM이 신원을 확인하고 허락한다. 그러니 물음은 “쓸까”가 아니라 “누구에게 무엇을 줄까”다. IAM은 <a href=\"/networking/route53/\" class=\"mention\">Route 53</a>, <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>처럼 글로벌 서비스라 한 번 만들면 모든 리전에서 통하고, 요금이 없다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 누가 AWS에 접근하나, 줄 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">누가 AWS에 접근하나</th>\n<th scope=\"col\">줄 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ec2-lambda-ecs\">\n<th scope=\"row\"><a href=\"#row-ec2-lambda-ecs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ec2/\">EC2</a>·<a href=\"/compute/lambda/\">Lambda</a>·<a href=\"/compute/ecs/\">ECS</a>에서 도는 코드</th>\n<td>IAM 역할</td>\n</tr>\n<tr id=\"row-dareun-gyejeongui-saramgwa-peurogeuraem\">\n<th scope=\"row\"><a href=\"#row-dareun-gyejeongui-saramgwa-peurogeuraem\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 계정의 사람과 프로그램</th>\n<td>역할을 <a href=\"/security/sts/\">STS</a>로 맡게 한다</td>\n</tr>\n<tr id=\"row-yeoreo-gyejeongeul-sseuneun-jigwon\">\n<th scope=\"row\"><a href=\"#row-yeoreo-gyejeongeul-sseuneun-jigwon\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 계정을 쓰는 직원</th>\n<td><a href=\"/security/iam-identity-center/\">IAM Identity Center</a>, SAML 페더레이션</td>\n</tr>\n<tr id=\"row-naega-mandeun-aebui-gogaek\">\n<th scope=\"row\"><a href=\"#row-naega-mandeun-aebui-gogaek\" class=\"anchor\" aria-label=\"줄 링크\"></a>내가 만든 앱의 고객</th>\n<td><a href=\"/security/cognito/\">Cognito</a></td>\n</tr>\n<tr id=\"row-yeokareul-sseul-su-eomneun-oebu-dogu\">\n<th scope=\"row\"><a href=\"#row-yeokareul-sseul-su-eomneun-oebu-dogu\" class=\"anchor\" aria-label=\"줄 링크\"></a>역할을 쓸 수 없는 외부 도구</th>\n<td>IAM 사용자와 액세스 키(마지막 수단)</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.h3, {
					id: "policy-evaluation",
					children: ["정책 평가 순서", createVNode(_components.a, {
						href: "#policy-evaluation",
						class: "anchor",
						"aria-label": "이 절의 링크"
					})]
				}),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-evaluation\" data-diagram=\"evaluation\"><figcaption><span class=\"diagram-title\">IAM이 요청을 허용할지 정하는 <span class=\"diagram-title-end\">순서<a href=\"#diagram-evaluation\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: IAM이 요청을 허용할지 정하는 순서\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"275\" height=\"400\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 440.4 640\"><svg width=\"440.4\" height=\"640\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-evaluation-desc\" aria-labelledby=\"diagram-evaluation-title\" role=\"img\" viewBox=\"-4 -4 440.4 640\"><title id=\"diagram-evaluation-title\">IAM이 요청을 허용할지 정하는 순서</title><desc id=\"diagram-evaluation-desc\">명시적 Deny가 하나라도 있으면 거부한다. 없으면 SCP·권한 경계·세션 정책 같은 상한이 허용하는지 보고, 마지막으로 자격 증명 기반 정책이나 리소스 기반 정책에 Allow가 있어야 허용한다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M256.4 56v36\"/><path fill=\"var(--diagram-line)\" d=\"m262.4 84-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M256.4 140v13q0 7 7 7h103q7 0 7 7v294q0 7-7 7h-11q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m354.4 546-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M256.4 140v13q0 7-7 7h-46.8q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m201.6 238-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M195.6 294v13q0 7 7 7h78q7 0 7 7v140q0 7 7 7h46.7q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m354.4 546-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M195.6 294v13q0 7-7 7H122q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m121 392-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M115 448v13q0 7 7 7h17q7 0 7 7v56q0 7 7.1 7h188.2q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m354.4 546-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M115 448v13q0 7-7 7H91q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m90 546-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"351.9\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"372.9\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">있다</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"174.1\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"195.1\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">없다</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"256.6\" y=\"411\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"287.1\" y=\"434\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니다</text></g><g class=\"d-edge-label\"><rect width=\"172.7\" height=\"30\" x=\"28.5\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"114.9\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">허용 또는 상한 없음</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"124.5\" y=\"488\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"145.5\" y=\"511\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">없다</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"62.5\" y=\"488\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"83.5\" y=\"511\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">있다</text></g><g class=\"d-node\"><rect width=\"129.6\" height=\"44\" x=\"191.6\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"256.4\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서명된 요청</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 229.546875,0 240.546875,-22 229.546875,-44 11,-44 0,-22\" transform=\"translate(136.1 140)\"/><text x=\"256.4\" y=\"127\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 명시적 Deny가 있나</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"276.4\" y=\"558\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"348.4\" y=\"598\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">거부</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 192.3125,0 203.3125,-22 192.3125,-44 11,-44 0,-22\" transform=\"translate(94 294)\"/><text x=\"195.6\" y=\"281\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 상한이 허용하나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 169.25,0 180.25,-22 169.25,-44 11,-44 0,-22\" transform=\"translate(24.9 448)\"/><text x=\"115\" y=\"435\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ Allow가 있나</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"12\" y=\"558\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"84\" y=\"598\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">허용</text></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>명시적 Deny가 하나라도 있으면 거부한다. 없으면 SCP·권한 경계·세션 정책 같은 상한이 허용하는지 보고, 마지막으로 자격 증명 기반 정책이나 리소스 기반 정책에 Allow가 있어야 허용한다.</p><ul><li>서명된 요청 → ① 명시적 Deny가 있나</li><li>① 명시적 Deny가 있나 → 거부: 있다</li><li>① 명시적 Deny가 있나 → ② 상한이 허용하나: 없다</li><li>② 상한이 허용하나 → 거부: 아니다</li><li>② 상한이 허용하나 → ③ Allow가 있나: 허용 또는 상한 없음</li><li>③ Allow가 있나 → 거부: 없다</li><li>③ Allow가 있나 → 허용: 있다</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>정책 평가의 출발점은 거부다. 관련된 정책을 모두 모아 <code>Deny</code>가 하나라도 맞으면 다른 <code>Allow</code>가 몇 개든 끝난다.</li>\n<li><a href=\"/management/organizations/#scp\">SCP</a>, RCP(리소스 쪽의 SCP), 권한 경계, 세션 정책은 <strong>상한</strong>이다. 있으면 거기서도 허용돼야 한다. 상한만으로는 아무 권한도 생기지 않는다.</li>\n<li>같은 계정 안에서는 자격 증명 기반 정책(사용자·그룹·역할에 붙음)과 리소스 기반 정책(<a href=\"/storage/s3/\">S3</a> 버킷 정책 등) 중 한쪽의 <code>Allow</code>면 된다. <strong>다른 계정</strong>의 리소스라면 양쪽 모두 허용해야 한다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"identities\">사용자·그룹·루트 사용자·역할<a href=\"#identities\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 주체, 자격 증명, 기억할 것\" tabindex=\"0\"><table aria-label=\"사용자·그룹·루트 사용자·역할\">\n<thead>\n<tr>\n<th scope=\"col\">주체</th>\n<th scope=\"col\">자격 증명</th>\n<th scope=\"col\">기억할 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ruteu-sayongja\">\n<th scope=\"row\"><a href=\"#row-ruteu-sayongja\" class=\"anchor\" aria-label=\"줄 링크\"></a>루트 사용자</th>\n<td>계정을 만들 때의 이메일과 암호</td>\n<td>IAM 정책으로 못 막는다. <a href=\"/security/mfa/\">MFA</a>를 걸고 잠가 둔다</td>\n</tr>\n<tr id=\"row-sayongja\">\n<th scope=\"row\"><a href=\"#row-sayongja\" class=\"anchor\" aria-label=\"줄 링크\"></a>사용자</th>\n<td>암호, 액세스 키(오래감)</td>\n<td>그룹 없이도 되고 여러 그룹에도 든다</td>\n</tr>\n<tr id=\"row-geurup\">\n<th scope=\"row\"><a href=\"#row-geurup\" class=\"anchor\" aria-label=\"줄 링크\"></a>그룹</th>\n<td>없음</td>\n<td>사용자만 담는다. 그룹 속 그룹, 역할은 안 된다</td>\n</tr>\n<tr id=\"row-yeokal\">\n<th scope=\"row\"><a href=\"#row-yeokal\" class=\"anchor\" aria-label=\"줄 링크\"></a>역할</th>\n<td>임시 자격 증명뿐</td>\n<td>맡은 동안만 유효하고 저절로 바뀐다</td>\n</tr>\n</tbody>\n</table></div>\n<p>역할에는 정책이 둘이다. <strong>신뢰 정책</strong>은 누가 맡을 수 있는지, <strong>권한 정책</strong>은 맡으면 무엇을 할 수 있는지 정한다. 역할은 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에는 인스턴스 프로파일로, <a href=\"/compute/ecs/\" class=\"mention\">ECS</a>에는 태스크 정의의 <code>taskRoleArn</code>으로 붙인다. 인스턴스 프로파일은 역할 하나를 담는 그릇이고, 콘솔에서 EC2용 역할을 만들면 같은 이름으로 함께 생긴다. 루트는 계정 해지나 S3 MFA Delete 켜기처럼 루트만 되는 일에만 쓴다.</p>\n<h3 id=\"service-roles\">서비스 역할과 서비스 연결 역할<a href=\"#service-roles\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>AWS 서비스가 나를 대신해 맡는 역할은 둘이다. <strong>서비스 역할</strong>은 내가 만들어 건네고 정책도 내가 고친다. <strong>서비스 연결 역할</strong>은 서비스 하나에 매여 있어 권한을 그 서비스가 정하고, 서비스가 쓰는 동안에는 지우지 못한다. SCP도 걸리지 않는다.</p>\n</div><h2 id=\"policies\">정책과 최소 권한<a href=\"#policies\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>정책은 JSON 문서다. 누가(<code>Principal</code>, 리소스 기반 정책과 신뢰 정책에만), 무엇을(<code>Action</code>), 어디에(<code>Resource</code>), 어떤 조건에서(<code>Condition</code>) 할 수 있는지 적는다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Version\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"2012-10-17\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Statement\"</span><span class=\"tk-punctuation\">:</span><span> [{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Effect\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Allow\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Action\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"s3:GetObject\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"s3:PutObject\"</span><span>]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Resource\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:s3:::example-reports/*\"</span></span>\n<span class=\"line\"><span>  }]</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p><code>Condition</code>은 시험의 단골이다. 우리 조직의 계정만 들이려면 <code>aws:PrincipalOrgID</code>, 회사 IP로 좁히려면 <code>aws:SourceIp</code>, 리전을 묶으려면 <code>aws:RequestedRegion</code>을 쓴다. 사용자와 리소스의 태그를 견주어 허용하면 정책 하나로 팀이 늘어나는 것을 감당한다. 이것을 속성 기반 접근 제어(ABAC)라 한다.</p>\n<p><strong>정책 변수</strong>는 요청이 올 때 값이 정해지는 자리다. <code>Resource</code>를 <code>arn:aws:s3:::example-reports/home/${aws:username}/*</code>로 적어 그룹에 한 번 붙이면 사용자마다 제 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 폴더만 읽고 쓴다. <code>aws:username</code>은 IAM 사용자에게만 있다. 역할로 들어온 사람은 <code>${aws:PrincipalTag/…}</code> 같은 태그로 가린다.</p>\n<p>최소 권한 원칙은 일에 꼭 필요한 동작과 리소스만 적는 것이다. 키나 세션이 새더라도 피해가 그 안에 갇힌다. 넓은 AWS 관리형 정책으로 시작했다면, IAM Access Analyzer가 <a href=\"/management/cloudtrail/\">CloudTrail</a>의 실제 사용 기록(최대 90일)으로 만들어 주는 정책으로 좁힌다. 인라인 정책은 한 주체에 박혀 함께 지워지고, 관리형 정책은 여럿이 나눠 쓴다.</p>\n<p>점검 도구는 셋을 구별한다. <strong>자격 증명 보고서</strong>는 계정의 모든 사용자와 암호·키·MFA 상태를 CSV로 뽑는다. <strong>마지막 접근 정보</strong>는 한 사용자나 역할이 어떤 서비스를 언제 마지막으로 썼는지 보여 주어, 안 쓰는 권한을 걷어 내게 한다. <strong>IAM Access Analyzer</strong>는 계정이나 조직 밖에 열려 있는 버킷, 역할, 키를 찾아낸다. 분석기를 따로 만들면 쓰지 않는 역할·키·권한도 찾는다(유료).</p>\n</div><h2 id=\"password-policy\">암호 정책<a href=\"#password-policy\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>IAM 사용자의 콘솔 암호에 최소 길이, 문자 종류(대문자·소문자·숫자·기호), 만료 기간, 재사용 금지를 계정 단위로 건다. 사용자가 스스로 암호를 바꾸게 허락할지도 여기서 정한다. 루트 암호와 액세스 키에는 걸리지 않는다.</p>\n<p>암호는 새 나갈 수 있으므로 <a href=\"/security/mfa/\">MFA</a>를 함께 건다. 패스키·보안 키(FIDO2), 인증 앱(가상 MFA), 하드웨어 토큰을 쓸 수 있다. 정책에 <code>aws:MultiFactorAuthPresent</code> 조건을 넣으면 MFA로 로그인한 세션에만 위험한 동작을 허용한다.</p>\n</div><h2 id=\"access-keys\">액세스 키<a href=\"#access-keys\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: "CLI와 SDK의 요청에 서명하는 한 쌍이다. 액세스 키 ID가 이름, 비밀 액세스 키가 암호 구실을 한다. 비밀 키는 만들 때 한 번만 보인다. 스스로 만료되지 않아 코드나 저장소에 들어가면 그대로 사고가 된다." }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "키보다 역할",
					"set:html": "<p>예전 자료는 액세스 키 발급부터 가르친다. 지금 정답은 코드에는 역할, 사람에게는 <a href=\"/security/iam-identity-center/\">IAM Identity Center</a>다. “키를 교체해 준다”와 “역할을 붙인다”가 함께 보기에 있으면 역할이 이긴다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>권한 경계와 SCP</strong>: 둘 다 상한이다. 경계는 사용자·역할 하나에, SCP는 조직의 멤버 계정에 걸린다. SCP는 관리 계정에는 적용되지 않는다.</li>\n<li><strong>KMS는 예외다</strong>: <a href=\"/security/kms/\">KMS</a> 키는 키 정책이 허락하지 않으면 IAM 정책의 <code>Allow</code>가 힘을 쓰지 못한다.</li>\n<li><strong>IAM 정책은 AWS API를 다스린다.</strong> <a href=\"/database/rds/\">RDS</a> 인스턴스를 지우는 일은 막지만, 그 안 테이블의 읽기·쓰기는 DB 사용자의 권한(GRANT)이 정한다.</li>\n<li><strong>교차 계정에서 역할과 버킷 정책</strong>: 역할을 맡으면 그동안 원래 권한은 내려놓는다. 버킷 정책으로 열어 주면 원래 권한을 지닌 채 상대 버킷을 쓴다. 두 계정 사이에 복사하는 작업이면 이 차이가 답을 가른다.</li>\n<li><strong><code>iam:PassRole</code></strong>: 서비스에 역할을 붙이려면 그 역할을 건넬 권한이 따로 있어야 한다. 없으면 힘센 역할을 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>에 달아 우회할 수 있기 때문이다.</li>\n<li>그룹은 정책의 <code>Principal</code>에 적을 수 없다. 신원이 아니라 묶음이기 때문이다.</li>\n</ul></div>" })
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
var url = "content/security/iam.mdx/";
var file = "/work/wt/build/content/security/iam.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/iam.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
