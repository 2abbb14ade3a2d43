import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/s3-versioning.mdx
var frontmatter = {
	"title": "S3 버전 관리",
	"titleEn": "S3 Versioning and MFA Delete",
	"kind": "concept",
	"status": "published",
	"summary": "같은 키로 덮어쓰거나 지워도 이전 내용을 버전으로 남겨 되돌릴 수 있게 하는 버킷 설정이고, MFA 삭제는 그 버전을 영구히 지우는 일에 인증을 한 단계 더한다.",
	"aliases": [
		"버전 관리",
		"버저닝",
		"버져닝",
		"S3 Versioning",
		"버킷 버전 관리",
		"객체 버전",
		"버전 ID",
		"null 버전",
		"삭제 마커",
		"delete marker",
		"삭제 표식",
		"MFA Delete",
		"MFA 삭제",
		"멀티팩터 삭제",
		"파일 이전 버전",
		"삭제 복구",
		"지운 파일 복구",
		"덮어쓴 파일 복구",
		"실수로 삭제",
		"객체 복구",
		"이전 버전 복원",
		"S3 실수로 삭제 방지",
		"실수로 삭제 방지",
		"실수 삭제 방지"
	],
	"related": [
		"storage/s3",
		"storage/s3-object-lock",
		"storage/s3-replication",
		"storage/s3-lifecycle",
		"storage/aws-backup",
		"security/iam",
		"security/mfa"
	],
	"signals": [
		{
			"id": "beojeon-gwalli",
			"need": "실수로 덮어쓰거나 지운 객체를 이전 내용으로 되돌린다",
			"choose": "버전 관리",
			"see": "storage/s3-versioning#when",
			"why": "덮어쓰기가 새 버전이 되어 옛것이 남는다. 내구성은 실수를 못 막는다."
		},
		{
			"id": "mfa",
			"need": "버전을 영구 삭제할 때 추가 인증을 요구한다",
			"choose": "MFA 삭제",
			"see": "storage/s3-versioning#mfa-delete",
			"why": "영구 삭제에 MFA 코드를 요구한다. 키가 새도 버전은 못 지운다."
		},
		{
			"id": "gaekche-jamgeumui-gyujeong-junsu",
			"need": "정한 기간에는 루트 사용자도 지우지 못한다",
			"choose": "객체 잠금의 규정 준수 모드",
			"see": "storage/s3-object-lock#governance-vs-compliance",
			"why": "버전 관리만으로는 지울 수 있다. 규정 준수 모드는 루트도 막는다."
		},
		{
			"id": "sumyeong-jugiui-ijeon-beojeon",
			"need": "이전 버전이 쌓여 저장 요금이 몇 배가 되었다",
			"choose": "수명 주기의 이전 버전 만료",
			"see": "storage/s3-lifecycle#rules",
			"why": "이전 버전만 지워 보던 객체는 그대로다."
		}
	],
	"facts": [
		{
			"id": "states",
			"label": "버킷의 버전 관리 상태",
			"value": "꺼짐(기본) → 켜짐 ↔ 일시 중지",
			"called": [
				"켜면 못 끄다",
				"다시 끄기",
				"켜고 끄기"
			],
			"note": "한 번 켜면 처음의 꺼진 상태로는 돌아가지 못한다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html"
		},
		{
			"id": "null-version",
			"label": "켜기 전에 올린 객체의 버전 ID",
			"value": "`null`",
			"note": "켜도 기존 객체는 바뀌지 않는다. 다음에 덮어쓸 때부터 새 버전 ID가 붙는다.",
			"axis": "existing",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html"
		},
		{
			"id": "suspended-put",
			"label": "일시 중지한 동안 올린 객체의 버전 ID",
			"value": "`null`(있던 `null` 버전을 덮어쓴다)",
			"note": "켜져 있을 때 쌓인 버전은 그대로 남는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html"
		},
		{
			"id": "simple-delete",
			"label": "버전을 지정하지 않은 삭제",
			"asks": "버전을 지정하지 않고 지우면 데이터가 사라지나?",
			"value": "삭제 마커만 추가, 데이터는 남음",
			"note": "삭제 마커를 지우면 바로 앞 버전이 다시 현재 버전이 된다.",
			"axis": "deletion",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html"
		},
		{
			"id": "version-delete",
			"label": "버전을 지정한 삭제",
			"asks": "버전을 지정해 지우면 되살릴 수 있나?",
			"value": "그 버전을 영구 삭제(복구 불가)",
			"axis": "deletion",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjectVersions.html"
		},
		{
			"id": "version-billing",
			"label": "버전의 과금",
			"value": "버전마다 객체 전체 크기",
			"note": "바뀐 부분만 저장하지 않는다. 1GB 파일을 같은 키로 열 번 올리면 10GB 값을 낸다.",
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html"
		},
		{
			"id": "propagation",
			"label": "처음 켠 뒤 쓰기 전에 기다릴 시간(권장)",
			"value": "15분",
			"note": "전파되는 동안 새로 쓴 객체에 404가 날 수 있다.",
			"called": [
				"전파",
				"versioning propagation",
				"켜다 뒤"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html"
		},
		{
			"id": "newer-noncurrent",
			"label": "수명 주기로 남길 이전 버전 수",
			"value": "최대 100개",
			"note": "이보다 오래된 이전 버전만 만료시킨다.",
			"called": [
				"옛 버전 개",
				"noncurrent",
				"noncurrent versions retain"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_NoncurrentVersionExpiration.html"
		},
		{
			"id": "mfa-delete-operations",
			"label": "MFA 삭제가 인증을 요구하는 작업",
			"value": "버전 영구 삭제, 버전 관리 상태 변경",
			"note": "삭제 마커만 얹는 보통의 삭제에는 요구하지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html"
		},
		{
			"id": "mfa-delete-who",
			"label": "MFA 삭제를 켜고 끄는 사람",
			"value": "버킷 소유 계정의 루트 사용자만, CLI·API로만",
			"note": "콘솔에서는 켤 수 없다. 켠 뒤의 영구 삭제도 루트 사용자가 MFA로 해야 한다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMFADelete.html"
		},
		{
			"id": "mfa-delete-lifecycle",
			"label": "MFA 삭제와 수명 주기 구성",
			"value": "함께 쓸 수 없음",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html"
		}
	],
	"scenarios": [
		{
			"id": "overwritten-by-mistake",
			"situation": "직원이 S3 버킷의 파일을 실수로 덮어쓰거나 삭제하는 일이 잦다. 애플리케이션을 바꾸지 않고 언제든 이전 내용으로 되돌리고 싶다.",
			"answer": ["storage/s3-versioning", "storage/s3"],
			"choose": "버전 관리",
			"why": "“실수로 덮어쓰기·삭제”와 “되돌리기”가 함께 나오면 버전 관리다. 쓰는 쪽은 아무것도 바꾸지 않는다.",
			"trap": "교차 리전 복제만 켜서는 되돌리지 못한다. 덮어쓴 내용이 그대로 복제될 뿐이다. 게다가 복제도 버전 관리를 먼저 요구한다.",
			"requirements": ["durability"]
		},
		{
			"id": "extra-auth-for-permanent-delete",
			"situation": "중요한 문서 버킷에서 자격 증명이 새어 나가도 버전이 영구 삭제되지 않도록, 영구 삭제에는 추가 인증을 요구해야 한다.",
			"answer": ["storage/s3-versioning", "security/mfa"],
			"choose": "MFA 삭제",
			"why": "“영구 삭제에 추가 인증”이 MFA 삭제다. 루트 사용자가 CLI로 켜고, 그 뒤로는 MFA 코드가 있어야 버전을 지운다.",
			"trap": "객체 잠금의 규정 준수 모드는 기간 동안 누구도 지우지 못하게 한다. 인증을 거치면 지울 수 있어야 한다는 요구에는 지나치다.",
			"requirements": [
				"compliance",
				"access-control",
				"durability"
			]
		},
		{
			"id": "versions-pile-up",
			"situation": "버전 관리를 켠 뒤 저장 요금이 몇 배가 되었다. 최근 버전 몇 개만 남기고 나머지는 자동으로 없애려 한다.",
			"answer": ["storage/s3-lifecycle", "storage/s3-versioning"],
			"choose": "이전 버전 만료 규칙(일수와 개수)",
			"why": "이전 버전은 스스로 사라지지 않는다. 수명 주기의 이전 버전 만료 규칙에 보관 일수와 남길 개수를 적는다.",
			"trap": "버전 관리를 일시 중지해도 쌓인 버전은 지워지지 않고 요금도 그대로다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "object-disappeared",
			"situation": "버전 관리가 켜진 버킷에서 파일이 목록에 보이지 않는다. 누가 지운 듯한데 백업 없이 살려야 한다.",
			"answer": ["storage/s3-versioning"],
			"choose": "삭제 마커 지우기",
			"why": "현재 버전이 삭제 마커일 뿐이다. 마커의 버전 ID를 지정해 지우면 바로 앞 버전이 돌아온다.",
			"trap": "버전 ID를 지정해 지운 것이라면 남은 데이터가 없다. 그 경우에는 복제본이나 백업에서 찾는다.",
			"requirements": ["durability", "find-cause"]
		}
	],
	"corrections": [
		{
			"id": "null-s3",
			"notes": "S3 파일은 버전으로 관리된다고만 적어 처음부터 그런 것처럼 읽힌다.",
			"status": "simplified",
			"right": "버전 관리는 기본으로 꺼져 있다. 버킷마다 켜야 하고, 켜기 전의 객체는 `null` 버전으로 남는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html"
		},
		{
			"id": "mfa",
			"notes": "버전 관리를 켜면 의도하지 않은 삭제로부터 보호받는다고 한다.",
			"status": "simplified",
			"right": "버전을 지정하지 않은 삭제만 되돌린다. 버전 ID를 지정한 삭제는 영구적이다. 그것까지 막으려면 MFA 삭제나 객체 잠금을 더한다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjectVersions.html"
		},
		{
			"id": "wording",
			"notes": "버전 관리 일시 중지를 비활성화와 같은 뜻으로 적었다.",
			"status": "simplified",
			"right": "한 번 켠 버킷은 끈 상태로 돌아가지 못하고 멈추기만 한다. 쌓인 버전과 그 요금은 남는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html"
		},
		{
			"id": "mfa-2",
			"notes": "MFA가 필요한 때를 영구 삭제와 버전 관리 일시 중지 두 가지로 적었다.",
			"status": "simplified",
			"right": "둘째는 버전 관리 상태를 바꾸는 모든 요청이다. 멈춘 것을 다시 켤 때도 MFA가 필요하다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html"
		},
		{
			"id": "mfa-cli",
			"notes": "MFA 삭제는 CLI로만 할 수 있다고 한다.",
			"status": "simplified",
			"right": "콘솔로 못 할 뿐이고 CLI, SDK, REST API로 한다. 어느 쪽이든 루트 사용자의 자격 증명과 HTTPS, MFA 헤더가 필요하다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMFADelete.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "S3 - Versioning",
			"lines": "749-756"
		},
		{
			"note": "001",
			"section": "S3 MFA Delete",
			"lines": "811-821"
		},
		{
			"note": "002",
			"section": "S3 교차 리전 복제의 설정 조건",
			"lines": "433-436"
		}
	],
	"references": [
		{
			"title": "S3 버전 관리",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html"
		},
		{
			"title": "삭제 마커 다루기",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html"
		},
		{
			"title": "MFA 삭제 구성",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html"
		},
		{
			"title": "수명 주기와 다른 버킷 설정의 관계",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-and-other-bucket-config.html"
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
			"slug": "cost",
			"text": "비용과 정리"
		},
		{
			"depth": 2,
			"slug": "mfa-delete",
			"text": "MFA 삭제"
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
		pre: "pre",
		span: "span",
		strong: "strong",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>덮어쓰거나 지운 객체를 <strong>되돌려야</strong> 할 때 켠다. <a href=\"/storage/s3/\">S3</a>의 내구성은 디스크 고장으로 잃지 않게 할 뿐, 사람이 지운 것까지 살려 주지 않는다. 문제에 “실수로 삭제”, “이전 버전 복구”가 나오면 버전 관리가 답이다.</p>\n<p><a href=\"/storage/s3-replication/\">복제</a>와 <a href=\"/storage/s3-object-lock/\">객체 잠금</a>은 버전 관리 위에서만 돈다. 이 기능들을 쓰려고 켜는 경우도 많다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>키 하나에 내용이 하나만 있던 것이, 켜는 순간부터 <strong>버전의 더미</strong>가 된다. 맨 위가 현재 버전이고 나머지는 이전(noncurrent) 버전이다. 버전 ID 없이 읽으면 맨 위만 보인다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 요청, 버전 관리 꺼짐, 켜짐, 일시 중지\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">요청</th>\n<th scope=\"col\" role=\"columnheader\">버전 관리 꺼짐</th>\n<th scope=\"col\" role=\"columnheader\">켜짐</th>\n<th scope=\"col\" role=\"columnheader\">일시 중지</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-put\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-put\" class=\"anchor\" aria-label=\"줄 링크\"></a>같은 키로 PUT</th>\n<td role=\"cell\">덮어써서 사라짐</td>\n<td role=\"cell\">새 버전이 위에 쌓임</td>\n<td role=\"cell\"><code>null</code> 버전이 됨. 있던 <code>null</code>만 덮어씀</td>\n</tr>\n<tr id=\"row-beojeon-eopssi-delete\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-beojeon-eopssi-delete\" class=\"anchor\" aria-label=\"줄 링크\"></a>버전 없이 DELETE</th>\n<td role=\"cell\">영구 삭제</td>\n<td role=\"cell\">삭제 마커가 위에 쌓임</td>\n<td role=\"cell\"><code>null</code> 삭제 마커. 있던 <code>null</code> 버전은 사라짐</td>\n</tr>\n<tr id=\"row-beojeon-jijeong-delete\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-beojeon-jijeong-delete\" class=\"anchor\" aria-label=\"줄 링크\"></a>버전 지정 DELETE</th>\n<td role=\"cell\"><code>null</code> 버전 삭제</td>\n<td role=\"cell\">그 버전 영구 삭제</td>\n<td role=\"cell\">그 버전 영구 삭제</td>\n</tr>\n<tr id=\"row-beojeon-eopssi-get\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-beojeon-eopssi-get\" class=\"anchor\" aria-label=\"줄 링크\"></a>버전 없이 GET</th>\n<td role=\"cell\">객체</td>\n<td role=\"cell\">현재 버전. 마커면 404</td>\n<td role=\"cell\">현재 버전. 마커면 404</td>\n</tr>\n<tr id=\"row-beojeon-jijeong-get\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-beojeon-jijeong-get\" class=\"anchor\" aria-label=\"줄 링크\"></a>버전 지정 GET</th>\n<td role=\"cell\"><code>null</code>만 가능</td>\n<td role=\"cell\">그 버전</td>\n<td role=\"cell\">그 버전</td>\n</tr>\n</tbody>\n</table></div>\n<p>되돌리는 길은 둘이다. 지운 것이라면 <strong>삭제 마커를 지우고</strong>, 덮어쓴 것이라면 옛 버전을 같은 키로 복사해 맨 위에 올린다. 복사하는 쪽은 뒤의 버전이 남으니 더 안전하다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\"><code><span class=\"line\"><span class=\"tk-comment\"># 버전 관리를 켠다</span></span>\n<span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> s3api</span><span class=\"tk-string\"> put-bucket-versioning</span><span class=\"tk-string\"> --bucket</span><span class=\"tk-string\"> report-archive</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --versioning-configuration</span><span class=\"tk-string\"> Status=Enabled</span></span>\n<span class=\"line\"></span>\n<span class=\"line\"><span class=\"tk-comment\"># 삭제 마커의 버전 ID를 지정해 마커를 지운다(파일이 되살아난다)</span></span>\n<span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> s3api</span><span class=\"tk-string\"> delete-object</span><span class=\"tk-string\"> --bucket</span><span class=\"tk-string\"> report-archive</span><span class=\"tk-string\"> --key</span><span class=\"tk-string\"> 2026/q3.xlsx</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --version-id</span><span class=\"tk-string\"> 3sL4kqtJlcpXroDTDmJrmSpXd3dIbrHY</span></span></code></pre>\n<p>권한도 나뉜다. <code>s3:DeleteObject</code>는 마커만 얹고, 영구 삭제에는 <code>s3:DeleteObjectVersion</code>이 따로 필요하다. 그래서 <a href=\"/security/iam/\">IAM</a> 정책에서 뒤의 권한만 빼도 대부분의 사고를 막는다.</p>\n</div><h2 id=\"cost\">비용과 정리<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>버전은 차이가 아니라 <strong>통째로</strong> 저장된다. 자주 고치는 큰 파일은 요금이 빠르게 불어난다. 정리는 <a href=\"/storage/s3-lifecycle/\">수명 주기</a> 규칙이 맡는다.</p>\n<ul>\n<li>이전 버전을 며칠 뒤 싼 클래스로 옮기거나 만료시킨다. 최근 몇 개는 남기라고 정할 수 있다.</li>\n<li>이전 버전이 모두 사라지고 혼자 남은 삭제 마커를 치운다. 마커가 아주 많으면 목록 요청이 느려진다.</li>\n<li>현재 버전의 만료는 데이터를 지우지 않고 <strong>마커를 얹는다</strong>. 공간을 줄이려면 이전 버전 만료 규칙을 함께 둔다.</li>\n</ul>\n</div><h2 id=\"mfa-delete\">MFA 삭제<a href=\"#mfa-delete\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"버전을 영구히 지우거나 버전 관리 상태를 바꾸는 요청에 ",
					createVNode(_components.a, {
						href: "/security/mfa/",
						children: "MFA"
					}),
					" 코드를 요구한다. 액세스 키가 새어 나가도 공격자가 버전까지 없애지는 못한다. 버전 관리가 켜져 있어야 하고, 설정은 버전 관리와 같은 API에 담긴다."
				] }),
				"\n",
				createVNode(_components.pre, {
					class: "astro-code css-variables",
					"data-language": "bash",
					lang: "en",
					children: createVNode(_components.code, { children: [
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-function",
									children: "aws"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " s3api"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " put-bucket-versioning"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " --bucket"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " report-archive"
								}),
								createVNode(_components.span, { children: " \\" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-string",
									children: "  --versioning-configuration"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " Status=Enabled,MFADelete=Enabled"
								}),
								createVNode(_components.span, { children: " \\" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [createVNode(_components.span, {
								class: "tk-string",
								children: "  --mfa"
							}), createVNode(_components.span, {
								class: "tk-string-expression",
								children: " \"arn:aws:iam::111122223333:mfa/root-account-mfa-device 123456\""
							})]
						})
					] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"이 명령은 ",
					createVNode(_components.strong, { children: "루트 사용자의 자격 증명" }),
					"으로만 통한다. 평소 루트를 쓰지 않는 조직에서는 오히려 번거롭고, 수명 주기 구성과 함께 쓸 수 없어 버전 정리를 자동화하지 못한다. 새로 설계한다면 ",
					createVNode(_components.a, {
						href: "/storage/s3-object-lock/",
						children: "객체 잠금"
					}),
					"이 더 쓰기 쉽다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "누가 켜는가를 묻는다",
					"set:html": "<p>버전 관리는 권한이 있는 누구나 켠다. MFA 삭제는 <strong>버킷을 소유한 계정의 루트 사용자만</strong> 켜고 끈다. “관리자 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 사용자가 콘솔에서 MFA 삭제를 켠다”는 보기는 사람과 도구가 둘 다 틀렸다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>버전 관리와 객체 잠금</strong>: 앞은 되돌릴 수 있게 하고, 뒤는 지우지 못하게 한다. “누구도 변경할 수 없게”면 객체 잠금이다.</li>\n<li><strong>버전 관리와 백업</strong>: 같은 버킷 안의 이야기다. 버킷의 권한을 가진 사람은 모든 버전을 지울 수 있다. 다른 계정이나 리전의 사본은 <a href=\"/storage/s3-replication/\">복제</a>나 <a href=\"/storage/aws-backup/\">AWS Backup</a>으로 만든다.</li>\n<li><strong>버전 관리의 일시 중지는 삭제가 아니다.</strong> 새 버전을 쌓지 않을 뿐 옛 버전은 남는다.</li>\n<li>버킷을 비우려면 모든 버전과 삭제 마커까지 지워야 한다. 현재 객체만 지우면 버킷 삭제가 거절된다.</li>\n<li>MFA 삭제와 “MFA로 로그인한 사람만 접근”은 다르다. 뒤는 버킷 정책의 <code>aws:MultiFactorAuthPresent</code> 조건으로 건다.</li>\n</ul></div>" })
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
var url = "content/storage/s3-versioning.mdx/";
var file = "/work/wt/build/content/storage/s3-versioning.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/s3-versioning.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
