import { SaxesParser } from 'saxes';

/** An element that was opened: its name and attributes without namespace prefixes, which every app writes differently. */
export interface Opened {
  readonly name: string;
  readonly attribute: (name: string) => string | null;
}

export interface Handlers {
  readonly open: (element: Opened) => void;
  /** The name and the text directly inside, trimmed. */
  readonly close: (name: string, text: string) => void;
}

/** A document that breaks this many rules is not worth reading on (our choice). */
const mostFaults = 1000;
/** No value of a run is longer; whatever is beyond it is not kept (our choice). */
const longestText = 10_000;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a document piece by piece and keeps nothing of it. A fault (an element never closed because the file was cut off,
 * an entity that nobody defined) stops nothing; entities that a document defines for itself are never expanded.
 *
 * @returns the first fault with its line, or `null` when the document is well formed
 */
export async function readXml(blob: Blob, { open, close }: Handlers): Promise<string | null> {
  const parser = new SaxesParser({ xmlns: false });
  const faults: string[] = [];
  let text = '';
  parser.on('error', (error) => {
    faults.push(`line ${parser.line}: ${error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    open({ name: local(name), attribute: (key) => attributes[key] ?? null });
  });
  parser.on('text', (piece) => {
    if (text.length < longestText) text += piece;
  });
  parser.on('cdata', (piece) => {
    if (text.length < longestText) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    close(local(name), text.trim());
    text = '';
  });
  const label = await encodingOf(blob);
  const reader = blob.stream().getReader();
  const decoder = new TextDecoder(label);
  for (let read = await reader.read(); !read.done && faults.length < mostFaults; read = await reader.read()) {
    parser.write(decoder.decode(read.value, { stream: true }));
  }
  await reader.cancel();
  if (faults.length < mostFaults) parser.write(decoder.decode()).close();
  return faults[0] ?? null;
}

/** As the byte-order mark or the declaration says; UTF-8 otherwise. */
async function encodingOf(blob: Blob): Promise<string> {
  const head = new Uint8Array(await blob.slice(0, 200).arrayBuffer());
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const declared = /encoding=["']([\w.:-]+)["']/.exec(new TextDecoder('latin1').decode(head))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return 'utf-8';
  }
}
