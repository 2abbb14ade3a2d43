import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/s3-replication.mdx
var frontmatter = {
	"title": "S3 복제",
	"titleEn": "Amazon S3 Replication (CRR and SRR)",
	"kind": "concept",
	"status": "published",
	"summary": "버킷에 올라오는 객체를 다른 버킷으로 자동으로, 비동기로 복사하는 기능으로, 대상이 다른 리전이면 CRR, 같은 리전이면 SRR이다.",
	"aliases": [
		"S3 Replication",
		"버킷 복제",
		"교차 리전 복제",
		"크로스 리전 복제",
		"리전 간 복제",
		"동일 리전 복제",
		"같은 리전 복제",
		"CRR",
		"SRR",
		"Cross-Region Replication",
		"Same-Region Replication",
		"S3 배치 복제",
		"배치 복제",
		"Batch Replication",
		"복제 시간 제어",
		"S3 RTC",
		"Replication Time Control",
		"버킷 동기화",
		"다른 리전 버킷",
		"버킷 간 복제",
		"S3 다른 리전 복사",
		"다른 계정 버킷 복제",
		"S3 재해 대비",
		"다중 리전 액세스 포인트",
		"MRAP"
	],
	"related": [
		"storage/s3",
		"storage/s3-versioning",
		"storage/s3-encryption",
		"storage/s3-lifecycle",
		"security/iam",
		"storage/s3-object-lock",
		"storage/aws-backup",
		"migration/datasync"
	],
	"signals": [
		{
			"id": "crr",
			"need": "올라오는 객체마다 사본을 먼 리전의 버킷에 자동으로 둔다",
			"choose": "교차 리전 복제(CRR)",
			"see": "storage/s3-replication#crr-srr",
			"why": "다른 리전의 버킷에 새 객체마다 복제한다. SRR은 같은 리전이다."
		},
		{
			"id": "s3",
			"need": "복제를 켜기 전에 쌓인 객체까지 대상에 옮긴다",
			"choose": "S3 배치 복제",
			"see": "storage/s3-replication#batch-replication",
			"why": "복제는 켠 뒤의 객체만 옮긴다. 쌓인 것은 배치 작업이 옮긴다."
		},
		{
			"id": "rtc",
			"need": "복제가 15분 안에 끝난다는 보장과 알림이 필요하다",
			"choose": "복제 시간 제어(RTC)",
			"see": "storage/s3-replication#scenario-fifteen-minutes-guarantee",
			"why": "보통의 복제에는 약속한 시간이 없다. RTC만 15분과 지표를 준다."
		},
		{
			"id": "beojeon-gwalli",
			"need": "실수로 덮어쓴 객체를 이전 내용으로 되돌린다",
			"choose": "버전 관리",
			"see": "storage/s3-versioning#when",
			"why": "복제는 덮어쓴 것까지 따라간다. 이전 내용은 버전이 남긴다."
		}
	],
	"facts": [
		{
			"id": "versioning-required",
			"label": "버전 관리",
			"asks": "버전 관리는 어느 버킷에 켜야 하나?",
			"value": "원본과 대상 버킷 모두 켜야 함",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html"
		},
		{
			"id": "new-objects-only",
			"label": "복제되는 객체",
			"value": "규칙을 만든 뒤에 올라온 것",
			"note": "있던 객체, 실패한 객체는 S3 배치 복제로 따로 옮긴다.",
			"axis": "existing",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html"
		},
		{
			"id": "typical-time",
			"label": "복제에 걸리는 시간",
			"value": "대부분 15분 안, 큰 객체는 몇 시간",
			"note": "복제 시간 제어를 켜지 않으면 약속된 시간이 없다.",
			"called": [
				"replication time",
				"replication latency",
				"replication long",
				"CRR 시간"
			],
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-troubleshoot.html"
		},
		{
			"id": "rtc",
			"label": "복제 시간 제어(RTC)",
			"asks": "복제 시간 제어(RTC)는 얼마 안에 복제한다고 약속하나?",
			"value": "99.9%를 15분 안에 복제",
			"note": "복제 개요 문서는 새 객체의 99.99%라고 적는다. 15분은 바꿀 수 없는 값이다. 지표와 알림이 함께 켜지고 요금이 더 든다. 삭제 마커에는 적용되지 않는다.",
			"examEra": "99.99%",
			"called": [
				"RTC 복제 보장",
				"RTC",
				"RTC 복제",
				"time control minutes",
				"RTC percent"
			],
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html"
		},
		{
			"id": "rules",
			"label": "복제 구성의 규칙 수",
			"value": "최대 1,000개",
			"note": "접두사와 태그로 고르고, 규칙마다 대상 버킷을 다르게 둘 수 있다.",
			"axis": "count",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketReplication.html"
		},
		{
			"id": "delete-marker",
			"label": "삭제 마커의 복제",
			"value": "기본은 안 함, 켤 수 있음",
			"note": "태그로 고르는 규칙에서는 켤 수 없다. 수명 주기가 만든 마커는 켜도 복제하지 않는다.",
			"axis": "deletion",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-marker-replication.html"
		},
		{
			"id": "version-delete",
			"label": "버전을 지정한 삭제의 복제",
			"value": "절대 안 함",
			"note": "원본에서 악의로 지워도 대상의 버전은 남는다.",
			"axis": "deletion",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html"
		},
		{
			"id": "no-chaining",
			"label": "복제본의 재복제(A → B → C)",
			"value": "안 함",
			"note": "A에서 B와 C로 각각 규칙을 두거나, 배치 복제를 쓴다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html"
		},
		{
			"id": "kms-objects",
			"label": "SSE-KMS 객체",
			"asks": "SSE-KMS로 암호화한 객체도 기본으로 복제되나?",
			"value": "기본은 복제 안 함",
			"note": "규칙에서 켜고 대상 리전의 KMS 키와 그 키를 쓸 권한을 준다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketReplication.html"
		},
		{
			"id": "archived-objects",
			"label": "Glacier Flexible·Deep Archive에 있는 원본",
			"asks": "Glacier Flexible·Deep Archive에 있는 원본도 복제되나?",
			"value": "복제 안 함",
			"note": "복제본의 클래스는 규칙에서 처음부터 다르게 정할 수 있다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html"
		}
	],
	"scenarios": [
		{
			"id": "compliance-distance",
			"situation": "규정에 따라 모든 문서의 사본을 수백 km 떨어진 곳에 자동으로 보관해야 한다. 애플리케이션은 지금 버킷에만 쓴다.",
			"answer": ["storage/s3-replication", "storage/s3-versioning"],
			"choose": "교차 리전 복제(CRR)",
			"why": "“다른 리전에 자동으로”는 CRR이다. 양쪽 버전 관리와 IAM 역할만 있으면 쓰는 쪽은 바뀌지 않는다.",
			"trap": "S3의 여러 AZ 저장은 한 리전 안의 일이다. 리전이 멀리 떨어진 사본을 만들어 주지 않는다.",
			"requirements": ["compliance", "disaster-recovery"]
		},
		{
			"id": "existing-ten-million",
			"situation": "객체 천만 개가 든 버킷에 CRR을 켰는데 새로 올린 것만 대상에 보인다. 예전 객체도 운영 부담 없이 옮겨야 한다.",
			"answer": ["storage/s3-replication"],
			"choose": "S3 배치 복제",
			"why": "실시간 복제는 소급하지 않는다. S3 배치 복제 작업 하나로 기존 객체를 같은 규칙에 따라 옮긴다.",
			"trap": "모든 객체를 다시 올리는 스크립트도 되지만 느리고 새 버전이 생긴다. `aws s3 sync`는 버전과 원래 시각을 지키지 못한다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "fifteen-minutes-guarantee",
			"situation": "재해 복구 계획이 복제 지연 15분 이내를 요구하고, 넘으면 알림을 받아야 한다.",
			"answer": ["storage/s3-replication"],
			"choose": "복제 시간 제어",
			"why": "시간을 약속하는 것은 복제 시간 제어뿐이다. 지표와 이벤트로 15분을 넘긴 객체를 알려 준다.",
			"trap": "보통의 CRR도 대부분 15분 안에 끝나지만 보장이 아니다.",
			"requirements": ["disaster-recovery"]
		},
		{
			"id": "aggregate-logs-account",
			"situation": "같은 리전에 있는 여러 계정의 로그를 감사 계정 한 곳에 모으되, 운영 계정의 관리자가 사본을 지우지 못해야 한다.",
			"answer": ["storage/s3-replication", "security/iam"],
			"choose": "같은 리전 복제(SRR) + 복제본 소유자 변경",
			"why": "같은 리전이므로 SRR이고, 대상이 다른 계정이다. 복제본의 소유자를 대상 계정으로 바꾸고, 삭제 마커 복제를 켜지 않으면 원본의 삭제가 넘어오지 않는다.",
			"trap": "같은 계정의 다른 버킷으로 복제하면 관리자가 둘 다 지울 수 있다.",
			"requirements": ["compliance", "many-accounts"]
		}
	],
	"corrections": [
		{
			"id": "crr-srr",
			"notes": "두 버킷이 서로 다른 리전에 있어야 한다는 것을 복제의 조건으로 적었다.",
			"status": "simplified",
			"right": "CRR의 조건이다. 같은 리전 사이는 SRR로 복제한다. 버전 관리와 IAM 역할은 둘 다 필요하다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html"
		},
		{
			"id": "wording",
			"notes": "복제는 비동기지만 매우 빠르게 진행된다고 한다.",
			"status": "simplified",
			"right": "대개 몇 초에서 15분이지만 약속은 없다. 큰 객체는 몇 시간이 걸리기도 한다. 시간이 요구되면 복제 시간 제어를 켠다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-troubleshoot.html"
		},
		{
			"id": "s3",
			"notes": "기존 객체는 복제되지 않는다고 한다.",
			"status": "simplified",
			"right": "실시간 복제에서만 그렇다. S3 배치 복제가 기존 객체, 실패한 객체, 이미 다른 곳으로 복제한 객체까지 옮긴다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-batch-replication-batch.html"
		},
		{
			"id": "rpo",
			"notes": "사본이 있으므로 한 리전의 장애에도 데이터 손실이 없다고 한다.",
			"status": "simplified",
			"right": "비동기라서 장애 직전에 올린 객체는 아직 대상에 없을 수 있다. RPO(잃을 수 있는 데이터의 시간)가 0은 아니다. 또 덮어쓴 내용도 그대로 복제되니 백업을 대신하지 못한다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "S3 Replication ( CRR & SRR )",
			"lines": "836-846"
		},
		{
			"note": "002",
			"section": "S3 교차리전 복제",
			"lines": "429-431"
		},
		{
			"note": "002",
			"section": "설정 조건",
			"lines": "433-436"
		},
		{
			"note": "002",
			"section": "복제 범위",
			"lines": "438-440"
		}
	],
	"references": [
		{
			"title": "S3 복제 개요",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html"
		},
		{
			"title": "복제되는 것과 되지 않는 것",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html"
		},
		{
			"title": "배치 복제",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-batch-replication-batch.html"
		},
		{
			"title": "복제 시간 제어",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html"
		},
		{
			"title": "암호화된 객체의 복제",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html"
		},
		{
			"title": "다중 리전 액세스 포인트",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPoints.html"
		},
		{
			"title": "다중 리전 액세스 포인트의 제한",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPointRestrictions.html"
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
			"slug": "crr-srr",
			"text": "CRR과 SRR"
		},
		{
			"depth": 2,
			"slug": "requirements",
			"text": "설정 조건"
		},
		{
			"depth": 2,
			"slug": "scope",
			"text": "무엇이 복제되나"
		},
		{
			"depth": 2,
			"slug": "batch-replication",
			"text": "배치 복제"
		},
		{
			"depth": 2,
			"slug": "multi-region-access-points",
			"text": "다중 리전 액세스 포인트"
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
		div: "div",
		p: "p",
		strong: "strong",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-bd0816-ff5252\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#bd0816\"/><stop offset=\"1\" stop-color=\"#ff5252\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-iam\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-bd0816-ff5252)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M45 189h166V67H45zM218 64v128a3 3 0 0 1-4 3H42a3 3 0 0 1-4-3V64a3 3 0 0 1 4-3h172a3 3 0 0 1 4 3m-77 90h48v-7h-48zm41-20h16v-6h-16zm-41 0h25v-6h-25zm-48 13c0-2-2-3-3-3a3 3 0 0 0-4 3c0 2 2 3 4 3s3-1 3-3m6 0c0 4-2 8-6 9v7h-7v-7c-3-1-6-5-6-9 0-5 4-9 10-9s9 4 9 9m-38 26h57v-13h-12v-6h12v-10h-12v-6h12v-10H61zm9-51h39V99c0-7-9-14-19-14-11 0-20 7-20 14zm-16 54v-51a3 3 0 0 1 4-3h6V99c0-11 11-20 26-20 14 0 25 9 25 20v23h7l3 3v51l-3 3H58a3 3 0 0 1-4-3m138-61h6v-6h-6zm-51 0h35v-6h-35z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/storage/s3/\">S3</a> 객체의 사본이 <strong>다른 버킷에 저절로</strong> 있어야 할 때 쓴다. 애플리케이션은 원본에만 쓰고, 옮기는 일은 S3가 한다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 요구, 고르는 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">요구</th>\n<th scope=\"col\">고르는 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-jaehae-bokgu-gyujeongsang-meon-gosui\">\n<th scope=\"row\"><a href=\"#row-jaehae-bokgu-gyujeongsang-meon-gosui\" class=\"anchor\" aria-label=\"줄 링크\"></a>재해 복구, 규정상 먼 곳의 사본</th>\n<td>CRR</td>\n</tr>\n<tr id=\"row-meon-nara-sayongja-gakkaie-sabon\">\n<th scope=\"row\"><a href=\"#row-meon-nara-sayongja-gakkaie-sabon\" class=\"anchor\" aria-label=\"줄 링크\"></a>먼 나라 사용자 가까이에 사본</th>\n<td>CRR(읽기만이라면 <a href=\"/networking/cloudfront/\">CloudFront</a>가 먼저)</td>\n</tr>\n<tr id=\"row-yeoreo-beokisui-rogeu-moeugi-unnyeonggwa\">\n<th scope=\"row\"><a href=\"#row-yeoreo-beokisui-rogeu-moeugi-unnyeonggwa\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 버킷의 로그 모으기, 운영과 시험 계정 맞추기</th>\n<td>SRR</td>\n</tr>\n<tr id=\"row-deiteoga-nara-bakkeuro-nagal-su\">\n<th scope=\"row\"><a href=\"#row-deiteoga-nara-bakkeuro-nagal-su\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터가 나라 밖으로 나갈 수 없는데 사본은 필요</th>\n<td>SRR</td>\n</tr>\n<tr id=\"row-imi-ssain-gaekche-omgigi\">\n<th scope=\"row\"><a href=\"#row-imi-ssain-gaekche-omgigi\" class=\"anchor\" aria-label=\"줄 링크\"></a>이미 쌓인 객체 옮기기</th>\n<td>배치 복제</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-replication-path\" data-diagram=\"replication-path\"><figcaption><span class=\"diagram-title\">원본 버킷의 새 객체가 다른 리전과 다른 계정의 버킷으로 복제되는 <span class=\"diagram-title-end\">길<a href=\"#diagram-replication-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 원본 버킷의 새 객체가 다른 리전과 다른 계정의 버킷으로 복제되는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"350\" height=\"794\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 560 1271\"><svg width=\"560\" height=\"1271\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-replication-path-desc\" aria-labelledby=\"diagram-replication-path-title\" role=\"img\" viewBox=\"-4 -4 560 1271\"><title id=\"diagram-replication-path-title\">원본 버킷의 새 객체가 다른 리전과 다른 계정의 버킷으로 복제되는 길</title><desc id=\"diagram-replication-path-desc\">애플리케이션이 서울 리전의 원본 버킷에 객체를 올리면 성공 응답이 먼저 나간다. 그 뒤 S3가 IAM 역할을 맡아 새 버전을 오사카 리전의 대상 버킷으로 비동기로 복사한다. 기존 객체는 배치 복제 작업이 따로 옮긴다. 세 버킷 모두 버전 관리가 켜져 있다.</desc><g class=\"d-boundary\"><rect width=\"317.3\" height=\"205\" x=\"80.8\" y=\"1046\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"492.4\" height=\"740\" x=\"47.6\" y=\"176\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"237.7\" height=\"205\" x=\"52.8\" y=\"687\" fill=\"var(--diagram-account)\" stroke=\"var(--diagram-account-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M116.6 56v169\"/><path fill=\"var(--diagram-line)\" d=\"m122.6 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M116.6 357v74\"/><path fill=\"var(--diagram-line)\" d=\"m122.6 423-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M105.2 563v23q0 7-7 7H68.5q-7 0-7 7v339q0 7 7 7h3.8q7.1 0 7.1 7v56q0 7 7 7h127.3q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m226.9 1087-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M128 563v23q0 7 7 7h29.6q7 0 7 7v136\"/><path fill=\"var(--diagram-line)\" d=\"m177.7 728-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M417.5 892v47q0 7-7.1 7h-3.9q-7 0-7 7v56q0 7-7.1 7H265.1q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m264 1087-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"92.8\" y=\"1077\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">오사카 리전</text></g><g class=\"d-boundary\"><text x=\"127.6\" y=\"207\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 리전</text></g><g class=\"d-boundary\"><text x=\"72.8\" y=\"718\" fill=\"var(--diagram-account-line)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">감사 계정</text></g><g class=\"d-edge-label\"><rect width=\"163\" height=\"30\" x=\"34.6\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"116.1\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① PUT, 성공 응답</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"51.6\" y=\"381\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"116.2\" y=\"404\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 역할을 맡음</text></g><g class=\"d-edge-label\"><rect width=\"134.8\" height=\"30\" x=\"12\" y=\"966\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"79.4\" y=\"989\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 새 버전 복사</text></g><g class=\"d-edge-label\"><rect width=\"134.8\" height=\"30\" x=\"104.2\" y=\"623\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"171.6\" y=\"646\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 새 버전 복사</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"344\" y=\"966\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"399.1\" y=\"989\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 기존 객체</text></g><g class=\"d-node\"><rect width=\"143.1\" height=\"44\" x=\"45.1\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"116.6\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><text x=\"116.6\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">원본 버킷</text><use width=\"72\" height=\"72\" x=\"80.6\" y=\"238\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"116.6\" y=\"555\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제 역할</text><use width=\"72\" height=\"72\" x=\"80.6\" y=\"444\" href=\"#icon-aws-iam\"/></g><g class=\"d-node\"><rect width=\"197.2\" height=\"62\" x=\"318.9\" y=\"830\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"417.5\" y=\"870\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">배치 복제 작업</text></g><g class=\"d-node\"><text x=\"171.7\" y=\"860\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SRR 대상 버킷</text><use width=\"72\" height=\"72\" x=\"135.7\" y=\"749\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"239.5\" y=\"1219\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CRR 대상 버킷</text><use width=\"72\" height=\"72\" x=\"203.5\" y=\"1108\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"원본 버킷\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"67.6\" y=\"225\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"복제 역할\" href=\"/security/iam/\"><rect width=\"98\" height=\"136\" x=\"67.6\" y=\"431\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"SRR 대상 버킷\" href=\"/storage/s3/\"><rect width=\"139.3\" height=\"136\" x=\"102.1\" y=\"736\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CRR 대상 버킷\" href=\"/storage/s3/\"><rect width=\"141.2\" height=\"136\" x=\"168.9\" y=\"1095\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>애플리케이션이 서울 리전의 원본 버킷에 객체를 올리면 성공 응답이 먼저 나간다. 그 뒤 S3가 IAM 역할을 맡아 새 버전을 오사카 리전의 대상 버킷으로 비동기로 복사한다. 기존 객체는 배치 복제 작업이 따로 옮긴다. 세 버킷 모두 버전 관리가 켜져 있다.</p><ul><li>서울 리전 안: 감사 계정, 원본 버킷, 복제 역할, 배치 복제 작업</li><li>감사 계정 안: SRR 대상 버킷</li><li>오사카 리전 안: CRR 대상 버킷</li><li>애플리케이션 → 원본 버킷: ① PUT, 성공 응답</li><li>원본 버킷 → 복제 역할: ② 역할을 맡음</li><li>복제 역할 → CRR 대상 버킷: ③ 새 버전 복사 (점선)</li><li>복제 역할 → SRR 대상 버킷: ③ 새 버전 복사 (점선)</li><li>배치 복제 작업 → CRR 대상 버킷: ④ 기존 객체 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>원본에 저장이 끝나면 성공을 응답한다. S3 복제는 기다리지 않는다.</li>\n<li><a href=\"/storage/s3/\" class=\"mention\">S3</a>가 규칙에 적힌 <a href=\"/security/iam/\">IAM</a> 역할을 맡는다. 역할은 원본의 버전을 읽고 대상에 복제할 권한을 갖는다. 대상이 다른 계정이면 그쪽 버킷 정책도 이 역할을 허용해야 한다.</li>\n<li>새 버전을 데이터, 메타데이터, 태그, 객체 잠금 정보와 함께 복사한다. 버전 ID와 올린 시각도 같다. 원본의 복제 상태가 <code>PENDING</code>에서 <code>COMPLETED</code>나 <code>FAILED</code>가 된다.</li>\n<li>규칙보다 먼저 있던 객체는 배치 복제가 옮긴다.</li>\n</ol>\n<p>보통의 복제는 언제까지 끝난다는 약속이 없다. 문제가 15분이라는 시간과 지연 알림을 요구하면 규칙에서 <strong>복제 시간 제어(RTC)</strong>를 켠다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"crr-srr\">CRR과 SRR<a href=\"#crr-srr\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>CRR(Cross-Region Replication)과 SRR(Same-Region Replication)은 대상 리전만 다르고 설정은 같다. 차이는 값이다. CRR에는 <strong>리전 사이 전송료</strong>가 붙고, SRR에는 붙지 않는다. 대상의 저장료와 PUT 요청료는 둘 다 낸다. 대상은 여러 개를 둘 수 있고, 복제본을 처음부터 <a href=\"/storage/s3-storage-classes/\">싼 클래스</a>에 넣을 수 있다.</p>\n<p>양쪽에서 쓰는 두 버킷을 서로 복제하는 것(양방향)도 된다. 그때는 복제본에서 고친 메타데이터도 되돌려 맞추도록 복제본 수정 동기화를 켠다.</p>\n</div><h2 id=\"requirements\">설정 조건<a href=\"#requirements\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>원본과 대상 모두 <a href=\"/storage/s3-versioning/\">버전 관리</a></li>\n<li><a href=\"/storage/s3/\" class=\"mention\">S3</a>가 맡을 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 역할</li>\n<li>계정이 다르면 대상 버킷 정책, 그리고 복제본의 소유자를 대상 계정으로 바꾸는 설정(권장)</li>\n<li><a href=\"/storage/s3-encryption/\">SSE-KMS</a> 객체라면 규칙에서 켜기, 원본 키의 복호화와 대상 키의 암호화 권한</li>\n<li>원본에 <a href=\"/storage/s3-object-lock/\">객체 잠금</a>이 있으면 대상 버킷에도</li>\n</ul>\n</div><h2 id=\"scope\">무엇이 복제되나<a href=\"#scope\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 일어난 일, 대상에는\" tabindex=\"0\"><table aria-label=\"무엇이 복제되나\">\n<thead>\n<tr>\n<th scope=\"col\">일어난 일</th>\n<th scope=\"col\">대상에는</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-sae-gaekche-deopeosseugi\">\n<th scope=\"row\"><a href=\"#row-sae-gaekche-deopeosseugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>새 객체, 덮어쓰기</th>\n<td>새 버전이 생긴다</td>\n</tr>\n<tr id=\"row-acl\">\n<th scope=\"row\"><a href=\"#row-acl\" class=\"anchor\" aria-label=\"줄 링크\"></a>태그·ACL·보존 정보 변경</th>\n<td>따라간다</td>\n</tr>\n<tr id=\"row-beojeon-eopssi-sakje\">\n<th scope=\"row\"><a href=\"#row-beojeon-eopssi-sakje\" class=\"anchor\" aria-label=\"줄 링크\"></a>버전 없이 삭제</th>\n<td>기본은 그대로. 켜면 삭제 마커가 간다</td>\n</tr>\n<tr id=\"row-beojeoneul-jijeonghae-sakje\">\n<th scope=\"row\"><a href=\"#row-beojeoneul-jijeonghae-sakje\" class=\"anchor\" aria-label=\"줄 링크\"></a>버전을 지정해 삭제</th>\n<td>그대로 남는다</td>\n</tr>\n<tr id=\"row-sumyeong-jugiga-omgigeona-jium\">\n<th scope=\"row\"><a href=\"#row-sumyeong-jugiga-omgigeona-jium\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3-lifecycle/\">수명 주기</a>가 옮기거나 지움</th>\n<td>따라가지 않는다. 대상에 규칙을 따로 둔다</td>\n</tr>\n<tr id=\"row-beokit-seoljeong-allim-jeongchaek\">\n<th scope=\"row\"><a href=\"#row-beokit-seoljeong-allim-jeongchaek\" class=\"anchor\" aria-label=\"줄 링크\"></a>버킷 설정(알림, 정책, 수명 주기) 변경</th>\n<td>따라가지 않는다</td>\n</tr>\n<tr id=\"row-dareun-gyuchigi-mandeun-bokjebon\">\n<th scope=\"row\"><a href=\"#row-dareun-gyuchigi-mandeun-bokjebon\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 규칙이 만든 복제본</th>\n<td>다시 복제하지 않는다</td>\n</tr>\n</tbody>\n</table></div>\n<p>삭제를 넘기지 않는 것은 빠뜨린 것이 아니라 <strong>보호 장치</strong>다. 원본이 공격당해도 사본은 살아남는다.</p>\n</div><h2 id=\"batch-replication\">배치 복제<a href=\"#batch-replication\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"실시간 복제가 앞으로의 일을 맡는다면 배치 복제는 ",
					createVNode(_components.strong, { children: "지난 일" }),
					"을 맡는다. 있던 객체, 실패한 객체, 이미 다른 곳으로 복제한 객체를 S3 Batch Operations 작업으로 옮기고 보고서를 남긴다. 규칙이 먼저 있어야 하고, 그 규칙의 대상과 설정을 그대로 따른다. 새 대상 버킷을 더했을 때 예전 객체를 채우는 데도 쓴다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "켰는데 비어 있다",
					"set:html": "<p>“복제를 설정했는데 예전 파일이 없다”의 답은 언제나 배치 복제다. 버전 관리를 껐다 켜거나 규칙을 다시 만드는 보기는 아무 일도 하지 않는다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"multi-region-access-points\">다중 리전 액세스 포인트<a href=\"#multi-region-access-points\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>여러 리전의 버킷 앞에 두는 <strong>글로벌 엔드포인트 하나</strong>다. 요청은 <a href=\"/networking/global-accelerator/\" class=\"mention\">Global Accelerator</a>의 망을 타고 가까운 활성 버킷으로 간다. 앱은 리전을 몰라도 된다.</p>\n<ul>\n<li><strong>스스로 복사하지 않는다.</strong> 객체가 있는지 보지 않고 보내므로, CRR을 함께 걸지 않으면 없는 버킷으로 가 404가 난다.</li>\n<li>활성-활성이면 모든 버킷이, 활성-수동이면 활성 쪽만 받는다. 리전 장애 때는 <strong>장애 조치 제어</strong>로 몇 분 안에 옮긴다.</li>\n<li><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에서는 인터페이스 엔드포인트로만 닿는다. 게이트웨이 엔드포인트로는 안 된다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>복제와 백업</strong>: 복제는 잘못 덮어쓴 내용까지 따라 한다. 어느 시점으로 되돌리는 일은 버전 관리나 <a href=\"/storage/aws-backup/\">AWS Backup</a>이 한다.</li>\n<li><strong>복제와 장애 조치</strong>: 데이터만 옮긴다. 요청을 대상 버킷으로 돌리는 일은 <a href=\"/networking/cloudfront/\">CloudFront</a> 오리진 그룹이나 <a href=\"/storage/s3-replication/#multi-region-access-points\">다중 리전 액세스 포인트</a>가 맡는다.</li>\n<li><strong>복제와 <a href=\"/migration/datasync/\">DataSync</a></strong>: 복제는 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 사이에서 새 객체를 끊임없이 옮기고, DataSync는 온프레미스나 <a href=\"/storage/efs/\" class=\"mention\">EFS</a> 같은 다른 저장소와 일정에 따라 옮긴다.</li>\n<li>암호화하지 않은 채 남아 있던 옛 객체를 복제하면 대상의 기본 암호화가 적용된다. 원본과 ETag가 달라질 수 있다.</li>\n</ul></div>" })
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
var url = "content/storage/s3-replication.mdx/";
var file = "/work/wt/build/content/storage/s3-replication.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/s3-replication.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
