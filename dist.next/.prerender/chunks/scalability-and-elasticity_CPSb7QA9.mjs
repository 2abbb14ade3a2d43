import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/foundations/scalability-and-elasticity.mdx
var frontmatter = {
	"title": "확장성과 탄력성",
	"titleEn": "Scalability and Elasticity",
	"kind": "concept",
	"status": "published",
	"summary": "확장성은 부하가 늘어도 키워서 감당할 수 있는 성질이고, 탄력성은 그 크기를 수요에 맞춰 저절로 늘리고 줄이는 성질이다.",
	"aliases": [
		"확장성",
		"스케일러빌리티",
		"scalability",
		"탄력성",
		"일래스틱",
		"엘라스틱",
		"Elastic",
		"elasticity",
		"스케일링",
		"scaling",
		"수직 확장",
		"수직 확장성",
		"Vertical Scalability",
		"스케일 업",
		"scale up",
		"스케일 다운",
		"수평 확장",
		"수평 확장성",
		"Horizontal Scalability",
		"스케일 아웃",
		"scale out",
		"스케일 인",
		"scale in",
		"수직 수평 확장",
		"확장 방법",
		"서버 증설 방식",
		"탄력적 확장"
	],
	"related": [
		"compute/auto-scaling-groups",
		"compute/auto-scaling-policies",
		"networking/elastic-load-balancing",
		"foundations/high-availability",
		"foundations/serverless",
		"database/dynamodb-capacity-modes",
		"database/aurora",
		"integration/sqs"
	],
	"signals": [
		{
			"id": "auto-scaling",
			"need": "피크에 늘고 한가하면 줄어 노는 서버 비용을 없앤다",
			"choose": "Auto Scaling 그룹과 조정 정책",
			"see": "foundations/scalability-and-elasticity#scenario-daily-peak",
			"why": "늘기만 하는 것이 아니라 줄어야 비용이 준다. 그것이 탄력성이다."
		},
		{
			"id": "deo-keun-inseuteonseu-yuhyeong",
			"need": "여러 대로 나눌 수 없는 소프트웨어, 잠깐 멈춰도 된다",
			"choose": "더 큰 인스턴스 유형(수직 확장)",
			"see": "foundations/scalability-and-elasticity#scenario-monolith-db",
			"why": "나눌 수 없으면 대수를 늘려도 소용없다. 멈춰도 되니 유형을 키운다."
		},
		{
			"id": "sqs",
			"need": "서버가 늘어나는 동안 들어온 주문을 잃으면 안 된다",
			"choose": "SQS로 받고 대기열 길이로 조정",
			"see": "foundations/scalability-and-elasticity#scenario-burst-absorb",
			"why": "새 서버가 뜨는 몇 분을 대기열이 벌어 준다."
		},
		{
			"id": "application-auto-scaling",
			"need": "ECS 태스크나 DynamoDB 용량을 수요에 맞춰 조정한다",
			"choose": "Application Auto Scaling",
			"see": "foundations/scalability-and-elasticity#fact-application-auto-scaling",
			"why": "EC2 Auto Scaling은 EC2만 늘린다. 그 밖의 리소스는 Application Auto Scaling이다."
		}
	],
	"facts": [
		{
			"id": "vertical",
			"label": "수직 확장",
			"asks": "수직 확장은 어떻게 늘리나?",
			"value": "한 대를 더 큰 것으로(스케일 업·다운)",
			"note": "EC2는 멈췄다가 유형을 바꿔야 하고 가장 큰 유형에서 막힌다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-resize.html"
		},
		{
			"id": "horizontal",
			"label": "수평 확장",
			"asks": "수평 확장은 어떻게 늘리나?",
			"value": "대수를 늘리고 줄임(스케일 아웃·인)",
			"note": "멈추지 않고 늘린다. 부하를 나눌 장치와 상태 없는 서버가 필요하다.",
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/design-principles.html"
		},
		{
			"id": "application-auto-scaling",
			"label": "EC2 밖의 리소스를 조정하는 서비스",
			"value": "Application Auto Scaling",
			"note": "ECS 태스크 수, DynamoDB 용량, Aurora 복제본, Lambda 프로비저닝된 동시성 등을 맡는다.",
			"source": "https://docs.aws.amazon.com/autoscaling/application/userguide/what-is-application-auto-scaling.html"
		},
		{
			"id": "vcpu-quota",
			"label": "EC2 온디맨드 한도의 단위",
			"value": "리전마다의 vCPU 수",
			"note": "인스턴스 대수가 아니다. 한도에 걸리면 조정 정책이 있어도 늘지 않는다.",
			"examEra": "인스턴스 20대",
			"source": "https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html"
		},
		{
			"id": "ebs-shrink",
			"label": "EBS 볼륨의 크기 바꾸기",
			"value": "늘리기만 되고 줄일 수 없음",
			"note": "줄이려면 작은 볼륨을 새로 만들어 데이터를 옮긴다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modify-volume.html"
		}
	],
	"scenarios": [
		{
			"id": "daily-peak",
			"situation": "점심마다 접속이 다섯 배로 뛰고 밤에는 거의 없다. 사용자가 느려지지 않으면서 놀고 있는 서버의 비용을 없애고 싶다.",
			"answer": [
				"compute/auto-scaling-groups",
				"compute/auto-scaling-policies",
				"networking/elastic-load-balancing"
			],
			"choose": "예약된 조정이나 예측 조정을 더한 Auto Scaling",
			"why": "수요를 따라 늘고 줄어드는 탄력성이 요구다. 시각이 정해져 있으니 예약된 조정이나 예측 조정을 함께 쓴다.",
			"trap": "가장 바쁠 때에 맞춰 큰 인스턴스를 계속 켜 두면 확장성은 있어도 비용이 낭비된다.",
			"requirements": ["sudden-load", "lowest-cost"]
		},
		{
			"id": "monolith-db",
			"situation": "나눌 수 없는 상용 소프트웨어가 한 대에서만 돌고 메모리가 부족하다. 주말에 잠깐 멈출 수 있다.",
			"answer": ["compute/ec2"],
			"choose": "더 큰 인스턴스 유형(수직 확장)",
			"why": "여러 대로 나눌 수 없고 중단이 허용되므로 더 큰 인스턴스 유형으로 바꾸는 수직 확장이다.",
			"trap": "Auto Scaling 그룹은 같은 서버를 여러 대 두는 수평 확장이라 이 소프트웨어에는 맞지 않는다."
		},
		{
			"id": "burst-absorb",
			"situation": "예고 없이 주문이 몰려 백엔드가 넘어진다. 서버가 늘어나는 동안 들어온 주문을 잃으면 안 된다.",
			"answer": ["integration/sqs", "compute/auto-scaling-policies"],
			"choose": "SQS + 대기열 길이로 늘리는 작업자",
			"why": "대기열이 몰린 일을 받아 두고, 대기열 길이를 보고 작업자를 늘린다. 늘어나는 데 걸리는 시간을 대기열이 벌어 준다.",
			"trap": "Auto Scaling만으로는 새 서버가 준비되는 몇 분 동안 넘치는 요청을 막지 못한다.",
			"requirements": [
				"sudden-load",
				"decoupling",
				"durability"
			]
		}
	],
	"corrections": [{
		"id": "wording",
		"notes": "확장성을 시스템이 커질 수 있다는 것으로만 설명한다.",
		"status": "simplified",
		"right": "줄이는 것까지 넣어야 비용이 맞는다. 저절로 늘고 줄어드는 성질은 따로 탄력성이라고 한다.",
		"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/design-principles.html"
	}, {
		"id": "elastic-ebs",
		"notes": "엘라스틱이라는 말에 오토 스케일링을 비롯한 자동 조절이 들어 있다고 한다.",
		"status": "simplified",
		"right": "성질로서는 맞다. 다만 서비스 이름의 Elastic이 늘 자동 확장을 뜻하지는 않는다. EBS 볼륨은 저절로 커지지 않고, 탄력적 IP는 옮겨 붙일 수 있다는 뜻이다.",
		"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modify-volume.html"
	}],
	"sources": [{
		"note": "001",
		"section": "Scalability",
		"lines": "312-319"
	}, {
		"note": "002",
		"section": "Elastic의 뜻",
		"lines": "337-342"
	}],
	"references": [
		{
			"title": "안정성 원칙의 설계 원리",
			"url": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/design-principles.html"
		},
		{
			"title": "Application Auto Scaling이란",
			"url": "https://docs.aws.amazon.com/autoscaling/application/userguide/what-is-application-auto-scaling.html"
		},
		{
			"title": "EC2 인스턴스 유형 바꾸기",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-resize.html"
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
			"slug": "vertical-horizontal",
			"text": "수직 확장과 수평 확장"
		},
		{
			"depth": 2,
			"slug": "elastic",
			"text": "엘라스틱의 뜻"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>부하가 늘 때 <strong>무엇을 키울지</strong> 정하는 문제에서 쓴다. “트래픽이 예측할 수 없이”, “피크 시간에”, “수요에 따라 자동으로”, “과도한 프로비저닝 없이”가 신호다. 늘리는 것만 말하면 확장성, 줄이는 것까지 말하면 탄력성이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-vertical-vs-horizontal\" data-diagram=\"vertical-vs-horizontal\"><figcaption><span class=\"diagram-title\">수직 확장과 수평 확장의 <span class=\"diagram-title-end\">비교<a href=\"#diagram-vertical-vs-horizontal\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 수직 확장과 수평 확장의 비교\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"397\" height=\"483\" class=\"diagram-svg diagram-slim diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 635.3 772\"><svg width=\"635.3\" height=\"772\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-vertical-vs-horizontal-desc\" aria-labelledby=\"diagram-vertical-vs-horizontal-title\" role=\"img\" viewBox=\"-4 -4 635.3 772\"><title id=\"diagram-vertical-vs-horizontal-title\">수직 확장과 수평 확장의 비교</title><desc id=\"diagram-vertical-vs-horizontal-desc\">수직 확장은 작은 인스턴스 한 대를 멈추고 큰 인스턴스 한 대로 바꾼다. 수평 확장은 같은 크기의 인스턴스 한 대를 로드 밸런서 뒤의 세 대로 늘린다.</desc><g class=\"d-boundary\"><rect width=\"603.3\" height=\"561\" x=\"12\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"564.8\" height=\"139\" x=\"31.2\" y=\"613\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M246.8 697h148.6\"/><path fill=\"var(--diagram-line)\" d=\"m387.4 691 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M184 307h156\"/><path fill=\"var(--diagram-line)\" d=\"m332 301 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M434 307h63.3\"/><path fill=\"var(--diagram-line)\" d=\"m489.3 301 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M434 307h30.2q7 0 7 7v164q0 7 7.1 7h19\"/><path fill=\"var(--diagram-line)\" d=\"m489.3 479 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M434 307h30.2q7 0 7-7V136q0-7 7.1-7h19\"/><path fill=\"var(--diagram-line)\" d=\"m489.3 123 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">수평 확장</text></g><g class=\"d-boundary\"><text x=\"43.2\" y=\"644\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">수직 확장</text></g><g class=\"d-edge-label\"><rect width=\"104.6\" height=\"30\" x=\"270.8\" y=\"681.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"323.1\" y=\"704.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">멈추고 교체</text></g><g class=\"d-edge-label\"><rect width=\"104.6\" height=\"30\" x=\"208.1\" y=\"291.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"260.4\" y=\"314.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">대수를 늘림</text></g><g class=\"d-node\"><rect width=\"191.6\" height=\"62\" x=\"55.2\" y=\"666\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"151\" y=\"706\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">작은 인스턴스</text></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"399.4\" y=\"666\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"485.7\" y=\"706\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">큰 인스턴스</text></g><g class=\"d-node\"><rect width=\"148.1\" height=\"62\" x=\"36\" y=\"276\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"110\" y=\"316\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">인스턴스</text></g><g class=\"d-node\"><text x=\"389\" y=\"363\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">로드 밸런서</text><use width=\"72\" height=\"72\" x=\"353\" y=\"252\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"546.3\" y=\"363\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">1번</text><use width=\"72\" height=\"72\" x=\"510.3\" y=\"252\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"546.3\" y=\"541\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">2번</text><use width=\"72\" height=\"72\" x=\"510.3\" y=\"430\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"546.3\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">3번</text><use width=\"72\" height=\"72\" x=\"510.3\" y=\"74\" href=\"#icon-aws-ec2\"/></g></svg><a aria-label=\"로드 밸런서\" href=\"/networking/elastic-load-balancing/\"><rect width=\"112.6\" height=\"136\" x=\"332.7\" y=\"239\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"1번\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"497.3\" y=\"239\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"2번\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"497.3\" y=\"417\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"3번\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"497.3\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"266\" height=\"513\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 426 820\"><svg width=\"426\" height=\"820\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-vertical-vs-horizontal-narrow-desc\" aria-labelledby=\"diagram-vertical-vs-horizontal-narrow-title\" role=\"img\" viewBox=\"-4 -4 426 820\"><title id=\"diagram-vertical-vs-horizontal-narrow-title\">수직 확장과 수평 확장의 비교</title><desc id=\"diagram-vertical-vs-horizontal-narrow-desc\">수직 확장은 작은 인스턴스 한 대를 멈추고 큰 인스턴스 한 대로 바꾼다. 수평 확장은 같은 크기의 인스턴스 한 대를 로드 밸런서 뒤의 세 대로 늘린다.</desc><g class=\"d-boundary\"><rect width=\"394\" height=\"501\" x=\"12\" y=\"299\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"207.6\" height=\"247\" x=\"12\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M115.8 111v74\"/><path fill=\"var(--diagram-line)\" d=\"m121.8 177-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M209 398v74\"/><path fill=\"var(--diagram-line)\" d=\"m215 464-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M209 596v56\"/><path fill=\"var(--diagram-line)\" d=\"m215 644-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M209 596v23q0 7 7 7h118q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m347 644-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M209 596v23q0 7-7 7H84q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m83 644-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"330\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">수평 확장</text></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">수직 확장</text></g><g class=\"d-edge-label\"><rect width=\"104.6\" height=\"30\" x=\"63.3\" y=\"135\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"115.6\" y=\"158\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">멈추고 교체</text></g><g class=\"d-edge-label\"><rect width=\"104.6\" height=\"30\" x=\"156.5\" y=\"422\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"208.8\" y=\"445\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">대수를 늘림</text></g><g class=\"d-node\"><rect width=\"159.6\" height=\"46\" x=\"36\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"115.8\" y=\"97\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">작은 인스턴스</text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"45.5\" y=\"189\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"115.8\" y=\"221\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">큰 인스턴스</text></g><g class=\"d-node\"><rect width=\"116.1\" height=\"46\" x=\"151\" y=\"352\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"209\" y=\"384\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">인스턴스</text></g><g class=\"d-node\"><text x=\"209\" y=\"588\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">로드 밸런서</text><use width=\"72\" height=\"72\" x=\"173\" y=\"481\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"209\" y=\"768\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">1번</text><use width=\"72\" height=\"72\" x=\"173\" y=\"661\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"341\" y=\"768\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">2번</text><use width=\"72\" height=\"72\" x=\"305\" y=\"661\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"77\" y=\"768\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">3번</text><use width=\"72\" height=\"72\" x=\"41\" y=\"661\" href=\"#icon-aws-ec2\"/></g></svg><a aria-label=\"로드 밸런서\" href=\"/networking/elastic-load-balancing/\"><rect width=\"112.6\" height=\"128\" x=\"152.7\" y=\"472\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"1번\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"164\" y=\"652\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"2번\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"296\" y=\"652\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"3번\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"32\" y=\"652\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>수직 확장은 작은 인스턴스 한 대를 멈추고 큰 인스턴스 한 대로 바꾼다. 수평 확장은 같은 크기의 인스턴스 한 대를 로드 밸런서 뒤의 세 대로 늘린다.</p><ul><li>수직 확장 안: 작은 인스턴스, 큰 인스턴스</li><li>수평 확장 안: 인스턴스, 로드 밸런서, 1번, 2번, 3번</li><li>작은 인스턴스 → 큰 인스턴스: 멈추고 교체</li><li>인스턴스 → 로드 밸런서: 대수를 늘림</li><li>로드 밸런서 → 1번</li><li>로드 밸런서 → 2번</li><li>로드 밸런서 → 3번</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>수평 확장이 되려면 서버가 <strong>상태를 들고 있지 않아야</strong> 한다. 로그인 세션이나 올린 파일이 한 서버에만 있으면 다른 서버로 간 요청이 실패한다. 세션은 <a href=\"/database/elasticache/\">ElastiCache</a>나 <a href=\"/database/dynamodb/\">DynamoDB</a>로, 파일은 <a href=\"/storage/s3/\" class=\"mention\">S3</a>나 <a href=\"/storage/efs/\" class=\"mention\">EFS</a>로 뺀다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"vertical-horizontal\">수직 확장과 수평 확장<a href=\"#vertical-horizontal\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 비교, 수직 확장, 수평 확장\" tabindex=\"0\"><table aria-label=\"수직 확장과 수평 확장\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">수직 확장</th>\n<th scope=\"col\">수평 확장</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-haneun-il\">\n<th scope=\"row\"><a href=\"#row-haneun-il\" class=\"anchor\" aria-label=\"줄 링크\"></a>하는 일</th>\n<td>더 큰 것으로 바꾼다</td>\n<td>더 많이 둔다</td>\n</tr>\n<tr id=\"row-mal\">\n<th scope=\"row\"><a href=\"#row-mal\" class=\"anchor\" aria-label=\"줄 링크\"></a>말</th>\n<td>스케일 업, 스케일 다운</td>\n<td>스케일 아웃, 스케일 인</td>\n</tr>\n<tr id=\"row-jungdan\">\n<th scope=\"row\"><a href=\"#row-jungdan\" class=\"anchor\" aria-label=\"줄 링크\"></a>중단</th>\n<td>대개 있다(멈추고 바꾼다)</td>\n<td>없다</td>\n</tr>\n<tr id=\"row-sanghan\">\n<th scope=\"row\"><a href=\"#row-sanghan\" class=\"anchor\" aria-label=\"줄 링크\"></a>상한</th>\n<td>가장 큰 유형까지</td>\n<td>사실상 없다</td>\n</tr>\n<tr id=\"row-gojang\">\n<th scope=\"row\"><a href=\"#row-gojang\" class=\"anchor\" aria-label=\"줄 링크\"></a>고장</th>\n<td>여전히 한 대다</td>\n<td>나눠 두면 <a href=\"/foundations/high-availability/\">고가용성</a>도 얻는다</td>\n</tr>\n<tr id=\"row-pillyohan-geot\">\n<th scope=\"row\"><a href=\"#row-pillyohan-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>필요한 것</th>\n<td>없다</td>\n<td>부하 분산, 상태 없는 서버</td>\n</tr>\n<tr id=\"row-almajeun-got\">\n<th scope=\"row\"><a href=\"#row-almajeun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>알맞은 곳</th>\n<td>관계형 DB의 쓰기, 나눌 수 없는 소프트웨어</td>\n<td>웹·API 서버, 작업자, 읽기</td>\n</tr>\n</tbody>\n</table></div>\n<p><a href=\"/database/rds/\" class=\"mention\">RDS</a>는 둘을 섞는다. 쓰기 성능은 인스턴스 클래스를 키우고(수직), 읽기 성능은 <a href=\"/database/rds-read-replicas-vs-multi-az/\">읽기 복제본</a>을 늘린다(수평).</p>\n</div><h2 id=\"elastic\">엘라스틱의 뜻<a href=\"#elastic\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>엘라스틱(탄력적)은 수요에 맞춰 <strong>스스로</strong> 크기를 조절하는 성질이고, Auto Scaling은 그 성질을 만드는 도구다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 리소스, 탄력성을 만드는 것\" tabindex=\"0\"><table aria-label=\"엘라스틱의 뜻\">\n<thead>\n<tr>\n<th scope=\"col\">리소스</th>\n<th scope=\"col\">탄력성을 만드는 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ec2\">\n<th scope=\"row\"><a href=\"#row-ec2\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ec2/\" class=\"mention\">EC2</a></th>\n<td><a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>과 <a href=\"/compute/auto-scaling-policies/\">조정 정책</a></td>\n</tr>\n<tr id=\"row-ecs-dynamodb-aurora\">\n<th scope=\"row\"><a href=\"#row-ecs-dynamodb-aurora\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ecs/\">ECS</a>, <a href=\"/database/dynamodb-capacity-modes/\">DynamoDB</a>, <a href=\"/database/aurora/\" class=\"mention\">Aurora</a> 복제본</th>\n<td>Application Auto Scaling(<a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 온디맨드는 스스로 한다)</td>\n</tr>\n<tr id=\"row-lambda-s3-sqs-efs\">\n<th scope=\"row\"><a href=\"#row-lambda-s3-sqs-efs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>, <a href=\"/storage/s3/\" class=\"mention\">S3</a>, SQS, <a href=\"/storage/efs/\">EFS</a></th>\n<td>서비스가 알아서 한다</td>\n</tr>\n<tr id=\"row-aurora-serverless-v2\">\n<th scope=\"row\"><a href=\"#row-aurora-serverless-v2\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/aurora-serverless/\">Aurora Serverless v2</a></th>\n<td>용량 단위(ACU)를 오르내린다</td>\n</tr>\n<tr id=\"row-rds\">\n<th scope=\"row\"><a href=\"#row-rds\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/rds/\" class=\"mention\">RDS</a> 스토리지</th>\n<td>자동 확장이 늘리기만 한다. 줄지 않는다</td>\n</tr>\n</tbody>\n</table></div>\n<p>탄력성에도 <strong>반응 시간</strong>이 있다. 지표가 오르고, 경보가 울리고, 인스턴스가 부팅되는 데 몇 분이 걸린다. 그사이를 버티는 방법이 셋이다. 미리 아는 시각이면 예약된 조정, 늘 반복되면 예측 조정, 알 수 없으면 <a href=\"/integration/sqs/\">SQS</a>로 받아 두기다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"이름에 Elastic이 있다고 모두 저절로 늘지는 않는다. ",
						createVNode(_components.a, {
							href: "/storage/ebs/",
							children: "EBS"
						}),
						" 볼륨은 내가 크기를 바꿔야 하고 줄일 수 없다. ",
						createVNode(_components.a, {
							href: "/storage/efs/",
							class: "mention",
							children: "EFS"
						}),
						"는 넣는 만큼 늘고 줄어든다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "확장성 ≠ 가용성." }), " 한 AZ에 열 대를 두면 확장은 됐지만 그 AZ와 함께 멈춘다."] }),
					"\n",
					createVNode(_components.li, { children: [
						"늘리는 것보다 ",
						createVNode(_components.strong, { children: "줄이는 것" }),
						"이 위험하다. 처리하던 요청이 끊기지 않게 등록 취소 지연과 수명 주기 후크를 쓴다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"병목이 데이터베이스라면 웹 서버를 늘릴수록 나빠진다. 연결이 늘기 때문이다. 이때는 캐시, 읽기 복제본, ",
						createVNode(_components.a, {
							href: "/database/rds-proxy/",
							children: "RDS Proxy"
						}),
						"를 본다."
					] }),
					"\n",
					createVNode(_components.li, { children: "한도도 벽이다. 계정의 vCPU 할당량에 걸리면 더 늘지 않는다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“가장 비용 효율적인”이 붙으면 줄어드는지 본다",
					"set:html": "<p>늘어나기만 하는 보기는 절반만 맞다. 밤에 줄어들거나 0이 되는 보기가 답일 때가 많다.</p>"
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
var url = "content/foundations/scalability-and-elasticity.mdx/";
var file = "/work/wt/build/content/foundations/scalability-and-elasticity.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/foundations/scalability-and-elasticity.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
