export { makeApp } from './app.ts';
export { firstPort, ServeError, type ServeOptions, type Serving, serveApp } from './serve.ts';
