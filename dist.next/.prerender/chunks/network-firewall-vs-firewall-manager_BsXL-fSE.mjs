import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/network-firewall-vs-firewall-manager.mdx
var frontmatter = {
	"title": "Network Firewall vs Firewall Manager",
	"titleEn": "AWS Network Firewall vs AWS Firewall Manager",
	"kind": "comparison",
	"status": "published",
	"summary": "트래픽을 실제로 검사해 막는 엔진이 Network Firewall, 그런 방화벽들의 규칙을 조직 전체에 퍼뜨리고 지키는 관리 도구가 Firewall Manager다.",
	"aliases": [
		"네트워크 파이어월 비교",
		"Firewall Manager vs Network Firewall",
		"방화벽 서비스 비교",
		"AWS 방화벽 비교",
		"AWS 방화벽 종류",
		"WAF Network Firewall 차이",
		"WAF 네트워크 파이어월 비교",
		"방화벽 종류",
		"방화벽 비교",
		"WAF 방화벽 차이",
		"네트워크 방화벽과 방화벽 관리자",
		"웹 방화벽 비교"
	],
	"related": [
		"security/network-firewall",
		"security/firewall-manager",
		"networking/security-groups",
		"networking/gateway-load-balancer",
		"security/shield",
		"management/organizations"
	],
	"signals": [
		{
			"id": "network-firewall",
			"need": "VPC를 드나드는 트래픽을 검사·차단하고 도메인으로 거른다",
			"choose": "Network Firewall",
			"see": "security/network-firewall-vs-firewall-manager#verdict",
			"why": "보안 그룹은 도메인과 침입 패턴을 모른다. Firewall Manager는 나눠 준다."
		},
		{
			"id": "firewall-manager-yeoreo",
			"need": "여러 계정에 같은 방화벽 규칙을 퍼뜨리고 지우면 되돌린다",
			"choose": "Firewall Manager",
			"see": "security/network-firewall-vs-firewall-manager#verdict",
			"why": "“여러 계정”과 “되돌린다”가 결정한다. Network Firewall은 한 곳을 막는다."
		},
		{
			"id": "firewall-manager-modeun",
			"need": "모든 계정의 VPC에 같은 침입 방지 검사를 적용한다",
			"choose": "둘 다(Firewall Manager로 배포)",
			"see": "security/network-firewall-vs-firewall-manager#scenario-consistent-rules-many-accounts",
			"why": "나눠 주는 것은 Firewall Manager, 막는 것은 Network Firewall이다."
		}
	],
	"facts": [
		{
			"id": "role",
			"label": "하는 일",
			"value": "Network Firewall 집행(검사·차단), Firewall Manager 관리(배포·감사)",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/fms-chapter.html"
		},
		{
			"id": "scope",
			"label": "미치는 곳",
			"value": "Network Firewall은 라우팅된 VPC, Firewall Manager는 조직의 계정(리전마다)",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/create-policy.html"
		},
		{
			"id": "billing",
			"label": "과금",
			"value": "Network Firewall 엔드포인트 시간과 GB, Firewall Manager 정책 수",
			"note": "Firewall Manager로 배포해도 Network Firewall 요금은 따로 든다.",
			"source": "https://aws.amazon.com/firewall-manager/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "one-vpc-domain-filter",
			"situation": "VPC 하나의 서버들이 허용된 도메인에만 나가게 하려 한다. 계정은 하나뿐이다.",
			"answer": ["security/network-firewall"],
			"choose": "도메인 목록 규칙 그룹",
			"why": "검사해서 막는 일이고 한 VPC다. 도메인 목록 규칙 그룹이면 된다.",
			"trap": "Firewall Manager는 조직과 Config가 있어야 하고, 그 자체로는 트래픽을 막지 않는다.",
			"requirements": ["access-control"]
		},
		{
			"id": "consistent-rules-many-accounts",
			"situation": "계정 수십 개의 VPC에 같은 방화벽 규칙을 적용하고, 누가 지우면 되돌려야 한다. 운영 부담은 최소여야 한다.",
			"answer": ["security/firewall-manager", "security/network-firewall"],
			"why": "“여러 계정에 일관되게”와 “되돌리기”는 Firewall Manager의 일이다. 실제 차단은 배포된 Network Firewall이 한다.",
			"trap": "계정마다 스크립트로 Network Firewall을 만들면 새 계정과 변경을 따라잡지 못한다.",
			"requirements": [
				"compliance",
				"least-operations",
				"many-accounts"
			]
		},
		{
			"id": "org-security-group-baseline",
			"situation": "모든 계정의 EC2에 공통 보안 그룹을 붙이고 너무 열린 규칙을 찾아야 한다. 패킷 내용은 볼 필요가 없다.",
			"answer": ["security/firewall-manager", "networking/security-groups"],
			"choose": "Firewall Manager의 보안 그룹 정책",
			"why": "대상이 보안 그룹이고 조직 전체다. Firewall Manager의 보안 그룹 정책이면 되고 Network Firewall은 필요 없다.",
			"trap": "“방화벽”이라는 말만 보고 Network Firewall을 고르면 시간 요금만 늘고 보안 그룹은 그대로다.",
			"requirements": ["compliance", "many-accounts"]
		}
	],
	"corrections": [{
		"id": "waf-shield",
		"notes": "Network Firewall을 엔진, Firewall Manager를 여러 보안 서비스의 정책 관리 도구로 나눈다.",
		"status": "simplified",
		"right": "구분은 맞다. 더하면, 둘은 고르는 사이가 아니라 겹쳐 쓰는 사이이고, Firewall Manager가 다루는 것은 Network Firewall만이 아니라 WAF·Shield Advanced·보안 그룹·네트워크 ACL·DNS Firewall까지다.",
		"source": "https://docs.aws.amazon.com/waf/latest/developerguide/working-with-policies.html"
	}, {
		"id": "firewall-manager",
		"notes": "Firewall Manager가 계정과 리전에 정책을 한 번에 배포한다고 한다.",
		"status": "simplified",
		"right": "여러 계정은 한 번에, 리전은 리전마다 정책을 만든다.",
		"source": "https://docs.aws.amazon.com/waf/latest/developerguide/create-policy.html"
	}],
	"sources": [{
		"note": "002",
		"section": "Network Firewall과 Firewall Manager",
		"lines": "307-311"
	}],
	"references": [{
		"title": "Network Firewall이란",
		"url": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html"
	}, {
		"title": "Firewall Manager란",
		"url": "https://docs.aws.amazon.com/waf/latest/developerguide/fms-chapter.html"
	}],
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
			"slug": "layers",
			"text": "방화벽을 층으로 보기"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p><a href=\"/security/network-firewall/\" class=\"mention\">Network Firewall</a>은 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>를 드나드는 패킷을 검사해 막는 방화벽이고, <a href=\"/security/firewall-manager/\" class=\"mention\">Firewall Manager</a>는 그런 방화벽을 조직의 여러 계정에 깔고 어긋난 곳을 찾는 관리 도구다. 하나를 고르는 사이가 아니라 함께 쓴다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, Network Firewall, Firewall Manager, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/security/network-firewall/\">Network Firewall</a></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/security/firewall-manager/\">Firewall Manager</a></th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-jeongche\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jeongche\" class=\"anchor\" aria-label=\"줄 링크\"></a>정체</th>\n<td role=\"cell\">방화벽 그 자체</td>\n<td role=\"cell\">방화벽들의 관리 도구</td>\n<td role=\"cell\">막으려면 Network Firewall</td>\n</tr>\n<tr id=\"row-paekiseul-bona\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-paekiseul-bona\" class=\"anchor\" aria-label=\"줄 링크\"></a>패킷을 보나</th>\n<td role=\"cell\">본다<wbr>(3~7계층)</td>\n<td role=\"cell\">보지 않는다</td>\n<td role=\"cell\">검사는 Network Firewall</td>\n</tr>\n<tr id=\"row-daruneun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-daruneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>다루는 것</th>\n<td role=\"cell\">자기 규칙</td>\n<td role=\"cell\"><a href=\"/security/waf/\" class=\"mention\">WAF</a>, Shield Advanced, 보안 그룹, 네트워크 ACL, Network Firewall, DNS Firewall</td>\n<td role=\"cell\">종류가 여럿이면 Firewall Manager</td>\n</tr>\n<tr id=\"row-beomwi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-beomwi\" class=\"anchor\" aria-label=\"줄 링크\"></a>범위</th>\n<td role=\"cell\">라우팅한 VPC</td>\n<td role=\"cell\">조직의 계정, OU, 태그</td>\n<td role=\"cell\">여러 계정은 Firewall Manager</td>\n</tr>\n<tr id=\"row-sae-gyejeong-sae-risoseu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sae-gyejeong-sae-risoseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>새 계정·<wbr>새 리소스</th>\n<td role=\"cell\">손으로 만든다</td>\n<td role=\"cell\">저절로 적용한다</td>\n<td role=\"cell\">Firewall Manager</td>\n</tr>\n<tr id=\"row-eogeunnamyeon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-eogeunnamyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>어긋나면</th>\n<td role=\"cell\">모른다</td>\n<td role=\"cell\">찾아서 알리거나 고친다</td>\n<td role=\"cell\">Firewall Manager</td>\n</tr>\n<tr id=\"row-miri-pillyohan-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-miri-pillyohan-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>미리 필요한 것</th>\n<td role=\"cell\">서브넷과 라우팅</td>\n<td role=\"cell\"><a href=\"/management/organizations/\">Organizations</a>, <a href=\"/management/config/\">AWS Config</a>, 관리자 계정</td>\n<td role=\"cell\">계정 하나면 Network Firewall</td>\n</tr>\n<tr id=\"row-yogeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td role=\"cell\">엔드포인트 시간, 처리한 GB</td>\n<td role=\"cell\">정책마다 리전당 월 요금</td>\n<td role=\"cell\">작은 규모는 Network Firewall</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"layers\">방화벽을 층으로 보기<a href=\"#layers\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>AWS의 방화벽은 서 있는 자리가 다르다. <a href=\"/security/firewall-manager/\" class=\"mention\">Firewall Manager</a>는 이 표의 어느 줄도 아니고 <strong>표 전체를 관리한다</strong>.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 자리, 도구, 판단의 근거\" tabindex=\"0\"><table aria-label=\"방화벽을 층으로 보기\">\n<thead>\n<tr>\n<th scope=\"col\">자리</th>\n<th scope=\"col\">도구</th>\n<th scope=\"col\">판단의 근거</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-etji-wep\">\n<th scope=\"row\"><a href=\"#row-etji-wep\" class=\"anchor\" aria-label=\"줄 링크\"></a>엣지·웹</th>\n<td><a href=\"/security/waf/\">WAF</a></td>\n<td>HTTP 요청의 내용과 속도</td>\n</tr>\n<tr id=\"row-mangui-gyeonggye\">\n<th scope=\"row\"><a href=\"#row-mangui-gyeonggye\" class=\"anchor\" aria-label=\"줄 링크\"></a>망의 경계</th>\n<td><a href=\"/security/shield/\">Shield</a></td>\n<td>DDoS(트래픽을 퍼붓는 공격)의 모양</td>\n</tr>\n<tr id=\"row-ireum-puri\">\n<th scope=\"row\"><a href=\"#row-ireum-puri\" class=\"anchor\" aria-label=\"줄 링크\"></a>이름 풀이</th>\n<td>DNS Firewall</td>\n<td>묻는 도메인</td>\n</tr>\n<tr id=\"row-vpcui-gilmok\">\n<th scope=\"row\"><a href=\"#row-vpcui-gilmok\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>의 길목</th>\n<td><a href=\"/security/network-firewall/\" class=\"mention\">Network Firewall</a></td>\n<td>SNI(TLS 연결이 밝히는 도메인), 패킷 내용, IP·포트·프로토콜</td>\n</tr>\n<tr id=\"row-vpcui-gilmok-tasa-jangbi\">\n<th scope=\"row\"><a href=\"#row-vpcui-gilmok-tasa-jangbi\" class=\"anchor\" aria-label=\"줄 링크\"></a>VPC의 길목(타사 장비)</th>\n<td><a href=\"/networking/gateway-load-balancer/\">GWLB</a> 뒤의 장비</td>\n<td>장비가 정함</td>\n</tr>\n<tr id=\"row-seobeunet\">\n<th scope=\"row\"><a href=\"#row-seobeunet\" class=\"anchor\" aria-label=\"줄 링크\"></a>서브넷</th>\n<td>네트워크 ACL</td>\n<td>IP, 포트, 허용과 거부</td>\n</tr>\n<tr id=\"row-inteopeiseu\">\n<th scope=\"row\"><a href=\"#row-inteopeiseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>인터페이스</th>\n<td><a href=\"/networking/security-groups/\">보안 그룹</a></td>\n<td>IP, 포트, 다른 보안 그룹</td>\n</tr>\n</tbody>\n</table></div>\n<p>왜 관리 도구가 따로 있는가. 한 방화벽의 규칙을 잘 쓰는 일과, 그 방화벽이 <strong>빠진 곳 없이 걸려 있는지</strong> 지키는 일은 다른 문제이기 때문이다. 앞은 기술의 문제이고 뒤는 규모의 문제다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong><a href=\"/security/network-firewall/\" class=\"mention\">Network Firewall</a></strong>: “검사”, “차단”, “도메인(FQDN) 필터링”, “침입 방지”, “<a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 경계”.</li>\n<li><strong><a href=\"/security/firewall-manager/\" class=\"mention\">Firewall Manager</a></strong>: “여러 계정”, “중앙에서”, “일관되게”, “자동으로 적용”, “규정 준수 보고”.</li>\n<li><strong>둘 다</strong>: 여러 계정의 VPC에 같은 트래픽 검사를 적용한다.</li>\n<li><strong>둘 다 아님</strong>: 웹 요청의 공격은 <a href=\"/security/waf/\" class=\"mention\">WAF</a>, 타사 장비는 <a href=\"/networking/gateway-load-balancer/\" class=\"mention\">GWLB</a>.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"이름에 “Firewall”이 있지만 ",
					createVNode(_components.a, {
						href: "/security/firewall-manager/",
						class: "mention",
						children: "Firewall Manager"
					}),
					"는 방화벽이 아니다."
				] }),
				"\n",
				createVNode(_components.li, { children: "Firewall Manager 정책을 지워도 배포된 리소스가 반드시 함께 지워지는 것은 아니다. 지울 때 정리 여부를 고른다." }),
				"\n",
				createVNode(_components.li, { children: [
					"Firewall Manager는 ",
					createVNode(_components.a, {
						href: "/security/network-firewall/",
						class: "mention",
						children: "Network Firewall"
					}),
					"만의 짝이 아니다. 시험에서는 ",
					createVNode(_components.a, {
						href: "/security/waf/",
						class: "mention",
						children: "WAF"
					}),
					"와 함께 나오는 일이 더 많다."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "동사를 읽는다",
				"set:html": "<p>지문의 동사가 “막는다·거른다·검사한다”면 엔진을, “적용한다·배포한다·유지한다·감사한다”면 관리 도구를 고른다.</p>"
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
var url = "content/security/network-firewall-vs-firewall-manager.mdx/";
var file = "/work/wt/build/content/security/network-firewall-vs-firewall-manager.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/network-firewall-vs-firewall-manager.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
