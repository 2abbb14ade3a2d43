import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/inspector.mdx
var frontmatter = {
	"title": "Amazon Inspector",
	"titleEn": "Amazon Inspector",
	"kind": "service",
	"status": "published",
	"summary": "EC2 인스턴스, 컨테이너 이미지, Lambda 함수에 알려진 취약점이 있는지와 인터넷에 뜻하지 않게 열려 있는지를 계속 검사해 고칠 순서를 매겨 주는 서비스다.",
	"aliases": [
		"Inspector",
		"인스펙터",
		"AWS Inspector",
		"아마존 인스펙터",
		"취약점 검사",
		"취약점 스캔",
		"취약점 관리",
		"취약점 점검",
		"vulnerability scan",
		"vulnerability management",
		"CVE 검사",
		"CVE",
		"Inspector Classic",
		"인스펙터 클래식",
		"네트워크 도달성",
		"network reachability",
		"소프트웨어 자재 명세서",
		"SBOM",
		"서버 취약점 검사",
		"컨테이너 이미지 취약점",
		"보안 취약점 점검",
		"패치 안 된 서버 찾기",
		"람다 취약점"
	],
	"related": [
		"security/inspector-vs-macie",
		"security/guardduty",
		"security/macie",
		"management/systems-manager",
		"compute/ecr",
		"compute/lambda",
		"compute/ec2",
		"integration/eventbridge"
	],
	"signals": [
		{
			"id": "inspector-ec2wa-keonteineo",
			"need": "EC2와 컨테이너 이미지의 CVE를 일정 없이 계속 검사한다",
			"choose": "Inspector",
			"see": "security/inspector#scenario-continuous-cve-scan",
			"why": "새 패키지나 새 CVE가 나오면 저절로 다시 본다."
		},
		{
			"id": "inspector-inseuteonseuui-poteuga",
			"need": "인스턴스의 포트가 뜻하지 않게 인터넷에서 닿는지 안다",
			"choose": "Inspector의 네트워크 도달성 결과",
			"see": "security/inspector#scan-types",
			"why": "설정을 계산해 인터넷에서 닿는 포트를 찾는다. 패킷을 쏘지 않는다."
		},
		{
			"id": "systems-manager-patch",
			"need": "찾아낸 취약점을 수백 대에 자동으로 패치한다",
			"choose": "Systems Manager Patch Manager",
			"see": "security/inspector#remediation",
			"why": "Inspector는 찾기만 한다. 설치는 Patch Manager가 한다."
		},
		{
			"id": "macie",
			"need": "S3 파일 속의 개인 정보를 찾는다",
			"choose": "Macie",
			"see": "security/inspector-vs-macie#verdict",
			"why": "Inspector는 파일의 내용을 읽지 않는다."
		}
	],
	"facts": [
		{
			"id": "scan-targets",
			"label": "검사 대상",
			"value": "EC2, ECR 컨테이너 이미지, Lambda 함수와 계층, 코드 저장소",
			"note": "S3의 데이터나 RDS의 내용은 검사하지 않는다. 2026년에는 Azure의 가상 머신·이미지·함수도 이을 수 있게 됐지만 시험은 아직 묻지 않는다.",
			"examEra": "EC2, ECR, Lambda",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/inspector/latest/user/what-is-inspector.html"
		},
		{
			"id": "finding-types",
			"label": "결과의 종류",
			"value": "패키지 취약점, 코드 취약점, 네트워크 도달성",
			"note": "네트워크 도달성은 EC2에만 나온다.",
			"axis": "inspection",
			"source": "https://docs.aws.amazon.com/inspector/latest/user/findings-types.html"
		},
		{
			"id": "network-scan-interval",
			"label": "네트워크 도달성 검사 주기",
			"value": "12시간마다",
			"examEra": "24시간마다",
			"called": [
				"network scan interval",
				"시간마다",
				"스캔 주기",
				"network reachability scan frequency"
			],
			"axis": "latency",
			"source": "https://docs.aws.amazon.com/inspector/latest/user/scanning-ec2.html"
		},
		{
			"id": "scan-mode",
			"label": "EC2 검사 방식",
			"value": "하이브리드(기본) 또는 에이전트 기반",
			"note": "SSM 에이전트가 있으면 그것으로, 없으면 EBS 스냅샷으로 검사한다.",
			"source": "https://docs.aws.amazon.com/inspector/latest/user/scanning-ec2.html"
		},
		{
			"id": "lambda-scan",
			"label": "Lambda 검사",
			"asks": "Lambda 검사에서 기본으로 보는 것은 무엇인가?",
			"value": "표준(의존 패키지)이 기본, 코드 검사는 따로 켬",
			"source": "https://docs.aws.amazon.com/inspector/latest/user/scanning-lambda.html"
		},
		{
			"id": "deleted-resource-findings",
			"label": "없어진 리소스의 결과",
			"asks": "없어진 리소스의 결과는 얼마 뒤에 지워지나?",
			"value": "3일 뒤 삭제",
			"note": "리소스가 종료되거나 검사 대상에서 빠졌을 때다. 고쳐서 닫힌 결과는 30일 뒤에 지워진다.",
			"called": ["종료된 인스턴스", "terminated instance findings 며칠"],
			"source": "https://docs.aws.amazon.com/inspector/latest/user/findings-understanding.html"
		},
		{
			"id": "free-trial",
			"label": "무료 체험",
			"value": "15일",
			"note": "검사 유형마다 따로 시작하고 검사를 꺼도 15일 뒤 끝난다. CIS 검사에는 없다.",
			"called": ["free trial"],
			"source": "https://docs.aws.amazon.com/inspector/latest/user/usage.html"
		}
	],
	"scenarios": [
		{
			"id": "continuous-cve-scan",
			"situation": "수백 대 EC2와 ECR의 이미지에 알려진 취약점이 있는지 늘 알고 있어야 한다. 검사 일정을 짜거나 스캐너 서버를 두지 않는다.",
			"answer": ["security/inspector", "compute/ecr"],
			"why": "“취약점”, “지속적”, “관리 부담 최소”면 Inspector다. 새 패키지가 깔리거나 새 CVE가 나오면 저절로 다시 본다.",
			"trap": "GuardDuty는 벌어진 행동을, Config는 설정의 변화를 본다. 패키지의 취약점 목록은 만들지 않는다.",
			"requirements": ["threats", "least-operations"]
		},
		{
			"id": "block-vulnerable-image",
			"situation": "치명적 취약점이 있는 컨테이너 이미지는 배포되지 않게 하려 한다. 이미지는 ECR에 올린다.",
			"answer": ["security/inspector", "compute/ecr"],
			"choose": "ECR의 향상된 검사",
			"why": "ECR의 향상된 검사가 Inspector다. 결과가 EventBridge로 나가므로 파이프라인이 받아 배포를 멈춘다. CI 단계에서 먼저 검사할 수도 있다.",
			"trap": "Inspector를 켜기만 하면 배포가 막힌다고 보는 것. 막는 일은 파이프라인에 따로 만든다.",
			"requirements": ["threats"]
		},
		{
			"id": "patch-after-finding",
			"situation": "Inspector가 OpenSSL 취약점을 찾아냈다. 수백 대에 패치를 자동으로 적용하려 한다.",
			"answer": ["security/inspector", "management/systems-manager"],
			"choose": "Inspector + Patch Manager",
			"why": "찾는 것은 Inspector, 고치는 것은 Systems Manager다. Patch Manager의 일정이나 EventBridge에 이은 자동화로 패치한다.",
			"trap": "Inspector에는 패치를 설치하는 기능이 없다.",
			"requirements": ["threats"]
		},
		{
			"id": "unmanaged-instances",
			"situation": "인스턴스 일부는 SSM 에이전트가 없고, 설치할 수도 없다. 그래도 취약점을 검사해야 한다.",
			"answer": ["security/inspector"],
			"choose": "Inspector 하이브리드 방식",
			"why": "하이브리드 방식이면 에이전트가 없는 인스턴스는 EBS 스냅샷을 떠서 검사한다.",
			"trap": "에이전트가 꼭 있어야 한다는 것은 예전 Inspector의 이야기다.",
			"requirements": ["threats"]
		}
	],
	"corrections": [{
		"id": "inspector",
		"notes": "이름을 AWS Inspector라고 적는다.",
		"status": "wrong",
		"right": "정식 이름은 Amazon Inspector다.",
		"source": "https://docs.aws.amazon.com/inspector/latest/user/what-is-inspector.html"
	}, {
		"id": "config-hub",
		"notes": "취약점과 함께 보안 위반 여부를 검사하고 평가한다고 한다.",
		"status": "simplified",
		"right": "보는 것은 알려진 취약점과 네트워크 노출이다. 암호화가 꺼졌다거나 정책이 너무 넓다는 설정 위반은 AWS Config와 Security Hub CSPM(옛 Security Hub)의 몫이다. EC2의 운영 체제 설정을 CIS 기준으로 점검하는 기능은 따로 있다.",
		"source": "https://docs.aws.amazon.com/inspector/latest/user/findings-types.html"
	}],
	"sources": [{
		"note": "002",
		"section": "AWS Inspector와 Macie",
		"lines": "292-294"
	}],
	"references": [
		{
			"title": "Inspector란",
			"url": "https://docs.aws.amazon.com/inspector/latest/user/what-is-inspector.html"
		},
		{
			"title": "EC2 검사",
			"url": "https://docs.aws.amazon.com/inspector/latest/user/scanning-ec2.html"
		},
		{
			"title": "ECR 이미지 검사",
			"url": "https://docs.aws.amazon.com/inspector/latest/user/scanning-ecr.html"
		},
		{
			"title": "결과의 종류",
			"url": "https://docs.aws.amazon.com/inspector/latest/user/findings-types.html"
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
			"slug": "scan-types",
			"text": "무엇을 어떻게 보나"
		},
		{
			"depth": 2,
			"slug": "remediation",
			"text": "찾은 다음"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“우리 서버와 이미지에 <strong>알려진 구멍</strong>이 있나”를 사람이 챙기지 않고 알고 싶을 때 쓴다. 구멍은 대개 내가 짠 코드가 아니라 가져다 쓴 패키지에 있고, 어제 안전하던 것이 오늘 발표된 CVE(공개 취약점에 붙는 번호)로 위험해진다. 그래서 한 번의 점검이 아니라 <strong>계속되는 검사</strong>여야 한다.</p>\n<p>문제의 신호는 “취약점(vulnerability)”, “CVE”, “패치가 필요한 인스턴스”, “의도하지 않은 네트워크 노출”, “컨테이너 이미지 검사”다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li>켜면 계정의 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, <a href=\"/compute/ecr/\">ECR</a> 저장소, <a href=\"/compute/lambda/\">Lambda</a> 함수를 찾아낸다. Inspector에서는 일정도 대상 목록도 만들지 않는다.</li>\n<li>설치된 소프트웨어 목록을 모아 취약점 데이터베이스와 견준다.</li>\n<li>다시 볼 때를 스스로 안다. 새 패키지가 깔릴 때, 새 이미지가 올라올 때, 함수가 바뀔 때, <strong>새 CVE가 발표될 때</strong>다. 마지막이 중요하다. 아무것도 바꾸지 않은 서버에도 새 결과가 생긴다.</li>\n<li>결과마다 점수를 매긴다. 공개된 CVSS 점수를 그대로 쓰지 않고, 그 인스턴스가 인터넷에서 닿는지, 공격 코드가 나돌고 있는지를 더해 <strong>먼저 고칠 것</strong>이 위로 온다.</li>\n<li>고치면 결과가 저절로 닫힌다. 결과는 <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>와 <a href=\"/security/security-hub/\">Security Hub</a>로도 나간다.</li>\n</ol>\n</div><h2 id=\"scan-types\">무엇을 어떻게 보나<a href=\"#scan-types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 대상, 보는 것, 방법\" tabindex=\"0\"><table aria-label=\"무엇을 어떻게 보나\">\n<thead>\n<tr>\n<th scope=\"col\">대상</th>\n<th scope=\"col\">보는 것</th>\n<th scope=\"col\">방법</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ec2\">\n<th scope=\"row\"><a href=\"#row-ec2\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ec2/\" class=\"mention\">EC2</a></th>\n<td>운영 체제와 언어 패키지, 네트워크 도달성</td>\n<td>SSM 에이전트, 없으면 <a href=\"/storage/ebs-snapshots/\" class=\"mention\">EBS 스냅샷</a></td>\n</tr>\n<tr id=\"row-ecr\">\n<th scope=\"row\"><a href=\"#row-ecr\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ecr/\" class=\"mention\">ECR</a> 이미지</th>\n<td>이미지 속 패키지</td>\n<td>올릴 때, 그 뒤로도 계속</td>\n</tr>\n<tr id=\"row-lambda\">\n<th scope=\"row\"><a href=\"#row-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a></th>\n<td>함수와 계층의 패키지, 켜면 코드까지</td>\n<td>배포와 변경 때</td>\n</tr>\n<tr id=\"row-kodeu-jeojangso\">\n<th scope=\"row\"><a href=\"#row-kodeu-jeojangso\" class=\"anchor\" aria-label=\"줄 링크\"></a>코드 저장소</th>\n<td>소스 코드, 의존성, IaC 템플릿</td>\n<td>GitHub·GitLab 연동</td>\n</tr>\n</tbody>\n</table></div>\n<p><strong>네트워크 도달성</strong>은 패킷을 쏘아 보는 검사가 아니다. 보안 그룹, 네트워크 ACL, 라우팅 테이블, 인터넷 게이트웨이 설정을 계산해 “이 포트는 인터넷에서 닿는다”를 알아낸다. 그래서 서버에 부담이 없다.</p>\n<p>에이전트 기반 검사는 인스턴스가 <a href=\"/management/systems-manager/\" class=\"mention\">Systems Manager</a>에 등록되어 있어야 한다. 에이전트, 역할, SSM으로 나가는 길 셋 가운데 하나라도 없으면 검사되지 않으므로, 적용 범위(coverage) 화면에서 빠진 인스턴스를 확인한다. SSM을 쓸 수 없으면 <a href=\"https://docs.aws.amazon.com/inspector/latest/user/inspector-vm-scanner-using.html\">Inspector VM Scanner</a>를 직접 설치한다. 이것도 에이전트 기반 검사다.</p>\n</div><h2 id=\"remediation\">찾은 다음<a href=\"#remediation\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>Inspector는 고치지 않는다. 흔한 연결은 셋이다.</p>\n<ul>\n<li><strong>패치</strong>: <a href=\"/management/systems-manager/#patch-manager\">Systems Manager의 Patch Manager</a>로 설치한다.</li>\n<li><strong>알림과 자동화</strong>: <a href=\"/integration/eventbridge/\">EventBridge</a> 규칙으로 심각도 높은 결과만 골라 <a href=\"/integration/sns/\">SNS</a>로 알리거나 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>로 조치한다.</li>\n<li><strong>배포 막기</strong>: 파이프라인이 이미지 결과를 읽고 멈춘다. CI 도구용 검사도 있어 올리기 전에 거른다.</li>\n</ul>\n<p>조직에서는 위임 관리자 계정이 모든 멤버의 검사를 켜고 결과를 모은다. 리전 서비스이므로 쓰는 리전마다 켠다. 구성 요소의 목록(SBOM)을 <a href=\"/storage/s3/\" class=\"mention\">S3</a>로 내보내 두면 다음 대형 취약점이 터졌을 때 “우리도 쓰나”에 바로 답한다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: createVNode(_components.a, {
					href: "/security/guardduty/",
					children: "GuardDuty"
				}) }), ": 이미 들어온 침입자의 행동을 본다. Inspector는 들어올 수 있는 구멍(취약점)을 본다."] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: createVNode(_components.a, {
						href: "/security/macie/",
						children: "Macie"
					}) }),
					": ",
					createVNode(_components.a, {
						href: "/storage/s3/",
						class: "mention",
						children: "S3"
					}),
					"의 데이터 속 개인 정보를 찾는다. 서버는 보지 않는다."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
					href: "/compute/ecr/",
					class: "mention",
					children: "ECR"
				}), "의 기본 검사"] }), ": 이미지의 운영 체제 패키지만, 올릴 때나 손으로 시킬 때 본다. 언어 패키지까지 계속 보는 향상된 검사가 Inspector이고 요금도 Inspector에서 나온다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "침투 시험" }), ": Inspector는 실제로 공격해 보지 않는다."] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "changed",
				title: "예전 Inspector는 끝났다",
				"set:html": "<p>평가 템플릿과 전용 에이전트를 쓰던 Inspector Classic은 2026년 5월 20일에 지원이 끝났다. “에이전트를 설치하고 평가 실행 일정을 잡는다”는 설명은 옛것이다. 지금은 켜면 계속 검사하고, SSM 에이전트를 쓰거나 에이전트 없이도 본다.</p>"
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
var url = "content/security/inspector.mdx/";
var file = "/work/wt/build/content/security/inspector.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/inspector.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
