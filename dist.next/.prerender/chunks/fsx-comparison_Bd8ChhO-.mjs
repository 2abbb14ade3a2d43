import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/fsx-comparison.mdx
var frontmatter = {
	"title": "FSx 비교",
	"titleEn": "Choosing an Amazon FSx file system",
	"kind": "comparison",
	"status": "published",
	"summary": "SMB와 AD면 Windows File Server, 병렬 계산과 S3 연결이면 Lustre, 여러 프로토콜과 NetApp이면 ONTAP, 지연이 짧은 NFS와 ZFS면 OpenZFS를 고른다.",
	"aliases": [
		"FSx 종류",
		"FSx 차이",
		"FSx 선택",
		"FSx 고르기",
		"FSx 네 가지",
		"FSx 4종",
		"FSx Windows Lustre 차이",
		"FSx vs EFS",
		"EFS FSx 차이",
		"EFS vs FSx",
		"EFS FSx 비교",
		"파일 스토리지 비교",
		"파일 시스템 비교",
		"공유 파일 시스템 선택",
		"OpenZFS",
		"오픈ZFS",
		"FSx for OpenZFS",
		"FSx OpenZFS",
		"ZFS",
		"제트에프에스",
		"ZFS 이전",
		"리눅스 파일 서버 이전",
		"NFS 파일 서버 이전"
	],
	"related": [
		"storage/fsx-for-windows",
		"storage/fsx-for-lustre",
		"storage/fsx-for-netapp-ontap",
		"storage/efs",
		"storage/storage-gateway",
		"storage/efs-vs-instance-store",
		"migration/datasync"
	],
	"sharedFacts": [
		{
			"id": "windows-ssd",
			"from": "storage/fsx-for-windows#ssd-capacity"
		},
		{
			"id": "lustre-az",
			"from": "storage/fsx-for-lustre#single-az"
		},
		{
			"id": "ontap-protocols",
			"from": "storage/fsx-for-netapp-ontap#protocols"
		},
		{
			"id": "file-gateway-closed",
			"from": "storage/fsx-for-windows#file-gateway-closed"
		}
	],
	"signals": [
		{
			"id": "fsx-for-windows-file-server",
			"need": "Windows만 쓰고 SMB·NTFS 권한·Active Directory가 필요하다",
			"choose": "FSx for Windows File Server",
			"see": "storage/fsx-for-windows#when",
			"why": "“SMB·NTFS”와 “Active Directory”가 결정한다. NFS도 함께면 ONTAP이다."
		},
		{
			"id": "fsx-for-lustre",
			"need": "HPC 노드 수백 대가 S3의 데이터를 파일로 함께 읽는다",
			"choose": "FSx for Lustre",
			"see": "storage/fsx-for-lustre#when",
			"why": "S3의 객체를 파일로 보이며 병렬로 읽는다."
		},
		{
			"id": "fsx-for-netapp-ontap",
			"need": "같은 데이터를 NFS와 SMB로 함께 열거나 NetApp에서 옮긴다",
			"choose": "FSx for NetApp ONTAP",
			"see": "storage/fsx-for-netapp-ontap#when",
			"why": "두 프로토콜을 한 데이터에 여는 것은 ONTAP이다."
		},
		{
			"id": "fsx-for-openzfs",
			"need": "ZFS를 옮기거나 Linux NFS의 지연이 가장 짧아야 한다",
			"choose": "FSx for OpenZFS",
			"see": "storage/fsx-comparison#openzfs",
			"why": "ZFS 그대로인 NFS 파일 시스템이다. SMB는 없다."
		}
	],
	"facts": [
		{
			"id": "openzfs-capacity",
			"label": "OpenZFS의 SSD 용량",
			"value": "64GiB~512TiB",
			"note": "Intelligent-Tiering 클래스는 용량을 미리 잡지 않는다.",
			"called": ["OpenZFS max storage"],
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html"
		},
		{
			"id": "openzfs-throughput",
			"label": "OpenZFS의 처리량",
			"value": "최대 10,240MB/s",
			"note": "Single-AZ 1세대는 64~4,096MB/s, 2세대와 Multi-AZ는 160~10,240MB/s다.",
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOpenZFSConfiguration.html"
		},
		{
			"id": "openzfs-deployment",
			"label": "OpenZFS의 배포 유형",
			"value": "Single-AZ(대기 서버 없음), Single-AZ HA, Multi-AZ",
			"source": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOpenZFSConfiguration.html"
		},
		{
			"id": "openzfs-latency",
			"label": "OpenZFS의 지연",
			"value": "캐시된 데이터는 수백 마이크로초",
			"called": ["OpenZFS latency"],
			"source": "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/performance.html"
		},
		{
			"id": "s3-access-points",
			"label": "파일을 S3 API로 여는 FSx",
			"value": "OpenZFS, ONTAP(S3 액세스 포인트)",
			"note": "OpenZFS는 HA 배포만 된다. Lustre는 S3 버킷을 파일로 여는 반대 방향이다.",
			"source": "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/s3accesspoints-for-FSx.html"
		}
	],
	"scenarios": [
		{
			"id": "zfs-lift",
			"situation": "온프레미스의 ZFS 파일 서버를 옮긴다. Linux 서버들이 NFS로 마운트하고, 스냅샷에서 쓰기 가능한 사본을 순식간에 만들어 시험하며, 지연이 가장 짧아야 한다.",
			"answer": ["storage/fsx-comparison"],
			"choose": "FSx for OpenZFS",
			"why": "“ZFS”, “NFS”, “짧은 지연”, “쓰기 가능한 사본”이 FSx for OpenZFS다.",
			"trap": "EFS도 NFS지만 스냅샷에서 바로 쓰는 사본을 만들지 못하고 지연이 더 길다. ONTAP도 사본을 만들지만 여러 프로토콜이나 NetApp이 있을 때다.",
			"requirements": [
				"shared-files",
				"hybrid",
				"low-latency"
			]
		},
		{
			"id": "windows-home-dirs",
			"situation": "사내 Active Directory로 로그인하는 직원 홈 폴더를 AWS로 옮긴다. NTFS 권한과 이전 버전 복원을 그대로 쓰고 Linux는 쓰지 않는다.",
			"answer": ["storage/fsx-for-windows", "storage/fsx-comparison"],
			"why": "“AD”, “NTFS 권한”, “Windows만”이면 FSx for Windows다.",
			"trap": "ONTAP도 SMB를 열지만 Windows만이라면 더 단순한 쪽이 답이다.",
			"requirements": [
				"shared-files",
				"hybrid",
				"access-control"
			]
		},
		{
			"id": "training-on-s3",
			"situation": "S3에 있는 수백 TB의 학습 데이터를 GPU 노드 수백 대가 파일로 동시에 읽는다. 학습이 끝나면 파일 시스템을 지운다.",
			"answer": ["storage/fsx-for-lustre", "storage/fsx-comparison"],
			"choose": "S3에 연결한 Lustre 스크래치",
			"why": "“수백 대가 동시에”, “S3의 데이터를 파일로”, “끝나면 지움”이 S3에 연결한 Lustre 스크래치다.",
			"trap": "OpenZFS는 파일 서버 한 대의 처리량이 벽이다. EFS는 이만한 합계 처리량을 위한 것이 아니다.",
			"requirements": ["shared-files", "low-latency"]
		},
		{
			"id": "serverless-nfs",
			"situation": "여러 AZ의 Fargate 작업과 Lambda가 같은 파일을 읽고 쓴다. 파일은 S3에 두지 않는다. 용량을 예측할 수 없고 관리할 것이 없어야 한다. 모두 Linux다.",
			"answer": ["storage/efs"],
			"why": "“Lambda와 Fargate가 마운트”, “용량 예측 없이”는 EFS다. 세 AZ에 저절로 퍼진다.",
			"trap": "FSx의 네 가지는 대개 용량이나 처리량을 미리 정하고, Lambda에 바로 마운트하지 못한다. S3 Files도 마운트되지만 원본이 S3 버킷일 때다.",
			"requirements": ["shared-files", "least-operations"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "FSx 파일 시스템 고르기",
			"url": "https://aws.amazon.com/fsx/when-to-choose-fsx/"
		},
		{
			"title": "FSx for OpenZFS란",
			"url": "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/what-is-fsx.html"
		},
		{
			"title": "Lustre의 배포 유형과 스토리지 클래스",
			"url": "https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-fsx-lustre.html"
		},
		{
			"title": "OpenZFS의 가용성과 내구성",
			"url": "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/availability-durability.html"
		},
		{
			"title": "VPC 밖에서 OpenZFS의 Multi-AZ에 접근하기",
			"url": "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/access-within-aws.html"
		},
		{
			"title": "CreateFileSystem(유형별 용량)",
			"url": "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html"
		}
	],
	"verifiedOn": "2026-11-21T00:00:00.000Z"
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
			"slug": "decision",
			"text": "고르는 순서"
		},
		{
			"depth": 2,
			"slug": "openzfs",
			"text": "FSx for OpenZFS"
		},
		{
			"depth": 2,
			"slug": "vs-efs",
			"text": "EFS와 비교"
		},
		{
			"depth": 2,
			"slug": "hybrid-and-cost",
			"text": "하이브리드와 비용"
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
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><symbol id=\"icon-saa-efs\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 50V15h14l5 6h25v29zM32 28v7M22 44v-4a5 5 0 0 1 5-5h10a5 5 0 0 1 5 5v4M32 35v9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-fsx\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 50V15h14l5 6h25v29zM35 26l-9 11h12l-9 9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>FSx는 하나의 서비스가 아니라 <strong>이미 널리 쓰는 파일 시스템 넷</strong>을 AWS가 운영해 주는 묶음이다. 성능보다 프로토콜과 기능이 먼저 가른다.</p>\n<div class=\"table-scroll across wide\" role=\"region\" aria-label=\"표: 비교, Windows File Server, Lustre, NetApp ONTAP, OpenZFS\" tabindex=\"0\"><table aria-label=\"한눈에\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\"><a href=\"/storage/fsx-for-windows/\">Windows File Server</a></th>\n<th scope=\"col\"><a href=\"/storage/fsx-for-lustre/\">Lustre</a></th>\n<th scope=\"col\"><a href=\"/storage/fsx-for-netapp-ontap/\">NetApp ONTAP</a></th>\n<th scope=\"col\">OpenZFS</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-at-a-glance-peurotokol\">\n<th scope=\"row\"><a href=\"#row-at-a-glance-peurotokol\" class=\"anchor\" aria-label=\"줄 링크\"></a>프로토콜</th>\n<td>SMB</td>\n<td>Lustre(POSIX)</td>\n<td>NFS, SMB, iSCSI, NVMe/TCP</td>\n<td>NFS v3, v4</td>\n</tr>\n<tr id=\"row-keullaieonteu\">\n<th scope=\"row\"><a href=\"#row-keullaieonteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>클라이언트</th>\n<td>Windows, Linux, macOS</td>\n<td>Linux</td>\n<td>모두</td>\n<td>모두(NFS 클라이언트)</td>\n</tr>\n<tr id=\"row-sinwon\">\n<th scope=\"row\"><a href=\"#row-sinwon\" class=\"anchor\" aria-label=\"줄 링크\"></a>신원</th>\n<td>Active Directory 필수</td>\n<td>POSIX</td>\n<td>AD, LDAP, POSIX</td>\n<td>POSIX</td>\n</tr>\n<tr id=\"row-gayongseong\">\n<th scope=\"row\"><a href=\"#row-gayongseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>가용성</th>\n<td>Single-AZ, Multi-AZ</td>\n<td>서버는 AZ 하나(Intelligent-Tiering은 데이터만 여러 AZ)</td>\n<td>Single-AZ, Multi-AZ</td>\n<td>Single-AZ, Multi-AZ</td>\n</tr>\n<tr id=\"row-keugi\">\n<th scope=\"row\"><a href=\"#row-keugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>크기</th>\n<td>SSD·HDD 64TiB까지</td>\n<td>사실상 무제한</td>\n<td>HA 쌍마다 SSD 512TiB까지 + 용량 풀</td>\n<td>SSD 512TiB까지</td>\n</tr>\n<tr id=\"row-sigeun-deiteo\">\n<th scope=\"row\"><a href=\"#row-sigeun-deiteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>식은 데이터</th>\n<td>HDD를 고름(자동 이동 없음)</td>\n<td><a href=\"/storage/s3/\" class=\"mention\">S3</a> 연결, Intelligent-Tiering</td>\n<td>용량 풀로 자동</td>\n<td>Intelligent-Tiering</td>\n</tr>\n<tr id=\"row-sabon-bokje\">\n<th scope=\"row\"><a href=\"#row-sabon-bokje\" class=\"anchor\" aria-label=\"줄 링크\"></a>사본·복제</th>\n<td>섀도 복사본, 백업 복사</td>\n<td>S3로 내보내기</td>\n<td>FlexClone, SnapMirror</td>\n<td>쓰기 가능한 복제, 스냅샷 전송</td>\n</tr>\n<tr id=\"row-gakkaun-kaesi\">\n<th scope=\"row\"><a href=\"#row-gakkaun-kaesi\" class=\"anchor\" aria-label=\"줄 링크\"></a>가까운 캐시</th>\n<td>없음(File Gateway는 닫힘)</td>\n<td>없음</td>\n<td>FlexCache</td>\n<td>없음</td>\n</tr>\n<tr id=\"row-danseo\">\n<th scope=\"row\"><a href=\"#row-danseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>단서</th>\n<td>Windows, AD, NTFS</td>\n<td>HPC, 기계 학습, S3</td>\n<td>NetApp, 두 프로토콜</td>\n<td>ZFS, 지연이 짧은 NFS</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"decision\">고르는 순서<a href=\"#decision\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-which-fsx\" data-diagram=\"which-fsx\"><figcaption><span class=\"diagram-title\">파일 시스템을 고르는 <span class=\"diagram-title-end\">순서<a href=\"#diagram-which-fsx\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 파일 시스템을 고르는 순서\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"334\" height=\"643\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 535 1028\"><svg width=\"535\" height=\"1028\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-which-fsx-desc\" aria-labelledby=\"diagram-which-fsx-title\" role=\"img\" viewBox=\"-4 -4 535 1028\"><title id=\"diagram-which-fsx-title\">파일 시스템을 고르는 순서</title><desc id=\"diagram-which-fsx-desc\">많은 노드가 병렬로 계산하면 FSx for Lustre다. 아니고 NFS와 SMB를 함께 쓰거나 iSCSI, NetApp이 있으면 ONTAP이다. Windows만 쓰면 FSx for Windows, Linux만 쓰는데 ZFS나 아주 짧은 지연이 필요하면 OpenZFS, 그렇지 않으면 EFS다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M319.9 56v13q0 7 7 7h110.7q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m450.6 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M319.9 56v13q0 7-7.1 7H202q-7 0-7 7v121\"/><path fill=\"var(--diagram-line)\" d=\"m201 196-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M195 252v55q0 7-7 7H94q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m93 392-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M195 252v55q0 7 7.1 7h94q7 0 7 7v121\"/><path fill=\"var(--diagram-line)\" d=\"m309.2 434-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M303.2 490v55q0 7 7 7h99.2q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m422.5 630-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M303.2 490v55q0 7-7.1 7h-99.2q-7 0-7 7v121\"/><path fill=\"var(--diagram-line)\" d=\"m195.9 672-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M189.9 728v55q0 7 7 7H268q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m281 868-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M189.9 728v55q0 7-7.1 7h-71q-7.2 0-7.2 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m110.6 868-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"432.6\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"444.1\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"164.1\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"194.6\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"75\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"86.5\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"272.2\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"302.7\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"404.5\" y=\"572\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"416\" y=\"595\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"158.9\" y=\"572\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"189.4\" y=\"595\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"263.1\" y=\"810\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"274.6\" y=\"833\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"73.6\" y=\"810\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"104.2\" y=\"833\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 148.609375,0 159.609375,-22 148.609375,-44 11,-44 0,-22\" transform=\"translate(240 56)\"/><text x=\"319.8\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">병렬 계산인가</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 267.34375,0 278.34375,-22 267.34375,-44 11,-44 0,-22\" transform=\"translate(55.9 252)\"/><text x=\"195.1\" y=\"239\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">여러 프로토콜·NetApp인가</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 191.453125,0 202.453125,-22 191.453125,-44 11,-44 0,-22\" transform=\"translate(202 490)\"/><text x=\"303.2\" y=\"477\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Windows·AD인가</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 192.890625,0 203.890625,-22 192.890625,-44 11,-44 0,-22\" transform=\"translate(88 728)\"/><text x=\"189.9\" y=\"715\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">ZFS·짧은 지연인가</text></g><g class=\"d-node\"><text x=\"444.6\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">FSx for Lustre</text><use width=\"72\" height=\"72\" x=\"408.6\" y=\"175\" href=\"#icon-saa-fsx\"/></g><g class=\"d-node\"><text x=\"87\" y=\"524\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">FSx for ONTAP</text><use width=\"72\" height=\"72\" x=\"51\" y=\"413\" href=\"#icon-saa-fsx\"/></g><g class=\"d-node\"><text x=\"416.5\" y=\"762\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">FSx for Windows</text><use width=\"72\" height=\"72\" x=\"380.5\" y=\"651\" href=\"#icon-saa-fsx\"/></g><g class=\"d-node\"><text x=\"275.1\" y=\"1000\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">FSx for OpenZFS</text><use width=\"72\" height=\"72\" x=\"239.1\" y=\"889\" href=\"#icon-saa-fsx\"/></g><g class=\"d-node\"><text x=\"104.6\" y=\"1000\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EFS</text><use width=\"72\" height=\"72\" x=\"68.6\" y=\"889\" href=\"#icon-saa-efs\"/></g></svg><a aria-label=\"FSx for Lustre\" href=\"/storage/fsx-for-lustre/\"><rect width=\"148.8\" height=\"136\" x=\"370.2\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"FSx for ONTAP\" href=\"/storage/fsx-for-netapp-ontap/\"><rect width=\"157.9\" height=\"136\" x=\"8\" y=\"400\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"FSx for Windows\" href=\"/storage/fsx-for-windows/\"><rect width=\"177.3\" height=\"136\" x=\"327.8\" y=\"638\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"FSx for OpenZFS\" href=\"/storage/fsx-comparison/\" aria-current=\"page\"><rect width=\"178.9\" height=\"136\" x=\"185.6\" y=\"876\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EFS\" href=\"/storage/efs/\"><rect width=\"98\" height=\"136\" x=\"55.6\" y=\"876\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>많은 노드가 병렬로 계산하면 FSx for Lustre다. 아니고 NFS와 SMB를 함께 쓰거나 iSCSI, NetApp이 있으면 ONTAP이다. Windows만 쓰면 FSx for Windows, Linux만 쓰는데 ZFS나 아주 짧은 지연이 필요하면 OpenZFS, 그렇지 않으면 EFS다.</p><ul><li>병렬 계산인가 → FSx for Lustre: 예</li><li>병렬 계산인가 → 여러 프로토콜·NetApp인가: 아니요</li><li>여러 프로토콜·NetApp인가 → FSx for ONTAP: 예</li><li>여러 프로토콜·NetApp인가 → Windows·AD인가: 아니요</li><li>Windows·AD인가 → FSx for Windows: 예</li><li>Windows·AD인가 → ZFS·짧은 지연인가: 아니요</li><li>ZFS·짧은 지연인가 → FSx for OpenZFS: 예</li><li>ZFS·짧은 지연인가 → EFS: 아니요</li></ul></details></figure>" }),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"openzfs\">FSx for OpenZFS<a href=\"#openzfs\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>ZFS나 Linux 파일 서버를 고치지 않고 옮기는 NFS 전용 파일 시스템이다. 파일 서버의 메모리와 NVMe 캐시에 있는 데이터를 수백 마이크로초에 내주어, 작은 파일과 데이터베이스처럼 <strong>지연</strong>이 중요한 일에 맞는다. 스냅샷에서 쓰기 가능한 사본을 바로 만들고, 볼륨마다 압축과 할당량을 정한다. 파일 서버는 한 대(HA면 대기 하나 더)라 수백 노드가 한꺼번에 읽는 일은 Lustre가 낫다.</p>\n<p>Single-AZ의 기본형은 대기 서버가 없어 고장 나면 복구를 기다린다. 운영 서비스는 Single-AZ HA나 Multi-AZ를 고른다.</p>\n</div><h2 id=\"vs-efs\">EFS와 비교<a href=\"#vs-efs\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, EFS, FSx, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"EFS와 비교\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\">EFS</th>\n<th scope=\"col\" role=\"columnheader\">FSx</th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-yongnyang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yongnyang\" class=\"anchor\" aria-label=\"줄 링크\"></a>용량</th>\n<td role=\"cell\">저절로 늘고 준다</td>\n<td role=\"cell\">대개 미리 정한다<wbr>(계층형 클래스는 예외)</td>\n<td role=\"cell\">예측이 어려우면 <a href=\"/storage/efs/\" class=\"mention\">EFS</a></td>\n</tr>\n<tr id=\"row-cheoriryang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cheoriryang\" class=\"anchor\" aria-label=\"줄 링크\"></a>처리량</th>\n<td role=\"cell\">Elastic이면 정하지 않는다</td>\n<td role=\"cell\">미리 정한다</td>\n<td role=\"cell\">들쭉날쭉하면 EFS</td>\n</tr>\n<tr id=\"row-vs-efs-peurotokol\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-vs-efs-peurotokol\" class=\"anchor\" aria-label=\"줄 링크\"></a>프로토콜</th>\n<td role=\"cell\">NFS v4</td>\n<td role=\"cell\">SMB, NFS, Lustre, iSCSI</td>\n<td role=\"cell\">Linux NFS가 아니면 FSx</td>\n</tr>\n<tr id=\"row-az\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>AZ</th>\n<td role=\"cell\">리전 유형은 세 AZ 이상</td>\n<td role=\"cell\">파일 서버는 하나 또는 둘</td>\n<td role=\"cell\">손대지 않는 고가용성은 EFS</td>\n</tr>\n<tr id=\"row-seobeoriseu-maunteu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seobeoriseu-maunteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>서버리스 마운트</th>\n<td role=\"cell\"><a href=\"/compute/lambda/\">Lambda</a>, <a href=\"/compute/fargate/\">Fargate</a></td>\n<td role=\"cell\">Lambda에 바로 붙지 않는다</td>\n<td role=\"cell\">서버리스면 EFS</td>\n</tr>\n<tr id=\"row-gineung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gineung\" class=\"anchor\" aria-label=\"줄 링크\"></a>기능</th>\n<td role=\"cell\">수명 주기 계층, 복제</td>\n<td role=\"cell\">스냅샷 사본, AD, 병렬 처리 등</td>\n<td role=\"cell\">기능이 있으면 FSx</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"hybrid-and-cost\">하이브리드와 비용<a href=\"#hybrid-and-cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "온프레미스에서 마운트" }),
						": 네 가지 모두 ",
						createVNode(_components.a, {
							href: "/networking/direct-connect/",
							children: "Direct Connect"
						}),
						"나 VPN으로 붙는다. ONTAP과 OpenZFS의 Multi-AZ는 ",
						createVNode(_components.a, {
							href: "/networking/transit-gateway/",
							children: "Transit Gateway"
						}),
						"가 더 필요하다(",
						createVNode(_components.a, {
							href: "/storage/fsx-for-netapp-ontap/#on-premises",
							children: "이유"
						}),
						")."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "온프레미스에 캐시" }),
						": 지금 새로 고를 수 있는 것은 ONTAP의 FlexCache다. ",
						createVNode(_components.a, {
							href: "/storage/storage-gateway/",
							children: "Storage Gateway"
						}),
						"의 S3 File Gateway는 FSx가 아니라 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"를 캐시한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "옮기기" }),
						": ",
						createVNode(_components.a, {
							href: "/migration/datasync/",
							children: "DataSync"
						}),
						"가 SMB와 NFS를 읽어 넣는다. NetApp끼리는 SnapMirror다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "내는 것" }), ": 대개 용량, 처리량, (추가) IOPS, 백업을 따로 낸다. Multi-AZ는 사본이 둘이라 더 비싸다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "줄이는 법" }), ": Windows는 중복 제거와 HDD, Lustre는 스크래치와 끝나면 지우기, ONTAP은 SSD를 작게 잡고 용량 풀, OpenZFS는 압축과 Intelligent-Tiering."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "FSx File Gateway는 새로 쓸 수 없다",
					"set:html": "<p>온프레미스에서 FSx for Windows를 캐시하던 <a href=\"/storage/fsx-for-windows/#fsx-file-gateway\">FSx File Gateway</a>는 2024년 10월부터 새 고객을 받지 않는다. 옛 문제에서는 “지사에서 FSx의 파일을 빠르게”의 답이다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>Windows File Server</strong>: Windows와 Active Directory만 있다.</li>\n<li><strong>Lustre</strong>: 노드가 많고 합계 처리량이 벽이다. 데이터가 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 있다.</li>\n<li><strong>ONTAP</strong>: NFS와 SMB를 함께, iSCSI, NetApp에서 이전, 자동 계층화.</li>\n<li><strong>OpenZFS</strong>: Linux NFS에서 지연이 가장 짧아야 하거나 ZFS를 옮긴다.</li>\n<li><strong><a href=\"/storage/efs/\" class=\"mention\">EFS</a></strong>: Linux NFS이고 위의 조건이 없다. 가장 손이 덜 간다.</li>\n<li><strong>S3</strong>: 마운트가 필요 없고 객체로 읽으면 된다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "다른 AZ에 대기 서버를 두는 배포(Multi-AZ)가 없는 것은 Lustre" }),
						"다. Intelligent-Tiering은 데이터를 여러 AZ에 두지만 파일 서버는 서브넷 하나에 있다. “AZ 장애를 견디는 HPC 스토리지”라면 원본을 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"에 두는 것으로 답한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Linux도 SMB로 붙는다." }),
						" 그래서 “Linux와 Windows”만으로 ONTAP이 정해지지는 않는다. Linux가 ",
						createVNode(_components.strong, { children: "NFS로" }),
						" 붙어야 할 때 ONTAP이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Lustre와 S3의 연결" }),
						"은 버킷을 파일로 보여 주고, ",
						createVNode(_components.strong, { children: "S3 액세스 포인트" }),
						"는 파일을 객체로 보여 준다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "하나의 서버가 쓰는 디스크" }),
						"라면 FSx가 아니라 ",
						createVNode(_components.a, {
							href: "/storage/ebs/",
							children: "EBS"
						}),
						"다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "HPC라고 늘 Lustre는 아니다",
					"set:html": "<p>노드끼리 나누지 않는 임시 파일이면 <a href=\"/storage/instance-store/\">인스턴스 스토어</a>가 더 빠르고 싸다. 여럿이 <strong>같은 파일</strong>을 함께 읽고 쓸 때 Lustre다.</p>"
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
var url = "content/storage/fsx-comparison.mdx/";
var file = "/work/wt/build/content/storage/fsx-comparison.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/fsx-comparison.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
