import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/data-transfer-costs.mdx
var frontmatter = {
	"title": "데이터 전송 요금",
	"titleEn": "AWS data transfer costs",
	"kind": "concept",
	"status": "published",
	"summary": "AWS에서 데이터가 인터넷·가용 영역·리전의 경계를 넘거나 NAT·엔드포인트 같은 장비를 지날 때 GB마다 붙는 요금과, 그것을 줄이는 길을 정리한 것이다.",
	"aliases": [
		"데이터 전송 비용",
		"데이터 전송비",
		"데이터 전송료",
		"전송료",
		"전송 요금",
		"네트워크 비용",
		"네트워크 요금",
		"트래픽 비용",
		"트래픽 요금",
		"이그레스",
		"egress",
		"이그레스 비용",
		"아웃바운드 데이터 요금",
		"data transfer out",
		"DTO",
		"AZ 간 전송료",
		"AZ 간 데이터 전송",
		"리전 간 전송료",
		"리전 간 데이터 전송",
		"인터넷 전송료",
		"나가는 데이터 요금",
		"인바운드 무료",
		"네트워크 비용 최적화",
		"데이터 전송 비용 절감"
	],
	"related": [
		"networking/nat-gateway-vs-vpc-endpoint",
		"networking/vpc-endpoints",
		"networking/cloudfront",
		"networking/vpc-peering",
		"networking/direct-connect",
		"foundations/availability-zones",
		"management/cost-explorer"
	],
	"signals": [
		{
			"id": "geiteuwei-endeupointeu",
			"need": "프라이빗 서브넷에서 S3로 가는 NAT 처리 요금이 크다",
			"choose": "게이트웨이 엔드포인트",
			"see": "networking/data-transfer-costs#scenario-nat-bill-for-s3",
			"why": "무료이고 경로만 더하면 NAT를 지나지 않는다. 인터페이스형은 요금이 든다."
		},
		{
			"id": "cloudfront",
			"need": "전 세계 사용자가 같은 파일을 되풀이해 내려받는다",
			"choose": "CloudFront",
			"see": "networking/data-transfer-costs#scenario-global-downloads",
			"why": "엣지가 되풀이되는 파일을 준다. S3에서 CloudFront로 가는 전송은 무료다."
		},
		{
			"id": "direct-connect",
			"need": "회사로 매일 10TB를 꾸준히 내려받아 인터넷 전송료가 크다",
			"choose": "Direct Connect",
			"see": "networking/data-transfer-costs#scenario-office-egress",
			"why": "나가는 GB 단가가 인터넷보다 싸다. VPN은 인터넷 단가를 그대로 낸다."
		},
		{
			"id": "vpc",
			"need": "VPC 둘 사이에 오가는 많은 데이터를 가장 싸게 보낸다",
			"choose": "VPC 피어링",
			"see": "networking/data-transfer-costs#reduce",
			"why": "Transit Gateway는 처리한 GB마다 낸다. 둘뿐이면 피어링이 싸다."
		}
	],
	"facts": [
		{
			"id": "ingress",
			"label": "인터넷에서 AWS로 들어오는 데이터",
			"value": "무료",
			"called": [
				"인바운드",
				"data transfer in",
				"업로드 데이터 요금"
			],
			"source": "https://aws.amazon.com/about-aws/global-infrastructure/global-network/faqs/"
		},
		{
			"id": "free-egress",
			"label": "인터넷으로 나가는 데이터의 무료 몫",
			"value": "계정마다 월 100GB",
			"note": "모든 리전을 합친다. 그 위는 미국 동부(버지니아) 기준 GB당 0.09달러부터 시작해 양이 늘수록 싸진다.",
			"examEra": "월 1GB",
			"called": [
				"나가는 무료",
				"무료 전송",
				"free egress",
				"인터넷 무료",
				"월 무료 GB",
				"아웃바운드 무료"
			],
			"source": "https://aws.amazon.com/ec2/pricing/on-demand/"
		},
		{
			"id": "charged-by-source",
			"label": "인터넷·리전 간 전송의 단가를 정하는 쪽",
			"asks": "전송 단가는 보내는 리전과 받는 리전 가운데 어느 쪽이 정하나?",
			"value": "보내는 리전",
			"note": "받는 리전은 전송료를 내지 않는다.",
			"source": "https://aws.amazon.com/about-aws/global-infrastructure/global-network/faqs/"
		},
		{
			"id": "same-region-services",
			"label": "같은 리전의 EC2와 S3·DynamoDB·SQS·SNS·Kinesis·ECR 사이",
			"value": "전송료 없음",
			"note": "직접 오갈 때다. NAT 게이트웨이나 인터페이스 엔드포인트를 지나면 그 장비의 GB 요금이 붙는다.",
			"source": "https://aws.amazon.com/about-aws/global-infrastructure/global-network/faqs/"
		},
		{
			"id": "cross-az-services",
			"label": "AZ를 건널 때 양쪽에서 내는 서비스",
			"value": "EC2, RDS, Redshift, DAX, ElastiCache, 네트워크 인터페이스",
			"note": "들어온 쪽과 나간 쪽이 모두 낸다. ElastiCache의 요금 쪽은 노드에는 받지 않고 EC2 쪽에서만 받는다고 적는다.",
			"source": "https://aws.amazon.com/about-aws/global-infrastructure/global-network/faqs/"
		},
		{
			"id": "direct-connect",
			"label": "Direct Connect의 요금",
			"value": "포트 시간 + 나가는 데이터(GB)",
			"note": "나가는 GB 단가가 인터넷보다 싸다. 다른 리전에서 나온 데이터는 그 리전의 단가로 낸다. 2026년 9월부터 10·100Gbps 전용 연결은 나가는 데이터까지 든 정액 요금도 고른다.",
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/Welcome.html"
		}
	],
	"sharedFacts": [
		{
			"id": "az-transfer",
			"from": "foundations/availability-zones#az-transfer"
		},
		{
			"id": "nat-price",
			"from": "networking/nat-gateway#price"
		},
		{
			"id": "gateway-endpoint-price",
			"from": "networking/vpc-endpoints#gateway-price"
		},
		{
			"id": "interface-endpoint-price",
			"from": "networking/vpc-endpoints#interface-price"
		},
		{
			"id": "cloudfront-origin",
			"from": "networking/cloudfront#origin-transfer-free"
		},
		{
			"id": "peering-price",
			"from": "networking/vpc-peering#price"
		},
		{
			"id": "transit-gateway-price",
			"from": "networking/transit-gateway#price"
		},
		{
			"id": "elb-cross-zone",
			"from": "networking/elastic-load-balancing#cross-zone-charge"
		},
		{
			"id": "rds-replication",
			"from": "database/rds-read-replicas-vs-multi-az#transfer-cost"
		}
	],
	"scenarios": [
		{
			"id": "nat-bill-for-s3",
			"situation": "프라이빗 서브넷의 서버들이 같은 리전의 S3와 하루 수 TB를 주고받는다. 청구서에서 NAT 게이트웨이의 데이터 처리 요금이 가장 크다. 코드를 고치지 않고 줄인다.",
			"answer": [
				"networking/vpc-endpoints",
				"networking/data-transfer-costs",
				"networking/nat-gateway-vs-vpc-endpoint"
			],
			"choose": "S3 게이트웨이 엔드포인트",
			"why": "“S3”와 “NAT의 처리 요금”이면 게이트웨이 엔드포인트다. 무료이고 라우팅 테이블에 경로만 더하면 된다.",
			"trap": "S3의 인터페이스 엔드포인트도 NAT를 피하지만 시간과 GB 요금이 든다. NAT를 AZ마다 두는 것은 AZ 간 요금만 없앤다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "global-downloads",
			"situation": "S3에서 전 세계 사용자에게 설치 파일을 바로 내려 준다. 나가는 데이터의 요금이 크고 같은 파일이 되풀이해 나간다.",
			"answer": ["networking/cloudfront", "networking/data-transfer-costs"],
			"why": "S3에서 CloudFront로 가는 전송은 무료이고, 되풀이되는 파일은 엣지의 캐시가 내준다. 엣지에서 나가는 단가도 대체로 싸다.",
			"trap": "S3 Transfer Acceleration은 버킷과 먼 곳 사이를 빠르게 하는 대신 요금이 더 붙고 캐시하지 않는다. 리전마다 복제하면 저장료와 리전 간 전송료가 더해진다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "cross-az-chatter",
			"situation": "분석 서버가 다른 AZ의 캐시 노드와 하루 종일 큰 데이터를 주고받는다. 다시 계산하면 되는 데이터라 잠깐 멈춰도 된다. AZ 간 전송료를 없애고 싶다.",
			"answer": ["networking/data-transfer-costs", "foundations/availability-zones"],
			"choose": "같은 AZ에서 프라이빗 IP로 통신",
			"why": "같은 AZ에서 프라이빗 IP로 통신하면 무료다. 멈춰도 된다는 말이 한 AZ에 모으는 것을 허락한다.",
			"trap": "서로 퍼블릭 IP로 부르면 같은 AZ라도 요금이 붙는다. 고가용성이 조건이면 한 AZ에 모으는 답은 틀리다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "office-egress",
			"situation": "본사의 분석팀이 매일 10TB를 AWS에서 회사로 내려받는다. 인터넷으로 나가는 요금이 부담이고 속도도 들쭉날쭉하다. 몇 달은 기다릴 수 있다.",
			"answer": ["networking/direct-connect", "networking/data-transfer-costs"],
			"why": "많은 양이 꾸준히 나가면 GB 단가가 싼 Direct Connect가 포트 요금을 넘어 이득이다. 속도도 한결같다.",
			"trap": "Site-to-Site VPN으로 나가는 데이터는 인터넷 단가를 그대로 낸다.",
			"requirements": ["lowest-cost", "hybrid"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "Direct Connect의 정액 요금",
			"url": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/flat-rate-connections.html"
		},
		{
			"title": "AWS 글로벌 네트워크 자주 묻는 질문(데이터 전송 요금)",
			"url": "https://aws.amazon.com/about-aws/global-infrastructure/global-network/faqs/"
		},
		{
			"title": "흔한 구조의 데이터 전송 비용",
			"url": "https://aws.amazon.com/blogs/architecture/overview-of-data-transfer-costs-for-common-architectures/"
		},
		{
			"title": "EC2 온디맨드 요금의 데이터 전송",
			"url": "https://aws.amazon.com/ec2/pricing/on-demand/"
		},
		{
			"title": "NAT 게이트웨이의 요금과 줄이는 법",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-pricing.html"
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
			"slug": "paths",
			"text": "길마다 내는 것"
		},
		{
			"depth": 3,
			"slug": "managed-replication",
			"text": "관리형 복제는 다르다"
		},
		{
			"depth": 2,
			"slug": "reduce",
			"text": "줄이는 법"
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
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-cloudfront\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 167c0-5-4-10-9-10s-10 5-10 10 4 9 10 9c5 0 9-4 9-9m7 0c0 9-7 16-16 16s-16-7-16-16 7-16 16-16 16 7 16 16m-86-46c0-6-4-10-9-10-6 0-10 4-10 10 0 5 4 9 10 9 5 0 9-4 9-9m7 0c0 8-8 16-16 16-9 0-16-8-16-16 0-9 7-16 16-16 8 0 16 7 16 16m23-51c0 6 4 10 10 10 5 0 9-4 9-10 0-5-4-9-9-9-6 0-10 4-10 9m-6 0c0-8 7-16 16-16s16 8 16 16c0 9-7 16-16 16s-16-7-16-16m90 58c0-30-16-57-41-72l-15 4-2-6 8-2a83 83 0 0 0-33-7l-16 1 10 7-3 5-16-9c-31 10-54 37-58 70 7-2 13-2 20-2v6l-20 2v3c0 28 14 53 36 69-4-12-6-24-6-35l2-17 1-3 6 1v4l-3 15c0 13 3 26 9 40 12 6 25 9 38 9 9 0 17-1 26-4l7-19 6 2-5 14 15-9-4-8 6-3 3 7c19-16 29-38 29-63m7 0c0 28-13 54-35 71l-18 11-8 3c-9 3-19 5-29 5-15 0-29-4-42-11-29-16-48-46-48-79l1-5c2-38 27-70 63-81 9-2 17-4 26-4 15 0 31 4 44 12 28 16 46 46 46 78m-99-47-4-4c-7 6-13 13-19 23l5 3c6-9 12-16 18-22m-9 42-2 6c14 5 27 13 40 25l4-4c-13-13-27-22-42-27m42-38c12 19 19 39 21 60h-7c-1-20-7-39-19-56z\"/></symbol><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-nat-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M21 40h21m-7-7 7 7-7 7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“비용을 가장 적게”가 붙은 네트워크 문제에서 본다. 데이터 전송은 설계도에 그려지지 않지만 청구서에는 나온다. 보기 넷이 모두 동작할 때, 바이트가 <strong>어느 경계를 넘고 어느 장비를 지나는지</strong>가 답을 가른다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: "요금은 두 가지가 겹친다." }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "전송료" }),
						": 경계(인터넷, 리전, AZ)를 넘을 때 GB마다 낸다. 대체로 ",
						createVNode(_components.strong, { children: "나가는 쪽" }),
						"이 낸다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "처리료" }),
						": NAT 게이트웨이, 인터페이스 엔드포인트, ",
						createVNode(_components.a, {
							href: "/networking/transit-gateway/",
							class: "mention",
							children: "Transit Gateway"
						}),
						", 로드 밸런서 같은 ",
						createVNode(_components.strong, { children: "장비를 지난 GB" }),
						"마다 낸다. 켜 둔 시간의 요금과 함께다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-transfer-paths\" data-diagram=\"transfer-paths\"><figcaption><span class=\"diagram-title\">VPC의 서버에서 나가는 길과 <span class=\"diagram-title-end\">요금<a href=\"#diagram-transfer-paths\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: VPC의 서버에서 나가는 길과 요금\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"325\" height=\"826\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 520.4 1321\"><svg width=\"520.4\" height=\"1321\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-transfer-paths-desc\" aria-labelledby=\"diagram-transfer-paths-title\" role=\"img\" viewBox=\"-4 -4 520.4 1321\"><title id=\"diagram-transfer-paths-title\">VPC의 서버에서 나가는 길과 요금</title><desc id=\"diagram-transfer-paths-desc\">프라이빗 서브넷의 서버에서 같은 AZ의 서버로 가는 길과 게이트웨이 엔드포인트로 S3에 가는 길은 무료다. 다른 AZ의 서버로 가면 양쪽에서 낸다. NAT 게이트웨이를 지나 인터넷으로 나가면 처리료와 인터넷 전송료를 모두 낸다. 다른 리전으로 가면 보내는 쪽이 낸다. CloudFront로 가는 전송은 무료이고 엣지에서 사용자에게 나갈 때 낸다.</desc><g class=\"d-boundary\"><rect width=\"427.6\" height=\"887\" x=\"72.8\" y=\"12\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"166.4\" height=\"205\" x=\"247.6\" y=\"670\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"379.6\" height=\"459\" x=\"96.8\" y=\"65\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M249.4 246v23q0 7-7.1 7H187q-7 0-7 7v85\"/><path fill=\"var(--diagram-line)\" d=\"m186 360-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M283.6 246v37.2q0 4.8 4.8 4.8t4.8 4.8V557q0 7 7 7h23.5q7 0 7 7v148\"/><path fill=\"var(--diagram-line)\" d=\"m336.8 711-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M260.8 246v37.2q0 4.8-4.8 4.8t-4.8 4.8V557q0 7-7.1 7h-59.5q-7 0-7 7v128.5\"/><path fill=\"var(--diagram-line)\" d=\"m183.6 691.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M295 232v37q0 7 7 7h70.2q7 0 7 7v85\"/><path fill=\"var(--diagram-line)\" d=\"m385.3 360-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M379.3 500v57q0 7 7 7H419q7 0 7 7V925q0 4.1-4 4.1-4.2 0-4.2 4.1V1230q0 7-7 7H279.9q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m278.9 1245-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M177.6 831.5V922q0 7-7.1 7H75.7q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m74.7 1007-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M68.7 1147v83q0 7 7 7h163.1q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m251.9 1245-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M272.2 246v323q0 7-7.1 7h-23.5q-7 0-7 7v342.2q0 3.8 3.8 3.8t3.7 3.8v82.2\"/><path fill=\"var(--diagram-line)\" d=\"m248.1 1007-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"84.8\" y=\"43\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">리전</text></g><g class=\"d-boundary\"><text x=\"259.6\" y=\"701\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AZ B</text></g><g class=\"d-boundary\"><text x=\"108.8\" y=\"96\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AZ A</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"146.5\" y=\"318\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"179.8\" y=\"341\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 무료</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"275.3\" y=\"606\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"330.4\" y=\"629\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 양쪽 유료</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"144.1\" y=\"606\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"177.4\" y=\"629\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 무료</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"336.3\" y=\"318\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"379.1\" y=\"341\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 처리료</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"374.7\" y=\"1068\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"417.6\" y=\"1091\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 전송료</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"35.2\" y=\"949\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"68.5\" y=\"972\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 무료</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"13.2\" y=\"1187\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"68.3\" y=\"1210\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 엣지 요금</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"199.1\" y=\"949\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"242\" y=\"972\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 전송료</text></g><g class=\"d-node\"><text x=\"272.2\" y=\"238\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 서버</text><use width=\"72\" height=\"72\" x=\"236.2\" y=\"127\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"180\" y=\"492\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">같은 AZ 서버</text><use width=\"72\" height=\"72\" x=\"144\" y=\"381\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"379.3\" y=\"492\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT 게이트웨이</text><use width=\"72\" height=\"72\" x=\"343.3\" y=\"381\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><text x=\"330.8\" y=\"843\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">다른 AZ 서버</text><use width=\"72\" height=\"72\" x=\"294.8\" y=\"732\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"177.6\" y=\"823.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷</text><use width=\"72\" height=\"72\" x=\"141.6\" y=\"712.5\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"165.3\" y=\"1019\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"242.1\" y=\"1059\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">다른 리전</text></g><g class=\"d-node\"><text x=\"68.7\" y=\"1139\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudFront</text><use width=\"72\" height=\"72\" x=\"32.7\" y=\"1028\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"208.9\" y=\"1257\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"259.4\" y=\"1288\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">인터넷</text></g></svg><a aria-label=\"앱 서버\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"223.2\" y=\"114\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"같은 AZ 서버\" href=\"/compute/ec2/\"><rect width=\"126.4\" height=\"136\" x=\"116.8\" y=\"368\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이\" href=\"/networking/nat-gateway/\"><rect width=\"154.2\" height=\"136\" x=\"302.2\" y=\"368\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"다른 AZ 서버\" href=\"/compute/ec2/\"><rect width=\"126.4\" height=\"136\" x=\"267.6\" y=\"719\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 버킷\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"128.6\" y=\"699.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CloudFront\" href=\"/networking/cloudfront/\"><rect width=\"121.3\" height=\"136\" x=\"8\" y=\"1015\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>프라이빗 서브넷의 서버에서 같은 AZ의 서버로 가는 길과 게이트웨이 엔드포인트로 S3에 가는 길은 무료다. 다른 AZ의 서버로 가면 양쪽에서 낸다. NAT 게이트웨이를 지나 인터넷으로 나가면 처리료와 인터넷 전송료를 모두 낸다. 다른 리전으로 가면 보내는 쪽이 낸다. CloudFront로 가는 전송은 무료이고 엣지에서 사용자에게 나갈 때 낸다.</p><ul><li>리전 안: AZ A, AZ B, S3 버킷</li><li>AZ A 안: 앱 서버, 같은 AZ 서버, NAT 게이트웨이</li><li>AZ B 안: 다른 AZ 서버</li><li>앱 서버 → 같은 AZ 서버: ① 무료</li><li>앱 서버 → 다른 AZ 서버: ② 양쪽 유료</li><li>앱 서버 → S3 버킷: ③ 무료</li><li>앱 서버 → NAT 게이트웨이: ④ 처리료</li><li>NAT 게이트웨이 → 인터넷: ④ 전송료</li><li>S3 버킷 → CloudFront: ⑤ 무료</li><li>CloudFront → 인터넷: ⑤ 엣지 요금</li><li>앱 서버 → 다른 리전: ⑥ 전송료</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>같은 AZ에서 <strong>프라이빗 IP</strong>로 부르면 무료다. 퍼블릭 IP나 탄력적 IP로 부르면 같은 AZ라도 AZ 간과 같은 요금이 붙는다.</li>\n<li><a href=\"/foundations/availability-zones/\">AZ</a>를 건너면 나간 쪽과 들어온 쪽이 모두 낸다.</li>\n<li>게이트웨이 <a href=\"/networking/vpc-endpoints/\">엔드포인트</a>로 같은 리전의 <a href=\"/storage/s3/\" class=\"mention\">S3</a>와 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>에 가면 전송료도 처리료도 없다.</li>\n<li><a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a>를 지나 인터넷으로 나가면 NAT의 처리료에 인터넷 전송료가 <strong>더해진다</strong>.</li>\n<li>AWS 오리진에서 <a href=\"/networking/cloudfront/\">CloudFront</a>로 가는 것은 무료다. 사용자에게 나갈 때 엣지의 요금을 낸다.</li>\n<li>다른 리전으로 보내면 보내는 쪽만 낸다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"paths\">길마다 내는 것<a href=\"#paths\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 길, 전송료, 더 붙는 것\" tabindex=\"0\"><table aria-label=\"길마다 내는 것\">\n<thead>\n<tr>\n<th scope=\"col\">길</th>\n<th scope=\"col\">전송료</th>\n<th scope=\"col\">더 붙는 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-inteonet-aws\">\n<th scope=\"row\"><a href=\"#row-inteonet-aws\" class=\"anchor\" aria-label=\"줄 링크\"></a>인터넷 → AWS</th>\n<td>없다</td>\n<td>없다</td>\n</tr>\n<tr id=\"row-aws-inteonet\">\n<th scope=\"row\"><a href=\"#row-aws-inteonet\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS → 인터넷</th>\n<td>월 100GB를 넘으면</td>\n<td>없다</td>\n</tr>\n<tr id=\"row-az-ip\">\n<th scope=\"row\"><a href=\"#row-az-ip\" class=\"anchor\" aria-label=\"줄 링크\"></a>같은 AZ, 프라이빗 IP</th>\n<td>없다</td>\n<td>없다</td>\n</tr>\n<tr id=\"row-dareun-az\">\n<th scope=\"row\"><a href=\"#row-dareun-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 AZ</th>\n<td>양쪽에서</td>\n<td>없다</td>\n</tr>\n<tr id=\"row-dareun-rijeon\">\n<th scope=\"row\"><a href=\"#row-dareun-rijeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 리전</th>\n<td>보내는 쪽만</td>\n<td>없다</td>\n</tr>\n<tr id=\"row-nat\">\n<th scope=\"row\"><a href=\"#row-nat\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a> 경유</th>\n<td>목적지에 따라</td>\n<td>시간 + GB 처리료</td>\n</tr>\n<tr id=\"row-s3-dynamodb\">\n<th scope=\"row\"><a href=\"#row-s3-dynamodb\" class=\"anchor\" aria-label=\"줄 링크\"></a>게이트웨이 엔드포인트(<a href=\"/storage/s3/\" class=\"mention\">S3</a>, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>)</th>\n<td>없다</td>\n<td>없다</td>\n</tr>\n<tr id=\"row-privatelink\">\n<th scope=\"row\"><a href=\"#row-privatelink\" class=\"anchor\" aria-label=\"줄 링크\"></a>인터페이스 엔드포인트, <a href=\"/networking/privatelink/\">PrivateLink</a></th>\n<td>없다</td>\n<td>AZ마다 시간 + GB</td>\n</tr>\n<tr id=\"row-vpc-pieoring\">\n<th scope=\"row\"><a href=\"#row-vpc-pieoring\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/vpc-peering/\">VPC 피어링</a></th>\n<td>같은 AZ 없음, 다른 AZ·리전 유료</td>\n<td>없다</td>\n</tr>\n<tr id=\"row-transit-gateway\">\n<th scope=\"row\"><a href=\"#row-transit-gateway\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/transit-gateway/\">Transit Gateway</a></th>\n<td>리전을 넘으면</td>\n<td>연결 시간 + GB 처리료</td>\n</tr>\n<tr id=\"row-direct-connect\">\n<th scope=\"row\"><a href=\"#row-direct-connect\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/direct-connect/\">Direct Connect</a></th>\n<td>나가는 것만, 인터넷보다 싸다</td>\n<td>포트 시간</td>\n</tr>\n<tr id=\"row-site-to-site-vpn\">\n<th scope=\"row\"><a href=\"#row-site-to-site-vpn\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/site-to-site-vpn/\">Site-to-Site VPN</a></th>\n<td>나가는 것만, 인터넷 단가</td>\n<td>연결 시간</td>\n</tr>\n<tr id=\"row-aws-cloudfront\">\n<th scope=\"row\"><a href=\"#row-aws-cloudfront\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS 오리진 → <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a></th>\n<td>없다</td>\n<td>요청 요금</td>\n</tr>\n</tbody>\n</table></div>\n<h3 id=\"managed-replication\">관리형 복제는 다르다<a href=\"#managed-replication\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><a href=\"/database/rds/\" class=\"mention\">RDS</a> 다중 AZ처럼 <strong>서비스가 알아서 하는 AZ 간 복제</strong>는 전송료가 없는 것이 많다. 리전을 넘는 복제(<a href=\"/storage/s3-replication/\">S3 CRR</a>, 리전 간 읽기 복제본, 글로벌 테이블)는 리전 간 요금을 낸다. <a href=\"/networking/elastic-load-balancing/#cross-zone\">교차 영역 분산</a>은 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>가 무료, <a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>는 켜면 낸다.</p>\n</div><h2 id=\"reduce\">줄이는 법<a href=\"#reduce\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 청구서에서 큰 것, 먼저 할 일\" tabindex=\"0\"><table aria-label=\"줄이는 법\">\n<thead>\n<tr>\n<th scope=\"col\">청구서에서 큰 것</th>\n<th scope=\"col\">먼저 할 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-nat-s3-dynamodb\">\n<th scope=\"row\"><a href=\"#row-nat-s3-dynamodb\" class=\"anchor\" aria-label=\"줄 링크\"></a>NAT 처리료(S3, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>)</th>\n<td>게이트웨이 엔드포인트. 무료다</td>\n</tr>\n<tr id=\"row-nat-ecr-ssm\">\n<th scope=\"row\"><a href=\"#row-nat-ecr-ssm\" class=\"anchor\" aria-label=\"줄 링크\"></a>NAT 처리료(<a href=\"/compute/ecr/\" class=\"mention\">ECR</a>, SSM 등)</th>\n<td>양이 많으면 인터페이스 엔드포인트(<a href=\"/networking/nat-gateway-vs-vpc-endpoint/\">비교</a>)</td>\n</tr>\n<tr id=\"row-inteonet-jeonsongnyo\">\n<th scope=\"row\"><a href=\"#row-inteonet-jeonsongnyo\" class=\"anchor\" aria-label=\"줄 링크\"></a>인터넷 전송료</th>\n<td><a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>, 압축, 캐시</td>\n</tr>\n<tr id=\"row-az-gan-yogeum\">\n<th scope=\"row\"><a href=\"#row-az-gan-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>AZ 간 요금</th>\n<td>AZ마다 NAT·엔드포인트를 두어 제 AZ의 것을 쓴다. 캐시와 읽기 복제본을 가까이 둔다</td>\n</tr>\n<tr id=\"row-rijeon-gan-yogeum\">\n<th scope=\"row\"><a href=\"#row-rijeon-gan-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>리전 간 요금</th>\n<td>필요한 것만 복제하고, 읽는 곳 가까이 데이터를 둔다</td>\n</tr>\n<tr id=\"row-hoesaro-naeryeobatgi\">\n<th scope=\"row\"><a href=\"#row-hoesaro-naeryeobatgi\" class=\"anchor\" aria-label=\"줄 링크\"></a>회사로 내려받기</th>\n<td>꾸준하고 많으면 <a href=\"/networking/direct-connect/\" class=\"mention\">Direct Connect</a></td>\n</tr>\n<tr id=\"row-vpc-dul-saiui-maneun-teuraepik\">\n<th scope=\"row\"><a href=\"#row-vpc-dul-saiui-maneun-teuraepik\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 둘 사이의 많은 트래픽</th>\n<td><a href=\"/networking/transit-gateway/\" class=\"mention\">Transit Gateway</a> 대신 피어링</td>\n</tr>\n<tr id=\"row-nami-naeryeobanneun-gonggae-deiteo\">\n<th scope=\"row\"><a href=\"#row-nami-naeryeobanneun-gonggae-deiteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>남이 내려받는 공개 데이터</th>\n<td><a href=\"/storage/s3/#requester-pays\">요청자 지불</a></td>\n</tr>\n</tbody>\n</table></div>\n<p>어디서 나는지는 <a href=\"/management/cost-explorer/\">Cost Explorer</a>에서 사용 유형으로 묶으면 보인다. <code>DataTransfer-Regional-Bytes</code>는 AZ 간, <code>DataTransfer-Out-Bytes</code>는 인터넷, <code>NatGateway-Bytes</code>는 NAT 처리료다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "“AWS 안에서는 무료”가 아니다." }),
						" AZ와 리전을 넘으면 낸다. 무료인 것은 같은 AZ의 프라이빗 IP와, 같은 리전의 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"·",
						createVNode(_components.a, {
							href: "/database/dynamodb/",
							class: "mention",
							children: "DynamoDB"
						}),
						" 같은 서비스다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "전송료와 처리료를 따로 센다." }), " NAT를 없애도 인터넷으로 나가는 요금은 남는다."] }),
					"\n",
					createVNode(_components.li, { children: "가용성을 희생해 AZ를 하나로 줄이는 답은 “고가용성”이 조건이면 틀리다. AZ 간 요금은 다중 AZ의 값이다." }),
					"\n",
					createVNode(_components.li, { children: [
						"퍼블릭 IPv4 주소의 시간 요금은 전송료와 ",
						createVNode(_components.a, {
							href: "/networking/vpc/#fact-public-ipv4-price",
							children: "다른 줄"
						}),
						"이다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "피어링과 Transit Gateway의 비용",
					"set:html": "<p>VPC가 두셋이고 오가는 양이 많으며 “가장 싸게”라면 피어링이다. 처리료가 없다. VPC가 수십 개라 관리가 문제일 때 <a href=\"/networking/transit-gateway/\" class=\"mention\">Transit Gateway</a>를 고른다.</p>"
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
var url = "content/networking/data-transfer-costs.mdx/";
var file = "/work/wt/build/content/networking/data-transfer-costs.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/data-transfer-costs.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
