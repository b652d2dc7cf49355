/** The end of a sheet that changes something: it is kept as it is now said, or taken away, where it is there already. */
export const SaveOrRemove = (props: { remove?: string; onRemove: (() => void) | null }) => (
  <div class="form-actions">
    {props.onRemove && (
      <button type="button" class="button quiet danger" onClick={props.onRemove}>
        {props.remove ?? 'Remove'}
      </button>
    )}
    <button type="submit" class="button accent">
      Save
    </button>
  </div>
);
