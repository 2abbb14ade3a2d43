import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/trusted-advisor.mdx
var frontmatter = {
	"title": "AWS Trusted Advisor",
	"titleEn": "AWS Trusted Advisor",
	"kind": "service",
	"status": "published",
	"summary": "계정을 모범 사례와 견주어 비용, 성능, 보안, 내결함성, 서비스 한도, 운영 우수성의 고칠 점을 알려 주는 점검 서비스다.",
	"aliases": [
		"Trusted Advisor",
		"트러스티드 어드바이저",
		"트러스트 어드바이저",
		"어드바이저",
		"모범 사례 점검",
		"모범 사례 검사",
		"Best Practice 점검",
		"비용 최적화 권고",
		"서비스 한도 점검",
		"서비스 할당량 점검",
		"AWS 컨설턴트",
		"Support 플랜",
		"서포트 플랜",
		"지원 플랜",
		"Business Support",
		"Enterprise Support",
		"비용 절감 추천",
		"비용 줄이기",
		"계정 점검",
		"유휴 리소스 찾기",
		"최적화 추천"
	],
	"related": [
		"foundations/well-architected-framework",
		"management/cost-explorer",
		"management/config",
		"security/iam",
		"management/cloudwatch-alarms",
		"integration/eventbridge",
		"management/organizations",
		"security/inspector"
	],
	"signals": [
		{
			"id": "trusted-advisor",
			"need": "유휴 리소스와 공개된 버킷을 설치 없이 모범 사례로 점검한다",
			"choose": "Trusted Advisor",
			"see": "management/trusted-advisor#scenario-idle-resources",
			"why": "비용과 보안을 함께 정해진 목록으로 점검한다. Cost Explorer는 비용만 본다."
		},
		{
			"id": "seobiseu-hando-jeomgeom",
			"need": "여러 서비스에서 80%를 넘은 한도를 목록 하나로 본다",
			"choose": "서비스 한도 점검",
			"see": "management/trusted-advisor#scenario-quota-alarm",
			"why": "여러 한도를 한꺼번에 훑는다. Service Quotas의 경보는 한도마다 건다."
		},
		{
			"id": "config",
			"need": "우리 회사가 정한 태그·이름 규칙을 어긴 리소스를 찾는다",
			"choose": "AWS Config",
			"see": "management/trusted-advisor#scenario-company-rule",
			"why": "Trusted Advisor의 점검은 AWS가 정한다. 우리 규칙은 Config에 쓴다."
		},
		{
			"id": "compute-optimizer",
			"need": "지표를 바탕으로 어느 인스턴스 유형으로 바꿀지 추천받는다",
			"choose": "Compute Optimizer",
			"see": "management/compute-optimizer#when",
			"why": "유형 추천은 사용량을 분석하는 Compute Optimizer다. 점검 목록과 다르다."
		}
	],
	"facts": [
		{
			"id": "categories",
			"label": "점검 분야",
			"value": "비용 최적화, 성능, 보안, 내결함성, 서비스 한도, 운영 우수성",
			"note": "시험 자료에는 운영 우수성이 없는 다섯 가지로 나오기도 한다.",
			"examEra": "5가지",
			"axis": "inspection",
			"source": "https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor-check-reference.html"
		},
		{
			"id": "limit-warning",
			"label": "서비스 한도 점검의 경고",
			"asks": "서비스 한도 점검은 몇 %를 넘으면 경고하나?",
			"value": "80%를 넘으면 경고(노랑)",
			"note": "100%에 이르면 빨강이다.",
			"called": [
				"한도 경고",
				"경고",
				"서비스한도",
				"service limit warning"
			],
			"source": "https://docs.aws.amazon.com/awssupport/latest/user/service-limits.html"
		},
		{
			"id": "idle-rds",
			"label": "RDS를 유휴로 보는 기준",
			"value": "최근 7일 동안 연결이 없는 DB 인스턴스",
			"note": "스냅샷을 남기고 멈추거나 지우라고 권한다. Compute Optimizer의 유휴 판단은 기준이 따로 있다.",
			"called": [
				"유휴 rds",
				"rds 유휴",
				"idle rds",
				"미사용 rds",
				"idle DB instance"
			],
			"source": "https://docs.aws.amazon.com/awssupport/latest/user/cost-optimization-checks.html"
		},
		{
			"id": "free-checks",
			"label": "Basic 플랜에서 보는 것",
			"value": "서비스 한도 점검 전체와 보안·내결함성의 일부",
			"note": "지금 무료인 것은 퍼블릭으로 열린 EBS·RDS 스냅샷, S3 버킷 권한, 루트 MFA, 보안 그룹의 열린 포트, STS 글로벌 엔드포인트 사용이다. 자주 바뀐다.",
			"source": "https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor-check-reference.html"
		},
		{
			"id": "full-checks",
			"label": "모든 점검과 API를 쓰는 플랜",
			"value": "Business Support+ 이상(Enterprise, Unified Operations)",
			"note": "옛 Business와 Enterprise On-Ramp 가입자도 끝나는 날까지 쓴다.",
			"examEra": "Business, Enterprise",
			"source": "https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor.html"
		},
		{
			"id": "support-plan-end",
			"label": "옛 지원 플랜의 종료",
			"value": "Developer·Business·Enterprise On-Ramp, 2027년 1월 1일",
			"note": "앞의 둘은 그 전에 Business Support+로 올리면 되고, On-Ramp는 Enterprise Support로 옮겨진다.",
			"source": "https://docs.aws.amazon.com/awssupport/latest/user/support-plans-eos.html"
		}
	],
	"scenarios": [
		{
			"id": "idle-resources",
			"situation": "관리자가 여러 계정에서 거의 쓰지 않는 EC2와 연결되지 않은 EBS 볼륨, 공개된 S3 버킷을 따로 도구를 만들지 않고 찾으려 한다.",
			"answer": ["management/trusted-advisor"],
			"why": "“모범 사례와 비교”, “비용과 보안을 함께”, “설치 없이”면 Trusted Advisor다. Business Support+ 이상이라야 비용 점검까지 보인다.",
			"trap": "Cost Explorer는 얼마를 썼는지 보여 준다. 버킷이 공개됐는지는 보지 않는다.",
			"requirements": [
				"lowest-cost",
				"many-accounts",
				"least-operations"
			]
		},
		{
			"id": "quota-alarm",
			"situation": "어느 한도가 문제인지 모른다. 여러 서비스의 한도를 한꺼번에 훑어 80%를 넘은 것만 목록으로 보고, 새로 넘은 것은 메일로 받으려 한다. 한도마다 경보를 따로 만들지 않는다.",
			"answer": [
				"management/trusted-advisor",
				"integration/eventbridge",
				"integration/sns"
			],
			"choose": "서비스 한도 점검 + EventBridge 규칙 → SNS",
			"why": "“한꺼번에 훑어 목록으로”는 서비스 한도 점검이다. 80%를 넘으면 경고가 되고, 그 변화가 EventBridge 이벤트로 나가 SNS 메일이 된다.",
			"trap": "Service Quotas의 사용률에 CloudWatch 경보를 거는 것은 한도 하나를 정해 지킬 때다. Config는 한도의 사용률을 보지 않는다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "company-rule",
			"situation": "우리 회사의 이름 규칙과 태그 규칙을 어긴 리소스를 계속 찾아내야 한다.",
			"answer": ["management/config"],
			"why": "회사가 정한 규칙을 넣어 평가하는 것은 Config다.",
			"trap": "Trusted Advisor의 점검은 AWS가 정한 것이다. 내 규칙을 자유롭게 쓰는 곳이 아니다.",
			"requirements": ["compliance"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "비용, 성능, 보안 세 가지를 권고한다고 한다.",
			"status": "simplified",
			"right": "내결함성, 서비스 한도, 운영 우수성까지 여섯 분야다.",
			"source": "https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor.html"
		},
		{
			"id": "business-support",
			"notes": "전체 점검은 비즈니스나 엔터프라이즈 플랜에서 된다고 한다.",
			"status": "outdated",
			"right": "지원 플랜이 바뀌었다. 지금은 Business Support+ 이상이고, 옛 Business는 2027년 1월 1일에 끝난다. 시험에서는 “유료 Business 이상”으로 기억하면 된다.",
			"source": "https://docs.aws.amazon.com/awssupport/latest/user/get-started-with-aws-trusted-advisor-api.html"
		},
		{
			"id": "wording-2",
			"notes": "기본 점검은 무료라고만 한다.",
			"status": "simplified",
			"right": "무료로 보이는 것은 서비스 한도와 보안·내결함성의 일부다. 비용 최적화와 성능 점검은 유료 플랜에서 보인다.",
			"source": "https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor.html"
		}
	],
	"sources": [{
		"note": "002",
		"section": "Trusted Advisor",
		"lines": "561-563"
	}],
	"references": [
		{
			"title": "Trusted Advisor",
			"url": "https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor.html"
		},
		{
			"title": "점검 목록",
			"url": "https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor-check-reference.html"
		},
		{
			"title": "Trusted Advisor API와 지원 플랜",
			"url": "https://docs.aws.amazon.com/awssupport/latest/user/get-started-with-aws-trusted-advisor-api.html"
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
			"slug": "categories",
			"text": "여섯 분야와 예"
		},
		{
			"depth": 2,
			"slug": "plans",
			"text": "플랜에 따라 보이는 것"
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
	return createVNode(Fragment, { children: [
		createVNode(Callout, {
			type: "changed",
			title: "지원 플랜의 이름이 바뀌었다",
			"set:html": "<p>Developer, Business, Enterprise On-Ramp 플랜은 2027년 1월 1일에 끝난다. 새 구성은 Basic, Business Support+, Enterprise Support, Unified Operations다. 시험 자료의 “Business 이상에서 전체 점검”은 지금의 <strong>Business Support+ 이상</strong>으로 읽는다.</p>"
		}),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“우리 계정에서 뭘 고치면 좋을까”를 빠르게 알고 싶을 때 쓴다. 설치하거나 규칙을 쓸 필요가 없고, AWS가 정한 점검 목록으로 계정을 훑어 준다. 자동 컨설턴트에 가깝다. 문제의 신호는 “모범 사례”, “권장 사항”, “유휴 리소스”, “서비스 한도에 가까워지면”이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>점검마다 초록(괜찮음), 노랑(살펴볼 것), 빨강(고칠 것)을 매기고 걸린 리소스를 나열한다. 결과는 주기적으로 새로 고치고, 많은 점검은 손으로도 새로 고칠 수 있다. 점검의 일부는 Config, <a href=\"/management/compute-optimizer/\" class=\"mention\">Compute Optimizer</a>, <a href=\"/security/security-hub/\">Security Hub</a>, Cost Optimization Hub가 낸 결과를 받아 함께 보여 준다.</p>\n<p>바뀐 결과는 <a href=\"/integration/eventbridge/\">EventBridge</a> 이벤트와 <a href=\"/management/cloudwatch/\">CloudWatch</a> 지표로도 나간다. 그래서 “점검에 걸리면 알린다”, “고치는 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>를 부른다”를 이을 수 있다. 관리 계정에서 켜면 <a href=\"/management/organizations/\">조직</a>의 모든 계정 결과를 한데 본다.</p>\n</div><h2 id=\"categories\">여섯 분야와 예<a href=\"#categories\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 분야, 점검의 예\" tabindex=\"0\"><table aria-label=\"여섯 분야와 예\">\n<thead>\n<tr>\n<th scope=\"col\">분야</th>\n<th scope=\"col\">점검의 예</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-biyong-choejeokwa\">\n<th scope=\"row\"><a href=\"#row-biyong-choejeokwa\" class=\"anchor\" aria-label=\"줄 링크\"></a>비용 최적화</th>\n<td>사용률이 낮은 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, 연결이 없는 <a href=\"/database/rds/\" class=\"mention\">RDS</a>, 놀고 있는 로드 밸런서, 연결 안 된 <a href=\"/storage/ebs/\" class=\"mention\">EBS</a> 볼륨, 예약 인스턴스 추천</td>\n</tr>\n<tr id=\"row-seongneung\">\n<th scope=\"row\"><a href=\"#row-seongneung\" class=\"anchor\" aria-label=\"줄 링크\"></a>성능</th>\n<td>CPU가 계속 높은 인스턴스, <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a> 설정</td>\n</tr>\n<tr id=\"row-boan\">\n<th scope=\"row\"><a href=\"#row-boan\" class=\"anchor\" aria-label=\"줄 링크\"></a>보안</th>\n<td>0.0.0.0/0으로 열린 포트, 루트 사용자의 MFA, 공개된 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 버킷과 스냅샷, 드러난 액세스 키</td>\n</tr>\n<tr id=\"row-naegyeolhamseong\">\n<th scope=\"row\"><a href=\"#row-naegyeolhamseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>내결함성</th>\n<td>한 <a href=\"/foundations/availability-zones/\">가용 영역</a>에 몰린 리소스, 백업이 꺼진 RDS, 오래된 <a href=\"/storage/ebs-snapshots/\" class=\"mention\">EBS 스냅샷</a></td>\n</tr>\n<tr id=\"row-seobiseu-hando\">\n<th scope=\"row\"><a href=\"#row-seobiseu-hando\" class=\"anchor\" aria-label=\"줄 링크\"></a>서비스 한도</th>\n<td>리전마다의 할당량에 얼마나 가까운가</td>\n</tr>\n<tr id=\"row-unnyeong-ususeong\">\n<th scope=\"row\"><a href=\"#row-unnyeong-ususeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>운영 우수성</th>\n<td>로그가 꺼진 리소스, 태그나 설정의 빈틈</td>\n</tr>\n</tbody>\n</table></div>\n<p>보안의 <strong>드러난 액세스 키</strong> 점검은 공개 코드 저장소에 올라간 키를 찾아 알려 준다. 걸리면 키를 비활성화하고 <a href=\"/security/iam/\">IAM</a> 정책을 살핀다.</p>\n</div><h2 id=\"plans\">플랜에 따라 보이는 것<a href=\"#plans\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 플랜, 점검, API와 자동화\" tabindex=\"0\"><table aria-label=\"플랜에 따라 보이는 것\">\n<thead>\n<tr>\n<th scope=\"col\">플랜</th>\n<th scope=\"col\">점검</th>\n<th scope=\"col\">API와 자동화</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-basic\">\n<th scope=\"row\"><a href=\"#row-basic\" class=\"anchor\" aria-label=\"줄 링크\"></a>Basic(무료)</th>\n<td>서비스 한도 전체, 보안·내결함성의 일부</td>\n<td>쓸 수 없다</td>\n</tr>\n<tr id=\"row-business-support\">\n<th scope=\"row\"><a href=\"#row-business-support\" class=\"anchor\" aria-label=\"줄 링크\"></a>Business Support+ 이상</th>\n<td>모든 분야</td>\n<td>쓸 수 있다</td>\n</tr>\n<tr id=\"row-enterprise-unified-operations\">\n<th scope=\"row\"><a href=\"#row-enterprise-unified-operations\" class=\"anchor\" aria-label=\"줄 링크\"></a>Enterprise, Unified Operations</th>\n<td>모든 분야와, 담당 팀이 우선순위를 매긴 권고(Trusted Advisor Priority)</td>\n<td>쓸 수 있다</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll",
					role: "region",
					"aria-label": "표: 헷갈리는 것, 차이",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "헷갈리는 점",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
							scope: "col",
							children: "헷갈리는 것"
						}), createVNode(_components.th, {
							scope: "col",
							children: "차이"
						})] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-config",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-config",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/management/config/",
										children: "Config"
									})]
								}), createVNode(_components.td, { children: "내 규칙으로 평가하고 변경 이력을 남긴다" })]
							}),
							createVNode(_components.tr, {
								id: "row-cost-explorer",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-cost-explorer",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/management/cost-explorer/",
										children: "Cost Explorer"
									})]
								}), createVNode(_components.td, { children: "쓴 돈을 분석한다. 보안이나 한도는 모른다" })]
							}),
							createVNode(_components.tr, {
								id: "row-compute-optimizer",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-compute-optimizer",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/management/compute-optimizer/",
										children: "Compute Optimizer"
									})]
								}), createVNode(_components.td, { children: [
									"사용 지표를 학습해 인스턴스, 볼륨, 함수의 ",
									createVNode(_components.strong, { children: "알맞은 크기" }),
									"를 추천한다"
								] })]
							}),
							createVNode(_components.tr, {
								id: "row-inspector",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-inspector",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/security/inspector/",
										children: "Inspector"
									})]
								}), createVNode(_components.td, { children: "소프트웨어의 취약점을 찾는다" })]
							}),
							createVNode(_components.tr, {
								id: "row-aws-health",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-aws-health",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/management/health-dashboard/",
										children: "AWS Health"
									})]
								}), createVNode(_components.td, { children: "AWS 쪽의 장애와 예정 작업이 내 리소스에 미치는 영향을 알린다" })]
							}),
							createVNode(_components.tr, {
								id: "row-well-architected-tool",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-well-architected-tool",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "Well-Architected Tool"]
								}), createVNode(_components.td, { children: "사람이 질문에 답하며 설계를 검토한다" })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: "Trusted Advisor는 고쳐 주지 않는다. 권고까지다." }),
					"\n",
					createVNode(_components.li, { children: [
						"한도를 ",
						createVNode(_components.strong, { children: "올리는" }),
						" 요청은 ",
						createVNode(_components.a, {
							href: "/management/service-quotas/",
							children: "Service Quotas"
						}),
						"에서 한다. Trusted Advisor는 가까워졌다고 알릴 뿐이다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "크기 조정은 Compute Optimizer",
					"set:html": "<p>“사용률이 낮은 인스턴스를 찾아라”는 둘 다 되지만, “지표를 바탕으로 <strong>어느 유형으로 바꿀지</strong> 추천하라”면 Compute Optimizer다.</p>"
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
var url = "content/management/trusted-advisor.mdx/";
var file = "/work/wt/build/content/management/trusted-advisor.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/trusted-advisor.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
