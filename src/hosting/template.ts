import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { parseDocument, type CollectionTag, type ScalarTag } from 'yaml';
import { z } from 'zod';

type PropertyType = ReturnType<typeof resourceSpec>['properties'][string]['type'];
type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
type Fields = Readonly<Record<string, Value>>;

const FUNCTIONS = [
  'Sub',
  'GetAtt',
  'If',
  'Equals',
  'Not',
  'And',
  'Or',
  'FindInMap',
  'Join',
  'Select',
  'Split',
  'Base64',
];
const FULL = new Map([
  ['Ref', 'Ref'],
  ['Condition', 'Condition'],
  ...FUNCTIONS.map((name) => [name, `Fn::${name}`] as const),
]);
const PSEUDO = /^AWS::(?:AccountId|NoValue|NotificationARNs|Partition|Region|StackId|StackName|URLSuffix)$/;

/** CloudFormation's short forms (`!Ref X`), read as the long ones (`{ Ref: X }`). */
const TAGS = [...FULL].flatMap(([short, long]): (ScalarTag | CollectionTag)[] => [
  { tag: `!${short}`, resolve: (text: string) => ({ [long]: text }) },
  ...(['seq', 'map'] as const).map((collection) => ({
    tag: `!${short}`,
    collection,
    resolve: (node: { toJSON: () => unknown }) => ({ [long]: node.toJSON() }),
  })),
]);

const fields: z.ZodType<Fields> = z.record(z.string(), z.custom<Value>());
const resource = z.strictObject({
  Type: z.string(),
  Properties: fields.default({}),
  Condition: z.string().optional(),
  DependsOn: z.union([z.string().transform((name) => [name]), z.array(z.string())]).default([]),
  DeletionPolicy: z.enum(['Delete', 'Retain', 'Snapshot']).optional(),
  UpdateReplacePolicy: z.enum(['Delete', 'Retain', 'Snapshot']).optional(),
});
const template = z.strictObject({
  AWSTemplateFormatVersion: z.literal('2010-09-09'),
  Description: z.string().max(1024),
  Parameters: z.record(z.string(), z.looseObject({ Type: z.string(), Default: z.custom<Value>().optional() })),
  Rules: fields,
  Mappings: z.record(z.string(), z.record(z.string(), fields)),
  Conditions: fields,
  Resources: z.record(z.string(), resource),
  Outputs: z.record(z.string(), z.strictObject({ Description: z.string(), Value: z.custom<Value>() })),
});

/** A parsed CloudFormation template, its intrinsic functions in their long form. */
export type Template = z.output<typeof template>;

/** Reads a template in YAML; throws where it is no template. */
export function parseTemplate(yaml: string): Template {
  const document = parseDocument(yaml, { customTags: TAGS });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw problem;
  return template.parse(document.toJS());
}

let database: ReturnType<typeof loadAwsServiceSpecSync> | undefined;
const aws = (): NonNullable<typeof database> => (database ??= loadAwsServiceSpecSync());
const resourceSpec = (type: string) => aws().lookup('resource', 'cloudFormationType', 'equals', type).only();

const said = (value: Value | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value));

const isFields = (value: Value | undefined): value is Record<string, Value> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The intrinsic function that a value is, with its argument. */
function intrinsicOf(value: Value): { name: string; argument: Value } | undefined {
  if (!isFields(value)) return undefined;
  const [[name, argument] = ['', null], ...rest] = Object.entries(value);
  return rest.length === 0 && /^(?:Ref|Condition|Fn::\w+)$/.test(name) ? { name, argument } : undefined;
}

/**
 * What is wrong with a template, as far as it can be told without AWS: names that lead nowhere, and resources that have not the
 * shape that AWS publishes for their type. Values that only AWS knows (quotas, names in use) are not looked at.
 */
