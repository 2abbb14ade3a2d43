import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/integration/eventbridge-vs-cloudwatch-events.mdx
var frontmatter = {
	"title": "EventBridge vs CloudWatch Events",
	"titleEn": "Amazon EventBridge vs Amazon CloudWatch Events",
	"kind": "comparison",
	"status": "published",
	"summary": "CloudWatch Events는 EventBridge의 옛 이름이고 같은 API로 돌아가므로, 새로 만들거나 답을 고를 때는 EventBridge다.",
	"aliases": [
		"CloudWatch Events",
		"CloudWatch Event",
		"클라우드워치 이벤트",
		"클라우드와치 이벤트",
		"Amazon CloudWatch Events",
		"CWE",
		"이벤트브릿지 클라우드와치 이벤트 차이",
		"클라우드워치 이벤트 규칙",
		"CloudWatch 이벤트 규칙"
	],
	"related": [
		"integration/eventbridge",
		"management/cloudwatch",
		"management/cloudwatch-alarms",
		"management/cloudtrail",
		"compute/lambda",
		"integration/sns"
	],
	"signals": [
		{
			"id": "eventbridge-yet-munje-sangtae",
			"need": "상태 변화에 반응할 것을 묻는 옛 문제에 EventBridge가 없다",
			"choose": "CloudWatch Events 규칙(옛 이름)",
			"see": "integration/eventbridge-vs-cloudwatch-events#scenario-old-term-in-choices",
			"why": "CloudWatch Events는 EventBridge의 옛 이름이다. 경보는 지표를 본다."
		},
		{
			"id": "eventbridge-saas-ibenteuna",
			"need": "SaaS 이벤트나 사용자 지정 버스, 스키마가 필요하다",
			"choose": "EventBridge",
			"see": "integration/eventbridge-vs-cloudwatch-events#added",
			"why": "파트너 이벤트, 버스 나누기, 스키마는 EventBridge가 되며 더해진 기능이다."
		},
		{
			"id": "cloudwatch",
			"need": "사건이 아니라 CPU 같은 숫자가 임계값을 넘을 때 반응한다",
			"choose": "CloudWatch 경보",
			"see": "integration/eventbridge-vs-cloudwatch-events#confusions",
			"why": "숫자와 임계값은 지표의 일이다. 이벤트 규칙은 일어난 일을 본다."
		}
	],
	"facts": [
		{
			"id": "same-api",
			"label": "API와 권한의 이름",
			"value": "둘 다 events(서비스 주체는 events.amazonaws.com)",
			"note": "CloudWatch Events로 짠 코드와 정책을 고치지 않아도 된다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cwe-now-eb.html"
		},
		{
			"id": "same-default-bus",
			"label": "기본 이벤트 버스와 규칙",
			"asks": "기본 이벤트 버스와 규칙은 둘이 따로인가?",
			"value": "하나를 함께 쓴다",
			"note": "예전에 만든 규칙이 EventBridge 콘솔에 그대로 보인다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cwe-now-eb.html"
		},
		{
			"id": "new-features",
			"label": "새 기능이 생기는 곳",
			"value": "EventBridge뿐",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cwe-now-eb.html"
		}
	],
	"scenarios": [
		{
			"id": "old-term-in-choices",
			"situation": "EC2 인스턴스의 상태가 바뀔 때 Lambda를 부르라는 문제다. 보기에 CloudWatch Events 규칙과 CloudWatch 경보가 나란히 있다.",
			"answer": ["integration/eventbridge-vs-cloudwatch-events", "integration/eventbridge"],
			"choose": "이벤트 규칙(EventBridge 규칙과 같은 것)",
			"why": "상태 변화는 사건이므로 이벤트 규칙이다. 보기가 옛 이름을 썼을 뿐 EventBridge 규칙과 같은 것이다.",
			"trap": "CloudWatch 경보는 CPU 같은 지표가 임계값을 넘었을 때 울린다. 상태 변화 자체는 지표가 아니다.",
			"requirements": ["decoupling"]
		},
		{
			"id": "saas-source",
			"situation": "Auth0 같은 SaaS에서 오는 이벤트를 규칙으로 걸러 함수에 보내야 한다. 보기에 두 이름이 따로 나온다.",
			"answer": ["integration/eventbridge-vs-cloudwatch-events", "integration/eventbridge"],
			"choose": "EventBridge의 파트너 이벤트 버스",
			"why": "파트너 이벤트 버스는 EventBridge에만 있다. CloudWatch Events라는 이름의 시절에는 기본 버스만 있었다.",
			"trap": "SaaS 이벤트를 API Gateway와 Lambda로 받아 기본 버스에 넣는 방법은 관리할 것이 늘어난다.",
			"requirements": ["decoupling"]
		},
		{
			"id": "migrate-rules",
			"situation": "몇 해 전에 CloudWatch Events로 만든 규칙 수십 개가 있다. 이름이 바뀌었다는데 옮겨야 하는지 묻는다.",
			"answer": ["integration/eventbridge-vs-cloudwatch-events"],
			"choose": "옮길 것 없음, 새 일정은 Scheduler",
			"why": "같은 API와 같은 버스라 옮길 것이 없다. 다만 일정으로 도는 규칙은 Scheduler로 새로 만드는 편이 낫다.",
			"trap": "새 버스를 만들어 규칙을 옮기면 AWS 서비스의 이벤트가 오지 않는다. 그 이벤트는 기본 버스로만 들어온다."
		}
	],
	"corrections": [
		{
			"id": "cloudwatch-events",
			"notes": "CloudWatch Events와 EventBridge를 지금도 따로 있는 두 서비스처럼 나란히 적는다.",
			"status": "outdated",
			"right": "CloudWatch Events는 EventBridge의 옛 이름이다. 문서도 EventBridge로 합쳐졌고 새 기능은 CloudWatch Events라는 이름으로 나오지 않는다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cwe-now-eb.html"
		},
		{
			"id": "putevents-scheduler",
			"notes": "EventBridge가 CloudWatch Events보다 더 가진 것이 사용자 앱, 이벤트 버스, 스키마 레지스트리라고 한다.",
			"status": "simplified",
			"right": "정확히는 사용자 지정·파트너 버스다. 내 앱의 이벤트는 예전에도 `PutEvents`로 기본 버스에 넣을 수 있었다. 그 뒤로 파이프, Scheduler, 아카이브, API destination이 더해졌다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cwe-now-eb.html"
		},
		{
			"id": "intercept-iam",
			"notes": "CloudWatch Events가 모든 소스의 이벤트를 가로챈다고 한다.",
			"status": "simplified",
			"right": "가로채거나 막지 않는다. 일어난 일의 사본을 받아 알릴 뿐 원래 작업은 이미 끝났다. 막으려면 IAM 정책이나 SCP를 쓴다.",
			"source": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "AWS CloudWatch Events",
			"lines": "1472-1478"
		},
		{
			"note": "001",
			"section": "EventEdge",
			"lines": "1480-1487"
		},
		{
			"note": "001",
			"section": "EventBridge vs CloudWatch Event",
			"lines": "1496-1502"
		}
	],
	"references": [
		{
			"title": "CloudWatch Events에서 EventBridge로",
			"url": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cwe-now-eb.html"
		},
		{
			"title": "이벤트 버스(기본과 Classic)",
			"url": "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html"
		},
		{
			"title": "EventBridge Scheduler",
			"url": "https://docs.aws.amazon.com/eventbridge/latest/userguide/using-eventbridge-scheduler.html"
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
			"slug": "same",
			"text": "무엇이 그대로인가"
		},
		{
			"depth": 2,
			"slug": "added",
			"text": "무엇이 더해졌나"
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
		div: "div",
		li: "li",
		p: "p",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		wbr: "wbr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Callout, {
			type: "changed",
			title: "이제 하나의 서비스다",
			"set:html": "<p>AWS에서 일어난 일(이벤트)을 규칙으로 걸러 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>나 <a href=\"/integration/sns/\" class=\"mention\">SNS</a> 같은 대상을 실행하는 서비스다. CloudWatch Events라는 이름으로 나와 2019년 <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>로 이어졌다. 지금 콘솔과 문서에는 EventBridge만 있다. 오래된 교재와 문제에 옛 이름이 남아 있을 뿐이다.</p>"
		}),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>같은 서비스의 옛 이름과 새 이름이라 API와 기본 버스가 하나다. 갈리는 줄은 모두 <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>라는 이름이 붙은 뒤에 더해진 기능이다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, CloudWatch Events(옛 이름), EventBridge, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\">CloudWatch Events<wbr>(옛 이름)</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/integration/eventbridge/\">EventBridge</a></th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-api\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-api\" class=\"anchor\" aria-label=\"줄 링크\"></a>API, 권한, 기반</th>\n<td role=\"cell\"><code>events</code></td>\n<td role=\"cell\"><code>events</code></td>\n<td role=\"cell\">같다</td>\n</tr>\n<tr id=\"row-gibon-beoseu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gibon-beoseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>기본 버스</th>\n<td role=\"cell\">있다</td>\n<td role=\"cell\">같은 것</td>\n<td role=\"cell\">같다</td>\n</tr>\n<tr id=\"row-sayongja-jijeong-beoseu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sayongja-jijeong-beoseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>사용자 지정 버스</th>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">여러 개</td>\n<td role=\"cell\">EventBridge</td>\n</tr>\n<tr id=\"row-saas\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-saas\" class=\"anchor\" aria-label=\"줄 링크\"></a>SaaS 파트너 버스</th>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">있다</td>\n<td role=\"cell\">EventBridge</td>\n</tr>\n<tr id=\"row-seukima-rejiseuteuri\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seukima-rejiseuteuri\" class=\"anchor\" aria-label=\"줄 링크\"></a>스키마 레지스트리</th>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">있다</td>\n<td role=\"cell\">EventBridge</td>\n</tr>\n<tr id=\"row-akaibeuwa-jaesaeng\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-akaibeuwa-jaesaeng\" class=\"anchor\" aria-label=\"줄 링크\"></a>아카이브와 재생</th>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">있다</td>\n<td role=\"cell\">EventBridge</td>\n</tr>\n<tr id=\"row-api-destination\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-api-destination\" class=\"anchor\" aria-label=\"줄 링크\"></a>파이프, API destination</th>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">있다</td>\n<td role=\"cell\">EventBridge</td>\n</tr>\n<tr id=\"row-iljeong-silhaeng\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-iljeong-silhaeng\" class=\"anchor\" aria-label=\"줄 링크\"></a>일정 실행</th>\n<td role=\"cell\">예약 규칙<wbr>(UTC)</td>\n<td role=\"cell\">예약 규칙<wbr>(레거시)과 Scheduler</td>\n<td role=\"cell\">EventBridge</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"same\">무엇이 그대로인가<a href=\"#same\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>규칙, 이벤트 패턴, 대상, 기본 버스라는 뼈대가 같다. <a href=\"/management/cloudformation/\" class=\"mention\">CloudFormation</a>에서는 지금도 <code>AWS::Events::Rule</code>이고, CLI도 <code>aws events put-rule</code>이다. 그래서 옛 코드와 옛 규칙이 고치지 않아도 돈다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> events</span><span class=\"tk-string\"> put-rule</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --name</span><span class=\"tk-string\"> ec2-terminated</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --event-pattern</span><span class=\"tk-string-expression\"> '{\"source\":[\"aws.ec2\"],\"detail-type\":[\"EC2 Instance State-change Notification\"],\"detail\":{\"state\":[\"terminated\"]}}'</span></span></code></pre>\n<p>AWS 서비스의 이벤트(<a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 상태 변화, CodeBuild 실패 등), <a href=\"/management/cloudtrail/\" class=\"mention\">CloudTrail</a>을 거친 API 호출, 일정 실행은 옛 이름 시절부터 되던 일이다. 앞의 둘은 <strong>기본 버스로만</strong> 들어온다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 객체 이벤트는 예전에는 CloudTrail을 거쳐야 했고, 지금은 버킷에서 켜면 바로 들어온다.</p>\n</div><h2 id=\"added\">무엇이 더해졌나<a href=\"#added\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>버스를 나눈다</strong>: 업무별, 계정별로 버스를 만들고 권한을 따로 준다.</li>\n<li><strong>밖에서 받는다</strong>: SaaS가 파트너 이벤트 소스로 직접 보낸다.</li>\n<li><strong>모양을 안다</strong>: 스키마 레지스트리가 이벤트의 구조를 기록하고 코드로 내려 준다.</li>\n<li><strong>되돌려 본다</strong>: 아카이브에 쌓아 두고 다시 흘려보낸다.</li>\n<li><strong>밖으로 보낸다</strong>: API destination이 외부 HTTP API를 부른다.</li>\n<li><strong>시각에 맞춘다</strong>: Scheduler가 시간대, 한 번만 실행, 재시도를 지원한다.</li>\n</ul>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>고를 것이 없다. <strong><a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a></strong>다. 보기에 CloudWatch Events만 있다면 EventBridge로 읽고, 둘이 따로 있다면 SaaS·여러 버스·스키마처럼 <strong>뒤에 더해진 기능</strong>이 필요한지 본다.</p>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"“",
					createVNode(_components.a, {
						href: "/management/cloudwatch/",
						class: "mention",
						children: "CloudWatch"
					}),
					"”로 시작하는 이름이 여럿이라 섞인다."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 이름, 보는 것, 반응",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "헷갈리는 점",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "이름"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "보는 것"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "반응"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-cloudwatch",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [
												createVNode(_components.a, {
													href: "#row-cloudwatch",
													class: "anchor",
													"aria-label": "줄 링크"
												}),
												"CloudWatch 지표·",
												createVNode(_components.a, {
													href: "/management/cloudwatch-alarms/",
													children: "경보"
												})
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "숫자가 임계값을 넘었나"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"알림, Auto Scaling, ",
												createVNode(_components.a, {
													href: "/compute/ec2/",
													class: "mention",
													children: "EC2"
												}),
												" 작업"
											]
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-cloudwatch-logs",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-cloudwatch-logs",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "CloudWatch Logs"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "로그의 글"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "지표 필터, 구독 필터"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-cloudwatch-events-eventbridge",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [
												createVNode(_components.a, {
													href: "#row-cloudwatch-events-eventbridge",
													class: "anchor",
													"aria-label": "줄 링크"
												}),
												"CloudWatch Events",
												createVNode(_components.wbr, {}),
												"(",
												createVNode(_components.a, {
													href: "/integration/eventbridge/",
													class: "mention",
													children: "EventBridge"
												}),
												")"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "무슨 일이 일어났나"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "대상 실행"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-cloudtrail",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-cloudtrail",
												class: "anchor",
												"aria-label": "줄 링크"
											}), createVNode(_components.a, {
												href: "/management/cloudtrail/",
												children: "CloudTrail"
											})]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "누가 어떤 API를 불렀나"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "기록, EventBridge로 전달"
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: "경보가 울리는 것도 하나의 사건이라 EventBridge로 들어온다. 경보의 상태 변화에 따라 복잡하게 갈라야 할 때 쓴다." }),
					"\n",
					createVNode(_components.li, { children: [
						"알리기만 하면 된다면 규칙의 대상을 ",
						createVNode(_components.a, {
							href: "/integration/sns/",
							children: "SNS"
						}),
						"로, 처리해야 한다면 ",
						createVNode(_components.a, {
							href: "/compute/lambda/",
							children: "Lambda"
						}),
						"로 둔다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "사건인가 숫자인가",
					"set:html": "<p>“인스턴스가 종료되면”, “콘솔에 로그인하면”은 사건이라 EventBridge다. “CPU가 80%를 5분 넘으면”, “오류가 10건 넘으면”은 숫자라 CloudWatch 경보다.</p>"
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
var url = "content/integration/eventbridge-vs-cloudwatch-events.mdx/";
var file = "/work/wt/build/content/integration/eventbridge-vs-cloudwatch-events.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/integration/eventbridge-vs-cloudwatch-events.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
