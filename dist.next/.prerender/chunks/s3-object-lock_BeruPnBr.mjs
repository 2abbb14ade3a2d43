import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/s3-object-lock.mdx
var frontmatter = {
	"title": "S3 객체 잠금",
	"titleEn": "S3 Object Lock",
	"kind": "comparison",
	"status": "published",
	"summary": "정한 기간 동안, 또는 해제할 때까지 객체 버전을 지우거나 덮어쓰지 못하게 하는 WORM 기능으로, 누가 예외를 가질 수 있느냐에 따라 모드를 고른다.",
	"aliases": [
		"Object Lock",
		"객체 잠금",
		"오브젝트 락",
		"오브젝트 잠금",
		"거버넌스 모드",
		"Governance Mode",
		"규정 준수 모드",
		"컴플라이언스 모드",
		"Compliance Mode",
		"법적 보존",
		"법적 보관",
		"리걸 홀드",
		"Legal Hold",
		"PutObjectLegalHold",
		"BypassGovernanceRetention",
		"WORM",
		"Write Once Read Many",
		"Glacier Vault Lock",
		"볼트 락",
		"볼트 잠금",
		"이벤트 홀드",
		"Event Hold",
		"삭제 방지",
		"파일 삭제 금지",
		"위변조 방지",
		"변조 방지",
		"보존 의무",
		"변경 불가 저장",
		"수정 불가 보관",
		"규정상 보관",
		"한 번 쓰면 못 지움"
	],
	"related": [
		"storage/s3-versioning",
		"storage/s3",
		"storage/s3-glacier",
		"storage/s3-storage-classes",
		"storage/s3-replication",
		"storage/aws-backup",
		"security/iam",
		"security/kms"
	],
	"signals": [
		{
			"id": "gyujeong-junsu-modeu",
			"need": "루트 사용자도 보존 기간 안에는 지우거나 줄이지 못한다",
			"choose": "규정 준수 모드",
			"see": "storage/s3-object-lock#governance-vs-compliance",
			"why": "규정 준수 모드에는 예외가 없다. 거버넌스는 권한이 있으면 지운다."
		},
		{
			"id": "geobeoneonseu-modeu",
			"need": "평소에는 막되 관리자는 지울 수 있게",
			"choose": "거버넌스 모드",
			"see": "storage/s3-object-lock#governance-vs-compliance",
			"why": "특별한 권한을 가진 사람만 지운다. 규정 준수 모드는 아무도 못 지운다."
		},
		{
			"id": "beopjeok-bojon",
			"need": "소송이 끝날 때까지 기한 없이 지우지 못한다",
			"choose": "법적 보존",
			"see": "storage/s3-object-lock#legal-hold",
			"why": "법적 보존은 기한이 없고 풀 때까지 남는다. 보존 모드는 기간을 정한다."
		},
		{
			"id": "backup",
			"need": "백업 복구 지점을 지우지 못하게 한다",
			"choose": "AWS Backup 볼트 잠금",
			"see": "storage/s3-object-lock#backup-vault-lock",
			"why": "백업은 객체가 아니라 복구 지점이다. S3의 객체 잠금이 닿지 않는다."
		}
	],
	"facts": [
		{
			"id": "scope",
			"label": "잠금이 걸리는 단위",
			"value": "객체 버전 하나하나",
			"note": "버전 관리가 켜진 범용 버킷에서만 된다. 새 버전과 삭제 마커는 막지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html"
		},
		{
			"id": "irreversible",
			"label": "버킷에서 객체 잠금을 켠 뒤",
			"asks": "버킷에서 객체 잠금을 켠 뒤 끌 수 있나?",
			"value": "끌 수 없고, 버전 관리도 중지할 수 없다",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html"
		},
		{
			"id": "existing-bucket",
			"label": "켤 수 있는 버킷",
			"value": "새 버킷과 기존 버킷 모두",
			"note": "기존 객체는 자동으로 잠기지 않는다. S3 Batch Operations로 한꺼번에 건다.",
			"examEra": "버킷을 만들 때만 켤 수 있다",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html"
		},
		{
			"id": "governance-bypass",
			"label": "거버넌스 모드를 우회하는 조건",
			"value": "`s3:BypassGovernanceRetention` 권한과 `x-amz-bypass-governance-retention: true` 헤더",
			"note": "지우려면 `s3:DeleteObjectVersion`처럼 그 작업 자체의 권한도 있어야 한다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html"
		},
		{
			"id": "compliance-strength",
			"label": "규정 준수 모드에서 바꿀 수 있는 것",
			"value": "기간 연장뿐(루트 사용자 포함)",
			"note": "기간이 끝나기 전에 없애는 길은 AWS 계정을 닫는 것뿐이다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html"
		},
		{
			"id": "legal-hold-duration",
			"label": "법적 보존의 기한",
			"value": "없음, 해제할 때까지",
			"note": "`s3:PutObjectLegalHold` 권한이 걸고 푼다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html"
		},
		{
			"id": "event-hold-duration",
			"label": "이벤트 홀드를 푼 뒤의 보존 기간",
			"value": "1~36,500일 또는 1~100년",
			"note": "최근에 더해진 방식이라 시험 자료에는 없다.",
			"called": ["event hold"],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_S3ObjectLockEventHoldDuration.html"
		},
		{
			"id": "vault-lock-window",
			"label": "Glacier Vault Lock 확정 기한",
			"asks": "Glacier Vault Lock은 시작한 뒤 얼마 안에 확정하나?",
			"value": "시작한 뒤 24시간 안",
			"note": "넘기면 정책이 사라져 처음부터 다시 한다. 확정하면 되돌릴 수 없다.",
			"called": [
				"글래시어 볼트 잠금",
				"Glacier 볼트락",
				"vault lock expire"
			],
			"source": "https://docs.aws.amazon.com/amazonglacier/latest/dev/api-InitiateVaultLock.html"
		}
	],
	"scenarios": [
		{
			"id": "nobody-not-even-root",
			"situation": "금융 거래 로그를 7년 동안 어떤 사용자도, 루트 사용자도 지우거나 바꾸지 못하게 S3에 보관해야 한다.",
			"answer": ["storage/s3-object-lock", "storage/s3"],
			"choose": "규정 준수 모드(기본 보존 7년)",
			"why": "“루트도”, “어떤 사용자도”가 나오면 규정 준수 모드다. 기본 보존 기간을 7년으로 걸면 새 객체에 자동으로 적용된다.",
			"trap": "거버넌스 모드는 우회 권한을 가진 관리자가 지울 수 있다. MFA 삭제는 루트가 MFA로 풀 수 있어 “아무도”를 만족하지 못한다.",
			"requirements": ["compliance"]
		},
		{
			"id": "protect-but-admin-can-fix",
			"situation": "개발자가 실수로 백업을 지우지 못하게 30일 동안 막되, 보안 팀의 소수 인원은 잘못 올라온 파일을 지울 수 있어야 한다.",
			"answer": ["storage/s3-object-lock", "security/iam"],
			"choose": "거버넌스 모드 + 보안 팀의 우회 권한",
			"why": "“소수는 예외”가 거버넌스 모드의 신호다. 보안 팀 역할에만 우회 권한을 준다.",
			"trap": "규정 준수 모드로 걸면 보안 팀도 30일 동안 손대지 못한다. 잘못 올린 파일의 요금도 끝까지 낸다.",
			"requirements": [
				"compliance",
				"access-control",
				"durability"
			]
		},
		{
			"id": "litigation-unknown-end",
			"situation": "소송 증거 문서를 재판이 끝날 때까지 보존해야 하는데 언제 끝날지 모른다. 법무 팀의 몇 명만 보존을 걸고 풀 수 있어야 한다.",
			"answer": ["storage/s3-object-lock", "security/iam"],
			"choose": "법적 보존",
			"why": "끝나는 날을 모르면 기간을 적을 수 없다. 기한 없는 법적 보존을 걸고, 해당 사용자의 IAM 정책에만 `s3:PutObjectLegalHold`를 허용한다.",
			"trap": "보존 기간을 넉넉히 잡는 방법은 재판이 더 길어지면 먼저 풀리고, 규정 준수 모드라면 일찍 끝나도 지우지 못한다.",
			"requirements": ["compliance", "access-control"]
		},
		{
			"id": "archive-and-worm",
			"situation": "규제 문서를 10년간 변경 불가로 두면서 저장 비용은 가장 낮추려 한다.",
			"answer": ["storage/s3-object-lock", "storage/s3-storage-classes"],
			"choose": "규정 준수 모드 + Deep Archive로 내리는 수명 주기",
			"why": "객체 잠금은 스토리지 클래스와 상관없이 걸린다. 규정 준수 모드로 잠그고 수명 주기로 Deep Archive에 내린다. 클래스가 바뀌어도 잠금은 남는다.",
			"trap": "Glacier Vault Lock은 볼트를 쓰는 옛 서비스의 기능이고 신규 가입이 끝났다.",
			"requirements": ["compliance", "lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "bypassgovernance-bypassgovernanceretention",
			"notes": "거버넌스 모드를 우회하는 권한 이름을 s3:BypassGovernance라고 적었다.",
			"status": "wrong",
			"right": "`s3:BypassGovernanceRetention`이다. 권한만으로는 부족하고 요청에 우회 헤더도 넣어야 한다(콘솔은 알아서 넣는다).",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html"
		},
		{
			"id": "wording",
			"notes": "규정 준수 모드는 영구 잠금이라고 한다.",
			"status": "simplified",
			"right": "보존 기간 동안만 절대적이다. 기간이 지나면 보통 객체처럼 지울 수 있다. 기한 없이 잠그는 것은 법적 보존이다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html"
		},
		{
			"id": "wording-2",
			"notes": "객체 잠금을 걸면 객체를 수정하거나 삭제할 수 없다고 한다.",
			"status": "simplified",
			"right": "잠긴 것은 버전이다. 같은 키로 새 버전을 올리거나 삭제 마커를 얹는 일은 여전히 되고, 잠긴 버전은 그 밑에 그대로 남는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html"
		},
		{
			"id": "putobjectlegalhold-deleteobjectversion",
			"notes": "PutObjectLegalHold 권한을 주면 객체 삭제 권한을 세밀하게 제어할 수 있다고 한다.",
			"status": "simplified",
			"right": "이 권한은 법적 보존을 걸고 푸는 권한이다. 삭제 자체는 `s3:DeleteObjectVersion`이 정한다. 이 권한을 가진 사람은 보존을 풀 수도 있으니 소수에게만 준다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html"
		},
		{
			"id": "worm-glacier",
			"notes": "WORM 보관 방법으로 Glacier Vault Lock을 소개한다.",
			"status": "outdated",
			"right": "볼트형 Glacier는 2025년 12월 15일부터 신규 고객을 받지 않는다. 새로 만든다면 S3 버킷의 객체 잠금을 쓰고 클래스만 Glacier 계열로 내린다.",
			"source": "https://docs.aws.amazon.com/amazonglacier/latest/dev/introduction.html"
		},
		{
			"id": "wording-3",
			"notes": "볼트를 잠그면 볼트의 내용을 수정할 수 없게 된다고 한다.",
			"status": "simplified",
			"right": "확정 뒤 바꿀 수 없게 되는 것은 볼트 잠금 정책이다. 아카이브는 원래 수정이 없고, 삭제를 막는 일은 그 정책에 적힌 조건이 한다. 새 아카이브는 계속 올릴 수 있다.",
			"source": "https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-lock.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Glacier Vault Lock",
			"lines": "921-926"
		},
		{
			"note": "002",
			"section": "S3 PutObjectLegalHold 권한",
			"lines": "396-399"
		},
		{
			"note": "002",
			"section": "S3 객체 잠금 모드 비교",
			"lines": "565-566"
		},
		{
			"note": "002",
			"section": "거버넌스 모드",
			"lines": "568-571"
		},
		{
			"note": "002",
			"section": "규정 준수 모드",
			"lines": "573-578"
		}
	],
	"references": [
		{
			"title": "객체 잠금으로 객체 잠그기",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html"
		},
		{
			"title": "객체 잠금 고려 사항과 권한",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html"
		},
		{
			"title": "객체 잠금 설정(새 버킷과 기존 버킷)",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html"
		},
		{
			"title": "기본 보존 설정 API",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_DefaultRetention.html"
		},
		{
			"title": "Glacier 볼트 잠금",
			"url": "https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-lock.html"
		}
	],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
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
			"slug": "what-is-locked",
			"text": "무엇이 잠기나"
		},
		{
			"depth": 2,
			"slug": "governance-vs-compliance",
			"text": "거버넌스와 규정 준수"
		},
		{
			"depth": 2,
			"slug": "legal-hold",
			"text": "법적 보존"
		},
		{
			"depth": 2,
			"slug": "vault-lock",
			"text": "Glacier Vault Lock"
		},
		{
			"depth": 2,
			"slug": "backup-vault-lock",
			"text": "AWS Backup 볼트 잠금"
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
		code: "code",
		div: "div",
		h2: "h2",
		p: "p",
		strong: "strong",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>객체 잠금은 한 번 쓰고 여러 번 읽는 WORM 보관을 <a href=\"/storage/s3/\">S3</a>에서 지키는 기능이다. 거버넌스와 규정 준수는 <strong>보존 기간의 두 모드</strong>이고, 법적 보존은 그와 따로 켜고 끄는 스위치다.</p>\n<div class=\"table-scroll across wide\" role=\"region\" aria-label=\"표: 구분, 거버넌스 모드, 규정 준수 모드, 법적 보존, 무엇이 유리한가\" tabindex=\"0\"><table aria-label=\"한눈에\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">거버넌스 모드</th>\n<th scope=\"col\">규정 준수 모드</th>\n<th scope=\"col\">법적 보존</th>\n<th scope=\"col\">무엇이 유리한가</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gihan\">\n<th scope=\"row\"><a href=\"#row-gihan\" class=\"anchor\" aria-label=\"줄 링크\"></a>기한</th>\n<td>정한 날까지</td>\n<td>정한 날까지</td>\n<td>없음</td>\n<td>끝을 모르면 법적 보존</td>\n</tr>\n<tr id=\"row-meonjeo-pul-su-inneun-saram\">\n<th scope=\"row\"><a href=\"#row-meonjeo-pul-su-inneun-saram\" class=\"anchor\" aria-label=\"줄 링크\"></a>먼저 풀 수 있는 사람</th>\n<td>우회 권한을 가진 사람</td>\n<td>없음(루트도 불가)</td>\n<td><code>s3:PutObjectLegalHold</code>를 가진 사람</td>\n<td>“아무도”면 규정 준수</td>\n</tr>\n<tr id=\"row-gigan-jurigi\">\n<th scope=\"row\"><a href=\"#row-gigan-jurigi\" class=\"anchor\" aria-label=\"줄 링크\"></a>기간 줄이기</th>\n<td>우회 권한으로</td>\n<td>불가</td>\n<td>해당 없음</td>\n<td>고칠 여지가 필요하면 거버넌스</td>\n</tr>\n<tr id=\"row-gigan-neulligi\">\n<th scope=\"row\"><a href=\"#row-gigan-neulligi\" class=\"anchor\" aria-label=\"줄 링크\"></a>기간 늘리기</th>\n<td>가능</td>\n<td>가능</td>\n<td>해당 없음</td>\n<td>차이 없음</td>\n</tr>\n<tr id=\"row-beokit-gibongapsseuro-geolgi\">\n<th scope=\"row\"><a href=\"#row-beokit-gibongapsseuro-geolgi\" class=\"anchor\" aria-label=\"줄 링크\"></a>버킷 기본값으로 걸기</th>\n<td>가능</td>\n<td>가능</td>\n<td>불가, 객체마다</td>\n<td>자동 적용은 두 모드</td>\n</tr>\n<tr id=\"row-hamkke-geolgi\">\n<th scope=\"row\"><a href=\"#row-hamkke-geolgi\" class=\"anchor\" aria-label=\"줄 링크\"></a>함께 걸기</th>\n<td>법적 보존과 함께</td>\n<td>법적 보존과 함께</td>\n<td>두 모드와 함께</td>\n<td>둘 중 하나라도 남으면 못 지운다</td>\n</tr>\n<tr id=\"row-manneun-got\">\n<th scope=\"row\"><a href=\"#row-manneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>맞는 곳</th>\n<td>실수와 내부 사고 방지, 시험 운영</td>\n<td>법이 정한 변경 불가 보관</td>\n<td>소송·조사</td>\n<td>문제의 예외 유무를 본다</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"what-is-locked\">무엇이 잠기나<a href=\"#what-is-locked\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"잠금은 객체가 아니라 ",
					createVNode(_components.strong, { children: "버전" }),
					"에 붙는다. 잠금 정보가 그 버전의 메타데이터에 적히기 때문이다. 그래서 ",
					createVNode(_components.a, {
						href: "/storage/s3-versioning/",
						children: "버전 관리"
					}),
					"가 먼저 켜져 있어야 하고, 켠 뒤에는 둘 다 되돌릴 수 없다. 삭제 요청은 다음 순서로 갈린다."
				] }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-delete-decision\" data-diagram=\"delete-decision\"><figcaption><span class=\"diagram-title\">잠긴 객체에 삭제 요청이 왔을 때의 <span class=\"diagram-title-end\">판단<a href=\"#diagram-delete-decision\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 잠긴 객체에 삭제 요청이 왔을 때의 판단\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"413\" height=\"604\" class=\"diagram-svg diagram-slim diagram-from-350 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 660.8 966\"><svg width=\"660.8\" height=\"966\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-delete-decision-desc\" aria-labelledby=\"diagram-delete-decision-title\" role=\"img\" viewBox=\"-4 -4 660.8 966\"><title id=\"diagram-delete-decision-title\">잠긴 객체에 삭제 요청이 왔을 때의 판단</title><desc id=\"diagram-delete-decision-desc\">버전을 지정하지 않은 삭제는 삭제 마커만 얹는다. 버전을 지정하면 법적 보존, 보존 기간, 모드, 우회 권한과 헤더를 차례로 확인해 거부하거나 지운다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M247.5 56v36\"/><path fill=\"var(--diagram-line)\" d=\"m253.5 84-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M247.5 140v13q0 7-7 7H127q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m126 238-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M247.5 140v13q0 7 7.1 7H368q7.1 0 7.1 7v88\"/><path fill=\"var(--diagram-line)\" d=\"m381 247-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M375 303v22q0 7-7 7H201.3q-7 0-7 7v448q0 7 7 7h17.9q7 0 7 7v56q0 7 7.1 7h40.1q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m286.6 872-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M375 303v22q0 7 7 7h54q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m449 410-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M443 466v13q0 7 7.1 7h134.5q7.1 0 7.1 7v364q0 7-7 7H571q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m570 872-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M443 466v13q0 7-7 7h-44.5q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m390.4 564-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M384.4 620v13q0 7-7 7h-76q-7 0-7 7v140q0 7-7 7h-54q-7 0-7 7v56q0 7 7 7h40.1q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m286.6 872-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M384.4 620v13q0 7 7 7h75.9q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m480.4 718-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M474.4 774v13q0 7-7.1 7h-16.9q-7 0-7 7v56q0 7-7.1 7H287.7q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m286.6 872-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M474.4 774v13q0 7 7 7h16.9q7 0 7 7v56q0 7 7.1 7H557q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m570 872-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"89.1\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"119.6\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"363\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"374.5\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"182.4\" y=\"583\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"193.9\" y=\"606\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"412.1\" y=\"352\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"442.6\" y=\"375\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"560.7\" y=\"660\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"591.2\" y=\"683\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"372.4\" y=\"506\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"383.9\" y=\"529\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"85.6\" height=\"30\" x=\"251.4\" y=\"737\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"294.2\" y=\"760\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">규정 준수</text></g><g class=\"d-edge-label\"><rect width=\"80.1\" height=\"30\" x=\"433.9\" y=\"660\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"473.9\" y=\"683\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">거버넌스</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"421.8\" y=\"814\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"442.9\" y=\"837\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">없음</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"483.9\" y=\"814\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"504.9\" y=\"837\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">있음</text></g><g class=\"d-node\"><rect width=\"150.3\" height=\"44\" x=\"172.4\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"247.5\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">DELETE 요청</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 178.171875,0 189.171875,-22 178.171875,-44 11,-44 0,-22\" transform=\"translate(153 140)\"/><text x=\"247.5\" y=\"127\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">버전을 지정했나?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 202.71875,0 213.71875,-22 202.71875,-44 11,-44 0,-22\" transform=\"translate(268.2 303)\"/><text x=\"375\" y=\"290\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">법적 보존이 켜졌나?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 183.71875,0 194.71875,-22 183.71875,-44 11,-44 0,-22\" transform=\"translate(345.7 466)\"/><text x=\"443.1\" y=\"453\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보존 기간 중인가?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 159.15625,0 170.15625,-22 159.15625,-44 11,-44 0,-22\" transform=\"translate(299.3 620)\"/><text x=\"384.4\" y=\"607\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">어느 모드인가?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 183.703125,0 194.703125,-22 183.703125,-44 11,-44 0,-22\" transform=\"translate(377 774)\"/><text x=\"474.4\" y=\"761\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">우회 권한과 헤더?</text></g><g class=\"d-node\"><rect width=\"216.2\" height=\"62\" x=\"12\" y=\"250\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"120.1\" y=\"290\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">삭제 마커만 추가</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"208.6\" y=\"884\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"280.6\" y=\"924\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">거부</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"487.3\" y=\"884\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"564\" y=\"924\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">버전 삭제</text></g></svg></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"318\" height=\"634\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 508.4 1015\"><svg width=\"508.4\" height=\"1015\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-delete-decision-narrow-desc\" aria-labelledby=\"diagram-delete-decision-narrow-title\" role=\"img\" viewBox=\"-4 -4 508.4 1015\"><title id=\"diagram-delete-decision-narrow-title\">잠긴 객체에 삭제 요청이 왔을 때의 판단</title><desc id=\"diagram-delete-decision-narrow-desc\">버전을 지정하지 않은 삭제는 삭제 마커만 얹는다. 버전을 지정하면 법적 보존, 보존 기간, 모드, 우회 권한과 헤더를 차례로 확인해 거부하거나 지운다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M172.6 48v36\"/><path fill=\"var(--diagram-line)\" d=\"m178.6 76-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M172.6 148.2v13q0 7-7 7H89.3q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m88.3 246.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M172.6 148.2v13q0 7 7 7H256q7 0 7 7v84\"/><path fill=\"var(--diagram-line)\" d=\"m269 251.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M263 323.4v18q0 7-7.1 7H116.3q-7.1 0-7.1 7V852q0 7.1 7 7.1h18q7 0 7 7v56q0 7 7 7h31.4q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m192.6 937-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M263 323.4v18q0 7 7 7h43q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m326.1 426.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M320.1 498.6v13q0 7 7.1 7h113.6q7 0 7 7V922q0 7-7 7h-6.1q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m433.6 937-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M320.1 498.6v13q0 7-7 7h-31.2q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m280.8 596.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M274.8 668.8v13q0 7-7 7h-62.4q-7 0-7 7V852q0 7.1-7.1 7.1h-43q-7.1 0-7.1 7v56q0 7 7 7h31.4q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m192.6 937-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M274.8 668.8v13q0 7 7.1 7h62.3q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m357.3 766.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M351.3 839v13q0 7-7 7h-17q-7 0-7 7v56q0 7-7 7H193.6q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m192.6 937-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M351.3 839v13q0 7 7 7h17q7 0 7 7v56q0 7 7.1 7h31.1q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m433.6 937-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"51.3\" y=\"188.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"81.8\" y=\"211.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"250.9\" y=\"188.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"262.4\" y=\"211.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"97.2\" y=\"623.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"108.7\" y=\"646.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"289.1\" y=\"368.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"319.6\" y=\"391.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"416.9\" y=\"708.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"447.4\" y=\"731.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"262.8\" y=\"538.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"274.4\" y=\"561.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"85.6\" height=\"30\" x=\"155.4\" y=\"793.9\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"198.2\" y=\"816.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">규정 준수</text></g><g class=\"d-edge-label\"><rect width=\"80.1\" height=\"30\" x=\"310.8\" y=\"708.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"350.8\" y=\"731.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">거버넌스</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"298.8\" y=\"879\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"319.8\" y=\"902\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">없음</text></g><g class=\"d-edge-label\"><rect width=\"42\" height=\"30\" x=\"360.8\" y=\"879\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"381.8\" y=\"902\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">있음</text></g><g class=\"d-node\"><rect width=\"142.4\" height=\"36\" x=\"101.4\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"172.6\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">DELETE 요청</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 111.65937519073486,0 126.70937538146973,-30.100000381469727 111.65937519073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(109.3 148.2)\"/><text x=\"172.6\" y=\"115\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">버전을 <tspan x=\"172.6\" y=\"139.2\">지정했나?</tspan></text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 125.64375019073486,0 140.69375038146973,-30.100000381469727 125.64375019073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(192.6 323.4)\"/><text x=\"262.9\" y=\"290.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">법적 보존이 <tspan x=\"262.9\" y=\"314.4\">켜졌나?</tspan></text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 106.64375019073486,0 121.69375038146973,-30.100000381469727 106.64375019073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(259.3 498.6)\"/><text x=\"320.1\" y=\"465.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보존 기간 <tspan x=\"320.1\" y=\"489.6\">중인가?</tspan></text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 111.65937519073486,0 126.70937538146973,-30.100000381469727 111.65937519073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(211.5 668.8)\"/><text x=\"274.8\" y=\"635.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">어느 <tspan x=\"274.8\" y=\"659.8\">모드인가?</tspan></text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 125.64375019073486,0 140.69375038146973,-30.100000381469727 125.64375019073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(281 839)\"/><text x=\"351.3\" y=\"805.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">우회 권한과 <tspan x=\"351.3\" y=\"830\">헤더?</tspan></text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"70.2\" x=\"12\" y=\"258.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"82.3\" y=\"290.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">삭제 마커만 <tspan x=\"82.3\" y=\"314.4\">추가</tspan></text></g><g class=\"d-node\"><rect width=\"80\" height=\"46\" x=\"146.6\" y=\"949\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"186.6\" y=\"981\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">거부</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"366.8\" y=\"949\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"427.6\" y=\"981\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">버전 삭제</text></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>버전을 지정하지 않은 삭제는 삭제 마커만 얹는다. 버전을 지정하면 법적 보존, 보존 기간, 모드, 우회 권한과 헤더를 차례로 확인해 거부하거나 지운다.</p><ul><li>DELETE 요청 → 버전을 지정했나?</li><li>버전을 지정했나? → 삭제 마커만 추가: 아니요</li><li>버전을 지정했나? → 법적 보존이 켜졌나?: 예</li><li>법적 보존이 켜졌나? → 거부: 예</li><li>법적 보존이 켜졌나? → 보존 기간 중인가?: 아니요</li><li>보존 기간 중인가? → 버전 삭제: 아니요</li><li>보존 기간 중인가? → 어느 모드인가?: 예</li><li>어느 모드인가? → 거부: 규정 준수</li><li>어느 모드인가? → 우회 권한과 헤더?: 거버넌스</li><li>우회 권한과 헤더? → 거부: 없음</li><li>우회 권한과 헤더? → 버전 삭제: 있음</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>버전을 지정하지 않은 삭제는 성공한 것처럼 보인다. 목록에서 사라지지만 삭제 마커를 지우면 잠긴 버전이 다시 나타난다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"governance-vs-compliance\">거버넌스와 규정 준수<a href=\"#governance-vs-compliance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><strong>거버넌스 모드</strong>는 대부분을 막고 몇 명에게 예외를 남긴다. 예외를 여는 것은 <code>s3:BypassGovernanceRetention</code> 권한이고, 실수로 쓰지 않도록 요청마다 우회 헤더를 요구한다. 관리자 정책처럼 <code>s3:*</code>를 준 <a href=\"/security/iam/\">IAM</a> 정책에는 이 권한도 들어 있으니 따로 거부해야 한다.</p>\n<p><strong>규정 준수 모드</strong>는 예외를 만들지 않는다. 루트 사용자도 지우거나 기간을 줄이거나 모드를 바꾸지 못하고, 늘리는 것만 된다. 10년으로 잘못 걸면 10년 치 저장 요금을 낸다. 먼저 거버넌스로 기간을 시험해 보고 옮기는 까닭이다.</p>\n<p>버킷에 기본 보존을 걸면 그 뒤에 올라오는 객체부터 적용된다. 업로드할 때 객체마다 따로 적은 값이 기본값보다 앞선다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> s3api</span><span class=\"tk-string\"> put-object-lock-configuration</span><span class=\"tk-string\"> --bucket</span><span class=\"tk-string\"> audit-logs</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --object-lock-configuration</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string-expression\">  '{\"ObjectLockEnabled\":\"Enabled\",\"Rule\":{\"DefaultRetention\":{\"Mode\":\"COMPLIANCE\",\"Years\":7}}}'</span></span></code></pre>\n</div><h2 id=\"legal-hold\">법적 보존<a href=\"#legal-hold\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"기한이 없고, 켜 두는 동안은 보존 기간이 끝나도 지워지지 않는다. 반대로 법적 보존을 풀어도 보존 기간이 남아 있으면 계속 잠긴다. 모드의 우회 권한은 법적 보존에 통하지 않는다. 걸고 푸는 권한이 같으므로 ",
					createVNode(_components.code, { children: "s3:PutObjectLegalHold" }),
					"를 받은 사람이 곧 잠금을 풀 수 있는 사람이다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "이벤트 홀드가 더해졌다",
					"set:html": "<p>“계약이 끝난 날부터 5년”처럼 시작일을 모르는 보존은 이벤트 홀드로 건다. 홀드가 켜져 있는 동안 잠기고, 푸는 순간부터 정해 둔 기간을 센다. 최근에 나온 기능이라 시험 자료의 설명은 보존 기간과 법적 보존 둘뿐이다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(_components.h2, {
			id: "vault-lock",
			"set:html": "Glacier Vault Lock<a href=\"#vault-lock\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"버킷 대신 볼트를 쓰던 옛 Glacier 서비스의 WORM 기능이다. 볼트에 “1년 안에는 삭제 거부” 같은 정책을 붙이고 24시간 안에 확정하면 그 정책을 아무도 바꾸지 못한다. 잠기는 단위가 객체가 아니라 ",
					createVNode(_components.strong, { children: "볼트 정책" }),
					"이다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "새로 만드는 WORM의 답은 객체 잠금",
					"set:html": "<p>볼트형 Glacier는 신규 고객을 받지 않는다. 옛 문제에는 Vault Lock이 답으로 남아 있으니, 보기에 볼트만 있고 객체 잠금이 없을 때만 고른다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"backup-vault-lock\">AWS Backup 볼트 잠금<a href=\"#backup-vault-lock\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>이름이 비슷한 또 하나가 <a href=\"/storage/aws-backup/#vault-lock\">AWS Backup의 볼트 잠금</a>이다. 객체가 아니라 <strong>백업(복구 지점)</strong>을 지킨다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, S3 객체 잠금, AWS Backup 볼트 잠금\" tabindex=\"0\"><table aria-label=\"AWS Backup 볼트 잠금\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">S3 객체 잠금</th>\n<th scope=\"col\">AWS Backup 볼트 잠금</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-jikineun-geot\">\n<th scope=\"row\"><a href=\"#row-jikineun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>지키는 것</th>\n<td><a href=\"/storage/s3/\" class=\"mention\">S3</a> 객체 버전</td>\n<td><a href=\"/storage/ebs/\" class=\"mention\">EBS</a>, <a href=\"/database/rds/\" class=\"mention\">RDS</a>, <a href=\"/storage/efs/\" class=\"mention\">EFS</a> 등의 백업</td>\n</tr>\n<tr id=\"row-geoneun-got\">\n<th scope=\"row\"><a href=\"#row-geoneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>거는 곳</th>\n<td>버킷 기본값이나 객체마다</td>\n<td>백업 볼트 하나</td>\n</tr>\n<tr id=\"row-modeu\">\n<th scope=\"row\"><a href=\"#row-modeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>모드</th>\n<td>거버넌스, 규정 준수</td>\n<td>거버넌스, 규정 준수</td>\n</tr>\n<tr id=\"row-gyujeong-junsuga-gunneun-ttae\">\n<th scope=\"row\"><a href=\"#row-gyujeong-junsuga-gunneun-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>규정 준수가 굳는 때</th>\n<td>건 즉시</td>\n<td>유예(3일 이상)가 끝난 뒤</td>\n</tr>\n<tr id=\"row-sinho\">\n<th scope=\"row\"><a href=\"#row-sinho\" class=\"anchor\" aria-label=\"줄 링크\"></a>신호</th>\n<td>“S3의 문서를 WORM으로”</td>\n<td>“<strong>백업</strong>을 관리자도 지우지 못하게”</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>예외가 하나도 없어야 하면 규정 준수, 소수의 예외가 필요하면 거버넌스, 끝나는 날을 모르면 법적 보존</strong>이다. 비용까지 낮추려면 잠근 뒤 <a href=\"/storage/s3-storage-classes/\">스토리지 클래스</a>를 내린다. 잠금은 클래스를 옮겨도 따라간다.</p>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><a href=\"/storage/s3-versioning/\">버전 관리</a>만으로는 부족하다. 버전을 지정해 지우면 사라진다. <a href=\"/storage/s3-versioning/#mfa-delete\">MFA 삭제</a>는 한 단계를 더할 뿐 루트를 막지 못한다.</li>\n<li>객체 잠금을 켜는 것과 잠그는 것은 다르다. 켜기만 하고 보존을 걸지 않으면 아무것도 잠기지 않는다.</li>\n<li><a href=\"/storage/s3-lifecycle/\">수명 주기</a> 만료는 잠긴 버전을 지우지 못한다. 클래스 전환은 그대로 된다.</li>\n<li><a href=\"/security/kms/\">KMS</a> 키를 지우면 잠긴 객체는 남아도 읽을 수 없다. 키도 함께 지킨다.</li>\n<li>잠긴 버전을 <a href=\"/storage/s3-replication/\">복제</a>하면 잠금도 함께 간다. 단, 대상 버킷에도 객체 잠금이 켜져 있어야 한다.</li>\n<li>객체 잠금을 켠 버킷은 <a href=\"/storage/s3-access-control/#access-logs\">서버 액세스 로그</a>의 저장 대상으로 쓸 수 없다.</li>\n<li><a href=\"/management/cloudtrail/\">CloudTrail</a>은 누가 지웠는지 남길 뿐 삭제를 막지 않는다.</li>\n</ul></div>" })
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
var url = "content/storage/s3-object-lock.mdx/";
var file = "/work/wt/build/content/storage/s3-object-lock.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/s3-object-lock.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
