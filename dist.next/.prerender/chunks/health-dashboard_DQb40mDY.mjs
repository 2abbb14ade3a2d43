import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/health-dashboard.mdx
var frontmatter = {
	"title": "AWS Health Dashboard",
	"titleEn": "AWS Health Dashboard",
	"kind": "service",
	"status": "published",
	"summary": "AWS 쪽의 장애, 예정된 점검, 종료 예고가 내 계정의 어느 리소스에 영향을 주는지 알려 주는 무료 화면이다. 내 앱의 지표는 보지 않는다.",
	"aliases": [
		"Health Dashboard",
		"헬스 대시보드",
		"AWS 헬스 대시보드",
		"AWS Health",
		"AWS 헬스",
		"Personal Health Dashboard",
		"퍼스널 헬스 대시보드",
		"PHD",
		"Service Health Dashboard",
		"서비스 헬스 대시보드",
		"서비스 상태 페이지",
		"서비스 장애 공지",
		"AWS 장애 알림",
		"AWS 상태",
		"예정된 유지 관리",
		"인스턴스 은퇴 알림",
		"예정된 변경",
		"계정 상태 이벤트",
		"Health API",
		"AWS Health Aware"
	],
	"related": [
		"integration/eventbridge",
		"management/trusted-advisor",
		"management/cloudwatch",
		"management/organizations",
		"management/service-quotas",
		"compute/ec2"
	],
	"signals": [
		{
			"id": "health-dashboard",
			"need": "AWS의 장애가 우리 리소스에 영향을 주는지 안다",
			"choose": "Health Dashboard의 계정 상태",
			"see": "management/health-dashboard#scenario-is-it-us-or-aws",
			"why": "영향을 받는 우리 리소스까지 보인다. CloudWatch에는 AWS의 공지가 없다."
		},
		{
			"id": "health-eventbridge",
			"need": "호스트 은퇴 예고가 오면 자동으로 알리고 조치한다",
			"choose": "Health 이벤트 + EventBridge",
			"see": "management/health-dashboard#automation",
			"why": "예고가 이벤트로 와서 규칙이 알림과 자동화를 부른다."
		},
		{
			"id": "jojik-bogi",
			"need": "Basic 지원 플랜으로 모든 계정의 예정된 변경을 한곳에서 본다",
			"choose": "조직 보기",
			"see": "management/health-dashboard#organizational-view",
			"why": "조직 보기는 지원 플랜을 가리지 않고 모든 계정의 이벤트를 모은다."
		},
		{
			"id": "cloudwatch",
			"need": "AWS 쪽이 아니라 내 리소스의 지표와 로그를 본다",
			"choose": "CloudWatch",
			"see": "management/cloudwatch#when",
			"why": "Health는 AWS 쪽의 일만 싣는다. 내 지표와 로그는 CloudWatch다."
		}
	],
	"facts": [
		{
			"id": "cost",
			"label": "Health Dashboard를 쓰는 비용",
			"value": "무료, 모든 고객",
			"note": "켤 것이 없다.",
			"source": "https://docs.aws.amazon.com/health/latest/ug/first-time-user.html"
		},
		{
			"id": "service-health-public",
			"label": "서비스 상태(Service health)",
			"asks": "서비스 상태(Service health)를 보려면 AWS 계정이 있어야 하나?",
			"value": "AWS 계정 없이도 본다",
			"note": "모든 리전의 서비스 상태다. 나에게 영향이 있는지는 말해 주지 않는다.",
			"source": "https://docs.aws.amazon.com/health/latest/ug/first-time-user.html"
		},
		{
			"id": "api-support-plan",
			"label": "Health API를 부르는 조건",
			"value": "Business Support+ 이상 지원 플랜(Enterprise, Unified Operations)",
			"note": "없으면 SubscriptionRequiredException이 난다. 옛 Business·Enterprise On-Ramp 플랜도 2027년 1월 1일에 끝날 때까지는 된다.",
			"examEra": "Business 이상",
			"source": "https://docs.aws.amazon.com/health/latest/APIReference/API_EnableHealthServiceAccessForOrganization.html"
		},
		{
			"id": "org-view-cost",
			"label": "조직 보기(organizational view)",
			"asks": "조직 보기(organizational view)는 어느 지원 플랜에서, 얼마에 쓰나?",
			"value": "콘솔에서는 모든 지원 플랜에서 무료",
			"note": "Organizations 관리 계정에서 켠다. API로 다루려면 위의 지원 플랜이 필요하다.",
			"source": "https://docs.aws.amazon.com/health/latest/ug/enable-organizational-view.html"
		},
		{
			"id": "eventbridge-scope",
			"label": "EventBridge 규칙이 받는 Health 이벤트",
			"value": "그 계정의 것만",
			"note": "조직의 이벤트를 받으려면 조직 보기와 위임 관리자를 쓴다. 최소 한 번 보내므로 두 번 올 수 있다.",
			"source": "https://docs.aws.amazon.com/health/latest/ug/cloudwatch-events-health.html"
		},
		{
			"id": "public-event-delay",
			"label": "새 규칙에 공개 이벤트가 오기까지",
			"value": "최대 1시간",
			"note": "EventBridge 규칙을 만든 다음의 이야기다.",
			"called": [
				"공개이벤트",
				"새 규칙",
				"이벤트 지연",
				"EventBridge 지연"
			],
			"source": "https://docs.aws.amazon.com/health/latest/ug/cloudwatch-events-health.html"
		}
	],
	"scenarios": [
		{
			"id": "is-it-us-or-aws",
			"situation": "서울 리전의 앱이 갑자기 느리다. 코드도 트래픽도 그대로다. 운영팀은 AWS 쪽 문제가 우리 리소스에 영향을 주는지 먼저 알고 싶다.",
			"answer": ["management/health-dashboard"],
			"choose": "계정 상태(Your account health)",
			"why": "“AWS 쪽 문제가 우리 리소스에”가 정한다. 계정 상태(Your account health)가 영향을 받는 리소스까지 보여 준다.",
			"trap": "CloudWatch는 우리 지표가 나빠진 것은 보여 주지만 AWS의 장애 공지는 싣지 않는다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "automate-retirement",
			"situation": "EC2 인스턴스의 호스트가 은퇴한다는 예고가 이메일로 오는데 자주 놓친다. 예고가 오면 운영 채널에 알리고 정해진 복구 작업을 돌려야 한다.",
			"answer": [
				"management/health-dashboard",
				"integration/eventbridge",
				"compute/lambda"
			],
			"choose": "Health 이벤트의 EventBridge 규칙",
			"why": "“예고가 오면 자동으로”다. EventBridge 규칙이 Health 이벤트를 잡아 SNS로 알리고 Lambda나 Systems Manager 자동화를 부른다.",
			"trap": "CloudTrail은 계정 안의 API 호출을 적는다. AWS가 정한 점검 일정은 적히지 않는다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "many-accounts-one-view",
			"situation": "계정 80개를 쓰는 회사가 모든 계정의 예정된 변경과 장애를 운영 계정 한 곳에서 보려 한다. 지원 플랜은 Basic이다.",
			"answer": ["management/health-dashboard", "management/organizations"],
			"choose": "Health Dashboard의 조직 보기",
			"why": "“모든 계정을 한 곳에서”는 조직 보기다. 콘솔의 조직 보기는 지원 플랜과 상관없이 켠다.",
			"trap": "Health API로 계정마다 모으는 답은 유료 지원 플랜(Business Support+ 이상)이 있어야 한다.",
			"requirements": ["many-accounts"]
		}
	],
	"references": [
		{
			"title": "AWS Health를 처음 쓴다면",
			"url": "https://docs.aws.amazon.com/health/latest/ug/first-time-user.html"
		},
		{
			"title": "EventBridge로 Health 이벤트 지켜보기",
			"url": "https://docs.aws.amazon.com/health/latest/ug/cloudwatch-events-health.html"
		},
		{
			"title": "조직 보기 켜기",
			"url": "https://docs.aws.amazon.com/health/latest/ug/enable-organizational-view.html"
		},
		{
			"title": "Health API",
			"url": "https://docs.aws.amazon.com/health/latest/ug/supported-operations.html"
		}
	],
	"sources": [],
	"verifiedOn": "2026-11-21T00:00:00.000Z"
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
			"slug": "automation",
			"text": "알림을 받고 손쓰기"
		},
		{
			"depth": 2,
			"slug": "organizational-view",
			"text": "여러 계정"
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
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>서비스가 느려지면 첫 물음은 “우리 탓인가, AWS 탓인가”다. 두 번째는 “다음 주에 AWS가 무엇을 바꾸나”다. 둘 다 <a href=\"/management/cloudwatch/\" class=\"mention\">CloudWatch</a>로는 답이 나오지 않는다. AWS만 아는 일이기 때문이다. Health Dashboard가 그 소식을 <strong>내 리소스의 이름을 붙여</strong> 전한다.</p>\n<p>문제의 신호는 “AWS 서비스의 장애”, “예정된 유지 관리”, “인스턴스 은퇴”, “버전 종료 예고”, “내 계정에 미치는 영향”이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>한 콘솔에 두 화면이 있다. 예전에는 이름까지 달랐다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 화면, 옛 이름, 누구의 소식, 로그인\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">화면</th>\n<th scope=\"col\" role=\"columnheader\">옛 이름</th>\n<th scope=\"col\" role=\"columnheader\">누구의 소식</th>\n<th scope=\"col\" role=\"columnheader\">로그인</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-service-health\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-service-health\" class=\"anchor\" aria-label=\"줄 링크\"></a>서비스 상태<wbr>(Service health)</th>\n<td role=\"cell\">Service Health Dashboard</td>\n<td role=\"cell\">모든 고객, 리전마다의 서비스 상태</td>\n<td role=\"cell\">없이도 본다</td>\n</tr>\n<tr id=\"row-your-account-health\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-your-account-health\" class=\"anchor\" aria-label=\"줄 링크\"></a>계정 상태<wbr>(Your account health)</th>\n<td role=\"cell\">Personal Health Dashboard<wbr>(PHD)</td>\n<td role=\"cell\">내 계정, 영향받는 리소스의 이름</td>\n<td role=\"cell\">필요하다</td>\n</tr>\n</tbody>\n</table></div>\n<p>이벤트는 둘로 나뉜다. <strong>공개 이벤트</strong>는 쓰지 않는 서비스의 것까지 알리고, <strong>계정 이벤트</strong>는 내 리소스에 닿는 것만 알린다. 내용으로는 크게 셋이다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 종류, 예\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">종류</th>\n<th scope=\"col\">예</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-issue\">\n<th scope=\"row\"><a href=\"#row-issue\" class=\"anchor\" aria-label=\"줄 링크\"></a>문제(issue)</th>\n<td>서울 리전의 API 오류 증가</td>\n</tr>\n<tr id=\"row-scheduled-change\">\n<th scope=\"row\"><a href=\"#row-scheduled-change\" class=\"anchor\" aria-label=\"줄 링크\"></a>예정된 변경(scheduled change)</th>\n<td><a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 호스트 은퇴, <a href=\"/database/rds/\" class=\"mention\">RDS</a> 점검, 데이터베이스 버전 종료</td>\n</tr>\n<tr id=\"row-account-notification\">\n<th scope=\"row\"><a href=\"#row-account-notification\" class=\"anchor\" aria-label=\"줄 링크\"></a>알림(account notification)</th>\n<td>인증서 만료, 보안 안내, 한도 안내</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"automation\">알림을 받고 손쓰기<a href=\"#automation\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>화면은 들여다볼 때만 쓸모가 있다. 놓치지 않으려면 밀어 주게 한다.</p>\n<ol>\n<li>AWS Health가 이벤트를 <a href=\"/integration/eventbridge/\">EventBridge</a>로 보낸다.</li>\n<li>규칙이 서비스와 종류로 거른다. 예: <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>의 예정된 변경만.</li>\n<li><a href=\"/integration/sns/\">SNS</a>로 사람에게 알리고, <a href=\"/compute/lambda/\">Lambda</a>나 <a href=\"/management/systems-manager/\">Systems Manager</a> 자동화로 <a href=\"/storage/ebs/\" class=\"mention\">EBS</a> 기반 인스턴스를 멈췄다 켜 새 호스트로 옮긴다.</li>\n</ol>\n<p>알림만 필요하면 코드 없이 AWS User Notifications로 이메일과 채팅에 보낸다. 공개 이벤트까지 받으려면 알림 구성이나 EventBridge 규칙을 직접 만든다. 같은 이벤트가 두 번 올 수 있으니 자동화는 다시 돌아도 괜찮게 만든다.</p>\n</div><h2 id=\"organizational-view\">여러 계정<a href=\"#organizational-view\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/management/organizations/\">Organizations</a> 관리 계정에서 <strong>조직 보기</strong>를 켜면 모든 멤버의 이벤트가 한 화면에 모인다. 늘 관리 계정에 들어가지 않도록 운영 계정을 위임 관리자로 정한다. 켜지 않으면 <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a> 규칙은 자기 계정의 이벤트만 받는다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.div, {
				class: "table-scroll",
				role: "region",
				"aria-label": "표: 서비스, 무엇을 말하나",
				tabindex: "0",
				children: createVNode(_components.table, {
					"aria-label": "헷갈리는 점",
					children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
						scope: "col",
						children: "서비스"
					}), createVNode(_components.th, {
						scope: "col",
						children: "무엇을 말하나"
					})] }) }), createVNode(_components.tbody, { children: [
						createVNode(_components.tr, {
							id: "row-health-dashboard",
							children: [createVNode(_components.th, {
								scope: "row",
								children: [createVNode(_components.a, {
									href: "#row-health-dashboard",
									class: "anchor",
									"aria-label": "줄 링크"
								}), "Health Dashboard"]
							}), createVNode(_components.td, { children: [createVNode(_components.strong, { children: "AWS가" }), " 일으키거나 예고한 일"] })]
						}),
						createVNode(_components.tr, {
							id: "row-cloudwatch",
							children: [createVNode(_components.th, {
								scope: "row",
								children: [createVNode(_components.a, {
									href: "#row-cloudwatch",
									class: "anchor",
									"aria-label": "줄 링크"
								}), createVNode(_components.a, {
									href: "/management/cloudwatch/",
									children: "CloudWatch"
								})]
							}), createVNode(_components.td, { children: [createVNode(_components.strong, { children: "내" }), " 리소스의 지표와 로그, 경보"] })]
						}),
						createVNode(_components.tr, {
							id: "row-trusted-advisor",
							children: [createVNode(_components.th, {
								scope: "row",
								children: [createVNode(_components.a, {
									href: "#row-trusted-advisor",
									class: "anchor",
									"aria-label": "줄 링크"
								}), createVNode(_components.a, {
									href: "/management/trusted-advisor/",
									children: "Trusted Advisor"
								})]
							}), createVNode(_components.td, { children: [
								"내 계정에서 ",
								createVNode(_components.strong, { children: "고치면 좋은 것" }),
								"(비용, 보안, 한도)"
							] })]
						}),
						createVNode(_components.tr, {
							id: "row-cloudtrail",
							children: [createVNode(_components.th, {
								scope: "row",
								children: [createVNode(_components.a, {
									href: "#row-cloudtrail",
									class: "anchor",
									"aria-label": "줄 링크"
								}), createVNode(_components.a, {
									href: "/management/cloudtrail/",
									children: "CloudTrail"
								})]
							}), createVNode(_components.td, { children: [createVNode(_components.strong, { children: "누가" }), " 어떤 API를 불렀나"] })]
						}),
						createVNode(_components.tr, {
							id: "row-route-53-alb",
							children: [createVNode(_components.th, {
								scope: "row",
								children: [
									createVNode(_components.a, {
										href: "#row-route-53-alb",
										class: "anchor",
										"aria-label": "줄 링크"
									}),
									createVNode(_components.a, {
										href: "/networking/route53/",
										class: "mention",
										children: "Route 53"
									}),
									"과 ",
									createVNode(_components.a, {
										href: "/networking/application-load-balancer/",
										class: "mention",
										children: "ALB"
									}),
									"의 상태 확인"
								]
							}), createVNode(_components.td, { children: [
								"내 ",
								createVNode(_components.strong, { children: "엔드포인트" }),
								"가 대답하나"
							] })]
						})
					] })]
				})
			}),
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"이름에 Health가 있어도 ",
					createVNode(_components.strong, { children: "앱의 상태 확인" }),
					"과는 다르다. ALB나 Route 53의 상태 확인은 내 서버를 두드려 본다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "지원 플랜" }),
					"은 API에만 걸린다. Health Dashboard의 화면, ",
					createVNode(_components.a, {
						href: "/integration/eventbridge/",
						class: "mention",
						children: "EventBridge"
					}),
					", 콘솔의 조직 보기는 모두에게 열려 있다."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "PHD는 옛 이름이다",
				"set:html": "<p>옛 문제의 Personal Health Dashboard는 지금의 “계정 상태”다. “내 리소스에 영향을 주는 AWS의 사건을 맞춤으로”라면 이것을 고르고, “모든 서비스의 공개 상태”라면 서비스 상태다.</p>"
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
var url = "content/management/health-dashboard.mdx/";
var file = "/work/wt/build/content/management/health-dashboard.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/health-dashboard.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
