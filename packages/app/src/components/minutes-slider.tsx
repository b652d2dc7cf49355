/** Minutes by a slider that answers while it is dragged. */
export function MinutesSlider(props: {
  label: string;
  minutes: number;
  min: number;
  max: number;
  step?: number;
  /** Each step of the drag. */
  onSlide: (minutes: number) => void;
  /** The drag has ended. */
  onChoose?: (minutes: number) => void;
}) {
  const shown = Math.min(props.max, Math.max(props.min, props.minutes));
  const filled = ((shown - props.min) / (props.max - props.min)) * 100;
  return (
    <input
      class="slider"
      type="range"
      aria-label={props.label}
      aria-valuetext={`${shown} minutes`}
      min={props.min}
      max={props.max}
      step={props.step ?? 1}
      value={shown}
      style={{ '--filled': `${filled}%` }}
      onInput={(event) => props.onSlide(Number(event.currentTarget.value))}
      onChange={(event) => props.onChoose?.(Number(event.currentTarget.value))}
    />
  );
}
