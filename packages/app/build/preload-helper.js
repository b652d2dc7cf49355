/** What is on its way already; a style's promise is kept when it is here. */
const asked = new Map();

const ask = (file) =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.href = `/${file}`;
    if (file.endsWith('.css')) {
      link.rel = 'stylesheet';
      link.addEventListener('load', resolve);
      link.addEventListener('error', () => {
        asked.delete(file);
        reject(new Error(`${file} did not come.`));
      });
    } else {
      link.rel = 'modulepreload';
      resolve();
    }
    document.head.append(link);
  });

/** Asks for all files of a module at once, and loads it when its styles are here. */
async function importWith(load, files = []) {
  for (const file of files) if (!asked.has(file)) asked.set(file, ask(file));
  await Promise.all(files.map((file) => asked.get(file)));
  return load();
}

export { importWith as __vitePreload };
