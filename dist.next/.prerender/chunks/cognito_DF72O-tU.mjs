import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/cognito.mdx
var frontmatter = {
	"title": "Amazon Cognito",
	"titleEn": "Amazon Cognito",
	"kind": "service",
	"status": "published",
	"summary": "Cognito는 내가 만든 웹·모바일 앱의 고객에게 회원 가입과 로그인을 붙이고(사용자 풀), 필요하면 AWS 임시 자격 증명까지 주는(자격 증명 풀) 서비스다.",
	"aliases": [
		"Cognito",
		"코그니토",
		"코그니또",
		"사용자 풀",
		"유저 풀",
		"User Pool",
		"자격 증명 풀",
		"아이덴티티 풀",
		"Identity Pool",
		"Cognito Sync",
		"코그니토 싱크",
		"CIAM",
		"고객 ID 및 액세스 관리",
		"소셜 로그인",
		"Hosted UI",
		"호스티드 UI",
		"회원 가입 로그인",
		"사용자 인증 서비스",
		"구글 로그인 연동",
		"앱 사용자 로그인",
		"게스트 사용자",
		"비로그인 사용자",
		"회원 관리 서비스",
		"로그인 기능"
	],
	"related": [
		"integration/api-gateway-security",
		"security/sts",
		"security/iam-identity-center",
		"security/iam",
		"compute/lambda",
		"networking/application-load-balancer",
		"storage/s3",
		"database/dynamodb"
	],
	"signals": [
		{
			"id": "cognito-aep-gogaegui-hoewon",
			"need": "앱 고객의 회원 가입과 소셜 로그인을 서버 없이 붙인다",
			"choose": "Cognito 사용자 풀",
			"see": "security/cognito#user-pool-vs-identity-pool",
			"why": "가입과 로그인은 사용자 풀이다. 자격 증명 풀은 AWS 자격 증명으로 바꾼다."
		},
		{
			"id": "cognito-rogeuinhan-aep",
			"need": "로그인한 앱 사용자가 서버를 거치지 않고 S3에 직접 올린다",
			"choose": "Cognito 자격 증명 풀",
			"see": "security/cognito#scenario-direct-upload-own-folder",
			"why": "사용자 풀은 토큰만 준다. S3에 서명할 자격 증명은 자격 증명 풀이 준다."
		},
		{
			"id": "jagyeok-jeungmyeong-purui-sonnim",
			"need": "로그인하지 않은 손님에게도 AWS 읽기 권한을 준다",
			"choose": "자격 증명 풀의 손님 역할",
			"see": "security/cognito#scenario-guest-read-only",
			"why": "인증하지 않은 사람에게도 역할을 준다. 키를 심으면 누구나 꺼낸다."
		},
		{
			"id": "iam-identity-center",
			"need": "고객이 아니라 직원이 여러 AWS 계정에 로그인한다",
			"choose": "IAM Identity Center",
			"see": "security/iam-identity-center#when",
			"why": "앱의 고객이면 Cognito, AWS 계정에 드는 직원이면 Identity Center다."
		}
	],
	"facts": [
		{
			"id": "id-access-token",
			"label": "ID 토큰·액세스 토큰 유효 시간",
			"value": "기본 1시간, 5분~24시간",
			"called": [
				"access token expiration",
				"access token validity",
				"ID token lifetime",
				"token expiration",
				"token validity"
			],
			"axis": "session",
			"source": "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html"
		},
		{
			"id": "refresh-token",
			"label": "새로 고침 토큰 유효 시간",
			"value": "기본 30일, 60분~10년",
			"called": [
				"refresh",
				"갱신 토큰",
				"refresh token expiration",
				"refresh token lifetime",
				"refresh token validity",
				"리프레시 토큰 만료",
				"리프레시토큰 만료",
				"리프레시 토큰 유효",
				"리프레시 토큰 기간",
				"리프레시 토큰 시간",
				"리프레시 토큰 며칠",
				"리프레쉬 토큰 기본",
				"리프레시 토큰 기본"
			],
			"source": "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html"
		},
		{
			"id": "identity-credentials",
			"label": "자격 증명 풀이 주는 AWS 자격 증명",
			"value": "1시간",
			"note": "향상된 흐름 기준. 앱이 STS를 직접 부르는 기본(클래식) 흐름은 역할의 최대 세션 시간까지 정할 수 있다.",
			"called": [
				"임시 자격증명",
				"identity pool credential expiration",
				"identity pool credentials 시간",
				"아이덴티티 풀 자격증명 만료",
				"자격 증명 풀 시간"
			],
			"source": "https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html"
		},
		{
			"id": "free-mau",
			"label": "무료 월간 활성 사용자(MAU)",
			"value": "Lite·Essentials는 월 10,000명, Plus는 없음",
			"note": "사용자 풀에 직접 로그인하거나 소셜 로그인하는 사용자 기준이다. SAML·OIDC 연동 사용자의 무료 구간은 훨씬 작다. 2024년 11월 요금제가 나뉘기 전부터 쓰던 계정은 다를 수 있다.",
			"examEra": "50,000명",
			"called": [
				"무료 명",
				"MAU",
				"무료 사용자",
				"free tier",
				"프리티어",
				"프리 티어"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/cognito/pricing/"
		},
		{
			"id": "default-plan",
			"label": "새 사용자 풀의 기능 요금제",
			"value": "기본 Essentials(Lite·Essentials·Plus 중)",
			"note": "위협 탐지는 Plus에서만 된다.",
			"source": "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plans.html"
		},
		{
			"id": "users-per-pool",
			"label": "사용자 풀 하나의 사용자",
			"value": "기본 4,000만 명",
			"called": [
				"유저 명",
				"users per pool",
				"users per user pool"
			],
			"source": "https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html"
		},
		{
			"id": "groups",
			"label": "사용자 풀의 그룹",
			"value": "풀마다 10,000개, 한 사용자는 100개까지",
			"called": ["groups per pool", "groups per user pool"],
			"source": "https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html"
		},
		{
			"id": "auth-challenge-session",
			"label": "로그인 단계(MFA 등)를 기다려 주는 시간",
			"value": "3~15분",
			"called": ["챌린지"],
			"source": "https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html"
		},
		{
			"id": "sync-closed",
			"label": "Cognito Sync 신규 이용",
			"value": "2026년 7월 30일부터 불가",
			"note": "쓰던 고객은 계속 쓴다. 대안은 AppSync와 DynamoDB다. 지금 안내 문서에는 날짜 없이 닫혔다고만 적혀 있다.",
			"source": "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sync-availability-change.html"
		},
		{
			"id": "sign-in",
			"label": "사용자 풀이 받아들이는 로그인",
			"value": "풀에 만든 계정, 소셜(구글·애플·페이스북·아마존), SAML, OIDC",
			"axis": "authentication",
			"source": "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation.html"
		}
	],
	"scenarios": [
		{
			"id": "mobile-signup-serverless-api",
			"situation": "모바일 앱에 회원 가입과 소셜 로그인을 넣고, 로그인한 사람만 API Gateway와 Lambda로 만든 API를 부르게 한다. 인증 서버는 운영하고 싶지 않다.",
			"answer": ["security/cognito", "compute/lambda"],
			"choose": "Cognito 사용자 풀",
			"why": "앱 고객의 로그인을 운영 부담 없이 붙이라면 사용자 풀이다. API Gateway의 Cognito 권한 부여자가 토큰을 대신 검사하므로 코드도 필요 없다.",
			"trap": "고객마다 IAM 사용자를 만드는 보기는 틀렸다. 계정당 5,000명이 한계이고 앱에 장기 키가 들어간다.",
			"requirements": ["access-control", "least-operations"]
		},
		{
			"id": "direct-upload-own-folder",
			"situation": "로그인한 사용자가 서버를 거치지 않고 S3 버킷에 사진을 올린다. 남의 폴더에는 접근하지 못해야 한다.",
			"answer": [
				"security/cognito",
				"storage/s3",
				"security/sts"
			],
			"choose": "Cognito 자격 증명 풀",
			"why": "AWS 리소스에 직접 접근하라는 요구는 자격 증명 풀이다. 역할 정책에 사용자 ID 변수를 넣어 자기 접두사만 열어 준다.",
			"trap": "사용자 풀만으로는 안 된다. 사용자 풀이 주는 것은 JWT이지 S3 요청에 서명할 AWS 자격 증명이 아니다.",
			"requirements": ["access-control"]
		},
		{
			"id": "alb-login-without-code",
			"situation": "ALB 뒤의 사내 웹 앱에 로그인을 붙여야 하는데 앱 코드는 고칠 수 없다.",
			"answer": ["networking/application-load-balancer", "security/cognito"],
			"choose": "ALB 리스너 규칙의 사용자 풀 인증",
			"why": "ALB의 HTTPS 리스너 규칙이 사용자 풀로 로그인을 대신 시키고, 통과한 요청만 사용자 정보 헤더를 붙여 대상에 넘긴다.",
			"trap": "보안 그룹과 WAF는 출발지와 내용으로 거를 뿐 누구인지 확인하지 않는다.",
			"requirements": ["access-control", "least-operations"]
		},
		{
			"id": "guest-read-only",
			"situation": "게임 앱의 손님은 로그인 없이 DynamoDB의 순위표를 읽고, 로그인하면 자기 점수도 쓴다.",
			"answer": ["security/cognito", "database/dynamodb"],
			"choose": "자격 증명 풀의 인증되지 않은 역할",
			"why": "자격 증명 풀은 인증되지 않은 사용자에게도 따로 정한 역할을 준다. 손님 역할에는 읽기만 둔다.",
			"trap": "앱에 읽기 전용 액세스 키를 심으면 앱을 뜯어 본 누구나 키를 얻는다.",
			"requirements": ["access-control"]
		}
	],
	"corrections": [
		{
			"id": "sts",
			"notes": "자격 증명 풀이 앱 사용자에게 AWS 증명서를 준다고 적는다.",
			"status": "wrong",
			"right": "인증서가 아니라 임시 자격 증명이다. STS가 역할의 액세스 키 ID, 비밀 키, 세션 토큰을 내준다.",
			"source": "https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html"
		},
		{
			"id": "sync-appsync",
			"notes": "Cognito Sync는 더 이상 쓰이지 않고 AppSync로 대체됐다고 한다.",
			"status": "outdated",
			"right": "방향은 맞다. 정확히는 2026년 7월 30일부터 새 고객을 받지 않으며 기존 고객은 계속 쓸 수 있다. 새로 만든다면 AppSync나 DynamoDB다.",
			"source": "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sync-availability-change.html"
		},
		{
			"id": "api-gateway",
			"notes": "사용자 풀을 앱 유저와 상호작용하고 API Gateway와 연결하는 것이라고만 한다.",
			"status": "simplified",
			"right": "가입과 로그인을 맡아 JWT를 내주는 사용자 디렉터리다. API Gateway뿐 아니라 ALB의 인증 동작과 AppSync에도 연결한다. 토큰이 표준 JWT라서 앱이 직접 검증해도 된다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html"
		},
		{
			"id": "api-iam",
			"notes": "API 접근에서 IAM은 내부 앱, Cognito는 외부 사용자로 나눈다.",
			"status": "simplified",
			"right": "출발점으로는 맞다. 다만 자격 증명 풀을 쓰면 외부 사용자도 임시 자격 증명으로 서명해 IAM 인증 API를 부른다.",
			"source": "https://docs.aws.amazon.com/cognito/latest/developerguide/what-is-amazon-cognito.html"
		},
		{
			"id": "cognito",
			"notes": "서버리스 서비스 목록에 AWS Cognito라고 적는다.",
			"status": "wrong",
			"right": "정식 이름은 Amazon Cognito다.",
			"source": "https://docs.aws.amazon.com/cognito/latest/developerguide/what-is-amazon-cognito.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "API Gateway 보안",
			"lines": "1329-1333"
		},
		{
			"note": "001",
			"section": "Cognito",
			"lines": "1337-1349"
		},
		{
			"note": "004",
			"section": "AWS의 서버리스 서비스",
			"lines": "15-25"
		},
		{
			"note": "004",
			"section": "5) Security",
			"lines": "568-575"
		},
		{
			"note": "004",
			"section": "Amazon Cognito 소개",
			"lines": "577-579"
		}
	],
	"references": [
		{
			"title": "Amazon Cognito 개요",
			"url": "https://docs.aws.amazon.com/cognito/latest/developerguide/what-is-amazon-cognito.html"
		},
		{
			"title": "자격 증명 풀의 인증 흐름",
			"url": "https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html"
		},
		{
			"title": "API Gateway에서 사용자 풀로 접근 제어",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html"
		},
		{
			"title": "사용자 풀의 다중 리전 복제",
			"url": "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-multi-region.html"
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
			"slug": "user-pool-vs-identity-pool",
			"text": "사용자 풀과 자격 증명 풀"
		},
		{
			"depth": 2,
			"slug": "tokens",
			"text": "토큰과 API 보호"
		},
		{
			"depth": 2,
			"slug": "cognito-sync",
			"text": "Cognito Sync"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-bd0816-ff5252\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#bd0816\"/><stop offset=\"1\" stop-color=\"#ff5252\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-api-gateway\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M109 178h9v-6h-9zm16 0h9v-6h-9zM86 47 45 67v129l41 14zm7 41v84h9v6h-9v36l-2 3h-2l-48-16-3-3V65l2-2 48-24h3l2 3v39h9v7zm48 90h9v-6h-9zm0-90h9v-7h-9zm-16 0h9v-7h-9zm-16 0h9v-7h-9zm102-21-41-20v163l41-14zm7 131-3 3-48 16h-2l-2-3v-36h-6v-6h6V88h-6v-7h6V42l2-3h3l48 24 2 2zm-81-90-6-2-16 42 6 2zm22 21a3 3 0 0 0 0-5l-13-13-4 5 10 10-10 11 4 5zm-49 13-13-13a3 3 0 0 1 0-5l13-13 4 5-10 10 10 11z\"/></symbol><symbol id=\"icon-aws-cognito\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-bd0816-ff5252)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M54 115h42v-7H54zm142 46 5 4-24 24h-4l-12-12 4-5 10 10zm15 17c-1 6-3 12-7 16l-10 8a30 30 0 0 1-17 3 30 30 0 0 1-15-7c-8-6-12-17-11-27a30 30 0 0 1 16-23l14-4h4c10 2 18 8 23 17a30 30 0 0 1 3 17m3-20c-6-11-16-18-29-20a36 36 0 0 0-21 4 37 37 0 0 0-19 28c-2 13 3 25 13 33a36 36 0 0 0 19 8h4l16-3 12-10c5-5 7-12 8-19a37 37 0 0 0-3-21M86 134h13v-7H86zm-32 0h26v-7H54zm-2-83h142c3 0 6 4 6 8v24h-9V67l-3-3h-73a3 3 0 0 0-4 3v16H45V59c0-4 3-8 7-8m99 31c8 0 14 6 14 13 0 5-3 9-7 12a14 14 0 0 1-13 0c-5-3-7-7-7-12 0-7 6-13 13-13M45 151V89h66v54a3 3 0 0 0 4 3h33v-6h-27c1-13 9-24 21-27 6 2 13 2 18 0 7 2 13 6 17 13l5-4c-3-6-9-11-16-14 3-3 5-8 5-13 0-11-9-19-20-19s-20 8-20 19c0 5 2 10 5 13a35 35 0 0 0-18 19V70h67v51h6V89h9v48h7V59c0-8-6-14-13-14H52c-8 0-14 6-14 14v92c0 8 6 14 14 14h85v-6H52c-4 0-7-4-7-8\"/></symbol><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-sts\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c22a35\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 36a10 10 0 1 0 20 0a10 10 0 1 0 -20 0M29 31l19-11M44 22l4 7M38 26l3 5M41 44v6l4 3M32 48a9 9 0 1 0 18 0a9 9 0 1 0 -18 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>내 앱의 고객</strong>이 로그인해야 할 때 쓴다. 이런 일을 CIAM(고객 ID 및 액세스 관리)이라 한다. 수백만 명의 가입, 비밀번호 찾기, MFA, 소셜 로그인을 서버 없이 맡긴다. <a href=\"https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html\">MFA의 둘째 요소는</a> SMS, 이메일, 인증 앱(TOTP)이고, 암호 없이 패스키나 일회용 코드로 로그인하게 할 수도 있다. 직원이 AWS 콘솔에 들어오는 일은 Cognito가 아니라 <a href=\"/security/iam-identity-center/\">IAM Identity Center</a>의 몫이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-two-pools\" data-diagram=\"two-pools\"><figcaption><span class=\"diagram-title\">사용자 풀과 자격 증명 풀로 나뉘는 두 갈래 <span class=\"diagram-title-end\">길<a href=\"#diagram-two-pools\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 사용자 풀과 자격 증명 풀로 나뉘는 두 갈래 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"641\" height=\"520\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1025.6 832\"><svg width=\"1025.6\" height=\"832\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-two-pools-desc\" aria-labelledby=\"diagram-two-pools-title\" role=\"img\" viewBox=\"-4 -4 1025.6 832\"><title id=\"diagram-two-pools-title\">사용자 풀과 자격 증명 풀로 나뉘는 두 갈래 길</title><desc id=\"diagram-two-pools-desc\">앱은 사용자 풀에 로그인해 JWT를 받는다. API는 JWT를 들고 API Gateway로 부른다. S3와 DynamoDB를 직접 쓰려면 자격 증명 풀에서 JWT를 STS의 임시 자격 증명으로 바꾼다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M273.8 773.5h261.7q3.7 0 3.7-3.7t3.8-3.8h12.2\"/><path fill=\"var(--diagram-line)\" d=\"m547.2 760 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M272.3 420h14.5q7 0 7 7v296q0 7 7.1 7h254.3\"/><path fill=\"var(--diagram-line)\" d=\"m547.2 724 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M273.5 416h33.3q7 0 7 7v150q0 7 7.1 7h254.2\"/><path fill=\"var(--diagram-line)\" d=\"m567 574 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M669 580h242.6\"/><path fill=\"var(--diagram-line)\" d=\"m903.6 574 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M273.8 412H575\"/><path fill=\"var(--diagram-line)\" d=\"m567 406 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M669 412h242.6\"/><path fill=\"var(--diagram-line)\" d=\"m903.6 406 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M272.3 404h14.5q7 0 7-7V83q0-7 7.1-7h254.3\"/><path fill=\"var(--diagram-line)\" d=\"m547.2 70 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M273.5 408h33.3q7 0 7-7V251q0-7 7.1-7h246.5\"/><path fill=\"var(--diagram-line)\" d=\"m559.4 238 12 6-12 6z\"/></g><g class=\"d-edge-label\"><rect width=\"104.6\" height=\"30\" x=\"374.2\" y=\"758\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"426.5\" y=\"781\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">외부 로그인</text></g><g class=\"d-edge-label\"><rect width=\"185.4\" height=\"30\" x=\"333.8\" y=\"715\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"426.5\" y=\"738\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 로그인, JWT 받기</text></g><g class=\"d-edge-label\"><rect width=\"148\" height=\"30\" x=\"352.5\" y=\"564.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"426.5\" y=\"587.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②a JWT로 호출</text></g><g class=\"d-edge-label\"><rect width=\"146.6\" height=\"30\" x=\"729\" y=\"564.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"802.2\" y=\"587.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③a 검사 후 실행</text></g><g class=\"d-edge-label\"><rect width=\"130.2\" height=\"30\" x=\"361.4\" y=\"396.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"426.5\" y=\"419.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②b JWT 제시</text></g><g class=\"d-edge-label\"><rect width=\"123.3\" height=\"30\" x=\"740.6\" y=\"396.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"802.2\" y=\"419.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③b 역할 맡기</text></g><g class=\"d-edge-label\"><rect width=\"166.9\" height=\"30\" x=\"343.1\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"426.5\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④b 임시 자격 증명</text></g><g class=\"d-edge-label\"><rect width=\"166.9\" height=\"30\" x=\"343.1\" y=\"228.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"426.5\" y=\"251.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④b 임시 자격 증명</text></g><g class=\"d-node\"><rect width=\"135.2\" height=\"44\" x=\"138.7\" y=\"390\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"206.2\" y=\"421\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">웹·모바일 앱</text></g><g class=\"d-node\"><rect width=\"261.8\" height=\"62\" x=\"12\" y=\"742.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"142.9\" y=\"782.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Google·SAML·OIDC</text></g><g class=\"d-node\"><text x=\"604.2\" y=\"804\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">사용자 풀</text><use width=\"72\" height=\"72\" x=\"568.2\" y=\"693\" href=\"#icon-aws-cognito\"/></g><g class=\"d-node\"><text x=\"624.1\" y=\"636\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API Gateway</text><use width=\"72\" height=\"72\" x=\"588.1\" y=\"525\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"960.5\" y=\"636\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"924.5\" y=\"525\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"624.1\" y=\"468\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">자격 증명 풀</text><use width=\"72\" height=\"72\" x=\"588.1\" y=\"357\" href=\"#icon-aws-cognito\"/></g><g class=\"d-node\"><text x=\"960.5\" y=\"468\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">STS</text><use width=\"72\" height=\"72\" x=\"924.5\" y=\"357\" href=\"#icon-saa-sts\"/></g><g class=\"d-node\"><text x=\"604.2\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"568.2\" y=\"21\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"616.4\" y=\"300\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB</text><use width=\"72\" height=\"72\" x=\"580.4\" y=\"189\" href=\"#icon-aws-dynamodb\"/></g></svg><a aria-label=\"사용자 풀\" href=\"/security/cognito/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"555.2\" y=\"680\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"API Gateway\" href=\"/integration/api-gateway/\"><rect width=\"137.7\" height=\"136\" x=\"555.2\" y=\"512\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"911.5\" y=\"512\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"자격 증명 풀\" href=\"/security/cognito/\" aria-current=\"page\"><rect width=\"118.1\" height=\"136\" x=\"565\" y=\"344\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"STS\" href=\"/security/sts/\"><rect width=\"98\" height=\"136\" x=\"911.5\" y=\"344\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"555.2\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DynamoDB\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"136\" x=\"555.2\" y=\"176\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"505\" height=\"1084\" class=\"diagram-svg diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 807.8 1734\"><svg width=\"807.8\" height=\"1734\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-two-pools-narrow-desc\" aria-labelledby=\"diagram-two-pools-narrow-title\" role=\"img\" viewBox=\"-4 -4 807.8 1734\"><title id=\"diagram-two-pools-narrow-title\">사용자 풀과 자격 증명 풀로 나뉘는 두 갈래 길</title><desc id=\"diagram-two-pools-narrow-desc\">앱은 사용자 풀에 로그인해 JWT를 받는다. API는 JWT를 들고 API Gateway로 부른다. S3와 DynamoDB를 직접 쓰려면 자격 증명 풀에서 JWT를 STS의 임시 자격 증명으로 바꾼다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M380.4 154v983q0 7-7 7h-57.5q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m314.9 1152-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M497.4 48v33q0 7-7 7H222.5q-7.1 0-7.1 7v1042q0 7 7 7H280q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m293 1152-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M479.5 48v13q0 7-7 7H93Q86 68 86 75v605\"/><path fill=\"var(--diagram-line)\" d=\"m92 672-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M86 804v626\"/><path fill=\"var(--diagram-line)\" d=\"m92 1422-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M551 48v13q0 7 7.1 7h158q7 0 7 7v765\"/><path fill=\"var(--diagram-line)\" d=\"m729.2 832-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M723.2 964v626\"/><path fill=\"var(--diagram-line)\" d=\"m729.2 1582-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M533.2 48v33q0 7 7 7h72.5q7 0 7 7v425\"/><path fill=\"var(--diagram-line)\" d=\"m625.8 512-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M515.3 48v952\"/><path fill=\"var(--diagram-line)\" d=\"m521.3 992-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"104.6\" height=\"30\" x=\"327.9\" y=\"414\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"380.2\" y=\"437\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">외부 로그인</text></g><g class=\"d-edge-label\"><rect width=\"185.4\" height=\"30\" x=\"122.5\" y=\"414\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"215.2\" y=\"437\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 로그인, JWT 받기</text></g><g class=\"d-edge-label\"><rect width=\"148\" height=\"30\" x=\"12\" y=\"274\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"86\" y=\"297\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②a JWT로 호출</text></g><g class=\"d-edge-label\"><rect width=\"146.6\" height=\"30\" x=\"12.5\" y=\"1209\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"85.8\" y=\"1232\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③a 검사 후 실행</text></g><g class=\"d-edge-label\"><rect width=\"130.2\" height=\"30\" x=\"657.7\" y=\"344\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"722.7\" y=\"367\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②b JWT 제시</text></g><g class=\"d-edge-label\"><rect width=\"123.3\" height=\"30\" x=\"661.2\" y=\"1324\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"722.8\" y=\"1347\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③b 역할 맡기</text></g><g class=\"d-edge-label\"><rect width=\"166.9\" height=\"30\" x=\"536.3\" y=\"274\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"619.7\" y=\"297\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④b 임시 자격 증명</text></g><g class=\"d-edge-label\"><rect width=\"166.9\" height=\"30\" x=\"431.8\" y=\"344\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"515.2\" y=\"367\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④b 임시 자격 증명</text></g><g class=\"d-node\"><rect width=\"127.3\" height=\"36\" x=\"451.6\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"515.3\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">웹·모바일 앱</text></g><g class=\"d-node\"><rect width=\"229.8\" height=\"46\" x=\"265.5\" y=\"108\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"380.4\" y=\"140\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Google·SAML·OIDC</text></g><g class=\"d-node\"><text x=\"297.9\" y=\"1276\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">사용자 풀</text><use width=\"72\" height=\"72\" x=\"261.9\" y=\"1169\" href=\"#icon-aws-cognito\"/></g><g class=\"d-node\"><text x=\"86\" y=\"796\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API Gateway</text><use width=\"72\" height=\"72\" x=\"50\" y=\"689\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"86\" y=\"1546\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"50\" y=\"1439\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"723.1\" y=\"956\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">자격 증명 풀</text><use width=\"72\" height=\"72\" x=\"687.1\" y=\"849\" href=\"#icon-aws-cognito\"/></g><g class=\"d-node\"><text x=\"723.1\" y=\"1706\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">STS</text><use width=\"72\" height=\"72\" x=\"687.1\" y=\"1599\" href=\"#icon-saa-sts\"/></g><g class=\"d-node\"><text x=\"619.8\" y=\"636\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"583.8\" y=\"529\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"515.3\" y=\"1116\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB</text><use width=\"72\" height=\"72\" x=\"479.3\" y=\"1009\" href=\"#icon-aws-dynamodb\"/></g></svg><a aria-label=\"사용자 풀\" href=\"/security/cognito/\" aria-current=\"page\"><rect width=\"93.6\" height=\"128\" x=\"251.1\" y=\"1160\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"API Gateway\" href=\"/integration/api-gateway/\"><rect width=\"137.7\" height=\"128\" x=\"17.1\" y=\"680\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"91.6\" height=\"128\" x=\"40.2\" y=\"1430\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"자격 증명 풀\" href=\"/security/cognito/\" aria-current=\"page\"><rect width=\"118.1\" height=\"128\" x=\"664.1\" y=\"840\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"STS\" href=\"/security/sts/\"><rect width=\"90\" height=\"128\" x=\"678.1\" y=\"1590\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"90\" height=\"128\" x=\"574.8\" y=\"520\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DynamoDB\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"128\" x=\"454.1\" y=\"1000\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>앱은 사용자 풀에 로그인해 JWT를 받는다. API는 JWT를 들고 API Gateway로 부른다. S3와 DynamoDB를 직접 쓰려면 자격 증명 풀에서 JWT를 STS의 임시 자격 증명으로 바꾼다.</p><ul><li>Google·SAML·OIDC → 사용자 풀: 외부 로그인</li><li>웹·모바일 앱 → 사용자 풀: ① 로그인, JWT 받기</li><li>웹·모바일 앱 → API Gateway: ②a JWT로 호출</li><li>웹·모바일 앱 → 자격 증명 풀: ②b JWT 제시</li><li>API Gateway → Lambda: ③a 검사 후 실행</li><li>자격 증명 풀 → STS: ③b 역할 맡기</li><li>웹·모바일 앱 → S3: ④b 임시 자격 증명</li><li>웹·모바일 앱 → DynamoDB: ④b 임시 자격 증명</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>앱이 사용자 풀에 로그인한다. 비밀번호든 Google이든 회사 SAML이든, 돌아오는 것은 Cognito가 서명한 토큰(JWT) 하나로 통일된다.</li>\n<li><strong>API를 부르는 길(a)</strong>: JWT를 헤더에 넣는다. <a href=\"/integration/api-gateway/\">API Gateway</a>가 서명과 만료를 확인하고 <a href=\"/compute/lambda/\">Lambda</a>를 부른다.</li>\n<li><strong>AWS를 직접 쓰는 길(b)</strong>: JWT를 자격 증명 풀에 낸다. 풀이 <a href=\"/security/sts/\">STS</a>에서 역할을 맡아 임시 자격 증명을 받아 준다.</li>\n<li>앱은 그 자격 증명으로 서명해 <a href=\"/storage/s3/\">S3</a>나 <a href=\"/database/dynamodb/\">DynamoDB</a>를 직접 부른다. 무엇을 할 수 있는지는 역할의 <a href=\"/security/iam/\">IAM</a> 정책이 정한다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"user-pool-vs-identity-pool\">사용자 풀과 자격 증명 풀<a href=\"#user-pool-vs-identity-pool\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 사용자 풀, 자격 증명 풀\" tabindex=\"0\"><table aria-label=\"사용자 풀과 자격 증명 풀\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">사용자 풀</th>\n<th scope=\"col\">자격 증명 풀</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-dapaneun-mureum\">\n<th scope=\"row\"><a href=\"#row-dapaneun-mureum\" class=\"anchor\" aria-label=\"줄 링크\"></a>답하는 물음</th>\n<td>누구인가(인증)</td>\n<td>AWS에서 무엇을 하나(권한)</td>\n</tr>\n<tr id=\"row-haneun-il\">\n<th scope=\"row\"><a href=\"#row-haneun-il\" class=\"anchor\" aria-label=\"줄 링크\"></a>하는 일</th>\n<td>회원 목록, 가입, 로그인, <a href=\"/security/mfa/\">MFA</a></td>\n<td>토큰을 AWS 자격 증명으로 교환</td>\n</tr>\n<tr id=\"row-juneun-geot\">\n<th scope=\"row\"><a href=\"#row-juneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>주는 것</th>\n<td>JWT(ID·액세스·새로 고침 토큰)</td>\n<td>임시 키, 세션 토큰</td>\n</tr>\n<tr id=\"row-banneun-rogeuin\">\n<th scope=\"row\"><a href=\"#row-banneun-rogeuin\" class=\"anchor\" aria-label=\"줄 링크\"></a>받는 로그인</th>\n<td>자체 계정, 소셜, SAML, OIDC</td>\n<td>사용자 풀, 소셜, SAML, OIDC, <strong>손님</strong></td>\n</tr>\n<tr id=\"row-bunneun-got\">\n<th scope=\"row\"><a href=\"#row-bunneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>붙는 곳</th>\n<td><a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>, <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>, AppSync</td>\n<td><a href=\"/storage/s3/\" class=\"mention\">S3</a>, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 등 모든 AWS API</td>\n</tr>\n</tbody>\n</table></div>\n<p>둘은 따로 쓸 수도 있다. 자격 증명 풀은 사용자 풀을 ID 제공자 중 하나로 볼 뿐이다. 로그인한 사용자와 손님에게 다른 역할을 주고, 토큰의 그룹이나 속성에 따라 역할을 고르는 규칙도 둔다. 아래 정책은 각자 자기 접두사에만 쓰게 한다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Version\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"2012-10-17\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Statement\"</span><span class=\"tk-punctuation\">:</span><span> [{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Effect\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Allow\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Action\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"s3:GetObject\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"s3:PutObject\"</span><span>]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Resource\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:s3:::example-photos/${cognito-identity.amazonaws.com:sub}/*\"</span></span>\n<span class=\"line\"><span>  }]</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n</div><h2 id=\"tokens\">토큰과 API 보호<a href=\"#tokens\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>ID 토큰은 누구인지(이메일, 그룹), 액세스 토큰은 무엇이 허락됐는지(범위)를 담는다. 새로 고침 토큰은 다시 로그인하지 않고 앞의 둘을 새로 받는 데 쓴다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: API를 부르는 쪽, 권한 확인\" tabindex=\"0\"><table aria-label=\"토큰과 API 보호\">\n<thead>\n<tr>\n<th scope=\"col\">API를 부르는 쪽</th>\n<th scope=\"col\"><a href=\"/integration/api-gateway-security/\">권한 확인</a></th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-aws\">\n<th scope=\"row\"><a href=\"#row-aws\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS 안의 코드, 내부 앱</th>\n<td><a href=\"/security/iam/\" class=\"mention\">IAM</a> 권한(SigV4 서명)</td>\n</tr>\n<tr id=\"row-wem-mobairui-oebu-sayongja\">\n<th scope=\"row\"><a href=\"#row-wem-mobairui-oebu-sayongja\" class=\"anchor\" aria-label=\"줄 링크\"></a>웹·모바일의 외부 사용자</th>\n<td>사용자 풀(REST API는 Cognito 권한 부여자, HTTP API는 JWT 권한 부여자)</td>\n</tr>\n<tr id=\"row-jache-tokeunina-bokjapan-pandan\">\n<th scope=\"row\"><a href=\"#row-jache-tokeunina-bokjapan-pandan\" class=\"anchor\" aria-label=\"줄 링크\"></a>자체 토큰이나 복잡한 판단</th>\n<td><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 권한 부여자(옛 이름 custom authorizer)</td>\n</tr>\n</tbody>\n</table></div>\n<p>로그인 화면은 직접 만들거나, Cognito가 내주는 관리형 로그인(옛 이름 Hosted UI)을 그대로 쓴다. 가입 전후, 토큰 발급 직전 같은 시점에 Lambda 트리거를 걸어 검사나 속성을 더한다. 옛 시스템의 회원은 첫 로그인 때 사용자 이전 트리거로 옮긴다.</p>\n</div><h2 id=\"cognito-sync\">Cognito Sync<a href=\"#cognito-sync\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>기기 사이에 설정이나 게임 진행 상태를 맞추던 옛 기능이다. 자격 증명 풀의 사용자별 저장소에 데이터를 두었다. 이제 신규 고객은 쓸 수 없고, 실시간 동기화는 AppSync가 맡는다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "풀 이름에 속지 않기",
					"set:html": "<p>“로그인·가입·JWT”는 사용자 풀, “AWS 리소스에 직접·임시 자격 증명·손님”은 자격 증명 풀이다. 문제에 둘 다 나오면 둘을 이어 쓰는 보기가 답이다.</p>"
				}),
				"\n",
				createVNode(_components.ul, { "set:html": "\n<li><strong>Cognito와 <a href=\"/security/iam-identity-center/\">IAM Identity Center</a></strong>: 앞은 고객과 내 앱, 뒤는 직원과 AWS 계정이다.</li>\n<li><strong>사용자 풀의 그룹과 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 그룹</strong>은 이름만 같다. 사용자 풀의 그룹에는 역할을 매핑할 수 있다.</li>\n<li><strong>리전 장애</strong>: 사용자 풀은 리전 서비스다. 지금은 다중 리전 복제로 예비 풀을 둘 수 있지만, Essentials 이상이고 다중 리전 고객 관리형 키로 암호화한 풀만 된다. 예비 풀에서는 기존 사용자의 로그인만 되고 가입은 안 된다.</li>\n" })
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
var url = "content/security/cognito.mdx/";
var file = "/work/wt/build/content/security/cognito.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/cognito.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
