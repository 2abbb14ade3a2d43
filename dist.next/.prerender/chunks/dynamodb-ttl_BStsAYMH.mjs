import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/dynamodb-ttl.mdx
var frontmatter = {
	"title": "DynamoDB TTL",
	"titleEn": "DynamoDB Time to Live (TTL)",
	"kind": "concept",
	"status": "published",
	"summary": "항목에 적어 둔 만료 시각이 지나면 DynamoDB가 쓰기 용량을 쓰지 않고 백그라운드에서 그 항목을 지워 주는 기능이다.",
	"aliases": [
		"TTL",
		"티티엘",
		"Time To Live",
		"타임 투 리브",
		"만료 시간",
		"만료 시각",
		"자동 만료",
		"항목 만료",
		"자동 삭제",
		"Epoch 타임스탬프",
		"에포크 시간",
		"Unix 타임스탬프",
		"ExpTime",
		"오래된 항목 삭제",
		"항목 자동 삭제",
		"데이터 자동 만료",
		"만료 항목 삭제",
		"유효 기간",
		"세션 만료 삭제"
	],
	"related": [
		"database/dynamodb",
		"database/dynamodb-streams",
		"database/caching-strategies",
		"database/dynamodb-global-tables",
		"storage/s3",
		"database/elasticache",
		"compute/lambda"
	],
	"signals": [
		{
			"id": "dynamodb-ttl",
			"need": "보관 기간이 지난 항목을 코드와 쓰기 비용 없이 지운다",
			"choose": "DynamoDB TTL",
			"see": "database/dynamodb-ttl#scenario-retention-two-years",
			"why": "삭제에 쓰기 용량이 들지 않는다. 찾아 지우면 Scan과 삭제에 돈이 든다."
		},
		{
			"id": "ttl",
			"need": "만료 시각이 되면 그 순간부터 쓸 수 없어야 한다",
			"choose": "읽을 때 만료 시각 비교(TTL은 청소)",
			"see": "database/dynamodb-ttl#expired-but-present",
			"why": "TTL은 만료 뒤 며칠 안에 지운다. 지워지기 전까지는 읽힌다."
		},
		{
			"id": "ttl-dynamodb-streams-lambda",
			"need": "만료되어 지워지는 항목만 S3에 남긴다",
			"choose": "TTL + DynamoDB Streams + Lambda",
			"see": "database/dynamodb-ttl#catch-deletes",
			"why": "TTL 삭제도 스트림에 남아 옛 이미지를 Lambda가 S3에 쌓는다."
		}
	],
	"facts": [
		{
			"id": "deletion-delay",
			"label": "만료 뒤 실제 삭제",
			"value": "보통 며칠 안",
			"note": "시각을 보장하지 않는다. API 참조는 이틀 안이라고 적는다. 지워질 때까지 조회에 나오고 저장·읽기 요금도 든다.",
			"examEra": "48시간 안",
			"called": [
				"TTL 지나다",
				"TTL 지나다 지워지다",
				"TTL 언제 지워지다",
				"TTL 삭제 지연",
				"TTL 지나다 삭제",
				"TTL 삭제",
				"deletion time",
				"long delete"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html"
		},
		{
			"id": "attribute-type",
			"label": "TTL 속성",
			"value": "테이블마다 1개, 숫자(Number) 형식",
			"note": "문자열이면 오류 없이 무시된다. 값이 없는 항목은 만료되지 않는다.",
			"called": [
				"속성",
				"필드",
				"attribute",
				"attributes per table",
				"attribute type"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html"
		},
		{
			"id": "epoch-seconds",
			"label": "시각의 표기",
			"value": "초 단위 Unix 에포크",
			"note": "1572268323은 2019-10-28 13:12:03 UTC다. 밀리초로 넣으면 먼 미래가 되어 지워지지 않는다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/time-to-live-ttl-before-you-start.html"
		},
		{
			"id": "five-year-rule",
			"label": "지우지 않는 과거",
			"asks": "만료가 얼마나 지난 항목은 지우지 않나?",
			"value": "5년이 넘게 지난 시각",
			"note": "형식이 잘못된 값으로 한꺼번에 지우는 사고를 막는다.",
			"called": ["5 years", "five year"],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/time-to-live-ttl-before-you-start.html"
		},
		{
			"id": "cost",
			"label": "삭제 비용",
			"value": "쓰기 용량을 쓰지 않음(무료)",
			"note": "글로벌 테이블의 다른 복제본에는 복제된 쓰기로 잡힌다.",
			"called": [
				"삭제 요금",
				"삭제 비용",
				"지우다 비용",
				"WCU",
				"TTL cost"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html"
		},
		{
			"id": "enable-time",
			"label": "설정이 퍼지는 시간",
			"value": "최대 1시간",
			"note": "그동안 같은 테이블의 TTL 설정을 다시 바꾸지 못한다.",
			"called": [
				"켜다 걸리다",
				"활성화 걸리다",
				"enable time",
				"설정 적용 시간"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTimeToLive.html"
		}
	],
	"scenarios": [
		{
			"id": "retention-two-years",
			"situation": "거래 기록을 2년만 보관하고 그 뒤에는 지워야 한다. 개발 공수와 비용은 가장 적어야 한다.",
			"answer": ["database/dynamodb-ttl", "database/dynamodb"],
			"choose": "TTL(2년 뒤 시각)",
			"why": "“기간이 지나면 삭제”와 “최소 비용”이면 TTL이다. 저장할 때 2년 뒤의 시각을 함께 적는다.",
			"trap": "EventBridge로 Lambda를 돌려 찾아 지우면 Scan과 삭제에 용량 요금이 들고 코드도 관리해야 한다.",
			"requirements": [
				"lowest-cost",
				"least-operations",
				"compliance"
			]
		},
		{
			"id": "session-two-hours",
			"situation": "로그인 세션을 DynamoDB에 두고 두 시간 뒤에는 쓸 수 없게 하되, 지난 세션이 쌓이지 않아야 한다.",
			"answer": ["database/dynamodb-ttl", "database/caching-strategies"],
			"choose": "TTL + 읽을 때 만료 시각 비교",
			"why": "TTL이 청소를 맡고, 애플리케이션은 읽을 때 만료 시각을 비교해 거절한다. 둘 다 있어야 한다.",
			"trap": "TTL만 믿으면 만료된 세션으로 며칠 동안 들어올 수 있다.",
			"requirements": ["access-control"]
		},
		{
			"id": "archive-before-delete",
			"situation": "1년 지난 센서 기록을 테이블에서 치우되 S3에는 남겨 분석해야 한다.",
			"answer": [
				"database/dynamodb-ttl",
				"database/dynamodb-streams",
				"storage/s3"
			],
			"choose": "TTL 삭제를 스트림의 Lambda가 S3에 적재",
			"why": "TTL 삭제가 스트림에 옛 이미지와 함께 남는다. Lambda가 받아 S3에 적재한다.",
			"trap": "테이블을 S3로 내보내는 기능은 시점의 전체 사본이라 지워진 항목만 골라 주지 않는다.",
			"requirements": ["analytics"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "타임스탬프가 지나면 자동으로 항목이 삭제된다고 한다.",
			"status": "simplified",
			"right": "삭제 대상이 될 뿐이다. 백그라운드 작업이 보통 며칠 안에 지우고, 그때까지는 읽기에 그대로 나온다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ttl-expired-items.html"
		},
		{
			"id": "wording-2",
			"notes": "세션을 두 시간 동안 저장한 뒤 자동 삭제한다고 한다.",
			"status": "simplified",
			"right": "두 시간 뒤에 정확히 사라지지 않는다. 만료된 항목은 필터 표현식으로 걸러 쓰지 않게 한다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ttl-expired-items.html"
		},
		{
			"id": "wording-3",
			"notes": "2년 뒤 데이터를 지워야 하는 규정에 쓴다고 한다.",
			"status": "simplified",
			"right": "대략의 보관 기간을 지키는 데는 알맞다. 정해진 시각까지 반드시 지워졌다는 증명이 필요하면 며칠의 차이를 감안해 앞당겨 두거나 직접 지운다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "DynamoDB - TTL",
			"lines": "67-69"
		},
		{
			"note": "001",
			"section": "DynamoDB - TTL",
			"lines": "1274-1278"
		},
		{
			"note": "004",
			"section": "TTL (Time To Live)",
			"lines": "471-481"
		},
		{
			"note": "004",
			"section": "TTL의 Use cases",
			"lines": "483-485"
		}
	],
	"references": [
		{
			"title": "TTL로 항목 만료시키기",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html"
		},
		{
			"title": "만료된 항목 다루기",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ttl-expired-items.html"
		},
		{
			"title": "Streams와 TTL",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/time-to-live-ttl-streams.html"
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
			"slug": "expired-but-present",
			"text": "만료됐지만 아직 있는 항목"
		},
		{
			"depth": 2,
			"slug": "catch-deletes",
			"text": "지워지는 순간을 잡기"
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
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>시간이 지나면 쓸모없어지는 데이터에 쓴다. 웹 세션, 임시 토큰, 장바구니, 최근 기록만 남기는 로그, 보관 기간이 정해진 거래가 그렇다. 지우는 코드도 지우는 비용도 없이 테이블을 가볍게 유지한다. 저장 요금이 <a href=\"/database/dynamodb/\">DynamoDB</a> 비용의 큰 몫이라면 가장 먼저 볼 기능이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li>테이블에 TTL로 쓸 <strong>속성 이름</strong>을 하나 정한다. 미리 있던 속성이어도 된다.</li>\n<li>항목을 저장할 때 그 속성에 만료 시각을 <strong>초 단위 에포크 숫자</strong>로 넣는다. 넣지 않은 항목은 만료되지 않는다. 항목마다 다른 시각을 줄 수 있고 나중에 늘려도 된다.</li>\n<li><a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>의 백그라운드 작업이 파티션을 훑으며 지금보다 앞선 항목을 찾아 지운다. 남는 여력으로 하는 일이라 테이블의 성능을 건드리지 않고, 그래서 <strong>언제 지울지도 약속하지 않는다</strong>.</li>\n<li>보조 인덱스에서도 함께 빠진다.</li>\n</ol>\n<pre class=\"astro-code css-variables\" data-language=\"bash\"><code><span class=\"line\"><span class=\"tk-comment\"># 테이블에 TTL로 쓸 속성을 정한다</span></span>\n<span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> dynamodb</span><span class=\"tk-string\"> update-time-to-live</span><span class=\"tk-string\"> --table-name</span><span class=\"tk-string\"> sessions</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --time-to-live-specification</span><span class=\"tk-string\"> Enabled=</span><span class=\"tk-constant\">true</span><span class=\"tk-string\">,AttributeName=expires_at</span></span>\n<span class=\"line\"></span>\n<span class=\"line\"><span class=\"tk-comment\"># 항목에 만료 시각(2027년 1월, 초 단위)을 함께 넣는다</span></span>\n<span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> dynamodb</span><span class=\"tk-string\"> put-item</span><span class=\"tk-string\"> --table-name</span><span class=\"tk-string\"> sessions</span><span class=\"tk-string\"> --item</span><span class=\"tk-string-expression\"> '{</span></span>\n<span class=\"line\"><span class=\"tk-string-expression\">  \"session_id\": {\"S\": \"a1b2\"},</span></span>\n<span class=\"line\"><span class=\"tk-string-expression\">  \"user\":       {\"S\": \"u-77\"},</span></span>\n<span class=\"line\"><span class=\"tk-string-expression\">  \"expires_at\": {\"N\": \"1800000000\"}</span></span>\n<span class=\"line\"><span class=\"tk-string-expression\">}'</span></span></code></pre>\n</div><h2 id=\"expired-but-present\">만료됐지만 아직 있는 항목<a href=\"#expired-but-present\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>만료 시각과 삭제 시각 사이의 며칠이 이 기능의 함정이다. 그동안 항목은 조회에 나오고, 읽기 용량을 쓰고, 고칠 수도 있다. 두 가지로 막는다.</p>\n<ul>\n<li><strong>읽을 때 거르기</strong>: 필터 표현식에 <code>expires_at > :now</code>를 붙인다. 거른 항목도 읽기 용량은 쓴다.</li>\n<li><strong>쓸 때 막기</strong>: 조건 표현식에 같은 조건을 걸어 만료된 항목의 수정을 거절한다.</li>\n</ul>\n<p>만료를 늦추려면 지워지기 전에 속성을 새 시각으로 바꾸거나 없앤다. 로그인할 때마다 두 시간씩 미루는 세션이 그런 방식이다.</p>\n</div><h2 id=\"catch-deletes\">지워지는 순간을 잡기<a href=\"#catch-deletes\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>TTL 삭제도 <a href=\"/database/dynamodb-streams/\">DynamoDB Streams</a>에 삭제 레코드로 남는다. 사람이나 애플리케이션의 삭제와는 <code>userIdentity</code>로 구분한다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-string-expression\">\"userIdentity\"</span><span>: {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"type\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Service\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"principalId\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"dynamodb.amazonaws.com\"</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p><a href=\"/compute/lambda/\">Lambda</a> 트리거에 이 조건의 필터를 걸어 옛 이미지를 <a href=\"/storage/s3/\">S3</a>에 쌓으면 값싼 보관이 된다. 스트림의 보기 유형에 옛 이미지가 들어 있어야 한다. <a href=\"/database/dynamodb-global-tables/\">글로벌 테이블</a>에서는 삭제가 일어난 리전의 스트림에서만 TTL 삭제로 보인다. 강력한 일관성(MRSC) 모드에서는 TTL을 쓰지 못한다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "밀리초로 넣는 실수" }),
					"가 가장 흔하다. 자바스크립트의 ",
					createVNode(_components.code, { children: "Date.now()" }),
					"는 밀리초이므로 1,000으로 나눈다. 조용히 지워지지 않을 뿐 오류가 나지 않는다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "캐시의 TTL과 다르다." }),
					" ",
					createVNode(_components.a, {
						href: "/database/elasticache/",
						children: "ElastiCache"
					}),
					"의 키는 만료 시각에 사라지고, ",
					createVNode(_components.a, {
						href: "/database/dax/",
						children: "DAX"
					}),
					"의 TTL은 사본의 유효 기간이다. ",
					createVNode(_components.a, {
						href: "/database/dynamodb/",
						class: "mention",
						children: "DynamoDB"
					}),
					"의 TTL은 원본을 지운다."
				] }),
				"\n",
				createVNode(_components.li, { children: "이미 5년 넘게 지난 시각을 넣은 항목은 지워지지 않는다. 옛 데이터를 치우려면 5년 안의 과거 시각을 넣는다." }),
				"\n",
				createVNode(_components.li, { children: [
					"지운 항목을 되살리는 기능은 없다. 잘못 지웠다면 ",
					createVNode(_components.a, {
						href: "/database/dynamodb-backup/",
						children: "PITR(특정 시점 복구)"
					}),
					"로 새 테이블에 복구한다."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "48시간과 며칠",
				"set:html": "<p>옛 자료와 API 참조는 “48시간(이틀) 안에 삭제”라고 한다. 지금 개발자 안내서는 “며칠 안”이다. 어느 쪽이든 <strong>즉시 삭제를 전제로 한 보기는 틀리다</strong>.</p>"
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
var url = "content/database/dynamodb-ttl.mdx/";
var file = "/work/wt/build/content/database/dynamodb-ttl.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/dynamodb-ttl.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
