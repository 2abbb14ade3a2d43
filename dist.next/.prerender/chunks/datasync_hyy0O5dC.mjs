import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/migration/datasync.mdx
var frontmatter = {
	"title": "AWS DataSync",
	"titleEn": "AWS DataSync",
	"kind": "service",
	"status": "published",
	"summary": "DataSync는 온프레미스·다른 클라우드의 파일과 객체를 S3·EFS·FSx로, 또는 AWS 스토리지끼리 네트워크로 빠르게 옮기고 검증하는 전송 서비스다.",
	"aliases": [
		"DataSync",
		"데이터싱크",
		"데이터 전송 서비스",
		"온프레미스 NFS 이전",
		"파일 마이그레이션",
		"온라인 데이터 전송",
		"NAS 마이그레이션",
		"NFS 마이그레이션",
		"SMB 마이그레이션",
		"DataSync 에이전트",
		"데이터싱크 에이전트",
		"예약 전송",
		"증분 전송",
		"파일 이전",
		"온프레미스 데이터 이전",
		"대량 파일 복사",
		"온프레미스 파일 복사",
		"파일 동기화 서비스",
		"NAS 이전",
		"네트워크로 파일 이전",
		"데이터 전송 방법 고르기",
		"데이터 전송 서비스 비교",
		"전송 서비스 고르기",
		"데이터 이전 방법 비교",
		"NAS EFS 동기화"
	],
	"related": [
		"migration/dms-vs-datasync",
		"migration/snow-family",
		"migration/transfer-family",
		"storage/efs",
		"storage/s3",
		"networking/direct-connect",
		"storage/storage-gateway",
		"storage/fsx-for-windows"
	],
	"signals": [
		{
			"id": "datasync-onpeuremiseu-nfsui",
			"need": "온프레미스 NFS의 바뀐 파일만 날마다 EFS로 옮긴다",
			"choose": "DataSync",
			"see": "migration/datasync#scenario-nfs-daily-to-efs",
			"why": "에이전트가 바뀐 파일만 예약대로 보내고 검증한다."
		},
		{
			"id": "datasync-windows-pail-seobeoreul",
			"need": "Windows 파일 서버를 NTFS 권한째 FSx로 옮긴다",
			"choose": "DataSync",
			"see": "migration/datasync#scenario-ntfs-acl-migration",
			"why": "SMB의 권한과 메타데이터까지 옮긴다. 바뀐 것만 다시 보낸다."
		},
		{
			"id": "transfer-family",
			"need": "협력사가 SFTP로 S3에 파일을 올린다",
			"choose": "Transfer Family",
			"see": "migration/transfer-family#when",
			"why": "상대가 프로토콜을 못 바꾼다. DataSync는 우리가 정해 옮기는 도구다."
		},
		{
			"id": "storage-gateway",
			"need": "온프레미스 앱이 S3를 파일 공유처럼 계속 쓴다",
			"choose": "Storage Gateway",
			"see": "migration/datasync#choose",
			"why": "“계속” 쓰는 입구다. DataSync는 옮기고 끝난다."
		}
	],
	"facts": [
		{
			"id": "throughput-agent",
			"label": "작업 하나의 처리량(에이전트를 쓸 때)",
			"value": "10Gbps까지",
			"called": [
				"datasync 에이전트 속도",
				"datasync 에이전트 대역폭",
				"agent 처리량",
				"bandwidth",
				"throughput per task"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/datasync-limits.html"
		},
		{
			"id": "throughput-agentless",
			"label": "작업 하나의 처리량(에이전트 없이)",
			"value": "5Gbps까지",
			"called": ["agentless 속도", "agentless 대역폭"],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/datasync-limits.html"
		},
		{
			"id": "items-basic",
			"label": "기본 모드에서 한 번에 다루는 파일·객체·디렉터리",
			"value": "온프레미스와 AWS 사이 5,000만 개, AWS 스토리지끼리 2,500만 개",
			"note": "늘릴 수 있다. 2,000만 개가 넘으면 에이전트에 메모리 64GB 이상을 준다.",
			"called": [
				"파일 개",
				"객체 개",
				"파일 개수",
				"한번에 파일",
				"object 개",
				"files per task",
				"objects per task"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/datasync-limits.html"
		},
		{
			"id": "items-enhanced",
			"label": "향상된 모드에서 한 번에 다루는 객체",
			"asks": "향상된 모드는 한 번에 객체를 몇 개까지 다루나?",
			"value": "사실상 제한 없음",
			"note": "지금은 S3·EFS·FSx for Lustre끼리, NFS·SMB·HDFS(향상된 모드 에이전트), 다른 클라우드와 AWS 사이에서 쓴다. FSx for Windows 등은 기본 모드다.",
			"axis": "count",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/choosing-task-mode.html"
		},
		{
			"id": "tasks",
			"label": "작업(task) 수",
			"value": "계정·리전마다 100개",
			"note": "늘릴 수 있다. 작업 하나의 대기 실행은 50개까지다.",
			"called": [
				"작업",
				"task",
				"태스크",
				"tasks per account"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/datasync-limits.html"
		},
		{
			"id": "history",
			"label": "실행 기록 보관",
			"value": "30일",
			"called": [
				"실행기록",
				"기록",
				"이력",
				"로그 보관",
				"execution history retention"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/datasync-limits.html"
		},
		{
			"id": "schedule",
			"label": "예약 실행의 가장 짧은 간격",
			"value": "1시간",
			"note": "실시간 동기화가 아니다.",
			"called": [
				"예약",
				"스케줄",
				"schedule",
				"예약 간격",
				"자주",
				"최소 간격"
			],
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/task-scheduling.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "옮긴 데이터의 GB마다",
			"note": "향상된 모드는 작업을 실행할 때마다 더 낸다.",
			"called": ["cost per GB"],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/datasync/pricing/"
		},
		{
			"id": "locations",
			"label": "읽고 쓰는 곳",
			"value": "NFS, SMB, HDFS, 객체 스토리지와 S3, EFS, FSx",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/working-with-locations.html"
		},
		{
			"id": "protocols",
			"label": "온프레미스를 읽는 프로토콜",
			"value": "NFS, SMB, HDFS, S3와 호환되는 객체 API",
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/working-with-locations.html"
		}
	],
	"scenarios": [
		{
			"id": "nfs-daily-to-efs",
			"situation": "온프레미스 NFS에 날마다 쌓이는 영상을 전환일까지 EFS로 복제한다. Direct Connect가 있고 인터넷을 지나면 안 된다. 운영 부담은 가장 적어야 한다.",
			"answer": [
				"migration/datasync",
				"storage/efs",
				"networking/direct-connect"
			],
			"choose": "DataSync 예약 작업 + 프라이빗 VIF·VPC 엔드포인트",
			"why": "“NFS를 EFS로 계속”과 “운영 최소”다. 온프레미스에 에이전트를 두고 프라이빗 VIF와 DataSync의 VPC 엔드포인트로 보내며 24시간마다 예약 작업을 돌린다.",
			"trap": "S3로 올린 뒤 Lambda로 EFS에 복사하면 단계와 코드가 는다. 암호화한 rsync 스크립트는 직접 운영하고 검증해야 한다.",
			"requirements": [
				"hybrid",
				"private-access",
				"least-operations"
			]
		},
		{
			"id": "ntfs-acl-migration",
			"situation": "Windows 파일 서버 200TB를 NTFS 권한까지 그대로 FSx for Windows File Server로 옮긴다. 사용 가능한 회선은 1Gbps이고 두 달의 여유가 있다.",
			"answer": ["migration/datasync", "storage/fsx-for-windows"],
			"why": "SMB의 권한과 메타데이터를 보존하고 바뀐 파일만 다시 옮긴다. 1Gbps로 200TB는 18일쯤이라 기한에 든다.",
			"trap": "200TB라고 Snowball을 고르면 회선 계산을 빠뜨린 답이고, 새 고객은 주문하지도 못한다. Storage Gateway는 계속 쓰는 입구이지 옮기는 도구가 아니다.",
			"requirements": ["hybrid", "shared-files"]
		},
		{
			"id": "s3-to-efs-inside-aws",
			"situation": "한 리전의 S3에 있는 파일 30TB를 다른 리전의 EFS로 매주 복사해야 한다. 서버는 두지 않는다.",
			"answer": ["migration/datasync", "storage/efs"],
			"choose": "에이전트 없는 DataSync 작업",
			"why": "AWS 스토리지끼리는 에이전트 없이 DataSync 작업만 만들면 된다.",
			"trap": "S3 복제는 S3 버킷으로만 간다. EC2에서 동기화하면 서버를 관리한다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "no-usable-bandwidth",
			"situation": "500TB를 2주 안에 옮겨야 하는데 회선이 100Mbps뿐이다.",
			"answer": ["migration/snow-family"],
			"choose": "Snowball Edge",
			"why": "100Mbps로는 1년이 넘게 걸린다. 시험의 답은 배송하는 Snowball Edge다. 지금 새로 시작하는 고객은 주문할 수 없어 Data Transfer Terminal이나 회선 증설을 검토한다.",
			"trap": "DataSync가 빠르다고 회선보다 빨리 보내지는 못한다.",
			"requirements": ["hybrid"]
		}
	],
	"corrections": [
		{
			"id": "google-cloud",
			"notes": "DataSync는 온프레미스와 AWS 사이의 전송만 하는 서비스라고 한다.",
			"status": "wrong",
			"right": "AWS 스토리지끼리, 그리고 다른 클라우드(Google Cloud Storage, Azure Blob 등)와도 옮긴다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/working-with-locations.html"
		},
		{
			"id": "efs-fsx",
			"notes": "쓰려면 온프레미스에 에이전트를 설치해야 한다고 한다.",
			"status": "simplified",
			"right": "온프레미스 저장소에 닿거나, EFS·FSx를 다른 클라우드와 잇거나, 양쪽 다 S3가 아닌 두 계정 사이를 옮길 때 필요하다. 한 계정의 AWS 스토리지끼리, S3와 다른 클라우드 사이에는 없어도 된다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/do-i-need-datasync-agent.html"
		},
		{
			"id": "efs-privatelink",
			"notes": "EFS용 PrivateLink 인터페이스 엔드포인트로 데이터를 보낸다고 한다.",
			"status": "simplified",
			"right": "에이전트가 붙는 것은 DataSync 서비스의 VPC 엔드포인트다. 데이터는 DataSync가 만든 네트워크 인터페이스를 거쳐 EFS의 마운트 타깃으로 들어간다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/choose-service-endpoint.html"
		}
	],
	"sources": [
		{
			"note": "002",
			"section": "DataSync",
			"lines": "601-604"
		},
		{
			"note": "002",
			"section": "DMS와 DataSync",
			"lines": "606-608"
		},
		{
			"note": "002",
			"section": "전자상거래 시스템 마이그레이션",
			"lines": "610-612"
		},
		{
			"note": "003",
			"section": "AWS DataSync",
			"lines": "64-69"
		}
	],
	"references": [
		{
			"title": "DataSync란",
			"url": "https://docs.aws.amazon.com/datasync/latest/userguide/what-is-datasync.html"
		},
		{
			"title": "전송이 이루어지는 방식",
			"url": "https://docs.aws.amazon.com/datasync/latest/userguide/how-datasync-transfer-works.html"
		},
		{
			"title": "에이전트가 필요한 때",
			"url": "https://docs.aws.amazon.com/datasync/latest/userguide/do-i-need-datasync-agent.html"
		},
		{
			"title": "할당량",
			"url": "https://docs.aws.amazon.com/datasync/latest/userguide/datasync-limits.html"
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
			"slug": "locations",
			"text": "옮길 수 있는 곳"
		},
		{
			"depth": 2,
			"slug": "choose",
			"text": "전송 방법 고르기: DataSync, Snow, Transfer Family, DMS"
		},
		{
			"depth": 2,
			"slug": "how-long",
			"text": "100Mbps·1Gbps 회선으로 며칠 걸리나"
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
		code: "code",
		div: "div",
		p: "p",
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-datasync\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 28a19 19 0 0 1 33-9M49 10v11H38M50 36a19 19 0 0 1-33 9M15 54V43h11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-direct-connect\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M8 12h12v40H8zM44 12h12v40H44zM20 26h24M20 38h24M14 20v1M14 32v1M14 44v1M50 20v1M50 32v1M50 44v1\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-efs\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 50V15h14l5 6h25v29zM32 28v7M22 44v-4a5 5 0 0 1 5-5h10a5 5 0 0 1 5 5v4M32 35v9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-network-interface\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 17h46v24H9zM17 41v8M25 41v8M33 41v8M41 25h6v8h-6zM17 29h14\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-vpc-endpoint\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M34 12H12v40h22M22 32h16M38 32a7 7 0 1 0 14 0a7 7 0 1 0 -14 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>파일과 객체를 네트워크로 옮길 때</strong> 쓴다. 데이터 센터 이전, NAS를 <a href=\"/storage/efs/\" class=\"mention\">EFS</a>나 FSx로 옮기기, 날마다 쌓이는 파일의 복제, 오래된 파일을 <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 아카이브 클래스로 내리기가 그렇다. 문제에 “NFS·SMB 서버”, “예약”, “바뀐 것만”, “검증”, “운영 최소”가 나오면 DataSync다.</p>\n<p>데이터베이스의 테이블은 <a href=\"/migration/dms/\" class=\"mention\">DMS</a>(<a href=\"/migration/dms-vs-datasync/\">비교</a>), 계속 쓰는 파일 공유의 입구는 <a href=\"/storage/storage-gateway/\">Storage Gateway</a>가 맡는다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-agent-to-efs\" data-diagram=\"agent-to-efs\"><figcaption><span class=\"diagram-title\">온프레미스 NFS에서 DataSync로 EFS와 S3에 옮기는 <span class=\"diagram-title-end\">길<a href=\"#diagram-agent-to-efs\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 온프레미스 NFS에서 DataSync로 EFS와 S3에 옮기는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"312\" height=\"912\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 498.8 1459.4\"><svg width=\"498.8\" height=\"1459.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-agent-to-efs-desc\" aria-labelledby=\"diagram-agent-to-efs-title\" role=\"img\" viewBox=\"-4 -4 498.8 1459.4\"><title id=\"diagram-agent-to-efs-title\">온프레미스 NFS에서 DataSync로 EFS와 S3에 옮기는 길</title><desc id=\"diagram-agent-to-efs-desc\">온프레미스의 DataSync 에이전트가 NFS 서버의 파일을 읽는다. 에이전트는 Direct Connect의 프라이빗 VIF로 들어와 VPC의 DataSync 엔드포인트에 붙고 암호화해 보낸다. DataSync는 서브넷에 만든 네트워크 인터페이스로 EFS 마운트 타깃에 쓰거나 S3 버킷에 쓴 뒤 검증한다.</desc><g class=\"d-boundary\"><rect width=\"445.8\" height=\"205\" x=\"12\" y=\"748.4\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"228.6\" height=\"368.4\" x=\"21.5\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M135.8 150.4v74\"/><path fill=\"var(--diagram-line)\" d=\"m141.8 216.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M135.8 356.4v140\"/><path fill=\"var(--diagram-line)\" d=\"m141.8 488.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M135.8 628.4v169\"/><path fill=\"var(--diagram-line)\" d=\"m141.8 789.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M135.8 929.4v47q0 7 7 7h17q7.2 0 7.2 7.1v55.9q0 7 7 7h21.4q7.1 0 7.1 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m208.5 1061.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M249.7 1073.4v-12.9q0-7 7-7h36q7 0 7-7.1v-55.9q0-7 7-7h24.8q7.1 0 7.1-7.1v-43\"/><path fill=\"var(--diagram-line)\" d=\"m332.6 941.4 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M380.8 929.4v47q0 7 7 7H417q7 0 7 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m430 1061.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M226.1 1201.4v106\"/><path fill=\"var(--diagram-line)\" d=\"m232.1 1299.4-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"779.4\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"33.5\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"102.3\" y=\"174.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"135.7\" y=\"197.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 읽기</text></g><g class=\"d-edge-label\"><rect width=\"67.3\" height=\"30\" x=\"101.8\" y=\"430.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"135.4\" y=\"453.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② TLS</text></g><g class=\"d-edge-label\"><rect width=\"142.1\" height=\"30\" x=\"64.3\" y=\"668.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"135.4\" y=\"691.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 프라이빗 VIF</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"155\" y=\"1003.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"166.5\" y=\"1026.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"62.3\" height=\"30\" x=\"268.2\" y=\"1003.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"299.4\" y=\"1026.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ ENI</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"368.5\" y=\"1003.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"423.6\" y=\"1026.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 쓰기·검증</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"170.6\" y=\"1241.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"225.8\" y=\"1264.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 쓰기·검증</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M58.7 78.8a77.1 13.8 0 0 0 154.3 0 77.1 13.8 0 0 0-154.3 0v57.8a77.1 13.8 0 0 0 154.3 0V78.8\"/><text x=\"135.8\" y=\"127.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">NFS·SMB 서버</text></g><g class=\"d-node\"><text x=\"135.8\" y=\"348.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DataSync 에이전트</text><use width=\"72\" height=\"72\" x=\"99.8\" y=\"237.4\" href=\"#icon-saa-datasync\"/></g><g class=\"d-node\"><text x=\"135.8\" y=\"620.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Direct Connect</text><use width=\"72\" height=\"72\" x=\"99.8\" y=\"509.4\" href=\"#icon-saa-direct-connect\"/></g><g class=\"d-node\"><text x=\"135.8\" y=\"921.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DataSync 엔드포인트</text><use width=\"72\" height=\"72\" x=\"99.8\" y=\"810.4\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><text x=\"359.7\" y=\"921.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EFS 마운트 타깃</text><use width=\"72\" height=\"72\" x=\"323.7\" y=\"810.4\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\"><text x=\"226.1\" y=\"1193.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DataSync 서비스</text><use width=\"72\" height=\"72\" x=\"190.1\" y=\"1082.4\" href=\"#icon-saa-datasync\"/></g><g class=\"d-node\"><text x=\"424\" y=\"1193.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EFS</text><use width=\"72\" height=\"72\" x=\"388\" y=\"1082.4\" href=\"#icon-saa-efs\"/></g><g class=\"d-node\"><text x=\"226.1\" y=\"1431.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"190.1\" y=\"1320.4\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"DataSync 에이전트\" href=\"/migration/datasync/\" aria-current=\"page\"><rect width=\"188.6\" height=\"136\" x=\"41.5\" y=\"224.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Direct Connect\" href=\"/networking/direct-connect/\"><rect width=\"159.5\" height=\"136\" x=\"56\" y=\"496.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DataSync 엔드포인트\" href=\"/networking/vpc-endpoints/\"><rect width=\"207.6\" height=\"136\" x=\"32\" y=\"797.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EFS 마운트 타깃\" href=\"/storage/efs/\"><rect width=\"156.2\" height=\"136\" x=\"281.6\" y=\"797.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DataSync 서비스\" href=\"/migration/datasync/\" aria-current=\"page\"><rect width=\"169.6\" height=\"136\" x=\"141.3\" y=\"1069.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EFS\" href=\"/storage/efs/\"><rect width=\"98\" height=\"136\" x=\"375\" y=\"1069.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"177.1\" y=\"1307.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>온프레미스의 DataSync 에이전트가 NFS 서버의 파일을 읽는다. 에이전트는 Direct Connect의 프라이빗 VIF로 들어와 VPC의 DataSync 엔드포인트에 붙고 암호화해 보낸다. DataSync는 서브넷에 만든 네트워크 인터페이스로 EFS 마운트 타깃에 쓰거나 S3 버킷에 쓴 뒤 검증한다.</p><ul><li>온프레미스 안: NFS·SMB 서버, DataSync 에이전트</li><li>VPC 안: DataSync 엔드포인트, EFS 마운트 타깃</li><li>NFS·SMB 서버 → DataSync 에이전트: ① 읽기</li><li>DataSync 에이전트 → Direct Connect: ② TLS</li><li>Direct Connect → DataSync 엔드포인트: ② 프라이빗 VIF</li><li>③ DataSync 엔드포인트 → DataSync 서비스</li><li>DataSync 서비스 → EFS 마운트 타깃: ④ ENI</li><li>EFS 마운트 타깃 → EFS: ⑤ 쓰기·검증</li><li>DataSync 서비스 → S3: ⑤ 쓰기·검증</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li><strong>에이전트</strong>는 온프레미스의 가상 머신(VMware, KVM, Hyper-V)이다. 파일 서버 가까이에 두고 NFS, SMB, HDFS, 객체 스토리지를 읽는다.</li>\n<li>압축하고 TLS로 암호화해 여러 연결로 나눠 보낸다. 인터넷, <a href=\"/networking/site-to-site-vpn/\">VPN</a>, <a href=\"/networking/direct-connect/\">Direct Connect</a> 가운데 어디로든 간다.</li>\n<li>사설 경로만 쓰려면 에이전트를 DataSync의 <a href=\"/networking/vpc-endpoints/\">VPC 엔드포인트</a>로 활성화한다.</li>\n<li>DataSync가 서브넷에 네트워크 인터페이스를 만들어 대상에 닿는다.</li>\n<li>DataSync는 대상에 쓰고, 원본과 체크섬을 견줘 검증한다.</li>\n</ol>\n<p>작업(task)은 <strong>원본 위치</strong>와 <strong>대상 위치</strong> 하나씩에 옵션을 붙인 것이다. 실행할 때마다 양쪽 목록을 견줘 <strong>바뀐 것만</strong> 옮긴다. 그래서 처음 한 번은 길고, 전환 직전의 마지막 실행은 짧다. POSIX 권한(Linux 파일의 소유자와 권한), NTFS ACL(Windows 파일의 권한 목록), 시각 같은 메타데이터도 함께 간다. 대역폭 상한을 걸어 업무 시간의 회선을 남겨 두고, 필터로 일부만 옮긴다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"locations\">옮길 수 있는 곳<a href=\"#locations\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 쪽, 위치, 에이전트\" tabindex=\"0\"><table aria-label=\"옮길 수 있는 곳\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">쪽</th>\n<th scope=\"col\" role=\"columnheader\">위치</th>\n<th scope=\"col\" role=\"columnheader\">에이전트</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-onpeuremiseu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-onpeuremiseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>온프레미스</th>\n<td role=\"cell\">NFS, SMB, HDFS, S3 호환 객체 스토리지</td>\n<td role=\"cell\">필요</td>\n</tr>\n<tr id=\"row-dareun-keullaudeu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dareun-keullaudeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 클라우드</th>\n<td role=\"cell\">Google Cloud Storage, Azure Blob 등</td>\n<td role=\"cell\">S3와 향상된 모드로 주고받으면 없음</td>\n</tr>\n<tr id=\"row-aws\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS</th>\n<td role=\"cell\"><a href=\"/storage/s3/\">S3</a>(모든 클래스), <a href=\"/storage/efs/\">EFS</a>, FSx<wbr>(<a href=\"/storage/fsx-for-windows/\">Windows</a>, <a href=\"/storage/fsx-for-lustre/\">Lustre</a> 등)</td>\n<td role=\"cell\">없음<wbr>(계정이 다르면 한쪽이 S3일 때만)</td>\n</tr>\n</tbody>\n</table></div>\n<p>S3로 옮길 때는 <strong><a href=\"/storage/s3-storage-classes/\">스토리지 클래스</a>를 바로 고른다</strong>. Snow 장치와 달리 Glacier 클래스로 곧장 넣을 수 있다.</p>\n</div><h2 id=\"choose\">전송 방법 고르기: DataSync, Snow, Transfer Family, DMS<a href=\"#choose\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 요구, 고르는 것\" tabindex=\"0\"><table aria-label=\"전송 방법 고르기: DataSync, Snow, Transfer Family, DMS\">\n<thead>\n<tr>\n<th scope=\"col\">요구</th>\n<th scope=\"col\">고르는 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-pail-gaekchereul-omgigeona-jugiro\">\n<th scope=\"row\"><a href=\"#row-pail-gaekchereul-omgigeona-jugiro\" class=\"anchor\" aria-label=\"줄 링크\"></a>파일·객체를 옮기거나 주기로 맞춤</th>\n<td>DataSync</td>\n</tr>\n<tr id=\"row-onpeuremiseu-aebi-s3reul-pail\">\n<th scope=\"row\"><a href=\"#row-onpeuremiseu-aebi-s3reul-pail\" class=\"anchor\" aria-label=\"줄 링크\"></a>온프레미스 앱이 <a href=\"/storage/s3/\" class=\"mention\">S3</a>를 파일 공유처럼 계속 씀</th>\n<td><a href=\"/storage/storage-gateway/\" class=\"mention\">Storage Gateway</a></td>\n</tr>\n<tr id=\"row-sftp\">\n<th scope=\"row\"><a href=\"#row-sftp\" class=\"anchor\" aria-label=\"줄 링크\"></a>협력사가 SFTP로 파일을 올림</th>\n<td><a href=\"/migration/transfer-family/\">Transfer Family</a></td>\n</tr>\n<tr id=\"row-deiteobeiseureul-meomchuji-anko-omgim\">\n<th scope=\"row\"><a href=\"#row-deiteobeiseureul-meomchuji-anko-omgim\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터베이스를 멈추지 않고 옮김</th>\n<td><a href=\"/migration/dms/\">DMS</a></td>\n</tr>\n<tr id=\"row-s3-beokitkkiri-sae-gaekchereul\">\n<th scope=\"row\"><a href=\"#row-s3-beokitkkiri-sae-gaekchereul\" class=\"anchor\" aria-label=\"줄 링크\"></a>S3 버킷끼리 새 객체를 끊임없이</th>\n<td><a href=\"/storage/s3-replication/\">S3 복제</a></td>\n</tr>\n<tr id=\"row-hoeseoneuroneun-gihaneul-mot-matchum\">\n<th scope=\"row\"><a href=\"#row-hoeseoneuroneun-gihaneul-mot-matchum\" class=\"anchor\" aria-label=\"줄 링크\"></a>회선으로는 기한을 못 맞춤</th>\n<td>물리 전송(<a href=\"/migration/snow-family/\">Snow Family</a>)</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"how-long\">100Mbps·1Gbps 회선으로 며칠 걸리나<a href=\"#how-long\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"걸리는 시간은 ",
					createVNode(_components.code, { children: "데이터(비트) ÷ 회선 속도" }),
					"다. 회선을 모두 쓴다고 쳤을 때의 값이고, 실제로는 70~80%로 어림한다."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 데이터, 100Mbps, 1Gbps, 10Gbps",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "100Mbps·1Gbps 회선으로 며칠 걸리나",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "데이터"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "100Mbps"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "1Gbps"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "10Gbps"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-10tb",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-10tb",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "10TB"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "9.3일"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "22시간"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "2.2시간"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-70tb",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-70tb",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "70TB"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "65일"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "6.5일"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "16시간"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-80tb",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-80tb",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "80TB"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "74일"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "7.4일"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "18시간"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-100tb",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-100tb",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "100TB"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "93일"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "9.3일"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "22시간"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-500tb",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-500tb",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "500TB"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "463일"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "46일"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "4.6일"
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "DataSync와 Direct Connect는 짝이다",
					"set:html": "<p><a href=\"/networking/direct-connect/\" class=\"mention\">Direct Connect</a>는 길이고 DataSync는 그 길로 옮기는 일꾼이다. 둘 중 하나를 고르는 것이 아니라 함께 답이 된다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>실시간이 아니다.</strong> 예약은 한 시간이 가장 촘촘하다. 파일이 생기자마자 처리해야 하면 <a href=\"/storage/storage-gateway/\" class=\"mention\">Storage Gateway</a>나 애플리케이션 쪽에서 바로 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 쓴다.</li>\n<li>옮기는 동안 원본을 계속 써도 되지만, 바뀐 파일은 검증에서 어긋날 수 있다. 마지막 실행 전에 쓰기를 멈춘다.</li>\n<li>삭제는 기본으로 따라가지 않는다. 대상에서 지울지는 옵션으로 정한다.</li>\n<li>요금은 옮긴 데이터양으로 낸다. S3 요청과 데이터 전송료가 따로 붙는다.</li>\n</ul></div>" })
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
var url = "content/migration/datasync.mdx/";
var file = "/work/wt/build/content/migration/datasync.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/migration/datasync.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
