import { Z as AstroError, s as EnvInvalidVariables } from "./errors-data_DoCVxhP6.mjs";
// \0virtual:astro:env/internal
var schema = {
	"REPORT_URL": {
		"type": "string",
		"context": "server",
		"access": "public",
		"optional": true,
		"url": true
	},
	"CHECK_DATA": {
		"type": "string",
		"context": "server",
		"access": "secret",
		"optional": true
	}
};
// node_modules/astro/dist/env/errors.js
function invalidVariablesToError(invalid) {
	const _errors = [];
	for (const { key, type, errors } of invalid) if (errors[0] === "missing") _errors.push(`${key} is missing`);
	else if (errors[0] === "type") _errors.push(`${key}'s type is invalid, expected: ${type}`);
	else _errors.push(`The following constraints for ${key} are not met: ${errors.join(", ")}`);
	return _errors;
}
// node_modules/astro/dist/env/validators.js
function getEnvFieldType(options) {
	const optional = options.optional ? options.default !== void 0 ? false : true : false;
	let type;
	if (options.type === "enum") type = options.values.map((v) => `'${v}'`).join(" | ");
	else type = options.type;
	return `${type}${optional ? " | undefined" : ""}`;
}
var stringValidator = ({ max, min, length, url, includes, startsWith, endsWith }) => (input) => {
	if (typeof input !== "string") return {
		ok: false,
		errors: ["type"]
	};
	const errors = [];
	if (max !== void 0 && !(input.length <= max)) errors.push("max");
	if (min !== void 0 && !(input.length >= min)) errors.push("min");
	if (length !== void 0 && !(input.length === length)) errors.push("length");
	if (url !== void 0 && !URL.canParse(input)) errors.push("url");
	if (includes !== void 0 && !input.includes(includes)) errors.push("includes");
	if (startsWith !== void 0 && !input.startsWith(startsWith)) errors.push("startsWith");
	if (endsWith !== void 0 && !input.endsWith(endsWith)) errors.push("endsWith");
	if (errors.length > 0) return {
		ok: false,
		errors
	};
	return {
		ok: true,
		value: input
	};
};
var numberValidator = ({ gt, min, lt, max, int }) => (input) => {
	const num = Number.parseFloat(input ?? "");
	if (isNaN(num)) return {
		ok: false,
		errors: ["type"]
	};
	const errors = [];
	if (gt !== void 0 && !(num > gt)) errors.push("gt");
	if (min !== void 0 && !(num >= min)) errors.push("min");
	if (lt !== void 0 && !(num < lt)) errors.push("lt");
	if (max !== void 0 && !(num <= max)) errors.push("max");
	if (int !== void 0) {
		const isInt = Number.isInteger(num);
		if (!(int ? isInt : !isInt)) errors.push("int");
	}
	if (errors.length > 0) return {
		ok: false,
		errors
	};
	return {
		ok: true,
		value: num
	};
};
var booleanValidator = (input) => {
	const bool = input === "true" ? true : input === "false" ? false : void 0;
	if (typeof bool !== "boolean") return {
		ok: false,
		errors: ["type"]
	};
	return {
		ok: true,
		value: bool
	};
};
var enumValidator = ({ values }) => (input) => {
	if (!(typeof input === "string" ? values.includes(input) : false)) return {
		ok: false,
		errors: ["type"]
	};
	return {
		ok: true,
		value: input
	};
};
function selectValidator(options) {
	switch (options.type) {
		case "string": return stringValidator(options);
		case "number": return numberValidator(options);
		case "boolean": return booleanValidator;
		case "enum": return enumValidator(options);
	}
}
function validateEnvVariable(value, options) {
	const isOptional = options.optional || options.default !== void 0;
	if (isOptional && value === void 0) return {
		ok: true,
		value: options.default
	};
	if (!isOptional && value === void 0) return {
		ok: false,
		errors: ["missing"]
	};
	return selectValidator(options)(value);
}
// node_modules/astro/dist/env/runtime.js
var _getEnv = (key) => process.env[key];
function getEnv$1(...args) {
	return _getEnv(...args);
}
function createInvalidVariablesError(key, type, result) {
	return new AstroError({
		...EnvInvalidVariables,
		message: EnvInvalidVariables.message(invalidVariablesToError([{
			key,
			type,
			errors: result.errors
		}]))
	});
}
// \0astro:env/server
/** @returns {string} */
var getEnv = (key) => {
	return getEnv$1(key);
};
var _internalGetSecret = (key) => {
	const rawVariable = getEnv(key);
	const variable = rawVariable === "" ? void 0 : rawVariable;
	const options = schema[key];
	const result = validateEnvVariable(variable, options);
	if (result.ok) return result.value;
	throw createInvalidVariablesError(key, getEnvFieldType(options), result);
};
var CHECK_DATA = _internalGetSecret("CHECK_DATA");
export { CHECK_DATA as t };
