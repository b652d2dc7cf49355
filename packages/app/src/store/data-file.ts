import { signal } from '@preact/signals';

/**
 * Content that is no script, such as prose and outlines: a JSON file of the build, fetched when it is first looked at
 * and kept by the service worker like every other file. Reading it gives `before` until it is here.
 *
 * @param address of the file, whose JSON is what `Content` says
 */
export function dataFile<Content>(address: string, before: Content): () => Content {
  const content = signal(before);
  let asked = false;
  const ask = async (): Promise<void> => {
    asked = true;
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      content.value = await answer.json();
    } catch (problem) {
      // No network before the first visit was complete: asked for again when it is next looked at.
      asked = false;
      console.warn(problem);
    }
  };
  return () => {
    if (!asked) void ask();
    return content.value;
  };
}
