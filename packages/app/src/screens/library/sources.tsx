import { sourceLink } from '@legwork/engine/words';

/** A study, to be looked up where there is a network. */
export function Source({ source }: { source: string }) {
  const link = sourceLink(source);
  return link ? (
    <a href={link} target="_blank" rel="noreferrer">
      {source}
    </a>
  ) : (
    <>{source}</>
  );
}
