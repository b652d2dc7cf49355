/**
 * Takes an iCalendar text apart (RFC 5545 §3.1). The readers that there are refuse a file for one bad line and one that was
 * cut off altogether; here every whole event stands by itself.
 */

export interface Property {
  /** In capitals. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface Component {
  readonly properties: readonly Property[];
  /** The components in it: alarms, the observances of a zone. */
  readonly parts: readonly (readonly Property[])[];
}

export interface CalendarText {
  /** What stands outside events: the calendar's name, its zone. */
  readonly head: readonly Property[];
  readonly zones: readonly Component[];
  readonly events: readonly Component[];
  /** Events that begin and do not end. */
  readonly broken: number;
  /** The calendar ends as it should. */
  readonly isWhole: boolean;
}

const contentLine = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^":;]*))*):(.*)$/s;
const parameter = /;([\w-]+)=(?:"([^"]*)"|([^":;]*))/g;

export function takeApart(text: string): CalendarText {
  const head: Property[] = [];
  const zones: Component[] = [];
  const events: Component[] = [];
  let [broken, isWhole] = [0, false];
  let open: { kind: 'VEVENT' | 'VTIMEZONE'; properties: Property[]; parts: Property[][]; into: Property[] } | null =
    null;
  for (const line of unfolded(text)) {
    const property = propertyOf(line);
    if (property === null) continue;
    const { name, value } = property;
    const kind = value.trim().toUpperCase();
    if (name === 'BEGIN' && (kind === 'VEVENT' || kind === 'VTIMEZONE')) {
      if (open?.kind === 'VEVENT') broken += 1;
      const properties: Property[] = [];
      open = { kind, properties, parts: [], into: properties };
    } else if (open === null) {
      if (name === 'END' && kind === 'VCALENDAR') isWhole = true;
      else if (name !== 'BEGIN' && name !== 'END') head.push(property);
    } else if (name === 'BEGIN') {
      open.into = [];
      open.parts.push(open.into);
    } else if (name !== 'END') {
      open.into.push(property);
    } else if (kind !== open.kind) {
      open.into = open.properties;
    } else {
      (kind === 'VEVENT' ? events : zones).push({ properties: open.properties, parts: open.parts });
      open = null;
    }
  }
  return { head, zones, events, broken: broken + (open?.kind === 'VEVENT' ? 1 : 0), isWhole };
}

/** Lines put together again: folded ones, and those that a description broke off without folding. */
function unfolded(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const last = lines.length - 1;
    if (/^[ \t]/.test(line) && last >= 0) lines[last] += line.slice(1);
    else if (line.trim() !== '' && !contentLine.test(line) && last >= 0) lines[last] += `\\n${line}`;
    else if (line.trim() !== '') lines.push(line);
  }
  return lines;
}

function propertyOf(line: string): Property | null {
  const [, name, parameters = '', value = ''] = contentLine.exec(line) ?? [];
  if (name === undefined) return null;
  const named = [...parameters.matchAll(parameter)].map(([, key = '', quoted, plain = '']) => [
    key.toUpperCase(),
    quoted ?? plain,
  ]);
  return { name: name.toUpperCase(), parameters: Object.fromEntries(named), value };
}

/** The first property of a name. */
export const propertyNamed = (properties: readonly Property[], name: string): Property | undefined =>
  properties.find((property) => property.name === name);

/** The text of a property, without the escapes of RFC 5545 and without the tags that some calendars put in. */
export function textOf(properties: readonly Property[], name: string): string {
  const value = propertyNamed(properties, name)?.value ?? '';
  return value
    .replace(/\\([nN,;\\])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };
