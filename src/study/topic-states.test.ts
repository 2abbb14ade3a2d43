import { expect, test } from 'vitest';
import { readBackup } from './backup.ts';
import type { EventOf } from './event.ts';
import { join, latest, ofKinds } from './log.ts';
import { draftOfStep, readInShort, stepsDone, topicEvents } from './topic-states.ts';
import { writeBackup } from './write-backup.ts';

type State = EventOf<'topic'>['state'];
const said = (order: number, topic: string, state: State): EventOf<'topic'> => ({
  ...{ kind: 'topic', id: `t${order}`, at: order, order, topic, state },
});
const tick = (order: number, key: string, done = true): EventOf<'path'> => ({
  ...{ kind: 'path', id: `p${order}`, at: order, order, key, done },
});
const stateOf = (topics: EventOf<'topic'>[], steps: EventOf<'path'>[], topic: string): State | undefined =>
  latest(topicEvents(topics, steps), (event) => event.topic).get(topic)?.state;

test('a topic that was read is done on the path, and a step that is no topic has its own tick', () => {
  const isDone = stepsDone(
    [said(1, 'a/b', 'read'), said(2, 'a/c', 'again'), said(3, 'a/d', 'unread')],
    [tick(4, 'practise:cost'), tick(5, 'read:a/b~2', false)],
  );
  const keys = ['read:a/b', 'compare:a/b', 'read:a/c', 'read:a/d', 'practise:cost', 'read:a/b~2', 'practise:speed'];
  expect(keys.filter(isDone)).toEqual(['read:a/b', 'compare:a/b', 'read:a/c', 'practise:cost']);
});

test('what is done without a tick is done, unless a tick says otherwise', () => {
  const times: Record<string, number> = { 'mock:1': 10, 'mock:2': 20, 'quiz:3': 30 };
  const doneAt = stepsDone([], [tick(4, 'mock:2', false)], (key) => times[key]);
  expect(['mock:1', 'mock:2', 'quiz:3', 'mock:4', 'cards:1'].map(doneAt)).toEqual([
    10,
    undefined,
    30,
    undefined,
    undefined,
  ]);
});

test('a tick of the path is written where the topic is', () => {
  expect(draftOfStep('compare:a/b', true)).toEqual({ kind: 'topic', topic: 'a/b', state: 'read' });
  expect(draftOfStep('read:a/b', false)).toEqual({ kind: 'topic', topic: 'a/b', state: 'unread' });
  expect(draftOfStep('read:a/b~2', true)).toEqual({ kind: 'path', key: 'read:a/b~2', done: true });
  expect(draftOfStep('practise:cost', true)).toEqual({ kind: 'path', key: 'practise:cost', done: true });
});

test('ticks of earlier builds count as read until the topic says otherwise', () => {
  expect(stateOf([], [tick(1, 'read:a/b')], 'a/b')).toBe('read');
  expect(stateOf([], [tick(1, 'read:a/b'), tick(2, 'read:a/b', false)], 'a/b')).toBeUndefined();
  expect(stateOf([said(1, 'a/b', 'again')], [tick(2, 'read:a/b')], 'a/b')).toBe('again');
  expect(stateOf([said(1, 'a/b', 'read')], [tick(2, 'read:a/b', false)], 'a/b')).toBe('read');
  expect(stateOf([said(1, 'a/b', 'unread')], [tick(2, 'read:a/b')], 'a/b')).toBe('read');
  expect(stateOf([said(2, 'a/b', 'unread')], [tick(1, 'read:a/b')], 'a/b')).toBe('unread');
  expect(stateOf([], [tick(1, 'practise:a/b'), tick(2, 'read:a/b~2')], 'a/b')).toBeUndefined();
});

test('a file of an earlier build brings its ticks along', () => {
  const file = writeBackup([tick(1, 'read:a/b'), tick(2, 'read:a/c')], new Date(0));
  const backup = readBackup(file);
  if ('problem' in backup) throw new Error(backup.problem);
  const all = join([said(3, 'a/c', 'unread')], backup.events);
  const [topics, steps] = [ofKinds(all, ['topic']), ofKinds(all, ['path'])];
  expect(stateOf(topics, steps, 'a/b')).toBe('read');
  expect(stateOf(topics, steps, 'a/c')).toBe('unread');
});

test('a tick of a day’s questions is of them, however many they have come to be', () => {
  const done = (...steps: Parameters<typeof tick>[]) =>
    stepsDone(
      [],
      steps.map((each) => tick(...each)),
    );
  expect(done([1, 'quiz:100:5'])('quiz:100:8')).toBeDefined();
  expect(done([1, 'quiz:100:5'])('quiz:101:5')).toBeUndefined();
  expect(done([1, 'quiz:100:5'], [2, 'quiz:100:8', false])('quiz:100:5')).toBeUndefined();
});

test('what was read in short is read, its rest is not until that was read, and without it the topic is in short again', () => {
  const events = (...drafts: [key: string, done: boolean, inShort?: boolean][]) =>
    drafts.map((of, at) => ({ ...draftOfStep(...of), id: `${at}`, at, order: at })) as EventOf<'topic'>[];
  const brief: [string, boolean, boolean] = ['read:a/b', true, true];
  const isDone = (...of: Parameters<typeof events>) =>
    ['read:a/b', 'read:a/b+'].map((key) => stepsDone(events(...of), [])(key) !== undefined);
  expect(isDone(brief)).toEqual([true, false]);
  expect(isDone(brief, ['read:a/b+', true])).toEqual([true, true]);
  expect(isDone(brief, ['read:a/b+', true], ['read:a/b+', false])).toEqual([true, false]);
  expect(isDone(['read:a/b', true])).toEqual([true, true]);
  const inShort = (...of: Parameters<typeof events>) => [...readInShort(events(...of))];
  expect(inShort(brief, ['read:a/b+', true])).toEqual(['a/b']);
  expect(inShort(brief, ['read:a/b', false])).toEqual([]);
  expect(inShort(['compare:a/c', true])).toEqual([]);
});
