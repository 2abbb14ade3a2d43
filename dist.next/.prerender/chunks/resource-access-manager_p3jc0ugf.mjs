import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/resource-access-manager.mdx
var frontmatter = {
	"title": "AWS Resource Access Manager",
	"titleEn": "AWS Resource Access Manager (RAM)",
	"kind": "service",
	"status": "published",
	"summary": "서브넷, Transit Gateway, Resolver 규칙 같은 리소스를 복제하지 않고 다른 계정이나 조직 전체와 나눠 쓰게 하는 무료 공유 서비스다.",
	"aliases": [
		"AWS RAM",
		"Resource Access Manager",
		"리소스 액세스 매니저",
		"리소스 공유",
		"계정 간 리소스 공유",
		"서브넷 공유",
		"VPC 공유",
		"VPC sharing",
		"shared VPC",
		"공유 서브넷",
		"Transit Gateway 공유",
		"Resolver 규칙 공유",
		"resource share"
	],
	"related": [
		"management/organizations",
		"networking/vpc",
		"networking/transit-gateway",
		"networking/vpc-peering",
		"security/iam",
		"security/sts",
		"networking/route53",
		"security/network-firewall"
	],
	"signals": [
		{
			"id": "ram-vpc",
			"need": "여러 계정이 같은 VPC의 서브넷에 자기 서버를 띄운다",
			"choose": "RAM의 서브넷 공유(VPC 공유)",
			"see": "security/resource-access-manager#scenario-central-vpc-many-accounts",
			"why": "서브넷은 소유 계정이 관리하고 참여 계정은 띄우기만 한다."
		},
		{
			"id": "ram",
			"need": "조직의 모든 계정이 초대 없이 Transit Gateway 하나를 쓴다",
			"choose": "조직과의 공유를 켠 RAM",
			"see": "security/resource-access-manager#scenario-share-transit-gateway",
			"why": "조직과의 공유를 켜면 초대를 받아들일 일이 없다."
		},
		{
			"id": "beokit-jeongchaek",
			"need": "다른 계정이 우리 S3 버킷의 객체를 읽는다",
			"choose": "버킷 정책",
			"see": "security/resource-access-manager#three-ways",
			"why": "버킷에는 정책이 붙어 RAM이 필요 없다."
		},
		{
			"id": "sts-assumerole",
			"need": "역할을 맡아 다른 계정 안에서 작업한다",
			"choose": "교차 계정 역할(STS AssumeRole)",
			"see": "security/resource-access-manager#three-ways",
			"why": "RAM은 제 자격으로 쓰게 할 뿐이다. 그 계정 사람이 되려면 역할을 맡는다."
		}
	],
	"facts": [
		{
			"id": "no-invitation",
			"label": "조직 안에서 공유할 때의 초대",
			"value": "없음",
			"note": "먼저 관리 계정에서 조직과의 공유를 켠다. 조직 밖의 계정은 초대를 받아들여야 한다.",
			"source": "https://docs.aws.amazon.com/ram/latest/userguide/getting-started-sharing.html"
		},
		{
			"id": "region-scope",
			"label": "범위",
			"value": "리소스를 만든 리전에서만 쓴다",
			"note": "글로벌 리소스의 공유는 us-east-1에서 본다.",
			"source": "https://docs.aws.amazon.com/ram/latest/userguide/working-with-sharing-create.html"
		},
		{
			"id": "owner-only",
			"label": "공유할 수 있는 사람",
			"value": "리소스의 소유 계정",
			"note": "공유받은 것을 다시 공유하지 못한다.",
			"source": "https://docs.aws.amazon.com/ram/latest/userguide/working-with-sharing-create.html"
		},
		{
			"id": "principals",
			"label": "공유받는 쪽",
			"value": "계정, OU, 조직 전체, 일부 리소스는 IAM 역할·사용자",
			"source": "https://docs.aws.amazon.com/ram/latest/APIReference/Welcome.html"
		},
		{
			"id": "subnet-org-only",
			"label": "서브넷을 나눌 수 있는 상대",
			"value": "같은 조직의 계정",
			"note": "기본 서브넷은 나누지 못한다. 관리 계정에서 조직과의 공유를 먼저 켠다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-sharing.html"
		},
		{
			"id": "price",
			"label": "RAM 요금",
			"value": "무료",
			"note": "나눈 리소스 자체의 요금은 그 서비스대로 낸다.",
			"source": "https://docs.aws.amazon.com/ram/latest/userguide/what-is.html"
		}
	],
	"scenarios": [
		{
			"id": "central-vpc-many-accounts",
			"situation": "네트워크팀이 한 VPC의 서브넷을 관리하고, 조직의 여러 계정이 그 서브넷에 EC2와 RDS를 띄워야 한다. VPC를 계정마다 만들지 않으려 한다.",
			"answer": ["security/resource-access-manager", "networking/vpc"],
			"choose": "RAM의 VPC(서브넷) 공유",
			"why": "“같은 서브넷에 여러 계정이”는 RAM의 VPC 공유다. 서브넷은 소유 계정이 관리하고 참여 계정은 자기 리소스만 관리한다.",
			"trap": "VPC 피어링은 VPC 둘을 이을 뿐 같은 서브넷을 쓰게 하지 못한다.",
			"requirements": ["access-control", "many-accounts"]
		},
		{
			"id": "share-transit-gateway",
			"situation": "네트워크 계정의 Transit Gateway 하나에 조직의 모든 계정이 자기 VPC를 붙여야 한다. 새 계정도 초대 없이 쓸 수 있어야 한다.",
			"answer": ["security/resource-access-manager", "management/organizations"],
			"choose": "조직에 공유한 Transit Gateway",
			"why": "“조직 전체, 초대 없이”면 조직과의 공유를 켜고 Transit Gateway를 조직이나 OU에 공유한다.",
			"trap": "교차 계정 역할을 주면 네트워크 계정의 자격으로 일하게 된다. 자기 계정의 VPC를 직접 붙이는 것과 다르다.",
			"requirements": ["access-control", "many-accounts"]
		},
		{
			"id": "s3-read-other-account",
			"situation": "다른 계정의 앱이 우리 S3 버킷의 객체를 읽어야 한다.",
			"answer": ["storage/s3-access-control", "security/iam"],
			"choose": "버킷 정책 + 상대 계정의 IAM 정책",
			"why": "S3 버킷은 RAM으로 나누는 리소스가 아니다. 버킷 정책으로 상대를 허용하고 상대 계정의 IAM도 허용한다.",
			"trap": "계정 간 공유라는 말만 보고 RAM을 고르기 쉽다.",
			"requirements": ["access-control"]
		}
	],
	"references": [
		{
			"title": "공유할 수 있는 리소스",
			"url": "https://docs.aws.amazon.com/ram/latest/userguide/shareable.html"
		},
		{
			"title": "VPC 서브넷 공유",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-sharing.html"
		},
		{
			"title": "리소스 공유하기",
			"url": "https://docs.aws.amazon.com/ram/latest/userguide/getting-started-sharing.html"
		}
	],
	"sources": [],
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
			"slug": "shareable",
			"text": "무엇을 나누나"
		},
		{
			"depth": 2,
			"slug": "three-ways",
			"text": "세 가지 길"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>계정을 여럿으로 나누면 같은 것을 계정마다 만들게 된다. RAM은 <strong>하나를 만들어 나눠 쓰게</strong> 한다. 문제의 신호는 “여러 계정이 같은 리소스를”, “복제하지 않고”, “중앙에서 관리하고 조직과 공유”다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li>소유 계정이 <strong>리소스 공유</strong>를 만들고 나눌 리소스, 상대, 관리형 권한을 고른다.</li>\n<li>상대가 같은 조직이고 조직과의 공유를 켜 두었으면 바로 쓸 수 있다. 아니면 초대를 수락한다.</li>\n<li>상대는 자기 계정의 콘솔과 API에서 그 리소스를 쓴다. 소유권과 할당량은 바뀌지 않는다.</li>\n</ol>\n</div><h2 id=\"shareable\">무엇을 나누나<a href=\"#shareable\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 갈래, 리소스\" tabindex=\"0\"><table aria-label=\"무엇을 나누나\">\n<thead>\n<tr>\n<th scope=\"col\">갈래</th>\n<th scope=\"col\">리소스</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-neteuwokeu\">\n<th scope=\"row\"><a href=\"#row-neteuwokeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>네트워크</th>\n<td>서브넷, <a href=\"/networking/transit-gateway/\">Transit Gateway</a>, 접두사 목록, IPAM 풀</td>\n</tr>\n<tr id=\"row-dns\">\n<th scope=\"row\"><a href=\"#row-dns\" class=\"anchor\" aria-label=\"줄 링크\"></a>DNS</th>\n<td>Route 53 Resolver 전달 규칙, DNS Firewall 규칙 그룹, 쿼리 로그 설정</td>\n</tr>\n<tr id=\"row-boan\">\n<th scope=\"row\"><a href=\"#row-boan\" class=\"anchor\" aria-label=\"줄 링크\"></a>보안</th>\n<td><a href=\"/security/network-firewall/\">Network Firewall</a>의 정책과 규칙 그룹, 사설 CA</td>\n</tr>\n<tr id=\"row-keompyuting\">\n<th scope=\"row\"><a href=\"#row-keompyuting\" class=\"anchor\" aria-label=\"줄 링크\"></a>컴퓨팅</th>\n<td><a href=\"/compute/ec2-capacity-reservations/\">용량 예약</a>, 전용 호스트, <a href=\"/compute/outposts-local-zones-wavelength/\">Outposts</a></td>\n</tr>\n<tr id=\"row-deiteo\">\n<th scope=\"row\"><a href=\"#row-deiteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터</th>\n<td><a href=\"/database/aurora/\">Aurora</a> 클러스터(상대가 복제(clone)해 쓴다), Glue 카탈로그</td>\n</tr>\n<tr id=\"row-raiseonseu\">\n<th scope=\"row\"><a href=\"#row-raiseonseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>라이선스</th>\n<td><a href=\"/management/license-manager/\">License Manager</a>의 라이선스 구성</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"three-ways\">세 가지 길<a href=\"#three-ways\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 길, 상대가 하는 일, 쓰는 때\" tabindex=\"0\"><table aria-label=\"세 가지 길\">\n<thead>\n<tr>\n<th scope=\"col\">길</th>\n<th scope=\"col\">상대가 하는 일</th>\n<th scope=\"col\">쓰는 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ram\">\n<th scope=\"row\"><a href=\"#row-ram\" class=\"anchor\" aria-label=\"줄 링크\"></a>RAM</th>\n<td>자기 계정의 자격으로 남의 리소스를 쓴다</td>\n<td>위 표의 리소스를 나눌 때</td>\n</tr>\n<tr id=\"row-gyocha-gyejeong-yeokal\">\n<th scope=\"row\"><a href=\"#row-gyocha-gyejeong-yeokal\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/security/sts/\">교차 계정 역할</a></th>\n<td>역할을 맡아 남의 계정 사람이 된다</td>\n<td>다른 계정에서 작업할 때</td>\n</tr>\n<tr id=\"row-risoseu-jeongchaek\">\n<th scope=\"row\"><a href=\"#row-risoseu-jeongchaek\" class=\"anchor\" aria-label=\"줄 링크\"></a>리소스 정책</th>\n<td>자기 자격으로 리소스를 부른다</td>\n<td><a href=\"/storage/s3/\" class=\"mention\">S3</a>, <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>, <a href=\"/integration/sns/\" class=\"mention\">SNS</a>, <a href=\"/security/kms/\" class=\"mention\">KMS</a>, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>처럼 정책이 붙는 것</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: [
					createVNode(_components.a, {
						href: "/networking/vpc/",
						class: "mention",
						children: "VPC"
					}),
					" 공유와 ",
					createVNode(_components.a, {
						href: "/networking/vpc-peering/",
						children: "피어링"
					})
				] }), ": 공유는 같은 VPC에 들어오는 것, 피어링은 VPC 둘을 잇는 것이다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "공유 서브넷에서 할 수 있는 일" }), ": 참여 계정은 자기 인스턴스와 보안 그룹을 관리한다. 라우팅 테이블과 네트워크 ACL은 소유 계정이 관리한다."] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "공유를 끊으면" }),
					": 서브넷은 이미 띄운 것이 그대로 돌고 새로 만들지만 못한다. 스스로 서버를 늘리는 ",
					createVNode(_components.a, {
						href: "/networking/elastic-load-balancing/",
						class: "mention",
						children: "ELB"
					}),
					" 같은 관리형 서비스는 문제가 생길 수 있다. 다른 리소스는 저마다 다르니 확인한다."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "S3와 AMI는 RAM이 아니다",
				"set:html": "<p>버킷은 버킷 정책, AMI와 스냅샷은 각자의 공유 권한으로 나눈다. 계정 간이라고 모두 RAM은 아니다.</p>"
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
var url = "content/security/resource-access-manager.mdx/";
var file = "/work/wt/build/content/security/resource-access-manager.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/resource-access-manager.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
