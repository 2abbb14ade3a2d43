import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/systems-manager.mdx
var frontmatter = {
	"title": "AWS Systems Manager",
	"titleEn": "AWS Systems Manager",
	"kind": "service",
	"status": "published",
	"summary": "EC2와 온프레미스 서버를 에이전트로 묶어 접속, 명령 실행, 패치, 자동화, 설정값 보관을 한곳에서 하는 운영 관리 서비스다.",
	"aliases": [
		"Systems Manager",
		"System Manager",
		"시스템 매니저",
		"시스템즈 매니저",
		"인스턴스에 비밀번호 없이 접속",
		"SSM",
		"에스에스엠",
		"SSM Agent",
		"SSM 에이전트",
		"패치 매니저",
		"Patch Manager",
		"패치 자동화",
		"런 커맨드",
		"Run Command",
		"세션 매니저",
		"Session Manager",
		"파라미터 스토어",
		"Parameter Store",
		"SSM Automation",
		"자동화 런북",
		"runbook",
		"State Manager",
		"상태 관리자",
		"유지 관리 기간",
		"Maintenance Windows",
		"하이브리드 활성화",
		"hybrid activation",
		"관리형 노드",
		"managed node",
		"OpsCenter",
		"서버 일괄 명령",
		"서버 패치",
		"원격 명령 실행",
		"키 없이 접속",
		"포트 없이 접속",
		"세션 매니저 접속",
		"운영 자동화",
		"설정값 저장",
		"Fleet Manager",
		"플릿 매니저",
		"플릿 관리자",
		"포트 안 열고 접속",
		"SSH 포트 없이 접속"
	],
	"related": [
		"security/secrets-manager-vs-parameter-store",
		"security/bastion-host",
		"compute/ec2",
		"management/config",
		"networking/vpc-endpoints",
		"security/iam",
		"compute/ami",
		"management/cloudtrail"
	],
	"signals": [
		{
			"id": "session-manager",
			"need": "포트와 SSH 키 없이 EC2에 접속하고 기록을 남긴다",
			"choose": "Session Manager",
			"see": "management/systems-manager#session-manager",
			"why": "에이전트가 밖으로 연결해 인바운드 포트가 없다. 권한은 IAM이 정한다."
		},
		{
			"id": "patch-manager",
			"need": "OS 패치를 EC2와 온프레미스에 정해진 시간에 적용한다",
			"choose": "Patch Manager",
			"see": "management/systems-manager#patch-manager",
			"why": "기준선이 승인을, 유지 관리 기간이 시간을 정한다. 온프레미스 서버도 된다."
		},
		{
			"id": "run-command",
			"need": "받아 둔 스크립트를 1,000대에 지금 한꺼번에 실행한다",
			"choose": "Run Command",
			"see": "management/systems-manager#run-command",
			"why": "명령을 골라 태그로 한꺼번에 보낸다. SSH로 하나씩 들어가지 않는다."
		},
		{
			"id": "secrets-manager",
			"need": "DB 비밀번호를 주기마다 저절로 바꾼다",
			"choose": "Secrets Manager",
			"see": "security/secrets-manager-vs-parameter-store#rotation",
			"why": "교체 단계를 틀로 갖고 있다. Parameter Store에는 교체가 없다."
		}
	],
	"facts": [
		{
			"id": "node-requirements",
			"label": "관리형 노드가 되는 조건",
			"value": "SSM 에이전트, IAM 권한, 443 아웃바운드",
			"note": "인바운드 포트는 하나도 필요 없다. 인터넷이 없으면 인터페이스 엔드포인트로 잇는다.",
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-ec2.html"
		},
		{
			"id": "hybrid-free",
			"label": "온프레미스 노드의 수와 요금",
			"asks": "온프레미스 노드에 수의 제한과 요금이 있나?",
			"value": "수의 제한 없음, Session Manager와 Run Command 등은 쓴 만큼",
			"note": "유료 고급 등급은 2026년 6월 30일에 없어졌다. 사용량 요금은 9월 30일부터 온프레미스와 다른 클라우드의 노드에만 붙는다. 할당량 표에는 아직 옛 값이 남아 있다.",
			"examEra": "리전마다 1,000대까지 무료, 넘으면 고급 등급",
			"called": [
				"온프레미스 노드",
				"하이브리드 노드",
				"온프레미스 서버"
			],
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-hybrid-multicloud.html"
		},
		{
			"id": "session-idle",
			"label": "세션의 유휴 제한 시간",
			"value": "기본 20분(1~60분)",
			"called": [
				"세션 분",
				"세션 유휴",
				"세션 끊기다",
				"세션매니저 분",
				"세션매니저 유휴",
				"세션매니저 끊기다"
			],
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-timeout.html"
		},
		{
			"id": "patch-delay",
			"label": "패치 자동 승인까지의 지연(기본 기준선)",
			"value": "7일",
			"note": "Ubuntu와 Debian처럼 기다리지 않고 바로 승인하는 기준선도 있다. 직접 만든 기준선에서는 0~360일로 정한다.",
			"called": [
				"패치 승인",
				"자동승인",
				"패치 자동승인",
				"패치 지연",
				"auto approval days",
				"patch baseline 며칠"
			],
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-predefined-and-custom-patch-baselines.html"
		},
		{
			"id": "run-command-rate",
			"label": "Run Command의 동시 실행과 오류 허용(기본)",
			"asks": "Run Command는 기본으로 몇 대씩 보내고 오류를 몇 번까지 참나?",
			"value": "동시 50대, 오류 0",
			"note": "오류가 하나라도 나면 더 보내지 않는다. 수나 비율로 바꾼다.",
			"called": [
				"run command 동시",
				"런커맨드 동시",
				"명령 동시",
				"런커맨드 동시 실행",
				"run command error threshold"
			],
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/send-commands-multiple.html"
		},
		{
			"id": "command-history",
			"label": "명령 기록이 남는 기간",
			"value": "최대 30일",
			"note": "출력은 S3나 CloudWatch Logs로 보내 두어야 오래 남는다.",
			"called": [
				"명령 기록",
				"명령 이력",
				"command history",
				"런커맨드 기록",
				"명령 보관",
				"run command 기록",
				"run command history retention",
				"run command 이력 며칠",
				"run command 이력 보관 기간",
				"run command 결과 보관 기간",
				"run command 기록 보관"
			],
			"source": "https://docs.aws.amazon.com/general/latest/gr/ssm.html"
		},
		{
			"id": "change-manager-closed",
			"label": "Change Manager 신규 가입",
			"value": "2025년 11월 7일부터 받지 않음",
			"note": "쓰던 고객은 계속 쓴다.",
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/change-manager.html"
		},
		{
			"id": "parameter-encryption",
			"label": "Parameter Store의 암호화",
			"value": "SecureString 유형만 KMS로",
			"axis": "encryption",
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html"
		},
		{
			"id": "parameter-price",
			"label": "Parameter Store의 요금",
			"value": "표준은 무료, 고급은 파라미터 하나에 월 0.05달러",
			"called": [
				"파라미터스토어",
				"parameter store",
				"파라미터 요금",
				"고급 파라미터",
				"advanced 요금",
				"advanced parameter 요금",
				"parameter store advanced 요금"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/systems-manager/pricing/"
		}
	],
	"sharedFacts": [{
		"id": "parameter-standard",
		"from": "security/secrets-manager-vs-parameter-store#parameter-standard"
	}, {
		"id": "parameter-advanced",
		"from": "security/secrets-manager-vs-parameter-store#parameter-advanced"
	}],
	"scenarios": [
		{
			"id": "no-ssh-ports",
			"situation": "프라이빗 서브넷의 EC2에 운영자가 접속해야 한다. 22번 포트와 배스천 호스트, SSH 키를 없애고 누가 무엇을 했는지 남겨야 한다.",
			"answer": [
				"management/systems-manager",
				"security/iam",
				"networking/vpc-endpoints"
			],
			"choose": "Session Manager",
			"why": "“포트를 열지 않고”, “키 없이”, “세션 기록”이면 Session Manager다. 에이전트가 밖으로 연결하고 접근은 IAM이 정한다.",
			"trap": "배스천 호스트는 포트와 키를 지켜야 하고 그 서버도 관리해야 한다.",
			"requirements": ["access-control", "compliance"]
		},
		{
			"id": "patch-fleet",
			"situation": "EC2 수백 대와 온프레미스 서버에 매달 보안 패치를 정해진 시간에 적용하고 준수 상태를 보고해야 한다.",
			"answer": ["management/systems-manager"],
			"choose": "Patch Manager",
			"why": "Patch Manager가 기준선대로 검사하고 설치하며 유지 관리 기간에 돌린다. 온프레미스도 하이브리드 활성화로 같은 목록에 들어온다.",
			"trap": "Inspector는 빠진 패치가 만든 취약점을 찾을 뿐 설치하지 않는다.",
			"requirements": [
				"least-operations",
				"compliance",
				"hybrid"
			]
		},
		{
			"id": "third-party-patch-now",
			"situation": "어제 나온 치명적 취약점 때문에 서드 파티 소프트웨어의 고침을 EC2 1,000대에 지금 당장 실행해야 한다. 그 고침은 스크립트로 받았다.",
			"answer": ["management/systems-manager"],
			"choose": "Run Command",
			"why": "정해 둔 스크립트를 수많은 인스턴스에 즉시 돌리는 것이 Run Command다.",
			"trap": "Patch Manager는 운영 체제 공급업체의 저장소에 있는 패치를 기준선과 일정에 따라 다룬다. 임의의 스크립트를 당장 돌리는 도구가 아니다.",
			"requirements": ["threats"]
		}
	],
	"corrections": [
		{
			"id": "system-ssm",
			"notes": "서비스 이름을 System Manager라고 적는다.",
			"status": "wrong",
			"right": "정식 이름은 AWS Systems Manager다. 줄임말 SSM은 옛 이름(Simple Systems Manager)에서 왔다.",
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/what-is-systems-manager.html"
		},
		{
			"id": "parameter-store",
			"notes": "Parameter Store는 교체를 자동으로 해 주지 않아 Lambda 자바스크립트를 따로 짜야 한다고 한다.",
			"status": "simplified",
			"right": "자동 교체가 없다는 점은 맞지만 언어는 정해져 있지 않다. 교체가 필요하면 처음부터 Secrets Manager를 고른다.",
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html"
		},
		{
			"id": "patch-run",
			"notes": "Systems Manager에서는 Patch Manager와 Run Command만 알면 된다.",
			"status": "simplified",
			"card": false,
			"right": "시험에 더 자주 나오는 것은 포트 없이 접속하는 Session Manager와 런북을 돌리는 Automation이다.",
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html"
		}
	],
	"sources": [{
		"note": "002",
		"section": "System Manager",
		"lines": "515-518"
	}, {
		"note": "002",
		"section": "Parameter Store와 교체",
		"lines": "519-520"
	}],
	"references": [
		{
			"title": "Systems Manager란",
			"url": "https://docs.aws.amazon.com/systems-manager/latest/userguide/what-is-systems-manager.html"
		},
		{
			"title": "Session Manager",
			"url": "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html"
		},
		{
			"title": "Patch Manager",
			"url": "https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html"
		},
		{
			"title": "Run Command",
			"url": "https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command.html"
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
			"slug": "patch-manager",
			"text": "Patch Manager"
		},
		{
			"depth": 2,
			"slug": "run-command",
			"text": "Run Command"
		},
		{
			"depth": 2,
			"slug": "session-manager",
			"text": "Session Manager"
		},
		{
			"depth": 2,
			"slug": "parameter-store",
			"text": "Parameter Store"
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
		ol: "ol",
		p: "p",
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
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>서버가 여러 대인데 <strong>한 대씩 들어가고 싶지 않을 때</strong> 쓴다. 접속, 명령, 패치, 설정 유지, 자동화가 한 서비스에 들어 있고 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>와 온프레미스, 다른 클라우드의 서버를 같은 방식으로 다룬다. 문제에 “포트를 열지 않고 접속”, “수백 대에 한꺼번에 명령”, “패치를 정해진 시간에”가 나오면 Systems Manager다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"서버에서 ",
						createVNode(_components.strong, { children: "SSM 에이전트" }),
						"가 돈다. Amazon Linux와 Windows 등 많은 AMI에는 이미 깔려 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"에이전트에 권한을 준다. ",
						createVNode(_components.a, {
							href: "/compute/ec2/",
							class: "mention",
							children: "EC2"
						}),
						"는 인스턴스 프로파일(",
						createVNode(_components.code, { children: "AmazonSSMManagedInstanceCore" }),
						")이나 기본 호스트 관리 구성으로, 온프레미스는 ",
						createVNode(_components.strong, { children: "하이브리드 활성화" }),
						"의 코드로 등록한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"에이전트가 ",
						createVNode(_components.strong, { children: "밖으로" }),
						" 443 연결을 열고 할 일을 기다린다. 서비스가 서버로 들어오는 것이 아니라서 보안 그룹에 인바운드 규칙이 필요 없다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"프라이빗 서브넷에서는 ",
						createVNode(_components.a, {
							href: "/networking/nat-gateway/",
							children: "NAT 게이트웨이"
						}),
						"나 ",
						createVNode(_components.a, {
							href: "/networking/vpc-endpoints/",
							children: "인터페이스 엔드포인트"
						}),
						"로 그 길을 만든다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: "권한, 에이전트, 네트워크 가운데 하나라도 빠지면 목록에 나타나지 않는다. 안 보일 때 이 셋을 차례로 본다." }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll",
					role: "region",
					"aria-label": "표: 기능, 한 줄로",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "어떻게 동작하나",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
							scope: "col",
							children: "기능"
						}), createVNode(_components.th, {
							scope: "col",
							children: "한 줄로"
						})] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-session-manager",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-session-manager",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "Session Manager"]
								}), createVNode(_components.td, { children: "포트와 키 없이 셸에 접속하고 기록을 남긴다" })]
							}),
							createVNode(_components.tr, {
								id: "row-run-command",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-run-command",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "Run Command"]
								}), createVNode(_components.td, { children: "명령을 여러 대에 지금 실행한다" })]
							}),
							createVNode(_components.tr, {
								id: "row-patch-manager",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-patch-manager",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "Patch Manager"]
								}), createVNode(_components.td, { children: "패치를 기준선대로 검사하고 설치한다" })]
							}),
							createVNode(_components.tr, {
								id: "row-state-manager",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-state-manager",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "State Manager"]
								}), createVNode(_components.td, { children: "정한 상태가 유지되게 주기적으로 다시 적용한다" })]
							}),
							createVNode(_components.tr, {
								id: "row-automation",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-automation",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "Automation"]
								}), createVNode(_components.td, { children: "AWS API를 묶은 런북을 실행한다(AMI 만들기, 리소스 고치기)" })]
							}),
							createVNode(_components.tr, {
								id: "row-parameter-store",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-parameter-store",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "Parameter Store"]
								}), createVNode(_components.td, { children: "설정값과 비밀을 계층으로 보관한다" })]
							}),
							createVNode(_components.tr, {
								id: "row-inventory",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-inventory",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "Inventory"]
								}), createVNode(_components.td, { children: "깔린 소프트웨어 목록을 모은다" })]
							}),
							createVNode(_components.tr, {
								id: "row-maintenance-windows",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-maintenance-windows",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "Maintenance Windows"]
								}), createVNode(_components.td, { children: "위의 일을 정한 시간대에만 돌린다" })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "Change Manager는 새로 쓸 수 없다",
					"set:html": "<p>변경 승인 절차를 다루던 Change Manager는 2025년 11월 7일부터 신규 고객을 받지 않는다. 승인 단계가 필요하면 Automation 런북의 승인 단계나 쓰고 있는 ITSM(IT 서비스 관리) 도구로 만든다. 위의 기능은 그대로다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"patch-manager\">Patch Manager<a href=\"#patch-manager\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><strong>패치 기준선</strong>이 무엇을 언제 승인할지 정하고, 태그로 만든 패치 그룹이 어느 서버에 어느 기준선을 쓸지 정한다. <strong>검사만</strong> 하거나 <strong>설치까지</strong> 한다. 재부팅할지도 고른다. 대상은 주로 운영 체제 공급업체의 저장소에서 오는 패치이고, 일부 애플리케이션(Windows의 Microsoft 제품 등)도 다룬다.</p>\n</div><h2 id=\"run-command\">Run Command<a href=\"#run-command\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><strong>SSM 문서</strong>(명령의 틀)를 골라 태그나 리소스 그룹으로 지정한 수백, 수천 대에 동시에 보낸다. 한꺼번에 몇 대씩 보내고 몇 대가 실패하면 멈출지 정할 수 있어, 잘못된 스크립트가 모두를 망가뜨리지 않는다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> ssm</span><span class=\"tk-string\"> send-command</span><span class=\"tk-string\"> --document-name</span><span class=\"tk-string\"> AWS-RunShellScript</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --targets</span><span class=\"tk-string\"> Key=tag:Role,Values=web</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --parameters</span><span class=\"tk-string-expression\"> 'commands=[\"systemctl restart nginx\"]'</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --max-concurrency</span><span class=\"tk-string\"> 10%</span><span class=\"tk-string\"> --max-errors</span><span class=\"tk-constant\"> 1</span></span></code></pre>\n<p>SSH로 반복하는 것과 다른 점은 <a href=\"/security/iam/\" class=\"mention\">IAM</a>으로 권한을 주고, <a href=\"/management/cloudtrail/\">CloudTrail</a>에 누가 무엇을 보냈는지 남는다는 것이다.</p>\n</div><h2 id=\"session-manager\">Session Manager<a href=\"#session-manager\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>브라우저나 CLI에서 셸을 연다. <a href=\"/security/bastion-host/\">배스천 호스트</a>를 없애는 방법이다. 세션의 내용은 <a href=\"/storage/s3/\" class=\"mention\">S3</a>나 <a href=\"/management/cloudwatch/\">CloudWatch Logs</a>에 남길 수 있고, 포트 전달로 프라이빗 <a href=\"/database/rds/\" class=\"mention\">RDS</a>에 닿을 수도 있다. 포트 전달과 SSH를 얹은 세션의 내용은 암호화되어 기록되지 않는다.</p>\n</div><h2 id=\"parameter-store\">Parameter Store<a href=\"#parameter-store\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>설정값을 <code>/shop/prod/db-url</code>처럼 계층으로 두고 읽는다. SecureString이면 <a href=\"/security/kms/\">KMS</a>로 암호화한다. 자동 교체가 없다는 점이 갈림길이다. Parameter Store의 고급 파라미터는 다른 계정과 <a href=\"https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-shared-parameters.html\">RAM으로 나눠</a> 쓴다. 숫자와 고르는 기준은 <a href=\"/security/secrets-manager-vs-parameter-store/\">Secrets Manager vs Parameter Store</a>에 있다. 최신 AMI ID처럼 AWS가 올려 둔 <strong>공개 파라미터</strong>도 읽을 수 있어 시작 템플릿이 늘 새 <a href=\"/compute/ami/\">AMI</a>를 쓰게 한다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Run Command" }),
						"는 서버 안에서 명령을, ",
						createVNode(_components.strong, { children: "Automation" }),
						"은 서버 밖에서 AWS API를 실행한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "State Manager" }), "는 계속 맞춰 두는 것, Run Command는 한 번이다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/management/config/",
						children: "Config"
					}), "가 어긋난 리소스를 찾으면 고치는 일은 Automation이 한다. 둘은 짝이다."] }),
					"\n",
					createVNode(_components.li, { children: "EC2 Instance Connect는 잠깐 쓰는 SSH 키를 넣어 주는 방식이라 22번 포트가 필요하다. Instance Connect Endpoint를 써도 서버의 보안 그룹은 그 엔드포인트에서 오는 22번을 허용해야 한다." }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/compute/ec2-user-data-and-metadata/",
						children: "사용자 데이터"
					}), "는 첫 부팅 때 한 번이다. 이미 도는 서버를 바꾸는 것은 Systems Manager다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“패치”라고 늘 Patch Manager는 아니다",
					"set:html": "<p>공급업체 저장소의 운영 체제 패치를 정기적으로 적용하면 Patch Manager, 받아 둔 스크립트로 서드 파티 소프트웨어를 <strong>지금 한꺼번에</strong> 고치라면 Run Command다.</p>"
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
var url = "content/management/systems-manager.mdx/";
var file = "/work/wt/build/content/management/systems-manager.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/systems-manager.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
