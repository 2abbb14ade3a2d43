/** Ends the command: prints one Korean line that says what to do, and exits with 2 (bad usage) or another code. */
export function refuse(message: string, code = 2): never {
  console.error(message);
  process.exit(code);
}
