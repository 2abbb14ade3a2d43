import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/route-tables.mdx
var frontmatter = {
	"title": "라우팅 테이블과 경로 우선순위",
	"titleEn": "VPC route tables",
	"kind": "concept",
	"status": "published",
	"summary": "서브넷이나 게이트웨이를 떠나는 패킷이 목적지 대역에 따라 어느 대상(인터넷 게이트웨이, NAT, 피어링, Transit Gateway, 엔드포인트)으로 갈지 정하는 표로, 더 좁은 대역의 경로가 이긴다.",
	"aliases": [
		"라우팅 테이블",
		"라우트 테이블",
		"route table",
		"route tables",
		"VPC Route Server",
		"라우트 서버",
		"경로 테이블",
		"라우팅 경로",
		"로컬 경로",
		"local route",
		"최장 접두사 일치",
		"longest prefix match",
		"LPM",
		"기본 라우팅 테이블",
		"main route table",
		"메인 라우팅 테이블",
		"사용자 지정 라우팅 테이블",
		"경로 전파",
		"route propagation",
		"엣지 연결",
		"edge association",
		"인그레스 라우팅",
		"ingress routing",
		"게이트웨이 라우팅 테이블",
		"블랙홀 경로",
		"blackhole",
		"기본 경로",
		"default route",
		"경로 우선순위",
		"라우팅 설정",
		"접두사 목록",
		"prefix list"
	],
	"related": [
		"networking/vpc",
		"networking/nat-gateway",
		"networking/vpc-endpoints",
		"networking/vpc-peering",
		"networking/gateway-load-balancer",
		"networking/site-to-site-vpn",
		"networking/network-acl"
	],
	"signals": [
		{
			"id": "deo-jobeun-gyeongno-jeopdusa",
			"need": "기본 경로는 두고 S3 트래픽만 NAT를 비켜 가게 한다",
			"choose": "S3 게이트웨이 엔드포인트의 더 좁은 경로(접두사 목록)",
			"see": "networking/route-tables#priority",
			"why": "더 좁은 대역이 이긴다. 게이트웨이 엔드포인트가 S3로 가는 그런 경로를 더한다."
		},
		{
			"id": "main-local",
			"need": "새로 만든 서브넷이 따로 정하지 않으면 인터넷에 닿지 않게 한다",
			"choose": "기본(main) 라우팅 테이블에 local만",
			"see": "networking/route-tables#main-and-custom",
			"why": "연결을 정하지 않은 서브넷은 기본 테이블을 쓴다. 거기에 나가는 길이 없으면 된다."
		},
		{
			"id": "inteonet-geiteuweiui-etji",
			"need": "인터넷에서 들어오는 트래픽이 방화벽 장비를 먼저 거친다",
			"choose": "인터넷 게이트웨이의 엣지 연결",
			"see": "networking/route-tables#edge-association",
			"why": "들어오는 패킷은 게이트웨이의 테이블이 정한다. 서브넷 테이블은 나가는 길이다."
		},
		{
			"id": "reachability-analyzer",
			"need": "트래픽을 보내기 전에 설정만으로 막힌 곳을 찾는다",
			"choose": "Reachability Analyzer",
			"see": "networking/route-tables#blackhole",
			"why": "설정만 따라가 막힌 곳을 짚는다. 흐름 로그는 실제로 오간 것만 남긴다."
		}
	],
	"facts": [
		{
			"id": "association",
			"label": "서브넷과 라우팅 테이블",
			"asks": "서브넷 하나에 라우팅 테이블은 몇 개 붙고, 테이블 하나에 서브넷은 몇 개 붙나?",
			"value": "서브넷 하나에 테이블 하나, 테이블 하나에 서브넷 여럿",
			"note": "연결을 정하지 않은 서브넷은 기본(main) 테이블을 쓴다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html"
		},
		{
			"id": "longest-prefix",
			"label": "맞는 경로가 여럿일 때",
			"asks": "맞는 경로가 여럿일 때 어느 경로로 가나?",
			"value": "접두사가 가장 긴(가장 좁은) 경로",
			"note": "IPv4와 IPv6는 따로 본다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html"
		},
		{
			"id": "same-prefix-order",
			"label": "목적지가 똑같을 때의 순서",
			"asks": "목적지가 똑같은 경로는 어떤 순서로 이기나?",
			"value": "정적 경로 → 접두사 목록 → 전파된 경로",
			"note": "전파된 것끼리는 Direct Connect의 BGP, 정적 VPN, BGP로 받은 VPN의 순서다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html"
		},
		{
			"id": "local-route",
			"label": "local 경로",
			"asks": "local 경로는 지울 수 있나?",
			"value": "모든 테이블에 있고 지울 수 없음",
			"note": "대상은 바꿀 수 있고, 서브넷 하나의 CIDR과 똑같은 대역이면 더 좁은 경로도 더할 수 있다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html"
		},
		{
			"id": "more-specific-targets",
			"label": "local보다 좁은 경로의 대상",
			"value": "NAT 게이트웨이, 네트워크 인터페이스, GWLB 엔드포인트",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html"
		},
		{
			"id": "gateway-association",
			"label": "게이트웨이에 연결하는 테이블",
			"value": "인터넷 게이트웨이, 가상 프라이빗 게이트웨이",
			"note": "대상은 local, 네트워크 인터페이스, GWLB 엔드포인트뿐이고 VPC 안의 대역을 적는다(인터넷 게이트웨이에는 가져온 퍼블릭 IP 대역도). 가상 프라이빗 게이트웨이의 전파가 켜진 테이블은 연결하지 못한다. VPC Route Server는 인터넷 게이트웨이의 테이블에도 전파한다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html"
		},
		{
			"id": "tables-per-vpc",
			"label": "VPC의 라우팅 테이블",
			"value": "기본 200개(늘릴 수 있음)",
			"called": [
				"테이블 개",
				"테이블 개수",
				"라우팅테이블 개",
				"route tables per VPC",
				"VPC당 라우팅 테이블",
				"VPC당 테이블"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"id": "propagated-routes",
			"label": "테이블 하나의 전파된 BGP 경로",
			"value": "100개(늘릴 수 없음)",
			"note": "모자라면 기본 경로로 요약해 알린다.",
			"called": ["propagated routes limit"],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		}
	],
	"sharedFacts": [{
		"id": "routes-per-table",
		"from": "networking/vpc#routes-per-table"
	}],
	"scenarios": [
		{
			"id": "s3-without-nat",
			"situation": "프라이빗 서브넷의 서버가 NAT 게이트웨이로 인터넷에 나간다. S3 게이트웨이 엔드포인트를 만들었는데 0.0.0.0/0 경로를 지우지 않았다. S3 트래픽은 어디로 가는가.",
			"answer": ["networking/route-tables", "networking/vpc-endpoints"],
			"choose": "게이트웨이 엔드포인트",
			"why": "“더 구체적인 경로”가 이긴다. 접두사 목록(pl-)의 대역이 0.0.0.0/0보다 좁으므로 엔드포인트로 간다.",
			"trap": "기본 경로를 지워야 엔드포인트를 쓴다는 답. 지우면 다른 인터넷 통신까지 끊긴다."
		},
		{
			"id": "new-subnet-exposed",
			"situation": "새 서브넷을 만들 때마다 뜻하지 않게 인터넷에 열린다. 앞으로 만드는 서브넷은 따로 정하지 않으면 인터넷 길이 없어야 한다.",
			"answer": ["networking/route-tables", "networking/vpc"],
			"choose": "기본 테이블에는 local만",
			"why": "“따로 정하지 않은 서브넷”은 기본 테이블을 쓴다. 기본 테이블에는 local만 남기고, 인터넷 경로는 사용자 지정 테이블에 두어 퍼블릭 서브넷에만 연결한다.",
			"trap": "인터넷 게이트웨이를 떼는 답. 이미 서비스하는 퍼블릭 서브넷까지 끊긴다.",
			"requirements": ["private-access"]
		},
		{
			"id": "inspect-inbound",
			"situation": "인터넷에서 들어오는 모든 트래픽이 웹 서브넷에 닿기 전에 VPC 안의 외부 업체 방화벽 장비를 거쳐야 한다. 사용자가 접속하는 주소는 그대로여야 한다.",
			"answer": ["networking/route-tables", "networking/gateway-load-balancer"],
			"choose": "게이트웨이 라우팅 테이블 + GWLB 엔드포인트",
			"why": "“들어오는 길”을 바꾸는 것은 게이트웨이 라우팅 테이블이다. 인터넷 게이트웨이에 테이블을 연결하고 웹 서브넷 대역을 장비나 GWLB 엔드포인트로 보낸다. 돌아가는 길도 같은 장비를 거치게 한다.",
			"trap": "웹 서브넷의 테이블만 고치는 답. 서브넷의 테이블은 나가는 패킷에만 쓰인다.",
			"requirements": ["threats"]
		},
		{
			"id": "nat-deleted-blackhole",
			"situation": "어제까지 되던 프라이빗 서브넷의 외부 통신이 끊겼다. 라우팅 테이블에서 0.0.0.0/0의 상태가 blackhole이다.",
			"answer": ["networking/route-tables", "networking/nat-gateway"],
			"choose": "새 NAT 게이트웨이를 가리키는 경로",
			"why": "“blackhole”은 대상이 사라졌다는 뜻이다. NAT 게이트웨이를 지워도 경로는 남는다. 새 NAT 게이트웨이를 가리키게 바꾼다.",
			"trap": "보안 그룹이나 네트워크 ACL을 여는 답. 길이 없으면 규칙은 상관없다.",
			"requirements": ["find-cause"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "라우팅 테이블 구성",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html"
		},
		{
			"title": "경로 우선순위",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html"
		},
		{
			"title": "VPN 경로의 우선순위",
			"url": "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html"
		},
		{
			"title": "게이트웨이 라우팅 테이블",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html"
		},
		{
			"title": "VPC Route Server",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/dynamic-routing-route-server.html"
		},
		{
			"title": "인터넷에서 오는 트래픽을 인터페이스 하나로",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/igw-ingress-routing.html"
		},
		{
			"title": "VPC 할당량",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"title": "Network Access Analyzer",
			"url": "https://docs.aws.amazon.com/vpc/latest/network-access-analyzer/how-network-access-analyzer-works.html"
		}
	],
	"verifiedOn": "2026-11-21T00:00:00.000Z"
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
			"slug": "targets",
			"text": "경로의 대상"
		},
		{
			"depth": 2,
			"slug": "priority",
			"text": "무엇이 이기나"
		},
		{
			"depth": 2,
			"slug": "main-and-custom",
			"text": "기본 테이블과 사용자 지정 테이블"
		},
		{
			"depth": 2,
			"slug": "propagation",
			"text": "경로 전파"
		},
		{
			"depth": 2,
			"slug": "edge-association",
			"text": "들어오는 길을 바꾸기: 엣지 연결"
		},
		{
			"depth": 2,
			"slug": "blackhole",
			"text": "블랙홀"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol><symbol id=\"icon-saa-internet-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M25 46V29m-5 5 5-5 5 5M39 29v17m-5-5 5 5 5-5\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-nat-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M21 40h21m-7-7 7 7-7 7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-route-table\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 14h44v36H10zM10 26h44M10 38h44M28 14v36\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-transit-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M24 32a8 8 0 1 0 16 0a8 8 0 1 0 -16 0M28 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M28 52a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M8 32a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M48 32a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M32 16v8M32 40v8M16 32h8M40 32h8\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-vpc-endpoint\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M34 12H12v40h22M22 32h16M38 32a7 7 0 1 0 14 0a7 7 0 1 0 -14 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/networking/vpc/\">VPC</a>에서 “통신이 안 된다”와 “어디로 나가게 하라”는 문제의 절반은 라우팅 테이블이다. 서브넷이 퍼블릭인지 프라이빗인지도, <a href=\"/storage/s3/\" class=\"mention\">S3</a>로 가는 길이 무료인지도, 온프레미스에 닿는지도 여기 한 줄이 정한다.</p>\n<p>순서를 기억한다. <strong>길이 있어야 규칙이 의미가 있다.</strong> 라우팅 테이블로 길을 내고, <a href=\"/networking/security-groups/\">보안 그룹</a>과 <a href=\"/networking/network-acl/\">네트워크 ACL</a>로 거른다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-lower\" id=\"diagram-three-tables\" data-diagram=\"three-tables\"><figcaption><span class=\"diagram-title\">서브넷마다 다른 라우팅 테이블이 정하는 <span class=\"diagram-title-end\">길<a href=\"#diagram-three-tables\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 서브넷마다 다른 라우팅 테이블이 정하는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"446\" height=\"842\" class=\"diagram-svg diagram-slim diagram-from-360 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 713.8 1347.2\"><svg width=\"713.8\" height=\"1347.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-three-tables-desc\" aria-labelledby=\"diagram-three-tables-title\" role=\"img\" viewBox=\"-4 -4 713.8 1347.2\"><title id=\"diagram-three-tables-title\">서브넷마다 다른 라우팅 테이블이 정하는 길</title><desc id=\"diagram-three-tables-desc\">앱 서브넷의 테이블은 같은 VPC의 대역은 local로, S3 접두사 목록은 게이트웨이 엔드포인트로, 사내 대역은 Transit Gateway로, 나머지는 NAT 게이트웨이로 보낸다. NAT 게이트웨이가 있는 퍼블릭 서브넷의 테이블은 나머지를 인터넷 게이트웨이로 보낸다.</desc><g class=\"d-boundary\"><rect width=\"611.8\" height=\"1067.2\" x=\"12\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"194.2\" height=\"229.2\" x=\"224\" y=\"610\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"170.6\" height=\"229.2\" x=\"19.7\" y=\"610\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"138\" height=\"205\" x=\"358.6\" y=\"65\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M427.6 246v108\"/><path fill=\"var(--diagram-line)\" d=\"m433.6 346-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M427.6 486v23q0 7-7.1 7H112q-7.1 0-7.1 7v160.2\"/><path fill=\"var(--diagram-line)\" d=\"m111 675.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M427.6 486v23q0 7 7 7H527q7 0 7 7v83\"/><path fill=\"var(--diagram-line)\" d=\"m540 598-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M427.6 486v23q0 7 7 7h170q7.2 0 7.2 7v672.2\"/><path fill=\"var(--diagram-line)\" d=\"m617.8 1187.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M427.6 486v23q0 7-7.1 7h-92.3q-7 0-7 7v160.2\"/><path fill=\"var(--diagram-line)\" d=\"m327.1 675.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M321.1 815.2v108\"/><path fill=\"var(--diagram-line)\" d=\"m327.1 915.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC 10.0.0.0/16</text></g><g class=\"d-boundary\"><text x=\"236\" y=\"641\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 <tspan x=\"236\" y=\"669.6\">서브넷</tspan></text></g><g class=\"d-boundary\"><text x=\"31.7\" y=\"641\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">DB <tspan x=\"31.7\" y=\"669.6\">서브넷</tspan></text></g><g class=\"d-boundary\"><text x=\"370.6\" y=\"96\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">앱 서브넷</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"372.1\" y=\"304\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"427.2\" y=\"327\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 표를 본다</text></g><g class=\"d-edge-label\"><rect width=\"74.2\" height=\"30\" x=\"67.5\" y=\"546\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"104.6\" y=\"569\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② local</text></g><g class=\"d-edge-label\"><rect width=\"80.2\" height=\"30\" x=\"493.5\" y=\"546\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"533.6\" y=\"569\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ pl-s3</text></g><g class=\"d-edge-label\"><rect width=\"120.2\" height=\"30\" x=\"551.3\" y=\"1129.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"611.3\" y=\"1152.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 172.16/12</text></g><g class=\"d-edge-label\"><rect width=\"115\" height=\"30\" x=\"263.1\" y=\"546\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"320.6\" y=\"569\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 0.0.0.0/0</text></g><g class=\"d-edge-label\"><rect width=\"115\" height=\"30\" x=\"263.1\" y=\"873.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"320.6\" y=\"896.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 0.0.0.0/0</text></g><g class=\"d-node\"><text x=\"427.5\" y=\"238\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 서버</text><use width=\"72\" height=\"72\" x=\"391.5\" y=\"127\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"427.5\" y=\"478\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 테이블</text><use width=\"72\" height=\"72\" x=\"391.5\" y=\"367\" href=\"#icon-saa-route-table\"/></g><g class=\"d-node\"><text x=\"105\" y=\"807.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DB</text><use width=\"72\" height=\"72\" x=\"69\" y=\"696.2\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"321.1\" y=\"807.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT 게이트웨이</text><use width=\"72\" height=\"72\" x=\"285.1\" y=\"696.2\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><text x=\"534\" y=\"730\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 엔드포인트</text><use width=\"72\" height=\"72\" x=\"498\" y=\"619\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><text x=\"321.1\" y=\"1047.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터넷 게이트웨이</text><use width=\"72\" height=\"72\" x=\"285.1\" y=\"936.2\" href=\"#icon-saa-internet-gateway\"/></g><g class=\"d-node\"><text x=\"611.8\" y=\"1319.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Transit Gateway</text><use width=\"72\" height=\"72\" x=\"575.8\" y=\"1208.2\" href=\"#icon-saa-transit-gateway\"/></g></svg><a aria-label=\"앱 서버\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"378.5\" y=\"114\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"앱 테이블\" href=\"/networking/route-tables/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"378.5\" y=\"354\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DB\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"56\" y=\"683.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이\" href=\"/networking/nat-gateway/\"><rect width=\"154.2\" height=\"136\" x=\"244\" y=\"683.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 엔드포인트\" href=\"/networking/vpc-endpoints/\"><rect width=\"139.5\" height=\"136\" x=\"464.2\" y=\"606\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인터넷 게이트웨이\" href=\"/networking/vpc/\"><rect width=\"169.6\" height=\"136\" x=\"236.3\" y=\"923.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Transit Gateway\" href=\"/networking/transit-gateway/\"><rect width=\"172\" height=\"136\" x=\"525.8\" y=\"1195.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"337\" height=\"993\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 538.9 1589.6\"><svg width=\"538.9\" height=\"1589.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-three-tables-narrow-desc\" aria-labelledby=\"diagram-three-tables-narrow-title\" role=\"img\" viewBox=\"-4 -4 538.9 1589.6\"><title id=\"diagram-three-tables-narrow-title\">서브넷마다 다른 라우팅 테이블이 정하는 길</title><desc id=\"diagram-three-tables-narrow-desc\">앱 서브넷의 테이블은 같은 VPC의 대역은 local로, S3 접두사 목록은 게이트웨이 엔드포인트로, 사내 대역은 Transit Gateway로, 나머지는 NAT 게이트웨이로 보낸다. NAT 게이트웨이가 있는 퍼블릭 서브넷의 테이블은 나머지를 인터넷 게이트웨이로 보낸다.</desc><g class=\"d-boundary\"><rect width=\"506.9\" height=\"1293.4\" x=\"12\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"194.2\" height=\"221.2\" x=\"36\" y=\"666\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"170.6\" height=\"221.2\" x=\"344.6\" y=\"666\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"130\" height=\"197\" x=\"276.9\" y=\"65\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M342 238v57q0 7-7.1 7h-85.6q-7 0-7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m248.2 374-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M242.2 506v23q0 7 7 7h149.3q7 0 7 7v76q0 7 7.2 7h10.2q7 0 7 7v106.2\"/><path fill=\"var(--diagram-line)\" d=\"m436 731.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M242.2 506v23q0 7 7 7h52q7.2 0 7.2 7v377.1q0 7.1 7 7.1h58.8q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m387.3 945.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M242.2 506v915.4\"/><path fill=\"var(--diagram-line)\" d=\"m248.2 1413.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M242.2 506v23q0 7-7 7h-95q-7 0-7 7v196.2\"/><path fill=\"var(--diagram-line)\" d=\"m139.1 731.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M133.1 863.2v57q0 7-7 7h-20.4q-7.1 0-7.1 7v166q0 7 7 7H126q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m139.1 1125.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC 10.0.0.0/16</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"697\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 <tspan x=\"48\" y=\"725.6\">서브넷</tspan></text></g><g class=\"d-boundary\"><text x=\"356.6\" y=\"697\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">DB <tspan x=\"356.6\" y=\"725.6\">서브넷</tspan></text></g><g class=\"d-boundary\"><text x=\"288.9\" y=\"96\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">앱 서브넷</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"186.7\" y=\"332\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"241.9\" y=\"355\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 표를 본다</text></g><g class=\"d-edge-label\"><rect width=\"74.2\" height=\"30\" x=\"368.1\" y=\"566\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"405.2\" y=\"589\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② local</text></g><g class=\"d-edge-label\"><rect width=\"80.2\" height=\"30\" x=\"267.9\" y=\"566\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"308\" y=\"589\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ pl-s3</text></g><g class=\"d-edge-label\"><rect width=\"120.2\" height=\"30\" x=\"181.7\" y=\"1355.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"241.8\" y=\"1378.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 172.16/12</text></g><g class=\"d-edge-label\"><rect width=\"115\" height=\"30\" x=\"75.1\" y=\"566\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"132.6\" y=\"589\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 0.0.0.0/0</text></g><g class=\"d-edge-label\"><rect width=\"115\" height=\"30\" x=\"40.6\" y=\"1002.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"98.1\" y=\"1025.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 0.0.0.0/0</text></g><g class=\"d-node\"><text x=\"341.9\" y=\"230\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 서버</text><use width=\"72\" height=\"72\" x=\"305.9\" y=\"123\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"242.2\" y=\"498\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 테이블</text><use width=\"72\" height=\"72\" x=\"206.2\" y=\"391\" href=\"#icon-saa-route-table\"/></g><g class=\"d-node\"><text x=\"429.9\" y=\"855.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DB</text><use width=\"72\" height=\"72\" x=\"393.9\" y=\"748.2\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"133.1\" y=\"855.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT 게이트웨이</text><use width=\"72\" height=\"72\" x=\"97.1\" y=\"748.2\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><text x=\"381.3\" y=\"1069.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 엔드포인트</text><use width=\"72\" height=\"72\" x=\"345.3\" y=\"962.2\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><text x=\"133.1\" y=\"1249.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터넷 <tspan x=\"133.1\" y=\"1273.4\">게이트웨이</tspan></text><use width=\"72\" height=\"72\" x=\"97.1\" y=\"1142.2\" href=\"#icon-saa-internet-gateway\"/></g><g class=\"d-node\"><text x=\"242\" y=\"1537.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Transit <tspan x=\"242.2\" y=\"1561.6\">Gateway</tspan></text><use width=\"72\" height=\"72\" x=\"206.2\" y=\"1430.4\" href=\"#icon-saa-transit-gateway\"/></g></svg><a aria-label=\"앱 서버\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"296.9\" y=\"114\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"앱 테이블\" href=\"/networking/route-tables/\" aria-current=\"page\"><rect width=\"93.6\" height=\"128\" x=\"195.4\" y=\"382\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DB\" href=\"/database/rds/\"><rect width=\"90\" height=\"128\" x=\"384.9\" y=\"739.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이\" href=\"/networking/nat-gateway/\"><rect width=\"154.2\" height=\"128\" x=\"56\" y=\"739.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 엔드포인트\" href=\"/networking/vpc-endpoints/\"><rect width=\"139.5\" height=\"128\" x=\"311.5\" y=\"953.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인터넷 게이트웨이\" href=\"/networking/vpc/\"><rect width=\"107.1\" height=\"152.2\" x=\"79.6\" y=\"1133.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Transit Gateway\" href=\"/networking/transit-gateway/\"><rect width=\"99.3\" height=\"152.2\" x=\"192.5\" y=\"1421.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>앱 서브넷의 테이블은 같은 VPC의 대역은 local로, S3 접두사 목록은 게이트웨이 엔드포인트로, 사내 대역은 Transit Gateway로, 나머지는 NAT 게이트웨이로 보낸다. NAT 게이트웨이가 있는 퍼블릭 서브넷의 테이블은 나머지를 인터넷 게이트웨이로 보낸다.</p><ul><li>VPC 10.0.0.0/16 안: 앱 서브넷, DB 서브넷, 퍼블릭 서브넷, 앱 테이블, S3 엔드포인트, 인터넷 게이트웨이</li><li>앱 서브넷 안: 앱 서버</li><li>DB 서브넷 안: DB</li><li>퍼블릭 서브넷 안: NAT 게이트웨이</li><li>앱 서버 → 앱 테이블: ① 표를 본다</li><li>앱 테이블 → DB: ② local</li><li>앱 테이블 → S3 엔드포인트: ③ pl-s3</li><li>앱 테이블 → Transit Gateway: ④ 172.16/12</li><li>앱 테이블 → NAT 게이트웨이: ⑤ 0.0.0.0/0</li><li>NAT 게이트웨이 → 인터넷 게이트웨이: ⑥ 0.0.0.0/0</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>패킷이 앱 서브넷을 떠날 때 그 서브넷에 연결된 테이블을 본다. 목적지 주소가 들어맞는 경로 가운데 <strong>가장 좁은 것</strong>을 고른다.</li>\n<li><code>10.0.0.0/16</code>이면 local이다. 같은 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>의 DB로 바로 간다.</li>\n<li><a href=\"/storage/s3/\" class=\"mention\">S3</a>의 주소 대역을 묶은 접두사 목록이면 게이트웨이 엔드포인트로 간다.</li>\n<li>사내 대역 <code>172.16.0.0/12</code>면 <a href=\"/networking/transit-gateway/\" class=\"mention\">Transit Gateway</a>로 간다.</li>\n<li>어디에도 안 맞으면 <code>0.0.0.0/0</code>, 곧 <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>다.</li>\n<li>NAT 게이트웨이는 <strong>자기 서브넷의 테이블</strong>을 따라 인터넷 게이트웨이로 나간다. 표는 서브넷마다 따로다.</li>\n</ol>\n<p>응답이 돌아오는 길은 상대 쪽 테이블이 정한다. 한쪽에만 경로를 넣으면 요청은 가고 응답은 못 온다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"targets\">경로의 대상<a href=\"#targets\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 대상, 어디로, 자주 쓰는 목적지\" tabindex=\"0\"><table aria-label=\"경로의 대상\">\n<thead>\n<tr>\n<th scope=\"col\">대상</th>\n<th scope=\"col\">어디로</th>\n<th scope=\"col\">자주 쓰는 목적지</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-local\">\n<th scope=\"row\"><a href=\"#row-local\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>local</code></th>\n<td>같은 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a></td>\n<td>VPC의 CIDR. 지울 수 없다</td>\n</tr>\n<tr id=\"row-igw\">\n<th scope=\"row\"><a href=\"#row-igw\" class=\"anchor\" aria-label=\"줄 링크\"></a>인터넷 게이트웨이 <code>igw-</code></th>\n<td>인터넷(양방향)</td>\n<td><code>0.0.0.0/0</code>, <code>::/0</code></td>\n</tr>\n<tr id=\"row-eigw\">\n<th scope=\"row\"><a href=\"#row-eigw\" class=\"anchor\" aria-label=\"줄 링크\"></a>송신 전용 게이트웨이 <code>eigw-</code></th>\n<td>IPv6로 나가기만</td>\n<td><code>::/0</code></td>\n</tr>\n<tr id=\"row-nat-nat\">\n<th scope=\"row\"><a href=\"#row-nat-nat\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a> <code>nat-</code></th>\n<td>IPv4로 나가기만</td>\n<td><code>0.0.0.0/0</code></td>\n</tr>\n<tr id=\"row-vpce\">\n<th scope=\"row\"><a href=\"#row-vpce\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/vpc-endpoints/\">게이트웨이 엔드포인트</a> <code>vpce-</code></th>\n<td><a href=\"/storage/s3/\" class=\"mention\">S3</a>, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a></td>\n<td>접두사 목록 <code>pl-</code></td>\n</tr>\n<tr id=\"row-pcx\">\n<th scope=\"row\"><a href=\"#row-pcx\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/vpc-peering/\">피어링</a> <code>pcx-</code></th>\n<td>상대 VPC 하나</td>\n<td>상대 CIDR</td>\n</tr>\n<tr id=\"row-transit-gateway-tgw\">\n<th scope=\"row\"><a href=\"#row-transit-gateway-tgw\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/transit-gateway/\">Transit Gateway</a> <code>tgw-</code></th>\n<td>여러 VPC와 온프레미스</td>\n<td>넓게 묶은 사설 대역</td>\n</tr>\n<tr id=\"row-vgw\">\n<th scope=\"row\"><a href=\"#row-vgw\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/site-to-site-vpn/\">가상 프라이빗 게이트웨이</a> <code>vgw-</code></th>\n<td>VPN, <a href=\"/networking/direct-connect/\" class=\"mention\">Direct Connect</a></td>\n<td>온프레미스 대역(전파)</td>\n</tr>\n<tr id=\"row-gwlb-vpce\">\n<th scope=\"row\"><a href=\"#row-gwlb-vpce\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/gateway-load-balancer/\">GWLB 엔드포인트</a> <code>vpce-</code></th>\n<td>보안 장비</td>\n<td>검사할 대역</td>\n</tr>\n<tr id=\"row-eni\">\n<th scope=\"row\"><a href=\"#row-eni\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/elastic-network-interface/\">네트워크 인터페이스</a> <code>eni-</code></th>\n<td>NAT 인스턴스, 방화벽 장비</td>\n<td>장비를 거칠 대역</td>\n</tr>\n</tbody>\n</table></div>\n<p>인터페이스 엔드포인트는 여기에 없다. 서브넷에 IP를 갖고 있어 local로 닿고, DNS가 길을 바꾼다.</p>\n</div><h2 id=\"priority\">무엇이 이기나<a href=\"#priority\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li><strong>더 좁은 대역</strong>이 이긴다. <code>10.1.2.0/24</code>는 <code>10.1.0.0/16</code>을, 둘 다 <code>0.0.0.0/0</code>을 이긴다.</li>\n<li>대역이 <strong>똑같으면</strong> 손으로 적은 정적 경로, 접두사 목록, 전파된 경로의 순서다.</li>\n<li>전파된 것끼리는 <a href=\"/networking/direct-connect/\" class=\"mention\">Direct Connect</a>가 먼저이고, 정적 VPN, BGP로 받은 VPN이 뒤따른다.</li>\n</ol>\n<p>local에는 예외가 하나 있다. VPN이나 Direct Connect에서 <strong>전파된 경로</strong>는 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>의 대역 안에서 더 좁더라도 local을 이기지 못한다. 손으로 적은 정적 경로만 local보다 좁은 대역으로 이길 수 있다.</p>\n<p>예로 <code>0.0.0.0/0 → nat</code>, <code>10.0.0.0/8 → tgw</code>, <code>10.20.0.0/16 → pcx</code>가 있으면 <code>10.20.3.4</code>는 피어링으로, <code>10.30.3.4</code>는 <a href=\"/networking/transit-gateway/\" class=\"mention\">Transit Gateway</a>로, <code>8.8.8.8</code>은 NAT로 간다.</p>\n<p>local보다 좁은 경로를 두어 <strong>서브넷 사이에 방화벽을 끼우는</strong> 것도 된다. 이때 목적지는 어느 서브넷의 CIDR 전체와 똑같아야 한다.</p>\n</div><h2 id=\"main-and-custom\">기본 테이블과 사용자 지정 테이블<a href=\"#main-and-custom\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>를 만들면 <strong>기본(main) 테이블</strong>이 하나 생긴다. 연결을 정하지 않은 서브넷은 모두 이것을 쓴다. 지울 수는 없고, 다른 테이블을 기본으로 바꿀 수는 있다.</p>\n<p>좋은 습관은 기본 테이블에 local만 남기고, 서브넷마다 사용자 지정 테이블을 <strong>명시적으로 연결</strong>하는 것이다. 잊고 만든 서브넷이 인터넷에 열리지 않는다. <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>를 AZ마다 두면 프라이빗 서브넷의 테이블도 AZ마다 나눈다.</p>\n</div><h2 id=\"propagation\">경로 전파<a href=\"#propagation\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>가상 프라이빗 게이트웨이를 붙이고 테이블에서 <strong>전파를 켜면</strong> VPN과 <a href=\"/networking/direct-connect/\" class=\"mention\">Direct Connect</a>로 배운 경로가 저절로 들어온다. 온프레미스 대역이 바뀌어도 손대지 않는다. 서브넷마다 테이블이 다르면 <strong>테이블마다</strong> 켠다.</p>\n<p><strong>VPC Route Server</strong>도 전파한다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안의 방화벽 같은 장비가 BGP로 알린 경로 가운데 가장 나은 것을, 켜 둔 서브넷의 테이블과 인터넷 게이트웨이의 테이블에 넣는다. 장비가 멈추면 경로를 거두고 대기 장비로 돌린다. 가상 프라이빗 게이트웨이에 연결한 테이블에는 넣지 못한다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 전파하는 것, 어디서 배우나, 들어가는 테이블\" tabindex=\"0\"><table aria-label=\"경로 전파\">\n<thead>\n<tr>\n<th scope=\"col\">전파하는 것</th>\n<th scope=\"col\">어디서 배우나</th>\n<th scope=\"col\">들어가는 테이블</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gasang-peuraibit-geiteuwei\">\n<th scope=\"row\"><a href=\"#row-gasang-peuraibit-geiteuwei\" class=\"anchor\" aria-label=\"줄 링크\"></a>가상 프라이빗 게이트웨이</th>\n<td>VPN, Direct Connect(온프레미스)</td>\n<td>서브넷</td>\n</tr>\n<tr id=\"row-vpc-route-server\">\n<th scope=\"row\"><a href=\"#row-vpc-route-server\" class=\"anchor\" aria-label=\"줄 링크\"></a>VPC Route Server</th>\n<td>VPC 안의 장비(BGP)</td>\n<td>서브넷, 인터넷 게이트웨이</td>\n</tr>\n<tr id=\"row-transit-gateway\">\n<th scope=\"row\"><a href=\"#row-transit-gateway\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/transit-gateway/\" class=\"mention\">Transit Gateway</a></th>\n<td>붙은 VPC와 VPN 등</td>\n<td>Transit Gateway 자기 테이블만</td>\n</tr>\n</tbody>\n</table></div>\n<p>Transit Gateway는 다르다. VPC의 서브넷 테이블에는 경로가 저절로 생기지 않으므로 <code>tgw-</code>를 손으로 적는다. 전파는 Transit Gateway <strong>자기 테이블</strong> 안에서 일어난다.</p>\n</div><h2 id=\"edge-association\">들어오는 길을 바꾸기: 엣지 연결<a href=\"#edge-association\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>서브넷의 테이블은 <strong>나가는</strong> 패킷에만 쓰인다. 인터넷에서 들어오는 패킷을 붙잡으려면 인터넷 게이트웨이(또는 가상 프라이빗 게이트웨이)에 테이블을 연결한다. 이것을 <strong>엣지 연결</strong>, 인그레스 라우팅이라 한다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 테이블이 붙은 곳, 목적지, 대상\" tabindex=\"0\"><table aria-label=\"들어오는 길을 바꾸기: 엣지 연결\">\n<thead>\n<tr>\n<th scope=\"col\">테이블이 붙은 곳</th>\n<th scope=\"col\">목적지</th>\n<th scope=\"col\">대상</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-inteonet-geiteuwei\">\n<th scope=\"row\"><a href=\"#row-inteonet-geiteuwei\" class=\"anchor\" aria-label=\"줄 링크\"></a>인터넷 게이트웨이</th>\n<td>웹 서브넷 <code>10.0.1.0/24</code></td>\n<td>방화벽 엔드포인트</td>\n</tr>\n<tr id=\"row-banghwabyeok-seobeunet\">\n<th scope=\"row\"><a href=\"#row-banghwabyeok-seobeunet\" class=\"anchor\" aria-label=\"줄 링크\"></a>방화벽 서브넷</th>\n<td><code>0.0.0.0/0</code></td>\n<td>인터넷 게이트웨이</td>\n</tr>\n<tr id=\"row-wep-seobeunet\">\n<th scope=\"row\"><a href=\"#row-wep-seobeunet\" class=\"anchor\" aria-label=\"줄 링크\"></a>웹 서브넷</th>\n<td><code>0.0.0.0/0</code></td>\n<td>방화벽 엔드포인트</td>\n</tr>\n</tbody>\n</table></div>\n<p>셋이 짝을 이뤄야 오가는 길이 같은 장비를 지난다. 한쪽만 지나면 상태를 보는 장비가 끊어 버린다.</p>\n</div><h2 id=\"blackhole\">블랙홀<a href=\"#blackhole\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>대상이 사라진 경로는 지워지지 않고 상태가 <code>blackhole</code>이 된다. <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>나 피어링을 지웠거나, 장비의 인스턴스가 멈췄을 때 생긴다. 그 대역의 패킷은 <strong>말없이 버려진다</strong>. 더 넓은 다른 경로로 넘어가지 않는다.</p>\n<p>길이 어디서 끊기는지 트래픽을 보내지 않고 알려면 Reachability Analyzer에 출발지와 목적지를 준다. 라우팅 테이블, 보안 그룹, 네트워크 ACL의 <strong>설정만</strong> 따라가 막힌 곳을 짚는다. 실제로 오간 것은 <a href=\"/networking/vpc-flow-logs/\">흐름 로그</a>로 본다. 두 점이 아니라 “인터넷에서 DB 서브넷에 닿는 길이 하나라도 있나”처럼 <strong>있어서는 안 될 길</strong>을 찾는 것은 Network Access Analyzer다. 역시 설정만 본다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "퍼블릭 IP와 경로는 둘 다" }), " 있어야 인터넷과 통한다. 경로만 있고 퍼블릭 IP가 없으면 나가지 못한다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "라우팅 테이블은 거르지 않는다." }), " 목적지로만 길을 고르며 출발지나 포트는 보지 않는다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [createVNode(_components.code, { children: "0.0.0.0/0" }), "은 IPv6를 포함하지 않는다."] }),
						" ",
						createVNode(_components.code, { children: "::/0" }),
						"을 따로 적는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [createVNode(_components.code, { children: "0.0.0.0/0" }), "을 피어링으로 보내도"] }),
						" 상대 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						"의 ",
						createVNode(_components.a, {
							href: "/networking/nat-gateway/",
							class: "mention",
							children: "NAT 게이트웨이"
						}),
						"나 인터넷 게이트웨이로는 나가지 못한다. 경로를 적을 수 있다는 것과 통한다는 것은 다르다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/networking/transit-gateway/",
						class: "mention",
						children: "Transit Gateway"
					}), "의 테이블"] }), "은 이름만 같은 다른 것이다. 서브넷이 아니라 Transit Gateway의 연결마다 붙는다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "기본 경로를 바꾸면 전부 바뀐다",
					"set:html": "<p>“<a href=\"/storage/s3/\" class=\"mention\">S3</a> 트래픽만 사설로”라는 요구에 <code>0.0.0.0/0</code>을 고치는 보기는 틀리다. 더 좁은 경로를 <strong>더하는</strong> 것이 답이다.</p>"
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
var url = "content/networking/route-tables.mdx/";
var file = "/work/wt/build/content/networking/route-tables.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/route-tables.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
