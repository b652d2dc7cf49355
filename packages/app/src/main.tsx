import './design/tokens.css';
import './design/base.css';
import './design/components.css';
import './design/shell.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { open } from './store/journal.ts';
import { registerOffline } from './store/offline.ts';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
render(<App />, root);
// The first screen has the line to itself; then everything else is fetched for the time without a network.
void open().finally(registerOffline);
