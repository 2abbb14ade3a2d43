/** Ends the command for bad usage: prints one Korean line that says what to do, and exits with 2. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
