import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/fsx-for-netapp-ontap.mdx
var frontmatter = {
	"title": "FSx for NetApp ONTAP",
	"titleEn": "Amazon FSx for NetApp ONTAP",
	"kind": "service",
	"status": "published",
	"summary": "NetApp의 ONTAP을 AWS가 운영해 주는 파일 서버로, NFS·SMB·iSCSI를 한 데이터에 함께 열고 식은 데이터를 싼 계층으로 저절로 내린다.",
	"aliases": [
		"ONTAP",
		"온탭",
		"넷앱",
		"NetApp",
		"넷앱 온탭",
		"FSx ONTAP",
		"FSxN",
		"FSx for ONTAP",
		"FSx 넷앱",
		"FSx 온탭",
		"NetApp 이전",
		"넷앱 마이그레이션",
		"다중 프로토콜 파일 시스템",
		"멀티 프로토콜 스토리지",
		"NFS SMB 동시",
		"리눅스 윈도우 공유 스토리지",
		"iSCSI 공유 스토리지",
		"SnapMirror",
		"스냅미러",
		"FlexClone",
		"플렉스클론",
		"FlexCache",
		"플렉스캐시",
		"SnapLock",
		"SVM",
		"스토리지 가상 머신",
		"용량 풀",
		"capacity pool",
		"HA 쌍",
		"관리형 NAS"
	],
	"related": [
		"storage/fsx-comparison",
		"storage/fsx-for-windows",
		"storage/efs",
		"storage/fsx-for-lustre",
		"storage/storage-gateway",
		"networking/transit-gateway",
		"migration/datasync"
	],
	"signals": [
		{
			"id": "fsx-for-netapp-ontap",
			"need": "같은 데이터를 Linux는 NFS로, Windows는 SMB로 고친다",
			"choose": "FSx for NetApp ONTAP",
			"see": "storage/fsx-for-netapp-ontap#when",
			"why": "한 볼륨을 NFS와 SMB로 함께 연다. 다른 FSx와 EFS는 하나다."
		},
		{
			"id": "ontap-snapmirror",
			"need": "온프레미스 NetApp을 같은 도구와 변경분 복제로 옮긴다",
			"choose": "ONTAP의 SnapMirror",
			"see": "storage/fsx-for-netapp-ontap#ontap-features",
			"why": "ONTAP끼리 변경분을 복제한다. DataSync는 파일을 복사한다."
		},
		{
			"id": "auto",
			"need": "두 프로토콜 공유에서 식은 파일을 경로 그대로 싼 계층에 내린다",
			"choose": "용량 풀 + 계층화 정책 AUTO",
			"see": "storage/fsx-for-netapp-ontap#tiering",
			"why": "식은 파일만 풀로 내리고 경로는 그대로다. SNAPSHOT_ONLY는 스냅샷만 내린다."
		},
		{
			"id": "fsx-for-windows-file-server",
			"need": "Windows와 Active Directory만 있고 Linux NFS는 없다",
			"choose": "FSx for Windows File Server",
			"see": "storage/fsx-for-windows#when",
			"why": "NFS가 없으면 두 프로토콜의 ONTAP이 과하다."
		}
	],
	"facts": [
		{
			"id": "protocols",
			"label": "프로토콜",
			"value": "NFS, SMB, iSCSI, NVMe over TCP",
			"note": "S3 액세스 포인트를 붙이면 S3 API로도 같은 파일을 읽고 쓴다. 블록(iSCSI·NVMe)은 HA 쌍이 6개를 넘으면 꺼진다.",
			"examEra": "NFS, SMB, iSCSI",
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/supported-fsx-clients.html"
		},
		{
			"id": "ha-pairs",
			"label": "파일 서버 쌍(HA 쌍)",
			"value": "1개, 2세대 Single-AZ는 최대 12개",
			"note": "한 쌍은 활성 서버와 대기 서버다. Multi-AZ는 세대와 상관없이 한 쌍이다.",
			"called": [
				"쌍 개",
				"HA pair 개",
				"max HA pairs"
			],
			"source": "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/managing-file-systems.html"
		},
		{
			"id": "ssd-capacity",
			"label": "SSD 용량",
			"value": "HA 쌍마다 1~512TiB",
			"note": "API가 받는 범위다. 용량을 늘리는 안내서의 화면은 최대를 192TiB(196,608GiB)로 적으니 세대와 배포 유형에 맞춰 확인한다. 용량 풀은 따로이고 저절로 늘고 준다. 2세대는 SSD를 줄일 수도 있다.",
			"called": [
				"크기",
				"SSD capacity",
				"max storage"
			],
			"axis": "capacity",
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html"
		},
		{
			"id": "throughput",
			"label": "HA 쌍의 처리량",
			"asks": "HA 쌍의 처리량은 얼마인가?",
			"value": "1세대 128~4,096MB/s, 2세대 384~6,144MB/s",
			"note": "API 문서는 2세대 Single-AZ를 1,536MB/s부터로 적는다. 쌍이 하나일 때는 384MB/s도 된다는 도구 문서(Terraform)가 있으니 만들 때 확인한다. 쌍을 늘리면 합이 는다.",
			"called": ["속도"],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOntapConfiguration.html"
		},
		{
			"id": "tiering-default",
			"label": "계층화 정책의 기본값",
			"value": "SNAPSHOT_ONLY(식은 스냅샷만 내림)",
			"note": "파일까지 내리려면 AUTO로 바꾼다. API로 만들 때의 기본값이다.",
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_TieringPolicy.html"
		},
		{
			"id": "cooling-period",
			"label": "식었다고 보는 기간",
			"value": "2~183일(기본 AUTO 31일, SNAPSHOT_ONLY 2일)",
			"called": [
				"냉각 기간",
				"쿨링",
				"계층화 며칠"
			],
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_TieringPolicy.html"
		},
		{
			"id": "backup-retention",
			"label": "자동 백업 보존",
			"value": "0~90일(기본 30일)",
			"note": "0이면 끈다.",
			"called": ["백업 보존"],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_OntapFileSystemConfiguration.html"
		},
		{
			"id": "multi-az-routing",
			"label": "다른 망에서 Multi-AZ의 NFS·SMB로 가는 길",
			"value": "Transit Gateway",
			"note": "엔드포인트가 AZ를 넘어 옮겨 다니는 떠다니는 IP라 VPC 피어링, Direct Connect, VPN만으로는 닿지 않는다. Single-AZ는 필요 없다.",
			"source": "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/configuring-routing-using-AWSTG.html"
		}
	],
	"scenarios": [
		{
			"id": "linux-and-windows-same-data",
			"situation": "Linux 서버는 NFS로, Windows 서버는 SMB로 같은 폴더의 파일을 함께 고쳐야 한다. AZ 하나가 멈춰도 이어지고 서버는 관리하지 않는다.",
			"answer": ["storage/fsx-for-netapp-ontap"],
			"why": "“NFS와 SMB로 같은 데이터”가 결정한다. FSx 넷 가운데 두 프로토콜을 함께 여는 것은 ONTAP뿐이다. AZ는 Multi-AZ가 맡는다.",
			"trap": "EFS는 NFS, FSx for Windows는 SMB만이다. S3 File Gateway는 둘 다 열지만 온프레미스의 S3 입구이고 파일이 객체가 된다.",
			"requirements": ["shared-files", "high-availability"]
		},
		{
			"id": "netapp-migration",
			"situation": "온프레미스 NetApp 장비를 접고 AWS로 옮긴다. 스냅샷과 복제 정책, 운영 도구를 그대로 쓰고 전환하는 동안 변경분만 계속 맞추려 한다.",
			"answer": ["storage/fsx-for-netapp-ontap"],
			"choose": "SnapMirror",
			"why": "“NetApp”과 “같은 도구”가 ONTAP이다. SnapMirror가 블록 변경분만 복제하다가 끊고 넘긴다.",
			"trap": "DataSync도 파일을 옮기지만 스냅샷 이력과 ONTAP의 설정은 따라오지 않는다. 원본이 NetApp이 아닐 때의 답이다.",
			"requirements": ["hybrid"]
		},
		{
			"id": "cold-file-share-cost",
			"situation": "100TB 파일 공유에서 최근 한 달에 읽는 것은 10%뿐이다. 경로와 권한은 그대로 두고 안 읽는 파일의 저장 비용을 자동으로 줄이려 한다. SMB와 NFS를 함께 쓴다.",
			"answer": ["storage/fsx-for-netapp-ontap"],
			"choose": "용량 풀(정책 AUTO)",
			"why": "“파일 경로 그대로”, “자동 계층화”, “두 프로토콜”이 ONTAP의 용량 풀이다. SSD는 10%만 사고 정책을 AUTO로 둔다.",
			"trap": "FSx for Windows에는 저절로 내리는 계층이 없다. S3로 옮기면 경로와 잠금이 사라진다.",
			"requirements": ["lowest-cost", "shared-files"]
		},
		{
			"id": "branch-cache",
			"situation": "본사 데이터는 AWS의 FSx에 있고, 온프레미스 렌더링 팜이 같은 파일을 되풀이해 읽어 회선이 막힌다. 자주 읽는 것만 가까이 두고 쓰기는 원본에 하려 한다.",
			"answer": ["storage/fsx-for-netapp-ontap"],
			"choose": "FlexCache",
			"why": "“온프레미스에 캐시”와 “FSx”면 FlexCache다. 온프레미스의 ONTAP이 읽은 블록을 캐시한다.",
			"trap": "FSx File Gateway는 2024년 10월부터 새 고객을 받지 않는다. S3 File Gateway가 캐시하는 것은 S3다.",
			"requirements": ["hybrid", "low-latency"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "FSx for NetApp ONTAP이란",
			"url": "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/what-is-fsx-ontap.html"
		},
		{
			"title": "FSx for ONTAP의 동작",
			"url": "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/how-it-works-fsx-ontap.html"
		},
		{
			"title": "파일 시스템과 HA 쌍",
			"url": "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/managing-file-systems.html"
		},
		{
			"title": "볼륨 용량과 데이터 계층화",
			"url": "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/volume-storage-capacity.html"
		},
		{
			"title": "S3 액세스 포인트로 접근하기",
			"url": "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/accessing-data-via-s3-access-points.html"
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
			"slug": "tiering",
			"text": "계층화 정책"
		},
		{
			"depth": 2,
			"slug": "ontap-features",
			"text": "ONTAP의 도구"
		},
		{
			"depth": 2,
			"slug": "on-premises",
			"text": "온프레미스에서 접근하기"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><symbol id=\"icon-saa-data-center\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#55645e\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M12 54V14l22-5v45M34 24l18 5v25M8 54h48M19 22h8M19 32h8M19 42h8M41 36h4M41 45h4\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-fsx\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 50V15h14l5 6h25v29zM35 26l-9 11h12l-9 9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>셋 중 하나가 보이면 고른다. <strong>NetApp에서 이전</strong>, <strong>NFS와 SMB(또는 iSCSI)를 한 데이터에 함께</strong>, <strong>식은 파일을 저절로 싼 계층으로</strong>. 기업의 NAS를 통째로 옮기거나 Oracle, SAP, SQL Server의 공유 스토리지로도 쓴다.</p>\n<p>한 가지 프로토콜로 충분하면 더 간단한 것이 있다. Linux만이면 <a href=\"/storage/efs/\">EFS</a>, Windows만이면 <a href=\"/storage/fsx-for-windows/\">FSx for Windows</a>, 계산 클러스터면 <a href=\"/storage/fsx-for-lustre/\">FSx for Lustre</a>다. 넷의 표는 <a href=\"/storage/fsx-comparison/\">FSx 비교</a>에 있다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-structure\" data-diagram=\"structure\"><figcaption><span class=\"diagram-title\">ONTAP 파일 시스템의 구조와 두 저장 <span class=\"diagram-title-end\">계층<a href=\"#diagram-structure\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: ONTAP 파일 시스템의 구조와 두 저장 계층\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"369\" height=\"604\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 590.4 966.4\"><svg width=\"590.4\" height=\"966.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-structure-desc\" aria-labelledby=\"diagram-structure-title\" role=\"img\" viewBox=\"-4 -4 590.4 966.4\"><title id=\"diagram-structure-title\">ONTAP 파일 시스템의 구조와 두 저장 계층</title><desc id=\"diagram-structure-desc\">Linux는 NFS, Windows는 SMB로 스토리지 가상 머신에 붙는다. 활성 파일 서버가 쓰기를 다른 가용 영역의 대기 서버에 동기로 복제한다. 볼륨의 뜨거운 블록은 SSD 계층에, 식은 블록은 용량 풀에 놓인다. 온프레미스 NetApp과는 SnapMirror로 복제한다.</desc><g class=\"d-boundary\"><rect width=\"447.1\" height=\"686.4\" x=\"39.6\" y=\"260\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M76 140v83q0 7 7.1 7h135.4q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m231.6 301-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M265.4 140v169\"/><path fill=\"var(--diagram-line)\" d=\"m271.4 301-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M265.4 375v20\"/><path fill=\"var(--diagram-line)\" d=\"m271.4 387-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M246 527v23q0 7-7.1 7h-51.7q-7 0-7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m186.1 629-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M284.8 527v23q0 7 7 7h51.7q7.1 0 7.1 7v98\"/><path fill=\"var(--diagram-line)\" d=\"m356.6 654-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M350.6 744v99\"/><path fill=\"var(--diagram-line)\" d=\"m356.6 835-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M480.5 144v79q0 7-7 7H312.2q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m480.5 140.4-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m311.2 301-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"51.6\" y=\"291\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">FSx for ONTAP</text></g><g class=\"d-edge-label\"><rect width=\"70.1\" height=\"30\" x=\"40.6\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"75.6\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① NFS</text></g><g class=\"d-edge-label\"><rect width=\"74.4\" height=\"30\" x=\"227.9\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"265.1\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① SMB</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"124.6\" y=\"587\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"179.8\" y=\"610\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 동기 복제</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"285.6\" y=\"587\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"350.3\" y=\"610\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 뜨거운 블록</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"295.1\" y=\"793\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"350.3\" y=\"816\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 식은 블록</text></g><g class=\"d-edge-label\"><rect width=\"137.9\" height=\"30\" x=\"411.5\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"480.4\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ SnapMirror</text></g><g class=\"d-node\"><rect width=\"128.1\" height=\"44\" x=\"12\" y=\"96\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"76.1\" y=\"127\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Linux NFS</text></g><g class=\"d-node\"><rect width=\"170.5\" height=\"44\" x=\"180.1\" y=\"96\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"265.4\" y=\"127\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Windows SMB</text></g><g class=\"d-node\"><text x=\"480.5\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">온프레미스 NetApp</text><use width=\"72\" height=\"72\" x=\"444.5\" y=\"21\" href=\"#icon-saa-data-center\"/></g><g class=\"d-node\"><rect width=\"180.9\" height=\"62\" x=\"174.9\" y=\"313\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"265.4\" y=\"353\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SVM과 볼륨</text></g><g class=\"d-node\"><text x=\"265.4\" y=\"519\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">활성 서버 AZ A</text><use width=\"72\" height=\"72\" x=\"229.4\" y=\"408\" href=\"#icon-saa-fsx\"/></g><g class=\"d-node\"><text x=\"180.1\" y=\"761\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기 서버 AZ B</text><use width=\"72\" height=\"72\" x=\"144.1\" y=\"650\" href=\"#icon-saa-fsx\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M299 677.3a51.7 11.3 0 0 0 103.3 0 51.7 11.3 0 0 0-103.4 0v55.4a51.7 11.3 0 0 0 103.4 0v-55.4\"/><text x=\"350.6\" y=\"725\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SSD 계층</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M305.6 857.5a45 10.5 0 0 0 90 0 45 10.5 0 0 0-90 0v54.4a45 10.5 0 0 0 90 0v-54.4\"/><text x=\"350.6\" y=\"904.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">용량 풀</text></g></svg><a aria-label=\"활성 서버 AZ A\" href=\"/storage/fsx-for-netapp-ontap/\" aria-current=\"page\"><rect width=\"146.1\" height=\"136\" x=\"192.3\" y=\"395\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"대기 서버 AZ B\" href=\"/storage/fsx-for-netapp-ontap/\" aria-current=\"page\"><rect width=\"145.6\" height=\"136\" x=\"107.4\" y=\"637\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>Linux는 NFS, Windows는 SMB로 스토리지 가상 머신에 붙는다. 활성 파일 서버가 쓰기를 다른 가용 영역의 대기 서버에 동기로 복제한다. 볼륨의 뜨거운 블록은 SSD 계층에, 식은 블록은 용량 풀에 놓인다. 온프레미스 NetApp과는 SnapMirror로 복제한다.</p><ul><li>FSx for ONTAP 안: SVM과 볼륨, 활성 서버 AZ A, 대기 서버 AZ B, SSD 계층, 용량 풀</li><li>Linux NFS → SVM과 볼륨: ① NFS</li><li>Windows SMB → SVM과 볼륨: ① SMB</li><li>SVM과 볼륨 → 활성 서버 AZ A</li><li>활성 서버 AZ A → 대기 서버 AZ B: ② 동기 복제</li><li>활성 서버 AZ A → SSD 계층: ③ 뜨거운 블록</li><li>SSD 계층 → 용량 풀: ④ 식은 블록 (점선)</li><li>온프레미스 NetApp ↔ SVM과 볼륨: ⑤ SnapMirror (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>클라이언트는 <strong>SVM</strong>(스토리지 가상 머신)의 주소로 볼륨을 마운트한다. SVM은 저마다 계정과 엔드포인트를 가진 가상 파일 서버라 부서나 고객을 나누기 좋다. SMB를 쓰려면 SVM을 <a href=\"/security/directory-service/\">Active Directory</a>에 가입시킨다.</li>\n<li>파일 서버는 활성과 대기 한 쌍(HA 쌍)이다. Single-AZ는 같은 AZ, Multi-AZ는 두 AZ에 두고 동기로 복제한다. 활성이 죽으면 대기가 이어받는다.</li>\n<li>쓰기는 SSD 계층에 간다. 크기와 IOPS, 처리량을 따로 산다. 중복 제거와 압축을 켠다.</li>\n<li>정책에 따라 식은 블록이 <strong>용량 풀</strong>로 내려간다. 파일이 아니라 블록 단위이고, 경로는 그대로다. 처음 읽을 때 조금 느리다.</li>\n<li>온프레미스의 ONTAP이나 다른 리전의 FSx와 <strong>SnapMirror</strong>로 복제한다. 이전과 재해 복구를 같은 도구로 한다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"tiering\">계층화 정책<a href=\"#tiering\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 정책, 용량 풀로 가는 것, 맞는 볼륨\" tabindex=\"0\"><table aria-label=\"계층화 정책\">\n<thead>\n<tr>\n<th scope=\"col\">정책</th>\n<th scope=\"col\">용량 풀로 가는 것</th>\n<th scope=\"col\">맞는 볼륨</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-snapshot-only\">\n<th scope=\"row\"><a href=\"#row-snapshot-only\" class=\"anchor\" aria-label=\"줄 링크\"></a>SNAPSHOT_ONLY</th>\n<td>식은 스냅샷</td>\n<td>데이터베이스처럼 늘 읽는 것</td>\n</tr>\n<tr id=\"row-auto\">\n<th scope=\"row\"><a href=\"#row-auto\" class=\"anchor\" aria-label=\"줄 링크\"></a>AUTO</th>\n<td>식은 파일과 스냅샷</td>\n<td>보통의 파일 공유</td>\n</tr>\n<tr id=\"row-all\">\n<th scope=\"row\"><a href=\"#row-all\" class=\"anchor\" aria-label=\"줄 링크\"></a>ALL</th>\n<td>모든 데이터</td>\n<td>백업, 보관</td>\n</tr>\n<tr id=\"row-none\">\n<th scope=\"row\"><a href=\"#row-none\" class=\"anchor\" aria-label=\"줄 링크\"></a>NONE</th>\n<td>없음</td>\n<td>지연이 흔들리면 안 되는 것</td>\n</tr>\n</tbody>\n</table></div>\n<p>용량 풀은 미리 잡지 않고 쓴 만큼 내며, 옮기고 읽는 요청에도 요금이 붙는다. SSD를 넉넉히 잡아 두면 계층화의 이득이 없다. <strong>뜨거운 몫만 SSD로</strong> 사는 것이 요령이다.</p>\n</div><h2 id=\"ontap-features\">ONTAP의 도구<a href=\"#ontap-features\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 이름, 하는 일\" tabindex=\"0\"><table aria-label=\"ONTAP의 도구\">\n<thead>\n<tr>\n<th scope=\"col\">이름</th>\n<th scope=\"col\">하는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-snapshot\">\n<th scope=\"row\"><a href=\"#row-snapshot\" class=\"anchor\" aria-label=\"줄 링크\"></a>Snapshot</th>\n<td>볼륨의 그때 모습을 순식간에 남긴다. 사용자가 스스로 되돌린다</td>\n</tr>\n<tr id=\"row-flexclone\">\n<th scope=\"row\"><a href=\"#row-flexclone\" class=\"anchor\" aria-label=\"줄 링크\"></a>FlexClone</th>\n<td>복사하지 않고 쓸 수 있는 사본을 만든다. 시험 환경</td>\n</tr>\n<tr id=\"row-snapmirror\">\n<th scope=\"row\"><a href=\"#row-snapmirror\" class=\"anchor\" aria-label=\"줄 링크\"></a>SnapMirror</th>\n<td>다른 ONTAP으로 변경분을 복제한다. 이전, 재해 복구</td>\n</tr>\n<tr id=\"row-flexcache\">\n<th scope=\"row\"><a href=\"#row-flexcache\" class=\"anchor\" aria-label=\"줄 링크\"></a>FlexCache</th>\n<td>다른 곳의 ONTAP에 자주 읽는 것을 캐시한다</td>\n</tr>\n<tr id=\"row-snaplock\">\n<th scope=\"row\"><a href=\"#row-snaplock\" class=\"anchor\" aria-label=\"줄 링크\"></a>SnapLock</th>\n<td>정한 기간 동안 지우지도 고치지도 못하게 한다(WORM)</td>\n</tr>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3/\" class=\"mention\">S3</a> 액세스 포인트</th>\n<td>파일을 S3 API로 읽어 <a href=\"/analytics/athena/\" class=\"mention\">Athena</a>나 Bedrock 같은 서비스에 잇는다</td>\n</tr>\n</tbody>\n</table></div>\n<p>백업은 FSx의 자동 백업과 <a href=\"/storage/aws-backup/\">AWS Backup</a>이 맡는다. 저장 데이터는 <a href=\"/security/kms/\">KMS</a>로 언제나 암호화한다.</p>\n</div><h2 id=\"on-premises\">온프레미스에서 접근하기<a href=\"#on-premises\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/networking/direct-connect/\">Direct Connect</a>나 VPN으로 붙는다. Multi-AZ는 장애 때 주소가 AZ를 넘어 옮겨 가야 하므로 NFS·SMB 엔드포인트가 <strong>떠다니는 IP</strong>다. <a href=\"/networking/vpc-peering/\" class=\"mention\">VPC 피어링</a>과 Direct Connect, VPN은 이런 주소로 가는 길을 이어 주지 못해 <a href=\"/networking/transit-gateway/\">Transit Gateway</a>를 지나야 한다. 엔드포인트 대역이 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>의 CIDR 밖이면 그 대역의 경로도 Transit Gateway에 넣는다. “VPC 피어링으로 연결했는데 Multi-AZ 파일 시스템이 마운트되지 않는다”가 여기서 나온다. iSCSI와 SnapMirror 엔드포인트는 VPC 대역이라 그대로 닿는다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "FSx for OpenZFS와 다르다." }), " 둘 다 스냅샷과 복제(clone)가 강점이지만 OpenZFS는 NFS뿐이고 지연이 더 짧다. SMB나 iSCSI가 있으면 ONTAP이다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "SnapMirror는 ONTAP끼리만" }),
						" 된다. 다른 회사의 NAS에서 옮길 때는 ",
						createVNode(_components.a, {
							href: "/migration/datasync/",
							children: "DataSync"
						}),
						"다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Storage Gateway와 다르다." }),
						" ",
						createVNode(_components.a, {
							href: "/storage/storage-gateway/",
							children: "게이트웨이"
						}),
						"는 온프레미스에 두는 입구이고, ONTAP은 AWS에 있는 파일 서버다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "용량 풀은 S3 Glacier가 아니다." }), " 꺼내기를 요청하지 않아도 바로 읽힌다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "iSCSI를 보고 EBS를 고르지 않는다",
					"set:html": "<p>여러 서버가 iSCSI로 나눠 쓰는 블록 스토리지가 필요하면 ONTAP이다. <a href=\"/storage/ebs/\">EBS</a>는 iSCSI로 열리지 않고 같은 AZ에 묶인다. Volume Gateway도 iSCSI지만 온프레미스용이다.</p>"
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
var url = "content/storage/fsx-for-netapp-ontap.mdx/";
var file = "/work/wt/build/content/storage/fsx-for-netapp-ontap.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/fsx-for-netapp-ontap.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
