import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/acm.mdx
var frontmatter = {
	"title": "AWS Certificate Manager(ACM)",
	"titleEn": "AWS Certificate Manager (ACM)",
	"kind": "service",
	"status": "published",
	"summary": "HTTPS에 쓸 SSL/TLS 인증서를 발급받고, 로드 밸런서나 CloudFront에 붙이고, 만료 전에 저절로 갱신해 주는 서비스다.",
	"aliases": [
		"ACM",
		"에이씨엠",
		"Certificate Manager",
		"AWS Certificate Manager",
		"AWS Cerificate Manager",
		"서티피킷 매니저",
		"인증서 관리자",
		"인증서",
		"SSL 인증서",
		"TLS 인증서",
		"SSL/TLS 인증서",
		"HTTPS 인증서",
		"인증서 갱신",
		"인증서 자동 갱신",
		"무료 인증서",
		"퍼블릭 인증서",
		"프라이빗 인증서",
		"사설 인증서",
		"Private CA",
		"사설 인증 기관",
		"프라이빗 CA",
		"인증서 가져오기",
		"SSL 발급",
		"HTTPS 적용",
		"인증서 발급",
		"무료 SSL",
		"인증서 만료",
		"웹사이트 HTTPS",
		"CloudFront 인증서 us-east-1"
	],
	"related": [
		"networking/cloudfront",
		"networking/application-load-balancer",
		"networking/sni",
		"integration/api-gateway-endpoint-types",
		"integration/api-gateway",
		"security/encryption",
		"networking/route53",
		"security/kms"
	],
	"signals": [
		{
			"id": "acm-dns",
			"need": "ALB의 HTTPS 인증서를 사람 손 없이 발급하고 저절로 갱신한다",
			"choose": "ACM 퍼블릭 인증서 + DNS 검증",
			"see": "security/acm#scenario-https-on-alb-renewed",
			"why": "검증 레코드가 남아 있으면 저절로 갱신한다. 가져온 인증서는 사람이 갱신한다."
		},
		{
			"id": "us-east-1-acm",
			"need": "CloudFront에 내 도메인의 인증서를 붙인다",
			"choose": "us-east-1에서 발급한 ACM 인증서",
			"see": "security/acm#fact-cloudfront-region",
			"why": "CloudFront는 버지니아 북부의 ACM 인증서만 읽는다."
		},
		{
			"id": "private-ca",
			"need": "사내 사설 도메인에서 서비스끼리 인증서로 서로 확인한다",
			"choose": "AWS Private CA의 프라이빗 인증서",
			"see": "security/acm#scenario-internal-mtls",
			"why": "사설 도메인은 공개 기관이 발급하지 않는다. 내 인증 기관이 있어야 한다."
		},
		{
			"id": "kms",
			"need": "인증서가 아니라 저장 데이터를 잠글 키를 관리한다",
			"choose": "KMS",
			"see": "security/kms#when",
			"why": "인증서는 길을, KMS의 키는 저장한 데이터를 잠근다."
		}
	],
	"facts": [
		{
			"id": "public-validity",
			"label": "퍼블릭 인증서의 유효 기간",
			"value": "198일",
			"note": "2026년 2월 18일 AWS의 발표를 옮긴 글로 확인했다. 그 전에 발급된 것은 만료나 갱신 때까지 395일이 유지된다.",
			"examEra": "13개월(395일)",
			"called": [
				"인증서 유효",
				"인증서 만료",
				"인증서 며칠",
				"인증서 기간",
				"certificate validity"
			],
			"source": "https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-request-public.html"
		},
		{
			"id": "renewal-time",
			"label": "자동 갱신을 시도하는 때",
			"value": "만료 45일 전부터",
			"note": "2026년 2월부터 발급한 198일짜리 퍼블릭 인증서의 값이다. 발표를 옮긴 글로 확인했고 60일이라고 적은 글도 있다. 프라이빗 인증서는 60일 전이다.",
			"examEra": "만료 60일 전",
			"called": [
				"갱신 일 전",
				"renewal days",
				"만료 전 갱신",
				"자동 갱신 일",
				"갱신 시점"
			],
			"source": "https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-request-public.html"
		},
		{
			"id": "price-public",
			"label": "퍼블릭 인증서 요금",
			"value": "ELB·CloudFront·API Gateway 등에 붙이면 무료",
			"note": "개인 키를 내보낼 수 있게 발급한 퍼블릭 인증서에는 요금이 붙는다.",
			"called": ["SSL 요금"],
			"source": "https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html"
		},
		{
			"id": "exportable",
			"label": "내보낼 수 있는 퍼블릭 인증서",
			"value": "2025년 6월 17일 뒤에 내보내기를 켜고 만든 것",
			"note": "발급·갱신 때 이름 하나에 7달러, 와일드카드는 79달러다(2026년 2월에 15·149달러에서 내렸다. 금액은 발표를 옮긴 글로 확인했다). EC2나 온프레미스 서버에는 바로 설치하지 못하고, 내보내서 설치한다.",
			"examEra": "퍼블릭 인증서는 내보낼 수 없음",
			"source": "https://docs.aws.amazon.com/acm/latest/userguide/export-public-certificate.html"
		},
		{
			"id": "cloudfront-region",
			"label": "CloudFront에 붙일 인증서의 리전",
			"value": "us-east-1(버지니아 북부)만",
			"note": "API Gateway의 엣지 최적화 사용자 지정 도메인도 같다.",
			"source": "https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html"
		},
		{
			"id": "regional-certificate",
			"label": "ALB·NLB와 리전 API에 붙일 인증서의 리전",
			"value": "그 리소스와 같은 리전",
			"note": "인증서는 리전 사이에 복사할 수 없다. 리전마다 새로 발급받는다.",
			"source": "https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html"
		},
		{
			"id": "imported-renewal",
			"label": "가져온 인증서의 자동 갱신",
			"value": "없음",
			"note": "만료 45일 전부터 EventBridge로 매일 알린다(퍼블릭은 30일 전부터). 새 인증서를 같은 ARN에 다시 가져온다.",
			"called": [
				"days prior to expiration",
				"prior to expiration",
				"만료 전 알림",
				"만료 전 이벤트",
				"expiration events"
			],
			"source": "https://docs.aws.amazon.com/acm/latest/userguide/supported-events.html"
		},
		{
			"id": "wildcard-depth",
			"label": "와일드카드가 덮는 범위",
			"value": "한 단계 하위 도메인만",
			"note": "`*.example.com`은 `a.b.example.com`과 `example.com`을 덮지 않는다. 이름을 더 적어 함께 담는다.",
			"source": "https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html"
		},
		{
			"id": "private-validity",
			"label": "프라이빗 인증서의 유효 기간",
			"value": "395일(ACM이 관리할 때)",
			"note": "AWS Private CA가 서명한다. 클라이언트에 루트 인증서를 심어야 신뢰한다.",
			"called": [
				"private certificate validity",
				"private certificate expiration",
				"private certificate days"
			],
			"source": "https://docs.aws.amazon.com/acm/latest/userguide/private-certificates.title.html"
		}
	],
	"scenarios": [
		{
			"id": "https-on-alb-renewed",
			"situation": "ALB 뒤의 웹 사이트에 HTTPS를 붙이려 한다. 해마다 인증서를 갱신하다 잊어 장애가 난 적이 있다. DNS는 Route 53에 있다.",
			"answer": [
				"security/acm",
				"networking/application-load-balancer",
				"networking/route53"
			],
			"choose": "DNS 검증한 ACM 인증서",
			"why": "“갱신을 잊지 않게”가 단서다. ACM에서 DNS 검증으로 발급받아 ALB에 붙이면, 검증 레코드가 남아 있는 동안 저절로 갱신된다.",
			"trap": "외부 인증 기관의 인증서를 ACM에 가져오면 보관은 되지만 갱신은 여전히 사람이 한다.",
			"requirements": ["encryption", "least-operations"]
		},
		{
			"id": "custom-domain-on-cloudfront",
			"situation": "서울 리전에서 발급받은 인증서가 있는데 CloudFront 배포의 사용자 지정 도메인 설정에는 나타나지 않는다.",
			"answer": ["security/acm", "networking/cloudfront"],
			"choose": "us-east-1에서 다시 발급",
			"why": "CloudFront는 us-east-1의 인증서만 본다. 같은 도메인으로 us-east-1에서 한 번 더 발급받으면 된다.",
			"trap": "서울의 인증서를 us-east-1로 복사할 수는 없다. 개인 키를 꺼낼 수 없기 때문이다.",
			"requirements": ["encryption", "find-cause"]
		},
		{
			"id": "certificate-on-ec2",
			"situation": "로드 밸런서 없이 EC2 한 대의 Nginx가 HTTPS를 직접 받아야 한다. 인증서 발급과 갱신은 AWS에 맡기고 싶다.",
			"answer": ["security/acm", "compute/ec2"],
			"choose": "내보내기를 켠 ACM 퍼블릭 인증서",
			"why": "서버에 설치하려면 개인 키가 나와야 한다. 지금은 내보내기를 켠 ACM 퍼블릭 인증서를 발급받아 설치한다. 갱신되면 EventBridge 이벤트를 받아 다시 설치한다.",
			"trap": "보통의 무료 퍼블릭 인증서는 EC2에 설치할 수 없다. 시험에서는 앞에 ALB나 CloudFront를 두는 답이 아직 흔하다.",
			"requirements": ["encryption", "least-operations"]
		},
		{
			"id": "internal-mtls",
			"situation": "사내 마이크로서비스끼리 서로의 인증서를 확인하며 통신해야 한다. 외부에는 드러나지 않는 도메인을 쓴다.",
			"answer": ["security/acm"],
			"choose": "Private CA의 프라이빗 인증서",
			"why": "사설 도메인은 공개 인증 기관이 발급하지 않는다. AWS Private CA로 사설 인증 기관을 두고 ACM으로 프라이빗 인증서를 발급한다.",
			"trap": "ACM 퍼블릭 인증서는 공개 도메인의 소유를 검증해야 하고, 지금은 클라이언트 인증 용도로 발급되지도 않는다.",
			"requirements": ["encryption"]
		}
	],
	"corrections": [
		{
			"id": "acm",
			"notes": "ACM이 인증서의 생성·저장·갱신을 모두 처리한다고 한다.",
			"status": "simplified",
			"right": "ACM이 발급한 것만 갱신한다. 가져온 인증서는 갱신하지 않고, 발급한 것도 AWS 서비스에 붙어 있거나 내보낸 적이 있어야 자동 갱신 대상이 된다.",
			"source": "https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html"
		},
		{
			"id": "cloudfront-https",
			"notes": "CloudFront가 ACM과 통합되어 무료로 HTTPS를 준다고만 한다.",
			"status": "simplified",
			"right": "인증서가 무료일 뿐이고 us-east-1에 있어야 한다. 배포에 대체 도메인 이름도 적어야 한다. 사설 인증 기관과 내보내는 인증서는 유료다.",
			"source": "https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html"
		},
		{
			"id": "api-gateway",
			"notes": "API Gateway의 사용자 지정 도메인은 CNAME이나 A 별칭 레코드로 가리킨다고만 한다.",
			"status": "simplified",
			"right": "인증서와 사용자 지정 도메인 이름을 만든 뒤, API Gateway가 내준 대상 도메인을 가리켜야 한다. 루트 도메인이면 CNAME을 쓸 수 없어 별칭 레코드만 된다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html"
		},
		{
			"id": "cerificate-manager",
			"notes": "이름을 AWS Cerificate Manager라고 적는다.",
			"status": "wrong",
			"right": "정식 이름은 AWS Certificate Manager다.",
			"source": "https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html"
		}
	],
	"sources": [
		{
			"note": "002",
			"section": "CloudFront와 ACM",
			"lines": "184"
		},
		{
			"note": "004",
			"section": "ACM",
			"lines": "589-593"
		},
		{
			"note": "004",
			"section": "엔드포인트별 인증서 위치",
			"lines": "595-597"
		}
	],
	"references": [
		{
			"title": "ACM이란",
			"url": "https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html"
		},
		{
			"title": "관리형 갱신",
			"url": "https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html"
		},
		{
			"title": "DNS 검증",
			"url": "https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html"
		},
		{
			"title": "ACM과 통합된 서비스",
			"url": "https://docs.aws.amazon.com/acm/latest/userguide/acm-services.html"
		},
		{
			"title": "ACME 클라이언트로 발급받기",
			"url": "https://docs.aws.amazon.com/acm/latest/userguide/acm-acme-issuance.html"
		},
		{
			"title": "인증서 가져오기",
			"url": "https://docs.aws.amazon.com/acm/latest/userguide/import-certificate.html"
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
			"slug": "types",
			"text": "인증서의 종류"
		},
		{
			"depth": 2,
			"slug": "api-gateway",
			"text": "API Gateway의 사용자 지정 도메인"
		},
		{
			"depth": 2,
			"slug": "expiry",
			"text": "만료를 지켜보기"
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
		p: "p",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		wbr: "wbr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>내 도메인으로 HTTPS를 서비스할 때 쓴다. 인증서는 “이 공개 키의 주인이 정말 이 도메인”이라고 인증 기관이 서명한 문서다. 사람이 관리하면 개인 키를 서버마다 옮기고, 만료일을 잊어 사이트가 멈춘다. ACM은 개인 키를 쥔 채 AWS 서비스에 바로 꽂아 주고 갱신까지 한다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 붙이는 곳, 인증서의 리전\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">붙이는 곳</th>\n<th scope=\"col\">인증서의 리전</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-cloudfront-api-gateway\">\n<th scope=\"row\"><a href=\"#row-cloudfront-api-gateway\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/cloudfront/\">CloudFront</a>, API Gateway 엣지 최적화</th>\n<td>us-east-1</td>\n</tr>\n<tr id=\"row-alb-nlb-api-gateway\">\n<th scope=\"row\"><a href=\"#row-alb-nlb-api-gateway\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/application-load-balancer/\">ALB</a>, <a href=\"/networking/network-load-balancer/\">NLB</a>, <a href=\"/integration/api-gateway/\">API Gateway</a> 리전</th>\n<td>그 리소스의 리전</td>\n</tr>\n<tr id=\"row-ec2\">\n<th scope=\"row\"><a href=\"#row-ec2\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, 온프레미스, 다른 클라우드</th>\n<td>내보내기를 켠 인증서를 설치</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li>도메인 이름을 적어 요청한다. 한 인증서에 이름 여럿과 와일드카드를 함께 담을 수 있다.</li>\n<li>도메인의 주인임을 증명한다. <strong>DNS 검증</strong>은 ACM이 준 CNAME 레코드를 DNS에 넣는 것이다. <a href=\"/networking/route53/\">Route 53</a>이면 버튼 하나로 된다. <strong>이메일 검증</strong>은 도메인 관리자에게 온 메일의 링크를 누른다.</li>\n<li>Amazon의 공개 인증 기관이 발급한다. 개인 키는 ACM 안에서 <a href=\"/security/kms/\">KMS</a>로 암호화되어 보관된다.</li>\n<li>로드 밸런서나 배포에 붙인다. 서비스가 필요한 곳에서만 키를 푼다.</li>\n<li>만료가 다가오면 ACM이 같은 방법으로 다시 검증하고 새 인증서로 바꾼다. ARN이 그대로라 설정은 손대지 않는다.</li>\n</ol>\n<p>여기서 <strong>DNS 검증이 이기는 까닭</strong>이 나온다. 레코드가 남아 있으면 다음 검증도 사람 없이 된다. 이메일 검증은 갱신할 때마다 누군가 메일을 눌러야 한다. 2026년 8월부터는 이메일로 검증한 인증서를 새로 만들지 않고 DNS 검증으로 <a href=\"https://docs.aws.amazon.com/acm/latest/APIReference/API_UpdateCertificateOptions.html\">옮긴다</a>. 검증용 CNAME을 청소하다 지우면 갱신이 실패한다.</p>\n</div><h2 id=\"types\">인증서의 종류<a href=\"#types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 종류, 신뢰하는 쪽, 요금, 자동 갱신",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "인증서의 종류",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "종류"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "신뢰하는 쪽"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "요금"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "자동 갱신"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-peobeullik-balgeup",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [
												createVNode(_components.a, {
													href: "#row-peobeullik-balgeup",
													class: "anchor",
													"aria-label": "줄 링크"
												}),
												"퍼블릭",
												createVNode(_components.wbr, {}),
												"(발급)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "모든 브라우저"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "통합 서비스에 쓰면 무료"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "된다"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-peobeulling-naebonaegi",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [
												createVNode(_components.a, {
													href: "#row-peobeulling-naebonaegi",
													class: "anchor",
													"aria-label": "줄 링크"
												}),
												"퍼블릭",
												createVNode(_components.wbr, {}),
												"(내보내기)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "모든 브라우저"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "도메인마다, 갱신 때마다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "된다. 설치는 내가 한다"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-peuraibit",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-peuraibit",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "프라이빗"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "루트를 심은 사내 기기"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "Private CA의 월 요금과 발급료"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "된다"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-gajyeoon-geot",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-gajyeoon-geot",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "가져온 것"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "발급한 기관에 따름"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "무료"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "안 된다"
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(_components.p, { children: "퍼블릭은 도메인 검증(DV) 인증서뿐이다. 회사 이름까지 심사하는 OV·EV가 필요하면 외부 기관에서 사서 가져온다." }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "EC2에는 못 쓴다는 말은 절반만 맞다",
					"set:html": "<p>오랫동안 ACM 퍼블릭 인증서의 개인 키는 꺼낼 수 없었다. 2025년 6월부터 <strong>내보내기를 켜고 만든</strong> 퍼블릭 인증서는 어디에나 설치한다. 최근에는 ACME 프로토콜로 서버의 Certbot이 ACM에서 직접 발급받는 길도 생겼다. 이미 있던 무료 인증서는 여전히 내보낼 수 없다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"api-gateway\">API Gateway의 사용자 지정 도메인<a href=\"#api-gateway\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/integration/api-gateway-endpoint-types/\">엣지 최적화 엔드포인트</a>는 뒤에 AWS가 관리하는 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a> 배포가 있어 인증서가 us-east-1에 있어야 한다. 리전 엔드포인트는 API와 같은 리전이다. 인증서를 준비하고 사용자 지정 도메인을 만든 다음, <a href=\"/networking/route53/\" class=\"mention\">Route 53</a>의 별칭 레코드로 <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>가 알려 준 도메인을 가리킨다.</p>\n</div><h2 id=\"expiry\">만료를 지켜보기<a href=\"#expiry\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>자동 갱신이 되는 인증서도 검증 레코드가 사라지면 실패한다. <a href=\"/integration/eventbridge/\">EventBridge</a>의 만료 임박 이벤트, <a href=\"/management/cloudwatch/\">CloudWatch</a>의 남은 일수 지표, <a href=\"/management/config/\">AWS Config</a>의 <code>acm-certificate-expiration-check</code> 규칙 가운데 하나로 알림을 건다. “가져온 인증서의 만료를 미리 알아야 한다”는 문제의 답이 이것들이다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: ["ACM과 ", createVNode(_components.a, {
						href: "/security/kms/",
						class: "mention",
						children: "KMS"
					})] }), ": 인증서와 그 개인 키는 ACM, 데이터를 잠그는 키는 KMS다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [
						"ACM과 ",
						createVNode(_components.a, {
							href: "/security/iam/",
							class: "mention",
							children: "IAM"
						}),
						" 인증서 저장소"
					] }), ": ACM이 없는 리전이나 아주 오래된 구성에서만 IAM에 서버 인증서를 올렸다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "한 리스너에 도메인 여럿" }),
						": 인증서 여러 장을 붙이고 ",
						createVNode(_components.a, {
							href: "/networking/sni/",
							children: "SNI"
						}),
						"로 고르거나, 한 장에 이름을 여럿 담는다. 이름이 인증서에 다 드러나는 것이 싫으면 앞쪽이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "TLS 암호화를 푸는 곳" }),
						": 로드 밸런서에 붙이면 거기까지 암호화된다. 서버까지의 구간은 ",
						createVNode(_components.a, {
							href: "/security/encryption/#in-transit",
							children: "따로 정한다"
						}),
						"."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "리전을 먼저 본다",
					"set:html": "<p>“<a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>”와 “인증서”가 같이 나오면 us-east-1, “<a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>”와 “인증서”면 ALB의 리전이다. 둘을 함께 쓰는 구성은 인증서가 두 장이다.</p>"
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
var url = "content/security/acm.mdx/";
var file = "/work/wt/build/content/security/acm.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/acm.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
