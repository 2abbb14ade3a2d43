import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { typedEarly } from '../../ui/typed-early.ts';
import { findNames, type Name } from './names.ts';

/** Options that stand at once. */
const MOST = 12;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly example: string;
  /** What stands in the field: what is chosen, or what the address says. */
  readonly value: string;
  readonly names: readonly Name[] | undefined;
  /** A field is entered: its names are needed soon. */
  readonly onEnter: () => void;
  /** A name is picked; or something is typed and entered that is no name. */
  readonly onPick: (name: Name | undefined, typed: string) => void;
}

/** A field that offers names while one types: arrows and Enter choose, Escape closes, the first is ready to be chosen. */
export function Combobox({ id, label, example, value, names = [], onEnter, onPick }: Props): JSX.Element {
  const early = useRef<string>();
  early.current ??= typedEarly(id);
  const [typed, setTyped] = useState(early.current || value);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  /** Something was typed that is not entered yet. */
  const isTyped = useRef(false);
  useEffect(() => {
    if (early.current === '') setTyped(value);
    else onEnter();
    isTyped.current = early.current !== '';
    early.current = '';
  }, [value]);
  const options = isOpen ? findNames(typed, names).slice(0, MOST) : [];
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at]);

  const pick = (name: Name | undefined): void => {
    setOpen(false);
    isTyped.current = false;
    if (name !== undefined) setTyped(name.title);
    onPick(name, typed.trim());
  };
  const press = (event: KeyboardEvent): void => {
    // Safari sends 229 without isComposing for the key that ends a composition; nothing newer says the same
    // oxlint-disable-next-line typescript/no-deprecated
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      pick(options[at] ?? findNames(typed, names)[0]);
    } else if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((at + step + options.length) % Math.max(1, options.length));
    }
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...{ id, value: typed, placeholder: example }}
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={options.length > 0 ? `${id}-${at}` : undefined}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
          onEnter();
        }}
        onInput={({ currentTarget }) => {
          isTyped.current = true;
          setTyped(currentTarget.value);
          setOpen(true);
          setAt(0);
        }}
        onKeyDown={press}
        onBlur={() => {
          setOpen(false);
          if (isTyped.current) pick(undefined);
        }}
      />
      <ul id={`${id}-list`} ref={list} role="listbox" aria-label={label} hidden={options.length === 0}>
        {options.map((name, index) => (
          <li
            key={name.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            // Before the field loses its focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(name)}
          >
            {name.title} <small>{name.names.slice(0, 3).join(', ')}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
