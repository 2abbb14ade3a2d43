import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/nat-gateway-vs-vpc-endpoint.mdx
var frontmatter = {
	"title": "NAT 게이트웨이 vs VPC 엔드포인트",
	"titleEn": "NAT gateway vs VPC endpoint",
	"kind": "comparison",
	"status": "published",
	"summary": "목적지가 AWS 서비스면 VPC 엔드포인트, 일반 인터넷이면 NAT 게이트웨이이고, S3·DynamoDB로 가는 트래픽은 무료 게이트웨이 엔드포인트로 빼는 것이 첫 번째 절약이다.",
	"aliases": [
		"NAT 비용 절감",
		"NAT vs 엔드포인트",
		"NAT 게이트웨이 비용 줄이기",
		"NAT 대신 엔드포인트",
		"VPC 엔드포인트 vs NAT",
		"S3 접근 비용 줄이기",
		"NAT 요금 줄이기",
		"인터넷 안 거치고 S3",
		"NAT냐 엔드포인트냐",
		"NAT 게이트웨이 요금 폭탄",
		"S3 때문에 NAT 요금"
	],
	"related": [
		"networking/nat-gateway",
		"networking/vpc-endpoints",
		"networking/privatelink",
		"networking/nat-gateway-vs-nat-instance",
		"networking/vpc",
		"storage/s3",
		"database/dynamodb"
	],
	"signals": [
		{
			"id": "geiteuwei-endeupointeu",
			"need": "프라이빗 서브넷에서 S3·DynamoDB에 통로 요금 없이 간다",
			"choose": "게이트웨이 엔드포인트",
			"see": "networking/nat-gateway-vs-vpc-endpoint#verdict",
			"why": "두 서비스의 통로는 무료다. 인터페이스형과 NAT는 시간과 GB 요금이 든다."
		},
		{
			"id": "inteopeiseu-endeupointeu",
			"need": "인터넷 경로가 없는 서브넷에서 SQS나 KMS를 부른다",
			"choose": "인터페이스 엔드포인트",
			"see": "networking/nat-gateway-vs-vpc-endpoint#verdict",
			"why": "게이트웨이형은 S3와 DynamoDB뿐이다. 나머지는 프라이빗 IP를 주는 인터페이스형이다."
		},
		{
			"id": "nat",
			"need": "패치 서버나 외부 결제 API처럼 목적지가 인터넷이다",
			"choose": "NAT 게이트웨이",
			"see": "networking/nat-gateway-vs-vpc-endpoint#verdict",
			"why": "엔드포인트는 AWS 서비스로만 간다. 일반 인터넷은 NAT가 있어야 한다."
		},
		{
			"id": "endeupointeu-jeongchaek",
			"need": "VPC의 서버가 회사 것이 아닌 S3 버킷에는 쓰지 못한다",
			"choose": "엔드포인트 정책",
			"see": "networking/vpc-endpoints#scenario-only-our-bucket",
			"why": "통로에 허용할 버킷만 적는다. 보안 그룹은 버킷을 구별하지 못한다."
		}
	],
	"facts": [
		{
			"id": "cheapest-path-to-s3",
			"label": "같은 리전 S3로 가는 1GB의 통로 요금",
			"value": "게이트웨이 엔드포인트 무료, 인터페이스 엔드포인트 0.01달러, NAT 게이트웨이 0.045달러",
			"note": "미국 동부(버지니아) 기준이고 시간 요금은 별도다. 다른 리전의 단가는 요금 페이지에서 다시 확인할 것.",
			"source": "https://aws.amazon.com/vpc/pricing/"
		},
		{
			"id": "gateway-endpoint-services",
			"label": "무료로 NAT를 비켜 갈 수 있는 서비스",
			"value": "S3, DynamoDB",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"
		},
		{
			"id": "route-precedence",
			"label": "둘이 함께 있을 때 S3 트래픽이 가는 곳",
			"value": "게이트웨이 엔드포인트",
			"note": "라우팅 테이블의 접두사 목록(S3의 주소 대역을 묶은 것) 경로가 0.0.0.0/0보다 구체적이기 때문이다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"
		}
	],
	"scenarios": [
		{
			"id": "cut-nat-data-charges",
			"situation": "프라이빗 서브넷의 분석 서버가 같은 리전 S3와 매일 수 TB를 주고받아 NAT 데이터 처리 요금이 VPC 비용의 대부분이다. 애플리케이션은 고치지 않는다.",
			"answer": ["networking/nat-gateway-vs-vpc-endpoint", "networking/vpc-endpoints"],
			"choose": "S3 게이트웨이 엔드포인트",
			"why": "“S3”와 “코드 그대로”면 게이트웨이 엔드포인트다. 경로만 더하면 S3 트래픽이 NAT를 비켜 가고 통로 요금이 0이 된다.",
			"trap": "NAT 게이트웨이를 AZ마다 늘려도 GB당 처리 요금은 그대로다. AZ 간 전송료만 줄어든다.",
			"requirements": ["lowest-cost", "least-operations"]
		},
		{
			"id": "third-party-api-plus-sqs",
			"situation": "프라이빗 서브넷의 서버가 외부 결제사 API와 SQS를 함께 부른다. 인터넷을 지나는 트래픽은 꼭 필요한 것만 남기려 한다.",
			"answer": [
				"networking/nat-gateway",
				"networking/vpc-endpoints",
				"integration/sqs"
			],
			"choose": "결제사는 NAT, SQS는 인터페이스 엔드포인트",
			"why": "결제사는 인터넷에 있으므로 NAT가 필요하고, SQS는 인터페이스 엔드포인트로 뺀다. 목적지마다 길을 나눈다.",
			"trap": "엔드포인트만 두면 결제사에 닿지 못하고, NAT만 두면 SQS 트래픽도 NAT의 퍼블릭 IP를 거친다.",
			"requirements": ["private-access"]
		},
		{
			"id": "isolated-subnet-compliance",
			"situation": "규정상 서브넷에 인터넷으로 나가는 길이 하나도 없어야 하지만 DynamoDB와 Secrets Manager는 써야 한다.",
			"answer": [
				"networking/vpc-endpoints",
				"database/dynamodb",
				"security/secrets-manager"
			],
			"choose": "게이트웨이형(DynamoDB) + 인터페이스형(Secrets Manager)",
			"why": "“인터넷 경로가 없어야”가 NAT를 지운다. DynamoDB는 게이트웨이형, Secrets Manager는 인터페이스형 엔드포인트를 둔다.",
			"trap": "NAT 게이트웨이에 보안 그룹을 붙여 목적지를 제한한다는 보기. NAT 게이트웨이에는 보안 그룹을 붙일 수 없다.",
			"requirements": ["private-access"]
		}
	],
	"corrections": [
		{
			"id": "ec2-s3",
			"notes": "EC2에서 VPC 엔드포인트를 거쳐 S3, SQS, DynamoDB와 통신하면 비용이 없다고 한다.",
			"status": "wrong",
			"right": "무료는 S3·DynamoDB의 게이트웨이 엔드포인트다. SQS처럼 인터페이스 엔드포인트를 쓰는 서비스는 AZ별 시간 요금과 GB 요금이 있다. 트래픽이 적으면 이미 있는 NAT로 보내는 편이 쌀 수도 있다.",
			"source": "https://aws.amazon.com/privatelink/pricing/"
		},
		{
			"id": "ipv4-ipv6",
			"notes": "일반 인터넷과 통신하려면 반드시 NAT 게이트웨이를 지나야 한다고 한다.",
			"status": "simplified",
			"right": "프라이빗 서브넷에서 IPv4로 나갈 때의 말이다. 퍼블릭 서브넷에서는 인터넷 게이트웨이로, IPv6는 송신 전용 인터넷 게이트웨이로 나간다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html"
		},
		{
			"id": "ec2-nat",
			"notes": "프라이빗 서브넷의 EC2는 AWS 서비스에 접근하려면 NAT 게이트웨이를 지나야 한다고 한다.",
			"status": "simplified",
			"right": "엔드포인트가 없을 때의 이야기다. 엔드포인트가 있으면 NAT도 인터넷 게이트웨이도 필요 없다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"
		}
	],
	"sources": [{
		"note": "002",
		"section": "NAT Gateway",
		"lines": "211-219"
	}, {
		"note": "002",
		"section": "VPC 엔드포인트로 비용 줄이기",
		"lines": "221-224"
	}],
	"references": [
		{
			"title": "VPC 요금(NAT 게이트웨이)",
			"url": "https://aws.amazon.com/vpc/pricing/"
		},
		{
			"title": "PrivateLink 요금(인터페이스 엔드포인트)",
			"url": "https://aws.amazon.com/privatelink/pricing/"
		},
		{
			"title": "게이트웨이 엔드포인트",
			"url": "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"
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
			"slug": "paths",
			"text": "길의 차이"
		},
		{
			"depth": 2,
			"slug": "cost",
			"text": "비용으로 가르기"
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
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol><symbol id=\"icon-saa-internet-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M25 46V29m-5 5 5-5 5 5M39 29v17m-5-5 5 5 5-5\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-nat-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M21 40h21m-7-7 7 7-7 7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-vpc-endpoint\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M34 12H12v40h22M22 32h16M38 32a7 7 0 1 0 14 0a7 7 0 1 0 -14 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>퍼블릭 IP가 없는 프라이빗 서브넷의 서버가 밖으로 나가는 두 길이다. 하나는 인터넷으로 나가는 문이고, 하나는 정해진 서비스로만 가는 사설 통로다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, NAT 게이트웨이, VPC 엔드포인트, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/networking/vpc-endpoints/\">VPC 엔드포인트</a></th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-danneun-got\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-danneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>닿는 곳</th>\n<td role=\"cell\">인터넷 전체와 퍼블릭 AWS API</td>\n<td role=\"cell\">지정한 AWS 서비스·<a href=\"/networking/privatelink/\" class=\"mention\">PrivateLink</a> 서비스만</td>\n<td role=\"cell\">인터넷이면 NAT, AWS 서비스면 엔드포인트</td>\n</tr>\n<tr id=\"row-jinaneun-mang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jinaneun-mang\" class=\"anchor\" aria-label=\"줄 링크\"></a>지나는 망</th>\n<td role=\"cell\">인터넷 게이트웨이를 거친다</td>\n<td role=\"cell\"><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>와 AWS 망 안</td>\n<td role=\"cell\">사설이어야 하면 엔드포인트</td>\n</tr>\n<tr id=\"row-yogeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td role=\"cell\">시간 + GB</td>\n<td role=\"cell\">게이트웨이형 무료, 인터페이스형 AZ별 시간 + GB</td>\n<td role=\"cell\"><a href=\"/storage/s3/\" class=\"mention\">S3</a>·<a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>는 엔드포인트</td>\n</tr>\n<tr id=\"row-tongje-sudan\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-tongje-sudan\" class=\"anchor\" aria-label=\"줄 링크\"></a>통제 수단</th>\n<td role=\"cell\">서브넷의 네트워크 ACL, 인스턴스의 보안 그룹</td>\n<td role=\"cell\">엔드포인트 정책<wbr>(+ 인터페이스형은 보안 그룹)</td>\n<td role=\"cell\">세밀한 통제는 엔드포인트</td>\n</tr>\n<tr id=\"row-gogayongseong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gogayongseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>고가용성</th>\n<td role=\"cell\">AZ마다 하나<wbr>(또는 리전형)</td>\n<td role=\"cell\">게이트웨이형은 신경 쓸 것 없음, 인터페이스형은 AZ마다 서브넷</td>\n<td role=\"cell\">손이 덜 가는 것은 게이트웨이형</td>\n</tr>\n<tr id=\"row-seoljeong-su\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seoljeong-su\" class=\"anchor\" aria-label=\"줄 링크\"></a>설정 수</th>\n<td role=\"cell\">하나로 모든 목적지</td>\n<td role=\"cell\">서비스마다 하나</td>\n<td role=\"cell\">목적지가 많고 트래픽이 적으면 NAT</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"paths\">길의 차이<a href=\"#paths\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-two-paths\" data-diagram=\"two-paths\"><figcaption><span class=\"diagram-title\">NAT 게이트웨이를 거치는 길과 VPC 엔드포인트를 거치는 <span class=\"diagram-title-end\">길<a href=\"#diagram-two-paths\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: NAT 게이트웨이를 거치는 길과 VPC 엔드포인트를 거치는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"408\" height=\"893\" class=\"diagram-svg diagram-slim diagram-from-330 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 653 1428.6\"><svg width=\"653\" height=\"1428.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-two-paths-desc\" aria-labelledby=\"diagram-two-paths-title\" role=\"img\" viewBox=\"-4 -4 653 1428.6\"><title id=\"diagram-two-paths-title\">NAT 게이트웨이를 거치는 길과 VPC 엔드포인트를 거치는 길</title><desc id=\"diagram-two-paths-desc\">프라이빗 EC2가 외부 API로 갈 때는 NAT 게이트웨이와 인터넷 게이트웨이를 거쳐 인터넷으로 나간다. 같은 EC2가 S3로 갈 때는 게이트웨이 엔드포인트로, SQS로 갈 때는 인터페이스 엔드포인트로 AWS 망 안에서 바로 간다.</desc><g class=\"d-boundary\"><rect width=\"621\" height=\"1148.6\" x=\"12\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"320.8\" height=\"205\" x=\"257.6\" y=\"646\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"249.3\" height=\"447\" x=\"359.7\" y=\"65\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M428.7 246v23q0 7-7 7h-42.3q-7 0-7 7v262q0 7 7 7h31.5q7 0 7 7v136\"/><path fill=\"var(--diagram-line)\" d=\"m424 687-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M418 827v177.6\"/><path fill=\"var(--diagram-line)\" d=\"m424 996.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M418 1136.6v140\"/><path fill=\"var(--diagram-line)\" d=\"m424 1268.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M428.7 246v23q0 7-7 7h-42.3q-7 0-7 7v262q0 7-7.2 7H143q-7 0-7 7v156.3\"/><path fill=\"var(--diagram-line)\" d=\"m141.8 707.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M135.8 847.3v429.3\"/><path fill=\"var(--diagram-line)\" d=\"m141.8 1268.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M428.7 246v23q0 7 7.1 7h42.3q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m491.2 348-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M485.2 488v57q0 7 7 7h63q7.1 0 7.1 7v717.6\"/><path fill=\"var(--diagram-line)\" d=\"m568.3 1268.6-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"269.6\" y=\"677\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 서브넷</text></g><g class=\"d-boundary\"><text x=\"371.7\" y=\"96\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-edge-label\"><rect width=\"115\" height=\"30\" x=\"360\" y=\"582\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"417.5\" y=\"605\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 0.0.0.0/0</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"406\" y=\"954.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"417.6\" y=\"977.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"375\" y=\"1210.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"417.9\" y=\"1233.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 인터넷</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"70.8\" y=\"582\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"135.5\" y=\"605\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 접두사 목록</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"102.3\" y=\"1210.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"135.7\" y=\"1233.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 무료</text></g><g class=\"d-edge-label\"><rect width=\"129\" height=\"30\" x=\"420.7\" y=\"306\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"485.1\" y=\"329\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 프라이빗 IP</text></g><g class=\"d-edge-label\"><rect width=\"109.7\" height=\"30\" x=\"507.3\" y=\"1210.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"562.2\" y=\"1233.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 시간+GB</text></g><g class=\"d-node\"><text x=\"428.7\" y=\"238\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"392.7\" y=\"127\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"485.1\" y=\"480\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터페이스 엔드포인트</text><use width=\"72\" height=\"72\" x=\"449.1\" y=\"369\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><text x=\"418\" y=\"819\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT 게이트웨이</text><use width=\"72\" height=\"72\" x=\"382\" y=\"708\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><text x=\"135.8\" y=\"839.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">게이트웨이 엔드포인트</text><use width=\"72\" height=\"72\" x=\"99.8\" y=\"728.3\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><text x=\"418\" y=\"1128.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터넷 게이트웨이</text><use width=\"72\" height=\"72\" x=\"382\" y=\"1017.6\" href=\"#icon-saa-internet-gateway\"/></g><g class=\"d-node\"><rect width=\"105.4\" height=\"44\" x=\"365.3\" y=\"1280.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"418\" y=\"1311.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">외부 API</text></g><g class=\"d-node\"><text x=\"135.8\" y=\"1400.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"99.8\" y=\"1289.6\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"562.3\" y=\"1400.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SQS</text><use width=\"72\" height=\"72\" x=\"526.3\" y=\"1289.6\" href=\"#icon-aws-sqs\"/></g></svg><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"379.7\" y=\"114\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인터페이스 엔드포인트\" href=\"/networking/vpc-endpoints/\"><rect width=\"207.7\" height=\"136\" x=\"381.3\" y=\"356\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이\" href=\"/networking/nat-gateway/\"><rect width=\"154.2\" height=\"136\" x=\"340.9\" y=\"695\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"게이트웨이 엔드포인트\" href=\"/networking/vpc-endpoints/\"><rect width=\"207.7\" height=\"136\" x=\"32\" y=\"715.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인터넷 게이트웨이\" href=\"/networking/vpc/\"><rect width=\"169.6\" height=\"136\" x=\"333.2\" y=\"1004.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"86.8\" y=\"1276.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"SQS\" href=\"/integration/sqs/\"><rect width=\"98\" height=\"136\" x=\"513.3\" y=\"1276.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"279\" height=\"885\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"11.5 -4 446 1415.8\"><svg width=\"446\" height=\"1415.8\" x=\"11.5\" y=\"-4\" aria-describedby=\"diagram-two-paths-narrow-desc\" aria-labelledby=\"diagram-two-paths-narrow-title\" role=\"img\" viewBox=\"11.5 -4 446 1415.8\"><title id=\"diagram-two-paths-narrow-title\">NAT 게이트웨이를 거치는 길과 VPC 엔드포인트를 거치는 길</title><desc id=\"diagram-two-paths-narrow-desc\">프라이빗 EC2가 외부 API로 갈 때는 NAT 게이트웨이와 인터넷 게이트웨이를 거쳐 인터넷으로 나간다. 같은 EC2가 S3로 갈 때는 게이트웨이 엔드포인트로, SQS로 갈 때는 인터페이스 엔드포인트로 AWS 망 안에서 바로 간다.</desc><g class=\"d-boundary\"><rect width=\"381.9\" height=\"1143.8\" x=\"27.5\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"147.1\" height=\"245.4\" x=\"200.5\" y=\"654.2\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"177.3\" height=\"455.2\" x=\"208.1\" y=\"65\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M273.1 238v23q0 7-7 7h-24.7q-7 0-7 7v278.2q0 7 7 7H267q7 0 7 7v160.2\"/><path fill=\"var(--diagram-line)\" d=\"m280 719.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M274 875.6v108\"/><path fill=\"var(--diagram-line)\" d=\"m280 975.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M274 1131.8v47q0 7-7 7h-3q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m263 1263.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M273.1 238v23q0 7-7 7h-24.7q-7 0-7 7v278.2q0 7-7.1 7H108.1q-7.1 0-7.1 7v133.6\"/><path fill=\"var(--diagram-line)\" d=\"m107 692.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M101 849v336.6q0 .2-.2.2t-.3.2v85.8\"/><path fill=\"var(--diagram-line)\" d=\"m106.5 1263.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M273.1 238v23q0 7 7 7h24.7q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m317.9 340-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M311.9 496.2v57q0 7 7 7h33.6q7.1 0 7.1 7v611.6q0 7 7 7h13q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m392.7 1263.8-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"39.5\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"280.5\" y=\"685.2\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 <tspan x=\"280.5\" y=\"713.8\">서브넷</tspan></text></g><g class=\"d-boundary\"><text x=\"220.1\" y=\"96\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-edge-label\"><rect width=\"115\" height=\"30\" x=\"216.1\" y=\"590.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"273.6\" y=\"613.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 0.0.0.0/0</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"262.1\" y=\"933.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"273.7\" y=\"956.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"213.9\" y=\"1205.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"256.8\" y=\"1228.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 인터넷</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"36\" y=\"590.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"100.6\" y=\"613.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 접두사 목록</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"67\" y=\"1205.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"100.4\" y=\"1228.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 무료</text></g><g class=\"d-edge-label\"><rect width=\"129\" height=\"30\" x=\"247.4\" y=\"298\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"311.8\" y=\"321\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 프라이빗 IP</text></g><g class=\"d-edge-label\"><rect width=\"109.7\" height=\"30\" x=\"331.7\" y=\"1205.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"386.6\" y=\"1228.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 시간+GB</text></g><g class=\"d-node\"><text x=\"273.1\" y=\"230\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"237.1\" y=\"123\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"311.9\" y=\"464\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터페이스 <tspan x=\"311.9\" y=\"488.2\">엔드포인트</tspan></text><use width=\"72\" height=\"72\" x=\"275.9\" y=\"357\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><text x=\"274.1\" y=\"843.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT <tspan x=\"274.1\" y=\"867.6\">게이트웨이</tspan></text><use width=\"72\" height=\"72\" x=\"238.1\" y=\"736.4\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><text x=\"101\" y=\"816.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">게이트웨이 <tspan x=\"101\" y=\"841\">엔드포인트</tspan></text><use width=\"72\" height=\"72\" x=\"65\" y=\"709.8\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><text x=\"274.1\" y=\"1099.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터넷 <tspan x=\"274.1\" y=\"1123.8\">게이트웨이</tspan></text><use width=\"72\" height=\"72\" x=\"238.1\" y=\"992.6\" href=\"#icon-saa-internet-gateway\"/></g><g class=\"d-node\"><rect width=\"97.5\" height=\"36\" x=\"208.2\" y=\"1275.8\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"256.9\" y=\"1302.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">외부 API</text></g><g class=\"d-node\"><text x=\"100.5\" y=\"1387.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"64.5\" y=\"1280.8\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"386.7\" y=\"1387.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SQS</text><use width=\"72\" height=\"72\" x=\"350.7\" y=\"1280.8\" href=\"#icon-aws-sqs\"/></g></svg><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"228.1\" y=\"114\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인터페이스 엔드포인트\" href=\"/networking/vpc-endpoints/\"><rect width=\"107.1\" height=\"152.2\" x=\"258.3\" y=\"348\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이\" href=\"/networking/nat-gateway/\"><rect width=\"107.1\" height=\"152.2\" x=\"220.5\" y=\"727.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"게이트웨이 엔드포인트\" href=\"/networking/vpc-endpoints/\"><rect width=\"107.1\" height=\"152.2\" x=\"47.5\" y=\"700.8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인터넷 게이트웨이\" href=\"/networking/vpc/\"><rect width=\"107.1\" height=\"152.2\" x=\"220.5\" y=\"983.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"90\" height=\"128\" x=\"55.5\" y=\"1271.8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"SQS\" href=\"/integration/sqs/\"><rect width=\"90\" height=\"128\" x=\"341.7\" y=\"1271.8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>프라이빗 EC2가 외부 API로 갈 때는 NAT 게이트웨이와 인터넷 게이트웨이를 거쳐 인터넷으로 나간다. 같은 EC2가 S3로 갈 때는 게이트웨이 엔드포인트로, SQS로 갈 때는 인터페이스 엔드포인트로 AWS 망 안에서 바로 간다.</p><ul><li>VPC 안: 프라이빗 서브넷, 퍼블릭 서브넷, 게이트웨이 엔드포인트, 인터넷 게이트웨이</li><li>프라이빗 서브넷 안: EC2, 인터페이스 엔드포인트</li><li>퍼블릭 서브넷 안: NAT 게이트웨이</li><li>EC2 → NAT 게이트웨이: ① 0.0.0.0/0</li><li>② NAT 게이트웨이 → 인터넷 게이트웨이</li><li>인터넷 게이트웨이 → 외부 API: ③ 인터넷</li><li>EC2 → 게이트웨이 엔드포인트: ④ 접두사 목록</li><li>게이트웨이 엔드포인트 → S3: ⑤ 무료</li><li>EC2 → 인터페이스 엔드포인트: ⑥ 프라이빗 IP</li><li>인터페이스 엔드포인트 → SQS: ⑦ 시간+GB</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>외부 API는 ①–③으로 나간다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>는 ④–⑤, <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>는 ⑥–⑦로 간다. 셋이 한 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에 함께 있어도 서로 방해하지 않는다. 라우팅은 <strong>더 구체적인 경로</strong>가 이기고, 인터페이스형은 DNS가 프라이빗 IP를 알려 주어 애초에 밖으로 나갈 일이 없기 때문이다.</p>\n<p>NAT를 거쳐 S3에 가도 데이터가 실제로 공용 인터넷을 떠도는 것은 아니다. 같은 리전의 공인 주소로 가는 트래픽은 AWS 망에 머문다. 그래도 NAT 요금은 나오고, “인터넷 경로가 없어야 한다”는 요구는 지키지 못한다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용으로 가르기<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li><strong><a href=\"/storage/s3/\" class=\"mention\">S3</a>·<a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a></strong>: 계산할 것 없이 게이트웨이 엔드포인트다. 요금이 없고 손해 볼 일이 없다.</li>\n<li><strong><a href=\"/integration/sqs/\" class=\"mention\">SQS</a>·<a href=\"/security/kms/\" class=\"mention\">KMS</a>·<a href=\"/compute/ecr/\" class=\"mention\">ECR</a>·CloudWatch Logs 등</strong>: 인터페이스형의 시간 요금(서비스 수 × AZ 수)을 트래픽으로 뽑을 수 있는지 본다. NAT와의 GB 요금 차이 0.035달러로 나누면 손익이 나온다. 미국 동부에서 AZ 둘이면 한 달 시간 요금이 약 14.6달러이므로 400GB쯤부터 이득이다.</li>\n<li><strong>NAT를 아예 없앨 수 있을 때</strong>: 인터넷에 나갈 일이 없다면 NAT의 시간 요금까지 사라져 인터페이스형이 쉽게 이긴다.</li>\n<li><strong><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>가 여럿일 때</strong>: 인터페이스 엔드포인트를 공유 VPC 하나에 모으고 <a href=\"/networking/transit-gateway/\" class=\"mention\">Transit Gateway</a>로 나눠 쓰면 엔드포인트의 시간 요금이 준다. Transit Gateway의 GB 요금은 더해지므로 함께 센다. 다른 길의 요금까지 한 표로 보려면 <a href=\"/networking/data-transfer-costs/#paths\">데이터 전송 요금</a>을 본다.</li>\n</ol>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>게이트웨이 엔드포인트</strong>: 목적지가 <a href=\"/storage/s3/\" class=\"mention\">S3</a>나 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>다. NAT가 있어도 함께 둔다.</li>\n<li><strong>인터페이스 엔드포인트</strong>: 다른 AWS 서비스를 부르는데 인터넷 경로가 없어야 하거나, 트래픽이 많거나, 온프레미스에서도 프라이빗 IP로 닿아야 한다.</li>\n<li><strong><a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a></strong>: 패치 서버, 외부 API처럼 목적지가 일반 인터넷이다.</li>\n<li><strong>둘 다</strong>: 대부분의 실무. 인터넷은 NAT로, 무거운 AWS 트래픽은 엔드포인트로 나눈다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"둘 다 ",
						createVNode(_components.strong, { children: "안에서 밖으로" }),
						"의 길이다. 인터넷 사용자를 받는 일은 로드 밸런서가 한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/networking/nat-gateway/",
						class: "mention",
						children: "NAT 게이트웨이"
					}), "에는 정책이 없다. 어느 버킷으로 가는지 가릴 수 없으므로 데이터 유출을 막으라는 문제에서는 엔드포인트 정책이 답이다."] }),
					"\n",
					createVNode(_components.li, { children: [
						"컨테이너 이미지를 ",
						createVNode(_components.a, {
							href: "/compute/fargate/",
							children: "Fargate"
						}),
						"가 ",
						createVNode(_components.a, {
							href: "/compute/ecr/",
							children: "ECR"
						}),
						"에서 받으려면 ECR용 인터페이스 엔드포인트 둘과 ",
						createVNode(_components.strong, { children: [createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}), " 게이트웨이 엔드포인트"] }),
						"가 필요하다. 이미지 계층이 S3에 있기 때문이다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "비용 문제의 첫 단추",
					"set:html": "<p>“프라이빗 서브넷 + S3 + NAT 비용이 크다”가 보이면 게이트웨이 엔드포인트를 먼저 찾는다. 다른 보기의 S3 인터페이스 엔드포인트도 동작하지만 시간과 GB 요금이 있어 비용에서 진다.</p>"
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
var url = "content/networking/nat-gateway-vs-vpc-endpoint.mdx/";
var file = "/work/wt/build/content/networking/nat-gateway-vs-vpc-endpoint.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/nat-gateway-vs-vpc-endpoint.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
