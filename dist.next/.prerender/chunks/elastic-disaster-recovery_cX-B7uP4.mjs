import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/migration/elastic-disaster-recovery.mdx
var frontmatter = {
	"title": "AWS Elastic Disaster Recovery(DRS)",
	"titleEn": "AWS Elastic Disaster Recovery",
	"kind": "service",
	"status": "published",
	"summary": "온프레미스나 다른 리전의 서버를 작은 스테이징 영역에 계속 복제해 두고, 재해가 나면 몇 분 안에 EC2로 띄우는 재해 복구 서비스다.",
	"aliases": [
		"Elastic Disaster Recovery",
		"DRS",
		"AWS DRS",
		"디알에스",
		"엘라스틱 재해 복구",
		"탄력적 재해 복구",
		"CloudEndure",
		"CloudEndure Disaster Recovery",
		"클라우드엔듀어 재해 복구",
		"서버 재해 복구",
		"온프레미스 재해 복구",
		"온프레미스 DR",
		"서버 단위 복제",
		"블록 수준 복제",
		"스테이징 영역",
		"staging area",
		"페일백",
		"failback",
		"복구 훈련",
		"DR 훈련",
		"시점 복구 서버"
	],
	"related": [
		"foundations/rto-rpo",
		"migration/application-migration-service",
		"storage/aws-backup",
		"storage/ebs-snapshots",
		"networking/route53-routing-policies",
		"foundations/high-availability"
	],
	"signals": [
		{
			"id": "elastic-disaster-recovery",
			"need": "온프레미스 서버를 RPO 몇 초·RTO 몇 분으로, 평소엔 꺼 둔다",
			"choose": "Elastic Disaster Recovery",
			"see": "migration/elastic-disaster-recovery#scenario-on-premises-to-aws",
			"why": "작은 복제 서버만 켜 두고 재해 때 띄운다. 웜 스탠바이는 늘 켜 둔다."
		},
		{
			"id": "drs-gamnyeomdoen-beullokkkaji",
			"need": "감염된 블록까지 복제된 서버를 감염 전 시점으로 띄운다",
			"choose": "DRS의 시점 선택 복구",
			"see": "migration/elastic-disaster-recovery#scenario-ransomware-rollback",
			"why": "저장해 둔 시점을 골라 띄운다. 최신으로만 복제하면 감염까지 따라온다."
		},
		{
			"id": "drs-jaehaega-kkeunnan-dwi",
			"need": "재해가 끝난 뒤 AWS에 쌓인 데이터까지 원래 서버로 되돌린다",
			"choose": "DRS 페일백",
			"see": "migration/elastic-disaster-recovery#scenario-back-to-data-center",
			"why": "거꾸로 복제한 뒤 전환한다. MGN에는 되돌리는 일이 없다."
		},
		{
			"id": "mgn",
			"need": "재해 대비가 아니라 한 번 옮기고 원본을 버린다",
			"choose": "MGN",
			"see": "migration/application-migration-service#when",
			"why": "DRS는 늘 복제해 두고 요금을 낸다. 한 번 옮기는 것은 MGN이다."
		}
	],
	"facts": [
		{
			"id": "boot-time",
			"label": "띄우는 데 걸리는 시간",
			"value": "Linux 평균 5분, Windows 평균 20분 안",
			"note": "RTO는 운영 체제가 부팅하는 시간에 달렸다.",
			"called": [
				"drs RTO",
				"drs 복구",
				"drs 부팅",
				"drs 복구 걸리다",
				"DRS launch time",
				"launch time"
			],
			"axis": "failover",
			"source": "https://docs.aws.amazon.com/drs/latest/userguide/CloudEndure-Concepts.html"
		},
		{
			"id": "point-in-time-default",
			"label": "자동으로 남는 시점",
			"asks": "자동으로 남는 복구 시점의 간격은 얼마인가?",
			"value": "10분마다(1시간), 1시간마다(24시간), 하루마다(7일)",
			"note": "간격은 바꿀 수 없다. 저장된 시점은 충돌 일관성(전원이 나간 순간의 디스크)이다.",
			"called": [
				"복구시점",
				"시점",
				"스냅샷",
				"스냅샷 주기",
				"snapshot interval",
				"point in time snapshots"
			],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/drs/latest/userguide/point-in-time-faq.html"
		},
		{
			"id": "daily-retention",
			"label": "하루 단위 시점의 보관",
			"value": "기본 7일, 1~365일",
			"note": "EBS 스냅샷으로 남으므로 길수록 값을 더 낸다.",
			"called": [
				"보관",
				"보존",
				"시점 보관",
				"스냅샷 보관",
				"retention",
				"snapshot retention",
				"DRS 스냅샷 보관",
				"DRS snapshot retention",
				"point in time retention"
			],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/drs/latest/userguide/point-in-time-faq.html"
		},
		{
			"id": "failover-is-yours",
			"label": "사용자를 새 서버로 돌리는 일",
			"asks": "사용자를 새 서버로 돌리는 일도 DRS가 하나?",
			"value": "DRS가 하지 않는다",
			"note": "Route 53 같은 것으로 직접 바꾼다. DRS는 띄우기(복구)와 되돌리기(페일백)를 맡는다.",
			"source": "https://docs.aws.amazon.com/drs/latest/userguide/failback.html"
		},
		{
			"id": "drill",
			"label": "복구 훈련",
			"asks": "복구 훈련이 원본과 복제에 영향을 주나?",
			"value": "원본과 복제에 영향 없음",
			"note": "훈련으로 띄운 인스턴스는 저절로 꺼지지 않는다. 복구 계획 하나가 100대까지 띄울 수 있으니 끝나면 지운다.",
			"source": "https://docs.aws.amazon.com/drs/latest/userguide/recovery-plans-executing.html"
		},
		{
			"id": "sources",
			"label": "지킬 수 있는 서버",
			"value": "물리 서버, 가상 머신, 다른 클라우드, 다른 리전의 EC2",
			"note": "복제 에이전트를 설치할 수 있으면 된다.",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/drs/latest/userguide/FAQ.html"
		},
		{
			"id": "replication-unit",
			"label": "복제하는 방식",
			"value": "디스크에 적히는 블록을 끊임없이",
			"note": "메모리에만 있고 아직 적지 않은 것은 복제하지 않는다.",
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/drs/latest/userguide/CloudEndure-Concepts.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "지키는 서버마다 시간당 0.028달러",
			"note": "복제 서버와 EBS, 스냅샷 요금은 따로 낸다.",
			"called": [
				"서버 요금",
				"서버당 요금",
				"cost per server",
				"price per hour"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/disaster-recovery/pricing/"
		}
	],
	"sharedFacts": [{
		"id": "rpo-rto",
		"from": "foundations/rto-rpo#drs"
	}, {
		"id": "pilot-light",
		"from": "foundations/rto-rpo#pilot-light"
	}],
	"scenarios": [
		{
			"id": "on-premises-to-aws",
			"situation": "온프레미스 서버 60대를 AWS로 재해 복구한다. 데이터는 몇 초까지만 잃을 수 있고, 30분 안에 다시 열어야 한다. 평소 비용은 가장 적어야 한다.",
			"answer": ["migration/elastic-disaster-recovery", "foundations/rto-rpo"],
			"why": "RPO 몇 초와 RTO 몇 분을 서버 단위로 채우면서, 평소에는 작은 복제 서버와 볼륨만 둔다.",
			"trap": "AWS Backup은 백업한 시점까지만 돌아가 RPO가 몇 시간이다. 웜 스탠바이는 60대를 줄인 규모로라도 늘 켜 둔다.",
			"requirements": [
				"disaster-recovery",
				"lowest-cost",
				"hybrid"
			]
		},
		{
			"id": "ransomware-rollback",
			"situation": "온프레미스 서버의 디스크를 AWS로 끊임없이 복제하고 있었다. 원본이 랜섬웨어에 걸려 암호화된 블록까지 그대로 복제됐고, 따로 받아 둔 백업은 없다. 감염되기 전의 시점으로 몇 분 안에 서버를 되살려야 한다.",
			"answer": ["migration/elastic-disaster-recovery", "storage/ebs-snapshots"],
			"choose": "DRS에 저장된 감염 전 시점으로 복구",
			"why": "DRS는 최신 상태 말고도 저장해 둔 시점을 골라 띄울 수 있다. “감염 전의 시점”이 열쇠다.",
			"trap": "동기 복제나 다중 AZ는 감염된 데이터도 똑같이 갖고 있다.",
			"requirements": [
				"disaster-recovery",
				"threats",
				"hybrid"
			]
		},
		{
			"id": "back-to-data-center",
			"situation": "화재로 AWS에서 서비스를 이어 왔다. 데이터 센터를 고친 뒤 그동안 AWS에 쌓인 데이터까지 원래 서버로 되돌리려 한다.",
			"answer": ["migration/elastic-disaster-recovery"],
			"choose": "DRS 페일백",
			"why": "“되돌아간다”가 페일백이다. 복구 인스턴스에서 원본 쪽으로 거꾸로 복제한 다음 전환한다.",
			"trap": "MGN은 한 방향의 이전이라 되돌리는 기능이 목적이 아니다.",
			"requirements": ["disaster-recovery", "hybrid"]
		},
		{
			"id": "regular-drill",
			"situation": "데이터 센터의 서버를 AWS에서 되살리는 재해 복구를 갖추고, 규정에 따라 분기마다 서버를 실제로 띄워 시험해야 한다. 시험이 운영 서버와 복제를 방해하면 안 된다.",
			"answer": ["migration/elastic-disaster-recovery"],
			"choose": "DRS 훈련(drill)",
			"why": "훈련(drill)으로 격리된 서브넷에 띄워 보면 된다. 복제는 멈추지 않는다.",
			"trap": "운영 DNS를 바꿔 시험하면 실제 사용자가 영향을 받는다.",
			"requirements": [
				"disaster-recovery",
				"compliance",
				"hybrid"
			]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "Elastic Disaster Recovery의 개념(RTO, RPO)",
			"url": "https://docs.aws.amazon.com/drs/latest/userguide/CloudEndure-Concepts.html"
		},
		{
			"title": "시점 스냅샷",
			"url": "https://docs.aws.amazon.com/drs/latest/userguide/point-in-time-faq.html"
		},
		{
			"title": "복구와 페일백",
			"url": "https://docs.aws.amazon.com/drs/latest/userguide/failback.html"
		},
		{
			"title": "복구 계획 실행과 훈련",
			"url": "https://docs.aws.amazon.com/drs/latest/userguide/recovery-plans-executing.html"
		}
	],
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
			"slug": "compare",
			"text": "다른 방법과 견주면"
		},
		{
			"depth": 2,
			"slug": "cost",
			"text": "비용과 준비"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-route53\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M156 130q3 3 3 9t-4 10-12 3l-11-2v-5l11 2q5 0 8-2 2-2 2-6c0-5-3-7-9-7h-6v-4l13-14h-18v-5h25v5l-13 13h1q6 0 10 3m-36-1q4 4 4 10c0 4-1 7-4 9-3 3-7 4-12 4l-12-2v-5l12 2 7-2 3-6q0-5-3-7l-7-1H98v-4l1-18h23v5h-17l-1 12h6q6 0 10 3m46 45c-15 3-29 9-38 14-9-5-23-11-38-14-5-1-26-5-26-18 0-6 2-10 6-17 4-8 10-18 10-33 0-10-2-21-8-30l2-3c8 5 17 7 25 7 11 0 20-3 29-9 9 6 18 9 29 9 8 0 17-2 25-7l2 3c-6 9-8 20-8 30 0 15 6 25 10 33 4 7 6 11 6 17 0 13-21 17-26 18m16-68c0-10 3-20 8-29v-3l-5-7h-4c-8 4-16 6-24 6-10 0-19-3-27-8h-4c-8 5-17 8-27 8-8 0-16-2-24-6h-4l-5 7v3c5 9 8 19 8 29 0 13-5 23-10 30-4 8-7 13-7 20 0 17 24 23 32 24 15 3 29 10 37 15h4c8-5 22-12 37-15 8-1 32-7 32-24 0-7-3-12-7-20-5-7-10-17-10-30m-12 87c-20 3-36 14-42 17-6-3-22-14-42-17-38-7-41-30-41-37 0-11 4-19 8-26s9-14 9-24c0-15-9-26-14-31l22-27c9 8 19 13 29 13 11 0 21-5 29-14 8 9 18 14 29 14 10 0 20-5 29-13l22 27c-5 5-14 16-14 31 0 10 5 17 9 24s8 15 8 26c0 7-3 30-41 37m38-66c-4-7-7-13-7-21 0-17 13-28 13-28l1-2-1-2-26-33-2-1-2 1c-8 9-18 13-27 13-11 0-19-4-26-14-2-2-4-2-6 0-7 10-15 14-26 14-9 0-19-4-27-13l-2-1-3 1c-4 7-25 32-25 33l-1 2 1 2s13 11 13 28c0 8-3 14-7 21-5 7-10 16-10 29 0 22 18 38 47 43 22 4 41 18 41 18h4s19-14 41-18c29-5 47-21 47-43 0-13-5-22-10-29\"/></symbol><symbol id=\"icon-saa-ebs-snapshot\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 21h11l4-7h16l4 7h11v30H9zM23 35a9 9 0 1 0 18 0a9 9 0 1 0 -18 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-server\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#55645e\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M12 10h40v13H12zM12 25.5h40v13H12zM12 41h40v13H12zM20 16.5h1M20 32h1M20 47.5h1M32 16.5h12M32 32h12M32 47.5h12\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>서버 단위로</strong>, <strong>RPO는 몇 초, RTO는 몇 분</strong>인데 <strong>평소에 서버를 켜 두고 싶지 않을 때</strong> 쓴다. 온프레미스 데이터 센터를 AWS에서 되살리거나, 한 리전의 <a href=\"/compute/ec2/\">EC2</a>를 다른 리전에서 되살린다. 앱을 바꾸지 않아도 되고, 서버 안에 무엇이 있든 상관없다.</p>\n<p><a href=\"/database/rds/\" class=\"mention\">RDS</a>, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>, <a href=\"/storage/s3/\" class=\"mention\">S3</a>처럼 이미 관리형인 데이터는 DRS의 몫이 아니다. 각 서비스의 복제(<a href=\"/database/aurora-global-database/\">Aurora 글로벌 데이터베이스</a>, <a href=\"/storage/s3-replication/\">S3 복제</a>)를 쓴다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-replicate-and-recover\" data-diagram=\"replicate-and-recover\"><figcaption><span class=\"diagram-title\">평소에는 복제하고 재해 때 서버를 띄우는 Elastic Disaster <span class=\"diagram-title-end\">Recovery<a href=\"#diagram-replicate-and-recover\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 평소에는 복제하고 재해 때 서버를 띄우는 Elastic Disaster Recovery\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"205\" height=\"828\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 328.7 1325\"><svg width=\"328.7\" height=\"1325\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-replicate-and-recover-desc\" aria-labelledby=\"diagram-replicate-and-recover-title\" role=\"img\" viewBox=\"-4 -4 328.7 1325\"><title id=\"diagram-replicate-and-recover-title\">평소에는 복제하고 재해 때 서버를 띄우는 Elastic Disaster Recovery</title><desc id=\"diagram-replicate-and-recover-desc\">소스 서버의 에이전트가 블록을 복구 리전의 스테이징 서브넷에 있는 작은 복제 서버로 계속 보낸다. 볼륨과 시점 스냅샷이 쌓인다. 재해가 나면 고른 시점에서 복구 인스턴스를 띄우고, Route 53으로 사용자를 돌린다. 원본이 고쳐지면 거꾸로 복제해 되돌린다.</desc><g class=\"d-boundary\"><rect width=\"290.3\" height=\"710\" x=\"12\" y=\"260\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"138\" height=\"205\" x=\"90.5\" y=\"1100\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><use width=\"40\" height=\"40\" x=\"96.5\" y=\"1106\" href=\"#down-cross\"/></g><g class=\"d-boundary\"><rect width=\"211.3\" height=\"381\" x=\"36\" y=\"313\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M148.1 1153v-76q0-7-7-7h-19.2q-7.1 0-7.1-7V432\"/><path fill=\"var(--diagram-line)\" d=\"m108.8 440 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M158.8 428v23.9q0 6.1 6.1 6.1t6.1 6.1V538\"/><path fill=\"var(--diagram-line)\" d=\"m177 530-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M171 670v111q0 7 7.1 7h14.3q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m205.4 806-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M261.8 140v641q0 7-7 7h-14.3q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m239.4 806-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M216.4 946v117q0 7-7 7H178q-7.1 0-7.1 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m176.9 1141-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"291\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">복구 리전</text></g><g class=\"d-boundary\"><text x=\"182.5\" y=\"1131\" fill=\"var(--diagram-down-line)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">재해</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"344\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">스테이징 서브넷</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"69.2\" y=\"1020\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"114.8\" y=\"1043\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 늘 복제</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"115.5\" y=\"488\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"170.7\" y=\"511\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 시점 저장</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"128\" y=\"728\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"170.9\" y=\"751\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 띄운다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"218.8\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"261.7\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 사용자</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"173.4\" y=\"1020\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"216.3\" y=\"1043\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 페일백</text></g><g class=\"d-node\"><text x=\"261.8\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Route 53</text><use width=\"72\" height=\"72\" x=\"225.8\" y=\"21\" href=\"#icon-aws-route53\"/></g><g class=\"d-node\"><text x=\"159.5\" y=\"1273\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">소스 서버</text><use width=\"72\" height=\"72\" x=\"123.5\" y=\"1162\" href=\"#icon-saa-server\"/></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"60\" y=\"366\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"136.8\" y=\"406\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">복제 서버</text></g><g class=\"d-node\"><text x=\"171\" y=\"662\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">시점 스냅샷</text><use width=\"72\" height=\"72\" x=\"135\" y=\"551\" href=\"#icon-saa-ebs-snapshot\"/></g><g class=\"d-node\"><text x=\"216.4\" y=\"938\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복구 인스턴스</text><use width=\"72\" height=\"72\" x=\"180.4\" y=\"827\" href=\"#icon-aws-ec2\"/></g></svg><a aria-label=\"Route 53\" href=\"/networking/route53/\"><rect width=\"101.7\" height=\"136\" x=\"211\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"시점 스냅샷\" href=\"/storage/ebs-snapshots/\"><rect width=\"112.6\" height=\"136\" x=\"114.7\" y=\"538\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"복구 인스턴스\" href=\"/compute/ec2/\"><rect width=\"131.6\" height=\"136\" x=\"150.6\" y=\"814\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>소스 서버의 에이전트가 블록을 복구 리전의 스테이징 서브넷에 있는 작은 복제 서버로 계속 보낸다. 볼륨과 시점 스냅샷이 쌓인다. 재해가 나면 고른 시점에서 복구 인스턴스를 띄우고, Route 53으로 사용자를 돌린다. 원본이 고쳐지면 거꾸로 복제해 되돌린다.</p><ul><li>재해 안: 소스 서버</li><li>복구 리전 안: 스테이징 서브넷, 복구 인스턴스</li><li>스테이징 서브넷 안: 복제 서버, 시점 스냅샷</li><li>소스 서버 → 복제 서버: ① 늘 복제 (점선)</li><li>복제 서버 → 시점 스냅샷: ② 시점 저장</li><li>시점 스냅샷 → 복구 인스턴스: ③ 띄운다</li><li>Route 53 → 복구 인스턴스: ④ 사용자</li><li>복구 인스턴스 → 소스 서버: ⑤ 페일백 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>에이전트가 바뀐 블록을 <strong>스테이징 영역</strong>으로 비동기로 보낸다. 여기에는 값싼 작은 인스턴스와 <a href=\"/storage/ebs/\" class=\"mention\">EBS</a>만 있다.</li>\n<li>DRS가 정해진 간격으로 <a href=\"/storage/ebs-snapshots/\">스냅샷</a>을 찍어 돌아갈 시점을 남긴다.</li>\n<li>재해가 나면 최신 상태나 고른 시점에서 <strong>복구 인스턴스</strong>를 띄운다. 크기와 서브넷은 미리 정해 둔다.</li>\n<li>사용자를 새 서버로 돌리는 것은 <strong>내 일</strong>이다. <a href=\"/networking/route53-routing-policies/\">Route 53</a>의 장애 조치나 DNS 변경을 준비해 둔다.</li>\n<li>원본이 고쳐지면 페일백으로 그동안 바뀐 데이터를 거꾸로 복제하고 되돌아간다. 온프레미스에는 페일백 클라이언트를 쓴다.</li>\n</ol>\n<p>RPO는 회선에 달렸다. 서버가 초당 쓰는 양보다 회선이 느리면 복제가 밀리고 RPO가 늘어난다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"compare\">다른 방법과 견주면<a href=\"#compare\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, 백업과 복원(AWS Backup), DRS, 웜 스탠바이\" tabindex=\"0\"><table aria-label=\"다른 방법과 견주면\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\">백업과 복원<wbr>(<a href=\"/storage/aws-backup/\">AWS Backup</a>)</th>\n<th scope=\"col\" role=\"columnheader\"><strong>DRS</strong></th>\n<th scope=\"col\" role=\"columnheader\">웜 스탠바이</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-pyeongsoe-inneun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-pyeongsoe-inneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>평소에 있는 것</th>\n<td role=\"cell\">백업뿐</td>\n<td role=\"cell\">작은 복제 서버와 볼륨</td>\n<td role=\"cell\">줄인 규모의 전체 환경</td>\n</tr>\n<tr id=\"row-rpo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-rpo\" class=\"anchor\" aria-label=\"줄 링크\"></a>RPO</th>\n<td role=\"cell\">몇 시간<wbr>(백업 간격)</td>\n<td role=\"cell\">몇 초</td>\n<td role=\"cell\">몇 초</td>\n</tr>\n<tr id=\"row-rto\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-rto\" class=\"anchor\" aria-label=\"줄 링크\"></a>RTO</th>\n<td role=\"cell\">몇 시간에서 하루</td>\n<td role=\"cell\">몇 분에서 수십 분</td>\n<td role=\"cell\">몇 분</td>\n</tr>\n<tr id=\"row-biyong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-biyong\" class=\"anchor\" aria-label=\"줄 링크\"></a>비용</th>\n<td role=\"cell\">가장 낮다</td>\n<td role=\"cell\">낮다</td>\n<td role=\"cell\">높다</td>\n</tr>\n<tr id=\"row-danwi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-danwi\" class=\"anchor\" aria-label=\"줄 링크\"></a>단위</th>\n<td role=\"cell\">서비스의 데이터</td>\n<td role=\"cell\">서버 통째</td>\n<td role=\"cell\">내가 설계한 환경</td>\n</tr>\n</tbody>\n</table></div>\n<p>DRS는 <strong>파일럿 라이트를 서버 단위로 자동화한 것</strong>에 가깝다. 데이터는 늘 와 있고 서버는 그때 켠다. 네 전략의 숫자는 <a href=\"/foundations/rto-rpo/#strategies\">RTO와 RPO</a>에 있다.</p>\n</div><h2 id=\"cost\">비용과 준비<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>보호하는 <strong>소스 서버마다 시간당</strong> 낸다. 여기에 복제 서버, 스테이징 볼륨, 스냅샷의 값이 더해진다.</li>\n<li>큰 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>의 값은 <strong>훈련과 재해 때만</strong> 낸다. 훈련이 끝나면 인스턴스를 지운다.</li>\n<li>복구할 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>, 서브넷, 보안 그룹, <a href=\"/security/iam/\" class=\"mention\">IAM</a>은 미리 만들어 둔다. <a href=\"/management/cloudformation/\">CloudFormation</a>으로 적어 두면 늘 같다.</li>\n<li>복구 리전의 인스턴스 한도를 확인한다. 60대를 한꺼번에 띄우려면 <a href=\"/management/service-quotas/\">할당량</a>이 먼저 걸린다.</li>\n<li>저절로 바뀌지 않는다. 누가 재해를 선언하고 누가 DNS를 돌리는지 정해 두고 훈련한다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: createVNode(_components.a, {
							href: "/migration/application-migration-service/",
							children: "MGN"
						}) }),
						": 같은 복제 기술이다. ",
						createVNode(_components.strong, { children: "옮기고 원본을 버리면" }),
						" MGN, ",
						createVNode(_components.strong, { children: "원본을 계속 쓰고 대비만 하면" }),
						" DRS다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: createVNode(_components.a, {
						href: "/storage/aws-backup/",
						children: "AWS Backup"
					}) }), ": 백업 정책과 보관, 규정이 목적이면 Backup, 빨리 다시 여는 것이 목적이면 DRS다. 둘을 함께 쓰기도 한다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: createVNode(_components.a, {
						href: "/foundations/high-availability/",
						children: "다중 AZ"
					}) }), ": 한 리전 안의 장애에 저절로 넘어간다. DRS는 리전이나 데이터 센터를 잃었을 때 사람이 시작한다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "AMI를 다른 리전에 복사해 두기" }), ": 복사한 때의 서버만 있다. 그 뒤의 데이터는 없다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "CloudEndure Disaster Recovery" }), ": DRS의 앞 세대 이름이다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "충돌 일관성",
					"set:html": "<p>DRS의 시점은 전원 플러그를 뽑은 순간의 디스크와 같다. 메모리에만 있던 데이터는 없다. 데이터베이스가 스스로 로그로 회복할 수 있어야 하고, 여러 서버의 시점이 정확히 같아야 하는 앱이라면 따로 확인한다.</p>"
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
var url = "content/migration/elastic-disaster-recovery.mdx/";
var file = "/work/wt/build/content/migration/elastic-disaster-recovery.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/migration/elastic-disaster-recovery.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
