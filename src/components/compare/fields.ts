/** The two fields of the picker. What is typed is the reader's until it is entered, left or picked: nothing is written over it. */
export const SIDES = ['a', 'b'] as const;
export type Side = (typeof SIDES)[number];

/** The other of the two. */
export const beside = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** A title as a narrow field shows it, its abbreviation first: `ALB(Application Load Balancer)`. */
const toShown = (title: string): string => title.replace(/^(.+?)\((\w+)\)$/, '$2($1)');

export class Fields {
  readonly #form: HTMLFormElement | null;
  /** Where something is being typed. */
  readonly #typing = new Set<Side>();
  /** Where Enter was pressed, or something picked from the list, and nothing typed or entered since. */
  #entered: Side | undefined;
  /** Where a reader was led who has not typed there: it may still be filled. */
  #lent: Side | undefined;
  /** What was written, where something else shows it. */
  readonly #titles = new Map<string, string>();
  /** Whether something was left as it is for the sake of a field that has focus. */
  #waits = false;

  constructor(form: HTMLFormElement | null) {
    this.#form = form;
    // Typed before the script was there.
    const named = ['', ...new URLSearchParams(location.search).values()];
    for (const side of SIDES) if (this.isActive(side) && !named.includes(this.typed(side))) this.#typing.add(side);
    form?.addEventListener('input', ({ target }) => {
      const side = this.sideOf(target);
      if (side !== undefined) this.#typing.add(side);
      this.#entered = this.#lent = undefined;
    });
    form?.addEventListener('focusin', ({ target }) => {
      if (this.sideOf(target) !== this.#entered) this.#entered = undefined;
      if (this.sideOf(target) !== this.#lent) this.#lent = undefined;
    });
  }

  of(side: Side): HTMLInputElement | undefined {
    const field = this.#form?.elements.namedItem(side);
    return field instanceof HTMLInputElement ? field : undefined;
  }

  sideOf(target: EventTarget | null): Side | undefined {
    return SIDES.find((side) => this.of(side) === target);
  }

  isActive(side: Side): boolean {
    return this.of(side) === document.activeElement;
  }

  isTyping(side: Side): boolean {
    return this.#typing.has(side);
  }

  typed(side: Side): string {
    const value = this.of(side)?.value.trim() ?? '';
    return this.#titles.get(value) ?? value;
  }

  /** What has been typed to its end; a field that is still being typed in says nothing yet. */
  finished(): Record<Side, string> {
    this.#waits ||= this.#typing.size > 0;
    return { a: this.isTyping('a') ? '' : this.typed('a'), b: this.isTyping('b') ? '' : this.typed('b') };
  }

  /** Leads on to a field in which nothing stands. */
  goOn(side: Side): void {
    this.#lent = side;
    this.of(side)?.focus();
  }

  /** The words of a field are whole: they were entered in it, or it was left. */
  finish(side: Side, isEntered: boolean): void {
    this.#typing.delete(side);
    this.#entered = isEntered ? side : undefined;
    this.#waits = false;
  }

  /** A field is left, whether or not other words stand in it. Tells whether something waited for that. */
  leave(side: Side): boolean {
    const waited = this.#waits;
    this.#typing.delete(side);
    this.#waits = false;
    return waited;
  }

  /** Whether a field may be written in: nobody is at it, or whoever is has entered what stands there. */
  isOpen(side: Side): boolean {
    const isOpen = !this.isTyping(side) && (!this.isActive(side) || side === this.#entered || side === this.#lent);
    this.#waits ||= !isOpen;
    return isOpen;
  }

  /** Writes in a field, unless its reader is at it. */
  put(side: Side, value: string): boolean {
    const field = this.of(side);
    if (field === undefined || !this.isOpen(side)) return false;
    this.#write(field, value);
    return true;
  }

  /** Writes in a field where nothing stands yet. */
  fill(side: Side, value: string): void {
    const field = this.of(side);
    if (field?.value === '') this.#write(field, value);
  }

  /** Puts something in both, whatever stands there: one has gone back, or turned them round. */
  reset(values: Partial<Record<Side, string>>): void {
    this.#typing.clear();
    for (const side of SIDES) {
      const field = this.of(side);
      if (field !== undefined) this.#write(field, values[side] ?? '');
    }
  }

  #write(field: HTMLInputElement, title: string): void {
    const value = toShown(title);
    if (value !== title) this.#titles.set(value, title);
    if (field.value === value) return;
    field.value = value;
    // Who types on names something else.
    if (field === document.activeElement) field.select();
  }
}
