import { A as unescapeHTML, D as createHeadAndContent, U as generateCspDigest, a as renderScriptElement, d as renderComponent, i as spreadAttributes, o as renderUniqueStylesheet, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { c as isRemotePath, d as removeBase, u as prependForwardSlash } from "./path_DPMd95WS.mjs";
import { V as RenderUndefinedEntryError, Z as AstroError, q as UnknownContentCollectionError, v as InvalidComponentArgs } from "./errors-data_DoCVxhP6.mjs";
import { t as createConsoleLogger } from "./console_CdBwB1iU.mjs";
import { n as DOMAIN_KEYS } from "./domain_BqP1MC7V.mjs";
import { i as parseTopicId, n as KEBAB, t as parseFactRef } from "./fact-ref_BPJsIaeI.mjs";
import * as z from "zod/v4";
import { escape } from "html-escaper";
import * as devalue from "devalue";
import { readFileSync } from "node:fs";
import { CORE_SCHEMA, load } from "js-yaml";
import { toString } from "mdast-util-to-string";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
// node_modules/astro/dist/runtime/server/astro-component.js
function validateArgs(args) {
	if (args.length !== 3) return false;
	if (!args[0] || typeof args[0] !== "object") return false;
	return true;
}
function baseCreateComponent(cb, moduleId, propagation) {
	const name = moduleId?.split("/").pop()?.replace(".astro", "") ?? "";
	const fn = (...args) => {
		if (!validateArgs(args)) throw new AstroError({
			...InvalidComponentArgs,
			message: InvalidComponentArgs.message(name)
		});
		return cb(...args);
	};
	Object.defineProperty(fn, "name", {
		value: name,
		writable: false
	});
	fn.isAstroComponentFactory = true;
	fn.moduleId = moduleId;
	fn.propagation = propagation;
	return fn;
}
function createComponentWithOptions(opts) {
	return baseCreateComponent(opts.factory, opts.moduleId, opts.propagation);
}
function createComponent(arg1, moduleId, propagation) {
	if (typeof arg1 === "function") return baseCreateComponent(arg1, moduleId, propagation);
	else return createComponentWithOptions(arg1);
}
// node_modules/astro/dist/core/render-scope/scope.js
var SCOPE_KEY = /* @__PURE__ */ Symbol.for("astro:render-scope");
function getInstalledRenderScope() {
	return globalThis[SCOPE_KEY];
}
// node_modules/astro/dist/core/render-scope/record.js
function recordContentEntryRender(filePath) {
	if (!filePath) return;
	getInstalledRenderScope()?.getStore()?.contentEntries?.add(filePath);
}
// \0virtual:astro:logger
var level = "info";
// node_modules/astro/dist/assets/consts.js
var VALID_INPUT_FORMATS = [
	"jpeg",
	"jpg",
	"png",
	"apng",
	"tiff",
	"webp",
	"gif",
	"svg",
	"avif"
];
var VALID_SUPPORTED_FORMATS = [
	"jpeg",
	"jpg",
	"png",
	"tiff",
	"webp",
	"gif",
	"svg",
	"avif"
];
var DEFAULT_OUTPUT_FORMAT = "webp";
var DEFAULT_HASH_PROPS = [
	"src",
	"width",
	"height",
	"format",
	"quality",
	"fit",
	"position",
	"background"
];
// node_modules/astro/dist/assets/runtime.js
function createSvgComponent({ meta, attributes, children, styles }) {
	const hasStyles = styles.length > 0;
	const Component = createComponent({
		async factory(result, props) {
			const normalizedProps = normalizeProps(attributes, props);
			if (hasStyles && result.cspDestination) for (const style of styles) {
				const hash = await generateCspDigest(style, result.cspAlgorithm);
				result._metadata.extraStyleHashes.push(hash);
			}
			return renderTemplate`<svg${spreadAttributes(normalizedProps)}>${unescapeHTML(children)}</svg>`;
		},
		propagation: hasStyles ? "self" : "none"
	});
	Object.defineProperty(Component, "toJSON", {
		value: () => meta,
		enumerable: false
	});
	return Object.assign(Component, meta);
}
var ATTRS_TO_DROP = [
	"xmlns",
	"xmlns:xlink",
	"version"
];
var DEFAULT_ATTRS = {};
function dropAttributes(attributes) {
	for (const attr of ATTRS_TO_DROP) delete attributes[attr];
	return attributes;
}
function normalizeProps(attributes, props) {
	return dropAttributes({
		...DEFAULT_ATTRS,
		...attributes,
		...props
	});
}
// node_modules/astro/dist/content/consts.js
var CONTENT_IMAGE_FLAG = "astroContentImageFlag";
var IMAGE_IMPORT_PREFIX = "__ASTRO_IMAGE_";
// node_modules/astro/dist/assets/utils/resolveImports.js
function imageSrcToImportId(imageSrc, filePath) {
	imageSrc = removeBase(imageSrc, IMAGE_IMPORT_PREFIX);
	if (isRemotePath(imageSrc)) return;
	const ext = imageSrc.split(".").at(-1)?.toLowerCase();
	if (!ext || !VALID_INPUT_FORMATS.includes(ext)) return;
	const params = new URLSearchParams(CONTENT_IMAGE_FLAG);
	if (filePath) params.set("importer", filePath);
	return `${imageSrc}?${params.toString()}`;
}
// node_modules/astro/dist/content/data-store-source.js
var InMemorySource = class {
	#store;
	constructor(store) {
		this.#store = store;
	}
	hasCollection(collection) {
		return this.#store.hasCollection(collection);
	}
	get(collection, key) {
		return this.#store.get(collection, key);
	}
	entries(collection) {
		return this.#store.entries(collection);
	}
	values(collection) {
		return this.#store.values(collection);
	}
	keys(collection) {
		return this.#store.keys(collection);
	}
	has(collection, key) {
		return this.#store.has(collection, key);
	}
	collections() {
		return this.#store.collections();
	}
};
// node_modules/astro/dist/content/data-store.js
var ChunkedCollectionParser = class {
	#entries = /* @__PURE__ */ new Map();
	#remainder = "";
	add(part) {
		const records = (this.#remainder + part).split("\n");
		this.#remainder = records.pop();
		for (const record of records) {
			const parsed = devalue.parse(record);
			if (!Array.isArray(parsed) || parsed.length !== 2 || typeof parsed[0] !== "string") throw new Error("Invalid chunked data store entry");
			this.#entries.set(parsed[0], parsed[1]);
		}
	}
	finish() {
		if (this.#remainder) throw new Error("Invalid chunked data store entry");
		return this.#entries;
	}
};
var ImmutableDataStore = class ImmutableDataStore {
	_collections = /* @__PURE__ */ new Map();
	constructor() {
		this._collections = /* @__PURE__ */ new Map();
	}
	get(collectionName, key) {
		return this._collections.get(collectionName)?.get(String(key));
	}
	entries(collectionName) {
		return [...(this._collections.get(collectionName) ?? /* @__PURE__ */ new Map()).entries()];
	}
	values(collectionName) {
		return [...(this._collections.get(collectionName) ?? /* @__PURE__ */ new Map()).values()];
	}
	keys(collectionName) {
		return [...(this._collections.get(collectionName) ?? /* @__PURE__ */ new Map()).keys()];
	}
	has(collectionName, key) {
		const collection = this._collections.get(collectionName);
		if (collection) return collection.has(String(key));
		return false;
	}
	hasCollection(collectionName) {
		return this._collections.has(collectionName);
	}
	collections() {
		return this._collections;
	}
	/**
	* Rebuilds a collections map from a chunked-store manifest whose part file
	* names have already been swapped for their contents.
	*
	* Each collection maps to a list of parts. A part is either a raw string
	* (when the store is loaded from disk) or an ESM namespace from a virtual
	* chunk import (`{ default: string }`, when emitted at runtime). Each part
	* contains independently serialized entry records. This is the inverse of
	* {@link import('./data-store-writer.js').ChunkedWriter} and stays free of
	* Node built-ins so it can run at runtime.
	*/
	static manifestToMap(manifest) {
		const collections = /* @__PURE__ */ new Map();
		for (const [collectionName, parts] of Object.entries(manifest)) {
			const parser = new ChunkedCollectionParser();
			for (const part of parts) parser.add(typeof part === "string" ? part : part.default);
			collections.set(collectionName, parser.finish());
		}
		return collections;
	}
	/**
	* Attempts to load a DataStore from the virtual module.
	* This only works in Vite.
	*/
	static async fromModule() {
		try {
			const data = await import("./_astro_data-layer-content_DbTqDVAE.mjs");
			if (data.default instanceof Map) return ImmutableDataStore.fromMap(data.default);
			if (Array.isArray(data.default)) {
				const map2 = devalue.unflatten(data.default);
				return ImmutableDataStore.fromMap(map2);
			}
			const map = ImmutableDataStore.manifestToMap(data.default);
			return ImmutableDataStore.fromMap(map);
		} catch {}
		return new ImmutableDataStore();
	}
	static async fromMap(data) {
		const store = new ImmutableDataStore();
		store._collections = data;
		return store;
	}
};
function dataStoreSingleton() {
	let instance = void 0;
	return {
		get: async () => {
			if (!instance) instance = ImmutableDataStore.fromModule().then((store) => new InMemorySource(store));
			return instance;
		},
		set: (store) => {
			instance = new InMemorySource(store);
		}
	};
}
var globalDataStore = dataStoreSingleton();
// node_modules/astro/dist/content/loaders/errors.js
function formatZodError(error) {
	return error.issues.map((issue) => `  **${issue.path.join(".")}**: ${issue.message}`);
}
var LiveCollectionError = class LiveCollectionError extends Error {
	collection;
	message;
	cause;
	constructor(collection, message, cause) {
		super(message);
		this.collection = collection;
		this.message = message;
		this.cause = cause;
		this.name = "LiveCollectionError";
		if (cause?.stack) this.stack = cause.stack;
	}
	static is(error) {
		return error instanceof LiveCollectionError;
	}
};
var LiveEntryNotFoundError = class extends LiveCollectionError {
	constructor(collection, entryFilter) {
		super(collection, `Entry ${collection} \u2192 ${typeof entryFilter === "string" ? entryFilter : JSON.stringify(entryFilter)} was not found.`);
		this.name = "LiveEntryNotFoundError";
	}
	static is(error) {
		return error?.name === "LiveEntryNotFoundError";
	}
};
var LiveCollectionValidationError = class extends LiveCollectionError {
	constructor(collection, entryId, error) {
		super(collection, [
			`**${collection} \u2192 ${entryId}** data does not match the collection schema.
`,
			...formatZodError(error),
			""
		].join("\n"));
		this.name = "LiveCollectionValidationError";
	}
	static is(error) {
		return error?.name === "LiveCollectionValidationError";
	}
};
var LiveCollectionCacheHintError = class extends LiveCollectionError {
	constructor(collection, entryId, error) {
		super(collection, [
			`**${String(collection)}${entryId ? ` \u2192 ${String(entryId)}` : ""}** returned an invalid cache hint.
`,
			...formatZodError(error),
			""
		].join("\n"));
		this.name = "LiveCollectionCacheHintError";
	}
	static is(error) {
		return error?.name === "LiveCollectionCacheHintError";
	}
};
// node_modules/astro/dist/content/runtime.js
var cacheHintSchema = z.object({
	tags: z.array(z.string()).optional(),
	lastModified: z.date().optional()
});
async function parseLiveEntry(entry, schema, collection) {
	try {
		const parsed = await z.safeParseAsync(schema, entry.data);
		if (!parsed.success) return { error: new LiveCollectionValidationError(collection, entry.id, parsed.error) };
		if (entry.cacheHint) {
			const cacheHint = cacheHintSchema.safeParse(entry.cacheHint);
			if (!cacheHint.success) return { error: new LiveCollectionCacheHintError(collection, entry.id, cacheHint.error) };
			entry.cacheHint = cacheHint.data;
		}
		return { entry: {
			...entry,
			data: parsed.data
		} };
	} catch (error) {
		return { error: new LiveCollectionError(collection, `Unexpected error parsing entry ${entry.id} in collection ${collection}`, error) };
	}
}
function createGetCollection({ liveCollections, logger }) {
	return async function getCollection(collection, filter) {
		if (collection in liveCollections) throw new AstroError({
			...UnknownContentCollectionError,
			message: `Collection "${collection}" is a live collection. Use getLiveCollection() instead of getCollection().`
		});
		const hasFilter = typeof filter === "function";
		const store = await globalDataStore.get();
		if (await store.hasCollection(collection)) {
			const { default: imageAssetMap } = await import("./content-assets_B0XVnSnr.mjs");
			const result = [];
			for (const rawEntry of await store.values(collection)) {
				const data = resolveEntryData(rawEntry, imageAssetMap);
				let entry = {
					...rawEntry,
					data,
					collection
				};
				if (hasFilter && !filter(entry)) continue;
				result.push(entry);
			}
			return result;
		} else {
			logger.warn("content", `The collection ${JSON.stringify(collection)} does not exist or is empty. Please check your content config file for errors.`);
			return [];
		}
	};
}
function createGetEntry({ liveCollections, logger }) {
	return async function getEntry(collectionOrLookupObject, lookup) {
		let collection, lookupId;
		if (typeof collectionOrLookupObject === "string") {
			collection = collectionOrLookupObject;
			if (!lookup) throw new AstroError({
				...UnknownContentCollectionError,
				message: "`getEntry()` requires an entry identifier as the second argument."
			});
			lookupId = lookup;
		} else {
			collection = collectionOrLookupObject.collection;
			lookupId = "id" in collectionOrLookupObject ? collectionOrLookupObject.id : collectionOrLookupObject.slug;
		}
		if (collection in liveCollections) throw new AstroError({
			...UnknownContentCollectionError,
			message: `Collection "${collection}" is a live collection. Use getLiveEntry() instead of getEntry().`
		});
		if (typeof lookupId === "object") throw new AstroError({
			...UnknownContentCollectionError,
			message: `The entry identifier must be a string. Received object.`
		});
		const store = await globalDataStore.get();
		if (await store.hasCollection(collection)) {
			const entry = await store.get(collection, lookupId);
			if (!entry) {
				logger.warn("content", `Entry ${collection} → ${lookupId} was not found.`);
				return;
			}
			const { default: imageAssetMap } = await import("./content-assets_B0XVnSnr.mjs");
			const data = resolveEntryData(entry, imageAssetMap);
			const result = {
				...entry,
				data,
				collection
			};
			warnForPropertyAccess(logger, result.data, "slug", `[content] Attempted to access deprecated property on "${collection}" entry.
The "slug" property is no longer automatically added to entries. Please use the "id" property instead.`);
			warnForPropertyAccess(logger, result, "render", `[content] Invalid attempt to access "render()" method on "${collection}" entry.
To render an entry, use "render(entry)" from "astro:content".`);
			return result;
		}
	};
}
function warnForPropertyAccess(logger, entry, prop, message) {
	if (!(prop in entry)) {
		let _value = void 0;
		Object.defineProperty(entry, prop, {
			get() {
				if (_value === void 0) logger.error("content", message);
				return _value;
			},
			set(v) {
				_value = v;
			},
			enumerable: false
		});
	}
}
function createGetLiveCollection({ liveCollections }) {
	return async function getLiveCollection(collection, filter) {
		if (!(collection in liveCollections)) return { error: new LiveCollectionError(collection, `Collection "${collection}" is not a live collection. Use getCollection() instead of getLiveCollection() to load regular content collections.`) };
		try {
			const context = {
				filter,
				collection
			};
			const response = await liveCollections[collection].loader?.loadCollection?.(context);
			if (response && "error" in response) return { error: response.error };
			const { schema } = liveCollections[collection];
			let processedEntries = response.entries;
			if (schema) {
				const entryResults = await Promise.all(response.entries.map((entry) => parseLiveEntry(entry, schema, collection)));
				for (const result of entryResults) if (result.error) return { error: result.error };
				processedEntries = entryResults.map((result) => result.entry);
			}
			let cacheHint = response.cacheHint;
			if (cacheHint) {
				const cacheHintResult = cacheHintSchema.safeParse(cacheHint);
				if (!cacheHintResult.success) return { error: new LiveCollectionCacheHintError(collection, void 0, cacheHintResult.error) };
				cacheHint = cacheHintResult.data;
			}
			if (processedEntries.length > 0) {
				const entryTags = /* @__PURE__ */ new Set();
				let latestModified;
				for (const entry of processedEntries) if (entry.cacheHint) {
					if (entry.cacheHint.tags) entry.cacheHint.tags.forEach((tag) => entryTags.add(tag));
					if (entry.cacheHint.lastModified instanceof Date) {
						if (latestModified === void 0 || entry.cacheHint.lastModified > latestModified) latestModified = entry.cacheHint.lastModified;
					}
				}
				if (entryTags.size > 0 || latestModified || cacheHint) {
					const mergedCacheHint = {};
					if (cacheHint?.tags || entryTags.size > 0) mergedCacheHint.tags = [.../* @__PURE__ */ new Set([...cacheHint?.tags || [], ...entryTags])];
					if (cacheHint?.lastModified && latestModified) mergedCacheHint.lastModified = cacheHint.lastModified > latestModified ? cacheHint.lastModified : latestModified;
					else if (cacheHint?.lastModified || latestModified) mergedCacheHint.lastModified = cacheHint?.lastModified ?? latestModified;
					cacheHint = mergedCacheHint;
				}
			}
			return {
				entries: processedEntries,
				cacheHint
			};
		} catch (error) {
			return { error: new LiveCollectionError(collection, `Unexpected error loading collection ${collection}${error instanceof Error ? `: ${error.message}` : ""}`, error) };
		}
	};
}
function createGetLiveEntry({ liveCollections }) {
	return async function getLiveEntry(collection, lookup) {
		if (!(collection in liveCollections)) return { error: new LiveCollectionError(collection, `Collection "${collection}" is not a live collection. Use getCollection() instead of getLiveEntry() to load regular content collections.`) };
		try {
			const lookupObject = {
				filter: typeof lookup === "string" ? { id: lookup } : lookup,
				collection
			};
			let entry = await liveCollections[collection].loader?.loadEntry?.(lookupObject);
			if (entry && "error" in entry) return { error: entry.error };
			if (!entry) return { error: new LiveEntryNotFoundError(collection, lookup) };
			const { schema } = liveCollections[collection];
			if (schema) {
				const result = await parseLiveEntry(entry, schema, collection);
				if (result.error) return { error: result.error };
				entry = result.entry;
			}
			return {
				entry,
				cacheHint: entry.cacheHint
			};
		} catch (error) {
			return { error: new LiveCollectionError(collection, `Unexpected error loading entry ${collection} → ${typeof lookup === "string" ? lookup : JSON.stringify(lookup)}`, error) };
		}
	};
}
var CONTENT_LAYER_IMAGE_REGEX = /__ASTRO_IMAGE_="([^"]+)"/g;
async function updateImageReferencesInBody(html, fileName) {
	const { default: imageAssetMap } = await import("./content-assets_B0XVnSnr.mjs");
	const imageObjects = /* @__PURE__ */ new Map();
	const { getImage } = await import("./_virtual_astro_get-image_DtKMkm4a.mjs");
	for (const [_full, imagePath] of html.matchAll(CONTENT_LAYER_IMAGE_REGEX)) try {
		const decodedImagePath = JSON.parse(imagePath.replace(/&(?:#x22|quot);/g, "\"").replace(/&(?:#x27|apos);/g, "'").replace(/&(?:amp|#x26|#38);/g, "&"));
		let image;
		if (URL.canParse(decodedImagePath.src)) image = await getImage(decodedImagePath);
		else {
			const id = imageSrcToImportId(decodedImagePath.src, fileName);
			const imported = imageAssetMap.get(id);
			if (!id || imageObjects.has(id) || !imported) continue;
			image = await getImage({
				...decodedImagePath,
				src: imported
			});
		}
		imageObjects.set(imagePath, image);
	} catch {
		throw new Error(`Failed to parse image reference: ${imagePath}`);
	}
	return html.replaceAll(CONTENT_LAYER_IMAGE_REGEX, (full, imagePath) => {
		const image = imageObjects.get(imagePath);
		if (!image) return full;
		const { index, ...attributes } = image.attributes;
		return Object.entries({
			...attributes,
			src: image.src,
			...image.srcSet.values.length > 0 ? { srcset: image.srcSet.attribute } : {}
		}).filter(([, value]) => value != null).map(([key, value]) => value === "" ? `${key}=""` : `${key}="${escape(String(value))}"`).join(" ");
	});
}
function resolveImageAtPath(src, fileName, imageAssetMap) {
	const id = imageSrcToImportId(src, fileName);
	if (!id) return;
	const imported = imageAssetMap?.get(id);
	if (!imported) return;
	if (imported.__svgData) {
		const { __svgData: svgData, ...meta } = imported;
		return createSvgComponent({
			meta,
			...svgData
		});
	}
	return imported;
}
function setAtPathCopying(target, path, value) {
	if (path.length === 0) return target;
	const [key, ...rest] = path;
	const copy = Array.isArray(target) ? target.slice() : { ...target };
	copy[key] = rest.length === 0 ? value : setAtPathCopying(copy[key], rest, value);
	return copy;
}
function updateImageReferencesInData(data, fileName, imageAssetMap, imageImports) {
	if (!imageImports?.length) return data;
	let result = data;
	for (const path of imageImports) {
		let src = result;
		for (const key of path) src = src?.[key];
		if (typeof src !== "string") continue;
		const resolved = resolveImageAtPath(src, fileName, imageAssetMap);
		if (resolved !== void 0) result = setAtPathCopying(result, path, resolved);
	}
	return result;
}
function resolveEntryData(entry, imageAssetMap) {
	return updateImageReferencesInData(entry.data, entry.filePath, imageAssetMap, entry.imageImports);
}
function createRenderEntry({ logger }) {
	return async function renderEntry(entry) {
		if (!entry) throw new AstroError(RenderUndefinedEntryError);
		recordContentEntryRender(entry.filePath);
		if (entry.deferredRender) try {
			const { default: contentModules } = await import("./content-modules_B1iTqUy-.mjs");
			const renderEntryImport = contentModules.get(entry.filePath);
			return render$1({
				collection: "",
				id: entry.id,
				renderEntryImport
			});
		} catch (e) {
			logger.error("content", `${e}`);
		}
		const html = entry?.rendered?.metadata?.imagePaths?.length && entry.filePath ? await updateImageReferencesInBody(entry.rendered.html, entry.filePath) : entry?.rendered?.html;
		return {
			Content: createComponent(() => renderTemplate`${unescapeHTML(html)}`),
			headings: entry?.rendered?.metadata?.headings ?? [],
			remarkPluginFrontmatter: entry?.rendered?.metadata?.frontmatter ?? {}
		};
	};
}
async function render$1({ collection, id, renderEntryImport }) {
	const UnexpectedRenderError = new AstroError({
		...UnknownContentCollectionError,
		message: `Unexpected error while rendering ${String(collection)} → ${String(id)}.`
	});
	if (typeof renderEntryImport !== "function") throw UnexpectedRenderError;
	const baseMod = await renderEntryImport();
	if (baseMod == null || typeof baseMod !== "object") throw UnexpectedRenderError;
	const { default: defaultMod } = baseMod;
	if (isPropagatedAssetsModule(defaultMod)) {
		const { collectedStyles, collectedLinks, collectedScripts, getMod } = defaultMod;
		if (typeof getMod !== "function") throw UnexpectedRenderError;
		const propagationMod = await getMod();
		if (propagationMod == null || typeof propagationMod !== "object") throw UnexpectedRenderError;
		return {
			Content: createComponent({
				factory(result, baseProps, slots) {
					let styles = "", links = "", scripts = "";
					if (Array.isArray(collectedStyles)) styles = collectedStyles.map((style) => {
						const content = typeof style === "string" ? style : style.content;
						const viteDevId = typeof style === "object" && style.id ? style.id : void 0;
						return renderUniqueStylesheet(result, {
							type: "inline",
							content,
							viteDevId
						});
					}).join("");
					if (Array.isArray(collectedLinks)) links = collectedLinks.map((link) => {
						return renderUniqueStylesheet(result, {
							type: "external",
							src: isRemotePath(link) ? link : prependForwardSlash(link)
						});
					}).join("");
					if (Array.isArray(collectedScripts)) scripts = collectedScripts.map((script) => renderScriptElement(script)).join("");
					let props = baseProps;
					if (id.endsWith("mdx")) props = {
						components: propagationMod.components ?? {},
						...baseProps
					};
					return createHeadAndContent(unescapeHTML(styles + links + scripts), renderTemplate`${renderComponent(result, "Content", propagationMod.Content, props, slots)}`);
				},
				propagation: "self"
			}),
			headings: propagationMod.getHeadings?.() ?? [],
			remarkPluginFrontmatter: propagationMod.frontmatter ?? {}
		};
	} else if (baseMod.Content && typeof baseMod.Content === "function") return {
		Content: baseMod.Content,
		headings: baseMod.getHeadings?.() ?? [],
		remarkPluginFrontmatter: baseMod.frontmatter ?? {}
	};
	else throw UnexpectedRenderError;
}
function isPropagatedAssetsModule(module) {
	return typeof module === "object" && module != null && "__astroPropagation" in module;
}
// \0astro:content
var liveCollections = {};
var logger = createConsoleLogger({ level });
var getCollection = createGetCollection({
	liveCollections,
	logger
});
var getEntry = createGetEntry({
	liveCollections,
	logger
});
var render = createRenderEntry({ logger });
createGetLiveCollection({ liveCollections });
createGetLiveEntry({ liveCollections });
// src/korean/once.ts
/** A value that is made when it is first asked for, and kept. */
function once$1(make) {
	let made;
	return () => (made ??= { value: make() }).value;
}
/** A list of words, ready when it is first asked for, and again when other words were taught. */
function wordSet(list) {
	let read;
	return () => {
		const now = list();
		if (read?.list !== now) read = {
			list: now,
			set: new Set(now.split(" "))
		};
		return read.set;
	};
}
// src/markdown/topic-text.ts
var FENCE$1 = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
/** The text of a topic file as everything reads it: LF, NFC, without a BOM. */
var settle = (source) => source.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n").normalize("NFC");
/**
* The front matter of a topic file as plain values, without positions, and the body below it; `undefined` when there is none
* or it is not YAML.
*/
function readTopicText(source) {
	const text = settle(source);
	const match = FENCE$1.exec(text);
	if (match === null) return void 0;
	try {
		return {
			data: load(match[1] ?? "", { schema: CORE_SCHEMA }),
			body: text.slice(match[0].length)
		};
	} catch {
		return;
	}
}
/** Cuts a topic file (LF or CRLF, optional BOM) at its front matter; returns `undefined` when it has none. */
function splitTopic(source) {
	const text = settle(source);
	const match = FENCE$1.exec(text);
	if (match === null) return void 0;
	return {
		yaml: match[1] ?? "",
		body: text.slice(match[0].length),
		bodyLine: match[0].split("\n").length
	};
}
// src/markdown/parse-topic.ts
var bodyParser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).freeze();
/** Parses a topic's MDX body with the grammar the pages use. Throws a `VFileMessage` (with `line`) when it is not MDX. */
function parseBody(body) {
	return bodyParser.parse(body);
}
// src/markdown/walk.ts
function walkBelow(node, see) {
	if (!("children" in node)) return;
	const { children } = node;
	for (let index = 0; index < children.length;) {
		const child = children[index];
		if (child === void 0) return;
		const next = see(child, index, node);
		if (typeof next !== "number") walkBelow(child, see);
		index = typeof next === "number" ? next : index + 1;
	}
}
/**
* Goes through a tree, parents before their children, and calls `see` for each node; it may change the node and its siblings.
*
* Dozens of passes over each note go through here: it does nothing else, to be quick.
*/
function walk(node, see) {
	see(node, 0, void 0);
	walkBelow(node, see);
}
// src/markdown/diagram-fences.ts
var ID = new RegExp(`(?:^|\\s)id=(${KEBAB})(?=\\s|$)`);
/** Reads one code node as a diagram fence, or `undefined` when it is something else. `lineOffset` is added to its line. */
function asDiagramFence(node, lineOffset = 0) {
	if (node.lang !== "mermaid") return void 0;
	return {
		id: ID.exec(node.meta ?? "")?.[1],
		source: node.value,
		line: (node.position?.start.line ?? 1) + lineOffset
	};
}
/** All diagram fences of a parsed body, in the order of the page. */
function findDiagramFences(tree, lineOffset = 0) {
	const fences = [];
	walk(tree, (node) => {
		const fence = node.type === "code" ? asDiagramFence(node, lineOffset) : void 0;
		if (fence !== void 0) fences.push(fence);
	});
	return fences;
}
/** A fence that belongs to a list or a quotation, or is indented: where it ends depends on what it stands in. */
var INSIDE = /^(?:[ \t]|>|[-+*]|\d+[.)]).*(?:```|~~~)/m;
var OPENS = /^(`{3,}|~{3,})[ \t]*(\S*)[ \t]*(.*?)[ \t]*$/;
/** Tells whether lines alone do not say what is a code block of a body. */
var hasInnerFences = (body) => INSIDE.test(body);
/** All diagram fences of an MDX body; none when it is no MDX. Reads lines and builds a tree only where lines do not say enough. */
function bodyFences(body, lineOffset = 0) {
	if (!body.includes("mermaid")) return [];
	if (!hasInnerFences(body)) return scanFences(body.split("\n"), lineOffset);
	try {
		return findDiagramFences(parseBody(body), lineOffset);
	} catch {
		return [];
	}
}
function scanFences(lines, lineOffset) {
	const fences = [];
	for (let at = 0; at < lines.length; at++) {
		const [, marks = "", lang, meta = ""] = OPENS.exec(lines[at] ?? "") ?? [];
		if (lang === void 0 || marks.startsWith("`") && `${lang}${meta}`.includes("`")) continue;
		const closes = new RegExp(`^ {0,3}${marks}${marks.charAt(0)}*[ \\t]*$`);
		const start = at + 1;
		do
			at++;
		while (at < lines.length && !closes.test(lines[at] ?? ""));
		if (lang !== "mermaid") continue;
		fences.push({
			id: ID.exec(meta)?.[1],
			source: lines.slice(start, at).join("\n"),
			line: start + lineOffset
		});
	}
	return fences;
}
var CLICK = /^\s*click\s+(\S+)\s+(?:href\s+)?"([^"]*)"/;
/** The topics that nodes of a diagram link to, in the order of the source: `click s3 "storage/s3"`. */
function readNodeLinks(source) {
	return source.split("\n").flatMap((text, index) => {
		const [, node, topic] = CLICK.exec(text) ?? [];
		return node === void 0 || topic === void 0 ? [] : [{
			node,
			topic,
			line: index + 1
		}];
	});
}
// src/korean/matches-of.ts
/**
* What `text.matchAll(pattern)` finds, all at once. `matchAll` copies the pattern for every text, which takes a hundred times as long as a
* pattern of many words takes to read a sentence.
*
* @param pattern with the flag `g`; it finds no empty text
*/
function matchesOf(text, pattern) {
	const found = [];
	pattern.lastIndex = 0;
	for (let match; (match = pattern.exec(text)) !== null;) found.push(match);
	return found;
}
// src/markdown/wiki-links.ts
var WIKI_LINK = /\[\[([^[\]|#]+)(?:#([^[\]|]+))?(?:\|([^[\]]+))?\]\]/g;
/** Splits text at its wiki links; text parts stay strings: `"a [[x/y]] b"` → `["a ", {target: "x/y", …}, " b"]`. */
function splitWikiLinks(value) {
	const parts = [];
	let end = 0;
	for (const match of matchesOf(value, WIKI_LINK)) {
		if (match.index > end) parts.push(value.slice(end, match.index));
		parts.push({
			target: (match[1] ?? "").trim(),
			heading: match[2]?.trim(),
			text: match[3]?.trim()
		});
		end = match.index + match[0].length;
	}
	if (end < value.length) parts.push(value.slice(end));
	return parts;
}
// src/markdown/scan-body.ts
var FENCE = /^\s*(?:>\s*)*(`{3,}|~{3,})/;
var HEADING = /^(#{1,6})[ \t]+(.*?)(?:[ \t]*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\])?[ \t]*$/;
var CODE_SPAN = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;
/** Tells for one line after the other of a body whether it is prose, and not part of a code block. */
function tellProse() {
	let open;
	return (line) => {
		const fence = FENCE.exec(line)?.[1];
		if (open === void 0) {
			open = fence;
			return fence === void 0;
		}
		if (fence?.startsWith(open) === true && /^\s*(?:>\s*)*[`~]+\s*$/.test(line)) open = void 0;
		return false;
	};
}
/** The lines of a body that are no code block. */
var proseLines = (body) => body.split("\n").filter(tellProse());
/**
* All that the pages of other topics can learn from a body: its headings, the lines with its links, its code blocks. Two bodies with
* one outline differ only on their own pages.
*/
function outlineOf(body) {
	if (hasInnerFences(body)) return body;
	const isProse = tellProse();
	return body.split("\n").filter((line) => !isProse(line) || HEADING.test(line) || line.includes("[[")).join("\n");
}
/** The tables of a body below its headings, with a line between one and the next. */
function tablesOf(body) {
	if (hasInnerFences(body)) return body;
	const isProse = tellProse();
	return body.split("\n").map((line) => isProse(line) && /^(?:#{1,6}\s|[|:-])/.test(line) ? line : "").join("\n").replace(/\n{3,}/g, "\n\n");
}
/**
* All links to topics in an MDX body, in the order of the page. Reads lines and builds no tree: every topic's links are needed
* before the first page is made.
*/
function findWikiLinks(body) {
	if (!body.includes("[[")) return [];
	let section;
	return proseLines(body).flatMap((line) => {
		const heading = HEADING.exec(line);
		if (heading !== null) section = heading[3];
		if (!line.includes("[[")) return [];
		return splitWikiLinks(line.replace(CODE_SPAN, "").replaceAll("\\|", "|")).flatMap((part) => typeof part === "string" ? [] : [{
			target: part.target,
			section
		}]);
	});
}
/** The headings of an MDX body that have an id, in page order, with their text as plain words. */
function bodySections(body) {
	return proseLines(body).flatMap((line) => {
		const [, marks = "", title = "", id] = HEADING.exec(line) ?? [];
		if (id === void 0) return [];
		return [{
			id,
			title: /[\\`*_[\]<&~]/.test(title) ? toString(parseBody(title)) : title,
			level: marks.length
		}];
	});
}
// src/site/once.ts
var FRESH_MS = 1e3;
var isDev = Object.assign({
	"ASSETS_PREFIX": void 0,
	"BASE_URL": "/",
	"DEV": false,
	"MODE": "production",
	"PROD": true,
	"SITE": "https://saa-notes.example",
	"SSR": true
}, { _: "/usr/bin/npm" })?.DEV ?? false;
function once(load) {
	let known;
	let loadedAt = 0;
	return () => {
		if (known === void 0 || isDev && Date.now() - loadedAt > FRESH_MS) {
			known = load();
			loadedAt = Date.now();
		}
		return known;
	};
}
// src/model/escape-pattern.ts
/** A text as a pattern that matches just it. */
var escapePattern = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
// src/model/split-place.ts
/** Splits a place on a page: `"networking/vpc#cidr"` → `{ id: "networking/vpc", heading: "cidr" }`. */
function splitPlace(place) {
	const [id = "", heading] = place.split("#");
	return {
		id,
		heading
	};
}
// src/site/signal-sides.ts
/** For whom a requirement speaks when two things stand side by side: what its answer names, and never what it turns down. */
/** What stands behind a name that an answer turns down: `FIFO 대신 가시성 제한 시간`. */
var TURNED_DOWN = "(?<no> 대신| 없이| 말고|[이가] 아니라)?";
/** A title as it stands in a text, and what its parentheses add: `Amazon EC2 → EC2`, `AWS SCT(스키마 변환 도구) → SCT, …`. */
function titleNames(title) {
	const [, before = title, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(title) ?? [];
	const first = before.replace(/^(\w[\w ]*\w)[와과] .*$/, "$1");
	return [
		first,
		first.replace(/^(?:Amazon|AWS) /, ""),
		...inside === void 0 ? [] : [inside]
	];
}
/** Patterns of names that stand in an answer: most never do. */
var patterns = /* @__PURE__ */ new Map();
function patternOf(name) {
	const known = patterns.get(name);
	if (known !== void 0) return known;
	const pattern = new RegExp(`(?<![\\w가-힣@])${escapePattern(name)}(?![\\w@])${TURNED_DOWN}`, "g");
	patterns.set(name, pattern);
	return pattern;
}
var knowledge = /* @__PURE__ */ new WeakMap();
function knownOf(all) {
	const before = knowledge.get(all);
	if (before !== void 0) return before;
	const known = {
		ids: new Set(all.map(({ id }) => id)),
		everywhere: all.flatMap(({ id, page, names }) => names.map((name) => ({
			name,
			ids: [id, page]
		}))),
		on: Map.groupBy(all, ({ page }) => page)
	};
	knowledge.set(all, known);
	return known;
}
/** Tells of every signal of a page for whom it speaks, among all that can stand side by side. */
function speakers(own, all) {
	const { ids: known, everywhere, on } = knownOf(all);
	const here = on.get(own) ?? [];
	const parts = new Set(here.map(({ id }) => id).filter((id) => id !== own));
	const alsoHere = here.flatMap(({ id, page, also }) => also.map((name) => ({
		name,
		ids: [id, page]
	})));
	return ({ choose, see }) => {
		const named = /* @__PURE__ */ new Set();
		const refused = /* @__PURE__ */ new Set();
		const isSaid = ({ name }) => choose.includes(name);
		const said = [...everywhere.filter(isSaid), ...alsoHere.filter(isSaid)];
		let rest = choose;
		const byLength = [...Map.groupBy(said, ({ name }) => name)].toSorted(([a], [b]) => b.length - a.length);
		for (const [name, meant] of byLength) if (rest.includes(name)) rest = rest.replace(patternOf(name), (text, ...groups) => {
			const { no } = groups.at(-1);
			for (const id of meant.flatMap(({ ids }) => ids)) (no === void 0 ? named : refused).add(id);
			return "\0".repeat(text.length);
		});
		const found = [...named].filter((id) => known.has(id));
		if (named.has(own)) return {
			for: found.filter((id) => id === own || parts.has(id)),
			isNamed: true
		};
		if (found.length > 0) return {
			for: found,
			isNamed: true
		};
		const { id: explained } = splitPlace(see ?? own);
		if (explained !== own) return {
			for: known.has(explained) ? [explained] : [],
			isNamed: true
		};
		return {
			for: refused.size > 0 ? [] : [own],
			isNamed: false
		};
	};
}
// src/site/shown-facts.ts
/**
* The facts that a topic's page shows: its own, then those it borrows, above its own where they
* are to stand first, with the owner's words and values. Throws when a
* borrowed fact does not exist; the content checks report that first.
*/
function showFacts(topic, topics) {
	const borrowed = topic.sharedFacts.map(({ id, from }) => {
		const ref = parseFactRef(from);
		const owner = ref === void 0 ? void 0 : topics.get(ref.topic);
		const fact = owner?.facts.find((each) => each.id === ref?.fact);
		if (owner === void 0 || fact === void 0) throw new Error(`${topic.id}: sharedFacts의 ${from}이 없다`);
		return {
			...fact,
			id,
			owner: {
				topic: owner.id,
				title: owner.title,
				fact: fact.id
			}
		};
	});
	const isFirst = (_, at) => topic.sharedFacts[at]?.first === true;
	return [
		...borrowed.filter(isFirst),
		...topic.facts,
		...borrowed.filter((fact, at) => !isFirst(fact, at))
	];
}
/** The names in a title: `RDS 읽기 복제본 vs 다중 AZ` has two. */
var namesIn = (title) => [title, ...title.split(/ vs |, |·|[와과] /)].flatMap(titleNames).flatMap((name) => name.split("·"));
/** What a label says of its own: `Lambda와 함께 쓸 때` says with what, not of what. */
var withoutCompany = (label) => label.replace(/\S+[와과] 함께/g, "");
/** A title in front of a label: `보안 그룹과 인바운드·아웃바운드` → `보안 그룹`, `AWS Lambda 한도` → `Lambda`. */
var shortTitle = (title) => title.includes(",") ? title : (titleNames(title)[1] ?? title).replace(/[와과] .+$| (?:한도|비교)$/, "");
/**
* A borrowed fact whose label says the owner's name first: beside the borrower's own `응답 트래픽`, the owner's is
* `보안 그룹: 응답 트래픽`. It stays as it is where it names one of both, or where one of both is a part of the other.
*/
function nameOwner(fact, { title, facts }) {
	if (fact.owner === void 0) return fact;
	const [own, owner] = [shortTitle(title), shortTitle(fact.owner.title)];
	const said = withoutCompany(fact.label);
	if (namesIn(title).concat(namesIn(fact.owner.title)).some((name) => name !== "" && said.includes(name)) || `${own} `.startsWith(`${owner} `) || `${owner} `.startsWith(`${own} `)) return fact;
	const isDouble = facts.some(({ label }) => label === fact.label);
	return {
		...fact,
		label: `${owner}: ${fact.label}`,
		...isDouble ? { isDouble } : {}
	};
}
/**
* What a fact speaks of, of those whose pages show it: the topic that its label names, by the longest name
* (`네트워크 ACL의 규칙`, whoever owns it), else its owner. By `주제#id`; a fact that one page alone shows is not there.
*/
function factSubjects(topics) {
	const titles = new Map(topics.map(({ id, title }) => [id, title]));
	const borrowed = topics.flatMap(({ id, sharedFacts }) => sharedFacts.map(({ from }) => ({
		from,
		by: id
	})));
	const labels = new Map(topics.flatMap(({ id, facts }) => facts.map((fact) => [`${id}#${fact.id}`, withoutCompany(fact.label)])));
	return new Map([...Map.groupBy(borrowed, ({ from }) => from)].map(([from, uses]) => {
		const owner = from.slice(0, from.indexOf("#"));
		const [named] = [owner, ...uses.map(({ by }) => by)].flatMap((id) => titleNames(titles.get(id) ?? "").map((name) => ({
			id,
			name
		}))).filter(({ name }) => name !== "" && labels.get(from)?.includes(name) === true).toSorted((a, b) => b.name.length - a.name.length);
		return [from, named?.id ?? owner];
	}));
}
// src/site/topics.ts
/** Reading order inside a domain: what it is, how it works, what to choose, how to combine. */
var KIND_ORDER = [
	"service",
	"concept",
	"comparison",
	"architecture"
];
function toTopic(entry) {
	const path = parseTopicId(entry.id);
	if (path === void 0) throw new Error(`${entry.filePath ?? entry.id}: 폴더는 도메인 이름, 파일은 영문 소문자 슬러그여야 한다`);
	const { summary, verifiedOn } = entry.data;
	if (summary === void 0 || verifiedOn === void 0) throw new Error(`${entry.id}: 공개 주제에 summary나 verifiedOn이 없다`);
	const { data } = entry;
	const body = once$1(() => (splitTopic(readFileSync(entry.filePath ?? "", "utf8"))?.body ?? "").trim());
	return {
		...data,
		...path,
		summary,
		verifiedOn,
		data,
		outline: once$1(() => outlineOf(body())),
		prose: body,
		tables: () => tablesOf(body()),
		render: () => render(entry)
	};
}
async function loadTopics() {
	const topics = (await getCollection("topics", ({ data }) => data.status === "published")).map(toTopic);
	const byId = new Map(topics.map((topic) => [topic.id, topic]));
	return topics.map((topic) => ({
		...topic,
		shownFacts: showFacts(topic, byId).map((fact) => nameOwner(fact, topic))
	})).sort((a, b) => DOMAIN_KEYS.indexOf(a.domain) - DOMAIN_KEYS.indexOf(b.domain) || KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || a.title.localeCompare(b.title, "ko"));
}
/** All published topics in reading order: by domain, then by kind, then by title. */
var getTopics = once(loadTopics);
/** Computes something of all topics once for all pages. In development it is computed anew. */
var ofAllTopics = (compute) => once(async () => compute(await getTopics()));
/** Published topics by id. */
var getTopicMap = ofAllTopics((topics) => new Map(topics.map((topic) => [topic.id, topic])));
/** Published topics of each domain that has any, in navigation order. */
var getTopicsByDomain = ofAllTopics((topics) => {
	const groups = DOMAIN_KEYS.map((domain) => [domain, topics.filter((topic) => topic.domain === domain)]);
	return new Map(groups.filter(([, members]) => members.length > 0));
});
/** How many situations topics have in all. */
var countScenarios = (topics) => topics.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
export { getEntry as C, level as D, VALID_SUPPORTED_FORMATS as E, createComponent as O, getCollection as S, DEFAULT_OUTPUT_FORMAT as T, readNodeLinks as _, ofAllTopics as a, once$1 as b, titleNames as c, once as d, bodySections as f, bodyFences as g, matchesOf as h, getTopicsByDomain as i, splitPlace as l, splitWikiLinks as m, getTopicMap as n, factSubjects as o, findWikiLinks as p, getTopics as r, speakers as s, countScenarios as t, escapePattern as u, parseBody as v, DEFAULT_HASH_PROPS as w, wordSet as x, readTopicText as y };
