import { updateWaiting } from '../store/offline.ts';

const tabs = [
  { path: '/', label: 'Today', icon: 'M5 12l7-8 7 8M8 10v9h8v-9' },
  { path: '/progress', label: 'Progress', icon: 'M4 18l5-6 4 3 7-9M15 6h5v5' },
  { path: '/history', label: 'History', icon: 'M4 6h16M4 12h16M4 18h10' },
  { path: '/settings', label: 'Settings', icon: 'M4 7h10M18 7h2M4 17h2M10 17h10M14 5v4M8 15v4' },
] as const;

/** The tab that a screen belongs to: gyms are a setting, and a log that is brought in becomes history. */
function tabOf(path: string): string {
  if (path === '/') return '/';
  if (path.startsWith('/gyms')) return '/settings';
  if (path === '/import') return '/history';
  return tabs.findLast((tab) => path.startsWith(tab.path))?.path ?? '/';
}

/** The four places of the app; at the thumb on a phone, at the side on a laptop. */
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
