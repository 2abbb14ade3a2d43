import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/foundations/regions.mdx
var frontmatter = {
	"title": "AWS 리전과 리전 선택",
	"titleEn": "AWS Regions",
	"kind": "concept",
	"status": "published",
	"summary": "리전은 서로 떨어진 데이터 센터 무리가 모인 지리적 구역이고, 규정·지연 시간·제공 서비스·요금을 따져 고른다.",
	"aliases": [
		"리전",
		"AWS 리전",
		"Region",
		"리젼",
		"AWS Region",
		"지역",
		"리전 선택",
		"리전 코드",
		"서울 리전",
		"ap-northeast-2",
		"us-east-1",
		"글로벌 서비스",
		"global service",
		"리전 서비스",
		"글로벌 인프라",
		"AWS 글로벌 인프라",
		"global infrastructure",
		"데이터 주권",
		"데이터 상주",
		"data residency",
		"옵트인 리전",
		"opt-in Region",
		"파티션",
		"다중 리전",
		"멀티 리전",
		"multi-region",
		"리전 고르기",
		"가까운 리전",
		"리전 차이",
		"지역 선택",
		"데이터 위치 규제",
		"한국 리전",
		"도쿄 리전",
		"리전별 요금"
	],
	"related": [
		"foundations/availability-zones",
		"foundations/edge-locations",
		"foundations/high-availability",
		"foundations/rto-rpo",
		"security/iam",
		"networking/route53",
		"networking/cloudfront",
		"management/organizations"
	],
	"signals": [
		{
			"id": "scp",
			"need": "법에 따라 데이터가 한 나라를 벗어나면 안 된다",
			"choose": "그 나라의 리전 + SCP",
			"see": "foundations/regions#scenario-data-must-stay",
			"why": "법은 지연이나 값과 바꿀 수 없다. SCP가 다른 리전의 사용을 막는다."
		},
		{
			"id": "seobiseuga-inneun-gakkaun-dareun",
			"need": "꼭 쓸 서비스가 가까운 리전에 없고 법적 제약도 없다",
			"choose": "서비스가 있는 가까운 다른 리전",
			"see": "foundations/regions#scenario-service-missing",
			"why": "서비스가 없으면 지연을 따질 수 없다. 법적 제약이 없으니 옮겨도 된다."
		},
		{
			"id": "route-53",
			"need": "리전이 통째로 멈춰도 몇 분 안에 이어진다",
			"choose": "두 번째 리전 복제 + Route 53",
			"see": "foundations/regions#scenario-region-outage",
			"why": "AZ를 늘려도 리전 장애는 못 넘는다. 복제해 두고 Route 53이 그리로 보낸다."
		},
		{
			"id": "az",
			"need": "리전이 아니라 데이터 센터 하나의 장애를 넘긴다",
			"choose": "다중 AZ",
			"see": "foundations/availability-zones#multi-az",
			"why": "데이터 센터 하나의 장애는 AZ 안의 일이다. 다른 AZ가 이어받는다."
		}
	],
	"facts": [
		{
			"id": "minimum-azs",
			"label": "리전 하나의 가용 영역",
			"value": "3개 이상",
			"note": "계정에 보이는 수는 다를 수 있다.",
			"examEra": "2~6개(보통 3개)",
			"called": [
				"AZ",
				"availability zone",
				"AZ 개",
				"가용영역 개",
				"최소 가용영역",
				"min AZ",
				"minimum AZ",
				"usually AZ",
				"AZ 최소",
				"리전당 AZ",
				"리전당 가용영역",
				"AZs per region",
				"minimum AZs"
			],
			"source": "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html"
		},
		{
			"id": "seoul-azs",
			"label": "서울 리전의 가용 영역",
			"value": "4개",
			"note": "AZ ID로 `apne2-az1`부터 `apne2-az4`까지다.",
			"called": [
				"서울 AZ",
				"한국 AZ",
				"서울 가용영역",
				"한국 가용영역",
				"Seoul AZ",
				"Seoul region AZs",
				"ap-northeast-2 AZ",
				"ap-northeast-2 AZ 개"
			],
			"source": "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html"
		},
		{
			"id": "opt-in",
			"label": "직접 켜야 쓰는 리전",
			"value": "2019년 3월 20일 뒤에 생긴 리전",
			"note": "홍콩, 자카르타 등이다. 서울과 도쿄는 처음부터 켜져 있다.",
			"source": "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html"
		},
		{
			"id": "region-isolation",
			"label": "리전 사이의 데이터",
			"asks": "리전에 둔 데이터가 저절로 다른 리전으로 옮겨지나?",
			"value": "복제를 켜지 않으면 옮겨지지 않음",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/regions.html"
		},
		{
			"id": "seoul-code",
			"label": "서울 리전의 코드",
			"value": "`ap-northeast-2`",
			"note": "도쿄는 `ap-northeast-1`, 오사카는 `ap-northeast-3`이다.",
			"source": "https://docs.aws.amazon.com/general/latest/gr/rande.html"
		},
		{
			"id": "global-control-plane",
			"label": "글로벌 서비스의 설정이 이루어지는 곳",
			"value": "IAM·Organizations·Route 53·CloudFront는 us-east-1",
			"note": "Global Accelerator는 us-west-2다. 이미 만든 설정의 동작(데이터 플레인)은 전 세계에 흩어져 있다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html"
		},
		{
			"id": "partitions",
			"label": "파티션",
			"value": "`aws`, `aws-cn`, `aws-us-gov` 등",
			"note": "파티션이 다르면 계정과 IAM이 따로다. 한 조직에 섞을 수 없다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html"
		}
	],
	"scenarios": [
		{
			"id": "data-must-stay",
			"situation": "법에 따라 고객 데이터가 한 나라 밖으로 나가면 안 된다. 사용자는 세계 곳곳에 있다.",
			"answer": ["foundations/regions", "management/organizations"],
			"choose": "그 나라의 리전 + 다른 리전을 막는 SCP",
			"why": "네 기준 가운데 규정 준수가 가장 먼저다. 그 나라의 리전을 고르고, 다른 리전에서 리소스를 만들지 못하게 조직의 SCP(서비스 제어 정책)로 막는다.",
			"trap": "지연 시간이 가장 짧은 리전을 고르는 것. 법적 요구는 다른 기준으로 바꿀 수 없다.",
			"requirements": ["compliance"]
		},
		{
			"id": "service-missing",
			"situation": "가까운 리전에 배포하려는데 꼭 써야 할 관리형 서비스가 그 리전에 아직 없다. 법적 제약은 없다.",
			"answer": ["foundations/regions"],
			"choose": "그 서비스가 있는 가까운 다른 리전",
			"why": "서비스 제공 여부가 지연 시간보다 앞선다. 그 서비스가 있는 가까운 다른 리전을 고르고 정적 콘텐츠는 엣지에서 내준다.",
			"trap": "직접 EC2에 같은 것을 세우면 운영 부담이 커진다."
		},
		{
			"id": "region-outage",
			"situation": "리전 하나가 통째로 멈춰도 몇 분 안에 서비스가 이어져야 한다.",
			"answer": [
				"foundations/rto-rpo",
				"networking/route53",
				"database/aurora-global-database"
			],
			"choose": "두 번째 리전에 복제 + Route 53 장애 조치",
			"why": "가용 영역을 늘리는 것으로는 리전 장애를 넘지 못한다. 두 번째 리전에 복제하고 Route 53 장애 조치로 보낸다.",
			"trap": "다중 AZ는 한 리전 안의 대비다. 다른 리전에 백업만 복사해 두면 복원하는 데 몇 시간이 걸린다.",
			"requirements": ["disaster-recovery"]
		}
	],
	"corrections": [
		{
			"id": "us-west",
			"notes": "리전 코드의 예로 us-west-3을 든다.",
			"status": "wrong",
			"card": false,
			"right": "그런 리전은 없다. 미국의 상용 리전은 us-east-1, us-east-2, us-west-1, us-west-2다. -3이 붙는 것은 eu-west-3(파리) 같은 곳이다.",
			"source": "https://docs.aws.amazon.com/general/latest/gr/rande.html"
		},
		{
			"id": "route-t3",
			"notes": "글로벌 서비스의 목록에 Route t3이라고 적는다.",
			"status": "wrong",
			"right": "Amazon Route 53이다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/Welcome.html"
		},
		{
			"id": "wording",
			"notes": "프랑스의 데이터는 프랑스에 두어야 한다고 한다.",
			"status": "wrong",
			"right": "그런 일반 규칙은 없다. 요구는 나라, 업종, 계약마다 다르다. 고객이 고른 리전 밖으로 AWS가 마음대로 데이터를 옮기지 않는다는 것이 맞는 말이다.",
			"source": "https://aws.amazon.com/compliance/data-privacy-faq/"
		},
		{
			"id": "waf-iam",
			"notes": "WAF를 IAM, Route 53, CloudFront와 같은 글로벌 서비스로 묶는다.",
			"status": "simplified",
			"right": "WAF는 CloudFront에 붙일 때만 글로벌이다. ALB나 API Gateway에 붙이는 웹 ACL은 그 리전의 리소스다.",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-creating.html"
		},
		{
			"id": "us-east",
			"notes": "글로벌 서비스는 모든 리전에서 쓸 수 있다는 뜻이라고 한다.",
			"status": "simplified",
			"right": "리전을 고르지 않고 쓰며 리소스가 모든 리전에 공통이라는 뜻이다. 설정을 바꾸는 곳은 대개 us-east-1 한 곳이다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Region",
			"lines": "8-15"
		},
		{
			"note": "001",
			"section": "리전 선택",
			"lines": "17-24"
		},
		{
			"note": "001",
			"section": "글로벌 서비스",
			"lines": "42-53"
		}
	],
	"references": [
		{
			"title": "AWS 글로벌 인프라",
			"url": "https://aws.amazon.com/about-aws/global-infrastructure/"
		},
		{
			"title": "리전(장애 격리 경계 백서)",
			"url": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/regions.html"
		},
		{
			"title": "글로벌 서비스(장애 격리 경계 백서)",
			"url": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html"
		},
		{
			"title": "계정에서 쓸 리전 켜고 끄기",
			"url": "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html"
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
			"slug": "selection",
			"text": "리전 고르는 기준"
		},
		{
			"depth": 2,
			"slug": "global-services",
			"text": "글로벌 서비스와 리전 서비스"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><symbol id=\"icon-saa-data-center\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#55645e\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M12 54V14l22-5v45M34 24l18 5v25M8 54h48M19 22h8M19 32h8M19 42h8M41 36h4M41 45h4\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>리소스를 만들기 전에 가장 먼저 정하는 것이 리전이다. 나중에 옮기려면 데이터를 복제하고 다시 만들어야 한다. <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, <a href=\"/storage/s3/\" class=\"mention\">S3</a> 버킷, <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>, 데이터베이스처럼 거의 모든 것이 <strong>만든 리전에만</strong> 있다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-region-containment\" data-diagram=\"region-containment\"><figcaption><span class=\"diagram-title\">전 세계에서 데이터 센터까지의 포함 <span class=\"diagram-title-end\">관계<a href=\"#diagram-region-containment\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 전 세계에서 데이터 센터까지의 포함 관계\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"525\" height=\"468\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 840.4 748\"><svg width=\"840.4\" height=\"748\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-region-containment-desc\" aria-labelledby=\"diagram-region-containment-title\" role=\"img\" viewBox=\"-4 -4 840.4 748\"><title id=\"diagram-region-containment-title\">전 세계에서 데이터 센터까지의 포함 관계</title><desc id=\"diagram-region-containment-desc\">AWS 전체 안에 여러 리전이 있다. 서울 리전 안에는 셋 이상의 가용 영역이 있고, 가용 영역은 하나 이상의 데이터 센터로 이루어진다. 도쿄 리전도 같은 구조이며 두 리전은 AWS 글로벌 네트워크로 이어진다. 엣지 로케이션은 리전 밖에 따로 있다.</desc><g class=\"d-boundary\"><rect width=\"808.4\" height=\"716\" x=\"12\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"269.7\" height=\"139\" x=\"281.4\" y=\"565\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"760.4\" height=\"282\" x=\"36\" y=\"205\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"152.6\" height=\"205\" x=\"417.2\" y=\"258\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"152.6\" height=\"205\" x=\"619.8\" y=\"258\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"307.2\" height=\"205\" x=\"60\" y=\"258\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M416.2 127v74\"/><path fill=\"var(--diagram-line)\" d=\"m422.2 193-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M416.2 487v74\"/><path fill=\"var(--diagram-line)\" d=\"m422.2 553-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AWS 글로벌 인프라</text></g><g class=\"d-boundary\"><text x=\"293.4\" y=\"596\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">도쿄 리전</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"236\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 리전</text></g><g class=\"d-boundary\"><text x=\"429.2\" y=\"289\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-boundary\"><text x=\"631.8\" y=\"289\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 B</text></g><g class=\"d-boundary\"><text x=\"72\" y=\"289\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-edge-label\"><rect width=\"113\" height=\"30\" x=\"359.2\" y=\"151\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"415.7\" y=\"174\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AWS 전용망</text></g><g class=\"d-edge-label\"><rect width=\"142.6\" height=\"30\" x=\"344.7\" y=\"511\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"416\" y=\"534\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">글로벌 네트워크</text></g><g class=\"d-node\"><rect width=\"191.6\" height=\"62\" x=\"320.4\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"416.2\" y=\"105\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">엣지 로케이션</text></g><g class=\"d-node\"><text x=\"136.3\" y=\"431\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 센터</text><use width=\"72\" height=\"72\" x=\"100.3\" y=\"320\" href=\"#icon-saa-data-center\"/></g><g class=\"d-node\"><text x=\"290.9\" y=\"431\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 센터</text><use width=\"72\" height=\"72\" x=\"254.9\" y=\"320\" href=\"#icon-saa-data-center\"/></g><g class=\"d-node\"><text x=\"696.1\" y=\"431\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 센터</text><use width=\"72\" height=\"72\" x=\"660.1\" y=\"320\" href=\"#icon-saa-data-center\"/></g><g class=\"d-node\"><text x=\"493.5\" y=\"431\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 센터</text><use width=\"72\" height=\"72\" x=\"457.5\" y=\"320\" href=\"#icon-saa-data-center\"/></g><g class=\"d-node\"><rect width=\"221.7\" height=\"62\" x=\"305.4\" y=\"618\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"416.2\" y=\"658\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">가용 영역 셋 이상</text></g></svg><a aria-label=\"엣지 로케이션\" href=\"/foundations/edge-locations/\"><rect width=\"199.6\" height=\"70\" x=\"316.4\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"175\" height=\"970\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 280.6 1552.2\"><svg width=\"280.6\" height=\"1552.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-region-containment-narrow-desc\" aria-labelledby=\"diagram-region-containment-narrow-title\" role=\"img\" viewBox=\"-4 -4 280.6 1552.2\"><title id=\"diagram-region-containment-narrow-title\">전 세계에서 데이터 센터까지의 포함 관계</title><desc id=\"diagram-region-containment-narrow-desc\">AWS 전체 안에 여러 리전이 있다. 서울 리전 안에는 셋 이상의 가용 영역이 있고, 가용 영역은 하나 이상의 데이터 센터로 이루어진다. 도쿄 리전도 같은 구조이며 두 리전은 AWS 글로벌 네트워크로 이어진다. 엣지 로케이션은 리전 밖에 따로 있다.</desc><g class=\"d-boundary\"><rect width=\"248.6\" height=\"1520.2\" x=\"12\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"194.1\" height=\"147.2\" x=\"39.2\" y=\"1361\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"200.6\" height=\"920\" x=\"36\" y=\"271\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"152.6\" height=\"197\" x=\"60\" y=\"960\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"152.6\" height=\"197\" x=\"60\" y=\"719\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"152.6\" height=\"341\" x=\"60\" y=\"334\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M142.3 111v23q0 7 7 7h21q7 0 7 7v76q0 7-7 7h-15q-7 0-7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m154.3 259-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M148.3 1191v33q0 7 7 7h22.2q7 0 7 7v76q0 7-7 7h-22.1q-7.1 0-7.1 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m154.3 1349-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AWS 글로벌 인프라</text></g><g class=\"d-boundary\"><text x=\"51.2\" y=\"1392\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">도쿄 리전</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"302\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 리전</text></g><g class=\"d-boundary\"><text x=\"72\" y=\"991\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-boundary\"><text x=\"72\" y=\"750\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 B</text></g><g class=\"d-boundary\"><text x=\"72\" y=\"365\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-edge-label\"><rect width=\"113\" height=\"30\" x=\"120.3\" y=\"171\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"176.8\" y=\"194\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AWS 전용망</text></g><g class=\"d-edge-label\"><rect width=\"142.6\" height=\"30\" x=\"113.1\" y=\"1261\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"184.4\" y=\"1284\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">글로벌 네트워크</text></g><g class=\"d-node\"><rect width=\"159.6\" height=\"46\" x=\"62.5\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"142.3\" y=\"97\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">엣지 로케이션</text></g><g class=\"d-node\"><text x=\"136.3\" y=\"499\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 센터</text><use width=\"72\" height=\"72\" x=\"100.3\" y=\"392\" href=\"#icon-saa-data-center\"/></g><g class=\"d-node\"><text x=\"136.3\" y=\"643\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 센터</text><use width=\"72\" height=\"72\" x=\"100.3\" y=\"536\" href=\"#icon-saa-data-center\"/></g><g class=\"d-node\"><text x=\"136.3\" y=\"884\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 센터</text><use width=\"72\" height=\"72\" x=\"100.3\" y=\"777\" href=\"#icon-saa-data-center\"/></g><g class=\"d-node\"><text x=\"136.3\" y=\"1125\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 센터</text><use width=\"72\" height=\"72\" x=\"100.3\" y=\"1018\" href=\"#icon-saa-data-center\"/></g><g class=\"d-node\"><rect width=\"146.1\" height=\"70.2\" x=\"63.2\" y=\"1414\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"136.3\" y=\"1446\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">가용 영역 셋 <tspan x=\"136.3\" y=\"1470.2\">이상</tspan></text></g></svg><a aria-label=\"엣지 로케이션\" href=\"/foundations/edge-locations/\"><rect width=\"167.6\" height=\"54\" x=\"58.5\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>AWS 전체 안에 여러 리전이 있다. 서울 리전 안에는 셋 이상의 가용 영역이 있고, 가용 영역은 하나 이상의 데이터 센터로 이루어진다. 도쿄 리전도 같은 구조이며 두 리전은 AWS 글로벌 네트워크로 이어진다. 엣지 로케이션은 리전 밖에 따로 있다.</p><ul><li>AWS 글로벌 인프라 안: 서울 리전, 도쿄 리전, 엣지 로케이션</li><li>서울 리전 안: 가용 영역 A, 가용 영역 B, 가용 영역 C</li><li>가용 영역 A 안: 데이터 센터, 데이터 센터</li><li>가용 영역 B 안: 데이터 센터</li><li>가용 영역 C 안: 데이터 센터</li><li>도쿄 리전 안: 가용 영역 셋 이상</li><li>엣지 로케이션 → 서울 리전: AWS 전용망</li><li>서울 리전 → 도쿄 리전: 글로벌 네트워크</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ul>\n<li><strong>리전</strong>은 서로 격리돼 있다. 한 리전의 장애가 다른 리전으로 번지지 않게 하드웨어도 소프트웨어도 따로 둔다.</li>\n<li>리전 안에는 <a href=\"/foundations/availability-zones/\">가용 영역</a>이 셋 이상 있고, 가용 영역은 하나 이상의 데이터 센터다.</li>\n<li>리전 사이는 AWS의 사설 글로벌 네트워크로 이어진다. 오가는 데이터에는 리전 간 <a href=\"/networking/data-transfer-costs/\">전송 요금</a>이 붙는다.</li>\n<li>리전 코드는 <code>지역-방위-번호</code>다. <code>ap-northeast-2</code>가 서울이다. 번호는 생긴 차례일 뿐 크기와 상관없다.</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"selection\">리전 고르는 기준<a href=\"#selection\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>차례대로 거른다. 앞의 조건을 어기면 뒤는 볼 필요가 없다.</p>\n<ol>\n<li><strong>규정 준수</strong>: 데이터를 어느 나라에 두어야 하는지 법과 계약을 확인한다.</li>\n<li><strong>서비스 제공 여부</strong>: 새 서비스와 인스턴스 유형은 일부 리전에서 먼저 나온다.</li>\n<li><strong>지연 시간</strong>: 사용자와 가까울수록 빠르다. 전 세계 사용자라면 <a href=\"/networking/cloudfront/\">CloudFront</a>로 일부를 대신할 수 있다.</li>\n<li><strong>요금</strong>: 같은 서비스도 리전마다 값이 다르다. 버지니아와 오리건이 대체로 싸다.</li>\n</ol>\n<p><a href=\"/foundations/rto-rpo/\">재해 복구</a>용 두 번째 리전은 같은 기준에 더해 첫 리전과 멀리 떨어졌는지를 본다.</p>\n</div><h2 id=\"global-services\">글로벌 서비스와 리전 서비스<a href=\"#global-services\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 범위, 서비스, 뜻\" tabindex=\"0\"><table aria-label=\"글로벌 서비스와 리전 서비스\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">범위</th>\n<th scope=\"col\" role=\"columnheader\">서비스</th>\n<th scope=\"col\" role=\"columnheader\">뜻</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-geullobeol\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-geullobeol\" class=\"anchor\" aria-label=\"줄 링크\"></a>글로벌</th>\n<td role=\"cell\"><a href=\"/security/iam/\">IAM</a>, <a href=\"/management/organizations/\">Organizations</a></td>\n<td role=\"cell\">리전을 고르지 않는다. 사용자와 정책이 모든 리전에 공통이다</td>\n</tr>\n<tr id=\"row-geullobeo-retji\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-geullobeo-retji\" class=\"anchor\" aria-label=\"줄 링크\"></a>글로벌<wbr>(엣지)</th>\n<td role=\"cell\"><a href=\"/networking/route53/\">Route 53</a>, <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>, <a href=\"/networking/global-accelerator/\">Global Accelerator</a></td>\n<td role=\"cell\">엣지에서 동작한다</td>\n</tr>\n<tr id=\"row-dul-da\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dul-da\" class=\"anchor\" aria-label=\"줄 링크\"></a>둘 다</th>\n<td role=\"cell\"><a href=\"/security/waf/\" class=\"mention\">WAF</a>, <a href=\"/security/acm/\">ACM</a></td>\n<td role=\"cell\">CloudFront용은 us-east-1에, 나머지는 그 리전에 만든다</td>\n</tr>\n<tr id=\"row-rijeon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-rijeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>리전</th>\n<td role=\"cell\"><a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>, <a href=\"/database/rds/\" class=\"mention\">RDS</a>, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>, <a href=\"/storage/s3/\">S3</a> 버킷</td>\n<td role=\"cell\">만든 리전에만 있다</td>\n</tr>\n<tr id=\"row-gayong-yeongyeok\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gayong-yeongyeok\" class=\"anchor\" aria-label=\"줄 링크\"></a>가용 영역</th>\n<td role=\"cell\">서브넷, <a href=\"/storage/ebs/\">EBS</a> 볼륨</td>\n<td role=\"cell\">한 AZ에 묶인다</td>\n</tr>\n</tbody>\n</table></div>\n<p>S3는 콘솔에서 모든 버킷이 한 화면에 보이지만 <strong>버킷은 리전 리소스</strong>다.</p>\n<p>글로벌 서비스도 설정을 바꾸는 쪽(컨트롤 플레인)은 한 리전에 있다. 그 리전에 문제가 생기면 새 역할을 만들거나 DNS 레코드를 고치지 못할 수 있지만, 이미 있는 정책의 평가와 DNS 응답은 계속된다. 그래서 장애 조치는 설정을 <strong>새로 바꾸지 않고</strong> 상태 확인으로 넘어가게 미리 짜 둔다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: "리전은 나라가 아니다. 한 나라에 여러 리전이 있을 수 있고(일본의 도쿄와 오사카), 리전이 없는 나라도 많다." }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: createVNode(_components.a, {
							href: "/compute/outposts-local-zones-wavelength/",
							children: "로컬 영역(Local Zones)"
						}) }),
						"은 리전의 일부를 대도시 가까이 늘린 것, ",
						createVNode(_components.strong, { children: "Wavelength" }),
						"는 통신사 5G 망 안, ",
						createVNode(_components.strong, { children: "Outposts" }),
						"는 내 데이터 센터 안에 둔 AWS 장비다. 모두 부모 리전에 딸려 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"꺼져 있는 옵트인 리전은 아무도 쓸 수 없다. 이미 켜진 리전을 못 쓰게 하려면 ",
						createVNode(_components.a, {
							href: "/management/organizations/",
							children: "SCP"
						}),
						"의 리전 조건을 쓴다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/compute/ami/",
							children: "AMI"
						}),
						", 키 페어, 보안 그룹, ",
						createVNode(_components.a, {
							href: "/storage/ebs-snapshots/",
							children: "스냅샷"
						}),
						"은 리전마다 따로다. AMI와 스냅샷은 다른 리전으로 복사하고, 키 페어는 공개 키를 가져오며, 보안 그룹은 그 리전의 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						"에 다시 만든다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "다중 AZ와 다중 리전",
					"set:html": "<p>“데이터 센터 하나”의 장애면 다중 AZ, “리전 전체”나 “자연재해로 지역이 통째로”면 다중 리전이다. 문제가 말하는 장애의 크기를 먼저 본다.</p>"
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
var url = "content/foundations/regions.mdx/";
var file = "/work/wt/build/content/foundations/regions.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/foundations/regions.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
