/** Something that is made in short steps ahead of time, or at once where it is needed earlier. */
export class Prepared<T> {
  readonly #steps: Generator<void, T>;
  #made: { readonly value: T } | undefined;

  constructor(steps: Generator<void, T>) {
    this.#steps = steps;
  }

  /** The thing itself; does now what is left to do. */
  get value(): T {
    while (this.#made === undefined) this.#step();
    return this.#made.value;
  }

  /** Makes it; yields wherever the caller may pause. */
  *prepare(): Generator<void> {
    while (this.#made === undefined) {
      this.#step();
      yield;
    }
  }

  #step(): void {
    const step = this.#steps.next();
    if (step.done === true) this.#made = { value: step.value };
  }
}
