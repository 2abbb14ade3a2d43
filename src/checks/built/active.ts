import { createHash } from 'node:crypto';
import type { Element, Nodes } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Finding } from '../../model/finding.ts';
import { report } from '../rules.ts';
import { isSvgAttribute, isSvgElement } from '../svg/allowed.ts';
import { ADDRESSES, isKnownFile, PAGE_ELEMENTS } from './elements.ts';
import { attribute, lineOf, type DistFile, type DistPage, type Site } from './page.ts';
import { resolveAddress } from './resolve.ts';

/** What a page's policy lets run: the sources of `script-src`, in order. */
function scriptSources(page: DistPage | undefined): readonly string[] | undefined {
  const policies: string[] = [];
  if (page === undefined) return undefined;
  visit(page.tree, 'element', (node) => {
    if (node.tagName === 'meta' && /content-security-policy/i.test(String(node.properties.httpEquiv)))
      policies.push(attribute(node, 'content') ?? '');
  });
  const [policy, ...more] = policies;
  if (policy === undefined || more.length > 0 || !/(?:^|;)\s*default-src 'self'\s*;/.test(policy)) return undefined;
  return /(?:^|;)\s*script-src ([^;]*)/.exec(policy)?.[1]?.trim().split(/\s+/);
}

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The hashes of the inline scripts of a page, as its policy writes them. */
function inlineHashes({ tree }: DistPage): ReadonlySet<string> {
  const hashes = new Set<string>();
  visit(tree, 'element', (node) => {
    if (node.tagName === 'script' && node.properties.src === undefined) hashes.add(hashOf(toString(node)));
  });
  return hashes;
}

const OWN_SOURCES = /^(?:'self'|'sha256-[A-Za-z0-9+/=]+')$/;

/** Protocol of an address as a browser reads it, or `undefined` when it is none. */
function protocolOf(address: string): string | undefined {
  return URL.canParse(address, 'https://relative.invalid/')
    ? new URL(address, 'https://relative.invalid/').protocol
    : undefined;
}

class PageGate {
  readonly findings: Finding[] = [];
  readonly #page: DistPage;
  readonly #site: Site;
  readonly #hashes: ReadonlySet<string>;

  constructor(page: DistPage, site: Site, hashes: ReadonlySet<string>) {
    this.#page = page;
    this.#site = site;
    this.#hashes = hashes;
  }

