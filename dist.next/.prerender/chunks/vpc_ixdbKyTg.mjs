import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/vpc.mdx
var frontmatter = {
	"title": "Amazon VPC",
	"titleEn": "Amazon Virtual Private Cloud (VPC)",
	"kind": "service",
	"status": "published",
	"summary": "Amazon VPC는 IP 대역과 길을 내가 정하는 리전 안의 사설 네트워크이고, 서브넷이 인터넷에 닿는지는 라우팅 테이블의 한 줄이 정한다.",
	"aliases": [
		"VPC",
		"브이피씨",
		"Virtual Private Cloud",
		"가상 사설 클라우드",
		"서브넷",
		"subnet",
		"퍼블릭 서브넷",
		"프라이빗 서브넷",
		"공인 서브넷",
		"사설 서브넷",
		"CIDR",
		"사이더",
		"CIDR 블록",
		"인터넷 게이트웨이",
		"IGW",
		"Internet Gateway",
		"송신 전용 인터넷 게이트웨이",
		"egress-only internet gateway",
		"IPv6 나가기만",
		"IPv6 아웃바운드",
		"가상 네트워크",
		"사설 네트워크 만들기",
		"네트워크 격리",
		"네트워크 구성",
		"서브넷 나누기",
		"가상 사설 네트워크",
		"EC2 인터넷 연결"
	],
	"related": [
		"networking/route-tables",
		"networking/network-acl",
		"networking/security-groups",
		"networking/nat-gateway",
		"networking/vpc-endpoints",
		"networking/vpc-peering",
		"networking/ip-addressing",
		"networking/site-to-site-vpn",
		"compute/ec2",
		"security/network-firewall"
	],
	"signals": [
		{
			"id": "nat",
			"need": "인터넷에서는 DB에 접속할 수 없지만 DB는 패치를 내려받는다",
			"choose": "프라이빗 서브넷 + NAT 게이트웨이",
			"see": "networking/vpc#public-private-subnets",
			"why": "들어오는 길은 없고 나가는 길만 NAT가 터 준다."
		},
		{
			"id": "songsin-jeonnyong-inteonet",
			"need": "IPv6 인스턴스가 밖으로 나가기만 한다",
			"choose": "송신 전용 인터넷 게이트웨이",
			"see": "networking/vpc#internet-gateway",
			"why": "IPv6에는 NAT가 필요 없다. 송신 전용은 밖에서 시작한 연결을 막는다."
		},
		{
			"id": "ip",
			"need": "인터넷 게이트웨이 경로와 규칙은 열렸는데 인터넷이 안 된다",
			"choose": "퍼블릭 IP나 탄력적 IP를 붙인다",
			"see": "networking/vpc#scenario-public-subnet-no-internet",
			"why": "게이트웨이는 퍼블릭 IP와 바꿔 줄 뿐이다. 바꿀 주소가 있어야 나간다."
		},
		{
			"id": "ipv4-cidr",
			"need": "운영 중인 VPC의 IP 주소가 바닥나 서브넷을 더 못 만든다",
			"choose": "보조 IPv4 CIDR 블록",
			"see": "networking/vpc#cidr",
			"why": "만든 블록은 늘릴 수 없다. 블록을 더 붙여 서브넷을 만든다."
		}
	],
	"facts": [
		{
			"id": "cidr-size",
			"label": "VPC와 서브넷의 IPv4 크기",
			"value": "/16(주소 65,536개)부터 /28(주소 16개)까지",
			"called": [
				"서브넷 크기",
				"VPC 크기",
				"CIDR 크기",
				"CIDR 범위",
				"CIDR block",
				"CIDR 블록 사이",
				"VPC CIDR /",
				"CIDR min size",
				"CIDR max size",
				"min size",
				"max size",
				"netmask",
				"넷마스크",
				"서브넷 마스크",
				"VPC 최소",
				"VPC 최대",
				"서브넷 최소",
				"서브넷 최대",
				"smallest subnet"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html"
		},
		{
			"id": "reserved-ips",
			"label": "서브넷마다 쓸 수 없는 주소",
			"value": "5개(맨 앞 4개와 맨 뒤 1개)",
			"note": "/24면 251개, /28이면 11개만 리소스에 줄 수 있다.",
			"called": [
				"예약 IP",
				"IP 예약",
				"subnet IP",
				"예약 주소",
				"예약주소",
				"예약된주소",
				"사용불가 IP",
				"못쓰는 IP",
				"reserved IP",
				"reserves IP",
				"reserves IP addresses",
				"reserved IP addresses",
				"IP addresses first last",
				"예약 IP 주소",
				"서브넷 예약",
				"서브넷 IP 예약",
				"사용 못하는 IP",
				"IP 제외",
				"reserved ips"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html"
		},
		{
			"id": "subnet-scope",
			"label": "걸치는 범위",
			"asks": "VPC와 서브넷은 어디까지 걸치나?",
			"value": "VPC는 리전 하나, 서브넷은 가용 영역 하나",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html"
		},
		{
			"id": "vpcs-per-region",
			"label": "리전당 VPC",
			"value": "기본 5개(늘릴 수 있음)",
			"note": "인터넷 게이트웨이의 리전당 할당량도 함께 늘어난다.",
			"called": [
				"리전당VPC",
				"VPC리전당",
				"VPC 리전 개",
				"리전당",
				"VPC per region",
				"VPCs per region",
				"리전 VPC 최대",
				"max VPC",
				"region당 VPC",
				"리전별 VPC"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"id": "cidrs-per-vpc",
			"label": "VPC당 IPv4 CIDR 블록",
			"value": "기본 5개, 최대 50개",
			"note": "기본(primary) 블록과 보조 블록을 함께 센다.",
			"called": [
				"CIDR블록",
				"CIDR 개",
				"CIDR per VPC",
				"CIDRs per VPC",
				"VPC당 CIDR",
				"max CIDR",
				"CIDR blocks per VPC",
				"보조 CIDR 개",
				"secondary CIDR limit"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"id": "subnets-per-vpc",
			"label": "VPC당 서브넷",
			"value": "기본 200개(늘릴 수 있음)",
			"called": [
				"VPC당서브넷",
				"서브넷 개",
				"subnets per VPC",
				"VPC당 subnet"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"id": "igw-per-vpc",
			"label": "VPC에 붙는 인터넷 게이트웨이",
			"value": "1개",
			"note": "송신 전용 인터넷 게이트웨이도 VPC에 1개다.",
			"called": [
				"인터넷게이트웨이",
				"IGW",
				"internet gateway per VPC"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"id": "routes-per-table",
			"label": "라우팅 테이블당 경로",
			"value": "기본 500개",
			"note": "2025년 6월에 기본값이 올랐다.",
			"examEra": "기본 50개",
			"called": [
				"라우팅 테이블 경로 개수",
				"라우팅테이블 경로",
				"라우팅테이블 개",
				"라우트 개",
				"경로 개"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"id": "ipv6-size",
			"label": "IPv6 크기",
			"value": "VPC는 /44~/60, 서브넷은 /44~/64(4비트 단위)",
			"note": "Amazon이 주는 IPv6 대역은 VPC에 /56이 기본이다.",
			"examEra": "VPC /56, 서브넷 /64 고정",
			"called": [
				"subnet IPv6 prefix",
				"IPv6 CIDR size",
				"IPv6 CIDR 범위"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html"
		},
		{
			"id": "default-vpc",
			"label": "기본 VPC",
			"asks": "기본 VPC의 대역과 서브넷은 무엇인가?",
			"value": "172.31.0.0/16, 가용 영역마다 /20 퍼블릭 서브넷 하나",
			"note": "인터넷 게이트웨이와 경로, 퍼블릭 IPv4 자동 할당까지 켜져 있다.",
			"called": [
				"기본 VPC CIDR",
				"default VPC CIDR",
				"디폴트 VPC 대역",
				"기본 VPC 대역",
				"default VPC CIDR block"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html"
		},
		{
			"id": "public-ipv4-price",
			"label": "퍼블릭 IPv4 주소 요금",
			"value": "주소 하나에 시간당 0.005달러",
			"note": "2024년 2월 1일부터 탄력적이든 자동 할당이든, 쓰든 놀리든 낸다. 인터넷용 로드 밸런서의 주소도 포함된다. 직접 가져온 대역(BYOIP)은 제외다.",
			"examEra": "놀리는 탄력적 IP만 유료, 실행 중인 인스턴스에 붙인 것은 무료",
			"called": [
				"퍼블릭IP 요금",
				"공인IP 요금",
				"public IP 요금"
			],
			"source": "https://aws.amazon.com/vpc/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "db-must-not-face-internet",
			"situation": "웹 서버는 인터넷에서 받아야 하고, 데이터베이스 서버는 인터넷에서 닿으면 안 되지만 운영 체제 패치는 내려받아야 한다.",
			"answer": ["networking/vpc", "networking/nat-gateway"],
			"choose": "프라이빗 서브넷 + 퍼블릭 서브넷의 NAT 게이트웨이",
			"why": "인터넷에서 닿으면 안 된다는 조건은 인터넷 게이트웨이로 가는 경로가 없는 프라이빗 서브넷을 뜻한다. 나가는 길은 퍼블릭 서브넷의 NAT 게이트웨이로 따로 낸다.",
			"trap": "퍼블릭 서브넷에 두고 보안 그룹만 조이는 답은 규칙 하나를 잘못 고치면 바로 노출된다. 퍼블릭 IP만 떼면 이번에는 패치도 못 받는다.",
			"requirements": ["private-access"]
		},
		{
			"id": "public-subnet-no-internet",
			"situation": "인터넷 게이트웨이로 가는 기본 경로가 있고 보안 그룹과 네트워크 ACL도 열려 있는데, 새로 띄운 인스턴스가 인터넷과 통신하지 못한다.",
			"answer": ["networking/vpc", "compute/ec2"],
			"choose": "인스턴스의 퍼블릭 IPv4 주소",
			"why": "인터넷 게이트웨이는 프라이빗 IP를 퍼블릭 IP와 일대일로 바꿔 줄 뿐이다. 바꿀 퍼블릭 IPv4 주소가 인스턴스에 없으면 길이 있어도 나가지 못한다.",
			"trap": "NAT 게이트웨이를 더하는 답. 퍼블릭 서브넷의 인스턴스에는 퍼블릭 IP나 탄력적 IP를 붙이면 끝난다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "ipv6-outbound-only",
			"situation": "IPv6 주소를 쓰는 인스턴스가 밖으로는 나가되, 인터넷에서 먼저 연결을 걸지는 못하게 해야 한다.",
			"answer": ["networking/vpc"],
			"choose": "송신 전용 인터넷 게이트웨이",
			"why": "VPC의 IPv6 주소는 대개 인터넷에서 그대로 통하는 퍼블릭 주소라 NAT 뒤에 숨기지 않는다. “나가기만”이라는 조건은 송신 전용 인터넷 게이트웨이가 상태를 기억해 지킨다.",
			"trap": "NAT 게이트웨이는 IPv6 사이의 통신을 위한 것이 아니다. IPv6에서 IPv4로 갈 때(NAT64)만 쓴다.",
			"requirements": ["private-access"]
		},
		{
			"id": "vpc-out-of-addresses",
			"situation": "운영 중인 VPC의 IP 주소가 거의 바닥나 새 서브넷을 만들 수 없다. 서비스를 옮기지 않고 넓히고 싶다.",
			"answer": ["networking/vpc"],
			"choose": "보조 IPv4 CIDR 블록",
			"why": "VPC에 보조 IPv4 CIDR 블록을 더하면 기존 리소스를 건드리지 않고 새 서브넷을 만들 수 있다.",
			"trap": "이미 만든 CIDR 블록의 크기를 바꾸는 답. 블록은 추가하고 뗄 수 있을 뿐, 늘리거나 줄이지 못한다."
		}
	],
	"corrections": [
		{
			"id": "ec2-vpn",
			"notes": "EC2를 프라이빗 서브넷에 두면 바깥에서 들어오는 접근이 원천 차단된다고 한다.",
			"status": "simplified",
			"right": "막히는 것은 인터넷에서 바로 거는 연결이다. 로드 밸런서, VPC 피어링, VPN·Direct Connect로는 들어올 수 있으므로 보안 그룹은 여전히 필요하다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html"
		},
		{
			"id": "ip-vpc",
			"notes": "프라이빗 IP는 VPC라는 한정된 공간 안의 기기끼리 연결할 때 쓴다고 한다.",
			"status": "simplified",
			"right": "대역이 겹치지 않는다면 피어링한 다른 VPC나 온프레미스와도 프라이빗 IP로 통신한다. 인터넷에서만 쓸 수 없다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html"
		},
		{
			"id": "ip-acl",
			"notes": "인터넷 게이트웨이를 양방향 통신을 열어 주는 부품으로만 소개한다.",
			"status": "simplified",
			"right": "붙이기만 해서는 통하지 않는다. 서브넷의 경로, 인스턴스의 퍼블릭 IP, 보안 그룹과 네트워크 ACL이 모두 맞아야 한다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html"
		},
		{
			"id": "ipv4-ipv6",
			"notes": "웹 사이트는 IPv4를 쓰고 IPv6는 주로 IoT에서 쓴다고 한다.",
			"status": "outdated",
			"right": "VPC는 듀얼 스택과 IPv6 전용 서브넷을 지원하고, 2024년 2월부터 퍼블릭 IPv4에 요금이 붙어 일반 웹 서비스에도 IPv6를 쓸 이유가 커졌다.",
			"source": "https://aws.amazon.com/vpc/pricing/"
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
			"note": "002",
			"section": "인바운드와 아웃바운드",
			"lines": "166-177"
		},
		{
			"note": "002",
			"section": "IGW(Internet Gateway)",
			"lines": "226-228"
		},
		{
			"note": "002",
			"section": "CIDR 블록",
			"lines": "235-238"
		}
	],
	"references": [
		{
			"title": "서브넷 CIDR 블록과 예약된 주소",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html"
		},
		{
			"title": "인터넷 게이트웨이로 인터넷에 연결하기",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html"
		},
		{
			"title": "NAT 게이트웨이",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html"
		},
		{
			"title": "라우팅 테이블 구성",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html"
		},
		{
			"title": "VPC 퍼블릭 액세스 차단",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html"
		},
		{
			"title": "VPC 암호화 제어",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html"
		},
		{
			"title": "VPC 할당량",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"title": "VPC의 DNS 속성",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html"
		},
		{
			"title": "DHCP 옵션 세트",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_DHCP_Options.html"
		},
		{
			"title": "IPAM",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipam.html"
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
			"slug": "cidr",
			"text": "CIDR 블록"
		},
		{
			"depth": 2,
			"slug": "dns",
			"text": "VPC의 DNS 설정"
		},
		{
			"depth": 2,
			"slug": "public-private-subnets",
			"text": "퍼블릭 서브넷과 프라이빗 서브넷"
		},
		{
			"depth": 2,
			"slug": "internet-gateway",
			"text": "인터넷 게이트웨이(IGW)"
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
		h2: "h2",
		li: "li",
		p: "p",
		span: "span",
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-saa-internet-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M25 46V29m-5 5 5-5 5 5M39 29v17m-5-5 5 5 5-5\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-nat-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M21 40h21m-7-7 7 7-7 7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>서버처럼 IP 주소를 갖는 리소스를 AWS에 둘 때 언제나 쓴다. <a href=\"/compute/ec2/\">EC2</a>, <a href=\"/database/rds/\">RDS</a>, <a href=\"/networking/elastic-load-balancing/\">로드 밸런서</a>는 모두 VPC의 서브넷에 놓인다. VPC에서 정하는 것은 셋이다. 어떤 <strong>주소</strong>를 쓸지(CIDR), 어느 <strong>길</strong>로 보낼지(<a href=\"/networking/route-tables/\">라우팅 테이블</a>), 누구를 <strong>들일지</strong>(<a href=\"/networking/security-groups/\">보안 그룹</a>과 <a href=\"/networking/network-acl/\">네트워크 ACL</a>).</p>\n<p><a href=\"/storage/s3/\" class=\"mention\">S3</a>, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>, <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>는 VPC 밖에 사는 리전 서비스다. VPC에서 이들을 부르려면 인터넷으로 나가는 길이나 <a href=\"/networking/vpc-endpoints/\">VPC 엔드포인트</a>가 있어야 한다. VPC와 서브넷, 인터넷 게이트웨이 자체는 무료다. 돈은 <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>, 인터페이스 엔드포인트, 퍼블릭 IPv4, 데이터 전송에서 나간다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-vpc-layout\" data-diagram=\"vpc-layout\"><figcaption><span class=\"diagram-title\">두 가용 영역에 퍼블릭·프라이빗 서브넷을 둔 <span class=\"diagram-title-end\">VPC<a href=\"#diagram-vpc-layout\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 두 가용 영역에 퍼블릭·프라이빗 서브넷을 둔 VPC\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"559\" height=\"760\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 894.4 1216.4\"><svg width=\"894.4\" height=\"1216.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-vpc-layout-desc\" aria-labelledby=\"diagram-vpc-layout-title\" role=\"img\" viewBox=\"-4 -4 894.4 1216.4\"><title id=\"diagram-vpc-layout-title\">두 가용 영역에 퍼블릭·프라이빗 서브넷을 둔 VPC</title><desc id=\"diagram-vpc-layout-desc\">인터넷 게이트웨이는 퍼블릭 서브넷의 웹 서버와 인터넷을 양방향으로 잇는다. 프라이빗 서브넷의 앱 서버는 같은 가용 영역의 NAT 게이트웨이와 인터넷 게이트웨이를 거쳐 나가기만 한다.</desc><g class=\"d-boundary\"><rect width=\"862.4\" height=\"1020.4\" x=\"12\" y=\"176\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"382.2\" height=\"679.4\" x=\"36\" y=\"493\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"382.2\" height=\"679.4\" x=\"468.2\" y=\"493\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"337.8\" height=\"229.2\" x=\"72.3\" y=\"919.2\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"334.2\" height=\"229.2\" x=\"60\" y=\"556\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"332.8\" height=\"229.2\" x=\"507\" y=\"919.2\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"334.2\" height=\"229.2\" x=\"492.2\" y=\"556\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M457.3 60v165\"/><path fill=\"var(--diagram-line)\" d=\"m457.3 56.4-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m463.3 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M499.3 359.5v20.4q0 7.1 7 7.1h244q7.1 0 7.1 7v235.2\"/><path fill=\"var(--diagram-line)\" d=\"m499.3 355.9-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m763.4 621.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M443.3 361v31q0 7-7.1 7h-104q-7 0-7 7v223.2\"/><path fill=\"var(--diagram-line)\" d=\"m443.3 357.4-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m331.2 621.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M757.4 761.2v111q0 7-7 7h-58.5q-7.1 0-7.1 7v106.2\"/><path fill=\"var(--diagram-line)\" d=\"m690.8 984.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M325.2 761.2v111q0 7-7 7h-58.6q-7 0-7 7v106.2\"/><path fill=\"var(--diagram-line)\" d=\"m258.6 984.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M662 996.4V886.2q0-7-7-7h-58.6q-7 0-7-7v-107\"/><path fill=\"var(--diagram-line)\" d=\"m583.3 773.2 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M229.8 996.4V886.2q0-7-7.1-7h-58.5q-7 0-7-7v-107\"/><path fill=\"var(--diagram-line)\" d=\"m151.1 773.2 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M589.3 633.2V406q0-7-7-7h-104q-7 0-7-7v-31\"/><path fill=\"var(--diagram-line)\" d=\"m465.3 369 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M157.1 633.2V394q0-7 7-7h244q7.2 0 7.2-7v-19\"/><path fill=\"var(--diagram-line)\" d=\"m409.3 369 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"207\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC 10.0.0.0/16</text></g><g class=\"d-boundary\"><text x=\"168\" y=\"524\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-boundary\"><text x=\"600.2\" y=\"524\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-boundary\"><text x=\"84.3\" y=\"950.2\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 <tspan x=\"84.3\" y=\"978.8\">10.0.12.0/24</tspan></text></g><g class=\"d-boundary\"><text x=\"168\" y=\"587\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 <tspan x=\"168\" y=\"615.6\">10.0.2.0/24</tspan></text></g><g class=\"d-boundary\"><text x=\"519\" y=\"950.2\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 <tspan x=\"519\" y=\"978.8\">10.0.11.0/24</tspan></text></g><g class=\"d-boundary\"><text x=\"600.2\" y=\"587\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 <tspan x=\"600.2\" y=\"615.6\">10.0.1.0/24</tspan></text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"414.3\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"457.1\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 양방향</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"745.4\" y=\"429\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"757\" y=\"452\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"313.2\" y=\"429\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"324.8\" y=\"452\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"117.8\" height=\"30\" x=\"698.4\" y=\"819.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"757.3\" y=\"842.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ local 경로</text></g><g class=\"d-edge-label\"><rect width=\"117.8\" height=\"30\" x=\"266.2\" y=\"819.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"325.1\" y=\"842.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ local 경로</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"536.8\" y=\"819.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"589.2\" y=\"842.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 나가기만</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"104.6\" y=\"819.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"157\" y=\"842.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 나가기만</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"577.3\" y=\"429\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"588.9\" y=\"452\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"145.1\" y=\"429\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"156.7\" y=\"452\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"406.8\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"457.3\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">인터넷</text></g><g class=\"d-node\"><text x=\"457.3\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터넷 게이트웨이</text><use width=\"72\" height=\"72\" x=\"421.3\" y=\"238\" href=\"#icon-saa-internet-gateway\"/></g><g class=\"d-node\"><text x=\"757.4\" y=\"753.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">웹 서버</text><use width=\"72\" height=\"72\" x=\"721.4\" y=\"642.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"589.3\" y=\"753.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT 게이트웨이</text><use width=\"72\" height=\"72\" x=\"553.3\" y=\"642.2\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><text x=\"673.4\" y=\"1116.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 서버</text><use width=\"72\" height=\"72\" x=\"637.4\" y=\"1005.4\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"325.2\" y=\"753.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">웹 서버</text><use width=\"72\" height=\"72\" x=\"289.2\" y=\"642.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"157.1\" y=\"753.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT 게이트웨이</text><use width=\"72\" height=\"72\" x=\"121.1\" y=\"642.2\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><text x=\"241.2\" y=\"1116.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 서버</text><use width=\"72\" height=\"72\" x=\"205.2\" y=\"1005.4\" href=\"#icon-aws-ec2\"/></g></svg><a aria-label=\"인터넷 게이트웨이\" href=\"/networking/vpc/\" aria-current=\"page\"><rect width=\"169.6\" height=\"136\" x=\"372.5\" y=\"225\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"웹 서버\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"708.4\" y=\"629.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이\" href=\"/networking/nat-gateway/\"><rect width=\"154.2\" height=\"136\" x=\"512.2\" y=\"629.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"앱 서버\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"624.4\" y=\"992.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"웹 서버\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"276.2\" y=\"629.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이\" href=\"/networking/nat-gateway/\"><rect width=\"154.2\" height=\"136\" x=\"80\" y=\"629.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"앱 서버\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"192.2\" y=\"992.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"292\" height=\"1556\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 467.6 2490.2\"><svg width=\"467.6\" height=\"2490.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-vpc-layout-narrow-desc\" aria-labelledby=\"diagram-vpc-layout-narrow-title\" role=\"img\" viewBox=\"-4 -4 467.6 2490.2\"><title id=\"diagram-vpc-layout-narrow-title\">두 가용 영역에 퍼블릭·프라이빗 서브넷을 둔 VPC</title><desc id=\"diagram-vpc-layout-narrow-desc\">인터넷 게이트웨이는 퍼블릭 서브넷의 웹 서버와 인터넷을 양방향으로 잇는다. 프라이빗 서브넷의 앱 서버는 같은 가용 영역의 NAT 게이트웨이와 인터넷 게이트웨이를 거쳐 나가기만 한다.</desc><g class=\"d-boundary\"><rect width=\"435.6\" height=\"2302.2\" x=\"12\" y=\"168\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"285.2\" height=\"915.6\" x=\"36\" y=\"1530.6\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"285.2\" height=\"915.6\" x=\"81.9\" y=\"525\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"147.3\" height=\"221.2\" x=\"91\" y=\"2201\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"237.2\" height=\"401.2\" x=\"60\" y=\"1617.8\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"142.4\" height=\"221.2\" x=\"139.4\" y=\"1195.4\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"237.2\" height=\"401.2\" x=\"105.9\" y=\"612.2\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M248.9 52v165\"/><path fill=\"var(--diagram-line)\" d=\"m248.9 48.4-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m254.9 209-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M272.2 345v31q0 7 7.1 7h46.1q7 0 7 7v88q0 7-7 7h-30.2q-7 0-7 7v193.4\"/><path fill=\"var(--diagram-line)\" d=\"m272.2 341.4-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m294.2 677.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"m293.2 341.6 1.8 22q.6 7.4 8 7.4h113.6q7 0 7 7v1105.5q0 7.1-7 7.1H249.3q-7 0-7 7V1691\"/><path fill=\"var(--diagram-line)\" d=\"m293 338-5 12.4 11.9-1z\"/><path fill=\"var(--diagram-line)\" d=\"m248.2 1683-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M288.2 809.4v237q0 7 7 7h26.6q7 0 7 7v76q0 7-7 7h-89q-7.1 0-7.1 7v118.2\"/><path fill=\"var(--diagram-line)\" d=\"m231.7 1260.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M242.2 1815v237q0 7 7 7H276q7 0 7 7v76q0 7-7 7h-89q-7.1 0-7.1 7v118.2\"/><path fill=\"var(--diagram-line)\" d=\"m185.8 2266.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M210.6 1272.6v-122.7q0-6.5-6.5-6.5t-6.5-6.5v-76.4q0-7.1 7.1-7.1h12q7.1 0 7.1-7v-53\"/><path fill=\"var(--diagram-line)\" d=\"m217.8 1001.4 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M164.7 2278.2v-122.7q0-6.5-6.5-6.5t-6.5-6.5v-76.4q0-7.1 7-7.1h12.1q7 0 7-7v-53\"/><path fill=\"var(--diagram-line)\" d=\"m171.9 2007 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M182.3 869.4V486.9q0-1.9-2-1.9-1.8 0-1.8-1.9v-93q0-7.1 7-7.1h33q7 0 7-7v-31\"/><path fill=\"var(--diagram-line)\" d=\"m219.5 353 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M136.3 1875v-377.4q0-7-7-7H76q-7 0-7-7V378q0-7.1 7-7.1h119.1q7.1 0 7.1-7v-19\"/><path fill=\"var(--diagram-line)\" d=\"m196.2 353 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"199\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC 10.0.0.0/16</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"1561.6\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"48\" y=\"1590.2\">영역 C</tspan></text></g><g class=\"d-boundary\"><text x=\"93.9\" y=\"556\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"93.9\" y=\"584.6\">영역 A</tspan></text></g><g class=\"d-boundary\"><text x=\"102.8\" y=\"2232\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 <tspan x=\"102.8\" y=\"2260.6\">10.0.12.0/24</tspan></text></g><g class=\"d-boundary\"><text x=\"72\" y=\"1648.8\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 <tspan x=\"72\" y=\"1677.4\">10.0.2.0/24</tspan></text></g><g class=\"d-boundary\"><text x=\"150.9\" y=\"1226.4\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 <tspan x=\"150.9\" y=\"1255\">10.0.11.0/24</tspan></text></g><g class=\"d-boundary\"><text x=\"117.9\" y=\"643.2\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 <tspan x=\"117.9\" y=\"671.8\">10.0.1.0/24</tspan></text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"205.9\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"248.7\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 양방향</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"320.5\" y=\"425\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"332\" y=\"448\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"411.6\" y=\"425\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"423.2\" y=\"448\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"117.8\" height=\"30\" x=\"269.9\" y=\"1083.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"328.8\" y=\"1106.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ local 경로</text></g><g class=\"d-edge-label\"><rect width=\"117.8\" height=\"30\" x=\"223.9\" y=\"2089\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"282.8\" y=\"2112\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ local 경로</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"145.1\" y=\"1083.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"197.5\" y=\"1106.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 나가기만</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"99.2\" y=\"2089\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"151.6\" y=\"2112\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 나가기만</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"166.5\" y=\"425\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"178.1\" y=\"448\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"56.9\" y=\"425\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"68.5\" y=\"448\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"209.8\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"248.9\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">인터넷</text></g><g class=\"d-node\"><text x=\"248.9\" y=\"333\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터넷 게이트웨이</text><use width=\"72\" height=\"72\" x=\"212.9\" y=\"226\" href=\"#icon-saa-internet-gateway\"/></g><g class=\"d-node\"><text x=\"278.1\" y=\"801.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">웹 서버</text><use width=\"72\" height=\"72\" x=\"242.1\" y=\"694.4\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"203\" y=\"981.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT 게이트웨이</text><use width=\"72\" height=\"72\" x=\"167\" y=\"874.4\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><text x=\"210.6\" y=\"1384.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 서버</text><use width=\"72\" height=\"72\" x=\"174.6\" y=\"1277.6\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"232.1\" y=\"1807\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">웹 서버</text><use width=\"72\" height=\"72\" x=\"196.1\" y=\"1700\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"157.1\" y=\"1987\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT 게이트웨이</text><use width=\"72\" height=\"72\" x=\"121.1\" y=\"1880\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><text x=\"164.7\" y=\"2390.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 서버</text><use width=\"72\" height=\"72\" x=\"128.7\" y=\"2283.2\" href=\"#icon-aws-ec2\"/></g></svg><a aria-label=\"인터넷 게이트웨이\" href=\"/networking/vpc/\" aria-current=\"page\"><rect width=\"169.6\" height=\"128\" x=\"164.1\" y=\"217\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"웹 서버\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"233.1\" y=\"685.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이\" href=\"/networking/nat-gateway/\"><rect width=\"154.2\" height=\"128\" x=\"125.9\" y=\"865.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"앱 서버\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"165.6\" y=\"1268.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"웹 서버\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"187.1\" y=\"1691\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이\" href=\"/networking/nat-gateway/\"><rect width=\"154.2\" height=\"128\" x=\"80\" y=\"1871\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"앱 서버\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"119.7\" y=\"2274.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>인터넷 게이트웨이는 퍼블릭 서브넷의 웹 서버와 인터넷을 양방향으로 잇는다. 프라이빗 서브넷의 앱 서버는 같은 가용 영역의 NAT 게이트웨이와 인터넷 게이트웨이를 거쳐 나가기만 한다.</p><ul><li>VPC 10.0.0.0/16 안: 가용 영역 A, 가용 영역 C, 인터넷 게이트웨이</li><li>가용 영역 A 안: 퍼블릭 10.0.1.0/24, 프라이빗 10.0.11.0/24</li><li>퍼블릭 10.0.1.0/24 안: 웹 서버, NAT 게이트웨이</li><li>프라이빗 10.0.11.0/24 안: 앱 서버</li><li>가용 영역 C 안: 퍼블릭 10.0.2.0/24, 프라이빗 10.0.12.0/24</li><li>퍼블릭 10.0.2.0/24 안: 웹 서버, NAT 게이트웨이</li><li>프라이빗 10.0.12.0/24 안: 앱 서버</li><li>인터넷 ↔ 인터넷 게이트웨이: ① 양방향</li><li>② 인터넷 게이트웨이 ↔ 웹 서버(퍼블릭 10.0.1.0/24)</li><li>② 인터넷 게이트웨이 ↔ 웹 서버(퍼블릭 10.0.2.0/24)</li><li>웹 서버(퍼블릭 10.0.1.0/24) → 앱 서버(프라이빗 10.0.11.0/24): ③ local 경로</li><li>웹 서버(퍼블릭 10.0.2.0/24) → 앱 서버(프라이빗 10.0.12.0/24): ③ local 경로</li><li>앱 서버(프라이빗 10.0.11.0/24) → NAT 게이트웨이(퍼블릭 10.0.1.0/24): ④ 나가기만</li><li>앱 서버(프라이빗 10.0.12.0/24) → NAT 게이트웨이(퍼블릭 10.0.2.0/24): ④ 나가기만</li><li>⑤ NAT 게이트웨이(퍼블릭 10.0.1.0/24) → 인터넷 게이트웨이</li><li>⑤ NAT 게이트웨이(퍼블릭 10.0.2.0/24) → 인터넷 게이트웨이</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>사용자의 요청이 VPC의 인터넷 게이트웨이로 온다.</li>\n<li>퍼블릭 IP가 있는 퍼블릭 서브넷의 웹 서버가 받는다. 응답도 같은 문으로 나간다.</li>\n<li>웹 서버는 local 경로로 앱 서버를 부른다. 이 길은 인터넷을 지나지 않는다.</li>\n<li>앱 서버가 패치를 받으러 나갈 때는 같은 가용 영역의 NAT 게이트웨이로 간다.</li>\n<li>NAT 게이트웨이가 인터넷 게이트웨이로 내보낸다. 반대로 인터넷에서 앱 서버로 거는 길은 없다.</li>\n</ol>\n<p>패킷이 서브넷을 떠날 때 그 서브넷에 연결된 라우팅 테이블을 본다. 맞는 경로가 여럿이면 <strong>접두사가 가장 긴(더 구체적인) 경로</strong>가 이긴다. 따로 연결하지 않은 서브넷은 기본(main) 라우팅 테이블을 쓴다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 목적지, 퍼블릭 서브넷의 대상, 프라이빗 서브넷의 대상\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">목적지</th>\n<th scope=\"col\">퍼블릭 서브넷의 대상</th>\n<th scope=\"col\">프라이빗 서브넷의 대상</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-10-0-0-0-16\">\n<th scope=\"row\"><a href=\"#row-10-0-0-0-16\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>10.0.0.0/16</code></th>\n<td>local</td>\n<td>local</td>\n</tr>\n<tr id=\"row-0-0-0-0-0\">\n<th scope=\"row\"><a href=\"#row-0-0-0-0-0\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>0.0.0.0/0</code></th>\n<td>인터넷 게이트웨이</td>\n<td>같은 AZ의 <a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a>, 또는 경로 없음</td>\n</tr>\n<tr id=\"row-0\">\n<th scope=\"row\"><a href=\"#row-0\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>::/0</code></th>\n<td>인터넷 게이트웨이</td>\n<td>송신 전용 인터넷 게이트웨이</td>\n</tr>\n</tbody>\n</table></div>\n<p>local 경로는 지울 수 없다. 그래서 같은 VPC의 서브넷은 가용 영역이 달라도 처음부터 서로 통한다. 나누고 싶다면 보안 그룹과 네트워크 ACL로 막는다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cidr\">CIDR 블록<a href=\"#cidr\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><code>10.0.0.0/16</code>의 16은 앞에서부터 고정된 비트 수다. 서브넷 마스크 <code>255.255.0.0</code>과 같은 뜻이고, 남은 16비트로 주소 65,536개를 만든다. <strong>숫자가 1 커질 때마다 대역은 반으로 준다.</strong></p>\n<p>VPC의 대역을 서브넷이 나눠 갖는다. 서브넷끼리 겹칠 수 없고, 서브넷마다 다섯 주소는 AWS가 갖는다. <code>10.0.1.0/24</code>라면 이렇다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 주소, 용도\" tabindex=\"0\"><table aria-label=\"CIDR 블록\">\n<thead>\n<tr>\n<th scope=\"col\">주소</th>\n<th scope=\"col\">용도</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-10-0-1-0\">\n<th scope=\"row\"><a href=\"#row-10-0-1-0\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>10.0.1.0</code></th>\n<td>네트워크 주소</td>\n</tr>\n<tr id=\"row-10-0-1-1\">\n<th scope=\"row\"><a href=\"#row-10-0-1-1\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>10.0.1.1</code></th>\n<td>VPC 라우터</td>\n</tr>\n<tr id=\"row-10-0-1-2\">\n<th scope=\"row\"><a href=\"#row-10-0-1-2\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>10.0.1.2</code></th>\n<td>DNS용 예약</td>\n</tr>\n<tr id=\"row-10-0-1-3\">\n<th scope=\"row\"><a href=\"#row-10-0-1-3\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>10.0.1.3</code></th>\n<td>나중을 위한 예약</td>\n</tr>\n<tr id=\"row-10-0-1-255\">\n<th scope=\"row\"><a href=\"#row-10-0-1-255\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>10.0.1.255</code></th>\n<td>브로드캐스트 주소(VPC는 브로드캐스트를 지원하지 않는다)</td>\n</tr>\n</tbody>\n</table></div>\n<p>VPC에 만든 블록의 크기는 바꿀 수 없고 보조 블록을 더할 수 있을 뿐이다. 대역이 겹치는 VPC끼리는 <a href=\"/networking/vpc-peering/\">피어링</a>이 안 되고 온프레미스와도 길이 꼬인다. 처음에 사설 대역(<code>10.0.0.0/8</code>, <code>172.16.0.0/12</code>, <code>192.168.0.0/16</code>)에서 겹치지 않게 나눠 둔다. 계정과 리전이 많으면 대역을 풀로 나눠 주고 쓰임을 추적하는 <strong>VPC IPAM</strong>에 맡긴다.</p>\n</div><h2 id=\"dns\">VPC의 DNS 설정<a href=\"#dns\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 설정, 켜면, 처음 값\" tabindex=\"0\"><table aria-label=\"VPC의 DNS 설정\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">설정</th>\n<th scope=\"col\" role=\"columnheader\">켜면</th>\n<th scope=\"col\" role=\"columnheader\">처음 값</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-dns-enablednssupport\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dns-enablednssupport\" class=\"anchor\" aria-label=\"줄 링크\"></a>DNS 확인 <code>enableDnsSupport</code></th>\n<td role=\"cell\">대역의 <code>+2</code> 주소와 169.254.169.253에서 VPC Resolver가 답한다</td>\n<td role=\"cell\">켜짐</td>\n</tr>\n<tr id=\"row-dns-enablednshostnames\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dns-enablednshostnames\" class=\"anchor\" aria-label=\"줄 링크\"></a>DNS 호스트 이름 <code>enableDnsHostnames</code></th>\n<td role=\"cell\">퍼블릭 IP가 있는 인스턴스에 퍼블릭 DNS 이름이 생긴다</td>\n<td role=\"cell\">기본 VPC만 켜짐</td>\n</tr>\n</tbody>\n</table></div>\n<p><strong>둘 다 켜야</strong> <a href=\"/networking/route53/#hosted-zones\">프라이빗 호스팅 영역</a>과 인터페이스 엔드포인트의 프라이빗 DNS 이름이 통한다. 직접 만든 VPC에서 내부 이름이 풀리지 않으면 뒤의 것부터 본다. 사내 DNS 서버를 쓰게 하려면 DHCP 옵션 세트로 서버 주소를 알려 준다. 세트는 고칠 수 없어 새로 만들어 VPC에 연결한다.</p>\n</div><h2 id=\"public-private-subnets\">퍼블릭 서브넷과 프라이빗 서브넷<a href=\"#public-private-subnets\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>둘의 차이는 설정 이름이 아니라 <strong>인터넷 게이트웨이로 가는 경로가 있느냐</strong>다. 퍼블릭 서브넷의 인스턴스가 실제로 인터넷과 통하려면 셋이 모두 맞아야 한다.</p>\n<ol>\n<li>서브넷의 라우팅 테이블에 인터넷 게이트웨이로 가는 경로</li>\n<li>인스턴스의 퍼블릭 IPv4(또는 <a href=\"/networking/ip-addressing/\">탄력적 IP</a>), 혹은 IPv6 주소</li>\n<li>그 트래픽을 허용하는 보안 그룹과 네트워크 ACL</li>\n</ol>\n<p>퍼블릭 IP는 인터넷에서, 프라이빗 IP는 VPC 안과, 피어링·<a href=\"/networking/site-to-site-vpn/\">VPN</a>·<a href=\"/networking/direct-connect/\">Direct Connect</a>로 이어진 네트워크에서 쓴다. 인바운드와 아웃바운드는 <strong>누가 먼저 연결을 걸었는가</strong>로 가른다. 밖에서 걸어오면 인바운드, 안에서 걸면 아웃바운드다. 프라이빗 서브넷은 인터넷발 인바운드의 길을 없애고, 필요할 때 아웃바운드만 <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>로 터 준다.</p>\n</div><h2 id=\"internet-gateway\">인터넷 게이트웨이(IGW)<a href=\"#internet-gateway\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"VPC와 인터넷 사이의 양방향 출입구다. AWS가 이중화하고 알아서 확장하므로 대역폭 한도도 고를 것도 없다. IPv4에서는 인스턴스의 프라이빗 IP와 퍼블릭 IP를 ",
					createVNode(_components.strong, { children: "일대일로 바꾼다" }),
					". 운영 체제에는 프라이빗 IP만 보인다. IPv6는 주소가 이미 인터넷에서 통하므로 바꾸지 않는다. IPv6로 나가기만 하려면 송신 전용(egress-only) 인터넷 게이트웨이를 쓴다."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 구분, 인터넷 게이트웨이, NAT 게이트웨이",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "인터넷 게이트웨이(IGW)",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: createVNode(_components.span, {
									class: "visually-hidden",
									"data-pagefind-ignore": "",
									children: "구분"
								})
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "인터넷 게이트웨이"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: createVNode(_components.a, {
									href: "/networking/nat-gateway/",
									children: "NAT 게이트웨이"
								})
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-banghyang",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-banghyang",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "방향"]
									}),
									createVNode(_components.td, { children: "양방향: 밖에서 먼저 걸 수 있다" }),
									createVNode(_components.td, { children: "나가기만: 안에서 건 연결의 응답만 돌아온다" })
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
										}), "퍼블릭 IP"]
									}),
									createVNode(_components.td, { children: "서버마다 퍼블릭 IPv4나 IPv6" }),
									createVNode(_components.td, { children: "서버에는 없고, NAT의 탄력적 IP를 함께 쓴다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-bunneun-got",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-bunneun-got",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "붙는 곳"]
									}),
									createVNode(_components.td, { children: "VPC" }),
									createVNode(_components.td, { children: "퍼블릭 서브넷(리전형은 VPC)" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-yogeum",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-yogeum",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "요금"]
									}),
									createVNode(_components.td, { children: "없다(데이터 전송은 따로)" }),
									createVNode(_components.td, { children: "켜 둔 시간과 지나간 데이터" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-gayongseong",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-gayongseong",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "가용성"]
									}),
									createVNode(_components.td, { children: "AWS가 이중화해 AZ를 고르지 않는다" }),
									createVNode(_components.td, { children: "영역형은 AZ마다 두고, 리전형은 여러 AZ로 넓어진다" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "퍼블릭 IPv4는 이제 유료다",
					"set:html": "<p>2024년 2월부터 쓰든 놀리든 모든 퍼블릭 IPv4에 시간당 요금이 붙는다. 인스턴스마다 퍼블릭 IP를 주기보다 프라이빗 서브넷에 두고 <a href=\"/networking/application-load-balancer/\">로드 밸런서</a> 하나로 받거나 IPv6를 쓰는 설계가 비용에도 맞다.</p>"
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
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 구분, 보안 그룹, 네트워크 ACL",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "헷갈리는 점",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: createVNode(_components.span, {
									class: "visually-hidden",
									"data-pagefind-ignore": "",
									children: "구분"
								})
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "보안 그룹"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "네트워크 ACL"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-geoneun-got",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-geoneun-got",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "거는 곳"]
									}),
									createVNode(_components.td, { children: ["인스턴스의 ", createVNode(_components.a, {
										href: "/networking/elastic-network-interface/",
										children: "네트워크 인터페이스"
									})] }),
									createVNode(_components.td, { children: "서브넷" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-sangtae",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-sangtae",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "상태"]
									}),
									createVNode(_components.td, { children: "기억한다: 응답은 저절로 허용" }),
									createVNode(_components.td, { children: "기억하지 않는다: 응답 포트도 열어야 한다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-gyuchik",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-gyuchik",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "규칙"]
									}),
									createVNode(_components.td, { children: "허용만" }),
									createVNode(_components.td, { children: "허용과 거부" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-pyeongga",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-pyeongga",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "평가"]
									}),
									createVNode(_components.td, { children: "모든 규칙을 합쳐서" }),
									createVNode(_components.td, { children: "번호가 작은 규칙부터, 처음 맞는 것" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"특정 IP를 ",
						createVNode(_components.strong, { children: "거부" }),
						"하라면 네트워크 ACL이다. 보안 그룹에는 거부가 없다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"둘 다 L3·L4만 본다. 도메인 이름으로 나가는 곳을 거르려면 ",
						createVNode(_components.a, {
							href: "/security/network-firewall/",
							children: "Network Firewall"
						}),
						"의 도메인 목록 규칙 그룹을 쓴다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "누가 막혔는지 보려면" }),
						" ",
						createVNode(_components.a, {
							href: "/networking/vpc-flow-logs/",
							children: "VPC 흐름 로그"
						}),
						"다. 주소·포트·허용과 거부는 남고 패킷의 내용은 남지 않는다. CloudWatch Logs, ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						", ",
						createVNode(_components.a, {
							href: "/analytics/data-firehose/",
							class: "mention",
							children: "Data Firehose"
						}),
						"로 보낸다. 패킷 없이 설정만으로 길을 따져 보는 것은 Reachability Analyzer다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "계정의 모든 VPC를 인터넷과 끊으려면" }),
						" VPC 퍼블릭 액세스 차단(BPA)이다. 리전마다 켜고, 양방향과 인바운드만 가운데 고르며, VPC나 서브넷을 예외로 둔다. VPN과 ",
						createVNode(_components.a, {
							href: "/networking/transit-gateway/",
							class: "mention",
							children: "Transit Gateway"
						}),
						"는 막지 않는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "VPC 안의 전송 중 암호화를 강제하려면" }), " VPC 암호화 제어(2025년 11월)다. 감시 모드로 평문 통신부터 찾는다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "서브넷은 가용 영역을 넘지 못한다",
					"set:html": "<p>“서브넷 하나를 두 가용 영역에 걸쳐 만든다”는 선택지는 언제나 틀렸다. 다중 <a href=\"/foundations/availability-zones/\">AZ</a> 구성은 AZ마다 서브넷을 따로 만들어 이룬다.</p>"
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
var url = "content/networking/vpc.mdx/";
var file = "/work/wt/build/content/networking/vpc.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/vpc.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
