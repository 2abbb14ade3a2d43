import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/dynamodb-backup.mdx
var frontmatter = {
	"title": "DynamoDB 백업과 S3 내보내기",
	"titleEn": "DynamoDB backup, PITR, and S3 export/import",
	"kind": "concept",
	"status": "published",
	"summary": "최근 35일의 어느 초로든 되돌리는 PITR, 지울 때까지 남는 온디맨드 백업, 테이블을 S3와 주고받는 내보내기·가져오기를 고르는 법이다.",
	"aliases": [
		"DynamoDB 백업",
		"DynamoDB 복구",
		"PITR",
		"피아이티알",
		"Point-in-Time Recovery",
		"지정 시간 복구",
		"특정 시점 복구",
		"시점 복구",
		"지속적 백업",
		"연속 백업",
		"온디맨드 백업",
		"S3로 내보내기",
		"S3 내보내기",
		"S3에서 가져오기",
		"S3 가져오기",
		"DynamoDB Export",
		"DynamoDB Import",
		"DynamoDB S3 통합",
		"다이나모디비 백업",
		"다이나모디비 복구",
		"테이블 백업",
		"35일 이내 복구",
		"실수로 삭제한 테이블"
	],
	"related": [
		"database/dynamodb",
		"storage/aws-backup",
		"storage/s3",
		"database/dynamodb-global-tables",
		"analytics/athena",
		"database/dynamodb-streams",
		"database/dynamodb-ttl",
		"security/kms"
	],
	"signals": [
		{
			"id": "pitr",
			"need": "DynamoDB를 최근 35일 안의 어느 초로든 되돌린다",
			"choose": "PITR",
			"see": "database/dynamodb-backup#pitr",
			"why": "변경을 연속으로 쌓아 기간 안의 어느 초로든 되돌린다."
		},
		{
			"id": "backup",
			"need": "DynamoDB 백업을 7년 보관하고 다른 계정에도 사본을 둔다",
			"choose": "AWS Backup",
			"see": "database/dynamodb-backup#scenario-seven-year-archive",
			"why": "PITR은 35일이 끝이다. 장기 보관과 계정 간 사본은 AWS Backup이 맡는다."
		},
		{
			"id": "s3-unnyeong-ikgi-yongnyangeul",
			"need": "운영 읽기 용량을 쓰지 않고 테이블을 Athena로 분석한다",
			"choose": "S3 내보내기",
			"see": "database/dynamodb-backup#s3-export-import",
			"why": "내보내기는 연속 백업에서 만들어 테이블의 읽기 용량을 쓰지 않는다."
		},
		{
			"id": "s3-s3ui-csvro-sseugi",
			"need": "S3의 CSV로 쓰기 용량 없이 새 테이블을 만든다",
			"choose": "S3 가져오기",
			"see": "database/dynamodb-backup#s3-export-import",
			"why": "가져오기는 새 테이블에만 되고 쓰기 용량을 쓰지 않는다."
		}
	],
	"facts": [
		{
			"id": "pitr-window",
			"label": "PITR로 돌아갈 수 있는 기간",
			"value": "1~35일, 기본 35일",
			"note": "줄여도 요금은 같다. 복구하면 언제나 새 테이블이 생긴다.",
			"examEra": "35일 고정",
			"called": [
				"PITR",
				"PITR 최근",
				"PITR 시점 복구",
				"PITR 최근 시점 복구",
				"특정시점복구",
				"시점복구",
				"지정시간복구",
				"PITR 보관",
				"PITR 되돌리다",
				"시점 되돌리다",
				"pitr retention",
				"point in time",
				"point in time recovery",
				"continuous backup",
				"지속적 백업",
				"연속 백업",
				"PITR 유지",
				"PITR 보존",
				"PITR 일",
				"PITR window"
			],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PointInTimeRecoverySpecification.html"
		},
		{
			"id": "pitr-rpo",
			"label": "PITR의 가장 최근 시점",
			"value": "보통 5분 전",
			"note": "그래서 RPO를 5분으로 본다.",
			"called": [
				"PITR rpo",
				"최근 시점",
				"PITR 최근",
				"pitr 최신"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PointInTimeRecoveryDescription.html"
		},
		{
			"id": "restore-target",
			"label": "복구되는 곳",
			"value": "언제나 새 테이블",
			"note": "다른 리전으로도 복구한다. 걸리는 시간은 크기와 인덱스에 따라 다르다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_RestoreTableToPointInTime.html"
		},
		{
			"id": "concurrent-restores",
			"label": "동시에 도는 복구",
			"value": "계정당 50개",
			"called": [
				"동시 복구",
				"동시 복원",
				"복원 동시",
				"restore 동시"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_RestoreTableToPointInTime.html"
		},
		{
			"id": "on-demand-retention",
			"label": "온디맨드 백업의 보존",
			"value": "직접 지울 때까지",
			"note": "테이블을 지워도 남는다. 성능에 영향을 주지 않는다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Backup-and-Restore.html"
		},
		{
			"id": "export-prerequisite",
			"label": "S3 내보내기의 조건",
			"value": "PITR이 켜져 있을 것",
			"note": "읽기 용량을 쓰지 않는다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExportTableToPointInTime.html"
		},
		{
			"id": "export-formats",
			"label": "내보내기 형식",
			"value": "DynamoDB JSON, Amazon Ion",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExportTableToPointInTime.html"
		},
		{
			"id": "incremental-window",
			"label": "증분 내보내기 한 번의 기간",
			"value": "15분~24시간",
			"called": [
				"증분",
				"증분 내보내기",
				"증분 export",
				"incremental export",
				"incremental export window"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html"
		},
		{
			"id": "import-formats",
			"label": "가져오기 형식",
			"value": "CSV, DynamoDB JSON, Amazon Ion",
			"note": "새 테이블에만 넣으며 쓰기 용량을 쓰지 않는다. 오류는 CloudWatch Logs에 남는다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataImport.HowItWorks.html"
		}
	],
	"scenarios": [
		{
			"id": "rpo-15-rto-60",
			"situation": "잘못된 배포로 데이터가 망가졌을 때 15분 안의 시점으로, 1시간 안에 되돌려야 한다. 관리할 것은 적어야 한다.",
			"answer": ["database/dynamodb-backup", "database/dynamodb"],
			"choose": "지정 시간 복구(PITR)",
			"why": "“RPO 15분”이면 5분 전까지 가는 PITR이다. 길게는 35일 안의 어느 초로든 간다. 켜 두는 것 말고 할 일이 없다. 다만 복구 시간은 약속된 값이 아니라서 1시간 안에 되는지 미리 재 본다.",
			"trap": "글로벌 테이블은 망가진 값도 1초 만에 복제한다. 온디맨드 백업을 15분마다 뜨는 것은 관리가 많다.",
			"requirements": ["disaster-recovery", "least-operations"]
		},
		{
			"id": "seven-year-archive",
			"situation": "분기 말의 테이블을 7년 보관하고, 다른 계정과 리전에도 사본을 두며, 오래된 것은 값싼 계층으로 내려야 한다.",
			"answer": ["storage/aws-backup", "database/dynamodb-backup"],
			"choose": "AWS Backup",
			"why": "“7년”, “교차 계정·리전”, “계층”은 AWS Backup의 일이다. 일정과 수명 주기를 정책으로 건다.",
			"trap": "PITR은 35일이 끝이라 장기 보관이 되지 않는다.",
			"requirements": [
				"compliance",
				"disaster-recovery",
				"lowest-cost"
			]
		},
		{
			"id": "analytics-without-impact",
			"situation": "운영 테이블 5TB를 날마다 Athena로 분석하되 운영 읽기 용량은 건드리면 안 된다.",
			"answer": [
				"database/dynamodb-backup",
				"storage/s3",
				"analytics/athena"
			],
			"choose": "S3 내보내기(처음 전체, 다음 증분)",
			"why": "S3 내보내기는 PITR의 사본에서 만들어 테이블을 읽지 않는다. 처음은 전체, 다음부터는 증분으로 보낸다.",
			"trap": "Scan으로 퍼내면 읽기 용량을 크게 쓰고 운영이 느려진다.",
			"requirements": ["analytics"]
		},
		{
			"id": "bulk-load-new-table",
			"situation": "S3에 있는 CSV 2TB를 DynamoDB로 옮긴다. 테이블은 새로 만들고 쓰기 비용을 아끼려 한다.",
			"answer": ["database/dynamodb-backup", "storage/s3"],
			"choose": "S3 가져오기로 새 테이블",
			"why": "S3 가져오기는 쓰기 용량을 쓰지 않고 새 테이블을 만든다.",
			"trap": "BatchWriteItem으로 넣으면 모든 쓰기에 요금이 들고, 이미 있는 테이블에는 가져오기를 쓸 수 없다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "s3-csv",
			"notes": "S3에서 CSV·DynamoDB JSON·ION으로 “내보낸” 다음 새 테이블을 만든다고 한다.",
			"status": "wrong",
			"right": "S3에서 들어오는 것은 가져오기(import)다. 세 형식을 받아 새 테이블을 만든다. 내보내기(export)는 반대 방향이고 CSV가 없다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExportTableToPointInTime.html"
		},
		{
			"id": "pitr-rto",
			"notes": "PITR 복구가 일반적으로 수십 분에 끝나 RTO 1시간을 만족한다고 한다.",
			"status": "simplified",
			"right": "AWS가 약속한 시간은 없다. 테이블 크기, 인덱스, 데이터의 쏠림에 따라 몇 시간이 걸리기도 하므로 직접 연습해 잰다. 인덱스를 빼고 복구하면 빨라진다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html"
		},
		{
			"id": "pitr",
			"notes": "PITR이 35일 동안 백업한다고 한다.",
			"status": "outdated",
			"right": "2025년부터 1~35일 사이에서 정한다. 기본이 35일이다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PointInTimeRecoverySpecification.html"
		},
		{
			"id": "auto-scaling",
			"notes": "복구하면 새로운 테이블이 만들어진다고만 한다.",
			"status": "simplified",
			"right": "데이터, 인덱스, 용량, 암호화 설정만 따라온다. Auto Scaling, IAM 정책, 경보, 태그, 스트림, TTL, PITR 설정은 다시 해야 한다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_RestoreTableToPointInTime.html"
		},
		{
			"id": "backup",
			"notes": "백업을 재해 복구에도 쓴다고 한다.",
			"status": "simplified",
			"right": "리전 장애까지 견디려면 백업이 다른 리전에 있어야 한다. AWS Backup의 리전 간 복사나 글로벌 테이블을 더한다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/backuprestore_HowItWorksAWS.html"
		},
		{
			"id": "cloudwatch-logs",
			"notes": "가져올 때 생긴 오류는 모두 CloudWatch Logs에 기록된다고 한다.",
			"status": "simplified",
			"right": "형식이나 키가 맞지 않아 건너뛴 항목의 오류는 남는다. 그러나 키가 같은 항목이 여럿이면 아무 순서로 덮어써 하나만 남고, 이것은 오류로 세지도 기록하지도 않는다. 요청 자체의 오류는 API의 예외로 돌아온다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataImport.Validation.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "DynamoDB - 백업 옵션",
			"lines": "71-72"
		},
		{
			"note": "002",
			"section": "지속적 백업(PITR)",
			"lines": "74-78"
		},
		{
			"note": "004",
			"section": "Backups for disaster recovery",
			"lines": "493-499"
		},
		{
			"note": "004",
			"section": "Amazon S3와의 통합",
			"lines": "501-510"
		}
	],
	"references": [
		{
			"title": "백업과 복원",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Backup-and-Restore.html"
		},
		{
			"title": "시점 복구의 동작 방식",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html"
		},
		{
			"title": "S3로 내보내기",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.HowItWorks.html"
		},
		{
			"title": "S3에서 가져오기",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataImport.HowItWorks.html"
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
			"slug": "pitr",
			"text": "PITR"
		},
		{
			"depth": 2,
			"slug": "on-demand-backup",
			"text": "온디맨드 백업"
		},
		{
			"depth": 2,
			"slug": "s3-export-import",
			"text": "S3 내보내기와 가져오기"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/database/dynamodb/\">DynamoDB</a>는 여러 AZ에 복제하므로 디스크나 AZ가 죽어도 데이터를 잃지 않는다. 백업이 막는 것은 다른 위험이다. <strong>잘못 지운 항목, 잘못된 배포, 테이블 삭제, 규정이 정한 보관.</strong> 얼마나 최근까지 되돌리느냐(<a href=\"/foundations/rto-rpo/\">RPO</a>)와 얼마나 오래 보관하느냐로 고른다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 요구, 고를 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">요구</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-rpo-5\">\n<th scope=\"row\"><a href=\"#row-rpo-5\" class=\"anchor\" aria-label=\"줄 링크\"></a>몇 분 전으로 되돌리기, RPO 5분</th>\n<td>PITR(시점 복구)</td>\n</tr>\n<tr id=\"row-jeonghaejin-narui-saboneul-myeot-nyeon\">\n<th scope=\"row\"><a href=\"#row-jeonghaejin-narui-saboneul-myeot-nyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>정해진 날의 사본을 몇 년 보관</th>\n<td>온디맨드 백업</td>\n</tr>\n<tr id=\"row-iljeong-sumyeong-jugi-gyocha-gyejeonggwa\">\n<th scope=\"row\"><a href=\"#row-iljeong-sumyeong-jugi-gyocha-gyejeonggwa\" class=\"anchor\" aria-label=\"줄 링크\"></a>일정·수명 주기·교차 계정과 리전</th>\n<td><a href=\"/storage/aws-backup/\">AWS Backup</a></td>\n</tr>\n<tr id=\"row-bunseogeul-wihae-deiteoreul-bakkeuro\">\n<th scope=\"row\"><a href=\"#row-bunseogeul-wihae-deiteoreul-bakkeuro\" class=\"anchor\" aria-label=\"줄 링크\"></a>분석을 위해 데이터를 밖으로</th>\n<td><a href=\"/storage/s3/\" class=\"mention\">S3</a> 내보내기</td>\n</tr>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a>S3의 파일로 테이블 만들기</th>\n<td>S3 가져오기</td>\n</tr>\n<tr id=\"row-rijeon-jangaeedo-sseugiga-ieojim\">\n<th scope=\"row\"><a href=\"#row-rijeon-jangaeedo-sseugiga-ieojim\" class=\"anchor\" aria-label=\"줄 링크\"></a>리전 장애에도 쓰기가 이어짐</th>\n<td><a href=\"/database/dynamodb-global-tables/\">글로벌 테이블</a>(백업은 따로)</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>백업과 복구는 모두 테이블 바깥에서 일어난다. 읽기·쓰기 용량을 쓰지 않고 지연 시간에도 영향이 없다. 복구는 <strong>언제나 새 테이블</strong>로 간다. 원래 테이블을 그 자리에서 되감지 못한다.</p>\n<p>복구한 뒤의 순서는 이렇다. 새 이름으로 복구하고, 데이터를 확인하고, 빠진 설정을 다시 걸고, 애플리케이션이 새 이름을 보게 바꾼다. 몇 항목만 망가졌다면 새 테이블에서 그 항목만 꺼내 원래 테이블에 다시 넣는다.</p>\n</div><h2 id=\"pitr\">PITR<a href=\"#pitr\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>켜 두면 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>가 변경을 연속으로 쌓는다. 기간 안의 <strong>어느 초로든</strong> 되돌리며, 가장 최근은 보통 5분 전이다. 켜기 전의 시점으로는 갈 수 없다. 껐다가 다시 켜면 처음부터 쌓는다. PITR이 켜진 테이블을 지우면 시스템 백업이 자동으로 남아 35일 동안 되살릴 수 있다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> dynamodb</span><span class=\"tk-string\"> restore-table-to-point-in-time</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --source-table-name</span><span class=\"tk-string\"> orders</span><span class=\"tk-string\"> --target-table-name</span><span class=\"tk-string\"> orders-restored</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --restore-date-time</span><span class=\"tk-string\"> 2026-11-20T03:12:30Z</span></span></code></pre>\n</div><h2 id=\"on-demand-backup\">온디맨드 백업<a href=\"#on-demand-backup\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>버튼이나 API 한 번으로 그 순간의 전체 사본을 만든다. 요청은 크기와 상관없이 바로 받아들여지고, 몇 분 뒤면 복구에 쓸 수 있는 백업이 된다(복구에 걸리는 시간은 따로다). 직접 지울 때까지 남고 개수에 한도가 없다. 두 가지 길이 있다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 비교, DynamoDB 자체, AWS Backup\" tabindex=\"0\"><table aria-label=\"온디맨드 백업\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">DynamoDB 자체</th>\n<th scope=\"col\">AWS Backup</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-iljeonggwa-bojon-jeongchaek\">\n<th scope=\"row\"><a href=\"#row-iljeonggwa-bojon-jeongchaek\" class=\"anchor\" aria-label=\"줄 링크\"></a>일정과 보존 정책</th>\n<td>없음(직접 호출)</td>\n<td>있음</td>\n</tr>\n<tr id=\"row-jeobiyong-gyecheungeuro-idong\">\n<th scope=\"row\"><a href=\"#row-jeobiyong-gyecheungeuro-idong\" class=\"anchor\" aria-label=\"줄 링크\"></a>저비용 계층으로 이동</th>\n<td>없음</td>\n<td>있음(콜드 스토리지)</td>\n</tr>\n<tr id=\"row-dareun-gyejeong-nijeone-boksa\">\n<th scope=\"row\"><a href=\"#row-dareun-gyejeong-nijeone-boksa\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 계정·리전에 복사</th>\n<td>없음</td>\n<td>있음</td>\n</tr>\n<tr id=\"row-worm\">\n<th scope=\"row\"><a href=\"#row-worm\" class=\"anchor\" aria-label=\"줄 링크\"></a>잠금(WORM)</th>\n<td>없음</td>\n<td>Vault Lock(기간 안에는 못 지우고 못 고친다)</td>\n</tr>\n<tr id=\"row-amhohwa-ki\">\n<th scope=\"row\"><a href=\"#row-amhohwa-ki\" class=\"anchor\" aria-label=\"줄 링크\"></a>암호화 키</th>\n<td>테이블의 키</td>\n<td>금고의 <a href=\"/security/kms/\">KMS</a> 키</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"s3-export-import\">S3 내보내기와 가져오기<a href=\"#s3-export-import\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 비교, 내보내기(테이블 → S3), 가져오기(S3 → 테이블)\" tabindex=\"0\"><table aria-label=\"S3 내보내기와 가져오기\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">내보내기(테이블 → S3)</th>\n<th scope=\"col\">가져오기(S3 → 테이블)</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-jogeon\">\n<th scope=\"row\"><a href=\"#row-jogeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>조건</th>\n<td>PITR이 켜져 있을 것</td>\n<td>새 테이블일 것</td>\n</tr>\n<tr id=\"row-hyeongsik\">\n<th scope=\"row\"><a href=\"#row-hyeongsik\" class=\"anchor\" aria-label=\"줄 링크\"></a>형식</th>\n<td>DynamoDB JSON, Ion</td>\n<td>CSV, DynamoDB JSON, Ion</td>\n</tr>\n<tr id=\"row-yongnyang\">\n<th scope=\"row\"><a href=\"#row-yongnyang\" class=\"anchor\" aria-label=\"줄 링크\"></a>용량</th>\n<td>읽기 용량을 안 씀</td>\n<td>쓰기 용량을 안 씀</td>\n</tr>\n<tr id=\"row-sijeom\">\n<th scope=\"row\"><a href=\"#row-sijeom\" class=\"anchor\" aria-label=\"줄 링크\"></a>시점</th>\n<td>PITR 기간의 아무 때, 전체 또는 증분</td>\n<td>파일 그대로</td>\n</tr>\n<tr id=\"row-sseuim\">\n<th scope=\"row\"><a href=\"#row-sseuim\" class=\"anchor\" aria-label=\"줄 링크\"></a>쓰임</th>\n<td><a href=\"/analytics/athena/\">Athena</a> 분석, 감사, 데이터 레이크</td>\n<td>대량 초기 적재, 옮겨 오기</td>\n</tr>\n<tr id=\"row-munjega-namyeon\">\n<th scope=\"row\"><a href=\"#row-munjega-namyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>문제가 나면</th>\n<td>작업 상태에 표시</td>\n<td>CloudWatch Logs에 항목별로 기록</td>\n</tr>\n</tbody>\n</table></div>\n<p>내보낸 파일을 <a href=\"/analytics/glue/\">Glue</a>로 고쳐(ETL) 다시 새 테이블로 가져오는 것이 큰 테이블의 키를 바꾸는 흔한 방법이다. 다른 계정의 버킷에도 바로 내보낸다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "PITR과 내보내기" }), ": 내보내기는 PITR이 쌓아 둔 것을 쓴다. 그래서 PITR이 먼저다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "내보내기는 백업이 아니다." }), " 다시 테이블로 만들려면 가져오기를 거쳐야 하고 인덱스와 설정은 새로 정한다."] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "스트림도 백업이 아니다." }),
					" ",
					createVNode(_components.a, {
						href: "/database/dynamodb-streams/",
						children: "DynamoDB Streams"
					}),
					"는 24시간이면 사라진다."
				] }),
				"\n",
				createVNode(_components.li, { children: "글로벌 테이블에서는 복제본마다 PITR을 따로 켠다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "CSV는 한 방향",
				"set:html": "<p>CSV는 <strong>가져오기만</strong> 된다. “테이블을 CSV로 내보낸다”는 보기는 이 기능으로는 틀리다.</p>"
			})
		]
	})] });
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
var url = "content/database/dynamodb-backup.mdx/";
var file = "/work/wt/build/content/database/dynamodb-backup.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/dynamodb-backup.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
