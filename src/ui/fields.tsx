import type { ComponentChildren, JSX } from 'preact';

interface SelectProps {
  readonly label: string;
  readonly value: string | number;
  readonly onChange: (value: string) => void;
  readonly isDisabled?: boolean;
  /** `[value, text]` each; other options are children. */
  readonly options?: readonly (readonly [value: string | number, text: string])[];
  readonly children?: ComponentChildren;
}

/** A labelled choice of one. */
export function SelectField({ label, value, onChange, isDisabled, options, children }: SelectProps): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} disabled={isDisabled} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options?.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
        {children}
      </select>
    </label>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly isDisabled?: boolean;
}

/** A labelled choice of yes or no. */
export function CheckField({ label, isChecked, onChange, isDisabled }: CheckProps): JSX.Element {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
