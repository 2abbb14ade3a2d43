import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/privatelink.mdx
var frontmatter = {
	"title": "AWS PrivateLink",
	"titleEn": "AWS PrivateLink",
	"kind": "service",
	"status": "published",
	"summary": "내 VPC에 놓인 프라이빗 IP 하나로 다른 VPC·계정·AWS의 특정 서비스만 한 방향으로 쓰게 하는 연결 기술로, VPC 전체를 잇지 않아 CIDR이 겹쳐도 되고 노출 범위가 좁다.",
	"aliases": [
		"PrivateLink",
		"프라이빗 링크",
		"프라이베이트 링크",
		"엔드포인트 서비스",
		"Endpoint service",
		"VPC 엔드포인트 서비스",
		"서비스 제공자",
		"서비스 소비자",
		"리소스 엔드포인트",
		"사설로 서비스 공개",
		"SaaS 사설 연결",
		"사설 연결 서비스",
		"고객사 VPC 연결",
		"겹치는 CIDR 연결"
	],
	"related": [
		"networking/vpc-endpoints",
		"networking/vpc-peering",
		"networking/network-load-balancer",
		"networking/gateway-load-balancer",
		"networking/nat-gateway-vs-vpc-endpoint",
		"networking/direct-connect"
	],
	"signals": [
		{
			"id": "privatelink-nlb",
			"need": "서비스 하나만 고객 VPC 수백 곳에 인터넷 없이 내준다",
			"choose": "PrivateLink(NLB 엔드포인트 서비스)",
			"see": "networking/privatelink#when",
			"why": "서비스 하나만, 한 방향으로 연다. 피어링은 VPC 전체를 잇고 수도 한정된다."
		},
		{
			"id": "privatelink",
			"need": "CIDR이 겹치는 VPC에 서비스 하나를 사설로 쓰게 한다",
			"choose": "PrivateLink",
			"see": "networking/privatelink#vs-peering",
			"why": "주소를 잇지 않고 엔드포인트로만 닿아 겹쳐도 된다. 피어링은 겹치면 안 된다."
		},
		{
			"id": "nlb-alb",
			"need": "경로별로 나뉜 ALB 뒤의 서비스를 PrivateLink로 내준다",
			"choose": "NLB의 대상으로 ALB",
			"see": "networking/privatelink#scenario-shared-service-http-routing",
			"why": "엔드포인트 서비스는 NLB에만 붙는다. 경로를 나누는 ALB는 그 뒤에 둔다."
		},
		{
			"id": "vpc",
			"need": "VPC 둘의 서버들이 여러 포트로 서로 자주 부른다",
			"choose": "VPC 피어링",
			"see": "networking/vpc-peering#when",
			"why": "서로 부르고 포트도 여럿이면 VPC째 잇는다. PrivateLink는 서비스 하나다."
		}
	],
	"facts": [
		{
			"id": "provider-load-balancer",
			"label": "엔드포인트 서비스를 만드는 바탕",
			"value": "NLB 또는 GWLB(보안 장비용 Gateway Load Balancer)",
			"note": "ALB는 NLB의 대상으로 넣어 쓴다.",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html"
		},
		{
			"id": "direction",
			"label": "연결을 시작하는 쪽",
			"asks": "연결을 시작할 수 있는 쪽은 소비자와 제공자 가운데 어디인가?",
			"value": "소비자만",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html"
		},
		{
			"id": "overlap",
			"label": "CIDR이 겹치는 VPC",
			"value": "쓸 수 있음",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/aws-privatelink.html"
		},
		{
			"id": "cross-region",
			"label": "리전을 넘는 연결",
			"asks": "다른 리전의 서비스에도 연결할 수 있나?",
			"value": "지원하는 엔드포인트 서비스와 일부 AWS 서비스에서 가능",
			"examEra": "같은 리전만(리전을 넘으려면 피어링과 함께)",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html"
		},
		{
			"id": "resource-endpoints",
			"label": "VPC당 리소스 엔드포인트",
			"value": "200개(늘릴 수 있음)",
			"note": "로드 밸런서 없이 데이터베이스 같은 리소스 하나를 바로 공유하는 새 유형이다.",
			"called": ["resource endpoints per VPC"],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "소비자가 엔드포인트의 AZ별 시간 + GB를 낸다",
			"note": "제공자는 로드 밸런서 요금을 낸다.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/privatelink/pricing/"
		}
	],
	"sharedFacts": [{
		"id": "bandwidth",
		"from": "networking/vpc-endpoints#interface-bandwidth"
	}],
	"scenarios": [
		{
			"id": "saas-to-hundreds-of-vpcs",
			"situation": "우리 회사의 API를 고객사 VPC 수백 곳에 인터넷 없이 제공한다. 고객의 네트워크에는 우리가 닿아서도, 고객이 우리 다른 서버에 닿아서도 안 된다.",
			"answer": ["networking/privatelink", "networking/network-load-balancer"],
			"choose": "NLB 위의 엔드포인트 서비스",
			"why": "“특정 서비스만”, “한 방향”, “다수 VPC”가 결정한다. NLB로 엔드포인트 서비스를 만들고 고객이 인터페이스 엔드포인트로 붙는다.",
			"trap": "VPC 피어링은 네트워크 전체가 양방향으로 이어지고, 수백 개를 맺을 수도 없다.",
			"requirements": ["private-access", "access-control"]
		},
		{
			"id": "third-party-without-internet",
			"situation": "외부 업체의 SaaS를 쓰되 트래픽이 인터넷을 지나면 안 되고, 연결은 우리 쪽에서만 시작해야 한다.",
			"answer": ["networking/privatelink", "networking/vpc-endpoints"],
			"choose": "업체의 엔드포인트 서비스에 인터페이스 엔드포인트",
			"why": "“우리 쪽에서만 시작”이 PrivateLink의 성질이다. 업체의 엔드포인트 서비스에 인터페이스 엔드포인트를 만든다.",
			"trap": "NAT 게이트웨이는 안에서만 시작하지만 인터넷을 지난다. VPN은 상대도 우리 망에 닿을 수 있다.",
			"requirements": ["private-access"]
		},
		{
			"id": "shared-service-http-routing",
			"situation": "내부 플랫폼 팀의 서비스를 다른 계정에 PrivateLink로 내주려 한다. 서비스는 경로별로 나뉜 ALB 뒤에 있다.",
			"answer": [
				"networking/privatelink",
				"networking/network-load-balancer",
				"networking/application-load-balancer"
			],
			"choose": "NLB 뒤에 ALB를 대상으로",
			"why": "엔드포인트 서비스는 ALB에 바로 붙지 않는다. NLB를 만들고 그 대상으로 ALB를 넣는다.",
			"trap": "ALB를 엔드포인트 서비스로 바로 고르는 보기. 바탕이 될 수 있는 것은 NLB와 GWLB뿐이다. ALB를 NLB로 바꾸면 경로별로 나누지 못한다.",
			"requirements": ["private-access"]
		},
		{
			"id": "onprem-through-dx",
			"situation": "온프레미스의 DataSync 에이전트가 Direct Connect로 들어와 AWS 서비스에 프라이빗 IP로 붙어야 한다.",
			"answer": [
				"networking/privatelink",
				"networking/direct-connect",
				"migration/datasync"
			],
			"choose": "인터페이스 엔드포인트 + 프라이빗 VIF",
			"why": "인터페이스 엔드포인트의 프라이빗 IP는 프라이빗 VIF를 건너 온프레미스에서도 닿는다.",
			"trap": "게이트웨이 엔드포인트는 온프레미스에서 닿지 않고 S3·DynamoDB에만 있다.",
			"requirements": ["private-access", "hybrid"]
		}
	],
	"corrections": [
		{
			"id": "pc-vpc",
			"notes": "PrivateLink가 PC 간에 사설 연결을 만든다고 한다.",
			"status": "wrong",
			"card": false,
			"right": "VPC에서 “V”가 빠진 오기다. 소비자의 VPC와 제공자의 서비스 사이를 잇는다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/what-is-privatelink.html"
		},
		{
			"id": "vpc-gwlb",
			"notes": "PrivateLink를 VPC 엔드포인트 기술이라고만 적는다.",
			"status": "simplified",
			"right": "인터페이스 엔드포인트와 GWLB 엔드포인트의 바탕 기술이다. S3·DynamoDB의 게이트웨이 엔드포인트는 PrivateLink를 쓰지 않는다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"
		},
		{
			"id": "vpc-transit",
			"notes": "PrivateLink는 사설 연결을 만드는 가장 안전하고 효율적인 방법이라고 한다.",
			"status": "simplified",
			"right": "서비스 하나를 한 방향으로 내줄 때 그렇다. 두 VPC가 서로 자유롭게 통신해야 하면 피어링이나 Transit Gateway가 맞고 비용도 적다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/aws-privatelink.html"
		},
		{
			"id": "direct-connect",
			"notes": "Direct Connect로 온 데이터를 EFS용 PrivateLink 엔드포인트로 보낸다고 한다.",
			"status": "simplified",
			"right": "에이전트가 붙는 것은 DataSync의 인터페이스 엔드포인트다. EFS의 인터페이스 엔드포인트는 관리 API용이고 파일은 마운트 타깃으로 오간다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/choose-service-endpoint.html"
		}
	],
	"sources": [{
		"note": "002",
		"section": "PrivateLink",
		"lines": "244-247"
	}, {
		"note": "003",
		"section": "AWS DataSync",
		"lines": "66-69"
	}],
	"references": [
		{
			"title": "AWS PrivateLink란",
			"url": "https://docs.aws.amazon.com/vpc/latest/privatelink/what-is-privatelink.html"
		},
		{
			"title": "내 서비스를 PrivateLink로 공유하기",
			"url": "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html"
		},
		{
			"title": "PrivateLink로 VPC 리소스에 접근하기",
			"url": "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-resources.html"
		},
		{
			"title": "PrivateLink 할당량",
			"url": "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html"
		},
		{
			"title": "NLB 대상 그룹의 클라이언트 IP 보존과 프록시 프로토콜",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html"
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
			"slug": "vs-peering",
			"text": "VPC 피어링과의 차이"
		},
		{
			"depth": 2,
			"slug": "providers",
			"text": "무엇으로 제공하나"
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
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-saa-privatelink\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M28 22h-8a10 10 0 0 0 0 20h8M36 22h8a10 10 0 0 1 0 20h-8M23 32h18\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-vpc-endpoint\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M34 12H12v40h22M22 32h16M38 32a7 7 0 1 0 14 0a7 7 0 1 0 -14 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>내 서비스를 남에게</strong>: SaaS나 사내 공용 서비스를 다른 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>·계정에 인터넷 없이 내준다.</li>\n<li><strong>남의 서비스를 나에게</strong>: 파트너의 SaaS를 내 VPC의 프라이빗 IP로 부른다.</li>\n<li><strong>AWS 서비스를 사설로</strong>: <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>, <a href=\"/security/kms/\" class=\"mention\">KMS</a>, <a href=\"/compute/ecr/\" class=\"mention\">ECR</a> 같은 서비스를 인터페이스 <a href=\"/networking/vpc-endpoints/\">엔드포인트</a>로 부른다. 이것도 PrivateLink다.</li>\n</ul>\n<p>단서는 “<strong>특정 서비스만</strong>”, “한 방향”, “CIDR(주소 대역)이 겹친다”, “수백 개의 VPC”다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-consumer-to-provider\" data-diagram=\"consumer-to-provider\"><figcaption><span class=\"diagram-title\">소비자 VPC의 엔드포인트에서 제공자 <span class=\"diagram-title-end\">서비스까지<a href=\"#diagram-consumer-to-provider\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 소비자 VPC의 엔드포인트에서 제공자 서비스까지\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"311\" height=\"899\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 497.5 1438\"><svg width=\"497.5\" height=\"1438\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-consumer-to-provider-desc\" aria-labelledby=\"diagram-consumer-to-provider-title\" role=\"img\" viewBox=\"-4 -4 497.5 1438\"><title id=\"diagram-consumer-to-provider-title\">소비자 VPC의 엔드포인트에서 제공자 서비스까지</title><desc id=\"diagram-consumer-to-provider-desc\">소비자 VPC의 앱이 같은 VPC에 있는 인터페이스 엔드포인트의 프라이빗 IP로 요청한다. PrivateLink가 제공자 VPC의 NLB로 나르고 NLB가 서버에 나눠 준다. 제공자 쪽에서 소비자 VPC로 거는 연결은 없다.</desc><g class=\"d-boundary\"><rect width=\"434\" height=\"504\" x=\"43.5\" y=\"914\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"297.3\" height=\"524\" x=\"82.7\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"386\" height=\"139\" x=\"67.5\" y=\"1255\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"249.3\" height=\"447\" x=\"106.7\" y=\"65\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M187.1 246v23q0 7 7 7h31q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m238.1 348-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M232.1 488v81q0 7 7 7h16.2q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m268.4 654-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M262.4 794v83q0 7-7 7h-40q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m214.3 955-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M197 1095v23.5q0 6.5-6.6 6.5t-6.5 6.5V1304\"/><path fill=\"var(--diagram-line)\" d=\"m189.9 1296-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M219.7 1094.6v23.4q0 7 7.1 7h58.4q7 0 7 7v76q0 7 7.1 7h51q7.2 0 7.2 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m363.5 1296-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M143 1308V891q0-7-7-7H96q-7 0-7-7V583q0-7 7-7h16.2q7 0 7-7V283q0-7 7.2-7h30.8q7.1 0 7.1-7v-23\"/><path stroke-width=\"3\" d=\"m158 261.5 13.5-13.5m-13.5 0 13.5 13.5\"/></g><g class=\"d-boundary\"><text x=\"219.5\" y=\"945\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">제공자 VPC 10.0.0.0/16</text></g><g class=\"d-boundary\"><text x=\"94.7\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">소비자 VPC 10.0.0.0/16</text></g><g class=\"d-boundary\"><text x=\"195.5\" y=\"1286\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-boundary\"><text x=\"118.7\" y=\"96\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-edge-label\"><rect width=\"129\" height=\"30\" x=\"167.6\" y=\"306\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"232.1\" y=\"329\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 프라이빗 IP</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"250.4\" y=\"596\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"262\" y=\"619\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"250.4\" y=\"834\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"262\" y=\"857\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"171.9\" y=\"1155\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"183.4\" y=\"1178\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"280.2\" y=\"1155\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"291.8\" y=\"1178\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"153.8\" height=\"30\" x=\"12\" y=\"715\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"88.9\" y=\"738\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 거꾸로는 안 됨</text></g><g class=\"d-node\"><text x=\"175.7\" y=\"238\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 서버</text><use width=\"72\" height=\"72\" x=\"139.7\" y=\"127\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"232.1\" y=\"480\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터페이스 엔드포인트</text><use width=\"72\" height=\"72\" x=\"196.1\" y=\"369\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><text x=\"262.4\" y=\"786\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">PrivateLink</text><use width=\"72\" height=\"72\" x=\"226.4\" y=\"675\" href=\"#icon-saa-privatelink\"/></g><g class=\"d-node\"><text x=\"208.3\" y=\"1087\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NLB</text><use width=\"72\" height=\"72\" x=\"172.3\" y=\"976\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"91.5\" y=\"1308\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"163.5\" y=\"1348\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버 1</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"285.5\" y=\"1308\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"357.5\" y=\"1348\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버 2</text></g></svg><a aria-label=\"앱 서버\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"126.7\" y=\"114\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인터페이스 엔드포인트\" href=\"/networking/privatelink/\" aria-current=\"page\"><rect width=\"207.7\" height=\"136\" x=\"128.3\" y=\"356\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"PrivateLink\" href=\"/networking/privatelink/\" aria-current=\"page\"><rect width=\"121.1\" height=\"136\" x=\"201.8\" y=\"662\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NLB\" href=\"/networking/network-load-balancer/\"><rect width=\"98\" height=\"136\" x=\"159.3\" y=\"963\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>소비자 VPC의 앱이 같은 VPC에 있는 인터페이스 엔드포인트의 프라이빗 IP로 요청한다. PrivateLink가 제공자 VPC의 NLB로 나르고 NLB가 서버에 나눠 준다. 제공자 쪽에서 소비자 VPC로 거는 연결은 없다.</p><ul><li>소비자 VPC 10.0.0.0/16 안: 프라이빗 서브넷</li><li>프라이빗 서브넷 안: 앱 서버, 인터페이스 엔드포인트</li><li>제공자 VPC 10.0.0.0/16 안: 프라이빗 서브넷, NLB</li><li>프라이빗 서브넷 안: 서버 1, 서버 2</li><li>앱 서버 → 인터페이스 엔드포인트: ① 프라이빗 IP</li><li>② 인터페이스 엔드포인트 → PrivateLink</li><li>③ PrivateLink → NLB</li><li>④ NLB → 서버 1</li><li>④ NLB → 서버 2</li><li>서버 1 → 앱 서버: ⑤ 거꾸로는 안 됨</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>소비자의 앱은 <strong>자기 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>의 주소</strong>를 부른다. 엔드포인트는 서브넷마다 생기는 <a href=\"/networking/elastic-network-interface/\">네트워크 인터페이스</a>다.</li>\n<li>PrivateLink가 AWS 망 안에서 나른다. 두 VPC의 라우팅 테이블은 서로를 모른다.</li>\n<li>제공자는 <a href=\"/networking/network-load-balancer/\">NLB</a>를 앞에 두고 <strong>엔드포인트 서비스</strong>를 만든 뒤, 붙어도 되는 계정을 허용하고 요청을 수락한다.</li>\n<li>NLB가 대상에 나눈다. 서버가 보는 출발지는 소비자의 IP가 아니라 NLB의 프라이빗 IP다. 대상 그룹의 클라이언트 IP 보존도 여기에는 듣지 않는다. 소비자를 알려면 프록시 프로토콜 v2를 켠다. 머리말에 소비자의 IP와 VPC 엔드포인트 ID가 온다.</li>\n<li>제공자가 먼저 거는 길은 없다. 응답만 돌아간다.</li>\n</ol>\n<p>주소를 번역해 넘기는 셈이라 두 VPC의 <strong>CIDR이 같아도 된다</strong>. 이것이 네트워크를 잇는 방식과 가장 다른 점이다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"vs-peering\">VPC 피어링과의 차이<a href=\"#vs-peering\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, PrivateLink, VPC 피어링\" tabindex=\"0\"><table aria-label=\"VPC 피어링과의 차이\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">PrivateLink</th>\n<th scope=\"col\"><a href=\"/networking/vpc-peering/\">VPC 피어링</a></th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-yeollineun-beomwi\">\n<th scope=\"row\"><a href=\"#row-yeollineun-beomwi\" class=\"anchor\" aria-label=\"줄 링크\"></a>열리는 범위</th>\n<td>서비스(<a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>의 리스너) 하나</td>\n<td><a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 전체(경로와 보안 그룹으로 좁힌다)</td>\n</tr>\n<tr id=\"row-banghyang\">\n<th scope=\"row\"><a href=\"#row-banghyang\" class=\"anchor\" aria-label=\"줄 링크\"></a>방향</th>\n<td>소비자 → 제공자</td>\n<td>양방향</td>\n</tr>\n<tr id=\"row-cidr\">\n<th scope=\"row\"><a href=\"#row-cidr\" class=\"anchor\" aria-label=\"줄 링크\"></a>CIDR 겹침</th>\n<td>괜찮다</td>\n<td>안 된다</td>\n</tr>\n<tr id=\"row-sangdae-su\">\n<th scope=\"row\"><a href=\"#row-sangdae-su\" class=\"anchor\" aria-label=\"줄 링크\"></a>상대 수</th>\n<td>수천</td>\n<td>VPC당 최대 125</td>\n</tr>\n<tr id=\"row-rauting-teibeul\">\n<th scope=\"row\"><a href=\"#row-rauting-teibeul\" class=\"anchor\" aria-label=\"줄 링크\"></a>라우팅 테이블</th>\n<td>고치지 않는다</td>\n<td>양쪽을 고친다</td>\n</tr>\n<tr id=\"row-onpeuremiseueseo\">\n<th scope=\"row\"><a href=\"#row-onpeuremiseueseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>온프레미스에서</th>\n<td>엔드포인트 IP로 닿는다</td>\n<td>건너오지 못한다</td>\n</tr>\n<tr id=\"row-yogeum\">\n<th scope=\"row\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td>시간 + GB</td>\n<td>전송료만</td>\n</tr>\n</tbody>\n</table></div>\n<p>서로 여러 포트로 자주 부르는 두 VPC라면 피어링이 싸고 단순하다. 상대를 믿지 못하거나 상대가 많으면 PrivateLink다.</p>\n</div><h2 id=\"providers\">무엇으로 제공하나<a href=\"#providers\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 바탕, 소비자 쪽, 쓰임\" tabindex=\"0\"><table aria-label=\"무엇으로 제공하나\">\n<thead>\n<tr>\n<th scope=\"col\">바탕</th>\n<th scope=\"col\">소비자 쪽</th>\n<th scope=\"col\">쓰임</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-nlb\">\n<th scope=\"row\"><a href=\"#row-nlb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a></th>\n<td>인터페이스 엔드포인트</td>\n<td>API, 데이터베이스, SaaS</td>\n</tr>\n<tr id=\"row-gwlb\">\n<th scope=\"row\"><a href=\"#row-gwlb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/gateway-load-balancer/\">GWLB</a></th>\n<td>GWLB 엔드포인트(라우팅의 다음 홉)</td>\n<td>보안 장비로 트래픽 보내기</td>\n</tr>\n<tr id=\"row-risoseu-guseong\">\n<th scope=\"row\"><a href=\"#row-risoseu-guseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>리소스 구성</th>\n<td>리소스 엔드포인트</td>\n<td>로드 밸런서 없이 <a href=\"/database/rds/\">RDS</a>나 IP 하나 공유</td>\n</tr>\n</tbody>\n</table></div>\n<p>가용성을 위해 제공자는 NLB를 여러 AZ에, 소비자는 엔드포인트를 여러 서브넷에 둔다. 같은 AZ끼리 이어지므로 <strong>AZ 이름이 아니라 AZ ID</strong>를 맞춰 본다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"인터페이스 엔드포인트에는 ",
						createVNode(_components.a, {
							href: "/networking/security-groups/",
							children: "보안 그룹"
						}),
						"이 붙는다. 443(또는 서비스 포트)을 열지 않으면 시간 초과가 난다."
					] }),
					"\n",
					createVNode(_components.li, { children: "PrivateLink는 TCP가 기본이고 지금은 UDP도 된다. 시험은 TCP를 전제로 한다." }),
					"\n",
					createVNode(_components.li, { children: "제공자의 서비스에 사설 DNS 이름을 붙이려면 도메인 소유를 TXT 레코드로 확인한다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "ALB로는 바로 내주지 못한다",
					"set:html": "<p>엔드포인트 서비스의 바탕은 <a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>와 <a href=\"/networking/gateway-load-balancer/\" class=\"mention\">GWLB</a>다. <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>의 경로 라우팅이 필요하면 NLB 뒤에 ALB를 넣는다.</p>"
				}),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "같은 리전만이라는 말",
					"set:html": "<p>2024년 말부터 제공자가 허용하면 다른 리전의 소비자도 붙는다. 옛 문제는 “리전 간 피어링을 먼저 맺는다”를 답으로 하기도 한다.</p>"
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
var url = "content/networking/privatelink.mdx/";
var file = "/work/wt/build/content/networking/privatelink.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/privatelink.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
