import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/ip-addressing.mdx
var frontmatter = {
	"title": "IP 주소(퍼블릭·프라이빗·탄력적 IP)",
	"titleEn": "IP addressing on AWS",
	"kind": "concept",
	"status": "published",
	"summary": "프라이빗(사설) IP는 VPC 안에서, 퍼블릭(공인) IP는 인터넷에서 통하는 주소이고, 탄력적 IP는 인스턴스를 멈춰도 바뀌지 않는 고정 퍼블릭 IPv4다.",
	"aliases": [
		"IP 주소",
		"아이피 주소",
		"Public IP",
		"퍼블릭 IP",
		"공인 IP",
		"Private IP",
		"프라이빗 IP",
		"사설 IP",
		"탄력적 IP",
		"엘라스틱 IP",
		"일래스틱 IP",
		"Elastic IP",
		"EIP",
		"고정 IP",
		"IPv4",
		"아이피브이포",
		"IPv6",
		"아이피브이식스",
		"듀얼 스택",
		"dual-stack",
		"BYOIP",
		"RFC 1918",
		"IP 고정",
		"공인 IP 바뀜",
		"서버 IP 고정",
		"IP 안 바뀌게",
		"IPv4 요금"
	],
	"related": [
		"networking/vpc",
		"networking/elastic-network-interface",
		"compute/ec2",
		"networking/network-load-balancer",
		"networking/nat-gateway",
		"networking/elastic-load-balancing",
		"networking/global-accelerator",
		"networking/cname-vs-alias"
	],
	"signals": [
		{
			"id": "ip",
			"need": "서버 한 대의 퍼블릭 IP가 중지했다 켜도 바뀌지 않는다",
			"choose": "탄력적 IP",
			"see": "networking/ip-addressing#elastic-ip",
			"why": "놓아줄 때까지 내 것이다. 보통의 퍼블릭 IP는 중지하면 바뀐다."
		},
		{
			"id": "nat-ip",
			"need": "프라이빗 서버 여러 대가 정해진 IP로만 밖에 나간다",
			"choose": "NAT 게이트웨이의 탄력적 IP",
			"see": "networking/ip-addressing#scenario-fixed-egress-ip",
			"why": "여럿이 NAT 하나로 나가 주소가 하나다. 서버마다 붙이면 서버가 공개된다."
		},
		{
			"id": "dns",
			"need": "수시로 늘고 주는 서버들에 늘 같은 주소로 접속한다",
			"choose": "로드 밸런서의 도메인 이름",
			"see": "networking/ip-addressing#scenario-stable-name-for-cluster",
			"why": "이름은 그대로고 뒤의 서버만 바뀐다."
		},
		{
			"id": "global-accelerator",
			"need": "여러 리전의 서비스를 고정 IP 두 개로 받는다",
			"choose": "Global Accelerator",
			"see": "networking/global-accelerator#when",
			"why": "애니캐스트 IP 둘이 여러 리전을 함께 가린다. 뒤가 바뀌어도 IP는 그대로다."
		}
	],
	"facts": [
		{
			"id": "eip-quota",
			"label": "탄력적 IP의 수",
			"value": "리전마다 기본 5개(늘릴 수 있음)",
			"called": [
				"엘라스틱 IP 개",
				"EIP 개",
				"EIP 리전당",
				"EIP region당",
				"탄력적 IP 개",
				"탄력적 IP 리전당",
				"elastic IP 계정당",
				"elastic IP account",
				"elastic IP 리전당",
				"EIP 계정당",
				"탄력적 IP 계정당",
				"elastic IP 제한",
				"엘라스틱 IP 계정당",
				"탄력적 IP 제한",
				"elastic IPs",
				"EIP per region"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"id": "public-ipv4-price",
			"label": "퍼블릭 IPv4 요금(탄력적 IP 포함)",
			"value": "주소마다 시간당 0.005달러, 쓰고 있어도 낸다",
			"note": "2024년 2월부터다. 가져온 대역(BYOIP)과 IPv6에는 붙지 않는다.",
			"called": [
				"탄력적 IP 요금",
				"탄력적 IP 비용",
				"EIP 요금",
				"공인 IP 요금",
				"공인 IP 시간당"
			],
			"source": "https://aws.amazon.com/vpc/pricing/"
		},
		{
			"id": "public-on-stop",
			"label": "인스턴스를 중지했다 시작할 때",
			"asks": "인스턴스를 중지했다 시작하면 바뀌는 IP는 무엇인가?",
			"value": "자동 할당 퍼블릭 IP는 바뀌고, 프라이빗 IP와 탄력적 IP는 그대로",
			"note": "재부팅에서는 아무것도 바뀌지 않는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html"
		},
		{
			"id": "address-sizes",
			"label": "주소의 길이",
			"value": "IPv4 32비트, IPv6 128비트",
			"called": ["IPv4 비트", "IPv6 비트"],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-ip-addressing.html"
		},
		{
			"id": "private-ranges",
			"label": "프라이빗 IPv4 대역(RFC 1918)",
			"value": "10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html"
		},
		{
			"id": "eip-scope",
			"label": "탄력적 IP의 범위",
			"value": "리전(정확히는 네트워크 경계 그룹)",
			"note": "다른 리전으로 옮길 수 없고, 다른 계정에는 넘겨줄 수 있다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html"
		},
		{
			"id": "eip-ipv6",
			"label": "탄력적 IP의 주소 체계",
			"value": "IPv4만",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html"
		}
	],
	"sharedFacts": [{
		"id": "ipv4-charge",
		"from": "networking/vpc#public-ipv4-price"
	}],
	"scenarios": [
		{
			"id": "ip-changes-after-restart",
			"situation": "EC2를 밤마다 중지하고 아침에 시작한다. 아침마다 퍼블릭 IP가 바뀌어 협력사 방화벽을 고쳐야 한다.",
			"answer": ["networking/ip-addressing", "compute/ec2"],
			"choose": "탄력적 IP",
			"why": "“바뀌지 않는 퍼블릭 IP”이고 서버 한 대이므로 탄력적 IP를 붙인다.",
			"trap": "재부팅으로 바꾸면 IP는 유지되지만 밤 요금을 아끼지 못한다. 프라이빗 IP는 바뀌지 않지만 협력사가 닿지 못한다.",
			"requirements": ["fixed-address"]
		},
		{
			"id": "fixed-egress-ip",
			"situation": "프라이빗 서브넷의 서버 여러 대가 외부 API를 부른다. 상대는 허용할 IP 두 개만 받는다.",
			"answer": ["networking/nat-gateway", "networking/ip-addressing"],
			"choose": "NAT 게이트웨이의 탄력적 IP",
			"why": "나가는 주소를 하나로 모으는 것은 NAT 게이트웨이의 탄력적 IP다. AZ가 둘이면 IP도 둘이다.",
			"trap": "서버마다 탄력적 IP를 붙이면 서버가 공개되고 서버 수만큼 등록해야 한다.",
			"requirements": ["fixed-address"]
		},
		{
			"id": "reduce-public-ipv4-cost",
			"situation": "퍼블릭 IPv4가 수백 개라 주소 요금이 크다. 웹 서버들은 로드 밸런서 뒤에만 있으면 되고 관리 접속은 따로 한다.",
			"answer": [
				"networking/ip-addressing",
				"networking/elastic-load-balancing",
				"networking/vpc"
			],
			"choose": "서버는 프라이빗, 로드 밸런서만 퍼블릭 주소",
			"why": "서버를 프라이빗 서브넷으로 옮기고 로드 밸런서만 퍼블릭 주소를 갖게 한다. 가능하면 IPv6(듀얼 스택)를 쓴다. IPv6에는 주소 요금이 없다.",
			"trap": "자동 할당 퍼블릭 IP를 탄력적 IP로 바꾸면 요금은 그대로다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "stable-name-for-cluster",
			"situation": "Auto Scaling으로 서버가 늘고 주는 서비스에 사용자가 늘 같은 주소로 접속해야 한다.",
			"answer": ["networking/elastic-load-balancing", "networking/cname-vs-alias"],
			"choose": "로드 밸런서의 DNS 이름을 별칭으로",
			"why": "바뀌지 않아야 하는 것은 IP가 아니라 이름이다. 로드 밸런서의 DNS 이름을 별칭으로 가리킨다.",
			"trap": "서버마다 탄력적 IP를 붙여 DNS에 적으면 서버가 바뀔 때마다 고쳐야 한다.",
			"requirements": ["fixed-address"]
		}
	],
	"corrections": [
		{
			"id": "ip",
			"notes": "탄력적 IP가 계정당 5개라고 한다.",
			"status": "wrong",
			"right": "계정의 리전마다 5개이고 늘려 달라고 신청할 수 있다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"id": "ipv4-ipv6",
			"notes": "웹사이트는 IPv4를 쓰고 IPv6는 주로 IoT에서 쓴다고 한다.",
			"status": "outdated",
			"right": "IPv6는 웹과 모바일에서 널리 쓰인다. AWS의 로드 밸런서, CloudFront, EC2가 듀얼 스택을 지원하고, 퍼블릭 IPv4가 유료가 되면서 쓸 이유가 더 커졌다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/aws-ipv6-support.html"
		},
		{
			"id": "dns-ip",
			"notes": "탄력적 IP로 고정 주소를 쓴다고만 하고 요금을 말하지 않는다.",
			"status": "outdated",
			"right": "2024년 2월부터 쓰고 있어도 시간당 요금을 낸다. 탄력적 IP를 아끼고 DNS를 쓰라는 조언은 지금 더 맞다.",
			"source": "https://aws.amazon.com/vpc/pricing/"
		},
		{
			"id": "vpc-vpn",
			"notes": "공인 IP로 인터넷에 접속하고 사설 IP로 VPC 안에서 통신한다고 한다.",
			"status": "simplified",
			"right": "퍼블릭 IP가 있어도 인터넷 게이트웨이로 가는 경로가 없으면 통하지 않는다. 프라이빗 IP는 VPC를 넘어 피어링, VPN, Direct Connect로 이은 네트워크에서도 통한다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-ip-addressing.html"
		},
		{
			"id": "ipv4-ipv6-2",
			"notes": "중지했다 시작하면 공인 IP가 바뀐다고 한다.",
			"status": "simplified",
			"right": "자동 할당된 퍼블릭 IPv4의 이야기다. 재부팅에서는 유지되고, 최대 절전 뒤에는 바뀐다. IPv6와 프라이빗 IP는 중지해도 남는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "IPv4 vs IPv6",
			"lines": "150-156"
		},
		{
			"note": "001",
			"section": "Public vs Private",
			"lines": "158-162"
		},
		{
			"note": "001",
			"section": "Elastic IP",
			"lines": "164-170"
		}
	],
	"references": [
		{
			"title": "EC2 인스턴스의 IP 주소",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html"
		},
		{
			"title": "탄력적 IP 주소",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html"
		},
		{
			"title": "VPC의 IP 주소 지정",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-ip-addressing.html"
		},
		{
			"title": "VPC 요금(퍼블릭 IPv4)",
			"url": "https://aws.amazon.com/vpc/pricing/"
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
			"slug": "public-private",
			"text": "퍼블릭 IP와 프라이빗 IP"
		},
		{
			"depth": 2,
			"slug": "elastic-ip",
			"text": "탄력적 IP(EIP)"
		},
		{
			"depth": 2,
			"slug": "ipv4-ipv6",
			"text": "IPv4와 IPv6"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>리소스에 <strong>누가 어디서 닿아야 하는가</strong>로 주소를 고른다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 닿는 쪽, 필요한 주소\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">닿는 쪽</th>\n<th scope=\"col\">필요한 주소</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gateun-vpc-ieojin-saseolmang\">\n<th scope=\"row\"><a href=\"#row-gateun-vpc-ieojin-saseolmang\" class=\"anchor\" aria-label=\"줄 링크\"></a>같은 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>, 이어진 사설망</th>\n<td>프라이빗 IP</td>\n</tr>\n<tr id=\"row-inteonet-sayongjaga-seobiseue\">\n<th scope=\"row\"><a href=\"#row-inteonet-sayongjaga-seobiseue\" class=\"anchor\" aria-label=\"줄 링크\"></a>인터넷 사용자가 서비스에</th>\n<td>로드 밸런서의 DNS 이름(그 뒤의 퍼블릭 IP)</td>\n</tr>\n<tr id=\"row-inteonesi-seobeo-han-daee-gojeongdoen\">\n<th scope=\"row\"><a href=\"#row-inteonesi-seobeo-han-daee-gojeongdoen\" class=\"anchor\" aria-label=\"줄 링크\"></a>인터넷이 서버 한 대에, 고정된 주소로</th>\n<td>탄력적 IP</td>\n</tr>\n<tr id=\"row-seobeoga-inteoneseuro-nagagiman\">\n<th scope=\"row\"><a href=\"#row-seobeoga-inteoneseuro-nagagiman\" class=\"anchor\" aria-label=\"줄 링크\"></a>서버가 인터넷으로 나가기만</th>\n<td><a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a>, IPv6면 송신 전용 게이트웨이</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>인스턴스의 운영 체제에는 <strong>프라이빗 IP만</strong> 보인다. 퍼블릭 IPv4는 인스턴스에 있지 않고, 인터넷 게이트웨이가 프라이빗 IP와 일대일로 바꿔 준다. 그래서 퍼블릭 주소를 붙였다 떼도 운영 체제 설정은 건드리지 않는다.</p>\n<p>주소가 붙는 곳은 <a href=\"/networking/elastic-network-interface/\">네트워크 인터페이스</a>다. 주소의 수명은 종류마다 다르다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 사건, 프라이빗 IP, 자동 퍼블릭 IPv4, 탄력적 IP, IPv6\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">사건</th>\n<th scope=\"col\" role=\"columnheader\">프라이빗 IP</th>\n<th scope=\"col\" role=\"columnheader\">자동 퍼블릭 IPv4</th>\n<th scope=\"col\" role=\"columnheader\">탄력적 IP</th>\n<th scope=\"col\" role=\"columnheader\">IPv6</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-jaebuting\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jaebuting\" class=\"anchor\" aria-label=\"줄 링크\"></a>재부팅</th>\n<td role=\"cell\">그대로</td>\n<td role=\"cell\">그대로</td>\n<td role=\"cell\">그대로</td>\n<td role=\"cell\">그대로</td>\n</tr>\n<tr id=\"row-jungji-hu-sijak\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jungji-hu-sijak\" class=\"anchor\" aria-label=\"줄 링크\"></a>중지 후 시작</th>\n<td role=\"cell\">그대로</td>\n<td role=\"cell\"><strong>바뀐다</strong></td>\n<td role=\"cell\">그대로</td>\n<td role=\"cell\">그대로</td>\n</tr>\n<tr id=\"row-choedae-jeoljeon-hu-sijak\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-choedae-jeoljeon-hu-sijak\" class=\"anchor\" aria-label=\"줄 링크\"></a>최대 절전 후 시작</th>\n<td role=\"cell\">그대로</td>\n<td role=\"cell\"><strong>바뀐다</strong></td>\n<td role=\"cell\">그대로</td>\n<td role=\"cell\">그대로</td>\n</tr>\n<tr id=\"row-jongnyo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jongnyo\" class=\"anchor\" aria-label=\"줄 링크\"></a>종료</th>\n<td role=\"cell\">반납</td>\n<td role=\"cell\">반납</td>\n<td role=\"cell\">계정에 남는다<wbr>(요금도)</td>\n<td role=\"cell\">반납</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"public-private\">퍼블릭 IP와 프라이빗 IP<a href=\"#public-private\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><strong>프라이빗 IP</strong>는 서브넷의 CIDR(주소 대역)에서 받는다. 인터넷에서 쓰지 않기로 정한 대역(<code>10.0.0.0/8</code> 등)이라 회사마다 같은 주소를 써도 되지만, 그만큼 겹치기 쉽다. 겹친 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>는 <a href=\"/networking/vpc-peering/\">피어링</a>할 수 없다.</p>\n<p><strong>퍼블릭 IP</strong>는 AWS의 공용 풀에서 빌린다. 인터넷에서 통하려면 셋이 필요하다. 퍼블릭 주소, 인터넷 게이트웨이로 가는 경로, 허용하는 <a href=\"/networking/security-groups/\">보안 그룹</a>이다. 서브넷의 “퍼블릭 IPv4 자동 할당”을 켜거나 띄울 때 고른다.</p>\n<p>VPC 안에서 퍼블릭 DNS 이름을 물으면 <strong>프라이빗 IP로</strong> 풀린다. 같은 VPC의 서버를 퍼블릭 IP로 부르면 인터넷 게이트웨이를 거치고 요금도 붙으므로 이름이나 프라이빗 IP로 부른다.</p>\n</div><h2 id=\"elastic-ip\">탄력적 IP(EIP)<a href=\"#elastic-ip\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>계정이 <strong>내가 놓아줄 때까지 갖는</strong> 고정 퍼블릭 IPv4다. 인스턴스나 인터페이스에 붙이고, 서버가 죽으면 다른 서버에 다시 붙인다. <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>와 <a href=\"/networking/network-load-balancer/\">NLB</a>에도 쓴다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\"><code><span class=\"line\"><span class=\"tk-comment\"># 탄력적 IP를 하나 받는다</span></span>\n<span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> ec2</span><span class=\"tk-string\"> allocate-address</span><span class=\"tk-string\"> --domain</span><span class=\"tk-string\"> vpc</span></span>\n<span class=\"line\"><span class=\"tk-comment\"># 받은 주소를 인스턴스에 붙인다</span></span>\n<span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> ec2</span><span class=\"tk-string\"> associate-address</span><span class=\"tk-string\"> --allocation-id</span><span class=\"tk-string\"> eipalloc-0a1b2c3d4e5f67890</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --instance-id</span><span class=\"tk-string\"> i-0123456789abcdef0</span></span></code></pre>\n<p>되도록 쓰지 않는 것이 좋은 설계다. 서버 한 대의 주소에 의존한다는 뜻이기 때문이다. 사용자에게는 <strong>DNS 이름</strong>을 주고(<a href=\"/networking/cname-vs-alias/\">별칭 레코드</a>) 그 뒤에 <a href=\"/networking/elastic-load-balancing/\">로드 밸런서</a>를 둔다. 탄력적 IP가 정말 필요한 것은 상대 방화벽의 허용 목록, DNS를 모르는 장비, NAT의 출발지 주소 정도다.</p>\n<p>고정 IP가 필요할 때의 다른 답도 있다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 요구, 답\" tabindex=\"0\"><table aria-label=\"탄력적 IP(EIP)\">\n<thead>\n<tr>\n<th scope=\"col\">요구</th>\n<th scope=\"col\">답</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-seobeo-han-dae\">\n<th scope=\"row\"><a href=\"#row-seobeo-han-dae\" class=\"anchor\" aria-label=\"줄 링크\"></a>서버 한 대</th>\n<td>탄력적 IP</td>\n</tr>\n<tr id=\"row-han-rijeonui-rodeu-baelleonseo\">\n<th scope=\"row\"><a href=\"#row-han-rijeonui-rodeu-baelleonseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>한 리전의 로드 밸런서</th>\n<td>NLB(AZ마다 하나)</td>\n</tr>\n<tr id=\"row-yeoreo-rijeon-jeon-segye-sayongja\">\n<th scope=\"row\"><a href=\"#row-yeoreo-rijeon-jeon-segye-sayongja\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 리전, 전 세계 사용자</th>\n<td><a href=\"/networking/global-accelerator/\">Global Accelerator</a>(고정 IP 2개)</td>\n</tr>\n<tr id=\"row-naganeun-juso\">\n<th scope=\"row\"><a href=\"#row-naganeun-juso\" class=\"anchor\" aria-label=\"줄 링크\"></a>나가는 주소</th>\n<td>NAT 게이트웨이의 탄력적 IP</td>\n</tr>\n<tr id=\"row-hoesaga-gajin-daeyeogeul-geudaero\">\n<th scope=\"row\"><a href=\"#row-hoesaga-gajin-daeyeogeul-geudaero\" class=\"anchor\" aria-label=\"줄 링크\"></a>회사가 가진 대역을 그대로</th>\n<td>BYOIP(내 대역 가져오기)</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"ipv4-ipv6\">IPv4와 IPv6<a href=\"#ipv4-ipv6\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, IPv4, IPv6\" tabindex=\"0\"><table aria-label=\"IPv4와 IPv6\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">IPv4</th>\n<th scope=\"col\">IPv6</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-giri\">\n<th scope=\"row\"><a href=\"#row-giri\" class=\"anchor\" aria-label=\"줄 링크\"></a>길이</th>\n<td>32비트, 약 43억 개</td>\n<td>128비트, 사실상 무한</td>\n</tr>\n<tr id=\"row-vpceseo\">\n<th scope=\"row\"><a href=\"#row-vpceseo\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에서</th>\n<td>끌 수 없다(IPv6 전용 서브넷은 가능)</td>\n<td>골라서 켠다</td>\n</tr>\n<tr id=\"row-gongnin-saseol\">\n<th scope=\"row\"><a href=\"#row-gongnin-saseol\" class=\"anchor\" aria-label=\"줄 링크\"></a>공인·사설</th>\n<td>나뉜다. NAT로 잇는다</td>\n<td>보통 모두 전역 주소. NAT가 필요 없다</td>\n</tr>\n<tr id=\"row-nagagiman-haryeomyeon\">\n<th scope=\"row\"><a href=\"#row-nagagiman-haryeomyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>나가기만 하려면</th>\n<td><a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a></td>\n<td>송신 전용 인터넷 게이트웨이</td>\n</tr>\n<tr id=\"row-juso-yogeum\">\n<th scope=\"row\"><a href=\"#row-juso-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>주소 요금</th>\n<td>퍼블릭은 유료</td>\n<td>없음</td>\n</tr>\n</tbody>\n</table></div>\n<p>새로 나눠 줄 IPv4가 바닥나면서 IPv6가 나왔다. 두 주소는 서로 바로 통하지 않아 한꺼번에 갈아타지 못하고, 한동안 함께 쓴다. 이것을 <strong>듀얼 스택</strong>이라 한다. 서브넷과 라우팅 테이블(<code>::/0</code>), 보안 그룹 규칙을 IPv6에도 따로 넣어야 한다. IPv6 주소가 전역이라고 열려 있는 것은 아니다. 들어오는 연결은 경로와 보안 그룹이 막는다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "탄력적 IP와 퍼블릭 IP" }), ": 둘 다 인터넷에서 통한다. 앞은 내 것으로 남고 뒤는 빌렸다가 돌려준다."] }),
				"\n",
				createVNode(_components.li, { children: "탄력적 IP를 붙이면 자동 할당된 퍼블릭 IP는 풀로 돌아간다. 떼어도 예전 주소를 되찾지 못한다." }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.a, {
					href: "/networking/application-load-balancer/",
					class: "mention",
					children: "ALB"
				}), "에는 탄력적 IP를 붙일 수 없다."] }),
				"\n",
				createVNode(_components.li, { children: "IPv6용 탄력적 IP는 없다. IPv6 주소는 중지해도 남으므로 필요도 적다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "changed",
				title: "쓰고 있는 탄력적 IP도 유료다",
				"set:html": "<p>옛 문제는 “연결하지 않고 놀리는 탄력적 IP에만 요금이 붙는다”를 전제로 한다. 2024년 2월부터는 모든 퍼블릭 IPv4에 시간당 요금이 있다.</p>"
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
var url = "content/networking/ip-addressing.mdx/";
var file = "/work/wt/build/content/networking/ip-addressing.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/ip-addressing.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
