import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/ebs-snapshots.mdx
var frontmatter = {
	"title": "EBS 스냅샷",
	"titleEn": "Amazon EBS snapshots and Fast Snapshot Restore",
	"kind": "concept",
	"status": "published",
	"summary": "EBS 볼륨의 한 시점을 바뀐 블록만 더해 리전에 저장하는 백업으로, 다른 AZ·리전·계정에 볼륨을 되살리는 데 쓴다.",
	"aliases": [
		"EBS Snapshot",
		"스냅샷",
		"스냅숏",
		"볼륨 백업",
		"증분 스냅샷",
		"스냅샷 복사",
		"스냅샷 공유",
		"빠른 스냅샷 복원",
		"Fast Snapshot Restore",
		"FSR",
		"EBS 스냅샷 아카이브",
		"Snapshots Archive",
		"EBS 휴지통",
		"Recycle Bin",
		"스냅샷 잠금",
		"Snapshot Lock",
		"볼륨 초기화",
		"Data Lifecycle Manager",
		"DLM",
		"데이터 수명 주기 관리자",
		"디스크 백업",
		"볼륨 복사",
		"볼륨 복구",
		"스냅샷 다른 리전",
		"스냅샷 느림",
		"볼륨 다른 AZ로",
		"스냅샷 자동화",
		"EBS 다른 AZ로 옮기기",
		"EBS 다른 리전으로 복사",
		"EBS 복사",
		"EBS 볼륨 다른 리전으로 복사"
	],
	"related": [
		"storage/ebs",
		"compute/ami",
		"storage/ebs-volume-types",
		"storage/aws-backup",
		"security/kms",
		"storage/instance-store"
	],
	"signals": [
		{
			"id": "fsr",
			"need": "스냅샷으로 만든 볼륨이 만들자마자 최대 성능을 낸다",
			"choose": "빠른 스냅샷 복원(FSR)",
			"see": "storage/ebs-snapshots#fast-snapshot-restore",
			"why": "스냅샷에서 만든 볼륨은 처음 읽을 때 느리다. FSR은 미리 채운다."
		},
		{
			"id": "data-lifecycle-manager",
			"need": "EBS 볼륨의 스냅샷만 날마다 찍고 오래된 것은 지운다",
			"choose": "Data Lifecycle Manager",
			"see": "storage/ebs-snapshots#snapshot",
			"why": "EBS만이면 이것으로 된다. 여러 서비스면 AWS Backup이다."
		},
		{
			"id": "hyujitong-bojon-gyuchik",
			"need": "실수로 지운 스냅샷을 14일 안에 되살린다",
			"choose": "휴지통 보존 규칙",
			"see": "storage/ebs-snapshots#scenario-deleted-by-accident",
			"why": "지운 것이 그동안 휴지통에 남는다. 잠금은 아예 못 지우게 한다."
		},
		{
			"id": "backup",
			"need": "EBS와 RDS·EFS의 백업을 한곳에서 함께 관리한다",
			"choose": "AWS Backup",
			"see": "storage/aws-backup#when",
			"why": "Data Lifecycle Manager는 EBS만 안다. 여럿이면 AWS Backup이다."
		}
	],
	"facts": [
		{
			"id": "full-then-incremental",
			"label": "스냅샷의 크기",
			"asks": "첫 번째 스냅샷과 그다음 스냅샷에는 어느 블록이 담기나?",
			"value": "첫 번째는 쓰인 블록 전부, 다음부터는 바뀐 블록",
			"note": "볼륨의 크기가 아니라 실제로 쓴 데이터에 과금한다.",
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/how_snapshots_work.html"
		},
		{
			"id": "fsr-size",
			"label": "빠른 스냅샷 복원을 켤 수 있는 크기",
			"value": "16TiB 이하",
			"note": "64,000 IOPS, 1,000MiB/s까지의 볼륨이 온전한 효과를 본다. 그보다 빠른 볼륨은 따로 초기화한다.",
			"called": ["FSR 크기", "FSR TB"],
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-fast-snapshot-restore.html"
		},
		{
			"id": "fsr-quota",
			"label": "리전에서 빠른 복원을 켤 수 있는 스냅샷",
			"value": "5개",
			"note": "다른 계정이 공유한 스냅샷에 켠 것도 센다.",
			"called": [
				"FSR 개",
				"FSR 리전당",
				"빠른 복원 개",
				"fast snapshot restore quota"
			],
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-fast-snapshot-restore.html"
		},
		{
			"id": "fsr-billing",
			"label": "빠른 복원의 과금 단위",
			"value": "스냅샷 하나 × 가용 영역 하나 × 켜 둔 시간(최소 1시간)",
			"note": "볼륨을 만들지 않아도, 스냅샷이 작아도 같다.",
			"called": ["FSR 최소", "FSR 요금"],
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-fast-snapshot-restore.html"
		},
		{
			"id": "fsr-ready",
			"label": "빠른 복원이 준비되는 시간",
			"value": "1TiB마다 60분",
			"called": [
				"FSR enable time",
				"복원 활성화 시간",
				"snapshot restore time enable",
				"FSR 켜다"
			],
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/view-fsr-enabled-snapshots.html"
		},
		{
			"id": "fsr-credits",
			"label": "한꺼번에 빠르게 만들 수 있는 볼륨 수",
			"value": "1,024를 스냅샷 크기(GiB)로 나눈 값(1~10개)",
			"note": "켠 직후에는 0에서 차오르고, 쓴 크레딧도 시간이 지나며 다시 찬다. 모자라면 보통 볼륨으로 만들어진다.",
			"called": [
				"FSR 볼륨",
				"FSR 크레딧",
				"빠른 복원 볼륨",
				"FSR credits",
				"snapshot restore volume credits"
			],
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/volume-creation-credits.html"
		},
		{
			"id": "init-rate",
			"label": "볼륨 초기화 속도 지정",
			"value": "100~300MiB/s",
			"note": "빠른 복원 없이 예측 가능한 속도로 채우는 새 방식이다. 볼륨을 만들 때 적는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html"
		},
		{
			"id": "archive-tier",
			"label": "스냅샷 아카이브",
			"asks": "스냅샷 아카이브는 얼마나 싸고 조건은 무엇인가?",
			"value": "저장 비용 최대 75% 절감, 최소 90일, 복원 최대 72시간",
			"note": "옮기면 증분이 아니라 전체 스냅샷이 된다.",
			"called": [
				"스냅샷아카이브",
				"아카이브",
				"snapshot archive",
				"archive 복원",
				"archive tier",
				"restoring the archive",
				"아카이브 복원",
				"아카이브 티어",
				"archive cost savings",
				"아카이브 최소 보관"
			],
			"axis": "minimum-charge",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-archive.html"
		},
		{
			"id": "recycle-bin",
			"label": "휴지통 보존 기간",
			"value": "스냅샷과 AMI 1~365일, 볼륨 1~7일",
			"note": "규칙은 리전마다 만든다. 그 전에 지운 것은 되살리지 못한다.",
			"called": [
				"휴지통",
				"recycle",
				"recycle bin",
				"휴지통 보관"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_RetentionPeriod.html"
		},
		{
			"id": "snapshot-lock",
			"label": "스냅샷 잠금 기간",
			"value": "1~36,500일",
			"note": "거버넌스와 규정 준수 두 모드다. 규정 준수에는 1~72시간의 취소 기간을 둘 수 있다.",
			"called": ["snapshot lock", "잠금"],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LockSnapshot.html"
		},
		{
			"id": "pending-limit",
			"label": "볼륨 하나에서 동시에 만드는 스냅샷",
			"value": "5개, st1·sc1은 1개",
			"called": [
				"concurrent snapshots",
				"동시 스냅샷",
				"pending snapshots"
			],
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-resource-quotas.html"
		}
	],
	"scenarios": [
		{
			"id": "slow-first-read",
			"situation": "재해 복구 훈련에서 스냅샷으로 만든 데이터베이스 볼륨이 처음 몇 시간 동안 매우 느리다. 복원하자마자 최대 성능이 나와야 한다.",
			"answer": ["storage/ebs-snapshots"],
			"choose": "빠른 스냅샷 복원",
			"why": "“복원 즉시 최대 성능”은 빠른 스냅샷 복원이다. 복원할 AZ에서 스냅샷에 미리 켜 둔다.",
			"trap": "io2로 바꿔도 블록을 처음 읽을 때 S3에서 가져오는 지연은 그대로다. `dd`로 전부 읽어 데우는 방법은 되지만 “즉시”가 아니다.",
			"requirements": ["disaster-recovery", "low-latency"]
		},
		{
			"id": "copy-to-dr-region",
			"situation": "운영 볼륨의 백업을 날마다 다른 리전에 두고 30일이 지나면 지운다. 스크립트를 유지하고 싶지 않다.",
			"answer": ["storage/ebs-snapshots", "storage/aws-backup"],
			"choose": "Data Lifecycle Manager나 AWS Backup",
			"why": "스냅샷 생성, 리전 복사, 보존은 Data Lifecycle Manager나 AWS Backup의 정책이 맡는다. EBS만이면 앞의 것, 여러 서비스를 함께 다루면 뒤의 것이다.",
			"trap": "스냅샷을 S3 버킷으로 복제하는 규칙은 없다. 스냅샷은 내 버킷에 보이지 않는다.",
			"requirements": ["disaster-recovery", "least-operations"]
		},
		{
			"id": "deleted-by-accident",
			"situation": "운영자가 정리 스크립트로 필요한 스냅샷까지 지우는 사고가 났다. 다음부터는 지운 뒤 14일 안에 되살릴 수 있어야 한다.",
			"answer": ["storage/ebs-snapshots"],
			"choose": "휴지통 보존 규칙(14일)",
			"why": "휴지통 보존 규칙을 14일로 만들어 두면 삭제한 스냅샷이 그동안 남는다.",
			"trap": "스냅샷 잠금은 아예 못 지우게 한다. 정상적인 정리까지 막으므로 “지웠다가 되살리기”와 다르다.",
			"requirements": ["durability"]
		},
		{
			"id": "share-encrypted",
			"situation": "암호화된 스냅샷을 다른 계정의 팀이 자기 키로 복사해 쓰게 해야 한다.",
			"answer": ["storage/ebs-snapshots", "security/kms"],
			"choose": "고객 관리형 키로 암호화한 스냅샷과 키 공유",
			"why": "고객 관리형 키로 암호화한 스냅샷을 공유하고 그 키의 사용 권한도 준다. 받은 쪽은 자기 키로 다시 암호화해 복사한다.",
			"trap": "기본 키 `aws/ebs`로 암호화한 스냅샷은 공유할 수 없다. 암호화된 스냅샷은 공개할 수도 없다.",
			"requirements": ["encryption", "access-control"]
		}
	],
	"corrections": [
		{
			"id": "az-dsu",
			"notes": "빠른 스냅샷 복원의 비용이 가용 영역과 스냅샷 크기에 따라 정해진다고 한다.",
			"status": "wrong",
			"right": "켜 둔 스냅샷 수와 AZ 수, 시간으로 정해진다(DSU-시간). 크기는 요금이 아니라 한꺼번에 빠르게 만들 수 있는 볼륨 수에 영향을 준다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-fast-snapshot-restore.html"
		},
		{
			"id": "az",
			"notes": "스냅샷을 찍은 뒤 다른 AZ나 리전으로 카피할 수 있다고 한다.",
			"status": "simplified",
			"right": "스냅샷은 리전에 속하므로 다른 AZ에는 복사 없이 볼륨을 만든다. 복사가 필요한 것은 다른 리전과 계정이다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html"
		},
		{
			"id": "wording",
			"notes": "스냅샷을 위해 볼륨을 떼어 내기를 권한다고 한다.",
			"status": "simplified",
			"right": "쓰는 중에도 찍는다. 찍는 순간까지 디스크에 쓰인 것만 담기므로 쓰기를 멈추거나 파일 시스템을 얼리면 된다. 그럴 수 없을 때 마운트를 풀고, 루트 볼륨이면 인스턴스를 멈춘다. 찍기 시작하면 바로 다시 써도 된다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-creating-snapshot.html"
		},
		{
			"id": "az-2",
			"notes": "빠른 스냅샷 복원이 초기 지연을 완전히 없앤다고 한다.",
			"status": "simplified",
			"right": "그 AZ의 크레딧이 남아 있고 볼륨 성능이 한도 안일 때의 이야기다. 크레딧이 모자라면 보통 볼륨처럼 처음 읽을 때 느리다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-fast-snapshot-restore.html"
		},
		{
			"id": "lambda-iops",
			"notes": "복원한 볼륨의 지연을 Lambda의 콜드 스타트에 빗대고, 프로비저닝된 성능을 주어 없앤다고 한다.",
			"status": "simplified",
			"right": "볼륨이 늦게 켜지는 것이 아니라 블록을 처음 읽을 때마다 스냅샷에서 가져오느라 느린 것이다. 빠른 스냅샷 복원은 처음부터 채워진 볼륨을 만들게 할 뿐, 프로비저닝된 IOPS를 사는 것과는 다르다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-fast-snapshot-restore.html"
		}
	],
	"sources": [{
		"note": "001",
		"section": "EBS 스냅샷",
		"lines": "236-242"
	}, {
		"note": "002",
		"section": "EBS 빠른 스냅샷 복원 (Fast Snapshot Restore, FSR)",
		"lines": "442-447"
	}],
	"references": [
		{
			"title": "EBS 스냅샷",
			"url": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html"
		},
		{
			"title": "빠른 스냅샷 복원",
			"url": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-fast-snapshot-restore.html"
		},
		{
			"title": "EBS 볼륨 초기화",
			"url": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-initialize.html"
		},
		{
			"title": "스냅샷 아카이브",
			"url": "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-archive.html"
		},
		{
			"title": "휴지통",
			"url": "https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin.html"
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
			"slug": "snapshot",
			"text": "스냅샷 다루기"
		},
		{
			"depth": 2,
			"slug": "fast-snapshot-restore",
			"text": "빠른 스냅샷 복원"
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
		strong: "strong",
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><symbol id=\"icon-saa-ebs\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M13 17a19 6 0 0 1 38 0a19 6 0 0 1 -38 0v30a19 6 0 0 0 38 0v-30M13 32a19 6 0 0 0 38 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/storage/ebs/\">EBS</a> 볼륨은 AZ 하나에 묶여 있다. 그 밖으로 나가는 길이 스냅샷이다.</p>\n<ul>\n<li>잘못 지운 파일이나 깨진 데이터베이스를 어제로 되돌린다.</li>\n<li>볼륨을 다른 AZ, 리전, 계정으로 옮긴다.</li>\n<li>암호화하지 않은 볼륨을, 암호화해 복사한 스냅샷을 거쳐 새 볼륨으로 바꾼다.</li>\n<li>서버를 찍어 내는 <a href=\"/compute/ami/\">AMI</a>의 디스크가 된다.</li>\n</ul>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-incremental\" data-diagram=\"incremental\"><figcaption><span class=\"diagram-title\">스냅샷이 바뀐 블록만 저장하고 앞의 스냅샷을 참조하는 <span class=\"diagram-title-end\">모습<a href=\"#diagram-incremental\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 스냅샷이 바뀐 블록만 저장하고 앞의 스냅샷을 참조하는 모습\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"277\" height=\"646\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 442.6 1033.4\"><svg width=\"442.6\" height=\"1033.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-incremental-desc\" aria-labelledby=\"diagram-incremental-title\" role=\"img\" viewBox=\"-4 -4 442.6 1033.4\"><title id=\"diagram-incremental-title\">스냅샷이 바뀐 블록만 저장하고 앞의 스냅샷을 참조하는 모습</title><desc id=\"diagram-incremental-desc\">볼륨의 첫 스냅샷 A는 쓰인 10GiB를 모두 담는다. 4GiB가 바뀐 뒤의 스냅샷 B는 4GiB만 담고 나머지는 A를 참조한다. 2GiB가 더해진 뒤의 스냅샷 C는 2GiB만 담는다. 어느 스냅샷으로든 그 시점의 볼륨을 온전히 만들 수 있다.</desc><g class=\"d-boundary\"><rect width=\"410.6\" height=\"527\" x=\"12\" y=\"280\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M160.8 140v13q0 7-7 7h-83q-7 0-7 7v76q0 7 7 7h3.5q7.1 0 7.1 7v427q0 7 7 7h14.7q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m116.2 709-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M178.3 140v35.8q0 4.2-4.2 4.2-4.1 0-4.1 4.2V541\"/><path fill=\"var(--diagram-line)\" d=\"m176 533-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M195.8 140v13q0 7 7 7h73q7 0 7 7v79.2q0 3.8 3.9 3.8 3.8 0 3.8 3.8V329\"/><path fill=\"var(--diagram-line)\" d=\"m296.5 321-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M202.4 607v77q0 7-7 7h-14.7q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m179.6 709-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M258.1 395v113q0 7-7 7h-9.2q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m240.8 533-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M323 395v528\"/><path fill=\"var(--diagram-line)\" d=\"m329 915-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"304\" y=\"311\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">리전에 저장</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"20.7\" y=\"200\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"63.6\" y=\"223\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 월요일</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"127.1\" y=\"200\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"170\" y=\"223\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 화요일</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"239.9\" y=\"200\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"282.7\" y=\"223\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 수요일</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"180.9\" y=\"631\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"201.9\" y=\"654\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">참조</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"237.1\" y=\"455\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"258.1\" y=\"478\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">참조</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"289.4\" y=\"857\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"322.8\" y=\"880\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 복원</text></g><g class=\"d-node\"><text x=\"178.3\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EBS 볼륨</text><use width=\"72\" height=\"72\" x=\"142.3\" y=\"21\" href=\"#icon-saa-ebs\"/></g><g class=\"d-node\"><rect width=\"211.8\" height=\"62\" x=\"36\" y=\"721\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"141.9\" y=\"761\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">스냅샷 A 10GiB</text></g><g class=\"d-node\"><rect width=\"216\" height=\"62\" x=\"94.4\" y=\"545\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"202.4\" y=\"585\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">스냅샷 B +4GiB</text></g><g class=\"d-node\"><rect width=\"216.1\" height=\"62\" x=\"182.5\" y=\"333\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"290.5\" y=\"373\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">스냅샷 C +2GiB</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M241.6 941.1a81.3 14.1 0 0 0 162.6 0 81.3 14.1 0 0 0-162.6 0v58.2a81.3 14.1 0 0 0 162.6 0V941\"/><text x=\"322.9\" y=\"990.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">새 볼륨, 아무 AZ</text></g></svg><a aria-label=\"EBS 볼륨\" href=\"/storage/ebs/\"><rect width=\"98\" height=\"136\" x=\"129.3\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>볼륨의 첫 스냅샷 A는 쓰인 10GiB를 모두 담는다. 4GiB가 바뀐 뒤의 스냅샷 B는 4GiB만 담고 나머지는 A를 참조한다. 2GiB가 더해진 뒤의 스냅샷 C는 2GiB만 담는다. 어느 스냅샷으로든 그 시점의 볼륨을 온전히 만들 수 있다.</p><ul><li>리전에 저장 안: 스냅샷 A 10GiB, 스냅샷 B +4GiB, 스냅샷 C +2GiB</li><li>EBS 볼륨 → 스냅샷 A 10GiB: ① 월요일 (점선)</li><li>EBS 볼륨 → 스냅샷 B +4GiB: ② 화요일 (점선)</li><li>EBS 볼륨 → 스냅샷 C +2GiB: ③ 수요일 (점선)</li><li>스냅샷 B +4GiB → 스냅샷 A 10GiB: 참조</li><li>스냅샷 C +2GiB → 스냅샷 B +4GiB: 참조</li><li>스냅샷 C +2GiB → 새 볼륨, 아무 AZ: ④ 복원</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>첫 스냅샷은 쓰인 블록을 전부 담는다. 200GiB 볼륨이라도 50GiB를 썼으면 50GiB다.</li>\n<li>다음부터는 바뀐 블록만 담고 나머지는 앞의 것을 <strong>참조</strong>한다.</li>\n<li>그래도 스냅샷마다 그 시점이 온전하다. 가운데 것을 지워도 다른 스냅샷이 쓰는 블록은 남으므로 복원이 깨지지 않는다. 그래서 하나를 지워도 요금이 그만큼 줄지 않을 수 있다.</li>\n<li>복원하면 새 볼륨이 생긴다. 원래 볼륨을 되감는 기능이 아니다.</li>\n</ol>\n<p>찍는 순간의 모습은 바로 정해지고, 옮기는 일은 뒤에서 비동기로 이어진다. 그동안 볼륨은 계속 쓴다. 다만 <strong>운영 체제의 캐시에 남은 데이터는 담기지 않는다</strong>. 볼륨 여럿으로 된 데이터베이스는 인스턴스 단위의 다중 볼륨 스냅샷으로 같은 시점에 맞춘다.</p>\n<p>스냅샷은 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 저장되지만 내 버킷에는 보이지 않는다. <a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 콘솔과 API로만 다룬다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"snapshot\">스냅샷 다루기<a href=\"#snapshot\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 하고 싶은 일, 방법\" tabindex=\"0\"><table aria-label=\"스냅샷 다루기\">\n<thead>\n<tr>\n<th scope=\"col\">하고 싶은 일</th>\n<th scope=\"col\">방법</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-nalmada-jjikgo-oraedoen-geoseun-jiugi\">\n<th scope=\"row\"><a href=\"#row-nalmada-jjikgo-oraedoen-geoseun-jiugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>날마다 찍고 오래된 것은 지우기</th>\n<td>Data Lifecycle Manager, 여러 서비스면 <a href=\"/storage/aws-backup/\">AWS Backup</a></td>\n</tr>\n<tr id=\"row-az\">\n<th scope=\"row\"><a href=\"#row-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 AZ로 옮기기</th>\n<td>그 AZ에 볼륨을 만든다</td>\n</tr>\n<tr id=\"row-dareun-rijeoneuro-omgigi\">\n<th scope=\"row\"><a href=\"#row-dareun-rijeoneuro-omgigi\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 리전으로 옮기기</th>\n<td>복사한다. 끝나는 시간을 정하는 시간 기반 복사도 있다</td>\n</tr>\n<tr id=\"row-dareun-gyejeonge-jugi\">\n<th scope=\"row\"><a href=\"#row-dareun-gyejeonge-jugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 계정에 주기</th>\n<td>공유한다. 암호화되었으면 <a href=\"/security/kms/\">KMS</a> 키도 함께</td>\n</tr>\n<tr id=\"row-amhohwahagi\">\n<th scope=\"row\"><a href=\"#row-amhohwahagi\" class=\"anchor\" aria-label=\"줄 링크\"></a>암호화하기</th>\n<td>복사하면서 키를 고른다. 되돌릴 수는 없다</td>\n</tr>\n<tr id=\"row-myeot-nyeon-bogwanhagi\">\n<th scope=\"row\"><a href=\"#row-myeot-nyeon-bogwanhagi\" class=\"anchor\" aria-label=\"줄 링크\"></a>몇 년 보관하기</th>\n<td>아카이브 계층으로 옮긴다</td>\n</tr>\n<tr id=\"row-silsuro-jiun-geot-doesalligi\">\n<th scope=\"row\"><a href=\"#row-silsuro-jiun-geot-doesalligi\" class=\"anchor\" aria-label=\"줄 링크\"></a>실수로 지운 것 되살리기</th>\n<td>휴지통 보존 규칙을 미리 만든다</td>\n</tr>\n<tr id=\"row-amudo-mot-jiuge-hagi\">\n<th scope=\"row\"><a href=\"#row-amudo-mot-jiuge-hagi\" class=\"anchor\" aria-label=\"줄 링크\"></a>아무도 못 지우게 하기</th>\n<td>스냅샷 잠금</td>\n</tr>\n<tr id=\"row-gonggae-sago-makgi\">\n<th scope=\"row\"><a href=\"#row-gonggae-sago-makgi\" class=\"anchor\" aria-label=\"줄 링크\"></a>공개 사고 막기</th>\n<td>리전의 스냅샷 퍼블릭 액세스 차단</td>\n</tr>\n</tbody>\n</table></div>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> ec2</span><span class=\"tk-string\"> copy-snapshot</span><span class=\"tk-string\"> --region</span><span class=\"tk-string\"> ap-northeast-1</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --source-region</span><span class=\"tk-string\"> ap-northeast-2</span><span class=\"tk-string\"> --source-snapshot-id</span><span class=\"tk-string\"> snap-0123456789abcdef0</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --encrypted</span><span class=\"tk-string\"> --kms-key-id</span><span class=\"tk-string\"> alias/dr-backup</span></span></code></pre>\n</div><h2 id=\"fast-snapshot-restore\">빠른 스냅샷 복원<a href=\"#fast-snapshot-restore\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"스냅샷으로 만든 볼륨은 바로 붙일 수 있지만 속은 비어 있다. 읽는 블록을 그때그때 ",
					createVNode(_components.a, {
						href: "/storage/s3/",
						class: "mention",
						children: "S3"
					}),
					"에서 가져오므로 ",
					createVNode(_components.strong, { children: "처음 읽을 때마다 느리다" }),
					". 데이터베이스를 복원하면 이 지연이 몇 시간 간다. 해법은 셋이다."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 방법, 언제 최대 성능, 비용",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "빠른 스냅샷 복원",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: "방법"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "언제 최대 성능"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "비용"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-fsr",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-fsr",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "빠른 스냅샷 복원(FSR)"]
									}),
									createVNode(_components.td, { children: "만들자마자" }),
									createVNode(_components.td, { children: "켜 둔 동안 스냅샷 × AZ × 시간" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-chogihwa-sokdo-jijeong",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-chogihwa-sokdo-jijeong",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "초기화 속도 지정"]
									}),
									createVNode(_components.td, { children: "정한 속도로 채워진 뒤" }),
									createVNode(_components.td, { children: "만드는 볼륨마다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-dd-fio",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [
											createVNode(_components.a, {
												href: "#row-dd-fio",
												class: "anchor",
												"aria-label": "줄 링크"
											}),
											"직접 전부 읽기(",
											createVNode(_components.code, { children: "dd" }),
											", ",
											createVNode(_components.code, { children: "fio" }),
											")"
										]
									}),
									createVNode(_components.td, { children: "다 읽은 뒤" }),
									createVNode(_components.td, { children: "없음, 시간이 든다" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					"FSR은 ",
					createVNode(_components.strong, { children: "스냅샷마다, AZ마다" }),
					" 켠다. 새 스냅샷에 이어지지 않으니 날마다 찍는다면 정책에서 최신 것만 켜고 옛것은 끄게 한다. 한 번에 빠르게 만들 수 있는 볼륨 수는 크레딧이 정한다. 128GiB 스냅샷이면 8개, 1TiB면 1개다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "FSR은 켜 둔 시간에 돈이 든다",
					"set:html": "<p>볼륨을 하나도 만들지 않아도 켜 둔 시간만큼 낸다. 스냅샷 2개를 AZ 3곳에서 켜면 6개분이다. “비용 효율”이 함께 나오면 복원이 잦고 급한 것만 켠다는 보기를 고른다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>스냅샷과 <a href=\"/compute/ami/\">AMI</a></strong>: 스냅샷은 볼륨 하나의 데이터이고, AMI는 스냅샷에 부팅 정보를 더한 틀이다. 서버를 다시 만들려면 AMI가 편하다.</li>\n<li><strong>스냅샷과 볼륨 복사</strong>: 같은 AZ에 사본이 당장 필요하면 볼륨 복사가 스냅샷을 거치지 않는다. 백업은 스냅샷이다.</li>\n<li><strong>아카이브와 <a href=\"/storage/s3-glacier/\">S3 Glacier</a></strong>: 스냅샷 아카이브는 <a href=\"/storage/ebs/\" class=\"mention\">EBS</a>의 계층이다. <a href=\"/storage/s3-lifecycle/\" class=\"mention\">S3 수명 주기</a>로 스냅샷을 Glacier에 보낼 수는 없다.</li>\n<li>AMI가 쓰는 스냅샷은 AMI를 등록 취소해야 지워진다.</li>\n<li><a href=\"/storage/instance-store/\">인스턴스 스토어</a> 볼륨은 스냅샷을 찍을 수 없다.</li>\n</ul></div>" })
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
var url = "content/storage/ebs-snapshots.mdx/";
var file = "/work/wt/build/content/storage/ebs-snapshots.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/ebs-snapshots.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
