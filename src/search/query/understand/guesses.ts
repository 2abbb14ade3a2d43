export * from './readers/keyboard.ts';
export * from './readers/slip.ts';
