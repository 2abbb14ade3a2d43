import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/fsx-for-lustre.mdx
var frontmatter = {
	"title": "FSx for Lustre",
	"titleEn": "Amazon FSx for Lustre",
	"kind": "service",
	"status": "published",
	"summary": "수많은 서버가 한 파일 시스템을 병렬로 읽고 쓰게 하는 관리형 Lustre로, S3 버킷과 이어 붙여 계산할 때만 빠른 자리에 올려 쓴다.",
	"aliases": [
		"Lustre",
		"러스터",
		"루스터",
		"러스트레",
		"FSx 러스터",
		"FSx Lustre",
		"병렬 파일 시스템",
		"분산 병렬 파일 시스템",
		"HPC 파일 시스템",
		"고성능 파일 시스템",
		"핫 데이터",
		"콜드 데이터",
		"스크래치 파일 시스템",
		"데이터 리포지토리 연결",
		"data repository association",
		"DRA",
		"고성능 컴퓨팅 스토리지",
		"머신러닝 학습 스토리지",
		"HPC 스토리지",
		"병렬 처리 파일 시스템",
		"초고속 파일 시스템",
		"슈퍼컴퓨팅 스토리지"
	],
	"related": [
		"storage/fsx-comparison",
		"storage/fsx-for-windows",
		"storage/efs",
		"storage/s3",
		"compute/ec2-placement-groups",
		"storage/instance-store",
		"compute/ec2",
		"storage/s3-lifecycle"
	],
	"signals": [
		{
			"id": "s3-fsx-for-lustre",
			"need": "HPC·학습 노드 수백 대가 S3의 데이터를 병렬로 빠르게 읽고 쓴다",
			"choose": "S3에 연결한 FSx for Lustre",
			"see": "storage/fsx-for-lustre#when",
			"why": "여러 노드가 나눠 읽고 쓰는 병렬 파일 시스템이다. 객체가 파일로 보인다."
		},
		{
			"id": "seukeuraechi-yuhyeong",
			"need": "하루짜리 계산의 공유 공간, 잃어도 되고 가장 싸야 한다",
			"choose": "스크래치 유형",
			"see": "storage/fsx-for-lustre#deployment-types",
			"why": "스크래치는 복제하지 않아 싸다. 파일 서버가 죽으면 그 파일을 잃는다."
		},
		{
			"id": "yeonggu-yuhyeong",
			"need": "몇 주를 이어 돌리고 파일 서버가 죽어도 데이터가 남는다",
			"choose": "영구 유형",
			"see": "storage/fsx-for-lustre#deployment-types",
			"why": "영구 유형은 죽은 파일 서버를 몇 분 안에 바꾼다."
		},
		{
			"id": "efs",
			"need": "보통의 Linux 파일을 여러 AZ에서 용량 계획 없이 함께 쓴다",
			"choose": "EFS",
			"see": "storage/efs#when",
			"why": "병렬 계산이 아니면 Lustre가 과하다. EFS는 용량도 정하지 않는다."
		}
	],
	"facts": [
		{
			"id": "latency",
			"label": "지연과 처리량",
			"value": "1밀리초 미만, 초당 TB까지",
			"note": "처리량은 SSD·HDD 클래스에서 용량에 비례한다.",
			"called": ["latency"],
			"axis": "latency",
			"source": "https://docs.aws.amazon.com/fsx/latest/LustreGuide/ssd-storage.html"
		},
		{
			"id": "capacity",
			"label": "용량(SSD)",
			"value": "1.2TiB, 2.4TiB, 그 뒤 2.4TiB씩",
			"called": ["크기", "storage capacity"],
			"axis": "capacity",
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html"
		},
		{
			"id": "scratch-throughput",
			"label": "스크래치의 처리량",
			"value": "1TiB마다 200MB/s, 버스트는 최대 6배",
			"called": [
				"scratch",
				"scratch MB",
				"스크래치",
				"burst 배",
				"scratch burst"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-fsx-lustre.html"
		},
		{
			"id": "persistent-throughput",
			"label": "영구 2(SSD)의 처리량",
			"value": "1TiB마다 125·250·500·1,000MB/s 중 선택",
			"note": "영구 1은 50·100·200MB/s다.",
			"called": ["persistent", "persistent 2 throughput"],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/fsx/latest/LustreGuide/managing-throughput-capacity.html"
		},
		{
			"id": "intelligent-tiering",
			"label": "Intelligent-Tiering 클래스의 처리량",
			"value": "4,000MB/s 단위로 지정",
			"note": "영구 2에서만 쓴다. 용량은 미리 잡지 않는다.",
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html"
		},
		{
			"id": "single-az",
			"label": "데이터가 있는 곳",
			"value": "SSD·HDD는 가용 영역 하나, Intelligent-Tiering은 여러 가용 영역",
			"note": "영구(SSD·HDD)는 그 AZ 안에서 복제하고, 스크래치는 복제하지 않는다. 파일 서버는 어느 쪽이든 서브넷 하나에 뜬다.",
			"examEra": "가용 영역 하나",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-fsx-lustre.html"
		},
		{
			"id": "dra-count",
			"label": "파일 시스템에 붙이는 S3 연결",
			"value": "최대 8개",
			"note": "Intelligent-Tiering 파일 시스템은 S3에 연결하지 못한다.",
			"called": [
				"S3 버킷 개",
				"S3 연동",
				"리포지토리 연결",
				"DRA 개",
				"data repository association limit"
			],
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateDataRepositoryAssociation.html"
		},
		{
			"id": "backups",
			"label": "자동 백업",
			"value": "기본은 꺼짐(0일), 최대 90일",
			"note": "영구 유형이면서 S3에 연결하지 않은 것만 백업한다.",
			"called": ["백업 보관"],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-backups-fsx.html"
		}
	],
	"scenarios": [
		{
			"id": "hot-and-cold",
			"situation": "시뮬레이션의 입력과 결과 수백 TB가 S3에 있다. 계산하는 며칠 동안은 EC2 수백 대가 병렬로 매우 빠르게 읽고 써야 하고, 끝나면 결과만 싸게 보관하며 가끔 참조한다.",
			"answer": ["storage/fsx-for-lustre", "storage/s3"],
			"choose": "S3에 연결한 FSx for Lustre",
			"why": "“병렬·분산으로 빠르게 처리할 핫 데이터”와 “싸게 보관할 콜드 데이터”가 함께 있다. S3에 연결한 Lustre가 계산 동안만 빠른 자리가 된다.",
			"trap": "EFS는 공유는 되지만 이만한 처리량을 위한 것이 아니다. EMR은 계산 도구이지 파일 시스템이 아니다.",
			"requirements": [
				"low-latency",
				"lowest-cost",
				"shared-files"
			]
		},
		{
			"id": "gpu-training",
			"situation": "GPU 인스턴스 여러 대가 학습 데이터를 기다리느라 논다. 데이터 세트는 S3에 있고 학습 코드는 POSIX 파일을 읽는다.",
			"answer": ["storage/fsx-for-lustre"],
			"why": "스토리지가 계산을 따라가야 하고, 코드는 파일을 읽는다. 객체가 파일로 보이므로 코드를 고치지 않는다.",
			"trap": "인스턴스 스토어에 매번 복사하면 시작이 늦고 노드마다 따로 복사해야 한다.",
			"requirements": ["low-latency", "shared-files"]
		},
		{
			"id": "short-cheap-scratch",
			"situation": "하루짜리 분석에 쓸 빠른 공유 공간이 필요하다. 원본은 S3에 있어서 파일 서버가 고장 나면 다시 돌리면 된다. 비용이 가장 낮아야 한다.",
			"answer": ["storage/fsx-for-lustre"],
			"choose": "스크래치 유형",
			"why": "짧고 다시 만들 수 있으면 스크래치 유형이다. 복제 값을 내지 않는다.",
			"trap": "영구 유형은 몇 주를 이어 돌릴 때의 답이다. 하루짜리에는 낭비다.",
			"requirements": ["lowest-cost", "shared-files"]
		}
	],
	"corrections": [
		{
			"id": "ec2-fsx",
			"notes": "FSx for Lustre가 핫 데이터를 병렬·분산으로 처리한다고 한다.",
			"status": "simplified",
			"right": "처리는 EC2 같은 컴퓨팅이 하고, Lustre는 그 데이터를 여러 서버에 나눠 저장해 병렬로 읽고 쓰게 한다.",
			"source": "https://docs.aws.amazon.com/fsx/latest/LustreGuide/performance.html"
		},
		{
			"id": "s3",
			"notes": "콜드 데이터를 S3에 쉽게 저장하는 기능이 있다고만 한다.",
			"status": "simplified",
			"right": "버킷과 디렉터리를 데이터 리포지토리 연결로 잇고 자동 내보내기를 켜거나 내보내기 작업을 돌려야 S3에 쓰인다. 연결하지 않으면 파일 시스템을 지울 때 함께 사라진다.",
			"source": "https://docs.aws.amazon.com/fsx/latest/LustreGuide/fsx-data-repositories.html"
		},
		{
			"id": "ssd-hdd",
			"notes": "데이터를 보관하는 고성능 파일 시스템으로 소개하면서 유형을 나누지 않는다.",
			"status": "simplified",
			"right": "스크래치는 복제가 없어 파일 서버가 고장 나면 그 데이터를 잃는다. 영구도 SSD와 HDD는 AZ 하나에만 있다. 오래 둘 원본은 S3에 둔다.",
			"source": "https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-fsx-lustre.html"
		},
		{
			"id": "linux-cluster",
			"notes": "서비스 이름을 AWS FSx라고 적었다.",
			"status": "wrong",
			"card": false,
			"right": "Amazon FSx for Lustre다. Lustre라는 이름은 Linux와 cluster를 합친 말이 맞다.",
			"source": "https://docs.aws.amazon.com/fsx/latest/LustreGuide/what-is.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Amazon FSx",
			"lines": "1023-1025"
		},
		{
			"note": "001",
			"section": "FSx for Lustre",
			"lines": "1030-1035"
		},
		{
			"note": "003",
			"section": "AWS FSx for Lustre",
			"lines": "71-77"
		}
	],
	"references": [
		{
			"title": "FSx for Lustre란",
			"url": "https://docs.aws.amazon.com/fsx/latest/LustreGuide/what-is.html"
		},
		{
			"title": "배포 유형과 스토리지 클래스",
			"url": "https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-fsx-lustre.html"
		},
		{
			"title": "S3 데이터 리포지토리 연결",
			"url": "https://docs.aws.amazon.com/fsx/latest/LustreGuide/fsx-data-repositories.html"
		},
		{
			"title": "FSx for Lustre 성능",
			"url": "https://docs.aws.amazon.com/fsx/latest/LustreGuide/performance.html"
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
			"slug": "deployment-types",
			"text": "유형과 클래스"
		},
		{
			"depth": 2,
			"slug": "hot-cold",
			"text": "핫 데이터와 콜드 데이터"
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
		p: "p",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-fsx\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 50V15h14l5 6h25v29zM35 26l-9 11h12l-9 9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>계산이 스토리지를 기다리면 안 될 때</strong> 쓴다. 고성능 컴퓨팅(HPC), 기계 학습, 영상 렌더링, 유전체 분석, 금융 모델링이 그렇다. 문제에 “HPC”, “병렬”, “초당 수백 GB”, “<a href=\"/storage/s3/\" class=\"mention\">S3</a>의 데이터를 파일로”가 나오면 이것이다.</p>\n<p>보통의 Linux 파일 공유는 <a href=\"/storage/efs/\">EFS</a>로 충분하고 관리할 것도 적다. Windows 공유는 <a href=\"/storage/fsx-for-windows/\">FSx for Windows</a>다. 넷의 차이는 <a href=\"/storage/fsx-comparison/\">FSx 비교</a>에 있다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-hot-cold\" data-diagram=\"hot-cold\"><figcaption><span class=\"diagram-title\">계산 클러스터가 Lustre의 핫 데이터를 쓰고 콜드 데이터는 S3에 두는 <span class=\"diagram-title-end\">구성<a href=\"#diagram-hot-cold\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 계산 클러스터가 Lustre의 핫 데이터를 쓰고 콜드 데이터는 S3에 두는 구성\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"538\" height=\"448\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 860.2 716\"><svg width=\"860.2\" height=\"716\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-hot-cold-desc\" aria-labelledby=\"diagram-hot-cold-title\" role=\"img\" viewBox=\"-4 -4 860.2 716\"><title id=\"diagram-hot-cold-title\">계산 클러스터가 Lustre의 핫 데이터를 쓰고 콜드 데이터는 S3에 두는 구성</title><desc id=\"diagram-hot-cold-desc\">원본 데이터는 S3 버킷에 있다. 버킷을 Lustre 파일 시스템에 연결하면 객체 목록이 파일로 보이고, 처음 읽을 때 내용이 올라온다. 계산 클러스터의 EC2들은 여러 파일 서버에 나뉜 데이터를 병렬로 읽고 쓴다. 결과는 S3로 내보내고 파일 시스템을 지운다.</desc><g class=\"d-boundary\"><rect width=\"460.7\" height=\"684\" x=\"379.5\" y=\"12\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"149.4\" height=\"561\" x=\"397.8\" y=\"111\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M116 83h27q7 0 7-7V55q0-7 7.1-7h185.3q7 0 7 7v15q0 7 7.1 7h332.6q7.1 0 7.1 7v188q0 7 7 7h19\"/><path fill=\"var(--diagram-line)\" d=\"m714.2 273 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M116 110h28.6q5.5 0 5.5-5.5t5.5-5.5H349q.5 0 .5-.5t.5-.5H677q7.1 0 7.1 7v182.1q0 7.1 7 7.1h31\"/><path fill=\"var(--diagram-line)\" d=\"m714.2 288.2 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M517.5 406H665q7.1 0 7.1-7v-67.3q0-7.1 7-7.1h43\"/><path fill=\"var(--diagram-line)\" d=\"m714.2 318.6 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M517.5 584H677q7.1 0 7.1-7V346.8q0-7.1 7-7.1h31\"/><path fill=\"var(--diagram-line)\" d=\"m714.2 333.8 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M517.5 228H665q7.1 0 7.1 7v67.3q0 7.1 7 7.1h43\"/><path fill=\"var(--diagram-line)\" d=\"m714.2 303.4 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M733.8 355h-30.6q-7 0-7 7v315q0 7-7 7H356.4q-7 0-7-7V424.5q0-7.1-7.1-7.1H157.1q-7 0-7-7V144q0-7.1-7-7.1h-21.3\"/><path fill=\"var(--diagram-line)\" d=\"m129.8 143-12-6 12-6z\"/></g><g class=\"d-boundary\"><text x=\"391.5\" y=\"43\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 하나</text></g><g class=\"d-boundary\"><text x=\"409.7\" y=\"142\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">계산 클러스터</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"175.6\" y=\"32.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"249.8\" y=\"55.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 목록 가져오기</text></g><g class=\"d-edge-label\"><rect width=\"159.4\" height=\"30\" x=\"170.1\" y=\"83.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"249.8\" y=\"106.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 첫 읽기 때 내용</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"575.5\" y=\"390.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"608.8\" y=\"413.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 병렬</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"575.5\" y=\"568.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"608.8\" y=\"591.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 병렬</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"575.5\" y=\"212.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"608.8\" y=\"235.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 병렬</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"175.6\" y=\"402\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"249.8\" y=\"425\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 결과 내보내기</text></g><g class=\"d-node\"><text x=\"472.5\" y=\"462\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">노드 1</text><use width=\"72\" height=\"72\" x=\"436.5\" y=\"351\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"472.5\" y=\"640\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">노드 2</text><use width=\"72\" height=\"72\" x=\"436.5\" y=\"529\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"472.5\" y=\"284\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">노드 N</text><use width=\"72\" height=\"72\" x=\"436.5\" y=\"173\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"771.2\" y=\"373\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">FSx(핫)</text><use width=\"72\" height=\"72\" x=\"735.2\" y=\"262\" href=\"#icon-saa-fsx\"/></g><g class=\"d-node\"><text x=\"71\" y=\"166\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷 콜드</text><use width=\"72\" height=\"72\" x=\"35\" y=\"55\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"노드 1\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"423.5\" y=\"338\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"노드 2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"423.5\" y=\"516\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"노드 N\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"423.5\" y=\"160\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"FSx(핫)\" href=\"/storage/fsx-for-lustre/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"722.2\" y=\"249\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 버킷 콜드\" href=\"/storage/s3/\"><rect width=\"126.1\" height=\"136\" x=\"8\" y=\"42\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"353\" height=\"656\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 564.2 1050\"><svg width=\"564.2\" height=\"1050\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-hot-cold-narrow-desc\" aria-labelledby=\"diagram-hot-cold-narrow-title\" role=\"img\" viewBox=\"-4 -4 564.2 1050\"><title id=\"diagram-hot-cold-narrow-title\">계산 클러스터가 Lustre의 핫 데이터를 쓰고 콜드 데이터는 S3에 두는 구성</title><desc id=\"diagram-hot-cold-narrow-desc\">원본 데이터는 S3 버킷에 있다. 버킷을 Lustre 파일 시스템에 연결하면 객체 목록이 파일로 보이고, 처음 읽을 때 내용이 올라온다. 계산 클러스터의 EC2들은 여러 파일 서버에 나뉜 데이터를 병렬로 읽고 쓴다. 결과는 S3로 내보내고 파일 시스템을 지운다.</desc><g class=\"d-boundary\"><rect width=\"285\" height=\"758\" x=\"206.1\" y=\"272\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"237\" height=\"377\" x=\"230.1\" y=\"325\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M216.9 132v13q0 7-7 7H93.5q-7.1 0-7.1 7v76q0 7 7 7h83.6q7 0 7 7v600q0 7 7.2 7h84.2q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m288.6 874-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M241.4 132v33q0 7 7 7h4.8q7.1 0 7.1 7v56q0 7-7 7h-41q-7.1 0-7.1 7v588q0 7 7 7h72q7 0 7 7v31\"/><path fill=\"var(--diagram-line)\" d=\"m297.2 874-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M331.7 498v23q0 7 7 7h2.4q7 0 7 7v290q0 7-7 7h-25.6q-7 0-7 7v43\"/><path fill=\"var(--diagram-line)\" d=\"m314.5 874-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M402.1 678v57q0 7 7.1 7h18.6q7 0 7 7v88q0 7-7 7H324.2q-7.1 0-7.1 7v31\"/><path fill=\"var(--diagram-line)\" d=\"m323 874-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M295.1 678v57q0 7-7 7h-19.6q-7 0-7 7v76q0 7 7 7h24.3q7 0 7 7v43\"/><path fill=\"var(--diagram-line)\" d=\"m305.8 874-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M325.7 886v-23q0-7 7-7h149.6q7 0 7-7V249q0-7-7-7h-4.8q-7 0-7-7v-76q0-7-7.2-7H273q-7 0-7-7v-9\"/><path fill=\"var(--diagram-line)\" d=\"m260 144 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"218.1\" y=\"303\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 하나</text></g><g class=\"d-boundary\"><text x=\"242.1\" y=\"356\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">계산 클러스터</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"12\" y=\"192\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"86.2\" y=\"215\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 목록 가져오기</text></g><g class=\"d-edge-label\"><rect width=\"159.4\" height=\"30\" x=\"180.3\" y=\"192\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"260\" y=\"215\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 첫 읽기 때 내용</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"314.6\" y=\"772\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"348\" y=\"795\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 병렬</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"401.4\" y=\"772\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"434.7\" y=\"795\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 병렬</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"227.9\" y=\"772\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"261.3\" y=\"795\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 병렬</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"395.9\" y=\"192\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"470.1\" y=\"215\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 결과 내보내기</text></g><g class=\"d-node\"><text x=\"321.6\" y=\"490\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">노드 1</text><use width=\"72\" height=\"72\" x=\"285.6\" y=\"383\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"402.1\" y=\"670\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">노드 2</text><use width=\"72\" height=\"72\" x=\"366.1\" y=\"563\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"295.1\" y=\"670\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">노드 N</text><use width=\"72\" height=\"72\" x=\"259.1\" y=\"563\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"304.1\" y=\"998\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">FSx(핫)</text><use width=\"72\" height=\"72\" x=\"268.1\" y=\"891\" href=\"#icon-saa-fsx\"/></g><g class=\"d-node\"><text x=\"241.4\" y=\"124\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷 콜드</text><use width=\"72\" height=\"72\" x=\"205.4\" y=\"17\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"노드 1\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"276.6\" y=\"374\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"노드 2\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"357.1\" y=\"554\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"노드 N\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"250.1\" y=\"554\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"FSx(핫)\" href=\"/storage/fsx-for-lustre/\" aria-current=\"page\"><rect width=\"90\" height=\"128\" x=\"259.1\" y=\"882\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 버킷 콜드\" href=\"/storage/s3/\"><rect width=\"126.1\" height=\"128\" x=\"178.4\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>원본 데이터는 S3 버킷에 있다. 버킷을 Lustre 파일 시스템에 연결하면 객체 목록이 파일로 보이고, 처음 읽을 때 내용이 올라온다. 계산 클러스터의 EC2들은 여러 파일 서버에 나뉜 데이터를 병렬로 읽고 쓴다. 결과는 S3로 내보내고 파일 시스템을 지운다.</p><ul><li>가용 영역 하나 안: 계산 클러스터, FSx(핫)</li><li>계산 클러스터 안: 노드 1, 노드 2, 노드 N</li><li>S3 버킷 콜드 → FSx(핫): ① 목록 가져오기</li><li>S3 버킷 콜드 → FSx(핫): ② 첫 읽기 때 내용 (점선)</li><li>노드 1 → FSx(핫): ③ 병렬</li><li>노드 2 → FSx(핫): ③ 병렬</li><li>노드 N → FSx(핫): ③ 병렬</li><li>FSx(핫) → S3 버킷 콜드: ④ 결과 내보내기 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li><a href=\"/storage/s3/\">S3</a> 버킷과 디렉터리를 <strong>데이터 리포지토리 연결</strong>로 잇는다. 객체의 이름이 파일 목록으로 보인다. 이때는 이름뿐이다.</li>\n<li>파일을 처음 열면 내용이 S3에서 올라온다. 첫 읽기의 지연이 싫으면 미리 불러 둔다.</li>\n<li>파일 하나도 조각(스트라이프)으로 나뉘어 여러 파일 서버와 디스크에 있다. 노드 수백 대가 서로 다른 서버에서 동시에 읽으므로 합계 처리량이 서버 수만큼 는다. NFS 서버 한 대에 몰리지 않는 것이 비결이다.</li>\n<li>바뀐 파일은 자동 내보내기나 작업으로 S3에 쓴다. 공간이 모자라면 내보낸 파일의 내용만 놓아주고 이름은 남긴다.</li>\n</ol>\n<p>노드에는 Lustre 클라이언트를 설치해 마운트한다. POSIX(Linux 프로그램이 기대하는 파일 규약)를 지키므로 프로그램은 고치지 않는다. 주소 끝의 마운트 이름은 파일 시스템마다 다르다. 다른 AZ에서도 붙지만 AZ 사이 전송 요금과 지연이 든다. 클러스터는 같은 AZ의 <a href=\"/compute/ec2-placement-groups/\">클러스터 배치 그룹</a>에 모으는 것이 보통이다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">sudo</span><span class=\"tk-string\"> mount</span><span class=\"tk-string\"> -t</span><span class=\"tk-string\"> lustre</span><span class=\"tk-string\"> -o</span><span class=\"tk-string\"> relatime,flock</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  fs-0123456789abcdef0.fsx.ap-northeast-2.amazonaws.com@tcp:/abcd1234</span><span class=\"tk-string\"> /fsx</span></span></code></pre>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"deployment-types\">유형과 클래스<a href=\"#deployment-types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, 스크래치, 영구, 무엇이 유리한가\" tabindex=\"0\"><table aria-label=\"유형과 클래스\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\" role=\"columnheader\">스크래치</th>\n<th scope=\"col\" role=\"columnheader\">영구</th>\n<th scope=\"col\" role=\"columnheader\">무엇이 유리한가</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-bokje\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-bokje\" class=\"anchor\" aria-label=\"줄 링크\"></a>복제</th>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">같은 AZ 안<wbr>(Intelligent-Tiering은 여러 AZ)</td>\n<td role=\"cell\">내구성은 영구</td>\n</tr>\n<tr id=\"row-pail-seobeoga-jugeumyeon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-pail-seobeoga-jugeumyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>파일 서버가 죽으면</th>\n<td role=\"cell\">그 서버의 파일을 잃음</td>\n<td role=\"cell\">몇 분 안에 교체</td>\n<td role=\"cell\">오래 돌리면 영구</td>\n</tr>\n<tr id=\"row-cheoriryang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cheoriryang\" class=\"anchor\" aria-label=\"줄 링크\"></a>처리량</th>\n<td role=\"cell\">1TiB마다 200MB/s</td>\n<td role=\"cell\">골라서 산다</td>\n<td role=\"cell\">높은 처리량은 영구 2</td>\n</tr>\n<tr id=\"row-gigan\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gigan\" class=\"anchor\" aria-label=\"줄 링크\"></a>기간</th>\n<td role=\"cell\">몇 시간~며칠</td>\n<td role=\"cell\">몇 주 이상</td>\n<td role=\"cell\">짧으면 스크래치</td>\n</tr>\n<tr id=\"row-biyong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-biyong\" class=\"anchor\" aria-label=\"줄 링크\"></a>비용</th>\n<td role=\"cell\">낮다</td>\n<td role=\"cell\">높다</td>\n<td role=\"cell\">다시 만들 수 있으면 스크래치</td>\n</tr>\n</tbody>\n</table></div>\n<p>클래스는 SSD가 기본이다. 큰 파일을 순차로 훑으면 영구 1의 HDD, 데이터가 크고 식은 부분이 많으면 <strong>Intelligent-Tiering</strong>이 안 읽는 데이터를 싼 계층으로 내린다. 이 클래스는 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 연결하지 못한다. GPU 노드라면 EFA와 GPUDirect Storage로 더 빠르게 잇는다.</p>\n<p>저장 데이터는 언제나 암호화되고, 지원하는 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에서 붙으면 전송도 저절로 암호화된다.</p>\n</div><h2 id=\"hot-cold\">핫 데이터와 콜드 데이터<a href=\"#hot-cold\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "핫 데이터" }),
					"는 지금 계산하는 데이터다. 비싸도 빠른 자리에 둔다. ",
					createVNode(_components.strong, { children: "콜드 데이터" }),
					"는 끝난 데이터다. 참조할 수 있으면 되고 싸야 한다. Lustre와 ",
					createVNode(_components.a, {
						href: "/storage/s3/",
						class: "mention",
						children: "S3"
					}),
					"를 이으면 한 경로 아래 두 자리가 생긴다."
				] }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: "계산할 때만 파일 시스템을 만들고 끝나면 지운다. 원본과 결과는 S3에 남는다." }),
					"\n",
					createVNode(_components.li, { children: [
						"S3의 결과는 ",
						createVNode(_components.a, {
							href: "/storage/s3-lifecycle/",
							children: "수명 주기"
						}),
						"로 더 싼 클래스에 내린다."
					] }),
					"\n",
					createVNode(_components.li, { children: "자동 가져오기를 켜면 S3에 새로 올라온 객체도 파일로 나타난다(같은 리전의 버킷만. 내보내기는 다른 리전도 된다)." }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "같은 파일을 S3와 Lustre 양쪽에서 고치면 어느 쪽이 이길지 알기 어렵다. 쓰는 쪽은 하나로 정한다." }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "S3 연결과 백업은 함께 못 한다",
					"set:html": "<p>S3에 연결한 파일 시스템은 FSx 백업을 지원하지 않는다. 내구성은 S3로 내보내서 얻는다. “스크래치 파일 시스템을 백업한다”는 보기도 틀렸다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>Lustre와 <a href=\"/storage/efs/\" class=\"mention\">EFS</a></strong>: 둘 다 Linux 공유다. 여러 AZ와 자동 용량이면 EFS, 한 AZ에서 극단의 처리량이면 Lustre다.</li>\n<li><strong>Lustre와 <a href=\"/storage/instance-store/\">인스턴스 스토어</a></strong>: 노드 한 대의 임시 파일은 인스턴스 스토어, 노드들이 함께 보는 파일은 Lustre다.</li>\n<li><strong>Lustre와 Mountpoint for S3·S3 Files</strong>: <a href=\"/storage/s3/\" class=\"mention\">S3</a>를 파일처럼 여는 새 방법들이 있다. 무작위 쓰기와 낮은 지연, 병렬 처리량이 함께 필요하면 여전히 Lustre다.</li>\n<li>Lustre의 용량은 나중에 <a href=\"https://docs.aws.amazon.com/fsx/latest/APIReference/API_UpdateFileSystem.html\">늘릴 수 있다</a>. 줄이지는 못한다.</li>\n<li>다른 AZ로 넘어가는 스토리지가 아니다. 파일 서버가 서브넷 하나에 있으므로 AZ가 죽으면 읽고 쓰지 못한다. Intelligent-Tiering은 데이터가 다른 AZ에 남을 뿐이다.</li>\n</ul></div>" })
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
var url = "content/storage/fsx-for-lustre.mdx/";
var file = "/work/wt/build/content/storage/fsx-for-lustre.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/fsx-for-lustre.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
