import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/shield.mdx
var frontmatter = {
	"title": "AWS Shield",
	"titleEn": "AWS Shield",
	"kind": "service",
	"status": "published",
	"summary": "서비스를 마비시키려는 DDoS 공격을 막아 주는 서비스로, 모두에게 켜져 있는 무료 Standard와 전담 대응팀·비용 보호가 붙는 유료 Advanced가 있다.",
	"aliases": [
		"Shield",
		"쉴드",
		"실드",
		"AWS 쉴드",
		"Shield Standard",
		"Shield Advanced",
		"쉴드 스탠다드",
		"쉴드 어드밴스드",
		"실드 어드밴스드",
		"DDoS",
		"디도스",
		"분산 서비스 거부",
		"분산 서비스 거부 공격",
		"DDoS 방어",
		"SRT",
		"Shield Response Team",
		"DRT",
		"DDoS 대응팀",
		"DDoS 비용 보호",
		"SYN flood",
		"신 플러드",
		"디도스 공격",
		"대규모 트래픽 공격",
		"공격 방어",
		"디도스 보호",
		"도스 공격"
	],
	"related": [
		"security/waf",
		"security/shield-vs-guardduty",
		"networking/cloudfront",
		"networking/route53",
		"networking/global-accelerator",
		"networking/application-load-balancer",
		"security/firewall-manager",
		"security/guardduty"
	],
	"signals": [
		{
			"id": "shield-advanced",
			"need": "DDoS 중 전문가의 대응과 늘어난 요금의 보상을 받는다",
			"choose": "Shield Advanced",
			"see": "security/shield#tiers",
			"why": "대응팀과 비용 보호는 Advanced에만 있다."
		},
		{
			"id": "nlb-ip",
			"need": "NLB 뒤 UDP 게임 서버를 Shield Advanced로 지킨다",
			"choose": "Shield Advanced의 보호 대상에 NLB의 탄력적 IP",
			"see": "security/shield#fact-advanced-resources",
			"why": "NLB는 바로 지정하지 못한다. 붙은 탄력적 IP를 지정한다."
		},
		{
			"id": "waf",
			"need": "적은 예산으로 한 IP의 L7 요청 폭주를 막는다",
			"choose": "WAF 속도 기반 규칙",
			"see": "security/shield#scenario-cheap-layer-seven-flood",
			"why": "규칙이 한 IP의 요청 수를 센다. Shield Advanced는 월 3,000달러다."
		},
		{
			"id": "cloudfront-route-53",
			"need": "구독 없이 구조를 바꿔 SYN 플러드를 더 잘 흡수한다",
			"choose": "CloudFront·Route 53을 앞에 둔다",
			"see": "security/shield#scenario-absorb-at-edge",
			"why": "엣지가 연결을 대신 받고 Standard가 거른다. ACL은 이미 온 것만 막는다."
		}
	],
	"facts": [
		{
			"id": "standard-price",
			"label": "Shield Standard",
			"asks": "Shield Standard는 누구에게, 얼마에 적용되나?",
			"value": "모든 고객에게 자동 적용, 무료",
			"note": "3·4계층의 흔한 공격을 막는다. 켜거나 끌 것이 없다.",
			"called": ["스탠다드 요금", "스탠다드"],
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-overview.html"
		},
		{
			"id": "advanced-price",
			"label": "Shield Advanced 구독료",
			"value": "월 3,000달러, 1년 약정",
			"note": "통합 결제로 묶인 조직 전체에 한 번만 낸다. 나가는 데이터 양에 따른 요금이 따로 있고, 약정은 저절로 연장된다.",
			"called": [
				"어드밴스드 요금",
				"어드밴스드 월",
				"어드밴스드 약정",
				"어드밴스드 한달 비용 약정",
				"어드밴스드 한달",
				"어드밴스드 한달 비용",
				"어드밴스드 비용",
				"advanced 월",
				"advanced 한달",
				"advanced 달",
				"advanced subscription"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/shield/pricing/"
		},
		{
			"id": "advanced-resources",
			"label": "Shield Advanced로 보호할 수 있는 것",
			"value": "CloudFront, Route 53 호스팅 영역, Global Accelerator, ALB, CLB, 탄력적 IP",
			"note": "EC2와 NLB는 탄력적 IP를 거쳐 보호한다. 구독만으로는 아무것도 보호되지 않으므로 리소스를 하나씩 지정한다.",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary-protected-resources.html"
		},
		{
			"id": "waf-included",
			"label": "Shield Advanced에 포함되는 WAF 비용",
			"asks": "Shield Advanced에 포함되는 WAF 비용은 무엇인가?",
			"value": "웹 ACL, 규칙, 기본 요청료(웹 ACL 용량 단위인 WCU로 1,500까지)",
			"note": "Advanced로 보호하는 리소스에 한한다. 봇 제어 같은 추가 기능은 따로 낸다.",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary-deciding.html"
		},
		{
			"id": "auto-l7-capacity",
			"label": "자동 L7 완화가 웹 ACL에서 쓰는 용량",
			"value": "150 WCU",
			"note": "공격이 감지되면 이 규칙 그룹에 차단 규칙을 넣는다.",
			"called": ["L7 WCU", "자동 완화 WCU"],
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-app-layer-protections.html"
		},
		{
			"id": "srt-support-plan",
			"label": "대응팀(SRT)을 부르는 조건",
			"value": "Shield Advanced + Business Support+ 이상 지원 플랜",
			"note": "SRT 문서는 아직 옛 이름(Business, Enterprise)으로 적는다. 옛 Business는 2027년 1월 1일에 끝나고 Business Support+가 뒤를 잇는다.",
			"examEra": "Shield Advanced + Business 또는 Enterprise",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-srt-support.html"
		},
		{
			"id": "proactive-engagement",
			"label": "대응팀이 먼저 연락하는 조건",
			"value": "Route 53 상태 확인을 보호 대상에 연결",
			"note": "공격이 감지되고 상태 확인도 비정상일 때 연락이 온다.",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-srt-proactive-engagement.html"
		},
		{
			"id": "layers",
			"label": "막는 계층",
			"value": "Standard는 3·4계층, Advanced는 7계층까지",
			"axis": "inspection",
			"source": "https://aws.amazon.com/documentation-overview/shield/"
		}
	],
	"scenarios": [
		{
			"id": "large-attack-with-team",
			"situation": "온라인 게임 회사가 CloudFront와 NLB로 서비스한다. 큰 DDoS 공격을 여러 번 받았고, 공격 중에 전문가의 도움과 늘어난 요금의 보상이 필요하다.",
			"answer": [
				"security/shield",
				"networking/cloudfront",
				"networking/network-load-balancer"
			],
			"choose": "Shield Advanced",
			"why": "“전문가 지원”과 “비용 보호”는 Shield Advanced에만 있다. CloudFront 배포와 NLB의 탄력적 IP를 보호 대상으로 지정한다.",
			"trap": "Shield Standard는 무료로 이미 켜져 있지만 대응팀도 비용 보호도 없다.",
			"requirements": ["threats"]
		},
		{
			"id": "cheap-layer-seven-flood",
			"situation": "중소 쇼핑몰의 ALB에 같은 IP들이 초당 수천 번씩 검색 요청을 보낸다. 예산은 적다.",
			"answer": ["security/waf", "networking/application-load-balancer"],
			"choose": "WAF의 속도 기반 규칙",
			"why": "“L7 요청 폭주”와 “적은 예산”이면 ALB에 붙인 WAF의 속도 기반 규칙으로 막는다. 3·4계층은 Shield Standard가 이미 맡고 있다.",
			"trap": "Shield Advanced는 월 3,000달러에 1년 약정이다. 규칙 하나로 풀리는 문제에는 지나치다.",
			"requirements": ["threats", "lowest-cost"]
		},
		{
			"id": "absorb-at-edge",
			"situation": "퍼블릭 EC2의 웹 서버가 SYN 플러드에 자주 쓰러진다. 구조를 바꿔 공격을 더 잘 흡수하게 하려 한다. 추가 보안 구독은 하지 않는다.",
			"answer": [
				"networking/cloudfront",
				"networking/route53",
				"security/shield"
			],
			"choose": "CloudFront와 Route 53 + Shield Standard",
			"why": "CloudFront와 Route 53을 앞에 두면 사용자의 TCP 연결을 서버 대신 엣지가 받고, Shield Standard가 엣지에서 3·4계층 공격을 걸러 낸다. 서버는 프라이빗 서브넷으로 숨긴다.",
			"trap": "보안 그룹과 네트워크 ACL은 서버 앞까지 온 트래픽만 막는다. 회선이 이미 찬 뒤다.",
			"requirements": ["threats"]
		},
		{
			"id": "protect-org-resources",
			"situation": "수십 개 계정의 ALB와 CloudFront에 Shield Advanced를 빠짐없이 적용하고, 새로 만든 것도 저절로 포함해야 한다.",
			"answer": ["security/firewall-manager", "security/shield"],
			"choose": "Firewall Manager의 Shield Advanced 정책",
			"why": "Firewall Manager의 Shield Advanced 정책이 조직 안의 리소스를 찾아 보호를 붙인다. 구독료는 조직에 한 번이다.",
			"trap": "계정마다 구독만 하고 끝내면 리소스를 지정하지 않아 아무것도 보호되지 않는다.",
			"requirements": [
				"threats",
				"compliance",
				"many-accounts"
			]
		}
	],
	"corrections": [{
		"id": "advanced-standard",
		"notes": "Shield Advanced를 Standard보다 훨씬 강력한 유료 DDoS 방어라고만 한다.",
		"status": "simplified",
		"right": "강도보다 서비스의 차이다. 리소스별 감지, 자동 L7 완화, 24시간 대응팀, 공격으로 늘어난 요금의 보상, 보호 대상의 WAF 비용이 붙는다. 월 구독에 1년 약정이고 리소스를 지정해야 효과가 있다.",
		"source": "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary.html"
	}, {
		"id": "az-cloudfront",
		"notes": "가용성 보장이 우선일 때 쓴다고 한다.",
		"status": "simplified",
		"right": "공격을 받아도 서비스를 살려 두는 것이 목적이라는 점은 맞다. 다만 가용성을 약속해 주는 것은 아니다. 여러 AZ, CloudFront, Auto Scaling처럼 공격을 흡수하는 구조가 먼저다.",
		"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-best-practices-ddos-resiliency/aws-best-practices-ddos-resiliency.html"
	}],
	"sources": [{
		"note": "002",
		"section": "Shield Advanced와 GuardDuty",
		"lines": "298-300"
	}],
	"references": [
		{
			"title": "Shield Standard와 Shield Advanced",
			"url": "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-overview.html"
		},
		{
			"title": "Shield Advanced의 기능",
			"url": "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary.html"
		},
		{
			"title": "Shield Advanced를 구독할지 정하기",
			"url": "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary-deciding.html"
		},
		{
			"title": "DDoS에 견디는 구조(백서)",
			"url": "https://docs.aws.amazon.com/whitepapers/latest/aws-best-practices-ddos-resiliency/aws-best-practices-ddos-resiliency.html"
		},
		{
			"title": "WAF를 붙일 수 있는 리소스",
			"url": "https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html"
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
			"slug": "tiers",
			"text": "Standard와 Advanced"
		},
		{
			"depth": 2,
			"slug": "resilient-design",
			"text": "공격을 견디는 구조"
		},
		{
			"depth": 2,
			"slug": "waf",
			"text": "AWS WAF"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>DDoS는 수많은 기기가 한꺼번에 트래픽을 보내 서버나 회선을 바닥내는 공격이다. 데이터를 훔치는 것이 아니라 <strong>서비스를 멈추는 것</strong>이 목적이다. 그래서 Shield의 열쇠 말은 늘 “가용성”이다.</p>\n<p>Standard는 고를 일이 없다. 이미 켜져 있다. 문제는 Advanced까지 필요한가다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 상황, 고를 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">상황</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-heunhan-3-4gyecheung-gonggyeok\">\n<th scope=\"row\"><a href=\"#row-heunhan-3-4gyecheung-gonggyeok\" class=\"anchor\" aria-label=\"줄 링크\"></a>흔한 3·4계층 공격, 특별한 요구 없음</th>\n<td>Shield Standard(그대로)</td>\n</tr>\n<tr id=\"row-7gyecheung-yocheong-pokjureul\">\n<th scope=\"row\"><a href=\"#row-7gyecheung-yocheong-pokjureul\" class=\"anchor\" aria-label=\"줄 링크\"></a>7계층 요청 폭주를 규칙으로 막기</th>\n<td><a href=\"/security/waf/\">WAF</a>의 속도 기반 규칙, Anti-DDoS 관리형 규칙 그룹</td>\n</tr>\n<tr id=\"row-pyojeogi-doegi-swiun-seobiseu-jeonmunga\">\n<th scope=\"row\"><a href=\"#row-pyojeogi-doegi-swiun-seobiseu-jeonmunga\" class=\"anchor\" aria-label=\"줄 링크\"></a>표적이 되기 쉬운 서비스, 전문가 지원, 요금 급증 보상</th>\n<td>Shield Advanced</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>DDoS는 계층마다 모습이 다르고, 막는 부품도 다르다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 계층, 공격의 예, 막는 것\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">계층</th>\n<th scope=\"col\" role=\"columnheader\">공격의 예</th>\n<th scope=\"col\" role=\"columnheader\">막는 것</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-how-3-4gyecheung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-how-3-4gyecheung\" class=\"anchor\" aria-label=\"줄 링크\"></a>3·<wbr>4계층</th>\n<td role=\"cell\">SYN 플러드<wbr>(연결을 시작만 하고 끝맺지 않기), UDP 반사</td>\n<td role=\"cell\">Shield Standard가 AWS 망의 경계에서</td>\n</tr>\n<tr id=\"row-dns\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dns\" class=\"anchor\" aria-label=\"줄 링크\"></a>DNS</th>\n<td role=\"cell\">DNS 쿼리 폭주</td>\n<td role=\"cell\"><a href=\"/networking/route53/\">Route 53</a> + Shield</td>\n</tr>\n<tr id=\"row-how-7gyecheung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-how-7gyecheung\" class=\"anchor\" aria-label=\"줄 링크\"></a>7계층</th>\n<td role=\"cell\">HTTP GET 폭주, 캐시를 피하는 쿼리</td>\n<td role=\"cell\"><a href=\"/security/waf/\" class=\"mention\">WAF</a> 규칙, Shield Advanced의 자동 완화</td>\n</tr>\n</tbody>\n</table></div>\n<p>Standard는 AWS로 들어오는 흐름을 늘 지켜보다가, 알려진 공격의 모양이나 정해진 기준을 넘는 흐름을 그 자리에서 버린다. 특히 <a href=\"/networking/cloudfront/\">CloudFront</a>와 Route 53을 앞에 두면 효과가 크다. 전 세계의 엣지가 공격을 나눠 받고, 완성되지 않은 TCP 연결은 엣지를 넘지 못한다.</p>\n<p>Advanced는 <strong>내 리소스의 평소 모습</strong>을 배운다. 기준이 리소스마다 다르므로 더 작은 공격도 더 빨리 잡는다. Route 53 상태 확인을 붙이면 “트래픽이 늘었고 서비스도 아프다”를 함께 보고 판단해 더 빠르고 정확해진다.</p>\n</div><h2 id=\"tiers\">Standard와 Advanced<a href=\"#tiers\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 비교, Standard, Advanced\" tabindex=\"0\"><table aria-label=\"Standard와 Advanced\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">Standard</th>\n<th scope=\"col\">Advanced</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-yogeum\">\n<th scope=\"row\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td>무료</td>\n<td>월 구독 + 나가는 데이터</td>\n</tr>\n<tr id=\"row-yakjeong\">\n<th scope=\"row\"><a href=\"#row-yakjeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>약정</th>\n<td>없음</td>\n<td>1년, 자동 연장</td>\n</tr>\n<tr id=\"row-jeongnyong\">\n<th scope=\"row\"><a href=\"#row-jeongnyong\" class=\"anchor\" aria-label=\"줄 링크\"></a>적용</th>\n<td>자동, 모두</td>\n<td>리소스를 지정해야</td>\n</tr>\n<tr id=\"row-tiers-3-4gyecheung\">\n<th scope=\"row\"><a href=\"#row-tiers-3-4gyecheung\" class=\"anchor\" aria-label=\"줄 링크\"></a>3·4계층</th>\n<td>정해진 기준으로</td>\n<td>리소스별 기준으로</td>\n</tr>\n<tr id=\"row-tiers-7gyecheung\">\n<th scope=\"row\"><a href=\"#row-tiers-7gyecheung\" class=\"anchor\" aria-label=\"줄 링크\"></a>7계층</th>\n<td>없음(<a href=\"/security/waf/\" class=\"mention\">WAF</a>를 따로)</td>\n<td>WAF 비용 포함, 자동 완화</td>\n</tr>\n<tr id=\"row-gasiseong\">\n<th scope=\"row\"><a href=\"#row-gasiseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>가시성</th>\n<td>제한적</td>\n<td>공격별 지표와 보고, 알림</td>\n</tr>\n<tr id=\"row-srt\">\n<th scope=\"row\"><a href=\"#row-srt\" class=\"anchor\" aria-label=\"줄 링크\"></a>대응팀(SRT)</th>\n<td>없음</td>\n<td>24시간(지원 플랜 필요)</td>\n</tr>\n<tr id=\"row-biyong-boho\">\n<th scope=\"row\"><a href=\"#row-biyong-boho\" class=\"anchor\" aria-label=\"줄 링크\"></a>비용 보호</th>\n<td>없음</td>\n<td>공격으로 늘어난 요금을 크레딧으로</td>\n</tr>\n</tbody>\n</table></div>\n<p>비용 보호는 공격 때문에 Auto Scaling이 늘린 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a> 전송, 로드 밸런서 같은 요금을 대상으로 하며, <strong>보호 대상으로 지정한 리소스</strong>여야 한다. 저절로 주지 않는다. 공격받은 달이 끝나고 15일 안에 결제 지원 사례로 청구한다.</p>\n</div><h2 id=\"resilient-design\">공격을 견디는 구조<a href=\"#resilient-design\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>Shield는 마지막 한 겹이다. 구조가 먼저다.</p>\n<ol>\n<li>앞을 넓힌다. <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>, <a href=\"/networking/route53/\" class=\"mention\">Route 53</a>, <a href=\"/networking/global-accelerator/\">Global Accelerator</a>로 받아 엣지에서 흡수한다.</li>\n<li>뒤를 숨긴다. <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>는 프라이빗 서브넷에 두고 로드 밸런서만 드러낸다. CloudFront를 우회하지 못하게 오리진을 닫는다.</li>\n<li>늘어나게 한다. <a href=\"/networking/application-load-balancer/\">ALB</a>와 <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>이 남은 부하를 감당한다.</li>\n<li>거른다. <a href=\"/security/waf/\" class=\"mention\">WAF</a>의 속도 기반 규칙으로 IP마다 요청 수를 제한한다.</li>\n</ol>\n<p>여러 계정에 한꺼번에 적용하려면 <a href=\"/security/firewall-manager/\">Firewall Manager</a>의 Shield Advanced 정책을 쓴다.</p>\n</div><h2 id=\"waf\">AWS WAF<a href=\"#waf\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>HTTP 요청의 내용과 속도를 <strong>규칙으로</strong> 거르는 7계층 방화벽이다. 규칙의 평가 순서와 용량, 로그는 <a href=\"/security/waf/\">AWS WAF</a>에 있다. 규칙을 담은 웹 ACL(지금 콘솔에서는 보호 팩)을 리소스에 붙인다. 리소스 하나에는 웹 ACL이 하나만 붙는다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 붙는 곳, 웹 ACL을 두는 리전\" tabindex=\"0\"><table aria-label=\"AWS WAF\">\n<thead>\n<tr>\n<th scope=\"col\">붙는 곳</th>\n<th scope=\"col\">웹 ACL을 두는 리전</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-cloudfront-amplify\">\n<th scope=\"row\"><a href=\"#row-cloudfront-amplify\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/cloudfront/\">CloudFront</a>, Amplify 앱</th>\n<td>us-east-1</td>\n</tr>\n<tr id=\"row-alb-api-gateway-rest-api-appsync-cognito\">\n<th scope=\"row\"><a href=\"#row-alb-api-gateway-rest-api-appsync-cognito\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/application-load-balancer/\">ALB</a>, <a href=\"/integration/api-gateway/\">API Gateway</a> REST API, AppSync, <a href=\"/security/cognito/\" class=\"mention\">Cognito</a> 사용자 풀, <a href=\"/compute/app-runner/\" class=\"mention\">App Runner</a>, Verified Access</th>\n<td>그 리소스의 리전</td>\n</tr>\n<tr id=\"row-nlb-ec2-http-api-global-accelerator\">\n<th scope=\"row\"><a href=\"#row-nlb-ec2-http-api-global-accelerator\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>, <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, HTTP API, <a href=\"/networking/global-accelerator/\" class=\"mention\">Global Accelerator</a></th>\n<td>붙지 않는다. 앞이나 뒤의 ALB·CloudFront에 붙인다</td>\n</tr>\n</tbody>\n</table></div>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 막을 것, 규칙\" tabindex=\"0\"><table aria-label=\"AWS WAF\">\n<thead>\n<tr>\n<th scope=\"col\">막을 것</th>\n<th scope=\"col\">규칙</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-sql-xss\">\n<th scope=\"row\"><a href=\"#row-sql-xss\" class=\"anchor\" aria-label=\"줄 링크\"></a>SQL 인젝션, XSS, 알려진 나쁜 요청</th>\n<td>AWS 관리형 규칙 그룹</td>\n</tr>\n<tr id=\"row-han-ipui-jinachin-yocheong\">\n<th scope=\"row\"><a href=\"#row-han-ipui-jinachin-yocheong\" class=\"anchor\" aria-label=\"줄 링크\"></a>한 IP의 지나친 요청</th>\n<td>속도 기반 규칙. 1·2·5·10분(기본 5분) 동안의 요청을 센다</td>\n</tr>\n<tr id=\"row-jeonghaejin-ip-nara\">\n<th scope=\"row\"><a href=\"#row-jeonghaejin-ip-nara\" class=\"anchor\" aria-label=\"줄 링크\"></a>정해진 IP, 나라</th>\n<td>IP 집합, 지리 조건</td>\n</tr>\n<tr id=\"row-bot-humchin-gyejeongeuro-rogeuin-sido\">\n<th scope=\"row\"><a href=\"#row-bot-humchin-gyejeongeuro-rogeuin-sido\" class=\"anchor\" aria-label=\"줄 링크\"></a>봇, 훔친 계정으로 로그인 시도</th>\n<td>Bot Control, 계정 탈취 방지(추가 요금)</td>\n</tr>\n</tbody>\n</table></div>\n<p>동작은 허용, 차단(403), 세기, CAPTCHA, 챌린지다. 새 규칙은 <strong>세기(count)</strong>로 먼저 걸어 멀쩡한 요청이 걸리지 않는지 보고 차단으로 바꾼다. 로그는 CloudWatch Logs, <a href=\"/storage/s3/\" class=\"mention\">S3</a>, Firehose로 보낸다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: ["Shield와 ", createVNode(_components.a, {
					href: "/security/waf/",
					class: "mention",
					children: "WAF"
				})] }), ": Shield는 양으로 밀어붙이는 공격, WAF는 요청의 내용(SQL 인젝션, XSS)과 속도를 본다. 7계층 DDoS에서는 Shield Advanced가 WAF를 손발로 쓴다."] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "NLB" }),
					": Shield Advanced를 바로 붙이지 않고 ",
					createVNode(_components.a, {
						href: "/networking/network-load-balancer/",
						children: "NLB"
					}),
					"에 연결한 탄력적 IP를 보호한다. UDP 게임 서버 문제에서 자주 나온다."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "옛 이름" }), ": 대응팀은 DRT에서 SRT(Shield Response Team)로 바뀌었다. 같은 팀이다."] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: createVNode(_components.a, {
						href: "/security/guardduty/",
						children: "GuardDuty"
					}) }),
					": 침입의 흔적을 찾아 알려 줄 뿐 트래픽을 막지 않는다. 이름이 나란히 나와도 하는 일이 다르다(",
					createVNode(_components.a, {
						href: "/security/shield-vs-guardduty/",
						children: "비교"
					}),
					")."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "구독과 보호는 다르다",
				"set:html": "<p>“Shield Advanced를 구독했는데 공격을 받았다”는 상황의 답은 대개 <strong>리소스를 보호 대상에 추가하지 않은 것</strong>이다. 구독은 자격이고, 보호는 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>·배포·탄력적 IP마다 따로 건다.</p>"
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
var url = "content/security/shield.mdx/";
var file = "/work/wt/build/content/security/shield.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/shield.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
