import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/elastic-network-interface.mdx
var frontmatter = {
	"title": "탄력적 네트워크 인터페이스(ENI)",
	"titleEn": "Elastic Network Interface (ENI)",
	"kind": "concept",
	"status": "published",
	"summary": "VPC 안의 가상 네트워크 카드로, IP·MAC 주소·보안 그룹을 지니고 인스턴스와 따로 존재하며 같은 가용 영역의 다른 인스턴스로 옮겨 붙일 수 있다.",
	"aliases": [
		"ENI",
		"이엔아이",
		"탄력적 네트워크 인터페이스",
		"Elastic Network Interface",
		"일래스틱 네트워크 인터페이스",
		"네트워크 인터페이스",
		"가상 네트워크 카드",
		"가상 랜카드",
		"보조 네트워크 인터페이스",
		"보조 프라이빗 IP",
		"기본 네트워크 인터페이스",
		"eth0",
		"MAC 주소",
		"요청자 관리형 네트워크 인터페이스",
		"랜카드",
		"네트워크 카드",
		"EFA",
		"인스턴스 IP 두 개",
		"인스턴스 네트워크 카드"
	],
	"related": [
		"networking/vpc",
		"compute/ec2",
		"networking/ip-addressing",
		"networking/security-groups",
		"networking/privatelink",
		"compute/lambda-vpc",
		"networking/network-load-balancer",
		"networking/nat-gateway-vs-nat-instance"
	],
	"signals": [
		{
			"id": "eni-gateun-azui-yebi",
			"need": "같은 AZ의 예비 서버가 프라이빗 IP와 MAC을 그대로 넘겨받는다",
			"choose": "보조 ENI를 옮겨 붙이기",
			"see": "networking/elastic-network-interface#how",
			"why": "IP와 MAC은 인터페이스의 것이라 옮기면 따라간다. AZ는 넘지 못한다."
		},
		{
			"id": "eni-mac-jusoe-mukkin",
			"need": "MAC 주소에 묶인 라이선스를 인스턴스 교체 뒤에도 쓴다",
			"choose": "따로 만든 ENI",
			"see": "networking/elastic-network-interface#scenario-license-bound-to-mac",
			"why": "MAC은 인터페이스에 붙는다. 따로 만들면 인스턴스가 바뀌어도 남는다."
		},
		{
			"id": "efa",
			"need": "HPC 노드끼리 운영 체제를 건너뛰어 통신한다",
			"choose": "EFA",
			"see": "networking/elastic-network-interface#ena-efa",
			"why": "운영 체제를 건너뛰는 것은 EFA뿐이다. ENA는 드라이버를 거친다."
		},
		{
			"id": "rodeu-baelleonseo",
			"need": "다른 AZ의 서버로도 장애를 넘겨야 한다",
			"choose": "로드 밸런서",
			"see": "networking/elastic-load-balancing#when",
			"why": "ENI는 AZ에 묶인다. AZ를 넘으려면 로드 밸런서가 나눈다."
		}
	],
	"facts": [
		{
			"id": "scope",
			"label": "놓이는 곳",
			"value": "서브넷 하나(따라서 가용 영역 하나)",
			"note": "다른 서브넷이나 AZ로 옮길 수 없다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html"
		},
		{
			"id": "attributes",
			"label": "지니는 것",
			"value": "기본 프라이빗 IPv4 1개, 보조 프라이빗 IPv4, IPv6, 보안 그룹 1개 이상, MAC 주소",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html"
		},
		{
			"id": "elastic-ip-per-private",
			"label": "탄력적 IP",
			"value": "프라이빗 IPv4 하나에 1개씩",
			"called": ["elastic IP per private IP"],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html"
		},
		{
			"id": "per-region",
			"label": "리전의 네트워크 인터페이스",
			"value": "기본 5,000개(늘릴 수 있음)",
			"note": "한도는 AZ마다 따로 건다. 세 AZ에 나누면 리전에서 15,000개까지다.",
			"called": [
				"리전 ENI",
				"리전 인터페이스",
				"ENI per region",
				"ENI quota"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"id": "per-instance",
			"label": "인스턴스 하나에 붙는 수",
			"asks": "인스턴스 하나에 몇 개까지 붙는지는 무엇이 정하나?",
			"value": "인스턴스 유형마다 다름",
			"note": "인터페이스마다 가질 수 있는 IP 수도 유형이 정한다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AvailableIpPerENI.html"
		},
		{
			"id": "primary-detach",
			"label": "기본 인터페이스 떼기",
			"value": "할 수 없음",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html"
		},
		{
			"id": "source-dest-check",
			"label": "원본/대상 확인",
			"value": "기본으로 켜짐",
			"note": "NAT 인스턴스나 방화벽 장비처럼 남의 패킷을 넘기려면 끈다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html"
		}
	],
	"sharedFacts": [{
		"id": "security-groups",
		"from": "networking/security-groups#groups-per-interface"
	}],
	"scenarios": [
		{
			"id": "failover-with-same-ip",
			"situation": "같은 AZ에 예비 서버를 두었다. 주 서버가 죽으면 프라이빗 IP와 MAC 주소를 그대로 넘겨받아야 한다. 로드 밸런서는 쓸 수 없다.",
			"answer": ["networking/elastic-network-interface", "compute/ec2"],
			"choose": "보조 네트워크 인터페이스를 옮겨 붙이기",
			"why": "보조 네트워크 인터페이스를 떼어 예비 서버에 붙이면 IP, MAC, 보안 그룹이 함께 옮겨 간다.",
			"trap": "탄력적 IP만 옮기면 퍼블릭 IP만 따라가고 프라이빗 IP와 MAC은 바뀐다. AZ가 다른 서버에는 인터페이스를 붙일 수 없다.",
			"requirements": ["high-availability", "fixed-address"]
		},
		{
			"id": "license-bound-to-mac",
			"situation": "상용 소프트웨어의 라이선스가 MAC 주소에 묶여 있다. 인스턴스를 교체해도 라이선스가 유지돼야 한다.",
			"answer": ["networking/elastic-network-interface"],
			"choose": "따로 만든 네트워크 인터페이스를 옮겨 붙이기",
			"why": "MAC 주소는 인스턴스가 아니라 인터페이스의 것이다. 따로 만든 인터페이스를 새 인스턴스에 붙인다.",
			"trap": "같은 AMI로 다시 띄우거나 같은 프라이빗 IP를 지정해도 MAC은 새로 생긴다.",
			"requirements": ["fixed-address"]
		},
		{
			"id": "management-network",
			"situation": "서버 하나가 업무망과 관리망 두 서브넷에 각각 발을 걸치고, 망마다 다른 보안 규칙을 적용해야 한다.",
			"answer": ["networking/elastic-network-interface", "networking/security-groups"],
			"choose": "서브넷마다 네트워크 인터페이스 + 보안 그룹",
			"why": "서브넷마다 인터페이스를 하나씩 붙이고 보안 그룹을 따로 단다. 보안 그룹은 인터페이스에 붙기 때문이다.",
			"trap": "인터페이스 하나에 보안 그룹 둘을 달면 규칙이 합쳐져 망을 나눌 수 없다.",
			"requirements": ["access-control"]
		}
	],
	"corrections": [
		{
			"id": "eni-ipv4",
			"notes": "ENI가 퍼블릭 IPv4를 하나 가진다고 한다.",
			"status": "simplified",
			"right": "자동 할당 퍼블릭 IP는 기본 인터페이스의 기본 프라이빗 IP에 하나다. 탄력적 IP는 프라이빗 IP마다 하나씩 붙으므로 보조 IP가 있으면 여럿이 된다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html"
		},
		{
			"id": "ec2",
			"notes": "EC2와 독립적으로 만들 수 있다고 한다.",
			"status": "simplified",
			"right": "보조 인터페이스의 이야기다. 인스턴스를 띄울 때 생기는 기본 인터페이스는 뗄 수 없고, 보통 인스턴스를 종료하면 함께 지워진다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html"
		},
		{
			"id": "eni-vpc",
			"notes": "ENI가 인스턴스의 통신을 돕는다는 설명이 중간에 끊겨 있다.",
			"status": "simplified",
			"right": "인스턴스가 VPC 안팎의 네트워크와 통신하게 하는 가상 네트워크 카드다. 인스턴스뿐 아니라 로드 밸런서, NAT 게이트웨이, 인터페이스 엔드포인트, VPC에 연결한 Lambda도 이것으로 VPC에 놓인다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html"
		},
		{
			"id": "eni-ipv4-2",
			"notes": "ENI가 예비 IPv4를 하나 이상 가진다고 한다.",
			"status": "simplified",
			"card": false,
			"right": "예비가 아니라 보조(secondary) 프라이빗 IPv4다. 놀다가 나서는 주소가 아니라 기본 주소와 함께 쓰는 것이고, 없어도 된다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html"
		}
	],
	"sources": [{
		"note": "001",
		"section": "Elastic Network Interfaces (ENI)",
		"lines": "180-192"
	}, {
		"note": "004",
		"section": "ENI의 뜻(끊긴 문장)",
		"lines": "277"
	}],
	"references": [
		{
			"title": "탄력적 네트워크 인터페이스",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html"
		},
		{
			"title": "인스턴스 유형별 인터페이스와 IP 수",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AvailableIpPerENI.html"
		},
		{
			"title": "요청자 관리형 네트워크 인터페이스",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html"
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
			"slug": "requester-managed",
			"text": "서비스가 만드는 인터페이스"
		},
		{
			"depth": 2,
			"slug": "ena-efa",
			"text": "ENI, ENA, EFA"
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
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-saa-network-interface\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 17h46v24H9zM17 41v8M25 41v8M33 41v8M41 25h6v8h-6zM17 29h14\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에 놓이는 것은 모두 네트워크 인터페이스를 하나 이상 가진다. <a href=\"/compute/ec2/\">EC2</a>를 띄우면 <strong>기본 인터페이스</strong>(첫 번째)가 함께 생기므로 평소에는 의식하지 않는다. 따로 만들어 쓰는 때는 이렇다.</p>\n<ul>\n<li>인스턴스가 바뀌어도 <strong>프라이빗 IP와 MAC 주소를 유지</strong>해야 할 때. 장애 조치, 라이선스.</li>\n<li>한 서버를 <strong>두 서브넷</strong>에 걸칠 때. 업무망과 관리망.</li>\n<li>서버 하나에 IP가 여럿 필요할 때. 보조 프라이빗 IP로도 된다.</li>\n</ul>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"인터페이스는 서브넷에 속한 ",
					createVNode(_components.strong, { children: "독립된 리소스" }),
					"다. 주소와 규칙이 인스턴스가 아니라 여기에 붙어 있다. 그래서 인터페이스를 옮기면 그 모두가 따라간다."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 속성, 수, 알아 둘 것",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "어떻게 동작하나",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: "속성"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "수"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "알아 둘 것"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-gibon-peuraibit-ipv4",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-gibon-peuraibit-ipv4",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "기본 프라이빗 IPv4"]
									}),
									createVNode(_components.td, { children: "1개" }),
									createVNode(_components.td, { children: "서브넷 대역에서. 바꿀 수 없다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-bojo-peuraibit-ipv4",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-bojo-peuraibit-ipv4",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "보조 프라이빗 IPv4"]
									}),
									createVNode(_components.td, { children: "여럿" }),
									createVNode(_components.td, { children: "다른 인터페이스로 옮길 수 있다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-peobeullik-ipv4-jadong",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-peobeullik-ipv4-jadong",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "퍼블릭 IPv4(자동)"]
									}),
									createVNode(_components.td, { children: "1개" }),
									createVNode(_components.td, { children: "기본 프라이빗 IP에 대응. 중지하면 사라진다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-ip",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-ip",
											class: "anchor",
											"aria-label": "줄 링크"
										}), createVNode(_components.a, {
											href: "/networking/ip-addressing/",
											children: "탄력적 IP"
										})]
									}),
									createVNode(_components.td, { children: "프라이빗 IP마다 1개" }),
									createVNode(_components.td, { children: "중지해도 남는다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-ipv6",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-ipv6",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "IPv6"]
									}),
									createVNode(_components.td, { children: "여럿" }),
									createVNode(_components.td, { children: "중지해도 남는다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-boan-geurup",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-boan-geurup",
											class: "anchor",
											"aria-label": "줄 링크"
										}), createVNode(_components.a, {
											href: "/networking/security-groups/",
											children: "보안 그룹"
										})]
									}),
									createVNode(_components.td, { children: "1개 이상" }),
									createVNode(_components.td, { children: "인스턴스가 아니라 인터페이스에 붙는다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-mac",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-mac",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "MAC 주소"]
									}),
									createVNode(_components.td, { children: "1개" }),
									createVNode(_components.td, { children: "옮겨도 그대로다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-wonbon-daesang-hwakgin",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-wonbon-daesang-hwakgin",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "원본/대상 확인"]
									}),
									createVNode(_components.td, { children: "켜짐" }),
									createVNode(_components.td, { children: [createVNode(_components.a, {
										href: "/networking/nat-gateway-vs-nat-instance/",
										children: "NAT 인스턴스"
									}), "처럼 라우터 노릇을 하려면 끈다"] })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-move-eni\" data-diagram=\"move-eni\"><figcaption><span class=\"diagram-title\">보조 인터페이스를 예비 인스턴스로 옮기는 장애 <span class=\"diagram-title-end\">조치<a href=\"#diagram-move-eni\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 보조 인터페이스를 예비 인스턴스로 옮기는 장애 조치\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"347\" height=\"623\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 554.9 996\"><svg width=\"554.9\" height=\"996\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-move-eni-desc\" aria-labelledby=\"diagram-move-eni-title\" role=\"img\" viewBox=\"-4 -4 554.9 996\"><title id=\"diagram-move-eni-title\">보조 인터페이스를 예비 인스턴스로 옮기는 장애 조치</title><desc id=\"diagram-move-eni-desc\">한 가용 영역 안에서 주 인스턴스에 붙어 있던 보조 네트워크 인터페이스를, 주 인스턴스가 고장 나면 예비 인스턴스에 옮겨 붙인다. 클라이언트는 같은 프라이빗 IP로 계속 접속하며, 다른 가용 영역의 인스턴스에는 붙일 수 없다.</desc><g class=\"d-boundary\"><rect width=\"281.3\" height=\"205\" x=\"253.5\" y=\"771\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"394.2\" height=\"447\" x=\"12\" y=\"194\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M296 74v169\"/><path fill=\"var(--diagram-line)\" d=\"m302 235-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M296 375v110\"/><path fill=\"var(--diagram-line)\" d=\"m302 477-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M269.6 375v23q0 7-7.1 7H104.9q-7.1 0-7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m103.8 477-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M322.2 375v23q0 7 7.1 7h57.8q7.1 0 7.1 7v412\"/><path stroke-width=\"3\" d=\"M400.5 808.5 387 822m13.5 0L387 808.5\"/></g><g class=\"d-boundary\"><text x=\"265.5\" y=\"802\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-boundary\"><text x=\"24\" y=\"225\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-edge-label\"><rect width=\"110\" height=\"30\" x=\"240.9\" y=\"114\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"295.9\" y=\"137\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 같은 IP로</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"262.4\" y=\"435\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"295.8\" y=\"458\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 평소</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"42.3\" y=\"435\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"97.5\" y=\"458\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 옮겨 붙임</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"360.7\" y=\"691\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"394.1\" y=\"714\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 불가</text></g><g class=\"d-node\"><rect width=\"167.1\" height=\"62\" x=\"212.4\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"295.9\" y=\"52\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">클라이언트</text></g><g class=\"d-node\"><text x=\"295.9\" y=\"367\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ENI 10.0.1.50</text><use width=\"72\" height=\"72\" x=\"259.9\" y=\"256\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"209.6\" y=\"489\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" x=\"295.9\" y=\"529\" fill=\"var(--diagram-down-line)\" text-anchor=\"middle\">주 인스턴스</text><use width=\"40\" height=\"40\" x=\"189.6\" y=\"469\" href=\"#down-cross\"/></g><g class=\"d-node\"><text x=\"97.8\" y=\"609\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">예비 인스턴스</text><use width=\"72\" height=\"72\" x=\"61.8\" y=\"498\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"394.2\" y=\"944\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">다른 AZ</text><use width=\"72\" height=\"72\" x=\"358.2\" y=\"833\" href=\"#icon-aws-ec2\"/></g></svg><a aria-label=\"ENI 10.0.1.50\" href=\"/networking/elastic-network-interface/\" aria-current=\"page\"><rect width=\"135\" height=\"136\" x=\"228.4\" y=\"243\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"예비 인스턴스\" href=\"/compute/ec2/\"><rect width=\"131.6\" height=\"136\" x=\"32\" y=\"485\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"다른 AZ\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"345.2\" y=\"820\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>한 가용 영역 안에서 주 인스턴스에 붙어 있던 보조 네트워크 인터페이스를, 주 인스턴스가 고장 나면 예비 인스턴스에 옮겨 붙인다. 클라이언트는 같은 프라이빗 IP로 계속 접속하며, 다른 가용 영역의 인스턴스에는 붙일 수 없다.</p><ul><li>가용 영역 A 안: ENI 10.0.1.50, 주 인스턴스, 예비 인스턴스</li><li>가용 영역 C 안: 다른 AZ</li><li>클라이언트 → ENI 10.0.1.50: ① 같은 IP로</li><li>ENI 10.0.1.50 → 주 인스턴스: ② 평소</li><li>ENI 10.0.1.50 → 예비 인스턴스: ③ 옮겨 붙임 (점선)</li><li>ENI 10.0.1.50 → 다른 AZ: ④ 불가</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>클라이언트는 인터페이스의 프라이빗 IP로 접속한다.</li>\n<li>평소에는 주 인스턴스에 붙어 있다.</li>\n<li>주 인스턴스가 고장 나면 떼어 예비 인스턴스에 붙인다. 켜진 채로도(hot), 멈춘 채로도(warm), 띄울 때도(cold) 붙일 수 있다.</li>\n<li>다른 AZ의 인스턴스에는 붙일 수 없다. 인터페이스는 서브넷에 속하고 서브넷은 AZ에 속하기 때문이다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"requester-managed\">서비스가 만드는 인터페이스<a href=\"#requester-managed\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>AWS 서비스가 내 서브넷에 인터페이스를 만들어 쓰기도 한다. 콘솔에 보이지만 내가 떼거나 지울 수 없다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 서비스, 인터페이스가 하는 일\" tabindex=\"0\"><table aria-label=\"서비스가 만드는 인터페이스\">\n<thead>\n<tr>\n<th scope=\"col\">서비스</th>\n<th scope=\"col\">인터페이스가 하는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-nat\">\n<th scope=\"row\"><a href=\"#row-nat\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/elastic-load-balancing/\">로드 밸런서</a>, <a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a></th>\n<td>AZ마다 노드의 주소</td>\n</tr>\n<tr id=\"row-inteopeiseu-endeupointeu\">\n<th scope=\"row\"><a href=\"#row-inteopeiseu-endeupointeu\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/privatelink/\">인터페이스 엔드포인트</a></th>\n<td>서비스로 가는 프라이빗 IP</td>\n</tr>\n<tr id=\"row-efs-rds\">\n<th scope=\"row\"><a href=\"#row-efs-rds\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/efs/\">EFS</a> 마운트 타깃, <a href=\"/database/rds/\">RDS</a></th>\n<td>파일 시스템과 데이터베이스의 주소</td>\n</tr>\n<tr id=\"row-vpc-lambda\">\n<th scope=\"row\"><a href=\"#row-vpc-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에 연결한 <a href=\"/compute/lambda-vpc/\">Lambda</a></th>\n<td>함수가 VPC 리소스에 닿는 길. 여러 실행 환경이 나눠 쓴다</td>\n</tr>\n<tr id=\"row-fargate\">\n<th scope=\"row\"><a href=\"#row-fargate\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/fargate/\">Fargate</a> 태스크</th>\n<td>태스크마다 하나</td>\n</tr>\n</tbody>\n</table></div>\n<p>보안 그룹이나 서브넷이 지워지지 않을 때는 이런 인터페이스가 남아 있는 때가 많다. 만든 서비스 쪽에서 먼저 지운다.</p>\n</div><h2 id=\"ena-efa\">ENI, ENA, EFA<a href=\"#ena-efa\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>ENI</strong>: 논리적인 네트워크 카드. 모든 인스턴스가 쓴다.</li>\n<li><strong>ENA(향상된 네트워킹)</strong>: 높은 대역폭과 낮은 지연을 내는 드라이버와 하드웨어 기능. 지금 세대의 인스턴스에서는 기본이다.</li>\n<li><strong>EFA</strong>: HPC와 기계 학습의 노드 사이 통신을 위한 특수 인터페이스. 운영 체제를 건너뛰어 지연을 줄인다. 흔히 <a href=\"/compute/ec2-placement-groups/\">클러스터 배치 그룹</a>과 함께 쓴다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"인터페이스를 하나 더 붙인다고 ",
						createVNode(_components.strong, { children: "대역폭이 두 배가 되지는 않는다" }),
						". 대역폭은 인스턴스 유형이 정한다."
					] }),
					"\n",
					createVNode(_components.li, { children: "인스턴스를 종료할 때의 운명이 다르다. 띄울 때 만든 기본 인터페이스는 함께 지워지고, 따로 만들어 붙인 것은 남는 것이 기본이다." }),
					"\n",
					createVNode(_components.li, { children: [
						"ENI에는 주소 하나씩이 아니라 /28 접두사(IPv6는 /80)를 ",
						createVNode(_components.a, {
							href: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-prefix-eni.html",
							children: "통째로 할당"
						}),
						"하기도 한다. 컨테이너를 많이 띄울 때 쓴다."
					] }),
					"\n",
					createVNode(_components.li, { children: "보조 인터페이스를 붙이면 운영 체제에서 경로를 설정해야 할 수 있다. 들어온 인터페이스와 나가는 인터페이스가 어긋나면 응답이 버려진다." }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/networking/network-load-balancer/",
						children: "NLB"
					}), "에 인스턴스 ID로 등록하면 기본 인터페이스로 간다. 보조 인터페이스로 보내려면 IP로 등록한다."] }),
					"\n",
					createVNode(_components.li, { children: [
						"패킷을 복사해 탐지 장비로 보내는 ",
						createVNode(_components.strong, { children: [createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}), " 트래픽 미러링"] }),
						"은 인터페이스를 원본으로 고른다. 주소와 포트만 남기는 ",
						createVNode(_components.a, {
							href: "/networking/vpc-flow-logs/#confusions",
							children: "흐름 로그"
						}),
						"와 다르다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "AZ를 넘는 장애 조치에는 못 쓴다",
					"set:html": "<p>ENI 옮기기는 <strong>한 AZ 안의</strong> 방법이다. AZ 장애까지 견뎌야 하면 로드 밸런서나 <a href=\"/networking/route53/\">Route 53</a>, <a href=\"/networking/ip-addressing/\">탄력적 IP</a> 다시 붙이기를 고른다.</p>"
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
var url = "content/networking/elastic-network-interface.mdx/";
var file = "/work/wt/build/content/networking/elastic-network-interface.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/elastic-network-interface.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
