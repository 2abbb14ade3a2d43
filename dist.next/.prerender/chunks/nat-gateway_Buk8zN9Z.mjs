import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/nat-gateway.mdx
var frontmatter = {
	"title": "NAT 게이트웨이",
	"titleEn": "NAT gateway",
	"kind": "service",
	"status": "published",
	"summary": "NAT 게이트웨이는 프라이빗 서브넷의 리소스가 밖으로 먼저 거는 연결만 내보내고, 밖에서 거는 연결은 받지 않는 관리형 주소 변환 장치다.",
	"aliases": [
		"NAT",
		"냇 게이트웨이",
		"나트 게이트웨이",
		"넷 게이트웨이",
		"NATGW",
		"Network Address Translation",
		"네트워크 주소 변환",
		"리전 NAT 게이트웨이",
		"Regional NAT gateway",
		"프라이빗 NAT",
		"프라이빗 서브넷 인터넷",
		"사설 서브넷 인터넷",
		"사설망에서 외부 접속",
		"아웃바운드 인터넷",
		"내부 서버 인터넷 연결",
		"인터넷 없는 서버 업데이트",
		"yum update",
		"apt update",
		"패키지 업데이트"
	],
	"related": [
		"networking/nat-gateway-vs-vpc-endpoint",
		"networking/nat-gateway-vs-nat-instance",
		"networking/vpc",
		"networking/vpc-endpoints",
		"compute/lambda-vpc",
		"networking/ip-addressing",
		"compute/ec2",
		"storage/s3"
	],
	"signals": [
		{
			"id": "nat",
			"need": "관리할 NAT 서버 없이 프라이빗 서버가 IPv4로 나가기만 한다",
			"choose": "NAT 게이트웨이",
			"see": "networking/nat-gateway#when",
			"why": "관리형이고 밖에서 시작한 연결은 들이지 않는다. IPv6는 송신 전용 게이트웨이다."
		},
		{
			"id": "az-nat",
			"need": "AZ 하나가 죽어도 다른 AZ의 외부 통신은 이어진다",
			"choose": "AZ마다 NAT 게이트웨이(또는 리전형)",
			"see": "networking/nat-gateway#multi-az",
			"why": "NAT 게이트웨이는 보통 한 AZ에 있다. 그 AZ가 죽으면 나머지도 길을 잃는다."
		},
		{
			"id": "geiteuwei-endeupointeu",
			"need": "S3로 가는 트래픽 때문에 NAT 처리 요금이 크다",
			"choose": "게이트웨이 엔드포인트",
			"see": "networking/nat-gateway-vs-vpc-endpoint#cost",
			"why": "게이트웨이 엔드포인트는 무료라 S3 트래픽이 NAT를 비켜 간다."
		},
		{
			"id": "songsin-jeonnyong-inteonet",
			"need": "나가기만 할 프라이빗 서버의 주소가 IPv6뿐이다",
			"choose": "송신 전용 인터넷 게이트웨이",
			"see": "networking/vpc#internet-gateway",
			"why": "IPv6는 주소를 바꾸지 않아 NAT가 맞지 않는다. 들어오는 연결만 막으면 된다."
		}
	],
	"facts": [
		{
			"id": "bandwidth",
			"label": "대역폭",
			"value": "5Gbps에서 시작해 100Gbps까지 자동 확장",
			"note": "패킷은 초당 100만 개에서 1,000만 개까지 늘어난다.",
			"examEra": "45Gbps까지",
			"called": [
				"대역폭",
				"bandwidth",
				"Gbps",
				"automatic scaling up to",
				"자동 확장",
				"대역폭 확장",
				"scale up to",
				"최대 Gbps"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html"
		},
		{
			"id": "connections",
			"label": "동시 연결",
			"value": "IP 하나당, 같은 목적지로 55,000개",
			"note": "목적지는 IP·포트·프로토콜의 조합이다. 한도를 넘으면 ErrorPortAllocation 지표가 오른다.",
			"called": [
				"동시연결",
				"동시 커넥션",
				"concurrent connections",
				"connections per",
				"연결 수"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html"
		},
		{
			"id": "addresses",
			"label": "붙일 수 있는 IP",
			"value": "영역(zonal)형은 최대 8개, 리전형은 AZ마다 최대 32개",
			"note": "영역형의 탄력적 IP는 기본 2개까지이고 할당량을 늘려 8개까지 쓴다.",
			"called": ["EIP 개"],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html"
		},
		{
			"id": "per-az",
			"label": "가용 영역당 NAT 게이트웨이",
			"value": "기본 5개(늘릴 수 있음)",
			"axis": "count",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"id": "idle-timeout",
			"label": "유휴 연결 제한 시간",
			"value": "350초",
			"note": "지난 뒤에 보낸 패킷에는 RST로 답한다. TCP keepalive를 350초보다 짧게 둔다.",
			"called": ["유휴", "idle"],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html"
		},
		{
			"id": "protocols",
			"label": "지원 프로토콜",
			"value": "TCP, UDP, ICMP",
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html"
		},
		{
			"id": "scope",
			"label": "영역형 NAT 게이트웨이의 범위",
			"value": "가용 영역 하나(그 안에서는 이중화)",
			"note": "2025년 11월에 나온 리전형은 VPC 하나에서 여러 AZ로 저절로 넓어진다.",
			"examEra": "AZ마다 하나씩 만드는 것이 유일한 답",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "켜 둔 시간 + 지나간 데이터(GB)",
			"note": "미국 동부(버지니아)는 시간당 0.045달러와 GB당 0.045달러다. 리전형은 걸쳐 있는 AZ 수만큼 시간 요금을 낸다. 데이터 전송 요금과 퍼블릭 IPv4 요금은 따로 낸다. 다른 리전의 단가는 요금 페이지에서 확인한다.",
			"called": [
				"NAT 요금",
				"NAT 시간당",
				"data process",
				"data processing",
				"데이터 처리 요금",
				"처리 GB당"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/vpc/pricing/"
		},
		{
			"id": "security-group",
			"label": "보안 그룹",
			"value": "붙일 수 없음",
			"note": "인스턴스의 보안 그룹과 서브넷의 네트워크 ACL로 통제한다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html"
		}
	],
	"scenarios": [
		{
			"id": "private-instance-patches",
			"situation": "퍼블릭 IP 없이 프라이빗 서브넷에 있는 EC2가 인터넷에서 보안 패치를 받아야 한다. 밖에서 거는 연결은 없어야 하고 운영할 서버도 늘리고 싶지 않다.",
			"answer": ["networking/nat-gateway"],
			"why": "나가는 연결만 필요하고 운영 부담이 적어야 하므로 관리형 NAT 게이트웨이를 두고 프라이빗 서브넷의 기본 경로를 그쪽으로 돌린다.",
			"trap": "NAT 인스턴스도 통신은 되지만 패치·이중화·크기 조절을 직접 해야 한다. 인터넷 게이트웨이로 경로를 돌리면 프라이빗 서브넷이 아니게 된다.",
			"requirements": ["private-access", "least-operations"]
		},
		{
			"id": "az-failure-takes-egress-down",
			"situation": "세 가용 영역의 프라이빗 서브넷이 AZ A의 NAT 게이트웨이 하나를 함께 쓴다. AZ A가 고장 나자 나머지 AZ의 서버도 외부 API를 부르지 못했다.",
			"answer": ["networking/nat-gateway", "networking/vpc"],
			"choose": "AZ마다 NAT 게이트웨이 + AZ별 라우팅 테이블",
			"why": "영역형 NAT 게이트웨이의 이중화는 그 AZ 안까지다. AZ마다 하나씩 두고 라우팅 테이블도 AZ별로 나눠 제 AZ의 NAT를 가리키게 한다. 새 설계라면 리전형 하나로도 된다.",
			"trap": "같은 AZ에 NAT 게이트웨이를 하나 더 만들거나, AZ마다 만들고도 라우팅 테이블을 하나로 두는 답. AZ 장애가 그대로 번진다.",
			"requirements": ["high-availability"]
		},
		{
			"id": "lambda-in-vpc-lost-internet",
			"situation": "RDS에 붙이려고 Lambda 함수를 VPC에 연결했더니 외부 결제 API 호출이 모두 시간 초과된다.",
			"answer": ["networking/nat-gateway", "compute/lambda-vpc"],
			"choose": "프라이빗 서브넷의 함수 + NAT 게이트웨이",
			"why": "VPC에 연결한 함수의 인터넷 트래픽은 그 서브넷의 라우팅을 따른다. 함수를 프라이빗 서브넷에 두고 기본 경로를 NAT 게이트웨이로 보낸다.",
			"trap": "함수를 퍼블릭 서브넷에 연결하는 답. 함수의 네트워크 인터페이스에는 퍼블릭 IPv4가 붙지 않아 인터넷 게이트웨이로 나가지 못한다.",
			"requirements": ["find-cause"]
		}
	],
	"corrections": [
		{
			"id": "vpc-s3",
			"notes": "VPC 엔드포인트로 연결하면 S3, SQS, DynamoDB와의 통신에 비용이 없다고 한다.",
			"status": "wrong",
			"right": "무료는 S3·DynamoDB의 게이트웨이 엔드포인트뿐이다. SQS를 비롯한 다른 서비스는 인터페이스 엔드포인트를 쓰고 AZ별 시간 요금과 데이터 처리 요금이 붙는다.",
			"source": "https://aws.amazon.com/privatelink/pricing/"
		},
		{
			"id": "ec2-s3",
			"notes": "프라이빗 서브넷의 EC2는 S3 같은 AWS 서비스에 접근하려면 NAT 게이트웨이를 지나야 한다고 한다.",
			"status": "simplified",
			"right": "NAT는 여러 길 가운데 하나다. VPC 엔드포인트가 있으면 NAT도 인터넷 게이트웨이도 없이 접근한다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"
		},
		{
			"id": "ipv4-ip",
			"notes": "일반 인터넷과 통신하려면 NAT 게이트웨이를 반드시 지나야 한다고 한다.",
			"status": "simplified",
			"right": "프라이빗 서브넷에서 IPv4로 나갈 때의 이야기다. 퍼블릭 IP가 있는 퍼블릭 서브넷의 인스턴스는 인터넷 게이트웨이로 바로 나가고, IPv6는 송신 전용 인터넷 게이트웨이로 나간다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html"
		},
		{
			"id": "ami-linux",
			"notes": "NAT 인스턴스와 NAT 게이트웨이를 같은 무게의 선택지로 놓는다.",
			"status": "outdated",
			"right": "권장은 NAT 게이트웨이다. AWS의 NAT AMI는 2023년 말에 지원이 끝난 Amazon Linux 1 기반이라, 지금 쓰려면 직접 만든 AMI를 관리해야 한다. 배스천 겸용, 포트 포워딩, 보안 그룹 연결은 NAT 인스턴스만 된다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html"
		},
		{
			"id": "vpc-nat",
			"notes": "NAT 게이트웨이는 퍼블릭 서브넷에 두어야 한다고 한다.",
			"status": "outdated",
			"right": "영역형은 퍼블릭 서브넷에 두지만, 2025년 11월에 나온 리전형은 퍼블릭 서브넷 없이 VPC에 만든다. 시험 자료는 대개 퍼블릭 서브넷에 두는 영역형을 전제로 한다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html"
		},
		{
			"id": "ip-transit",
			"notes": "인스턴스의 프라이빗 IP를 NAT 게이트웨이의 퍼블릭 IP로 바꾼다고 한다.",
			"status": "simplified",
			"right": "두 번 바뀐다. NAT 게이트웨이는 출발지를 자기 프라이빗 IP로 바꾸고, 인터넷 게이트웨이가 그것을 탄력적 IP로 바꾼다. 그래서 Transit Gateway나 VPN으로 나가면 상대에게 NAT 게이트웨이의 프라이빗 IP가 보인다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html"
		}
	],
	"sources": [
		{
			"note": "002",
			"section": "NAT Gateway",
			"lines": "211-219"
		},
		{
			"note": "002",
			"section": "VPC 엔드포인트와의 비교",
			"lines": "221-224"
		},
		{
			"note": "003",
			"section": "Lambda와 VPC",
			"lines": "6-7"
		},
		{
			"note": "003",
			"section": "NAT(Network Address Translation)",
			"lines": "125-133"
		}
	],
	"references": [
		{
			"title": "NAT 게이트웨이 기초(대역폭과 연결 수)",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html"
		},
		{
			"title": "리전 NAT 게이트웨이",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html"
		},
		{
			"title": "NAT 게이트웨이와 NAT 인스턴스 비교",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html"
		},
		{
			"title": "NAT 게이트웨이 문제 해결",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html"
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
			"slug": "multi-az",
			"text": "여러 가용 영역에서"
		},
		{
			"depth": 2,
			"slug": "public-private-nat",
			"text": "퍼블릭 NAT와 프라이빗 NAT"
		},
		{
			"depth": 2,
			"slug": "cost",
			"text": "비용"
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
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>프라이빗 서브넷의 서버가 <strong>밖으로 나가야 하지만 밖에서 불려서는 안 될 때</strong> 쓴다. 운영 체제 패치와 패키지 내려받기, 외부 API 호출이 대표적이다. <a href=\"/networking/vpc/\">VPC</a>에 연결한 <a href=\"/compute/lambda/\">Lambda</a> 함수도 마찬가지다(<a href=\"/compute/lambda-vpc/\">VPC의 Lambda</a>). VPC에 연결하지 않은 함수는 AWS가 소유한 VPC에서 돌아 인터넷과 공용 AWS API에 바로 닿지만, 연결하는 순간 내 서브넷의 길을 따르기 때문이다.</p>\n<p>목적지가 <a href=\"/storage/s3/\" class=\"mention\">S3</a>나 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>뿐이라면 NAT 대신 <a href=\"/networking/vpc-endpoints/\">게이트웨이 엔드포인트</a>를 쓴다. 무료이고, 트래픽이 퍼블릭 IP를 거칠 일도 없다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-egress-path\" data-diagram=\"egress-path\"><figcaption><span class=\"diagram-title\">프라이빗 서브넷에서 NAT 게이트웨이를 거쳐 인터넷으로 나가는 <span class=\"diagram-title-end\">길<a href=\"#diagram-egress-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 프라이빗 서브넷에서 NAT 게이트웨이를 거쳐 인터넷으로 나가는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"409\" height=\"715\" class=\"diagram-svg diagram-slim diagram-from-330 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 655 1144.2\"><svg width=\"655\" height=\"1144.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-egress-path-desc\" aria-labelledby=\"diagram-egress-path-title\" role=\"img\" viewBox=\"-4 -4 655 1144.2\"><title id=\"diagram-egress-path-title\">프라이빗 서브넷에서 NAT 게이트웨이를 거쳐 인터넷으로 나가는 길</title><desc id=\"diagram-egress-path-desc\">두 가용 영역의 프라이빗 EC2는 각자 같은 가용 영역의 퍼블릭 서브넷에 있는 NAT 게이트웨이로 가고, NAT 게이트웨이는 인터넷 게이트웨이를 거쳐 외부 서버로 연결한다. 응답은 같은 길로 돌아오고 밖에서 먼저 거는 연결은 들어오지 못한다.</desc><g class=\"d-boundary\"><rect width=\"623\" height=\"948.2\" x=\"12\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"263\" height=\"609.2\" x=\"36\" y=\"65\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"262\" height=\"609.2\" x=\"349\" y=\"65\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"215\" height=\"229.2\" x=\"60\" y=\"421\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"182.7\" height=\"205\" x=\"76.2\" y=\"118\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"214\" height=\"229.2\" x=\"373\" y=\"421\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"178.5\" height=\"205\" x=\"390.7\" y=\"118\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M480 299v195.2\"/><path fill=\"var(--diagram-line)\" d=\"m486 486.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M167.5 299v195.2\"/><path fill=\"var(--diagram-line)\" d=\"m173.5 486.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M480 626.2v145q0 7-7 7H354q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m353 796.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M167.5 626.2v145q0 7 7 7h118.8q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m306.4 796.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M300.4 936.2v47q0 7-7 7H267q-7 0-7 7v56q0 7 7 7h34.5q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m314.6 1068.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M338.8 1080.2v-13q0-7 7.1-7h34.5q7 0 7-7v-56q0-7-7-7H354q-7 0-7-7v-43\"/><path fill=\"var(--diagram-line)\" d=\"m341 948.2 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"96\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-boundary\"><text x=\"361\" y=\"96\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-boundary\"><text x=\"72\" y=\"452\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 <tspan x=\"72\" y=\"480.6\">서브넷</tspan></text></g><g class=\"d-boundary\"><text x=\"88.2\" y=\"149\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-boundary\"><text x=\"385\" y=\"452\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 <tspan x=\"385\" y=\"480.6\">서브넷</tspan></text></g><g class=\"d-boundary\"><text x=\"402.7\" y=\"149\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-edge-label\"><rect width=\"115\" height=\"30\" x=\"422\" y=\"357\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"479.5\" y=\"380\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 0.0.0.0/0</text></g><g class=\"d-edge-label\"><rect width=\"115\" height=\"30\" x=\"109.5\" y=\"357\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"167\" y=\"380\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 0.0.0.0/0</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"424.5\" y=\"718.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"479.6\" y=\"741.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 주소 변환</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"112\" y=\"718.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"167.1\" y=\"741.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 주소 변환</text></g><g class=\"d-edge-label\"><rect width=\"129\" height=\"30\" x=\"195.5\" y=\"1010.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"260\" y=\"1033.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 퍼블릭 IP로</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"344.5\" y=\"1010.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"387.3\" y=\"1033.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 응답만</text></g><g class=\"d-node\"><text x=\"480\" y=\"291\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2 10.0.11.5</text><use width=\"72\" height=\"72\" x=\"444\" y=\"180\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"480\" y=\"618.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT 게이트웨이 A</text><use width=\"72\" height=\"72\" x=\"444\" y=\"507.2\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><text x=\"167.5\" y=\"291\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2 10.0.12.5</text><use width=\"72\" height=\"72\" x=\"131.5\" y=\"180\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"167.5\" y=\"618.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT 게이트웨이 C</text><use width=\"72\" height=\"72\" x=\"131.5\" y=\"507.2\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><text x=\"323.7\" y=\"928.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터넷 게이트웨이</text><use width=\"72\" height=\"72\" x=\"287.7\" y=\"817.2\" href=\"#icon-saa-internet-gateway\"/></g><g class=\"d-node\"><rect width=\"110.6\" height=\"44\" x=\"268.5\" y=\"1080.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"323.7\" y=\"1111.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">외부 서버</text></g></svg><a aria-label=\"EC2 10.0.11.5\" href=\"/compute/ec2/\"><rect width=\"138.5\" height=\"136\" x=\"410.7\" y=\"167\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이 A\" href=\"/networking/nat-gateway/\" aria-current=\"page\"><rect width=\"174\" height=\"136\" x=\"393\" y=\"494.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2 10.0.12.5\" href=\"/compute/ec2/\"><rect width=\"142.7\" height=\"136\" x=\"96.2\" y=\"167\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이 C\" href=\"/networking/nat-gateway/\" aria-current=\"page\"><rect width=\"175\" height=\"136\" x=\"80\" y=\"494.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인터넷 게이트웨이\" href=\"/networking/vpc/\"><rect width=\"169.6\" height=\"136\" x=\"238.9\" y=\"804.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"358\" height=\"741\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 572.4 1184.8\"><svg width=\"572.4\" height=\"1184.8\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-egress-path-narrow-desc\" aria-labelledby=\"diagram-egress-path-narrow-title\" role=\"img\" viewBox=\"-4 -4 572.4 1184.8\"><title id=\"diagram-egress-path-narrow-title\">프라이빗 서브넷에서 NAT 게이트웨이를 거쳐 인터넷으로 나가는 길</title><desc id=\"diagram-egress-path-narrow-desc\">두 가용 영역의 프라이빗 EC2는 각자 같은 가용 영역의 퍼블릭 서브넷에 있는 NAT 게이트웨이로 가고, NAT 게이트웨이는 인터넷 게이트웨이를 거쳐 외부 서버로 연결한다. 응답은 같은 길로 돌아오고 밖에서 먼저 거는 연결은 들어오지 못한다.</desc><g class=\"d-boundary\"><rect width=\"540.4\" height=\"996.8\" x=\"12\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"215.9\" height=\"641.6\" x=\"36\" y=\"65\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"226.5\" height=\"617.4\" x=\"301.9\" y=\"89.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"167.9\" height=\"245.4\" x=\"60\" y=\"437.2\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"171.8\" height=\"221.2\" x=\"58\" y=\"118\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"166.8\" height=\"245.4\" x=\"331.7\" y=\"437.2\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"178.5\" height=\"197\" x=\"325.9\" y=\"142.2\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M415.1 315.2v195.2\"/><path fill=\"var(--diagram-line)\" d=\"m421.1 502.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M144 315.2v195.2\"/><path fill=\"var(--diagram-line)\" d=\"m150 502.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M415.1 658.6v145q0 7-7 7H299.4q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m298.4 828.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M144 658.6v145q0 7 7 7h108.5q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m272.6 828.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M266.6 984.8v47q0 7-7 7h-36.7q-7.1 0-7.1 7v56q0 7 7 7h35.9q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m271.7 1116.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M293.3 1128.8v-13q0-7 7-7h35.9q7 0 7-7v-56q0-7-7-7h-36.7q-7 0-7-7v-43\"/><path fill=\"var(--diagram-line)\" d=\"m286.4 996.8 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"96\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-boundary\"><text x=\"313.9\" y=\"120.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-boundary\"><text x=\"72\" y=\"468.2\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 <tspan x=\"72\" y=\"496.8\">서브넷</tspan></text></g><g class=\"d-boundary\"><text x=\"70\" y=\"149\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-boundary\"><text x=\"343.7\" y=\"468.2\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 <tspan x=\"343.7\" y=\"496.8\">서브넷</tspan></text></g><g class=\"d-boundary\"><text x=\"337.9\" y=\"173.2\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-edge-label\"><rect width=\"115\" height=\"30\" x=\"357.1\" y=\"373.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"414.6\" y=\"396.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 0.0.0.0/0</text></g><g class=\"d-edge-label\"><rect width=\"115\" height=\"30\" x=\"85.9\" y=\"373.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"143.5\" y=\"396.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 0.0.0.0/0</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"359.6\" y=\"750.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"414.8\" y=\"773.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 주소 변환</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"88.4\" y=\"750.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"143.6\" y=\"773.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 주소 변환</text></g><g class=\"d-edge-label\"><rect width=\"129\" height=\"30\" x=\"151.3\" y=\"1058.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"215.8\" y=\"1081.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 퍼블릭 IP로</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"300.2\" y=\"1058.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"343.1\" y=\"1081.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 응답만</text></g><g class=\"d-node\"><text x=\"415.1\" y=\"307.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2 10.0.11.5</text><use width=\"72\" height=\"72\" x=\"379.1\" y=\"200.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"415.1\" y=\"626.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT <tspan x=\"415.1\" y=\"650.6\">게이트웨이 A</tspan></text><use width=\"72\" height=\"72\" x=\"379.1\" y=\"519.4\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><text x=\"143.9\" y=\"283\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2 <tspan x=\"143.9\" y=\"307.2\">10.0.12.5</tspan></text><use width=\"72\" height=\"72\" x=\"107.9\" y=\"176\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"143.9\" y=\"626.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT <tspan x=\"143.9\" y=\"650.6\">게이트웨이 C</tspan></text><use width=\"72\" height=\"72\" x=\"107.9\" y=\"519.4\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><text x=\"279.5\" y=\"952.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터넷 <tspan x=\"279.5\" y=\"976.8\">게이트웨이</tspan></text><use width=\"72\" height=\"72\" x=\"243.5\" y=\"845.6\" href=\"#icon-saa-internet-gateway\"/></g><g class=\"d-node\"><rect width=\"102.7\" height=\"36\" x=\"228.2\" y=\"1128.8\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"279.5\" y=\"1155.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">외부 서버</text></g></svg><a aria-label=\"EC2 10.0.11.5\" href=\"/compute/ec2/\"><rect width=\"138.5\" height=\"128\" x=\"345.9\" y=\"191.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이 A\" href=\"/networking/nat-gateway/\" aria-current=\"page\"><rect width=\"126.8\" height=\"152.2\" x=\"351.7\" y=\"510.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2 10.0.12.5\" href=\"/compute/ec2/\"><rect width=\"96.5\" height=\"152.2\" x=\"95.7\" y=\"167\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이 C\" href=\"/networking/nat-gateway/\" aria-current=\"page\"><rect width=\"127.9\" height=\"152.2\" x=\"80\" y=\"510.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인터넷 게이트웨이\" href=\"/networking/vpc/\"><rect width=\"107.1\" height=\"152.2\" x=\"226\" y=\"836.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>두 가용 영역의 프라이빗 EC2는 각자 같은 가용 영역의 퍼블릭 서브넷에 있는 NAT 게이트웨이로 가고, NAT 게이트웨이는 인터넷 게이트웨이를 거쳐 외부 서버로 연결한다. 응답은 같은 길로 돌아오고 밖에서 먼저 거는 연결은 들어오지 못한다.</p><ul><li>VPC 안: 가용 영역 A, 가용 영역 C, 인터넷 게이트웨이</li><li>가용 영역 A 안: 프라이빗 서브넷, 퍼블릭 서브넷</li><li>프라이빗 서브넷 안: EC2 10.0.11.5</li><li>퍼블릭 서브넷 안: NAT 게이트웨이 A</li><li>가용 영역 C 안: 프라이빗 서브넷, 퍼블릭 서브넷</li><li>프라이빗 서브넷 안: EC2 10.0.12.5</li><li>퍼블릭 서브넷 안: NAT 게이트웨이 C</li><li>EC2 10.0.11.5 → NAT 게이트웨이 A: ① 0.0.0.0/0</li><li>EC2 10.0.12.5 → NAT 게이트웨이 C: ① 0.0.0.0/0</li><li>NAT 게이트웨이 A → 인터넷 게이트웨이: ② 주소 변환</li><li>NAT 게이트웨이 C → 인터넷 게이트웨이: ② 주소 변환</li><li>인터넷 게이트웨이 → 외부 서버: ③ 퍼블릭 IP로</li><li>외부 서버 → 인터넷 게이트웨이: ④ 응답만</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>프라이빗 서브넷의 <a href=\"/networking/route-tables/\">라우팅 테이블</a>이 <code>0.0.0.0/0</code>을 NAT 게이트웨이로 보낸다.</li>\n<li>NAT 게이트웨이가 출발지 IP를 <strong>자기 주소로</strong>, 출발지 포트를 빈 포트로 바꾸고 그 짝을 표에 적는다. 퍼블릭 서브넷의 경로에 따라 인터넷 게이트웨이로 넘긴다.</li>\n<li>인터넷 게이트웨이가 그 주소를 NAT의 탄력적 IP로 바꿔 내보낸다. 상대 서버에는 이 퍼블릭 IP만 보이므로 상대 방화벽에 <strong>고정 IP로 등록</strong>할 수 있다.</li>\n<li>응답은 표에서 짝을 찾아 원래 인스턴스로 돌아간다. 표에 없는, 밖에서 먼저 건 연결은 갈 곳이 없어 버려진다. 인바운드가 막히는 것은 거부 규칙이 아니라 이 구조 때문이다.</li>\n</ol>\n<p>같은 목적지로 가는 연결은 포트로 구별하므로 IP 하나에 55,000개가 끝이다. 한 외부 API로 연결이 몰린다면 NAT의 IP를 늘린다.</p>\n" })
			]
		}),
		createVNode(_components.h2, {
			id: "multi-az",
			"set:html": "여러 가용 영역에서<a href=\"#multi-az\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 구분, 영역형(zonal), 리전형(regional)",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "여러 가용 영역에서",
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
								children: "영역형(zonal)"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "리전형(regional)"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-nonneun-got",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-nonneun-got",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "놓는 곳"]
									}),
									createVNode(_components.td, { children: "AZ 하나의 퍼블릭 서브넷" }),
									createVNode(_components.td, { children: [createVNode(_components.a, {
										href: "/networking/vpc/",
										class: "mention",
										children: "VPC"
									}), "(퍼블릭 서브넷 불필요)"] })
								]
							}),
							createVNode(_components.tr, {
								id: "row-az",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-az",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "AZ 장애 대비"]
									}),
									createVNode(_components.td, { children: "AZ마다 만들고 라우팅 테이블도 AZ별로" }),
									createVNode(_components.td, { children: "워크로드가 있는 AZ로 저절로 넓어지고 줄어든다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-gyeongno",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-gyeongno",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "경로"]
									}),
									createVNode(_components.td, { children: "서브넷마다 제 AZ의 NAT ID" }),
									createVNode(_components.td, { children: "모든 서브넷이 NAT ID 하나" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-nat",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-nat",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "프라이빗 NAT"]
									}),
									createVNode(_components.td, { children: "된다" }),
									createVNode(_components.td, { children: "안 된다" })
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
										}), "나가는 퍼블릭 IP"]
									}),
									createVNode(_components.td, { children: "붙인 탄력적 IP로 고정" }),
									createVNode(_components.td, { children: "자동 모드는 AZ가 늘면 IP도 는다. 고정하려면 수동 모드에서 AZ마다 지정" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.p, { children: "AZ를 넘어 NAT를 나눠 쓰면 장애가 번지고 AZ 간 전송 요금도 든다. 리전형이 새 AZ로 넓어지는 데는 길면 60분이 걸리고, 그동안은 트래픽이 다른 AZ를 지난다." }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "리전형이 생겼다",
					"set:html": "<p>2025년 11월부터는 NAT 게이트웨이 하나로 여러 AZ를 감당할 수 있다. 선택지에 리전형이 없다면 고가용성의 답은 여전히 <strong>AZ마다 하나씩, 라우팅 테이블도 AZ별로</strong>다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"public-private-nat\">퍼블릭 NAT와 프라이빗 NAT<a href=\"#public-private-nat\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>연결 유형은 둘이다. 보통의 <strong>퍼블릭</strong> NAT 게이트웨이는 탄력적 IP로 인터넷에 나간다. <strong>프라이빗</strong> NAT 게이트웨이는 탄력적 IP 없이 다른 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>나 온프레미스로 갈 때 출발지 주소만 바꾼다. 대역이 겹치는 두 망을 잇거나, 상대가 정해 준 프라이빗 IP로만 접속해야 할 때 쓴다.</p>\n</div><h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>지나가는 데이터가 많을수록 NAT가 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 비용에서 큰 몫이 된다. 줄이는 순서는 이렇다. 손익 계산은 <a href=\"/networking/nat-gateway-vs-vpc-endpoint/\">NAT 게이트웨이 vs VPC 엔드포인트</a>에 있다.</p>\n<ol>\n<li><a href=\"/storage/s3/\" class=\"mention\">S3</a>·<a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 트래픽을 게이트웨이 엔드포인트로 뺀다(무료).</li>\n<li><a href=\"/integration/sqs/\" class=\"mention\">SQS</a>, <a href=\"/security/kms/\" class=\"mention\">KMS</a>, <a href=\"/compute/ecr/\" class=\"mention\">ECR</a>처럼 자주 부르는 서비스는 인터페이스 엔드포인트와 견준다. 시간 요금은 있지만 GB당 요금이 NAT보다 싸다.</li>\n<li>같은 AZ의 NAT를 쓰게 해 AZ 간 <a href=\"/networking/data-transfer-costs/\">전송 요금</a>을 없앤다.</li>\n<li>개발 환경처럼 잠깐 끊겨도 되는 곳은 NAT 하나를 나눠 쓴다.</li>\n</ol>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 구분, NAT 게이트웨이, NAT 인스턴스",
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
								children: "NAT 게이트웨이"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: createVNode(_components.a, {
									href: "/networking/nat-gateway-vs-nat-instance/",
									children: "NAT 인스턴스"
								})
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-gwalli",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-gwalli",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "관리"]
									}),
									createVNode(_components.td, { children: "AWS가 한다" }),
									createVNode(_components.td, { children: [createVNode(_components.a, {
										href: "/compute/ec2/",
										class: "mention",
										children: "EC2"
									}), "를 직접 패치하고 이중화한다"] })
								]
							}),
							createVNode(_components.tr, {
								id: "row-daeyeokpok",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-daeyeokpok",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "대역폭"]
									}),
									createVNode(_components.td, { children: "100Gbps까지 자동" }),
									createVNode(_components.td, { children: "인스턴스 유형만큼" })
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
										}), "보안 그룹"]
									}),
									createVNode(_components.td, { children: "붙일 수 없다" }),
									createVNode(_components.td, { children: "붙인다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-baeseucheon-gyeommyong-poteu-powoding",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-baeseucheon-gyeommyong-poteu-powoding",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "배스천 겸용·포트 포워딩"]
									}),
									createVNode(_components.td, { children: "안 된다" }),
									createVNode(_components.td, { children: "된다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-kkok-hal-seoljeong",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-kkok-hal-seoljeong",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "꼭 할 설정"]
									}),
									createVNode(_components.td, { children: "라우팅 테이블" }),
									createVNode(_components.td, { children: ["라우팅 테이블 + ", createVNode(_components.strong, { children: "원본/대상 확인 끄기" })] })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "인터넷 게이트웨이와 짝이다." }), " 영역형 퍼블릭 NAT는 퍼블릭 서브넷에 있어야 하고 그 서브넷의 기본 경로가 인터넷 게이트웨이여야 한다. 퍼블릭 NAT를 프라이빗 서브넷에 두면 갈 길이 없다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "IPv6끼리는 NAT가 필요 없다." }), " 나가기만 하려면 송신 전용 인터넷 게이트웨이를 쓴다. NAT 게이트웨이는 IPv6 전용 서브넷이 IPv4 서버를 부를 때(NAT64, DNS64와 함께) 쓴다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "NAT 게이트웨이로 서버를 공개할 수는 없다",
					"set:html": "<p>외부 사용자가 프라이빗 서버에 들어와야 한다면 <a href=\"/networking/elastic-load-balancing/\">로드 밸런서</a>를, 관리자가 들어와야 한다면 <a href=\"/management/systems-manager/#session-manager\">Session Manager</a>나 <a href=\"/security/bastion-host/\">배스천</a>을 고른다. NAT 게이트웨이는 밖에서 안으로 넘겨 주지 못한다.</p>"
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
var url = "content/networking/nat-gateway.mdx/";
var file = "/work/wt/build/content/networking/nat-gateway.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/nat-gateway.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
