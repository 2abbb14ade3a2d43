import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/integration/api-gateway-endpoint-types.mdx
var frontmatter = {
	"title": "API Gateway 엔드포인트 유형",
	"titleEn": "Amazon API Gateway endpoint types",
	"kind": "comparison",
	"status": "published",
	"summary": "전 세계 클라이언트가 흩어져 있으면 엣지 최적화, 같은 리전이거나 CloudFront를 직접 다루려면 리전, VPC 안에서만 부르게 하려면 프라이빗을 고른다.",
	"aliases": [
		"API Gateway 엔드포인트",
		"API 게이트웨이 엔드포인트 타입",
		"엔드포인트 타입",
		"API 배포 유형",
		"엣지 최적화",
		"엣지 최적화 엔드포인트",
		"Edge-Optimized",
		"리전 엔드포인트",
		"리전 API",
		"Regional API",
		"Regional endpoint",
		"프라이빗 API",
		"비공개 API",
		"Private API Gateway",
		"프라이빗 REST API",
		"API 엔드포인트 종류",
		"사설 API",
		"VPC 내부 API",
		"내부 전용 API",
		"엣지 최적화 API",
		"리전별 API"
	],
	"related": [
		"integration/api-gateway",
		"integration/api-gateway-security",
		"networking/cloudfront",
		"networking/vpc-endpoints",
		"networking/privatelink",
		"networking/route53-routing-policies"
	],
	"signals": [
		{
			"id": "etji-choejeokwa",
			"need": "전 세계 클라이언트의 연결을 앞단 관리 없이 빠르게 한다",
			"choose": "엣지 최적화",
			"see": "integration/api-gateway-endpoint-types#edge-optimized",
			"why": "API Gateway가 가까운 엣지에서 연결을 맺어 준다. 캐시하는 것은 아니다."
		},
		{
			"id": "cloudfront",
			"need": "앞단의 CloudFront 캐시와 WAF를 직접 정한다",
			"choose": "리전 + CloudFront",
			"see": "integration/api-gateway-endpoint-types#regional",
			"why": "엣지 최적화의 CloudFront는 AWS가 관리해 손대지 못한다. 리전 API 앞에 내 것을 둔다."
		},
		{
			"id": "peuraibit-inteopeiseu",
			"need": "인터넷에서는 못 부르고 VPC 안에서만 API를 부른다",
			"choose": "프라이빗(인터페이스 엔드포인트)",
			"see": "integration/api-gateway-endpoint-types#private",
			"why": "`execute-api` 인터페이스 엔드포인트로만 들어온다. 리소스 정책도 있어야 한다."
		},
		{
			"id": "api-route-53",
			"need": "리전이 멈춰도 같은 도메인으로 API가 이어진다",
			"choose": "두 리전의 리전 API + Route 53",
			"see": "integration/api-gateway-endpoint-types#scenario-multi-region-failover",
			"why": "엣지 최적화도 API는 한 리전에 있다. 두 리전에 두고 Route 53이 나눈다."
		}
	],
	"facts": [
		{
			"id": "default-type",
			"label": "REST API의 기본 유형",
			"value": "엣지 최적화",
			"note": "HTTP API와 WebSocket API는 리전뿐이다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html"
		},
		{
			"id": "apis-per-region",
			"label": "리전에 만들 수 있는 API",
			"value": "리전 600개, 프라이빗 600개, 엣지 최적화 120개",
			"called": [
				"API",
				"리전당 API",
				"APIs per region",
				"엣지 최적화 개",
				"private API 개",
				"max APIs"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html"
		},
		{
			"id": "type-change",
			"label": "유형 바꾸기",
			"value": "프라이빗에서 엣지 최적화로만 못 바꾼다",
			"note": "프라이빗은 먼저 리전으로 바꾼다. 바꾼 뒤에는 다시 배포한다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-api-migration.html"
		},
		{
			"id": "certificate-region",
			"label": "사용자 지정 도메인의 인증서 리전",
			"value": "엣지 최적화는 us-east-1, 리전은 API와 같은 리전",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-regional-api-custom-domain-migrate.html"
		},
		{
			"id": "timeout-increase",
			"label": "통합 제한 시간을 29초보다 늘리기",
			"value": "리전·프라이빗만",
			"source": "https://aws.amazon.com/about-aws/whats-new/2024/06/amazon-api-gateway-integration-timeout-limit-29-seconds/"
		},
		{
			"id": "streaming-idle",
			"label": "응답 스트리밍의 유휴 제한",
			"value": "리전·프라이빗 5분, 엣지 최적화 30초",
			"called": [
				"스트리밍 유휴",
				"스트리밍 idle",
				"streaming idle"
			],
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html"
		}
	],
	"scenarios": [
		{
			"id": "worldwide-mobile-app",
			"situation": "서울 리전의 REST API를 전 세계 모바일 앱이 부르는데 먼 나라에서 연결이 느리다. 손을 가장 덜 대고 줄이려 한다.",
			"answer": ["integration/api-gateway-endpoint-types"],
			"choose": "엣지 최적화 엔드포인트",
			"why": "“전 세계에 흩어진 클라이언트”와 “가장 적은 노력”이면 엣지 최적화다. 사용자는 가까운 엣지와 연결을 맺고, 거기서 리전까지는 AWS 망으로 간다.",
			"trap": "응답을 캐시하고 캐시 키나 WAF를 엣지에서 다루라는 조건이 붙으면 리전 API 앞에 CloudFront 배포를 직접 둔다.",
			"requirements": ["low-latency", "least-operations"]
		},
		{
			"id": "internal-only-api",
			"situation": "사내 서비스끼리만 부르는 API다. 인터넷에서 부를 수 없어야 하고 VPC의 EC2에는 퍼블릭 IP가 없다.",
			"answer": ["integration/api-gateway-endpoint-types", "networking/vpc-endpoints"],
			"choose": "프라이빗 엔드포인트 + 리소스 정책",
			"why": "“VPC 안에서만”이면 프라이빗이다. `execute-api` 인터페이스 엔드포인트를 만들고 리소스 정책으로 그 엔드포인트만 허용한다.",
			"trap": "리전 API에 IP 제한 정책을 거는 방법은 주소가 여전히 인터넷에 있고 NAT도 필요하다. VPC 링크는 API가 VPC 안의 **백엔드로** 가는 길이라 방향이 반대다.",
			"requirements": ["private-access"]
		},
		{
			"id": "multi-region-failover",
			"situation": "한 리전이 멈춰도 같은 도메인으로 API가 계속되어야 하고, 평소에는 가까운 리전이 받아야 한다.",
			"answer": ["integration/api-gateway-endpoint-types", "networking/route53-routing-policies"],
			"choose": "두 리전의 리전 API + 지연 시간 레코드와 상태 확인",
			"why": "리전 API를 두 리전에 배포하고 같은 사용자 지정 도메인을 각 리전에 만든 뒤, Route 53 지연 시간 레코드에 상태 확인을 붙인다.",
			"trap": "엣지 최적화도 API는 한 리전에만 있다. 엣지가 여러 곳이라는 말이 리전 장애에 견딘다는 뜻이 아니다.",
			"requirements": ["disaster-recovery", "low-latency"]
		}
	],
	"corrections": [
		{
			"id": "cloudfront-api",
			"notes": "두 노트는 리전 배포에서 모든 사용자가 API를 만든 리전에 있어야 한다고 하고, 다른 노트는 엣지를 쓰기 싫을 때 고르는 유형이라고만 한다.",
			"status": "conflict",
			"right": "리전 엔드포인트는 인터넷 어디서나 부를 수 있다. 같은 리전의 클라이언트에 가장 유리하다는 뜻이다. 엣지를 빼는 것은 결과이고, 직접 만든 CloudFront나 여러 리전 구성이 필요할 때 고른다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html"
		},
		{
			"id": "tls-cloudfront",
			"notes": "엣지 최적화라야 전 세계 누구나 접근할 수 있는 것처럼 적는다.",
			"status": "simplified",
			"right": "접근 범위는 리전과 같다. 다른 것은 길이다. 가까운 엣지와 TLS를 맺고, 거기서 API의 리전까지는 AWS 망으로 간다. 그 CloudFront는 AWS가 관리하며 내 계정에 보이지 않고 캐시도 하지 않는다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html"
		},
		{
			"id": "cloudfront-waf",
			"notes": "리전 API에 자체 CloudFront를 붙이면 엣지 최적화와 같은 결과라고 한다.",
			"status": "simplified",
			"right": "같은 데서 그치지 않는다. 캐시 정책, 엣지의 WAF와 지리 제한, 다른 오리진과의 결합까지 얻는다. 대신 배포를 직접 관리하고 CloudFront 요금을 낸다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html"
		},
		{
			"id": "eni-vpc",
			"notes": "프라이빗 API를 ENI 같은 인터페이스 VPC 엔드포인트로 VPC 안에서만 쓴다고 한다.",
			"status": "simplified",
			"right": "ENI는 인터페이스 엔드포인트가 서브넷에 만드는 네트워크 인터페이스다. 그 엔드포인트에 닿을 수 있다면 Direct Connect·VPN의 온프레미스나 다른 계정의 VPC에서도 부른다. 리소스 정책이 없으면 아무도 부르지 못한다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "엔드포인트 타입",
			"lines": "78-81"
		},
		{
			"note": "001",
			"section": "API Gateway - Endpoint Types",
			"lines": "1321-1327"
		},
		{
			"note": "004",
			"section": "Endpoint Types(배포 방법)",
			"lines": "550-557"
		}
	],
	"references": [
		{
			"title": "REST API의 엔드포인트 유형",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html"
		},
		{
			"title": "프라이빗 REST API",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html"
		},
		{
			"title": "엔드포인트 유형 바꾸기",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-api-migration.html"
		},
		{
			"title": "REST API와 HTTP API 고르기",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html"
		}
	],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "at-a-glance",
			"text": "한눈에"
		},
		{
			"depth": 2,
			"slug": "paths",
			"text": "길이 어떻게 다른가"
		},
		{
			"depth": 3,
			"slug": "edge-optimized",
			"text": "엣지 최적화"
		},
		{
			"depth": 3,
			"slug": "regional",
			"text": "리전"
		},
		{
			"depth": 3,
			"slug": "private",
			"text": "프라이빗"
		},
		{
			"depth": 2,
			"slug": "verdict",
			"text": "그래서 언제 무엇을"
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
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-api-gateway\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M109 178h9v-6h-9zm16 0h9v-6h-9zM86 47 45 67v129l41 14zm7 41v84h9v6h-9v36l-2 3h-2l-48-16-3-3V65l2-2 48-24h3l2 3v39h9v7zm48 90h9v-6h-9zm0-90h9v-7h-9zm-16 0h9v-7h-9zm-16 0h9v-7h-9zm102-21-41-20v163l41-14zm7 131-3 3-48 16h-2l-2-3v-36h-6v-6h6V88h-6v-7h6V42l2-3h3l48 24 2 2zm-81-90-6-2-16 42 6 2zm22 21a3 3 0 0 0 0-5l-13-13-4 5 10 10-10 11 4 5zm-49 13-13-13a3 3 0 0 1 0-5l13-13 4 5-10 10 10 11z\"/></symbol><symbol id=\"icon-aws-cloudfront\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 167c0-5-4-10-9-10s-10 5-10 10 4 9 10 9c5 0 9-4 9-9m7 0c0 9-7 16-16 16s-16-7-16-16 7-16 16-16 16 7 16 16m-86-46c0-6-4-10-9-10-6 0-10 4-10 10 0 5 4 9 10 9 5 0 9-4 9-9m7 0c0 8-8 16-16 16-9 0-16-8-16-16 0-9 7-16 16-16 8 0 16 7 16 16m23-51c0 6 4 10 10 10 5 0 9-4 9-10 0-5-4-9-9-9-6 0-10 4-10 9m-6 0c0-8 7-16 16-16s16 8 16 16c0 9-7 16-16 16s-16-7-16-16m90 58c0-30-16-57-41-72l-15 4-2-6 8-2a83 83 0 0 0-33-7l-16 1 10 7-3 5-16-9c-31 10-54 37-58 70 7-2 13-2 20-2v6l-20 2v3c0 28 14 53 36 69-4-12-6-24-6-35l2-17 1-3 6 1v4l-3 15c0 13 3 26 9 40 12 6 25 9 38 9 9 0 17-1 26-4l7-19 6 2-5 14 15-9-4-8 6-3 3 7c19-16 29-38 29-63m7 0c0 28-13 54-35 71l-18 11-8 3c-9 3-19 5-29 5-15 0-29-4-42-11-29-16-48-46-48-79l1-5c2-38 27-70 63-81 9-2 17-4 26-4 15 0 31 4 44 12 28 16 46 46 46 78m-99-47-4-4c-7 6-13 13-19 23l5 3c6-9 12-16 18-22m-9 42-2 6c14 5 27 13 40 25l4-4c-13-13-27-22-42-27m42-38c12 19 19 39 21 60h-7c-1-20-7-39-19-56z\"/></symbol><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-saa-vpc-endpoint\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M34 12H12v40h22M22 32h16M38 32a7 7 0 1 0 14 0a7 7 0 1 0 -14 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>세 유형 모두 <a href=\"/integration/api-gateway/\">API Gateway</a> 자체는 만든 리전에 있다. 달라지는 것은 <strong>어디로 들어오느냐</strong>다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, 엣지 최적화, 리전, 프라이빗, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\">엣지 최적화</th>\n<th scope=\"col\" role=\"columnheader\">리전</th>\n<th scope=\"col\" role=\"columnheader\">프라이빗</th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-bureul-su-inneun-got\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-bureul-su-inneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>부를 수 있는 곳</th>\n<td role=\"cell\">인터넷</td>\n<td role=\"cell\">인터넷</td>\n<td role=\"cell\">인터페이스 엔드포인트를 거쳐</td>\n<td role=\"cell\">내부 전용은 프라이빗</td>\n</tr>\n<tr id=\"row-yocheongui-gil\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yocheongui-gil\" class=\"anchor\" aria-label=\"줄 링크\"></a>요청의 길</th>\n<td role=\"cell\">가까운 엣지 → 리전</td>\n<td role=\"cell\">바로 리전</td>\n<td role=\"cell\"><a href=\"/networking/vpc/\" class=\"mention\">VPC</a> → 엔드포인트 → 리전</td>\n<td role=\"cell\">먼 사용자는 엣지</td>\n</tr>\n<tr id=\"row-apiga-inneun-got\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-apiga-inneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>API가 있는 곳</th>\n<td role=\"cell\">한 리전</td>\n<td role=\"cell\">한 리전</td>\n<td role=\"cell\">한 리전</td>\n<td role=\"cell\">같다</td>\n</tr>\n<tr id=\"row-cloudfront\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cloudfront\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a></th>\n<td role=\"cell\">AWS가 관리, 손댈 수 없음</td>\n<td role=\"cell\">없음. 직접 둘 수 있음</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">캐시·<a href=\"/security/waf/\" class=\"mention\">WAF</a>를 다루려면 리전</td>\n</tr>\n<tr id=\"row-yeoreo-rijeone-gateun-domein\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yeoreo-rijeone-gateun-domein\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 리전에 같은 도메인</th>\n<td role=\"cell\">어렵다</td>\n<td role=\"cell\">된다<wbr>(<a href=\"/networking/route53/\" class=\"mention\">Route 53</a>)</td>\n<td role=\"cell\">내부 DNS로</td>\n<td role=\"cell\">리전 장애 대비는 리전</td>\n</tr>\n<tr id=\"row-injeungseo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-injeungseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>인증서</th>\n<td role=\"cell\">us-east-1</td>\n<td role=\"cell\">API의 리전</td>\n<td role=\"cell\">API의 리전</td>\n<td role=\"cell\">—</td>\n</tr>\n<tr id=\"row-sseul-su-inneun-api\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sseul-su-inneun-api\" class=\"anchor\" aria-label=\"줄 링크\"></a>쓸 수 있는 API</th>\n<td role=\"cell\">REST</td>\n<td role=\"cell\">REST, HTTP, WebSocket</td>\n<td role=\"cell\">REST</td>\n<td role=\"cell\">리전</td>\n</tr>\n<tr id=\"row-29cho-neomgigi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-29cho-neomgigi\" class=\"anchor\" aria-label=\"줄 링크\"></a>29초 넘기기</th>\n<td role=\"cell\">안 된다</td>\n<td role=\"cell\">신청하면 된다</td>\n<td role=\"cell\">신청하면 된다</td>\n<td role=\"cell\">리전·<wbr>프라이빗</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"paths\">길이 어떻게 다른가<a href=\"#paths\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-three-entrances\" data-diagram=\"three-entrances\"><figcaption><span class=\"diagram-title\">엔드포인트 유형마다 다른 요청의 <span class=\"diagram-title-end\">길<a href=\"#diagram-three-entrances\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 엔드포인트 유형마다 다른 요청의 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"524\" height=\"740\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 839.2 1184\"><svg width=\"839.2\" height=\"1184\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-three-entrances-desc\" aria-labelledby=\"diagram-three-entrances-title\" role=\"img\" viewBox=\"-4 -4 839.2 1184\"><title id=\"diagram-three-entrances-title\">엔드포인트 유형마다 다른 요청의 길</title><desc id=\"diagram-three-entrances-desc\">엣지 최적화는 먼 사용자가 가까운 엣지 로케이션을 거쳐 리전의 API로 간다. 리전은 사용자가 API로 바로 가거나 직접 만든 CloudFront를 거친다. 프라이빗은 VPC의 인터페이스 엔드포인트를 거쳐야만 API에 닿고, 온프레미스는 전용선이나 VPN으로 그 VPC에 들어온다.</desc><g class=\"d-boundary\"><rect width=\"593.2\" height=\"750\" x=\"199.9\" y=\"414\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"247.7\" height=\"447\" x=\"521.4\" y=\"477\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M299.9 56v13q0 7-7.1 7h-171q-7 0-7 7v112\"/><path fill=\"var(--diagram-line)\" d=\"m120.8 187-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M114.8 261v116q0 7 7 7h147.3q7 0 7 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m282.2 465-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M331.9 294v83q0 7 7 7H405q7 0 7 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m418 465-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M330 56v13q0 7 7.1 7h171q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m521.1 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M515.1 294v83q0 7-7 7H442q-7.1 0-7.1 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m440.9 465-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M607 658v79.7q0 4.3 4.3 4.3t4.2 4.3V768\"/><path fill=\"var(--diagram-line)\" d=\"m621.5 760-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M735.6 294v83q0 7-7 7H682q-7.1 0-7.1 7v377\"/><path fill=\"var(--diagram-line)\" d=\"m680.9 760-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M645.2 900v108\"/><path fill=\"var(--diagram-line)\" d=\"m651.2 1000-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"287.9\" y=\"445\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 리전</text></g><g class=\"d-boundary\"><text x=\"533.4\" y=\"508\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"59.3\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"114.4\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 가까운 곳</text></g><g class=\"d-edge-label\"><rect width=\"99.7\" height=\"30\" x=\"64.8\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"114.6\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② AWS 망</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"298.4\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"331.7\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 바로</text></g><g class=\"d-edge-label\"><rect width=\"116.6\" height=\"30\" x=\"456.6\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"514.9\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 캐시·WAF</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"472.1\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"515\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 오리진</text></g><g class=\"d-edge-label\"><rect width=\"129\" height=\"30\" x=\"542.5\" y=\"682\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"607\" y=\"705\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 프라이빗 IP</text></g><g class=\"d-edge-label\"><rect width=\"104\" height=\"30\" x=\"622.9\" y=\"369\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"674.9\" y=\"392\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① DX·VPN</text></g><g class=\"d-edge-label\"><rect width=\"137.8\" height=\"30\" x=\"576.2\" y=\"958\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"645.1\" y=\"981\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② PrivateLink</text></g><g class=\"d-node\"><rect width=\"110.6\" height=\"44\" x=\"259.7\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"314.9\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">먼 사용자</text></g><g class=\"d-node\"><rect width=\"148.6\" height=\"44\" x=\"257.6\" y=\"250\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"331.9\" y=\"281\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">가까운 사용자</text></g><g class=\"d-node\"><rect width=\"205.6\" height=\"62\" x=\"12\" y=\"199\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"114.8\" y=\"239\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AWS 관리 엣지</text></g><g class=\"d-node\"><text x=\"515.1\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">내 CloudFront</text><use width=\"72\" height=\"72\" x=\"479.1\" y=\"175\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\"><text x=\"276.2\" y=\"597\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">엣지 최적화</text><use width=\"72\" height=\"72\" x=\"240.2\" y=\"486\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"423.5\" y=\"597\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">리전</text><use width=\"72\" height=\"72\" x=\"387.5\" y=\"486\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"645.2\" y=\"1132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">프라이빗</text><use width=\"72\" height=\"72\" x=\"609.2\" y=\"1021\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"607\" y=\"650\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"571\" y=\"539\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"645.2\" y=\"892\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터페이스 엔드포인트</text><use width=\"72\" height=\"72\" x=\"609.2\" y=\"781\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><rect width=\"167.1\" height=\"62\" x=\"652.1\" y=\"232\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/><text x=\"735.6\" y=\"272\" fill=\"var(--diagram-onprem-line)\" text-anchor=\"middle\">온프레미스</text></g></svg><a aria-label=\"내 CloudFront\" href=\"/networking/cloudfront/\"><rect width=\"145.9\" height=\"136\" x=\"442.2\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"엣지 최적화\" href=\"/integration/api-gateway/\"><rect width=\"112.6\" height=\"136\" x=\"219.9\" y=\"473\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"리전\" href=\"/integration/api-gateway/\"><rect width=\"98\" height=\"136\" x=\"374.5\" y=\"473\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"프라이빗\" href=\"/integration/api-gateway/\"><rect width=\"98\" height=\"136\" x=\"596.2\" y=\"1008\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"558\" y=\"526\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인터페이스 엔드포인트\" href=\"/networking/vpc-endpoints/\"><rect width=\"207.7\" height=\"136\" x=\"541.4\" y=\"768\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"379\" height=\"1023\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 605.7 1636.2\"><svg width=\"605.7\" height=\"1636.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-three-entrances-narrow-desc\" aria-labelledby=\"diagram-three-entrances-narrow-title\" role=\"img\" viewBox=\"-4 -4 605.7 1636.2\"><title id=\"diagram-three-entrances-narrow-title\">엔드포인트 유형마다 다른 요청의 길</title><desc id=\"diagram-three-entrances-narrow-desc\">엣지 최적화는 먼 사용자가 가까운 엣지 로케이션을 거쳐 리전의 API로 간다. 리전은 사용자가 API로 바로 가거나 직접 만든 CloudFront를 거친다. 프라이빗은 VPC의 인터페이스 엔드포인트를 거쳐야만 API에 닿고, 온프레미스는 전용선이나 VPN으로 그 VPC에 들어온다.</desc><g class=\"d-boundary\"><rect width=\"534.9\" height=\"750.2\" x=\"42.6\" y=\"866\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"176.8\" height=\"455.2\" x=\"376.7\" y=\"929\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M146.4 48v13q0 7-7 7h-33.5q-7.1 0-7.1 7v581\"/><path fill=\"var(--diagram-line)\" d=\"m104.8 648-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M98.8 706v123q0 7 7 7h6q7 0 7 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m124.9 917-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M307.9 124v705q0 7-7.1 7h-21.5q-7 0-7 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m278.3 917-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M174 48v13q0 7 7 7h28.4q7.1 0 7.1 7v421\"/><path fill=\"var(--diagram-line)\" d=\"m222.5 488-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M216.5 620v209q0 7 7 7h21.6q7 0 7 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m258.1 917-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M441.7 1102v77q0 7 7 7H460q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m473 1204-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M518.1 210v969q0 7-7 7h-11.2q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m498.8 1204-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M480 1360.2v108\"/><path fill=\"var(--diagram-line)\" d=\"m486 1460.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"130.6\" y=\"897\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 리전</text></g><g class=\"d-boundary\"><text x=\"388.7\" y=\"960\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"43.3\" y=\"320\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"98.4\" y=\"343\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 가까운 곳</text></g><g class=\"d-edge-label\"><rect width=\"99.7\" height=\"30\" x=\"48.8\" y=\"746\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"98.6\" y=\"769\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② AWS 망</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"274.4\" y=\"430\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"307.7\" y=\"453\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 바로</text></g><g class=\"d-edge-label\"><rect width=\"116.6\" height=\"30\" x=\"158\" y=\"250\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"216.3\" y=\"273\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 캐시·WAF</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"173.5\" y=\"746\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"216.4\" y=\"769\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 오리진</text></g><g class=\"d-edge-label\"><rect width=\"129\" height=\"30\" x=\"377.2\" y=\"1126\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"441.7\" y=\"1149\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 프라이빗 IP</text></g><g class=\"d-edge-label\"><rect width=\"104\" height=\"30\" x=\"465.6\" y=\"430\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"517.6\" y=\"453\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① DX·VPN</text></g><g class=\"d-edge-label\"><rect width=\"137.8\" height=\"30\" x=\"410.9\" y=\"1418.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"479.8\" y=\"1441.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② PrivateLink</text></g><g class=\"d-node\"><rect width=\"102.7\" height=\"36\" x=\"108.8\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"160.2\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">먼 사용자</text></g><g class=\"d-node\"><rect width=\"140.7\" height=\"36\" x=\"237.5\" y=\"88\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"307.9\" y=\"115\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">가까운 사용자</text></g><g class=\"d-node\"><rect width=\"173.6\" height=\"46\" x=\"12\" y=\"660\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"98.8\" y=\"692\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AWS 관리 엣지</text></g><g class=\"d-node\"><text x=\"216.5\" y=\"612\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">내 CloudFront</text><use width=\"72\" height=\"72\" x=\"180.5\" y=\"505\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\"><text x=\"118.9\" y=\"1041\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">엣지 최적화</text><use width=\"72\" height=\"72\" x=\"82.9\" y=\"934\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"262.2\" y=\"1041\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">리전</text><use width=\"72\" height=\"72\" x=\"226.2\" y=\"934\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"479.9\" y=\"1584.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">프라이빗</text><use width=\"72\" height=\"72\" x=\"443.9\" y=\"1477.2\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\"><text x=\"441.7\" y=\"1094\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"405.7\" y=\"987\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"479.9\" y=\"1328\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터페이스 <tspan x=\"479.9\" y=\"1352.2\">엔드포인트</tspan></text><use width=\"72\" height=\"72\" x=\"443.9\" y=\"1221\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><rect width=\"135.1\" height=\"46\" x=\"450.6\" y=\"164\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/><text x=\"518.1\" y=\"196\" fill=\"var(--diagram-onprem-line)\" text-anchor=\"middle\">온프레미스</text></g></svg><a aria-label=\"내 CloudFront\" href=\"/networking/cloudfront/\"><rect width=\"145.9\" height=\"128\" x=\"143.6\" y=\"496\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"엣지 최적화\" href=\"/integration/api-gateway/\"><rect width=\"112.6\" height=\"128\" x=\"62.6\" y=\"925\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"리전\" href=\"/integration/api-gateway/\"><rect width=\"90\" height=\"128\" x=\"217.2\" y=\"925\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"프라이빗\" href=\"/integration/api-gateway/\"><rect width=\"90\" height=\"128\" x=\"434.9\" y=\"1468.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"396.7\" y=\"978\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인터페이스 엔드포인트\" href=\"/networking/vpc-endpoints/\"><rect width=\"107.1\" height=\"152.2\" x=\"426.4\" y=\"1212\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>엣지 최적화는 먼 사용자가 가까운 엣지 로케이션을 거쳐 리전의 API로 간다. 리전은 사용자가 API로 바로 가거나 직접 만든 CloudFront를 거친다. 프라이빗은 VPC의 인터페이스 엔드포인트를 거쳐야만 API에 닿고, 온프레미스는 전용선이나 VPN으로 그 VPC에 들어온다.</p><ul><li>서울 리전 안: VPC, 엣지 최적화, 리전, 프라이빗</li><li>VPC 안: EC2, 인터페이스 엔드포인트</li><li>먼 사용자 → AWS 관리 엣지: ① 가까운 곳</li><li>가까운 사용자 → 리전: ① 바로</li><li>먼 사용자 → 내 CloudFront: ① 캐시·WAF</li><li>EC2 → 인터페이스 엔드포인트: ① 프라이빗 IP</li><li>온프레미스 → 인터페이스 엔드포인트: ① DX·VPN</li><li>AWS 관리 엣지 → 엣지 최적화: ② AWS 망</li><li>내 CloudFront → 리전: ② 오리진</li><li>인터페이스 엔드포인트 → 프라이빗: ② PrivateLink</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<h3 id=\"edge-optimized\">엣지 최적화<a href=\"#edge-optimized\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>사용자는 가까운 엣지와 TCP·TLS 연결을 맺는다. 먼 거리를 왕복하는 연결 설정이 짧아지고, 나머지는 AWS 망을 탄다. <strong>캐시로 빨라지는 것이 아니다.</strong> 같은 리전의 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>가 부른다면 오히려 돌아가는 길이라 손해다. 엣지를 지나며 헤더 이름의 첫 글자가 대문자로 바뀌는 등 작은 차이도 있다.</p>\n<h3 id=\"regional\">리전<a href=\"#regional\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>같은 리전의 클라이언트, 몇 안 되는 클라이언트가 많이 부르는 API, 그리고 <strong>앞단을 직접 설계할 때</strong> 고른다. <a href=\"/networking/cloudfront/\">CloudFront</a> 배포를 앞에 두면 캐시 정책과 <a href=\"/security/waf/\" class=\"mention\">WAF</a>를 내가 정하고 정적 사이트와 한 도메인에 묶는다. 여러 리전에 같은 도메인을 두고 <a href=\"/networking/route53-routing-policies/\">Route 53 라우팅</a>으로 나누는 구성도 이 유형이다.</p>\n<h3 id=\"private\">프라이빗<a href=\"#private\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>세 가지가 맞아야 불린다. <code>execute-api</code>용 인터페이스 <a href=\"/networking/vpc-endpoints/\">VPC 엔드포인트</a>, 그 엔드포인트의 보안 그룹(443), 그리고 <strong>API의 리소스 정책</strong>이다. 정책이 없으면 모두 거부된다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Version\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"2012-10-17\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Statement\"</span><span class=\"tk-punctuation\">:</span><span> [</span></span>\n<span class=\"line\"><span>    {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Effect\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Allow\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Principal\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"*\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Action\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"execute-api:Invoke\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Resource\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"execute-api:/*\"</span></span>\n<span class=\"line\"><span>    }</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span>    {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Effect\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Deny\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Principal\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"*\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Action\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"execute-api:Invoke\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Resource\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"execute-api:/*\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Condition\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"StringNotEquals\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"aws:SourceVpce\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"vpce-0a1b2c3d4e5f67890\"</span><span> } }</span></span>\n<span class=\"line\"><span>    }</span></span>\n<span class=\"line\"><span>  ]</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>엣지 최적화</strong>: 클라이언트가 전 세계에 있고 앞단을 관리하고 싶지 않다.</li>\n<li><strong>리전</strong>: 클라이언트가 가깝다. 또는 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>·<a href=\"/security/waf/\" class=\"mention\">WAF</a>·여러 리전을 직접 다룬다. HTTP API라면 이것뿐이다.</li>\n<li><strong>프라이빗</strong>: 인터넷에서 부를 수 없어야 한다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"프라이빗 API에도 ",
						createVNode(_components.a, {
							href: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-custom-domains.html",
							children: "사용자 지정 도메인"
						}),
						"을 붙인다. 예전에는 되지 않았다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [
							"프라이빗 API와 ",
							createVNode(_components.a, {
								href: "/networking/vpc/",
								class: "mention",
								children: "VPC"
							}),
							" 링크"
						] }),
						": 프라이빗 API는 VPC에서 API로 ",
						createVNode(_components.strong, { children: "들어오는" }),
						" 길, VPC 링크는 API에서 VPC 안의 로드 밸런서로 ",
						createVNode(_components.strong, { children: "나가는" }),
						" 길이다. 둘은 함께 쓸 수 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"인터페이스 엔드포인트에서 프라이빗 DNS를 켜면 그 VPC에서 ",
						createVNode(_components.strong, { children: "공개" }),
						" API의 ",
						createVNode(_components.code, { children: "execute-api" }),
						" 주소까지 엔드포인트로 풀린다. 공개 API도 부른다면 사용자 지정 도메인을 쓰거나 이 설정을 끈다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"리전 API 앞에 ",
						createVNode(_components.a, {
							href: "/networking/cloudfront/",
							class: "mention",
							children: "CloudFront"
						}),
						"를 두어도 원래 주소는 열려 있다. 기본 엔드포인트를 끄고 ",
						createVNode(_components.a, {
							href: "/integration/api-gateway-security/#custom-domain",
							children: "사용자 지정 도메인"
						}),
						"만 쓰거나, 비밀 헤더와 리소스 정책으로 막는다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "엣지 최적화는 여러 리전이 아니다",
					"set:html": "<p>“리전이 죽어도 계속”은 엣지 최적화로 풀리지 않는다. 리전 API를 둘 이상의 리전에 배포하고 <a href=\"/networking/route53/\" class=\"mention\">Route 53</a>으로 나눈다.</p>"
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
var url = "content/integration/api-gateway-endpoint-types.mdx/";
var file = "/work/wt/build/content/integration/api-gateway-endpoint-types.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/integration/api-gateway-endpoint-types.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
