import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/fsx-for-windows.mdx
var frontmatter = {
	"title": "FSx for Windows File Server",
	"titleEn": "Amazon FSx for Windows File Server",
	"kind": "service",
	"status": "published",
	"summary": "Windows Server로 만든 완전 관리형 파일 서버로, SMB 프로토콜과 NTFS 권한, Active Directory를 그대로 쓰는 공유 폴더를 내준다.",
	"aliases": [
		"FSx",
		"에프에스엑스",
		"Amazon FSx",
		"FSx for Windows",
		"FSx 윈도우",
		"윈도우 파일 서버",
		"윈도우 파일 공유",
		"윈도우 공유 폴더",
		"Windows 파일 공유",
		"SMB",
		"서버 메시지 블록",
		"Server Message Block",
		"CIFS",
		"NTFS",
		"DFS",
		"분산 파일 시스템 네임스페이스",
		"FSx File Gateway",
		"FSx 파일 게이트웨이",
		"윈도우 파일 시스템",
		"SMB 공유",
		"AD 연동 파일 공유",
		"윈도우 서버 공유 스토리지"
	],
	"related": [
		"storage/fsx-comparison",
		"storage/fsx-for-lustre",
		"storage/efs",
		"storage/storage-gateway",
		"storage/s3",
		"security/directory-service",
		"migration/datasync",
		"networking/direct-connect",
		"storage/aws-backup"
	],
	"signals": [
		{
			"id": "fsx-for-windows-file-server",
			"need": "Windows 여러 대가 SMB로 공유하고 AD 계정·NTFS 권한을 쓴다",
			"choose": "FSx for Windows File Server",
			"see": "storage/fsx-for-windows#when",
			"why": "Windows의 SMB 공유를 관리형으로 준다. EFS에는 SMB가 없다."
		},
		{
			"id": "multi-az",
			"need": "Windows 파일 공유가 AZ 하나의 장애에도 이어져야 한다",
			"choose": "Multi-AZ 배포 유형",
			"see": "storage/fsx-for-windows#how",
			"why": "두 AZ에 동기로 복제하고 같은 DNS 이름이 대기로 옮겨 간다."
		},
		{
			"id": "fsx-for-netapp-ontap",
			"need": "Linux는 NFS로, Windows는 SMB로 같은 데이터를 고친다",
			"choose": "FSx for NetApp ONTAP",
			"see": "storage/fsx-for-netapp-ontap#when",
			"why": "NFS와 SMB를 한 데이터에 열어야 한다. FSx for Windows는 SMB다."
		},
		{
			"id": "efs",
			"need": "여러 AZ의 Linux 서버가 NFS로 파일을 공유한다",
			"choose": "EFS",
			"see": "storage/efs#when",
			"why": "Linux의 NFS 공유면 SMB 파일 서버가 필요 없다."
		}
	],
	"facts": [
		{
			"id": "protocol",
			"label": "프로토콜",
			"value": "SMB",
			"note": "Windows뿐 아니라 Linux(cifs-utils)와 macOS도 붙인다.",
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/what-is.html"
		},
		{
			"id": "active-directory",
			"label": "도메인",
			"asks": "Active Directory 없이 쓸 수 있나?",
			"value": "Active Directory 가입 필수",
			"note": "AWS Managed Microsoft AD나 직접 운영하는(온프레미스 포함) AD에 만들 때 가입한다.",
			"source": "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/aws-ad-integration-fsxW.html"
		},
		{
			"id": "ssd-capacity",
			"label": "SSD 용량",
			"value": "32GiB~64TiB",
			"called": [
				"최대 용량",
				"저장 용량",
				"storage capacity",
				"max storage",
				"최소 용량"
			],
			"axis": "capacity",
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html"
		},
		{
			"id": "hdd-capacity",
			"label": "HDD 용량",
			"value": "2,000GiB~64TiB",
			"note": "Single-AZ 2와 Multi-AZ에서만 고른다.",
			"called": ["최소 용량 HDD", "HDD capacity"],
			"axis": "capacity",
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html"
		},
		{
			"id": "throughput",
			"label": "처리량 용량",
			"value": "8~12,288MB/s",
			"note": "용량과 따로 정하고 나중에 바꾼다. 4,608MB/s부터는 버지니아, 오하이오, 오리건, 아일랜드, 도쿄, 싱가포르에서만 된다. API 참조는 아직 2,048까지만 적는다.",
			"examEra": "최대 2,048MB/s",
			"called": ["속도", "throughput capacity"],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/limits.html"
		},
		{
			"id": "multi-az-regions",
			"label": "Multi-AZ를 만들 수 있는 리전",
			"asks": "Multi-AZ를 만들 수 있는 리전은 어디인가?",
			"value": "가용 영역이 3개 이상인 리전",
			"note": "실제로 쓰는 것은 두 AZ의 활성 서버와 대기 서버다.",
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemWindowsConfiguration.html"
		},
		{
			"id": "multi-az-failover",
			"label": "Multi-AZ의 장애 조치",
			"value": "고장을 알아챈 뒤 보통 30초 안",
			"note": "원래 서버가 살아나면 저절로 되돌아간다. Single-AZ는 고장 복구와 점검 때 30분쯤 끊긴다.",
			"called": ["failover time", "multi AZ failover"],
			"axis": "failover",
			"source": "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/high-availability-multiAZ.html"
		},
		{
			"id": "backup-retention",
			"label": "자동 백업 보존",
			"value": "0~90일(기본 30일)",
			"note": "0이면 끈다.",
			"called": ["백업 보관"],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemWindowsConfiguration.html"
		},
		{
			"id": "dns-aliases",
			"label": "파일 시스템에 붙이는 DNS 별칭",
			"value": "최대 50개",
			"note": "옮기기 전의 서버 이름을 그대로 쓰게 한다.",
			"called": [
				"별칭 개",
				"별칭",
				"alias"
			],
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemWindowsConfiguration.html"
		},
		{
			"id": "file-gateway-closed",
			"label": "FSx File Gateway의 신규 가입",
			"value": "종료(2024년 10월)",
			"note": "쓰던 고객은 계속 쓴다.",
			"examEra": "온프레미스에서 FSx for Windows를 캐시하는 방법",
			"source": "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_ActivateGateway.html"
		}
	],
	"scenarios": [
		{
			"id": "windows-shared-multi-az",
			"situation": "두 AZ의 Windows 웹 서버들이 같은 폴더를 SMB로 읽고 써야 한다. 사내 Active Directory의 계정과 NTFS 권한을 그대로 쓰고 AZ 하나가 죽어도 이어져야 한다.",
			"answer": ["storage/fsx-for-windows", "security/directory-service"],
			"choose": "FSx for Windows의 Multi-AZ",
			"why": "“SMB”, “Active Directory”, “NTFS 권한”이 FSx for Windows를 가리키고, AZ 장애는 Multi-AZ 배포가 맡는다.",
			"trap": "EFS는 NFS라 Windows 인스턴스가 붙지 못한다. EC2에 파일 서버를 직접 세우면 운영 부담이 크다.",
			"requirements": [
				"shared-files",
				"high-availability",
				"access-control"
			]
		},
		{
			"id": "lift-and-shift-file-server",
			"situation": "온프레미스 Windows 파일 서버를 없애고 AWS로 옮긴다. 사용자가 쓰던 경로 `\\\\files\\team`과 권한을 바꾸지 않고, 관리할 서버도 없어야 한다.",
			"answer": ["storage/fsx-for-windows", "migration/datasync"],
			"choose": "DataSync + DNS 별칭",
			"why": "DataSync로 권한까지 옮기고, DNS 별칭으로 옛 서버 이름을 이어받는다.",
			"trap": "S3로 옮기면 NTFS 권한과 파일 잠금이 사라진다. File Gateway로 S3를 열어도 파일은 객체가 된다.",
			"requirements": [
				"hybrid",
				"shared-files",
				"least-operations"
			]
		},
		{
			"id": "sql-server-shared-storage",
			"situation": "Windows의 SQL Server 장애 조치 클러스터가 서로 다른 AZ의 두 노드에서 같은 스토리지를 SMB 공유로 보아야 한다. 공유 디스크 어플라이언스는 쓰지 않으려 한다.",
			"answer": ["storage/fsx-for-windows"],
			"choose": "지속 가용 SMB 공유(Multi-AZ)",
			"why": "지속 가용 SMB 공유를 Multi-AZ로 만들면 클러스터가 공유 스토리지로 쓴다.",
			"trap": "EBS 다중 연결은 같은 AZ에 묶이고 쓰기 조정이 필요하다.",
			"requirements": ["shared-files", "high-availability"],
			"decides": [
				"sql server",
				"클러스터",
				"공유 디스크"
			]
		},
		{
			"id": "branch-office-latency",
			"situation": "지사에서 인터넷 VPN으로 FSx for Windows의 파일을 여는 데 느리고 들쭉날쭉하다. 옛 설계 문서는 FSx File Gateway를 두라고 하지만 이번에 처음 도입하는 고객이다.",
			"answer": ["storage/fsx-for-windows", "networking/direct-connect"],
			"choose": "Direct Connect로 바로 접속",
			"why": "FSx File Gateway는 신규 고객이 쓸 수 없다. Direct Connect로 지연을 짧고 고르게 하여 직접 붙는다. 지사에 캐시가 꼭 있어야 하면 FSx for NetApp ONTAP의 캐시 기능을 검토한다.",
			"trap": "옛 문제라면 FSx File Gateway가 답이다. S3 File Gateway는 FSx가 아니라 S3를 캐시한다.",
			"requirements": ["low-latency", "hybrid"]
		}
	],
	"corrections": [
		{
			"id": "file-gateway",
			"notes": "FSx File Gateway를 지금 새로 쓸 수 있다고 한다.",
			"status": "outdated",
			"right": "2024년 10월부터 신규 고객을 받지 않는다. 새로 만든다면 Direct Connect나 VPN으로 FSx for Windows에 직접 연결한다.",
			"source": "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_ActivateGateway.html"
		},
		{
			"id": "file-gateway-2",
			"notes": "FSx File Gateway가 Windows 파일 서버용 기본 액세스를 제공한다고 옮겼다.",
			"status": "wrong",
			"card": false,
			"right": "기본(default)이 아니라 네이티브(native) 접근이다. SMB를 쓰던 대로 온프레미스에서 FSx for Windows의 공유를 연다는 뜻이다.",
			"source": "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_ActivateGateway.html"
		},
		{
			"id": "file-server",
			"notes": "FSx를 타사보다 성능이 높은 AWS의 관리형 서비스라고만 소개한다.",
			"status": "simplified",
			"right": "FSx는 이미 널리 쓰는 파일 시스템 넷(Windows File Server, Lustre, NetApp ONTAP, OpenZFS)을 AWS가 운영해 주는 서비스다. 무엇을 고르느냐는 성능보다 프로토콜과 기능이 정한다.",
			"source": "https://aws.amazon.com/fsx/when-to-choose-fsx/"
		},
		{
			"id": "efs-posix",
			"notes": "EFS는 POSIX라서 리눅스에서만 된다고 한다.",
			"status": "simplified",
			"right": "Windows 인스턴스를 지원하지 않는다는 결론은 맞다. Mac 인스턴스도 EFS를 쓴다. 거꾸로 FSx for Windows에는 Linux도 SMB로 붙는다.",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/efs-mount-helper.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "FSx File Gateway",
			"lines": "1016-1021"
		},
		{
			"note": "001",
			"section": "Amazon FSx",
			"lines": "1023-1025"
		},
		{
			"note": "001",
			"section": "FSx for Windows",
			"lines": "1026-1029"
		},
		{
			"note": "002",
			"section": "Windows 파일 공유와 FSx",
			"lines": "335"
		}
	],
	"references": [
		{
			"title": "FSx for Windows File Server란",
			"url": "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/what-is.html"
		},
		{
			"title": "단일 AZ와 다중 AZ 파일 시스템",
			"url": "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/high-availability-multiAZ.html"
		},
		{
			"title": "백업으로 데이터 보호하기",
			"url": "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html"
		},
		{
			"title": "FSx 파일 시스템 고르기",
			"url": "https://aws.amazon.com/fsx/when-to-choose-fsx/"
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
			"slug": "performance-cost",
			"text": "성능과 비용"
		},
		{
			"depth": 2,
			"slug": "vs-efs",
			"text": "EFS와의 비교"
		},
		{
			"depth": 2,
			"slug": "fsx-file-gateway",
			"text": "FSx File Gateway"
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
		h2: "h2",
		li: "li",
		p: "p",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-saa-directory-service\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c22a35\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M25 9h14v12H25zM9 43h14v12H9zM41 43h14v12H41zM32 21v11M16 43V32h32v11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-fsx\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 50V15h14l5 6h25v29zM35 26l-9 11h12l-9 9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>Windows 사무실의 <strong>공유 폴더를 서버 없이</strong> 옮겨 올 때 쓴다. 부서 공유와 홈 디렉터리, .NET 애플리케이션의 공유 파일, SQL Server의 공유 스토리지가 대표다. 문제에 “SMB”, “Windows”, “Active Directory”, “NTFS”가 보이면 이것이다.</p>\n<p>Linux의 NFS 공유는 <a href=\"/storage/efs/\">EFS</a>, HPC와 기계 학습의 병렬 처리는 <a href=\"/storage/fsx-for-lustre/\">FSx for Lustre</a>로 간다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-multi-az\" data-diagram=\"multi-az\"><figcaption><span class=\"diagram-title\">두 AZ의 Windows 파일 서버와 Active Directory, 온프레미스 사용자의 <span class=\"diagram-title-end\">구성<a href=\"#diagram-multi-az\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 두 AZ의 Windows 파일 서버와 Active Directory, 온프레미스 사용자의 구성\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"293\" height=\"738\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 469 1180.2\"><svg width=\"469\" height=\"1180.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-multi-az-desc\" aria-labelledby=\"diagram-multi-az-title\" role=\"img\" viewBox=\"-4 -4 469 1180.2\"><title id=\"diagram-multi-az-title\">두 AZ의 Windows 파일 서버와 Active Directory, 온프레미스 사용자의 구성</title><desc id=\"diagram-multi-az-desc\">VPC의 가용 영역 A에 활성 파일 서버, 가용 영역 C에 대기 파일 서버가 있다. Windows EC2와 온프레미스 사용자는 DNS 이름으로 활성 서버에 SMB로 붙고, 권한은 Active Directory가 확인한다. 쓴 데이터는 대기 서버로 동기 복제되어 활성 서버가 죽으면 대기 서버가 이어받는다.</desc><g class=\"d-boundary\"><rect width=\"437\" height=\"897.2\" x=\"12\" y=\"263\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"168.1\" height=\"121\" x=\"191.4\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"177.2\" height=\"229.2\" x=\"36\" y=\"907\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"223.9\" height=\"447\" x=\"99\" y=\"326\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M193.2 507v77q0 7 7.1 7h9q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m222.4 609-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M275.5 109v475q0 7-7.1 7h-9q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m258.3 609-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M252.3 749v57q0 7 7 7H337q7.1 0 7.1 7v83\"/><path fill=\"var(--diagram-line)\" d=\"m350.1 895-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M216.4 749v57q0 7-7 7h-77.8q-7 0-7 7v160.2\"/><path fill=\"var(--diagram-line)\" d=\"m130.6 972.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"294\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"203.4\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"938\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"48\" y=\"966.6\">영역 C</tspan></text></g><g class=\"d-boundary\"><text x=\"111\" y=\"357\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-edge-label\"><rect width=\"74.4\" height=\"30\" x=\"155.7\" y=\"531\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"192.9\" y=\"554\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① SMB</text></g><g class=\"d-edge-label\"><rect width=\"193.3\" height=\"30\" x=\"178.5\" y=\"183\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"275.1\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② DX·VPN으로 SMB</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"288.6\" y=\"843\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"343.8\" y=\"866\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 신원·권한</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"69.1\" y=\"843\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"124.2\" y=\"866\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 동기 복제</text></g><g class=\"d-node\"><rect width=\"120.1\" height=\"44\" x=\"215.4\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"275.4\" y=\"96\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사무실 PC</text></g><g class=\"d-node\"><text x=\"344.1\" y=\"1027\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Active Directory</text><use width=\"72\" height=\"72\" x=\"308.1\" y=\"916\" href=\"#icon-saa-directory-service\"/></g><g class=\"d-node\"><text x=\"193.2\" y=\"499\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Windows EC2</text><use width=\"72\" height=\"72\" x=\"157.2\" y=\"388\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"234.3\" y=\"741\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">활성 파일 서버</text><use width=\"72\" height=\"72\" x=\"198.3\" y=\"630\" href=\"#icon-saa-fsx\"/></g><g class=\"d-node\"><text x=\"124.6\" y=\"1104.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기 파일 서버</text><use width=\"72\" height=\"72\" x=\"88.6\" y=\"993.2\" href=\"#icon-saa-fsx\"/></g></svg><a aria-label=\"Active Directory\" href=\"/security/directory-service/\"><rect width=\"169.9\" height=\"136\" x=\"259.2\" y=\"903\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Windows EC2\" href=\"/compute/ec2/\"><rect width=\"148.5\" height=\"136\" x=\"119\" y=\"375\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"활성 파일 서버\" href=\"/storage/fsx-for-windows/\" aria-current=\"page\"><rect width=\"137.2\" height=\"136\" x=\"165.8\" y=\"617\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"대기 파일 서버\" href=\"/storage/fsx-for-windows/\" aria-current=\"page\"><rect width=\"137.2\" height=\"136\" x=\"56\" y=\"980.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>VPC의 가용 영역 A에 활성 파일 서버, 가용 영역 C에 대기 파일 서버가 있다. Windows EC2와 온프레미스 사용자는 DNS 이름으로 활성 서버에 SMB로 붙고, 권한은 Active Directory가 확인한다. 쓴 데이터는 대기 서버로 동기 복제되어 활성 서버가 죽으면 대기 서버가 이어받는다.</p><ul><li>온프레미스 안: 사무실 PC</li><li>VPC 안: 가용 영역 A, 가용 영역 C, Active Directory</li><li>가용 영역 A 안: Windows EC2, 활성 파일 서버</li><li>가용 영역 C 안: 대기 파일 서버</li><li>Windows EC2 → 활성 파일 서버: ① SMB</li><li>사무실 PC → 활성 파일 서버: ② DX·VPN으로 SMB</li><li>활성 파일 서버 → Active Directory: ③ 신원·권한</li><li>활성 파일 서버 → 대기 파일 서버: ④ 동기 복제</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>파일 시스템을 만들면 <a href=\"/security/directory-service/\">AD 도메인</a>에 가입한 Windows 파일 서버가 <a href=\"/networking/vpc/\">VPC</a>에 생긴다. 클라이언트는 DNS 이름으로 공유를 연다.</li>\n<li>프라이빗 IP라서 온프레미스에서도 <a href=\"/networking/direct-connect/\">Direct Connect</a>나 <a href=\"/networking/site-to-site-vpn/\">VPN</a>으로 그대로 붙는다. 옛 서버의 파일은 <a href=\"/migration/datasync/\">DataSync</a>가 권한까지 옮긴다.</li>\n<li>로그인한 도메인 계정과 NTFS ACL로 파일마다 권한을 확인한다. <a href=\"/security/iam/\" class=\"mention\">IAM</a>은 관리 API에만 쓰인다.</li>\n<li>Multi-AZ면 쓰기가 대기 서버에 동기로 복제된다. 활성 서버나 AZ에 문제가 생기면 같은 DNS 이름이 대기 서버로 옮겨 가고, Windows 클라이언트는 저절로 다시 붙는다. Linux 클라이언트는 따라가지 못하고 원래 서버로 되돌아온 뒤에야 이어진다.</li>\n</ol>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 배포 유형, 사본, 고르는 때\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">배포 유형</th>\n<th scope=\"col\">사본</th>\n<th scope=\"col\">고르는 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-multi-az\">\n<th scope=\"row\"><a href=\"#row-multi-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>Multi-AZ</th>\n<td>두 AZ에 동기 복제, 자동 장애 조치</td>\n<td>운영 서비스</td>\n</tr>\n<tr id=\"row-single-az-2\">\n<th scope=\"row\"><a href=\"#row-single-az-2\" class=\"anchor\" aria-label=\"줄 링크\"></a>Single-AZ 2</th>\n<td>한 AZ 안에서 복제</td>\n<td>개발·시험, HDD나 최신 기능</td>\n</tr>\n<tr id=\"row-single-az-1\">\n<th scope=\"row\"><a href=\"#row-single-az-1\" class=\"anchor\" aria-label=\"줄 링크\"></a>Single-AZ 1</th>\n<td>한 AZ 안에서 복제</td>\n<td>DFS 복제를 직접 꾸밀 때</td>\n</tr>\n</tbody>\n</table></div>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"performance-cost\">성능과 비용<a href=\"#performance-cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>용량(SSD나 HDD)과 처리량을 <strong>따로</strong> 산다. 처리량이 크면 파일 서버의 메모리 캐시도 커진다. 용량은 늘리기만 되고, 처리량은 오르내릴 수 있다. FSx for Windows의 SSD IOPS는 용량의 GiB마다 3이고, <a href=\"https://docs.aws.amazon.com/fsx/latest/APIReference/API_UpdateFileSystemWindowsConfiguration.html\">용량과 따로</a> 더 올릴 수도 있다. 홈 폴더처럼 느긋한 공유는 HDD가 훨씬 싸고, 데이터베이스나 작은 파일이 많으면 SSD다. 중복 제거와 압축을 켜면 사무 문서의 용량이 크게 준다.</p>\n<p>저장 데이터는 <a href=\"/security/kms/\">KMS</a> 키로 언제나 암호화하고, 전송은 SMB 3.0 이상의 암호화를 쓴다. 자동 백업은 증분이고 <a href=\"/storage/aws-backup/\">AWS Backup</a>으로 다른 리전에 복사한다. 사용자가 스스로 되돌리게 하려면 섀도 복사본(이전 버전)을 켠다.</p>\n</div><h2 id=\"vs-efs\">EFS와의 비교<a href=\"#vs-efs\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, FSx for Windows, EFS, 무엇이 유리한가\" tabindex=\"0\"><table aria-label=\"EFS와의 비교\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\" role=\"columnheader\">FSx for Windows</th>\n<th scope=\"col\" role=\"columnheader\">EFS</th>\n<th scope=\"col\" role=\"columnheader\">무엇이 유리한가</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-peurotokol\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-peurotokol\" class=\"anchor\" aria-label=\"줄 링크\"></a>프로토콜</th>\n<td role=\"cell\">SMB</td>\n<td role=\"cell\">NFS</td>\n<td role=\"cell\">운영 체제가 정한다</td>\n</tr>\n<tr id=\"row-keullaieonteu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-keullaieonteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>클라이언트</th>\n<td role=\"cell\">Windows, Linux, macOS</td>\n<td role=\"cell\">Linux, Mac 인스턴스</td>\n<td role=\"cell\">Windows면 FSx</td>\n</tr>\n<tr id=\"row-gwonhan\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gwonhan\" class=\"anchor\" aria-label=\"줄 링크\"></a>권한</th>\n<td role=\"cell\">NTFS ACL, Active Directory</td>\n<td role=\"cell\">POSIX<wbr>(리눅스의 소유자·<wbr>그룹 권한), <a href=\"/security/iam/\" class=\"mention\">IAM</a>, 액세스 포인트</td>\n<td role=\"cell\">AD면 FSx</td>\n</tr>\n<tr id=\"row-yongnyang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yongnyang\" class=\"anchor\" aria-label=\"줄 링크\"></a>용량</th>\n<td role=\"cell\">미리 잡는다</td>\n<td role=\"cell\">알아서 늘고 준다</td>\n<td role=\"cell\">예측이 어려우면 <a href=\"/storage/efs/\" class=\"mention\">EFS</a></td>\n</tr>\n<tr id=\"row-az\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>AZ</th>\n<td role=\"cell\">Single-AZ 또는 Multi-AZ<wbr>(2곳)</td>\n<td role=\"cell\">3곳 이상<wbr>(리전 유형)</td>\n<td role=\"cell\">AZ 장애는 Multi-AZ와 리전 유형이 견딘다</td>\n</tr>\n<tr id=\"row-windows\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-windows\" class=\"anchor\" aria-label=\"줄 링크\"></a>Windows 기능</th>\n<td role=\"cell\">섀도 복사본, DFS 네임스페이스, 할당량, 중복 제거</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">FSx</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"fsx-file-gateway\">FSx File Gateway<a href=\"#fsx-file-gateway\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"온프레미스에 두는 ",
					createVNode(_components.a, {
						href: "/storage/storage-gateway/",
						children: "Storage Gateway"
					}),
					"의 한 유형이었다. FSx for Windows의 공유를 SMB로 열면서 자주 쓰는 파일을 로컬에 캐시했다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "FSx File Gateway는 새로 쓸 수 없다",
					"set:html": "<p>2024년 10월부터 신규 고객을 받지 않는다. 지금은 <a href=\"/networking/direct-connect/\" class=\"mention\">Direct Connect</a>나 VPN으로 FSx for Windows에 바로 붙인다. 시험 자료에서 “FSx의 파일을 지사에 캐시”의 답으로 나오면 그때의 기준이다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(_components.h2, {
			id: "confusions",
			"set:html": "헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "FSx for Windows와 S3 File Gateway의 SMB" }),
						": 둘 다 SMB로 열리지만 뒤는 파일을 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						" 객체로 저장한다. NTFS 권한과 파일 잠금이 온전히 필요하면 FSx다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: createVNode(_components.a, {
							href: "/storage/fsx-for-netapp-ontap/",
							children: "FSx for NetApp ONTAP"
						}) }),
						" 은 NFS, SMB, iSCSI를 함께 낸다. “Linux와 Windows가 같은 데이터를 동시에”나 “NetApp에서 이전”이면 그쪽이다. ",
						createVNode(_components.strong, { children: createVNode(_components.a, {
							href: "/storage/fsx-comparison/#openzfs",
							children: "FSx for OpenZFS"
						}) }),
						" 는 NFS만 내며 ZFS나 Linux 파일 서버를 옮길 때 고른다."
					] }),
					"\n",
					createVNode(_components.li, { children: "용량을 줄이는 명령은 없다. 작은 파일 시스템을 새로 만들어 옮긴다." }),
					"\n",
					createVNode(_components.li, { children: "AD가 끊기면 공유도 끊긴다. 도메인 컨트롤러까지의 길과 서비스 계정을 함께 지킨다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "Windows라고 다 FSx는 아니다",
					"set:html": "<p>Windows EC2 한 대가 혼자 쓰는 디스크는 <a href=\"/storage/ebs/\" class=\"mention\">EBS</a>다. “여러 대”, “공유”, “SMB”가 있어야 FSx for Windows가 답이 된다.</p>"
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
var url = "content/storage/fsx-for-windows.mdx/";
var file = "/work/wt/build/content/storage/fsx-for-windows.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/fsx-for-windows.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
