import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/storage-gateway.mdx
var frontmatter = {
	"title": "AWS Storage Gateway",
	"titleEn": "AWS Storage Gateway and hybrid cloud storage",
	"kind": "service",
	"status": "published",
	"summary": "온프레미스에 둔 게이트웨이가 파일·디스크·테이프처럼 보이는 입구를 내주고, 실제 데이터는 S3와 EBS 스냅샷, Glacier에 두는 하이브리드 스토리지 서비스다.",
	"aliases": [
		"Storage Gateway",
		"스토리지 게이트웨이",
		"저장소 게이트웨이",
		"SGW",
		"하이브리드 클라우드",
		"하이브리드 스토리지",
		"하이브리드 클라우드 스토리지",
		"파일 게이트웨이",
		"File Gateway",
		"S3 File Gateway",
		"S3 파일 게이트웨이",
		"볼륨 게이트웨이",
		"Volume Gateway",
		"캐시 볼륨",
		"Cached Volume",
		"저장 볼륨",
		"보관형 볼륨",
		"Stored Volume",
		"테이프 게이트웨이",
		"Tape Gateway",
		"가상 테이프 라이브러리",
		"VTL",
		"iSCSI",
		"온프레미스에서 S3 쓰기",
		"온프레미스 캐시 스토리지",
		"테이프 백업 대체",
		"사내에서 클라우드 스토리지",
		"온프레미스 파일 공유 S3",
		"온프렘 백업",
		"하드웨어 어플라이언스",
		"Hardware Appliance"
	],
	"related": [
		"storage/s3",
		"migration/datasync",
		"storage/fsx-for-windows",
		"storage/s3-lifecycle",
		"storage/s3-glacier",
		"storage/ebs-snapshots",
		"networking/direct-connect"
	],
	"signals": [
		{
			"id": "s3-file-gateway",
			"need": "온프레미스의 NFS·SMB 파일을 S3 객체로 두고 최근 것만 캐시한다",
			"choose": "S3 File Gateway",
			"see": "storage/storage-gateway#s3-file-gateway",
			"why": "파일 하나가 객체 하나가 된다. 최근 것은 로컬에서 바로 읽는다."
		},
		{
			"id": "volume-gateway",
			"need": "iSCSI 디스크의 원본은 AWS에, 자주 쓰는 것만 로컬에 둔다",
			"choose": "Volume Gateway의 캐시 볼륨",
			"see": "storage/storage-gateway#volume-gateway",
			"why": "원본이 AWS면 캐시 볼륨, 온프레미스면 저장 볼륨이다."
		},
		{
			"id": "tape-gateway",
			"need": "백업 소프트웨어는 그대로 두고 물리 테이프만 없앤다",
			"choose": "Tape Gateway",
			"see": "storage/storage-gateway#tape-gateway",
			"why": "소프트웨어에는 테이프로 보이고 실제로는 Glacier 클래스에 둔다."
		},
		{
			"id": "datasync",
			"need": "온프레미스 파일을 일정에 따라 옮길 뿐 계속 쓸 입구는 필요 없다",
			"choose": "DataSync",
			"see": "migration/datasync#when",
			"why": "게이트웨이는 계속 쓰는 입구다. 옮기기만 하면 DataSync다."
		}
	],
	"facts": [
		{
			"id": "protocols",
			"label": "유형별 입구의 프로토콜",
			"value": "파일은 NFS·SMB, 볼륨은 iSCSI, 테이프는 iSCSI-VTL",
			"axis": "protocol",
			"source": "https://aws.amazon.com/storagegateway/faqs/"
		},
		{
			"id": "cached-volume",
			"label": "캐시 볼륨의 크기",
			"value": "볼륨당 32TiB, 게이트웨이당 32개·합계 1,024TiB",
			"note": "원본은 AWS에 있고 자주 쓰는 것만 로컬에 둔다.",
			"called": [
				"캐시볼륨",
				"캐시형",
				"캐시드볼륨",
				"캐시된볼륨",
				"cached",
				"캐시 볼륨 크기",
				"캐시 볼륨 TB",
				"cached volume",
				"cached volumes per gateway"
			],
			"axis": "capacity",
			"source": "https://docs.aws.amazon.com/storagegateway/latest/vgw/resource-gateway-limits.html"
		},
		{
			"id": "stored-volume",
			"label": "저장 볼륨의 크기",
			"value": "볼륨당 16TiB, 게이트웨이당 32개·합계 512TiB",
			"note": "원본 전체가 온프레미스에 있다.",
			"called": [
				"저장볼륨",
				"저장형",
				"스토어드볼륨",
				"저장된볼륨",
				"stored",
				"저장 볼륨 크기",
				"저장 볼륨 TB",
				"stored volume",
				"stored volumes per gateway"
			],
			"axis": "capacity",
			"source": "https://docs.aws.amazon.com/storagegateway/latest/vgw/resource-gateway-limits.html"
		},
		{
			"id": "file-size",
			"label": "S3 File Gateway의 파일 크기",
			"value": "최대 5TiB",
			"note": "조금씩 이어 쓰다가 넘으면 앞의 5TiB만 올라간다. S3 객체의 한도가 50TB로 늘어난 뒤에도 게이트웨이의 한도는 그대로다.",
			"called": ["파일게이트웨이 TB"],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/filegateway/latest/files3/fgw-quotas.html"
		},
		{
			"id": "file-cache",
			"label": "S3 File Gateway의 로컬 캐시 디스크",
			"value": "150GiB~64TiB",
			"called": ["캐시 디스크", "File Gateway cache size"],
			"source": "https://docs.aws.amazon.com/filegateway/latest/files3/fgw-quotas.html"
		},
		{
			"id": "shares-per-gateway",
			"label": "게이트웨이 하나의 파일 공유",
			"value": "최대 50개",
			"called": ["file shares per gateway"],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/filegateway/latest/files3/fgw-quotas.html"
		},
		{
			"id": "share-bucket",
			"label": "파일 공유 하나가 이어지는 버킷",
			"value": "1개",
			"note": "한 버킷을 여러 공유가 나눠 쓸 때는 접두사가 겹치지 않게 한다.",
			"called": ["buckets per share", "file gateway bucket per share"],
			"source": "https://docs.aws.amazon.com/filegateway/latest/files3/fgw-quotas.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "저장한 용량, 게이트웨이의 쓰기와 요청, AWS 밖으로의 전송",
			"note": "게이트웨이가 AWS에 쓰는 데이터는 계정마다 처음 100GB가 무료다.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/storagegateway/pricing/"
		},
		{
			"id": "hardware-appliance",
			"label": "하드웨어 어플라이언스",
			"value": "2025년 5월 12일부터 팔지 않음",
			"note": "이미 가진 고객은 2028년 5월까지 쓰고 지원받는다.",
			"examEra": "가상화 서버가 없는 지점에 놓는 답",
			"source": "https://docs.aws.amazon.com/storagegateway/latest/vgw/HardwareAppliance.html"
		},
		{
			"id": "default-class",
			"label": "파일 공유가 쓰는 S3 클래스",
			"value": "Standard(기본), Intelligent-Tiering, Standard-IA, One Zone-IA",
			"note": "Glacier로는 수명 주기로 내린다. Glacier Instant는 지원하지 않는다.",
			"source": "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_CreateNFSFileShare.html"
		},
		{
			"id": "smb-auth",
			"label": "SMB 공유의 사용자 인증",
			"value": "Active Directory(기본) 또는 게스트",
			"axis": "authentication",
			"source": "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_CreateSMBFileShare.html"
		},
		{
			"id": "cache-refresh",
			"label": "캐시를 자동으로 새로 읽는 간격",
			"value": "5분~30일",
			"note": "S3에서 직접 올린 객체가 공유 폴더에 보이려면 캐시를 새로 고쳐야 한다.",
			"called": [
				"캐시 새로고침",
				"캐시 갱신",
				"cache refresh",
				"cache refresh interval",
				"file gateway cache refresh",
				"캐시 새로 고침",
				"file gateway 캐시 새로 고침",
				"cache refresh TTL"
			],
			"source": "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_CacheAttributes.html"
		},
		{
			"id": "tape-archive",
			"label": "꺼낸 가상 테이프가 가는 곳",
			"value": "S3 Glacier Flexible Retrieval 또는 Deep Archive",
			"note": "테이프를 만들 때 고른 풀이 정한다.",
			"source": "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_CreateTapes.html"
		}
	],
	"scenarios": [
		{
			"id": "file-share-to-s3",
			"situation": "온프레미스 서버들이 NFS로 파일을 쓴다. 용량은 S3에 두되 최근 파일은 로컬에서 빠르게 읽고, 90일 뒤에는 더 싼 클래스로 내리고 싶다. 애플리케이션은 고치지 않는다.",
			"answer": ["storage/storage-gateway", "storage/s3-lifecycle"],
			"choose": "S3 File Gateway + 수명 주기",
			"why": "“NFS 그대로”, “S3에 저장”, “최근 파일 캐시”가 S3 File Gateway다. 객체로 저장되므로 수명 주기를 건다.",
			"trap": "DataSync는 옮기는 도구라 파일 공유와 캐시를 내주지 않는다. EFS는 온프레미스에서 마운트되지만 로컬 캐시가 없고 S3 객체가 아니다.",
			"requirements": [
				"hybrid",
				"low-latency",
				"lowest-cost"
			]
		},
		{
			"id": "replace-tapes",
			"situation": "기존 백업 소프트웨어와 절차를 그대로 두고 물리 테이프만 없애려 한다. 오래된 백업은 가장 싸게 보관한다.",
			"answer": ["storage/storage-gateway", "storage/s3-glacier"],
			"choose": "Tape Gateway",
			"why": "“백업 소프트웨어 그대로”, “테이프”는 Tape Gateway다. 꺼낸 테이프는 Glacier 클래스에 보관된다.",
			"trap": "File Gateway로 바꾸면 백업 소프트웨어가 테이프 대신 파일로 쓰도록 절차를 고쳐야 한다.",
			"requirements": ["hybrid", "lowest-cost"]
		},
		{
			"id": "expand-block-storage",
			"situation": "온프레미스 애플리케이션이 iSCSI 디스크를 쓰는데 로컬 용량이 거의 찼다. 자주 쓰는 데이터만 로컬에 남기고 나머지는 AWS에 두고 싶다.",
			"answer": ["storage/storage-gateway"],
			"choose": "캐시 볼륨",
			"why": "원본을 AWS에 두고 일부만 캐시하는 것이 캐시 볼륨이다.",
			"trap": "저장 볼륨은 전체를 온프레미스에 두므로 로컬 용량이 줄지 않는다.",
			"requirements": ["hybrid"]
		},
		{
			"id": "low-latency-all-data",
			"situation": "온프레미스 데이터베이스가 전체 데이터를 짧은 지연으로 읽어야 하고, 재해에 대비한 백업만 AWS에 두려 한다.",
			"answer": ["storage/storage-gateway", "storage/ebs-snapshots"],
			"choose": "저장 볼륨",
			"why": "“전체 데이터에 짧은 지연”은 저장 볼륨이다. 변경분이 비동기로 올라가 EBS 스냅샷이 되고, 재해 때 EC2에서 볼륨으로 되살린다.",
			"trap": "캐시 볼륨은 캐시에 없는 데이터를 AWS까지 가서 읽는다.",
			"requirements": [
				"hybrid",
				"low-latency",
				"disaster-recovery"
			]
		}
	],
	"corrections": [
		{
			"id": "s3-file",
			"notes": "Storage Gateway를 S3와 온프레미스를 연결하는 서비스라고만 한다.",
			"status": "simplified",
			"right": "내 버킷에 객체로 보이는 것은 S3 File Gateway뿐이다. 볼륨과 테이프의 데이터는 AWS가 관리하는 S3에 있어서 볼륨은 EBS 스냅샷으로, 테이프는 게이트웨이로만 꺼낸다.",
			"source": "https://aws.amazon.com/storagegateway/faqs/"
		},
		{
			"id": "iam",
			"notes": "파일 게이트웨이가 IAM 규칙으로 버킷에 연결된다고 한다.",
			"status": "wrong",
			"card": false,
			"right": "규칙이 아니라 IAM 역할이다. 게이트웨이가 역할을 맡아 버킷에 쓰므로 서버에 액세스 키를 두지 않는다.",
			"source": "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_CreateNFSFileShare.html"
		},
		{
			"id": "s3-ebs",
			"notes": "저장 볼륨을 S3에 예약 백업한다고 한다.",
			"status": "simplified",
			"right": "변경분을 비동기로 올리고, 일정에 따라 EBS 스냅샷으로 남긴다. 스냅샷은 내 S3 버킷에 보이지 않는다.",
			"source": "https://docs.aws.amazon.com/storagegateway/latest/vgw/WhatIsStorageGateway.html"
		},
		{
			"id": "fsx-file",
			"notes": "FSx File Gateway를 게이트웨이의 한 유형으로 소개한다.",
			"status": "outdated",
			"right": "2024년 10월부터 신규 고객을 받지 않는다. 지금 새로 고를 수 있는 것은 S3 File Gateway, Volume Gateway, Tape Gateway다.",
			"source": "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_ActivateGateway.html"
		},
		{
			"id": "glacier-flexible",
			"notes": "수명 주기로 Glacier까지 자동으로 내려 비용을 최적화한다고 한다.",
			"status": "simplified",
			"right": "내리는 것은 된다. 그러나 Glacier Flexible이나 Deep Archive로 간 파일을 공유 폴더에서 읽거나 고치면 복원할 때까지 오류가 난다. 다시 열 파일은 IA까지만 내린다. S3 File Gateway는 Glacier Instant를 지원하지 않는다.",
			"source": "https://docs.aws.amazon.com/filegateway/latest/files3/storage-classes.html"
		},
		{
			"id": "datasync-sftp",
			"notes": "하이브리드 클라우드 스토리지가 Storage Gateway로 된다고만 한다.",
			"status": "simplified",
			"right": "온프레미스 프로토콜로 **계속** 쓰는 길이다. 파일을 옮기거나 맞추는 일은 DataSync, 거래처와 SFTP로 주고받는 일은 Transfer Family가 맡고, 어느 것이든 그 아래에 인터넷·VPN·Direct Connect 회선이 있어야 한다.",
			"source": "https://docs.aws.amazon.com/aws-certification/latest/solutions-architect-associate-03/solutions-architect-associate-03-domain4.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Hybrid Cloud for Storage",
			"lines": "990-996"
		},
		{
			"note": "001",
			"section": "Storage Gateway",
			"lines": "998-1014"
		},
		{
			"note": "001",
			"section": "FSx File Gateway",
			"lines": "1016-1021"
		},
		{
			"note": "002",
			"section": "S3 File Gateway",
			"lines": "590-593"
		},
		{
			"note": "002",
			"section": "캐싱 구조",
			"lines": "595-597"
		},
		{
			"note": "002",
			"section": "File Gateway와 수명 주기",
			"lines": "599"
		}
	],
	"references": [
		{
			"title": "S3 File Gateway란",
			"url": "https://docs.aws.amazon.com/filegateway/latest/files3/what-is-file-s3.html"
		},
		{
			"title": "Volume Gateway란",
			"url": "https://docs.aws.amazon.com/storagegateway/latest/vgw/WhatIsStorageGateway.html"
		},
		{
			"title": "Tape Gateway란",
			"url": "https://docs.aws.amazon.com/storagegateway/latest/tgw/WhatIsStorageGateway.html"
		},
		{
			"title": "Storage Gateway FAQ",
			"url": "https://aws.amazon.com/storagegateway/faqs/"
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
			"slug": "hybrid",
			"text": "하이브리드 클라우드 스토리지"
		},
		{
			"depth": 2,
			"slug": "s3-file-gateway",
			"text": "S3 File Gateway"
		},
		{
			"depth": 2,
			"slug": "fsx-file-gateway",
			"text": "FSx File Gateway"
		},
		{
			"depth": 2,
			"slug": "volume-gateway",
			"text": "Volume Gateway"
		},
		{
			"depth": 2,
			"slug": "tape-gateway",
			"text": "Tape Gateway"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-glacier\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M48 67c3 9 34 19 75 19s72-10 75-19v-1c0-5-24-21-75-21S48 61 48 66zm148 62-1 8c10 3 12 1 12 1s0-3-11-9m-50 81 1 6-24 2c-24 0-63-6-63-20L42 68v-2c0-11 31-28 81-28s82 17 82 28l-1 2-7 54c11 6 16 11 17 15 0 2 0 4-2 5-1 2-4 3-8 3l-10-1-1 3-6-1 1-4c-20-6-47-18-60-24l-5 1c-4 0-8-3-8-7s4-8 8-8 8 4 8 8c11 5 38 18 57 24l9-58c-15 10-45 15-74 15s-59-5-73-15l16 119c0 5 22 14 57 14zm59-25 7 8-4 4-9-8h-15l7 12 12 4-1 6-10-3-3 10-6-1 3-12-8-13-7 13 3 12-6 1-3-10-10 3-2-6 12-3 8-13h-15l-9 8-5-4 8-8-8-7 5-5 9 9h15l-8-13-12-3 2-6 10 2 3-10 6 2-3 12 7 13 8-13-3-12 6-2 2 10 11-2 1 6-12 3-7 13h14l10-9 4 5z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-ebs-snapshot\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 21h11l4-7h16l4 7h11v30H9zM23 35a9 9 0 1 0 18 0a9 9 0 1 0 -18 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-storage-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M23 33a9 3 0 0 1 18 0a9 3 0 0 1 -18 0v11a9 3 0 0 0 18 0v-11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>온프레미스의 프로그램은 <strong>쓰던 대로</strong> 두고 데이터만 클라우드에 두고 싶을 때 쓴다. 무엇으로 쓰느냐가 유형을 정한다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 온프레미스가 쓰는 것, 고르는 게이트웨이, 데이터가 있는 곳\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">온프레미스가 쓰는 것</th>\n<th scope=\"col\">고르는 게이트웨이</th>\n<th scope=\"col\">데이터가 있는 곳</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-nfs-smb\">\n<th scope=\"row\"><a href=\"#row-nfs-smb\" class=\"anchor\" aria-label=\"줄 링크\"></a>NFS·SMB 파일 공유</th>\n<td>S3 File Gateway</td>\n<td>내 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 버킷의 객체</td>\n</tr>\n<tr id=\"row-iscsi\">\n<th scope=\"row\"><a href=\"#row-iscsi\" class=\"anchor\" aria-label=\"줄 링크\"></a>iSCSI 디스크</th>\n<td>Volume Gateway</td>\n<td>AWS가 관리하는 S3, <a href=\"/storage/ebs-snapshots/\" class=\"mention\">EBS 스냅샷</a></td>\n</tr>\n<tr id=\"row-baegeop-sopeuteuweeowa-teipeu\">\n<th scope=\"row\"><a href=\"#row-baegeop-sopeuteuweeowa-teipeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>백업 소프트웨어와 테이프</th>\n<td>Tape Gateway</td>\n<td>가상 테이프, Glacier 클래스</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-three-gateways\" data-diagram=\"three-gateways\"><figcaption><span class=\"diagram-title\">온프레미스의 파일·디스크·테이프가 게이트웨이를 거쳐 AWS 스토리지에 저장되는 <span class=\"diagram-title-end\">길<a href=\"#diagram-three-gateways\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 온프레미스의 파일·디스크·테이프가 게이트웨이를 거쳐 AWS 스토리지에 저장되는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"514\" height=\"587\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 823 939.3\"><svg width=\"823\" height=\"939.3\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-three-gateways-desc\" aria-labelledby=\"diagram-three-gateways-title\" role=\"img\" viewBox=\"-4 -4 823 939.3\"><title id=\"diagram-three-gateways-title\">온프레미스의 파일·디스크·테이프가 게이트웨이를 거쳐 AWS 스토리지에 저장되는 길</title><desc id=\"diagram-three-gateways-desc\">온프레미스의 파일 서버, 애플리케이션, 백업 소프트웨어가 각각 NFS·SMB, iSCSI, iSCSI-VTL로 Storage Gateway에 쓴다. 게이트웨이는 로컬 캐시에 담고 암호화해 AWS로 올린다. 파일은 S3 객체로, 볼륨은 EBS 스냅샷으로, 꺼낸 테이프는 Glacier 클래스로 저장된다.</desc><g class=\"d-boundary\"><rect width=\"479\" height=\"205\" x=\"184.1\" y=\"714.3\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"791\" height=\"572.3\" x=\"12\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M670.9 127v77q0 7-7 7h-214q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m449 229-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M404.7 127v110\"/><path fill=\"var(--diagram-line)\" d=\"m410.7 229-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M141.3 127v77q0 7 7 7h211.1q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m372.5 229-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M358.9 369v23q0 7-7.1 7H343q-7.1 0-7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m342 471-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M420 369v23q0 7 7 7h4q7 0 7 7v357.3\"/><path fill=\"var(--diagram-line)\" d=\"m444 755.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"m449.7 367.8.4.6q.5.6.5 1.3v22.6q0 6.7 6.6 6.7 6.7 0 6.7 6.7v201.5q0 7 7 7H579q7 0 7 7.1v142\"/><path fill=\"var(--diagram-line)\" d=\"m592 755.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M389.4 369v23q0 7 7.1 7h8.7q7.1 0 7.1 7v201.2q0 7-7 7h-120q-7 0-7 7.1V683q0 1.4-1.4 1.4t-1.3 1.3v77.7\"/><path fill=\"var(--diagram-line)\" d=\"m281.6 755.3-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"196.1\" y=\"745.3\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">리전</text></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-edge-label\"><rect width=\"121.4\" height=\"30\" x=\"609.9\" y=\"151\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"670.6\" y=\"174\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① NFS·SMB</text></g><g class=\"d-edge-label\"><rect width=\"80.8\" height=\"30\" x=\"364.2\" y=\"151\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"404.6\" y=\"174\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① iSCSI</text></g><g class=\"d-edge-label\"><rect width=\"128.7\" height=\"30\" x=\"76.8\" y=\"151\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"141.1\" y=\"174\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① iSCSI-VTL</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"271\" y=\"429\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"335.6\" y=\"452\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 최근 데이터</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"404.6\" y=\"634.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"437.9\" y=\"657.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 객체</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"543.1\" y=\"634.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"586\" y=\"657.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 스냅샷</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"244.7\" y=\"634.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"278.1\" y=\"657.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 보관</text></g><g class=\"d-node\"><rect width=\"216.2\" height=\"62\" x=\"562.8\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"670.9\" y=\"105\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">파일을 쓰는 서버</text></g><g class=\"d-node\"><rect width=\"216.2\" height=\"62\" x=\"296.6\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"404.7\" y=\"105\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">디스크를 쓰는 앱</text></g><g class=\"d-node\"><rect width=\"210.6\" height=\"62\" x=\"36\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"141.3\" y=\"105\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">백업 소프트웨어</text></g><g class=\"d-node\"><text x=\"404.7\" y=\"361\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Storage Gateway</text><use width=\"72\" height=\"72\" x=\"368.7\" y=\"250\" href=\"#icon-saa-storage-gateway\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M286.2 494a49.8 11 0 0 0 99.6 0 49.8 11 0 0 0-99.6 0v55.2a49.8 11 0 0 0 99.6 0V494\"/><text x=\"336\" y=\"541.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">로컬 캐시</text></g><g class=\"d-node\"><text x=\"438.1\" y=\"887.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷</text><use width=\"72\" height=\"72\" x=\"402.1\" y=\"776.3\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"586.1\" y=\"887.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EBS 스냅샷</text><use width=\"72\" height=\"72\" x=\"550.1\" y=\"776.3\" href=\"#icon-saa-ebs-snapshot\"/></g><g class=\"d-node\"><text x=\"275.6\" y=\"887.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Glacier 클래스</text><use width=\"72\" height=\"72\" x=\"239.6\" y=\"776.3\" href=\"#icon-aws-glacier\"/></g></svg><a aria-label=\"Storage Gateway\" href=\"/storage/storage-gateway/\" aria-current=\"page\"><rect width=\"182.4\" height=\"136\" x=\"313.5\" y=\"237\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 버킷\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"389.1\" y=\"763.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EBS 스냅샷\" href=\"/storage/ebs-snapshots/\"><rect width=\"114\" height=\"136\" x=\"529.1\" y=\"763.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Glacier 클래스\" href=\"/storage/s3-glacier/\"><rect width=\"143\" height=\"136\" x=\"204.1\" y=\"763.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"385\" height=\"621\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 615.3 994.3\"><svg width=\"615.3\" height=\"994.3\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-three-gateways-narrow-desc\" aria-labelledby=\"diagram-three-gateways-narrow-title\" role=\"img\" viewBox=\"-4 -4 615.3 994.3\"><title id=\"diagram-three-gateways-narrow-title\">온프레미스의 파일·디스크·테이프가 게이트웨이를 거쳐 AWS 스토리지에 저장되는 길</title><desc id=\"diagram-three-gateways-narrow-desc\">온프레미스의 파일 서버, 애플리케이션, 백업 소프트웨어가 각각 NFS·SMB, iSCSI, iSCSI-VTL로 Storage Gateway에 쓴다. 게이트웨이는 로컬 캐시에 담고 암호화해 AWS로 올린다. 파일은 S3 객체로, 볼륨은 EBS 스냅샷으로, 꺼낸 테이프는 Glacier 클래스로 저장된다.</desc><g class=\"d-boundary\"><rect width=\"418\" height=\"221.2\" x=\"142\" y=\"753.1\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"583.3\" height=\"611.1\" x=\"12\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M501 135.2v77q0 7-7 7H325.3q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m324.3 237.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M300.9 135.2v110\"/><path fill=\"var(--diagram-line)\" d=\"m306.9 237.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M103.5 135.2v77q0 7 7.1 7h165.8q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m289.5 237.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M280 393.4v23q0 7-7.1 7h-24q-7.2 0-7.2 7v97\"/><path fill=\"var(--diagram-line)\" d=\"m247.7 519.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M307.9 393.4v35q0 7 7 7h17q7.1 0 7.1 7v359.7\"/><path fill=\"var(--diagram-line)\" d=\"m345 794.1-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M321.8 393.4v23q0 7 7 7H353q7 0 7 7v215.7q0 7 7.1 7H476q7 0 7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m489 794.1-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M294 393.4v47q0 7 7 7h10q7 0 7 7v191.7q0 7-7 7H214q-7 0-7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m213 794.1-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"154\" y=\"784.1\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">리전</text></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-edge-label\"><rect width=\"121.4\" height=\"30\" x=\"440\" y=\"159.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"500.7\" y=\"182.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① NFS·SMB</text></g><g class=\"d-edge-label\"><rect width=\"80.8\" height=\"30\" x=\"260.4\" y=\"159.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"300.8\" y=\"182.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① iSCSI</text></g><g class=\"d-edge-label\"><rect width=\"128.7\" height=\"30\" x=\"39\" y=\"159.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"103.4\" y=\"182.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① iSCSI-VTL</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"176.7\" y=\"477.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"241.4\" y=\"500.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 최근 데이터</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"305.5\" y=\"673.1\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"338.9\" y=\"696.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 객체</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"440.1\" y=\"673.1\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"482.9\" y=\"696.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 스냅샷</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"173.5\" y=\"673.1\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"206.9\" y=\"696.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 보관</text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"70.2\" x=\"430.7\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"501\" y=\"97\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">파일을 쓰는 <tspan x=\"501\" y=\"121.2\">서버</tspan></text></g><g class=\"d-node\"><rect width=\"159.6\" height=\"70.2\" x=\"221.1\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"300.9\" y=\"97\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">디스크를 쓰는 <tspan x=\"300.9\" y=\"121.2\">앱</tspan></text></g><g class=\"d-node\"><rect width=\"135.1\" height=\"70.2\" x=\"36\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"103.5\" y=\"97\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">백업 <tspan x=\"103.5\" y=\"121.2\">소프트웨어</tspan></text></g><g class=\"d-node\"><text x=\"300.7\" y=\"361.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Storage <tspan x=\"300.9\" y=\"385.4\">Gateway</tspan></text><use width=\"72\" height=\"72\" x=\"264.9\" y=\"254.2\" href=\"#icon-saa-storage-gateway\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M196 542a45.8 10.6 0 0 0 91.5 0 45.8 10.6 0 0 0-91.6 0v46.5a45.8 10.6 0 0 0 91.6 0V542\"/><text x=\"241.7\" y=\"579.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">로컬 캐시</text></g><g class=\"d-node\"><text x=\"339\" y=\"918.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷</text><use width=\"72\" height=\"72\" x=\"303\" y=\"811.1\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"483.1\" y=\"918.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EBS 스냅샷</text><use width=\"72\" height=\"72\" x=\"447.1\" y=\"811.1\" href=\"#icon-saa-ebs-snapshot\"/></g><g class=\"d-node\"><text x=\"207\" y=\"918.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Glacier <tspan x=\"206.9\" y=\"942.3\">클래스</tspan></text><use width=\"72\" height=\"72\" x=\"171\" y=\"811.1\" href=\"#icon-aws-glacier\"/></g></svg><a aria-label=\"Storage Gateway\" href=\"/storage/storage-gateway/\" aria-current=\"page\"><rect width=\"99.3\" height=\"152.2\" x=\"251.2\" y=\"245.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 버킷\" href=\"/storage/s3/\"><rect width=\"90\" height=\"128\" x=\"294\" y=\"802.1\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EBS 스냅샷\" href=\"/storage/ebs-snapshots/\"><rect width=\"114\" height=\"128\" x=\"426\" y=\"802.1\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Glacier 클래스\" href=\"/storage/s3-glacier/\"><rect width=\"90\" height=\"152.2\" x=\"162\" y=\"802.1\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>온프레미스의 파일 서버, 애플리케이션, 백업 소프트웨어가 각각 NFS·SMB, iSCSI, iSCSI-VTL로 Storage Gateway에 쓴다. 게이트웨이는 로컬 캐시에 담고 암호화해 AWS로 올린다. 파일은 S3 객체로, 볼륨은 EBS 스냅샷으로, 꺼낸 테이프는 Glacier 클래스로 저장된다.</p><ul><li>온프레미스 안: 파일을 쓰는 서버, 디스크를 쓰는 앱, 백업 소프트웨어, Storage Gateway, 로컬 캐시</li><li>리전 안: S3 버킷, EBS 스냅샷, Glacier 클래스</li><li>파일을 쓰는 서버 → Storage Gateway: ① NFS·SMB</li><li>디스크를 쓰는 앱 → Storage Gateway: ① iSCSI</li><li>백업 소프트웨어 → Storage Gateway: ① iSCSI-VTL</li><li>Storage Gateway → 로컬 캐시: ② 최근 데이터</li><li>Storage Gateway → S3 버킷: ③ 객체 (점선)</li><li>Storage Gateway → EBS 스냅샷: ③ 스냅샷 (점선)</li><li>Storage Gateway → Glacier 클래스: ③ 보관 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>게이트웨이는 VMware, Hyper-V, KVM의 가상 머신으로 온프레미스에 둔다. <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에도 올릴 수 있다. 가상화 서버가 없는 작은 지점에는 게이트웨이를 미리 깐 <strong>하드웨어 어플라이언스</strong>를 들였지만 지금은 새로 살 수 없다. 프로그램은 늘 쓰던 프로토콜로 붙는다.</li>\n<li>쓴 데이터는 먼저 로컬 디스크에 담고 <strong>곧바로 끝났다고 답한다</strong>. 최근에 쓰거나 읽은 것이 캐시에 남아 다음 읽기가 빠르다.</li>\n<li>바뀐 부분만 암호화해 비동기로 올린다. 회선이 끊겨도 캐시가 버티고, 이어지면 밀린 것을 올린다. 길은 인터넷, <a href=\"/networking/direct-connect/\">Direct Connect</a>, <a href=\"/networking/site-to-site-vpn/\">VPN</a>이다.</li>\n</ol>\n<p>게이트웨이 유형은 활성화할 때 정하고 바꾸지 못한다. 요금은 저장한 용량, 요청, 밖으로 나오는 전송에 붙는다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"hybrid\">하이브리드 클라우드 스토리지<a href=\"#hybrid\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>일부는 온프레미스에, 일부는 클라우드에 있는 모양이 하이브리드다. 전부 옮기지 못하는 까닭은 흔하다. 보안 규정과 사내 IT 정책, 오래 걸리는 이전, 공장처럼 현장에 있어야 하는 장비가 그렇다.</p>\n<p>스토리지에서는 쓰임이 넷으로 모인다. 로컬 용량을 줄이고, 백업을 밖에 두고, 재해 때 AWS에서 되살리고, 현장의 파일을 클라우드에서 분석한다. Storage Gateway는 이 넷을 <strong>익숙한 프로토콜 뒤에</strong> 숨긴다. 옮기고 끝나는 일이 아니라 계속 쓰는 연결이라는 점이 이전 도구와 다르다.</p>\n</div><h2 id=\"s3-file-gateway\">S3 File Gateway<a href=\"#s3-file-gateway\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>서버에는 NFS나 SMB 파일 공유로 보이고, 최근에 쓰거나 읽은 파일은 온프레미스의 로컬 캐시에 있다. 파일 하나가 <a href=\"/storage/s3/\">S3</a> 객체 하나가 되고, 폴더 경로가 키가 된다. 그래서 AWS 쪽에서도 그 객체를 그대로 쓴다. 분석하고, 복제하고, <a href=\"/storage/s3-lifecycle/\">수명 주기</a>로 내린다.</p>\n<ul>\n<li>게이트웨이는 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 역할로 버킷에 접근한다. SMB 공유의 사용자는 Active Directory로 확인한다.</li>\n<li>공유 하나는 버킷(또는 접두사) 하나에 이어진다.</li>\n<li><strong>S3에서 직접 바꾼 것은 바로 보이지 않는다.</strong> 캐시를 새로 고쳐야 한다. 같은 객체를 양쪽에서 고치지 않는다.</li>\n<li>이름이나 권한을 바꾸고 이어 쓰는 일도 S3에서는 <strong>새 객체</strong>다. IA로 내려간 파일이면 최소 보관 요금을 다시 문다.</li>\n<li>올라간 것을 알리는 파일 업로드 알림을 켜면 다음 처리를 이어 붙일 수 있다.</li>\n</ul>\n</div><h2 id=\"fsx-file-gateway\">FSx File Gateway<a href=\"#fsx-file-gateway\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [createVNode(_components.a, {
					href: "/storage/fsx-for-windows/",
					children: "FSx for Windows"
				}), "의 공유를 온프레미스에서 캐시하던 유형이다."] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "FSx File Gateway는 신규 고객에게 닫혔다",
					"set:html": "<p>2024년 10월부터 새로 쓸 수 없다. 온프레미스 사용자는 <a href=\"/networking/direct-connect/\" class=\"mention\">Direct Connect</a>나 VPN으로 FSx에 직접 붙는다. 시험 자료의 “File Gateway”는 대개 S3 File Gateway다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"volume-gateway\">Volume Gateway<a href=\"#volume-gateway\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>서버에는 iSCSI(네트워크로 붙이는 블록 디스크)로 보인다. 원본이 어디 있느냐로 둘로 나뉜다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, 캐시 볼륨, 저장 볼륨, 무엇이 유리한가\" tabindex=\"0\"><table aria-label=\"Volume Gateway\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\" role=\"columnheader\">캐시 볼륨</th>\n<th scope=\"col\" role=\"columnheader\">저장 볼륨</th>\n<th scope=\"col\" role=\"columnheader\">무엇이 유리한가</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-wonbon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-wonbon\" class=\"anchor\" aria-label=\"줄 링크\"></a>원본</th>\n<td role=\"cell\">AWS</td>\n<td role=\"cell\">온프레미스</td>\n<td role=\"cell\">로컬을 줄이려면 캐시</td>\n</tr>\n<tr id=\"row-rokeore-inneun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-rokeore-inneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>로컬에 있는 것</th>\n<td role=\"cell\">자주 쓰는 일부</td>\n<td role=\"cell\">전체</td>\n<td role=\"cell\">전체를 빠르게 읽으려면 저장</td>\n</tr>\n<tr id=\"row-kaesie-eomneun-deiteo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-kaesie-eomneun-deiteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>캐시에 없는 데이터</th>\n<td role=\"cell\">AWS에서 가져온다</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">지연이 고른 것은 저장</td>\n</tr>\n<tr id=\"row-bollyum-keugi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-bollyum-keugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>볼륨 크기</th>\n<td role=\"cell\">32TiB까지</td>\n<td role=\"cell\">16TiB까지</td>\n<td role=\"cell\">큰 용량은 캐시</td>\n</tr>\n<tr id=\"row-baegeop\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-baegeop\" class=\"anchor\" aria-label=\"줄 링크\"></a>백업</th>\n<td role=\"cell\">EBS 스냅샷</td>\n<td role=\"cell\">EBS 스냅샷</td>\n<td role=\"cell\">같다</td>\n</tr>\n</tbody>\n</table></div>\n<p><a href=\"/storage/ebs-snapshots/\">EBS 스냅샷</a>이므로 재해 때 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에서 <a href=\"/storage/ebs/\" class=\"mention\">EBS</a> 볼륨으로 되살리거나(캐시 볼륨은 16TiB 이하 스냅샷만), 온프레미스에 새 볼륨으로 복원한다. <a href=\"/storage/aws-backup/\">AWS Backup</a>으로 일정을 관리한다.</p>\n</div><h2 id=\"tape-gateway\">Tape Gateway<a href=\"#tape-gateway\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>백업 소프트웨어에는 테이프 장치와 라이브러리로 보인다(VTL). 소프트웨어는 가상 테이프에 쓰고, “꺼내기”를 하면 테이프가 <a href=\"/storage/s3-glacier/\">Glacier</a> 클래스에 보관된다. 다시 읽으려면 라이브러리로 불러오는 데 그 클래스의 시간이 든다. 절차와 카탈로그를 바꾸지 않고 물리 테이프와 창고만 없앤다. 잠금 풀을 쓰면 정한 기간 동안 테이프를 지우지 못하게도 한다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: ["Storage Gateway와 ", createVNode(_components.a, {
							href: "/migration/datasync/",
							children: "DataSync"
						})] }),
						": 계속 쓰는 ",
						createVNode(_components.strong, { children: "입구" }),
						"면 Storage Gateway, 한 번 또는 일정에 따라 ",
						createVNode(_components.strong, { children: "옮기는" }),
						" 일이면 DataSync다. “마이그레이션”, “동기화 작업”은 DataSync 쪽이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: ["Storage Gateway와 ", createVNode(_components.a, {
						href: "/migration/snow-family/",
						children: "Snow 장치"
					})] }), ": 회선이 있으면 게이트웨이, 회선으로 감당이 안 되는 양을 한 번 옮기는 것이면 장치를 배송하는 Snow다. 지금은 새 고객이 쓸 수 없지만 시험에는 나온다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "캐시 볼륨과 저장 볼륨" }),
						": 이름이 아니라 ",
						createVNode(_components.strong, { children: "원본이 어디 있나" }),
						"로 가른다. 저장(stored)은 온프레미스에 저장한다는 뜻이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/storage/efs/",
						children: "EFS"
					}), "를 온프레미스에서 마운트"] }), "하는 것과 다르다. 그쪽은 캐시가 없어서 읽을 때마다 리전까지 간다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "프로토콜이 답을 정한다",
					"set:html": "<p>“NFS·SMB”는 File Gateway, “iSCSI·블록”은 Volume Gateway, “테이프·백업 소프트웨어”는 Tape Gateway다. 그다음에 “전체를 로컬에”와 “자주 쓰는 것만 로컬에”로 볼륨을 가른다.</p>"
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
var url = "content/storage/storage-gateway.mdx/";
var file = "/work/wt/build/content/storage/storage-gateway.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/storage-gateway.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
