import type { Body, Kind } from './event.ts';

/** What an event of kind `K` is made of. The id, the device's count and the instant come from outside: the engine has no clock. */
export interface NewEvent<K extends Kind> {
  readonly kind: K;
  readonly body: Body<K>;
  /** Unique for ever, a UUID. */
  readonly id: string;
  readonly device: string;
  /** How many events the device had made before this one. */
  readonly deviceSeq: number;
  /** Instant with zone (ISO 8601), for showing. */
  readonly at: string;
  readonly batch?: string | undefined;
  readonly replaces?: string | undefined;
  readonly withdraws?: { readonly event: string } | { readonly batch: string } | undefined;
}

/** An event in the order of fields in which journals are written, without the optional fields that were not given. */
export function makeEvent<K extends Kind>(parts: NewEvent<K>): NewEvent<K> {
  const { id, device, deviceSeq, at, kind, body, batch, replaces, withdraws } = parts;
  return {
    id,
    device,
    deviceSeq,
    at,
    kind,
    body,
    ...(batch === undefined ? {} : { batch }),
    ...(replaces === undefined ? {} : { replaces }),
    ...(withdraws === undefined ? {} : { withdraws }),
  };
}
