import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/ami.mdx
var frontmatter = {
	"title": "Amazon Machine Image(AMI)",
	"titleEn": "Amazon Machine Image (AMI)",
	"kind": "concept",
	"status": "published",
	"summary": "AMI는 운영 체제와 미리 설치한 소프트웨어를 담아 EC2 인스턴스를 똑같이 여러 대 찍어 내는 틀로, 리전마다 따로 있다.",
	"aliases": [
		"AMI",
		"에이엠아이",
		"Amazon Machine Image",
		"Amazone Machine Image",
		"아마존 머신 이미지",
		"머신 이미지",
		"골든 이미지",
		"골든 AMI",
		"Golden AMI",
		"사용자 지정 AMI",
		"커스텀 AMI",
		"AMI 복사",
		"AMI 공유",
		"EC2 Image Builder",
		"이미지 빌더",
		"서버 이미지",
		"서버 복제",
		"EC2 이미지",
		"인스턴스 이미지",
		"서버 템플릿",
		"인스턴스 복제"
	],
	"related": [
		"compute/ec2",
		"storage/ebs-snapshots",
		"compute/auto-scaling-groups",
		"compute/ec2-user-data-and-metadata",
		"storage/ebs",
		"storage/instance-store",
		"security/kms"
	],
	"signals": [
		{
			"id": "ami-sae-inseuteonseuga-tteul",
			"need": "새 인스턴스가 뜰 때마다 설치가 오래 걸려 확장이 늦다",
			"choose": "설치를 끝낸 골든 AMI",
			"see": "compute/ami#golden-ami",
			"why": "오래 걸리고 안 바뀌는 설치를 이미지에 구워 두면 부팅만 하면 된다."
		},
		{
			"id": "ami-seourui-amiro-dokyo",
			"need": "서울의 AMI로 도쿄 리전에서도 인스턴스를 띄운다",
			"choose": "도쿄로 미리 복사한 AMI",
			"see": "compute/ami#scenario-dr-region-launch",
			"why": "AMI는 리전에 묶인다. 다른 리전에는 그 ID가 없다."
		},
		{
			"id": "gogaek-gwallihyeong-kiro",
			"need": "암호화된 AMI로 다른 계정이 인스턴스를 띄운다",
			"choose": "고객 관리형 키로 암호화해 공유",
			"see": "compute/ami#sharing",
			"why": "AWS 관리형 키로 암호화한 것은 공유하지 못한다. 내 키라야 상대에게 연다."
		},
		{
			"id": "sayongja-deiteo",
			"need": "인스턴스마다 다르고 자주 바뀌는 설정을 부팅 때 넣는다",
			"choose": "사용자 데이터",
			"see": "compute/ec2-user-data-and-metadata#user-data",
			"why": "자주 바뀌는 것은 이미지에 굽지 않고 첫 부팅의 스크립트로 넣는다."
		}
	],
	"facts": [
		{
			"id": "region-scope",
			"label": "AMI가 속하는 범위",
			"value": "리전",
			"note": "다른 리전에서 쓰려면 복사한다. 복사본은 ID가 다른 별개의 AMI다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html"
		},
		{
			"id": "ami-quota",
			"label": "리전당 AMI 수",
			"value": "50,000개(늘릴 수 있음)",
			"note": "비공개와 공개, 휴지통에 든 것까지 센다.",
			"called": [
				"AMI 개수",
				"AMI quota",
				"AMI limit",
				"AMI per region"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-quotas.html"
		},
		{
			"id": "public-quota",
			"label": "리전당 공개 AMI",
			"value": "5개(늘릴 수 있음)",
			"called": ["퍼블릭 AMI", "public AMI"],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-quotas.html"
		},
		{
			"id": "sharing-quota",
			"label": "AMI를 공유할 수 있는 대상",
			"value": "리전당 1,000곳(계정·조직·OU를 합쳐)",
			"note": "조직이나 OU 하나는 계정이 몇 개든 한 곳으로 센다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-quotas.html"
		},
		{
			"id": "reboot",
			"label": "실행 중인 인스턴스에서 만들 때",
			"asks": "실행 중인 인스턴스에서 AMI를 만들면 인스턴스가 재부팅되나?",
			"value": "기본으로 재부팅한다",
			"note": "재부팅을 끄면 파일 시스템이 온전하다고 보장하지 않는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/creating-an-ami-ebs.html"
		},
		{
			"id": "deprecation",
			"label": "사용 중단(deprecate) 날짜",
			"value": "최대 10년 뒤",
			"note": "공개 AMI는 만든 날부터 2년이 상한이다.",
			"called": [
				"deprecate",
				"deprecation",
				"deprecate date limit"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deprecate.html"
		},
		{
			"id": "copy-price",
			"label": "AMI 복사 요금",
			"value": "복사 자체는 무료",
			"note": "늘어난 스냅샷의 저장료와 리전 간 전송료를 낸다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html"
		}
	],
	"scenarios": [
		{
			"id": "slow-scale-out",
			"situation": "Auto Scaling 그룹의 새 인스턴스가 시작할 때마다 패키지를 내려받아 설치하느라 8분이 걸린다. 확장이 늦어 요청이 밀린다.",
			"answer": ["compute/ami", "compute/auto-scaling-groups"],
			"choose": "골든 AMI를 넣은 시작 템플릿",
			"why": "설치를 끝낸 골든 AMI를 시작 템플릿에 넣으면 부팅만 하면 된다. 인스턴스마다 달라지는 설정만 사용자 데이터에 남긴다.",
			"trap": "더 큰 인스턴스로 바꾸는 것. 내려받고 설치하는 시간은 크게 줄지 않는다.",
			"requirements": ["sudden-load"]
		},
		{
			"id": "dr-region-launch",
			"situation": "서울 리전의 서버를 재해 때 도쿄 리전에서 곧바로 띄울 수 있어야 한다.",
			"answer": ["compute/ami"],
			"choose": "도쿄 리전으로 AMI 복사",
			"why": "AMI는 리전에 묶여 있으므로 미리 도쿄로 복사해 둔다. 시작 템플릿도 그 리전의 AMI ID로 따로 만든다.",
			"trap": "다른 리전에서 서울의 AMI ID를 그대로 적는 것. 그 리전에는 없는 ID다.",
			"requirements": ["disaster-recovery"]
		},
		{
			"id": "share-encrypted-ami",
			"situation": "암호화한 AMI로 다른 계정이 인스턴스를 띄우게 하려 한다. 지금 AMI는 AWS 관리형 키 aws/ebs로 암호화돼 있다.",
			"answer": ["compute/ami", "security/kms"],
			"choose": "고객 관리형 키로 다시 암호화해 공유",
			"why": "AWS 관리형 키로 암호화한 스냅샷은 공유할 수 없다. 고객 관리형 키로 다시 암호화해 복사하고, 키 정책에서 그 계정을 허용한 뒤 시작 권한을 준다.",
			"trap": "시작 권한만 주는 것. 스냅샷을 풀 키의 권한이 없으면 부팅하지 못한다.",
			"requirements": ["encryption", "access-control"]
		},
		{
			"id": "retire-vulnerable-ami",
			"situation": "취약점이 발견된 AMI로 더는 인스턴스를 띄우지 못하게 막되, 조사할 때를 대비해 되살릴 수 있어야 한다.",
			"answer": ["compute/ami"],
			"choose": "AMI 비활성화(disable)",
			"why": "비활성화(disable)하면 새 시작과 공유가 모두 막히고, 나중에 다시 켤 수 있다.",
			"trap": "사용 중단(deprecate)은 목록에서 감출 뿐이라 ID를 알면 여전히 띄운다. 등록 취소는 되돌리기 어렵다.",
			"requirements": ["threats"]
		}
	],
	"corrections": [
		{
			"id": "iam-ami",
			"notes": "AMI에 인스턴스를 시작하는 데 필요한 모든 설정과 데이터가 담긴다고 한다.",
			"status": "simplified",
			"right": "담기는 것은 볼륨의 스냅샷, 블록 디바이스 매핑, 시작 권한이다. 인스턴스 유형, 서브넷, 보안 그룹, IAM 역할, 사용자 데이터는 시작 템플릿에 적는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ComponentsAMIs.html"
		},
		{
			"id": "ebs-s3",
			"notes": "AMI는 루트 볼륨의 EBS 스냅샷이라고 한다.",
			"status": "simplified",
			"right": "EBS 기반 AMI는 스냅샷 하나 이상과 그 설명이며 데이터 볼륨의 스냅샷도 넣을 수 있다. 인스턴스 스토어 기반 AMI는 스냅샷 대신 S3에 올린 루트 볼륨 템플릿을 쓴다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ComponentsAMIs.html"
		},
		{
			"id": "kms-ami",
			"notes": "다른 리전에서는 복사해서 쓰면 된다고만 한다.",
			"status": "simplified",
			"right": "복사본은 ID가 다르고, 공유 권한(시작 권한)은 따라가지 않는다. 암호화된 AMI라면 대상 리전의 KMS 키를 쓴다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html"
		},
		{
			"id": "amazone-machine",
			"notes": "이름을 Amazone Machine Image로 적었다.",
			"status": "wrong",
			"card": false,
			"right": "Amazon Machine Image다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIs.html"
		}
	],
	"sources": [{
		"note": "001",
		"section": "AMI",
		"lines": "244-251"
	}, {
		"note": "002",
		"section": "AMI(Amazon Machine Image)",
		"lines": "455-458"
	}],
	"references": [
		{
			"title": "Amazon Machine Image",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIs.html"
		},
		{
			"title": "AMI 복사",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html"
		},
		{
			"title": "특정 계정과 AMI 공유",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html"
		},
		{
			"title": "EC2 Image Builder란",
			"url": "https://docs.aws.amazon.com/imagebuilder/latest/userguide/what-is-image-builder.html"
		},
		{
			"title": "AMI 할당량",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-quotas.html"
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
			"slug": "contents",
			"text": "AMI에 담기는 것과 아닌 것"
		},
		{
			"depth": 2,
			"slug": "golden-ami",
			"text": "골든 AMI와 사용자 데이터"
		},
		{
			"depth": 2,
			"slug": "sharing",
			"text": "공유와 암호화"
		},
		{
			"depth": 2,
			"slug": "retire",
			"text": "물러나게 하는 세 가지 방법"
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
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-saa-ami\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c05a12\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M16 16h32v32H16zM25 25h14v14H25zM24 16v-6M40 16v-6M24 54v-6M40 54v-6M16 24h-6M16 40h-6M54 24h-6M54 40h-6\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-auto-scaling\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c05a12\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M25 25h14v14H25zM11 22V11h11M42 11h11v11M53 42v11H42M22 53H11V42M11 11l9 9M53 11l-9 9M53 53l-9-9M11 53l9-9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-ebs-snapshot\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 21h11l4-7h16l4 7h11v30H9zM23 35a9 9 0 1 0 18 0a9 9 0 1 0 -18 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/compute/ec2/\">EC2</a> 인스턴스를 띄울 때는 반드시 AMI를 하나 고른다. AWS가 내는 Amazon Linux·Windows·Ubuntu나 Marketplace의 것을 그대로 쓸 수도 있고, 내 소프트웨어·설정·모니터링 에이전트까지 넣은 <strong>골든 AMI</strong>를 만들 수도 있다. 똑같은 서버가 여러 대 필요하거나 부팅이 빨라야 하면 직접 만든다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-ami-lifecycle\" data-diagram=\"ami-lifecycle\"><figcaption><span class=\"diagram-title\">인스턴스에서 AMI를 만들어 두 리전에서 쓰는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-ami-lifecycle\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 인스턴스에서 AMI를 만들어 두 리전에서 쓰는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"219\" height=\"941\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 350.9 1506\"><svg width=\"350.9\" height=\"1506\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-ami-lifecycle-desc\" aria-labelledby=\"diagram-ami-lifecycle-title\" role=\"img\" viewBox=\"-4 -4 350.9 1506\"><title id=\"diagram-ami-lifecycle-title\">인스턴스에서 AMI를 만들어 두 리전에서 쓰는 흐름</title><desc id=\"diagram-ami-lifecycle-desc\">설정을 마친 인스턴스의 볼륨을 스냅샷으로 떠서 AMI를 만든다. 시작 템플릿이 그 AMI를 가리키고 Auto Scaling 그룹이 같은 인스턴스를 여러 대 띄운다. 다른 리전으로 복사하면 스냅샷까지 복사된 별개의 AMI가 생긴다.</desc><g class=\"d-boundary\"><rect width=\"220.6\" height=\"345\" x=\"110.3\" y=\"1141\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"237.1\" height=\"999\" x=\"12\" y=\"12\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M171.4 193v74\"/><path fill=\"var(--diagram-line)\" d=\"m177.4 259-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M171.4 399v74\"/><path fill=\"var(--diagram-line)\" d=\"m177.4 465-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M171.4 605v23q0 7-7 7h-35q-7.1 0-7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m128.3 707-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M122.3 781v74\"/><path fill=\"var(--diagram-line)\" d=\"m128.3 847-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M171.4 605v23q0 7 7.1 7h35q7 0 7 7v548\"/><path fill=\"var(--diagram-line)\" d=\"m226.6 1182-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M220.6 1322v74\"/><path fill=\"var(--diagram-line)\" d=\"m226.6 1388-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"122.3\" y=\"1172\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">도쿄 리전</text></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 리전</text></g><g class=\"d-edge-label\"><rect width=\"172.8\" height=\"30\" x=\"84.9\" y=\"217\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"171.4\" y=\"240\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 재부팅 후 스냅샷</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"137.9\" y=\"423\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"171.3\" y=\"446\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 등록</text></g><g class=\"d-edge-label\"><rect width=\"93\" height=\"30\" x=\"75.3\" y=\"665\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"121.8\" y=\"688\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ AMI ID</text></g><g class=\"d-edge-label\"><rect width=\"153.8\" height=\"30\" x=\"45.3\" y=\"805\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"122.2\" y=\"828\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 똑같이 여러 대</text></g><g class=\"d-edge-label\"><rect width=\"134.8\" height=\"30\" x=\"153.1\" y=\"1061\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"220.5\" y=\"1084\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 리전 간 복사</text></g><g class=\"d-edge-label\"><rect width=\"136.6\" height=\"30\" x=\"152.1\" y=\"1346\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"220.4\" y=\"1369\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 다른 AMI ID</text></g><g class=\"d-node\"><text x=\"171.4\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">설정한 EC2</text><use width=\"72\" height=\"72\" x=\"135.4\" y=\"74\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"171.4\" y=\"391\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EBS 스냅샷</text><use width=\"72\" height=\"72\" x=\"135.4\" y=\"280\" href=\"#icon-saa-ebs-snapshot\"/></g><g class=\"d-node\"><text x=\"171.4\" y=\"597\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">AMI</text><use width=\"72\" height=\"72\" x=\"135.4\" y=\"486\" href=\"#icon-saa-ami\"/></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"36\" y=\"719\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"122.3\" y=\"759\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">시작 템플릿</text></g><g class=\"d-node\"><text x=\"122.3\" y=\"979\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Auto Scaling 그룹</text><use width=\"72\" height=\"72\" x=\"86.3\" y=\"868\" href=\"#icon-saa-auto-scaling\"/></g><g class=\"d-node\"><text x=\"220.6\" y=\"1314\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복사된 AMI</text><use width=\"72\" height=\"72\" x=\"184.6\" y=\"1203\" href=\"#icon-saa-ami\"/></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"134.3\" y=\"1400\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"220.6\" y=\"1440\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">시작 템플릿</text></g></svg><a aria-label=\"설정한 EC2\" href=\"/compute/ec2/\"><rect width=\"115.2\" height=\"136\" x=\"113.8\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EBS 스냅샷\" href=\"/storage/ebs-snapshots/\"><rect width=\"114\" height=\"136\" x=\"114.4\" y=\"267\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"AMI\" href=\"/compute/ami/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"122.4\" y=\"473\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Auto Scaling 그룹\" href=\"/compute/auto-scaling-groups/\"><rect width=\"178.6\" height=\"136\" x=\"33\" y=\"855\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"복사된 AMI\" href=\"/compute/ami/\" aria-current=\"page\"><rect width=\"112.9\" height=\"136\" x=\"164.1\" y=\"1190\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>설정을 마친 인스턴스의 볼륨을 스냅샷으로 떠서 AMI를 만든다. 시작 템플릿이 그 AMI를 가리키고 Auto Scaling 그룹이 같은 인스턴스를 여러 대 띄운다. 다른 리전으로 복사하면 스냅샷까지 복사된 별개의 AMI가 생긴다.</p><ul><li>서울 리전 안: 설정한 EC2, EBS 스냅샷, AMI, 시작 템플릿, Auto Scaling 그룹</li><li>도쿄 리전 안: 복사된 AMI, 시작 템플릿</li><li>설정한 EC2 → EBS 스냅샷: ① 재부팅 후 스냅샷</li><li>EBS 스냅샷 → AMI: ② 등록</li><li>AMI → 시작 템플릿(서울 리전): ③ AMI ID</li><li>시작 템플릿(서울 리전) → Auto Scaling 그룹: ④ 똑같이 여러 대</li><li>AMI → 복사된 AMI: ⑤ 리전 간 복사</li><li>복사된 AMI → 시작 템플릿(도쿄 리전): ⑥ 다른 AMI ID</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>인스턴스에 소프트웨어를 깔고 설정한 뒤 이미지를 만든다. 기본으로 재부팅해서 디스크를 가지런히 한 다음 볼륨마다 스냅샷을 뜬다.</li>\n<li>스냅샷, 블록 디바이스 매핑(어느 스냅샷을 어느 디스크로 붙일지), 시작 권한을 묶어 AMI로 등록한다.</li>\n<li>시작 템플릿이 AMI ID를 가리킨다.</li>\n<li>Auto Scaling 그룹이 같은 서버를 찍어 낸다. 설치가 끝나 있으니 부팅과 구성이 빠르다.</li>\n<li>다른 리전에서 쓰려면 복사한다. 스냅샷도 통째로 복사된다.</li>\n<li>복사본은 ID가 다르다. 템플릿도 리전마다 둔다.</li>\n</ol>\n<p>AMI는 리전에 속하고 <strong>그 리전의 어느 가용 영역에서나</strong> 쓴다. 그래서 인스턴스를 다른 AZ로 옮기는 방법도 AMI를 만들어 그 AZ의 서브넷에서 새로 띄우는 것이다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"contents\">AMI에 담기는 것과 아닌 것<a href=\"#contents\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: AMI, 시작 템플릿\" tabindex=\"0\"><table aria-label=\"AMI에 담기는 것과 아닌 것\">\n<thead>\n<tr>\n<th scope=\"col\">AMI</th>\n<th scope=\"col\">시작 템플릿</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-unnyeong-cheje-seolchihan-sopeuteuweeowa\">\n<th scope=\"row\"><a href=\"#row-unnyeong-cheje-seolchihan-sopeuteuweeowa\" class=\"anchor\" aria-label=\"줄 링크\"></a>운영 체제, 설치한 소프트웨어와 설정</th>\n<td>인스턴스 유형</td>\n</tr>\n<tr id=\"row-bollyumui-seunaepsyatgwa-keugi-amhohwa\">\n<th scope=\"row\"><a href=\"#row-bollyumui-seunaepsyatgwa-keugi-amhohwa\" class=\"anchor\" aria-label=\"줄 링크\"></a>볼륨의 스냅샷과 크기·암호화</th>\n<td>서브넷, 보안 그룹</td>\n</tr>\n<tr id=\"row-x86-arm\">\n<th scope=\"row\"><a href=\"#row-x86-arm\" class=\"anchor\" aria-label=\"줄 링크\"></a>아키텍처(x86·Arm), 부팅 모드</th>\n<td><a href=\"/security/iam/\" class=\"mention\">IAM</a> 역할, 키 페어</td>\n</tr>\n<tr id=\"row-nuga-sseul-su-inneunji-sijak-gwonhan\">\n<th scope=\"row\"><a href=\"#row-nuga-sseul-su-inneunji-sijak-gwonhan\" class=\"anchor\" aria-label=\"줄 링크\"></a>누가 쓸 수 있는지(시작 권한)</th>\n<td>사용자 데이터, 구매 옵션</td>\n</tr>\n</tbody>\n</table></div>\n<p>루트 볼륨이 <a href=\"/storage/ebs/\">EBS</a>인 AMI는 중지와 시작이 된다. <a href=\"/storage/instance-store/\">인스턴스 스토어</a> 기반 AMI의 인스턴스는 중지할 수 없고 지금은 드물다.</p>\n</div><h2 id=\"golden-ami\">골든 AMI와 사용자 데이터<a href=\"#golden-ami\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>설치를 어디서 하느냐의 문제다. AMI에 많이 넣을수록 부팅이 빠르고, 사용자 데이터에 많이 둘수록 고치기 쉽다. 오래 걸리고 잘 안 바뀌는 것은 AMI에, 짧고 자주 바뀌는 것은 <a href=\"/compute/ec2-user-data-and-metadata/\">사용자 데이터</a>에 둔다. AMI를 다달이 패치해 굽는 일은 <strong>EC2 Image Builder</strong>가 파이프라인으로 한다. 굽고, 시험하고, 여러 리전과 계정에 나눈다.</p>\n</div><h2 id=\"sharing\">공유와 암호화<a href=\"#sharing\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>AMI는 기본이 비공개다. AMI는 계정 ID, 조직, OU를 지정해 시작 권한을 준다. 받은 쪽은 인스턴스를 띄울 수 있지만 AMI를 고치거나 지우지 못한다.</p>\n<ul>\n<li>암호화된 AMI를 공유하려면 <strong>고객 관리형 키</strong>여야 한다. 키 정책에서도 상대 계정을 허용한다.</li>\n<li>암호화하지 않은 AMI는 복사하면서 암호화할 수 있다. 반대는 안 된다.</li>\n<li>계정의 <strong>AMI 퍼블릭 액세스 차단</strong>을 켜 두면 실수로 공개하지 못한다.</li>\n<li>만들기 전에 액세스 키, 셸 기록, SSH 키를 지운다. 디스크에 있는 것은 모두 이미지에 담긴다.</li>\n</ul>\n</div><h2 id=\"retire\">물러나게 하는 세 가지 방법<a href=\"#retire\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 방법, 새로 띄우기, 되돌리기",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "물러나게 하는 세 가지 방법",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: "방법"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "새로 띄우기"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "되돌리기"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-deprecate",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-deprecate",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "사용 중단(deprecate)"]
									}),
									createVNode(_components.td, { children: "ID를 알면 된다" }),
									createVNode(_components.td, { children: "쉽다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-disable",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-disable",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "비활성화(disable)"]
									}),
									createVNode(_components.td, { children: "안 된다. 공유도 끊긴다" }),
									createVNode(_components.td, { children: "된다. 공유는 다시 해야 한다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-deregister",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-deregister",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "등록 취소(deregister)"]
									}),
									createVNode(_components.td, { children: "안 된다" }),
									createVNode(_components.td, { children: "휴지통 규칙을 미리 둔 때만" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "등록을 취소해도 스냅샷은 남는다",
					"set:html": "<p>등록 취소는 AMI라는 설명만 지운다. 스냅샷은 따로 지우거나 취소할 때 함께 지우도록 골라야 저장료가 멈춘다. 이미 띄운 인스턴스는 영향을 받지 않는다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>AMI를 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 파일로 <a href=\"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateStoreImageTask.html\">저장</a>했다가 되살릴 수도 있다. 보통의 복사로 갈 수 없는 다른 파티션으로 옮길 때 쓴다.</li>\n<li><strong>AMI와 EBS 스냅샷</strong>: <a href=\"/storage/ebs-snapshots/\">스냅샷</a>은 볼륨 하나의 백업이고, AMI는 스냅샷에 부팅에 필요한 정보를 더한 것이다.</li>\n<li><strong>AMI와 시작 템플릿</strong>: AMI는 서버의 속, 시작 템플릿은 서버를 띄우는 주문서다.</li>\n<li>시작 템플릿의 AMI를 바꿔도 <strong>도는 인스턴스는 그대로다</strong>. 인스턴스 새로 고침으로 갈아 끼운다.</li>\n</ul></div>" })
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
var url = "content/compute/ami.mdx/";
var file = "/work/wt/build/content/compute/ami.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/ami.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
