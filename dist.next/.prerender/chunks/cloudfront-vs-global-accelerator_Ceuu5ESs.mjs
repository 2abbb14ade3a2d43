import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/cloudfront-vs-global-accelerator.mdx
var frontmatter = {
	"title": "CloudFront vs Global Accelerator",
	"titleEn": "CloudFront vs Global Accelerator",
	"kind": "comparison",
	"status": "published",
	"summary": "둘 다 엣지와 AWS 전용망을 쓰지만, HTTP 콘텐츠를 캐시해 주려면 CloudFront, TCP·UDP 연결을 고정 IP로 빠르게 나르고 리전 사이를 즉시 전환하려면 Global Accelerator다.",
	"aliases": [
		"CloudFront GA 비교",
		"CDN vs Anycast",
		"Global Accelerator vs CloudFront",
		"엣지 서비스 비교",
		"CDN과 가속기 차이",
		"전 세계 가속 비교",
		"캐시냐 경로 최적화냐"
	],
	"related": [
		"networking/cloudfront",
		"networking/global-accelerator",
		"networking/route53-routing-policies",
		"networking/network-load-balancer",
		"networking/application-load-balancer",
		"security/shield",
		"architectures/cloudfront-s3-alb"
	],
	"signals": [
		{
			"id": "cloudfront",
			"need": "캐시할 수 있는 웹 콘텐츠를 전 세계에, 오리진 부하도 줄인다",
			"choose": "CloudFront",
			"see": "networking/cloudfront-vs-global-accelerator#cache-or-carry",
			"why": "사본이 엣지에서 답하면 오리진까지 가지 않는다. Global Accelerator는 캐시가 없다."
		},
		{
			"id": "global-accelerator-jeon-segye",
			"need": "전 세계 사용자의 UDP 트래픽을 낮은 지연으로 나른다",
			"choose": "Global Accelerator",
			"see": "networking/cloudfront-vs-global-accelerator#verdict",
			"why": "CloudFront는 HTTP만 나른다. Global Accelerator는 UDP도 엣지에서 받는다."
		},
		{
			"id": "global-accelerator-kaesihal-su",
			"need": "캐시할 수 없는 API에 고정 IP와 1분 안의 리전 전환이 필요하다",
			"choose": "Global Accelerator",
			"see": "networking/cloudfront-vs-global-accelerator#failover",
			"why": "고정 IP와 빠른 전환은 Global Accelerator다. 캐시할 것이 없으니 CloudFront의 몫이 없다."
		},
		{
			"id": "nlb",
			"need": "한 리전 안에서만 UDP를 나눠 받는다",
			"choose": "NLB",
			"see": "networking/network-load-balancer#when",
			"why": "한 리전이면 엣지까지 쓸 까닭이 없다. UDP는 NLB가 받는다."
		}
	],
	"facts": [
		{
			"id": "cache",
			"label": "캐시",
			"asks": "CloudFront와 Global Accelerator 가운데 캐시가 있는 것은 무엇인가?",
			"value": "CloudFront 있음, Global Accelerator 없음",
			"source": "https://aws.amazon.com/global-accelerator/faqs/"
		},
		{
			"id": "protocols",
			"label": "다루는 프로토콜",
			"value": "CloudFront HTTP·HTTPS·WebSocket·gRPC, Global Accelerator TCP·UDP",
			"source": "https://aws.amazon.com/global-accelerator/faqs/"
		},
		{
			"id": "static-ip",
			"label": "고정 IP",
			"value": "Global Accelerator는 기본 2개, CloudFront는 요청해야 하는 유료 애니캐스트 IP 목록",
			"examEra": "CloudFront는 고정 IP 없음",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/request-static-ips.html"
		},
		{
			"id": "edge-security",
			"label": "엣지에서 붙는 보안",
			"value": "CloudFront는 WAF와 Shield, Global Accelerator는 Shield",
			"note": "Global Accelerator 뒤의 ALB에는 WAF를 붙일 수 있다.",
			"source": "https://aws.amazon.com/global-accelerator/faqs/"
		}
	],
	"scenarios": [
		{
			"id": "live-udp-scores",
			"situation": "라이브 경기 결과를 UDP로 세계 사용자에게 낮은 지연으로 보낸다.",
			"answer": ["networking/global-accelerator", "networking/network-load-balancer"],
			"why": "“UDP”가 CloudFront를 지운다. 엣지에서 받아 전용망으로 리전의 NLB까지 나른다.",
			"trap": "“라이브”와 “세계”만 보고 CloudFront를 고르기 쉽다. HLS처럼 HTTP로 보내는 영상일 때의 답이다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "static-and-dynamic-site",
			"situation": "이미지와 스크립트가 대부분인 웹 사이트의 해외 응답이 느리다. 오리진 부하와 전송비도 줄이고 싶다.",
			"answer": ["networking/cloudfront", "architectures/cloudfront-s3-alb"],
			"why": "캐시할 수 있는 콘텐츠가 많고 “오리진 부하”가 조건이다. 엣지가 대신 답하면 오리진까지 가지 않는다.",
			"trap": "Global Accelerator는 길만 빠르게 한다. 모든 요청이 오리진까지 가므로 부하와 전송비가 줄지 않는다.",
			"requirements": ["low-latency", "lowest-cost"]
		},
		{
			"id": "https-api-with-fixed-ip",
			"situation": "캐시할 수 없는 HTTPS API를 두 리전에서 운영한다. 기업 고객이 방화벽에 고정 IP를 적어야 하고, 리전 전환은 1분 안이어야 한다.",
			"answer": ["networking/global-accelerator", "networking/application-load-balancer"],
			"why": "고정 IP와 빠른 리전 전환이 결정한다. HTTP라는 이유만으로 CloudFront가 되지는 않는다.",
			"trap": "CloudFront 오리진 그룹의 장애 조치는 GET·HEAD·OPTIONS 요청만 다시 보낸다. 쓰기 API에는 맞지 않는다.",
			"requirements": ["fixed-address", "disaster-recovery"]
		}
	],
	"corrections": [
		{
			"id": "cloudfront-global",
			"notes": "전 세계 사용자에게 빠르게 전달한다는 설명이 두 서비스에 거의 같은 말로 적혀 있다.",
			"status": "simplified",
			"right": "CloudFront는 사본을 가까이 두어 왕복을 없애고, Global Accelerator는 먼 길을 좋은 길로 바꾼다. 캐시할 수 있느냐가 갈림길이다.",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/what-is-global-accelerator.html"
		},
		{
			"id": "cloudfront",
			"notes": "CloudFront가 정적 파일을 미리 캐싱한다고 한다.",
			"status": "simplified",
			"right": "미리 넣어 두지 않는다. 첫 요청(캐시 미스) 때 오리진에서 가져와 사본을 남긴다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowCloudFrontWorks.html"
		},
		{
			"id": "udp-nlb",
			"notes": "UDP 스포츠 중계의 답으로 Global Accelerator를 들고, 다른 노트는 UDP면 무조건 NLB라고 한다.",
			"status": "conflict",
			"right": "서로 다른 층이다. 여러 리전·전 세계면 Global Accelerator를 앞에 두고 그 뒤에 NLB를 둔다.",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Global Accelerator",
			"lines": "952-956"
		},
		{
			"note": "002",
			"section": "CloudFront",
			"lines": "178-184"
		},
		{
			"note": "002",
			"section": "Global Accelerator",
			"lines": "199-205"
		},
		{
			"note": "003",
			"section": "UDP 라이브 결과 배포",
			"lines": "18-19"
		}
	],
	"references": [
		{
			"title": "Global Accelerator FAQ(CloudFront와의 차이)",
			"url": "https://aws.amazon.com/global-accelerator/faqs/"
		},
		{
			"title": "CloudFront 고정 애니캐스트 IP",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/request-static-ips.html"
		},
		{
			"title": "CloudFront 오리진 장애 조치",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html"
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
			"slug": "cache-or-carry",
			"text": "캐시로 가르기"
		},
		{
			"depth": 2,
			"slug": "failover",
			"text": "장애 조치로 가르기"
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
		div: "div",
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>먼 사용자의 지연을 줄이는 두 서비스다. <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>는 웹 콘텐츠의 사본을 엣지에 두는 CDN이고, <a href=\"/networking/global-accelerator/\" class=\"mention\">Global Accelerator</a>는 연결을 엣지에서 받아 AWS망으로 나르는 네트워크 서비스다. 애니캐스트 IP는 여러 엣지가 함께 내거는 주소라, 같은 IP로도 가까운 엣지에 닿는다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, CloudFront, Global Accelerator, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/networking/cloudfront/\">CloudFront</a></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/networking/global-accelerator/\">Global Accelerator</a></th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-haneun-il\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-haneun-il\" class=\"anchor\" aria-label=\"줄 링크\"></a>하는 일</th>\n<td role=\"cell\">콘텐츠를 엣지에 복사해 두고 답한다</td>\n<td role=\"cell\">연결을 엣지에서 받아 리전까지 나른다</td>\n<td role=\"cell\">캐시되면 CloudFront</td>\n</tr>\n<tr id=\"row-peurotokol\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-peurotokol\" class=\"anchor\" aria-label=\"줄 링크\"></a>프로토콜</th>\n<td role=\"cell\">HTTP, HTTPS, WebSocket, gRPC</td>\n<td role=\"cell\">TCP, UDP<wbr>(그 위의 무엇이든)</td>\n<td role=\"cell\">비HTTP는 Global Accelerator</td>\n</tr>\n<tr id=\"row-juso\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-juso\" class=\"anchor\" aria-label=\"줄 링크\"></a>주소</th>\n<td role=\"cell\">배포 도메인 이름<wbr>(고정 IP 목록은 따로 신청)</td>\n<td role=\"cell\">고정 애니캐스트 IP 2개</td>\n<td role=\"cell\">방화벽 허용 목록은 Global Accelerator</td>\n</tr>\n<tr id=\"row-dwie-duneun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dwie-duneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>뒤에 두는 것</th>\n<td role=\"cell\"><a href=\"/storage/s3/\" class=\"mention\">S3</a>, <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>, 임의의 HTTP 서버</td>\n<td role=\"cell\">ALB, <a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>, <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, 탄력적 IP</td>\n<td role=\"cell\">AWS 밖의 오리진은 CloudFront</td>\n</tr>\n<tr id=\"row-yeoreo-rijeon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yeoreo-rijeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 리전</th>\n<td role=\"cell\">오리진 그룹<wbr>(읽기 요청만)</td>\n<td role=\"cell\">위치와 상태로 자동, 비율은 트래픽 다이얼로</td>\n<td role=\"cell\">리전 전환은 Global Accelerator</td>\n</tr>\n<tr id=\"row-etjiui-gineung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-etjiui-gineung\" class=\"anchor\" aria-label=\"줄 링크\"></a>엣지의 기능</th>\n<td role=\"cell\"><a href=\"/security/waf/\" class=\"mention\">WAF</a>, 서명 URL, 지리적 제한, 엣지 함수</td>\n<td role=\"cell\">없음<wbr>(흘려보낸다)</td>\n<td role=\"cell\">웹 기능은 CloudFront</td>\n</tr>\n<tr id=\"row-yogeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td role=\"cell\">전송량과 요청 수, 프리 티어 있음</td>\n<td role=\"cell\">시간 요금 + 전송 할증</td>\n<td role=\"cell\">대개 CloudFront</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"cache-or-carry\">캐시로 가르기<a href=\"#cache-or-carry\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>지연을 줄이는 방법이 다르다. <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>는 <strong>가야 할 거리를 없앤다</strong>. 사본이 엣지에 있으면 오리진까지 가지 않는다. <a href=\"/networking/global-accelerator/\" class=\"mention\">Global Accelerator</a>는 <strong>가는 길을 바꾼다</strong>. 오리진까지 가기는 하지만, 공용 인터넷의 여러 사업자를 거치는 대신 가까운 엣지에서 AWS 전용망으로 올라탄다.</p>\n<p>그래서 질문 하나로 대부분 갈린다. “이 응답을 다른 사용자에게 또 줄 수 있나?” 그렇다면 CloudFront다. 사람마다 다르고 매번 새로 만들어야 하면, 그다음은 프로토콜과 IP를 본다.</p>\n<p>캐시할 수 없는 HTTP API라도 CloudFront로 빨라진다. TLS 연결을 가까운 엣지와 맺어 왕복이 짧고, 엣지는 오리진과의 연결을 재사용하기 때문이다. 두 서비스가 겹치는 것은 여기뿐이고, 이때는 <strong>고정 IP와 리전 전환</strong>이 가른다.</p>\n</div><h2 id=\"failover\">장애 조치로 가르기<a href=\"#failover\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a> 오리진 그룹: 첫 오리진이 실패하면 같은 요청을 두 번째 오리진에 다시 보낸다. GET, HEAD, OPTIONS에서만 그렇다.</li>\n<li><a href=\"/networking/global-accelerator/\" class=\"mention\">Global Accelerator</a>: 상태 확인으로 리전을 빼고 새 연결을 다른 리전에 보낸다. 메서드와 프로토콜을 가리지 않는다.</li>\n<li>둘 다 DNS 캐시를 기다리지 않는다. <a href=\"/networking/route53-routing-policies/\">Route 53 장애 조치</a>와 다른 점이다.</li>\n</ul>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong><a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a></strong>: 웹 사이트, 이미지, 동영상, 내려받기, 캐시할 수 있는 API. <a href=\"/security/waf/\" class=\"mention\">WAF</a>·<a href=\"/networking/signed-url-vs-field-level-encryption/\">서명 URL</a>·<a href=\"/networking/cloudfront-functions-vs-lambda-at-edge/\">엣지 함수</a>가 필요하다.</li>\n<li><strong><a href=\"/networking/global-accelerator/\" class=\"mention\">Global Accelerator</a></strong>: 게임(UDP), VoIP, IoT(MQTT), 고정 IP가 필요한 API, 여러 리전의 빠른 전환.</li>\n<li><strong>둘 다</strong>: 한 서비스 안에서 역할을 나눈다. 정적 파일은 CloudFront, 실시간 연결은 Global Accelerator로 받는다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"“엣지 로케이션을 쓴다”, “AWS 전용망을 탄다”는 둘 다의 특징이라 단서가 되지 못한다. ",
					createVNode(_components.strong, { children: "캐시, UDP, 고정 IP, 리전 전환" }),
					"이 단서다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"둘 다 DDoS를 엣지에서 흡수하고 ",
					createVNode(_components.a, {
						href: "/security/shield/",
						children: "Shield"
					}),
					"가 붙는다. 그러나 ",
					createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/security/waf/",
						class: "mention",
						children: "WAF"
					}), "를 직접 붙이는 곳"] }),
					"은 ",
					createVNode(_components.a, {
						href: "/networking/cloudfront/",
						class: "mention",
						children: "CloudFront"
					}),
					"다. ",
					createVNode(_components.a, {
						href: "/networking/global-accelerator/",
						class: "mention",
						children: "Global Accelerator"
					}),
					"는 뒤의 ",
					createVNode(_components.a, {
						href: "/networking/application-load-balancer/",
						class: "mention",
						children: "ALB"
					}),
					"에 붙인다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"한 리전 안에서 UDP를 나누는 것은 ",
					createVNode(_components.a, {
						href: "/networking/network-load-balancer/",
						children: "NLB"
					}),
					"다. 둘 다 답이 아니다."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "changed",
				title: "CloudFront에도 고정 IP가 생겼다",
				"set:html": "<p>2024년 말부터 CloudFront에 전용 애니캐스트 고정 IP 목록을 신청할 수 있다. 통신사의 요금 면제 목록처럼 특수한 용도이고 요금이 비싸다. 시험에서 “고정 IP”는 여전히 Global Accelerator를 가리킨다.</p>"
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
var url = "content/networking/cloudfront-vs-global-accelerator.mdx/";
var file = "/work/wt/build/content/networking/cloudfront-vs-global-accelerator.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/cloudfront-vs-global-accelerator.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
