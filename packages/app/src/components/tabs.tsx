import { updateWaiting } from '../store/offline.ts';

const tabs = [
  { path: '/', label: 'Today', icon: 'M5 12l7-8 7 8M8 10v9h8v-9' },
  { path: '/plan', label: 'Plan', icon: 'M4 7h16v13H4zM4 11h16M8 4v4M16 4v4' },
  { path: '/progress', label: 'Progress', icon: 'M4 18l5-6 4 3 7-9M15 6h5v5' },
  { path: '/library', label: 'Library', icon: 'M5 5v14M10 5v14M14 6l5 13' },
  { path: '/settings', label: 'Settings', icon: 'M4 7h10M18 7h2M4 17h2M10 17h10M14 5v4M8 15v4' },
] as const;

/** The tab that a screen belongs to: gyms are a setting; the history, and a log that becomes it, is progress. */
function tabOf(path: string): string {
  if (path === '/') return '/';
  if (path.startsWith('/gyms')) return '/settings';
  if (path === '/history' || path === '/import') return '/progress';
  return tabs.findLast((tab) => path.startsWith(tab.path))?.path ?? '/';
}

/** The places of the app; at the thumb on a phone, at the side on a laptop. */
export const Tabs = ({ path }: { path: string }) => (
  <nav class="tabs" aria-label="Main">
    {tabs.map((tab) => (
      <a key={tab.path} href={tab.path} aria-current={tab.path === tabOf(path) ? 'page' : undefined}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={tab.icon} />
        </svg>
        {tab.label}
        {tab.path === '/settings' && updateWaiting.value && (
          <i class="news" role="img" aria-label=", a new version is ready" />
        )}
      </a>
    ))}
  </nav>
);
