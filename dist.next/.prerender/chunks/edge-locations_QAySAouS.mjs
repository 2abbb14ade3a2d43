import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/foundations/edge-locations.mdx
var frontmatter = {
	"title": "엣지 로케이션",
	"titleEn": "Edge Locations (Points of Presence)",
	"kind": "concept",
	"status": "published",
	"summary": "리전 밖, 사용자 가까이에 있는 AWS의 접속 지점으로, 캐시와 DNS 응답과 보안 검사와 짧은 코드 실행을 맡는다.",
	"aliases": [
		"에지 로케이션",
		"edge location",
		"엣지",
		"에지",
		"엣지 위치",
		"PoP",
		"팝",
		"Point of Presence",
		"Points of Presence",
		"접속 지점",
		"엣지 서버",
		"엣지 네트워크",
		"리전 엣지 캐시",
		"Regional Edge Cache",
		"REC",
		"임베디드 PoP",
		"에지 서버",
		"캐시 서버 위치",
		"사용자 근처 서버",
		"엣지 거점",
		"CDN 거점",
		"엣지 캐시"
	],
	"related": [
		"networking/cloudfront",
		"networking/global-accelerator",
		"networking/route53",
		"networking/cloudfront-functions-vs-lambda-at-edge",
		"networking/cloudfront-vs-global-accelerator",
		"storage/s3-performance",
		"foundations/regions",
		"security/shield"
	],
	"signals": [
		{
			"id": "cloudfront",
			"need": "먼 나라 사용자에게 정적 콘텐츠를 새 리전 없이 빠르게 준다",
			"choose": "CloudFront",
			"see": "foundations/edge-locations#scenario-cache-near-users",
			"why": "엣지가 가까이서 캐시해 답한다. 다른 리전에 복제하면 따로 보내야 한다."
		},
		{
			"id": "global-accelerator",
			"need": "UDP나 캐시할 수 없는 트래픽을 고정 IP로 가까이서 받는다",
			"choose": "Global Accelerator",
			"see": "foundations/edge-locations#scenario-udp-near-users",
			"why": "CloudFront는 HTTP만 다룬다. 고정 IP와 UDP는 Global Accelerator다."
		},
		{
			"id": "cloudfront-functions",
			"need": "CloudFront 요청의 헤더·URL만 외부 호출 없이 가볍게 고친다",
			"choose": "CloudFront Functions",
			"see": "networking/cloudfront-functions-vs-lambda-at-edge#verdict",
			"why": "외부 호출이 없고 1밀리초 안이면 된다. 있으면 Lambda@Edge다."
		},
		{
			"id": "rokeol-yeongyeok",
			"need": "리전이 없는 도시 가까이에 EC2를 돌린다",
			"choose": "로컬 영역",
			"see": "foundations/edge-locations#scenario-compute-in-city",
			"why": "엣지 로케이션에는 EC2를 둘 수 없다. 대도시의 로컬 영역에는 있다."
		}
	],
	"facts": [
		{
			"id": "edge-vs-region",
			"label": "엣지에서 할 수 있는 일",
			"value": "캐시, DNS, TLS 종료, WAF·Shield, 엣지 함수",
			"note": "EC2나 RDS를 둘 수는 없다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/points-of-presence.html"
		},
		{
			"id": "functions-location",
			"label": "엣지 함수가 도는 곳",
			"value": "CloudFront Functions는 엣지 로케이션, Lambda@Edge는 리전 엣지 캐시",
			"source": "https://aws.amazon.com/blogs/aws/introducing-cloudfront-functions-run-your-code-at-the-edge-with-low-latency-at-any-scale/"
		},
		{
			"id": "acceleration-services",
			"label": "엣지로 들어와 리전까지 AWS 망을 타는 서비스",
			"value": "CloudFront, Global Accelerator, S3 Transfer Acceleration, 엣지 최적화 API Gateway",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/points-of-presence.html"
		},
		{
			"id": "cloudfront-waf-region",
			"label": "CloudFront에 붙일 WAF 웹 ACL을 만드는 곳",
			"value": "us-east-1(범위는 CloudFront)",
			"note": "규칙은 엣지에서 검사한다. 인증서도 us-east-1에 있어야 한다.",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-creating.html"
		}
	],
	"scenarios": [
		{
			"id": "cache-near-users",
			"situation": "서울 리전의 이미지를 남미 사용자가 느리게 받는다. 서버를 새 리전에 세우지 않고 빠르게 하고 싶다.",
			"answer": ["networking/cloudfront", "foundations/edge-locations"],
			"why": "“가까운 곳에서 캐시”면 엣지 로케이션을 쓰는 CloudFront다. 리전을 늘릴 필요가 없다.",
			"trap": "다른 리전에 S3 복제본을 두면 사용자를 그리로 보내는 일과 저장 비용이 따로 든다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "udp-near-users",
			"situation": "전 세계 사용자가 UDP로 게임 서버에 붙는다. 지연을 줄이고 고정 IP 두 개로 들어오게 하려 한다.",
			"answer": ["networking/global-accelerator", "foundations/edge-locations"],
			"why": "캐시할 것이 없는 UDP를 가까운 엣지에서 받아 AWS 망으로 리전까지 보내는 것은 Global Accelerator다.",
			"trap": "CloudFront도 같은 엣지를 쓰지만 HTTP만 다룬다.",
			"requirements": ["low-latency", "fixed-address"]
		},
		{
			"id": "compute-in-city",
			"situation": "리전이 없는 도시의 사용자에게 한 자릿수 밀리초로 답하는 EC2 애플리케이션이 필요하다.",
			"answer": ["foundations/regions"],
			"choose": "로컬 영역",
			"why": "엣지 로케이션에는 EC2를 둘 수 없다. 대도시 가까이 EC2와 EBS를 두는 것은 로컬 영역이다.",
			"trap": "엣지 로케이션이 더 가까워 보이지만 캐시와 엣지 함수만 있다.",
			"requirements": ["low-latency"]
		}
	],
	"corrections": [
		{
			"id": "cloudfront",
			"notes": "엣지 로케이션이 42개국 84개 도시에 200곳 넘게 있다고 한다.",
			"status": "outdated",
			"right": "지금은 100곳이 넘는 도시의 600곳을 넘었고 계속 는다. 외울 숫자가 아니다. 최신 수는 CloudFront 기능 페이지에서 본다.",
			"source": "https://aws.amazon.com/cloudfront/features/"
		},
		{
			"id": "cloudfront-route",
			"notes": "엣지 로케이션이 CloudFront를 위한 캐시 서버의 모음이라고 한다.",
			"status": "simplified",
			"right": "Route 53, Global Accelerator, WAF와 Shield, S3 Transfer Acceleration도 같은 접속 지점을 쓴다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/points-of-presence.html"
		},
		{
			"id": "cloudfront-functions",
			"notes": "엣지에서 로직을 실행한다고만 한다.",
			"status": "simplified",
			"right": "임의의 프로그램이 아니라 CloudFront Functions와 Lambda@Edge만 돌고, 도는 위치도 서로 다르다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "엣지에서의 사용자 지정",
			"lines": "29-32"
		},
		{
			"note": "001",
			"section": "Points of Presence ( Edge Locations )",
			"lines": "36-40"
		},
		{
			"note": "004",
			"section": "엣지 로케이션으로 배포",
			"lines": "175"
		},
		{
			"note": "004",
			"section": "엣지 로케이션",
			"lines": "177"
		},
		{
			"note": "004",
			"section": "엣지에서 로직 실행",
			"lines": "179"
		}
	],
	"references": [
		{
			"title": "접속 지점(장애 격리 경계 백서)",
			"url": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/points-of-presence.html"
		},
		{
			"title": "CloudFront가 콘텐츠를 전달하는 방식",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowCloudFrontWorks.html"
		},
		{
			"title": "CloudFront의 기능과 접속 지점",
			"url": "https://aws.amazon.com/cloudfront/features/"
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
			"slug": "services",
			"text": "엣지를 쓰는 서비스"
		},
		{
			"depth": 2,
			"slug": "edge-code",
			"text": "엣지에서 코드 실행"
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
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>사용자가 <a href=\"/foundations/regions/\">리전</a>에서 멀 때 쓴다. 빛의 속도는 줄일 수 없으니 <strong>일부 일을 사용자 가까이 옮긴다</strong>. 리전은 수십 곳이지만 접속 지점은 수백 곳이다. 내가 엣지 로케이션을 고르거나 만드는 것은 아니고, 그것을 쓰는 서비스를 켜면 된다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li>사용자의 요청이 DNS나 애니캐스트(같은 IP를 여러 곳에서 알려 가까운 곳이 받는 방식)로 <strong>가까운 접속 지점(PoP)</strong>에 닿는다.</li>\n<li>TCP와 TLS를 여기서 맺는다. 왕복이 짧아지는 것만으로도 빨라진다.</li>\n<li><a href=\"/security/waf/\" class=\"mention\">WAF</a> 규칙과 Shield가 공격을 이 자리에서 거른다.</li>\n<li>캐시에 있으면 여기서 답하고 끝난다.</li>\n<li>없으면 더 크고 오래 보관하는 <strong>리전 엣지 캐시</strong>를 거치고, 거기에도 없으면 AWS의 글로벌 네트워크로 오리진(원본을 가진 서버나 버킷)이 있는 리전에 간다.</li>\n</ol>\n<p>엣지 한 곳이 멈추면 사용자는 다른 엣지로 간다. 내가 할 일은 없다. 접속 지점의 수는 계속 늘어 <a href=\"/networking/cloudfront/\">CloudFront</a> 문서에서 그때그때 확인한다.</p>\n</div><h2 id=\"services\">엣지를 쓰는 서비스<a href=\"#services\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 서비스, 엣지에서 하는 일, 캐시\" tabindex=\"0\"><table aria-label=\"엣지를 쓰는 서비스\">\n<thead>\n<tr>\n<th scope=\"col\">서비스</th>\n<th scope=\"col\">엣지에서 하는 일</th>\n<th scope=\"col\">캐시</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-cloudfront\">\n<th scope=\"row\"><a href=\"#row-cloudfront\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/cloudfront/\">CloudFront</a></th>\n<td>HTTP 콘텐츠를 내주고 오리진까지 가속</td>\n<td>한다</td>\n</tr>\n<tr id=\"row-route-53\">\n<th scope=\"row\"><a href=\"#row-route-53\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/route53/\">Route 53</a></th>\n<td>DNS 쿼리에 답</td>\n<td>하지 않는다</td>\n</tr>\n<tr id=\"row-global-accelerator\">\n<th scope=\"row\"><a href=\"#row-global-accelerator\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/global-accelerator/\">Global Accelerator</a></th>\n<td>애니캐스트 IP로 TCP·UDP를 받아 리전으로</td>\n<td>하지 않는다</td>\n</tr>\n<tr id=\"row-waf-shield\">\n<th scope=\"row\"><a href=\"#row-waf-shield\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/security/waf/\">WAF</a>, <a href=\"/security/shield/\">Shield</a></th>\n<td>공격 거르기</td>\n<td>하지 않는다</td>\n</tr>\n<tr id=\"row-s3-transfer-acceleration\">\n<th scope=\"row\"><a href=\"#row-s3-transfer-acceleration\" class=\"anchor\" aria-label=\"줄 링크\"></a>S3 Transfer Acceleration</th>\n<td>업로드를 가까이서 받아 버킷으로</td>\n<td>하지 않는다</td>\n</tr>\n<tr id=\"row-api-gateway\">\n<th scope=\"row\"><a href=\"#row-api-gateway\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a> <a href=\"/integration/api-gateway-endpoint-types/\">엣지 최적화</a></th>\n<td>가까운 엣지로 들어와 리전의 API로</td>\n<td>하지 않는다</td>\n</tr>\n</tbody>\n</table></div>\n<p><a href=\"/storage/s3/\" class=\"mention\">S3</a> 업로드를 빠르게 하는 방법은 <a href=\"/storage/s3-performance/\">S3 성능</a>에, 캐시와 가속 가운데 무엇을 고를지는 <a href=\"/networking/cloudfront-vs-global-accelerator/\">CloudFront vs Global Accelerator</a>에 있다.</p>\n</div><h2 id=\"edge-code\">엣지에서 코드 실행<a href=\"#edge-code\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>에 붙인 짧은 코드를 사용자 가까이서 돌린다. 헤더를 고치거나, 주소를 바꾸거나, 토큰을 확인하는 일이다. 가벼운 것은 <a href=\"/networking/cloudfront-functions/\">CloudFront Functions</a>가 모든 엣지 로케이션에서, 무거운 것은 <a href=\"/compute/lambda-at-edge/\">Lambda@Edge</a>가 리전 엣지 캐시에서 맡는다. 차이는 <a href=\"/networking/cloudfront-functions-vs-lambda-at-edge/\">CloudFront Functions vs Lambda@Edge</a>에 있다. 두 경우 모두 서버를 관리하지 않고 코드만 올리면 AWS가 곳곳에 복제한다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.div, {
				class: "table-scroll across",
				role: "region",
				"aria-label": "표: 이것, 무엇, EC2를 둘 수 있나",
				tabindex: "0",
				children: createVNode(_components.table, {
					"aria-label": "헷갈리는 점",
					children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
						createVNode(_components.th, {
							scope: "col",
							children: "이것"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "무엇"
						}),
						createVNode(_components.th, {
							scope: "col",
							children: "EC2를 둘 수 있나"
						})
					] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, {
							id: "row-rijeon",
							children: [
								createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-rijeon",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "리전"]
								}),
								createVNode(_components.td, { children: "AZ 셋 이상의 큰 구역" }),
								createVNode(_components.td, { children: "둔다" })
							]
						}),
						createVNode(_components.tr, {
							id: "row-gayong-yeongyeok",
							children: [
								createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-gayong-yeongyeok",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/foundations/availability-zones/",
										children: "가용 영역"
									})]
								}),
								createVNode(_components.td, { children: "리전 안의 데이터 센터 무리" }),
								createVNode(_components.td, { children: "둔다" })
							]
						}),
						createVNode(_components.tr, {
							id: "row-rokeol-yeongyeok",
							children: [
								createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-rokeol-yeongyeok",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "로컬 영역"]
								}),
								createVNode(_components.td, { children: "대도시 가까이 늘린 리전의 일부" }),
								createVNode(_components.td, { children: "둔다" })
							]
						}),
						createVNode(_components.tr, {
							id: "row-wavelength",
							children: [
								createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-wavelength",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/compute/outposts-local-zones-wavelength/",
										children: "Wavelength"
									})]
								}),
								createVNode(_components.td, { children: "통신사 5G 망 안" }),
								createVNode(_components.td, { children: "둔다" })
							]
						}),
						createVNode(_components.tr, {
							id: "row-etji-rokeisyeon",
							children: [
								createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-etji-rokeisyeon",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "엣지 로케이션"]
								}),
								createVNode(_components.td, { children: "캐시와 DNS, 보안의 접속 지점" }),
								createVNode(_components.td, { children: "두지 못한다" })
							]
						}),
						createVNode(_components.tr, {
							id: "row-rijeon-etji-kaesi",
							children: [
								createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-rijeon-etji-kaesi",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "리전 엣지 캐시"]
								}),
								createVNode(_components.td, { children: "엣지와 오리진 사이의 큰 캐시" }),
								createVNode(_components.td, { children: "두지 못한다" })
							]
						})
					] })]
				})
			}),
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: "엣지 로케이션은 AZ도 작은 리전도 아니다. 데이터의 원본을 두는 곳이 아니다." }),
				"\n",
				createVNode(_components.li, { children: "동적 요청은 캐시하지 않아도 빨라진다. 사용자는 가까운 엣지와 연결을 맺고, 나머지 길은 AWS 망을 타기 때문이다." }),
				"\n",
				createVNode(_components.li, { children: "엣지 캐시는 지워질 수 있는 사본이다. 내구성을 기대하면 안 된다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "“사용자와 가까운”의 두 갈래",
				"set:html": "<p>콘텐츠나 요청을 가까이서 <strong>받는</strong> 것이면 엣지 로케이션, 애플리케이션을 가까이서 <strong>돌리는</strong> 것이면 리전이나 로컬 영역이다.</p>"
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
var url = "content/foundations/edge-locations.mdx/";
var file = "/work/wt/build/content/foundations/edge-locations.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/foundations/edge-locations.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
