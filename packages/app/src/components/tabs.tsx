import { updateWaiting } from '../store/offline.ts';

const tabs = [
  { path: '/', label: 'Today', icon: 'M5 12l7-8 7 8M8 10v9h8v-9' },
  { path: '/history', label: 'History', icon: 'M4 6h16M4 12h16M4 18h10' },
  { path: '/gyms', label: 'Gyms', icon: 'M3 9v6M6 7v10M18 7v10M21 9v6M6 12h12' },
  { path: '/settings', label: 'Settings', icon: 'M4 7h10M18 7h2M4 17h2M10 17h10M14 5v4M8 15v4' },
] as const;

/** The four places of the app; at the thumb on a phone, at the side on a laptop. */
export const Tabs = ({ path }: { path: string }) => (
  <nav class="tabs" aria-label="Main">
    {tabs.map((tab) => (
      <a
        key={tab.path}
        href={tab.path}
        aria-current={(tab.path === '/' ? path === '/' : path.startsWith(tab.path)) ? 'page' : undefined}
      >
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