export function templateProblems(checked: Template): string[] {
  const problems: string[] = [];
  const { Parameters, Resources, Conditions, Mappings } = checked;

  const checkName = (name: string, at: string): void => {
    if (!PSEUDO.test(name) && !Object.hasOwn(Parameters, name) && !Object.hasOwn(Resources, name))
      problems.push(`${at}: nothing is named ${name}`);
  };
  const checkCondition = (name: Value, at: string): void => {
    if (typeof name !== 'string' || !Object.hasOwn(Conditions, name))
      problems.push(`${at}: there is no condition ${said(name)}`);
  };
  const checkAttribute = (name: string, attribute: string, at: string): void => {
    const type = Resources[name]?.Type;
    if (type === undefined) problems.push(`${at}: there is no resource ${name}`);
    else if (!Object.hasOwn(resourceSpec(type).attributes, attribute))
      problems.push(`${at}: ${type} has no attribute ${attribute}`);
  };
  const checkSub = (argument: Value, at: string): void => {
    const [text, own] = Array.isArray(argument) ? argument : [argument, {}];
    for (const [, name = ''] of said(text).matchAll(/\$\{(?!!)([^}]+)\}/g)) {
      const [first = '', ...rest] = name.split('.');
      if (isFields(own) && Object.hasOwn(own, name)) continue;
      if (rest.length > 0) checkAttribute(first, rest.join('.'), at);
      else checkName(first, at);
    }
    if (isFields(own)) walk(own, at);
  };
  const checkIntrinsic = (name: string, argument: Value, at: string): void => {
    const list = Array.isArray(argument) ? argument : [argument];
    if (name === 'Ref') checkName(said(argument), at);
    else if (name === 'Condition') checkCondition(argument, at);
    else if (name === 'Fn::Sub') checkSub(argument, at);
    else if (name === 'Fn::GetAtt') {
      const [id = '', ...rest] = Array.isArray(argument) ? argument.map(said) : said(argument).split('.');
      checkAttribute(id, rest.join('.'), at);
    } else if (name === 'Fn::FindInMap') {
      const [map, first, second] = list.map(said);
      if (Mappings[map ?? '']?.[first ?? '']?.[second ?? ''] === undefined)
        problems.push(`${at}: no mapping ${list.map(said).join('.')}`);
    } else {
      if (name === 'Fn::If') checkCondition(list[0] ?? null, at);
      walk(argument, at);
    }
  };
  /** Follows every intrinsic function inside a value. */
  function walk(value: Value, at: string): void {
    const intrinsic = intrinsicOf(value);
    if (intrinsic !== undefined) checkIntrinsic(intrinsic.name, intrinsic.argument, at);
    else if (Array.isArray(value))
      value.forEach((item, index) => {
        walk(item, `${at}[${index}]`);
      });
    else if (isFields(value)) for (const [key, item] of Object.entries(value)) walk(item, `${at}.${key}`);
  }

  /** A value against the type that AWS publishes; what an intrinsic function yields is not known before it runs. */
  function fit(value: Value, type: PropertyType, at: string): void {
    const intrinsic = intrinsicOf(value);
    if (intrinsic?.name === 'Fn::If' && Array.isArray(intrinsic.argument)) {
      for (const choice of intrinsic.argument.slice(1)) fit(choice, type, at);
      return;
    }
    if (intrinsic !== undefined) return;
    const wrong = (wanted: string): void => {
      problems.push(`${at}: ${JSON.stringify(value)} is not ${wanted}`);
    };
    switch (type.type) {
      case 'string':
      case 'date-time':
        if (typeof value !== 'string') wrong('a string');
        else if ('allowedValues' in type && !(type.allowedValues ?? []).includes(value)) wrong('an allowed value');
        return;
      case 'integer':
      case 'number':
        if (typeof value !== 'number') wrong('a number');
        return;
      case 'boolean':
        if (typeof value !== 'boolean') wrong('true or false');
        return;
      case 'array':
        if (Array.isArray(value))
          value.forEach((item, index) => {
            fit(item, type.element, `${at}[${index}]`);
          });
        else wrong('a list');
        return;
      case 'map':
        if (isFields(value)) for (const [key, item] of Object.entries(value)) fit(item, type.element, `${at}.${key}`);
        else wrong('a map');
        return;
      case 'ref':
        if (isFields(value)) fitFields(value, aws().get('typeDefinition', type.reference.$ref).properties, at);
        else wrong('an object');
        return;
      case 'union': {
        const before = problems.length;
        const tries = type.types.map((one) => {
          fit(value, one, at);
          return problems.splice(before);
        });
        if (!tries.some(({ length }) => length === 0)) problems.push(...(tries[0] ?? []));
        return;
      }
      case 'json':
      case 'null':
      case 'tag':
        // Anything goes.
        return;
    }
  }
  function fitFields(
    value: Fields,
    properties: Readonly<Record<string, { type: PropertyType; required?: boolean }>>,
    at: string,
  ): void {
    for (const [name, { required }] of Object.entries(properties))
      if (required === true && !Object.hasOwn(value, name)) problems.push(`${at}: ${name} is missing`);
    for (const [name, item] of Object.entries(value)) {
      const property = properties[name];
      if (property === undefined) problems.push(`${at}: there is no ${name}`);
      else fit(item, property.type, `${at}.${name}`);
    }
  }

  for (const [id, { Type, Properties, Condition, DependsOn }] of Object.entries(Resources)) {
    if (Condition !== undefined) checkCondition(Condition, id);
    for (const other of DependsOn)
      if (!Object.hasOwn(Resources, other)) problems.push(`${id}: DependsOn ${other} leads nowhere`);
    walk(Properties, id);
    fitFields(Properties, resourceSpec(Type).properties, id);
  }
  walk(checked.Rules, 'Rules');
  walk(Conditions, 'Conditions');
  for (const [id, { Value }] of Object.entries(checked.Outputs)) walk(Value, `Outputs.${id}`);
  return problems;
}
