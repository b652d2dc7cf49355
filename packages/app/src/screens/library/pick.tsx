import { useId } from 'preact/hooks';

/** One of several in the platform's own list, or any of them (`null`). */
export function Pick<T extends string>(props: {
  label: string;
  any: string;
  value: T | null;
  options: readonly (readonly [value: T, label: string])[];
  onPick: (value: T | null) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.value ?? ''}
        onChange={({ currentTarget: { value } }) =>
          props.onPick(props.options.find(([option]) => option === value)?.[0] ?? null)
        }
      >
        <option value="">{props.any}</option>
        {props.options.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
