import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/direct-connect.mdx
var frontmatter = {
	"title": "AWS Direct Connect",
	"titleEn": "AWS Direct Connect",
	"kind": "service",
	"status": "published",
	"summary": "온프레미스와 AWS를 인터넷을 거치지 않는 전용 회선으로 이어, 일정한 지연과 큰 대역폭을 주는 서비스다.",
	"aliases": [
		"Direct Connect",
		"다이렉트 커넥트",
		"다이렉트커넥",
		"다이렉트 컨넥트",
		"DX",
		"전용선",
		"전용 회선",
		"전용 네트워크 연결",
		"Private VIF",
		"프라이빗 VIF",
		"Public VIF",
		"퍼블릭 VIF",
		"Transit VIF",
		"가상 인터페이스",
		"Direct Connect Gateway",
		"Direct Connect 게이트웨이",
		"DXGW",
		"MACsec",
		"링크 집계 그룹",
		"전용선 연결",
		"온프레미스 전용선",
		"사설 전용선",
		"데이터 센터 연결",
		"회사망 연결",
		"일정한 네트워크 속도",
		"LAG"
	],
	"related": [
		"networking/site-to-site-vpn",
		"networking/vpc",
		"networking/vpc-endpoints",
		"migration/datasync",
		"migration/snow-family",
		"networking/vpc-peering",
		"storage/efs",
		"architectures/hybrid-dx-datasync-efs",
		"architectures/hybrid-network-transit-gateway"
	],
	"signals": [
		{
			"id": "direct-connect-inteoneseul",
			"need": "인터넷을 거치지 않고 대용량을 일정한 지연으로 주고받는다",
			"choose": "Direct Connect",
			"see": "networking/direct-connect#exam-keywords",
			"why": "전용 회선이라 지연이 일정하다. VPN은 인터넷을 지난다."
		},
		{
			"id": "direct-connect-vpn",
			"need": "전용 회선의 일정한 성능에 IPsec 암호화까지 필요하다",
			"choose": "Direct Connect 위의 VPN",
			"see": "networking/direct-connect#resilience-and-encryption",
			"why": "회선 자체는 암호화하지 않는다. IPsec은 VPN을 얹어야 한다."
		},
		{
			"id": "direct-connect-jeonnyong-hoeseon",
			"need": "전용 회선 하나로 여러 리전의 VPC에 닿는다",
			"choose": "Direct Connect 게이트웨이",
			"see": "networking/direct-connect#how",
			"why": "글로벌 리소스라 회선 하나에 여러 리전의 VPC를 잇는다."
		},
		{
			"id": "site-to-vpn",
			"need": "며칠 안에 싸게 온프레미스와 암호화해서 잇는다",
			"choose": "Site-to-Site VPN",
			"see": "networking/site-to-site-vpn#when",
			"why": "“며칠 안에 싸게”면 VPN이다. Direct Connect는 회선 공사가 필요하다."
		}
	],
	"facts": [
		{
			"id": "dedicated-speeds",
			"label": "전용 연결의 속도",
			"value": "1, 10, 100, 400Gbps",
			"note": "만든 뒤에는 바꿀 수 없다. 높은 속도는 일부 위치에서만 된다.",
			"examEra": "1, 10, 100Gbps",
			"called": [
				"전용",
				"Gbps",
				"전용 Gbps",
				"dedicated Gbps",
				"dedicated connection",
				"dedicated capacity",
				"전용 연결",
				"전용선 속도",
				"전용 속도",
				"port speed"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/dedicated_connection.html"
		},
		{
			"id": "hosted-speeds",
			"label": "호스팅 연결의 속도",
			"value": "50Mbps~25Gbps",
			"note": "파트너에게 주문한다. 고를 수 있는 속도는 파트너마다 다르다.",
			"examEra": "50Mbps~10Gbps",
			"called": [
				"호스팅 Gbps",
				"호스팅 Mbps",
				"hosted Gbps",
				"hosted Mbps",
				"호스티드",
				"hosted connection",
				"hosted capacity",
				"호스팅 연결",
				"호스팅 속도"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/hosted_connection.html"
		},
		{
			"id": "vifs-per-dedicated",
			"label": "전용 연결 하나의 가상 인터페이스",
			"value": "프라이빗·퍼블릭 50개, 트랜짓 4개(모두 합쳐 최대 51개)",
			"examEra": "프라이빗·퍼블릭 50개, 트랜짓 1개",
			"called": [
				"전용 VIF",
				"VIF 개",
				"max VIFs",
				"프라이빗 VIF 최대",
				"virtual interfaces limit"
			],
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html"
		},
		{
			"id": "vifs-per-hosted",
			"label": "호스팅 연결 하나의 가상 인터페이스",
			"value": "1개",
			"called": ["호스팅 VIF", "hosted VIF"],
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html"
		},
		{
			"id": "bgp-routes",
			"label": "BGP로 AWS에 알리는 경로",
			"value": "프라이빗·트랜짓 VIF 기본 100개(1,000개까지 늘릴 수 있음), 퍼블릭 VIF 1,000개",
			"note": "프라이빗·트랜짓은 IPv4와 IPv6를 따로 세고, 접두사 제어(prefix controls)로 늘린다. 넘기면 BGP 세션이 내려간다.",
			"examEra": "프라이빗·트랜짓 VIF 100개(늘릴 수 없음), 퍼블릭 VIF 1,000개",
			"called": [
				"BGP 경로",
				"BGP 개",
				"프라이빗VIF 경로",
				"prefix limit",
				"BGP routes limit",
				"BGP route limit"
			],
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html"
		},
		{
			"id": "dxgw-associations",
			"label": "Direct Connect 게이트웨이 하나에 붙는 것",
			"value": "가상 프라이빗 게이트웨이 20개, 또는 Transit Gateway 6개",
			"note": "두 종류를 한 게이트웨이에 섞을 수 없다.",
			"examEra": "가상 프라이빗 게이트웨이 10개, Transit Gateway 3개",
			"called": [
				"DXGW 개",
				"DXGW VPC",
				"DXGW TGW"
			],
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html"
		},
		{
			"id": "sla",
			"label": "구성별 SLA 목표",
			"value": "최대 복원력 99.99%, 높은 복원력 99.9%",
			"note": "최대 복원력은 두 곳 이상의 위치에서 각각 서로 다른 장비로 잇는다. 높은 복원력은 두 위치에 하나씩이다. 회선 하나뿐이면 95%다.",
			"called": ["가용성", "availability"],
			"source": "https://aws.amazon.com/directconnect/sla/"
		},
		{
			"id": "encryption",
			"label": "기본 암호화",
			"value": "하지 않음",
			"note": "MACsec(2계층)이나 IPsec VPN(3계층)을 따로 얹는다. MACsec은 10Gbps 이상의 전용 연결에서, 지원하는 위치일 때, 연결을 만들 때 켠다. 이미 만든 연결에는 더하지 못한다.",
			"axis": "encryption",
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/encryption-in-transit.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "포트를 쓴 시간 + AWS에서 나가는 데이터",
			"note": "들어오는 데이터는 무료다.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/directconnect/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "latency-sensitive-hybrid",
			"situation": "온프레미스 앱이 AWS의 데이터베이스를 계속 부른다. 응답 시간이 들쭉날쭉하면 안 되고 매일 수십 TB가 오간다.",
			"answer": ["networking/direct-connect"],
			"why": "“온프레미스와 클라우드”, “지연에 민감”, “대용량”이 함께 있다. 인터넷을 거치지 않는 전용 회선이 일정한 성능을 준다.",
			"trap": "Site-to-Site VPN은 인터넷을 지나므로 지연이 흔들리고 터널 대역폭도 작다.",
			"requirements": ["hybrid", "low-latency"]
		},
		{
			"id": "encrypted-dedicated-line",
			"situation": "규정상 온프레미스와 VPC 사이의 전송을 IPsec으로 암호화해야 하고, 성능은 전용 회선처럼 일정해야 한다.",
			"answer": ["networking/direct-connect", "networking/site-to-site-vpn"],
			"choose": "Direct Connect 위의 Site-to-Site VPN",
			"why": "Direct Connect는 암호화하지 않는다. 그 위에 Site-to-Site VPN을 얹으면 둘 다 얻는다.",
			"trap": "전용 회선이니 이미 안전하다는 보기. 사설이라는 것과 암호화는 다르다.",
			"requirements": [
				"hybrid",
				"encryption",
				"compliance"
			]
		},
		{
			"id": "many-vpcs-two-regions",
			"situation": "전용 회선 하나로 서울과 도쿄 리전의 VPC 여러 개에 프라이빗 IP로 닿아야 한다.",
			"answer": ["networking/direct-connect", "networking/vpc"],
			"choose": "Direct Connect 게이트웨이",
			"why": "글로벌 리소스인 Direct Connect 게이트웨이에 VIF를 붙이고 각 리전의 게이트웨이를 연결한다. VPC가 많으면 트랜짓 VIF와 Transit Gateway로 한다.",
			"trap": "VPC 피어링을 거쳐 다른 VPC까지 가려는 답. 피어링은 Direct Connect 트래픽을 중계하지 않는다.",
			"requirements": ["hybrid", "private-access"]
		}
	],
	"corrections": [
		{
			"id": "datasync-direct",
			"notes": "지연에 민감하거나 대용량이면 Direct Connect를 쓰면 된다고 한다.",
			"status": "simplified",
			"right": "지속되는 연결일 때 맞다. 한 번에 옮기고 끝나는 대용량이거나 며칠 안에 필요하면 회선 공사를 기다릴 수 없어 DataSync(인터넷)나 물리 장치 쪽을 본다.",
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/dedicated_connection.html"
		},
		{
			"id": "vpn",
			"notes": "사설 네트워크로 연결되므로 안정적이라고만 하고 암호화와 이중화를 말하지 않는다.",
			"status": "simplified",
			"right": "기본으로 암호화하지 않으며, 회선 하나는 단일 장애 지점이다. 위치와 장비를 나눠 둘 이상 두거나 VPN을 예비로 둔다.",
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/encryption-in-transit.html"
		},
		{
			"id": "vpc-transit",
			"notes": "Direct Connect 회선을 가상 프라이빗 게이트웨이가 받는다고 한다.",
			"status": "simplified",
			"right": "VPC 하나에 바로 붙일 때의 모습이다. 여러 VPC·리전이면 Direct Connect 게이트웨이, VPC가 많으면 그 뒤의 Transit Gateway가 받는다.",
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways-intro.html"
		},
		{
			"id": "nfs-efs",
			"notes": "Direct Connect로 온 NFS 데이터를 EFS용 PrivateLink 엔드포인트로 보낸다고 한다.",
			"status": "simplified",
			"right": "에이전트가 붙는 곳은 DataSync의 VPC 엔드포인트이고, 파일은 EFS의 마운트 타깃으로 들어간다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/choose-service-endpoint.html"
		}
	],
	"sources": [
		{
			"note": "002",
			"section": "가상 프라이빗 게이트웨이",
			"lines": "249-251"
		},
		{
			"note": "002",
			"section": "Direct Connect(DX)",
			"lines": "253-258"
		},
		{
			"note": "003",
			"section": "AWS DataSync",
			"lines": "66-69"
		}
	],
	"references": [
		{
			"title": "Direct Connect란",
			"url": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/Welcome.html"
		},
		{
			"title": "Direct Connect 게이트웨이",
			"url": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways-intro.html"
		},
		{
			"title": "복원력 도구 키트",
			"url": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_toolkit.html"
		},
		{
			"title": "Direct Connect 할당량",
			"url": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html"
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
			"slug": "connection-types",
			"text": "연결 유형"
		},
		{
			"depth": 2,
			"slug": "resilience-and-encryption",
			"text": "이중화와 암호화"
		},
		{
			"depth": 2,
			"slug": "exam-keywords",
			"text": "DX를 고르는 시험 키워드"
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
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-customer-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 36h44v14H10zM18 43h1M26 43h1M42 36l7-20M22 36l-7-20M32 28v-6\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-direct-connect-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M20 38h24M20 46h24M27 28a5 5 0 1 0 10 0a5 5 0 1 0 -10 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-virtual-private-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M25 37h14v10h-14zM28 37v-4a4 4 0 0 1 8 0v4\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>온프레미스와 AWS를 <strong>오래, 많이, 일정한 지연으로</strong> 주고받을 때 쓴다. 하이브리드 데이터베이스, 매일의 대용량 복제, 실시간 업무 시스템이 그렇다. 인터넷 전송보다 AWS에서 나가는 GB 단가가 낮아, 내려받는 양이 많으면 비용에서도 이긴다.</p>\n<p>회선 공사가 필요하므로 <strong>며칠 안에 필요한 문제의 답이 아니다</strong>. 그때는 <a href=\"/networking/site-to-site-vpn/\">Site-to-Site VPN</a>이다. 회선 없이 대용량을 한 번만 옮기는 문제라면 <a href=\"/migration/datasync/\">DataSync</a>나 <a href=\"/migration/snow-family/\">Snow Family</a>를 본다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-dx-path\" data-diagram=\"dx-path\"><figcaption><span class=\"diagram-title\">온프레미스에서 Direct Connect로 VPC와 S3에 닿는 <span class=\"diagram-title-end\">길<a href=\"#diagram-dx-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 온프레미스에서 Direct Connect로 VPC와 S3에 닿는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"407\" height=\"802\" class=\"diagram-svg diagram-slim diagram-from-330 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 651.7 1282.8\"><svg width=\"651.7\" height=\"1282.8\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-dx-path-desc\" aria-labelledby=\"diagram-dx-path-title\" role=\"img\" viewBox=\"-4 -4 651.7 1282.8\"><title id=\"diagram-dx-path-title\">온프레미스에서 Direct Connect로 VPC와 S3에 닿는 길</title><desc id=\"diagram-dx-path-desc\">온프레미스 라우터가 Direct Connect 위치의 AWS 장비와 전용 회선으로 이어진다. 프라이빗 VIF는 Direct Connect 게이트웨이를 거쳐 서울과 도쿄 VPC의 가상 프라이빗 게이트웨이로 가고, 퍼블릭 VIF는 S3 같은 공인 엔드포인트로 간다. 회선이 끊기면 VPN이 예비가 된다.</desc><g class=\"d-boundary\"><rect width=\"186\" height=\"340.4\" x=\"12\" y=\"922.4\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"373.1\" height=\"316.2\" x=\"258.6\" y=\"922.4\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"210\" height=\"187.4\" x=\"152.7\" y=\"347\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"152.6\" height=\"205\" x=\"292.6\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"138\" height=\"229.2\" x=\"36\" y=\"1009.6\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"138\" height=\"229.2\" x=\"469.7\" y=\"985.4\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M355 193v47q0 7-7 7h-83.2q-7 0-7 7v190.4\"/><path fill=\"var(--diagram-line)\" d=\"m263.7 436.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M234.3 510.4v47q0 7-7 7h-56q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m170.3 642.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M203 782.4v33q0 7 7 7h155.7a6 6 0 0 1 12 0H516q7 0 7 7v61q0 2 2.2 2 2 0 2 2v164.2\"/><path fill=\"var(--diagram-line)\" d=\"m533.3 1050.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M125.6 782.4v13q0 7-7 7H112q-7.1 0-7.1 7v273.4\"/><path fill=\"var(--diagram-line)\" d=\"m111 1074.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M281.1 510.4v47q0 7 7 7h97.2q7 0 7 7v224q0 7-7 7h-6.5q-7 0-7 7v76q0 7-7.1 7h-6.5q-7 0-7 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m357.1 973.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M382.7 193v47q0 7 7 7h167q7.1 0 7.1 7v631.5q0 6.9-6.8 6.9-7 0-7 6.9v159.3\"/><path fill=\"var(--diagram-line)\" d=\"m556 1050.6-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"953.4\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">도쿄 <tspan x=\"24\" y=\"982\">리전</tspan></text></g><g class=\"d-boundary\"><text x=\"362.6\" y=\"953.4\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 리전</text></g><g class=\"d-boundary\"><text x=\"268.7\" y=\"378\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Direct <tspan x=\"268.7\" y=\"406.6\">Connect</tspan> <tspan x=\"268.7\" y=\"435.2\">위치</tspan></text></g><g class=\"d-boundary\"><text x=\"304.6\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"1040.6\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC <tspan x=\"48\" y=\"1069.2\">B</tspan></text></g><g class=\"d-boundary\"><text x=\"557.7\" y=\"1016.4\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC <tspan x=\"557.7\" y=\"1045\">A</tspan></text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"202.2\" y=\"267\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"257.4\" y=\"290\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 전용 회선</text></g><g class=\"d-edge-label\"><rect width=\"142.1\" height=\"30\" x=\"92.8\" y=\"584.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"163.8\" y=\"607.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 프라이빗 VIF</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"511.1\" y=\"842.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"522.7\" y=\"865.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"93\" y=\"842.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"104.6\" y=\"865.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"123.1\" height=\"30\" x=\"330.3\" y=\"703.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"391.9\" y=\"726.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 퍼블릭 VIF</text></g><g class=\"d-edge-label\"><rect width=\"115.5\" height=\"30\" x=\"505.8\" y=\"584.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"563.6\" y=\"607.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 예비 VPN</text></g><g class=\"d-node\"><text x=\"368.9\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">고객 라우터</text><use width=\"72\" height=\"72\" x=\"332.9\" y=\"74\" href=\"#icon-saa-customer-gateway\"/></g><g class=\"d-node\"><rect width=\"162\" height=\"62\" x=\"176.7\" y=\"448.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"257.7\" y=\"488.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AWS 장비</text></g><g class=\"d-node\"><text x=\"164.3\" y=\"774.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Direct Connect 게이트웨이</text><use width=\"72\" height=\"72\" x=\"128.3\" y=\"663.4\" href=\"#icon-saa-direct-connect-gateway\"/></g><g class=\"d-node\"><text x=\"538.7\" y=\"1182.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">VGW A</text><use width=\"72\" height=\"72\" x=\"502.7\" y=\"1071.6\" href=\"#icon-saa-virtual-private-gateway\"/></g><g class=\"d-node\"><text x=\"351.1\" y=\"1105.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 퍼블릭 주소</text><use width=\"72\" height=\"72\" x=\"315.1\" y=\"994.4\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"105\" y=\"1206.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">VGW B</text><use width=\"72\" height=\"72\" x=\"69\" y=\"1095.8\" href=\"#icon-saa-virtual-private-gateway\"/></g></svg><a aria-label=\"고객 라우터\" href=\"/networking/direct-connect/\" aria-current=\"page\"><rect width=\"112.6\" height=\"136\" x=\"312.6\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Direct Connect 게이트웨이\" href=\"/networking/direct-connect/\" aria-current=\"page\"><rect width=\"260.1\" height=\"136\" x=\"34.2\" y=\"650.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"VGW A\" href=\"/networking/site-to-site-vpn/\"><rect width=\"98\" height=\"136\" x=\"489.7\" y=\"1058.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 퍼블릭 주소\" href=\"/storage/s3/\"><rect width=\"145.1\" height=\"136\" x=\"278.6\" y=\"981.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"VGW B\" href=\"/networking/site-to-site-vpn/\"><rect width=\"98\" height=\"136\" x=\"56\" y=\"1082.8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"360\" height=\"829\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 576.2 1326.1\"><svg width=\"576.2\" height=\"1326.1\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-dx-path-narrow-desc\" aria-labelledby=\"diagram-dx-path-narrow-title\" role=\"img\" viewBox=\"-4 -4 576.2 1326.1\"><title id=\"diagram-dx-path-narrow-title\">온프레미스에서 Direct Connect로 VPC와 S3에 닿는 길</title><desc id=\"diagram-dx-path-narrow-desc\">온프레미스 라우터가 Direct Connect 위치의 AWS 장비와 전용 회선으로 이어진다. 프라이빗 VIF는 Direct Connect 게이트웨이를 거쳐 서울과 도쿄 VPC의 가상 프라이빗 게이트웨이로 가고, 퍼블릭 VIF는 S3 같은 공인 엔드포인트로 간다. 회선이 끊기면 VPN이 예비가 된다.</desc><g class=\"d-boundary\"><rect width=\"178\" height=\"332.4\" x=\"12\" y=\"973.7\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"326.2\" height=\"308.2\" x=\"230\" y=\"973.7\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"240\" height=\"171.4\" x=\"87.5\" y=\"339\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"152.6\" height=\"197\" x=\"228.5\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"130\" height=\"221.2\" x=\"36\" y=\"1060.9\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"172.8\" height=\"221.2\" x=\"380.8\" y=\"1036.7\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M291 185v47q0 7-7.1 7h-69.4q-7 0-7 7v190.4\"/><path fill=\"var(--diagram-line)\" d=\"m213.5 428.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M189.4 486.4v81.8q0 7.1-7 7.1h-61.1q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m120.2 653.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M127.4 833.7v33q0 7 7 7h142.8a6 6 0 0 1 12 0h155.4q7 0 7 7V941q0 2.7 2.8 2.7t2.8 2.8v163.4\"/><path fill=\"var(--diagram-line)\" d=\"m463.2 1102-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M101 833.7v300.4\"/><path fill=\"var(--diagram-line)\" d=\"m107 1126.1-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M225.5 486.4v81.8q0 7.1 7.1 7.1h61q7.2 0 7.2 7v264.3q0 7.1-7.1 7.1h-3.4q-7 0-7 7v76q0 7 7 7h3.4q7 0 7 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m306.8 1024.7-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M318.6 185v47q0 7 7 7h155.7q7 0 7 7v692.2q0 5.5-5.5 5.5t-5.5 5.5V1110\"/><path fill=\"var(--diagram-line)\" d=\"m483.3 1102-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"1004.7\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">도쿄 <tspan x=\"24\" y=\"1033.3\">리전</tspan></text></g><g class=\"d-boundary\"><text x=\"314\" y=\"1004.7\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 리전</text></g><g class=\"d-boundary\"><text x=\"99.5\" y=\"370\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Direct <tspan x=\"99.5\" y=\"398.6\">Connect</tspan> <tspan x=\"99.5\" y=\"427.2\">위치</tspan></text></g><g class=\"d-boundary\"><text x=\"240.5\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-boundary\"><text x=\"112\" y=\"1091.9\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC <tspan x=\"112\" y=\"1120.5\">B</tspan></text></g><g class=\"d-boundary\"><text x=\"392.8\" y=\"1067.7\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC <tspan x=\"392.8\" y=\"1096.3\">A</tspan></text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"152\" y=\"259\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"207.1\" y=\"282\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 전용 회선</text></g><g class=\"d-edge-label\"><rect width=\"142.1\" height=\"30\" x=\"42.7\" y=\"595.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"113.7\" y=\"618.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 프라이빗 VIF</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"439.6\" y=\"893.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"451.2\" y=\"916.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"89\" y=\"893.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"100.6\" y=\"916.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"123.1\" height=\"30\" x=\"238.8\" y=\"734.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"300.3\" y=\"757.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 퍼블릭 VIF</text></g><g class=\"d-edge-label\"><rect width=\"115.5\" height=\"30\" x=\"430.3\" y=\"595.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"488.1\" y=\"618.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 예비 VPN</text></g><g class=\"d-node\"><text x=\"304.8\" y=\"177\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">고객 라우터</text><use width=\"72\" height=\"72\" x=\"268.8\" y=\"70\" href=\"#icon-saa-customer-gateway\"/></g><g class=\"d-node\"><rect width=\"130\" height=\"46\" x=\"142.5\" y=\"440.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"207.5\" y=\"472.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AWS 장비</text></g><g class=\"d-node\"><text x=\"114.2\" y=\"777.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Direct <tspan x=\"114.2\" y=\"801.5\">Connect</tspan> <tspan x=\"114.2\" y=\"825.7\">게이트웨이</tspan></text><use width=\"72\" height=\"72\" x=\"78.2\" y=\"670.3\" href=\"#icon-saa-direct-connect-gateway\"/></g><g class=\"d-node\"><text x=\"467.2\" y=\"1225.9\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">VGW A</text><use width=\"72\" height=\"72\" x=\"431.2\" y=\"1118.9\" href=\"#icon-saa-virtual-private-gateway\"/></g><g class=\"d-node\"><text x=\"300.8\" y=\"1148.7\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 퍼블릭 <tspan x=\"300.8\" y=\"1172.9\">주소</tspan></text><use width=\"72\" height=\"72\" x=\"264.8\" y=\"1041.7\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"101\" y=\"1250.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">VGW B</text><use width=\"72\" height=\"72\" x=\"65\" y=\"1143.1\" href=\"#icon-saa-virtual-private-gateway\"/></g></svg><a aria-label=\"고객 라우터\" href=\"/networking/direct-connect/\" aria-current=\"page\"><rect width=\"112.6\" height=\"128\" x=\"248.5\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Direct Connect 게이트웨이\" href=\"/networking/direct-connect/\" aria-current=\"page\"><rect width=\"107.1\" height=\"176.4\" x=\"60.6\" y=\"661.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"VGW A\" href=\"/networking/site-to-site-vpn/\"><rect width=\"90\" height=\"128\" x=\"422.2\" y=\"1109.9\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 퍼블릭 주소\" href=\"/storage/s3/\"><rect width=\"101.5\" height=\"152.2\" x=\"250\" y=\"1032.7\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"VGW B\" href=\"/networking/site-to-site-vpn/\"><rect width=\"90\" height=\"128\" x=\"56\" y=\"1134.1\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>온프레미스 라우터가 Direct Connect 위치의 AWS 장비와 전용 회선으로 이어진다. 프라이빗 VIF는 Direct Connect 게이트웨이를 거쳐 서울과 도쿄 VPC의 가상 프라이빗 게이트웨이로 가고, 퍼블릭 VIF는 S3 같은 공인 엔드포인트로 간다. 회선이 끊기면 VPN이 예비가 된다.</p><ul><li>온프레미스 안: 고객 라우터</li><li>Direct Connect 위치 안: AWS 장비</li><li>서울 리전 안: VPC A, S3 퍼블릭 주소</li><li>VPC A 안: VGW A</li><li>도쿄 리전 안: VPC B</li><li>VPC B 안: VGW B</li><li>고객 라우터 → AWS 장비: ① 전용 회선</li><li>AWS 장비 → Direct Connect 게이트웨이: ② 프라이빗 VIF</li><li>③ Direct Connect 게이트웨이 → VGW A</li><li>③ Direct Connect 게이트웨이 → VGW B</li><li>AWS 장비 → S3 퍼블릭 주소: ④ 퍼블릭 VIF</li><li>고객 라우터 → VGW A: ⑤ 예비 VPN (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>AWS 장비가 있는 <strong>Direct Connect 위치</strong>(제3자 데이터 센터)에서 고객이나 파트너의 라우터와 광케이블로 잇는다.</li>\n<li>물리 회선 위에 VLAN으로 나눈 <strong>가상 인터페이스(VIF)</strong>를 만들고, 라우터끼리 경로를 알리는 규약인 BGP로 길을 주고받는다.</li>\n<li>프라이빗 VIF는 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>의 프라이빗 IP로 간다. 글로벌 리소스인 <strong>Direct Connect 게이트웨이</strong>를 두면 회선 하나로 여러 리전의 VPC에 닿는다.</li>\n<li>퍼블릭 VIF는 <a href=\"/storage/s3/\" class=\"mention\">S3</a>·<a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 같은 서비스의 퍼블릭 IP로, 인터넷을 거치지 않고 간다.</li>\n<li>회선이 끊기면 BGP가 경로를 거두고 예비 VPN으로 넘어간다.</li>\n</ol>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: VIF, 닿는 곳, 붙는 곳\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">VIF</th>\n<th scope=\"col\" role=\"columnheader\">닿는 곳</th>\n<th scope=\"col\" role=\"columnheader\">붙는 곳</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-peuraibit\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-peuraibit\" class=\"anchor\" aria-label=\"줄 링크\"></a>프라이빗</th>\n<td role=\"cell\">VPC의 프라이빗 IP</td>\n<td role=\"cell\">가상 프라이빗 게이트웨이, Direct Connect 게이트웨이</td>\n</tr>\n<tr id=\"row-peobeullik\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-peobeullik\" class=\"anchor\" aria-label=\"줄 링크\"></a>퍼블릭</th>\n<td role=\"cell\">AWS 서비스의 퍼블릭 IP<wbr>(모든 리전)</td>\n<td role=\"cell\">AWS의 퍼블릭 망</td>\n</tr>\n<tr id=\"row-teuraenjit\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-teuraenjit\" class=\"anchor\" aria-label=\"줄 링크\"></a>트랜짓</th>\n<td role=\"cell\"><a href=\"/networking/transit-gateway/\">Transit Gateway</a> 뒤의 많은 VPC</td>\n<td role=\"cell\">Direct Connect 게이트웨이</td>\n</tr>\n</tbody>\n</table></div>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"connection-types\">연결 유형<a href=\"#connection-types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 전용 연결, 호스팅 연결\" tabindex=\"0\"><table aria-label=\"연결 유형\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">전용 연결</th>\n<th scope=\"col\">호스팅 연결</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-nuguege-jumun\">\n<th scope=\"row\"><a href=\"#row-nuguege-jumun\" class=\"anchor\" aria-label=\"줄 링크\"></a>누구에게 주문</th>\n<td>AWS 콘솔</td>\n<td>Direct Connect 파트너</td>\n</tr>\n<tr id=\"row-sokdo\">\n<th scope=\"row\"><a href=\"#row-sokdo\" class=\"anchor\" aria-label=\"줄 링크\"></a>속도</th>\n<td>1–400Gbps</td>\n<td>50Mbps–25Gbps</td>\n</tr>\n<tr id=\"row-vif\">\n<th scope=\"row\"><a href=\"#row-vif\" class=\"anchor\" aria-label=\"줄 링크\"></a>VIF</th>\n<td>여러 개</td>\n<td>1개</td>\n</tr>\n<tr id=\"row-goreuneun-ttae\">\n<th scope=\"row\"><a href=\"#row-goreuneun-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>고르는 때</th>\n<td>큰 대역폭, MACsec</td>\n<td>1Gbps가 과할 때</td>\n</tr>\n</tbody>\n</table></div>\n<p>같은 속도의 전용 연결 여럿을 한 위치에서 하나처럼 묶으면 LAG(링크 집계 그룹)가 된다(1·10Gbps는 4개, 100·400Gbps는 2개까지). 대역폭은 커지지만 <strong>위치 장애</strong>는 막지 못한다.</p>\n<p>요금은 쓴 만큼 내는 것이 기본이다. 지금은 전용 연결에 <strong>정액 요금</strong>도 고를 수 있고, 다른 장비의 예비 포트가 함께 오지만 쓸 수 있는 대역폭은 포트 하나만큼이다. 시험은 아직 묻지 않는다.</p>\n</div><h2 id=\"resilience-and-encryption\">이중화와 암호화<a href=\"#resilience-and-encryption\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>회선 하나는 단일 장애 지점이다. 두 <strong>위치</strong>에 하나씩 두면 높은 복원력, 두 위치에 서로 다른 장비로 둘씩 두면 최대 복원력이다. 비용이 부담이면 VPN을 예비로 둔다. 전환은 BGP가 정하며 기본 타이머로는 90초쯤 걸린다. 끊김을 빨리 알아채는 BFD를 켜면 훨씬 빠르다.</p>\n<p>암호화는 따로 얹는다. 회선 구간만이면 <strong>MACsec</strong>, 종단까지 IPsec이 필요하면 <a href=\"/networking/site-to-site-vpn/\">Site-to-Site VPN</a>을 Direct Connect 위에 만든다. 퍼블릭 VIF로 VPN의 퍼블릭 IP에 붙는 것이 기본이고, <a href=\"/networking/transit-gateway/\" class=\"mention\">Transit Gateway</a>라면 트랜짓 VIF 위의 프라이빗 IP VPN도 된다.</p>\n</div><h2 id=\"exam-keywords\">DX를 고르는 시험 키워드<a href=\"#exam-keywords\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>골라야 할 말: “일정한(consistent) 네트워크 성능”, “지연에 민감”, “인터넷을 거치지 않는 전용 연결”, “대용량을 계속 전송”.</li>\n<li>골라서는 안 될 말: “즉시”, “며칠 안에”, “가장 싸게”, “임시로”. 이때는 VPN이다.</li>\n<li>하나 더 붙는 말: “암호화”면 VPN을 얹고, “고가용성”이면 위치를 둘로 한다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"에 프라이빗 IP로 가려면 프라이빗 VIF + ",
						createVNode(_components.a, {
							href: "/networking/vpc-endpoints/",
							children: "S3 인터페이스 엔드포인트"
						}),
						"다. 퍼블릭 VIF는 인터넷을 거치지 않지만 ",
						createVNode(_components.strong, { children: "퍼블릭 IP" }),
						"로 간다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "거점끼리" }),
						": Direct Connect의 SiteLink를 VIF에 켜면 회사의 거점들이 리전을 거치지 않고 ",
						createVNode(_components.a, {
							href: "https://docs.aws.amazon.com/directconnect/latest/APIReference/API_NewPrivateVirtualInterface.html",
							children: "AWS 망으로 서로"
						}),
						" 통한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"Direct Connect 게이트웨이는 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						"끼리 이어 주는 도구가 아니다. 온프레미스가 두 VPC를 아우르는 큰 대역을 광고하면 예외로 서로 통하기도 하니, 막아야 하면 대역을 나눠 광고한다. VPC 사이는 ",
						createVNode(_components.a, {
							href: "/networking/vpc-peering/",
							children: "피어링"
						}),
						"이나 ",
						createVNode(_components.a, {
							href: "/networking/transit-gateway/",
							class: "mention",
							children: "Transit Gateway"
						}),
						"로 잇는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"Direct Connect는 길이고, ",
						createVNode(_components.a, {
							href: "/storage/efs/",
							children: "EFS"
						}),
						"나 S3로 파일을 옮기는 일은 ",
						createVNode(_components.a, {
							href: "/migration/datasync/",
							children: "DataSync"
						}),
						"가 한다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "전용 회선은 암호화된 회선이 아니다",
					"set:html": "<p>“사설이므로 데이터가 암호화된다”는 보기는 틀리다. Direct Connect의 트래픽은 기본으로 평문이다.</p>"
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
var url = "content/networking/direct-connect.mdx/";
var file = "/work/wt/build/content/networking/direct-connect.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/direct-connect.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
