import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/s3-lifecycle.mdx
var frontmatter = {
	"title": "S3 수명 주기",
	"titleEn": "Amazon S3 Lifecycle and Storage Class Analysis",
	"kind": "concept",
	"status": "published",
	"summary": "객체의 나이와 버전을 보고 더 싼 스토리지 클래스로 옮기거나 지우는 일을 규칙으로 자동화하는 버킷 설정이다.",
	"aliases": [
		"수명 주기",
		"라이프사이클",
		"S3 라이프사이클",
		"Lifecycle",
		"S3 Lifecycle",
		"수명 주기 규칙",
		"수명 주기 정책",
		"lifecycle policy",
		"객체 만료",
		"자동 삭제 규칙",
		"S3 Analytics",
		"스토리지 클래스 분석",
		"Storage Class Analysis",
		"중단된 멀티파트 업로드 정리",
		"오래된 파일 자동 이동",
		"오래된 파일 삭제",
		"30일 뒤 이동",
		"자동 아카이브",
		"객체 자동 이동",
		"로그 자동 삭제",
		"스토리지 클래스 자동 전환",
		"글래시어로 자동 이동",
		"오래된 객체 자동 이동",
		"S3 글레이셔로 자동 이동",
		"S3 저장 비용 줄이기"
	],
	"related": [
		"storage/s3-storage-classes",
		"storage/s3-glacier",
		"storage/s3-versioning",
		"storage/s3",
		"storage/s3-object-lock",
		"storage/s3-replication",
		"storage/storage-gateway"
	],
	"signals": [
		{
			"id": "sumyeong-jugi-gyuchik-jeonhwan",
			"need": "30일은 자주, 90일까지는 가끔 보고 1년 뒤 지운다",
			"choose": "수명 주기 규칙(전환 + 만료)",
			"see": "storage/s3-lifecycle#rules",
			"why": "나이에 따라 옮기고 지우는 규칙이다. 때를 알면 감시 요금이 없다."
		},
		{
			"id": "ijeon-beojeon-mallyo-gyuchik",
			"need": "이전 버전만 30일 뒤 지우고 최근 3개는 남긴다",
			"choose": "이전 버전 만료 규칙",
			"see": "storage/s3-lifecycle#scenario-old-versions-only",
			"why": "이전 버전만 세고 몇 개는 남긴다. 현재 버전 만료는 보던 파일을 숨긴다."
		},
		{
			"id": "miwallyo-meoltipateu-jeongni",
			"need": "실패한 멀티파트 업로드 때문에 안 보이는 요금이 나간다",
			"choose": "미완료 멀티파트 정리 규칙",
			"see": "storage/s3-lifecycle#scenario-invisible-storage-cost",
			"why": "조각은 목록에 안 보여도 요금을 낸다. 만료 규칙은 완성된 객체만 본다."
		},
		{
			"id": "intelligent-tiering",
			"need": "객체가 언제 얼마나 읽힐지 아무도 모른다",
			"choose": "Intelligent-Tiering",
			"see": "storage/s3-storage-classes#intelligent-tiering",
			"why": "접근을 보고 저절로 옮긴다. 수명 주기는 때를 알아야 적는다."
		}
	],
	"facts": [
		{
			"id": "rules",
			"label": "버킷의 수명 주기 규칙 수",
			"value": "최대 1,000개(늘릴 수 없음)",
			"called": [
				"수명주기 규칙",
				"라이프사이클 규칙",
				"lifecycle rule",
				"lifecycle rules per bucket"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html"
		},
		{
			"id": "direction",
			"label": "옮길 수 있는 방향",
			"value": "아래 클래스로만(Standard로는 되돌리지 못함)",
			"note": "되돌리려면 복사하거나, 아카이브라면 복원한 뒤 복사한다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html"
		},
		{
			"id": "days-zero",
			"label": "0일부터 옮길 수 있는 클래스",
			"value": "모든 클래스",
			"note": "2026년 7월에 Standard-IA와 One Zone-IA의 30일 조건이 없어졌다. 최소 보관 기간(IA 30일)의 요금은 그대로다.",
			"examEra": "Standard-IA와 One Zone-IA는 만든 지 30일이 지나야 함",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_Transition.html"
		},
		{
			"id": "ia-to-glacier",
			"label": "IA로 옮긴 뒤 같은 규칙에서 Glacier로 옮기기까지",
			"value": "30일 이상",
			"note": "규칙 하나로는 앞 클래스의 최소 보관 기간이 지나기 전에 다음 클래스로 옮기지 못한다. 규칙을 둘로 나누면 더 일찍 내려가지만 남은 날의 요금을 낸다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html"
		},
		{
			"id": "when-it-runs",
			"label": "실행 시각",
			"value": "하루 한 번, 날짜는 다음 자정(UTC)으로 올림",
			"note": "1월 15일에 만든 객체의 3일 규칙은 19일 0시에 해당한다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html"
		},
		{
			"id": "billing-moment",
			"label": "요금이 바뀌는 때",
			"value": "조건을 채운 순간(실제 작업이 늦어도)",
			"note": "Intelligent-Tiering으로 옮기는 것만 실제로 옮겨진 때부터다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html"
		},
		{
			"id": "conflict-order",
			"label": "규칙이 겹칠 때",
			"asks": "규칙이 겹치면 어느 것이 이기나?",
			"value": "영구 삭제 > 전환 > 삭제 마커, IA보다 Glacier Flexible",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-and-other-bucket-config.html"
		},
		{
			"id": "analysis-scope",
			"label": "스토리지 클래스 분석이 권하는 것",
			"value": "Standard → Standard-IA뿐",
			"note": "128KB보다 큰 객체를 본다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/analytics-storage-class.html"
		},
		{
			"id": "analysis-time",
			"label": "스토리지 클래스 분석에 걸리는 시간",
			"value": "첫 데이터 24~48시간, 결과는 30일 이상",
			"note": "콘솔과 CSV 보고서는 날마다 갱신된다.",
			"called": ["class analysis long"],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/analytics-storage-class.html"
		},
		{
			"id": "analysis-filters",
			"label": "버킷의 분석 필터 수",
			"value": "최대 1,000개",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/analytics-storage-class.html"
		}
	],
	"sharedFacts": [{
		"id": "ia-minimum",
		"from": "storage/s3-storage-classes#ia-minimum",
		"first": true
	}],
	"scenarios": [
		{
			"id": "logs-30-90-365",
			"situation": "로그는 30일 동안 자주 보고, 그 뒤 90일까지는 가끔 바로 보아야 하며, 1년 보관하고 지운다. 운영자가 손대지 않고 비용을 줄이려 한다.",
			"answer": ["storage/s3-lifecycle", "storage/s3-storage-classes"],
			"choose": "30일 IA, 90일 Glacier, 365일 만료 규칙",
			"why": "나이에 따라 쓰임이 정해져 있다. 30일에 Standard-IA, 90일에 Glacier, 365일에 만료하는 규칙 하나면 된다.",
			"trap": "Intelligent-Tiering은 패턴을 모를 때의 답이다. 정해진 패턴이라면 감시 요금이 덧붙을 뿐이고, 지워 주지도 않는다.",
			"requirements": ["lowest-cost", "least-operations"]
		},
		{
			"id": "invisible-storage-cost",
			"situation": "버킷의 객체를 다 더해도 요금보다 작다. 큰 파일을 올리다 실패한 일이 많았다.",
			"answer": ["storage/s3-lifecycle"],
			"choose": "끝내지 못한 멀티파트를 버리는 규칙",
			"why": "끝내지 못한 멀티파트 조각은 목록에 안 보이지만 저장 요금을 낸다. 며칠 뒤 조각을 버리는 규칙을 둔다.",
			"trap": "만료 규칙은 완성된 객체에만 걸린다. 조각은 그대로 남는다.",
			"requirements": ["lowest-cost", "find-cause"]
		},
		{
			"id": "old-versions-only",
			"situation": "버전 관리가 켜진 버킷에서 현재 버전은 영원히 두고, 이전 버전은 30일 뒤 삭제하되 최근 3개는 남겨야 한다.",
			"answer": ["storage/s3-lifecycle", "storage/s3-versioning"],
			"choose": "이전 버전 만료(30일, 최근 3개 유지)",
			"why": "이전 버전 만료 규칙이 일수와 남길 개수를 함께 받는다.",
			"trap": "현재 버전 만료를 걸면 삭제 마커가 얹혀 사용자가 보던 파일이 사라진다."
		},
		{
			"id": "when-to-move-to-ia",
			"situation": "몇 년 쌓인 버킷을 Standard-IA로 내리고 싶은데, 며칠이 지난 객체부터 옮겨야 이득인지 근거가 필요하다.",
			"answer": ["storage/s3-lifecycle"],
			"choose": "스토리지 클래스 분석",
			"why": "스토리지 클래스 분석이 객체의 나이별 접근량을 보여 주어 전환 일수를 정하게 한다.",
			"trap": "S3 Storage Lens는 여러 계정의 사용량을 넓게 보여 준다. 나이별 접근 패턴으로 전환 시점을 권하는 것은 클래스 분석이다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "수명 주기로 일정 시간 뒤 파일을 삭제할 수 있다고만 한다.",
			"status": "simplified",
			"right": "버전 관리가 켜진 버킷에서는 현재 버전의 만료가 삭제 마커만 얹는다. 실제로 지우려면 이전 버전 만료 규칙을 함께 둔다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html"
		},
		{
			"id": "one-zone",
			"notes": "스토리지 클래스 분석을 켜면 매일 업데이트되고, 이것이 수명 주기를 정하는 가장 좋은 첫 방법이라고 한다.",
			"status": "simplified",
			"right": "화면과 보고서는 날마다 갱신되지만 판단에 쓸 결과가 나오려면 30일 넘게 지켜봐야 한다. One Zone-IA와 Glacier는 권해 주지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/analytics-storage-class.html"
		},
		{
			"id": "snow-glacier",
			"notes": "Snow 장치의 데이터는 바로 Glacier가 될 수 없고 수명 주기로 전환해야 한다고 한다.",
			"status": "outdated",
			"right": "S3 버킷으로 들어온 뒤 수명 주기로 내리는 것은 맞다. 0일 규칙이면 기다리지 않는다. 다만 Snow 장치는 신규 고객을 받지 않으므로 새로 옮긴다면 DataSync 등을 쓰고, S3에 바로 원하는 클래스로 쓴다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_Transition.html"
		},
		{
			"id": "wording-2",
			"notes": "접근 패턴이 불규칙하지 않으면 수명 주기를 수동으로 두는 편이 싸다고 한다.",
			"status": "simplified",
			"right": "대체로 맞지만 전환 요청 요금과 128KB 미만 객체, 최소 보관 기간을 함께 따져야 한다. 작은 객체가 수억 개면 옮기는 요금이 아낀 저장료를 넘을 수 있다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "S3 수명주기",
			"lines": "869-874"
		},
		{
			"note": "001",
			"section": "S3 Analytics - Storage Class Analysis",
			"lines": "876-883"
		},
		{
			"note": "001",
			"section": "Snow 장치에서 Glacier로 가는 길",
			"lines": "986-988"
		},
		{
			"note": "002",
			"section": "S3 Intelligent-Tiering",
			"lines": "354-360"
		},
		{
			"note": "002",
			"section": "File Gateway와 수명 주기",
			"lines": "599"
		}
	],
	"references": [
		{
			"title": "객체의 수명 주기 관리",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html"
		},
		{
			"title": "클래스 전환의 방향과 제약",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html"
		},
		{
			"title": "객체 만료",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html"
		},
		{
			"title": "수명 주기 구성 요소",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html"
		},
		{
			"title": "스토리지 클래스 분석",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/analytics-storage-class.html"
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
			"slug": "rules",
			"text": "규칙에 담는 것"
		},
		{
			"depth": 2,
			"slug": "storage-class-analysis",
			"text": "스토리지 클래스 분석"
		},
		{
			"depth": 2,
			"slug": "with-others",
			"text": "다른 서비스와 이어 쓰기"
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
		pre: "pre",
		span: "span",
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
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>객체의 쓰임이 <strong>나이에 따라 정해져 있을 때</strong> 쓴다. 처음 한 달은 자주 보고, 석 달까지 가끔 보고, 1년 뒤에는 지우는 로그가 대표다. “60일 뒤 IA로”처럼 적는다. 사람이 옮기지 않아도 되고, 규칙 자체에는 요금이 없다.</p>\n<p>언제 읽힐지 모르는 데이터라면 수명 주기 대신 <a href=\"/storage/s3-storage-classes/\">Intelligent-Tiering</a>에 맡긴다. 수명 주기는 <strong>나이만 보고 접근은 보지 않는다</strong>. 어제 읽힌 객체도 30일이 되면 내려간다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-transitions\" data-diagram=\"transitions\"><figcaption><span class=\"diagram-title\">로그 객체가 나이에 따라 내려가고 지워지는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-transitions\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 로그 객체가 나이에 따라 내려가고 지워지는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"158\" height=\"585\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 252.9 936\"><svg width=\"252.9\" height=\"936\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-transitions-desc\" aria-labelledby=\"diagram-transitions-title\" role=\"img\" viewBox=\"-4 -4 252.9 936\"><title id=\"diagram-transitions-title\">로그 객체가 나이에 따라 내려가고 지워지는 흐름</title><desc id=\"diagram-transitions-desc\">버킷에 올린 객체는 Standard에서 시작한다. 만든 지 30일이 되면 Standard-IA로, 90일이 되면 Glacier Flexible로, 180일이 되면 Deep Archive로 옮기고 365일이 되면 만료해 지운다. 화살표는 한 방향이고 되돌아가는 전환은 없다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M122.4 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m128.4 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M122.4 228v106\"/><path fill=\"var(--diagram-line)\" d=\"m128.4 326-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M122.4 400v106\"/><path fill=\"var(--diagram-line)\" d=\"m128.4 498-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M122.4 572v106\"/><path fill=\"var(--diagram-line)\" d=\"m128.4 670-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M122.4 744v106\"/><path fill=\"var(--diagram-line)\" d=\"m128.4 842-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"60.8\" height=\"30\" x=\"91.9\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"122.4\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 0일</text></g><g class=\"d-edge-label\"><rect width=\"74.4\" height=\"30\" x=\"84.9\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"122.1\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 30일</text></g><g class=\"d-edge-label\"><rect width=\"74.3\" height=\"30\" x=\"84.9\" y=\"440\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"122.1\" y=\"463\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 90일</text></g><g class=\"d-edge-label\"><rect width=\"83.8\" height=\"30\" x=\"80.4\" y=\"612\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"122.4\" y=\"635\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 180일</text></g><g class=\"d-edge-label\"><rect width=\"87.9\" height=\"30\" x=\"78.4\" y=\"784\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"122.4\" y=\"807\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 365일</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"72\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"122.4\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">업로드</text></g><g class=\"d-node\"><rect width=\"162\" height=\"62\" x=\"41.5\" y=\"166\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"122.4\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Standard</text></g><g class=\"d-node\"><rect width=\"191\" height=\"62\" x=\"26.9\" y=\"338\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"122.4\" y=\"378\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Standard-IA</text></g><g class=\"d-node\"><rect width=\"220.9\" height=\"62\" x=\"12\" y=\"510\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"122.4\" y=\"550\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Glacier Flexible</text></g><g class=\"d-node\"><rect width=\"203.4\" height=\"62\" x=\"20.8\" y=\"682\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"122.4\" y=\"722\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Deep Archive</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"45.6\" y=\"854\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"122.4\" y=\"894\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">만료 삭제</text></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>버킷에 올린 객체는 Standard에서 시작한다. 만든 지 30일이 되면 Standard-IA로, 90일이 되면 Glacier Flexible로, 180일이 되면 Deep Archive로 옮기고 365일이 되면 만료해 지운다. 화살표는 한 방향이고 되돌아가는 전환은 없다.</p><ul><li>업로드 → Standard: ① 0일</li><li>Standard → Standard-IA: ② 30일</li><li>Standard-IA → Glacier Flexible: ③ 90일</li><li>Glacier Flexible → Deep Archive: ④ 180일</li><li>Deep Archive → 만료 삭제: ⑤ 365일</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>규칙은 버킷에 붙고, 필터(접두사, 태그, 크기)에 맞는 객체에만 적용된다. 필터가 없으면 버킷 전체다.</li>\n<li><a href=\"/storage/s3/\" class=\"mention\">S3</a>는 하루 한 번 나이를 계산한다. 규칙을 만들기 전에 올린 객체에도 적용되므로, 첫날에 오래된 객체가 한꺼번에 움직인다.</li>\n<li>전환은 요청 하나로 센다. 객체 수만큼 <strong>전환 요금</strong>이 든다.</li>\n<li>조건을 채운 순간부터 새 요금이 적용된다. 실제 이동이 하루이틀 늦어도 손해가 없다.</li>\n<li>만료된 객체는 지워진다. 최소 보관 기간보다 먼저 지우면 남은 날만큼의 요금을 낸다.</li>\n</ol>\n<p>옮기는 방향은 폭포와 같다. 아래로만 흐른다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 지금 클래스, 옮길 수 있는 곳\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">지금 클래스</th>\n<th scope=\"col\">옮길 수 있는 곳</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-standard\">\n<th scope=\"row\"><a href=\"#row-standard\" class=\"anchor\" aria-label=\"줄 링크\"></a>Standard</th>\n<td>모든 클래스</td>\n</tr>\n<tr id=\"row-standard-ia\">\n<th scope=\"row\"><a href=\"#row-standard-ia\" class=\"anchor\" aria-label=\"줄 링크\"></a>Standard-IA</th>\n<td>Intelligent-Tiering, One Zone-IA, Glacier 세 클래스</td>\n</tr>\n<tr id=\"row-intelligent-tiering\">\n<th scope=\"row\"><a href=\"#row-intelligent-tiering\" class=\"anchor\" aria-label=\"줄 링크\"></a>Intelligent-Tiering</th>\n<td>One Zone-IA, Glacier 세 클래스(안에서 깊은 계층에 있을수록 더 깊은 클래스만)</td>\n</tr>\n<tr id=\"row-one-zone-ia\">\n<th scope=\"row\"><a href=\"#row-one-zone-ia\" class=\"anchor\" aria-label=\"줄 링크\"></a>One Zone-IA</th>\n<td>Glacier Flexible, Deep Archive</td>\n</tr>\n<tr id=\"row-glacier-instant\">\n<th scope=\"row\"><a href=\"#row-glacier-instant\" class=\"anchor\" aria-label=\"줄 링크\"></a>Glacier Instant</th>\n<td>Glacier Flexible, Deep Archive</td>\n</tr>\n<tr id=\"row-glacier-flexible\">\n<th scope=\"row\"><a href=\"#row-glacier-flexible\" class=\"anchor\" aria-label=\"줄 링크\"></a>Glacier Flexible</th>\n<td>Deep Archive</td>\n</tr>\n<tr id=\"row-deep-archive\">\n<th scope=\"row\"><a href=\"#row-deep-archive\" class=\"anchor\" aria-label=\"줄 링크\"></a>Deep Archive</th>\n<td>없음</td>\n</tr>\n</tbody>\n</table></div>\n" })
			]
		}),
		createVNode(_components.h2, {
			id: "rules",
			"set:html": "규칙에 담는 것<a href=\"#rules\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll",
					role: "region",
					"aria-label": "표: 동작, 하는 일",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "규칙에 담는 것",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
							scope: "col",
							children: "동작"
						}), createVNode(_components.th, {
							scope: "col",
							children: "하는 일"
						})] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-hyeonjae-beojeon-jeonhwan",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-hyeonjae-beojeon-jeonhwan",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "현재 버전 전환"]
								}), createVNode(_components.td, { children: "나이에 따라 클래스를 바꾼다" })]
							}),
							createVNode(_components.tr, {
								id: "row-hyeonjae-beojeon-mallyo",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-hyeonjae-beojeon-mallyo",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "현재 버전 만료"]
								}), createVNode(_components.td, { children: [
									"지운다. ",
									createVNode(_components.a, {
										href: "/storage/s3-versioning/",
										children: "버전 관리"
									}),
									"가 켜져 있으면 삭제 마커를 얹는다"
								] })]
							}),
							createVNode(_components.tr, {
								id: "row-ijeon-beojeon-jeonhwan-mallyo",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-ijeon-beojeon-jeonhwan-mallyo",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "이전 버전 전환·만료"]
								}), createVNode(_components.td, { children: "이전 버전이 된 날부터 세고, 최근 몇 개는 남길 수 있다" })]
							}),
							createVNode(_components.tr, {
								id: "row-mallyodoen-sakje-makeo-jegeo",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-mallyodoen-sakje-makeo-jegeo",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "만료된 삭제 마커 제거"]
								}), createVNode(_components.td, { children: "밑에 버전이 없는 마커를 치운다" })]
							}),
							createVNode(_components.tr, {
								id: "row-miwallyo-meoltipateu-jeongni",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-miwallyo-meoltipateu-jeongni",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "미완료 멀티파트 정리"]
								}), createVNode(_components.td, { children: "시작한 지 며칠이 지난 조각을 버린다. 태그 필터와 함께 못 쓴다" })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.pre, {
					class: "astro-code css-variables",
					"data-language": "json",
					lang: "en",
					children: createVNode(_components.code, { children: [
						createVNode(_components.span, {
							class: "line",
							children: createVNode(_components.span, { children: "{" })
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "  \"Rules\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, { children: " [{" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "    \"ID\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"app-logs\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								})
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "    \"Status\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"Enabled\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								})
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "    \"Filter\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, { children: " {" }),
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "\"Prefix\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"logs/\""
								}),
								createVNode(_components.span, { children: "}" }),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								})
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "    \"Transitions\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, { children: " [" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, { children: "      {" }),
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "\"Days\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-constant",
									children: " 30"
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								}),
								createVNode(_components.span, {
									class: "tk-keyword",
									children: " \"StorageClass\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"STANDARD_IA\""
								}),
								createVNode(_components.span, { children: "}" }),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								})
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, { children: "      {" }),
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "\"Days\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-constant",
									children: " 90"
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								}),
								createVNode(_components.span, {
									class: "tk-keyword",
									children: " \"StorageClass\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"GLACIER\""
								}),
								createVNode(_components.span, { children: "}" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [createVNode(_components.span, { children: "    ]" }), createVNode(_components.span, {
								class: "tk-punctuation",
								children: ","
							})]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "    \"Expiration\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, { children: " {" }),
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "\"Days\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-constant",
									children: " 365"
								}),
								createVNode(_components.span, { children: "}" }),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								})
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "    \"AbortIncompleteMultipartUpload\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, { children: " {" }),
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "\"DaysAfterInitiation\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-constant",
									children: " 7"
								}),
								createVNode(_components.span, { children: "}" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: createVNode(_components.span, { children: "  }]" })
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: createVNode(_components.span, { children: "}" })
						})
					] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"이 구성을 올리는 API(PutBucketLifecycleConfiguration)는 기존 구성을 ",
					createVNode(_components.strong, { children: "통째로 바꾼다" }),
					". 규칙 하나를 더하려면 있던 규칙까지 함께 보낸다."
				] }),
				"\n",
				createVNode(_components.p, { children: "작은 객체는 기본으로 옮기지 않는다. 128KB가 안 되면 아낄 저장료보다 전환 요금이 크기 쉽기 때문이다. 규칙에 크기 필터를 적으면 이 기본을 바꿀 수 있다." }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "IA의 30일 벽은 없어졌다",
					"set:html": "<p>2026년 7월까지 Standard-IA와 One Zone-IA에는 만든 지 30일이 지나야 옮길 수 있었다. 시험은 “하루 뒤 IA로”를 만들 수 없는 규칙으로 본다. 지금은 <strong>0일에도</strong> 된다. <a href=\"/storage/s3-glacier/\">Glacier</a> 계열은 원래 그랬다. 다만 Standard에 두었다 내리든 처음부터 IA로 올리든, IA에서 30일을 못 채우고 지우면 30일치를 낸다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"storage-class-analysis\">스토리지 클래스 분석<a href=\"#storage-class-analysis\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>전환 일수를 어림으로 정하지 않게 돕는 도구다. 버킷이나 접두사·태그로 묶은 객체를 <strong>나이별로 나눠</strong> 얼마나 저장했고 얼마나 꺼냈는지 그린다. 어느 나이부터 거의 안 꺼내는지 보이면 그 날이 전환일이다. 결과는 CSV로 같은 리전의 버킷에 날마다 내보낼 수 있다.</p>\n<p>답해 주는 것은 하나다. <strong>Standard에서 Standard-IA로 언제 옮길까.</strong> Glacier로 내릴지는 복원을 기다릴 수 있는지를 사람이 판단한다.</p>\n</div><h2 id=\"with-others\">다른 서비스와 이어 쓰기<a href=\"#with-others\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><a href=\"/storage/storage-gateway/\">S3 File Gateway</a>로 올린 파일도 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 객체다. 수명 주기로 IA나 Glacier로 내린다. 다만 Glacier Flexible이나 Deep Archive로 내린 파일을 공유 폴더에서 열면 오류가 난다.</li>\n<li><a href=\"/migration/snow-family/\">Snow 장치</a>나 <a href=\"/migration/datasync/\">DataSync</a>로 옮긴 데이터는 S3에 도착한 뒤 0일 규칙으로 아카이브한다.</li>\n<li><a href=\"/storage/s3-object-lock/\">객체 잠금</a>이 걸린 버전은 만료로 지워지지 않는다. 전환은 된다.</li>\n<li><a href=\"/storage/s3-replication/\">복제</a>한 버킷은 규칙이 따라가지 않는다. 대상에도 따로 둔다. 복제가 끝나지 않았거나 실패한 객체는 전환되지 않는다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>수명 주기와 Intelligent-Tiering</strong>: 앞은 나이, 뒤는 접근을 본다. 지우는 일은 수명 주기만 한다.</li>\n<li><strong>“접근한 지 30일”이라는 규칙은 없다.</strong> 수명 주기는 만든 날(또는 이전 버전이 된 날)부터만 센다. <a href=\"/storage/efs/\">EFS</a>의 수명 주기는 마지막 접근을 본다.</li>\n<li><strong>만료 시각은 정확하지 않다.</strong> 자정 UTC로 올리고 실행이 늦어질 수 있다. “정확히 24시간 뒤 삭제”는 이 기능으로 못 한다.</li>\n<li>수명 주기가 지운 것은 <a href=\"/management/cloudtrail/\">CloudTrail</a>의 데이터 이벤트에 남지 않는다. 서버 액세스 로그나 이벤트 알림으로 확인한다.</li>\n</ul></div>" })
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
var url = "content/storage/s3-lifecycle.mdx/";
var file = "/work/wt/build/content/storage/s3-lifecycle.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/s3-lifecycle.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