  #say(node: Nodes, message: string): void {
    const place = { file: `dist/${this.#page.path}`, line: lineOf(node) };
    this.findings.push(report('dist-active', place, `${message} 만든 이(주제, 그림, src/)를 고친다.`));
  }

  walk(node: Nodes, inSvg = false): void {
    const isSvg = inSvg || (node.type === 'element' && node.tagName === 'svg');
    if (node.type === 'element') this.#checkElement(node, isSvg);
    if (node.type === 'element' && node.content !== undefined) this.walk(node.content, isSvg);
    if ('children' in node) for (const child of node.children) this.walk(child, isSvg);
  }

  #checkElement(element: Element, isSvg: boolean): void {
    const { tagName, properties } = element;
    if (isSvg ? !isSvgElement(tagName) : !PAGE_ELEMENTS.has(tagName))
      this.#say(element, `<${tagName}>: 페이지에 쓸 수 있는 요소가 아니다.`);
    for (const name of Object.keys(properties)) {
      const value = attribute(element, name) ?? '';
      if (/^on/i.test(name)) this.#say(element, `<${tagName} ${name}>: 이벤트 처리기다.`);
      else if (/^(?:style|srcDoc)$/i.test(name)) this.#say(element, `<${tagName} ${name}>: 쓸 수 없는 속성이다.`);
      else if (
        isSvg &&
        tagName !== 'a' &&
        !name.startsWith('data') &&
        typeof properties[name] !== 'boolean' &&
        !isSvgAttribute(tagName, name, value)
      )
        this.#say(element, `<${tagName} ${name}="${value.slice(0, 40)}">: 그림에 쓸 수 있는 속성이나 값이 아니다.`);
    }
    for (const name of ADDRESSES) {
      const value = attribute(element, name);
      if (value === undefined || (tagName === 'use' && value.startsWith('#'))) continue;
      const addresses = /srcset/i.test(name)
        ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '')
        : [value];
      for (const address of addresses) this.#checkAddress(element, address);
    }
    if (tagName === 'script') this.#checkScript(element);
    if (tagName === 'style') this.#checkStyle(element);
    if (tagName === 'meta') this.#checkMeta(element);
  }

  /** Links may lead to other sites by https; whatever is loaded is the site's own. */
  #checkAddress(element: Element, address: string): void {
    const leads = element.tagName === 'a' || element.tagName === 'blockquote' || element.tagName === 'q';
    const { kind } = resolveAddress(address, this.#page.path, this.#site);
    // What is broken or outside the base has its own rule.
    if (kind !== 'external') return;
    const protocol = protocolOf(address);
    if (leads && (protocol === 'https:' || protocol === 'mailto:')) return;
    this.#say(
      element,
      leads
        ? `${address.slice(0, 60)}: https, mailto, 사이트 안의 주소만 쓴다.`
        : `<${element.tagName}> ${address.slice(0, 60)}: 다른 곳의 것을 부른다.`,
    );
  }

  #checkScript(element: Element): void {
    const source = attribute(element, 'src');
    const type = attribute(element, 'type');
    if (source !== undefined) {
      const target = resolveAddress(source, this.#page.path, this.#site);
      if (target.kind !== 'file' || !/^_astro\/[^/]+\.js$/.test(target.path))
        this.#say(element, `<script src="${source.slice(0, 60)}">: 빌드가 만든 스크립트가 아니다.`);
      return;
    }
    const text = toString(element);
    if (type === 'application/ld+json') return;
    if (!this.#hashes.has(hashOf(text)))
      this.#say(element, `<script>${text.trim().slice(0, 40)}…: 이 쪽의 정책이 허락한 스크립트가 아니다.`);
  }

  #checkStyle(element: Element): void {
    const css = toString(element);
    const addresses = [...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/gi)].map(([, , address = '']) => address);
    const foreign = addresses.find(
      (address) =>
        !address.startsWith('data:font/') &&
        !/^data:image\/(?:svg\+xml|png)/.test(address) &&
        resolveAddress(address, this.#page.path, this.#site).kind === 'external',
    );
    if (foreign !== undefined) this.#say(element, `<style>이 ${foreign.slice(0, 60)}를 부른다: 다른 곳의 것이다.`);
    if (/@import|expression\s*\(|-moz-binding|javascript:/i.test(css))
      this.#say(element, '<style>에 @import나 실행되는 값이 있다.');
  }

  #checkMeta(element: Element): void {
    const name = element.properties.httpEquiv;
    if (name === undefined) return;
    const what = String(name).toLowerCase();
    const target = /url=\s*["']?([^"']+)/i.exec(attribute(element, 'content') ?? '')?.[1] ?? '';
    if (what === 'content-security-policy') return;
    if (what === 'refresh' && resolveAddress(target, this.#page.path, this.#site).kind !== 'external') return;
    this.#say(element, `<meta http-equiv="${what}">: 쓸 수 없다.`);
  }
}

/**
 * Rules `dist-active` and `dist-policy` over the pages: nothing runs, loads or leads away that is not the site's own.
 *
 * Whose an inline script is, the page's policy says: Astro writes the hashes of what it has made, and no page may allow more than it holds.
 */
export function checkPagesActive(site: Site): Finding[] {
  return [...site.pages.values()].flatMap((page) => {
    const sources = scriptSources(page);
    const held = inlineHashes(page);
    const foreign = sources?.find(
      (source) => !OWN_SOURCES.test(source) || (source.startsWith("'sha256-") && !held.has(source)),
    );
    const policy =
      sources !== undefined && foreign === undefined
        ? []
        : [
            report(
              'dist-policy',
              { file: `dist/${page.path}`, line: 1 },
              foreign === undefined
                ? '정책(CSP)이 하나가 아니거나 default-src, script-src가 없다. BaseLayout을 쓰고 다시 빌드한다.'
                : `정책이 이 쪽에는 없는 ${foreign}을 허락한다. 다시 빌드한다.`,
            ),
          ];
    const gate = new PageGate(page, site, new Set(sources));
    gate.walk(page.tree);
    return [...policy, ...gate.findings];
  });
}

/** Rule `dist-file`: only kinds of files that the build makes. */
export function checkFileKinds(paths: Iterable<string>): Finding[] {
  return [...paths]
    .filter((path) => !isKnownFile(path))
    .map((path) =>
      report(
        'dist-file',
        { file: `dist/${path}`, line: 1 },
        '빌드가 만들지 않는 종류의 파일이다. public/에서 지우고 다시 빌드한다.',
      ),
    );
}

/** Rule `dist-active` over what is not a page: XML that runs when opened, Markdown whose links run. */
export function checkTextActive({ path, text }: DistFile): Finding[] {
  const pattern = path.endsWith('.xml')
    ? /<(?:[\w.-]+:)?script\b|<\?xml-stylesheet|<!DOCTYPE|<!ENTITY|\son[a-z]+\s*=\s*["']/i
    : /\]\(\s*<?\s*(?:javascript|vbscript|data):/i;
  return text.split('\n').flatMap((line, index) => {
    const found = pattern.exec(line)?.[0];
    return found === undefined || path.endsWith('.json') || path.endsWith('.txt')
      ? []
      : [
          report(
            'dist-active',
            { file: `dist/${path}`, line: index + 1 },
            `“${found.trim()}”: 열면 실행될 수 있다. 만든 이를 고친다.`,
          ),
        ];
  });
}
