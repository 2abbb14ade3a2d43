import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/app-runner.mdx
var frontmatter = {
	"title": "AWS App Runner",
	"titleEn": "AWS App Runner",
	"kind": "service",
	"status": "published",
	"summary": "소스 코드나 컨테이너 이미지만 주면 빌드·배포·로드 밸런싱·TLS·자동 확장까지 해 주던 웹 앱 서비스로, 2026년 4월 30일부터 새 고객을 받지 않는다.",
	"aliases": [
		"App Runner",
		"앱 러너",
		"AWS 앱러너",
		"애플리케이션 러너",
		"VPC 커넥터",
		"App Runner VPC connector",
		"컨테이너 간편 배포",
		"웹앱 간편 배포",
		"소스 코드 바로 배포",
		"컨테이너 웹 서비스"
	],
	"related": [
		"compute/ecs",
		"compute/fargate",
		"compute/ecr",
		"compute/elastic-beanstalk",
		"compute/lambda",
		"compute/ecs-vs-eks"
	],
	"signals": [
		{
			"id": "ecs-express-mode",
			"need": "이미지만 주고 HTTPS 웹 앱을 가장 간단히 새로 띄운다",
			"choose": "ECS Express Mode",
			"see": "compute/app-runner#alternatives",
			"why": "이미지만 주면 Fargate와 ALB를 만들어 준다. App Runner는 새 고객을 받지 않는다."
		},
		{
			"id": "app-runner",
			"need": "(옛 문제) 소스만 주면 빌드부터 확장까지 서버 없이 맡긴다",
			"choose": "App Runner",
			"see": "compute/app-runner#scenario-exam-era-least-ops",
			"why": "빌드와 확장까지 맡던 답이다. Beanstalk은 EC2가 내 계정에 남는다."
		},
		{
			"id": "elastic-beanstalk",
			"need": "코드만 올리되 밑의 EC2를 직접 만질 수 있어야 한다",
			"choose": "Elastic Beanstalk",
			"see": "compute/elastic-beanstalk#when",
			"why": "Beanstalk의 EC2는 내 계정에 있어 만질 수 있다. Fargate와 Lambda는 보이지 않는다."
		},
		{
			"id": "vpc",
			"need": "쓰던 App Runner 앱이 프라이빗 서브넷의 RDS에 접속한다",
			"choose": "VPC 커넥터",
			"see": "compute/app-runner#scenario-private-database",
			"why": "커넥터가 앱의 트래픽을 내 서브넷으로 보낸다. DB를 공개할 까닭이 없다."
		}
	],
	"facts": [
		{
			"id": "availability",
			"label": "새 고객에게 닫힌 날",
			"value": "2026년 4월 30일",
			"note": "쓰던 고객은 새 서비스까지 계속 만들 수 있다. 새 기능은 나오지 않는다.",
			"examEra": "가장 간단한 컨테이너 웹 배포의 정답",
			"source": "https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html"
		},
		{
			"id": "concurrency",
			"label": "인스턴스 하나가 함께 처리하는 요청",
			"value": "100개(기본값)",
			"note": "넘으면 인스턴스를 늘린다. 확장의 기준이 CPU가 아니라 동시 요청이다.",
			"called": [
				"동시 요청",
				"동시성",
				"concurrency",
				"인스턴스당 요청",
				"requests per instance"
			],
			"axis": "scaling",
			"source": "https://docs.aws.amazon.com/apprunner/latest/api/API_CreateAutoScalingConfiguration.html"
		},
		{
			"id": "max-size",
			"label": "늘어나는 인스턴스의 상한",
			"value": "25개(기본값)",
			"called": [
				"인스턴스 개",
				"최대 인스턴스",
				"max instances"
			],
			"axis": "scaling",
			"source": "https://docs.aws.amazon.com/apprunner/latest/api/API_CreateAutoScalingConfiguration.html"
		},
		{
			"id": "instance-size",
			"label": "인스턴스 크기",
			"value": "0.25~4 vCPU, 0.5~12GB(기본 1 vCPU, 2GB)",
			"called": [
				"메모리",
				"vCPU",
				"CPU"
			],
			"axis": "compute-size",
			"source": "https://docs.aws.amazon.com/apprunner/latest/api/API_InstanceConfiguration.html"
		},
		{
			"id": "idle-billing",
			"label": "요청이 없을 때의 요금",
			"value": "준비된 인스턴스의 메모리만",
			"note": "CPU 요금은 요청을 처리하는 동안 붙는다. 최소 1개가 남으므로 0원이 되지는 않는다. 멈추려면 서비스를 일시 중지한다.",
			"called": [
				"유휴 요금",
				"대기 요금",
				"놀 때 요금"
			],
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/apprunner/latest/api/API_CreateAutoScalingConfiguration.html"
		},
		{
			"id": "sources",
			"label": "받는 입력",
			"value": "GitHub·Bitbucket의 소스 코드, ECR·ECR Public의 이미지",
			"axis": "engine",
			"source": "https://docs.aws.amazon.com/apprunner/latest/dg/service-source-image.html"
		}
	],
	"scenarios": [
		{
			"id": "new-account-simple-container",
			"situation": "2026년 여름에 만든 AWS 계정에서, 컨테이너로 만든 웹 API 하나를 인프라를 거의 정하지 않고 HTTPS로 공개하려 한다.",
			"answer": ["compute/ecs", "compute/fargate"],
			"choose": "ECS Express Mode",
			"why": "새 계정은 App Runner를 쓸 수 없다. AWS가 권하는 대안은 이미지와 역할 둘만 주면 Fargate·ALB·확장까지 세우는 ECS Express Mode다.",
			"trap": "App Runner를 고르는 것. 옛 문제에서는 정답이지만 지금 새로 시작할 수 없다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "exam-era-least-ops",
			"situation": "(옛 문제) 소스 저장소에 커밋하면 빌드부터 배포, 확장, 로드 밸런싱까지 저절로 되는 웹 앱을 가장 적은 운영으로 만들려 한다.",
			"answer": ["compute/app-runner"],
			"why": "“소스나 이미지만”과 “완전 관리형”이 함께 나오던 조건이다. VPC도 로드 밸런서도 정하지 않는다.",
			"trap": "Elastic Beanstalk도 코드를 올리면 되지만 EC2와 로드 밸런서가 내 계정에 남아 관리할 것이 있다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "private-database",
			"situation": "이미 쓰고 있는 App Runner 서비스가 프라이빗 서브넷의 RDS에 접속해야 한다.",
			"answer": ["compute/app-runner", "networking/vpc"],
			"choose": "VPC 커넥터",
			"why": "VPC 커넥터를 붙이면 앱이 밖으로 내보내는 트래픽이 내 서브넷을 지난다.",
			"trap": "RDS에 퍼블릭 주소를 주는 보기는 데이터베이스를 인터넷에 드러낸다. 커넥터를 붙이면 인터넷 호출도 VPC로 가므로, 외부 API를 부른다면 NAT 게이트웨이까지 있어야 한다.",
			"requirements": ["private-access"]
		}
	],
	"corrections": [
		{
			"id": "api-ecs",
			"notes": "완전 관리형 서비스로 웹 앱과 API의 배포를 돕는다고 한다.",
			"status": "outdated",
			"right": "하는 일은 맞지만 새 고객은 2026년 4월 30일부터 쓸 수 없다. 새로 만든다면 ECS Express Mode를 쓴다.",
			"source": "https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html"
		},
		{
			"id": "at-scale",
			"notes": "규모에 따라 배포를 돕는다고 한다.",
			"status": "wrong",
			"card": false,
			"right": "영어의 at scale을 잘못 옮긴 말이다. 큰 규모로도 배포할 수 있게 한다는 뜻이다.",
			"source": "https://docs.aws.amazon.com/apprunner/latest/dg/what-is-apprunner.html"
		},
		{
			"id": "ecr-public",
			"notes": "소스 코드나 도커 이미지로 원하는 구성을 설정한다고 한다.",
			"status": "simplified",
			"right": "소스 코드와 이미지는 입력이다. 소스는 지원 언어의 관리형 런타임으로 빌드하고, 이미지는 ECR이나 ECR Public에 있어야 한다. 구성은 CPU·메모리, 동시 요청, 상태 확인 같은 값이다.",
			"source": "https://docs.aws.amazon.com/apprunner/latest/dg/service-source-image.html"
		},
		{
			"id": "app-runner",
			"notes": "이름을 AWS APP Runner라고 적는다.",
			"status": "wrong",
			"right": "정식 이름은 AWS App Runner다.",
			"source": "https://docs.aws.amazon.com/apprunner/latest/dg/what-is-apprunner.html"
		}
	],
	"sources": [{
		"note": "000",
		"section": "AWS APP Runner",
		"lines": "12-15"
	}],
	"references": [
		{
			"title": "App Runner의 제공 변경",
			"url": "https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html"
		},
		{
			"title": "App Runner란",
			"url": "https://docs.aws.amazon.com/apprunner/latest/dg/what-is-apprunner.html"
		},
		{
			"title": "VPC로 나가는 트래픽",
			"url": "https://docs.aws.amazon.com/apprunner/latest/dg/network-vpc.html"
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
			"slug": "alternatives",
			"text": "무엇으로 대신하나"
		},
		{
			"depth": 2,
			"slug": "compare",
			"text": "비슷한 서비스와 견주면"
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
		div: "div",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol><symbol id=\"icon-saa-ecr\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c05a12\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M12 22 32 11l20 11v21L32 54 12 43zM12 22l20 11 20-11M32 33v21M22 16l20 11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Callout, {
			type: "changed",
			title: "새로 시작할 수 없다",
			"set:html": "<p>App Runner는 2026년 4월 30일부터 새 고객을 받지 않는다. 쓰던 고객은 새 서비스까지 계속 만들 수 있지만 새 기능은 없다. 새로 만든다면 AWS가 권하는 <strong>ECS Express Mode</strong>를 쓴다(<a href=\"/compute/ecs/\">ECS</a>). 옛 문제의 선택지로는 계속 나오므로 무엇인지는 알아 둔다.</p>"
		}),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>컨테이너나 소스 코드로 된 <strong>웹 앱·API 하나</strong>를, 인프라를 아무것도 정하지 않고 HTTPS로 공개할 때 쓰던 서비스다. 로드 밸런서, 인증서, 확장 정책, 서버를 모두 감춘다. 대기열을 처리하는 워커나 배치처럼 HTTP 요청을 받지 않는 일에는 맞지 않는다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-apprunner-flow\" data-diagram=\"apprunner-flow\"><figcaption><span class=\"diagram-title\">App Runner가 소스나 이미지로 웹 앱을 띄우는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-apprunner-flow\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: App Runner가 소스나 이미지로 웹 앱을 띄우는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"367\" height=\"669\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 587.5 1070\"><svg width=\"587.5\" height=\"1070\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-apprunner-flow-desc\" aria-labelledby=\"diagram-apprunner-flow-title\" role=\"img\" viewBox=\"-4 -4 587.5 1070\"><title id=\"diagram-apprunner-flow-title\">App Runner가 소스나 이미지로 웹 앱을 띄우는 흐름</title><desc id=\"diagram-apprunner-flow-desc\">소스 저장소의 코드나 ECR의 이미지가 바뀌면 App Runner가 빌드하고 배포한다. 사용자는 App Runner가 준 HTTPS 주소로 들어오고, App Runner가 로드 밸런싱과 확장을 맡는다. 앱은 VPC 커넥터를 거쳐 프라이빗 RDS에 닿는다.</desc><g class=\"d-boundary\"><rect width=\"225.3\" height=\"345\" x=\"196.2\" y=\"705\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"479.9\" height=\"315\" x=\"87.5\" y=\"260\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M98.3 140v83q0 7 7 7h54q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m172.4 301-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M278.4 140v83q0 7-7 7h-54q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m216.4 301-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M188.4 375v77q0 7 7 7h76.3q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m284.7 477-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M460 140v83q0 7-7 7h-16.6q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m435.3 301-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M429.3 375v77q0 7-7 7H346q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m345 477-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M308.8 551v203\"/><path fill=\"var(--diagram-line)\" d=\"m314.8 746-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M308.8 820v74\"/><path fill=\"var(--diagram-line)\" d=\"m314.8 886-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"208.2\" y=\"736\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">내 VPC</text></g><g class=\"d-boundary\"><text x=\"223.5\" y=\"291\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">App Runner</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"64.8\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"98.2\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 커밋</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"222.9\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"278.1\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 새 이미지</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"154.9\" y=\"399\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"188.2\" y=\"422\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 배포</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"426.6\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"459.9\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 요청</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"386.3\" y=\"399\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"429.2\" y=\"422\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 나누기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"253.3\" y=\"625\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"308.5\" y=\"648\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 나가는 길</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"296.8\" y=\"844\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"308.4\" y=\"867\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"12\" y=\"78\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"98.3\" y=\"118\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">소스 저장소</text></g><g class=\"d-node\"><text x=\"278.4\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ECR 이미지</text><use width=\"72\" height=\"72\" x=\"242.4\" y=\"21\" href=\"#icon-saa-ecr\"/></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"409.6\" y=\"96\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"460.1\" y=\"127\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"111.5\" y=\"313\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"188.4\" y=\"353\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">빌드·배포</text></g><g class=\"d-node\"><rect width=\"228.3\" height=\"62\" x=\"315.2\" y=\"313\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"429.3\" y=\"353\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">HTTPS·부하 분산</text></g><g class=\"d-node\"><rect width=\"202.4\" height=\"62\" x=\"207.7\" y=\"489\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"308.8\" y=\"529\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">인스턴스 1~25</text></g><g class=\"d-node\"><rect width=\"177.3\" height=\"62\" x=\"220.2\" y=\"758\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"308.8\" y=\"798\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">VPC 커넥터</text></g><g class=\"d-node\"><text x=\"308.8\" y=\"1018\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS</text><use width=\"72\" height=\"72\" x=\"272.8\" y=\"907\" href=\"#icon-aws-rds\"/></g></svg><a aria-label=\"ECR 이미지\" href=\"/compute/ecr/\"><rect width=\"115.7\" height=\"136\" x=\"220.6\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"RDS\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"259.8\" y=\"894\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>소스 저장소의 코드나 ECR의 이미지가 바뀌면 App Runner가 빌드하고 배포한다. 사용자는 App Runner가 준 HTTPS 주소로 들어오고, App Runner가 로드 밸런싱과 확장을 맡는다. 앱은 VPC 커넥터를 거쳐 프라이빗 RDS에 닿는다.</p><ul><li>App Runner 안: 빌드·배포, HTTPS·부하 분산, 인스턴스 1~25</li><li>내 VPC 안: VPC 커넥터, RDS</li><li>소스 저장소 → 빌드·배포: ① 커밋</li><li>ECR 이미지 → 빌드·배포: ① 새 이미지</li><li>빌드·배포 → 인스턴스 1~25: ② 배포</li><li>사용자 → HTTPS·부하 분산: ③ 요청</li><li>HTTPS·부하 분산 → 인스턴스 1~25: ④ 나누기</li><li>인스턴스 1~25 → VPC 커넥터: ⑤ 나가는 길</li><li>⑥ VPC 커넥터 → RDS</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>소스(GitHub·Bitbucket)의 커밋이나 <a href=\"/compute/ecr/\">ECR</a>의 새 이미지가 배포를 시작한다. 소스라면 관리형 런타임으로 빌드까지 한다.</li>\n<li>새 버전을 띄워 상태 확인을 통과하면 바꾼다.</li>\n<li>사용자는 기본으로 주어지는 HTTPS 주소나 내 도메인으로 들어온다.</li>\n<li>부하를 나누고, 인스턴스마다의 <strong>동시 요청 수</strong>가 정한 값을 넘으면 늘린다.</li>\n<li>앱이 밖으로 내보내는 트래픽은 기본으로 인터넷에 나간다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 커넥터를 붙이면 내 VPC로 간다.</li>\n<li>프라이빗 DB에는 이 길로만 닿는다.</li>\n</ol>\n<p>전송과 저장은 암호화되고, 여러 <a href=\"/foundations/availability-zones/\">가용 영역</a>에서 돈다. 요청이 없으면 CPU를 멈춘 채 인스턴스를 남겨 두고 <strong>메모리 값만</strong> 받는다. 그래서 요청이 오면 곧 응답하지만 요금이 0이 되지는 않는다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"alternatives\">무엇으로 대신하나<a href=\"#alternatives\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 조건, 지금의 선택, 달라지는 것\" tabindex=\"0\"><table aria-label=\"무엇으로 대신하나\">\n<thead>\n<tr>\n<th scope=\"col\">조건</th>\n<th scope=\"col\">지금의 선택</th>\n<th scope=\"col\">달라지는 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-keonteineo-wep-aep-gandanhami-meonjeo\">\n<th scope=\"row\"><a href=\"#row-keonteineo-wep-aep-gandanhami-meonjeo\" class=\"anchor\" aria-label=\"줄 링크\"></a>컨테이너 웹 앱, 간단함이 먼저</th>\n<td>ECS Express Mode</td>\n<td>Fargate·<a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>가 내 계정에 보인다. 확장 기준을 고른다</td>\n</tr>\n<tr id=\"row-wokeo-saideuka-semilhan-neteuwokeu\">\n<th scope=\"row\"><a href=\"#row-wokeo-saideuka-semilhan-neteuwokeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>워커, 사이드카, 세밀한 네트워크</th>\n<td><a href=\"/compute/ecs/\" class=\"mention\">ECS</a> + <a href=\"/compute/fargate/\">Fargate</a></td>\n<td>태스크 정의와 서비스를 직접 쓴다</td>\n</tr>\n<tr id=\"row-yocheongi-deumulgo-jjalda\">\n<th scope=\"row\"><a href=\"#row-yocheongi-deumulgo-jjalda\" class=\"anchor\" aria-label=\"줄 링크\"></a>요청이 드물고 짧다</th>\n<td><a href=\"/compute/lambda/\">Lambda</a></td>\n<td>놀 때 0원, 15분 한도</td>\n</tr>\n<tr id=\"row-ec2\">\n<th scope=\"row\"><a href=\"#row-ec2\" class=\"anchor\" aria-label=\"줄 링크\"></a>소스 코드만 있고 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>도 괜찮다</th>\n<td><a href=\"/compute/elastic-beanstalk/\">Elastic Beanstalk</a></td>\n<td>EC2가 남는다</td>\n</tr>\n</tbody>\n</table></div>\n<p>ECS Express Mode는 이미지를 받지 소스를 빌드하지 않는다. 소스에서 시작했다면 CodeBuild 같은 빌드 단계를 앞에 둔다.</p>\n</div><h2 id=\"compare\">비슷한 서비스와 견주면<a href=\"#compare\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 기준, App Runner, Elastic Beanstalk, ECS + Fargate\" tabindex=\"0\"><table aria-label=\"비슷한 서비스와 견주면\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">기준</th>\n<th scope=\"col\" role=\"columnheader\">App Runner</th>\n<th scope=\"col\" role=\"columnheader\">Elastic Beanstalk</th>\n<th scope=\"col\" role=\"columnheader\">ECS + Fargate</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-nae-gyejeonge-boineun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-nae-gyejeonge-boineun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>내 계정에 보이는 것</th>\n<td role=\"cell\">서비스 하나</td>\n<td role=\"cell\"><a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, <a href=\"/networking/elastic-load-balancing/\" class=\"mention\">ELB</a>, <a href=\"/compute/auto-scaling-groups/\" class=\"mention\">ASG</a></td>\n<td role=\"cell\">클러스터, 서비스, <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a></td>\n</tr>\n<tr id=\"row-imnyeok\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-imnyeok\" class=\"anchor\" aria-label=\"줄 링크\"></a>입력</th>\n<td role=\"cell\">소스, 이미지</td>\n<td role=\"cell\">소스, Docker</td>\n<td role=\"cell\">이미지</td>\n</tr>\n<tr id=\"row-hwakjang-gijun\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-hwakjang-gijun\" class=\"anchor\" aria-label=\"줄 링크\"></a>확장 기준</th>\n<td role=\"cell\">동시 요청</td>\n<td role=\"cell\">CPU 등 ASG 지표</td>\n<td role=\"cell\">CPU·<wbr>메모리·<wbr>요청 수</td>\n</tr>\n<tr id=\"row-keonteineo-yeoreo-gae\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-keonteineo-yeoreo-gae\" class=\"anchor\" aria-label=\"줄 링크\"></a>컨테이너 여러 개</th>\n<td role=\"cell\">안 된다</td>\n<td role=\"cell\">된다</td>\n<td role=\"cell\">된다</td>\n</tr>\n<tr id=\"row-vpc\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-vpc\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/vpc/\" class=\"mention\">VPC</a></th>\n<td role=\"cell\">나가는 쪽은 커넥터, 들어오는 쪽은 프라이빗 엔드포인트</td>\n<td role=\"cell\">안에 있다</td>\n<td role=\"cell\">안에 있다</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>App Runner와 <a href=\"/compute/fargate/\" class=\"mention\">Fargate</a>는 층이 다르다. Fargate는 컨테이너가 도는 자리이고, App Runner는 그런 자리 위에 빌드·부하 분산·확장까지 얹은 완제품이었다.</li>\n<li><a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 커넥터는 <strong>나가는</strong> 길이다. 안에서만 들어오게 하려면 프라이빗 엔드포인트를 따로 설정한다.</li>\n<li>닫힌 것은 새 고객에게다. 서비스가 종료된 것은 아니므로 쓰던 서비스는 계속 돈다.</li>\n</ul></div>" })
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
var url = "content/compute/app-runner.mdx/";
var file = "/work/wt/build/content/compute/app-runner.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/app-runner.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
