import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/vpc-endpoints.mdx
var frontmatter = {
	"title": "VPC 엔드포인트",
	"titleEn": "VPC endpoints",
	"kind": "service",
	"status": "published",
	"summary": "VPC 엔드포인트는 인터넷 게이트웨이나 NAT 없이 VPC 안에서 S3 같은 AWS 서비스로 바로 가는 사설 통로이며, 게이트웨이형과 인터페이스형이 있다.",
	"aliases": [
		"VPC Endpoint",
		"VPCE",
		"브이피씨 엔드포인트",
		"게이트웨이 엔드포인트",
		"Gateway Endpoint",
		"S3 게이트웨이 엔드포인트",
		"S3 엔드포인트",
		"DynamoDB 엔드포인트",
		"인터페이스 엔드포인트",
		"Interface Endpoint",
		"엔드포인트 정책",
		"Endpoint policy",
		"프라이빗 DNS",
		"인터넷 없이 S3 접근",
		"사설로 S3 접속",
		"AWS 서비스 사설 접속",
		"인터넷 거치지 않고 접근",
		"VPC 안에서 S3"
	],
	"related": [
		"networking/nat-gateway-vs-vpc-endpoint",
		"networking/privatelink",
		"networking/vpc",
		"networking/nat-gateway",
		"storage/s3",
		"database/dynamodb",
		"networking/direct-connect"
	],
	"signals": [
		{
			"id": "geiteuwei-endeupointeu",
			"need": "프라이빗 서브넷에서 S3나 DynamoDB로 인터넷 없이 무료로 간다",
			"choose": "게이트웨이 엔드포인트",
			"see": "networking/vpc-endpoints#gateway-endpoint",
			"why": "두 서비스는 라우팅 테이블의 경로로 무료다. 인터페이스형은 요금이 든다."
		},
		{
			"id": "inteopeiseu-endeupointeu",
			"need": "인터넷 경로가 없는 서브넷에서 SQS와 KMS를 부른다",
			"choose": "인터페이스 엔드포인트",
			"see": "networking/vpc-endpoints#interface-endpoint",
			"why": "S3와 DynamoDB가 아니면 서브넷에 프라이빗 IP를 두는 인터페이스형이다."
		},
		{
			"id": "s3",
			"need": "온프레미스가 Direct Connect로 S3에 프라이빗 IP로 닿는다",
			"choose": "S3용 인터페이스 엔드포인트",
			"see": "networking/vpc-endpoints#scenario-onprem-to-s3-privately",
			"why": "게이트웨이형은 그 VPC의 경로일 뿐이다. 밖에서 닿으려면 IP가 있어야 한다."
		},
		{
			"id": "nat",
			"need": "AWS가 아닌 일반 인터넷의 외부 API를 부른다",
			"choose": "NAT 게이트웨이",
			"see": "networking/nat-gateway#when",
			"why": "엔드포인트는 AWS 서비스만 잇는다. 인터넷으로는 NAT가 내보낸다."
		}
	],
	"facts": [
		{
			"id": "gateway-services",
			"label": "게이트웨이 엔드포인트가 되는 서비스",
			"value": "S3와 DynamoDB 둘뿐",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"
		},
		{
			"id": "gateway-price",
			"label": "게이트웨이 엔드포인트 요금",
			"value": "무료",
			"called": ["S3 엔드포인트 요금"],
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"
		},
		{
			"id": "interface-price",
			"label": "인터페이스 엔드포인트 요금",
			"value": "AZ마다 켜 둔 시간 + 지나간 데이터(GB)",
			"note": "미국 동부(버지니아)는 AZ당 시간당 0.01달러, GB당 0.01달러(월 1PB까지)다. 리전별 단가는 요금 페이지에 있다.",
			"called": [
				"interface 요금",
				"인터페이스 엔드포인트 요금",
				"interface endpoint $",
				"엔드포인트 GB당"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/privatelink/pricing/"
		},
		{
			"id": "interface-bandwidth",
			"label": "인터페이스 엔드포인트의 대역폭",
			"value": "AZ마다 10Gbps, 100Gbps까지 자동 확장",
			"called": ["interface 대역폭", "endpoint throughput"],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html"
		},
		{
			"id": "interface-per-vpc",
			"label": "VPC당 인터페이스 엔드포인트",
			"value": "기본 50개(GWLB 엔드포인트와 합산)",
			"called": [
				"interface 개",
				"인터페이스 VPC당",
				"interface endpoints per VPC",
				"인터페이스 엔드포인트 VPC당"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html"
		},
		{
			"id": "gateway-per-region",
			"label": "리전당 게이트웨이 엔드포인트",
			"value": "기본 20개, VPC당 최대 255개",
			"called": [
				"게이트웨이 엔드포인트 리전당",
				"게이트웨이 엔드포인트 개",
				"gateway endpoints per region",
				"게이트웨이 엔드포인트 한도"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html"
		},
		{
			"id": "policy-size",
			"label": "엔드포인트 정책의 크기",
			"value": "20,480자(늘릴 수 없음)",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html"
		},
		{
			"id": "private-dns-vpc-settings",
			"label": "프라이빗 DNS에 필요한 VPC 설정",
			"value": "enableDnsSupport와 enableDnsHostnames 둘 다 켜기",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html"
		}
	],
	"scenarios": [
		{
			"id": "s3-without-internet",
			"situation": "프라이빗 서브넷의 서버가 S3에 대용량 파일을 올린다. 트래픽이 인터넷으로 나가면 안 되고 비용도 가장 적어야 한다.",
			"answer": ["networking/vpc-endpoints", "storage/s3"],
			"choose": "S3 게이트웨이 엔드포인트",
			"why": "“S3”와 “가장 적은 비용”이면 게이트웨이 엔드포인트다. 무료이고 라우팅 테이블에 경로만 더하면 된다.",
			"trap": "S3용 인터페이스 엔드포인트도 사설이지만 시간과 GB 요금이 든다. NAT 게이트웨이는 인터넷 쪽 경로이면서 GB 요금도 낸다.",
			"requirements": ["private-access", "lowest-cost"]
		},
		{
			"id": "onprem-to-s3-privately",
			"situation": "온프레미스 서버가 Direct Connect로 들어와 S3에 프라이빗 IP로 접근해야 한다.",
			"answer": [
				"networking/vpc-endpoints",
				"networking/direct-connect",
				"storage/s3"
			],
			"choose": "S3 인터페이스 엔드포인트",
			"why": "온프레미스에서 닿으려면 VPC 안에 프라이빗 IP가 있어야 한다. S3용 인터페이스 엔드포인트가 그 IP를 준다.",
			"trap": "게이트웨이 엔드포인트는 그 VPC의 라우팅 테이블에만 있는 길이라 VPN·Direct Connect·피어링 건너에서는 쓰지 못한다.",
			"requirements": ["private-access", "hybrid"]
		},
		{
			"id": "sqs-from-isolated-subnet",
			"situation": "인터넷 경로가 전혀 없는 서브넷의 서버가 SQS와 KMS를 불러야 한다.",
			"answer": [
				"networking/vpc-endpoints",
				"integration/sqs",
				"security/kms"
			],
			"choose": "서비스마다 인터페이스 엔드포인트",
			"why": "두 서비스는 게이트웨이형이 없으므로 서비스마다 인터페이스 엔드포인트를 만든다. 프라이빗 DNS를 켜면 코드는 그대로다.",
			"trap": "게이트웨이 엔드포인트를 고르는 보기는 S3·DynamoDB가 아니면 틀리다. 엔드포인트의 보안 그룹에서 443을 열지 않으면 시간 초과가 난다.",
			"requirements": ["private-access"]
		},
		{
			"id": "only-our-bucket",
			"situation": "회사 VPC의 서버가 회사 버킷에만 쓸 수 있고, 빼낸 자격 증명으로 남의 버킷에 데이터를 올리는 일은 막아야 한다.",
			"answer": [
				"networking/vpc-endpoints",
				"storage/s3",
				"security/iam"
			],
			"choose": "엔드포인트 정책에 허용할 버킷만",
			"why": "엔드포인트 정책에 허용할 버킷만 적으면 이 통로로는 다른 버킷에 갈 수 없다. 반대로 버킷 정책의 `aws:SourceVpce` 조건은 이 통로로만 들어오게 한다.",
			"trap": "보안 그룹으로는 버킷을 구별하지 못한다. 주소가 아니라 API 요청의 내용이기 때문이다.",
			"requirements": ["access-control"]
		}
	],
	"corrections": [
		{
			"id": "s3-vpc",
			"notes": "S3 게이트웨이 엔드포인트는 무료이므로 가장 비용 효율적이라고 한다.",
			"status": "simplified",
			"right": "같은 리전의 S3에 VPC 안에서 갈 때는 맞다. 온프레미스나 다른 VPC·리전에서 닿아야 하면 게이트웨이형으로는 되지 않고 유료인 인터페이스형을 써야 한다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html"
		},
		{
			"id": "s3-sqs",
			"notes": "VPC 엔드포인트를 쓰면 S3, SQS, DynamoDB 등과 통신할 때 비용이 생기지 않는다고 한다.",
			"status": "wrong",
			"right": "무료인 것은 S3와 DynamoDB의 게이트웨이 엔드포인트뿐이다. SQS는 인터페이스 엔드포인트라 AZ별 시간 요금과 GB 요금을 낸다. 엔드포인트와 별개로 서비스 요청 요금은 그대로다.",
			"source": "https://aws.amazon.com/privatelink/pricing/"
		},
		{
			"id": "s3-iam",
			"notes": "S3 게이트웨이 엔드포인트로 안전하게 접근한다고만 적는다.",
			"status": "simplified",
			"right": "길이 사설일 뿐 기본 엔드포인트 정책은 모든 요청을 허용한다. 어느 버킷에 무엇을 할 수 있는지는 엔드포인트 정책, 버킷 정책, IAM 정책이 정한다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html"
		}
	],
	"sources": [{
		"note": "002",
		"section": "S3 게이트웨이 엔드포인트",
		"lines": "207-209"
	}, {
		"note": "002",
		"section": "VPC 엔드포인트로 비용 줄이기",
		"lines": "221-224"
	}],
	"references": [
		{
			"title": "게이트웨이 엔드포인트",
			"url": "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"
		},
		{
			"title": "인터페이스 엔드포인트 만들기",
			"url": "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html"
		},
		{
			"title": "엔드포인트 정책",
			"url": "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html"
		},
		{
			"title": "S3용 AWS PrivateLink",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html"
		},
		{
			"title": "리전을 넘는 엔드포인트를 지원하는 서비스",
			"url": "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-cross-region-privatelink-support.html"
		},
		{
			"title": "PrivateLink 할당량",
			"url": "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html"
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
			"slug": "gateway-endpoint",
			"text": "게이트웨이 엔드포인트"
		},
		{
			"depth": 3,
			"slug": "bucket-policy",
			"text": "버킷을 이 통로로만 열기"
		},
		{
			"depth": 2,
			"slug": "interface-endpoint",
			"text": "인터페이스 엔드포인트"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol><symbol id=\"icon-saa-vpc-endpoint\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M34 12H12v40h22M22 32h16M38 32a7 7 0 1 0 14 0a7 7 0 1 0 -14 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/storage/s3/\">S3</a>, <a href=\"/database/dynamodb/\">DynamoDB</a>, <a href=\"/integration/sqs/\">SQS</a>, <a href=\"/security/kms/\">KMS</a> 같은 서비스는 내 <a href=\"/networking/vpc/\">VPC</a> 밖에 있고 퍼블릭 IP를 쓴다. 프라이빗 서브넷에서 이들을 부르려면 원래 NAT 게이트웨이를 지나야 한다. 엔드포인트는 이 길을 VPC 안에 낸다. 이유는 셋이다.</p>\n<ul>\n<li><strong>보안</strong>: 인터넷으로 나가는 길이 아예 없는 서브넷에서도 AWS 서비스를 쓴다.</li>\n<li><strong>비용</strong>: <a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a>의 GB 요금을 없애거나 줄인다.</li>\n<li><strong>통제</strong>: 이 통로로 갈 수 있는 버킷이나 계정을 정책으로 묶는다.</li>\n</ul>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-gateway-and-interface\" data-diagram=\"gateway-and-interface\"><figcaption><span class=\"diagram-title\">게이트웨이 엔드포인트와 인터페이스 엔드포인트의 <span class=\"diagram-title-end\">길<a href=\"#diagram-gateway-and-interface\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 게이트웨이 엔드포인트와 인터페이스 엔드포인트의 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"271\" height=\"834\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 433.7 1335\"><svg width=\"433.7\" height=\"1335\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-gateway-and-interface-desc\" aria-labelledby=\"diagram-gateway-and-interface-title\" role=\"img\" viewBox=\"-4 -4 433.7 1335\"><title id=\"diagram-gateway-and-interface-title\">게이트웨이 엔드포인트와 인터페이스 엔드포인트의 길</title><desc id=\"diagram-gateway-and-interface-desc\">프라이빗 서브넷의 EC2가 S3로 갈 때는 라우팅 테이블이 게이트웨이 엔드포인트로 보내고, SQS로 갈 때는 DNS가 같은 서브넷에 있는 인터페이스 엔드포인트의 프라이빗 IP를 알려 준다. 온프레미스는 인터페이스 엔드포인트에만 닿는다.</desc><g class=\"d-boundary\"><rect width=\"401.7\" height=\"786\" x=\"12\" y=\"281\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"192\" height=\"139\" x=\"212.8\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"279.3\" height=\"483\" x=\"110.3\" y=\"344\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M168 525v23q0 7-7.1 7h-18q-7 0-7 7v349\"/><path fill=\"var(--diagram-line)\" d=\"m141.8 903-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M135.8 1043v140\"/><path fill=\"var(--diagram-line)\" d=\"m141.8 1175-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M190.7 524.2V548q0 7 7.1 7h18q7 0 7 7v76.3q0 6.7 6.7 6.7 6.6 0 6.6 6.7V671\"/><path fill=\"var(--diagram-line)\" d=\"m242.1 663-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M265.8 803v380\"/><path fill=\"var(--diagram-line)\" d=\"m271.8 1175-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M308.8 127v511.3q0 6.7-6.6 6.7-6.7 0-6.7 6.7V671\"/><path fill=\"var(--diagram-line)\" d=\"m301.5 663-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"312\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"224.8\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-boundary\"><text x=\"122.3\" y=\"375\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"92.8\" y=\"861\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"135.7\" y=\"884\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 경로로</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"123.8\" y=\"1117\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"135.4\" y=\"1140\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"148\" height=\"30\" x=\"148.8\" y=\"585\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"222.8\" y=\"608\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 프라이빗 IP로</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"253.8\" y=\"1117\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"265.4\" y=\"1140\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"104\" height=\"30\" x=\"256.3\" y=\"201\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"308.3\" y=\"224\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ DX·VPN</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"236.8\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"308.8\" y=\"105\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버</text></g><g class=\"d-node\"><text x=\"179.3\" y=\"517\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"143.3\" y=\"406\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"265.8\" y=\"795\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터페이스 엔드포인트</text><use width=\"72\" height=\"72\" x=\"229.8\" y=\"684\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><text x=\"135.8\" y=\"1035\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">게이트웨이 엔드포인트</text><use width=\"72\" height=\"72\" x=\"99.8\" y=\"924\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><text x=\"135.8\" y=\"1307\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"99.8\" y=\"1196\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"265.8\" y=\"1307\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SQS</text><use width=\"72\" height=\"72\" x=\"229.8\" y=\"1196\" href=\"#icon-aws-sqs\"/></g></svg><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"130.3\" y=\"393\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인터페이스 엔드포인트\" href=\"/networking/vpc-endpoints/\" aria-current=\"page\"><rect width=\"207.7\" height=\"136\" x=\"162\" y=\"671\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"게이트웨이 엔드포인트\" href=\"/networking/vpc-endpoints/\" aria-current=\"page\"><rect width=\"207.7\" height=\"136\" x=\"32\" y=\"911\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"86.8\" y=\"1183\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"SQS\" href=\"/integration/sqs/\"><rect width=\"98\" height=\"136\" x=\"216.8\" y=\"1183\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>프라이빗 서브넷의 EC2가 S3로 갈 때는 라우팅 테이블이 게이트웨이 엔드포인트로 보내고, SQS로 갈 때는 DNS가 같은 서브넷에 있는 인터페이스 엔드포인트의 프라이빗 IP를 알려 준다. 온프레미스는 인터페이스 엔드포인트에만 닿는다.</p><ul><li>온프레미스 안: 서버</li><li>VPC 안: 프라이빗 서브넷, 게이트웨이 엔드포인트</li><li>프라이빗 서브넷 안: EC2, 인터페이스 엔드포인트</li><li>EC2 → 게이트웨이 엔드포인트: ① 경로로</li><li>② 게이트웨이 엔드포인트 → S3</li><li>EC2 → 인터페이스 엔드포인트: ③ 프라이빗 IP로</li><li>④ 인터페이스 엔드포인트 → SQS</li><li>서버 → 인터페이스 엔드포인트: ⑤ DX·VPN</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>게이트웨이형은 <strong>라우팅</strong>으로 동작한다. <a href=\"/networking/route-tables/\">라우팅 테이블</a>에 <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 접두사 목록(<code>pl-…</code>)을 목적지로 하는 경로가 생긴다.</li>\n<li><code>0.0.0.0/0</code>보다 구체적인 경로이므로 S3로 가는 패킷만 NAT를 비켜 간다. 서버는 여전히 S3의 퍼블릭 DNS 이름을 부른다.</li>\n<li>인터페이스형은 <strong>DNS</strong>로 동작한다. 고른 서브넷마다 프라이빗 IP를 가진 네트워크 인터페이스가 생기고, 프라이빗 DNS를 켜면 <code>sqs.ap-northeast-2.amazonaws.com</code>이 그 IP로 풀린다.</li>\n<li>그 인터페이스에서 서비스까지는 <a href=\"/networking/privatelink/\">PrivateLink</a>가 나른다.</li>\n<li>프라이빗 IP이므로 온프레미스나 피어링한 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에서도 닿는다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"gateway-endpoint\">게이트웨이 엔드포인트<a href=\"#gateway-endpoint\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/storage/s3/\" class=\"mention\">S3</a>와 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 전용이다. 만들 때 <strong>어느 라우팅 테이블에 경로를 넣을지</strong> 고르는 것이 전부이고, 서브넷을 고르거나 보안 그룹을 붙이지 않는다. 서버의 보안 그룹이 아웃바운드 443을 막고 있다면 접두사 목록을 상대로 열어 준다.</p>\n<p>같은 리전의 서비스에만 쓰는 것이 기본 전제다. <a href=\"/networking/site-to-site-vpn/\">VPN</a>, <a href=\"/networking/direct-connect/\">Direct Connect</a>, <a href=\"/networking/vpc-peering/\">피어링</a>, <a href=\"/networking/transit-gateway/\" class=\"mention\">Transit Gateway</a> 건너에서는 이 경로를 쓰지 못한다. 길이 라우팅 테이블에만 있고 주소가 없기 때문이다.</p>\n<h3 id=\"bucket-policy\">버킷을 이 통로로만 열기<a href=\"#bucket-policy\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Effect\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Deny\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Principal\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"*\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Action\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"s3:*\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Resource\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"arn:aws:s3:::my-data\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"arn:aws:s3:::my-data/*\"</span><span>]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Condition\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"StringNotEquals\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"aws:SourceVpce\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"vpce-0123456789abcdef0\"</span><span> } }</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p>이 엔드포인트가 아닌 길로 온 요청을 모두 거부한다. 콘솔에서 하던 작업도 막히므로 관리 경로를 먼저 남겨 둔다.</p>\n</div><h2 id=\"interface-endpoint\">인터페이스 엔드포인트<a href=\"#interface-endpoint\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>나머지 거의 모든 서비스와, <a href=\"/storage/s3/\" class=\"mention\">S3</a>·<a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>도 지원한다. 고가용성이 필요하면 <strong>AZ마다</strong> 서브넷을 고른다. 그만큼 시간 요금이 는다. <a href=\"/networking/security-groups/\">보안 그룹</a>에는 부르는 쪽에서 오는 443 인바운드를 열어야 한다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, 게이트웨이, 인터페이스\" tabindex=\"0\"><table aria-label=\"인터페이스 엔드포인트\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\" role=\"columnheader\">게이트웨이</th>\n<th scope=\"col\" role=\"columnheader\">인터페이스</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-seobiseu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seobiseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>서비스</th>\n<td role=\"cell\">S3, DynamoDB</td>\n<td role=\"cell\">대부분의 AWS 서비스, 다른 계정의 서비스</td>\n</tr>\n<tr id=\"row-moseup\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-moseup\" class=\"anchor\" aria-label=\"줄 링크\"></a>모습</th>\n<td role=\"cell\">라우팅 테이블의 경로</td>\n<td role=\"cell\">서브넷의 네트워크 인터페이스<wbr>(프라이빗 IP)</td>\n</tr>\n<tr id=\"row-boan-geurup\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-boan-geurup\" class=\"anchor\" aria-label=\"줄 링크\"></a>보안 그룹</th>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">있음</td>\n</tr>\n<tr id=\"row-onpeuremiseu-pieoringeseo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-onpeuremiseu-pieoringeseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>온프레미스·<wbr>피어링에서</th>\n<td role=\"cell\">안 된다</td>\n<td role=\"cell\">된다</td>\n</tr>\n<tr id=\"row-yogeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td role=\"cell\">무료</td>\n<td role=\"cell\">AZ별 시간 + GB</td>\n</tr>\n<tr id=\"row-endeupointeu-jeongchaek\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-endeupointeu-jeongchaek\" class=\"anchor\" aria-label=\"줄 링크\"></a>엔드포인트 정책</th>\n<td role=\"cell\">있음</td>\n<td role=\"cell\">대부분 있음</td>\n</tr>\n</tbody>\n</table></div>\n<p>보안 장비로 트래픽을 보내는 <strong>Gateway Load Balancer 엔드포인트</strong>는 이름이 비슷하지만 용도가 다르다. 라우팅 테이블의 다음 홉으로 적어 <a href=\"/networking/gateway-load-balancer/\">GWLB</a>에 트래픽을 넘긴다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"둘 다 만들 수 있을 때 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						" 안의 서버만 쓴다면 게이트웨이형이다. 온프레미스도 써야 하면 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"에는 둘을 함께 둔다. VPC 안은 무료 길로, 온프레미스는 인터페이스로 간다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"엔드포인트를 만들어도 ",
						createVNode(_components.a, {
							href: "/security/iam/",
							children: "IAM"
						}),
						" 권한은 따로 필요하다. 길과 권한은 별개다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"엔드포인트는 ",
						createVNode(_components.strong, { children: "안에서 AWS 서비스로" }),
						" 가는 길이다. 일반 인터넷으로 나가려면 여전히 NAT가 필요하다. 둘의 선택은 ",
						createVNode(_components.a, {
							href: "/networking/nat-gateway-vs-vpc-endpoint/",
							children: "NAT 게이트웨이와 비교"
						}),
						"에서 다룬다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"S3를 게이트웨이형으로 쓰면 요청의 출발지 IP가 사설로 바뀐다. 버킷 정책에 퍼블릭 IP 조건이 있었다면 그때부터 거부된다. ",
						createVNode(_components.code, { children: "aws:SourceVpce" }),
						"나 ",
						createVNode(_components.code, { children: "aws:VpcSourceIp" }),
						"로 바꾼다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "무료라는 말은 둘에게만",
					"set:html": "<p>“<a href=\"/integration/sqs/\" class=\"mention\">SQS</a>에 VPC 엔드포인트를 두면 무료”는 틀리다. 무료는 S3·<a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>의 <strong>게이트웨이</strong> 엔드포인트뿐이다.</p>"
				}),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "다른 리전의 서비스도 닿는다",
					"set:html": "<p>예전에는 같은 리전의 서비스만 됐지만, 2025년 11월부터는 S3·IAM·<a href=\"/security/kms/\" class=\"mention\">KMS</a>·<a href=\"/compute/ecr/\" class=\"mention\">ECR</a>·<a href=\"/compute/ecs/\" class=\"mention\">ECS</a>·<a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>·<a href=\"/analytics/data-firehose/\" class=\"mention\">Data Firehose</a>·<a href=\"/networking/route53/\" class=\"mention\">Route 53</a> 등 정해진 서비스에 리전을 넘는 인터페이스 엔드포인트를 만들 수 있다. 시험은 아직 같은 리전을 전제로 묻는다.</p>"
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
var url = "content/networking/vpc-endpoints.mdx/";
var file = "/work/wt/build/content/networking/vpc-endpoints.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/vpc-endpoints.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
