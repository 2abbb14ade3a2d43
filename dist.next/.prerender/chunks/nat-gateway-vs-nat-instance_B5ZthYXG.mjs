import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/nat-gateway-vs-nat-instance.mdx
var frontmatter = {
	"title": "NAT 게이트웨이 vs NAT 인스턴스",
	"titleEn": "NAT gateway vs NAT instance",
	"kind": "comparison",
	"status": "published",
	"summary": "둘 다 프라이빗 서브넷을 밖으로 내보내지만, 관리·확장·이중화를 AWS에 맡기는 NAT 게이트웨이가 기본이고 포트 포워딩·배스천 겸용·아주 낮은 비용이 필요할 때만 NAT 인스턴스다.",
	"aliases": [
		"NAT 인스턴스",
		"NAT Instance",
		"냇 인스턴스",
		"NAT 비교",
		"NAT AMI",
		"포트 포워딩",
		"Port forwarding",
		"원본 대상 확인",
		"소스 대상 확인",
		"source/destination check",
		"Source Dest Check",
		"NAT 게이트웨이 인스턴스 차이",
		"저렴한 NAT",
		"NAT 서버 직접 운영"
	],
	"related": [
		"networking/nat-gateway",
		"networking/vpc",
		"networking/security-groups",
		"networking/nat-gateway-vs-vpc-endpoint",
		"networking/elastic-network-interface",
		"security/bastion-host",
		"compute/ec2"
	],
	"signals": [
		{
			"id": "nat-gwallihal-seobeodo",
			"need": "관리할 서버도 증설도 없이 프라이빗 서버가 밖으로 나간다",
			"choose": "NAT 게이트웨이",
			"see": "networking/nat-gateway-vs-nat-instance#verdict",
			"why": "AWS가 늘리고 고친다. NAT 인스턴스는 내가 돌보는 서버 한 대다."
		},
		{
			"id": "nat-nat-seobeoreul",
			"need": "NAT 서버를 배스천으로도 쓰거나 포트 포워딩을 해야 한다",
			"choose": "NAT 인스턴스",
			"see": "networking/nat-gateway-vs-nat-instance#port-forwarding",
			"why": "리눅스 서버라 로그인하고 규칙을 넣는다. NAT 게이트웨이는 둘 다 못 한다."
		},
		{
			"id": "wonbon-daesang-hwakgineul",
			"need": "경로와 보안 그룹은 맞는데 NAT 인스턴스가 패킷을 안 넘긴다",
			"choose": "원본/대상 확인을 끈다",
			"see": "networking/nat-gateway-vs-nat-instance#nat-instance-setup",
			"why": "EC2는 자기가 출발지도 목적지도 아닌 패킷을 버린다. NAT는 그것을 넘기는 일이다."
		},
		{
			"id": "geiteuwei-endeupointeu",
			"need": "프라이빗 서버가 가는 곳이 같은 리전의 S3나 DynamoDB뿐이다",
			"choose": "게이트웨이 엔드포인트",
			"see": "networking/vpc-endpoints#gateway-endpoint",
			"why": "무료이고 경로만 더한다. NAT를 지나면 GB마다 처리 요금을 낸다."
		}
	],
	"facts": [
		{
			"id": "bandwidth",
			"label": "대역폭",
			"value": "게이트웨이 100Gbps까지 자동 확장, 인스턴스는 유형에 따름",
			"called": ["NAT 인스턴스 대역폭", "NAT instance bandwidth"],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html"
		},
		{
			"id": "security-groups",
			"label": "보안 그룹",
			"asks": "NAT 게이트웨이와 NAT 인스턴스 가운데 보안 그룹을 붙일 수 있는 것은 무엇인가?",
			"value": "게이트웨이에는 붙일 수 없음, 인스턴스에는 붙임",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html"
		},
		{
			"id": "port-forwarding-bastion",
			"label": "포트 포워딩과 배스천 겸용",
			"value": "게이트웨이 불가, 인스턴스 가능",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html"
		},
		{
			"id": "source-dest-check",
			"label": "NAT 인스턴스에서 꺼야 하는 설정",
			"value": "원본/대상 확인(source/destination check)",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/work-with-nat-instances.html"
		},
		{
			"id": "timeout-behavior",
			"label": "유휴 제한 시간이 지난 뒤",
			"asks": "유휴 제한 시간이 지나면 무엇을 보내나?",
			"value": "게이트웨이는 RST, 인스턴스는 FIN을 보냄",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html"
		},
		{
			"id": "fragments",
			"label": "조각난 IP 패킷",
			"asks": "조각난 IP 패킷을 어느 프로토콜까지 처리하나?",
			"value": "게이트웨이는 UDP만, 인스턴스는 UDP·TCP·ICMP 모두",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html"
		}
	],
	"scenarios": [
		{
			"id": "least-operational-overhead",
			"situation": "프라이빗 서브넷의 서버들이 인터넷으로 나가야 한다. 트래픽이 늘어도 손대지 않아야 하고 운영 부담이 가장 적어야 한다.",
			"answer": ["networking/nat-gateway", "networking/nat-gateway-vs-nat-instance"],
			"why": "“운영 부담 최소”와 “자동 확장”이면 관리형인 NAT 게이트웨이다.",
			"trap": "NAT 인스턴스를 Auto Scaling 그룹에 넣는 답은 확장과 장애 전환을 직접 짜야 한다.",
			"requirements": ["least-operations", "sudden-load"]
		},
		{
			"id": "nat-instance-does-not-forward",
			"situation": "직접 만든 NAT 인스턴스로 기본 경로를 돌렸는데 프라이빗 서버가 인터넷에 나가지 못한다. 보안 그룹과 경로는 맞다.",
			"answer": ["networking/nat-gateway-vs-nat-instance"],
			"choose": "원본/대상 확인 끄기",
			"why": "EC2는 자기 주소가 아닌 패킷을 버린다. 원본/대상 확인을 꺼야 남의 패킷을 넘겨준다.",
			"trap": "탄력적 IP를 하나 더 붙이거나 인스턴스를 키워도 버려지는 것은 같다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "tiny-dev-environment",
			"situation": "개발 VPC 하나에서 패키지를 가끔 내려받는다. 몇 분 끊겨도 되고 비용을 가장 아껴야 하며, 같은 서버로 SSH 접속도 하고 싶다.",
			"answer": ["networking/nat-gateway-vs-nat-instance"],
			"choose": "작은 NAT 인스턴스",
			"why": "“비용 최소”와 “배스천 겸용”, “끊겨도 된다”가 모이면 작은 NAT 인스턴스가 맞다.",
			"trap": "NAT 게이트웨이는 켜 두기만 해도 시간 요금이 나가고 배스천으로 쓸 수 없다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "ami-linux",
			"notes": "NAT 인스턴스와 NAT 게이트웨이를 같은 무게의 선택지로 나란히 둔다.",
			"status": "outdated",
			"right": "AWS는 NAT 게이트웨이를 권한다. AWS가 주던 NAT AMI는 2023년 말에 지원이 끝난 Amazon Linux 1 기반이라, 지금은 직접 AMI를 만들어 관리해야 한다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html"
		},
		{
			"id": "ip-nat",
			"notes": "퍼블릭 서브넷에 두어야 한다고만 하고 원본/대상 확인을 말하지 않는다.",
			"status": "simplified",
			"right": "NAT 인스턴스는 퍼블릭 서브넷, 퍼블릭 IP, 라우팅 테이블에 더해 원본/대상 확인을 꺼야 동작한다. NAT 게이트웨이에는 그 설정이 없다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/work-with-nat-instances.html"
		},
		{
			"id": "vpc-nat",
			"notes": "NAT 게이트웨이도 퍼블릭 서브넷에 두어야 한다고 한다.",
			"status": "outdated",
			"right": "인터넷으로 내보내는 영역형은 그렇다. 프라이빗 NAT 게이트웨이는 프라이빗 서브넷에 둔다. 2025년 11월에 나온 리전형은 퍼블릭 서브넷 없이 VPC에 만든다. 시험은 대개 영역형을 전제로 한다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html"
		}
	],
	"sources": [{
		"note": "003",
		"section": "NAT(Network Address Translation)",
		"lines": "125-133"
	}],
	"references": [
		{
			"title": "NAT 게이트웨이와 NAT 인스턴스 비교",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html"
		},
		{
			"title": "NAT 인스턴스",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html"
		},
		{
			"title": "NAT 게이트웨이",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html"
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
			"slug": "in-common",
			"text": "같은 점"
		},
		{
			"depth": 2,
			"slug": "nat-instance-setup",
			"text": "NAT 인스턴스를 만든다면"
		},
		{
			"depth": 3,
			"slug": "port-forwarding",
			"text": "포트 포워딩과 배스천"
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
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>둘 다 프라이빗 서브넷의 서버가 인터넷으로 나가게 하는 주소 변환(NAT) 장치다. 하나는 AWS가 운영하는 서비스이고 다른 하나는 내가 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>로 만든 것이다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, NAT 게이트웨이, NAT 인스턴스, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a></th>\n<th scope=\"col\" role=\"columnheader\">NAT 인스턴스</th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-jeongche\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jeongche\" class=\"anchor\" aria-label=\"줄 링크\"></a>정체</th>\n<td role=\"cell\">관리형 서비스</td>\n<td role=\"cell\">내가 운영하는 EC2</td>\n<td role=\"cell\">손이 덜 가는 게이트웨이</td>\n</tr>\n<tr id=\"row-gayongseong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gayongseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>가용성</th>\n<td role=\"cell\">AZ 안에서 이중화. AZ마다 두거나 리전형 하나</td>\n<td role=\"cell\">전환 스크립트를 직접 짠다</td>\n<td role=\"cell\">게이트웨이</td>\n</tr>\n<tr id=\"row-daeyeokpok\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-daeyeokpok\" class=\"anchor\" aria-label=\"줄 링크\"></a>대역폭</th>\n<td role=\"cell\">100Gbps까지 자동</td>\n<td role=\"cell\">인스턴스 유형만큼</td>\n<td role=\"cell\">게이트웨이</td>\n</tr>\n<tr id=\"row-paechiwa-sopeuteuweeo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-paechiwa-sopeuteuweeo\" class=\"anchor\" aria-label=\"줄 링크\"></a>패치와 소프트웨어</th>\n<td role=\"cell\">AWS가 한다</td>\n<td role=\"cell\">내가 한다</td>\n<td role=\"cell\">게이트웨이</td>\n</tr>\n<tr id=\"row-biyong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-biyong\" class=\"anchor\" aria-label=\"줄 링크\"></a>비용</th>\n<td role=\"cell\">시간 + GB 처리 요금 + 퍼블릭 IP 요금</td>\n<td role=\"cell\">인스턴스 + 퍼블릭 IP 요금, GB 처리 요금 없음</td>\n<td role=\"cell\">트래픽이 적으면 인스턴스</td>\n</tr>\n<tr id=\"row-boan-geurup\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-boan-geurup\" class=\"anchor\" aria-label=\"줄 링크\"></a>보안 그룹</th>\n<td role=\"cell\">붙일 수 없다</td>\n<td role=\"cell\">붙인다</td>\n<td role=\"cell\">목적지를 조이려면 인스턴스</td>\n</tr>\n<tr id=\"row-poteu-powoding\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-poteu-powoding\" class=\"anchor\" aria-label=\"줄 링크\"></a>포트 포워딩</th>\n<td role=\"cell\">안 된다</td>\n<td role=\"cell\">된다</td>\n<td role=\"cell\">인스턴스</td>\n</tr>\n<tr id=\"row-baeseucheon-gyeommyong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-baeseucheon-gyeommyong\" class=\"anchor\" aria-label=\"줄 링크\"></a>배스천 겸용</th>\n<td role=\"cell\">안 된다</td>\n<td role=\"cell\">된다</td>\n<td role=\"cell\">인스턴스</td>\n</tr>\n<tr id=\"row-acl\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-acl\" class=\"anchor\" aria-label=\"줄 링크\"></a>네트워크 ACL·<wbr>흐름 로그</th>\n<td role=\"cell\">된다</td>\n<td role=\"cell\">된다</td>\n<td role=\"cell\">같다</td>\n</tr>\n<tr id=\"row-jipyo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jipyo\" class=\"anchor\" aria-label=\"줄 링크\"></a>지표</th>\n<td role=\"cell\"><a href=\"/management/cloudwatch/\" class=\"mention\">CloudWatch</a>에 NAT 지표</td>\n<td role=\"cell\">EC2 지표</td>\n<td role=\"cell\">게이트웨이</td>\n</tr>\n<tr id=\"row-yuhyu-yeongyeol\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yuhyu-yeongyeol\" class=\"anchor\" aria-label=\"줄 링크\"></a>유휴 연결</th>\n<td role=\"cell\">지나면 RST<wbr>(강제로 끊음)</td>\n<td role=\"cell\">지나면 FIN<wbr>(정상 종료 신호)</td>\n<td role=\"cell\">앱에 따라</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"in-common\">같은 점<a href=\"#in-common\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>하는 일은 같다. 인터넷으로 내보낼 때는 둘 다 <a href=\"/networking/vpc/\">퍼블릭 서브넷</a>에 놓이고(VPC에 만드는 리전형 NAT 게이트웨이는 예외), 프라이빗 서브넷의 라우팅 테이블이 <code>0.0.0.0/0</code>을 여기로 보낸다. 출발지 주소를 자기 주소로 바꿔 인터넷 게이트웨이로 내보내고, 응답을 원래 서버로 돌려준다. 이때 쓰는 퍼블릭 IPv4 주소의 <a href=\"/networking/vpc/#fact-public-ipv4-price\">시간 요금</a>은 둘 다 낸다. <strong>안에서 시작한 아웃바운드 IPv4 연결</strong>만 통과하고, 밖에서 먼저 건 연결은 들어오지 못한다.</p>\n<p>NAT 게이트웨이에는 인터넷과 상관없는 <strong><a href=\"/networking/nat-gateway/#public-private-nat\">프라이빗 유형</a></strong>도 있다. 프라이빗 서브넷에 놓고, 퍼블릭 IP 없이 다른 VPC나 온프레미스로 갈 때 쓴다.</p>\n<p>IPv6는 NAT가 필요 없다. 나가기만 하려면 송신 전용 인터넷 게이트웨이를 쓴다.</p>\n</div><h2 id=\"nat-instance-setup\">NAT 인스턴스를 만든다면<a href=\"#nat-instance-setup\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li>퍼블릭 서브넷에 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>를 띄우고 퍼블릭 IP(탄력적 IP)를 붙인다.</li>\n<li><strong>원본/대상 확인을 끈다.</strong> EC2는 자기가 출발지도 목적지도 아닌 패킷을 버리는 것이 기본인데, NAT는 바로 그런 패킷을 넘기는 일이다.</li>\n<li>운영 체제에서 IP 포워딩을 켜고 <code>iptables</code>나 <code>nftables</code>로 주소 변환 규칙을 넣는다.</li>\n<li><a href=\"/networking/security-groups/\">보안 그룹</a>의 인바운드에 프라이빗 서브넷의 CIDR(주소 대역)을 허용한다. 배스천으로도 쓴다면 관리자 IP의 22번을 더한다.</li>\n<li>프라이빗 서브넷의 기본 경로를 이 인스턴스(의 네트워크 인터페이스)로 돌린다.</li>\n</ol>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> ec2</span><span class=\"tk-string\"> modify-instance-attribute</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --instance-id</span><span class=\"tk-string\"> i-0123456789abcdef0</span><span class=\"tk-string\"> --no-source-dest-check</span></span></code></pre>\n<p>인스턴스가 멈추면 그 서브넷 전체가 인터넷을 잃는다. 고가용성을 얻으려면 AZ마다 두고, 상태를 지켜보다가 라우팅 테이블을 바꾸는 스크립트를 직접 만든다.</p>\n<h3 id=\"port-forwarding\">포트 포워딩과 배스천<a href=\"#port-forwarding\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>NAT 인스턴스는 결국 리눅스 서버다. “이 인스턴스의 8022로 오면 프라이빗 서버의 22로 넘긴다” 같은 규칙을 넣을 수 있고, SSH로 들어와 다른 서버로 건너가는 <a href=\"/security/bastion-host/\">배스천</a>도 된다. <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>는 로그인할 수도, 밖에서 온 연결을 안으로 넘길 수도 없다. 다만 지금은 배스천 대신 <a href=\"/management/systems-manager/#session-manager\">Session Manager</a>를 쓰는 편이 안전하다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong><a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a></strong>: 운영 환경의 기본값. “관리형”, “고가용성”, “자동 확장”, “운영 부담 최소”.</li>\n<li><strong>NAT 인스턴스</strong>: 포트 포워딩이나 배스천 겸용, 보안 그룹으로 나가는 트래픽을 조여야 할 때, 또는 트래픽이 아주 적고 끊겨도 되는 개발 환경의 비용 절약.</li>\n<li><strong>둘 다 아님</strong>: 목적지가 <a href=\"/storage/s3/\" class=\"mention\">S3</a>·<a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>면 <a href=\"/networking/nat-gateway-vs-vpc-endpoint/\">게이트웨이 엔드포인트</a>가 무료다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"“보안 그룹을 ",
					createVNode(_components.a, {
						href: "/networking/nat-gateway/",
						class: "mention",
						children: "NAT 게이트웨이"
					}),
					"에 붙인다”는 언제나 틀리다. 서버의 보안 그룹과 서브넷의 네트워크 ACL로 통제한다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"원본/대상 확인은 방화벽이나 VPN 장비를 ",
					createVNode(_components.a, {
						href: "/compute/ec2/",
						class: "mention",
						children: "EC2"
					}),
					"로 돌릴 때도 끈다. ",
					createVNode(_components.a, {
						href: "/networking/elastic-network-interface/",
						children: "네트워크 인터페이스"
					}),
					"의 설정이다."
				] }),
				"\n",
				createVNode(_components.li, { children: "NAT 인스턴스를 크게 해도 한 대는 한 대다. 성능과 가용성은 다른 문제다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "changed",
				title: "AWS의 NAT AMI는 더 이상 답이 아니다",
				"set:html": "<p>옛 자료의 “Community AMI에서 amzn-ami-vpc-nat을 고른다”는 지원이 끝난 이미지다. 지금은 Amazon Linux 2023 같은 이미지에서 직접 설정한다.</p>"
			}),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "접속이 안 되는 NAT 인스턴스",
				"set:html": "<p>경로와 보안 그룹이 맞는데도 나가지 못하면 답은 <strong>원본/대상 확인</strong>이다. 문제에 가장 자주 나오는 함정이다.</p>"
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
var url = "content/networking/nat-gateway-vs-nat-instance.mdx/";
var file = "/work/wt/build/content/networking/nat-gateway-vs-nat-instance.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/nat-gateway-vs-nat-instance.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
