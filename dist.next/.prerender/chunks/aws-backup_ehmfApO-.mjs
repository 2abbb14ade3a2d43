import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/aws-backup.mdx
var frontmatter = {
	"title": "AWS Backup",
	"titleEn": "AWS Backup",
	"kind": "service",
	"status": "published",
	"summary": "여러 AWS 서비스의 백업을 한 정책으로 예약하고 보존하고 다른 리전과 계정에 복사하며, 지우지 못하게 잠그기까지 하는 중앙 백업 서비스다.",
	"aliases": [
		"AWS 백업",
		"에이더블유에스 백업",
		"백업 서비스",
		"중앙 집중식 백업",
		"통합 백업",
		"백업 플랜",
		"백업 계획",
		"Backup Plan",
		"백업 볼트",
		"백업 금고",
		"Backup Vault",
		"백업 볼트 잠금",
		"Backup Vault Lock",
		"논리적 에어갭 볼트",
		"에어갭 백업",
		"logically air-gapped vault",
		"복원 테스트",
		"백업 감사 관리자",
		"Backup Audit Manager",
		"복구 지점",
		"recovery point",
		"백업 자동화",
		"백업 중앙 관리",
		"백업 일괄 관리",
		"정기 백업",
		"여러 서비스 백업",
		"백업 정책",
		"백업 삭제 방지",
		"랜섬웨어",
		"랜섬웨어 대비",
		"랜섬웨어 방지",
		"백업 볼트 락"
	],
	"related": [
		"storage/ebs-snapshots",
		"database/dynamodb-backup",
		"database/rds",
		"storage/efs",
		"storage/s3-versioning",
		"storage/s3-replication",
		"management/organizations",
		"security/kms"
	],
	"signals": [
		{
			"id": "backup",
			"need": "EC2·RDS·EFS·DynamoDB의 백업을 한 정책으로 예약하고 보존한다",
			"choose": "AWS Backup",
			"see": "storage/aws-backup#when",
			"why": "여러 서비스의 백업을 한 플랜에 담는다. 서비스마다 따로면 제각각이다."
		},
		{
			"id": "dareun-gyejeong-bolteu-gyujeong",
			"need": "탈취된 관리자도 정한 기간 동안 백업을 지우지 못한다",
			"choose": "다른 계정 볼트 + 규정 준수 잠금",
			"see": "storage/aws-backup#vault-lock",
			"why": "규정 준수 모드는 루트도 못 푼다. 다른 계정이면 관리자도 닿지 못한다."
		},
		{
			"id": "organizations",
			"need": "조직의 모든 계정에 같은 백업 플랜을 내려보낸다",
			"choose": "Organizations 백업 정책",
			"see": "storage/aws-backup#organizations",
			"why": "정책을 조직 단위에 붙이면 계정마다 플랜이 생긴다."
		},
		{
			"id": "elastic-disaster-recovery",
			"need": "서버를 계속 복제해 두고 몇 분 안에 다른 리전에서 켠다",
			"choose": "Elastic Disaster Recovery",
			"see": "migration/elastic-disaster-recovery#when",
			"why": "백업은 복원이 오래 걸린다. DRS는 복제해 두고 몇 분 안에 켠다."
		}
	],
	"facts": [
		{
			"id": "resources",
			"label": "백업하는 대상",
			"value": "EC2, EBS, S3, EFS, FSx, RDS, Aurora, DynamoDB, DocumentDB, Neptune, Redshift, EKS, Storage Gateway 볼륨, VMware 가상 머신 등",
			"note": "대상마다 되는 기능이 다르고, 리전마다 쓸 서비스를 켜야 한다.",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_GetSupportedResourceTypes.html"
		},
		{
			"id": "default-schedule",
			"label": "일정을 적지 않으면",
			"asks": "일정을 적지 않으면 언제 백업하나?",
			"value": "날마다 05시(UTC)",
			"note": "cron으로 적는다. 한 시간마다까지 잡을 수 있다.",
			"called": ["default backup time"],
			"source": "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html"
		},
		{
			"id": "start-window",
			"label": "시작 시간 창",
			"value": "최소 60분",
			"note": "그 안에 시작하지 못하면 작업이 취소된다.",
			"called": [
				"시작 윈도우",
				"백업 창",
				"start window",
				"backup window"
			],
			"source": "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRuleInput.html"
		},
		{
			"id": "continuous",
			"label": "연속 백업(PITR)의 보존",
			"value": "1~35일",
			"note": "RDS, Aurora, S3, EC2의 SAP HANA에서 쓴다. 온디맨드로는 만들 수 없고 플랜이 있어야 한다.",
			"called": [
				"PITR",
				"시점 복구",
				"연속 백업",
				"백업 연속 백업",
				"continuous backup retention"
			],
			"source": "https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery-retention-period.html"
		},
		{
			"id": "cold-storage",
			"label": "콜드 스토리지의 최소 보관",
			"value": "90일",
			"note": "보존 기간은 콜드로 옮기는 날보다 90일 이상 길어야 한다. 지원하지 않는 대상에서는 무시된다.",
			"called": [
				"cold storage",
				"콜드 스토리지",
				"콜드 최소"
			],
			"axis": "minimum-charge",
			"source": "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html"
		},
		{
			"id": "lock-grace",
			"label": "볼트 잠금(규정 준수)이 굳기까지",
			"value": "3~36,500일의 유예(최소 72시간)",
			"note": "유예가 지나면 누구도 풀 수 없다. 유예를 적지 않으면 거버넌스 모드가 되어 권한이 있으면 푼다.",
			"called": [
				"잠금 냉각",
				"볼트락 쿨링오프",
				"볼트 락 쿨링오프",
				"볼트락 유예",
				"쿨링오프",
				"유예 기간",
				"cooling off",
				"쿨링 오프"
			],
			"source": "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultLockConfiguration.html"
		},
		{
			"id": "lock-retention",
			"label": "볼트 잠금의 최소 보존 기간",
			"value": "1일부터",
			"note": "이보다 짧게 보존하는 백업 작업은 실패한다. 잠그기 전의 복구 지점에는 적용되지 않는다.",
			"called": ["vault lock minimum"],
			"source": "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultLockConfiguration.html"
		},
		{
			"id": "air-gapped-retention",
			"label": "논리적 에어갭 볼트의 최소 보존 기간",
			"value": "7일부터",
			"note": "키를 고르지 않으면 AWS Backup이 관리하는 AWS 소유 키로 암호화한다. 2025년 11월부터 고객 관리형 키도 된다.",
			"called": ["air gapped"],
			"source": "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateLogicallyAirGappedBackupVault.html"
		},
		{
			"id": "s3-prerequisite",
			"label": "S3 백업의 조건",
			"value": "버킷의 버전 관리가 켜져 있을 것",
			"source": "https://docs.aws.amazon.com/aws-backup/latest/devguide/s3-backups.html"
		},
		{
			"id": "cross-account",
			"label": "다른 계정으로 복사하는 조건",
			"value": "같은 AWS Organizations 조직의 계정",
			"note": "관리 계정에서 교차 계정 백업을 켜고, 받는 볼트의 정책이 허용해야 한다.",
			"source": "https://docs.aws.amazon.com/aws-backup/latest/devguide/create-cross-account-backup.html"
		}
	],
	"scenarios": [
		{
			"id": "one-policy-many-services",
			"situation": "EC2, RDS, EFS, DynamoDB의 백업을 지금은 스크립트로 제각각 뜬다. 한곳에서 일정과 보존을 정하고, 빠진 리소스가 없게 하려 한다.",
			"answer": ["storage/aws-backup"],
			"choose": "태그로 대상을 고르는 백업 플랜",
			"why": "“여러 서비스를 중앙에서”가 AWS Backup이다. 태그로 대상을 고르면 새 리소스도 저절로 들어온다.",
			"trap": "Data Lifecycle Manager는 EBS 스냅샷과 AMI만 다룬다. Lambda로 만든 스크립트는 운영 부담이 남는다.",
			"requirements": ["disaster-recovery", "least-operations"]
		},
		{
			"id": "ransomware-immutable",
			"situation": "관리자 권한이 탈취되어도 백업만은 지워지지 않아야 하고, 정해진 기간 동안 아무도 보존을 줄이지 못해야 한다.",
			"answer": ["storage/aws-backup"],
			"choose": "백업 볼트 잠금의 규정 준수 모드",
			"why": "“아무도 못 지우게”는 백업 볼트 잠금의 규정 준수 모드다. 다른 계정의 논리적 에어갭 볼트에 사본을 두면 계정 탈취도 견딘다.",
			"trap": "IAM 정책으로 삭제를 거부하는 방법은 그 정책을 고칠 수 있는 관리자를 막지 못한다. S3 객체 잠금은 S3 버킷의 객체에만 듣는다.",
			"requirements": ["compliance", "disaster-recovery"]
		},
		{
			"id": "cross-region-dr",
			"situation": "규정에 따라 DynamoDB 테이블과 EFS의 백업 사본을 다른 리전에 날마다 두고 7년 보관한다. 오래된 것은 싸게 둔다.",
			"answer": ["storage/aws-backup"],
			"choose": "백업 플랜의 리전 복사와 콜드 스토리지",
			"why": "플랜의 규칙 하나에 일정, 리전 복사, 콜드 스토리지 전환, 만료를 함께 적는다.",
			"trap": "DynamoDB의 PITR은 35일까지만 되돌리고 다른 리전에 사본을 두지 않는다. Lambda로 백업을 뜨고 복사하고 지우는 보기는 7년 동안 코드를 떠안는다.",
			"requirements": [
				"disaster-recovery",
				"compliance",
				"lowest-cost"
			]
		},
		{
			"id": "org-wide-policy",
			"situation": "계정 수십 개에 같은 백업 정책을 강제하고, 지키지 않는 리소스를 보고받아야 한다.",
			"answer": ["storage/aws-backup", "management/organizations"],
			"choose": "조직 백업 정책 + 감사 관리자",
			"why": "Organizations의 백업 정책으로 플랜을 내려보내고, 감사 관리자가 규칙을 어긴 리소스를 알려 준다.",
			"trap": "AWS Config는 백업이 있는지 찾아낼 수는 있지만 백업을 뜨거나 복사하지 않는다.",
			"requirements": ["compliance", "many-accounts"]
		}
	],
	"corrections": [
		{
			"id": "dynamodb-pitr",
			"notes": "DynamoDB의 백업 방법을 PITR, 온디맨드, AWS 백업 서비스 셋으로 나란히 적었다.",
			"status": "simplified",
			"right": "앞의 둘은 DynamoDB의 기능이고 AWS Backup은 여러 서비스를 묶는 관리 도구다. AWS Backup은 DynamoDB의 PITR을 대신하지 않고, 예약된 전체 백업을 뜬다.",
			"source": "https://docs.aws.amazon.com/aws-backup/latest/devguide/advanced-ddb-backup.html"
		},
		{
			"id": "dynamodb-backup",
			"notes": "온디맨드 백업에 수명 주기와 리전 간 복사가 되는 것처럼 AWS Backup을 한데 적었다.",
			"status": "simplified",
			"right": "DynamoDB 자체의 온디맨드 백업에는 없는 기능이다. AWS Backup으로 뜨고, 고급 기능이 켜져 있어야 콜드 스토리지와 리전·계정 복사가 된다.",
			"source": "https://docs.aws.amazon.com/aws-backup/latest/devguide/advanced-ddb-backup.html"
		},
		{
			"id": "rto",
			"notes": "백업은 재해 복구에도 활용한다고만 한다.",
			"status": "simplified",
			"right": "복원에는 새 리소스를 만드는 시간이 든다. RTO가 몇 분이면 백업만으로 부족하고 복제나 대기 환경이 필요하다. 백업은 잘못 지운 것과 랜섬웨어를 막는 데 강하다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html"
		}
	],
	"sources": [{
		"note": "000",
		"section": "DynamoDB - 백업 옵션",
		"lines": "71-72"
	}, {
		"note": "004",
		"section": "재해 복구를 위한 백업 옵션",
		"lines": "493-499"
	}],
	"references": [
		{
			"title": "AWS Backup이란",
			"url": "https://docs.aws.amazon.com/aws-backup/latest/devguide/whatisbackup.html"
		},
		{
			"title": "대상과 리전별 기능",
			"url": "https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html"
		},
		{
			"title": "백업 플랜",
			"url": "https://docs.aws.amazon.com/aws-backup/latest/devguide/about-backup-plans.html"
		},
		{
			"title": "백업 볼트 잠금",
			"url": "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html"
		},
		{
			"title": "여러 계정 관리하기",
			"url": "https://docs.aws.amazon.com/aws-backup/latest/devguide/manage-cross-account.html"
		},
		{
			"title": "S3 복구 지점의 액세스 포인트",
			"url": "https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-access-points.html"
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
			"slug": "continuous-vs-snapshot",
			"text": "연속 백업과 스냅샷 백업"
		},
		{
			"depth": 2,
			"slug": "vault-lock",
			"text": "볼트 잠금과 에어갭 볼트"
		},
		{
			"depth": 2,
			"slug": "organizations",
			"text": "여러 계정에서"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-backup\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 129c2 10-1 20-7 27-6 8-14 13-24 15h-5c-8 0-16-2-22-7-9-7-15-18-15-29h6c1 9 5 18 13 24 6 5 14 7 22 6 8-2 15-6 20-12 5-7 7-15 6-23s-6-15-12-20c-11-8-28-7-39 2h5v6h-13l-2-1-1-2v-13h7v5a40 40 0 0 1 19-9c10-1 20 1 28 7s13 14 14 24m6 57h-5l-9-12-5 4 9 11a15 15 0 0 0-6 9H99c-1-4-3-7-5-9l8-11-5-4-9 12h-9l-18-62c3-1 5-3 6-5l15 6 2-6-14-6v-4c0-4 0-7-2-9l48-34c2 2 5 4 9 4v16h6V70c4 0 7-2 9-4l48 34c-2 3-2 5-2 9v4l-14 6 2 6 15-6 8 5zm0 25c-6 0-10-3-10-9s5-10 10-10c6 0 9 3 9 10 0 6-3 9-9 9m-90 0c-6 0-9-3-9-9 0-7 3-10 9-10 8 0 10 5 10 10 0 6-4 9-10 9M45 109c0-6 3-10 9-10 7 0 10 4 10 10s-3 9-10 9c-6 0-9-3-9-9m83-64c6 0 10 3 10 9 0 7-4 10-10 10s-10-3-10-10c0-6 4-9 10-9m74 54c6 0 9 4 9 10s-3 9-9 9c-7 0-10-5-10-9 0-6 4-10 10-10m16 10c0-10-7-16-16-16l-10 2-49-34 1-7c0-9-6-16-16-16s-16 7-16 16l1 7-50 34-9-2c-9 0-16 6-16 16s6 16 16 16l19 64c-4 2-6 7-6 13 0 9 6 16 16 16 9 0 15-5 16-13h58c1 8 7 13 16 13 10 0 16-7 16-16 0-7-3-13-9-15l24-62c8-1 14-7 14-16\"/></symbol><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>백업할 서비스가 <strong>둘 이상</strong>이고, 누가 언제 무엇을 백업했는지 한곳에서 증명해야 할 때 쓴다. 서비스마다 백업 기능이 있지만 일정, 보존, 복사, 감사가 제각각이다. 문제에 “중앙에서”, “여러 서비스”, “여러 계정”, “규정 준수 보고”가 나오면 AWS Backup이다.</p>\n<p><a href=\"/storage/ebs/\" class=\"mention\">EBS</a> 하나만 날마다 찍는다면 <a href=\"/storage/ebs-snapshots/\">Data Lifecycle Manager</a>로도 된다. <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>를 몇 분 전으로 되돌리는 일은 <a href=\"/database/dynamodb-backup/\">DynamoDB의 PITR</a>이 한다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-plan-to-vault\" data-diagram=\"plan-to-vault\"><figcaption><span class=\"diagram-title\">백업 플랜이 리소스를 백업해 볼트에 넣고 다른 리전과 계정에 복사하는 <span class=\"diagram-title-end\">길<a href=\"#diagram-plan-to-vault\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 백업 플랜이 리소스를 백업해 볼트에 넣고 다른 리전과 계정에 복사하는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"326\" height=\"816\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 522.3 1305\"><svg width=\"522.3\" height=\"1305\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-plan-to-vault-desc\" aria-labelledby=\"diagram-plan-to-vault-title\" role=\"img\" viewBox=\"-4 -4 522.3 1305\"><title id=\"diagram-plan-to-vault-title\">백업 플랜이 리소스를 백업해 볼트에 넣고 다른 리전과 계정에 복사하는 길</title><desc id=\"diagram-plan-to-vault-desc\">백업 플랜이 일정과 보존을 정하고 태그로 리소스를 고른다. 정해진 때에 EC2, RDS, EFS, DynamoDB의 복구 지점이 백업 볼트에 생긴다. 규칙에 따라 다른 리전의 볼트와 다른 계정의 잠긴 볼트로 복사하고, 오래된 것은 콜드 스토리지로 옮긴 뒤 만료한다.</desc><g class=\"d-boundary\"><rect width=\"237.7\" height=\"178.5\" x=\"222.2\" y=\"1106.6\" fill=\"var(--diagram-account)\" stroke=\"var(--diagram-account-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"147.6\" height=\"178.5\" x=\"56.3\" y=\"1106.6\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"490.3\" height=\"716.6\" x=\"12\" y=\"260\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"442.3\" height=\"205\" x=\"36\" y=\"313\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M212.1 140v169\"/><path fill=\"var(--diagram-line)\" d=\"m218.1 301-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M105 494v57q0 7 7 7h40.4q7 0 7 7v76q0 7 7.2 7h64q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m243.6 666-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M409.3 494v57q0 7-7 7h-40.4q-7.1 0-7.1 7v76q0 7-7 7h-64q-7.2 0-7.2 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m282.6 666-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M257.1 494v180\"/><path fill=\"var(--diagram-line)\" d=\"m263.1 666-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M237.6 754.5V779q0 6.3-6.3 6.3t-6.2 6.3v207.9q0 7-7.1 7H137q-7 0-7 7.1v166.2\"/><path fill=\"var(--diagram-line)\" d=\"m136 1171.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M257.1 755.3v24.4q0 5.6-5.5 5.6t-5.5 5.5v208.7q0 7 7 7H334q7 0 7 7.1v166.2\"/><path fill=\"var(--diagram-line)\" d=\"m347 1171.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M276.6 754.5v23.7q0 7 7.1 7h37q7.2 0 7.2 7.1v73\"/><path fill=\"var(--diagram-line)\" d=\"m333.9 857.3-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"234.2\" y=\"1137.6\" fill=\"var(--diagram-account-line)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">백업 전용 <tspan x=\"234.2\" y=\"1166.2\">계정</tspan></text></g><g class=\"d-boundary\"><text x=\"136.3\" y=\"1137.6\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">오사카 <tspan x=\"136.3\" y=\"1166.2\">리전</tspan></text></g><g class=\"d-boundary\"><text x=\"24\" y=\"291\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 리전</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"344\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">태그로 고른 리소스</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"178.6\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"212\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 일정</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"147.5\" y=\"588\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"159.1\" y=\"611\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"342.8\" y=\"588\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"354.4\" y=\"611\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"245.1\" y=\"588\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"256.7\" y=\"611\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"74.6\" y=\"1026.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"129.7\" y=\"1049.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 리전 복사</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"285.5\" y=\"1026.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"340.7\" y=\"1049.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 계정 복사</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"275.4\" y=\"815.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"327.7\" y=\"838.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 오래되면</text></g><g class=\"d-node\"><text x=\"212.1\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">백업 플랜</text><use width=\"72\" height=\"72\" x=\"176.1\" y=\"21\" href=\"#icon-aws-backup\"/></g><g class=\"d-node\"><text x=\"105\" y=\"486\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2·EBS</text><use width=\"72\" height=\"72\" x=\"69\" y=\"375\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"409.3\" y=\"486\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS</text><use width=\"72\" height=\"72\" x=\"373.3\" y=\"375\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"257.1\" y=\"486\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB</text><use width=\"72\" height=\"72\" x=\"221.1\" y=\"375\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M207.3 689a49.8 11 0 0 0 99.6 0 49.8 11 0 0 0-99.6 0v55.2a49.8 11 0 0 0 99.6 0V689\"/><text x=\"257.1\" y=\"736.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">백업 볼트</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M259 882.4a68.8 13.1 0 0 0 137.7 0 68.8 13.1 0 0 0-137.6 0v57a68.8 13.1 0 0 0 137.6 0v-57\"/><text x=\"327.9\" y=\"930.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">콜드 스토리지</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M80.3 1194.8a49.8 11 0 0 0 99.6 0 49.8 11 0 0 0-99.6 0v55.1a49.8 11 0 0 0 99.6 0v-55\"/><text x=\"130.1\" y=\"1242.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사본 볼트</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M291.3 1194.8a49.8 11 0 0 0 99.5 0 49.8 11 0 0 0-99.6 0v55.1a49.8 11 0 0 0 99.6 0v-55\"/><text x=\"341\" y=\"1242.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">잠긴 볼트</text></g></svg><a aria-label=\"백업 플랜\" href=\"/storage/aws-backup/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"163.1\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2·EBS\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"56\" y=\"362\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"RDS\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"360.3\" y=\"362\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DynamoDB\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"136\" x=\"196\" y=\"362\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>백업 플랜이 일정과 보존을 정하고 태그로 리소스를 고른다. 정해진 때에 EC2, RDS, EFS, DynamoDB의 복구 지점이 백업 볼트에 생긴다. 규칙에 따라 다른 리전의 볼트와 다른 계정의 잠긴 볼트로 복사하고, 오래된 것은 콜드 스토리지로 옮긴 뒤 만료한다.</p><ul><li>서울 리전 안: 태그로 고른 리소스, 백업 볼트, 콜드 스토리지</li><li>태그로 고른 리소스 안: EC2·EBS, RDS, DynamoDB</li><li>오사카 리전 안: 사본 볼트</li><li>백업 전용 계정 안: 잠긴 볼트</li><li>백업 플랜 → 태그로 고른 리소스: ① 일정</li><li>② EC2·EBS → 백업 볼트 (점선)</li><li>② RDS → 백업 볼트 (점선)</li><li>② DynamoDB → 백업 볼트 (점선)</li><li>백업 볼트 → 사본 볼트: ③ 리전 복사 (점선)</li><li>백업 볼트 → 잠긴 볼트: ④ 계정 복사 (점선)</li><li>백업 볼트 → 콜드 스토리지: ⑤ 오래되면 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li><strong>플랜</strong>에 규칙을 적는다. 언제 뜨고, 어느 볼트(백업을 담는 보관함)에 넣고, 언제 콜드로 옮기고, 언제 지우고, 어디에 복사할지다. 대상은 태그나 ARN으로 고른다.</li>\n<li>때가 되면 각 서비스의 스냅샷 기능을 불러 <strong>복구 지점</strong>을 만든다. <a href=\"/storage/ebs/\" class=\"mention\">EBS</a>라면 <a href=\"/storage/ebs-snapshots/\" class=\"mention\">EBS 스냅샷</a>, <a href=\"/database/rds/\" class=\"mention\">RDS</a>라면 DB 스냅샷이 실체다. 많은 대상이 증분이다.</li>\n<li>복구 지점은 <strong>백업 볼트</strong>에 들어간다. 볼트마다 <a href=\"/security/kms/\">KMS</a> 키와 접근 정책이 있다.</li>\n<li>규칙에 따라 다른 리전이나 계정의 볼트로 복사한다.</li>\n<li>보존 기간이 지나면 지운다.</li>\n</ol>\n<p>복원하면 <strong>새 리소스</strong>가 생긴다. <a href=\"/storage/efs/\" class=\"mention\">EFS</a>나 <a href=\"/storage/s3/\" class=\"mention\">S3</a>처럼 파일과 객체만 골라 되살릴 수 있는 대상도 있다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"continuous-vs-snapshot\">연속 백업과 스냅샷 백업<a href=\"#continuous-vs-snapshot\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, 연속 백업(PITR), 스냅샷 백업, 무엇이 유리한가\" tabindex=\"0\"><table aria-label=\"연속 백업과 스냅샷 백업\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\" role=\"columnheader\">연속 백업<wbr>(PITR)</th>\n<th scope=\"col\" role=\"columnheader\">스냅샷 백업</th>\n<th scope=\"col\" role=\"columnheader\">무엇이 유리한가</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-doedollineun-sijeom\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-doedollineun-sijeom\" class=\"anchor\" aria-label=\"줄 링크\"></a>되돌리는 시점</th>\n<td role=\"cell\">기간 안의 임의의 시각</td>\n<td role=\"cell\">찍은 시각</td>\n<td role=\"cell\">데이터 손실이 적은 것은 연속</td>\n</tr>\n<tr id=\"row-bojon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-bojon\" class=\"anchor\" aria-label=\"줄 링크\"></a>보존</th>\n<td role=\"cell\">최대 35일</td>\n<td role=\"cell\">원하는 만큼</td>\n<td role=\"cell\">장기 보관은 스냅샷</td>\n</tr>\n<tr id=\"row-koldeu-seutoriji\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-koldeu-seutoriji\" class=\"anchor\" aria-label=\"줄 링크\"></a>콜드 스토리지</th>\n<td role=\"cell\">불가</td>\n<td role=\"cell\">대상에 따라 가능</td>\n<td role=\"cell\">비용은 스냅샷</td>\n</tr>\n<tr id=\"row-daesang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-daesang\" class=\"anchor\" aria-label=\"줄 링크\"></a>대상</th>\n<td role=\"cell\"><a href=\"/database/rds/\" class=\"mention\">RDS</a>, <a href=\"/database/aurora/\" class=\"mention\">Aurora</a>, S3, SAP HANA</td>\n<td role=\"cell\">대부분</td>\n<td role=\"cell\">넓은 것은 스냅샷</td>\n</tr>\n</tbody>\n</table></div>\n<p>연속 백업을 다른 리전이나 계정에 복사한 사본은 스냅샷이라 그곳에서는 시점 복구를 못 한다. 둘을 함께 거는 것이 보통이다. 최근은 연속으로, 오래된 것은 날마다·달마다의 스냅샷으로 둔다. <a href=\"/storage/s3/\">S3</a>를 백업하려면 <a href=\"/storage/s3-versioning/\">버전 관리</a>가 먼저 켜져 있어야 한다.</p>\n</div><h2 id=\"vault-lock\">볼트 잠금과 에어갭 볼트<a href=\"#vault-lock\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>볼트를 잠그면 정한 최소 보존 기간 안에는 복구 지점을 지우거나 기간을 줄이지 못한다.</p>\n<ul>\n<li><strong>거버넌스 모드</strong>: 권한이 있는 사람은 잠금을 고치고 풀 수 있다.</li>\n<li><strong>규정 준수 모드</strong>: 유예가 끝나면 루트 사용자도, AWS도 풀지 못한다. 유예는 짧아도 3일이라 그동안 시험하고 취소할 수 있다.</li>\n</ul>\n<p><strong>논리적 에어갭 볼트</strong>는 한 걸음 더 간다. 처음부터 규정 준수 모드로 잠겨 있고, 기본값인 AWS 소유 키를 쓰면 내 계정의 키 사고와 떨어져 있으며, 다른 계정과 공유해 그쪽에서 바로 복원한다. 예전에는 사본만 두었지만 지금은 플랜의 첫 백업 대상으로도 고른다. 랜섬웨어 대비가 목적이다. <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>·<a href=\"/storage/ebs/\" class=\"mention\">EBS</a>·<a href=\"/storage/s3/\" class=\"mention\">S3</a>의 복구 지점은 <a href=\"/security/guardduty/\">GuardDuty</a>로 악성 코드를 검사할 수 있고, S3의 복구 지점은 2026년 8월부터 복원하지 않고 읽기 전용 액세스 포인트로 읽는다.</p>\n</div><h2 id=\"organizations\">여러 계정에서<a href=\"#organizations\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/management/organizations/\">AWS Organizations</a>와 이으면 <strong>백업 정책</strong>을 조직 단위에 붙여 모든 계정에 플랜을 내려보낸다. 위임 관리자 계정에서 작업을 지켜보고, <strong>감사 관리자</strong>(Audit Manager)로 “모든 <a href=\"/storage/ebs/\" class=\"mention\">EBS</a>에 백업이 있는가”, “보존이 충분한가” 같은 통제를 검사해 보고서를 낸다. <strong>복원 테스트</strong>는 정기적으로 실제 복원을 해 보고 시간을 재어, 되살릴 수 있다는 증거를 남긴다.</p>\n<p>규칙 하나에 일정, 보존, 복사를 담은 플랜은 이렇다. 18시(UTC)는 서울의 새벽 3시다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"BackupPlanName\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"daily-7y\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Rules\"</span><span class=\"tk-punctuation\">:</span><span> [{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"RuleName\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"daily\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"TargetBackupVaultName\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"prod-vault\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"ScheduleExpression\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"cron(0 18 * * ? *)\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Lifecycle\"</span><span class=\"tk-punctuation\">:</span><span> {</span><span class=\"tk-keyword\">\"MoveToColdStorageAfterDays\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 90</span><span class=\"tk-punctuation\">,</span><span class=\"tk-keyword\"> \"DeleteAfterDays\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 2555</span><span>}</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"CopyActions\"</span><span class=\"tk-punctuation\">:</span><span> [{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"DestinationBackupVaultArn\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:backup:ap-northeast-3:111122223333:backup-vault:dr-vault\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Lifecycle\"</span><span class=\"tk-punctuation\">:</span><span> {</span><span class=\"tk-keyword\">\"MoveToColdStorageAfterDays\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 90</span><span class=\"tk-punctuation\">,</span><span class=\"tk-keyword\"> \"DeleteAfterDays\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 2555</span><span>}</span></span>\n<span class=\"line\"><span>    }]</span></span>\n<span class=\"line\"><span>  }]</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "AWS Backup과 복제" }),
						": ",
						createVNode(_components.a, {
							href: "/storage/s3-replication/",
							children: "S3 복제"
						}),
						"나 읽기 복제본은 잘못된 변경도 따라 한다. 백업은 그 전의 시점으로 돌아간다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "AWS Backup과 Data Lifecycle Manager" }),
						": 뒤는 ",
						createVNode(_components.a, {
							href: "/storage/ebs-snapshots/",
							class: "mention",
							children: "EBS 스냅샷"
						}),
						"과 AMI만 다룬다. 두 도구가 같은 볼륨을 뜨면 스냅샷이 두 벌이 된다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: ["AWS Backup과 ", createVNode(_components.a, {
							href: "/migration/elastic-disaster-recovery/",
							children: "Elastic Disaster Recovery"
						})] }),
						": 뒤는 서버를 끊임없이 복제해 몇 분 안에 다른 리전에서 켠다. ",
						createVNode(_components.a, {
							href: "/foundations/rto-rpo/",
							children: "RTO"
						}),
						"가 짧으면 그쪽이다."
					] }),
					"\n",
					createVNode(_components.li, { children: "서비스를 리전의 설정에서 켜지 않으면 태그가 맞아도 백업되지 않는다." }),
					"\n",
					createVNode(_components.li, { children: [
						"콜드 스토리지는 ",
						createVNode(_components.a, {
							href: "/storage/efs/",
							class: "mention",
							children: "EFS"
						}),
						", ",
						createVNode(_components.a, {
							href: "/database/dynamodb/",
							class: "mention",
							children: "DynamoDB"
						}),
						"(고급 기능), ",
						createVNode(_components.a, {
							href: "/storage/ebs/",
							class: "mention",
							children: "EBS"
						}),
						" 등에서 되고 ",
						createVNode(_components.a, {
							href: "/database/rds/",
							class: "mention",
							children: "RDS"
						}),
						"와 ",
						createVNode(_components.a, {
							href: "/database/aurora/",
							class: "mention",
							children: "Aurora"
						}),
						"에서는 되지 않는다. 옮긴 뒤에는 옮기는 날을 바꿀 수 없다. ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						" 백업에는 콜드 대신 60일 뒤부터 내려가는 저비용 웜 계층이 따로 있다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "백업을 백업 계정에",
					"set:html": "<p>“운영 계정의 관리자도 지우지 못하게”가 나오면 잠금만으로는 모자라다. <strong>다른 계정의 잠긴 볼트</strong>로 복사하는 보기를 고른다. 같은 계정의 다른 리전은 계정 탈취를 막지 못한다.</p>"
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
var url = "content/storage/aws-backup.mdx/";
var file = "/work/wt/build/content/storage/aws-backup.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/aws-backup.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
