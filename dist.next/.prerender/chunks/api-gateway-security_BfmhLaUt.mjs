import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/integration/api-gateway-security.mdx
var frontmatter = {
	"title": "API Gateway 보안",
	"titleEn": "Amazon API Gateway security",
	"kind": "concept",
	"status": "published",
	"summary": "API Gateway 보안은 누가 부르는지 확인하는 권한 부여자(IAM·Cognito·JWT·Lambda)와 어디서 오는지 막는 정책, HTTPS 도메인과 인증서로 이뤄진다.",
	"aliases": [
		"API Gateway 인증",
		"API 게이트웨이 인증",
		"API 게이트웨이 보안 설정",
		"API Gateway authorizer",
		"권한 부여자",
		"Lambda 권한 부여자",
		"람다 권한 부여자",
		"Lambda Authorizer",
		"람다 오소라이저",
		"Custom Authorizer",
		"JWT 권한 부여자",
		"사용자 지정 권한 부여자",
		"Cognito 권한 부여자",
		"SigV4",
		"서명 버전 4",
		"Signature Version 4",
		"API Gateway 리소스 정책",
		"API Gateway 사용자 지정 도메인",
		"상호 TLS",
		"mTLS",
		"API 인증",
		"API 인가",
		"API 접근 제어",
		"API 토큰 검증",
		"API 보안",
		"JWT 검증",
		"API 로그인 연동",
		"API Gateway Cognito 연결"
	],
	"related": [
		"integration/api-gateway",
		"integration/api-gateway-endpoint-types",
		"security/cognito",
		"security/iam",
		"security/acm",
		"compute/lambda",
		"networking/cname-vs-alias",
		"networking/route53"
	],
	"signals": [
		{
			"id": "cognito",
			"need": "내 앱의 회원만 API를 부르게, 인증 코드는 짜지 않는다",
			"choose": "Cognito 사용자 풀 권한 부여자",
			"see": "integration/api-gateway-security#cognito-jwt",
			"why": "사용자 풀이 로그인과 토큰을 맡고, API Gateway가 토큰을 확인한다."
		},
		{
			"id": "lambda",
			"need": "자체 인증 서버의 불투명한 토큰을 내 로직으로 확인한다",
			"choose": "Lambda 권한 부여자",
			"see": "integration/api-gateway-security#lambda-authorizer",
			"why": "JWT가 아니면 표준 검사로는 못 읽는다. 함수가 보고 정책을 돌려준다."
		},
		{
			"id": "iam",
			"need": "다른 계정의 EC2·Lambda가 토큰을 저장하지 않고 부른다",
			"choose": "IAM 인증 + 리소스 정책",
			"see": "integration/api-gateway-security#iam",
			"why": "역할의 자격 증명으로 서명하니 저장할 것이 없다. 계정이 달라 정책도 연다."
		},
		{
			"id": "tls-mtls",
			"need": "제휴사가 클라이언트 인증서로 신원을 증명한다",
			"choose": "상호 TLS(mTLS)",
			"see": "integration/api-gateway-security#scenario-partner-certificates",
			"why": "mTLS는 클라이언트의 인증서를 신뢰 저장소와 견준다."
		}
	],
	"facts": [
		{
			"id": "authorizer-cache",
			"label": "권한 부여자 결과 캐시",
			"value": "REST API 기본 300초, 최대 3,600초",
			"note": "0이면 요청마다 확인한다.",
			"called": [
				"authorizer 캐시",
				"인증 캐시",
				"권한부여자 캐시",
				"인가 캐시",
				"authorizer cache",
				"토큰 캐시",
				"lambda authorizer TTL",
				"authorizer TTL",
				"authorizer cache TTL",
				"오소라이저 캐시 시간",
				"오소라이저 캐시 TTL"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/api/API_Authorizer.html"
		},
		{
			"id": "authorizers",
			"label": "API 하나의 권한 부여자(Lambda·Cognito)",
			"value": "10개",
			"note": "늘릴 수 있다.",
			"called": [
				"authorizer 개",
				"권한부여자 개",
				"authorizers per API",
				"lambda authorizer 개"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html"
		},
		{
			"id": "resource-policy-size",
			"label": "리소스 정책 길이",
			"value": "8,192자",
			"note": "REST API에만 있다. 늘릴 수 있다.",
			"called": [
				"리소스정책",
				"resource policy",
				"정책 길이",
				"resource policy length"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html"
		},
		{
			"id": "edge-certificate",
			"label": "엣지 최적화 도메인의 인증서",
			"asks": "엣지 최적화 도메인에는 어느 리전의 인증서를 쓰나?",
			"value": "us-east-1의 ACM",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-edge-optimized-custom-domain-name.html"
		},
		{
			"id": "regional-certificate",
			"label": "리전 도메인의 인증서",
			"asks": "리전 도메인에는 어느 리전의 인증서를 쓰나?",
			"value": "API와 같은 리전의 ACM",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-regional-api-custom-domain-migrate.html"
		},
		{
			"id": "custom-domains",
			"label": "사용자 지정 도메인",
			"value": "계정·리전마다 퍼블릭 120개, 프라이빗 50개",
			"note": "늘릴 수 있다.",
			"called": [
				"도메인 개",
				"커스텀도메인 개",
				"custom domain 개",
				"사용자도메인 개",
				"custom domains per account",
				"custom domains"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html"
		},
		{
			"id": "unauthorized-codes",
			"label": "거절할 때의 응답",
			"asks": "요청을 거절할 때의 응답 코드는 무엇인가?",
			"value": "신원을 알 수 없으면 401, 허용되지 않으면 403",
			"note": "IAM 인증은 서명이 없거나 틀려도 403이다.",
			"called": [
				"인증 실패 코드",
				"거절 코드",
				"인증 에러코드"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html"
		}
	],
	"scenarios": [
		{
			"id": "mobile-app-users",
			"situation": "모바일 앱에 회원 가입과 로그인을 붙이고, 로그인한 사용자만 API를 부르게 하려 한다. 인증 코드는 직접 짜지 않는다.",
			"answer": ["integration/api-gateway-security", "security/cognito"],
			"choose": "Cognito 사용자 풀 권한 부여자",
			"why": "“내 앱의 외부 사용자”와 “코드 없이”면 Cognito 사용자 풀 권한 부여자다. API Gateway가 토큰의 서명과 만료를 확인한다.",
			"trap": "회원마다 IAM 사용자를 만드는 보기는 수가 한정되고 앱에 키를 심어야 한다. API 키는 누가 얼마나 부르는지 셀 뿐 사용자를 인증하지 못한다.",
			"requirements": ["access-control", "least-operations"]
		},
		{
			"id": "third-party-tokens",
			"situation": "회사가 이미 쓰는 자체 인증 서버의 불투명한(opaque) 토큰을 그대로 받아야 한다. 토큰마다 데이터베이스에서 권한을 확인한다.",
			"answer": ["integration/api-gateway-security", "compute/lambda"],
			"choose": "Lambda 권한 부여자",
			"why": "“자체 로직”이면 Lambda 권한 부여자다. 함수가 토큰을 확인하고 허용·거부 정책을 돌려주며, 결과를 캐시해 호출을 줄인다.",
			"trap": "JWT 권한 부여자는 OIDC 규격의 서명된 토큰만 확인한다. Cognito 사용자 풀로 옮기려면 사용자를 이전해야 한다.",
			"requirements": ["access-control"]
		},
		{
			"id": "service-to-service",
			"situation": "같은 회사의 다른 AWS 계정에서 도는 EC2와 Lambda가 이 API를 부른다. 비밀번호나 토큰은 저장하지 않으려 한다.",
			"answer": ["integration/api-gateway-security", "security/iam"],
			"choose": "IAM 인증(SigV4) + 리소스 정책",
			"why": "부르는 쪽이 이미 IAM 역할을 쓰므로 IAM 인증이다. 역할의 임시 자격 증명으로 SigV4 서명을 하고, API의 리소스 정책이 그 계정을 허용한다.",
			"trap": "Lambda 권한 부여자로도 되지만 관리할 코드가 생긴다. 계정이 다르면 역할의 정책과 API의 리소스 정책이 **둘 다** 허용해야 한다.",
			"requirements": ["access-control"]
		},
		{
			"id": "partner-certificates",
			"situation": "금융 제휴사가 자기 클라이언트 인증서로 신원을 증명하는 통신을 요구한다.",
			"answer": ["integration/api-gateway-security"],
			"choose": "상호 TLS(mTLS)",
			"why": "“클라이언트 인증서”는 상호 TLS(mTLS)다. 사용자 지정 도메인에 S3의 신뢰 저장소를 연결하고 기본 엔드포인트는 끈다.",
			"trap": "API Gateway의 “클라이언트 인증서” 기능은 반대 방향으로, 백엔드가 API Gateway를 알아보게 하는 것이다.",
			"requirements": ["access-control", "encryption"]
		},
		{
			"id": "wrong-certificate-region",
			"situation": "엣지 최적화 API에 api.example.com을 붙이려는데, 서울 리전에 발급한 인증서가 목록에 나오지 않는다.",
			"answer": [
				"integration/api-gateway-security",
				"security/acm",
				"integration/api-gateway-endpoint-types"
			],
			"choose": "us-east-1의 ACM 인증서",
			"why": "엣지 최적화 도메인은 CloudFront를 쓰므로 인증서가 us-east-1에 있어야 한다.",
			"trap": "서울에서 인증서를 다시 발급하거나 권한을 고치는 보기. 리전이 틀렸으므로 여전히 목록에 없다. 서울의 인증서를 그대로 쓰려면 API와 도메인을 리전 유형으로 바꿔야 한다.",
			"requirements": ["encryption", "find-cause"]
		}
	],
	"corrections": [
		{
			"id": "iam-sigv4",
			"notes": "보안 수단으로 IAM(SigV4), Lambda 권한 부여자, Cognito 사용자 풀의 이름만 늘어놓는다.",
			"status": "simplified",
			"right": "부르는 쪽이 AWS 자격 증명을 가졌으면 IAM, 내 앱의 사용자면 Cognito, 자체 토큰이면 Lambda다. HTTP API에는 JWT 권한 부여자가 있고, 리소스 정책·mTLS·WAF가 따로 더해진다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html"
		},
		{
			"id": "iam-cognito",
			"notes": "IAM 역할은 내부 애플리케이션에서 유용하다고 한다.",
			"status": "simplified",
			"right": "내부만이 아니라 AWS 자격 증명으로 서명할 수 있는 모두에게 쓴다. Cognito 자격 증명 풀로 임시 자격 증명을 받은 모바일 앱도 된다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/permissions.html"
		},
		{
			"id": "acm-http",
			"notes": "사용자 지정 도메인과 ACM을 묶는 것을 “HTTP 보안”이라고 한다.",
			"status": "wrong",
			"right": "HTTPS다. API Gateway의 주소는 처음부터 HTTPS만 받는다. ACM은 내 도메인 이름으로도 HTTPS를 하기 위해 필요하다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html"
		},
		{
			"id": "api-gateway",
			"notes": "리전 엔드포인트의 인증서는 API Gateway “단계”와 같은 리전에 있어야 한다고 한다.",
			"status": "simplified",
			"right": "단계(스테이지)가 아니라 도메인 이름을 만든 리전, 곧 API의 리전이다. 도메인 하나를 여러 API와 스테이지에 경로로 나눠 붙일 수도 있다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-regional-api-custom-domain-create.html"
		},
		{
			"id": "route-cname",
			"notes": "Route 53에서 CNAME이나 A 별칭 레코드가 API Gateway를 가리키게 한다고만 한다.",
			"status": "simplified",
			"right": "가리킬 곳은 API의 호출 주소가 아니라 사용자 지정 도메인이 받은 대상 이름이다. 루트 도메인이면 CNAME을 쓸 수 없어 별칭 레코드여야 한다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-to-api-gateway.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "API Gateway 보안",
			"lines": "1329-1335"
		},
		{
			"note": "001",
			"section": "Cognito와 API Gateway",
			"lines": "1337-1346"
		},
		{
			"note": "004",
			"section": "Security",
			"lines": "568-575"
		},
		{
			"note": "004",
			"section": "Custom Authorizer",
			"lines": "581-583"
		},
		{
			"note": "004",
			"section": "인증서 리전과 DNS",
			"lines": "595-597"
		}
	],
	"references": [
		{
			"title": "REST API 접근 제어",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html"
		},
		{
			"title": "Lambda 권한 부여자",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html"
		},
		{
			"title": "HTTP API의 JWT 권한 부여자",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html"
		},
		{
			"title": "상호 TLS 인증",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html"
		},
		{
			"title": "사용자 지정 도메인 이름",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html"
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
			"slug": "iam",
			"text": "IAM 인증"
		},
		{
			"depth": 2,
			"slug": "cognito-jwt",
			"text": "Cognito와 JWT"
		},
		{
			"depth": 2,
			"slug": "lambda-authorizer",
			"text": "Lambda 권한 부여자"
		},
		{
			"depth": 2,
			"slug": "custom-domain",
			"text": "사용자 지정 도메인과 인증서"
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
		h2: "h2",
		li: "li",
		ol: "ol",
		p: "p",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/integration/api-gateway/\">API Gateway</a>로 연 API를 <strong>아무나 부르지 못하게</strong> 할 때 본다. 물음은 셋이다. 누가 부르나(권한 부여자), 어디서 오나(리소스 정책, <a href=\"/security/waf/\" class=\"mention\">WAF</a>), 무슨 이름으로 HTTPS를 하나(도메인과 인증서).</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>요청이 오면 <a href=\"/security/waf/\">WAF</a>가 먼저 거르고, 리소스 정책과 권한 부여자가 허용해야 백엔드로 간다. 신원을 확인할 수 없으면 401, 확인했지만 허용되지 않으면 403이다(<a href=\"/security/iam/\" class=\"mention\">IAM</a>은 둘 다 403). 백엔드는 이미 확인된 요청만 받으므로 인증 코드를 되풀이하지 않는다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 방법, 확인하는 것, 부르는 쪽, REST, HTTP\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">방법</th>\n<th scope=\"col\" role=\"columnheader\">확인하는 것</th>\n<th scope=\"col\" role=\"columnheader\">부르는 쪽</th>\n<th scope=\"col\" role=\"columnheader\">REST</th>\n<th scope=\"col\" role=\"columnheader\">HTTP</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-iam\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-iam\" class=\"anchor\" aria-label=\"줄 링크\"></a>IAM</th>\n<td role=\"cell\">SigV4 서명</td>\n<td role=\"cell\">AWS 역할·<wbr>사용자를 가진 앱, 다른 계정</td>\n<td role=\"cell\">○</td>\n<td role=\"cell\">○</td>\n</tr>\n<tr id=\"row-cognito\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cognito\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/security/cognito/\" class=\"mention\">Cognito</a> 사용자 풀</th>\n<td role=\"cell\">사용자 풀의 JWT</td>\n<td role=\"cell\">내 앱의 회원</td>\n<td role=\"cell\">○</td>\n<td role=\"cell\">JWT로</td>\n</tr>\n<tr id=\"row-jwt\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jwt\" class=\"anchor\" aria-label=\"줄 링크\"></a>JWT</th>\n<td role=\"cell\">OIDC·<wbr>OAuth 2.0<wbr>(로그인과 권한 위임의 표준) 토큰</td>\n<td role=\"cell\">외부 자격 증명 공급자<wbr>(IdP)의 사용자</td>\n<td role=\"cell\"><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>로</td>\n<td role=\"cell\">○</td>\n</tr>\n<tr id=\"row-lambda\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a>Lambda 권한 부여자</th>\n<td role=\"cell\">무엇이든<wbr>(내 코드)</td>\n<td role=\"cell\">자체 토큰, 특별한 규칙</td>\n<td role=\"cell\">○</td>\n<td role=\"cell\">○</td>\n</tr>\n<tr id=\"row-risoseu-jeongchaek\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-risoseu-jeongchaek\" class=\"anchor\" aria-label=\"줄 링크\"></a>리소스 정책</th>\n<td role=\"cell\">계정, IP, <a href=\"/networking/vpc-endpoints/\" class=\"mention\">VPC 엔드포인트</a></td>\n<td role=\"cell\">출처를 제한</td>\n<td role=\"cell\">○</td>\n<td role=\"cell\">×</td>\n</tr>\n<tr id=\"row-mtls\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-mtls\" class=\"anchor\" aria-label=\"줄 링크\"></a>mTLS</th>\n<td role=\"cell\">클라이언트 인증서</td>\n<td role=\"cell\">제휴사, 기기</td>\n<td role=\"cell\">○</td>\n<td role=\"cell\">○</td>\n</tr>\n<tr id=\"row-waf\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-waf\" class=\"anchor\" aria-label=\"줄 링크\"></a>WAF</th>\n<td role=\"cell\">IP, SQL 주입, 과도한 요청</td>\n<td role=\"cell\">모두</td>\n<td role=\"cell\">○</td>\n<td role=\"cell\">×</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"iam\">IAM 인증<a href=\"#iam\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>부르는 쪽이 AWS 자격 증명으로 요청에 서명(SigV4)하고, <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>가 서명과 <code>execute-api:Invoke</code> 권한을 확인한다. 저장할 비밀번호가 없고 <a href=\"/security/iam/\">IAM</a> 정책으로 메서드와 경로까지 좁힌다. 계정이 다르면 리소스 정책도 필요하다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Effect\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Allow\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Action\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"execute-api:Invoke\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Resource\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:execute-api:ap-northeast-2:111122223333:a1b2c3d4e5/prod/GET/orders/*\"</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n</div><h2 id=\"cognito-jwt\">Cognito와 JWT<a href=\"#cognito-jwt\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>앱이 <a href=\"/security/cognito/\">Cognito</a> 사용자 풀에 로그인해 받은 JWT(사용자 정보를 담아 서명한 토큰)를 <code>Authorization</code> 헤더에 넣는다. REST API는 Cognito 권한 부여자를, HTTP API는 JWT 권한 부여자를 쓴다. JWT 권한 부여자는 Cognito가 아니어도 OIDC 규격의 토큰이면 서명·만료·발급자·대상·범위를 확인한다. 어느 쪽도 함수를 실행하지 않아 빠르고 추가 비용이 없다.</p>\n<p>사용자 풀은 <strong>누구인지</strong>만 알려 준다. 사용자별로 AWS 권한을 주고 싶으면 자격 증명 풀로 임시 자격 증명을 받아 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 인증을 쓴다.</p>\n</div><h2 id=\"lambda-authorizer\">Lambda 권한 부여자<a href=\"#lambda-authorizer\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>예전 이름이 사용자 지정 권한 부여자(Custom Authorizer)다. 함수가 토큰이나 헤더·쿼리·출처 IP를 보고 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 정책을 돌려주면, <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>가 그 정책으로 허용하거나 막는다.</p>\n<ul>\n<li><strong>TOKEN</strong>: 헤더의 토큰 하나를 받는다(REST API).</li>\n<li><strong>REQUEST</strong>: 헤더, 쿼리, 경로 등 요청 전체를 받는다.</li>\n<li>결과를 300초(기본) 캐시한다. 캐시 키는 토큰이나 지정한 값이므로, 정책을 <strong>지금 경로에만</strong> 좁혀 돌려주면 다음 경로에서 캐시된 정책에 막힌다. 그 사용자가 갈 수 있는 경로를 모두 담는다.</li>\n<li>HTTP API는 정책 대신 참·거짓만 돌려주는 간단한 형식도 쓴다.</li>\n</ul>\n</div><h2 id=\"custom-domain\">사용자 지정 도메인과 인증서<a href=\"#custom-domain\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"기본 주소는 ",
					createVNode(_components.code, { children: "a1b2c3d4e5.execute-api.ap-northeast-2.amazonaws.com" }),
					"처럼 생겼고 처음부터 HTTPS다. 내 도메인을 쓰려면 세 가지를 한다."
				] }),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "인증서" }),
						": 엣지 최적화면 us-east-1, 리전이면 API의 리전에 ",
						createVNode(_components.a, {
							href: "/security/acm/",
							children: "ACM"
						}),
						" 인증서를 만든다. 갱신은 ACM이 한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "도메인과 매핑" }),
						": 사용자 지정 도메인을 만들고 ",
						createVNode(_components.code, { children: "/v1" }),
						", ",
						createVNode(_components.code, { children: "/v2" }),
						" 같은 경로를 API와 스테이지에 잇는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "DNS" }),
						": ",
						createVNode(_components.a, {
							href: "/networking/route53/",
							children: "Route 53"
						}),
						"에서 도메인이 받은 대상 이름을 가리킨다. 하위 도메인은 CNAME도 되지만 루트 도메인은 별칭이어야 한다. 까닭은 ",
						createVNode(_components.a, {
							href: "/networking/cname-vs-alias/",
							children: "CNAME과 Alias"
						}),
						"에 있다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "note",
					title: "옆문을 닫는다",
					"set:html": "<p>사용자 지정 도메인에 mTLS를 걸거나 앞에 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>와 그 <a href=\"/security/waf/\" class=\"mention\">WAF</a>를 두어도 기본 주소로는 여전히 들어온다. 기본 <code>execute-api</code> 엔드포인트를 꺼야 새 길만 남는다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(_components.h2, {
			id: "confusions",
			"set:html": "헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "인증과 사용량" }), ": API 키와 사용량 계획은 누가 얼마나 쓰는지 세는 것이다. 인증과 함께 쓰고, 대신 쓰지 않는다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "mTLS와 클라이언트 인증서" }),
						": mTLS는 클라이언트가 API에 신원을 증명한다. REST API에서는 리전 유형의 사용자 지정 도메인에만 건다. ",
						createVNode(_components.a, {
							href: "/integration/api-gateway/",
							class: "mention",
							children: "API Gateway"
						}),
						"의 “클라이언트 인증서”는 API가 백엔드에 신원을 증명한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "CORS는 보안 장치가 아니다." }),
						" 브라우저의 규칙을 푸는 설정이라 서버끼리의 호출은 막지 못한다. 권한 부여자를 건 API에서도 ",
						createVNode(_components.code, { children: "OPTIONS" }),
						" 사전 요청은 인증 없이 통과하게 둔다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "WebSocket API" }),
						"는 연결할 때(",
						createVNode(_components.code, { children: "$connect" }),
						") ",
						createVNode(_components.a, {
							href: "/security/iam/",
							class: "mention",
							children: "IAM"
						}),
						"이나 ",
						createVNode(_components.a, {
							href: "/compute/lambda/",
							class: "mention",
							children: "Lambda"
						}),
						" 권한 부여자로 한 번 확인한다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "지문의 낱말로 고른다",
					"set:html": "<p>“AWS 자격 증명, 다른 계정, 서비스 간”은 IAM. “모바일 앱 사용자, 소셜 로그인”은 <a href=\"/security/cognito/\" class=\"mention\">Cognito</a>. “자체 인증 로직, 타사 토큰 검증”은 Lambda 권한 부여자. “<a href=\"/networking/vpc/\" class=\"mention\">VPC</a>나 IP에서만”은 리소스 정책이다.</p>"
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
var url = "content/integration/api-gateway-security.mdx/";
var file = "/work/wt/build/content/integration/api-gateway-security.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/integration/api-gateway-security.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
